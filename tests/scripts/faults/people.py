# SPDX-License-Identifier: BSL-1.0
"""Texts that a tired parent would not understand, contacts that nobody can call, questions nobody should ask, and
worries after which nothing comes."""
import copy

from .book import Fault, pointer
from .graph import STEP, path_of

HARD = ("De gemeentelijke schuldhulpverleningsorganisatie inventariseert gezamenlijk met uiteenlopende belanghebbenden "
        "de openstaande financiële verplichtingen en mogelijkheden.")


def told(book):
    for section in ("schemes", "services"):
        for file, name, attributes in book.entries(section):
            if isinstance(attributes.get("tell"), dict):
                yield file, (section, name, "tell", "nl"), attributes["tell"]["nl"]
    for file, pathway, name, node in book.nodes():
        if isinstance(node.get("tell"), dict):
            yield file, path_of(pathway, name, "tell", "nl"), node["tell"]["nl"]


def text_too_hard(book):
    for file, path, _ in told(book):
        yield Fault(file, pointer(*path[:-1]), book.replaced(file, path, HARD))


def promise_in_text(book):
    for file, path, words in told(book):
        yield Fault(file, pointer(*path[:-1]), book.replaced(file, path, words + " U heeft hier recht op."))


def blaming_text(book):
    for file, path, words in told(book):
        yield Fault(file, pointer(*path[:-1]), book.replaced(file, path, words + " Dit is uw eigen schuld."))


def no_plain_text(book):
    for file, pathway, name, node in book.nodes():
        if "tell" in node:
            yield book.fault_without(file, path_of(pathway, name, "tell"))


def contact_missing(book):
    for file, name, attributes in book.entries("contacts"):
        if set(attributes) & {"phone", "url", "email"} and "open" not in attributes:
            without = {key: value for key, value in attributes.items() if key not in ("phone", "url", "email")}
            yield book.fault(file, ("contacts", name), without)


def phone_format(book):
    for file, name, attributes in book.entries("contacts"):
        for wrong in ("024 12 34 56", "0900-12", "bel de gemeente"):
            if "open" not in attributes:
                yield book.fault(file, ("contacts", name, "phone"), wrong)


def fact_never_used(book):
    for file, name, _ in book.entries("facts"):
        new = {"of": "household", "type": "flag", "title": {"nl": "heeft een fiets", "en": "has a bicycle"},
               "source": "handreiking"}
        yield book.fault(file, ("facts", name.split(".")[0] + ".planted"), new)


def fact_asked_too_early(book):
    sensitive = next(name for _, name, one in book.entries("facts")
                     if one.get("sensitive") and one["type"] == "flag" and one["of"] == "household")
    for file, pathway, attributes in book.entries("pathways"):
        if attributes.get("entry", True) and "start" in attributes and attributes.get("for", "household") == "household":
            edits = book.replaced(file, path_of(pathway, "planted"),
                                  {"condition": {"fact": sensitive, "is": True}, "yes": "planted-after"})
            edits[file]["pathways"][pathway]["nodes"]["planted-after"] = STEP
            starts = attributes["start"]
            edits[file]["pathways"][pathway]["start"] = (starts if isinstance(starts, list) else [starts]) + ["planted"]
            yield Fault(file, pointer(*path_of(pathway, "planted")), edits)


def sensitive_without_why(book):
    for section in ("facts", "signals"):
        for file, name, attributes in book.entries(section):
            if attributes.get("sensitive") and "why" in attributes:
                yield book.fault_without(file, (section, name, "why"))


def identifier_asked(book):
    for file, name, attributes in book.entries("facts"):
        for words in ("burgerservicenummer", "achternaam", "telefoonnummer"):
            if isinstance(attributes.get("title"), dict) and attributes.get("type", "flag") != "flag":  # a flag only confirms
                yield Fault(file, pointer("facts", name),
                            book.replaced(file, ("facts", name, "title"), {"nl": words, "en": words}))


def identifier(book):
    for file, document in book.files.items():
        for name, example in document.get("examples", {}).items():
            for which, _ in enumerate(example["family"].get("adults", [])):
                yield book.fault(file, ("examples", name, "family", "adults", which, "naam"), "Jansen", variant="")


def signal_without_route(book):
    for file, name, _ in book.entries("signals"):
        new = {"title": {"nl": "er is geen fiets", "en": "there is no bicycle"}, "group": "parent", "of": "household",
               "by": ["professional"], "source": "handreiking", "phases": ["4-12"]}
        yield book.fault(file, ("signals", "planted"), new)


def phase_without_offer(book):
    """All that is offered is for another phase of life."""
    for phase, other in (("preconception", "12-18"), ("expecting-newborn", "4-12"), ("0-4", "12-18"), ("12-18", "0-4")):
        edits = {}
        for section in ("services", "schemes"):
            for file, name, attributes in book.entries(section):
                phases = [one for one in attributes.get("phases", []) if one != phase]
                edits.setdefault(file, copy.deepcopy(book.files[file]))[section][name]["phases"] = phases or [other]
        yield Fault("", None, edits)


FAULTS = {
    "people.text-too-hard": text_too_hard,
    "people.promise-in-text": promise_in_text,
    "people.blaming-text": blaming_text,
    "people.no-plain-text": no_plain_text,
    "people.contact-missing": contact_missing,
    "people.phone-format": phone_format,
    "data.fact-never-used": fact_never_used,
    "data.fact-asked-too-early": fact_asked_too_early,
    "data.sensitive-without-why": sensitive_without_why,
    "data.identifier-asked": identifier_asked,
    "data.identifier": identifier,
    "cover.signal-without-route": signal_without_route,
    "cover.phase-without-offer": phase_without_offer,
}
