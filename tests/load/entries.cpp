// SPDX-License-Identifier: BSL-1.0
// Reading entries and nodes.
#include "reading.hpp"
#include <zorgpad/load/completeness.hpp>

using namespace zorgpad;
using reading::found_in;
using reading::load;
using reading::national;
using reading::strings;

namespace {

book_content content_of(const std::string& sections) {
    const auto loaded = load(national(sections));
    INFO(sections);
    REQUIRE(reading::list_of(loaded.findings()) == strings{});
    return loaded->layers.front().content;
}

strings wrong(const std::string& sections) { return found_in(national(sections)); }

} // namespace

TEST_CASE("an attribute is set, removed, or not mentioned") {
    const auto content = content_of(R"("roles": { "midwife": { "title": "verloskundige", "note": null } })");
    const role& midwife = content.roles.find("midwife")->second;
    CHECK(midwife.title->in(language::nl) == "verloskundige");
    CHECK(midwife.title.at.is_somewhere());
    CHECK(midwife.note.said == decltype(midwife.note)::mention::removed);
    CHECK(midwife.locked.said == decltype(midwife.locked)::mention::absent);
}

TEST_CASE("null removes an entry and a node, and is nothing else") {
    const auto content = content_of(R"("roles": { "midwife": null }, "pathways": { "p": { "nodes": { "a": null } } })");
    CHECK(content.roles.find("midwife")->second.removed);
    CHECK(content.pathways.find("p")->second.nodes.find("a")->second.removed);
    CHECK(wrong(R"("roles": null)") == strings{"schema.null-not-allowed /roles"});
    CHECK(wrong(R"("roles": { "a": { "title": { "nl": null } } })") ==
          strings{"schema.null-not-allowed /roles/a/title/nl"});
}

TEST_CASE("a text is Dutch, or an object by language") {
    const auto content = content_of(
        R"("roles": { "a": { "title": "een" }, "b": { "title": { "nl": "een", "en": "one", "ar": "x" } } })");
    CHECK(content.roles.find("a")->second.title->in(language::nl) == "een");
    CHECK(content.roles.find("b")->second.title->in(language::en) == "one");
    CHECK(wrong(R"("roles": { "a": { "title": "" } })") == strings{"schema.empty-text /roles/a/title"});
    CHECK(wrong(R"("roles": { "a": { "title": "  " } })") == strings{"schema.empty-text /roles/a/title"});
    CHECK(wrong(R"("roles": { "a": { "title": {} } })") == strings{"schema.empty-text /roles/a/title"});
    CHECK(wrong(R"("roles": { "a": { "title": { "en": "one" } } })") ==
          strings{"schema.text-missing-language /roles/a/title"});
    CHECK(wrong(R"("roles": { "a": { "title": { "nl": "een", "Engels": "one" } } })") ==
          strings{"schema.unknown-key /roles/a/title/Engels"});
    CHECK(wrong(R"("roles": { "a": { "title": 7 } })") == strings{"schema.wrong-type /roles/a/title"});
}

TEST_CASE("a list is one or many, or an edit of the list below") {
    const auto content = content_of(R"("contacts": { "a": { "by": "midwife", "languages": ["nl", "ar"] },
        "b": { "by": { "add": ["nurse", "coach"], "remove": "midwife" } } })");
    const contact& one = content.contacts.find("a")->second;
    CHECK(one.by->size() == 1);
    CHECK(one.languages->items == strings{"nl", "ar"});
    CHECK_FALSE(one.by->is_edit);
    const contact& edit = content.contacts.find("b")->second;
    CHECK(edit.by->is_edit);
    CHECK(edit.by->items.size() == 2);
    CHECK(edit.by->remove.front().id == "midwife");
    CHECK(wrong(R"("contacts": { "a": { "by": { "add": "x", "also": "y" } } })") ==
          strings{"schema.unknown-key /contacts/a/by/also"});
    CHECK(wrong(R"("contacts": { "a": { "by": ["x", "x"] } })") == strings{"schema.repeated-item /contacts/a/by/1"});
    CHECK(wrong(R"("contacts": { "a": { "by": ["X"] } })") == strings{"schema.bad-id /contacts/a/by/0"});
    // Inside a value that is replaced whole a list cannot be edited.
    CHECK(wrong(R"("schemes": { "a": { "apply": { "by": { "add": "x" } } } })") ==
          strings{"schema.wrong-type /schemes/a/apply/by"});
}

