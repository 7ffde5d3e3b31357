// SPDX-License-Identifier: BSL-1.0
// A family that reaches one thing in a book: a node, an exit, a side of a condition, a verdict on a scheme.
#pragma once

#include <zorgpad/prove/outcomes.hpp>
#include <zorgpad/prove/prepared_book.hpp>
#include <zorgpad/rehearse/coverage.hpp>

#include <functional>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Possible: with the family. Impossible: no family does, whatever is known of it.
struct found_family {
    proof::verdict is = proof::verdict::undecided;
    std::optional<family> witness;
};

template <class Book>
class family_finder {
public:
    using index = compiled::index;
    using family_test = std::function<bool(const family&)>;

    family_finder(const Book& book, std::uint64_t budget) : book_(book), real_(book), open_(book) {
        real_ways_ = proving::way_writer<Book>(real_, false).write();
        outcomes_ = proving::outcome_writer<Book>(real_).write(real_ways_);
        open_ways_ = proving::way_writer<Book>(open_, true).write();
        options_.days = proving::days_of(book);
        options_.preferred = proving::fullest_day(book, *options_.days);
        options_.budget = budget;
        options_.wants_core = false;
    }

    /// A family that passes `reaches`, which says whether it does what is asked for.
    [[nodiscard]] found_family find(const coverable& what, bool yes, const family_test& reaches) const {
        bool all_impossible = true;
        for (const claim& one : claims_for(what, yes)) {
            const proof answer = satisfy(real_, one, options_);
            if (answer.witness && reaches(*answer.witness)) {
                return found_family{proof::verdict::possible, answer.witness};
            }
            // Of a scheme each claim is about another kind of person; of others the last says the least.
            const bool adds_up = what.is == covered_item::kind::scheme && !all_impossible;
            all_impossible = !adds_up && answer.is == proof::verdict::impossible;
        }
        const bool by_unknown = what.is == covered_item::kind::node || what.is == covered_item::kind::exit;
        if (all_impossible && by_unknown) {
            return find_by_unknown(what, reaches);
        }
        return found_family{all_impossible ? proof::verdict::impossible : proof::verdict::undecided, std::nullopt};
    }

private:
    /// What to ask for, best first: a family that also gets something where it comes makes the better example. The last
    /// claim stands for all.
    [[nodiscard]] std::vector<claim> claims_for(const coverable& what, bool yes) const {
        const literal wanted{what.which, truth_of(yes)};
        std::vector<claim> all;
        switch (what.is) {
        case covered_item::kind::node:
            all.push_back(claim{literal{outcomes_.offered[what.which], truth::yes}});
            all.push_back(claim{literal{real_ways_.nodes[what.which], truth::yes}});
            break;
        case covered_item::kind::exit:
            all.push_back(claim{literal{real_ways_.exits[what.which], truth::yes},
                                literal{outcomes_.offered[book_.exits[what.which].to], truth::yes}});
            all.push_back(claim{literal{real_ways_.exits[what.which], truth::yes}});
            break;
        case covered_item::kind::condition:
            add_reached(what, wanted, all);
            all.push_back(claim{wanted});
            break;
        case covered_item::kind::scheme:
            for (const index verdict : outcomes_.schemes[what.which]) {
                if (verdict != compiled::none) {
                    all.push_back(claim{literal{verdict, truth_of(yes)}});
                }
            }
            break;
        }
        return all;
    }

    /// A condition matters most where a family meets it: at a node that leads to what it is about.
    void add_reached(const coverable& what, const literal& wanted, std::vector<claim>& all) const {
        if (what.leads_to.empty()) {
            return;
        }
        const compiled::node& node = book_.nodes[what.leads_to.front()];
        for (const index exit : node.entering) {
            const index from = book_.exits[exit].from;
            if (book_.nodes[from].condition == what.which || book_.exits[exit].when == what.which) {
                all.push_back(claim{literal{real_ways_.nodes[from], truth::yes}, wanted});
                return;
            }
        }
    }

    // What is reached only as long as something is not known.

