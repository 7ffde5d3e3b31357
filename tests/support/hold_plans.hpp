// SPDX-License-Identifier: BSL-1.0
// Holds a plan of the real evaluator against what the naive one says, and names every difference.
#pragma once

#include "naive_days.hpp"
#include <zorgpad/evaluate/plan.hpp>

#include <string>
#include <vector>

namespace naive {

/// One difference: what it is about, and both sides in words.
struct difference {
    std::string about; ///< "status", "order of steps", …
    std::string where;
    std::string plan;
    std::string naive;
};

[[nodiscard]] inline std::string to_string(const difference& one) {
    return one.about + " of " + one.where + ": the plan says " + one.plan + ", the naive evaluator " + one.naive;
}

[[nodiscard]] inline std::string words(const std::optional<date>& day) {
    return day ? zorgpad::to_string(*day) : "none";
}
[[nodiscard]] inline std::string words(bool value) { return value ? "yes" : "no"; }
[[nodiscard]] inline std::string words(step_status value) { return std::string(zorgpad::word_of(value)); }
[[nodiscard]] inline std::string words(verdict value) { return std::string(zorgpad::word_of(value)); }
[[nodiscard]] inline std::string words(std::int64_t value) { return std::to_string(value); }
[[nodiscard]] inline std::string words(const std::string& value) { return value; }
[[nodiscard]] inline std::string words(const items& value) { return to_string(value); }
[[nodiscard]] inline std::string name_of(std::string_view id, std::string_view person) {
    return std::string(id) + (person.empty() ? std::string() : "@" + std::string(person));
}

class plan_holder {
public:
    plan_holder(const zorgpad::plan& plan, const result& expected) : plan_(plan), naive_(expected) {}

    [[nodiscard]] std::vector<difference> hold() {
        hold_steps();
        hold_schemes();
        hold_questions();
        return std::move(differences_);
    }

private:
    template <class Value>
    void same(const char* about, const std::string& where, const Value& in_plan, const Value& expected) {
        if (!(in_plan == expected)) {
            differences_.push_back({about, where, words(in_plan), words(expected)});
        }
    }

    [[nodiscard]] items items_of(const zorgpad::kept_list<std::uint32_t>& indices) const {
        items all;
        for (const std::uint32_t index : indices) {
            all.insert(item_of(index));
        }
        return all;
    }

    [[nodiscard]] item item_of(std::uint32_t index) const {
        const zorgpad::askable& one = plan_.items.at(index);
        return {std::string(zorgpad::word_of(one.is)), std::string(one.id), one.of};
    }

    // -- steps --------------------------------------------------------------------------------------------------------

    void hold_steps() {
        std::map<std::string, const step*> expected;
        std::string order;
        for (const step& one : naive_.steps) {
            expected[name_of(one.at.id(), one.at.person)] = &one;
            order += name_of(one.at.id(), one.at.person) + " ";
        }
        std::string plan_order;
        std::set<std::string> found;
        for (const zorgpad::plan_step& one : plan_.steps) {
            const std::string name = name_of(one.id, one.of);
            plan_order += name + " ";
            found.insert(name);
            const auto place = expected.find(name);
            if (place == expected.end()) {
                differences_.push_back({"step", name, words(one.status), "left out"});
            } else {
                hold_step(name, one, *place->second);
            }
        }
        for (const auto& [name, one] : expected) {
            if (found.count(name) == 0) {
                differences_.push_back({"step", name, "left out", words(one->status)});
            }
        }
        same("order of steps", "plan", plan_order, order);
    }

