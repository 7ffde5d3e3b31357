// SPDX-License-Identifier: BSL-1.0
// The national book, for programs that read no files.
// Written by cmake/embed_book.py from the JSON files in include/zorgpad/nl/book: change that, then run the script.
#pragma once

#include <zorgpad/version.hpp>

#include <string_view>

// clang-format off
namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace nl {

using std::string_view_literals::operator""sv;

/// One file of the book: its name below the folder of the book, and its text (UTF-8, comments kept).
struct embedded_file {
    std::string_view name;
    std::string_view text;
};

// Long texts are the point here; only pedantic compilers say that others may not take them.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverlength-strings"
#endif

/// All files of the book, sorted by name.
inline constexpr embedded_file book[] = {
{"municipal/gm0268/book.json"sv,
R"json(// Nijmegen: only what differs from the national book. Phone numbers that no source gives stay open.
{
  "zorgpad": 1,
  "id": "gm0268",
  "layer": "municipal",
  "scope": ["GM0268"],
  "title": { "nl": "Geldzorgen in Nijmegen", "en": "Money worries in Nijmegen" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "nijmegen-schuldhulp": {
      "title": { "nl": "Hulp voor Nijmegenaren met geldzorgen: beleidsplan schuldhulpverlening 2023-2026", "en": "Help for people in Nijmegen with money worries: debt help policy 2023-2026" },
      "publisher": { "nl": "gemeente Nijmegen", "en": "municipality of Nijmegen" },
      "url": "https://www.nijmegen.nl/nieuws/hulp-voor-nijmegenaren-met-geldzorgen/"
    },
    "nijmegen-babyspullen": {
      "title": { "nl": "Gratis babyspullen voor minima-ouders", "en": "Free baby things for parents with a low income" },
      "publisher": { "nl": "gemeente.nu", "en": "gemeente.nu" },
      "published": "2022-11",
      "url": "https://www.gemeente.nu/sociaal/gratis-babyspullen-voor-minima-ouders/"
    },
    "nijmegen-leergeld": {
      "title": { "nl": "Leergeld Nijmegen: hulp voor mijn kind", "en": "Leergeld Nijmegen: help for my child" },
      "publisher": { "nl": "Stichting Leergeld Nijmegen", "en": "Stichting Leergeld Nijmegen" },
      "url": "https://www.leergeldnijmegen.nl"
    },
    "nijmegen-meedoen": {
      "title": { "nl": "Meedoen-regeling", "en": "Participation scheme (Meedoen-regeling)" },
      "publisher": { "nl": "gemeente Nijmegen en Welcome to Nijmegen", "en": "municipality of Nijmegen and Welcome to Nijmegen" },
      "url": "https://welcometonijmegen.nl/en/money-and-credits-in-netherlands/support-nijmegen/"
    },
    "nijmegen-voedselbank": {
      "title": { "nl": "Voedselbank Nijmegen: criteria", "en": "Food bank Nijmegen: criteria" },
      "publisher": { "nl": "Voedselbank Nijmegen", "en": "Voedselbank Nijmegen" },
      "published": "2022",
      "url": "https://www.voedselbanknijmegen.nl"
    }
  }
}
)json"sv},
{"municipal/gm0268/examples.json"sv,
R"json(// Families in Nijmegen.
{
  "zorgpad": 1,
  "id": "gm0268",

  "examples": {
    "nijmegen-expecting": {
      "title": { "nl": "Zwanger in Nijmegen, met een dochter die bijna zes wordt", "en": "Expecting in Nijmegen, with a daughter who is almost six" },
      "family": {
        "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1560.00, "housing.rented": true, "baby.things-missing": true },
        "adults": [ { "id": "mother", "facts": { "birth-date": "1998-05-14" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-01-28" } }, { "id": "daughter", "facts": { "birth-date": "2021-01-09" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "of": "mother", "on": "2026-11-18", "by": "midwife" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/ask-basics", "status": "now", "provisional": true },
          { "id": "money-worries/discuss", "status": "now" },
          { "id": "routekaart-geldzorgen/money-expert", "status": "waiting" },
          { "id": "money-worries/look-together", "status": "waiting" },
          { "id": "schemes-for-children/birthday-box", "for": "daughter", "status": "waiting", "due": "2026-11-28" },
          { "id": "pregnancy/home-visit", "status": "waiting", "due": "2027-01-27" },
          { "id": "pregnancy/baby-package", "status": "waiting" },
          { "id": "money-worries/follow-up", "status": "waiting" }
        ],
        "schemes": [
          { "id": "social-assistance", "verdict": "unlikely" },
          { "id": "baby-package", "for": "baby", "verdict": "likely" },
          { "id": "leergeld", "for": "daughter", "verdict": "likely" }
        ],
        "absent": { "steps": ["money-worries/money-help"] }
      }
    },

    "nijmegen-leergeld-at-the-limit": {
      "title": { "nl": "Leergeld Nijmegen: net onder 130% van de bijstand", "en": "Leergeld Nijmegen: just below 130% of social assistance" },
      "family": {
        "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1845.29 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1986-06-06" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-02-29" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "leergeld", "for": "c1", "verdict": "likely" },
          { "id": "childrens-fund", "for": "c1", "verdict": "unknown" }
        ]
      }
    },

    "nijmegen-leergeld-with-administrator": {
      "title": { "nl": "Leergeld Nijmegen: hoger inkomen, maar onder bewind", "en": "Leergeld Nijmegen: higher income, but with an administrator" },
      "family": {
        "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 2300.00, "support.administrator": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1986-06-06" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-02-29" } }, { "id": "c2", "facts": { "birth-date": "2023-03-03" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "leergeld", "for": "c1", "verdict": "likely" },
          { "id": "leergeld", "for": "c2", "verdict": "unlikely" }
        ]
      }
    },

    "nijmegen-child-package-not-said": {
      "title": { "nl": "Of Nijmegen een kindpakket heeft, is niet gezegd", "en": "Whether Nijmegen has a child package has not been said" },
      "family": {
        "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1300.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-04-20" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "child-package", "for": "c1", "verdict": "unknown" },
          { "id": "participation-scheme", "for": "a1", "verdict": "likely" }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0268/pathways.json"sv,
R"json(// The Routekaart geldzorgen of the coalition Kansrijke Start in Nijmegen: whom to call, and where to look. It hangs in the
// national pathway in the place of the general help with money questions.
{
  "zorgpad": 1,
  "id": "gm0268",

  "pathways": {
    "money-worries": {
      "nodes": {
        "bills": { "yes": ["routekaart", "home-admin", "energy-coach"] },
        "money-help": null,
        "routekaart": { "pathway": "routekaart-geldzorgen", "next": "register" },
        "look-together": { "contact": "wegwijzer024" }
      }
    },

    "routekaart-geldzorgen": {
      "kind": "routekaart",
      "title": { "nl": "Routekaart geldzorgen", "en": "Route map for money worries" },
      "tell": { "nl": "Wie in Nijmegen meedenkt over geld.", "en": "Who in Nijmegen thinks along about money." },
      "source": ["pharos-bekendheid", "pharos-leren", "nijmegen-schuldhulp"],
      "entry": false,
      "start": "think-along",
      "nodes": {
        "think-along": {
          "step": "inform", "optional": true, "urgency": "soon", "contact": "money-consultants", "by": ["professional"], "source": "pharos-leren",
          "title": { "nl": "Twijfel je? Bel eerst zelf met een consulent geldzaken", "en": "In doubt? Call a money consultant yourself first" },
          "say": { "nl": "De consulenten doen mee in de coalitie. Ze weten veel van de regelingen hier. Bespreek de vraag zonder namen.", "en": "The consultants are part of the coalition and know the schemes. Discuss the question without names." },
          "tell": { "nl": "We vragen soms raad aan een collega. Uw naam noemen we dan niet.", "en": "Sometimes we ask a colleague for advice. We do not mention your name." },
          "next": "money-expert"
        },
        "money-expert": {
          "service": "money-advice", "urgency": "soon", "handover": "warm", "by": ["professional"], "source": "nijmegen-schuldhulp",
          "say": { "nl": "Vraag: 'Zal ik je in contact brengen met iemand die hier veel van weet?' Bel samen, of ga het eerste gesprek mee.", "en": "Ask: 'Shall I bring you in touch with someone who knows a lot about this?' Call together, or join the first talk." },
          "tell": { "nl": "Een expert in uw wijk kijkt rustig mee. We bellen samen.", "en": "An expert in your neighbourhood calmly looks along. We call together." },
          "agreement": { "nl": "Spreek af dat de expert je laat weten of er contact is.", "en": "Agree that the expert lets you know whether there is contact." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0268/services.json"sv,
R"json(// Who helps in Nijmegen, and which schemes are there.
{
  "zorgpad": 1,
  "id": "gm0268",

  "contacts": {
    "wegwijzer024": {
      "title": { "nl": "Wegwijzer024: het aanbod in Nijmegen", "en": "Wegwijzer024: what there is in Nijmegen" },
      "url": "https://www.wegwijzer024.nl", "source": ["pharos-bekendheid", "handreiking"]
    },
    "money-consultants": {
      "title": { "nl": "Consulenten geldzaken in de coalitie", "en": "Money consultants in the coalition" },
      "open": ["phone"], "source": "pharos-leren"
    },
    "money-experts": {
      "title": { "nl": "Financieel expert in de wijk", "en": "Money expert in the neighbourhood" },
      "open": ["phone"], "source": "nijmegen-schuldhulp"
    },
    "leergeld-nijmegen": {
      "title": { "nl": "Leergeld Nijmegen", "en": "Leergeld Nijmegen" },
      "url": "https://www.leergeldnijmegen.nl", "source": "nijmegen-leergeld"
    },
    // A contact is replaced as a whole.
    "food-bank": {
      "title": { "nl": "Voedselbank Nijmegen", "en": "Food bank Nijmegen" },
      "url": "https://www.voedselbanknijmegen.nl", "open": ["phone"], "source": "nijmegen-voedselbank"
    }
  },

  "services": {
    "money-advice": {
      "title": { "nl": "Financieel expert in de wijk", "en": "Money expert in the neighbourhood" },
      "contact": "money-experts", "source": "nijmegen-schuldhulp", "certainty": "verified",
      "tell": { "nl": "In elke wijk is er een expert die met u meekijkt naar geld en brieven. Het is gratis.", "en": "In every neighbourhood there is an expert who looks at money and letters with you. It is free." }
    }
  },

  "schemes": {
    "baby-package": {
      "available": true, "source": ["nijmegen-babyspullen", "babyspullen"],
      "gives": { "nl": "twee pakketten: een voor de eerste maanden en een tot ongeveer twee jaar", "en": "two packages: one for the first months and one up to about two years" }
    },
    "leergeld": {
      "available": true, "source": "nijmegen-leergeld",
      // Up to 130% of social assistance; also above it with debt help or an administrator.
      "when": { "all": [
        { "fact": "age", "from": "P4Y", "until": "P18Y" },
        { "any": [
          { "indicative": { "fact": "income.net-month", "at_most": { "norm": "social-assistance-21", "percent": 130 } } },
          { "fact": "support.administrator", "is": true } ] } ] },
      "apply": {
        "by": ["parent", "administrator"], "contact": "leergeld-nijmegen",
        "how": { "nl": "U vraagt het zelf aan en laat een keer per jaar uw inkomen zien. Leergeld betaalt de school of de club.", "en": "You apply yourself and show your income once a year. Leergeld pays the school or the club." }
      },
      "gives": { "nl": "een deel van de kosten van sport, zwemles, cultuur en school", "en": "part of the cost of sports, swimming lessons, culture and school" }
    },
    "participation-scheme": {
      "title": { "nl": "Meedoen-regeling", "en": "Participation scheme (Meedoen-regeling)" },
      "provider": { "nl": "gemeente Nijmegen", "en": "municipality of Nijmegen" },
      "level": "municipal", "for": "adult", "source": "nijmegen-meedoen", "certainty": "stated",
      "note": { "nl": "Niet voor studenten. Of het bedrag in 2026 gelijk bleef, is niet nagegaan.", "en": "Not for students. Whether the amount stayed the same in 2026 was not checked." },
      "when": { "all": [ { "fact": "age", "at_least": "P18Y" }, { "condition": "low-income" } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "wegwijzer024" },
      "gives": { "nl": "tot 150 euro per persoon voor sport, een cursus of cultuur", "en": "up to 150 euros a person for sports, a course or culture" },
      "tell": { "nl": "Zelf iets leuks doen of leren mag ook. Voor wie 18 jaar of ouder is.", "en": "Doing or learning something nice yourself is fine too. For those of 18 and over." }
    }
  }
}
)json"sv},
{"national/book.json"sv,
R"json(// The national book: money worries in families with children, for birth care, youth health care and schools.
// This file is the head of the layer. The other files of this folder hold its sections.
{
  "zorgpad": 1,
  "id": "nl",
  "layer": "national",
  "title": { "nl": "Geldzorgen in gezinnen", "en": "Money worries in families" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  // Most amounts change on 1 January: until then this book may be used as it is.
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "handreiking": {
      "title": { "nl": "Handreiking Omgaan met armoede in de jeugdgezondheid", "en": "Guide to dealing with poverty in youth health care" },
      "publisher": { "nl": "Lusse, Kassenberg en Kletter; Hogeschool Rotterdam, Hanzehogeschool Groningen en NCJ", "en": "Lusse, Kassenberg and Kletter; Hogeschool Rotterdam, Hanzehogeschool Groningen and NCJ" },
      "published": "2021",
      "licence": { "nl": "vrij te gebruiken met bronvermelding", "en": "free to use with attribution" }
    },
    "infosheet": {
      "title": { "nl": "Infosheet Kansrijke Start & armoede en schulden", "en": "Information sheet Kansrijke Start & poverty and debts" },
      "publisher": { "nl": "Pharos", "en": "Pharos" }
    },
    "pharos-signaleren": {
      "title": { "nl": "Armoede signaleren en gezinnen ondersteunen", "en": "Noticing poverty and supporting families" },
      "publisher": { "nl": "Pharos, Kansrijke Start", "en": "Pharos, Kansrijke Start" }
    },
    "pharos-leren": {
      "title": { "nl": "Samen leren over armoede tijdens de eerste 1000 dagen", "en": "Learning together about poverty in the first 1000 days" },
      "publisher": { "nl": "Pharos, Kansrijke Start", "en": "Pharos, Kansrijke Start" }
    },
    "pharos-bekendheid": {
      "title": { "nl": "Bekendheid en toegankelijkheid van ondersteuning en hulp bij armoede", "en": "Awareness and accessibility of support in poverty" },
      "publisher": { "nl": "Pharos, Kansrijke Start", "en": "Pharos, Kansrijke Start" }
    },
    "standpunt-huisbezoek": {
      "title": { "nl": "Standpunt prenataal huisbezoek JGZ: direct verwijzen met uitdrukkelijke toestemming", "en": "Position on the prenatal home visit: direct referral with explicit consent" },
      "publisher": { "nl": "Ministerie van VWS, NCJ, KNOV en CPZ", "en": "Ministry of Health, NCJ, KNOV and CPZ" },
      "published": "2025-10-30",
      "url": "https://kansrijkestart.pharos.nl/nieuws/standpunt-phb-jgz-direct-verwijzen-met-uitdrukkelijke-toestemming-van-de-zwangere"
    },
    "wet-publieke-gezondheid": {
      "title": { "nl": "Wet publieke gezondheid", "en": "Public Health Act" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" }
    },
    "participatiewet": {
      "title": { "nl": "Participatiewet", "en": "Participation Act" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "published": "2026-07-01"
    },
    "wgs": {
      "title": { "nl": "Wet gemeentelijke schuldhulpverlening", "en": "Municipal Debt Assistance Act" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "published": "2026-07-01"
    },
    "wkb": {
      "title": { "nl": "Wet op het kindgebonden budget", "en": "Child Budget Act" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" }
    },
    "akw": {
      "title": { "nl": "Algemene Kinderbijslagwet", "en": "General Child Benefit Act" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" }
    },
    "wet-kinderopvang": {
      "title": { "nl": "Wet kinderopvang", "en": "Childcare Act" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" }
    },
    "toeslagen": {
      "title": { "nl": "Toeslagen: voorwaarden en grenzen", "en": "Allowances: conditions and limits" },
      "publisher": { "nl": "Belastingdienst, Dienst Toeslagen", "en": "Tax Administration, Allowances" },
      "published": "2026",
      "url": "https://www.belastingdienst.nl/toeslagen"
    },
    "huurtoeslag-2026": {
      "title": { "nl": "Huurtoeslag in 2026: wat verandert er", "en": "Rent allowance in 2026: what changes" },
      "publisher": { "nl": "overtoeslagen.nl en Metronieuws", "en": "overtoeslagen.nl and Metronieuws" },
      "published": "2025-11"
    },
    "svb": {
      "title": { "nl": "Kinderbijslag", "en": "Child benefit" },
      "publisher": { "nl": "Sociale Verzekeringsbank", "en": "Social Insurance Bank" },
      "url": "https://www.svb.nl"
    },
    "kwijtschelding": {
      "title": { "nl": "Kwijtschelding van gemeentelijke belastingen: landelijke regels", "en": "Remission of municipal taxes: national rules" },
      "publisher": { "nl": "gemeentelijke pagina's en vakblog van Martijn Schut", "en": "municipal pages and the professional blog of Martijn Schut" }
    },
    "voedselbanken": {
      "title": { "nl": "Regels en bedragen voor een voedselpakket", "en": "Rules and amounts for a food parcel" },
      "publisher": { "nl": "Voedselbanken Nederland", "en": "Voedselbanken Nederland" },
      "published": "2024-01-01",
      "url": "https://voedselbankennederland.nl"
    },
    "jarige-job": {
      "title": { "nl": "Verjaardagsbox", "en": "Birthday box" },
      "publisher": { "nl": "Stichting Jarige Job", "en": "Stichting Jarige Job" },
      "url": "https://www.stichtingjarigejob.nl"
    },
    "leergeld": {
      "title": { "nl": "Leergeld: meedoen op school en in de vrije tijd", "en": "Leergeld: joining in at school and in free time" },
      "publisher": { "nl": "Stichting Leergeld", "en": "Stichting Leergeld" },
      "url": "https://www.leergeld.nl"
    },
    "jeugdfonds": {
      "title": { "nl": "Jeugdfonds Sport & Cultuur: voor wie", "en": "Youth Fund Sports & Culture: for whom" },
      "publisher": { "nl": "Jeugdfonds Sport & Cultuur", "en": "Jeugdfonds Sport & Cultuur" },
      "url": "https://www.jeugdfondssportencultuur.nl"
    },
    "kinderhulp": {
      "title": { "nl": "Voorwaarden voor een aanvraag", "en": "Conditions for an application" },
      "publisher": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" },
      "url": "https://kinderhulp.nl"
    },
    "babyspullen": {
      "title": { "nl": "Babystartpakket", "en": "Baby starter package" },
      "publisher": { "nl": "Stichting Babyspullen", "en": "Stichting Babyspullen" },
      "url": "https://stichtingbabyspullen.nl"
    },
    "jeugdeducatiefonds": {
      "title": { "nl": "Aanmelden van scholen en aanvragen", "en": "Enrolment of schools and applications" },
      "publisher": { "nl": "Jeugdeducatiefonds", "en": "Jeugdeducatiefonds" },
      "url": "https://www.jeugdeducatiefonds.nl"
    },
    "schoolmaaltijden": {
      "title": { "nl": "Programma Schoolmaaltijden: voorwaarden voor scholen", "en": "School Meals Programme: conditions for schools" },
      "publisher": { "nl": "Jeugdeducatiefonds en Rode Kruis, in regionale media", "en": "Jeugdeducatiefonds and Red Cross, in regional media" },
      "published": "2024-02"
    },
    "sun": {
      "title": { "nl": "Noodhulp: dekking en voorwaarden", "en": "Emergency help: coverage and conditions" },
      "publisher": { "nl": "SUN Nederland", "en": "SUN Nederland" },
      "url": "https://www.sunnederland.nl"
    },
    "voorzorg": {
      "title": { "nl": "VoorZorg: voor wie", "en": "VoorZorg: for whom" },
      "publisher": { "nl": "Nederlands Centrum Jeugdgezondheid", "en": "Netherlands Centre for Youth Health" }
    },
    "r4u": {
      "title": { "nl": "Vernieuwde R4U", "en": "Renewed R4U" },
      "publisher": { "nl": "Erasmus MC en gemeente Rotterdam", "en": "Erasmus MC and the municipality of Rotterdam" },
      "published": "2022"
    },
    "meldcode": {
      "title": { "nl": "Meldcode huiselijk geweld en kindermishandeling: vijf stappen en afwegingskader", "en": "Reporting code for domestic violence and child abuse: five steps and weighing" },
      "publisher": { "nl": "Rijksoverheid, Augeo en beroepsgroepen", "en": "Dutch government, Augeo and professional associations" }
    },
    "zorgpaden": {
      "title": { "nl": "Zorgpaden Kansrijke Start: voorbeelden uit coalities", "en": "Care pathways Kansrijke Start: examples from coalitions" },
      "publisher": { "nl": "Kansrijke Start en coalities in Groningen, Smallingerland, Noord-Friesland en Den Haag", "en": "Kansrijke Start and coalitions in Groningen, Smallingerland, Noord-Friesland and The Hague" }
    },
    "uzi-register": {
      "title": { "nl": "Rolcodes van het UZI-register", "en": "Role codes of the UZI register" },
      "publisher": { "nl": "CIBG", "en": "CIBG" }
    }
  }
}
)json"sv},
{"national/conditions.json"sv,
R"json(// Conditions with a name, stated once.
{
  "zorgpad": 1,
  "id": "nl",

  "conditions": {
    "expecting": {
      "title": { "nl": "er is een baby op komst", "en": "a baby is on the way" },
      "when": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P0M" } },
      "source": "handreiking"
    },
    "child-at-home": {
      "title": { "nl": "er is een kind onder de 18 jaar", "en": "there is a child under 18" },
      "when": { "some": "child", "where": { "fact": "age", "from": "P0M", "until": "P18Y" } }
    },
    "first-child": {
      "title": { "nl": "het is het eerste kind", "en": "it is the first child" },
      "when": { "not": { "some": "child", "where": { "fact": "age", "at_least": "P0M" } } }
    },
    "low-income": {
      "title": { "nl": "het inkomen is laag", "en": "the income is low" },
      "when": { "fact": "income.net-month", "at_most": { "norm": "low-income" } },
      "source": ["infosheet", "handreiking"], "certainty": "conflicting"
    },
    "money-is-tight": {
      "title": { "nl": "er is weinig geld, of er zijn zware schulden", "en": "money is tight, or debts are heavy" },
      "when": { "any": [ { "condition": "low-income" }, { "fact": "debts.problematic", "is": true } ] }
    },
    "basics-at-risk": {
      "title": { "nl": "eten, energie, woning of zorgverzekering valt weg", "en": "food, energy, home or health insurance is at risk" },
      "when": { "signal": ["no-food", "energy-cut-off", "eviction", "insurance-ended"] },
      "source": ["wgs", "handreiking"]
    },
    "bills-pile-up": {
      "title": { "nl": "rekeningen blijven liggen of er wordt geld geleend", "en": "bills pile up or money is borrowed" },
      "when": { "signal": ["unpaid-bills", "borrows-money"] }
    },
    "heavy-debts": {
      "title": { "nl": "er zijn zware schulden", "en": "there are heavy debts" },
      "when": { "any": [ { "fact": "debts.problematic", "is": true }, { "signal": "debt-collectors" } ] }
    },
    // A region or municipality that works with R4U replaces this condition and names its own codes.
    "region-uses-r4u": {
      "title": { "nl": "de regio werkt met R4U", "en": "the region works with R4U" },
      "when": { "municipality": ["GM0599"] },
      "source": "r4u"
    },
    "spark-asks-more": {
      "title": { "nl": "SPARK geeft een verhoogd of hoog risico", "en": "SPARK gives a raised or high risk" },
      "when": { "any": [ { "outcome": "spark", "is": "raised" }, { "outcome": "spark", "is": "high" } ] },
      "source": "handreiking"
    }
  }
}
)json"sv},
{"national/consents.json"sv,
R"json(// What a family is asked to agree with. A no is a no: it has no consequences, and it is not asked again.
{
  "zorgpad": 1,
  "id": "nl",

  "consents": {
    "signals-to-youth-health": {
      "title": { "nl": "delen met de jeugdgezondheidszorg", "en": "sharing with youth health care" },
      "by": "midwife", "with": ["youth-nurse"],
      "what": ["signalen", "uitgerekende datum", "wat de ouders willen"],
      "purpose": { "nl": "een goed voorbereid huisbezoek voor de geboorte, zodat u uw verhaal niet steeds opnieuw doet", "en": "a well-prepared home visit before the birth, so that you need not tell your story again and again" },
      "ask": { "nl": "Mag ik de jeugdverpleegkundige vertellen wat we hebben besproken? U hoort precies wat ik deel. Nee zeggen mag altijd.", "en": "May I tell the youth nurse what we talked about? You will hear exactly what I share. You can always say no." },
      "source": ["handreiking", "standpunt-huisbezoek"],
      "exceptions": {
        "harm-to-child": {
          "title": { "nl": "delen is nodig om schade aan het kind te voorkomen", "en": "sharing is needed to prevent harm to the child" },
          "when": { "fact": "safety.sharing-needed", "is": true }
        }
      }
    },
    "signals-to-maternity-care": {
      "title": { "nl": "overleg met de kraamzorg", "en": "consulting with maternity care" },
      "by": "midwife", "with": ["maternity-nurse"],
      "what": ["signalen", "wat er nog nodig is voor de baby"],
      "purpose": { "nl": "hulp in de kraamweek die past bij het gezin", "en": "help in the first week after the birth that fits the family" },
      "ask": { "nl": "Mag ik met de kraamzorg overleggen over wat u nodig heeft?", "en": "May I talk with maternity care about what you need?" },
      "source": "handreiking",
      "exceptions": {
        "same-treatment-agreement": {
          "title": { "nl": "verloskundige en kraamzorg vallen onder dezelfde behandelovereenkomst", "en": "midwife and maternity care are part of the same treatment agreement" },
          "when": { "fact": "maternity-care.same-agreement", "is": true }
        }
      }
    },
    "call-for-help": {
      "title": { "nl": "bellen voor hulp die snel nodig is", "en": "calling for help that is needed soon" },
      "by": "professional", "with": ["neighbourhood-team", "debt-helper"],
      "what": ["wat er nu nodig is", "hoe het gezin te bereiken is"],
      "purpose": { "nl": "snel eten, energie, een dak boven het hoofd of een zorgverzekering regelen", "en": "arranging food, energy, a roof or health insurance quickly" },
      "ask": { "nl": "Zullen we nu samen bellen? U bepaalt wat we vertellen.", "en": "Shall we call together now? You decide what we tell." },
      "source": "handreiking"
    },
    "signals-to-school": {
      "title": { "nl": "overleg met de school", "en": "consulting with the school" },
      "by": "youth-nurse", "with": ["teacher"],
      "what": ["wat het kind nodig heeft om mee te doen"],
      "purpose": { "nl": "zorgen dat uw kind op school mee kan doen", "en": "making sure that your child can join in at school" },
      "ask": { "nl": "Mag ik met school overleggen over wat uw kind nodig heeft? Het blijft binnen het team.", "en": "May I talk with school about what your child needs? It stays within the team." },
      "source": "handreiking"
    }
  }
}
)json"sv},
{"national/examples.json"sv,
R"json(// Families as a coalition would think them up, each with the few lines that matter. All amounts are those of late 2026.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "nothing-known-yet": {
      "title": { "nl": "Nog niets bekend: begin met kennismaken", "en": "Nothing known yet: begin by getting acquainted" },
      "family": { "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife" },
      "expect": {
        "steps": [
          { "id": "money-worries/meet", "status": "now" },
          { "id": "money-worries/explain", "status": "waiting" },
          { "id": "money-worries/ask-basics", "status": "waiting", "provisional": true },
          { "id": "money-worries/discuss", "status": "waiting" },
          { "id": "money-worries/follow-up", "status": "waiting" }
        ],
        "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ]
      }
    },

    "expecting-with-arrears": {
      "title": { "nl": "Zwanger, en rekeningen blijven liggen", "en": "Expecting, and bills remain unpaid" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1500.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1997-03-08" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-03-20" } } ],
        "signals": [
          { "signal": "unpaid-bills", "seen": true, "of": "a1", "on": "2026-11-19", "by": "midwife" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-05", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-19", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-20", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "now" },
          { "id": "pregnancy/ask-consent", "status": "now" },
          { "id": "pregnancy/share", "status": "waiting" },
          { "id": "pregnancy/home-visit", "status": "waiting", "due": "2027-03-19" },
          { "id": "money-worries/register", "status": "waiting" },
          { "id": "money-worries/follow-up", "status": "waiting" }
        ],
        "absent": { "steps": ["money-worries/ask-basics", "money-worries/urgent-help"] }
      }
    },

    "no-food-on-friday": {
      "title": { "nl": "Geen eten in huis: binnen drie werkdagen hulp", "en": "No food at home: help within three working days" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "maternity-nurse",
        "adults": [ { "id": "a1", "facts": { "birth-date": "2001-06-30" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-11-14" } } ],
        "signals": [ { "signal": "no-food", "seen": true, "on": "2026-11-20", "by": "maternity-nurse" } ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/ask-to-call", "status": "now" },
          { "id": "money-worries/urgent-help", "status": "waiting", "due": "2026-11-25" },
          { "id": "money-worries/food-parcel", "status": "now" },
          { "id": "money-worries/meet", "status": "now" },
          { "id": "money-worries/discuss", "status": "waiting" }
        ],
        "schemes": [ { "id": "food-bank", "verdict": "likely" } ],
        "absent": { "steps": ["money-worries/ask-basics"] }
      }
    },

    "power-cut-call-refused": {
      "title": { "nl": "Energie dreigt te stoppen, maar het gezin wil niet bellen", "en": "A power cut threatens, but the family does not want to call" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-24", "role": "gp",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-15" } } ],
        "children": [],
        "signals": [ { "signal": "energy-cut-off", "seen": true, "on": "2026-11-23", "by": "gp" } ],
        "consents": [ { "consent": "call-for-help", "of": "a1", "given": false, "on": "2026-11-23" } ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/urgent-help", "status": "blocked" },
          { "id": "money-worries/meet", "status": "now" }
        ]
      }
    },

    "sharing-refused": {
      "title": { "nl": "Geen toestemming om te delen: de andere zorg gaat door", "en": "No consent to share: all other care goes on" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1993-12-01" } }, { "id": "a2", "facts": { "birth-date": "1991-05-20" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-10" } } ],
        "consents": [ { "consent": "signals-to-youth-health", "of": "a1", "given": false, "on": "2026-11-20" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-06", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-20", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-20", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/ask-consent", "status": "declined" },
          { "id": "pregnancy/share", "status": "blocked" }
        ]
      }
    },

    "sharing-refused-care-goes-on": {
      "title": { "nl": "Na een nee blijft al het andere gewoon staan", "en": "After a no, everything else simply remains" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1993-12-01" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-10" } } ],
        "consents": [ { "consent": "signals-to-youth-health", "of": "a1", "given": false, "on": "2026-11-20" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-06", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-20", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-20", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/plan", "status": "now" },
          { "id": "pregnancy/home-visit", "status": "blocked" },
          { "id": "pregnancy/baby-check", "status": "now" },
          { "id": "pregnancy/screen-alpha", "status": "now" }
        ]
      }
    },

    "same-treatment-agreement": {
      "title": { "nl": "Kraamzorg in dezelfde behandelovereenkomst: overleg mag", "en": "Maternity care in the same treatment agreement: consulting is allowed" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "household": { "maternity-care.arranged": true, "maternity-care.same-agreement": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1996-10-10" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-01-05" } } ],
        "consents": [ { "consent": "signals-to-maternity-care", "of": "a1", "given": false, "on": "2026-11-20" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-06", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-20", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-20", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/ask-to-consult", "status": "declined" },
          { "id": "pregnancy/tell-maternity-care", "status": "now" }
        ]
      }
    },

    "other-treatment-agreement": {
      "title": { "nl": "Kraamzorg buiten de behandelovereenkomst: een nee is een nee", "en": "Maternity care outside the treatment agreement: a no is a no" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "household": { "maternity-care.arranged": true, "maternity-care.same-agreement": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1996-10-10" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-01-05" } } ],
        "consents": [ { "consent": "signals-to-maternity-care", "of": "a1", "given": false, "on": "2026-11-20" } ]
      },
      "expect": {
        "steps": [ { "id": "pregnancy/tell-maternity-care", "status": "blocked" } ]
      }
    },

    "single-parent-just-below-the-norm": {
      "title": { "nl": "Alleenstaande ouder, een cent onder het bijstandsbedrag", "en": "Single parent, one cent below social assistance" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1419.45, "assets.now": 16000.00, "assets.new-year": 12000.00, "housing.rented": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1988-08-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-06-01" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "rent-allowance", "verdict": "likely" },
          { "id": "social-assistance", "verdict": "likely" },
          { "id": "tax-remission", "verdict": "likely" }
        ]
      }
    },

    "single-parent-just-above-the-norm": {
      "title": { "nl": "Alleenstaande ouder, precies op het bijstandsbedrag", "en": "Single parent, exactly at social assistance" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1419.46, "assets.now": 500.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1988-08-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-06-01" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "social-assistance", "verdict": "unlikely" },
          { "id": "childrens-fund", "for": "c1", "verdict": "likely" }
        ]
      }
    },

    "above-the-low-income-limit": {
      "title": { "nl": "Boven de lage-inkomensgrens: de grens sluit niemand uit", "en": "Above the low income limit: the limit excludes nobody" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1703.36, "debts.problematic": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1988-08-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-06-01" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "childrens-fund", "for": "c1", "verdict": "unknown" },
          { "id": "children-parcel", "for": "c1", "verdict": "unknown" }
        ]
      }
    },

    "couple-at-the-limits": {
      "title": { "nl": "Stel met twee kinderen, precies op de grenzen", "en": "Couple with two children, exactly at the limits" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "social-worker",
        "household": {
          "income.net-month": 2027.78, "income.assessed-year": 51142.00, "assets.now": 16000.00, "assets.new-year": 76958.00,
          "insurance.health": true, "housing.rented": true
        },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1985-01-31" } }, { "id": "a2", "facts": { "birth-date": "1987-09-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-04-04" } }, { "id": "c2", "facts": { "birth-date": "2019-12-12" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "rent-allowance", "verdict": "likely" },
          { "id": "healthcare-allowance", "verdict": "likely" },
          { "id": "child-budget", "verdict": "unknown" },
          { "id": "social-assistance", "verdict": "likely" }
        ]
      }
    },

    "parent-of-nineteen": {
      "title": { "nl": "Moeder van 19 zonder steun van haar ouders", "en": "Mother of 19 without support of her parents" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 900.00, "assets.now": 0.00, "support.from-parents": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2007-02-02" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-05-05" } } ]
      },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },

    "parent-of-nineteen-with-support": {
      "title": { "nl": "Moeder van 19 die op haar ouders kan rekenen", "en": "Mother of 19 who can count on her parents" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 900.00, "assets.now": 0.00, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2007-02-02" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-05-05" } } ]
      },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },

    "children-not-all-known": {
      "title": { "nl": "Niet alle kinderen zijn bekend", "en": "Not all children are known" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1300.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-07-07" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-03-15" } } ],
        "incomplete": ["children"]
      },
      "expect": {
        "steps": [ { "id": "pregnancy/home-visit", "status": "possible" } ],
        "schemes": [
          { "id": "birthday-box", "for": "c1", "verdict": "likely", "deadline": "2027-02-01" },
          { "id": "birthday-box", "for": "?", "verdict": "unknown" }
        ]
      }
    },

    "due-date-has-passed": {
      "title": { "nl": "Uitgerekende datum voorbij: vraag of de baby er is", "en": "Due date has passed: ask whether the baby is there" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1400.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-04-04" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2026-11-16" } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-09-01", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-09-01", "round": 1 },
)json"
R"json(          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-09-01", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "pregnancy/home-visit", "status": "possible" } ],
        "schemes": [ { "id": "child-benefit", "for": "c1", "verdict": "unknown" } ],
        "questions": [ { "fact": "birth-date", "of": "c1" } ]
      }
    },

    "birthday-in-seven-weeks": {
      "title": { "nl": "Verjaardag over zeven weken: de box kan nog", "en": "Birthday in seven weeks: the box is still possible" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1350.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1984-11-30" } } ],
        "children": [
          { "id": "c1", "facts": { "birth-date": "2018-01-09" } },
          { "id": "c2", "facts": { "birth-date": "2016-12-24" } },
          { "id": "c3", "facts": { "birth-date": "2023-01-15" } },
          { "id": "c4", "facts": { "birth-date": "2013-12-01" } }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-02", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/look-together", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "schemes-for-children/birthday-box", "for": "c1", "status": "now", "due": "2026-11-28" },
          { "id": "schemes-for-children/birthday-box", "for": "c3", "status": "now", "due": "2026-12-04" }
        ],
        "schemes": [
          { "id": "birthday-box", "for": "c1", "verdict": "likely", "deadline": "2026-11-28" },
          { "id": "birthday-box", "for": "c4", "verdict": "unlikely" }
        ]
      }
    },

    "birthday-box-for-the-next-year": {
      "title": { "nl": "Te laat voor deze verjaardag: de box van volgend jaar", "en": "Too late for this birthday: the box of next year" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1350.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1984-11-30" } } ],
        "children": [ { "id": "c2", "facts": { "birth-date": "2016-12-24" } } ]
      },
      "expect": { "schemes": [ { "id": "birthday-box", "for": "c2", "verdict": "likely", "deadline": "2027-11-12" } ] }
    },

    "food-bank-family": {
      "title": { "nl": "Klant van de voedselbank: de verjaardagsbox komt vanzelf", "en": "Food bank family: the birthday box comes by itself" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 2600.00, "debts.problematic": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1984-11-30" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-05-01" } } ],
        "receives": { "food-bank": true }
      },
      "expect": {
        "schemes": [
          { "id": "birthday-box", "for": "c1", "verdict": "likely" },
          { "id": "food-bank-children", "for": "c1", "verdict": "likely" }
        ]
      }
    },

    "three-children-three-phases": {
      "title": { "nl": "Een baby op komst, een dreumes en een schoolkind", "en": "A baby on the way, a toddler and a school child" },
      "family": {
        "family": 1, "municipality": "GM0014", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-29" } }, { "id": "a2", "facts": { "birth-date": "1990-06-16" } } ],
        "children": [
          { "id": "baby", "facts": { "due-date": "2027-04-01" } },
          { "id": "toddler", "facts": { "birth-date": "2025-05-10" } },
          { "id": "pupil", "facts": { "birth-date": "2018-09-01" } }
        ],
        "signals": [ { "signal": "bullied-or-alone", "seen": true, "of": "pupil", "on": "2026-11-12", "by": "teacher" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-12", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-12", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-12", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/home-visit", "status": "waiting", "due": "2027-03-31" },
          { "id": "young-child/spark", "for": "toddler", "status": "now", "due": "2027-05-09" },
          { "id": "primary-school/ask-consent", "for": "pupil", "status": "now" },
          { "id": "primary-school/share", "for": "pupil", "status": "waiting" }
        ],
        "absent": { "steps": ["pregnancy/screen-r4u"] }
      }
    },

    "spark-gives-a-raised-risk": {
      "title": { "nl": "SPARK vraagt om meer: een extra moment", "en": "SPARK asks for more: an extra meeting" },
      "family": {
        "family": 1, "municipality": "GM0014", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-29" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2025-04-18" } } ],
        "screenings": [
          { "instrument": "spark", "of": "c1", "on": "2026-11-02", "outcome": "low" },
          { "instrument": "spark", "of": "c1", "on": "2026-11-16", "outcome": "high" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-02", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-02", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-02", "round": 1 },
          { "node": "young-child/spark", "of": "c1", "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "young-child/spark", "for": "c1", "status": "done" },
          { "id": "young-child/extra-contact", "for": "c1", "status": "now" },
          { "id": "young-child/home-start", "for": "c1", "status": "possible" }
        ]
      }
    },

    "help-did-not-work-out": {
      "title": { "nl": "Het is niet gelukt: praat er opnieuw over", "en": "It did not work out: talk about it again" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1997-03-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-07-01" } } ],
        "signals": [
          { "signal": "borrows-money", "seen": true, "on": "2026-09-15", "by": "midwife" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-09-15", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-09-15", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-09-15", "round": 1 },
          { "node": "money-worries/money-help", "of": null, "is": "not-succeeded", "on": "2026-10-01", "round": 1 },
          { "node": "money-worries/plan", "of": null, "is": "done", "on": "2026-09-15", "round": 1 },
          { "node": "money-worries/look-together", "of": null, "is": "done", "on": "2026-09-15", "round": 1 },
          { "node": "money-worries/register", "of": null, "is": "done", "on": "2026-10-01", "round": 1 },
          { "node": "money-worries/follow-up", "of": null, "is": "not-succeeded", "on": "2026-11-20", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/discuss", "status": "now", "round": 2 },
          { "id": "money-worries/money-help", "status": "waiting" },
          { "id": "money-worries/follow-up", "status": "waiting" }
        ]
      }
    },

    "follow-up-is-planned": {
      "title": { "nl": "Vier weken na het vastleggen: vraag of het is gelukt", "en": "Four weeks after the record: ask whether it worked" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "gp",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1979-03-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2012-07-01" } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-03", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-03", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-03", "round": 1 },
          { "node": "money-worries/plan", "of": null, "is": "done", "on": "2026-11-03", "round": 1 },
          { "node": "money-worries/look-together", "of": null, "is": "done", "on": "2026-11-03", "round": 1 },
          { "node": "money-worries/register", "of": null, "is": "done", "on": "2026-11-04", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/register", "status": "done" },
          { "id": "money-worries/follow-up", "status": "waiting", "earliest": "2026-12-02" }
        ]
      }
    },

    "income-rather-not-said": {
      "title": { "nl": "Het inkomen liever niet: geen probleem", "en": "Rather not the income: no problem" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": { "refused": true }, "debts.problematic": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1997-03-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-07-01" } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-03", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-03", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-03", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/debt-help", "status": "now", "due": "2026-12-01" } ],
        "schemes": [
          { "id": "social-assistance", "verdict": "unknown" },
          { "id": "childrens-fund", "for": "c1", "verdict": "likely" },
          { "id": "children-parcel", "for": "c1", "verdict": "unknown" }
        ]
      }
    },

    "list-of-rotterdam": {
      "title": { "nl": "Rotterdam werkt met R4U", "en": "Rotterdam works with R4U" },
      "family": {
        "family": 1, "municipality": "GM0599", "as_of": "2026-11-21", "role": "midwife",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1999-09-09" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-06-15" } } ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/meet", "status": "now" },
          { "id": "money-worries/explain", "status": "waiting" },
          { "id": "pregnancy/screen-r4u", "status": "waiting" }
        ],
        "absent": { "steps": ["pregnancy/screen-alpha"] }
      }
    },

    "worries-about-safety": {
      "title": { "nl": "Zorgen over veiligheid hebben hun eigen weg", "en": "Worries about safety have their own way" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-12-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2021-08-20" } } ],
        "signals": [
          { "signal": "worries-about-safety", "seen": true, "on": "2026-11-20", "by": "youth-nurse" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/weigh-safety", "status": "now" },
          { "id": "money-worries/safe-home", "status": "waiting" }
        ],
        "absent": { "steps": ["money-worries/urgent-help"] }
      }
    },

    "administrator-and-broken-fridge": {
      "title": { "nl": "Een bewindvoerder, en de koelkast is stuk", "en": "An administrator, and the fridge is broken" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1390.00, "support.administrator": true, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1982-02-17" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2011-10-10" } } ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/discuss", "status": "waiting" },
          { "id": "money-worries/involve-administrator", "status": "waiting" },
          { "id": "schemes-for-household/special-assistance", "status": "waiting" }
        ],
        "schemes": [
          { "id": "special-assistance", "verdict": "likely" },
          { "id": "urgent-needs-fund", "verdict": "unknown" }
        ]
      }
    }
  }
}
)json"sv},
{"national/facts.json"sv,
R"json(// What may be asked of a family: few questions, each with the reason why. Net monthly income, yearly assessed income and
// what is left to live on are three different things, and stay three facts.
{
  "zorgpad": 1,
  "id": "nl",

  "facts": {
    // Built in for every adult and child; here are only their words.
    "birth-date": {
      "title": { "nl": "geboortedatum", "en": "date of birth" },
      "ask": { "nl": "Op welke dag is deze persoon geboren?", "en": "On which day was this person born?" },
      "why": { "nl": "Veel regelingen hangen af van de leeftijd.", "en": "Many schemes depend on age." },
      "by": ["parent"]
    },
    "due-date": {
      "title": { "nl": "uitgerekende datum", "en": "due date" },
      "ask": { "nl": "Op welke dag wordt de baby verwacht?", "en": "On which day is the baby due?" },
      "why": { "nl": "Zo weten we wat er voor de geboorte nog kan.", "en": "It tells us what can still be done before the birth." },
      "by": ["parent", "midwife"]
    },

    "income.net-month": {
      "of": "household", "type": "money", "unit": "EUR/month",
      "title": { "nl": "netto inkomen per maand", "en": "net income per month" },
      "ask": { "nl": "Wat komt er per maand samen netto binnen? Tel loon of uitkering mee. Toeslagen en kinderbijslag niet.", "en": "What comes in each month, net, for all of you together? Count wages or benefits. Leave out allowances and child benefit." },
      "why": { "nl": "Zo zien we welke hulp misschien past. Een schatting is ook goed.", "en": "It shows which help may fit. An estimate is fine too." },
      "by": ["parent"], "sensitive": true
    },
    "income.assessed-year": {
      "of": "household", "type": "money", "unit": "EUR/year",
      "title": { "nl": "inkomen per jaar voor de toeslagen (toetsingsinkomen)", "en": "yearly income for allowances (assessed income)" },
      "ask": { "nl": "Wat is het jaarinkomen voor de toeslagen? Het staat op de brief van Dienst Toeslagen.", "en": "What is the yearly income for the allowances? It is in the letter from Allowances (Dienst Toeslagen)." },
      "why": { "nl": "Voor toeslagen telt het inkomen van het hele jaar.", "en": "Allowances look at the income of the whole year." },
      "by": ["parent"], "sensitive": true
    },
    "income.living-money": {
      "of": "household", "type": "money", "unit": "EUR/month living money",
      "title": { "nl": "geld om van te leven na vaste lasten", "en": "money to live on after fixed costs" },
      "ask": { "nl": "Wat houdt u per maand over na de vaste lasten, zoals huur, energie en zorg?", "en": "What is left each month after fixed costs such as rent, energy and health care?" },
      "why": { "nl": "De voedselbank kijkt naar dit bedrag.", "en": "The food bank looks at this amount." },
      "by": ["parent"], "sensitive": true
    },
    "income.low-since": {
      "of": "household", "type": "date",
      "title": { "nl": "laag inkomen sinds", "en": "low income since" },
      "ask": { "nl": "Sinds wanneer is het inkomen zo laag?", "en": "Since when has the income been this low?" },
      "why": { "nl": "Wie lang weinig geld heeft, kan soms iets extra krijgen.", "en": "Those who have had little money for long may get something extra." },
      "by": ["parent"], "sensitive": true,
      "when": { "condition": "low-income" }
    },
    "assets.now": {
      "of": "household", "type": "money", "unit": "EUR",
      "title": { "nl": "spaargeld en bezit nu", "en": "savings and possessions now" },
      "ask": { "nl": "Hoeveel spaargeld en bezit is er nu ongeveer? Het eigen huis telt niet mee. Schulden gaan eraf.", "en": "About how much is there now in savings and possessions? Your own house does not count. Debts are taken off." },
      "why": { "nl": "Voor bijstand geldt een grens.", "en": "Social assistance has a limit." },
      "by": ["parent"], "sensitive": true
    },
    "assets.new-year": {
      "of": "household", "type": "money", "unit": "EUR on 1 January",
      "title": { "nl": "spaargeld en bezit op 1 januari", "en": "savings and possessions on 1 January" },
      "ask": { "nl": "Hoeveel spaargeld en bezit was er op 1 januari? Een schatting is goed. Het eigen huis telt niet mee.", "en": "How much was there in savings and possessions on 1 January? An estimate is fine. Your own house does not count." },
      "why": { "nl": "Voor toeslagen telt wat er op 1 januari was.", "en": "Allowances look at what there was on 1 January." },
      "by": ["parent"], "sensitive": true
    },
    "debts.problematic": {
      "of": "household", "type": "flag",
      "title": { "nl": "schulden die niet meer lukken", "en": "debts that have become too much" },
      "ask": { "nl": "Zijn er schulden die u zelf niet meer kunt afbetalen?", "en": "Are there debts that you can no longer pay off on your own?" },
      "why": { "nl": "Dan kan de gemeente gratis helpen.", "en": "Then the municipality can help, free of charge." },
      "by": ["parent"], "sensitive": true
    },
    "costs.necessary": {
      "of": "household", "type": "flag",
      "title": { "nl": "kosten die nu nodig zijn", "en": "costs that are needed now" },
      "ask": { "nl": "Zijn er kosten die nu echt nodig zijn en die u niet kunt betalen? Bijvoorbeeld een bed of een koelkast.", "en": "Are there costs that are really needed now and that you cannot pay? For example a bed or a fridge." },
      "why": { "nl": "Soms kan de gemeente of een fonds zulke kosten betalen.", "en": "Sometimes the municipality or a fund can pay such costs." },
      "by": ["parent"]
    },
    "housing.rented": {
      "of": "household", "type": "flag",
      "title": { "nl": "huurwoning", "en": "rented home" },
      "ask": { "nl": "Huurt u een eigen woning, met een eigen voordeur en keuken?", "en": "Do you rent a home of your own, with your own front door and kitchen?" },
      "why": { "nl": "Dan kan huurtoeslag misschien.", "en": "Then rent allowance may be possible." },
      "by": ["parent"]
    },
    "insurance.health": {
      "of": "household", "type": "flag",
      "title": { "nl": "Nederlandse zorgverzekering", "en": "Dutch health insurance" },
      "ask": { "nl": "Bent u in Nederland verzekerd voor de zorg?", "en": "Are you insured for health care in the Netherlands?" },
      "why": { "nl": "Die is nodig voor zorgtoeslag, en voor de zorg zelf.", "en": "It is needed for healthcare allowance, and for care itself." },
      "by": ["parent"], "changeable": true
    },
    "support.administrator": {
      "of": "household", "type": "flag",
      "title": { "nl": "bewindvoerder", "en": "administrator" },
      "ask": { "nl": "Regelt een bewindvoerder het geld?", "en": "Does an administrator manage the money?" },
      "why": { "nl": "Dan kijkt die mee, of vraagt die aan.", "en": "Then the administrator takes part, or applies." },
      "by": ["parent"], "sensitive": true
    },
    "support.from-parents": {
      "of": "household", "type": "flag",
      "title": { "nl": "hulp van eigen ouders", "en": "support from own parents" },
      "ask": { "nl": "Kunnen uw eigen ouders u helpen met geld om van te leven?", "en": "Can your own parents help you with money to live on?" },
      "why": { "nl": "Voor ouders onder de 21 jaar maakt dat verschil.", "en": "For parents under 21 this makes a difference." },
      "by": ["parent"], "sensitive": true,
      "when": { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } }
    },
    "work.all-parents": {
      "of": "household", "type": "flag",
      "title": { "nl": "alle ouders werken of leren", "en": "all parents work or study" },
      "ask": { "nl": "Werken of leren alle ouders in huis, of zoeken ze werk met hulp van de gemeente of het UWV?", "en": "Do all parents at home work or study, or look for work with help of the municipality or the UWV?" },
      "why": { "nl": "Dat telt bij de toeslag voor de opvang.", "en": "It counts for childcare allowance." },
      "by": ["parent"],
      "when": { "some": "child", "where": { "fact": "age", "at_least": "P0M" } }
    },
    "maternity-care.arranged": {
      "of": "household", "type": "flag",
      "title": { "nl": "kraamzorg geregeld", "en": "maternity care arranged" },
      "ask": { "nl": "Is er al kraamzorg geregeld?", "en": "Has maternity care been arranged?" },
      "why": { "nl": "De kosten houden ouders soms tegen. Daar kan misschien hulp voor zijn.", "en": "The cost sometimes holds parents back. There may be help for that." },
      "by": ["parent", "midwife"], "changeable": true,
      "when": { "condition": "expecting" }
    },
    "maternity-care.same-agreement": {
      "of": "household", "type": "flag",
      "title": { "nl": "verloskundige en kraamzorg in dezelfde behandelovereenkomst", "en": "midwife and maternity care in the same treatment agreement" },
      "ask": { "nl": "Hoort de kraamzorg bij dezelfde afspraak over de zorg als jij, de behandelovereenkomst?", "en": "Are midwife and maternity care part of the same treatment agreement?" },
      "why": { "nl": "Dan mogen zij samen overleggen over de zorg.", "en": "Then they may consult each other about the care." },
      "by": ["midwife"],
      "when": { "fact": "maternity-care.arranged", "is": true }
    },
    "baby.things-missing": {
      "of": "household", "type": "flag",
      "title": { "nl": "spullen voor de baby ontbreken", "en": "things for the baby are missing" },
      "ask": { "nl": "Mist u nog spullen voor de baby, zoals kleertjes, luiers of een bedje?", "en": "Do you still need things for the baby, such as clothes, nappies or a cot?" },
      "why": { "nl": "Daar is soms een pakket voor.", "en": "There is sometimes a package for that." },
      "by": ["parent", "midwife", "maternity-nurse", "youth-nurse"],
      "when": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P2Y" } }
    },
    "safety.sharing-needed": {
      "of": "household", "type": "flag",
      "title": { "nl": "delen is nodig om schade aan het kind te voorkomen", "en": "sharing is needed to prevent harm to the child" },
      "ask": { "nl": "Heb je de stappen van de meldcode gezet, en is delen nodig om schade aan het kind te voorkomen?", "en": "Have you taken the steps of the reporting code, and is sharing needed to prevent harm to the child?" },
      "why": { "nl": "Dit weegt een mens af, nooit een programma.", "en": "A person weighs this, never a program." },
      "by": ["midwife", "maternity-nurse", "youth-nurse", "youth-doctor"], "sensitive": true
    },

    "school.group": {
      "of": "child", "type": "count", "unit": "group",
      "title": { "nl": "groep op de basisschool", "en": "group at primary school" },
      "ask": { "nl": "In welke groep zit het kind? Vul 1 tot en met 8 in.", "en": "Which group at school is the child in? Fill in 1 to 8." },
      "why": { "nl": "Een fonds voor kinderfeestjes kijkt naar de groep.", "en": "A fund for birthday parties looks at the group." },
      "by": ["parent", "teacher"],
      "when": { "fact": "age", "from": "P4Y", "until": "P14Y" }
    },
    "school.education-fund": {
      "of": "child", "type": "flag",
      "title": { "nl": "school doet mee met het Jeugdeducatiefonds", "en": "school takes part in the Jeugdeducatiefonds" },
      "ask": { "nl": "Doet de school mee met het Jeugdeducatiefonds?", "en": "Does the school take part in the Jeugdeducatiefonds?" },
      "why": { "nl": "Dan kan de school iets voor het kind aanvragen.", "en": "Then the school can apply for something for the child." },
      "by": ["teacher", "youth-nurse"],
      "when": { "fact": "age", "from": "P4Y", "until": "P14Y" }
    },
    "school.meals": {
      "of": "child", "type": "flag",
      "title": { "nl": "school doet mee met schoolmaaltijden", "en": "school takes part in school meals" },
      "ask": { "nl": "Doet de school mee met de schoolmaaltijden?", "en": "Does the school take part in the school meals?" },
      "why": { "nl": "Dan is er iets te eten op school, of een kaart voor boodschappen.", "en": "Then there is food at school, or a card for groceries." },
      "by": ["teacher", "youth-nurse"],
      "when": { "fact": "age", "from": "P4Y", "until": "P18Y" }
    },
    "preschool.indicated": {
      "of": "child", "type": "flag",
      "title": { "nl": "indicatie voor de voorschool", "en": "referral to pre-school" },
      "ask": { "nl": "Heeft de jeugdarts of de verpleegkundige gezegd dat de voorschool goed is voor uw kind?", "en": "Has the youth doctor or nurse said that pre-school is good for your child?" },
      "why": { "nl": "Dan is een plek vaak gratis of goedkoop.", "en": "Then a place is often free or cheap." },
      "by": ["youth-nurse", "youth-doctor", "parent"],
      "when": { "fact": "age", "from": "P1Y", "until": "P4Y" }
    }
  }
}
)json"sv},
{"national/instruments.json"sv,
R"json(// Ways to ask. Most are not made for money worries, and not all may be copied: the book knows their name and outcome only.
{
  "zorgpad": 1,
  "id": "nl",

  "instruments": {
    "alpha-nl": {
      "title": { "nl": "ALPHA-NL", "en": "ALPHA-NL" },
      "for": "household", "by": ["parent", "midwife"], "phases": ["expecting-newborn"], "source": ["handreiking", "zorgpaden"], "certainty": "stated",
      "licence": { "nl": "niet vrij: vragen niet overnemen", "en": "not free: do not copy its questions" },
      "themes": { "overall": { "title": { "nl": "hele lijst", "en": "whole list" }, "items": {} } },
      "note": {
        "nl": "Zelfinvullijst met 48 vragen over 15 risicofactoren. Geen grens in de bronnen: de uitkomst is het gesprek.",
        "en": "Self-completed list of 48 questions on 15 risk factors. No cut-off in the sources: the outcome is the conversation."
      }
    },
    "r4u": {
      "title": { "nl": "R4U", "en": "R4U" },
      "for": "household", "by": ["midwife"], "phases": ["expecting-newborn"], "source": ["handreiking", "r4u"], "certainty": "stated",
      "licence": { "nl": "niet vrij: vragen niet overnemen", "en": "not free: do not copy its questions" },
      "themes": {
        "family": { "title": { "nl": "gezin", "en": "family situation" }, "items": {} },
        "work-and-income": { "title": { "nl": "werk en inkomen", "en": "work and income" }, "items": {} },
        "communication-and-education": { "title": { "nl": "taal en opleiding", "en": "communication and education" }, "items": {} },
        "lifestyle": { "title": { "nl": "leefstijl", "en": "lifestyle" }, "items": {} },
        "previous-pregnancy": { "title": { "nl": "eerdere zwangerschap", "en": "previous pregnancy" }, "items": {} },
        "current-pregnancy": { "title": { "nl": "deze zwangerschap", "en": "current pregnancy" }, "items": {} },
        "mental-wellbeing": { "title": { "nl": "hoe het met u gaat", "en": "mental wellbeing" }, "items": {} },
        "attachment-and-parenting": { "title": { "nl": "hechting en ouderschap", "en": "attachment and parenting" }, "items": {} }
      },
      "note": {
        "nl": "De acht domeinen van de vernieuwde R4U. De bronnen noemen geen grenzen.",
        "en": "The eight domains of the renewed R4U. The sources name no cut-offs."
      }
    },
    "spark": {
      "title": { "nl": "SPARK", "en": "SPARK" },
      "for": "child", "by": ["youth-nurse"], "phases": ["0-4"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet vrij: vragen niet overnemen", "en": "not free: do not copy its questions" },
      "themes": { "overall": { "title": { "nl": "hele gesprek", "en": "whole interview" }, "items": {} } },
      "outcomes": {
        "low": { "title": { "nl": "laag risico", "en": "low risk" } },
        "raised": { "title": { "nl": "verhoogd risico", "en": "raised risk" } },
        "high": { "title": { "nl": "hoog risico", "en": "high risk" } }
      },
      "note": {
        "nl": "Gaat over opvoeden en ontwikkeling bij 18 maanden. Het is geen score voor armoede.",
        "en": "About parenting and development at 18 months. It is no score for poverty."
      }
    }
  }
}
)json"sv},
{"national/norms.json"sv,
R"json(// Every number that policy sets, with the days on which it holds. Where no end is published, a value ends on the next day
// on which such norms change: 1 January or 1 July for social assistance, 1 January for allowances.
{
  "zorgpad": 1,
  "id": "nl",

  "norms": {
    // Net per month, holiday pay included. Single parents have had the amount of singles since 2015.
    "social-assistance-21": {
      "title": { "nl": "bijstandsbedrag vanaf 21 jaar", "en": "social assistance amount from the age of 21" },
      "unit": "EUR/month", "source": "participatiewet", "certainty": "verified",
      "values": [
        { "from": "2026-01-01", "until": "2026-07-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 2002.13 },
          { "is": 1401.50 } ] },
        { "from": "2026-07-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 2027.79 },
          { "is": 1419.46 } ] }
      ]
    },

    // The amounts for parents who are 18 to 20, or of pension age (67 in 2026), differ.
    "social-assistance": {
      "title": { "nl": "bijstandsbedrag", "en": "social assistance amount" },
      "unit": "EUR/month", "source": "participatiewet", "certainty": "verified",
      "note": {
        "nl": "Zonder kostendelersnorm: wie met andere volwassenen woont, krijgt soms minder.",
        "en": "Without the cost-sharing norm: those who live with other adults sometimes get less."
      },
      "values": [
        { "from": "2026-01-01", "until": "2026-07-01", "amounts": [
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "some": "adult", "where": { "fact": "age", "at_least": "P67Y" } } ] }, "is": 2144.16 },
          { "when": { "some": "adult", "where": { "fact": "age", "at_least": "P67Y" } }, "is": 1564.69 },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "every": "adult", "where": { "fact": "age", "less_than": "P21Y" } }, { "condition": "child-at-home" } ] }, "is": 1092.41 },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "every": "adult", "where": { "fact": "age", "less_than": "P21Y" } } ] }, "is": 691.98 },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } }, { "condition": "child-at-home" } ] }, "is": 1747.49 },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } } ] }, "is": 1347.06 },
          { "when": { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } }, "is": 345.99 },
          { "is": { "norm": "social-assistance-21" } } ] },
        { "from": "2026-07-01", "until": "2027-01-01", "amounts": [
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "some": "adult", "where": { "fact": "age", "at_least": "P67Y" } } ] }, "is": 2176.10 },
          { "when": { "some": "adult", "where": { "fact": "age", "at_least": "P67Y" } }, "is": 1587.34 },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "every": "adult", "where": { "fact": "age", "less_than": "P21Y" } }, { "condition": "child-at-home" } ] }, "is": 1106.40 },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "every": "adult", "where": { "fact": "age", "less_than": "P21Y" } } ] }, "is": 700.84 },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } }, { "condition": "child-at-home" } ] }, "is": 1769.88 },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } } ] }, "is": 1364.32 },
          { "when": { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } }, "is": 350.42 },
          { "is": { "norm": "social-assistance-21" } } ] }
      ]
    },

    "social-assistance-assets": {
      "title": { "nl": "grens voor spaargeld en bezit bij bijstand", "en": "asset limit of social assistance" },
      "unit": "EUR", "source": "participatiewet", "certainty": "verified",
      "values": [
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "in": ["couple", "single-parent"] }, "is": 16000 },
          { "is": 8000 } ] }
      ]
    },

    // The sources do not agree on what a low income is (120% or 130% of the social minimum), and municipalities differ.
    // So it informs and never excludes. A municipality that knows its own percentage replaces it.
    "low-income-percent": {
      "title": { "nl": "lage-inkomensgrens, in procenten van het bijstandsbedrag", "en": "low income limit, as a percentage of social assistance" },
      "unit": "percent", "is": 120, "indicative": true, "source": ["infosheet", "handreiking"], "certainty": "conflicting",
      "note": {
        "nl": "De infosheet noemt 120%, de handreiking 130%. Gemeenten en fondsen kiezen zelf, van 110% tot 140%.",
        "en": "The information sheet says 120%, the guide 130%. Municipalities and funds choose their own, from 110% to 140%."
      }
    },
    // Also for parents of 18 to 20 the amount from 21 is used, so that young parents are not missed.
    "low-income": {
      "title": { "nl": "laag inkomen", "en": "low income" },
      "unit": "EUR/month", "indicative": true, "source": ["infosheet", "handreiking"], "certainty": "conflicting",
      "is": { "norm": "social-assistance-21", "percent": { "norm": "low-income-percent" } }
    },

    "healthcare-allowance-income": {
      "title": { "nl": "inkomensgrens van de zorgtoeslag", "en": "income limit of healthcare allowance" },
      "unit": "EUR/year", "source": "toeslagen", "certainty": "verified",
      "values": [
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 51142 },
          { "is": 40857 } ] }
      ]
    },
    "healthcare-allowance-assets": {
      "title": { "nl": "grens voor bezit bij de zorgtoeslag", "en": "asset limit of healthcare allowance" },
      "unit": "EUR on 1 January", "source": "toeslagen", "certainty": "verified",
      "values": [
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 184633 },
          { "is": 146011 } ] }
      ]
    },
    "rent-allowance-assets": {
      "title": { "nl": "grens voor bezit bij de huurtoeslag", "en": "asset limit of rent allowance" },
      "unit": "EUR on 1 January", "source": "huurtoeslag-2026", "certainty": "verified",
      "values": [
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 76958 },
          { "is": 38479 } ] }
      ]
    },
    "child-budget-assets": {
      "title": { "nl": "grens voor bezit bij het kindgebonden budget", "en": "asset limit of child budget" },
      "unit": "EUR on 1 January", "source": "wkb", "certainty": "verified",
      "is": { "norm": "healthcare-allowance-assets" }
    },
    // Up to this income the whole amount is paid; above it less and less. The law sets it at 108% of twelve times the minimum
    // wage of January, and 9405 euros more for couples. Only the latter was checked, so it informs and never excludes.
    "child-budget-full-income": {
      "title": { "nl": "inkomen tot waar het kindgebonden budget helemaal wordt betaald", "en": "income up to which child budget is paid in full" },
      "unit": "EUR/year", "indicative": true, "source": "wkb", "certainty": "recalled",
      "values": [
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 39141 },
          { "is": 29736 } ] }
      ]
    },

    // 200 euros a household and 115 a person in 2024. Later amounts were not found: then the norm is unknown, never guessed.
    "food-bank-living-money": {
      "title": { "nl": "leefgeldgrens van de voedselbank", "en": "living money limit of the food bank" },
      "unit": "EUR/month living money", "source": "voedselbanken", "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "amounts": [
          { "when": { "fact": "household.size", "at_least": 6 }, "is": 890 },
          { "when": { "fact": "household.size", "at_least": 5 }, "is": 775 },
          { "when": { "fact": "household.size", "at_least": 4 }, "is": 660 },
          { "when": { "fact": "household.size", "at_least": 3 }, "is": 545 },
          { "when": { "fact": "household.size", "at_least": 2 }, "is": 430 },
          { "is": 315 } ] }
      ]
    }
  }
}
)json"sv},
{"national/pathways/1-schemes-for-household.json"sv,
R"json(// Income for the whole family, for other pathways to name.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "schemes-for-household": {
      "kind": "zorgpad",
      "title": { "nl": "Regelingen voor het gezin", "en": "Schemes for the family" },
      "tell": { "nl": "Geld dat elke maand kan helpen.", "en": "Money that can help every month." },
      "source": ["toeslagen", "participatiewet", "pharos-bekendheid"],
      "entry": false,
      "start": ["social-assistance", "child-budget", "rent-allowance", "healthcare-allowance", "something-needed"],
      "nodes": {
        "social-assistance": {
          "scheme": "social-assistance", "by": ["parent", "professional"],
          "say": { "nl": "Help bij de aanvraag, en vertel meteen wat er voor kinderen is.", "en": "Help with the application, and tell at once what there is for children." },
          "tell": { "nl": "Is er te weinig om van te leven? Dan vult de gemeente het misschien aan.", "en": "Is there too little to live on? Then the municipality may supplement it." }
        },
        "child-budget": {
          "scheme": "child-budget", "by": ["parent", "professional"],
          "say": { "nl": "Wie alleen voor de kinderen zorgt, krijgt misschien meer. Kijk of dat al zo is.", "en": "Those who raise children alone may get more. Check whether that is so already." },
          "tell": { "nl": "Geld voor kinderen, naast de kinderbijslag.", "en": "Money for children, besides child benefit." }
        },
        "rent-allowance": {
          "scheme": "rent-allowance", "by": ["parent", "professional"],
          "say": { "nl": "Doe samen een proefberekening. Verandert het inkomen? Geef het dan samen door.", "en": "Do a trial calculation together. Does the income change? Then pass it on together." },
          "tell": { "nl": "Een bijdrage voor de huur. We rekenen het samen uit.", "en": "A contribution to the rent. We work it out together." }
        },
        "healthcare-allowance": {
          "scheme": "healthcare-allowance", "by": ["parent", "professional"],
          "say": { "nl": "Kijk of de toeslag loopt, en of het inkomen nog klopt.", "en": "Check whether the allowance runs, and whether the income is still right." },
          "tell": { "nl": "Een bijdrage voor de premie van uw zorgpolis. We rekenen het samen uit.", "en": "A contribution to the health insurance. We work it out together." }
        },

        // Something that cannot wait: first the municipality, then the emergency fund.
        "something-needed": { "condition": { "fact": "costs.necessary", "is": true }, "yes": ["special-assistance", "white-goods"] },
        "special-assistance": {
          "scheme": "special-assistance", "by": ["parent", "professional"],
          "say": { "nl": "Vraag het samen aan voordat er iets wordt gekocht.", "en": "Apply together before anything is bought." },
          "tell": { "nl": "Voor iets dat u echt nodig heeft en niet kunt betalen.", "en": "For something that you really need and cannot pay." },
          "next": "urgent-needs-fund"
        },
        "white-goods": {
          "scheme": "white-goods", "by": ["parent", "professional"],
          "say": { "nl": "Gaat het om een wasmachine, fornuis of koelkast? Kijk of de gemeente hier een regeling voor heeft.", "en": "Is it about a washing machine, cooker or fridge? See whether the municipality has a scheme for it." },
          "next": "urgent-needs-fund"
        },
        "urgent-needs-fund": {
          "scheme": "urgent-needs-fund", "by": ["professional"],
          "say": { "nl": "Als laatste. Lukt het via de gemeente niet op tijd? Vraag een hulpverlener om het noodfonds te bellen.", "en": "As a last step. Does it not work in time through the municipality? Ask a professional to call the emergency fund." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/2-schemes-for-children.json"sv,
R"json(// Schemes for each child, for other pathways to name. What the municipality gives comes first, then the funds.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "schemes-for-children": {
      "kind": "zorgpad",
      "title": { "nl": "Regelingen voor kinderen", "en": "Schemes for children" },
      "tell": { "nl": "Geld en spullen waarmee uw kind mee kan doen.", "en": "Money and things that let your child join in." },
      "for": "child", "source": ["handreiking", "pharos-bekendheid"],
      "entry": false,
      "start": ["birthday-box", "child-package"],
      "nodes": {
        "birthday-box": {
          "scheme": "birthday-box", "by": ["parent", "professional"],
          "say": { "nl": "Kijk naar de datum: de box moet zes weken voor de verjaardag zijn aangevraagd.", "en": "Mind the date: the box must be requested six weeks before the birthday." },
          "tell": { "nl": "Vraag de box op tijd aan, dan is hij er op de verjaardag.", "en": "Request the box in time, so that it is there on the birthday." }
        },
        "child-package": {
          "scheme": "child-package", "by": ["parent", "professional"],
          "say": { "nl": "Begin hier: fondsen vragen vaak of de gemeente al helpt.", "en": "Start here: funds often ask whether the municipality helps already." },
          "tell": { "nl": "Vraag eerst wat de gemeente voor uw kind heeft.", "en": "First ask what the municipality has for your child." },
          "next": "leergeld"
        },
        "leergeld": {
          "scheme": "leergeld", "by": ["parent"],
          "say": { "nl": "De ouder vraagt het zelf aan. Help met het eerste formulier.", "en": "The parent applies. Help with the first form." },
          "tell": { "nl": "U vraagt het zelf aan. Wij helpen graag.", "en": "You apply yourself. We are glad to help." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/3-pregnancy.json"sv,
R"json(// A baby on the way: until the birth. Begins where the hub has talked about money. Schemes here are the choice of the family:
// nothing waits for them.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "pregnancy": {
      "kind": "zorgpad",
      "title": { "nl": "Geldzorgen rond de zwangerschap", "en": "Money worries around pregnancy" },
      "tell": { "nl": "We kijken wat u en de baby nodig hebben, voor de geboorte.", "en": "We look at what you and the baby need, before the birth." },
      "source": ["handreiking", "standpunt-huisbezoek", "zorgpaden"],
      "audience": ["midwife", "maternity-nurse", "youth-nurse"],
      "entry": false,
      "start": ["baby-check", "region-list", "ask-consent", "maternity-care"],
      "nodes": {
        // Things for the baby.
        "baby-check": {
          "step": "discuss", "by": ["midwife", "maternity-nurse"], "source": "handreiking",
          "title": { "nl": "Kijk samen wat er nog nodig is voor de baby", "en": "Look together what is still needed for the baby" },
          "say": { "nl": "Loop de spullen voor bevalling en kraamtijd samen langs. Vraag ook: 'Weet je wat een baby kost, en wat er verandert als je minder gaat werken?'", "en": "Go through the things for birth and the first weeks together. Ask too: 'Do you know what a baby costs, and what changes if you work less?'" },
          "tell": { "nl": "We kijken samen wat u al heeft en wat nog mist.", "en": "Together we look at what you have and what is missing." },
          "next": ["baby-package", "extra-maternity-care"]
        },
        "baby-package": {
          "scheme": "baby-package", "optional": true, "by": ["midwife", "maternity-nurse"],
          "say": { "nl": "Vraag het pakket zelf aan, ouders kunnen dat meestal niet. Het is ook een goed begin voor verder praten.", "en": "Apply for the package yourself, as parents mostly cannot. It is a good start for further talk, too." },
          "tell": { "nl": "Er is misschien een pakket met spullen. Wij vragen het aan.", "en": "There may be a package of things. We apply for it." }
        },
        "extra-maternity-care": {
          "scheme": "extra-maternity-care", "optional": true, "by": ["midwife", "maternity-nurse"],
          "say": { "nl": "Vraag er ook naar als het inkomen net boven de grens ligt.", "en": "Ask for it also when the income is just above the limit." },
          "tell": { "nl": "Misschien kan er meer kraamhulp komen zonder extra kosten.", "en": "There may be more maternity care without extra cost." }
        },

        // The list of the region, after trust and explanation.
        "region-list": { "condition": { "condition": "region-uses-r4u" }, "yes": "screen-r4u", "no": "screen-alpha" },
        "screen-alpha": {
          "step": "screen", "instrument": "alpha-nl", "by": ["midwife"], "source": ["handreiking", "zorgpaden"],
          "title": { "nl": "Vul de ALPHA-NL in en bespreek die samen", "en": "Fill in the ALPHA-NL and talk it over together" },
          "say": { "nl": "Zo vroeg mogelijk in de zwangerschap. De uitkomst is het gesprek, geen cijfer. Verwijs alleen als zij dat wil.", "en": "As early in the pregnancy as possible. The outcome is the talk, not a number. Refer only if she wants it." },
          "tell": { "nl": "U vult een lijst in over hoe het gaat. Daarna praten we erover.", "en": "You fill in a list about how things are. Then we talk about it." }
        },
        "screen-r4u": {
          "step": "screen", "instrument": "r4u", "by": ["midwife"], "source": ["handreiking", "r4u"],
          "title": { "nl": "Vul de R4U in en bespreek die samen", "en": "Fill in the R4U and talk it over together" },
          "say": { "nl": "Vraag de R4U uit bij de intake. Bespreek wat eruit komt, ook over werk en inkomen. Verwijs alleen als zij dat wil.", "en": "Go through the R4U at the intake. Talk over what comes up, also about work and income. Refer only if she wants it." },
          "tell": { "nl": "We lopen samen een lijst langs over hoe het gaat.", "en": "Together we go through a list about how things are." }
        },

        // Youth health care, with consent.
        "ask-consent": {
          "step": "ask-consent", "consent": "signals-to-youth-health", "by": ["midwife"], "locked": true, "source": ["handreiking", "standpunt-huisbezoek"],
          "title": { "nl": "Vraag of je de jeugdgezondheidszorg mag inlichten", "en": "Ask whether you may inform youth health care" },
          "say": { "nl": "Vertel wat een huisbezoek is, waarom het kan helpen en wat je precies deelt. Een nee heeft geen gevolgen.", "en": "Tell what a home visit is, why it may help and what exactly you share. A no has no consequences." },
          "tell": { "nl": "Wij vragen of we iets mogen doorgeven. Nee zeggen mag altijd.", "en": "We ask whether we may pass something on. You can always say no." },
          "next": ["share", { "to": "home-visits-first-child", "when": { "condition": "first-child" } }]
        },
        "share": {
          "step": "share", "consent": "signals-to-youth-health", "handover": "warm", "by": ["midwife"], "source": ["handreiking", "standpunt-huisbezoek"],
          "title": { "nl": "Licht de jeugdverpleegkundige in", "en": "Inform the youth nurse" },
          "say": { "nl": "Deel alleen wat is afgesproken. Bel liever dan dat je mailt, het liefst met de ouder erbij. Is het antwoord nee? Dan blijft alle andere zorg gewoon doorgaan.", "en": "Share only what was agreed. Call rather than mail, preferably with the parent there. Is the answer no? Then all other care simply goes on." },
          "tell": { "nl": "Zo hoeft u uw verhaal niet nog eens te doen.", "en": "That way you need not tell your story again." },
          "next": "home-visit"
        },
        "home-visit": {
          "service": "prenatal-home-visit", "consent": "signals-to-youth-health", "handover": "warm", "by": ["midwife"], "source": ["wet-publieke-gezondheid", "standpunt-huisbezoek"],
          "window": { "fact": "pregnancy-week", "less_than": 40 },
          "note": { "nl": "De bronnen noemen geen weken. Het venster loopt tot de uitgerekende datum.", "en": "The sources name no weeks. The window runs until the due date." },
          "say": { "nl": "Meld aan en spreek een eerste bezoek af. Zo kent het gezin de jeugdverpleegkundige al voor de geboorte.", "en": "Refer and arrange a first visit. That way the family knows the youth nurse before the birth." },
          "tell": { "nl": "De jeugdverpleegkundige komt langs voor de baby er is. Dat is vrijwillig.", "en": "The youth nurse visits before the baby is there. It is up to you." }
        },
        "home-visits-first-child": {
          "service": "intensive-home-visits", "consent": "signals-to-youth-health", "by": ["midwife"], "source": ["handreiking", "voorzorg"],
          "window": { "fact": "pregnancy-week", "at_most": 28 },
          "say": { "nl": "Voor ouders die hun eerste kind verwachten en veel zorgen hebben. Aanmelden kan tot en met week 28.", "en": "For parents who expect their first child and have many worries. Refer up to week 28." },
          "tell": { "nl": "Een verpleegkundige kan lang met u meelopen. Dat is vrijwillig.", "en": "A nurse can walk along with you for long. It is up to you." }
        },

        // Maternity care.
        "maternity-care": {
          "condition": { "fact": "maternity-care.arranged", "is": true },
          "yes": "ask-to-consult", "no": "arrange-maternity-care"
        },
        "arrange-maternity-care": {
          "step": "inform", "by": ["midwife"], "source": "handreiking",
          "title": { "nl": "Help kraamzorg te regelen", "en": "Help to arrange maternity care" },
          "say": { "nl": "Vraag of de kosten tegenhouden. Kijk samen naar de verzekering en naar extra uren.", "en": "Ask whether the cost holds them back. Look at the insurance and at extra hours together." },
          "tell": { "nl": "We regelen samen hulp voor de eerste week na de geboorte.", "en": "Together we arrange help for the first week after the birth." }
        },
        "ask-to-consult": {
          "step": "ask-consent", "consent": "signals-to-maternity-care", "optional": true, "locked": true, "by": ["midwife"], "source": "handreiking",
          "title": { "nl": "Vraag of je met de kraamzorg mag overleggen", "en": "Ask whether you may consult maternity care" },
          "say": { "nl": "Horen jullie bij dezelfde behandelovereenkomst? Dan mag je ook overleggen zonder dit te vragen. Vertel het de ouder wel altijd.", "en": "Are you part of the same treatment agreement? Then you may consult without asking. Always tell the parent." },
          "tell": { "nl": "Wij vertellen u wat we met de kraamzorg bespreken.", "en": "We tell you what we discuss with maternity care." },
          "next": "tell-maternity-care"
        },
        "tell-maternity-care": {
          "step": "share", "consent": "signals-to-maternity-care", "handover": "warm", "by": ["midwife"], "source": "handreiking",
          "title": { "nl": "Overleg met de kraamzorg", "en": "Consult maternity care" },
          "say": { "nl": "Vertel wat er nodig is in de kraamweek. Denk niet te snel dat het wel losloopt: ook een kolf kan te duur zijn.", "en": "Tell what is needed in the first week. Do not assume too soon that all is fine: even a breast pump may cost too much." },
          "tell": { "nl": "De kraamverzorgende weet dan wat u nodig heeft.", "en": "The maternity nurse then knows what you need." }
        },

        // Few people around.
        "few-people": { "signal": "small-network", "next": ["group-care", "experienced-mother"] },
        "group-care": {
          "service": "group-care-pregnancy", "optional": true, "by": ["midwife"],
          "say": { "nl": "In een groep leren ouders elkaar kennen.", "en": "In a group, parents get to know each other." }
        },
        "experienced-mother": {
          "service": "experienced-mother", "optional": true, "by": ["midwife"],
          "say": { "nl": "Breng de ouder in contact met een ervaren moeder uit de buurt.", "en": "Bring the parent in touch with an experienced mother nearby." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/4-young-child.json"sv,
R"json(// From birth to the fourth birthday, for each child.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "young-child": {
      "kind": "zorgpad",
      "title": { "nl": "Geldzorgen met een baby, dreumes of peuter", "en": "Money worries with a baby or toddler" },
      "tell": { "nl": "We kijken wat uw kind nodig heeft om te groeien, spelen en leren.", "en": "We look at what your child needs to grow, play and learn." },
      "for": "child", "source": "handreiking",
      "audience": ["youth-nurse", "youth-doctor", "gp", "childcare-worker", "midwife", "maternity-nurse"],
      "when": { "fact": "age", "from": "P0M", "until": "P4Y" },
      "entry": false,
      "start": ["around-18-months", "more-worries", "preschool"],
      "nodes": {
        "around-18-months": { "condition": { "fact": "age", "from": "P17M", "until": "P24M" }, "yes": "spark" },
        "spark": {
          "step": "screen", "instrument": "spark", "by": ["youth-nurse"], "source": "handreiking",
          "window": { "fact": "age", "from": "P18M", "until": "P24M" },
          "title": { "nl": "Houd het SPARK-gesprek", "en": "Hold the SPARK interview" },
          "note": { "nl": "De bron noemt 18 maanden. Dat het tot 24 maanden kan, is een keuze.", "en": "The source says 18 months. That it may be done up to 24 months is a choice." },
          "say": { "nl": "Vraag ouders naar hun eigen kijk, ook op geld en spullen. De uitkomst gaat over opvoeden, niet over geld.", "en": "Ask parents for their own view, also on money and things. The outcome is about parenting, not about money." },
          "tell": { "nl": "We praten samen over hoe het thuis gaat met uw kind.", "en": "We talk together about how things are at home with your child." },
          "next": "more-worries"
        },
        "more-worries": {
          "condition": { "all": [ { "fact": "age", "from": "P18M", "until": "P4Y" }, { "condition": "spark-asks-more" } ] },
          "yes": "extra-contact"
        },
        "extra-contact": {
          "step": "discuss", "by": ["youth-nurse"], "source": "handreiking",
          "title": { "nl": "Spreek een extra moment af, het liefst thuis", "en": "Arrange an extra meeting, preferably at home" },
          "say": { "nl": "Kom vaker dan het schema. Vraag wat de ouder zelf het eerst wil aanpakken.", "en": "Come more often than the schedule. Ask what the parent wants to tackle first." },
          "tell": { "nl": "We komen wat vaker langs, als u dat fijn vindt.", "en": "We visit a bit more often, if you like." },
          "next": ["sturdy-parenting", "home-start"]
        },
        "sturdy-parenting": {
          "service": "sturdy-parenting", "by": ["youth-nurse"],
          "say": { "nl": "Bied het aan, en laat de ouder kiezen.", "en": "Offer it, and let the parent choose." }
        },
        "home-start": {
          "service": "home-start", "by": ["youth-nurse"],
          "say": { "nl": "Stel de vrijwilliger zelf voor, dat maakt de drempel lager.", "en": "Introduce the volunteer yourself, it makes the first step easier." }
        },
        "preschool": {
          "scheme": "preschool-place", "optional": true, "by": ["youth-nurse"],
          "say": { "nl": "Is er een indicatie, maar gaat het kind niet? Vraag wat tegenhoudt.", "en": "Is there a referral, but does the child not go? Ask what is in the way." },
          "tell": { "nl": "Op de voorschool speelt uw kind met andere kinderen.", "en": "At pre-school your child plays with other children." }
        },
        "too-few-things": { "signal": ["too-few-baby-things", "unsuitable-clothing"], "next": ["baby-package", "clothing-bank"] },
        "baby-package": {
          "scheme": "baby-package", "optional": true, "by": ["youth-nurse", "maternity-nurse"],
          "say": { "nl": "Kijk eerst samen wat er al is. Vraag het pakket zelf aan.", "en": "First look together at what is there. Apply for the package yourself." },
          "tell": { "nl": "Er is misschien een pakket met spullen. Wij vragen het aan.", "en": "There may be a package of things. We apply for it." }
        },
        "clothing-bank": {
          "scheme": "clothing-bank", "optional": true, "by": ["parent"],
          "say": { "nl": "Noem ook een ruilmarkt of weggeefhoek in de buurt.", "en": "Mention a swap market or give-away corner nearby, too." }
        },
        "teeth": { "signal": "child-no-dentist", "next": "dentist" },
        "dentist": {
          "scheme": "dental-care-children", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Vertel dat de tandarts voor kinderen meestal niets kost.", "en": "Tell that the dentist mostly costs nothing for children." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/5-primary-school.json"sv,
R"json(// From the fourth to the twelfth birthday, for each child. Every way begins with something that was noticed: without a
// signal this pathway asks nothing of anyone.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "primary-school": {
      "kind": "zorgpad",
      "title": { "nl": "Geldzorgen in de basisschooltijd", "en": "Money worries in the primary-school years" },
      "tell": { "nl": "We kijken hoe uw kind mee kan doen op school en daarna.", "en": "We look at how your child can join in, at school and after it." },
      "for": "child", "source": "handreiking",
      "audience": ["youth-nurse", "youth-doctor", "teacher", "gp", "social-worker", "neighbourhood-team"],
      "when": { "fact": "age", "from": "P4Y", "until": "P12Y" },
      "entry": false,
      "nodes": {
        // Food.
        "hungry-at-school": { "signal": "no-breakfast-or-lunch", "next": "food-talk" },
        "food-talk": {
          "step": "discuss", "urgency": "soon", "by": ["teacher", "youth-nurse"], "source": "handreiking",
          "title": { "nl": "Vraag de ouder rustig hoe het gaat met eten", "en": "Calmly ask the parent how things are with food" },
          "say": { "nl": "Doe dit onder vier ogen, niet op het plein. Vraag of er thuis genoeg is. Is er niets? Dan gaat dat voor.", "en": "Do this in private, not in the playground. Ask whether there is enough at home. Is there nothing? Then that comes first." },
          "tell": { "nl": "We vragen hoe het thuis gaat met eten, en denken graag mee.", "en": "We ask how things are with food at home, and like to think along." },
          "next": "school-meals"
        },
        "school-meals": {
          "scheme": "school-meals", "optional": true, "by": ["teacher"],
          "say": { "nl": "Bied het aan alle kinderen aan, zodat niemand opvalt.", "en": "Offer it to all children, so that nobody stands out." }
        },

        // Joining in.
        "misses-out": { "signal": ["no-club-or-swimming", "avoids-parties", "absent-or-skips-outings"], "next": ["sports-and-culture", "party"] },
        "sports-and-culture": {
          "scheme": "youth-sports-culture-fund", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Vraag het kind wat het leuk vindt. Ben je nog geen intermediair? Zoek iemand die dat wel is.", "en": "Ask the child what it likes. Are you not an intermediary yet? Find someone who is." },
          "tell": { "nl": "Uw kind kan misschien op een club of les. Wij vragen het aan.", "en": "Your child may be able to join a club or lessons. We apply." }
        },
        "party": {
          "scheme": "birthday-party", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Vraag de ouder of een feestje welkom is.", "en": "Ask the parent whether a party is welcome." },
          "tell": { "nl": "Uw kind kan misschien een feestje geven, zonder kosten.", "en": "Your child may be able to give a party, at no cost." }
        },

        // Clothes and teeth.
        "cold-or-worn": { "signal": ["unsuitable-clothing", "no-coat-or-sportswear", "poor-personal-care"], "next": ["clothes-parcel", "clothing-bank"] },
        "clothes-parcel": {
          "scheme": "children-parcel", "optional": true, "by": ["parent"],
          "say": { "nl": "Zeg voorzichtig wat je ziet, zoals: 'Het is koud voor zo'n dun jasje. Is het lastig om kleren te kopen?'", "en": "Carefully say what you see, such as: 'It is cold for such a thin jacket. Is it hard to buy clothes?'" }
        },
        "clothing-bank": {
          "scheme": "clothing-bank", "optional": true, "by": ["parent"],
          "say": { "nl": "Ga de eerste keer mee, als de ouder dat fijn vindt.", "en": "Go along the first time, if the parent likes that." }
        },
        "teeth": { "signal": ["child-no-dentist", "unkempt-teeth-or-odour"], "next": "dentist" },
        "dentist": {
          "scheme": "dental-care-children", "optional": true, "by": ["youth-nurse", "youth-doctor", "teacher"],
          "say": { "nl": "Veel ouders weten niet dat de tandarts voor kinderen meestal niets kost. Vertel het.", "en": "Many parents do not know that the dentist mostly costs nothing for children. Tell them." }
        },

        // Learning.
        "no-laptop": { "signal": ["no-learning-materials", "learning-delay"], "next": "education-fund" },
        "education-fund": {
          "scheme": "education-fund", "optional": true, "by": ["teacher"],
          "say": { "nl": "De school vraagt het aan. Ouders hoeven hun inkomen niet te laten zien.", "en": "The school applies. Parents need not show their income." }
        },

        // Worries that school and youth health care share, with consent.
        "worried-at-school": {
          "signal": ["tense-or-distracted", "headache-or-tired", "withdrawn-or-short-tempered", "low-self-esteem-child", "attachment-worries", "bullied-or-alone", "absent-or-skips-outings"],
          "next": "ask-consent"
        },
        "ask-consent": {
          "step": "ask-consent", "consent": "signals-to-school", "by": ["youth-nurse", "teacher"], "locked": true, "source": "handreiking",
          "title": { "nl": "Vraag of school en jeugdgezondheidszorg mogen overleggen", "en": "Ask whether school and youth health care may consult" },
          "say": { "nl": "Leg uit waarom, en wat je wel en niet vertelt. Praat ook met het kind zelf. Een nee is goed.", "en": "Explain why, and what you will and will not tell. Talk with the child too. A no is fine." },
          "tell": { "nl": "Wij vragen of we samen mogen overleggen over uw kind. Nee zeggen mag altijd.", "en": "We ask whether we may consult about your child. You can always say no." },
          "next": "share"
        },
        "share": {
          "step": "share", "consent": "signals-to-school", "handover": "warm", "by": ["youth-nurse", "teacher"], "source": "handreiking",
          "title": { "nl": "Overleg met school over wat het kind nodig heeft", "en": "Consult with school about what the child needs" },
          "say": { "nl": "Praat over wat het kind nodig heeft, niet over de portemonnee. Is het antwoord nee? Kijk dan wat je zelf kunt doen.", "en": "Talk about what the child needs, not about the purse. Is the answer no? Then see what you can do yourself." },
          "tell": { "nl": "Zo weet school wat uw kind helpt.", "en": "That way school knows what helps your child." },
          "next": "support-team"
        },
        "support-team": {
          "service": "school-support-team", "consent": "signals-to-school", "handover": "warm", "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Vraag de ouder erbij. Praat met de ouder, niet over de ouder.", "en": "Invite the parent. Talk with the parent, not about the parent." },
          "tell": { "nl": "U praat mee over wat uw kind helpt.", "en": "You have a say in what helps your child." }
        },
        "carries-much": { "signal": ["child-takes-over-tasks", "no-other-adults"], "next": "support-family" },
        "support-family": {
          "service": "neighbourhood-family", "by": ["youth-nurse", "teacher"],
          "say": { "nl": "Vraag wie er nu helpt, en of een steungezin lucht zou geven.", "en": "Ask who helps now, and whether a support family would give some air." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/9-money-worries.json"sv,
R"json(// The hub: one conversation about money, from which all other ways leave. First trust (meet), then why money is asked
// (explain), then the basics, then the talk itself. Help follows, then a record, then the question whether it worked.
// Whoever has no food, energy, home or health insurance does not wait for any of that.
// Among steps that might come next alike, the place in the book decides, and files count by name: this file comes last, so
// that its record and its follow-up close the plan.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "money-worries": {
      "kind": "zorgpad",
      "title": { "nl": "Geldzorgen bespreken", "en": "Talking about money worries" },
      "tell": { "nl": "Samen kijken we wat er speelt en wat kan helpen. U kiest.", "en": "Together we look at what is going on and what can help. You choose." },
      "source": ["handreiking", "pharos-signaleren", "zorgpaden"],
      "audience": ["midwife", "maternity-nurse", "youth-nurse", "youth-doctor", "gp", "teacher", "childcare-worker", "neighbourhood-team", "social-worker", "debt-helper"],
      "start": "meet",
      "nodes": {
        // What may be noticed. A signal opens the conversation, and nothing more.
        "signs-of-parents": {
          "signal": [
            "unpaid-bills", "borrows-money", "avoids-care-costs", "debt-collectors", "no-extra-maternity-care", "nursery-not-ready",
            "sleeps-badly", "often-ill-postpones-doctor", "parent-no-dentist", "low-self-esteem-parent", "lives-day-to-day", "misses-appointments", "frequent-gp-visits",
            "small-network", "declines-visitors", "no-birthdays-or-holidays", "little-contact-with-school", "avoids-what-costs-money"
          ],
          "next": "explain"
        },
        "signs-of-children": {
          "signal": [
            "poor-personal-care", "overweight", "unsuitable-clothing", "no-coat-or-sportswear", "no-breakfast-or-lunch", "unkempt-teeth-or-odour", "too-few-baby-things",
            "tense-or-distracted", "learning-delay", "headache-or-tired", "withdrawn-or-short-tempered", "low-self-esteem-child", "alcohol-or-drugs", "bad-company", "attachment-worries",
            "absent-or-skips-outings", "avoids-parties", "no-club-or-swimming", "no-learning-materials", "school-choice-limited", "child-no-dentist", "bullied-or-alone", "no-other-adults"
          ],
          "next": "explain"
        },
        "signs-of-the-situation": {
          "signal": [
            "parent-alone-young-or-divorcing", "illness-or-loss", "insecure-work", "language-or-reading", "parent-in-prison", "many-worries-at-once",
            "leaves-school-early", "turns-18-or-moves-out", "many-changes-at-home", "child-takes-over-tasks"
          ],
          "next": "explain"
        },

        // Basics first.
        "no-basics": { "signal": ["no-food", "energy-cut-off", "eviction", "insurance-ended"], "next": "ask-to-call" },
        "ask-to-call": {
          "step": "ask-consent", "consent": "call-for-help", "urgency": "acute", "locked": true,
          "title": { "nl": "Vraag wat er vandaag nodig is, en of jullie samen zullen bellen", "en": "Ask what is needed today, and whether to call together" },
          "by": ["professional"], "source": ["handreiking", "wgs"],
          "say": { "nl": "Regel eerst wat vandaag nodig is. De rest komt later. Wil het gezin niet bellen? Geef het nummer mee en vraag of je er morgen op terug mag komen.", "en": "First arrange what is needed today. The rest comes later. Does the family not want to call? Leave the number and ask whether you may come back to it tomorrow." },
          "tell": { "nl": "We kijken eerst wat u vandaag nodig heeft. We bellen alleen als u dat goed vindt.", "en": "First we look at what you need today. We only call if you agree." },
          "next": "urgent-help"
        },
        "urgent-help": {
          "service": "urgent-help", "consent": "call-for-help", "urgency": "acute", "within": { "working_days": 3, "after": "seen" }, "handover": "warm",
          "by": ["professional"], "source": "wgs",
          "say": { "nl": "Bel samen met het gezin en noem wat er dreigt. De gemeente praat dan binnen drie werkdagen met het gezin. Blijf erbij tot er een afspraak is.", "en": "Call together with the family and say what threatens. The municipality then talks with the family within three working days. Stay until there is an appointment." },
          "tell": { "nl": "We bellen samen met de gemeente. Die praat snel met u.", "en": "We call the municipality together. They will talk with you soon." },
          "agreement": { "nl": "Spreek af dat de gemeente je laat weten wie het gezin spreekt, en wanneer.", "en": "Agree that the municipality lets you know who will see the family, and when." },
          "next": ["check-basics", "register"]
        },
        "no-food-at-home": { "signal": "no-food", "next": "food-parcel" },
        "food-parcel": {
          "scheme": "food-bank", "urgency": "acute", "by": ["professional"],
          "say": { "nl": "Bel vandaag met de voedselbank in de buurt. Vaak kan er meteen eten komen, en kijken ze later naar de cijfers.", "en": "Call the food bank nearby today. Often food can come at once, and the figures are looked at later." },
          "tell": { "nl": "We bellen samen met de voedselbank. Vaak kan er snel eten komen.", "en": "We call the food bank together. Often food can come soon." }
        },
        "check-basics": {
          "step": "follow-up", "urgency": "soon", "wait": "P3D", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Vraag of er nu eten, energie en een dak is", "en": "Ask whether there is food, energy and a roof now" },
          "say": { "nl": "Vraag: is het gelukt? Zo niet, bel dan samen opnieuw.", "en": "Ask: did it work? If not, call again together." },
          "tell": { "nl": "Na een paar dagen vragen we of het is gelukt.", "en": "After a few days we ask whether it worked." },
          "again": { "to": "ask-to-call", "when": { "progress": "check-basics", "is": "not-succeeded" } }
        },

        // Trust.
        "meet": {
          "step": "meet", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Maak kennis", "en": "Get to know each other" },
          "say": { "nl": "Neem tijd, zeg wat goed gaat en vraag hoe het thuis is. Nog geen vragenlijst.", "en": "Take time, say what goes well and ask how things are at home. No questionnaire yet." },
          "tell": { "nl": "We leren elkaar eerst rustig kennen.", "en": "First we calmly get to know each other." },
          "next": "explain"
        },
        "hard-to-read": { "signal": "language-or-reading", "next": "adapt-the-talk" },
        "adapt-the-talk": {
          "step": "inform", "optional": true, "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Regel een tolk, plaatjes en korte zinnen", "en": "Arrange an interpreter, pictures and short sentences" },
          "say": { "nl": "Bel de tolkentelefoon, of vraag iemand uit het netwerk mee. Geef papier met plaatjes, geen lange brief.", "en": "Call the interpreter line, or ask someone from the network to join. Give a paper with pictures, no long letter." },
          "tell": { "nl": "We praten in een taal en op een manier die voor u fijn is.", "en": "We talk in a language and a way that suits you." }
        },
        "explain": {
          "step": "explain", "by": ["professional"], "locked": true, "source": ["handreiking", "pharos-signaleren"],
          "title": { "nl": "Leg uit waarom je naar geld vraagt", "en": "Explain why you ask about money" },
          "say": { "nl": "Zeg: 'Ik vraag dit aan alle ouders. Iedereen kan geldzorgen krijgen, en er is vaak iets aan te doen.' Vertel wat er met de antwoorden gebeurt. Niet antwoorden mag.", "en": "Say: 'I ask all parents. Anyone can get money worries, and often something can be done.' Tell what happens with the answers. Not answering is fine." },
          "tell": { "nl": "We vragen dit aan alle ouders. U hoeft niet te antwoorden. Wat u zegt, delen we alleen als u dat goed vindt.", "en": "We ask all parents. You need not answer. We share what you say only if you agree." },
          "next": "basics"
        },
        "basics": {
          "condition": { "condition": "basics-at-risk" },
          "unknown": "ask-basics",
          "next": "discuss"
        },
        "ask-basics": {
          "step": "discuss", "urgency": "soon", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Vraag of er eten, energie, een woning en een zorgverzekering is", "en": "Ask whether there is food, energy, a home and health insurance" },
          "say": { "nl": "Vier korte vragen. Is er iets mis? Dan gaat dat voor alles.", "en": "Four short questions. Is something wrong? Then that goes before everything." },
          "tell": { "nl": "We vragen eerst of het belangrijkste er is: eten, energie en een dak.", "en": "First we ask whether the most important things are there: food, energy and a roof." }
        },

        // The talk.
        "discuss": {
          "step": "discuss", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Bespreek samen de geldzorgen", "en": "Talk about the money worries together" },
          "say": { "nl": "Vraag open: 'Veel gezinnen vinden het lastig om rond te komen. Hoe is dat voor jullie?' Zeg wat je ziet, zonder oordeel. Vraag ook wat al lukt. Beloof niets.", "en": "Ask openly: 'Many families find it hard to get by. How is that for you?' Say what you see, without judging. Ask what already works, too. Promise nothing." },
          "tell": { "nl": "We praten over wat u nodig heeft. U bepaalt wat u vertelt.", "en": "We talk about what you need. You decide what you tell." },
          "next": ["bills", "debts", "administrator", "look-together", "plan", "baby-on-the-way", "young-child", "primary-school"]
        },

        // Bills and debts.
        "bills": { "condition": { "condition": "bills-pile-up" }, "yes": ["money-help", "home-admin", "energy-coach"] },
        "money-help": {
          "service": "money-advice", "urgency": "soon", "handover": "warm", "by": ["professional"], "source": ["handreiking", "pharos-bekendheid"],
          "say": { "nl": "Vraag: 'Zal ik je in contact brengen met iemand die hier veel van weet?' Bel samen, of ga het eerste gesprek mee.", "en": "Ask: 'Shall I bring you in touch with someone who knows a lot about this?' Call together, or join the first talk." },
          "tell": { "nl": "Iemand met veel kennis kijkt rustig mee. We bellen samen.", "en": "Someone with much knowledge calmly looks along. We call together." },
          "next": "register"
        },
        "home-admin": {
          "service": "home-admin", "optional": true, "by": ["professional"],
          "say": { "nl": "Ligt er een stapel post? Een vrijwilliger kan helpen met sorteren.", "en": "Is there a pile of post? A volunteer can help to sort it." },
          "next": "register"
        },
        "energy-coach": {
          "service": "energy-coach", "optional": true, "by": ["professional"],
          "say": { "nl": "Zijn de kosten voor energie hoog? Een coach kijkt mee.", "en": "Are energy costs high? A coach takes a look." },
          "next": "register"
        },
        "debts": { "condition": { "condition": "heavy-debts" }, "yes": ["debt-help", "debt-buddy"] },
        "debt-help": {
          "service": "debt-help", "urgency": "soon", "within": { "period": "P4W" }, "handover": "warm", "by": ["professional"], "source": "wgs",
          "say": { "nl": "Meld samen aan bij de gemeente. Het eerste gesprek komt binnen vier weken. Laat brieven dicht of open meenemen: alles is goed.", "en": "Register with the municipality together. The first talk comes within four weeks. Letters may be brought opened or unopened: anything is fine." },
          "tell": { "nl": "De gemeente maakt samen met u een plan. Het is gratis.", "en": "The municipality makes a plan with you. It is free." },
          "next": "register"
        },
        "debt-buddy": {
          "service": "debt-buddy", "optional": true, "by": ["professional"],
          "say": { "nl": "Een maatje kan ook mee naar het eerste gesprek.", "en": "A buddy can also come along to the first talk." },
          "next": "register"
        },
        "administrator": { "condition": { "fact": "support.administrator", "is": true }, "yes": "involve-administrator" },
        "involve-administrator": {
          "step": "inform", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Betrek de bewindvoerder", "en": "Involve the administrator" },
          "say": { "nl": "Vraag hoe het contact loopt. Bel samen voordat je iets aanvraagt: sommige aanvragen doet de bewindvoerder zelf.", "en": "Ask how the contact is. Call together before you apply for anything: some applications are made by the administrator." },
          "tell": { "nl": "We bellen samen met de persoon die uw geld regelt.", "en": "We call the person who manages your money together." }
        },

        // Money and goods.
        "look-together": {
          "step": "inform", "by": ["professional"], "source": ["handreiking", "pharos-bekendheid"],
          "title": { "nl": "Kijk samen welke regelingen misschien passen", "en": "Look together which schemes may fit" },
          "contact": "sam",
          "say": { "nl": "Help met rekenen en invullen, verwijs niet alleen door. Zeg erbij dat het ook nee kan worden. Geld en spullen geven lucht; kijk daarom ook naar inkomen en schulden.", "en": "Help with the sums and the forms, do not just refer. Say that the answer may also be no. Money and goods give relief; so look at income and debts too." },
          "tell": { "nl": "We zoeken samen uit wat misschien kan. We kunnen niets beloven.", "en": "Together we find out what may be possible. We cannot promise anything." },
          "materials": [
            { "nl": "Geldfit: korte test over geld, met hulp in de buurt", "en": "Geldfit: a short money test, with help nearby" },
            { "nl": "BerekenUwRecht van Nibud: welke regelingen kunnen er zijn", "en": "BerekenUwRecht of Nibud: which schemes there may be" },
            { "nl": "VoorzieningenWijzer: minder kosten", "en": "VoorzieningenWijzer: lower costs" }
          ],
          "next": ["schemes-for-household", "schemes-for-children", "form-help", "register"]
        },
        "schemes-for-household": { "pathway": "schemes-for-household" },
        "schemes-for-children": { "pathway": "schemes-for-children" },
        "form-help": {
          "service": "form-help", "optional": true, "by": ["professional"],
          "say": { "nl": "Vraag de hulp bij formulieren mee in het gesprek.", "en": "Invite the form help to the talk." },
          "next": "register"
        },

        // The phases of life. A family may be in several at once.
)json"
R"json(        "baby-on-the-way": { "condition": { "condition": "expecting" }, "yes": "pregnancy" },
        "pregnancy": { "pathway": "pregnancy", "next": "register" },
        "young-child": { "pathway": "young-child", "next": "register" },
        "primary-school": { "pathway": "primary-school", "next": "register" },

        // Safety has its own way, apart from money.
        "unsafe": { "signal": "worries-about-safety", "next": "weigh-safety" },
        "weigh-safety": {
          "step": "safety", "urgency": "soon", "by": ["professional"], "source": ["handreiking", "meldcode"],
          "title": { "nl": "Zet de stappen van de meldcode", "en": "Take the steps of the reporting code" },
          "say": { "nl": "Breng in kaart, overleg, praat met het gezin, weeg af en beslis. Een mens beslist, nooit een programma. Weinig geld is geen bewijs van onveiligheid.", "en": "Map, consult, talk with the family, weigh and decide. A person decides, never a program. Little money is no proof of a lack of safety." },
          "tell": { "nl": "We maken ons zorgen en praten daar open met u over.", "en": "We are worried and talk about it openly with you." },
          "next": "safe-home"
        },
        "safe-home": {
          "service": "safe-home", "by": ["professional"], "source": "meldcode",
          "say": { "nl": "Twijfel je? Vraag advies. Dat kan zonder namen. Blijf in contact met het gezin.", "en": "In doubt? Ask for advice. You can do so without names. Stay in touch with the family." },
          "next": "register"
        },

        // One plan, a record, and the question whether it worked.
        "plan": {
          "step": "plan", "urgency": "soon", "by": ["coordinator"], "source": "handreiking",
          "title": { "nl": "Kies samen de eerste stap, en wie het vaste aanspreekpunt is", "en": "Choose the first step together, and who is the main contact" },
          "say": { "nl": "Eén gezin, één plan, één aanspreekpunt. Vraag wie het gezin het meest vertrouwt.", "en": "One family, one plan, one contact. Ask whom the family trusts most." },
          "tell": { "nl": "U krijgt één vaste persoon die u kunt bellen.", "en": "You get one person to call." },
          "next": "register"
        },
        "register": {
          "step": "register", "by": ["professional"], "source": ["handreiking", "pharos-signaleren"],
          "title": { "nl": "Leg vast wat is afgesproken", "en": "Record what was agreed" },
          "say": { "nl": "Noteer wat je zag, wat het gezin wil, naar wie je hebt verwezen en wanneer je erop terugkomt. Niet meer dan nodig.", "en": "Note what you saw, what the family wants, to whom you referred and when you will come back to it. No more than needed." },
          "tell": { "nl": "We schrijven kort op wat we afspreken. U mag het lezen.", "en": "We briefly write down what we agree. You may read it." },
          "next": "follow-up"
        },
        "follow-up": {
          "step": "follow-up", "wait": "P4W", "by": ["professional"], "source": ["handreiking", "pharos-bekendheid"],
          "title": { "nl": "Vraag of het is gelukt", "en": "Ask whether it worked" },
          "note": { "nl": "De bronnen zeggen 'enige tijd'. Vier weken is een keuze: een gemeente mag die vervangen.", "en": "The sources say 'for a while'. Four weeks is a choice: a municipality may replace it." },
          "say": { "nl": "Vraag: 'Is het gelukt om…?' Wat hield tegen? Zoek samen een andere weg. Een kleine stap is ook een stap.", "en": "Ask: 'Did you manage to…?' What got in the way? Find another way together. A small step is a step too." },
          "tell": { "nl": "Na een paar weken vragen we hoe het gaat. Is het niet gelukt? Dan zoeken we een andere weg.", "en": "After a few weeks we ask how things are. Did it not work? Then we look for another way." },
          "again": { "to": "discuss", "when": { "progress": "follow-up", "is": "not-succeeded" } }
        }
      }
    }
  }
}
)json"sv},
{"national/people.json"sv,
R"json(// Who does what, and whom to call. A municipality fills in what a contact leaves open.
{
  "zorgpad": 1,
  "id": "nl",

  "roles": {
    "parent": { "title": { "nl": "ouder", "en": "parent" } },
    "professional": {
      "title": { "nl": "wie het gezin nu spreekt", "en": "whoever is talking with the family" },
      "note": { "nl": "De professional die het vertrouwen van het gezin heeft, welk beroep dat ook is.", "en": "The professional whom the family trusts, whatever the profession." }
    },
    "coordinator": {
      "title": { "nl": "vaste contactpersoon", "en": "main contact person" },
      "note": { "nl": "Eén gezin, één plan, één aanspreekpunt. Wie dat is, spreken gezin en professionals samen af.", "en": "One family, one plan, one contact. Family and professionals agree together who that is." },
      "source": "handreiking"
    },
    "midwife": { "title": { "nl": "verloskundige", "en": "midwife" }, "codes": { "uzi": "03.000" }, "source": "uzi-register" },
    "maternity-nurse": { "title": { "nl": "kraamverzorgende", "en": "maternity nurse" } },
    "youth-nurse": { "title": { "nl": "jeugdverpleegkundige", "en": "youth nurse" }, "codes": { "uzi": "30.000" }, "source": "uzi-register" },
    "youth-doctor": { "title": { "nl": "jeugdarts", "en": "youth doctor" }, "codes": { "uzi": "01.070" }, "source": "uzi-register" },
    "gp": { "title": { "nl": "huisarts of praktijkondersteuner", "en": "GP or practice nurse" }, "codes": { "uzi": "01.015" }, "source": "uzi-register" },
    "teacher": { "title": { "nl": "leerkracht of intern begeleider", "en": "teacher or care coordinator at school" } },
    "childcare-worker": { "title": { "nl": "medewerker kinderopvang", "en": "childcare worker" } },
    "neighbourhood-team": { "title": { "nl": "wijkteam", "en": "neighbourhood team" } },
    "social-worker": { "title": { "nl": "maatschappelijk werker", "en": "social worker" } },
    "debt-helper": { "title": { "nl": "schuldhulpverlener", "en": "debt counsellor" } },
    "administrator": { "title": { "nl": "bewindvoerder", "en": "administrator appointed by the court" } },
    "intermediary": {
      "title": { "nl": "intermediair van een fonds", "en": "intermediary of a fund" },
      "note": { "nl": "Een professional die bij een fonds is aangemeld om voor gezinnen aan te vragen.", "en": "A professional who is registered with a fund to apply for families." }
    }
  },

  "contacts": {
    "neighbourhood-team": {
      "title": { "nl": "Wijkteam", "en": "Neighbourhood team" },
      "open": ["phone", "url"]
    },
    "municipal-debt-help": {
      "title": { "nl": "Schuldhulp van de gemeente", "en": "Debt help of the municipality" },
      "open": ["phone", "url"]
    },
    "municipal-income-desk": {
      "title": { "nl": "Loket inkomen van de gemeente", "en": "Income desk of the municipality" },
      "open": ["phone", "url"]
    },
    "youth-health-care": {
      "title": { "nl": "Jeugdgezondheidszorg", "en": "Youth health care" },
      "open": ["phone", "url"]
    },
    "school": {
      "title": { "nl": "School van het kind", "en": "School of the child" },
      "note": { "nl": "Het nummer staat bij de school; het verschilt per kind.", "en": "The school has the number; it differs per child." }
    },
    "safe-home": {
      "title": { "nl": "Veilig Thuis", "en": "Veilig Thuis (Safe at Home)" },
      "open": ["phone"]
    },
    "food-bank": {
      "title": { "nl": "Voedselbank in de buurt", "en": "Food bank nearby" },
      "url": "https://voedselbankennederland.nl/ik-zoek-hulp/voedselbank-in-de-buurt/",
      "open": ["phone"]
    },
    "allowances": {
      "title": { "nl": "Dienst Toeslagen", "en": "Allowances (Tax Administration)" },
      "url": "https://www.belastingdienst.nl/toeslagen"
    },
    "social-insurance-bank": { "title": { "nl": "Sociale Verzekeringsbank (SVB)", "en": "Social Insurance Bank (SVB)" }, "url": "https://www.svb.nl" },
    "sam": {
      "title": { "nl": "Sam& voor alle kinderen", "en": "Sam& for all children" },
      "url": "https://www.samenvoorallekinderen.nl",
      "note": { "nl": "Eén plek voor Leergeld, Jeugdfonds Sport & Cultuur, Kinderhulp en Jarige Job.", "en": "One place for Leergeld, the Youth Fund, Kinderhulp and Jarige Job." }
    },
    "birthday-foundation": { "title": { "nl": "Stichting Jarige Job", "en": "Stichting Jarige Job" }, "url": "https://www.stichtingjarigejob.nl" },
    "leergeld": { "title": { "nl": "Stichting Leergeld", "en": "Stichting Leergeld" }, "url": "https://www.leergeld.nl" },
    "youth-fund": { "title": { "nl": "Jeugdfonds Sport & Cultuur", "en": "Youth Fund Sports & Culture" }, "url": "https://www.jeugdfondssportencultuur.nl" },
    "childrens-fund": { "title": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" }, "url": "https://kinderhulp.nl" },
    "baby-foundation": { "title": { "nl": "Stichting Babyspullen", "en": "Stichting Babyspullen" }, "url": "https://stichtingbabyspullen.nl/hulp-nodig/" },
    "education-fund": { "title": { "nl": "Jeugdeducatiefonds", "en": "Jeugdeducatiefonds" }, "url": "https://www.jeugdeducatiefonds.nl" },
    "party-foundation": { "title": { "nl": "Stichting Uitgestelde Kinderfeestjes", "en": "Stichting Uitgestelde Kinderfeestjes" }, "url": "https://www.uitgesteldekinderfeestjes.nl" },
    "food-bank-children": { "title": { "nl": "Kinderen van de Voedselbank", "en": "Children of the Food Bank" }, "url": "https://www.kinderenvandevoedselbank.nl" },
    "children-parcel": { "title": { "nl": "Stichting Kansarme Kinderen in Nederland", "en": "Stichting Kansarme Kinderen in Nederland" }, "url": "https://skkin.nl" },
    "urgent-needs": { "title": { "nl": "Noodhulpbureau in de buurt (SUN)", "en": "Emergency fund nearby (SUN)" }, "url": "https://www.sunnederland.nl" },
    "home-admin": {
      "title": { "nl": "Thuisadministratie van Humanitas", "en": "Humanitas home administration" },
      "url": "https://www.humanitas.nl/themas/thuis-administratie/"
    },
    "debt-buddy": { "title": { "nl": "SchuldHulpMaatje", "en": "SchuldHulpMaatje" }, "url": "https://schuldhulpmaatje.nl" },
    "home-start": { "title": { "nl": "Home-Start", "en": "Home-Start" }, "url": "https://www.home-start.nl" }
  }
}
)json"sv},
{"national/schemes.json"sv,
R"json(// Money and goods that a family may apply for. A verdict is never a decision: the provider decides. What is inferred or
// recalled (an age, a limit) stands inside "indicative": it informs and never excludes. Where a scheme exists only in some
// municipalities, "available" is open.
{
  "zorgpad": 1,
  "id": "nl",

  "schemes": {
    // National allowances and benefits.
    "rent-allowance": {
      "title": { "nl": "Huurtoeslag", "en": "Rent allowance" },
      "provider": { "nl": "Dienst Toeslagen", "en": "Allowances (Tax Administration)" },
      "level": "national", "for": "household", "source": ["toeslagen", "huurtoeslag-2026", "pharos-bekendheid"], "certainty": "verified", "codes": { "upl": "huurtoeslag" },
      // There is no single income limit: it depends on the rent, age and household. A low income makes it likely.
      "when": { "all": [
        { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } },
        { "fact": "housing.rented", "is": true },
        { "fact": "assets.new-year", "at_most": { "norm": "rent-allowance-assets" } },
        { "condition": "low-income" } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "allowances" },
      "gives": { "nl": "elke maand een deel van de huur", "en": "part of the rent, every month" },
      "tell": { "nl": "Een bijdrage voor de huur. Hoeveel het is, hangt af van uw huur en inkomen. Een proefberekening laat het zien.", "en": "A contribution to the rent. How much depends on your rent and income. A trial calculation shows it." }
    },
    "healthcare-allowance": {
      "title": { "nl": "Zorgtoeslag", "en": "Healthcare allowance" },
      "provider": { "nl": "Dienst Toeslagen", "en": "Allowances (Tax Administration)" },
      "level": "national", "for": "household", "source": "toeslagen", "certainty": "verified", "codes": { "upl": "zorgtoeslag" },
      // It starts in the month after the eighteenth birthday.
      "when": { "all": [
        { "some": "adult", "where": { "fact": "age", "at_least": "P18Y", "on": "month-start" } },
        { "fact": "insurance.health", "is": true },
        { "fact": "income.assessed-year", "at_most": { "norm": "healthcare-allowance-income" } },
        { "fact": "assets.new-year", "at_most": { "norm": "healthcare-allowance-assets" } } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "allowances" },
      "gives": { "nl": "elke maand een deel van de zorgpremie", "en": "part of the health insurance premium, every month" },
      "tell": { "nl": "Een bijdrage voor de zorgverzekering. U vraagt het samen met uw partner aan.", "en": "A contribution to the health insurance. You apply together with your partner." }
    },
    "child-budget": {
      "title": { "nl": "Kindgebonden budget", "en": "Child budget" },
      "provider": { "nl": "Dienst Toeslagen", "en": "Allowances (Tax Administration)" },
      "level": "national", "for": "household", "source": ["wkb", "toeslagen"], "certainty": "verified", "codes": { "upl": "kindgebonden budget" },
      // From the month after the birth until the month in which the child turns 18. Above the full income it goes down slowly.
      "when": { "all": [
        { "some": "child", "where": { "all": [ { "fact": "age", "at_least": "P0M", "on": "month-start" }, { "not": { "fact": "age", "at_least": "P18Y", "on": "month-start" } } ] } },
        { "fact": "assets.new-year", "at_most": { "norm": "child-budget-assets" } },
        { "fact": "income.assessed-year", "at_most": { "norm": "child-budget-full-income" } } ] },
      "apply": {
        "by": ["parent", "administrator"], "contact": "allowances",
        "how": { "nl": "Krijgt u al een andere toeslag? Dan komt het meestal vanzelf. Anders vraagt u het aan.", "en": "Do you already get another allowance? Then it mostly comes by itself. Otherwise you apply." },
        "automatic": { "any": [ { "receives": "healthcare-allowance" }, { "receives": "rent-allowance" }, { "receives": "childcare-allowance" } ] }
      },
      "gives": { "nl": "elke maand geld per kind, en extra voor wie alleen voor de kinderen zorgt", "en": "money per child every month, and more for those who raise children alone" },
      "tell": { "nl": "Extra geld voor kinderen tot 18 jaar, naast de kinderbijslag.", "en": "Extra money for children under 18, besides child benefit." }
    },
    "child-benefit": {
      "title": { "nl": "Kinderbijslag", "en": "Child benefit" },
      "provider": { "nl": "Sociale Verzekeringsbank (SVB)", "en": "Social Insurance Bank (SVB)" },
      "level": "national", "for": "child", "source": ["akw", "svb"], "certainty": "verified", "codes": { "upl": "kinderbijslag" },
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "not": { "fact": "age", "at_least": "P18Y", "on": "quarter-start" } } ] },
      "apply": {
        "by": ["parent", "administrator"], "contact": "social-insurance-bank",
        "how": { "nl": "Na de aangifte van de geboorte komt er een brief van de SVB. Bij een volgend kind gaat het vanzelf.", "en": "After the birth is registered, the SVB sends a letter. With a next child it goes by itself." }
      },
      "gives": { "nl": "elk kwartaal een bedrag, hoger bij 6 en bij 12 jaar", "en": "an amount every quarter, higher from 6 and from 12 years" },
      "tell": { "nl": "Voor elk kind tot 18 jaar. Het inkomen maakt niet uit. Het kan tot een jaar terug.", "en": "For every child under 18. Income does not matter. It can go back up to a year." }
    },
    "childcare-allowance": {
      "title": { "nl": "Kinderopvangtoeslag", "en": "Childcare allowance" },
      "provider": { "nl": "Dienst Toeslagen", "en": "Allowances (Tax Administration)" },
      "level": "national", "for": "household", "source": "wet-kinderopvang", "certainty": "recalled", "codes": { "upl": "kinderopvangtoeslag" }, "phases": ["0-4", "4-12"],
      "when": { "all": [
        { "fact": "work.all-parents", "is": true },
        { "indicative": { "some": "child", "where": { "fact": "age", "from": "P0M", "until": "P13Y" } } } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "allowances" },
      "gives": { "nl": "elke maand een deel van de kosten van opvang", "en": "part of the cost of childcare, every month" },
      "tell": { "nl": "Voor opvang terwijl ouders werken of leren. Hoeveel het is, hangt af van uw inkomen.", "en": "For childcare while parents work or study. How much depends on your income." }
    },

    // The municipality, by national law.
    "social-assistance": {
      "title": { "nl": "Bijstand", "en": "Social assistance" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "source": "participatiewet", "certainty": "verified", "codes": { "upl": "bijstand" },
      // Parents of 18 to 20 get a low amount, which is topped up when their own parents cannot help.
      "when": { "all": [
        { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } },
        { "any": [
          { "fact": "income.net-month", "less_than": { "norm": "social-assistance" } },
          { "all": [
            { "fact": "support.from-parents", "is": false },
            { "fact": "income.net-month", "less_than": { "norm": "social-assistance-21" } } ] } ] },
        { "fact": "assets.now", "at_most": { "norm": "social-assistance-assets" } } ] },
      "apply": {
        "by": ["parent", "administrator"], "contact": "municipal-income-desk",
        "how": { "nl": "De gemeente beslist binnen acht weken. Binnen vier weken kan er een voorschot zijn.", "en": "The municipality decides within eight weeks. There may be an advance within four weeks." }
      },
      "gives": { "nl": "extra geld, tot aan het bedrag van de bijstand", "en": "a supplement to the income, up to the social assistance amount" },
      "tell": { "nl": "Is er te weinig inkomen om van te leven? Dan vult de gemeente het misschien aan.", "en": "Is there too little income to live on? Then the municipality may supplement it." }
    },
    "special-assistance": {
      "title": { "nl": "Bijzondere bijstand", "en": "Special assistance" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "source": ["participatiewet", "handreiking"], "certainty": "verified", "codes": { "upl": "bijzondere bijstand" },
      "when": { "all": [
        { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } },
        { "fact": "costs.necessary", "is": true },
        { "condition": "low-income" } ] },
      "apply": {
        "by": ["parent", "administrator"], "contact": "municipal-income-desk",
        "how": { "nl": "Vraag het liefst aan voordat u iets koopt.", "en": "It is best to apply before you buy anything." }
      },
      "gives": { "nl": "geld voor kosten die echt nodig zijn, soms als lening", "en": "money for costs that are really needed, sometimes as a loan" },
      "tell": { "nl": "Voor kosten die u niet kunt betalen en die wel nodig zijn. De gemeente kijkt per gezin.", "en": "For costs that you cannot pay but that are needed. The municipality looks at each family." }
    },
    "income-supplement": {
      "title": { "nl": "Individuele inkomenstoeslag", "en": "Individual income supplement" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "source": "participatiewet", "certainty": "verified", "codes": { "upl": "individuele inkomenstoeslag" },
      // From 21 to pension age (67 in 2026). How long the income must have been low is for the municipality to say.
      "when": { "all": [
        { "some": "adult", "where": { "fact": "age", "from": "P21Y", "until": "P67Y" } },
        { "condition": "low-income" },
        { "indicative": { "fact": "income.low-since", "at_least": "P3Y" } } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "een keer per jaar een bedrag", "en": "an amount once a year" },
      "tell": { "nl": "Voor wie al jaren een laag inkomen heeft. Het kan een keer per twaalf maanden.", "en": "For those with a low income for years. It is possible once in twelve months." }
    },
    "tax-remission": {
      "title": { "nl": "Kwijtschelding van gemeentelijke belasting", "en": "Remission of municipal taxes" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "source": ["kwijtschelding", "pharos-bekendheid"], "certainty": "verified", "codes": { "upl": "kwijtschelding belastingen" },
      // What counts is what can be paid, held against 90% to 100% of social assistance: income alone only gives a hint.
      "when": { "all": [
        { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } },
        { "indicative": { "fact": "income.net-month", "at_most": { "norm": "social-assistance-21" } } } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "minder of geen belasting, zoals voor afval", "en": "less or no tax, for instance for waste" },
      "tell": { "nl": "Is er weinig geld? Dan hoeft u de belasting van de gemeente misschien niet te betalen.", "en": "With little money you may not have to pay some of the taxes of the municipality." }
    },

    // What a municipality may have.
    "child-package": {
      "title": { "nl": "Kindpakket", "en": "Child package" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "child", "open": ["available"], "source": ["pharos-bekendheid", "infosheet", "handreiking"], "certainty": "stated",
      "when": { "all": [ { "fact": "age", "from": "P0M", "until": "P18Y" }, { "condition": "low-income" } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "bijvoorbeeld kleding, sport, zwemles, een fiets of schoolspullen", "en": "for instance clothes, sports, swimming lessons, a bicycle or school things" },
      "tell": { "nl": "Spullen en lessen waarmee uw kind mee kan doen. Elke gemeente vult het anders in.", "en": "Things and lessons that let your child join in. Each municipality does it differently." }
    },
    "extra-maternity-care": {
      "title": { "nl": "Extra uren kraamzorg", "en": "Extra hours of maternity care" },
      "provider": { "nl": "gemeente of zorgverzekeraar", "en": "municipality or health insurer" },
      "level": "municipal", "for": "household", "open": ["available"], "source": ["handreiking", "pharos-bekendheid"], "certainty": "stated", "phases": ["expecting-newborn"],
      // Meant generously: also for parents just above the low income limit.
      "when": { "all": [
        { "condition": "expecting" },
        { "any": [ { "condition": "low-income" }, { "signal": "no-extra-maternity-care" } ] } ] },
      "apply": { "by": ["midwife", "maternity-nurse", "youth-nurse"], "contact": "youth-health-care" },
      "gives": { "nl": "meer kraamhulp zonder extra kosten", "en": "more maternity care without extra cost" },
      "tell": { "nl": "Soms kan er meer kraamhulp komen, zonder dat u meer betaalt.", "en": "Sometimes there can be more maternity care without paying more." }
    },
    "preschool-place": {
      "title": { "nl": "Plek op de voorschool", "en": "Place at pre-school" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "recalled", "phases": ["0-4"],
      "when": { "all": [
        { "fact": "preschool.indicated", "is": true },
        { "indicative": { "fact": "age", "from": "P2Y", "until": "P4Y" } } ] },
      "apply": { "by": ["parent", "youth-nurse"], "contact": "youth-health-care" },
      "gives": { "nl": "een gratis of goedkope plek bij andere peuters", "en": "a free or cheap place among other toddlers" },
      "tell": { "nl": "Uw peuter speelt en leert met andere kinderen. U meldt uw kind zelf aan.", "en": "Your toddler plays and learns with other children. You register your child yourself." }
    },
    "municipal-health-policy": {
      "title": { "nl": "Zorgverzekering via de gemeente", "en": "Health insurance through the municipality" },
      "provider": { "nl": "gemeente en zorgverzekeraar", "en": "municipality and health insurer" },
      "level": "municipal", "for": "household", "open": ["available"], "source": ["pharos-bekendheid", "participatiewet"], "certainty": "stated", "codes": { "upl": "ziektekostenverzekering collectief" },
      "when": { "all": [ { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } }, { "condition": "low-income" } ] },
      "apply": {
        "by": ["parent", "administrator"], "contact": "municipal-income-desk",
        "how": { "nl": "U kunt meestal op 1 januari overstappen.", "en": "You can usually switch on 1 January." }
      },
)json"
R"json(      "gives": { "nl": "een zorgpolis die meer betaalt, soms ook voor kraamzorg", "en": "broader insurance, sometimes for maternity care too" },
      "tell": { "nl": "Een verzekering die past bij een laag inkomen. Laat u helpen om te kijken of het u iets oplevert.", "en": "Insurance that fits a low income. Let someone help you to see whether it is of use to you." }
    },
    "white-goods": {
      "title": { "nl": "Regeling voor wasmachine, fornuis of koelkast", "en": "Scheme for a washing machine, cooker or fridge" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "open": ["available"], "source": "handreiking", "certainty": "stated",
      "when": { "all": [ { "fact": "costs.necessary", "is": true }, { "condition": "low-income" } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "een wasmachine, fornuis of koelkast", "en": "a washing machine, cooker or fridge" },
      "tell": { "nl": "Is er iets stuk dat u echt nodig hebt? Misschien helpt de gemeente.", "en": "Is something broken that you really need? The municipality may help." }
    },

    // Funds for babies and children.
    "baby-package": {
      "title": { "nl": "Babystartpakket", "en": "Baby starter package" },
      "provider": { "nl": "Stichting Babyspullen of gemeente", "en": "Stichting Babyspullen or municipality" },
      "level": "fund", "for": "child", "open": ["available"], "source": ["babyspullen", "handreiking", "infosheet"], "certainty": "verified", "phases": ["expecting-newborn", "0-4"],
      "when": { "all": [
        { "fact": "age", "from": "-P10M", "until": "P2Y" },
        { "fact": "baby.things-missing", "is": true },
        { "condition": "low-income" } ] },
      "apply": { "by": ["midwife", "maternity-nurse", "youth-nurse", "gp", "social-worker", "neighbourhood-team", "debt-helper", "administrator"], "contact": "baby-foundation" },
      "gives": { "nl": "kleertjes, luiers, verzorging en beddengoed voor de eerste maanden", "en": "clothes, nappies, care products and bedding for the first months" },
      "tell": { "nl": "Een pakket met nieuwe en gebruikte spullen voor uw baby. Een hulpverlener vraagt het voor u aan.", "en": "A package of new and used things for your baby. A professional applies for you." }
    },
    "birthday-box": {
      "title": { "nl": "Verjaardagsbox", "en": "Birthday box" },
      "provider": { "nl": "Stichting Jarige Job", "en": "Stichting Jarige Job" },
      "level": "fund", "for": "child", "source": ["jarige-job", "handreiking"], "certainty": "verified", "phases": ["4-12"],
      "when": { "all": [
        { "fact": "age", "at_least": "P3Y" },
        { "fact": "age", "from": "P4Y", "until": "P13Y", "on": "next-birthday" },
        { "any": [ { "condition": "money-is-tight" }, { "receives": "food-bank" } ] } ] },
      "apply": {
        "by": ["parent", "intermediary", "administrator"], "contact": "birthday-foundation",
        "deadline": { "before": "birthday", "period": "P6W" },
        "automatic": { "receives": "food-bank" }
      },
      "gives": { "nl": "versiering, een cadeau, iets lekkers en traktaties voor de klas", "en": "decorations, a present, something tasty and treats for the class" },
      "tell": { "nl": "Een doos om de verjaardag van uw kind te vieren, thuis en op school. Vraag hem zes weken van tevoren aan.", "en": "A box to celebrate your child's birthday, at home and at school. Apply six weeks beforehand." }
    },
    "leergeld": {
      "title": { "nl": "Leergeld", "en": "Leergeld" },
      "provider": { "nl": "Stichting Leergeld", "en": "Stichting Leergeld" },
      "level": "fund", "for": "child", "open": ["available"], "source": ["leergeld", "handreiking"], "certainty": "verified", "phases": ["4-12", "12-18"],
      "when": { "all": [ { "fact": "age", "from": "P4Y", "until": "P18Y" }, { "condition": "low-income" } ] },
      "after": ["child-package"],
      "apply": {
        "by": ["parent", "administrator"], "contact": "leergeld",
        "how": { "nl": "Ouders vragen het zelf aan. Leergeld betaalt daarna de school of de club.", "en": "Parents apply themselves. Leergeld then pays the school or the club." }
      },
      "gives": { "nl": "schoolspullen, een fiets, schoolreis, muziekles, sport en sportkleren", "en": "school things, a bicycle, school trips, music lessons, sports and sportswear" },
      "tell": { "nl": "Leergeld betaalt dingen waarmee uw kind mee kan doen, op school en daarna.", "en": "Leergeld pays for things that let your child join in, at school and after it." }
    },
    "youth-sports-culture-fund": {
      "title": { "nl": "Jeugdfonds Sport & Cultuur", "en": "Youth Fund Sports & Culture" },
      "provider": { "nl": "Jeugdfonds Sport & Cultuur", "en": "Jeugdfonds Sport & Cultuur" },
      "level": "fund", "for": "child", "open": ["available"], "source": ["jeugdfonds", "handreiking"], "certainty": "verified", "phases": ["4-12", "12-18"],
      // Mostly from 4 to 18; some local funds start earlier or go on to 21.
      "when": { "all": [
        { "fact": "age", "from": "P0M", "until": "P21Y" },
        { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } },
        { "condition": "low-income" } ] },
      "after": ["child-package"],
      "apply": {
        "by": ["intermediary", "teacher", "youth-nurse", "social-worker", "neighbourhood-team"], "contact": "youth-fund",
        "how": { "nl": "Een intermediair vraagt aan: een professional die het kind kent en bij het fonds is aangemeld.", "en": "An intermediary applies: a professional who knows the child and is registered with the fund." }
      },
      "gives": { "nl": "contributie of lesgeld, en spullen voor sport, muziek of dans", "en": "membership or lesson fees, and things for sports, music or dance" },
      "tell": { "nl": "Uw kind kan misschien op een club of op les. Iemand die uw kind kent, vraagt het aan.", "en": "Your child may be able to join a club or take lessons. Someone who knows your child applies." }
    },
    "childrens-fund": {
      "title": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" },
      "provider": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" },
      "level": "fund", "for": "child", "source": ["kinderhulp", "handreiking"], "certainty": "verified",
      "when": { "all": [ { "fact": "age", "from": "P0M", "until": "P21Y" }, { "condition": "money-is-tight" } ] },
      "after": ["child-package", "leergeld", "youth-sports-culture-fund"],
      "apply": {
        "by": ["intermediary", "teacher", "social-worker", "neighbourhood-team", "administrator"], "contact": "childrens-fund",
        "how": { "nl": "Alleen voor wat andere fondsen niet geven. Een intermediair vraagt het aan.", "en": "Only for what other funds do not give. An intermediary applies." }
      },
      "gives": { "nl": "bijvoorbeeld een fiets, een bed, kleding, zwemles of een dagje uit", "en": "for instance a bicycle, a bed, clothes, swimming lessons or a day out" },
      "tell": { "nl": "Dit fonds helpt met iets voor uw kind als het nergens anders lukt.", "en": "This fund helps with something for your child when it works out nowhere else." }
    },
    "sinterklaas-gift": {
      "title": { "nl": "Actie Pepernoot: een cadeaubon voor sinterklaas", "en": "Actie Pepernoot: a gift voucher for Sinterklaas" },
      "provider": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" },
      "level": "fund", "for": "child", "source": ["kinderhulp", "handreiking"], "certainty": "inferred", "phases": ["0-4", "4-12"],
      "when": { "all": [
        { "fact": "age", "at_least": "P0M" },
        { "indicative": { "fact": "age", "from": "P0M", "until": "P12Y" } },
        { "condition": "money-is-tight" } ] },
      "apply": {
        "by": ["intermediary", "teacher", "social-worker", "neighbourhood-team"], "contact": "childrens-fund",
        "deadline": { "before": "--12-05", "period": "P1D" },
        "how": { "nl": "Een intermediair meldt het gezin aan. Wees er vroeg bij: op is op.", "en": "An intermediary registers the family. Be early: when it is gone, it is gone." }
      },
      "gives": { "nl": "een bon om een cadeau te kopen", "en": "a voucher to buy a present" },
      "tell": { "nl": "Een bon, zodat u zelf een cadeau voor uw kind kunt kiezen.", "en": "A voucher, so that you can choose a present for your child yourself." }
    },
    "birthday-party": {
      "title": { "nl": "Kinderfeestje buiten de deur", "en": "Birthday party away from home" },
      "provider": { "nl": "Stichting Uitgestelde Kinderfeestjes", "en": "Stichting Uitgestelde Kinderfeestjes" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "stated", "phases": ["4-12"],
      // For groups 2 to 8.
      "when": { "all": [ { "fact": "school.group", "from": 2, "until": 9 }, { "condition": "low-income" } ] },
      "apply": { "by": ["social-worker", "neighbourhood-team", "youth-nurse", "teacher"], "contact": "party-foundation" },
      "gives": { "nl": "een feestje voor uw kind en een paar vrienden", "en": "a party for your child and a few friends" },
      "tell": { "nl": "Uw kind geeft een feestje op een leuke plek. Een hulpverlener vraagt het aan.", "en": "Your child gives a party at a nice place. A professional applies." }
    },
    "education-fund": {
      "title": { "nl": "Jeugdeducatiefonds", "en": "Jeugdeducatiefonds (education fund)" },
      "provider": { "nl": "Jeugdeducatiefonds", "en": "Jeugdeducatiefonds" },
      "level": "fund", "for": "child", "source": ["jeugdeducatiefonds", "handreiking"], "certainty": "verified", "phases": ["4-12"],
      // For primary schools that are enrolled: the school asks, the income of parents is not looked at.
      "when": { "fact": "school.education-fund", "is": true },
      "apply": { "by": ["teacher"], "contact": "education-fund" },
      "gives": { "nl": "bijvoorbeeld een laptop, bijles of een uitje met school", "en": "for instance a laptop, extra lessons or a school outing" },
      "tell": { "nl": "De school kan iets aanvragen dat uw kind helpt om te leren.", "en": "The school can apply for something that helps your child to learn." }
    },
    "school-meals": {
      "title": { "nl": "Schoolmaaltijden", "en": "School meals" },
      "provider": { "nl": "Programma Schoolmaaltijden", "en": "School Meals Programme" },
      "level": "national", "for": "child", "source": "schoolmaaltijden", "certainty": "verified", "phases": ["4-12", "12-18"],
      "note": { "nl": "Of het programma na schooljaar 2024-2025 doorgaat is niet nagegaan: daarom vragen we het de school.", "en": "Whether the programme goes on after school year 2024-2025 was not checked: that is why the school is asked." },
      "when": { "fact": "school.meals", "is": true },
      "apply": { "by": ["teacher", "parent"], "contact": "school" },
      "gives": { "nl": "eten op school, of een kaart voor boodschappen", "en": "food at school, or a card for groceries" },
      "tell": { "nl": "Op deze school is er iets te eten voor alle kinderen, of een kaart voor thuis.", "en": "At this school there is food for all children, or a card for at home." }
    },
    "children-parcel": {
      "title": { "nl": "Pakket met kleding, schoenen en speelgoed", "en": "Parcel with clothes, shoes and toys" },
      "provider": { "nl": "Stichting Kansarme Kinderen in Nederland", "en": "Stichting Kansarme Kinderen in Nederland" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "inferred",
      "when": { "all": [
        { "fact": "age", "at_least": "P0M" },
        { "indicative": { "fact": "age", "from": "P0M", "until": "P18Y" } },
        { "condition": "low-income" } ] },
      "apply": { "by": ["parent"], "contact": "children-parcel" },
      "gives": { "nl": "nieuwe kleren, schoenen, speelgoed en een bon", "en": "new clothes, shoes, toys and a voucher" },
      "tell": { "nl": "Een pakket dat past bij uw kind. U kunt het zelf aanvragen.", "en": "A parcel that fits your child. You can apply yourself." }
    },

    // Food, clothes, teeth, emergencies.
    "food-bank": {
      "title": { "nl": "Voedselbank", "en": "Food bank" },
      "provider": { "nl": "voedselbank in de buurt", "en": "food bank nearby" },
      "level": "fund", "for": "household", "source": ["voedselbanken", "handreiking"], "certainty": "verified", "codes": { "upl": "voedselbank" },
      // Without food at home it is worth calling at once; otherwise the food bank looks at what is left to live on.
      "when": { "any": [
        { "indicative": { "signal": "no-food" } },
        { "indicative": { "fact": "income.living-money", "at_most": { "norm": "food-bank-living-money" } } } ] },
      "apply": {
        "by": ["parent", "social-worker", "neighbourhood-team", "midwife", "maternity-nurse", "youth-nurse", "gp", "administrator"], "contact": "food-bank",
        "how": { "nl": "Bij de ene voedselbank vraagt u het zelf aan, bij de andere een hulpverlener. Is er een bewindvoerder? Dan vraagt die het aan.", "en": "At some food banks you apply yourself, at others a professional does. Is there an administrator? Then the administrator applies." }
      },
      "gives": { "nl": "elke week een pakket met eten", "en": "a parcel of food every week" },
      "tell": { "nl": "Een pakket met eten voor een tijdje, zodat u geld overhoudt voor andere dingen.", "en": "A parcel of food for a while, so that you have money left for other things." }
    },
    "food-bank-children": {
      "title": { "nl": "Kinderen van de Voedselbank", "en": "Children of the Food Bank" },
      "provider": { "nl": "Stichting Kinderen van de Voedselbank", "en": "Stichting Kinderen van de Voedselbank" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "inferred",
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P0M", "until": "P18Y" } } ] },
      "requires": ["food-bank"],
      "apply": { "by": ["parent"], "contact": "food-bank-children" },
      "gives": { "nl": "nieuwe kleren en schoenen, en een cadeau", "en": "new clothes, shoes and presents" },
      "tell": { "nl": "Krijgt u hulp van de voedselbank? Dan kan er ook een pakket met kleding komen.", "en": "Do you get help of the food bank? Then there may also be a parcel of clothes." }
    },
    "clothing-bank": {
      "title": { "nl": "Kledingbank", "en": "Clothing bank" },
      "provider": { "nl": "kledingbank in de buurt", "en": "clothing bank nearby" },
      "level": "local", "for": "household", "open": ["available"], "source": "handreiking", "certainty": "stated",
      "when": { "condition": "low-income" },
      "apply": { "by": ["parent", "professional"] },
      "gives": { "nl": "kleren en schoenen, en lakens en doeken", "en": "clothes, shoes and linen" },
)json"
R"json(      "tell": { "nl": "Goede kleren voor het hele gezin, gratis of voor weinig.", "en": "Good clothes for the whole family, free or cheap." }
    },
    "dental-care-children": {
      "title": { "nl": "Tandarts voor kinderen", "en": "Dentist for children" },
      "provider": { "nl": "zorgverzekeraar", "en": "health insurer" },
      "level": "national", "for": "child", "source": "handreiking", "certainty": "inferred", "phases": ["0-4", "4-12", "12-18"],
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P0M", "until": "P18Y" } } ] },
      "apply": {
        "by": ["parent"],
        "how": { "nl": "Maak een afspraak bij een tandarts. Neem de zorgpas van het kind mee.", "en": "Make an appointment with a dentist. Bring the child's insurance card." }
      },
      "gives": { "nl": "de tandarts, meestal zonder dat u zelf betaalt", "en": "the dentist, mostly without paying yourself" },
      "tell": { "nl": "De tandarts kost voor kinderen meestal niets. Het zit in de basisverzekering.", "en": "The dentist mostly costs nothing for children. It is part of the basic insurance." }
    },
    "urgent-needs-fund": {
      "title": { "nl": "Noodfonds (SUN)", "en": "Emergency fund (SUN)" },
      "provider": { "nl": "noodhulpbureau in de buurt", "en": "emergency fund nearby" },
      "level": "fund", "for": "household", "open": ["available"], "source": ["sun", "handreiking"], "certainty": "verified",
      "when": { "any": [ { "condition": "basics-at-risk" }, { "fact": "costs.necessary", "is": true } ] },
      "after": ["special-assistance", "white-goods", "leergeld", "childrens-fund"],
      "apply": {
        "by": ["social-worker", "neighbourhood-team", "debt-helper"], "contact": "urgent-needs",
        "how": { "nl": "Als laatste, als niets anders op tijd lukt. Een hulpverlener vraagt het aan.", "en": "As a last step, when nothing else works in time. A professional applies." }
      },
      "gives": { "nl": "een gift of lening zonder rente voor iets dat niet kan wachten", "en": "a gift or interest-free loan for something that cannot wait" },
      "tell": { "nl": "Voor nood die niet kan wachten, zoals een bed of koelkast. Schulden betaalt dit fonds niet.", "en": "For needs that cannot wait, such as a bed or fridge. This fund does not pay debts." }
    }
  }
}
)json"sv},
{"national/services.json"sv,
R"json(// Help that people give. Many programmes exist only where a municipality buys them: for those "available" is open, and the
// plan says so until a municipality has said yes or no.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    // Money.
    "urgent-help": {
      "title": { "nl": "Snelle hulp van de gemeente", "en": "Fast help of the municipality" },
      "kind": "urgent-help", "for": "household", "contact": "municipal-debt-help", "by": ["parent", "professional"],
      "source": "wgs", "certainty": "verified",
      "tell": { "nl": "Kunt u uw huis, energie of zorgverzekering kwijtraken? Dan praat de gemeente snel met u: binnen drie werkdagen.", "en": "Could you lose your home, energy or health insurance? Then the municipality talks with you soon: within three working days." }
    },
    "money-advice": {
      "title": { "nl": "Hulp bij geldvragen in de buurt", "en": "Help with money questions nearby" },
      "kind": "money-advice", "for": "household", "contact": "neighbourhood-team", "by": ["parent", "professional"],
      "source": ["handreiking", "pharos-bekendheid"], "certainty": "stated",
      "tell": { "nl": "Iemand kijkt rustig met u mee naar rekeningen en brieven. Het is gratis.", "en": "Someone calmly looks at bills and letters with you. It is free." }
    },
    "debt-help": {
      "title": { "nl": "Schuldhulp van de gemeente", "en": "Debt help of the municipality" },
      "kind": "debt-help", "for": "household", "contact": "municipal-debt-help", "by": ["parent", "professional"],
      "source": "wgs", "certainty": "verified", "codes": { "upl": "schuldhulpverlening" },
      "tell": { "nl": "De gemeente praat binnen vier weken met u en maakt samen met u een plan voor de schulden.", "en": "The municipality talks with you within four weeks and makes a plan for the debts with you." }
    },
    "home-admin": {
      "title": { "nl": "Thuisadministratie", "en": "Help with paperwork at home" },
      "kind": "volunteer", "for": "household", "contact": "home-admin", "by": ["parent", "professional"], "open": ["available"],
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "Een vrijwilliger komt bij u thuis en helpt de papieren op orde te krijgen.", "en": "A volunteer comes to your home and helps to sort out your papers." }
    },
    "debt-buddy": {
      "title": { "nl": "SchuldHulpMaatje", "en": "Debt buddy" },
      "kind": "volunteer", "for": "household", "contact": "debt-buddy", "by": ["parent", "professional"], "open": ["available"],
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "Een maatje loopt met u mee zolang u van de schulden af wilt komen.", "en": "A buddy walks along with you while you get out of debt." }
    },
    "form-help": {
      "title": { "nl": "Hulp bij formulieren", "en": "Help with forms" },
      "kind": "form-help", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"],
      "source": ["handreiking", "pharos-bekendheid"], "certainty": "stated",
      "tell": { "nl": "Iemand vult samen met u de formulieren in.", "en": "Someone fills in the forms together with you." }
    },
    "energy-coach": {
      "title": { "nl": "Energiecoach", "en": "Energy coach" },
      "kind": "volunteer", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"],
      "source": "pharos-bekendheid", "certainty": "stated",
      "tell": { "nl": "Een coach kijkt bij u thuis hoe de energie goedkoper kan.", "en": "A coach looks at your home to see how energy can cost less." }
    },

    // Around the birth.
    "prenatal-home-visit": {
      "title": { "nl": "Huisbezoek voor de geboorte", "en": "Home visit before the birth" },
      "kind": "home-visit", "for": "household", "contact": "youth-health-care", "by": ["midwife"], "phases": ["expecting-newborn"],
      "when": { "condition": "expecting" },
      "source": ["wet-publieke-gezondheid", "standpunt-huisbezoek", "handreiking"], "certainty": "verified",
      "tell": { "nl": "De jeugdverpleegkundige komt bij u thuis, voor de baby er is. U kiest zelf waar u het over heeft.", "en": "The youth nurse comes to your home before the baby is there. You choose what to talk about." }
    },
    "intensive-home-visits": {
      "title": { "nl": "VoorZorg: huisbezoeken bij een eerste kind", "en": "VoorZorg: home visits with a first child" },
      "kind": "home-visit", "for": "household", "contact": "youth-health-care", "by": ["midwife", "gp", "parent"], "open": ["available"], "phases": ["expecting-newborn", "0-4"],
      "when": { "all": [ { "condition": "expecting" }, { "condition": "first-child" } ] },
      "source": ["handreiking", "voorzorg"], "certainty": "verified",
      "tell": { "nl": "Een verpleegkundige komt vaak bij u thuis, tot uw kind twee jaar is.", "en": "A nurse often comes to your home, until your child is two years old." }
    },
    "group-care-pregnancy": {
      "title": { "nl": "Samen zwanger in een groep (CenteringPregnancy)", "en": "Pregnant together in a group (CenteringPregnancy)" },
      "kind": "group", "for": "household", "by": ["midwife"], "open": ["available", "contact"], "phases": ["expecting-newborn"],
      "when": { "condition": "expecting" },
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "U komt samen met andere zwangeren bij de verloskundige. U leert veel van elkaar.", "en": "You see the midwife together with other pregnant women. You learn a lot from each other." }
    },
    "experienced-mother": {
      "title": { "nl": "Een ervaren moeder op bezoek (MIM)", "en": "A visit from an experienced mother (MIM)" },
      "kind": "volunteer", "for": "household", "by": ["midwife", "youth-nurse"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "when": { "condition": "first-child" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een moeder met ervaring komt bij u thuis en denkt met u mee.", "en": "A mother with experience comes to your home and thinks along with you." }
    },
    "sturdy-parenting": {
      "title": { "nl": "Stevig Ouderschap", "en": "Stevig Ouderschap (sturdy parenting)" },
      "kind": "home-visit", "for": "household", "contact": "youth-health-care", "by": ["youth-nurse", "youth-doctor"], "open": ["available"], "phases": ["expecting-newborn", "0-4"],
      "when": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P2Y" } },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "De jeugdverpleegkundige komt een tijd lang bij u thuis. U kijkt samen wat goed gaat en wat u wilt.", "en": "The youth nurse visits you at home for a while. Together you look at what goes well and what you want." }
    },
    "home-start": {
      "title": { "nl": "Home-Start", "en": "Home-Start" },
      "kind": "volunteer", "for": "household", "contact": "home-start", "by": ["parent", "professional"], "open": ["available"], "phases": ["0-4", "4-12"],
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "Een vrijwilliger met ervaring komt elke week langs en helpt met gewone dingen.", "en": "A volunteer with experience comes every week and helps with everyday things." }
    },

    // School and neighbourhood.
    "school-support-team": {
      "title": { "nl": "Ondersteuningsteam op school", "en": "Support team at school" },
      "kind": "school-team", "for": "child", "contact": "school", "by": ["teacher", "youth-nurse"], "phases": ["4-12", "12-18"],
      "when": { "fact": "age", "from": "P4Y", "until": "P18Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "School, jeugdgezondheidszorg en jeugdhulp denken samen met u mee over uw kind.", "en": "School, youth health care and youth support think along with you about your child." }
    },
    "neighbourhood-family": {
      "title": { "nl": "Een steungezin in de buurt", "en": "A support family nearby" },
      "kind": "volunteer", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een gezin in de buurt vangt uw kind af en toe op, zodat u even adem hebt.", "en": "A family nearby looks after your child now and then, so that you can catch your breath." }
    },

    // Safety.
    "safe-home": {
      "title": { "nl": "Advies van Veilig Thuis", "en": "Advice of Veilig Thuis" },
      "kind": "safety", "for": "household", "contact": "safe-home", "by": ["professional"],
      "source": ["handreiking", "meldcode"], "certainty": "stated",
      "tell": { "nl": "Veilig Thuis denkt mee als er zorgen zijn over veiligheid in huis. U kunt ook zelf bellen.", "en": "Veilig Thuis thinks along when there are worries about safety at home. You can call too." }
    }
  }
}
)json"sv},
{"national/signals.json"sv,
R"json(// Signals that may point to money worries. Each may have quite another cause, and worries may not show at all: a signal
// opens a conversation. It has no weight, and makes no score. Basics (group acute) and safety are groups of their own.
{
  "zorgpad": 1,
  "id": "nl",

  "signals": {
    // Basics: is there food, energy, a home and health insurance? These go before everything else.
    "no-food": {
      "title": { "nl": "er is geen geld voor eten", "en": "there is no money for food" },
      "group": "acute", "of": "household", "by": ["parent", "professional"], "source": "handreiking",
      "ask": { "nl": "Is er thuis wel eens te weinig geld voor eten?", "en": "Is there sometimes too little money for food at home?" },
      "why": { "nl": "Als er geen eten is, helpen we daar eerst bij.", "en": "If there is no food, we help with that first." }
    },
    "energy-cut-off": {
      "title": { "nl": "energie of water wordt afgesloten, of is afgesloten", "en": "energy or water is cut off, or about to be" },
      "group": "acute", "of": "household", "by": ["parent", "professional"], "source": ["wgs", "handreiking"],
      "ask": { "nl": "Zijn stroom, gas of water afgesloten, of is er een brief dat dit gaat gebeuren?", "en": "Have power, gas or water been cut off, or is there a letter that says so?" },
      "why": { "nl": "Bij een dreigende afsluiting moet de gemeente snel helpen.", "en": "When a cut-off threatens, the municipality has to act fast." }
    },
    "eviction": {
      "title": { "nl": "er dreigt een huisuitzetting", "en": "an eviction threatens" },
      "group": "acute", "of": "household", "by": ["parent", "professional"], "source": ["wgs", "handreiking"],
      "ask": { "nl": "Is er een brief dat u uit uw huis moet?", "en": "Is there a letter that you have to leave your home?" },
      "why": { "nl": "Als u uw huis kwijt kunt raken, moet de gemeente snel helpen.", "en": "If you may lose your home, the municipality has to act fast." }
    },
    "insurance-ended": {
      "title": { "nl": "de zorgverzekering stopt of is gestopt", "en": "health insurance has ended or is about to" },
      "group": "acute", "of": "household", "by": ["parent", "professional"], "source": "wgs",
      "ask": { "nl": "Is de zorgverzekering gestopt, of is er een brief dat die stopt?", "en": "Has your health insurance ended, or is there a letter that it will?" },
      "why": { "nl": "Zonder verzekering wordt zorg rond de zwangerschap duur.", "en": "Without insurance, care around pregnancy gets expensive." }
    },

    // Situations in which money worries are more common.
    "parent-alone-young-or-divorcing": {
      "title": { "nl": "ouder staat er alleen voor, is jong of gaat scheiden", "en": "parent is alone, young or divorcing" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Staat de ouder er alleen voor, is de ouder jong, of loopt er een scheiding?", "en": "Is the parent on their own, young, or going through a divorce?" }
    },
    "illness-or-loss": {
      "title": { "nl": "ziekte, een ongezonde leefstijl of een sterfgeval in het gezin", "en": "illness, an unhealthy lifestyle or a death in the family" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er iemand lang ziek of overleden in het gezin, of spelen er zorgen over gezond leven?", "en": "Has someone in the family been ill for long or died, or are there worries about healthy living?" }
    },
    "insecure-work": {
      "title": { "nl": "geen werk, of werk dat niet zeker is", "en": "no work, or work that is not secure" },
      "group": "situation", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er geen werk, of is het niet zeker of het werk blijft?", "en": "Is there no work, or is it not certain that the work will stay?" }
    },
    "language-or-reading": {
      "title": { "nl": "moeite met taal, lezen, internet of ingewikkelde brieven", "en": "difficulty with language, reading, internet or complicated letters" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Heeft de ouder hulp nodig bij de taal, bij lezen of bij dingen regelen op internet?", "en": "Does the parent need help with the language, with reading or with doing things online?" },
      "why": { "nl": "Dan pas je het gesprek aan: met een tolk, plaatjes en korte zinnen.", "en": "Then you adapt the talk: an interpreter, pictures and short sentences." }
    },
    "parent-in-prison": {
      "title": { "nl": "een ouder zit vast", "en": "a parent is in prison" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Zit een van de ouders vast?", "en": "Is one of the parents in prison?" }
    },
    "many-worries-at-once": {
      "title": { "nl": "veel zorgen tegelijk, of een onveilige buurt", "en": "many worries at once, or an unsafe neighbourhood" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Spelen er veel zorgen tegelijk, of voelt het gezin zich niet veilig in de buurt?", "en": "Are there many worries at once, or does the family not feel safe in the neighbourhood?" }
    },
    "leaves-school-early": {
      "title": { "nl": "jongere stopt zonder diploma met school of studie", "en": "young person leaves school or study without a diploma" },
      "group": "situation", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Is de jongere gestopt met school of studie, of dreigt dat?", "en": "Has the young person left school or study, or is that likely?" }
    },
    "turns-18-or-moves-out": {
      "title": { "nl": "jongere wordt 18 of gaat op zichzelf wonen", "en": "young person turns 18 or moves out" },
      "group": "situation", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Wordt de jongere binnenkort 18, of gaat die op zichzelf wonen?", "en": "Will the young person turn 18 soon, or move out?" }
    },

    // Parents: money.
    "unpaid-bills": {
      "title": { "nl": "rekeningen blijven liggen", "en": "bills remain unpaid" },
      "group": "parent.financial", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Blijven er wel eens rekeningen liggen?", "en": "Do bills sometimes remain unpaid?" }
    },
    "borrows-money": {
      "title": { "nl": "leent of vraagt geld bij familie of vrienden", "en": "borrows or asks for money from family or friends" },
      "group": "parent.financial", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Moet u wel eens geld lenen om rond te komen?", "en": "Do you sometimes have to borrow money to get by?" }
    },
    "avoids-care-costs": {
      "title": { "nl": "stelt zorg uit om de kosten", "en": "puts off care because of the cost" },
      "group": "parent.financial", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Stelt u zorg of medicijnen wel eens uit, omdat het te duur is?", "en": "Do you sometimes put off care or medicine because it costs too much?" }
    },
    "debt-collectors": {
      "title": { "nl": "een incassobureau of deurwaarder meldt zich", "en": "debt collectors or a bailiff get in touch" },
      "group": "parent.financial", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Krijgt u brieven of bezoek van een incassobureau of deurwaarder?", "en": "Do you get letters or visits from debt collectors or a bailiff?" }
    },
    "no-extra-maternity-care": {
      "title": { "nl": "extra kraamhulp is te duur", "en": "extra maternity care costs too much" },
      "group": "parent.financial", "of": "household", "by": ["parent", "midwife", "maternity-nurse"], "source": "handreiking", "phases": ["expecting-newborn"],
      "ask": { "nl": "Zou u meer kraamhulp willen, maar is dat te duur?", "en": "Would you like more maternity care, but is it too expensive?" }
    },
    "nursery-not-ready": {
      "title": { "nl": "het plekje voor de baby is nog niet klaar", "en": "the place for the baby is not ready yet" },
      "group": "parent.financial", "of": "household", "by": ["parent", "midwife", "maternity-nurse"], "source": "handreiking", "phases": ["expecting-newborn"],
      "ask": { "nl": "Is het nog niet gelukt om thuis een plekje voor de baby te maken?", "en": "Have you not yet managed to make a place for the baby at home?" }
    },

    // Parents: how they feel.
    "sleeps-badly": {
      "title": { "nl": "slaapt slecht of kan de aandacht er niet bij houden", "en": "sleeps badly or cannot concentrate" },
      "group": "parent.wellbeing", "of": "adult", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Slaapt u slecht, of houdt iets u wakker?", "en": "Do you sleep badly, or does something keep you awake?" }
    },
    "often-ill-postpones-doctor": {
      "title": { "nl": "is vaak ziek en gaat niet naar de dokter", "en": "is often ill and does not see a doctor" },
      "group": "parent.wellbeing", "of": "adult", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Bent u vaak ziek, maar wacht u met de dokter?", "en": "Are you often ill, but do you wait to see the doctor?" }
    },
    "parent-no-dentist": {
      "title": { "nl": "gaat niet naar de tandarts, ook niet met de kinderen", "en": "does not see the dentist, nor with the children" },
      "group": "parent.wellbeing", "of": "adult", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Slaat u de tandarts wel eens over, ook met de kinderen?", "en": "Do you sometimes skip the dentist, with the children too?" }
    },
    "low-self-esteem-parent": {
      "title": { "nl": "voelt zich minder waard dan anderen", "en": "feels worth less than others" },
      "group": "parent.wellbeing", "of": "adult", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Lijkt de ouder zich minder waard te voelen dan anderen?", "en": "Does the parent seem to feel worth less than others?" }
    },
    "lives-day-to-day": {
      "title": { "nl": "is gespannen en leeft van dag tot dag", "en": "is tense and lives from day to day" },
      "group": "parent.wellbeing", "of": "adult", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Heeft u veel spanning, en denkt u vooral aan vandaag?", "en": "Are you under a lot of stress, and mostly busy getting through today?" }
    },
    "misses-appointments": {
      "title": { "nl": "afspraken lukken niet altijd", "en": "appointments do not always work out" },
      "group": "parent.wellbeing", "of": "adult", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Lukt het de ouder vaak niet om op een afspraak te komen?", "en": "Does the parent often not manage to come to an appointment?" },
      "why": { "nl": "Een berichtje vooraf helpt vaak al. Straffen helpt niet.", "en": "A message beforehand often helps. Penalties do not." }
    },
    "frequent-gp-visits": {
      "title": { "nl": "komt vaak bij de huisarts zonder duidelijke klacht", "en": "often sees the GP without a clear complaint" },
      "group": "parent.wellbeing", "of": "adult", "by": ["gp", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Komt de ouder vaak met klachten waar geen oorzaak voor is te vinden?", "en": "Does the parent often come with complaints without a cause?" }
    },

    // Parents: contact with others.
    "small-network": {
      "title": { "nl": "weinig mensen om op terug te vallen", "en": "few people to fall back on" },
      "group": "parent.contact", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Zijn er weinig mensen bij wie u terecht kunt?", "en": "Are there few people you can turn to?" }
    },
    "declines-visitors": {
      "title": { "nl": "heeft liever geen bezoek thuis", "en": "would rather not have visitors at home" },
      "group": "parent.contact", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Wil de ouder liever niet dat er iemand thuis komt?", "en": "Would the parent rather not have people come to the home?" }
    },
    "no-birthdays-or-holidays": {
      "title": { "nl": "slaat verjaardagen en vakanties over", "en": "skips birthdays and holidays" },
      "group": "parent.contact", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Slaat u verjaardagen of vakanties wel eens over?", "en": "Do you sometimes skip birthdays or holidays?" }
    },
    "little-contact-with-school": {
      "title": { "nl": "weinig contact met school en clubs van het kind", "en": "little contact with the child's school and clubs" },
      "group": "parent.contact", "of": "household", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Is er weinig contact tussen de ouder en de school of club?", "en": "Is there little contact between the parent and the school or club?" }
    },
    "avoids-what-costs-money": {
      "title": { "nl": "doet niet mee aan dingen die geld kosten", "en": "does not join in with things that cost money" },
      "group": "parent.contact", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
)json"
R"json(      "ask": { "nl": "Zegt u wel eens nee tegen hulp of een uitje, omdat het geld kost?", "en": "Do you sometimes say no to help or an outing because it costs money?" }
    },

    // Children: what can be seen.
    "poor-personal-care": {
      "title": { "nl": "het kind ziet er niet verzorgd uit", "en": "the child does not look cared for" },
      "group": "child.appearance", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Valt het op dat het kind er niet verzorgd uitziet?", "en": "Do you notice that the child does not look cared for?" }
    },
    "overweight": {
      "title": { "nl": "het kind is te zwaar", "en": "the child is overweight" },
      "group": "child.appearance", "of": "child", "by": ["youth-nurse", "youth-doctor", "gp"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Is het kind te zwaar voor de lengte en leeftijd?", "en": "Is the child too heavy for its height and age?" },
      "why": { "nl": "Gezond eten is vaak duurder. Vraag daarom ook naar geld.", "en": "Healthy food often costs more. So ask about money too." }
    },
    "unsuitable-clothing": {
      "title": { "nl": "kleren zijn steeds dezelfde, kapot, te klein of te dun", "en": "clothes are always the same, worn, too small or too thin" },
      "group": "child.appearance", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Zijn de kleren van het kind vaak te dun, te klein of kapot?", "en": "Are the child's clothes often too thin, too small or worn?" }
    },
    "no-coat-or-sportswear": {
      "title": { "nl": "geen winterjas of sportkleren, of juist heel dure spullen", "en": "no winter coat or sportswear, or very expensive things instead" },
      "group": "child.appearance", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Mist het kind een warme jas of sportkleren, of heeft het juist heel dure spullen?", "en": "Does the child lack a warm coat or sportswear, or have very expensive things instead?" },
      "why": { "nl": "Soms kopen ouders juist iets duurs, zodat hun kind niet opvalt.", "en": "Sometimes parents buy something dear, so that their child does not stand out." }
    },
    "no-breakfast-or-lunch": {
      "title": { "nl": "zonder ontbijt of lunch naar school", "en": "to school without breakfast or lunch" },
      "group": "child.appearance", "of": "child", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Komt het kind met een lege maag of zonder lunch op school?", "en": "Does the child come to school hungry or without lunch?" }
    },
    "unkempt-teeth-or-odour": {
      "title": { "nl": "zorgen over het gebit of over wassen", "en": "worries about teeth or washing" },
      "group": "child.appearance", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Zijn er zorgen over het gebit van het kind, of over wassen en schone kleren?", "en": "Are there worries about the child's teeth, or about washing and clean clothes?" }
    },
    "too-few-baby-things": {
      "title": { "nl": "te weinig kleertjes, luiers of spullen voor de baby", "en": "too few clothes, nappies or things for the baby" },
      "group": "child.appearance", "of": "child", "by": ["parent", "midwife", "maternity-nurse", "youth-nurse"], "source": "handreiking", "phases": ["expecting-newborn", "0-4"],
      "ask": { "nl": "Zijn er te weinig kleertjes, luiers of spullen voor de baby?", "en": "Are there too few clothes, nappies or things for the baby?" }
    },

    // Children: how they are and develop.
    "tense-or-distracted": {
      "title": { "nl": "het kind is gespannen, druk of snel afgeleid", "en": "the child is tense, restless or easily distracted" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Is het kind vaak gespannen, druk of snel afgeleid?", "en": "Is the child often tense, restless or easily distracted?" }
    },
    "learning-delay": {
      "title": { "nl": "leren of groeien gaat langzamer, huiswerk blijft liggen", "en": "learning or development is slower, homework is not done" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Loopt het kind achter, of blijft het huiswerk liggen?", "en": "Is the child behind, or is homework not done?" }
    },
    "headache-or-tired": {
      "title": { "nl": "het kind heeft vaak hoofdpijn of is moe", "en": "the child often has headaches or is tired" },
      "group": "child.behaviour", "of": "child", "by": ["parent", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Heeft het kind vaak hoofdpijn, of is het vaak moe?", "en": "Does the child often have headaches, or is it often tired?" }
    },
    "withdrawn-or-short-tempered": {
      "title": { "nl": "het kind is stil of juist snel boos", "en": "the child is quiet, or quick to anger" },
      "group": "child.behaviour", "of": "child", "by": ["parent", "professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Is het kind erg stil, of juist snel boos?", "en": "Is the child very quiet, or quick to anger?" }
    },
    "low-self-esteem-child": {
      "title": { "nl": "het kind denkt klein over zichzelf, schaamt zich of is bang om te falen", "en": "the child thinks little of itself, is ashamed or afraid to fail" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Denkt het kind klein over zichzelf, of is het bang om te falen?", "en": "Does the child think little of itself, or is it afraid to fail?" }
    },
    "alcohol-or-drugs": {
      "title": { "nl": "jongere drinkt of gebruikt drugs", "en": "young person drinks or uses drugs" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Zijn er zorgen over drank of drugs?", "en": "Are there worries about drinking or drugs?" }
    },
    "bad-company": {
      "title": { "nl": "zorgen over vrienden of kleine misdrijven", "en": "worries about friends or petty crime" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Zijn er zorgen over vrienden of over snel geld verdienen?", "en": "Are there worries about friends or about quick money?" }
    },
    "attachment-worries": {
      "title": { "nl": "het kind vertrouwt anderen moeilijk of voelt zich alleen", "en": "the child finds it hard to trust others or feels alone" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Vindt het kind het moeilijk om anderen te vertrouwen?", "en": "Does the child find it hard to trust others?" }
    },

    // Children: joining in.
    "absent-or-skips-outings": {
      "title": { "nl": "vaak afwezig of te laat, doet niet mee aan uitjes", "en": "often absent or late, does not join outings" },
      "group": "child.participation", "of": "child", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Is het kind vaak afwezig of te laat, of gaat het niet mee met uitjes?", "en": "Is the child often absent or late, or does it not join outings?" }
    },
    "avoids-parties": {
      "title": { "nl": "komt niet op feestjes, neemt weinig vrienden mee", "en": "does not come to parties, brings few friends home" },
      "group": "child.participation", "of": "child", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Slaat het kind feestjes over, ook de eigen verjaardag?", "en": "Does the child skip parties, its own birthday too?" }
    },
    "no-club-or-swimming": {
      "title": { "nl": "geen club, geen vakantie of geen zwemdiploma", "en": "no club, no holiday or no swimming diploma" },
      "group": "child.participation", "of": "child", "by": ["parent", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Zou uw kind op een club of op zwemles willen, maar is dat te duur?", "en": "Would your child like to join a club or swimming lessons, but is it too expensive?" }
    },
    "no-learning-materials": {
      "title": { "nl": "geen computer, internet of spullen om te leren", "en": "no computer, internet or things to learn with" },
      "group": "child.participation", "of": "child", "by": ["teacher", "parent"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Mist uw kind thuis iets voor school, zoals een laptop of internet?", "en": "Does your child lack something for school at home, such as a laptop or internet?" }
    },
    "school-choice-limited": {
      "title": { "nl": "andere school gekozen om de kosten", "en": "another school chosen because of the cost" },
      "group": "child.participation", "of": "child", "by": ["teacher", "parent"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Is er een andere school gekozen omdat de reis of de school te duur was?", "en": "Was another school chosen because the travel or the school cost too much?" }
    },
    "child-no-dentist": {
      "title": { "nl": "het kind gaat niet naar de tandarts", "en": "the child does not go to the dentist" },
      "group": "child.participation", "of": "child", "by": ["parent", "professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Slaat uw kind de tandarts over?", "en": "Does your child skip the dentist?" }
    },
    "bullied-or-alone": {
      "title": { "nl": "het kind wordt gepest of is vaak alleen", "en": "the child is bullied or often alone" },
      "group": "child.participation", "of": "child", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Wordt het kind gepest, of is het vaak alleen?", "en": "Is the child bullied, or often alone?" }
    },
    "no-other-adults": {
      "title": { "nl": "naast de ouders is er geen volwassene bij wie het kind terecht kan", "en": "besides the parents there is no adult the child can turn to" },
      "group": "child.participation", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er naast de ouders niemand bij wie het kind terecht kan?", "en": "Is there nobody besides the parents whom the child can turn to?" }
    },

    // The home.
    "many-changes-at-home": {
      "title": { "nl": "thuis is er weinig vast, of verandert er veel", "en": "little is steady at home, or much changes" },
      "group": "home", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Verandert er thuis veel, of is er weinig rust en regelmaat?", "en": "Is much changing at home, or is there little calm and routine?" }
    },
    "child-takes-over-tasks": {
      "title": { "nl": "het kind neemt taken van de ouders over", "en": "the child takes over tasks of the parents" },
      "group": "home", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Regelt het kind dingen die ouders horen te doen, zoals brieven of zorg voor broertjes en zusjes?", "en": "Does the child take care of things that are for parents, such as letters or younger siblings?" }
    },

    // Safety is not about money. It has its own list and its own way.
    "worries-about-safety": {
      "title": { "nl": "zorgen over de aandacht of veiligheid voor een kind", "en": "worries about attention or safety for a child" },
      "group": "safety", "of": "household", "by": ["professional"], "safety": true, "source": ["handreiking", "meldcode"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Maak je je zorgen over de aandacht of de veiligheid voor een kind?", "en": "Are you worried about attention or safety for a child?" },
      "why": { "nl": "Geldzorgen zijn geen bewijs van onveiligheid. Kijk hier apart naar.", "en": "Money worries are no proof of a lack of safety. Look at this apart." }
    }
  }
}
)json"sv},
};

#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

} // namespace nl
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
// clang-format on
