// SPDX-License-Identifier: BSL-1.0
// Families as lines of JSON (NDJSON), judged some thousands at a time: read, put into columns by municipality and day,
// judged, and asked about line by line.
#pragma once

#include <zorgpad/batch/judge.hpp>
#include <zorgpad/batch/program_shelf.hpp>
#include <zorgpad/load/read_family.hpp>
#include <zorgpad/model/book.hpp>

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
    /// The families of one program: of a municipality, and of one day or date class.
    struct group {
        std::shared_ptr<const prepared_program> program;
        family_columns families;
        verdict_columns verdicts;
    };

    /// One line. A bad line has errors and no group; one whose municipality has a book with errors has `no_book`.
    struct line {
        std::size_t in_group = 0;
        std::size_t family = 0;
        bool judged = false;
        bool blank = false;
        std::vector<std::string> adults; ///< their ids, in order
        std::vector<std::string> children;
        findings found;
        std::shared_ptr<const findings> no_book; ///< all about the book, shared by the lines that it is refused for
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

} // namespace detail

/// Takes lines in, one after the other: the short way where they are plain, else the long way.
template <class Book>
class line_intake {
public:
    line_intake(program_shelf<Book>& shelf, const line_options& options, judged_lines& made)
        : shelf_(shelf), options_(options), made_(made), plain_(options.as_of) {
        reading_.as_of = options.as_of;
    }

    void take(std::string_view words, judged_lines::line& line) {
        line.blank = detail::is_blank(words);
        if (line.blank || take_plain(words, line)) {
            return;
        }
        outcome<family> read = read_family(words, reading_);
        if (read) {
            take_family(*std::move(read), line);
        } else {
            line.found = read.findings();
        }
    }

private:
    /// The program for some families, and their group; or why there is none.
    struct way {
        std::size_t group = 0;
        shelved_program found;
    };

    [[nodiscard]] bool take_plain(std::string_view words, judged_lines::line& line) {
        const plain_family* stated = plain_.read(words);
        if (stated == nullptr) {
            return false;
        }
        const way& there = way_for(options_.municipality.value_or(stated->municipality), *stated->as_of, true);
        if (!there.found.program) {
            return false;
        }
        const auto family = there.found.program->taking_in.add(*stated, plain_.words(), facts_[there.group],
                                                               made_.groups[there.group]->families);
        if (family) {
            judge_later(there.group, *family, stated->adults.ids(), stated->children.ids(), line);
        }
        return family.has_value();
    }

    void take_family(family stated, judged_lines::line& line) {
        if (options_.municipality) {
            stated.municipality = options_.municipality;
        }
        const way& there = way_for(stated.municipality.value_or(""), *stated.as_of, false);
        if (!there.found.program) {
            // That its municipality does not exist is said of the line; what is wrong with a book, of the book.
            const findings& why = *there.found.refused;
            const bool is_of_book =
                std::any_of(why.begin(), why.end(), [](const finding& one) { return one.at.is_somewhere(); });
            line.no_book = is_of_book ? there.found.refused : nullptr;
            line.found = is_of_book ? findings() : why;
            return;
        }
        if (stated.municipality) {
            stated.municipality = there.found.program->program.book.municipality();
        }
        judged_lines::group& group = *made_.groups[there.group];
        if (const auto family = there.found.program->taking_in.add(stated, group.families, &line.found)) {
            judge_later(there.group, *family, detail::sorted_ids(stated.adults), detail::sorted_ids(stated.children),
                        line);
        }
    }

    static void judge_later(std::size_t group, std::size_t family, std::vector<std::string> adults,
                            std::vector<std::string> children, judged_lines::line& line) {
        line.in_group = group;
        line.family = family;
        line.judged = true;
        line.adults = std::move(adults);
        line.children = std::move(children);
    }

    /// `of_class`: any program for the date class of the day will do.
    [[nodiscard]] const way& way_for(const std::string& municipality, date day, bool of_class) {
        auto& known = of_class ? class_ways_ : ways_;
        const std::pair<std::string, std::int32_t> key(municipality, day.days);
        if (const auto place = known.find(key); place != known.end()) {
            return place->second;
        }
        way made;
        made.found = of_class ? shelf_.get_class(municipality, day) : shelf_.get(municipality, day);
        if (made.found.program) {
            made.group = detail::group_of(made_, made.found);
            facts_.resize(made_.groups.size());
        }
        return known.emplace(key, std::move(made)).first->second;
    }

    program_shelf<Book>& shelf_;
    const line_options& options_;
    judged_lines& made_;
    family_options reading_;
    plain_line_reader plain_;
    std::map<std::pair<std::string, std::int32_t>, way> ways_; ///< by municipality and day
    std::map<std::pair<std::string, std::int32_t>, way> class_ways_;
    std::vector<plain_facts> facts_; ///< by group
};

/// Reads, takes in and judges some lines. A line that cannot be read or does not fit its book is not judged and carries
/// the findings. Linear in the text. Safe from many threads with one shelf.
template <class Book>
[[nodiscard]] judged_lines judge_lines(const std::vector<std::string_view>& lines, program_shelf<Book>& shelf,
                                       const line_options& options = {}) {
    judged_lines made;
    made.lines.resize(lines.size());
    line_intake<Book> taking_in(shelf, options, made);
    for (std::size_t which = 0; which < lines.size(); ++which) {
        taking_in.take(lines[which], made.lines[which]);
    }
    for (const std::unique_ptr<judged_lines::group>& one : made.groups) {
        one->verdicts = judge(one->program->program, one->families, options.judging);
    }
    return made;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY judged_lines judge_lines(const std::vector<std::string_view>& lines, program_shelf<book>& shelf,
                                       const line_options& options);
#endif

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
