#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Help, version, and wrong usage: data on standard output, all else on standard error, and the exit statuses.
source "$(dirname "$0")/cli/expect.sh"

run 0 --version
out_has "zorgpad $(sed -n 's/#define ZORGPAD_VERSION_MAJOR //p' "$SOURCE_DIR/include/zorgpad/version.hpp")."
err_is_empty
run 0 --help
out_has "Exit status: 0 done, 1 errors found"
for command in evaluate ask check render show schema explain test needs gaps; do
  out_has "$command "
  run 0 "$command" --help
  out_has "--help"
  run 0 --help
done
# What is not there yet is not promised.
for command in batch diff; do
  out_lacks "$command "
  run 2 "$command"
  run 0 --help
done

run 2
err_has "subcommand"
out_is_empty
run 2 --no-such-option
run 2 evaluate
err_has "FAMILY"
run 2 evaluate --no-such-option "$family"
run 2 evaluate --lang fr "$family"
run 2 evaluate --format xml "$family"
run 2 evaluate --as-of 2026-02-30 "$family"
err_has "2026-02-30 is not a day"
run 2 evaluate --as-of yesterday "$family"
run 2 evaluate "$family" "$family"
run 2 schema
run 2 schema nothing
run 2 show
run 2 show nothing

run 3 evaluate "$work/nothing.json"
err_has "nothing.json: kan niet worden gelezen"
out_is_empty
run 3 evaluate "$work"
run 3 evaluate --book "$work/nothing" "$family"
err_has "file.unreadable"
run 3 check "$work/nothing"
mkdir "$work/empty"
run 3 check "$work/empty"
err_is_empty_or_summary() { grep -q 'fout' "$err" || fail "no summary"; }
err_is_empty_or_summary

for kind in book family plan findings; do
  run 0 schema $kind
  out_has '"$schema": "https://json-schema.org/draft/2020-12/schema"'
  err_is_empty
done

run 0 explain layer.open-left
out_has "layer.open-left (waarschuwing)"
out_has '"open": ["phone"]'
run 0 explain --lang en layer.open-left
out_has "warning"
run 2 explain no.such-code
err_has "zorgpad explain"
out_is_empty
run 0 explain
out_has "graph.cycle (fout)"
out_has "people.blaming-text (waarschuwing)"

finish
