// SPDX-License-Identifier: BSL-1.0
// What a book has in store for a family, each outcome as a condition: the verdict on a scheme, whether a service
// applies, whether a step is surely reached.
#pragma once

#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/evaluate/timeline.hpp>
#include <zorgpad/prove/outcomes.hpp>
#include <zorgpad/report/condition_writer.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

enum class outcome_kind : std::uint8_t { scheme, service, step };

namespace report {

/// An outcome for the household or for one person.
struct book_outcome {
    outcome_kind is = outcome_kind::scheme;
    index which = none; ///< the scheme, service or node
    subject of = subject::household;
    index condition = none; ///< of that binding
};

/// The tables of a book with the conditions of all its outcomes.
struct outcome_tables {
    compiled::tables book;
    std::vector<book_outcome> outcomes;
};

/// The outcomes of a book, by kind of outcome and place in the book. Every role counts. O(schemes, services and nodes).
template <class Book>
[[nodiscard]] outcome_tables write_outcomes(const Book& book) {
    outcome_tables made;
    made.book = book;
    const proving::written_ways ways = proving::way_writer<compiled::tables>(made.book, false).write();
    const proving::written_outcomes written = proving::outcome_writer<compiled::tables>(made.book).write(ways);
    const auto add = [&made](outcome_kind is, index which, const compiled::per_subject& conditions) {
        for (const subject of : {subject::household, subject::adult, subject::child}) {
            if (const index condition = conditions[static_cast<std::size_t>(of)]; condition != none) {
                made.outcomes.push_back(book_outcome{is, which, of, condition});
            }
        }
    };
    for (index which = 0; which < written.schemes.size(); ++which) {
        add(outcome_kind::scheme, which, written.schemes[which]);
    }
    for (index which = 0; which < written.services.size(); ++which) {
        add(outcome_kind::service, which, written.services[which]);
    }
    for (index which = 0; which < made.book.nodes.size(); ++which) {
        const compiled::node& node = made.book.nodes[which];
        if (node.is_step()) {
            made.outcomes.push_back(
                book_outcome{outcome_kind::step, which, made.book.pathways[node.pathway].of, ways.nodes[which]});
        }
    }
    return made;
}

/// What the evaluator itself says of one family. Not for several threads at once.
template <class Book>
class evaluated_outcomes {
public:
    evaluated_outcomes(const Book& book, const family& who)
        : family_(evaluation::binder<Book>(book, who).bind()), today_(book, family_, family_.as_of) {}

    /// Of the first person of the kind that the outcome is about, or of another one.
    [[nodiscard]] truth of(const book_outcome& one, std::uint32_t person = 0) {
        const evaluation::target someone = family_.who.first(one.of) + person;
        switch (one.is) {
        case outcome_kind::scheme:
            return today_.offers().scheme(one.which, someone).is;
        case outcome_kind::service:
            return today_.offers().service(one.which, someone).is;
        case outcome_kind::step:
            break;
        }
        return today_.ways().node(one.which, someone).sure.is;
    }
    [[nodiscard]] const evaluation::roll& who() const noexcept { return family_.who; }

private:
    evaluation::bound_family family_;
    evaluation::day<Book> today_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
