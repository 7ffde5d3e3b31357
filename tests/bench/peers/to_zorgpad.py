#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""The neutral schemes and families as a book and as families of the definition language.

    to_zorgpad.py book schemes.json > book.json
    to_zorgpad.py families families.ndjson > families_zorgpad.ndjson

What the neutral load calls `norm` is the norm by kind of household (one adult or two), so a family has one or two
adults; whether the parent says to live alone is a fact beside it. An age in whole years is a birth date in August of
that many years ago, and the day is 21 November 2026. Money is in cents there, in euros here.
"""

import json
import sys

DAY = "2026-11-21"
NORMS = {"couple": 200234, "single": 140164}
FLAGS = {"schulden": "debts", "werkt": "works", "heeft_stadspas": "city-pass", "alleenstaand": "alone"}
SCHOOLS = {"geen": "none", "po": "primary", "vo": "secondary", "mbo": "vocational"}


def euros(cents):
    """Exact, never through a floating point number."""
    return f"{cents // 100}.{cents % 100:02}"


class Number(float):
    """A number that is written as it is said."""

    def __new__(cls, words):
        made = super().__new__(cls, words)
        made.words = words
        return made

    def __repr__(self):
        return self.words


def condition(node):
    kind = node["op"]
    if kind in ("and", "or"):
        return {"all" if kind == "and" else "any": [condition(one) for one in node["args"]]}
    if kind == "not":
        return {"not": condition(node["arg"])}
    if kind == "income_le_pct_of_norm":
        return {"fact": "income", "at_most": {"norm": "low-income", "percent": node["pct"]}}
    if kind == "le":
        return {"fact": "assets", "at_most": Number(euros(node["value"]))}
    if kind == "is":
        return {"fact": FLAGS[node["fact"]], "is": node["value"]}
    if kind == "in":
        return {"municipality": node["set"]}
    if kind == "any_child_age":
        return {"some": "child", "where": {"fact": "age", "from": f"P{node['min']}Y", "until": f"P{node['max']}Y"}}
    if kind == "any_child_school":
        return {"some": "child", "where": {"fact": "school", "is": SCHOOLS[node["school"]]}}
    raise ValueError(kind)


def flag(title):
    return {"of": "household", "type": "flag", "title": title, "ask": f"Is dit zo: {title}?"}


def book(neutral):
    schemes = {}
    for one in neutral["schemes"]:
        schemes[one["id"]] = {"title": one["id"], "provider": "gemeente", "level": "national", "for": "household",
                              "when": condition(one["when"])}
    return {
        "zorgpad": 1, "id": "nl", "layer": "national", "title": "Neutrale regelingen",
        "norms": {"low-income": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2027-01-01", "amounts": [
            {"when": {"fact": "household.kind", "is": "couple"}, "is": Number(euros(NORMS["couple"]))},
            {"is": Number(euros(NORMS["single"]))}]}]}},
        "facts": {
            "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "netto inkomen per maand",
                       "ask": "Wat komt er per maand netto binnen?"},
            "assets": {"of": "household", "type": "money", "unit": "EUR", "title": "vermogen",
                       "ask": "Hoeveel geld is er op de bank?"},
            "debts": flag("schulden"), "works": flag("werk"), "city-pass": flag("stadspas"), "alone": flag("alleenstaand"),
            "school": {"of": "child", "type": "choice", "title": "school", "ask": "Naar welke school gaat het kind?",
                       "options": {"none": "geen", "primary": "basisschool", "secondary": "middelbare school",
                                   "vocational": "mbo"}}},
        "schemes": schemes}


def family(neutral):
    household = {}
    for key, fact in (("inkomen", "income"), ("vermogen", "assets")):
        if key in neutral:
            household[fact] = Number(euros(neutral[key]))
    for key, fact in FLAGS.items():
        if key in neutral:
            household[fact] = neutral[key]
    adults = {NORMS["single"]: 1, NORMS["couple"]: 2}[neutral["norm"]]
    made = {"family": 1, "as_of": DAY, "household": household,
            "adults": [{"id": f"a{number + 1}", "facts": {}} for number in range(adults)]}
    if "gemeente" in neutral:
        made["municipality"] = neutral["gemeente"]
    if "kinderen" in neutral:
        made["children"] = []
        for number, child in enumerate(neutral["kinderen"]):
            facts = {}
            if "leeftijd" in child:
                facts["birth-date"] = f"{int(DAY[:4]) - child['leeftijd']}-08-13"
            if "school" in child:
                facts["school"] = SCHOOLS[child["school"]]
            made["children"].append({"id": f"c{number + 1:02}", "facts": facts})
    return made


def main():
    what, path = sys.argv[1:3]
    with open(path, encoding="utf-8") as file:
        if what == "book":
            print(json.dumps(book(json.load(file)), indent=1))
        else:
            for line in file:
                print(json.dumps(family(json.loads(line)), separators=(",", ":")))


if __name__ == "__main__":
    main()
