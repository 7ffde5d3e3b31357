// SPDX-License-Identifier: BSL-1.0
// A family held against a book: what does not fit is reported at its place, and nothing becomes a value by mistake.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/evaluate/load_family.hpp>

namespace {

const zorgpad::compiled_book& book() {
    static const zorgpad::compiled_book compiled = test::compile_texts({test::national(R"("facts": {
           "income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "?", "why": "!"},
           "persons": {"of": "household", "type": "count", "unit": "persons", "title": "personen", "ask": "?", "why": "!"},
           "since": {"of": "household", "type": "date", "title": "sinds", "ask": "?", "why": "!"},
           "share": {"of": "household", "type": "percent", "unit": "percent", "title": "deel", "ask": "?", "why": "!"},
           "insured": {"of": "household", "type": "flag", "title": "verzekerd", "ask": "?", "why": "!"},
           "home": {"of": "household", "type": "choice", "title": "woning", "ask": "?", "why": "!", "options": {"boat": "boot", "own": "koop"}},
           "school": {"of": "child", "type": "choice", "title": "school", "ask": "?", "why": "!", "options": {"primary": "basisschool"}}},
           "signals": {"bills": {"title": "rekeningen", "group": "parent", "of": "household"}},
           "roles": {"nurse": {"title": "verpleegkundige"}},
           "schemes": {"toys": {"title": "speelgoed", "level": "fund", "for": "household", "when": {"all": [{"outcome": "talk", "is": "raised"}, {"consent": "sharing"}, {"signal": "bills"}]}}},
           "instruments": {"talk": {"title": "gesprek", "for": "household", "outcomes": {"raised": {"title": "zorgen"}},
              "themes": {"money": {"title": "geld", "items": {"rent": {}}}}}},
           "consents": {"sharing": {"title": "delen", "by": "nurse", "with": "nurse", "what": ["signals"], "ask": "?"}})")},
                                                                       "GM0268");
    return compiled;
}

zorgpad::findings findings_of(const std::string& more) {
    return zorgpad::load_family("{\"family\": 1, \"as_of\": \"2026-11-21\",\n " + more + "}", book()).findings();
}

void check_one(const std::string& more, const std::string& code, const std::string& pointer) {
    const zorgpad::findings found = findings_of(more);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == code);
    CHECK(found[0].where.pointer == pointer);
    CHECK(found[0].where.line == 2);
    CHECK(found[0].message.find("nl") != nullptr);
    CHECK(found[0].message.find("en") != nullptr);
}

} // namespace

TEST_CASE("an unknown fact is reported with the one that was meant") {
    check_one(R"("household": {"incom": 100})", "family.unknown-id", "/household/incom");
    CHECK(findings_of(R"("household": {"incom": 100})")[0].message.in("en").find("“income”") != std::string_view::npos);
}

TEST_CASE("a value of another type is reported") {
    check_one(R"("household": {"income": "veel"})", "family.wrong-type", "/household/income");
    check_one(R"("household": {"persons": 1.5})", "family.wrong-type", "/household/persons");
    check_one(R"("children": [{"id": "c1", "facts": {"school": "secondary"}}])", "family.wrong-type",
              "/children/0/facts/school");
}

TEST_CASE("a day or a percentage that is none is reported with what it should be") {
    check_one(R"("household": {"since": 2026})", "family.wrong-type", "/household/since");
    check_one(R"("household": {"share": true})", "family.wrong-type", "/household/share");
    const zorgpad::findings found = findings_of(R"("household": {"since": 2026, "share": true})");
    REQUIRE(found.size() == 2);
    CHECK(found[0].message.in("en").find("a date such as") != std::string_view::npos);
    CHECK(found[1].message.in("en").find("a percentage") != std::string_view::npos);
}

TEST_CASE("a fact of somebody else is reported") {
    check_one(R"("household": {"school": "primary"})", "family.wrong-subject", "/household/school");
}

