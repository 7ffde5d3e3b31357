// SPDX-License-Identifier: BSL-1.0
// Many families in memory, column by column, for one program. Families come in blocks; the adults and the children of a
// block stand one after the other as rows, and a block of rows begins at a whole word, so that blocks can be worked on
// apart.
#pragma once

#include <zorgpad/batch/verdict_program.hpp>
#include <zorgpad/evaluate/roll.hpp>

#include <limits>
#include <stdexcept>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

using word = std::uint64_t;
inline constexpr std::size_t word_bits = 64;
inline constexpr std::size_t block_words = 8;
/// So many families are worked on at a time: enough to make what a step costs besides its work small, and few enough
/// that the truths of a program stay in the nearest cache.
inline constexpr std::size_t block_families = block_words * word_bits;

[[nodiscard]] constexpr std::size_t words_for(std::size_t bits) noexcept { return (bits + word_bits - 1) / word_bits; }

using bit_column = std::vector<word>;

[[nodiscard]] inline bool bit_of(const bit_column& bits, std::size_t place) noexcept {
    return ((bits[place / word_bits] >> (place % word_bits)) & 1U) != 0;
}
inline void set_bit(bit_column& bits, std::size_t place, bool to) noexcept {
    const word one = word{1} << (place % word_bits);
    word& at = bits[place / word_bits];
    at = to ? at | one : at & ~one;
}

/// Truths, two bits each.
struct truth_column {
    bit_column yes;
    bit_column may;

    [[nodiscard]] truth at(std::size_t place) const noexcept {
        return bit_of(yes, place) ? truth::yes : bit_of(may, place) ? truth::unknown : truth::no;
    }
    void set(std::size_t place, truth is) noexcept {
        set_bit(yes, place, is == truth::yes);
        set_bit(may, place, is != truth::no);
    }
};

/// Numbers that may be unknown, in 32 bits for as long as they fit.
struct number_column {
    std::vector<std::int32_t> narrow;
    std::vector<std::int64_t> wide; ///< used instead once a number did not fit
    bool is_wide = false;
    bit_column known;

    [[nodiscard]] std::int64_t at(std::size_t place) const noexcept {
        return is_wide ? wide[place] : std::int64_t{narrow[place]};
    }
    void set(std::size_t place, std::int64_t number) {
        const bool fits =
            number >= std::numeric_limits<std::int32_t>::min() && number <= std::numeric_limits<std::int32_t>::max();
        if (!is_wide && !fits) {
            wide.assign(narrow.begin(), narrow.end());
            narrow = {};
            is_wide = true;
        }
        if (is_wide) {
            wide[place] = number;
        } else {
            narrow[place] = static_cast<std::int32_t>(number);
        }
        set_bit(known, place, true);
    }
    void resize(std::size_t places) {
        if (is_wide) {
            wide.resize(places);
        } else {
            narrow.resize(places);
        }
        known.resize(words_for(places));
    }
};

/// One fact of every family or row: a flag as its bit, anything else as its number.
struct fact_column {
    bool is_flag = false;
    bit_column flags;
    number_column numbers; ///< of a flag only `known` is used
};

/// The adults, or the children, of all families. An open list ends in a row for the person not known yet.
struct row_table {
    /// The first row of each family; each block begins with its own, so a block has one entry more than families.
    std::vector<std::uint32_t> first;
    std::size_t rows = 0; ///< the next row
    bit_column starts;    ///< by row: the first of its family
    bit_column ends;      ///< by row: the last of its family
    bit_column inner;     ///< by row: not the last of its family
    bit_column persons;   ///< by row: a person that is known of
    bit_column somebody;  ///< by family: it has rows
    bit_column open;      ///< by family: the list is open
    number_column born;
    number_column due; ///< counts only where the birth is not known

