// SPDX-License-Identifier: BSL-1.0
// What a plan says of itself and of the family's answers: where and when it is, who may apply, what comes first.
#include "catch.hpp"
#include "texts.hpp"

using namespace zorgpad;
using names = std::vector<std::string>;

namespace {

const std::string national_scheme = R"("schemes": {"one": {"title": "1", "level": "fund", "for": "household"}})";

bool has_note(const plan& made, plan_note::kind kind) {
    return std::any_of(made.notes.begin(), made.notes.end(), [kind](const plan_note& one) { return one.is == kind; });
}

} // namespace

TEST_CASE("a family of another municipality gets an empty plan that says where and when it is") {
    const compiled_book book = test::compile_texts({test::national(national_scheme)}, "GM0268");
    family one;
    one.as_of = from_civil(2026, 11, 21);
    one.municipality = "GM0202";
    const plan made = evaluate(book, one);
    CHECK(made.schemes.empty());
    CHECK(made.municipality == "GM0268");
    CHECK(made.as_of == from_civil(2026, 11, 21));
    REQUIRE(made.notes.size() == 1);
    CHECK(made.notes[0].is == plan_note::kind::other_municipality);
}

TEST_CASE("a plan is of the municipality of its book, and the national book is for families of any") {
    family one;
    one.as_of = from_civil(2026, 11, 21);
    one.municipality = "GM0268";
    const plan local = evaluate(test::compile_texts({test::national(national_scheme)}, "GM0268"), one);
    CHECK(local.municipality == "GM0268");
    CHECK(local.as_of == from_civil(2026, 11, 21));
    CHECK(local.schemes.size() == 1);
    const plan national = evaluate(test::compile_texts({test::national(national_scheme)}), one);
    CHECK(national.municipality.empty());
    CHECK(national.schemes.size() == 1);
    one.municipality.reset();
    CHECK(evaluate(test::compile_texts({test::national(national_scheme)}, "GM0268"), one).schemes.size() == 1);
    one.as_of.reset();
    CHECK(evaluate(test::compile_texts({test::national(national_scheme)}, "GM0268"), one).municipality == "GM0268");
}

TEST_CASE("who may apply is anyone where the scheme names nobody, or the family's plan is for nobody in particular") {
    const compiled_book book = test::compile_texts({test::national(R"(
        "roles": {"parent": {"title": "ouder"}, "nurse": {"title": "v"}, "midwife": {"title": "m"}},
        "schemes": {"open": {"title": "1", "level": "fund", "for": "household"},
                    "both": {"title": "2", "level": "fund", "for": "household", "apply": {"by": ["parent", "nurse"]}}})")});
    const auto may_apply = [&](const std::string& role, const std::string& scheme) {
        const plan made = evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21")" + role + "}", book));
        return test::find_scheme(made, scheme)->role_may_apply;
    };
    CHECK(may_apply("", "both"));
    CHECK(may_apply(R"(, "role": "nurse")", "both"));
    CHECK(may_apply(R"(, "role": "parent")", "both"));
    CHECK_FALSE(may_apply(R"(, "role": "midwife")", "both"));
    CHECK(may_apply(R"(, "role": "midwife")", "open"));
    CHECK(may_apply("", "open"));
}

