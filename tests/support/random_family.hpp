// SPDX-License-Identifier: BSL-1.0
// Random families for a book: near the thresholds that it uses, with much that is not known, refused or incomplete.
#pragma once

#include "dice.hpp"
#include <zorgpad/model/book.hpp>
#include <zorgpad/model/family.hpp>

#include <set>
#include <string>
#include <vector>

namespace chance {

using zorgpad::subject;

/// The values near which a random family is interesting.
struct thresholds {
    std::vector<std::int64_t> hundredths{0, 5000, 90000, 100000, 108000, 120000, 120050, 141946, 170335, 202779};
    std::vector<zorgpad::period> child_ages{{-10, 0}, {0, -42}, {0, 0}, {0, 42}, {48, 0}, {144, 0}, {216, 0}};
    std::vector<zorgpad::period> adult_ages{{192, 0}, {216, 0}, {252, 0}, {324, 0}};
    std::vector<zorgpad::period> ago{{24, 0}, {6, 0}, {0, 30}, {1, 0}, {0, -14}};
};

class family_maker {
public:
    family_maker(dice& roll, const zorgpad::merged_book& book, std::size_t size)
        : roll_(roll), book_(book), size_(size) {}

    [[nodiscard]] zorgpad::family make() {
        family_.as_of = make_today();
        if (!book_.municipality.empty()) {
            family_.municipality = book_.municipality;
        }
        if (roll_.percent(60)) {
            family_.role = roll_.percent(70) ? "midwife" : "nurse";
        }
        known_ = roll_.one_of(std::vector<std::size_t>{20, 50, 50, 80, 95, 100});
        state_facts(family_.household, subject::household);
        make_people();
        make_signals();
        make_screenings();
        make_receipts();
        make_consents();
        make_progress();
        return std::move(family_);
    }

    /// A valid value of a fact.
    [[nodiscard]] zorgpad::fact_value value_of(const zorgpad::fact& fact, zorgpad::date today) {
        switch (*fact.type) {
        case zorgpad::fact_type::flag:
            return roll_.percent(50);
        case zorgpad::fact_type::choice:
            return fact.options->entries[roll_.below(fact.options->entries.size())].id;
        case zorgpad::fact_type::count:
            return zorgpad::decimal::whole(roll_.between(0, 4));
        case zorgpad::fact_type::date:
            return roll_.percent(20) ? zorgpad::from_civil(2024, 2, 28 + roll_.between_days(0, 1))
                                     : before(today, roll_.one_of(near_.ago));
        default:
            break;
        }
        const std::int64_t near = roll_.one_of(near_.hundredths) + roll_.between(-1, 1);
        return zorgpad::decimal{near < 0 ? 0 : near};
    }

    /// A birth date near an age that a book may ask for.
    [[nodiscard]] zorgpad::date birth_date(subject kind, zorgpad::date today) {
        const auto& ages = kind == subject::adult ? near_.adult_ages : near_.child_ages;
        zorgpad::date day = before(today, roll_.one_of(ages));
        if (roll_.percent(20)) {
            day = zorgpad::from_civil(kind == subject::adult ? 2000 : 2020, 2, 29);
        }
        return kind == subject::child && day > today ? today : day;
    }

    /// A due date with the birth still to come, or only just not yet recorded.
    [[nodiscard]] zorgpad::date due_date(zorgpad::date today) {
        return zorgpad::days_after(today, roll_.percent(80) ? roll_.between_days(1, 270) : roll_.between_days(-20, 1));
    }

    static void add_day(dice& roll, std::optional<zorgpad::date>& on, zorgpad::date today) {
        if (roll.percent(75)) {
            on = zorgpad::days_after(today, roll.between_days(-40, 0));
        }
    }

private:
    [[nodiscard]] zorgpad::date make_today() {
        if (roll_.percent(25)) {
            return roll_.one_of(std::vector<zorgpad::date>{
                zorgpad::from_civil(2028, 2, 29), zorgpad::from_civil(2026, 2, 28), zorgpad::from_civil(2026, 3, 1),
                zorgpad::from_civil(2026, 12, 31), zorgpad::from_civil(2026, 5, 4), zorgpad::from_civil(2026, 4, 2)});
        }
        return zorgpad::days_after(zorgpad::from_civil(2025, 3, 1), roll_.between_days(0, 900));
    }

