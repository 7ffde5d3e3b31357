// SPDX-License-Identifier: BSL-1.0
// The facts, signals, records and persons that two books speak of, in one set of tables: what has one id and means one
// thing is one, so that one family can be held against both books.
#pragma once

#include <zorgpad/report/condition_writer.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

/// Ends the id of an entry of the old book that means something else in the new one. No id of a book has it.
inline constexpr char apart = '~';

/// Where the entries of one book stand in the joint tables.
struct joint_places {
    std::vector<index> facts;
    std::vector<std::vector<std::int64_t>> options; ///< by fact, by option
    std::vector<index> signals;
    std::vector<index> instruments;
    std::vector<index> schemes;
    std::vector<index> consents;
    std::vector<index> nodes;
};

/// Lays the entries of two books side by side. Titles are those of the new book where it has them.
class joint_entries {
public:
    joint_entries(const compiled::tables& old_book, const compiled::tables& new_book, compiled::tables& into)
        : old_(old_book), new_(new_book), into_(into) {
        lay_facts();
        lay(&compiled::tables::signals, &joint_places::signals,
            [](const auto& left, const auto& right) { return left.of == right.of; });
        lay(&compiled::tables::instruments, &joint_places::instruments, [this](const auto& left, const auto& right) {
            return left.of == right.of && same_themes(left, right) && same_outcomes(left, right);
        });
        lay(&compiled::tables::schemes, &joint_places::schemes,
            [](const auto& left, const auto& right) { return left.of.has == right.of.has; });
        lay(&compiled::tables::consents, &joint_places::consents, [](const auto&, const auto&) { return true; });
        lay_nodes();
        for (compiled::instrument& one : into_.instruments) {
            for (compiled::instrument_outcome& outcome : one.outcomes) {
                outcome.when = compiled::none_for_all; // those of a book come with its tests
            }
        }
    }

    [[nodiscard]] const joint_places& of_old() const noexcept { return of_old_; }
    [[nodiscard]] const joint_places& of_new() const noexcept { return of_new_; }

    /// A fact of the old book may be of another type, or of others, in the new one: then nothing is known of it there.
    [[nodiscard]] static bool is_same_fact(const compiled::fact& left, const compiled::fact& right) noexcept {
        return left.of == right.of && left.type == right.type;
    }

private:
    [[nodiscard]] static bool same_themes(const compiled::instrument& left, const compiled::instrument& right) {
        const auto same_item = [](const compiled::instrument_item& one, const compiled::instrument_item& other) {
            return one.id == other.id && one.weight == other.weight && one.most == other.most;
        };
        return std::equal(left.themes.begin(), left.themes.end(), right.themes.begin(), right.themes.end(),
                          [&](const compiled::instrument_theme& one, const compiled::instrument_theme& other) {
                              return one.id == other.id &&
                                     std::equal(one.items.begin(), one.items.end(), other.items.begin(),
                                                other.items.end(), same_item);
                          });
    }
    [[nodiscard]] bool same_outcomes(const compiled::instrument& left, const compiled::instrument& right) const {
        return std::equal(left.outcomes.begin(), left.outcomes.end(), right.outcomes.begin(), right.outcomes.end(),
                          [this](const compiled::instrument_outcome& one, const compiled::instrument_outcome& other) {
                              bool same = one.id == other.id;
                              for (std::size_t kind = 0; kind < 3; ++kind) {
                                  same = same && same_scores(one.when[kind], other.when[kind]);
                              }
                              return same;
                          });
    }
    /// Whether scores are asked for in the same way, of the same instrument. Recurses as deep as it is nested.
    [[nodiscard]] bool same_scores(index left, index right) const {
        if (left == none || right == none) {
            return true; // compiled where a test needs it
        }
        const compiled::condition& one = old_.conditions[left];
        const compiled::condition& other = new_.conditions[right];
        if (one.what != other.what || one.parts.count != other.parts.count || one.number != other.number ||
            one.detail != other.detail) {
            return false;
        }
        if (one.what == compiled::operation::score) {
            return old_.instruments[one.which].id == new_.instruments[other.which].id;
        }
        for (index part = 0; part < one.parts.count; ++part) {
            if (!same_scores(old_.parts[one.parts.first + part], new_.parts[other.parts.first + part])) {
                return false;
            }
        }
        return one.parts.count != 0;
    }

    /// Sorted by id, as look-ups need it.
    template <class Entry, class Same>
    void lay(std::vector<Entry> compiled::tables::*section, std::vector<index> joint_places::*places, Same&& same) {
        std::vector<Entry>& all = into_.*section;
        all = new_.*section;
        for (const Entry& one : old_.*section) {
            const index there = compiled::find(new_.*section, one.id);
            if (there == none || !same(one, (new_.*section)[there])) {
                all.push_back(one);
                all.back().id += there == none ? std::string() : std::string(1, apart);
            }
        }
        std::sort(all.begin(), all.end(), [](const Entry& left, const Entry& right) { return left.id < right.id; });
        for (const Entry& one : old_.*section) {
            const index aside = compiled::find(all, one.id + apart);
            (of_old_.*places).push_back(aside != none ? aside : compiled::find(all, one.id));
        }
        for (const Entry& one : new_.*section) {
            (of_new_.*places).push_back(compiled::find(all, one.id));
        }
    }

