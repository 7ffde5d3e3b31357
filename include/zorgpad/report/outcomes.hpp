// SPDX-License-Identifier: BSL-1.0
// What a book has in store for a family, each outcome as a condition: the verdict on a scheme, whether a service
// applies, whether a step is surely reached.
#pragma once

#include <zorgpad/evaluate/bind.hpp>
#include <zorgpad/evaluate/timeline.hpp>
#include <zorgpad/prove/ways.hpp>
#include <zorgpad/report/condition_writer.hpp>

#include <limits>
#include <string>

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

/// Writes the outcomes of a book. Every role counts.
template <class Book>
class outcome_writer {
public:
    explicit outcome_writer(const Book& book) : write_(made_.book) { made_.book = book; }

    [[nodiscard]] outcome_tables write() {
        verdicts_.assign(made_.book.schemes.size(), compiled::none_for_all);
        for (const index which : made_.book.scheme_order) {
            for (const subject of : {subject::household, subject::adult, subject::child}) {
                if (made_.book.schemes[which].of.contains(of)) {
                    const index verdict = scheme(which, of);
                    verdicts_[which][static_cast<std::size_t>(of)] = verdict;
                    made_.outcomes.push_back(book_outcome{outcome_kind::scheme, which, of, verdict});
                }
            }
        }
        for (index which = 0; which < made_.book.services.size(); ++which) {
            for (const subject of : {subject::household, subject::adult, subject::child}) {
                if (made_.book.services[which].of.contains(of)) {
                    made_.outcomes.push_back(book_outcome{outcome_kind::service, which, of, service(which, of)});
                }
            }
        }
        const proving::written_ways ways = proving::way_writer<compiled::tables>(made_.book, false).write();
        for (index which = 0; which < made_.book.nodes.size(); ++which) {
            const compiled::node& node = made_.book.nodes[which];
            if (node.is_step()) {
                made_.outcomes.push_back(
                    book_outcome{outcome_kind::step, which, made_.book.pathways[node.pathway].of, ways.nodes[which]});
            }
        }
        return std::move(made_);
    }

private:
    /// As offers::judge.
    [[nodiscard]] index scheme(index which, subject of) {
        std::vector<index> all{write_.constant(made_.book.schemes[which].available, of)};
        const auto [from, until] = validity(made_.book.schemes[which]);
        if (from || until) {
            constexpr std::int32_t far = std::numeric_limits<std::int32_t>::max();
            all.push_back(write_.today_in(day_range{from.value_or(date{-far}), until.value_or(date{far})}));
            made_.book.conditions[all.back()].context = of;
        }
        add_when(made_.book.schemes[which].when, of, all);
        const std::vector<index> required = made_.book.schemes[which].requires_;
        for (const index other : required) {
            all.push_back(is_met(other, of));
        }
        return write_.all(of, all);
    }

    [[nodiscard]] static std::pair<std::optional<date>, std::optional<date>> validity(const compiled::scheme& of) {
        return {of.valid_from, of.valid_until};
    }

    static void add_when(const compiled::per_subject& when, subject of, std::vector<index>& to) {
        if (when[static_cast<std::size_t>(of)] != none) {
            to.push_back(when[static_cast<std::size_t>(of)]);
        }
    }

    /// Received, or likely: for the person bound, or otherwise for anyone.
    [[nodiscard]] index is_met(index other, subject of) {
        compiled::condition received;
        received.what = compiled::operation::receives;
        received.context = of;
        received.which = other;
        std::vector<index> any{write_.add(received)};
        const compiled::subject_set whose = made_.book.schemes[other].of;
        for (const subject kind : {subject::household, subject::adult, subject::child}) {
            const index verdict = verdicts_[other][static_cast<std::size_t>(kind)];
            const bool counts = whose.contains(of) ? kind == of : whose.contains(kind);
            if (counts && verdict != none) {
                any.push_back(write_.seen_from(of, verdict));
            }
        }
        return write_.any(of, any);
    }

    [[nodiscard]] index service(index which, subject of) {
        std::vector<index> all{write_.constant(made_.book.services[which].available, of)};
        add_when(made_.book.services[which].when, of, all);
        return write_.all(of, all);
    }

    outcome_tables made_;
    condition_writer<compiled::tables> write_;
    std::vector<compiled::per_subject> verdicts_;
};

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
