# SPDX-License-Identifier: BSL-1.0
"""What a municipality may not do with the national book, and what is accepted without need."""
from .book import Fault, exits, pointer, with_exits_to


def added(book, layer, section, entries):
    """(file, edits): a new file of a layer that states these entries."""
    folder = next(file for file, document in book.files.items() if document["id"] == layer).rsplit("/", 1)[0]
    file = folder + "/planted.json"
    return file, {file: {"zorgpad": 1, "id": layer, section: entries}}


def conflict(book):
    scope = {"zorgpad": 1, "layer": "regional", "scope": ["GM0268"], "valid": {"from": "2026-01-01"},
             "reviewed": "2026-11-21"}
    for _, name, attributes in book.entries("roles"):
        for first, second in (("één", "twee"),):
            edits = {"regional/a.json": {**scope, "id": "a", "title": "A", "roles": {name: {"note": first}}},
                     "regional/b.json": {**scope, "id": "b", "title": "B", "roles": {name: {"note": second}}}}
            yield Fault("regional/b.json", pointer("roles", name, "note"), edits, variant="GM0268")


def locked_nodes(book):
    for _, pathway, node, attributes in book.nodes():
        if attributes.get("locked"):
            yield pathway, node, attributes


def locked_removed(book):
    for pathway, node, _ in locked_nodes(book):
        file, edits = added(book, "gm0268", "pathways", {pathway: {"nodes": {node: None}}})
        yield Fault(file, pointer("pathways", pathway, "nodes", node), edits, variant="GM0268",
                    also=("layer.locked-bypassed", "graph.dangling", "graph.unreachable", "path.consent-before-share"))


def locked_weakened(book):
    for pathway, node, _ in locked_nodes(book):
        changed = {"title": {"nl": "Doe dit anders", "en": "Do this differently"}}
        file, edits = added(book, "gm0268", "pathways", {pathway: {"nodes": {node: changed}}})
        yield Fault(file, pointer("pathways", pathway, "nodes", node, "title"), edits, variant="GM0268")


def locked_bypassed(book):
    """A way round a locked step: whoever leads to it leads to what comes after it, too."""
    for pathway, locked, attributes in locked_nodes(book):
        after = [to for way, to, guarded in exits(attributes) if way == "next" and not guarded]
        for _, other, name, before in book.nodes():
            if other == pathway and after and not before.get("locked") and len(before.get("next", [])) \
                    and locked in [to for way, to, _ in exits(before) if way == "next"]:
                changed = {"next": with_exits_to(before, locked, [locked, after[0]])["next"]}
                file, edits = added(book, "gm0268", "pathways", {pathway: {"nodes": {name: changed}}})
                yield Fault(file, None, edits, variant="GM0268",
                            also=("path.explain-before-screen", "path.consent-before-share",
                                                     "data.fact-asked-too-early"))


def heads(book):
    for file, document in book.files.items():
        if document.get("layer") == "municipal":
            yield file, document


def municipality_retired(book):
    for file, document in heads(book):
        for code in ("GM0457", "GM0501", "GM0786"):
            yield book.fault(file, ("scope",), document["scope"] + [code], at=("scope", len(document["scope"])),
                             variant="")


def municipality_unknown(book):
    for file, document in heads(book):
        yield book.fault(file, ("scope",), document["scope"] + ["GM9999"], at=("scope", len(document["scope"])),
                         variant="")


def no_effect(book):
    for section in ("roles", "services", "schemes"):
        for _, name, attributes in book.entries(section):
            if "title" in attributes:
                file, edits = added(book, "gm0268", section, {name: {"title": attributes["title"]}})
                yield Fault(file, pointer(section, name, "title"), edits, variant="GM0268")


def open_left(book):
    for section, key in (("services", "available"), ("contacts", "phone")):
        for file, name, attributes in book.entries(section):
            if "open" not in attributes and key not in attributes:
                yield book.fault(file, (section, name, "open"), [key])


def accept_unused(book):
    for file, document in book.files.items():
        if document.get("layer") == "national":
            for code in ("graph.dead-end", "people.phone-format", "scheme.no-source"):
                yield book.fault(file, ("accept",), [{"code": code, "at": "schemes", "why": "komt later"}],
                                 at=("accept", 0), variant="")


def accept_error(book):
    head = next(file for file, document in book.files.items() if document.get("layer") == "national")
    for file, name, _ in book.entries("roles"):
        edits = book.replaced(head, ("accept",), [{"code": "schema.unknown-id", "at": "roles/" + name, "why": "later"}])
        if file != head:
            edits.update(book.replaced(file, ("roles", name, "source"), "no-such-source"))
            yield Fault(head, pointer("accept", 0), edits, variant="", also=("schema.unknown-id",))


FAULTS = {
    "layer.conflict": conflict,
    "layer.locked-removed": locked_removed,
    "layer.locked-weakened": locked_weakened,
    "layer.locked-bypassed": locked_bypassed,
    "layer.municipality-retired": municipality_retired,
    "layer.municipality-unknown": municipality_unknown,
    "layer.no-effect": no_effect,
    "layer.open-left": open_left,
    "accept.unused": accept_unused,
    "accept.error": accept_error,
}
