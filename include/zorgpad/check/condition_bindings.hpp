// SPDX-License-Identifier: BSL-1.0
// Whether a test on a person is asked of one, where it stands and wherever its named condition is used.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/known_fact.hpp>
#include <zorgpad/load/catalogue.hpp>

#include <set>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class Checked>
class condition_binding_check {
public:
    condition_binding_check(const Checked& checked, findings& found) : content_(checked.content()), found_(found) {}

    void check() {
        for (const condition_use& use : conditions_of(content_)) {
            if (use.in == condition_use::place::name) {
                // As it stands: with nobody bound yet, only what it binds itself can be judged.
                look_at(*use.what, binding{}, source_position());
                continue;
            }
            for (const subject one : all_subjects) {
                if (use.of.has(one)) {
                    look_at(*use.what, binding{true, one, false}, source_position());
                }
            }
        }
        // Each named condition once for each binding that it is used in.
        while (!waiting_.empty()) {
            const named_use here = waiting_.back();
            waiting_.pop_back();
            const auto found = content_.conditions.find(here.id);
            if (found != content_.conditions.end() && found->second.when) {
                look_at(*found->second.when, here.bound, here.used_at);
            }
        }
        for (const auto& [id, one] : content_.schemes) {
            if (one.apply && one.apply->deadline) {
                check_deadline(one, *one.apply->deadline);
            }
        }
    }

private:
    /// Of whom a condition is asked.
    struct binding {
        bool is_known = false;
        subject of = subject::household;
        bool quantified = false; ///< by `some`, `every` or `count`, so that another may not stand inside

        friend bool operator<(const binding& left, const binding& right) noexcept {
            return std::tie(left.is_known, left.of, left.quantified) <
                   std::tie(right.is_known, right.of, right.quantified);
        }
    };
    struct named_use {
        std::string_view id;
        binding bound;
        source_position used_at;
    };

    void look_at(const condition& whole, binding outer, source_position used_at) {
        for_each_part(whole, [&](const condition& part, const part_surroundings& around) {
            const binding bound = around.around == nullptr ? outer : binding{true, around.around->over, true};
            if (std::holds_alternative<quantified>(part.form) && bound.quantified) {
                report(schema_kinds::nested_quantifier, part.at, {}, used_at);
            }
            if (const auto* named = std::get_if<named_condition>(&part.form)) {
                const auto [id, is_new] = seen_.emplace(named->condition.id, bound);
                if (is_new) {
                    waiting_.push_back(named_use{id->first, bound, part.at});
                }
            }
            if (const auto* test = std::get_if<fact_test>(&part.form)) {
                look_at_fact(*test, part.at, bound, used_at);
            }
        });
    }

    void look_at_fact(const fact_test& test, source_position at, binding bound, source_position used_at) {
        if (!bound.is_known) {
            return;
        }
        const std::optional<known_fact> fact = find_known_fact(content_, test.fact.id);
        if (!fact) {
            return;
        }
        if (!fact->of.has(subject::household) && !fact->of.has(bound.of)) {
            report(schema_kinds::unbound_person, at, test.fact.id, used_at);
            return;
        }
        const bool has_lower_bound = std::any_of(test.bounds.begin(), test.bounds.end(), [](const bound_test& one) {
            return one.how == comparison::at_least || one.how == comparison::more_than;
        });
        if (fact->is == known_fact::form::age && bound.of == subject::child && !has_lower_bound) {
            report(schema_kinds::age_without_lower_bound, at, {}, used_at);
        }
    }

    /// A deadline that counts from a birthday, or from a date of a person, needs that person.
    void check_deadline(const scheme& one, const deadline& limit) {
        const subject_mask of = mask_of(one.of);
        const bool is_fact = limit.anchor == deadline::anchor_kind::fact;
        subject_mask needs;
        if (limit.anchor == deadline::anchor_kind::birthday) {
            needs.add(subject_mask(subject::adult));
            needs.add(subject_mask(subject::child));
        } else if (const auto fact = is_fact ? find_known_fact(content_, limit.fact.id) : std::nullopt) {
            needs = fact->of;
        }
        for (const subject whom : all_subjects) {
            if (of.has(whom) && !needs.empty() && !needs.has(subject::household) && !needs.has(whom)) {
                report(schema_kinds::unbound_person, is_fact ? limit.fact.at : one.apply.at,
                       is_fact ? std::string_view(limit.fact.id) : std::string_view("birthday"), {});
            }
        }
    }

    void report(const finding_kind& kind, source_position at, std::string_view what, source_position used_at) {
        if (!reported_.emplace(kind.code, at, at.is_somewhere() ? std::string_view() : what).second) {
            return;
        }
        finding made = make_finding(kind, at, {what});
        if (used_at.is_somewhere()) {
            made.related.push_back(
                related_place{used_at, {}, text("Hier wordt het gebruikt.", "This is where it is used.")});
        }
        found_.push_back(std::move(made));
    }

    const book_content& content_;
    findings& found_;
    std::set<std::pair<std::string, binding>> seen_;
    std::vector<named_use> waiting_;
    std::set<std::tuple<std::string_view, source_position, std::string_view>> reported_;
};

} // namespace detail

/// schema.unbound-person, schema.nested-quantifier, schema.age-without-lower-bound. Each named condition is looked at
/// once for each binding: linear, however often one uses another.
template <class Checked>
void check_condition_bindings(const Checked& checked, findings& found) {
    detail::condition_binding_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
