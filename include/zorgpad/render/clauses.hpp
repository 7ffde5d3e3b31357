// SPDX-License-Identifier: BSL-1.0
// The wording of single tests, from names and values that are words already. Each gives a clause and its denial.
#pragma once

#include <zorgpad/render/statement.hpp>

#include <initializer_list>
#include <optional>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// How values compare: more and less, earlier and later, or long ago and short ago.
enum class scale : std::uint8_t { amount, day, time_ago };

/// One bound of a test: how it compares, and with what, in words.
struct bound_words {
    comparison how = comparison::at_least;
    std::string than;
    scale in = scale::amount;
};

namespace detail {

/// The comparison that holds exactly when this one does not.
[[nodiscard]] constexpr comparison opposite(comparison how) noexcept {
    switch (how) {
    case comparison::at_least:
        return comparison::less_than;
    case comparison::more_than:
        return comparison::at_most;
    case comparison::at_most:
        return comparison::more_than;
    case comparison::less_than:
        return comparison::at_least;
    }
    return how;
}

[[nodiscard]] constexpr std::string_view comparison_words(comparison how, scale in, language which) noexcept {
    if (in == scale::day) {
        switch (how) {
        case comparison::at_least:
            return in_words(which, "op of na", "on or after");
        case comparison::more_than:
            return in_words(which, "na", "after");
        case comparison::at_most:
            return in_words(which, "op of voor", "on or before");
        case comparison::less_than:
            return in_words(which, "voor", "before");
        }
    }
    switch (how) {
    case comparison::at_least:
        return in_words(which, "minstens", "at least");
    case comparison::more_than:
        return in_words(which, "meer dan", "more than");
    case comparison::at_most:
        return in_words(which, "hoogstens", "at most");
    case comparison::less_than:
        return in_words(which, "minder dan", "less than");
    }
    return {};
}

[[nodiscard]] inline std::string comparison_phrase(const bound_words& bound, comparison how, language which) {
    std::string words = std::string(comparison_words(how, bound.in, which)) + " " + bound.than;
    if (bound.in == scale::time_ago) {
        words += in_words(which, " geleden", " ago");
    }
    return words;
}

} // namespace detail

/// "netto maandinkomen is minstens € 100,00 en minder dan € 200,00"; "soort school is basisschool of middelbare
/// school"; and of a day, whose name often does not stand before "is": "laag inkomen sinds: minstens 3 jaar geleden".
[[nodiscard]] inline statement comparison_clause(std::string_view name, const std::vector<std::string>& values,
                                                 const std::vector<bound_words>& bounds, language which) {
    const bool of_day = !bounds.empty() && bounds.front().in != scale::amount;
    const std::string start = std::string(name) + (of_day ? ": " : " is ");
    std::vector<std::string> yes;
    std::vector<std::string> no;
    if (!values.empty()) {
        yes.push_back(list_words(values, which, true));
        no.push_back(phrase(which, "niet ", "not ") + list_words(values, which, true));
    }
    for (const bound_words& bound : bounds) {
        yes.push_back(detail::comparison_phrase(bound, bound.how, which));
        no.push_back(detail::comparison_phrase(bound, detail::opposite(bound.how), which));
    }
    return clause(start + list_words(yes, which), start + list_words(no, which, true));
}

/// "problematische schulden: ja". The name of a flag may be a noun or a clause of its own.
[[nodiscard]] inline statement flag_clause(std::string_view name, bool wanted, language which) {
    const std::string yes = std::string(name) + ": " + phrase(which, "ja", "yes");
    const std::string no = std::string(name) + ": " + phrase(which, "nee", "no");
    return wanted ? clause(yes, no) : clause(no, yes);
}

namespace detail {

/// The name of an age on the day on which it is measured.
[[nodiscard]] inline std::string age_name(measuring_day measured, day_of_year day, language which) {
    const std::string name(in_words(which, "leeftijd", "age"));
    switch (measured) {
    case measuring_day::today:
        return name;
    case measuring_day::next_birthday:
        return name + phrase(which, " op de volgende verjaardag", " on the next birthday");
    case measuring_day::month_start:
        return name + phrase(which, " op de eerste dag van de maand", " on the first day of the month");
    case measuring_day::quarter_start:
        return name + phrase(which, " op de eerste dag van het kwartaal", " on the first day of the quarter");
    case measuring_day::on_day:
        return name + phrase(which, " op ", " on ") + date_words(day, which);
    }
    return name;
}

/// An age from which (or until which) something holds: "4 jaar", "de geboorte", "10 maanden voor de geboorte".
[[nodiscard]] inline std::string age_point(period age, language which) {
    if (age.months == 0 && age.days == 0) {
        return phrase(which, "de geboorte", "birth");
    }
    return period_words(age, which) +
           std::string(age.is_negative() ? in_words(which, " voor de geboorte", " before birth") : std::string_view());
}

[[nodiscard]] constexpr bool is_whole_years(period age) noexcept {
    return age.days == 0 && age.months >= 0 && age.months % 12 == 0;
}

} // namespace detail

