// SPDX-License-Identifier: BSL-1.0
// Does all the work of a running program, from text to plan and verdicts, between two marks on standard output: what it
// asks of the system in between is seen from outside, by scripts/system_calls.sh.
#include "texts.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/check/check.hpp>
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/exact.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/render/plan_json.hpp>
#include <zorgpad/render/plan_text.hpp>

#include <string>
#include <unistd.h>
#include <vector>

namespace {

bool mark(const std::string& words) { return write(STDOUT_FILENO, words.data(), words.size()) > 0; }

/// How many characters came of it, or 0 where something was wrong.
std::size_t work(const std::vector<zorgpad::source_file>& files, const std::string& family_text) {
    using namespace zorgpad;
    std::size_t said = 0;
    const auto made = load_book_texts(files);
    if (!made) {
        return 0;
    }
    said += check(*made).size() + 1;
    const auto local = compile(*made, "GM0268");
    if (!local) {
        return 0;
    }
    const auto who = load_family(family_text, *local);
    if (!who) {
        return 0;
    }
    const plan found = evaluate(*local, *who);
    said += render::json(found, language::nl).size() + render::text(found, language::nl).size();
    said += read_family(R"({"family": 1, "naam": "x", "household": {"a": 111222333}})").findings().size();
    batch::program_shelf<book> shelf(*made);
    std::string line = family_text;
    for (char& letter : line) {
        letter = letter == '\n' ? ' ' : letter;
    }
    const batch::judged_lines judged = batch::judge_lines({line, "{", line}, shelf);
    return judged.lines[0].judged && !judged.lines[1].judged ? said : 0;
}

} // namespace

int main(int count, char** arguments) {
    // The texts come from files that are read before the first mark.
    const std::vector<std::string> paths(arguments + 1, arguments + count);
    const auto loaded = zorgpad::load_book(std::filesystem::path(paths.at(0)));
    if (!loaded) {
        return 3;
    }
    const std::vector<zorgpad::source_file> files = *loaded->files;
    const std::string family = R"({ "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "midwife",
      "adults": [ { "id": "a1", "facts": { "birth-date": "1999-04-02" } } ],
      "children": [ { "id": "c1", "facts": { "due-date": "2027-01-15" } } ] })";
    if (!mark("begin\n")) {
        return 2;
    }
    const std::size_t said = work(files, family);
    return mark("end\n") && said > 1000 ? 0 : 1;
}
