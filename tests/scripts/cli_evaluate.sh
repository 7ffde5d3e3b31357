#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# zorgpad evaluate.
source "$(dirname "$0")/cli/expect.sh"

run 0 evaluate "$family"
out_has "Plan voor het gezin, Nijmegen, 21 november 2026"
out_has "Nu doen"
out_has "Regelingen die misschien passen"
out_has "voor kind c2 (6 jaar)"
out_has "De aanbieder beslist"
err_is_empty
# Colour only on a terminal.
! grep -q $'\x1b' "$out" || fail "colour in a file"
cp "$out" "$work/plain"

# The same input gives the same bytes, also from standard input.
input=$family
run 0 evaluate -
cmp -s "$out" "$work/plain" || fail "standard input gives another plan"
input=/dev/null

run 0 evaluate --lang en "$family"
out_has "Plan for the family, Nijmegen, 21 November 2026"
run 0 evaluate --why "$family"
out_has "Waarom:"
out_has "bekend: € 1.450,00"
run 0 evaluate --why-not "$family"
out_has "Nu niet nodig, en waarom niet"
run 0 evaluate --all "$family"
out_has "Misschien ook"
out_has "Regelingen die nu waarschijnlijk niet passen"
run 0 evaluate --exact "$family"
err_is_empty

# JSON.
run 0 evaluate --format json "$family"
"$PYTHON" - "$out" <<'PYTHON' || fail "the plan as JSON is not what it should be"
import json, sys
plan = json.load(open(sys.argv[1], encoding="utf-8"))
assert plan["plan"] == 1 and plan["municipality"] == "GM0268" and plan["as_of"] == "2026-11-21", plan
assert plan["book"]["layers"] == ["nl", "gm0268"]
assert "left_out" not in plan
assert any(one["id"] == "birthday-box" and one["for"] == "c2" for one in plan["schemes"])
ids = [one["id"] for one in plan["reasons"]]
assert ids == list(range(len(ids)))
for one in plan["steps"] + plan["schemes"]:
    assert one["because"] in range(len(ids))
PYTHON
run 0 evaluate --format json --why-not "$family"
out_has '"left_out"'

# The options override what the family states.
run 0 evaluate --municipality GM0344 --as-of 2026-12-01 --role youth-nurse "$family"
out_has "Utrecht, 1 december 2026"
out_has "Voor de jeugdverpleegkundige"
run 0 evaluate --municipality Utrecht "$family"
out_has "Utrecht, 21 november 2026"
run 2 evaluate --role astronaut "$family"
err_has "astronaut"
run 2 evaluate --municipality GM9999 "$family"
err_has "GM9999 bestaat niet"
out_is_empty
# A municipality that merged into another.
run 0 evaluate --municipality GM0457 "$family"
err_has "GM0457 (Weesp) bestaat niet meer"
err_has "GM0363 (Amsterdam)"
out_has "Plan voor het gezin, Amsterdam"

# A book of one's own, beside the embedded one.
mkdir "$work/book"
cat >"$work/book/utrecht.json" <<'JSON'
{ "zorgpad": 1, "id": "gm0736", "layer": "municipal", "scope": ["GM0736"], "title": "De Ronde Venen",
  "pathways": { "money-worries": { "nodes": { "discuss": { "title": "Drink samen koffie" } } } } }
JSON
run 0 evaluate --book nl --book "$work/book" --municipality GM0736 "$family"
out_has "Drink samen koffie"
run 0 evaluate --book nl "$work/book" --municipality GM0736 "$family"
out_has "Drink samen koffie"

# What is wrong with a family is said with its place, and never with its value.
cat >"$work/wrong.json" <<'JSON'
{ "family": 1, "municipality": "GM0268", "as_of": "2026-11-21",
  "household": { "incme": 1450 } }
JSON
run 1 evaluate "$work/wrong.json"
err_has "wrong.json:2:27: fout:"
err_has "[family.unknown-id]"
out_is_empty
cat >"$work/named.json" <<'JSON'
{ "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "household": { "name": "Jansen-de Vries" } }
JSON
run 1 evaluate "$work/named.json"
err_has "named.json:1:"
! grep -q "Jansen" "$err" || fail "the name is in the message"
cat >"$work/no-day.json" <<'JSON'
{ "family": 1, "municipality": "GM0268" }
JSON
run 1 evaluate "$work/no-day.json"
err_has "family.no-day"
run 0 evaluate --as-of 2026-11-21 "$work/no-day.json"
out_has "Maak kennis"
cat >"$work/elsewhere.json" <<'JSON'
{ "family": 1, "municipality": "GM9999", "as_of": "2026-11-21" }
JSON
run 1 evaluate "$work/elsewhere.json"
echo '{ "family": 1, ' >"$work/broken.json"
run 3 evaluate "$work/broken.json"
err_has "json.syntax"

# Every example family in the tree.
for one in "$SOURCE_DIR"/examples/families/*.json; do
  run 0 evaluate "$one"
  run 0 evaluate --format json --why-not "$one"
done

finish
