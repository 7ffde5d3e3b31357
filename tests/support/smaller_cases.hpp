// SPDX-License-Identifier: BSL-1.0
// Makes a failing case smaller: takes away one thing after the other as long as the failure stays.
#pragma once

#include "whole_books.hpp"
#include <zorgpad/model/book.hpp>
#include <zorgpad/model/family.hpp>

#include <algorithm>
#include <exception>
#include <functional>
#include <string>
#include <vector>

namespace chance {

/// A book with a family.
struct test_case {
    zorgpad::merged_book book;
    zorgpad::family family;
};

/// Everything that is one thing less.
class case_cutter {
public:
    explicit case_cutter(const test_case& whole) : whole_(whole) {}

    [[nodiscard]] std::vector<test_case> cuts() {
        cut_family();
        cut_sections();
        cut_pathways();
        cut_conditions();
        return std::move(cuts_);
    }

private:
    using cut = std::function<void(test_case&)>;

    void add(const cut& change) {
        test_case less = whole_;
        change(less);
        cuts_.push_back(std::move(less));
    }

    template <class Item>
    void cut_each(std::vector<Item>(zorgpad::family::*records)) {
        for (std::size_t index = 0; index < (whole_.family.*records).size(); ++index) {
            add([&](test_case& less) {
                auto& all = less.family.*records;
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
            });
        }
    }

    void cut_family() {
        cut_each(&zorgpad::family::signals);
        cut_each(&zorgpad::family::screenings);
        cut_each(&zorgpad::family::receives);
        cut_each(&zorgpad::family::consents);
        cut_each(&zorgpad::family::progress);
        for (const auto& [id, value] : whole_.family.household) {
            add([&id = id](test_case& less) { less.family.household.erase(id); });
        }
        for (auto people : {&zorgpad::family::adults, &zorgpad::family::children}) {
            if (!(whole_.family.*people)) {
                continue;
            }
            for (std::size_t index = 0; index < (whole_.family.*people)->size(); ++index) {
                add([&](test_case& less) { remove_person(less.family, people, index); });
                for (const auto& [id, value] : (*(whole_.family.*people))[index].facts) {
                    add([&, &fact = id](test_case& less) { (*(less.family.*people))[index].facts.erase(fact); });
                }
            }
        }
        if (whole_.family.role) {
            add([](test_case& less) { less.family.role.reset(); });
        }
        for (auto incomplete : {&zorgpad::family::adults_incomplete, &zorgpad::family::children_incomplete}) {
            if (whole_.family.*incomplete) {
                add([incomplete](test_case& less) { less.family.*incomplete = false; });
            }
        }
    }

    static void remove_person(zorgpad::family& family,
                              std::optional<std::vector<zorgpad::person>>(zorgpad::family::*people),
                              std::size_t index) {
        const std::string id = (*(family.*people))[index].id;
        (family.*people)->erase((family.*people)->begin() + static_cast<std::ptrdiff_t>(index));
        const auto drop = [&id](auto& records) {
            records.erase(std::remove_if(records.begin(), records.end(),
                                         [&id](const auto& one) { return one.of && *one.of == id; }),
                          records.end());
        };
        drop(family.signals);
        drop(family.screenings);
        drop(family.receives);
        drop(family.consents);
        drop(family.progress);
    }

    void cut_sections() {
        zorgpad::book_content::describe([this](zorgpad::section_kind, auto section) {
            for (const auto& [id, entry] : whole_.book.content.*section) {
                add([&, &name = id](test_case& less) { (less.book.content.*section).erase(name); });
            }
        });
        for (const auto& [id, scheme] : whole_.book.content.schemes) {
            const auto each = [&, &name = id, &scheme = scheme](auto attribute) {
                if (scheme.*attribute) {
                    add([&](test_case& less) { less.book.content.schemes[name].*attribute = {}; });
                }
            };
            each(&zorgpad::scheme::requires_);
            each(&zorgpad::scheme::after);
            each(&zorgpad::scheme::valid);
            each(&zorgpad::scheme::available);
            each(&zorgpad::scheme::open);
            each(&zorgpad::scheme::apply);
            if (scheme.apply && scheme.apply->deadline) {
                add([&name = id](test_case& less) { less.book.content.schemes[name].apply->deadline.reset(); });
            }
        }
        for (const auto& [id, norm] : whole_.book.content.norms) {
            for (std::size_t index = 0; index < norm.values.value.size(); ++index) {
                add([&, &name = id](test_case& less) {
                    auto& values = less.book.content.norms[name].values.value;
                    values.erase(values.begin() + static_cast<std::ptrdiff_t>(index));
                });
            }
        }
    }

