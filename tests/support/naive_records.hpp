// SPDX-License-Identifier: BSL-1.0
// What the records of a family say: signals, screenings, receipts, consents and progress.
#pragma once

#include "naive_household.hpp"

#include <map>

namespace naive {

enum class consent_is { not_asked, given, refused };

/// The calling program's and the professional's records.
class record_reader : public household_reader {
public:
    using household_reader::household_reader;

    // -- signals ------------------------------------------------------------------------------------------------------

    /// A signal of one target: a person, or (empty) the household as a whole. `on` is the day of the record that
    /// counts.
    struct sighting {
        truth is = truth::unknown;
        std::optional<date> on;
    };

    [[nodiscard]] sighting seen_of(const std::string& signal, const std::string& target) const {
        const zorgpad::signal_record* counts = nullptr;
        for (const zorgpad::signal_record& record : family_.signals) {
            const bool is_about = record.of ? *record.of == target : target.empty() || !record.seen;
            if (record.signal != signal || !is_about) {
                continue;
            }
            const bool tie = counts != nullptr && counts->on == record.on;
            if (counts == nullptr || is_later(record.on, counts->on) || (tie && record.seen)) {
                counts = &record;
            }
        }
        if (counts != nullptr) {
            return {zorgpad::truth_of(counts->seen), counts->on};
        }
        for (const zorgpad::signal_record& record : family_.signals) {
            if (!record.group.empty() && is_in_group(signal, record.group) && (!record.of || *record.of == target)) {
                return {truth::no, record.on};
            }
        }
        return {};
    }

    /// A group holds its signals and those of the groups nested in it.
    [[nodiscard]] bool is_in_group(const std::string& signal, const std::string& group) const {
        const std::string& own = *book_.signals.at(signal).group;
        return own == group || own.compare(0, group.size() + 1, group + ".") == 0;
    }

    /// The targets that a test on a signal reads: bound to a person of its kind that one and the household; else all.
    [[nodiscard]] std::vector<std::string> targets_of(const std::string& signal, const binding& whose) const {
        std::vector<std::string> targets{""};
        if (is_bound(signal, whose)) {
            targets.push_back(whose.person);
            return targets;
        }
        for (const subject kind : {subject::adult, subject::child}) {
            for (const std::string& id : listed(kind)) {
                targets.push_back(id);
            }
        }
        return targets;
    }

    [[nodiscard]] answer is_seen(const std::string& signal, const binding& whose) const {
        answer result = surely(false);
        // Asked of the person first; where that is answered, of the household as a whole.
        const bool of_person = is_bound(signal, whose) && seen_of(signal, whose.person).is == truth::unknown;
        const item missing = of_person ? item_of("signal", signal, whose) : item{"signal", signal, ""};
        for (const std::string& target : targets_of(signal, whose)) {
            const truth one = seen_of(signal, target).is;
            result = either(result, one == truth::unknown ? waits_for({missing}) : surely(one == truth::yes));
        }
        return result;
    }

    /// The first day on which a signal that is seen was seen, of whom the test reads.
    [[nodiscard]] std::optional<date> first_seen(const std::string& signal, const binding& whose) const {
        std::optional<date> first;
        for (const std::string& target : targets_of(signal, whose)) {
            const sighting one = seen_of(signal, target);
            if (one.is == truth::yes && one.on && (!first || *one.on < *first)) {
                first = one.on;
            }
        }
        return first;
    }

    // -- screenings ---------------------------------------------------------------------------------------------------

    /// The latest result of an instrument of one target.
    [[nodiscard]] const zorgpad::screening_record* screening_of(const std::string& instrument,
                                                                const std::string& target) const {
        const zorgpad::screening_record* counts = nullptr;
        for (const zorgpad::screening_record& record : family_.screenings) {
            if (record.instrument != instrument || record.of.value_or("") != target) {
                continue;
            }
            const auto contents = [](const zorgpad::screening_record& one) {
                return std::tie(one.outcome, one.scores, one.items);
            };
            const bool wins_tie = counts != nullptr && counts->on == record.on && contents(*counts) < contents(record);
            if (counts == nullptr || is_later(record.on, counts->on) || wins_tie) {
                counts = &record;
            }
        }
        return counts;
    }

