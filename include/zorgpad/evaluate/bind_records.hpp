// SPDX-License-Identifier: BSL-1.0
// How records are weighed when a family is bound: the latest counts. Included by bind.hpp.
#pragma once

#include <zorgpad/evaluate/bind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

template <class Book>
void binder<Book>::bind_signals() {
    struct weighed {
        bool seen = false;
        std::optional<date> on;
        bool stated = false;
    };
    std::vector<weighed> best(made_.signals.size());
    const auto weigh = [&](index signal, target someone, const signal_record& record) {
        weighed& now = best[made_.at(signal, someone)];
        // An undated record is older than every dated one; at a tie what was seen wins.
        if (!now.stated || comes_later(record.on, now.on) || (record.on == now.on && record.seen && !now.seen)) {
            now = weighed{record.seen, record.on, true};
        }
    };
    for (std::size_t which = 0; which < stated_.signals.size(); ++which) {
        const signal_record& record = stated_.signals[which];
        const index signal = record.signal.empty() ? none : compiled::find(book_.signals, record.signal);
        const std::string pointer = "/signals/" + std::to_string(which);
        if (!record.signal.empty() && signal == none) {
            unknown_id(record.signal, pointer + "/signal", book_.signals);
        }
        const std::optional<target> someone = find_person(record.of);
        if (signal == none || !someone) {
            continue;
        }
        if (!record.seen && !record.of) {
            for (target whom = 0; whom < made_.who.count(); ++whom) {
                weigh(signal, whom, record);
            }
        } else {
            weigh(signal, *someone, record);
        }
    }
    for (std::size_t which = 0; which < best.size(); ++which) {
        if (best[which].stated) {
            made_.signals[which] = bound_signal{truth_of(best[which].seen), best[which].on};
        }
    }
    close_groups();
}

/// A group that was not seen closes the signals in it of which nothing else is said.
template <class Book>
void binder<Book>::close_groups() {
    for (std::size_t which = 0; which < stated_.signals.size(); ++which) {
        const signal_record& record = stated_.signals[which];
        if (record.group.empty() || record.seen) {
            continue;
        }
        const index group = compiled::find(book_.signal_groups, record.group);
        if (group == none) {
            unknown_id(record.group, "/signals/" + std::to_string(which) + "/group", book_.signal_groups);
            continue;
        }
        const std::optional<target> someone = find_person(record.of);
        for (const index signal : book_.signal_groups[group].signals) {
            for (target whom = 0; whom < made_.who.count(); ++whom) {
                bound_signal& slot = made_.signals[made_.at(signal, whom)];
                if (slot.seen == truth::unknown && (!record.of || someone == whom)) {
                    slot.seen = truth::no;
                }
            }
        }
    }
}

template <class Book>
void binder<Book>::bind_screenings() {
    for (std::size_t which = 0; which < stated_.screenings.size(); ++which) {
        const screening_record& record = stated_.screenings[which];
        const index instrument = compiled::find(book_.instruments, record.instrument);
        const std::optional<target> someone = find_person(record.of);
        if (instrument == none) {
            unknown_id(record.instrument, "/screenings/" + std::to_string(which) + "/instrument", book_.instruments);
            continue;
        }
        check_results(record, book_.instruments[instrument], "/screenings/" + std::to_string(which));
        if (!someone) {
            continue;
        }
        std::optional<screening_record>& slot = made_.screenings[made_.at(instrument, *someone)];
        if (!slot || comes_later(record.on, slot->on) || (record.on == slot->on && has_less(*slot, record))) {
            slot = record;
        }
    }
}

