// SPDX-License-Identifier: BSL-1.0
// A second evaluator, written from the text of the rules in the simplest way, to hold the real one against. It works on
// the merged book itself: recursion, maps of strings, and every day tried one by one.
#pragma once

#include "naive_steps.hpp"

#include <vector>

namespace naive {

using zorgpad::verdict;

/// A scheme for somebody.
struct scheme_view {
    std::string id;
    binding whose;
    verdict is = verdict::unknown;
    bool received = false;
    bool rejected = false;
    bool automatic = false;
    std::optional<last_day> deadline;
    items missing;
    std::set<std::string> apply_first;
};

/// A question, with the number of outcomes that wait for it.
struct question_view {
    item what;
    std::size_t decides = 0;
    bool acute = false;
    bool waits_for_trust = false; ///< sensitive, while getting acquainted and explaining are still to be done
};

/// The answer of the naive evaluator on one day.
struct result {
    std::vector<step> steps; ///< in order; left-out steps are not in it
    std::vector<step> left_out;
    std::vector<scheme_view> schemes; ///< in order
    std::vector<question_view> questions;
};

/// Everything on one day.
class evaluator : public step_reader {
public:
    using step_reader::step_reader;

    [[nodiscard]] result evaluate() const {
        result all;
        const auto steps_by_place = steps();
        std::map<place, step> in_plan;
        for (const auto& [at, one] : steps_by_place) {
            if (one.status == step_status::left_out) {
                all.left_out.push_back(one);
            } else {
                in_plan[at] = one;
            }
        }
        const auto urgencies = inherited(in_plan);
        all.steps = in_order(in_plan, urgencies);
        all.schemes = schemes_in_order(in_plan, urgencies);
        all.questions = questions(in_plan, urgencies, all.schemes);
        return all;
    }

private:
    /// The key of order: urgency and due date as a pair, what has no due date last.
    using pressing = std::pair<zorgpad::urgency, std::int64_t>;
    static constexpr std::int64_t never = 1'000'000'000;

    [[nodiscard]] static pressing own_pressing(const step& one) {
        return {one.urgency, one.due ? one.due->days : never};
    }

    [[nodiscard]] static bool is_sure_step(const step& one) {
        return one.status != step_status::possible && !one.provisional;
    }

    /// A step inherits the least pair of what waits for it, but what is sure not from what may vanish; again and again
    /// until nothing changes.
    [[nodiscard]] static std::map<place, pressing> inherited(const std::map<place, step>& steps) {
        std::map<place, pressing> pairs;
        for (const auto& [at, one] : steps) {
            pairs[at] = own_pressing(one);
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (const auto& [at, one] : steps) {
                for (const place& before : one.comes_after) {
                    const bool waits = one.status == step_status::waiting || one.status == step_status::possible;
                    const bool passes_on = waits && (is_sure_step(one) || !is_sure_step(steps.at(before)));
                    if (passes_on && pairs.at(at) < pairs.at(before)) {
                        pairs[before] = pairs.at(at);
                        changed = true;
                    }
                }
            }
        }
        return pairs;
    }

    /// Of the steps that may come next, the one with the least key: (urgency, due date, place in the book, person).
    [[nodiscard]] std::vector<step> in_order(const std::map<place, step>& steps,
                                             const std::map<place, pressing>& pairs) const {
        std::vector<step> ordered;
        std::set<place> taken;
        while (ordered.size() < steps.size()) {
            const step* next = nullptr;
            // Where steps wait for each other in a circle (through a consent that is asked too late), the least comes
            // next.
            for (const bool in_a_circle : {false, true}) {
                for (const auto& [at, one] : steps) {
                    const bool may_come =
                        in_a_circle || std::all_of(one.comes_after.begin(), one.comes_after.end(),
                                                   [&](const place& before) { return taken.count(before) != 0; });
                    const bool is_left = taken.count(at) == 0 && may_come;
                    if (is_left && (next == nullptr || key_of(one, pairs) < key_of(*next, pairs))) {
                        next = &one;
                    }
                }
                if (next != nullptr) {
                    break;
                }
            }
            ordered.push_back(*next);
            taken.insert(next->at);
        }
        return ordered;
    }

    [[nodiscard]] std::tuple<pressing, zorgpad::source_position, std::string>
    key_of(const step& one, const std::map<place, pressing>& pairs) const {
        return {pairs.at(one.at), node_at(one.at).at, one.at.person};
    }

    // -- schemes ------------------------------------------------------------------------------------------------------

