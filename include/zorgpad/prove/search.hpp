// SPDX-License-Identifier: BSL-1.0
// Looks for a family that makes a claim true: one thing after the other becomes known, in each of its cells, until the
// evaluator's own answer settles the claim. What the answer does not wait for is never looked at.
#pragma once

#include <zorgpad/evaluate/rounds.hpp>
#include <zorgpad/prove/cells.hpp>
#include <zorgpad/prove/crowd.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

using evaluation::bound_consent;
using evaluation::bound_family;
using evaluation::bound_receipt;
using evaluation::bound_value;
using evaluation::household_target;
using evaluation::knowledge;
using evaluation::target;

/// One thing that a family may be in several ways.
struct slot {
    enum class kind : std::uint8_t { birth, fact, signal, receipt, screening, consent, progress };
    kind is = kind::fact;
    index which = none;
    target of = household_target;
};

/// One thing in which two families differ that are otherwise the same: what it is of whom, and the two cells of it.
struct split {
    slot::kind is = slot::kind::fact;
    index which = none;
    subject of = subject::household;
    std::uint32_t person = 0; ///< of that kind: 0 the one that claims are about
    std::array<std::size_t, 2> cells{};
};

/// Searches the families of one day with so many adults and children, lists complete. Complete: where it finds none
/// within the budget, there is none.
template <class Book>
class family_search {
public:
    enum class result : std::uint8_t { found, nobody, out_of_budget };

    family_search(const Book& book, const claim& what, const std::vector<index>& closure, cell_finder<Book>& cells,
                  bool replays, std::uint64_t& budget)
        : book_(book), claims_{&what, nullptr}, closure_(closure), cells_(cells), replays_(replays), budget_(budget) {}

    /// Looks for two families that differ only in one thing: of the one with the first cell the first claim holds, of
    /// the other the second.
    family_search(const Book& book, const claim& first, const claim& second, const split& between,
                  const std::vector<index>& closure, cell_finder<Book>& cells, bool replays, std::uint64_t& budget)
        : book_(book), claims_{&first, &second}, between_(between), closure_(closure), cells_(cells), replays_(replays),
          budget_(budget) {}

    [[nodiscard]] result search(date as_of, std::uint32_t adults, std::uint32_t children) {
        begin(as_of, adults, children);
        evaluation::round_table rounds(book_, family_.who);
        const bool replays = needs_replay();
        evaluation::situation<Book> now(book_, family_, as_of, rounds);
        std::vector<level> levels;
        while (true) {
            if (levels.size() < records_.size()) {
                levels.push_back(level{records_[levels.size()], cells_of(records_[levels.size()]), 0});
            } else {
                if (budget_ == 0) {
                    return result::out_of_budget;
                }
                --budget_;
                if (replays) {
                    rounds = evaluation::replay_rounds(book_, family_, as_of);
                }
                std::optional<level> next;
                if (look(now, next)) {
                    return result::found;
                }
                if (next) {
                    levels.push_back(std::move(*next));
                }
            }
            while (!levels.empty() && levels.back().tried == levels.back().cells) {
                forget(levels.back().what);
                levels.pop_back();
            }
            if (levels.empty()) {
                return result::nobody;
            }
            forget(levels.back().what);
            apply(levels.back().what, levels.back().tried++);
        }
    }

    /// The family that was found last; of two without the thing in which they differ.
    [[nodiscard]] const bound_family& found() const noexcept { return family_; }

    /// The one or the other of two that were found last.
    [[nodiscard]] bound_family found(std::size_t side) {
        apply(slot_of_split(), between_->cells[side]);
        bound_family made = family_;
        forget(slot_of_split());
        return made;
    }

private:
    struct level {
        slot what;
        std::size_t cells = 0;
        std::size_t tried = 0;
    };

