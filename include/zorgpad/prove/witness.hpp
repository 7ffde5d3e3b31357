// SPDX-License-Identifier: BSL-1.0
// A family that was found, as a program would state it.
#pragma once

#include <zorgpad/evaluate/bound_family.hpp>
#include <zorgpad/evaluate/fact_values.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

using compiled::index;
using evaluation::target;

/// Writes down what is known of a bound family; evaluating the result gives the same answers. O(size of the tables).
template <class Book>
class witness_writer {
public:
    witness_writer(const Book& book, const evaluation::bound_family& found) : book_(book), found_(found) {}

    [[nodiscard]] family write() {
        if (!book_.municipality.empty()) {
            made_.municipality = book_.municipality;
        }
        made_.as_of = found_.as_of;
        made_.household = facts_of(evaluation::household_target);
        made_.adults = people(subject::adult);
        made_.children = people(subject::child);
        write_signals();
        for (target whom = 0; whom < found_.who.count(); ++whom) {
            if (!found_.who.is_unknown_person(whom)) {
                write_records(whom);
            }
        }
        for (const evaluation::bound_progress& one : found_.progress) {
            made_.progress.push_back(
                progress_record{book_.nodes[one.node].id, name_of(one.who), one.is, one.on, one.round});
        }
        return std::move(made_);
    }

private:
    [[nodiscard]] std::optional<std::string> name_of(target whom) const {
        return whom == evaluation::household_target ? std::nullopt : std::optional<std::string>(found_.names[whom]);
    }

    [[nodiscard]] std::vector<person> people(subject kind) const {
        std::vector<person> made;
        for (target whom = found_.who.first(kind); whom < found_.who.end_known(kind); ++whom) {
            person one{found_.names[whom], facts_of(whom)};
            if (found_.born[whom]) {
                one.facts.emplace(built_in::birth_date, *found_.born[whom]);
            } else if (found_.due[whom]) {
                one.facts.emplace(built_in::due_date, *found_.due[whom]);
            }
            made.push_back(std::move(one));
        }
        return made;
    }

    [[nodiscard]] fact_values facts_of(target whom) const {
        fact_values values;
        for (index fact = 0; fact < book_.facts.size(); ++fact) {
            const evaluation::bound_value& stated = found_.facts[found_.at(fact, whom)];
            if (stated.state == evaluation::knowledge::known) {
                values.emplace(book_.facts[fact].id, evaluation::value_of(book_.facts[fact], stated.number));
            }
        }
        return values;
    }

    /// What was not seen of the household was not seen of anyone, but of whom it is said.
    void write_signals() {
        for (index signal = 0; signal < book_.signals.size(); ++signal) {
            const bool of_nobody = found_.signals[found_.at(signal, evaluation::household_target)].seen == truth::no;
            for (target whom = 0; whom < found_.who.count(); ++whom) {
                const truth seen = found_.signals[found_.at(signal, whom)].seen;
                const bool is_said = whom != evaluation::household_target && of_nobody && seen == truth::no;
                if (is_definite(seen) && !is_said && !found_.who.is_unknown_person(whom)) {
                    signal_record record;
                    record.signal = book_.signals[signal].id;
                    record.seen = seen == truth::yes;
                    record.of = name_of(whom);
                    made_.signals.push_back(std::move(record));
                }
            }
        }
    }

    void write_records(target whom) {
        for (index scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            const evaluation::bound_receipt said = found_.receipts[found_.at(scheme, whom)];
            if (said != evaluation::bound_receipt::unknown) {
                made_.receives.push_back(
                    receipt_record{book_.schemes[scheme].id, name_of(whom),
                                   said == evaluation::bound_receipt::yes ? receipt::yes : receipt::no});
            }
        }
        for (index instrument = 0; instrument < book_.instruments.size(); ++instrument) {
            if (const auto& record = found_.screenings[found_.at(instrument, whom)]) {
                made_.screenings.push_back(*record);
                made_.screenings.back().of = name_of(whom);
            }
        }
        for (index consent = 0; consent < book_.consents.size(); ++consent) {
            const auto is = found_.consents[found_.at(consent, whom)].is;
            if (is != evaluation::bound_consent::kind::not_asked) {
                made_.consents.push_back(consent_record{book_.consents[consent].id, name_of(whom),
                                                        is == evaluation::bound_consent::kind::given, std::nullopt});
            }
        }
    }

    const Book& book_;
    const evaluation::bound_family& found_;
    family made_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
