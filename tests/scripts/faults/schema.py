# SPDX-License-Identifier: BSL-1.0
"""What does not fit the language: keys, types, dates, ranges, references."""
import copy
import json

from .book import Fault, as_list, pointer

TITLED = ("facts", "signals", "instruments", "schemes", "services", "contacts", "roles", "norms", "consents",
          "conditions", "sources", "pathways")


def titled(book):
    for section in TITLED:
        for file, name, attributes in book.entries(section):
            if "title" in attributes:
                yield file, (section, name), attributes


def conditions(book):
    """(file, path, condition) of everything that has `when` in entries of the national layer."""
    for section in ("schemes", "services", "conditions"):
        for file, name, attributes in book.entries(section):
            if "when" in attributes:
                yield file, (section, name, "when"), attributes["when"]


def tests(book, wanted):
    """(file, path, test) of each test in a condition that is wanted."""
    def look(value, path):
        if isinstance(value, dict):
            if wanted(value):
                yield path, value
            for key, one in value.items():
                yield from look(one, path + (key,))
        elif isinstance(value, list):
            for key, one in enumerate(value):
                yield from look(one, path + (key,))
    for file, path, condition in conditions(book):
        for where, test in look(condition, path):
            yield file, where, test


def unknown_key(book):
    for file, path, _ in titled(book):
        yield book.fault(file, path + ("titel",), "Nog een naam")


def missing_key(book):
    for section, key in (("facts", "type"), ("facts", "of"), ("signals", "of"), ("signals", "group"),
                         ("services", "kind"), ("services", "for"), ("schemes", "level"), ("schemes", "for")):
        for file, name, attributes in book.entries(section):
            if key in attributes:
                yield book.fault_without(file, (section, name, key), gone=("layer.open-left",))


def wrong_type(book):
    for file, path, _ in titled(book):
        yield book.fault(file, path + ("title",), 7)


def unknown_id(book):
    for section, key in (("schemes", "source"), ("services", "source"), ("signals", "source"), ("services", "contact")):
        for file, name, attributes in book.entries(section):
            if isinstance(attributes.get(key), str):
                yield book.fault(file, (section, name, key), attributes[key] + "x",
                                 gone=("layer.open-left", "people.contact-missing"))


def unknown_word(book):
    for file, name, attributes in book.entries("schemes"):
        yield book.fault(file, ("schemes", name, "level"), "provinciaal")
    for file, pathway, node, attributes in book.nodes():
        if "step" in attributes:
            yield book.fault(file, ("pathways", pathway, "nodes", node, "step"), "bespreken")


def bad_date(book):
    for file, norm, attributes in book.entries("norms"):
        for which, _ in enumerate(attributes.get("values", [])):
            yield book.fault(file, ("norms", norm, "values", which, "from"), "2026-02-30")


def bad_period(book):
    for file, path, test in tests(book, lambda one: one.get("fact") == "age" and "at_least" in one):
        yield book.fault(file, path + ("at_least",), "4 jaar")


def empty_range(book):
    for file, path, test in tests(book, lambda one: one.get("fact") == "age" and "from" in one and "until" in one):
        changed = {**test, "from": test["until"], "until": test["from"]}
        yield Fault(file, pointer(*path), book.replaced(file, path, changed))


def unit_mismatch(book):
    def wanted(one):
        return one.get("fact") == "income.net-month" and isinstance(one.get("at_most"), dict)
    for file, path, test in tests(book, wanted):
        other = {**test["at_most"], "norm": "healthcare-allowance-income"}
        yield book.fault(file, path + ("at_most",), other, at=path)


def unbound_person(book):
    def wanted(one):
        return set(one) == {"some", "where"} and set(one["where"]) & {"fact"}
    for file, path, test in tests(book, wanted):
        if path[0] == "schemes" and book.layers["nl"]["schemes"][path[1]].get("for") == "household":
            yield book.fault(file, path, test["where"])


def nested_quantifier(book):
    for file, path, test in tests(book, lambda one: "some" in one and "where" in one):
        inner = {"some": "adult", "where": {"fact": "age", "at_least": "P18Y"}}
        yield book.fault(file, path + ("where",), {"all": [test["where"], inner]})


def age_without_lower_bound(book):
    def wanted(one):
        return one.get("fact") == "age" and set(one) == {"fact", "from", "until"}
    for file, path, test in tests(book, wanted):
        if path[0] == "schemes" and book.layers["nl"]["schemes"][path[1]].get("for") == "child":
            yield book.fault(file, path, {"fact": "age", "less_than": test["until"]})


def text_missing_language(book):
    for file, path, attributes in titled(book):
        if isinstance(attributes["title"], dict) and "en" in attributes["title"]:
            yield book.fault_without(file, path + ("title", "nl"))


def bad_code(book):
    for file, document in book.files.items():
        if "scope" in document and document["layer"] == "municipal":
            yield book.fault(file, ("scope",), ["Nijmegen"] + document["scope"], at=("scope", 0), variant="",
                             gone=("layer.no-effect",))


