# SPDX-License-Identifier: BSL-1.0
"""Files that arrive damaged."""
import json

from .book import Fault


def every_file(book):
    return [file for file in book.files if len(book.text(file)) > 200]


def syntax(book):
    for file in every_file(book):
        text = book.text(file)
        for lost in ('",', '},', '": '):
            at = text.find(lost, len(text) // 3)
            if at >= 0:
                yield Fault(file, None, {file: text[:at + 1] + text[at + 2:]})


def encoding(book):
    for file in every_file(book):
        text = book.text(file).encode()
        at = text.find(b'": "', len(text) // 2)
        if at >= 0:
            yield Fault(file, None, {file: text[:at + 4] + b"caf\xe9 " + text[at + 4:]})


def duplicate_key(book):
    for file in every_file(book):
        text = book.text(file)
        at = text.find('"title": {', len(text) // 2)
        if at >= 0:
            yield Fault(file, None, {file: text[:at] + '"title": "nog eens", ' + text[at:]})


def number_range(book):
    for file, norm, attributes in book.entries("norms"):
        for which, period in enumerate(attributes.get("values", [])):
            if isinstance(period.get("is"), (int, float)):
                yield book.fault(file, ("norms", norm, "values", which, "is"), 10 ** 24)


def too_deep(book):
    for file in every_file(book):
        nested = "[" * 100 + "]" * 100
        text = json.dumps(book.files[file], ensure_ascii=False)
        yield Fault(file, None, {file: text[:-1] + ', "note": ' + nested + "}"})


def too_large(book):
    file = next(iter(book.files))
    yield Fault(file, None, {file: book.text(file) + " " * (64 << 20)})


def more_findings(book):
    for file, pathway, node, _ in book.nodes():
        many = {"key" + str(which): 1 for which in range(10_100)}
        path = ("pathways", pathway, "nodes", node)
        yield Fault(file, None, book.replaced(file, path, many), also=("schema.unknown-key", "schema.missing-key"))


FAULTS = {
    "json.syntax": syntax,
    "json.encoding": encoding,
    "json.duplicate-key": duplicate_key,
    "json.number-range": number_range,
    "json.too-deep": too_deep,
    "json.too-large": too_large,
    "json.more-findings": more_findings,
}
