// SPDX-License-Identifier: BSL-1.0
// A program laid out for one family at a time. There are no 64 families to share the cost of finding out what a step
// is, so steps of one kind that can be taken together stand together: what is looked up once (the kind of step, the
// value of a fact, the ages of the children) then serves all of them. And verdicts, which are mostly an and of parts
// that many schemes share, are not worked out one by one: each part that does not hold strikes 64 schemes at a time.
#pragma once

#include <zorgpad/batch/family_columns.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// Steps of one kind, about the same subject and column, none of which needs another.
struct step_group {
    step what = step::constant;
    subject of = subject::household;
    std::uint32_t column = 0;
    std::uint32_t first = 0; ///< into family_program::steps
    std::uint32_t last = 0;
};

/// A part of up to 64 verdicts on the household: those that do not need it have their bit set.
struct verdict_part {
    std::uint32_t slot = 0;
    word others = 0;
};

/// Where the truth of a verdict is: a bit of a word of verdicts, or a slot.
struct verdict_place {
    bool is_bit = false;
    std::uint32_t where = 0; ///< word or slot
    std::uint32_t bit = 0;
};

/// The layout. A step writes the slot of its own number; `from` and `count` are a run of `operands`, which are slots.
/// Immutable once built: share it between threads freely. O(n log n) in the steps to build.
class family_program {
public:
    explicit family_program(const verdict_program& program) : from(&program) {
        read_steps();
        place_verdicts();
        order_steps();
        for (verdict_part& one : parts) {
            one.slot = slot_of_[one.slot];
        }
        for (verdict_place& one : places) {
            one.where = one.is_bit ? one.where : slot_of_[one.where];
        }
        nodes_ = {};
        slot_of_ = {};
    }

    const verdict_program* from;
    std::vector<step_group> groups;
    std::vector<instruction> steps;
    std::vector<std::uint32_t> operands;
    std::vector<verdict_part> parts;
    std::vector<std::uint32_t> first_part; ///< by word of verdicts, and the end
    std::vector<verdict_place> places;     ///< by verdict

private:
    using node_number = std::uint32_t;
    struct node {
        instruction what;
        std::vector<node_number> parts;
        bool needed = false;
        std::uint32_t level = 0; ///< one more than that of any part
    };

    /// Which step each operand comes from: slots are used again, so the last step that wrote one counts.
    void read_steps() {
        std::array<std::vector<node_number>, 3> written;
        for (std::size_t kind = 0; kind < written.size(); ++kind) {
            written[kind].resize(from->slots[kind]);
        }
        for (const instruction& one : from->steps) {
            const std::vector<node_number>& read = written[static_cast<std::size_t>(operand_subject(one))];
            if (one.what == step::verdict) {
                results_.resize(from->verdicts.size());
                results_[static_cast<std::size_t>(one.number)] = read[from->operands[one.from]];
                continue;
            }
            node made;
            made.what = one;
            for (std::uint32_t part = 0; part < one.count; ++part) {
                made.parts.push_back(read[from->operands[one.from + part]]);
                made.level = std::max(made.level, nodes_[made.parts.back()].level + 1);
            }
            written[static_cast<std::size_t>(one.of)][one.to] = static_cast<node_number>(nodes_.size());
            nodes_.push_back(std::move(made));
        }
    }

    void need(node_number which) {
        std::vector<node_number> open{which};
        while (!open.empty()) {
            node& one = nodes_[open.back()];
            open.pop_back();
            if (!one.needed) {
                one.needed = true;
                open.insert(open.end(), one.parts.begin(), one.parts.end());
            }
        }
    }

    /// Until the steps are ordered, slots are numbers of nodes.
    void place_verdicts() {
        places.resize(results_.size());
        std::map<node_number, word> members;
        std::uint32_t count = 0;
        const auto close = [&] {
            first_part.push_back(static_cast<std::uint32_t>(parts.size()));
            for (const auto& [part, verdicts] : members) {
                need(part);
                parts.push_back(verdict_part{part, ~verdicts});
            }
            members.clear();
        };
        for (std::size_t which = 0; which < results_.size(); ++which) {
            const node_number result = results_[which];
            if (from->verdicts[which].of != subject::household) {
                places[which] = verdict_place{false, result, 0};
                need(result);
                continue;
            }
            const std::uint32_t bit = count++ % word_bits;
            places[which] = verdict_place{true, static_cast<std::uint32_t>(first_part.size()), bit};
            const node& one = nodes_[result];
            for (const node_number part : one.what.what == step::all ? one.parts : std::vector<node_number>{result}) {
                members[part] |= word{1} << bit;
            }
            if (bit == word_bits - 1) {
                close();
            }
        }
        if (!members.empty()) {
            close();
        }
        first_part.push_back(static_cast<std::uint32_t>(parts.size()));
    }

    void order_steps() {
        std::vector<node_number> order;
        for (node_number which = 0; which < nodes_.size(); ++which) {
            if (nodes_[which].needed) {
                order.push_back(which);
            }
        }
        const auto key = [this](node_number which) {
            const node& one = nodes_[which];
            return std::make_tuple(one.level, one.what.what, one.what.of, one.what.column, which);
        };
        std::sort(order.begin(), order.end(),
                  [&](node_number left, node_number right) { return key(left) < key(right); });
        slot_of_.resize(nodes_.size());
        std::uint32_t level = 0;
        for (const node_number which : order) {
            const node& one = nodes_[which];
            const auto slot = static_cast<std::uint32_t>(steps.size());
            slot_of_[which] = slot;
            const bool is_new = groups.empty() || level != one.level || groups.back().what != one.what.what ||
                                groups.back().of != one.what.of || groups.back().column != one.what.column;
            if (is_new) {
                groups.push_back(step_group{one.what.what, one.what.of, one.what.column, slot, slot});
            }
            level = one.level;
            groups.back().last = slot + 1;
            steps.push_back(one.what);
            steps.back().to = slot;
            steps.back().from = static_cast<std::uint32_t>(operands.size());
            for (const node_number part : one.parts) {
                operands.push_back(slot_of_[part]);
            }
        }
    }

    std::vector<node> nodes_;
    std::vector<node_number> results_;
    std::vector<std::uint32_t> slot_of_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
