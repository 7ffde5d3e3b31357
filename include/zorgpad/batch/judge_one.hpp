// SPDX-License-Identifier: BSL-1.0
// Judges one family, without allocating: a truth about the family is a whole word (every bit alike), the truths of its
// adults or children are the bits of one. What holds for a block of families then holds for the rows of one, and a
// truth of the family is that of each of its rows as it stands.
#pragma once

#include <zorgpad/batch/bit_steps.hpp>
#include <zorgpad/batch/family_program.hpp>
#include <zorgpad/batch/household.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// A truth of a family, or of each of up to 64 adults or children.
struct truth_words {
    word yes = 0;
    word may = 0;

    [[nodiscard]] truth at(std::size_t which) const noexcept {
        return ((yes >> which) & 1U) != 0 ? truth::yes : ((may >> which) & 1U) != 0 ? truth::unknown : truth::no;
    }
};

/// Judges families of columns one at a time. Making one allocates; judging never does. Not for use from several threads
/// at once; make one for each. The program and the columns must outlive it.
class family_judge {
public:
    family_judge(const verdict_program& program, const family_columns& families)
        : program_(program), families_(families), truths_(program_.steps.size()),
          verdicts_(program_.first_part.size() - 1) {}

    /// Judges a family: true, and verdicts can be asked for; false, and nothing is judged, where it has more than 64
    /// adults or children. O(steps times persons).
    [[nodiscard]] bool judge(std::size_t family) noexcept {
        family_ = family;
        for (const subject kind : {subject::adult, subject::child}) {
            if (!find_rows(kind)) {
                return false;
            }
        }
        if (program_.from->reads_due_dates) {
            due_ = find_nearest_due(families_, family);
        }
        for (const step_group& one : program_.groups) {
            run(one);
        }
        strike_verdicts();
        return true;
    }

    /// The verdict (a number in verdict_program::verdicts) on the family judged last; for adults or children on one of
    /// them, in the order of their ids; after them comes the person not known yet of an open list.
    [[nodiscard]] truth truth_of(std::size_t verdict, std::size_t which = 0) const noexcept {
        const verdict_place& place = program_.places[verdict];
        return place.is_bit ? verdicts_[place.where].at(place.bit) : truths_[place.where].at(which);
    }

    /// The verdicts on the household, a bit each, in their order.
    [[nodiscard]] const std::vector<truth_words>& household_verdicts() const noexcept { return verdicts_; }

private:
    struct rows_of {
        std::size_t first = 0;
        std::size_t count = 0;
        word all = 0;
        word persons = 0; ///< the rows of persons that are known of
        word born = 0;    ///< with a birth date
        word due = 0;     ///< with a due date instead
        bool open = false;
    };

    [[nodiscard]] static word low_bits(std::size_t count) noexcept {
        return count >= word_bits ? ~word{0} : (word{1} << count) - 1;
    }

    [[nodiscard]] bool find_rows(subject kind) noexcept {
        const row_table& table = families_.rows(kind);
        rows_of& here = rows_[kind == subject::child ? 1 : 0];
        here.first = table.first_of(family_);
        here.count = table.last_of(family_) - here.first;
        if (here.count > word_bits) {
            return false;
        }
        here.all = low_bits(here.count);
        here.open = bit_of(table.open, family_);
        here.persons = low_bits(here.count - (here.open ? 1 : 0));
        here.born = bits_from(table.born.known, here);
        here.due = bits_from(table.due.known, here) & ~here.born;
        return true;
    }

    [[nodiscard]] const rows_of& rows(subject kind) const noexcept { return rows_[kind == subject::child ? 1 : 0]; }

