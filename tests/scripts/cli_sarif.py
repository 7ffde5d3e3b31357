#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What `check --format sarif` writes is SARIF 2.1.0: held to its published JSON Schema, to the rules of the standard
(OASIS, 2020) for the objects that are used, and to the findings that `--format json` gives.

The schema is tests/support/sarif-2.1.0-rtm.5.json, as published with the standard; this copy comes from the npm package
@microsoft/jest-sarif (MIT licence)."""

import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from command_line import BUILD, SOURCE, run  # noqa: E402

try:
    import jsonschema
except ImportError:
    jsonschema = None

WORK = BUILD / "tests" / "cli_sarif"
SCHEMA = SOURCE / "tests" / "support" / "sarif-2.1.0-rtm.5.json"

BOOK = """{ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "roles": { "midwife": { "title": "verloskundige" } },
  "contacts": { "team": { "title": "Wijkteam", "phone": "024 12 34 56" } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet":    { "step": "meet", "title": "Maak kennis", "next": "discuss" },
    "discuss": { "step": "discuss", "title": "Bespreek de zorgen", "next": "meet" } } } } }
"""
LAYER = """{ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
  "roles": { "midwife": { "title": "verloskundige" } } }
"""

# For each object: the properties that it must have, and those that it may have.
OBJECTS = {
    "sarifLog": ({"version", "runs"}, {"$schema"}),
    "run": ({"tool"}, {"results", "language", "columnKind"}),
    "tool": ({"driver"}, set()),
    "toolComponent": ({"name"}, {"rules", "version", "informationUri"}),
    "reportingDescriptor": ({"id"}, {"shortDescription", "fullDescription", "help", "defaultConfiguration"}),
    "reportingConfiguration": (set(), {"level"}),
    "result": ({"message"}, {"ruleId", "ruleIndex", "level", "locations", "relatedLocations", "properties"}),
    "message": ({"text"}, set()),
    "location": (set(), {"id", "physicalLocation", "logicalLocations", "message"}),
    "physicalLocation": ({"artifactLocation"}, {"region"}),
    "artifactLocation": ({"uri"}, set()),
    "region": ({"startLine", "startColumn"}, set()),
    "logicalLocation": ({"fullyQualifiedName"}, set()),
}
LEVELS = {"none", "note", "warning", "error"}
URI = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#[]@!$&'()*+,;=%")


def hold(kind, value):
    required, optional = OBJECTS[kind]
    assert isinstance(value, dict), (kind, value)
    assert required <= set(value) <= required | optional, (kind, sorted(value))
    return value


def hold_message(value):
    assert hold("message", value)["text"].strip(), value


def hold_location(value):
    hold("location", value)
    if "message" in value:
        hold_message(value["message"])
    if "physicalLocation" in value:
        place = hold("physicalLocation", value["physicalLocation"])
        uri = hold("artifactLocation", place["artifactLocation"])["uri"]
        assert uri and set(uri) <= URI, uri
        if "region" in place:
            region = hold("region", place["region"])
            assert all(isinstance(number, int) and number >= 1 for number in region.values()), region
    for logical in value.get("logicalLocations", []):
        hold("logicalLocation", logical)


def hold_run(run):
    hold("run", run)
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    driver = hold("toolComponent", hold("tool", run["tool"])["driver"])
    rules = driver["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for rule in rules:
        hold("reportingDescriptor", rule)
        hold_message(rule["fullDescription"])
        assert hold("reportingConfiguration", rule["defaultConfiguration"])["level"] in LEVELS
    for result in run["results"]:
        hold("result", result)
        hold_message(result["message"])
        assert result["level"] in LEVELS
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        for location in result["locations"]:
            hold_location(location)
        related = result.get("relatedLocations", [])
        assert len({location["id"] for location in related}) == len(related)
        for location in related:
            hold_location(location)


def check(*arguments):
    done = run("check", *arguments)
    assert done.returncode in (0, 1, 3), (arguments, done.returncode, done.stderr)
    return json.loads(done.stdout)


def hold_log(*arguments):
    log = hold("sarifLog", check("--format", "sarif", *arguments))
    if jsonschema is not None:
        jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(log)
    assert log["version"] == "2.1.0" and len(log["runs"]) == 1
    hold_run(log["runs"][0])
    results = log["runs"][0]["results"]
    findings = check("--format", "json", *arguments)["findings"]
    assert [one["ruleId"] for one in results] == [one["code"] for one in findings]
    for result, finding in zip(results, findings):
        assert result["message"]["text"] == finding["message"] and result["level"] == finding["severity"]
        if finding["line"]:
            region = result["locations"][0]["physicalLocation"]["region"]
            assert (region["startLine"], region["startColumn"]) == (finding["line"], finding["column"])
    return results


def main():
    WORK.mkdir(parents=True, exist_ok=True)
    folder = WORK / "een map é"
    folder.mkdir(exist_ok=True)
    (folder / "book.json").write_text(BOOK, encoding="utf-8")
    (folder / "layer.json").write_text(LAYER, encoding="utf-8")
    for language in ("nl", "en"):
        results = hold_log("--lang", language, folder)
        assert {"graph.cycle", "people.phone-format", "layer.no-effect"} <= {one["ruleId"] for one in results}, results
        uri = results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.startswith("file:///") and "een%20map%20%C3%A9" in uri, uri
    hold_log("nl")
    hold_log("nl", "--as-of", "2030-01-01")
    assert hold_log("no/such/book")[0]["ruleId"].startswith("file.")
    empty = WORK / "empty.json"
    empty.write_text('{ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Leeg" }', encoding="utf-8")
    assert hold_log(empty) == []
    print("SARIF as the standard says" + ("" if jsonschema else ", not held to its schema: no module jsonschema"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
