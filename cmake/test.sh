#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Builds and runs the tests. With g++ as C++17 all of them; then the unit tests once more as C++20 and C++23, and with
# clang++ where the machine has it. Each combination has its own folder, build/test/<compiler>-<standard>, and ccache
# does its part, so the next time is quick.
#
# A third part says what watches the programs (see ZORGPAD_SANITIZE): clang++-17-fuzzer runs each fuzzer for a moment,
# under the address and undefined-behaviour sanitizers; it is one of the usual combinations where clang++ can do it.
# g++-17-address, clang++-17-thread or g++-17-library run the unit tests so; tests/sanitizers.sh runs them all.
#
# ZORGPAD_TEST_COMBINATIONS chooses, for example ZORGPAD_TEST_COMBINATIONS="g++-17 clang++-20" cmake/test.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/install_packages.sh test

combinations=(g++-17 g++-20 g++-23)
if command -v clang++ >/dev/null; then
  combinations+=(clang++-17 clang++-20 clang++-23)
  # Debian's clang has its sanitizers and fuzzer in a package of their own.
  if echo 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' |
    clang++ -x c++ -fsanitize=fuzzer,address,undefined -o /dev/null - 2>/dev/null; then
    combinations+=(clang++-17-fuzzer)
  else
    echo "This clang++ has no libFuzzer: nothing is fuzzed."
  fi
else
  echo "No clang++ on this machine: only g++ is tested."
fi
if [[ -n ${ZORGPAD_TEST_COMBINATIONS:-} ]]; then
  read -r -a combinations <<<"$ZORGPAD_TEST_COMBINATIONS"
fi

jobs=$(nproc 2>/dev/null || echo 2)
launcher=()
if command -v ccache >/dev/null; then
  launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi

run() { # combination
  local watch=""
  [[ $1 != *-*[a-z] ]] || watch=${1##*-}
  local plain=${1%"${watch:+-$watch}"}
  local compiler=${plain%-*} standard=${plain##*-}
  local folder=build/test/$1 generator=() whole=OFF flags=-O0 target=unit_tests label=unit
  [[ $1 != g++-17 ]] || whole=ON
  [[ -z $watch ]] || flags="-O1 -g1"
  if [[ $watch == fuzzer ]]; then
    target=fuzzers label=fuzz
  fi
  [[ -f $folder/CMakeCache.txt ]] || generator=(-G Ninja)

  # What tests/determinism writes; compared between the combinations below.
  export ZORGPAD_DIGESTS=$PWD/$folder/digests.txt
  rm -f "$ZORGPAD_DIGESTS"

  # Without optimisation: most of the time goes into compiling. (What watches a program makes it slow enough.)
  cmake -S . -B "$folder" ${generator[@]+"${generator[@]}"} ${launcher[@]+"${launcher[@]}"} \
    -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_CXX_STANDARD="$standard" \
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="$flags" -DZORGPAD_SANITIZE="$watch" \
    -DZORGPAD_BUILD_TESTS=ON -DZORGPAD_BUILD_EXAMPLES=$whole || return
  if [[ $whole == ON ]]; then
    cmake --build "$folder" --parallel "$jobs" || return
    ctest --test-dir "$folder" --parallel "$jobs" --output-on-failure --no-tests=error || return
  else
    cmake --build "$folder" --parallel "$jobs" --target "$target" || return
    ctest --test-dir "$folder" --parallel "$jobs" --output-on-failure --no-tests=error -L "$label" || return
  fi
}

passed=()
failed=()
for combination in "${combinations[@]}"; do
  echo
  echo "== $combination"
  start=$SECONDS
  if run "$combination"; then
    passed+=("$combination")
  else
    failed+=("$combination")
  fi
  echo "== $combination: $((SECONDS - start)) s"
done

# The same bytes from every compiler and standard.
for combination in ${passed[@]+"${passed[@]:1}"}; do
  [[ $combination != *-fuzzer ]] || continue # writes none
  if ! diff "build/test/${passed[0]}/digests.txt" "build/test/$combination/digests.txt"; then
    echo "${passed[0]} and $combination do not say the same"
    failed+=("$combination differs")
  fi
done

echo
if ((${#failed[@]})); then
  echo "Failed: ${failed[*]}"
fi
echo "combinations: ${#passed[@]} passed, ${#failed[@]} failed"
((${#failed[@]} == 0))
