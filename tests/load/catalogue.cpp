// SPDX-License-Identifier: BSL-1.0
// Every kind of finding has words in two languages, and an example that really provokes it.
#include "reading.hpp"

#include <set>

using namespace zorgpad;

namespace {

/// The texts of an example: parted by a line of three dashes.
std::vector<std::string> texts_of(std::string_view example) {
    std::vector<std::string> texts;
    constexpr std::string_view line = "\n---\n";
    for (std::size_t from = 0;;) {
        const std::size_t next = example.find(line, from);
        texts.emplace_back(example.substr(from, next - from));
        if (next == std::string_view::npos) {
            return texts;
        }
        from = next + line.size();
    }
}

template <class Catalogue, class Load>
void check_examples(const Catalogue& catalogue, Load&& load) {
    for (const finding_kind* kind : catalogue) {
        if (kind->example.empty()) {
            continue;
        }
        INFO(kind->code);
        std::size_t times = 0;
        for (const finding& one : load(kind->example)) {
            if (one.code == kind->code) {
                ++times;
                CHECK(one.level == kind->level);
                CHECK(one.where.line >= 1);
                for (const char digit : {'0', '1', '2', '3'}) {
                    CHECK(one.message.in("nl").find(std::string("{") + digit) == std::string_view::npos);
                    CHECK(one.message.in("en").find(std::string("{") + digit) == std::string_view::npos);
                }
            }
        }
        CHECK(times == 1);
    }
}

template <class Catalogue>
void check_words(const Catalogue& catalogue, std::set<std::string_view>& codes) {
    for (const finding_kind* kind : catalogue) {
        INFO(kind->code);
        CHECK(codes.insert(kind->code).second);
        CHECK(kind->code.find('.') != std::string_view::npos);
        for (const std::string_view words : {kind->message_nl, kind->message_en, kind->meaning_nl, kind->meaning_en}) {
            CHECK(words.size() > 10);
            // A suggestion, with its own full stop, may follow the last one.
            CHECK((words.back() == '.' || words.back() == '}'));
        }
    }
}

} // namespace

TEST_CASE("every kind of finding about a book is provoked by its example") {
    const auto load = [](std::string_view example) { return reading::load_all(texts_of(example)).findings(); };
    check_examples(json_catalogue, load);
    check_examples(schema_catalogue, load);
}

TEST_CASE("every kind of finding about a family is provoked by its example") {
    check_examples(family_catalogue, [](std::string_view example) { return read_family(example).findings(); });
}

TEST_CASE("the examples of what shows only when layers are merged load without errors") {
    for (const finding_kind* kind : merged_schema_catalogue) {
        INFO(kind->code);
        CHECK(reading::load_all(texts_of(kind->example)).has_value());
    }
}

TEST_CASE("every code is there once, with words in both languages") {
    std::set<std::string_view> codes;
    check_words(file_catalogue, codes);
    check_words(json_catalogue, codes);
    check_words(limit_catalogue, codes);
    check_words(schema_catalogue, codes);
    check_words(merged_schema_catalogue, codes);
    check_words(family_catalogue, codes);
}
