// SPDX-License-Identifier: BSL-1.0
// Why: a graph of reasons in which each condition, norm, scheme and node stands once per person.
#pragma once

#include <zorgpad/evaluate/timeline.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Collects what is needed for the outcomes asked after, then numbers it so that parts come before wholes. No
/// recursion.
template <class Book>
class reason_graph {
public:
    explicit reason_graph(day<Book>& today) : today_(today), book_(today.now().book()) {
        lay_out();
        scheme_place_.resize(book_.schemes.size());
        for (index place = 0; place < book_.scheme_order.size(); ++place) {
            scheme_place_[book_.scheme_order[place]] = place;
        }
    }

    /// Asks for the reasons of a step or scheme, and all that they rest on.
    void want_step(index node, target someone) {
        want(key{phase::vertex, vertex_at(compiled::vertex::kind::node, node), someone});
    }
    void want_scheme(index scheme, target someone) { want(key{phase::scheme, scheme_place_[scheme], someone}); }

    /// Numbers all that was asked for.
    [[nodiscard]] std::vector<reason> build() {
        std::vector<std::uint32_t> order; // of what was found, by number
        order.reserve(found_.size());
        for (std::uint32_t& slot : slot_) {
            if (slot != none) {
                order.push_back(slot);
                slot = static_cast<std::uint32_t>(order.size() - 1);
            }
        }
        std::vector<reason> reasons(found_.size());
        for (std::size_t place = 0; place < order.size(); ++place) {
            const entry& one = found_[order[place]];
            reason& made = reasons[place];
            say(one.what, made);
            made.parts.reserve(one.parts.count);
            for (index which = one.parts.first; which < one.parts.last(); ++which) {
                made.parts.push_back(slot_[numbers_[which]]);
            }
        }
        return reasons;
    }

    /// After build(): the number of a step's or scheme's reason.
    [[nodiscard]] std::uint32_t step(index node, target someone) const {
        return slot_[number_of(key{phase::vertex, vertex_at(compiled::vertex::kind::node, node), someone})];
    }
    [[nodiscard]] std::uint32_t scheme(index which, target someone) const {
        return slot_[number_of(key{phase::scheme, scheme_place_[which], someone})];
    }

private:
    /// What reasons are about, parts before wholes: a norm or condition rests on nothing further on, and so on.
    enum class phase : std::uint8_t { norm, condition, service, scheme, vertex };

    struct key {
        phase is = phase::norm;
        index place = 0; ///< within the phase: parts have lower places
        target someone = household_target;
    };
    struct entry {
        key what;
        compiled::range parts; ///< into numbers_, ascending
    };

    /// Every reason there could be has a number; parts have lower ones.
    void lay_out() {
        const std::size_t sizes[] = {book_.norms.size(), book_.conditions.size(), book_.services.size(),
                                     book_.schemes.size(), book_.order.size()};
        std::size_t next = 0;
        for (std::size_t which = 0; which < 5; ++which) {
            first_[which] = static_cast<std::uint32_t>(next);
            next += sizes[which] * who().count();
        }
        slot_.assign(next, none);
    }

    [[nodiscard]] std::uint32_t number_of(const key& what) const noexcept {
        return first_[static_cast<std::size_t>(what.is)] + what.place * who().count() + what.someone;
    }

    [[nodiscard]] index vertex_at(compiled::vertex::kind is, index which) const noexcept {
        return book_.place_of(compiled::vertex{is, which});
    }

    void want(key first) {
        open_.assign(1, first);
        while (!open_.empty()) {
            const key here = open_.back();
            open_.pop_back();
            const std::uint32_t number = number_of(here);
            if (slot_[number] != none) {
                continue;
            }
            slot_[number] = static_cast<std::uint32_t>(found_.size()); // build() gives the place among the reasons
            parts_.clear();
            find_parts(here);
            const auto begin = static_cast<std::ptrdiff_t>(numbers_.size());
            for (const key& part : parts_) {
                numbers_.push_back(number_of(part));
                if (slot_[numbers_.back()] == none) {
                    open_.push_back(part);
                }
            }
            std::sort(numbers_.begin() + begin, numbers_.end());
            numbers_.erase(std::unique(numbers_.begin() + begin, numbers_.end()), numbers_.end());
            found_.push_back(
                entry{here, compiled::range{static_cast<index>(begin),
                                            static_cast<index>(numbers_.size()) - static_cast<index>(begin)}});
        }
    }

    void find_parts(const key& what) {
        switch (what.is) {
        case phase::norm:
            break;
        case phase::condition:
            add_condition_parts(what.place, what.someone);
            break;
        case phase::service:
            add_condition(book_.services[what.place].when, what.someone);
            break;
        case phase::scheme:
            add_scheme_parts(book_.scheme_order[what.place], what.someone);
            break;
        case phase::vertex:
            add_vertex_parts(book_.order[what.place], what.someone);
            break;
        }
    }

    void add_condition(index condition, target someone) {
        if (condition != none) {
            parts_.push_back(key{phase::condition, condition, someone});
        }
    }
    void add_condition(const compiled::per_subject& when, target someone) {
        add_condition(when[static_cast<std::size_t>(who().subject_of(someone))], someone);
    }

