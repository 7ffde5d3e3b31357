// SPDX-License-Identifier: BSL-1.0
#include "checked_texts.hpp"

#include "texts.hpp"

#include <zorgpad/check/check.hpp>
#include <zorgpad/load/load_book.hpp>

using namespace zorgpad;

namespace {

findings check_all(const outcome<book>& read, std::optional<date> as_of, bool advice) {
    findings all = read.findings();
    if (read) {
        check_options options;
        options.as_of = as_of;
        options.advice = advice;
        for (finding& one : check(*read, options)) {
            all.push_back(std::move(one));
        }
    }
    return all;
}

} // namespace

findings checked(const std::vector<std::string>& files, std::optional<date> as_of) {
    return check_all(test::read_files(files), as_of, false);
}

findings advised(const std::vector<std::string>& files, std::optional<date> as_of) {
    return check_all(test::read_files(files), as_of, true);
}

checked_book checked_for(const std::vector<std::string>& files, const std::string& municipality) {
    const outcome<book> whole = test::read_files(files);
    checked_book made;
    made.found = whole.findings();
    if (whole) {
        check_options options;
        options.advice = false;
        const outcome<merged_book> merged = check_municipality(*whole, municipality, options);
        made.has_value = merged.has_value();
        made.layers = merged ? merged->layers : std::vector<std::string>();
        made.found.insert(made.found.end(), merged.findings().begin(), merged.findings().end());
    }
    return made;
}

findings advised_by(const plain_language& words, const std::vector<std::string>& files) {
    check_options options;
    options.words = &words;
    return check(*test::read_files(files), options);
}

findings advised_text(std::string_view text, std::optional<date> as_of) { return advised(test::files_in(text), as_of); }

findings checked_embedded_book() {
    return check_all(load_book(std::filesystem::path(ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book")), std::nullopt,
                     true);
}

std::string national(const std::string& sections) {
    return R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk")" +
           std::string(sections.empty() ? "" : ",\n") + sections + " }";
}

std::string municipal(const std::string& sections) {
    return R"({ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen")" +
           std::string(sections.empty() ? "" : ",\n") + sections + " }";
}

std::string money(const std::string& nodes, const std::string& sections) {
    return national((sections.empty() ? "" : sections + ",\n") +
                    R"("pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
  "meet": { "step": "meet", "title": "Maak kennis")" +
                    nodes + " } } }");
}

std::vector<std::string> codes(const findings& found) {
    std::vector<std::string> all;
    for (const finding& one : found) {
        all.push_back(one.code);
    }
    std::sort(all.begin(), all.end());
    return all;
}

findings with_code(const findings& found, std::string_view code) {
    findings some;
    for (const finding& one : found) {
        if (one.code == code) {
            some.push_back(one);
        }
    }
    return some;
}

std::vector<std::string> pointers(const findings& found) {
    std::vector<std::string> all;
    for (const finding& one : found) {
        all.push_back(one.where.pointer);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::vector<std::string> progress_of(const std::vector<std::string>& files) {
    std::vector<std::string> calls;
    check_options options;
    options.progress = [&calls](std::size_t done, std::size_t all) {
        calls.push_back(std::to_string(done) + "/" + std::to_string(all));
    };
    static_cast<void>(check(*test::read_files(files), options));
    return calls;
}
