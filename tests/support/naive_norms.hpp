// SPDX-License-Identifier: BSL-1.0
// What a norm may come to on a day: every amount that is possible, as exact fractions.
#pragma once

#include "naive_family.hpp"

#include <functional>
#include <numeric>
#include <utility>

namespace naive {

/// An exact number; numbers in random books are small, so that nothing overflows.
struct number {
    std::int64_t over = 0;
    std::int64_t under = 1;
    friend bool operator<(const number& left, const number& right) {
        return left.over * right.under < right.over * left.under;
    }
    friend bool operator==(const number& left, const number& right) {
        return left.over * right.under == right.over * left.under;
    }
};

[[nodiscard]] inline number times(number left, number right) {
    const std::int64_t over = left.over * right.over;
    const std::int64_t under = left.under * right.under;
    const std::int64_t divisor = std::gcd(over, under);
    return divisor == 0 ? number{0, 1} : number{over / divisor, under / divisor};
}

[[nodiscard]] inline number number_of(zorgpad::decimal value) { return times({value.hundredths, 100}, {1, 1}); }

/// The amounts that a norm may have.
struct possible_amounts {
    std::set<number> amounts;
    bool may_be_none = false;
    items missing; ///< what the guards wait for

    [[nodiscard]] bool surely_none() const { return amounts.empty(); }
};

/// Norms by the text: the first amount whose `when` holds counts.
class norm_reader {
public:
    using tester = std::function<answer(const zorgpad::condition&)>;

    norm_reader(const zorgpad::book_content& book, date today, tester test_of_household)
        : book_(book), today_(today), test_(std::move(test_of_household)) {}

    [[nodiscard]] possible_amounts amounts_of(const std::string& id) const {
        const zorgpad::norm& norm = book_.norms.at(id);
        if (norm.is) {
            return amounts_of(*norm.is);
        }
        possible_amounts result;
        for (const zorgpad::dated_value& period : *norm.values) {
            if (period.from <= today_ && today_ < period.until) {
                for (const zorgpad::guarded_amount& guarded : period.amounts) {
                    const answer holds = guarded.when ? test_(*guarded.when) : surely(true);
                    if (holds.no()) {
                        continue;
                    }
                    const possible_amounts these = amounts_of(guarded.is);
                    result.amounts.insert(these.amounts.begin(), these.amounts.end());
                    result.may_be_none = result.may_be_none || these.may_be_none;
                    result.missing.insert(these.missing.begin(), these.missing.end());
                    result.missing.insert(holds.missing.begin(), holds.missing.end());
                    if (holds.yes()) {
                        return result;
                    }
                }
            }
        }
        result.may_be_none = true;
        return result;
    }

    [[nodiscard]] possible_amounts amounts_of(const zorgpad::norm_use& use) const {
        possible_amounts whole = amounts_of(use.norm.id);
        if (!use.percent) {
            return whole;
        }
        possible_amounts percent;
        if (const auto* fixed = std::get_if<zorgpad::decimal>(&*use.percent)) {
            percent.amounts.insert(number_of(*fixed));
        } else {
            percent = amounts_of(std::get<zorgpad::reference<zorgpad::section_kind::norms>>(*use.percent).id);
        }
        possible_amounts result;
        for (const number& one : whole.amounts) {
            for (const number& hundredths : percent.amounts) {
                result.amounts.insert(times(times(one, hundredths), {1, 100}));
            }
        }
        result.may_be_none = whole.may_be_none || percent.may_be_none;
        result.missing = whole.missing;
        result.missing.insert(percent.missing.begin(), percent.missing.end());
        return result;
    }

    [[nodiscard]] possible_amounts amounts_of(const zorgpad::amount& amount) const {
        if (const auto* fixed = std::get_if<zorgpad::decimal>(&amount)) {
            possible_amounts result;
            result.amounts.insert(number_of(*fixed));
            return result;
        }
        return amounts_of(std::get<zorgpad::norm_use>(amount));
    }

    /// A norm that uses an indicative norm is indicative too.
    [[nodiscard]] bool is_indicative(const zorgpad::norm_use& use) const {
        const auto* of =
            use.percent ? std::get_if<zorgpad::reference<zorgpad::section_kind::norms>>(&*use.percent) : nullptr;
        return is_indicative(use.norm.id) || (of != nullptr && is_indicative(of->id));
    }

    [[nodiscard]] bool is_indicative(const std::string& id) const {
        const zorgpad::norm& norm = book_.norms.at(id);
        if (norm.indicative.value_or(false)) {
            return true;
        }
        const auto uses = [this](const zorgpad::amount& amount) {
            const auto* use = std::get_if<zorgpad::norm_use>(&amount);
            return use != nullptr && is_indicative(*use);
        };
        if (norm.is && uses(*norm.is)) {
            return true;
        }
        for (const zorgpad::dated_value& period : norm.values.value) {
            for (const zorgpad::guarded_amount& guarded : period.amounts) {
                if (uses(guarded.is)) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    const zorgpad::book_content& book_;
    date today_;
    tester test_;
};

} // namespace naive
