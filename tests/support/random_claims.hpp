// SPDX-License-Identifier: BSL-1.0
// Random conditions beside those of a random book, and complete families for the book near the thresholds that it uses.
#pragma once

#include "random_book.hpp"
#include "random_family.hpp"
#include <zorgpad/compile/condition_compiler.hpp>
#include <zorgpad/compile/table_builder.hpp>
#include <zorgpad/prove/claim.hpp>

namespace chance {

/// A compiled random book with so many conditions that it has no other use for.
struct book_with_claims {
    zorgpad::merged_book book;
    zorgpad::compiled::tables tables;
    std::vector<zorgpad::compiled::index> conditions;
};

[[nodiscard]] inline book_with_claims random_claims(dice& roll, std::size_t size, std::size_t count) {
    book_maker maker(roll, size);
    book_with_claims made;
    made.book = maker.make_book();
    made.tables = *zorgpad::compiled::table_builder<zorgpad::merged_book>(made.book).build();
    zorgpad::compiled::condition_compiler<zorgpad::merged_book> compiler(made.book, made.tables);
    for (std::size_t which = 0; which < count; ++which) {
        surroundings where;
        where.bound = static_cast<subject>(roll.below(3));
        made.conditions.push_back(compiler.compile(maker.make(where, 1 + roll.below(3)), where.bound));
    }
    made.tables.needs.clear();
    zorgpad::compiled::needs_finder<zorgpad::compiled::tables>(made.tables).find();
    return made;
}

/// A family of whom everything is known.
class complete_family_maker {
public:
    complete_family_maker(dice& roll, const zorgpad::merged_book& book, zorgpad::date today)
        : roll_(roll), book_(book.content), values_(roll, book, 1), today_(today) {
        if (!book.municipality.empty()) {
            municipality_ = book.municipality;
        }
    }

    [[nodiscard]] zorgpad::family make() {
        zorgpad::family made;
        made.municipality = municipality_;
        made.as_of = today_;
        state_facts(made.household, subject::household);
        made.adults = make_people(subject::adult, 1 + roll_.below(3));
        made.children = make_people(subject::child, roll_.below(4));
        targets_.assign({{subject::household, std::nullopt}});
        for (const zorgpad::person& one : *made.adults) {
            targets_.emplace_back(subject::adult, one.id);
        }
        for (const zorgpad::person& one : *made.children) {
            targets_.emplace_back(subject::child, one.id);
        }
        make_records(made);
        return made;
    }

private:
    void state_facts(zorgpad::fact_values& values, subject kind) {
        for (const auto& [id, fact] : book_.facts) {
            if (fact.of && *fact.of == kind) {
                values[id] = values_.value_of(fact, today_);
            }
        }
    }

    [[nodiscard]] std::vector<zorgpad::person> make_people(subject kind, std::size_t count) {
        std::vector<zorgpad::person> people;
        for (std::size_t which = 0; which < count; ++which) {
            zorgpad::person one;
            one.id = (kind == subject::adult ? "a" : "c") + std::to_string(which + 1);
            if (kind == subject::child && roll_.percent(30)) {
                one.facts["due-date"] = values_.due_date(today_);
            } else {
                one.facts["birth-date"] = values_.birth_date(kind, today_);
            }
            state_facts(one.facts, kind);
            people.push_back(std::move(one));
        }
        return people;
    }

    void make_records(zorgpad::family& made) {
        for (const auto& [id, signal] : book_.signals) {
            const std::size_t often = roll_.below(3) * 40;
            for (const auto& [kind, person] : targets_) {
                zorgpad::signal_record record;
                record.signal = id;
                record.seen = roll_.percent(often);
                record.of = person;
                made.signals.push_back(record);
            }
        }
        for (const auto& [id, scheme] : book_.schemes) {
            for (const auto& [kind, person] : targets_) {
                if (std::count(scheme.of->items.begin(), scheme.of->items.end(), kind) != 0) {
                    made.receives.push_back(
                        {id, person, roll_.percent(40) ? zorgpad::receipt::yes : zorgpad::receipt::no});
                }
            }
        }
        for (const auto& [id, instrument] : book_.instruments) {
            for (const auto& [kind, person] : targets_) {
                if (*instrument.of == kind) {
                    made.screenings.push_back(make_screening(id, instrument, person));
                }
            }
        }
        for (const auto& [id, consent] : book_.consents) {
            for (const auto& [kind, person] : targets_) {
                if (roll_.percent(50)) {
                    made.consents.push_back({id, person, roll_.percent(60), std::nullopt});
                }
            }
        }
        make_progress(made);
    }

    [[nodiscard]] zorgpad::screening_record make_screening(const std::string& id, const zorgpad::instrument& instrument,
                                                           const std::optional<std::string>& person) {
        zorgpad::screening_record record;
        record.instrument = id;
        record.of = person;
        if (roll_.percent(50)) {
            record.outcome = roll_.percent(50) ? "raised" : "judged";
        }
        for (const auto& theme : *instrument.themes) {
            record.scores[theme.id] = roll_.between(0, 5);
        }
        return record;
    }

    void make_progress(zorgpad::family& made) {
        for (const auto& [id, pathway] : book_.pathways) {
            for (const auto& [name, node] : pathway.nodes) {
                for (const auto& [kind, person] : targets_) {
                    if (kind == pathway.of.value_or(subject::household) && roll_.percent(40)) {
                        made.progress.push_back({id + "/" + name, person,
                                                 static_cast<zorgpad::progress_state>(roll_.below(3)), std::nullopt,
                                                 roll_.percent(80) ? 1 : 2});
                    }
                }
            }
        }
    }

    dice& roll_;
    const zorgpad::book_content& book_;
    family_maker values_;
    zorgpad::date today_;
    std::optional<std::string> municipality_;
    std::vector<std::pair<subject, std::optional<std::string>>> targets_;
};

} // namespace chance
