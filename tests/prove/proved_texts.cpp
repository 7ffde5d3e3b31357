// SPDX-License-Identifier: BSL-1.0
#include "proved_texts.hpp"

#include "texts.hpp"
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/prove/prove.hpp>

using namespace zorgpad;

namespace {

outcome<book> read(std::string_view text) { return test::read_files(test::files_in(text)); }

/// `advice`: what is said to authors beside the proofs; a small text in a test is full of it.
findings prove_all(const outcome<book>& read, std::optional<date> as_of, bool advice) {
    findings all = read.findings();
    if (read) {
        check_options options;
        options.as_of = as_of;
        options.advice = advice;
        for (finding& one : prove(*read, options)) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

outcome<book> national_book() {
    const char* const other = std::getenv("ZORGPAD_TEST_BOOK");
    return load_book(std::filesystem::path(other != nullptr ? other : ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book"));
}

} // namespace

findings proved_text(std::string_view text, std::optional<date> as_of) { return prove_all(read(text), as_of, false); }

findings advised_text(std::string_view text) { return prove_all(read(text), std::nullopt, true); }

findings only_checked_text(std::string_view text) {
    const outcome<book> whole = read(text);
    check_options options;
    options.advice = false;
    return whole ? check(*whole, options) : whole.findings();
}

findings proved_national_book() { return prove_all(national_book(), std::nullopt, true); }

merged_book merged_national_book() { return *check_municipality(*national_book(), ""); }

compiled_book compiled_text(std::string_view text) { return *compile(*read(text)); }

std::string loans_and(const std::string& sections) {
    return R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "facts": {
  "loans": { "of": "household", "type": "count", "unit": "loans", "title": "aantal leningen" },
  "debts": { "of": "household", "type": "flag", "title": "schulden" } },
)" + sections +
           " }";
}

std::vector<std::string> codes(const findings& found) {
    std::vector<std::string> all;
    for (const finding& one : found) {
        all.push_back(one.code);
    }
    std::sort(all.begin(), all.end());
    return all;
}
