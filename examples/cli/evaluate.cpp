// SPDX-License-Identifier: BSL-1.0
// zorgpad evaluate: the plan for one family.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/render/plan_json.hpp>
#include <zorgpad/render/plan_text.hpp>

#include <memory>

using namespace zorgpad;

namespace {

struct evaluate_arguments {
    source_options sources;
    family_source from;
    std::string format = "text";
    bool why = false;
    bool why_not = false;
    bool all = false;
    bool exact = false;
};

exit_status evaluate_family(const evaluate_arguments& given) {
    const or_status<family_case> found = load_case(given.sources, given.from);
    if (!found) {
        return found.status;
    }
    evaluate_options options;
    options.left_out = given.why_not;
    options.exact = given.exact;
    const plan made = evaluate(found->book, found->who, options);
    if (given.format == "json") {
        print(render::json(made, given.sources.which, json_style::pretty, &found->who) + "\n");
        return success;
    }
    render::text_options words;
    words.why = given.why;
    words.why_not = given.why_not;
    words.all = given.all;
    words.width = line_width();
    words.colour = wants_colour(stream::output);
    words.who = &found->who;
    print(render::text(made, given.sources.which, words));
    return success;
}

} // namespace

void add_evaluate(CLI::App& program, action& run) {
    const auto given = std::make_shared<evaluate_arguments>();
    CLI::App& command = *program.add_subcommand("evaluate", "The plan for one family");
    command.add_option("FAMILY", given->from.path, "A file with a family as JSON; - is standard input")->required();
    add_book(command, given->sources, true);
    add_municipality(command, given->sources);
    add_day(command, "--as-of", given->from.as_of, "The day on which the plan is made, instead of that of the family");
    command.add_option("--role", given->from.role, "The role of the professional, instead of that of the family");
    command.add_flag("--all", given->all, "Also possible steps and unlikely schemes");
    add_language(command, given->sources.which);
    add_choice(command, "--format", given->format, {"text", "json"}, "text (default) or json");
    command.add_flag("--why", given->why, "The reasons of each step and scheme");
    command.add_flag("--why-not", given->why_not, "What was left out or is unlikely, and why");
    command.add_flag("--exact", given->exact, "Settle what every completion of the family agrees on");
    command.callback([given, &run] { run = [given] { return evaluate_family(*given); }; });
}
