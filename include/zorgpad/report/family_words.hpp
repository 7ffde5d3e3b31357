// SPDX-License-Identifier: BSL-1.0
// A family of whom only what matters is known, and in words all families of whom the same is so.
#pragma once

#include <zorgpad/prove/satisfy.hpp>
#include <zorgpad/render/names.hpp>
#include <zorgpad/render/people.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

using compiled::index;
using compiled::none;

/// Leaves out, one after the other, facts, screenings, receipts, consents and progress without which `still` is so.
/// O(what is known) tests.
template <class Test>
void leave_out_what_does_not_matter(family& who, Test&& still) {
    const auto leave_out_of = [&](auto& all) {
        for (auto one = all.begin(); one != all.end();) {
            const auto before = all;
            const auto place = std::distance(all.begin(), one);
            one = all.erase(one);
            if (!still(who)) {
                all = before;
                one = std::next(all.begin(), place + 1);
            }
        }
    };
    leave_out_of(who.household);
    for (std::optional<std::vector<person>>* people : {&who.adults, &who.children}) {
        if (*people) {
            for (person& one : **people) {
                leave_out_of(one.facts);
            }
        }
    }
    leave_out_of(who.signals);
    leave_out_of(who.screenings);
    leave_out_of(who.receives);
    leave_out_of(who.consents);
    leave_out_of(who.progress);
}

/// Says who a family is: who there is, and of each fact the range in which its value makes no difference.
template <class Book>
class family_wording {
public:
    /// `closure`: all that is asked about the family.
    family_wording(const Book& book, const std::vector<index>& closure, const family& who, language which)
        : book_(book), cells_(book, closure, *who.as_of), who_(who), which_(which) {}

    [[nodiscard]] std::string words() {
        const std::size_t adults = who_.adults ? who_.adults->size() : 0;
        const std::size_t children = who_.children ? who_.children->size() : 0;
        const bool is_parent = children != 0;
        say(adults == 1   ? is_parent
                                ? render::phrase(which_, "alleenstaande ouder", "single parent")
                                : render::phrase(which_, "alleenstaande zonder kinderen", "single adult without children")
              : adults == 2 ? is_parent ? render::phrase(which_, "twee ouders", "two parents")
                                        : render::phrase(which_, "paar zonder kinderen", "couple without children")
                            : std::to_string(adults) + render::phrase(which_, " volwassenen", " adults"));
        for (std::size_t one = 0; one < adults; ++one) {
            say_person((*who_.adults)[one], render::phrase(which_, "ouder", "parent"), false);
        }
        for (std::size_t one = 0; one < children; ++one) {
            say_person((*who_.children)[one], render::phrase(which_, "kind", "child"), true);
        }
        say_facts(who_.household, {});
        for (const receipt_record& one : who_.receives) {
            const index scheme = compiled::find(book_.schemes, one.scheme);
            say((one.is == receipt::yes ? render::phrase(which_, "ontvangt al: ", "receives already: ")
                                        : render::phrase(which_, "ontvangt niet: ", "does not receive: ")) +
                std::string(render::title_of(book_.schemes[scheme], which_)));
        }
        for (const progress_record& one : who_.progress) {
            const index node = compiled::find_node(book_, one.node);
            say(render::phrase(which_, "gedaan: ", "recorded: ") +
                std::string(render::title_of(book_, book_.nodes[node], which_)));
        }
        return words_;
    }

private:
    void say(const std::string& more) { words_ += (words_.empty() ? "" : "; ") + more; }

    void say_person(const person& one, const std::string& name, bool always) {
        const auto born = one.facts.find(built_in::birth_date);
        const auto due = one.facts.find(built_in::due_date);
        if (born != one.facts.end()) {
            say(name + " (" + render::age_words(std::get<date>(born->second), *who_.as_of, which_) + ")");
        } else if (due != one.facts.end()) {
            say(render::phrase(which_, "kind op komst", "child expected"));
        } else if (always) {
            say(name);
        }
        say_facts(one.facts, name + ": ");
    }

    void say_facts(const fact_values& facts, const std::string& of) {
        for (const auto& [id, value] : facts) {
            const index fact = compiled::find_fact(book_, id);
            if (fact == none || fact <= compiled::due_date_fact) {
                continue;
            }
            say(of + std::string(render::title_of(book_.facts[fact], which_)) + ": " + range_of(fact, value));
        }
    }

    /// All values that stand for the same. The first of each range stands for it.
    [[nodiscard]] std::string range_of(index fact, const fact_value& value) {
        const compiled::fact& what = book_.facts[fact];
        if (const bool* const flag = std::get_if<bool>(&value)) {
            return render::value_words(what, *flag ? 1 : 0, which_);
        }
        if (const std::string* const option = std::get_if<std::string>(&value)) {
            const auto chosen = std::find_if(what.options.begin(), what.options.end(),
                                             [&](const compiled::option& one) { return one.id == *option; });
            return render::value_words(what, chosen - what.options.begin(), which_);
        }
        std::int64_t number = 0;
        if (const date* const day = std::get_if<date>(&value)) {
            number = day->days;
        } else if (const decimal* const amount = std::get_if<decimal>(&value)) {
            number = what.type == fact_type::count ? amount->hundredths / 100 : amount->hundredths;
        }
        const evaluation::sorted_numbers& firsts = cells_.values(fact);
        const auto next = std::upper_bound(firsts.begin(), firsts.end(), number);
        const std::string from = render::value_words(what, number, which_);
        if (next == firsts.end()) {
            return from + (what.type == fact_type::date ? render::phrase(which_, " of later", " or later")
                                                        : render::phrase(which_, " of meer", " or more"));
        }
        const bool is_first = next - 1 == firsts.begin();
        const std::string last = render::value_words(what, *next - 1, which_);
        return from == last ? from
               : is_first   ? render::phrase(which_, "hoogstens ", "at most ") + last
                            : from + render::phrase(which_, " tot en met ", " to ") + last;
    }

    const Book& book_;
    proving::cell_finder<Book> cells_;
    const family& who_;
    language which_;
    std::string words_;
};

/// The families that are as this one in all that is known of it, in both languages.
template <class Book>
[[nodiscard]] text words_of_group(const Book& book, const std::vector<index>& closure, const family& who) {
    return text(family_wording<Book>(book, closure, who, language::nl).words(),
                family_wording<Book>(book, closure, who, language::en).words());
}

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
