// SPDX-License-Identifier: BSL-1.0
// zorgpad test: plays the examples of a book.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/rehearse/suggestions_text.hpp>
#include <zorgpad/rehearse/untested.hpp>
#include <zorgpad/render/findings_sarif.hpp>
#include <zorgpad/render/findings_text.hpp>

#include <iostream>
#include <memory>

using namespace zorgpad;
using render::in_words;
using render::phrase;

namespace {

struct test_arguments {
    source_options sources;
    std::string format = "text";
    bool all = false;
    bool suggest = false;
};

constexpr std::string_view kind_names[] = {"nodes", "exits", "conditions", "schemes"};

struct count_of {
    std::size_t whole = 0;
    std::size_t all = 0;
};

std::vector<count_of> counts(const rehearsal& played) {
    std::vector<count_of> made(4);
    for (const covered_item& one : played.covered) {
        count_of& count = made[static_cast<std::size_t>(one.is)];
        ++count.all;
        count.whole += one.is_whole() ? 1U : 0U;
    }
    return made;
}

std::string as_json(const rehearsal& played, language which) {
    std::string text;
    json_writer out(text);
    out.begin_object();
    out.member("passed", played.passed());
    out.key("examples");
    out.begin_array(played.results.empty());
    for (const example_result& one : played.results) {
        out.begin_object();
        out.member("id", one.id);
        out.member("municipality", one.municipality.empty() ? std::nullopt : std::make_optional(one.municipality));
        out.member("passed", one.passed());
        out.key("differences");
        out.begin_array(one.differences.empty());
        for (const zorgpad::text& difference : one.differences) {
            out.value(difference.in(which));
        }
        out.end_array();
        out.key("findings");
        out.begin_array(one.findings.empty());
        for (const finding& found : one.findings) {
            out.value(found.message.in(which));
        }
        out.end_array();
        out.end_object();
    }
    out.end_array();
    out.key("coverage");
    out.begin_object();
    const std::vector<count_of> all = counts(played);
    for (std::size_t kind = 0; kind < all.size(); ++kind) {
        out.key(kind_names[kind]);
        out.begin_object();
        out.member("all", all[kind].all);
        out.member("covered", all[kind].whole);
        out.key("left");
        out.begin_array(all[kind].whole == all[kind].all);
        for (const covered_item& one : played.covered) {
            if (static_cast<std::size_t>(one.is) == kind && !one.is_whole()) {
                out.begin_object();
                out.member("id", one.name);
                out.member("yes", one.yes);
                if (one.is == covered_item::kind::condition || one.is == covered_item::kind::scheme) {
                    out.member("no", one.no);
                }
                out.end_object();
            }
        }
        out.end_array();
        out.end_object();
    }
    out.end_object();
    out.end_object();
    return text + "\n";
}

void write_coverage(render::page& page, const rehearsal& played, language which, bool whole) {
    const std::vector<count_of> all = counts(played);
    struct heading {
        covered_item::kind is;
        std::string_view nl;
        std::string_view en;
    };
    constexpr heading headings[] = {
        {covered_item::kind::node, "knopen bereikt", "nodes reached"},
        {covered_item::kind::exit, "uitgangen genomen", "exits taken"},
        {covered_item::kind::condition, "voorwaarden aan beide kanten", "conditions on both sides"},
        {covered_item::kind::scheme, "regelingen met elke uitkomst die kan", "schemes with each verdict that can be"}};
    page.heading(in_words(which, "Wat de voorbeelden raken", "What the examples cover"));
    for (const heading& one : headings) {
        const count_of count = all[static_cast<std::size_t>(one.is)];
        page.line(2, std::to_string(count.whole) + phrase(which, " van ", " of ") + std::to_string(count.all) + " " +
                         std::string(in_words(which, one.nl, one.en)));
        std::size_t left = 0;
        for (const covered_item& item : played.covered) {
            if (item.is != one.is || item.is_whole() || (++left > 8 && !whole)) {
                continue;
            }
            std::string words = item.name;
            if (item.is == covered_item::kind::condition || item.is == covered_item::kind::scheme) {
                words += item.yes  ? phrase(which, " (nooit nee)", " (never no)")
                         : item.no ? phrase(which, " (nooit ja)", " (never yes)")
                                   : phrase(which, " (nooit ja, nooit nee)", " (never yes, never no)");
            }
            page.item(4, "- ", words, render::emphasis::faint);
        }
        if (left > 8 && !whole) {
            page.item(4, "- ",
                      phrase(which, "en nog ", "and ") + std::to_string(left - 8) +
                          phrase(which, " (zie --all)", " more (see --all)"),
                      render::emphasis::faint);
        }
    }
}

std::string as_text(const rehearsal& played, language which, bool whole) {
    std::string words;
    render::page page(words, line_width(), wants_colour(stream::output));
    std::size_t failed = 0;
    for (const example_result& one : played.results) {
        const bool passed = one.passed();
        failed += passed ? 0U : 1U;
        std::string name = one.id;
        if (!one.municipality.empty()) {
            name += " (" + std::string(render::municipality_name(one.municipality)) + ")";
        }
        const std::string title(one.title.in(which));
        page.item(0, passed ? in_words(which, "goed    ", "ok       ") : in_words(which, "anders  ", "differs  "),
                  name + (title.empty() ? "" : ": " + title),
                  passed ? render::emphasis::none : render::emphasis::alarm);
        for (const finding& found : one.findings) {
            page.item(4, "- ", std::string(found.message.in(which)) + " [" + found.code + "]");
        }
        for (const text& difference : one.differences) {
            page.item(4, "- ", difference.in(which));
        }
    }
    page.blank();
    page.line(0, std::to_string(played.results.size()) +
                     phrase(which, played.results.size() == 1 ? " voorbeeld, " : " voorbeelden, ",
                            played.results.size() == 1 ? " example, " : " examples, ") +
                     std::to_string(failed) + phrase(which, " anders dan verwacht", " other than expected"));
    write_coverage(page, played, which, whole);
    return words;
}

/// Examples for what none covers, as a file of the book or as JSON; in short on standard error.
void suggest(const book& whole, const rehearsal& played, const std::string& code, const test_arguments& given) {
    const language which = given.sources.which;
    const suggestions made = suggest_examples(whole, played, code);
    print(given.format == "json"
              ? render::suggestions_json(made)
              : render::book_file(made, whole.layers.empty() ? "" : whole.layers.front().head.id, which));
    const auto count = [](std::size_t number) { return std::to_string(number); };
    const std::size_t missing = made.impossible.size() + made.undecided.size();
    std::cerr << in_words(which, "Voor ", "For ") << count(made.open_sides() - missing)
              << in_words(which, " van de ", " of the ") << count(made.open_sides())
              << in_words(which, " dingen die geen voorbeeld raakt: ", " things that no example covers: ")
              << count(made.examples.size())
              << (made.examples.size() == 1 ? in_words(which, " gezin", " family")
                                            : in_words(which, " gezinnen", " families"))
              << in_words(which, ". Bewezen onmogelijk: ", ". Proven impossible: ") << count(made.impossible.size())
              << in_words(which, ". Niet beslist: ", ". Undecided: ") << count(made.undecided.size()) << ".\n";
}

exit_status play(const test_arguments& given) {
    const language which = given.sources.which;
    const or_status<book> loaded = load(given.sources);
    if (!loaded) {
        return loaded.status;
    }
    const or_status<std::string> code = find_code(given.sources.municipality, std::nullopt, which);
    if (!code) {
        return code.status;
    }
    const rehearsal played = rehearse(*loaded, *code);
    say(played.findings, which);
    if (given.suggest) {
        suggest(*loaded, played, *code, given);
        return played.passed() ? success : found_errors;
    }
    if (given.format == "sarif") {
        findings all = played.findings;
        for (finding& one : untested(played.covered, loaded->files.get())) {
            all.push_back(std::move(one));
        }
        print(render::sarif(all, which) + "\n");
    } else {
        print(given.format == "json" ? as_json(played, which) : as_text(played, which, given.all));
    }
    return played.passed() ? success : found_errors;
}

} // namespace

void add_test(CLI::App& program, action& run) {
    const auto given = std::make_shared<test_arguments>();
    CLI::App& command = *program.add_subcommand("test", "Plays the examples of a book, and says what they cover");
    add_books(command, given->sources);
    add_municipality(command, given->sources);
    add_choice(command, "--format", given->format, {"text", "json", "sarif"},
               "text (default), json, or sarif (what no example covers, as findings)");
    command.add_flag("--all", given->all, "List everything that no example covers");
    command.add_flag("--suggest", given->suggest,
                     "Print examples for what none covers, as a file that fits beside those of the book");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return play(*given); }; });
}
