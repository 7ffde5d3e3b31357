// SPDX-License-Identifier: BSL-1.0
// Single conditions of small books, compiled as they are, for tests of what the prover is made of.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/model/family.hpp>
#include <zorgpad/prove/claim.hpp>

#include <string>
#include <vector>

/// A condition as JSON, and in whose binding it stands.
struct stated_condition {
    zorgpad::subject of;
    std::string words;
};

/// The tables of a book, and the places of conditions in them.
struct claimed {
    zorgpad::compiled::tables tables;
    std::vector<zorgpad::compiled::index> conditions;

    /// All that the conditions are made of.
    [[nodiscard]] std::vector<zorgpad::compiled::index> closure() const;
    /// That each of them is surely so.
    [[nodiscard]] zorgpad::claim all(zorgpad::truth is) const;
};

/// A national layer with these sections, and conditions that stand beside it; nothing is checked.
claimed claimed_in(const std::string& sections, const std::vector<stated_condition>& conditions);

/// A family as one line of JSON.
std::string line_of(const zorgpad::family& shown);
