// SPDX-License-Identifier: BSL-1.0
// The checks on choices and schemes that show a family: gaps and overlaps between exits, schemes that exclude nobody or
// add nothing, and what holds of nobody.
#pragma once

#include <zorgpad/check/proof_catalogue.hpp>
#include <zorgpad/model/book.hpp>
#include <zorgpad/prove/prepared_book.hpp>
#include <zorgpad/prove/relations.hpp>
#include <zorgpad/render/family_json.hpp>
#include <zorgpad/render/sentence.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace proving {

/// Reports what is found about one variant: `merged` as stated, `book` as compiled.
template <class Merged, class Book>
class choice_check {
public:
    choice_check(const Merged& merged, const Book& book, const prepared_book<Book>& prepared, findings& found)
        : merged_(merged), book_(book), prepared_(prepared), found_(found) {
        options_.days = prepared.days;
        options_.preferred = prepared.fullest;
        options_.budget = 20'000;
        options_.wants_core = false;
    }

    void check() {
        for (index node = 0; node < book_.nodes.size(); ++node) {
            if (chooses_one(node)) {
                check_gap(node);
                check_overlaps(node);
            }
        }
        for (index scheme = 0; scheme < book_.schemes.size(); ++scheme) {
            check_exclusion(scheme);
            check_subsumption(scheme);
            check_vacuous(book_.schemes[scheme].when);
        }
        for (const compiled::service& one : book_.services) {
            check_vacuous(one.when);
        }
        for (const compiled::pathway& one : book_.pathways) {
            check_vacuous(compiled::per_subject{one.when, none, none});
        }
    }

private:
    // Exits of which one is meant to hold.

    [[nodiscard]] bool chooses_one(index node) const {
        const std::string& id = book_.nodes[node].id;
        const std::size_t slash = id.find('/');
        const auto pathway = merged_.content.pathways.find(id.substr(0, slash));
        if (pathway == merged_.content.pathways.end()) {
            return false;
        }
        const auto stated = pathway->second.nodes.find(id.substr(slash + 1));
        return stated != pathway->second.nodes.end() && stated->second.choose && *stated->second.choose == choose::one;
    }

    [[nodiscard]] bool is_guarded(index exit) const {
        return book_.exits[exit].when != none || book_.exits[exit].way != compiled::branch::next;
    }

    void check_gap(index node) {
        claim nowhere{literal{prepared_.real_ways.nodes[node], truth::yes}};
        const compiled::range exits = book_.nodes[node].exits;
        for (index exit = exits.first; exit < exits.last(); ++exit) {
            if (!is_guarded(exit)) {
                return;
            }
            nowhere.push_back(literal{prepared_.real_ways.exits[exit], truth::no});
        }
        if (exits.count != 0) {
            report(make_finding(proof_kinds::gap, book_.nodes[node].from.at, {book_.nodes[node].id}),
                   satisfy(prepared_.real, nowhere, options_));
        }
    }

    void check_overlaps(index node) {
        const compiled::range exits = book_.nodes[node].exits;
        for (index one = exits.first; one < exits.last(); ++one) {
            for (index other = one + 1; other < exits.last() && is_guarded(one); ++other) {
                if (!is_guarded(other)) {
                    continue;
                }
                report(make_finding(proof_kinds::overlap, book_.nodes[node].from.at,
                                    {book_.nodes[node].id, book_.nodes[book_.exits[one].to].id,
                                     book_.nodes[book_.exits[other].to].id}),
                       overlap_of(prepared_.real, prepared_.real_ways.exits[one], prepared_.real_ways.exits[other],
                                  options_));
            }
        }
    }

    // Schemes.

    /// Whom no condition excludes, though the tests in it fail.
    void check_exclusion(index which) {
        const compiled::scheme& scheme = book_.schemes[which];
        std::optional<index> shown;
        for (const index when : scheme.when) {
            if (when == none) {
                continue;
            }
            shown = when;
            if (!scheme.requires_.empty() || !informs(when) ||
                satisfy(prepared_.real, claim{literal{when, truth::no}}, options_).is != proof::verdict::impossible) {
                return;
            }
        }
        if (!shown) {
            return;
        }
        Book excluding = prepared_.real;
        for (compiled::condition& one : excluding.conditions) {
            if (one.what == compiled::operation::indicate) {
                one.what = compiled::operation::all;
            }
        }
        const proof answer = satisfy(excluding, claim{literal{*shown, truth::no}}, options_);
        report(make_finding(proof_kinds::never_unlikely, book_.conditions[*shown].at, {scheme.id}), answer);
    }

