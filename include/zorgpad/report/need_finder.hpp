// SPDX-License-Identifier: BSL-1.0
// Finds for each outcome of a book what it hangs on. Included by needs.hpp, which says what comes out.
#pragma once

#include <zorgpad/render/names.hpp>
#include <zorgpad/report/definite_book.hpp>
#include <zorgpad/report/knowables.hpp>
#include <zorgpad/report/told_outcomes.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// The search of one book. `Needs` is book_needs.
template <class Compiled, class Needs>
class need_finder {
public:
    using tables = compiled::tables;

    need_finder(const Compiled& book, std::uint64_t budget)
        : compiled_(book),
          book_(book.tables()), readings_{definite_book<tables>(book_, truth::no, proving::ways_from::pathways),
                                          definite_book<tables>(book_, truth::yes, proving::ways_from::pathways)} {
        options_.days = proving::days_of(book_);
        options_.preferred = proving::fullest_day(book_, *options_.days);
        options_.budget = budget;
        options_.wants_core = false;
        quick_.nearest_changes = false;
    }

    [[nodiscard]] Needs find() {
        made_.municipality = book_.municipality;
        gather_outcomes();
        for (const auto& [what, users] : users_) {
            for (const std::size_t user : users) {
                decide(what, user);
            }
        }
        for (auto& [signal, users] : openings_) {
            decide_opening(signal, users);
        }
        for (const subject kind : {subject::adult, subject::child}) {
            decide_list(kind);
        }
        for (std::size_t scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            decide_deadline(scheme);
        }
        write();
        return std::move(made_);
    }

private:
    /// What is known of one thing and one outcome.
    struct finding {
        enum class state : std::uint8_t { open, needed, undecided, unneeded };
        state is = state::open;
        std::optional<std::size_t> pair;
    };
    using outcome_kind = typename std::decay_t<decltype(std::declval<Needs>().outcomes.front())>::kind;

    /// Steps that a signal may open, and whether it opens any.
    struct opening {
        std::vector<std::size_t> steps;
        finding about;
    };

    struct outcome {
        outcome_kind is;
        index which = none;
        std::array<std::vector<index>, 2> roots; ///< in each reading: conditions that tell
        bool asks[2] = {false, false};           ///< who the adults are, the children
        std::map<knowable, finding, knowable_order> things;
        std::array<finding, 2> lists; ///< adults, children
        std::size_t size = 0;         ///< of what it is made of
    };

    // Outcomes and what they ask.

    void gather_outcomes() {
        for (index scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            outcome one;
            one.is = outcome_kind::scheme;
            one.which = scheme;
            for (std::size_t reading = 0; reading < 2; ++reading) {
                for (const index verdict : readings_[reading].outcomes.schemes[scheme]) {
                    if (verdict != none) {
                        one.roots[reading].push_back(verdict);
                    }
                }
            }
            add(std::move(one));
        }
        for (index node = 0; node < book_.nodes.size(); ++node) {
            if (!book_.nodes[node].is_step()) {
                continue;
            }
            outcome one;
            one.is = outcome_kind::step;
            one.which = node;
            for (std::size_t reading = 0; reading < 2; ++reading) {
                one.roots[reading] = roots_of_step(readings_[reading], node);
            }
            add(std::move(one));
        }
    }

    /// That it is offered; in time; and by an exception to consent.
    [[nodiscard]] std::vector<index> roots_of_step(definite_book<tables>& reading, index which) {
        const compiled::node& node = book_.nodes[which];
        const index offered = reading.outcomes.offered[which];
        const subject kind = book_.pathways[node.pathway].of;
        std::vector<index> roots{offered};
        const auto add_with = [&](index condition) {
            roots.push_back(
                proving::write_joined(reading.tables, compiled::operation::all, kind, {offered, condition}));
        };
        if (node.window.is != compiled::window::kind::always) {
            add_with(write_window(reading.tables, node.window, kind));
        }
        if (node.consent != none) {
            for (const compiled::consent_exception& exception : book_.consents[node.consent].exceptions) {
                if (exception.when[static_cast<std::size_t>(kind)] != none) {
                    add_with(exception.when[static_cast<std::size_t>(kind)]);
                }
            }
        }
        return roots;
    }

    [[nodiscard]] static index write_window(tables& book, const compiled::window& window, subject kind) {
        compiled::condition made;
        const bool by_age = window.is == compiled::window::kind::age;
        made.what = by_age ? compiled::operation::age : compiled::operation::pregnancy_week;
        made.context = kind;
        made.bounds.first = static_cast<index>(book.bounds.size());
        const auto bound = [&](comparison how, const std::optional<period>& length,
                               const std::optional<std::int64_t>& week) {
            compiled::bound one;
            one.how = how;
            one.is = by_age ? compiled::bound::kind::length : compiled::bound::kind::number;
            one.length = length.value_or(period{});
            one.number = week.value_or(0);
            if (by_age ? length.has_value() : week.has_value()) {
                book.bounds.push_back(one);
                ++made.bounds.count;
            }
        };
        bound(comparison::at_least, window.age_from, window.week_from);
        bound(comparison::less_than, window.age_until, window.week_until);
        return proving::write_condition(book, made);
    }