    /// So long ago, or a day or two beside it.
    [[nodiscard]] zorgpad::date before(zorgpad::date today, zorgpad::period length) {
        return zorgpad::days_after(zorgpad::add(today, -length), roll_.between_days(-2, 40) / 10);
    }

    void state_facts(zorgpad::fact_values& values, subject kind) {
        for (const auto& [id, fact] : book_.content.facts) {
            if (!fact.of || *fact.of != kind || !roll_.percent(known_)) {
                continue;
            }
            if (roll_.percent(8)) {
                values[id] = zorgpad::refused{};
            } else {
                values[id] = value_of(fact, *family_.as_of);
            }
        }
    }

    void make_people() {
        for (const subject kind : {subject::adult, subject::child}) {
            auto& people = kind == subject::adult ? family_.adults : family_.children;
            auto& incomplete = kind == subject::adult ? family_.adults_incomplete : family_.children_incomplete;
            if (!roll_.percent(known_ + 10)) {
                continue;
            }
            std::vector<zorgpad::person> made;
            const std::size_t count = roll_.below(std::min<std::size_t>(4, 2 + size_));
            for (std::size_t index = 0; index < count; ++index) {
                zorgpad::person person;
                person.id = (kind == subject::adult ? "a" : "c") + std::to_string(index + 1);
                make_days(person.facts, kind);
                state_facts(person.facts, kind);
                made.push_back(person);
                persons_.emplace_back(kind, person.id);
            }
            roll_.shuffle(made);
            people = made;
            incomplete = roll_.percent(known_ < 60 ? 40 : 8);
        }
    }

    void make_days(zorgpad::fact_values& values, subject kind) {
        if (kind == subject::child && roll_.percent(30)) {
            values["due-date"] = due_date(*family_.as_of);
        } else if (roll_.percent(known_ + 15)) {
            values["birth-date"] = birth_date(kind, *family_.as_of);
        } else if (roll_.percent(20)) {
            values["birth-date"] = zorgpad::refused{};
        }
    }

    [[nodiscard]] std::optional<std::string> someone(subject kind) {
        std::vector<std::string> ids;
        for (const auto& [of, id] : persons_) {
            if (of == kind) {
                ids.push_back(id);
            }
        }
        return ids.empty() ? std::nullopt : std::optional<std::string>(roll_.one_of(ids));
    }

    void make_signals() {
        for (const auto& [id, signal] : book_.content.signals) {
            for (std::size_t count = roll_.below(3); count > 0 && roll_.percent(known_); --count) {
                zorgpad::signal_record record;
                record.signal = id;
                record.seen = roll_.percent(55);
                if (roll_.percent(40) && !persons_.empty()) {
                    record.of = roll_.one_of(persons_).second;
                }
                add_day(roll_, record.on, *family_.as_of);
                family_.signals.push_back(record);
            }
        }
        if (roll_.percent(30)) {
            zorgpad::signal_record record;
            record.group = roll_.percent(50) ? "money" : "money.debts";
            record.seen = false;
            if (roll_.percent(30) && !persons_.empty()) {
                record.of = roll_.one_of(persons_).second;
            }
            family_.signals.push_back(record);
        }
    }

    void make_screenings() {
        for (const auto& [id, instrument] : book_.content.instruments) {
            for (std::size_t count = roll_.below(3); count > 0; --count) {
                zorgpad::screening_record record;
                record.instrument = id;
                if (*instrument.of != subject::household && roll_.percent(90)) {
                    record.of = someone(*instrument.of);
                    if (!record.of) {
                        continue;
                    }
                }
                if (roll_.percent(80)) {
                    record.on = zorgpad::days_after(*family_.as_of, roll_.between_days(-12, -10));
                }
                if (roll_.percent(60)) {
                    record.outcome = roll_.percent(50) ? "raised" : "judged";
                }
                for (const auto& theme : *instrument.themes) {
                    if (roll_.percent(40)) {
                        record.scores[theme.id] = roll_.between(0, 5);
                    } else {
                        for (const auto& one : theme.value.items) {
                            if (roll_.percent(60)) {
                                record.items[theme.id][one.id] = roll_.between(0, one.value.most);
                            }
                        }
                    }
                }
                family_.screenings.push_back(record);
            }
        }
    }

