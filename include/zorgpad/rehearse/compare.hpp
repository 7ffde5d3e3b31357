// SPDX-License-Identifier: BSL-1.0
// Holds a plan against a part of a plan that is expected: what is stated must be there, in that order.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/text.hpp>
#include <zorgpad/load/json_tree.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace detail {

/// Compares two JSON trees. Recursion is bounded by the depth of what was parsed.
template <class Value>
class plan_comparison {
public:
    [[nodiscard]] std::vector<text> differences(Value expected, Value actual) && {
        for (const Value member : items_of(expected)) {
            if (member.key() == "absent") {
                hold_absent(member, actual);
            } else {
                hold_member(std::string(member.key()), member, actual.find(member.key()));
            }
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] static std::string shown(Value value) {
        switch (value.kind()) {
        case json_kind::null:
            return "null";
        case json_kind::boolean:
            return value.boolean() ? "true" : "false";
        case json_kind::number:
            return std::string(value.words());
        case json_kind::string:
            return "“" + std::string(value.words()) + "”";
        case json_kind::array:
            return "[…]";
        case json_kind::object:
            return name_of_object(value);
        }
        return {};
    }

    /// What people know an object by: its id, and of whom it is.
    [[nodiscard]] static std::string name_of_object(Value value) {
        std::string name;
        for (const std::string_view key :
             {"id", "fact", "signal", "screening", "receives", "list", "municipality", "note"}) {
            if (const auto id = value.find(key); id && id->is(json_kind::string) && name.empty()) {
                name = "“" + std::string(id->words()) + "”";
            }
        }
        for (const std::string_view key : {"for", "of"}) {
            if (const auto who = value.find(key); who && who->is(json_kind::string)) {
                name += " (" + std::string(who->words()) + ")";
            }
        }
        return name.empty() ? std::string("{…}") : name;
    }

    [[nodiscard]] static bool is_empty(const std::optional<Value>& value) noexcept {
        return !value || value->is(json_kind::null);
    }

    /// Whether all that is expected is there.
    [[nodiscard]] static bool holds(Value expected, const std::optional<Value>& actual) {
        if (expected.is(json_kind::null)) {
            return is_empty(actual);
        }
        if (!actual || actual->kind() != expected.kind()) {
            return false;
        }
        switch (expected.kind()) {
        case json_kind::null:
            return true;
        case json_kind::boolean:
            return expected.boolean() == actual->boolean();
        case json_kind::string:
            return expected.words() == actual->words();
        case json_kind::number: {
            const auto left = parse_decimal(expected.words());
            const auto right = parse_decimal(actual->words());
            return left && right ? *left == *right : expected.words() == actual->words();
        }
        case json_kind::object:
            for (const Value member : items_of(expected)) {
                if (!holds(member, actual->find(member.key()))) {
                    return false;
                }
            }
            return true;
        case json_kind::array:
            break;
        }
        // In that order, though others may stand between.
        auto next = actual->begin();
        for (const Value item : items_of(expected)) {
            while (next != actual->end_of_items() && !holds(item, *next)) {
                ++next;
            }
            if (!(next != actual->end_of_items())) {
                return false;
            }
            ++next;
        }
        return true;
    }

    void report(std::string dutch, std::string english) { found_.emplace_back(std::move(dutch), std::move(english)); }

    void hold_member(const std::string& where, Value expected, const std::optional<Value>& actual) {
        if (expected.is(json_kind::array) && actual && actual->is(json_kind::array)) {
            hold_list(where, expected, *actual);
        } else if (expected.is(json_kind::object) && actual && actual->is(json_kind::object)) {
            for (const Value member : items_of(expected)) {
                hold_member(where + "/" + std::string(member.key()), member, actual->find(member.key()));
            }
        } else if (!holds(expected, actual)) {
            const std::string is = actual ? shown(*actual) : std::string("null");
            report(where + " is " + is + "; verwacht werd " + shown(expected) + ".",
                   where + " is " + is + "; expected was " + shown(expected) + ".");
        }
    }

    void hold_list(const std::string& where, Value expected, Value actual) {
        std::vector<Value> items;
        for (const Value item : items_of(actual)) {
            items.push_back(item);
        }
        std::size_t next = 0;
        std::optional<Value> previous;
        for (const Value wanted : items_of(expected)) {
            std::size_t place = next;
            while (place < items.size() && !holds(wanted, items[place])) {
                ++place;
            }
            if (place < items.size()) {
                next = place + 1;
                previous = wanted;
                continue;
            }
            explain_missing(where, wanted, items, next, previous);
        }
    }

    /// Why something expected was not found from `next` on.
    void explain_missing(const std::string& where, Value wanted, const std::vector<Value>& items, std::size_t next,
                         const std::optional<Value>& previous) {
        const std::string name = shown(wanted);
        for (std::size_t place = 0; place < next; ++place) {
            if (previous && holds(wanted, items[place])) {
                report(where + ": " + name + " staat niet na " + shown(*previous) + ", maar ervoor.",
                       where + ": " + name + " does not come after " + shown(*previous) + " but before it.");
                return;
            }
        }
        for (const Value item : items) {
            if (wanted.is(json_kind::object) && item.is(json_kind::object) && is_same_thing(wanted, item)) {
                for (const Value member : items_of(wanted)) {
                    hold_member(where + ": " + name + ": " + std::string(member.key()), member,
                                item.find(member.key()));
                }
                return;
            }
        }
        report(where + ": " + name + " staat er niet.", where + ": " + name + " is not there.");
    }

    /// Whether two objects are about the same thing, whatever else they say of it.
    [[nodiscard]] static bool is_same_thing(Value wanted, Value item) {
        bool is_named = false;
        for (const std::string_view key :
             {"id", "for", "fact", "signal", "screening", "receives", "list", "municipality", "of", "note"}) {
            if (const auto one = wanted.find(key)) {
                if (!holds(*one, item.find(key))) {
                    return false;
                }
                is_named = is_named || (key != "for" && key != "of");
            }
        }
        return is_named;
    }

    void hold_absent(Value absent, Value actual) {
        for (const Value list : items_of(absent)) {
            const auto items = actual.find(list.key());
            if (!items || !items->is(json_kind::array)) {
                continue;
            }
            for (const Value unwanted : items_of(list)) {
                for (const Value item : items_of(*items)) {
                    if (is_unwanted(unwanted, item)) {
                        const std::string where = std::string(list.key()) + ": " + shown(item);
                        const auto status = item.find(list.key() == "schemes" ? "verdict" : "status");
                        const std::string also = status ? " (" + std::string(status->words()) + ")" : std::string();
                        report(where + also + " staat er, en dat hoort niet.",
                               where + also + " is there and should not be.");
                    }
                }
            }
        }
    }

    /// A string stands for the id of a step or scheme, or of what a question asks.
    [[nodiscard]] static bool is_unwanted(Value unwanted, Value item) {
        if (!unwanted.is(json_kind::string)) {
            return holds(unwanted, item);
        }
        for (const std::string_view key :
             {"id", "fact", "signal", "screening", "receives", "list", "municipality", "note"}) {
            if (const auto id = item.find(key); id && id->is(json_kind::string) && id->words() == unwanted.words()) {
                return true;
            }
        }
        return false;
    }

    std::vector<text> found_;
};

} // namespace detail

/// What differs between a plan as JSON and what is expected of it; nothing where it holds. Of objects every stated key
/// must be so (null: absent too); of arrays every stated element must be found, in that order; what is under `absent`
/// must not be found. O(stated elements x elements).
template <class Tree>
[[nodiscard]] std::vector<text> compare_with_plan(const Tree& expected, const Tree& plan) {
    return detail::plan_comparison<json_value>().differences(expected.root(), plan.root());
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
