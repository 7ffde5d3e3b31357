// SPDX-License-Identifier: BSL-1.0
// Puts families of the model into the columns of a program.
#pragma once

#include <zorgpad/batch/family_columns.hpp>
#include <zorgpad/batch/record_truths.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// Takes families in for one program. What does not fit the book is left out, as evaluate() leaves it out; check_family
/// tells. The program must outlive it. Not thread-safe; make one for each thread.
template <class Book>
class basic_intake {
public:
    basic_intake(const Book& book, const verdict_program& program)
        : book_(&book), program_(&program), records_(book, program) {}

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
        add_records(known, has_records(stated), family, to);
        return family;
    }

private:
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

    void add_records(const evaluation::bound_family& known, bool carries_records, std::size_t family,
                     family_columns& to) const {
        if (program_->records.empty()) {
            return;
        }
        if (carries_records || program_->always_reads_records) {
            records_.answer(known, [&](std::uint32_t record, target someone, truth is) {
                to.set_record(record, place(known, someone, family, to), is);
            });
            return;
        }
        const std::size_t shape = shape_of(known.who);
        for (std::uint32_t record = 0; record < program_->records.size(); ++record) {
            const record_use& use = program_->records[record];
            for (target someone = known.who.first(use.of); someone < known.who.end(use.of); ++someone) {
                to.set_record(record, place(known, someone, family, to), use.without_records[shape]);
            }
        }
    }

    const Book* book_;
    const verdict_program* program_;
    record_reader<Book> records_;
};

using intake = basic_intake<compiled::tables>;

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
