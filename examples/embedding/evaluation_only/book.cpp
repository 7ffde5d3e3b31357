// SPDX-License-Identifier: BSL-1.0
// The only unit of the program that reads JSON and checks books, and so takes long to compile.
#include "book.hpp"

#include <zorgpad/zorgpad.hpp>

#include <iostream>

namespace {

constexpr const char* book_text = R"({
  "zorgpad": 1, "id": "nl", "layer": "national", "title": "Een klein boek",
  "roles": { "youth-nurse": { "title": "jeugdverpleegkundige" }, "parent": { "title": "ouder" } },
  "norms": { "low-income": { "title": "lage-inkomensgrens", "unit": "EUR/month", "is": 1700 } },
  "facts": {
    "birth-date": { "title": "geboortedatum", "ask": "Wat is de geboortedatum?", "why": "Veel hangt af van de leeftijd." },
    "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "netto inkomen per maand",
                "ask": "Wat komt er per maand binnen?", "why": "Zo zien we wat misschien past." } },
  "signals": { "unpaid-bills": { "title": "rekeningen blijven liggen", "group": "money", "of": "household" } },
  "schemes": { "birthday-box": { "title": "Verjaardagsbox", "level": "fund", "for": "child", "apply": { "by": ["parent"] },
    "when": { "all": [ { "fact": "age", "from": "P4Y", "until": "P13Y", "on": "next-birthday" },
                       { "fact": "income", "at_most": { "norm": "low-income" } } ] } } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geldzorgen", "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": "Maak kennis", "by": ["youth-nurse"], "next": "talk" },
    "bills": { "signal": "unpaid-bills", "next": "talk" },
    "talk": { "step": "discuss", "title": "Bespreek samen de geldzorgen", "by": ["youth-nurse"] } } } }
})";

} // namespace

std::optional<zorgpad::compiled_book> compile_book() {
    const auto book = zorgpad::load_book_texts({{"book.json", book_text, {}}});
    if (!book) {
        std::cerr << zorgpad::render::text(book.findings(), zorgpad::language::en);
        return std::nullopt;
    }
    const auto compiled = zorgpad::compile(*book);
    if (!compiled) {
        std::cerr << zorgpad::render::text(compiled.findings(), zorgpad::language::en);
        return std::nullopt;
    }
    return *compiled;
}
