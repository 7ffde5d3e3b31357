// SPDX-License-Identifier: BSL-1.0
// The schemes of a plan in plain words. Never a promise: the provider decides.
#pragma once

#include <zorgpad/render/plan_writer.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// "netto inkomen per maand: € 1.650,00 of minder, in plaats van € 1.800,00": what would make an unlikely scheme
/// likely.
[[nodiscard]] inline std::string change_words(const compiled::tables& book, const nearest_change& change,
                                              language which) {
    const compiled::fact& fact = book.facts[change.fact];
    return std::string(title_of(fact, which)) + ": " + value_words(fact, change.to, which) +
           phrase(which, " in plaats van ", " instead of ") + value_words(fact, change.from, which);
}

namespace detail {

/// The schemes of a plan.
template <class Writer>
class schemes_writer {
public:
    explicit schemes_writer(Writer& to) noexcept : to_(to), book_(to.book), which_(to.which) {}

    void write() {
        lists all;
        for (const plan_scheme& one : to_.of.schemes) {
            add(one, one.received || one.rejected ? all.settled
                     : one.is == verdict::likely  ? all.likely
                     : one.is == verdict::unknown ? all.unknown
                                                  : all.unlikely);
        }
        const bool whole = to_.options.all || to_.options.why;
        if (!all.likely.empty()) {
            to_.out.heading(in_words(which_, "Regelingen die misschien passen", "Schemes that may fit"));
            std::size_t number = 0;
            for (const group& alike : all.likely) {
                if (++number <= most_in_full || whole) {
                    write_likely(alike, number);
                } else {
                    write_briefly(alike, number);
                }
            }
        }
        if (!all.unknown.empty()) {
            to_.out.heading(in_words(which_, "Regelingen waarover nog niets te zeggen is",
                                     "Schemes of which nothing can be said yet"));
            const std::size_t most = whole ? all.unknown.size() : std::min(all.unknown.size(), most_in_full);
            for (std::size_t index = 0; index < most; ++index) {
                write_unknown(all.unknown[index]);
            }
            to_.more(all.unknown.size() - most, "regeling", "regelingen", "scheme", "schemes");
        }
        if (!all.unlikely.empty() && (to_.options.all || to_.options.why_not)) {
            to_.out.heading(in_words(which_, "Regelingen die nu waarschijnlijk niet passen",
                                     "Schemes that probably do not fit now"));
            for (const group& alike : all.unlikely) {
                write_unlikely(alike);
            }
        }
        if (!all.settled.empty()) {
            to_.out.heading(in_words(which_, "Al geregeld, of eerder aangevraagd", "Arranged or applied for already"));
            for (const group& alike : all.settled) {
                to_.out.item(4, "- ",
                             head(alike) + (alike.front()->rejected
                                                ? phrase(which_, " (eerder afgewezen)", " (rejected before)")
                                                : std::string()));
            }
        }
    }

private:
    /// A long list is read no further than this: what comes after is named, and said in full with `all`.
    static constexpr std::size_t most_in_full = 8;

    /// One scheme, for the persons of whom the same is said.
    using group = std::vector<const plan_scheme*>;
    struct lists {
        std::vector<group> likely;
        std::vector<group> unknown;
        std::vector<group> unlikely;
        std::vector<group> settled;
    };

    void add(const plan_scheme& one, std::vector<group>& to) const {
        const bool apart = to_.options.why || to_.options.why_not; // everyone has reasons of their own
        const auto found = std::find_if(
            to.begin(), to.end(), [&](const group& alike) { return !apart && is_said_alike(*alike.front(), one); });
        if (found != to.end()) {
            found->push_back(&one);
        } else {
            to.push_back(group{&one});
        }
    }

    [[nodiscard]] bool is_said_alike(const plan_scheme& one, const plan_scheme& other) const {
        return one.scheme == other.scheme && one.deadline == other.deadline &&
               one.deadline_passed == other.deadline_passed && one.automatic == other.automatic &&
               one.apply_first == other.apply_first && one.rejected == other.rejected && one.from == other.from &&
               until_words(one) == until_words(other) && waiting_words(one) == waiting_words(other) && !one.change &&
               !other.change;
    }

    [[nodiscard]] std::string head(const group& alike) const {
        const compiled::scheme& scheme = book_.schemes[alike.front()->scheme];
        std::vector<std::string> names;
        for (const plan_scheme* one : alike) {
            if (!one->of.empty()) {
                names.push_back(to_.who.name(one->of, which_, only_person_kind(scheme.of)));
            }
        }
        std::string words(title_of(scheme, which_));
        if (!names.empty()) {
            words += phrase(which_, ", voor ", ", for ") + list_words(names, which_);
        }
        return words;
    }

    /// What ends only in years need not be said.
    [[nodiscard]] std::string until_words(const plan_scheme& judged) const {
        if (!judged.until || (!to_.options.all && judged.until->days - to_.of.as_of.days > 366)) {
            return {};
        }
        return phrase(which_, "Kan misschien tot en met ", "May be possible up to and including ") +
               date_words(days_after(*judged.until, -1), which_) + ".";
    }

    /// What an unknown verdict waits for.
    [[nodiscard]] std::string waiting_words(const plan_scheme& judged) const {
        if (judged.is != verdict::unknown) {
            return {};
        }
        return judged.missing.empty() ? ": " + to_.nothing_to_ask(judged.because)
                                      : phrase(which_, ". Nog te weten: ", ". Still to know: ") +
                                            to_.missing_words(judged.missing, judged.of, 2);
    }

