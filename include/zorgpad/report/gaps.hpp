// SPDX-License-Identifier: BSL-1.0
// For which problems, in which phase of life, and for whom there is no or little support: signal by phase by group of
// families, for one municipality.
#pragma once

#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/evaluate/rounds.hpp>
#include <zorgpad/report/definite_book.hpp>
#include <zorgpad/report/family_words.hpp>
#include <zorgpad/report/seek_family.hpp>
#include <zorgpad/report/signal_families.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What a family is offered in a phase of life in which only this one signal is seen: steps of services and schemes.
/// Support is what the plan surely has, whatever else becomes known. `possible` hangs on facts, or on what the
/// municipality has not said.
struct support {
    std::size_t services = 0;
    std::size_t schemes = 0;
    std::size_t possible = 0;
};

/// Some families with this signal, in this phase, for whom nobody does anything: the plan surely has no service, and no
/// scheme that is likely.
struct support_gap {
    enum class state : std::uint8_t {
        none,     ///< every such family gets something: proved
        gap,      ///< `witness` gets nothing
        undecided ///< the budget ran out
    };
    state is = state::undecided;
    /// Who they are, in words: all families of whom this is so get nothing, whatever else is so of them, for the plan
    /// of a family of whom no more is known is definite.
    text group;
    std::optional<family> witness;
};

/// One signal in one phase of life.
struct support_cell {
    life_phase phase = life_phase::preconception;
    zorgpad::support support; ///< of a family of which nothing else is known, with one child in the middle of the phase
    support_gap gap;
};

struct signal_support {
    std::string id;
    text title;
    std::vector<support_cell> phases; ///< those of the signal, in order of age
};

struct book_gaps {
    std::string municipality; ///< CBS code; empty: the national layers
    bool has_own_layer = false;
    date as_of;                          ///< the day for which it holds
    std::vector<signal_support> signals; ///< by id
};

struct gaps_options {
    std::uint64_t budget = 2'000; ///< evaluations for each signal in each phase
    std::optional<date> as_of;    ///< without it the day on which most norms of the book have an amount
};

namespace report {

/// Goes through the signals of one compiled book.
template <class Compiled>
class gap_finder {
public:
    gap_finder(const Compiled& book, const gaps_options& options)
        : compiled_(book), book_(book.tables()), options_(options),
          as_of_(options.as_of.value_or(proving::fullest_day(book_, proving::days_of(book_)))) {}

    [[nodiscard]] book_gaps find() {
        book_gaps made;
        made.municipality = book_.municipality;
        made.has_own_layer = book_.has_municipal_layer;
        made.as_of = as_of_;
        for (index which = 0; which < book_.signals.size(); ++which) {
            const compiled::signal& signal = book_.signals[which];
            signal_support row;
            row.id = signal.id;
            row.title = signal.title;
            const bool everybody = gets_something(families_.anybody_with(book_, which, as_of_));
            std::optional<definite_book<compiled::tables>> tables;
            for (const life_phase phase : phases_of(signal)) {
                support_cell cell;
                cell.phase = phase;
                cell.support = support_of(families_.typical(book_, which, phase, as_of_));
                if (everybody) {
                    cell.gap.is = support_gap::state::none;
                } else {
                    if (!tables) {
                        tables.emplace(only_signal(book_, which), truth::no);
                        receive_nothing(tables->tables);
                    }
                    cell.gap = find_gap(*tables, which, phase);
                }
                row.phases.push_back(std::move(cell));
            }
            made.signals.push_back(std::move(row));
        }
        return made;
    }

private:
    [[nodiscard]] static std::vector<life_phase> phases_of(const compiled::signal& signal) {
        return signal.phases.empty() ? std::vector<life_phase>{life_phase::preconception, life_phase::expecting_newborn,
                                                               life_phase::early_childhood, life_phase::primary_school,
                                                               life_phase::adolescence}
                                     : signal.phases;
    }

    [[nodiscard]] bool is_help(const compiled::node& node) const noexcept {
        return node.kind == compiled::node_kind::service || node.kind == compiled::node_kind::scheme;
    }

    [[nodiscard]] support support_of(const family& who) const {
        support found;
        for (const plan_step& one : plan_of(who).steps) {
            const compiled::node& node = book_.nodes[one.node];
            if (!is_help(node) || one.status == step_status::missed) {
                continue;
            }
            if (one.status == step_status::possible || one.provisional) {
                ++found.possible;
            } else {
                ++(node.kind == compiled::node_kind::service ? found.services : found.schemes);
            }
        }
        return found;
    }

    [[nodiscard]] bool gets_something(const family& who) const {
        const support found = support_of(who);
        return found.services + found.schemes != 0;
    }

