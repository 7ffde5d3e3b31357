// SPDX-License-Identifier: BSL-1.0
// The measure of plain Dutch, and phrases that promise or blame.
#include "catch.hpp"
#include "checked_texts.hpp"
#include <zorgpad/check/plain_language.hpp>

using namespace zorgpad;

namespace {

const all_codes nothing;

/// What is found about a step with this text for parents.
all_codes found_in(const std::string& tell) {
    findings found = advised({money(", \"tell\": " + tell + " }")});
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](const finding& one) { return one.code.rfind("people.", 0) != 0; }),
                found.end());
    return codes(found);
}

} // namespace

TEST_CASE("syllables of Dutch words are their groups of vowels") {
    const std::pair<const char*, std::size_t> words[] = {{"huis", 1},
                                                         {"kind", 1},
                                                         {"ouder", 2},
                                                         {"geldzorgen", 3},
                                                         {"ij", 1},
                                                         {"tijd", 1},
                                                         {"bijna", 2},
                                                         {"mooi", 1},
                                                         {"mooie", 2},
                                                         {"nieuw", 1},
                                                         {"leeuw", 1},
                                                         {"zwaaien", 2},
                                                         {"theater", 3},
                                                         {"radio", 3},
                                                         {"januari", 4},
                                                         {"financiële", 5},
                                                         {"geïnteresseerd", 5},
                                                         {"coördinator", 5},
                                                         {"reünie", 3},
                                                         {"café", 2},
                                                         {"één", 1},
                                                         {"BSN", 1},
                                                         {"2026", 1},
                                                         {"cadeau", 2},
                                                         {"verzekering", 4},
                                                         {"schuldhulpverlening", 5},
                                                         {"baby", 2},
                                                         {"IJmuiden", 3},
                                                         {"Ameland", 3}};
    for (const auto& [word, syllables] : words) {
        CAPTURE(word);
        CHECK(dutch_syllables(word) == syllables);
    }
}

TEST_CASE("words and sentences are counted as people read them") {
    const word_counts one = count_words("We bellen samen. Dat duurt 2.5 uur! Zo'n half-uurtje, of “meer”?");
    CHECK(one.words == 11);
    CHECK(one.sentences == 3);
    CHECK(one.longest_word == "half-uurtje");
    CHECK(count_words("geen punt").sentences == 1);
    CHECK(count_words("… !").words == 0);
    CHECK(count_words("Zeg: 'Dag.' En dan?").sentences == 2);
}

TEST_CASE("the measure is that of Flesch and Douma") {
    // Twenty words of one syllable in two sentences: 206.8 - 77 - 9.3.
    std::string text;
    for (int word = 1; word <= 20; ++word) {
        text += word % 10 == 0 ? "huis. " : "huis ";
    }
    CHECK(*flesch_douma(text) == Approx(120.5));
    // One word of five syllables and nineteen ordinary ones: 35.4 syllables, 2.9 sentences.
    CHECK(*flesch_douma("schuldhulpverlening") == Approx(206.8 - 0.77 * 177 - 0.93 * 20 / 2.9));
    CHECK_FALSE(flesch_douma("").has_value());
    CHECK_FALSE(flesch_douma("…").has_value());
}

TEST_CASE("plain texts pass, texts of an office do not") {
    CHECK(found_in(R"("De vrijwilliger luistert en helpt met gewone dingen.")") == nothing);
    CHECK(found_in(R"("We leren elkaar eerst rustig kennen.")") == nothing);
    CHECK(found_in(R"("De gemeentelijke schuldhulpverlening inventariseert uw financiële verplichtingen.")") ==
          all_codes{"people.text-too-hard"});
    // Another language has no measure here.
    CHECK(
        found_in(
            R"({ "nl": "We praten.", "en": "Municipal institutionalised administrations systematically inventory obligations." })") ==
        nothing);
}

TEST_CASE("phrases are found as whole words, whatever their capitals") {
    const std::vector<phrase_to_avoid> phrases{{"nl", "recht op"}, {"en", "should have"}};
    CHECK(find_phrase("U heeft Recht op geld", "nl", phrases) == "recht op");
    CHECK(find_phrase("Het staat rechtop", "nl", phrases).empty());
    CHECK(find_phrase("Terecht op tijd", "nl", phrases).empty());
    CHECK(find_phrase("recht op", "en", phrases).empty());
    CHECK(find_phrase("", "nl", phrases).empty());
    CHECK(found_in(R"("Misschien kan dit. De gemeente beslist.")") == nothing);
    CHECK(found_in(R"("Kijk of u recht op geld heeft.")") == all_codes{"people.promise-in-text"});
    CHECK(found_in(R"({ "nl": "Dat kan.", "en": "You must pay on time." })") == all_codes{"people.blaming-text"});
}

TEST_CASE("a caller may bring another measure and other phrases") {
    const std::vector<std::string> book{money(R"(, "tell": "We praten. U moet niets." })")};
    CHECK(codes(advised_by(default_plain_language(), book)) == all_codes{"people.blaming-text"});
    plain_language own;
    CHECK(codes(advised_by(own, book)) == nothing);
    own.measure = [](std::string_view, std::string_view) { return std::optional<double>(2.5); };
    own.plain_from = 3;
    own.promises = {{"nl", "we praten"}};
    CHECK(codes(advised_by(own, book)) == all_codes{"people.promise-in-text", "people.text-too-hard"});
}
