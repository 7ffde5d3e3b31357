// SPDX-License-Identifier: BSL-1.0
// Binds a family to a compiled book. What does not fit is left out and reported; it never becomes a value.
#pragma once

#include <zorgpad/check/family_fit_catalogue.hpp>
#include <zorgpad/evaluate/bound_family.hpp>
#include <zorgpad/load/family_catalogue.hpp>
#include <zorgpad/load/nearest.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Builds the tables of a bound family. Findings carry the JSON pointer of what they are about. O(size x log of the
/// book).
template <class Book>
class binder {
public:
    binder(const Book& book, const family& stated) : binder(book, stated, book.municipality) {}
    /// For a municipality that shares the tables of another.
    binder(const Book& book, const family& stated, std::string_view municipality)
        : book_(book), stated_(stated), municipality_(municipality) {}

    [[nodiscard]] bound_family bind() {
        made_.as_of = stated_.as_of.value_or(date{});
        if (!stated_.as_of) {
            report(kinds::family_missing_date, "/as_of", {});
        }
        bind_role();
        bind_municipality();
        call_the_roll();
        const std::size_t people = made_.who.count();
        made_.facts.resize(book_.facts.size() * people);
        made_.signals.resize(book_.signals.size() * people);
        made_.receipts.resize(book_.schemes.size() * people);
        made_.screenings.resize(book_.instruments.size() * people);
        made_.consents.resize(book_.consents.size() * people);
        bind_facts(stated_.household, household_target, subject::household, "/household/");
        bind_people(stated_.adults, adults_, subject::adult, "/adults/");
        bind_people(stated_.children, children_, subject::child, "/children/");
        bind_signals();
        bind_screenings();
        bind_receipts();
        bind_consents();
        bind_progress();
        return std::move(made_);
    }

    [[nodiscard]] findings& found() noexcept { return found_; }

    /// Whether a fact may be stated of the household, an adult or a child.
    [[nodiscard]] static bool may_be_of(index fact, const compiled::fact& known, subject kind) noexcept {
        return fact == compiled::birth_date_fact ? kind != subject::household
               : fact == compiled::due_date_fact ? kind == subject::child
                                                 : known.of == kind;
    }

    /// A value in the scale of its fact; nothing where it does not fit.
    [[nodiscard]] static std::optional<std::int64_t> number_of(const compiled::fact& fact, const fact_value& value) {
        const auto* flag = std::get_if<bool>(&value);
        const auto* number = std::get_if<decimal>(&value);
        const auto* words = std::get_if<std::string>(&value);
        switch (fact.type) {
        case fact_type::flag:
            return flag != nullptr ? std::optional<std::int64_t>(*flag ? 1 : 0) : std::nullopt;
        case fact_type::count:
            return number != nullptr && number->is_whole() ? std::optional<std::int64_t>(number->hundredths / 100)
                                                           : std::nullopt;
        case fact_type::percent:
        case fact_type::money:
            return number != nullptr ? std::optional<std::int64_t>(number->hundredths) : std::nullopt;
        case fact_type::date: {
            const auto* day = std::get_if<date>(&value);
            const std::optional<date> read = day != nullptr     ? std::optional<date>(*day)
                                             : words != nullptr ? parse_date(*words)
                                                                : std::nullopt;
            return read ? std::optional<std::int64_t>(read->days) : std::nullopt;
        }
        case fact_type::choice:
            break;
        }
        for (std::size_t which = 0; words != nullptr && which < fact.options.size(); ++which) {
            if (fact.options[which].id == *words) {
                return static_cast<std::int64_t>(which);
            }
        }
        return std::nullopt;
    }

private:
    void report(const finding_kind& kind, std::string pointer, std::initializer_list<std::string_view> arguments) {
        found_.push_back(make_finding(kind, {}, arguments));
        found_.back().where.pointer = std::move(pointer);
    }

