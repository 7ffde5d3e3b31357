// SPDX-License-Identifier: BSL-1.0
// What a plan says of schemes, services and steps, written as conditions, so that it can be reasoned about like any
// other: the verdict on a scheme, whether a service applies, and whether a node offers what it names.
#pragma once

#include <zorgpad/prove/ways.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Conditions by scheme or service, in the binding of each kind of person that it is for (`none` for other kinds), and
/// by node in the binding of its pathway.
struct written_outcomes {
    std::vector<compiled::per_subject> schemes;  ///< yes: likely; no: unlikely
    std::vector<compiled::per_subject> services; ///< whether it applies
    std::vector<index> offered;                  ///< by node: reached, and what it names applies and is not had already
};

/// Adds the outcomes of a book to its conditions, for complete families. O(schemes, services and nodes).
template <class Book>
class outcome_writer {
public:
    explicit outcome_writer(Book& book) : book_(book) {}

    /// `ways`: what the same book has as its ways.
    [[nodiscard]] written_outcomes write(const written_ways& ways) {
        made_.schemes.assign(book_.schemes.size(), compiled::none_for_all);
        made_.services.assign(book_.services.size(), compiled::none_for_all);
        for (const index scheme : book_.scheme_order) {
            write_scheme(scheme);
        }
        for (index service = 0; service < book_.services.size(); ++service) {
            const compiled::service& what = book_.services[service];
            for_each_kind(what.of, [&](subject kind) {
                std::vector<index> all{write_fixed(book_, kind, what.available)};
                add(all, what.when[number_of(kind)]);
                made_.services[service][number_of(kind)] = write_joined(book_, compiled::operation::all, kind, all);
            });
        }
        for (index node = 0; node < book_.nodes.size(); ++node) {
            made_.offered.push_back(write_offer(node, ways.nodes[node]));
        }
        return std::move(made_);
    }

private:
    [[nodiscard]] static std::size_t number_of(subject kind) noexcept { return static_cast<std::size_t>(kind); }

    static void add(std::vector<index>& all, index condition) {
        if (condition != none) {
            all.push_back(condition);
        }
    }

    template <class Visitor>
    static void for_each_kind(const compiled::subject_set& of, Visitor&& visit) {
        for (const subject kind : {subject::household, subject::adult, subject::child}) {
            if (of.contains(kind)) {
                visit(kind);
            }
        }
    }

    /// It exists here and today, its condition holds, and what it requires is received or likely.
    void write_scheme(index which) {
        const compiled::scheme scheme = book_.schemes[which];
        for_each_kind(scheme.of, [&](subject kind) {
            std::vector<index> all{write_fixed(book_, kind, scheme.available)};
            if (scheme.valid_from || scheme.valid_until) {
                all.push_back(write_validity(kind, scheme.valid_from, scheme.valid_until));
            }
            add(all, scheme.when[number_of(kind)]);
            for (const index other : scheme.requires_) {
                all.push_back(write_joined(book_, compiled::operation::any, kind,
                                           {write_received(other, kind), for_someone(made_.schemes[other], kind)}));
            }
            made_.schemes[which][number_of(kind)] = write_joined(book_, compiled::operation::all, kind, all);
        });
    }

    [[nodiscard]] index write_validity(subject kind, const std::optional<date>& from,
                                       const std::optional<date>& until) {
        compiled::condition made;
        made.what = compiled::operation::today;
        made.context = kind;
        made.bounds.first = static_cast<index>(book_.bounds.size());
        const auto bound = [&](comparison how, const std::optional<date>& day) {
            if (day) {
                compiled::bound one;
                one.how = how;
                one.number = day->days;
                book_.bounds.push_back(one);
                ++made.bounds.count;
            }
        };
        bound(comparison::at_least, from);
        bound(comparison::less_than, until);
        return write_condition(book_, made);
    }

    [[nodiscard]] index write_received(index scheme, subject kind) {
        compiled::condition made;
        made.what = compiled::operation::receives;
        made.context = kind;
        made.which = scheme;
        return write_condition(book_, made);
    }

    /// To a person themselves where it is for such, otherwise to anyone.
    [[nodiscard]] index for_someone(const compiled::per_subject& by_kind, subject here) {
        if (by_kind[number_of(here)] != none) {
            return by_kind[number_of(here)];
        }
        std::vector<index> any;
        for (const index one : by_kind) {
            if (one != none) {
                any.push_back(write_seen_from(book_, here, one));
            }
        }
        return write_joined(book_, compiled::operation::any, here, any);
    }

    /// What is received already is not offered again.
    [[nodiscard]] compiled::per_subject still_offered(index scheme) {
        compiled::per_subject made = compiled::none_for_all;
        for_each_kind(book_.schemes[scheme].of, [&](subject kind) {
            const index received = write_received(scheme, kind);
            const index open = write_joined(book_, compiled::operation::negate, kind, {received});
            made[number_of(kind)] =
                write_joined(book_, compiled::operation::all, kind, {made_.schemes[scheme][number_of(kind)], open});
        });
        return made;
    }

    [[nodiscard]] index write_offer(index which, index reached) {
        const compiled::node& node = book_.nodes[which];
        const subject kind = book_.pathways[node.pathway].of;
        if (node.kind == compiled::node_kind::service && node.target != none) {
            return write_joined(book_, compiled::operation::all, kind,
                                {reached, for_someone(made_.services[node.target], kind)});
        }
        if (node.kind == compiled::node_kind::scheme && node.target != none) {
            return write_joined(book_, compiled::operation::all, kind,
                                {reached, for_someone(still_offered(node.target), kind)});
        }
        return reached;
    }

    Book& book_;
    written_outcomes made_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
