// SPDX-License-Identifier: BSL-1.0
// The one unit of a program that compiles the library (see <zorgpad/version.hpp>). All units of the program are
// compiled with ZORGPAD_SEPARATE_COMPILATION defined; this one alone has the entry points in it.
#define ZORGPAD_SOURCE
#include <zorgpad/batch/batch.hpp>
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/prove/prove.hpp>
#include <zorgpad/rehearse/suggestions_text.hpp>
#include <zorgpad/report/changes_text.hpp>
#include <zorgpad/report/family_group.hpp>
#include <zorgpad/report/gaps.hpp>
#include <zorgpad/report/needs.hpp>
#include <zorgpad/zorgpad.hpp>
