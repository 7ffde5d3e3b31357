// SPDX-License-Identifier: BSL-1.0
// Puts a plan together from what the days say: steps in order, schemes, questions, reasons.
#pragma once

#include <zorgpad/evaluate/exact.hpp>
#include <zorgpad/evaluate/nearest_change.hpp>
#include <zorgpad/evaluate/plan_notes.hpp>
#include <zorgpad/evaluate/questions.hpp>
#include <zorgpad/evaluate/reasons.hpp>
#include <zorgpad/evaluate/scheme_order.hpp>

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
        : plan_(book), kept_(std::make_shared<plan_values>()), book_(book.tables()), family_(family),
          options_(options), make_day_{&book_, &family_, options.exact, &options_.budget},
          first_(make_day_(family.as_of)), today_(*first_), reasons_(today_, *kept_) {
        kept_->names = family.names;
        plan_.kept = kept_;
    }

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
        plan_.notes = notes_of(plan_, today_.now(), options_.exact && options_.budget == 0);
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

    [[nodiscard]] kept_list<std::uint32_t> items_of(number_set things) {
        if (things.empty()) {
            return {};
        }
        std::uint32_t* const room = kept_->numbers.room_for(things.count);
        const std::uint32_t* const numbers = today_.now().sets().begin(things);
        std::transform(numbers, numbers + things.count, room, [this](thing number) { return item_of(number); });
        return {room, things.count};
    }

    // Steps.

    void add_steps() {
        const std::vector<step_state>& all = today_.steps().all();
        plan_.steps.reserve(ordered_.order.size());
        who_.reserve(ordered_.order.size());
        for (const index which : ordered_.order) {
            add_step(all[which], plan_.steps.emplace_back());
            who_.push_back(all[which].someone);
        }
        for (const step_state& one : all) {
            if (options_.left_out && one.status == step_status::left_out) {
                add_step(one, plan_.left_out.emplace_back());
                left_out_who_.push_back(one.someone);
            }
        }
    }

    void add_step(const step_state& state, plan_step& made) {
        made.id = book_.nodes[state.node].id;
        made.of = kept_->names[state.someone];
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
        made.waits_for = references_to(state.waits);
        reasons_.want_step(state.node, state.someone);
    }

    /// Steps in order of their ids, and of persons within them.
    [[nodiscard]] kept_list<step_reference> references_to(number_set steps) {
        if (steps.empty()) {
            return {};
        }
        step_reference* const room = kept_->steps.room_for(steps.count);
        const std::uint32_t* const numbers = today_.steps().sets().begin(steps);
        std::transform(numbers, numbers + steps.count, room, [this](instance number) {
            const step_state& step = today_.steps().all()[today_.steps().find(number)];
            return step_reference{book_.nodes[step.node].id, kept_->names[step.someone]};
        });
        std::sort(room, room + steps.count, [](const step_reference& left, const step_reference& right) {
            return left.id != right.id ? left.id < right.id : left.of < right.of;
        });
        return {room, steps.count};
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

    void add_schemes() {
        const std::vector<bool> acute = named_by_acute_steps();
        std::vector<judged_scheme> judged;
        judged.reserve(book_.schemes.size() * family_.who.count());
        for (index scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            for_each_of(family_.who, book_.schemes[scheme].of, [&](target someone) {
                judged.push_back(judged_scheme{scheme, someone, deadline_day{}, acute[scheme]});
                if (book_.schemes[scheme].deadline) {
                    judged.back().deadline = today_.offers().deadline(scheme, someone);
                }
            });
        }
        plan_.schemes.reserve(judged.size());
        scheme_who_.reserve(judged.size());
        for (const std::uint32_t which : order_schemes(book_, family_, judged)) {
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

    void add_scheme(const judged_scheme& one) {
        const compiled::scheme& scheme = book_.schemes[one.scheme];
        const answer& verdict = today_.offers().scheme(one.scheme, one.someone);
        plan_scheme& made = plan_.schemes.emplace_back();
        made.id = scheme.id;
        made.of = kept_->names[one.someone];
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
        if (is_offered) {
            made.apply_first = to_apply_first(scheme, one.someone);
        }
        reasons_.want_scheme(one.scheme, one.someone);
        if (verdict.is == truth::unknown && is_offered) {
            outcomes_.push_back(open_outcome{verdict.hangs_on, false});
        }
        scheme_who_.push_back(one.someone);
    }

    /// What is required, likely and not received yet.
    [[nodiscard]] kept_list<index> to_apply_first(const compiled::scheme& scheme, target someone) {
        std::vector<index> firsts;
        for (const index required : scheme.requires_) {
            const bool is_received = today_.now().receives(required, someone).is == truth::yes;
            if (!is_received && today_.offers().still_likely(required, someone).is == truth::yes) {
                firsts.push_back(required);
            }
        }
        return kept_->numbers.keep(firsts.begin(), firsts.end());
    }

    /// A verdict of the exact mode hangs on what it waited for, which does not settle it: every known fact may matter.
    [[nodiscard]] std::optional<nearest_change> nearest_change_of(index scheme, target someone, const answer& verdict) {
        if (!what_if_) {
            what_if_.emplace(today_.now(), today_.offers());
        }
        const number_set settled_by = options_.exact ? facts_behind(scheme) : verdict.hangs_on;
        return change_finder<Book>(today_.now(), *what_if_, scheme, someone, settled_by, kept_->names).find();
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

    // Questions.

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
                trust.push_back(step_reference{node.id, kept_->names[state.someone]});
            }
        }
        const kept_list<step_reference> first = kept_->steps.keep(trust.begin(), trust.end());
        for (const ranked_question& ranked : rank_questions(today_.now(), outcomes_, !trust.empty())) {
            question made;
            made.item = item_of(ranked.about);
            made.decides = ranked.decides;
            made.acute = ranked.acute;
            if (ranked.comes_later) {
                made.after = first;
            }
            plan_.questions.push_back(made);
        }
    }

    plan plan_;
    std::shared_ptr<plan_values> kept_; ///< what the plan keeps, while it is filled
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
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
