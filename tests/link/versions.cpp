// SPDX-License-Identifier: BSL-1.0
// A program with two versions of the library, this one and a later one: they link, each is itself, and both work.
#include <cstdio>
#include <string>

std::string read_by_this_version(const std::string& book, const std::string& family);
std::string read_by_later_version(const std::string& book, const std::string& family);

int main() {
    const std::string book = R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk" })";
    const std::string family = R"({ "family": 1, "as_of": "2026-11-21", "household": { "income": 900 } })";
    const std::string here = read_by_this_version(book, family);
    const std::string later = read_by_later_version(book, family);
    std::printf("%s\n%s\n", here.c_str(), later.c_str());
    const bool both_read = here.find("900") != std::string::npos && later.find("900") != std::string::npos;
    return both_read && here != later ? 0 : 1;
}