    [[nodiscard]] plan plan_of(const family& who) const {
        evaluate_options quick;
        quick.nearest_changes = false;
        return evaluate(compiled_, who, quick);
    }

    /// Of a family in this phase nothing is offered.
    [[nodiscard]] support_gap find_gap(definite_book<compiled::tables>& given, index signal, life_phase phase) {
        std::vector<index> helps;
        claim nothing{literal{write_phase(given.tables, phase), truth::yes}};
        for (index node = 0; node < book_.nodes.size(); ++node) {
            if (is_help(book_.nodes[node])) {
                helps.push_back(node);
                nothing.push_back(
                    literal{proving::write_seen_from(given.tables, subject::household, given.outcomes.offered[node]),
                            truth::no});
            }
        }
        proof_options proving;
        proving.days = day_range{as_of_, days_after(as_of_, 1)};
        proving.budget = options_.budget;
        proving.wants_core = false;
        support_gap found;
        for (const family& same : known_[static_cast<std::size_t>(phase)]) {
            // Whoever gets nothing with one signal often gets nothing with another.
            found.witness = families_.with_signal(book_, signal, same);
            if (surely(given.tables, nothing, same) && !gets_something(*found.witness)) {
                found.is = support_gap::state::gap;
                found.group = group_words(given.tables, nothing, same);
                return found;
            }
        }
        found.witness.reset();
        if (everybody_gets(given, signal, phase, nothing, helps, proving)) {
            found.is = support_gap::state::none;
            return found;
        }
        proof answer;
        answer.witness = seeker<compiled::tables>(given.tables, nothing, as_of_).seek(phase);
        if (!answer.witness) {
            answer = satisfy(given.tables, nothing, proving);
        }
        found.is = answer.is == proof::verdict::impossible ? support_gap::state::none : support_gap::state::undecided;
        if (!answer.witness) {
            return found;
        }
        found.witness = families_.with_signal(book_, signal, *answer.witness);
        family group = *answer.witness;
        // Nothing is shown that does not come out so.
        if (gets_something(*found.witness)) {
            found.witness.reset();
            return found;
        }
        found.is = support_gap::state::gap;
        leave_out_what_does_not_matter(group, [&](const family& who) { return surely(given.tables, nothing, who); });
        known_[static_cast<std::size_t>(phase)].push_back(group);
        found.witness = families_.with_signal(book_, signal, group);
        found.group = group_words(given.tables, nothing, group);
        return found;
    }

    /// Whether one thing that the typical family surely gets, everybody in the phase gets.
    [[nodiscard]] bool everybody_gets(const definite_book<compiled::tables>& given, index signal, life_phase phase,
                                      const claim& nothing, const std::vector<index>& helps,
                                      proof_options proving) const {
        proving.budget = std::min<std::uint64_t>(proving.budget, 500);
        const plan typical = plan_of(families_.typical(book_, signal, phase, as_of_));
        for (const plan_step& one : typical.steps) {
            const bool is_sure = is_help(book_.nodes[one.node]) && !one.provisional &&
                                 one.status != step_status::possible && one.status != step_status::missed;
            if (!is_sure) {
                continue;
            }
            const auto lacks = std::find(helps.begin(), helps.end(), one.node) - helps.begin();
            const claim without{nothing.front(), nothing[static_cast<std::size_t>(lacks) + 1]};
            if (satisfy(given.tables, without, proving).is == proof::verdict::impossible) {
                return true;
            }
        }
        return false;
    }

    /// Whether a claim holds of a family whatever else becomes known of it.
    [[nodiscard]] static bool surely(const compiled::tables& book, const claim& what, const family& who) {
        return open_literals(book, what, proving::closure_of_claim(book, what, true), who) == 0;
    }

    [[nodiscard]] static text group_words(const compiled::tables& book, const claim& what, const family& who) {
        return words_of_group(book, proving::closure_of_claim(book, what, true), who);
    }

    const Compiled& compiled_;
    const compiled::tables& book_;
    gaps_options options_;
    date as_of_;
    signal_families families_;
    std::array<std::vector<family>, 5> known_; ///< by phase: families who get nothing
};

} // namespace report

/// For each signal and phase of life what the book of one municipality offers, and for whom it offers nothing, as the
/// book stands on one day. A family has a child in the phase, or before any pregnancy no child at all; the signal is
/// seen and no other. Whoever gets nothing is shown with a family; that everybody gets something is proved: by the plan
/// of a family of whom nothing else is known, or by search. Equal input gives equal output. Pure; safe from many
/// threads.
template <class Book>
[[nodiscard]] book_gaps gaps_of(const Book& book, const gaps_options& options = {}) {
    return report::gap_finder<Book>(book, options).find();
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY book_gaps gaps_of(const compiled_book& book, const gaps_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
