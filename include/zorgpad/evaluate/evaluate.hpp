// SPDX-License-Identifier: BSL-1.0
// From a compiled book and a family to the family's plan.
#pragma once

#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/evaluate/exact.hpp>
#include <zorgpad/evaluate/nearest_change.hpp>
#include <zorgpad/evaluate/questions.hpp>
#include <zorgpad/evaluate/reasons.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What to work out besides the plan itself.
struct evaluate_options {
    bool left_out = false;       ///< also list the steps that are not reached, with their reasons
    bool nearest_changes = true; ///< for unlikely schemes: the smallest change that would make them likely
    bool exact = false;          ///< settle what every completion of the family agrees on, though logic alone does not
    std::uint64_t budget = 20'000; ///< for exact: at most so many evaluations; the plan says when it ran out
};

namespace evaluation {

/// Makes days, in the exact mode with all that completions agree on.
template <class Book>
struct day_maker {
    const Book* book;
    const bound_family* family;
    bool exact;
    std::uint64_t* budget;

    [[nodiscard]] std::unique_ptr<day<Book>> operator()(date when) const {
        auto plain = std::make_unique<day<Book>>(*book, *family, when);
        if (!exact) {
            return plain;
        }
        settled_outcomes settled = exact_solver<Book>(*book, *family, when, *budget).settle(*plain);
        return std::make_unique<day<Book>>(*book, *family, when, std::move(settled));
    }
};

/// Puts a plan together.
template <class Book>
class plan_builder {
public:
    plan_builder(const compiled_book& book, const bound_family& family, const evaluate_options& options)
        : plan_{book, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}, book_(book.tables()), family_(family),
          options_(options), make_day_{&book_, &family_, options.exact, &options_.budget},
          first_(make_day_(family.as_of)), today_(*first_), reasons_(today_) {}

    [[nodiscard]] plan build() {
        plan_.municipality = plan_.book.municipality();
        plan_.as_of = family_.as_of;
        plan_.role = family_.role == none ? std::string() : book_.roles[family_.role].id;
        ordered_ = put_in_order(book_, family_, today_.steps());
        look_ahead();
        add_steps();
        add_schemes();
        add_questions();
        plan_.expires = ahead_.expires;
        plan_.reasons = reasons_.build();
        for (std::vector<plan_step>* steps : {&plan_.steps, &plan_.left_out}) {
            for (std::size_t which = 0; which < steps->size(); ++which) {
                (*steps)[which].because =
                    reasons_.step((*steps)[which].node, (steps == &plan_.steps ? who_ : left_out_who_)[which]);
            }
        }
        for (std::size_t which = 0; which < plan_.schemes.size(); ++which) {
            plan_.schemes[which].because = reasons_.scheme(plan_.schemes[which].scheme, scheme_who_[which]);
        }
        add_notes();
        return std::move(plan_);
    }

private:
    /// In the exact mode each later day is settled for itself.
    void look_ahead() {
        if (options_.exact) {
            days_apart<Book, day_maker<Book>> days(make_day_);
            ahead_ = evaluation::look_ahead(today_, days).look();
        } else {
            days_ahead<Book> days(today_);
            ahead_ = evaluation::look_ahead(today_, days).look();
        }
    }

    [[nodiscard]] std::uint32_t item_of(thing number) {
        items_.resize(today_.now().numbers().count(), none);
        if (items_[number] == none) {
            items_[number] = static_cast<std::uint32_t>(plan_.items.size());
            plan_.items.push_back(today_.now().numbers().name(number, family_));
        }
        return items_[number];
    }

    [[nodiscard]] std::vector<std::uint32_t> items_of(number_set things) {
        std::vector<thing> numbers(today_.now().sets().begin(things), today_.now().sets().end(things));
        std::vector<std::uint32_t> items;
        for (const thing number : numbers) {
            items.push_back(item_of(number));
        }
        return items;
    }

    // Steps.

    void add_steps() {
        const std::vector<step_state>& all = today_.steps().all();
        plan_.steps.reserve(ordered_.order.size());
        who_.reserve(ordered_.order.size());
        for (const index which : ordered_.order) {
            plan_.steps.push_back(step_of(all[which]));
            who_.push_back(all[which].someone);
        }
        for (const step_state& one : all) {
            if (options_.left_out && one.status == step_status::left_out) {
                plan_.left_out.push_back(step_of(one));
                left_out_who_.push_back(one.someone);
            }
        }
    }

