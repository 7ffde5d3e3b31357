// SPDX-License-Identifier: BSL-1.0
// The checks on conditions that need proofs: what holds of nobody or of everybody, and exits that are never taken.
#pragma once

#include <zorgpad/check/proof_catalogue.hpp>
#include <zorgpad/prove/prepared_book.hpp>
#include <zorgpad/prove/remembered.hpp>
#include <zorgpad/render/family_json.hpp>
#include <zorgpad/render/sentence.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Reports what is found about one variant. Claims that were decided in another variant are remembered.
template <class Book>
class condition_check {
public:
    condition_check(const Book& book, const prepared_book<Book>& prepared, memory& remembered, findings& found)
        : book_(book), prepared_(prepared), remembered_(remembered), found_(found) {
        options_.days = prepared.days;
        options_.preferred = prepared.fullest;
        options_.budget = most_steps;
    }

    void check() {
        gather_roots();
        for (const auto& [place, stated] : roots_) {
            check_root(stated);
        }
        for (index exit = 0; exit < book_.exits.size(); ++exit) {
            check_exit(exit);
        }
    }

private:
    /// Enough for every claim of a book in common use; beyond it nothing is claimed.
    static constexpr std::uint64_t most_steps = 20'000;

    struct root {
        std::vector<index> bindings;
        bool first_round_only = false;
    };

    // What stands on its own in the book.

    void gather_roots() {
        const auto all = [this](const compiled::per_subject& when) {
            for (const index one : when) {
                add_root(one);
            }
        };
        for (const compiled::named_condition& one : book_.names) {
            all(one.when);
        }
        for (const compiled::fact& one : book_.facts) {
            all(one.when);
        }
        for (const compiled::service& one : book_.services) {
            all(one.when);
        }
        for (const compiled::scheme& one : book_.schemes) {
            all(one.when);
            all(one.automatic);
        }
        for (const compiled::consent& one : book_.consents) {
            for (const compiled::consent_exception& exception : one.exceptions) {
                all(exception.when);
            }
        }
        for (const compiled::pathway& one : book_.pathways) {
            add_root(one.when);
        }
        for (const compiled::node& one : book_.nodes) {
            if (one.kind == compiled::node_kind::condition) {
                add_root(one.condition);
            }
            for (const compiled::node::repeat& again : one.again) {
                add_root(again.when, true);
            }
        }
        for (const compiled::exit& one : book_.exits) {
            add_root(one.when);
        }
    }

    void add_root(index which, bool first_round_only = false) {
        if (which == none) {
            return;
        }
        const compiled::condition& what = book_.conditions[which];
        // What only names another is judged there; of the place where one lives nothing can be said.
        if (what.what == compiled::operation::named || what.what == compiled::operation::always ||
            what.what == compiled::operation::municipality) {
            return;
        }
        root& place = roots_[{what.at.file, what.at.offset}];
        place.bindings.push_back(which);
        place.first_round_only = first_round_only;
    }

    // Claims.

    [[nodiscard]] proof prove(const Book& book, const claim& what, bool first_round_only = false) {
        proof_options options = options_;
        options.first_round_only = first_round_only;
        return remembered_.satisfy(book, what, options);
    }

    [[nodiscard]] bool is_impossible(const Book& book, const claim& what, bool first_round_only = false) {
        return prove(book, what, first_round_only).is == proof::verdict::impossible;
    }

    /// Of all bindings together: possible where one of them is.
    [[nodiscard]] proof::verdict in_some_binding(const root& place, truth is, proof& undecided) {
        proof::verdict all = proof::verdict::impossible;
        for (const index one : place.bindings) {
            const proof answer = prove(prepared_.strict, claim{literal{one, is}}, place.first_round_only);
            if (answer.is == proof::verdict::possible) {
                return answer.is;
            }
            if (answer.is == proof::verdict::undecided) {
                all = answer.is;
                undecided = answer;
            }
        }
        return all;
    }

    void check_root(const root& place) {
        proof undecided;
        const proof::verdict is_true = in_some_binding(place, truth::yes, undecided);
        const proof::verdict is_false = in_some_binding(place, truth::no, undecided);
        if (is_true == proof::verdict::undecided || is_false == proof::verdict::undecided) {
            report_undecided(book_.conditions[place.bindings.front()].at, undecided);
        } else if (is_true != is_false) { // both impossible: nothing is ever sure, for want of a norm
            const bool never = is_true == proof::verdict::impossible;
            report_tests(never ? proof_kinds::never_true : proof_kinds::always_true, place.bindings.front(),
                         never ? truth::yes : truth::no, place.first_round_only);
        }
    }

    /// An exit that nobody takes, though its condition may be as it asks and its node is reached.
    void check_exit(index which) {
        const compiled::exit& exit = book_.exits[which];
        const bool branches = exit.way == compiled::branch::yes || exit.way == compiled::branch::no;
        if (!branches && exit.when == none) {
            return;
        }
        const claim taken{literal{prepared_.strict_ways.exits[which], truth::yes}};
        const proof answer = prove(prepared_.strict, taken);
        if (answer.is == proof::verdict::undecided) {
            report_undecided(place_of(which), answer);
        }
        if (answer.is != proof::verdict::impossible || !is_reached(exit.from) || is_excluded_alone(exit)) {
            return;
        }
        finding made = make_finding(proof_kinds::branch_never_taken, place_of(which),
                                    {book_.nodes[exit.from].id, book_.nodes[exit.to].id});
        add_core(made, answer);
        found_.push_back(std::move(made));
    }

    [[nodiscard]] bool is_reached(index node) {
        return prove(prepared_.strict, claim{literal{prepared_.strict_ways.nodes[node], truth::yes}}).is ==
               proof::verdict::possible;
    }

    /// Then the condition itself is at fault, and reported as such.
    [[nodiscard]] bool is_excluded_alone(const compiled::exit& exit) {
        const index condition = book_.nodes[exit.from].condition;
        const truth is = exit.way == compiled::branch::no ? truth::no : truth::yes;
        return (exit.way != compiled::branch::next && condition != none &&
                is_impossible(prepared_.strict, claim{literal{condition, is}})) ||
               (exit.when != none && is_impossible(prepared_.strict, claim{literal{exit.when, truth::yes}}));
    }

    [[nodiscard]] source_position place_of(index exit) const {
        const compiled::exit& what = book_.exits[exit];
        return book_.conditions[what.when != none ? what.when : book_.nodes[what.from].condition].at;
    }

    // Findings.

    void report_undecided(source_position at, const proof& answer) {
        found_.push_back(
            make_finding(proof_kinds::undecided, at, {std::to_string(answer.steps), std::to_string(answer.tests)}));
    }

    void report_tests(const finding_kind& kind, index condition, truth is, bool first_round_only) {
        finding made = make_finding(
            kind, book_.conditions[condition].at,
            {render::sentence(book_, condition, language::nl), render::sentence(book_, condition, language::en)});
        add_core(made, prove(prepared_.strict, claim{literal{condition, is}}, first_round_only));
        found_.push_back(std::move(made));
    }

    void add_core(finding& to, const proof& answer) const {
        for (const index test : answer.core) {
            if (test < book_.conditions.size()) {
                to.related.push_back(related_place{
                    book_.conditions[test].at,
                    {},
                    text(render::sentence(book_, test, language::nl), render::sentence(book_, test, language::en))});
            }
        }
    }

    const Book& book_;
    const prepared_book<Book>& prepared_;
    memory& remembered_;
    findings& found_;
    proof_options options_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, root> roots_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
