#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# zorgpad test --suggest, needs and gaps.
source "$(dirname "$0")/cli/expect.sh"

cat >"$work/book.json" <<'JSON'
{ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "poor": { "of": "household", "type": "flag", "title": "weinig geld", "ask": "Is er weinig geld?" },
             "pets": { "of": "household", "type": "flag", "title": "huisdieren", "ask": "Zijn er huisdieren?" } },
  "signals": { "bills": { "title": "rekeningen", "group": "home", "of": "household", "ask": "Rekeningen?", "phases": ["4-12"] } },
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": { "fact": "poor", "is": true } } },
  "pathways": { "p": { "kind": "zorgpad", "title": "Pad", "nodes": {
    "seen": { "signal": "bills", "next": "help" }, "help": { "scheme": "help" } } } } }
JSON

# What is suggested fits beside the book, passes, and covers the rest.
run 0 test --suggest "$work/book.json"
err_has "Bewezen onmogelijk: 0"
mkdir -p "$work/whole"
cp "$work/book.json" "$out" "$work/whole/"
mv "$work/whole/out" "$work/whole/examples.json"
run 0 test --format json "$work/whole"
out_has '"passed": true'
"$PYTHON" - "$out" <<'PYTHON' || fail "the suggested examples do not cover everything"
import json, sys
played = json.load(open(sys.argv[1], encoding="utf-8"))
assert played["examples"]
assert all(one["all"] == one["covered"] for one in played["coverage"].values())
PYTHON
run 0 test --suggest --format json "$work/book.json"
out_has '"undecided": []'

run 0 needs "$work/book.json"
out_has "weinig geld"
run 0 needs --lang en --all --format json "$work/book.json"
out_has '"pairs"'
"$PYTHON" - "$out" <<'PYTHON' || fail "the needs are not what they should be"
import json, sys
needs = json.load(open(sys.argv[1], encoding="utf-8"))
assert "pets" in [one["id"] for one in needs["never_used"]]
assert "poor" in [one["id"] for one in needs["to_ask"]]
PYTHON
run 2 needs --municipality nowhere "$work/book.json"
run 3 needs "$work/nothing"

run 0 gaps --municipality GM0268 "$work/book.json"
out_has "weinig geld: nee"
run 0 gaps --municipality GM0268 --format json "$work/book.json"
"$PYTHON" - "$out" >"$work/witness.json" <<'PYTHON' || fail "the gap has no family"
import json, sys
print(json.dumps(json.load(open(sys.argv[1], encoding="utf-8"))["gaps"][0]["signals"][0]["family"]))
PYTHON
run 0 evaluate --format json --book "$work/book.json" "$work/witness.json"
out_has '"steps": []'
run 2 gaps --format xml
run 3 gaps "$work/nothing"

finish
