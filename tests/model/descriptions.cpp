// SPDX-License-Identifier: BSL-1.0
// The description of entries: every attribute once, by a name that fits the language.
#include "catch.hpp"
#include <zorgpad/model/book.hpp>
#include <zorgpad/model/family.hpp>

#include <set>

using namespace zorgpad;

namespace {

template <class Entry>
std::set<std::string_view> check_description() {
    std::set<std::string_view> names;
    Entry::describe([&names](const key& named, auto) {
        INFO(named.name);
        CHECK(names.insert(named.name).second);
        CHECK_FALSE(named.name.empty());
        CHECK(named.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
        CHECK(named.meaning.size() > 5);
        CHECK((named.meaning.back() == '.' || named.meaning.back() == ')'));
    });
    return names;
}

} // namespace

TEST_CASE("every attribute of every entry is described once") {
    book_content::describe([](section_kind kind, auto member) {
        using entry_type =
            typename std::remove_reference_t<decltype(std::declval<book_content>().*member)>::mapped_type;
        INFO(name_of(kind));
        const auto names = check_description<entry_type>();
        for (const std::string_view common : {"title", "source", "certainty", "note", "codes", "open", "locked"}) {
            CHECK(names.count(common) == 1);
        }
    });
    check_description<node>();
}

TEST_CASE("the sections are described in the order of their names") {
    std::size_t next = 0;
    book_content::describe([&next](section_kind kind, auto) { CHECK(static_cast<std::size_t>(kind) == next++); });
    CHECK(next == sizeof(section_names) / sizeof(section_names[0]));
}

TEST_CASE("an attribute is absent until it is set") {
    attribute<int> number;
    CHECK_FALSE(number);
    CHECK(number.value_or(7) == 7);
    number.set(3, source_position{1, 2});
    CHECK(number);
    CHECK(*number == 3);
    CHECK(number.value_or(7) == 3);
    CHECK(number.at == source_position{1, 2});
}

TEST_CASE("positions compare as places in the book, and nowhere comes last") {
    CHECK(source_position{0, 9} < source_position{1, 0});
    CHECK(source_position{1, 0} < source_position{1, 1});
    CHECK(source_position{1, 0} < source_position{});
    CHECK_FALSE(source_position{}.is_somewhere());
}

TEST_CASE("a family is plain values that need no JSON") {
    family one;
    one.as_of = from_civil(2026, 11, 21);
    one.household["debts.problematic"] = true;
    one.household["income.net-month"] = decimal{145000};
    one.household["assets"] = refused{};
    one.children.emplace();
    one.children->push_back(person{"c1", {{"due-date", from_civil(2027, 1, 15)}}});
    CHECK(one.children->front().facts.size() == 1);
    CHECK_FALSE(one.adults);
}
