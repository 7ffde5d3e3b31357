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

/// When time alone turns a verdict: `until` into unlikely, `from` into something better. A likely verdict that becomes
/// unknown has neither.
struct turn {
    std::optional<date> from;
    std::optional<date> until;
};

/// What time alone will do to a plan.
struct outlook {
    std::vector<turn> schemes;   ///< by bound_family::at(scheme, someone)
    std::optional<date> expires; ///< the first later day on which any status, overdue mark or verdict differs
};

/// So far ahead turns are looked for: 130 years, longer than a life.
inline constexpr std::int32_t horizon_days = 130 * 366;

/// Later days, in order, of a family on which logic alone decides. Each goes on from the one before: only the answers
/// that time may have turned are worked out again. What answers hang on is not kept.
template <class Book>
class days_ahead {
public:
    explicit days_ahead(day<Book>& today) : now_(today.now()), offers_(now_, today.offers()) { now_.sets().forget(); }
    days_ahead(const days_ahead&) = delete;
    days_ahead& operator=(const days_ahead&) = delete;

    void go_to(date when) {
        const round_table& rounds = now_.rounds();
        now_.move_to(when);
        if (rounds.turns() <= when.days) {
            start_over(when);
        }
    }

    /// The verdict on a scheme. Those that it requires must have been brought up to date first.
    [[nodiscard]] const answer& verdict(index scheme, target someone) {
        now_.bring_up_to_date(
            now_.book().schemes[scheme].when[static_cast<std::size_t>(now_.who().subject_of(someone))]);
        return offers_.judge(scheme, someone);
    }

    /// The steps of the day, once all verdicts are up to date.
    [[nodiscard]] const evaluation::steps<Book>& steps() {
        now_.bring_all_up_to_date();
        steps_.reset();
        ways_.emplace(now_, nothing_settled_);
        steps_.emplace(now_, *ways_, offers_);
        return *steps_;
    }

private:
    /// Other rounds of `again` count: every answer may be another.
    void start_over(date when) {
        rounds_.push_back(std::make_unique<round_table>(replay_rounds(now_.book(), now_.family(), when)));
        now_.start_over(*rounds_.back());
        offers_.judge_all();
    }

    std::vector<std::unique_ptr<round_table>> rounds_; ///< hardly ever any
    situation<Book> now_;
    evaluation::offers<Book> offers_;
    settled_outcomes nothing_settled_;
    std::optional<reach<Book>> ways_;
    std::optional<evaluation::steps<Book>> steps_;
};

/// Later days that are each worked out whole by `make_day` (date -> unique pointer to a day).
template <class Book, class MakeDay>
class days_apart {
public:
    explicit days_apart(MakeDay make_day) : make_day_(std::move(make_day)) {}

    void go_to(date when) { day_ = make_day_(when); }
    [[nodiscard]] const answer& verdict(index scheme, target someone) { return day_->offers().scheme(scheme, someone); }
    [[nodiscard]] const evaluation::steps<Book>& steps() { return day_->steps(); }

private:
    MakeDay make_day_;
    std::unique_ptr<day<Book>> day_;
};

/// Goes through the days on which something may turn, from the first on, and looks only at what may turn on each.
template <class Book, class Days>
class look_ahead {
public:
    look_ahead(day<Book>& today, Days& days)
        : today_(today), book_(today.now().book()), family_(today.now().family()), days_(days),
          last_(days_after(family_.as_of, horizon_days).days) {}

    [[nodiscard]] outlook look() {
        made_.schemes.resize(book_.schemes.size() * family_.who.count());
        looking_.resize(made_.schemes.size(), false);
        is_required_.resize(book_.schemes.size(), false);
        for (index place = 0; place < book_.scheme_order.size(); ++place) {
            const index scheme = book_.scheme_order[place];
            for (const index required : book_.schemes[scheme].requires_) {
                is_required_[required] = true;
            }
            for_each_of(family_.who, book_.schemes[scheme].of, [&](target someone) {
                if (wait_for(today_.offers().scheme(scheme, someone).turns, place, someone)) {
                    looking_[family_.at(scheme, someone)] = true;
                    ++open_;
                }
            });
        }
        std::sort(appointments_.begin(), appointments_.end());
        steps_turn_ = today_.steps().turns();
        for (std::int32_t day = next(); day <= last_; day = next()) {
            days_.go_to(date{day});
            look_at_schemes(date{day});
            look_at_steps(date{day});
        }
        return std::move(made_);
    }

private:
    /// A verdict that may turn on a day.
    struct appointment {
        std::int32_t day = never;
        index place = 0; ///< in the order of schemes: what is required comes first
        target someone = household_target;
        friend bool operator<(const appointment& left, const appointment& right) noexcept {
            return left.day != right.day       ? left.day < right.day
                   : left.place != right.place ? left.place < right.place
                                               : left.someone < right.someone;
        }
    };

