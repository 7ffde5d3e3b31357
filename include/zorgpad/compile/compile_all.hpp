// SPDX-License-Identifier: BSL-1.0
// The compiled book of every municipality at once. Where the same layers hold, and no condition names the municipality,
// it is compiled once and shared.
#pragma once

#include <zorgpad/compile/compile.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// The books of all municipalities. Immutable once made; share it freely between threads.
struct compiled_country {
    std::vector<compiled_book> books; ///< by municipality, ascending; without those whose layers have errors
    zorgpad::findings findings;       ///< as compile() gives them, once for each set of layers

    /// The book of a municipality (its CBS code), or nullptr. O(log municipalities).
    [[nodiscard]] const compiled_book* find(std::string_view municipality) const noexcept {
        const auto found = std::lower_bound(
            books.begin(), books.end(), municipality,
            [](const compiled_book& one, std::string_view wanted) { return one.municipality() < wanted; });
        return found != books.end() && found->municipality() == municipality ? &*found : nullptr;
    }
};

namespace detail {

/// The codes of a register that exist on the day of the options, ascending.
[[nodiscard]] inline std::vector<std::string_view> existing_municipalities(const check_options& options) {
    std::vector<std::string_view> codes;
    const auto add_all = [&](const auto& entries) {
        for (const auto& one : entries) {
            if (find_municipality(*options.municipalities, one.code, options.as_of).is ==
                municipality_answer::state::exists) {
                codes.push_back(one.code);
            }
        }
    };
    add_all(options.municipalities->existing);
    add_all(options.municipalities->retired); // one that is merged away later
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

/// The municipalities of a country by the layers that hold for them, each group with its codes ascending.
template <class Book>
[[nodiscard]] std::vector<variant> variants_of_country(const Book& whole, const check_options& options) {
    std::map<std::vector<std::size_t>, std::vector<std::string>> groups;
    for (const std::string_view code : existing_municipalities(options)) {
        groups[variant_of(whole, code).layers].emplace_back(code);
    }
    std::vector<variant> made;
    for (auto& [layers, codes] : groups) {
        made.push_back(variant{layers, std::move(codes)});
    }
    return made;
}

/// Compiles a merged variant for each of its municipalities: once for all that no condition names.
template <class Book>
void compile_for_each(Book& merged, const variant& which, std::vector<compiled_book>& into) {
    std::shared_ptr<const compiled::tables> shared;
    for (const std::string& code : which.municipalities) {
        const auto is_named = [&](const compiled::tables& made) {
            return std::binary_search(made.named_municipalities.begin(), made.named_municipalities.end(), code);
        };
        if (!shared || is_named(*shared)) {
            merged.municipality = code;
            std::shared_ptr<const compiled::tables> own = compiled::table_builder(merged).build();
            into.emplace_back(own);
            if (!is_named(*own)) {
                shared = std::move(own);
            }
        } else {
            into.emplace_back(shared, code);
        }
    }
}

} // namespace detail

/// Merges, checks and compiles a book for every municipality of the register, as compile() does for one: equal plans,
/// equal digests. Municipalities without a layer of their own share what is compiled for the country or their region.
/// A layer with errors leaves out its own municipalities only. O(n log n) in the size of each set of layers.
template <class Book>
[[nodiscard]] compiled_country compile_all(const Book& whole, const check_options& options = {}) {
    check_options wanted = detail::complete(options);
    wanted.advice = false; // for those who write the book: `check` gives it
    compiled_country made;
    for (const variant& which : detail::variants_of_country(whole, wanted)) {
        merge_report report = check_variant(whole, which, wanted);
        detail::finding_collector collector(whole, {which});
        collector.add(0, std::move(report.findings));
        findings found = std::move(collector).finish(wanted, false);
        if (!has_errors(found)) {
            detail::compile_for_each(report.merged, which, made.books);
        }
        std::move(found.begin(), found.end(), std::back_inserter(made.findings));
    }
    std::sort(made.books.begin(), made.books.end(), [](const compiled_book& left, const compiled_book& right) {
        return left.municipality() < right.municipality();
    });
    return made;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY compiled_country compile_all(const book& whole, const check_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
