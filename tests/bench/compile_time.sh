#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Seconds to compile a unit that includes one umbrella header and nothing else: the median of five, with -O2.
#   tests/bench/compile_time.sh [compiler]
set -euo pipefail

include=$(cd "$(dirname "$0")/../../include" && pwd)
compiler=${1:-g++}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

export LC_ALL=C TIMEFORMAT=%R
for header in evaluation zorgpad; do
  echo "#include <zorgpad/$header.hpp>" >"$work/unit.cpp"
  for _ in 1 2 3 4 5; do
    { time "$compiler" -std=c++17 -O2 -I "$include" -c "$work/unit.cpp" -o "$work/unit.o"; } 2>>"$work/$header.seconds"
  done
  printf 'zorgpad/%s.hpp %s\n' "$header" "$(sort -n "$work/$header.seconds" | sed -n 3p)"
done
