// SPDX-License-Identifier: BSL-1.0
// Two books in one set of tables, so that a claim can speak of both. Conditions that say the same, after what they name
// has been put in its place, are one condition: where both books say the same there is nothing to prove.
#pragma once

#include <zorgpad/compile/needs.hpp>
#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/report/joint_entries.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// Says in which book a norm stands, where both have it with other amounts: "(tot nu toe)", "(so far)".
struct book_labels {
    text of_old;
    text of_new;
};

/// Joins the conditions of two books.
class joint_book {
public:
    joint_book(const compiled::tables& old_book, const compiled::tables& new_book, const book_labels& labels)
        : entries_(old_book, new_book, tables_), old_{&old_book, &entries_.of_old(), &labels.of_old, {}, {}},
          new_{&new_book, &entries_.of_new(), &labels.of_new, {}, {}} {
        for (side* one : {&old_, &new_}) {
            one->conditions.resize(one->book->conditions.size(), none);
            one->norms.resize(one->book->norms.size(), none);
        }
    }

    /// What a condition of the old book is here, and of the new one. Equal where they say the same. `none` stays none.
    /// O(what it is made of, once).
    [[nodiscard]] index from_old(index condition) { return taken_over(old_, condition); }
    [[nodiscard]] index from_new(index condition) { return taken_over(new_, condition); }

    [[nodiscard]] compiled::tables& tables() noexcept { return tables_; }

private:
    using key = std::vector<std::int64_t>;

    struct side {
        const compiled::tables* book;
        const joint_places* places;
        const text* label;
        std::vector<index> conditions; ///< where they are here
        std::vector<index> norms;
    };

    [[nodiscard]] index taken_over(side& from, index condition) {
        if (condition == none) {
            return none;
        }
        if (from.conditions[condition] == none) {
            for (const index one : evaluation::closure_of(*from.book, {condition})) {
                if (from.conditions[one] == none) {
                    from.conditions[one] = copy(from, one);
                }
            }
        }
        return from.conditions[condition];
    }

    /// What it is made of is here already.
    [[nodiscard]] index copy(side& from, index which) {
        const compiled::condition& stated = from.book->conditions[which];
        compiled::condition made = stated;
        made.layer = 0;
        std::vector<index> parts;
        for (index part = stated.parts.first; part < stated.parts.last(); ++part) {
            parts.push_back(from.conditions[from.book->parts[part]]);
        }
        std::vector<std::int64_t> values(from.book->values.begin() + static_cast<std::ptrdiff_t>(stated.values.first),
                                         from.book->values.begin() + static_cast<std::ptrdiff_t>(stated.values.last()));
        std::vector<compiled::bound> bounds;
        for (index bound = stated.bounds.first; bound < stated.bounds.last(); ++bound) {
            bounds.push_back(from.book->bounds[bound]);
            norm_use(from, bounds.back().norm);
        }
        switch (stated.what) {
        case compiled::operation::named:
            return parts.front();
        case compiled::operation::all:
        case compiled::operation::any:
            return joined(made, std::move(parts));
        case compiled::operation::fact:
            return fact(from, made, std::move(values), bounds);
        case compiled::operation::signal:
            for (std::int64_t& one : values) {
                one = from.places->signals[static_cast<std::size_t>(one)];
            }
            break;
        case compiled::operation::signal_group:
            made.which = group(from, stated.which);
            break;
        case compiled::operation::score:
        case compiled::operation::outcome:
            made.which = from.places->instruments[stated.which];
            define_outcomes(from, stated.which, made.which);
            break;
        case compiled::operation::receives:
            made.which = from.places->schemes[stated.which];
            break;
        case compiled::operation::consent:
            made.which = from.places->consents[stated.which];
            break;
        case compiled::operation::progress:
            made.which = from.places->nodes[stated.which];
            break;
        default:
            break;
        }
        std::sort(values.begin(), values.end());
        return intern(made, parts, values, bounds);
    }

