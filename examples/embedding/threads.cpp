// SPDX-License-Identifier: BSL-1.0
// One compiled book for all threads: it is immutable, and evaluating keeps nothing. Every thread gets the same plans.
#include <zorgpad/zorgpad.hpp>

#include <zorgpad/nl/book.hpp>

#include <iostream>
#include <thread>
#include <vector>

namespace {

/// The national book that comes with the library, without reading any file.
zorgpad::outcome<zorgpad::compiled_book> national_book() {
    std::vector<zorgpad::source_file> texts;
    for (const auto& file : zorgpad::nl::book) {
        texts.push_back({std::string(file.name), std::string(file.text), {}});
    }
    const auto book = zorgpad::load_book_texts(std::move(texts));
    return book ? zorgpad::compile(*book) : zorgpad::outcome<zorgpad::compiled_book>(std::nullopt, book.findings());
}

/// A family with one child, of so many months old.
zorgpad::family family_with_child_of(std::int32_t months) {
    zorgpad::family who;
    who.as_of = zorgpad::from_civil(2026, 11, 21);
    who.household["income.net-month"] = zorgpad::decimal::whole(1400);
    zorgpad::person child;
    child.id = "c1";
    child.facts["birth-date"] = zorgpad::add(*who.as_of, zorgpad::period{-months, 0});
    who.children = std::vector<zorgpad::person>{child};
    return who;
}

/// The plans of families with a child of 0 to 17 years.
std::string all_plans(const zorgpad::compiled_book& book) {
    std::string plans;
    for (std::int32_t months = 0; months < 18 * 12; months += 6) {
        plans += zorgpad::render::json(zorgpad::evaluate(book, family_with_child_of(months)), zorgpad::language::en);
    }
    return plans;
}

} // namespace

int main() {
    const auto book = national_book();
    if (!book) {
        std::cerr << zorgpad::render::text(book.findings(), zorgpad::language::en);
        return 1;
    }
    std::vector<std::string> results(4);
    std::vector<std::thread> threads;
    for (std::string& result : results) {
        threads.emplace_back([&result, &book] { result = all_plans(*book); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    bool equal = true;
    for (const std::string& result : results) {
        equal = equal && !result.empty() && result == results.front();
    }
    std::cout << "4 threads, one book: " << (equal ? "the same plans" : "different plans") << "\n";
    return equal ? 0 : 1;
}
