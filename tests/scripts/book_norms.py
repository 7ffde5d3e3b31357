#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""The norms of the national book: every dated value written down a second time, the ratios that the law sets, the rhythm
of their changes, no overlap, and no period left out but those that no source states."""

import os
import pathlib
import sys
from datetime import date
from decimal import Decimal

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from read_book import read_layers  # noqa: E402

source = pathlib.Path(os.environ.get("SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))
book = read_layers(source / "include/zorgpad/nl/book")["nl"]
norms = book["norms"]
failures = []

CENT = Decimal("0.01")
END = "2027-01-01"
YEARS = ["2024-01-01", "2025-01-01", "2026-01-01"]
HALVES = ["2024-01-01", "2024-07-01", "2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01"]


def number(value):
    return Decimal(str(value))


# Households, as conditions of norms see them: kind, ages of the adults, whether a child under 18 is at home, size.
def household(kind, ages=(30,), child=False, size=None):
    ages = list(ages) * 2 if kind == "couple" and len(ages) == 1 else list(ages)
    return {"kind": kind, "ages": ages, "child": child, "size": size or len(ages) + child}


SINGLE = household("single")
SINGLE_PARENT = household("single-parent", child=True)
COUPLE = household("couple", child=True)
YOUNG_SINGLE = household("single", [19])
YOUNG_PARENT = household("single-parent", [18], child=True)
YOUNG_COUPLE = household("couple", [19, 20])
YOUNG_COUPLE_CHILD = household("couple", [18, 20], child=True)
MIXED_COUPLE = household("couple", [20, 24])
MIXED_COUPLE_CHILD = household("couple", [24, 20], child=True)
PENSION_SINGLE = household("single", [67])
PENSION_COUPLE = household("couple", [64, 68])


def years(period):
    assert period[0] == "P" and period[-1] == "Y", period
    return int(period[1:-1])


def holds(condition, family):
    """The few conditions that norms use, for a household of which everything is known."""
    if "all" in condition:
        return all(holds(part, family) for part in condition["all"])
    if condition == {"condition": "child-at-home"}:
        return family["child"]
    for quantifier, fold in (("some", any), ("every", all)):
        if quantifier in condition:
            assert condition[quantifier] == "adult" and condition["where"]["fact"] == "age", condition
            return fold(holds(condition["where"], {"age": age}) for age in family["ages"])
    fact = condition["fact"]
    if fact == "age" and "at_least" in condition:
        return family["age"] >= years(condition["at_least"])
    if fact == "age" and "less_than" in condition:
        return family["age"] < years(condition["less_than"])
    value = {"household.kind": family["kind"], "household.size": family["size"]}[fact]
    return value == condition["is"] if "is" in condition else value in condition["in"]


def resolve(value, day, family):
    if not isinstance(value, dict):
        return number(value)
    amount = amount_of(value["norm"], day, family)
    if amount is None or "percent" not in value:
        return amount
    percent = resolve(value["percent"], day, family)
    return None if percent is None else amount * percent / 100


def amount_of(norm, day, family=SINGLE):
    """What the norm is on that day, None where the book does not say."""
    entry = norms[norm]
    if "is" in entry:
        return resolve(entry["is"], day, family)
    for period in entry["values"]:
        if period["from"] <= day < period["until"]:
            if "is" in period:
                return resolve(period["is"], day, family)
            for amount in period["amounts"]:
                if "when" not in amount or holds(amount["when"], family):
                    return resolve(amount["is"], day, family)
    return None


# Every value, as published: norm, household, first days of the periods, values. None: no source states it.
PUBLISHED = [
    ("social-assistance", SINGLE, HALVES, [1283.83, 1308.45, 1345.45, 1369.06, 1401.50, 1419.46]),
    ("social-assistance", SINGLE_PARENT, HALVES, [1283.83, 1308.45, 1345.45, 1369.06, 1401.50, 1419.46]),
    ("social-assistance", COUPLE, HALVES, [1834.04, 1869.21, 1922.07, 1955.80, 2002.13, 2027.79]),
    ("social-assistance", YOUNG_SINGLE, HALVES, [316.94, 323.03, 332.17, 337.98, 345.99, 350.42]),
    ("social-assistance", YOUNG_PARENT, HALVES, [316.94, 323.03, 332.17, 337.98, 345.99, 350.42]),
    ("social-assistance", YOUNG_COUPLE_CHILD, HALVES, [1000.69, 1019.90, 1048.75, 1067.12, 1092.41, 1106.40]),
    ("social-assistance", MIXED_COUPLE_CHILD, HALVES, [None, 1631.48, 1677.62, 1707.04, 1747.49, 1769.88]),
    ("social-assistance", YOUNG_COUPLE, HALVES, [None, None, None, None, 691.98, 700.84]),
    ("social-assistance", MIXED_COUPLE, HALVES, [None, None, None, None, 1347.06, 1364.32]),
    ("social-assistance", PENSION_SINGLE, HALVES, [None, None, None, None, 1564.69, 1587.34]),
    ("social-assistance", PENSION_COUPLE, HALVES, [None, None, None, None, 2144.16, 2176.10]),
    ("social-assistance-young-supplement", SINGLE, HALVES, [None, None, None, None, 746.45, 762.24]),
    ("social-assistance-holiday-pay", SINGLE, YEARS, [None, 4.8, 4.8]),
    ("social-assistance-assets", SINGLE, YEARS, [7575, None, 8000]),
    ("social-assistance-assets", SINGLE_PARENT, YEARS, [15150, None, 16000]),
    ("social-assistance-assets", COUPLE, YEARS, [15150, None, 16000]),
    ("social-assistance-home-assets", SINGLE, YEARS, [None, None, 67500]),
    ("social-assistance-gifts", SINGLE, YEARS, [None, None, 1200]),
    ("special-assistance-threshold", SINGLE, YEARS, [None, None, 176]),
    ("healthcare-allowance-income", SINGLE, YEARS, [37496, 39719, 40857]),
    ("healthcare-allowance-income", COUPLE, YEARS, [47368, 50206, 51142]),
    ("healthcare-allowance-assets", SINGLE, YEARS, [140213, 141896, 146011]),
    ("healthcare-allowance-assets", COUPLE, YEARS, [177301, 179429, 184633]),
    ("rent-allowance-assets", SINGLE, ["2023-01-01"] + YEARS, [33748, 36952, 37395, 38479]),
    ("rent-allowance-assets", COUPLE, ["2023-01-01"] + YEARS, [67496, 73904, 74790, 76958]),
    ("rent-allowance-highest-rent", SINGLE, YEARS, [879.66, 900.07, None]),
    ("rent-allowance-highest-rent-young", SINGLE, YEARS, [454.47, 477.20, None]),
    ("rent-allowance-counted-rent", SINGLE, YEARS, [None, None, 932.93]),
    ("rent-allowance-counted-rent-young", SINGLE, YEARS, [None, None, 498.20]),
    ("child-budget-per-child", SINGLE, YEARS, [2436, 2511, 2580]),
    ("child-budget-extra-12-15", SINGLE, YEARS, [694, 703, 724]),
    ("child-budget-extra-16-17", SINGLE, YEARS, [924, 936, 964]),
    ("child-budget-single-parent", SINGLE_PARENT, YEARS, [3480, 3389, 3416]),
    ("child-budget-taper", SINGLE, YEARS + ["2027-01-01", "2028-01-01"], [6.75, 7.1, 7.6, 8.05, 8.5]),
    ("child-budget-couple-extra", COUPLE, YEARS, [9030, 9139, 9405]),
    ("child-budget-assets", SINGLE, YEARS, [140213, 141896, 146011]),
    ("child-budget-assets", COUPLE, YEARS, [177301, 179429, 184633]),
    ("child-benefit-0-5", SINGLE, HALVES, [279.49, 281.69, 286.45, 291.49, 295.07, 298.40]),
    ("child-benefit-6-11", SINGLE, HALVES, [339.38, 342.05, 347.83, 353.95, 358.30, 362.35]),
    ("child-benefit-12-17", SINGLE, HALVES, [399.27, 402.41, 409.21, 416.41, 421.53, 426.29]),
    ("tax-remission-assets-more", SINGLE, YEARS, [None, None, 1500]),
    ("tax-remission-assets-more", SINGLE_PARENT, YEARS, [None, None, 1800]),
    ("tax-remission-assets-more", COUPLE, YEARS, [None, None, 2000]),
] + [
    ("food-bank-living-money", household("single", size=size), YEARS, [amount, None, None])
    for size, amount in ((1, 315), (2, 430), (3, 545), (4, 660), (5, 775), (6, 890))
]

# Percentages, ages and terms without a date.
UNDATED = {
    "low-income-percent": 120, "tax-remission-percent": 90, "tax-remission-percent-most": 100, "child-benefit-back": 12,
    "age-of-majority": 18, "social-assistance-age": 18, "social-assistance-search": 4, "social-assistance-decision": 8,
    "social-assistance-advance": 4, "income-supplement-age": 21, "income-supplement-interval": 12,
    "debt-help-first-talk": 4, "debt-help-urgent-talk": 3, "debt-help-decision": 8,
}

# What is in words only, because it is a rule and no number: it must be said in the note of the norm.
IN_WORDS = {
    "social-assistance": ["(40% + A x 30%) / A", "27"],
    "low-income-percent": ["110%", "120%", "130%", "140%", "100%"],
    "child-budget-full-income": ["108%", "twaalf"],
    "tax-remission-percent": ["100%"],
    "child-budget-per-child": ["18"],
    "child-benefit-0-5": ["6", "12", "18"],
    "food-bank-living-money": ["200", "115"],
}

# How sure the book may be of a norm; all others are verified.
CERTAINTY = {
    "low-income-percent": "conflicting", "low-income": "conflicting", "child-budget-full-income": "recalled",
    "age-of-majority": "recalled", "social-assistance-search": "recalled",
    "rent-allowance-highest-rent": "stated", "rent-allowance-highest-rent-young": "stated",
    "child-benefit-0-5": "stated", "child-benefit-6-11": "stated", "child-benefit-12-17": "stated",
}

# Periods that the book leaves out between the first day of 2024 and the last of 2026: no source states them.
LEFT_OUT = {
    "social-assistance-one-18-20": [("2024-01-01", "2024-07-01")],
    "social-assistance-pension": [("2024-01-01", "2026-01-01")],
    "social-assistance-young-supplement": [("2024-01-01", "2026-01-01")],
    "social-assistance-holiday-pay": [("2024-01-01", "2025-01-01")],
    "social-assistance-assets": [("2025-01-01", "2026-01-01")],
    "social-assistance-home-assets": [("2024-01-01", "2026-01-01")],
    "social-assistance-gifts": [("2024-01-01", "2026-01-01")],
    "special-assistance-threshold": [("2024-01-01", "2026-01-01")],
    "rent-allowance-highest-rent": [("2026-01-01", END)],
    "rent-allowance-highest-rent-young": [("2026-01-01", END)],
    "rent-allowance-counted-rent": [("2024-01-01", "2026-01-01")],
    "rent-allowance-counted-rent-young": [("2024-01-01", "2026-01-01")],
    "child-budget-full-income": [("2024-01-01", "2026-01-01")],
    "food-bank-living-money": [("2025-01-01", END)],
    "tax-remission-assets-more": [("2024-01-01", "2026-01-01")],
}


def expect(holding, message):
    if not holding:
        failures.append(message)


def day_before(day):
    year, month, first = map(int, day.split("-"))
    return date.fromordinal(date(year, month, first).toordinal() - 1).isoformat()


# Each published value, on the first and on the last day of its period.
for norm, family, starts, values in PUBLISHED:
    for start, until, value in zip(starts, starts[1:] + [END if starts[-1] < END else "2029-01-01"], values):
        wanted = None if value is None else number(value)
        for day in (start, day_before(until)):
            found = amount_of(norm, day, family)
            expect(found == wanted, f"{norm} on {day} ({family['kind']}, {family['ages']}): {found}, published {wanted}")
for norm, value in UNDATED.items():
    expect(amount_of(norm, "2026-11-21") == value, f"{norm}: {amount_of(norm, '2026-11-21')}, published {value}")
for norm, words in IN_WORDS.items():
    for word in words:
        for language in ("nl", "en"):
            known = "twelve" if (word, language) == ("twaalf", "en") else word
            expect(known in norms[norm].get("note", {}).get(language, ""), f"the note of {norm} ({language}) does not say {known}")
for norm, entry in norms.items():
    wanted = CERTAINTY.get(norm, "verified")
    expect(entry.get("certainty") == wanted, f"{norm} is {entry.get('certainty')}, expected {wanted}")
    expect(bool(entry.get("source")), f"{norm} has no source")
    if wanted == "conflicting" or norm == "child-budget-full-income":
        expect(entry.get("indicative") is True, f"{norm} is not sure, and not indicative")

# Every norm is held by one of the lists above, so that a new one is written down here too.
held = {norm for norm, *_ in PUBLISHED} | set(UNDATED) | {"low-income", "child-budget-full-income"}
held |= {"social-assistance-21", "social-assistance-18-20", "social-assistance-both-18-20", "social-assistance-one-18-20",
         "social-assistance-pension"}  # through social-assistance
expect(held == set(norms), f"norms that this test does not know, or that are gone: {sorted(held ^ set(norms))}")

# Periods: in order, no overlap, on the days on which norms change, and nothing left out but what is listed.
for norm, entry in norms.items():
    periods = entry.get("values", [])
    for period in periods:
        expect(period["from"] < period["until"], f"{norm} has an empty period from {period['from']}")
        for day in (period["from"], period["until"]):
            expect(day[5:] in ("01-01", "07-01"), f"{norm} changes on {day}")
    for one, next_one in zip(periods, periods[1:]):
        expect(one["until"] <= next_one["from"], f"{norm} has two values on {next_one['from']}")
    if periods:
        at, left_out = "2024-01-01", []
        for period in periods:
            if period["from"] > at:
                left_out.append((at, period["from"]))
            at = max(at, period["until"])
        if at < END:
            left_out.append((at, END))
        expect(left_out == LEFT_OUT.get(norm, []), f"{norm} leaves out {left_out}, listed are {LEFT_OUT.get(norm, [])}")
for norm in LEFT_OUT:
    expect(norm in norms, f"{norm} is listed with periods left out, and is no norm")
# Social assistance and child benefit change every half year, allowances every year.
for norm, starts in (("social-assistance-21", HALVES), ("social-assistance-18-20", HALVES), ("child-benefit-0-5", HALVES),
                     ("child-benefit-6-11", HALVES), ("child-benefit-12-17", HALVES), ("healthcare-allowance-income", YEARS),
                     ("healthcare-allowance-assets", YEARS), ("child-budget-per-child", YEARS)):
    expect([period["from"] for period in norms[norm]["values"]] == starts, f"{norm} changes on other days")


def near(one, other, message):
    if one is not None and other is not None:
        expect(abs(one - other) <= CENT, f"{message}: {one} and {other}")


# What the law, or the publisher, makes of one amount out of another. Amounts are rounded apart, so a cent may differ.
for day in HALVES:
    def of(family, norm="social-assistance"):
        return amount_of(norm, day, family)  # noqa: B023

    if None in (of(SINGLE), of(COUPLE), of(YOUNG_SINGLE), amount_of("child-benefit-12-17", day)):
        continue  # said above
    near(of(SINGLE), of(COUPLE) * 70 / 100, f"{day}: a single person gets 70% of a couple")
    expect(of(SINGLE) == of(SINGLE_PARENT), f"{day}: a single parent gets what a single person gets")
    expect(of(SINGLE, "social-assistance-21") == of(SINGLE) and of(COUPLE, "social-assistance-21") == of(COUPLE),
           f"{day}: from 21 on both norms agree")
    near(of(YOUNG_COUPLE), of(YOUNG_SINGLE) * 2, f"{day}: two of 18 to 20 get twice what one gets")
    near(of(MIXED_COUPLE), of(COUPLE) / 2 + of(YOUNG_SINGLE), f"{day}: half a couple, and one of 18 to 20")
    if of(MIXED_COUPLE_CHILD) is not None:
        near(of(MIXED_COUPLE_CHILD) - of(YOUNG_COUPLE_CHILD), of(COUPLE) / 2 - of(YOUNG_SINGLE),
             f"{day}: a child adds the same to both couples under 21")
    for percent, norm in ((70, "child-benefit-0-5"), (85, "child-benefit-6-11")):
        near(amount_of(norm, day), amount_of("child-benefit-12-17", day) * percent / 100, f"{day}: {norm} is {percent}% of the highest")
    for family in (SINGLE, SINGLE_PARENT, COUPLE):
        expect(of(family, "low-income") == of(family) * 120 / 100, f"{day}: a low income is 120% of social assistance")
for norm, family in (("social-assistance", SINGLE), ("social-assistance", COUPLE), ("social-assistance", YOUNG_SINGLE),
                     ("child-benefit-0-5", SINGLE), ("child-benefit-6-11", SINGLE), ("child-benefit-12-17", SINGLE)):
    rising = [amount_of(norm, day, family) or 0 for day in HALVES]
    expect(rising == sorted(rising) and len(set(rising)) == len(rising), f"{norm} does not rise every half year: {rising}")
for day in ["2023-01-01"] + YEARS:
    for norm in ("social-assistance-assets", "rent-allowance-assets"):
        one, two = amount_of(norm, day, SINGLE), amount_of(norm, day, COUPLE)
        expect(two == (None if one is None else one * 2), f"{day}: {norm} of a couple is twice that of one")
    for family in (SINGLE, COUPLE):
        expect(amount_of("child-budget-assets", day, family) == amount_of("healthcare-allowance-assets", day, family),
               f"{day}: child budget and healthcare allowance have the same limit on assets")
full = [amount_of("child-budget-full-income", "2026-11-21", family) for family in (SINGLE_PARENT, COUPLE)]
expect(None not in full and full[1] - full[0] == amount_of("child-budget-couple-extra", "2026-11-21"), "2026: couples may earn the extra amount more")
for size in range(1, 11):
    expect(amount_of("food-bank-living-money", "2024-06-01", household("single", size=size)) == 200 + 115 * size,
           f"food bank, {size} persons: 200 a household and 115 a person")

for failure in failures:
    print(failure)
values = sum(value is not None for *_, row in PUBLISHED for value in row)
print(f"{len(norms)} norms, {values} dated and {len(UNDATED)} undated values, {len(failures)} not as published")
sys.exit(1 if failures else 0)
