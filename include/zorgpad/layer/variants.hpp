// SPDX-License-Identifier: BSL-1.0
// Which layers hold for which municipality. Municipalities for which the same layers hold share one merged book.
#pragma once

#include <zorgpad/model/book.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// A set of layers that are laid over each other, and everybody for whom they are.
struct variant {
    std::vector<std::size_t> layers;         ///< indexes into book::layers, ascending: national, regional, municipal
    std::vector<std::string> municipalities; ///< CBS codes, ascending; one empty code: the national layers alone

    /// The municipality that stands for all of them.
    [[nodiscard]] const std::string& name() const noexcept { return municipalities.front(); }
    [[nodiscard]] bool is_national() const noexcept { return name().empty(); }
};

/// Whether a layer holds for a municipality: national layers for all, others where their scope names it.
[[nodiscard]] inline bool holds_for(const layer& one, std::string_view municipality) noexcept {
    return one.head.rank == layer_rank::national ||
           std::any_of(one.head.scope.begin(), one.head.scope.end(),
                       [municipality](const auto& code) { return code.first == municipality; });
}

/// The layers for one municipality, as its CBS code; an empty code gives the national layers. O(codes in all scopes).
template <class Book>
[[nodiscard]] variant variant_of(const Book& whole, std::string_view municipality) {
    variant made;
    made.municipalities.emplace_back(municipality);
    for (std::size_t index = 0; index < whole.layers.size(); ++index) {
        if (holds_for(whole.layers[index], municipality)) {
            made.layers.push_back(index);
        }
    }
    return made;
}

/// Every variant of a book: the national one first, then one for each set of layers that some municipality has, by
/// their first municipality. O(n log n) in the codes of all scopes.
template <class Book>
[[nodiscard]] std::vector<variant> variants_of(const Book& whole) {
    const variant national = variant_of(whole, "");
    std::map<std::string_view, std::vector<std::size_t>> layers_of;
    for (std::size_t index = 0; index < whole.layers.size(); ++index) {
        const layer_head& head = whole.layers[index].head;
        if (head.rank != layer_rank::national) {
            for (const auto& code : head.scope) {
                std::vector<std::size_t>& all = layers_of[code.first];
                if (all.empty() || all.back() != index) {
                    all.push_back(index);
                }
            }
        }
    }
    std::map<std::vector<std::size_t>, std::vector<std::string>> groups;
    for (auto& [code, local] : layers_of) {
        std::vector<std::size_t> all = national.layers;
        all.insert(all.end(), local.begin(), local.end());
        std::sort(all.begin(), all.end());
        groups[std::move(all)].emplace_back(code);
    }
    std::vector<variant> made;
    for (auto& [layers, codes] : groups) {
        made.push_back(variant{layers, std::move(codes)});
    }
    std::sort(made.begin(), made.end(),
              [](const variant& left, const variant& right) { return left.name() < right.name(); });
    made.insert(made.begin(), national);
    return made;
}

/// The variant of one municipality alone; every variant where the code is empty.
template <class Book>
[[nodiscard]] std::vector<variant> variants_of(const Book& whole, std::string_view municipality) {
    if (municipality.empty()) {
        return variants_of(whole);
    }
    std::vector<variant> made;
    made.push_back(variant_of(whole, municipality));
    return made;
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
