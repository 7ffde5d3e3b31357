// SPDX-License-Identifier: BSL-1.0
// Families as lines of JSON (NDJSON), judged some thousands at a time: read, put into columns by municipality and day,
// judged, and asked about line by line.
#pragma once

#include <zorgpad/batch/judge.hpp>
#include <zorgpad/batch/program_shelf.hpp>
#include <zorgpad/load/read_family.hpp>

#include <string_view>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// What overrides what the lines state.
struct line_options {
    std::optional<date> as_of;
    std::optional<std::string> municipality; ///< a code
    judge_options judging;
};

/// Verdicts on the families of some lines.
class judged_lines {
public:
    /// The families of one municipality and day.
    struct group {
        std::shared_ptr<const prepared_program> program;
        family_columns families;
        verdict_columns verdicts;
    };

    /// One line. A bad line has errors and no group.
    struct line {
        std::size_t in_group = 0;
        std::size_t family = 0;
        bool judged = false;
        bool blank = false;
        std::vector<std::string> adults; ///< their ids, in order
        std::vector<std::string> children;
        findings found;
    };

    std::vector<line> lines;
    std::vector<std::unique_ptr<group>> groups;

    [[nodiscard]] const verdict_program& program_of(const line& one) const noexcept {
        return groups[one.in_group]->program->program;
    }

    /// Calls visit(scheme, who, truth) for every verdict on the family of a line, by scheme; who is empty for the
    /// household and "?" for a person not known yet.
    template <class Visitor>
    void for_each_verdict(const line& one, Visitor&& visit) const {
        const group& here = *groups[one.in_group];
        const std::vector<verdict_use>& uses = here.program->program.verdicts;
        for (std::size_t which = 0; which < uses.size(); ++which) {
            const subject of = uses[which].of;
            if (of == subject::household) {
                visit(uses[which].scheme, std::string_view(), here.verdicts.at(which, one.family));
                continue;
            }
            const std::vector<std::string>& names = of == subject::adult ? one.adults : one.children;
            const std::size_t first = here.families.rows(of).first_of(one.family);
            const std::size_t count = here.families.rows(of).last_of(one.family) - first;
            for (std::size_t row = 0; row < count; ++row) {
                visit(uses[which].scheme, row < names.size() ? std::string_view(names[row]) : std::string_view("?"),
                      here.verdicts.at(which, first + row));
            }
        }
    }
};

namespace detail {

[[nodiscard]] inline std::vector<std::string> sorted_ids(const std::optional<std::vector<person>>& people) {
    std::vector<std::string> ids;
    if (people) {
        for (const person& one : *people) {
            ids.push_back(one.id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

[[nodiscard]] inline bool is_blank(std::string_view words) noexcept {
    return words.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// Which of the groups of these lines belongs to a program.
[[nodiscard]] inline std::size_t group_of(judged_lines& into, const shelved_program& found) {
    for (std::size_t which = 0; which < into.groups.size(); ++which) {
        if (into.groups[which]->program == found.program) {
            return which;
        }
    }
    into.groups.push_back(std::unique_ptr<judged_lines::group>(
        new judged_lines::group{found.program, family_columns(found.program->program), {}}));
    return into.groups.size() - 1;
}

/// The code that holds on a day for one that a family states.
[[nodiscard]] inline std::string current_code(const std::string& stated, std::optional<date> day) {
    const municipality_answer now = find_municipality(default_municipalities(), stated, day);
    return now.is == municipality_answer::state::retired ? now.code : stated;
}

} // namespace detail

/// Reads, takes in and judges some lines. A line that cannot be read or does not fit its book is not judged and carries
/// the findings. Linear in the text. Safe from many threads with one shelf.
template <class Book>
[[nodiscard]] judged_lines judge_lines(const std::vector<std::string_view>& lines, program_shelf<Book>& shelf,
                                       const line_options& options = {}) {
    judged_lines made;
    made.lines.resize(lines.size());
    family_options reading;
    reading.as_of = options.as_of;
    std::map<std::pair<std::string, std::int32_t>, std::pair<std::size_t, shelved_program>> known;
    for (std::size_t which = 0; which < lines.size(); ++which) {
        judged_lines::line& line = made.lines[which];
        if (line.blank = detail::is_blank(lines[which]); line.blank) {
            continue;
        }
        outcome<family> read = read_family(lines[which], reading);
        if (!read) {
            line.found = read.findings();
            continue;
        }
        family stated = *std::move(read);
        if (options.municipality) {
            stated.municipality = options.municipality;
        }
        const std::pair<std::string, std::int32_t> key(stated.municipality.value_or(""), stated.as_of->days);
        auto place = known.find(key);
        if (place == known.end()) {
            const std::string code = detail::current_code(key.first, stated.as_of);
            shelved_program found = shelf.get(code, *stated.as_of);
            const std::size_t group = found.program ? detail::group_of(made, found) : 0;
            place = known.emplace(key, std::make_pair(group, std::move(found))).first;
        }
        const shelved_program& found = place->second.second;
        if (!found.program) {
            line.found = *found.refused;
            continue;
        }
        judged_lines::group& group = *made.groups[place->second.first];
        if (stated.municipality) {
            stated.municipality = found.program->program.book.municipality();
        }
        const auto family = found.program->taking_in.add(stated, group.families, &line.found);
        if (!family) {
            continue;
        }
        line.in_group = place->second.first;
        line.family = *family;
        line.judged = true;
        line.adults = detail::sorted_ids(stated.adults);
        line.children = detail::sorted_ids(stated.children);
    }
    for (const std::unique_ptr<judged_lines::group>& one : made.groups) {
        one->verdicts = judge(one->program->program, one->families, options.judging);
    }
    return made;
}

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
