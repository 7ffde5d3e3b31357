// SPDX-License-Identifier: BSL-1.0
// Random entries of a book: facts, norms, named conditions, signals, instruments, consents, services and schemes.
#pragma once

#include "random_conditions.hpp"

#include <memory>

namespace chance {

class entry_maker : public condition_maker {
public:
    entry_maker(dice& roll, std::size_t size) : condition_maker(roll), size_(size) {}

    /// The book in the making.
    zorgpad::merged_book book;

protected:
    [[nodiscard]] std::size_t depth() const { return size_ <= 1 ? 1 : 2; }
    [[nodiscard]] std::size_t some(std::size_t most) { return 1 + roll_.below(std::min(most, size_ + 1)); }

    template <class Entry>
    void name(Entry& entry, const std::string& id) {
        entry.at = here();
        entry.title.set(zorgpad::text(id), here());
    }

    template <class Value>
    void set(zorgpad::attribute<Value>& attribute, Value value) {
        attribute.set(std::move(value), here());
    }

    void make_head() {
        book.municipality = roll_.percent(85) ? "GM0268" : "";
        book.layers = {"test"};
        auto files = std::make_shared<zorgpad::source_files>();
        files->push_back({"test.json", "", "test"});
        book.files = files;
        for (const char* const role : {"midwife", "nurse", "parent"}) {
            name(book.content.roles[role], role);
        }
    }

    /// What conditions of services, schemes and pathways may speak of; of schemes only that they are there.
    void make_definitions() {
        name_schemes();
        make_facts();
        make_norms();
        make_signals();
        make_instruments();
        make_names();
        make_consents();
    }

    [[nodiscard]] zorgpad::role_ids role(const std::string& id) {
        zorgpad::role_ids roles;
        roles.items.push_back({id, here()});
        return roles;
    }

    // -- facts and norms ----------------------------------------------------------------------------------------------

    void make_facts() {
        for (const char* const day : {"birth-date", "due-date"}) {
            name(book.content.facts[day], day);
            set(book.content.facts[day].sensitive, roll_.percent(15));
        }
        using type = zorgpad::fact_type;
        std::vector<stock::fact> all{{"income", subject::household, type::money, "EUR/month", {}, false},
                                     {"assets", subject::household, type::money, "EUR", {}, false},
                                     {"debts", subject::household, type::count, "debts", {}, false},
                                     {"share", subject::household, type::percent, "percent", {}, false},
                                     {"insured", subject::household, type::flag, "", {}, false},
                                     {"home", subject::household, type::choice, "", {"none", "own", "rent"}, false},
                                     {"moved-in", subject::household, type::date, "", {}, false},
                                     {"working", subject::adult, type::flag, "", {}, false},
                                     {"wage", subject::adult, type::money, "EUR/month", {}, false},
                                     {"resident-since", subject::adult, type::date, "", {}, false},
                                     {"school", subject::child, type::choice, "", {"primary", "secondary"}, false},
                                     {"sport", subject::child, type::flag, "", {}, false},
                                     {"lessons", subject::child, type::count, "lessons", {}, false}};
        roll_.shuffle(all);
        const std::size_t count = std::min(all.size(), 2 + 2 * size_);
        for (std::size_t index = 0; index < count; ++index) {
            make_fact(all[index], index);
        }
    }

    void make_fact(stock::fact made, std::size_t index) {
        zorgpad::fact& fact = book.content.facts[made.id];
        name(fact, made.id);
        set(fact.of, made.of);
        set(fact.type, made.type);
        if (!made.unit.empty()) {
            set(fact.unit, made.unit);
        }
        for (const std::string& option : made.options) {
            fact.options.said = decltype(fact.options)::mention::set;
            fact.options.value.entries.push_back({option, here(), zorgpad::text(option)});
        }
        set(fact.sensitive, roll_.percent(30));
        set(fact.changeable, roll_.percent(40));
        if (roll_.percent(25)) {
            surroundings where;
            where.bound = made.of;
            where.facts = index;
            where.may_use_norms = false;
            where.may_be_indicative = false;
            where.may_use_records = roll_.percent(20);
            uses used;
            set(fact.when, make(where, 1, used));
            made.has_quantifier = used.quantifier;
        }
        known.facts.push_back(made);
    }

    void make_norms() {
        std::vector<std::string> units{"EUR/month", "percent", "EUR/month", "EUR", "debts", "EUR/month"};
        for (std::size_t index = 0; index < std::min(units.size(), size_ + 1); ++index) {
            stock::norm made{"norm-" + std::to_string(index), units[index], roll_.percent(15)};
            zorgpad::norm& norm = book.content.norms[made.id];
            name(norm, made.id);
            set(norm.unit, made.unit);
            uses used;
            if (made.indicative) {
                set(norm.indicative, true);
            }
            if (roll_.percent(30)) {
                set(norm.is, make_amount(made, used));
            } else {
                make_dated(norm, made, used);
            }
            made.indicative = made.indicative || used.indicative;
            known.norms.push_back(made);
        }
    }

