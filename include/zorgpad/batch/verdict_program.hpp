// SPDX-License-Identifier: BSL-1.0
// What it takes to judge every scheme of a book on one day, as a straight run of steps over bits: the compiled form for
// many families at once. Made by program_builder.hpp, run by run_block.hpp and judge_one.hpp.
//
// A truth is two bits: `yes` (surely so) and `may` (not surely not so). Kleene's and and or are then the and and or of
// each bit, and his not swaps the bits and turns them around, so that one machine word judges 64 families (or persons)
// at once. A step is done for whole families, or for each row of one kind of person.
#pragma once

#include <zorgpad/base/calendar.hpp>
#include <zorgpad/batch/thresholds.hpp>
#include <zorgpad/compile/compiled_book.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

using compiled::index;
using compiled::none;

/// What a step works out. `from` and `count` are a run of verdict_program::operands: the slots that it reads.
enum class step : std::uint8_t {
    constant,       ///< a truth, in `number`
    all,            ///< Kleene and of the operands
    any,            ///< Kleene or of the operands
    negate,         ///< the opposite of the operand
    indicate,       ///< the operand, but its no is unknown
    choose,         ///< if operand 0 then operand 1 else operand 2; where both agree they need not be told apart
    spread,         ///< a truth of the family, for each of its rows
    some,           ///< of some row (of kind `column`) of a known person; unknown where the list is open
    every,          ///< of every such row
    at_least,       ///< of at least `number` such rows
    anyone,         ///< of any row, the person not known yet of an open list included
    cap,            ///< never better than unknown for a person not known yet
    flag,           ///< the flag of a column
    at_most,        ///< a number of a column is at most `number`
    equal,          ///< a number of a column is `number`
    born_by,        ///< born on or before day `number`; unborn: unknown where due on or before day `other`, else no
    begun_by,       ///< birth (or due date) on or before day `number`
    expecting,      ///< a child is expected
    due_by,         ///< the nearest due date is on or before day `number`
    household_kind, ///< one of the kinds in the bits of `number`; the operand: some child is born and under 18
    size_at_most,   ///< the number of adults and born children; the operand: a child is born
    size_among,     ///< that number is among `other` values from `column`; the operand: a child is born
    recorded,       ///< a truth that was found when the family was taken in: `column` of the records
    verdict         ///< nothing new: the operand is verdict number `number`
};

/// One step. Truths are kept in slots, which are used again as soon as nobody needs them any more; those of families,
/// adults and children are numbered apart.
struct instruction {
    step what = step::constant;
    subject of = subject::household; ///< families, or the rows of adults or children
    std::uint32_t to = 0;            ///< slot that is written
    std::uint32_t from = 0;
    std::uint32_t count = 0;
    std::uint32_t column = 0;
    std::int64_t number = 0;
    std::int64_t other = 0;
};

/// About whom the operands of a step are.
[[nodiscard]] constexpr subject operand_subject(const instruction& one) noexcept {
    switch (one.what) {
    case step::spread:
    case step::household_kind:
        return subject::household;
    case step::some:
    case step::every:
    case step::at_least:
    case step::anyone:
        return static_cast<subject>(one.column);
    case step::size_at_most:
    case step::size_among:
        return subject::child;
    default:
        return one.of;
    }
}

/// A fact that the program reads, of the household or of each adult or child.
struct column_use {
    index fact = none;
    subject of = subject::household;
    fact_type type = fact_type::flag;
    std::string id;
    turning_days turns; ///< of a date
};

/// A truth that hangs on records, or that has no fast form. The full evaluator answers it when a family is taken in.
struct record_use {
    enum class kind : std::uint8_t {
        condition, ///< of tables::conditions, on signals, screenings, receipts, consents or progress
        receipt,   ///< whether a scheme is received
        verdict    ///< on a scheme that has no fast form
    };
    kind is = kind::condition;
    index which = none;
    subject of = subject::household;
    /// Without any record, by whether there are (or may be) adults, plus two times whether there are children.
    std::array<truth, 4> without_records{truth::unknown, truth::unknown, truth::unknown, truth::unknown};
};

/// The verdict on a scheme, for the household or for each adult or child.
struct verdict_use {
    index scheme = none;
    subject of = subject::household;
};

/// The program of one book and one day, and of the date class around it: the days on which the same norms, schemes and
/// tests on the day hold (see thresholds.hpp). Immutable once built: share it between threads freely.
struct verdict_program {
    compiled_book book;
    date as_of;
    date class_from;  ///< the first day of the class
    date class_until; ///< the first day after it
    std::vector<instruction> steps;
    std::vector<std::uint32_t> operands; ///< slots
    std::vector<std::int64_t> values;
    std::vector<column_use> columns;
    std::vector<record_use> records;
    std::vector<verdict_use> verdicts; ///< by scheme, then household, adults, children
    std::array<std::uint32_t, 3> slots{0, 0, 0};
    bool reads_due_dates = false;       ///< the nearest due date is needed
    bool always_reads_records = false;  ///< some scheme has no fast form
    std::array<turning_days, 3> births; ///< by subject: what birth dates are compared with
    std::array<turning_days, 3> dues;   ///< and due dates

    [[nodiscard]] bool is_of_class(date day) const noexcept { return class_from <= day && day < class_until; }
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