    void lay_facts() {
        std::vector<compiled::fact>& all = into_.facts;
        all = new_.facts;
        for (std::size_t which = 2; which < old_.facts.size(); ++which) {
            const compiled::fact& one = old_.facts[which];
            const index there = compiled::find_fact(new_, one.id);
            if (there == none) {
                all.push_back(one);
            } else if (is_same_fact(one, new_.facts[there])) {
                for (const compiled::option& option : one.options) {
                    if (place_of(all[there].options, option.id) < 0) {
                        all[there].options.push_back(option);
                    }
                }
            }
        }
        std::sort(all.begin() + 2, all.end(),
                  [](const compiled::fact& left, const compiled::fact& right) { return left.id < right.id; });
        for (compiled::fact& one : all) {
            one.when = compiled::none_for_all; // each book states it with its tests
        }
        place_facts(old_, of_old_);
        place_facts(new_, of_new_);
    }

    void place_facts(const compiled::tables& book, joint_places& places) const {
        for (const compiled::fact& one : book.facts) {
            const index place = compiled::find_fact(into_, one.id);
            const bool fits = place <= compiled::due_date_fact || is_same_fact(one, into_.facts[place]);
            places.facts.push_back(fits ? place : none);
            places.options.emplace_back();
            for (const compiled::option& option : one.options) {
                places.options.back().push_back(fits ? place_of(into_.facts[place].options, option.id) : 0);
            }
        }
    }

    [[nodiscard]] static std::int64_t place_of(const std::vector<compiled::option>& options, std::string_view id) {
        const auto found =
            std::find_if(options.begin(), options.end(), [id](const compiled::option& one) { return one.id == id; });
        return found == options.end() ? -1 : found - options.begin();
    }

    /// Nodes bear records; where they lead is written in conditions.
    void lay_nodes() {
        struct place {
            std::string id;
            const compiled::tables* book;
            index pathway;
            std::vector<std::pair<std::string, const compiled::node*>> nodes;
        };
        std::vector<place> places;
        const auto add = [&places](const compiled::tables& book, index which, std::string id) {
            place made{std::move(id), &book, which, {}};
            const compiled::range nodes = book.pathways[which].nodes;
            for (index node = nodes.first; node < nodes.last(); ++node) {
                made.nodes.emplace_back(made.id + book.nodes[node].id.substr(book.pathways[which].id.size()),
                                        &book.nodes[node]);
            }
            places.push_back(std::move(made));
        };
        for (index which = 0; which < new_.pathways.size(); ++which) {
            add(new_, which, new_.pathways[which].id);
        }
        for (index which = 0; which < old_.pathways.size(); ++which) {
            const compiled::pathway& one = old_.pathways[which];
            const index there = compiled::find(new_.pathways, one.id);
            const bool is_one = there != none && new_.pathways[there].of == one.of;
            if (!is_one) {
                add(old_, which, there == none ? one.id : one.id + apart);
                continue;
            }
            const compiled::range nodes = one.nodes;
            for (index node = nodes.first; node < nodes.last(); ++node) {
                if (compiled::find_node(new_, old_.nodes[node].id) == none) {
                    places[there].nodes.emplace_back(old_.nodes[node].id, &old_.nodes[node]);
                }
            }
        }
        std::sort(places.begin(), places.end(),
                  [](const place& left, const place& right) { return left.id < right.id; });
        for (place& one : places) {
            std::sort(one.nodes.begin(), one.nodes.end());
            compiled::pathway made = one.book->pathways[one.pathway];
            made.id = one.id;
            made.when = none;
            made.nodes = compiled::range{static_cast<index>(into_.nodes.size()), static_cast<index>(one.nodes.size())};
            made.callers.clear();
            made.ends.clear();
            for (const auto& [id, stated] : one.nodes) {
                compiled::node node;
                node.id = id;
                node.title = stated->title;
                node.pathway = static_cast<index>(into_.pathways.size());
                into_.nodes.push_back(std::move(node));
            }
            into_.pathways.push_back(std::move(made));
        }
        place_nodes(old_, of_old_);
        place_nodes(new_, of_new_);
    }

    void place_nodes(const compiled::tables& book, joint_places& places) const {
        for (const compiled::node& one : book.nodes) {
            const compiled::pathway& pathway = book.pathways[one.pathway];
            const std::string aside = pathway.id + apart + one.id.substr(pathway.id.size());
            const index found = &book == &old_ ? compiled::find_node(into_, aside) : none;
            places.nodes.push_back(found != none ? found : compiled::find_node(into_, one.id));
        }
    }

    const compiled::tables& old_;
    const compiled::tables& new_;
    compiled::tables& into_;
    joint_places of_old_;
    joint_places of_new_;
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
