// SPDX-License-Identifier: BSL-1.0
// Puts families of the model into the columns of a program.
#pragma once

#include <zorgpad/batch/family_columns.hpp>
#include <zorgpad/batch/plain_line.hpp>
#include <zorgpad/batch/record_truths.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// What the dates of a program are compared with on one day.
struct dates_of_day {
    dates_of_day(const verdict_program& program, date day) {
        for (std::size_t of = 0; of < births.size(); ++of) {
            births[of] = program.births[of].on(day);
            dues[of] = program.dues[of].on(day);
        }
        for (const column_use& one : program.columns) {
            columns.push_back(one.turns.on(day));
        }
    }

    std::array<std::vector<std::int64_t>, 3> births; ///< by subject
    std::array<std::vector<std::int64_t>, 3> dues;
    std::vector<std::vector<std::int64_t>> columns;
};

/// What is kept for a program between plain families: the facts by the words of a list and what dates are compared with
/// on a day, each looked up once; and room to work in. Each thread has its own.
struct plain_facts {
    /// A fact of the family at hand: what is put into the columns.
    struct fact_number {
        index fact = none;
        std::uint32_t column = none;
        std::int64_t in_column = 0;
        std::int64_t as_birth = 0; ///< or as a due date
    };
    std::vector<index> by_word;
    std::vector<fact_number> numbers;
    std::map<std::int32_t, dates_of_day> days;
};

/// Takes families in for one program. What does not fit the book is left out, as evaluate() leaves it out; check_family
/// tells. The program must outlive it. Not thread-safe; make one for each thread.
template <class Book>
class basic_intake {
public:
    basic_intake(const Book& book, const verdict_program& program)
        : book_(&book), program_(&program), records_(book, program), own_day_(program, program.as_of) {
        columns_of_.resize(book.facts.size(), {none, none, none});
        for (std::uint32_t column = 0; column < program.columns.size(); ++column) {
            const column_use& use = program.columns[column];
            columns_of_[use.fact][static_cast<std::size_t>(use.of)] = column;
        }
    }

    /// Adds a family and returns its number in the columns; nothing where it is of another day, or of another
    /// municipality than the book: then evaluate() would say nothing either, or not on this day. What does not fit the
    /// book is left out and, where `found` is given, reported there; after an error nothing is added.
    /// O(facts of the book times persons), and O(conditions) more where the family carries records.
    [[nodiscard]] std::optional<std::size_t> add(const family& stated, family_columns& to,
                                                 findings* found = nullptr) const {
        const std::string& here = program_->book.municipality(); // that of the tables may be another that shares them
        const bool elsewhere = stated.municipality && !here.empty() && *stated.municipality != here;
        if (!stated.as_of || *stated.as_of != program_->as_of || elsewhere) {
            return std::nullopt;
        }
        evaluation::binder<Book> binder(*book_, stated, here);
        const evaluation::bound_family known = binder.bind();
        if (found != nullptr) {
            *found = std::move(binder.found());
            if (has_errors(*found)) {
                return std::nullopt;
            }
        }
        const std::size_t family = to.add(known.who);
        add_dates(known, family, to);
        add_facts(known, family, to);
        if (has_records(stated) || program_->always_reads_records) {
            records_.answer(known, [&](std::uint32_t record, target someone, truth is) {
                to.set_record(record, place(known, someone, family, to), is);
            });
        } else {
            add_no_records(known.who, family, to);
        }
        return family;
    }

    /// The same for a plain family of the municipality of the program and of any day of its date class: its days are
    /// moved to the day of the program. Nothing, and nothing is added, where a fact does not fit the book, a scheme has
    /// no fast form or a day cannot be moved: then take the family in for its own day. O(facts stated); for the first
    /// family of each day O(tests on dates).
    [[nodiscard]] std::optional<std::size_t> add(const plain_family& stated, const word_list& words, plain_facts& known,
                                                 family_columns& to) const {
        if (program_->always_reads_records || !program_->is_of_class(*stated.as_of)) {
            return std::nullopt;
        }
        const dates_of_day* here = nullptr;
        if (*stated.as_of != program_->as_of) {
            const auto place = known.days.find(stated.as_of->days);
            here = place != known.days.end()
                       ? &place->second
                       : &known.days.emplace(stated.as_of->days, dates_of_day(*program_, *stated.as_of)).first->second;
        }
        known.numbers.resize(stated.facts.size());
        const auto find = [&](const plain_member& of, subject kind) {
            return find_numbers(stated, of, kind, words, here, known);
        };
        bool fits = find(stated.household, subject::household);
        for (std::size_t which = 0; fits && which < stated.adults.count; ++which) {
            fits = find(stated.adults.people[which], subject::adult);
        }
        for (std::size_t which = 0; fits && which < stated.children.count; ++which) {
            fits = find(stated.children.people[which], subject::child);
        }
        if (!fits) {
            return std::nullopt;
        }
        evaluation::roll who;
        who.adults = static_cast<std::uint32_t>(stated.adults.count);
        who.children = static_cast<std::uint32_t>(stated.children.count);
        who.adults_open = stated.adults.is_open();
        who.children_open = stated.children.is_open();
        const std::size_t family = to.add(who);
        add_numbers(stated.household, subject::household, family, known, to);
        for (std::size_t which = 0; which < stated.adults.count; ++which) {
            add_numbers(stated.adults.people[which], subject::adult, to.place(subject::adult, family, which), known,
                        to);
        }
        for (std::size_t which = 0; which < stated.children.count; ++which) {
            add_numbers(stated.children.people[which], subject::child, to.place(subject::child, family, which), known,
                        to);
        }
        add_no_records(who, family, to);
        return family;
    }

private:
    /// Finds the facts of a member of a plain family and their values; false where one does not fit. `here`: what dates
    /// are compared with on the day of the family, where that is not the day of the program.
    [[nodiscard]] bool find_numbers(const plain_family& stated, const plain_member& of, subject kind,
                                    const word_list& words, const dates_of_day* here, plain_facts& known) const {
        constexpr index not_looked_up = none - 1;
        if (known.by_word.size() < words.size()) {
            known.by_word.resize(words.size(), not_looked_up);
        }
        for (std::size_t which = of.first; which < of.last; ++which) {
            const plain_fact& one = stated.facts[which];
            index& fact = known.by_word[one.key];
            if (fact == not_looked_up) {
                fact = compiled::find_fact(*book_, words[one.key]);
            }
            if (fact == none || !evaluation::binder<Book>::may_be_of(fact, book_->facts[fact], kind)) {
                return false;
            }
            const std::optional<std::int64_t> number =
                evaluation::binder<Book>::number_of(book_->facts[fact], one.value);
            if (!number) {
                return false;
            }
            plain_facts::fact_number& made = known.numbers[which];
            made = {fact, columns_of_[fact][static_cast<std::size_t>(kind)], *number, *number};
            if (here != nullptr && book_->facts[fact].type == fact_type::date && !move(*here, kind, made)) {
                return false;
            }
        }
        return true;
    }