TEST_CASE("a derived fact is not stated") {
    check_one(R"("household": {"household.size": 3})", "family.derived-fact", "/household/household.size");
}

TEST_CASE("an unknown signal, scheme, role or step is reported") {
    check_one(R"("signals": [{"signal": "bill", "seen": true}])", "family.unknown-id", "/signals/0/signal");
    check_one(R"("receives": {"food-bank": true})", "family.unknown-id", "/receives/food-bank");
    check_one(R"("role": "midwife")", "family.unknown-id", "/role");
    check_one(R"("progress": [{"node": "a/b", "is": "done"}])", "family.unknown-id", "/progress/0/node");
}

TEST_CASE("an unknown instrument is reported, and an outcome, theme or item that the instrument does not have") {
    const auto screening = [](const std::string& members) { return R"("screenings": [{)" + members + "}]"; };
    check_one(screening(R"("instrument": "walk", "outcome": "raised")"), "family.unknown-id",
              "/screenings/0/instrument");
    check_one(screening(R"("instrument": "talk", "outcome": "calm")"), "family.unknown-id", "/screenings/0/outcome");
    check_one(screening(R"("instrument": "talk", "scores": {"food": 1})"), "family.unknown-id",
              "/screenings/0/scores/food");
    check_one(screening(R"("instrument": "talk", "items": {"food": {"rent": 1}})"), "family.unknown-id",
              "/screenings/0/items/food");
    check_one(screening(R"("instrument": "talk", "items": {"money": {"bread": 1}})"), "family.unknown-id",
              "/screenings/0/items/money/bread");
}

TEST_CASE("an unknown consent is reported") {
    check_one(R"("consents": [{"consent": "shearing", "given": true}])", "family.unknown-id", "/consents/0/consent");
}

TEST_CASE("a family of another municipality is refused") {
    check_one(R"("municipality": "GM0202")", "family.other-municipality", "/municipality");
}

TEST_CASE("a family made by hand is held against the book too: without a day, or with what is derived") {
    zorgpad::family one;
    one.household["household.size"] = zorgpad::decimal::whole(3);
    one.household["income"] = zorgpad::decimal::whole(3);
    const zorgpad::findings found = zorgpad::check_family(book(), one);
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "family.missing-date");
    CHECK(found[0].where.pointer == "/as_of");
    CHECK(found[1].code == "family.derived-fact");
    CHECK(found[1].where.pointer == "/household/household.size");
    for (const char* const derived : {"household.kind", "age", "pregnancy-week"}) {
        one = zorgpad::family{};
        one.as_of = zorgpad::date{};
        one.household[derived] = zorgpad::decimal::whole(3);
        REQUIRE(zorgpad::check_family(book(), one).size() == 1);
        CHECK(zorgpad::check_family(book(), one)[0].code == "family.derived-fact");
    }
}

TEST_CASE("records of somebody who is not in a family made by hand are passed over") {
    zorgpad::family one;
    one.as_of = zorgpad::from_civil(2026, 11, 21);
    one.adults.emplace();
    one.children.emplace();
    const zorgpad::plan without = zorgpad::evaluate(book(), one);
    const std::string nobody = "nobody";
    one.signals.push_back({"bills", "", true, nobody, {}, {}});
    one.signals.push_back({"", "parent", false, nobody, {}, {}});
    zorgpad::screening_record screened;
    screened.instrument = "talk";
    screened.of = nobody;
    screened.outcome = "raised";
    one.screenings.push_back(screened);
    zorgpad::receipt_record received;
    received.scheme = "toys";
    received.of = nobody;
    one.receives.push_back(received);
    zorgpad::consent_record consent;
    consent.consent = "sharing";
    consent.of = nobody;
    one.consents.push_back(consent);
    CHECK(test::json_of(zorgpad::evaluate(book(), one)) == test::json_of(without));
}