    void add(outcome one) {
        const std::size_t number = outcomes_.size();
        for (std::size_t reading = 0; reading < 2; ++reading) {
            const asked_things asked = things_asked_by(readings_[reading].tables, one.roots[reading]);
            one.asks[0] = one.asks[0] || asked.adults;
            one.asks[1] = one.asks[1] || asked.children;
            one.size += asked.things.size();
            for (const knowable& what : asked.things) {
                if (one.is == outcome_kind::step && what.is == knowable::kind::signal) {
                    if (reading == 0) {
                        openings_[what].steps.push_back(number);
                    }
                } else if (one.things.try_emplace(what).second) {
                    users_[what].push_back(number);
                }
            }
        }
        outcomes_.push_back(std::move(one));
    }

    // What makes a difference.

    void decide(const knowable& what, std::size_t number) {
        decide(what, number, outcomes_[number].things[what], [&](outcome& one) -> finding* {
            const auto asked = one.things.find(what);
            return asked == one.things.end() ? nullptr : &asked->second;
        });
    }

    /// Almost every step lies behind almost every signal: that one is opened by it says enough.
    void decide_opening(const knowable& signal, opening& open) {
        std::stable_sort(open.steps.begin(), open.steps.end(), [this](std::size_t left, std::size_t right) {
            return outcomes_[left].size < outcomes_[right].size;
        });
        bool is_undecided = false;
        for (const std::size_t step : open.steps) {
            if (open.about.is == finding::state::needed) {
                return;
            }
            open.about.is = finding::state::open;
            decide(signal, step, open.about, [&](outcome&) { return &open.about; });
            is_undecided = is_undecided || open.about.is == finding::state::undecided;
        }
        if (is_undecided && open.about.is == finding::state::unneeded) {
            open.about.is = finding::state::undecided;
        }
    }

    template <class FindingOf>
    void decide(const knowable& what, std::size_t number, finding& open, FindingOf&& finding_of) {
        if (open.is != finding::state::open) {
            return;
        }
        open.is = finding::state::unneeded;
        for (std::size_t reading = 0; reading < 2; ++reading) {
            for (const index root : outcomes_[number].roots[reading]) {
                const difference answer =
                    differ_only_in(readings_[reading].tables, root, what, options_, way_to(outcomes_[number], reading));
                if (answer.holds) {
                    show(*answer.holds, *answer.fails, finding_of);
                    if (open.is == finding::state::needed) {
                        return;
                    }
                }
                if (answer.is != proof::verdict::impossible) {
                    open.is = finding::state::undecided;
                }
            }
        }
    }

    /// Notes for all outcomes whether two families show that they hang on something; whether any does.
    template <class FindingOf>
    bool show(const family& one, const family& other, FindingOf&& finding_of) {
        const told_outcomes first(evaluate(compiled_, one, quick_));
        const told_outcomes second(evaluate(compiled_, other, quick_));
        bool is_kept = false;
        for (outcome& each : outcomes_) {
            const bool differs = each.is == outcome_kind::scheme ? first.differs_in_scheme(second, each.which)
                                                                 : first.differs_in_step(second, each.which);
            finding* const about = differs ? finding_of(each) : nullptr;
            if (about != nullptr && about->is != finding::state::needed) {
                about->is = finding::state::needed;
                about->pair = made_.pairs.size();
                is_kept = true;
            }
        }
        if (is_kept) {
            made_.pairs.push_back({one, other});
        }
        return is_kept;
    }

    /// That the pathway of a step is entered.
    [[nodiscard]] claim way_to(const outcome& one, std::size_t reading) const {
        if (one.is == outcome_kind::step) {
            const index called = readings_[reading].called[book_.nodes[one.which].pathway];
            if (called != none) {
                return claim{literal{called, truth::yes}};
            }
        }
        return {};
    }

    // Who there is: families in which somebody is left out, or has a double.

    void decide_list(subject kind) {
        const std::size_t list = kind == subject::adult ? 0 : 1;
        for (std::size_t number = 0; number < outcomes_.size(); ++number) {
            if (!outcomes_[number].asks[list]) {
                continue;
            }
            for (std::size_t reading = 0; reading < 2 && is_open(number, list); ++reading) {
                for (const index root : outcomes_[number].roots[reading]) {
                    for (const truth is : {truth::yes, truth::no}) {
                        claim wanted = way_to(outcomes_[number], reading);
                        wanted.push_back(literal{root, is});
                        const proof answer = satisfy(readings_[reading].tables, wanted, options_);
                        if (answer.witness && is_open(number, list)) {
                            try_amounts(readings_[reading].tables, root, *answer.witness, number, kind);
                        }
                    }
                }
            }
            if (is_open(number, list)) {
                outcomes_[number].lists[list].is = finding::state::undecided;
            }
        }
    }