    /// Moves a date to the day of the program; false where that cannot be.
    [[nodiscard]] bool move(const dates_of_day& here, subject kind, plain_facts::fact_number& one) const {
        const auto move_to = [](std::int64_t& day, const std::vector<std::int64_t>& from,
                                const std::vector<std::int64_t>& to) {
            const std::optional<std::int32_t> moved = moved_day(static_cast<std::int32_t>(day), from, to);
            day = moved.value_or(0);
            return moved.has_value();
        };
        const auto of = static_cast<std::size_t>(kind);
        const bool is_birth = one.fact == compiled::birth_date_fact;
        const bool is_due = one.fact == compiled::due_date_fact;
        return (one.column == none || move_to(one.in_column, here.columns[one.column], own_day_.columns[one.column])) &&
               (!is_birth || move_to(one.as_birth, here.births[of], own_day_.births[of])) &&
               (!is_due || move_to(one.as_birth, here.dues[of], own_day_.dues[of]));
    }

    static void add_numbers(const plain_member& of, subject kind, std::size_t place, const plain_facts& known,
                            family_columns& to) {
        for (std::size_t which = of.first; which < of.last; ++which) {
            const plain_facts::fact_number& one = known.numbers[which];
            if (one.column != none) {
                to.set_fact(one.column, place, one.in_column);
            }
            if (one.fact == compiled::birth_date_fact) {
                to.set_born(kind, place, date{static_cast<std::int32_t>(one.as_birth)});
            } else if (one.fact == compiled::due_date_fact) {
                to.set_due(kind, place, date{static_cast<std::int32_t>(one.as_birth)});
            }
        }
    }

    /// The place in a column of someone.
    [[nodiscard]] static std::size_t place(const evaluation::bound_family& known, target someone, std::size_t family,
                                           const family_columns& to) noexcept {
        const subject kind = known.who.subject_of(someone);
        return to.place(kind, family, someone - known.who.first(kind));
    }

    static void add_dates(const evaluation::bound_family& known, std::size_t family, family_columns& to) {
        for (const subject kind : {subject::adult, subject::child}) {
            for (target someone = known.who.first(kind); someone < known.who.end_known(kind); ++someone) {
                if (known.born[someone]) {
                    to.set_born(kind, place(known, someone, family, to), *known.born[someone]);
                }
                if (known.due[someone]) {
                    to.set_due(kind, place(known, someone, family, to), *known.due[someone]);
                }
            }
        }
    }

    void add_facts(const evaluation::bound_family& known, std::size_t family, family_columns& to) const {
        for (std::size_t column = 0; column < program_->columns.size(); ++column) {
            const column_use& use = program_->columns[column];
            for (target someone = known.who.first(use.of); someone < known.who.end(use.of); ++someone) {
                const evaluation::bound_value& value = known.facts[known.at(use.fact, someone)];
                if (value.state == evaluation::knowledge::known) {
                    to.set_fact(column, place(known, someone, family, to), value.number);
                }
            }
        }
    }

    void add_no_records(const evaluation::roll& who, std::size_t family, family_columns& to) const {
        const std::size_t shape = shape_of(who);
        for (std::uint32_t record = 0; record < program_->records.size(); ++record) {
            const record_use& use = program_->records[record];
            const std::size_t first = to.place(use.of, family);
            const std::size_t count = who.end(use.of) - who.first(use.of);
            for (std::size_t which = 0; which < count; ++which) {
                to.set_record(record, first + which, use.without_records[shape]);
            }
        }
    }

    const Book* book_;
    const verdict_program* program_;
    record_reader<Book> records_;
    dates_of_day own_day_;
    std::vector<std::array<index, 3>> columns_of_; ///< by fact: the columns by subject
};

using intake = basic_intake<compiled::tables>;

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