    /// Whether something in a condition only informs.
    [[nodiscard]] bool informs(index when) const {
        const std::vector<index> closure = evaluation::closure_of(book_, {when});
        return std::any_of(closure.begin(), closure.end(),
                           [&](index one) { return book_.conditions[one].what == compiled::operation::indicate; });
    }

    /// A scheme that comes after another of the same provider that gives the same, for none but those who qualify for
    /// that one.
    void check_subsumption(index which) {
        const compiled::scheme& scheme = book_.schemes[which];
        for (const index other : scheme.after) {
            const compiled::scheme& first = book_.schemes[other];
            const bool is_alike = scheme.provider.in(language::nl) == first.provider.in(language::nl) &&
                                  !scheme.provider.in(language::nl).empty() && scheme.of.has == first.of.has &&
                                  scheme.gives.in(language::nl) == first.gives.in(language::nl) &&
                                  first.requires_.empty() && first.available == truth::yes;
            if (is_alike && is_implied(scheme, first)) {
                found_.push_back(make_finding(proof_kinds::subsumed_scheme, scheme.from.at, {scheme.id, first.id}));
            }
        }
    }

    [[nodiscard]] bool is_implied(const compiled::scheme& scheme, const compiled::scheme& first) const {
        for (std::size_t kind = 0; kind < 3; ++kind) {
            if (!scheme.of.has[kind]) {
                continue;
            }
            if (scheme.when[kind] == none || first.when[kind] == none ||
                holds(against_implication(prepared_.strict, scheme.when[kind], first.when[kind], options_)) != true) {
                return false;
            }
        }
        return true;
    }

    // What holds of nobody.

    void check_vacuous(const compiled::per_subject& whens) {
        for (const index when : whens) {
            if (when == none || book_.conditions[when].context == subject::child) {
                continue;
            }
            for (const index part : evaluation::closure_of(book_, {when})) {
                const compiled::condition& what = book_.conditions[part];
                if (what.what == compiled::operation::quantify && what.how == quantifier::every &&
                    what.over == subject::child && is_stated_in(when, part)) {
                    show_without_children(when, part);
                }
            }
        }
    }

    /// Whether a part belongs to a condition itself, not to a norm or another definition that it uses.
    [[nodiscard]] bool is_stated_in(index whole, index part) const {
        const compiled::condition& what = book_.conditions[whole];
        if (whole == part) {
            return true;
        }
        if (what.what == compiled::operation::named || what.what == compiled::operation::quantify) {
            return false;
        }
        for (index which = 0; which < what.parts.count; ++which) {
            if (is_stated_in(book_.parts[what.parts.first + which], part)) {
                return true;
            }
        }
        return false;
    }

    void show_without_children(index when, index every) {
        proof_options options = options_;
        options.without_children = true;
        const proof answer =
            satisfy(prepared_.real, claim{literal{when, truth::yes}, literal{every, truth::yes}}, options);
        report(
            make_finding(proof_kinds::vacuous, book_.conditions[every].at,
                         {render::sentence(book_, every, language::nl), render::sentence(book_, every, language::en)}),
            answer);
    }

    /// What there is a family for; where that has not been found out, this is said instead.
    void report(finding made, const proof& shown) {
        if (shown.witness) {
            made.witness = render::json(*shown.witness, json_style::compact);
            found_.push_back(std::move(made));
        } else if (shown.is == proof::verdict::undecided) {
            found_.push_back(make_finding(proof_kinds::undecided, made.at,
                                          {std::to_string(shown.steps), std::to_string(shown.tests)}));
        }
    }

    const Merged& merged_;
    const Book& book_;
    const prepared_book<Book>& prepared_;
    findings& found_;
    proof_options options_;
};

} // namespace proving
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
