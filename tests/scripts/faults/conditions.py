# SPDX-License-Identifier: BSL-1.0
"""Conditions that nobody meets or everybody does, ways between which a family falls, and schemes that add nothing."""
from .book import Fault, as_list, exits, pointer
from .graph import STEP, path_of
from .schema import conditions, tests


def firm_conditions(book):
    """Conditions of schemes and services that do not only inform, and so may stand under `not`."""
    named = {name: str(one) for section in ("conditions", "norms") for _, name, one in book.entries(section)}
    only_inform = set()
    for _ in named:
        only_inform |= {name for name, words in named.items()
                        if "indicative" in words or any(f"'{one}'" in words for one in only_inform)}
    for file, path, when in conditions(book):
        words = str(when)
        if path[0] != "conditions" and "indicative" not in words and not any(f"'{one}'" in words for one in only_inform):
            yield file, path, when


def never_true(book):
    for file, path, when in firm_conditions(book):
        yield book.fault(file, path, {"all": [when, {"not": when}]})


def always_true(book):
    for file, path, when in firm_conditions(book):
        yield book.fault(file, path, {"any": [when, {"not": when}]})


def branch_never_taken(book):
    for file, pathway, name, node in book.nodes():
        yes = as_list(node.get("yes"))
        if "condition" in node and yes and isinstance(yes[0], str):
            guarded = [{"to": yes[0], "when": {"not": node["condition"]}}] + yes[1:]
            others = [to for _, other, here, one in book.nodes() if other == pathway and here != name
                      for _, to, _ in exits(one) if to == yes[0]]
            if others:
                yield Fault(file, None, book.replaced(file, path_of(pathway, name, "yes"), guarded))


def cycle(book):
    for file, name, attributes in book.entries("conditions"):
        yield Fault(file, pointer("conditions", name),
                    book.replaced(file, ("conditions", name, "when"), {"any": [attributes["when"], {"condition": name}]}))


def money_steps(book):
    """Steps with plain exits, of a pathway of households."""
    for file, pathway, name, node in book.nodes():
        plain = [exit for exit in as_list(node.get("next")) if isinstance(exit, str)]
        of = book.layers["nl"]["pathways"][pathway].get("for", "household")
        if "step" in node and len(plain) >= 2 and of == "household" and "again" not in node:
            yield file, pathway, name, plain, as_list(node["next"])


def choose(book, first, second):
    for file, pathway, name, plain, all_exits in money_steps(book):
        edits = book.replaced(file, path_of(pathway, name, "choose"), "one")
        nodes = edits[file]["pathways"][pathway]["nodes"]
        nodes["planted-one"], nodes["planted-two"] = STEP, STEP
        nodes["planted-choice"] = {**STEP, "choose": "one", "next": [{"to": "planted-one", "when": first},
                                                                    {"to": "planted-two", "when": second}]}
        del nodes[name]["choose"]
        nodes[name]["next"] = all_exits + ["planted-choice"]
        yield Fault(file, pointer(*path_of(pathway, "planted-choice")), edits)


def gap(book):
    return choose(book, {"fact": "household.size", "less_than": 4}, {"fact": "household.size", "more_than": 4})


def overlap(book):
    return choose(book, {"fact": "household.size", "at_most": 4}, {"fact": "household.size", "at_least": 4})


def indicative_misplaced(book):
    for file, path, test in tests(book, lambda one: "not" in one and "indicative" not in str(one)):
        yield book.fault(file, path + ("not",), {"indicative": test["not"]}, also=("data.fact-asked-too-early",))
    for file, name, attributes in book.entries("conditions"):
        yield book.fault(file, ("conditions", name, "when"), {"not": {"indicative": {"fact": "housing.rented", "is": True}}},
                         at=("conditions", name, "when", "not"), also=("data.fact-never-used", "data.fact-asked-too-early"))


def never_unlikely(book):
    for file, name, attributes in book.entries("schemes"):
        if "when" in attributes and "indicative" not in str(attributes["when"]) and not attributes.get("requires") \
                and attributes.get("available", True) and "condition" not in str(attributes["when"]):
            yield book.fault(file, ("schemes", name, "when"), {"indicative": attributes["when"]})


def subsumed_scheme(book):
    firm = {path[1] for _, path, _ in firm_conditions(book) if path[0] == "schemes"}
    for file, name, attributes in book.entries("schemes"):
        if name in firm and "open" not in attributes and "after" not in attributes \
                and "valid" not in attributes and attributes.get("available", True):
            copy = {key: value for key, value in attributes.items() if key != "codes"}
            yield Fault(file, pointer("schemes", name + "-more"),
                        book.replaced(file, ("schemes", name + "-more"), {**copy, "after": [name]}),
                        also=("scheme.no-applicant",))


def vacuous(book):
    for file, name, attributes in book.entries("schemes"):
        if attributes.get("for") == "household":
            every = {"every": "child", "where": {"fact": "age", "from": "P4Y", "until": "P12Y"}}
            yield book.fault(file, ("schemes", name, "when"), every,
                             gone=("condition.never-unlikely", "data.fact-asked-too-early"),
                             also=("data.fact-never-used",))


FAULTS = {
    "condition.never-true": never_true,
    "condition.always-true": always_true,
    "condition.branch-never-taken": branch_never_taken,
    "condition.cycle": cycle,
    "condition.gap": gap,
    "condition.overlap": overlap,
    "condition.indicative-misplaced": indicative_misplaced,
    "condition.never-unlikely": never_unlikely,
    "condition.subsumed-scheme": subsumed_scheme,
    "condition.vacuous": vacuous,
}
