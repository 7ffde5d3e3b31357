// SPDX-License-Identifier: BSL-1.0
// Verdicts for many families at once: compile a book to a program for a day, fill columns, judge them.
#pragma once

#include <zorgpad/batch/judge.hpp>
#include <zorgpad/batch/judge_one.hpp>
#include <zorgpad/batch/program_builder.hpp>
#include <zorgpad/batch/take_in.hpp>
