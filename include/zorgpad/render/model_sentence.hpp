// SPDX-License-Identifier: BSL-1.0
// Conditions as a book states them, as plain sentences: for people who decide and do not read JSON.
#pragma once

#include <zorgpad/model/book.hpp>
#include <zorgpad/render/clauses.hpp>
#include <zorgpad/render/names.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// The title of an entry of a section by its id; the id where there is no such entry or it has no title.
template <class Entry>
[[nodiscard]] std::string title_of(const section<Entry>& entries, std::string_view id, language which) {
    const auto found = entries.find(id);
    const std::string_view title =
        found != entries.end() && found->second.title ? found->second.title->in(which) : std::string_view();
    return std::string(title.empty() ? id : title);
}

namespace detail {

/// Puts conditions of the model into statements; `pathway` is the one in which they stand, for the names of its nodes.
template <class Content>
class model_sentences {
public:
    model_sentences(const Content& book, std::string_view pathway, language which) noexcept
        : book_(book), pathway_(pathway), which_(which) {}

    [[nodiscard]] statement of(const condition& what) const {
        return std::visit([this](const auto& form) { return this->statement_of(form); }, what.form);
    }

    [[nodiscard]] std::string constant_words(const constant& value, const fact* about) const {
        if (const bool* flag = std::get_if<bool>(&value.value)) {
            return std::string(*flag ? in_words(which_, "ja", "yes") : in_words(which_, "nee", "no"));
        }
        const fact_type type = about != nullptr && about->type ? *about->type : fact_type::count;
        if (const decimal* number = std::get_if<decimal>(&value.value)) {
            return type == fact_type::money     ? money_words(number->hundredths, which_)
                   : type == fact_type::percent ? percent_words(number->hundredths, which_)
                                                : render::detail::hundredths(number->hundredths, which_, true);
        }
        const std::string& words = std::get<std::string>(value.value);
        if (const auto day = parse_date(words)) {
            return date_words(*day, which_);
        }
        if (const auto length = parse_period(words)) {
            return period_words(*length, which_);
        }
        if (about != nullptr && about->options) {
            if (const zorgpad::text* title = about->options->find(words)) {
                return std::string(title->in(which_));
            }
        }
        return words;
    }

    [[nodiscard]] std::string norm_use_words(const norm_use& use) const {
        std::string percentage;
        if (use.percent) {
            const decimal* number = std::get_if<decimal>(&*use.percent);
            percentage = number != nullptr
                             ? percent_words(number->hundredths, which_)
                             : with_article(title_of(book_.norms,
                                                     std::get<reference<section_kind::norms>>(*use.percent).id, which_),
                                            which_);
        }
        return norm_words(title_of(book_.norms, use.norm.id, which_), percentage, {}, which_);
    }

private:
    [[nodiscard]] std::vector<statement> all(const std::vector<condition>& conditions) const {
        std::vector<statement> made;
        made.reserve(conditions.size());
        for (const condition& one : conditions) {
            made.push_back(of(one));
        }
        return made;
    }

    [[nodiscard]] statement statement_of(const all_of& form) const {
        return joined(statement::kind::all, all(form.parts));
    }
    [[nodiscard]] statement statement_of(const any_of& form) const {
        return joined(statement::kind::any, all(form.parts));
    }
    [[nodiscard]] statement statement_of(const negation& form) const {
        return joined(statement::kind::negation, all(form.part));
    }
    [[nodiscard]] statement statement_of(const indicative& form) const {
        return joined(statement::kind::indicative, all(form.part));
    }

    [[nodiscard]] bound_words bound_of(const bound_test& test, const fact* about) const {
        if (const norm_use* use = std::get_if<norm_use>(&test.than)) {
            return {test.how, norm_use_words(*use)};
        }
        const constant& value = std::get<constant>(test.than);
        const std::string* words = std::get_if<std::string>(&value.value);
        const scale in = words == nullptr       ? scale::amount
                         : parse_period(*words) ? scale::time_ago
                         : parse_date(*words)   ? scale::day
                                                : scale::amount;
        return {test.how, constant_words(value, about), in};
    }