TEST_CASE("a norm has amounts by period, exact to the cent") {
    const auto content = content_of(R"("norms": { "n": { "unit": "EUR/month", "values": [
        { "from": "2026-07-01", "until": "2027-01-01", "amounts": [
            { "when": { "signal": "a" }, "is": { "norm": "m", "percent": 50.5 } }, { "is": 1419.46 } ] },
        { "from": "2027-01-01", "until": "2027-07-01", "is": 1500 } ] } })");
    const norm& one = content.norms.find("n")->second;
    REQUIRE(one.values->size() == 2);
    CHECK(one.values->front().until == from_civil(2027, 1, 1));
    CHECK(one.values->front().amounts.size() == 2);
    CHECK(one.values->front().amounts[0].when);
    CHECK(std::get<decimal>(one.values->front().amounts[1].is) == decimal{141946});
    CHECK(one.values->back().amounts.size() == 1);
    CHECK(wrong(R"("norms": { "n": { "is": 1.005 } })") == strings{"schema.too-many-decimals /norms/n/is"});
    CHECK(wrong(R"("norms": { "n": { "is": 1.500 } })").empty());
    CHECK(wrong(R"("norms": { "n": { "is": "1419" } })") == strings{"schema.wrong-type /norms/n/is"});
    CHECK(wrong(R"("norms": { "n": { "is": { "norm": "m", "percent": 0 } } })") ==
          strings{"schema.number-range /norms/n/is/percent"});
    CHECK(wrong(R"("norms": { "n": { "values": [ { "from": "2027-01-01", "until": "2026-01-01", "is": 1 } ] } })") ==
          strings{"schema.empty-range /norms/n/values/0/until"});
    CHECK(wrong(R"("norms": { "n": { "values": [ { "from": "2026-01-01", "is": 1 } ] } })") ==
          strings{"schema.missing-key /norms/n/values/0"});
    CHECK(wrong(R"("norms": { "n": { "values": [ { "from": "2026-01-01", "until": "2026-02-01" } ] } })") ==
          strings{"schema.one-of-keys /norms/n/values/0"});
    CHECK(wrong(R"("norms": { "n": { "values": [] } })") == strings{"schema.empty-list /norms/n/values"});
}

TEST_CASE("a scheme says how and until when to apply") {
    const auto content = content_of(R"("schemes": { "a": { "title": "A", "for": ["household", "child"], "level": "fund",
        "apply": { "by": "parent", "contact": "jarige-job", "url": "https://example.nl", "how": "Bel.",
                   "deadline": { "before": "birthday", "period": "P6W" }, "automatic": { "receives": "food-bank" } },
        "valid": { "from": "2020-01-01" } },
        "b": { "apply": { "deadline": { "after": "--12-05", "period": "P1M" } } },
        "c": { "apply": { "deadline": { "after": "moved-on", "period": "P1M" } } } })");
    const scheme& a = content.schemes.find("a")->second;
    CHECK(a.of->size() == 2);
    CHECK(a.apply->by.size() == 1);
    CHECK(a.apply->deadline->before);
    CHECK(a.apply->deadline->anchor == deadline::anchor_kind::birthday);
    CHECK(a.apply->deadline->length == period{0, 42});
    CHECK(a.valid->from == from_civil(2020, 1, 1));
    CHECK_FALSE(a.valid->until);
    CHECK(content.schemes.find("b")->second.apply->deadline->day == day_of_year{12, 5});
    CHECK(content.schemes.find("c")->second.apply->deadline->fact.id == "moved-on");
    const auto deadline_with = [](const std::string& keys) {
        return wrong(R"("schemes": { "a": { "apply": { "deadline": {)" + keys + "} } } }");
    };
    CHECK(deadline_with(R"("period": "P6W")") == strings{"schema.one-of-keys /schemes/a/apply/deadline"});
    CHECK(deadline_with(R"("before": "birthday", "after": "birthday", "period": "P6W")") ==
          strings{"schema.one-of-keys /schemes/a/apply/deadline"});
    CHECK(deadline_with(R"("before": "birthday")") == strings{"schema.missing-key /schemes/a/apply/deadline"});
    CHECK(deadline_with(R"("before": "birthday", "period": "-P6W")") ==
          strings{"schema.bad-period /schemes/a/apply/deadline/period"});
    CHECK(deadline_with(R"("before": "--13-01", "period": "P6W")") ==
          strings{"schema.bad-date /schemes/a/apply/deadline/before"});
}

