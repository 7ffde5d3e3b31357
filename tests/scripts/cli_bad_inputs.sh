#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Whatever the input is: an answer or a finding, never a crash. Pieces of good inputs, and inputs made to hurt.
source "$(dirname "$0")/cli/expect.sh"

tried=0
# survives ARGUMENTS...: any of the four exit statuses, nothing else
survives() {
  last=("$@")
  timeout 60 "$ZORGPAD" "$@" <"$input" >"$out" 2>"$err"
  local status=$?
  ((status <= 3)) || fail "exit status $status"
  tried=$((tried + 1))
}

deep() { "$PYTHON" -c 'import sys; n = int(sys.argv[1]); print(sys.argv[2] * n + sys.argv[3] * n)' "$@"; }

cases=$work/cases
mkdir "$cases"
: >"$cases/empty"
printf '\0\0\0' >"$cases/zeros"
printf '\xff\xfe{\0}\0' >"$cases/utf16"
printf '{"family": 1, "as_of": "2026-11-21", "household": {"\xc3": 1}}' >"$cases/half-a-letter"
head -c 4096 /dev/urandom >"$cases/random"
echo 'null' >"$cases/null"
echo '[]' >"$cases/list"
echo '"text"' >"$cases/text"
echo '{}' >"$cases/object"
echo '{"family": 1e999, "as_of": "2026-11-21"}' >"$cases/huge-number"
echo '{"family": 1, "as_of": "9999-12-31", "children": [{"id": "c1", "facts": {"birth-date": "1800-01-01"}}]}' >"$cases/far-days"
echo '{"family": 1, "as_of": "1800-01-01", "children": [{"id": "c1", "facts": {"due-date": "9999-12-31"}}]}' >"$cases/early-days"
echo '{"family": 1, "as_of": "2026-11-21", "household": {"income.net-month": 99999999999999999999999999}}' >"$cases/much-money"
echo '{"family": 1, "as_of": "2026-11-21", "household": {"income.net-month": -99999999999.99}}' >"$cases/no-money"
echo '{"family": 1, "as_of": "2026-11-21", "adults": [{"id": ""}], "children": [{"id": "?"}, {"id": "?"}]}' >"$cases/odd-ids"
echo '{"family": 1, "as_of": "2026-11-21", "progress": [{"node": "money-worries/discuss", "is": "done", "round": 999999999999}]}' >"$cases/late-round"
deep 100000 '[' ']' >"$cases/deep-lists"
deep 100000 '{"all":[' ']}' >"$cases/deep-objects"
"$PYTHON" - "$cases" <<'PYTHON'
import json, sys
folder = sys.argv[1]
people = {"family": 1, "as_of": "2026-11-21", "municipality": "GM0268",
          "children": [{"id": f"c{n}", "facts": {"birth-date": "2019-03-01"}} for n in range(200)]}
json.dump(people, open(folder + "/many-children", "w"))
json.dump({"family": 1, "as_of": "2026-11-21", "role": "x" * 100000}, open(folder + "/long-word", "w"))
node = {"signal": "no-food"}
for _ in range(60):
    node = {"all": [node, {"not": node}]} if _ < 4 else {"not": node}
json.dump({"zorgpad": 1, "id": "nl", "layer": "national", "title": "x", "conditions": {"deep": {"title": "diep", "when": node}},
           "signals": {"no-food": {"title": "geen eten", "group": "a", "of": "household"}}}, open(folder + "/deep-condition", "w"))
# A long chain of questions, one after the other.
nodes = {f"n{n:05}": {"condition": {"fact": "poor", "is": True}, "next": f"n{n + 1:05}"} for n in range(3000)}
nodes["n03000"] = {"step": "meet", "title": "Maak kennis"}
json.dump({"zorgpad": 1, "id": "nl", "layer": "national", "title": "x",
           "facts": {"poor": {"of": "household", "type": "flag", "title": "weinig geld", "ask": "Is er weinig geld?"}},
           "pathways": {"p": {"kind": "zorgpad", "title": "Lang", "start": "n00000", "nodes": nodes}}}, open(folder + "/long-chain", "w"))
PYTHON

for one in "$cases"/*; do
  survives evaluate "$one"
  survives evaluate --as-of 2026-11-21 --why --why-not --all --format text "$one"
  survives evaluate --format json - <"$one"
  survives check "$one"
  survives render --format mermaid "$one"
  survives show --book "$one" conditions
  survives test "$one"
  input=$one
  survives ask "$family"
  survives evaluate -
  input=/dev/null
done
echo '{"family": 1, "as_of": "2026-11-21"}' >"$work/nobody.json"
for one in deep-condition long-chain; do
  survives evaluate --book "$cases/$one" --why --why-not "$work/nobody.json"
  survives evaluate --book "$cases/$one" --format json "$work/nobody.json"
  survives render --family "$work/nobody.json" "$cases/$one"
  survives show --book "$cases/$one" conditions deep
done

# Pieces of a good family and of a good book.
size=$(wc -c <"$family")
for ((length = 0; length < size; length += 37)); do
  head -c "$length" "$family" >"$work/piece.json"
  survives evaluate "$work/piece.json"
done
facts=$SOURCE_DIR/include/zorgpad/nl/book/national/conditions.json
size=$(wc -c <"$facts")
for ((length = 0; length < size; length += 211)); do
  head -c "$length" "$facts" >"$work/piece.json"
  survives check "$work/piece.json"
done
echo "$tried inputs tried"

finish