    [[nodiscard]] found_family find_by_unknown(const coverable& what, const family_test& reaches) const {
        const index wanted =
            what.is == covered_item::kind::node ? open_ways_.nodes[what.which] : open_ways_.exits[what.which];
        const proof answer = satisfy(open_, claim{literal{wanted, truth::yes}}, options_);
        if (!answer.witness) {
            return found_family{answer.is, std::nullopt};
        }
        const std::vector<index> unknown = taken_open(*answer.witness);
        const family plain = without_open(*answer.witness);
        std::vector<family> candidates{plain};
        family vague = plain;
        for (const index condition : unknown) {
            for (const index part : evaluation::closure_of(book_, {condition})) {
                forget(book_.conditions[part], vague);
                family one = plain;
                forget(book_.conditions[part], one);
                candidates.push_back(std::move(one));
            }
        }
        candidates.push_back(vague);
        vague.children_incomplete = vague.adults_incomplete = true;
        candidates.push_back(vague);
        for (const family& one : candidates) {
            if (reaches(one)) {
                return found_family{proof::verdict::possible, one};
            }
        }
        return found_family{};
    }

    /// The conditions that must be unknown: those of the `unknown` exits that the family takes.
    [[nodiscard]] std::vector<index> taken_open(const family& who) const {
        std::vector<index> conditions;
        for (index exit = 0; exit < open_ways_.open.size(); ++exit) {
            if (open_ways_.open[exit] != compiled::none && is_true(who, "~" + std::to_string(open_ways_.open[exit]))) {
                conditions.push_back(book_.nodes[book_.exits[exit].from].condition);
            }
        }
        return conditions;
    }

    template <class Visitor>
    static void for_each_facts(family& who, Visitor&& visit) {
        visit(who.household);
        for (std::optional<std::vector<person>>* people : {&who.adults, &who.children}) {
            if (*people) {
                for (person& one : **people) {
                    visit(one.facts);
                }
            }
        }
    }

    [[nodiscard]] static bool is_true(family who, const std::string& fact) {
        bool found = false;
        for_each_facts(who, [&](const fact_values& facts) {
            const auto stated = facts.find(fact);
            found = found || (stated != facts.end() && stated->second == fact_value(true));
        });
        return found;
    }

    /// Without the questions that only the search asks.
    [[nodiscard]] static family without_open(family who) {
        for_each_facts(who, [](fact_values& facts) {
            for (auto one = facts.begin(); one != facts.end();) {
                one = one->first.front() == '~' ? facts.erase(one) : std::next(one);
            }
        });
        return who;
    }

    template <class Records, class Test>
    static void erase(Records& records, Test&& test) {
        records.erase(std::remove_if(records.begin(), records.end(), test), records.end());
    }

    /// Leaves out what a test asks for.
    void forget(const compiled::condition& test, family& who) const {
        switch (test.what) {
        case compiled::operation::fact:
            for_each_facts(who, [&](fact_values& facts) { facts.erase(book_.facts[test.which].id); });
            break;
        case compiled::operation::age:
        case compiled::operation::pregnancy_week: {
            const bool of_adults = test.what == compiled::operation::age && test.context == subject::adult;
            for (person& one : *(of_adults ? who.adults : who.children)) {
                one.facts.erase(std::string(built_in::birth_date));
                one.facts.erase(std::string(built_in::due_date));
            }
            break;
        }
        case compiled::operation::household_kind:
        case compiled::operation::household_size:
            who.adults_incomplete = who.children_incomplete = true;
            break;
        case compiled::operation::quantify:
            (test.over == subject::adult ? who.adults_incomplete : who.children_incomplete) = true;
            break;
        case compiled::operation::signal:
        case compiled::operation::signal_group:
            who.signals.clear();
            break;
        case compiled::operation::score:
        case compiled::operation::outcome:
            erase(who.screenings,
                  [&](const screening_record& one) { return one.instrument == book_.instruments[test.which].id; });
            break;
        case compiled::operation::receives:
            erase(who.receives, [&](const receipt_record& one) { return one.scheme == book_.schemes[test.which].id; });
            break;
        default:
            break;
        }
    }

    const Book& book_;
    Book real_; ///< with ways and outcomes: only what is surely reached
    Book open_; ///< with ways: exits `unknown` as it pleases
    proving::written_ways real_ways_;
    proving::written_outcomes outcomes_;
    proving::written_ways open_ways_;
    proof_options options_;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
