// SPDX-License-Identifier: BSL-1.0
// JSON out and in again: the same plan.
#include "promises.hpp"
#include "random_bytes.hpp"

#include <algorithm>

namespace fuzz {
namespace {

std::string words(const std::optional<zorgpad::date>& day) { return day ? zorgpad::to_string(*day) : "-"; }

/// What stands in a list of items, sorted.
template <class Items>
std::string words(const zorgpad::plan& plan, const Items& items) {
    std::string all;
    for (const std::string& name : test::names_of(plan, items)) {
        all += " " + name;
    }
    return all;
}

/// What a plan says in lines, sorted: what stands first in a file comes first in a plan, and a random book stands in
/// no file.
std::string words(const zorgpad::plan& plan) {
    std::vector<std::string> lines{"expires " + words(plan.expires)};
    for (const auto* steps : {&plan.steps, &plan.left_out}) {
        for (const zorgpad::plan_step& one : *steps) {
            std::string line = std::string(one.id) + "@" + std::string(one.of) + " " +
                               std::string(zorgpad::word_of(one.status)) + (one.provisional ? "?" : "") +
                               (one.overdue ? "!" : "") + std::to_string(one.round) + " " + words(one.earliest) +
                               words(one.due) + words(one.since) + words(plan, one.missing);
            lines.push_back(std::move(line));
        }
    }
    for (const zorgpad::plan_scheme& one : plan.schemes) {
        lines.push_back(std::string(one.id) + "@" + std::string(one.of) + " " + std::string(zorgpad::word_of(one.is)) +
                        (one.received ? "+" : "") + (one.rejected ? "-" : "") + (one.automatic ? "!" : "") +
                        words(one.deadline) + words(one.from) + words(one.until) + words(plan, one.missing));
    }
    for (const zorgpad::question& one : plan.questions) {
        const zorgpad::askable& item = plan.items[one.item];
        lines.push_back("?" + std::string(zorgpad::word_of(item.is)) + ":" + std::string(item.id) + "@" +
                        std::string(item.of) + " " + std::to_string(one.decides) + (one.acute ? "!" : ""));
    }
    std::sort(lines.begin(), lines.end());
    std::string all;
    for (const std::string& line : lines) {
        all += line + "\n";
    }
    return all;
}

std::string plan_words(const zorgpad::merged_book& merged, const zorgpad::family& who) {
    zorgpad::evaluate_options options;
    options.left_out = true;
    return words(zorgpad::evaluate(test::compile_merged(merged), who, options));
}

} // namespace

void round_trip(std::string_view bytes) {
    const chance::test_case one = case_of(bytes);
    const std::string written = case_text::of_book(one.book);
    const auto read = test::read_files({written});
    const auto is_possible = [](const zorgpad::finding& found) {
        return found.level != zorgpad::severity::error || found.code == "schema.empty-range";
    };
    if (!read && std::all_of(read.findings().begin(), read.findings().end(), is_possible)) {
        return; // chance makes bounds that no file may state
    }
    promise(read.has_value(), "a book that is written cannot be read: " + written);
    zorgpad::merged_book merged = zorgpad::merge_variant(*read, zorgpad::variant_of(*read, "")).merged;
    merged.municipality = one.book.municipality;
    hold(one.family);
    const std::string stated = case_text::of_family(one.family);
    const auto who = zorgpad::read_family(stated);
    promise(who.has_value(), "a family that is written cannot be read: " + stated);
    promise(zorgpad::render::json(*who) == zorgpad::render::json(one.family), "two ways to write a family differ");
    const std::string before = plan_words(one.book, one.family);
    const std::string after = plan_words(merged, *who);
    promise(before == after,
            "the plan is another after writing and reading\n" + before + "\n" + after + "\n" + chance::to_string(one));
}

} // namespace fuzz