/// "leeftijd is 4 tot en met 12 jaar", "leeftijd is 18 jaar of ouder". Requires at least one of the two.
[[nodiscard]] inline statement age_clause(std::optional<period> from, std::optional<period> until,
                                          measuring_day measured, day_of_year day, language which) {
    const std::string is = detail::age_name(measured, day, which) + " is ";
    const std::string is_not = is + phrase(which, "niet ", "not ");
    statement made;
    if (from && until && from->is_negative() && until->months == 0 && until->days == 0) {
        const std::string before = phrase(which, "in de ", "in the ") + period_words(*from, which) +
                                   phrase(which, " voor de geboorte", " before birth");
        made =
            clause(phrase(which, "het is ", "it is ") + before, phrase(which, "het is niet ", "it is not ") + before);
        made.attributive = before;
    } else if (from && until) {
        const bool years =
            detail::is_whole_years(*from) && detail::is_whole_years(*until) && from->months < until->months;
        const std::string low = std::to_string(from->months / 12);
        const std::string high = std::to_string(until->months / 12 - 1);
        const std::string range = years ? (low == high ? low : low + phrase(which, " tot en met ", " to ") + high) +
                                              phrase(which, " jaar", low == high && low == "1" ? " year" : " years")
                                        : phrase(which, "van ", "from ") + detail::age_point(*from, which) +
                                              phrase(which, " tot ", " to ") + detail::age_point(*until, which);
        made = clause(is + range, is_not + range);
        made.attributive = years ? phrase(which, "van ", "of ") + range : range;
    } else if (from) {
        const bool at_birth = from->months == 0 && from->days == 0;
        const std::string point = detail::age_point(*from, which);
        const std::string born(in_words(which, "al geboren", "born already"));
        const std::string older = at_birth              ? born
                                  : from->is_negative() ? phrase(which, "vanaf ", "from ") + point
                                                        : point + phrase(which, " of ouder", " or older");
        made = at_birth              ? clause(born, phrase(which, "nog niet geboren", "not born yet"))
               : from->is_negative() ? clause(is + older, is + phrase(which, "voor ", "before ") + point)
                                     : clause(is + older, is + phrase(which, "jonger dan ", "younger than ") + point);
        made.attributive = at_birth              ? phrase(which, "dat al geboren is", "born already")
                           : from->is_negative() ? older
                                                 : phrase(which, "van ", "of ") + older;
    } else if (until) {
        const bool at_birth = until->months == 0 && until->days == 0;
        const std::string point = detail::age_point(*until, which);
        made = at_birth ? clause(phrase(which, "nog niet geboren", "not born yet"),
                                 phrase(which, "al geboren", "born already"))
                        : clause(is + phrase(which, "jonger dan ", "younger than ") + point,
                                 is + point + phrase(which, " of ouder", " or older"));
        made.attributive = at_birth ? phrase(which, "dat nog niet geboren is", "not born yet")
                                    : phrase(which, "jonger dan ", "younger than ") + point;
    }
    if (measured != measuring_day::today) {
        made.attributive.clear();
    }
    return made;
}

/// "zwangerschapsweek is 28 tot en met 33". From inclusive, until exclusive.
[[nodiscard]] inline statement pregnancy_week_clause(std::optional<std::int64_t> from,
                                                     std::optional<std::int64_t> until, language which) {
    const std::string name(in_words(which, "de zwangerschapsweek is ", "the week of pregnancy is "));
    const auto later = [&](std::int64_t week) {
        return name + std::to_string(week) + phrase(which, " of later", " or later");
    };
    const auto before = [&](std::int64_t week) {
        return name + std::to_string(week - 1) + phrase(which, " of eerder", " or earlier");
    };
    if (from && until) {
        const std::string range = *from + 1 == *until ? std::to_string(*from)
                                                      : std::to_string(*from) + phrase(which, " tot en met ", " to ") +
                                                            std::to_string(*until - 1);
        return clause(name + range, name + phrase(which, "niet ", "not ") + range);
    }
    if (from) {
        return clause(later(*from), before(*from));
    }
    return until ? clause(before(*until), later(*until)) : clause({}, {});
}

/// "gezien: rekeningen blijven liggen", "gezien: a, b of c"; in quotes where a name has joints of its own.
[[nodiscard]] inline statement signal_clause(std::vector<std::string> titles, language which) {
    bool complex = false;
    for (const std::string& title : titles) {
        complex = complex || detail::is_complex(title);
    }
    if (complex && titles.size() > 1) {
        for (std::string& title : titles) {
            title = in_quotes(title);
        }
    }
    const std::string names = short_list_words(std::move(titles), 4, which, true);
    return clause(phrase(which, "gezien: ", "noticed: ") + names,
                  phrase(which, "niet gezien: ", "not noticed: ") + names);
}

