#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Hammers one compiled book with many threads, and prints how many plans were the same.
#   tests/soak/run.sh [SECONDS, default 60] [THREADS, default 16] [thread: under the thread sanitizer]
# Exit status: 0 all the same, 1 not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

watch=${3:-}
build=build/soak${watch:+-$watch}
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" -DZORGPAD_SANITIZE="$watch" \
  -DZORGPAD_BUILD_TESTS=ON -DZORGPAD_BUILD_EXAMPLES=OFF \
  $(command -v ccache >/dev/null && echo -DCMAKE_CXX_COMPILER_LAUNCHER=ccache) >/dev/null
cmake --build "$build" --target test_soak >&2
ZORGPAD_SOAK_SECONDS=${1:-60} ZORGPAD_SOAK_THREADS=${2:-16} "$build/tests/test_soak"
