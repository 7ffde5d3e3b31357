// SPDX-License-Identifier: BSL-1.0
// What the families of examples reach of a book: nodes, exits, both sides of conditions, and both verdicts on schemes.
#pragma once

#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/rehearse/possible_sides.hpp>
#include <zorgpad/render/sentence.hpp>

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Something that examples may reach. Of a node or exit `yes` is that it was reached; of a condition that it held, and
/// `no` that it did not; of a scheme that it was likely, and unlikely.
struct covered_item {
    enum class kind : std::uint8_t { node, exit, condition, scheme };
    kind is = kind::node;
    std::string name; ///< an id, for an exit "pathway/node > pathway/node (yes)", for a condition where it is used
    text words;       ///< its title, or the condition as a sentence
    source_position at;
    bool yes = false;
    bool no = false;
    bool may_be_yes = true; ///< whether its form allows this: what only informs is never no (see possible_sides.hpp)
    bool may_be_no = false; ///< false for nodes and exits

    [[nodiscard]] bool is_whole() const noexcept { return (yes || !may_be_yes) && (no || !may_be_no); }
};

/// One place of something that examples may reach, in the tables of one compiled book.
struct coverable {
    covered_item::kind is = covered_item::kind::node;
    std::string name;                       ///< as in covered_item
    compiled::index which = compiled::none; ///< a node, exit, condition or scheme
    subject of = subject::household;        ///< the binding of a node, exit or condition
    std::vector<compiled::index> leads_to;  ///< the nodes that it is about
};

namespace detail {

[[nodiscard]] inline std::string name_of_exit(const compiled::tables& book, const compiled::exit& exit) {
    constexpr std::string_view ways[] = {"next", "yes", "no", "unknown"};
    return book.nodes[exit.from].id + " > " + book.nodes[exit.to].id + " (" +
           std::string(ways[static_cast<std::size_t>(exit.way)]) + ")";
}

/// Calls visit(coverable) for all that a compiled book holds. A condition that always says the same here has no sides.
template <class Book, class Visitor>
void for_each_coverable(const Book& book, Visitor&& visit) {
    using compiled::index;
    const auto condition = [&](index which, const std::string& user, std::vector<index> leads_to) {
        if (which != compiled::none && book.conditions[which].what != compiled::operation::always) {
            visit(coverable{covered_item::kind::condition, user, which, book.conditions[which].context,
                            std::move(leads_to)});
        }
    };
    for (index which = 0; which < book.nodes.size(); ++which) {
        const compiled::node& node = book.nodes[which];
        visit(coverable{covered_item::kind::node, node.id, which, book.pathways[node.pathway].of, {which}});
        std::vector<index> next;
        for (index exit = node.exits.first; exit < node.exits.last(); ++exit) {
            next.push_back(book.exits[exit].to);
        }
        condition(node.condition, node.id, std::move(next));
    }
    for (index which = 0; which < book.exits.size(); ++which) {
        const compiled::exit& exit = book.exits[which];
        const std::string name = name_of_exit(book, exit);
        visit(coverable{
            covered_item::kind::exit, name, which, book.pathways[book.nodes[exit.from].pathway].of, {exit.to}});
        condition(exit.when, name, {exit.to});
    }
    for (const compiled::pathway& pathway : book.pathways) {
        std::vector<index> starts;
        for (index node = pathway.nodes.first; pathway.when != compiled::none && node < pathway.nodes.last(); ++node) {
            if (book.nodes[node].entering.empty()) {
                starts.push_back(node);
            }
        }
        condition(pathway.when, pathway.id, std::move(starts));
    }
    for (index which = 0; which < book.schemes.size(); ++which) {
        visit(coverable{covered_item::kind::scheme, book.schemes[which].id, which, subject::household, {}});
    }
    for (index which = 0; which < book.services.size(); ++which) {
        std::vector<index> users;
        for (index node = 0; node < book.nodes.size(); ++node) {
            if (book.nodes[node].kind == compiled::node_kind::service && book.nodes[node].target == which) {
                users.push_back(node);
            }
        }
        for (const index when : book.services[which].when) {
            condition(when, book.services[which].id, users);
        }
    }
}

} // namespace detail