    /// In one order, each part once, without joints in joints of the same kind.
    [[nodiscard]] index joined(const compiled::condition& made, std::vector<index> parts) {
        std::vector<index> flat;
        for (const index part : parts) {
            const compiled::condition& inside = tables_.conditions[part];
            if (inside.what == made.what) {
                const auto first = tables_.parts.begin() + static_cast<std::ptrdiff_t>(inside.parts.first);
                flat.insert(flat.end(), first, first + static_cast<std::ptrdiff_t>(inside.parts.count));
            } else {
                flat.push_back(part);
            }
        }
        std::sort(flat.begin(), flat.end());
        flat.erase(std::unique(flat.begin(), flat.end()), flat.end());
        return flat.size() == 1 ? flat.front() : intern(made, flat, {}, {});
    }

    /// A test on a fact, with the condition under which this book asks for it. An option that the book does not have is
    /// no answer to it.
    [[nodiscard]] index fact(side& from, compiled::condition made, std::vector<std::int64_t> values,
                             const std::vector<compiled::bound>& bounds) {
        const compiled::fact& stated = from.book->facts[made.which];
        const index here = from.places->facts[made.which];
        const index when = stated.when[static_cast<std::size_t>(stated.of)];
        if (here == none) {
            return unknown(made.context);
        }
        const std::vector<std::int64_t>& options = from.places->options[made.which];
        for (std::int64_t& one : values) {
            one = stated.type == fact_type::choice ? options[static_cast<std::size_t>(one)] : one;
        }
        std::sort(values.begin(), values.end());
        made.which = here;
        index test = intern(made, {}, values, bounds);
        if (stated.type == fact_type::choice && options.size() != tables_.facts[here].options.size()) {
            std::vector<std::int64_t> sorted = options;
            std::sort(sorted.begin(), sorted.end());
            const index is_known = intern(made, {}, sorted, {});
            const index is_other =
                joint(compiled::operation::all, made.context,
                      {joint(compiled::operation::negate, made.context, {is_known}), unknown(made.context)});
            test = joint(compiled::operation::any, made.context, {test, is_other});
        }
        if (when == none) {
            return test;
        }
        index asked = from.conditions[when];
        if (tables_.conditions[asked].context != made.context) {
            compiled::condition seen;
            seen.what = compiled::operation::quantify;
            seen.context = made.context;
            seen.over = tables_.conditions[asked].context;
            asked = intern(seen, {asked}, {}, {});
        }
        compiled::condition both;
        both.what = compiled::operation::all;
        both.context = made.context;
        return joined(both, {asked, test});
    }

    [[nodiscard]] index unknown(subject context) {
        compiled::condition made;
        made.context = context;
        return intern(made, {}, {}, {});
    }
    [[nodiscard]] index joint(compiled::operation how, subject context, std::vector<index> parts) {
        compiled::condition made;
        made.what = how;
        made.context = context;
        return how == compiled::operation::negate ? intern(made, parts, {}, {}) : joined(made, std::move(parts));
    }

    [[nodiscard]] index group(const side& from, index which) {
        compiled::signal_group made{from.book->signal_groups[which].id, {}};
        for (const index one : from.book->signal_groups[which].signals) {
            made.signals.push_back(from.places->signals[one]);
        }
        std::sort(made.signals.begin(), made.signals.end());
        for (index known = 0; known < tables_.signal_groups.size(); ++known) {
            if (tables_.signal_groups[known].signals == made.signals) {
                return known;
            }
        }
        tables_.signal_groups.push_back(std::move(made));
        return static_cast<index>(tables_.signal_groups.size() - 1);
    }

    /// What computes an outcome: in both books the same, or the instruments stand apart.
    void define_outcomes(const side& from, index stated, index here) {
        for (std::size_t which = 0; which < from.book->instruments[stated].outcomes.size(); ++which) {
            for (std::size_t kind = 0; kind < 3; ++kind) {
                const index when = from.book->instruments[stated].outcomes[which].when[kind];
                if (when != none && from.conditions[when] != none) {
                    tables_.instruments[here].outcomes[which].when[kind] = from.conditions[when];
                }
            }
        }
    }

    // Norms, each once; a norm that both books have with other amounts says which one it is.

    void norm_use(side& from, compiled::norm_use& use) {
        use.norm = norm(from, use.norm);
        use.percent_norm = norm(from, use.percent_norm);
        use.product = none; // a norm of both books has the products of one of them
    }

