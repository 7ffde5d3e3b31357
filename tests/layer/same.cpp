// SPDX-License-Identifier: BSL-1.0
// Two statements are the same exactly where all that is said is, wherever it was written.
#include "catch.hpp"
#include <zorgpad/layer/same.hpp>

#include <functional>

using namespace zorgpad;

namespace {

template <class Value>
bool same(const Value& left, const Value& right) {
    return detail::sameness<void>::of(left, right) && detail::sameness<void>::of(right, left);
}

template <class Value>
using change = std::function<void(Value&)>;

/// A value is the same as itself, and each change alone makes another of it.
template <class Value>
void differs_by_each(const Value& value, const std::vector<change<Value>>& changes) {
    CHECK(same(value, value));
    for (std::size_t which = 0; which < changes.size(); ++which) {
        Value other = value;
        changes[which](other);
        INFO("change " << which);
        CHECK_FALSE(detail::sameness<void>::of(value, other));
        CHECK_FALSE(detail::sameness<void>::of(other, value));
    }
}

condition of_signal(const std::string& id) {
    condition made;
    made.form = signal_test{{{id, {}}}};
    return made;
}
constant word(const std::string& written) { return constant{written, {}}; }

/// A condition of this form is the same as itself, and each change alone makes another condition of it.
template <class Form>
void form_differs_by_each(const Form& form, const std::vector<change<Form>>& changes) {
    condition whole;
    whole.form = form;
    std::vector<change<condition>> all;
    for (const change<Form>& one : changes) {
        all.push_back([one](condition& other) { one(std::get<Form>(other.form)); });
    }
    differs_by_each(whole, all);
}

} // namespace

TEST_CASE("conditions of another kind are never the same") {
    condition both;
    both.form = all_of{{of_signal("debt")}};
    condition either;
    either.form = zorgpad::any_of{{of_signal("debt")}};
    CHECK_FALSE(same(both, either));
    CHECK_FALSE(same(both, of_signal("debt")));
}

TEST_CASE("where something was written makes no difference") {
    condition here = of_signal("debt");
    condition there = here;
    there.at = source_position{3, 4};
    std::get<signal_test>(there.form).any.front().at = source_position{3, 9};
    CHECK(same(here, there));
}

TEST_CASE("conditions are the same only in every part") {
    const change<std::vector<condition>> another = [](auto& parts) { parts.front() = of_signal("other"); };
    const change<std::vector<condition>> one_more = [](auto& parts) { parts.push_back(of_signal("other")); };
    form_differs_by_each<all_of>({{of_signal("a"), of_signal("b")}},
                                 {[&](auto& one) { another(one.parts); }, [&](auto& one) { one_more(one.parts); }});
    form_differs_by_each<zorgpad::any_of>(
        {{of_signal("a"), of_signal("b")}},
        {[&](auto& one) { another(one.parts); }, [&](auto& one) { one_more(one.parts); }});
    form_differs_by_each<negation>({{of_signal("a")}}, {[&](auto& one) { another(one.part); }});
    form_differs_by_each<indicative>({{of_signal("a")}}, {[&](auto& one) { another(one.part); }});
    form_differs_by_each<quantified>({quantifier::count, subject::child, {of_signal("a")}, 2},
                                     {[](auto& one) { one.how = quantifier::some; },
                                      [](auto& one) { one.over = subject::adult; }, [](auto& one) { one.at_least = 3; },
                                      [&](auto& one) { another(one.where); }});
}

TEST_CASE("tests of facts are the same only in all that they say") {
    fact_test written;
    written.fact.id = "income";
    written.is = word("high");
    written.in = {word("low")};
    written.bounds = {{comparison::at_least, norm_use{{"minimum", {}}, percentage(decimal{12000})}, {}}};
    written.measured = measuring_day::on_day;
    written.day = {10, 1};
    const auto norm_of = [](fact_test& one) -> norm_use& { return std::get<norm_use>(one.bounds.front().than); };
    form_differs_by_each<fact_test>(
        written,
        {[](auto& one) { one.fact.id = "assets"; }, [](auto& one) { one.is = word("low"); },
         [](auto& one) { one.is.reset(); }, [](auto& one) { one.in = {word("high")}; },
         [](auto& one) { one.in.clear(); }, [](auto& one) { one.bounds.front().how = comparison::at_most; },
         [](auto& one) { one.bounds.front().than = word("high"); }, [](auto& one) { one.bounds.clear(); },
         [&](auto& one) { norm_of(one).norm.id = "maximum"; },
         [&](auto& one) { norm_of(one).percent = percentage(decimal{13000}); },
         [&](auto& one) { norm_of(one).percent.reset(); }, [](auto& one) { one.measured = measuring_day::today; },
         [](auto& one) {
             one.day = {10, 2};
         }});
}

TEST_CASE("tests of signals, scores, outcomes and progress are the same only in all that they say") {
    form_differs_by_each<signal_test>({{{"debt", {}}}}, {[](auto& one) { one.any.front().id = "cold"; },
                                                         [](auto& one) {
                                                             one.any.push_back({"cold", {}});
                                                         }});
    form_differs_by_each<signal_group_test>(
        {"money", 2}, {[](auto& one) { one.group = "health"; }, [](auto& one) { one.at_least = 3; }});
    form_differs_by_each<score_test>({{"talk", {}}, "theme", 4},
                                     {[](auto& one) { one.instrument.id = "list"; },
                                      [](auto& one) { one.theme = "other"; }, [](auto& one) { one.at_least = 5; }});
    form_differs_by_each<outcome_test>(
        {{"talk", {}}, "poor"}, {[](auto& one) { one.instrument.id = "list"; }, [](auto& one) { one.is = "rich"; }});
    form_differs_by_each<progress_test>(
        {"step", progress_state::done},
        {[](auto& one) { one.node = "other"; }, [](auto& one) { one.is = progress_state::declined; }});
}

