// SPDX-License-Identifier: BSL-1.0
// Runs a program over one block of families: each step for all of them, 64 to a word, before the next one. There is no
// branch on what a family says, so the work is the same for every family and grows with the steps and the rows alone.
#pragma once

#include <zorgpad/batch/bit_steps.hpp>
#include <zorgpad/batch/household.hpp>

#include <algorithm>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// Runs one program over columns made for it. Each thread has its own. Memory: the slots of the program times the words
/// of a block; nothing is allocated from the second block on, unless a block has more rows than all before it.
class block_runner {
public:
    block_runner(const verdict_program& program, const family_columns& families, machine which)
        : program_(program), families_(families), loops_(which) {}

    /// Judges a block and calls sink(verdict, yes, may, first word, words) for each verdict: the words begin at the
    /// first word of the block in a column of the families or rows that it is about.
    template <class Sink>
    void run(std::size_t block, Sink&& sink) {
        begin(block);
        for (const instruction& one : program_.steps) {
            if (one.what == step::verdict) {
                const area& here = of(one.of);
                const word* truths = read(one.of, one.from);
                sink(static_cast<std::size_t>(one.number), truths, truths + here.words, here.first, here.words);
            } else {
                run_step(one);
            }
        }
    }

private:
    /// The families of a block, or its rows of one kind: where they are, and the slots for truths about them.
    struct area {
        std::size_t first = 0; ///< the first word in the columns
        std::size_t words = 0;
        std::vector<word> slots; ///< of each slot first the words of `yes`, then those of `may`
    };

