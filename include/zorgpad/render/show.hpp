// SPDX-License-Identifier: BSL-1.0
// What a merged book holds, with the layer and the place that set each value.
#pragma once

#include <zorgpad/load/locate.hpp>
#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/value_lines.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

struct show_options {
    std::size_t width = 100;
    bool colour = false;
};

namespace detail {

template <class Book>
class shower {
public:
    shower(const Book& book, language which, const show_options& options, std::string& out)
        : book_(book), which_(which), page_(out, options.width, options.colour) {}

    template <class Entry>
    void list_entries(const section<Entry>& entries) {
        std::size_t width = 0;
        for (const auto& [id, one] : entries) {
            width = std::max(width, width_of(id));
        }
        for (const auto& [id, one] : entries) {
            std::string words(one.title ? one.title->in(which_) : std::string_view());
            words += (words.empty() ? "[" : " [") + layer_of(one.at) + "]";
            page_.item(0, id + std::string(width + 2 - width_of(id), ' '), words);
        }
    }

    template <class Entry>
    void show_entry(std::string_view path, std::string_view id, const Entry& one) {
        const std::string_view title = one.title ? one.title->in(which_) : std::string_view();
        page_.line(0, std::string(path) + "/" + std::string(id) + (title.empty() ? "" : ": " + std::string(title)),
                   emphasis::heading);
        const bool is_pathway = std::is_same_v<Entry, pathway>;
        attributes(one, is_pathway ? id : std::string_view(), 2);
        if constexpr (std::is_same_v<Entry, pathway>) {
            for (const auto& [name, node] : one.nodes) {
                page_.blank();
                page_.line(2, name + " [" + layer_of(node.at) + "]", emphasis::strong);
                attributes(node, id, 4);
            }
        } else if constexpr (std::is_same_v<Entry, example>) {
            json_attribute("family", one.family, one.family_at);
            json_attribute("expect", one.expect, one.expect_at);
        }
    }

private:
    template <class Entry>
    void attributes(const Entry& one, std::string_view pathway, std::size_t indent) {
        const value_lines words(book_.content, pathway, which_);
        Entry::describe([&](const key& about, auto member) {
            const auto& given = one.*member;
            if (!given) {
                return;
            }
            const std::string mark =
                std::string(about.name) + std::string(about.name.size() < 12 ? 12 - about.name.size() : 1, ' ');
            std::vector<std::string> lines = words.of(*given);
            if (lines.empty()) {
                lines.emplace_back("-");
            }
            for (std::size_t index = 0; index < lines.size(); ++index) {
                const bool last = index + 1 == lines.size();
                const std::size_t nested = lines[index].find_first_not_of(' ');
                const std::string start = index == 0 ? mark : std::string(mark.size(), ' ');
                page_.item(indent, start + std::string(nested == std::string::npos ? 0 : nested, ' '),
                           lines[index] + (last ? " [" + origin_of(given.at) + "]" : std::string()));
            }
        });
    }

    void json_attribute(std::string_view name, const std::string& json, source_position at) {
        if (!json.empty()) {
            page_.line(2, std::string(name) + " [" + origin_of(at) + "]");
            page_.line(4, json);
        }
    }

    [[nodiscard]] std::string layer_of(source_position at) const {
        return book_.files != nullptr && at.file < book_.files->size() ? (*book_.files)[at.file].layer
                                                                       : std::string("?");
    }

    /// "nl, national/schemes.json:12".
    [[nodiscard]] std::string origin_of(source_position at) const {
        if (book_.files == nullptr || at.file >= book_.files->size()) {
            return "?";
        }
        const source_file& file = (*book_.files)[at.file];
        return file.layer + ", " + file.name + ":" + std::to_string(locate_line(file.contents, at.offset).line);
    }

    const Book& book_;
    language which_;
    page page_;
};

} // namespace detail

/// The entries of a section: id, title and the layer that first defined each. Empty for an empty section.
template <class Book>
[[nodiscard]] std::string list_section(const Book& book, section_kind wanted, language which,
                                       const show_options& options = {}) {
    std::string out;
    detail::shower shower(book, which, options, out);
    book_content::describe([&](section_kind kind, auto member) {
        if (kind == wanted) {
            shower.list_entries(book.content.*member);
        }
    });
    return out;
}

/// One entry with all its values, each with the layer, file and line that set it. Empty where there is no such entry.
/// O(attributes x size of a file).
template <class Book>
[[nodiscard]] std::string show_entry(const Book& book, section_kind wanted, std::string_view id, language which,
                                     const show_options& options = {}) {
    std::string out;
    detail::shower shower(book, which, options, out);
    book_content::describe([&](section_kind kind, auto member) {
        if (kind == wanted) {
            const auto& entries = book.content.*member;
            const auto found = entries.find(id);
            if (found != entries.end()) {
                shower.show_entry(name_of(kind), id, found->second);
            }
        }
    });
    return out;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY std::string list_section(const merged_book& book, section_kind wanted, language which,
                                       const show_options& options);
ZORGPAD_ENTRY std::string show_entry(const merged_book& book, section_kind wanted, std::string_view id, language which,
                                     const show_options& options);
#endif

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
