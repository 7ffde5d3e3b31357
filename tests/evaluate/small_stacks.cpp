// SPDX-License-Identifier: BSL-1.0
// However deep a book is nested, or long its chains are, a small stack is enough to load, check, compile, evaluate and
// print it.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/check/check.hpp>
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/layer/merge.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/render/plan_json.hpp>
#include <zorgpad/render/plan_text.hpp>
#include <zorgpad/render/show.hpp>

#include <functional>
#include <pthread.h>

using namespace zorgpad;

namespace {

/// Runs something on a stack of so many bytes, and waits for it.
void on_stack(std::size_t bytes, std::function<void()> work) {
    pthread_attr_t attributes;
    REQUIRE(pthread_attr_init(&attributes) == 0);
    REQUIRE(pthread_attr_setstacksize(&attributes, bytes) == 0);
    pthread_t thread;
    const auto run = [](void* given) -> void* {
        (*static_cast<std::function<void()>*>(given))();
        return nullptr;
    };
    REQUIRE(pthread_create(&thread, &attributes, run, &work) == 0);
    REQUIRE(pthread_join(thread, nullptr) == 0);
    pthread_attr_destroy(&attributes);
}

struct result {
    std::vector<std::string> codes;
    std::size_t steps = 0;
    std::size_t schemes = 0;
};

/// All that is done with a book, on a stack of 512 KiB.
result work_through(const std::string& sections, const std::string& family = "") {
    result made;
    const std::string text = test::national(sections);
    const std::string who = R"({"family": 1, "as_of": "2026-11-21")" + family + "}";
    on_stack(std::size_t{512} << 10U, [&] {
        const auto loaded = load_book_texts({source_file{"book.json", text, {}}});
        for (const finding& one : loaded.findings()) {
            made.codes.push_back(one.code);
        }
        if (!loaded) {
            return;
        }
        for (const finding& one : check(*loaded)) {
            if (one.level == severity::error) {
                made.codes.push_back(one.code);
            }
        }
        const auto compiled = compile(*loaded);
        if (!compiled) {
            return;
        }
        const auto read = load_family(who, *compiled);
        if (!read) {
            made.codes.push_back("family");
            return;
        }
        const plan found = evaluate(*compiled, *read);
        made.steps = found.steps.size();
        made.schemes = found.schemes.size();
        render::text_options all;
        all.all = true;
        all.why = true;
        all.why_not = true;
        CHECK_FALSE(render::text(found, language::nl, all).empty());
        CHECK_FALSE(render::json(found, language::nl).empty());
    });
    return made;
}

std::string number(int which) { return std::to_string(which); }

const std::string income =
    R"("facts": {"i": {"of": "household", "type": "money", "unit": "EUR/month", "title": "i", "ask": "?", "why": "!"},
                 "f": {"of": "household", "type": "flag", "title": "f", "ask": "?", "why": "!"}})";

std::string scheme_when(const std::string& condition) {
    return R"("schemes": {"s": {"title": "s", "level": "fund", "for": "household", "when": )" + condition + "}}";
}

} // namespace

TEST_CASE("conditions nested as deep as a text may be need no more than a small stack") {
    // The brackets around the condition take five levels of the hundred, those of the test itself one.
    for (const std::string wrap : {"not", "indicative", "all", "any"}) {
        const bool is_list = wrap == "all" || wrap == "any";
        const int levels = wrap == "indicative" ? 1 : is_list ? 48 : 96;
        std::string condition = R"({"fact": "f", "is": true})";
        for (int level = 0; level < levels; ++level) {
            condition = "{\"" + wrap + "\": " + (is_list ? "[" + condition + "]" : condition) + "}";
        }
        CAPTURE(wrap);
        const result made = work_through(income + ", " + scheme_when(condition), R"(, "household": {"f": true})");
        CHECK(made.codes.empty());
        CHECK(made.schemes == 1);
        const result deeper =
            work_through(income + ", " + scheme_when("{\"not\": {\"not\": {\"not\": {\"not\": " + condition + "}}}}"));
        CHECK((wrap == "indicative" || deeper.codes == std::vector<std::string>{"json.too-deep"}));
    }
}

