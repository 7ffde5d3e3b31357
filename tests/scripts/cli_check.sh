#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# zorgpad check, test and show.
source "$(dirname "$0")/cli/expect.sh"

# The embedded book has no errors, and all its examples hold.
run 0 check nl
run 0 check
run 0 check --format json
"$PYTHON" - "$out" <<'PYTHON' || fail "the findings as JSON are not what they should be"
import json, sys
findings = json.load(open(sys.argv[1], encoding="utf-8"))["findings"]
assert all(one["severity"] != "error" for one in findings)
PYTHON
run 0 check --municipality GM0268
run 0 check --municipality Nijmegen --as-of 2026-11-21
run 0 check "$SOURCE_DIR/include/zorgpad/nl/book"
run 0 check --format sarif
out_has '"version": "2.1.0"'
run 2 check --municipality nowhere
run 2 check --format xml

# A finding has its place; an error gives 1.
cat >"$work/cycle.json" <<'JSON'
{ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "pathways": {
  "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet":    { "step": "meet", "title": "Maak kennis", "next": "discuss" },
    "discuss": { "step": "discuss", "title": "Bespreek de zorgen", "next": "meet" } } } } }
JSON
run 1 check "$work/cycle.json"
out_has "cycle.json:"
out_has "[graph.cycle]"
out_has '    "meet":    { "step": "meet", "title": "Maak kennis", "next": "discuss" },'
grep -qx '    *^' "$out" || fail "no caret below the line"
err_has "fout"
run 1 check --format json --lang en "$work/cycle.json"
out_has '"code": "graph.cycle"'
out_has '"severity": "error"'
echo '{ "zorgpad": 1, "zorgpad": 2' >"$work/broken.json"
run 1 check "$work/broken.json"
out_has "[json."
run 1 evaluate --book "$work/broken.json" "$family"
run 1 render "$work/broken.json"
run 1 show --book "$work/broken.json" schemes
run 1 test "$work/broken.json"

# What proofs find comes with a family, which evaluates as the finding says.
cat >"$work/gap.json" <<'JSON'
{ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": "Maak kennis", "choose": "one", "next": [
      { "to": "talk", "when": { "fact": "loans", "less_than": 2 } },
      { "to": "help", "when": { "fact": "loans", "more_than": 2 } } ] },
    "help": { "step": "inform", "title": "Vertel over hulp" },
    "talk": { "step": "discuss", "title": "Praat verder" } } } } }
JSON
run 0 check "$work/gap.json"
out_has "[condition.gap]"
out_has "gezin dat dit laat zien"
err_has "zorgpad evaluate"
run 0 check --format json "$work/gap.json"
"$PYTHON" - "$out" >"$work/witness.json" <<'PYTHON' || fail "the finding has no family"
import json, sys
print(json.dumps(json.load(open(sys.argv[1], encoding="utf-8"))["findings"][0]["witness"]))
PYTHON
run 0 evaluate --format json --book "$work/gap.json" "$work/witness.json"
out_has '"money/meet"'
"$PYTHON" - "$out" <<'PYTHON' || fail "the family does not fall into the gap"
import json, sys
assert [step["id"] for step in json.load(open(sys.argv[1], encoding="utf-8"))["steps"]] == ["money/meet"]
PYTHON

# Examples.
run 0 test
out_has "0 anders dan verwacht"
out_has "knopen bereikt"
run 0 test --format json
out_has '"passed": true'
run 0 test --lang en --all
out_has "0 other than expected"
cat >"$work/examples.json" <<'JSON'
{ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "facts": { "poor": { "of": "household", "type": "flag", "title": "weinig geld", "ask": "Is er weinig geld?" } },
  "schemes": { "help": { "title": "Hulp", "level": "fund", "for": "household", "when": { "fact": "poor", "is": true } } },
  "examples": {
    "good": { "title": "Goed", "family": { "family": 1, "as_of": "2026-11-21", "household": { "poor": true } },
      "expect": { "schemes": [ { "id": "help", "verdict": "likely" } ] } },
    "bad": { "title": "Niet goed", "family": { "family": 1, "as_of": "2026-11-21" },
      "expect": { "schemes": [ { "id": "help", "verdict": "likely" } ] } } } }
JSON
run 1 test "$work/examples.json"
out_has "anders  bad: Niet goed"
out_has "schemes: “help”: verdict is “unknown”; verwacht werd “likely”."
out_has "2 voorbeelden, 1 anders dan verwacht"
run 1 test --format json "$work/examples.json"
out_has '"passed": false'

# What a book holds.
for section in sources norms facts conditions roles contacts consents signals instruments services schemes pathways examples; do
  run 0 show $section
  err_is_empty
  id=$(head -n 1 "$out" | cut -d ' ' -f 1)
  run 0 show $section "$id"
  out_has "$section/$id"
done
run 0 show schemes birthday-box --municipality GM0268
out_has "6 weken voor de verjaardag"
out_has "[nl, nl/national/schemes/3-funds.json:"
run 0 show --lang en schemes birthday-box
out_has "Birthday box"
run 2 show schemes no-such-scheme
err_has "no-such-scheme"
out_is_empty

finish
