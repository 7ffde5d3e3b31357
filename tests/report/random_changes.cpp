// SPDX-License-Identifier: BSL-1.0
// Changes between random books, held against the evaluator on random complete families: what is not reported is the
// same for all of them, and every change that is reported is shown by its witness. And of random claims: whoever is in
// a range, of him the claim holds.
#include "catch.hpp"
#include "random_cases.hpp"
#include "random_claims.hpp"
#include <zorgpad/report/changes.hpp>

using namespace zorgpad;

namespace {

using tables = compiled::tables;
using report::book_outcome;

struct tally {
    std::uint64_t pairs = 0;
    std::uint64_t equal_pairs = 0;
    std::uint64_t outcomes = 0; ///< reported
    std::uint64_t undecided = 0;
    std::uint64_t witnesses = 0;
    std::uint64_t families = 0;
    std::uint64_t same = 0; ///< outcomes of families that had to be the same
    std::uint64_t in_groups = 0;
};

/// A book with a few of its conditions, amounts and entries changed.
class book_mutator {
public:
    book_mutator(chance::dice& roll, book_content& book) : roll_(roll), book_(book) {}

    void mutate() {
        switch (roll_.below(7)) {
        case 0:
            for (auto& [id, one] : book_.norms) {
                mutate(one);
            }
            break;
        case 1:
            conditions(book_.schemes);
            break;
        case 2:
            conditions(book_.services);
            break;
        case 3:
            conditions(book_.conditions);
            break;
        case 4:
            for (auto& [id, one] : book_.facts) {
                if (one.when && roll_.percent(40)) {
                    mutate(*one.when, 0);
                }
            }
            break;
        case 5:
            for (auto& [id, pathway] : book_.pathways) {
                for (auto& [name, node] : pathway.nodes) {
                    if (node.condition && roll_.percent(50)) {
                        mutate(*node.condition, 0);
                    }
                    for (exit_to& exit : node.next.value.items) {
                        if (exit.when && roll_.percent(50)) {
                            mutate(*exit.when, 0);
                        }
                    }
                }
            }
            break;
        default:
            for (auto& [id, one] : book_.schemes) {
                if (roll_.percent(30)) {
                    one.available.set(false, one.at);
                } else if (roll_.percent(20)) {
                    one.requires_ = {};
                }
            }
        }
    }

private:
    template <class Section>
    void conditions(Section& section) {
        for (auto& [id, one] : section) {
            if (one.when && roll_.percent(40)) {
                mutate(*one.when, 0);
            }
        }
    }

    void mutate(norm& one) {
        for (dated_value& value : one.values.value) {
            for (guarded_amount& amount : value.amounts) {
                if (auto* number = std::get_if<decimal>(&amount.is)) {
                    number->hundredths += roll_.between(0, 2) * 100;
                }
            }
        }
    }

    void mutate(condition& one, std::size_t depth) {
        std::visit([&](auto& form) { mutate_form(form, depth); }, one.form);
    }

    void parts(std::vector<condition>& all, std::size_t depth) {
        for (condition& part : all) {
            if (roll_.percent(60)) {
                mutate(part, depth + 1);
            }
        }
        if (all.size() > 1 && roll_.percent(30)) {
            all.pop_back();
        }
    }
    void mutate_form(all_of& form, std::size_t depth) {
        if (depth == 0 && roll_.percent(10)) {
            std::reverse(form.parts.begin(), form.parts.end());
            return;
        }
        parts(form.parts, depth);
    }
    void mutate_form(any_of& form, std::size_t depth) { parts(form.parts, depth); }
    void mutate_form(negation& form, std::size_t depth) { mutate(form.part.front(), depth + 1); }
    void mutate_form(indicative& form, std::size_t depth) { mutate(form.part.front(), depth + 1); }
    void mutate_form(quantified& form, std::size_t depth) {
        form.at_least = form.how == quantifier::count && roll_.percent(40) ? roll_.between(1, 3) : form.at_least;
        mutate(form.where.front(), depth + 1);
    }
    void mutate_form(fact_test& form, std::size_t) {
        for (bound_test& bound : form.bounds) {
            if (auto* number = std::get_if<constant>(&bound.than)) {
                if (auto* amount = std::get_if<decimal>(&number->value)) {
                    amount->hundredths += roll_.between(0, 2) * 100;
                }
            } else if (auto* use = std::get_if<norm_use>(&bound.than)) {
                use->percent = decimal{roll_.between(9, 12) * 1000};
            }
        }
    }
    void mutate_form(score_test& form, std::size_t) { form.at_least += roll_.between(0, 1); }
    template <class Form>
    void mutate_form(Form&, std::size_t) {}

