// SPDX-License-Identifier: BSL-1.0
// The smallest program that uses the library: it prints the version and how many files the embedded book has.
#include <zorgpad/zorgpad.hpp>

#include <zorgpad/nl/book.hpp>

#include <iostream>
#include <iterator>

int main() { std::cout << "zorgpad " << ZORGPAD_VERSION << ", " << std::size(zorgpad::nl::book) << " files\n"; }
