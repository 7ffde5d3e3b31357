#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# zorgpad ask: with answers from a file, as a test types them.
source "$(dirname "$0")/cli/expect.sh"

answer() {
  printf '%s\n' "$@" >"$work/answers"
  input=$work/answers
}

# The day, the municipality, then the best question first.
answer 21-11-2026 Nijmegen j '?' 2 q
run 0 ask --role midwife
err_has "Welke dag is het vandaag?"
err_has "In welke gemeente woont het gezin?"
err_has "[spoed] Is er thuis wel eens te weinig geld voor eten?"
err_has "+ nu te doen: "
err_has "Hiervan hangen nu "
out_has "Plan voor het gezin, Nijmegen, 21 november 2026"
out_has '"signal": "no-food"'
out_lacks "Welke dag"

# What it prints can be saved and evaluated.
answer j 1 'verwacht 15 januari 2027' q
run 0 ask --as-of 2026-11-21 --municipality GM0268 --save "$work/saved.json"
out_has "Plan voor het gezin"
out_lacks '"family"'
input=/dev/null
run 0 evaluate "$work/saved.json"
grep -q '"municipality": "GM0268"' "$work/saved.json" || fail "the municipality was not saved"

# It goes on from a file; Enter is "don't know", - is a refusal, and neither is asked again.
answer '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' - '' -
run 0 ask "$family"
err_has "?"
out_has "Plan voor het gezin, Nijmegen"
out_has '"refused": true'
repeated=$(grep -F '?' "$err" | sort | uniq -d | grep -vF 'begrijp' | head -n 1)
[[ -z $repeated ]] || fail "asked twice: $repeated"

# What is not understood is asked again, in the same question.
answer misschien wellicht n q
run 0 ask "$family"
err_has "Dat begrijp ik niet."
answer misschien wellicht eventueel q
run 0 ask "$family"
err_has "We slaan deze vraag over."

# An end of the input is an end of the conversation.
input=/dev/null
run 0 ask "$family"
out_has "Plan voor het gezin"
run 2 ask
err_has "geef --as-of"
out_is_empty
run 2 ask -
run 0 ask --lang en "$family"
err_has "Enter = don't know"
out_has "Plan for the family"
run 3 ask "$family" --save "$work/no/such/folder/family.json"
err_has "kan niet worden geschreven"

# Amounts and days as people write them.
cat >"$work/bare.json" <<'JSON'
{ "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "adults": [ { "id": "a1", "facts": { "birth-date": "1990-05-05" } } ], "children": [ { "id": "c1" } ] }
JSON
for ((number = 0; number < 400; ++number)); do
  printf '%s\n' '1.450,50' '29 feb 2020' 'n'
done >"$work/answers"
input=$work/answers
run 0 ask "$work/bare.json"
out_has '1450.50'
out_has '"birth-date": "2020-02-29"'

finish
