// SPDX-License-Identifier: BSL-1.0
// Promises that more than one target holds.
#pragma once

#include "targets.hpp"
#include "texts.hpp"
#include <zorgpad/zorgpad.hpp>

namespace fuzz {

/// What the library writes as JSON is JSON, with each key once.
inline void is_json(const std::string& text, const char* what) {
    zorgpad::json_limits limits;
    limits.depth = 1000;
    limits.size = std::size_t{1} << 30U;
    const auto read = zorgpad::parse_json(text, limits);
    promise(read.has_value(),
            std::string(what) + " is no JSON: " +
                (read.has_value() ? std::string() : std::string(read.findings().front().message.in("en"))) + "\n" +
                text);
}

/// Findings have a known code, words and a place that exists; and every form of them can be written.
inline void hold(const zorgpad::findings& all) {
    for (const zorgpad::finding& one : all) {
        const zorgpad::finding_kind* const kind = zorgpad::find_kind(one.code);
        promise(kind != nullptr, "no kind of finding has the code " + one.code);
        promise(!one.message.in("nl").empty() && !one.message.in("en").empty(), one.code + " has no words");
        promise((one.where.line == 0) == (one.where.column == 0), one.code + " has half a place");
    }
    for (const zorgpad::language which : {zorgpad::language::nl, zorgpad::language::en}) {
        promise(all.empty() || !zorgpad::render::text(all, which).empty(), "findings without a text");
        is_json(zorgpad::render::json(all, which), "findings");
    }
    is_json(zorgpad::render::sarif(all, zorgpad::language::nl), "SARIF");
}

/// There is a value exactly where no finding is an error.
template <class Value>
void hold(const zorgpad::outcome<Value>& read) {
    promise(read.has_value() != zorgpad::has_errors(read.findings()), "a value with errors, or none without");
    hold(read.findings());
}

/// A plan in every form.
inline void hold(const zorgpad::plan& plan, const zorgpad::family& who) {
    for (const zorgpad::language which : {zorgpad::language::nl, zorgpad::language::en}) {
        zorgpad::render::text_options words;
        words.why = words.why_not = words.all = true;
        words.width = 60;
        words.who = &who;
        promise(!zorgpad::render::text(plan, which, words).empty(), "a plan without a text");
        is_json(zorgpad::render::json(plan, which, zorgpad::json_style::pretty, &who), "a plan");
    }
}

/// A family that is written and read is the same family.
inline void hold(const zorgpad::family& who) {
    const std::string written = zorgpad::render::json(who);
    const auto again = zorgpad::read_family(written);
    promise(again.has_value(), "a family that is written cannot be read: " + written);
    promise(zorgpad::render::json(*again) == written, "a family changes when it is written and read: " + written);
}

} // namespace fuzz
