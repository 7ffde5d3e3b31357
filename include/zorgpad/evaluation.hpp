// SPDX-License-Identifier: BSL-1.0
// What a program needs to evaluate families with a compiled book, and no more: neither JSON nor Boost, and quick to
// compile. Reading books and families, checking and rendering are in <zorgpad/zorgpad.hpp>; a program may include that in
// one unit only, and this in all others.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/calendar.hpp>
#include <zorgpad/base/finding.hpp>
#include <zorgpad/base/outcome.hpp>
#include <zorgpad/base/text.hpp>
#include <zorgpad/base/truth.hpp>
#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/evaluate/plan.hpp>
#include <zorgpad/model/family.hpp>
#include <zorgpad/version.hpp>
