// SPDX-License-Identifier: BSL-1.0
// The attributes of a kind of entry as a table, so that merging is written once and not once for each type. (Written
// with `describe` alone, merging took 18 seconds to compile.)
#pragma once

#include <zorgpad/layer/list_edit.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// What is done with an attribute whose type only the table knows.
struct attribute_operations {
    /// Whether both are set to the same, or neither is set.
    bool (*same)(const attribute_base& one, const attribute_base& other);
    void (*copy)(attribute_base& to, const attribute_base& from);
    /// Lists only, else nullptr: whether a statement is an edit.
    bool (*is_edit)(const attribute_base& one);
    /// Lists only, else nullptr: carries out an edit on what is below, unless it may not.
    laying_effect (*edit)(attribute_base& below, const attribute_base& above, bool may_change);
    /// Lists only, else nullptr: whether of two edits one adds what the other takes out.
    bool (*edits_clash)(const attribute_base& one, const attribute_base& other);

    /// Whether two layers of one rank that state these contradict each other. Two edits may go together.
    [[nodiscard]] bool clash(const attribute_base& one, const attribute_base& other) const {
        if (is_edit != nullptr && is_edit(one) && is_edit(other)) {
            return edits_clash(one, other);
        }
        return one.said != other.said || !same(one, other);
    }
};

template <class Value>
struct operations_on_any {
    [[nodiscard]] static const attribute<Value>& typed(const attribute_base& one) noexcept {
        return static_cast<const attribute<Value>&>(one);
    }
    static bool same(const attribute_base& one, const attribute_base& other) {
        return static_cast<bool>(one) == static_cast<bool>(other) &&
               (!one || sameness<void>::of(typed(one).value, typed(other).value));
    }
    static void copy(attribute_base& to, const attribute_base& from) {
        // Copied, then moved: assigning copies of variants takes compilers thrice as long.
        Value value(typed(from).value);
        static_cast<attribute<Value>&>(to).value = std::move(value);
        to.said = from.said;
        to.at = from.at;
    }
};

template <class Value>
struct operations_on : operations_on_any<Value> {
    using any = operations_on_any<Value>;
    static constexpr attribute_operations table{any::same, any::copy, nullptr, nullptr, nullptr};
};

template <class Item>
struct operations_on<list<Item>> : operations_on_any<list<Item>> {
    using any = operations_on_any<list<Item>>;
    static bool is_edit(const attribute_base& one) { return one && any::typed(one).value.is_edit; }
    static laying_effect edit(attribute_base& below, const attribute_base& above, bool may_change) {
        auto& target = static_cast<attribute<list<Item>>&>(below);
        const bool is_new = !target;
        if (is_new) {
            target.value.items.clear();
        }
        laying_effect effect = detail::edit(target.value.items, any::typed(above).value, may_change);
        effect.changes = effect.changes || is_new;
        if (effect.changes && may_change) {
            target.said = attribute_base::mention::set;
            target.at = above.at;
        }
        return effect;
    }
    static bool edits_clash(const attribute_base& one, const attribute_base& other) {
        return detail::edits_clash(any::typed(one).value, any::typed(other).value);
    }
    static constexpr attribute_operations table{any::same, any::copy, is_edit, edit, edits_clash};
};

/// One attribute of a kind of entry.
struct attribute_slot {
    key named;
    std::ptrdiff_t offset; ///< of its attribute_base within the entry
    const attribute_operations* does;

    [[nodiscard]] attribute_base& in(entry& one) const noexcept {
        return *static_cast<attribute_base*>(static_cast<void*>(static_cast<char*>(static_cast<void*>(&one)) + offset));
    }
    [[nodiscard]] const attribute_base& in(const entry& one) const noexcept {
        return *static_cast<const attribute_base*>(
            static_cast<const void*>(static_cast<const char*>(static_cast<const void*>(&one)) + offset));
    }
};

using attribute_slots = std::vector<attribute_slot>;

/// The attributes of a kind of entry, in the order of `describe`. Worked out once.
template <class Entry>
[[nodiscard]] const attribute_slots& slots_of() {
    static const attribute_slots all = [] {
        attribute_slots made;
        const Entry sample;
        const auto* begin = static_cast<const char*>(static_cast<const void*>(static_cast<const entry*>(&sample)));
        Entry::describe([&made, &sample, begin](const key& named, auto member) {
            using attribute_type = std::decay_t<decltype(sample.*member)>;
            const attribute_base* here = &(sample.*member);
            made.push_back(attribute_slot{named, static_cast<const char*>(static_cast<const void*>(here)) - begin,
                                          &operations_on<typename attribute_type::value_type>::table});
        });
        return made;
    }();
    return all;
}

[[nodiscard]] inline bool leaves_open(const entry& one, std::string_view name) {
    return one.open && std::find(one.open->begin(), one.open->end(), name) != one.open->end();
}

[[nodiscard]] inline bool is_locked(const entry& one) noexcept { return one.locked && *one.locked; }

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
