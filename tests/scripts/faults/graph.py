# SPDX-License-Identifier: BSL-1.0
"""Ways that lead nowhere, come from nowhere or go round."""
import copy

from .book import WAYS, Fault, as_list, exits, pointer, target
from .layers import added

TITLE = {"nl": "Nog een stap", "en": "Another step"}
TELL = {"nl": "We kijken samen verder.", "en": "We look further together."}
STEP = {"step": "inform", "title": TITLE, "tell": TELL, "by": ["professional"]}


def path_of(pathway, node, *more):
    return ("pathways", pathway, "nodes", node) + more


def unreachable(book):
    for file, pathway, _, _ in book.nodes():
        yield book.fault(file, path_of(pathway, "planted"), STEP)


def uncalled(book):
    for file, name, _ in book.entries("pathways"):
        new = {"kind": "zorgpad", "title": TITLE, "tell": TELL, "entry": False, "start": "only", "source": "handreiking",
               "nodes": {"only": STEP}}
        yield book.fault(file, ("pathways", "planted"), new)


def dead_end(book):
    for file, pathway, name, node in book.nodes():
        if "condition" in node or "signal" in node:
            without = {key: value for key, value in node.items() if key not in WAYS}
            left = {to for _, to, _ in exits(node)}
            others = {to for _, other, here, one in book.nodes() if other == pathway and here != name
                      for _, to, _ in exits(one)}
            if left and left <= others:
                yield book.fault(file, path_of(pathway, name), without)


def cycle(book):
    for file, pathway, name, node in book.nodes():
        for _, to, _ in exits(node):
            there = book.layers["nl"]["pathways"][pathway]["nodes"].get(to)
            if there is not None and "again" not in there and "signal" not in node and "condition" not in there \
                    and file in book.files and to in book.files[file]["pathways"][pathway]["nodes"]:
                back = as_list(there.get("next")) + [name]
                yield Fault(file, None, book.replaced(file, path_of(pathway, to, "next"), back))


def loop_without_exit(book):
    for file, pathway, name, node in book.nodes():
        for which, again in enumerate(as_list(node.get("again"))):
            yield book.fault(file, path_of(pathway, name, "again"), {"to": again["to"]})


def dangling(book):
    for _, pathway, name, node in book.nodes():
        local = book.layers["gm0268"].get("pathways", {}).get(pathway, {}).get("nodes", {})
        others = [one for _, other, here, one in book.nodes() if other == pathway and here != name and here not in local]
        if not node.get("locked") and name not in local and any(to == name for one in others for _, to, _ in exits(one)) \
                and not exits_only(node):
            file, edits = added(book, "gm0268", "pathways", {pathway: {"nodes": {name: None}}})
            yield Fault(file, pointer(*path_of(pathway, name)), edits, variant="GM0268")


def exits_only(node):
    return list(exits(node)) or "again" in node


def join_never_complete(book):
    """Both sides of a question lead to one step, which waits for both."""
    for file, pathway, name, node in book.nodes():
        if "condition" in node and "yes" in node and "no" in node:
            edits = book.replaced(file, path_of(pathway, "planted"), {**STEP, "join": "all"})
            changed = edits[file]["pathways"][pathway]["nodes"][name]
            for way in ("yes", "no"):
                changed[way] = as_list(changed[way]) + ["planted"]
            yield Fault(file, pointer(*path_of(pathway, "planted")), edits)


def redundant_exit(book):
    for file, pathway, name, node in book.nodes():
        for way in ("yes", "no"):
            plain = [exit for exit in as_list(node.get(way)) if isinstance(exit, str)]
            if "condition" in node and plain:
                after = as_list(node.get("next")) + plain[:1]
                yield Fault(file, None, book.replaced(file, path_of(pathway, name, "next"), after))


FAULTS = {
    "graph.unreachable": unreachable,
    "graph.uncalled": uncalled,
    "graph.dead-end": dead_end,
    "graph.cycle": cycle,
    "graph.loop-without-exit": loop_without_exit,
    "graph.dangling": dangling,
    "graph.join-never-complete": join_never_complete,
    "graph.redundant-exit": redundant_exit,
}
