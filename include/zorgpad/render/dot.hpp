// SPDX-License-Identifier: BSL-1.0
// Pathways in the language of Graphviz (DOT). Kinds of node differ in shape, not only in colour, and a mark is also
// said in words, so that a picture reads as well in grey.
#pragma once

#include <zorgpad/render/picture.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

/// A quoted string of DOT: one line of words (a backslash in them is a backslash).
[[nodiscard]] inline std::string dot_escaped(std::string_view words) {
    std::string out;
    for (const char one : words) {
        if (one == '"' || one == '\\') {
            out += '\\';
        }
        out += one == '\n' || one == '\r' || one == '\t' ? ' ' : one;
    }
    return out;
}

/// The same inside an HTML-like label.
[[nodiscard]] inline std::string dot_markup(std::string_view words) {
    std::string out;
    for (const char one : words) {
        out += one == '&'   ? std::string("&amp;")
               : one == '<' ? std::string("&lt;")
               : one == '>' ? std::string("&gt;")
               : one == '"' ? std::string("&quot;")
                            : std::string(1, one);
    }
    return out;
}

[[nodiscard]] inline std::string group_label(const picture_group& group) {
    return "<<b>" + dot_markup(group.title) + "</b>" +
           (group.caption.empty() ? std::string()
                                  : "<br/><font point-size=\"10\">" + dot_markup(group.caption) + "</font>") +
           ">";
}

[[nodiscard]] inline std::string dot_label(const picture_node& node) {
    std::string label;
    for (std::size_t index = 0; index < node.title.size(); ++index) {
        label += (index == 0 ? "" : "<br/>") + dot_markup(node.title[index]);
    }
    if (!node.detail.empty()) {
        label += "<br/><font point-size=\"9\">";
        for (std::size_t index = 0; index < node.detail.size(); ++index) {
            label += (index == 0 ? "" : "<br/>") + dot_markup(node.detail[index]);
        }
        label += "</font>";
    }
    return "<" + label + ">";
}

struct dot_shape {
    std::string_view shape;
    std::string_view style;
    std::string_view fill;
};

[[nodiscard]] constexpr dot_shape shape_of(compiled::node_kind kind) noexcept {
    switch (kind) {
    case compiled::node_kind::signal:
        return {"ellipse", "filled", "#fff3c4"};
    case compiled::node_kind::condition:
        return {"hexagon", "filled", "#ece6f6"};
    case compiled::node_kind::step:
        return {"box", "rounded,filled", "#e3eefb"};
    case compiled::node_kind::service:
        return {"box", "filled", "#dff2e3"};
    case compiled::node_kind::scheme:
        return {"note", "filled", "#fde8d7"};
    case compiled::node_kind::pathway:
        return {"box", "filled", "#f2f2f2"};
    }
    return {"box", "filled", "#ffffff"};
}

[[nodiscard]] inline std::string dot_attributes(compiled::node_kind kind, mark how, bool is_acute) {
    const dot_shape shape = shape_of(kind);
    std::string style(shape.style);
    std::string fill(shape.fill);
    std::string colour = is_acute ? "#b3261e" : "#555555";
    std::string more;
    double width = is_acute ? 2 : 1;
    switch (how) {
    case mark::unmarked:
    case mark::reached:
        width = how == mark::reached ? 2 : width;
        break;
    case mark::off:
        fill = "#ffffff";
        colour = "#c4c4c4";
        more = " fontcolor=\"#9a9a9a\"";
        width = 1;
        break;
    case mark::possible:
        style += ",dotted";
        break;
    case mark::provisional:
        style += ",dashed";
        width = 2;
        break;
    case mark::now:
        colour = is_acute ? "#b3261e" : "#0b57a4";
        width = 4;
        break;
    case mark::done:
        fill = "#8fc79a";
        width = 2;
        break;
    }
    if (kind == compiled::node_kind::pathway) {
        more += " peripheries=2";
    }
    return "shape=" + std::string(shape.shape) + " style=\"" + style + "\" fillcolor=\"" + fill + "\" color=\"" +
           colour + "\" penwidth=" + std::to_string(static_cast<int>(width)) + more;
}

/// The group in which a node stands.
[[nodiscard]] inline const picture_group& group_of(const picture& shown, std::size_t node) {
    return *std::find_if(shown.groups.begin(), shown.groups.end(),
                         [node](const picture_group& group) { return node >= group.first && node < group.last; });
}

