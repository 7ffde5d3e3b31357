// SPDX-License-Identifier: BSL-1.0
// The persons of a plan in words: "kind c2 (6 jaar)". Never by name: a family carries none.
#pragma once

#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/model/family.hpp>
#include <zorgpad/render/names.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// "6 jaar", "14 maanden", "5 weken", "nog niet geboren": of someone born on a day, seen from another.
[[nodiscard]] inline std::string age_words(date born, date as_of, language which) {
    if (as_of < born) {
        return phrase(which, "nog niet geboren", "not born yet");
    }
    const civil_date from = to_civil(born);
    const civil_date to = to_civil(as_of);
    std::int32_t months = (to.year - from.year) * 12 + to.month - from.month;
    while (months > 0 && add(born, period{months, 0}) > as_of) {
        --months;
    }
    if (months >= 24) {
        return period_words(period{months / 12 * 12, 0}, which);
    }
    if (months >= 3) {
        return detail::counted(months, in_words(which, "maand", "month"), in_words(which, "maanden", "months"));
    }
    const std::int32_t days = as_of.days - born.days;
    return days < 14 ? detail::counted(days, in_words(which, "dag", "day"), in_words(which, "dagen", "days"))
                     : detail::counted(days / 7, "week", in_words(which, "weken", "weeks"));
}

/// Who the persons of a plan are. With the family also their ages are known; without it only what the plan shows.
class people {
public:
    people(const plan& of, const family* who) : as_of_(of.as_of) {
        const compiled::tables& book = of.book.tables();
        for (const plan_step& step : of.steps) {
            note(step.of, book.pathways[book.nodes[step.node].pathway].of);
        }
        for (const plan_scheme& scheme : of.schemes) {
            const compiled::subject_set& kinds = book.schemes[scheme.scheme].of;
            if (kinds.contains(subject::adult) != kinds.contains(subject::child)) {
                note(scheme.of, kinds.contains(subject::child) ? subject::child : subject::adult);
            }
        }
        for (const askable& item : of.items) {
            if (item.is == askable::kind::fact && item.which > compiled::due_date_fact) {
                note(item.of, book.facts[item.which].of);
            }
        }
        // A test of an age carries the birth or due date that it used.
        for (const reason& one : of.reasons) {
            if (one.is == reason::kind::condition && one.known && !one.of.empty() &&
                book.conditions[one.which].what == compiled::operation::age) {
                person_seen& seen = known_[std::string(one.of)];
                seen.kind = book.conditions[one.which].context;
                const date day{static_cast<std::int32_t>(*one.known)};
                (day > of.as_of ? seen.due : seen.born) = day;
            }
        }
        if (who != nullptr) {
            note_all(who->adults, subject::adult);
            note_all(who->children, subject::child);
        }
    }

    /// "kind c2 (6 jaar)"; "een kind dat nog niet bekend is" for "?"; "het gezin" for nobody in particular. `likely`:
    /// the kind of person where nothing says which.
    [[nodiscard]] std::string name(std::string_view id, language which, subject likely = subject::household) const {
        const auto found = known_.find(id);
        const subject kind = found != known_.end() ? found->second.kind : likely;
        if (id.empty()) {
            return phrase(which, "het gezin", "the family");
        }
        if (id == "?") {
            return std::string(likely == subject::child
                                   ? in_words(which, "een kind dat nog niet bekend is", "a child not known yet")
                               : likely == subject::adult
                                   ? in_words(which, "een volwassene die nog niet bekend is", "an adult not known yet")
                                   : in_words(which, "iemand die nog niet bekend is", "someone not known yet"));
        }
        // An id that is a word already says who it is: "dochter".
        const bool is_word = id.size() > 2 && id.find_first_of("0123456789") == std::string_view::npos;
        const bool says_kind = kind == subject::household || is_word;
        std::string words =
            (says_kind ? std::string() : std::string(subject_words(kind, which)) + " ") + std::string(id);
        if (found != known_.end() && found->second.born) {
            words += " (" + age_words(*found->second.born, as_of_, which) + ")";
        } else if (found != known_.end() && found->second.due) {
            words +=
                phrase(which, " (verwacht rond ", " (expected around ") + date_words(*found->second.due, which) + ")";
        }
        return words;
    }

    /// "voor kind c2 (6 jaar)"; nothing for the family as a whole.
    [[nodiscard]] std::string for_whom(std::string_view id, language which, subject likely) const {
        return id.empty() ? std::string() : phrase(which, "voor ", "for ") + name(id, which, likely);
    }

private:
    struct person_seen {
        subject kind = subject::household;
        std::optional<date> born;
        std::optional<date> due;
    };

    void note(std::string_view id, subject kind) {
        if (!id.empty() && id != "?" && kind != subject::household) {
            known_.try_emplace(std::string(id), person_seen{kind, {}, {}});
        }
    }

    [[nodiscard]] static std::optional<date> day_of(const person& one, std::string_view fact) {
        const auto found = one.facts.find(fact);
        if (found == one.facts.end()) {
            return std::nullopt;
        }
        if (const date* day = std::get_if<date>(&found->second)) {
            return *day;
        }
        const std::string* words = std::get_if<std::string>(&found->second);
        return words == nullptr ? std::nullopt : parse_date(*words);
    }

    void note_all(const std::optional<std::vector<person>>& persons, subject kind) {
        if (persons) {
            for (const person& one : *persons) {
                known_[one.id] = person_seen{kind, day_of(one, built_in::birth_date), day_of(one, built_in::due_date)};
            }
        }
    }

    date as_of_;
    std::map<std::string, person_seen, std::less<>> known_;
};

/// The kind of person that the instances of a pathway, or the verdicts on a scheme, are about: where there is one kind.
[[nodiscard]] constexpr subject only_person_kind(const compiled::subject_set& kinds) noexcept {
    return kinds.contains(subject::child) == kinds.contains(subject::adult) ? subject::household
           : kinds.contains(subject::child)                                 ? subject::child
                                                                            : subject::adult;
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
