// SPDX-License-Identifier: BSL-1.0
// What records say for a binding: rounds, progress, consents, receipts.
#pragma once

#include <zorgpad/evaluate/answer.hpp>
#include <zorgpad/evaluate/things.hpp>

#include <algorithm>
#include <iterator>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Which round of `again` each node is in, and what that hangs on. Built by rounds.hpp; every node is in round 1 at
/// first.
class round_table {
public:
    round_table(const compiled::tables& book, const roll& who)
        : targets_(who.count()), rounds_(book.nodes.size() * who.count(), 1) {}

    [[nodiscard]] std::int64_t at(index node, target someone) const noexcept { return rounds_[place(node, someone)]; }
    void set(index node, target someone, std::int64_t round) noexcept { rounds_[place(node, someone)] = round; }

    /// What the round of a node hangs on.
    struct ground {
        std::vector<thing> things; ///< ascending, each once
        bool in_doubt = false;     ///< they would settle it; otherwise they settled it
    };

    /// Notes that the round of a node hangs on this too. What is in doubt waits for what would settle it, and no longer
    /// hangs on what is settled. Linear in the things of both.
    void add_ground(index node, target someone, const ground& more) {
        if (more.things.empty() && !more.in_doubt) {
            return;
        }
        grounds_.resize(rounds_.size());
        ground& one = grounds_[place(node, someone)];
        if (more.in_doubt && !one.in_doubt) {
            one = more;
        } else if (more.in_doubt == one.in_doubt) {
            one.things = united(one.things, more.things);
        }
    }

    /// What the round hangs on, or nullptr: on nothing but records.
    [[nodiscard]] const ground* ground_of(index node, target someone) const noexcept {
        if (grounds_.empty()) {
            return nullptr;
        }
        const ground& one = grounds_[place(node, someone)];
        return one.things.empty() && !one.in_doubt ? nullptr : &one;
    }

    /// The union of ascending things. (Each stays once: a round hangs on all that the rounds before it hung on.)
    [[nodiscard]] static std::vector<thing> united(const std::vector<thing>& left, const std::vector<thing>& right) {
        std::vector<thing> all;
        all.reserve(left.size() + right.size());
        std::set_union(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(all));
        return all;
    }

    /// The first later day on which time alone may change a round, as days since 1970.
    [[nodiscard]] std::int32_t turns() const noexcept { return turns_; }
    void turn_on(std::int32_t day) noexcept { turns_ = std::min(turns_, day); }

private:
    [[nodiscard]] std::size_t place(index node, target someone) const noexcept {
        return static_cast<std::size_t>(node) * targets_ + someone;
    }

    std::size_t targets_;
    std::vector<std::int64_t> rounds_;
    std::vector<ground> grounds_; ///< empty where no `again` exit has fired or may have
    std::int32_t turns_ = never;
};

/// The record of a node and someone in a round, or nullptr. O(log records).
[[nodiscard]] inline const bound_progress* find_progress(const bound_family& family, index node, target someone,
                                                         std::int64_t round) noexcept {
    const auto before = [](const bound_progress& one, const bound_progress& other) {
        return one.node != other.node ? one.node < other.node
               : one.who != other.who ? one.who < other.who
                                      : one.round < other.round;
    };
    bound_progress wanted;
    wanted.node = node;
    wanted.who = someone;
    wanted.round = round;
    const auto found = std::lower_bound(family.progress.begin(), family.progress.end(), wanted, before);
    return found != family.progress.end() && !before(wanted, *found) ? &*found : nullptr;
}

/// The consent as it stands for a binding, with the last day on which that was said. A refusal of anyone concerned
/// counts.
[[nodiscard]] inline bound_consent consent_of(const bound_family& family, index consent, target someone) noexcept {
    bound_consent stands;
    const subject kind = family.who.subject_of(someone);
    for (target other = 0; other < family.who.count(); ++other) {
        const bool concerned = other == household_target || other == someone || kind == subject::household ||
                               (kind == subject::child && family.who.subject_of(other) == subject::adult);
        const bound_consent& said = family.consents[family.at(consent, other)];
        if (!concerned || said.is < stands.is) {
            continue;
        }
        const bool later = said.on && (!stands.on || *stands.on < *said.on);
        if (said.is > stands.is || later) {
            stands = said;
        }
    }
    return stands;
}

/// What is said of receiving a scheme: of someone, or of no one in particular.
[[nodiscard]] inline bound_receipt receipt_of(const bound_family& family, index scheme, target someone) noexcept {
    const bound_receipt own = family.receipts[family.at(scheme, someone)];
    return own != bound_receipt::unknown ? own : family.receipts[family.at(scheme, household_target)];
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
