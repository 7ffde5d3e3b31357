// SPDX-License-Identifier: BSL-1.0
// One compiled book, hammered by many threads: every plan, picture and verdict is that of one thread alone.
//   ZORGPAD_SOAK_SECONDS, ZORGPAD_SOAK_THREADS   longer and with more threads than usual; tests/soak/run.sh sets them
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/zorgpad.hpp>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <thread>

namespace {

std::size_t number_from(const char* variable, std::size_t usual) {
    const char* const stated = std::getenv(variable);
    const std::size_t number = stated == nullptr ? 0 : static_cast<std::size_t>(std::strtoul(stated, nullptr, 10));
    return number == 0 ? usual : number;
}

zorgpad::book national_book() {
    auto read = zorgpad::load_book(std::filesystem::path(ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book"));
    REQUIRE(read.has_value());
    return *std::move(read);
}

std::string contents_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The families of the examples, on a few days each, all of Nijmegen. As text: every thread reads its own.
std::vector<std::string> families_of(const zorgpad::compiled_book& book) {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(ZORGPAD_SOURCE_DIR "/examples/families")) {
        if (entry.path().extension() != ".json") {
            continue;
        }
        auto read = zorgpad::read_family(contents_of(entry.path()));
        REQUIRE(read.has_value());
        for (const std::int32_t days : {0, 200}) {
            zorgpad::family later = *read;
            later.municipality = book.municipality();
            later.as_of = zorgpad::days_after(*read->as_of, days);
            all.push_back(zorgpad::render::json(later));
        }
    }
    REQUIRE(all.size() >= 9);
    return all;
}

/// What every thread shares.
struct shared {
    const zorgpad::compiled_book& book;
    const std::vector<std::string>& families;
    zorgpad::batch::program_shelf<zorgpad::book>& shelf;
};

/// Everything that can be made of one family, as one text.
std::string all_of(const shared& with, std::size_t which) {
    const auto who = zorgpad::load_family(with.families[which], with.book);
    if (!who) {
        return "refused: " + zorgpad::render::json(who.findings(), zorgpad::language::nl);
    }
    zorgpad::evaluate_options options;
    options.left_out = which % 2 == 0;
    options.exact = which % 5 == 0;
    options.budget = 50;
    const zorgpad::plan plan = zorgpad::evaluate(with.book, *who, options);
    zorgpad::render::text_options words;
    words.why = words.why_not = words.all = true;
    std::string made =
        zorgpad::render::json(plan, zorgpad::language::nl) + zorgpad::render::text(plan, zorgpad::language::en, words);
    const zorgpad::batch::judged_lines judged = zorgpad::batch::judge_lines({with.families[which]}, with.shelf);
    judged.for_each_verdict(judged.lines.front(), [&](auto scheme, std::string_view person, zorgpad::truth is) {
        made += std::to_string(scheme) + std::string(person) + std::string(zorgpad::name_of(is)) + "\n";
    });
    return made;
}

} // namespace

TEST_CASE("many threads with one compiled book make what one thread makes") {
    const std::size_t threads = number_from("ZORGPAD_SOAK_THREADS", 4);
    const std::size_t seconds = number_from("ZORGPAD_SOAK_SECONDS", 1);
    const zorgpad::book book = national_book();
    const auto compiled = zorgpad::compile(book, "GM0268");
    REQUIRE(compiled.has_value());
    const std::vector<std::string> families = families_of(*compiled);
    zorgpad::batch::program_shelf<zorgpad::book> shelf(book);
    const shared with{*compiled, families, shelf};

    // Nothing is made before the threads begin: what is made once and kept is made among them too.
    std::vector<std::vector<std::string>> made(threads, std::vector<std::string>(families.size()));
    std::atomic<std::uint64_t> plans{0};
    std::atomic<std::uint64_t> changed{0};
    const auto begin = std::chrono::steady_clock::now();
    const auto is_over = [&] { return std::chrono::steady_clock::now() - begin >= std::chrono::seconds(seconds); };
    std::vector<std::thread> all;
    for (std::size_t thread = 0; thread < threads; ++thread) {
        all.emplace_back([&, thread] {
            std::vector<std::string>& mine = made[thread];
            for (std::size_t round = 0; round < families.size() || !is_over(); ++round) {
                // Some go through the families the other way, so that all pairs meet.
                const std::size_t step = (round + thread) % families.size();
                const std::size_t which = thread % 2 == 0 ? step : families.size() - 1 - step;
                std::string words = all_of(with, which);
                changed += !mine[which].empty() && mine[which] != words ? 1U : 0U;
                mine[which] = std::move(words);
                ++plans;
            }
        });
    }
    for (std::thread& one : all) {
        one.join();
    }
    const auto took = std::chrono::steady_clock::now() - begin;

    CHECK(changed == 0);
    zorgpad::batch::program_shelf<zorgpad::book> alone(book);
    for (std::size_t which = 0; which < families.size(); ++which) {
        const std::string expected = all_of(shared{*compiled, families, alone}, which);
        INFO(families[which]);
        CHECK(expected.compare(0, 7, "refused") != 0);
        for (const std::vector<std::string>& one : made) {
            REQUIRE(one[which] == expected);
        }
    }
    if (std::getenv("ZORGPAD_SOAK_SECONDS") != nullptr) {
        std::cout << threads << " threads, " << plans << " families evaluated, rendered and judged, "
                  << std::chrono::duration_cast<std::chrono::seconds>(took).count() << " seconds\n";
    }
}