    [[nodiscard]] std::uint32_t first_of(std::size_t family) const noexcept {
        return first[family + family / block_families];
    }
    [[nodiscard]] std::uint32_t last_of(std::size_t family) const noexcept {
        return first[family + family / block_families + 1];
    }
};

/// The columns that a program reads. Filling them is not thread-safe; reading is.
class family_columns {
public:
    explicit family_columns(const verdict_program& program) : as_of_(program.as_of) {
        for (const column_use& one : program.columns) {
            columns_.emplace_back();
            columns_.back().is_flag = one.type == fact_type::flag;
            column_of_.push_back(one.of);
        }
        records_.resize(program.records.size());
        for (const record_use& one : program.records) {
            record_of_.push_back(one.of);
        }
    }

    [[nodiscard]] date as_of() const noexcept { return as_of_; }
    [[nodiscard]] std::size_t size() const noexcept { return families_; }
    [[nodiscard]] std::size_t blocks() const noexcept { return (families_ + block_families - 1) / block_families; }

    /// Adds a family of whom nothing is known but who there is, and returns its number. Amortized O(columns).
    /// Throws std::length_error where the rows of adults or of children would be more than 2^32, and then adds nothing.
    std::size_t add(const evaluation::roll& who) {
        require_room(adults_, who.adults);
        require_room(children_, who.children);
        const std::size_t family = families_++;
        if (family % word_bits == 0) {
            grow_families();
        }
        add_rows(adults_, family, who.adults, who.adults_open);
        add_rows(children_, family, who.children, who.children_open);
        set_bit(alone_, family, who.adults == 1);
        set_bit(couple_, family, who.adults > 1);
        return family;
    }

    /// The place of a family itself in a column, or of an adult or child (by number, in the order of their ids; one
    /// past the last is the person not known yet of an open list).
    [[nodiscard]] std::size_t place(subject of, std::size_t family, std::size_t which = 0) const noexcept {
        return of == subject::household ? family : rows(of).first_of(family) + which;
    }

    void set_born(subject of, std::size_t place, date day) { rows(of).born.set(place, day.days); }
    void set_due(subject of, std::size_t place, date day) { rows(of).due.set(place, day.days); }
    /// A fact, in its own scale: 0 or 1, hundredths, days or the number of an option.
    void set_fact(std::size_t column, std::size_t place, std::int64_t number) {
        fact_column& to = columns_[column];
        if (to.is_flag) {
            set_bit(to.flags, place, number != 0);
            set_bit(to.numbers.known, place, true);
        } else {
            to.numbers.set(place, number);
        }
    }
    void set_record(std::size_t record, std::size_t place, truth is) { records_[record].set(place, is); }

    [[nodiscard]] const row_table& rows(subject of) const noexcept {
        return of == subject::adult ? adults_ : children_;
    }
    [[nodiscard]] const fact_column& column(std::size_t which) const noexcept { return columns_[which]; }
    [[nodiscard]] const truth_column& record(std::size_t which) const noexcept { return records_[which]; }
    [[nodiscard]] const bit_column& alone() const noexcept { return alone_; }   ///< exactly one adult is known of
    [[nodiscard]] const bit_column& couple() const noexcept { return couple_; } ///< two or more are

    /// How many words a column has.
    [[nodiscard]] std::size_t words(subject of) const noexcept {
        return of == subject::household ? words_for(families_) : words_for(rows(of).rows);
    }

    /// The memory that the columns take, in bytes.
    [[nodiscard]] std::size_t bytes() const noexcept {
        std::size_t all = bytes_of(adults_) + bytes_of(children_) + bytes_of(alone_) + bytes_of(couple_);
        for (const fact_column& one : columns_) {
            all += bytes_of(one.flags) + bytes_of(one.numbers);
        }
        for (const truth_column& one : records_) {
            all += bytes_of(one.yes) + bytes_of(one.may);
        }
        return all;
    }

private:
    [[nodiscard]] row_table& rows(subject of) noexcept { return of == subject::adult ? adults_ : children_; }

