// SPDX-License-Identifier: BSL-1.0
// The questions still worth asking: what unknown outcomes wait for and a family could answer.
#pragma once

#include <zorgpad/evaluate/phases.hpp>
#include <zorgpad/evaluate/timeline.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// What an unknown outcome waits for.
struct open_outcome {
    number_set waits_for;
    bool acute = false;
};

struct ranked_question {
    thing about = 0;
    std::uint32_t decides = 0;
    bool acute = false;
    bool comes_later = false; ///< sensitive, and steps of trust are still open
};

/// Whether something can be asked now: not what was refused, not a fact outside its `when`, nor one whose `when` waits
/// for something that can be asked first; nor of a child a signal that is not seen in its phase of life (homework of a
/// baby).
template <class Book>
class asking {
public:
    explicit asking(situation<Book>& now) : now_(now) {}

    [[nodiscard]] bool can_ask(thing number) {
        const things::described what = now_.numbers().describe(number);
        if (what.is == askable::kind::signal) {
            return fits_phase(what.which, what.of);
        }
        if (what.is != askable::kind::fact) {
            return true;
        }
        const compiled::fact& fact = now_.book().facts[what.which];
        if (now_.family().facts[now_.family().at(what.which, what.of)].state == knowledge::refused) {
            return false;
        }
        const index when = fact.when[static_cast<std::size_t>(fact.of)];
        const answer outside = now_.of(when, what.of);
        if (outside.is != truth::unknown) {
            return outside.is == truth::yes;
        }
        // What its `when` waits for is asked first. (Facts whose `when`s wait for each other were refused by the
        // checks.)
        for (const std::uint32_t* one = now_.sets().begin(outside.hangs_on); one != now_.sets().end(outside.hangs_on);
             ++one) {
            if (*one != number && can_ask(*one)) {
                return false;
            }
        }
        return true;
    }

private:
    [[nodiscard]] bool fits_phase(index signal, target someone) const {
        const std::vector<life_phase>& phases = now_.book().signals[signal].phases;
        if (phases.empty() || now_.who().subject_of(someone) != subject::child) {
            return true;
        }
        const bool is_known = now_.family().born[someone] || now_.family().due[someone];
        const auto phase = phase_of(now_.family().born[someone], now_.family().due[someone], now_.as_of());
        return !is_known || (phase && std::find(phases.begin(), phases.end(), *phase) != phases.end());
    }

    situation<Book>& now_;
};

/// Acute first, then what may be asked right away, then what most outcomes wait for, then by id and person.
template <class Book>
[[nodiscard]] std::vector<ranked_question>
rank_questions(situation<Book>& now, const std::vector<open_outcome>& outcomes, bool trust_is_open) {
    std::vector<ranked_question> found;
    std::vector<index> place(now.numbers().count(), none); // of each thing in `found`
    for (const open_outcome& outcome : outcomes) {
        for (const std::uint32_t* one = now.sets().begin(outcome.waits_for); one != now.sets().end(outcome.waits_for);
             ++one) {
            if (place[*one] == none) {
                place[*one] = static_cast<index>(found.size());
                found.push_back(ranked_question{*one, 0, false, false});
            }
            ranked_question& question = found[place[*one]];
            ++question.decides;
            question.acute = question.acute || outcome.acute;
        }
    }
    asking<Book> asked(now);
    std::vector<ranked_question> ranked;
    for (ranked_question& question : found) {
        if (asked.can_ask(question.about)) {
            const things::described what = now.numbers().describe(question.about);
            const bool sensitive = what.is == askable::kind::fact && now.book().facts[what.which].sensitive;
            question.comes_later = sensitive && trust_is_open;
            ranked.push_back(question);
        }
    }
    std::sort(ranked.begin(), ranked.end(), [&](const ranked_question& left, const ranked_question& right) {
        if (left.acute != right.acute) {
            return left.acute;
        }
        if (left.comes_later != right.comes_later) {
            return right.comes_later;
        }
        if (left.decides != right.decides) {
            return left.decides > right.decides;
        }
        const askable one = now.numbers().name(left.about, now.family());
        const askable other = now.numbers().name(right.about, now.family());
        return one.id != other.id ? one.id < other.id : one.of != other.of ? one.of < other.of : one.is < other.is;
    });
    return ranked;
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
