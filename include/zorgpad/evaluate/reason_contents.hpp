// SPDX-License-Identifier: BSL-1.0
// What each reason says: the truth, the value and the amounts used. Included by reasons.hpp.
#pragma once

#include <zorgpad/evaluate/reasons.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

template <class Book>
void reason_graph<Book>::say(const key& what, reason& made) {
    made.of = kept_.names[what.someone];
    switch (what.is) {
    case phase::norm:
        made.is = reason::kind::norm;
        made.which = what.place;
        say_norm(what.place, made);
        break;
    case phase::condition:
        made.is = reason::kind::condition;
        made.which = what.place;
        made.answer = today_.now().of(what.place, what.someone).is;
        say_condition(what.place, what.someone, made);
        break;
    case phase::service:
        made.is = reason::kind::service;
        made.which = what.place;
        made.answer = today_.offers().service(what.place, what.someone).is;
        break;
    case phase::scheme:
        made.is = reason::kind::scheme;
        made.which = book_.scheme_order[what.place];
        made.answer = today_.offers().scheme(made.which, what.someone).is;
        break;
    case phase::vertex:
        say_vertex(book_.order[what.place], what.someone, made);
        break;
    }
}

template <class Book>
void reason_graph<Book>::say_vertex(const compiled::vertex& vertex, target someone, reason& made) {
    made.which = vertex.which;
    made.answer = today_.ways().at(vertex, someone).full.is;
    switch (vertex.is) {
    case compiled::vertex::kind::entry:
        made.is = reason::kind::pathway;
        return;
    case compiled::vertex::kind::passed:
        made.is = reason::kind::passed;
        return;
    case compiled::vertex::kind::node:
        break;
    }
    const compiled::node& node = book_.nodes[vertex.which];
    made.is = node.is_step() ? reason::kind::step : reason::kind::way;
    if (node.is_step()) {
        made.answer = made.answer & today_.offers().offered(node, someone).is;
    }
}

template <class Book>
void reason_graph<Book>::say_norm(index norm, reason& made) {
    const norm_amounts& amounts = today_.now().amounts_of(norm);
    made.thresholds = kept_.amounts.keep(amounts.possible.begin(), amounts.possible.end());
    made.no_norm = amounts.possible.empty();
    made.answer = amounts.possible.size() == 1 && !amounts.may_be_none ? truth::yes : truth::unknown;
}

template <class Book>
void reason_graph<Book>::say_condition(index condition, target someone, reason& made) {
    const compiled::condition& what = book_.conditions[condition];
    const bound_family& family = today_.now().family();
    if (what.what == compiled::operation::fact) {
        const target holder = book_.facts[what.which].of == subject::household ? household_target : someone;
        const bound_value& value = family.facts[family.at(what.which, holder)];
        made.refused = value.state == knowledge::refused;
        if (value.state == knowledge::known) {
            made.known = value.number;
        }
    } else if (what.what == compiled::operation::age) {
        const std::optional<date>& day = family.born[someone] ? family.born[someone] : family.due[someone];
        if (day) {
            made.known = day->days;
        }
    } else if (what.what == compiled::operation::pregnancy_week) {
        if (const auto found = today_.now().expected(); found.known && found.begun) {
            made.known = (today_.now().as_of().days - found.begun->days) / 7;
        }
    }
    if (what.bounds.count != 0) {
        say_thresholds(what.bounds, made);
    }
}

template <class Book>
void reason_graph<Book>::say_thresholds(compiled::range bounds, reason& made) {
    thresholds_.clear();
    for (index which = bounds.first; which < bounds.last(); ++which) {
        const compiled::bound& bound = book_.bounds[which];
        if (bound.is != compiled::bound::kind::norm) {
            continue;
        }
        if (const compiled::norm_product* product = today_.now().product_of(bound.norm)) {
            thresholds_.push_back(product->amount);
            continue;
        }
        const norm_amounts amounts = today_.now().amounts_of(bound.norm);
        made.no_norm = made.no_norm || amounts.possible.empty();
        if (amounts.possible.size() == 1 && !amounts.may_be_none) {
            thresholds_.push_back(amounts.possible.front());
        }
    }
    made.thresholds = kept_.amounts.keep(thresholds_.begin(), thresholds_.end());
}

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
