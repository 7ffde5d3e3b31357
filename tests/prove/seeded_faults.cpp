// SPDX-License-Identifier: BSL-1.0
// Faults planted in the national book, one at a time: each is found at its place under its code, and nothing else is.
#include "catch.hpp"
#include "dice.hpp"
#include "proved_texts.hpp"
#include <zorgpad/prove/prove.hpp>

#include <functional>

using namespace zorgpad;

namespace {

condition made_of(const condition& at, decltype(condition::form) form) { return condition{std::move(form), at.at}; }

condition opposite(const condition& one) { return made_of(one, negation{{one}}); }

condition never(const condition& one) { return made_of(one, all_of{{one, opposite(one)}}); }

condition always(const condition& one) { return made_of(one, any_of{{one, opposite(one)}}); }

/// A fault to plant, and where it should be found.
struct fault {
    std::string code;
    source_position at;
    std::function<void(merged_book&)> plant;
};

/// Faults in everything that has a condition, in order of the book.
std::vector<fault> all_faults(const merged_book& book) {
    std::vector<fault> faults;
    const auto spoil = [&](source_position at, auto&& find) {
        faults.push_back({"condition.never-true", at, [find](merged_book& into) {
                              condition& one = find(into);
                              one = never(one);
                          }});
        faults.push_back({"condition.always-true", at, [find](merged_book& into) {
                              condition& one = find(into);
                              one = always(one);
                          }});
    };
    for (const auto& [id, scheme] : book.content.schemes) {
        if (scheme.when) {
            spoil(scheme.when->at,
                  [id = id](merged_book& into) -> condition& { return into.content.schemes.at(id).when.value; });
        }
    }
    for (const auto& [id, service] : book.content.services) {
        if (service.when) {
            spoil(service.when->at,
                  [id = id](merged_book& into) -> condition& { return into.content.services.at(id).when.value; });
        }
    }
    for (const auto& [id, pathway] : book.content.pathways) {
        for (const auto& [name, node] : pathway.nodes) {
            if (node.condition && !node.yes.value.items.empty()) {
                const condition guard = opposite(*node.condition);
                faults.push_back(
                    {"condition.branch-never-taken", guard.at, [id = id, name = name, guard](merged_book& into) {
                         into.content.pathways.at(id).nodes.at(name).yes.value.items.front().when = guard;
                     }});
            }
        }
    }
    return faults;
}

std::vector<std::string> places_of(const findings& found) {
    std::vector<std::string> places;
    for (const finding& one : found) {
        places.push_back(one.code + " " + std::to_string(one.at.file) + ":" + std::to_string(one.at.offset));
    }
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace

TEST_CASE("a fault in the national book is found where it was planted, and nothing else is") {
    const merged_book book = merged_national_book();
    const std::vector<fault> faults = all_faults(book);
    proving::memory remembered;
    findings before;
    proving::prove_variant(book, std::nullopt, remembered, before);
    chance::dice roll(7);
    const std::uint64_t count = chance::cases(6);
    std::uint64_t planted = 0;
    for (; planted < count; ++planted) {
        const fault& one = count < faults.size() ? roll.one_of(faults) : faults[planted % faults.size()];
        merged_book spoilt = book;
        one.plant(spoilt);
        findings found;
        proving::prove_variant(spoilt, std::nullopt, remembered, found);
        std::vector<std::string> expected = places_of(before);
        const std::string place = std::to_string(one.at.file) + ":" + std::to_string(one.at.offset);
        // What never excluded anybody does so no more once it is spoilt.
        expected.erase(std::remove(expected.begin(), expected.end(), "condition.never-unlikely " + place),
                       expected.end());
        expected.push_back(one.code + " " + place);
        std::sort(expected.begin(), expected.end());
        INFO("fault " << planted << ", " << one.code << " in " << book.files->at(one.at.file).name << ", byte "
                      << one.at.offset);
        CHECK(places_of(found) == expected);
    }
    CHECK(planted == count);
}