    void cut_pathways() {
        for (const auto& [id, pathway] : whole_.book.content.pathways) {
            if (pathway.audience) {
                add([&name = id](test_case& less) { less.book.content.pathways[name].audience = {}; });
            }
            if (pathway.entry_point) {
                add([&name = id](test_case& less) { less.book.content.pathways[name].entry_point = {}; });
            }
            for (const auto& [name, node] : pathway.nodes) {
                add([&pathway_id = id, &node_id = name](test_case& less) {
                    remove_node(less.book.content.pathways[pathway_id], node_id);
                });
                cut_node(id, name, node);
            }
        }
    }

    static void remove_node(zorgpad::pathway& pathway, const std::string& id) {
        pathway.nodes.erase(id);
        auto& start = pathway.start.value.items;
        start.erase(std::remove(start.begin(), start.end(), id), start.end());
        for (auto& [name, node] : pathway.nodes) {
            for (auto* list : {&node.next, &node.yes, &node.no, &node.unknown, &node.again}) {
                auto& items = list->value.items;
                items.erase(std::remove_if(items.begin(), items.end(),
                                           [&id](const zorgpad::exit_to& exit) { return exit.to == id; }),
                            items.end());
            }
        }
    }

    void cut_node(const std::string& pathway, const std::string& id, const zorgpad::node& node) {
        const auto each = [&](auto attribute) {
            if (node.*attribute) {
                add([&](test_case& less) { less.book.content.pathways[pathway].nodes[id].*attribute = {}; });
            }
        };
        each(&zorgpad::node::urgency);
        each(&zorgpad::node::within);
        each(&zorgpad::node::wait);
        each(&zorgpad::node::window);
        each(&zorgpad::node::join);
        each(&zorgpad::node::optional);
        if (node.step.value_or(zorgpad::step_kind::inform) != zorgpad::step_kind::ask_consent) {
            each(&zorgpad::node::consent);
        }
        for (auto list : {&zorgpad::node::next, &zorgpad::node::yes, &zorgpad::node::no, &zorgpad::node::unknown,
                          &zorgpad::node::again}) {
            for (std::size_t index = 0; index < (node.*list).value.items.size(); ++index) {
                add([&](test_case& less) {
                    auto& items = (less.book.content.pathways[pathway].nodes[id].*list).value.items;
                    items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
                });
                if ((node.*list).value.items[index].when) {
                    add([&](test_case& less) {
                        (less.book.content.pathways[pathway].nodes[id].*list).value.items[index].when.reset();
                    });
                }
            }
        }
    }

    // -- conditions ---------------------------------------------------------------------------------------------------

    /// Every condition becomes one of its parts; a `when` goes away.
    void cut_conditions() {
        std::size_t count = 0;
        test_case counted = whole_;
        visit_conditions(counted.book.content, [&](zorgpad::condition& one) { count += replacements(one).size(); });
        for (std::size_t wanted = 0; wanted < count; ++wanted) {
            add([wanted](test_case& less) {
                std::size_t at = 0;
                visit_conditions(less.book.content, [&](zorgpad::condition& one) {
                    const auto others = replacements(one);
                    if (wanted >= at && wanted < at + others.size()) {
                        const zorgpad::condition chosen = others[wanted - at];
                        at += others.size();
                        one = chosen;
                    } else {
                        at += others.size();
                    }
                });
            });
        }
        const auto drop_when = [this](auto section) {
            for (const auto& [id, entry] : whole_.book.content.*section) {
                if (entry.when) {
                    add([&, &name = id](test_case& less) { (less.book.content.*section)[name].when = {}; });
                }
            }
        };
        drop_when(&zorgpad::book_content::facts);
        drop_when(&zorgpad::book_content::services);
        drop_when(&zorgpad::book_content::schemes);
        drop_when(&zorgpad::book_content::pathways);
    }

