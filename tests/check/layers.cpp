// SPDX-License-Identifier: BSL-1.0
// What layers do to what is locked, to each other, and for whom.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

namespace {

const all_codes nothing;
const all_codes bypassed{"layer.locked-bypassed"};

std::string words(const finding& one) { return std::string(one.message.in(language::nl)); }

/// meet, explain (locked), discuss, help; each leads to the next. The local layer changes nodes.
findings with_locked(const std::string& local_nodes, const std::string& discuss = "") {
    return checked({money(R"(, "next": "explain" },
  "explain": { "step": "explain", "title": "Leg uit", "locked": true, "next": "discuss" },
  "discuss": { "step": "discuss", "title": "Praat", )" +
                          discuss + R"("next": "help" },
  "help": { "step": "inform", "title": "Help" })"),
                    municipal(R"("pathways": { "money": { "nodes": { )" + local_nodes + " } } }")});
}

std::string layer(const std::string& id, const std::string& rank, const std::string& scope,
                  const std::string& sections) {
    return R"({ "zorgpad": 1, "id": ")" + id + R"(", "layer": ")" + rank + R"(", "scope": )" + scope +
           R"(, "title": "t", )" + sections + " }";
}

} // namespace

TEST_CASE("a new way around a locked node is named, where it was opened") {
    const findings found = with_locked(
        R"("meet": { "next": ["explain", "short"] }, "short": { "step": "inform", "title": "Kort", "next": "help" })");
    REQUIRE(codes(found) == bypassed);
    CHECK(found[0].variant == "GM0268");
    CHECK_THAT(words(found[0]), ContainsSubstring("money/meet → money/short → money/help"));
    CHECK(found[0].where.file == "2.json");
    CHECK(found[0].where.pointer == "/pathways/money/nodes/meet/next/1");
    REQUIRE(found[0].related.size() == 1);
    CHECK(found[0].related[0].where.pointer == "/pathways/money/nodes/explain");
}

TEST_CASE("a new start behind a locked node goes around it") {
    const findings found = checked({money(R"(, "next": "explain" },
  "explain": { "step": "explain", "title": "Leg uit", "locked": true, "next": "discuss" },
  "discuss": { "step": "discuss", "title": "Praat" })"),
                                    municipal(R"("pathways": { "money": { "start": ["meet", "discuss"] } })")});
    REQUIRE(codes(found) == bypassed);
    CHECK(found[0].where.pointer == "/pathways/money/start");
}

TEST_CASE("a new signal behind a locked node goes around it") {
    CHECK(codes(checked(
              {money(R"(, "next": "explain" },
  "explain": { "step": "explain", "title": "Leg uit", "locked": true, "next": "discuss" },
  "discuss": { "step": "discuss", "title": "Praat" })",
                     R"("signals": { "s": { "title": "s", "group": "g", "of": "household" } })"),
               municipal(
                   R"("pathways": { "money": { "nodes": { "seen": { "signal": "s", "next": "discuss" } } } })")})) ==
          bypassed);
}

TEST_CASE("steps may be put in before, behind and beside a locked node") {
    CHECK(codes(with_locked(
              R"("meet": { "next": "tea" }, "tea": { "step": "meet", "title": "Thee", "next": "explain" })")) ==
          nothing);
    CHECK(codes(with_locked(
              R"("discuss": { "next": ["help", "more"] }, "more": { "step": "inform", "title": "Meer" })")) == nothing);
    CHECK(codes(with_locked(
              R"("meet": { "next": ["explain", "aside"] }, "aside": { "step": "inform", "title": "Los" })")) ==
          nothing);
}

TEST_CASE("what waits for all ways still comes after a locked node that is on one of them") {
    CHECK(
        codes(with_locked(
            R"("meet": { "next": ["explain", "tea"] }, "tea": { "step": "inform", "title": "Thee", "next": "discuss" })",
            R"("join": "all", )")) == nothing);
    CHECK(
        codes(with_locked(
            R"("meet": { "next": ["explain", "tea"] }, "tea": { "step": "inform", "title": "Thee", "next": "discuss" })")) ==
        bypassed);
}

