// SPDX-License-Identifier: BSL-1.0
// Schemes and services: for whom they are judged, whether they apply, and until when one may apply.
#pragma once

#include "naive_conditions.hpp"

namespace naive {

/// A last day, which may have passed.
struct last_day {
    date day;
    bool has_passed = false;
};

class scheme_reader : public condition_reader {
public:
    using condition_reader::condition_reader;

    /// Everyone for whom a scheme or service is judged.
    template <class Kinds>
    [[nodiscard]] std::vector<binding> everyone(const Kinds& kinds) const {
        std::vector<binding> all;
        for (const subject kind : {subject::household, subject::adult, subject::child}) {
            if (contains(kinds, kind)) {
                for (const binding& one : instances(kind)) {
                    all.push_back(one);
                }
            }
        }
        return all;
    }

    template <class Kinds>
    [[nodiscard]] static bool contains(const Kinds& kinds, subject kind) {
        for (const subject one : kinds) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    /// Whom something is for, seen from somebody: the same person where it is for that kind, else everyone.
    template <class Kinds>
    [[nodiscard]] std::vector<binding> seen_from(const Kinds& kinds, const binding& whose) const {
        return contains(kinds, whose.kind) ? std::vector<binding>{whose} : everyone(kinds);
    }

    // -- schemes ------------------------------------------------------------------------------------------------------

    /// Whether somebody may apply: yes is likely, no unlikely.
    [[nodiscard]] answer may_apply(const std::string& id, const binding& whose) const {
        const auto known = judged_.find({id, whose});
        if (known != judged_.end()) {
            return known->second;
        }
        const zorgpad::scheme& scheme = book_.schemes.at(id);
        answer result = surely(is_available(scheme) != truth::no && is_valid(scheme));
        if (is_available(scheme) == truth::unknown) {
            result = both(result, waits_for_nothing());
        }
        if (!result.no()) {
            result = both(result, scheme.when ? test(*scheme.when, whose) : surely(true));
            for (const auto& other : scheme.requires_.value) {
                result = both(result, is_met(other.id, whose));
            }
        }
        result = as_far_as_known(result, whose);
        judged_[{id, whose}] = result;
        return result;
    }

    [[nodiscard]] bool is_received(const std::string& id, const binding& whose) const {
        return receipt_is(id, whose, zorgpad::receipt::yes);
    }
    [[nodiscard]] bool is_rejected(const std::string& id, const binding& whose) const {
        return receipt_is(id, whose, zorgpad::receipt::rejected);
    }

    /// May be applied for, and is neither received nor rejected already.
    [[nodiscard]] answer is_open_to(const std::string& id, const binding& whose) const {
        return both(may_apply(id, whose), surely(!is_received(id, whose) && !is_rejected(id, whose)));
    }

    [[nodiscard]] bool comes_by_itself(const std::string& id, const binding& whose) const {
        const zorgpad::scheme& scheme = book_.schemes.at(id);
        return scheme.apply && scheme.apply->automatic && test(*scheme.apply->automatic, whose).yes();
    }

    /// Schemes that must be applied for first: required, not met by being received, and open.
    [[nodiscard]] std::set<std::string> apply_first(const std::string& id, const binding& whose) const {
        std::set<std::string> first;
        if (is_received(id, whose) || is_rejected(id, whose)) {
            return first;
        }
        for (const auto& other : book_.schemes.at(id).requires_.value) {
            for (const binding& one : seen_from(*book_.schemes.at(other.id).of, whose)) {
                if (is_open_to(other.id, one).yes() && !receives(other.id, whose).yes()) {
                    first.insert(other.id);
                }
            }
        }
        return first;
    }

    /// The last day to apply, where there is one.
    [[nodiscard]] std::optional<last_day> last_day_of(const std::string& id, const binding& whose) const {
        const zorgpad::scheme& scheme = book_.schemes.at(id);
        if (!scheme.apply || !scheme.apply->deadline) {
            return std::nullopt;
        }
        const zorgpad::deadline& deadline = *scheme.apply->deadline;
        const period away = deadline.before ? -deadline.length : deadline.length;
        if (deadline.anchor == zorgpad::deadline::anchor_kind::fact) {
            const zorgpad::fact& fact = book_.facts.at(deadline.fact.id);
            const auto day = stated_date(deadline.fact.id, *fact.of == subject::household ? binding{} : whose);
            return day ? std::optional<last_day>({plus(*day, away), plus(*day, away) < today_}) : std::nullopt;
        }
        const bool is_birthday = deadline.anchor == zorgpad::deadline::anchor_kind::birthday;
        const auto born = is_birthday ? birthdays_count_from(whose) : std::nullopt;
        if (is_birthday && !born) {
            return std::nullopt;
        }
        // The days counted from, a year apart, the earliest first: the first last day that has not passed.
        for (int tried = read(plus(today_, -away)).year - 2;; ++tried) {
            const date from = is_birthday ? birthday_in(*born, tried)
                                          : that_day_or_next_month(tried, deadline.day.month, deadline.day.day);
            const bool is_before_birth = is_birthday && from < *born;
            if (!is_before_birth && plus(from, away) >= today_) {
                return last_day{plus(from, away), false};
            }
        }
    }

    // -- services -----------------------------------------------------------------------------------------------------

    [[nodiscard]] answer applies(const std::string& id, const binding& whose) const {
        const zorgpad::service& service = book_.services.at(id);
        answer result = surely(is_available(service) != truth::no);
        if (is_available(service) == truth::unknown) {
            result = waits_for_nothing();
        }
        if (!result.no() && service.when) {
            result = both(result, test(*service.when, whose));
        }
        return as_far_as_known(result, whose);
    }

    /// Left open and never filled in: the municipality has not said.
    template <class Entry>
    [[nodiscard]] static truth is_available(const Entry& entry) {
        if (entry.available) {
            return zorgpad::truth_of(*entry.available);
        }
        for (const std::string& attribute : entry.open.value) {
            if (attribute == "available") {
                return truth::unknown;
            }
        }
        return truth::yes;
    }

private:
    [[nodiscard]] bool is_valid(const zorgpad::scheme& scheme) const {
        return !scheme.valid || ((!scheme.valid->from || *scheme.valid->from <= today_) &&
                                 (!scheme.valid->until || today_ < *scheme.valid->until));
    }

    /// A required scheme: received, or likely and so applied for first.
    [[nodiscard]] answer is_met(const std::string& other, const binding& whose) const {
        answer result = receives(other, whose);
        for (const binding& one : seen_from(*book_.schemes.at(other).of, whose)) {
            result = either(result, may_apply(other, one));
        }
        return result;
    }

    [[nodiscard]] bool receipt_is(const std::string& id, const binding& whose, zorgpad::receipt is) const {
        const auto* const record = receipt_of(id, whose.person);
        return record != nullptr && record->is == is;
    }

    mutable std::map<std::pair<std::string, binding>, answer> judged_;
};

} // namespace naive