    void begin(date as_of, std::uint32_t adults, std::uint32_t children) {
        family_ = bound_family{};
        family_.as_of = as_of;
        family_.who = evaluation::roll{adults, children, false, false};
        const std::size_t people = family_.who.count();
        family_.names.assign(people, "?");
        for (std::uint32_t which = 0; which < adults; ++which) {
            family_.names[family_.who.adult(which)] = "a" + std::to_string(which + 1);
        }
        for (std::uint32_t which = 0; which < children; ++which) {
            family_.names[family_.who.child(which)] = "c" + std::to_string(which + 1);
        }
        family_.born.resize(people);
        family_.due.resize(people);
        family_.facts.resize(book_.facts.size() * people);
        family_.signals.resize(book_.signals.size() * people);
        family_.receipts.resize(book_.schemes.size() * people);
        family_.screenings.resize(book_.instruments.size() * people);
        family_.consents.resize(book_.consents.size() * people);
        gather_records();
    }

    /// Records that are not there count as not asked and not done, so no answer waits for them: they are tried first.
    void gather_records() {
        records_.clear();
        std::vector<bool> consents(book_.consents.size(), false);
        std::vector<bool> nodes(book_.nodes.size(), false);
        for (const index which : closure_) {
            const compiled::condition& test = book_.conditions[which];
            if (test.what == compiled::operation::consent && !consents[test.which]) {
                consents[test.which] = true;
                for_each_known(subject::household, slot{slot::kind::consent, test.which, household_target});
                for_each_known(subject::adult, slot{slot::kind::consent, test.which, household_target});
                for_each_known(subject::child, slot{slot::kind::consent, test.which, household_target});
            } else if (test.what == compiled::operation::progress && !nodes[test.which]) {
                nodes[test.which] = true;
                for_each_known(book_.pathways[book_.nodes[test.which].pathway].of,
                               slot{slot::kind::progress, test.which, household_target});
            }
        }
    }

    void for_each_known(subject kind, slot record) {
        for (target whom = family_.who.first(kind); whom < family_.who.end_known(kind); ++whom) {
            record.of = whom;
            records_.push_back(record);
        }
    }

    /// Whether a record may open a further round, in which the records of the first no longer count.
    [[nodiscard]] bool needs_replay() const {
        return replays_ && std::any_of(records_.begin(), records_.end(), [&](const slot& one) {
                   return one.is == slot::kind::progress && !book_.nodes[one.which].again.empty();
               });
    }

    [[nodiscard]] target about(const literal& one) const noexcept {
        return family_.who.first(book_.conditions[one.condition].context);
    }

    [[nodiscard]] slot slot_of_split() const noexcept {
        return slot{between_->is, between_->which, family_.who.first(between_->of) + between_->person};
    }

    /// True: the claims surely hold. Otherwise `next` is what to make known, where anything may still help.
    [[nodiscard]] bool look(evaluation::situation<Book>& now, std::optional<level>& next) {
        if (!between_) {
            return look(*claims_[0], now, next) == truth::yes;
        }
        truth all = truth::yes;
        for (std::size_t side = 0; side < 2 && all != truth::no; ++side) {
            apply(slot_of_split(), between_->cells[side]);
            std::optional<level> wanted;
            const truth is = look(*claims_[side], now, wanted);
            forget(slot_of_split());
            all = all & is;
            if (is == truth::unknown && !next) {
                next = std::move(wanted);
            }
        }
        if (all == truth::no) {
            next.reset();
        }
        return all == truth::yes;
    }

    /// Whether one claim holds of the family as it is: unknown with what to make known.
    [[nodiscard]] truth look(const claim& what, evaluation::situation<Book>& now, std::optional<level>& next) {
        now.sets().clear();
        now.answer_some(closure_);
        for (const literal& one : what) {
            const truth is = now.of(one.condition, about(one)).is;
            if (is != one.is && is != truth::unknown) {
                return truth::no;
            }
        }
        for (const literal& one : what) {
            const evaluation::answer given = now.of(one.condition, about(one));
            if (given.is == truth::unknown) {
                next = best_of(given.hangs_on, now);
                // One that can not become known excludes the claim, whatever the others.
                return next ? truth::unknown : truth::no;
            }
        }
        return truth::yes;
    }

