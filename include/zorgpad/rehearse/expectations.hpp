// SPDX-License-Identifier: BSL-1.0
// What an example expects of a plan: what the book says now about the things for which its family was found.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/rehearse/coverage.hpp>
#include <zorgpad/render/layout.hpp>

#include <set>
#include <tuple>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// One side of something that examples may reach: that it was reached, held or was likely, or that it was not.
struct covered_side {
    covered_item::kind is = covered_item::kind::node;
    std::string name; ///< as in covered_item
    bool yes = true;

    friend bool operator<(const covered_side& left, const covered_side& right) {
        return std::tie(left.is, left.name, right.yes) < std::tie(right.is, right.name, left.yes);
    }
    friend bool operator==(const covered_side& left, const covered_side& right) {
        return left.is == right.is && left.name == right.name && left.yes == right.yes;
    }
};

namespace detail {

/// A covered side as an id: "money-worries/a > money-worries/b (yes)" becomes "covers-money-worries-a-to-b-yes".
[[nodiscard]] inline std::string id_for(const covered_side& side) {
    std::string id = "covers";
    std::string_view name = side.name;
    const std::string_view pathway = name.substr(0, name.find('/'));
    const std::size_t arrow = name.find(" > ");
    std::string words(name.substr(0, arrow));
    if (arrow != std::string_view::npos) {
        name.remove_prefix(arrow + 3);
        name.remove_prefix(name.substr(0, pathway.size()) == pathway ? pathway.size() + 1 : 0);
        words += "-to-" + std::string(name);
    }
    const bool has_sides = side.is == covered_item::kind::condition || side.is == covered_item::kind::scheme;
    words = "-" + words + (!has_sides ? "" : side.yes ? "-holds" : "-does-not-hold");
    for (const char one : words) {
        const bool fits = (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9');
        if (fits) {
            id += one;
        } else if (id.back() != '-') {
            id += '-';
        }
    }
    while (id.back() == '-') {
        id.pop_back();
    }
    return id;
}

/// What a family shows, in plain words.
template <class Book>
[[nodiscard]] text title_for(const Book& book, const coverable& what, bool yes) {
    std::string words[2];
    for (const language which : {language::nl, language::en}) {
        std::string& one = words[which == language::nl ? 0 : 1];
        const auto quoted = [](std::string_view title) { return "“" + std::string(title) + "”"; };
        switch (what.is) {
        case covered_item::kind::node:
            one = render::phrase(which, "Een gezin dat komt bij ", "A family that comes to ") +
                  quoted(render::title_of(book, book.nodes[what.which], which));
            break;
        case covered_item::kind::exit: {
            const compiled::exit& exit = book.exits[what.which];
            one = render::phrase(which, "Een gezin dat komt van ", "A family that comes from ") +
                  quoted(render::title_of(book, book.nodes[exit.from], which)) +
                  render::phrase(which, " bij ", " to ") + quoted(render::title_of(book, book.nodes[exit.to], which));
            break;
        }
        case covered_item::kind::condition:
            one = (yes ? render::phrase(which, "Een gezin waarvoor dit zo is: ", "A family for whom this is so: ")
                       : render::phrase(which,
                                        "Een gezin waarvoor dit niet zo is: ", "A family for whom this is not so: ")) +
                  render::sentence(book, what.which, which);
            break;
        case covered_item::kind::scheme:
            one = (yes ? render::phrase(which, "Een gezin dat misschien kan gebruiken: ", "A family that may use: ")
                       : render::phrase(which, "Een gezin dat waarschijnlijk niet kan gebruiken: ",
                                        "A family that is unlikely to be able to use: ")) +
                  std::string(render::title_of(book.schemes[what.which], which));
            break;
        }
        one = render::shortened(one, 160);
    }
    return text(words[0], words[1]);
}

/// The steps with which something begins: nodes that are steps, or the first steps behind those that are not.
template <class Book>
[[nodiscard]] std::set<compiled::index> first_steps(const Book& book, std::vector<compiled::index> open) {
    std::set<compiled::index> seen(open.begin(), open.end());
    std::set<compiled::index> steps;
    while (!open.empty()) {
        const compiled::node& node = book.nodes[open.back()];
        const compiled::index here = open.back();
        open.pop_back();
        if (node.is_step()) {
            steps.insert(here);
            continue;
        }
        const auto reach = [&](compiled::index next) {
            if (seen.insert(next).second) {
                open.push_back(next);
            }
        };
        for (compiled::index exit = node.exits.first; exit < node.exits.last(); ++exit) {
            reach(book.exits[exit].to);
        }
        if (node.kind == compiled::node_kind::pathway && node.target != compiled::none) {
            const compiled::range inside = book.pathways[node.target].nodes;
            for (compiled::index start = inside.first; start < inside.last(); ++start) {
                if (book.nodes[start].entering.empty()) {
                    reach(start);
                }
            }
        }
    }
    return steps;
}

/// Writes what a plan says of the things that are covered: the steps there are, those there are not, and the verdicts.
class expectation_writer {
public:
    explicit expectation_writer(const plan& made) : plan_(made) {}

    /// `steps`: nodes; `verdicts`: schemes by id, and whether they are likely.
    [[nodiscard]] std::string write(const std::set<compiled::index>& steps, const std::set<covered_side>& verdicts) {
        std::string words;
        json_writer out(words, json_style::compact);
        out.begin_object();
        std::set<compiled::index> there;
        for (const plan_step& one : plan_.steps) {
            if (steps.count(one.node) != 0) {
                begin_list(out, "steps", there.empty());
                there.insert(one.node);
                write_one(out, one.id, one.of, "status", enumeration_words<step_status>::words, one.status);
            }
        }
        end_list(out, !there.empty());
        bool any = false;
        for (const plan_scheme& one : plan_.schemes) {
            const covered_side side{covered_item::kind::scheme, std::string(one.id), one.is == verdict::likely};
            if (one.is != verdict::unknown && verdicts.count(side) != 0) {
                begin_list(out, "schemes", !any);
                any = true;
                write_one(out, one.id, one.of, "verdict", enumeration_words<verdict>::words, one.is);
            }
        }
        end_list(out, any);
        write_absent(out, steps, there);
        out.end_object();
        return words;
    }

private:
    static void begin_list(json_writer& out, std::string_view name, bool is_first) {
        if (is_first) {
            out.key(name);
            out.begin_array();
        }
    }

    static void end_list(json_writer& out, bool has_begun) {
        if (has_begun) {
            out.end_array();
        }
    }

    template <class Words, class Value>
    static void write_one(json_writer& out, std::string_view id, std::string_view of, std::string_view key,
                          const Words& words, Value is) {
        out.begin_object();
        out.member("id", id);
        if (!of.empty()) {
            out.member("for", of);
        }
        out.member(key, words[static_cast<std::size_t>(is)]);
        out.end_object();
    }

    void write_absent(json_writer& out, const std::set<compiled::index>& steps,
                      const std::set<compiled::index>& there) const {
        if (steps.size() == there.size()) {
            return;
        }
        out.key("absent");
        out.begin_object();
        out.key("steps");
        out.begin_array();
        for (const compiled::index one : steps) {
            if (there.count(one) == 0) {
                out.value(plan_.book.tables().nodes[one].id);
            }
        }
        out.end_array();
        out.end_object();
    }

    const plan& plan_;
};

/// What the book makes of a family now, as the part of the plan that is about these sides.
template <class Book>
[[nodiscard]] std::string expectation_of(const Book& book, const family& who, const std::vector<covered_side>& covers) {
    const std::set<covered_side> wanted(covers.begin(), covers.end());
    std::set<compiled::index> steps;
    for_each_coverable(book.tables(), [&](const coverable& one) {
        const bool is_covered = wanted.count(covered_side{one.is, one.name, true}) != 0 ||
                                wanted.count(covered_side{one.is, one.name, false}) != 0;
        if (is_covered) {
            const std::set<compiled::index> first = first_steps(book.tables(), one.leads_to);
            steps.insert(first.begin(), first.end());
        }
    });
    const plan made = evaluate(book, who);
    return expectation_writer(made).write(steps, wanted);
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
