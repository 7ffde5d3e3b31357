// SPDX-License-Identifier: BSL-1.0
// Example families for what no example reaches: found by the prover, held against the evaluator, and expecting what the
// book makes of them now. Whoever pastes one says by it that the book is right.
#pragma once

#include <zorgpad/rehearse/expectations.hpp>
#include <zorgpad/rehearse/family_finder.hpp>
#include <zorgpad/rehearse/rehearse.hpp>
#include <zorgpad/render/family_json.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// An example that covers something: its family and what is expected of it are JSON text, as an entry of the section
/// `examples` states them.
struct suggested_example {
    std::string id; ///< of no example in the book
    text title;
    std::string municipality; ///< CBS code; empty: the national layers
    std::string family;
    std::string expect;
    std::vector<covered_side> covers; ///< what nothing before it covers
};

/// What could be done about the sides that no example covers: each stands in one of these.
struct suggestions {
    std::vector<suggested_example> examples;
    std::vector<covered_side> impossible; ///< no family can do this: proven
    std::vector<covered_side> undecided;  ///< no family was found within the budget, nor that there is none

    /// How many sides no example covered.
    [[nodiscard]] std::size_t open_sides() const noexcept {
        std::size_t count = impossible.size() + undecided.size();
        for (const suggested_example& one : examples) {
            count += one.covers.size();
        }
        return count;
    }
};

struct suggestion_options {
    std::uint64_t budget = 20'000; ///< evaluations for each claim
};

namespace detail {

/// Goes through the variants of a book and finds families for what is open.
template <class Book>
class suggestion_maker {
public:
    suggestion_maker(const Book& whole, const std::vector<covered_item>& covered, const suggestion_options& options)
        : whole_(whole), options_(options) {
        for (const covered_item& one : covered) {
            if (!one.is_whole()) {
                before_.push_back(one);
                if (one.may_be_yes && !one.yes) {
                    open_.emplace(covered_side{one.is, one.name, true}, state{});
                }
                if (one.may_be_no && !one.no) {
                    open_.emplace(covered_side{one.is, one.name, false}, state{});
                }
            }
        }
        for (const layer& one : whole.layers) {
            for (const auto& [id, example] : one.content.examples) {
                ids_.insert(id);
            }
        }
    }

    void look_at(const std::string& municipality) {
        if (std::none_of(open_.begin(), open_.end(), [](const auto& one) { return !one.second.found; })) {
            return;
        }
        const outcome<compiled_book> compiled = compile(whole_, municipality);
        if (!compiled) {
            return; // said when it was played
        }
        const compiled::tables& book = compiled->tables();
        family_finder<compiled::tables> finder(book, options_.budget);
        for (const coverable& one : hardest_first(book)) {
            for (const bool yes : {true, false}) {
                const auto side = open_.find(covered_side{one.is, one.name, yes});
                if (side != open_.end() && !side->second.found) {
                    look_for(*compiled, finder, one, *side);
                }
            }
        }
    }

    [[nodiscard]] suggestions result() && {
        drop_what_others_cover();
        suggestions made;
        std::set<covered_side> told;
        for (const candidate& one : found_) {
            if (!one.is_dropped) {
                add_example(one, told, made);
            }
        }
        for (const auto& [side, what] : open_) {
            if (told.count(side) == 0) {
                (what.is_impossible && !what.found ? made.impossible : made.undecided).push_back(side);
            }
        }
        return made;
    }

private:
    struct state {
        bool found = false;
        bool is_impossible = false; ///< in every variant that was looked at
        bool is_undecided = false;  ///< in some
    };
    using open_side = std::pair<const covered_side, state>;

    struct candidate {
        compiled_book book;
        family who;
        covered_side first; ///< what it was looked for
        text title;
        std::vector<covered_side> covers; ///< of what was open at first
        bool is_dropped = false;
    };