TEST_CASE("a long chain of named conditions needs no more than a small stack") {
    const int count = 5000;
    std::string conditions = R"("c0": {"title": "c", "when": {"fact": "f", "is": true}})";
    for (int which = 1; which < count; ++which) {
        conditions += ", \"c" + number(which) + R"(": {"title": "c", "when": {"not": {"condition": "c)" +
                      number(which - 1) + "\"}}}";
    }
    const result made = work_through(income + ", \"conditions\": {" + conditions + "}, " +
                                         scheme_when("{\"condition\": \"c" + number(count - 1) + "\"}"),
                                     R"(, "household": {"f": true})");
    CHECK(made.codes.empty());
    CHECK(made.schemes == 1);
}

TEST_CASE("a long chain of norms is refused, and one as long as it may be needs no more than a small stack") {
    const auto book = [](int count) {
        std::string norms = R"("n0": {"unit": "EUR/month", "is": 1000})";
        for (int which = 1; which < count; ++which) {
            norms +=
                ", \"n" + number(which) + R"(": {"unit": "EUR/month", "is": {"norm": "n)" + number(which - 1) + "\"}}";
        }
        return income + ", \"norms\": {" + norms + "}, " +
               scheme_when(R"({"fact": "i", "at_most": {"norm": "n)" + number(count - 1) + "\"}}");
    };
    CHECK(work_through(book(50), R"(, "household": {"i": 900})").codes.empty());
    CHECK(work_through(book(51)).codes == std::vector<std::string>{"limit.norms-too-deep"});
    CHECK(work_through(book(20'000)).codes == std::vector<std::string>{"limit.norms-too-deep"});
}

TEST_CASE("a long chain of pathways that each lead to the next needs no more than a small stack") {
    const int count = 2000;
    std::string pathways;
    for (int which = 0; which < count; ++which) {
        pathways += (which == 0 ? "\"p" : ", \"p") + number(which) + R"(": {"kind": "zorgpad", "title": "p")" +
                    (which == 0 ? "" : R"(, "entry": false)") +
                    R"(, "start": "a", "nodes": {"a": {"step": "inform", "title": "a")" +
                    (which + 1 == count ? "}" : R"(, "next": "b"}, "b": {"pathway": "p)" + number(which + 1) + "\"}") +
                    "}}";
    }
    const result made = work_through("\"pathways\": {" + pathways + "}");
    CHECK(made.codes.empty());
    CHECK(made.steps == count);
}

TEST_CASE("a long chain of schemes that require each other needs no more than a small stack") {
    const int count = 2000;
    std::string schemes =
        R"("s0": {"title": "s", "level": "fund", "for": "household", "when": {"fact": "f", "is": true}})";
    for (int which = 1; which < count; ++which) {
        schemes += ", \"s" + number(which) +
                   R"(": {"title": "s", "level": "fund", "for": "household", "requires": "s)" + number(which - 1) +
                   R"(", "after": "s)" + number(which - 1) + "\"}";
    }
    const result made = work_through(income + ", \"schemes\": {" + schemes + "}", R"(, "household": {"f": true})");
    CHECK(made.codes.empty());
    CHECK(made.schemes == count);
}

TEST_CASE("a long chain of steps with conditions on each exit needs no more than a small stack") {
    const int count = 2000;
    std::string nodes;
    for (int which = 0; which < count; ++which) {
        nodes += (which == 0 ? "\"n" : ", \"n") + number(which) + R"(": {"step": "inform", "title": "n")" +
                 (which + 1 == count
                      ? "}"
                      : R"(, "next": {"to": "n)" + number(which + 1) + R"(", "when": {"fact": "f", "is": true}}})");
    }
    for (const std::string family : {R"(, "household": {"f": true})", ""}) {
        const result made =
            work_through(income + R"(, "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": "n0", "nodes": {)" +
                             nodes + "}}}",
                         family);
        CHECK(made.codes.empty());
        CHECK(made.steps == count);
    }
}