    [[nodiscard]] static std::vector<zorgpad::condition> replacements(const zorgpad::condition& one) {
        std::vector<zorgpad::condition> others;
        const auto lists = [&others, &one](const std::vector<zorgpad::condition>& parts, auto rebuild) {
            for (std::size_t index = 0; index < parts.size(); ++index) {
                others.push_back(parts[index]);
                if (parts.size() > 1) {
                    auto fewer = parts;
                    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(index));
                    others.push_back(rebuild(one, fewer));
                }
            }
        };
        if (const auto* all = std::get_if<zorgpad::all_of>(&one.form)) {
            lists(all->parts, [](zorgpad::condition made, std::vector<zorgpad::condition> parts) {
                std::get<zorgpad::all_of>(made.form).parts = std::move(parts);
                return made;
            });
        } else if (const auto* any = std::get_if<zorgpad::any_of>(&one.form)) {
            lists(any->parts, [](zorgpad::condition made, std::vector<zorgpad::condition> parts) {
                std::get<zorgpad::any_of>(made.form).parts = std::move(parts);
                return made;
            });
        } else if (const auto* negated = std::get_if<zorgpad::negation>(&one.form)) {
            others.push_back(negated->part.front());
        } else if (const auto* informing = std::get_if<zorgpad::indicative>(&one.form)) {
            others.push_back(informing->part.front());
        }
        return others;
    }

    /// Every condition of a book, the whole ones and the parts in them.
    template <class Visit>
    static void visit_conditions(zorgpad::book_content& book, const Visit& visit) {
        const auto each = [&visit](zorgpad::attribute<zorgpad::condition>& when) {
            if (when) {
                visit_parts(*when, visit);
            }
        };
        for (auto& [id, fact] : book.facts) {
            each(fact.when);
        }
        for (auto& [id, norm] : book.norms) {
            for (zorgpad::dated_value& value : norm.values.value) {
                for (zorgpad::guarded_amount& amount : value.amounts) {
                    if (amount.when) {
                        visit_parts(*amount.when, visit);
                    }
                }
            }
        }
        for (auto& [id, named] : book.conditions) {
            each(named.when);
        }
        for (auto& [id, service] : book.services) {
            each(service.when);
        }
        for (auto& [id, scheme] : book.schemes) {
            each(scheme.when);
        }
        for (auto& [id, pathway] : book.pathways) {
            each(pathway.when);
            for (auto& [name, node] : pathway.nodes) {
                each(node.condition);
                for (auto* list : {&node.next, &node.yes, &node.no, &node.unknown, &node.again}) {
                    for (zorgpad::exit_to& exit : list->value.items) {
                        if (exit.when) {
                            visit_parts(*exit.when, visit);
                        }
                    }
                }
            }
        }
    }

    template <class Visit>
    static void visit_parts(zorgpad::condition& one, const Visit& visit) {
        visit(one);
        if (auto* all = std::get_if<zorgpad::all_of>(&one.form)) {
            for (zorgpad::condition& part : all->parts) {
                visit_parts(part, visit);
            }
        } else if (auto* any = std::get_if<zorgpad::any_of>(&one.form)) {
            for (zorgpad::condition& part : any->parts) {
                visit_parts(part, visit);
            }
        } else if (auto* quantified = std::get_if<zorgpad::quantified>(&one.form)) {
            visit_parts(quantified->where.front(), visit);
        }
    }

    const test_case& whole_;
    std::vector<test_case> cuts_;
};

/// The smallest case found that still fails. A case that cannot be evaluated does not count as failing.
[[nodiscard]] inline test_case smallest(test_case failing, const std::function<bool(const test_case&)>& fails,
                                        std::size_t most_tries = 20'000) {
    for (bool smaller = true; smaller;) {
        smaller = false;
        for (test_case& less : case_cutter(failing).cuts()) {
            if (most_tries-- == 0) {
                return failing;
            }
            try {
                if (is_whole(less.book) && fails(less)) {
                    failing = std::move(less);
                    smaller = true;
                    break;
                }
            } catch (const std::exception&) {
                continue; // something that is still named was taken away
            }
        }
    }
    return failing;
}

} // namespace chance
