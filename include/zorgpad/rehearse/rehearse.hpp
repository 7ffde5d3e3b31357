// SPDX-License-Identifier: BSL-1.0
// Plays all examples of a book, for every municipality that they speak of.
#pragma once

#include <zorgpad/rehearse/coverage.hpp>
#include <zorgpad/rehearse/examples.hpp>

#include <algorithm>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

struct rehearsal {
    std::vector<example_result> results; ///< by example, then municipality
    std::vector<covered_item> covered;   ///< by kind and name
    zorgpad::findings findings;          ///< why a variant could not be played

    [[nodiscard]] bool passed() const noexcept {
        return !has_errors(findings) &&
               std::all_of(results.begin(), results.end(), [](const example_result& one) { return one.passed(); });
    }
};

namespace detail {

/// Whether an example is played with this variant of the book: that of the municipality which its family states; a
/// family that states none is played with the national layers.
[[nodiscard]] inline bool belongs_to(const std::string& stated, const variant& which, const std::vector<variant>& all) {
    const auto names = [&stated](const variant& one) {
        return std::find(one.municipalities.begin(), one.municipalities.end(), stated) != one.municipalities.end();
    };
    // A municipality without layers of its own has the national ones.
    return which.is_national() ? stated.empty() || std::none_of(all.begin(), all.end(), names)
                               : !stated.empty() && names(which);
}

template <class Book>
void play_variant(const Book& whole, const std::string& municipality, const std::vector<const example*>& chosen,
                  const std::vector<std::string>& ids, coverage& covered, rehearsal& into) {
    const outcome<compiled_book> compiled = compile(whole, municipality);
    if (!compiled) {
        into.findings.insert(into.findings.end(), compiled.findings().begin(), compiled.findings().end());
        return;
    }
    covered.add(*compiled);
    for (std::size_t index = 0; index < chosen.size(); ++index) {
        std::optional<family> played;
        into.results.push_back(play_example(ids[index], *chosen[index], *compiled, whole.files, &played));
        if (played) {
            covered.add(*compiled, *played);
        }
    }
}

} // namespace detail

/// Plays the examples of a book. Each is played with the layers of the municipality that its family states; with
/// `municipality` given, only the examples of that municipality and those that state none, all with its layers.
/// O(examples x evaluation).
template <class Book>
[[nodiscard]] rehearsal rehearse(const Book& whole, const std::string& municipality = {}) {
    rehearsal made;
    coverage covered;
    const std::vector<variant> variants = variants_of(whole, municipality);
    for (const variant& which : variants) {
        const outcome<merged_book> merged = merge(whole, which.name());
        if (!merged) {
            made.findings.insert(made.findings.end(), merged.findings().begin(), merged.findings().end());
            continue;
        }
        // Every municipality of a variant that an example names, each with a book that bears its code.
        std::map<std::string, std::pair<std::vector<std::string>, std::vector<const example*>>> by_code;
        for (const auto& [id, one] : merged->content.examples) {
            const std::string stated = municipality_of(one);
            const bool plays = municipality.empty() ? detail::belongs_to(stated, which, variants)
                                                    : stated.empty() || stated == municipality;
            if (plays) {
                auto& chosen = by_code[municipality.empty() ? stated : municipality];
                chosen.first.push_back(id);
                chosen.second.push_back(&one);
            }
        }
        if (by_code.empty()) {
            by_code[which.name()];
        }
        for (const auto& [code, chosen] : by_code) {
            detail::play_variant(whole, code, chosen.second, chosen.first, covered, made);
        }
    }
    std::stable_sort(made.results.begin(), made.results.end(),
                     [](const example_result& left, const example_result& right) {
                         return left.id != right.id ? left.id < right.id : left.municipality < right.municipality;
                     });
    made.covered = covered.items();
    return made;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY rehearsal rehearse(const book& whole, const std::string& municipality);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
