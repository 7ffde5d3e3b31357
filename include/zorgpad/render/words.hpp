// SPDX-License-Identifier: BSL-1.0
// Numbers, days and lists as people write them, in Dutch and English.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/calendar.hpp>
#include <zorgpad/base/text.hpp>
#include <zorgpad/model/vocabulary.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// One of two wordings.
[[nodiscard]] constexpr std::string_view in_words(language which, std::string_view dutch,
                                                  std::string_view english) noexcept {
    return which == language::nl ? dutch : english;
}

/// The same, to build upon.
[[nodiscard]] inline std::string phrase(language which, std::string_view dutch, std::string_view english) {
    return std::string(in_words(which, dutch, english));
}

namespace detail {

/// "1234567" with a mark between the thousands.
[[nodiscard]] inline std::string grouped(std::int64_t number, char mark) {
    const std::string digits = std::to_string(number);
    std::string words;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        if (index != 0 && (digits.size() - index) % 3 == 0) {
            words += mark;
        }
        words += digits[index];
    }
    return words;
}

/// A number of hundredths with two decimals, or with none where `short_form` and it is whole.
[[nodiscard]] inline std::string hundredths(std::int64_t number, language which, bool short_form) {
    const std::int64_t size = number < 0 ? -number : number;
    std::string words = number < 0 ? "-" : "";
    words += grouped(size / 100, which == language::nl ? '.' : ',');
    if (!short_form || size % 100 != 0) {
        words += which == language::nl ? ',' : '.';
        words += static_cast<char>('0' + size % 100 / 10);
        if (!short_form || size % 10 != 0) {
            words += static_cast<char>('0' + size % 10);
        }
    }
    return words;
}

[[nodiscard]] inline std::string counted(std::int64_t number, std::string_view one, std::string_view more) {
    return std::to_string(number) + " " + std::string(number == 1 ? one : more);
}

} // namespace detail

/// Cents as "€ 1.703,35" or "€1,703.35".
[[nodiscard]] inline std::string money_words(std::int64_t cents, language which) {
    return phrase(which, "€ ", "€") + detail::hundredths(cents, which, false);
}

/// Hundredths of a percent as "120%" or "12,5%".
[[nodiscard]] inline std::string percent_words(std::int64_t hundredths, language which) {
    return detail::hundredths(hundredths, which, true) + "%";
}

