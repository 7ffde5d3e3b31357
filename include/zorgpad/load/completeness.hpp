// SPDX-License-Identifier: BSL-1.0
// What an entry must say, and may not say, once all layers have had their say. Needs no JSON.
#pragma once

#include <zorgpad/load/catalogue.hpp>
#include <zorgpad/model/book.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Looks at one entry.
class completeness {
public:
    completeness(findings& found, const entry& whole) noexcept : found_(&found), whole_(&whole) {}

    /// The attribute must be set; what the entry leaves open is reported elsewhere, until a layer fills it in.
    template <class Value>
    void require(std::string_view name, const attribute<Value>& given) {
        if (!given) {
            missing(name);
        }
    }
    void missing(std::string_view name) {
        for (const std::string& open : whole_->open.value) {
            if (open == name) {
                return;
            }
        }
        found_->push_back(make_finding(schema_kinds::missing_key, whole_->at, {name}));
    }
    /// The attribute has no meaning here, but with something else.
    template <class Value>
    void refuse(std::string_view name, const attribute<Value>& given, std::string_view fits) {
        if (given) {
            found_->push_back(make_finding(schema_kinds::not_here, given.at, {name, fits}));
        }
    }
    void expect_one(bool good, std::string_view keys) {
        if (!good) {
            found_->push_back(make_finding(schema_kinds::one_of_keys, whole_->at, {keys}));
        }
    }

private:
    findings* found_;
    const entry* whole_;
};

inline void check_whole(completeness&, std::string_view, const entry&) {}

inline void check_whole(completeness& of, std::string_view, const norm& one) {
    of.expect_one(static_cast<bool>(one.is) != static_cast<bool>(one.values), "is, values");
}

inline void check_whole(completeness& of, std::string_view id, const fact& one) {
    if (id == built_in::birth_date || id == built_in::due_date) {
        of.refuse("of", one.of, "a fact of your own");
        of.refuse("type", one.type, "a fact of your own");
        return;
    }
    of.require("of", one.of);
    of.require("type", one.type);
    if (!one.type) {
        return;
    }
    const fact_type type = *one.type;
    if (type == fact_type::money || type == fact_type::count || type == fact_type::percent) {
        of.require("unit", one.unit);
    } else {
        of.refuse("unit", one.unit, "“type”: “money”, “count”, “percent”");
    }
    if (type == fact_type::choice) {
        of.require("options", one.options);
    } else {
        of.refuse("options", one.options, "“type”: “choice”");
    }
}

inline void check_whole(completeness& of, std::string_view, const example& one) {
    if (!one.family_at.is_somewhere()) {
        of.missing("family");
    }
    if (!one.expect_at.is_somewhere()) {
        of.missing("expect");
    }
}

inline void check_whole(completeness& of, std::string_view, const node& one) {
    const int kinds = (one.signal ? 1 : 0) + (one.condition ? 1 : 0) + (one.step ? 1 : 0) + (one.service ? 1 : 0) +
                      (one.scheme ? 1 : 0) + (one.pathway ? 1 : 0);
    of.expect_one(kinds == 1, "signal, condition, step, service, scheme, pathway");
    if (kinds != 1) {
        return;
    }
    if (!one.condition) {
        constexpr std::string_view fits = "“condition”";
        of.refuse("yes", one.yes, fits);
        of.refuse("no", one.no, fits);
        of.refuse("unknown", one.unknown, fits);
    }
    if (!one.step) {
        constexpr std::string_view fits = "“step”";
        of.refuse("instrument", one.instrument, fits);
        return;
    }
    of.require("title", one.title);
    if (*one.step == step_kind::screen) {
        of.require("instrument", one.instrument);
    } else {
        of.refuse("instrument", one.instrument, "“step”: “screen”");
    }
    if (*one.step == step_kind::ask_consent) {
        of.require("consent", one.consent);
    }
}

} // namespace detail

/// The attributes that an entry must have and has not, by name; what it leaves open counts as had.
template <class Entry>
[[nodiscard]] std::vector<std::string_view> missing_required(const Entry& whole) {
    std::vector<std::string_view> names;
    Entry::describe([&names, &whole](const key& named, auto member) {
        bool is_open = false;
        for (const std::string& open : whole.open.value) {
            is_open = is_open || open == named.name;
        }
        if (named.required && !(whole.*member) && !is_open) {
            names.push_back(named.name);
        }
    });
    return names;
}

/// Reports what a merged entry lacks (`schema.missing-key`, `schema.one-of-keys`) and what does not fit in it
/// (`schema.not-here`), of a pathway with its nodes, all in one pass. Positions only: see resolve().
template <class Entry>
void report_incomplete(findings& found, std::string_view id, const Entry& whole) {
    detail::completeness of(found, whole);
    for (const std::string_view name : missing_required(whole)) {
        of.missing(name);
    }
    if constexpr (std::is_same_v<Entry, pathway>) {
        for (const auto& [node_id, one] : whole.nodes) {
            report_incomplete(found, node_id, one);
        }
    } else {
        detail::check_whole(of, id, whole);
    }
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
