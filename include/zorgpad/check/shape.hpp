// SPDX-License-Identifier: BSL-1.0
// Whether entries and nodes are whole, now that every layer has had its say.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/layer/slots.hpp>
#include <zorgpad/load/completeness.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class Checked>
class shape_check {
public:
    shape_check(const Checked& checked, findings& found) : found_(found) {
        book_content::describe([this, &checked](section_kind, auto member) {
            for (const auto& [id, one] : checked.content().*member) {
                const std::size_t before = found_.size();
                report_incomplete(found_, id, one);
                if (found_.size() != before) {
                    place(before, one);
                }
            }
        });
        check_windows(checked.content().pathways);
    }

private:
    template <class Entry>
    void place(std::size_t first, const Entry& one) {
        place(first, one, slots_of<Entry>());
    }
    void place(std::size_t first, const pathway& one) {
        place(first, one, slots_of<pathway>());
        for (const auto& [id, node] : one.nodes) {
            place(first, node, slots_of<zorgpad::node>());
        }
    }

    /// Reading refuses them too; here are those of a book that was made by hand.
    template <class Pathways>
    void check_windows(const Pathways& pathways) {
        for (const auto& named : pathways) {
            for (const auto& [id, node] : named.second.nodes) {
                if (node.window && !is_window(*node.window)) {
                    found_.push_back(make_finding(schema_kinds::not_a_window, node.window.at));
                }
            }
        }
    }

    /// What a layer took out is missing where it was taken out.
    void place(std::size_t first, const entry& one, const attribute_slots& slots) {
        for (const attribute_slot& slot : slots) {
            const attribute_base& stated = slot.in(one);
            if (stated.said != attribute_base::mention::removed) {
                continue;
            }
            const text words = make_finding(schema_kinds::missing_key, {}, {slot.named.name}).message;
            for (std::size_t index = first; index < found_.size(); ++index) {
                finding& candidate = found_[index];
                if (candidate.at == one.at && candidate.message == words) {
                    candidate.at = stated.at;
                }
            }
        }
    }

    findings& found_;
};

} // namespace detail

/// schema.missing-key, schema.one-of-keys, schema.not-here, schema.not-a-window. Linear.
template <class Checked>
void check_shape(const Checked& checked, findings& found) {
    detail::shape_check(checked, found);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
