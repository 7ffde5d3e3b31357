// SPDX-License-Identifier: BSL-1.0
// What the full evaluator says of a family for the fast form: tests on records, receipts, and schemes that have no fast
// form. A family without records is not asked about: what such a family gets is worked out once for each program.
#pragma once

#include <zorgpad/batch/verdict_program.hpp>
#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/evaluate/offers.hpp>
#include <zorgpad/evaluate/rounds.hpp>

#include <optional>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

using evaluation::target;

/// Whether the calling program has recorded anything of a family.
[[nodiscard]] inline bool has_records(const family& one) noexcept {
    return !one.signals.empty() || !one.screenings.empty() || !one.receives.empty() || !one.consents.empty() ||
           !one.progress.empty();
}

/// Which of the truths without records hold for a family.
[[nodiscard]] inline std::size_t shape_of(const evaluation::roll& who) noexcept {
    const bool adults = who.adults != 0 || who.adults_open;
    const bool children = who.children != 0 || who.children_open;
    return (adults ? 1U : 0U) + (children ? 2U : 0U);
}

/// The full evaluator's situation of one family, for a few questions.
template <class Book>
class nobody {
public:
    nobody(const Book& book, date as_of, const family& stated)
        : family_(evaluation::binder<Book>(book, stated).bind()), rounds_(book, family_.who),
          now_(book, family_, as_of, rounds_) {}
    nobody(const nobody&) = delete;
    nobody& operator=(const nobody&) = delete;

    /// The answer to a condition that is made of no others, for the first that it may be about.
    [[nodiscard]] truth answer_to(index condition) {
        now_.answer_some({condition});
        return now_.of(condition, family_.who.first(now_.book().conditions[condition].context)).is;
    }

    [[nodiscard]] evaluation::situation<Book>& now() noexcept { return now_; }

private:
    evaluation::bound_family family_;
    evaluation::round_table rounds_;
    evaluation::situation<Book> now_;
};

/// The conditions that records of a program answer, with all they are made of.
template <class Book>
[[nodiscard]] std::vector<index> recorded_conditions(const Book& book, const verdict_program& program) {
    std::vector<index> roots;
    for (const record_use& one : program.records) {
        if (one.is == record_use::kind::condition) {
            roots.push_back(one.which);
        }
    }
    return evaluation::closure_of(book, roots);
}

/// Fills in what families without records get. They differ only in whether there is anybody to ask about.
template <class Book>
void answer_without_records(const Book& book, date as_of, verdict_program& program) {
    if (program.records.empty()) {
        return;
    }
    const std::vector<index> needed = recorded_conditions(book, program);
    for (std::size_t shape = 0; shape < 4; ++shape) {
        family stated;
        stated.as_of = as_of;
        stated.adults.emplace((shape & 1U) != 0 ? 1U : 0U);
        stated.children.emplace((shape & 2U) != 0 ? 1U : 0U);
        nobody<Book> found(book, as_of, stated);
        found.now().answer_some(needed);
        for (record_use& one : program.records) {
            const target someone = found.now().who().first(one.of);
            switch (one.is) {
            case record_use::kind::condition:
                one.without_records[shape] = found.now().of(one.which, someone).is;
                break;
            case record_use::kind::receipt:
                one.without_records[shape] = found.now().receives(one.which, someone).is;
                break;
            case record_use::kind::verdict:
                program.always_reads_records = true;
                break;
            }
        }
    }
}

/// Answers the records of one program for families with records.
template <class Book>
class record_reader {
public:
    record_reader(const Book& book, const verdict_program& program)
        : book_(&book), program_(&program), needed_(recorded_conditions(book, program)) {}

    /// Calls visit(record, target, truth) for each record and everyone that it may be about. O(conditions).
    template <class Visitor>
    void answer(const evaluation::bound_family& family, Visitor&& visit) const {
        const evaluation::round_table rounds = evaluation::replay_rounds(*book_, family, program_->as_of);
        evaluation::situation<Book> now(*book_, family, program_->as_of, rounds);
        const evaluation::settled_outcomes nothing_more;
        std::optional<evaluation::offers<Book>> offers;
        if (program_->always_reads_records) {
            now.answer_all();
            offers.emplace(now, nothing_more);
        } else {
            now.answer_some(needed_);
        }
        for (std::uint32_t which = 0; which < program_->records.size(); ++which) {
            const record_use& one = program_->records[which];
            for (target someone = family.who.first(one.of); someone < family.who.end(one.of); ++someone) {
                switch (one.is) {
                case record_use::kind::condition:
                    visit(which, someone, now.of(one.which, someone).is);
                    break;
                case record_use::kind::receipt:
                    visit(which, someone, now.receives(one.which, someone).is);
                    break;
                case record_use::kind::verdict:
                    visit(which, someone, offers->scheme(one.which, someone).is);
                    break;
                }
            }
        }
    }

private:
    const Book* book_;
    const verdict_program* program_;
    std::vector<index> needed_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
