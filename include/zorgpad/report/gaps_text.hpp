// SPDX-License-Identifier: BSL-1.0
// Gaps as a page to read and as JSON for programs, for one municipality or for several that are alike.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/render/family_json.hpp>
#include <zorgpad/render/layout.hpp>
#include <zorgpad/report/gaps.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What is found for one municipality holds for all of these: the same layers hold for them.
struct gaps_for {
    std::vector<std::string> municipalities; ///< CBS codes
    book_gaps gaps;
};

namespace render {
namespace detail {

class gaps_writer {
public:
    gaps_writer(const gaps_for& found, language which) : found_(found), which_(which) {}

    void text(page& page, bool with_table) const {
        if (with_table) {
            table(page);
        }
        gaps(page);
    }

    void json(json_writer& out) const {
        constexpr std::string_view states[] = {"none", "gap", "undecided"};
        out.begin_object();
        out.list_member("municipalities", found_.municipalities);
        out.member("as_of", found_.gaps.as_of);
        out.member("has_own_layer", found_.gaps.has_own_layer);
        out.key("signals");
        out.begin_array(found_.gaps.signals.empty());
        for (const signal_support& row : found_.gaps.signals) {
            for (const support_cell& cell : row.phases) {
                out.begin_object();
                out.member("signal", row.id);
                out.member("phase", enumeration_words<life_phase>::words[static_cast<std::size_t>(cell.phase)]);
                out.member("services", cell.support.services);
                out.member("schemes", cell.support.schemes);
                out.member("possible", cell.support.possible);
                out.member("gap", states[static_cast<std::size_t>(cell.gap.is)]);
                if (cell.gap.witness) {
                    out.member("group", cell.gap.group.in(which_));
                    out.key("family");
                    out.raw(render::json(*cell.gap.witness, json_style::compact));
                }
                out.end_object();
            }
        }
        out.end_array();
        out.end_object();
    }

private:
    [[nodiscard]] std::string phase_name(life_phase phase) const {
        switch (phase) {
        case life_phase::preconception:
            return phrase(which_, "kinderwens", "wish for a child");
        case life_phase::expecting_newborn:
            return phrase(which_, "op komst", "expected");
        case life_phase::early_childhood:
            return phrase(which_, "tot 4", "under 4");
        case life_phase::primary_school:
            return "4-12";
        case life_phase::adolescence:
            break;
        }
        return "12-18";
    }

    [[nodiscard]] static std::string padded(std::string words, std::size_t width) {
        words = shortened(words, width);
        words.append(width - std::min(width, width_of(words)), ' ');
        return words;
    }

    void table(page& page) const {
        constexpr std::size_t first = 44;
        constexpr std::size_t each = 10;
        constexpr life_phase phases[] = {life_phase::preconception, life_phase::expecting_newborn,
                                         life_phase::early_childhood, life_phase::primary_school,
                                         life_phase::adolescence};
        std::vector<life_phase> shown;
        for (const life_phase phase : phases) {
            if (std::any_of(found_.gaps.signals.begin(), found_.gaps.signals.end(),
                            [&](const signal_support& row) { return cell_of(row, phase) != nullptr; })) {
                shown.push_back(phase);
            }
        }
        std::string head = padded(phrase(which_, "Signaal", "Signal"), first);
        for (const life_phase phase : shown) {
            head += padded(phase_name(phase), each);
        }
        page.verbatim(0, head, emphasis::strong);
        for (const signal_support& row : found_.gaps.signals) {
            std::string words = padded(std::string(row.title.in(which_)), first - 1) + " ";
            bool has_gap = false;
            for (const life_phase phase : shown) {
                const support_cell* const cell = cell_of(row, phase);
                words += padded(cell == nullptr ? "" : cell_words(*cell), each);
                has_gap = has_gap || (cell != nullptr && cell->gap.is == support_gap::state::gap);
            }
            page.verbatim(0, words.substr(0, words.find_last_not_of(' ') + 1),
                          has_gap ? emphasis::none : emphasis::good);
        }
    }

