// SPDX-License-Identifier: BSL-1.0
// What every check looks at: one merged variant of a book, and where it comes from.
#pragma once

#include <zorgpad/graph/pathway_graph.hpp>
#include <zorgpad/layer/municipalities.hpp>
#include <zorgpad/layer/variants.hpp>

#include <functional>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

struct plain_language;

struct check_options {
    /// The day on which acceptances and mergers of municipalities are judged; without it all of them hold now.
    std::optional<date> as_of;
    /// Another register than the one that comes with the library; it must live as long as the check.
    const municipality_register* municipalities = nullptr;
    /// Also what a careful reader would say of a book that has no errors: the groups path, people, data and cover, and
    /// more of time and scheme. All of it is warnings and notes.
    bool advice = true;
    /// Another measure of plain words, and other phrases to avoid, than those of the library; it must live as long.
    const plain_language* words = nullptr;
    /// Called after each variant of the book that was checked, with how many are done of how many: for whoever waits.
    std::function<void(std::size_t done, std::size_t all)> progress;
};

/// A check is a function `void check_…(const checked_variant&, findings&)`. It reports all that it finds.
struct checked_variant {
    const book& whole;
    const variant& which;
    const merged_book& merged;
    const graph::pathway_graph& ways;
    const check_options& options;

    [[nodiscard]] const book_content& content() const noexcept { return merged.content; }
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
