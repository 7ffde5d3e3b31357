#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Runs the unit tests under what watches memory, behaviour and threads, one after the other, and the command line under
# valgrind. With clang++ where there is one, else g++; the checked standard library is that of g++.
#   tests/sanitizers.sh [address] [thread] [library] [valgrind]      all of them where none is named
# Each has its own folder, build/sanitize-<name>.
# Exit status: 0 nothing found, 1 something found.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

jobs=$(nproc 2>/dev/null || echo 2)
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1:strict_string_checks=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
export TSAN_OPTIONS=${TSAN_OPTIONS:-halt_on_error=1:second_deadlock_stack=1}

configure() { # preset, folder, compiler
  local launcher=()
  ! command -v ccache >/dev/null || launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  cmake -C "cmake/presets/$1.cmake" -S . -B "$2" -G Ninja -DCMAKE_CXX_COMPILER="$3" ${launcher[@]+"${launcher[@]}"} \
    >/dev/null
}

watch_units() { # name, compiler
  local folder=build/sanitize-$1
  configure "sanitize-$1" "$folder" "$2" || return
  cmake --build "$folder" --parallel "$jobs" --target unit_tests || return
  ctest --test-dir "$folder" --parallel "$jobs" --output-on-failure --no-tests=error -L unit || return
}

# Every command that reads a family, on small input: valgrind is fifty times slower.
watch_command_line() {
  local folder=build/sanitize-valgrind program=build/sanitize-valgrind/zorgpad
  configure development "$folder" g++ || return
  cmake --build "$folder" --parallel "$jobs" --target zorgpad_cli || return
  local families arguments
  families=$(mktemp)
  trap 'rm -f "$families"' RETURN
  head -n 3 examples/families/many.ndjson >"$families"
  while read -r arguments; do
    echo "valgrind: zorgpad $arguments"
    local status=0
    # shellcheck disable=SC2086
    valgrind --quiet --error-exitcode=99 --leak-check=full --show-leak-kinds=definite,indirect,possible \
      --errors-for-leak-kinds=definite,indirect,possible "$program" $arguments >/dev/null </dev/null || status=$?
    ((status < 90)) || return 1
  done <<END
check tests/fuzz/small_book
show --book tests/fuzz/small_book schemes
evaluate examples/families/nijmegen-expecting.json --all --why --why-not
batch $families
END
}

watched=("$@")
((${#watched[@]})) || watched=(address thread library valgrind)
compiler=g++
! command -v clang++ >/dev/null || compiler=clang++
failed=()
for name in "${watched[@]}"; do
  echo "== $name"
  start=$SECONDS
  case $name in
  address | thread) watch_units "$name" "$compiler" ;;
  library) watch_units library g++ ;;
  valgrind) watch_command_line ;;
  *)
    echo "there is no $name: address, thread, library or valgrind" >&2
    false
    ;;
  esac || failed+=("$name")
  echo "== $name: $((SECONDS - start)) s"
done
if ((${#failed[@]})); then
  echo "Failed: ${failed[*]}"
  exit 1
fi
echo "nothing found"
