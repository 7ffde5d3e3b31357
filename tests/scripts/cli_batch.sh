#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# zorgpad batch and zorgpad impact: many families, a family a line.
source "$(dirname "$0")/cli/expect.sh"

# The example families, each on a line of its own.
families=$SOURCE_DIR/examples/families/many.ndjson
count=$(wc -l <"$families")

run 0 batch "$families"
err_has "$count gezinnen"
[[ $(wc -l <"$out") -eq $count ]] || fail "not one result for each family"
cp "$out" "$work/all"
"$PYTHON" - "$SOURCE_DIR/examples/families" <<'PYTHON' || fail "many.ndjson is not what lies beside it"
import json, pathlib, re, sys
folder = pathlib.Path(sys.argv[1])
single = [json.loads(re.sub(r"^\s*//.*$", "", one.read_text(encoding="utf-8"), flags=re.M))
          for one in sorted(folder.glob("*.json"))]
lines = [json.loads(line) for line in (folder / "many.ndjson").read_text(encoding="utf-8").splitlines()]
assert single == lines
PYTHON
# However many threads, and from standard input.
for threads in 1 3; do
  run 0 batch --threads "$threads" "$families"
  cmp -s "$out" "$work/all" || fail "$threads threads give another result"
done
input=$families
run 0 batch -
cmp -s "$out" "$work/all" || fail "standard input gives another result"
input=/dev/null

# Every line is what evaluate says of that family alone.
"$PYTHON" - "$ZORGPAD" "$families" "$work" <<'PYTHON' || fail "batch and evaluate differ"
import json, subprocess, sys
program, families, work = sys.argv[1:]
lines = open(families, encoding="utf-8").read().splitlines()
results = [json.loads(line) for line in open(work + "/all", encoding="utf-8")]
for number, (line, result) in enumerate(zip(lines, results), 1):
    assert result["line"] == number
    plan = json.loads(subprocess.run([program, "evaluate", "--format", "json", "-"], input=line, capture_output=True,
                                     encoding="utf-8", check=True).stdout)
    assert result["municipality"] == plan["municipality"] and result["as_of"] == plan["as_of"]
    for verdict in ("likely", "unknown"):
        wanted = sorted((one["id"], one["for"] or "") for one in plan["schemes"] if one["verdict"] == verdict)
        found = sorted((scheme, who or "") for scheme, all in result[verdict].items() for who in all)
        assert found == wanted, (number, verdict, found, wanted)
PYTHON

# Bad lines are said by number and skipped; blank ones are nothing.
{
  head -n 1 "$families"
  echo '{ "family": 1, '
  echo
  echo '{ "family": 1, "as_of": "2026-11-21", "household": { "incme": 1450 } }'
  echo '{ "family": 1, "as_of": "2026-11-21", "household": { "name": "Jansen-de Vries" } }'
  tail -n 1 "$families"
} >"$work/bad.ndjson"
run 1 batch "$work/bad.ndjson"
[[ $(wc -l <"$out") -eq 2 ]] || fail "not the two good lines"
out_has '"line":1,'
out_has '"line":6,'
err_has "bad.ndjson:2:"
err_has "bad.ndjson:4: fout:"
err_has "[family.unknown-id]"
err_has "2 gezinnen, 3 regels overgeslagen"
! grep -q "Jansen" "$err" || fail "the name is in the message"
head -n 2 "$work/bad.ndjson" >"$work/one.ndjson"
run 1 batch "$work/one.ndjson"
err_has "1 gezin, 1 regel overgeslagen"
run 0 batch "$families" --municipality Utrecht --as-of 2026-12-01
out_has '"municipality":"GM0344","as_of":"2026-12-01"'
run 3 batch "$work/no-such-file.ndjson"
out_is_empty
run 2 batch
run 2 batch --threads 0 "$families"