    /// Reports an id that is not among these entries, with the one that was most likely meant. (Of a family with very
    /// many unknown ids every one would be held against every entry; the first tell what is wrong.)
    template <class Entries>
    void unknown_id(std::string_view id, std::string pointer, const Entries& known) {
        std::string_view meant;
        if (unknown_ids_++ < most_suggestions) {
            std::vector<std::string_view> ids;
            for (const auto& one : known) {
                ids.emplace_back(one.id);
            }
            meant = nearest(id, ids);
        }
        const std::string dutch = meant.empty() ? std::string() : " Bedoelt u “" + std::string(meant) + "”?";
        const std::string english = meant.empty() ? std::string() : " Did you mean “" + std::string(meant) + "”?";
        const std::string_view where = municipality_.empty() ? std::string_view("NL") : municipality_;
        report(kinds::family_unknown_id, std::move(pointer), {id, where, dutch, english});
    }

    /// A part of a JSON pointer (RFC 6901).
    [[nodiscard]] static std::string escaped(std::string_view part) {
        std::string words;
        for (const char letter : part) {
            words += letter == '~' ? "~0" : letter == '/' ? "~1" : std::string(1, letter);
        }
        return words;
    }

    void bind_role() {
        if (stated_.role) {
            made_.role = compiled::find(book_.roles, *stated_.role);
            if (made_.role == none) {
                unknown_id(*stated_.role, "/role", book_.roles);
            }
        }
    }

    void bind_municipality() {
        if (stated_.municipality && !municipality_.empty() && *stated_.municipality != municipality_) {
            report(kinds::family_other_municipality, "/municipality", {*stated_.municipality, municipality_});
        }
    }

    void call_the_roll() {
        adults_ = by_id(stated_.adults);
        children_ = by_id(stated_.children);
        made_.who.adults = static_cast<std::uint32_t>(adults_.size());
        made_.who.children = static_cast<std::uint32_t>(children_.size());
        made_.who.adults_open = !stated_.adults || stated_.adults_incomplete;
        made_.who.children_open = !stated_.children || stated_.children_incomplete;
        made_.names.resize(made_.who.count());
        made_.born.resize(made_.who.count());
        made_.due.resize(made_.who.count());
        made_.names[made_.who.unknown_adult()] = made_.names[made_.who.unknown_child()] = "?";
        for (std::uint32_t which = 0; which < adults_.size(); ++which) {
            made_.names[made_.who.adult(which)] = (*stated_.adults)[adults_[which]].id;
        }
        for (std::uint32_t which = 0; which < children_.size(); ++which) {
            made_.names[made_.who.child(which)] = (*stated_.children)[children_[which]].id;
        }
    }

    /// Persons go by id, whatever the order in which they were stated.
    [[nodiscard]] static std::vector<std::uint32_t> by_id(const std::optional<std::vector<person>>& people) {
        std::vector<std::uint32_t> order;
        for (std::uint32_t which = 0; people && which < people->size(); ++which) {
            order.push_back(which);
        }
        std::sort(order.begin(), order.end(),
                  [&](std::uint32_t left, std::uint32_t right) { return (*people)[left].id < (*people)[right].id; });
        return order;
    }

    /// The person with this id; none of it is the household.
    [[nodiscard]] std::optional<target> find_person(const std::optional<std::string>& id) const noexcept {
        if (!id) {
            return household_target;
        }
        for (target someone = 1; someone < made_.who.count(); ++someone) {
            if (!made_.who.is_unknown_person(someone) && made_.names[someone] == *id) {
                return someone;
            }
        }
        return std::nullopt;
    }

    void bind_people(const std::optional<std::vector<person>>& people, const std::vector<std::uint32_t>& order,
                     subject kind, const std::string& pointer) {
        for (std::uint32_t which = 0; which < order.size(); ++which) {
            bind_facts((*people)[order[which]].facts, made_.who.first(kind) + which, kind,
                       pointer + std::to_string(order[which]) + "/facts/");
        }
    }

