// SPDX-License-Identifier: BSL-1.0
// What a drawing of pathways shows, before it is written as DOT or Mermaid: boxes, arrows and their words.
#pragma once

#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/plan_words.hpp>
#include <zorgpad/render/sentence.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

struct drawing_options {
    language which = language::nl;
    std::string pathway;      ///< the id of the one to draw; empty: all
    const plan* of = nullptr; ///< marks the way of the family for whom it was made
    bool legend = true;
};

/// How a node stands in a family's plan; without a plan all are `unmarked`.
enum class mark : std::uint8_t { unmarked, off, possible, provisional, reached, now, done };

struct picture_node {
    std::string name; ///< unique in the picture, letters and digits only
    compiled::node_kind kind = compiled::node_kind::step;
    std::vector<std::string> title;  ///< lines
    std::vector<std::string> detail; ///< lines
    bool is_start = false;
    bool is_acute = false;
    render::mark mark = render::mark::unmarked;
};

struct picture_edge {
    enum class kind : std::uint8_t { next, branch, unknown, again, call };
    std::size_t from = 0; ///< into picture::nodes
    std::size_t to = 0;
    kind is = kind::next;
    std::vector<std::string> label; ///< lines
    bool off = false;               ///< aside of the family's way
};

struct picture_group {
    std::string name;
    std::string title;
    std::string caption;   ///< who takes its steps, where nothing else is said
    std::size_t first = 0; ///< nodes [first, last)
    std::size_t last = 0;
};

struct picture {
    std::vector<picture_node> nodes;
    std::vector<picture_edge> edges;
    std::vector<picture_group> groups; ///< one per pathway
    bool is_marked = false;
};

namespace detail {

inline constexpr std::size_t title_width = 26;
inline constexpr std::size_t title_most = 110;
inline constexpr std::size_t label_width = 22;
inline constexpr std::size_t label_most = 60;

template <class Book>
class picture_maker {
public:
    picture_maker(const Book& book, const drawing_options& options) : book_(book), options_(options) {
        if (options.of != nullptr) {
            read_marks(*options.of);
        }
    }

    [[nodiscard]] picture make() {
        made_.is_marked = options_.of != nullptr;
        place_.assign(book_.nodes.size(), nowhere);
        for (compiled::index which = 0; which < book_.pathways.size(); ++which) {
            if (options_.pathway.empty() || book_.pathways[which].id == options_.pathway) {
                add_pathway(book_.pathways[which]);
            }
        }
        for (compiled::index which = 0; which < book_.nodes.size(); ++which) {
            if (place_[which] != nowhere) {
                add_edges(which);
            }
        }
        return std::move(made_);
    }

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    void raise(compiled::index node, mark to) {
        if (node < marks_.size()) {
            marks_[node] = std::max(marks_[node], to);
        }
    }

    void read_marks(const plan& of) {
        marks_.assign(book_.nodes.size(), mark::off);
        for (const reason& one : of.reasons) {
            if ((one.is == reason::kind::way || one.is == reason::kind::step) && one.answer != truth::no) {
                raise(one.which, one.answer == truth::yes ? mark::reached : mark::possible);
            }
        }
        for (const plan_step& step : of.steps) {
            const mark to = step.status == step_status::done       ? mark::done
                            : step.status == step_status::possible ? mark::possible
                            : step.provisional                     ? mark::provisional
                            : step.status == step_status::now      ? mark::now
                                                                   : mark::reached;
            // The status of a step says more than the truth of its way.
            if (marks_[step.node] == mark::reached) {
                marks_[step.node] = mark::off;
            }
            raise(step.node, to);
        }
    }

    [[nodiscard]] static std::vector<std::string> lines(std::string_view words, std::size_t width, std::size_t most) {
        return words.empty() ? std::vector<std::string>() : wrapped(shortened(words, most), width);
    }

    void add_pathway(const compiled::pathway& pathway) {
        const std::size_t first = made_.nodes.size();
        usual_ = usual_roles(pathway);
        for (compiled::index which = pathway.nodes.first; which < pathway.nodes.last(); ++which) {
            place_[which] = made_.nodes.size();
            made_.nodes.push_back(draw(which));
            // Of what is walked only from elsewhere, the arrows from there show where it begins.
            made_.nodes.back().is_start = book_.nodes[which].is_start && pathway.is_entry;
        }
        std::string caption;
        if (!usual_.empty()) {
            caption = phrase(options_.which, "Wie: ", "Who: ") +
                      list_words(titles_of(book_.roles, usual_, options_.which), options_.which, true) +
                      phrase(options_.which, ", tenzij er iets anders staat", ", unless stated otherwise");
        }
        made_.groups.push_back({"p" + std::to_string(made_.groups.size()),
                                std::string(title_of(pathway, options_.which)), caption, first, made_.nodes.size()});
    }

