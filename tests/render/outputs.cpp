// SPDX-License-Identifier: BSL-1.0
// Plans, findings and families as JSON; findings as text; entries with their origin.
#include "small_book.hpp"
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/render/family_json.hpp>
#include <zorgpad/render/findings_json.hpp>
#include <zorgpad/render/findings_sarif.hpp>
#include <zorgpad/render/findings_text.hpp>
#include <zorgpad/render/plan_json.hpp>
#include <zorgpad/render/show.hpp>

#include <catch.hpp>

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

namespace {

finding some_finding() {
    finding made;
    made.code = "graph.dead-end";
    made.level = severity::warning;
    made.where = place{"book/a.json", 12, 5, "/pathways/money", "nl"};
    made.variant = "GM0268";
    made.message = text("Hier loopt het dood.", "This is a dead end.");
    made.related.push_back({{}, place{"book/b.json", 3, 1, "/x", "nl"}, text("Zie ook hier.", "See here too.")});
    made.witness = "{ \"family\": 1,\n  \"as_of\": \"2026-11-21\" }";
    return made;
}

} // namespace

TEST_CASE("a finding begins with a line that tools recognise") {
    CHECK(render::text({some_finding()}, language::en) ==
          "book/a.json:12:5: warning: This is a dead end. [graph.dead-end]\n"
          "    /pathways/money, layer nl, municipality GM0268 (Nijmegen)\n"
          "    book/b.json:3:1: See here too.\n"
          "    a family that shows it: { \"family\": 1, \"as_of\": \"2026-11-21\" }\n");
    finding bare;
    bare.code = "file.unreadable";
    bare.message = text("Kan niet worden gelezen.", "Cannot be read.");
    CHECK(render::text({bare}, language::nl) == "fout: Kan niet worden gelezen. [file.unreadable]\n");
    CHECK(render::text(findings(), language::nl).empty());
}

TEST_CASE("a finding shows its line, with a caret below the place") {
    finding one = some_finding();
    one.where = place{"a.json", 2, 5, "", ""};
    one.variant.clear();
    one.related.clear();
    one.witness.clear();
    const source_files sources{{"a.json", "{\n  \"é\": 1,\r\n}", ""}};
    render::findings_options options;
    options.sources = &sources;
    const std::string first = "a.json:2:5: warning: This is a dead end. [graph.dead-end]\n";
    CHECK(render::text({one}, language::en, options) == first + "    \"é\": 1,\n      ^\n");
    // Of a long line the part around the place.
    const source_files wide{{"a.json", std::string(300, 'x'), ""}};
    options.sources = &wide;
    one.where = place{"a.json", 1, 201, "", ""};
    CHECK(render::text({one}, language::en, options) ==
          "a.json:1:201: warning: This is a dead end. [graph.dead-end]\n    …" + std::string(100, 'x') + "…\n" +
              std::string(35, ' ') + "^\n");
    // No such line, no such text.
    one.where.line = 2;
    CHECK(render::text({one}, language::en, options) ==
          "a.json:2:201: warning: This is a dead end. [graph.dead-end]\n");
    one.where.file = "b.json";
    CHECK(render::text({one}, language::en, options) ==
          "b.json:2:201: warning: This is a dead end. [graph.dead-end]\n");
}

TEST_CASE("findings as SARIF name their rules once, and the place as a reference") {
    finding strange = some_finding();
    strange.code = "other.rule";
    strange.where.file = "a map/é.json";
    const std::string sarif =
        render::sarif({some_finding(), strange, some_finding()}, language::en, json_style::compact);
    CHECK_THAT(
        sarif,
        ContainsSubstring(
            R"("version":"2.1.0","runs":[{"tool":{"driver":{"name":"zorgpad","rules":[{"id":"graph.dead-end",)"));
    CHECK_THAT(sarif, ContainsSubstring(R"({"id":"other.rule"}]}},"language":"en")"));
    CHECK_THAT(
        sarif,
        ContainsSubstring(
            R"({"ruleId":"graph.dead-end","ruleIndex":0,"level":"warning","message":{"text":"This is a dead end."},"locations":[{"physicalLocation":)"
            R"({"artifactLocation":{"uri":"book/a.json"},"region":{"startLine":12,"startColumn":5}},"logicalLocations":[{"fullyQualifiedName":"/pathways/money"}]}],)"
            R"("relatedLocations":[{"id":0,"physicalLocation":{"artifactLocation":{"uri":"book/b.json"},"region":{"startLine":3,"startColumn":1}},)"));
    CHECK_THAT(sarif, ContainsSubstring(R"("uri":"a%20map/%C3%A9.json")"));
    CHECK_THAT(sarif,
               ContainsSubstring(R"("properties":{"layer":"nl","municipality":"GM0268","witness":{ "family": 1,)"));
    CHECK_THAT(render::sarif({}, language::nl, json_style::compact), ContainsSubstring(R"("results":[])"));
}

