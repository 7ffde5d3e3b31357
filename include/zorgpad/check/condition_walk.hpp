// SPDX-License-Identifier: BSL-1.0
// Every condition of a book with where it is used, and every part of a condition with what stands around it.
#pragma once

#include <zorgpad/model/book.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Some of household, adult and child.
class subject_mask {
public:
    constexpr subject_mask() noexcept = default;
    constexpr explicit subject_mask(subject one) noexcept
        : bits_(static_cast<std::uint8_t>(1U << static_cast<unsigned>(one))) {}

    [[nodiscard]] constexpr bool has(subject one) const noexcept {
        return (bits_ >> static_cast<unsigned>(one) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
    constexpr void add(subject_mask more) noexcept { bits_ = static_cast<std::uint8_t>(bits_ | more.bits_); }

private:
    std::uint8_t bits_ = 0;
};

inline constexpr subject all_subjects[] = {subject::household, subject::adult, subject::child};

[[nodiscard]] inline subject_mask mask_of(const attribute<subjects>& of) noexcept {
    subject_mask made;
    if (of) {
        for (const subject one : *of) {
            made.add(subject_mask(one));
        }
    }
    return made;
}

/// The subjects that a condition is asked of, and what belongs to its place.
struct condition_use {
    enum class place : std::uint8_t { name, fact, norm, outcome, other };

    const condition* what = nullptr;
    place in = place::other;
    std::string_view owner;   ///< id of the named condition, fact, norm or instrument, for those places
    subject_mask of;          ///< bound to one of these; none for a named condition, which is bound where it is used
    std::string_view pathway; ///< of a condition in a pathway
};

/// Every condition that a book holds, in the order of its sections; those of nodes with their pathway.
template <class Content>
class condition_uses {
public:
    explicit condition_uses(const Content& content) : content_(content) {
        for (const auto& [id, one] : content.norms) {
            add_norm(id, one);
        }
        for (const auto& [id, one] : content.facts) {
            add(one.when, condition_use::place::fact, id, subject_mask(one.of.value_or(subject::household)));
        }
        for (const auto& [id, one] : content.conditions) {
            add(one.when, condition_use::place::name, id, {});
        }
        add_consents();
        for (const auto& [id, one] : content.instruments) {
            add_instrument(id, one);
        }
        for (const auto& [id, one] : content.services) {
            add(one.when, condition_use::place::other, id, mask_of(one.of));
        }
        for (const auto& [id, one] : content.schemes) {
            add(one.when, condition_use::place::other, id, mask_of(one.of));
            if (one.apply && one.apply->automatic) {
                made_.push_back({&*one.apply->automatic, condition_use::place::other, id, mask_of(one.of), {}});
            }
        }
        for (const auto& [id, one] : content.pathways) {
            add_pathway(id, one);
        }
    }

    [[nodiscard]] std::vector<condition_use> all() && { return std::move(made_); }

private:
    void add(const attribute<condition>& when, condition_use::place in, std::string_view owner, subject_mask of,
             std::string_view pathway = {}) {
        if (when) {
            made_.push_back({&*when, in, owner, of, pathway});
        }
    }

    void add_norm(std::string_view id, const norm& one) {
        if (one.values) {
            for (const dated_value& period : *one.values) {
                for (const guarded_amount& amount : period.amounts) {
                    if (amount.when) {
                        made_.push_back(
                            {&*amount.when, condition_use::place::norm, id, subject_mask(subject::household), {}});
                    }
                }
            }
        }
    }

    /// An exception is asked wherever a node needs the consent.
    void add_consents() {
        std::map<std::string_view, subject_mask> of;
        for (const auto& [id, one] : content_.pathways) {
            for (const auto& [node_id, node] : one.nodes) {
                if (node.consent) {
                    of[node.consent->id].add(subject_mask(one.of.value_or(subject::household)));
                }
            }
        }
        for (const auto& [id, one] : content_.consents) {
            if (one.exceptions) {
                for (const auto& exception : *one.exceptions) {
                    made_.push_back({&exception.value.when, condition_use::place::other, id, of[id], {}});
                }
            }
        }
    }

    void add_instrument(std::string_view id, const instrument& one) {
        if (one.outcomes) {
            subject_mask of(subject::household);
            of.add(subject_mask(one.of.value_or(subject::household)));
            for (const auto& result : *one.outcomes) {
                if (result.value.when) {
                    made_.push_back({&*result.value.when, condition_use::place::outcome, id, of, {}});
                }
            }
        }
    }

    void add_pathway(std::string_view id, const pathway& one) {
        const subject_mask of(one.of.value_or(subject::household));
        add(one.when, condition_use::place::other, id, of, id);
        for (const auto& [node_id, node] : one.nodes) {
            add(node.condition, condition_use::place::other, node_id, of, id);
            add(node.window, condition_use::place::other, node_id, of, id);
            for (const attribute<exits>* branch : {&node.next, &node.yes, &node.no, &node.unknown, &node.again}) {
                if (*branch) {
                    for (const exit_to& exit : **branch) {
                        if (exit.when) {
                            made_.push_back({&*exit.when, condition_use::place::other, node_id, of, id});
                        }
                    }
                }
            }
        }
    }

    const Content& content_;
    std::vector<condition_use> made_;
};

/// Every condition of a book.
template <class Content>
[[nodiscard]] std::vector<condition_use> conditions_of(const Content& content) {
    return condition_uses(content).all();
}

/// What stands around a part of a condition.
struct part_surroundings {
    bool negated = false;               ///< under a `not`, or under several
    const quantified* around = nullptr; ///< the nearest `some`, `every` or `count`
};

/// The parts that a condition is made of; none for a test.
[[nodiscard]] inline const std::vector<condition>* parts_of(const condition& whole) noexcept {
    if (const auto* all = std::get_if<all_of>(&whole.form)) {
        return &all->parts;
    }
    if (const auto* any = std::get_if<any_of>(&whole.form)) {
        return &any->parts;
    }
    if (const auto* inverse = std::get_if<negation>(&whole.form)) {
        return &inverse->part;
    }
    if (const auto* hint = std::get_if<indicative>(&whole.form)) {
        return &hint->part;
    }
    if (const auto* over = std::get_if<quantified>(&whole.form)) {
        return &over->where;
    }
    return nullptr;
}

/// Calls visit(const condition&, const part_surroundings&) for a condition and all its parts, wholes before parts, in
/// the order written. Not recursive; linear.
template <class Visitor>
void for_each_part(const condition& whole, Visitor&& visit) {
    struct waiting {
        const condition* what;
        part_surroundings around;
    };
    std::vector<waiting> stack{{&whole, {}}};
    while (!stack.empty()) {
        const waiting here = stack.back();
        stack.pop_back();
        visit(*here.what, here.around);
        if (const std::vector<condition>* parts = parts_of(*here.what)) {
            part_surroundings around = here.around;
            around.negated = around.negated || std::holds_alternative<negation>(here.what->form);
            if (const auto* over = std::get_if<quantified>(&here.what->form)) {
                around.around = over;
            }
            for (auto part = parts->rbegin(); part != parts->rend(); ++part) {
                stack.push_back({&*part, around});
            }
        }
    }
}

/// Calls visit(const norm_use&) for every norm that a test compares with.
template <class Visitor>
void for_each_norm_use(const fact_test& test, Visitor&& visit) {
    for (const bound_test& bound : test.bounds) {
        if (const auto* use = std::get_if<norm_use>(&bound.than)) {
            visit(*use);
        }
    }
}

/// Calls visit(const norm_use&) for every norm that a norm takes its amounts from.
template <class Visitor>
void for_each_norm_use(const norm& one, Visitor&& visit) {
    if (one.is) {
        if (const auto* use = std::get_if<norm_use>(&*one.is)) {
            visit(*use);
        }
    }
    if (one.values) {
        for (const dated_value& period : *one.values) {
            for (const guarded_amount& amount : period.amounts) {
                if (const auto* use = std::get_if<norm_use>(&amount.is)) {
                    visit(*use);
                }
            }
        }
    }
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
