// SPDX-License-Identifier: BSL-1.0
// Books that blow up when something is copied, repeated or recursed.
#include "catch.hpp"
#include "checked_texts.hpp"

#include <ctime>

using namespace zorgpad;

namespace {

/// Seconds that only an explosion passes.
#ifdef _GLIBCXX_DEBUG
constexpr double too_long = 600; // each search through a row goes over the whole row first, to see that it is in order
#else
constexpr double too_long = 20;
#endif

/// What a call gives. Holds its processor time against that bound: what else a machine does makes no difference.
template <class Call>
auto soon(Call call) {
    const std::clock_t begin = std::clock();
    auto made = call();
    CHECK(static_cast<double>(std::clock() - begin) / static_cast<double>(CLOCKS_PER_SEC) < too_long);
    return made;
}

all_codes quickly(const std::vector<std::string>& files) {
    return soon([&files] { return codes(checked(files)); });
}

const all_codes nothing;

} // namespace

TEST_CASE("twenty pathways that each name the next twice are checked once each") {
    std::string pathways;
    for (int level = 0; level < 20; ++level) {
        const std::string call =
            level < 19 ? R"("pathway": "p)" + std::to_string(level + 1) + "\"" : R"("step": "inform", "title": "t")";
        pathways += (level == 0 ? "" : ", ") + ("\"p" + std::to_string(level)) +
                    R"(": { "kind": "zorgpad", "title": "t", "entry": )" + (level == 0 ? "true" : "false") +
                    R"(, "start": ["a", "b"], "nodes": { "a": { )" + call + R"(, "next": "c" }, "b": { )" + call +
                    R"(, "next": "c" }, "c": { "step": "inform", "title": "t" } } })";
    }
    CHECK(quickly({national("\"pathways\": { " + pathways + " }")}) == nothing);
}

TEST_CASE("thirty named conditions that each use the one before twice are checked once each") {
    std::string conditions = R"("c0": { "title": "c", "when": { "fact": "age", "at_least": "P4Y" } })";
    for (int number = 1; number <= 30; ++number) {
        const std::string before = R"({ "condition": "c)" + std::to_string(number - 1) + "\" }";
        conditions += ", \"c" + std::to_string(number) + R"(": { "title": "c", "when": { "all": [ )" + before +
                      ", { \"not\": " + before + " } ] } }";
    }
    CHECK(
        quickly({national(
            "\"conditions\": { " + conditions +
            R"( }, "services": { "s": { "title": "s", "kind": "k", "for": ["child", "adult"], "when": { "condition": "c30" } } })")}) ==
        nothing);
    // Nobody bound: one finding, not two to the power of thirty.
    CHECK(
        quickly({national(
            "\"conditions\": { " + conditions +
            R"( }, "services": { "s": { "title": "s", "kind": "k", "for": "household", "when": { "condition": "c30" } } })")}) ==
        all_codes{"schema.unbound-person"});
}

TEST_CASE("a long row of named conditions does not recurse") {
    std::string conditions = R"("c0": { "title": "c", "when": { "fact": "age", "at_least": "P4Y" } })";
    for (int number = 1; number < 20000; ++number) {
        conditions += ", \"c" + std::to_string(number) + R"(": { "title": "c", "when": { "condition": "c)" +
                      std::to_string(number - 1) + "\" } }";
    }
    CHECK(
        quickly({national(
            "\"conditions\": { " + conditions +
            R"( }, "services": { "s": { "title": "s", "kind": "k", "for": "child", "when": { "condition": "c19999" } } })")}) ==
        nothing);
}

TEST_CASE("a long row of nodes does not recurse") {
    std::string nodes = R"(, "next": "n0" })";
    const int count = 20000;
    for (int number = 0; number < count; ++number) {
        nodes += ", \"n" + std::to_string(number) + R"(": { "step": "inform", "title": "t")" +
                 (number + 1 < count ? R"(, "next": "n)" + std::to_string(number + 1) + "\"" : "") + " }";
    }
    CHECK(quickly({money(nodes)}) == nothing);
}

TEST_CASE("a chain of sixty thousand nodes with side ways, and a fan as wide, do not exhaust the stack") {
    const int count = 60000;
    const auto name = [](int number) { return "\"n" + std::to_string(number) + "\""; };
    std::string chain = R"(, "next": "n0" })";
    std::string fan;
    std::string targets;
    for (int number = 0; number < count; ++number) {
        const bool is_last = number + 1 == count;
        const bool has_side_way = number % 4 == 0 && number + 2 < count;
        chain += ", " + name(number) + R"(: { "step": "inform", "title": "t")";
        chain +=
            is_last ? " }" : ", \"next\": [" + name(number + 1) + (has_side_way ? ", " + name(number + 2) : "") + "] }";
        targets += (number == 0 ? "" : ", ") + name(number);
        fan += ", " + name(number) + R"(: { "step": "inform", "title": "t", "next": "last" })";
    }
    CHECK(quickly({money(chain)}) == nothing);
    CHECK(quickly({money(", \"next\": [" + targets + "] }" + fan +
                         R"(, "last": { "step": "inform", "title": "t" })")}) == nothing);
}

TEST_CASE("hundreds of municipalities with a layer each are checked in a moment") {
    std::vector<std::string> files{
        national(R"("contacts": { "team": { "title": "Team" } }, "roles": { "r": { "title": "r" } })")};
    for (int number = 0; number < 300; ++number) {
        files.push_back(R"({ "zorgpad": 1, "id": "layer-)" + std::to_string(number) +
                        R"(", "layer": "municipal", "scope": ["GM)" + std::to_string(1000 + number) +
                        R"("], "title": "t", "contacts": { "team": { "title": "Team )" + std::to_string(number) +
                        "\" } } }");
    }
    // Some of these codes do not exist; nothing else is wrong.
    for (const std::string& code : quickly(files)) {
        CHECK((code == "layer.municipality-unknown" || code == "layer.municipality-retired"));
    }
}

TEST_CASE("a long row of steps that all come too soon is checked in a moment") {
    std::string nodes = R"(, "next": "n0" })";
    const int count = 10000;
    for (int number = 0; number < count; ++number) {
        nodes += ", \"n" + std::to_string(number) + R"(": { "step": "share", "consent": "c", "title": "t")" +
                 (number + 1 < count ? R"(, "next": "n)" + std::to_string(number + 1) + "\"" : "") + " }";
    }
    const findings found =
        soon([&nodes] { return advised({money(nodes, R"("consents": { "c": { "title": "c" } })")}); });
    REQUIRE(found.size() == count);
    CHECK(found.back().message.in(language::nl).find("money/meet → … → money/n9989") != std::string_view::npos);
}

TEST_CASE("a wide fan of referrals without a follow-up is checked in a moment") {
    std::string nodes = R"(, "next": [ "n0")";
    std::string all;
    const int count = 10000;
    for (int number = 0; number < count; ++number) {
        nodes += number == 0 ? "" : ", \"n" + std::to_string(number) + "\"";
        all += ", \"n" + std::to_string(number) + R"(": { "service": "s", "next": "last" })";
    }
    nodes += " ] }" + all + R"(, "last": { "step": "inform", "title": "t" })";
    const findings found = soon([&nodes] {
        return advised({money(nodes, R"("services": { "s": { "title": "s", "kind": "k", "for": "household" } })")});
    });
    CHECK(found.size() == 2 * count);
}