    [[nodiscard]] static const support_cell* cell_of(const signal_support& row, life_phase phase) {
        const auto found = std::find_if(row.phases.begin(), row.phases.end(),
                                        [phase](const support_cell& one) { return one.phase == phase; });
        return found == row.phases.end() ? nullptr : &*found;
    }

    /// "2+31!": two surely, 31 more perhaps, and for some nothing.
    [[nodiscard]] static std::string cell_words(const support_cell& cell) {
        return std::to_string(cell.support.services + cell.support.schemes) + "+" +
               std::to_string(cell.support.possible) +
               (cell.gap.is == support_gap::state::gap         ? "!"
                : cell.gap.is == support_gap::state::undecided ? "?"
                                                               : "");
    }

    void gaps(page& page) const {
        struct same {
            std::vector<std::string> signals;
            const support_cell* cell = nullptr;
        };
        std::map<std::pair<life_phase, std::string>, same> groups;
        for (const signal_support& row : found_.gaps.signals) {
            for (const support_cell& cell : row.phases) {
                if (cell.gap.is == support_gap::state::gap) {
                    same& one = groups[{cell.phase, std::string(cell.gap.group.in(which_))}];
                    one.signals.emplace_back(row.title.in(which_));
                    one.cell = one.cell == nullptr ? &cell : one.cell;
                }
            }
        }
        page.heading(groups.empty() ? phrase(which_, "Elk gezin met een signaal krijgt iets aangeboden",
                                             "Every family with a signal is offered something")
                                    : phrase(which_, "Wie niets aangeboden krijgt", "Who is offered nothing"));
        for (const auto& [key, one] : groups) {
            page.item(2, "- ", phase_name(key.first) + ": " + key.second, emphasis::strong);
            page.item(4, "", phrase(which_, "bij deze signalen: ", "with these signals: ") + listed(one.signals));
            page.item(4, "",
                      phrase(which_, "gezin dat dit laat zien: ", "a family that shows this: ") +
                          render::json(*one.cell->gap.witness, json_style::compact),
                      emphasis::faint);
        }
    }

    [[nodiscard]] std::string listed(const std::vector<std::string>& all) const {
        constexpr std::size_t most = 6;
        std::string words;
        for (std::size_t one = 0; one < all.size() && one < most; ++one) {
            words += (one == 0 ? "“" : ", “") + all[one] + "”";
        }
        return all.size() <= most ? words
                                  : words + phrase(which_, " en nog ", " and ") + std::to_string(all.size() - most) +
                                        phrase(which_, "", " more");
    }

    const gaps_for& found_;
    language which_;
};

} // namespace detail

/// How the numbers and marks of a table of gaps are read.
[[nodiscard]] inline std::string gaps_legend(language which) {
    return phrase(
        which,
        "Getallen: zoveel diensten en regelingen staan zeker in het plan van een gezin met alleen dit signaal, + "
        "zoveel misschien (dat hangt af van feiten, of van wat de gemeente nog moet zeggen). ! voor sommige "
        "gezinnen staat er zeker niets in het plan; ? niet beslist.",
        "Numbers: so many services and schemes are surely in the plan of a family with this signal alone, + so "
        "many perhaps (that hangs on facts, or on what the municipality has yet to say). ! for some families "
        "there surely is nothing in the plan; ? undecided.");
}

/// Adds to a page: with the table of signals by phase, and then who is offered nothing, with a family for each group.
template <class Found>
void write_gaps(page& page, const Found& found, language which, bool with_table) {
    detail::gaps_writer(found, which).text(page, with_table);
}

/// All of it as one JSON object.
template <class Found>
void write_gaps(json_writer& out, const Found& found, language which) {
    detail::gaps_writer(found, which).json(out);
}

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
