// SPDX-License-Identifier: BSL-1.0
// The same family on later days: when time alone turns a verdict, and until when a plan stands.
#pragma once

#include <zorgpad/evaluate/order.hpp>
#include <zorgpad/evaluate/rounds.hpp>

#include <memory>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Everything about a family on one day. Ways and steps are worked out when first asked for.
template <class Book>
class day {
public:
    day(const Book& book, const bound_family& family, date as_of, settled_outcomes settled = {})
        : settled_(std::move(settled)), rounds_(replay_rounds(book, family, as_of)),
          now_(book, family, as_of, rounds_) {
        now_.answer_all();
        offers_.emplace(now_, settled_);
    }
    day(const day&) = delete;
    day& operator=(const day&) = delete;

    [[nodiscard]] situation<Book>& now() noexcept { return now_; }
    [[nodiscard]] evaluation::offers<Book>& offers() noexcept { return *offers_; }
    [[nodiscard]] reach<Book>& ways() {
        work_out_steps();
        return *ways_;
    }
    [[nodiscard]] const evaluation::steps<Book>& steps() {
        work_out_steps();
        return *steps_;
    }

private:
    void work_out_steps() {
        if (!steps_) {
            ways_.emplace(now_, settled_);
            steps_.emplace(now_, *ways_, *offers_);
        }
    }

    settled_outcomes settled_;
    round_table rounds_;
    situation<Book> now_;
    std::optional<evaluation::offers<Book>> offers_;
    std::optional<reach<Book>> ways_;
    std::optional<evaluation::steps<Book>> steps_;
};

/// When time alone turns a verdict: `until` into unlikely, `from` into something better.
struct turn {
    std::optional<date> from;
    std::optional<date> until;
};

/// So far ahead turns are looked for: 130 years, longer than a life.
inline constexpr std::int32_t horizon_days = 130 * 366;

/// Days after today, each worked out once by `make_day` (date -> unique pointer to a day).
template <class Book, class MakeDay>
class timeline {
public:
    timeline(const Book& book, const bound_family& family, day<Book>& today, MakeDay make_day)
        : book_(book), family_(family), today_(today), make_day_(std::move(make_day)),
          last_(days_after(family.as_of, horizon_days)) {}

    /// The first later day on which time alone turns the verdict on a scheme: `until` when it turns unlikely, `from`
    /// when it may become better. A likely verdict that becomes unknown has neither.
    [[nodiscard]] turn turn_of(index scheme, target someone) {
        const answer first = today_.offers().scheme(scheme, someone);
        answer later = first;
        while (later.turns <= last_.days) {
            const date day{later.turns};
            later = on(day).offers().scheme(scheme, someone);
            if (later.is == first.is) {
                continue;
            }
            turn found;
            if (later.is == truth::no) {
                found.until = day;
            } else if (first.is != truth::yes) {
                found.from = day;
            }
            return found;
        }
        return turn{};
    }

    /// The first later day on which any status, overdue mark or verdict differs.
    [[nodiscard]] std::optional<date> expires() {
        std::int32_t next = next_turn(today_);
        while (next <= last_.days) {
            day<Book>& later = on(date{next});
            if (differs(later)) {
                return date{next};
            }
            next = next_turn(later);
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] day<Book>& on(date when) {
        for (const std::unique_ptr<day<Book>>& one : days_) {
            if (one->now().as_of() == when) {
                return *one;
            }
        }
        days_.push_back(make_day_(when));
        return *days_.back();
    }

    template <class Visitor>
    void for_each_verdict(Visitor&& visit) const {
        for (index scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            for_each_of(family_.who, book_.schemes[scheme].of, [&](target someone) { visit(scheme, someone); });
        }
    }

    [[nodiscard]] std::int32_t next_turn(day<Book>& when) const {
        std::int32_t next = never;
        for_each_verdict(
            [&](index scheme, target someone) { next = std::min(next, when.offers().scheme(scheme, someone).turns); });
        for (const step_state& step : when.steps().all()) {
            next = std::min(next, step.turns);
        }
        return next;
    }

    [[nodiscard]] bool differs(day<Book>& later) const {
        bool found = false;
        for_each_verdict([&](index scheme, target someone) {
            found = found || later.offers().scheme(scheme, someone).is != today_.offers().scheme(scheme, someone).is;
        });
        const std::vector<step_state>& now = today_.steps().all();
        const std::vector<step_state>& then = later.steps().all();
        for (std::size_t which = 0; which < now.size() && !found; ++which) {
            found = now[which].status != then[which].status || now[which].overdue != then[which].overdue;
        }
        return found;
    }

    const Book& book_;
    const bound_family& family_;
    day<Book>& today_;
    MakeDay make_day_;
    date last_;
    std::vector<std::unique_ptr<day<Book>>> days_; // few: mostly the next birthdays and changes of norms
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
