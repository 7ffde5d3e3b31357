// SPDX-License-Identifier: BSL-1.0
// How many persons a claim can tell apart: where a family shows it, one with no more persons does too. For each test
// that needs somebody one is kept, and everybody else may leave.
#pragma once

#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/prove/claim.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

using compiled::index;
using compiled::none;

/// So many adults and children.
struct crowd {
    std::uint64_t adults = 0;
    std::uint64_t children = 0;

    /// Never so many that a sum overflows; the budget runs out long before.
    static constexpr std::uint64_t most = 1000;

    friend constexpr crowd operator+(crowd left, crowd right) noexcept {
        return crowd{std::min(left.adults + right.adults, most), std::min(left.children + right.children, most)};
    }
    [[nodiscard]] static constexpr crowd of(subject kind, std::uint64_t count) noexcept {
        return kind == subject::adult   ? crowd{std::min(count, most), 0}
               : kind == subject::child ? crowd{0, std::min(count, most)}
                                        : crowd{};
    }
};

[[nodiscard]] constexpr crowd greatest(crowd left, crowd right) noexcept {
    return crowd{std::max(left.adults, right.adults), std::max(left.children, right.children)};
}

/// The families to look through: up to `apart` by their kinds, and up to `counted` more where the size of the household
/// is tested.
struct crowd_limits {
    crowd apart;
    std::uint64_t counted = 0;

    [[nodiscard]] bool allows(std::uint64_t adults, std::uint64_t children) const noexcept {
        return adults >= 1 && adults <= most_adults() && children <= most_children() &&
               adults + children <= std::max<std::uint64_t>(apart.adults, 1) + apart.children + counted;
    }
    [[nodiscard]] std::uint64_t most_adults() const noexcept {
        return std::max<std::uint64_t>({apart.adults, counted, 1});
    }
    [[nodiscard]] std::uint64_t most_children() const noexcept { return apart.children + counted; }
};

/// Counts, part by part, who must be there for a condition to be yes, to be no, or to stay as it is whichever.
template <class Book>
class crowd_counter {
public:
    /// `closure`: all that the claim is made of, in order.
    crowd_counter(const Book& book, const std::vector<index>& closure) : book_(book) {
        std::vector<bool> norm_seen(book.norms.size(), false);
        needs_.resize(book.conditions.size());
        for (const index which : closure) {
            const compiled::condition& what = book.conditions[which];
            needs_[which] = of(what);
            add_shared(what);
            add_norms(what, norm_seen);
        }
        add_rounds(closure);
    }

    [[nodiscard]] crowd_limits limits(const claim& what) const {
        crowd_limits found{shared_, counted_};
        subject about = subject::household;
        for (const literal& one : what) {
            found.apart = found.apart + (one.is == truth::yes ? needs_[one.condition].yes : needs_[one.condition].no);
            if (book_.conditions[one.condition].context != subject::household) {
                about = book_.conditions[one.condition].context;
            }
        }
        found.apart = found.apart + crowd::of(about, 1);
        return found;
    }

private:
    struct need {
        crowd yes;
        crowd no;
        crowd any; ///< every test in it keeps its own answer
    };

    [[nodiscard]] const need& part(const compiled::condition& what, index which) const {
        return needs_[book_.parts[what.parts.first + which]];
    }

    [[nodiscard]] static need leaf(crowd yes, crowd no = {}) { return need{yes, no, greatest(yes, no)}; }

    [[nodiscard]] need of(const compiled::condition& what) const {
        switch (what.what) {
        case compiled::operation::all:
            return joined(what, &need::yes, &need::no);
        case compiled::operation::any:
            return joined(what, &need::no, &need::yes);
        case compiled::operation::negate:
            return need{part(what, 0).no, part(what, 0).yes, part(what, 0).any};
        case compiled::operation::named:
        case compiled::operation::indicate:
            return part(what, 0);
        case compiled::operation::fact:
            return fact(what);
        case compiled::operation::quantify:
            return quantified(what);
        case compiled::operation::signal:
            return signal(what);
        case compiled::operation::signal_group:
            return group(what);
        case compiled::operation::score:
        case compiled::operation::outcome:
            return screening(what);
        case compiled::operation::receives: {
            const compiled::subject_set& whose = book_.schemes[what.which].of;
            return what.context != subject::household && whose.contains(what.context) ? need{} : leaf(one_of(whose));
        }
        case compiled::operation::consent:
            return leaf(crowd{1, 1}, crowd{1, 1}); // who gave it, and who refused
        case compiled::operation::progress: {
            const subject kind = book_.pathways[book_.nodes[what.which].pathway].of;
            return kind == what.context ? need{} : leaf(crowd::of(kind, 1));
        }
        default:
            return need{};
        }
    }

    [[nodiscard]] need joined(const compiled::condition& what, crowd need::*every, crowd need::*one) const {
        need made;
        for (index which = 0; which < what.parts.count; ++which) {
            made.*every = made.*every + part(what, which).*every;
            made.*one = greatest(made.*one, part(what, which).*one);
            made.any = made.any + part(what, which).any;
        }
        return made;
    }

    [[nodiscard]] need fact(const compiled::condition& what) const {
        const compiled::fact& tested = book_.facts[what.which];
        const index when = tested.when[static_cast<std::size_t>(tested.of)];
        return when == none ? need{} : needs_[when];
    }

