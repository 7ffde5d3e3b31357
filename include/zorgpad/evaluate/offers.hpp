// SPDX-License-Identifier: BSL-1.0
// Which schemes and services apply, to whom, and until when to apply for a scheme.
#pragma once

#include <zorgpad/evaluate/situation.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Calls visit(target) for everyone that something for these subjects may be for, unknown persons of open lists
/// included.
template <class Visitor>
void for_each_of(const roll& who, const compiled::subject_set& of, Visitor&& visit) {
    for (const subject kind : {subject::household, subject::adult, subject::child}) {
        if (of.contains(kind)) {
            for (target someone = who.first(kind); someone < who.end(kind); ++someone) {
                visit(someone);
            }
        }
    }
}

/// The last day to apply.
struct deadline_day {
    std::optional<date> day;
    bool passed = false; ///< only of a fixed day: a yearly one moves to the next
};

/// What the exact mode has found out beyond logic alone. Empty otherwise.
struct settled_outcomes {
    struct one {
        std::size_t number;
        truth is;
    };
    std::vector<one> schemes; ///< by bound_family::at(scheme, someone), ascending
    std::vector<one> nodes;   ///< by instance number, ascending

    /// The truth found for a number, or the truth that logic gave.
    [[nodiscard]] static truth find(const std::vector<one>& all, std::size_t number, truth otherwise) noexcept {
        const auto found = std::lower_bound(all.begin(), all.end(), number, [](const one& settled, std::size_t wanted) {
            return settled.number < wanted;
        });
        return found != all.end() && found->number == number ? found->is : otherwise;
    }
};

/// Whether each scheme and service applies. Schemes are judged once, what is required before what requires it.
template <class Book>
class offers {
public:
    offers(situation<Book>& now, const settled_outcomes& settled)
        : now_(now), book_(now.book()), settled_(&settled), schemes_(book_.schemes.size() * now.who().count()) {
        judge_all();
    }

    /// With the verdicts of an earlier day, by logic alone; those that time may have turned are to be judged again.
    offers(situation<Book>& now, const offers& earlier) : now_(now), book_(now.book()), schemes_(earlier.schemes_) {}

    /// With nothing judged yet.
    explicit offers(situation<Book>& now)
        : now_(now), book_(now.book()), schemes_(book_.schemes.size() * now.who().count()) {}

    void judge_all() {
        for (const index which : book_.scheme_order) {
            for_each_of(now_.who(), book_.schemes[which].of, [&](target someone) { judge(which, someone); });
        }
    }

    /// The verdict: it exists here and today, its condition holds, and what it requires is met. What it requires must
    /// have been judged.
    const answer& judge(index which, target someone) {
        const compiled::scheme& scheme = book_.schemes[which];
        const std::size_t number = now_.family().at(which, someone);
        const answer& applies = now_.of(scheme.when[static_cast<std::size_t>(now_.who().subject_of(someone))], someone);
        // Most schemes are there, in force without an end, and require nothing: then their condition says it all.
        const bool is_plain =
            scheme.available == truth::yes && !scheme.valid_from && !scheme.valid_until && scheme.requires_.empty();
        answer& verdict = schemes_[number];
        verdict = now_.capped(is_plain ? applies : with_all_else(scheme, applies, someone), someone);
        if (settled_ != nullptr && !settled_->schemes.empty()) {
            verdict.is = settled_outcomes::find(settled_->schemes, number, verdict.is);
        }
        return verdict;
    }

    /// The verdict on a scheme: yes is likely, no is unlikely. Only for someone that it is for.
    [[nodiscard]] const answer& scheme(index which, target someone) const noexcept {
        return schemes_[now_.family().at(which, someone)];
    }

    /// Whether a service applies to someone that it is for.
    [[nodiscard]] answer service(index which, target someone) {
        const compiled::service& service = book_.services[which];
        const answer exists{service.available, never, {}};
        const index when = service.when[static_cast<std::size_t>(now_.who().subject_of(someone))];
        return now_.capped(both(now_.sets(), exists, now_.of(when, someone)), someone);
    }

    /// Whether what a node offers applies, seen from the person of its pathway: to themselves, or otherwise to anyone.
    [[nodiscard]] answer offered(const compiled::node& node, target someone) {
        if (node.kind == compiled::node_kind::service) {
            return for_someone(book_.services[node.target].of, someone,
                               [&](target whom) { return service(node.target, whom); });
        }
        if (node.kind == compiled::node_kind::scheme) {
            return for_someone(book_.schemes[node.target].of, someone,
                               [&](target whom) { return still_offered(node.target, whom); });
        }
        return answer{truth::yes, never, {}};
    }