    [[nodiscard]] statement age_of(const fact_test& form) const {
        std::optional<period> from;
        std::optional<period> until;
        for (const bound_test& test : form.bounds) {
            const constant* value = std::get_if<constant>(&test.than);
            const std::string* words = value == nullptr ? nullptr : std::get_if<std::string>(&value->value);
            const std::optional<period> age = words == nullptr ? std::nullopt : parse_period(*words);
            (test.how == comparison::at_least ? from : until) = age ? *age : period{};
        }
        return age_clause(from, until, form.measured, form.day, which_);
    }

    [[nodiscard]] statement week_of(const fact_test& form) const {
        std::optional<std::int64_t> from;
        std::optional<std::int64_t> until;
        for (const bound_test& test : form.bounds) {
            const constant* value = std::get_if<constant>(&test.than);
            const decimal* number = value == nullptr ? nullptr : std::get_if<decimal>(&value->value);
            const std::int64_t week = number == nullptr ? 0 : number->hundredths / 100;
            switch (test.how) {
            case comparison::at_least:
                from = week;
                break;
            case comparison::more_than:
                from = week + 1;
                break;
            case comparison::at_most:
                until = week + 1;
                break;
            case comparison::less_than:
                until = week;
                break;
            }
        }
        return pregnancy_week_clause(from, until, which_);
    }

    [[nodiscard]] std::vector<constant> values_of(const fact_test& form) const {
        return form.is ? std::vector<constant>{*form.is} : form.in;
    }

    [[nodiscard]] statement statement_of(const fact_test& form) const {
        const std::string_view id = form.fact.id;
        const bool is_week = id == built_in::pregnancy_week;
        if (id == built_in::age) {
            return age_of(form);
        }
        if (is_week && !form.bounds.empty()) {
            return week_of(form);
        }
        const auto found = book_.facts.find(id);
        const fact* about = found == book_.facts.end() ? nullptr : &found->second;
        std::string name = title_of(book_.facts, id, which_);
        std::vector<std::string> values;
        for (const constant& value : values_of(form)) {
            values.push_back(constant_words(value, about));
        }
        if (id == built_in::household_kind) {
            name = in_words(which_, "het huishouden", "the household");
            for (std::string& value : values) {
                value = kind_words(value);
            }
        } else if (id == built_in::household_size) {
            name = in_words(which_, "het aantal mensen in het huishouden", "the number of people in the household");
        } else if (is_week) {
            name = in_words(which_, "de zwangerschapsweek", "the week of pregnancy");
        } else if (id == built_in::municipality) {
            return municipality_clause(std::move(values), which_);
        }
        if (form.is && std::holds_alternative<bool>(form.is->value)) {
            return flag_clause(name, std::get<bool>(form.is->value), which_);
        }
        std::vector<bound_words> bounds;
        for (const bound_test& test : form.bounds) {
            bounds.push_back(bound_of(test, about));
        }
        return comparison_clause(name, values, bounds, which_);
    }

    [[nodiscard]] std::string kind_words(const std::string& word) const {
        for (const household_kind kind :
             {household_kind::single, household_kind::single_parent, household_kind::couple}) {
            if (word == word_of(kind)) {
                return std::string(household_kind_words(kind, which_));
            }
        }
        return word;
    }

    [[nodiscard]] statement statement_of(const quantified& form) const {
        statement made = joined(statement::kind::quantified, all(form.where));
        made.how = form.how;
        made.over = form.over;
        made.at_least = form.at_least;
        return made;
    }

    [[nodiscard]] statement statement_of(const signal_test& form) const {
        std::vector<std::string> titles;
        for (const auto& one : form.any) {
            titles.push_back(title_of(book_.signals, one.id, which_));
        }
        return signal_clause(std::move(titles), which_);
    }