    void make_dated(zorgpad::norm& norm, const stock::norm& made, uses& used) {
        std::vector<zorgpad::dated_value> values;
        zorgpad::date from = zorgpad::from_civil(2025, 1 + roll_.between_days(0, 11), 1);
        for (std::size_t periods = 1 + roll_.below(3); periods > 0; --periods) {
            zorgpad::dated_value value;
            value.from = from;
            value.until = zorgpad::add(from, {6 * (1 + roll_.between_days(0, 3)), 0});
            value.at = here();
            for (std::size_t guards = roll_.below(3); guards > 0; --guards) {
                surroundings where;
                where.may_be_indicative = false;
                where.may_use_records = false;
                zorgpad::guarded_amount amount;
                amount.when = make(where, 1);
                amount.is = make_amount(made, used);
                amount.at = here();
                value.amounts.push_back(amount);
            }
            if (value.amounts.empty() || roll_.percent(75)) {
                zorgpad::guarded_amount last;
                last.is = make_amount(made, used);
                last.at = here();
                value.amounts.push_back(last);
            }
            values.push_back(value);
            from = zorgpad::days_after(value.until, roll_.percent(25) ? 31 : 0);
        }
        set(norm.values, values);
    }

    [[nodiscard]] zorgpad::amount make_amount(const stock::norm& made, uses& used) {
        if (roll_.percent(25)) {
            if (auto use = norm_use(made.unit, true, used)) {
                return *use;
            }
        }
        return made.unit == "debts" ? zorgpad::decimal::whole(roll_.between(0, 4))
               : made.unit == "percent"
                   ? zorgpad::decimal{roll_.one_of(std::vector<std::int64_t>{5000, 10000, 12000, 13050})}
                   : zorgpad::decimal{roll_.one_of(amounts())};
    }

    // -- conditions and records ---------------------------------------------------------------------------------------

    void make_names() {
        for (std::size_t index = 0; index < size_; ++index) {
            stock::name made{"name-" + std::to_string(index), subject::household, false, false};
            made.bound = static_cast<subject>(roll_.below(3));
            surroundings where;
            where.bound = made.bound;
            where.may_be_indicative = roll_.percent(30);
            uses used;
            zorgpad::condition_entry& entry = book.content.conditions[made.id];
            name(entry, made.id);
            set(entry.when, make(where, depth(), used));
            made.has_quantifier = used.quantifier;
            made.indicative = used.indicative;
            known.names.push_back(made);
        }
    }

    void make_signals() {
        known.groups = {"money", "money.debts", "child"};
        for (std::size_t index = 0; index < 1 + size_; ++index) {
            const std::string id = "signal-" + std::to_string(index);
            zorgpad::signal& signal = book.content.signals[id];
            name(signal, id);
            set(signal.group, index < 3 ? known.groups[index] : roll_.one_of(known.groups));
            set(signal.of, static_cast<subject>(roll_.below(3)));
            known.signals.push_back(id);
        }
        known.groups.resize(std::min(known.groups.size(), known.signals.size()));
    }

    void make_instruments() {
        for (std::size_t index = 0; index < roll_.below(3); ++index) {
            const std::string id = "instrument-" + std::to_string(index);
            zorgpad::instrument& instrument = book.content.instruments[id];
            name(instrument, id);
            set(instrument.of, static_cast<subject>(roll_.below(3)));
            zorgpad::dictionary<zorgpad::instrument_theme> themes;
            for (const char* const theme : {"money", "overall"}) {
                zorgpad::instrument_theme made;
                made.title = zorgpad::text(theme);
                for (std::size_t item = 0; item < 2; ++item) {
                    made.items.entries.push_back({"item-" + std::to_string(item),
                                                  here(),
                                                  {std::nullopt, roll_.between(0, 2), roll_.between(1, 3)}});
                }
                themes.entries.push_back({theme, here(), made});
            }
            set(instrument.themes, themes);
            zorgpad::dictionary<zorgpad::instrument_outcome> outcomes;
            outcomes.entries.push_back({"raised", here(), {std::nullopt, std::nullopt}});
            condition score = of(zorgpad::score_test{{id, here()}, "money", roll_.between(1, 3)});
            if (roll_.percent(50)) {
                condition other = of(zorgpad::score_test{{id, here()}, "overall", roll_.between(1, 3)});
                score = roll_.percent(50) ? of(zorgpad::all_of{{score, other}}) : of(zorgpad::any_of{{score, other}});
            }
            outcomes.entries.push_back({"judged", here(), {std::nullopt, score}});
            set(instrument.outcomes, outcomes);
            known.instruments.push_back(id);
        }
    }