    /// The verdict on a scheme, but no when it is received already or was rejected: it is not offered again.
    [[nodiscard]] answer still_offered(index which, target someone) {
        const bound_receipt said = receipt_of(now_.family(), which, someone);
        if (said == bound_receipt::yes || said == bound_receipt::rejected) {
            return answer{truth::no, never, now_.sets().single(now_.numbers().receipt(which, someone))};
        }
        return scheme(which, someone);
    }

    /// Whether a required scheme is received, or likely (then it is applied for first).
    [[nodiscard]] answer required(index which, target someone) {
        const answer likely =
            for_someone(book_.schemes[which].of, someone, [&](target whom) { return scheme(which, whom); });
        return either(now_.sets(), now_.receives(which, someone), likely);
    }

    /// Whether a required scheme can still be applied for, by someone or otherwise by anyone.
    [[nodiscard]] answer still_likely(index which, target someone) {
        return for_someone(book_.schemes[which].of, someone, [&](target whom) { return still_offered(which, whom); });
    }

    /// The deadline of a scheme for someone, seen from today.
    [[nodiscard]] deadline_day deadline(index which, target someone) const {
        const std::optional<compiled::deadline>& limit = book_.schemes[which].deadline;
        if (!limit) {
            return deadline_day{};
        }
        const period length = limit->before ? -limit->length : limit->length;
        const date today = now_.as_of();
        switch (limit->anchor) {
        case compiled::deadline::anchor_kind::birthday: {
            const std::optional<date>& born = now_.family().born[someone];
            const std::optional<date>& due = now_.family().due[someone];
            if (!born && !due) {
                return deadline_day{};
            }
            const date start = born ? *born : *due;
            return next_yearly(length, [&](date after) { return next_birthday(start, after); });
        }
        case compiled::deadline::anchor_kind::day:
            return next_yearly(length, [&](date after) { return next_on_or_after(limit->day, days_after(after, 1)); });
        case compiled::deadline::anchor_kind::fact:
            break;
        }
        const target holder = book_.facts[limit->fact].of == subject::household ? household_target : someone;
        const bound_value& stated = now_.family().facts[now_.family().at(limit->fact, holder)];
        if (stated.state != knowledge::known) {
            return deadline_day{};
        }
        const date day = add(date{static_cast<std::int32_t>(stated.number)}, length);
        return deadline_day{day, day < today};
    }

private:
    [[nodiscard]] answer with_all_else(const compiled::scheme& scheme, const answer& applies, target someone) {
        joined_answer all(now_.sets(), truth::no);
        all.add(answer{scheme.available, never, {}});
        all.add(in_force(scheme));
        all.add(applies);
        for (const index other : scheme.requires_) {
            all.add(required(other, someone));
        }
        return all.result();
    }

    [[nodiscard]] answer in_force(const compiled::scheme& scheme) const noexcept {
        if (scheme.valid_from && now_.as_of() < *scheme.valid_from) {
            return answer{truth::no, scheme.valid_from->days, {}};
        }
        if (scheme.valid_until && *scheme.valid_until <= now_.as_of()) {
            return answer{truth::no, never, {}};
        }
        return answer{truth::yes, scheme.valid_until ? scheme.valid_until->days : never, {}};
    }

    template <class Answer>
    [[nodiscard]] answer for_someone(const compiled::subject_set& of, target someone, Answer&& answer_of) {
        const subject kind = now_.who().subject_of(someone);
        if (of.contains(kind)) {
            return answer_of(someone);
        }
        joined_answer any(now_.sets(), truth::yes);
        for_each_of(now_.who(), of, [&](target whom) { any.add(answer_of(whom)); });
        for (const subject other : {subject::adult, subject::child}) {
            if (of.contains(other) && !now_.who().is_open(other)) {
                any.add(answer{truth::no, never, now_.sets().single(now_.numbers().list(other))});
            }
        }
        return any.result();
    }

    /// The first deadline that is not before today, of those counted from the days that `next` gives, a year apart. One
    /// of more than a year may be counted from a day of some years ago.
    template <class Next>
    [[nodiscard]] deadline_day next_yearly(period length, Next&& next) const {
        const date today = now_.as_of();
        // Counted from a month before that length ago, a deadline is past, however long the months are.
        date anchor = next(days_after(add(today, -length), -31));
        while (add(anchor, length) < today) {
            anchor = next(anchor);
        }
        return deadline_day{add(anchor, length), false};
    }

    situation<Book>& now_;
    const Book& book_;
    const settled_outcomes* settled_ = nullptr;
    std::vector<answer> schemes_;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
