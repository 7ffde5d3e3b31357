// SPDX-License-Identifier: BSL-1.0
// What a plan looks like on a screen.
#include "small_book.hpp"
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/render/plan_text.hpp>

#include <catch.hpp>

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

namespace {

std::string text_of(const std::string& members, const render::text_options& given = {}, language which = language::nl,
                    const std::string& municipality = {}) {
    const family who = small_family(members);
    evaluate_options options;
    options.left_out = given.why_not;
    render::text_options words = given;
    words.who = &who;
    return render::text(evaluate(small_book(municipality), who, options), which, words);
}

} // namespace

TEST_CASE("the plan of a family of whom nothing is known says what to do first and what to ask") {
    CHECK(text_of(R"("role": "nurse", "children": [])") == R"(Plan voor het gezin, zonder gemeente, 21 november 2026
Voor de jeugdverpleegkundige. Geldig zolang er niets verandert.
Wie doet de stappen: jeugdverpleegkundige, tenzij er iets anders bij staat.

Nu doen
   1. Maak kennis
      Tip: Neem de tijd.

Daarna
   2. Bespreek de geldzorgen
      Na stap 1.
   3. Vraag naar schulden
      Na stap 2.
      Voorlopig: zolang niet alles bekend is.

  Nog 4 stappen hangen af van wat we nog niet weten.

Regelingen waarover nog niets te zeggen is
    - Schuldenfonds. Nog te weten: zware schulden

Vragen die nu verder helpen
  Niets zeggen mag altijd. Wat het gezin niet vertelt, telt nooit tegen het gezin.
   1. [spoed] Is er genoeg eten?
      Zo zien we welke hulp misschien past.
   2. Zijn er schulden?
      Dan kan de gemeente helpen.

Goed om te weten
    - De aanbieder beslist over elke aanvraag. Dit plan laat zien wat misschien kan; het is geen
      toezegging.
    - De gemeente heeft nog niet gezegd of dit er is: Schuldenfonds.
    - Nog niet alles is ingevuld (zoals een telefoonnummer) bij: Wijkteam.
)");
}

TEST_CASE("a scheme that may fit says how, by whom and until when to apply, and why") {
    render::text_options why;
    why.why = true;
    const std::string words = text_of(R"("role": "nurse", "adults": [ { "id": "a1" } ],
        "children": [ { "id": "c2", "facts": { "birth-date": "2020-02-29" } } ], "household": { "income": 1450, "debts": false })",
                                      why);
    CHECK_THAT(words, ContainsSubstring(R"(
Regelingen die misschien passen
   1. Verjaardagsbox, voor kind c2 (6 jaar) (Stichting Jarige Job)
      Een doos vol feest.
      Aanvragen door: intermediair (zoek samen iemand die dit doet), uiterlijk maandag 18 januari
      2027.
)"));
    CHECK_THAT(words, ContainsSubstring(
                          "ja   netto maandinkomen is hoogstens 120% van de bijstandsnorm (€ 1.703,35); bekend:\n"
                          "             € 1.450,00"));
    CHECK_THAT(words,
               ContainsSubstring(
                   "ja   leeftijd op de volgende verjaardag is 4 tot en met 12 jaar; geboren: 29 februari 2020"));
}