    /// ". Kijk nog eens vanaf 1 januari 2027".
    [[nodiscard]] std::string from_words(const plan_scheme& judged) const {
        return judged.from
                   ? phrase(which_, ". Kijk nog eens vanaf ", ". Look again from ") + date_words(*judged.from, which_)
                   : std::string();
    }

    /// Roles that may apply: that of the plan first, then the parent.
    [[nodiscard]] std::vector<compiled::index> nearest_first(std::vector<compiled::index> by,
                                                             compiled::index parent) const {
        const compiled::index own = compiled::find(book_.roles, to_.of.role);
        std::stable_partition(by.begin(), by.end(), [parent](compiled::index one) { return one == parent; });
        std::stable_partition(by.begin(), by.end(), [own](compiled::index one) { return one == own; });
        return by;
    }

    /// "Aanvragen door: ouder, uiterlijk maandag 18 januari 2027."
    [[nodiscard]] std::string application_words(const plan_scheme& judged) const {
        const compiled::scheme& scheme = book_.schemes[judged.scheme];
        const compiled::index parent = compiled::find(book_.roles, "parent");
        const bool parent_may =
            std::find(scheme.apply_by.begin(), scheme.apply_by.end(), parent) != scheme.apply_by.end();
        std::string words;
        if (!scheme.apply_by.empty()) {
            words = phrase(which_, "Aanvragen door: ", "Applied for by: ") +
                    short_list_words(titles_of(book_.roles, nearest_first(scheme.apply_by, parent), which_), 4, which_,
                                     true);
            if (!judged.role_may_apply && !parent_may) {
                words += phrase(which_, " (zoek samen iemand die dit doet)", " (find someone together who does this)");
            }
        }
        if (judged.deadline) {
            words += (words.empty() ? phrase(which_, "Aanvragen ", "Apply ") : std::string(", ")) +
                     (judged.deadline_passed ? phrase(which_, "kon tot en met ", "was possible until ")
                                             : phrase(which_, "uiterlijk ", "by ")) +
                     day_words(*judged.deadline, which_);
        }
        return words.empty() ? words : words + ".";
    }

    void write_application(const plan_scheme& judged) {
        const compiled::scheme& scheme = book_.schemes[judged.scheme];
        if (judged.automatic) {
            to_.out.line(below, in_words(which_, "Komt waarschijnlijk vanzelf; aanvragen hoeft dan niet.",
                                         "Probably comes by itself; then there is no need to apply."));
            return;
        }
        if (!judged.apply_first.empty()) {
            to_.out.item(below, in_words(which_, "Vraag eerst aan: ", "Apply first for: "),
                         list_words(titles_of(book_.schemes, judged.apply_first, which_), which_));
        }
        if (const std::string words = application_words(judged); !words.empty()) {
            to_.out.line(below, words);
        }
        if (!scheme.how.empty()) {
            to_.out.line(below, scheme.how.in(which_));
        }
        if (scheme.contact != compiled::none) {
            to_.out.item(below, in_words(which_, "Contact: ", "Contact: "),
                         contact_words(book_.contacts[scheme.contact], which_));
        }
        if (!scheme.url.empty()) {
            to_.out.line(below, scheme.url);
        }
        if (!scheme.open.empty()) {
            to_.out.line(below, capitalised(open_words(scheme.open, which_)) + ".", emphasis::faint);
        }
    }

    void write_likely(const group& alike, std::size_t number) {
        const plan_scheme& judged = *alike.front();
        const compiled::scheme& scheme = book_.schemes[judged.scheme];
        std::string words = head(alike);
        const std::string_view provider = scheme.provider.in(which_);
        const bool is_contact =
            scheme.contact != compiled::none && title_of(book_.contacts[scheme.contact], which_) == provider;
        if (!provider.empty() && !is_contact && provider != title_of(scheme, which_)) {
            words += " (" + std::string(provider) + ")";
        }
        to_.out.item(2, numbered(number), words, emphasis::strong);
        const zorgpad::text& about = scheme.gives.empty() ? scheme.tell : scheme.gives;
        if (!about.empty()) {
            const std::string line = capitalised(std::string(about.in(which_)));
            to_.out.line(below, line + (line.back() == '.' ? "" : "."));
        }
        write_application(judged);
        if (const std::string until = until_words(judged); !until.empty()) {
            to_.out.line(below, until);
        }
        if (to_.options.why) {
            to_.why(judged.because, below);
        }
    }

    void write_briefly(const group& alike, std::size_t number) {
        const compiled::scheme& scheme = book_.schemes[alike.front()->scheme];
        std::string words = head(alike);
        if (!scheme.gives.empty()) {
            words += ": " + std::string(scheme.gives.in(which_));
        }
        to_.out.item(2, numbered(number), words);
    }

    void write_unknown(const group& alike) {
        const plan_scheme& judged = *alike.front();
        to_.out.item(4, "- ", head(alike) + waiting_words(judged) + from_words(judged));
        if (to_.options.why) {
            to_.why(judged.because, below);
        }
    }

    void write_unlikely(const group& alike) {
        const plan_scheme& judged = *alike.front();
        to_.out.item(4, "- ", head(alike) + from_words(judged));
        if (judged.change) {
            to_.out.line(below, phrase(which_, "Misschien wel bij ", "Maybe with ") +
                                    change_words(book_, *judged.change, which_) + ".");
        }
        if (to_.options.why || to_.options.why_not) {
            to_.reasons.print_below(to_.out, judged.because, below);
        }
    }

    Writer& to_;
    const compiled::tables& book_;
    language which_;
};

} // namespace detail
} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
