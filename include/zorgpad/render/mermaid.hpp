// SPDX-License-Identifier: BSL-1.0
// Pathways as Mermaid flowcharts, for web pages and documents that draw them.
#pragma once

#include <zorgpad/render/picture.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

/// Words inside a quoted Mermaid label: what could end it or be read as markup becomes an entity.
[[nodiscard]] inline std::string mermaid_escaped(std::string_view words) {
    std::string out;
    for (const char one : words) {
        switch (one) {
        case '"':
            out += "#quot;";
            break;
        case '#':
            out += "#35;";
            break;
        case '&':
            out += "#amp;";
            break;
        case '<':
            out += "#lt;";
            break;
        case '>':
            out += "#gt;";
            break;
        case '`':
            out += "#96;";
            break;
        case '\\':
            out += "#92;";
            break;
        case '\n':
        case '\r':
        case '\t':
            out += ' ';
            break;
        default:
            out += one;
        }
    }
    return out;
}

[[nodiscard]] inline std::string mermaid_lines(const std::vector<std::string>& lines) {
    std::string out;
    for (const std::string& line : lines) {
        out += (out.empty() ? "" : "<br/>") + mermaid_escaped(line);
    }
    return out;
}

/// What stands around the label of a node of this kind.
[[nodiscard]] constexpr std::pair<std::string_view, std::string_view> mermaid_shape(compiled::node_kind kind) noexcept {
    switch (kind) {
    case compiled::node_kind::signal:
        return {"([", "])"};
    case compiled::node_kind::condition:
        return {"{{", "}}"};
    case compiled::node_kind::step:
        return {"(", ")"};
    case compiled::node_kind::service:
        return {"[", "]"};
    case compiled::node_kind::scheme:
        return {"[/", "/]"};
    case compiled::node_kind::pathway:
        return {"[[", "]]"};
    }
    return {"[", "]"};
}

[[nodiscard]] constexpr std::string_view mermaid_class(mark how) noexcept {
    switch (how) {
    case mark::done:
        return "done";
    case mark::now:
        return "now";
    case mark::reached:
        return "reached";
    case mark::provisional:
        return "provisional";
    case mark::possible:
        return "possible";
    case mark::off:
        return "off";
    case mark::unmarked:
        return {};
    }
    return {};
}

[[nodiscard]] constexpr std::string_view mermaid_arrow(picture_edge::kind is) noexcept {
    return is == picture_edge::kind::unknown || is == picture_edge::kind::again ? "-.->"
           : is == picture_edge::kind::call                                     ? "==>"
                                                                                : "-->";
}

} // namespace detail

/// A picture as a Mermaid flowchart. Linear in the picture.
[[nodiscard]] inline std::string mermaid(const picture& shown, const drawing_options& options = {}) {
    std::string out = "flowchart TB\n";
    for (const picture_group& group : shown.groups) {
        out += "  subgraph " + group.name + "[\"" + detail::mermaid_escaped(group.title) + "\"]\n";
        for (std::size_t index = group.first; index < group.last; ++index) {
            const picture_node& node = shown.nodes[index];
            const auto [open, close] = detail::mermaid_shape(node.kind);
            std::string label = detail::mermaid_lines(node.title);
            if (!node.detail.empty()) {
                label += "<br/><small>" + detail::mermaid_lines(node.detail) + "</small>";
            }
            out += "    " + node.name + std::string(open) + "\"" + label + "\"" + std::string(close) + "\n";
        }
        out += "  end\n";
    }
    for (const picture_edge& edge : shown.edges) {
        const std::string label = detail::mermaid_lines(edge.label);
        out += "  " + shown.nodes[edge.from].name + " " + std::string(detail::mermaid_arrow(edge.is)) +
               (label.empty() ? "" : "|\"" + label + "\"|") + " " + shown.nodes[edge.to].name + "\n";
    }
    if (shown.is_marked && options.legend) {
        out += "  subgraph legend[\"" + phrase(options.which, "Uitleg", "Legend") + "\"]\n";
        for (const mark how : {mark::done, mark::now, mark::reached, mark::provisional, mark::possible, mark::off}) {
            const std::string name(detail::mermaid_class(how));
            out += "    legend_" + name + "(\"" + std::string(mark_words(how, options.which)) + "\"):::" + name + "\n";
        }
        out += "  end\n";
    }
    const bool any_acute = std::any_of(shown.nodes.begin(), shown.nodes.end(), [](const picture_node& node) {
        return node.is_acute && node.mark != mark::off;
    });
    if (any_acute) {
        out += "  classDef acute stroke:#b3261e,stroke-width:2px\n";
    }
    if (shown.is_marked) {
        out += "  classDef done fill:#8fc79a,stroke-width:2px\n"
               "  classDef now stroke:#0b57a4,stroke-width:4px\n"
               "  classDef reached stroke-width:2px\n"
               "  classDef provisional stroke-width:2px,stroke-dasharray:6 3\n"
               "  classDef possible stroke-dasharray:2 3\n"
               "  classDef off fill:#ffffff,stroke:#c4c4c4,color:#9a9a9a\n";
    }
    for (const picture_node& node : shown.nodes) {
        if (node.is_acute && node.mark != mark::off) {
            out += "  class " + node.name + " acute\n";
        }
        if (node.mark != mark::unmarked) {
            out += "  class " + node.name + " " + std::string(detail::mermaid_class(node.mark)) + "\n";
        }
    }
    return out;
}

/// One pathway of a book, or all, as a Mermaid flowchart.
template <class Options = drawing_options>
[[nodiscard]] std::string mermaid(const compiled_book& book, const Options& options = {}) {
    return mermaid(picture_of(book, options), options);
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
