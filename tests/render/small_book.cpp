// SPDX-License-Identifier: BSL-1.0
#include "small_book.hpp"

#include <zorgpad/compile/compile.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/load/read_family.hpp>

#include <stdexcept>

using namespace zorgpad;

namespace {

constexpr const char* national = R"({
  "zorgpad": 1, "id": "nl", "layer": "national", "title": { "nl": "Klein boek", "en": "Small book" },
  "sources": { "law": { "title": "Wet" } },
  "roles": { "nurse": { "title": { "nl": "jeugdverpleegkundige", "en": "youth nurse" } },
             "parent": { "title": { "nl": "ouder", "en": "parent" } },
             "fund": { "title": { "nl": "intermediair", "en": "intermediary" } } },
  "contacts": { "team": { "title": "Wijkteam", "open": ["phone", "hours"], "url": "https://wijkteam.example" } },
  "norms": { "benefit": { "title": { "nl": "bijstandsnorm", "en": "benefit norm" }, "unit": "EUR/month", "source": "law",
      "values": [ { "from": "2026-07-01", "until": "2027-01-01", "amounts": [
        { "when": { "fact": "household.kind", "is": "couple" }, "is": 2027.79 }, { "is": 1419.46 } ] } ] } },
  "facts": {
    "birth-date": { "title": "geboortedatum", "ask": "Wat is de geboortedatum?", "why": "Veel hangt af van de leeftijd." },
    "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": { "nl": "netto maandinkomen", "en": "net month income" },
      "ask": { "nl": "Wat komt er per maand binnen?", "en": "What comes in each month?" },
      "why": { "nl": "Zo zien we wat misschien past.", "en": "It shows what may fit." }, "sensitive": true, "changeable": true },
    "debts": { "of": "household", "type": "flag", "title": { "nl": "zware schulden", "en": "heavy debts" },
      "ask": "Zijn er schulden?", "why": "Dan kan de gemeente helpen." } },
  "consents": { "share": { "title": "delen met het wijkteam", "by": "nurse", "with": ["fund"], "what": ["signals"],
      "purpose": "snelle hulp", "ask": "Mag ik het wijkteam bellen?" } },
  "signals": {
    "bills": { "title": { "nl": "rekeningen blijven liggen", "en": "bills pile up" }, "group": "money", "of": "household",
      "ask": "Blijven er rekeningen liggen?" },
    "hunger": { "title": { "nl": "te weinig eten", "en": "too little food" }, "group": "money", "of": "household",
      "ask": "Is er genoeg eten?" } },
  "services": { "team": { "title": "Wijkteam", "kind": "advice", "for": "household", "contact": "team" } },
  "schemes": {
    "birthday-box": { "title": "Verjaardagsbox", "provider": "Stichting Jarige Job", "level": "fund", "for": "child", "source": "law",
      "when": { "all": [ { "fact": "age", "from": "P4Y", "until": "P13Y", "on": "next-birthday" },
                         { "fact": "income", "at_most": { "norm": "benefit", "percent": 120 } } ] },
      "apply": { "by": ["fund"], "deadline": { "before": "birthday", "period": "P6W" } },
      "gives": "een doos vol feest" },
    "debt-fund": { "title": "Schuldenfonds", "level": "municipal", "for": "household", "open": ["available"],
      "when": { "fact": "debts", "is": true }, "apply": { "by": ["parent"] } } },
  "pathways": { "money": { "kind": "zorgpad", "title": { "nl": "Geldzorgen", "en": "Money worries" }, "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": { "nl": "Maak kennis", "en": "Get acquainted" }, "by": ["nurse"], "say": "Neem de tijd.", "next": "talk" },
    "no-food": { "signal": "hunger", "next": "ask" },
    "ask": { "step": "ask-consent", "consent": "share", "urgency": "acute", "title": "Vraag of je mag bellen", "by": ["nurse"], "next": "call" },
    "call": { "service": "team", "consent": "share", "urgency": "acute", "within": { "working_days": 3, "after": "seen" },
      "handover": "warm", "by": ["nurse"] },
    "talk": { "step": "discuss", "title": { "nl": "Bespreek de geldzorgen", "en": "Talk about money" }, "by": ["nurse"], "next": "heavy" },
    "heavy": { "condition": { "fact": "debts", "is": true }, "yes": "team", "unknown": "ask-debts" },
    "ask-debts": { "step": "discuss", "title": "Vraag naar schulden", "by": ["nurse"] },
    "team": { "service": "team", "by": ["nurse"], "next": "check" },
    "check": { "step": "follow-up", "title": "Vraag of het is gelukt", "wait": "P4W", "by": ["nurse"],
      "again": { "to": "talk", "when": { "progress": "check", "is": "not-succeeded" } } }
  } } }
})";

constexpr const char* municipal = R"({
  "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
  "contacts": { "team": { "title": "Wijkteam", "phone": "024 123 45 67" } },
  "schemes": { "debt-fund": { "available": true } }
})";

template <class Value>
Value whole(outcome<Value> made) {
    if (!made) {
        std::string words;
        for (const finding& one : made.findings()) {
            words += one.code + ": " + std::string(one.message.in(language::en)) + "\n";
        }
        throw std::runtime_error(words);
    }
    return *std::move(made);
}

book both_layers() { return whole(load_book_texts({{"nl.json", national, {}}, {"gm0268.json", municipal, {}}})); }

} // namespace

compiled_book small_book(const std::string& municipality) { return whole(compile(both_layers(), municipality)); }

merged_book small_merged_book(const std::string& municipality) { return whole(merge(both_layers(), municipality)); }

family small_family(const std::string& members) {
    return whole(read_family(R"({ "family": 1, "as_of": "2026-11-21", )" + members + " }"));
}
