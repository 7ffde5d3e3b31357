// SPDX-License-Identifier: BSL-1.0
// The conditions of a whole book as one graph in which equal parts stand once and what is settled is folded away.
#pragma once

#include <zorgpad/batch/verdict_program.hpp>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// The number of an expression in its graph: what it is made of has lower numbers.
using expression_number = std::uint32_t;

/// What has no fast form: it makes all that hangs on it so, unless something else decides.
inline constexpr expression_number not_expressible = 0xFFFFFFFFU;

struct expression {
    step what = step::constant;
    subject of = subject::household;
    std::vector<expression_number> parts;
    std::uint32_t column = 0;
    std::int64_t number = 0;
    std::int64_t other = 0;
    std::vector<std::int64_t> values; ///< of size_among

    friend bool operator<(const expression& left, const expression& right) {
        return std::tie(left.what, left.of, left.column, left.number, left.other, left.parts, left.values) <
               std::tie(right.what, right.of, right.column, right.number, right.other, right.parts, right.values);
    }
};

/// Makes expressions, each once. Adding one is O(parts + log expressions).
class expression_graph {
public:
    [[nodiscard]] const expression& operator[](expression_number which) const noexcept { return *all_[which]; }
    [[nodiscard]] std::size_t size() const noexcept { return all_.size(); }

    [[nodiscard]] expression_number add(expression made) {
        const auto [place, is_new] = numbers_.emplace(std::move(made), static_cast<expression_number>(all_.size()));
        if (is_new) {
            all_.push_back(&place->first); // keys of a map stay where they are
        }
        return place->second;
    }

    [[nodiscard]] expression_number constant(truth is, subject of = subject::household) {
        expression made;
        made.of = of;
        made.number = static_cast<std::int64_t>(is);
        return add(std::move(made));
    }

    /// Kleene and.
    [[nodiscard]] expression_number all(std::vector<expression_number> parts) {
        return joined(step::all, truth::no, std::move(parts));
    }
    /// Kleene or.
    [[nodiscard]] expression_number any(std::vector<expression_number> parts) {
        return joined(step::any, truth::yes, std::move(parts));
    }

    [[nodiscard]] expression_number negate(expression_number one) {
        if (one == not_expressible) {
            return one;
        }
        if (is_constant(one)) {
            return constant(!truth_of_constant(one), (*this)[one].of);
        }
        return (*this)[one].what == step::negate ? (*this)[one].parts.front() : over(step::negate, one);
    }

    /// Its no counts as unknown. What is unknown either way need not be worked out.
    [[nodiscard]] expression_number indicate(expression_number one) {
        if (one == not_expressible || (*this)[one].what == step::indicate) {
            return one;
        }
        if (is_constant(one)) {
            return constant(truth_of_constant(one) | truth::unknown, (*this)[one].of);
        }
        return over(step::indicate, one);
    }

    /// If `test` then `one` else `other`; while the test is unknown, what both agree on.
    [[nodiscard]] expression_number choose(expression_number test, expression_number one, expression_number other) {
        if (test == not_expressible || one == other) {
            return one == other ? one : test;
        }
        if (is_constant(test) && is_definite(truth_of_constant(test))) {
            return truth_of_constant(test) == truth::yes ? one : other;
        }
        if (one == not_expressible || other == not_expressible) {
            return not_expressible;
        }
        const subject of = std::max({(*this)[test].of, (*this)[one].of, (*this)[other].of});
        expression made;
        made.what = step::choose;
        made.of = of;
        made.parts = {lift(test, of), lift(one, of), lift(other, of)};
        return std::count(made.parts.begin(), made.parts.end(), not_expressible) != 0 ? not_expressible
                                                                                      : add(std::move(made));
    }

    /// The same truth for the rows of a kind of person: of the family, or already of those rows.
    [[nodiscard]] expression_number lift(expression_number one, subject of) {
        if (one == not_expressible || (*this)[one].of == of) {
            return one;
        }
        if (is_constant(one)) {
            return constant(truth_of_constant(one), of);
        }
        if ((*this)[one].of != subject::household) {
            return not_expressible; // a truth of adults says nothing of children
        }
        return over(step::spread, one, of);
    }

    /// A truth of the family out of the truths of its rows: some, every, at_least or anyone.
    [[nodiscard]] expression_number of_family(step how, expression_number one, subject over_whom,
                                              std::int64_t number = 0) {
        one = lift(one, over_whom);
        if (one == not_expressible) {
            return one;
        }
        expression made;
        made.what = how;
        made.parts = {one};
        made.column = static_cast<std::uint32_t>(over_whom);
        made.number = number;
        return add(std::move(made));
    }

    [[nodiscard]] expression_number over(step how, expression_number one, subject of) {
        expression made;
        made.what = how;
        made.of = of;
        made.parts = {one};
        return add(std::move(made));
    }

    [[nodiscard]] bool is_constant(expression_number one) const noexcept { return (*this)[one].what == step::constant; }
    [[nodiscard]] truth truth_of_constant(expression_number one) const noexcept {
        return static_cast<truth>((*this)[one].number);
    }

private:
    [[nodiscard]] expression_number over(step how, expression_number one) { return over(how, one, (*this)[one].of); }

    /// Parts of the family are joined before they are spread over rows: once for all rows.
    [[nodiscard]] expression_number joined(step how, truth deciding, std::vector<expression_number> parts) {
        std::vector<expression_number> of_families;
        std::vector<expression_number> of_rows;
        subject rows = subject::household;
        bool is_unknown = false;
        bool is_expressible = true;
        for (const expression_number part : parts) {
            if (part == not_expressible) {
                is_expressible = false;
            } else if (is_constant(part)) {
                if (truth_of_constant(part) == deciding) {
                    return constant(deciding);
                }
                is_unknown = is_unknown || truth_of_constant(part) == truth::unknown;
            } else if ((*this)[part].of == subject::household) {
                of_families.push_back(part);
            } else {
                is_expressible = is_expressible && (rows == subject::household || rows == (*this)[part].of);
                rows = (*this)[part].of;
                of_rows.push_back(part);
            }
        }
        if (!is_expressible) {
            return not_expressible;
        }
        if (is_unknown) {
            of_families.push_back(constant(truth::unknown));
        }
        if (of_rows.empty()) {
            return joined_alike(how, deciding, std::move(of_families), subject::household);
        }
        if (!of_families.empty()) {
            of_rows.push_back(lift(joined_alike(how, deciding, std::move(of_families), subject::household), rows));
        }
        return joined_alike(how, deciding, std::move(of_rows), rows);
    }

    [[nodiscard]] expression_number joined_alike(step how, truth deciding, std::vector<expression_number> parts,
                                                 subject of) {
        std::sort(parts.begin(), parts.end());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        if (parts.empty()) {
            return constant(!deciding, of);
        }
        if (parts.size() == 1) {
            return parts.front();
        }
        expression made;
        made.what = how;
        made.of = of;
        made.parts = std::move(parts);
        return add(std::move(made));
    }

    std::map<expression, expression_number> numbers_;
    std::vector<const expression*> all_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