TEST_CASE("an unknown group of signals is reported, and the rest is read on") {
    check_one(R"("signals": [{"group": "parents", "seen": false}, {"group": "parent", "seen": false}])",
              "family.unknown-id", "/signals/0/group");
}

TEST_CASE("a record of a step of somebody whom its pathway is not about is reported") {
    const zorgpad::compiled_book with_steps = test::compile_texts({test::national(R"("roles": {"nurse": {"title": "v"}},
        "pathways": {"way": {"title": "pad", "kind": "zorgpad", "for": "child", "start": "talk",
            "nodes": {"talk": {"step": "explain", "title": "praten", "by": "nurse"}}}})")});
    const auto found_for = [&](const std::string& of) {
        return zorgpad::load_family(R"({"family": 1, "as_of": "2026-11-21", "adults": [{"id": "a"}],
            "children": [{"id": "c"}], "progress": [{"node": "way/talk", "is": "done")" +
                                        of + "}]}",
                                    with_steps)
            .findings();
    };
    CHECK(found_for(R"(, "of": "c")").empty());
    for (const char* const of : {"", R"(, "of": "a")"}) {
        const zorgpad::findings found = found_for(of);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == "family.wrong-subject");
        CHECK(found[0].where.pointer == (*of == '\0' ? "/progress/0" : "/progress/0/of"));
        CHECK(found[0].where.line == 2);
        CHECK(found[0].message.in("en").find("child") != std::string_view::npos);
        CHECK(found[0].message.in("nl").find("kind") != std::string_view::npos);
    }
}

TEST_CASE("a finding says in both languages what was expected, and what was meant") {
    const auto says = [](const std::string& facts, const std::string& dutch, const std::string& english) {
        const zorgpad::findings found = findings_of(facts);
        REQUIRE(found.size() == 1);
        CHECK(found[0].message.in("nl").find(dutch) != std::string_view::npos);
        CHECK(found[0].message.in("en").find(english) != std::string_view::npos);
    };
    says(R"("household": {"insured": 1})", "true of false", "true or false");
    says(R"("household": {"persons": 1.5})", "een heel getal", "a whole number");
    says(R"("household": {"income": true})", "een bedrag in euro", "an amount in euros");
    says(R"("household": {"share": true})", "een percentage", "a percentage");
    says(R"("household": {"since": true})", "een datum", "a date");
    says(R"("household": {"home": "tent"})", "een van: boat, own", "one of: boat, own");
    says(R"("household": {"incom": 1})", "Bedoelt u “income”?", "Did you mean “income”?");
    says(R"("household": {"school": "primary"})", "kind", "child");
    CHECK(findings_of(R"("household": {"qqqqqqqqqqqq": 1})")[0].message.in("en").find("mean") ==
          std::string_view::npos);
    // Where the book is of a municipality it is named; else the whole country is.
    says(R"("household": {"incom": 1})", "GM0268", "GM0268");
    const zorgpad::compiled_book national = test::compile_texts({test::national("\"facts\": {}")});
    const auto found =
        zorgpad::load_family(R"({"family": 1, "as_of": "2026-11-21", "household": {"incom": 1}})", national);
    CHECK(found.findings()[0].message.in("en").find("NL") != std::string_view::npos);
}

TEST_CASE("a family in a municipality that was merged away lives in the new one from that day on") {
    const zorgpad::compiled_book merged = test::compile_texts({test::national("\"facts\": {}")}, "GM1992");
    const auto load = [&](const std::string& day) {
        return zorgpad::load_family(R"({"family": 1, "municipality": "GM0501", "as_of": ")" + day + "\"}", merged);
    };
    const auto after = load("2023-01-01");
    REQUIRE(after);
    CHECK(after->municipality == "GM1992");
    CHECK(after.findings().empty());
    CHECK_FALSE(load("2022-12-31"));
}

TEST_CASE("all findings come in one pass") {
    CHECK(findings_of(R"("role": "x", "household": {"a": 1, "b": 2, "income": true})").size() == 4);
}
