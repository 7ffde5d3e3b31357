// SPDX-License-Identifier: BSL-1.0
// What parents read: that there is something, that it is plain, and that it neither promises nor blames.
#pragma once

#include <zorgpad/check/contact_checks.hpp>
#include <zorgpad/check/plain_language.hpp>
#include <zorgpad/check/texts.hpp>

#include <cmath>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class Checked>
class plain_text_check {
public:
    plain_text_check(const Checked& checked, findings& found)
        : checked_(checked), rules_(*checked.options.words), found_(found) {}

    void check() {
        bool speaks_to_parents = false;
        for_each_text(checked_.content(), [&](const text& words, const attribute_base& in, std::string_view name) {
            speaks_to_parents = speaks_to_parents || name == "tell";
            check_text(words, in, name);
        });
        if (speaks_to_parents) {
            check_missing();
        }
    }

private:
    /// Sentences that parents read themselves. (“apply” holds how to apply.)
    [[nodiscard]] static bool is_sentence_for_parents(std::string_view name) noexcept {
        return name == "tell" || name == "ask" || name == "why" || name == "apply";
    }

    void check_text(const text& words, const attribute_base& in, std::string_view name) {
        const bool is_sentence = is_sentence_for_parents(name);
        if (!is_sentence && name != "gives" && name != "purpose" && name != "say") {
            return;
        }
        for (const text::translation& one : words.translations) {
            check_phrases(people_kinds::promise_in_text, rules_.promises, one, in);
            check_phrases(people_kinds::blaming_text, rules_.blames, one, in);
            if (is_sentence) {
                check_plain(one, in);
            }
        }
    }

    void check_phrases(const finding_kind& kind, const std::vector<phrase_to_avoid>& phrases,
                       const text::translation& one, const attribute_base& in) {
        const std::string_view phrase = find_phrase(one.words, one.language, phrases);
        if (!phrase.empty()) {
            found_.push_back(make_finding(kind, in.at, {phrase}));
        }
    }

    void check_plain(const text::translation& one, const attribute_base& in) {
        const std::optional<double> score =
            rules_.measure ? rules_.measure(one.words, one.language) : std::optional<double>();
        if (!score || *score >= rules_.plain_from) {
            return;
        }
        const word_counts counted = count_words(one.words);
        const auto rounded = [](double number) { return std::to_string(std::lround(number)); };
        const double sentence =
            counted.sentences == 0 ? 0 : static_cast<double>(counted.words) / static_cast<double>(counted.sentences);
        // Rounded down, so that the score never reads as if it were plain.
        found_.push_back(make_finding(
            people_kinds::text_too_hard, in.at,
            {rounded(std::floor(*score)), rounded(rules_.plain_from), rounded(sentence), counted.longest_word}));
    }

    void check_missing() {
        for (const auto& [id, one] : checked_.content().services) {
            check_told("services/" + id, one, one.tell, one.available);
        }
        for (const auto& [id, one] : checked_.content().schemes) {
            check_told("schemes/" + id, one, one.tell, one.available);
        }
        for (const graph::pathway_vertex& one : checked_.ways.vertices) {
            if (one.node != nullptr && one.node->step) {
                const auto which = static_cast<graph::vertex>(&one - checked_.ways.vertices.data());
                check_told(checked_.ways.name_of(which), *one.node, one.node->tell, attribute<bool>());
            }
        }
    }

    void check_told(const std::string& name, const entry& one, const attribute<text>& tell,
                    const attribute<bool>& available) {
        if (!tell && available.value_or(true) && !leaves_open(one, "tell")) {
            found_.push_back(make_finding(people_kinds::no_plain_text, one.at, {name}));
        }
    }

    const Checked& checked_;
    const plain_language& rules_;
    findings& found_;
};

} // namespace detail

/// people.no-plain-text, text-too-hard, promise-in-text, blaming-text; by `options.words`, which is set. Linear in the
/// texts, times the phrases.
template <class Checked>
void check_plain_texts(const Checked& checked, findings& found) {
    detail::plain_text_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