TEST_CASE("a node is read with its exits, times and window") {
    const auto content = content_of(
        R"("pathways": { "p": { "kind": "routekaart", "title": "P", "for": "child", "start": ["a", "b"], "entry": false, "nodes": {
        "a": { "step": "ask-consent", "title": "A", "next": "b", "wait": "P4W", "within": { "working_days": 3, "after": "seen" } },
        "b": { "condition": { "signal": "s" }, "yes": { "to": "c", "when": { "signal": "t" }, "title": "als" }, "no": ["a", "c"], "choose": "one" },
        "c": { "service": "team", "urgency": "acute", "handover": "warm", "within": { "period": "P2W" }, "join": "all", "optional": true,
               "window": { "fact": "pregnancy-week", "from": 12, "until": 20 }, "materials": ["kaart", { "nl": "folder", "en": "leaflet" }] } } } })");
    const pathway& p = content.pathways.find("p")->second;
    CHECK(p.kind.value == pathway_kind::routekaart);
    CHECK(p.of.value == subject::child);
    CHECK_FALSE(p.entry_point.value);
    const node& a = p.nodes.find("a")->second;
    CHECK(a.step.value == step_kind::ask_consent);
    CHECK(a.within->working_days == 3);
    CHECK(a.within->after == within_anchor::seen);
    const node& b = p.nodes.find("b")->second;
    CHECK(b.yes->items.front().to == "c");
    CHECK(b.yes->items.front().when);
    CHECK(b.no->size() == 2);
    const node& c = p.nodes.find("c")->second;
    CHECK(c.within->length == period{0, 14});
    CHECK(c.materials->items[1].in(language::en) == "leaflet");
    CHECK(c.window);
}

TEST_CASE("a window is one test with bounds on an age or a week of pregnancy") {
    const auto window = [](const std::string& condition) {
        return wrong(R"("pathways": { "p": { "nodes": { "a": { "window": )" + condition + " } } } }");
    };
    const strings refused{"schema.not-a-window /pathways/p/nodes/a/window"};
    CHECK(window(R"({ "fact": "age", "from": "P0D", "until": "P4Y" })").empty());
    CHECK(window(R"({ "fact": "pregnancy-week", "at_most": 20 })").empty());
    CHECK(window(R"({ "signal": "a" })") == refused);
    CHECK(window(R"({ "fact": "income", "at_least": 1 })") == refused);
    CHECK(window(R"({ "fact": "age", "at_least": "P4Y", "on": "month-start" })") == refused);
    CHECK(window(R"({ "fact": "pregnancy-week", "is": 12 })") == refused);
}

TEST_CASE("an instrument, a consent and an example are read whole") {
    const auto content = content_of(R"("instruments": { "i": { "title": "I", "for": "child", "phases": ["0-4", "4-12"],
            "themes": { "overall": { "items": { "q1": { "title": "?", "weight": 2, "max": 3 }, "q2": {} } } },
            "outcomes": { "low": {}, "high": { "title": "hoog", "when": { "score": "i", "theme": "overall", "at_least": 4 } } } } },
        "consents": { "c": { "by": "midwife", "with": ["nurse"], "what": ["signals"], "exceptions": { "same": { "title": "zelfde", "when": { "signal": "s" } } } } },
        "examples": { "e": { "title": "E", "family": { "family": 1, "as_of": "2026-11-21" /* today */ }, "expect": { "steps": [] } } })");
    const instrument& i = content.instruments.find("i")->second;
    CHECK(i.themes->find("overall")->items.find("q1")->weight == 2);
    CHECK(i.themes->find("overall")->items.find("q2")->most == 1);
    CHECK(i.outcomes->find("high")->when);
    CHECK_FALSE(i.outcomes->find("low")->when);
    CHECK(content.consents.find("c")->second.exceptions->find("same")->title.in(language::nl) == "zelfde");
    const example& e = content.examples.find("e")->second;
    CHECK(e.family == R"({ "family": 1, "as_of": "2026-11-21" /* today */ })");
    CHECK(e.expect == R"({ "steps": [] })");
    CHECK(read_family(e.family).has_value());
    CHECK(wrong(R"("instruments": { "i": { "themes": { "o": { "items": { "q": { "weight": -1 } } } } } })") ==
          strings{"schema.number-range /instruments/i/themes/o/items/q/weight"});
    CHECK(wrong(R"("instruments": { "i": { "outcomes": { "High": {} } } })") ==
          strings{"schema.bad-id /instruments/i/outcomes/High"});
}