    [[nodiscard]] plan_step step_of(const step_state& state) {
        plan_step made;
        made.id = book_.nodes[state.node].id;
        made.of = family_.names[state.someone];
        made.node = state.node;
        made.status = state.status;
        made.provisional = state.provisional;
        made.overdue = state.overdue;
        made.how_urgent = book_.nodes[state.node].urgency;
        made.round = today_.now().rounds().at(state.node, state.someone);
        made.earliest = state.earliest;
        made.due = state.due;
        made.since = state.since;
        made.consent = state.consent;
        made.missing = items_of(waits_for(state));
        const set_pool& sets = today_.steps().sets();
        for (const std::uint32_t* one = sets.begin(state.waits); one != sets.end(state.waits); ++one) {
            const step_state& before = today_.steps().all()[today_.steps().find(*one)];
            made.waits_for.push_back(step_reference{book_.nodes[before.node].id, family_.names[before.someone]});
        }
        std::sort(made.waits_for.begin(), made.waits_for.end(),
                  [](const step_reference& left, const step_reference& right) {
                      return left.id != right.id ? left.id < right.id : left.of < right.of;
                  });
        reasons_.want_step(state.node, state.someone);
        return made;
    }

    /// What a possible step waits for: its reach, or its window.
    [[nodiscard]] number_set waits_for(const step_state& state) {
        if (state.status != step_status::possible) {
            return number_set{};
        }
        const number_set reach = state.offered.full.is == truth::unknown ? state.offered.full.hangs_on : number_set{};
        return today_.now().sets().join(reach, state.window.waits_for);
    }

    // Schemes.

    struct judged_scheme {
        index scheme = none;
        target someone = household_target;
        deadline_day deadline;
        bool acute = false;
    };

    void add_schemes() {
        const std::vector<bool> acute = named_by_acute_steps();
        std::vector<judged_scheme> judged;
        for (index scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            for_each_of(family_.who, book_.schemes[scheme].of, [&](target someone) {
                judged.push_back(
                    judged_scheme{scheme, someone, today_.offers().deadline(scheme, someone), acute[scheme]});
            });
        }
        plan_.schemes.reserve(judged.size());
        scheme_who_.reserve(judged.size());
        for (const std::uint32_t which : order_schemes(judged)) {
            add_scheme(judged[which]);
        }
    }

    [[nodiscard]] std::vector<bool> named_by_acute_steps() {
        std::vector<bool> acute(book_.schemes.size(), false);
        for (const index which : ordered_.order) {
            const compiled::node& node = book_.nodes[today_.steps().all()[which].node];
            if (node.kind == compiled::node_kind::scheme && ordered_.inherited[which].how_urgent == urgency::acute) {
                acute[node.target] = true;
            }
        }
        return acute;
    }

    /// What comes first by subsidiarity comes first; then what an acute step names, the deadline, the place in the
    /// book.
    [[nodiscard]] std::vector<std::uint32_t> order_schemes(const std::vector<judged_scheme>& judged) const {
        const auto count = static_cast<std::uint32_t>(judged.size());
        // Those of one scheme stand together, in the order of schemes.
        std::vector<std::uint32_t> first_of(book_.schemes.size() + 1, 0);
        std::vector<std::uint32_t> sorted(count);
        for (std::uint32_t which = 0; which < count; ++which) {
            ++first_of[judged[which].scheme + 1];
            sorted[which] = which;
        }
        std::partial_sum(first_of.begin(), first_of.end(), first_of.begin());
        const auto last_day = [](const deadline_day& one) { return one.day && !one.passed ? one.day->days : never; };
        std::sort(sorted.begin(), sorted.end(), [&](std::uint32_t left, std::uint32_t right) {
            const judged_scheme& one = judged[left];
            const judged_scheme& other = judged[right];
            if (one.acute != other.acute) {
                return one.acute;
            }
            if (last_day(one.deadline) != last_day(other.deadline)) {
                return last_day(one.deadline) < last_day(other.deadline);
            }
            return one.scheme != other.scheme ? book_.scheme_rank[one.scheme] < book_.scheme_rank[other.scheme]
                                              : family_.names[one.someone] < family_.names[other.someone];
        });
        std::vector<std::uint32_t> ranks(count);
        for (std::uint32_t rank = 0; rank < count; ++rank) {
            ranks[sorted[rank]] = rank;
        }
        precedence before;
        for (const judged_scheme& one : judged) {
            const compiled::scheme& scheme = book_.schemes[one.scheme];
            before.begin_item();
            for (const std::vector<index>* firsts : {&scheme.after, &scheme.requires_}) {
                for (const index first : *firsts) {
                    for (std::uint32_t which = first_of[first]; which < first_of[first + 1]; ++which) {
                        before.add(which);
                    }
                }
            }
        }
        return least_first(ranks, before);
    }

