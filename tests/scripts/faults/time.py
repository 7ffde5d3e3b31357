# SPDX-License-Identifier: BSL-1.0
"""Days that are over, missing or never come; schemes in an order that cannot be; schemes without a source or applicant."""
from .book import Fault, as_list, pointer
from .graph import STEP, path_of


def expired(book):
    for file, name, attributes in book.entries("schemes"):
        if "valid" not in attributes and attributes.get("available", True):
            yield book.fault(file, ("schemes", name, "valid"), {"from": "2020-01-01", "until": "2026-01-01"})


def not_yet_valid(book):
    for file, document in book.files.items():
        if document.get("layer") in ("municipal", "regional"):
            yield Fault(file, None, book.replaced(file, ("valid",), {"from": "2027-01-01"}), variant="")


def norms(book, least):
    for file, name, attributes in book.entries("norms"):
        if len(attributes.get("values", [])) >= least:
            yield file, name, attributes["values"]


def norm_period_missing(book):
    for file, name, values in norms(book, 3):
        left = values[:1] + values[2:]
        yield Fault(file, pointer("norms", name, "values", 1), book.replaced(file, ("norms", name, "values"), left))


def norm_overlap(book):
    for file, name, values in norms(book, 2):
        yield Fault(file, pointer("norms", name, "values"),
                    book.replaced(file, ("norms", name, "values", 0, "until"), "2026-03-01"),
                    gone=("time.norm-period-missing",))


def window_never_open(book):
    for file, name, attributes in book.entries("pathways"):
        when = attributes.get("when", {})
        if when.get("fact") == "age" and "until" in when:
            for node, one in attributes.get("nodes", {}).items():
                if "step" in one and "window" not in one:
                    yield book.fault(file, path_of(name, node, "window"), {"fact": "age", "from": "P30Y", "until": "P31Y"},
                                     also=("condition.branch-never-taken",))


def deadline_before_window(book):
    for file, pathway, name, node in book.nodes():
        of = book.layers["nl"]["pathways"][pathway].get("for", "household")
        if of == "child" and "scheme" in node:
            for scheme_file, scheme, attributes in book.entries("schemes"):
                if scheme == node["scheme"] and "apply" in attributes and attributes.get("for") == "child":
                    edits = book.replaced(scheme_file, ("schemes", scheme, "apply", "deadline"),
                                          {"after": "birth-date", "period": "P6W"})
                    other = book.replaced(file, path_of(pathway, name, "window"), {"fact": "age", "at_least": "P2Y"})
                    yield Fault(file, pointer(*path_of(pathway, name, "window")), {**edits, **other})


def review_overdue(book):
    for file, document in book.files.items():
        if "reviewed" in document:
            yield Fault(file, None, book.replaced(file, ("reviewed",), "2024-01-01"), variant="")


def after_cycle(book):
    for file, name, attributes in book.entries("schemes"):
        for other in as_list(attributes.get("after")):
            if other in book.files[file]["schemes"]:
                there = book.files[file]["schemes"][other]
                yield Fault(file, None, book.replaced(file, ("schemes", other, "after"), as_list(there.get("after")) + [name]))


def requires_cycle(book):
    for file, document in book.files.items():
        names = [name for name, one in document.get("schemes", {}).items()
                 if document["id"] == "nl" and one and one.get("for") == "household" and "requires" not in one
                 and one.get("available", True) and "valid" not in one]
        for first, second in zip(names, names[1:]):
            edits = book.replaced(file, ("schemes", first, "requires"), [second])
            edits[file]["schemes"][second]["requires"] = [first]
            yield Fault(file, None, edits, gone=("condition.never-unlikely",))


def requires_impossible(book):
    for file, name, attributes in book.entries("schemes"):
        if attributes.get("for") == "household" and "requires" not in attributes and "open" not in attributes \
                and attributes.get("available", True) and "valid" not in attributes:
            gone = {"title": {"nl": "Oude pas", "en": "Old pass"}, "level": "municipal", "for": "household",
                    "available": False, "source": "handreiking"}
            edits = book.replaced(file, ("schemes", "planted"), gone)
            edits[file]["schemes"][name]["requires"] = ["planted"]
            yield Fault(file, pointer("schemes", name), edits, gone=("condition.never-unlikely",))


def no_applicant(book):
    for file, name, attributes in book.entries("schemes"):
        if "by" in attributes.get("apply", {}) and attributes.get("available", True):
            yield book.fault_without(file, ("schemes", name, "apply", "by"), at=("schemes", name))


def no_source(book):
    for file, name, attributes in book.entries("schemes"):
        if "source" in attributes and attributes.get("available", True):
            yield book.fault_without(file, ("schemes", name, "source"))


FAULTS = {
    "time.expired": expired,
    "time.not-yet-valid": not_yet_valid,
    "time.norm-period-missing": norm_period_missing,
    "time.norm-overlap": norm_overlap,
    "time.window-never-open": window_never_open,
    "time.deadline-before-window": deadline_before_window,
    "time.review-overdue": review_overdue,
    "scheme.after-cycle": after_cycle,
    "scheme.requires-cycle": requires_cycle,
    "scheme.requires-impossible": requires_impossible,
    "scheme.no-applicant": no_applicant,
    "scheme.no-source": no_source,
}
