// SPDX-License-Identifier: BSL-1.0
// What has to be defined before a condition can be built: named conditions, the `when` of facts, norms, and computed
// outcomes of instruments; and what each of these needs itself.
#pragma once

#include <zorgpad/compile/constants.hpp>
#include <zorgpad/model/book.hpp>

#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// Something that conditions use and that is built once, in one binding.
struct definition {
    enum class kind : std::uint8_t { name, fact, norm, outcome };
    kind is = kind::name;
    index which = none;
    index detail = 0;
    subject context = subject::household;
    friend bool operator<(const definition& left, const definition& right) noexcept {
        return std::tie(left.is, left.which, left.detail, left.context) <
               std::tie(right.is, right.which, right.detail, right.context);
    }
};

/// Reads what is stated, and finds it in tables whose entries have their ids.
class definition_reader {
public:
    definition_reader(const book_content& book, const tables& into) : book_(book), into_(into) {}

    /// What a condition needs to be defined first. Recursion is bounded by the nesting of the condition.
    template <class Visitor>
    void for_each_need(const zorgpad::condition& what, subject context, Visitor&& visit) const {
        const auto all = [&](const std::vector<zorgpad::condition>& parts, subject inside) {
            for (const zorgpad::condition& part : parts) {
                for_each_need(part, inside, visit);
            }
        };
        const auto form = [&](const auto& test) {
            using Test = std::decay_t<decltype(test)>;
            if constexpr (std::is_same_v<Test, all_of> || std::is_same_v<Test, any_of>) {
                all(test.parts, context);
            } else if constexpr (std::is_same_v<Test, negation> || std::is_same_v<Test, indicative>) {
                all(test.part, context);
            } else if constexpr (std::is_same_v<Test, quantified>) {
                all(test.where, test.over);
            } else if constexpr (std::is_same_v<Test, zorgpad::named_condition>) {
                visit(definition{definition::kind::name, find(into_.names, test.condition.id), 0, context});
            } else if constexpr (std::is_same_v<Test, fact_test>) {
                const index fact = find_fact(into_, test.fact.id);
                if (fact != none) {
                    visit(definition{definition::kind::fact, fact, 0, into_.facts[fact].of});
                }
                for (const bound_test& bound : test.bounds) {
                    if (const auto* use = std::get_if<zorgpad::norm_use>(&bound.than)) {
                        for_each_norm(use_of(*use), visit);
                    }
                }
            } else if constexpr (std::is_same_v<Test, outcome_test>) {
                const index instrument = find(into_.instruments, test.instrument.id);
                if (instrument != none) {
                    const index outcome = find_part(into_.instruments[instrument].outcomes, test.is);
                    for (const subject bound : {subject::household, into_.instruments[instrument].of}) {
                        visit(definition{definition::kind::outcome, instrument, outcome, bound});
                    }
                }
            }
        };
        std::visit(form, what.form);
    }

    /// What a definition needs to be defined first.
    template <class Visitor>
    void for_each_need_of(const definition& what, Visitor&& visit) const {
        if (what.is == definition::kind::norm) {
            for_each_amount(what.which, [&](const guarded_amount& amount) {
                if (amount.when) {
                    for_each_need(*amount.when, subject::household, visit);
                }
                if (const auto* use = std::get_if<zorgpad::norm_use>(&amount.is)) {
                    for_each_norm(use_of(*use), visit);
                }
            });
        } else if (const zorgpad::condition* when = when_of(what)) {
            for_each_need(*when, what.context, visit);
        }
    }

    /// The condition that is stated for a name, a fact or an outcome; null where none is.
    [[nodiscard]] const zorgpad::condition* when_of(const definition& what) const {
        const auto stated = [](const auto& when) { return when ? &*when : nullptr; };
        switch (what.is) {
        case definition::kind::name:
            return stated(book_.conditions.find(into_.names[what.which].id)->second.when);
        case definition::kind::fact: {
            const auto found = book_.facts.find(into_.facts[what.which].id);
            return found == book_.facts.end() ? nullptr : stated(found->second.when);
        }
        case definition::kind::outcome: {
            const instrument& made = into_.instruments[what.which];
            const auto* found = book_.instruments.find(made.id)->second.outcomes->find(made.outcomes[what.detail].id);
            return found == nullptr ? nullptr : stated(found->when);
        }
        case definition::kind::norm:
            break;
        }
        return nullptr;
    }

    /// A norm, or a percentage of it, by their numbers.
    [[nodiscard]] norm_use use_of(const zorgpad::norm_use& use) const {
        norm_use made;
        made.norm = find(into_.norms, use.norm.id);
        if (use.percent) {
            if (const auto* number = std::get_if<decimal>(&*use.percent)) {
                made.percent = lowest_terms(number->hundredths, 10'000);
            } else {
                made.percent_norm = find(into_.norms, std::get<reference<section_kind::norms>>(*use.percent).id);
            }
        }
        return made;
    }

private:
    template <class Visitor>
    void for_each_norm(const norm_use& use, Visitor&& visit) const {
        for (const index norm : {use.norm, use.percent_norm}) {
            if (norm != none) {
                visit(definition{definition::kind::norm, norm, 0, subject::household});
            }
        }
    }

    template <class Visitor>
    void for_each_amount(index norm, Visitor&& visit) const {
        const zorgpad::norm& stated = book_.norms.find(into_.norms[norm].id)->second;
        if (stated.is) {
            visit(guarded_amount{std::nullopt, *stated.is, stated.is.at});
        }
        if (stated.values) {
            for (const dated_value& value : *stated.values) {
                for (const guarded_amount& amount : value.amounts) {
                    visit(amount);
                }
            }
        }
    }

    const book_content& book_;
    const tables& into_;
};

} // namespace compiled
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