TEST_CASE("a locked node inside a pathway that is named stands before what follows it") {
    const std::string below = national(R"("pathways": {
  "talk": { "kind": "zorgpad", "title": "t", "entry": false, "start": "explain", "nodes": {
    "explain": { "step": "explain", "title": "Leg uit", "locked": true } } },
  "money": { "kind": "zorgpad", "title": "t", "start": "go", "nodes": {
    "go": { "pathway": "talk", "next": "help" }, "help": { "step": "inform", "title": "Help" } } } })");
    CHECK(
        codes(checked(
            {below,
             municipal(
                 R"("pathways": { "money": { "nodes": { "go": { "next": ["help", "more"] }, "more": { "step": "inform", "title": "m" } } } })")})) ==
        nothing);
    const findings found = checked({below, municipal(R"("pathways": { "money": { "start": ["go", "help"] } })")});
    CHECK(codes(found) == bypassed);
    // Another way through the named pathway goes around it too.
    CHECK(
        codes(checked(
            {below,
             municipal(
                 R"("pathways": { "talk": { "start": ["explain", "quick"], "nodes": { "quick": { "step": "inform", "title": "q" } } } })")})) ==
        bypassed);
}

TEST_CASE("a municipal layer may not go around what a regional layer locked") {
    CHECK(codes(checked({money(R"(, "next": "discuss" }, "discuss": { "step": "discuss", "title": "Praat" })"),
                         layer("region", "regional", R"(["GM0268"])",
                               R"("pathways": { "money": { "nodes": { "meet": { "locked": true } } } })"),
                         municipal(R"("pathways": { "money": { "start": ["meet", "discuss"] } })")})) == bypassed);
}

TEST_CASE("of many locked nodes each is reported once") {
    std::string nodes = R"(, "next": "n0" })";
    for (int number = 0; number < 100; ++number) {
        const std::string id = "n" + std::to_string(number);
        nodes += ", \"" + id + R"(": { "step": "inform", "title": "t", "locked": true)" +
                 (number < 99 ? R"(, "next": "n)" + std::to_string(number + 1) + "\"" : "") + " }";
    }
    const findings found =
        checked({money(nodes), municipal(R"("pathways": { "money": { "start": ["meet", "n99"] } })")});
    CHECK(codes(found) == all_codes(99, "layer.locked-bypassed"));
}

TEST_CASE("a finding of the national book names no municipality") {
    const findings found = checked({national(R"("contacts": { "c": { "title": "c", "by": "x" } })"),
                                    municipal(R"("roles": { "r": { "title": "r" } })")});
    REQUIRE(codes(found) == all_codes{"schema.unknown-id"});
    CHECK(found[0].variant.empty());
    CHECK(found[0].related.empty());
}

TEST_CASE("a finding of several municipalities names the first, and the others beside it") {
    const findings found = checked({national(R"("roles": { "r": { "title": "r" } })"),
                                    layer("region", "regional", R"(["GM0363", "GM0268", "GM0599"])",
                                          R"("contacts": { "c": { "title": "c", "by": "x" } })"),
                                    layer("a", "municipal", R"(["GM0363"])", R"("roles": { "a": { "title": "a" } })")});
    REQUIRE(codes(found) == all_codes{"schema.unknown-id"});
    CHECK(found[0].variant == "GM0268");
    REQUIRE(found[0].related.size() == 1);
    CHECK_THAT(std::string(found[0].related[0].words.in(language::en)), ContainsSubstring("GM0363, GM0599"));
}

