// SPDX-License-Identifier: BSL-1.0
// Looks for a usual family of whom a large claim surely holds, by changing one fact after the other. Quick, and it may
// miss one: then the prover has to look.
#pragma once

#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/evaluate/fact_values.hpp>
#include <zorgpad/evaluate/rounds.hpp>
#include <zorgpad/prove/satisfy.hpp>
#include <zorgpad/report/signal_families.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// How many parts of a claim of the household do not surely hold of a family.
template <class Book>
[[nodiscard]] std::size_t open_literals(const Book& book, const claim& what, const std::vector<index>& closure,
                                        const family& who) {
    const evaluation::bound_family bound = evaluation::binder<Book>(book, who).bind();
    const evaluation::round_table rounds = evaluation::replay_rounds(book, bound, bound.as_of);
    evaluation::situation<Book> now(book, bound, bound.as_of, rounds);
    now.answer_some(closure);
    return static_cast<std::size_t>(std::count_if(what.begin(), what.end(), [&](const literal& one) {
        return now.of(one.condition, evaluation::household_target).is != one.is;
    }));
}

/// Climbs from families without needs and with the highest amounts.
template <class Book>
class seeker {
public:
    seeker(const Book& book, const claim& what, date as_of)
        : book_(book), claim_(what), as_of_(as_of), closure_(proving::closure_of_claim(book, what, true)),
          cells_(book, closure_, as_of) {
        for (const index one : closure_) {
            const compiled::condition& test = book.conditions[one];
            if (test.what == compiled::operation::fact && test.which > compiled::due_date_fact) {
                facts_.insert(test.which);
            }
        }
    }

    /// A family of one or two parents, with a child in a phase of life.
    [[nodiscard]] std::optional<family> seek(life_phase phase) {
        std::vector<period> ages{ages_of(phase).middle};
        if (phase == life_phase::expecting_newborn) {
            ages.push_back(period{0, 14});
        }
        for (const std::size_t adults : {std::size_t{1}, std::size_t{2}}) {
            for (const period age : ages) {
                family who = begin(phase, age, adults);
                if (climb(who)) {
                    return who;
                }
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] family begin(life_phase phase, period age, std::size_t adults) {
        family who;
        who.as_of = as_of_;
        who.adults.emplace();
        who.children.emplace();
        for (std::size_t one = 1; one <= adults; ++one) {
            person adult{"a" + std::to_string(one), {}};
            adult.facts.emplace(built_in::birth_date, add(as_of_, period{-12 * 34, 0}));
            who.adults->push_back(std::move(adult));
        }
        if (phase != life_phase::preconception) {
            person child{"c1", {}};
            child.facts.emplace(age.is_negative() ? built_in::due_date : built_in::birth_date, add(as_of_, -age));
            who.children->push_back(std::move(child));
        }
        for (const index fact : facts_) {
            for (fact_values* facts : holders(who, fact)) {
                // Flags and options are listed with no and the first at the end, amounts with the highest.
                facts->insert_or_assign(book_.facts[fact].id,
                                        evaluation::value_of(book_.facts[fact], cells_.values(fact).back()));
            }
        }
        return who;
    }

    [[nodiscard]] bool climb(family& who) {
        std::size_t best = open(who);
        for (std::size_t before = best + 1; best != 0 && best < before;) {
            before = best;
            for (const index fact : facts_) {
                for (fact_values* facts : holders(who, fact)) {
                    best = best == 0 ? 0 : try_values(who, fact, *facts, best);
                }
            }
        }
        return best == 0;
    }

    /// The value with which the fewest parts are open.
    [[nodiscard]] std::size_t try_values(const family& who, index fact, fact_values& facts, std::size_t best) {
        fact_value& value = facts.find(book_.facts[fact].id)->second;
        fact_value kept = value;
        for (const std::int64_t cell : cells_.values(fact)) {
            value = evaluation::value_of(book_.facts[fact], cell);
            const std::size_t count = open(who);
            if (count < best) {
                best = count;
                kept = value;
            }
        }
        value = kept;
        return best;
    }

    [[nodiscard]] std::size_t open(const family& who) const { return open_literals(book_, claim_, closure_, who); }

    [[nodiscard]] std::vector<fact_values*> holders(family& who, index fact) const {
        if (book_.facts[fact].of == subject::household) {
            return {&who.household};
        }
        std::vector<fact_values*> all;
        for (person& one : *(book_.facts[fact].of == subject::adult ? who.adults : who.children)) {
            all.push_back(&one.facts);
        }
        return all;
    }

    const Book& book_;
    const claim& claim_;
    date as_of_;
    std::vector<index> closure_;
    proving::cell_finder<Book> cells_;
    std::set<index> facts_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
