// SPDX-License-Identifier: BSL-1.0
// zorgpad on the command line: a thin program over the library.
#include "arguments.hpp"
#include "commands.hpp"
#include <zorgpad/version.hpp>

#include <exception>
#include <iostream>

namespace {

exit_status run_program(int argc, char** argv) {
    CLI::App program("Care pathways and route maps around money worries, and what they mean for one family.",
                     "zorgpad");
    program.set_version_flag("--version", std::string("zorgpad ") + ZORGPAD_VERSION);
    program.require_subcommand(1);
    program.footer(
        "Exit status: 0 done, 1 errors found or examples that fail, 2 wrong usage, 3 input that cannot be read.");
    action run;
    add_evaluate(program, run);
    add_ask(program, run);
    add_check(program, run);
    add_render(program, run);
    add_show(program, run);
    add_schema(program, run);
    add_explain(program, run);
    add_test(program, run);
    add_diff(program, run);
    add_needs(program, run);
    add_gaps(program, run);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? success : wrong_usage;
    }
    return run();
}

} // namespace

int main(int argc, char** argv) {
    try {
        const exit_status status = run_program(argc, argv);
        // A full disk or a closed pipe must not look like success.
        return std::cout.good() || status != success ? status : unreadable;
    } catch (const std::exception& error) {
        std::cerr << "zorgpad: " << error.what() << "\n";
        return unreadable;
    }
}