    /// Recurses as deep as norms refer to each other, which compiling limits.
    [[nodiscard]] index norm(side& from, index which) {
        if (which == none || from.norms[which] != none) {
            return which == none ? none : from.norms[which];
        }
        compiled::norm made = from.book->norms[which];
        key content;
        for (compiled::norm_period& period : made.periods) {
            content.insert(content.end(),
                           {period.from.days, period.until.days, static_cast<std::int64_t>(period.amounts.size())});
            for (compiled::norm_amount& amount : period.amounts) {
                amount.when = amount.when == none ? none : from.conditions[amount.when];
                norm_use(from, amount.norm);
                content.insert(content.end(), {amount.when, amount.is_norm ? 1 : 0, amount.number.hundredths});
                add(amount.norm, content);
            }
        }
        const auto [place, is_new] =
            norms_.emplace(std::pair(made.id, std::move(content)), static_cast<index>(tables_.norms.size()));
        if (is_new) {
            made.title = labelled(from, made);
            tables_.norms.push_back(std::move(made));
        }
        from.norms[which] = place->second;
        return place->second;
    }

    /// The title, with the label where the other book has another norm of this id. (Whether it is another is known only
    /// when both are here; the first that comes is labelled when the second does.)
    [[nodiscard]] text labelled(const side& from, const compiled::norm& made) {
        const side& other = &from == &old_ ? new_ : old_;
        for (compiled::norm& known : tables_.norms) {
            if (known.id == made.id) {
                add_label(known.title, *other.label);
                text title = made.title;
                add_label(title, *from.label);
                return title;
            }
        }
        return made.title;
    }
    static void add_label(text& title, const text& label) {
        for (text::translation& one : title.translations) {
            one.words += " " + std::string(label.in(one.language));
        }
    }

    // Each condition once.

    static void add(const compiled::norm_use& use, key& to) {
        to.insert(to.end(), {use.norm, use.percent.numerator, use.percent.denominator, use.percent_norm});
    }

    [[nodiscard]] static std::int64_t number(std::int64_t of) noexcept { return of; }
    template <class Enumeration>
    [[nodiscard]] static std::int64_t rank(Enumeration of) noexcept {
        return static_cast<std::int64_t>(of);
    }

    [[nodiscard]] index intern(compiled::condition made, const std::vector<index>& parts,
                               const std::vector<std::int64_t>& values, const std::vector<compiled::bound>& bounds) {
        key content{rank(made.what),
                    rank(made.context),
                    rank(made.fixed),
                    rank(made.how),
                    rank(made.over),
                    rank(made.measured),
                    rank(made.state),
                    made.day.month,
                    made.day.day,
                    made.which,
                    made.detail,
                    made.number,
                    static_cast<std::int64_t>(parts.size()),
                    static_cast<std::int64_t>(values.size())};
        content.insert(content.end(), parts.begin(), parts.end());
        content.insert(content.end(), values.begin(), values.end());
        for (const compiled::bound& one : bounds) {
            content.insert(content.end(), {rank(one.how), rank(one.is), one.number, one.length.months, one.length.days,
                                           one.day.month, one.day.day});
            add(one.norm, content);
        }
        const auto [place, is_new] =
            conditions_.emplace(std::move(content), static_cast<index>(tables_.conditions.size()));
        if (is_new) {
            made.parts = compiled::range{static_cast<index>(tables_.parts.size()), static_cast<index>(parts.size())};
            tables_.parts.insert(tables_.parts.end(), parts.begin(), parts.end());
            made.values = compiled::range{static_cast<index>(tables_.values.size()), static_cast<index>(values.size())};
            tables_.values.insert(tables_.values.end(), values.begin(), values.end());
            made.bounds = compiled::range{static_cast<index>(tables_.bounds.size()), static_cast<index>(bounds.size())};
            tables_.bounds.insert(tables_.bounds.end(), bounds.begin(), bounds.end());
            compiled::needs_finder<compiled::tables>(tables_).find(made);
            tables_.conditions.push_back(made);
        }
        return place->second;
    }

    compiled::tables tables_;
    joint_entries entries_;
    side old_;
    side new_;
    std::map<key, index> conditions_;
    std::map<std::pair<std::string, key>, index> norms_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
