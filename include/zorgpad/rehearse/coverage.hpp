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

/// Gathers what families reach, in books for several municipalities. Not for use from several threads at once.
class coverage {
public:
    /// Adds all that a compiled book holds, as not reached.
    template <class Book>
    void add(const Book& book) {
        const compiled::tables& all = book.tables();
        const std::vector<detail::possible_sides> sides = detail::sides_of_conditions(all);
        for (compiled::index which = 0; which < all.nodes.size(); ++which) {
            const compiled::node& node = all.nodes[which];
            item(covered_item::kind::node, node.id, title(all, node), node.from.at, {true, false});
            add_condition(all, sides, node.condition, node.id);
        }
        for (const compiled::exit& exit : all.exits) {
            item(covered_item::kind::exit, name_of_exit(all, exit), text(), all.nodes[exit.from].from.at,
                 {true, false});
            add_condition(all, sides, exit.when, name_of_exit(all, exit));
        }
        for (const compiled::pathway& pathway : all.pathways) {
            add_condition(all, sides, pathway.when, pathway.id);
        }
        for (const compiled::scheme& scheme : all.schemes) {
            item(covered_item::kind::scheme, scheme.id, scheme.title, scheme.from.at,
                 detail::sides_of_scheme(sides, scheme));
        }
        for (const compiled::service& service : all.services) {
            for (const compiled::index when : service.when) {
                add_condition(all, sides, when, service.id);
            }
        }
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
        const evaluation::roll& roll = today.now().who();
        for (compiled::index which = 0; which < all.nodes.size(); ++which) {
            const compiled::node& node = all.nodes[which];
            for_each(roll, all.pathways[node.pathway].of, [&](evaluation::target someone) {
                const truth reached = today.ways().node(which, someone).full.is;
                note(covered_item::kind::node, node.id, reached, false);
                note_condition(all, today, node.condition, node.id, someone);
            });
        }
        for (compiled::index which = 0; which < all.exits.size(); ++which) {
            const compiled::exit& exit = all.exits[which];
            const std::string name = name_of_exit(all, exit);
            for_each(roll, all.pathways[all.nodes[exit.from].pathway].of, [&](evaluation::target someone) {
                note(covered_item::kind::exit, name, today.ways().taken(which, someone, evaluation::channel::full).is,
                     false);
                note_condition(all, today, exit.when, name, someone);
            });
        }
        for (const compiled::pathway& pathway : all.pathways) {
            for_each(roll, pathway.of, [&](evaluation::target someone) {
                note_condition(all, today, pathway.when, pathway.id, someone);
            });
        }
        for (compiled::index which = 0; which < all.schemes.size(); ++which) {
            evaluation::for_each_of(roll, all.schemes[which].of, [&](evaluation::target someone) {
                note(covered_item::kind::scheme, all.schemes[which].id, today.offers().scheme(which, someone).is, true);
            });
        }
        for (const compiled::service& service : all.services) {
            evaluation::for_each_of(roll, service.of, [&](evaluation::target someone) {
                const auto kind = static_cast<std::size_t>(roll.subject_of(someone));
                note_condition(all, today, service.when[kind], service.id, someone);
            });
        }
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

    template <class Visitor>
    static void for_each(const evaluation::roll& roll, subject of, Visitor&& visit) {
        for (evaluation::target someone = roll.first(of); someone < roll.end(of); ++someone) {
            visit(someone);
        }
    }

    [[nodiscard]] static text title(const compiled::tables& book, const compiled::node& node) {
        return text(std::string(render::title_of(book, node, language::nl)),
                    std::string(render::title_of(book, node, language::en)));
    }

    [[nodiscard]] static std::string name_of_exit(const compiled::tables& book, const compiled::exit& exit) {
        constexpr std::string_view ways[] = {"next", "yes", "no", "unknown"};
        return book.nodes[exit.from].id + " > " + book.nodes[exit.to].id + " (" +
               std::string(ways[static_cast<std::size_t>(exit.way)]) + ")";
    }

    template <class Name>
    void item(covered_item::kind is, const Name& name, const text& words, source_position at,
              detail::possible_sides sides) {
        covered_item made;
        made.may_be_yes = false;
        made.is = is;
        made.name = name;
        made.words = words;
        made.at = at;
        // In another municipality the same may have other sides.
        covered_item& there = items_.try_emplace(item_key(is, name), std::move(made)).first->second;
        there.may_be_yes = there.may_be_yes || sides.yes;
        there.may_be_no = there.may_be_no || sides.no;
    }

    /// A condition that always says the same here has no sides.
    template <class Book>
    void add_condition(const Book& book, const std::vector<detail::possible_sides>& sides, compiled::index which,
                       const std::string& user) {
        if (which != compiled::none && book.conditions[which].what != compiled::operation::always) {
            item(covered_item::kind::condition, user,
                 text(render::sentence(book, which, language::nl), render::sentence(book, which, language::en)),
                 book.conditions[which].at, sides[which]);
        }
    }

    template <class Name>
    void note(covered_item::kind is, const Name& name, truth answer, bool both_sides) {
        const auto found = items_.find(item_key(is, name));
        if (found != items_.end()) {
            found->second.yes = found->second.yes || answer == truth::yes;
            found->second.no = found->second.no || (both_sides && answer == truth::no);
        }
    }

    template <class Book>
    void note_condition(const Book& book, evaluation::day<Book>& today, compiled::index which, const std::string& user,
                        evaluation::target someone) {
        if (which != compiled::none && book.conditions[which].what != compiled::operation::always) {
            note(covered_item::kind::condition, user, today.now().of(which, someone).is, true);
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