    void make_consents() {
        for (std::size_t index = 0; index < roll_.below(3); ++index) {
            const std::string id = "consent-" + std::to_string(index);
            zorgpad::consent& consent = book.content.consents[id];
            name(consent, id);
            set(consent.by, {"midwife", here()});
            zorgpad::dictionary<zorgpad::consent_exception> exceptions;
            for (std::size_t count = roll_.below(2); count > 0; --count) {
                exceptions.entries.push_back({"exception-" + std::to_string(count),
                                              here(),
                                              {zorgpad::text("exception"), make(surroundings{}, 1)}});
            }
            if (!exceptions.empty()) {
                set(consent.exceptions, exceptions);
            }
            known.consents.push_back(id);
        }
    }

    // -- services and schemes -----------------------------------------------------------------------------------------

    /// For one kind mostly; for a list of kinds conditions are those of a household.
    [[nodiscard]] zorgpad::subjects make_kinds(surroundings& where) {
        zorgpad::subjects kinds;
        kinds.items.push_back(static_cast<subject>(roll_.below(3)));
        where.bound = kinds.items.front();
        const subject other = static_cast<subject>(roll_.below(3));
        if (roll_.percent(15) && other != kinds.items.front()) {
            kinds.items.push_back(other);
            where.bound = subject::household;
        }
        return kinds;
    }

    template <class Entry>
    void make_available(Entry& entry) {
        if (roll_.percent(6)) {
            set(entry.available, roll_.percent(30));
        } else if (roll_.percent(6)) {
            zorgpad::list<std::string> open;
            open.items.push_back("available");
            set(entry.open, open);
        }
    }

    void make_services() {
        for (std::size_t index = 0; index < some(3); ++index) {
            const std::string id = "service-" + std::to_string(index);
            zorgpad::service& service = book.content.services[id];
            name(service, id);
            set(service.kind, std::string("visit"));
            surroundings where;
            set(service.of, make_kinds(where));
            if (roll_.percent(60)) {
                set(service.when, make(where, depth()));
            }
            make_available(service);
        }
    }

    void name_schemes() {
        const std::size_t count = some(4);
        for (std::size_t index = 0; index < count; ++index) {
            const std::string id = "scheme-" + std::to_string(index);
            zorgpad::scheme& scheme = book.content.schemes[id];
            name(scheme, id);
            set(scheme.level, zorgpad::scheme_level::fund);
            surroundings where;
            set(scheme.of, make_kinds(where));
            known.schemes.push_back(id);
        }
    }

    void make_schemes() {
        for (std::size_t index = 0; index < known.schemes.size(); ++index) {
            zorgpad::scheme& scheme = book.content.schemes[known.schemes[index]];
            surroundings where;
            where.bound = scheme.of->size() == 1 ? scheme.of->items.front() : subject::household;
            if (roll_.percent(85)) {
                set(scheme.when, make(where, depth()));
            }
            make_available(scheme);
            if (index > 0 && roll_.percent(25)) {
                set(scheme.requires_, earlier(index));
            }
            if (index > 0 && roll_.percent(25)) {
                set(scheme.after, earlier(index));
            }
            if (roll_.percent(20)) {
                zorgpad::validity valid;
                valid.from = zorgpad::from_civil(2025, 1 + roll_.between_days(0, 11), 1);
                if (roll_.percent(60)) {
                    valid.until = zorgpad::add(*valid.from, {roll_.between_days(6, 24), 0});
                }
                set(scheme.valid, valid);
            }
            zorgpad::application apply;
            apply.by = role(roll_.percent(50) ? "parent" : "midwife");
            if (roll_.percent(20)) {
                apply.automatic = make(where, 1);
            }
            if (roll_.percent(35)) {
                apply.deadline = make_deadline(where.bound);
            }
            set(scheme.apply, apply);
        }
    }

    [[nodiscard]] zorgpad::list<zorgpad::reference<zorgpad::section_kind::schemes>> earlier(std::size_t index) {
        zorgpad::list<zorgpad::reference<zorgpad::section_kind::schemes>> chosen;
        chosen.items.push_back({known.schemes[roll_.below(index)], here()});
        return chosen;
    }

    [[nodiscard]] std::optional<zorgpad::deadline> make_deadline(subject bound) {
        zorgpad::deadline made;
        made.before = roll_.percent(60);
        made.length = roll_.one_of(std::vector<zorgpad::period>{{0, 42}, {0, 10}, {1, 0}, {3, 0}, {20, 0}});
        if (bound != subject::household && roll_.percent(50)) {
            made.anchor = zorgpad::deadline::anchor_kind::birthday;
            return made;
        }
        if (roll_.percent(50)) {
            made.anchor = zorgpad::deadline::anchor_kind::day;
            made.day = roll_.one_of(std::vector<zorgpad::day_of_year>{{12, 5}, {2, 29}, {10, 1}});
            return made;
        }
        for (const stock::fact& fact : known.facts) {
            const bool is_plain = fact.type == zorgpad::fact_type::date && !book.content.facts[fact.id].when;
            if (is_plain && (fact.of == subject::household || fact.of == bound)) {
                made.anchor = zorgpad::deadline::anchor_kind::fact;
                made.fact = {fact.id, here()};
                return made;
            }
        }
        return std::nullopt;
    }

    std::size_t size_;
};

} // namespace chance