    void hold_step(const std::string& name, const zorgpad::plan_step& one, const step& expected) {
        same("status", name, one.status, expected.status);
        if (one.status != expected.status) {
            return;
        }
        same("provisional", name, one.provisional, expected.provisional);
        same("overdue", name, one.overdue, expected.overdue);
        same("round", name, one.round, expected.round);
        same("since", name, one.since, expected.since);
        same("earliest", name, one.earliest, expected.earliest);
        same("due", name, one.due, expected.due);
        std::string waits;
        std::set<std::string> sorted;
        for (const zorgpad::step_reference& other : one.waits_for) {
            sorted.insert(name_of(other.id, other.of));
        }
        for (const std::string& other : sorted) {
            waits += other + " ";
        }
        std::string expected_waits;
        sorted.clear();
        for (const place& other : expected.waits_for) {
            sorted.insert(name_of(other.id(), other.person));
        }
        for (const std::string& other : sorted) {
            expected_waits += other + " ";
        }
        same("waits for", name, waits, expected_waits);
        same("missing of step", name, items_of(one.missing), expected.missing);
    }

    // -- schemes ------------------------------------------------------------------------------------------------------

    void hold_schemes() {
        std::string order;
        std::string plan_order;
        // Two "?" of one scheme, an adult and a child, look alike in a plan: the one that fits is taken.
        std::map<std::string, std::vector<const scheme_view*>> expected;
        for (const scheme_view& one : naive_.schemes) {
            expected[name_of(one.id, one.whose.person)].push_back(&one);
            order += name_of(one.id, one.whose.person) + " ";
        }
        for (const zorgpad::plan_scheme& one : plan_.schemes) {
            const std::string name = name_of(one.id, one.of);
            plan_order += name + " ";
            auto& views = expected[name];
            if (views.empty()) {
                differences_.push_back({"scheme", name, words(one.is), "not judged"});
                continue;
            }
            auto view = std::find_if(views.begin(), views.end(), [&](const scheme_view* tried) {
                return tried->is == one.is && tried->missing == items_of(one.missing);
            });
            view = view == views.end() ? views.begin() : view;
            hold_scheme(name, one, **view);
            views.erase(view);
        }
        for (const auto& [name, views] : expected) {
            if (!views.empty()) {
                differences_.push_back({"scheme", name, "not judged", words(views.front()->is)});
            }
        }
        same("order of schemes", "plan", plan_order, order);
    }

    void hold_scheme(const std::string& name, const zorgpad::plan_scheme& one, const scheme_view& expected) {
        same("verdict", name, one.is, expected.is);
        same("received", name, one.received, expected.received);
        same("rejected", name, one.rejected, expected.rejected);
        same("automatic", name, one.automatic, expected.automatic);
        same("missing of scheme", name, items_of(one.missing), expected.missing);
        same("deadline", name, one.deadline,
             expected.deadline ? std::optional<date>(expected.deadline->day) : std::nullopt);
        same("deadline passed", name, one.deadline_passed, expected.deadline && expected.deadline->has_passed);
        std::set<std::string> first;
        for (const zorgpad::compiled::index scheme : one.apply_first) {
            first.insert(plan_.book.tables().schemes.at(scheme).id);
        }
        const auto joined = [](const std::set<std::string>& all) {
            std::string line;
            for (const std::string& id : all) {
                line += id + " ";
            }
            return line;
        };
        same("apply first", name, joined(first), joined(expected.apply_first));
    }

    // -- questions ----------------------------------------------------------------------------------------------------

    void hold_questions() {
        std::map<item, const question_view*> expected;
        std::string order;
        for (const question_view& one : naive_.questions) {
            expected[one.what] = &one;
            order += to_string(one.what) + ", ";
        }
        std::string plan_order;
        for (const zorgpad::question& one : plan_.questions) {
            const item what = item_of(one.item);
            plan_order += to_string(what) + ", ";
            const auto found = expected.find(what);
            if (found != expected.end()) {
                same("decides", to_string(what), static_cast<std::int64_t>(one.decides),
                     static_cast<std::int64_t>(found->second->decides));
                same("acute question", to_string(what), one.acute, found->second->acute);
                same("question after trust", to_string(what), !one.after.empty(), found->second->waits_for_trust);
            }
        }
        same("questions", "plan", plan_order, order);
    }

    const zorgpad::plan& plan_;
    const result& naive_;
    std::vector<difference> differences_;
};

[[nodiscard]] inline std::vector<difference> differences(const zorgpad::plan& plan, const result& expected) {
    return plan_holder(plan, expected).hold();
}

} // namespace naive
