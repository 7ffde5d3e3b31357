// SPDX-License-Identifier: BSL-1.0
// Books and families of any size for measuring: pathways with branches, and schemes with the conditions that schemes
// have (income against a percentage of a norm, savings, ages of children, a municipality, one fact that may be
// unknown). JSON texts, so that what is measured was loaded, checked and compiled as any other book.
#pragma once

#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/load/load_book.hpp>

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bench {

namespace detail {

/// Replaces every $0 to $9 by what is given, so that texts stay readable beside their JSON.
inline std::string fill(std::string_view words, const std::vector<std::string>& with) {
    std::string made;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool is_slot = words[at] == '$' && at + 1 < words.size() && words[at + 1] >= '0' && words[at + 1] <= '9';
        if (is_slot) {
            made += with[static_cast<std::size_t>(words[++at] - '0')];
        } else {
            made += words[at];
        }
    }
    return made;
}

inline std::string number(std::size_t which) {
    const std::string digits = std::to_string(which);
    return std::string(7 - digits.size(), '0') + digits;
}

inline constexpr std::string_view vocabulary = R"(
  "norms": {
    "assistance": { "unit": "EUR/month", "values": [ { "from": "2026-07-01", "until": "2027-01-01", "amounts": [
      { "when": { "fact": "household.kind", "is": "couple" }, "is": 2027.79 }, { "is": 1419.46 } ] } ] },
    "savings": { "unit": "EUR", "values": [ { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
      { "when": { "fact": "household.kind", "is": "single" }, "is": 7575 }, { "is": 15150 } ] } ] }
  },
  "facts": {
    "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "?", "why": "!", "changeable": true },
    "savings": { "of": "household", "type": "money", "unit": "EUR", "title": "spaargeld", "ask": "?", "why": "!" },
    "rented": { "of": "household", "type": "flag", "title": "huurt", "ask": "?", "why": "!", "changeable": true },
    "rent": { "of": "household", "type": "money", "unit": "EUR/month", "title": "huur", "ask": "?", "why": "!", "when": { "fact": "rented", "is": true } },
    "sports": { "of": "child", "type": "flag", "title": "sport", "ask": "?", "why": "!" }
  },
  "conditions": {
    "low-income": { "title": "laag inkomen", "when": { "fact": "income", "at_most": { "norm": "assistance", "percent": 120 } } }
  },
  "signals": { "bills": { "title": "rekeningen blijven liggen", "group": "parent", "of": "household", "ask": "?" } })";

/// Four kinds of scheme in turn. Percentages and ages differ, so that no two conditions are the same.
inline std::string scheme(std::size_t which) {
    const std::vector<std::string> slots{number(which), std::to_string(100 + which % 50), std::to_string(which % 10),
                                         std::to_string(10 + which % 9), std::to_string(1000 + which % 997)};
    constexpr std::string_view head = R"("s$0": { "title": "regeling $0", "level": "local", "for": )";
    constexpr std::string_view kinds[] = {
        R"("household", "when": { "all": [ { "fact": "income", "at_most": { "norm": "assistance", "percent": $1 } },
           { "fact": "savings", "at_most": { "norm": "savings" } }, { "municipality": ["GM0268", "GM0344"] } ] } })",
        R"("household", "when": { "all": [ { "condition": "low-income" },
           { "some": "child", "where": { "fact": "age", "from": "P$2Y", "until": "P$3Y" } } ] } })",
        R"("child", "when": { "all": [ { "fact": "age", "from": "P$2Y", "until": "P$3Y" }, { "condition": "low-income" },
           { "fact": "sports", "is": true } ] } })",
        R"("household", "when": { "any": [ { "all": [ { "fact": "rent", "at_most": $4 },
           { "fact": "income", "at_most": { "norm": "assistance", "percent": $1 } } ] },
           { "some": "adult", "where": { "fact": "age", "less_than": "P2$2Y" } } ] } })"};
    return fill(head, slots) + fill(kinds[which % 4], slots);
}