    [[nodiscard]] area& of(subject kind) noexcept { return areas_[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] word* slot(subject kind, std::uint32_t which) noexcept {
        area& here = of(kind);
        return here.slots.data() + std::size_t{2} * which * here.words;
    }
    /// The operand at a place in the list of operands.
    [[nodiscard]] const word* read(subject kind, std::uint32_t place) noexcept {
        return slot(kind, program_.operands[place]);
    }

    void begin(std::size_t block) {
        first_family_ = block * block_families;
        count_ = std::min(block_families, families_.size() - first_family_);
        area& here = of(subject::household);
        here.first = block * block_words;
        here.words = words_for(count_);
        for (const subject kind : {subject::adult, subject::child}) {
            const std::size_t first = families_.rows(kind).first_of(first_family_);
            of(kind).first = first / word_bits;
            of(kind).words = words_for(families_.rows(kind).last_of(first_family_ + count_ - 1) - first);
        }
        for (const subject kind : {subject::household, subject::adult, subject::child}) {
            area& one = of(kind);
            const std::size_t needed = std::size_t{2} * program_.slots[static_cast<std::size_t>(kind)] * one.words;
            if (one.slots.size() < needed) {
                one.slots.resize(needed);
            }
        }
        bits_.resize(std::max({of(subject::adult).words, of(subject::child).words, block_words}));
        if (program_.reads_due_dates) {
            find_due_dates();
        }
    }

    void run_step(const instruction& one) {
        const area& here = of(one.of);
        word* to = slot(one.of, one.to);
        const std::size_t words = here.words;
        switch (one.what) {
        case step::constant: {
            const auto is = static_cast<truth>(one.number);
            std::fill_n(to, words, is == truth::yes ? ~word{0} : 0);
            std::fill_n(to + words, words, is == truth::no ? 0 : ~word{0});
            return;
        }
        case step::all:
            join(one, to, words, [](word left, word right) { return left & right; });
            return;
        case step::any:
            join(one, to, words, [](word left, word right) { return left | right; });
            return;
        case step::negate: {
            const word* from = read(one.of, one.from);
            for (std::size_t which = 0; which < words; ++which) {
                to[which] = ~from[words + which];
                to[words + which] = ~from[which];
            }
            return;
        }
        case step::indicate:
            std::copy_n(read(one.of, one.from), words, to);
            std::fill_n(to + words, words, ~word{0});
            return;
        case step::choose:
            choose(one, to, words);
            return;
        case step::spread:
            spread(one, to);
            return;
        case step::some:
        case step::every:
        case step::anyone:
            reduce(one, to);
            return;
        case step::at_least:
            count_rows(one, to);
            return;
        case step::cap: {
            const word* from = read(one.of, one.from);
            const word* persons = families_.rows(one.of).persons.data() + here.first;
            for (std::size_t which = 0; which < words; ++which) {
                to[which] = from[which] & persons[which];
                to[words + which] = from[words + which];
            }
            return;
        }
        case step::flag: {
            const fact_column& column = families_.column(one.column);
            const word* flags = column.flags.data() + here.first;
            known_only(flags, column.numbers.known.data() + here.first, to, words);
            return;
        }
        case step::at_most:
        case step::equal: {
            const number_column& column = families_.column(one.column).numbers;
            compare(column, one.what, one.number, here, to);
            known_only(to, column.known.data() + here.first, to, words);
            return;
        }
        case step::born_by:
            born_by(one, to);
            return;
        case step::begun_by:
            begun_by(one, to);
            return;
        case step::expecting:
        case step::due_by:
            due_by(one, to, words);
            return;
        case step::household_kind:
            household_kind(one, to, words);
            return;
        case step::size_at_most:
        case step::size_among:
            household_size(one, to, words);
            return;
        case step::recorded:
            std::copy_n(families_.record(one.column).yes.data() + here.first, words, to);
            std::copy_n(families_.record(one.column).may.data() + here.first, words, to + words);
            return;
        case step::verdict:
            return;
        }
    }

    template <class Join>
    void join(const instruction& one, word* to, std::size_t words, Join&& both) {
        const word* first = read(one.of, one.from);
        const word* second = read(one.of, one.from + 1);
        for (std::size_t which = 0; which < 2 * words; ++which) {
            to[which] = both(first[which], second[which]);
        }
        for (std::uint32_t part = 2; part < one.count; ++part) {
            const word* next = read(one.of, one.from + part);
            for (std::size_t which = 0; which < 2 * words; ++which) {
                to[which] = both(to[which], next[which]);
            }
        }
    }

    void choose(const instruction& one, word* to, std::size_t words) {
        const word* test = read(one.of, one.from);
        const word* left = read(one.of, one.from + 1);
        const word* right = read(one.of, one.from + 2);
        for (std::size_t which = 0; which < words; ++which) {
            const std::size_t may = words + which;
            to[which] = (test[which] & left[which]) | (~test[may] & right[which]) | (left[which] & right[which]);
            to[may] = (test[may] & left[may]) | (~test[which] & right[may]) | (left[may] & right[may]);
        }
    }

    /// A bit counts where it is known; elsewhere the truth is unknown.
    static void known_only(const word* bits, const word* known, word* to, std::size_t words) noexcept {
        for (std::size_t which = 0; which < words; ++which) {
            const word bit = bits[which];
            to[which] = bit & known[which];
            to[words + which] = bit | ~known[which];
        }
    }

    /// The bits of a comparison. Beyond 32 bits a narrow column is on one side altogether.
    void compare(const number_column& column, step how, std::int64_t number, const area& here, word* to) const {
        constexpr std::int64_t least = std::numeric_limits<std::int32_t>::min();
        constexpr std::int64_t most = std::numeric_limits<std::int32_t>::max();
        const std::size_t first = here.first * word_bits;
        if (column.is_wide) {
            if (how == step::at_most) {
                portable::compare_at_most(column.wide.data() + first, here.words, number, to);
            } else {
                portable::compare_equal(column.wide.data() + first, here.words, number, to);
            }
        } else if (number < least || number > most) {
            std::fill_n(to, here.words, how == step::at_most && number > most ? ~word{0} : 0);
        } else if (how == step::at_most) {
            loops_.compare_at_most(column.narrow.data() + first, here.words, static_cast<std::int32_t>(number), to);
        } else {
            loops_.compare_equal(column.narrow.data() + first, here.words, static_cast<std::int32_t>(number), to);
        }
    }

    void born_by(const instruction& one, word* to) {
        const area& here = of(one.of);
        const row_table& rows = families_.rows(one.of);
        const word* born = rows.born.known.data() + here.first;
        const word* due = rows.due.known.data() + here.first;
        compare(rows.born, step::at_most, one.number, here, to);
        word unborn = 0;
        for (std::size_t which = 0; which < here.words; ++which) {
            unborn |= due[which] & ~born[which];
        }
        if (unborn != 0) {
            compare(rows.due, step::at_most, one.other, here, bits_.data());
        }
        for (std::size_t which = 0; which < here.words; ++which) {
            const word is_due = unborn != 0 ? due[which] & bits_[which] : 0;
            to[which] &= born[which];
            to[here.words + which] = to[which] | (~born[which] & (is_due | ~due[which]));
        }
    }

    void begun_by(const instruction& one, word* to) {
        const area& here = of(one.of);
        const row_table& rows = families_.rows(one.of);
        const word* born = rows.born.known.data() + here.first;
        const word* due = rows.due.known.data() + here.first;
        compare(rows.born, step::at_most, one.number, here, to);
        compare(rows.due, step::at_most, one.number, here, bits_.data());
        for (std::size_t which = 0; which < here.words; ++which) {
            to[which] = (born[which] & to[which]) | (~born[which] & due[which] & bits_[which]);
            to[here.words + which] = to[which] | ~(born[which] | due[which]);
        }
    }

    /// From families to rows: the bits go to the first rows, and from there over the whole segments.
    void spread(const instruction& one, word* to) {
        const area& here = of(one.of);
        const area& families = of(subject::household);
        const row_table& rows = families_.rows(one.of);
        const word* from = read(subject::household, one.from);
        for (const std::size_t plane : {std::size_t{0}, std::size_t{1}}) {
            word* made = to + plane * here.words;
            loops_.move_bits(from + plane * families.words, rows.somebody.data() + families.first, families.words,
                             rows.starts.data() + here.first, here.words, made);
            fill_segments(made, rows.inner.data() + here.first, rows.ends.data() + here.first, here.words, made);
        }
    }

    /// Whether a bit of some row of each family is set.
    void any_of_rows(const word* bits, subject kind, word* to) {
        const area& here = of(kind);
        const area& families = of(subject::household);
        const row_table& rows = families_.rows(kind);
        any_of_segments(bits, rows.inner.data() + here.first, rows.ends.data() + here.first, here.words, bits_.data());
        loops_.move_bits(bits_.data(), rows.ends.data() + here.first, here.words, rows.somebody.data() + families.first,
                         families.words, to);
    }

    /// some, every, anyone. The kind of the rows is that of the operand, which the program keeps in `column`.
    void reduce(const instruction& one, word* to) {
        const auto kind = static_cast<subject>(one.column);
        const area& here = of(kind);
        const std::size_t words = of(subject::household).words;
        const word* persons = families_.rows(kind).persons.data() + here.first;
        const word* open = families_.rows(kind).open.data() + of(subject::household).first;
        const word* from = read(kind, one.from);
        for (const std::size_t plane : {std::size_t{0}, std::size_t{1}}) {
            const word* bits = from + plane * here.words;
            const word turned = one.what == step::every ? ~word{0} : 0; // every is: not one of which it is not so
            word* made = to + plane * words;
            if (one.what == step::anyone) {
                any_of_rows(bits, kind, made);
                continue;
            }
            for (std::size_t which = 0; which < here.words; ++which) {
                bits_[which] = (bits[which] ^ turned) & persons[which];
            }
            any_of_rows(bits_.data(), kind, made);
            for (std::size_t which = 0; which < words; ++which) {
                made[which] ^= turned;
            }
        }
        if (one.what == step::anyone) {
            return;
        }
        for (std::size_t which = 0; which < words; ++which) {
            // One more person of whom the test is unknown.
            if (one.what == step::every) {
                to[which] &= ~open[which];
            } else {
                to[words + which] |= open[which];
            }
        }
    }

    /// How many bits are set among the rows of a family.
    [[nodiscard]] std::int64_t count_of(const word* bits, const word* persons, const row_table& rows,
                                        std::size_t first_word, std::size_t family) const noexcept {
        std::int64_t count = 0;
        for (std::size_t row = rows.first_of(family); row < rows.last_of(family); ++row) {
            const std::size_t which = row / word_bits - first_word;
            count += static_cast<std::int64_t>(((bits[which] & persons[which]) >> (row % word_bits)) & 1U);
        }
        return count;
    }

    /// Calls visit(family in the block, rows with yes, rows with may) for each family.
    template <class Visitor>
    void for_each_count(const word* truths, subject kind, Visitor&& visit) const {
        const area& here = areas_[static_cast<std::size_t>(kind)];
        const row_table& rows = families_.rows(kind);
        const word* persons = rows.persons.data() + here.first;
        for (std::size_t which = 0; which < count_; ++which) {
            const std::size_t family = first_family_ + which;
            visit(which, count_of(truths, persons, rows, here.first, family),
                  count_of(truths + here.words, persons, rows, here.first, family));
        }
    }

    static void put(word* to, std::size_t words, std::size_t which, bool yes, bool may) noexcept {
        to[which / word_bits] |= word{yes} << (which % word_bits);
        to[words + which / word_bits] |= word{may} << (which % word_bits);
    }

    void count_rows(const instruction& one, word* to) {
        const auto kind = static_cast<subject>(one.column);
        const std::size_t words = of(subject::household).words;
        std::fill_n(to, 2 * words, 0);
        for_each_count(read(kind, one.from), kind, [&](std::size_t which, std::int64_t yes, std::int64_t may) {
            const bool open = bit_of(families_.rows(kind).open, first_family_ + which);
            put(to, words, which, yes >= one.number, open || may >= one.number);
        });
    }

    void household_size(const instruction& one, word* to, std::size_t words) {
        std::fill_n(to, 2 * words, 0);
        const row_table& adults = families_.rows(subject::adult);
        const row_table& children = families_.rows(subject::child);
        const std::int64_t* values = program_.values.data() + one.column;
        for_each_count(read(subject::child, one.from), subject::child,
                       [&](std::size_t which, std::int64_t born, std::int64_t may_be_born) {
                           const std::size_t family = first_family_ + which;
                           const bool unbounded = bit_of(adults.open, family) || bit_of(children.open, family);
                           const std::int64_t known =
                               adults.last_of(family) - adults.first_of(family) - (bit_of(adults.open, family) ? 1 : 0);
                           const size_range size{known + born, known + may_be_born, unbounded};
                           const truth is = one.what == step::size_at_most
                                                ? size.at_most(one.number)
                                                : size.among(values, static_cast<std::size_t>(one.other));
                           put(to, words, which, is == truth::yes, is != truth::no);
                       });
    }

    void household_kind(const instruction& one, word* to, std::size_t words) {
        const std::size_t first = of(subject::household).first;
        const word* child = read(subject::household, one.from);
        for (std::size_t which = 0; which < words; ++which) {
            const kinds_possible possible(families_.alone()[first + which], families_.couple()[first + which],
                                          families_.rows(subject::adult).open[first + which], child[which],
                                          child[words + which]);
            to[which] = possible.surely(one.number);
            to[words + which] = possible.maybe(one.number);
        }
    }

    /// The nearest due date of each family of the block, once.
    void find_due_dates() {
        due_.resize(block_families);
        std::fill(std::begin(due_known_), std::end(due_known_), 0);
        std::fill(std::begin(expecting_), std::end(expecting_), 0);
        for (std::size_t which = 0; which < count_; ++which) {
            const nearest_due found = find_nearest_due(families_, first_family_ + which);
            due_[which] = found.day;
            due_known_[which / word_bits] |= word{found.known} << (which % word_bits);
            expecting_[which / word_bits] |= word{found.known && found.some} << (which % word_bits);
        }
    }

    void due_by(const instruction& one, word* to, std::size_t words) {
        if (one.what == step::expecting) {
            std::copy_n(expecting_, words, to);
        } else {
            portable::compare_at_most(due_.data(), words, one.number, to);
        }
        for (std::size_t which = 0; which < words; ++which) {
            to[which] &= expecting_[which];
            to[words + which] = to[which] | ~due_known_[which];
        }
    }

    const verdict_program& program_;
    const family_columns& families_;
    bit_machine loops_;
    std::size_t first_family_ = 0;
    std::size_t count_ = 0;
    std::array<area, 3> areas_;
    std::vector<word> bits_; ///< of one step
    std::vector<std::int64_t> due_;
    word due_known_[block_words] = {};
    word expecting_[block_words] = {};
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