TEST_CASE("the family of an example is held to the same rules as any family") {
    CHECK(
        wrong(
            R"("examples": { "e": { "title": "E", "family": { "family": 1, "as_of": "2026-11-21", "naam": "x", "household": { "a": 1.234 } }, "expect": {} } })") ==
        strings{"data.identifier /examples/e/family/naam", "schema.too-many-decimals /examples/e/family/household/a"});
}

TEST_CASE("words of a closed list, ids and codes are checked, with a suggestion") {
    CHECK(wrong(R"("facts": { "f": { "type": "mony" } })") == strings{"schema.unknown-word /facts/f/type"});
    CHECK(
        load(national(R"("facts": { "f": { "type": "mony" } })")).findings().front().message.in("en").find("“money”") !=
        std::string_view::npos);
    CHECK(load(national(R"("facts": { "f": { "titel": "x" } })")).findings().front().message.in("nl").find("“title”") !=
          std::string_view::npos);
    for (const std::string id : {"A", "a b", "-a", "a-", "a--b", "a.", ".a", "é", ""}) {
        INFO(id);
        CHECK(wrong("\"roles\": { \"" + id + "\": { \"title\": \"x\" } }") == strings{"schema.bad-id /roles/" + id});
    }
    for (const std::string id : {"a", "0-4", "income.net-month", "a1.b2-c3"}) {
        CHECK(is_id(id));
    }
}

TEST_CASE("a merged entry says what it lacks and what does not fit") {
    const auto incomplete = [](const std::string& sections) {
        const auto loaded = load(national(sections));
        REQUIRE(loaded);
        findings found;
        book_content::describe([&](section_kind, auto member) {
            for (const auto& [id, one] : loaded->layers.front().content.*member) {
                report_incomplete(found, id, one);
            }
        });
        resolve(found, *loaded->files);
        strings list;
        for (const finding& one : found) {
            const std::string words(one.message.in("en"));
            const std::size_t from = words.find("“") + 3;
            list.push_back(one.code + " " + one.where.pointer + " " + words.substr(from, words.find("”") - from));
        }
        return list;
    };
    CHECK(incomplete(R"("roles": { "a": {} })") == strings{"schema.missing-key /roles/a title"});
    CHECK(incomplete(R"("contacts": { "a": { "open": ["title"] } })").empty());
    CHECK(incomplete(R"("facts": { "birth-date": { "title": "geboortedatum" } })").empty());
    CHECK(incomplete(R"("facts": { "f": { "title": "f", "of": "child", "type": "money" } })") ==
          strings{"schema.missing-key /facts/f unit"});
    CHECK(incomplete(R"("facts": { "f": { "title": "f", "of": "child", "type": "choice" } })") ==
          strings{"schema.missing-key /facts/f options"});
    CHECK(incomplete(R"("facts": { "f": { "title": "f", "of": "child", "type": "flag", "unit": "x" } })") ==
          strings{"schema.not-here /facts/f/unit unit"});
    CHECK(incomplete(R"("facts": { "f": { "title": "f" } })") ==
          strings{"schema.missing-key /facts/f of", "schema.missing-key /facts/f type"});
    CHECK(incomplete(R"("norms": { "n": { "unit": "EUR" } })").front().rfind("schema.one-of-keys /norms/n", 0) == 0);
    const auto node = [&](const std::string& keys) {
        return incomplete(R"("pathways": { "p": { "kind": "zorgpad", "title": "P", "nodes": { "a": {)" + keys +
                          "} } } }");
    };
    CHECK(node("").front().rfind("schema.one-of-keys /pathways/p/nodes/a", 0) == 0);
    CHECK(node(R"("step": "meet", "service": "x")").front().rfind("schema.one-of-keys", 0) == 0);
    CHECK(node(R"("step": "meet")") == strings{"schema.missing-key /pathways/p/nodes/a title"});
    CHECK(node(R"("step": "screen", "title": "x")") == strings{"schema.missing-key /pathways/p/nodes/a instrument"});
    CHECK(node(R"("step": "ask-consent", "title": "x")") == strings{"schema.missing-key /pathways/p/nodes/a consent"});
    CHECK(node(R"("service": "x", "yes": "a")") == strings{"schema.not-here /pathways/p/nodes/a/yes yes"});
    CHECK(node(R"("step": "meet", "title": "x", "instrument": "i")") ==
          strings{"schema.not-here /pathways/p/nodes/a/instrument instrument"});
}