    /// Of the things that an answer waits for, one with the fewest cells.
    [[nodiscard]] std::optional<level> best_of(evaluation::number_set things, evaluation::situation<Book>& now) {
        std::optional<level> best;
        for (const std::uint32_t* one = now.sets().begin(things); one != now.sets().end(things); ++one) {
            const std::optional<slot> what = slot_of(now.numbers().describe(*one));
            if (!what) {
                continue;
            }
            const std::size_t cells = cells_of(*what);
            if (cells != 0 && (!best || cells < best->cells)) {
                best = level{*what, cells, 0};
            }
        }
        return best;
    }

    [[nodiscard]] std::optional<slot> slot_of(const evaluation::things::described& what) const {
        switch (what.is) {
        case askable::kind::fact:
            if (what.which <= compiled::due_date_fact) {
                const bool is_known = family_.born[what.of] || family_.due[what.of];
                return is_known ? std::nullopt : std::optional<slot>(slot{slot::kind::birth, none, what.of});
            }
            return slot{slot::kind::fact, what.which, what.of};
        case askable::kind::signal:
            return first_unknown(slot::kind::signal, what.which, what.of);
        case askable::kind::receipt:
            return receipt(what.which, what.of);
        case askable::kind::screening:
            if (family_.screenings[family_.at(what.which, what.of)]) {
                return std::nullopt;
            }
            return slot{slot::kind::screening, what.which, what.of};
        case askable::kind::list:
        case askable::kind::municipality:
            break;
        }
        return std::nullopt;
    }

    /// A signal of the one who is asked, or else of the first of whom it is not known.
    [[nodiscard]] std::optional<slot> first_unknown(slot::kind is, index signal, target of) const {
        if (family_.signals[family_.at(signal, of)].seen == truth::unknown) {
            return slot{is, signal, of};
        }
        for (target whom = 0; whom < family_.who.count(); ++whom) {
            if (!family_.who.is_unknown_person(whom) &&
                family_.signals[family_.at(signal, whom)].seen == truth::unknown) {
                return slot{is, signal, whom};
            }
        }
        return std::nullopt;
    }

    /// What is said of no one in particular would hold for every person of whom nothing is said: persons come first.
    [[nodiscard]] std::optional<slot> receipt(index scheme, target of) const {
        if (of == household_target) {
            for (const subject kind : {subject::adult, subject::child}) {
                if (!book_.schemes[scheme].of.contains(kind)) {
                    continue;
                }
                for (target whom = family_.who.first(kind); whom < family_.who.end_known(kind); ++whom) {
                    if (family_.receipts[family_.at(scheme, whom)] == bound_receipt::unknown) {
                        return slot{slot::kind::receipt, scheme, whom};
                    }
                }
            }
        }
        const bool is_open = family_.receipts[family_.at(scheme, of)] == bound_receipt::unknown;
        return is_open ? std::optional<slot>(slot{slot::kind::receipt, scheme, of}) : std::nullopt;
    }

    // Cells of slots, by number.

    /// Persons are told apart by nothing but what is known of them, so those whom the claim is not about stand in order
    /// of birth: the range of cells that this leaves.
    [[nodiscard]] std::pair<std::size_t, std::size_t> births_left(target whom) {
        const subject kind = family_.who.subject_of(whom);
        const std::vector<birth_cell>& cells = cells_.births(kind);
        std::pair<std::size_t, std::size_t> range{0, cells.size()};
        const target first = family_.who.first(kind) + told_apart(kind);
        if (whom < first) {
            return range;
        }
        for (std::size_t which = 0; which < cells.size(); ++which) {
            for (target other = first; other < family_.who.end_known(kind); ++other) {
                const std::optional<date>& known = cells[which].due ? family_.due[other] : family_.born[other];
                if (!known || *known != cells[which].day) {
                    continue;
                }
                if (other < whom) {
                    range.first = std::max(range.first, which);
                } else if (other > whom) {
                    range.second = std::min(range.second, which + 1);
                }
            }
        }
        range.second = std::max(range.first, range.second);
        return range;
    }

    /// So many persons of a kind the claims are about, or differ in something.
    [[nodiscard]] std::uint32_t told_apart(subject kind) const {
        std::uint32_t count = between_ && between_->of == kind ? between_->person + 1 : 0;
        for (const claim* one : claims_) {
            const bool is_bound = one != nullptr && std::any_of(one->begin(), one->end(), [&](const literal& part) {
                                      return book_.conditions[part.condition].context == kind;
                                  });
            count = std::max(count, is_bound ? 1U : 0U);
        }
        return count;
    }

