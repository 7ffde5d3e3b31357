// SPDX-License-Identifier: BSL-1.0
// Whether something that could be known of a family can make a difference to a condition: two families that differ only
// in it, of whom the one surely has it and the other surely has not.
#pragma once

#include <zorgpad/prove/satisfy.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Something that can be known of a household or of one person.
struct knowable {
    enum class kind : std::uint8_t {
        birth,    ///< the day on which somebody was born, or is expected
        fact,     ///< `which` of tables::facts
        signal,   ///< `which` of tables::signals: seen, or seen of nobody
        receipt,  ///< `which` of tables::schemes
        screening ///< `which` of tables::instruments
    };
    kind is = kind::fact;
    compiled::index which = compiled::none;
    subject of = subject::household; ///< of whom

    friend bool operator==(const knowable& left, const knowable& right) noexcept {
        return left.is == right.is && left.which == right.which && left.of == right.of;
    }
};

/// Whether two such families exist. Possible: with both.
struct difference {
    proof::verdict is = proof::verdict::undecided;
    std::optional<family> holds; ///< of whom the condition holds
    std::optional<family> fails; ///< of whom it does not; otherwise the same
    std::uint64_t steps = 0;
};

namespace proving {

/// Looks for two families of one day that differ in one thing. If any two values of it make a difference, two
/// neighbours do.
template <class Book>
class difference_finder {
public:
    difference_finder(const Book& book, index condition, const knowable& what, const claim& given,
                      const proof_options& options)
        : book_(book), what_(what), options_(options), subject_(book.conditions[condition].context), yes_(given),
          no_(given) {
        yes_.push_back(literal{condition, truth::yes});
        no_.push_back(literal{condition, truth::no});
        closure_ = closure_of_claim(book, yes_, !options.first_round_only);
    }

    [[nodiscard]] difference find() {
        claim both = yes_;
        both.insert(both.end(), no_.begin(), no_.end());
        limits_ = crowd_counter<Book>(book_, closure_).limits(both);
        limits_.apart = limits_.apart + crowd::of(what_.of, 1);
        made_.is = proof::verdict::impossible;
        budget_ = options_.budget;
        const day_range within = options_.days.value_or(days_of(book_));
        day_finder<Book>(book_, closure_, within)
            .for_each_day(options_.preferred.value_or(within.from), [&](date as_of) { return search_day(as_of); });
        made_.steps = options_.budget - budget_;
        return std::move(made_);
    }

private:
    /// False: it is decided.
    [[nodiscard]] bool search_day(date as_of) {
        cell_finder<Book> cells(book_, closure_, as_of);
        const std::size_t count = count_cells(cells);
        // The thing may be of the person whom the condition is about, or of another.
        const std::uint32_t persons = what_.of == subject_ && subject_ != subject::household ? 2 : 1;
        for (std::uint32_t person = 0; person < persons; ++person) {
            for (std::size_t cell = 1; cell < count; ++cell) {
                for (const bool upward : {false, true}) {
                    const split between{kind_of_slot(),
                                        what_.which,
                                        what_.of,
                                        person,
                                        {upward ? cell : cell - 1, upward ? cell - 1 : cell}};
                    if (!search_between(as_of, cells, between)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    [[nodiscard]] slot::kind kind_of_slot() const noexcept {
        switch (what_.is) {
        case knowable::kind::birth:
            return slot::kind::birth;
        case knowable::kind::fact:
            return slot::kind::fact;
        case knowable::kind::signal:
            return slot::kind::signal;
        case knowable::kind::receipt:
            return slot::kind::receipt;
        case knowable::kind::screening:
            break;
        }
        return slot::kind::screening;
    }

    [[nodiscard]] std::size_t count_cells(cell_finder<Book>& cells) const {
        switch (what_.is) {
        case knowable::kind::birth:
            return cells.births(what_.of).size();
        case knowable::kind::fact:
            return cells.values(what_.which).size();
        case knowable::kind::screening:
            return cells.results(what_.which).size();
        default:
            return 2;
        }
    }

    [[nodiscard]] bool search_between(date as_of, cell_finder<Book>& cells, const split& between) {
        family_search<Book> search(book_, yes_, no_, between, closure_, cells, !options_.first_round_only, budget_);
        const std::uint64_t fewest_adults = fewest(subject::adult, between);
        const std::uint64_t fewest_children = fewest(subject::child, between);
        for (std::uint64_t people = 1; people <= limits_.most_adults() + limits_.most_children(); ++people) {
            for (std::uint64_t children = fewest_children; children < people && children <= limits_.most_children();
                 ++children) {
                if (people - children < fewest_adults || !limits_.allows(people - children, children)) {
                    continue;
                }
                const auto found = search.search(as_of, static_cast<std::uint32_t>(people - children),
                                                 static_cast<std::uint32_t>(children));
                if (found == family_search<Book>::result::found) {
                    made_.is = proof::verdict::possible;
                    made_.holds = witness_writer<Book>(book_, search.found(0)).write();
                    made_.fails = witness_writer<Book>(book_, search.found(1)).write();
                    return false;
                }
                if (found == family_search<Book>::result::out_of_budget || !cells.is_whole()) {
                    made_.is = proof::verdict::undecided;
                    return false;
                }
            }
        }
        return true;
    }

    [[nodiscard]] std::uint64_t fewest(subject kind, const split& between) const noexcept {
        const std::uint64_t bound = subject_ == kind ? 1 : 0;
        return between.of == kind ? std::max<std::uint64_t>(bound, between.person + 1) : bound;
    }

    const Book& book_;
    knowable what_;
    proof_options options_;
    subject subject_;
    claim yes_;
    claim no_;
    std::vector<index> closure_;
    crowd_limits limits_;
    std::uint64_t budget_ = 0;
    difference made_;
};

} // namespace proving

/// Decides whether one thing can make the difference between a condition surely holding and surely not holding: two
/// complete families that are the same but for this thing, of the household or of one person, on one day. If there are
/// none, the condition never hangs on it, whatever else is known. Of both families `given` holds too. Both families
/// state no more than that takes. Budgets and cost as of satisfy(), for two families at once. Pure; safe from many
/// threads.
template <class Book>
[[nodiscard]] difference differ_only_in(const Book& book, compiled::index condition, const knowable& what,
                                        const proof_options& options = {}, const claim& given = {}) {
    return proving::difference_finder<Book>(book, condition, what, given, options).find();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
