// SPDX-License-Identifier: BSL-1.0
// Judges one family, without allocating: the same program, with a truth of the family as a whole word and the truths of
// its adults or children as the bits of one.
#pragma once

#include <zorgpad/batch/bit_steps.hpp>
#include <zorgpad/batch/household.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// The truths of one step or verdict: a bit for each adult or child (in the order of their ids; after them the person
/// not known yet of an open list); about the household every bit is the same.
struct truth_words {
    word yes = 0;
    word may = 0;

    [[nodiscard]] truth at(std::size_t which = 0) const noexcept {
        return ((yes >> which) & 1U) != 0 ? truth::yes : ((may >> which) & 1U) != 0 ? truth::unknown : truth::no;
    }
};

/// Judges families one at a time. Making one allocates; judging does not. Not for use from several threads at once;
/// make one for each.
class family_judge {
public:
    family_judge(const verdict_program& program, const family_columns& families)
        : program_(program), families_(families), verdicts_(program.verdicts.size()) {
        for (std::size_t kind = 0; kind < slots_.size(); ++kind) {
            slots_[kind].resize(program.slots[kind]);
        }
    }

    /// Judges a family: true, and verdicts() are its verdicts; false, and nothing is judged, where it has more than 64
    /// adults or children. O(steps times persons). Never allocates.
    [[nodiscard]] bool judge(std::size_t family) noexcept {
        family_ = family;
        for (const subject kind : {subject::adult, subject::child}) {
            const row_table& rows = families_.rows(kind);
            rows_of& here = here_[kind == subject::child ? 1 : 0];
            here.first = rows.first_of(family);
            here.count = rows.last_of(family) - here.first;
            if (here.count > word_bits) {
                return false;
            }
            here.open = bit_of(rows.open, family);
            const std::size_t persons = here.count - (here.open ? 1 : 0);
            here.persons = persons == word_bits ? ~word{0} : (word{1} << persons) - 1;
            here.all = here.count == word_bits ? ~word{0} : (word{1} << here.count) - 1;
        }
        if (program_.reads_due_dates) {
            due_ = find_nearest_due(families_, family);
        }
        const std::uint32_t* operands = program_.operands.data();
        for (const instruction& one : program_.steps) {
            if (one.what == step::verdict) {
                verdicts_[static_cast<std::size_t>(one.number)] = slot(one.of, operands[one.from]);
            } else {
                slot(one.of, one.to) = work_out(one, operands + one.from);
            }
        }
        return true;
    }

    /// By verdict of the program, of the family judged last.
    [[nodiscard]] const std::vector<truth_words>& verdicts() const noexcept { return verdicts_; }

private:
    struct rows_of {
        std::size_t first = 0;
        std::size_t count = 0;
        word persons = 0; ///< the rows of persons that are known of
        word all = 0;
        bool open = false;
    };

    [[nodiscard]] truth_words& slot(subject kind, std::uint32_t which) noexcept {
        return slots_[static_cast<std::size_t>(kind)][which];
    }
    [[nodiscard]] const rows_of& rows(subject kind) const noexcept { return here_[kind == subject::child ? 1 : 0]; }

    [[nodiscard]] static truth_words of(bool yes, bool may) noexcept {
        return truth_words{word{0} - word{yes}, word{0} - word{may}};
    }
    [[nodiscard]] static truth_words of(truth is) noexcept { return of(is == truth::yes, is != truth::no); }

    /// The bits of some rows, at the low end.
    [[nodiscard]] static word bits_from(const bit_column& bits, const rows_of& here) noexcept {
        if (here.count == 0) {
            return 0;
        }
        const std::size_t at = here.first / word_bits;
        const std::size_t shift = here.first % word_bits;
        const word low = bits[at] >> shift;
        return (shift + here.count > word_bits ? low | (bits[at + 1] << (word_bits - shift)) : low) & here.all;
    }

    /// The bits of a comparison of the numbers of some rows.
    template <class Compare>
    [[nodiscard]] static word compare(const number_column& column, const rows_of& here, Compare&& holds) noexcept {
        word bits = 0;
        for (std::size_t which = 0; which < here.count; ++which) {
            bits |= word{holds(column.at(here.first + which))} << which;
        }
        return bits;
    }

