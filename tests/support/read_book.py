# SPDX-License-Identifier: BSL-1.0
"""Reads the JSON of a book as an author wrote it: comments are left out, the files of a layer are put together."""
import json
import pathlib

HEAD = {"zorgpad", "id", "layer", "scope", "title", "publisher", "reviewed", "valid", "note"}


def without_comments(text):
    kept, at = [], 0
    while at < len(text):
        if text[at] == '"':
            end = at + 1
            while text[end] != '"':
                end += 2 if text[end] == "\\" else 1
            kept.append(text[at:end + 1])
            at = end + 1
        elif text.startswith("//", at):
            while at < len(text) and text[at] not in "\r\n":
                at += 1
        elif text.startswith("/*", at):
            at = text.index("*/", at) + 2
        else:
            kept.append(text[at])
            at += 1
    return "".join(kept)


def read(path):
    return json.loads(without_comments(pathlib.Path(path).read_text(encoding="utf-8")))


def read_layers(folder):
    """Each layer by its id: what its head says, and each section with the entries of all its files."""
    layers = {}
    for path in sorted(pathlib.Path(folder).rglob("*.json")):
        contents = read(path)
        layer = layers.setdefault(contents["id"], {})
        for key, value in contents.items():
            if key in HEAD:
                layer[key] = value
            elif isinstance(value, list):
                layer.setdefault(key, []).extend(value)
            else:
                section = layer.setdefault(key, {})
                for entry, attributes in value.items():
                    if isinstance(attributes, dict):
                        section.setdefault(entry, {}).update(attributes)
                    else:
                        section[entry] = attributes
    return layers