    [[nodiscard]] bool wait_for(std::int32_t day, index place, target someone) {
        if (day > last_) {
            return false;
        }
        appointments_.push_back(appointment{day, place, someone});
        return true;
    }

    static bool is_later(const appointment& left, const appointment& right) noexcept { return right < left; }

    void meet_again(const appointment& later) {
        again_.push_back(later);
        std::push_heap(again_.begin(), again_.end(), is_later);
    }

    [[nodiscard]] std::int32_t next() const noexcept {
        const std::int32_t of_steps = made_.expires ? never : steps_turn_;
        const bool wanted = open_ > 0 || of_steps <= last_;
        if (!wanted) {
            return of_steps;
        }
        const std::int32_t of_schemes = met_ < appointments_.size() ? appointments_[met_].day : never;
        return std::min({of_steps, of_schemes, again_.empty() ? never : again_.front().day});
    }

    void look_at_schemes(date day) {
        const std::size_t met_before = met_;
        while (met_ < appointments_.size() && appointments_[met_].day <= day.days) {
            ++met_;
        }
        // Those of a day stand in the order in which to judge them.
        due_.assign(appointments_.begin() + static_cast<std::ptrdiff_t>(met_before),
                    appointments_.begin() + static_cast<std::ptrdiff_t>(met_));
        if (!again_.empty() && again_.front().day <= day.days) {
            while (!again_.empty() && again_.front().day <= day.days) {
                std::pop_heap(again_.begin(), again_.end(), is_later);
                due_.push_back(again_.back());
                again_.pop_back();
            }
            std::sort(due_.begin(), due_.end(), [](const appointment& left, const appointment& right) {
                return left.place != right.place ? left.place < right.place : left.someone < right.someone;
            });
        }
        for (const appointment& one : due_) {
            const index scheme = book_.scheme_order[one.place];
            const std::size_t number = family_.at(scheme, one.someone);
            const answer later = days_.verdict(scheme, one.someone);
            const truth first = today_.offers().scheme(scheme, one.someone).is;
            const bool was_looking = looking_[number] != 0;
            if (was_looking && later.is != first) {
                note(made_.schemes[number], first, later.is, day);
                looking_[number] = false;
            }
            // Until the plan expires no verdict has turned, so that all are looked at; later on only some are.
            const bool is_wanted = looking_[number] != 0 || is_required_[scheme] != 0;
            const bool comes_again = is_wanted && later.turns <= last_;
            if (comes_again) {
                meet_again(appointment{later.turns, one.place, one.someone});
            }
            const bool is_looking = looking_[number] != 0 && comes_again;
            looking_[number] = is_looking;
            open_ -= was_looking && !is_looking ? 1U : 0U;
        }
    }

    void note(turn& found, truth first, truth later, date day) {
        if (later == truth::no) {
            found.until = day;
        } else if (first != truth::yes) {
            found.from = day;
        }
        if (!made_.expires) {
            made_.expires = day;
        }
    }

    void look_at_steps(date day) {
        if (made_.expires || day.days < steps_turn_) {
            return;
        }
        const steps<Book>& later = days_.steps();
        const std::vector<step_state>& now = today_.steps().all();
        const bool same = std::equal(now.begin(), now.end(), later.all().begin(), later.all().end(),
                                     [](const step_state& left, const step_state& right) {
                                         return left.status == right.status && left.overdue == right.overdue;
                                     });
        if (!same) {
            made_.expires = day;
        }
        steps_turn_ = later.turns();
    }

    day<Book>& today_;
    const Book& book_;
    const bound_family& family_;
    Days& days_;
    std::int32_t last_;
    outlook made_;
    std::vector<appointment> appointments_; ///< those of today's answers, by day
    std::size_t met_ = 0;                   ///< how many of them are past
    std::vector<appointment> again_;        ///< those of later answers, few: a heap with the first on top
    std::vector<appointment> due_;
    std::vector<std::uint8_t> looking_;     ///< yes or no, by bound_family::at(scheme, someone)
    std::vector<std::uint8_t> is_required_; ///< likewise
    std::size_t open_ = 0;                  ///< how many verdicts are still looked at
    std::int32_t steps_turn_ = never;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