inline void write_edges(std::string& out, const picture& shown) {
    for (const picture_edge& edge : shown.edges) {
        out += "  " + shown.nodes[edge.from].name + " -> " + shown.nodes[edge.to].name + " [";
        std::string label;
        for (const std::string& line : edge.label) {
            label += (label.empty() ? "" : "\\n") + dot_escaped(line);
        }
        if (!label.empty()) {
            out += "label=\" " + label + "\" ";
        }
        switch (edge.is) {
        case picture_edge::kind::next:
        case picture_edge::kind::branch:
            break;
        case picture_edge::kind::unknown:
            out += "style=dotted arrowhead=empty ";
            break;
        case picture_edge::kind::again:
            out += "style=dashed constraint=false color=\"#0b57a4\" fontcolor=\"#0b57a4\" ";
            break;
        case picture_edge::kind::call:
            out += "style=bold arrowhead=vee color=\"#888888\" lhead=cluster_" + group_of(shown, edge.to).name + " ";
            break;
        }
        if (edge.off) {
            out += "color=\"#c4c4c4\" fontcolor=\"#9a9a9a\" ";
        }
        if (out.back() == ' ') {
            out.pop_back();
        }
        out += "];\n";
    }
}

inline void write_legend(std::string& out, const picture& shown, language which) {
    out += "  subgraph cluster_legend {\n    label=<" + phrase(which, "Uitleg", "Legend") +
           ">; style=rounded; color=\"#c4c4c4\"; fontsize=11; margin=10;\n"
           "    node [width=0.9 height=0.3 margin=\"0.08,0.03\" fontsize=9];\n";
    std::vector<std::string> names;
    const auto add = [&](std::string_view words, compiled::node_kind kind, mark how, bool is_acute) {
        names.push_back("l" + std::to_string(names.size()));
        out += "    " + names.back() + " [label=\"" + dot_escaped(words) + "\" " + dot_attributes(kind, how, is_acute) +
               "];\n";
    };
    using compiled::node_kind;
    for (const node_kind kind : {node_kind::signal, node_kind::condition, node_kind::step, node_kind::service,
                                 node_kind::scheme, node_kind::pathway}) {
        add(kind_words(kind, which), kind, mark::unmarked, false);
    }
    add(urgency_words(urgency::acute, which), node_kind::step, mark::unmarked, true);
    if (shown.is_marked) {
        for (const mark how : {mark::done, mark::now, mark::reached, mark::provisional, mark::possible, mark::off}) {
            add(mark_words(how, which), node_kind::step, how, false);
        }
    }
    // Rows of four, side by side.
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (index + 4 < names.size()) {
            out += "    " + names[index] + " -> " + names[index + 4] + " [style=invis];\n";
        }
    }
    out += "  }\n";
}

} // namespace detail

/// A picture in DOT. Linear in the picture.
[[nodiscard]] inline std::string dot(const picture& shown, const drawing_options& options = {}) {
    std::string out = "digraph zorgpad {\n"
                      "  graph [rankdir=LR nodesep=0.25 ranksep=0.5 fontname=\"Helvetica\" fontsize=14 compound=true"
                      " labelloc=t charset=\"UTF-8\"";
    if (shown.groups.size() == 1) {
        out += " label=" + detail::group_label(shown.groups.front());
    }
    out += "];\n  node [fontname=\"Helvetica\" fontsize=11 margin=\"0.14,0.07\"];\n"
           "  edge [fontname=\"Helvetica\" fontsize=9 color=\"#555555\" arrowsize=0.7];\n";
    for (const picture_group& group : shown.groups) {
        const bool several = shown.groups.size() > 1;
        if (several) {
            out += "  subgraph cluster_" + group.name + " {\n    label=" + detail::group_label(group) +
                   "; style=rounded; color=\"#8a8a8a\"; bgcolor=\"#fcfcfc\"; margin=14;\n";
        }
        for (std::size_t index = group.first; index < group.last; ++index) {
            const picture_node& node = shown.nodes[index];
            const std::string indent = several ? "    " : "  ";
            out += indent + node.name + " [label=" + detail::dot_label(node) + " " +
                   detail::dot_attributes(node.kind, node.mark, node.is_acute) + "];\n";
            if (node.is_start) {
                out += indent + "start_" + node.name +
                       " [shape=circle style=filled fillcolor=\"#333333\" label=\"\" width=0.14];\n" + indent +
                       "start_" + node.name + " -> " + node.name + ";\n";
            }
        }
        if (several) {
            out += "  }\n";
        }
    }
    detail::write_edges(out, shown);
    if (options.legend) {
        detail::write_legend(out, shown, options.which);
    }
    out += "}\n";
    return out;
}

/// One pathway of a book, or all, in DOT.
template <class Options = drawing_options>
[[nodiscard]] std::string dot(const compiled_book& book, const Options& options = {}) {
    return dot(picture_of(book, options), options);
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
