// SPDX-License-Identifier: BSL-1.0
// zorgpad impact: what a change of a book does to families.
#include "arguments.hpp"
#include "batch.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/batch/impact.hpp>
#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/names.hpp>
#include <zorgpad/render/words.hpp>

#include <algorithm>
#include <memory>

using namespace zorgpad;
using batch::verdict_change;
using batch::verdict_change_count;
using render::in_words;
using render::left_aligned;
using render::right_aligned;

namespace {

struct impact_arguments {
    source_options sources; ///< without books
    std::string before;
    std::string after;
    many_families families;
    std::string format = "text";
};

constexpr std::string_view change_names[verdict_change_count] = {"gains", "loses", "opens", "closes"};

std::string as_json(const batch::impact& found, const reading_result& result) {
    std::string words;
    json_writer json(words);
    json.begin_object();
    json.member("families", found.judged);
    json.member("bad_lines", result.bad_lines);
    json.member("changed", found.changed);
    for (std::size_t kind = 0; kind < verdict_change_count; ++kind) {
        json.member(change_names[kind], found.families[kind]);
    }
    json.key("schemes");
    json.begin_array();
    for (const auto& [key, one] : found.schemes) {
        if (!one.changed()) {
            continue;
        }
        json.begin_object();
        json.member("municipality", key.first.empty() ? std::nullopt : std::make_optional(key.first));
        json.member("scheme", key.second);
        for (std::size_t kind = 0; kind < verdict_change_count; ++kind) {
            json.key(change_names[kind]);
            json.begin_object();
            json.member("verdicts", one.changes[kind].verdicts);
            json.member("families", one.changes[kind].families);
            json.list_member("lines", one.changes[kind].lines);
            json.end_object();
        }
        json.member("unchanged", one.unchanged);
        json.end_object();
    }
    json.end_array();
    json.end_object();
    return words + "\n";
}

/// "3 van de 4 gezinnen merken er iets van: 2 krijgen er iets bij, 1 raakt iets kwijt."
std::string in_a_sentence(const batch::impact& found, language which) {
    const auto count = [which](std::uint64_t number, std::string_view one_nl, std::string_view more_nl,
                               std::string_view one_en, std::string_view more_en) {
        return std::to_string(number) + " " +
               std::string(number == 1 ? in_words(which, one_nl, one_en) : in_words(which, more_nl, more_en));
    };
    const auto families = [&found](verdict_change kind) { return found.families[static_cast<std::size_t>(kind)]; };
    const std::string of =
        found.judged == 1 ? render::phrase(which, " van ", " of ") : render::phrase(which, " van de ", " of the ");
    return std::to_string(found.changed) + of + count(found.judged, "gezin", "gezinnen", "family", "families") + " " +
           std::string(found.changed == 1 ? in_words(which, "merkt er iets van: ", "notices: ")
                                          : in_words(which, "merken er iets van: ", "notice: ")) +
           count(families(verdict_change::gains), "krijgt er iets bij, ", "krijgen er iets bij, ", "gains something, ",
                 "gain something, ") +
           count(families(verdict_change::loses), "raakt iets kwijt.", "raken iets kwijt.", "loses something.",
                 "lose something.");
}

std::string as_text(const batch::impact& found, language which) {
    struct row {
        std::string place;
        std::string scheme;
        const batch::scheme_impact* is = nullptr;
    };
    std::vector<row> rows;
    std::size_t place_width = 10;
    std::size_t scheme_width = 10;
    for (const auto& [key, one] : found.schemes) {
        if (one.changed()) {
            const std::string place = key.first.empty() ? std::string(in_words(which, "(geen)", "(none)"))
                                                        : std::string(render::municipality_name(key.first));
            place_width = std::max(place_width, render::width_of(place));
            scheme_width = std::max(scheme_width, render::width_of(key.second));
            rows.push_back(row{place, key.second, &one});
        }
    }
    std::string words;
    if (!rows.empty()) {
        words += left_aligned(in_words(which, "gemeente", "municipality"), place_width + 2) +
                 left_aligned(in_words(which, "regeling", "scheme"), scheme_width);
        for (const std::string_view heading :
             {in_words(which, "erbij", "gains"), in_words(which, "eraf", "loses"),
              in_words(which, "misschien", "opens"), in_words(which, "valt af", "closes")}) {
            words += right_aligned(heading, 12);
        }
        words += "\n";
    }
    for (const row& one : rows) {
        words += left_aligned(one.place, place_width + 2) + left_aligned(one.scheme, scheme_width);
        for (const batch::change_count& count : one.is->changes) {
            words += right_aligned(std::to_string(count.verdicts), 12);
        }
        words += "\n";
    }
    words += rows.empty() ? "" : "\n";
    return words + in_a_sentence(found, which) + "\n";
}

exit_status run_impact(const impact_arguments& given) {
    const language which = given.sources.which;
    source_options old_source = given.sources;
    source_options new_source = given.sources;
    old_source.books = {given.before};
    new_source.books = {given.after};
    const or_status<book> before = load(old_source);
    if (!before) {
        return before.status;
    }
    const or_status<book> after = load(new_source);
    if (!after) {
        return after.status;
    }
    const or_status<std::string> code = find_code(given.sources.municipality, given.families.as_of, which);
    if (!code) {
        return code.status;
    }
    many_families families = given.families;
    families.which = which;
    program_shelf old_shelf(*before);
    program_shelf new_shelf(*after);
    std::vector<batch::impact> found(threads_of(families));
    const reading_result result = read_families(
        families, {&old_shelf, &new_shelf}, code->empty() ? std::nullopt : std::optional<std::string>(*code),
        [&](unsigned thread, const judged_part& judged, std::uint64_t first) {
            batch::add_impact(judged.front(), judged.back(), first, found[thread]);
        },
        [](unsigned) {});
    if (result.status == unreadable) {
        return result.status;
    }
    for (std::size_t thread = 1; thread < found.size(); ++thread) {
        batch::add_impact(found[thread], found.front());
    }
    print(given.format == "json" ? as_json(found.front(), result) : as_text(found.front(), which));
    return result.status;
}

} // namespace

void add_impact(CLI::App& program, action& run) {
    const auto given = std::make_shared<impact_arguments>();
    CLI::App& command =
        *program.add_subcommand("impact", "Who gains and who loses by a change of a book, for a file of families");
    command.add_option("OLD", given->before, "The book as it was: a folder or file, or nl")->required();
    command.add_option("NEW", given->after, "The book as it would be")->required();
    command
        .add_option("--families", given->families.path, "A file with a family (JSON) on each line; - is standard input")
        ->required()
        ->option_text("FAMILIES.ndjson");
    add_municipality(command, given->sources);
    add_day(command, "--as-of", given->families.as_of, "The day to judge, instead of what each family states");
    add_choice(command, "--format", given->format, {"text", "json"}, "text (default) or json");
    command.add_option("--threads", given->families.threads, "How many threads to use (default: one a processor)")
        ->check(CLI::Range(1, 1024))
        ->option_text("N");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return run_impact(*given); }; });
}