    /// Of whom a test on an instrument is: bound to a person of its kind that one; else everyone of its kind, and a
    /// record of nobody in particular.
    [[nodiscard]] std::vector<binding> screened(const std::string& instrument, const binding& whose) const {
        const subject kind = *book_.instruments.at(instrument).of;
        if (kind == whose.kind && kind != subject::household) {
            return {whose};
        }
        std::vector<binding> all = instances(kind);
        if (kind != subject::household && screening_of(instrument, "") != nullptr) {
            all.push_back(binding{kind, ""});
        }
        return all;
    }

    [[nodiscard]] answer scores(const std::string& instrument, const std::string& theme, std::int64_t at_least,
                                const binding& whose) const {
        const item missing = item_of("screening", instrument, whose);
        const auto* const record = screening_of(instrument, whose.person);
        if (record == nullptr) {
            return waits_for({missing});
        }
        const auto total = record->scores.find(theme);
        if (total != record->scores.end()) {
            return surely(total->second >= at_least);
        }
        const auto given = record->items.find(theme);
        std::int64_t low = 0;
        std::int64_t high = 0;
        for (const auto& one : book_.instruments.at(instrument).themes->find(theme)->items) {
            const auto* const values = given == record->items.end() ? nullptr : &given->second;
            const auto value = values == nullptr ? decltype(values->end()){} : values->find(one.id);
            const bool is_known = values != nullptr && value != values->end();
            low += one.value.weight * (is_known ? value->second : 0);
            high += one.value.weight * (is_known ? value->second : one.value.most);
        }
        return low >= at_least ? surely(true) : high < at_least ? surely(false) : waits_for({missing});
    }

    // -- receipts -----------------------------------------------------------------------------------------------------

    [[nodiscard]] const zorgpad::receipt_record* receipt_of(const std::string& scheme,
                                                            const std::string& person) const {
        const zorgpad::receipt_record* plain = nullptr;
        for (const zorgpad::receipt_record& record : family_.receives) {
            if (record.scheme == scheme && record.of && *record.of == person) {
                return &record;
            }
            if (record.scheme == scheme && !record.of) {
                plain = &record;
            }
        }
        return plain;
    }

