// SPDX-License-Identifier: BSL-1.0
// What answering a condition uses beside its parts: the `when` of its fact, the guards of its norms, the scores behind
// its outcome. Found once, when compiling.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace compiled {

/// Fills condition::needs. Conditions that need the same share one run, so that a norm with many guards is not written
/// out for every test against it.
template <class Tables>
class needs_finder {
public:
    explicit needs_finder(Tables& book) : book_(book) {}

    void find() && {
        for (condition& one : book_.conditions) {
            find(one);
        }
    }

    /// What one condition needs: for tables that are written later, of conditions of other tables.
    void find(condition& one) {
        one.needs = range{};
        sources_.clear();
        collect(one);
        if (!sources_.empty()) {
            const auto [found, is_new] = runs_.emplace(sources_, range{});
            if (is_new) {
                found->second = write();
            }
            one.needs = found->second;
        }
    }

private:
    /// Where what a condition needs is stated: a fact, an outcome (with its instrument), norms.
    void collect(const condition& one) {
        if (one.what == operation::fact && book_.facts[one.which].when != none_for_all) {
            sources_.push_back(source{source::kind::fact, one.which, 0});
        }
        if (one.what == operation::outcome) {
            sources_.push_back(source{source::kind::outcome, one.which, one.detail});
        }
        for (index which = one.bounds.first; which < one.bounds.last(); ++which) {
            use(book_.bounds[which].norm);
        }
    }

    void use(const norm_use& norm) {
        for (const index one : {norm.norm, norm.percent_norm}) {
            const source made{source::kind::norm, one, 0};
            if (one != none && std::find(sources_.begin(), sources_.end(), made) == sources_.end()) {
                sources_.push_back(made);
            }
        }
    }

    [[nodiscard]] range write() {
        range made{static_cast<index>(book_.needs.size()), 0};
        for (std::size_t next = 0; next < sources_.size(); ++next) {
            const source from = sources_[next];
            switch (from.is) {
            case source::kind::fact:
                write(book_.facts[from.which].when);
                break;
            case source::kind::outcome:
                write(book_.instruments[from.which].outcomes[from.detail].when);
                break;
            case source::kind::norm:
                write_guards(book_.norms[from.which]);
                break;
            }
        }
        made.count = static_cast<index>(book_.needs.size()) - made.first;
        return made;
    }

    void write(const per_subject& conditions) {
        for (const index one : conditions) {
            if (one != none) {
                book_.needs.push_back(one);
            }
        }
    }

    /// Norms that a norm refers to are added to the sources, and so come next.
    void write_guards(const norm& one) {
        for (const norm_period& period : one.periods) {
            for (const norm_amount& amount : period.amounts) {
                if (amount.when != none) {
                    book_.needs.push_back(amount.when);
                }
                use(amount.norm);
            }
        }
    }

    struct source {
        enum class kind : std::uint8_t { fact, outcome, norm };
        kind is = kind::fact;
        index which = none;
        index detail = 0;
        friend bool operator==(const source& left, const source& right) noexcept {
            return left.is == right.is && left.which == right.which && left.detail == right.detail;
        }
        friend bool operator<(const source& left, const source& right) noexcept {
            return left.is != right.is         ? left.is < right.is
                   : left.which != right.which ? left.which < right.which
                                               : left.detail < right.detail;
        }
    };

    Tables& book_;
    std::vector<source> sources_;
    std::map<std::vector<source>, range> runs_;
};

} // namespace compiled
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