TEST_CASE("what has an effect in one municipality of a layer is of effect") {
    const std::string region =
        layer("region", "regional", R"(["GM0363"])", R"("roles": { "r": { "title": "regio" } })");
    const std::string two =
        layer("two", "municipal", R"(["GM0363", "GM0268"])", R"("roles": { "r": { "title": "regio" } })");
    const std::string below = national(R"("roles": { "r": { "title": "r" } })");
    CHECK(checked({below, region, two}).empty());
    const std::string one = layer("one", "municipal", R"(["GM0363"])", R"("roles": { "r": { "title": "regio" } })");
    CHECK(codes(checked({below, region, one})) == all_codes{"layer.no-effect"});
}

TEST_CASE("a retired municipality in a condition is named with its successor") {
    const findings found = checked({national(R"("conditions": { "c": { "title": "c", "when": { "any": [
  { "municipality": ["GM0268", "GM0457"] }, { "fact": "municipality", "is": "GM0002" } ] } } })")});
    REQUIRE(codes(found) == all_codes{"layer.municipality-retired", "layer.municipality-unknown"});
    CHECK_THAT(words(found[0]), ContainsSubstring("GM0363 (Amsterdam)"));
}

TEST_CASE("before its merger a municipality still exists") {
    CHECK(codes(checked({national(R"("roles": {})"), layer("weesp", "municipal", R"(["GM0457"])", R"("roles": {})")},
                        parse_date("2021-01-01"))) == nothing);
}

TEST_CASE("the order of files does not matter") {
    const std::vector<std::string> files{
        national(R"("contacts": { "c": { "title": "c", "by": "x" } })"),
        layer("region", "regional", R"(["GM0268"])", R"("contacts": { "d": { "title": "d", "by": "y" } })"),
        municipal(R"("roles": { "r": { "note": "geen titel" } })")};
    const auto summary = [](const std::vector<std::string>& in_order) {
        std::vector<std::string> all;
        for (const finding& one : checked(in_order)) {
            all.push_back(one.code + " " + one.where.pointer + " " + one.variant + " " + words(one));
        }
        return all;
    };
    const std::vector<std::string> expected = summary(files);
    CHECK(expected.size() == 3);
    CHECK(summary({files[2], files[0], files[1]}) == expected);
    CHECK(summary({files[1], files[2], files[0]}) == expected);
}

TEST_CASE("the book of one municipality has its own findings only") {
    const std::vector<std::string> files{
        national(R"("roles": { "r": { "title": "r" } })"),
        municipal(R"("contacts": { "c": { "title": "c", "by": "x" } })"),
        layer("other", "municipal", R"(["GM0363"])", R"("contacts": { "c": { "title": "c", "by": "r" } })")};
    const checked_book wrong = checked_for(files, "GM0268");
    CHECK_FALSE(wrong.has_value);
    REQUIRE(codes(wrong.found) == all_codes{"schema.unknown-id"});
    CHECK(wrong.found[0].where.line > 0);
    CHECK(wrong.found[0].variant == "GM0268");
    CHECK(checked_for(files, "GM0363").layers == std::vector<std::string>{"nl", "other"});
    CHECK(checked_for(files, "").layers == std::vector<std::string>{"nl"});
    CHECK(checked_for(files, "GM0014").layers == std::vector<std::string>{"nl"});
}

TEST_CASE("a municipality that was merged away has the book of its successor") {
    const std::vector<std::string> files{
        national(R"("roles": { "r": { "title": "r" } })"),
        layer("amsterdam", "municipal", R"(["GM0363"])", R"("contacts": { "c": { "title": "c", "by": "r" } })")};
    CHECK(checked_for(files, "GM0457").layers == std::vector<std::string>{"nl", "amsterdam"});
}

TEST_CASE("whoever waits for a check is told after each variant how many are done") {
    CHECK(progress_of({national(R"("roles": { "midwife": { "title": "verloskundige" } })"),
                       municipal(R"("roles": { "nurse": { "title": "verpleegkundige" } })")}) ==
          std::vector<std::string>{"1/2", "2/2"});
}