# Counts.
run 0 batch --summary "$families"
out_has "regeling"
out_has "birthday-box"
run 0 batch --summary --format json "$families"
"$PYTHON" - "$out" "$work/all" <<'PYTHON' || fail "the counts are not those of the lines"
import json, sys
summary = json.load(open(sys.argv[1], encoding="utf-8"))
results = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
assert summary["families"] == len(results) and summary["bad_lines"] == 0
for one in summary["schemes"]:
    for verdict in ("likely", "unknown"):
        assert one[verdict] == sum(len(result[verdict].get(one["id"], [])) for result in results), one
PYTHON

# A change of a book: a scheme goes, another gets a new condition.
for version in old new; do
  mkdir -p "$work/$version"
  income=$([[ $version == old ]] && echo 1200 || echo 1300)
  cat >"$work/$version/book.json" <<JSON
{ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Boek",
  "facts": { "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "Wat komt er binnen?" },
             "garden": { "of": "household", "type": "flag", "title": "tuin", "ask": "Is er een tuin?" } },
  "schemes": {
    "help": { "title": "Hulp", "provider": "Fonds", "level": "fund", "for": "household", "when": { "fact": "income", "at_most": $income } }
JSON
  [[ $version == new ]] || cat >>"$work/$version/book.json" <<'JSON'
    , "seeds": { "title": "Zaden", "provider": "Fonds", "level": "fund", "for": "household", "when": { "fact": "garden", "is": true } }
JSON
  echo '} }' >>"$work/$version/book.json"
done
for income in 1100 1250 1250 1400; do
  echo '{"family":1,"as_of":"2026-11-21","household":{"income":'$income',"garden":'$([[ $income == 1400 ]] && echo true || echo false)'}}'
done >"$work/change.ndjson"
run 0 impact "$work/old" "$work/new" --families "$work/change.ndjson"
out_has "3 van de 4 gezinnen merken er iets van: 2 krijgen er iets bij, 1 raakt iets kwijt."
sed -n 2p "$work/change.ndjson" >"$work/single.ndjson"
run 0 impact "$work/old" "$work/new" --families "$work/single.ndjson"
out_has "1 van 1 gezin merkt er iets van: 1 krijgt er iets bij, 0 raken iets kwijt."
run 0 impact --lang en "$work/old" "$work/new" --families "$work/single.ndjson"
out_has "1 of 1 family notices: 1 gains something, 0 lose something."
run 0 impact "$work/old" "$work/new" --families "$work/change.ndjson" --format json --threads 2
"$PYTHON" - "$out" <<'PYTHON' || fail "the impact as JSON is not what it should be"
import json, sys
found = json.load(open(sys.argv[1], encoding="utf-8"))
assert (found["families"], found["changed"], found["gains"], found["loses"]) == (4, 3, 2, 1), found
schemes = {one["scheme"]: one for one in found["schemes"]}
assert schemes["help"]["gains"] == {"verdicts": 2, "families": 2, "lines": [2, 3]}, schemes
assert schemes["seeds"]["loses"]["lines"] == [4], schemes
assert schemes["help"]["municipality"] is None
PYTHON
run 0 impact "$work/old" "$work/old" --families "$work/change.ndjson"
out_has "0 van de 4 gezinnen"
run 2 impact "$work/old" "$work/new"

# An error in a book is said once, not for every line that it is refused for.
mkdir -p "$work/broken"
sed 's/"fact": "income"/"fact": "incme"/' "$work/old/book.json" >"$work/broken/book.json"
run 1 batch --book "$work/broken" "$work/change.ndjson"
out_is_empty
err_has "change.ndjson:1: fout: het boek voor dit gezin heeft fouten"
err_has "4 regels overgeslagen"
[[ $(grep -c "\[schema.unknown-id\]" "$err") -eq 1 ]] || fail "the error of the book is not said once"
[[ $(grep -c "change.ndjson:" "$err") -eq 1 ]] || fail "the book is not refused once"
run 1 impact "$work/old" "$work/broken" --families "$work/change.ndjson"
[[ $(grep -c "\[schema.unknown-id\]" "$err") -eq 1 ]] || fail "the error of the new book is not said once"
run 3 impact "$work/old" "$work/no-such-book" --families "$work/change.ndjson"

finish
