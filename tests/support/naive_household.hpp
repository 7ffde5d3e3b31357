// SPDX-License-Identifier: BSL-1.0
// What is derived of a family and never stated: ages, weeks of pregnancy, the kind and size of the household.
#pragma once

#include "naive_family.hpp"

#include <functional>

namespace naive {

class household_reader : public family_reader {
public:
    using family_reader::family_reader;

    /// Whether a person is at least so old on a day.
    [[nodiscard]] answer at_least_so_old(const binding& who, period age, date measured) const {
        if (const auto born = birth_date(who)) {
            return surely(plus(*born, age) <= measured);
        }
        if (const auto due = due_date(who)) {
            if (age.is_negative()) {
                return surely(plus(*due, age) <= measured);
            }
            return measured < *due ? surely(false) : waits_for({item_of("fact", "birth-date", who)});
        }
        return waits_for({item_of("fact", "birth-date", who)});
    }

    /// The day on which an age is measured. Nothing where it hangs on a birthday that is not known.
    [[nodiscard]] std::optional<date> measuring_day(const binding& who, zorgpad::measuring_day how,
                                                    zorgpad::day_of_year day) const {
        const written_day& now = read(today_);
        switch (how) {
        case zorgpad::measuring_day::today:
            return today_;
        case zorgpad::measuring_day::month_start:
            return that_day_or_next_month(now.year, now.month, 1);
        case zorgpad::measuring_day::quarter_start:
            return that_day_or_next_month(now.year,
                                          now.month <= 3   ? 1
                                          : now.month <= 6 ? 4
                                          : now.month <= 9 ? 7
                                                           : 10,
                                          1);
        case zorgpad::measuring_day::on_day:
            return first_from(day, today_);
        case zorgpad::measuring_day::next_birthday:
            break;
        }
        const auto birthdays = birthdays_count_from(who);
        return birthdays ? std::optional<date>(birthday_after(*birthdays, today_)) : std::nullopt;
    }

    [[nodiscard]] std::optional<date> birthdays_count_from(const binding& who) const {
        const auto born = birth_date(who);
        return born ? born : due_date(who);
    }

    /// The first such day of the year on or after a day.
    [[nodiscard]] static date first_from(zorgpad::day_of_year which, date day) {
        const int year = read(day).year;
        const date this_year = that_day_or_next_month(year, which.month, which.day);
        return this_year < day ? that_day_or_next_month(year + 1, which.month, which.day) : this_year;
    }

    /// Whether a child has been born.
    [[nodiscard]] answer is_born(const binding& child) const {
        if (const auto born = birth_date(child)) {
            return surely(*born <= today_);
        }
        const auto due = due_date(child);
        return due && today_ < *due ? surely(false) : waits_for({item_of("fact", "birth-date", child)});
    }

    [[nodiscard]] answer is_born_minor(const binding& child) const {
        const auto born = birth_date(child);
        return born ? both(is_born(child), surely(plus(*born, period{18 * 12, 0}) > today_)) : is_born(child);
    }

    /// A test on the kind of household, given which kinds pass it.
    [[nodiscard]] answer household_kind(const std::function<bool(zorgpad::household_kind)>& passes) const {
        using kind = zorgpad::household_kind;
        const std::size_t adults = listed(subject::adult).size();
        const bool complete = is_complete(subject::adult);
        answer minor = surely(false);
        for (const binding& child : instances(subject::child)) {
            minor = either(minor, child.is_stranger() ? waits_for({list_of(subject::child)}) : is_born_minor(child));
        }
        std::set<kind> possible;
        items missing;
        if (adults >= 2 || !complete) {
            possible.insert(kind::couple);
        }
        if (adults < 2) {
            const bool one_possible = adults == 1 || !complete;
            if (one_possible && !minor.no()) {
                possible.insert(kind::single_parent);
            }
            if (adults == 0 || !minor.yes()) {
                possible.insert(kind::single);
            }
            if (!complete) {
                missing.insert(list_of(subject::adult));
            }
            if (one_possible && passes(kind::single) != passes(kind::single_parent)) {
                missing.insert(minor.missing.begin(), minor.missing.end());
            }
        }
        bool some_pass = false;
        bool all_pass = true;
        for (const kind one : possible) {
            some_pass = some_pass || passes(one);
            all_pass = all_pass && passes(one);
        }
        return some_pass == all_pass ? surely(all_pass) : waits_for(missing);
    }

    /// A test on the number of adults and born children, given which numbers pass it; numbers above `most` are alike.
    [[nodiscard]] answer household_size(const std::function<bool(std::int64_t)>& passes, std::int64_t most) const {
        std::int64_t low = static_cast<std::int64_t>(listed(subject::adult).size());
        std::int64_t high = low;
        items missing;
        for (const std::string& id : listed(subject::child)) {
            const answer born = is_born(binding{subject::child, id});
            low += born.yes() ? 1 : 0;
            high += born.no() ? 0 : 1;
            missing.insert(born.missing.begin(), born.missing.end());
        }
        for (const subject kind : {subject::adult, subject::child}) {
            if (!is_complete(kind)) {
                high = most + 1 > low ? most + 1 : low;
                missing.insert(list_of(kind));
            }
        }
        bool some_pass = false;
        bool all_pass = true;
        for (std::int64_t size = low; size <= high; ++size) {
            some_pass = some_pass || passes(size);
            all_pass = all_pass && passes(size);
        }
        return some_pass == all_pass ? surely(all_pass) : waits_for(missing);
    }

    /// The week of the nearest pregnancy.
    struct pregnancy {
        bool known = false;      ///< whether there is one, and since when
        std::optional<date> due; ///< with known: absent where nobody is expecting
        items missing;
    };

    [[nodiscard]] pregnancy nearest_pregnancy() const {
        pregnancy result;
        if (!is_complete(subject::child)) {
            result.missing.insert(list_of(subject::child));
        }
        for (const std::string& id : listed(subject::child)) {
            const binding child{subject::child, id};
            const auto due = due_date(child);
            if (!due && !birth_date(child)) {
                result.missing.insert(item_of("fact", "birth-date", child));
            }
            if (due && (!result.due || *due < *result.due)) {
                result.due = due;
            }
        }
        result.known = result.missing.empty();
        return result;
    }

    [[nodiscard]] std::int64_t week_of(date due) const {
        std::int64_t week = 0;
        const std::int64_t days = today_.days - due.days + 280;
        while (week * 7 > days) {
            --week;
        }
        while ((week + 1) * 7 <= days) {
            ++week;
        }
        return week;
    }
};

} // namespace naive