/// Gathers what families reach, in books for several municipalities. Not for use from several threads at once.
class coverage {
public:
    coverage() = default;

    /// Goes on from what was gathered before.
    explicit coverage(const std::vector<covered_item>& before) {
        for (const covered_item& one : before) {
            items_.emplace(item_key(one.is, one.name), one);
        }
    }

    /// Adds all that a compiled book holds, as not reached.
    template <class Book>
    void add(const Book& book) {
        const compiled::tables& all = book.tables();
        const std::vector<detail::possible_sides> sides = detail::sides_of_conditions(all);
        detail::for_each_coverable(all, [&](const coverable& one) { add(all, sides, one); });
    }

    /// Adds what a family reaches. Costs about as much as an evaluation.
    template <class Book>
    void add(const Book& book, const family& who) {
        if (!who.as_of) {
            return;
        }
        const compiled::tables& all = book.tables();
        const evaluation::bound_family told = evaluation::binder(all, who).bind();
        evaluation::day today(all, told, told.as_of);
        detail::for_each_coverable(all, [&](const coverable& one) {
            const auto found = items_.find(item_key(one.is, one.name));
            if (found != items_.end()) {
                note(all, today, one, found->second);
            }
        });
    }

    /// Everything, by kind and name.
    [[nodiscard]] std::vector<covered_item> items() const {
        std::vector<covered_item> all;
        all.reserve(items_.size());
        for (const auto& [name, one] : items_) {
            all.push_back(one);
        }
        return all;
    }

private:
    using item_key = std::tuple<covered_item::kind, std::string>;

    template <class Book>
    void add(const Book& book, const std::vector<detail::possible_sides>& sides, const coverable& one) {
        covered_item made;
        made.is = one.is;
        made.name = one.name;
        made.may_be_yes = false;
        detail::possible_sides may_be{true, false};
        switch (one.is) {
        case covered_item::kind::node: {
            const compiled::node& node = book.nodes[one.which];
            made.words = text(std::string(render::title_of(book, node, language::nl)),
                              std::string(render::title_of(book, node, language::en)));
            made.at = node.from.at;
            break;
        }
        case covered_item::kind::exit:
            made.at = book.nodes[book.exits[one.which].from].from.at;
            break;
        case covered_item::kind::condition:
            made.words =
                text(render::sentence(book, one.which, language::nl), render::sentence(book, one.which, language::en));
            made.at = book.conditions[one.which].at;
            may_be = sides[one.which];
            break;
        case covered_item::kind::scheme:
            made.words = book.schemes[one.which].title;
            made.at = book.schemes[one.which].from.at;
            may_be = detail::sides_of_scheme(sides, book.schemes[one.which]);
            break;
        }
        // In another municipality the same may have other sides.
        covered_item& there = items_.try_emplace(item_key(one.is, one.name), std::move(made)).first->second;
        there.may_be_yes = there.may_be_yes || may_be.yes;
        there.may_be_no = there.may_be_no || may_be.no;
    }

    template <class Book>
    static void note(const Book& book, evaluation::day<Book>& today, const coverable& one, covered_item& into) {
        const evaluation::roll& roll = today.now().who();
        const bool both_sides = one.is == covered_item::kind::condition || one.is == covered_item::kind::scheme;
        const auto add = [&](truth is) {
            into.yes = into.yes || is == truth::yes;
            into.no = into.no || (both_sides && is == truth::no);
        };
        if (one.is == covered_item::kind::scheme) {
            evaluation::for_each_of(roll, book.schemes[one.which].of, [&](evaluation::target someone) {
                add(today.offers().scheme(one.which, someone).is);
            });
            return;
        }
        for (evaluation::target someone = roll.first(one.of); someone < roll.end(one.of); ++someone) {
            add(one.is == covered_item::kind::node   ? today.ways().node(one.which, someone).full.is
                : one.is == covered_item::kind::exit ? today.ways().taken(one.which, someone).full.is
                                                     : today.now().of(one.which, someone).is);
        }
    }

    std::map<item_key, covered_item> items_;
};

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY void coverage::add(const compiled_book& book);
ZORGPAD_ENTRY void coverage::add(const compiled_book& book, const family& who);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
