#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Holds the bytes of plans, findings, pictures and verdicts equal between compilers, standards and levels of
# optimisation: builds tests/determinism in each combination and compares what the programs write.
#   tests/determinism/run.sh [COMPILER-STANDARD-LEVEL ...]       for example g++-17-O0 clang++-20-O3
# Without arguments: g++ and clang++, C++17, 20 and 23, -O0 and -O3. From nothing that takes about an hour on two cores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

combinations=("$@")
if ((${#combinations[@]} == 0)); then
  combinations=({g++,clang++}-{17,20,23}-{O0,O3})
fi
launcher=()
if command -v ccache >/dev/null; then
  launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi

mkdir -p build/determinism
first=
differ=0
for combination in "${combinations[@]}"; do
  IFS=- read -r compiler standard level <<<"$combination"
  folder=build/determinism/$combination
  cmake -S . -B "$folder" -G Ninja ${launcher[@]+"${launcher[@]}"} -DCMAKE_CXX_COMPILER="$compiler" \
    -DCMAKE_CXX_STANDARD="$standard" -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="-$level" \
    -DZORGPAD_BUILD_TESTS=ON -DZORGPAD_BUILD_EXAMPLES=OFF >"$folder.log" 2>&1 || { cat "$folder.log"; exit 1; }
  cmake --build "$folder" --target test_determinism test_golden >>"$folder.log" 2>&1 || { cat "$folder.log"; exit 1; }
  rm -f "$folder/digests.txt"
  ZORGPAD_DIGESTS=$PWD/$folder/digests.txt "$folder/tests/test_determinism" >>"$folder.log"
  "$folder/tests/test_golden" >>"$folder.log"
  first=${first:-$folder}
  if diff "$first/digests.txt" "$folder/digests.txt"; then
    echo "$combination: $(wc -l <"$folder/digests.txt") digests, equal"
  else
    echo "$combination: differs from ${first##*/}"
    differ=1
  fi
done
exit $differ