TEST_CASE("no change is told of what is received or was rejected, nor where none is asked for") {
    const compiled_book book = test::compile_texts({test::national(R"(
        "facts": {"income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "changeable": true}},
        "schemes": {"one": {"title": "1", "level": "fund", "for": "household", "when": {"fact": "income", "at_most": 5}}})")});
    const auto has_change = [&](const std::string& receives, bool nearest_changes = true) {
        evaluate_options options;
        options.nearest_changes = nearest_changes;
        const std::string text = R"({"family": 1, "as_of": "2026-11-21", "household": {"income": 6})" + receives + "}";
        return evaluate(book, test::family_of(text, book), options).schemes[0].change.has_value();
    };
    CHECK(has_change(""));
    CHECK_FALSE(has_change("", false));
    CHECK_FALSE(has_change(R"(, "receives": {"one": true})"));
    CHECK_FALSE(has_change(R"(, "receives": {"one": "rejected"})"));
    CHECK(has_change(R"(, "receives": {"one": false})"));
}

TEST_CASE("a plan says that the exact mode ran out of its budget only where that mode was asked for") {
    const compiled_book book = test::compile_texts({test::national(national_scheme)});
    family one;
    one.as_of = from_civil(2026, 11, 21);
    evaluate_options options;
    options.budget = 0;
    CHECK_FALSE(has_note(evaluate(book, one, options), plan_note::kind::exact_budget_exceeded));
    options.exact = true;
    CHECK(has_note(evaluate(book, one, options), plan_note::kind::exact_budget_exceeded));
}

TEST_CASE("in the exact mode the nearest change may be of any fact behind the scheme, of any person") {
    const compiled_book book = test::compile_texts({test::national(R"(
        "facts": {"wage": {"of": "adult", "type": "money", "unit": "EUR/month", "title": "loon", "changeable": true}},
        "schemes": {"one": {"title": "1", "level": "fund", "for": "household",
            "when": {"some": "adult", "where": {"fact": "wage", "at_most": 5}}}})")});
    evaluate_options exact;
    exact.exact = true;
    const plan made = evaluate(book,
                               test::family_of(R"({"family": 1, "as_of": "2026-11-21", "adults": [
        {"id": "a", "facts": {"wage": 9}}, {"id": "b", "facts": {"wage": 7}}]})",
                                               book),
                               exact);
    REQUIRE(made.schemes[0].change);
    CHECK(made.schemes[0].change->of == "b");
    CHECK(made.schemes[0].change->to == 500);
}

TEST_CASE("what a step waits for is named in order of steps and persons") {
    const compiled_book book = test::compile_texts({test::national(R"("pathways": {
        "p": {"kind": "zorgpad", "title": "p", "start": ["z", "m", "call"], "nodes": {
            "z": {"step": "inform", "title": "z", "next": "end"}, "m": {"step": "inform", "title": "m", "next": "end"},
            "call": {"pathway": "q", "title": "q", "next": "end"},
            "end": {"step": "inform", "title": "e", "join": "all"}}},
        "q": {"kind": "zorgpad", "title": "q", "for": "adult", "start": "b", "nodes": {
            "b": {"step": "inform", "title": "b"}}}})")});
    const plan made = evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21",
        "adults": [{"id": "y"}, {"id": "x"}]})",
                                                     book));
    names waits;
    for (const step_reference& one : test::find_step(made, "p/end")->waits_for) {
        waits.push_back(std::string(one.id) + "@" + std::string(one.of));
    }
    CHECK(waits == names{"p/m@", "p/z@", "q/b@x", "q/b@y"});
}

TEST_CASE("each step, taken or left out, and each scheme has the reason that is about it") {
    const compiled_book book = test::compile_texts({test::national(R"(
        "facts": {"insured": {"of": "household", "type": "flag", "title": "verzekerd"}},
        "schemes": {"one": {"title": "1", "level": "fund", "for": "household"},
                    "two": {"title": "2", "level": "fund", "for": "adult"}},
        "pathways": {"p": {"kind": "zorgpad", "title": "p", "start": ["a", "b", "c"], "nodes": {
            "a": {"condition": {"fact": "insured", "is": true}, "yes": "d", "no": "e"},
            "b": {"step": "inform", "title": "b"}, "c": {"step": "inform", "title": "c"},
            "d": {"step": "inform", "title": "d"}, "e": {"step": "inform", "title": "e"}}}})")});
    evaluate_options all;
    all.left_out = true;
    const plan made = evaluate(book,
                               test::family_of(R"({"family": 1, "as_of": "2026-11-21",
        "household": {"insured": true}, "adults": [{"id": "x"}]})",
                                               book),
                               all);
    CHECK(made.steps.size() == 3);
    CHECK(made.left_out.size() == 1);
    CHECK(made.schemes.size() == 2);
    for (const auto* const steps : {&made.steps, &made.left_out}) {
        for (const plan_step& one : *steps) {
            CHECK(made.reasons.at(one.because).is == reason::kind::step);
            CHECK(made.reasons.at(one.because).which == one.node);
        }
    }
    for (const plan_scheme& one : made.schemes) {
        CHECK(made.reasons.at(one.because).is == reason::kind::scheme);
        CHECK(made.reasons.at(one.because).which == one.scheme);
        CHECK(made.reasons.at(one.because).of == one.of);
    }
}

