// SPDX-License-Identifier: BSL-1.0
// What a family says, read record by record.
#pragma once

#include "naive_answer.hpp"
#include "naive_calendar.hpp"
#include <zorgpad/model/book.hpp>
#include <zorgpad/model/family.hpp>

#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace naive {

using zorgpad::subject;

/// Thrown where a random book breaks a rule of the language: a mistake of the test.
struct malformed : std::logic_error {
    using std::logic_error::logic_error;
};

/// For whom a condition is asked: the household (no person), or one person of a kind. "?" is someone not known yet.
struct binding {
    subject kind = subject::household;
    std::string person;
    [[nodiscard]] bool is_stranger() const { return person == "?"; }
};

[[nodiscard]] inline bool operator==(const binding& left, const binding& right) {
    return left.kind == right.kind && left.person == right.person;
}
[[nodiscard]] inline bool operator<(const binding& left, const binding& right) {
    return left.kind != right.kind ? left.kind < right.kind : left.person < right.person;
}

/// The book, the family and the day: where everything else starts.
class family_reader {
public:
    family_reader(const zorgpad::merged_book& book, const zorgpad::family& family, date today)
        : book_(book.content), municipality_(book.municipality), family_(family), today_(today) {}

    [[nodiscard]] date today() const { return today_; }
    [[nodiscard]] const zorgpad::family& family() const { return family_; }
    [[nodiscard]] const zorgpad::book_content& book() const { return book_; }

    /// The persons of a kind that are known.
    [[nodiscard]] std::vector<std::string> listed(subject kind) const {
        std::vector<std::string> ids;
        const auto& people = kind == subject::adult ? family_.adults : family_.children;
        if (people) {
            for (const zorgpad::person& one : *people) {
                ids.push_back(one.id);
            }
        }
        return ids;
    }

    [[nodiscard]] bool is_complete(subject kind) const {
        return kind == subject::adult ? family_.adults.has_value() && !family_.adults_incomplete
                                      : family_.children.has_value() && !family_.children_incomplete;
    }

    [[nodiscard]] static item list_of(subject kind) {
        return {"list", kind == subject::adult ? "adults" : "children", ""};
    }

    /// For whom something that is `for` a kind exists once: the household, or every person and "?" for who is not
    /// listed.
    [[nodiscard]] std::vector<binding> instances(subject kind) const {
        if (kind == subject::household) {
            return {binding{}};
        }
        std::vector<binding> all;
        for (const std::string& id : listed(kind)) {
            all.push_back(binding{kind, id});
        }
        if (!is_complete(kind)) {
            all.push_back(binding{kind, "?"});
        }
        return all;
    }

    /// What could be found out of somebody. Of someone not known yet: who that is.
    [[nodiscard]] static item item_of(const std::string& kind, const std::string& id, const binding& whose) {
        return whose.is_stranger() ? list_of(whose.kind) : item{kind, id, whose.person};
    }

    /// What a "?" may be at best: unknown, waiting for the list.
    [[nodiscard]] static answer as_far_as_known(answer one, const binding& whose) {
        return whose.is_stranger() ? both(one, waits_for({list_of(whose.kind)})) : one;
    }

    /// A stated value; nothing where it is missing or refused.
    [[nodiscard]] std::optional<zorgpad::fact_value> stated(const std::string& fact, const binding& whose) const {
        const zorgpad::fact_values* const all = facts_of(whose);
        if (all == nullptr) {
            return std::nullopt;
        }
        const auto found = all->find(fact);
        if (found == all->end() || std::holds_alternative<zorgpad::refused>(found->second)) {
            return std::nullopt;
        }
        return found->second;
    }

    [[nodiscard]] bool is_refused(const item& one) const {
        if (one.kind != "fact") {
            return false;
        }
        for (const binding& whose :
             {binding{subject::household, one.of}, binding{subject::adult, one.of}, binding{subject::child, one.of}}) {
            const zorgpad::fact_values* const all =
                (whose.kind == subject::household) == one.of.empty() ? facts_of(whose) : nullptr;
            const auto found = all == nullptr ? zorgpad::fact_values::const_iterator{} : all->find(one.id);
            if (all != nullptr && found != all->end() && std::holds_alternative<zorgpad::refused>(found->second)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::optional<date> stated_date(const std::string& fact, const binding& whose) const {
        const auto value = stated(fact, whose);
        if (!value) {
            return std::nullopt;
        }
        if (const auto* day = std::get_if<date>(&*value)) {
            return *day;
        }
        if (const auto* words = std::get_if<std::string>(&*value)) {
            return zorgpad::parse_date(*words);
        }
        throw malformed("a date was expected");
    }

    /// A birth replaces the due date.
    [[nodiscard]] std::optional<date> birth_date(const binding& whose) const {
        return stated_date("birth-date", whose);
    }
    [[nodiscard]] std::optional<date> due_date(const binding& child) const {
        return birth_date(child) || child.kind != subject::child ? std::nullopt : stated_date("due-date", child);
    }

    /// Whether a later record outdoes an earlier one: the latest day; a record without a day is older than every one.
    [[nodiscard]] static bool is_later(const std::optional<date>& left, const std::optional<date>& right) {
        return left && (!right || *left > *right);
    }

private:
    [[nodiscard]] const zorgpad::fact_values* facts_of(const binding& whose) const {
        if (whose.kind == subject::household) {
            return &family_.household;
        }
        const auto& people = whose.kind == subject::adult ? family_.adults : family_.children;
        if (people) {
            for (const zorgpad::person& one : *people) {
                if (one.id == whose.person) {
                    return &one.facts;
                }
            }
        }
        return nullptr;
    }

protected:
    const zorgpad::book_content& book_;
    const std::string municipality_;
    const zorgpad::family& family_;
    const date today_;
};

} // namespace naive
