// SPDX-License-Identifier: BSL-1.0
// The whole job: a book, a municipality, a family, a plan on the screen. (Runs from the top of the source tree.)
#include <zorgpad/zorgpad.hpp>

#include <iostream>

int main() {
    const char* const json_text = R"({ "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "midwife",
        "children": [ { "id": "c1", "facts": { "due-date": "2027-01-15" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" } ] })";

    auto book = zorgpad::load_book("include/zorgpad/nl/book");   // outcome: a book, and all findings with file, line, column
    auto local = zorgpad::compile(*book, "GM0268");              // outcome: immutable, share it between threads
    auto family = zorgpad::load_family(json_text, *local);       // outcome
    zorgpad::plan plan = zorgpad::evaluate(*local, *family);     // const, never fails: it answers "unknown"
    std::cout << zorgpad::render::text(plan, zorgpad::language::nl);
}
