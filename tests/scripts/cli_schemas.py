#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What the command line writes is what the schemas say: plans, findings, and families that a conversation ends with."""

import json
import os
import pathlib
import subprocess
import sys

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


def without_comments(text):
    """Comments may stand on lines of their own in these files."""
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("//"))


def validator(kind):
    schema = json.loads(output("schema", kind))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def main():
    plan, findings, family = validator("plan"), validator("findings"), validator("family")
    checked = 0
    for file in sorted((SOURCE / "examples" / "families").glob("*.json")):
        family.validate(json.loads(without_comments(file.read_text(encoding="utf-8"))))
        for language in ("nl", "en"):
            for more in ((), ("--why-not",), ("--exact",)):
                plan.validate(json.loads(output("evaluate", "--format", "json", "--lang", language, *more, file)))
                checked += 1
        told = output("ask", file, answers="\n-\nj\n" * 10)
        family.validate(json.loads(told[told.index("\n{\n"):]))
    findings.validate(json.loads(output("check", "--format", "json")))
    findings.validate(json.loads(output("check", "--format", "json", "no/such/book", statuses=(3,))))
    print(f"{checked} plans as the schema says")
    return 0 if checked else 1


if __name__ == "__main__":
    sys.exit(main())