    /// Who takes most of the steps: said once.
    [[nodiscard]] std::vector<compiled::index> usual_roles(const compiled::pathway& pathway) const {
        std::map<std::vector<compiled::index>, std::size_t> counts;
        for (compiled::index which = pathway.nodes.first; which < pathway.nodes.last(); ++which) {
            if (book_.nodes[which].is_step() && !book_.nodes[which].by.empty()) {
                ++counts[book_.nodes[which].by];
            }
        }
        std::vector<compiled::index> usual;
        std::size_t most = 1;
        for (const auto& [by, count] : counts) {
            if (count > most) {
                most = count;
                usual = by;
            }
        }
        return usual;
    }

    /// "Gezien: een van 18 signalen, zoals rekeningen blijven liggen": short enough for a box.
    [[nodiscard]] std::string condition_title(compiled::index which) const {
        const compiled::condition& condition = book_.conditions[which];
        if (condition.what == compiled::operation::signal && condition.values.count > 2) {
            const auto first = static_cast<std::size_t>(book_.values[condition.values.first]);
            return phrase(options_.which, "Gezien: een van ", "Noticed: one of ") +
                   std::to_string(condition.values.count) +
                   phrase(options_.which, " signalen, zoals ", " signals, such as ") +
                   in_quotes(title_of(book_.signals[first], options_.which));
        }
        return sentence(book_, which, options_.which);
    }

    [[nodiscard]] picture_node draw(compiled::index which) const {
        const compiled::node& node = book_.nodes[which];
        picture_node drawn;
        drawn.name = "n" + std::to_string(made_.nodes.size());
        drawn.kind = node.kind;
        drawn.is_start = node.is_start;
        drawn.is_acute = node.urgency == urgency::acute && node.is_step();
        drawn.mark = marks_.empty() ? mark::unmarked : marks_[which];
        std::string title;
        if (!node.title.empty() || node.condition == compiled::none) {
            title = title_of(book_, node, options_.which);
        } else {
            title = condition_title(node.condition);
        }
        const bool asks = node.kind == compiled::node_kind::condition && !title.empty() && title.back() != '?';
        drawn.title = lines(capitalised(title) + (asks ? "?" : ""), title_width, title_most);
        const std::string detail = detail_of(which, node);
        drawn.detail = lines(detail, title_width + 6, title_most);
        return drawn;
    }

    [[nodiscard]] std::string detail_of(compiled::index which, const compiled::node& node) const {
        if (!node.is_step()) {
            return {};
        }
        std::vector<std::string> parts;
        if (node.urgency != urgency::routine) {
            parts.emplace_back(urgency_words(node.urgency, options_.which));
        }
        if (!node.by.empty() && node.by != usual_) {
            parts.push_back(list_words(titles_of(book_.roles, node.by, options_.which), options_.which, true));
        }
        if (node.within) {
            parts.push_back(phrase(options_.which, "binnen ", "within ") +
                            (node.within->working_days > 0
                                 ? working_days_words(node.within->working_days, options_.which)
                                 : period_words(node.within->length, options_.which)));
        }
        if (node.wait) {
            parts.push_back(phrase(options_.which, "na ", "after ") + period_words(*node.wait, options_.which));
        }
        if (const std::string status = status_of(which); !status.empty()) {
            parts.push_back(status);
        }
        std::string words;
        for (const std::string& part : parts) {
            words += (words.empty() ? "" : " · ") + part;
        }
        return words;
    }

    /// "nu", or by person: "c1: gedaan, c2: nu".
    [[nodiscard]] std::string status_of(compiled::index which) const {
        std::vector<std::string> all;
        if (options_.of != nullptr) {
            for (const plan_step& step : options_.of->steps) {
                if (step.node == which) {
                    all.push_back((step.of.empty() ? std::string() : std::string(step.of) + ": ") +
                                  std::string(status_words(step.status, options_.which)));
                }
            }
        }
        return all.empty() ? std::string() : in_quotes(short_list_words(all, 3, options_.which));
    }

