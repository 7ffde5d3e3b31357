// SPDX-License-Identifier: BSL-1.0
// zorgpad schema: the JSON Schemas.
#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/load/schema_writer.hpp>

#include <memory>

using namespace zorgpad;

void add_schema(CLI::App& program, action& run) {
    static const std::map<std::string, schema_kind> kinds{{"book", schema_kind::book},
                                                          {"family", schema_kind::family},
                                                          {"plan", schema_kind::plan},
                                                          {"findings", schema_kind::findings}};
    const auto wanted = std::make_shared<std::string>();
    CLI::App& command = *program.add_subcommand("schema", "The JSON Schemas (draft 2020-12)");
    command.add_option("KIND", *wanted, "book, family, plan or findings")
        ->required()
        ->check(CLI::IsMember(kinds))
        ->option_text(" ");
    command.callback([wanted, &run] {
        run = [wanted] {
            print(json_schema(kinds.at(*wanted)) + "\n");
            return success;
        };
    });
}