/// A fraction of one as a percentage: 6/5 is "120%". What does not fit in two decimals is rounded down.
[[nodiscard]] inline std::string percent_words(fraction factor, language which) {
    const auto hundredths = product(factor, fraction{10'000, 1});
    return hundredths ? percent_words(floor_of(*hundredths), which) : std::string("?%");
}

[[nodiscard]] constexpr std::string_view month_name(std::int32_t month, language which) noexcept {
    constexpr std::string_view dutch[] = {"januari", "februari", "maart",     "april",   "mei",      "juni",
                                          "juli",    "augustus", "september", "oktober", "november", "december"};
    constexpr std::string_view english[] = {"January", "February", "March",     "April",   "May",      "June",
                                            "July",    "August",   "September", "October", "November", "December"};
    return which == language::nl ? dutch[month - 1] : english[month - 1];
}

[[nodiscard]] constexpr std::string_view weekday_name(date day, language which) noexcept {
    constexpr std::string_view dutch[] = {"maandag", "dinsdag",  "woensdag", "donderdag",
                                          "vrijdag", "zaterdag", "zondag"};
    constexpr std::string_view english[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                            "Friday", "Saturday", "Sunday"};
    return which == language::nl ? dutch[weekday(day)] : english[weekday(day)];
}

/// "21 november 2026".
[[nodiscard]] inline std::string date_words(date day, language which) {
    const civil_date civil = to_civil(day);
    return std::to_string(civil.day) + " " + std::string(month_name(civil.month, which)) + " " +
           std::to_string(civil.year);
}

/// "zaterdag 21 november 2026": for a day on which somebody has to act.
[[nodiscard]] inline std::string day_words(date day, language which) {
    return std::string(weekday_name(day, which)) + " " + date_words(day, which);
}

/// "5 december".
[[nodiscard]] inline std::string date_words(day_of_year which_day, language which) {
    return std::to_string(which_day.day) + " " + std::string(month_name(which_day.month, which));
}

/// "6 weken", "4 jaar", "1 jaar en 6 maanden", "10 dagen". The sign is left out: the sentence around it says which way.
[[nodiscard]] inline std::string period_words(period length, language which) {
    const period size = length.is_negative() ? -length : length;
    if (size.months != 0) {
        const std::string years =
            detail::counted(size.months / 12, in_words(which, "jaar", "year"), in_words(which, "jaar", "years"));
        const std::string months =
            detail::counted(size.months % 12, in_words(which, "maand", "month"), in_words(which, "maanden", "months"));
        return size.months % 12 == 0 ? years
               : size.months < 12    ? months
                                     : years + phrase(which, " en ", " and ") + months;
    }
    if (size.days != 0 && size.days % 7 == 0) {
        return detail::counted(size.days / 7, "week", in_words(which, "weken", "weeks"));
    }
    return detail::counted(size.days, in_words(which, "dag", "day"), in_words(which, "dagen", "days"));
}

/// "3 werkdagen".
[[nodiscard]] inline std::string working_days_words(std::int64_t count, language which) {
    return detail::counted(count, in_words(which, "werkdag", "working day"),
                           in_words(which, "werkdagen", "working days"));
}

/// "a, b en c", with "of" where `any`.
[[nodiscard]] inline std::string list_words(const std::vector<std::string>& items, language which, bool any = false) {
    std::string words;
    for (std::size_t index = 0; index < items.size(); ++index) {
        if (index != 0) {
            const bool last = index + 1 == items.size();
            words += !last ? ", " : any ? in_words(which, " of ", " or ") : in_words(which, " en ", " and ");
        }
        words += items[index];
    }
    return words;
}

/// The first few of a long list: "a, b, c of nog 9 andere".
[[nodiscard]] inline std::string short_list_words(std::vector<std::string> items, std::size_t most, language which,
                                                  bool any = false) {
    if (items.size() > most + 1) {
        const std::size_t others = items.size() - most;
        items.resize(most);
        items.push_back(phrase(which, "nog ", "") + std::to_string(others) + phrase(which, " andere", " others"));
    }
    return list_words(items, which, any);
}

/// “so”.
[[nodiscard]] inline std::string in_quotes(std::string_view words) { return "“" + std::string(words) + "”"; }

/// With a capital first letter (of the Latin alphabet without accents; anything else is left as it is).
[[nodiscard]] inline std::string capitalised(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    }
    return words;
}

namespace detail {

/// Whether a Dutch compound takes "het": by the nouns in which the names of norms end.
[[nodiscard]] inline bool is_neuter(std::string_view noun) noexcept {
    for (const std::string_view ending :
         {"bedrag", "inkomen", "loon", "geld", "minimum", "maximum", "percentage", "vermogen", "tarief", "budget",
          "saldo", "team", "deel", "aantal", "toeslagbedrag", "recht"}) {
        if (noun.size() >= ending.size() && noun.substr(noun.size() - ending.size()) == ending) {
            return true;
        }
    }
    return false;
}

/// The noun that a name is about: the last word before "voor", "van" and the like.
[[nodiscard]] inline std::string_view head_noun(std::string_view name) noexcept {
    for (const std::string_view stop :
         {" van ", " voor ", " bij ", " per ", " in ", " met ", " op ", " tot ", " vanaf ", " (", ", "}) {
        name = name.substr(0, name.find(stop));
    }
    const std::size_t space = name.rfind(' ');
    return space == std::string_view::npos ? name : name.substr(space + 1);
}

} // namespace detail

/// A name as it stands inside a sentence: "de bijstandsnorm", "het sociaal minimum", "the benefit norm".
[[nodiscard]] inline std::string with_article(std::string_view name, language which) {
    const auto starts_with = [name](std::string_view start) { return name.substr(0, start.size()) == start; };
    for (const std::string_view article : {"de ", "het ", "een ", "the ", "a ", "De ", "Het ", "The "}) {
        if (starts_with(article)) {
            return std::string(name);
        }
    }
    const std::string_view article = which == language::en                        ? "the "
                                     : detail::is_neuter(detail::head_noun(name)) ? "het "
                                                                                  : "de ";
    return std::string(article) + std::string(name);
}

/// The household, an adult, a child.
[[nodiscard]] constexpr std::string_view subject_words(subject one, language which) noexcept {
    return one == subject::child   ? in_words(which, "kind", "child")
           : one == subject::adult ? in_words(which, "volwassene", "adult")
                                   : in_words(which, "gezin", "family");
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
