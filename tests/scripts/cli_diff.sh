#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# zorgpad diff: two books, two days, two municipalities.
source "$(dirname "$0")/cli/expect.sh"

# A book against itself: nothing, whatever the day.
run 0 diff nl nl
out_has "Voor geen enkel gezin verandert er iets."
err_is_empty
run 0 diff --lang en nl "$SOURCE_DIR/include/zorgpad/nl/book" --municipality Nijmegen
out_has "Nothing changes for any family."

# Two layers on the same book: the wider limit is a gain for those in between, and other words are no change.
layer() {
  cat >"$work/$1.json" <<JSON
{ "zorgpad": 1, "id": "gm0736", "layer": "municipal", "scope": ["GM0736"], "title": "Onze gemeente",
  "schemes": { "town-package": { "title": "Dorpspakket", "provider": "Onze gemeente", "level": "municipal", "for": "child",
    "when": { "all": [ { "fact": "age", "from": "P4Y", "until": "P18Y" },
      { "fact": "income.net-month", "at_most": { "norm": "social-assistance", "percent": $2 } } ] },
    "tell": "$3", "apply": { "by": "parent", "url": "https://www.example.org" } } } }
JSON
}
layer old 110 "Een pakket voor kinderen."
layer words 110 "Een pakket met spullen voor school."
layer new 120 "Een pakket voor kinderen."
run 0 diff --book nl --municipality GM0736 "$work/old.json" "$work/words.json"
out_has "Voor geen enkel gezin verandert er iets."
run 0 diff --book nl --municipality GM0736 --as-of 2026-11-21 "$work/old.json" "$work/new.json"
out_has "Dorpspakket (town-package)"
out_has "+ erbij: gezinnen met netto inkomen per maand van meer dan 110%"
out_has "met een kind van 4 tot en met 17"
out_lacks "- eraf"
run 0 diff --format json --book nl --municipality GM0736 --as-of 2026-11-21 "$work/old.json" "$work/new.json"
"$PYTHON" - "$out" "$work" <<'PYTHON' || fail "the changes as JSON are not what they should be"
import json, sys
found = json.load(open(sys.argv[1], encoding="utf-8"))
(one,) = found["outcomes"]
assert (one["kind"], one["id"], one["for"], one["in"], one["undecided"]) == ("scheme", "town-package", "child", "both", False)
(change,) = one["changes"]
assert (change["was"], change["is"], change["gain"], change["others"]) == ("no", "yes", True, False)
(group,) = change["groups"]
assert group["widest"] and group["from"] == "2026-11-21"
json.dump(group["witness"], open(sys.argv[2] + "/witness.json", "w", encoding="utf-8"))
PYTHON
# The family that shows it does so.
for side in old new; do
  run 0 evaluate --format json --book nl --book "$work/$side.json" --municipality GM0736 "$work/witness.json"
  cp "$out" "$work/$side.plan"
done
"$PYTHON" - "$work" <<'PYTHON' || fail "the witness does not show the change"
import json, sys
verdict = {side: [one["verdict"] for one in json.load(open(f"{sys.argv[1]}/{side}.plan", encoding="utf-8"))["schemes"]
                  if one["id"] == "town-package" and one["for"] == "c1"] for side in ("old", "new")}
assert verdict == {"old": ["unlikely"], "new": ["likely"]}, verdict
PYTHON

# Two days of the national book.
run 0 diff --on 2026-07-01 --municipality GM0268
out_has "Wat verandert er tussen 30 juni 2026 en 1 juli 2026, Nijmegen"
out_has "lage-inkomensgrens (op 1 juli 2026)"
out_lacks "eraf"
cp "$out" "$work/on"
run 0 diff --from 2026-06-30 --to 2026-07-01 --municipality GM0268
cmp -s "$out" "$work/on" || fail "--on is not the day before and the day"
run 0 diff --on 2027-01-01 --lang en
out_has "The book has no amount yet for 1 January 2027: "
out_has "- now perhaps: families"
run 0 diff --on 2026-08-12
out_has "Voor geen enkel gezin verandert er iets."

# Municipalities, and a municipality against the national layers.
run 0 diff --between nl GM0268 --as-of 2026-11-21
out_has "Wat is er anders in Nijmegen dan in Nederland, op 21 november 2026"
out_has "Meedoen-regeling (participation-scheme), nieuw"
run 0 diff --between Nijmegen GM0268
out_has "Voor geen enkel gezin verandert er iets."

# Wrong usage, and books that cannot be read.
run 2 diff
err_has "OUD NIEUW"
out_is_empty
run 2 diff nl
run 2 diff --from 2026-06-30
run 2 diff --from 2026-07-01 --to 2026-06-30
run 2 diff --on 2026-07-01 --between GM0268 GM0200
run 2 diff --on yesterday
run 2 diff --between GM0268
run 2 diff --municipality nowhere nl nl
run 3 diff nl "$work/nothing.json"
out_is_empty

finish