    [[nodiscard]] static std::size_t bytes_of(const bit_column& bits) noexcept { return bits.size() * sizeof(word); }
    [[nodiscard]] static std::size_t bytes_of(const number_column& one) noexcept {
        return one.narrow.size() * sizeof(std::int32_t) + one.wide.size() * sizeof(std::int64_t) + bytes_of(one.known);
    }
    [[nodiscard]] static std::size_t bytes_of(const row_table& one) noexcept {
        return one.first.size() * sizeof(std::uint32_t) + bytes_of(one.starts) + bytes_of(one.ends) +
               bytes_of(one.inner) + bytes_of(one.persons) + bytes_of(one.somebody) + bytes_of(one.open) +
               bytes_of(one.born) + bytes_of(one.due);
    }

    static void grow(fact_column& column, std::size_t words) {
        if (column.is_flag) {
            column.flags.resize(words);
            column.numbers.known.resize(words);
        } else {
            column.numbers.resize(words * word_bits);
        }
    }
    static void grow(truth_column& column, std::size_t words) {
        column.yes.resize(words);
        column.may.resize(words, ~word{0});
    }

    /// Makes room for the next 64 families.
    void grow_families() {
        const std::size_t words = words_for(families_);
        for (row_table* one : {&adults_, &children_}) {
            one->somebody.resize(words);
            one->open.resize(words);
        }
        alone_.resize(words);
        couple_.resize(words);
        grow_columns(subject::household, words);
    }

    void grow_rows(row_table& table, std::size_t rows) {
        const std::size_t words = words_for(rows);
        if (words <= table.starts.size()) {
            return;
        }
        for (bit_column* bits : {&table.starts, &table.ends, &table.inner, &table.persons}) {
            bits->resize(words);
        }
        table.born.resize(words * word_bits);
        table.due.resize(words * word_bits);
        grow_columns(&table == &adults_ ? subject::adult : subject::child, words);
    }

    void grow_columns(subject of, std::size_t words) {
        for (std::size_t which = 0; which < columns_.size(); ++which) {
            if (column_of_[which] == of) {
                grow(columns_[which], words);
            }
        }
        for (std::size_t which = 0; which < records_.size(); ++which) {
            if (record_of_[which] == of) {
                grow(records_[which], words);
            }
        }
    }

    static void require_room(const row_table& table, std::uint32_t persons) {
        constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
        const std::uint64_t begin = words_for(table.rows) * word_bits; // where a block may begin
        if (begin + persons + 1 > most) {                              // one for the person not known yet
            throw std::length_error("zorgpad: more than 2^32 rows of persons in one family_columns");
        }
    }

    void add_rows(row_table& table, std::size_t family, std::uint32_t persons, bool open) {
        if (family % block_families == 0) {
            table.rows = words_for(table.rows) * word_bits;
            table.first.push_back(static_cast<std::uint32_t>(table.rows));
        }
        const std::size_t begin = table.rows;
        const std::size_t count = persons + (open ? 1U : 0U);
        table.rows += count;
        table.first.push_back(static_cast<std::uint32_t>(table.rows));
        set_bit(table.open, family, open);
        if (count == 0) {
            return;
        }
        grow_rows(table, table.rows);
        set_bit(table.somebody, family, true);
        set_bit(table.starts, begin, true);
        set_bit(table.ends, table.rows - 1, true);
        for (std::size_t row = begin; row + 1 < table.rows; ++row) {
            set_bit(table.inner, row, true);
        }
        for (std::size_t row = begin; row < begin + persons; ++row) {
            set_bit(table.persons, row, true);
        }
    }

    date as_of_;
    std::size_t families_ = 0;
    row_table adults_;
    row_table children_;
    bit_column alone_;
    bit_column couple_;
    std::vector<fact_column> columns_;
    std::vector<subject> column_of_;
    std::vector<truth_column> records_;
    std::vector<subject> record_of_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
