// SPDX-License-Identifier: BSL-1.0
// Lines come whole and with their numbers, however the text is cut into parts.
#include "catch.hpp"
#include <zorgpad/batch/line_reader.hpp>

#include <sstream>

TEST_CASE("every line comes once and in order, blank ones and a last one without an end too") {
    const std::vector<std::string> texts{
        "", "\n", "a", "a\n", "a\n\n", "a\n\nb", "\n\na\n\n\n", "abc\nd\n\nef", "one\ntwo\nthree\n", "a\r\nb\r\n"};
    for (const std::string& text : texts) {
        std::vector<std::string> expected;
        std::istringstream plain(text);
        for (std::string line; std::getline(plain, line);) {
            expected.push_back(line);
        }
        for (std::size_t bytes = 1; bytes < 9; ++bytes) {
            std::istringstream in(text);
            zorgpad::batch::line_reader reader(in, bytes);
            std::vector<std::string> found;
            std::string part;
            std::vector<std::string_view> lines;
            std::uint64_t first = 0;
            for (bool more = true; more;) {
                more = reader.next(part, lines, first);
                REQUIRE(first == found.size() + 1);
                found.insert(found.end(), lines.begin(), lines.end());
            }
            INFO(text << " in parts of " << bytes);
            CHECK(found == expected);
        }
    }
}

TEST_CASE("a line that is far too long is cut short and the next one is read") {
    std::istringstream in(std::string(zorgpad::batch::line_reader::longest + 5'000'000, 'x') + "\nnext\n");
    zorgpad::batch::line_reader reader(in);
    std::string part;
    std::vector<std::string_view> lines;
    std::uint64_t first = 0;
    std::vector<std::size_t> lengths;
    for (bool more = true; more;) {
        more = reader.next(part, lines, first);
        for (const std::string_view line : lines) {
            lengths.push_back(line.size());
        }
    }
    REQUIRE(lengths.size() == 2);
    CHECK(lengths[0] == zorgpad::batch::line_reader::longest);
    CHECK(lengths[1] == 4);
}
