// SPDX-License-Identifier: BSL-1.0
// A table of all records of a book, layer by layer, with the sources of each and how sure it is: for those who must
// answer for what a book says.
#pragma once

#include <zorgpad/model/book.hpp>
#include <zorgpad/render/words.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

/// A cell of a Markdown table: one line, and no bar that would end it.
[[nodiscard]] inline std::string cell(std::string_view words) {
    std::string made;
    for (const char one : words) {
        if (one == '|' || one == '\\') {
            made += '\\';
        }
        made += one == '\n' ? ' ' : one;
    }
    return made;
}

[[nodiscard]] inline std::string_view certainty_words(certainty how, language which) noexcept {
    switch (how) {
    case certainty::verified:
        return in_words(which, "nagegaan", "verified");
    case certainty::stated:
        return in_words(which, "staat in de bron", "stated");
    case certainty::inferred:
        return in_words(which, "afgeleid", "inferred");
    case certainty::recalled:
        return in_words(which, "uit het hoofd", "recalled");
    case certainty::conflicting:
        return in_words(which, "bronnen verschillen", "conflicting");
    }
    return {};
}

/// Writes the tables of a layer.
template <class Layer>
class records_writer {
public:
    records_writer(const Layer& layer, language which, std::string& out) : layer_(layer), which_(which), out_(out) {}

    void write() {
        out_ += "\n## " + std::string(layer_.head.title.in(which_)) + " (" + layer_.head.id + ")\n";
        book_content::describe([this](section_kind kind, auto member) {
            if (kind != section_kind::examples && !(layer_.content.*member).empty()) {
                write_section(kind, layer_.content.*member);
            }
        });
    }

private:
    template <class Entries>
    void write_section(section_kind kind, const Entries& entries) {
        const bool of_sources = kind == section_kind::sources;
        out_ += "\n### " + std::string(name_of(kind)) + " (" + std::to_string(entries.size()) + ")\n\n";
        out_ += of_sources
                    ? phrase(which_, "| id | titel | uitgever | jaar of dag |\n",
                             "| id | title | publisher | published |\n")
                    : phrase(which_, "| id | titel | bronnen | hoe zeker |\n", "| id | title | sources | how sure |\n");
        out_ += "|---|---|---|---|\n";
        for (const auto& [id, one] : entries) {
            out_ += "| " + id + " | " + (one.title ? cell(one.title->in(which_)) : std::string()) + " | ";
            write_grounds(one);
            out_ += " |\n";
        }
    }

    void write_grounds(const source_entry& one) {
        out_ += (one.publisher ? cell(one.publisher->in(which_)) : std::string()) + " | " +
                (one.published ? cell(*one.published) : std::string());
    }
    template <class Entry>
    void write_grounds(const Entry& one) {
        std::string sources;
        if (one.source) {
            for (const auto& source : *one.source) {
                sources += (sources.empty() ? "" : ", ") + source.id;
            }
        }
        out_ +=
            sources + " | " + std::string(one.certainty ? certainty_words(*one.certainty, which_) : std::string_view());
    }

    const Layer& layer_;
    language which_;
    std::string& out_;
};

} // namespace detail

/// All records of a book but its examples, as Markdown tables, in the order of layers and sections and by id. Linear.
template <class Book>
[[nodiscard]] std::string records(const Book& whole, language which) {
    std::string out = phrase(which, "# Wat er in het boek staat, en waar het vandaan komt\n",
                             "# What stands in the book, and where it comes from\n");
    for (const layer& one : whole.layers) {
        detail::records_writer<layer>(one, which, out).write();
    }
    return out;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY std::string records(const book& whole, language which);
#endif

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