    /// What one household may earn and another may not shows only with such an amount.
    void try_amounts(const tables& reading, index root, const family& shown, std::size_t number, subject kind) {
        const std::size_t list = kind == subject::adult ? 0 : 1;
        try_without_and_with(shown, kind);
        const std::vector<index> closure = proving::closure_of_claim(reading, claim{literal{root, truth::yes}}, true);
        proving::cell_finder<tables> cells(reading, closure, *shown.as_of);
        for (const auto& [id, value] : shown.household) {
            const index fact = compiled::find_fact(book_, id);
            if (fact == none || book_.facts[fact].type != fact_type::money) {
                continue;
            }
            for (const std::int64_t amount : cells.values(fact)) {
                if (!is_open(number, list)) {
                    return;
                }
                family other = shown;
                other.household[id] = decimal{amount};
                try_without_and_with(other, kind);
            }
        }
    }

    [[nodiscard]] bool is_open(std::size_t number, std::size_t list) const {
        return outcomes_[number].lists[list].is == finding::state::open;
    }

    void try_without_and_with(const family& shown, subject kind) {
        const std::size_t list = kind == subject::adult ? 0 : 1;
        const auto finding_of = [list](outcome& one) { return one.asks[list] ? &one.lists[list] : nullptr; };
        family other = shown;
        std::vector<person>& people = kind == subject::adult ? *other.adults : *other.children;
        const std::vector<person> before = people;
        people.push_back(person{kind == subject::adult ? "a0" : "c0", {}});
        for (const person& one : before) {
            people.back().facts = one.facts;
            show(shown, other, finding_of);
        }
        people.pop_back();
        if (!people.empty()) {
            people.pop_back();
            show(shown, other, finding_of);
        }
        // A child of six, and a child that is expected, are somebody in most books.
        if (kind == subject::child) {
            people = before;
            people.push_back(person{"c0", {}});
            for (const bool born : {true, false}) {
                people.back().facts.clear();
                people.back().facts.emplace(born ? built_in::birth_date : built_in::due_date,
                                            add_months(*shown.as_of, born ? -72 : 3));
                show(shown, other, finding_of);
            }
        }
    }

    [[nodiscard]] static date add_months(date day, std::int32_t months) { return zorgpad::add(day, period{months, 0}); }

    /// A deadline that counts from a fact says another day for another date.
    void decide_deadline(std::size_t which) {
        const compiled::scheme& scheme = book_.schemes[which];
        if (!scheme.deadline || scheme.deadline->anchor != compiled::deadline::anchor_kind::fact) {
            return;
        }
        const compiled::fact& fact = book_.facts[scheme.deadline->fact];
        const knowable what{knowable::kind::fact, scheme.deadline->fact, fact.of};
        finding& about = outcomes_[which].things[what];
        if (about.is == finding::state::needed) {
            return;
        }
        about.is = finding::state::undecided;
        for (const index verdict : outcomes_[which].roots[1]) {
            const proof answer = satisfy(readings_[1].tables, claim{literal{verdict, truth::yes}}, options_);
            if (!answer.witness) {
                continue;
            }
            family one = *answer.witness;
            family other = *answer.witness;
            set_date(one, fact, days_after(*one.as_of, -1));
            set_date(other, fact, *other.as_of);
            show(one, other, [&](outcome& each) { return &each == &outcomes_[which] ? &about : nullptr; });
        }
    }

    static void set_date(family& who, const compiled::fact& fact, date day) {
        if (fact.of == subject::household) {
            who.household.insert_or_assign(fact.id, day);
            return;
        }
        for (person& one : *(fact.of == subject::adult ? who.adults : who.children)) {
            one.facts.insert_or_assign(fact.id, day);
        }
    }

    // What came out.

    using thing_type = std::decay_t<decltype(std::declval<Needs>().things.front())>;

