#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Which lines and branches of the headers the unit tests run, by room. For clang++ with its llvm tools.
#   tests/coverage.sh [ROOM of the tests...]      all of them where none is named
# Builds in build/coverage; build/coverage/report is the same line by line, as web pages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=build/coverage
cmake -S . -B "$build" -G Ninja -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1 \
  -DZORGPAD_SANITIZE=coverage -DZORGPAD_BUILD_TESTS=ON -DZORGPAD_BUILD_EXAMPLES=OFF \
  $(command -v ccache >/dev/null && echo -DCMAKE_CXX_COMPILER_LAUNCHER=ccache) >/dev/null
targets=(unit_tests)
labels=(-L unit)
if (($#)); then
  targets=("${@/#/test_}")
  labels=(-R "^($(IFS='|' && echo "$*"))\$")
fi
cmake --build "$build" --target "${targets[@]}" >&2

rm -rf "$build/profiles"
LLVM_PROFILE_FILE=$PWD/$build/profiles/%p.profraw \
  ctest --test-dir "$build" --no-tests=error --output-on-failure "${labels[@]}" >&2
llvm-profdata merge -sparse "$build"/profiles/*.profraw -o "$build/all.profdata"

objects=()
while read -r program; do
  objects+=(-object "$program")
done < <(find "$build/tests" -name 'test_*' -type f -executable)
# The register of municipalities and the embedded book are data.
what=("${objects[@]:1}" -instr-profile="$build/all.profdata" -ignore-filename-regex='/nl/|^/usr/|/tests/|/examples/')
llvm-cov show "${what[@]}" -format=html -output-dir="$build/report" >/dev/null
llvm-cov export "${what[@]}" -summary-only -skip-functions | python3 -c '
import collections
import json
import os
import sys

rooms = collections.defaultdict(lambda: collections.Counter())
for one in json.load(sys.stdin)["data"][0]["files"]:
    path = os.path.normpath(one["filename"])
    if "/include/zorgpad/" not in path:
        continue
    room = path.split("/include/zorgpad/")[-1].split("/")[0]
    for name in ("all", room):
        for kind in ("lines", "branches", "functions"):
            rooms[name][kind] += one["summary"][kind]["count"]
            rooms[name][kind + " covered"] += one["summary"][kind]["covered"]
print("{:14} {:>23}  {:>23}  {:>23}".format("", "lines", "branches", "functions"))
for name in sorted(rooms, key=lambda name: (name == "all", name)):
    cells = []
    for kind in ("lines", "branches", "functions"):
        count, covered = rooms[name][kind], rooms[name][kind + " covered"]
        cells.append(f"{covered:6} of {count:6} {100 * covered / max(1, count):5.1f}%")
    print(f"{name:14}", "  ".join(cells))
'