TEST_CASE("an acute step comes first, with its day and the question for consent") {
    const std::string words = text_of(
        R"("role": "nurse", "children": [], "signals": [ { "signal": "hunger", "seen": true, "on": "2026-11-20" } ])");
    CHECK_THAT(words, ContainsSubstring(R"(Nu doen
   1. [spoed] Vraag of je mag bellen
      Vraag: “Mag ik het wijkteam bellen?”
      Nee zeggen mag altijd en heeft geen gevolgen.
)"));
    CHECK_THAT(words, ContainsSubstring(R"(. [spoed] Bied aan: Wijkteam
      Na stap 1. Uiterlijk woensdag 25 november 2026. Warme overdracht: ga mee of bel samen.
)"));
}

TEST_CASE("a refusal has no penalty and says what goes on") {
    const std::string words = text_of(
        R"("role": "nurse", "children": [], "signals": [ { "signal": "hunger", "seen": true, "on": "2026-11-20" } ],
           "consents": [ { "consent": "share", "given": false, "on": "2026-11-21" } ])");
    CHECK_THAT(words,
               ContainsSubstring(
                   "Kan nu niet\n    Het gezin wil dit nu niet: “delen met het wijkteam”. Dat is goed en heeft geen "
                   "gevolgen."));
    CHECK_THAT(words, ContainsSubstring("- Vraag of je mag bellen (niet gewenst, 21 november 2026)"));
}

TEST_CASE("what was refused is not asked again, and the plan says that this is fine") {
    const std::string words = text_of(R"("children": [], "household": { "debts": { "refused": true } })");
    CHECK_THAT(words, !ContainsSubstring("Zijn er schulden?"));
    CHECK_THAT(words, ContainsSubstring("Het gezin wilde niet alles vertellen. Dat is goed en heeft geen gevolgen"));
}

TEST_CASE("why not: unlikely schemes say what stands in the way and what would change it") {
    render::text_options why_not;
    why_not.why_not = true;
    const std::string words = text_of(R"("adults": [ { "id": "a1" } ], "household": { "income": 1800, "debts": false },
        "children": [ { "id": "c2", "facts": { "birth-date": "2020-02-29" } } ])",
                                      why_not);
    CHECK_THAT(words,
               ContainsSubstring(R"(    - Verjaardagsbox, voor kind c2 (6 jaar). Kijk nog eens vanaf 1 januari 2027
      Misschien wel bij netto maandinkomen: € 1.703,35 in plaats van € 1.800,00.
      nee  netto maandinkomen is hoogstens 120% van de bijstandsnorm (€ 1.703,35); bekend:
           € 1.800,00)"));
    CHECK_THAT(words, ContainsSubstring("Nu niet nodig, en waarom niet"));
}

TEST_CASE("a contact says what nobody has filled in yet, and what a municipality did") {
    const std::string members = R"("children": [], "household": { "debts": true }, "progress": [
        { "node": "money/meet", "is": "done", "on": "2026-11-20" }, { "node": "money/talk", "is": "done", "on": "2026-11-20" } ])";
    CHECK_THAT(
        text_of(members),
        ContainsSubstring("Contact: Wijkteam, https://wijkteam.example (telefoonnummer en openingstijden nog niet\n"
                          "               ingevuld)"));
    CHECK_THAT(text_of(R"("municipality": "GM0268", )" + members, {}, language::nl, "GM0268"),
               ContainsSubstring("Contact: Wijkteam, 024 123 45 67 (openingstijden nog niet ingevuld)\n"));
}

TEST_CASE("English is said as well, and no line is wider than asked") {
    render::text_options narrow;
    narrow.width = 60;
    narrow.all = true;
    const std::string words = text_of(R"("role": "nurse")", narrow, language::en);
    CHECK_THAT(words, ContainsSubstring("To do now\n   1. Get acquainted\n"));
    CHECK_THAT(words, ContainsSubstring("for a child not known yet"));
    std::size_t start = 0;
    for (std::size_t end = words.find('\n'); end != std::string::npos; end = words.find('\n', start)) {
        CHECK(render::width_of(std::string_view(words).substr(start, end - start)) <= 60);
        start = end + 1;
    }
}

TEST_CASE("no text promises or blames") {
    render::text_options all;
    all.all = true;
    all.why_not = true;
    for (const language which : {language::nl, language::en}) {
        const std::string words = text_of(R"("children": [ { "id": "c1" } ])", all, which);
        for (const char* wrong :
             {"recht op", "u krijgt", "entitled", "schuld van", "fraude", "verplicht", "you must"}) {
            CHECK_THAT(words, !ContainsSubstring(wrong));
        }
    }
}
