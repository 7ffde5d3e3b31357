#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Everything of the library that is in a program carries its version, so that two versions can be in one program.
set -euo pipefail

if [[ -z ${ZORGPAD:-} ]] || ! command -v nm >/dev/null; then
  exit 77
fi
version=v$("$ZORGPAD" --version | sed 's/.* //; s/\./_/g')
symbols=$(nm --demangle --defined-only "$ZORGPAD" | cut -d' ' -f3-)
if ! grep -q "zorgpad::$version::" <<<"$symbols"; then
  echo "nothing of zorgpad::$version is in $ZORGPAD"
  exit 1
fi
if grep "zorgpad::" <<<"$symbols" | grep -v "zorgpad::$version::"; then
  echo "these carry no version, or another"
  exit 1
fi
