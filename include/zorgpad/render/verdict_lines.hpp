// SPDX-License-Identifier: BSL-1.0
// Verdicts of many families as lines of JSON.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/batch/judge_lines.hpp>

#include <string>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

/// Appends the verdicts on the family of one line that was judged, as one line of JSON:
/// {"line":3,"municipality":"GM0268","as_of":"2026-11-21","likely":{"birthday-box":["c2"],"food-bank":[null]},
/// "unknown":{…}}. For whom: null is the household, "?" a person not known yet. Every other scheme is unlikely.
template <class Lines>
void append_verdict_line(std::string& out, const Lines& judged, const typename Lines::line& one, std::uint64_t number) {
    using found = std::pair<compiled::index, std::string_view>;
    const compiled_book& book = judged.program_of(one).book;
    std::vector<found> likely;
    std::vector<found> unknown;
    judged.for_each_verdict(one, [&](compiled::index scheme, std::string_view who, truth is) {
        if (is != truth::no) {
            (is == truth::yes ? likely : unknown).emplace_back(scheme, who);
        }
    });
    json_writer json(out, json_style::compact);
    json.begin_object();
    json.member("line", number);
    json.member("municipality", book.municipality().empty() ? std::nullopt : std::make_optional(book.municipality()));
    json.member("as_of", judged.program_of(one).as_of);
    for (const bool is_likely : {true, false}) {
        json.key(is_likely ? "likely" : "unknown");
        json.begin_object();
        const std::vector<found>& all = is_likely ? likely : unknown;
        for (std::size_t which = 0; which < all.size();) {
            json.key(book.tables().schemes[all[which].first].id);
            json.begin_array();
            const compiled::index scheme = all[which].first;
            for (; which < all.size() && all[which].first == scheme; ++which) {
                if (all[which].second.empty()) {
                    json.null();
                } else {
                    json.value(all[which].second);
                }
            }
            json.end_array();
        }
        json.end_object();
    }
    json.end_object();
    out += '\n';
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