    /// Of what is joined, only the parts that made the answer what it is.
    void add_condition_parts(index condition, target someone) {
        const compiled::condition& what = book_.conditions[condition];
        const truth whole = today_.now().of(condition, someone).is;
        const auto add_if_telling = [&](index part, target whom) {
            const truth is = today_.now().of(part, whom).is;
            const bool mirrored = what.what == compiled::operation::negate;
            const bool counts = what.what == compiled::operation::quantify && what.how == quantifier::count;
            if (counts || mirrored || what.what == compiled::operation::indicate || is == whole) {
                add_condition(part, whom);
            }
        };
        for (index which = 0; which < what.parts.count; ++which) {
            const index part = book_.parts[what.parts.first + which];
            if (what.what == compiled::operation::quantify) {
                for (target whom = who().first(what.over); whom < who().end_known(what.over); ++whom) {
                    add_if_telling(part, whom);
                }
            } else {
                add_if_telling(part, someone);
            }
        }
        if (what.what == compiled::operation::fact) {
            const compiled::fact& fact = book_.facts[what.which];
            const target holder = fact.of == subject::household ? household_target : someone;
            const index when = fact.when[static_cast<std::size_t>(fact.of)];
            if (when != none && today_.now().of(when, holder).is != truth::yes) {
                add_condition(when, holder);
            }
        }
        for (index which = 0; which < what.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[what.bounds.first + which];
            if (bound.is == compiled::bound::kind::norm) {
                parts_.push_back(key{phase::norm, bound.norm.norm, household_target});
            }
        }
    }

    void add_scheme_parts(index scheme, target someone) {
        const compiled::scheme& what = book_.schemes[scheme];
        add_condition(what.when, someone);
        for (const index required : what.requires_) {
            if (book_.schemes[required].of.contains(who().subject_of(someone))) {
                parts_.push_back(key{phase::scheme, scheme_place_[required], someone});
            } else {
                for_each_of(who(), book_.schemes[required].of, [&](target whom) {
                    parts_.push_back(key{phase::scheme, scheme_place_[required], whom});
                });
            }
        }
    }

    void add_vertex_parts(const compiled::vertex& vertex, target someone) {
        const truth whole = today_.ways().at(vertex, someone).full.is;
        if (vertex.is == compiled::vertex::kind::entry) {
            add_condition(book_.pathways[vertex.which].when, someone);
        }
        today_.ways().for_each_way_to(vertex, someone, [&](const auto& way, auto&& answer_in) {
            if (answer_in(channel::full).is != whole) {
                return;
            }
            parts_.push_back(key{phase::vertex, vertex_at(way.from.is, way.from.which), way.someone});
            add_condition(way.guard, someone);
            if (way.from.is == compiled::vertex::kind::node) {
                add_condition(book_.nodes[way.from.which].condition, way.someone);
            }
        });
        if (vertex.is != compiled::vertex::kind::node) {
            return;
        }
        const compiled::node& node = book_.nodes[vertex.which];
        if (node.kind == compiled::node_kind::signal) {
            add_condition(node.condition, someone);
        }
        if (node.kind == compiled::node_kind::scheme || node.kind == compiled::node_kind::service) {
            add_offer(node, someone);
        }
    }

    void add_offer(const compiled::node& node, target someone) {
        const bool is_scheme = node.kind == compiled::node_kind::scheme;
        const compiled::subject_set& of = is_scheme ? book_.schemes[node.target].of : book_.services[node.target].of;
        const phase is = is_scheme ? phase::scheme : phase::service;
        const index place = is_scheme ? scheme_place_[node.target] : node.target;
        if (of.contains(who().subject_of(someone))) {
            parts_.push_back(key{is, place, someone});
        } else {
            for_each_of(who(), of, [&](target whom) { parts_.push_back(key{is, place, whom}); });
        }
    }

    [[nodiscard]] const roll& who() const noexcept { return today_.now().who(); }

    void say(const key& what, reason& made) {
        made.of = today_.now().family().names[what.someone];
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

    void say_vertex(const compiled::vertex& vertex, target someone, reason& made) {
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

    void say_norm(index norm, reason& made) {
        const norm_amounts& amounts = today_.now().amounts_of(norm);
        made.thresholds = amounts.possible;
        made.no_norm = amounts.possible.empty();
        made.answer = amounts.possible.size() == 1 && !amounts.may_be_none ? truth::yes : truth::unknown;
    }

    void say_condition(index condition, target someone, reason& made) {
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
        for (index which = 0; which < what.bounds.count; ++which) {
            const compiled::bound& bound = book_.bounds[what.bounds.first + which];
            if (bound.is == compiled::bound::kind::norm) {
                if (const std::optional<fraction> amount = today_.now().only_amount_of(bound.norm)) {
                    made.thresholds.push_back(*amount);
                    continue;
                }
                const norm_amounts amounts = today_.now().amounts_of(bound.norm);
                made.no_norm = made.no_norm || amounts.possible.empty();
                if (amounts.possible.size() == 1 && !amounts.may_be_none) {
                    made.thresholds.push_back(amounts.possible.front());
                }
            }
        }
    }

    day<Book>& today_;
    const Book& book_;
    std::vector<index> scheme_place_;
    std::uint32_t first_[5] = {};     ///< by phase: its first number
    std::vector<std::uint32_t> slot_; ///< by number: `none`, or the place in found_, and later among the reasons
    std::vector<entry> found_;
    std::vector<std::uint32_t> numbers_; ///< the parts of all that was found
    std::vector<key> open_;              ///< while finding
    std::vector<key> parts_;             ///< likewise, of one
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
