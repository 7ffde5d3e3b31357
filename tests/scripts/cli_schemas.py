#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What the command line writes is what the schemas say: plans, findings, and families that a conversation ends with."""

import json
import os
import pathlib
import subprocess
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from read_book import read  # noqa: E402

try:
    import jsonschema
except ImportError:
    print("no module jsonschema here")
    sys.exit(77)

PROGRAM = os.environ.get("ZORGPAD")
if not PROGRAM:
    print("the command line was not built")
    sys.exit(77)
SOURCE = pathlib.Path(os.environ["SOURCE_DIR"])


def output(*arguments, statuses=(0,), answers=""):
    done = subprocess.run([PROGRAM, *map(str, arguments)], input=answers, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode in statuses, (arguments, done.returncode, done.stderr)
    return done.stdout


def validator(kind):
    schema = json.loads(output("schema", kind))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def main():
    plan, findings, family = validator("plan"), validator("findings"), validator("family")
    checked = 0
    for file in sorted((SOURCE / "examples" / "families").glob("*.json")):
        family.validate(read(file))
        for more in (("--lang", "nl"), ("--lang", "en"), ("--why-not",)):
            plan.validate(json.loads(output("evaluate", "--format", "json", *more, file)))
            checked += 1
        told = output("ask", file, answers="\n-\nj\n" * 10)
        family.validate(json.loads(told[told.index("\n{\n"):]))
    exact = output("evaluate", "--format", "json", "--exact", SOURCE / "examples/families/almost-nothing-known.json")
    plan.validate(json.loads(exact))
    findings.validate(json.loads(output("check", "--format", "json")))
    findings.validate(json.loads(output("check", "--format", "json", "no/such/book", statuses=(3,))))
    print(f"{checked} plans as the schema says")
    return 0 if checked else 1


if __name__ == "__main__":
    sys.exit(main())