    [[nodiscard]] bool is_for(const std::string& scheme, subject kind) const {
        for (const subject one : *book_.schemes.at(scheme).of) {
            if (one == kind) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] answer receives(const std::string& scheme, const binding& whose) const {
        const auto is_received = [&](const std::string& person, const item& missing) {
            const auto* const record = receipt_of(scheme, person);
            return record == nullptr ? waits_for({missing}) : surely(record->is == zorgpad::receipt::yes);
        };
        if (whose.kind != subject::household && is_for(scheme, whose.kind)) {
            return is_received(whose.person, item_of("receives", scheme, whose));
        }
        if (receipt_of(scheme, "") != nullptr) {
            return is_received("", item{});
        }
        answer result = surely(false);
        for (const subject kind : {subject::household, subject::adult, subject::child}) {
            for (const binding& one : is_for(scheme, kind) ? instances(kind) : std::vector<binding>{}) {
                result = either(result, is_received(one.person, item_of("receives", scheme, one)));
            }
        }
        return result;
    }

    // -- consents -----------------------------------------------------------------------------------------------------

    struct consent_reading {
        consent_is is = consent_is::not_asked;
        std::optional<date> on;
    };

    [[nodiscard]] consent_reading consent(const std::string& id, const binding& whose) const {
        std::map<std::string, const zorgpad::consent_record*> latest;
        for (const zorgpad::consent_record& record : family_.consents) {
            if (record.consent != id || !concerns(record.of, whose)) {
                continue;
            }
            const auto*& counts = latest[record.of.value_or("")];
            const bool tie = counts != nullptr && counts->on == record.on;
            if (counts == nullptr || is_later(record.on, counts->on) || (tie && !record.given)) {
                counts = &record;
            }
        }
        consent_reading result;
        for (const bool given : {true, false}) {
            for (const auto& [person, record] : latest) {
                if (record->given != given) {
                    continue;
                }
                const consent_is is = given ? consent_is::given : consent_is::refused;
                result.on = result.is != is || is_later(record->on, result.on) ? record->on : result.on;
                result.is = is;
            }
        }
        return result;
    }

    // -- progress -----------------------------------------------------------------------------------------------------

    /// The record of a step ("pathway/node") of somebody in a round.
    [[nodiscard]] const zorgpad::progress_record* progress_in_round(const std::string& node, const std::string& person,
                                                                    std::int64_t round) const {
        const zorgpad::progress_record* counts = nullptr;
        for (const zorgpad::progress_record& record : family_.progress) {
            if (record.node != node || record.of.value_or("") != person || record.round != round) {
                continue;
            }
            const bool wins_tie = counts != nullptr && counts->on == record.on && counts->is < record.is;
            if (counts == nullptr || is_later(record.on, counts->on) || wins_tie) {
                counts = &record;
            }
        }
        return counts;
    }

    [[nodiscard]] static std::string pathway_of(const std::string& node) { return node.substr(0, node.find('/')); }

    [[nodiscard]] subject kind_of_pathway(const std::string& pathway) const {
        return book_.pathways.at(pathway).of.value_or(subject::household);
    }

    /// The record of a step in its current round.
    [[nodiscard]] const zorgpad::progress_record* progress_of(const std::string& node,
                                                              const std::string& person) const {
        return progress_in_round(node, person, round_of(node, person));
    }

    [[nodiscard]] std::int64_t round_of(const std::string& node, const std::string& person) const {
        const auto found = rounds_.find({node, person});
        return found == rounds_.end() ? 1 : found->second;
    }

    /// Whether a step has come to something: unknown where its round is in doubt.
    [[nodiscard]] answer has_progress(const std::string& node, zorgpad::progress_state is, const binding& whose) const {
        const subject kind = kind_of_pathway(pathway_of(node));
        const bool is_bound = kind != subject::household && kind == whose.kind;
        answer result = surely(false);
        for (const binding& one : is_bound ? std::vector<binding>{whose} : instances(kind)) {
            const auto* const record = progress_of(node, one.person);
            const auto doubt = doubts_.find({node, one.person});
            result = either(result, doubt != doubts_.end() ? waits_for(doubt->second)
                                                           : surely(record != nullptr && record->is == is));
        }
        return result;
    }

private:
    [[nodiscard]] bool is_bound(const std::string& signal, const binding& whose) const {
        return whose.kind != subject::household && *book_.signals.at(signal).of == whose.kind;
    }

    [[nodiscard]] bool is_listed(subject kind, const std::string& person) const {
        for (const std::string& id : listed(kind)) {
            if (id == person) {
                return true;
            }
        }
        return false;
    }

    /// Whose consent counts: of the household everyone's; of an adult its own; of a child its own and the adults'.
    [[nodiscard]] bool concerns(const std::optional<std::string>& of, const binding& whose) const {
        return whose.kind == subject::household || !of || *of == whose.person ||
               (whose.kind == subject::child && is_listed(subject::adult, *of));
    }

protected:
    std::map<std::pair<std::string, std::string>, std::int64_t> rounds_; ///< of nodes that are beyond the first round
    std::map<std::pair<std::string, std::string>, items> doubts_;        ///< of nodes whose round hangs on something
};

} // namespace naive
