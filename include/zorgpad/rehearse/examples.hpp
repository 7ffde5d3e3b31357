// SPDX-License-Identifier: BSL-1.0
// Plays the examples of a book: each family gets its plan, and the plan is held against what the example expects.
#pragma once

#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/rehearse/compare.hpp>
#include <zorgpad/render/plan_json.hpp>

#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What became of an example.
struct example_result {
    std::string id;
    text title;
    std::string municipality; ///< CBS code for which it was played; empty: the national layers
    source_position at;
    zorgpad::findings findings;    ///< what is wrong with its family, with places in the files of the book
    std::vector<text> differences; ///< between the plan and what is expected

    [[nodiscard]] bool passed() const noexcept { return differences.empty() && !has_errors(findings); }
};

namespace detail {

/// Moves findings about the text of an example to their place in the file of the book.
template <class Example>
void move_into_book(findings& found, const Example& one, const std::shared_ptr<const source_files>& files) {
    for (finding& each : found) {
        each.at = source_position{one.family_at.file, one.family_at.offset + each.at.offset};
    }
    if (files) {
        resolve(found, *files);
    }
}

} // namespace detail

/// Plays one example. `family`, where given, receives the family that was played.
template <class Example>
[[nodiscard]] example_result play_example(const std::string& id, const Example& one, const compiled_book& book,
                                          const std::shared_ptr<const source_files>& files,
                                          std::optional<family>* played = nullptr) {
    example_result result;
    result.id = id;
    result.title = one.title.value_or(text());
    result.municipality = book.municipality();
    result.at = one.at;
    family_options options;
    options.name = "examples/" + id;
    outcome<family> who = load_family(one.family, book, options);
    result.findings = who.findings();
    detail::move_into_book(result.findings, one, files);
    if (!who) {
        return result;
    }
    const plan made = evaluate(book, *who);
    const outcome<json_tree> actual = parse_json(render::json(made, language::nl, json_style::compact));
    const outcome<json_tree> expected = parse_json(one.expect);
    if (actual && expected) {
        result.differences = compare_with_plan(*expected, *actual);
    } else if (!one.expect.empty()) {
        result.differences.emplace_back("Wat verwacht wordt, is niet te lezen.", "What is expected cannot be read.");
    }
    if (played != nullptr) {
        *played = *std::move(who);
    }
    return result;
}

/// The municipality that the family of an example states, after every merger up to its day; empty: none.
template <class Example>
[[nodiscard]] std::string municipality_of(const Example& one) {
    const outcome<json_tree> family = parse_json(one.family);
    if (family) {
        const auto words = [&](std::string_view key) {
            const auto value = family->root().find(key);
            return value && value->is(json_kind::string) ? std::string(value->words()) : std::string();
        };
        return present_code(default_municipalities(), words("municipality"), parse_date(words("as_of")));
    }
    return {};
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY example_result play_example(const std::string& id, const example& one, const compiled_book& book,
                                          const std::shared_ptr<const source_files>& files,
                                          std::optional<family>* played);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