    [[nodiscard]] statement statement_of(const signal_group_test& form) const {
        return signal_group_clause(form.group, form.at_least, which_);
    }

    [[nodiscard]] statement statement_of(const score_test& form) const {
        const instrument* about = instrument_of(form.instrument.id);
        const instrument_theme* theme = about != nullptr && about->themes ? about->themes->find(form.theme) : nullptr;
        const std::string_view title = theme == nullptr ? std::string_view() : theme->title.in(which_);
        return score_clause(title_of(book_.instruments, form.instrument.id, which_), title.empty() ? form.theme : title,
                            form.at_least, which_);
    }

    [[nodiscard]] statement statement_of(const outcome_test& form) const {
        const instrument* about = instrument_of(form.instrument.id);
        const instrument_outcome* outcome =
            about != nullptr && about->outcomes ? about->outcomes->find(form.is) : nullptr;
        const bool has_title = outcome != nullptr && outcome->title;
        return outcome_clause(title_of(book_.instruments, form.instrument.id, which_),
                              has_title ? outcome->title->in(which_) : std::string_view(form.is), which_);
    }

    [[nodiscard]] statement statement_of(const named_condition& form) const {
        return named_clause(title_of(book_.conditions, form.condition.id, which_), which_);
    }
    [[nodiscard]] statement statement_of(const receives_test& form) const {
        return receives_clause(title_of(book_.schemes, form.scheme.id, which_), which_);
    }
    [[nodiscard]] statement statement_of(const consent_test& form) const {
        return consent_clause(title_of(book_.consents, form.consent.id, which_), which_);
    }

    [[nodiscard]] statement statement_of(const progress_test& form) const {
        const std::size_t slash = form.node.find('/');
        const std::string_view all(form.node);
        const std::string_view pathway = slash == std::string::npos ? pathway_ : all.substr(0, slash);
        const std::string_view node = slash == std::string::npos ? all : all.substr(slash + 1);
        const auto found = book_.pathways.find(pathway);
        if (found != book_.pathways.end()) {
            const auto step = found->second.nodes.find(node);
            if (step != found->second.nodes.end() && step->second.title) {
                return progress_clause(step->second.title->in(which_), form.is, which_);
            }
        }
        return progress_clause(form.node, form.is, which_);
    }

    [[nodiscard]] statement statement_of(const municipality_test& form) const {
        std::vector<std::string> names;
        for (const std::string& code : form.codes) {
            names.emplace_back(municipality_name(code));
        }
        return municipality_clause(std::move(names), which_);
    }

    [[nodiscard]] statement statement_of(const date_test& form) const {
        const auto words = [this](const std::optional<calendar_point>& point) -> std::optional<std::string> {
            if (!point) {
                return std::nullopt;
            }
            return std::visit([this](auto day) { return date_words(day, which_); }, *point);
        };
        return today_clause(words(form.from), words(form.until), which_);
    }

    [[nodiscard]] const instrument* instrument_of(std::string_view id) const {
        const auto found = book_.instruments.find(id);
        return found == book_.instruments.end() ? nullptr : &found->second;
    }

    const Content& book_;
    std::string_view pathway_;
    language which_;
};

} // namespace detail

/// What a condition of a book says. `pathway`: the id of the pathway in which it stands, if any.
template <class Content>
[[nodiscard]] statement statement_of(const Content& book, const condition& what, language which,
                                     std::string_view pathway = {}) {
    return detail::model_sentences(book, pathway, which).of(what);
}

/// A condition of a book as one sentence, without a capital and a full stop.
template <class Content>
[[nodiscard]] std::string sentence(const Content& book, const condition& what, language which,
                                   std::string_view pathway = {}) {
    return sentence(statement_of(book, what, which, pathway), which);
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
