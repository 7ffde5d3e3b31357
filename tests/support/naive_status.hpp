// SPDX-License-Identifier: BSL-1.0
// The status of each step by itself, before it is known what it waits for.
#pragma once

#include "naive_windows.hpp"
#include <zorgpad/evaluate/plan.hpp>

namespace naive {

using zorgpad::step_status;

class status_reader : public window_reader {
public:
    using window_reader::window_reader;

protected:
    /// The status, where everything that could be waited for is left aside: what is waiting is called `now`.
    [[nodiscard]] step_status before_waiting(const place& at) const {
        const auto known = before_waiting_.find(at);
        if (known != before_waiting_.end()) {
            return known->second;
        }
        return before_waiting_[at] = work_out_status(at);
    }

    [[nodiscard]] step_status work_out_status(const place& at) const {
        const zorgpad::node& node = node_at(at);
        const answer full = offered(at).full;
        if (full.no()) {
            return step_status::left_out;
        }
        if (const auto* const record = progress_of(at.id(), at.person)) {
            return record->is == zorgpad::progress_state::done       ? step_status::done
                   : record->is == zorgpad::progress_state::declined ? step_status::declined
                                                                     : step_status::not_succeeded;
        }
        if (asks_consent(node) && consent_of(at) != consent_is::not_asked) {
            return consent_of(at) == consent_is::given ? step_status::done : step_status::declined;
        }
        const window_view window = window_of(at);
        if (full.unknown() || !window.missing.empty()) {
            return step_status::possible;
        }
        const auto limit = last_day_to_apply(at);
        if (window.has_passed == truth::yes || (limit && limit->has_passed)) {
            return step_status::missed;
        }
        const bool is_refused = needs_consent(at) && consent_of(at) == consent_is::refused && !has_exception(at);
        return is_refused ? step_status::blocked : step_status::now;
    }

    /// The day of the record by which a step is done, declined or not succeeded; without one in it, an empty day.
    [[nodiscard]] std::optional<std::optional<date>> settled_on(const place& at) const {
        const step_status status = is_step(node_at(at)) ? before_waiting(at) : step_status::left_out;
        if (status != step_status::done && status != step_status::declined && status != step_status::not_succeeded) {
            return std::nullopt;
        }
        const auto* const record = progress_of(at.id(), at.person);
        return record != nullptr ? record->on : consent(node_at(at).consent->id, whose(at)).on;
    }

    // -- what holds up ------------------------------------------------------------------------------------------------

    [[nodiscard]] bool holds_up(const place& at) const {
        return is_step(node_at(at)) && before_waiting(at) == step_status::now && !node_at(at).optional.value_or(false);
    }

    [[nodiscard]] bool may_hold_up(const place& at) const {
        return is_step(node_at(at)) && before_waiting(at) == step_status::possible &&
               !node_at(at).optional.value_or(false);
    }

    // -- consent ------------------------------------------------------------------------------------------------------

    [[nodiscard]] static bool asks_consent(const zorgpad::node& node) {
        return node.step && *node.step == zorgpad::step_kind::ask_consent && node.consent;
    }
    [[nodiscard]] bool needs_consent(const place& at) const {
        return node_at(at).consent && !asks_consent(node_at(at));
    }
    [[nodiscard]] consent_is consent_of(const place& at) const {
        return consent(node_at(at).consent->id, whose(at)).is;
    }
    [[nodiscard]] bool lacks_consent(const place& at) const {
        return needs_consent(at) && consent_of(at) == consent_is::not_asked && !has_exception(at);
    }
    [[nodiscard]] bool has_exception(const place& at) const {
        for (const auto& exception : book_.consents.at(node_at(at).consent->id).exceptions.value) {
            if (test(exception.value.when, whose(at)).yes()) {
                return true;
            }
        }
        return false;
    }
    /// In pathways of the same kind the same person is asked; otherwise whoever is.
    [[nodiscard]] std::set<place> steps_that_ask(const std::string& consent, const binding& who) const {
        std::set<place> all;
        for (const place& at : everywhere()) {
            const bool is_concerned = whose(at).kind != who.kind || whose(at) == who;
            if (is_concerned && asks_consent(node_at(at)) && node_at(at).consent->id == consent &&
                before_waiting(at) == step_status::now) {
                all.insert(at);
            }
        }
        return all;
    }

private:
    mutable std::map<place, step_status> before_waiting_;
};

} // namespace naive