    [[nodiscard]] thing_type describe(const knowable& what) const {
        thing_type made;
        made.of = what.of;
        const auto name = [&made](askable::kind is, const auto& entry) {
            made.is = is;
            made.id = entry.id;
            made.title = entry.title;
        };
        switch (what.is) {
        case knowable::kind::birth:
            made.is = askable::kind::fact;
            made.id = built_in::birth_date;
            made.title = what.of == subject::adult ? text("geboortedatum van volwassenen", "date of birth of adults")
                                                   : text("geboortedatum of uitgerekende datum van kinderen",
                                                          "date of birth or due date of children");
            break;
        case knowable::kind::fact:
            name(askable::kind::fact, book_.facts[what.which]);
            made.sensitive = book_.facts[what.which].sensitive;
            break;
        case knowable::kind::signal:
            name(askable::kind::signal, book_.signals[what.which]);
            made.of = book_.signals[what.which].of;
            break;
        case knowable::kind::receipt:
            name(askable::kind::receipt, book_.schemes[what.which]);
            break;
        case knowable::kind::screening:
            name(askable::kind::screening, book_.instruments[what.which]);
            break;
        }
        return made;
    }

    [[nodiscard]] thing_type describe_list(subject kind) const {
        thing_type made;
        made.is = askable::kind::list;
        made.of = kind;
        made.id = kind == subject::adult ? "adults" : "children";
        made.title = kind == subject::adult ? text("wie de volwassenen zijn", "who the adults are")
                                            : text("welke kinderen er zijn", "which children there are");
        return made;
    }

    void write() {
        std::map<knowable, std::size_t, knowable_order> numbers;
        std::array<std::size_t, 2> lists{};
        for (const subject kind : {subject::adult, subject::child}) {
            lists[kind == subject::adult ? 0 : 1] = made_.things.size();
            made_.things.push_back(describe_list(kind));
        }
        const auto number_of = [&](const knowable& what) {
            const auto [place, is_new] = numbers.try_emplace(what, made_.things.size());
            if (is_new) {
                made_.things.push_back(describe(what));
            }
            return place->second;
        };
        std::set<std::size_t> needed;
        std::set<std::size_t> used;
        const auto count = [&](std::size_t thing, const finding& about) {
            used.insert(thing);
            if (about.is != finding::state::unneeded) {
                needed.insert(thing);
            }
        };
        for (const outcome& one : outcomes_) {
            auto told = begin_outcome(one);
            const auto tell = [&](std::size_t thing, const finding& about) {
                count(thing, about);
                if (about.is == finding::state::unneeded) {
                    told.unneeded.push_back(thing);
                } else {
                    told.needs.push_back({thing, about.pair});
                }
            };
            for (std::size_t list = 0; list < 2; ++list) {
                if (one.asks[list]) {
                    tell(lists[list], one.lists[list]);
                }
            }
            for (const auto& [what, about] : one.things) {
                tell(number_of(what), about);
            }
            made_.outcomes.push_back(std::move(told));
        }
        for (const auto& [signal, open] : openings_) {
            const std::size_t thing = number_of(signal);
            count(thing, open.about);
            if (open.about.is != finding::state::unneeded) {
                made_.opens.push_back({thing, open.about.pair});
            }
        }
        for (const std::size_t thing : used) {
            (needed.count(thing) != 0 ? made_.to_ask : made_.no_difference).push_back(thing);
        }
        add_never_used(numbers);
    }

    [[nodiscard]] auto begin_outcome(const outcome& one) const {
        std::decay_t<decltype(std::declval<Needs>().outcomes.front())> told;
        told.is = one.is;
        if (one.is == outcome_kind::scheme) {
            told.id = book_.schemes[one.which].id;
            told.title = book_.schemes[one.which].title;
        } else {
            told.id = book_.nodes[one.which].id;
            told.title = text(std::string(render::title_of(book_, book_.nodes[one.which], language::nl)),
                              std::string(render::title_of(book_, book_.nodes[one.which], language::en)));
        }
        return told;
    }

    /// What a family can be asked by the book, and no outcome tests.
    void add_never_used(const std::map<knowable, std::size_t, knowable_order>& numbers) {
        const auto look = [&](const knowable& what) {
            if (numbers.count(what) == 0) {
                made_.never_used.push_back(made_.things.size());
                made_.things.push_back(describe(what));
            }
        };
        for (index fact = compiled::due_date_fact + 1; fact < book_.facts.size(); ++fact) {
            look(knowable{knowable::kind::fact, fact, book_.facts[fact].of});
        }
        for (index signal = 0; signal < book_.signals.size(); ++signal) {
            look(knowable{knowable::kind::signal, signal, subject::household});
        }
        for (index instrument = 0; instrument < book_.instruments.size(); ++instrument) {
            look(knowable{knowable::kind::screening, instrument, book_.instruments[instrument].of});
        }
    }

    const Compiled& compiled_;
    const tables& book_;
    std::array<definite_book<tables>, 2> readings_;
    proof_options options_;
    evaluate_options quick_;
    std::vector<outcome> outcomes_;
    std::map<knowable, std::vector<std::size_t>, knowable_order> users_; ///< outcomes that ask it
    std::map<knowable, opening, knowable_order> openings_;               ///< by signal
    Needs made_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
