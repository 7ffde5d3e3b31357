// SPDX-License-Identifier: BSL-1.0
// Includes everything, as second.cpp does: the program links only when every definition is inline.
#include <zorgpad/zorgpad.hpp>

#include <zorgpad/nl/book.hpp>

const void* book_seen_by_second();

int main() {
    // One book in the program, not one a unit.
    const void* book_seen_by_first = &zorgpad::nl::book;
    return book_seen_by_first == book_seen_by_second() ? 0 : 1;
}