    chance::dice& roll_;
    book_content& book_;
};

std::string name_of(const tables& book, const book_outcome& one) {
    const std::string& id = one.is == outcome_kind::scheme    ? book.schemes[one.which].id
                            : one.is == outcome_kind::service ? book.services[one.which].id
                                                              : book.nodes[one.which].id;
    return std::to_string(static_cast<int>(one.is)) + " " + id + " " + std::to_string(static_cast<int>(one.of));
}
std::string name_of(const outcome_change& one) {
    return std::to_string(static_cast<int>(one.is)) + " " + one.id + " " + std::to_string(static_cast<int>(one.of));
}

std::map<std::string, book_outcome> outcomes_of(const report::outcome_tables& book) {
    std::map<std::string, book_outcome> made;
    for (const book_outcome& one : book.outcomes) {
        made.emplace(name_of(book.book, one), one);
    }
    return made;
}

/// A family of whom everything is known, the outcomes of screenings too.
family complete_family(chance::dice& roll, const merged_book& book, date day) {
    family made = chance::complete_family_maker(roll, book, day).make();
    for (screening_record& one : made.screenings) {
        one.outcome = one.outcome.value_or("judged");
    }
    return made;
}

/// Whether a progress record of a node with `again` is among the records: then rounds may differ.
bool may_repeat(const tables& book, const family& who) {
    return std::any_of(who.progress.begin(), who.progress.end(), [&](const progress_record& one) {
        const compiled::index node = compiled::find_node(book, one.node);
        return node != compiled::none && !book.nodes[node].again.empty();
    });
}

/// Whether only a birth will tell: a child was due, or an age is measured on a day on which it may be born. Then not
/// everything can be known of the family.
bool waits_for_birth(const tables& book, const family& who) {
    const bool measures_later =
        std::any_of(book.conditions.begin(), book.conditions.end(), [](const compiled::condition& one) {
            return one.what == compiled::operation::age && one.measured != measuring_day::today;
        });
    return std::any_of(who.children->begin(), who.children->end(), [&](const person& one) {
        const auto due = one.facts.find("due-date");
        return due != one.facts.end() && (measures_later || std::get<date>(due->second) <= *who.as_of);
    });
}

/// Whether the choice between amounts of a norm hangs on another norm, which may have no amount. Then a test may be
/// answered because all amounts agree, though it cannot be known which of them counts.
bool chooses_by_norm(const tables& book, compiled::index condition) {
    const auto holds_against_norm = [&book](compiled::index one) {
        const compiled::range bounds = book.conditions[one].bounds;
        return std::any_of(book.bounds.begin() + bounds.first, book.bounds.begin() + bounds.last(),
                           [](const compiled::bound& bound) { return bound.norm.norm != compiled::none; });
    };
    const std::vector<compiled::index> all = evaluation::closure_of(book, {condition});
    const bool has_norms = std::any_of(all.begin(), all.end(), holds_against_norm);
    for (const compiled::norm& norm : book.norms) {
        for (const compiled::norm_period& period : norm.periods) {
            for (const compiled::norm_amount& amount : period.amounts) {
                if (!has_norms || amount.when == compiled::none ||
                    !std::binary_search(all.begin(), all.end(), amount.when)) {
                    continue;
                }
                const std::vector<compiled::index> guard = evaluation::closure_of(book, {amount.when});
                if (std::any_of(guard.begin(), guard.end(), holds_against_norm)) {
                    return true;
                }
            }
        }
    }
    return false;
}

std::string compare(std::uint64_t seed, tally& counted) {
    chance::dice roll(seed);
    chance::book_maker maker(roll, 1 + seed % 4);
    const merged_book old_book = maker.make_book();
    merged_book new_book = old_book;
    book_mutator mutator(roll, new_book.content);
    for (std::size_t times = 1 + roll.below(3); times > 0; --times) {
        mutator.mutate();
    }
    const auto old_tables = compiled::table_builder<merged_book>(old_book).build();
    const auto new_tables = compiled::table_builder<merged_book>(new_book).build();
    const date today = days_after(from_civil(2025, 3, 1), roll.between_days(0, 900));
    change_options options;
    options.groups.proof.days = day_range{today, days_after(today, seed % 4 == 0 ? 200 : 1)};
    options.groups.proof.budget = 2'000;
    options.groups.widening_budget = 300;
    const book_changes found = changes_between(*old_tables, *new_tables, options);
    ++counted.pairs;
    counted.equal_pairs += found.empty() ? 1U : 0U;
    const report::outcome_tables old_outcomes = report::write_outcomes(*old_tables);
    const report::outcome_tables new_outcomes = report::write_outcomes(*new_tables);
    const auto before = outcomes_of(old_outcomes);
    const auto after = outcomes_of(new_outcomes);
    const auto books = [&] { return "\n" + case_text::of_book(old_book) + "\n" + case_text::of_book(new_book); };
    const auto answer = [](const tables& book, const std::map<std::string, book_outcome>& all, const std::string& name,
                           const family& who, std::uint32_t person) {
        const auto one = all.find(name);
        return one == all.end() ? truth::no : report::evaluated_outcomes<tables>(book, who).of(one->second, person);
    };
    // What is reported is shown.
    std::map<std::string, const outcome_change*> reported;
    for (const outcome_change& one : found.outcomes) {
        ++counted.outcomes;
        counted.undecided += one.undecided ? 1U : 0U;
        reported[name_of(one)] = &one;
        for (const family_change& change : one.changes) {
            for (const family_group& group : change.families.groups) {
                ++counted.witnesses;
                if (answer(*old_tables, before, name_of(one), group.witness, 0) != change.was ||
                    answer(*new_tables, after, name_of(one), group.witness, 0) != change.is) {
                    return "a witness does not show " + name_of(one) + case_text::of_family(group.witness) + books();
                }
            }
        }
    }
    // What is not reported is the same.
    for (std::size_t tries = 0; tries < 12; ++tries) {
        const date day = days_after(options.groups.proof.days->from,
                                    roll.between_days(0, options.groups.proof.days->until.days - today.days - 1));
        const family who = complete_family(roll, old_book, day);
        if (may_repeat(*old_tables, who) || waits_for_birth(*old_tables, who)) {
            continue;
        }
        ++counted.families;
        report::evaluated_outcomes<tables> old_answers(*old_tables, who);
        report::evaluated_outcomes<tables> new_answers(*new_tables, who);
        for (const auto& [name, one] : after) {
            const auto known = reported.find(name);
            const std::uint32_t people = one.of == subject::household ? 1
                                         : one.of == subject::adult   ? new_answers.who().adults
                                                                      : new_answers.who().children;
            for (std::uint32_t person = 0; person < people; ++person) {
                const truth was = old_answers.of(before.at(name), person);
                const truth is = new_answers.of(one, person);
                if (was == is || chooses_by_norm(old_outcomes.book, before.at(name).condition) ||
                    chooses_by_norm(new_outcomes.book, one.condition)) {
                    continue;
                }
                const bool is_told = known != reported.end() &&
                                     (known->second->undecided ||
                                      std::any_of(known->second->changes.begin(), known->second->changes.end(),
                                                  [was = was, is = is](const family_change& change) {
                                                      return change.was == was && change.is == is;
                                                  }));
                if (!is_told) {
                    return "not reported: " + name + " of person " + std::to_string(person) + " was " +
                           std::string(zorgpad::name_of(was)) + " is " + std::string(zorgpad::name_of(is)) + "\n" +
                           case_text::of_family(who) + books();
                }
            }
            counted.same += known == reported.end() ? people : 0U;
        }
    }
    return {};
}

/// The ranges of a random claim: whoever is in one, the claim holds of him; and where there are no others, whoever it
/// holds of is in one.
std::string group(std::uint64_t seed, tally& counted) {
    chance::dice roll(seed);
    chance::book_with_claims made = chance::random_claims(roll, 1 + seed % 4, 12);
    const date today = days_after(from_civil(2025, 3, 1), roll.between_days(0, 900));
    for (const compiled::index condition : made.conditions) {
        if (chooses_by_norm(made.tables, condition)) {
            continue;
        }
        const literal one{condition, roll.percent(50) ? truth::yes : truth::no};
        tables book = made.tables;
        proof_options options;
        options.days = day_range{today, days_after(today, 1)};
        options.budget = 500;
        options.wants_core = false;
        const compiled::index root = report::surely_writer<tables>(book, *options.days).surely(one);
        report::box_finder<tables> boxes(book, root, options, 200);
        std::vector<compiled::index> all;
        claim open{literal{root, truth::yes}};
        proof found = satisfy(book, open, options);
        while (found.witness && all.size() < 3) {
            all.push_back(boxes.condition_of(boxes.around(*found.witness, *options.days)));
            open.push_back(literal{all.back(), truth::no});
            found = satisfy(book, open, options);
        }
        for (std::size_t tries = 0; tries < 6; ++tries) {
            const family who = complete_family(roll, made.book, today);
            if (may_repeat(book, who) || waits_for_birth(book, who)) {
                continue;
            }
            const evaluation::bound_family bound = evaluation::binder<tables>(book, who).bind();
            const evaluation::round_table rounds(book, bound.who);
            evaluation::situation<tables> now(book, bound, today, rounds);
            now.answer_all();
            const subject kind = book.conditions[condition].context;
            for (evaluation::target someone = bound.who.first(kind); someone < bound.who.end_known(kind); ++someone) {
                const bool holds = now.of(condition, someone).is == one.is;
                const bool is_in_some = std::any_of(
                    all.begin(), all.end(), [&](compiled::index box) { return now.of(box, someone).is == truth::yes; });
                counted.in_groups += is_in_some ? 1U : 0U;
                const bool none_left = found.is == proof::verdict::impossible;
                if ((is_in_some && !holds) || (none_left && holds && !is_in_some)) {
                    return "condition " + std::to_string(condition) + ", " + (one.is == truth::yes ? "" : "not: ") +
                           render::sentence(made.tables, condition, language::en) + ":" +
                           (holds ? " holds" : " does not hold") + " of someone " + (is_in_some ? "in" : "not in") +
                           " the ranges\n" + case_text::of_family(who) + "\n" + case_text::of_book(made.book);
                }
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("what is not reported is the same for everybody, what is reported is shown: random pairs of books") {
    tally counted;
    for (std::uint64_t seed = 1; seed <= chance::cases(600); ++seed) {
        const std::string complaint = compare(seed, counted);
        if (!complaint.empty()) {
            FAIL("seed " << seed << "\n" << complaint);
        }
    }
    INFO(counted.pairs << " pairs, " << counted.equal_pairs << " without a change, " << counted.outcomes
                       << " outcomes reported, " << counted.undecided << " of them not wholly decided, "
                       << counted.witnesses << " witnesses, " << counted.families << " families, " << counted.same
                       << " answers that had to be the same");
    if (std::getenv("ZORGPAD_TEST_TALLY") != nullptr) {
        WARN(counted.pairs << " pairs, " << counted.equal_pairs << " without a change, " << counted.outcomes
                           << " outcomes reported, " << counted.undecided << " of them not wholly decided, "
                           << counted.witnesses << " witnesses, " << counted.families << " families, " << counted.same
                           << " answers that had to be the same");
    }
    CHECK(counted.witnesses * 2 > counted.pairs);
    CHECK(counted.undecided * 3 < counted.outcomes);
    CHECK(counted.families > counted.pairs);
}

TEST_CASE("of whoever is in a range the claim holds, and without others nobody else: random claims") {
    tally counted;
    for (std::uint64_t seed = 1; seed <= chance::cases(40); ++seed) {
        const std::string complaint = group(seed, counted);
        if (!complaint.empty()) {
            FAIL("seed " << seed << "\n" << complaint);
        }
    }
    CHECK(counted.in_groups > 500);
}
