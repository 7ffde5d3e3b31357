# SPDX-License-Identifier: BSL-1.0
"""The JSON Schemas that the command line prints are good schemas; the shipped book, its families, plans and findings are
as they say; and what the reader refuses for its shape they refuse too."""
import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from command_line import BUILD, SOURCE, run, validator  # noqa: E402
from read_book import read  # noqa: E402

failures = []


def expect_good(which, value, name):
    for error in list(which.iter_errors(value))[:5]:
        failures.append(f"{name}: {error.json_path}: {error.message[:300]}")


def expect_bad(which, value, name):
    if not list(which.iter_errors(value)):
        failures.append(f"{name}: accepted: {json.dumps(value)[:200]}")


book, family, plan, findings = (validator(kind) for kind in ("book", "family", "plan", "findings"))

# The shipped book, and the families of its examples.
head = {"zorgpad": 1, "id": "nl", "layer": "national", "title": "x"}
families = []
for path in sorted((SOURCE / "include/zorgpad/nl/book").rglob("*.json")):
    contents = read(path)
    expect_good(book, contents, path)
    for example in contents.get("examples", {}).values():
        if example and "family" in example:
            families.append((f"{path}: {example.get('title')}", example["family"]))
for path in sorted((SOURCE / "examples").rglob("*.json")):
    contents = read(path)
    if "family" in contents and isinstance(contents["family"], int):
        families.append((str(path), contents))
if not families:
    failures.append("no families found")

# Plans, with everything in them: of every eighth family, for each takes a third of a second.
for number, (name, contents) in enumerate(families):
    expect_good(family, contents, name)
    if number % 8 != 0:
        continue
    made = run("evaluate", "--format", "json", "--all", "--why-not", "-", text=json.dumps(contents))
    if made.returncode != 0:
        failures.append(f"{name}: {made.stderr[:300]}")
    else:
        expect_good(plan, json.loads(made.stdout), f"plan of {name}")

# Findings, of the shipped book and of one that is full of them.
scratch = BUILD / "tests/schemas"
scratch.mkdir(parents=True, exist_ok=True)
(scratch / "broken.json").write_text('{ "zorgpad": 1, "id": "nl", "layer": "national", "titel": "x", "roles": { "a": { "title": 1, "title": 2 } } }')
(scratch / "empty.json").write_text("")
for arguments in ([], [scratch / "broken.json"], [scratch / "empty.json"], [scratch / "missing.json"]):
    checked = run("check", "--format", "json", *arguments)
    try:
        expect_good(findings, json.loads(checked.stdout), f"check {arguments}")
    except json.JSONDecodeError:
        failures.append(f"check {arguments}: no JSON: {checked.stdout[:200]} {checked.stderr[:300]}")


# What the reader refuses for its shape.
def condition(value):
    return {**head, "conditions": {"c": {"title": "C", "when": value}}}


for bad in ({**head, "zorgpad": 2}, {"zorgpad": 1}, {**head, "titel": "x"}, {"zorgpad": 1, "id": "nl", "layer": "national"},
            {**head, "roles": {"A": {}}}, {**head, "roles": {"a": {"title": 1}}}, {**head, "roles": {"a": {"title": ""}}},
            {**head, "roles": {"a": {"title": {}}}}, {**head, "roles": None}, {**head, "facts": {"f": {"type": "mony"}}},
            {**head, "norms": {"n": {"values": []}}}, {**head, "reviewed": "2026-02-30"}, {**head, "reviewed": "vandaag"},
            {**head, "scope": ["0268"]}, {**head, "schemes": {"s": {"apply": {"deadline": {"before": "birthday"}}}}},
            {**head, "schemes": {"s": {"apply": {"by": {"add": "x"}}}}}, {**head, "contacts": {"c": {"by": {"also": "x"}}}},
            {**head, "pathways": {"p": {"nodes": {"a": {"wait": "4 weken"}}}}}, {**head, "accept": [{"code": "a.b"}]},
            condition({}), condition([]), condition({"al": []}), condition({"all": []}), condition({"fact": "age"}),
            condition({"signal": "a", "receives": "b"}), condition({"count": "child", "where": {"signal": "a"}}),
            condition({"some": "household", "where": {"signal": "a"}}), condition({"fact": "x", "is": None}),
            condition({"date": {}}), condition({"progress": "a", "is": "finished"})):
    expect_bad(book, bad, "book")
expect_good(book, condition({"all": [{"fact": "age", "from": "P4Y", "until": "P18Y", "on": "--10-01"},
                                     {"not": {"fact": "income", "at_most": {"norm": "n", "percent": 110}}},
                                     {"count": "child", "where": {"signal": ["a", "b"]}, "at_least": 2},
                                     {"date": {"from": "--11-01", "until": "--03-01"}}, {"municipality": "GM0268"}]}), "condition")

day = {"family": 1, "as_of": "2026-11-21"}
for bad in ({}, {**day, "family": 2}, {**day, "naam": "x"}, {**day, "household": {"a": None}}, {**day, "household": {"a": [1]}},
            {**day, "household": {"a": {"refused": False}}}, {**day, "household": {"household.size": 3}},
            {**day, "adults": [{}]}, {**day, "adults": [{"id": "?"}]}, {**day, "children": [{"id": "c", "facts": {"birth-date": 1}}]},
            {**day, "receives": {"a": "yes"}}, {**day, "progress": [{"node": "a", "is": "done"}]}, {**day, "incomplete": ["parents"]},
            {**day, "municipality": "0268"}, {**day, "signals": [{"signal": "a"}]}):
    expect_bad(family, bad, "family")

for failure in failures:
    print(failure)
sys.exit(1 if failures else 0)
