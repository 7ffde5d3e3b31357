// SPDX-License-Identifier: BSL-1.0
// Turns the conditions of a merged book into the pool of a compiled one: each once per binding in which it is used,
// parts before wholes, and every definition (named condition, `when` of a fact, guard of a norm, computed outcome)
// before its use.
#pragma once

#include <zorgpad/compile/definitions.hpp>

#include <limits>
#include <utility>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// The layer (as an index into tables::layers) that a place belongs to.
template <class Book>
class layer_finder {
public:
    layer_finder(const Book& book, const std::vector<std::string>& layers) {
        if (book.files) {
            for (const source_file& file : *book.files) {
                const auto found = std::find(layers.begin(), layers.end(), file.layer);
                layer_of_file_.push_back(
                    static_cast<std::uint16_t>(found == layers.end() ? 0 : found - layers.begin()));
            }
        }
    }
    [[nodiscard]] std::uint16_t operator()(source_position at) const noexcept {
        return at.file < layer_of_file_.size() ? layer_of_file_[at.file] : std::uint16_t{0};
    }

private:
    std::vector<std::uint16_t> layer_of_file_;
};

/// Compiles conditions into tables whose entries already have their ids. What does not fit (an unknown id, a constant
/// of another type) was refused by the checks; here it becomes unknown, never a definite answer.
template <class Book>
class condition_compiler {
public:
    condition_compiler(const Book& book, tables& into)
        : book_(book.content), into_(into), stated_(book.content, into), layer_of_(book, into.layers) {}

    /// A condition in a binding, with all that it needs. Recursion is bounded by the nesting of the condition.
    [[nodiscard]] index compile(const zorgpad::condition& what, subject context, std::string_view pathway = {}) {
        define_all_in(what, context);
        return build(what, context, pathway);
    }

    /// Compiles the guards of a norm and all that they need.
    void define_norm(index norm) { define(definition{definition::kind::norm, norm, 0, subject::household}); }
    /// Compiles the `when` of a fact and all that it needs.
    void define_fact(index fact) { define(definition{definition::kind::fact, fact, 0, into_.facts[fact].of}); }

private:
    enum class progress : std::uint8_t { open, done };

    /// Defines everything that a condition needs, deepest first, without recursion over definitions.
    void define_all_in(const zorgpad::condition& what, subject context) {
        std::vector<definition> needs;
        stated_.for_each_need(what, context, [&](const definition& need) { needs.push_back(need); });
        for (const definition& need : needs) {
            define(need);
        }
    }

    void define(const definition& wanted) {
        std::vector<definition> open;
        const auto push = [&](const definition& one) {
            if (one.which != none && one.detail != none && states_.find(one) == states_.end()) {
                open.push_back(one);
            }
        };
        push(wanted);
        while (!open.empty()) {
            const definition here = open.back();
            const auto state = states_.find(here);
            if (state == states_.end()) {
                states_.emplace(here, progress::open);
                stated_.for_each_need_of(here, push);
            } else {
                open.pop_back();
                if (state->second == progress::open) {
                    build_definition(here);
                    state->second = progress::done;
                }
            }
        }
    }

    /// Whether what is used stands already. In a book that was not checked definitions may need each other in a ring:
    /// there one of them uses what is not defined yet, which becomes unknown, so that every pass over the tables ends.
    [[nodiscard]] bool is_defined(const definition& what) const {
        const auto state = states_.find(what);
        return state != states_.end() && state->second == progress::done;
    }
    [[nodiscard]] bool is_norm_defined(index norm) const {
        return norm != none && is_defined(definition{definition::kind::norm, norm, 0, subject::household});
    }
    [[nodiscard]] bool is_defined(const zorgpad::norm_use& stated, const norm_use& made) const {
        const bool has_factor = !stated.percent || std::holds_alternative<decimal>(*stated.percent);
        return is_norm_defined(made.norm) && (has_factor || is_norm_defined(made.percent_norm));
    }

    void build_definition(const definition& what) {
        if (what.is == definition::kind::norm) {
            build_norm(what.which);
            return;
        }
        const zorgpad::condition* when = stated_.when_of(what);
        if (when == nullptr) {
            return;
        }
        // Before taking the slot: building may move the tables.
        const std::size_t first = into_.conditions.size();
        const index built = build(*when, what.context, {});
        const auto slot = static_cast<std::size_t>(what.context);
        if (what.is == definition::kind::name) {
            into_.names[what.which].when[slot] = built;
        } else if (what.is == definition::kind::fact) {
            into_.facts[what.which].when[slot] = built;
        } else {
            into_.instruments[what.which].outcomes[what.detail].when[slot] = built;
            read_one_record(what, first);
        }
    }