    void add_scheme(const judged_scheme& one) {
        const compiled::scheme& scheme = book_.schemes[one.scheme];
        const answer verdict = today_.offers().scheme(one.scheme, one.someone);
        plan_scheme made;
        made.id = scheme.id;
        made.of = family_.names[one.someone];
        made.scheme = one.scheme;
        made.is = verdict.is == truth::yes  ? verdict::likely
                  : verdict.is == truth::no ? verdict::unlikely
                                            : verdict::unknown;
        const bound_receipt said = receipt_of(family_, one.scheme, one.someone);
        made.received = said == bound_receipt::yes;
        made.rejected = said == bound_receipt::rejected;
        const index automatic = scheme.automatic[static_cast<std::size_t>(family_.who.subject_of(one.someone))];
        made.automatic = automatic != none && today_.now().of(automatic, one.someone).is == truth::yes;
        made.role_may_apply =
            family_.role == none || scheme.apply_by.empty() ||
            std::find(scheme.apply_by.begin(), scheme.apply_by.end(), family_.role) != scheme.apply_by.end();
        made.deadline = one.deadline.day;
        made.deadline_passed = one.deadline.passed;
        const turn& by_time = ahead_.schemes[family_.at(one.scheme, one.someone)];
        made.from = by_time.from;
        made.until = by_time.until;
        if (verdict.is == truth::unknown) {
            made.missing = items_of(verdict.hangs_on);
        }
        const bool is_offered = !made.received && !made.rejected;
        if (verdict.is == truth::no && is_offered && options_.nearest_changes) {
            made.change = nearest_change_of(one.scheme, one.someone, verdict);
        }
        for (const index required : scheme.requires_) {
            const bool is_received = today_.now().receives(required, one.someone).is == truth::yes;
            if (is_offered && !is_received && today_.offers().still_likely(required, one.someone).is == truth::yes) {
                made.apply_first.push_back(required);
            }
        }
        reasons_.want_scheme(one.scheme, one.someone);
        if (verdict.is == truth::unknown && is_offered) {
            outcomes_.push_back(open_outcome{verdict.hangs_on, false});
        }
        plan_.schemes.push_back(std::move(made));
        scheme_who_.push_back(one.someone);
    }

    /// A verdict of the exact mode hangs on what it waited for, which does not settle it: every known fact may matter.
    [[nodiscard]] std::optional<nearest_change> nearest_change_of(index scheme, target someone, const answer& verdict) {
        if (!what_if_) {
            what_if_.emplace(today_.now(), today_.offers());
        }
        const number_set settled_by = options_.exact ? facts_behind(scheme) : verdict.hangs_on;
        return change_finder<Book>(today_.now(), *what_if_, scheme, someone, settled_by).find();
    }

    [[nodiscard]] number_set facts_behind(index scheme) {
        number_set all;
        for (const index condition : scope_of(book_, scheme).conditions) {
            const compiled::condition& what = book_.conditions[condition];
            if (what.what != compiled::operation::fact) {
                continue;
            }
            const subject of = book_.facts[what.which].of;
            for (target holder = family_.who.first(of); holder < family_.who.end_known(of); ++holder) {
                set_pool& sets = today_.now().sets();
                all = sets.join(all, sets.single(today_.now().numbers().fact(what.which, holder)));
            }
        }
        return all;
    }

    // Questions and notes.

    void add_questions() {
        std::vector<step_reference> trust;
        for (const index which : ordered_.order) {
            const step_state& state = today_.steps().all()[which];
            const compiled::node& node = book_.nodes[state.node];
            if (state.status == step_status::possible) {
                outcomes_.push_back(
                    open_outcome{waits_for(state), ordered_.inherited[which].how_urgent == urgency::acute});
            }
            const bool builds_trust = node.kind == compiled::node_kind::step &&
                                      (node.step == step_kind::meet || node.step == step_kind::explain);
            if (builds_trust && state.is_open()) {
                trust.push_back(step_reference{node.id, family_.names[state.someone]});
            }
        }
        for (const ranked_question& ranked : rank_questions(today_.now(), outcomes_, !trust.empty())) {
            question made;
            made.item = item_of(ranked.about);
            made.decides = ranked.decides;
            made.acute = ranked.acute;
            if (ranked.comes_later) {
                made.after = trust;
            }
            plan_.questions.push_back(std::move(made));
        }
    }

