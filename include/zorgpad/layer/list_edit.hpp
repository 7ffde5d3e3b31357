// SPDX-License-Identifier: BSL-1.0
// Edits of a list: `{"add": […], "remove": […]}` on the list of the layers below.
#pragma once

#include <zorgpad/layer/same.hpp>

#include <algorithm>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Whether something to be taken out means this item. An exit is taken out by its target; where the edit states a
/// `when`, only the exit with that `when`.
template <class Item>
[[nodiscard]] bool takes_out(const Item& what, const Item& item) {
    if constexpr (std::is_same_v<Item, exit_to>) {
        return what.to == item.to && (!what.when || sameness<void>::of(what.when, item.when));
    } else {
        return sameness<void>::of(what, item);
    }
}

/// What laying a statement did, or would have done.
struct laying_effect {
    bool changes = false;
    bool all_took_effect = true; ///< of a list edit: nothing to add was there already, everything to remove was
};

template <class Item, class Means>
[[nodiscard]] bool is_among(const std::vector<Item>& items, const Item& what, Means&& means) {
    return std::any_of(items.begin(), items.end(), [&](const Item& one) { return means(what, one); });
}

/// Carries out an edit, unless it may not. Order is kept, what is added comes last. O(items · edits).
template <class Item>
laying_effect edit(std::vector<Item>& items, const list<Item>& how, bool may_change) {
    const auto is_taken_out = [&how](const Item& one) {
        for (const Item& what : how.remove) {
            if (takes_out(what, one)) {
                return true;
            }
        }
        return false;
    };
    const auto means_it = [](const Item& what, const Item& one) { return takes_out(what, one); };
    const auto is_same = [](const Item& what, const Item& one) { return sameness<void>::of(what, one); };
    laying_effect effect;
    for (const Item& what : how.remove) {
        const bool is_there = is_among(items, what, means_it);
        effect.changes = effect.changes || is_there;
        effect.all_took_effect = effect.all_took_effect && is_there;
    }
    std::vector<Item> made;
    for (const Item& one : items) {
        if (!is_taken_out(one)) {
            made.push_back(one);
        }
    }
    for (const Item& what : how.items) {
        const bool is_there = is_among(made, what, is_same);
        effect.changes = effect.changes || !is_there;
        effect.all_took_effect = effect.all_took_effect && !is_there;
        if (!is_there) {
            made.push_back(what);
        }
    }
    if (may_change) {
        items.swap(made);
    }
    return effect;
}

/// Whether two edits of one list contradict each other: one adds what the other takes out.
template <class Item>
[[nodiscard]] bool edits_clash(const list<Item>& one, const list<Item>& other) {
    const auto adds_what_is_removed = [](const list<Item>& adds, const list<Item>& removes) {
        return std::any_of(adds.items.begin(), adds.items.end(), [&removes](const Item& item) {
            return std::any_of(removes.remove.begin(), removes.remove.end(),
                               [&item](const Item& what) { return takes_out(what, item); });
        });
    };
    return adds_what_is_removed(one, other) || adds_what_is_removed(other, one);
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
