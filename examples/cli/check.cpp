// SPDX-License-Identifier: BSL-1.0
// zorgpad check: all findings about a book.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/prove/prove.hpp>
#include <zorgpad/render/findings_json.hpp>
#include <zorgpad/render/findings_sarif.hpp>
#include <zorgpad/render/findings_text.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

using namespace zorgpad;

namespace {

struct check_arguments {
    source_options sources;
    std::optional<date> as_of;
    std::string format = "text";
};

/// Everything that was found on the way: while loading, and where that gave a book, in every variant of it, with what
/// only proofs find.
or_status<findings> find_all(const check_arguments& given) {
    outcome<book> loaded = load_books(given.sources.books);
    findings all = loaded.findings();
    if (!loaded) {
        return all;
    }
    const or_status<std::string> code = find_code(given.sources.municipality, given.as_of, given.sources.which);
    if (!code) {
        return code.status;
    }
    check_options options;
    options.as_of = given.as_of;
    progress_bar bar;
    options.progress = [&bar](std::size_t done, std::size_t of) { bar.show(done, of); };
    findings checked = prove(*loaded, options, *code);
    all.insert(all.end(), std::make_move_iterator(checked.begin()), std::make_move_iterator(checked.end()));
    return all;
}

exit_status check_books(const check_arguments& given) {
    const language which = given.sources.which;
    const or_status<findings> all = find_all(given);
    if (!all) {
        return all.status;
    }
    if (given.format == "json") {
        print(render::json(*all, which) + "\n");
    } else if (given.format == "sarif") {
        print(render::sarif(*all, which) + "\n");
    } else {
        const source_files sources = texts_of(*all);
        render::findings_options options;
        options.sources = &sources;
        options.colour = wants_colour(stream::output);
        print(render::text(*all, which, options));
        const bool shown =
            std::any_of(all->begin(), all->end(), [](const finding& one) { return !one.witness.empty(); });
        if (shown) {
            std::cerr << render::in_words(
                             which, "Bewaar zo'n gezin in een bestand en bekijk het met: zorgpad evaluate BESTAND",
                             "Keep such a family in a file and look at it with: zorgpad evaluate FILE")
                      << "\n";
        }
        std::cerr << render::summary(*all, which) << "\n";
    }
    return status_of(*all);
}

} // namespace

void add_check(CLI::App& program, action& run) {
    const auto given = std::make_shared<check_arguments>();
    CLI::App& command = *program.add_subcommand("check", "All findings about a book");
    add_books(command, given->sources);
    add_choice(command, "--format", given->format, {"text", "json", "sarif"},
               "text (default), json, or sarif (2.1.0, for code hosting)");
    add_municipality(command, given->sources);
    add_day(command, "--as-of", given->as_of,
            "The day on which the book must hold; without it nothing depends on a day");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return check_books(*given); }; });
}
