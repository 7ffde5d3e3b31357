// SPDX-License-Identifier: BSL-1.0
// A claim with every test turned into a plain question, the same for tests that say the same. What is impossible so is
// impossible: found without looking at a single family, however much the tests hang on.
#pragma once

#include <zorgpad/prove/core.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Finds which conditions say the same in the same binding, and asks one question for each.
template <class Book>
class abstraction_maker {
public:
    explicit abstraction_maker(const Book& book) : book_(book), abstract_(book) {}

    /// The tables with the tests of a closure turned into questions. O(size of the tables).
    [[nodiscard]] Book make(const std::vector<index>& closure) {
        classes_.assign(book_.conditions.size(), none);
        for (const index which : closure) {
            const auto [place, is_new] = known_.emplace(key_of(which), which);
            classes_[which] = place->second;
            if (is_connective(book_.conditions[which])) {
                continue;
            }
            if (is_new) {
                set_free(abstract_, which);
            } else {
                abstract_.conditions[which] = abstract_.conditions[place->second];
            }
        }
        return std::move(abstract_);
    }

private:
    /// Made of its parts alone, all about the same one.
    [[nodiscard]] static bool is_connective(const compiled::condition& what) noexcept {
        return !is_test(what) && what.what != compiled::operation::quantify;
    }

    static std::uint64_t number_of(std::int64_t signed_number) noexcept {
        return static_cast<std::uint64_t>(signed_number);
    }

    /// All that an answer depends on; parts by what they say.
    [[nodiscard]] std::vector<std::uint64_t> key_of(index which) const {
        const compiled::condition& what = book_.conditions[which];
        std::vector<std::uint64_t> key{static_cast<std::uint64_t>(what.what),
                                       static_cast<std::uint64_t>(what.context),
                                       static_cast<std::uint64_t>(what.fixed),
                                       static_cast<std::uint64_t>(what.how),
                                       static_cast<std::uint64_t>(what.over),
                                       static_cast<std::uint64_t>(what.measured),
                                       static_cast<std::uint64_t>(what.state),
                                       number_of(what.day.month),
                                       number_of(what.day.day),
                                       what.which,
                                       what.detail,
                                       number_of(what.number),
                                       what.parts.count,
                                       what.values.count,
                                       what.bounds.count};
        for (index part = 0; part < what.parts.count; ++part) {
            key.push_back(classes_[book_.parts[what.parts.first + part]]);
        }
        for (index value = 0; value < what.values.count; ++value) {
            key.push_back(number_of(book_.values[what.values.first + value]));
        }
        for (index bound = 0; bound < what.bounds.count; ++bound) {
            add_bound(book_.bounds[what.bounds.first + bound], key);
        }
        return key;
    }

    static void add_bound(const compiled::bound& bound, std::vector<std::uint64_t>& key) {
        key.insert(key.end(), {static_cast<std::uint64_t>(bound.how), static_cast<std::uint64_t>(bound.is),
                               number_of(bound.number), number_of(bound.length.months), number_of(bound.length.days),
                               std::uint64_t{bound.norm.norm}, number_of(bound.norm.percent.numerator),
                               number_of(bound.norm.percent.denominator), std::uint64_t{bound.norm.percent_norm},
                               number_of(bound.day.month), number_of(bound.day.day)});
    }

    const Book& book_;
    Book abstract_;
    std::vector<index> classes_; ///< by condition: the first that says the same
    std::map<std::vector<std::uint64_t>, index> known_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
