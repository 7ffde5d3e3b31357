// SPDX-License-Identifier: BSL-1.0
// How large a text, a book or a family may be, so that no input takes more memory or time than is meant for it.
#pragma once

#include <zorgpad/load/limit_catalogue.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What a text may ask of the program that reads it.
struct json_limits {
    std::size_t depth = 100;                   ///< levels of brackets; at most 1,000
    std::size_t size = std::size_t{16} << 20U; ///< bytes of one text; at most 1 GiB
    std::size_t values = 1'000'000;            ///< of one text: numbers, strings, lists, objects and the like
    std::size_t findings = 10'000;             ///< kept per text; one more says that there were more
};

/// What all files of a book together may ask.
struct book_limits {
    std::size_t files = 10'000;
    std::size_t bytes = std::size_t{256} << 20U;
    std::size_t values = 5'000'000; ///< as of one text
    std::size_t entries = 200'000;  ///< of all sections
    std::size_t nodes = 200'000;    ///< of all pathways
    std::size_t exits = 500'000;
    std::size_t conditions = 500'000; ///< those inside others count too
    std::size_t findings = 100'000;   ///< kept of all files; one more says that there were more
};

/// What one family may ask.
struct family_limits {
    std::size_t persons = 100;
    std::size_t facts = 5'000;    ///< of the household and all persons together
    std::size_t records = 10'000; ///< signals, screenings, receipts, consents and progress together
};

namespace detail {

/// What is counted while reading.
enum class countable : std::uint8_t { entry, node, exit, condition, person, fact, record };

/// How many there may be of each, and how many there were.
class reading_budget {
public:
    explicit reading_budget(const book_limits& limits) noexcept {
        most_[static_cast<std::size_t>(countable::entry)] = limits.entries;
        most_[static_cast<std::size_t>(countable::node)] = limits.nodes;
        most_[static_cast<std::size_t>(countable::exit)] = limits.exits;
        most_[static_cast<std::size_t>(countable::condition)] = limits.conditions;
    }
    explicit reading_budget(const family_limits& limits) noexcept {
        most_[static_cast<std::size_t>(countable::person)] = limits.persons;
        most_[static_cast<std::size_t>(countable::fact)] = limits.facts;
        most_[static_cast<std::size_t>(countable::record)] = limits.records;
    }

    [[nodiscard]] std::size_t most(countable what) const noexcept { return most_[static_cast<std::size_t>(what)]; }
    [[nodiscard]] bool has_left(countable what, std::size_t count) const noexcept {
        return count <= most(what) - met_[static_cast<std::size_t>(what)];
    }
    void take(countable what, std::size_t count) noexcept { met_[static_cast<std::size_t>(what)] += count; }

    /// Whether this is the first time that there are too many.
    [[nodiscard]] bool is_first_refusal(countable what) noexcept {
        const bool is_first = !refused_[static_cast<std::size_t>(what)];
        refused_[static_cast<std::size_t>(what)] = true;
        return is_first;
    }

private:
    static constexpr std::size_t kinds = 7;
    std::array<std::size_t, kinds> most_{};
    std::array<std::size_t, kinds> met_{};
    std::array<bool, kinds> refused_{};
};

[[nodiscard]] constexpr const finding_kind& kind_for(countable what) noexcept {
    constexpr const finding_kind* kinds[] = {&limit_kinds::too_many_entries, &limit_kinds::too_many_nodes,
                                             &limit_kinds::too_many_exits,   &limit_kinds::too_many_conditions,
                                             &limit_kinds::too_many_persons, &limit_kinds::too_many_facts,
                                             &limit_kinds::too_many_records};
    return *kinds[static_cast<std::size_t>(what)];
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