    [[nodiscard]] std::size_t cells_of(const slot& what) {
        switch (what.is) {
        case slot::kind::birth: {
            const auto [first, last] = births_left(what.of);
            return last - first;
        }
        case slot::kind::fact:
            return cells_.values(what.which).size();
        case slot::kind::signal:
        case slot::kind::receipt:
            return 2;
        case slot::kind::screening:
            return cells_.results(what.which).size();
        case slot::kind::consent:
            return 3;
        case slot::kind::progress:
            return 4;
        }
        return 0;
    }

    void apply(const slot& what, std::size_t cell) {
        switch (what.is) {
        case slot::kind::birth: {
            const birth_cell& chosen =
                cells_.births(family_.who.subject_of(what.of))[births_left(what.of).first + cell];
            (chosen.due ? family_.due : family_.born)[what.of] = chosen.day;
            break;
        }
        case slot::kind::fact:
            family_.facts[family_.at(what.which, what.of)] =
                bound_value{knowledge::known, cells_.values(what.which)[cell]};
            break;
        case slot::kind::signal:
            family_.signals[family_.at(what.which, what.of)].seen = truth_of(cell == 0);
            break;
        case slot::kind::receipt:
            family_.receipts[family_.at(what.which, what.of)] = cell == 0 ? bound_receipt::no : bound_receipt::yes;
            break;
        case slot::kind::screening:
            family_.screenings[family_.at(what.which, what.of)] = cells_.results(what.which)[cell];
            break;
        case slot::kind::consent:
            family_.consents[family_.at(what.which, what.of)].is = static_cast<bound_consent::kind>(cell);
            break;
        case slot::kind::progress:
            if (cell != 0) {
                set_progress(what, static_cast<progress_state>(cell - 1));
            }
            break;
        }
    }

    void forget(const slot& what) {
        switch (what.is) {
        case slot::kind::birth:
            family_.born[what.of].reset();
            family_.due[what.of].reset();
            break;
        case slot::kind::fact:
            family_.facts[family_.at(what.which, what.of)] = bound_value{};
            break;
        case slot::kind::signal:
            family_.signals[family_.at(what.which, what.of)].seen = truth::unknown;
            break;
        case slot::kind::receipt:
            family_.receipts[family_.at(what.which, what.of)] = bound_receipt::unknown;
            break;
        case slot::kind::screening:
            family_.screenings[family_.at(what.which, what.of)].reset();
            break;
        case slot::kind::consent:
            family_.consents[family_.at(what.which, what.of)] = bound_consent{};
            break;
        case slot::kind::progress:
            erase_progress(what);
            break;
        }
    }

    [[nodiscard]] static bool comes_before(const evaluation::bound_progress& one, const slot& what) noexcept {
        return one.node != what.which ? one.node < what.which : one.who < what.of;
    }

    /// Records stay sorted by node and person; all are of the first round.
    void set_progress(const slot& what, progress_state is) {
        const auto place = std::lower_bound(
            family_.progress.begin(), family_.progress.end(), what,
            [](const evaluation::bound_progress& one, const slot& other) { return comes_before(one, other); });
        evaluation::bound_progress record;
        record.node = what.which;
        record.who = what.of;
        record.is = is;
        family_.progress.insert(place, record);
    }

    void erase_progress(const slot& what) {
        family_.progress.erase(std::remove_if(family_.progress.begin(), family_.progress.end(),
                                              [&](const evaluation::bound_progress& one) {
                                                  return one.node == what.which && one.who == what.of;
                                              }),
                               family_.progress.end());
    }

    const Book& book_;
    std::array<const claim*, 2> claims_; ///< of one family, or of two
    std::optional<split> between_;
    const std::vector<index>& closure_;
    cell_finder<Book>& cells_;
    bool replays_;
    std::uint64_t& budget_;
    bound_family family_;
    std::vector<slot> records_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