    /// In the household the outcome of a record of nobody in particular is computed: from that record, and no other.
    void read_one_record(const definition& what, std::size_t first) {
        for (std::size_t which = first; which < into_.conditions.size(); ++which) {
            condition& one = into_.conditions[which];
            const bool is_screened = one.what == operation::score || one.what == operation::outcome;
            if (is_screened && one.which == what.which && what.context == subject::household &&
                one.context == subject::household) {
                one.over = subject::household;
            }
        }
    }

    void build_norm(index which) {
        const zorgpad::norm& stated = book_.norms.find(into_.norms[which].id)->second;
        std::vector<norm_period> periods;
        /// False where the amount does not fit: then none of those after it may hold either.
        const auto add_amount = [&](const guarded_amount& amount, norm_period& to) {
            norm_amount made;
            if (const auto* use = std::get_if<zorgpad::norm_use>(&amount.is)) {
                made.is_norm = true;
                made.norm = stated_.use_of(*use);
                if (!is_defined(*use, made.norm)) {
                    return false;
                }
            } else {
                made.number = std::get<decimal>(amount.is);
            }
            if (amount.when) {
                made.when = build(*amount.when, subject::household, {});
            }
            to.amounts.push_back(std::move(made));
            return true;
        };
        if (stated.is) {
            norm_period always;
            always.from = date{std::numeric_limits<std::int32_t>::min()};
            always.until = date{std::numeric_limits<std::int32_t>::max()};
            (void)add_amount(guarded_amount{std::nullopt, *stated.is, stated.is.at}, always);
            periods.push_back(std::move(always));
        }
        if (stated.values) {
            for (const dated_value& value : *stated.values) {
                norm_period made;
                made.from = value.from;
                made.until = value.until;
                for (const guarded_amount& amount : value.amounts) {
                    if (!add_amount(amount, made)) {
                        break;
                    }
                }
                periods.push_back(std::move(made));
            }
        }
        std::sort(periods.begin(), periods.end(),
                  [](const norm_period& left, const norm_period& right) { return left.from < right.from; });
        into_.norms[which].periods = std::move(periods);
        into_.norms[which].indicative = stated.indicative.value_or(false) || uses_indicative_norm(which);
    }

    [[nodiscard]] bool is_indicative(const norm_use& use) const noexcept {
        const auto one = [this](index norm) { return norm != none && into_.norms[norm].indicative; };
        return one(use.norm) || one(use.percent_norm);
    }

    [[nodiscard]] bool uses_indicative_norm(index which) const noexcept {
        for (const norm_period& period : into_.norms[which].periods) {
            for (const norm_amount& amount : period.amounts) {
                if (amount.is_norm && is_indicative(amount.norm)) {
                    return true;
                }
            }
        }
        return false;
    }

    // Building the pool.

    [[nodiscard]] index add(condition made) {
        into_.conditions.push_back(made);
        return static_cast<index>(into_.conditions.size() - 1);
    }

    [[nodiscard]] index add_unknown(condition made) {
        made.what = operation::always;
        made.fixed = truth::unknown;
        return add(made);
    }

    void set_parts(condition& made, const std::vector<index>& parts) {
        made.parts = range{static_cast<index>(into_.parts.size()), static_cast<index>(parts.size())};
        into_.parts.insert(into_.parts.end(), parts.begin(), parts.end());
    }

    [[nodiscard]] index build(const zorgpad::condition& what, subject context, std::string_view pathway) {
        condition made;
        made.context = context;
        made.at = what.at;
        made.layer = layer_of_(what.at);
        return std::visit([&](const auto& test) { return build_form(test, made, pathway); }, what.form);
    }

    [[nodiscard]] index build_joined(const std::vector<zorgpad::condition>& stated, operation how, condition made,
                                     subject context, std::string_view pathway) {
        std::vector<index> parts;
        for (const zorgpad::condition& part : stated) {
            parts.push_back(build(part, context, pathway));
        }
        made.what = how;
        set_parts(made, parts);
        return add(made);
    }

    [[nodiscard]] index build_form(const all_of& test, condition made, std::string_view pathway) {
        return build_joined(test.parts, operation::all, made, made.context, pathway);
    }
    [[nodiscard]] index build_form(const any_of& test, condition made, std::string_view pathway) {
        return build_joined(test.parts, operation::any, made, made.context, pathway);
    }
    [[nodiscard]] index build_form(const negation& test, condition made, std::string_view pathway) {
        return build_joined(test.part, operation::negate, made, made.context, pathway);
    }
    [[nodiscard]] index build_form(const indicative& test, condition made, std::string_view pathway) {
        return build_joined(test.part, operation::indicate, made, made.context, pathway);
    }
    [[nodiscard]] index build_form(const quantified& test, condition made, std::string_view pathway) {
        made.how = test.how;
        made.over = test.over;
        made.number = test.at_least;
        return build_joined(test.where, operation::quantify, made, test.over, pathway);
    }

