// SPDX-License-Identifier: BSL-1.0
// zorgpad show: what the merged book holds.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/render/records.hpp>
#include <zorgpad/render/show.hpp>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <memory>

using namespace zorgpad;

namespace {

struct show_arguments {
    source_options sources;
    std::string section;
    std::string id;
};

/// Stands beside the sections: every record of every layer, with its sources and how sure it is.
constexpr const char* all_records = "records";

exit_status show_records(const show_arguments& given) {
    const or_status<book> loaded = load(given.sources);
    if (!loaded) {
        return loaded.status;
    }
    print(render::records(*loaded, given.sources.which));
    return success;
}

exit_status show_book(const show_arguments& given) {
    const auto* const name = std::find(std::begin(section_names), std::end(section_names), given.section);
    const auto kind = static_cast<section_kind>(name - std::begin(section_names));
    const or_status<std::string> code = find_code(given.sources.municipality, std::nullopt, given.sources.which);
    if (!code) {
        return code.status;
    }
    const or_status<book> loaded = load(given.sources);
    if (!loaded) {
        return loaded.status;
    }
    const or_status<merged_book> merged = merge_for(*loaded, *code, given.sources.which);
    if (!merged) {
        return merged.status;
    }
    render::show_options options;
    options.width = line_width();
    options.colour = wants_colour(stream::output);
    if (given.id.empty()) {
        print(render::list_section(*merged, kind, given.sources.which, options));
        return success;
    }
    const std::string words = render::show_entry(*merged, kind, given.id, given.sources.which, options);
    if (words.empty()) {
        std::cerr << given.section << "/" << given.id
                  << render::in_words(given.sources.which, ": staat niet in dit boek", ": is not in this book") << "\n";
        return wrong_usage;
    }
    print(words);
    return success;
}

} // namespace

void add_show(CLI::App& program, action& run) {
    const auto given = std::make_shared<show_arguments>();
    CLI::App& command = *program.add_subcommand("show", "What the merged book holds, with the layer of each value");
    std::vector<std::string> sections(std::begin(section_names), std::end(section_names));
    sections.emplace_back(all_records);
    std::string all;
    for (const std::string& section : sections) {
        all += (all.empty() ? "" : ", ") + section;
    }
    command.add_option("SECTION", given->section, "One of: " + all + " (all of them as a table)")
        ->required()
        ->check(CLI::IsMember(sections))
        ->option_text(" ");
    command.add_option("ID", given->id, "One entry; without it all entries are listed");
    add_book(command, given->sources);
    add_municipality(command, given->sources);
    add_language(command, given->sources.which);
    command.callback([given, &run] {
        run = [given] { return given->section == all_records ? show_records(*given) : show_book(*given); };
    });
}
