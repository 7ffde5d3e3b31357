// SPDX-License-Identifier: BSL-1.0
// zorgpad explain: what a finding means, an example, and how to mend it.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/check/explain.hpp>
#include <zorgpad/render/findings_text.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

using namespace zorgpad;
using render::in_words;

namespace {

struct explain_arguments {
    std::string code;
    language which = language::nl;
};

/// A message without the arguments that only a place in a book has.
std::string general(std::string_view message) {
    std::string words;
    for (std::size_t index = 0; index < message.size(); ++index) {
        if (message[index] == '{' && index + 2 < message.size() && message[index + 2] == '}') {
            words += "…";
            index += 2;
        } else {
            words += message[index];
        }
    }
    return words;
}

std::string indented(std::string_view text, std::size_t indent) {
    std::string words(indent, ' ');
    for (const char one : text) {
        words += one;
        if (one == '\n') {
            words.append(indent, ' ');
        }
    }
    return words + "\n";
}

/// Every code, with why it matters.
exit_status list_codes(language which) {
    std::string words;
    render::page page(words, line_width(), wants_colour(stream::output));
    for (const finding_kind* one : all_kinds()) {
        page.line(0, std::string(one->code) + " (" + std::string(render::severity_words(one->level, which)) + ")");
        page.line(4, which == language::nl ? one->meaning_nl : one->meaning_en, render::emphasis::faint);
    }
    print(words);
    return success;
}

exit_status explain(const explain_arguments& given) {
    if (given.code.empty()) {
        return list_codes(given.which);
    }
    const finding_kind* const kind = find_kind(given.code);
    if (kind == nullptr) {
        std::cerr << in_words(given.which, "Deze code bestaat niet: ", "There is no such code: ") << given.code << "\n"
                  << in_words(given.which, "Alle codes: zorgpad explain", "All codes: zorgpad explain") << "\n";
        return wrong_usage;
    }
    std::string words;
    render::page page(words, line_width(), wants_colour(stream::output));
    const bool dutch = given.which == language::nl;
    page.line(0, std::string(kind->code) + " (" + std::string(render::severity_words(kind->level, given.which)) + ")",
              render::emphasis::heading);
    page.blank();
    page.line(0, dutch ? kind->meaning_nl : kind->meaning_en);
    page.blank();
    page.line(0, in_words(given.which, "De melding, met wat te doen:", "The message, with what to do:"));
    page.line(2, general(dutch ? kind->message_nl : kind->message_en));
    if (!kind->example.empty()) {
        page.blank();
        page.line(
            0, in_words(given.which, "Een voorbeeld dat deze melding geeft:", "An example that gives this finding:"));
        words += indented(kind->example, 2);
    }
    print(words);
    return success;
}

} // namespace

void add_explain(CLI::App& program, action& run) {
    const auto given = std::make_shared<explain_arguments>();
    CLI::App& command = *program.add_subcommand("explain", "What a finding means, an example, and how to mend it");
    command.add_option("CODE", given->code, "The code of a finding, such as graph.cycle; without it all codes");
    add_language(command, given->which);
    command.callback([given, &run] { run = [given] { return explain(*given); }; });
}
