#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What the shipped book holds, counted by kind and group against what the sources count. More than that is allowed only
when it is named here, with the reason; less never is. And whatever is asked has its words in both languages."""

import json
import os
import pathlib
import sys
from collections import Counter

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from read_book import read_layers  # noqa: E402

source = pathlib.Path(os.environ.get("SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))
layers = read_layers(source / "include/zorgpad/nl/book")
national = layers["nl"]
failures = []

SIGNALS = {
    "situation": 8,
    "child.appearance": 7, "child.behaviour": 8, "child.participation": 8,
    "parent.financial": 6, "parent.wellbeing": 7, "parent.contact": 5, "parent.home": 3,
}
INSTRUMENTS = 27
SCHEMES = {"national": 10, "municipal": 15, "local": 8, "fund": 29}
SERVICES = 90
MUNICIPALITIES = 342
RETIRED = 14

# Beside the sources' lists, by name, with the reason.
MORE = {
    "signals": {
        "no-food": "basics: goes before everything else", "energy-cut-off": "basics, from the law on debt help",
        "eviction": "basics, from the law on debt help", "insurance-ended": "basics, from the law on debt help",
        "worries-about-safety": "safety: has its own way, apart from money",
    },
    "instruments": {}, "schemes": {},
    "services": {
        "urgent-help": "from the law on debt help", "debt-help": "from the law on debt help",
        "money-advice": "what every place has in some form", "local-map": "what every place has in some form",
    },
}
# One entry that places fill in, where the sources list what several places call it.
FORMS_OF_ONE = {
    "money-walk-in": ("financieel spreekuur", "Helpdesk Geldzaken", "Werkplaats Financiën XL"),
    "young-parents-project": ("Jarabee", "Jonge Ouders Project"),
    "mothers-buddy": ("Ooievaarsmoeders", "Ma'maatje"),
}
# What only one place has, as its layer says.
LOCAL = {
    "gm0014": {"services": {"advice-by-phone": "of Groningen only"}},
    "gm0141": {"services": {"poverty-pact": "the pact of Almelo"}},
    "gm0200": {"services": {"poverty-pact": "the pact of Apeldoorn"}},
    "gm0268": {"schemes": {"participation-scheme": "the Meedoen-regeling of Nijmegen"}},
    "noord-friesland": {"signals": {"gut-feeling": "an entry of the pathway of Noord-Friesland"}},
    "twente": {"services": {"parents-council": "of Twente only", "gp-money-route": "of GPs in Twente only"}},
    "zeeland": {"services": {"poverty-pact": "the pact of Zeeland"}},
}
# The 33 places of the sources: 25 municipalities and 8 regions.
PLACES = {
    "gm0014": "Groningen", "gm0037": "Stadskanaal", "gm0090": "Smallingerland", "gm0119": "Meppel", "gm0141": "Almelo",
    "gm0153": "Enschede", "gm0164": "Hengelo", "gm0168": "Losser", "gm0193": "Zwolle", "gm0200": "Apeldoorn",
    "gm0202": "Arnhem", "gm0222": "Doetinchem", "gm0268": "Nijmegen", "gm0344": "Utrecht", "gm0358": "Aalsmeer",
    "gm0362": "Amstelveen", "gm0363": "Amsterdam", "gm0400": "Den Helder", "gm0518": "Den Haag", "gm0599": "Rotterdam",
    "gm0772": "Eindhoven", "gm0865": "Vught", "gm0917": "Heerlen", "gm0981": "Vaals", "gm0995": "Lelystad",
    "drenthe": "Drenthe", "limburg": "Limburg", "noord-friesland": "Noord-Friesland", "parkstad": "Parkstad",
    "rijnmond": "Rijnmond", "twente": "Twente", "zeeland": "Zeeland", "zuyderland": "Zuyderland",
}


def expect(holding, message):
    if not holding:
        failures.append(message)


def listed(section):
    """The entries of the national layer that the sources' list has."""
    entries = national[section]
    for extra in MORE[section]:
        expect(extra in entries, f"{section}/{extra} is listed as more, and is not there")
    return {entry: attributes for entry, attributes in entries.items() if entry not in MORE[section]}