    [[nodiscard]] index build_form(const zorgpad::named_condition& test, condition made, std::string_view) {
        const index name = find(into_.names, test.condition.id);
        const index when = name == none ? none : into_.names[name].when[static_cast<std::size_t>(made.context)];
        if (when == none) {
            return add_unknown(made);
        }
        made.what = operation::named;
        made.which = name;
        set_parts(made, {when});
        return add(made);
    }

    [[nodiscard]] index build_form(const signal_test& test, condition made, std::string_view) {
        made.what = operation::signal;
        made.values.first = static_cast<index>(into_.values.size());
        bool is_known = !test.any.empty();
        for (const auto& one : test.any) {
            const index signal = find(into_.signals, one.id);
            is_known = is_known && signal != none;
            into_.values.push_back(signal);
        }
        made.values.count = static_cast<index>(test.any.size());
        return is_known ? add(made) : add_unknown(made);
    }
    [[nodiscard]] index build_form(const signal_group_test& test, condition made, std::string_view) {
        made.what = operation::signal_group;
        made.which = find(into_.signal_groups, test.group);
        made.number = test.at_least;
        return made.which == none ? add_unknown(made) : add(made);
    }
    [[nodiscard]] index build_form(const score_test& test, condition made, std::string_view) {
        made.what = operation::score;
        made.which = find(into_.instruments, test.instrument.id);
        made.over = screened_by(made.which);
        made.detail = made.which == none ? none : find_part(into_.instruments[made.which].themes, test.theme);
        made.number = test.at_least;
        return made.detail == none ? add_unknown(made) : add(made);
    }
    [[nodiscard]] index build_form(const outcome_test& test, condition made, std::string_view) {
        made.what = operation::outcome;
        made.which = find(into_.instruments, test.instrument.id);
        made.over = screened_by(made.which);
        made.detail = made.which == none ? none : find_part(into_.instruments[made.which].outcomes, test.is);
        return made.detail == none || !is_outcome_defined(made) ? add_unknown(made) : add(made);
    }
    [[nodiscard]] subject screened_by(index instrument) const noexcept {
        return instrument == none ? subject::household : into_.instruments[instrument].of;
    }
    [[nodiscard]] bool is_outcome_defined(const condition& made) const {
        const auto in = [&](subject context) {
            return is_defined(definition{definition::kind::outcome, made.which, made.detail, context});
        };
        return in(subject::household) && in(into_.instruments[made.which].of);
    }
    [[nodiscard]] index build_form(const receives_test& test, condition made, std::string_view) {
        made.what = operation::receives;
        made.which = find(into_.schemes, test.scheme.id);
        return made.which == none ? add_unknown(made) : add(made);
    }
    [[nodiscard]] index build_form(const consent_test& test, condition made, std::string_view) {
        made.what = operation::consent;
        made.which = find(into_.consents, test.consent.id);
        return made.which == none ? add_unknown(made) : add(made);
    }
    [[nodiscard]] index build_form(const progress_test& test, condition made, std::string_view pathway) {
        const bool is_full = test.node.find('/') != std::string::npos;
        made.what = operation::progress;
        made.which = find_node(into_, is_full ? test.node : std::string(pathway) + "/" + test.node);
        made.state = test.is;
        return made.which == none ? add_unknown(made) : add(made);
    }
    [[nodiscard]] index build_form(const municipality_test& test, condition made, std::string_view) {
        return add_municipality(test.codes, made);
    }
    [[nodiscard]] index add_municipality(const std::vector<std::string>& codes, condition made) {
        for (const std::string& code : codes) {
            const auto place =
                std::lower_bound(into_.named_municipalities.begin(), into_.named_municipalities.end(), code);
            if (place == into_.named_municipalities.end() || *place != code) {
                into_.named_municipalities.insert(place, code);
            }
        }
        if (into_.municipality.empty()) {
            made.what = operation::municipality;
            return add(made);
        }
        made.what = operation::always;
        made.fixed = truth_of(std::find(codes.begin(), codes.end(), into_.municipality) != codes.end());
        return add(made);
    }
    [[nodiscard]] index build_form(const date_test& test, condition made, std::string_view) {
        made.what = operation::today;
        made.bounds.first = static_cast<index>(into_.bounds.size());
        const auto add_point = [&](const std::optional<calendar_point>& point, comparison how) {
            if (!point) {
                return;
            }
            bound one;
            one.how = how;
            if (const auto* day = std::get_if<date>(&*point)) {
                one.number = day->days;
            } else {
                one.is = bound::kind::day_of_year;
                one.day = std::get<day_of_year>(*point);
            }
            into_.bounds.push_back(one);
        };
        add_point(test.from, comparison::at_least);
        add_point(test.until, comparison::less_than);
        made.bounds.count = static_cast<index>(into_.bounds.size()) - made.bounds.first;
        return add(made);
    }

