// SPDX-License-Identifier: BSL-1.0
// Whether entries and nodes are whole, now that every layer has had its say.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/layer/slots.hpp>
#include <zorgpad/load/catalogue.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

class shape_check {
public:
    shape_check(const checked_variant& checked, findings& found) : found_(found) {
        book_content::describe([this, &checked](section_kind, auto member) {
            for (const auto& [id, one] : checked.content().*member) {
                look_at(id, one);
            }
        });
    }

private:
    template <class Entry>
    void look_at(const std::string& id, const Entry& one) {
        check_required(one, slots_of<Entry>());
        check_whole(id, one);
    }

    void check_required(const entry& one, const attribute_slots& slots) {
        for (const attribute_slot& slot : slots) {
            if (slot.named.required) {
                require(slot.in(one), slot.named.name, one);
            }
        }
    }

    /// An attribute that a layer took out is missing where it was taken out.
    void require(const attribute_base& what, std::string_view name, const entry& in) {
        if (!what) {
            const bool was_removed = what.said == attribute_base::mention::removed;
            found_.push_back(make_finding(schema_kinds::missing_key, was_removed ? what.at : in.at, {name}));
        }
    }

    void expect_one(std::size_t count, std::string_view keys, const entry& in) {
        if (count != 1) {
            found_.push_back(make_finding(schema_kinds::one_of_keys, in.at, {keys}));
        }
    }

    void check_whole(const std::string&, const entry&) {}

    void check_whole(const std::string&, const norm& one) {
        expect_one((one.is ? 1U : 0U) + (one.values ? 1U : 0U), "is, values", one);
    }

    void check_whole(const std::string& id, const fact& one) {
        if (id == built_in::birth_date || id == built_in::due_date) {
            forbid(one.of, "of");
            forbid(one.type, "type");
            return;
        }
        require(one.of, "of", one);
        require(one.type, "type", one);
        const fact_type type = one.type.value_or(fact_type::flag);
        if (type == fact_type::money || type == fact_type::count || type == fact_type::percent) {
            require(one.unit, "unit", one);
        }
        if (type == fact_type::choice) {
            require(one.options, "options", one);
        }
    }

    /// The dates of a person are built in: the book gives only their words.
    void forbid(const attribute_base& what, std::string_view name) {
        if (what) {
            found_.push_back(make_finding(schema_kinds::not_here, what.at, {name, "“facts”"}));
        }
    }

    void check_whole(const std::string&, const pathway& one) {
        for (const auto& [id, node] : one.nodes) {
            check_required(node, slots_of<zorgpad::node>());
            check_node(node);
        }
    }

    void check_node(const node& one) {
        const attribute_base* kinds[] = {&one.signal,  &one.condition, &one.step,
                                         &one.service, &one.scheme,    &one.pathway};
        expect_one(static_cast<std::size_t>(std::count_if(std::begin(kinds), std::end(kinds),
                                                          [](const attribute_base* kind) { return bool(*kind); })),
                   "signal, condition, step, service, scheme, pathway", one);
        if (one.step) {
            require(one.title, "title", one);
        }
        if (one.step && *one.step == step_kind::screen) {
            require(one.instrument, "instrument", one);
        } else if (one.instrument) {
            found_.push_back(
                make_finding(schema_kinds::not_here, one.instrument.at, {"instrument", "“step”: “screen”"}));
        }
        if (one.step && *one.step == step_kind::ask_consent) {
            require(one.consent, "consent", one);
        }
        const std::pair<const attribute<exits>*, std::string_view> branches[] = {
            {&one.yes, "yes"}, {&one.no, "no"}, {&one.unknown, "unknown"}};
        for (const auto& [branch, name] : branches) {
            if (*branch && !one.condition) {
                found_.push_back(make_finding(schema_kinds::not_here, branch->at, {name, "“condition”"}));
            }
        }
    }

    findings& found_;
};

} // namespace detail

/// schema.missing-key, schema.one-of-keys, schema.not-here. Linear.
inline void check_shape(const checked_variant& checked, findings& found) { detail::shape_check(checked, found); }

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