    /// Whoever comes far passes by the rest.
    [[nodiscard]] static std::vector<coverable> hardest_first(const compiled::tables& book) {
        std::vector<std::size_t> place(book.nodes.size(), 0);
        for (std::size_t at = 0; at < book.order.size(); ++at) {
            if (book.order[at].is == compiled::vertex::kind::node) {
                place[book.order[at].which] = at;
            }
        }
        std::vector<std::pair<std::size_t, coverable>> all;
        for_each_coverable(book, [&](const coverable& one) {
            std::size_t far = 0;
            for (const compiled::index node : one.leads_to) {
                far = std::max(far, place[node] + 1);
            }
            all.emplace_back(far, one);
        });
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& left, const auto& right) { return left.first > right.first; });
        std::vector<coverable> sorted;
        for (auto& one : all) {
            sorted.push_back(std::move(one.second));
        }
        return sorted;
    }

    void look_for(const compiled_book& book, family_finder<compiled::tables>& finder, const coverable& what,
                  open_side& side) {
        const auto covers = [&](const family& who) { return covered_by(book, who).count(side.first) != 0; };
        const found_family answer = finder.find(what, side.first.yes, covers);
        if (answer.is != proof::verdict::possible) {
            side.second.is_impossible = !side.second.is_undecided && answer.is == proof::verdict::impossible;
            side.second.is_undecided = !side.second.is_impossible;
            return;
        }
        candidate made{book, *answer.witness, side.first, title_for(book.tables(), what, side.first.yes), {}, false};
        for (const covered_side& one : covered_by(book, made.who)) {
            made.covers.push_back(one);
            open_.find(one)->second.found = true;
        }
        found_.push_back(std::move(made));
    }

    /// What a family covers of all that was open at first.
    [[nodiscard]] std::set<covered_side> covered_by(const compiled_book& book, const family& who) const {
        coverage gathered(before_);
        gathered.add(book, who);
        std::set<covered_side> covered;
        for (const covered_item& one : gathered.items()) {
            for (const bool yes : {true, false}) {
                const covered_side side{one.is, one.name, yes};
                if ((yes ? one.yes : one.no) && open_.count(side) != 0) {
                    covered.insert(side);
                }
            }
        }
        return covered;
    }

    /// Those that were found first were looked for in the dark: later ones may do their work.
    void drop_what_others_cover() {
        std::map<covered_side, std::size_t> times;
        for (const candidate& one : found_) {
            for (const covered_side& side : one.covers) {
                ++times[side];
            }
        }
        std::vector<candidate*> fewest;
        for (candidate& one : found_) {
            fewest.push_back(&one);
        }
        std::stable_sort(fewest.begin(), fewest.end(), [](const candidate* left, const candidate* right) {
            return left->covers.size() < right->covers.size();
        });
        for (candidate* one : fewest) {
            one->is_dropped = std::all_of(one->covers.begin(), one->covers.end(),
                                          [&](const covered_side& side) { return times[side] > 1; });
            for (const covered_side& side : one->covers) {
                times[side] -= one->is_dropped ? 1 : 0;
            }
        }
    }

    void add_example(const candidate& one, std::set<covered_side>& told, suggestions& made) {
        suggested_example example;
        for (const covered_side& side : one.covers) {
            if (told.count(side) == 0) {
                example.covers.push_back(side);
            }
        }
        // What it was looked for comes first.
        std::stable_partition(example.covers.begin(), example.covers.end(),
                              [&](const covered_side& side) { return side == one.first; });
        example.id = new_id(one.first);
        example.title = one.title;
        example.municipality = one.book.municipality();
        example.family = render::json(one.who, json_style::compact);
        example.expect = expectation_of(one.book, one.who, example.covers);
        zorgpad::example entry;
        entry.family = example.family;
        entry.expect = example.expect;
        if (!play_example(example.id, entry, one.book, std::shared_ptr<const source_files>()).passed()) {
            return; // not covered, then
        }
        told.insert(example.covers.begin(), example.covers.end());
        made.examples.push_back(std::move(example));
    }

    [[nodiscard]] std::string new_id(const covered_side& side) {
        const std::string wanted = id_for(side);
        std::string id = wanted;
        for (std::size_t number = 2; !ids_.insert(id).second; ++number) {
            id = wanted + "-" + std::to_string(number);
        }
        return id;
    }

    const Book& whole_;
    suggestion_options options_;
    std::vector<covered_item> before_;
    std::map<covered_side, state> open_;
    std::vector<candidate> found_;
    std::set<std::string, std::less<>> ids_;
};

} // namespace detail

/// Families for what the examples of a book do not cover: with these added the coverage is whole, but for what is
/// impossible or undecided. `played` is what rehearse() gave for the same book and municipality. Where one family
/// covers several open sides it is given once. Each was played: it passes. At most so many claims as there are open
/// sides times the variants of the book, each within the budget.
template <class Book>
[[nodiscard]] suggestions suggest_examples(const Book& whole, const rehearsal& played,
                                           const std::string& municipality = {},
                                           const suggestion_options& options = {}) {
    detail::suggestion_maker<Book> maker(whole, played.covered, options);
    for (const variant& one : variants_of(whole, municipality)) {
        maker.look_at(one.name());
    }
    return std::move(maker).result();
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY suggestions suggest_examples(const book& whole, const rehearsal& played, const std::string& municipality,
                                           const suggestion_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