    // Tests on facts.

    [[nodiscard]] index build_form(const fact_test& test, condition made, std::string_view) {
        if (test.fact.id == built_in::municipality) {
            return build_municipality_fact(test, made);
        }
        fact_type type = fact_type::count;
        const std::vector<option>* options = nullptr;
        if (test.fact.id == built_in::age) {
            made.what = operation::age;
            made.measured = test.measured;
            made.day = test.day;
        } else if (test.fact.id == built_in::pregnancy_week) {
            made.what = operation::pregnancy_week;
        } else if (test.fact.id == built_in::household_size) {
            made.what = operation::household_size;
        } else if (test.fact.id == built_in::household_kind) {
            made.what = operation::household_kind;
            type = fact_type::choice;
        } else {
            made.what = operation::fact;
            made.which = find_fact(into_, test.fact.id);
            if (made.which == none ||
                !is_defined(definition{definition::kind::fact, made.which, 0, into_.facts[made.which].of})) {
                return add_unknown(made);
            }
            type = into_.facts[made.which].type;
            options = &into_.facts[made.which].options;
        }
        bool fits = set_values(test, made, type, options);
        fits = set_bounds(test, made, type) && fits;
        return fits ? add_marked(made) : add_unknown(made);
    }

    [[nodiscard]] index build_municipality_fact(const fact_test& test, condition made) {
        std::vector<std::string> codes;
        const auto take = [&codes](const constant& one) {
            if (const auto* code = std::get_if<std::string>(&one.value)) {
                codes.push_back(*code);
            }
        };
        if (test.is) {
            take(*test.is);
        }
        std::for_each(test.in.begin(), test.in.end(), take);
        return add_municipality(codes, made);
    }

    /// A test against an indicative norm is indicative.
    [[nodiscard]] index add_marked(condition made) {
        bool indicative = false;
        for (index which = made.bounds.first; which < made.bounds.last(); ++which) {
            const bound& one = into_.bounds[which];
            indicative = indicative || (one.is == bound::kind::norm && is_indicative(one.norm));
        }
        const index plain = add(made);
        if (!indicative) {
            return plain;
        }
        condition around;
        around.what = operation::indicate;
        around.context = made.context;
        around.at = made.at;
        around.layer = made.layer;
        set_parts(around, {plain});
        return add(around);
    }

    [[nodiscard]] bool set_values(const fact_test& test, condition& made, fact_type type,
                                  const std::vector<option>* options) {
        made.values.first = static_cast<index>(into_.values.size());
        bool fits = true;
        const auto take = [&](const constant& one) {
            const std::optional<std::int64_t> value = value_of(one, type, options);
            fits = fits && value.has_value();
            into_.values.push_back(value.value_or(0));
        };
        if (test.is) {
            take(*test.is);
        }
        std::for_each(test.in.begin(), test.in.end(), take);
        made.values.count = static_cast<index>(into_.values.size()) - made.values.first;
        return fits;
    }

    [[nodiscard]] bool set_bounds(const fact_test& test, condition& made, fact_type type) {
        made.bounds.first = static_cast<index>(into_.bounds.size());
        bool fits = true;
        for (const bound_test& stated : test.bounds) {
            bound one;
            one.how = stated.how;
            if (const auto* use = std::get_if<zorgpad::norm_use>(&stated.than)) {
                one.is = bound::kind::norm;
                one.norm = stated_.use_of(*use);
                fits = fits && is_defined(*use, one.norm);
            } else {
                fits = set_constant(std::get<constant>(stated.than), made, type, one) && fits;
            }
            into_.bounds.push_back(one);
        }
        made.bounds.count = static_cast<index>(into_.bounds.size()) - made.bounds.first;
        return fits;
    }

    const book_content& book_;
    tables& into_;
    definition_reader stated_;
    layer_finder<Book> layer_of_;
    std::map<definition, progress> states_;
};

} // namespace compiled
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