/// "minstens 2 signalen gezien in de groep “parent.financial”".
[[nodiscard]] inline statement signal_group_clause(std::string_view group, std::int64_t at_least, language which) {
    const std::string of = in_quotes(group);
    const std::string count =
        detail::counted(at_least, in_words(which, "signaal", "signal"), in_words(which, "signalen", "signals")) +
        phrase(which, " gezien in de groep ", " noticed in the group ") + of;
    return clause(phrase(which, "minstens ", "at least ") + count, phrase(which, "minder dan ", "fewer than ") + count);
}

/// "score van SPARK op algemeen is minstens 3".
[[nodiscard]] inline statement score_clause(std::string_view instrument, std::string_view theme, std::int64_t at_least,
                                            language which) {
    const std::string name = phrase(which, "de score van ", "the score of ") + std::string(instrument) +
                             phrase(which, " op ", " on ") + in_quotes(theme);
    return comparison_clause(name, {}, {{comparison::at_least, std::to_string(at_least)}}, which);
}

/// "de uitkomst van SPARK is “verhoogd”".
[[nodiscard]] inline statement outcome_clause(std::string_view instrument, std::string_view outcome, language which) {
    const std::string name = phrase(which, "de uitkomst van ", "the outcome of ") + std::string(instrument);
    return comparison_clause(name, {in_quotes(outcome)}, {}, which);
}

/// The name of a condition.
[[nodiscard]] inline statement named_clause(std::string_view title, language which) {
    return clause(std::string(title), phrase(which, "niet: ", "not: ") + std::string(title));
}

/// "ontvangt al: Kindpakket".
[[nodiscard]] inline statement receives_clause(std::string_view scheme, language which) {
    return clause(phrase(which, "ontvangt al: ", "receives already: ") + std::string(scheme),
                  phrase(which, "ontvangt nog niet: ", "does not receive yet: ") + std::string(scheme));
}

/// "toestemming gegeven voor: signalen delen met de jeugdgezondheidszorg".
[[nodiscard]] inline statement consent_clause(std::string_view consent, language which) {
    return clause(phrase(which, "toestemming gegeven voor: ", "consent given for: ") + std::string(consent),
                  phrase(which, "geen toestemming gegeven voor: ", "no consent given for: ") + std::string(consent));
}

/// "de stap “Vraag of het gelukt is” is gedaan".
[[nodiscard]] inline statement progress_clause(std::string_view step, progress_state is, language which) {
    const std::string start = phrase(which, "de stap ", "the step ") + in_quotes(step) + phrase(which, " is ", " ");
    switch (is) {
    case progress_state::done:
        return clause(start + phrase(which, "gedaan", "is done"), start + phrase(which, "niet gedaan", "is not done"));
    case progress_state::declined:
        return clause(start + phrase(which, "niet gewenst", "was declined"),
                      start + phrase(which, "niet afgewezen", "was not declined"));
    case progress_state::not_succeeded:
        return clause(start + phrase(which, "nog niet gelukt", "has not worked out yet"),
                      start + phrase(which, "niet mislukt", "has not failed"));
    }
    return {};
}

/// "de gemeente is Nijmegen of Wijchen".
[[nodiscard]] inline statement municipality_clause(std::vector<std::string> names, language which) {
    return comparison_clause(in_words(which, "de gemeente", "the municipality"),
                             {short_list_words(std::move(names), 4, which, true)}, {}, which);
}

/// "vandaag is op of na 1 oktober 2026 en voor 1 januari 2027"; days of the year alike.
[[nodiscard]] inline statement today_clause(std::optional<std::string> from, std::optional<std::string> until,
                                            language which) {
    std::vector<bound_words> bounds;
    if (from) {
        bounds.push_back({comparison::at_least, std::move(*from), scale::day});
    }
    if (until) {
        bounds.push_back({comparison::less_than, std::move(*until), scale::day});
    }
    return comparison_clause(in_words(which, "vandaag", "today"), {}, bounds, which);
}

/// A norm as the other side of a comparison: "120% van de bijstandsnorm (€ 1.703,35)". Percentage and amount may be
/// absent.
[[nodiscard]] inline std::string norm_words(std::string_view norm, std::string_view percentage, std::string_view amount,
                                            language which) {
    std::string words = with_article(norm, which);
    if (!percentage.empty()) {
        words = std::string(percentage) + phrase(which, " van ", " of ") + words;
    }
    if (!amount.empty()) {
        words += " (" + std::string(amount) + ")";
    }
    return words;
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
