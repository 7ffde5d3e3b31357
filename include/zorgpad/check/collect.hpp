// SPDX-License-Identifier: BSL-1.0
// Brings together what was found in the variants of a book.
#pragma once

#include <zorgpad/check/acceptances.hpp>
#include <zorgpad/layer/catalogue.hpp>
#include <zorgpad/load/locate.hpp>

#include <unordered_map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Brings together what was found in each variant: each finding once, with the variants that show it.
template <class Book>
class finding_collector {
public:
    finding_collector(const Book& whole, std::vector<variant> variants)
        : whole_(whole), variants_(std::move(variants)) {}

    [[nodiscard]] const std::vector<variant>& variants() const noexcept { return variants_; }

    void add(std::size_t variant, findings found) {
        for (finding& one : found) {
            std::string key =
                one.code + '\n' + std::to_string(one.at.file) + ':' + std::to_string(one.at.offset) + '\n';
            // The first sentence says what is wrong; what comes after it (what may be meant, what follows) may differ.
            std::string_view words = one.message.in(language::nl);
            words = words.substr(0, words.find(". "));
            key += words.substr(0, words.find_last_not_of('.') + 1);
            const auto [place, is_new] = number_.emplace(std::move(key), found_.size());
            if (is_new) {
                found_.push_back(collected{std::move(one), {}});
            }
            std::vector<std::size_t>& in = found_[place->second].in;
            if (in.empty() || in.back() != variant) {
                in.push_back(variant);
            }
        }
    }

    /// `whole_book`: every variant was added, so that an acceptance that met nothing is of no use. `proved`: with what
    /// only proofs find.
    [[nodiscard]] findings finish(const check_options& options, bool whole_book, bool proved = false) && {
        findings all;
        for (collected& one : found_) {
            all.push_back(std::move(one.what));
            all.back().variant = std::to_string(&one - found_.data()); // finds its way back after sorting
        }
        if (whole_.files) {
            resolve(all, *whole_.files);
        }
        acceptances accepted(whole_, options.as_of);
        findings kept;
        for (finding& one : all) {
            const collected& source = found_[std::stoul(one.variant)];
            std::vector<std::size_t> in = source.in;
            in.erase(std::remove_if(in.begin(), in.end(),
                                    [&](std::size_t which) { return accepted.accepts(one, variants_[which]); }),
                     in.end());
            if (!in.empty() && !(one.code == layer_kinds::no_effect.code && has_effect_somewhere(one, in.size()))) {
                name_variants(one, in);
                kept.push_back(std::move(one));
            }
        }
        if (whole_book) {
            accepted.report(kept, proved);
        }
        if (whole_.files) {
            resolve(kept, *whole_.files);
        }
        return kept;
    }

private:
    struct collected {
        finding what;
        std::vector<std::size_t> in; ///< indexes of variants, ascending
    };

    /// What a layer states may be without effect for one of its municipalities and not for another.
    [[nodiscard]] bool has_effect_somewhere(const finding& one, std::size_t without_effect) const {
        std::size_t laid = 0;
        for (const variant& which : variants_) {
            laid += std::any_of(which.layers.begin(), which.layers.end(),
                                [&](std::size_t index) { return whole_.layers[index].head.id == one.where.layer; })
                        ? 1U
                        : 0U;
        }
        return without_effect < laid;
    }

    /// Names the municipality of a finding that is not in every variant, and the others beside it.
    void name_variants(finding& one, const std::vector<std::size_t>& in) const {
        one.variant.clear();
        // What shows in the national book is not about one municipality.
        if (variants_[in.front()].is_national()) {
            return;
        }
        std::vector<std::string_view> codes;
        for (const std::size_t which : in) {
            codes.insert(codes.end(), variants_[which].municipalities.begin(), variants_[which].municipalities.end());
        }
        std::sort(codes.begin(), codes.end());
        one.variant = codes.front();
        if (codes.size() > 1) {
            std::string others;
            for (std::size_t at = 1; at < codes.size(); ++at) {
                others += at == 1 ? "" : ", ";
                others += codes[at];
            }
            one.related.push_back(
                related_place{{}, {}, text("Zo ook in " + others + ".", "Likewise in " + others + ".")});
        }
    }

    const Book& whole_;
    std::vector<variant> variants_;
    std::vector<collected> found_;
    std::unordered_map<std::string, std::size_t> number_;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