def expect_count(name, found, wanted):
    expect(found == wanted, f"{name}: {found}, the sources have {wanted}")


signals = Counter(attributes["group"] for attributes in listed("signals").values())
for group in sorted(set(SIGNALS) | set(signals)):
    expect_count(f"signals of {group}", signals[group], SIGNALS.get(group, 0))
expect_count("signals", sum(signals.values()), 52)
for signal, attributes in national["signals"].items():
    expect("weight" not in attributes, f"signals/{signal} has a weight")
expect_count("instruments", len(listed("instruments")), INSTRUMENTS)
levels = Counter(attributes["level"] for attributes in listed("schemes").values())
for level in sorted(set(SCHEMES) | set(levels)):
    expect_count(f"{level} schemes", levels[level], SCHEMES.get(level, 0))
expect_count("schemes", sum(levels.values()), 62)
services = listed("services")
expect(all(entry in services for entry in FORMS_OF_ONE), "an entry that several services are forms of is gone")
expect_count("services", sum(len(FORMS_OF_ONE.get(entry, (entry,))) for entry in services), SERVICES)

places = {layer for layer, head in layers.items() if head.get("layer") in ("regional", "municipal")}
expect(places == set(PLACES), f"layers of places that are not listed, or are gone: {sorted(places ^ set(PLACES))}")
expect_count("places", len(places), 33)
for layer in sorted(places):
    for section in MORE:
        new = {entry for entry in layers[layer].get(section, {}) if entry not in national[section]}
        named = set(LOCAL.get(layer, {}).get(section, {}))
        expect(new == named, f"{layer}: {section} of its own that are not listed, or are gone: {sorted(new ^ named)}")

register = json.loads((source / "include/zorgpad/nl/municipalities.json").read_text(encoding="utf-8"))
codes = {entry["code"] for entry in register["municipalities"]}
expect_count("municipalities", len(codes), MUNICIPALITIES)
expect_count("retired codes", len({entry["code"] for entry in register["retired"]}), RETIRED)
for layer in sorted(places):
    for code in layers[layer].get("scope", []):
        expect(code in codes, f"{layer}: {code} is no municipality of the register")

# Only what a source states has outcomes, and nothing else sorts families into kinds of risk.
with_outcomes = {entry for entry, attributes in national["instruments"].items() if attributes.get("outcomes")}
expect(with_outcomes == {"spark"}, f"instruments with outcomes: {sorted(with_outcomes)}, the sources state those of spark only")
for instrument, attributes in national["instruments"].items():
    for theme in attributes.get("themes", {}).values():
        for item, said in theme.get("items", {}).items():
            expect(said.get("weight") == 0, f"instruments/{instrument}: {item} has a weight that no source states")
    for outcome, said in attributes.get("outcomes", {}).items():
        expect("when" not in said, f"instruments/{instrument}: {outcome} has a limit that no source states")

# What is asked has its words.
for layer, contents in layers.items():
    for section, needed in (("facts", ("title", "ask", "why", "by")), ("signals", ("title", "ask", "why", "by", "group", "source"))):
        for entry, attributes in contents.get(section, {}).items():
            if attributes is None:
                continue
            known = {**(national[section].get(entry, {}) if layer != "nl" else {}), **attributes}
            for attribute in needed:
                expect(known.get(attribute), f"{layer}: {section}/{entry} has no {attribute}")
            for attribute in ("title", "ask", "why"):
                text = known.get(attribute)
                expect(text is None or isinstance(text, dict) and text.get("nl") and text.get("en"),
                       f"{layer}: {section}/{entry}/{attribute} lacks Dutch or English")

for failure in failures:
    print(failure)
print(f"{sum(signals.values())} signals, {len(national['instruments'])} instruments, {sum(levels.values())} schemes, "
      f"{len(national['services'])} services, {len(places)} places, {len(codes)} municipalities; {len(failures)} not as counted")
sys.exit(1 if failures else 0)
