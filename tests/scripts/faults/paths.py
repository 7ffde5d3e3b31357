# SPDX-License-Identifier: BSL-1.0
"""Ways on which something comes too early, or not at all."""
from .book import Fault, as_list, exits, pointer, with_exits_to
from .graph import STEP, path_of


def led_around(book, skipped):
    """(file, pathway, edits): whoever leads to a step of this kind leads past it to what comes after it."""
    for file, pathway, name, node in book.nodes():
        after = [to for way, to, guarded in exits(node) if way == "next" and not guarded]
        if not skipped(node) or not after:
            continue
        for other_file, other, here, before in book.nodes():
            if other == pathway and any(to == name for _, to, _ in exits(before)) and other_file == file:
                changed = with_exits_to(before, name, [name, after[0]])
                yield file, pathway, after[0], book.replaced(file, path_of(pathway, here), changed)


def consent_before_share(book):
    """A second way to a step that needs a consent."""
    for file, pathway, name, node in book.nodes():
        starts = book.files[file]["pathways"][pathway].get("start")
        asked_of_all = [one for one in as_list(starts)
                        if book.layers["nl"]["pathways"][pathway]["nodes"][one].get("consent") == node.get("consent")]
        if node.get("consent") and node.get("step") != "ask-consent" and starts and not asked_of_all:
            edits = book.replaced(file, ("pathways", pathway, "start"), as_list(starts) + [name])
            yield Fault(file, pointer(*path_of(pathway, name)), edits, also=("path.consent-before-share",))


def share_without_consent(book):
    for file, pathway, name, node in book.nodes():
        if node.get("step") == "share" and "consent" in node:
            yield book.fault_without(file, path_of(pathway, name, "consent"))


def screen_first(book, kept):
    """A questionnaire to which only some of what must come before it leads."""
    for file, pathway, attributes in book.entries("pathways"):
        of = attributes.get("for", "household")
        lists = [name for name, one in book.layers["nl"]["instruments"].items() if one.get("for", "household") == of]
        starts = as_list(attributes.get("start"))
        if attributes.get("entry", True) and lists and starts and "nodes" in attributes:
            edits = book.replaced(file, path_of(pathway, "planted-screen"),
                                  {**STEP, "step": "screen", "instrument": lists[0]})
            nodes = edits[file]["pathways"][pathway]["nodes"]
            nodes["planted-first"] = {**STEP, "step": kept, "next": "planted-screen"}
            edits[file]["pathways"][pathway]["start"] = starts + ["planted-first"]
            yield Fault(file, pointer(*path_of(pathway, "planted-screen")), edits)


def explain_before_screen(book):
    return screen_first(book, "meet")


def meet_before_screen(book):
    return screen_first(book, "explain")


def referral(book, after):
    """In a pathway with which a way begins: after another the way goes on, and may yet come to what is missing."""
    for file, pathway, name, node in book.nodes():
        is_entry = book.layers["nl"]["pathways"][pathway].get("entry", True)
        if "step" in node and node.get("next") and "again" not in node and is_entry:
            edits = book.replaced(file, path_of(pathway, name, "next"), as_list(node["next"]) + ["planted"])
            nodes = edits[file]["pathways"][pathway]["nodes"]
            nodes["planted"] = {"service": "urgent-help", "handover": "warm", "by": ["professional"], "next": "planted-after"}
            nodes["planted-after"] = {**STEP, "step": after}
            yield Fault(file, pointer(*path_of(pathway, "planted")), edits)


def follow_up_after_referral(book):
    return referral(book, "register")


def register_after_referral(book):
    return referral(book, "follow-up")


def warm_handover_at_transition(book):
    for file, pathway, name, node in book.nodes():
        if node.get("step") == "hand-over" and node.get("handover") == "warm":
            yield book.fault(file, path_of(pathway, name, "handover"), "plain", at=path_of(pathway, name))
            yield book.fault_without(file, path_of(pathway, name, "handover"))


def acute_first(book):
    for file, pathway, name, node in book.nodes():
        if node.get("step") in ("register", "plan") or "wait" in node:
            edits = book.replaced(file, path_of(pathway, name, "next"), as_list(node.get("next")) + ["planted"])
            edits[file]["pathways"][pathway]["nodes"]["planted"] = {**STEP, "urgency": "acute"}
            yield Fault(file, pointer(*path_of(pathway, "planted")), edits)


def coordinator_missing(book):
    for file, pathway, name, node in book.nodes():
        if node.get("step") == "coordinate":
            yield Fault(file, None, book.replaced(file, path_of(pathway, name, "step"), "inform"))
    for file, pathway, attributes in book.entries("pathways"):
        if attributes.get("entry", True) and "start" in attributes and "nodes" in attributes \
                and "coordinator" not in attributes and "coordinate" not in str(attributes):
            edits = book.replaced(file, path_of(pathway, "planted"), {**STEP, "step": "plan", "by": ["youth-nurse", "midwife"]})
            edits[file]["pathways"][pathway]["start"] = as_list(attributes["start"]) + ["planted"]
            yield Fault(file, pointer(*path_of(pathway, "planted")), edits)


FAULTS = {
    "path.consent-before-share": consent_before_share,
    "path.share-without-consent": share_without_consent,
    "path.explain-before-screen": explain_before_screen,
    "path.meet-before-screen": meet_before_screen,
    "path.follow-up-after-referral": follow_up_after_referral,
    "path.register-after-referral": register_after_referral,
    "path.warm-handover-at-transition": warm_handover_at_transition,
    "path.acute-first": acute_first,
    "path.coordinator-missing": coordinator_missing,
}
