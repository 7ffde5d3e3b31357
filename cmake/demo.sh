#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Shows the library at work: builds the command line (build/zorgpad) and lets it make the plan of an example family,
# with the reasons why.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash cmake/install_packages.sh demo

family=examples/families/nijmegen-expecting.json
settings=(-DCMAKE_BUILD_TYPE=Release -DZORGPAD_BUILD_EXAMPLES=ON -DZORGPAD_BUILD_TESTS=OFF)
if [[ ! -f build/CMakeCache.txt ]]; then
  settings+=(-G Ninja)
  if command -v ccache >/dev/null; then
    settings+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
echo "Building build/zorgpad ..."
if ! { cmake -S . -B build "${settings[@]}" && cmake --build build --target zorgpad_cli --parallel; } >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi

echo "build/zorgpad evaluate --why $family"
echo
build/zorgpad evaluate --why "$family"
