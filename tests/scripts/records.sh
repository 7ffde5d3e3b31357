#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# The table of records in the tree is the one that the program makes of the book. To make it anew:
#   zorgpad show records --book include/zorgpad/nl/book >include/zorgpad/nl/records.md
set -euo pipefail
[[ -n $ZORGPAD ]] || exit 77
"$ZORGPAD" show records --book include/zorgpad/nl/book | diff "$SOURCE_DIR/include/zorgpad/nl/records.md" -
echo "the table of records is up to date"
