// SPDX-License-Identifier: BSL-1.0
// Why: a graph of reasons in which each condition, norm, scheme and node stands once per person.
#pragma once

#include <zorgpad/evaluate/timeline.hpp>

#include <iterator>
#include <limits>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace evaluation {

/// Collects what is needed for the outcomes asked after, and numbers it so that parts come before wholes. Every reason
/// there could be has a number, and parts have lower ones: one pass down from the highest finds all that is needed,
/// each once; one pass up writes it. No recursion.
template <class Book>
class reason_graph {
public:
    /// Lists of the reasons are kept in `kept`, and so are the names of persons.
    reason_graph(day<Book>& today, plan_values& kept) : today_(today), book_(today.now().book()), kept_(kept) {
        lay_out();
        scheme_place_.resize(book_.schemes.size());
        for (index place = 0; place < book_.scheme_order.size(); ++place) {
            scheme_place_[book_.scheme_order[place]] = place;
        }
    }

    /// Asks for the reasons of a step or scheme, and all that they rest on.
    void want_step(index node, target someone) { want(step_key(node, someone)); }
    void want_scheme(index which, target someone) { want(key{phase::scheme, scheme_place_[which], someone}); }

    /// All that was asked for, and what it rests on.
    [[nodiscard]] std::vector<reason> build() {
        find_all();
        std::uint32_t place = 0;
        for (auto one = found_.rbegin(); one != found_.rend(); ++one) {
            state_[one->number] = is_found + place++;
        }
        std::vector<reason> reasons(found_.size());
        place = 0;
        for (auto one = found_.rbegin(); one != found_.rend(); ++one) {
            reason& made = reasons[place++];
            say(one->what, made);
            made.parts = parts_of(*one);
        }
        return reasons;
    }

    /// After build(): the number of a step's or scheme's reason.
    [[nodiscard]] std::uint32_t step(index node, target someone) const {
        return place_of(number_of(step_key(node, someone)));
    }
    [[nodiscard]] std::uint32_t scheme(index which, target someone) const {
        return place_of(number_of(key{phase::scheme, scheme_place_[which], someone}));
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
        std::uint32_t number = 0;
        key what;
        compiled::range parts; ///< into numbers_, ascending
    };

    /// The reasons of one kind about one thing, for everyone whom it may be about.
    struct row {
        std::uint32_t base = 0; ///< the number of the first, less the first target
        target first = 0;       ///< those that were asked for stand from here
        target last = 0;        ///< up to here; none where the two are one
    };

    void lay_out() {
        const std::size_t counts[] = {book_.norms.size(), book_.conditions.size(), book_.services.size(),
                                      book_.schemes.size(), book_.order.size()};
        for (std::size_t is = 0; is < std::size(counts); ++is) {
            first_[is + 1] = first_[is] + static_cast<std::uint32_t>(counts[is]);
        }
        rows_.resize(first_[std::size(counts)]);
        const std::uint32_t everyone = who().count();
        std::uint32_t next = 0;
        row* at = rows_.data();
        const auto add_row = [&](target first, std::uint32_t size) {
            (at++)->base = next - first; // may wrap around; adding someone wraps it back
            next += size;
        };
        for (index norm = 0; norm < counts[0]; ++norm) {
            add_row(household_target, 1);
        }
        for (const compiled::condition& one : book_.conditions) {
            add_row(who().first(one.context), who().size(one.context));
        }
        for (std::size_t offer = 0; offer < counts[2] + counts[3]; ++offer) {
            add_row(household_target, everyone);
        }
        for (const compiled::vertex& one : book_.order) {
            const bool is_node = one.is == compiled::vertex::kind::node;
            const subject of = book_.pathways[is_node ? book_.nodes[one.which].pathway : one.which].of;
            add_row(who().first(of), who().size(of));
        }
        state_.resize(next);
    }

    [[nodiscard]] std::uint32_t row_of(const key& what) const noexcept {
        return first_[static_cast<std::size_t>(what.is)] + what.place;
    }
    [[nodiscard]] std::uint32_t number_of(const key& what) const noexcept {
        return rows_[row_of(what)].base + what.someone;
    }
    [[nodiscard]] key step_key(index node, target someone) const noexcept {
        return key{phase::vertex, vertex_at(compiled::vertex::kind::node, node), someone};
    }

    [[nodiscard]] index vertex_at(compiled::vertex::kind is, index which) const noexcept {
        return book_.place_of(compiled::vertex{is, which});
    }

    static constexpr std::uint32_t is_wanted = 1;
    static constexpr std::uint32_t is_found = 2; ///< and from here on: the place among the reasons, with this added

    std::uint32_t want(const key& what) noexcept {
        const std::uint32_t which = row_of(what);
        row& here = rows_[which];
        const std::uint32_t number = here.base + what.someone;
        if (state_[number] == 0) {
            state_[number] = is_wanted;
            here.first = here.first == here.last ? what.someone : std::min(here.first, what.someone);
            here.last = std::max(here.last, what.someone + 1);
            rises_ = rises_ || which >= row_;
        }
        return number;
    }

    void add_part(const key& part) { numbers_.push_back(want(part)); }

