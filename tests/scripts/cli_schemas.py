#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What the command line writes is what the schemas say: plans, findings, and families that a conversation ends with."""

import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from command_line import SOURCE, run, validator  # noqa: E402
from read_book import read  # noqa: E402


def output(*arguments, statuses=(0,), answers=""):
    done = run(*arguments, text=answers)
    assert done.returncode in statuses, (arguments, done.returncode, done.stderr)
    return done.stdout


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
