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

[[nodiscard]] inline std::string scheme_head(const plan_writer& to, const plan_scheme& judged) {
    const compiled::scheme& scheme = to.book.schemes[judged.scheme];
    std::string words(title_of(scheme, to.which));
    if (!judged.of.empty()) {
        words += ", " + to.who.for_whom(judged.of, to.which, only_person_kind(scheme.of));
    }
    return words;
}

inline void write_application(plan_writer& to, const plan_scheme& judged) {
    const compiled::scheme& scheme = to.book.schemes[judged.scheme];
    const language which = to.which;
    if (judged.automatic) {
        to.out.line(5, in_words(which, "Komt waarschijnlijk vanzelf; aanvragen hoeft dan niet.",
                                "Probably comes by itself; then there is no need to apply."));
        return;
    }
    if (!judged.apply_first.empty()) {
        to.out.item(5, in_words(which, "Vraag eerst aan: ", "Apply first for: "),
                    list_words(titles_of(to.book.schemes, judged.apply_first, which), which));
    }
    std::string words;
    if (!scheme.apply_by.empty()) {
        words = phrase(which, "Aanvragen door: ", "Applied for by: ") +
                list_words(titles_of(to.book.roles, scheme.apply_by, which), which, true);
        if (!judged.role_may_apply) {
            words += in_words(which, " (zoek samen iemand die dit mag)", " (find someone together who may)");
        }
    }
    if (judged.deadline) {
        words += (words.empty() ? phrase(which, "Aanvragen ", "Apply ") : std::string(", ")) +
                 phrase(which, judged.deadline_passed ? "had gekund tot en met " : "uiterlijk ",
                        judged.deadline_passed ? "was possible until " : "by ") +
                 day_words(*judged.deadline, which);
    }
    if (!words.empty()) {
        to.out.line(5, words + ".");
    }
    if (!scheme.how.empty()) {
        to.out.line(5, scheme.how.in(which));
    }
    if (scheme.contact != compiled::none) {
        to.out.item(5, in_words(which, "Contact: ", "Contact: "),
                    contact_words(to.book.contacts[scheme.contact], which));
    }
    if (!scheme.url.empty()) {
        to.out.line(5, scheme.url);
    }
    if (!scheme.open.empty()) {
        to.out.line(5, capitalised(open_words(scheme.open, which)) + ".", emphasis::faint);
    }
}

inline void write_likely(plan_writer& to, const plan_scheme& judged, std::size_t number) {
    const compiled::scheme& scheme = to.book.schemes[judged.scheme];
    const language which = to.which;
    std::string words = scheme_head(to, judged);
    if (!scheme.provider.empty()) {
        words += " (" + std::string(scheme.provider.in(which)) + ")";
    }
    to.out.item(2, std::to_string(number) + ". ", words, emphasis::strong);
    if (!scheme.gives.empty()) {
        to.out.line(5, scheme.gives.in(which));
    } else if (!scheme.tell.empty()) {
        to.out.line(5, scheme.tell.in(which));
    }
    write_application(to, judged);
    if (judged.until) {
        to.out.line(5, phrase(which, "Kan misschien tot en met ", "May be possible up to and including ") +
                           date_words(days_after(*judged.until, -1), which) + ".");
    }
    if (to.options.why) {
        to.why(judged.because, 5);
    }
}

inline void write_unknown(plan_writer& to, const plan_scheme& judged) {
    std::string words = scheme_head(to, judged);
    if (!judged.missing.empty()) {
        words += phrase(to.which, ". Nog te weten: ", ". Still to know: ") + to.missing_words(judged.missing, 2);
    }
    if (judged.from) {
        words += phrase(to.which, ". Misschien vanaf ", ". Maybe from ") + date_words(*judged.from, to.which);
    }
    to.out.item(2, "- ", words);
    if (to.options.why) {
        to.why(judged.because, 5);
    }
}

inline void write_unlikely(plan_writer& to, const plan_scheme& judged, bool with_reason) {
    const language which = to.which;
    std::string words = scheme_head(to, judged);
    if (judged.from) {
        words += phrase(which, ". Misschien vanaf ", ". Maybe from ") + date_words(*judged.from, which);
    }
    to.out.item(2, "- ", words);
    if (judged.change) {
        to.out.line(5, phrase(which, "Misschien wel bij ", "Maybe with ") +
                           change_words(to.book, *judged.change, which) + ".");
    }
    if (with_reason) {
        to.reasons.print(to.out, judged.because, 5);
    }
}

inline void write_schemes(plan_writer& to) {
    const language which = to.which;
    std::vector<const plan_scheme*> likely;
    std::vector<const plan_scheme*> unknown;
    std::vector<const plan_scheme*> unlikely;
    std::vector<const plan_scheme*> settled;
    for (const plan_scheme& one : to.of.schemes) {
        (one.received || one.rejected ? settled
         : one.is == verdict::likely  ? likely
         : one.is == verdict::unknown ? unknown
                                      : unlikely)
            .push_back(&one);
    }
    if (!likely.empty()) {
        to.out.heading(in_words(which, "Regelingen die misschien passen", "Schemes that may fit"));
        std::size_t number = 0;
        for (const plan_scheme* one : likely) {
            write_likely(to, *one, ++number);
        }
    }
    if (!unknown.empty()) {
        to.out.heading(
            in_words(which, "Regelingen waarover nog niets te zeggen is", "Schemes of which nothing can be said yet"));
        const std::size_t most =
            to.options.all || to.options.why ? unknown.size() : std::min<std::size_t>(unknown.size(), 8);
        for (std::size_t index = 0; index < most; ++index) {
            write_unknown(to, *unknown[index]);
        }
        to.more(unknown.size() - most, "regeling", "regelingen", "scheme", "schemes");
    }
    if (!unlikely.empty() && (to.options.all || to.options.why_not)) {
        to.out.heading(
            in_words(which, "Regelingen die nu waarschijnlijk niet passen", "Schemes that probably do not fit now"));
        for (const plan_scheme* one : unlikely) {
            write_unlikely(to, *one, to.options.why || to.options.why_not);
        }
    }
    if (!settled.empty()) {
        to.out.heading(in_words(which, "Al geregeld of eerder aangevraagd", "Arranged or applied for already"));
        for (const plan_scheme* one : settled) {
            to.out.item(2, "- ",
                        scheme_head(to, *one) +
                            std::string(one->rejected ? in_words(which, " (eerder afgewezen)", " (rejected before)")
                                                      : std::string_view()));
        }
    }
}

} // namespace detail
} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