TEST_CASE("findings are counted in words") {
    finding error = some_finding();
    error.level = severity::error;
    CHECK(render::summary({error, some_finding(), error}, language::nl) == "2 fouten en 1 waarschuwing");
    CHECK(render::summary({}, language::en) == "nothing found");
}

TEST_CASE("findings as JSON keep every key, and null where there is nothing") {
    CHECK(render::json(findings(), language::nl) == "{\n  \"findings\": []\n}");
    const std::string json = render::json({some_finding()}, language::nl, json_style::compact);
    CHECK(
        json ==
        R"({"findings":[{"code":"graph.dead-end","severity":"warning","message":"Hier loopt het dood.",)"
        R"("file":"book/a.json","line":12,"column":5,"pointer":"/pathways/money","layer":"nl","variant":"GM0268",)"
        R"("related":[{"message":"Zie ook hier.","file":"book/b.json","line":3,"column":1,"pointer":"/x","layer":"nl"}],)"
        "\"witness\":{ \"family\": 1,\n  \"as_of\": \"2026-11-21\" }}]}");
}

TEST_CASE("a family comes back from its JSON as it was") {
    const std::string members =
        R"("municipality": "GM0268", "role": "nurse", "household": { "income": 1450.5, "debts": { "refused": true } },
           "adults": [ { "id": "a1" } ], "children": [ { "id": "c1", "facts": { "due-date": "2027-01-15" } } ], "incomplete": ["adults"],
           "signals": [ { "signal": "bills", "seen": true, "on": "2026-11-18", "by": "nurse" }, { "group": "money", "seen": false } ],
           "receives": { "birthday-box": { "c1": "rejected" }, "debt-fund": false },
           "consents": [ { "consent": "share", "of": "a1", "given": false, "on": "2026-11-19" } ],
           "progress": [ { "node": "money/meet", "is": "not-succeeded", "on": "2026-11-19", "round": 2 } ])";
    const std::string json = render::json(small_family(members));
    const std::string again =
        json.substr(json.find("\"municipality\""), json.rfind('}') - json.find("\"municipality\""));
    const std::string without_day = again.substr(0, again.find("\"as_of\"")) + again.substr(again.find("\"role\""));
    CHECK(render::json(small_family(without_day)) == json);
    CHECK_THAT(json, ContainsSubstring("\"income\": 1450.50"));
    CHECK_THAT(json, ContainsSubstring("\"refused\": true"));
}

TEST_CASE("the same plan gives the same bytes") {
    const family who = small_family(R"("children": [ { "id": "c2", "facts": { "birth-date": "2020-02-29" } } ])");
    const std::string first = render::json(evaluate(small_book(), who), language::nl);
    CHECK(first == render::json(evaluate(small_book(), who), language::nl));
    CHECK_THAT(first, ContainsSubstring(
                          "\"says\": \"netto maandinkomen is hoogstens 120% van de bijstandsnorm; nog niet bekend\""));
}

TEST_CASE("the reasons of a plan name what was used") {
    const family who = small_family(R"("role": "nurse", "adults": [ { "id": "a1" } ], "household": { "income": 1450 },
        "children": [ { "id": "c2", "facts": { "birth-date": "2020-02-29" } } ])");
    const std::string json = render::json(evaluate(small_book(), who), language::nl, json_style::compact);
    CHECK_THAT(
        json,
        ContainsSubstring(
            R"("says":"netto maandinkomen is hoogstens 120% van de bijstandsnorm (€ 1.703,35); bekend: € 1.450,00","truth":"yes")"));
    CHECK_THAT(json, ContainsSubstring(R"("deadline":"2027-01-18")"));
    CHECK_THAT(json, ContainsSubstring(R"({"note":"provider-decides","id":null})"));
}

TEST_CASE("an entry is shown with the layer, file and line of each value") {
    const merged_book book = small_merged_book("GM0268");
    const std::string words = render::show_entry(book, section_kind::schemes, "debt-fund", language::nl);
    CHECK_THAT(words, ContainsSubstring("schemes/debt-fund: Schuldenfonds\n"));
    CHECK_THAT(words, ContainsSubstring("  when        zware schulden: ja [nl, nl.json:"));
    CHECK_THAT(words, ContainsSubstring("  available   ja [gm0268, gm0268.json:4]\n"));
    CHECK(render::show_entry(book, section_kind::schemes, "nothing", language::nl).empty());
}

TEST_CASE("a section is listed by id, title and layer") {
    CHECK(render::list_section(small_merged_book(), section_kind::schemes, language::nl) ==
          "birthday-box  Verjaardagsbox [nl]\ndebt-fund     Schuldenfonds [nl]\n");
    CHECK(render::list_section(small_merged_book(), section_kind::instruments, language::nl).empty());
}

TEST_CASE("a norm is shown with its periods and for whom each amount is") {
    CHECK_THAT(render::show_entry(small_merged_book(), section_kind::norms, "benefit", language::nl),
               ContainsSubstring("values      van 1 juli 2026 tot 1 januari 2027:\n"
                                 "                2.027,79 als: het huishouden is een paar\n"
                                 "                1.419,46 anders"));
}
