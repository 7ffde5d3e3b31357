// SPDX-License-Identifier: BSL-1.0
// zorgpad gaps: for which signals, in which phase of life and for whom a book offers nothing.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/layer/municipalities.hpp>
#include <zorgpad/layer/variants.hpp>
#include <zorgpad/report/gaps_text.hpp>

#include <memory>

using namespace zorgpad;
using render::phrase;

namespace {

struct gaps_arguments {
    source_options sources;
    std::optional<date> as_of;
    std::string format = "text";
};

/// Every municipality once: those for which the same layers hold share the work.
std::vector<std::vector<std::string>> municipalities_of(const book& whole, const std::string& code) {
    if (!code.empty()) {
        return {{code}};
    }
    std::vector<std::vector<std::string>> all(1);
    std::vector<std::string> own;
    for (const variant& one : variants_of(whole)) {
        if (!one.is_national()) {
            all.push_back(one.municipalities);
            own.insert(own.end(), one.municipalities.begin(), one.municipalities.end());
        }
    }
    const municipality_register known = default_municipalities();
    for (const municipality& one : known.existing) {
        if (std::find(own.begin(), own.end(), one.code) == own.end()) {
            all.front().push_back(one.code);
        }
    }
    return all;
}

std::string names_of(const std::vector<std::string>& codes, bool has_own_layer, language which) {
    if (!has_own_layer && codes.size() > 1) {
        return std::to_string(codes.size()) +
               phrase(which, " gemeenten zonder eigen laag", " municipalities without a layer of their own");
    }
    std::string names;
    for (std::size_t one = 0; one < codes.size() && one < 5; ++one) {
        names += (one == 0 ? "" : ", ") + std::string(render::municipality_name(codes[one]));
    }
    return codes.size() <= 5 ? names
                             : names + phrase(which, " en nog ", " and ") + std::to_string(codes.size() - 5) +
                                   phrase(which, "", " more");
}

exit_status tell_gaps(const gaps_arguments& given) {
    const language which = given.sources.which;
    const or_status<book> loaded = load(given.sources);
    if (!loaded) {
        return loaded.status;
    }
    const or_status<std::string> code = find_code(given.sources.municipality, given.as_of, which);
    if (!code) {
        return code.status;
    }
    std::vector<gaps_for> found;
    for (std::vector<std::string>& codes : municipalities_of(*loaded, *code)) {
        if (codes.empty()) {
            continue;
        }
        const or_status<compiled_book> compiled = compile_for(*loaded, codes.front(), given.as_of, which);
        if (!compiled) {
            return compiled.status;
        }
        gaps_options options;
        options.as_of = given.as_of;
        if (code->empty()) {
            options.budget = 200; // for each of a hundred sets of layers
        }
        book_gaps gaps = gaps_of(*compiled, options);
        found.push_back(gaps_for{std::move(codes), std::move(gaps)});
    }
    std::string words;
    if (given.format == "json") {
        json_writer out(words);
        out.begin_object();
        out.key("gaps");
        out.begin_array();
        for (const gaps_for& one : found) {
            render::write_gaps(out, one, which);
        }
        out.end_array();
        out.end_object();
        print(words + "\n");
        return success;
    }
    render::page page(words, line_width(), wants_colour(stream::output));
    page.line(0, render::gaps_legend(which), render::emphasis::faint);
    for (const gaps_for& one : found) {
        page.heading(names_of(one.municipalities, one.gaps.has_own_layer, which) + ", " +
                     render::date_words(one.gaps.as_of, which));
        render::write_gaps(page, one, which, &one == &found.front()); // one table is enough to read
    }
    print(words);
    return success;
}

} // namespace

void add_gaps(CLI::App& program, action& run) {
    const auto given = std::make_shared<gaps_arguments>();
    CLI::App& command = *program.add_subcommand(
        "gaps", "What is offered for each signal and phase of life, and for which families nothing is");
    add_books(command, given->sources);
    add_municipality(command, given->sources);
    add_choice(command, "--format", given->format, {"text", "json"}, "text (default) or json");
    add_day(command, "--as-of", given->as_of,
            "The day that it is about; without it the day on which most norms of the book have an amount");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return tell_gaps(*given); }; });
}