    [[nodiscard]] truth_words work_out(const instruction& one, const std::uint32_t* operands) noexcept {
        switch (one.what) {
        case step::constant:
            return of(static_cast<truth>(one.number));
        case step::all: {
            truth_words made = slot(one.of, operands[0]);
            for (std::uint32_t part = 1; part < one.count; ++part) {
                const truth_words& next = slot(one.of, operands[part]);
                made.yes &= next.yes;
                made.may &= next.may;
            }
            return made;
        }
        case step::any: {
            truth_words made = slot(one.of, operands[0]);
            for (std::uint32_t part = 1; part < one.count; ++part) {
                const truth_words& next = slot(one.of, operands[part]);
                made.yes |= next.yes;
                made.may |= next.may;
            }
            return made;
        }
        case step::negate: {
            const truth_words& from = slot(one.of, operands[0]);
            return truth_words{~from.may, ~from.yes};
        }
        case step::indicate:
            return truth_words{slot(one.of, operands[0]).yes, ~word{0}};
        case step::choose: {
            const truth_words& test = slot(one.of, operands[0]);
            const truth_words& left = slot(one.of, operands[1]);
            const truth_words& right = slot(one.of, operands[2]);
            return truth_words{(test.yes & left.yes) | (~test.may & right.yes) | (left.yes & right.yes),
                               (test.may & left.may) | (~test.yes & right.may) | (left.may & right.may)};
        }
        case step::spread:
            return slot(subject::household, operands[0]);
        case step::some:
        case step::every:
        case step::at_least:
        case step::anyone:
            return reduce(one, operands[0]);
        case step::cap: {
            const truth_words& from = slot(one.of, operands[0]);
            return truth_words{from.yes & rows(one.of).persons, from.may};
        }
        case step::flag:
        case step::at_most:
        case step::equal:
            return test(one);
        case step::born_by:
        case step::begun_by:
            return test_birth(one);
        case step::expecting:
            return of(due_.known && due_.some, !due_.known || due_.some);
        case step::due_by: {
            const bool yes = due_.known && due_.some && due_.day <= one.number;
            return of(yes, yes || !due_.known);
        }
        case step::household_kind: {
            const truth_words& child = slot(subject::household, operands[0]);
            const kinds_possible possible(of_bit(families_.alone()), of_bit(families_.couple()),
                                          of_bit(families_.rows(subject::adult).open), child.yes, child.may);
            return truth_words{possible.surely(one.number), possible.maybe(one.number)};
        }
        case step::size_at_most:
        case step::size_among:
            return test_size(one, slot(subject::child, operands[0]));
        case step::recorded: {
            const truth_column& column = families_.record(one.column);
            return one.of == subject::household
                       ? of(column.at(family_))
                       : truth_words{bits_from(column.yes, rows(one.of)), bits_from(column.may, rows(one.of))};
        }
        case step::verdict:
            break;
        }
        return truth_words{};
    }

    [[nodiscard]] word of_bit(const bit_column& bits) const noexcept { return word{0} - word{bit_of(bits, family_)}; }

    [[nodiscard]] truth_words reduce(const instruction& one, std::uint32_t operand) noexcept {
        const auto kind = static_cast<subject>(one.column);
        const rows_of& here = rows(kind);
        const truth_words& from = slot(kind, operand);
        switch (one.what) {
        case step::anyone:
            return of((from.yes & here.all) != 0, (from.may & here.all) != 0);
        case step::every:
            return of((~from.yes & here.persons) == 0 && !here.open, (~from.may & here.persons) == 0);
        case step::at_least: {
            const auto yes = static_cast<std::int64_t>(count_bits(from.yes & here.persons));
            const auto may = static_cast<std::int64_t>(count_bits(from.may & here.persons));
            return of(yes >= one.number, here.open || may >= one.number);
        }
        default:
            return of((from.yes & here.persons) != 0, here.open || (from.may & here.persons) != 0);
        }
    }

    [[nodiscard]] truth_words test(const instruction& one) const noexcept {
        const fact_column& column = families_.column(one.column);
        const auto holds = [&one](std::int64_t number) noexcept {
            return one.what == step::at_most ? number <= one.number : number == one.number;
        };
        if (one.of == subject::household) {
            if (!bit_of(column.numbers.known, family_)) {
                return of(truth::unknown);
            }
            const bool is = one.what == step::flag ? bit_of(column.flags, family_) : holds(column.numbers.at(family_));
            return of(is, is);
        }
        const rows_of& here = rows(one.of);
        const word known = bits_from(column.numbers.known, here);
        const word bits = one.what == step::flag ? bits_from(column.flags, here) : compare(column.numbers, here, holds);
        return truth_words{bits & known, bits | ~known};
    }

    [[nodiscard]] truth_words test_birth(const instruction& one) const noexcept {
        const row_table& table = families_.rows(one.of);
        const rows_of& here = rows(one.of);
        const word born = bits_from(table.born.known, here);
        const word due = bits_from(table.due.known, here) & ~born;
        const word old_enough =
            compare(table.born, here, [&one](std::int64_t day) noexcept { return day <= one.number; }) & born;
        const bool by_birth = one.what == step::born_by;
        const std::int64_t last_due = by_birth ? one.other : one.number;
        const word is_due = due == 0 ? 0 : due & compare(table.due, here, [last_due](std::int64_t day) noexcept {
                                               return day <= last_due;
                                           });
        const word dateless = ~(born | due);
        return by_birth ? truth_words{old_enough, old_enough | is_due | dateless}
                        : truth_words{old_enough | is_due, old_enough | is_due | dateless};
    }

    [[nodiscard]] truth_words test_size(const instruction& one, const truth_words& born) const noexcept {
        const rows_of& adults = rows(subject::adult);
        const rows_of& children = rows(subject::child);
        const auto known = static_cast<std::int64_t>(count_bits(adults.persons));
        const size_range size{known + static_cast<std::int64_t>(count_bits(born.yes & children.persons)),
                              known + static_cast<std::int64_t>(count_bits(born.may & children.persons)),
                              adults.open || children.open};
        return of(one.what == step::size_at_most
                      ? size.at_most(one.number)
                      : size.among(program_.values.data() + one.column, static_cast<std::size_t>(one.other)));
    }

    const verdict_program& program_;
    const family_columns& families_;
    std::array<std::vector<truth_words>, 3> slots_;
    std::array<rows_of, 2> here_;
    std::vector<truth_words> verdicts_;
    std::size_t family_ = 0;
    nearest_due due_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