TEST_CASE("questions go by how much they decide, then by id, then by person") {
    const compiled_book book = test::compile_texts({test::national(R"(
        "facts": {"m": {"of": "household", "type": "flag", "title": "m", "ask": "?", "why": "!"},
                  "z": {"of": "household", "type": "flag", "title": "z", "ask": "?", "why": "!"},
                  "k": {"of": "adult", "type": "flag", "title": "k", "ask": "?", "why": "!"}},
        "schemes": {
          "one": {"title": "1", "level": "fund", "for": "household", "when": {"fact": "z", "is": true}},
          "two": {"title": "2", "level": "fund", "for": "household", "when": {"fact": "z", "is": false}},
          "three": {"title": "3", "level": "fund", "for": "household", "when": {"fact": "m", "is": true}},
          "four": {"title": "4", "level": "fund", "for": "adult", "when": {"fact": "k", "is": true}}})")});
    const plan made = evaluate(book, test::family_of(R"({"family": 1, "as_of": "2026-11-21",
        "adults": [{"id": "y"}, {"id": "x"}]})",
                                                     book));
    CHECK(test::question_names(made) == names{"fact:z", "fact:k@x", "fact:k@y", "fact:m"});
}

TEST_CASE("a plan names the norms that it needed and that have no amount on its day") {
    const compiled_book book = test::compile_texts({test::national(R"(
        "facts": {"income": {"of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen"}},
        "norms": {"first": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2026-07-01", "amounts": [{"is": 100}]}]},
                  "other": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2026-07-01", "amounts": [{"is": 100}]}]},
                  "there": {"unit": "EUR/month", "is": 100},
                  "zz": {"unit": "EUR/month", "values": [{"from": "2026-01-01", "until": "2026-07-01", "amounts": [{"is": 100}]}]}},
        "schemes": {
          "one": {"title": "1", "level": "fund", "for": "household", "when": {"fact": "income", "at_most": {"norm": "first"}}},
          "two": {"title": "2", "level": "fund", "for": "household", "when": {"fact": "income", "at_most": {"norm": "there"}}},
          "three": {"title": "3", "level": "fund", "for": "household", "when": {"fact": "income", "at_most": {"norm": "zz"}}}})")});
    const auto missing_on = [&](const std::string& day) {
        names missing;
        const std::string text = R"({"family": 1, "as_of": ")" + day + R"(", "household": {"income": 90}})";
        for (const plan_note& one : evaluate(book, test::family_of(text, book)).notes) {
            if (one.is == plan_note::kind::norm_missing) {
                missing.push_back(std::string(one.id));
            }
        }
        return missing;
    };
    CHECK(missing_on("2026-06-30").empty());
    CHECK(missing_on("2026-07-01") == names{"first", "zz"});
}

TEST_CASE("lists of a plan are equal where their values are, wherever they stand") {
    const int one[] = {1, 2, 3};
    const int same[] = {0, 1, 2, 3};
    CHECK(kept_list<int>(one, 3) == kept_list<int>(same + 1, 3));
    CHECK(kept_list<int>(one, 3) != kept_list<int>(same, 3));
    CHECK(kept_list<int>(one, 2) != kept_list<int>(same + 1, 3));
    CHECK(kept_list<int>() == kept_list<int>(one, 0));
    keeper<int> all;
    CHECK(all.keep(one, one).empty());
    const kept_list<int> first = all.keep(one, one + 3);
    for (int more = 0; more < 1000; ++more) {
        (void)all.keep(same, same + 4);
    }
    CHECK(first == kept_list<int>(one, 3)); // what was handed out stays where it is
}