    /// Goes down from the highest row. In a book that was not checked there may be rings, in which a part stands in a
    /// higher row or in that of its whole: then again, until nothing is left.
    void find_all() {
        found_.reserve(state_.size());
        numbers_.reserve(state_.size());
        bool is_ring = false;
        do {
            rises_ = false;
            for (std::size_t is = std::size(first_) - 1; is-- > 0;) {
                for (std::uint32_t which = first_[is + 1]; which-- > first_[is];) {
                    if (rows_[which].first != rows_[which].last) {
                        find_row(static_cast<phase>(is), which);
                    }
                }
            }
            is_ring = is_ring || rises_;
        } while (rises_);
        if (is_ring) {
            std::sort(found_.begin(), found_.end(),
                      [](const entry& left, const entry& right) { return right.number < left.number; });
        }
    }

    void find_row(phase is, std::uint32_t which) {
        row_ = which;
        row& here = rows_[which];
        const target first = here.first;
        target someone = here.last;
        here.first = here.last = 0;
        while (someone-- > first) {
            here_ = here.base + someone;
            if (state_[here_] == is_wanted) {
                state_[here_] = is_found;
                find(key{is, which - first_[static_cast<std::size_t>(is)], someone});
            }
        }
    }

    void find(const key& what) {
        const auto first = static_cast<index>(numbers_.size());
        find_parts(what);
        const auto begin = numbers_.begin() + static_cast<std::ptrdiff_t>(first);
        if (numbers_.size() - first > 1) {
            std::sort(begin, numbers_.end());
            numbers_.erase(std::unique(begin, numbers_.end()), numbers_.end());
        }
        found_.push_back(entry{here_, what, compiled::range{first, static_cast<index>(numbers_.size()) - first}});
    }

    /// Among the reasons, once all are found.
    [[nodiscard]] std::uint32_t place_of(std::uint32_t number) const noexcept { return state_[number] - is_found; }

    [[nodiscard]] kept_list<std::uint32_t> parts_of(const entry& one) {
        if (one.parts.count == 0) {
            return {};
        }
        std::uint32_t* const room = kept_.numbers.room_for(one.parts.count);
        for (index which = 0; which < one.parts.count; ++which) {
            room[which] = place_of(numbers_[one.parts.first + which]);
        }
        return {room, one.parts.count};
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
            add_part(key{phase::condition, condition, someone});
        }
    }
    void add_condition(const compiled::per_subject& when, target someone) {
        add_condition(when[static_cast<std::size_t>(who().subject_of(someone))], someone);
    }

    /// Of what is joined, only the parts that made the answer what it is.
    void add_condition_parts(index condition, target someone) {
        const compiled::condition& what = book_.conditions[condition];
        const truth whole = today_.now().of(condition, someone).is;
        const bool is_quantified = what.what == compiled::operation::quantify;
        const bool all_tell = what.what == compiled::operation::negate || what.what == compiled::operation::indicate ||
                              (is_quantified && what.how == quantifier::count);
        const auto add_if_telling = [&](index part, target whom) {
            if (all_tell || today_.now().of(part, whom).is == whole) {
                add_condition(part, whom);
            }
        };
        for (index which = what.parts.first; which < what.parts.last(); ++which) {
            if (!is_quantified) {
                add_if_telling(book_.parts[which], someone);
                continue;
            }
            for (target whom = who().first(what.over); whom < who().end_known(what.over); ++whom) {
                add_if_telling(book_.parts[which], whom);
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
                add_part(key{phase::norm, bound.norm.norm, household_target});
            }
        }
    }

    void add_scheme_parts(index scheme, target someone) {
        const compiled::scheme& what = book_.schemes[scheme];
        add_condition(what.when, someone);
        for (const index required : what.requires_) {
            if (book_.schemes[required].of.contains(who().subject_of(someone))) {
                add_part(key{phase::scheme, scheme_place_[required], someone});
            } else {
                for_each_of(who(), book_.schemes[required].of, [&](target whom) {
                    add_part(key{phase::scheme, scheme_place_[required], whom});
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
            add_part(key{phase::vertex, vertex_at(way.from.is, way.from.which), way.someone});
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
            add_part(key{is, place, someone});
        } else {
            for_each_of(who(), of, [&](target whom) { add_part(key{is, place, whom}); });
        }
    }

    [[nodiscard]] const roll& who() const noexcept { return today_.now().who(); }

    void say(const key& what, reason& made);
    void say_vertex(const compiled::vertex& vertex, target someone, reason& made);
    void say_norm(index norm, reason& made);
    void say_condition(index condition, target someone, reason& made);
    void say_thresholds(compiled::range bounds, reason& made);

    day<Book>& today_;
    const Book& book_;
    plan_values& kept_;
    std::vector<index> scheme_place_;
    std::uint32_t first_[6] = {}; ///< by phase: its first row; and behind the last
    std::vector<row> rows_;
    std::vector<std::uint32_t> state_;                              ///< by number: nothing, wanted, found
    std::vector<entry> found_;                                      ///< from the highest number down
    std::vector<std::uint32_t> numbers_;                            ///< the parts of all that was found
    std::uint32_t row_ = std::numeric_limits<std::uint32_t>::max(); ///< the row whose parts are being found
    std::uint32_t here_ = 0;                                        ///< and the number in it
    bool rises_ = false;                                            ///< some part is still to be found in a later pass
    std::vector<fraction> thresholds_;                              ///< while saying what a condition was held against
};

} // namespace evaluation
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad

#include <zorgpad/evaluate/reason_contents.hpp>
