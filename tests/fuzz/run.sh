#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Fuzzes, one target after the other, and prints a table of what came of it. For clang++.
#   tests/fuzz/run.sh [SECONDS for each target, default 60] [TARGET...]
# Builds in build/fuzz. What the fuzzer learns stays in build/fuzz/learned/<target> and is the start of the next run; an
# input that breaks something lies in build/fuzz/crashes/<target>: mend what it shows and keep it, small, in
# tests/fuzz/regressions/<target>.
# Exit status: 0 nothing broke, 1 something did.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-60}
shift || true
build=build/fuzz
launcher=()
if command -v ccache >/dev/null; then
  launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
fi
if [[ ! -f $build/CMakeCache.txt ]]; then
  cmake -C cmake/presets/fuzz.cmake -S . -B "$build" -G Ninja ${launcher[@]+"${launcher[@]}"} >/dev/null
fi
cmake --build "$build" --target fuzzers >&2

targets=("$@")
if ((${#targets[@]} == 0)); then
  for folder in tests/fuzz/corpus/*/; do
    targets+=("$(basename "$folder")")
  done
fi

export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_stack_use_after_return=1:strict_string_checks=1}
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-print_stacktrace=1}
crashes=0
printf '%-12s %12s %9s %9s %9s %9s %8s\n' target executions seconds exec/s edges features crashes
for target in "${targets[@]}"; do
  learned=$build/learned/$target
  found=$build/crashes/$target
  log=$build/$target.log
  mkdir -p "$learned" "$found" "tests/fuzz/regressions/$target"
  before=$(find "$found" -type f | wc -l)
  "$build/tests/fuzz/fuzz_$target" "$learned" "tests/fuzz/corpus/$target" "tests/fuzz/regressions/$target" \
    -dict=tests/fuzz/zorgpad.dict -max_len=4096 -timeout=20 -rss_limit_mb=3000 -print_final_stats=1 \
    -max_total_time="$seconds" -artifact_prefix="$found/" >"$log" 2>&1 || true
  rmdir --ignore-fail-on-non-empty "tests/fuzz/regressions/$target"
  broken=$(($(find "$found" -type f | wc -l) - before))
  crashes=$((crashes + broken))
  # The last line of progress: "#1234 DONE cov: 12 ft: 34 …"; after a crash there are no final statistics.
  read -r runs edges features < <(awk '/^#[0-9]+/ { runs = substr($1, 2); for (i = 2; i < NF; ++i) {
    if ($i == "cov:") edges = $(i + 1); if ($i == "ft:") features = $(i + 1) } } END { print runs + 0, edges + 0, features + 0 }' "$log")
  took=$(awk '/^Done .* in [0-9]+ second/ { print $(NF - 1) }' "$log")
  took=${took:-$seconds}
  printf '%-12s %12d %9d %9d %9d %9d %8d\n' "$target" "$runs" "$took" $((runs / (took > 0 ? took : 1))) "$edges" "$features" "$broken"
done
echo "$crashes inputs broke something; they are in $build/crashes"
((crashes == 0))