template <class Book>
void binder<Book>::check_results(const screening_record& record, const compiled::instrument& instrument,
                                 const std::string& pointer) {
    const auto has = [](const auto& parts, std::string_view id) {
        return std::any_of(parts.begin(), parts.end(), [id](const auto& part) { return part.id == id; });
    };
    if (record.outcome && !has(instrument.outcomes, *record.outcome)) {
        unknown_id(*record.outcome, pointer + "/outcome", instrument.outcomes);
    }
    for (const auto& score : record.scores) {
        if (!has(instrument.themes, score.first)) {
            unknown_id(score.first, pointer + "/scores/" + escaped(score.first), instrument.themes);
        }
    }
    for (const auto& [theme, items] : record.items) {
        const auto known = std::find_if(instrument.themes.begin(), instrument.themes.end(),
                                        [id = std::string_view(theme)](const auto& part) { return part.id == id; });
        if (known == instrument.themes.end()) {
            unknown_id(theme, pointer + "/items/" + escaped(theme), instrument.themes);
            continue;
        }
        for (const auto& item : items) {
            if (!has(known->items, item.first)) {
                unknown_id(item.first, pointer + "/items/" + escaped(theme) + "/" + escaped(item.first), known->items);
            }
        }
    }
}

template <class Book>
void binder<Book>::bind_receipts() {
    for (const receipt_record& record : stated_.receives) {
        const index scheme = compiled::find(book_.schemes, record.scheme);
        const std::optional<target> someone = find_person(record.of);
        if (scheme == none) {
            unknown_id(record.scheme, "/receives/" + escaped(record.scheme), book_.schemes);
            continue;
        }
        if (!someone) {
            continue;
        }
        bound_receipt& slot = made_.receipts[made_.at(scheme, *someone)];
        const bound_receipt said = record.is == receipt::yes        ? bound_receipt::yes
                                   : record.is == receipt::rejected ? bound_receipt::rejected
                                                                    : bound_receipt::no;
        slot = std::max(slot, said); // whatever the order of the records
    }
}

template <class Book>
void binder<Book>::bind_consents() {
    for (std::size_t which = 0; which < stated_.consents.size(); ++which) {
        const consent_record& record = stated_.consents[which];
        const index consent = compiled::find(book_.consents, record.consent);
        const std::optional<target> someone = find_person(record.of);
        if (consent == none) {
            unknown_id(record.consent, "/consents/" + std::to_string(which) + "/consent", book_.consents);
            continue;
        }
        if (!someone) {
            continue;
        }
        bound_consent& slot = made_.consents[made_.at(consent, *someone)];
        const bound_consent said{record.given ? bound_consent::kind::given : bound_consent::kind::refused, record.on};
        // The latest answer of a person holds; on one day a refusal does.
        const bool is_first = slot.is == bound_consent::kind::not_asked;
        if (is_first || comes_later(said.on, slot.on) || (said.on == slot.on && slot.is < said.is)) {
            slot = said;
        }
    }
}

template <class Book>
void binder<Book>::bind_progress() {
    for (std::size_t which = 0; which < stated_.progress.size(); ++which) {
        const progress_record& record = stated_.progress[which];
        const index node = compiled::find_node(book_, record.node);
        const std::string pointer = "/progress/" + std::to_string(which);
        if (node == none) {
            unknown_id(record.node, pointer + "/node", book_.nodes);
            continue;
        }
        const std::optional<target> someone = find_person(record.of);
        const subject kind = book_.pathways[book_.nodes[node].pathway].of;
        if (!someone || made_.who.subject_of(*someone) != kind) {
            report(kinds::family_wrong_subject, record.of ? pointer + "/of" : pointer,
                   {record.node, subject_word(kind, true), subject_word(kind, false)});
            continue;
        }
        made_.progress.push_back(bound_progress{node, *someone, record.is, record.on, record.round});
    }
    // Of several records of one round the latest counts; it is put first and the others are dropped.
    const auto same_place = [](const bound_progress& left, const bound_progress& right) {
        return left.node == right.node && left.who == right.who && left.round == right.round;
    };
    std::sort(made_.progress.begin(), made_.progress.end(),
              [&](const bound_progress& left, const bound_progress& right) {
                  if (!same_place(left, right)) {
                      return left.node != right.node ? left.node < right.node
                             : left.who != right.who ? left.who < right.who
                                                     : left.round < right.round;
                  }
                  return left.on != right.on ? comes_later(left.on, right.on) : right.is < left.is;
              });
    made_.progress.erase(std::unique(made_.progress.begin(), made_.progress.end(), same_place), made_.progress.end());
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