    [[nodiscard]] std::vector<scheme_view> schemes_in_order(const std::map<place, step>& steps,
                                                            const std::map<place, pressing>& pairs) const {
        std::vector<scheme_view> left;
        for (const auto& [id, scheme] : book_.schemes) {
            for (const binding& one : everyone(*scheme.of)) {
                left.push_back(view_of(id, one));
            }
        }
        std::vector<scheme_view> ordered;
        while (!left.empty()) {
            auto next = left.end();
            for (auto tried = left.begin(); tried != left.end(); ++tried) {
                const bool must_wait = std::any_of(left.begin(), left.end(), [&](const scheme_view& other) {
                    return comes_before(other.id, tried->id);
                });
                if (!must_wait &&
                    (next == left.end() || scheme_key(*tried, steps, pairs) < scheme_key(*next, steps, pairs))) {
                    next = tried;
                }
            }
            if (next == left.end()) {
                throw malformed("schemes come after each other in a circle");
            }
            ordered.push_back(*next);
            left.erase(next);
        }
        return ordered;
    }

    [[nodiscard]] scheme_view view_of(const std::string& id, const binding& whose) const {
        const answer truth = may_apply(id, whose);
        scheme_view view;
        view.id = id;
        view.whose = whose;
        view.is = truth.yes() ? verdict::likely : truth.no() ? verdict::unlikely : verdict::unknown;
        view.received = is_received(id, whose);
        view.rejected = is_rejected(id, whose);
        view.automatic = comes_by_itself(id, whose);
        view.deadline = last_day_of(id, whose);
        view.missing = truth.missing;
        view.apply_first = apply_first(id, whose);
        return view;
    }

    /// Subsidiarity: what a scheme comes after, or requires.
    [[nodiscard]] bool comes_before(const std::string& first, const std::string& second) const {
        const zorgpad::scheme& scheme = book_.schemes.at(second);
        for (const auto* list : {&scheme.after.value, &scheme.requires_.value}) {
            for (const auto& other : *list) {
                if (other.id == first) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] std::tuple<bool, std::int64_t, zorgpad::source_position, std::string, subject>
    scheme_key(const scheme_view& view, const std::map<place, step>& steps,
               const std::map<place, pressing>& pairs) const {
        bool is_named = false;
        for (const auto& [at, one] : steps) {
            const zorgpad::node& node = node_at(at);
            is_named = is_named ||
                       (node.scheme && node.scheme->id == view.id && pairs.at(at).first == zorgpad::urgency::acute);
        }
        return {!is_named, view.deadline && !view.deadline->has_passed ? view.deadline->day.days : never,
                book_.schemes.at(view.id).at, view.whose.person, view.whose.kind};
    }

    // -- questions ----------------------------------------------------------------------------------------------------

    [[nodiscard]] std::vector<question_view> questions(const std::map<place, step>& steps,
                                                       const std::map<place, pressing>& pairs,
                                                       const std::vector<scheme_view>& schemes) const {
        std::map<item, question_view> all;
        const auto count = [&all](const items& missing, bool acute) {
            for (const item& one : missing) {
                question_view& question = all[one];
                question.what = one;
                question.decides += 1;
                question.acute = question.acute || acute;
            }
        };
        bool trust_is_open = false;
        for (const auto& [at, one] : steps) {
            if (one.status == step_status::possible) {
                count(one.missing, pairs.at(at).first == zorgpad::urgency::acute);
            }
            const auto kind = node_at(at).step;
            trust_is_open =
                trust_is_open || (kind && (*kind == zorgpad::step_kind::meet || *kind == zorgpad::step_kind::explain) &&
                                  (one.status == step_status::now || one.status == step_status::waiting));
        }
        for (const scheme_view& one : schemes) {
            if (one.is == verdict::unknown && !one.received && !one.rejected) {
                count(one.missing, false);
            }
        }
        std::vector<question_view> asked;
        for (auto& [what, question] : all) {
            if (may_ask(what)) {
                question.waits_for_trust = trust_is_open && is_sensitive(what);
                asked.push_back(question);
            }
        }
        std::sort(asked.begin(), asked.end(), [](const question_view& left, const question_view& right) {
            const auto key = [](const question_view& one) {
                return std::make_tuple(!one.acute, one.waits_for_trust, -static_cast<std::int64_t>(one.decides),
                                       one.what.id, one.what.of);
            };
            return key(left) < key(right);
        });
        return asked;
    }

    /// Not what was refused, nor what is only asked within something that is itself still to be asked.
    [[nodiscard]] bool may_ask(const item& one) const {
        if (is_refused(one)) {
            return false;
        }
        const auto fact = one.kind == "fact" ? book_.facts.find(one.id) : book_.facts.end();
        if (fact == book_.facts.end() || !fact->second.when) {
            return true;
        }
        const answer inside = test(*fact->second.when, binding{fact->second.of.value, one.of});
        return std::none_of(inside.missing.begin(), inside.missing.end(),
                            [this](const item& other) { return may_ask(other); });
    }

    [[nodiscard]] bool is_sensitive(const item& one) const {
        const auto fact = one.kind == "fact" ? book_.facts.find(one.id) : book_.facts.end();
        return fact != book_.facts.end() && fact->second.sensitive.value_or(false);
    }
};

/// What the naive evaluator says of a family on its day.
[[nodiscard]] inline result evaluate(const zorgpad::merged_book& book, const zorgpad::family& family) {
    return evaluator(book, family, *family.as_of).evaluate();
}

} // namespace naive
