// SPDX-License-Identifier: BSL-1.0
// zorgpad render: draws pathways.
#include "arguments.hpp"
#include "commands.hpp"
#include "graphviz.hpp"
#include "terminal.hpp"
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/render/dot.hpp>
#include <zorgpad/render/mermaid.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

using namespace zorgpad;

namespace {

struct render_arguments {
    source_options sources;
    family_source from;
    std::string pathway;
    std::string format = "dot";
};

exit_status write_picture(const render_arguments& given, const render::drawing_options& options,
                          const compiled_book& book) {
    if (given.format == "mermaid") {
        print(render::mermaid(book, options));
        return success;
    }
    const std::string dot = render::dot(book, options);
    if (given.format == "dot") {
        print(dot);
        return success;
    }
    const std::optional<std::string> svg = draw_with_graphviz(dot, "svg", given.sources.which);
    if (!svg) {
        return unreadable;
    }
    print(*svg);
    return success;
}

exit_status draw(const render_arguments& given) {
    if (given.format == "html") {
        std::cerr << render::in_words(given.sources.which, "html kan nog niet: kies dot, mermaid of svg.",
                                      "html is not there yet: choose dot, mermaid or svg.")
                  << "\n";
        return wrong_usage;
    }
    family_source from = given.from;
    const or_status<family_case> found = load_case(given.sources, from);
    if (!found) {
        return found.status;
    }
    const compiled::tables& tables = found->book.tables();
    if (!given.pathway.empty() && compiled::find(tables.pathways, given.pathway) == compiled::none) {
        std::cerr << render::in_words(given.sources.which,
                                      "Dit pad staat niet in het boek: ", "This pathway is not in the book: ")
                  << given.pathway << "\n"
                  << render::in_words(given.sources.which, "Wel: ", "The book has: ");
        std::vector<std::string> ids;
        for (const compiled::pathway& one : tables.pathways) {
            ids.push_back(one.id);
        }
        std::cerr << render::list_words(ids, given.sources.which) << "\n";
        return wrong_usage;
    }
    render::drawing_options options;
    options.which = given.sources.which;
    options.pathway = given.pathway;
    if (given.from.path.empty()) {
        return write_picture(given, options, found->book);
    }
    const plan made = evaluate(found->book, found->who);
    options.of = &made;
    return write_picture(given, options, found->book);
}

} // namespace

void add_render(CLI::App& program, action& run) {
    const auto given = std::make_shared<render_arguments>();
    CLI::App& command = *program.add_subcommand("render", "Draw pathways, and a family's way through them");
    add_books(command, given->sources);
    add_choice(command, "--format", given->format, {"dot", "mermaid", "svg", "html"},
               "What to write; dot is the default");
    command.add_option("--pathway", given->pathway, "The pathway to draw; all where absent")->option_text("ID");
    command.add_option("--family", given->from.path, "A file with a family, whose way is marked; - is standard input")
        ->option_text("FAMILY");
    add_municipality(command, given->sources);
    add_day(command, "--as-of", given->from.as_of, "The day of the plan, instead of that of the family");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return draw(*given); }; });
}