TEST_CASE("tests that name one thing are the same only where they name the same") {
    form_differs_by_each<named_condition>({{"low-income", {}}}, {[](auto& one) { one.condition.id = "other"; }});
    form_differs_by_each<receives_test>({{"allowance", {}}}, {[](auto& one) { one.scheme.id = "other"; }});
    form_differs_by_each<consent_test>({{"share", {}}}, {[](auto& one) { one.consent.id = "other"; }});
    form_differs_by_each<municipality_test>({{"GM0268"}}, {[](auto& one) { one.codes = {"GM0014"}; }});
    form_differs_by_each<date_test>({date{5}, date{9}},
                                    {[](auto& one) { one.from = date{6}; }, [](auto& one) { one.until = date{10}; },
                                     [](auto& one) {
                                         one.from = day_of_year{1, 6};
                                     },
                                     [](auto& one) { one.until.reset(); }});
}

TEST_CASE("amounts of norms are the same only in their days, conditions and worth") {
    const guarded_amount amount{of_signal("a"), decimal{100}, {}};
    differs_by_each<guarded_amount>(amount,
                                    {[](auto& one) { one.when = of_signal("b"); }, [](auto& one) { one.when.reset(); },
                                     [](auto& one) { one.is = decimal{200}; }});
    differs_by_each<dated_value>({date{1}, date{2}, {amount}, {}},
                                 {[](auto& one) { one.from = date{0}; }, [](auto& one) { one.until = date{3}; },
                                  [](auto& one) { one.amounts.clear(); }});
}

TEST_CASE("parts of consents and instruments are the same only in all that they say") {
    differs_by_each<consent_exception>({text("a"), of_signal("a")}, {[](auto& one) { one.title = text("b"); },
                                                                     [](auto& one) { one.when = of_signal("b"); }});
    const instrument_item item{text("a"), 2, 3};
    differs_by_each<instrument_item>(item, {[](auto& one) { one.title = text("b"); }, [](auto& one) { one.weight = 1; },
                                            [](auto& one) { one.most = 4; }});
    dictionary<instrument_item> items;
    items.entries.push_back({"first", {}, item});
    differs_by_each<instrument_theme>(
        {text("a"), items},
        {[](auto& one) { one.title = text("b"); }, [](auto& one) { one.items.entries.front().id = "second"; },
         [](auto& one) { one.items.entries.front().value.weight = 1; }, [](auto& one) { one.items.entries.clear(); }});
    differs_by_each<instrument_outcome>({text("a"), of_signal("a")}, {[](auto& one) { one.title = text("b"); },
                                                                      [](auto& one) { one.when = of_signal("b"); }});
}

TEST_CASE("how a scheme is applied for is the same only in all that is said") {
    const deadline until{true, deadline::anchor_kind::fact, {"due", {}}, {10, 1}, {3, 0}};
    differs_by_each<deadline>(until, {[](auto& one) { one.before = false; },
                                      [](auto& one) { one.anchor = deadline::anchor_kind::day; },
                                      [](auto& one) { one.fact.id = "other"; },
                                      [](auto& one) {
                                          one.day = {10, 2};
                                      },
                                      [](auto& one) {
                                          one.length = {4, 0};
                                      }});
    application made;
    made.by.items.push_back({"nurse", {}});
    made.contact.emplace();
    made.url = "https://example.org";
    made.how = text("by post");
    made.deadline = until;
    made.automatic = of_signal("a");
    differs_by_each<application>(
        made, {[](auto& one) { one.by.items.clear(); }, [](auto& one) { one.contact.reset(); },
               [](auto& one) { one.url = "https://example.com"; }, [](auto& one) { one.how.reset(); },
               [](auto& one) {
                   one.deadline->length = {4, 0};
               },
               [](auto& one) { one.deadline.reset(); }, [](auto& one) { one.automatic = of_signal("b"); }});
    differs_by_each<validity>({date{1}, date{2}},
                              {[](auto& one) { one.from.reset(); }, [](auto& one) { one.until = date{3}; }});
}

TEST_CASE("limits of time, exits and lists are the same only in all that they say") {
    differs_by_each<time_limit>({3, {1, 0}, within_anchor::settled},
                                {[](auto& one) { one.working_days = 4; },
                                 [](auto& one) {
                                     one.length = {2, 0};
                                 },
                                 [](auto& one) { one.after = within_anchor::seen; }});
    const exit_to way{"step", of_signal("a"), text("a"), {}};
    differs_by_each<exit_to>(way, {[](auto& one) { one.to = "other"; }, [](auto& one) { one.when.reset(); },
                                   [](auto& one) { one.title = text("b"); }});
    differs_by_each<exits>({{way}, {way}, true},
                           {[](auto& one) { one.is_edit = false; }, [](auto& one) { one.items.clear(); },
                            [](auto& one) { one.remove.clear(); }});
}
