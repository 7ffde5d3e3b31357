// SPDX-License-Identifier: BSL-1.0
// Answers to claims by what the claims are made of. Most of what one municipality's book says another's says too.
#pragma once

#include <zorgpad/prove/satisfy.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Remembers answers across the variants of one book: what is stated at the same places is the same. An answer that was
/// remembered has no witness; what is impossible is decided again, for its core. Not for several threads at once.
template <class Proof>
class proof_memory {
public:
    template <class Book>
    [[nodiscard]] Proof satisfy(const Book& book, const claim& what, const proof_options& options) {
        std::vector<std::uint64_t> key = key_of(book, what, options);
        const auto known = answers_.find(key);
        if (known != answers_.end()) {
            return known->second;
        }
        Proof answer = zorgpad::satisfy(book, what, options);
        if (answer.is != proof::verdict::impossible) {
            Proof& kept = answers_[std::move(key)];
            kept.is = answer.is;
            kept.steps = answer.steps;
            kept.tests = answer.tests;
        }
        return answer;
    }

private:
    [[nodiscard]] static std::uint64_t number_of(source_position at) noexcept {
        return (std::uint64_t{at.file} << 32U) + at.offset;
    }

    template <class Book>
    [[nodiscard]] std::vector<std::uint64_t> key_of(const Book& book, const claim& what, const proof_options& options) {
        std::vector<std::uint64_t> key;
        for (const literal& one : what) {
            key.push_back(one.is == truth::yes ? 1 : 0);
        }
        const day_range days = options.days.value_or(day_range{});
        key.push_back(static_cast<std::uint32_t>(days.from.days));
        key.push_back(static_cast<std::uint32_t>(days.until.days));
        key.push_back(options.first_round_only ? 1 : 0);
        local_.resize(std::max(local_.size(), book.conditions.size()));
        const std::vector<index> closure = closure_of_claim(book, what, !options.first_round_only);
        for (index which = 0; which < closure.size(); ++which) {
            const compiled::condition& one = book.conditions[closure[which]];
            local_[closure[which]] = which;
            key.push_back(static_cast<std::uint64_t>(one.what) * 9 + static_cast<std::uint64_t>(one.context) * 3 +
                          static_cast<std::uint64_t>(one.over));
            key.push_back(number_of(one.at));
            for (index part = 0; part < one.parts.count; ++part) {
                key.push_back(local_[book.parts[one.parts.first + part]]);
            }
            if (one.what == compiled::operation::fact) {
                key.push_back(number_of(book.facts[one.which].from.at));
            }
            for (index bound = 0; bound < one.bounds.count; ++bound) {
                const compiled::norm_use& use = book.bounds[one.bounds.first + bound].norm;
                for (const index norm : {use.norm, use.percent_norm}) {
                    if (norm != none) {
                        key.push_back(number_of(book.norms[norm].from.at));
                    }
                }
            }
        }
        for (const literal& one : what) {
            key.push_back(local_[one.condition]);
        }
        return key;
    }

    std::map<std::vector<std::uint64_t>, Proof> answers_;
    std::vector<index> local_; ///< by condition of the closure at hand: its number there
};

using memory = proof_memory<proof>;

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
