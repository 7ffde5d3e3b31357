// SPDX-License-Identifier: BSL-1.0
// Findings that the authors know of and accept, with a reason, and until when.
#pragma once

#include <zorgpad/check/catalogue.hpp>
#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/proof_catalogue.hpp>
#include <zorgpad/check/time_catalogue.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// The JSON pointer that an acceptance means: "schemes/birthday-box" is "/schemes/birthday-box", and
/// "pathways/money/explain" is "/pathways/money/nodes/explain".
[[nodiscard]] inline std::string pointer_meant(std::string_view where) {
    if (where.empty() || where.front() == '/') {
        return std::string(where);
    }
    std::string pointer = "/" + std::string(where);
    constexpr std::string_view pathways = "/pathways/";
    if (std::string_view(pointer).substr(0, pathways.size()) == pathways) {
        const std::size_t node = pointer.find('/', pathways.size());
        if (node != std::string::npos && std::string_view(pointer).substr(node, 7) != "/nodes/") {
            pointer.insert(node, "/nodes");
        }
    }
    return pointer;
}

/// Whether a place lies at or in what a pointer names.
[[nodiscard]] inline bool lies_in(std::string_view pointer, std::string_view whole) noexcept {
    return pointer.substr(0, whole.size()) == whole && (pointer.size() == whole.size() || pointer[whole.size()] == '/');
}

/// The acceptances of all layers of a book, and which of them were of use.
template <class Book>
class acceptances {
public:
    acceptances(const Book& whole, std::optional<date> as_of) {
        for (std::size_t layer = 0; layer < whole.layers.size(); ++layer) {
            for (const acceptance& one : whole.layers[layer].accepted) {
                const bool has_ended = as_of && one.until && *one.until <= *as_of;
                all_.push_back(known{&one, layer, pointer_meant(one.where), has_ended});
                by_code_[one.code].push_back(all_.size() - 1);
            }
        }
    }

    /// Whether some layer of the variant accepts the finding, whose place is filled in.
    [[nodiscard]] bool accepts(const finding& one, const variant& which) {
        const auto found = by_code_.find(one.code);
        bool accepted = false;
        if (found == by_code_.end()) {
            return false;
        }
        for (const std::size_t index : found->second) {
            known& candidate = all_[index];
            const bool is_laid = std::binary_search(which.layers.begin(), which.layers.end(), candidate.layer);
            if (is_laid && lies_in(one.where.pointer, candidate.pointer)) {
                candidate.meets_error = candidate.meets_error || one.level == severity::error;
                candidate.meets_other = candidate.meets_other || one.level != severity::error;
                accepted = accepted || (!candidate.has_ended && one.level != severity::error);
            }
        }
        return accepted;
    }

    /// accept.unused, accept.ended, accept.error. What only proofs find is not missed where none were made, and what
    /// shows on some days only is never missed.
    void report(findings& found, bool proved) const {
        for (const known& one : all_) {
            const acceptance& what = *one.what;
            if (one.meets_error) {
                found.push_back(make_finding(accept_kinds::error_stays, what.at, {what.code, what.where}));
            } else if (!one.meets_other && (is_one_of(on_a_day_catalogue, what.code) ||
                                            (!proved && is_one_of(proof_catalogue, what.code)))) {
                continue;
            } else if (!one.meets_other) {
                found.push_back(make_finding(accept_kinds::unused, what.at, {what.code, what.where}));
            } else if (one.has_ended) {
                found.push_back(make_finding(accept_kinds::ended, what.at, {what.code, to_string(*what.until)}));
            }
        }
    }

private:
    template <class Catalogue>
    [[nodiscard]] static bool is_one_of(const Catalogue& kinds, std::string_view code) noexcept {
        return std::any_of(std::begin(kinds), std::end(kinds),
                           [code](const finding_kind* kind) { return kind->code == code; });
    }

    struct known {
        const acceptance* what;
        std::size_t layer;
        std::string pointer;
        bool has_ended;
        bool meets_error = false;
        bool meets_other = false;
    };
    std::vector<known> all_;
    std::map<std::string_view, std::vector<std::size_t>> by_code_;
};

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