    [[nodiscard]] static word all_bits(bool one) noexcept { return word{0} - word{one}; }
    [[nodiscard]] static truth_words of(bool yes, bool may) noexcept {
        return truth_words{all_bits(yes), all_bits(may)};
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

    void read_numbers(const number_column& column, const rows_of& here) noexcept {
        for (std::size_t which = 0; which < here.count; ++which) {
            numbers_[which] = column.at(here.first + which);
        }
    }

    /// The rows whose number, read before, is at most a limit.
    [[nodiscard]] word at_most(std::int64_t limit, const rows_of& here) const noexcept {
        word bits = 0;
        for (std::size_t which = 0; which < here.count; ++which) {
            bits |= word{numbers_[which] <= limit} << which;
        }
        return bits;
    }

    /// Works out each step of a group: make(step, its first operand) gives the truth.
    template <class Make>
    void for_each_step(const step_group& group, Make&& make) noexcept {
        const instruction* one = program_.steps.data() + group.first;
        const instruction* const last = program_.steps.data() + group.last;
        truth_words* to = truths_.data() + group.first;
        const std::uint32_t* const operands = program_.operands.data();
        for (; one != last; ++one, ++to) {
            *to = make(*one, operands + one->from);
        }
    }

    void run(const step_group& group) noexcept {
        const truth_words* const truths = truths_.data();
        switch (group.what) {
        case step::constant:
            for_each_step(group, [](const instruction& one, const std::uint32_t*) noexcept {
                return of(static_cast<truth>(one.number));
            });
            return;
        case step::all:
            for_each_step(group, [truths](const instruction& one, const std::uint32_t* from) noexcept {
                truth_words made = truths[from[0]];
                for (std::uint32_t part = 1; part < one.count; ++part) {
                    made.yes &= truths[from[part]].yes;
                    made.may &= truths[from[part]].may;
                }
                return made;
            });
            return;
        case step::any:
            for_each_step(group, [truths](const instruction& one, const std::uint32_t* from) noexcept {
                truth_words made = truths[from[0]];
                for (std::uint32_t part = 1; part < one.count; ++part) {
                    made.yes |= truths[from[part]].yes;
                    made.may |= truths[from[part]].may;
                }
                return made;
            });
            return;
        case step::negate:
            for_each_step(group, [truths](const instruction&, const std::uint32_t* from) noexcept {
                return truth_words{~truths[*from].may, ~truths[*from].yes};
            });
            return;
        case step::indicate:
            for_each_step(group, [truths](const instruction&, const std::uint32_t* from) noexcept {
                return truth_words{truths[*from].yes, ~word{0}};
            });
            return;
        case step::choose:
            for_each_step(group, [truths](const instruction&, const std::uint32_t* from) noexcept {
                const truth_words test = truths[from[0]];
                const truth_words left = truths[from[1]];
                const truth_words right = truths[from[2]];
                return truth_words{(test.yes & left.yes) | (~test.may & right.yes) | (left.yes & right.yes),
                                   (test.may & left.may) | (~test.yes & right.may) | (left.may & right.may)};
            });
            return;
        case step::spread:
            for_each_step(group,
                          [truths](const instruction&, const std::uint32_t* from) noexcept { return truths[*from]; });
            return;
        case step::some:
        case step::every:
        case step::at_least:
        case step::anyone:
            reduce(group);
            return;
        case step::cap: {
            const word persons = rows(group.of).persons;
            for_each_step(group, [truths, persons](const instruction&, const std::uint32_t* from) noexcept {
                return truth_words{truths[*from].yes & persons, truths[*from].may};
            });
            return;
        }
        case step::flag:
        case step::at_most:
        case step::equal:
            test_facts(group);
            return;
        case step::born_by:
        case step::begun_by:
            test_births(group);
            return;
        case step::recorded:
            for_each_step(group, [this](const instruction& one, const std::uint32_t*) noexcept {
                const truth_column& column = families_.record(one.column);
                return one.of == subject::household
                           ? of(column.at(family_))
                           : truth_words{bits_from(column.yes, rows(one.of)), bits_from(column.may, rows(one.of))};
            });
            return;
        case step::expecting:
        case step::due_by:
        case step::household_kind:
        case step::size_at_most:
        case step::size_among:
            for_each_step(group, [this](const instruction& one, const std::uint32_t* from) noexcept {
                return of_household(one, from);
            });
            return;
        case step::verdict:
            return;
        }
    }

    void reduce(const step_group& group) noexcept {
        const truth_words* const truths = truths_.data();
        const rows_of here = rows(static_cast<subject>(group.column));
        for_each_step(group, [&](const instruction& one, const std::uint32_t* operands) noexcept {
            const truth_words from = truths[*operands];
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
        });
    }

    void test_facts(const step_group& group) noexcept {
        const fact_column& column = families_.column(group.column);
        if (group.of == subject::household) {
            const word known = all_bits(bit_of(column.numbers.known, family_));
            const std::int64_t value =
                group.what == step::flag ? std::int64_t{bit_of(column.flags, family_)} : column.numbers.at(family_);
            for_each_step(group, [=](const instruction& one, const std::uint32_t*) noexcept {
                const bool holds = one.what == step::flag      ? value != 0
                                   : one.what == step::at_most ? value <= one.number
                                                               : value == one.number;
                return truth_words{all_bits(holds) & known, all_bits(holds) | ~known};
            });
            return;
        }
        const rows_of& here = rows(group.of);
        const word known = bits_from(column.numbers.known, here);
        if (group.what == step::flag) {
            const word bits = bits_from(column.flags, here);
            for_each_step(group, [=](const instruction&, const std::uint32_t*) noexcept {
                return truth_words{bits & known, bits | ~known};
            });
            return;
        }
        read_numbers(column.numbers, here);
        for_each_step(group, [&](const instruction& one, const std::uint32_t*) noexcept {
            word bits = at_most(one.number, here);
            if (one.what == step::equal) {
                bits &= ~(one.number == std::numeric_limits<std::int64_t>::min() ? 0 : at_most(one.number - 1, here));
            }
            return truth_words{bits & known, bits | ~known};
        });
    }

    void test_births(const step_group& group) noexcept {
        const row_table& table = families_.rows(group.of);
        const rows_of here = rows(group.of);
        const word dateless = ~(here.born | here.due);
        read_numbers(table.born, here);
        for (std::size_t which = 0; which < here.count && here.due != 0; ++which) {
            if (((here.due >> which) & 1U) != 0) {
                numbers_[which] = table.due.at(here.first + which);
            }
        }
        const bool by_birth = group.what == step::born_by;
        for_each_step(group, [&](const instruction& one, const std::uint32_t*) noexcept {
            const word old_enough = at_most(one.number, here);
            if (!by_birth) {
                const word begun = old_enough & (here.born | here.due);
                return truth_words{begun, begun | dateless};
            }
            const word is_due = here.due == 0 ? 0 : at_most(one.other, here) & here.due;
            return truth_words{old_enough & here.born, (old_enough & here.born) | is_due | dateless};
        });
    }

    [[nodiscard]] word of_bit(const bit_column& bits) const noexcept { return all_bits(bit_of(bits, family_)); }

    [[nodiscard]] truth_words of_household(const instruction& one, const std::uint32_t* operands) const noexcept {
        switch (one.what) {
        case step::expecting:
            return of(due_.known && due_.some, !due_.known || due_.some);
        case step::due_by: {
            const bool yes = due_.known && due_.some && due_.day <= one.number;
            return of(yes, yes || !due_.known);
        }
        case step::household_kind: {
            const truth_words& child = truths_[*operands];
            const kinds_possible possible(of_bit(families_.alone()), of_bit(families_.couple()),
                                          of_bit(families_.rows(subject::adult).open), child.yes, child.may);
            return truth_words{possible.surely(one.number), possible.maybe(one.number)};
        }
        default:
            break;
        }
        const truth_words& born = truths_[*operands];
        const rows_of& adults = rows(subject::adult);
        const rows_of& children = rows(subject::child);
        const auto known = static_cast<std::int64_t>(count_bits(adults.persons));
        const size_range size{known + static_cast<std::int64_t>(count_bits(born.yes & children.persons)),
                              known + static_cast<std::int64_t>(count_bits(born.may & children.persons)),
                              adults.open || children.open};
        return of(one.what == step::size_at_most
                      ? size.at_most(one.number)
                      : size.among(program_.from->values.data() + one.column, static_cast<std::size_t>(one.other)));
    }

    /// Every part that is not so strikes the verdicts that need it.
    void strike_verdicts() noexcept {
        const truth_words* const truths = truths_.data();
        for (std::size_t which = 0; which < verdicts_.size(); ++which) {
            truth_words left{~word{0}, ~word{0}};
            const verdict_part* part = program_.parts.data() + program_.first_part[which];
            const verdict_part* const last = program_.parts.data() + program_.first_part[which + 1];
            for (; part != last; ++part) {
                left.yes &= truths[part->slot].yes | part->others;
                left.may &= truths[part->slot].may | part->others;
            }
            verdicts_[which] = left;
        }
    }

    family_program program_;
    const family_columns& families_;
    std::vector<truth_words> truths_; ///< by step
    std::vector<truth_words> verdicts_;
    std::array<rows_of, 2> rows_;
    std::array<std::int64_t, word_bits> numbers_{};
    std::size_t family_ = 0;
    nearest_due due_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