def bad_id(book):
    for section in ("contacts", "roles", "sources"):
        for file, name, attributes in book.entries(section):
            path = (section, "Nieuw " + name.split("-")[0])
            yield book.fault(file, path, {"title": {"nl": "nieuw", "en": "new"}})


def defined_twice(book):
    for section in ("schemes", "signals", "roles"):
        for file, name, attributes in book.entries(section):
            others = [other for other, document in book.files.items()
                      if document["id"] == "nl" and other > file and "examples" not in document]
            if others:
                edits = {others[0]: copy.deepcopy(book.files[others[0]])}
                edits[others[0]].setdefault(section, {})[name] = {"title": attributes["title"]}
                yield Fault(others[0], pointer(section, name), edits)


def empty_list(book):
    for file, path, test in tests(book, lambda one: "all" in one or "any" in one):
        yield book.fault(file, path, {"any": []}, at=path + ("any",))


def empty_text(book):
    for file, path, attributes in titled(book):
        if isinstance(attributes["title"], dict):
            yield book.fault(file, path + ("title", "nl"), " ")


def missing_head(book):
    for file, document in book.files.items():
        if document.get("layer") in ("municipal", "regional") and document["id"] != "gm0268":
            edits = book.without(file, ("layer",))
            for key in ("title", "scope", "publisher", "reviewed", "valid", "note"):
                edits[file].pop(key, None)
            yield Fault("", None, edits, variant="")


def second_head(book):
    for file, document in book.files.items():
        if "layer" not in document and "examples" not in document:
            yield Fault(file, pointer(), book.replaced(file, ("layer",), "national"))


def not_a_window(book):
    for file, pathway, node, attributes in book.nodes():
        if "window" in attributes:
            path = ("pathways", pathway, "nodes", node, "window")
            yield book.fault(file, path, {"signal": "no-food"})


def not_for_age(book):
    for file, path, test in tests(book, lambda one: one.get("fact") == "age" and "until" in one):
        changed = {key: value for key, value in test.items() if key != "until"}
        yield Fault(file, pointer(*path), book.replaced(file, path, {**changed, "at_most": test["until"]}))


def not_here(book):
    for file, path, test in tests(book, lambda one: "fact" in one and one["fact"] != "age"):
        yield book.fault(file, path + ("on",), "month-start")


def not_whole(book):
    for file, instrument, attributes in book.entries("instruments"):
        for theme, content in attributes.get("themes", {}).items():
            for item, _ in content.get("items", {}).items():
                yield book.fault(file, ("instruments", instrument, "themes", theme, "items", item, "weight"), 0.5)


def null_not_allowed(book):
    for file, path, test in tests(book, lambda one: "all" in one or "any" in one):
        key = "all" if "all" in test else "any"
        yield book.fault(file, path + (key, 0), None)


def number_range(book):
    for file, path, test in tests(book, lambda one: "signal" in one or "receives" in one):
        many = {"count": "child", "where": {"fact": "age", "at_least": "P4Y"}, "at_least": 0}
        yield book.fault(file, path, many, at=path + ("at_least",))


def one_of_keys(book):
    for file, name, attributes in book.entries("schemes"):
        deadline = attributes.get("apply", {}).get("deadline", {})
        if "before" in deadline:
            yield book.fault(file, ("schemes", name, "apply", "deadline", "after"), "birthday",
                             at=("schemes", name, "apply", "deadline"))
    for file, norm, attributes in book.entries("norms"):
        if "values" in attributes:
            yield book.fault(file, ("norms", norm, "is"), 100, at=("norms", norm))


def repeated_item(book):
    for section in ("schemes", "services", "signals"):
        for file, name, attributes in book.entries(section):
            if isinstance(attributes.get("phases"), list):
                phases = attributes["phases"]
                yield book.fault(file, (section, name, "phases"), phases + phases[:1],
                                 at=(section, name, "phases", len(phases)))


def too_many_decimals(book):
    for file, norm, attributes in book.entries("norms"):
        for which, period in enumerate(attributes.get("values", [])):
            if isinstance(period.get("is"), (int, float)):
                yield book.fault(file, ("norms", norm, "values", which, "is"), 1234.125)


def two_conditions(book):
    for file, path, test in tests(book, lambda one: set(one) in ({"signal"}, {"condition"}, {"receives"})):
        yield book.fault(file, path, {**test, "any": [{"signal": "no-food"}]})


def unknown_condition(book):
    for file, path, test in tests(book, lambda one: "all" in one or "any" in one):
        yield book.fault(file, path, {"of": test.get("all", test.get("any"))})


def unsupported_version(book):
    for file in book.files:
        yield book.fault(file, ("zorgpad",), 2, variant="")


FAULTS = {"schema." + name.replace("_", "-"): faults for name, faults in list(globals().items())
          if callable(faults) and getattr(faults, "__module__", "") == __name__
          and name not in ("titled", "conditions", "tests")}
