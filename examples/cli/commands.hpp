// SPDX-License-Identifier: BSL-1.0
// The commands. Each adds itself to the program and leaves in `run` what is to be done once the arguments are read.
#pragma once

#include "sources.hpp"

#include <functional>

namespace CLI {
class App;
}

using action = std::function<exit_status()>;

void add_evaluate(CLI::App& program, action& run);
void add_ask(CLI::App& program, action& run);
void add_check(CLI::App& program, action& run);
void add_render(CLI::App& program, action& run);
void add_show(CLI::App& program, action& run);
void add_schema(CLI::App& program, action& run);
void add_explain(CLI::App& program, action& run);
void add_test(CLI::App& program, action& run);
void add_diff(CLI::App& program, action& run);
void add_needs(CLI::App& program, action& run);
void add_gaps(CLI::App& program, action& run);
