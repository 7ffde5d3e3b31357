# SPDX-License-Identifier: BSL-1.0
"""The book in which faults are planted, file by file."""
import copy
import pathlib
import typing

from read_book import read, read_layers


class Fault(typing.NamedTuple):
    """What to write instead of some files, and the one finding that must then be there besides those of before."""
    file: str
    pointer: typing.Optional[str]  # None: anywhere in the file
    edits: dict                    # by file: a document, or its text as str or bytes
    variant: str = "GM0546"        # the municipality to check for (this one has no layer of its own); "" is all
    gone: tuple = ()               # codes of findings that this fault may take away
    also: tuple = ()               # codes that rightly come along, as the fault is of two kinds


def pointer(*parts):
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


class Book:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.files = {path.relative_to(folder).as_posix(): read(path) for path in sorted(self.folder.rglob("*.json"))}
        self.layers = read_layers(folder)

    def text(self, file):
        return (self.folder / file).read_text(encoding="utf-8")

    def entries(self, section, layer="nl"):
        """(file, id, attributes) of the section in the files of a layer."""
        for file, document in self.files.items():
            if document["id"] == layer and isinstance(document.get(section), dict):
                for name, attributes in document[section].items():
                    if isinstance(attributes, dict):
                        yield file, name, attributes

    def nodes(self, layer="nl"):
        """(file, pathway, node, attributes) of all pathways of a layer."""
        for file, pathway, attributes in self.entries("pathways", layer):
            for name, node in attributes.get("nodes", {}).items():
                if isinstance(node, dict):
                    yield file, pathway, name, node

    def walk(self, file, value=None, path=()):
        """(path, value) of everything in a file, outside its examples."""
        value = self.files[file] if value is None and not path else value
        yield path, value
        inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, one in inner:
            if path or key not in ("examples", "accept"):
                yield from self.walk(file, one, path + (key,))

    def edited(self, file, path, change):
        """The documents with one place changed: `change` gets what holds the place, and its key."""
        document = copy.deepcopy(self.files[file])
        holder = document
        for key in path[:-1]:
            holder = holder[key]
        change(holder, path[-1])
        return {file: document}

    def replaced(self, file, path, value):
        def change(holder, key):
            holder[key] = value
        return self.edited(file, path, change)

    def without(self, file, path):
        def change(holder, key):
            del holder[key]
        return self.edited(file, path, change)

    def fault(self, file, path, value, at=None, **more):
        """A place that gets another value; the finding is there, or at a path of its own."""
        return Fault(file, pointer(*(path if at is None else at)), self.replaced(file, path, value), **more)

    def fault_without(self, file, path, at=None, **more):
        return Fault(file, pointer(*(path[:-1] if at is None else at)), self.without(file, path), **more)


def as_list(value):
    return [] if value is None else value if isinstance(value, list) else [value]


def target(exit):
    return exit["to"] if isinstance(exit, dict) else exit


WAYS = ("next", "yes", "no", "unknown")


def exits(node):
    """(way, to, is guarded) of a node."""
    for way in WAYS:
        for exit in as_list(node.get(way)):
            yield way, target(exit), isinstance(exit, dict) and "when" in exit


def with_exits_to(node, old, new):
    """The node, with exits to `old` led to the nodes of the list `new` instead."""
    made = dict(node)
    for way in WAYS:
        if way in made:
            kept = []
            for exit in as_list(made[way]):
                kept += list(new) if target(exit) == old else [exit]
            if kept:
                made[way] = kept
            else:
                del made[way]
    return made
