// SPDX-License-Identifier: BSL-1.0
// Nodes, ways into pathways and ends of pathways, each for the household or for every adult or child: what is reached.
#pragma once

#include <zorgpad/evaluate/bound_family.hpp>

#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// The number of an instance: a vertex and someone.
using instance = std::uint32_t;

/// Numbers the instances of a book and family: nodes, then ways in, then ends passed.
template <class Book>
class instances {
public:
    instances(const Book& book, const roll& who) : book_(&book), who_(who) {
        const std::size_t pathways = book.pathways.size();
        first_.reserve(book.nodes.size() + 2 * pathways);
        const auto number = [this](index pathway) {
            const subject of = book_->pathways[pathway].of;
            first_.push_back(count_ - who_.first(of)); // may wrap around; adding someone wraps it back
            count_ += who_.size(of);
        };
        for (const compiled::node& node : book.nodes) {
            number(node.pathway);
        }
        for (int round = 0; round < 2; ++round) {
            for (index pathway = 0; pathway < pathways; ++pathway) {
                number(pathway);
            }
        }
    }

    [[nodiscard]] std::uint32_t count() const noexcept { return count_; }

    [[nodiscard]] instance node(index which, target someone) const noexcept { return first_[which] + someone; }
    [[nodiscard]] instance entry(index pathway, target someone) const noexcept {
        return first_[book_->nodes.size() + pathway] + someone;
    }
    [[nodiscard]] instance passed(index pathway, target someone) const noexcept {
        return first_[book_->nodes.size() + book_->pathways.size() + pathway] + someone;
    }

    [[nodiscard]] subject kind_of(index pathway) const noexcept { return book_->pathways[pathway].of; }

private:
    const Book* book_;
    roll who_;
    std::vector<instance> first_; ///< by vertex: where its instances begin, less the first target
    std::uint32_t count_ = 0;
};

/// The people of a pathway of kind `there` that someone of a pathway of kind `here` is connected with: themselves where
/// the kinds agree, everyone otherwise. Calls visit(target).
template <class Visitor>
void for_each_counterpart(const roll& who, subject here, target someone, subject there, Visitor&& visit) {
    if (here == there) {
        visit(someone);
        return;
    }
    for (target other = who.first(there); other < who.end(there); ++other) {
        visit(other);
    }
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