    void bind_facts(const fact_values& values, target someone, subject kind, const std::string& pointer) {
        for (const auto& [id, value] : values) {
            const std::string where = pointer + escaped(id);
            if (std::find(std::begin(built_in::derived), std::end(built_in::derived), id) !=
                std::end(built_in::derived)) {
                report(family_kinds::derived_fact, where, {id});
                continue;
            }
            const index fact = compiled::find_fact(book_, id);
            if (fact == none) {
                unknown_id(id, where, book_.facts);
                continue;
            }
            const compiled::fact& known = book_.facts[fact];
            if (!may_be_of(fact, known, kind)) {
                report(kinds::family_wrong_subject, where,
                       {id, subject_word(known.of, true), subject_word(known.of, false)});
                continue;
            }
            bind_value(fact, known, value, someone, where);
        }
    }

    [[nodiscard]] static std::string_view subject_word(subject kind, bool dutch) noexcept {
        constexpr std::string_view in_dutch[] = {"gezin", "volwassene", "kind"};
        return dutch ? in_dutch[static_cast<std::size_t>(kind)] : word_of(kind);
    }

    void bind_value(index fact, const compiled::fact& known, const fact_value& value, target someone,
                    const std::string& where) {
        bound_value& slot = made_.facts[made_.at(fact, someone)];
        if (std::holds_alternative<refused>(value)) {
            slot.state = knowledge::refused;
            return;
        }
        const std::optional<std::int64_t> number = number_of(known, value);
        if (!number) {
            const auto [dutch, english] = expected(known);
            report(kinds::family_wrong_type, where, {known.id, dutch, english});
            return;
        }
        slot = bound_value{knowledge::known, *number};
        if (fact == compiled::birth_date_fact) {
            made_.born[someone] = date{static_cast<std::int32_t>(*number)};
        } else if (fact == compiled::due_date_fact) {
            made_.due[someone] = date{static_cast<std::int32_t>(*number)};
        }
    }

    /// What kind of value a fact has, in Dutch and English.
    [[nodiscard]] static std::pair<std::string, std::string> expected(const compiled::fact& fact) {
        switch (fact.type) {
        case fact_type::flag:
            return {"true of false", "true or false"};
        case fact_type::count:
            return {"een heel getal", "a whole number"};
        case fact_type::percent:
            return {"een percentage met ten hoogste twee decimalen", "a percentage with at most two decimals"};
        case fact_type::money:
            return {"een bedrag in euro's met ten hoogste twee decimalen",
                    "an amount in euros with at most two decimals"};
        case fact_type::date:
            return {"een datum als \"2026-11-21\"", "a date such as \"2026-11-21\""};
        case fact_type::choice:
            break;
        }
        std::string options;
        for (const compiled::option& one : fact.options) {
            options += (options.empty() ? "" : ", ") + one.id;
        }
        return {"een van: " + options, "one of: " + options};
    }

    /// Whether a record is of a later day than another; one without a day is older than every one with a day.
    [[nodiscard]] static bool comes_later(const std::optional<date>& one, const std::optional<date>& other) noexcept {
        return one && (!other || *other < *one);
    }

    void bind_signals();
    void close_groups();
    void bind_screenings();

    /// An order of the results of screenings, so that of two on one day always the same counts.
    [[nodiscard]] static bool has_less(const screening_record& one, const screening_record& other) {
        return std::tie(one.outcome, one.scores, one.items) < std::tie(other.outcome, other.scores, other.items);
    }

    void check_results(const screening_record& record, const compiled::instrument& instrument,
                       const std::string& pointer);

    void bind_receipts();
    void bind_consents();
    void bind_progress();

    const Book& book_;
    const family& stated_;
    std::string_view municipality_; ///< of the book
    bound_family made_;
    std::vector<std::uint32_t> adults_; ///< in order of their ids, as indices into what was stated
    std::vector<std::uint32_t> children_;
    findings found_;
    std::size_t unknown_ids_ = 0;
    static constexpr std::size_t most_suggestions = 50;
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad

#include <zorgpad/evaluate/bind_records.hpp>
