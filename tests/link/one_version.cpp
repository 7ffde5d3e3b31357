// SPDX-License-Identifier: BSL-1.0
// Compiled twice, with this version of the library and with one that only has another number: see versions.cpp.
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/load/read_family.hpp>
#include <zorgpad/render/family_json.hpp>

#include <string>

std::string ZORGPAD_TEST_NAME(const std::string& book, const std::string& family);
std::string ZORGPAD_TEST_NAME(const std::string& book, const std::string& family) {
    const auto loaded = zorgpad::load_book_texts({{"book.json", book, {}}});
    const auto who = zorgpad::read_family(family);
    return loaded ? zorgpad::render::json(*who) + ZORGPAD_VERSION : std::string();
}
