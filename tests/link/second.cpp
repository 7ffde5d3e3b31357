// SPDX-License-Identifier: BSL-1.0
// The second unit: see first.cpp.
#include <zorgpad/zorgpad.hpp>

#include <zorgpad/nl/book.hpp>

const void* book_seen_by_second();
const void* book_seen_by_second() { return &zorgpad::nl::book; }
