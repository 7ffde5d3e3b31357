// SPDX-License-Identifier: BSL-1.0
// zorgpad needs: which facts the outcomes of a book hang on, and the smallest set to ask.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/report/needs_text.hpp>

#include <memory>

using namespace zorgpad;

namespace {

struct needs_arguments {
    source_options sources;
    std::string format = "text";
    bool all = false;
};

exit_status tell_needs(const needs_arguments& given) {
    const language which = given.sources.which;
    const or_status<book> loaded = load(given.sources);
    if (!loaded) {
        return loaded.status;
    }
    const or_status<std::string> code = find_code(given.sources.municipality, std::nullopt, which);
    if (!code) {
        return code.status;
    }
    const or_status<compiled_book> compiled = compile_for(*loaded, *code, std::nullopt, which);
    if (!compiled) {
        return compiled.status;
    }
    const book_needs found = needs_of(*compiled);
    if (given.format == "json") {
        print(render::needs_json(found));
        return success;
    }
    std::string words;
    render::page page(words, line_width(), wants_colour(stream::output));
    render::write_needs(page, found, which, given.all);
    print(words);
    return success;
}

} // namespace

void add_needs(CLI::App& program, action& run) {
    const auto given = std::make_shared<needs_arguments>();
    CLI::App& command = *program.add_subcommand(
        "needs", "Which facts each outcome hangs on, the smallest set to ask, and what is never used");
    add_books(command, given->sources);
    add_municipality(command, given->sources);
    add_choice(command, "--format", given->format, {"text", "json"},
               "text (default), or json: with the two families that show each need");
    command.add_flag("--all", given->all, "By step too, not by scheme alone");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return tell_needs(*given); }; });
}