    /// Those who make it so are kept, each with what their own test needs; for what nobody may be, everything that is
    /// tested of anybody keeps its answer.
    [[nodiscard]] need quantified(const compiled::condition& what) const {
        const need& inside = part(what, 0);
        if (what.how == quantifier::every) {
            const crowd no = crowd::of(what.over, 1) + inside.no;
            return need{inside.any, no, crowd::of(what.over, 1) + inside.any};
        }
        const std::uint64_t count =
            what.how == quantifier::some ? 1 : static_cast<std::uint64_t>(std::max<std::int64_t>(what.number, 0));
        const crowd kept = crowd::of(what.over, count);
        return need{kept + (count == 1 ? inside.yes : inside.any), inside.any, kept + inside.any};
    }

    /// What is read of the whole family may be seen of anyone, of a person of another kind too. (One of the household
    /// is read of the whole family always: who shows it makes no difference.)
    [[nodiscard]] crowd seen_of(index signal, subject context) const {
        const subject kind = book_.signals[signal].of;
        return kind == context || kind == subject::household ? crowd{} : crowd{1, 1};
    }

    [[nodiscard]] need signal(const compiled::condition& what) const {
        crowd yes;
        for (index which = 0; which < what.values.count; ++which) {
            const auto one = static_cast<index>(book_.values[what.values.first + which]);
            yes = greatest(yes, seen_of(one, what.context));
        }
        return leaf(yes);
    }

    [[nodiscard]] need group(const compiled::condition& what) const {
        crowd yes;
        for (const index one : book_.signal_groups[what.which].signals) {
            yes = yes + seen_of(one, what.context);
        }
        const auto count = static_cast<std::uint64_t>(std::max<std::int64_t>(what.number, 0));
        return leaf(crowd{std::min(yes.adults, count), std::min(yes.children, count)});
    }

    [[nodiscard]] need screening(const compiled::condition& what) const {
        const compiled::instrument& instrument = book_.instruments[what.which];
        need made = instrument.of == what.context ? need{} : leaf(crowd::of(instrument.of, 1));
        if (what.what == compiled::operation::outcome) {
            for (const index when : instrument.outcomes[what.detail].when) {
                if (when != none) {
                    made.yes = made.yes + needs_[when].any;
                    made.no = made.no + needs_[when].any;
                    made.any = made.any + needs_[when].any;
                }
            }
        }
        return made;
    }

    [[nodiscard]] static crowd one_of(const compiled::subject_set& whose) {
        return crowd{whose.contains(subject::adult) ? 1U : 0U, whose.contains(subject::child) ? 1U : 0U};
    }

    /// What is derived from the whole household is shared by all tests on it.
    void add_shared(const compiled::condition& what) {
        if (what.what == compiled::operation::household_kind) {
            shared_ = greatest(shared_, crowd{2, has_child_ ? shared_.children : shared_.children + 1});
            has_child_ = true;
        } else if (what.what == compiled::operation::pregnancy_week && !is_expecting_) {
            shared_.children += 1;
            is_expecting_ = true;
        } else if (what.what == compiled::operation::household_size) {
            for (index which = 0; which < what.values.count; ++which) {
                count_to(book_.values[what.values.first + which]);
            }
            for (index which = 0; which < what.bounds.count; ++which) {
                count_to(book_.bounds[what.bounds.first + which].number);
            }
        }
    }

    void count_to(std::int64_t size) {
        counted_ = std::max<std::uint64_t>(
            counted_, static_cast<std::uint64_t>(std::clamp<std::int64_t>(size + 1, 0, crowd::most)));
    }

    /// The guards that choose the amount of a norm, each norm once.
    void add_norms(const compiled::condition& what, std::vector<bool>& seen) {
        std::vector<index> open;
        const auto use = [&](const compiled::norm_use& norm) {
            for (const index one : {norm.norm, norm.percent_norm}) {
                if (one != none && !seen[one]) {
                    seen[one] = true;
                    open.push_back(one);
                }
            }
        };
        for (index which = 0; which < what.bounds.count; ++which) {
            use(book_.bounds[what.bounds.first + which].norm);
        }
        while (!open.empty()) {
            const compiled::norm& norm = book_.norms[open.back()];
            open.pop_back();
            crowd needed; // of one period at a time
            for (const compiled::norm_period& period : norm.periods) {
                crowd guards;
                for (const compiled::norm_amount& amount : period.amounts) {
                    guards = amount.when == none ? guards : guards + needs_[amount.when].any;
                    use(amount.norm);
                }
                needed = greatest(needed, guards);
            }
            shared_ = shared_ + needed;
        }
    }

    /// Whether a record of a step still counts hangs on what leads back from it, each step once. (Where rounds are not
    /// replayed that is not in the closure, and needs nobody.)
    void add_rounds(const std::vector<index>& closure) {
        std::vector<bool> seen(book_.nodes.size(), false);
        for (const index which : closure) {
            const compiled::condition& what = book_.conditions[which];
            if (what.what != compiled::operation::progress || seen[what.which]) {
                continue;
            }
            seen[what.which] = true;
            for (const compiled::node::repeat& again : book_.nodes[what.which].again) {
                if (again.when != none) {
                    shared_ = shared_ + needs_[again.when].any;
                }
            }
        }
    }

    const Book& book_;
    std::vector<need> needs_;
    crowd shared_;
    std::uint64_t counted_ = 0;
    bool has_child_ = false;
    bool is_expecting_ = false;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
