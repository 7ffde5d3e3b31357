// SPDX-License-Identifier: BSL-1.0
// zorgpad diff: what changes between two books, two days or two municipalities, and for which families.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/render/names.hpp>
#include <zorgpad/report/changes_text.hpp>
#include <zorgpad/report/frozen_book.hpp>

#include <iostream>
#include <memory>

using namespace zorgpad;
using render::in_words;
using render::phrase;

namespace {

struct diff_arguments {
    source_options sources;           ///< books: those for both sides; municipality
    std::vector<std::string> books;   ///< OLD NEW, or BOOK...
    std::vector<std::string> between; ///< two municipalities, "nl" for the national layers alone
    std::optional<date> on;           ///< against the day before
    std::optional<date> from;
    std::optional<date> to;
    std::optional<date> as_of;
    std::string format = "text";
};

/// Two compiled books, what they are called, and how norms that differ are told apart.
struct two_sides {
    compiled::tables before;
    compiled::tables after;
    std::string title;
    std::vector<std::string> notes;
    change_options options;
};

std::string place_of(const std::string& code, language which) {
    return code.empty() ? phrase(which, "Nederland", "the Netherlands") : std::string(render::municipality_name(code));
}

text both(std::string_view dutch, std::string_view english) {
    return text("(" + std::string(dutch) + ")", "(" + std::string(english) + ")");
}

day_range only(date day) { return day_range{day, days_after(day, 1)}; }

exit_status say_usage(language which, std::string_view dutch, std::string_view english) {
    std::cerr << in_words(which, dutch, english) << "\n";
    return wrong_usage;
}

/// The book of a municipality, out of books by name.
or_status<compiled_book> compile_of(const diff_arguments& given, const std::vector<std::string>& names,
                                    const std::string& code, std::optional<date> day) {
    source_options options = given.sources;
    options.books.insert(options.books.end(), names.begin(), names.end());
    const or_status<book> loaded = load(options);
    return loaded ? compile_for(*loaded, code, day, given.sources.which) : or_status<compiled_book>(loaded.status);
}

/// The norms that have an amount on the first day and none on the second.
std::vector<std::string> norms_that_end(const compiled::tables& before, const compiled::tables& after, language which) {
    std::vector<std::string> titles;
    for (std::size_t norm = 0; norm < before.norms.size(); ++norm) {
        if (!before.norms[norm].periods.empty() && after.norms[norm].periods.empty()) {
            titles.emplace_back(render::title_of(before.norms[norm], which));
        }
    }
    return titles;
}

or_status<two_sides> sides_by_day(const diff_arguments& given) {
    const language which = given.sources.which;
    const date to = given.on ? *given.on : *given.to;
    const date from = given.on ? days_after(to, -1) : *given.from;
    if (!(from < to)) {
        return say_usage(which, "--to moet na --from liggen.", "--to must come after --from.");
    }
    const or_status<std::string> code = find_code(given.sources.municipality, to, which);
    if (!code) {
        return code.status;
    }
    const or_status<compiled_book> whole = compile_of(given, given.books, *code, to);
    if (!whole) {
        return whole.status;
    }
    two_sides made{report::frozen(whole->tables(), from), report::frozen(whole->tables(), to), {}, {}, {}};
    made.title = phrase(which, "Wat verandert er tussen ", "What changes between ") + render::date_words(from, which) +
                 phrase(which, " en ", " and ") + render::date_words(to, which) + ", " + place_of(*code, which);
    made.options.groups.proof.days = only(to);
    const std::vector<std::string> ended = norms_that_end(made.before, made.after, which);
    if (!ended.empty()) {
        made.notes.push_back(phrase(which, "Het boek heeft voor ", "The book has no amount yet for ") +
                             render::date_words(to, which) + phrase(which, " nog geen bedrag van: ", ": ") +
                             render::list_words(ended, which) + ".");
    }
    made.options.labels = report::book_labels{
        both("op " + render::date_words(from, language::nl), "on " + render::date_words(from, language::en)),
        both("op " + render::date_words(to, language::nl), "on " + render::date_words(to, language::en))};
    return made;
}

or_status<two_sides> sides_by_place(const diff_arguments& given) {
    const language which = given.sources.which;
    std::vector<std::string> codes;
    std::vector<compiled_book> compiled;
    for (const std::string& one : given.between) {
        const or_status<std::string> code = find_code(one == "nl" ? std::string() : one, given.as_of, which);
        if (!code) {
            return code.status;
        }
        codes.push_back(*code);
        or_status<compiled_book> made = compile_of(given, given.books, *code, given.as_of);
        if (!made) {
            return made.status;
        }
        compiled.push_back(*std::move(made.value));
    }
    two_sides made{compiled[0].tables(), compiled[1].tables(), {}, {}, {}};
    made.title = phrase(which, "Wat is er anders in ", "What differs in ") + place_of(codes[1], which) +
                 phrase(which, " dan in ", " from ") + place_of(codes[0], which);
    const auto label = [&](std::size_t side) {
        return both("in " + place_of(codes[side], language::nl), "in " + place_of(codes[side], language::en));
    };
    made.options.labels = report::book_labels{label(0), label(1)};
    return made;
}

or_status<two_sides> sides_by_book(const diff_arguments& given) {
    const language which = given.sources.which;
    const or_status<std::string> code = find_code(given.sources.municipality, given.as_of, which);
    if (!code) {
        return code.status;
    }
    const or_status<compiled_book> before = compile_of(given, {given.books[0]}, *code, given.as_of);
    if (!before) {
        return before.status;
    }
    const or_status<compiled_book> after = compile_of(given, {given.books[1]}, *code, given.as_of);
    if (!after) {
        return after.status;
    }
    two_sides made{before->tables(), after->tables(), {}, {}, {}};
    made.title = phrase(which, "Wat verandert er van ", "What changes from ") + given.books[0] +
                 phrase(which, " naar ", " to ") + given.books[1] + ", " + place_of(*code, which);
    return made;
}

or_status<two_sides> sides_of(const diff_arguments& given) {
    const language which = given.sources.which;
    const bool by_day = given.on || given.from || given.to;
    if ((given.from.has_value() != given.to.has_value()) || (given.on && given.from)) {
        return say_usage(which, "Geef --from en --to samen, of alleen --on.",
                         "Give --from and --to together, or --on alone.");
    }
    if (by_day && (!given.between.empty() || given.as_of)) {
        return say_usage(which, "Twee dagen gaan niet samen met --between of --as-of.",
                         "Two days do not go with --between or --as-of.");
    }
    if (!given.between.empty() && !given.sources.municipality.empty()) {
        return say_usage(which, "--between gaat niet samen met --municipality.",
                         "--between does not go with --municipality.");
    }
    if (by_day) {
        return sides_by_day(given);
    }
    if (!given.between.empty()) {
        return sides_by_place(given);
    }
    if (given.books.size() != 2) {
        return say_usage(which, "Geef twee boeken (OUD NIEUW), of --on, of --from en --to, of --between.",
                         "Give two books (OLD NEW), or --on, or --from and --to, or --between.");
    }
    return sides_by_book(given);
}

exit_status compare(const diff_arguments& given) {
    const language which = given.sources.which;
    or_status<two_sides> sides = sides_of(given);
    if (!sides) {
        return sides.status;
    }
    if (given.as_of) {
        sides.value->options.groups.proof.days = only(*given.as_of);
    }
    sides.value->options.groups.proof.budget = 20'000; // as for the proofs of check
    const book_changes found = changes_between(sides->before, sides->after, sides->options);
    if (given.format == "json") {
        print(report::json_of(found, which) + "\n");
        return success;
    }
    report::changes_text_options options;
    options.width = line_width();
    options.colour = wants_colour(stream::output);
    const day_range days = found.days;
    print(sides->title + (given.on || given.to ? "" : ", " + report::detail::days_words(days, which)) + "\n");
    for (const std::string& one : sides->notes) {
        print(one + "\n");
    }
    print((found.empty() ? "" : "\n") + report::text_of(found, which, options));
    return success;
}

} // namespace

void add_diff(CLI::App& program, action& run) {
    const auto given = std::make_shared<diff_arguments>();
    CLI::App& command =
        *program.add_subcommand("diff", "What changes between two books, days or municipalities, and for whom");
    command.add_option(
        "BOOK", given->books,
        "OLD and NEW: two books, each a folder, a file, or nl (the embedded national book). With days or "
        "municipalities: the folders or files of the one book (default nl)");
    add_book(command, given->sources);
    command.get_option("--book")->description(
        "A folder or file that is part of both books, such as nl under two layers");
    add_municipality(command, given->sources);
    command.get_option("--municipality")
        ->description("CBS code (or name) of the municipality; without it the national layers are compared");
    add_day(command, "--as-of", given->as_of,
            "Compare on this day; without it on all days that the books have norms for");
    add_day(command, "--on", given->on, "What changes on this day, against the day before");
    add_day(command, "--from", given->from, "What changes from this day ...");
    add_day(command, "--to", given->to, "... to this day");
    command
        .add_option("--between", given->between, "Two municipalities by code or name; nl: the national layers alone")
        ->expected(2)
        ->option_text("A B");
    add_choice(command, "--format", given->format, {"text", "json"}, "text (default) or json");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return compare(*given); }; });
}
