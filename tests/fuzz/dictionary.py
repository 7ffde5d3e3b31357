#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes zorgpad.dict, the words that a fuzzer puts into texts: all that the JSON Schemas name.
    tests/fuzz/dictionary.py ZORGPAD      the command line, for its schemas
"""
import json
import pathlib
import subprocess
import sys


def words_in(schema):
    """Keys of properties, and the words that a value may be."""
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "properties":
                yield from value
            if key == "enum":
                yield from (word for word in value if isinstance(word, str))
            if key == "const" and isinstance(value, str):
                yield value
            yield from words_in(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from words_in(value)


def main():
    words = set()
    for kind in ("book", "family"):
        made = subprocess.run([sys.argv[1], "schema", kind], check=True, capture_output=True, text=True)
        words.update(words_in(json.loads(made.stdout)))
    texts = [f'"{word}"' for word in sorted(words)]
    texts += ["{", "}", "[", "]", ":", ",", "true", "false", "null", "-1", "1e9", "0.01", '{"nl": "', '"2026-01-01"',
              '"2024-02-29"', '"P18Y"', '"P1M"', '"-P10M"', '"GM0268"', '"EUR/month"', '{"refused": true}',
              '{"open": true}', "\\u0000", "\\ud800", "/*", "//", "\n---\n"]
    lines = []
    for text in texts:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\x0A")
        lines.append(f'"{escaped}"')
    here = pathlib.Path(__file__).parent
    head = "# What the language names; tests/fuzz/dictionary.py writes it.\n"
    (here / "zorgpad.dict").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")


main()
