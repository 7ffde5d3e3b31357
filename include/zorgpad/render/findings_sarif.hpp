// SPDX-License-Identifier: BSL-1.0
// Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosting shows beside the
// text.
#pragma once

#include <zorgpad/base/finding.hpp>
#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/check/explain.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

/// A file name as a reference (RFC 3986): what may not stand in one is percent-encoded; from the root of a file system
/// it is a URL.
[[nodiscard]] inline std::string uri_of(std::string_view file) {
    constexpr std::string_view hexadecimal = "0123456789ABCDEF";
    constexpr std::string_view as_they_are = "-._~/!$&'()*+,;=@";
    std::string uri = file.substr(0, 1) == "/" ? "file://" : "";
    for (const char one : file) {
        const bool is_plain = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9') ||
                              as_they_are.find(one) != std::string_view::npos;
        if (is_plain) {
            uri += one;
        } else {
            const auto byte = static_cast<unsigned char>(one);
            uri += '%';
            uri += hexadecimal[byte >> 4U];
            uri += hexadecimal[byte & 0xFU];
        }
    }
    return uri;
}

/// Writes one log with one run.
class sarif_writer {
public:
    sarif_writer(std::string& text, language which, json_style style) : out_(text, style), which_(which) {}

    void write(const findings& all) {
        number_rules(all);
        out_.begin_object();
        out_.member("$schema",
                    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        out_.member("version", "2.1.0");
        out_.key("runs");
        out_.begin_array();
        out_.begin_object();
        write_tool();
        out_.member("language", tag_of(which_));
        out_.member("columnKind", "unicodeCodePoints");
        out_.key("results");
        out_.begin_array(all.empty());
        for (const finding& one : all) {
            write_result(one);
        }
        out_.end_array();
        out_.end_object();
        out_.end_array();
        out_.end_object();
    }

private:
    void number_rules(const findings& all) {
        for (const finding& one : all) {
            rules_.emplace(one.code, 0);
        }
        std::size_t number = 0;
        for (auto& [code, index] : rules_) {
            index = number++;
        }
    }

    void write_message(std::string_view name, std::string_view words) {
        out_.key(name);
        out_.begin_object();
        out_.member("text", words);
        out_.end_object();
    }

    void write_tool() {
        out_.key("tool");
        out_.begin_object();
        out_.key("driver");
        out_.begin_object();
        out_.member("name", "zorgpad");
        out_.key("rules");
        out_.begin_array(rules_.empty());
        for (const auto& [code, index] : rules_) {
            write_rule(code);
        }
        out_.end_array();
        out_.end_object();
        out_.end_object();
    }

    /// The words of a rule are those of `explain`. Of a code that the library does not know there is the code.
    void write_rule(std::string_view code) {
        const finding_kind* const kind = find_kind(code);
        out_.begin_object();
        out_.member("id", code);
        if (kind != nullptr) {
            const bool is_dutch = which_ == language::nl;
            write_message("fullDescription", is_dutch ? kind->meaning_nl : kind->meaning_en);
            if (!kind->example.empty()) {
                write_message("help", (is_dutch ? "Een voorbeeld dat deze melding geeft:\n\n"
                                                : "An example that gives this finding:\n\n") +
                                          std::string(kind->example));
            }
            out_.key("defaultConfiguration");
            out_.begin_object();
            out_.member("level", name_of(kind->level));
            out_.end_object();
        }
        out_.end_object();
    }

    void write_result(const finding& one) {
        out_.begin_object();
        out_.member("ruleId", one.code);
        out_.member("ruleIndex", rules_.at(one.code));
        out_.member("level", name_of(one.level));
        write_message("message", one.message.in(which_));
        out_.key("locations");
        out_.begin_array(one.where.file.empty());
        if (!one.where.file.empty()) {
            out_.begin_object();
            write_place(one.where);
            out_.end_object();
        }
        out_.end_array();
        write_related(one.related);
        write_properties(one);
        out_.end_object();
    }

    void write_place(const place& where) {
        out_.key("physicalLocation");
        out_.begin_object();
        out_.key("artifactLocation");
        out_.begin_object();
        out_.member("uri", uri_of(where.file));
        out_.end_object();
        if (where.line != 0) {
            out_.key("region");
            out_.begin_object();
            out_.member("startLine", where.line);
            out_.member("startColumn", where.column == 0 ? 1U : where.column);
            out_.end_object();
        }
        out_.end_object();
        if (!where.pointer.empty()) {
            out_.key("logicalLocations");
            out_.begin_array();
            out_.begin_object();
            out_.member("fullyQualifiedName", where.pointer);
            out_.end_object();
            out_.end_array();
        }
    }

    void write_related(const std::vector<related_place>& related) {
        std::size_t number = 0;
        for (const related_place& other : related) {
            if (number == 0) {
                out_.key("relatedLocations");
                out_.begin_array();
            }
            out_.begin_object();
            out_.member("id", number++);
            if (!other.where.file.empty()) {
                write_place(other.where);
            }
            write_message("message", other.words.in(which_));
            out_.end_object();
        }
        if (number != 0) {
            out_.end_array();
        }
    }

    void write_properties(const finding& one) {
        if (one.variant.empty() && one.where.layer.empty() && one.witness.empty()) {
            return;
        }
        out_.key("properties");
        out_.begin_object();
        if (!one.where.layer.empty()) {
            out_.member("layer", one.where.layer);
        }
        if (!one.variant.empty()) {
            out_.member("municipality", one.variant);
        }
        if (!one.witness.empty()) {
            out_.key("witness");
            out_.raw(one.witness);
        }
        out_.end_object();
    }

    json_writer out_;
    language which_;
    std::map<std::string_view, std::size_t> rules_; ///< by code: its index among the rules
};

} // namespace detail

/// All findings as SARIF 2.1.0, in one language, without a line break at the end. File names are references as the
/// caller named the files. O(n log n) in the findings.
[[nodiscard]] inline std::string sarif(const findings& all, language which, json_style style = json_style::pretty) {
    std::string text;
    detail::sarif_writer(text, which, style).write(all);
    return text;
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
