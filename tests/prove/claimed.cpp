// SPDX-License-Identifier: BSL-1.0
#include "claimed.hpp"

#include "texts.hpp"
#include <zorgpad/compile/condition_compiler.hpp>
#include <zorgpad/compile/table_builder.hpp>
#include <zorgpad/evaluate/closure.hpp>
#include <zorgpad/layer/merge.hpp>
#include <zorgpad/render/family_json.hpp>

using namespace zorgpad;

std::vector<compiled::index> claimed::closure() const { return evaluation::closure_of(tables, conditions); }

claim claimed::all(truth is) const {
    claim made;
    for (const compiled::index one : conditions) {
        made.push_back(literal{one, is});
    }
    return made;
}

claimed claimed_in(const std::string& sections, const std::vector<stated_condition>& conditions) {
    std::string named;
    for (std::size_t which = 0; which < conditions.size(); ++which) {
        named += (which == 0 ? "" : ", ") + ("\"c" + std::to_string(which)) + R"(": { "title": "C", "when": )" +
                 conditions[which].words + " }";
    }
    const merged_book book = test::value_of(merge(
        test::value_of(test::read_files({test::national(sections + ", \"conditions\": { " + named + " }")})), ""));
    claimed made;
    made.tables = *compiled::table_builder<merged_book>(book).build();
    compiled::condition_compiler<merged_book> compiler(book, made.tables);
    for (std::size_t which = 0; which < conditions.size(); ++which) {
        made.conditions.push_back(
            compiler.compile(book.content.conditions.at("c" + std::to_string(which)).when.value, conditions[which].of));
    }
    made.tables.needs.clear();
    compiled::needs_finder<compiled::tables>(made.tables).find();
    return made;
}

std::string line_of(const family& shown) { return render::json(shown, json_style::compact); }