    void make_receipts() {
        const auto receipt = [this] {
            return roll_.percent(50)   ? zorgpad::receipt::no
                   : roll_.percent(60) ? zorgpad::receipt::yes
                                       : zorgpad::receipt::rejected;
        };
        for (const auto& [id, scheme] : book_.content.schemes) {
            if (!roll_.percent(known_ / 2 + 10)) {
                continue;
            }
            const bool is_of_persons = scheme.of->size() == 1 && scheme.of->items.front() != subject::household;
            if (!is_of_persons || roll_.percent(30)) {
                family_.receives.push_back({id, std::nullopt, receipt()});
                continue;
            }
            for (const auto& [kind, person] : persons_) {
                if (kind == scheme.of->items.front() && roll_.percent(known_)) {
                    family_.receives.push_back({id, person, receipt()});
                }
            }
        }
    }

    void make_consents() {
        for (const auto& [id, consent] : book_.content.consents) {
            for (std::size_t count = roll_.below(3); count > 0; --count) {
                zorgpad::consent_record record;
                record.consent = id;
                if (roll_.percent(60) && !persons_.empty()) {
                    record.of = roll_.one_of(persons_).second;
                }
                record.given = roll_.percent(60);
                add_day(roll_, record.on, *family_.as_of);
                family_.consents.push_back(record);
            }
        }
    }

    void make_progress() {
        const std::size_t often = roll_.one_of(std::vector<std::size_t>{0, 15, 40, 70});
        for (const auto& [id, pathway] : book_.content.pathways) {
            for (const auto& [name, node] : pathway.nodes) {
                if (!(node.step || node.service || node.scheme)) {
                    continue;
                }
                const subject kind = pathway.of.value_or(subject::household);
                std::vector<std::optional<std::string>> whose;
                if (kind == subject::household) {
                    whose.emplace_back();
                }
                for (const auto& [of, person] : persons_) {
                    if (of == kind) {
                        whose.emplace_back(person);
                    }
                }
                for (const auto& person : whose) {
                    for (std::int64_t round = 1; round <= 3 && roll_.percent(often); ++round) {
                        zorgpad::progress_record record;
                        record.node = id + "/" + name;
                        record.of = person;
                        record.round = round;
                        record.is = roll_.percent(60) ? zorgpad::progress_state::done
                                                      : static_cast<zorgpad::progress_state>(roll_.below(3));
                        add_day(roll_, record.on, *family_.as_of);
                        family_.progress.push_back(record);
                        if (roll_.percent(10)) {
                            record.is = static_cast<zorgpad::progress_state>(roll_.below(3));
                            family_.progress.push_back(record);
                        }
                    }
                }
            }
        }
        roll_.shuffle(family_.progress);
    }

    dice& roll_;
    const zorgpad::merged_book& book_;
    std::size_t size_;
    std::size_t known_ = 50;
    thresholds near_;
    zorgpad::family family_;
    std::vector<std::pair<subject, std::string>> persons_;
};

[[nodiscard]] inline zorgpad::family random_family(dice& roll, const zorgpad::merged_book& book, std::size_t size) {
    return family_maker(roll, book, size).make();
}

/// A family as a register states it: who they are and what is known of them, without what was seen or done.
[[nodiscard]] inline zorgpad::family without_records(zorgpad::family one) {
    one.signals.clear();
    one.screenings.clear();
    one.receives.clear();
    one.consents.clear();
    one.progress.clear();
    one.role.reset();
    return one;
}

} // namespace chance