    void add_edges(compiled::index which) {
        const compiled::node& node = book_.nodes[which];
        for (compiled::index at = node.exits.first; at < node.exits.last(); ++at) {
            const compiled::exit& exit = book_.exits[at];
            std::string label = exit.way == compiled::branch::yes       ? phrase(options_.which, "ja", "yes")
                                : exit.way == compiled::branch::no      ? phrase(options_.which, "nee", "no")
                                : exit.way == compiled::branch::unknown ? phrase(options_.which, "onbekend", "unknown")
                                                                        : std::string();
            const std::string guard = !exit.title.empty()           ? std::string(exit.title.in(options_.which))
                                      : exit.when != compiled::none ? phrase(options_.which, "als: ", "if: ") +
                                                                          sentence(book_, exit.when, options_.which)
                                                                    : std::string();
            label += (label.empty() || guard.empty() ? "" : ", ") + guard;
            add_edge(which, exit.to,
                     exit.way == compiled::branch::unknown ? picture_edge::kind::unknown
                     : exit.way == compiled::branch::next  ? picture_edge::kind::next
                                                           : picture_edge::kind::branch,
                     label);
        }
        for (const compiled::node::repeat& again : node.again) {
            add_edge(which, again.to, picture_edge::kind::again, again_label(which, again.when));
        }
        if (node.kind == compiled::node_kind::pathway && options_.pathway.empty()) {
            add_call(which, book_.pathways[node.target]);
        }
    }

    /// One arrow to a called pathway: to its start, or else to a signal with which it begins.
    void add_call(compiled::index which, const compiled::pathway& called) {
        compiled::index to = compiled::none;
        for (compiled::index at = called.nodes.first; at < called.nodes.last(); ++at) {
            const compiled::node& node = book_.nodes[at];
            const bool begins = node.kind == compiled::node_kind::signal && node.entering.empty();
            if (node.is_start || (begins && to == compiled::none)) {
                to = at;
                if (node.is_start) {
                    break;
                }
            }
        }
        if (to != compiled::none) {
            add_edge(which, to, picture_edge::kind::call, {});
        }
    }

    /// "opnieuw, als dit nog niet gelukt is", where it is about the step itself.
    [[nodiscard]] std::string again_label(compiled::index from, compiled::index when) const {
        const std::string again = phrase(options_.which, "opnieuw", "again");
        if (when == compiled::none) {
            return again;
        }
        const compiled::condition& condition = book_.conditions[when];
        if (condition.what == compiled::operation::progress && condition.which == from) {
            return again +
                   (condition.state == progress_state::not_succeeded
                        ? phrase(options_.which, ", als dit nog niet is gelukt", ", if this did not work out yet")
                    : condition.state == progress_state::declined
                        ? phrase(options_.which, ", als dit niet gewenst was", ", if this was not wanted")
                        : phrase(options_.which, ", als dit is gedaan", ", if this was done"));
        }
        return again + phrase(options_.which, ", als: ", ", if: ") + sentence(book_, when, options_.which);
    }

    void add_edge(compiled::index from, compiled::index to, picture_edge::kind is, const std::string& label) {
        if (to >= place_.size() || place_[to] == nowhere) {
            return;
        }
        const bool off = !marks_.empty() && (marks_[from] == mark::off || marks_[to] == mark::off);
        made_.edges.push_back({place_[from], place_[to], is, lines(label, label_width, label_most), off});
    }

    const Book& book_;
    const drawing_options& options_;
    std::vector<mark> marks_;
    std::vector<std::size_t> place_;
    std::vector<compiled::index> usual_; ///< of the pathway that is being drawn
    picture made_;
};

} // namespace detail

/// The picture of one pathway, or of all. Empty where the book has no such pathway. Linear in what is drawn.
template <class Book>
[[nodiscard]] picture picture_of(const Book& book, const drawing_options& options = {}) {
    return detail::picture_maker(book.tables(), options).make();
}

/// What the marks of a picture mean, in the order of a legend.
[[nodiscard]] constexpr std::string_view mark_words(mark which_mark, language which) noexcept {
    switch (which_mark) {
    case mark::done:
        return in_words(which, "gedaan", "done");
    case mark::now:
        return in_words(which, "nu", "now");
    case mark::reached:
        return in_words(which, "op de weg", "on the way");
    case mark::provisional:
        return in_words(which, "voorlopig op de weg", "provisionally on the way");
    case mark::possible:
        return in_words(which, "misschien", "maybe");
    case mark::off:
        return in_words(which, "niet op de weg", "not on the way");
    case mark::unmarked:
        return {};
    }
    return {};
}

[[nodiscard]] constexpr std::string_view kind_words(compiled::node_kind kind, language which) noexcept {
    switch (kind) {
    case compiled::node_kind::signal:
        return in_words(which, "signaal", "signal");
    case compiled::node_kind::condition:
        return in_words(which, "vraag", "question");
    case compiled::node_kind::step:
        return in_words(which, "stap", "step");
    case compiled::node_kind::service:
        return in_words(which, "hulp", "help");
    case compiled::node_kind::scheme:
        return in_words(which, "regeling", "scheme");
    case compiled::node_kind::pathway:
        return in_words(which, "ander pad", "other pathway");
    }
    return {};
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
