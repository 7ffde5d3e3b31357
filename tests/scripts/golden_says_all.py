# SPDX-License-Identifier: BSL-1.0
"""The book and the families that are kept for ever (tests/golden) say everything that the language lets them say: each
key of each object of the JSON Schemas, and each word of its closed lists, stands in them at least once. So nothing can
be taken out of the language, or read in another way, without a test that notices."""
import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from command_line import SOURCE, validator  # noqa: E402
from read_book import read  # noqa: E402

golden = SOURCE / "tests/golden/version_1"

# What every entry may say is described once, and need not be said by entries of every section.
COMMON = {"title", "source", "certainty", "note", "codes", "open", "locked"}


class Walk:
    """Walks a value beside its schema, and notes what of the schema it uses."""

    def __init__(self, kind, name):
        self.validator = validator(kind)
        self.root = self.validator.schema
        self.name = name
        self.used = set()

    def fits(self, value, schema):
        return self.validator.evolve(schema=schema).is_valid(value)

    def note_file(self, path):
        self.note(read(path), self.root, self.name)

    def note(self, value, schema, name):
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            self.note(value, self.root["$defs"][name], name)
            return
        for alternative in schema.get("anyOf", []) + schema.get("oneOf", []):
            if self.fits(value, alternative):
                self.note(value, alternative, name)
        if "enum" in schema and isinstance(value, str):
            self.used.add((name, value))
        if isinstance(value, dict):
            for key, part in value.items():
                if key in schema.get("properties", {}):
                    self.used.add((owner(name, key), key))
                    self.note(part, schema["properties"][key], name)
                elif isinstance(schema.get("additionalProperties"), dict):
                    self.note(part, schema["additionalProperties"], name)
        if isinstance(value, list) and isinstance(schema.get("items"), dict):
            for part in value:
                self.note(part, schema["items"], name)

    def all_of(self):
        """Everything that could be used."""
        found = set()

        def look(schema, name):
            if not isinstance(schema, dict):
                return
            for key, part in schema.get("properties", {}).items():
                if part is not False:  # a key that is forbidden
                    found.add((owner(name, key), key))
                    look(part, name)
            for word in schema.get("enum", []):
                if isinstance(word, str):
                    found.add((name, word))
            for part in schema.get("anyOf", []) + schema.get("oneOf", []):
                look(part, name)
            for key in ("items", "additionalProperties"):
                look(schema.get(key), name)

        look(self.root, self.name)
        for name, schema in self.root["$defs"].items():
            look(schema, name)
        return found


def owner(name, key):
    if name.startswith("entry-of-") or name == "node":
        if key in COMMON:
            return "entry"
        if key in {"add", "remove"}:
            return "list-edit"
    return name


missing = []
book = Walk("book", "file")
for path in sorted((golden / "book").glob("*.json")):
    book.note_file(path)
family = Walk("family", "family")
for path in sorted((golden / "families").glob("*.json")):
    family.note_file(path)

# A family stands in the schema of a book too, for its examples.
of_families = family.all_of()
missing += [("book", *one) for one in book.all_of() - book.used - of_families]
missing += [("family", *one) for one in of_families - family.used]

plan = validator("plan")
for path in sorted((golden / "plans").glob("*.json")):
    for error in list(plan.iter_errors(json.loads(path.read_text(encoding="utf-8"))))[:3]:
        missing.append((path.name, error.json_path, error.message[:200]))

for one in sorted(missing):
    print("tests/golden says nowhere:", *one)
sys.exit(1 if missing else 0)
