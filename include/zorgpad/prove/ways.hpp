// SPDX-License-Identifier: BSL-1.0
// What must be so for a family to get to a node, written as conditions, so that it can be reasoned about like any
// other.
#pragma once

#include <zorgpad/prove/condition_writer.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Conditions in the binding of the pathway: that a node is reached, and that an exit is taken.
struct written_ways {
    std::vector<index> nodes;
    std::vector<index> exits;
    std::vector<index>
        called;              ///< by pathway: that some node that names it is reached; none where it is an entry itself
    std::vector<index> open; ///< by exit `unknown`, where it is open: the question whether it is taken; else none
};

/// How far back ways go.
enum class ways_from : std::uint8_t {
    entries, ///< from where a family comes in
    pathways ///< from the beginning of each pathway, as if it had been entered: only its own `when` must hold
};

/// Adds the ways of a book to its conditions. Every role counts. O(nodes and exits).
template <class Book>
class way_writer {
public:
    /// `unknown_is_open`: exits `unknown` may be taken or not, as it pleases: anything may be not known yet. Otherwise
    /// only what is surely reached counts.
    way_writer(Book& book, bool unknown_is_open, ways_from from = ways_from::entries)
        : book_(book), unknown_is_open_(unknown_is_open), from_(from) {}

    [[nodiscard]] written_ways write() {
        made_.nodes.assign(book_.nodes.size(), none);
        made_.exits.assign(book_.exits.size(), none);
        made_.open.assign(book_.exits.size(), none);
        made_.called.assign(book_.pathways.size(), none);
        entries_.assign(book_.pathways.size(), none);
        passed_.assign(book_.pathways.size(), none);
        for (const compiled::vertex& one : book_.order) {
            switch (one.is) {
            case compiled::vertex::kind::entry:
                entries_[one.which] = entry(one.which);
                break;
            case compiled::vertex::kind::node:
                made_.nodes[one.which] = node(one.which);
                break;
            case compiled::vertex::kind::passed:
                passed_[one.which] = passed(one.which);
                break;
            }
        }
        return std::move(made_);
    }

private:
    [[nodiscard]] index join(compiled::operation how, subject context, const std::vector<index>& parts) {
        return write_joined(book_, how, context, parts);
    }

    [[nodiscard]] index seen_from(subject here, index condition) { return write_seen_from(book_, here, condition); }

    [[nodiscard]] subject kind_of(index node) const { return book_.pathways[book_.nodes[node].pathway].of; }

    [[nodiscard]] index entry(index which) {
        const compiled::pathway& pathway = book_.pathways[which];
        std::vector<index> all;
        if (pathway.when != none) {
            all.push_back(pathway.when);
        }
        if (!pathway.is_entry && from_ == ways_from::entries) {
            std::vector<index> callers;
            for (const index caller : pathway.callers) {
                callers.push_back(seen_from(pathway.of, made_.nodes[caller]));
            }
            made_.called[which] = join(compiled::operation::any, pathway.of, callers);
            all.push_back(made_.called[which]);
        }
        return join(compiled::operation::all, pathway.of, all);
    }

    [[nodiscard]] index passed(index which) {
        const subject kind = book_.pathways[which].of;
        std::vector<index> ends;
        for (const index end : book_.pathways[which].ends) {
            const compiled::node& node = book_.nodes[end];
            std::vector<index> all{made_.nodes[end]};
            if (node.kind == compiled::node_kind::pathway && node.target != none) {
                all.push_back(seen_from(kind, passed_[node.target]));
            }
            ends.push_back(join(compiled::operation::all, kind, all));
        }
        return join(compiled::operation::any, kind, ends);
    }

    [[nodiscard]] index node(index which) {
        const compiled::node& node = book_.nodes[which];
        const subject kind = kind_of(which);
        std::vector<index> ways;
        for (const index exit : node.entering) {
            made_.exits[exit] = taken(exit);
            ways.push_back(made_.exits[exit]);
        }
        const bool begins = node.is_start || (node.kind == compiled::node_kind::signal && node.entering.empty());
        if (node.join == zorgpad::join::all && !ways.empty()) {
            ways = {join(compiled::operation::all, kind, ways)};
        }
        if (begins) {
            ways.push_back(entries_[node.pathway]);
        }
        const index reached = join(compiled::operation::any, kind, ways);
        return node.kind == compiled::node_kind::signal
                   ? join(compiled::operation::all, kind, {reached, node.condition})
                   : reached;
    }

    [[nodiscard]] index taken(index which) {
        const compiled::exit exit = book_.exits[which];
        const compiled::node& from = book_.nodes[exit.from];
        const subject kind = kind_of(exit.from);
        const index condition = from.condition;
        std::vector<index> all{made_.nodes[exit.from]};
        if (exit.when != none) {
            all.push_back(exit.when);
        }
        if (from.kind == compiled::node_kind::pathway && from.target != none) {
            all.push_back(seen_from(kind, passed_[from.target]));
        }
        if (exit.way == compiled::branch::yes) {
            all.push_back(condition);
        } else if (exit.way == compiled::branch::no) {
            all.push_back(join(compiled::operation::negate, kind, {condition}));
        } else if (exit.way == compiled::branch::unknown) {
            all.push_back(join(compiled::operation::any, kind, {}));
            if (unknown_is_open_) {
                set_free(book_, all.back());
                made_.open[which] = all.back();
            }
        }
        return join(compiled::operation::all, kind, all);
    }

    Book& book_;
    bool unknown_is_open_;
    ways_from from_;
    written_ways made_;
    std::vector<index> entries_;
    std::vector<index> passed_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