    void note(plan_note::kind kind, std::string_view id = {}) { plan_.notes.push_back(plan_note{kind, id}); }

    void note_each(plan_note::kind kind, std::vector<std::string_view> ids) {
        std::sort(ids.begin(), ids.end());
        for (std::size_t which = 0; which < ids.size(); ++which) {
            if (which == 0 || ids[which] != ids[which - 1]) {
                note(kind, ids[which]);
            }
        }
    }

    void add_notes() {
        note(plan_note::kind::provider_decides);
        if (options_.exact && options_.budget == 0) {
            note(plan_note::kind::exact_budget_exceeded);
        }
        if (!plan_.municipality.empty() && !book_.has_municipal_layer) {
            note(plan_note::kind::no_municipal_layer);
        }
        if (std::any_of(family_.facts.begin(), family_.facts.end(),
                        [](const bound_value& value) { return value.state == knowledge::refused; })) {
            note(plan_note::kind::refused_facts);
        }
        for (const index norm : today_.now().missing_norms()) {
            note(plan_note::kind::norm_missing, book_.norms[norm].id);
        }
        std::vector<std::string_view> not_said;
        std::vector<std::string_view> open;
        for (const plan_step& step : plan_.steps) {
            const compiled::node& node = book_.nodes[step.node];
            if (node.kind == compiled::node_kind::service && book_.services[node.target].available == truth::unknown) {
                not_said.push_back(book_.services[node.target].id);
            }
            const index contact = node.contact != none                        ? node.contact
                                  : node.kind == compiled::node_kind::service ? book_.services[node.target].contact
                                                                              : none;
            if (contact != none && !book_.contacts[contact].open.empty()) {
                open.push_back(book_.contacts[contact].id);
            }
        }
        for (const plan_scheme& scheme : plan_.schemes) {
            if (scheme.is == verdict::unknown && book_.schemes[scheme.scheme].available == truth::unknown) {
                not_said.push_back(scheme.id);
            }
        }
        note_each(plan_note::kind::municipality_not_said, std::move(not_said));
        note_each(plan_note::kind::open_attribute, std::move(open));
    }

    plan plan_;
    const Book& book_;
    const bound_family& family_;
    evaluate_options options_;
    day_maker<Book> make_day_;
    std::unique_ptr<day<Book>> first_;
    day<Book>& today_;
    outlook ahead_;
    std::optional<what_if<Book>> what_if_; ///< made when first asked
    reason_graph<Book> reasons_;
    ordered_steps ordered_;
    std::vector<std::uint32_t> items_; ///< by thing: its place in plan_.items, or none
    std::vector<target> who_;          ///< beside plan_.steps
    std::vector<target> left_out_who_;
    std::vector<target> scheme_who_; ///< beside plan_.schemes
    std::vector<open_outcome> outcomes_;
};

} // namespace evaluation

/// The plan for a family on its day. Never fails: what does not fit the book is left out (load_family reports it), what
/// is not known is answered with unknown. A family without a day, or of another municipality, gets an empty plan with a
/// note. Pure: no clock, no input or output, no state; call it from as many threads as you like with one compiled book.
/// O(conditions, nodes and exits times persons), and as much again for each later day that is looked at.
template <class Options = evaluate_options>
[[nodiscard]] plan evaluate(const compiled_book& book, const family& family, const Options& options = {}) {
    const compiled::tables& tables = book.tables();
    const bool elsewhere =
        family.municipality && !book.municipality().empty() && *family.municipality != book.municipality();
    if (!family.as_of || elsewhere) {
        plan empty{book, book.municipality(), family.as_of.value_or(date{}), {}, {}, {}, {}, {}, {}, {}, {}, {}};
        empty.notes.push_back(
            plan_note{elsewhere ? plan_note::kind::other_municipality : plan_note::kind::missing_date, {}});
        return empty;
    }
    const evaluation::bound_family known = evaluation::binder<compiled::tables>(tables, family).bind();
    return evaluation::plan_builder<compiled::tables>(book, known, options).build();
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY plan evaluate(const compiled_book& book, const family& family, const evaluate_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