/// A chain of steps in which every eighth node is a condition with two ways that come together again, and every tenth
/// names a scheme.
inline std::string node(std::size_t which, std::size_t nodes, std::size_t schemes) {
    const bool is_last = which + 1 == nodes;
    const std::vector<std::string> slots{number(which), number(which + 1),
                                         number(which + 2 < nodes ? which + 2 : nodes - 1),
                                         number(schemes == 0 ? 0 : which % schemes)};
    if (which % 8 == 7 && !is_last) {
        return fill(
            R"("n$0": { "condition": { "condition": "low-income" }, "yes": "n$1", "no": "n$2", "unknown": "n$2" })",
            slots);
    }
    const std::string what =
        which % 10 == 9 && schemes != 0 ? R"("scheme": "s$3")" : R"("step": "inform", "title": "stap $0")";
    return fill("\"n$0\": { " + what + (is_last ? " }" : R"(, "next": "n$1" })"), slots);
}

} // namespace detail

/// A book of one pathway of so many nodes, and so many schemes.
inline std::string book_text(std::size_t nodes, std::size_t schemes) {
    std::string text = R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "t", "publisher": "p",
                            "reviewed": "2026-11-01", "valid": { "from": "2026-01-01", "until": "2028-01-01" },)";
    text += detail::vocabulary;
    text += ", \"schemes\": {";
    for (std::size_t which = 0; which < schemes; ++which) {
        text += (which == 0 ? "\n" : ",\n") + detail::scheme(which);
    }
    text += R"(}, "pathways": { "p": { "kind": "zorgpad", "title": "p", "start": "n0000000", "nodes": {)";
    for (std::size_t which = 0; which < nodes; ++which) {
        text += (which == 0 ? "\n" : ",\n") + detail::node(which, nodes, schemes);
    }
    return text + "} } } }";
}

/// The value, or the end of the program with the findings.
template <class Value>
Value value_of(const zorgpad::outcome<Value>& made) {
    if (!made) {
        for (const zorgpad::finding& one : made.findings()) {
            std::cerr << one.code << ": " << one.message.in("en") << '\n';
        }
        std::exit(1);
    }
    return *made;
}

/// Loads a book of any size.
inline zorgpad::book loaded(std::string text) {
    zorgpad::load_options options;
    options.limits.size = std::size_t{1} << 30U;
    options.limits.values = options.book.bytes = options.book.nodes = options.book.exits = options.limits.size;
    options.book.values = options.book.entries = options.book.conditions = options.limits.size;
    return value_of(zorgpad::load_book_texts({zorgpad::source_file{"generated.json", std::move(text), {}}}, options));
}

/// Loads, checks and compiles for Nijmegen.
inline zorgpad::compiled_book compiled(std::string text) {
    return value_of(zorgpad::compile(loaded(std::move(text)), "GM0268"));
}

/// Two parents with so many children, of every age from 0 to 12, and all that the generated book asks but the sports of
/// the children.
inline std::string family_text(std::size_t children) {
    std::string text = R"({ "family": 1, "municipality": "GM0268", "as_of": "2026-11-21",
        "household": { "income": 1650, "savings": 2000, "rented": true, "rent": 720 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1996-05-14" } }, { "id": "a2", "facts": { "birth-date": "1994-02-03" } } ],
        "children": [)";
    for (std::size_t which = 0; which < children; ++which) {
        text += detail::fill(R"($0{ "id": "c$1", "facts": { "birth-date": "20$2-0$3-11" } })",
                             {which == 0 ? "" : ", ", detail::number(which), std::to_string(26 - which % 13),
                              std::to_string(1 + which % 9)});
    }
    return text + "] }";
}

inline zorgpad::family family(std::size_t children, const zorgpad::compiled_book& book) {
    return *zorgpad::load_family(family_text(children), book);
}

} // namespace bench
