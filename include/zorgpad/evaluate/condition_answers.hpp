// SPDX-License-Identifier: BSL-1.0
// Which way each operation of a condition is answered. Included by situation.hpp.
#pragma once

#include <zorgpad/evaluate/situation.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

template <class Book>
answer situation<Book>::evaluate(const compiled::condition& what, target someone) {
    switch (what.what) {
    case compiled::operation::always:
        return answer{what.fixed, never, {}};
    case compiled::operation::all:
        return join_parts(what, someone, truth::no);
    case compiled::operation::any:
        return join_parts(what, someone, truth::yes);
    case compiled::operation::negate:
        return opposite(part(what, 0, someone));
    case compiled::operation::named:
        return part(what, 0, someone);
    case compiled::operation::indicate: {
        // Its no counts as unknown and waits for nothing: more facts would not change that it only informs.
        const answer inside = part(what, 0, someone);
        return inside.is == truth::no ? answer{truth::unknown, inside.turns, {}} : inside;
    }
    case compiled::operation::fact:
        return fact_answer(what, someone);
    case compiled::operation::age:
        return age_answer(what, someone);
    case compiled::operation::pregnancy_week:
        return pregnancy_answer(what);
    case compiled::operation::household_kind:
        return kind_answer(what);
    case compiled::operation::household_size:
        return size_answer(what);
    case compiled::operation::quantify:
        return quantified_answer(what);
    case compiled::operation::signal:
        return signals_answer(what, someone);
    case compiled::operation::signal_group:
        return signal_answer(what, someone);
    case compiled::operation::score:
    case compiled::operation::outcome:
        return screening_answer(what, someone);
    case compiled::operation::receives:
        return receives(what.which, someone);
    case compiled::operation::consent:
        return answer{truth_of(consent_of(*family_, what.which, someone).is == bound_consent::kind::given), never, {}};
    case compiled::operation::progress:
        return progress_answer(what, someone);
    case compiled::operation::municipality:
        return waits_for(things_.municipality());
    case compiled::operation::today:
        return today_answer(what);
    }
    return answer{};
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
