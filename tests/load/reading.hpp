// SPDX-License-Identifier: BSL-1.0
// Short ways to load a book or family from text and to look at what was found.
#pragma once

#include "catch.hpp"
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/load/read_family.hpp>

#include <string>
#include <vector>

namespace reading {

/// A national layer with these members besides the head.
inline std::string national(const std::string& members = "") {
    return R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk")" +
           (members.empty() ? "" : ", " + members) + " }";
}

/// A book of one named condition.
inline std::string with_condition(const std::string& condition) {
    return national(R"("conditions": { "c": { "title": "C", "when": )" + condition + " } }");
}

inline zorgpad::outcome<zorgpad::book> load_all(const std::vector<std::string>& texts) {
    std::vector<zorgpad::source_file> files;
    for (const std::string& text : texts) {
        files.push_back(zorgpad::source_file{"file" + std::to_string(files.size()) + ".json", text, {}});
    }
    return zorgpad::load_book_texts(std::move(files));
}
inline zorgpad::outcome<zorgpad::book> load(const std::string& text) { return load_all({text}); }

/// Each finding as "code pointer".
inline std::vector<std::string> list_of(const zorgpad::findings& all) {
    std::vector<std::string> list;
    for (const zorgpad::finding& one : all) {
        list.push_back(one.code + " " + one.where.pointer);
    }
    return list;
}
inline std::vector<std::string> found_in(const std::string& book) { return list_of(load(book).findings()); }
inline std::vector<std::string> found_in_family(const std::string& family) {
    return list_of(zorgpad::read_family(family).findings());
}

/// A family on a day with these members.
inline std::string family(const std::string& members) {
    return R"({ "family": 1, "as_of": "2026-11-21")" + (members.empty() ? "" : ", " + members) + " }";
}

/// The condition of a book of one named condition that loads.
inline zorgpad::condition condition_of(const std::string& condition) {
    const auto loaded = load(with_condition(condition));
    INFO(condition);
    REQUIRE(list_of(loaded.findings()) == std::vector<std::string>{});
    return *loaded->layers.front().content.conditions.find("c")->second.when;
}

using strings = std::vector<std::string>;

} // namespace reading
