// SPDX-License-Identifier: BSL-1.0
// What identifies somebody is refused in whatever letters it is written, is never repeated, and nothing else is
// refused.
#include "dice.hpp"
#include "reading.hpp"

#include <algorithm>

using namespace zorgpad;
using reading::strings;

namespace {

/// A BSN that passes the eleven-test, of eight or nine digits; made up.
std::string random_number(chance::dice& with) {
    for (;;) {
        std::string digits = std::to_string(10'000'000 + with.below(990'000'000));
        if (detail::passes_eleven_test(digits)) {
            return digits;
        }
    }
}

/// The same letters as they can be written elsewhere: capitals, accents, full width, look-alikes, marks between.
std::string other_spelling(std::string_view word, chance::dice& with) {
    struct written {
        char letter;
        strings as;
    };
    static const std::vector<written> alphabet{
        {'a', {"A", "á", "Ä", "ａ", "Ａ", "а", "α", "a\u0301", "𝐚", "ⓐ"}},
        {'b', {"B", "ｂ", "В", "ḃ", "𝖇", "ʙ"}},
        {'c', {"C", "ç", "ｃ", "с", "Ⓒ"}},
        {'d', {"D", "ｄ", "đ", "ḋ"}},
        {'e', {"E", "é", "ë", "Ｅ", "е", "ε", "e\u0308", "ẽ"}},
        {'h', {"H", "ｈ", "ĥ", "Н"}},
        {'i', {"I", "ï", "ı", "і", "ｉ", "ι"}},
        {'k', {"K", "к", "Ｋ", "ķ"}},
        {'l', {"L", "ł", "ｌ", "ĺ"}},
        {'m', {"M", "м", "Ｍ", "ṁ"}},
        {'n', {"N", "ñ", "ｎ", "ň", "Ν", "𝒏"}},
        {'o', {"O", "ö", "ø", "о", "ο", "Ｏ", "ő"}},
        {'r', {"R", "ř", "ｒ", "ṙ"}},
        {'s', {"S", "ś", "ѕ", "Ｓ", "ſ", "ꜱ"}},
        {'t', {"T", "ţ", "т", "ｔ", "τ"}},
        {'u', {"U", "ü", "ｕ", "ů", "ū"}},
        {'v', {"V", "ｖ", "ν"}},
    };
    const strings marks{"", "", "", "", "-", "_", ".", " ", "\u200B", "\u00AD", "\u2060", "\uFEFF", "–", "'", "\u0301"};
    std::string spelled;
    for (const char letter : word) {
        std::string as(1, letter);
        for (const written& one : alphabet) {
            if (one.letter == letter && with.below(2) == 0) {
                as = one.as[with.below(one.as.size())];
            }
        }
        spelled += as + marks[with.below(marks.size())];
    }
    return spelled;
}

/// The digits in groups, parted by marks, in digits of any script, with text around them.
std::string other_digits(const std::string& digits, chance::dice& with) {
    const strings marks{" ", ".", "-", ". ", " - ", "\u00A0", "\u200B", "‑", "–", "/", "_", "\u2009"};
    const std::uint32_t zeros[] = {0xFF10, 0x660, 0x6F0, 0x966, 0x1D7CE, 0x1D7F6};
    const bool is_other_script = with.below(4) == 0;
    const std::uint32_t zero = zeros[with.below(6)];
    std::string written;
    for (const char digit : digits) {
        written += !written.empty() && with.below(4) == 0 ? marks[with.below(marks.size())] : "";
        if (is_other_script) {
            detail::append_utf8(written, zero + static_cast<unsigned>(digit - '0'));
        } else {
            written += digit;
        }
    }
    const strings before{"", "BSN ", "nr:", "x", "2 ", "kind 12: ", "(", "0"};
    const strings after{"", " ", "!", "x", " 7", " (kind 2)", ")"};
    return before[with.below(before.size())] + written + after[with.below(after.size())];
}

std::string quoted(const std::string& words) {
    std::string out;
    append_json_string(out, words);
    return out;
}

/// Whether anything that findings say holds a number of a person.
bool repeats_number(const findings& all) {
    bool found = false;
    const auto look = [&found](std::string_view words) { found = found || detail::holds_citizen_number(words); };
    for (const finding& one : all) {
        look(detail::step_of_pointer(one.where.pointer));
        look(one.witness);
        for (const text::translation& each : one.message.translations) {
            look(each.words);
        }
        for (const related_place& other : one.related) {
            look(detail::step_of_pointer(other.where.pointer));
        }
    }
    return found;
}

bool is_refused(const findings& all) {
    for (const finding& one : all) {
        if (one.code == "data.identifier") {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a word for who somebody is is refused in any letters that look like it") {
    const strings words{"naam",
                        "voornaam",
                        "achternaam",
                        "geboortenaam",
                        "bsn",
                        "burgerservicenummer",
                        "adres",
                        "straat",
                        "huisnummer",
                        "telefoon",
                        "mail",
                        "iban",
                        "roepnaam",
                        "emailadres",
                        "clientnummer",
                        "dossiernummer",
                        "rekeningnummer",
                        "telefoonnummer"};
    chance::dice with(1);
    for (int round = 0; round < 3000; ++round) {
        const std::string word = words[with.below(words.size())];
        const std::string key = other_spelling(word, with);
        CAPTURE(word, key);
        const auto made = read_family(reading::family("\"household\": { " + quoted(key) + ": true }"));
        REQUIRE_FALSE(made);
        REQUIRE(is_refused(made.findings()));
    }
}

TEST_CASE("these keys are refused") {
    for (const std::string key : {"bsn",
                                  "BSN",
                                  "burger-service_nummer",
                                  "Burgerservicenummer",
                                  "naam",
                                  "voornaam",
                                  "achternaam",
                                  "name",
                                  "geboortenaam",
                                  "adres",
                                  "straat",
                                  "huisnummer",
                                  "postcode",
                                  "telefoon",
                                  "email",
                                  "e-mail",
                                  "IBAN",
                                  "cliëntnummer",
                                  "patientnummer",
                                  "Patiëntnummer",
                                  "naam2",
                                  "bsn_1",
                                  "adres (2)",
                                  "náám",
                                  "ＢＳＮ",
                                  "B​S​N",
                                  "Вsn",
                                  "naam van de moeder"}) {
        CAPTURE(key);
        CHECK(is_refused(read_family(reading::family(quoted(key) + ": 1")).findings()));
    }
}

TEST_CASE("a citizen service number is refused in any digits and parts, wherever it stands, and is never repeated") {
    chance::dice with(2);
    for (int round = 0; round < 4000; ++round) {
        const std::string number = random_number(with);
        const std::string words = quoted(other_digits(number, with));
        std::string members;
        switch (with.below(8)) {
        case 0:
            members = "\"household\": { \"a\": " + words + " }";
            break;
        case 1:
            members = "\"household\": { " + words + ": 1 }";
            break;
        case 2:
            members = "\"household\": { \"a\": [ { \"b\": " + words + " } ] }";
            break;
        case 3:
            members = "\"adults\": [ { \"id\": " + words + " } ]";
            break;
        case 4:
            members = "\"receives\": { \"s\": { " + words + ": 1 } }";
            break;
        case 5:
            members = "\"role\": " + words;
            break;
        case 6:
            members = "\"household\": { \"a\": " + number + (with.below(2) == 0 ? ".0" : "") + " }";
            break;
        default:
            members = "\"signals\": [ { \"signal\": \"s\", \"seen\": true, \"of\": " + words + " } ]";
            break;
        }
        CAPTURE(number, members);
        const auto made = read_family(reading::family(members));
        REQUIRE_FALSE(made);
        REQUIRE(is_refused(made.findings()));
        REQUIRE_FALSE(repeats_number(made.findings()));
    }
}

TEST_CASE("a citizen service number is refused in raised, lowered and circled digits") {
    const strings raised{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    const strings lowered{"₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"};
    const strings circled{"0", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"};
    chance::dice with(5);
    for (int round = 0; round < 300; ++round) {
        const std::string number = random_number(with);
        for (const strings* digits : {&raised, &lowered, &circled}) {
            std::string words;
            for (const char digit : number) {
                words += (*digits)[static_cast<std::size_t>(digit - '0')];
            }
            CAPTURE(number, words);
            REQUIRE(is_refused(read_family(reading::family("\"role\": \"" + words + "\"")).findings()));
        }
    }
}

TEST_CASE("letters and digits that are written as escapes are seen through, those of two units too") {
    // Mathematical b, s, n and 1 to 9: beyond the first 65,536 characters, so two escapes each.
    CHECK(is_refused(read_family(reading::family(R"("\ud835\udc4f\ud835\udc60\ud835\udc5b": 1)")).findings()));
    const auto thrice = [](const std::string& one) { return one + one + one; };
    const std::string number = thrice("\\ud835\\udfcf") + thrice("\\ud835\\udfd0") + thrice("\\ud835\\udfd1");
    CAPTURE(number);
    CHECK(is_refused(read_family(reading::family("\"role\": \"" + number + "\"")).findings()));
    // In a text that breaks off nothing is repeated either.
    const auto broken = read_family("{ \"family\": 1, \"role\": \"" + number + "\"");
    CHECK_FALSE(broken);
    CHECK_FALSE(repeats_number(broken.findings()));
}

TEST_CASE("nothing is repeated of a number in a text that breaks off anywhere") {
    chance::dice with(3);
    for (int round = 0; round < 3000; ++round) {
        const std::string words = quoted(other_digits(random_number(with), with));
        std::string text =
            reading::family("\"household\": { " + words + ": { \"a\": 1, \"a\": " + words + " }, " + words +
                            ": [] }, \"receives\": { \"s\": { " + words + ": 1, " + words + ": 2 } }");
        text.resize(with.below(text.size() + 1));
        if (!text.empty() && with.below(2) == 0) {
            text[with.below(text.size())] = "{}[],:\"x\\"[with.below(9)];
        }
        CAPTURE(text);
        REQUIRE_FALSE(repeats_number(read_family(text).findings()));
    }
}

TEST_CASE("days, amounts, ids of programs and words are no numbers of persons") {
    chance::dice with(4);
    for (int round = 0; round < 3000; ++round) {
        const auto day = to_string(date{static_cast<std::int32_t>(with.below(60'000))});
        CAPTURE(day);
        REQUIRE_FALSE(detail::holds_citizen_number(day));
        const std::string cents = std::to_string(with.below(9'999'999)) + "." + std::to_string(10 + with.below(90));
        CAPTURE(cents);
        REQUIRE_FALSE(detail::is_citizen_number(cents));
        std::string name;
        for (int place = 0; place < 36; ++place) {
            const bool is_mark = place == 8 || place == 13 || place == 18 || place == 23;
            name += is_mark ? '-' : place == 35 ? 'e' : "0123456789abcdef"[with.below(16)];
        }
        CAPTURE(name);
        REQUIRE_FALSE(detail::holds_citizen_number(name));
        name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
        REQUIRE_FALSE(detail::holds_citizen_number("id " + name));
    }
    for (const std::string words :
         {"GM0268", "P6W", "2026-11-21/2027-01-15", "money-worries/explain", "c1", "?", "1112223334", "11122233",
          "111222332", "00000000", "000000000", "--12-05", "111a222b333", "1112223330"}) {
        CAPTURE(words);
        CHECK_FALSE(detail::holds_citizen_number(words));
    }
    for (const std::string key :
         {"income.net-month", "birth-date", "due-date", "lives-at-address", "of", "on", "by", "s", "the", "school.kind",
          "rent", "debts.problematic", "signal", "children", "message", "names-of-debts"}) {
        CAPTURE(key);
        CHECK_FALSE(detail::is_identifying_key(key));
    }
}

TEST_CASE("a date is none of a person's numbers, but a number in front of it or behind it is") {
    CHECK_FALSE(detail::holds_citizen_number("1999-04-02"));
    CHECK(detail::holds_citizen_number("111222333 1999-04-02"));
    CHECK(detail::holds_citizen_number("1999-04-02, 111222333"));
    CHECK(detail::holds_citizen_number("000111222333"));
    CHECK(detail::holds_citizen_number("12 34 111222333"));
}

TEST_CASE("a key of millions of letters is looked at in one pass") {
    // Each of these words may be taken off in front or behind.
    const std::string key = [] {
        std::string words;
        while (words.size() < 4'000'000) {
            words += "sofmyvan";
        }
        return words;
    }();
    CHECK_FALSE(detail::is_identifying_key(key));
    std::string digits;
    while (digits.size() < 4'000'000) {
        digits += "0 ";
    }
    CHECK_FALSE(detail::holds_citizen_number(digits));
    std::string parts;
    while (parts.size() < 4'000'000) {
        parts += "a-1-";
    }
    CHECK_FALSE(detail::holds_citizen_number(parts));
}
