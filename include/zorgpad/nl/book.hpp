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
{"municipal/gm0014/book.json"sv,
R"json(// Groningen: where the digital zorgpad for pregnancy began. Everyone works with the ALPHA-NL, youth health care thinks along by telephone, and
// the WIJ teams help.
{
  "zorgpad": 1,
  "id": "gm0014",
  "layer": "municipal",
  "scope": ["GM0014"],
  "title": { "nl": "Geldzorgen in Groningen", "en": "Money worries in Groningen" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "groningen-zorgpaden": {
      "title": { "nl": "Zorgpad kwetsbare zwangeren: afspraken in Groningen", "en": "Care pathway for vulnerable pregnancies: agreements in Groningen" },
      "publisher": { "nl": "Zorgadvies Groningen", "en": "Zorgadvies Groningen" },
      "published": "2018-05-28",
      "url": "https://zorgadviesgroningen.nl"
    },
    "groningen-coalities": {
      "title": { "nl": "Lokale coalitie Kansrijke Start in alle Groningse gemeenten", "en": "Local coalition Kansrijke Start in all Groningen municipalities" },
      "publisher": { "nl": "Zorgadvies Groningen", "en": "Zorgadvies Groningen" },
      "published": "2022-10-20",
      "url": "https://zorgadviesgroningen.nl/over-zorgadvies-groningen/nieuws/2022/10/1070192-lokale-coalitie-kansrijke-start-in-alle-groningse-gemeenten"
    }
  }
}
)json"sv},
{"municipal/gm0014/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0014",

  "contacts": {
    "neighbourhood-team": {
      "title": { "nl": "WIJ-team", "en": "WIJ team" },
      "open": ["phone", "url"],
      "source": "groningen-zorgpaden"
    },

    "advice-by-phone": {
      "title": { "nl": "Telefonisch advies van de jeugdgezondheidszorg", "en": "Telephone advice of youth health care" },
      "open": ["phone", "hours"],
      "source": "groningen-zorgpaden"
    }
  }
}
)json"sv},
{"municipal/gm0014/examples.json"sv,
R"json(// Families in Groningen.
{
  "zorgpad": 1,
  "id": "gm0014",

  "examples": {
    "groningen-in-doubt": {
      "title": { "nl": "Groningen: een verloskundige die zich zorgen maakt", "en": "Groningen: a midwife who is worried" },
      "family": {
        "family": 1, "municipality": "GM0014", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1700.00 },
        "adults": [
          { "id": "mother", "facts": { "birth-date": "1999-08-01" } },
          { "id": "father", "facts": { "birth-date": "1997-02-02" } }
        ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-01-15" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting", "title": "WIJ-team: hulp bij geldvragen" },
          { "id": "money-worries/call-for-advice", "status": "waiting", "contact": { "id": "advice-by-phone" } },
          { "id": "pregnancy/screen-alpha", "status": "waiting" }
        ]
      }
    },

    "groningen-child-of-eight": {
      "title": { "nl": "Groningen: zonder zwangerschap geen advieslijn", "en": "Groningen: no advice line without a pregnancy" },
      "family": {
        "family": 1, "municipality": "GM0014", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1300.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1989-08-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-02-15" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/money-help", "status": "waiting", "title": "WIJ-team: hulp bij geldvragen" } ],
        "absent": { "steps": ["money-worries/call-for-advice"] }
      }
    }
  }
}
)json"sv},
{"municipal/gm0014/pathways.json"sv,
R"json(// Groningen: birth care may call youth health care for advice; everything else goes the national way.
{
  "zorgpad": 1,
  "id": "gm0014",

  "pathways": {
    "money-worries": {
      "nodes": {
        "baby-on-the-way": { "yes": { "add": ["call-for-advice"] } },
        "call-for-advice": {
          "step": "inform", "optional": true, "urgency": "soon", "contact": "advice-by-phone", "by": ["midwife", "maternity-nurse", "gp"], "source": "groningen-zorgpaden",
          "title": { "nl": "Maak je je zorgen? Bel de jeugdverpleegkundige voor advies", "en": "Worried? Call the youth nurse for advice" },
          "say": { "nl": "Bespreek de vraag zonder namen. Wil het gezin dat je iemand inschakelt? Dan pakt de jeugdverpleegkundige het op.", "en": "Discuss the question without names. Does the family want someone to step in? Then the youth nurse takes it up." },
          "tell": { "nl": "We vragen soms raad aan een collega. Uw naam noemen we dan niet.", "en": "Sometimes we ask a colleague for advice. We do not mention your name." }
        }
      }
    },
    "pregnancy": {
      "nodes": {
        "screen-alpha": {
          "source": ["groningen-zorgpaden", "handreiking"],
          "say": { "nl": "In Groningen vult elke zwangere deze lijst in. Kijk per onderwerp wat opvalt, niet naar een totaal. Bespreek het samen, en verwijs alleen als zij dat wil.", "en": "In Groningen every pregnant woman fills in this list. Look at each subject, not at a total. Talk it over, and refer only if she wants it." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0014/schemes.json"sv,
R"json(// Schemes in Groningen.
{
  "zorgpad": 1,
  "id": "gm0014",

  "sources": {
    "groningen-stadjerspas": {
      "title": { "nl": "Stadjerspas: nieuwe aanbieder", "en": "Stadjerspas: new supplier" },
      "publisher": { "nl": "OOG TV", "en": "OOG TV" },
      "published": "2025-07",
      "url": "https://www.oogtv.nl/2025/07/nieuwe-leverancier-stadjerspas-na-faillissement-oude-aanbieder-geruisloze-overgang-voor-gebruikers/"
    },
    "groningen-kindervakantie": {
      "title": { "nl": "Kindervakantieweken van Humanitas Noord", "en": "Children's holiday weeks of Humanitas Noord" },
      "publisher": { "nl": "OOG TV", "en": "OOG TV" },
      "published": "2025-05",
      "url": "https://www.oogtv.nl/2025/05/humanitas-organiseert-ook-dit-jaar-kindervakantieweken/"
    },
    "groningen-vve": {
      "title": { "nl": "Voor- en vroegschoolse educatie", "en": "Early-years education" },
      "publisher": { "nl": "gemeente Groningen", "en": "municipality of Groningen" },
      "url": "https://gemeente.groningen.nl/informatie-voor-en-vroegschoolse-educatie-vve"
    }
  },

  "schemes": {
    "city-pass": {
      "title": { "nl": "Stadjerspas", "en": "Stadjerspas (city pass)" },
      "available": true, "source": "groningen-stadjerspas", "certainty": "verified",
      "when": { "indicative": { "fact": "income.net-month", "at_most": { "norm": "social-assistance-21", "percent": 120 } } },
      "gives": { "nl": "gratis of goedkoper meedoen aan sport, cultuur en uitjes", "en": "sports, culture and outings for free or for less" }
    },
    "preschool-place": {
      "available": true, "source": "groningen-vve", "certainty": "verified",
      "note": { "nl": "De gemeente noemt 16 uur per week op advies van het consultatiebureau, vanaf 2 jaar. Soms is er een tegemoetkoming.", "en": "The municipality names 16 hours a week on the advice of the child health centre, from the age of 2. Sometimes there is an allowance." },
      "gives": { "nl": "16 uur per week op de voorschool; soms betaalt de gemeente mee", "en": "16 hours a week at pre-school; sometimes the municipality shares the cost" }
    },
    // Six to twelve years old, in August 2025.
    "humanitas-holiday-week": {
      "available": true, "source": "groningen-kindervakantie", "certainty": "verified",
      "note": { "nl": "In 2025 voor kinderen van 6 tot en met 12 jaar; ouders betaalden 40 euro. Kinderen die meer begeleiding nodig hebben, hadden een eigen week.", "en": "In 2025 for children of 6 to 12; parents paid 40 euros. Children who need more guidance had a week of their own." },
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P6Y", "until": "P13Y" } }, { "condition": "money-is-tight" } ] },
      "apply": {
        "by": ["parent", "professional"], "contact": "humanitas-holidays",
        "how": { "nl": "Meld uw kind aan bij Humanitas Noord. Er komt eerst iemand bij u thuis praten.", "en": "Register your child with Humanitas Noord. Someone first comes to your home to talk." }
      }
    }
  },

  "examples": {
    "groningen-pass-and-preschool": {
      "title": { "nl": "Groningen: een peuter met een indicatie, en een kind van acht", "en": "Groningen: a toddler with a referral, and a child of eight" },
      "family": {
        "family": 1, "municipality": "GM0014", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1703.35 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1993-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2023-12-01", "preschool.indicated": true } }, { "id": "c2", "facts": { "birth-date": "2018-04-04" } } ]
      },
      "expect": { "schemes": [
        { "id": "preschool-place", "for": "c1", "verdict": "likely" },
        { "id": "city-pass", "verdict": "likely" },
        { "id": "humanitas-holiday-week", "for": "c1", "verdict": "unknown" },
        { "id": "humanitas-holiday-week", "for": "c2", "verdict": "likely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0014/services.json"sv,
R"json(// Who helps in Groningen.
{
  "zorgpad": 1,
  "id": "gm0014",

  "services": {
    "neighbourhood-team": {
      "title": { "nl": "WIJ-team", "en": "WIJ team" },
      "source": ["groningen-zorgpaden", "pharos-signaleren"], "certainty": "verified",
      "tell": { "nl": "Het WIJ-team in uw wijk denkt mee over geld, opvoeden, werk en wonen.", "en": "The WIJ team in your neighbourhood thinks along about money, parenting, work and housing." }
    },

    "money-advice": {
      "title": { "nl": "WIJ-team: hulp bij geldvragen", "en": "WIJ team: help with money questions" },
      "source": "groningen-zorgpaden", "certainty": "verified"
    },

    "advice-by-phone": {
      "title": { "nl": "Telefonisch advies van de jeugdgezondheidszorg", "en": "Telephone advice of youth health care" },
      "kind": "consultation", "for": "household", "contact": "advice-by-phone", "by": ["midwife", "maternity-nurse", "gp"],
      "source": "groningen-zorgpaden", "certainty": "verified",
      "tell": { "nl": "We vragen soms raad aan de jeugdverpleegkundige. Uw naam noemen we alleen als u dat goed vindt.", "en": "Sometimes we ask the youth nurse for advice. We mention your name only if you agree." }
    },

    "experience-worker": {
      "available": true,
      "source": ["pharos-leren", "infosheet"],
      "note": { "nl": "Een ervaringsdeskundige armoede hoort bij de coalitie. Professionals en vrijwilligers kregen een training.", "en": "Someone who knows poverty from inside is part of the coalition. Professionals and volunteers were trained." }
    },

    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start Groningen", "en": "Coalition Kansrijke Start Groningen" },
      "available": true,
      "source": ["groningen-coalities", "pharos-leren"]
    }
  }
}
)json"sv},
{"municipal/gm0037/book.json"sv,
R"json(// Stadskanaal: what the sources name is a scheme for white goods.
{
  "zorgpad": 1,
  "id": "gm0037",
  "layer": "municipal",
  "scope": ["GM0037"],
  "title": { "nl": "Geldzorgen in Stadskanaal", "en": "Money worries in Stadskanaal" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" }
}
)json"sv},
{"municipal/gm0037/schemes.json"sv,
R"json(// Schemes in Stadskanaal.
{
  "zorgpad": 1,
  "id": "gm0037",

  "schemes": {
    "white-goods": {
      "available": true,
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk", "url": "https://www.stadskanaal.nl/inwoners/werk-en-uitkering/witgoedregeling" },
      "note": { "nl": "De handreiking (2021) verwijst naar deze regeling. Of die nog zo is, is niet nagegaan.", "en": "The guide (2021) points to this scheme. Whether it is still so was not checked." }
    }
  },

  "examples": {
    "stadskanaal-washing-machine": {
      "title": { "nl": "Stadskanaal: de wasmachine is stuk", "en": "Stadskanaal: the washing machine is broken" },
      "family": {
        "family": 1, "municipality": "GM0037", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1400.00, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1987-07-07" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2015-08-19" } } ]
      },
      "expect": { "schemes": [ { "id": "white-goods", "verdict": "likely" }, { "id": "local-funds", "verdict": "unknown" } ] }
    },
    "stadskanaal-nothing-broken": {
      "title": { "nl": "Stadskanaal: er hoeft niets nieuw", "en": "Stadskanaal: nothing new is needed" },
      "family": {
        "family": 1, "municipality": "GM0037", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1400.00, "costs.necessary": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1987-07-07" } } ],
        "children": []
      },
      "expect": { "schemes": [ { "id": "white-goods", "verdict": "unlikely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0090/book.json"sv,
R"json(// Smallingerland: a care pathway of its own, because social support differs per municipality.
{
  "zorgpad": 1,
  "id": "gm0090",
  "layer": "municipal",
  "scope": ["GM0090"],
  "title": { "nl": "Geldzorgen in Smallingerland", "en": "Money worries in Smallingerland" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "smallingerland-zorgpad": {
      "title": { "nl": "Zorgpad kwetsbare zwangeren", "en": "Care pathway for vulnerable pregnancies" },
      "publisher": { "nl": "gemeente Smallingerland", "en": "municipality of Smallingerland" }
    },
    "friese-nu-niet-zwanger": {
      "title": { "nl": "Kansrijke Start in Friesland", "en": "Kansrijke Start in Friesland" },
      "publisher": { "nl": "GGD Fryslân", "en": "GGD Fryslân" },
      "published": "2019-12-09",
      "url": "https://www.ggdfryslan.nl/professionals/gemeenten/nieuws-voor-gemeenten/kansrijke-start/"
    }
  }
}
)json"sv},
{"municipal/gm0090/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0090",

  "contacts": {
    "local-pathway": {
      "title": { "nl": "Zorgpad van Smallingerland", "en": "Care pathway of Smallingerland" },
      "open": ["url"],
      "source": "smallingerland-zorgpad"
    }
  }
}
)json"sv},
{"municipal/gm0090/examples.json"sv,
R"json(// A family in Smallingerland.
{
  "zorgpad": 1,
  "id": "gm0090",

  "examples": {
    "smallingerland-list": {
      "title": { "nl": "Smallingerland: de lijst, het gesprek, en alleen verwijzen als zij dat wil", "en": "Smallingerland: the list, the talk, and a referral only if she wants it" },
      "family": {
        "family": 1, "municipality": "GM0090", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1800.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "1998-08-08" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-05-05" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/screen-alpha", "status": "waiting" },
          { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "local-pathway" } }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0090/pathways.json"sv,
R"json(// Smallingerland: the national way is the way of its own care pathway: the list, the talk, and a referral only if she wants it.
{
  "zorgpad": 1,
  "id": "gm0090",

  "pathways": {
    "money-worries": { "nodes": { "look-together": { "contact": "local-pathway" } } },
    "pregnancy": { "nodes": { "screen-alpha": { "source": ["smallingerland-zorgpad", "handreiking"] } } }
  }
}
)json"sv},
{"municipal/gm0090/services.json"sv,
R"json(// What Smallingerland has.
{
  "zorgpad": 1,
  "id": "gm0090",

  "services": {
    "local-map": {
      "title": { "nl": "Zorgpad kwetsbare zwangeren van Smallingerland", "en": "Care pathway for vulnerable pregnancies of Smallingerland" },
      "contact": "local-pathway", "available": true,
      "source": "smallingerland-zorgpad", "certainty": "verified",
      "note": { "nl": "ALPHA-NL door de verloskundige, bespreken, en verwijzen als zij dat wil.", "en": "ALPHA-NL by the midwife, talk it over, and refer if she wants it." }
    },

    "wish-for-children": {
      "available": true,
      "source": ["handreiking", "friese-nu-niet-zwanger"]
    }
  }
}
)json"sv},
{"municipal/gm0119/book.json"sv,
R"json(// Meppel: the Geldloket, and money consultants in the coalition.
{
  "zorgpad": 1,
  "id": "gm0119",
  "layer": "municipal",
  "scope": ["GM0119"],
  "title": { "nl": "Geldzorgen in Meppel", "en": "Money worries in Meppel" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "meppel-kansrijke-start": {
      "title": { "nl": "Kansrijke Start Meppel pakt armoede en schulden aan", "en": "Kansrijke Start Meppel tackles poverty and debts" },
      "publisher": { "nl": "Pharos, Kansrijke Start", "en": "Pharos, Kansrijke Start" },
      "url": "https://www.pharos.nl/kansrijke-start-meppel-pakt-armoede-en-schulden-aan/"
    }
  }
}
)json"sv},
{"municipal/gm0119/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0119",

  "contacts": {
    "money-desk": {
      "title": { "nl": "Geldloket Meppel", "en": "Geldloket of Meppel" },
      "open": ["phone", "url"],
      "source": "meppel-kansrijke-start"
    }
  }
}
)json"sv},
{"municipal/gm0119/examples.json"sv,
R"json(// A family in Meppel.
{
  "zorgpad": 1,
  "id": "gm0119",

  "examples": {
    "meppel-childcare": {
      "title": { "nl": "Meppel: de opvang merkt dat er niet meer betaald wordt", "en": "Meppel: childcare notices that payments stop" },
      "family": {
        "family": 1, "municipality": "GM0119", "as_of": "2026-11-21", "role": "childcare-worker",
        "household": { "work.all-parents": true },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1994-01-01" } },
          { "id": "a2", "facts": { "birth-date": "1995-01-01" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2024-09-09" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18", "by": "childcare-worker" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting", "contact": { "id": "money-desk" } },
          { "id": "money-worries/think-along", "status": "waiting", "contact": { "id": "money-desk" } }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0119/pathways.json"sv,
R"json(// Meppel: the Geldloket in the place of the general help with money questions; consultants think along.
{
  "zorgpad": 1,
  "id": "gm0119",

  "pathways": {
    "money-worries": {
      "nodes": {
        "bills": { "yes": { "add": ["think-along"] } },
        "think-along": {
          "step": "inform", "optional": true, "urgency": "soon", "contact": "money-desk", "by": ["professional"], "source": ["pharos-leren", "meppel-kansrijke-start"],
          "title": { "nl": "Twijfel je? Een consulent geldzorgen denkt met je mee", "en": "In doubt? A money consultant thinks along with you" },
          "say": { "nl": "De consulenten doen mee in de coalitie. Bespreek de vraag zonder namen.", "en": "The consultants are part of the coalition. Discuss the question without names." },
          "tell": { "nl": "We vragen soms raad aan een collega. Uw naam noemen we dan niet.", "en": "Sometimes we ask a colleague for advice. We do not mention your name." }
        },
        "money-help": {
          "service": "money-walk-in", "source": "meppel-kansrijke-start",
          "say": { "nl": "Vraag: 'Zal ik met je meegaan naar het Geldloket?' Of bel samen.", "en": "Ask: 'Shall I come along to the Geldloket?' Or call together." },
          "tell": { "nl": "Bij het Geldloket kijkt iemand rustig mee. We gaan samen, als u dat wilt.", "en": "At the Geldloket someone calmly looks along. We go together, if you like." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0119/services.json"sv,
R"json(// Who helps in Meppel.
{
  "zorgpad": 1,
  "id": "gm0119",

  "services": {
    "money-walk-in": {
      "title": { "nl": "Geldloket", "en": "Geldloket (money desk)" },
      "contact": "money-desk", "available": true,
      "source": "meppel-kansrijke-start", "certainty": "verified"
    },

    "money-consultant": {
      "title": { "nl": "Consulent geldzorgen in de coalitie", "en": "Money consultant in the coalition" },
      "contact": "money-desk", "available": true,
      "source": ["pharos-leren", "meppel-kansrijke-start"], "certainty": "verified",
      "note": { "nl": "Ook de kinderopvang doet mee: achterstand in betalen is daar een signaal.", "en": "Childcare takes part, too: payments that fall behind are a sign there." }
    },

    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start Meppel", "en": "Coalition Kansrijke Start Meppel" },
      "available": true,
      "source": ["meppel-kansrijke-start", "pharos-leren"],
      "note": { "nl": "Met een werkgroep Kansrijk financieel opgroeien.", "en": "With a working group on growing up with enough money." }
    }
  }
}
)json"sv},
{"municipal/gm0141/book.json"sv,
R"json(// Almelo: a pact against child poverty.
{
  "zorgpad": 1,
  "id": "gm0141",
  "layer": "municipal",
  "scope": ["GM0141"],
  "title": { "nl": "Geldzorgen in Almelo", "en": "Money worries in Almelo" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "almelo-armoedepact": {
      "title": { "nl": "Armoedepact Almelo", "en": "Poverty pact of Almelo" },
      "publisher": { "nl": "gemeente Almelo", "en": "municipality of Almelo" },
      "published": "2009"
    }
  }
}
)json"sv},
{"municipal/gm0141/examples.json"sv,
R"json(// A family in Almelo: what all of Twente has counts here, too.
{
  "zorgpad": 1,
  "id": "gm0141",

  "examples": {
    "almelo-young-mother": {
      "title": { "nl": "Almelo: een jonge moeder, hulp uit de regio", "en": "Almelo: a young mother, help from the region" },
      "family": {
        "family": 1, "municipality": "GM0141", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1100.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "2005-05-09" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-03-20" } } ],
        "signals": [ { "signal": "parent-alone-young-or-divorcing", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "pregnancy/young-parents-project", "status": "waiting", "contact": { "id": "jarabee" } } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0141/schemes.json"sv,
R"json(// Schemes in Almelo.
{
  "zorgpad": 1,
  "id": "gm0141",

  "sources": {
    "almelo-speelgoedbank": {
      "title": { "nl": "Speelgoedbank Almelo", "en": "Toy bank Almelo" },
      "publisher": { "nl": "RTV Oost", "en": "RTV Oost" },
      "published": "2021-12",
      "url": "https://www.rtvoost.nl/nieuws/2033539/Speelgoedbank-Almelo-heeft-het-drukker-dan-ooit-Iedereen-wil-z-n-kind-cadeautje-kunnen-geven"
    },
    "almelo-sportdepot": {
      "title": { "nl": "Sportdepot voor Almelose kinderen", "en": "Sports depot for children in Almelo" },
      "publisher": { "nl": "sportzaken.pro en RTV Oost", "en": "sportzaken.pro and RTV Oost" },
      "published": "2019-10",
      "url": "https://sportzaken.pro/financiering-2/acties-en-goede-doelen/sportdepot-voor-almelose-kinderen/"
    }
  },

  "schemes": {
    "toy-bank": {
      "title": { "nl": "Speelgoedbank Almelo", "en": "Toy bank Almelo" },
      "available": true, "source": "almelo-speelgoedbank", "certainty": "stated",
      "note": { "nl": "Bericht uit 2021. Of het nu nog zo is, is niet nagegaan.", "en": "News of 2021. Whether it is still so was not checked." },
      "gives": { "nl": "speelgoed dat uw kind zelf uitzoekt", "en": "toys that your child picks" },
      "apply": {
        "by": ["parent"],
        "how": { "nl": "Ga langs bij de Speelgoedbank. Bewijzen is niet nodig.", "en": "Visit the toy bank. No proof is needed." }
      }
    },
    "sports-gear-bank": {
      "title": { "nl": "Sportdepot Almelo", "en": "Sports depot Almelo" },
      "provider": { "nl": "Sportbedrijf Almelo en de Speelgoedbank", "en": "Sportbedrijf Almelo and the toy bank" },
      "available": true, "source": "almelo-sportdepot",
      "note": { "nl": "Bericht uit 2019. Of het nu nog zo is, is niet nagegaan.", "en": "News of 2019. Whether it is still so was not checked." },
      "apply": {
        "by": ["parent", "professional"],
        "how": { "nl": "Vraag het bij de Speelgoedbank of het Sportbedrijf.", "en": "Ask at the toy bank or at Sportbedrijf Almelo." }
      }
    }
  },

  "examples": {
    "almelo-toys-and-football-boots": {
      "title": { "nl": "Almelo: speelgoed en voetbalschoenen", "en": "Almelo: toys and football boots" },
      "family": {
        "family": 1, "municipality": "GM0141", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1400.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-09-09" } }, { "id": "c2", "facts": { "birth-date": "2008-02-02" } } ]
      },
      "expect": { "schemes": [
        { "id": "sports-gear-bank", "for": "c1", "verdict": "likely" },
        { "id": "toy-bank", "for": "c1", "verdict": "likely" },
        { "id": "toy-bank", "for": "c2", "verdict": "unlikely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0141/services.json"sv,
R"json(// What Almelo has.
{
  "zorgpad": 1,
  "id": "gm0141",

  "services": {
    "poverty-pact": {
      "title": { "nl": "Armoedepact, ook voor kinderen", "en": "Poverty pact, for children too" },
      "kind": "network", "for": "household", "by": ["professional"],
      "source": ["pharos-bekendheid", "infosheet", "almelo-armoedepact"], "certainty": "verified",
      "note": { "nl": "In 2009 begonnen met 21 partners.", "en": "Began in 2009 with 21 partners." },
      "tell": { "nl": "In Almelo helpen veel partners mee, zodat elk kind mee kan doen.", "en": "In Almelo many partners help so that every child can join in." }
    }
  }
}
)json"sv},
{"municipal/gm0153/book.json"sv,
R"json(// Enschede: a child package that also holds things for a baby. What all of Twente has stands in the layer of the region.
{
  "zorgpad": 1,
  "id": "gm0153",
  "layer": "municipal",
  "scope": ["GM0153"],
  "title": { "nl": "Geldzorgen in Enschede", "en": "Money worries in Enschede" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" }
}
)json"sv},
{"municipal/gm0153/schemes.json"sv,
R"json(// Schemes in Enschede.
{
  "zorgpad": 1,
  "id": "gm0153",

  "sources": {
    "enschede-kindpakket": {
      "title": { "nl": "Kindpakket en Leergeld in Enschede", "en": "Child package and Leergeld in Enschede" },
      "publisher": { "nl": "gemeente Enschede", "en": "municipality of Enschede" },
      "url": "https://www.enschede.nl/kindpakket"
    },
    "enschede-fondsen": {
      "title": { "nl": "Campagne tegen kinderarmoede in Enschede", "en": "Campaign against child poverty in Enschede" },
      "publisher": { "nl": "RTV Oost", "en": "RTV Oost" },
      "published": "2021-11",
      "url": "https://www.rtvoost.nl/nieuws/2029087/Kinderarmoede-hoef-je-niet-te-accepteren-Enschede-lanceert-campagne"
    }
  },

  "schemes": {
    "child-package": {
      "available": true, "source": ["enschede-kindpakket", "infosheet"], "certainty": "verified",
      "note": { "nl": "De meeste onderdelen zijn tot 110% van de bijstand, niet alle: daarom sluit de grens niemand uit.", "en": "Most parts are up to 110% of social assistance, not all: so the limit excludes nobody." },
      // Things for a baby are part of it; whether they can be asked for before the birth is not said.
      "when": { "all": [
        { "fact": "age", "from": "-P10M", "until": "P18Y" },
        { "indicative": { "fact": "age", "at_least": "P0M" } },
        { "indicative": { "fact": "income.net-month", "at_most": { "norm": "social-assistance-21", "percent": 110 } } } ] },
      "apply": {
        "by": ["parent", "professional"], "url": "https://www.enschede.nl/kindpakket",
        "how": { "nl": "Op de pagina staat per onderdeel wie helpt en hoe u het vraagt.", "en": "The page says for each part who helps and how to ask." }
      },
      "gives": { "nl": "bijvoorbeeld sport, school, een fiets, en ook spullen voor een baby", "en": "for instance sports, school, a bicycle, and things for a baby too" }
    },
    "urgent-needs-fund": {
      "title": { "nl": "Fonds Bijzondere Noden Enschede", "en": "Fonds Bijzondere Noden Enschede (emergency fund)" },
      "provider": { "nl": "Fonds Bijzondere Noden Enschede", "en": "Fonds Bijzondere Noden Enschede" },
      "available": true, "source": "enschede-fondsen", "certainty": "stated",
      "note": { "nl": "Bericht uit 2021. Of het nu nog zo is, is niet nagegaan.", "en": "News of 2021. Whether it is still so was not checked." }
    },
    "clothing-bank": {
      "available": true, "source": "enschede-fondsen",
      "note": { "nl": "Bericht uit 2021. Of het nu nog zo is, is niet nagegaan.", "en": "News of 2021. Whether it is still so was not checked." }
    },
    "leergeld": {
      "available": true, "source": "enschede-kindpakket",
      "note": { "nl": "Leergeld Enschede: tot 120% van de bijstand.", "en": "Leergeld Enschede: up to 120% of social assistance." },
      "when": { "all": [
        { "fact": "age", "from": "P4Y", "until": "P18Y" },
        { "indicative": { "fact": "income.net-month", "at_most": { "norm": "social-assistance-21", "percent": 120 } } } ] }
    }
  },

  "examples": {
    "enschede-between-the-limits": {
      "title": { "nl": "Enschede: boven 110%, onder 120%", "en": "Enschede: above 110%, below 120%" },
      "family": {
        "family": 1, "municipality": "GM0153", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1561.41 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1989-03-03" } } ],
        "children": [
          { "id": "c1", "facts": { "birth-date": "2016-06-06" } },
          { "id": "c2", "facts": { "birth-date": "2008-06-06" } } ]
      },
      // 110% of 1419.46 is 1561.406, 120% is 1703.352.
      "expect": { "schemes": [
        { "id": "child-package", "for": "c1", "verdict": "unknown" },
        { "id": "leergeld", "for": "c1", "verdict": "likely" },
        { "id": "leergeld", "for": "c2", "verdict": "unlikely" } ] }
    },
    "enschede-new-baby": {
      "title": { "nl": "Enschede: een baby van drie weken", "en": "Enschede: a baby of three weeks" },
      "family": {
        "family": 1, "municipality": "GM0153", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1561.40, "baby.things-missing": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1999-12-31" } } ],
        "children": [ { "id": "baby", "facts": { "birth-date": "2026-10-31" } } ]
      },
      "expect": { "schemes": [
        { "id": "child-package", "for": "baby", "verdict": "likely" },
        { "id": "municipal-baby-package", "for": "baby", "verdict": "unknown" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0164/book.json"sv,
R"json(// Hengelo: what the sources name is a child package. What all of Twente has stands in the layer of the region.
{
  "zorgpad": 1,
  "id": "gm0164",
  "layer": "municipal",
  "scope": ["GM0164"],
  "title": { "nl": "Geldzorgen in Hengelo", "en": "Money worries in Hengelo" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" }
}
)json"sv},
{"municipal/gm0164/schemes.json"sv,
R"json(// Schemes in Hengelo.
{
  "zorgpad": 1,
  "id": "gm0164",

  "sources": {
    "hengelo-kindpakket": {
      "title": { "nl": "Kindpakket in Hengelo: bedragen per kind", "en": "Child package in Hengelo: amounts per child" },
      "publisher": { "nl": "gemeente Hengelo", "en": "municipality of Hengelo" },
      "url": "https://www.hengelo.nl/kindpakket"
    }
  },

  "schemes": {
    "child-package": {
      "available": true, "source": "hengelo-kindpakket", "certainty": "verified",
      "note": { "nl": "De gemeente noemt bedragen per kind; die zijn niet overgenomen. De inkomensgrens is niet nagegaan.", "en": "The municipality names amounts per child; they were not copied. The income limit was not checked." },
      "apply": {
        "by": ["parent", "administrator"], "contact": "municipal-income-desk", "url": "https://www.hengelo.nl/kindpakket",
        "how": { "nl": "U vraagt alle onderdelen in één keer aan. Met een uitkering komt het geld voor school vanzelf, in augustus.", "en": "You apply for all parts at once. With a benefit, the money for school comes by itself in August." }
      },
      "gives": { "nl": "schoolkosten, zwemles, een fiets, een kledingbon, een laptop en de speel-o-theek", "en": "school costs, swimming lessons, a bicycle, a clothing voucher, a laptop and the toy library" }
    },
    // A card comes with the child package.
    "toy-bank": {
      "title": { "nl": "Speel-o-theek", "en": "Toy library" },
      "available": true, "source": "hengelo-kindpakket",
      "gives": { "nl": "speelgoed om te lenen; de pas zit in het kindpakket", "en": "toys to borrow; the card is part of the child package" },
      "after": ["child-package"]
    }
  },

  "examples": {
    "hengelo-child-package": {
      "title": { "nl": "Hengelo: een kind van tien, een van achttien", "en": "Hengelo: a child of ten, one of eighteen" },
      "family": {
        "family": 1, "municipality": "GM0164", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 2200.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1980-03-03" } }, { "id": "a2", "facts": { "birth-date": "1982-04-04" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-06-06" } }, { "id": "c2", "facts": { "birth-date": "2008-11-20" } } ]
      },
      "expect": { "schemes": [
        { "id": "child-package", "for": "c1", "verdict": "likely" },
        { "id": "child-package", "for": "c2", "verdict": "unlikely" },
        { "id": "toy-bank", "for": "c1", "verdict": "likely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0168/book.json"sv,
R"json(// Losser: somebody of the municipality in every GP practice.
{
  "zorgpad": 1,
  "id": "gm0168",
  "layer": "municipal",
  "scope": ["GM0168"],
  "title": { "nl": "Geldzorgen in Losser", "en": "Money worries in Losser" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "samenwerken-bij-schulden": {
      "title": { "nl": "Samenwerken bij schulden: zes voorbeelden", "en": "Working together on debts: six examples" },
      "publisher": { "nl": "Hogeschool Utrecht", "en": "University of Applied Sciences Utrecht" },
      "published": "2020"
    }
  }
}
)json"sv},
{"municipal/gm0168/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0168",

  "contacts": {
    "gp-consultant": {
      "title": { "nl": "Consulent bij de huisarts", "en": "Consultant at the GP" },
      "open": ["phone"],
      "source": "infosheet"
    }
  }
}
)json"sv},
{"municipal/gm0168/examples.json"sv,
R"json(// A family in Losser.
{
  "zorgpad": 1,
  "id": "gm0168",

  "examples": {
    "losser-gp": {
      "title": { "nl": "Losser: de huisarts loopt even mee naar de consulent", "en": "Losser: the GP walks along to the consultant" },
      "family": {
        "family": 1, "municipality": "GM0168", "as_of": "2026-11-21", "role": "gp",
        "household": { "income.net-month": 2100.00 },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1980-01-01" } },
          { "id": "a2", "facts": { "birth-date": "1981-01-01" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2011-09-09" } } ],
        "signals": [
          { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" },
          { "signal": "frequent-gp-visits", "seen": true, "of": "a1", "on": "2026-11-18" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/money-help", "status": "waiting", "contact": { "id": "gp-consultant" }, "title": "Consulent in de huisartsenpraktijk" } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0168/pathways.json"sv,
R"json(// Losser: whoever has money worries need not go to another desk; someone of the municipality works at the GP.
{
  "zorgpad": 1,
  "id": "gm0168",

  "pathways": {
    "money-worries": {
      "nodes": {
        "money-help": {
          "service": "money-consultant", "source": ["infosheet", "samenwerken-bij-schulden"],
          "say": { "nl": "Loop samen binnen bij de consulent in de huisartsenpraktijk. Die kijkt met het loket inkomen wat eerst moet.", "en": "Walk in together at the consultant in the GP practice, who looks with the income desk at what comes first." },
          "tell": { "nl": "Bij uw huisarts werkt iemand van de gemeente. Die kijkt met u wat eerst moet.", "en": "Someone of the municipality works at your GP. They look with you at what comes first." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0168/services.json"sv,
R"json(// Who helps in Losser.
{
  "zorgpad": 1,
  "id": "gm0168",

  "services": {
    "money-consultant": {
      "title": { "nl": "Consulent in de huisartsenpraktijk", "en": "Consultant in the GP practice" },
      "contact": "gp-consultant", "available": true,
      "source": ["infosheet", "samenwerken-bij-schulden"], "certainty": "verified",
      "note": { "nl": "In elke praktijk zit een consulent jeugd en Wmo, die nauw samenwerkt met de inkomensconsulenten. Samen bepalen ze wat voorgaat.", "en": "In every practice a consultant for youth and care works closely with the income consultants. Together they decide what comes first." },
      "tell": { "nl": "Bij uw huisarts werkt iemand van de gemeente. Die kijkt mee als er meer speelt, ook met geld.", "en": "Someone of the municipality works at your GP. They look along when there is more going on, also with money." }
    }
  }
}
)json"sv},
{"municipal/gm0193/book.json"sv,
R"json(// Zwolle: the neighbourhood team made a list of signs of too little money, a source of the national list of signals.
{
  "zorgpad": 1,
  "id": "gm0193",
  "layer": "municipal",
  "scope": ["GM0193"],
  "title": { "nl": "Geldzorgen in Zwolle", "en": "Money worries in Zwolle" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "zwolle-waaier": {
      "title": { "nl": "Waaier financiële krapte", "en": "Fan of signs of too little money" },
      "publisher": { "nl": "Sociaal Wijkteam Zwolle", "en": "Neighbourhood team of Zwolle" }
    }
  }
}
)json"sv},
{"municipal/gm0193/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0193",

  "contacts": {
    "money-hour-college": {
      "title": { "nl": "Financieel spreekuur van het Deltion College", "en": "Money hour of Deltion College" },
      "url": "http://www.deltion.nl/studeren-bij/begeleiding/financieel-spreekuur",
      "source": "handreiking"
    }
  }
}
)json"sv},
{"municipal/gm0193/examples.json"sv,
R"json(// Families in Zwolle.
{
  "zorgpad": 1,
  "id": "gm0193",

  "examples": {
    "zwolle-pupil-with-debts": {
      "title": { "nl": "Zwolle: een leerling van 18 met een eerste schuld", "en": "Zwolle: a pupil of 18 with a first debt" },
      "family": {
        "family": 1, "municipality": "GM0193", "as_of": "2026-11-21", "role": "teacher",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1980-08-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2008-03-03", "debts.own": true } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "towards-18/school-care", "for": "c1", "status": "waiting", "contact": { "id": "money-hour-college" } } ]
      }
    },

    "zwolle-signs": {
      "title": { "nl": "Zwolle: het wijkteam ziet dat een kind niet meedoet", "en": "Zwolle: the team sees that a child does not join in" },
      "family": {
        "family": 1, "municipality": "GM0193", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1988-08-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-03-03" } } ],
        "signals": [ { "signal": "no-club-or-swimming", "seen": true, "of": "c1", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/discuss", "status": "now" },
          { "id": "money-worries/look-together", "status": "waiting" }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0193/schemes.json"sv,
R"json(// Schemes in Zwolle.
{
  "zorgpad": 1,
  "id": "gm0193",

  "sources": {
    "zwolle-noodfonds": {
      "title": { "nl": "Kerkelijk Noodfonds", "en": "Emergency fund of the churches" },
      "publisher": { "nl": "Commissie gezamenlijke kerken Zwolle", "en": "Joint churches of Zwolle" },
      "published": "2020",
      "url": "https://diaconie.pknzwolle.nl/kerkelijk-noodfonds/"
    }
  },

  "schemes": {
    "local-funds": {
      "title": { "nl": "Kerkelijk Noodfonds", "en": "Emergency fund of the churches" },
      "provider": { "nl": "gezamenlijke kerken in Zwolle", "en": "joint churches in Zwolle" },
      "available": true, "source": "zwolle-noodfonds",
      "note": { "nl": "Beschreven in 2020. Of het nu nog zo is, is niet nagegaan.", "en": "Described in 2020. Whether it is still so was not checked." },
      "apply": {
        "by": ["social-worker", "neighbourhood-team", "professional"],
        "how": { "nl": "Een hulpverlener vraagt het aan, als andere hulp niet kan. Ook voor wie niet bij een kerk hoort.", "en": "A professional applies when no other help is possible. Also for those who belong to no church." }
      },
      "gives": { "nl": "meestal geld voor boodschappen", "en": "mostly money for groceries" }
    }
  },

  "examples": {
    "zwolle-church-fund": {
      "title": { "nl": "Zwolle: dringende kosten, en een noodfonds", "en": "Zwolle: urgent costs, and an emergency fund" },
      "family": {
        "family": 1, "municipality": "GM0193", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1400.00, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-09-09" } } ]
      },
      "expect": { "schemes": [
        { "id": "local-funds", "verdict": "likely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0193/services.json"sv,
R"json(// What Zwolle has: a money hour at a college.
{
  "zorgpad": 1,
  "id": "gm0193",

  "services": {
    "school-care-18": {
      "title": { "nl": "Hulp op school bij schulden, zoals het spreekuur van het Deltion College", "en": "Help at school with debts, such as the money hour of Deltion College" },
      "contact": "money-hour-college", "available": true, "certainty": "inferred",
      "note": { "nl": "De bron noemt het spreekuur van Deltion; dat dit in Zwolle is, is algemeen bekend. Andere scholen verschillen.", "en": "The source names the money hour of Deltion; that this is in Zwolle is common knowledge. Other schools differ." }
    }
  }
}
)json"sv},
{"municipal/gm0200/book.json"sv,
R"json(// Apeldoorn: the information card of the coalition, with the numbers that a midwife or nurse needs. The numbers themselves stand on the card;
// no source prints them.
{
  "zorgpad": 1,
  "id": "gm0200",
  "layer": "municipal",
  "scope": ["GM0200"],
  "title": { "nl": "Geldzorgen in Apeldoorn", "en": "Money worries in Apeldoorn" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "apeldoorn-coalitie": {
      "title": { "nl": "Hoe is het nu met de coalitie Kansrijke Start in Apeldoorn?", "en": "How is the coalition Kansrijke Start in Apeldoorn doing?" },
      "publisher": { "nl": "Pharos, Kansrijke Start", "en": "Pharos, Kansrijke Start" },
      "url": "https://www.pharos.nl/praktijkvoorbeeld-hoe-is-het-nu-met-de-coalitie-kansrijke-start-in-apeldoorn/"
    },
    "apeldoorn-armoedepact": {
      "title": { "nl": "Armoedepact Apeldoorn", "en": "Poverty pact of Apeldoorn" },
      "publisher": { "nl": "gemeente Apeldoorn", "en": "municipality of Apeldoorn" },
      "published": "2019-04-02"
    }
  }
}
)json"sv},
{"municipal/gm0200/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0200",

  "contacts": {
    "information-card": {
      "title": { "nl": "Informatiekaart van Apeldoorn", "en": "Information card of Apeldoorn" },
      "open": ["phone", "url"],
      "source": "pharos-bekendheid"
    }
  }
}
)json"sv},
{"municipal/gm0200/examples.json"sv,
R"json(// Families in Apeldoorn: where the plan says whom to call, it points to the information card.
{
  "zorgpad": 1,
  "id": "gm0200",

  "examples": {
    "apeldoorn-first-baby": {
      "title": { "nl": "Apeldoorn: een eerste baby, en rekeningen die blijven liggen", "en": "Apeldoorn: a first baby, and bills that stay unpaid" },
      "family": {
        "family": 1, "municipality": "GM0200", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1480.00, "baby.things-missing": true },
        "adults": [ { "id": "mother", "facts": { "birth-date": "2001-03-02" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-02-10" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "of": "mother", "on": "2026-11-18", "by": "midwife" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/discuss", "status": "now" },
          { "id": "money-worries/money-help", "status": "waiting", "contact": { "id": "information-card" } },
          { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "information-card" } }
        ],
        "schemes": [ { "id": "baby-package", "for": "baby", "verdict": "unknown" } ]
      }
    },

    "apeldoorn-breast-pump": {
      "title": { "nl": "Apeldoorn: een kraamverzorgende ziet dat er geen kolf is", "en": "Apeldoorn: a maternity nurse sees that there is no breast pump" },
      "family": {
        "family": 1, "municipality": "GM0200", "as_of": "2026-11-21", "role": "maternity-nurse",
        "household": { "income.net-month": 2650.00, "baby.things-missing": true },
        "adults": [
          { "id": "mother", "facts": { "birth-date": "1990-06-15" } },
          { "id": "father", "facts": { "birth-date": "1988-01-30" } }
        ],
        "children": [ { "id": "baby", "facts": { "birth-date": "2026-11-14" } } ],
        "signals": [ { "signal": "nursery-not-ready", "seen": true, "on": "2026-11-18", "by": "maternity-nurse" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "newborn/how-are-you", "for": "baby", "status": "waiting" },
          { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "information-card" } }
        ]
      }
    },

    "apeldoorn-after-the-talk": {
      "title": { "nl": "Apeldoorn: er is gepraat, nu bellen ze samen", "en": "Apeldoorn: they have talked, now they call together" },
      "family": {
        "family": 1, "municipality": "GM0200", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1700.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-03-02" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2021-02-10" } } ],
        "signals": [
          { "signal": "borrows-money", "seen": true, "of": "a1", "on": "2026-11-18" },
          { "signal": "debt-collectors", "seen": false, "on": "2026-11-18" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-20", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "now", "contact": { "id": "information-card" } },
          { "id": "money-worries/look-together", "status": "now", "contact": { "id": "information-card" } },
          { "id": "money-worries/register", "status": "waiting" }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0200/pathways.json"sv,
R"json(// Apeldoorn: the information card is at hand where help is sought.
{
  "zorgpad": 1,
  "id": "gm0200",

  "pathways": {
    "money-worries": {
      "nodes": {
        "money-help": {
          "contact": "information-card",
          "say": { "nl": "Pak de informatiekaart erbij: daar staan de nummers. Vraag: 'Zal ik je in contact brengen met iemand die hier veel van weet?' Bel samen.", "en": "Take the information card: it has the numbers. Ask: 'Shall I bring you in touch with someone who knows a lot about this?' Call together." }
        },
        "look-together": { "contact": "information-card" }
      }
    }
  }
}
)json"sv},
{"municipal/gm0200/schemes.json"sv,
R"json(// Schemes in Apeldoorn.
{
  "zorgpad": 1,
  "id": "gm0200",

  "sources": {
    "apeldoorn-christelijk-noodfonds": {
      "title": { "nl": "Hulp vragen bij het Christelijk Noodfonds Apeldoorn", "en": "Asking the Christian emergency fund of Apeldoorn for help" },
      "publisher": { "nl": "CNAP", "en": "CNAP" },
      "url": "https://www.cnap-apeldoorn.nl/hulpvragen"
    },
    "apeldoorn-gemeentepolis": {
      "title": { "nl": "Verschillen tussen gemeentelijke zorgpolissen", "en": "Differences between municipal health policies" },
      "publisher": { "nl": "Skipr", "en": "Skipr" },
      "published": "2022-12",
      "url": "https://www.skipr.nl/nieuws/tot-wel-850-euro-verschil-tussen-gemeentelijke-zorgpolissen/"
    }
  },

  "schemes": {
    "local-funds": {
      "title": { "nl": "Christelijk Noodfonds Apeldoorn", "en": "Christian emergency fund Apeldoorn" },
      "provider": { "nl": "Christelijk Noodfonds Apeldoorn", "en": "Christelijk Noodfonds Apeldoorn" },
      "available": true, "source": "apeldoorn-christelijk-noodfonds",
      "note": { "nl": "De pagina noemt geen datum. Of het nu nog zo is, is niet nagegaan.", "en": "The page names no date. Whether it is still so was not checked." },
      "apply": {
        "by": ["professional", "parent"], "url": "https://www.cnap-apeldoorn.nl/hulpvragen",
        "how": { "nl": "Voor wie nergens anders terechtkan. Het liefst vraagt een hulpverlener het aan.", "en": "For those who can turn to nobody else. Preferably a professional applies." }
      },
      "gives": { "nl": "een lening, een gift of spullen", "en": "a loan, a gift or goods" }
    },
    // Stopped in 2020 and not there in 2023. Whether it came back was not checked: so it stays open, never no.
    "municipal-health-policy": {
      "source": "apeldoorn-gemeentepolis",
      "note": { "nl": "In 2023 was er geen gemeentepolis. Sommige gemeenten zonder polis betalen wel mee aan een eigen zorgverzekering.", "en": "In 2023 there was no municipal policy. Some municipalities without one do contribute to your own insurance." }
    }
  },

  "examples": {
    "apeldoorn-emergency-fund": {
      "title": { "nl": "Apeldoorn: een bed nodig", "en": "Apeldoorn: a bed is needed" },
      "family": {
        "family": 1, "municipality": "GM0200", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1400.00, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2022-09-09" } } ]
      },
      "expect": { "schemes": [
        { "id": "municipal-health-policy", "verdict": "unknown" },
        { "id": "local-funds", "verdict": "likely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0200/services.json"sv,
R"json(// What Apeldoorn has: a card with the numbers to call, and organisations that work together.
{
  "zorgpad": 1,
  "id": "gm0200",

  "services": {
    "local-map": {
      "title": { "nl": "Informatiekaart geldzorgen", "en": "Information card on money worries" },
      "contact": "information-card", "available": true,
      "source": "pharos-bekendheid",
      "note": { "nl": "De kaart is van de coalitie. De nummers staan op de kaart zelf.", "en": "The card is of the coalition. The numbers are on the card itself." }
    },

    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start Apeldoorn", "en": "Coalition Kansrijke Start Apeldoorn" },
      "available": true,
      "source": ["apeldoorn-coalitie", "pharos-bekendheid"],
      "note": { "nl": "Met onder meer verloskundigen, ziekenhuis, CJG en MEE Veluwe.", "en": "With midwives, hospital, the centre for youth and family, MEE Veluwe and others." }
    },

    "poverty-pact": {
      "title": { "nl": "Armoedepact", "en": "Poverty pact" },
      "kind": "network", "for": "household", "by": ["professional"],
      "source": "apeldoorn-armoedepact", "certainty": "verified",
      "tell": { "nl": "In Apeldoorn helpen veel partners mee om iets te doen aan geldzorgen.", "en": "In Apeldoorn many partners help to do something about money worries." }
    }
  }
}
)json"sv},
{"municipal/gm0202/book.json"sv,
R"json(// Arnhem: the regelloketten, the toolbox for partners, and the way through debt help as its evaluation of 2019 describes it.
{
  "zorgpad": 1,
  "id": "gm0202",
  "layer": "municipal",
  "scope": ["GM0202"],
  "title": { "nl": "Geldzorgen in Arnhem", "en": "Money worries in Arnhem" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "arnhem-schulden-2019": {
      "title": { "nl": "Evaluatie schulddienstverlening in Arnhem", "en": "Evaluation of debt help in Arnhem" },
      "publisher": { "nl": "Rekenkamer van de gemeente Arnhem", "en": "Court of audit of the municipality of Arnhem" },
      "published": "2019-03-29",
      "url": "https://5dok.net/document/q2n07l7p-evaluatie-schulddienstverlening-in-arnhem.html"
    }
  }
}
)json"sv},
{"municipal/gm0202/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0202",

  "contacts": {
    "money-desk": {
      "title": { "nl": "Regelloket Arnhem", "en": "Regelloket of Arnhem" },
      "open": ["phone", "url"],
      "source": "infosheet"
    },

    "money-toolbox": {
      "title": { "nl": "Toolbox geldzorgen van Arnhem", "en": "Toolbox for money worries of Arnhem" },
      "open": ["url"],
      "source": ["pharos-bekendheid", "infosheet"]
    }
  }
}
)json"sv},
{"municipal/gm0202/examples.json"sv,
R"json(// Families in Arnhem.
{
  "zorgpad": 1,
  "id": "gm0202",

  "examples": {
    "arnhem-bills": {
      "title": { "nl": "Arnhem: post die niet meer open gaat", "en": "Arnhem: post that is no longer opened" },
      "family": {
        "family": 1, "municipality": "GM0202", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1520.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1993-01-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2024-04-04" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting", "contact": { "id": "money-desk" } },
          { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "money-toolbox" } }
        ]
      }
    },

    "arnhem-debts": {
      "title": { "nl": "Arnhem: schuldhulp is begonnen, eerst komt er rust", "en": "Arnhem: debt help has begun, first there is calm" },
      "family": {
        "family": 1, "municipality": "GM0202", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1900.00, "debts.problematic": true },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1985-11-11" } },
          { "id": "a2", "facts": { "birth-date": "1986-12-12" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2015-05-05" } } ],
        "signals": [ { "signal": "debt-collectors", "seen": true, "on": "2026-10-01" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-10-01", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-10-01", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-10-01", "round": 1 },
          { "node": "money-worries/debt-help", "of": null, "is": "done", "on": "2026-10-30", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "debt-route-arnhem/calm", "status": "waiting", "earliest": "2026-11-27" },
          { "id": "debt-route-arnhem/hand-over", "status": "waiting" }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0202/pathways.json"sv,
R"json(// Arnhem: the desk in the place of the general help with money questions, the toolbox at hand, and the Arnhem route through
// debt help as the evaluation of 2019 describes it: first contact, intake, calm, and only then the handover.
{
  "zorgpad": 1,
  "id": "gm0202",

  "pathways": {
    "money-worries": {
      "nodes": {
        "money-help": {
          "service": "money-walk-in", "source": "infosheet",
          "say": { "nl": "Vraag: 'Zal ik met je meegaan naar het regelloket?' Online kan ook: doe het samen.", "en": "Ask: 'Shall I come along to the regelloket?' Online works too: do it together." },
          "tell": { "nl": "Bij het regelloket kunt u terecht met al uw vragen over geld. We gaan samen.", "en": "At the regelloket you can ask anything about money. We go together." }
        },
        "look-together": { "contact": "money-toolbox" },
        "debt-help": { "next": { "add": ["debt-route"] } },
        "debt-route": { "pathway": "debt-route-arnhem", "next": "register" }
      }
    },

    "debt-route-arnhem": {
      "kind": "routekaart",
      "title": { "nl": "De Arnhemse route", "en": "The Arnhem route" },
      "tell": { "nl": "Zo loopt hulp bij schulden in Arnhem: eerst rust, dan een plan.", "en": "This is how debt help goes in Arnhem: first calm, then a plan." },
      "source": "arnhem-schulden-2019", "certainty": "verified",
      "note": { "nl": "De stappen zijn van 2019. Wie ze nu zet, is niet nagegaan.", "en": "The steps are of 2019. Who takes them now was not checked." },
      "entry": false,
      "start": "calm",
      "nodes": {
        "calm": {
          "step": "follow-up", "wait": "P4W", "by": ["neighbourhood-team", "professional"], "source": "arnhem-schulden-2019",
          "title": { "nl": "Vraag of er rust is: lopen de vaste lasten weer?", "en": "Ask whether there is calm: are the fixed costs paid again?" },
          "note": { "nl": "De bron noemt geen termijn. Vier weken is een keuze.", "en": "The source names no period. Four weeks is a choice." },
          "say": { "nl": "Het wijkteam of Rijnstad brengt eerst alles op orde. Vraag wat er nog binnenkomt en wat er nog openstaat.", "en": "The neighbourhood team or Rijnstad first sorts everything out. Ask what still comes in and what is still unpaid." },
          "tell": { "nl": "Eerst komt er rust: inkomen, huur en energie lopen weer. Daarna kijken we naar de schulden.", "en": "First there is calm: income, rent and energy run again. Then we look at the debts." },
          "next": "hand-over"
        },
        "hand-over": {
          "step": "hand-over", "handover": "warm", "by": ["neighbourhood-team", "professional"], "source": "arnhem-schulden-2019",
          "title": { "nl": "Draag samen over aan de schuldregelaar", "en": "Hand over to the debt arranger together" },
          "say": { "nl": "Ga mee naar het eerste gesprek. Zo hoeft het gezin niet alles opnieuw te vertellen.", "en": "Come along to the first talk, so that the family need not tell everything again." },
          "tell": { "nl": "We gaan samen naar de mensen die met uw schuldeisers praten.", "en": "We go together to the people who talk with your creditors." },
          "agreement": { "nl": "Spreek af dat de schuldregelaar je laat weten hoe het gaat.", "en": "Agree that the debt arranger lets you know how it goes." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0202/schemes.json"sv,
R"json(// Schemes in Arnhem. The city pass is known only from an old guide.
{
  "zorgpad": 1,
  "id": "gm0202",

  "sources": {
    "arnhem-voorzieningen-2010": {
      "title": { "nl": "Voorzieningenwijzer Arnhem", "en": "Guide to provisions in Arnhem" },
      "publisher": { "nl": "gemeente Arnhem, via issuu.com", "en": "municipality of Arnhem, through issuu.com" },
      "published": "2010"
    }
  },

  "schemes": {
    // Whether it still exists stays open.
    "city-pass": {
      "source": "arnhem-voorzieningen-2010",
      "note": { "nl": "In 2010 was er de Arnhem Card, tot 120% van de bijstand, en een kindpas van 4 tot 18 jaar. Of die er nog zijn, is niet nagegaan.", "en": "In 2010 there was the Arnhem Card, up to 120% of social assistance, and a pass for children of 4 to 18. Whether they still exist was not checked." }
    }
  }
}
)json"sv},
{"municipal/gm0202/services.json"sv,
R"json(// What Arnhem has. The regelloketten are there for every question about money, at a desk and online.
{
  "zorgpad": 1,
  "id": "gm0202",

  "services": {
    "money-walk-in": {
      "title": { "nl": "Regelloket", "en": "Regelloket (desk for money questions)" },
      "contact": "money-desk", "available": true,
      "source": "infosheet",
      "note": { "nl": "Sinds halverwege 2021. Of elk loket er nog is, is niet nagegaan.", "en": "Since mid-2021. Whether each desk is still there was not checked." },
      "tell": { "nl": "Loop binnen met een vraag over geld, of stel die op internet. Alles mag: van een brief tot een schuld.", "en": "Walk in with a question about money, or ask it online. Anything is fine: from a letter to a debt." }
    },

    "local-map": {
      "title": { "nl": "Toolbox geldzorgen, met routekaart", "en": "Toolbox for money worries, with a route map" },
      "contact": "money-toolbox", "available": true,
      "source": ["pharos-bekendheid", "infosheet"],
      "note": { "nl": "Voor partners in de stad: een routekaart, een filmpje over signaleren en uitleg over wat er is.", "en": "For partners in the city: a route map, a film about noticing and an explanation of what there is." }
    },

    "early-debt-signals": {
      "note": { "nl": "Arnhem heeft sinds 2017 een brede aanpak van schulden, van 0 tot 18 jaar en ouder: vroeg zien en makkelijk binnenkomen.", "en": "Since 2017 Arnhem has a broad approach to debts, from 0 to 18 and over: seeing early and an easy way in." }
    },

    "debt-help": {
      "title": { "nl": "Schuldhulp via de Arnhemse route", "en": "Debt help by the Arnhem route" },
      "source": ["wgs", "arnhem-schulden-2019", "infosheet"],
      "note": { "nl": "Zoals beschreven in 2019: wijkteams en Rijnstad beginnen, PLANgroep neemt over. Of PLANgroep dit nog doet, is niet nagegaan.", "en": "As described in 2019: neighbourhood teams and Rijnstad begin, PLANgroep takes over. Whether PLANgroep still does was not checked." },
      "tell": { "nl": "Eerst komt er rust: iemand uit de wijk kijkt mee. Daarna maakt u samen met de schuldhulp een plan.", "en": "First there is calm: someone nearby looks along. Then you make a plan together with debt help." }
    }
  }
}
)json"sv},
{"municipal/gm0222/book.json"sv,
R"json(// Doetinchem: the sources quote a mother here, who was glad to have one contact person.
{
  "zorgpad": 1,
  "id": "gm0222",
  "layer": "municipal",
  "scope": ["GM0222"],
  "title": { "nl": "Geldzorgen in Doetinchem", "en": "Money worries in Doetinchem" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" }
}
)json"sv},
{"municipal/gm0222/examples.json"sv,
R"json(// A family in Doetinchem.
{
  "zorgpad": 1,
  "id": "gm0222",

  "examples": {
    "doetinchem-one-person": {
      "title": { "nl": "Doetinchem: één vaste persoon", "en": "Doetinchem: one main contact" },
      "family": {
        "family": 1, "municipality": "GM0222", "as_of": "2026-11-21", "role": "social-worker",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1988-08-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2013-03-03" } } ],
        "signals": [ { "signal": "many-worries-at-once", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/plan", "status": "waiting", "by": ["coordinator"] } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0222/pathways.json"sv,
R"json(// Doetinchem: a mother said what helped her.
{
  "zorgpad": 1,
  "id": "gm0222",

  "pathways": {
    "money-worries": {
      "nodes": {
        "plan": {
          "say": { "nl": "Een moeder uit Doetinchem vertelde hoe fijn één vaste persoon was, na steeds opnieuw hetzelfde verhaal. Vraag wie dit gezin het meest vertrouwt.", "en": "A mother in Doetinchem told how good one main contact was, after telling the same story again and again. Ask whom this family trusts most." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0222/schemes.json"sv,
R"json(// Schemes in Doetinchem.
{
  "zorgpad": 1,
  "id": "gm0222",

  "sources": {
    "doetinchem-kledingbank": {
      "title": { "nl": "Kledingbank Doetinchem: hoe werkt het", "en": "Clothing bank Doetinchem: how it works" },
      "publisher": { "nl": "Kledingbank Doetinchem", "en": "Kledingbank Doetinchem" },
      "url": "http://kledingbankdoetinchem.nl/hoe-werkt-het/"
    }
  },

  "schemes": {
    "clothing-bank": {
      "title": { "nl": "Kledingbank Doetinchem", "en": "Clothing bank Doetinchem" },
      "provider": { "nl": "Kledingbank Doetinchem", "en": "Kledingbank Doetinchem" },
      "available": true, "source": "doetinchem-kledingbank",
      "note": { "nl": "De pagina noemt geen datum. Of het nu nog zo is, is niet nagegaan.", "en": "The page names no date. Whether it is still so was not checked." },
      "apply": {
        "by": ["gp", "youth-nurse", "teacher", "social-worker", "neighbourhood-team", "debt-helper", "administrator"], "url": "http://kledingbankdoetinchem.nl/hoe-werkt-het/",
        "how": { "nl": "Een hulpverlener, arts, leerkracht of kerk meldt u aan. Daarna maakt u een afspraak, voor de zomer en voor de winter.", "en": "A professional, doctor, teacher or church registers you. Then you make an appointment, for summer and for winter." }
      }
    }
  },

  "examples": {
    "doetinchem-winter-clothes": {
      "title": { "nl": "Doetinchem: kleren voor de winter", "en": "Doetinchem: clothes for the winter" },
      "family": {
        "family": 1, "municipality": "GM0222", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1400.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-09-09" } } ]
      },
      "expect": { "schemes": [
        { "id": "clothing-bank", "verdict": "likely" } ] }
    }
  }
}
)json"sv},
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
{"municipal/gm0268/schemes.json"sv,
R"json(// More schemes in Nijmegen.
{
  "zorgpad": 1,
  "id": "gm0268",

  "sources": {
    "nijmegen-gemeentepolis": {
      "title": { "nl": "Collectieve zorgverzekering van de gemeente Nijmegen", "en": "Collective health insurance of the municipality of Nijmegen" },
      "publisher": { "nl": "Gezond Verzekerd", "en": "Gezond Verzekerd" },
      "url": "https://www.gezondverzekerd.nl/gemeente/nijmegen/passende-zorg/"
    },
    "nijmegen-ontbijttas": {
      "title": { "nl": "Gratis ontbijttassen voor basisschoolkinderen", "en": "Free breakfast bags for primary school children" },
      "publisher": { "nl": "Nieuws uit Nijmegen", "en": "Nieuws uit Nijmegen" },
      "published": "2022-12-07",
      "url": "https://www.nieuwsuitnijmegen.nl/Nieuws/13226/gratis-ontbijttassen-voor-basisschoolkinderen-die-zonder-ontbijt-naar-school-gaan.html"
    }
  },

  "schemes": {
    // Up to 130% of social assistance, both without holiday pay. Food bank families and those in a debt arrangement may join too.
    "municipal-health-policy": {
      "available": true, "source": "nijmegen-gemeentepolis",
      "note": { "nl": "De pagina noemt geen datum. Er is ook een grens voor spaargeld; het bedrag is niet overgenomen.", "en": "The page names no date. There is a limit for savings, too; the amount was not copied." },
      "when": { "all": [
        { "indicative": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } },
        { "any": [
          { "indicative": { "fact": "income.net-month", "at_most": { "norm": "social-assistance-21", "percent": 130 } } },
          { "receives": "food-bank" } ] } ] },
      "gives": { "nl": "een zorgpolis die meer betaalt, zoals een bril, fysiotherapie of de tandarts", "en": "a health policy that pays more, such as glasses, physiotherapy or the dentist" }
    },
    // Not the same organisation, but the same help.
    "youth-breakfast": {
      "title": { "nl": "Ontbijttas", "en": "Breakfast bag" },
      "provider": { "nl": "Vincentius Vereniging Nijmegen", "en": "Vincentius Vereniging Nijmegen" },
      "available": true, "source": "nijmegen-ontbijttas", "certainty": "stated",
      "note": { "nl": "In december 2022 begonnen in Lindenholt, Dukenburg, Hatert en Grootstal. Of het er nu nog is, en waar, is niet nagegaan.", "en": "Started in December 2022 in Lindenholt, Dukenburg, Hatert and Grootstal. Whether and where it still exists was not checked." },
      "apply": {
        "by": ["parent", "professional"], "url": "https://www.vincentiusnijmegen.nl/schoolontbijt",
        "how": { "nl": "Meld u op de site aan voor maandag vijf uur. Dinsdag haalt u de tas op in de wijk.", "en": "Register on the site before five on Monday. On Tuesday you pick up the bag in the neighbourhood." }
      },
      "gives": { "nl": "elke week een tas met ontbijt voor de schooldagen", "en": "a bag of breakfast for the school days every week" }
    }
  },

  "examples": {
    "nijmegen-policy-and-breakfast": {
      "title": { "nl": "Nijmegen: een zorgpolis en een ontbijttas", "en": "Nijmegen: a health policy and a breakfast bag" },
      "family": {
        "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1845.29 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1986-06-06" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-02-28" } } ]
      },
      "expect": { "schemes": [
        { "id": "municipal-health-policy", "verdict": "likely" },
        { "id": "youth-breakfast", "verdict": "likely" } ] }
    },
    "nijmegen-food-bank-joins": {
      "title": { "nl": "Nijmegen: hoger inkomen, maar klant van de voedselbank", "en": "Nijmegen: higher income, but with the food bank" },
      "family": {
        "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 2100.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1986-06-06" } }, { "id": "a2", "facts": { "birth-date": "2009-06-06" } } ],
        "children": [],
        "receives": { "food-bank": true }
      },
      "expect": { "schemes": [
        { "id": "municipal-health-policy", "verdict": "likely" },
        { "id": "youth-breakfast", "verdict": "unlikely" },
        { "id": "participation-scheme", "for": "a2", "verdict": "unlikely" } ] }
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
    },
    "local-map": {
      "title": { "nl": "Wegwijzer024", "en": "Wegwijzer024 (what there is in Nijmegen)" },
      "contact": "wegwijzer024", "available": true, "source": ["pharos-bekendheid", "handreiking"]
    },
    "money-consultant": {
      "title": { "nl": "Consulent geldzaken in de coalitie", "en": "Money consultant in the coalition" },
      "contact": "money-consultants", "available": true, "source": "pharos-leren",
      "note": { "nl": "De consulenten en ervaringsdeskundigen gaven ook een training aan de jeugdgezondheidszorg.", "en": "The consultants and people who know poverty from inside also trained youth health care." }
    },
    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start Nijmegen", "en": "Coalition Kansrijke Start Nijmegen" },
      "available": true, "source": ["pharos-leren", "pharos-bekendheid"]
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
{"municipal/gm0344/book.json"sv,
R"json(// Utrecht: the guide for families with little money, the buurtteams, Ma'maatje, and the coalition against poverty.
{
  "zorgpad": 1,
  "id": "gm0344",
  "layer": "municipal",
  "scope": ["GM0344"],
  "title": { "nl": "Geldzorgen in Utrecht", "en": "Money worries in Utrecht" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "armoedecoalitie-utrecht": {
      "title": { "nl": "Armoedecoalitie Utrecht", "en": "Coalition against poverty in Utrecht" },
      "publisher": { "nl": "Armoedecoalitie Utrecht", "en": "Armoedecoalitie Utrecht" },
      "url": "https://www.armoedecoalitie-utrecht.nl/"
    },
    "geldzaak": {
      "title": { "nl": "De Geldzaak, voor al je geldsores", "en": "De Geldzaak, for all your money troubles" },
      "publisher": { "nl": "Armoedecoalitie Utrecht", "en": "Armoedecoalitie Utrecht" },
      "url": "https://www.armoedecoalitie-utrecht.nl/nieuws/de-geldzaak-voor-al-je-geldsores/"
    }
  }
}
)json"sv},
{"municipal/gm0344/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0344",

  "contacts": {
    "guide-for-families": {
      "title": { "nl": "Wegwijzer voor gezinnen met weinig geld", "en": "Guide for families with little money" },
      "url": "https://www.armoedecoalitie-utrecht.nl/",
      "source": "armoedecoalitie-utrecht"
    },

    "money-shop": {
      "title": { "nl": "De Geldzaak", "en": "De Geldzaak" },
      "open": ["phone", "hours"],
      "address": { "nl": "Steenweg 20, Utrecht", "en": "Steenweg 20, Utrecht" },
      "source": "geldzaak"
    },

    "neighbourhood-team": {
      "title": { "nl": "Buurtteam", "en": "Buurtteam" },
      "open": ["phone", "url"],
      "source": "infosheet"
    }
  }
}
)json"sv},
{"municipal/gm0344/examples.json"sv,
R"json(// Families in Utrecht.
{
  "zorgpad": 1,
  "id": "gm0344",

  "examples": {
    "utrecht-guide": {
      "title": { "nl": "Utrecht: de wegwijzer, het buurtteam en een maatje", "en": "Utrecht: the guide, the buurtteam and a buddy" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1450.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "1997-07-07" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-04-01" } } ],
        "signals": [
          { "signal": "unpaid-bills", "seen": true, "of": "mother", "on": "2026-11-18" },
          { "signal": "small-network", "seen": true, "of": "mother", "on": "2026-11-18" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting", "title": "Buurtteam: hulp bij geldvragen" },
          { "id": "pregnancy/mothers-buddy", "status": "waiting", "title": "Ma'maatje" },
          { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "guide-for-families" } },
          { "id": "money-worries/walk-in", "status": "waiting", "contact": { "id": "money-shop" } }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0344/pathways.json"sv,
R"json(// Utrecht: the guide is at hand where schemes are sought, and goes home with the parents. The Geldzaak is open to whoever would
// rather walk in.
{
  "zorgpad": 1,
  "id": "gm0344",

  "pathways": {
    "money-worries": {
      "nodes": {
        "bills": { "yes": { "add": ["walk-in"] } },
        "walk-in": {
          "service": "money-walk-in", "optional": true, "by": ["professional"], "source": "geldzaak",
          "say": { "nl": "Voor wie liever zelf ergens binnenloopt dan een afspraak maakt.", "en": "For those who would rather walk in than make an appointment." },
          "next": "register"
        },
        "look-together": {
          "contact": "guide-for-families", "materials": { "add": [ { "nl": "De wegwijzer: zet samen een kruisje bij wat past, en geef hem mee", "en": "The guide: tick together what fits, and let them take it home" } ] },
          "tell": { "nl": "We kijken samen in de wegwijzer wat misschien kan. U mag hem houden. We kunnen niets beloven.", "en": "Together we look in the guide at what may be possible. It is yours to keep. We cannot promise anything." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0344/schemes.json"sv,
R"json(// Schemes in Utrecht.
{
  "zorgpad": 1,
  "id": "gm0344",

  "sources": {
    "utrecht-jeugdfonds": {
      "title": { "nl": "Jeugdfonds Sport & Cultuur Utrecht: steun van de gemeente tot en met 2027", "en": "Youth Fund Utrecht: support of the municipality through 2027" },
      "publisher": { "nl": "DUIC", "en": "DUIC" },
      "published": "2025-06",
      "url": "https://www.duic.nl/algemeen/jeugdfonds-sport-en-cultuur-blij-met-steun-van-gemeente-utrecht-hopen-1350-kinderen-te-helpen/"
    },
    "utrecht-u-pas": {
      "title": { "nl": "U-pas: tegoed voor kinderen", "en": "U-pas: credit for children" },
      "publisher": { "nl": "DUIC en RTV Utrecht", "en": "DUIC and RTV Utrecht" },
      "published": "2022-12",
      "url": "https://www.duic.nl/algemeen/u-pastegoed-voor-kinderen-in-utrecht-vanaf-1-juli-verhoogd/"
    },
    "utrecht-dress-for-success": {
      "title": { "nl": "Op bezoek bij Dress for Success", "en": "A visit to Dress for Success" },
      "publisher": { "nl": "DUIC", "en": "DUIC" },
      "published": "2020-10",
      "url": "https://www.duic.nl/algemeen/op-bezoek-bij-dress-for-succes-met-een-big-smile-staan-mensen-hier-voor-de-spiegel/"
    }
  },

  "schemes": {
    "city-pass": {
      "title": { "nl": "U-pas", "en": "U-pas (city pass)" },
      "available": true, "source": ["utrecht-jeugdfonds", "utrecht-u-pas"], "certainty": "verified",
      "gives": { "nl": "een bedrag op een pas, voor sport, cultuur en school", "en": "an amount on a pass, for sports, culture and school" },
      "tell": { "nl": "Met de U-pas kunnen u en uw kinderen meedoen. Elk kind heeft een eigen tegoed.", "en": "With the U-pas you and your children can join in. Each child has its own credit." }
    },
    "youth-sports-culture-fund": {
      "available": true, "source": "utrecht-jeugdfonds",
      "note": { "nl": "Vult de U-pas aan, of helpt wie geen U-pas heeft. Voor 0 tot 18 jaar.", "en": "Adds to the U-pas, or helps those without one. For ages 0 to 18." },
      "when": { "all": [ { "fact": "age", "from": "P0M", "until": "P21Y" }, { "indicative": { "fact": "age", "from": "P0M", "until": "P18Y" } }, { "condition": "low-income" } ] },
      "after": ["child-package", "city-pass"]
    },
    "leergeld": {
      "title": { "nl": "Leergeld Utrecht", "en": "Leergeld Utrecht" },
      "available": true, "source": "utrecht-jeugdfonds",
      "note": { "nl": "Krijgt geld van de gemeente, ook voor sport. De inkomensgrens is niet nagegaan.", "en": "Gets money of the municipality, for sports too. The income limit was not checked." },
      "after": ["child-package", "city-pass"]
    },
    "work-clothes": {
      "available": true, "source": "utrecht-dress-for-success", "certainty": "stated",
      "note": { "nl": "Bericht uit 2020. Of het nu nog zo is, is niet nagegaan.", "en": "News of 2020. Whether it is still so was not checked." }
    }
  },

  "examples": {
    "utrecht-pass-then-funds": {
      "title": { "nl": "Utrecht: eerst de U-pas, dan de fondsen", "en": "Utrecht: first the U-pas, then the funds" },
      "family": {
        "family": 1, "municipality": "GM0344", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1650.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1988-08-08", "work.applying": true } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-06-01" } }, { "id": "c2", "facts": { "birth-date": "2006-06-01" } } ]
      },
      "expect": { "schemes": [
        { "id": "city-pass", "verdict": "likely" },
        { "id": "leergeld", "for": "c1", "verdict": "likely" },
        { "id": "leergeld", "for": "c2", "verdict": "unlikely" },
        { "id": "youth-sports-culture-fund", "for": "c1", "verdict": "likely" },
        { "id": "youth-sports-culture-fund", "for": "c2", "verdict": "unknown" },
        { "id": "work-clothes", "for": "a1", "verdict": "likely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0344/services.json"sv,
R"json(// Who helps in Utrecht.
{
  "zorgpad": 1,
  "id": "gm0344",

  "services": {
    "local-map": {
      "title": { "nl": "Wegwijzer voor gezinnen met weinig geld", "en": "Guide for families with little money" },
      "contact": "guide-for-families", "by": ["parent", "professional"], "available": true,
      "source": ["pharos-bekendheid", "infosheet"],
      "note": { "nl": "Een boekje voor gezinnen en professionals. Daarnaast is er het overzicht 'Geef armoede een gezicht'.", "en": "A booklet for families and professionals. There is also the overview 'Geef armoede een gezicht'." },
      "tell": { "nl": "Een boekje met hulp in de stad voor gezinnen die weinig geld hebben.", "en": "A booklet of help in the city for families who have little money." }
    },

    "neighbourhood-team": {
      "title": { "nl": "Buurtteam", "en": "Buurtteam (neighbourhood team)" },
      "source": "infosheet"
    },

    "money-advice": {
      "title": { "nl": "Buurtteam: hulp bij geldvragen", "en": "Buurtteam: help with money questions" },
      "source": "infosheet"
    },

    "money-walk-in": {
      "title": { "nl": "De Geldzaak", "en": "De Geldzaak (the money shop)" },
      "contact": "money-shop", "available": true,
      "source": "geldzaak",
      "note": { "nl": "Sinds 2022. Openingstijden zijn niet nagegaan.", "en": "Since 2022. Opening hours were not checked." },
      "tell": { "nl": "Loop binnen met een vraag over geld. Het is gratis.", "en": "Walk in with a question about money. It is free." }
    },

    "mothers-buddy": {
      "title": { "nl": "Ma'maatje", "en": "Ma'maatje (a buddy for mothers)" },
      "available": true,
      "source": "pharos-signaleren"
    },

    "experience-worker": {
      "available": true,
      "source": "infosheet"
    },

    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start Utrecht", "en": "Coalition Kansrijke Start Utrecht" },
      "available": true,
      "source": ["infosheet", "pharos-bekendheid"],
      "note": { "nl": "Hield een bijeenkomst over geldzorgen met meer dan 120 professionals.", "en": "Held a meeting about money worries with more than 120 professionals." }
    }
  }
}
)json"sv},
{"municipal/gm0358/book.json"sv,
R"json(// Aalsmeer: one coalition with Amstelveen, and one booklet for (expecting) parents who have little to spend.
{
  "zorgpad": 1,
  "id": "gm0358",
  "layer": "municipal",
  "scope": ["GM0358"],
  "title": { "nl": "Geldzorgen in Aalsmeer", "en": "Money worries in Aalsmeer" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" }
}
)json"sv},
{"municipal/gm0358/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0358",

  "contacts": {
    "booklet": {
      "title": { "nl": "Boekje van Aalsmeer en Amstelveen", "en": "Booklet of Aalsmeer and Amstelveen" },
      "open": ["url"],
      "source": "pharos-bekendheid"
    }
  }
}
)json"sv},
{"municipal/gm0358/examples.json"sv,
R"json(// A family in Aalsmeer.
{
  "zorgpad": 1,
  "id": "gm0358",

  "examples": {
    "aalsmeer-booklet": {
      "title": { "nl": "Aalsmeer: het boekje gaat mee naar huis", "en": "Aalsmeer: the booklet goes home with the parents" },
      "family": {
        "family": 1, "municipality": "GM0358", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1500.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2025-03-03" } } ],
        "signals": [ { "signal": "borrows-money", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "booklet" } } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0358/pathways.json"sv,
R"json(// Aalsmeer: the booklet is at hand where schemes are sought, and goes home with the parents.
{
  "zorgpad": 1,
  "id": "gm0358",

  "pathways": {
    "money-worries": {
      "nodes": {
        "look-together": {
          "contact": "booklet", "materials": { "add": [ { "nl": "Het boekje: zet samen een kruisje bij wat past, en geef het mee", "en": "The booklet: tick together what fits, and let them take it home" } ] },
          "tell": { "nl": "We kijken samen in het boekje wat misschien kan. U mag het houden. We kunnen niets beloven.", "en": "Together we look in the booklet at what may be possible. It is yours to keep. We cannot promise anything." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0358/services.json"sv,
R"json(// A booklet for parents, which GPs, youth nurses and midwives use in their talks.
{
  "zorgpad": 1,
  "id": "gm0358",

  "services": {
    "local-map": {
      "title": { "nl": "Boekje met hulp voor ouders met weinig geld", "en": "Booklet of help for parents with little money" },
      "contact": "booklet", "by": ["parent", "professional"], "available": true,
      "source": "pharos-bekendheid",
      "note": { "nl": "Gemaakt door de coalitie van Aalsmeer en Amstelveen. Ook huisartsen, jeugdverpleegkundigen en verloskundigen hebben het.", "en": "Made by the coalition of Aalsmeer and Amstelveen. GPs, youth nurses and midwives have it, too." },
      "tell": { "nl": "In dit boekje staat welke hulp er is als u een kind heeft of krijgt en weinig te besteden heeft.", "en": "This booklet tells which help there is when you have or expect a child and have little to spend." }
    },

    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start Aalsmeer en Amstelveen", "en": "Coalition Kansrijke Start Aalsmeer and Amstelveen" },
      "available": true,
      "source": "pharos-bekendheid"
    }
  }
}
)json"sv},
{"municipal/gm0362/book.json"sv,
R"json(// Amstelveen: one coalition with Aalsmeer, and one booklet for (expecting) parents who have little to spend.
{
  "zorgpad": 1,
  "id": "gm0362",
  "layer": "municipal",
  "scope": ["GM0362"],
  "title": { "nl": "Geldzorgen in Amstelveen", "en": "Money worries in Amstelveen" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" }
}
)json"sv},
{"municipal/gm0362/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0362",

  "contacts": {
    "booklet": {
      "title": { "nl": "Boekje van Aalsmeer en Amstelveen", "en": "Booklet of Aalsmeer and Amstelveen" },
      "open": ["url"],
      "source": "pharos-bekendheid"
    }
  }
}
)json"sv},
{"municipal/gm0362/examples.json"sv,
R"json(// A family in Amstelveen.
{
  "zorgpad": 1,
  "id": "gm0362",

  "examples": {
    "amstelveen-booklet": {
      "title": { "nl": "Amstelveen: het boekje gaat mee naar huis", "en": "Amstelveen: the booklet goes home with the parents" },
      "family": {
        "family": 1, "municipality": "GM0362", "as_of": "2026-11-21", "role": "gp",
        "household": { "income.net-month": 1500.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2025-03-03" } } ],
        "signals": [ { "signal": "borrows-money", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "booklet" } } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0362/pathways.json"sv,
R"json(// Amstelveen: the booklet is at hand where schemes are sought, and goes home with the parents.
{
  "zorgpad": 1,
  "id": "gm0362",

  "pathways": {
    "money-worries": {
      "nodes": {
        "look-together": {
          "contact": "booklet", "materials": { "add": [ { "nl": "Het boekje: zet samen een kruisje bij wat past, en geef het mee", "en": "The booklet: tick together what fits, and let them take it home" } ] },
          "tell": { "nl": "We kijken samen in het boekje wat misschien kan. U mag het houden. We kunnen niets beloven.", "en": "Together we look in the booklet at what may be possible. It is yours to keep. We cannot promise anything." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0362/services.json"sv,
R"json(// A booklet for parents, which GPs, youth nurses and midwives use in their talks.
{
  "zorgpad": 1,
  "id": "gm0362",

  "services": {
    "local-map": {
      "title": { "nl": "Boekje met hulp voor ouders met weinig geld", "en": "Booklet of help for parents with little money" },
      "contact": "booklet", "by": ["parent", "professional"], "available": true,
      "source": "pharos-bekendheid",
      "note": { "nl": "Gemaakt door de coalitie van Aalsmeer en Amstelveen. Ook huisartsen, jeugdverpleegkundigen en verloskundigen hebben het.", "en": "Made by the coalition of Aalsmeer and Amstelveen. GPs, youth nurses and midwives have it, too." },
      "tell": { "nl": "In dit boekje staat welke hulp er is als u een kind heeft of krijgt en weinig te besteden heeft.", "en": "This booklet tells which help there is when you have or expect a child and have little to spend." }
    },

    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start Aalsmeer en Amstelveen", "en": "Coalition Kansrijke Start Aalsmeer and Amstelveen" },
      "available": true,
      "source": "pharos-bekendheid"
    }
  }
}
)json"sv},
{"municipal/gm0363/book.json"sv,
R"json(// Amsterdam: a page for those who turn 18. Its schemes stand in a file of their own.
{
  "zorgpad": 1,
  "id": "gm0363",
  "layer": "municipal",
  "scope": ["GM0363"],
  "title": { "nl": "Geldzorgen in Amsterdam", "en": "Money worries in Amsterdam" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "amsterdam-18": {
      "title": { "nl": "Ik word 18", "en": "I am turning 18" },
      "publisher": { "nl": "gemeente Amsterdam", "en": "municipality of Amsterdam" },
      "url": "https://www.amsterdam.nl/onderwijs-jeugd/ik-word-18/"
    }
  }
}
)json"sv},
{"municipal/gm0363/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0363",

  "contacts": {
    "turning-18": {
      "title": { "nl": "Ik word 18, Amsterdam", "en": "Ik word 18, Amsterdam" },
      "url": "https://www.amsterdam.nl/onderwijs-jeugd/ik-word-18/",
      "source": "handreiking"
    }
  }
}
)json"sv},
{"municipal/gm0363/examples.json"sv,
R"json(// A young person in Amsterdam.
{
  "zorgpad": 1,
  "id": "gm0363",

  "examples": {
    "amsterdam-almost-18": {
      "title": { "nl": "Amsterdam: over drie maanden 18", "en": "Amsterdam: 18 in three months" },
      "family": {
        "family": 1, "municipality": "GM0363", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1500.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1984-10-10" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2009-02-20" } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "towards-18/money-before-18", "for": "c1", "status": "waiting", "contact": { "id": "turning-18" } } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0363/schemes.json"sv,
R"json(// Schemes in Amsterdam.
{
  "zorgpad": 1,
  "id": "gm0363",

  "sources": {
    "amsterdam-middelbare-school": {
      "title": { "nl": "Bijzondere bijstand bij de start op de middelbare school", "en": "Special assistance at the start of secondary school" },
      "publisher": { "nl": "gemeente Amsterdam", "en": "municipality of Amsterdam" },
      "url": "https://www.amsterdam.nl/veelgevraagd/?caseid=%7B4B7FFDA5-62F3-469D-B0A0-E0D3C9D8214D%7D"
    },
    "amsterdam-babyuitzet": {
      "title": { "nl": "Bijzondere bijstand voor een babyuitzet", "en": "Special assistance for baby things" },
      "publisher": { "nl": "gemeente Amsterdam", "en": "municipality of Amsterdam" }
    },
    "amsterdam-kraamzorg": {
      "title": { "nl": "Proef met gratis kraamzorg in Zuidoost", "en": "Trial of free maternity care in Zuidoost" },
      "publisher": { "nl": "Skipr en ANP", "en": "Skipr and ANP" },
      "published": "2025-09-05",
      "url": "https://www.skipr.nl/nieuws/amsterdam-begint-proef-met-gratis-kraamzorg-in-zuidoost/"
    },
    "amsterdam-dress-for-success": {
      "title": { "nl": "Dress for Success heeft een nieuwe plek", "en": "Dress for Success has a new place" },
      "publisher": { "nl": "AT5", "en": "AT5" },
      "published": "2022-09",
      "url": "https://www.at5.nl/artikelen/216632/dress-for-succes-heeft-op-toepasselijke-plek-een-nieuw-onderkomen-gevonden"
    }
  },

  "facts": {
    "home.zuidoost": {
      "of": "household", "type": "flag",
      "title": { "nl": "woont in Amsterdam Zuidoost", "en": "lives in Amsterdam Zuidoost" },
      "ask": { "nl": "Woont u in Zuidoost?", "en": "Do you live in Zuidoost?" },
      "why": { "nl": "Daar hoeft u misschien niet te betalen voor kraamzorg.", "en": "There you may not have to pay for maternity care." },
      "by": ["parent", "midwife"],
      "when": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P6W" } }
    }
  },

  "schemes": {
    "special-assistance": {
      "source": ["participatiewet", "amsterdam-babyuitzet"],
      // Also for what a baby needs.
      "when": { "all": [
        { "indicative": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } },
        { "any": [ { "fact": "costs.necessary", "is": true }, { "fact": "baby.things-missing", "is": true } ] },
        { "condition": "low-income" } ] },
      "gives": { "nl": "geld voor kosten die echt nodig zijn, ook voor spullen voor de baby", "en": "money for costs that are really needed, for baby things too" }
    },
    // Only in Zuidoost is it known; elsewhere it stays a question.
    "extra-maternity-care": {
      "title": { "nl": "Kraamzorg zonder eigen bijdrage", "en": "Maternity care without own contribution" },
      "available": true, "source": "amsterdam-kraamzorg", "certainty": "verified",
      "note": { "nl": "Een proef van 1 november 2025 tot in ieder geval eind 2028, voor gezinnen met geldzorgen in Zuidoost.", "en": "A trial from 1 November 2025 until at least the end of 2028, for families with money worries in Zuidoost." },
      "when": { "all": [
        { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P6W" } },
        { "indicative": { "condition": "expecting" } },
        { "indicative": { "fact": "home.zuidoost", "is": true } },
        { "any": [ { "condition": "money-is-tight" }, { "signal": "no-extra-maternity-care" } ] } ] },
      "gives": { "nl": "kraamzorg waarvoor u zelf niets betaalt", "en": "maternity care for which you pay nothing yourself" },
      "tell": { "nl": "In Zuidoost hoeft u misschien niets te betalen voor kraamzorg. We vragen het na.", "en": "In Zuidoost you may not have to pay for maternity care. We will ask." }
    },
    "work-clothes": {
      "available": true, "source": "amsterdam-dress-for-success", "certainty": "stated",
      "note": { "nl": "Bericht uit 2022. Of het nu nog zo is, is niet nagegaan.", "en": "News of 2022. Whether it is still so was not checked." }
    },
    "secondary-school-start": {
      "available": true, "source": ["amsterdam-middelbare-school", "handreiking"],
      "note": { "nl": "De handreiking (2021) verwijst hiernaar. Of het bedrag er nog is, is niet nagegaan.", "en": "The guide (2021) points to this. Whether the amount still exists was not checked." }
    }
  },

  "examples": {
    "amsterdam-new-school": {
      "title": { "nl": "Amsterdam: de een begint op de middelbare school, de ander zit er al lang", "en": "Amsterdam: one starts at secondary school, the other has been there for long" },
      "family": {
        "family": 1, "municipality": "GM0363", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1500.00, "costs.necessary": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1984-10-10" } } ],
        "children": [
          { "id": "c1", "facts": { "birth-date": "2014-07-15", "school.starts-secondary": true } },
          { "id": "c2", "facts": { "birth-date": "2010-01-20", "school.starts-secondary": false } },
          { "id": "c3", "facts": { "birth-date": "2018-02-02" } } ]
      },
      "expect": { "schemes": [
        { "id": "special-assistance", "verdict": "unlikely" },
        { "id": "secondary-school-start", "for": "c1", "verdict": "likely" },
        { "id": "secondary-school-start", "for": "c2", "verdict": "unlikely" },
        { "id": "secondary-school-start", "for": "c3", "verdict": "unlikely" } ] }
    },
    "amsterdam-things-for-the-baby": {
      "title": { "nl": "Amsterdam: spullen voor de baby ontbreken", "en": "Amsterdam: things for the baby are missing" },
      "family": {
        "family": 1, "municipality": "GM0363", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1500.00, "baby.things-missing": true, "home.zuidoost": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1998-10-10" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-02-14" } } ]
      },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" }, { "id": "extra-maternity-care", "verdict": "likely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0363/services.json"sv,
R"json(// What Amsterdam has for those who turn 18, and for professionals.
{
  "zorgpad": 1,
  "id": "gm0363",

  "services": {
    "experience-worker": {
      "source": ["infosheet", "pharos-leren"],
      "note": { "nl": "In Amsterdam is een opleiding voor ervaringsdeskundigen, en een spel waarin professionals voelen wat stress doet.", "en": "Amsterdam has a training for people who know poverty from inside, and a game in which professionals feel what stress does." }
    },

    "money-before-18": {
      "title": { "nl": "Ik word 18", "en": "Ik word 18 (I am turning 18)" },
      "contact": "turning-18", "available": true,
      "source": ["handreiking", "amsterdam-18"],
      "tell": { "nl": "Op deze pagina zie je wat je regelt als je 18 wordt.", "en": "This page shows what to arrange when you turn 18." }
    }
  }
}
)json"sv},
{"municipal/gm0400/book.json"sv,
R"json(// Den Helder: what the sources name is the second baby package, which parents ask for themselves.
{
  "zorgpad": 1,
  "id": "gm0400",
  "layer": "municipal",
  "scope": ["GM0400"],
  "title": { "nl": "Geldzorgen in Den Helder", "en": "Money worries in Den Helder" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" }
}
)json"sv},
{"municipal/gm0400/schemes.json"sv,
R"json(// Schemes in Den Helder.
{
  "zorgpad": 1,
  "id": "gm0400",

  "sources": {
    "den-helder-babyspullen": {
      "title": { "nl": "Babypakketten in Den Helder", "en": "Baby packages in Den Helder" },
      "publisher": { "nl": "gemeente Den Helder", "en": "municipality of Den Helder" }
    }
  },

  "schemes": {
    "baby-package": {
      "available": true, "source": ["den-helder-babyspullen", "babyspullen"],
      "apply": {
        "by": ["parent", "midwife", "maternity-nurse", "youth-nurse", "gp", "social-worker", "neighbourhood-team", "debt-helper", "administrator"], "contact": "baby-foundation",
        "how": { "nl": "Het eerste pakket vraagt een hulpverlener aan. Het tweede, tot ongeveer twee jaar, vraagt u zelf aan.", "en": "A professional applies for the first package. For the second, up to about two years, you apply yourself." }
      },
      "gives": { "nl": "twee pakketten: een voor de eerste maanden en een tot ongeveer twee jaar", "en": "two packages: one for the first months and one up to about two years" },
      "tell": { "nl": "Een pakket met nieuwe en gebruikte spullen voor uw baby. Wij helpen met vragen.", "en": "A package of new and used things for your baby. We help to apply." }
    }
  },

  "examples": {
    "den-helder-second-package": {
      "title": { "nl": "Den Helder: een dreumes die bijna twee is, en een peuter", "en": "Den Helder: a toddler who is almost two, and one of three" },
      "family": {
        "family": 1, "municipality": "GM0400", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1350.00, "baby.things-missing": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1996-04-24" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2024-11-22" } }, { "id": "c2", "facts": { "birth-date": "2023-06-01" } } ]
      },
      // The last day before the second birthday.
      "expect": { "schemes": [
        { "id": "baby-package", "for": "c1", "verdict": "likely" },
        { "id": "baby-package", "for": "c2", "verdict": "unlikely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0518/book.json"sv,
R"json(// The Hague: the Helpdesk Geldzaken, and the financial care pathway of health centre De Rubenshoek in the Schilderswijk.
{
  "zorgpad": 1,
  "id": "gm0518",
  "layer": "municipal",
  "scope": ["GM0518"],
  "title": { "nl": "Geldzorgen in Den Haag", "en": "Money worries in The Hague" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "haagse-kansrijke-start": {
      "title": { "nl": "Haagse Kansrijke Start", "en": "Kansrijke Start in The Hague" },
      "publisher": { "nl": "Pharos, Kansrijke Start", "en": "Pharos, Kansrijke Start" },
      "url": "https://www.pharos.nl/praktijkvoorbeeld-haagse-kansrijke-start/"
    },
    "rubenshoek": {
      "title": { "nl": "Financieel zorgpad in gezondheidscentrum De Rubenshoek", "en": "Financial care pathway in health centre De Rubenshoek" },
      "publisher": { "nl": "Reos, Karin van Lier en Hogeschool Utrecht", "en": "Reos, Karin van Lier and University of Applied Sciences Utrecht" },
      "published": "2018-2020"
    },
    "helpdesk-geldzaken": {
      "title": { "nl": "Helpdesk Geldzaken", "en": "Helpdesk Geldzaken" },
      "publisher": { "nl": "gemeente Den Haag", "en": "municipality of Den Haag" },
      "url": "https://helpdeskgeldzaken.nl/"
    }
  }
}
)json"sv},
{"municipal/gm0518/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0518",

  "contacts": {
    "money-help-desk": {
      "title": { "nl": "Helpdesk Geldzaken", "en": "Helpdesk Geldzaken" },
      "open": ["phone"], "url": "https://helpdeskgeldzaken.nl/",
      "source": "handreiking"
    },

    "rubenshoek": {
      "title": { "nl": "Gezondheidscentrum De Rubenshoek", "en": "Health centre De Rubenshoek" },
      "open": ["phone"],
      "source": "rubenshoek"
    }
  }
}
)json"sv},
{"municipal/gm0518/examples.json"sv,
R"json(// Families in The Hague.
{
  "zorgpad": 1,
  "id": "gm0518",

  "examples": {
    "den-haag-gp": {
      "title": { "nl": "Den Haag: een huisarts in de Schilderswijk", "en": "The Hague: a GP in the Schilderswijk" },
      "family": {
        "family": 1, "municipality": "GM0518", "as_of": "2026-11-21", "role": "gp",
        "household": { "income.net-month": 1450.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1983-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-09-09" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting", "contact": { "id": "money-help-desk" } },
          { "id": "financial-pathway-rubenshoek/look-broadly", "status": "waiting", "contact": { "id": "rubenshoek" } }
        ]
      }
    },

    "den-haag-toddler": {
      "title": { "nl": "Den Haag: een peuter met veel zorgen", "en": "The Hague: a toddler with many worries" },
      "family": {
        "family": 1, "municipality": "GM0518", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1450.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1999-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2025-03-09" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" } ],
        "screenings": [ { "instrument": "spark", "of": "c1", "on": "2026-11-10", "outcome": "high" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 },
          { "node": "young-child/spark", "of": "c1", "is": "done", "on": "2026-11-10", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting", "contact": { "id": "money-help-desk" } },
          { "id": "young-child/sturdy-parenting", "for": "c1", "status": "waiting" }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0518/pathways.json"sv,
R"json(// The Hague: the Helpdesk Geldzaken in the place of the general help with money questions. In De Rubenshoek (Schilderswijk) the
// GP, a consultant of the help desk and social work are under one roof, and the GP hears how it went.
{
  "zorgpad": 1,
  "id": "gm0518",

  "pathways": {
    "money-worries": {
      "nodes": {
        "money-help": {
          "service": "money-walk-in", "source": ["handreiking", "helpdesk-geldzaken"],
          "say": { "nl": "Bel samen met de Helpdesk Geldzaken, of loop samen binnen.", "en": "Call the Helpdesk Geldzaken together, or walk in together." },
          "tell": { "nl": "De Helpdesk Geldzaken kijkt gratis met u mee. We bellen samen.", "en": "The Helpdesk Geldzaken looks along with you for free. We call together." }
        },
        "bills": { "yes": { "add": ["rubenshoek"] } },
        "rubenshoek": { "pathway": "financial-pathway-rubenshoek", "next": "register" }
      }
    },

    "financial-pathway-rubenshoek": {
      "kind": "zorgpad",
      "title": { "nl": "Financieel zorgpad in De Rubenshoek", "en": "Financial care pathway in De Rubenshoek" },
      "tell": { "nl": "Uw huisarts, hulp bij geld en maatschappelijk werk zitten in een gebouw.", "en": "Your GP, help with money and social work are in one building." },
      "source": "rubenshoek", "certainty": "verified",
      "note": { "nl": "Alleen voor patiënten van De Rubenshoek in de Schilderswijk. De stappen zelf zijn niet gelezen; dit is wat erover geschreven is.", "en": "Only for patients of De Rubenshoek in the Schilderswijk. The steps themselves were not read; this is what was written about them." },
      "audience": ["gp", "social-worker"],
      "entry": false,
      "start": "look-broadly",
      "nodes": {
        "look-broadly": {
          "service": "money-consultant", "optional": true, "handover": "warm", "by": ["gp", "social-worker"], "source": "rubenshoek",
          "say": { "nl": "Werk je in De Rubenshoek? Loop samen naar de consulent en het maatschappelijk werk. Kijk samen breed: geld, wonen, werk, gezondheid.", "en": "Do you work in De Rubenshoek? Walk to the consultant and social work together. Look broadly: money, home, work, health." },
          "tell": { "nl": "We lopen samen naar iemand in dit gebouw die veel van geld weet.", "en": "Together we walk to someone in this building who knows a lot about money." },
          "agreement": { "nl": "Spreek af dat de consulent je laat weten of er contact is, en hoe het gaat.", "en": "Agree that the consultant lets you know whether there is contact, and how it goes." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0518/schemes.json"sv,
R"json(// Schemes in The Hague.
{
  "zorgpad": 1,
  "id": "gm0518",

  "sources": {
    "kinderfietsenplan-gemeenten": {
      "title": { "nl": "Gezocht: duizenden kinderfietsen", "en": "Wanted: thousands of children's bicycles" },
      "publisher": { "nl": "gemeente.nu", "en": "gemeente.nu" },
      "published": "2021-04",
      "url": "https://www.gemeente.nu/ruimte-milieu/infrastructuur/gezocht-duizenden-kinderfietsen/"
    }
  },

  "schemes": {
    "childrens-bicycle": {
      "available": true, "source": "kinderfietsenplan-gemeenten",
      "note": { "nl": "In 2021 deden Den Haag en Rotterdam mee, met fietsen voor 8 tot 18 jaar. Of het nu nog zo is, is niet nagegaan.", "en": "In 2021 The Hague and Rotterdam took part, with bicycles for ages 8 to 18. Whether it is still so was not checked." },
      "apply": {
        "by": ["parent", "intermediary"], "contact": "bicycle-plan",
        "how": { "nl": "De fietsen gaan via partners, zoals Leergeld. Vraag het daar na.", "en": "The bicycles go through partners such as Leergeld. Ask there." }
      }
    }
  },

  "examples": {
    "the-hague-bicycle": {
      "title": { "nl": "Den Haag: geen fiets om naar school te gaan", "en": "The Hague: no bicycle to go to school" },
      "family": {
        "family": 1, "municipality": "GM0518", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1650.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1988-08-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2015-06-01", "bicycle.missing": true } }, { "id": "c2", "facts": { "birth-date": "2018-06-01", "bicycle.missing": false } } ]
      },
      "expect": { "schemes": [
        { "id": "childrens-bicycle", "for": "c1", "verdict": "likely" },
        { "id": "childrens-bicycle", "for": "c2", "verdict": "unlikely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0518/services.json"sv,
R"json(// Who helps in The Hague.
{
  "zorgpad": 1,
  "id": "gm0518",

  "services": {
    "money-walk-in": {
      "title": { "nl": "Helpdesk Geldzaken", "en": "Helpdesk Geldzaken (money help desk)" },
      "contact": "money-help-desk", "available": true,
      "source": ["handreiking", "helpdesk-geldzaken"], "certainty": "verified",
      "tell": { "nl": "De helpdesk helpt gratis met toeslagen, rekeningen en schulden. Schamen hoeft niet.", "en": "The help desk helps with allowances, bills and debts, free of charge. There is no need to be ashamed." }
    },

    "money-consultant": {
      "title": { "nl": "Consulent van Helpdesk Geldzaken in De Rubenshoek", "en": "Consultant of Helpdesk Geldzaken in De Rubenshoek" },
      "contact": "rubenshoek", "available": true,
      "source": "rubenshoek", "certainty": "verified",
      "note": { "nl": "In gezondheidscentrum De Rubenshoek, Schilderswijk, met maatschappelijk werk onder een dak. Of dit er nog is, is niet nagegaan.", "en": "In health centre De Rubenshoek, Schilderswijk, with social work under one roof. Whether it is still there was not checked." }
    },

    "sturdy-parenting": {
      "available": true,
      "source": ["handreiking", "haagse-kansrijke-start"], "certainty": "verified"
    },

    "experienced-mother": {
      "contact": "youth-health-care", "available": true,
      "source": ["handreiking", "haagse-kansrijke-start"], "certainty": "verified"
    },

    "local-coalition": {
      "title": { "nl": "Haagse Kansrijke Start", "en": "Kansrijke Start in The Hague" },
      "available": true,
      "source": "haagse-kansrijke-start"
    }
  }
}
)json"sv},
{"municipal/gm0599/book.json"sv,
R"json(// Rotterdam: the toolbox Geld enzo, the Hulpteam Geldzaken, Moeders van Rotterdam, and R4U at the midwife.
{
  "zorgpad": 1,
  "id": "gm0599",
  "layer": "municipal",
  "scope": ["GM0599"],
  "title": { "nl": "Geldzorgen in Rotterdam", "en": "Money worries in Rotterdam" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "geld-enzo": {
      "title": { "nl": "Toolbox Geld enzo", "en": "Toolbox Geld enzo" },
      "publisher": { "nl": "gemeente Rotterdam", "en": "municipality of Rotterdam" },
      "url": "https://www.rotterdam.nl/geld-enzo"
    },
    "rotterdam-hulpteam": {
      "title": { "nl": "Kinderartsen vragen naar geldzorgen en maken een afspraak met het Hulpteam Geldzaken", "en": "Paediatricians ask about money worries and make an appointment with the Hulpteam Geldzaken" },
      "publisher": { "nl": "Skipr over Erasmus MC", "en": "Skipr on Erasmus MC" },
      "published": "2024-10"
    },
    "moeders-van-rotterdam": {
      "title": { "nl": "Moeders van Rotterdam", "en": "Moeders van Rotterdam" },
      "publisher": { "nl": "EenVandaag", "en": "EenVandaag" },
      "published": "2025-05",
      "url": "https://moedersvanrotterdam.nl"
    }
  }
}
)json"sv},
{"municipal/gm0599/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0599",

  "contacts": {
    "money-team": {
      "title": { "nl": "Hulpteam Geldzaken", "en": "Hulpteam Geldzaken" },
      "open": ["phone", "url"],
      "source": "rotterdam-hulpteam"
    },

    "geld-enzo": {
      "title": { "nl": "Toolbox Geld enzo", "en": "Toolbox Geld enzo" },
      "url": "https://www.rotterdam.nl/geld-enzo",
      "source": "geld-enzo"
    },

    "mothers-of-rotterdam": {
      "title": { "nl": "Moeders van Rotterdam", "en": "Moeders van Rotterdam" },
      "open": ["phone"], "url": "https://moedersvanrotterdam.nl",
      "source": "handreiking"
    },

    "mamas-garden": {
      "title": { "nl": "Mama's Garden", "en": "Mama's Garden" },
      "url": "http://www.mamasgarden010.nl/",
      "source": "handreiking"
    },

    "big-brothers-big-sisters": {
      "title": { "nl": "Big Brothers Big Sisters Rotterdam", "en": "Big Brothers Big Sisters Rotterdam" },
      "url": "https://bbbs-rotterdam.com/",
      "source": "handreiking"
    }
  }
}
)json"sv},
{"municipal/gm0599/examples.json"sv,
R"json(// Families in Rotterdam. Midwives here use the R4U.
{
  "zorgpad": 1,
  "id": "gm0599",

  "examples": {
    "rotterdam-expecting": {
      "title": { "nl": "Rotterdam: zwanger en somber, met rekeningen", "en": "Rotterdam: expecting and feeling low, with bills" },
      "family": {
        "family": 1, "municipality": "GM0599", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1400.00, "mood.low": true },
        "adults": [ { "id": "mother", "facts": { "birth-date": "1996-10-10" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-02-01" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting", "contact": { "id": "money-team" } },
          { "id": "pregnancy/mothers-coach", "status": "waiting", "contact": { "id": "mothers-of-rotterdam" } },
          { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "geld-enzo" } }
        ],
        "absent": { "steps": ["pregnancy/screen-alpha"] }
      }
    },

    "rotterdam-toddler": {
      "title": { "nl": "Rotterdam: een peuter en weinig mensen om het gezin heen", "en": "Rotterdam: a toddler, and few people around the family" },
      "family": {
        "family": 1, "municipality": "GM0599", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1400.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-10-10" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2024-02-01" } } ],
        "signals": [ { "signal": "small-network", "seen": true, "of": "a1", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "young-child/meeting-place", "for": "c1", "status": "waiting", "contact": { "id": "mamas-garden" } } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0599/pathways.json"sv,
R"json(// Rotterdam: the money help team in the place of the general help with money questions, and the toolbox at hand.
{
  "zorgpad": 1,
  "id": "gm0599",

  "pathways": {
    "money-worries": {
      "nodes": {
        "money-help": {
          "service": "money-walk-in", "source": "rotterdam-hulpteam",
          "say": { "nl": "Bel samen met het Hulpteam Geldzaken voor een afspraak. Binnenlopen kan ook, daar is geen brief voor nodig.", "en": "Call the Hulpteam Geldzaken together for an appointment. Walking in works too; no letter is needed." },
          "tell": { "nl": "Een consulent kijkt rustig met u mee. We maken samen een afspraak.", "en": "A consultant calmly looks along with you. We make an appointment together." }
        },
        "look-together": { "contact": "geld-enzo" }
      }
    }
  }
}
)json"sv},
{"municipal/gm0599/schemes.json"sv,
R"json(// Schemes in Rotterdam.
{
  "zorgpad": 1,
  "id": "gm0599",

  "sources": {
    "rotterdam-babypakket": {
      "title": { "nl": "Babypakket voor Rotterdamse ouders met een laag inkomen", "en": "Baby package for Rotterdam parents with a low income" },
      "publisher": { "nl": "gemeente.nu", "en": "gemeente.nu" },
      "published": "2023",
      "url": "https://www.gemeente.nu/bestuur/goed-voorbeeld-babypakket-voor-rotterdamse-minimaouders/"
    },
    "rotterdam-bijzondere-noden": {
      "title": { "nl": "Fonds Bijzondere Noden Rotterdam", "en": "Emergency fund of Rotterdam (FBNR)" },
      "publisher": { "nl": "FBNR", "en": "FBNR" },
      "url": "https://www.fbnr.nl/doel/"
    },
    "rotterdam-sportspullenbank": {
      "title": { "nl": "De Sportspullenbank in Rotterdam", "en": "The sports gear bank in Rotterdam" },
      "publisher": { "nl": "Gers Rotterdam", "en": "Gers Rotterdam" },
      "url": "https://gersrotterdam.nl/verhalen/de-sportspullenbank-wil-sporten-en-bewegen-toegankelijk-maken/"
    },
    "rotterdam-dierenvoedselbank": {
      "title": { "nl": "Dierenvoedselbank Rijnmond", "en": "Pet food bank Rijnmond" },
      "publisher": { "nl": "Rijnmond", "en": "Rijnmond" },
      "published": "2019-05",
      "url": "https://www.rijnmond.nl/nieuws/181841/Dierenvoedselbank-Rijnmond-al-vijf-jaar-onmisbaar"
    },
    "rotterdam-dress-for-success": {
      "title": { "nl": "Dress for Success in Rotterdam", "en": "Dress for Success in Rotterdam" },
      "publisher": { "nl": "Rijnmond", "en": "Rijnmond" },
      "published": "2020",
      "url": "https://www.rijnmond.nl/nieuws/201014/Dress-for-Success-start-iets-nieuws-niet-alleen-goed-gekleed-naar-een-baan-ook-goed-gekleed-voor-een-bijzonder-moment"
    },
    "rotterdam-kinderfietsen": {
      "title": { "nl": "Rotterdam geeft kinderfietsen een tweede leven", "en": "Rotterdam gives children's bicycles a second life" },
      "publisher": { "nl": "Rijnmond", "en": "Rijnmond" },
      "published": "2021-04",
      "url": "https://www.rijnmond.nl/nieuws/1200755/Rotterdam-geeft-ongebruikte-kinderfietsen-een-tweede-leven-bij-kind-dat-er-geen-geld-voor-heeft"
    }
  },

  "schemes": {
    "baby-package": {
      "available": true, "source": ["rotterdam-babypakket", "babyspullen"], "certainty": "stated",
      "note": { "nl": "In 2023 betaalde de gemeente 50 euro per pakket, voor hoogstens 550 pakketten. Of het nu nog zo is, is niet nagegaan.", "en": "In 2023 the municipality paid 50 euros a package, for 550 packages at most. Whether it is still so was not checked." }
    },
    "urgent-needs-fund": {
      "title": { "nl": "Fonds Bijzondere Noden Rotterdam", "en": "Fonds Bijzondere Noden Rotterdam (emergency fund)" },
      "provider": { "nl": "Fonds Bijzondere Noden Rotterdam", "en": "Fonds Bijzondere Noden Rotterdam" },
      "available": true, "source": "rotterdam-bijzondere-noden",
      "apply": {
        "by": ["social-worker", "neighbourhood-team", "debt-helper"], "url": "https://www.fbnr.nl",
        "how": { "nl": "Een hulpverlener vraagt het aan, als de gemeente niet of niet op tijd kan helpen. Het gaat vaak binnen een dag.", "en": "A professional applies when the municipality cannot help or not in time. It is often settled within a day." }
      },
      "gives": { "nl": "een gift, één keer, voor iets dat niet kan wachten", "en": "a gift, once, for something that cannot wait" }
    },
    "childrens-bicycle": {
      "available": true, "source": "rotterdam-kinderfietsen",
      "note": { "nl": "Fietsen voor 8 tot 18 jaar, in 2021. Of het nu nog zo is, is niet nagegaan.", "en": "Bicycles for ages 8 to 18, in 2021. Whether it is still so was not checked." },
      "apply": {
        "by": ["parent", "intermediary"], "contact": "bicycle-plan",
        "how": { "nl": "Meld uw kind aan bij de Fietsenbank in de wijk.", "en": "Register your child with the Fietsenbank in the neighbourhood." }
      }
    },
    "sports-gear-bank": {
      "available": true, "source": "rotterdam-sportspullenbank",
      "note": { "nl": "De pagina noemt geen datum. De spullen gaan via clubs en buurtorganisaties.", "en": "The page names no date. The gear goes through clubs and neighbourhood organisations." },
      "apply": {
        "by": ["parent", "professional"], "contact": "sports-gear-bank",
        "how": { "nl": "Vraag het bij de sportclub of in de buurt. Bij sommige activiteiten zoekt uw kind zelf iets uit.", "en": "Ask at the sports club or in the neighbourhood. At some events your child can pick something." }
      }
    },
    "work-clothes": {
      "available": true, "source": "rotterdam-dress-for-success", "certainty": "stated",
      "note": { "nl": "Bericht uit 2020. Of het nu nog zo is, is niet nagegaan.", "en": "News of 2020. Whether it is still so was not checked." }
    },
    "pet-food-bank": {
      "title": { "nl": "Dierenvoedselbank Rijnmond", "en": "Pet food bank Rijnmond" },
      "provider": { "nl": "Dierenvoedselbank Rijnmond", "en": "Dierenvoedselbank Rijnmond" },
      "available": true, "source": "rotterdam-dierenvoedselbank",
      "note": { "nl": "Bericht uit 2019. Of het nu nog zo is, is niet nagegaan.", "en": "News of 2019. Whether it is still so was not checked." },
      "apply": {
        "by": ["neighbourhood-team", "social-worker", "professional"],
        "how": { "nl": "Het wijkteam of een hulpverlener verwijst u. Voor dieren die u al had.", "en": "The neighbourhood team or a professional refers you. For pets that you already had." }
      }
    }
  },

  "examples": {
    "rotterdam-urgent-and-more": {
      "title": { "nl": "Rotterdam: dringende kosten, een hond en een sollicitatie", "en": "Rotterdam: urgent costs, a dog and a job interview" },
      "family": {
        "family": 1, "municipality": "GM0599", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1390.00, "costs.necessary": true, "pets.hard-to-afford": true, "baby.things-missing": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-02-17", "work.applying": true } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-10-10", "bicycle.missing": true } }, { "id": "baby", "facts": { "due-date": "2027-03-01" } } ]
      },
      "expect": { "schemes": [
        { "id": "baby-package", "for": "baby", "verdict": "likely" },
        { "id": "sports-gear-bank", "for": "c1", "verdict": "likely" },
        { "id": "childrens-bicycle", "for": "c1", "verdict": "likely" },
        { "id": "work-clothes", "for": "a1", "verdict": "likely" },
        { "id": "urgent-needs-fund", "verdict": "likely" },
        { "id": "pet-food-bank", "verdict": "likely" } ] }
    },
    "rotterdam-basics-at-risk": {
      "title": { "nl": "Rotterdam: de energie dreigt te stoppen", "en": "Rotterdam: a power cut threatens" },
      "family": {
        "family": 1, "municipality": "GM0599", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1390.00, "costs.necessary": false, "pets.hard-to-afford": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-02-17" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-10-10" } } ],
        "signals": [ { "signal": "energy-cut-off", "seen": true, "on": "2026-11-20", "by": "neighbourhood-team" } ]
      },
      "expect": { "schemes": [
        { "id": "urgent-needs-fund", "verdict": "likely" },
        { "id": "pet-food-bank", "verdict": "unlikely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0599/services.json"sv,
R"json(// Who helps in Rotterdam.
{
  "zorgpad": 1,
  "id": "gm0599",

  "services": {
    "money-walk-in": {
      "title": { "nl": "Hulpteam Geldzaken", "en": "Hulpteam Geldzaken (money help team)" },
      "contact": "money-team", "available": true,
      "source": "rotterdam-hulpteam", "certainty": "verified",
      "note": { "nl": "Binnenlopen kan zonder verwijzing. Een arts of verloskundige kan ook een afspraak maken.", "en": "Walk in without referral. A doctor or midwife can make an appointment, too." },
      "tell": { "nl": "U kunt binnenlopen met een vraag over geld. Een consulent kijkt met u mee.", "en": "You can walk in with a question about money. A consultant looks along with you." }
    },

    "local-map": {
      "title": { "nl": "Toolbox Geld enzo", "en": "Toolbox Geld enzo" },
      "contact": "geld-enzo",
      "source": ["geld-enzo", "infosheet", "pharos-leren"], "certainty": "verified",
      "note": { "nl": "Voor professionals: hoe je rustig over geld praat, wat er is, en naar wie je verwijst.", "en": "For professionals: how to talk about money calmly, what there is, and to whom to refer." }
    },

    "mothers-coach": {
      "title": { "nl": "Moeders van Rotterdam", "en": "Moeders van Rotterdam" },
      "contact": "mothers-of-rotterdam", "available": true,
      "source": ["handreiking", "moeders-van-rotterdam"], "certainty": "verified",
      "tell": { "nl": "Bent u zwanger of net moeder, en is het veel? U krijgt hulp bij de dingen waar u tegenaan loopt.", "en": "Are you pregnant or a new mother, and is it a lot? You get help with the things that you run into." }
    },

    "parent-child-meeting-place": {
      "title": { "nl": "Mama's Garden en Daddy's Place", "en": "Mama's Garden and Daddy's Place" },
      "contact": "mamas-garden", "available": true
    },

    "volunteer-mentor": {
      "title": { "nl": "Big Brothers Big Sisters", "en": "Big Brothers Big Sisters" },
      "contact": "big-brothers-big-sisters", "available": true
    },

    "experience-worker": {
      "available": true,
      "source": ["infosheet", "handreiking"],
      "note": { "nl": "Rotterdam werkt met ervaringsdeskundigen en betaalde trainingen over armoede.", "en": "Rotterdam works with people who know poverty from inside, and paid for training about it." }
    }
  }
}
)json"sv},
{"municipal/gm0772/book.json"sv,
R"json(// Eindhoven: the Werkplaats Financiën XL, and money consultants in the coalition.
{
  "zorgpad": 1,
  "id": "gm0772",
  "layer": "municipal",
  "scope": ["GM0772"],
  "title": { "nl": "Geldzorgen in Eindhoven", "en": "Money worries in Eindhoven" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "werkplaats-financien": {
      "title": { "nl": "Eerste Werkplaats Financiën XL opent deuren", "en": "First Werkplaats Financiën XL opens its doors" },
      "publisher": { "nl": "Lumens", "en": "Lumens" },
      "published": "2018-02-28",
      "url": "https://www.lumenswerkt.nl/eerste-werkplaats-financien-xl-opent-deuren-woensel-west/"
    }
  }
}
)json"sv},
{"municipal/gm0772/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0772",

  "contacts": {
    "money-workshop": {
      "title": { "nl": "Werkplaats Financiën XL", "en": "Werkplaats Financiën XL" },
      "open": ["phone", "hours"], "url": "https://www.werkplaatsfinancienxl.nl/",
      "source": "handreiking"
    },

    "money-consultants": {
      "title": { "nl": "Consulenten geldzaken in de coalitie", "en": "Money consultants in the coalition" },
      "open": ["phone"],
      "source": "pharos-leren"
    }
  }
}
)json"sv},
{"municipal/gm0772/examples.json"sv,
R"json(// Families in Eindhoven.
{
  "zorgpad": 1,
  "id": "gm0772",

  "examples": {
    "eindhoven-workshop": {
      "title": { "nl": "Eindhoven: geld geleend om rond te komen", "en": "Eindhoven: money borrowed to get by" },
      "family": {
        "family": 1, "municipality": "GM0772", "as_of": "2026-11-21", "role": "gp",
        "household": { "income.net-month": 1600.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-03-03" } } ],
        "signals": [ { "signal": "borrows-money", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting", "contact": { "id": "money-workshop" } },
          { "id": "money-worries/think-along", "status": "waiting", "contact": { "id": "money-consultants" } }
        ]
      }
    },

    "eindhoven-no-bills": {
      "title": { "nl": "Eindhoven: geen rekeningen, dus ook geen werkplaats", "en": "Eindhoven: no bills, so no workshop either" },
      "family": {
        "family": 1, "municipality": "GM0772", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1600.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-03-03" } } ],
        "signals": [
          { "signal": "borrows-money", "seen": false, "on": "2026-11-18" },
          { "signal": "unpaid-bills", "seen": false, "on": "2026-11-18" },
          { "signal": "child-no-dentist", "seen": true, "of": "c1", "on": "2026-11-18" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/discuss", "status": "now" } ],
        "absent": { "steps": ["money-worries/money-help", "money-worries/think-along"] }
      }
    }
  }
}
)json"sv},
{"municipal/gm0772/pathways.json"sv,
R"json(// Eindhoven: the money workshop in the place of the general help with money questions; consultants think along.
{
  "zorgpad": 1,
  "id": "gm0772",

  "pathways": {
    "money-worries": {
      "nodes": {
        "bills": { "yes": { "add": ["think-along"] } },
        "think-along": {
          "step": "inform", "optional": true, "urgency": "soon", "contact": "money-consultants", "by": ["professional"], "source": "pharos-leren",
          "title": { "nl": "Twijfel je? Een consulent geldzaken denkt met je mee", "en": "In doubt? A money consultant thinks along with you" },
          "say": { "nl": "De consulenten doen mee in de coalitie. Bespreek de vraag zonder namen.", "en": "The consultants are part of the coalition. Discuss the question without names." },
          "tell": { "nl": "We vragen soms raad aan een collega. Uw naam noemen we dan niet.", "en": "Sometimes we ask a colleague for advice. We do not mention your name." }
        },
        "money-help": {
          "service": "money-walk-in", "source": ["handreiking", "werkplaats-financien"],
          "say": { "nl": "Een afspraak is niet nodig. Vraag of je de eerste keer mee mag.", "en": "No appointment is needed. Ask whether you may come along the first time." },
          "tell": { "nl": "Bij de Werkplaats Financiën XL kunt u zo binnenlopen. Mensen daar weten zelf hoe het is.", "en": "At the Werkplaats Financiën XL you can simply walk in. People there know what it is like." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0772/services.json"sv,
R"json(// Who helps in Eindhoven.
{
  "zorgpad": 1,
  "id": "gm0772",

  "services": {
    "money-walk-in": {
      "title": { "nl": "Werkplaats Financiën XL", "en": "Werkplaats Financiën XL (money workshop)" },
      "contact": "money-workshop", "available": true,
      "source": ["handreiking", "werkplaats-financien"], "certainty": "verified",
      "note": { "nl": "Vrijwilligers die het zelf kennen en een budgetcoach van de gemeente. Op vaste tijden ook WIJeindhoven en sociaal raadslieden.", "en": "Volunteers who know it from inside and a budget coach of the municipality. At fixed times also WIJeindhoven and legal advisers." },
      "tell": { "nl": "Loop binnen zonder afspraak. De mensen daar kennen geldzorgen vaak van dichtbij.", "en": "Walk in without an appointment. The people there often know money worries from close by." }
    },

    "money-consultant": {
      "title": { "nl": "Consulent geldzaken in de coalitie", "en": "Money consultant in the coalition" },
      "contact": "money-consultants", "available": true,
      "source": "pharos-leren"
    },

    "experience-worker": {
      "available": true,
      "source": ["infosheet", "werkplaats-financien"]
    },

    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start Eindhoven", "en": "Coalition Kansrijke Start Eindhoven" },
      "available": true,
      "source": ["pharos-leren", "infosheet"],
      "note": { "nl": "Professionals uit zorg en sociaal domein praten in duo's en bij een lunch over armoede bespreken.", "en": "Professionals of health and social care talk in pairs and over lunch about discussing poverty." }
    }
  }
}
)json"sv},
{"municipal/gm0865/book.json"sv,
R"json(// Vught: a signal card for clubs and schools, for families up to 130% of the social minimum.
{
  "zorgpad": 1,
  "id": "gm0865",
  "layer": "municipal",
  "scope": ["GM0865"],
  "title": { "nl": "Geldzorgen in Vught", "en": "Money worries in Vught" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "vught-signalenkaart": {
      "title": { "nl": "Signalenkaart armoede Vught", "en": "Poverty signal card of Vught" },
      "publisher": { "nl": "gemeente Vught, presentatie op hetklaverblad.nl", "en": "municipality of Vught, presentation on hetklaverblad.nl" }
    }
  }
}
)json"sv},
{"municipal/gm0865/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0865",

  "contacts": {
    "signal-card": {
      "title": { "nl": "Signalenkaart armoede van Vught", "en": "Poverty signal card of Vught" },
      "open": ["url"],
      "source": "vught-signalenkaart"
    }
  }
}
)json"sv},
{"municipal/gm0865/examples.json"sv,
R"json(// Families in Vught, around 130% of social assistance for a single person (1845.30).
{
  "zorgpad": 1,
  "id": "gm0865",

  "examples": {
    "vught-at-the-limit": {
      "title": { "nl": "Vught: net onder 130%", "en": "Vught: just below 130%" },
      "family": {
        "family": 1, "municipality": "GM0865", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1845.29 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1986-06-06" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-06-29" } } ],
        "signals": [ { "signal": "no-club-or-swimming", "seen": true, "of": "c1", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "signal-card" } } ],
        "schemes": [ { "id": "birthday-box", "for": "c1", "verdict": "likely" } ]
      }
    },

    "vught-above-the-limit": {
      "title": { "nl": "Vught: net boven 130%: onbekend, nooit nee", "en": "Vught: just above 130%: unknown, never no" },
      "family": {
        "family": 1, "municipality": "GM0865", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1845.31 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1986-06-06" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-06-29" } } ],
        "signals": [ { "signal": "no-club-or-swimming", "seen": true, "of": "c1", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "schemes": [ { "id": "birthday-box", "for": "c1", "verdict": "unknown" } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0865/norms.json"sv,
R"json(// Vught works with 130% of the social minimum on its signal card. It informs; it excludes nobody.
{
  "zorgpad": 1,
  "id": "gm0865",

  "norms": {
    "low-income-percent": { "unit": "percent", "is": 130, "indicative": true, "source": "vught-signalenkaart", "certainty": "verified" }
  }
}
)json"sv},
{"municipal/gm0865/pathways.json"sv,
R"json(// Vught: the signal card is at hand where schemes are sought.
{
  "zorgpad": 1,
  "id": "gm0865",

  "pathways": {
    "money-worries": { "nodes": { "look-together": { "contact": "signal-card" } } }
  }
}
)json"sv},
{"municipal/gm0865/services.json"sv,
R"json(// What Vught has.
{
  "zorgpad": 1,
  "id": "gm0865",

  "services": {
    "local-map": {
      "title": { "nl": "Signalenkaart armoede", "en": "Poverty signal card" },
      "contact": "signal-card", "available": true,
      "source": "vught-signalenkaart", "certainty": "verified",
      "note": { "nl": "Voor huisarts, consultatiebureau, scholen en clubs.", "en": "For GP, child health centre, schools and clubs." }
    }
  }
}
)json"sv},
{"municipal/gm0917/book.json"sv,
R"json(// Heerlen: Kansrijk van Start since 2015, with baby packages, the Jonge Ouders Project, Ooievaarsmoeders and mothers' cafés.
{
  "zorgpad": 1,
  "id": "gm0917",
  "layer": "municipal",
  "scope": ["GM0917"],
  "title": { "nl": "Geldzorgen in Heerlen", "en": "Money worries in Heerlen" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "heerlen-jonge-ouders": {
      "title": { "nl": "Kansrijk van Start in Heerlen: het Jonge Ouders Project", "en": "Kansrijk van Start in Heerlen: the Jonge Ouders Project" },
      "publisher": { "nl": "Pharos, Kansrijke Start", "en": "Pharos, Kansrijke Start" },
      "url": "https://www.pharos.nl/kansrijk-jonge-ouders-project-heerlen/"
    }
  }
}
)json"sv},
{"municipal/gm0917/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0917",

  "contacts": {
    "young-parents-project": {
      "title": { "nl": "Jonge Ouders Project Heerlen", "en": "Jonge Ouders Project Heerlen" },
      "open": ["phone", "url"],
      "source": "heerlen-jonge-ouders"
    }
  }
}
)json"sv},
{"municipal/gm0917/examples.json"sv,
R"json(// Families in Heerlen. What the region has counts here, too.
{
  "zorgpad": 1,
  "id": "gm0917",

  "examples": {
    "heerlen-young-mother": {
      "title": { "nl": "Heerlen: een moeder van 19 met een baby van vier maanden", "en": "Heerlen: a mother of 19 with a baby of four months" },
      "family": {
        "family": 1, "municipality": "GM0917", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1050.00, "baby.things-missing": true },
        "adults": [ { "id": "mother", "facts": { "birth-date": "2007-05-09" } } ],
        "children": [ { "id": "baby", "facts": { "birth-date": "2026-07-20" } } ],
        "signals": [
          { "signal": "parent-alone-young-or-divorcing", "seen": true, "of": "mother", "on": "2026-11-18" },
          { "signal": "small-network", "seen": true, "of": "mother", "on": "2026-11-18" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/discuss", "status": "now" },
          { "id": "young-child/meeting-place", "for": "baby", "status": "waiting", "title": "Sjpruutcafé" },
          { "id": "young-child/young-parents-project", "for": "baby", "status": "waiting", "contact": { "id": "young-parents-project" } },
          { "id": "young-child/mothers-buddy", "for": "baby", "status": "waiting", "title": "Ooievaarsmoeders" }
        ],
        "schemes": [ { "id": "baby-package", "for": "baby", "verdict": "likely" } ]
      }
    },

    "heerlen-divorce": {
      "title": { "nl": "Heerlen: een moeder van 41 die gaat scheiden", "en": "Heerlen: a mother of 41 who is divorcing" },
      "family": {
        "family": 1, "municipality": "GM0917", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1900.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "1985-05-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2023-07-20" } } ],
        "signals": [
          { "signal": "parent-alone-young-or-divorcing", "seen": true, "of": "mother", "on": "2026-11-18" },
          { "signal": "small-network", "seen": false, "on": "2026-11-18" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/discuss", "status": "now" } ],
        "absent": { "steps": ["young-child/young-parents-project", "young-child/mothers-buddy"] }
      }
    },

    "heerlen-two-parents": {
      "title": { "nl": "Heerlen: twee ouders van 24, en het gaat redelijk", "en": "Heerlen: two parents of 24, and things go fairly well" },
      "family": {
        "family": 1, "municipality": "GM0917", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 2400.00 },
        "adults": [
          { "id": "mother", "facts": { "birth-date": "2002-05-09" } },
          { "id": "father", "facts": { "birth-date": "2002-02-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2025-09-20" } } ],
        "signals": [ { "signal": "parent-alone-young-or-divorcing", "seen": false, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/discuss", "status": "now" } ],
        "absent": { "steps": ["young-child/young-parents-project"] }
      }
    },

    "heerlen-young-and-expecting": {
      "title": { "nl": "Heerlen: 20 jaar, zwanger en alleen", "en": "Heerlen: 20 years old, expecting and alone" },
      "family": {
        "family": 1, "municipality": "GM0917", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1050.00, "baby.things-missing": true },
        "adults": [ { "id": "mother", "facts": { "birth-date": "2006-05-09" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-03-20" } } ],
        "signals": [
          { "signal": "parent-alone-young-or-divorcing", "seen": true, "of": "mother", "on": "2026-11-18" },
          { "signal": "small-network", "seen": true, "of": "mother", "on": "2026-11-18" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/mothers-buddy", "status": "waiting", "title": "Ooievaarsmoeders" },
          { "id": "pregnancy/young-parents-project", "status": "waiting", "contact": { "id": "young-parents-project" } }
        ],
        "schemes": [ { "id": "baby-package", "for": "baby", "verdict": "likely" } ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0917/pathways.json"sv,
R"json(// Heerlen: the Jonge Ouders Project and the Ooievaarsmoeders are there after the birth as well.
{
  "zorgpad": 1,
  "id": "gm0917",

  "pathways": {
    "young-child": {
      "nodes": {
        "young-parent": {
          "signal": "parent-alone-young-or-divorcing",
          "next": { "to": "young-parents-project", "when": { "some": "adult", "where": { "fact": "age", "less_than": "P30Y" } } }
        },
        "young-parents-project": {
          "service": "young-parents-project", "optional": true, "by": ["youth-nurse"], "source": ["heerlen-jonge-ouders", "pharos-signaleren"],
          "note": { "nl": "De bronnen noemen geen leeftijd. Onder de 30 is ruim gekozen.", "en": "The sources name no age. Under 30 is a wide choice." },
          "say": { "nl": "Jonge ouders vinden hier hulp bij geld, school, wonen en opvoeden op één plek. Ga de eerste keer mee.", "en": "Young parents find help with money, school, housing and parenting in one place here. Come along the first time." }
        },
        "few-people": { "next": { "add": ["mothers-buddy"] } },
        "mothers-buddy": {
          "service": "mothers-buddy", "optional": true, "by": ["youth-nurse"], "source": "pharos-signaleren",
          "say": { "nl": "Breng de ouder zelf in contact met een Ooievaarsmoeder.", "en": "Bring the parent in touch with an Ooievaarsmoeder yourself." }
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0917/schemes.json"sv,
R"json(// Schemes in Heerlen.
{
  "zorgpad": 1,
  "id": "gm0917",

  "schemes": {
    "baby-package": {
      "available": true, "source": ["infosheet", "pharos-bekendheid", "babyspullen"],
      "note": { "nl": "Sinds 2019. De gemeente betaalt 50 euro per pakket.", "en": "Since 2019. The municipality pays 50 euros a package." },
      "apply": {
        "by": ["midwife", "maternity-nurse", "youth-nurse", "gp", "social-worker", "neighbourhood-team", "debt-helper", "administrator"], "contact": "baby-foundation",
        "how": { "nl": "De gemeente of een hulpverlener meldt u aan. Het pakket is ook een begin om verder te praten.", "en": "The municipality or a professional registers you. The package is a start for further talk, too." }
      },
      "gives": { "nl": "een pakket waar u maanden mee vooruit kunt", "en": "a package that lasts for months" }
    }
  },

  "examples": {
    "heerlen-baby-package": {
      "title": { "nl": "Heerlen: nog geen spullen voor de baby", "en": "Heerlen: no things for the baby yet" },
      "family": {
        "family": 1, "municipality": "GM0917", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1100.00, "baby.things-missing": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2003-09-12" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-01-30" } } ]
      },
      "expect": { "schemes": [
        { "id": "municipal-baby-package", "for": "baby", "verdict": "unknown" },
        { "id": "baby-package", "for": "baby", "verdict": "likely" } ] }
    },
    "heerlen-everything-is-there": {
      "title": { "nl": "Heerlen: alles voor de baby is er", "en": "Heerlen: everything for the baby is there" },
      "family": {
        "family": 1, "municipality": "GM0917", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1100.00, "baby.things-missing": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2003-09-12" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-01-30" } } ]
      },
      "expect": { "schemes": [ { "id": "baby-package", "for": "baby", "verdict": "unlikely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0917/services.json"sv,
R"json(// What Heerlen has in Kansrijk van Start.
{
  "zorgpad": 1,
  "id": "gm0917",

  "services": {
    "young-parents-project": {
      "title": { "nl": "Jonge Ouders Project", "en": "Jonge Ouders Project (for young parents)" },
      "contact": "young-parents-project", "available": true,
      "source": ["pharos-signaleren", "infosheet", "heerlen-jonge-ouders"], "certainty": "verified",
      "note": { "nl": "Gemeente en zorgaanbieders samen, sinds 2016.", "en": "Municipality and care providers together, since 2016." }
    },

    "mothers-buddy": {
      "title": { "nl": "Ooievaarsmoeders", "en": "Ooievaarsmoeders (a buddy for mothers)" },
      "available": true,
      "source": "pharos-signaleren"
    },

    "parent-child-meeting-place": {
      "title": { "nl": "Sjpruutcafé", "en": "Sjpruutcafé (meeting place for mothers)" },
      "available": true,
      "source": "heerlen-jonge-ouders",
      "note": { "nl": "Het programma liep zeker tot en met 2023.", "en": "The programme ran at least until the end of 2023." }
    },

    "local-coalition": {
      "title": { "nl": "Kansrijk van Start", "en": "Kansrijk van Start" },
      "available": true,
      "source": ["pharos-bekendheid", "infosheet", "heerlen-jonge-ouders"]
    }
  }
}
)json"sv},
{"municipal/gm0981/book.json"sv,
R"json(// Vaals: talks with parents about what they need, and a Werkplaats Financiën that began as a trial.
{
  "zorgpad": 1,
  "id": "gm0981",
  "layer": "municipal",
  "scope": ["GM0981"],
  "title": { "nl": "Geldzorgen in Vaals", "en": "Money worries in Vaals" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "vaals-werkplaats": {
      "title": { "nl": "Werkplaats Financiën Vaals geopend", "en": "Werkplaats Financiën Vaals opened" },
      "publisher": { "nl": "gemeente Vaals", "en": "municipality of Vaals" },
      "published": "2021-02-04",
      "url": "https://www.vaals.nl/actueel/2021/02/04/werkplaats-financien-vaals-geopend"
    }
  }
}
)json"sv},
{"municipal/gm0981/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0981",

  "contacts": {
    "money-workshop": {
      "title": { "nl": "Werkplaats Financiën Vaals", "en": "Werkplaats Financiën Vaals" },
      "open": ["phone"], "url": "https://www.vaals.nl/actueel/2021/02/04/werkplaats-financien-vaals-geopend",
      "source": "vaals-werkplaats"
    }
  }
}
)json"sv},
{"municipal/gm0981/examples.json"sv,
R"json(// A family in Vaals. Whether the money workshop still exists has not been said.
{
  "zorgpad": 1,
  "id": "gm0981",

  "examples": {
    "vaals-workshop": {
      "title": { "nl": "Vaals: de werkplaats is er misschien", "en": "Vaals: the workshop may be there" },
      "family": {
        "family": 1, "municipality": "GM0981", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": {},
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-09-09" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting" },
          { "id": "money-worries/walk-in", "status": "possible" }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0981/pathways.json"sv,
R"json(// Vaals: an open door beside the general help with money questions.
{
  "zorgpad": 1,
  "id": "gm0981",

  "pathways": {
    "money-worries": {
      "nodes": {
        "bills": { "yes": { "add": ["walk-in"] } },
        "walk-in": {
          "service": "money-walk-in", "optional": true, "by": ["professional"], "source": "vaals-werkplaats",
          "say": { "nl": "Voor wie liever binnenloopt dan een afspraak maakt. Ga de eerste keer mee als dat welkom is.", "en": "For those who would rather walk in than make an appointment. Come along the first time if that is welcome." },
          "next": "register"
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0981/schemes.json"sv,
R"json(// Schemes in Vaals.
{
  "zorgpad": 1,
  "id": "gm0981",

  "sources": {
    "vaals-stop": {
      "title": { "nl": "Nieuwe kleren voor kinderen in Vaals", "en": "New clothes for children in Vaals" },
      "publisher": { "nl": "Heuvelland Vandaag", "en": "Heuvelland Vandaag" },
      "published": "2025-01-14",
      "url": "https://www.heuvellandvandaag.nl/kinderen-die-in-vaals-in-armoede-opgroeien-krijgen-nieuwe-kleren-thuisbezorgd-2025"
    }
  },

  "schemes": {
    "stop-parcel": {
      "available": true, "source": "vaals-stop", "certainty": "verified",
      "note": { "nl": "Na twee jaar proef is de samenwerking sinds 2025 blijvend.", "en": "After a trial of two years the cooperation has been permanent since 2025." },
      "gives": { "nl": "twee keer per jaar nieuwe kleren en schoenen, thuis bezorgd", "en": "new clothes and shoes twice a year, delivered at home" }
    }
  },

  "examples": {
    "vaals-new-clothes": {
      "title": { "nl": "Vaals: nieuwe kleren, en een baby op komst", "en": "Vaals: new clothes, and a baby on the way" },
      "family": {
        "family": 1, "municipality": "GM0981", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1390.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-02-17" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-10-10" } }, { "id": "baby", "facts": { "due-date": "2027-03-01" } } ]
      },
      "expect": { "schemes": [
        { "id": "stop-parcel", "for": "baby", "verdict": "unlikely" },
        { "id": "stop-parcel", "for": "c1", "verdict": "likely" } ] }
    }
  }
}
)json"sv},
{"municipal/gm0981/services.json"sv,
R"json(// Who helps in Vaals. The money workshop began as a trial of a year: whether it still exists, the municipality must say.
{
  "zorgpad": 1,
  "id": "gm0981",

  "services": {
    "money-walk-in": {
      "title": { "nl": "Werkplaats Financiën Vaals", "en": "Werkplaats Financiën Vaals (money workshop)" },
      "contact": "money-workshop",
      "source": "vaals-werkplaats", "certainty": "verified",
      "note": { "nl": "In 2021 begonnen als proef van een jaar. De gemeente praat ook met ouders zelf over wat zij nodig hebben.", "en": "Began in 2021 as a trial of a year. The municipality also talks with parents about what they need." },
      "tell": { "nl": "Heeft u een brief of rekening die u niet begrijpt? Vrijwilligers kijken gratis mee.", "en": "Do you have a letter or bill that you do not understand? Volunteers take a look, free of charge." }
    }
  }
}
)json"sv},
{"municipal/gm0995/book.json"sv,
R"json(// Lelystad: a money hour under one roof with the GP.
{
  "zorgpad": 1,
  "id": "gm0995",
  "layer": "municipal",
  "scope": ["GM0995"],
  "title": { "nl": "Geldzorgen in Lelystad", "en": "Money worries in Lelystad" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" }
}
)json"sv},
{"municipal/gm0995/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "gm0995",

  "contacts": {
    "money-hour": {
      "title": { "nl": "Financieel spreekuur Lelystad", "en": "Money hour in Lelystad" },
      "open": ["phone", "hours", "address"],
      "source": "infosheet"
    }
  }
}
)json"sv},
{"municipal/gm0995/examples.json"sv,
R"json(// A family in Lelystad.
{
  "zorgpad": 1,
  "id": "gm0995",

  "examples": {
    "lelystad-money-hour": {
      "title": { "nl": "Lelystad: een spreekuur in hetzelfde gebouw", "en": "Lelystad: a money hour in the same building" },
      "family": {
        "family": 1, "municipality": "GM0995", "as_of": "2026-11-21", "role": "youth-doctor",
        "household": {},
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2022-09-09" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/money-help", "status": "waiting" },
          { "id": "money-worries/walk-in", "status": "waiting", "contact": { "id": "money-hour" } }
        ]
      }
    }
  }
}
)json"sv},
{"municipal/gm0995/pathways.json"sv,
R"json(// Lelystad: an open door beside the general help with money questions.
{
  "zorgpad": 1,
  "id": "gm0995",

  "pathways": {
    "money-worries": {
      "nodes": {
        "bills": { "yes": { "add": ["walk-in"] } },
        "walk-in": {
          "service": "money-walk-in", "optional": true, "by": ["professional"], "source": "infosheet",
          "say": { "nl": "Voor wie liever binnenloopt dan een afspraak maakt. Ga de eerste keer mee als dat welkom is.", "en": "For those who would rather walk in than make an appointment. Come along the first time if that is welcome." },
          "next": "register"
        }
      }
    }
  }
}
)json"sv},
{"municipal/gm0995/services.json"sv,
R"json(// Who helps in Lelystad.
{
  "zorgpad": 1,
  "id": "gm0995",

  "services": {
    "money-walk-in": {
      "title": { "nl": "Financieel spreekuur in het wijkgebouw", "en": "Money hour in the neighbourhood building" },
      "contact": "money-hour", "available": true,
      "source": "infosheet",
      "note": { "nl": "In een aantal wijken, in een gebouw waar ook de huisarts zit. Van de maatschappelijke dienst en een kerk samen.", "en": "In some neighbourhoods, in a building where the GP is too. Run by social services and a church together." },
      "tell": { "nl": "In het gebouw waar ook de huisarts zit, kunt u binnenlopen met vragen over geld.", "en": "In the building where the GP is, you can walk in with questions about money." }
    }
  }
}
)json"sv},
{"national/accept.json"sv,
R"json(// What is left open on purpose: the checker knows of it, and whoever uses the book is told so in the plan.
{
  "zorgpad": 1,
  "id": "nl",

  "accept": [
    {
      "code": "layer.open-left", "at": "services", "until": "2027-01-01",
      "why": { "nl": "Of een hulp er in een gemeente is, kan alleen die gemeente zeggen. Tot dan zegt het plan dat dit niet bekend is.", "en": "Whether help exists in a municipality only that municipality can say. Until then the plan says that it is not known." }
    },
    {
      "code": "layer.open-left", "at": "schemes", "until": "2027-01-01",
      "why": { "nl": "Of een regeling er in een gemeente is, kan alleen die gemeente zeggen. Tot dan blijft de regeling onbekend, nooit nee.", "en": "Whether a scheme exists in a municipality only that municipality can say. Until then it stays unknown, never no." }
    },
    {
      "code": "layer.open-left", "at": "contacts", "until": "2027-01-01",
      "why": { "nl": "Een nummer of adres dat geen bron noemt, wordt niet bedacht. De gemeente vult het in.", "en": "A number or address that no source names is not made up. The municipality fills it in." }
    },
    {
      "code": "condition.never-unlikely", "at": "schemes", "until": "2027-01-01",
      "why": { "nl": "Van deze regelingen noemt geen bron een harde grens. Dan geeft het boek alleen een richting, en sluit het niemand uit.", "en": "For these schemes no source names a firm limit. Then the book only gives a direction, and excludes nobody." }
    },
    {
      "code": "scheme.no-applicant", "at": "schemes", "until": "2027-01-01",
      "why": { "nl": "Geen bron zegt wie deze aanvraag doet. Het plan wijst naar de site van de aanbieder.", "en": "No source says who applies. The plan points to the site of the provider." }
    },
    {
      "code": "people.contact-missing", "at": "services/poverty-pact", "until": "2027-01-01",
      "why": { "nl": "Een pact is een afspraak tussen organisaties, geen loket waar een gezin belt.", "en": "A pact is an agreement between organisations, not a desk that a family calls." }
    },
    {
      "code": "people.contact-missing", "at": "contacts/school", "until": "2027-01-01",
      "why": { "nl": "Elk gezin heeft een eigen school, en kent die.", "en": "Every family has a school of its own, and knows it." }
    },
    {
      "code": "time.norm-period-missing", "at": "norms/social-assistance-assets", "until": "2027-01-01",
      "why": { "nl": "Het bedrag van 2025 staat in geen bron. Dan blijft het onbekend.", "en": "No source has the amount of 2025. Then it stays unknown." }
    },
    {
      "code": "time.norm-period-missing", "at": "norms/rent-allowance-highest-rent", "until": "2027-01-01",
      "why": { "nl": "Vanaf 2026 is er geen hoogste huur meer. De norm vertelt alleen hoe het was.", "en": "From 2026 there is no highest rent any more. The norm only tells how it was." }
    },
    {
      "code": "time.norm-period-missing", "at": "norms/rent-allowance-highest-rent-young", "until": "2027-01-01",
      "why": { "nl": "Vanaf 2026 is er geen hoogste huur meer. De norm vertelt alleen hoe het was.", "en": "From 2026 there is no highest rent any more. The norm only tells how it was." }
    },
    {
      "code": "time.norm-period-missing", "at": "norms/food-bank-living-money", "until": "2027-01-01",
      "why": { "nl": "De grens na 2024 staat in geen bron. Dan blijft zij onbekend, en sluit zij niemand uit.", "en": "No source has the limit after 2024. Then it stays unknown, and excludes nobody." }
    },
    {
      "code": "time.expired", "at": "schemes/energy-allowance", "until": "2027-01-01",
      "why": { "nl": "De regeling is gestopt. Zij staat er nog, zodat niemand haar opnieuw belooft.", "en": "The scheme has ended. It is still here, so that nobody promises it again." }
    },
    {
      "code": "data.fact-asked-too-early", "at": "pathways/language/nodes/fled", "until": "2027-01-01",
      "why": { "nl": "Of een tolk of vertrouwd persoon nodig is, blijkt voor het eerste gesprek. De vraag zelf komt in het plan pas na de uitleg.", "en": "Whether an interpreter or a trusted person is needed shows before the first talk. In the plan the question itself comes after the explanation." }
    },
    {
      "code": "data.fact-asked-too-early", "at": "pathways/as-an-administrator", "until": "2027-01-01",
      "why": { "nl": "Dit pad is voor de bewindvoerder, en die weet dat er bewind is.", "en": "This pathway is for the administrator, who knows of the administration." }
    },
    {
      "code": "data.fact-asked-too-early", "at": "pathways/schemes-for-children/birthday-box", "until": "2027-01-01",
      "why": { "nl": "Een bewindvoerder kent inkomen en schulden al en vraagt er het gezin niet naar.", "en": "An administrator knows income and debts already and does not ask the family." }
    },
    {
      "code": "data.fact-asked-too-early", "at": "pathways/schemes-for-household/social-assistance", "until": "2027-01-01",
      "why": { "nl": "Een bewindvoerder kent het inkomen al en vraagt er het gezin niet naar.", "en": "An administrator knows the income already and does not ask the family." }
    }
  ]
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
  // Most amounts change on 1 January: until then this book may be used as it is. They go back to 2024, to look back as far as
  // something can still be applied for. What else it says is as of late 2026: where a rule was stricter before, such as the
  // highest rent for rent allowance, the norm says until when; the verdict then says that it may apply.
  "valid": { "from": "2024-01-01", "until": "2027-01-01" },

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
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "note": { "nl": "Sinds 1 juli 2022 bieden gemeenten een huisbezoek voor de geboorte aan.", "en": "Since 1 July 2022 municipalities offer a home visit before the birth." }
    },
    "participatiewet": {
      "title": { "nl": "Participatiewet", "en": "Participation Act" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "published": "2026-07-01"
    },
    "westland-2024": {
      "title": { "nl": "Bijstandsnormen en vermogensgrenzen januari 2024", "en": "Social assistance amounts and asset limits of January 2024" },
      "publisher": { "nl": "gemeente Westland", "en": "municipality of Westland" },
      "published": "2024-01"
    },
    "rotterdam-bijstand": {
      "title": { "nl": "Aanvraag van bijstand: stappen en termijnen", "en": "Applying for social assistance: steps and terms" },
      "publisher": { "nl": "gemeente Rotterdam", "en": "municipality of Rotterdam" }
    },
    "burgerlijk-wetboek": {
      "title": { "nl": "Burgerlijk Wetboek, boek 1", "en": "Civil Code, book 1" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" }
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
    "huurtoeslag-tot-2025": {
      "title": { "nl": "Huurtoeslag van 2023 tot en met 2025: bezit en hoogste huur", "en": "Rent allowance from 2023 to 2025: assets and highest rent" },
      "publisher": { "nl": "Meijburg, overtoeslagen.nl, gemeente Capelle aan den IJssel en Metronieuws", "en": "Meijburg, overtoeslagen.nl, the municipality of Capelle aan den IJssel and Metronieuws" }
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
    "kinderbijslag-pers": {
      "title": { "nl": "Bedragen van de kinderbijslag in 2024 en begin 2025, naar de SVB", "en": "Amounts of child benefit in 2024 and early 2025, after the SVB" },
      "publisher": { "nl": "Metronieuws, signalenkaartarmoede.nl, oppasland.nl en babyhelp.nl", "en": "Metronieuws, signalenkaartarmoede.nl, oppasland.nl and babyhelp.nl" }
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
    "patienten-met-schulden": {
      "title": { "nl": "Interventiepakket Patiënten met schulden", "en": "Intervention package Patients with debts" },
      "publisher": { "nl": "kennisbundel.nl en schuldenenincasso.nl", "en": "kennisbundel.nl and schuldenenincasso.nl" },
      "published": "2020-11-26",
      "url": "https://schuldenenincasso.nl/interventiepakket-patienten-met-schulden/"
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
{"national/conditions/pathways.json"sv,
R"json(// Conditions that only pathways use.
{
  "zorgpad": 1,
  "id": "nl",

  "conditions": {
    "very-young-family": {
      "title": { "nl": "er is een baby op komst, of een kind onder de 4 jaar", "en": "a baby is on the way, or there is a child under 4" },
      "when": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P4Y" } },
      "source": ["infosheet", "handreiking"]
    },
    "many-around-the-family": {
      "title": { "nl": "er spelen veel zorgen tegelijk, of er helpen al meer mensen", "en": "there are many worries at once, or several people already help" },
      "when": { "any": [ { "signal": "many-worries-at-once" }, { "fact": "helpers.several", "is": true } ] },
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
      "purpose": { "nl": "snel iets regelen voor eten, energie, de woning of de zorgverzekering", "en": "arranging something quickly for food, energy, the home or health insurance" },
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
{"national/contacts/schemes.json"sv,
R"json(// A young person may ask for some things without a parent. And where to find the funds and initiatives, as far as the sources say.
{
  "zorgpad": 1,
  "id": "nl",

  "roles": {
    "young-person": { "title": { "nl": "jongere zelf", "en": "young person" } }
  },

  "contacts": {
    "sinterklaas-campaign": { "title": { "nl": "Actie Pepernoot van Kinderhulp", "en": "Actie Pepernoot of Kinderhulp" }, "url": "https://kinderhulp.nl/wat-wij-doen/actie-pepernoot/" },
    "summer-campaign": { "title": { "nl": "Actie Zomerpret van Kinderhulp", "en": "Actie Zomerpret of Kinderhulp" }, "url": "https://kinderhulp.nl/wat-wij-doen/actie-zomerpret/" },
    "clothing4u": { "title": { "nl": "Stichting Clothing4U", "en": "Stichting Clothing4U" }, "url": "https://clothing4u.nu" },
    "poverty-fund": { "title": { "nl": "Stichting Armoedefonds", "en": "Stichting Armoedefonds" }, "url": "https://www.armoedefonds.nl" },
    "stop-child-poverty": { "title": { "nl": "Project STOP kinderarmoede", "en": "Project STOP kinderarmoede" }, "url": "https://stichtingstop.com" },
    "bicycle-plan": { "title": { "nl": "ANWB Kinderfietsenplan", "en": "ANWB Kinderfietsenplan" }, "url": "https://www.anwb.nl/over-anwb/anwb-kinderfietsenplan" },
    "sports-gear-bank": { "title": { "nl": "Stichting Sportspullenbank", "en": "Stichting Sportspullenbank" }, "url": "https://sportspullenbank.nl" },
    "dress-for-success": { "title": { "nl": "Dress for Success", "en": "Dress for Success" }, "url": "https://www.dressforsuccess.nl" },
    "pet-welfare": { "title": { "nl": "Stichting Bevordering Huisdierenwelzijn", "en": "Stichting Bevordering Huisdierenwelzijn" }, "url": "https://huisdierenwelzijn.nl" },
    "youth-breakfast": { "title": { "nl": "Nederlands Jeugd Ontbijt", "en": "Nederlands Jeugd Ontbijt" }, "url": "https://www.nederlandsjeugdontbijt.nl" },
    "holiday-support": { "title": { "nl": "Steunpunt Kindervakanties", "en": "Steunpunt Kindervakanties" }, "url": "http://www.steunpuntkindervakanties.nl" },
    "humanitas-holidays": { "title": { "nl": "Kindervakantieweken van Humanitas", "en": "Children's holiday weeks of Humanitas" }, "url": "https://www.humanitas.nl/programmas/kindervakantieweken/" },
    "holiday-bank": { "title": { "nl": "De Vakantiebank", "en": "De Vakantiebank" }, "url": "https://www.devakantiebank.nl" },
    "heppie": { "title": { "nl": "Heppie", "en": "Heppie" }, "url": "https://heppievakanties.nl/voorwie/" },
    "youth-library": { "title": { "nl": "Jeugdbibliotheek", "en": "Youth library" }, "url": "https://www.jeugdbibliotheek.nl" },
    "toy-libraries": { "title": { "nl": "Speelotheken in Nederland", "en": "Toy libraries in the Netherlands" }, "url": "https://speelotheken.nl" },
    "clothing-banks": { "title": { "nl": "Kledingbanken per provincie", "en": "Clothing banks by province" }, "url": "https://sites.google.com/site/kledingbank/kledingbanken-per-provincie" },
    "young-mothers": { "title": { "nl": "Siriz: tienermoeders", "en": "Siriz: teenage mothers" }, "url": "https://www.siriz.nl/tienermoeders/" }
  }
}
)json"sv},
{"national/contacts/services.json"sv,
R"json(// Where services can be found. Addresses on the web are those that the sources print; nobody called them.
{
  "zorgpad": 1,
  "id": "nl",

  "contacts": {
    "money-test": { "title": { "nl": "Geldfit", "en": "Geldfit" }, "open": ["phone", "url"], "source": "pharos-bekendheid" },
    "benefit-calculator": { "title": { "nl": "Bereken uw recht van Nibud", "en": "Bereken uw recht of Nibud" }, "url": "https://berekenuwrecht.nibud.nl", "source": "handreiking" },
    "cost-saving-guide": { "title": { "nl": "VoorzieningenWijzer", "en": "VoorzieningenWijzer" }, "url": "http://www.voorzieningenwijzer.nl/", "source": "handreiking" },
    "budget-training": { "title": { "nl": "Stichting Knip", "en": "Stichting Knip" }, "url": "http://www.stichtingknip.nl/", "source": "handreiking" },
    "single-mothers-training": { "title": { "nl": "Single SuperMom", "en": "Single SuperMom" }, "url": "https://singlesupermom.nl/programmas/", "source": "handreiking" },

    "wish-for-children": { "title": { "nl": "Nu Niet Zwanger", "en": "Nu Niet Zwanger" }, "url": "https://www.nunietzwanger.nl/", "source": "handreiking" },
    "fiom": { "title": { "nl": "Fiom", "en": "Fiom" }, "url": "https://fiom.nl", "source": "handreiking" },
    "siriz": { "title": { "nl": "Siriz", "en": "Siriz" }, "url": "https://www.siriz.nl/hulp-nodig/", "source": "handreiking" },
    "wellmom-app": { "title": { "nl": "Wellmom", "en": "Wellmom" }, "url": "https://www.mentaalvitaal.nl/oefenen/wellmom-app", "source": "handreiking" },
    "support-routes": { "title": { "nl": "Klantroutes Kansrijke Start", "en": "Klantroutes Kansrijke Start" }, "url": "https://www.kansrijkestartnl.nl/lokale-coalities/klantroutes-kansrijke-start", "source": "handreiking" },
    "baby-home-support": { "title": { "nl": "BabythuisZorg", "en": "BabythuisZorg" }, "url": "https://www.babythuiszorg.nl/over-ons/", "source": "handreiking" },

    "parent-meetings": { "title": { "nl": "Wijkacademie Opvoeden", "en": "Wijkacademie Opvoeden" }, "url": "https://wijkacademieopvoeden.nl/", "source": "handreiking" },
    "healthy-children-tight-budget": { "title": { "nl": "Academische Werkplaats Jeugd Twente", "en": "Academische Werkplaats Jeugd Twente" }, "url": "https://www.awjtwente.nl", "source": ["handreiking", "infosheet"] },
    "early-help-team": { "title": { "nl": "Integrale Vroeghulp", "en": "Integrale Vroeghulp" }, "url": "https://integralevroeghulp.nl/", "source": "handreiking" },
    "eating-coach-toddlers": { "title": { "nl": "Lekker Pûh!!!", "en": "Lekker Pûh!!!" }, "url": "https://lekkerpuh.net", "source": "handreiking" },

    "neighbourhood-family": { "title": { "nl": "Buurtgezinnen", "en": "Buurtgezinnen" }, "url": "https://www.buurtgezinnen.nl/", "source": "handreiking" },
    "sharing-family": { "title": { "nl": "Meeleefgezin", "en": "Meeleefgezin" }, "url": "https://meeleefgezin.nl/", "source": "handreiking" },
    "support-parent": { "title": { "nl": "Steunouder", "en": "Steunouder" }, "url": "https://steunouder.nl", "source": "handreiking" },

    "own-mentor": { "title": { "nl": "JIM werkt", "en": "JIM werkt" }, "url": "https://jimwerkt.nl/jongere/", "source": "handreiking" },
    "online-talk": { "title": { "nl": "Pratenonline", "en": "Pratenonline" }, "url": "https://www.pratenonline.nl", "source": "handreiking" },
    "online-mood-course": { "title": { "nl": "Grip op je dip", "en": "Grip op je dip" }, "url": "https://www.gripopjedip.nl/nl/Home/", "source": "handreiking" },
    "girls-group": { "title": { "nl": "Girls' Talk van Rutgers", "en": "Girls' Talk of Rutgers" }, "url": "https://www.rutgers.nl/producten/girls-talk-0", "source": "handreiking" },
    "money-before-18": { "title": { "nl": "Geldplan Bijna 18", "en": "Geldplan Bijna 18" }, "url": "https://www.startpuntgeldzaken.nl/jongeren/alle-geldplannen/geldplan-bijna-18/", "source": "handreiking" },
    "pocket-money-project": { "title": { "nl": "ZakgeldProject", "en": "ZakgeldProject" }, "url": "https://www.han.nl/projecten/2018/zakgeldproject/", "source": "handreiking" },

    "learning-at-home": { "title": { "nl": "De Katrol", "en": "De Katrol" }, "url": "https://www.dekatrol.nl/", "source": "handreiking" },
    "reading-at-home": { "title": { "nl": "VoorleesExpress", "en": "VoorleesExpress" }, "url": "https://voorleesexpress.nl/", "source": "handreiking" },
    "weekend-school": { "title": { "nl": "IMC Weekendschool", "en": "IMC Weekendschool" }, "url": "https://www.imcweekendschool.nl/", "source": "handreiking" }
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
          { "id": "safety/map-and-consult", "status": "now" },
          { "id": "safety/safe-home", "status": "waiting" }
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
{"national/examples/mergers.json"sv,
R"json(// Families whose municipality was merged into another: an old code counts as the new municipality from that day on.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "merged-municipality": {
      "title": { "nl": "Weesp hoort sinds 2022 bij Amsterdam: wat Amsterdam heeft, is er ook hier", "en": "Weesp has been part of Amsterdam since 2022: what Amsterdam has is here, too" },
      "family": {
        "family": 1, "municipality": "GM0457", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1300.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-05-06" } } ]
      },
      "expect": { "municipality": "GM0363", "schemes": [ { "id": "birthday-box", "for": "c1", "verdict": "likely" } ] }
    },
    "merged-into-a-new-one": {
      "title": { "nl": "Brielle is in 2023 opgegaan in Voorne aan Zee", "en": "Brielle became part of Voorne aan Zee in 2023" },
      "family": {
        "family": 1, "municipality": "GM0501", "as_of": "2026-11-21", "role": "midwife",
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-01" } } ]
      },
      "expect": { "municipality": "GM1992", "steps": [ { "id": "money-worries/meet", "status": "now" } ] }
    }
  }
}
)json"sv},
{"national/examples/norms.json"sv,
R"json(// Families around each change of a norm and around each threshold. They hold the verdicts, not the steps.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    // Social assistance changes on 1 January and 1 July: the day before, and the day itself.
    "norm-july-2024-before": {
      "title": { "nl": "Bijstand gaat omhoog in juli 2024: de dag ervoor", "en": "Social assistance goes up in July 2024: the day before" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-06-30",
        "household": { "income.net-month": 1300, "assets.now": 15150 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely", "from": "2024-07-01" } ] }
    },
    "norm-july-2024-after": {
      "title": { "nl": "Bijstand gaat omhoog in juli 2024: de dag zelf", "en": "Social assistance goes up in July 2024: the day itself" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-07-01",
        "household": { "income.net-month": 1300, "assets.now": 15150 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },

    // The asset limit of 2025 is missing: an income below the amount leaves the verdict open, one above it still settles it.
    "norm-january-2025-before": {
      "title": { "nl": "Bijstand gaat omhoog in januari 2025, de grens voor bezit is onbekend: de dag ervoor", "en": "Social assistance goes up in January 2025, the asset limit is unknown: the day before" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-12-31",
        "household": { "income.net-month": 1900, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely", "from": "2025-01-01" } ] }
    },
    "norm-january-2025-after": {
      "title": { "nl": "Bijstand gaat omhoog in januari 2025, de grens voor bezit is onbekend: de dag zelf", "en": "Social assistance goes up in January 2025, the asset limit is unknown: the day itself" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-01-01",
        "household": { "income.net-month": 1900, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ] }
    },
    "norm-july-2025-before": {
      "title": { "nl": "Bijstand gaat omhoog in juli 2025, de grens voor bezit is onbekend: de dag ervoor", "en": "Social assistance goes up in July 2025, the asset limit is unknown: the day before" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-06-30",
        "household": { "income.net-month": 1350, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1997-01-30" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2025-08-20" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely", "from": "2025-07-01" } ] }
    },
    "norm-july-2025-after": {
      "title": { "nl": "Bijstand gaat omhoog in juli 2025, de grens voor bezit is onbekend: de dag zelf", "en": "Social assistance goes up in July 2025, the asset limit is unknown: the day itself" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-07-01",
        "household": { "income.net-month": 1350, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1997-01-30" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2025-08-20" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ] }
    },
    "norm-january-2026-before": {
      "title": { "nl": "Bijstand gaat omhoog in januari 2026: de dag ervoor", "en": "Social assistance goes up in January 2026: the day before" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-12-31",
        "household": { "income.net-month": 1380, "assets.now": 16000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely", "from": "2026-01-01" } ] }
    },
    "norm-january-2026-after": {
      "title": { "nl": "Bijstand gaat omhoog in januari 2026: de dag zelf", "en": "Social assistance goes up in January 2026: the day itself" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-01-01",
        "household": { "income.net-month": 1380, "assets.now": 16000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "norm-july-2026-before": {
      "title": { "nl": "Bijstand gaat omhoog in juli 2026: de dag ervoor", "en": "Social assistance goes up in July 2026: the day before" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-06-30",
        "household": { "income.net-month": 2010, "assets.now": 16000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely", "from": "2026-07-01" } ] }
    },
    "norm-july-2026-after": {
      "title": { "nl": "Bijstand gaat omhoog in juli 2026: de dag zelf", "en": "Social assistance goes up in July 2026: the day itself" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-07-01",
        "household": { "income.net-month": 2010, "assets.now": 16000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "norm-end-of-2026-before": {
      "title": { "nl": "Na 2026 zijn de bedragen nog niet bekend: de dag ervoor", "en": "After 2026 the amounts are not known yet: the day before" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-12-31",
        "household": { "income.net-month": 1000, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "norm-end-of-2026-after": {
      "title": { "nl": "Na 2026 zijn de bedragen nog niet bekend: de dag zelf", "en": "After 2026 the amounts are not known yet: the day itself" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2027-01-01",
        "household": { "income.net-month": 1000, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ] }
    },

    // Each kind of household in the autumn of 2026: a cent below the amount, and at it. Social assistance fills up to the amount.
    "single-expecting-below": {
      "title": { "nl": "Alleen en zwanger van het eerste kind: een cent eronder", "en": "Alone and expecting the first child: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1419.45, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1998-09-09" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-14" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "single-expecting-at": {
      "title": { "nl": "Alleen en zwanger van het eerste kind: precies erop", "en": "Alone and expecting the first child: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1419.46, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1998-09-09" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-14" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "single-parent-below": {
      "title": { "nl": "Alleenstaande ouder: een cent eronder", "en": "Single parent: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1419.45, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "single-parent-at": {
      "title": { "nl": "Alleenstaande ouder: precies erop", "en": "Single parent: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1419.46, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "couple-below": {
      "title": { "nl": "Paar met een kind: een cent eronder", "en": "Couple with a child: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2027.78, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "couple-at": {
      "title": { "nl": "Paar met een kind: precies erop", "en": "Couple with a child: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2027.79, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "young-couple-child-below": {
      "title": { "nl": "Paar van 19 en 20 met een kind: een cent eronder", "en": "Couple of 19 and 20 with a child: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1106.39, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2006-12-01" } }, { "id": "a2", "facts": { "birth-date": "2007-03-15" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-06-06" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "young-couple-child-at": {
      "title": { "nl": "Paar van 19 en 20 met een kind: precies erop", "en": "Couple of 19 and 20 with a child: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1106.4, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2006-12-01" } }, { "id": "a2", "facts": { "birth-date": "2007-03-15" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-06-06" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "young-couple-expecting-below": {
      "title": { "nl": "Paar van 19 en 20, het eerste kind is op komst: een cent eronder", "en": "Couple of 19 and 20, expecting the first child: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 700.83, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2006-12-01" } }, { "id": "a2", "facts": { "birth-date": "2007-03-15" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-03-01" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "young-couple-expecting-at": {
      "title": { "nl": "Paar van 19 en 20, het eerste kind is op komst: precies erop", "en": "Couple of 19 and 20, expecting the first child: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 700.84, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2006-12-01" } }, { "id": "a2", "facts": { "birth-date": "2007-03-15" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-03-01" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "mixed-couple-child-below": {
      "title": { "nl": "Paar van 20 en 24 met een kind: een cent eronder", "en": "Couple of 20 and 24 with a child: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1769.87, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2006-02-02" } }, { "id": "a2", "facts": { "birth-date": "2002-04-10" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-06-06" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "mixed-couple-child-at": {
      "title": { "nl": "Paar van 20 en 24 met een kind: precies erop", "en": "Couple of 20 and 24 with a child: exactly at it" },
)json"
R"json(      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1769.88, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2006-02-02" } }, { "id": "a2", "facts": { "birth-date": "2002-04-10" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-06-06" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "mixed-couple-expecting-below": {
      "title": { "nl": "Paar van 20 en 24, het eerste kind is op komst: een cent eronder", "en": "Couple of 20 and 24, expecting the first child: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1364.31, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2006-02-02" } }, { "id": "a2", "facts": { "birth-date": "2002-04-10" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-03-01" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "mixed-couple-expecting-at": {
      "title": { "nl": "Paar van 20 en 24, het eerste kind is op komst: precies erop", "en": "Couple of 20 and 24, expecting the first child: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1364.32, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2006-02-02" } }, { "id": "a2", "facts": { "birth-date": "2002-04-10" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-03-01" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "young-single-parent-below": {
      "title": { "nl": "Alleenstaande ouder van 19: een cent eronder", "en": "Single parent of 19: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 350.41, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2007-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-08-08" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "young-single-parent-at": {
      "title": { "nl": "Alleenstaande ouder van 19: precies erop", "en": "Single parent of 19: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 350.42, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2007-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-08-08" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "pension-single-below": {
      "title": { "nl": "Grootouder van 68 die voor een kleinkind zorgt: een cent eronder", "en": "Grandparent of 68 who cares for a grandchild: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1587.33, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1958-04-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-10-10" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "pension-single-at": {
      "title": { "nl": "Grootouder van 68 die voor een kleinkind zorgt: precies erop", "en": "Grandparent of 68 who cares for a grandchild: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1587.34, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1958-04-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-10-10" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "pension-couple-below": {
      "title": { "nl": "Pleegouders, van wie een van 67: een cent eronder", "en": "Foster parents, one of them 67: a cent below" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2176.09, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1959-11-21" } }, { "id": "a2", "facts": { "birth-date": "1964-06-30" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-10-10" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "pension-couple-at": {
      "title": { "nl": "Pleegouders, van wie een van 67: precies erop", "en": "Foster parents, one of them 67: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2176.1, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1959-11-21" } }, { "id": "a2", "facts": { "birth-date": "1964-06-30" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-10-10" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },

    // Under 21, without help of their own parents, the amount from 21 counts. Nobody under 18 gets social assistance.
    "young-parent-without-support": {
      "title": { "nl": "Ouder van 19, eigen ouders kunnen niet helpen", "en": "Parent of 19 whose parents cannot help" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1419.45, "assets.now": 0, "support.from-parents": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2007-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-08-08" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "day-before-21": {
      "title": { "nl": "De dag voor de 21e verjaardag, met hulp van thuis", "en": "The day before turning 21, with help from home" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1000, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2005-11-22" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-08-08" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely", "from": "2026-11-22" } ] }
    },
    "day-of-21": {
      "title": { "nl": "Op de 21e verjaardag telt het gewone bedrag", "en": "On turning 21 the ordinary amount counts" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-22",
        "household": { "income.net-month": 1000, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2005-11-22" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-08-08" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "parent-of-16": {
      "title": { "nl": "Ouder van 16: nog geen bijstand, wel al de dag waarop het kan", "en": "Parent of 16: no social assistance yet, but the day on which it may" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 0, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2010-01-15" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-08-08" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },

    // Little is known: the verdict is definite as soon as every amount that may hold says the same.
    "nothing-known-high-income": {
      "title": { "nl": "Gezin onbekend, inkomen boven elk bedrag", "en": "Family unknown, income above every amount" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2176.1 } },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "nothing-known-low-income": {
      "title": { "nl": "Gezin onbekend, inkomen tussen de bedragen", "en": "Family unknown, income between the amounts" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1300, "assets.now": 0 } },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ] }
    },
    "one-adult-children-unknown": {
      "title": { "nl": "Eén ouder van 30, kinderen onbekend: met en zonder kind hetzelfde bedrag", "en": "One parent of 30, children unknown: the same amount with or without" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1419.45, "assets.now": 8000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1996-10-10" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "one-adult-children-unknown-assets": {
      "title": { "nl": "Eén ouder van 30, kinderen onbekend: de grens voor bezit hangt ervan af", "en": "One parent of 30, children unknown: the asset limit depends on it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1000, "assets.now": 12000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1996-10-10" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ] }
    },
    "income-refused": {
      "title": { "nl": "Het inkomen blijft onbekend, omdat de ouder het niet wil zeggen", "en": "Income remains unknown, as the parent would rather not say" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": { "refused": true }, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ] }
    },
    "pension-amount-2025": {
      "title": { "nl": "Ouder van 67 in 2025: dat bedrag is niet gevonden", "en": "Parent of 67 in 2025: that amount was not found" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-10-01",
        "household": { "income.net-month": 500, "assets.now": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1958-04-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-10-10" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ] }
    },
    "mixed-couple-early-2024": {
      "title": { "nl": "Paar van 20 en 24 begin 2024: dat bedrag is niet gevonden", "en": "Couple of 20 and 24 in early 2024: that amount was not found" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-03-01",
        "household": { "income.net-month": 5000, "assets.now": 0, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2003-06-01" } }, { "id": "a2", "facts": { "birth-date": "1999-08-08" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2023-06-06" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ] }
    },

    // The asset limit of social assistance: at it, and a cent above.
    "assets-2024-single-at": {
      "title": { "nl": "Spaargeld in 2024, alleen: precies op de grens", "en": "Savings in 2024, alone: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-09-01",
        "household": { "income.net-month": 900, "assets.now": 7575 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1997-01-30" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2024-11-20" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "assets-2024-single-above": {
      "title": { "nl": "Spaargeld in 2024, alleen: een cent erboven", "en": "Savings in 2024, alone: a cent above" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-09-01",
        "household": { "income.net-month": 900, "assets.now": 7575.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1997-01-30" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2024-11-20" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "assets-2024-couple-at": {
      "title": { "nl": "Spaargeld in 2024, paar: precies op de grens", "en": "Savings in 2024, couple: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-09-01",
        "household": { "income.net-month": 900, "assets.now": 15150 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "assets-2024-couple-above": {
      "title": { "nl": "Spaargeld in 2024, paar: een cent erboven", "en": "Savings in 2024, couple: a cent above" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-09-01",
        "household": { "income.net-month": 900, "assets.now": 15150.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "assets-2026-single-at": {
      "title": { "nl": "Spaargeld in 2026, alleen: precies op de grens", "en": "Savings in 2026, alone: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 900, "assets.now": 8000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1998-09-09" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-14" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "assets-2026-single-above": {
      "title": { "nl": "Spaargeld in 2026, alleen: een cent erboven", "en": "Savings in 2026, alone: a cent above" },
)json"
R"json(      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 900, "assets.now": 8000.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1998-09-09" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-14" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "assets-2026-single-parent-at": {
      "title": { "nl": "Spaargeld in 2026, alleenstaande ouder: precies op de grens", "en": "Savings in 2026, single parent: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 900, "assets.now": 16000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },
    "assets-2026-single-parent-above": {
      "title": { "nl": "Spaargeld in 2026, alleenstaande ouder: een cent erboven", "en": "Savings in 2026, single parent: a cent above" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 900, "assets.now": 16000.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "unlikely" } ] }
    },
    "birth-raises-asset-limit": {
      "title": { "nl": "Na de geboorte geldt de hogere grens voor spaargeld", "en": "After the birth the higher asset limit counts" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 900, "assets.now": 12000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1998-09-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-11-21" } } ] },
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" } ] }
    },

    // Healthcare allowance: yearly income and what there was on 1 January, at the limit and a cent above.
    "healthcare-2024-single-at": {
      "title": { "nl": "Zorgtoeslag 2024, alleenstaande ouder: precies op beide grenzen", "en": "Healthcare allowance 2024, single parent: exactly at both limits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 37496, "assets.new-year": 140213 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "likely" } ] }
    },
    "healthcare-2024-single-income": {
      "title": { "nl": "Zorgtoeslag 2024, alleenstaande ouder: inkomen een cent te hoog", "en": "Healthcare allowance 2024, single parent: income a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 37496.01, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2024-single-assets": {
      "title": { "nl": "Zorgtoeslag 2024, alleenstaande ouder: bezit een cent te hoog", "en": "Healthcare allowance 2024, single parent: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 0, "assets.new-year": 140213.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2024-couple-at": {
      "title": { "nl": "Zorgtoeslag 2024, paar: precies op beide grenzen", "en": "Healthcare allowance 2024, couple: exactly at both limits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 47368, "assets.new-year": 177301 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "likely" } ] }
    },
    "healthcare-2024-couple-income": {
      "title": { "nl": "Zorgtoeslag 2024, paar: inkomen een cent te hoog", "en": "Healthcare allowance 2024, couple: income a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 47368.01, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2024-couple-assets": {
      "title": { "nl": "Zorgtoeslag 2024, paar: bezit een cent te hoog", "en": "Healthcare allowance 2024, couple: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 0, "assets.new-year": 177301.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2025-single-at": {
      "title": { "nl": "Zorgtoeslag 2025, alleenstaande ouder: precies op beide grenzen", "en": "Healthcare allowance 2025, single parent: exactly at both limits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 39719, "assets.new-year": 141896 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "likely" } ] }
    },
    "healthcare-2025-single-income": {
      "title": { "nl": "Zorgtoeslag 2025, alleenstaande ouder: inkomen een cent te hoog", "en": "Healthcare allowance 2025, single parent: income a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 39719.01, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2025-single-assets": {
      "title": { "nl": "Zorgtoeslag 2025, alleenstaande ouder: bezit een cent te hoog", "en": "Healthcare allowance 2025, single parent: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 0, "assets.new-year": 141896.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2025-couple-at": {
      "title": { "nl": "Zorgtoeslag 2025, paar: precies op beide grenzen", "en": "Healthcare allowance 2025, couple: exactly at both limits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 50206, "assets.new-year": 179429 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "likely" } ] }
    },
    "healthcare-2025-couple-income": {
      "title": { "nl": "Zorgtoeslag 2025, paar: inkomen een cent te hoog", "en": "Healthcare allowance 2025, couple: income a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 50206.01, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2025-couple-assets": {
      "title": { "nl": "Zorgtoeslag 2025, paar: bezit een cent te hoog", "en": "Healthcare allowance 2025, couple: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 0, "assets.new-year": 179429.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2026-single-at": {
      "title": { "nl": "Zorgtoeslag 2026, alleenstaande ouder: precies op beide grenzen", "en": "Healthcare allowance 2026, single parent: exactly at both limits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 40857, "assets.new-year": 146011 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "likely" } ] }
    },
    "healthcare-2026-single-income": {
      "title": { "nl": "Zorgtoeslag 2026, alleenstaande ouder: inkomen een cent te hoog", "en": "Healthcare allowance 2026, single parent: income a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 40857.01, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2026-single-assets": {
      "title": { "nl": "Zorgtoeslag 2026, alleenstaande ouder: bezit een cent te hoog", "en": "Healthcare allowance 2026, single parent: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 0, "assets.new-year": 146011.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2026-couple-at": {
      "title": { "nl": "Zorgtoeslag 2026, paar: precies op beide grenzen", "en": "Healthcare allowance 2026, couple: exactly at both limits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 51142, "assets.new-year": 184633 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "likely" } ] }
    },
    "healthcare-2026-couple-income": {
      "title": { "nl": "Zorgtoeslag 2026, paar: inkomen een cent te hoog", "en": "Healthcare allowance 2026, couple: income a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 51142.01, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-2026-couple-assets": {
      "title": { "nl": "Zorgtoeslag 2026, paar: bezit een cent te hoog", "en": "Healthcare allowance 2026, couple: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-03-31",
        "household": { "insurance.health": true, "income.assessed-year": 0, "assets.new-year": 184633.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely" } ] }
    },
    "healthcare-new-year-2025": {
      "title": { "nl": "Zorgtoeslag: op oudejaarsdag 2024 te veel inkomen, de dag erna niet meer", "en": "Healthcare allowance: too much income on the last day of 2024, not the day after" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-12-31",
        "household": { "insurance.health": true, "income.assessed-year": 39000, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely", "from": "2025-01-01" } ] }
    },
)json"
R"json(    "healthcare-new-year-2026": {
      "title": { "nl": "Zorgtoeslag: op oudejaarsdag 2025 te veel inkomen, de dag erna niet meer", "en": "Healthcare allowance: too much income on the last day of 2025, not the day after" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-12-31",
        "household": { "insurance.health": true, "income.assessed-year": 51000, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "healthcare-allowance", "verdict": "unlikely", "from": "2026-01-01" } ] }
    },

    // Rent allowance: what there was on 1 January. Income only informs: above the low income the verdict is open.
    "rent-2024-single-at": {
      "title": { "nl": "Huurtoeslag 2024, alleenstaande ouder: bezit precies op de grens", "en": "Rent allowance 2024, single parent: assets exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-05-15",
        "household": { "housing.rented": true, "income.net-month": 1500, "assets.new-year": 36952 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "likely" } ] }
    },
    "rent-2024-single-above": {
      "title": { "nl": "Huurtoeslag 2024, alleenstaande ouder: bezit een cent te hoog", "en": "Rent allowance 2024, single parent: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-05-15",
        "household": { "housing.rented": true, "income.net-month": 1500, "assets.new-year": 36952.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "unlikely" } ] }
    },
    "rent-2024-couple-at": {
      "title": { "nl": "Huurtoeslag 2024, paar: bezit precies op de grens", "en": "Rent allowance 2024, couple: assets exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-05-15",
        "household": { "housing.rented": true, "income.net-month": 1500, "assets.new-year": 73904 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "likely" } ] }
    },
    "rent-2024-couple-above": {
      "title": { "nl": "Huurtoeslag 2024, paar: bezit een cent te hoog", "en": "Rent allowance 2024, couple: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-05-15",
        "household": { "housing.rented": true, "income.net-month": 1500, "assets.new-year": 73904.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "unlikely" } ] }
    },
    "rent-2025-single-at": {
      "title": { "nl": "Huurtoeslag 2025, alleenstaande ouder: bezit precies op de grens", "en": "Rent allowance 2025, single parent: assets exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-05-15",
        "household": { "housing.rented": true, "income.net-month": 1600, "assets.new-year": 37395 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "likely" } ] }
    },
    "rent-2025-single-above": {
      "title": { "nl": "Huurtoeslag 2025, alleenstaande ouder: bezit een cent te hoog", "en": "Rent allowance 2025, single parent: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-05-15",
        "household": { "housing.rented": true, "income.net-month": 1600, "assets.new-year": 37395.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "unlikely" } ] }
    },
    "rent-2025-couple-at": {
      "title": { "nl": "Huurtoeslag 2025, paar: bezit precies op de grens", "en": "Rent allowance 2025, couple: assets exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-05-15",
        "household": { "housing.rented": true, "income.net-month": 1600, "assets.new-year": 74790 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "likely" } ] }
    },
    "rent-2025-couple-above": {
      "title": { "nl": "Huurtoeslag 2025, paar: bezit een cent te hoog", "en": "Rent allowance 2025, couple: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-05-15",
        "household": { "housing.rented": true, "income.net-month": 1600, "assets.new-year": 74790.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "unlikely" } ] }
    },
    "rent-2026-single-at": {
      "title": { "nl": "Huurtoeslag 2026, alleenstaande ouder: bezit precies op de grens", "en": "Rent allowance 2026, single parent: assets exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-05-15",
        "household": { "housing.rented": true, "income.net-month": 1600, "assets.new-year": 38479 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "likely" } ] }
    },
    "rent-2026-single-above": {
      "title": { "nl": "Huurtoeslag 2026, alleenstaande ouder: bezit een cent te hoog", "en": "Rent allowance 2026, single parent: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-05-15",
        "household": { "housing.rented": true, "income.net-month": 1600, "assets.new-year": 38479.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "unlikely" } ] }
    },
    "rent-2026-couple-at": {
      "title": { "nl": "Huurtoeslag 2026, paar: bezit precies op de grens", "en": "Rent allowance 2026, couple: assets exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-05-15",
        "household": { "housing.rented": true, "income.net-month": 1600, "assets.new-year": 76958 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "likely" } ] }
    },
    "rent-2026-couple-above": {
      "title": { "nl": "Huurtoeslag 2026, paar: bezit een cent te hoog", "en": "Rent allowance 2026, couple: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-05-15",
        "household": { "housing.rented": true, "income.net-month": 1600, "assets.new-year": 76958.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "unlikely" } ] }
    },
    "rent-new-year-2025": {
      "title": { "nl": "Huurtoeslag: op oudejaarsdag 2024 te veel bezit, de dag erna niet meer", "en": "Rent allowance: too much in assets on the last day of 2024, not the day after" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-12-31",
        "household": { "housing.rented": true, "income.net-month": 1500, "assets.new-year": 37000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "unlikely", "from": "2025-01-01" } ] }
    },
    "rent-new-year-2026": {
      "title": { "nl": "Huurtoeslag: op oudejaarsdag 2025 te veel bezit, de dag erna niet meer", "en": "Rent allowance: too much in assets on the last day of 2025, not the day after" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-12-31",
        "household": { "housing.rented": true, "income.net-month": 1500, "assets.new-year": 38000 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "rent-allowance", "verdict": "unlikely", "from": "2026-01-01" } ] }
    },

    // Low income: 120% of the amount from 21. It informs, and never excludes: a cent above leaves the verdict open.
    "low-income-single-at": {
      "title": { "nl": "Laag inkomen in 2026, alleenstaande ouder: precies erop", "en": "Low income in 2026, single parent: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1703.35, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-single-above": {
      "title": { "nl": "Laag inkomen in 2026, alleenstaande ouder: een cent erboven", "en": "Low income in 2026, single parent: a cent above" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1703.36, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown" } ] }
    },
    "low-income-couple-at": {
      "title": { "nl": "Laag inkomen in 2026, paar: precies erop", "en": "Low income in 2026, couple: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2433.34, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-couple-above": {
      "title": { "nl": "Laag inkomen in 2026, paar: een cent erboven", "en": "Low income in 2026, couple: a cent above" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2433.35, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown" } ] }
    },
    "low-income-young-at": {
      "title": { "nl": "Laag inkomen in 2026, ouder van 19: ook dan het bedrag vanaf 21: precies erop", "en": "Low income in 2026, parent of 19: the amount from 21, too: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1703.35, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2007-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-08-08" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-young-above": {
      "title": { "nl": "Laag inkomen in 2026, ouder van 19: ook dan het bedrag vanaf 21: een cent erboven", "en": "Low income in 2026, parent of 19: the amount from 21, too: a cent above" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 1703.36, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2007-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-08-08" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown" } ] }
    },
    "low-income-2024-at": {
      "title": { "nl": "Laag inkomen begin 2024, paar: precies erop", "en": "Low income in early 2024, couple: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-02-29",
        "household": { "income.net-month": 2200.84, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-2024-above": {
      "title": { "nl": "Laag inkomen begin 2024, paar: een cent erboven", "en": "Low income in early 2024, couple: a cent above" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-02-29",
        "household": { "income.net-month": 2200.85, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
)json"
R"json(      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown" } ] }
    },
    "low-income-2025-at": {
      "title": { "nl": "Laag inkomen eind 2025, alleenstaande ouder: precies erop", "en": "Low income in late 2025, single parent: exactly at it" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-12-31",
        "household": { "income.net-month": 1642.87, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-2025-above": {
      "title": { "nl": "Laag inkomen eind 2025, alleenstaande ouder: een cent erboven", "en": "Low income in late 2025, single parent: a cent above" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-12-31",
        "household": { "income.net-month": 1642.88, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown" } ] }
    },

    // The limit of a low income moves with social assistance: the day before each change, and the day itself.
    "low-income-july-2024-before": {
      "title": { "nl": "Laag inkomen, juli 2024: de dag ervoor nog te hoog", "en": "Low income, July 2024: the day before still too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-06-30",
        "household": { "income.net-month": 1560, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown", "from": "2024-07-01" } ] }
    },
    "low-income-july-2024-after": {
      "title": { "nl": "Laag inkomen, juli 2024: vanaf die dag past het", "en": "Low income, July 2024: from that day on it fits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-07-01",
        "household": { "income.net-month": 1560, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-january-2025-before": {
      "title": { "nl": "Laag inkomen, januari 2025: de dag ervoor nog te hoog", "en": "Low income, January 2025: the day before still too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-12-31",
        "household": { "income.net-month": 1600, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown", "from": "2025-01-01" } ] }
    },
    "low-income-january-2025-after": {
      "title": { "nl": "Laag inkomen, januari 2025: vanaf die dag past het", "en": "Low income, January 2025: from that day on it fits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-01-01",
        "household": { "income.net-month": 1600, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-july-2025-before": {
      "title": { "nl": "Laag inkomen, juli 2025: de dag ervoor nog te hoog", "en": "Low income, July 2025: the day before still too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-06-30",
        "household": { "income.net-month": 1630, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown", "from": "2025-07-01" } ] }
    },
    "low-income-july-2025-after": {
      "title": { "nl": "Laag inkomen, juli 2025: vanaf die dag past het", "en": "Low income, July 2025: from that day on it fits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-07-01",
        "household": { "income.net-month": 1630, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-january-2026-before": {
      "title": { "nl": "Laag inkomen, januari 2026: de dag ervoor nog te hoog", "en": "Low income, January 2026: the day before still too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-12-31",
        "household": { "income.net-month": 1670, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown", "from": "2026-01-01" } ] }
    },
    "low-income-january-2026-after": {
      "title": { "nl": "Laag inkomen, januari 2026: vanaf die dag past het", "en": "Low income, January 2026: from that day on it fits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-01-01",
        "household": { "income.net-month": 1670, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },
    "low-income-july-2026-before": {
      "title": { "nl": "Laag inkomen, juli 2026: de dag ervoor nog te hoog", "en": "Low income, July 2026: the day before still too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-06-30",
        "household": { "income.net-month": 1700, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "unknown", "from": "2026-07-01" } ] }
    },
    "low-income-july-2026-after": {
      "title": { "nl": "Laag inkomen, juli 2026: vanaf die dag past het", "en": "Low income, July 2026: from that day on it fits" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-07-01",
        "household": { "income.net-month": 1700, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "special-assistance", "verdict": "likely" } ] }
    },

    // The food bank: living money by the size of the household, known for 2024 only. Elsewhere it stays open, and calling is always possible.
    "food-bank-1-at": {
      "title": { "nl": "Voedselbank 2024, 1 persoon: precies op de grens", "en": "Food bank 2024, 1 person: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-10-10",
        "household": { "income.living-money": 315 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-02" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2024-12-12" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "likely" } ] }
    },
    "food-bank-2-at": {
      "title": { "nl": "Voedselbank 2024, 2 personen: precies op de grens", "en": "Food bank 2024, 2 persons: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-10-10",
        "household": { "income.living-money": 430 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-02" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-04-04" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "likely" } ] }
    },
    "food-bank-3-at": {
      "title": { "nl": "Voedselbank 2024, 3 personen: precies op de grens", "en": "Food bank 2024, 3 persons: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-10-10",
        "household": { "income.living-money": 545 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-02" } }, { "id": "a2", "facts": { "birth-date": "1991-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-04-04" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "likely" } ] }
    },
    "food-bank-4-at": {
      "title": { "nl": "Voedselbank 2024, 4 personen: precies op de grens", "en": "Food bank 2024, 4 persons: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-10-10",
        "household": { "income.living-money": 660 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-02" } }, { "id": "a2", "facts": { "birth-date": "1991-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-04-04" } }, { "id": "c2", "facts": { "birth-date": "2015-04-04" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "likely" } ] }
    },
    "food-bank-5-at": {
      "title": { "nl": "Voedselbank 2024, 5 personen: precies op de grens", "en": "Food bank 2024, 5 persons: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-10-10",
        "household": { "income.living-money": 775 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-02" } }, { "id": "a2", "facts": { "birth-date": "1991-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-04-04" } }, { "id": "c2", "facts": { "birth-date": "2015-04-04" } }, { "id": "c3", "facts": { "birth-date": "2016-04-04" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "likely" } ] }
    },
    "food-bank-6-at": {
      "title": { "nl": "Voedselbank 2024, 6 personen: precies op de grens", "en": "Food bank 2024, 6 persons: exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-10-10",
        "household": { "income.living-money": 890 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-02" } }, { "id": "a2", "facts": { "birth-date": "1991-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-04-04" } }, { "id": "c2", "facts": { "birth-date": "2015-04-04" } }, { "id": "c3", "facts": { "birth-date": "2016-04-04" } }, { "id": "c4", "facts": { "birth-date": "2017-04-04" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "likely" } ] }
    },
    "food-bank-above": {
      "title": { "nl": "Voedselbank 2024: een cent boven de grens blijft open", "en": "Food bank 2024: a cent above the limit remains open" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-10-10",
        "household": { "income.living-money": 545.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1992-02-02" } }, { "id": "a2", "facts": { "birth-date": "1991-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-04-04" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "unknown" } ] }
    },
    "food-bank-last-day": {
      "title": { "nl": "Voedselbank: op de laatste dag van 2024 is de grens nog bekend", "en": "Food bank: on the last day of 2024 the limit is still known" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-12-31",
        "household": { "income.living-money": 430 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "likely" } ] }
    },
    "food-bank-new-year": {
      "title": { "nl": "Voedselbank: vanaf 2025 niet meer, en dan blijft het open", "en": "Food bank: from 2025 on no longer, and then it remains open" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-01-01",
        "household": { "income.living-money": 430 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "unknown" } ] }
    },
    "food-bank-2026": {
      "title": { "nl": "Voedselbank 2026: de grens is niet gevonden, dus blijft het open", "en": "Food bank 2026: the limit was not found, so it remains open" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.living-money": 100 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "unknown" } ] }
    },

    // Child budget: assets settle it, income only informs. The income limits of 2024 and 2025 are missing.
    "child-budget-2026-at": {
      "title": { "nl": "Kindgebonden budget 2026: inkomen en bezit precies op de grens", "en": "Child budget 2026: income and assets exactly at the limit" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.assessed-year": 29736, "assets.new-year": 146011 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "child-budget", "verdict": "likely" } ] }
    },
    "child-budget-2026-income": {
      "title": { "nl": "Kindgebonden budget 2026: meer inkomen geeft minder, en blijft open", "en": "Child budget 2026: more income gives less, and remains open" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.assessed-year": 39141.01, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
)json"
R"json(      "expect": { "schemes": [ { "id": "child-budget", "verdict": "unknown" } ] }
    },
    "child-budget-2026-couple": {
      "title": { "nl": "Kindgebonden budget 2026, paar: een paar mag meer verdienen", "en": "Child budget 2026, couple: couples may earn more" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.assessed-year": 39141, "assets.new-year": 184633 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "child-budget", "verdict": "likely" } ] }
    },
    "child-budget-2026-assets": {
      "title": { "nl": "Kindgebonden budget 2026: bezit een cent te hoog", "en": "Child budget 2026: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.assessed-year": 0, "assets.new-year": 146011.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "child-budget", "verdict": "unlikely" } ] }
    },
    "child-budget-2025": {
      "title": { "nl": "Kindgebonden budget 2025: de inkomensgrens is niet gevonden", "en": "Child budget 2025: the income limit was not found" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2025-06-01",
        "household": { "income.assessed-year": 10000, "assets.new-year": 0 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-05-12" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "child-budget", "verdict": "unknown" } ] }
    },
    "child-budget-2024-assets": {
      "title": { "nl": "Kindgebonden budget 2024: bezit een cent te hoog", "en": "Child budget 2024: assets a cent too high" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2024-06-01",
        "household": { "income.assessed-year": 10000, "assets.new-year": 177301.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "child-budget", "verdict": "unlikely" } ] }
    },

    // Remission of municipal taxes: up to the amount it is likely; above it what a family can pay is for the municipality to say.
    "remission-at": {
      "title": { "nl": "Kwijtschelding: inkomen precies op het bijstandsbedrag", "en": "Remission of taxes: income exactly at social assistance" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2027.79 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "tax-remission", "verdict": "likely" } ] }
    },
    "remission-above": {
      "title": { "nl": "Kwijtschelding: inkomen een cent erboven blijft open", "en": "Remission of taxes: income a cent above remains open" },
      "family": { "family": 1, "municipality": "GM0050", "as_of": "2026-11-21",
        "household": { "income.net-month": 2027.8 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-03-03" } }, { "id": "a2", "facts": { "birth-date": "1988-07-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-02-11" } } ] },
      "expect": { "schemes": [ { "id": "tax-remission", "verdict": "unknown" } ] }
    }
  }
}
)json"sv},
{"national/examples/pathways-1-birth.json"sv,
R"json(// Families before, during and just after a pregnancy: one for each way through the pathways.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "before-pregnancy-a-talk-is-welcome": {
      "title": { "nl": "Nog geen kind, en een gesprek is welkom", "en": "No child yet, and a talk is welcome" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "gp",
        "household": { "wish.children-talk": true },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1999-08-03" } },
          { "id": "a2", "facts": { "birth-date": "1997-01-20" } }
        ],
        "children": [],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "before-pregnancy/talk-about-children", "status": "now" },
          { "id": "before-pregnancy/choice-coach", "status": "possible" },
          { "id": "before-pregnancy/healthy-start", "status": "waiting" }
        ],
        "absent": { "steps": ["pregnancy/ask-consent", "newborn/how-are-you"] }
      }
    },

    "before-pregnancy-rather-no-talk": {
      "title": { "nl": "Liever geen gesprek over kinderen: dan ook geen stap", "en": "Rather no talk about children: then no step" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "youth-doctor",
        "household": { "wish.children-talk": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1999-08-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2022-06-01" } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/plan", "status": "now" } ],
        "absent": { "steps": ["before-pregnancy/talk-about-children", "before-pregnancy/healthy-start"] }
      }
    },

    "pregnant-and-not-planned": {
      "title": { "nl": "Onverwacht zwanger: eerst rustig kijken wat zij wil", "en": "Unexpectedly pregnant: first see calmly what she wants" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "midwife",
        "household": { "pregnancy.unexpected-talk": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2004-02-11" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-06-20" } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/choice-online", "status": "now" },
          { "id": "pregnancy/choice-talk", "status": "now" },
          { "id": "pregnancy/ask-consent", "status": "now" },
          { "id": "pregnancy/share", "status": "waiting" },
          { "id": "pregnancy/home-visit", "status": "waiting", "due": "2027-06-19" }
        ]
      }
    },

    "pregnant-and-feeling-low": {
      "title": { "nl": "Zwanger en somber: bel samen de huisarts", "en": "Pregnant and feeling low: call the GP together" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "gynaecologist",
        "household": { "mood.low": true, "pregnancy.unexpected-talk": false },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1994-09-09" } },
          { "id": "a2", "facts": { "birth-date": "1990-09-09" } }
        ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-03-01" } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "pregnancy/ask-mood", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/call-the-gp", "status": "now" },
          { "id": "pregnancy/ask-mood", "status": "done" },
          { "id": "pregnancy/perinatal-clinic", "status": "possible" },
          { "id": "pregnancy/wellmom-app", "status": "now" }
        ],
        "absent": { "steps": ["pregnancy/choice-online"] }
      }
    },

    "pregnant-and-feeling-well": {
      "title": { "nl": "Het gaat goed: geen hulp die niet nodig is", "en": "She feels well: no help that is not needed" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "midwife",
        "household": { "mood.low": false, "maternity-care.arranged": true, "maternity-care.same-agreement": true, "studies.mother": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-09-09" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-03-01" } } ],
        "signals": [
          { "group": "acute", "seen": false, "on": "2026-11-20" },
          { "group": "situation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.financial", "seen": false, "on": "2026-11-20" },
          { "group": "parent.wellbeing", "seen": false, "on": "2026-11-20" },
          { "group": "parent.contact", "seen": false, "on": "2026-11-20" },
          { "group": "child.appearance", "seen": false, "on": "2026-11-20" },
          { "group": "child.behaviour", "seen": false, "on": "2026-11-20" },
          { "group": "child.participation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.home", "seen": false, "on": "2026-11-20" },
          { "group": "safety", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/ask-to-consult", "status": "now" },
          { "id": "pregnancy/tell-maternity-care", "status": "now" },
          { "id": "pregnancy/ask-mood", "status": "now" }
        ],
        "absent": { "steps": ["pregnancy/call-the-gp", "pregnancy/young-mothers-class", "pregnancy/mothers-buddy", "safety/map-and-consult"] }
      }
    },

    "pregnant-at-seventeen": {
      "title": { "nl": "Zwanger op school, en er alleen voor", "en": "Pregnant at school, and on her own" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "studies.mother": true, "maternity-care.arranged": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2009-03-30" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-14" } } ],
        "signals": [
          { "signal": "parent-alone-young-or-divorcing", "seen": true, "on": "2026-11-20" },
          { "signal": "small-network", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/arrange-maternity-care", "status": "now" },
          { "id": "parenthood/ask-what-goes-well", "status": "now" },
          { "id": "people-around/who-is-around", "status": "now" },
          { "id": "money-worries/register", "status": "waiting" }
        ],
        "schemes": [ { "id": "student-maternity-leave", "verdict": "likely" } ]
      }
    },

    "pregnant-week-28": {
      "title": { "nl": "Eerste kind, nog net in week 28: VoorZorg kan nog", "en": "First child, still in week 28: VoorZorg is still possible" },
      "family": {
        "family": 1, "municipality": "GM0599", "as_of": "2026-11-21", "role": "midwife",
        "adults": [ { "id": "a1", "facts": { "birth-date": "2003-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-02-07" } } ],
        "consents": [ { "consent": "signals-to-youth-health", "of": "a1", "given": true, "on": "2026-11-16" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "pregnancy/share", "status": "now" },
          { "id": "pregnancy/ask-consent", "status": "done" }
        ],
        "absent": { "steps": ["pregnancy/screen-alpha"] }
      }
    },

    "first-days-at-home": {
      "title": { "nl": "Drie dagen oud: kijken, luisteren en overdragen", "en": "Three days old: look, listen and hand over" },
      "family": {
        "family": 1, "municipality": "GM0405", "as_of": "2026-11-21", "role": "maternity-nurse",
        "household": { "income.net-month": 1300.00, "baby.things-missing": true, "mood.low": false },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "2000-10-01" } },
          { "id": "a2", "facts": { "birth-date": "1999-12-24" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-11-18" } } ],
        "signals": [ { "group": "acute", "seen": false, "on": "2026-11-20" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-19", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-19", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-19", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "newborn/ask-consent", "for": "c1", "status": "now" },
          { "id": "newborn/hand-over", "for": "c1", "status": "waiting", "due": "2026-12-29" },
          { "id": "newborn/how-are-you", "for": "c1", "status": "now" },
          { "id": "newborn/look-around", "for": "c1", "status": "now" },
          { "id": "newborn/baby-package", "for": "c1", "status": "possible" }
        ],
        "absent": { "steps": ["newborn/call-the-gp", "young-child/spark", "pregnancy/ask-consent"] }
      }
    },

    "three-weeks-and-feeling-low": {
      "title": { "nl": "Drie weken oud, en de moeder is somber", "en": "Three weeks old, and the mother feels low" },
      "family": {
        "family": 1, "municipality": "GM0405", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "mood.low": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2000-10-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-10-31" } } ],
        "consents": [ { "consent": "signals-to-youth-health", "of": "a1", "given": true, "on": "2026-09-20" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "newborn/how-are-you", "of": "c1", "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "newborn/call-the-gp", "for": "c1", "status": "now" },
          { "id": "newborn/hand-over", "for": "c1", "status": "now", "due": "2026-12-11" },
          { "id": "newborn/parent-baby-treatment", "for": "c1", "status": "possible" }
        ],
        "absent": { "steps": ["newborn/look-around"] }
      }
    },

    "six-weeks-today": {
      "title": { "nl": "Vandaag zes weken: nu is de jeugdgezondheidszorg aan zet", "en": "Six weeks today: now youth health care takes over" },
      "family": {
        "family": 1, "municipality": "GM0405", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [ { "id": "a1", "facts": { "birth-date": "2000-10-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-10-10" } } ],
        "signals": [
          { "signal": "too-few-baby-things", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "small-network", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "young-child/baby-package", "for": "c1", "status": "possible" },
          { "id": "people-around/who-is-around", "status": "now" }
        ],
        "absent": { "steps": ["newborn/how-are-you", "newborn/hand-over"] }
      }
    },

    "handover-refused": {
      "title": { "nl": "Geen toestemming om over te dragen: de kraamzorg gaat gewoon door", "en": "No consent to hand over: maternity care simply goes on" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "maternity-nurse",
        "household": { "safety.sharing-needed": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-11-10" } } ],
        "consents": [ { "consent": "signals-to-youth-health", "of": "a1", "given": false, "on": "2026-11-19" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
)json"
R"json(          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "newborn/hand-over", "for": "c1", "status": "blocked" },
          { "id": "newborn/how-are-you", "for": "c1", "status": "now" },
          { "id": "newborn/ask-consent", "for": "c1", "status": "declined" }
        ]
      }
    },

    "handover-to-prevent-harm": {
      "title": { "nl": "Delen mag zonder ja als een mens heeft gewogen dat het kind anders schade heeft", "en": "Sharing without a yes when a person has weighed that the child would otherwise be harmed" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "maternity-nurse",
        "household": { "safety.sharing-needed": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-11-10" } } ],
        "consents": [ { "consent": "signals-to-youth-health", "of": "a1", "given": false, "on": "2026-11-19" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "newborn/hand-over", "for": "c1", "status": "now" },
          { "id": "newborn/ask-consent", "for": "c1", "status": "declined" }
        ]
      }
    },

    "baby-is-late-or-born": {
      "title": { "nl": "Uitgerekende datum voorbij: beide kanten blijven open", "en": "Due date passed: both ways stay open" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "maternity-nurse",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2026-11-16" } } ],
        "signals": [ { "group": "acute", "seen": false, "on": "2026-11-20" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "newborn/how-are-you", "for": "c1", "status": "possible" },
          { "id": "pregnancy/baby-check", "status": "possible" }
        ],
        "questions": [ { "fact": "birth-date", "of": "c1" } ]
      }
    },

    "not-all-children-are-known": {
      "title": { "nl": "Misschien is er nog een jonger kind: vraag het", "en": "Perhaps there is a younger child: ask" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1985-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2013-11-16" } } ],
        "incomplete": ["children"],
        "signals": [ { "group": "acute", "seen": false, "on": "2026-11-20" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "newborn/how-are-you", "for": "?", "status": "possible" },
          { "id": "secondary-school/talk-with-the-young-person", "for": "c1", "status": "now" }
        ],
        "absent": { "steps": [ { "id": "newborn/how-are-you", "for": "c1" } ] }
      }
    }
  }
}
)json"sv},
{"national/examples/pathways-2-children.json"sv,
R"json(// Children and young people in each phase, and at each step from one phase to the next.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "toddler-nothing-seen": {
      "title": { "nl": "Peuter, en niets aan de hand: een kort plan", "en": "Toddler, and nothing the matter: a short plan" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "wish.children-talk": false, "helpers.several": false, "support.administrator": false, "debts.problematic": false, "income.net-month": 3900.00 },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2024-05-01", "preschool.indicated": false } } ],
        "signals": [
          { "group": "acute", "seen": false, "on": "2026-11-20" },
          { "group": "situation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.financial", "seen": false, "on": "2026-11-20" },
          { "group": "parent.wellbeing", "seen": false, "on": "2026-11-20" },
          { "group": "parent.contact", "seen": false, "on": "2026-11-20" },
          { "group": "child.appearance", "seen": false, "on": "2026-11-20" },
          { "group": "child.behaviour", "seen": false, "on": "2026-11-20" },
          { "group": "child.participation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.home", "seen": false, "on": "2026-11-20" },
          { "group": "safety", "seen": false, "on": "2026-11-20" }
        ],
        "screenings": [ { "instrument": "spark", "of": "c1", "on": "2025-11-20", "outcome": "low" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/plan", "status": "now" },
          { "id": "money-worries/look-together", "status": "now" },
          { "id": "money-worries/register", "status": "waiting" },
          { "id": "money-worries/follow-up", "status": "waiting" }
        ],
        "absent": { "steps": ["young-child/spark", "young-child/extra-contact", "young-child/play-and-talk", "growing-up/ask-the-child", "parenthood/ask-what-goes-well", "people-around/who-is-around", "joining-in/talk-about-wishes", "parents-health/remind", "one-plan/ask-consent", "safety/map-and-consult", "language/adapt-the-talk"] }
      }
    },

    "baby-with-few-things": {
      "title": { "nl": "Baby van vier maanden: weinig spullen, weinig mensen en lastige brieven", "en": "Baby of four months: few things, few people and difficult letters" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "baby.things-missing": true, "income.net-month": 1350.00, "family.fled": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1996-04-17" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-07-15" } } ],
        "signals": [
          { "signal": "too-few-baby-things", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "small-network", "seen": true, "on": "2026-11-20" },
          { "signal": "language-or-reading", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "language/adapt-the-talk", "status": "now" },
          { "id": "young-child/play-and-talk", "for": "c1", "status": "now" },
          { "id": "people-around/who-is-around", "status": "now" }
        ],
        "schemes": [ { "id": "baby-package", "for": "c1", "verdict": "unknown" } ],
        "absent": { "steps": ["language/familiar-face"] }
      }
    },

    "spark-opens-at-eighteen-months": {
      "title": { "nl": "SPARK gaat open bij 18 maanden, en blijft open tot 2 jaar", "en": "SPARK opens at 18 months, and stays open until 2 years" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [
          { "id": "tomorrow", "facts": { "birth-date": "2025-05-22" } },
          { "id": "today", "facts": { "birth-date": "2025-05-21" } },
          { "id": "last-day", "facts": { "birth-date": "2024-11-22" } },
          { "id": "two", "facts": { "birth-date": "2024-11-21" } }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "young-child/spark", "for": "last-day", "status": "now", "due": "2026-11-21" },
          { "id": "young-child/spark", "for": "today", "status": "now", "due": "2027-05-20" },
          { "id": "young-child/spark", "for": "tomorrow", "status": "waiting", "earliest": "2026-11-22" }
        ],
        "absent": { "steps": [ { "id": "young-child/spark", "for": "two" } ] }
      }
    },

    "spark-gives-a-low-risk": {
      "title": { "nl": "SPARK geeft een laag risico: geen extra afspraak", "en": "SPARK gives a low risk: no extra meeting" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "nurse-specialist",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2025-04-18" } } ],
        "screenings": [ { "instrument": "spark", "of": "c1", "on": "2026-11-16", "outcome": "low" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "young-child/spark", "of": "c1", "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "young-child/spark", "for": "c1", "status": "done" } ],
        "absent": { "steps": ["young-child/extra-contact"] }
      }
    },

    "toddler-learns-slowly": {
      "title": { "nl": "Peuter die langzamer leert: kijk samen hoe het speelt en praat", "en": "Toddler who learns more slowly: look together at play and talk" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "childcare-worker",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2024-02-02", "preschool.indicated": true } } ],
        "signals": [
          { "signal": "learning-delay", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "child-no-dentist", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "young-child/play-and-talk", "of": "c1", "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "young-child/play-and-talk", "for": "c1", "status": "done" },
          { "id": "young-child/learning-at-home", "for": "c1", "status": "possible" },
          { "id": "young-child/early-help-team", "for": "c1", "status": "possible" },
          { "id": "money-worries/register", "status": "waiting" }
        ],
        "schemes": [ { "id": "preschool-place", "for": "c1", "verdict": "unknown" } ]
      }
    },

    "almost-four": {
      "title": { "nl": "Bijna vier: vertel wat er verandert, en draag warm over", "en": "Almost four: tell what changes, and hand over warmly" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2023-01-05" } } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "going-to-school/what-changes", "for": "c1", "status": "now" },
          { "id": "going-to-school/ask-consent", "for": "c1", "status": "now" },
          { "id": "going-to-school/hand-over", "for": "c1", "status": "waiting" }
        ],
        "absent": { "steps": ["primary-school/ask-consent"] }
      }
    },

    "almost-four-sharing-refused": {
      "title": { "nl": "Bijna vier, en liever niets delen met school", "en": "Almost four, and rather nothing shared with school" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "childcare-worker",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2023-01-05" } } ],
        "consents": [ { "consent": "signals-to-school", "of": "a2", "given": false, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "going-to-school/what-changes", "for": "c1", "status": "now" },
          { "id": "going-to-school/ask-consent", "for": "c1", "status": "declined" },
          { "id": "going-to-school/hand-over", "for": "c1", "status": "blocked" }
        ]
      }
    },

    "half-a-year-around-four": {
      "title": { "nl": "Een half jaar om de vierde verjaardag: de eerste en de laatste dag", "en": "Half a year around the fourth birthday: the first and the last day" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [
          { "id": "first", "facts": { "birth-date": "2023-05-21" } },
          { "id": "too-early", "facts": { "birth-date": "2023-05-22" } },
          { "id": "last", "facts": { "birth-date": "2022-05-22" } },
          { "id": "too-late", "facts": { "birth-date": "2022-05-21" } }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "going-to-school/what-changes", "for": "first", "status": "now" },
          { "id": "going-to-school/what-changes", "for": "last", "status": "now" }
        ],
        "absent": { "steps": [ { "id": "going-to-school/what-changes", "for": "too-early" }, { "id": "going-to-school/what-changes", "for": "too-late" } ] }
      }
    },

    "pupil-nothing-seen": {
      "title": { "nl": "Schoolkind, en niets aan de hand", "en": "School child, and nothing the matter" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "teacher",
        "household": { "helpers.several": false },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-02-02", "school.starts-secondary": false } } ],
        "signals": [
          { "group": "acute", "seen": false, "on": "2026-11-20" },
          { "group": "situation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.financial", "seen": false, "on": "2026-11-20" },
          { "group": "parent.wellbeing", "seen": false, "on": "2026-11-20" },
          { "group": "parent.contact", "seen": false, "on": "2026-11-20" },
          { "group": "child.appearance", "seen": false, "on": "2026-11-20" },
          { "group": "child.behaviour", "seen": false, "on": "2026-11-20" },
          { "group": "child.participation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.home", "seen": false, "on": "2026-11-20" },
          { "group": "safety", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/plan", "status": "now" },
)json"
R"json(          { "id": "money-worries/follow-up", "status": "waiting" }
        ],
        "absent": { "steps": ["primary-school/food-talk", "primary-school/ask-consent", "primary-school/support-family", "growing-up/talk-about-weight", "going-to-secondary-school/costs-of-school"] }
      }
    },

    "pupil-misses-much": {
      "title": { "nl": "Schoolkind dat veel mist: eten, kleren, sport en een laptop", "en": "School child who misses much: food, clothes, sports and a laptop" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1400.00, "debts.problematic": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1986-01-30" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2017-03-12", "school.meals": true, "school.education-fund": true, "school.group": 6 } } ],
        "signals": [
          { "signal": "no-breakfast-or-lunch", "seen": true, "of": "c1", "on": "2026-11-20", "by": "teacher" },
          { "signal": "no-club-or-swimming", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "no-coat-or-sportswear", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "child-no-dentist", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "no-learning-materials", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "child-takes-over-tasks", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "primary-school/food-talk", "for": "c1", "status": "now" },
          { "id": "primary-school/school-meals", "for": "c1", "status": "waiting" },
          { "id": "primary-school/dentist", "for": "c1", "status": "now" },
          { "id": "primary-school/education-fund", "for": "c1", "status": "now" },
          { "id": "money-worries/register", "status": "waiting" }
        ],
        "schemes": [ { "id": "education-fund", "for": "c1", "verdict": "likely" } ],
        "absent": { "steps": ["secondary-school/food-talk", "going-to-school/what-changes"] }
      }
    },

    "school-and-youth-health-may-talk": {
      "title": { "nl": "School en jeugdgezondheidszorg mogen overleggen", "en": "School and youth health care may consult" },
      "family": {
        "family": 1, "municipality": "GM0405", "as_of": "2026-11-21", "role": "youth-doctor",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-06-06" } } ],
        "signals": [
          { "signal": "tense-or-distracted", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "withdrawn-or-short-tempered", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "consents": [ { "consent": "signals-to-school", "of": "a1", "given": true, "on": "2026-11-19" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "growing-up/ask-the-child", "of": "c1", "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "primary-school/share", "of": "c1", "is": "done", "on": "2026-11-20", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "primary-school/ask-consent", "for": "c1", "status": "done" },
          { "id": "primary-school/share", "for": "c1", "status": "done" },
          { "id": "primary-school/support-team", "for": "c1", "status": "now" },
          { "id": "growing-up/ask-the-child", "for": "c1", "status": "done" }
        ]
      }
    },

    "twelve-today-or-tomorrow": {
      "title": { "nl": "Vandaag twaalf, of pas morgen: de ene fase of de andere", "en": "Twelve today, or only tomorrow: one phase or the other" },
      "family": {
        "family": 1, "municipality": "GM0405", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [
          { "id": "today", "facts": { "birth-date": "2014-11-21" } },
          { "id": "tomorrow", "facts": { "birth-date": "2014-11-22" } }
        ],
        "signals": [
          { "signal": "no-breakfast-or-lunch", "seen": true, "of": "today", "on": "2026-11-20" },
          { "signal": "no-breakfast-or-lunch", "seen": true, "of": "tomorrow", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "primary-school/food-talk", "for": "tomorrow", "status": "now" },
          { "id": "secondary-school/food-talk", "for": "today", "status": "now" },
          { "id": "secondary-school/talk-with-the-young-person", "for": "today", "status": "now" }
        ],
        "absent": { "steps": [ { "id": "primary-school/food-talk", "for": "today" }, { "id": "secondary-school/food-talk", "for": "tomorrow" } ] }
      }
    },

    "first-class-of-secondary-school": {
      "title": { "nl": "Naar de brugklas: bespreek de kosten, en vraag opnieuw wat de school mag weten", "en": "To secondary school: discuss the costs, and ask anew what the school may know" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "teacher",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-09-14", "school.starts-secondary": true } } ],
        "signals": [ { "group": "acute", "seen": false, "on": "2026-11-20" } ],
        "consents": [ { "consent": "signals-to-school", "of": "a1", "given": true, "on": "2026-11-10" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "going-to-secondary-school/costs-of-school", "for": "c1", "status": "now" },
          { "id": "going-to-secondary-school/ask-consent", "for": "c1", "status": "now" },
          { "id": "going-to-secondary-school/hand-over", "for": "c1", "status": "waiting" }
        ]
      }
    },

    "young-person-nothing-seen": {
      "title": { "nl": "Jongere, en niets aan de hand: alleen een gewoon gesprek", "en": "Young person, and nothing the matter: just an ordinary talk" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "helpers.several": false },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2012-09-14", "school.starts-secondary": false } } ],
        "signals": [
          { "group": "acute", "seen": false, "on": "2026-11-20" },
          { "group": "situation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.financial", "seen": false, "on": "2026-11-20" },
          { "group": "parent.wellbeing", "seen": false, "on": "2026-11-20" },
          { "group": "parent.contact", "seen": false, "on": "2026-11-20" },
          { "group": "child.appearance", "seen": false, "on": "2026-11-20" },
          { "group": "child.behaviour", "seen": false, "on": "2026-11-20" },
          { "group": "child.participation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.home", "seen": false, "on": "2026-11-20" },
          { "group": "safety", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "secondary-school/talk-with-the-young-person", "for": "c1", "status": "now" } ],
        "absent": { "steps": ["secondary-school/food-talk", "secondary-school/ask-consent", "secondary-school/talk-about-risks", "secondary-school/own-mentor", "towards-18/plan-for-18"] }
      }
    },

    "young-person-with-many-worries": {
      "title": { "nl": "Jongere van 15 die veel afwezig is en thuis veel doet", "en": "Young person of 15 who is often absent and does much at home" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "attendance-officer",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1984-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2011-07-08" } } ],
        "signals": [
          { "signal": "absent-or-skips-outings", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "child-takes-over-tasks", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "alcohol-or-drugs", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "leaves-school-early", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "no-learning-materials", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "avoids-parties", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "consents": [ { "consent": "signals-to-school", "of": "c1", "given": false, "on": "2026-11-19" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "secondary-school/talk-with-the-young-person", "for": "c1", "status": "now" },
          { "id": "secondary-school/learning-things", "for": "c1", "status": "now" },
          { "id": "secondary-school/share", "for": "c1", "status": "blocked" },
          { "id": "secondary-school/talk-about-the-future", "for": "c1", "status": "now" },
          { "id": "secondary-school/talk-about-risks", "for": "c1", "status": "now" }
        ]
      }
    },

    "young-person-says-yes": {
      "title": { "nl": "Jongere van 16 zegt ja: overleg met school", "en": "Young person of 16 says yes: consult with school" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "teacher",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2010-07-08", "school.meals": true } } ],
        "signals": [
          { "signal": "low-self-esteem-child", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "no-breakfast-or-lunch", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "bullied-or-alone", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "consents": [ { "consent": "signals-to-school", "of": "c1", "given": true, "on": "2026-11-19" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "secondary-school/food-talk", "for": "c1", "status": "now" },
          { "id": "secondary-school/share", "for": "c1", "status": "now" },
          { "id": "secondary-school/support-team", "for": "c1", "status": "waiting" },
          { "id": "growing-up/ask-the-child", "for": "c1", "status": "now" }
        ]
      }
    },

    "seventeen-and-sixteen": {
      "title": { "nl": "Zeventien: een geldplan. Zestien: nog niet, tenzij die uit huis gaat", "en": "Seventeen: a money plan. Sixteen: not yet, unless moving out" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1982-03-03" } } ],
        "children": [
          { "id": "almost", "facts": { "birth-date": "2009-11-21" } },
          { "id": "not-yet", "facts": { "birth-date": "2009-11-22" } },
          { "id": "moves", "facts": { "birth-date": "2010-02-01" } }
        ],
        "signals": [
          { "signal": "turns-18-or-moves-out", "seen": true, "of": "moves", "on": "2026-11-20" },
          { "signal": "turns-18-or-moves-out", "seen": false, "on": "2026-11-16" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
)json"
R"json(          { "id": "towards-18/plan-for-18", "for": "almost", "status": "now" },
          { "id": "towards-18/plan-for-18", "for": "moves", "status": "now" },
          { "id": "towards-18/ask-consent", "for": "moves", "status": "now" },
          { "id": "towards-18/hand-over", "for": "moves", "status": "waiting" }
        ],
        "absent": { "steps": [ { "id": "towards-18/plan-for-18", "for": "not-yet" }, { "id": "towards-18/ask-consent", "for": "almost" } ] }
      }
    },

    "eighteen-with-debts": {
      "title": { "nl": "Achttien, met eigen schulden: help meteen", "en": "Eighteen, with debts of one's own: help at once" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "teacher",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1982-03-03" } } ],
        "children": [
          { "id": "with", "facts": { "birth-date": "2008-10-10", "debts.own": true } },
          { "id": "without", "facts": { "birth-date": "2007-10-10", "debts.own": false } }
        ],
        "signals": [ { "group": "acute", "seen": false, "on": "2026-11-20" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "towards-18/money-help", "for": "with", "status": "now" },
          { "id": "towards-18/school-care", "for": "with", "status": "possible" }
        ],
        "absent": { "steps": ["secondary-school/talk-with-the-young-person", { "id": "towards-18/money-help", "for": "without" }] }
      }
    },

    "three-children-feel-unwell": {
      "title": { "nl": "Drie kinderen die niet lekker in hun vel zitten", "en": "Three children who do not feel well" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "youth-doctor",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [
          { "id": "toddler", "facts": { "birth-date": "2023-09-01" } },
          { "id": "pupil", "facts": { "birth-date": "2016-09-01" } },
          { "id": "teen", "facts": { "birth-date": "2010-09-01" } }
        ],
        "signals": [
          { "signal": "attachment-worries", "seen": true, "of": "toddler", "on": "2026-11-20" },
          { "signal": "overweight", "seen": true, "of": "pupil", "on": "2026-11-20" },
          { "signal": "overweight", "seen": true, "of": "toddler", "on": "2026-11-20" },
          { "signal": "headache-or-tired", "seen": true, "of": "teen", "on": "2026-11-20" },
          { "signal": "low-self-esteem-child", "seen": true, "of": "pupil", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" },
          { "group": "child.appearance", "seen": false, "on": "2026-11-16" },
          { "group": "child.behaviour", "seen": false, "on": "2026-11-16" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "growing-up/talk-about-weight", "for": "pupil", "status": "now" },
          { "id": "growing-up/ask-the-child", "for": "pupil", "status": "now" },
          { "id": "growing-up/ask-the-child", "for": "teen", "status": "now" },
          { "id": "growing-up/support-the-bond", "for": "toddler", "status": "now" }
        ],
        "absent": { "steps": [ { "id": "growing-up/talk-about-weight", "for": "teen" }, { "id": "growing-up/support-the-bond", "for": "pupil" } ] }
      }
    },

    "three-children-after-the-talks": {
      "title": { "nl": "Na de gesprekken: wat er aangeboden kan worden, per kind", "en": "After the talks: what may be offered, for each child" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "youth-doctor",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [
          { "id": "toddler", "facts": { "birth-date": "2023-09-01" } },
          { "id": "pupil", "facts": { "birth-date": "2016-09-01" } },
          { "id": "teen", "facts": { "birth-date": "2010-09-01" } }
        ],
        "signals": [
          { "signal": "attachment-worries", "seen": true, "of": "toddler", "on": "2026-11-20" },
          { "signal": "overweight", "seen": true, "of": "pupil", "on": "2026-11-20" },
          { "signal": "overweight", "seen": true, "of": "toddler", "on": "2026-11-20" },
          { "signal": "headache-or-tired", "seen": true, "of": "teen", "on": "2026-11-20" },
          { "signal": "low-self-esteem-child", "seen": true, "of": "pupil", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "growing-up/talk-about-weight", "of": "pupil", "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "growing-up/talk-about-weight", "of": "toddler", "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "growing-up/ask-the-child", "of": "teen", "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "growing-up/ask-the-child", "of": "pupil", "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "growing-up/support-the-bond", "of": "toddler", "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "growing-up/eating-coach", "for": "toddler", "status": "possible" },
          { "id": "growing-up/exercise-programme", "for": "pupil", "status": "possible" },
          { "id": "growing-up/resilience-group", "for": "pupil", "status": "possible" },
          { "id": "growing-up/online-talk", "for": "teen", "status": "possible" },
          { "id": "growing-up/attachment-sessions", "for": "toddler", "status": "possible" }
        ],
        "absent": { "steps": [ { "id": "growing-up/eating-coach", "for": "pupil" }, { "id": "growing-up/online-mood-course", "for": "pupil" } ] }
      }
    },

    "young-person-talked-about-risks": {
      "title": { "nl": "Gepraat over vrienden en snel geld: daarna een groep, als de jongere wil", "en": "Talked about friends and quick money: then a group, if the young person likes" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1990-04-17" } },
          { "id": "a2", "facts": { "birth-date": "1988-11-02" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2010-09-01" } } ],
        "signals": [
          { "signal": "bad-company", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "secondary-school/talk-with-the-young-person", "of": "c1", "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "secondary-school/talk-about-risks", "of": "c1", "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "secondary-school/girls-group", "for": "c1", "status": "possible" },
          { "id": "secondary-school/boys-group", "for": "c1", "status": "possible" }
        ]
      }
    }
  }
}
)json"sv},
{"national/examples/pathways-3-parents.json"sv,
R"json(// Parents: how they are, who is around them, one plan, basics first, and safety apart from money.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "fled-and-reading-is-hard": {
      "title": { "nl": "Gevlucht, en Nederlands lezen is lastig: een bekend gezicht erbij", "en": "Fled, and reading Dutch is hard: a familiar face joins" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "family.fled": true },
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1991-02-03" } },
          { "id": "a2", "facts": { "birth-date": "1989-07-30" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [
          { "signal": "language-or-reading", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "steps": [
          { "id": "language/adapt-the-talk", "status": "now" },
          { "id": "language/familiar-face", "status": "now" },
          { "id": "money-worries/meet", "status": "now" },
          { "id": "money-worries/explain", "status": "waiting" },
          { "id": "money-worries/discuss", "status": "waiting" }
        ]
      }
    },

    "parents-are-not-well": {
      "title": { "nl": "Ouders slapen slecht, missen afspraken en stellen zorg uit", "en": "Parents sleep badly, miss appointments and put off care" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "doctors-assistant",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1991-02-03" } },
          { "id": "a2", "facts": { "birth-date": "1989-07-30" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [
          { "signal": "sleeps-badly", "seen": true, "of": "a1", "on": "2026-11-20" },
          { "signal": "misses-appointments", "seen": true, "of": "a2", "on": "2026-11-20" },
          { "signal": "avoids-care-costs", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "parents-health/ask-about-health", "status": "now" },
          { "id": "parents-health/look-at-care-costs", "status": "now" },
          { "id": "parents-health/remind", "status": "now" },
          { "id": "money-worries/register", "status": "waiting" }
        ]
      }
    },

    "single-parent-much-at-once": {
      "title": { "nl": "Alleen met een kind, en er verandert veel", "en": "Alone with a child, and much is changing" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "helpers.several": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [
          { "signal": "many-changes-at-home", "seen": true, "on": "2026-11-20" },
          { "signal": "small-network", "seen": true, "on": "2026-11-20" },
          { "signal": "insecure-work", "seen": true, "on": "2026-11-20" },
          { "signal": "many-worries-at-once", "seen": false, "on": "2026-11-21" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "joining-in/talk-about-wishes", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "parenthood/ask-what-goes-well", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "people-around/who-is-around", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "joining-in/single-mothers", "status": "possible" },
          { "id": "parenthood/parenting-course", "status": "possible" },
          { "id": "people-around/single-parent-meetings", "status": "possible" }
        ],
        "absent": { "steps": ["one-plan/ask-consent", "people-around/pamper-day"] }
      }
    },

    "couple-hard-to-reach": {
      "title": { "nl": "Een stel met een baby dat liever geen bezoek heeft", "en": "A couple with a baby who would rather not have visitors" },
      "family": {
        "family": 1, "municipality": "GM0503", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1991-02-03" } },
          { "id": "a2", "facts": { "birth-date": "1989-07-30" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-05-05" } } ],
        "signals": [
          { "signal": "declines-visitors", "seen": true, "on": "2026-11-20" },
          { "signal": "avoids-what-costs-money", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "people-around/who-is-around", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "joining-in/talk-about-wishes", "status": "now" },
          { "id": "parenthood/outreach", "status": "possible" },
          { "id": "people-around/who-is-around", "status": "done" },
          { "id": "people-around/pamper-day", "status": "possible" }
        ],
        "absent": { "steps": ["joining-in/work-desk", "people-around/single-parent-meetings"] }
      }
    },

    "several-helpers-one-plan": {
      "title": { "nl": "Er helpen al meer mensen: één plan, als het gezin dat wil", "en": "Several people help already: one plan, if the family wants it" },
      "family": {
        "family": 1, "municipality": "GM0405", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "helpers.several": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-04-10" } } ],
        "signals": [ { "group": "acute", "seen": false, "on": "2026-11-20" } ],
        "consents": [ { "consent": "share-between-helpers", "of": "a1", "given": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/plan", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "one-plan/who-does-what", "status": "now" },
          { "id": "one-plan/neighbourhood-team", "status": "waiting" },
          { "id": "money-worries/register", "status": "waiting" }
        ]
      }
    },

    "several-helpers-rather-not": {
      "title": { "nl": "Liever geen overleg: ieder helpt gewoon door", "en": "Rather no consulting: each simply keeps helping" },
      "family": {
        "family": 1, "municipality": "GM0405", "as_of": "2026-11-21", "role": "money-consultant",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [
          { "signal": "many-worries-at-once", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "consents": [ { "consent": "share-between-helpers", "of": "a1", "given": false, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/plan", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "one-plan/ask-consent", "status": "declined" },
          { "id": "one-plan/who-does-what", "status": "blocked" },
          { "id": "parenthood/ask-what-goes-well", "status": "now" },
          { "id": "money-worries/look-together", "status": "now" }
        ]
      }
    },

    "money-never-opens-safety": {
      "title": { "nl": "Veel geldzorgen zijn geen zorg over veiligheid", "en": "Many money worries are no worry about safety" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "teacher",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [
          { "signal": "unpaid-bills", "seen": true, "on": "2026-11-20" },
          { "signal": "debt-collectors", "seen": true, "on": "2026-11-20" },
          { "signal": "borrows-money", "seen": true, "on": "2026-11-20" },
          { "signal": "no-food", "seen": true, "on": "2026-11-20" },
          { "signal": "eviction", "seen": true, "on": "2026-11-20" },
          { "signal": "poor-personal-care", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "unsuitable-clothing", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "signal": "no-breakfast-or-lunch", "seen": true, "of": "c1", "on": "2026-11-20" },
          { "group": "safety", "seen": false, "on": "2026-11-20" },
          { "signal": "little-attention-or-harsh-hand", "seen": false, "on": "2026-11-21" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/ask-to-call", "status": "now" },
          { "id": "money-worries/urgent-help", "status": "waiting", "due": "2026-11-25" },
          { "id": "money-worries/food-parcel", "status": "now" }
        ],
        "absent": { "steps": ["safety/map-and-consult", "safety/safe-home"] }
      }
    },

    "harsh-hand": {
      "title": { "nl": "Een harde hand: de stappen van de meldcode, los van geld", "en": "A harsh hand: the steps of the reporting code, apart from money" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "doctors-assistant",
        "adults": [
          { "id": "a1", "facts": { "birth-date": "1991-02-03" } },
          { "id": "a2", "facts": { "birth-date": "1989-07-30" } }
        ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [
          { "signal": "little-attention-or-harsh-hand", "seen": true, "on": "2026-11-20", "by": "doctors-assistant" },
          { "group": "acute", "seen": false, "on": "2026-11-20" },
          { "group": "parent.financial", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [ { "node": "safety/map-and-consult", "of": null, "is": "done", "on": "2026-11-20", "round": 1 } ]
      },
      "expect": {
        "steps": [
          { "id": "safety/map-and-consult", "status": "done" },
          { "id": "safety/safe-home", "status": "now" },
          { "id": "safety/talk", "status": "now" },
          { "id": "safety/weigh-and-decide", "status": "waiting" },
          { "id": "safety/record", "status": "waiting" },
          { "id": "safety/stay-in-touch", "status": "waiting" }
        ],
        "absent": { "steps": ["money-worries/urgent-help"] }
      }
    },

    "three-working-days-at-christmas": {
      "title": { "nl": "Een uitzetting dreigt op 24 december: de drie werkdagen lopen om Kerst heen", "en": "An eviction threatens on 24 December: the three working days go around Christmas" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-12-24", "role": "debt-helper",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [ { "signal": "eviction", "seen": true, "on": "2026-12-24" } ],
        "consents": [ { "consent": "call-for-help", "of": "a1", "given": true, "on": "2026-12-24" } ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/urgent-help", "status": "now", "due": "2026-12-30" },
          { "id": "money-worries/check-basics", "status": "waiting" },
          { "id": "money-worries/meet", "status": "now" }
        ]
      }
    },

    "first-call-did-not-help": {
      "title": { "nl": "Bellen hielp niet: vraag opnieuw wat er nodig is", "en": "Calling did not help: ask again what is needed" },
      "family": {
        "family": 1, "municipality": "GM1674", "as_of": "2026-11-21", "role": "social-worker",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [ { "signal": "no-food", "seen": true, "on": "2026-11-12" } ],
        "consents": [ { "consent": "call-for-help", "of": "a1", "given": true, "on": "2026-11-12" } ],
        "progress": [
          { "node": "money-worries/urgent-help", "of": null, "is": "done", "on": "2026-11-12", "round": 1 },
          { "node": "money-worries/check-basics", "of": null, "is": "not-succeeded", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/urgent-help", "status": "now", "round": 2 },
          { "id": "money-worries/check-basics", "status": "waiting", "round": 2 }
)json"
R"json(        ]
      }
    },

    "administrator-and-bills": {
      "title": { "nl": "Een bewindvoerder regelt het geld, en rekeningen blijven liggen", "en": "An administrator manages the money, and bills remain unpaid" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "debt-helper",
        "household": { "support.administrator": true, "debts.problematic": true, "costs.necessary": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2020-03-03" } } ],
        "signals": [
          { "signal": "borrows-money", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-16", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-16", "round": 1 }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/debt-help", "status": "now", "due": "2026-12-14" },
          { "id": "money-worries/money-help", "status": "now" },
          { "id": "money-worries/involve-administrator", "status": "now" }
        ]
      }
    }
  }
}
)json"sv},
{"national/examples/pathways-4-roles.json"sv,
R"json(// The same family seen by different professions: actions differ by role.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "gp-complaints-without-a-cause": {
      "title": { "nl": "Vaak bij de huisarts zonder oorzaak: vraag ook naar thuis", "en": "Often at the GP without a cause: ask about home, too" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "gp",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2019-01-01" } } ],
        "signals": [
          { "signal": "frequent-gp-visits", "seen": true, "of": "a1", "on": "2026-11-20", "by": "gp" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/meet", "status": "now" },
          { "id": "parents-health/ask-about-health", "status": "waiting" },
          { "id": "at-the-gp/ask-about-home", "status": "now" },
          { "id": "at-the-gp/agree-on-word", "status": "waiting" }
        ]
      }
    },

    "gp-complaint-with-a-cause": {
      "title": { "nl": "Een gewone klacht bij de huisarts: geen extra stap", "en": "An ordinary complaint at the GP: no extra step" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "gp",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2019-01-01" } } ],
        "signals": [
          { "group": "parent.wellbeing", "seen": false, "on": "2026-11-20" },
          { "group": "parent.financial", "seen": false, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/meet", "status": "now" } ],
        "absent": { "steps": ["at-the-gp/ask-about-home"] }
      }
    },

    "nurse-does-not-see-the-gp": {
      "title": { "nl": "Dezelfde klacht bij de jeugdverpleegkundige: zonder de stap van de huisarts", "en": "The same complaint at the youth nurse: without the step of the GP" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "youth-nurse",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2019-01-01" } } ],
        "signals": [
          { "signal": "frequent-gp-visits", "seen": true, "of": "a1", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/meet", "status": "now" } ],
        "absent": { "steps": ["at-the-gp/ask-about-home", "at-debt-help/stop-the-clock", "as-a-volunteer/listen"] }
      }
    },

    "debt-help-with-a-baby": {
      "title": { "nl": "Achterstand en een baby: bescherm eerst energie, woning en zorgverzekering", "en": "Arrears and a baby: first protect energy, home and insurance" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "debt-helper",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-03-03" } } ],
        "signals": [
          { "signal": "unpaid-bills", "seen": true, "on": "2026-11-20", "by": "debt-helper" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "steps": [
          { "id": "at-debt-help/stop-the-clock", "status": "now" },
          { "id": "at-debt-help/ask-consent", "status": "now" },
          { "id": "at-debt-help/call-family-care", "status": "waiting" },
          { "id": "at-debt-help/record", "status": "waiting" },
          { "id": "at-debt-help/ask-how-it-goes", "status": "waiting" }
        ]
      }
    },

    "debt-help-sharing-refused": {
      "title": { "nl": "Achterstand en een baby, en liever geen overleg", "en": "Arrears and a baby, and rather no consulting" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "money-consultant",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "due-date": "2027-03-03" } } ],
        "signals": [
          { "signal": "debt-collectors", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "consents": [ { "consent": "debt-help-to-family-care", "of": "a1", "given": false, "on": "2026-11-19" } ]
      },
      "expect": {
        "steps": [
          { "id": "at-debt-help/stop-the-clock", "status": "now" },
          { "id": "at-debt-help/ask-consent", "status": "declined" },
          { "id": "at-debt-help/call-family-care", "status": "blocked" }
        ]
      }
    },

    "debt-help-with-a-school-child": {
      "title": { "nl": "Achterstand en een schoolkind: vertel ook wat er voor kinderen is", "en": "Arrears and a school child: tell what there is for children, too" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "debt-helper",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2015-03-03" } } ],
        "signals": [
          { "signal": "debt-collectors", "seen": true, "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ],
        "progress": [ { "node": "at-debt-help/stop-the-clock", "of": null, "is": "done", "on": "2026-11-20", "round": 1 } ]
      },
      "expect": {
        "steps": [
          { "id": "at-debt-help/stop-the-clock", "status": "done" },
          { "id": "at-debt-help/tell-about-children", "status": "now" }
        ],
        "absent": { "steps": ["at-debt-help/ask-consent"] }
      }
    },

    "volunteer-sees-bills": {
      "title": { "nl": "Vrijwilliger ziet een stapel post: luisteren, en vragen of je het mag vertellen", "en": "Volunteer sees a pile of post: listen, and ask whether you may tell" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "volunteer",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2021-03-03" } } ],
        "signals": [
          { "signal": "unpaid-bills", "seen": true, "on": "2026-11-20", "by": "volunteer" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "steps": [
          { "id": "as-a-volunteer/listen", "status": "now" },
          { "id": "as-a-volunteer/ask-consent", "status": "waiting" },
          { "id": "as-a-volunteer/tell-the-contact", "status": "waiting" }
        ],
        "absent": { "steps": ["money-worries/meet", "as-a-volunteer/call-today", "safety/map-and-consult"] }
      }
    },

    "volunteer-sees-an-empty-fridge": {
      "title": { "nl": "Vrijwilliger ziet een lege koelkast: bel vandaag samen", "en": "Volunteer sees an empty fridge: call together today" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "expert-by-experience",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2021-03-03" } } ],
        "signals": [
          { "signal": "no-food", "seen": true, "on": "2026-11-20", "by": "volunteer" },
          { "group": "parent.financial", "seen": false, "on": "2026-11-20" }
        ],
        "consents": [ { "consent": "volunteer-to-contact", "of": "a1", "given": true, "on": "2026-11-21" } ]
      },
      "expect": {
        "steps": [ { "id": "as-a-volunteer/call-today", "status": "now" } ],
        "absent": { "steps": ["money-worries/urgent-help"] }
      }
    },

    "volunteer-sees-nothing": {
      "title": { "nl": "Vrijwilliger ziet niets bijzonders: gewoon een maatje", "en": "Volunteer sees nothing special: simply a buddy" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "volunteer",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2021-03-03" } } ],
        "signals": [
          { "group": "acute", "seen": false, "on": "2026-11-20" },
          { "group": "situation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.financial", "seen": false, "on": "2026-11-20" },
          { "group": "parent.wellbeing", "seen": false, "on": "2026-11-20" },
          { "group": "parent.contact", "seen": false, "on": "2026-11-20" },
          { "group": "child.appearance", "seen": false, "on": "2026-11-20" },
          { "group": "child.behaviour", "seen": false, "on": "2026-11-20" },
          { "group": "child.participation", "seen": false, "on": "2026-11-20" },
          { "group": "parent.home", "seen": false, "on": "2026-11-20" },
          { "group": "safety", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "schemes": [ { "id": "social-assistance", "verdict": "unknown" } ],
        "absent": { "steps": ["as-a-volunteer/listen", "as-a-volunteer/call-today", "money-worries/meet"] }
      }
    },

    "role-not-said": {
      "title": { "nl": "Geen beroep genoemd: de stappen van allen", "en": "No profession named: the steps of all" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2021-03-03" } } ],
        "signals": [
          { "signal": "unpaid-bills", "seen": true, "on": "2026-11-20" },
          { "signal": "sleeps-badly", "seen": true, "of": "a1", "on": "2026-11-20" },
          { "group": "acute", "seen": false, "on": "2026-11-20" }
        ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/meet", "status": "now" },
          { "id": "money-worries/discuss", "status": "waiting" },
          { "id": "at-the-gp/ask-about-home", "status": "now" }
        ]
      }
    },

    "administrator-applies": {
      "title": { "nl": "De bewindvoerder vraagt wat er mist, en vraagt het aan", "en": "The administrator asks what is missing, and applies" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "administrator",
        "household": { "support.administrator": true, "income.net-month": 1300.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-03-03" } } ],
        "signals": [ { "group": "acute", "seen": false, "on": "2026-11-20" } ]
      },
      "expect": {
        "steps": [
          { "id": "as-an-administrator/ask-what-is-missing", "status": "now" },
          { "id": "schemes-for-children/birthday-box", "for": "c1", "status": "waiting" },
          { "id": "as-an-administrator/record", "status": "waiting" }
        ],
        "absent": { "steps": ["money-worries/meet"] }
      }
    },

    "no-administrator": {
      "title": { "nl": "Geen bewindvoerder: dan ook geen stappen van een bewindvoerder", "en": "No administrator: then no steps of one" },
      "family": {
        "family": 1, "municipality": "GM0513", "as_of": "2026-11-21", "role": "intermediary",
        "household": { "support.administrator": false, "income.net-month": 1300.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-02-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-03-03" } } ]
      },
      "expect": {
        "schemes": [ { "id": "childrens-fund", "for": "c1", "verdict": "likely" } ],
        "absent": { "steps": ["as-an-administrator/ask-what-is-missing"] }
      }
    }
  }
}
)json"sv},
{"national/examples/schemes-1-allowances.json"sv,
R"json(// Allowances and benefits: families on both sides of each limit of late 2026.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "allowances-at-the-limits": {
      "title": { "nl": "Alleenstaande ouder, precies op de grenzen van de toeslagen", "en": "Single parent, exactly at the limits of the allowances" },
      "family": {
        "family": 1, "municipality": "GM0307", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1703.35, "income.assessed-year": 29736.00, "assets.new-year": 38479.00, "housing.rented": true, "insurance.health": true, "work.all-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1991-03-14" } } ],
        "children": [ { "id": "baby", "facts": { "birth-date": "2026-11-01" } }, { "id": "teen", "facts": { "birth-date": "2008-10-02" } } ]
      },
      // The teenager was still 17 on the first day of the quarter. 120% of 1419.46 is 1703.352.
      "expect": {
        "schemes": [
          { "id": "rent-allowance", "verdict": "likely" },
          { "id": "healthcare-allowance", "verdict": "likely" },
          { "id": "child-budget", "verdict": "likely" },
          { "id": "child-benefit", "for": "baby", "verdict": "likely" },
          { "id": "child-benefit", "for": "teen", "verdict": "likely" },
          { "id": "childcare-allowance", "verdict": "likely" },
          { "id": "social-assistance", "verdict": "unlikely" } ]
      }
    },

    "allowances-above-the-limits": {
      "title": { "nl": "Stel boven de grenzen, met een zoon die net 18 was op 1 oktober", "en": "Couple above the limits, with a son who was just 18 on 1 October" },
      "family": {
        "family": 1, "municipality": "GM0392", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 2600.00, "income.assessed-year": 51142.01, "assets.new-year": 76958.01, "housing.rented": true, "insurance.health": true, "work.all-parents": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1978-03-14" } }, { "id": "a2", "facts": { "birth-date": "1979-01-01" } } ],
        "children": [ { "id": "son", "facts": { "birth-date": "2008-10-01" } }, { "id": "girl", "facts": { "birth-date": "2015-02-20" } } ]
      },
      // Child budget goes down slowly above an income that was not checked: it stays unknown, never no.
      "expect": {
        "schemes": [
          { "id": "rent-allowance", "verdict": "unlikely" },
          { "id": "healthcare-allowance", "verdict": "unlikely" },
          { "id": "child-budget", "verdict": "unknown" },
          { "id": "child-benefit", "for": "girl", "verdict": "likely" },
          { "id": "child-benefit", "for": "son", "verdict": "unlikely" },
          { "id": "childcare-allowance", "verdict": "unknown" },
          { "id": "social-assistance", "verdict": "unlikely" } ]
      }
    },

    "much-on-the-bank": {
      "title": { "nl": "Veel spaargeld, en geen zorgverzekering", "en": "Much in savings, and no health insurance" },
      "family": {
        "family": 1, "municipality": "GM0392", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1300.00, "income.assessed-year": 18000.00, "assets.new-year": 146011.01, "assets.now": 16000.01, "housing.rented": false, "insurance.health": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1983-05-05" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2013-09-09" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "rent-allowance", "verdict": "unlikely" },
          { "id": "healthcare-allowance", "verdict": "unlikely" },
          { "id": "child-budget", "verdict": "unlikely" },
          { "id": "child-benefit", "for": "c1", "verdict": "likely" },
          { "id": "social-assistance", "verdict": "unlikely" } ]
      }
    },

    "eighteen-in-november": {
      "title": { "nl": "Moeder die op 10 november 18 werd: zorgtoeslag vanaf december", "en": "Mother who turned 18 on 10 November: healthcare allowance from December" },
      "family": {
        "family": 1, "municipality": "GM0855", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 300.00, "income.assessed-year": 3600.00, "assets.now": 0.00, "assets.new-year": 0.00, "insurance.health": true, "housing.rented": true, "studies.mother": true, "support.from-parents": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2008-11-10" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-02-01" } } ]
      },
      // Under 21 social assistance is 350.42 for one adult.
      "expect": {
        "schemes": [
          { "id": "rent-allowance", "verdict": "likely" },
          { "id": "healthcare-allowance", "verdict": "unlikely", "from": "2026-12-01" },
          { "id": "child-budget", "verdict": "unlikely" },
          { "id": "child-benefit", "for": "baby", "verdict": "unlikely" },
          { "id": "social-assistance", "verdict": "likely" },
          { "id": "extra-maternity-care", "verdict": "unknown" },
          { "id": "young-mothers", "verdict": "unknown" },
          { "id": "student-maternity-leave", "verdict": "likely" } ]
      }
    },

    "parent-of-seventeen": {
      "title": { "nl": "Moeder van 17: nog geen eigen bijstand of toeslag", "en": "Mother of 17: no social assistance or allowance of her own yet" },
      "family": {
        "family": 1, "municipality": "GM0855", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 0.00, "assets.now": 0.00, "housing.rented": true, "insurance.health": true, "studies.mother": false, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2009-05-05" } } ],
        "children": [ { "id": "baby", "facts": { "birth-date": "2026-09-30" } } ]
      },
      // That special assistance and remission begin at 18 is inferred: it excludes nobody.
      "expect": {
        "schemes": [
          { "id": "rent-allowance", "verdict": "unlikely" },
          { "id": "healthcare-allowance", "verdict": "unlikely" },
          { "id": "child-benefit", "for": "baby", "verdict": "likely" },
          { "id": "social-assistance", "verdict": "unlikely" },
          { "id": "special-assistance", "verdict": "unknown" },
          { "id": "tax-remission", "verdict": "unknown" },
          { "id": "student-maternity-leave", "verdict": "unlikely" } ]
      }
    },

    "eve-of-the-new-amounts": {
      "title": { "nl": "Dertig juni: net boven de bijstand", "en": "Thirtieth of June: just above social assistance" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-06-30", "role": "neighbourhood-team",
        "household": { "income.net-month": 1410.00, "assets.now": 8000.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": []
      },
      // 1401.50 until 30 June.
      "expect": {
        "schemes": [
          { "id": "child-budget", "verdict": "unlikely" },
          { "id": "childcare-allowance", "verdict": "unlikely" },
          { "id": "social-assistance", "verdict": "unlikely", "from": "2026-07-01" },
          { "id": "youth-breakfast", "verdict": "unlikely" },
          { "id": "second-hand", "verdict": "unlikely" } ]
      }
    },

    "day-of-the-new-amounts": {
      "title": { "nl": "Een juli: net onder de bijstand", "en": "First of July: just below social assistance" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-07-01", "role": "neighbourhood-team",
        "household": { "income.net-month": 1410.00, "assets.now": 8000.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": []
      },
      // 1419.46 from 1 July.
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" }, { "id": "tax-remission", "verdict": "likely" } ] }
    },

    "long-low-income": {
      "title": { "nl": "Drie jaar een laag inkomen, op de dag af", "en": "Three years of low income, to the day" },
      "family": {
        "family": 1, "municipality": "GM0546", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1900.00, "income.low-since": "2023-11-21", "debts.problematic": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2005-11-21" } }, { "id": "a2", "facts": { "birth-date": "2006-11-22" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2024-06-06" } } ]
      },
      // One adult turns 21 today.
      "expect": {
        "schemes": [
          { "id": "income-supplement", "verdict": "likely" },
          { "id": "tax-remission", "verdict": "likely" },
          { "id": "debt-assistance", "verdict": "likely" } ]
      }
    },

    "long-low-income-too-young": {
      "title": { "nl": "Een dag te kort, en nog geen 21", "en": "A day short, and not 21 yet" },
      "family": {
        "family": 1, "municipality": "GM0546", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1900.00, "income.low-since": "2023-11-22", "debts.problematic": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2005-11-22" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2024-06-06" } } ],
        "signals": [ { "group": "parent.financial", "seen": false, "on": "2026-11-20" } ]
      },
      "expect": { "schemes": [ { "id": "income-supplement", "verdict": "unlikely" }, { "id": "debt-assistance", "verdict": "unlikely" } ] }
    },

    "pension-age": {
      "title": { "nl": "Vader van 67 met een dochter van 16", "en": "Father of 67 with a daughter of 16" },
      "family": {
        "family": 1, "municipality": "GM0546", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1587.33, "income.low-since": "2010-01-01", "assets.now": 16000.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1959-11-21" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2010-03-03" } } ]
      },
      // From 67 the amount of social assistance is 1587.34; the supplement ends there.
      "expect": { "schemes": [ { "id": "social-assistance", "verdict": "likely" }, { "id": "income-supplement", "verdict": "unlikely" } ] }
    },

    "supplement-a-little-early": {
      "title": { "nl": "Bijna drie jaar: de gemeente zegt hoe lang het moet zijn", "en": "Almost three years: the municipality says how long it must be" },
      "family": {
        "family": 1, "municipality": "GM0546", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1400.00, "income.low-since": "2023-11-22" },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1986-11-22" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-06-06" } } ]
      },
      "expect": { "schemes": [ { "id": "income-supplement", "verdict": "unknown" } ] }
    }
  }
}
)json"sv},
{"national/examples/schemes-2-municipal.json"sv,
R"json(// What the municipality gives, and what it has not said yet.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "energy-allowance-last-day": {
      "title": { "nl": "Energietoeslag: de laatste dag", "en": "Energy allowance: the last day" },
      "family": {
        "family": 1, "municipality": "GM0637", "as_of": "2024-08-31", "role": "debt-helper",
        "household": { "income.net-month": 1500.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1985-06-06" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2012-01-01" } } ]
      },
      "expect": { "schemes": [ { "id": "energy-allowance", "verdict": "likely", "until": "2024-09-01" } ] }
    },

    "energy-allowance-is-over": {
      "title": { "nl": "Energietoeslag: de dag erna is het voorbij", "en": "Energy allowance: the day after it is over" },
      "family": {
        "family": 1, "municipality": "GM0637", "as_of": "2024-09-01", "role": "debt-helper",
        "household": { "income.net-month": 1500.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1985-06-06" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2012-01-01" } } ]
      },
      "expect": { "schemes": [ { "id": "energy-allowance", "verdict": "unlikely" } ] }
    },

    "fridge-broken": {
      "title": { "nl": "Koelkast stuk: eerst de gemeente, dan een fonds", "en": "Fridge broken: first the municipality, then a fund" },
      "family": {
        "family": 1, "municipality": "GM0637", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1680.00, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1985-06-06" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2012-01-01" } } ]
      },
      // Whether the rest exists here, nobody has said.
      "expect": {
        "steps": [ { "id": "schemes-for-household/special-assistance" }, { "id": "schemes-for-household/new-clothes-box" }, { "id": "schemes-for-household/second-hand" }, { "id": "schemes-for-children/childrens-fund", "for": "c1" } ],
        "schemes": [
          { "id": "special-assistance", "verdict": "likely" },
          { "id": "white-goods", "verdict": "unknown" },
          { "id": "childrens-fund", "for": "c1", "verdict": "likely" },
          { "id": "new-clothes-box", "verdict": "likely" },
          { "id": "poverty-fund", "verdict": "likely" },
          { "id": "urgent-needs-fund", "verdict": "unknown" },
          { "id": "local-funds", "verdict": "unknown" },
          { "id": "second-hand", "verdict": "likely" } ]
      }
    },

    "nothing-needed-now": {
      "title": { "nl": "Niets dringends nodig, en alle basis is er", "en": "Nothing urgent needed, and the basics are there" },
      "family": {
        "family": 1, "municipality": "GM0637", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1680.00, "costs.necessary": false, "hygiene.menstrual-missing": false, "pets.hard-to-afford": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1985-06-06", "work.applying": false } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-01-01", "bicycle.missing": false, "school.starts-secondary": false } } ],
        "signals": [ { "group": "acute", "seen": false, "on": "2026-11-20" } ]
      },
      "expect": {
        "schemes": [
          { "id": "special-assistance", "verdict": "unlikely" },
          { "id": "secondary-school-start", "for": "c1", "verdict": "unlikely" },
          { "id": "white-goods", "verdict": "unlikely" },
          { "id": "childrens-bicycle", "for": "c1", "verdict": "unlikely" },
          { "id": "work-clothes", "for": "a1", "verdict": "unlikely" },
          { "id": "menstrual-products", "verdict": "unlikely" },
          { "id": "pet-welfare-fund", "verdict": "unlikely" },
          { "id": "poverty-fund", "verdict": "unlikely" },
          { "id": "urgent-needs-fund", "verdict": "unlikely" },
          { "id": "local-funds", "verdict": "unlikely" },
          { "id": "pet-food-bank", "verdict": "unlikely" } ],
        "absent": { "steps": [
          "schemes-for-household/special-assistance",
          "schemes-for-household/menstrual-products",
          "schemes-for-household/work-clothes",
          "schemes-for-children/childrens-bicycle" ] }
      }
    },

    "municipality-has-not-said": {
      "title": { "nl": "De gemeente heeft nog niets gezegd", "en": "The municipality has not said anything yet" },
      "family": {
        "family": 1, "municipality": "GM0034", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1300.00, "baby.things-missing": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2007-02-02" } } ],
        "children": [ { "id": "baby", "facts": { "birth-date": "2026-11-10" } }, { "id": "toddler", "facts": { "birth-date": "2023-10-10", "preschool.indicated": true } } ]
      },
      // The baby is eleven days old: extra maternity care may still be asked for.
      "expect": {
        "schemes": [
          { "id": "child-package", "for": "baby", "verdict": "unknown" },
          { "id": "preschool-place", "for": "baby", "verdict": "unlikely" },
          { "id": "preschool-place", "for": "toddler", "verdict": "unknown" },
          { "id": "extra-maternity-care", "verdict": "unknown" },
          { "id": "municipal-baby-package", "for": "baby", "verdict": "unknown" },
          { "id": "municipal-baby-package", "for": "toddler", "verdict": "unlikely" },
          { "id": "young-mothers", "verdict": "unknown" },
          { "id": "municipal-health-policy", "verdict": "unknown" },
          { "id": "city-pass", "verdict": "unknown" },
          { "id": "baby-package", "for": "baby", "verdict": "unknown" } ]
      }
    },

    "long-ill-with-a-higher-income": {
      "title": { "nl": "Lang ziek, met een hoger inkomen", "en": "Ill for long, with a higher income" },
      "family": {
        "family": 1, "municipality": "GM0034", "as_of": "2026-11-21", "role": "gp",
        "household": { "income.net-month": 3100.00, "health.long-term-illness": true, "debts.problematic": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1982-02-02" } }, { "id": "a2", "facts": { "birth-date": "1981-01-31" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2019-10-10" } } ]
      },
      // The limit of a low income is a hint and never excludes.
      "expect": {
        "schemes": [
          { "id": "preschool-place", "for": "c1", "verdict": "unlikely" },
          { "id": "extra-maternity-care", "verdict": "unlikely" },
          { "id": "young-mothers", "verdict": "unlikely" },
          { "id": "municipal-health-policy", "verdict": "unknown" },
          { "id": "city-pass", "verdict": "unknown" },
          { "id": "sam-desk", "verdict": "unknown" } ]
      }
    },

    "remission-above-the-norm": {
      "title": { "nl": "Net boven de bijstand: kwijtschelding is niet zeker, maar ook geen nee", "en": "Just above social assistance: remission is not certain, but no no either" },
      "family": {
        "family": 1, "municipality": "GM0034", "as_of": "2026-11-21", "role": "debt-helper",
        "household": { "income.net-month": 1419.47, "debts.problematic": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1982-02-02" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2019-10-10" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-19", "by": "debt-helper" } ]
      },
      "expect": {
        "schemes": [
          { "id": "social-assistance", "verdict": "unlikely" },
          { "id": "tax-remission", "verdict": "unknown" },
          { "id": "debt-assistance", "verdict": "likely" } ]
      }
    }
  }
}
)json"sv},
{"national/examples/schemes-3-funds.json"sv,
R"json(// Funds for children, from the first year to the last.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "funds-at-primary-school": {
      "title": { "nl": "Groep 2, groep 8 en nog in groep 1", "en": "Group 2, group 8 and still in group 1" },
      "family": {
        "family": 1, "municipality": "GM0307", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1500.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1988-12-12" } } ],
        "children": [
          { "id": "two", "facts": { "birth-date": "2020-11-10", "school.group": 2, "school.education-fund": true, "school.meals": true, "bicycle.missing": true } },
          { "id": "eight", "facts": { "birth-date": "2015-05-05", "school.group": 8, "school.education-fund": false, "school.meals": false } },
          { "id": "one", "facts": { "birth-date": "2022-09-09", "school.group": 1 } } ],
        "signals": [
          { "signal": "no-coat-or-sportswear", "seen": true, "of": "two", "on": "2026-11-19", "by": "teacher" },
          { "signal": "unsuitable-clothing", "seen": true, "of": "two", "on": "2026-11-19", "by": "teacher" },
          { "signal": "no-breakfast-or-lunch", "seen": true, "of": "eight", "on": "2026-11-19", "by": "teacher" } ]
      },
      "expect": {
        "steps": [ { "id": "schemes-for-children/birthday-box", "for": "eight" } ],
        "schemes": [
          { "id": "sam-desk", "verdict": "likely" },
          { "id": "sports-gear-bank", "for": "two", "verdict": "unknown" },
          { "id": "birthday-party", "for": "eight", "verdict": "likely" },
          { "id": "birthday-party", "for": "one", "verdict": "unlikely" },
          { "id": "birthday-party", "for": "two", "verdict": "likely" },
          { "id": "education-fund", "for": "eight", "verdict": "unlikely" },
          { "id": "education-fund", "for": "two", "verdict": "likely" },
          { "id": "school-supplies-pass", "for": "two", "verdict": "likely" },
          { "id": "childrens-bicycle", "for": "two", "verdict": "unknown" },
          { "id": "youth-breakfast", "verdict": "unknown" },
          { "id": "stop-parcel", "for": "one", "verdict": "unknown" },
          { "id": "school-meals", "for": "eight", "verdict": "unlikely" },
          { "id": "school-meals", "for": "two", "verdict": "likely" } ]
      }
    },

    "funds-at-secondary-school": {
      "title": { "nl": "Een laptop nodig, en geen vakantie", "en": "A laptop needed, and no holiday" },
      "family": {
        "family": 1, "municipality": "GM0546", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 2400.00, "debts.problematic": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1984-08-08" } }, { "id": "a2", "facts": { "birth-date": "1985-09-09" } } ],
        "children": [
          { "id": "c1", "facts": { "birth-date": "2013-03-30" } },
          { "id": "c2", "facts": { "birth-date": "2008-11-22" } },
          { "id": "c3", "facts": { "birth-date": "2017-11-22" } },
          { "id": "c4", "facts": { "birth-date": "2005-11-21" } } ],
        "signals": [
          { "signal": "no-learning-materials", "seen": true, "of": "c1", "on": "2026-11-19", "by": "teacher" },
          { "signal": "no-learning-materials", "seen": true, "of": "c3", "on": "2026-11-19", "by": "teacher" },
          { "signal": "no-learning-materials", "seen": false, "on": "2026-11-19" },
          { "signal": "no-birthdays-or-holidays", "seen": true, "on": "2026-11-19", "by": "teacher" },
          { "signal": "learning-delay", "seen": true, "of": "c3", "on": "2026-11-19", "by": "teacher" } ]
      },
      // 120% of 2027.79 is 2433.348.
      "expect": {
        "steps": [ { "id": "schemes-for-children/digital-learning-materials", "for": "c1" }, { "id": "schemes-for-children/youth-library", "for": "c3" }, { "id": "schemes-for-children/childrens-holiday", "for": "c3" } ],
        "schemes": [
          { "id": "sinterklaas-gift", "for": "c3", "verdict": "likely", "deadline": "2026-12-04" },
          { "id": "child-package", "for": "c4", "verdict": "unlikely" },
          { "id": "leergeld", "for": "c4", "verdict": "unlikely" },
          { "id": "youth-sports-culture-fund", "for": "c1", "verdict": "unknown" },
          { "id": "youth-sports-culture-fund", "for": "c4", "verdict": "unlikely" },
          { "id": "childrens-fund", "for": "c4", "verdict": "unlikely" },
          { "id": "summer-fun", "for": "c1", "verdict": "likely" },
          { "id": "digital-learning-materials", "for": "c1", "verdict": "likely" },
          { "id": "digital-learning-materials", "for": "c2", "verdict": "unlikely" },
          { "id": "digital-learning-materials", "for": "c3", "verdict": "unknown" },
          { "id": "childrens-holiday", "for": "c3", "verdict": "likely" },
          { "id": "humanitas-holiday-week", "for": "c1", "verdict": "unknown" },
          { "id": "heppie-holiday", "for": "c2", "verdict": "likely" },
          { "id": "holiday-bank", "verdict": "likely" },
          { "id": "toy-bank", "for": "c3", "verdict": "unknown" },
          { "id": "youth-library", "for": "c3", "verdict": "likely" },
          { "id": "youth-library", "for": "c4", "verdict": "unlikely" } ]
      }
    },

    "just-twenty-and-twenty-one": {
      "title": { "nl": "Twintig en eenentwintig", "en": "Twenty and twenty-one" },
      "family": {
        "family": 1, "municipality": "GM0546", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1900.00, "debts.problematic": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1975-05-05" } } ],
        "children": [ { "id": "c20", "facts": { "birth-date": "2005-11-22" } }, { "id": "c21", "facts": { "birth-date": "2005-11-21" } } ]
      },
      // The ages of the four funds together are inferred: the desk excludes nobody.
      "expect": {
        "schemes": [
          { "id": "sam-desk", "verdict": "likely" },
          { "id": "youth-sports-culture-fund", "for": "c20", "verdict": "unknown" },
          { "id": "youth-sports-culture-fund", "for": "c21", "verdict": "unlikely" },
          { "id": "childrens-fund", "for": "c20", "verdict": "likely" },
          { "id": "childrens-fund", "for": "c21", "verdict": "unlikely" },
          { "id": "youth-breakfast", "verdict": "unlikely" },
          { "id": "children-parcel", "for": "c20", "verdict": "unknown" },
          { "id": "childrens-holiday", "for": "c20", "verdict": "unknown" },
          { "id": "second-hand", "verdict": "unlikely" } ]
      }
    },

    "before-the-birth": {
      "title": { "nl": "Een baby op komst: fondsen voor kinderen wachten nog", "en": "A baby on the way: funds for children still wait" },
      "family": {
        "family": 1, "municipality": "GM0392", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1400.00, "studies.mother": true, "baby.things-missing": false },
        "adults": [ { "id": "a1", "facts": { "birth-date": "2001-01-01" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-05-20" } } ],
        "signals": [ { "signal": "no-birthdays-or-holidays", "seen": false, "on": "2026-11-19" } ]
      },
      "expect": {
        "schemes": [
          { "id": "sinterklaas-gift", "for": "baby", "verdict": "unlikely" },
          { "id": "municipal-baby-package", "for": "baby", "verdict": "unlikely" },
          { "id": "sam-desk", "verdict": "unlikely" },
          { "id": "baby-package", "for": "baby", "verdict": "unlikely" },
          { "id": "sports-gear-bank", "for": "baby", "verdict": "unlikely" },
          { "id": "childrens-fund", "for": "baby", "verdict": "unlikely" },
          { "id": "summer-fun", "for": "baby", "verdict": "unlikely" },
          { "id": "digital-learning-materials", "for": "baby", "verdict": "unlikely" },
          { "id": "school-supplies-pass", "for": "baby", "verdict": "unlikely" },
          { "id": "food-bank-children", "for": "baby", "verdict": "unlikely" },
          { "id": "children-parcel", "for": "baby", "verdict": "unlikely" },
          { "id": "stop-parcel", "for": "baby", "verdict": "unlikely" },
          { "id": "childrens-holiday", "for": "baby", "verdict": "unlikely" },
          { "id": "humanitas-holiday-week", "for": "baby", "verdict": "unlikely" },
          { "id": "heppie-holiday", "for": "baby", "verdict": "unlikely" },
          { "id": "clothes-swap", "for": "baby", "verdict": "unlikely" },
          { "id": "nappy-bank", "for": "baby", "verdict": "unknown" },
          { "id": "toy-bank", "for": "baby", "verdict": "unlikely" },
          { "id": "second-hand", "verdict": "likely" },
          { "id": "dental-care-children", "for": "baby", "verdict": "unlikely" },
          { "id": "student-maternity-leave", "verdict": "likely" },
          { "id": "youth-library", "for": "baby", "verdict": "unlikely" } ]
      }
    },

    "food-bank-2024": {
      "title": { "nl": "Voedselbank in 2024: precies op de grens voor twee", "en": "Food bank in 2024: exactly at the limit for two" },
      "family": {
        "family": 1, "municipality": "GM0637", "as_of": "2024-06-01", "role": "social-worker",
        "household": { "income.living-money": 430.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-01-01" } } ]
      },
      // 200 euros for the household and 115 for each of them. Who is likely for the food bank applies for that first.
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "likely" }, { "id": "food-bank-children", "for": "c1", "verdict": "likely" } ] }
    },

    "food-bank-2024-above": {
      "title": { "nl": "Voedselbank in 2024: een cent erboven", "en": "Food bank in 2024: one cent above" },
      "family": {
        "family": 1, "municipality": "GM0637", "as_of": "2024-06-01", "role": "social-worker",
        "household": { "income.living-money": 430.01 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-01-01" } } ]
      },
      // Each food bank looks for itself: the limit excludes nobody.
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "unknown" }, { "id": "food-bank-children", "for": "c1", "verdict": "unknown" } ] }
    },

    "food-bank-now": {
      "title": { "nl": "Voedselbank: het bedrag van nu is niet bekend", "en": "Food bank: the present amount is not known" },
      "family": {
        "family": 1, "municipality": "GM0637", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.living-money": 100.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-01-01" } } ],
        "receives": { "food-bank": false, "birthday-box": { "c1": true } }
      },
      "expect": { "schemes": [ { "id": "food-bank", "verdict": "unknown" }, { "id": "food-bank-children", "for": "c1", "verdict": "unknown" } ] }
    },

    "gets-food-parcels": {
      "title": { "nl": "Krijgt al een voedselpakket", "en": "Gets food parcels already" },
      "family": {
        "family": 1, "municipality": "GM0637", "as_of": "2026-11-21", "role": "social-worker",
        "household": { "income.net-month": 1450.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-01-01" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-01-01" } }, { "id": "baby", "facts": { "due-date": "2027-03-03" } } ],
        "receives": { "food-bank": true }
      },
      "expect": {
        "steps": [ { "id": "schemes-for-household/food-bank-children" } ],
        "schemes": [ { "id": "food-bank-children", "for": "baby", "verdict": "unlikely" }, { "id": "food-bank-children", "for": "c1", "verdict": "likely" } ]
      }
    }
  }
}
)json"sv},
{"national/examples/schemes-4-needs.json"sv,
R"json(// What only some families need: work, pets, young people, things for at home.
{
  "zorgpad": 1,
  "id": "nl",

  "examples": {
    "young-people-at-home": {
      "title": { "nl": "Negen, elf, twaalf, zeventien en achttien", "en": "Nine, eleven, twelve, seventeen and eighteen" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "youth-doctor",
        "household": { "income.net-month": 2000.00, "hygiene.menstrual-missing": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1980-01-01" } }, { "id": "a2", "facts": { "birth-date": "1982-01-01" } } ],
        "children": [
          { "id": "c9", "facts": { "birth-date": "2016-11-22" } },
          { "id": "c11", "facts": { "birth-date": "2014-11-22", "contraception.asked-about": true } },
          { "id": "c12", "facts": { "birth-date": "2014-11-21", "contraception.asked-about": true } },
          { "id": "c17", "facts": { "birth-date": "2008-11-22", "contraception.asked-about": false } },
          { "id": "c18", "facts": { "birth-date": "2008-11-21", "contraception.asked-about": true } } ]
      },
      // Ages that a source only hints at inform and never exclude.
      "expect": {
        "steps": [ { "id": "schemes-for-household/menstrual-products" }, { "id": "schemes-for-children/contraception", "for": "c12" } ],
        "schemes": [
          { "id": "sinterklaas-gift", "for": "c11", "verdict": "likely", "deadline": "2026-12-04" },
          { "id": "sinterklaas-gift", "for": "c12", "verdict": "unknown" },
          { "id": "sinterklaas-gift", "for": "c18", "verdict": "unlikely" },
          { "id": "childcare-allowance", "verdict": "unknown" },
          { "id": "menstrual-products", "verdict": "likely" },
          { "id": "clothes-swap", "for": "c11", "verdict": "unknown" },
          { "id": "clothes-swap", "for": "c18", "verdict": "unlikely" },
          { "id": "toy-bank", "for": "c18", "verdict": "unlikely" },
          { "id": "free-condoms", "for": "c12", "verdict": "unknown" },
          { "id": "free-condoms", "for": "c17", "verdict": "unlikely" },
          { "id": "free-condoms", "for": "c9", "verdict": "unlikely" },
          { "id": "dental-care-children", "for": "c17", "verdict": "likely" },
          { "id": "dental-care-children", "for": "c18", "verdict": "unknown" },
          { "id": "contraception", "for": "c11", "verdict": "unknown" },
          { "id": "contraception", "for": "c12", "verdict": "likely" },
          { "id": "contraception", "for": "c17", "verdict": "unlikely" },
          { "id": "contraception", "for": "c18", "verdict": "unknown" },
          { "id": "contraception", "for": "c9", "verdict": "unlikely" },
          { "id": "youth-library", "for": "c17", "verdict": "likely" },
          { "id": "youth-library", "for": "c18", "verdict": "unlikely" } ]
      }
    },

    "job-interview": {
      "title": { "nl": "Vader heeft een sollicitatie, moeder niet", "en": "Father has a job interview, mother does not" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1950.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-04-04", "work.applying": true } }, { "id": "a2", "facts": { "birth-date": "1996-06-06", "work.applying": false } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2022-02-02" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "new-clothes-box", "verdict": "likely" },
          { "id": "work-clothes", "for": "a1", "verdict": "unknown" },
          { "id": "work-clothes", "for": "a2", "verdict": "unlikely" },
          { "id": "holiday-bank", "verdict": "likely" },
          { "id": "poverty-fund", "verdict": "unknown" },
          { "id": "clothing-bank", "verdict": "unknown" } ]
      }
    },

    "dog-and-nappies": {
      "title": { "nl": "Een hond, een baby en een kind van zes", "en": "A dog, a baby and a child of six" },
      "family": {
        "family": 1, "municipality": "GM0392", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1350.00, "pets.hard-to-afford": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1993-03-03" } } ],
        "children": [ { "id": "baby", "facts": { "birth-date": "2026-08-01" } }, { "id": "six", "facts": { "birth-date": "2020-11-21" } } ]
      },
      "expect": {
        "schemes": [
          { "id": "pet-welfare-fund", "verdict": "likely" },
          { "id": "clothes-swap", "for": "baby", "verdict": "unknown" },
          { "id": "nappy-bank", "for": "baby", "verdict": "unknown" },
          { "id": "nappy-bank", "for": "six", "verdict": "unlikely" },
          { "id": "toy-bank", "for": "baby", "verdict": "unknown" },
          { "id": "pet-food-bank", "verdict": "unknown" },
          { "id": "youth-library", "for": "baby", "verdict": "likely" } ]
      }
    },

    "income-refused-but-needs-told": {
      "title": { "nl": "Het inkomen liever niet, wel wat er nodig is", "en": "Rather not the income, but what is needed" },
      "family": {
        "family": 1, "municipality": "GM0392", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": { "refused": true }, "pets.hard-to-afford": true, "costs.necessary": true, "hygiene.menstrual-missing": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1993-03-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2012-08-01" } } ]
      },
      "expect": {
        "steps": [ { "id": "schemes-for-household/second-hand" }, { "id": "schemes-for-household/menstrual-products" } ],
        "schemes": [
          { "id": "special-assistance", "verdict": "unknown" },
          { "id": "menstrual-products", "verdict": "likely" },
          { "id": "pet-welfare-fund", "verdict": "unknown" },
          { "id": "second-hand", "verdict": "likely" },
          { "id": "dental-care-children", "for": "c1", "verdict": "likely" },
          { "id": "contraception", "for": "c1", "verdict": "unknown" } ]
      }
    },

    "no-signals-of-lack": {
      "title": { "nl": "Niets gezien: geen fonds dringt zich op", "en": "Nothing seen: no fund imposes itself" },
      "family": {
        "family": 1, "municipality": "GM0392", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1350.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1993-03-03" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2014-08-01" } } ],
        "signals": [
          { "group": "child.appearance", "seen": false, "on": "2026-11-20" },
          { "group": "child.participation", "seen": false, "on": "2026-11-20" },
          { "group": "child.behaviour", "seen": false, "on": "2026-11-20" },
          { "group": "parent.contact", "seen": false, "on": "2026-11-20" } ],
        "receives": { "food-bank": false }
      },
      "expect": {
        "schemes": [ { "id": "digital-learning-materials", "for": "c1", "verdict": "unlikely" } ],
        "absent": { "steps": [
          "schemes-for-household/holiday-bank",
          "schemes-for-household/youth-breakfast",
          "schemes-for-children/digital-learning-materials",
          "schemes-for-children/sports-gear-bank",
          "schemes-for-children/toy-bank",
          "schemes-for-children/childrens-holiday",
          "schemes-for-household/food-bank-children" ] }
      }
    },

    "adults-not-all-known": {
      "title": { "nl": "Niet alle ouders zijn bekend", "en": "Not all parents are known" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "gp",
        "household": { "income.net-month": 1800.00, "assets.now": 100.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-04-04" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2022-02-02" } } ],
        "incomplete": ["adults"]
      },
      // Alone 1800 is too much for social assistance; as a couple it is not.
      "expect": {
        "schemes": [
          { "id": "child-benefit", "for": "c1", "verdict": "likely" },
          { "id": "social-assistance", "verdict": "unknown" },
          { "id": "work-clothes", "for": "?", "verdict": "unknown" } ]
      }
    },

    "received-and-rejected": {
      "title": { "nl": "Wat al loopt of is afgewezen, wordt niet nog eens aangeboden", "en": "What runs already or was rejected is not offered again" },
      "family": {
        "family": 1, "municipality": "GM0758", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1350.00, "costs.necessary": true },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1994-04-04" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-03-02" } } ],
        "receives": { "special-assistance": "rejected", "child-benefit": { "c1": true } }
      },
      "expect": {
        "schemes": [
          { "id": "child-benefit", "for": "c1", "verdict": "likely", "receipt": "received" },
          { "id": "special-assistance", "verdict": "likely", "receipt": "rejected" },
          { "id": "childrens-fund", "for": "c1", "verdict": "likely" } ],
        "absent": { "steps": ["schemes-for-household/special-assistance"] }
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

    // Social assistance amounts are with holiday pay, so income is too. Whoever leaves it out is not excluded by that.
    "income.net-month": {
      "of": "household", "type": "money", "unit": "EUR/month",
      "title": { "nl": "netto inkomen per maand", "en": "net income per month" },
      "ask": { "nl": "Wat komt er per maand samen netto binnen? Tel loon of uitkering mee, met het vakantiegeld. Toeslagen en kinderbijslag niet.", "en": "What comes in each month, net, for all of you together? Count wages or benefits, with holiday pay. Leave out allowances and child benefit." },
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
      "ask": { "nl": "Wat houdt u per maand over na de vaste lasten, zoals huur, energie en zorg? Het kindgebonden budget telt mee.", "en": "What is left each month after fixed costs such as rent, energy and health care? Child budget counts as well." },
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
      "ask": { "nl": "Werkt de kraamzorg onder dezelfde afspraak met de ouders als jij? Dat heet een behandelovereenkomst.", "en": "Does maternity care work under the same agreement with the parents as you do? That is called a treatment agreement." },
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
{"national/facts/pathways.json"sv,
R"json(// What only pathways ask: few questions, each of which opens a way of help that nobody else would find.
{
  "zorgpad": 1,
  "id": "nl",

  "facts": {
    "wish.children-talk": {
      "of": "household", "type": "flag", "source": "handreiking",
      "title": { "nl": "wil praten over wel of geen kind krijgen", "en": "would like to talk about having a child or not" },
      "ask": { "nl": "Wilt u eens praten over een kind krijgen: nu, later of niet?", "en": "Would you like to talk about having a child: now, later or not?" },
      "why": { "nl": "Het is uw eigen keuze. Samen kijken kan helpen.", "en": "The choice is yours. Looking at it together can help." },
      "by": ["parent"], "sensitive": true,
      "when": { "not": { "condition": "expecting" } }
    },
    "pregnancy.unexpected-talk": {
      "of": "household", "type": "flag", "source": "handreiking",
      "title": { "nl": "wil praten over een onverwachte zwangerschap", "en": "would like to talk about an unexpected pregnancy" },
      "ask": { "nl": "Kwam de zwangerschap onverwacht, en wilt u daar met iemand over praten?", "en": "Was the pregnancy unexpected, and would you like to talk about it with someone?" },
      "why": { "nl": "Dan kunt u rustig kijken wat u wilt. U kiest zelf.", "en": "Then you can calmly see what you want. The choice is yours." },
      "by": ["parent"], "sensitive": true,
      "when": { "condition": "expecting" }
    },
    "mood.low": {
      "of": "household", "type": "flag", "source": "handreiking",
      "title": { "nl": "een ouder is vaak somber", "en": "a parent often feels low" },
      "ask": { "nl": "Voelt u zich vaak somber, of heeft u nergens zin in? Dat komt vaker voor rond een zwangerschap.", "en": "Do you often feel low, or without interest in anything? It is quite common around a pregnancy." },
      "why": { "nl": "Er is hulp bij, en die begint met een gesprek.", "en": "There is help, and it starts with a talk." },
      "by": ["parent"], "sensitive": true,
      "when": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P4Y" } }
    },
    "family.fled": {
      "of": "household", "type": "flag", "source": "handreiking",
      "title": { "nl": "het gezin is naar Nederland gevlucht", "en": "the family fled to the Netherlands" },
      "ask": { "nl": "Bent u naar Nederland gevlucht?", "en": "Did you flee to the Netherlands?" },
      "why": { "nl": "Dan kan iemand die u kent bij het gesprek zijn.", "en": "Then someone you know can join the talk." },
      "by": ["parent", "professional"], "sensitive": true
    },
    "helpers.several": {
      "of": "household", "type": "flag", "source": "handreiking",
      "title": { "nl": "er helpen al meer mensen", "en": "several people already help" },
      "ask": { "nl": "Zijn er al meer mensen die u helpen, zoals een wijkteam of een coach?", "en": "Are there more people who help you already, such as a neighbourhood team or a coach?" },
      "why": { "nl": "Dan spreken we samen één plan af, zodat u niet alles steeds hoeft te vertellen.", "en": "Then we agree on one plan together, so that you need not tell everything again and again." },
      "by": ["parent", "professional"]
    },
    "debts.own": {
      "of": "child", "type": "flag", "source": "handreiking",
      "title": { "nl": "de jongere heeft zelf schulden", "en": "the young person has debts" },
      "ask": { "nl": "Heb je zelf schulden, of rekeningen die blijven liggen?", "en": "Do you have debts yourself, or bills that remain unpaid?" },
      "why": { "nl": "Hoe eerder je het vertelt, hoe makkelijker het is op te lossen.", "en": "The sooner you tell, the easier it is to solve." },
      "by": ["teacher", "youth-nurse", "youth-doctor"], "sensitive": true,
      "when": { "fact": "age", "at_least": "P18Y" }
    }
  }
}
)json"sv},
{"national/facts/schemes.json"sv,
R"json(// What only schemes ask. Each is about one need, so that whoever has no such need is asked little.
{
  "zorgpad": 1,
  "id": "nl",

  "facts": {
    "studies.mother": {
      "of": "household", "type": "flag",
      "title": { "nl": "moeder volgt een opleiding", "en": "the mother is at school or in training" },
      "ask": { "nl": "Gaat de moeder naar school, of volgt zij een opleiding?", "en": "Does the mother go to school, or is she in training?" },
      "why": { "nl": "Dan zijn er afspraken met school te maken over verlof.", "en": "Then leave can be arranged with the school." },
      "by": ["parent", "midwife", "youth-nurse"],
      "when": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P1Y" } }
    },
    "work.applying": {
      "of": "adult", "type": "flag",
      "title": { "nl": "zoekt werk of heeft een sollicitatie", "en": "looks for work or has a job interview" },
      "ask": { "nl": "Zoekt deze ouder werk, of komt er een sollicitatie aan?", "en": "Is this parent looking for work, or is there a job interview coming?" },
      "why": { "nl": "Daar zijn soms gratis nette kleren voor.", "en": "There are sometimes free smart clothes for that." },
      "by": ["parent"],
      "when": { "condition": "low-income" }
    },
    "health.long-term-illness": {
      "of": "household", "type": "flag",
      "title": { "nl": "langdurige ziekte of beperking", "en": "long-term illness or disability" },
      "ask": { "nl": "Is een van de ouders al lang ziek, of is er een beperking?", "en": "Has one of the parents been ill for long, or is there a disability?" },
      "why": { "nl": "De zorgverzekering via de gemeente kan er ook voor u zijn als het inkomen hoger is.", "en": "Health insurance through the municipality may then be open to you with a higher income, too." },
      "by": ["parent"], "sensitive": true
    },
    "hygiene.menstrual-missing": {
      "of": "household", "type": "flag",
      "title": { "nl": "te weinig maandverband of tampons", "en": "too few sanitary pads or tampons" },
      "ask": { "nl": "Is er thuis soms te weinig maandverband, of zijn tampons te duur?", "en": "Are there sometimes too few sanitary pads at home, or do tampons cost too much?" },
      "why": { "nl": "Op sommige plekken kunt u ze gratis krijgen.", "en": "In some places you can get them for free." },
      "by": ["parent", "youth-nurse", "teacher"]
    },
    "pets.hard-to-afford": {
      "of": "household", "type": "flag",
      "title": { "nl": "huisdier dat veel geld kost", "en": "pet that is hard to afford" },
      "ask": { "nl": "Is er een huisdier waar u moeilijk voor kunt zorgen, omdat het geld kost?", "en": "Is there a pet that is hard to care for because it costs money?" },
      "why": { "nl": "Een fonds kan dan soms helpen.", "en": "A fund can sometimes help." },
      "by": ["parent"]
    },

    "school.starts-secondary": {
      "of": "child", "type": "flag",
      "title": { "nl": "begint op de middelbare school", "en": "starts at secondary school" },
      "ask": { "nl": "Gaat het kind na de zomer voor het eerst naar de middelbare school, of is het dit schooljaar begonnen?", "en": "Will the child go to secondary school for the first time after the summer, or did it start this school year?" },
      "why": { "nl": "Sommige gemeenten geven dan één keer een bedrag.", "en": "Some municipalities then give an amount once." },
      "by": ["parent", "teacher"],
      // Wider than the usual ages, so that a child who starts early or late is not missed.
      "when": { "fact": "age", "from": "P9Y", "until": "P18Y" }
    },
    // Asked by those whom a young person may ask, and in private.
    "contraception.asked-about": {
      "of": "child", "type": "flag",
      "title": { "nl": "vraag over anticonceptie", "en": "question about contraception" },
      "ask": { "nl": "Heeft de jongere een vraag over anticonceptie? Vraag het alleen onder vier ogen.", "en": "Does the young person have a question about contraception? Only ask in private." },
      "why": { "nl": "Geld hoeft daarbij meestal geen probleem te zijn.", "en": "Money mostly need not be a problem." },
      "by": ["youth-nurse", "youth-doctor", "gp"], "sensitive": true,
      "when": { "fact": "age", "at_least": "P10Y" }
    },
    "bicycle.missing": {
      "of": "child", "type": "flag",
      "title": { "nl": "heeft geen fiets", "en": "has no bicycle" },
      "ask": { "nl": "Heeft het kind een fiets nodig, en is die er niet?", "en": "Does the child need a bicycle, and is there none?" },
      "why": { "nl": "Soms is er een fiets die weer is gemaakt.", "en": "Sometimes there is a repaired bicycle." },
      "by": ["parent", "teacher", "youth-nurse"],
      "when": { "fact": "age", "from": "P3Y", "until": "P18Y" }
    }
  }
}
)json"sv},
{"national/instruments.json"sv,
R"json(// Ways to ask. Most are not made for money worries, and not all may be copied: the book knows their name, who fills them in
// and the outcomes that a source states. None gets a limit that no source states: elsewhere the outcome is the conversation.
// Trust and meeting in person come before a list of questions.
{
  "zorgpad": 1,
  "id": "nl",

  "instruments": {
    // About money.
    "poverty-signal-list": {
      "title": { "nl": "Signaleringslijst kinderarmoede", "en": "List of signals of child poverty" },
      "for": "household", "by": ["professional"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "vrij te gebruiken met bronvermelding", "en": "free to use with attribution" },
      "note": {
        "nl": "De 52 signalen van dit boek. Zonder punten: een signaal opent een gesprek en kan ook iets anders betekenen.",
        "en": "The 52 signals of this book. Without points: a signal opens a conversation, and may also mean something else."
      }
    },
    // The items of the guide in other words. They have no weight: there is nothing to add up.
    "money-questions": {
      "title": { "nl": "Vragen over geld bij een gewone lijst of een gewoon gesprek", "en": "Questions on money beside an ordinary list or talk" },
      "for": "household", "by": ["parent", "young-person", "professional"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "vrij te gebruiken met bronvermelding", "en": "free to use with attribution" },
      "themes": {
        "background": { "title": { "nl": "achtergrond", "en": "background" }, "items": {
          "benefit-income": { "title": { "nl": "het gezin leeft van een uitkering", "en": "the family lives on a benefit" }, "weight": 0 } } },
        "screening": { "title": { "nl": "in een vragenlijst", "en": "in a list of questions" }, "items": {
          "child-went-without": { "title": { "nl": "iets voor het kind niet kunnen kopen door geldzorgen", "en": "could not buy something for the child because of money worries" }, "weight": 0 },
          "less-for-health": { "title": { "nl": "minder uitgeven aan wat het kind gezond houdt", "en": "spending less on what keeps the child healthy" }, "weight": 0 } } },
        "health-check": { "title": { "nl": "bij het gezondheidsonderzoek van 4 tot 18 jaar", "en": "at the health check from 4 to 18" }, "items": {
          "no-sports-club": { "title": { "nl": "niet op een sportclub omdat het geld er niet is", "en": "not in a sports club because there is no money" }, "weight": 0 } } },
        "opening": { "title": { "nl": "om een gesprek te beginnen", "en": "to open a talk" }, "items": {
          "cost-of-baby": { "title": { "nl": "zicht op wat een baby kost", "en": "a view of what a baby costs" }, "weight": 0 },
          "less-work-after-birth": { "title": { "nl": "minder werken na de geboorte, en wat dat met het geld doet", "en": "working less after the birth, and what that does to money" }, "weight": 0 },
          "obstacles-for-baby": { "title": { "nl": "wat in de weg staat om alles klaar te maken voor de baby", "en": "what stands in the way of getting ready for the baby" }, "weight": 0 },
          "obstacles-to-join-in": { "title": { "nl": "wat in de weg staat om ergens aan mee te doen", "en": "what stands in the way of joining in" }, "weight": 0 },
          "hard-for-many": { "title": { "nl": "veel gezinnen hebben het zwaar: hoe is dat hier", "en": "many families find it hard: how is it here" }, "weight": 0 },
          "administrator": { "title": { "nl": "of er een bewindvoerder is, en hoe het contact gaat", "en": "whether there is an administrator, and how contact goes" }, "weight": 0 } } }
      },
      "note": {
        "nl": "Vraag het aan alle ouders. Zeg altijd waarom je het vraagt, en wat er met het antwoord gebeurt.",
        "en": "Ask all parents. Always say why you ask, and what happens with the answer."
      }
    },
    "patients-with-debts": {
      "title": { "nl": "Patiënten met schulden", "en": "Patients with debts" },
      "for": "household", "by": ["gp", "professional"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"], "source": ["handreiking", "pharos-leren", "patienten-met-schulden"], "certainty": "verified",
      "url": "https://schuldenenincasso.nl/interventiepakket-patienten-met-schulden/",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Pakket voor de eerste lijn: vragen om over geldzorgen te beginnen, een praatplaat, leidraden en een e-learning. Op de achterkant van de praatplaat staan de afspraken en verwijzingen.",
        "en": "Package for primary care: questions to bring up money worries, a talking picture, guides and an e-learning. Agreements and referrals go on the back of the picture."
      }
    },
    "geldfit-test": {
      "title": { "nl": "Test van Geldfit", "en": "Geldfit test" },
      "for": "household", "by": ["parent"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"], "source": "pharos-bekendheid", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Test op internet voor ouders, alleen of met hulp. Geeft zicht op het eigen geld en wijst de weg naar hulp in de buurt en in het land.",
        "en": "Online test for parents, alone or with help. Gives a view of one's money and points to help nearby and in the country."
      }
    },

    // For all ages.
    "giz": {
      "title": { "nl": "GIZ-methodiek", "en": "GIZ method" },
      "for": "household", "by": ["professional", "parent", "young-person"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"], "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "url": "https://www.ncj.nl/giz/",
      "licence": { "nl": "niet vrij, voor zover bekend: vragen niet overnemen", "en": "not free as far as known: do not copy its questions" },
      "note": {
        "nl": "Gezin en professional schatten samen in wat goed gaat en wat nodig is, van voor de geboorte tot 23 jaar. Er zitten signalen van armoede in. Met plaatjes en vertalingen: ook geschikt als lezen of Nederlands lastig is.",
        "en": "Family and professional judge together what goes well and what is needed, from before birth to 23. It holds signals of poverty. With pictures and translations: also suited where reading or Dutch is hard."
      }
    },
    // Everybody in the family may fill in a version of their own.
    "positive-health": {
      "title": { "nl": "Gesprekstools Positieve Gezondheid, met de Kindtool", "en": "Positive Health conversation tools, with the Kindtool for children" },
      "for": "household", "by": ["parent", "young-person"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"], "source": "handreiking", "certainty": "stated",
      "url": "https://www.iph.nl/positieve-gezondheid/gesprekstools/",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Mensen geven op zes gebieden zelf aan hoe het met hen gaat. De Kindtool is er vanaf 8 jaar. Er is een versie voor wie moeite heeft met lezen.",
        "en": "People say on six subjects how they are. The Kindtool is for 8 and over. There is a version for those who find reading hard."
      }
    },

    // Before and around birth.
    "zwangerwijzer": {
      "title": { "nl": "Zwangerwijzer", "en": "Zwangerwijzer" },
      "for": "household", "by": ["parent"], "phases": ["preconception"], "source": "handreiking", "certainty": "stated",
      "url": "https://www.zwangerwijzer.nl/",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Vragenlijst op internet voor wie graag een kind wil. Geeft advies: zelf iets doen, of naar de huisarts, bedrijfsarts of specialist.",
        "en": "Online list for those who would like a child. Gives advice: things to do, or to see the GP, company doctor or specialist."
      }
    },
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
    "mind2care": {
      "title": { "nl": "Mind2Care", "en": "Mind2Care" },
      "for": "household", "by": ["parent"], "phases": ["expecting-newborn"], "source": "handreiking", "certainty": "stated",
      "url": "https://mind2care.nl/",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "De zwangere vult hem zelf in op een scherm. Zij krijgt advies, en hulp in de regio om uit te kiezen. Zij beslist of zij het met de verloskundige of gynaecoloog bespreekt.",
        "en": "The pregnant woman fills it in on a screen. She gets advice, and help in the region to choose from. She decides whether to discuss it with the midwife or gynaecologist."
      }
    },
    "r4u": {
      "title": { "nl": "R4U", "en": "R4U" },
      "for": "household", "by": ["midwife", "gynaecologist"], "phases": ["expecting-newborn"], "source": ["handreiking", "r4u"], "certainty": "stated",
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
    // Named only in passing: who fills it in is inferred.
    "prespark": {
      "title": { "nl": "preSPARK", "en": "preSPARK" },
      "for": "household", "by": ["youth-nurse", "midwife"], "phases": ["expecting-newborn"], "source": "handreiking", "certainty": "inferred",
      "licence": { "nl": "niet vrij: vragen niet overnemen", "en": "not free: do not copy its questions" },
      "note": {
        "nl": "Gesprek met wie een kind verwacht over wat goed gaat en welke vragen er zijn. De bronnen noemen alleen de naam.",
        "en": "Talk with those who expect a child on what goes well and which questions there are. The sources give no more than its name."
      }
    },
    "maternity-checklist": {
      "title": { "nl": "Checklist Vroegsignalering in de kraamtijd", "en": "Early signs checklist for the days after birth" },
      "for": "household", "by": ["maternity-nurse"], "phases": ["expecting-newborn"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its items" },
      "note": {
        "nl": "De kraamverzorgende let in de kraamweek op 35 punten. Daarna overlegt zij met de verloskundige, die verantwoordelijk is, met de teamleider of de jeugdgezondheidszorg, en als het kan met de ouders. Een training vooraf wordt aangeraden.",
        "en": "The maternity nurse watches 35 points in the first days. Then she consults the midwife, who is responsible, the team leader or youth health care, and the parents where possible. Training beforehand is advised."
      }
    },
    "epds": {
      "title": { "nl": "EPDS", "en": "EPDS (Edinburgh Postnatal Depression Scale)" },
      "for": "adult", "by": ["parent"], "phases": ["expecting-newborn"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "themes": { "overall": { "title": { "nl": "hele lijst", "en": "whole list" }, "items": {} } },
      "note": {
        "nl": "Tien vragen aan de moeder over angst en somberheid in de afgelopen week, na de geboorte en soms ervoor. De bronnen noemen geen grens.",
        "en": "Ten questions to the mother on fear and low mood in the past week, after birth and sometimes before. The sources name no cut-off."
      }
    },
    "network-map": {
      "title": { "nl": "Netwerkkaart Kansrijke Start", "en": "Network map Kansrijke Start" },
      "for": "household", "by": ["professional", "parent"], "phases": ["expecting-newborn", "0-4"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: niet overnemen", "en": "not checked: do not copy" },
      "note": {
        "nl": "Ouders en professional zetten samen op papier wie er om het gezin heen staan, en wie kan helpen.",
        "en": "Parents and professional put on paper together who is around the family, and who can help."
      }
    },

    // Young children.
    "samen-starten": {
      "title": { "nl": "SamenStarten (DMO-protocol)", "en": "SamenStarten (DMO protocol)" },
      "for": "child", "by": ["youth-nurse", "youth-doctor"], "phases": ["0-4"], "source": "handreiking", "certainty": "stated",
      "url": "https://www.ncj.nl/samenstarten/samenstarten-achtergrond/",
      "licence": { "nl": "niet vrij, voor zover bekend: vragen niet overnemen", "en": "not free as far as known: do not copy its questions" },
      "themes": {
        "child": { "title": { "nl": "hoe het met het kind gaat", "en": "wellbeing of the child" }, "items": {} },
        "parent": { "title": { "nl": "hoe het met de ouder gaat", "en": "wellbeing of the parent" }, "items": {} },
        "partner": { "title": { "nl": "rol van de partner", "en": "role of the partner" }, "items": {} },
)json"
R"json(        "support": { "title": { "nl": "steun van anderen", "en": "social support" }, "items": {} },
        "obstacles": { "title": { "nl": "wat in de weg zit", "en": "obstacles" }, "items": {} }
      },
      "note": {
        "nl": "Gesprek dat met het kind meegroeit, voor het eerst uitgebreid bij acht weken. Daarna zo vaak als het gezin nodig heeft. De app heeft plaatjes.",
        "en": "A talk that grows with the child, first at length at eight weeks. After that as often as the family needs. The app has pictures."
      }
    },
    "spark": {
      "title": { "nl": "SPARK", "en": "SPARK" },
      "for": "child", "by": ["youth-nurse"], "phases": ["0-4"], "source": "handreiking", "certainty": "stated",
      "url": "https://www.spark-methode.nl/spark-verder/",
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
    },
    "kipppi": {
      "title": { "nl": "KIPPPI", "en": "KIPPPI" },
      "for": "child", "by": ["youth-nurse", "youth-doctor"], "phases": ["0-4"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Laat vroeg zien of er iets speelt bij een jong kind: gevoel, welzijn en gedrag. De bronnen noemen geen leeftijd en geen grens.",
        "en": "Shows early whether something is the matter with a young child: feelings, wellbeing and behaviour. The sources name no age and no cut-off."
      }
    },
    "bitsea": {
      "title": { "nl": "BITSEA", "en": "BITSEA" },
      "for": "child", "by": ["parent"], "phases": ["0-4"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Vragen aan ouders over hoe een kind van 1 tot 3 jaar zich voelt en gedraagt. De bronnen noemen geen grens.",
        "en": "Questions to parents on how a child of 1 to 3 feels and behaves. The sources name no cut-off."
      }
    },

    // School age.
    "lsppk": {
      "title": { "nl": "LSPPK", "en": "LSPPK" },
      "for": "child", "by": ["parent"], "phases": ["4-12"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Vragen aan ouders van kleuters. Laat vooral zien hoe het gaat met aandacht en met andere kinderen.",
        "en": "Questions to parents of children in the first groups of school. Shows mostly attention, and how it goes with other children."
      }
    },
    "sdq": {
      "title": { "nl": "SDQ", "en": "SDQ" },
      "for": "child", "by": ["parent", "teacher", "young-person"], "phases": ["4-12", "12-18"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Korte lijst over sterke kanten en moeilijke dingen. Vanaf 11 jaar vullen jongeren hem zelf in, meestal met uitleg erbij. De uitkomst is stof voor het gesprek.",
        "en": "Short list on strengths and difficulties. From 11 young people fill it in, mostly with help. The outcome is matter for the talk."
      }
    },
    "psycat": {
      "title": { "nl": "Psycat", "en": "Psycat" },
      "for": "child", "by": ["parent"], "phases": ["4-12"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "themes": {
        "inward": { "title": { "nl": "problemen naar binnen", "en": "internalising problems" }, "items": {} },
        "outward": { "title": { "nl": "problemen naar buiten", "en": "externalising problems" }, "items": {} },
        "hyperactivity": { "title": { "nl": "erg druk", "en": "hyperactivity" }, "items": {} },
        "total": { "title": { "nl": "alles samen", "en": "all together" }, "items": {} }
      },
      "note": {
        "nl": "Ouders vullen hem in op internet, voor een kind van 7 tot 12 jaar. Elk antwoord bepaalt welke vraag nog zin heeft. De bronnen noemen geen grens.",
        "en": "Parents fill it in online, for a child of 7 to 12. Each answer decides which question still makes sense. The sources name no cut-off."
      }
    },
    "kivpa": {
      "title": { "nl": "KIVPA", "en": "KIVPA" },
      "for": "child", "by": ["young-person"], "phases": ["12-18"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Korte lijst voor jongeren op school van 13 tot 18 jaar, over hoe zij zich voelen. De bronnen noemen geen grens.",
        "en": "Short list for young people at school from 13 to 18, on how they feel. The sources name no cut-off."
      }
    },
    "you-and-your-health": {
      "title": { "nl": "Jij en Je Gezondheid", "en": "Jij en Je Gezondheid (you and your health)" },
      "for": "child", "by": ["young-person"], "phases": ["12-18"], "source": "handreiking", "certainty": "stated",
      "url": "https://info.jijenjegezondheid.nl/",
      "licence": { "nl": "niet nagegaan: vragen niet overnemen", "en": "not checked: do not copy its questions" },
      "note": {
        "nl": "Vragen die jongeren zelf op een scherm invullen voor het gezondheidsonderzoek.",
        "en": "Questions that young people fill in on a screen for the health check."
      }
    },
    "pats": {
      "title": { "nl": "PATS", "en": "PATS" },
      "for": "child", "by": ["teacher", "youth-nurse", "youth-doctor"], "phases": ["4-12", "12-18"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: niet overnemen", "en": "not checked: do not copy" },
      "note": {
        "nl": "Manier van werken van school en jeugdgezondheidszorg samen, als een kind vaak ziek thuis is. Soms spelen er geldzorgen.",
        "en": "Way of working of school and youth health care together, when a child is often ill at home. Sometimes there are money worries."
      }
    },
    "mazl": {
      "title": { "nl": "M@ZL", "en": "M@ZL" },
      "for": "child", "by": ["teacher", "youth-doctor", "attendance-officer"], "phases": ["12-18"], "source": "handreiking", "certainty": "stated",
      "url": "https://www.ncj.nl/mazl/",
      "licence": { "nl": "niet nagegaan: niet overnemen", "en": "not checked: do not copy" },
      "note": {
        "nl": "School, jeugdarts en leerplicht kijken samen met ouders naar leerlingen die vaak ziek zijn, op de middelbare school en het mbo.",
        "en": "School, youth doctor and attendance officer look with parents at pupils who are often ill, in secondary and vocational education."
      }
    },
    "self-reliance-matrix": {
      "title": { "nl": "Zelfredzaamheid-Matrix, met het deel over kind en gezin", "en": "Self-Sufficiency Matrix, with the part on child and family" },
      "for": "household", "by": ["professional", "parent"], "phases": ["0-4", "4-12", "12-18"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: niet overnemen", "en": "not checked: do not copy" },
      "note": {
        "nl": "Helpt om met ouders te zien wat gewoon is en wat ernstig. De bronnen noemen geen grens.",
        "en": "Helps to see with parents what is ordinary and what is serious. The sources name no cut-off."
      }
    },
    "healthy-development-matrix": {
      "title": { "nl": "Gezonde Ontwikkeling Matrix", "en": "Healthy Development Matrix" },
      "for": "child", "by": ["professional", "parent"], "phases": ["0-4", "4-12", "12-18"], "source": "handreiking", "certainty": "stated",
      "licence": { "nl": "niet nagegaan: niet overnemen", "en": "not checked: do not copy" },
      "note": {
        "nl": "Helpt om met ouders te zien wat gewoon is in de ontwikkeling van hun kind, en wat ernstig.",
        "en": "Helps to see with parents what is ordinary in the development of their child, and what is serious."
      }
    }
  }
}
)json"sv},
{"national/norms/1-social-assistance.json"sv,
R"json(// Every number that policy sets, with the days on which it holds; other files of this folder hold the rest. Where no end
// is published, a value ends on the next day on which such numbers change. A period that no source states is left out:
// then the norm is unknown, and nothing is guessed.
// Social assistance: net per month, holiday pay included; it changes on 1 January and 1 July.
{
  "zorgpad": 1,
  "id": "nl",

  "norms": {
    // Single parents have had the amount of singles since 2015. What a child costs is in the child budget.
    "social-assistance-21": {
      "title": { "nl": "bijstandsbedrag vanaf 21 jaar", "en": "social assistance amount from the age of 21" },
      "unit": "EUR/month", "source": ["participatiewet", "westland-2024"], "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2024-07-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 1834.04 },
          { "is": 1283.83 } ] },
        { "from": "2024-07-01", "until": "2025-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 1869.21 },
          { "is": 1308.45 } ] },
        { "from": "2025-01-01", "until": "2025-07-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 1922.07 },
          { "is": 1345.45 } ] },
        { "from": "2025-07-01", "until": "2026-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 1955.80 },
          { "is": 1369.06 } ] },
        { "from": "2026-01-01", "until": "2026-07-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 2002.13 },
          { "is": 1401.50 } ] },
        { "from": "2026-07-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 2027.79 },
          { "is": 1419.46 } ] }
      ]
    },

    // From 18 to 20 the law counts on help of the parents' own parents.
    "social-assistance-18-20": {
      "title": { "nl": "bijstandsbedrag voor wie alleen is, 18 tot en met 20 jaar", "en": "social assistance amount of a single person of 18 to 20" },
      "unit": "EUR/month", "source": ["participatiewet", "westland-2024"], "certainty": "verified",
      "note": { "nl": "Zonder aanvulling. Ook voor een alleenstaande ouder.", "en": "Without a supplement. Also for a single parent." },
      "values": [
        { "from": "2024-01-01", "until": "2024-07-01", "is": 316.94 },
        { "from": "2024-07-01", "until": "2025-01-01", "is": 323.03 },
        { "from": "2025-01-01", "until": "2025-07-01", "is": 332.17 },
        { "from": "2025-07-01", "until": "2026-01-01", "is": 337.98 },
        { "from": "2026-01-01", "until": "2026-07-01", "is": 345.99 },
        { "from": "2026-07-01", "until": "2027-01-01", "is": 350.42 }
      ]
    },
    // Without a child at home the amounts of 2024 and 2025 were not found.
    "social-assistance-both-18-20": {
      "title": { "nl": "bijstandsbedrag voor een paar, beiden 18 tot en met 20 jaar", "en": "social assistance amount of a couple, both 18 to 20" },
      "unit": "EUR/month", "source": ["participatiewet", "westland-2024"], "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2024-07-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1000.69 } ] },
        { "from": "2024-07-01", "until": "2025-01-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1019.90 } ] },
        { "from": "2025-01-01", "until": "2025-07-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1048.75 } ] },
        { "from": "2025-07-01", "until": "2026-01-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1067.12 } ] },
        { "from": "2026-01-01", "until": "2026-07-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1092.41 }, { "is": 691.98 } ] },
        { "from": "2026-07-01", "until": "2027-01-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1106.40 }, { "is": 700.84 } ] }
      ]
    },
    // The first half of 2024 was not found, nor 2024 and 2025 without a child at home.
    "social-assistance-one-18-20": {
      "title": { "nl": "bijstandsbedrag voor een paar, een van beiden 18 tot en met 20 jaar", "en": "social assistance amount of a couple, one of them 18 to 20" },
      "unit": "EUR/month", "source": "participatiewet", "certainty": "verified",
      "values": [
        { "from": "2024-07-01", "until": "2025-01-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1631.48 } ] },
        { "from": "2025-01-01", "until": "2025-07-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1677.62 } ] },
        { "from": "2025-07-01", "until": "2026-01-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1707.04 } ] },
        { "from": "2026-01-01", "until": "2026-07-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1747.49 }, { "is": 1347.06 } ] },
        { "from": "2026-07-01", "until": "2027-01-01", "amounts": [ { "when": { "condition": "child-at-home" }, "is": 1769.88 }, { "is": 1364.32 } ] }
      ]
    },
    // The amounts of 2024 and 2025 were not found.
    "social-assistance-pension": {
      "title": { "nl": "bijstandsbedrag vanaf de AOW-leeftijd", "en": "social assistance amount from pension age" },
      "unit": "EUR/month", "source": "participatiewet", "certainty": "verified",
      "values": [
        { "from": "2026-01-01", "until": "2026-07-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 2144.16 },
          { "is": 1564.69 } ] },
        { "from": "2026-07-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 2176.10 },
          { "is": 1587.34 } ] }
      ]
    },

    // The amount that fits the ages. Pension age is 67 in all these years.
    "social-assistance": {
      "title": { "nl": "bijstandsbedrag", "en": "social assistance amount" },
      "unit": "EUR/month", "source": ["participatiewet", "westland-2024"], "certainty": "verified",
      "note": {
        "nl": "Netto per maand, met vakantiegeld. Zonder kostendelersnorm: wie een huis deelt met andere volwassenen vanaf 27 jaar krijgt per persoon ((40% + A x 30%) / A) van het bedrag voor een paar, waarin A het aantal kostendelers is. De leeftijd van 27 jaar komt uit het geheugen.",
        "en": "Net per month, with holiday pay. Without the cost-sharing norm: those who share a home with other adults from the age of 27 get ((40% + A x 30%) / A) of the couple's amount each, where A is the number of cost sharers. The age of 27 is recalled."
      },
      "values": [
        { "from": "2024-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "some": "adult", "where": { "fact": "age", "at_least": "P67Y" } }, "is": { "norm": "social-assistance-pension" } },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "every": "adult", "where": { "fact": "age", "less_than": "P21Y" } } ] }, "is": { "norm": "social-assistance-both-18-20" } },
          { "when": { "all": [ { "fact": "household.kind", "is": "couple" }, { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } } ] }, "is": { "norm": "social-assistance-one-18-20" } },
          { "when": { "some": "adult", "where": { "fact": "age", "less_than": "P21Y" } }, "is": { "norm": "social-assistance-18-20" } },
          { "is": { "norm": "social-assistance-21" } } ] }
      ]
    },
    // For parents of 18 to 20 whose own parents cannot help. 2024 and 2025 were not found.
    "social-assistance-young-supplement": {
      "title": { "nl": "hoogste aanvulling op de bijstand onder de 21 jaar", "en": "highest supplement to social assistance under 21" },
      "unit": "EUR/month", "source": "participatiewet", "certainty": "verified",
      "values": [
        { "from": "2026-01-01", "until": "2026-07-01", "is": 746.45 },
        { "from": "2026-07-01", "until": "2027-01-01", "is": 762.24 }
      ]
    },
    // Part of each amount above. 2024 was not checked.
    "social-assistance-holiday-pay": {
      "title": { "nl": "vakantiegeld in het bijstandsbedrag", "en": "holiday pay within the social assistance amount" },
      "unit": "percent", "source": "participatiewet", "certainty": "verified",
      "note": { "nl": "Gemeenten noemen soms bedragen zonder vakantiegeld: zet erbij welke het zijn.", "en": "Municipalities sometimes name amounts without holiday pay: say which ones they are." },
      "values": [ { "from": "2025-01-01", "until": "2027-01-01", "is": 4.80 } ]
    },

    // 2025 was not found, and lies between no two amounts that we may guess from.
    "social-assistance-assets": {
      "title": { "nl": "grens voor spaargeld en bezit bij bijstand", "en": "asset limit of social assistance" },
      "unit": "EUR", "source": ["participatiewet", "westland-2024"], "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "amounts": [
          { "when": { "fact": "household.kind", "in": ["couple", "single-parent"] }, "is": 15150 },
          { "is": 7575 } ] },
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "in": ["couple", "single-parent"] }, "is": 16000 },
          { "is": 8000 } ] }
      ]
    },
    "social-assistance-home-assets": {
      "title": { "nl": "waarde van de eigen woning die bij bijstand niet meetelt", "en": "value of one's own home that does not count for social assistance" },
      "unit": "EUR", "source": "participatiewet", "certainty": "verified",
      "values": [ { "from": "2026-01-01", "until": "2027-01-01", "is": 67500 } ]
    },
    "social-assistance-gifts": {
      "title": { "nl": "giften per jaar die bij bijstand niet meetellen", "en": "gifts a year that do not count for social assistance" },
      "unit": "EUR/year", "source": "participatiewet", "certainty": "verified",
      "note": { "nl": "Hulp van de voedselbank telt nooit mee.", "en": "Help of the food bank never counts." },
      "values": [ { "from": "2026-01-01", "until": "2027-01-01", "is": 1200 } ]
    },
    "special-assistance-threshold": {
      "title": { "nl": "bedrag waaronder de gemeente bijzondere bijstand mag weigeren", "en": "amount below which the municipality may refuse special assistance" },
      "unit": "EUR/12 months", "source": "participatiewet", "certainty": "verified",
      "values": [ { "from": "2026-01-01", "until": "2027-01-01", "is": 176 } ]
    }
  }
}
)json"sv},
{"national/norms/2-low-income.json"sv,
R"json(// What a low income is. Municipalities and funds choose their own percentage of the social assistance amount.
{
  "zorgpad": 1,
  "id": "nl",

  "norms": {
    // The sources do not agree on what a low income is (120% or 130% of the social minimum), and municipalities differ.
    // So it informs and never excludes. It is a part of the social assistance amount. A municipality that knows its own percentage replaces it.
    "low-income-percent": {
      "title": { "nl": "percentage van de lage-inkomensgrens", "en": "percentage of the low income limit" },
      "unit": "percent", "is": 120, "indicative": true, "source": ["infosheet", "handreiking"], "certainty": "conflicting",
      "note": {
        "nl": "De infosheet noemt 120%, de handreiking 130%. Gemeenten en fondsen kiezen zelf: 110%, 120%, 130% of 140%. Het sociaal minimum is in de praktijk het bijstandsbedrag dat bij het gezin past (100%). De lage-inkomensgrens van het CBS is iets anders: een bedrag dat meegroeit met de prijzen.",
        "en": "The information sheet says 120%, the guide 130%. Municipalities and funds choose their own: 110%, 120%, 130% or 140%. In practice the social minimum is the social assistance amount that fits the family (100%). The low income limit of Statistics Netherlands is something else: an amount that follows prices."
      }
    },
    // Also for parents of 18 to 20 the amount from 21 is used, so that young parents are not missed.
    "low-income": {
      "title": { "nl": "lage-inkomensgrens", "en": "low income limit" },
      "unit": "EUR/month", "indicative": true, "source": ["infosheet", "handreiking"], "certainty": "conflicting",
      "is": { "norm": "social-assistance-21", "percent": { "norm": "low-income-percent" } }
    }
  }
}
)json"sv},
{"national/norms/3-allowances.json"sv,
R"json(// Healthcare and rent allowance. They look at the yearly assessed income, and at what there was on 1 January; they change
// on 1 January.
{
  "zorgpad": 1,
  "id": "nl",

  "norms": {
    "healthcare-allowance-income": {
      "title": { "nl": "inkomensgrens van de zorgtoeslag", "en": "income limit of healthcare allowance" },
      "unit": "EUR/year", "source": "toeslagen", "certainty": "verified",
      "note": { "nl": "Het begint in de maand na de achttiende verjaardag.", "en": "It starts in the month after the eighteenth birthday." },
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 47368 },
          { "is": 37496 } ] },
        { "from": "2025-01-01", "until": "2026-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 50206 },
          { "is": 39719 } ] },
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 51142 },
          { "is": 40857 } ] }
      ]
    },
    "healthcare-allowance-assets": {
      "title": { "nl": "grens voor bezit bij de zorgtoeslag", "en": "asset limit of healthcare allowance" },
      "unit": "EUR on 1 January", "source": "toeslagen", "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 177301 },
          { "is": 140213 } ] },
        { "from": "2025-01-01", "until": "2026-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 179429 },
          { "is": 141896 } ] },
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 184633 },
          { "is": 146011 } ] }
      ]
    },

    "rent-allowance-assets": {
      "title": { "nl": "grens voor bezit bij de huurtoeslag", "en": "asset limit of rent allowance" },
      "unit": "EUR on 1 January", "source": ["huurtoeslag-tot-2025", "huurtoeslag-2026"], "certainty": "verified",
      "values": [
        { "from": "2023-01-01", "until": "2024-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 67496 },
          { "is": 33748 } ] },
        { "from": "2024-01-01", "until": "2025-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 73904 },
          { "is": 36952 } ] },
        { "from": "2025-01-01", "until": "2026-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 74790 },
          { "is": 37395 } ] },
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 76958 },
          { "is": 38479 } ] }
      ]
    },
    // Until the end of 2025 a higher rent left no allowance. From 2026 on there is no such limit.
    "rent-allowance-highest-rent": {
      "title": { "nl": "hoogste huur voor huurtoeslag, tot en met 2025", "en": "highest rent for rent allowance, until the end of 2025" },
      "unit": "EUR/month rent", "source": "huurtoeslag-tot-2025", "certainty": "stated",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 879.66 },
        { "from": "2025-01-01", "until": "2026-01-01", "is": 900.07 }
      ]
    },
    "rent-allowance-highest-rent-young": {
      "title": { "nl": "hoogste huur voor huurtoeslag onder de 23 jaar, tot en met 2025", "en": "highest rent for rent allowance under 23, until the end of 2025" },
      "unit": "EUR/month rent", "source": "huurtoeslag-tot-2025", "certainty": "stated",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 454.47 },
        { "from": "2025-01-01", "until": "2026-01-01", "is": 477.20 }
      ]
    },
    // What counts of the rent. A higher rent excludes nobody.
    "rent-allowance-counted-rent": {
      "title": { "nl": "huur die voor de huurtoeslag meetelt, vanaf 2026", "en": "rent that counts for rent allowance, from 2026" },
      "unit": "EUR/month rent", "source": "huurtoeslag-2026", "certainty": "verified",
      "note": { "nl": "Geen grens meer: alleen dit deel telt mee. Servicekosten tellen niet meer mee.", "en": "No limit any more: only this part counts. Service costs no longer count." },
      "values": [ { "from": "2026-01-01", "until": "2027-01-01", "is": 932.93 } ]
    },
    "rent-allowance-counted-rent-young": {
      "title": { "nl": "huur die voor de huurtoeslag meetelt onder de 21 jaar, vanaf 2026", "en": "rent that counts for rent allowance under 21, from 2026" },
      "unit": "EUR/month rent", "source": "huurtoeslag-2026", "certainty": "verified",
      "values": [ { "from": "2026-01-01", "until": "2027-01-01", "is": 498.20 } ]
    }
  }
}
)json"sv},
{"national/norms/4-children.json"sv,
R"json(// Child budget changes on 1 January, child benefit on 1 January and 1 July.
{
  "zorgpad": 1,
  "id": "nl",

  "norms": {
    "child-budget-per-child": {
      "title": { "nl": "hoogste kindgebonden budget per kind", "en": "highest child budget per child" },
      "unit": "EUR/year", "source": "wkb", "certainty": "verified",
      "note": {
        "nl": "Van de maand na de geboorte tot en met de maand waarin het kind 18 wordt. Telt niet mee als inkomen voor andere regelingen. Alleen de voedselbank telt het mee bij het leefgeld.",
        "en": "From the month after the birth until the month in which the child turns 18. Does not count as income for other schemes. Only the food bank counts it as living money."
      },
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 2436 },
        { "from": "2025-01-01", "until": "2026-01-01", "is": 2511 },
        { "from": "2026-01-01", "until": "2027-01-01", "is": 2580 }
      ]
    },
    "child-budget-extra-12-15": {
      "title": { "nl": "extra kindgebonden budget voor een kind van 12 tot en met 15 jaar", "en": "extra child budget for a child of 12 to 15" },
      "unit": "EUR/year", "source": "wkb", "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 694 },
        { "from": "2025-01-01", "until": "2026-01-01", "is": 703 },
        { "from": "2026-01-01", "until": "2027-01-01", "is": 724 }
      ]
    },
    "child-budget-extra-16-17": {
      "title": { "nl": "extra kindgebonden budget voor een kind van 16 of 17 jaar", "en": "extra child budget for a child of 16 or 17" },
      "unit": "EUR/year", "source": "wkb", "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 924 },
        { "from": "2025-01-01", "until": "2026-01-01", "is": 936 },
        { "from": "2026-01-01", "until": "2027-01-01", "is": 964 }
      ]
    },
    // Known as ALO-kop. Single parents get here what they do not get from social assistance.
    "child-budget-single-parent": {
      "title": { "nl": "extra kindgebonden budget voor een alleenstaande ouder", "en": "extra child budget of a single parent" },
      "unit": "EUR/year", "source": "wkb", "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 3480 },
        { "from": "2025-01-01", "until": "2026-01-01", "is": 3389 },
        { "from": "2026-01-01", "until": "2027-01-01", "is": 3416 }
      ]
    },
    // The law sets the percentages of 2027 and later already.
    "child-budget-taper": {
      "title": { "nl": "deel van het inkomen boven de grens dat van het kindgebonden budget afgaat", "en": "part of the income above the limit that is taken off the child budget" },
      "unit": "percent", "source": "wkb", "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 6.75 },
        { "from": "2025-01-01", "until": "2026-01-01", "is": 7.10 },
        { "from": "2026-01-01", "until": "2027-01-01", "is": 7.60 },
        { "from": "2027-01-01", "until": "2028-01-01", "is": 8.05 },
        { "from": "2028-01-01", "until": "2029-01-01", "is": 8.50 }
      ]
    },
    "child-budget-couple-extra": {
      "title": { "nl": "wat een paar meer mag verdienen voor het hele kindgebonden budget", "en": "what couples may earn more for the whole child budget" },
      "unit": "EUR/year", "source": "wkb", "certainty": "verified",
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "is": 9030 },
        { "from": "2025-01-01", "until": "2026-01-01", "is": 9139 },
        { "from": "2026-01-01", "until": "2027-01-01", "is": 9405 }
      ]
    },
    // Up to this income the whole amount is paid; above it less and less. The law sets it at 108% of twelve times the minimum
    // wage of January. That wage was not checked: the amount of 2026 is recalled, and those of 2024 and 2025 are left out.
    "child-budget-full-income": {
      "title": { "nl": "inkomen tot waar het kindgebonden budget helemaal wordt betaald", "en": "income up to which child budget is paid in full" },
      "unit": "EUR/year", "indicative": true, "source": "wkb", "certainty": "recalled",
      "note": { "nl": "108% van twaalf keer het minimumloon van januari; voor een paar komt daar een bedrag bij.", "en": "108% of twelve times the minimum wage of January; couples have an amount on top." },
      "values": [
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 39141 },
          { "is": 29736 } ] }
      ]
    },
    // The law names the same limits as that on healthcare allowance.
    "child-budget-assets": {
      "title": { "nl": "grens voor bezit bij het kindgebonden budget", "en": "asset limit of child budget" },
      "unit": "EUR on 1 January", "source": "wkb", "certainty": "verified",
      "is": { "norm": "healthcare-allowance-assets" }
    },

    // 2024 comes in part, and the first half of 2025 altogether, from the press, which quoted the SVB.
    "child-benefit-0-5": {
      "title": { "nl": "kinderbijslag voor een kind van 0 tot en met 5 jaar", "en": "child benefit for a child of 0 to 5" },
      "unit": "EUR/quarter", "source": ["akw", "svb", "kinderbijslag-pers"], "certainty": "stated",
      "note": {
        "nl": "De leeftijd op de eerste dag van het kwartaal telt. Het bedrag stijgt bij 6 en bij 12 jaar, en stopt bij 18.",
        "en": "The age on the first day of the quarter counts. The amount rises at 6 and at 12, and stops at 18."
      },
      "values": [
        { "from": "2024-01-01", "until": "2024-07-01", "is": 279.49 },
        { "from": "2024-07-01", "until": "2025-01-01", "is": 281.69 },
        { "from": "2025-01-01", "until": "2025-07-01", "is": 286.45 },
        { "from": "2025-07-01", "until": "2026-01-01", "is": 291.49 },
        { "from": "2026-01-01", "until": "2026-07-01", "is": 295.07 },
        { "from": "2026-07-01", "until": "2027-01-01", "is": 298.40 }
      ]
    },
    "child-benefit-6-11": {
      "title": { "nl": "kinderbijslag voor een kind van 6 tot en met 11 jaar", "en": "child benefit for a child of 6 to 11" },
      "unit": "EUR/quarter", "source": ["akw", "svb", "kinderbijslag-pers"], "certainty": "stated",
      "values": [
        { "from": "2024-01-01", "until": "2024-07-01", "is": 339.38 },
        { "from": "2024-07-01", "until": "2025-01-01", "is": 342.05 },
        { "from": "2025-01-01", "until": "2025-07-01", "is": 347.83 },
        { "from": "2025-07-01", "until": "2026-01-01", "is": 353.95 },
        { "from": "2026-01-01", "until": "2026-07-01", "is": 358.30 },
        { "from": "2026-07-01", "until": "2027-01-01", "is": 362.35 }
      ]
    },
    "child-benefit-12-17": {
      "title": { "nl": "kinderbijslag voor een kind van 12 tot en met 17 jaar", "en": "child benefit for a child of 12 to 17" },
      "unit": "EUR/quarter", "source": ["akw", "svb", "kinderbijslag-pers"], "certainty": "stated",
      "values": [
        { "from": "2024-01-01", "until": "2024-07-01", "is": 399.27 },
        { "from": "2024-07-01", "until": "2025-01-01", "is": 402.41 },
        { "from": "2025-01-01", "until": "2025-07-01", "is": 409.21 },
        { "from": "2025-07-01", "until": "2026-01-01", "is": 416.41 },
        { "from": "2026-01-01", "until": "2026-07-01", "is": 421.53 },
        { "from": "2026-07-01", "until": "2027-01-01", "is": 426.29 }
      ]
    },
    "child-benefit-back": {
      "title": { "nl": "hoe ver kinderbijslag terug kan", "en": "how far back child benefit can go" },
      "unit": "months", "source": "svb", "certainty": "verified", "is": 12
    }
  }
}
)json"sv},
{"national/norms/5-food-and-taxes.json"sv,
R"json(// The food bank looks at living money, remission of taxes at what a family can pay. Neither is income.
{
  "zorgpad": 1,
  "id": "nl",

  "norms": {
    // 200 euros a household and 115 a person in 2024. Later amounts were not found: then the norm is unknown, never guessed.
    "food-bank-living-money": {
      "title": { "nl": "leefgeldgrens van de voedselbank", "en": "living money limit of the food bank" },
      "unit": "EUR/month living money", "source": "voedselbanken", "certainty": "verified",
      "note": {
        "nl": "200 euro per huishouden en 115 euro per persoon. De voedselbank telt ook het kindgebonden budget mee.",
        "en": "200 euros a household and 115 euros a person. The food bank counts child budget too."
      },
      "values": [
        { "from": "2024-01-01", "until": "2025-01-01", "amounts": [
          { "when": { "fact": "household.size", "is": 1 }, "is": 315 },
          { "when": { "fact": "household.size", "is": 2 }, "is": 430 },
          { "when": { "fact": "household.size", "is": 3 }, "is": 545 },
          { "when": { "fact": "household.size", "is": 4 }, "is": 660 },
          { "when": { "fact": "household.size", "is": 5 }, "is": 775 },
          { "when": { "fact": "household.size", "is": 6 }, "is": 890 },
          // By the same rule; the table of the food banks ends at six.
          { "when": { "fact": "household.size", "is": 7 }, "is": 1005 },
          { "when": { "fact": "household.size", "is": 8 }, "is": 1120 },
          { "when": { "fact": "household.size", "is": 9 }, "is": 1235 },
          { "when": { "fact": "household.size", "is": 10 }, "is": 1350 } ] }
      ]
    },

    // Payment capacity is held against this part of social assistance.
    "tax-remission-percent": {
      "title": { "nl": "percentage bij kwijtschelding", "en": "percentage in a remission of taxes" },
      "unit": "percent", "source": "kwijtschelding", "certainty": "verified", "is": 90,
      "note": { "nl": "De gemeente mag het verhogen, tot 100%.", "en": "The municipality may raise it, to 100%." }
    },
    "tax-remission-percent-most": {
      "title": { "nl": "hoogste percentage bij kwijtschelding", "en": "highest percentage in a remission of taxes" },
      "unit": "percent", "source": "kwijtschelding", "certainty": "verified", "is": 100
    },
    "tax-remission-assets-more": {
      "title": { "nl": "wat een gemeente bij kwijtschelding hoogstens meer aan spaargeld mag toestaan", "en": "what a municipality may allow in savings on top, in a remission of taxes" },
      "unit": "EUR", "source": "kwijtschelding", "certainty": "verified",
      // The sources name no day on which this changes; it ends with this book, so that it is looked at again.
      "values": [
        { "from": "2026-01-01", "until": "2027-01-01", "amounts": [
          { "when": { "fact": "household.kind", "is": "couple" }, "is": 2000 },
          { "when": { "fact": "household.kind", "is": "single-parent" }, "is": 1800 },
          { "is": 1500 } ] }
      ]
    }
  }
}
)json"sv},
{"national/norms/6-terms.json"sv,
R"json(// Ages and terms that laws set. Conditions and steps spell them out; here they stand with their source.
{
  "zorgpad": 1,
  "id": "nl",

  "norms": {
    "age-of-majority": {
      "title": { "nl": "meerderjarig", "en": "age of majority" },
      "unit": "years", "source": ["burgerlijk-wetboek", "participatiewet"], "certainty": "recalled", "is": 18
    },
    "social-assistance-age": {
      "title": { "nl": "leeftijd vanaf wanneer bijstand kan", "en": "age from which social assistance is possible" },
      "unit": "years", "source": "participatiewet", "certainty": "verified", "is": 18
    },
    "social-assistance-search": {
      "title": { "nl": "tijd om eerst zelf werk of een opleiding te zoeken, onder de 27 jaar", "en": "time to look for work or education first, under 27" },
      "unit": "weeks", "source": "participatiewet", "certainty": "recalled", "is": 4
    },
    "social-assistance-decision": {
      "title": { "nl": "langste tijd tot een besluit over bijstand", "en": "longest time until a decision on social assistance" },
      "unit": "weeks", "source": "rotterdam-bijstand", "certainty": "verified", "is": 8
    },
    "social-assistance-advance": {
      "title": { "nl": "tijd tot een voorschot op de bijstand", "en": "time until an advance on social assistance" },
      "unit": "weeks", "source": "rotterdam-bijstand", "certainty": "verified", "is": 4
    },
    "income-supplement-age": {
      "title": { "nl": "leeftijd vanaf wanneer de inkomenstoeslag kan", "en": "age from which the income supplement is possible" },
      "unit": "years", "source": "participatiewet", "certainty": "verified", "is": 21
    },
    "income-supplement-interval": {
      "title": { "nl": "tijd tussen twee keer inkomenstoeslag", "en": "time between two income supplements" },
      "unit": "months", "source": "participatiewet", "certainty": "verified", "is": 12
    },
    "debt-help-first-talk": {
      "title": { "nl": "langste tijd tot het eerste gesprek over schulden", "en": "longest time until the first talk about debts" },
      "unit": "weeks", "source": "wgs", "certainty": "verified", "is": 4
    },
    // When the home, energy, water or the health insurance is about to be lost.
    "debt-help-urgent-talk": {
      "title": { "nl": "langste tijd tot het eerste gesprek als het dringend is", "en": "longest time until the first talk when it is urgent" },
      "unit": "working days", "source": "wgs", "certainty": "verified", "is": 3
    },
    "debt-help-decision": {
      "title": { "nl": "langste tijd tot een besluit over schuldhulp", "en": "longest time until a decision on debt help" },
      "unit": "weeks", "source": "wgs", "certainty": "verified", "is": 8,
      "note": { "nl": "Een gemeente mag een kortere tijd kiezen.", "en": "A municipality may choose a shorter time." }
    }
  }
}
)json"sv},
{"national/pathways/0-language.json"sv,
R"json(// How to talk comes before what to talk about: language, reading and a familiar face. The hub calls it at the start.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "language": {
      "kind": "zorgpad",
      "title": { "nl": "Taal en lezen", "en": "Language and reading" },
      "tell": { "nl": "We praten op een manier die voor u fijn is.", "en": "We talk in a way that suits you." },
      "source": "handreiking",
      "entry": false,
      "nodes": {
        "hard-to-read": { "signal": "language-or-reading", "next": ["adapt-the-talk", "fled"] },
        "adapt-the-talk": {
          "step": "inform", "urgency": "soon", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Regel een tolk, plaatjes en korte zinnen", "en": "Arrange an interpreter, pictures and short sentences" },
          "say": { "nl": "Bel de tolkentelefoon, of vraag iemand uit het netwerk mee. Geef papier met plaatjes, geen lange brief. Leg uit hoe het hier werkt.", "en": "Call the interpreter line, or ask someone from the network to join. Give a paper with pictures, no long letter. Explain how things work here." },
          "tell": { "nl": "We praten in een taal en op een manier die voor u fijn is.", "en": "We talk in a language and a way that suits you." },
          "next": "easy-money-course"
        },
        "easy-money-course": {
          "service": "easy-money-course", "optional": true, "by": ["professional"],
          "say": { "nl": "Noem de cursus als er rust is, niet in het eerste gesprek.", "en": "Mention the course once there is calm, not in the first talk." }
        },
        "fled": { "condition": { "fact": "family.fled", "is": true }, "yes": ["familiar-face", "key-person"] },
        "familiar-face": {
          "service": "refugee-contact", "urgency": "soon", "by": ["professional"],
          "say": { "nl": "Voer de eerste gesprekken samen met de contactpersoon die het gezin al kent.", "en": "Hold the first talks together with the contact person whom the family knows already." },
          "tell": { "nl": "De persoon die u al kent, mag erbij zijn.", "en": "The person you know already can be there." }
        },
        "key-person": {
          "service": "key-person-newcomers", "optional": true, "by": ["professional"],
          "say": { "nl": "Een sleutelpersoon spreekt de taal en kent de weg hier. Vraag het gezin of dat welkom is.", "en": "A key person speaks the language and knows the way here. Ask the family whether that is welcome." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/0-safety.json"sv,
R"json(// Safety stands apart from money. Only a worry about safety opens this pathway: no bill, debt or empty fridge ever does.
// The book presents the five steps of the reporting code. A person weighs and decides, never a program.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "safety": {
      "kind": "zorgpad",
      "title": { "nl": "Zorgen over veiligheid: de meldcode", "en": "Worries about safety: the reporting code" },
      "tell": { "nl": "We maken ons zorgen en praten daar open met u over.", "en": "We are worried and talk about it openly with you." },
      "source": ["handreiking", "meldcode"],
      "audience": ["midwife", "maternity-nurse", "youth-nurse", "youth-doctor", "gp", "teacher", "childcare-worker", "neighbourhood-team", "social-worker", "debt-helper",
                   "gynaecologist", "community-doctor", "nurse-specialist", "doctors-assistant", "attendance-officer", "money-consultant"],
      "nodes": {
        "unsafe": { "signal": ["worries-about-safety", "little-attention-or-harsh-hand"], "next": "map-and-consult" },
        "map-and-consult": {
          "step": "safety", "urgency": "soon", "by": ["professional"], "locked": true, "source": "meldcode",
          "title": { "nl": "Meldcode stap 1 en 2: zet op een rij wat je ziet, en overleg", "en": "Reporting code steps 1 and 2: set out what you see, and consult" },
          "say": { "nl": "Schrijf op wat je ziet en hoort, zonder oordeel. Overleg met een collega of de aandachtsfunctionaris. Weinig geld is geen bewijs van onveiligheid. Daarna: praten met het gezin, wegen en beslissen.", "en": "Write down what you see and hear, without judging. Consult a colleague or the attention officer. Little money is no proof of a lack of safety. After that: talk with the family, weigh and decide." },
          "tell": { "nl": "We denken eerst goed na over wat we zien.", "en": "First we think carefully about what we see." },
          "next": ["safe-home", "after-consulting"]
        },
        "after-consulting": { "condition": { "progress": "map-and-consult", "is": "done" }, "yes": "talk" },
        "safe-home": {
          "service": "safe-home", "optional": true, "urgency": "soon", "by": ["professional"], "source": "meldcode",
          "say": { "nl": "Twijfel je? Vraag advies. Dat kan zonder namen.", "en": "In doubt? Ask for advice. You can do so without names." }
        },
        "talk": {
          "step": "safety", "urgency": "soon", "by": ["professional"], "source": "meldcode",
          "title": { "nl": "Meldcode stap 3: praat met het gezin", "en": "Reporting code step 3: talk with the family" },
          "say": { "nl": "Zeg wat je ziet en waar je bezorgd over bent. Luister naar hun kant. Denk samen na over wat helpt.", "en": "Say what you see and what worries you. Listen to their side. Think together about what helps." },
          "tell": { "nl": "We vertellen open wat we zien, en horen graag hoe u het ziet.", "en": "We tell openly what we see, and like to hear how you see it." },
          "next": "weigh-and-decide"
        },
        "weigh-and-decide": {
          "step": "safety", "urgency": "soon", "by": ["professional"], "source": "meldcode",
          "title": { "nl": "Meldcode stap 4 en 5: weeg af en beslis", "en": "Reporting code steps 4 and 5: weigh and decide" },
          "say": { "nl": "Vijf vragen: vermoed ik onveiligheid? Is die acuut of steeds weer? Kan ik goede hulp bieden? Wil het gezin die hulp? Werkt de hulp? Een mens beslist, nooit een programma.", "en": "Five questions: do I suspect a lack of safety? Is it acute, or does it keep coming back? Can I offer good help? Does the family accept it? Does it work? A person decides, never a program." },
          "tell": { "nl": "We vertellen u wat we besluiten, en waarom.", "en": "We tell you what we decide, and why." },
          "next": "record"
        },
        "record": {
          "step": "register", "by": ["professional"], "source": "meldcode",
          "title": { "nl": "Leg vast wat je zag en besloot", "en": "Record what you saw and decided" },
          "say": { "nl": "Houd dit apart van wat je over geld noteert. Schrijf feiten op, en wat het gezin zelf zegt.", "en": "Keep this apart from what you note about money. Write down facts, and what the family says." },
          "tell": { "nl": "We schrijven op wat is besproken. U mag het lezen.", "en": "We write down what was discussed. You may read it." },
          "next": "stay-in-touch"
        },
        "stay-in-touch": {
          "step": "follow-up", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Blijf in contact met het gezin", "en": "Stay in touch with the family" },
          "say": { "nl": "Ook na een melding. Een moeilijk moment kan een begin zijn.", "en": "After a report, too. A hard moment can be a beginning." },
          "tell": { "nl": "We laten u niet los. We blijven bellen of langskomen.", "en": "We do not let go. We keep calling or visiting." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/1-schemes-for-household.json"sv,
R"json(// Income for the whole family, for other pathways to name. First what comes every month, then what lowers the costs, then
// what only some families need: whoever has no such need does not see it.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "schemes-for-household": {
      "kind": "zorgpad",
      "title": { "nl": "Regelingen voor het gezin", "en": "Schemes for the family" },
      "tell": { "nl": "Geld dat elke maand kan helpen, en hulp bij kosten.", "en": "Money that can help every month, and help with costs." },
      "source": ["toeslagen", "participatiewet", "pharos-bekendheid", "handreiking"],
      "entry": false,
      "start": [
        "social-assistance", "child-budget", "rent-allowance", "healthcare-allowance", "childcare-allowance", "tax-remission", "income-supplement",
        "municipal-health-policy", "city-pass", "something-needed", "young-parent", "mother-studies", "looks-for-work", "pads-missing", "gets-food-parcels"
      ],
      "nodes": {
        // Every month.
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
        "childcare-allowance": {
          "scheme": "childcare-allowance", "optional": true, "by": ["parent", "professional"],
          "say": { "nl": "Gaat er een kind naar de opvang? Kijk of de uren en het inkomen kloppen, zodat er niets terug hoeft.", "en": "Does a child go to childcare? Check that hours and income are right, so that nothing has to be paid back." },
          "tell": { "nl": "Voor de kosten van opvang. Geef veranderingen snel door.", "en": "For the cost of childcare. Pass on changes soon." }
        },

        // Lower costs.
        "tax-remission": {
          "scheme": "tax-remission", "optional": true, "by": ["parent", "professional"],
          "say": { "nl": "Ligt er een aanslag van de gemeente? Vraag samen kwijtschelding aan voor er wordt betaald.", "en": "Is there a tax bill of the municipality? Apply for remission together before it is paid." },
          "tell": { "nl": "Misschien hoeft u minder te betalen aan de gemeente.", "en": "You may have to pay less tax to the municipality." }
        },
        "income-supplement": {
          "scheme": "income-supplement", "optional": true, "by": ["parent", "professional"],
          "say": { "nl": "Is het al jaren krap? Vraag bij de gemeente hoe lang het inkomen laag moet zijn.", "en": "Has money been short for years? Ask the municipality how long the income must have been low." },
          "tell": { "nl": "Soms is er één keer per jaar iets extra.", "en": "Sometimes there is something extra once a year." }
        },
        "municipal-health-policy": {
          "scheme": "municipal-health-policy", "optional": true, "by": ["parent", "professional"],
          "say": { "nl": "Vertel eerlijk wat de polis wel en niet betaalt. Overstappen kan meestal rond nieuwjaar.", "en": "Be honest about what the policy does and does not pay. Switching is mostly possible around New Year." },
          "tell": { "nl": "Een zorgpolis die bij uw inkomen past. We kijken samen.", "en": "A health policy that fits your income. We look together." }
        },
        "city-pass": {
          "scheme": "city-pass", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Vraag naar de stadspas", "en": "Ask about the city pass" },
          "say": { "nl": "Vraag of het gezin de pas al heeft, en waar die hier voor geldt.", "en": "Ask whether the family has the pass already, and what it is good for here." },
          "tell": { "nl": "Een pas die veel dingen goedkoper maakt.", "en": "A pass that makes many things cheaper." }
        },

        // Something that cannot wait: first the municipality, then a fund nearby, at last the emergency fund.
        "something-needed": { "condition": { "fact": "costs.necessary", "is": true }, "yes": ["special-assistance", "white-goods", "new-clothes-box", "second-hand"] },
        "special-assistance": {
          "scheme": "special-assistance", "by": ["parent", "professional"],
          "say": { "nl": "Vraag het samen aan voordat er iets wordt gekocht.", "en": "Apply together before anything is bought." },
          "tell": { "nl": "Voor iets dat u echt nodig heeft en niet kunt betalen.", "en": "For something that you really need and cannot pay." },
          "next": ["local-funds", "urgent-needs-fund"]
        },
        "white-goods": {
          "scheme": "white-goods", "by": ["parent", "professional"],
          "say": { "nl": "Gaat het om een wasmachine, fornuis of koelkast? Kijk of de gemeente hier een regeling voor heeft.", "en": "Is it about a washing machine, cooker or fridge? See whether the municipality has a scheme for it." },
          "next": "urgent-needs-fund"
        },
        "new-clothes-box": {
          "scheme": "new-clothes-box", "optional": true, "by": ["professional"],
          "say": { "nl": "Gaat het om kleren? Vraag een instelling die je kent om de box aan te vragen.", "en": "Is it about clothes? Ask an organisation that you know to apply for the box." },
          "tell": { "nl": "Er is misschien een doos met nieuwe kleren. Wij vragen ernaar.", "en": "There may be a box of new clothes. We will ask." }
        },
        "second-hand": {
          "scheme": "second-hand", "optional": true, "by": ["parent"],
          "title": { "nl": "Kijk in de kringloop of weggeefhoek", "en": "Look in second-hand shops and give-away corners" },
          "say": { "nl": "Noem kringloop en weggeefhoek als gewone plek, waar iedereen komt.", "en": "Mention second-hand shops and give-away corners as ordinary places where everyone goes." },
          "tell": { "nl": "In de kringloop of weggeefhoek vindt u veel voor weinig.", "en": "In second-hand shops or give-away corners you find much for little." }
        },
        "local-funds": {
          "scheme": "local-funds", "optional": true, "by": ["professional"],
          "title": { "nl": "Vraag naar potjes in de buurt", "en": "Ask about small funds nearby" },
          "say": { "nl": "Bel het wijkteam: welke potjes zijn er hier, en wie kent de mensen erachter?", "en": "Call the neighbourhood team: which small funds are there, and who knows the people behind them?" },
          "tell": { "nl": "Soms is er een potje in de buurt. Wij vragen het na.", "en": "Sometimes there is a small fund nearby. We will ask." }
        },
        "urgent-needs-fund": {
          "scheme": "urgent-needs-fund", "by": ["professional"],
          "title": { "nl": "Laat een hulpverlener het noodfonds bellen", "en": "Let a professional call the emergency fund" },
          "say": { "nl": "Als laatste. Lukt het via de gemeente niet op tijd? Vraag een hulpverlener om het noodfonds te bellen.", "en": "As a last step. Does it not work in time through the municipality? Ask a professional to call the emergency fund." },
          "tell": { "nl": "Lukt het nergens anders op tijd? Dan bellen wij een noodfonds.", "en": "Does it work out nowhere else in time? Then we call an emergency fund." }
        },

        // Food for the week.
        "goes-without-breakfast": { "signal": "no-breakfast-or-lunch", "next": "youth-breakfast" },
        "youth-breakfast": {
          "scheme": "youth-breakfast", "optional": true, "by": ["parent", "professional"],
          "say": { "nl": "Kijk eerst of het hier nog loopt. Niemand vraagt naar het inkomen.", "en": "First see whether it still runs here. Nobody asks about income." },
          "tell": { "nl": "Misschien kan er elke week een tas met ontbijt komen.", "en": "There may be a bag of breakfast every week." }
        },

        // Young parents.
        "young-parent": { "condition": { "some": "adult", "where": { "fact": "age", "less_than": "P27Y" } }, "yes": "young-mothers" },
        "young-mothers": {
          "scheme": "young-mothers", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Vraag wat er voor jonge moeders is", "en": "Ask what there is for young mothers" },
          "say": { "nl": "Vraag bij de gemeente of er iets is voor jonge moeders, en tot welke leeftijd.", "en": "Ask the municipality whether there is something for young mothers, and up to what age." },
          "tell": { "nl": "We vragen of er iets extra is voor jonge ouders.", "en": "We ask whether there is something extra for young parents." }
        },
        "mother-studies": { "condition": { "fact": "studies.mother", "is": true }, "yes": "student-maternity-leave" },
        "student-maternity-leave": {
          "scheme": "student-maternity-leave", "by": ["parent", "professional"],
          "title": { "nl": "Regel samen verlof van school", "en": "Arrange leave from school together" },
          "say": { "nl": "Zoek samen uit hoe zij haar opleiding kan afmaken. Welke school heeft een klas voor jonge moeders?", "en": "Find out together how she can finish her training. Which school has a class for young mothers?" },
          "tell": { "nl": "We praten met school over verlof, zodat u uw opleiding kunt afmaken.", "en": "We talk with the school about leave, so that you can finish your training." }
        },

        // What only some need.
        "looks-for-work": { "condition": { "some": "adult", "where": { "fact": "work.applying", "is": true } }, "yes": "work-clothes" },
        "work-clothes": {
          "scheme": "work-clothes", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Wijs op gratis nette kleren voor een sollicitatie", "en": "Point to free smart clothes for a job interview" },
          "say": { "nl": "Komt er een sollicitatie? Bied aan om samen een afspraak te maken.", "en": "Is there a job interview? Offer to make an appointment together." },
          "tell": { "nl": "Voor een gesprek over werk zijn er soms gratis nette kleren.", "en": "For a talk about work there are sometimes free smart clothes." }
        },
        "pads-missing": { "condition": { "fact": "hygiene.menstrual-missing", "is": true }, "yes": "menstrual-products" },
        "menstrual-products": {
          "scheme": "menstrual-products", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Wijs op gratis maandverband en tampons", "en": "Point to free sanitary pads and tampons" },
          "say": { "nl": "Zeg waar het punt is, en leg zelf ook een paar pakjes neer die iedereen kan pakken.", "en": "Say where the place is, and put out some packs yourself that anyone can take." },
          "tell": { "nl": "Maandverband en tampons liggen op sommige plekken gratis klaar.", "en": "Sanitary pads and tampons are free in some places." }
        },
        "no-holidays": { "signal": "no-birthdays-or-holidays", "next": "holiday-bank" },
        "holiday-bank": {
          "scheme": "holiday-bank", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Bekijk samen een vakantie van de Vakantiebank", "en": "Look together at a holiday from the Holiday bank" },
          "say": { "nl": "Een paar dagen weg geeft lucht. Bied het aan, en laat het gezin kiezen.", "en": "A few days away gives relief. Offer it, and let the family choose." },
          "tell": { "nl": "Misschien kan uw gezin een paar dagen weg.", "en": "Your family may be able to go away for a few days." }
        },

        // Families with food parcels.
        "gets-food-parcels": { "condition": { "receives": "food-bank" }, "yes": "food-bank-children" },
        "food-bank-children": {
          "scheme": "food-bank-children", "optional": true, "by": ["parent"],
          "say": { "nl": "Veel klanten van de voedselbank kennen dit niet. De ouder vraagt het zelf aan.", "en": "Many food bank families do not know this. The parent applies." },
          "tell": { "nl": "Er is misschien een pakket met nieuwe kleren voor uw kind.", "en": "There may be a parcel of new clothes for your child." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/2-schemes-for-children.json"sv,
R"json(// Schemes for each child, for other pathways to name. What the municipality gives comes first, then the funds. What only some
// children need follows a question or something that was noticed.
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
      "start": ["new-baby", "birthday-box", "child-package", "new-school", "needs-bicycle", "asks-about-contraception"],
      "nodes": {
        // Everyone's.
        "new-baby": { "condition": { "fact": "age", "from": "P0M", "until": "P1Y" }, "yes": "child-benefit" },
        "child-benefit": {
          "scheme": "child-benefit", "by": ["parent"],
          "title": { "nl": "Kijk of de kinderbijslag loopt", "en": "See whether child benefit runs" },
          "say": { "nl": "Vraag of de brief van de SVB er is. Het bedrag kan tot een jaar terug.", "en": "Ask whether the letter of the SVB has come. The amount can go back up to a year." },
          "tell": { "nl": "Voor elk kind is er kinderbijslag. Kijk of de brief er al is.", "en": "There is child benefit for every child. See whether the letter has come." }
        },
        "birthday-box": {
          "scheme": "birthday-box", "by": ["parent", "professional"],
          "say": { "nl": "Kijk naar de datum: de box moet zes weken voor de verjaardag zijn aangevraagd.", "en": "Mind the date: the box must be requested six weeks before the birthday." },
          "tell": { "nl": "Vraag de box op tijd aan, dan is hij er op de verjaardag.", "en": "Request the box in time, so that it is there on the birthday." }
        },

        // The municipality, then the funds, and at last Kinderhulp for what is left.
        "child-package": {
          "scheme": "child-package", "by": ["parent", "professional"],
          "say": { "nl": "Begin hier: fondsen vragen vaak of de gemeente al helpt.", "en": "Start here: funds often ask whether the municipality helps already." },
          "tell": { "nl": "Vraag eerst wat de gemeente voor uw kind heeft.", "en": "First ask what the municipality has for your child." },
          "next": "leergeld"
        },
        "leergeld": {
          "scheme": "leergeld", "by": ["parent"],
          "say": { "nl": "De ouder vraagt het zelf aan. Help met het eerste formulier.", "en": "The parent applies. Help with the first form." },
          "tell": { "nl": "U vraagt het zelf aan. Wij helpen graag.", "en": "You apply yourself. We are glad to help." },
          "next": "still-needed"
        },
        "still-needed": { "condition": { "fact": "costs.necessary", "is": true }, "yes": "childrens-fund" },
        "childrens-fund": {
          "scheme": "childrens-fund", "optional": true, "by": ["professional"],
          "say": { "nl": "Alleen voor wat de gemeente en andere fondsen niet geven. Zoek een intermediair die het gezin kent.", "en": "Only for what the municipality and other funds do not give. Find an intermediary who knows the family." },
          "tell": { "nl": "Lukt het nergens anders? Dan vragen wij het bij dit fonds.", "en": "Does it work out nowhere else? Then we ask this fund." }
        },

        // School.
        "new-school": { "condition": { "fact": "school.starts-secondary", "is": true }, "yes": ["secondary-school-start", "school-supplies-pass"] },
        "secondary-school-start": {
          "scheme": "secondary-school-start", "by": ["parent", "professional"],
          "say": { "nl": "Vraag het na bij de gemeente, het liefst voor de zomer.", "en": "Ask the municipality, preferably before the summer." },
          "tell": { "nl": "Voor de nieuwe school is er soms één keer een bedrag.", "en": "For the new school there is sometimes an amount, once." }
        },
        "cannot-learn-at-home": { "signal": "no-learning-materials", "next": ["digital-learning-materials", "school-supplies-pass"] },
        "digital-learning-materials": {
          "scheme": "digital-learning-materials", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Zoek een laptop of spullen om te leren", "en": "Find a laptop or things to learn with" },
          "say": { "nl": "Vraag ook de school: soms is er een laptop te leen.", "en": "Ask the school too: sometimes a laptop can be borrowed." },
          "tell": { "nl": "Voor een laptop zijn er fondsen. We zoeken samen.", "en": "There are funds for a laptop. We look together." }
        },
        "school-supplies-pass": {
          "scheme": "school-supplies-pass", "optional": true, "by": ["professional"],
          "say": { "nl": "Vraag welke organisatie in de buurt de passen uitdeelt.", "en": "Ask which organisation nearby hands out the passes." },
          "tell": { "nl": "Er is misschien een pas om schoolspullen te kopen.", "en": "There may be a pass to buy school things." }
        },
        "needs-bicycle": { "condition": { "fact": "bicycle.missing", "is": true }, "yes": "childrens-bicycle" },
        "childrens-bicycle": {
          "scheme": "childrens-bicycle", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Zoek een fiets voor het kind", "en": "Find a bicycle for the child" },
          "say": { "nl": "Vraag ook naar het kindpakket en Leergeld: die betalen soms een fiets.", "en": "Ask about the child package and Leergeld too: they sometimes pay for a bicycle." },
          "tell": { "nl": "Soms is er een fiets voor uw kind.", "en": "Sometimes there is a bicycle for your child." }
        },

        // Toys, books and sports.
        "likes-to-learn": { "signal": "learning-delay", "next": ["youth-library", "toy-bank"] },
        "youth-library": {
          "scheme": "youth-library", "optional": true, "by": ["parent"],
          "title": { "nl": "Noem de jeugdbibliotheek", "en": "Mention the youth library" },
          "say": { "nl": "Ga de eerste keer mee, of laat de luisterboeken op een telefoon zien.", "en": "Go along the first time, or show the audio books on a phone." },
          "tell": { "nl": "Boeken lenen is voor kinderen meestal gratis.", "en": "Borrowing books is mostly free for children." }
        },
        "toy-bank": {
          "scheme": "toy-bank", "optional": true, "by": ["parent"],
          "title": { "nl": "Noem de speelgoedbank of speelotheek", "en": "Mention the toy bank or toy library" },
          "say": { "nl": "Spelen is leren. Noem de speelotheek als iets voor alle ouders.", "en": "Playing is learning. Mention the toy library as something for all parents." },
          "tell": { "nl": "Speelgoed kunt u op sommige plekken lenen.", "en": "In some places you can borrow toys." }
        },
        "no-sportswear": { "signal": "no-coat-or-sportswear", "next": "sports-gear-bank" },
        "sports-gear-bank": {
          "scheme": "sports-gear-bank", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Kijk naar gebruikte sportkleren", "en": "Look for used sports clothes" },
          "say": { "nl": "Kijk of er een in de buurt is, of vraag de club om gebruikte spullen.", "en": "See whether there is one nearby, or ask the club for used gear." },
          "tell": { "nl": "Sportkleren hoeven niet nieuw te zijn. We kijken waar ze zijn.", "en": "Sports clothes need not be new. We see where they are." }
        },

        // Clothes that no longer fit. The ways for each age have more.
        "clothes-too-small": { "signal": "unsuitable-clothing", "next": "stop-parcel" },
        "stop-parcel": {
          "scheme": "stop-parcel", "optional": true, "by": ["professional"],
          "title": { "nl": "Vraag of Project STOP hier pakketten geeft", "en": "Ask whether Project STOP gives parcels here" },
          "say": { "nl": "Vraag de gemeente of er een afdeling is. Een instelling meldt het kind aan.", "en": "Ask the municipality whether there is a branch. An organisation registers the child." },
          "tell": { "nl": "Misschien kan er een pakket met nieuwe kleren komen. Wij melden u aan.", "en": "There may be a parcel of new clothes. We register you." }
        },

        // Only for who asked, and in private.
        "asks-about-contraception": { "condition": { "fact": "contraception.asked-about", "is": true }, "yes": ["contraception", "free-condoms"] },
        "contraception": {
          "scheme": "contraception", "optional": true, "by": ["youth-nurse", "youth-doctor", "gp"],
          "title": { "nl": "Vertel dat de verzekering de pil meestal betaalt", "en": "Tell that insurance mostly pays the pill" },
          "say": { "nl": "Praat met de jongere alleen. Zeg dat geld geen probleem hoeft te zijn.", "en": "Talk with the young person alone. Say that money need not be a problem." },
          "tell": { "nl": "De pil kost jongeren meestal niets. Praat erover met de huisarts.", "en": "The pill mostly costs young people nothing. Talk about it with the GP." }
        },
        "free-condoms": {
          "scheme": "free-condoms", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "title": { "nl": "Geef condooms mee", "en": "Hand out condoms" },
          "say": { "nl": "Geef ze gewoon mee, zonder vragen.", "en": "Just hand them out, without questions." },
          "tell": { "nl": "Je kunt hier condooms krijgen.", "en": "You can get condoms here." }
        },

        // Feasts and holidays.
        "no-feasts": { "signal": "no-birthdays-or-holidays", "next": ["sinterklaas-gift", "summer-fun", "childrens-holiday"] },
        "sinterklaas-gift": {
          "scheme": "sinterklaas-gift", "optional": true, "by": ["professional"],
          "title": { "nl": "Meld aan voor de actie Pepernoot", "en": "Register for the campaign Actie Pepernoot" },
          "say": { "nl": "Meld het gezin vroeg aan, ruim voor 5 december.", "en": "Register the family early, well before 5 December." },
          "tell": { "nl": "Misschien is er een bon voor een cadeau. Wij melden u aan.", "en": "There may be a voucher for a present. We register you." }
        },
        "summer-fun": {
          "scheme": "summer-fun", "optional": true, "by": ["professional"],
          "title": { "nl": "Meld aan voor de actie Zomerpret", "en": "Register for the campaign Actie Zomerpret" },
          "say": { "nl": "Meld het gezin aan in het voorjaar.", "en": "Register the family in spring." },
          "tell": { "nl": "Misschien is er iets leuks voor de zomer. Wij melden u aan.", "en": "There may be something nice for the summer. We register you." }
        },
        "childrens-holiday": {
          "scheme": "childrens-holiday", "optional": true, "by": ["parent", "professional"],
          "title": { "nl": "Bekijk samen een kindervakantie", "en": "Look at a children's holiday together" },
          "say": { "nl": "Vraag het kind of het wil. Noem ook Heppie en, waar die er is, de week van Humanitas.", "en": "Ask the child whether it wants to. Mention Heppie too and, where there is one, the week of Humanitas." },
          "tell": { "nl": "Uw kind kan misschien een keer op vakantie.", "en": "Your child may be able to go on holiday once." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/3-before-pregnancy.json"sv,
R"json(// Before a pregnancy: only for those who would like to talk about it.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "before-pregnancy": {
      "kind": "zorgpad",
      "title": { "nl": "Voor een zwangerschap", "en": "Before a pregnancy" },
      "tell": { "nl": "Wel of geen kind, nu of later: u kiest. Wij denken mee als u wilt.", "en": "A child or not, now or later: you choose. We think along if you like." },
      "source": "handreiking",
      "audience": ["midwife", "gp", "youth-nurse", "youth-doctor", "neighbourhood-team", "social-worker"],
      "entry": false,
      "start": "wants-to-talk",
      "nodes": {
        "wants-to-talk": { "condition": { "fact": "wish.children-talk", "is": true }, "yes": "talk-about-children" },
        "talk-about-children": {
          "step": "discuss", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Praat open over wel of geen kind krijgen", "en": "Talk openly about having a child or not" },
          "say": { "nl": "Vraag wat een zwangerschap nu zou betekenen, ook voor geld, wonen en school of werk. Vraag ook naar anticonceptie. Kies niet voor hen.", "en": "Ask what a pregnancy would mean now, also for money, home and school or work. Ask about contraception, too. Do not choose for them." },
          "tell": { "nl": "We praten over wat u wilt. Alles is goed.", "en": "We talk about what you want. Anything is fine." },
          "next": ["choice-coach", "healthy-start"]
        },
        "choice-coach": {
          "service": "wish-for-children", "optional": true, "by": ["professional"],
          "say": { "nl": "Doet de gemeente mee? Dan kan een deskundige van Nu Niet Zwanger meedenken.", "en": "Does the municipality take part? Then an expert of Nu Niet Zwanger can think along." }
        },
        "healthy-start": {
          "step": "inform", "optional": true, "by": ["midwife", "gp", "professional"], "source": "handreiking",
          "title": { "nl": "Is er een kinderwens? Wijs op een gezonde start", "en": "Do they want a child? Point to a healthy start" },
          "say": { "nl": "Vertel wat helpt, ook voor de partner: niet roken of drinken, goed eten, opletten bij zwaar werk. Kijk samen naar de vragenlijst.", "en": "Tell what helps, for the partner as well: no smoking or drinking, eating well, care with heavy work. Look at the questionnaire together." },
          "tell": { "nl": "Wilt u zwanger worden? Op deze plekken leest u wat helpt.", "en": "Would you like to get pregnant? Here you can read what helps." },
          "materials": [ { "nl": "Zwangerwijzer", "en": "Zwangerwijzer (online questionnaire)" }, { "nl": "Straks Zwanger Worden", "en": "Straks Zwanger Worden (website)" } ]
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
      "start": ["unexpected", "baby-check", "region-list", "ask-consent", "maternity-care", "ask-mood", "mother-studies"],
      "nodes": {
        // A pregnancy that was not planned: only when she would like to talk about it.
        "unexpected": { "condition": { "fact": "pregnancy.unexpected-talk", "is": true }, "yes": ["choice-online", "choice-talk"] },
        "choice-online": {
          "service": "pregnancy-choice-fiom", "urgency": "soon", "by": ["midwife", "gp", "professional"], "source": "handreiking",
          "say": { "nl": "Zet samen op een rij wat er kan, en wat zij wil. Kies niet voor haar. Wacht hier niet mee.", "en": "Set out together what is possible and what she wants. Do not choose for her. Do not wait with this." }
        },
        "choice-talk": {
          "service": "pregnancy-choice-siriz", "optional": true, "urgency": "soon", "by": ["midwife", "gp", "professional"], "source": "handreiking",
          "say": { "nl": "Een tweede plek voor een gesprek. Zij kiest waar zij heen wil.", "en": "A second place to talk. She chooses where to go." }
        },

        // Things for the baby.
        "baby-check": {
          "step": "discuss", "by": ["midwife", "maternity-nurse"], "source": "handreiking",
          "title": { "nl": "Kijk samen wat er nog nodig is voor de baby", "en": "Look together what is still needed for the baby" },
          "say": { "nl": "Loop de spullen voor bevalling en kraamtijd samen langs. Vraag ook: 'Weet je wat een baby kost, en wat er verandert als je minder gaat werken?'", "en": "Go through the things for birth and the first weeks together. Ask too: 'Do you know what a baby costs, and what changes if you work less?'" },
          "tell": { "nl": "We kijken samen wat u al heeft en wat nog mist.", "en": "Together we look at what you have and what is missing." },
          "next": ["municipal-baby-package", "baby-package", "extra-maternity-care"]
        },
        "municipal-baby-package": {
          "scheme": "municipal-baby-package", "optional": true, "by": ["midwife", "maternity-nurse"],
          "say": { "nl": "Sommige gemeenten geven zelf een pakket. Vraag het daar eerst.", "en": "Some municipalities give a package themselves. Ask there first." },
          "tell": { "nl": "Soms geeft de gemeente een pakket voor de baby. Wij vragen het aan.", "en": "Sometimes the municipality gives a package for the baby. We apply for it." }
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

        // How she feels. Asked of everyone, in plain words.
        "ask-mood": {
          "step": "discuss", "by": ["midwife", "gp", "youth-nurse"], "source": "handreiking",
          "title": { "nl": "Vraag hoe de aanstaande moeder zich voelt, ook naar somberheid", "en": "Ask how the mother-to-be feels, also about low mood" },
          "say": { "nl": "Vraag het gewoon: 'Ben je weleens somber?' Slaapt zij slecht of heeft zij klachten? Vraag dan ook naar thuis en naar geld.", "en": "Just ask: 'Do you feel low at times?' Does she sleep badly or have complaints? Then ask about home and money, too." },
          "tell": { "nl": "We vragen hoe het met u gaat. Somber zijn komt vaker voor.", "en": "We ask how you are. Feeling low is quite common." },
          "next": "low-mood"
        },
        "low-mood": { "condition": { "fact": "mood.low", "is": true }, "yes": ["call-the-gp", "perinatal-clinic", "mothers-coach", "wellmom-app"] },
        "call-the-gp": {
          "step": "inform", "urgency": "soon", "handover": "warm", "by": ["midwife", "youth-nurse", "gp"], "source": "handreiking",
          "title": { "nl": "Vraag of de aanstaande moeder hulp wil van de huisarts, en bel samen", "en": "Ask whether the mother-to-be would like help from the GP, and call together" },
          "say": { "nl": "Blijf erbij tot er een afspraak is. Ben je zelf de huisarts? Plan dan meer tijd.", "en": "Stay until there is an appointment. Are you the GP? Then plan more time." },
          "tell": { "nl": "We bellen samen met uw huisarts, als u dat wilt.", "en": "We call your GP together, if you like." }
        },
        "perinatal-clinic": {
          "service": "perinatal-clinic", "by": ["midwife", "gp"],
          "say": { "nl": "Is het zwaar of was er eerder iets? Overleg over de POP-poli.", "en": "Is it heavy, or was there something before? Consult about the POP clinic." }
        },
        "mothers-coach": {
          "service": "mothers-coach", "optional": true, "by": ["midwife", "youth-nurse"],
          "say": { "nl": "Vraag of iemand die een tijd meeloopt welkom is.", "en": "Ask whether someone who walks along for a while is welcome." }
        },
        "wellmom-app": {
          "service": "wellmom-app", "optional": true, "by": ["midwife"],
          "say": { "nl": "Een app is iets erbij, niet in plaats van praten.", "en": "An app is an extra, not instead of a talk." }
        },

        // School goes on.
        "mother-studies": { "condition": { "fact": "studies.mother", "is": true }, "yes": "young-mothers-class" },
        "young-mothers-class": {
          "service": "young-mothers-class", "optional": true, "by": ["midwife", "youth-nurse"],
          "say": { "nl": "Zoek uit welk ROC zo'n klas heeft. Moedig aan om de opleiding af te maken, en vraag wat de school regelt rond de bevalling.", "en": "Find out which ROC has such a class. Encourage finishing the course, and ask what the school arranges around the birth." }
        },

        // Few people around, or many worries at a young age.
        "few-people": { "signal": "small-network", "next": ["group-care", "experienced-mother", "mothers-buddy"] },
        "group-care": {
          "service": "group-care-pregnancy", "optional": true, "by": ["midwife"],
          "say": { "nl": "In een groep leren ouders elkaar kennen.", "en": "In a group, parents get to know each other." }
        },
        "experienced-mother": {
          "service": "experienced-mother", "optional": true, "by": ["midwife"],
          "say": { "nl": "Breng de ouder in contact met een ervaren moeder uit de buurt.", "en": "Bring the parent in touch with an experienced mother nearby." }
        },
        "mothers-buddy": {
          "service": "mothers-buddy", "optional": true, "by": ["midwife"],
          "say": { "nl": "Vraag of een maatje welkom is, en maak samen kennis.", "en": "Ask whether a buddy is welcome, and meet together." }
        },
)json"
R"json(        "young-parent": { "signal": "parent-alone-young-or-divorcing", "next": "young-parents-project" },
        "young-parents-project": {
          "service": "young-parents-project", "optional": true, "by": ["midwife", "youth-nurse"],
          "say": { "nl": "Voor jonge ouders. Vraag waar de ouder zelf het eerst hulp bij wil.", "en": "For young parents. Ask what the parent wants help with first." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/4-newborn.json"sv,
R"json(// The first six weeks: the maternity nurse looks and listens, and hands over warmly to youth health care.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "newborn": {
      "kind": "zorgpad",
      "title": { "nl": "De eerste zes weken", "en": "The first six weeks" },
      "tell": { "nl": "We kijken hoe het gaat met u en de baby, en wie er daarna helpt.", "en": "We look at how you and the baby are, and who helps after that." },
      "for": "child", "source": "handreiking",
      "audience": ["maternity-nurse", "midwife", "youth-nurse", "gp"],
      "when": { "fact": "age", "from": "P0M", "until": "P6W" },
      "entry": false,
      "start": ["how-are-you", "first-days", "ask-consent"],
      "nodes": {
        "how-are-you": {
          "step": "discuss", "by": ["maternity-nurse", "midwife", "youth-nurse"], "source": "handreiking",
          "title": { "nl": "Vraag hoe het gaat met moeder en baby, en wat er nog mist", "en": "Ask how mother and baby are, and what is still missing" },
          "say": { "nl": "Vraag gewoon naar somberheid en naar spullen. Denk niet te snel dat het wel losloopt: ook een kolf kan te duur zijn. Overleg met de verloskundige.", "en": "Just ask about low mood and about things. Do not assume too soon that all is fine: even a breast pump may cost too much. Consult the midwife." },
          "tell": { "nl": "We vragen hoe het met u gaat, en of u alles heeft voor de baby.", "en": "We ask how you are, and whether you have all you need for the baby." },
          "next": ["municipal-baby-package", "baby-package", "nappy-bank", "low-mood", "baby-home-support"]
        },
        "first-days": { "condition": { "fact": "age", "from": "P0M", "until": "P2W" }, "yes": "look-around" },
        "look-around": {
          "step": "screen", "instrument": "maternity-checklist", "by": ["maternity-nurse"], "source": "handreiking",
          "note": { "nl": "De bron noemt de kraamtijd. Twee weken is een keuze.", "en": "The source says the maternity period. Two weeks is a choice." },
          "title": { "nl": "Loop in de kraamtijd de checklist langs", "en": "Go through the checklist in the first days" },
          "say": { "nl": "Kijk en luister, en vertel de ouders wat je opschrijft. Valt iets op? Overleg met de verloskundige.", "en": "Look and listen, and tell the parents what you write down. Does something stand out? Consult the midwife." },
          "tell": { "nl": "De kraamverzorgende kijkt met u mee, en vertelt wat zij opschrijft.", "en": "The maternity nurse looks along with you, and tells what she writes down." }
        },
        "municipal-baby-package": {
          "scheme": "municipal-baby-package", "optional": true, "by": ["maternity-nurse", "youth-nurse"],
          "say": { "nl": "Sommige gemeenten geven zelf een pakket. Vraag het daar eerst.", "en": "Some municipalities give a package themselves. Ask there first." },
          "tell": { "nl": "Soms geeft de gemeente een pakket voor de baby. Wij vragen het aan.", "en": "Sometimes the municipality gives a package for the baby. We apply for it." }
        },
        "baby-package": {
          "scheme": "baby-package", "optional": true, "by": ["maternity-nurse", "youth-nurse"],
          "say": { "nl": "Kijk eerst samen wat er al is. Vraag het pakket zelf aan.", "en": "First look together at what is there. Apply for the package yourself." },
          "tell": { "nl": "Er is misschien een pakket met spullen. Wij vragen het aan.", "en": "There may be a package of things. We apply for it." }
        },
        "nappy-bank": {
          "scheme": "nappy-bank", "optional": true, "by": ["parent"],
          "say": { "nl": "Vraag eerst zelf na of er hier een is.", "en": "First find out yourself whether there is one here." }
        },
        "baby-home-support": {
          "service": "baby-home-support", "optional": true, "by": ["maternity-nurse", "youth-nurse"],
          "say": { "nl": "Is de kraamweek voorbij en is het nog zwaar? Overleg met de jeugdverpleegkundige.", "en": "Is the first week over and is it still hard? Consult the youth nurse." }
        },
        "low-mood": { "condition": { "fact": "mood.low", "is": true }, "yes": ["call-the-gp", "mothers-coach", "parent-baby-treatment"] },
        "call-the-gp": {
          "step": "inform", "urgency": "soon", "handover": "warm", "by": ["maternity-nurse", "midwife", "youth-nurse"], "source": "handreiking",
          "title": { "nl": "Vraag of de moeder hulp wil van de huisarts, en bel samen", "en": "Ask whether the mother would like help from the GP, and call together" },
          "say": { "nl": "Vertel dat veel moeders dit hebben, en dat er hulp is. Blijf erbij tot er een afspraak is.", "en": "Tell that many mothers have this, and that there is help. Stay until there is an appointment." },
          "tell": { "nl": "We bellen samen met uw huisarts, als u dat wilt.", "en": "We call your GP together, if you like." }
        },
        "mothers-coach": {
          "service": "mothers-coach", "optional": true, "by": ["maternity-nurse", "midwife", "youth-nurse"],
          "say": { "nl": "Een coach komt thuis en kijkt breed mee.", "en": "A coach comes to the home and takes a broad look." }
        },
        "parent-baby-treatment": {
          "service": "parent-baby-treatment", "by": ["gp", "youth-nurse"],
          "say": { "nl": "Blijft het zwaar tussen ouder en baby? Overleg met de huisarts.", "en": "Does it stay hard between parent and baby? Consult the GP." }
        },

        // The transition at birth: one story, told once.
        "ask-consent": {
          "step": "ask-consent", "consent": "signals-to-youth-health", "by": ["maternity-nurse", "midwife"], "locked": true, "source": ["handreiking", "standpunt-huisbezoek"],
          "title": { "nl": "Vraag wat je mag overdragen aan de jeugdgezondheidszorg", "en": "Ask what you may hand over to youth health care" },
          "say": { "nl": "Vertel wie er straks komt, wat je wilt delen en waarom. Een nee heeft geen gevolgen.", "en": "Tell who will come next, what you would like to share and why. A no has no consequences." },
          "tell": { "nl": "Wij vragen wat we mogen doorgeven. Nee zeggen mag altijd.", "en": "We ask what we may pass on. You can always say no." },
          "next": "hand-over"
        },
        "hand-over": {
          "step": "hand-over", "consent": "signals-to-youth-health", "handover": "warm", "by": ["maternity-nurse", "midwife"], "source": "handreiking",
          "window": { "fact": "age", "from": "P0M", "until": "P6W" },
          "title": { "nl": "Draag warm over aan de jeugdverpleegkundige", "en": "Hand over warmly to the youth nurse" },
          "say": { "nl": "Bel, of ga een keer samen. Vertel wat goed gaat en wat het gezin zelf wil. Is het antwoord nee? Vertel de ouder dan hoe die zelf kan bellen.", "en": "Call, or visit together once. Tell what goes well and what the family wants. Is the answer no? Then tell the parent how to call." },
          "tell": { "nl": "U leert alvast kennen wie er hierna komt. U hoeft niet alles opnieuw te vertellen.", "en": "You get to know who comes next. You need not tell everything again." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/4-young-child.json"sv,
R"json(// From six weeks to the fourth birthday, for each child.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "young-child": {
      "kind": "zorgpad",
      "title": { "nl": "Geldzorgen met een baby, dreumes of peuter", "en": "Money worries with a baby or toddler" },
      "tell": { "nl": "We kijken wat uw kind nodig heeft om te groeien, spelen en leren.", "en": "We look at what your child needs to grow, play and learn." },
      "for": "child", "source": "handreiking",
      "audience": ["youth-nurse", "youth-doctor", "gp", "childcare-worker"],
      "when": { "fact": "age", "from": "P6W", "until": "P4Y" },
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
        "too-few-things": { "signal": ["too-few-baby-things", "unsuitable-clothing"], "next": ["baby-package", "nappy-bank", "clothes-swap", "clothing-bank"] },
        "baby-package": {
          "scheme": "baby-package", "optional": true, "by": ["youth-nurse"],
          "say": { "nl": "Kijk eerst samen wat er al is. Vraag het pakket zelf aan.", "en": "First look together at what is there. Apply for the package yourself." },
          "tell": { "nl": "Er is misschien een pakket met spullen. Wij vragen het aan.", "en": "There may be a package of things. We apply for it." }
        },
        "nappy-bank": {
          "scheme": "nappy-bank", "optional": true, "by": ["parent"],
          "say": { "nl": "Vraag eerst zelf na of er hier een is.", "en": "First find out yourself whether there is one here." }
        },
        "clothes-swap": {
          "scheme": "clothes-swap", "optional": true, "by": ["parent"],
          "say": { "nl": "Hang het op in de wachtkamer. Dan valt niemand op.", "en": "Put it up in the waiting room. That way nobody stands out." }
        },
        "clothing-bank": {
          "scheme": "clothing-bank", "optional": true, "by": ["parent"],
          "say": { "nl": "Ga de eerste keer mee, als de ouder dat fijn vindt.", "en": "Go along the first time, if the parent likes that." }
        },
        "teeth": { "signal": "child-no-dentist", "next": "dentist" },
        "dentist": {
          "scheme": "dental-care-children", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Vertel dat de tandarts voor kinderen meestal niets kost.", "en": "Tell that the dentist mostly costs nothing for children." }
        },

        // Playing, talking and learning.
        "learning-slows": { "signal": ["learning-delay", "language-or-reading"], "next": ["play-and-talk", "early-help-team"] },
        "play-and-talk": {
          "step": "discuss", "by": ["youth-nurse", "childcare-worker"], "source": "handreiking",
          "title": { "nl": "Bekijk samen hoe het kind speelt, praat en leert", "en": "Look together at how the child plays, talks and learns" },
          "say": { "nl": "Vraag wat het kind graag doet. Praten en voorlezen in de eigen taal is ook goed.", "en": "Ask what the child likes to do. Talking and reading in your own language is good, too." },
          "tell": { "nl": "We kijken samen wat uw kind leuk vindt en al kan.", "en": "Together we look at what your child likes and can do." },
          "next": "after-the-look"
        },
        "after-the-look": { "condition": { "progress": "play-and-talk", "is": "done" }, "yes": ["learning-at-home", "reading-at-home", "music-and-gym"] },
        "learning-at-home": {
          "service": "learning-at-home", "optional": true, "by": ["youth-nurse"],
          "say": { "nl": "Iemand komt thuis spelen en leren, met de ouder erbij.", "en": "Someone comes to the home to play and learn, with the parent." }
        },
        "reading-at-home": {
          "service": "reading-at-home", "optional": true, "by": ["youth-nurse", "childcare-worker"],
          "say": { "nl": "Een vrijwilliger leest voor. De bibliotheek is ook gratis.", "en": "A volunteer reads aloud. The library is free, too." }
        },
        "music-and-gym": {
          "service": "music-and-gym-toddlers", "optional": true, "by": ["youth-nurse", "childcare-worker"],
          "say": { "nl": "Kost het geld? Kijk of een fonds mee kan betalen.", "en": "Does it cost money? See whether a fund can help to pay." }
        },
        "early-help-team": {
          "service": "early-help-team", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Zijn er meer vragen over de ontwikkeling? Vraag de ouder of een team mee mag kijken.", "en": "Are there more questions about development? Ask the parent whether a team may take a look." }
        },

        // Meeting other parents.
        "few-people": { "signal": "small-network", "next": ["group-care", "meeting-place", "experienced-mother"] },
        "group-care": {
          "service": "group-care-parenting", "optional": true, "by": ["youth-nurse"],
          "say": { "nl": "In een groep leren ouders van elkaar.", "en": "In a group, parents learn from each other." }
        },
        "meeting-place": {
          "service": "parent-child-meeting-place", "optional": true, "by": ["youth-nurse", "childcare-worker"],
          "say": { "nl": "Ga de eerste keer mee. Dat helpt vaak het meest.", "en": "Go along the first time. That often helps most." }
        },
        "experienced-mother": {
          "service": "experienced-mother", "optional": true, "by": ["youth-nurse"],
          "say": { "nl": "Breng de ouder in contact met een ervaren moeder uit de buurt.", "en": "Bring the parent in touch with an experienced mother nearby." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/5-going-to-school.json"sv,
R"json(// The transition at four: youth health care is seen less often from now on, and school comes in.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "going-to-school": {
      "kind": "zorgpad",
      "title": { "nl": "Naar de basisschool", "en": "Going to primary school" },
      "tell": { "nl": "Uw kind gaat naar school. We vertellen wat er verandert.", "en": "Your child goes to school. We tell what changes." },
      "for": "child", "source": "handreiking",
      "audience": ["youth-nurse", "youth-doctor", "childcare-worker", "teacher"],
      "when": { "fact": "age", "from": "P3Y6M", "until": "P4Y6M" },
      "note": { "nl": "De bronnen noemen de vierde verjaardag. Een half jaar ervoor en erna is een keuze.", "en": "The sources name the fourth birthday. Half a year before and after it is a choice." },
      "entry": false,
      "start": ["what-changes", "ask-consent"],
      "nodes": {
        "what-changes": {
          "step": "inform", "by": ["youth-nurse", "childcare-worker"], "source": "handreiking",
          "title": { "nl": "Vertel wat er verandert als het kind vier wordt", "en": "Tell what changes when the child turns four" },
          "say": { "nl": "Minder afspraken bij de jeugdgezondheidszorg, meer via school. Vertel wie ze kunnen bellen. Vraag of de kosten van school lukken, en wijs op wat er vanaf vier jaar is.", "en": "Fewer appointments with youth health care, more through school. Tell whom they can call. Ask whether they can manage the costs of school, and point to what there is from four on." },
          "tell": { "nl": "Vanaf vier jaar ziet u ons minder. Bellen mag altijd.", "en": "From four on you see us less. You can always call." }
        },
        "ask-consent": {
          "step": "ask-consent", "consent": "signals-to-school", "by": ["youth-nurse", "childcare-worker"], "locked": true, "source": "handreiking",
          "title": { "nl": "Vraag wat je aan school mag vertellen", "en": "Ask what you may tell the school" },
          "say": { "nl": "Vraag wat school moet weten om het kind te helpen. Over geld hoeft niets gezegd te worden.", "en": "Ask what the school should know to help the child. Nothing need be said about money." },
          "tell": { "nl": "Wij vragen wat we aan school mogen vertellen. Nee zeggen mag altijd.", "en": "We ask what we may tell the school. You can always say no." },
          "next": "hand-over"
        },
        "hand-over": {
          "step": "hand-over", "consent": "signals-to-school", "handover": "warm", "by": ["youth-nurse", "childcare-worker"], "source": "handreiking",
          "title": { "nl": "Draag warm over aan school en aan wie het gezin daarna ziet", "en": "Hand over warmly to school and to whoever sees the family next" },
          "say": { "nl": "Ga samen kennismaken, of bel met de ouder erbij. Noem een naam en een nummer.", "en": "Go and meet together, or call with the parent there. Give a name and a number." },
          "tell": { "nl": "We maken samen kennis met wie u daarna helpt.", "en": "Together we meet the person who helps you next." }
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
        "misses-out": { "signal": ["no-club-or-swimming", "avoids-parties", "absent-or-skips-outings"], "next": ["sports-and-culture", "sports-coach", "party"] },
        "sports-and-culture": {
          "scheme": "youth-sports-culture-fund", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Vraag het kind wat het leuk vindt. Ben je nog geen intermediair? Zoek iemand die dat wel is.", "en": "Ask the child what it likes. Are you not an intermediary yet? Find someone who is." },
          "tell": { "nl": "Uw kind kan misschien op een club of les. Wij vragen het aan.", "en": "Your child may be able to join a club or lessons. We apply." }
        },
        "sports-coach": {
          "service": "sports-coach", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "De sportcoach kent gratis clubs in de buurt, en kan vaak ook aanvragen.", "en": "The sports coach knows free clubs nearby, and can often apply, too." }
        },
        "party": {
          "scheme": "birthday-party", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Vraag de ouder of een feestje welkom is.", "en": "Ask the parent whether a party is welcome." },
          "tell": { "nl": "Uw kind kan misschien een feestje geven, zonder kosten.", "en": "Your child may be able to give a party, at no cost." }
        },

        // Clothes and teeth.
        "cold-or-worn": { "signal": ["unsuitable-clothing", "no-coat-or-sportswear", "poor-personal-care"], "next": ["clothes-parcel", "clothes-swap", "clothing-bank"] },
        "clothes-parcel": {
          "scheme": "children-parcel", "optional": true, "by": ["parent"],
          "say": { "nl": "Zeg voorzichtig wat je ziet, zoals: 'Het is koud voor zo'n dun jasje. Is het lastig om kleren te kopen?'", "en": "Carefully say what you see, such as: 'It is cold for such a thin jacket. Is it hard to buy clothes?'" }
        },
        "clothes-swap": {
          "scheme": "clothes-swap", "optional": true, "by": ["parent"],
          "say": { "nl": "Hang het op op het prikbord. Dan valt niemand op.", "en": "Put it up on the notice board. That way nobody stands out." }
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
        "no-laptop": { "signal": ["no-learning-materials", "learning-delay"], "next": ["education-fund", "reading-at-home", "weekend-school"] },
        "education-fund": {
          "scheme": "education-fund", "optional": true, "by": ["teacher"],
          "say": { "nl": "De school vraagt het aan. Ouders hoeven hun inkomen niet te laten zien.", "en": "The school applies. Parents need not show their income." }
        },
        "reading-at-home": {
          "service": "reading-at-home", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Een vrijwilliger leest voor. De bibliotheek is ook gratis.", "en": "A volunteer reads aloud. The library is free, too." }
        },
        "weekend-school": {
          "service": "weekend-school", "optional": true, "by": ["teacher"],
          "say": { "nl": "Vraag wat het kind zou willen leren of worden.", "en": "Ask what the child would like to learn or become." }
        },

        // Worries that school and youth health care share, with consent.
        "worried-at-school": {
          "signal": ["tense-or-distracted", "headache-or-tired", "withdrawn-or-short-tempered", "low-self-esteem-child", "attachment-worries", "bullied-or-alone", "absent-or-skips-outings"],
          "next": "ask-consent"
        },
        "ask-consent": {
          "step": "ask-consent", "consent": "signals-to-school", "by": ["youth-nurse", "teacher"], "locked": true, "source": "handreiking",
          "title": { "nl": "Vraag of school en jeugdgezondheidszorg mogen overleggen", "en": "Ask whether school and youth health care may consult" },
          "say": { "nl": "Leg uit waarom, en wat je wel en niet vertelt. Praat ook met het kind zelf. Een nee is goed.", "en": "Explain why, and what you will and will not tell. Talk with the child, too. A no is fine." },
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
        "carries-much": { "signal": ["child-takes-over-tasks", "no-other-adults"], "next": ["support-family", "volunteer-mentor"] },
        "support-family": {
          "service": "neighbourhood-family", "by": ["youth-nurse", "teacher"],
          "say": { "nl": "Vraag wie er nu helpt, en of een steungezin lucht zou geven.", "en": "Ask who helps now, and whether a support family would give some air." }
        },
        "volunteer-mentor": {
          "service": "volunteer-mentor", "optional": true, "by": ["youth-nurse", "teacher"],
          "say": { "nl": "Een maatje doet iets leuks met het kind. Vraag het kind zelf of het dat wil.", "en": "A buddy does something nice with the child. Ask the child whether it would like that." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/6-going-to-secondary-school.json"sv,
R"json(// The transition at twelve: a new school, new costs, new people.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "going-to-secondary-school": {
      "kind": "zorgpad",
      "title": { "nl": "Naar de middelbare school", "en": "Going to secondary school" },
      "tell": { "nl": "Een nieuwe school kost geld. We kijken op tijd wat er kan.", "en": "A new school costs money. We look in time at what is possible." },
      "for": "child", "source": "handreiking",
      "audience": ["teacher", "youth-nurse", "youth-doctor", "neighbourhood-team"],
      "entry": false,
      "start": "new-school",
      "nodes": {
        "new-school": { "condition": { "fact": "school.starts-secondary", "is": true }, "yes": ["costs-of-school", "ask-consent"] },
        "costs-of-school": {
          "step": "discuss", "by": ["teacher", "youth-nurse"], "source": "handreiking",
          "title": { "nl": "Bespreek op tijd de kosten van de nieuwe school", "en": "Discuss the costs of the new school in time" },
          "say": { "nl": "Denk aan een fiets of bus, een laptop, gymkleren en schoolreis. Een kind hoeft een schoolreis niet te missen om geld. Speelt geld mee bij de schoolkeuze? Praat daar rustig over.", "en": "Think of a bike or bus, a laptop, sports clothes and school trips. A child need not miss a trip because of money. Does money play a part in the choice of school? Talk about it calmly." },
          "tell": { "nl": "We kijken samen wat de nieuwe school kost, en wat daarvoor kan.", "en": "Together we look at what the new school costs, and what there may be for it." }
        },
        "ask-consent": {
          "step": "ask-consent", "consent": "handover-to-new-school", "by": ["teacher", "youth-nurse"], "locked": true, "source": "handreiking",
          "title": { "nl": "Vraag wat de nieuwe school mag weten", "en": "Ask what the new school may know" },
          "say": { "nl": "Vraag het de ouder en het kind. Over geld hoeft niets gezegd te worden.", "en": "Ask the parent and the child. Nothing need be said about money." },
          "tell": { "nl": "Wij vragen wat we de nieuwe school mogen vertellen. Nee zeggen mag altijd.", "en": "We ask what we may tell the new school. You can always say no." },
          "next": "hand-over"
        },
        "hand-over": {
          "step": "hand-over", "consent": "handover-to-new-school", "handover": "warm", "by": ["teacher", "youth-nurse"], "source": "handreiking",
          "title": { "nl": "Draag warm over aan de nieuwe school", "en": "Hand over warmly to the new school" },
          "say": { "nl": "Bel met de mentor of het zorgteam, met ouder en kind erbij. Vertel wat helpt.", "en": "Call the mentor or care team, with parent and child there. Tell what helps." },
          "tell": { "nl": "De nieuwe school weet dan wat uw kind helpt.", "en": "The new school then knows what helps your child." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/6-secondary-school.json"sv,
R"json(// From the twelfth to the eighteenth birthday, for each young person. The talk is with the young person: it begins with
// something easy, and minds their loyalty to their parents.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "secondary-school": {
      "kind": "zorgpad",
      "title": { "nl": "Geldzorgen in de middelbareschooltijd", "en": "Money worries in the secondary-school years" },
      "tell": { "nl": "We kijken samen hoe je mee kunt doen, op school en daarna.", "en": "We look together at how you can join in, at school and after it." },
      "for": "child", "source": "handreiking",
      "audience": ["youth-nurse", "youth-doctor", "teacher", "gp", "social-worker", "neighbourhood-team"],
      "when": { "fact": "age", "from": "P12Y", "until": "P18Y" },
      "entry": false,
      "start": "talk-with-the-young-person",
      "nodes": {
        "talk-with-the-young-person": {
          "step": "discuss", "by": ["youth-nurse", "youth-doctor", "teacher", "gp"], "source": "handreiking",
          "title": { "nl": "Praat ook met de jongere zelf", "en": "Talk with the young person, too" },
          "say": { "nl": "Begin licht: eten, sport, vrienden. Vraag voorzichtig of geld thuis een onderwerp is. Laat jongeren geen kant kiezen tegen hun ouders.", "en": "Begin lightly: food, sports, friends. Carefully ask whether money is a topic at home. Do not make young people choose sides against their parents." },
          "tell": { "nl": "We vragen hoe het met je gaat, en wat jij belangrijk vindt.", "en": "We ask how you are, and what matters to you." },
          "next": "after-the-talk"
        },
        "after-the-talk": { "condition": { "progress": "talk-with-the-young-person", "is": "done" }, "yes": ["money-game", "pocket-money"] },
        "money-game": {
          "service": "money-game", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Speel het met de hele klas, dan valt niemand op.", "en": "Play it with the whole class, so that nobody stands out." }
        },
        "pocket-money": {
          "service": "pocket-money-project", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Voor ouders die willen weten hoe je leert omgaan met zakgeld, ook als het weinig is.", "en": "For parents who want to know how to learn with pocket money, even if it is little." }
        },

        // Food, things and joining in.
        "hungry-at-school": { "signal": "no-breakfast-or-lunch", "next": "food-talk" },
        "food-talk": {
          "step": "discuss", "urgency": "soon", "by": ["teacher", "youth-nurse"], "source": "handreiking",
          "title": { "nl": "Vraag de jongere onder vier ogen hoe het gaat met eten", "en": "Ask the young person in private how things are with food" },
          "say": { "nl": "Zorg eerst dat er nu iets te eten is. Is er thuis niets? Dan gaat dat voor alles.", "en": "First see that there is something to eat now. Is there nothing at home? Then that goes before everything." },
          "tell": { "nl": "We vragen of je genoeg te eten hebt, en denken graag mee.", "en": "We ask whether you have enough to eat, and like to think along." },
          "next": "school-meals"
        },
        "school-meals": {
          "scheme": "school-meals", "optional": true, "by": ["teacher"],
          "say": { "nl": "Bied het aan de hele klas aan, zodat niemand opvalt.", "en": "Offer it to the whole class, so that nobody stands out." }
        },
        "no-laptop": { "signal": ["no-learning-materials", "learning-delay", "school-choice-limited"], "next": "learning-things" },
        "learning-things": {
          "step": "discuss", "by": ["teacher", "youth-nurse"], "source": "handreiking",
          "title": { "nl": "Vraag wat er mist voor school, en wie dat kan aanvragen", "en": "Ask what is missing for school, and who can apply for it" },
          "say": { "nl": "Een laptop, internet, reiskosten, huiswerkhulp: school of een fonds kan soms helpen. Regel het zonder dat de klas het merkt.", "en": "A laptop, internet, travel, homework help: school or a fund can sometimes help. Arrange it without the class noticing." },
          "tell": { "nl": "Mis je iets voor school, zoals een laptop? Daar is soms hulp voor.", "en": "Do you lack something for school, such as a laptop? There is sometimes help for that." }
        },
        "misses-out": { "signal": ["no-club-or-swimming", "avoids-parties", "overweight"], "next": ["sports-and-culture", "sports-coach"] },
        "sports-and-culture": {
          "scheme": "youth-sports-culture-fund", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Vraag wat de jongere leuk vindt. Zoek samen iemand die het aanvraagt.", "en": "Ask what the young person likes. Together find someone who applies." },
          "tell": { "nl": "Je kunt misschien op een club of les. Wij vragen het aan.", "en": "You may be able to join a club or lessons. We apply." }
        },
        "sports-coach": {
          "service": "sports-coach", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "De sportcoach kent gratis clubs in de buurt.", "en": "The sports coach knows free clubs nearby." }
        },

        // Worries that school and youth health care share, with consent. Absence first: it is often the first sign.
        "often-absent": { "signal": "absent-or-skips-outings", "next": ["absence-talk", "ask-consent"] },
        "absence-talk": {
          "service": "school-absence-talk", "by": ["teacher", "youth-doctor", "attendance-officer"], "source": "handreiking",
          "say": { "nl": "Praat met ouder en jongere over wat er speelt, voor het over verzuim gaat. Ook geld kan de reden zijn.", "en": "Talk with parent and young person about what is going on, before it is about absence. Money may be the reason, too." }
        },
        "worried-at-school": {
          "signal": ["tense-or-distracted", "headache-or-tired", "withdrawn-or-short-tempered", "low-self-esteem-child", "bullied-or-alone", "leaves-school-early"],
          "next": "ask-consent"
        },
        "ask-consent": {
          "step": "ask-consent", "consent": "signals-to-school", "by": ["youth-nurse", "youth-doctor", "teacher"], "locked": true, "source": "handreiking",
          "title": { "nl": "Vraag jongere en ouder of school en jeugdgezondheidszorg mogen overleggen", "en": "Ask young person and parent whether school and youth health care may consult" },
          "say": { "nl": "Vraag het eerst de jongere. Vertel wat je wel en niet deelt. Een nee is goed.", "en": "Ask the young person first. Tell what you will and will not share. A no is fine." },
          "tell": { "nl": "Wij vragen of we samen mogen overleggen. Nee zeggen mag altijd.", "en": "We ask whether we may consult together. You can always say no." },
          "next": "share"
        },
        "share": {
          "step": "share", "consent": "signals-to-school", "handover": "warm", "by": ["youth-nurse", "youth-doctor", "teacher"], "source": "handreiking",
          "title": { "nl": "Overleg met school over wat de jongere nodig heeft", "en": "Consult with school about what the young person needs" },
          "say": { "nl": "Praat over wat helpt, niet over de portemonnee. Is het antwoord nee? Kijk dan wat je zelf kunt doen.", "en": "Talk about what helps, not about the purse. Is the answer no? Then see what you can do yourself." },
          "tell": { "nl": "Zo weet school wat jou helpt.", "en": "That way school knows what helps you." },
          "next": "support-team"
        },
        "support-team": {
          "service": "school-support-team", "consent": "signals-to-school", "handover": "warm", "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Nodig jongere en ouder uit. Zijn er schulden? Dan kan schuldhulp aanschuiven.", "en": "Invite young person and parent. Are there debts? Then debt help can join." },
          "tell": { "nl": "Je praat mee over wat jou helpt.", "en": "You have a say in what helps you." }
        },
        "about-to-leave": { "signal": "leaves-school-early", "next": "talk-about-the-future" },
        "talk-about-the-future": {
          "step": "discuss", "by": ["teacher", "youth-nurse", "neighbourhood-team"], "source": "handreiking",
          "title": { "nl": "Praat over school, werk en later", "en": "Talk about school, work and later" },
          "say": { "nl": "Vraag wat de jongere wil bereiken en wat in de weg zit, ook geld. Haal mentor of decaan erbij.", "en": "Ask what the young person wants to achieve and what is in the way, money as well. Bring in the mentor or careers adviser." },
          "tell": { "nl": "We praten over wat jij wilt, en wat daarvoor nodig is.", "en": "We talk about what you want, and what it takes." }
        },

        // Friends, drink and drugs.
        "risky": { "signal": ["alcohol-or-drugs", "bad-company"], "next": "talk-about-risks" },
        "talk-about-risks": {
          "step": "discuss", "by": ["youth-nurse", "youth-doctor", "gp"], "source": "handreiking",
          "title": { "nl": "Praat zonder oordeel over vrienden, drank, drugs en snel geld", "en": "Talk without judging about friends, drink, drugs and quick money" },
          "say": { "nl": "Vraag wat het oplevert en wat het kost. Vraag of thuis geld nodig is. Raakt de jongere verslaafd? Overleg over hulp, zoals Moti-4.", "en": "Ask what it brings and what it costs. Ask whether money is needed at home. Is an addiction beginning? Consult about help, such as Moti-4." },
          "tell": { "nl": "Je kunt hier eerlijk over praten. We denken mee.", "en": "You can talk about this honestly. We think along." },
          "next": "after-the-talk-about-risks"
        },
        "after-the-talk-about-risks": { "condition": { "progress": "talk-about-risks", "is": "done" }, "yes": ["girls-group", "boys-group"] },
        "girls-group": {
          "service": "girls-group", "optional": true, "by": ["youth-nurse", "teacher"],
          "say": { "nl": "Voor meisjes die steviger willen staan.", "en": "For girls who want to stand more firmly." }
        },
        "boys-group": {
          "service": "boys-group", "optional": true, "by": ["youth-nurse", "teacher"],
          "say": { "nl": "Er is ook een groep voor jongens.", "en": "There is a group for boys, too." }
        },

        // Someone to turn to.
        "carries-much": { "signal": ["child-takes-over-tasks", "no-other-adults", "bullied-or-alone"], "next": ["own-mentor", "volunteer-mentor"] },
        "own-mentor": {
          "service": "own-mentor", "by": ["youth-nurse", "teacher", "social-worker"],
          "say": { "nl": "Vraag: wie is er voor jou? Zo iemand kan als mentor meedenken.", "en": "Ask: who is there for you? Such a person can think along as a mentor." }
        },
        "volunteer-mentor": {
          "service": "volunteer-mentor", "optional": true, "by": ["youth-nurse", "teacher"],
          "say": { "nl": "Is er niemand? Dan is er soms een maatje.", "en": "Is there nobody? Then there is sometimes a buddy." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/6-towards-18.json"sv,
R"json(// The transition at eighteen: money matters become the young person's own. A plan before the birthday, not an afterthought.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "towards-18": {
      "kind": "zorgpad",
      "title": { "nl": "Op weg naar 18", "en": "Towards 18" },
      "tell": { "nl": "Als je 18 wordt, verandert er veel met geld. We kijken er samen naar.", "en": "When you turn 18, much changes about money. We look at it together." },
      "for": "child", "source": "handreiking",
      "audience": ["teacher", "youth-nurse", "youth-doctor", "neighbourhood-team", "social-worker", "debt-helper"],
      "when": { "fact": "age", "at_least": "P12Y" },
      "entry": false,
      "start": ["almost-18", "grown-up"],
      "nodes": {
        "almost-18": { "condition": { "fact": "age", "from": "P17Y", "until": "P18Y" }, "yes": "plan-for-18" },
        "moves-out": { "signal": "turns-18-or-moves-out", "next": ["plan-for-18", "ask-consent"] },
        "plan-for-18": {
          "step": "discuss", "by": ["teacher", "youth-nurse", "neighbourhood-team"], "source": "handreiking",
          "note": { "nl": "De bron zegt: voor de achttiende verjaardag. Vanaf 17 jaar is een keuze.", "en": "The source says: before the eighteenth birthday. From 17 on is a choice." },
          "title": { "nl": "Maak samen een geldplan voor 18 jaar", "en": "Make a money plan for turning 18 together" },
          "say": { "nl": "Loop langs wat verandert: eigen zorgverzekering, zorgtoeslag, bank, studie of werk. Voor de ouders stoppen kinderbijslag en kindgebonden budget. Is thuis minder geld een probleem? Praat daar ook over.", "en": "Go through what changes: own health insurance, healthcare allowance, bank, study or work. For the parents, child benefit and child budget stop. Is less money at home a problem? Talk about that, too." },
          "tell": { "nl": "We maken een lijstje: wat regel je zelf als je 18 bent, en wie helpt daarbij?", "en": "We make a list: what do you arrange yourself when you are 18, and who helps with it?" },
          "materials": [ { "nl": "Geldplan Bijna 18 van Nibud", "en": "Geldplan Bijna 18 of Nibud (money plan)" }, { "nl": "MoneyFit", "en": "MoneyFit" } ],
          "next": "money-before-18"
        },
        "money-before-18": {
          "service": "money-before-18", "optional": true, "by": ["teacher", "youth-nurse"],
          "say": { "nl": "Stuur een kaart voor de verjaardag, of geef het mee in de klas.", "en": "Send a card before the birthday, or hand it out in class." }
        },
        "ask-consent": {
          "step": "ask-consent", "consent": "handover-at-18", "by": ["youth-nurse", "teacher", "neighbourhood-team"], "locked": true, "source": "handreiking",
          "title": { "nl": "Vraag de jongere wat je mag overdragen", "en": "Ask the young person what you may hand over" },
          "say": { "nl": "Vertel wie er straks helpt. De jongere kiest wat die persoon mag weten.", "en": "Tell who will help next. The young person chooses what that person may know." },
          "tell": { "nl": "We vragen wat we mogen doorgeven. Nee zeggen mag altijd.", "en": "We ask what we may pass on. You can always say no." },
          "next": "hand-over"
        },
        "hand-over": {
          "step": "hand-over", "consent": "handover-at-18", "handover": "warm", "by": ["youth-nurse", "teacher", "neighbourhood-team"], "source": "handreiking",
          "title": { "nl": "Draag warm over aan hulp voor volwassenen", "en": "Hand over warmly to help for adults" },
          "say": { "nl": "Ga de eerste keer mee, zodat de jongere er niet alleen voor staat.", "en": "Go along the first time, so that the young person is not on their own." },
          "tell": { "nl": "We gaan de eerste keer samen. Je staat er niet alleen voor.", "en": "We go together the first time. You are not on your own." }
        },

        // From 18 on: debts of one's own.
        "grown-up": { "condition": { "fact": "debts.own", "is": true }, "yes": ["school-care", "walk-in", "money-help"] },
        "school-care": {
          "service": "school-care-18", "handover": "warm", "by": ["teacher", "youth-nurse"], "source": "handreiking",
          "say": { "nl": "Loop samen binnen bij de zorg op school.", "en": "Walk in together at the school's care team." }
        },
        "walk-in": {
          "service": "money-walk-in", "optional": true, "by": ["teacher", "youth-nurse", "neighbourhood-team"],
          "say": { "nl": "Een spreekuur in het buurthuis of de bibliotheek is ook goed.", "en": "A walk-in at the community centre or library is fine, too." }
        },
        "money-help": {
          "service": "debt-help", "urgency": "soon", "handover": "warm", "by": ["professional"], "source": "wgs",
          "say": { "nl": "Schulden los je niet alleen op. Bel samen de gemeente.", "en": "Nobody solves debts alone. Call the municipality together." },
          "tell": { "nl": "De gemeente maakt samen met jou een plan. Het is gratis.", "en": "The municipality makes a plan with you. It is free." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/7-growing-up.json"sv,
R"json(// Support in growing up, and the health of body and mind, for each child. Nothing begins without a signal: first a talk, and
// only when that has been held, what may be offered.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "growing-up": {
      "kind": "zorgpad",
      "title": { "nl": "Gezond opgroeien", "en": "Growing up healthy" },
      "tell": { "nl": "We kijken wat uw kind nodig heeft om zich goed te voelen.", "en": "We look at what your child needs to feel well." },
      "for": "child", "source": "handreiking",
      "audience": ["youth-nurse", "youth-doctor", "gp", "teacher", "social-worker", "neighbourhood-team"],
      "when": { "fact": "age", "from": "P6W", "until": "P18Y" },
      "entry": false,
      "nodes": {
        // Body.
        "too-heavy": { "signal": "overweight", "next": "talk-about-weight" },
        "talk-about-weight": {
          "step": "discuss", "by": ["youth-nurse", "youth-doctor", "gp"], "source": "handreiking",
          "title": { "nl": "Vraag of jullie over eten, slapen en bewegen mogen praten", "en": "Ask whether you may talk about food, sleep and exercise" },
          "say": { "nl": "Begin bij wat goed gaat. Gezond eten is vaak duur: vraag wat haalbaar is. Kies samen een kleine stap.", "en": "Begin with what goes well. Healthy food is often dear: ask what is feasible. Choose one small step together." },
          "tell": { "nl": "We kijken samen welke kleine stap past bij uw gezin.", "en": "Together we look at which small step fits your family." },
          "next": "after-the-talk-about-weight"
        },
        "after-the-talk-about-weight": { "condition": { "progress": "talk-about-weight", "is": "done" }, "yes": ["eating-coach", "lifestyle-plan", "exercise-programme"] },
        "eating-coach": {
          "service": "eating-coach-toddlers", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Vraag of iemand die meedenkt over eten welkom is.", "en": "Ask whether someone who thinks along about food is welcome." }
        },
        "lifestyle-plan": {
          "service": "lifestyle-plan", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Maak het plan met het kind, niet over het kind.", "en": "Make the plan with the child, not about the child." }
        },
        "exercise-programme": {
          "service": "exercise-programme", "optional": true, "by": ["youth-nurse", "youth-doctor", "gp"],
          "say": { "nl": "Vraag wat het kind leuk vindt. Kost het geld? Kijk naar het Jeugdfonds.", "en": "Ask what the child likes. Does it cost money? Look at the Youth Fund." }
        },

        // Mind.
        "feels-low": { "signal": ["tense-or-distracted", "headache-or-tired", "withdrawn-or-short-tempered", "low-self-esteem-child"], "next": "ask-the-child" },
        "ask-the-child": {
          "step": "discuss", "by": ["youth-nurse", "youth-doctor", "gp", "teacher"], "source": "handreiking",
          "title": { "nl": "Vraag het kind zelf hoe het gaat, en wat helpt", "en": "Ask the child how it is, and what helps" },
          "say": { "nl": "Luister en geef een compliment voor het proberen. Vraag ook hoe het kind slaapt, en of er een eigen bed is. Het kan aan iets heel anders liggen dan geld.", "en": "Listen and praise the effort. Ask how the child sleeps, and whether it has its own bed. It may be about something quite different from money." },
          "tell": { "nl": "We vragen uw kind hoe het gaat, en wat het zelf graag wil.", "en": "We ask your child how it is, and what it would like." },
          "next": "after-asking-the-child"
        },
        "after-asking-the-child": { "condition": { "progress": "ask-the-child", "is": "done" }, "yes": ["resilience-group", "low-mood-course", "behaviour-training", "online-talk", "online-mood-course"] },
        "resilience-group": {
          "service": "resilience-group", "optional": true, "by": ["youth-nurse", "youth-doctor", "teacher"],
          "say": { "nl": "Vraag het kind of een groep leuk zou zijn.", "en": "Ask the child whether a group would be nice." }
        },
        "low-mood-course": {
          "service": "low-mood-course", "optional": true, "by": ["youth-nurse", "youth-doctor", "gp"],
          "say": { "nl": "Bij lichte somberheid. Gaat het zwaarder? Overleg met de huisarts.", "en": "For light low mood. Is it heavier? Consult the GP." }
        },
        "behaviour-training": {
          "service": "behaviour-training", "optional": true, "by": ["youth-nurse", "youth-doctor", "gp"],
          "say": { "nl": "Voor kind en ouders samen. Druk of boos zijn is ook een vraag om hulp.", "en": "For child and parents together. Being restless or angry is a call for help, too." }
        },
        "online-talk": {
          "service": "online-talk", "optional": true, "by": ["youth-nurse", "gp", "teacher"],
          "say": { "nl": "Vraag of schrijven of praten op internet makkelijker is.", "en": "Ask whether writing or talking online is easier." }
        },
        "online-mood-course": {
          "service": "online-mood-course", "optional": true, "by": ["youth-nurse", "gp", "teacher"],
          "say": { "nl": "Vraag na een paar weken of het lukt.", "en": "Ask after a few weeks whether it works out." }
        },

        // The bond between child and parent.
        "hard-to-trust": { "signal": "attachment-worries", "next": "support-the-bond" },
        "support-the-bond": {
          "step": "discuss", "by": ["youth-nurse", "youth-doctor"], "source": "handreiking",
          "title": { "nl": "Kijk met de ouder wat er goed gaat tussen ouder en kind", "en": "Look with the parent at what goes well between parent and child" },
          "say": { "nl": "Ouders willen het beste voor hun kind. Geldzorgen nemen veel ruimte in het hoofd. Vraag wie er verder is voor het kind.", "en": "Parents want the best for their child. Money worries take up much room in the mind. Ask who else is there for the child." },
          "tell": { "nl": "We kijken samen wat fijn gaat met uw kind, en wat soms lastig is.", "en": "Together we look at what goes well with your child, and what is hard at times." },
          "next": "after-the-talk-about-the-bond"
        },
        "after-the-talk-about-the-bond": { "condition": { "progress": "support-the-bond", "is": "done" }, "yes": ["baby-massage", "video-home-training", "attachment-sessions", "parent-child-therapy", "basic-trust", "family-treatment"] },
        "baby-massage": {
          "service": "baby-massage", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Voor ouder en baby, om elkaar beter te leren kennen.", "en": "For parent and baby, to get to know each other better." }
        },
        "video-home-training": {
          "service": "video-home-training", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Samen terugkijken laat vooral zien wat goed gaat.", "en": "Looking back together mostly shows what goes well." }
        },
        "attachment-sessions": {
          "service": "attachment-sessions", "optional": true, "by": ["youth-nurse", "youth-doctor", "gp"],
          "say": { "nl": "Kort, met een ouder en een jong kind.", "en": "Short, with a parent and a young child." }
        },
        "parent-child-therapy": {
          "service": "parent-child-therapy", "optional": true, "by": ["youth-doctor", "gp"],
          "say": { "nl": "Bij zwaarder gedrag. Overleg eerst met de jeugdarts.", "en": "For heavier behaviour. Consult the youth doctor first." }
        },
        "basic-trust": {
          "service": "basic-trust", "optional": true, "by": ["youth-doctor", "gp"],
          "say": { "nl": "Als een kind bang is bij wie ervoor zorgt, of niemand vertrouwt.", "en": "When a child is afraid near its carers, or trusts nobody." }
        },
        "family-treatment": {
          "service": "family-treatment", "optional": true, "by": ["youth-doctor", "gp", "neighbourhood-team"],
          "say": { "nl": "Bij grote zorgen over opgroeien, voor het hele gezin.", "en": "For great worries about growing up, for the whole family." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/7-joining-in.json"sv,
R"json(// Work, learning and joining in, for parents.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "joining-in": {
      "kind": "zorgpad",
      "title": { "nl": "Werk, leren en meedoen", "en": "Work, learning and joining in" },
      "tell": { "nl": "We kijken wat u zelf graag zou willen doen.", "en": "We look at what you would like to do yourself." },
      "source": ["handreiking", "infosheet"],
      "audience": ["neighbourhood-team", "social-worker", "debt-helper", "youth-nurse", "gp", "teacher"],
      "entry": false,
      "nodes": {
        "work-not-certain": { "signal": ["insecure-work", "avoids-what-costs-money"], "next": "talk-about-wishes" },
        "talk-about-wishes": {
          "step": "discuss", "by": ["neighbourhood-team", "social-worker", "professional"], "source": "handreiking",
          "title": { "nl": "Vraag wat de ouder zelf wil: werk, leren of iets voor de buurt", "en": "Ask what the parent wants: work, learning or something for the neighbourhood" },
          "say": { "nl": "Ga uit van wat iemand al kan. Kijk eerst of er rust is, en opvang voor de kinderen. Verandert het inkomen? Reken samen na wat dat doet met toeslagen.", "en": "Start from what someone can do already. First see whether there is calm, and childcare. Does the income change? Work out together what that does to allowances." },
          "tell": { "nl": "We praten over wat u graag zou doen, en wat daarvoor nodig is.", "en": "We talk about what you would like to do, and what it takes." },
          "next": "after-the-talk"
        },
        "after-the-talk": { "condition": { "progress": "talk-about-wishes", "is": "done" }, "yes": ["work-desk", "budget-training", "one-goal", { "to": "single-mothers", "when": { "fact": "household.kind", "is": "single-parent" } }] },
        "work-desk": {
          "service": "work-desk", "optional": true, "by": ["professional"],
          "say": { "nl": "Bel samen. Vertel erbij welke uren kunnen met de kinderen.", "en": "Call together. Say which hours are possible with the children." }
        },
        "budget-training": {
          "service": "budget-training", "optional": true, "by": ["professional"],
          "say": { "nl": "Voor wie het zelf wil. Met te weinig geld uitkomen leert niemand in een les: kijk ook naar inkomen.", "en": "For those who want it. No lesson makes too little money enough: look at income, too." }
        },
        "one-goal": {
          "service": "coaching-one-goal", "optional": true, "by": ["professional"],
          "say": { "nl": "Eén doel dat de ouder zelf kiest, in kleine stappen.", "en": "One goal of the parent's own choice, in small steps." }
        },
        "single-mothers": {
          "service": "single-mothers-training", "optional": true, "by": ["professional"],
          "say": { "nl": "Vraag of andere moeders ontmoeten prettig zou zijn.", "en": "Ask whether it would be nice to meet other mothers." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/7-parents.json"sv,
R"json(// How parents are, and support in being a parent. Nothing begins without a signal.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "parents-health": {
      "kind": "zorgpad",
      "title": { "nl": "Hoe het met de ouders gaat", "en": "How the parents are" },
      "tell": { "nl": "We vragen ook hoe het met ú gaat.", "en": "We ask how you are, too." },
      "source": "handreiking",
      "audience": ["gp", "youth-nurse", "youth-doctor", "midwife", "social-worker", "neighbourhood-team"],
      "entry": false,
      "nodes": {
        "not-well": { "signal": ["sleeps-badly", "often-ill-postpones-doctor", "low-self-esteem-parent", "lives-day-to-day", "frequent-gp-visits", "illness-or-loss"], "next": "ask-about-health" },
        "ask-about-health": {
          "step": "discuss", "by": ["gp", "youth-nurse", "professional"], "source": "handreiking",
          "title": { "nl": "Vraag hoe het met de ouder zelf gaat, en wat rust zou geven", "en": "Ask how the parent is, and what would give some calm" },
          "say": { "nl": "Slaap, pijn of spanning kan met geld te maken hebben, en ook met iets anders. Noem wat al lukt. Wil de ouder stoppen met roken of gezonder leven? Kijk wat de verzekering betaalt.", "en": "Sleep, pain or tension may be about money, or about something else. Name what already works. Does the parent want to stop smoking or live healthier? See what the insurance pays." },
          "tell": { "nl": "Spanning kost veel kracht. We kijken wat u rust zou geven.", "en": "Tension takes much strength. We look at what would give you some calm." },
          "next": "call-the-gp"
        },
        "call-the-gp": {
          "step": "inform", "optional": true, "handover": "warm", "by": ["youth-nurse", "gp", "professional"], "source": "handreiking",
          "title": { "nl": "Bel samen de huisarts, als de ouder dat wil", "en": "Call the GP together, if the parent wants it" },
          "say": { "nl": "Vraag wat het bellen lastig maakt. Maak de afspraak samen, op een moment dat past.", "en": "Ask what makes calling hard. Make the appointment together, at a time that suits." },
          "tell": { "nl": "We bellen samen uw huisarts, als u dat wilt.", "en": "We call your GP together, if you like." }
        },
        "care-costs": { "signal": ["avoids-care-costs", "parent-no-dentist"], "next": "look-at-care-costs" },
        "look-at-care-costs": {
          "step": "inform", "by": ["gp", "youth-nurse", "professional"], "source": "handreiking",
          "title": { "nl": "Kijk samen naar de kosten van zorg", "en": "Look together at the costs of care" },
          "say": { "nl": "Loopt de zorgtoeslag? Heeft de gemeente een zorgverzekering voor lage inkomens? De tandarts voor kinderen kost meestal niets.", "en": "Does healthcare allowance run? Does the municipality have health insurance for low incomes? The dentist for children mostly costs nothing." },
          "tell": { "nl": "We kijken wat zorg u kost, en wat daarin kan helpen.", "en": "We look at what care costs you, and what can help with it." }
        },
        "appointments": { "signal": "misses-appointments", "next": "remind" },
        "remind": {
          "step": "inform", "by": ["professional"], "source": "handreiking",
          "title": { "nl": "Stuur een berichtje voor elke afspraak", "en": "Send a message before each appointment" },
          "say": { "nl": "Een herinnering helpt, straffen niet. Vraag ook wat in de weg zit: reiskosten, oppas, spanning.", "en": "A reminder helps, a penalty does not. Ask what is in the way, too: travel costs, a sitter, tension." },
          "tell": { "nl": "We sturen u een berichtje, zodat u het niet hoeft te onthouden.", "en": "We send you a message, so that you need not remember." }
        }
      }
    },

    "parenthood": {
      "kind": "zorgpad",
      "title": { "nl": "Steun bij ouder zijn", "en": "Support in being a parent" },
      "tell": { "nl": "Ouder zijn is soms zwaar. Daar is hulp bij.", "en": "Being a parent is hard at times. There is help with that." },
      "source": "handreiking",
      "audience": ["youth-nurse", "youth-doctor", "neighbourhood-team", "social-worker", "teacher", "gp"],
      "entry": false,
      "nodes": {
        "much-at-once": { "signal": ["many-changes-at-home", "many-worries-at-once", "parent-in-prison", "parent-alone-young-or-divorcing"], "next": "ask-what-goes-well" },
        "ask-what-goes-well": {
          "step": "discuss", "by": ["youth-nurse", "professional"], "source": "handreiking",
          "title": { "nl": "Vraag wat er goed gaat thuis, en wat de ouder anders zou willen", "en": "Ask what goes well at home, and what the parent would like to change" },
          "say": { "nl": "Niet: wat is het probleem? Zeg dat elke ouder wel eens worstelt. Vraag wie er meehelpt en wat lucht zou geven. Spreek zo nodig vaker af dan het schema.", "en": "Not: what is the problem? Say that every parent struggles at times. Ask who helps and what would give some air. Meet more often than the schedule where needed." },
          "tell": { "nl": "We vragen wat goed gaat, en wat u graag anders zou willen.", "en": "We ask what goes well, and what you would like to change." },
          "next": "after-the-talk"
        },
        "after-the-talk": { "condition": { "progress": "ask-what-goes-well", "is": "done" }, "yes": ["parenting-in-steps", "parenting-course", "parent-meetings", "home-start", "tight-budget-group", "learning-disability"] },
        "parenting-in-steps": {
          "service": "parenting-in-steps", "optional": true, "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Eén vraag over opvoeden tegelijk, in kleine stappen.", "en": "One question about parenting at a time, in small steps." }
        },
        "parenting-course": {
          "service": "parenting-course", "optional": true, "by": ["professional"],
          "say": { "nl": "Noem het als iets waar veel ouders naartoe gaan.", "en": "Mention it as something many parents go to." }
        },
        "parent-meetings": {
          "service": "parent-meetings", "optional": true, "by": ["professional"],
          "say": { "nl": "Ouders praten hier met elkaar, zonder cursus.", "en": "Parents talk with each other here, without a course." }
        },
        "home-start": {
          "service": "home-start", "optional": true, "by": ["professional"],
          "say": { "nl": "Stel de vrijwilliger zelf voor, dat maakt de drempel lager.", "en": "Introduce the volunteer yourself, it makes the first step easier." }
        },
        "tight-budget-group": {
          "service": "healthy-children-tight-budget", "optional": true, "by": ["professional"],
          "say": { "nl": "Onder leiding van iemand die het zelf heeft meegemaakt.", "en": "Led by someone who has been through it." }
        },
        "learning-disability": {
          "service": "home-support-learning-disability", "optional": true, "by": ["professional"],
          "say": { "nl": "Alleen als leren moeilijk is voor de ouder. Vraag het rustig.", "en": "Only when learning is hard for the parent. Ask calmly." }
        },
        "hard-to-reach": { "signal": "declines-visitors", "next": "outreach" },
        "outreach": {
          "service": "outreach-youth-health", "by": ["youth-nurse", "youth-doctor"],
          "say": { "nl": "Kom terug zonder druk. Eerst vertrouwen, dan pas hulp.", "en": "Come back without pressure. Trust first, help after that." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/7-people-around.json"sv,
R"json(// Social support: who is around the family, and who could be.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "people-around": {
      "kind": "zorgpad",
      "title": { "nl": "Mensen om het gezin heen", "en": "People around the family" },
      "tell": { "nl": "We kijken wie er om u heen staan, en wie erbij kan komen.", "en": "We look at who is around you, and who could join." },
      "source": "handreiking",
      "audience": ["youth-nurse", "midwife", "maternity-nurse", "neighbourhood-team", "social-worker", "teacher", "gp"],
      "entry": false,
      "nodes": {
        "few-people": { "signal": ["small-network", "declines-visitors", "no-birthdays-or-holidays", "parent-alone-young-or-divorcing"], "next": "who-is-around" },
        "who-is-around": {
          "step": "discuss", "by": ["youth-nurse", "midwife", "professional"], "source": "handreiking",
          "title": { "nl": "Teken samen wie er om het gezin heen staan", "en": "Draw together who is around the family" },
          "say": { "nl": "Vraag bij wie de ouder even kan bellen of eten. Vaak is er al iemand. Zo niet, vraag wat welkom zou zijn.", "en": "Ask whom the parent can call or eat with. Often there is someone already. If not, ask what would be welcome." },
          "tell": { "nl": "We schrijven op wie u kan helpen, en wie u nog mist.", "en": "We write down who can help you, and whom you miss." },
          "materials": [ { "nl": "Netwerkkaart Kansrijke Start", "en": "Netwerkkaart Kansrijke Start (network card)" } ],
          "next": ["experience-worker", "after-the-drawing"]
        },
        "after-the-drawing": { "condition": { "progress": "who-is-around", "is": "done" }, "yes": [
          "neighbourhood-family", "sharing-family", "support-parent", "walking-along", "fathers-group",
          { "to": "single-parent-meetings", "when": { "fact": "household.kind", "is": "single-parent" } }, { "to": "pamper-day", "when": { "condition": "very-young-family" } }] },
        "neighbourhood-family": {
          "service": "neighbourhood-family", "optional": true, "by": ["professional"],
          "say": { "nl": "Vraag of een gezin in de buurt lucht zou geven.", "en": "Ask whether a family nearby would give some air." }
        },
        "sharing-family": {
          "service": "sharing-family", "optional": true, "by": ["professional"],
          "say": { "nl": "Vooral als ouders zelf veel aan hun hoofd hebben.", "en": "Above all when parents have much on their mind." }
        },
        "support-parent": {
          "service": "support-parent", "optional": true, "by": ["professional"],
          "say": { "nl": "Vraag op welke momenten het het zwaarst is.", "en": "Ask at which moments it is hardest." }
        },
        "walking-along": {
          "service": "walking-along", "optional": true, "by": ["professional"],
          "say": { "nl": "Ga de eerste keer mee kennismaken.", "en": "Go along to the first meeting." }
        },
        "fathers-group": {
          "service": "fathers-group", "optional": true, "by": ["professional"],
          "say": { "nl": "Vraag ook de vader. Mannen praten vaak makkelijker terwijl ze iets doen.", "en": "Ask the father, too. Many men talk more easily while doing something." }
        },
        "experience-worker": {
          "service": "experience-worker", "optional": true, "by": ["professional"],
          "say": { "nl": "Iemand die zelf geldzorgen had, krijgt vaak sneller vertrouwen.", "en": "Someone who had money worries often gains trust sooner." }
        },
        "single-parent-meetings": {
          "service": "single-parent-meetings", "optional": true, "by": ["professional"],
          "say": { "nl": "Kijk of er dan opvang is voor de kinderen.", "en": "See whether there is childcare at that time." }
        },
        "pamper-day": {
          "service": "pamper-day", "optional": true, "by": ["youth-nurse", "midwife"],
          "say": { "nl": "Even niet zorgen. Het mag ook zomaar.", "en": "A moment without care. No reason needed." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/8-one-plan.json"sv,
R"json(// One family, one plan, one contact: when there are many worries at once, or several people help already.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "one-plan": {
      "kind": "zorgpad",
      "title": { "nl": "Eén gezin, één plan", "en": "One family, one plan" },
      "tell": { "nl": "Iedereen die u helpt, werkt met één plan. U beslist mee.", "en": "Everyone who helps you works with one plan. You have a say." },
      "source": "handreiking",
      "audience": ["neighbourhood-team", "social-worker", "youth-nurse", "midwife", "gp", "debt-helper", "teacher"],
      "entry": false,
      "start": "many-around",
      "nodes": {
        "many-around": { "condition": { "condition": "many-around-the-family" }, "yes": "ask-consent" },
        "ask-consent": {
          "step": "ask-consent", "consent": "share-between-helpers", "urgency": "soon", "by": ["coordinator"], "locked": true, "source": "handreiking",
          "title": { "nl": "Vraag wie er mag meepraten over het plan", "en": "Ask who may have a say in the plan" },
          "say": { "nl": "Het gezin kiest wie. Vraag ook wat de partner mag weten.", "en": "The family chooses who. Ask what the partner may know, too." },
          "tell": { "nl": "U kiest wie er meepraat. U mag er altijd bij zijn.", "en": "You choose who has a say. You can always be there." },
          "next": "who-does-what"
        },
        "who-does-what": {
          "step": "share", "consent": "share-between-helpers", "urgency": "soon", "handover": "warm", "by": ["coordinator"], "source": "handreiking",
          "title": { "nl": "Spreek samen af wie wat doet", "en": "Agree together who does what" },
          "say": { "nl": "Eén gesprek met het gezin erbij. Verdeel de stappen, en niet alles tegelijk.", "en": "One talk, with the family there. Divide the steps, and not everything at once." },
          "tell": { "nl": "In één gesprek spreken we af wie u waarmee helpt.", "en": "In one talk we agree who helps you with what." },
          "agreement": { "nl": "Zet bij elke stap een naam en een datum.", "en": "Put a name and a date to each step." },
          "next": ["neighbourhood-team", "before-the-birth"]
        },
        "neighbourhood-team": {
          "service": "neighbourhood-team", "consent": "share-between-helpers", "optional": true, "handover": "warm", "by": ["coordinator"],
          "say": { "nl": "Het wijkteam denkt mee over wonen, werk en opvoeden. Ga het eerste gesprek mee.", "en": "The team thinks along about housing, work and parenting. Join the first talk." }
        },
        "before-the-birth": {
          "service": "vulnerable-pregnancy-meeting", "consent": "share-between-helpers", "optional": true, "by": ["midwife", "gp"],
          "say": { "nl": "Is er een baby op komst? Dan kan er voor de geboorte al een plan liggen.", "en": "Is a baby on the way? Then there can be a plan before the birth." }
        }
      }
    }
  }
}
)json"sv},
{"national/pathways/8-roles.json"sv,
R"json(// What only one profession does. Each of these is an entry of its own, and begins with something that was noticed.
{
  "zorgpad": 1,
  "id": "nl",

  "pathways": {
    "at-the-gp": {
      "kind": "zorgpad",
      "title": { "nl": "In de spreekkamer van de huisarts", "en": "In the GP's consulting room" },
      "tell": { "nl": "De huisarts vraagt ook hoe het thuis gaat.", "en": "The GP also asks how things are at home." },
      "source": ["handreiking", "zorgpaden"],
      "audience": ["gp"],
      "nodes": {
        "vague-complaints": { "signal": ["frequent-gp-visits", "often-ill-postpones-doctor", "sleeps-badly", "avoids-care-costs"], "next": "ask-about-home" },
        "ask-about-home": {
          "step": "discuss", "by": ["gp"], "source": "handreiking",
          "title": { "nl": "Vraag bij klachten zonder oorzaak ook naar thuis en geld", "en": "With complaints without a cause, ask about home and money, too" },
          "say": { "nl": "Vraag of je ernaar mag vragen. Kijk of recepten en verwijzingen te duur zijn. Het kan ook iets anders zijn.", "en": "Ask whether you may ask. See whether prescriptions and referrals cost too much. It may also be something else." },
          "tell": { "nl": "Zorgen kunnen pijn of moe zijn erger maken. Daarom vraagt de huisarts ernaar.", "en": "Worries can make pain or tiredness worse. That is why the GP asks." },
          "materials": [ { "nl": "Patiënten met schulden: vragen en praatplaat", "en": "Patiënten met schulden: questions and a talking picture" } ],
          "next": "agree-on-word"
        },
        "agree-on-word": {
          "step": "follow-up", "by": ["gp"], "source": "zorgpaden",
          "title": { "nl": "Spreek af dat je hoort of de hulp is gelukt", "en": "Agree that you will hear whether the help worked out" },
          "say": { "nl": "Bij een verwijzing om geldzorgen: vraag de hulpverlener om één berichtje terug, als de patiënt dat goed vindt.", "en": "When you refer for money worries: ask the helper for one message back, if the patient agrees." },
          "tell": { "nl": "De huisarts vraagt de volgende keer hoe het ging.", "en": "The GP asks next time how it went." }
        }
      }
    },

    "at-debt-help": {
      "kind": "zorgpad",
      "title": { "nl": "Schuldhulp bij een gezin met een jong kind", "en": "Debt help in a family with a young child" },
      "tell": { "nl": "We kijken ook wat er voor uw kind nodig is.", "en": "We look at what your child needs, too." },
      "source": ["infosheet", "wgs", "pharos-bekendheid"],
      "audience": ["debt-helper", "money-consultant"],
      "nodes": {
        "arrears": { "signal": ["unpaid-bills", "debt-collectors", "energy-cut-off", "eviction", "insurance-ended"], "next": ["stop-the-clock", "young-children"] },
        "stop-the-clock": {
          "step": "inform", "urgency": "soon", "by": ["debt-helper"], "source": "wgs",
          "title": { "nl": "Zorg eerst dat energie, woning en zorgverzekering blijven", "en": "First see that energy, home and health insurance stay" },
          "say": { "nl": "Bel de schuldeiser en vraag om uitstel. Dreigt een afsluiting of uitzetting? Dan is het eerste gesprek binnen drie werkdagen.", "en": "Call the creditor and ask for time. Does a cut-off or eviction threaten? Then the first talk is within three working days." },
          "tell": { "nl": "We bellen eerst, zodat u uw huis, energie en verzekering houdt.", "en": "We call first, so that you keep your home, energy and insurance." },
          "next": "tell-about-children"
        },
        "tell-about-children": {
          "step": "inform", "by": ["debt-helper"], "source": "pharos-bekendheid",
          "title": { "nl": "Vertel ouders wat er voor kinderen is", "en": "Tell parents what there is for children" },
          "say": { "nl": "Ouders zien dit vaak niet, terwijl ze al een aanvraag doen. Vraag het meteen samen aan.", "en": "Parents often do not see this, while they are applying anyway. Apply together at once." },
          "tell": { "nl": "Er is misschien ook iets voor uw kinderen. We kijken het samen na.", "en": "There may be something for your children, too. We look into it together." }
        },
        "young-children": { "condition": { "condition": "very-young-family" }, "yes": "ask-consent" },
        "ask-consent": {
          "step": "ask-consent", "consent": "debt-help-to-family-care", "by": ["debt-helper"], "locked": true, "source": "infosheet",
          "title": { "nl": "Vraag of je de verloskundige of jeugdverpleegkundige mag bellen", "en": "Ask whether you may call the midwife or youth nurse" },
          "say": { "nl": "Vertel waarom: dan is er ook hulp voor de baby. Bij een nee gaat de schuldhulp gewoon door.", "en": "Tell why: then there is help for the baby, too. After a no, debt help simply goes on." },
          "tell": { "nl": "We vragen of we mogen overleggen. Nee zeggen mag altijd.", "en": "We ask whether we may consult. You can always say no." },
          "next": "call-family-care"
        },
        "call-family-care": {
          "step": "share", "consent": "debt-help-to-family-care", "handover": "warm", "by": ["debt-helper"], "source": "infosheet",
          "title": { "nl": "Bel samen met de verloskundige, jeugdverpleegkundige of het wijkteam", "en": "Call the midwife, youth nurse or neighbourhood team together" },
          "say": { "nl": "Deel alleen wat is afgesproken, met de ouder erbij.", "en": "Share only what was agreed, with the parent there." },
          "tell": { "nl": "Zo werken we samen voor u en uw kind.", "en": "That way we work together for you and your child." },
          "agreement": { "nl": "Maak in de coalitie vooraf de afspraak wie bij een baby of jong kind wie belt.", "en": "Agree in the coalition beforehand who calls whom when there is a baby or young child." },
          "next": "record"
        },
        "record": {
          "step": "register", "by": ["debt-helper"], "source": "handreiking",
          "title": { "nl": "Noteer met wie je hebt gebeld", "en": "Note whom you called" },
          "say": { "nl": "Niet meer dan nodig: wie, wanneer en wat is afgesproken.", "en": "No more than needed: who, when and what was agreed." },
          "tell": { "nl": "We schrijven kort op wie we spraken.", "en": "We briefly write down whom we spoke to." },
          "next": "ask-how-it-goes"
        },
        "ask-how-it-goes": {
          "step": "follow-up", "wait": "P4W", "by": ["debt-helper"], "source": "handreiking",
          "title": { "nl": "Vraag of de hulp voor het kind er is", "en": "Ask whether the help for the child is there" },
          "note": { "nl": "De bronnen zeggen 'enige tijd'. Vier weken is een keuze.", "en": "The sources say 'for a while'. Four weeks is a choice." },
          "say": { "nl": "Zo niet, bel dan nog een keer samen.", "en": "If not, call together once more." },
          "tell": { "nl": "We vragen later of het gelukt is.", "en": "We ask later whether it worked out." }
        }
      }
    },

    "as-an-administrator": {
      "kind": "zorgpad",
      "title": { "nl": "Als bewindvoerder van een gezin", "en": "As the administrator of a family" },
      "tell": { "nl": "Uw bewindvoerder kijkt mee wat er voor u en uw kinderen kan.", "en": "Your administrator looks at what there may be for you and your children." },
      "source": "handreiking",
      "audience": ["administrator", "intermediary"],
      "when": { "fact": "support.administrator", "is": true },
      "start": "ask-what-is-missing",
      "nodes": {
        "ask-what-is-missing": {
          "step": "discuss", "by": ["administrator"], "source": "handreiking",
          "title": { "nl": "Vraag wat het gezin en de kinderen nu missen", "en": "Ask what the family and the children lack now" },
          "say": { "nl": "Sommige fondsen vragen om een aanvraag van de bewindvoerder. Vraag het gezin wie er verder helpt, en of je die mag bellen.", "en": "Some funds ask for an application by the administrator. Ask the family who else helps, and whether you may call them." },
          "tell": { "nl": "We vragen wat u en uw kinderen nodig hebben.", "en": "We ask what you and your children need." },
          "next": ["schemes-for-household", "schemes-for-children"]
        },
        "schemes-for-household": { "pathway": "schemes-for-household", "next": "record" },
        "schemes-for-children": { "pathway": "schemes-for-children", "next": "record" },
        "record": {
          "step": "register", "by": ["administrator"], "source": "handreiking",
          "title": { "nl": "Noteer wat je hebt aangevraagd, en voor wanneer", "en": "Note what you applied for, and by when" },
          "say": { "nl": "Zet er een datum bij waarop je terugbelt.", "en": "Add a date on which you will call back." },
          "tell": { "nl": "We schrijven op wat is aangevraagd. U mag het lezen.", "en": "We write down what was applied for. You may read it." }
        }
      }
    },

    "as-a-volunteer": {
      "kind": "zorgpad",
      "title": { "nl": "Als vrijwilliger bij een gezin", "en": "As a volunteer with a family" },
      "tell": { "nl": "De vrijwilliger helpt met gewone dingen, en vertelt niets door zonder uw ja.", "en": "The volunteer helps with everyday things, and passes nothing on without your yes." },
      "source": "handreiking",
      "audience": ["volunteer", "expert-by-experience"],
      "nodes": {
        "nothing-in-the-house": { "signal": ["no-food", "energy-cut-off", "eviction", "insurance-ended"], "next": "call-today" },
        "call-today": {
          "step": "inform", "urgency": "acute", "by": ["volunteer"], "source": "handreiking",
          "title": { "nl": "Bel vandaag samen met de vaste contactpersoon", "en": "Call the main contact person together today" },
          "say": { "nl": "Je hoeft het niet zelf op te lossen. Wil het gezin niet bellen? Geef het nummer, en vraag morgen nog een keer.", "en": "You need not solve it yourself. Does the family not want to call? Give the number, and ask once more tomorrow." },
          "tell": { "nl": "We bellen samen, als u dat goed vindt.", "en": "We call together, if you agree." }
        },
        "money-shows": {
          "signal": ["unpaid-bills", "borrows-money", "debt-collectors", "avoids-care-costs", "small-network", "language-or-reading", "unsuitable-clothing", "too-few-baby-things"],
          "next": "listen"
        },
        "listen": {
          "step": "meet", "by": ["volunteer"], "source": "handreiking",
          "title": { "nl": "Luister, en help met iets gewoons", "en": "Listen, and help with something ordinary" },
          "say": { "nl": "Open samen de post, ga mee naar een afspraak, drink koffie. Een vragenlijst hoort niet bij jou. Beloof niets over geld.", "en": "Open the post together, come along to an appointment, have coffee. A questionnaire is not for you. Promise nothing about money." },
          "tell": { "nl": "De vrijwilliger luistert en helpt met gewone dingen.", "en": "The volunteer listens and helps with everyday things." },
          "next": "ask-consent"
        },
        "ask-consent": {
          "step": "ask-consent", "consent": "volunteer-to-contact", "by": ["volunteer"], "locked": true, "source": "handreiking",
          "title": { "nl": "Vraag of je het aan de contactpersoon mag vertellen", "en": "Ask whether you may tell the contact person" },
          "say": { "nl": "Zeg precies wat je zou vertellen. Is het nee? Dan blijft het bij jou.", "en": "Say exactly what you would tell. Is it no? Then it stays with you." },
          "tell": { "nl": "U bepaalt wat de vrijwilliger vertelt. Nee zeggen mag altijd.", "en": "You decide what the volunteer tells. You can always say no." },
          "next": "tell-the-contact"
        },
        "tell-the-contact": {
          "step": "share", "consent": "volunteer-to-contact", "handover": "warm", "by": ["volunteer"], "source": "handreiking",
          "title": { "nl": "Vertel het samen aan de vaste contactpersoon", "en": "Tell the main contact person together" },
          "say": { "nl": "Bel met het gezin erbij. De contactpersoon zoekt de hulp, jij blijft het maatje.", "en": "Call with the family there. The contact person finds the help, you remain the buddy." },
          "tell": { "nl": "We bellen samen met uw contactpersoon.", "en": "We call your contact person together." }
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
      "audience": ["midwife", "maternity-nurse", "youth-nurse", "youth-doctor", "gp", "teacher", "childcare-worker", "neighbourhood-team", "social-worker", "debt-helper",
                   "gynaecologist", "community-doctor", "nurse-specialist", "doctors-assistant", "attendance-officer", "money-consultant"],
      "start": ["meet", "language"],
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
          "say": { "nl": "Bel samen met het gezin en noem wat er dreigt. Gaat het om woning, energie of zorgverzekering? Dan praat de gemeente binnen drie werkdagen met het gezin. Blijf erbij tot er een afspraak is.", "en": "Call together with the family and say what threatens. Is it about home, energy or health insurance? Then the municipality talks with the family within three working days. Stay until there is an appointment." },
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
        "language": { "pathway": "language", "next": "register" },
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
          "say": { "nl": "Vraag open: 'Veel gezinnen vinden het lastig om rond te komen. Hoe is dat voor jullie?' Zeg wat je ziet, zonder oordeel. Vraag hoe lang het speelt, wat al lukt en wat de partner mag weten. Beloof niets.", "en": "Ask openly: 'Many families find it hard to get by. How is that for you?' Say what you see, without judging. Ask how long it has been so, what already works and what the partner may know. Promise nothing." },
          "tell": { "nl": "We praten over wat u nodig heeft. U bepaalt wat u vertelt.", "en": "We talk about what you need. You decide what you tell." },
          "next": ["bills", "debts", "administrator", "look-together", "plan",
                   "before-pregnancy", "baby-on-the-way", "newborn", "young-child", "going-to-school", "primary-school", "going-to-secondary-school", "secondary-school", "towards-18",
                   "growing-up", "parents-health", "parenthood", "people-around", "joining-in"]
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

        // The phases of life, and the steps from one to the next. A family may be in several at once.
        "before-pregnancy": { "pathway": "before-pregnancy", "next": "register" },
)json"
R"json(        "baby-on-the-way": { "condition": { "condition": "expecting" }, "yes": "pregnancy" },
        "pregnancy": { "pathway": "pregnancy", "next": "register" },
        "newborn": { "pathway": "newborn", "next": "register" },
        "young-child": { "pathway": "young-child", "next": "register" },
        "going-to-school": { "pathway": "going-to-school", "next": "register" },
        "primary-school": { "pathway": "primary-school", "next": "register" },
        "going-to-secondary-school": { "pathway": "going-to-secondary-school", "next": "register" },
        "secondary-school": { "pathway": "secondary-school", "next": "register" },
        "towards-18": { "pathway": "towards-18", "next": "register" },

        // A pathway for each other factor than money. Safety is not among them: it has its own way in.
        "growing-up": { "pathway": "growing-up", "next": "register" },
        "parents-health": { "pathway": "parents-health", "next": "register" },
        "parenthood": { "pathway": "parenthood", "next": "register" },
        "people-around": { "pathway": "people-around", "next": "register" },
        "joining-in": { "pathway": "joining-in", "next": "register" },

        // One plan, a record, and the question whether it worked.
        "plan": {
          "step": "plan", "urgency": "soon", "by": ["coordinator"], "source": "handreiking",
          "title": { "nl": "Kies samen de eerste stap, en wie het vaste aanspreekpunt is", "en": "Choose the first step together, and who is the main contact" },
          "say": { "nl": "Eén gezin, één plan, één aanspreekpunt. Vraag wie het gezin het meest vertrouwt.", "en": "One family, one plan, one contact. Ask whom the family trusts most." },
          "tell": { "nl": "U krijgt één vaste persoon die u kunt bellen.", "en": "You get one person to call." },
          "next": ["one-plan", "register"]
        },
        "one-plan": { "pathway": "one-plan", "next": "register" },
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
          "say": { "nl": "Vraag: 'Is het gelukt om…? Voel je je goed geholpen?' Wat hield tegen? Zoek samen een andere weg. Een kleine stap is ook een stap.", "en": "Ask: 'Did you manage to…? Do you feel supported?' What got in the way? Find another way together. A small step is a step too." },
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
    "parent": {
      "title": { "nl": "ouder", "en": "parent" },
      "note": { "nl": "Wie elke dag voor het kind zorgt, ook een pleegouder of familielid. Ook wie een kind verwacht of graag wil, en de partner.", "en": "Whoever cares for the child every day, a foster parent or relative too. Also those who expect or want a child, and their partner." },
      "source": "handreiking"
    },
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
    "community-doctor": {
      "title": { "nl": "arts maatschappij en gezondheid", "en": "doctor of society and health" }, "codes": { "uzi": "01.055" }, "source": ["handreiking", "uzi-register"],
      "note": { "nl": "Doet wat de jeugdarts doet.", "en": "Does what the youth doctor does." }
    },
    "nurse-specialist": {
      "title": { "nl": "verpleegkundig specialist", "en": "nurse specialist" }, "codes": { "uzi": "30.076" }, "source": ["handreiking", "uzi-register"],
      "note": { "nl": "Doet in de jeugdgezondheidszorg wat de jeugdverpleegkundige doet.", "en": "Does in youth health care what the youth nurse does." }
    },
    "doctors-assistant": {
      "title": { "nl": "doktersassistent", "en": "doctor's assistant" }, "source": "handreiking",
      "note": { "nl": "Doet in de jeugdgezondheidszorg mee met de jeugdverpleegkundige.", "en": "Works along with the youth nurse in youth health care." }
    },
    "gynaecologist": { "title": { "nl": "gynaecoloog", "en": "gynaecologist" }, "codes": { "uzi": "01.046" }, "source": "uzi-register" },
    "gp": { "title": { "nl": "huisarts of praktijkondersteuner", "en": "GP or practice nurse" }, "codes": { "uzi": "01.015" }, "source": "uzi-register" },
    "teacher": { "title": { "nl": "leerkracht of intern begeleider", "en": "teacher or care coordinator at school" } },
    "attendance-officer": { "title": { "nl": "leerplichtambtenaar", "en": "school attendance officer" }, "source": "handreiking" },
    "childcare-worker": { "title": { "nl": "medewerker kinderopvang", "en": "childcare worker" } },
    "neighbourhood-team": { "title": { "nl": "wijkteam", "en": "neighbourhood team" } },
    "social-worker": { "title": { "nl": "maatschappelijk werker", "en": "social worker" } },
    "debt-helper": { "title": { "nl": "schuldhulpverlener", "en": "debt counsellor" } },
    "money-consultant": {
      "title": { "nl": "consulent geldzaken", "en": "money consultant" }, "source": ["handreiking", "infosheet"],
      "note": { "nl": "Denkt mee met professionals en gezinnen over geld en regelingen.", "en": "Thinks along with professionals and families about money and schemes." }
    },
    "volunteer": {
      "title": { "nl": "vrijwilliger of maatje", "en": "volunteer or buddy" }, "source": "handreiking",
      "note": { "nl": "Steunt het gezin met gewone dingen, op uitnodiging van een professional. Screent niet en verwijst niet zelf.", "en": "Supports the family with everyday things, invited by a professional. Does not screen, and does not refer alone." }
    },
    "expert-by-experience": {
      "title": { "nl": "ervaringswerker of sleutelpersoon", "en": "expert by experience or key person" }, "source": "handreiking",
      "note": { "nl": "Kent armoede of een gemeenschap van binnenuit, en slaat een brug.", "en": "Knows poverty or a community from within, and builds a bridge." }
    },
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
{"national/people/pathways.json"sv,
R"json(// Consents that only pathways use. A no is a no: it has no consequences, and it is not asked again.
{
  "zorgpad": 1,
  "id": "nl",

  "consents": {
    "share-between-helpers": {
      "title": { "nl": "samen overleggen met wie er al helpt", "en": "consulting with those who help already" },
      "by": "professional", "with": ["midwife", "youth-nurse", "gp", "neighbourhood-team", "social-worker", "debt-helper"],
      "what": ["wat het gezin wil", "wie wat doet", "wat er al is aangevraagd"],
      "purpose": { "nl": "één plan met één vast aanspreekpunt, zodat u uw verhaal niet steeds opnieuw doet", "en": "one plan with one contact person, so that you need not tell your story again and again" },
      "ask": { "nl": "Mogen we samen overleggen met de mensen die u al helpen? U kiest wie, en u mag erbij zijn.", "en": "May we consult with the people who help you already? You choose who, and you can be there." },
      "source": "handreiking"
    },
    "debt-help-to-family-care": {
      "title": { "nl": "schuldhulp overlegt met verloskundige, jeugdgezondheidszorg of wijkteam", "en": "debt help consults midwife, youth health care or neighbourhood team" },
      "by": "debt-helper", "with": ["midwife", "youth-nurse", "neighbourhood-team"],
      "what": ["dat er een achterstand is", "wat er is afgesproken"],
      "purpose": { "nl": "zorgen dat er ook hulp is voor de baby of het jonge kind", "en": "making sure that there is help for the baby or young child, too" },
      "ask": { "nl": "Mag ik met uw verloskundige of jeugdverpleegkundige overleggen? Dan is er ook hulp voor uw kind.", "en": "May I consult your midwife or youth nurse? Then there is help for your child, too." },
      "source": "infosheet"
    },
    // Another school, so another question: a yes for the school of now is no yes for the next.
    "handover-to-new-school": {
      "title": { "nl": "overdragen aan de nieuwe school", "en": "handing over to the new school" },
      "by": "teacher", "with": ["teacher"],
      "what": ["wat het kind nodig heeft om mee te doen"],
      "purpose": { "nl": "dat de nieuwe school weet wat uw kind helpt", "en": "that the new school knows what helps your child" },
      "ask": { "nl": "Mag ik aan de nieuwe school vertellen wat uw kind helpt? U en uw kind mogen erbij zijn.", "en": "May I tell the new school what helps your child? You and your child can be there." },
      "source": "handreiking"
    },
    "handover-at-18": {
      "title": { "nl": "overdragen aan hulp voor volwassenen", "en": "handing over to help for adults" },
      "by": "professional", "with": ["neighbourhood-team", "gp", "teacher"],
      "what": ["wat de jongere wil", "wat er is afgesproken"],
      "purpose": { "nl": "dat hulp niet stopt als je 18 wordt", "en": "that help does not stop when you turn 18" },
      "ask": { "nl": "Mag ik vertellen wat we hebben afgesproken aan wie je straks helpt? Je mag erbij zijn.", "en": "May I tell what we agreed to those who will help you next? You can be there." },
      "source": "handreiking"
    },
    "volunteer-to-contact": {
      "title": { "nl": "vrijwilliger vertelt het aan de vaste contactpersoon", "en": "volunteer tells the main contact person" },
      "by": "volunteer", "with": ["coordinator"],
      "what": ["waar het gezin hulp bij wil"],
      "purpose": { "nl": "dat iemand met veel kennis mee kan kijken", "en": "that someone with much knowledge can take a look" },
      "ask": { "nl": "Mag ik aan uw contactpersoon vertellen waar u hulp bij wilt?", "en": "May I tell your contact person what you would like help with?" },
      "source": "handreiking"
    }
  }
}
)json"sv},
{"national/schemes/1-allowances.json"sv,
R"json(// Allowances and benefits of the whole country. A verdict is never a decision: the provider decides. What is inferred or
// recalled (an age, a limit) stands inside "indicative": it informs and never excludes. A bound outside it is wide on
// purpose, and holds what plainly cannot be: a baby does not start at secondary school.
{
  "zorgpad": 1,
  "id": "nl",

  "schemes": {
    // They look at the assessed income of the year, not at the net income of the month.
    "rent-allowance": {
      "title": { "nl": "Huurtoeslag", "en": "Rent allowance" },
      "provider": { "nl": "Dienst Toeslagen", "en": "Allowances (Tax Administration)" },
      "level": "national", "for": "household", "source": ["toeslagen", "huurtoeslag-2026", "pharos-bekendheid"], "certainty": "verified", "codes": { "upl": "huurtoeslag" },
      "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Sinds 2026 is er geen hoogste huur meer en tellen servicekosten niet mee. Tot 21 jaar telt een lager deel van de huur.", "en": "Since 2026 there is no highest rent any more, and service costs do not count. Under 21 a lower part of the rent counts." },
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
      "level": "national", "for": "household", "source": "toeslagen", "certainty": "verified", "codes": { "upl": "zorgtoeslag" }, "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Een kind dat 18 wordt, vraagt zelf zorgtoeslag aan, vanaf de maand daarna.", "en": "A child who turns 18 applies for its own allowance, from the month after." },
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
      "level": "national", "for": "household", "source": ["wkb", "toeslagen"], "certainty": "verified", "codes": { "upl": "kindgebonden budget" }, "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Het telt niet als inkomen voor de bijstand, maar wel bij de voedselbank.", "en": "It does not count as income for social assistance, but it does for the food bank." },
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
      "level": "national", "for": "child", "source": ["akw", "svb"], "certainty": "verified", "codes": { "upl": "kinderbijslag" }, "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "not": { "fact": "age", "at_least": "P18Y", "on": "quarter-start" } } ] },
      "apply": {
        "by": ["parent", "administrator"], "contact": "social-insurance-bank",
        "how": { "nl": "Meestal loopt het al. Bij een eerste kind komt er na de geboorte een brief van de SVB. Daarna gaat het vanzelf.", "en": "Mostly it runs already. With a first child, the SVB sends a letter after the birth. After that it goes by itself." }
      },
      "gives": { "nl": "elk kwartaal een bedrag, hoger bij 6 en bij 12 jaar", "en": "an amount every quarter, higher from 6 and from 12 years" },
      "tell": { "nl": "Voor elk kind tot 18 jaar. Het inkomen maakt niet uit. Het kan tot een jaar terug.", "en": "For every child under 18. Income does not matter. It can go back up to a year." }
    },
    "childcare-allowance": {
      "title": { "nl": "Kinderopvangtoeslag", "en": "Childcare allowance" },
      "provider": { "nl": "Dienst Toeslagen", "en": "Allowances (Tax Administration)" },
      "level": "national", "for": "household", "source": "wet-kinderopvang", "certainty": "recalled", "codes": { "upl": "kinderopvangtoeslag" }, "phases": ["0-4", "4-12"],
      "note": { "nl": "De voorwaarden zijn uit het geheugen en de bedragen zijn niet verzameld.", "en": "The conditions are recalled, and the amounts were not collected." },
      "when": { "all": [
        { "indicative": { "fact": "work.all-parents", "is": true } },
        { "some": "child", "where": { "fact": "age", "from": "P0M", "until": "P14Y" } },
        { "indicative": { "some": "child", "where": { "fact": "age", "from": "P0M", "until": "P12Y" } } } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "allowances" },
      "gives": { "nl": "elke maand een deel van de kosten van opvang", "en": "part of the cost of childcare, every month" },
      "tell": { "nl": "Voor opvang terwijl ouders werken of leren. Hoeveel het is, hangt af van uw inkomen.", "en": "For childcare while parents work or study. How much depends on your income." }
    }
  }
}
)json"sv},
{"national/schemes/2-municipal.json"sv,
R"json(// What the municipality gives. By national law it has assistance, help with debts and remission of taxes; the rest it may have,
// and there "available" is open: the plan says so until the municipality has said yes or no. Where it sets the income limit
// itself, the common limit stands in for it, as a hint: a municipality that knows its own replaces the condition.
{
  "zorgpad": 1,
  "id": "nl",

  "schemes": {
    // By national law.
    "social-assistance": {
      "title": { "nl": "Bijstand", "en": "Social assistance" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "source": "participatiewet", "certainty": "verified", "codes": { "upl": "bijstand" }, "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Bijstand komt na andere inkomsten en toeslagen. Onder 27 jaar is er eerst een zoektijd van vier weken (uit het geheugen). Giften tot 1200 euro per jaar tellen niet mee (2026).", "en": "Social assistance comes after other income and allowances. Under 27 there is first a search period of four weeks (recalled). Gifts up to 1200 euros a year do not count (2026)." },
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
      "gives": { "nl": "een aanvulling op uw inkomen, tot een vast bedrag per maand", "en": "a supplement to your income, up to a fixed amount per month" },
      "tell": { "nl": "Is er te weinig inkomen om van te leven? Dan vult de gemeente het misschien aan.", "en": "Is there too little income to live on? Then the municipality may supplement it." }
    },
    "special-assistance": {
      "title": { "nl": "Bijzondere bijstand", "en": "Special assistance" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "source": ["participatiewet", "handreiking", "regels-bijzondere-bijstand", "westland-minima"], "certainty": "verified", "codes": { "upl": "bijzonderebijstandsuitkering" },
      "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Elke gemeente kiest zelf vanaf welk inkomen u meebetaalt. Kindgebonden budget telt niet mee. In 2026 mag zij de eerste 176 euro per jaar niet vergoeden. Dat u beter vooraf aanvraagt, is uit het geheugen.", "en": "Each municipality chooses from which income you share the cost. Child budget does not count. In 2026 it may leave out the first 176 euros a year. That it is best to apply beforehand is recalled." },
      "when": { "all": [
        { "indicative": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } },
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
      "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
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
      "level": "municipal", "for": "household", "source": ["kwijtschelding", "pharos-bekendheid"], "certainty": "verified", "codes": { "upl": "belastingkwijtschelding" },
      "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Voor bezit mag de gemeente ruimer zijn: tot 2000 euro (stel), 1800 euro (alleenstaande ouder) of 1500 euro.", "en": "On assets the municipality may be more generous: up to 2000 euros (couple), 1800 euros (single parent) or 1500 euros." },
      // What counts is what can be paid, held against 90% to 100% of social assistance: income alone only gives a hint.
      "when": { "all": [
        { "indicative": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } },
        { "indicative": { "fact": "income.net-month", "at_most": { "norm": "social-assistance-21", "percent": { "norm": "tax-remission-percent-most" } } } } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "minder of geen belasting, zoals voor afval", "en": "less or no tax, for instance for waste" },
      "tell": { "nl": "Is er weinig geld? Dan hoeft u de belasting van de gemeente misschien niet te betalen.", "en": "With little money you may not have to pay some of the taxes of the municipality." }
    },
    "debt-assistance": {
      "title": { "nl": "Schuldhulp van de gemeente", "en": "Debt help of the municipality" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "source": ["wgs", "pharos-bekendheid"], "certainty": "verified", "codes": { "upl": "schuldhulpverlening" },
      "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Geen inkomensgrens. De gemeente kan nee zeggen na eerdere hulp of fraude, en vraagt een geldig verblijf.", "en": "No income limit. The municipality may refuse after earlier help or fraud, and asks for lawful residence." },
      // Open to all who cannot go on paying, or who see that coming.
      "when": { "all": [
        { "any": [ { "condition": "heavy-debts" }, { "condition": "bills-pile-up" } ] },
        { "indicative": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } } ] },
      "apply": {
        "by": ["parent", "professional", "administrator"], "contact": "municipal-debt-help",
        "how": { "nl": "Het eerste gesprek is binnen vier weken. Dreigt u uw huis, energie of zorgverzekering kwijt te raken? Dan binnen drie werkdagen.", "en": "The first talk is within four weeks. Could you lose your home, energy or health insurance? Then within three working days." }
      },
      "gives": { "nl": "een gesprek, een plan, rust en hulp om schulden te regelen", "en": "a talk, a plan, calm and help to settle debts" },
      "tell": { "nl": "De gemeente kijkt samen met u hoe de schulden minder kunnen worden. Het is gratis.", "en": "The municipality looks with you at how debts can become less. It is free." }
    },
    // Only for 2022 (until 30 June 2023) and 2023 (until 31 August 2024). It stays here so that nobody offers it again.
    "energy-allowance": {
      "title": { "nl": "Energietoeslag", "en": "Energy allowance" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "source": ["participatiewet", "pharos-bekendheid"], "certainty": "verified", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "valid": { "from": "2022-01-01", "until": "2024-09-01" },
      "note": { "nl": "Gemeenten kozen zelf de grens, meest 120% tot 130%. De regeling is gestopt.", "en": "Municipalities chose the limit, mostly 120% to 130%. The scheme has ended." },
      "when": { "all": [
        { "indicative": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } },
        { "condition": "low-income" } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "een bedrag voor de energie, één keer", "en": "an amount for energy, once" },
      "tell": { "nl": "Dit was hulp bij de kosten van energie. Aanvragen kan niet meer.", "en": "This was help with the cost of energy. Applying is no longer possible." }
    },

    // What a municipality may have: for children.
    "child-package": {
      "title": { "nl": "Kindpakket", "en": "Child package" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "child", "open": ["available"], "source": ["pharos-bekendheid", "infosheet", "handreiking"], "certainty": "stated",
      "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "De bronnen noemen 120% van het sociaal minimum. Gemeenten kiezen zelf: 110%, 120% en 130% komen voor.", "en": "The sources name 120% of the social minimum. Municipalities choose: 110%, 120% and 130% occur." },
      "when": { "all": [ { "fact": "age", "from": "P0M", "until": "P18Y" }, { "condition": "low-income" } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "bijvoorbeeld kleding, sport, zwemles, een fiets of schoolspullen", "en": "for instance clothes, sports, swimming lessons, a bicycle or school things" },
      "tell": { "nl": "Spullen en lessen waarmee uw kind mee kan doen. Elke gemeente vult het anders in.", "en": "Things and lessons that let your child join in. Each municipality does it differently." }
    },
    "secondary-school-start": {
      "title": { "nl": "Eenmalig bedrag bij de start op de middelbare school", "en": "One-off amount at the start of secondary school" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "stated", "phases": ["4-12", "12-18"],
      // The first year of secondary school: mostly 11 or 12 years old.
      "when": { "all": [ { "fact": "school.starts-secondary", "is": true }, { "condition": "low-income" } ] },
      "after": ["child-package"],
      "apply": {
        "by": ["parent", "administrator"], "contact": "municipal-income-desk",
        "how": { "nl": "Vraag bij de gemeente naar bijzondere bijstand voor de start op de middelbare school.", "en": "Ask the municipality for special assistance for the start at secondary school." }
      },
      "gives": { "nl": "een bedrag voor spullen voor de nieuwe school, één keer", "en": "an amount, once, for things for the new school" },
      "tell": { "nl": "Een nieuwe school kost geld. Sommige gemeenten geven dan één keer iets extra.", "en": "A new school costs money. Some municipalities then give something extra once." }
    },
    "preschool-place": {
      "title": { "nl": "Plek op de voorschool", "en": "Place at pre-school" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "recalled", "phases": ["0-4"],
      // With a referral, or where the municipality is generous to families with little money.
      "when": { "all": [
        { "fact": "age", "from": "P1Y", "until": "P5Y" },
        { "indicative": { "fact": "age", "from": "P2Y", "until": "P4Y" } },
        { "any": [ { "fact": "preschool.indicated", "is": true }, { "condition": "low-income" } ] } ] },
      "apply": { "by": ["parent", "youth-nurse"], "contact": "youth-health-care" },
      "gives": { "nl": "een gratis of goedkope plek bij andere peuters", "en": "a free or cheap place among other toddlers" },
      "tell": { "nl": "Uw peuter speelt en leert met andere kinderen. U meldt uw kind zelf aan.", "en": "Your toddler plays and learns with other children. You register your child yourself." }
    },

    // Around the birth.
    "extra-maternity-care": {
      "title": { "nl": "Extra uren kraamzorg", "en": "Extra hours of maternity care" },
      "provider": { "nl": "gemeente of zorgverzekeraar", "en": "municipality or health insurer" },
      "level": "municipal", "for": "household", "open": ["available"], "source": ["handreiking", "pharos-bekendheid", "kraamzorg-kosten"], "certainty": "stated", "phases": ["expecting-newborn"],
      "note": { "nl": "Kraamzorg regelt u in de zwangerschap (uit het geheugen). Per uur is er een eigen bijdrage: 4,70 euro in 2022.", "en": "Maternity care is booked in pregnancy (recalled). There is an own contribution per hour: 4.70 euros in 2022." },
      // Best before the birth; in the first weeks it is still worth asking. Meant generously: also for parents just above the
      // low income limit.
      "when": { "all": [
        { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P6W" } },
        { "indicative": { "condition": "expecting" } },
        { "any": [ { "condition": "low-income" }, { "signal": "no-extra-maternity-care" } ] } ] },
      "apply": { "by": ["midwife", "maternity-nurse", "youth-nurse"], "contact": "youth-health-care" },
      "gives": { "nl": "meer kraamhulp zonder extra kosten", "en": "more maternity care without extra cost" },
      "tell": { "nl": "Soms kan er meer kraamhulp komen, zonder dat u meer betaalt.", "en": "Sometimes there can be more maternity care without paying more." }
    },
    "municipal-baby-package": {
      "title": { "nl": "Babypakket van de gemeente", "en": "Baby package of the municipality" },
      "provider": { "nl": "gemeente", "en": "municipality" },
)json"
R"json(      "level": "municipal", "for": "child", "open": ["available"], "source": ["handreiking", "pharos-bekendheid"], "certainty": "stated", "phases": ["expecting-newborn"],
      // For birth and the first weeks.
      "when": { "all": [
        { "fact": "age", "from": "-P10M", "until": "P1Y" },
        { "indicative": { "fact": "age", "from": "-P10M", "until": "P6W" } },
        { "fact": "baby.things-missing", "is": true },
        { "condition": "low-income" } ] },
      "apply": {
        "by": ["midwife", "maternity-nurse", "youth-nurse", "social-worker", "neighbourhood-team"], "contact": "municipal-income-desk",
        "how": { "nl": "Kijk eerst samen wat er al is. Een hulpverlener vraagt het pakket aan.", "en": "First look together at what is there. A professional applies for the package." }
      },
      "gives": { "nl": "spullen voor de bevalling en de kraamtijd", "en": "things for the birth and the first weeks" },
      "tell": { "nl": "Sommige gemeenten hebben een pakket met spullen voor de eerste weken. Wij vragen het na.", "en": "Some municipalities have a package of things for the first weeks. We will ask." }
    },
    "young-mothers": {
      "title": { "nl": "Hulp met geld voor jonge moeders", "en": "Money help for young mothers" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "open": ["available"], "source": "handreiking", "certainty": "stated", "phases": ["expecting-newborn", "0-4"],
      // A teenage mother is under 20. Municipalities draw their own line; the law of assistance calls young those under 27.
      "when": { "all": [
        { "some": "adult", "where": { "fact": "age", "less_than": "P27Y" } },
        { "indicative": { "some": "adult", "where": { "fact": "age", "less_than": "P20Y" } } },
        { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P18Y" } } ] },
      "apply": {
        "by": ["parent", "professional"], "contact": "young-mothers",
        "how": { "nl": "Vraag bij de gemeente wat er voor jonge moeders is.", "en": "Ask the municipality what there is for young mothers." }
      },
      "gives": { "nl": "geld of spullen; wat precies verschilt per gemeente", "en": "money or things; what exactly differs per municipality" },
      "tell": { "nl": "Soms heeft de gemeente iets extra voor jonge moeders. We vragen het samen na.", "en": "Sometimes the municipality has something extra for young mothers. We ask together." }
    },

    // For the family.
    "municipal-health-policy": {
      "title": { "nl": "Zorgverzekering via de gemeente", "en": "Health insurance through the municipality" },
      "provider": { "nl": "gemeente en zorgverzekeraar", "en": "municipality and health insurer" },
      "level": "municipal", "for": "household", "open": ["available"], "source": ["pharos-bekendheid", "participatiewet"], "certainty": "stated", "codes": { "upl": "ziektekostenverzekering collectief" },
      "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      // For a low income, or for those who have been ill for long or live with a disability.
      "when": { "all": [
        { "indicative": { "some": "adult", "where": { "fact": "age", "at_least": "P18Y" } } },
        { "any": [ { "condition": "low-income" }, { "fact": "health.long-term-illness", "is": true } ] } ] },
      "apply": {
        "by": ["parent", "administrator"], "contact": "municipal-income-desk",
        "how": { "nl": "U kunt meestal op 1 januari overstappen.", "en": "You can usually switch on 1 January." }
      },
      "gives": { "nl": "een zorgpolis die meer betaalt, soms ook voor kraamzorg", "en": "broader insurance, sometimes for maternity care too" },
      "tell": { "nl": "Een verzekering die past bij een laag inkomen. Laat u helpen om te kijken of het u iets oplevert.", "en": "Insurance that fits a low income. Let someone help you to see whether it is of use to you." }
    },
    "city-pass": {
      "title": { "nl": "Stadspas", "en": "City pass" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "open": ["available"], "source": ["handreiking", "pharos-bekendheid"], "certainty": "stated", "codes": { "upl": "stadspas" },
      "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "when": { "condition": "low-income" },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "korting, bijvoorbeeld op uitjes, sport en winkels", "en": "discounts, for instance on outings, sports and shops" },
      "tell": { "nl": "Met deze pas kosten veel dingen minder. Niet elke gemeente heeft er een.", "en": "With this pass many things cost less. Not every municipality has one." }
    },
    "white-goods": {
      "title": { "nl": "Regeling voor wasmachine, fornuis of koelkast", "en": "Scheme for a washing machine, cooker or fridge" },
      "provider": { "nl": "gemeente", "en": "municipality" },
      "level": "municipal", "for": "household", "open": ["available"], "source": "handreiking", "certainty": "stated", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "when": { "all": [ { "fact": "costs.necessary", "is": true }, { "condition": "low-income" } ] },
      "apply": { "by": ["parent", "administrator"], "contact": "municipal-income-desk" },
      "gives": { "nl": "een wasmachine, fornuis of koelkast", "en": "a washing machine, cooker or fridge" },
      "tell": { "nl": "Is er iets stuk dat u echt nodig hebt? Misschien helpt de gemeente.", "en": "Is something broken that you really need? The municipality may help." }
    }
  }
}
)json"sv},
{"national/schemes/3-funds.json"sv,
R"json(// Private funds, after what the municipality gives. Each sets its own rules. A fund that exists only where it has a branch or
// a partner has "available" open.
{
  "zorgpad": 1,
  "id": "nl",

  "schemes": {
    // One desk for four funds.
    "sam-desk": {
      "title": { "nl": "Sam& voor alle kinderen", "en": "Sam& for all children" },
      "provider": { "nl": "Leergeld, Jeugdfonds Sport & Cultuur, Kinderhulp en Jarige Job", "en": "Leergeld, Youth Fund, Kinderhulp and Jarige Job" },
      "level": "fund", "for": "household", "source": ["handreiking", "infosheet"], "certainty": "inferred", "phases": ["0-4", "4-12", "12-18"],
      // The ages are those of the four funds together.
      "when": { "all": [
        { "some": "child", "where": { "fact": "age", "at_least": "P0M" } },
        { "indicative": { "some": "child", "where": { "fact": "age", "from": "P0M", "until": "P21Y" } } },
        { "condition": "money-is-tight" } ] },
      "after": ["child-package"],
      "apply": {
        "by": ["parent", "intermediary"], "contact": "sam",
        "how": { "nl": "Op één site vraagt u aan bij vier fondsen. Welke meedoen, verschilt per plaats.", "en": "On one site you apply to four funds. Which ones take part differs per place." }
      },
      "gives": { "nl": "een plek om hulp te vragen voor school, sport, verjaardag en meer", "en": "one place to ask for help with school, sports, birthdays and more" },
      "tell": { "nl": "Weet u niet welk fonds past? Op deze site begint u met uw vraag.", "en": "Not sure which fund fits? On this site you start with your question." }
    },

    // Babies.
    "baby-package": {
      "title": { "nl": "Babystartpakket", "en": "Baby starter package" },
      "provider": { "nl": "Stichting Babyspullen", "en": "Stichting Babyspullen" },
      "level": "fund", "for": "child", "open": ["available"], "source": ["babyspullen", "handreiking", "infosheet"], "certainty": "verified", "phases": ["expecting-newborn", "0-4"],
      "note": { "nl": "Voor ouders rond de bijstand die weinig mensen hebben om op terug te vallen. In gemeenten die meedoen; die betalen soms 50 euro per pakket.", "en": "For parents around social assistance who have few people to fall back on. In municipalities that take part; some pay 50 euros a package." },
      "when": { "all": [
        { "fact": "age", "from": "-P10M", "until": "P2Y" },
        { "fact": "baby.things-missing", "is": true },
        { "condition": "low-income" } ] },
      "apply": { "by": ["midwife", "maternity-nurse", "youth-nurse", "gp", "social-worker", "neighbourhood-team", "debt-helper", "administrator"], "contact": "baby-foundation" },
      "gives": { "nl": "kleertjes, luiers, verzorging en beddengoed voor de eerste maanden", "en": "clothes, nappies, care products and bedding for the first months" },
      "tell": { "nl": "Een pakket met nieuwe en gebruikte spullen voor uw baby. Een hulpverlener vraagt het voor u aan.", "en": "A package of new and used things for your baby. A professional applies for you." }
    },

    // Joining in, at school and after it.
    "leergeld": {
      "title": { "nl": "Leergeld", "en": "Leergeld" },
      "provider": { "nl": "Stichting Leergeld", "en": "Stichting Leergeld" },
      "level": "fund", "for": "child", "open": ["available"], "source": ["leergeld", "handreiking"], "certainty": "verified", "phases": ["4-12", "12-18"],
      "note": { "nl": "Elk plaatselijk Leergeld kiest zelf de grens: van 120% tot 140% van de bijstand.", "en": "Each local Leergeld chooses the limit: from 120% to 140% of social assistance." },
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
      "note": { "nl": "In gemeenten die meedoen; daar van 110% tot 140% van de bijstand. Meestal één aanvraag per jaar, en niet achteraf.", "en": "In municipalities that take part, from 110% to 140% of social assistance. Mostly one application a year, and not afterwards." },
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
    "sports-gear-bank": {
      "title": { "nl": "Sportspullenbank", "en": "Sports gear bank" },
      "provider": { "nl": "Stichting Sportspullenbank", "en": "Stichting Sportspullenbank" },
      "level": "fund", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "stated", "phases": ["4-12", "12-18"],
      "note": { "nl": "De bron zegt niet wie aanvraagt, en noemt geen leeftijd.", "en": "The source does not say who applies, and names no age." },
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } }, { "condition": "low-income" } ] },
      "apply": {
        "contact": "sports-gear-bank",
        "how": { "nl": "Kijk of er een bij u in de buurt is, en vraag hoe het werkt.", "en": "See whether there is one nearby, and ask how it works." }
      },
      "gives": { "nl": "gebruikte kleren, schoenen en spullen om te sporten", "en": "used sports clothes, shoes and gear" },
      "tell": { "nl": "Sportkleren en schoenen hoeven niet nieuw te zijn. Hier vindt u ze voor weinig of niets.", "en": "Sports clothes and shoes need not be new. Here you find them for little or nothing." }
    },
    "childrens-fund": {
      "title": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" },
      "provider": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" },
      "level": "fund", "for": "child", "source": ["kinderhulp", "handreiking"], "certainty": "verified", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "when": { "all": [ { "fact": "age", "from": "P0M", "until": "P21Y" }, { "condition": "money-is-tight" } ] },
      "after": ["child-package", "leergeld", "youth-sports-culture-fund"],
      "apply": {
        "by": ["intermediary", "teacher", "social-worker", "neighbourhood-team", "administrator"], "contact": "childrens-fund",
        "how": { "nl": "Alleen voor wat andere fondsen niet geven. Een intermediair vraagt het aan.", "en": "Only for what other funds do not give. An intermediary applies." }
      },
      "gives": { "nl": "bijvoorbeeld een fiets, een bed, kleding, zwemles of een dagje uit", "en": "for instance a bicycle, a bed, clothes, swimming lessons or a day out" },
      "tell": { "nl": "Dit fonds helpt met iets voor uw kind als het nergens anders lukt.", "en": "This fund helps with something for your child when it works out nowhere else." }
    },
    "summer-fun": {
      "title": { "nl": "Actie Zomerpret", "en": "Actie Zomerpret: summer fun" },
      "provider": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "stated", "phases": ["4-12", "12-18"],
      "note": { "nl": "Een leeftijd en een sluitdatum noemt de bron niet.", "en": "The source names no age and no closing date." },
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } }, { "condition": "money-is-tight" } ] },
      "apply": {
        "by": ["intermediary", "teacher", "social-worker", "neighbourhood-team"], "contact": "summer-campaign",
        "how": { "nl": "Een intermediair meldt u aan, ruim voor de zomer.", "en": "An intermediary registers you, well before the summer." }
      },
      "gives": { "nl": "kaartjes voor een uitje, boeken of speelgoed", "en": "tickets for an outing, books or toys" },
      "tell": { "nl": "Iets leuks voor uw kind in de zomer. Een hulpverlener meldt u aan.", "en": "Something nice for your child in summer. A professional registers you." }
    },
    "sinterklaas-gift": {
      "title": { "nl": "Actie Pepernoot: een cadeaubon voor sinterklaas", "en": "Actie Pepernoot: a gift voucher for Sinterklaas" },
      "provider": { "nl": "Nationaal Fonds Kinderhulp", "en": "Nationaal Fonds Kinderhulp" },
      "level": "fund", "for": "child", "source": ["kinderhulp", "handreiking", "pepernoot-2023"], "certainty": "inferred", "phases": ["0-4", "4-12"],
      "note": { "nl": "In 2023 was de bon 25 euro en sloot de aanmelding eerder, omdat het geld op was. De bron zegt 'jonge kinderen', zonder leeftijd.", "en": "In 2023 the voucher was 25 euros, and registration closed early because the money was gone. The source says 'young children', without an age." },
      "when": { "all": [
        { "fact": "age", "from": "P0M", "until": "P18Y" },
        { "indicative": { "fact": "age", "from": "P0M", "until": "P12Y" } },
        { "condition": "money-is-tight" } ] },
      "apply": {
        "by": ["intermediary", "teacher", "social-worker", "neighbourhood-team"], "contact": "sinterklaas-campaign",
        "deadline": { "before": "--12-05", "period": "P1D" },
        "how": { "nl": "Een intermediair meldt het gezin aan. Wees er vroeg bij: op is op.", "en": "An intermediary registers the family. Be early: when it is gone, it is gone." }
      },
      "gives": { "nl": "een bon om een cadeau te kopen", "en": "a voucher to buy a present" },
      "tell": { "nl": "Een bon, zodat u zelf een cadeau voor uw kind kunt kiezen.", "en": "A voucher, so that you can choose a present for your child yourself." }
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
    "birthday-party": {
      "title": { "nl": "Kinderfeestje buiten de deur", "en": "Birthday party away from home" },
      "provider": { "nl": "Stichting Uitgestelde Kinderfeestjes", "en": "Stichting Uitgestelde Kinderfeestjes" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "stated", "phases": ["4-12"],
      "note": { "nl": "Voor kinderen die lang in armoede leven. Hoe lang, zegt de bron niet.", "en": "For children who live in poverty for long. How long, the source does not say." },
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
    "digital-learning-materials": {
      "title": { "nl": "Laptop of ander materiaal om te leren", "en": "Laptop or other materials to learn with" },
      "provider": { "nl": "verschillende fondsen", "en": "several funds" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "inferred", "phases": ["12-18"],
)json"
R"json(      "note": { "nl": "Geen fonds, maar een wegwijzer: naar Leergeld, Kinderhulp en Sam&. Elk fonds heeft eigen regels.", "en": "Not a fund but a signpost: to Leergeld, Kinderhulp and Sam&. Each fund has its own rules." },
      "when": { "all": [
        { "fact": "age", "at_least": "P4Y" },
        { "indicative": { "fact": "age", "from": "P12Y", "until": "P18Y" } },
        { "signal": "no-learning-materials" },
        { "condition": "money-is-tight" } ] },
      "after": ["child-package"],
      "apply": {
        "by": ["parent", "intermediary", "teacher"], "contact": "sam",
        "how": { "nl": "Begin bij de gemeente en Leergeld. Lukt dat niet, dan vraagt een intermediair het aan bij Kinderhulp.", "en": "Start with the municipality and Leergeld. If that fails, an intermediary applies to Kinderhulp." }
      },
      "gives": { "nl": "bijvoorbeeld een laptop voor school", "en": "for instance a laptop for school" },
      "tell": { "nl": "Heeft uw kind een laptop nodig voor school? Er zijn fondsen die daarbij helpen.", "en": "Does your child need a laptop for school? There are funds that help with it." }
    },
    "school-supplies-pass": {
      "title": { "nl": "Schoolspullenpas", "en": "School supplies pass" },
      "provider": { "nl": "Stichting Armoedefonds", "en": "Stichting Armoedefonds" },
      "level": "fund", "for": "child", "source": ["handreiking", "armoedefonds"], "certainty": "inferred", "phases": ["4-12", "12-18"],
      // Organisations hand it out and choose for whom.
      "when": { "all": [ { "fact": "age", "at_least": "P3Y" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } }, { "condition": "low-income" } ] },
      "apply": {
        "by": ["intermediary"], "contact": "poverty-fund",
        "how": { "nl": "Een organisatie in de buurt vraagt de passen aan, meestal voor het nieuwe schooljaar.", "en": "An organisation nearby applies for the passes, mostly before the new school year." }
      },
      "gives": { "nl": "een pas om schoolspullen mee te kopen", "en": "a pass to buy school things with" },
      "tell": { "nl": "Een pas voor pennen, schriften en een tas. Vraag in de buurt wie hem uitdeelt.", "en": "A pass for pens, notebooks and a bag. Ask nearby who hands it out." }
    },
    "childrens-bicycle": {
      "title": { "nl": "Kinderfietsenplan", "en": "Children's bicycle plan" },
      "provider": { "nl": "ANWB", "en": "ANWB" },
      "level": "fund", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "stated", "phases": ["4-12", "12-18"],
      "note": { "nl": "De bron zegt niet wie aanvraagt, en noemt geen leeftijd of inkomen.", "en": "The source does not say who applies, and names no age or income." },
      "when": { "fact": "bicycle.missing", "is": true },
      "apply": {
        "contact": "bicycle-plan",
        "how": { "nl": "Het gaat via organisaties in de buurt. Vraag na wie dat bij u is.", "en": "It goes through organisations nearby. Ask who that is in your place." }
      },
      "gives": { "nl": "een gebruikte fiets die weer goed rijdt", "en": "a used bicycle that runs well again" },
      "tell": { "nl": "Heeft uw kind geen fiets? Soms is er een die weer is gemaakt.", "en": "Does your child have no bicycle? Sometimes there is a repaired one." }
    },

    // Food.
    "food-bank": {
      "title": { "nl": "Voedselbank", "en": "Food bank" },
      "provider": { "nl": "voedselbank in de buurt", "en": "food bank nearby" },
      "level": "fund", "for": "household", "source": ["voedselbanken", "handreiking"], "certainty": "verified", "codes": { "upl": "voedselbank" }, "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Elk half jaar kijkt de voedselbank opnieuw, en meestal duurt het hoogstens drie jaar. Kinderbijslag en vakantiegeld tellen niet mee, kindgebonden budget wel.", "en": "Every half year the food bank looks again, and mostly it lasts three years at most. Child benefit and holiday pay do not count, child budget does." },
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
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "inferred", "phases": ["0-4", "4-12", "12-18"],
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P0M", "until": "P18Y" } } ] },
      "requires": ["food-bank"],
      "apply": { "by": ["parent"], "contact": "food-bank-children" },
      "gives": { "nl": "nieuwe kleren en schoenen, en een cadeau", "en": "new clothes, shoes and presents" },
      "tell": { "nl": "Krijgt u hulp van de voedselbank? Dan kan er ook een pakket met kleding komen.", "en": "Do you get help of the food bank? Then there may also be a parcel of clothes." }
    },
    "youth-breakfast": {
      "title": { "nl": "Nederlands Jeugd Ontbijt", "en": "Nederlands Jeugd Ontbijt (youth breakfast)" },
      "provider": { "nl": "Nederlands Jeugd Ontbijt", "en": "Nederlands Jeugd Ontbijt" },
      "level": "fund", "for": "household", "open": ["available"], "source": ["handreiking", "jeugdontbijt"], "certainty": "inferred", "phases": ["4-12", "12-18"],
      "note": { "nl": "Alleen in gemeenten die meedoen. Of het nu nog loopt, is niet zeker. Eerder heette het Nationaal Jeugdontbijt; het is iets anders dan het Nationaal Schoolontbijt.", "en": "Only in municipalities that take part. Whether it still runs is uncertain. Formerly called Nationaal Jeugdontbijt; it is not the Nationaal Schoolontbijt." },
      // Families register themselves, and nobody looks at their income.
      "when": { "all": [
        { "condition": "child-at-home" },
        { "indicative": { "some": "child", "where": { "fact": "age", "from": "P4Y", "until": "P18Y" } } } ] },
      "apply": {
        "by": ["parent", "teacher"], "contact": "youth-breakfast",
        "how": { "nl": "Vraag op school of die meedoet. U meldt zich zelf aan, zonder uw inkomen te laten zien.", "en": "Ask at school whether it takes part. You register yourself, without showing your income." }
      },
      "gives": { "nl": "elke week een tas met ontbijt voor thuis", "en": "a bag of breakfast for at home every week" },
      "tell": { "nl": "Ontbijt voor de hele week, voor thuis. U hoeft niets uit te leggen.", "en": "Breakfast for the whole week, for at home. You need not explain anything." }
    },

    // Clothes and care.
    "children-parcel": {
      "title": { "nl": "Pakket met kleding, schoenen en speelgoed", "en": "Parcel with clothes, shoes and toys" },
      "provider": { "nl": "Stichting Kansarme Kinderen in Nederland", "en": "Stichting Kansarme Kinderen in Nederland" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "inferred", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "when": { "all": [
        { "fact": "age", "at_least": "P0M" },
        { "indicative": { "fact": "age", "from": "P0M", "until": "P18Y" } },
        { "condition": "low-income" } ] },
      "apply": { "by": ["parent"], "contact": "children-parcel" },
      "gives": { "nl": "nieuwe kleren, schoenen, speelgoed en een bon", "en": "new clothes, shoes, toys and a voucher" },
      "tell": { "nl": "Een pakket dat past bij uw kind. U kunt het zelf aanvragen.", "en": "A parcel that fits your child. You can apply yourself." }
    },
    "stop-parcel": {
      "title": { "nl": "Pakket van Project STOP", "en": "Parcel of Project STOP" },
      "provider": { "nl": "Project STOP kinderarmoede", "en": "Project STOP kinderarmoede" },
      "level": "fund", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "inferred", "phases": ["0-4", "4-12", "12-18"],
      "note": { "nl": "De stichting zegt 'onder de armoedegrens', zonder bedrag. Het lage inkomen is hier een hint.", "en": "The foundation says 'below the poverty line', without an amount. The low income is a hint here." },
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P0M", "until": "P18Y" } }, { "condition": "low-income" } ] },
      "apply": {
        "by": ["intermediary", "social-worker", "neighbourhood-team"], "contact": "stop-child-poverty",
        "how": { "nl": "Een organisatie of de gemeente meldt het kind aan, als er een afdeling in de buurt is.", "en": "An organisation or the municipality registers the child, if there is a branch nearby." }
      },
      "gives": { "nl": "twee keer per jaar nieuwe kleren, schoenen en speelgoed; op de basisschool ook een verjaardagsbox", "en": "new clothes, shoes and toys twice a year; at primary school a birthday box, too" },
      "tell": { "nl": "Twee keer per jaar een pakket met nieuwe spullen voor uw kind. Een hulpverlener meldt u aan.", "en": "A parcel of new things for your child twice a year. A professional registers you." }
    },
    "new-clothes-box": {
      "title": { "nl": "Box met nieuwe kleding", "en": "Box of new clothes" },
      "provider": { "nl": "Stichting Clothing4U", "en": "Stichting Clothing4U" },
      "level": "fund", "for": "household", "source": "handreiking", "certainty": "stated", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "when": { "condition": "low-income" },
      "apply": {
        "by": ["intermediary", "administrator", "neighbourhood-team", "social-worker"], "contact": "clothing4u",
        "how": { "nl": "Een kerk, stichting, bewindvoerder of de gemeente vraagt de box aan.", "en": "A church, foundation, administrator or the municipality applies for the box." }
      },
      "gives": { "nl": "een doos met nieuwe kleren", "en": "a box of new clothes" },
      "tell": { "nl": "Nieuwe kleren voor wie het krap heeft. Een hulpverlener vraagt ze aan.", "en": "New clothes for those who are short of money. A professional applies." }
    },
    "work-clothes": {
      "title": { "nl": "Nette kleren voor werk (Dress for Success)", "en": "Smart clothes for work (Dress for Success)" },
      "provider": { "nl": "Dress for Success", "en": "Dress for Success" },
      "level": "fund", "for": "adult", "open": ["available"], "source": "handreiking", "certainty": "inferred",
      "when": { "all": [
        { "indicative": { "fact": "age", "at_least": "P18Y" } },
        { "condition": "low-income" },
        { "fact": "work.applying", "is": true } ] },
      "apply": {
        "by": ["parent", "professional"], "contact": "dress-for-success",
        "how": { "nl": "Maak een afspraak bij een vestiging in de buurt. Het kost niets.", "en": "Make an appointment at a branch nearby. It costs nothing." }
      },
      "gives": { "nl": "een set nette kleren, bijvoorbeeld voor een sollicitatie", "en": "a set of smart clothes, for instance for a job interview" },
      "tell": { "nl": "Heeft u een gesprek over werk? Vrijwilligers zoeken met u kleren uit.", "en": "Do you have a talk about work? Volunteers pick clothes with you." }
    },
    "menstrual-products": {
      "title": { "nl": "Gratis maandverband en tampons", "en": "Free sanitary pads and tampons" },
      "provider": { "nl": "Stichting Armoedefonds en Nationaal Fonds Kinderhulp", "en": "Stichting Armoedefonds and Nationaal Fonds Kinderhulp" },
      "level": "fund", "for": "household", "source": ["handreiking", "armoedefonds"], "certainty": "verified", "phases": ["12-18"],
      "when": { "fact": "hygiene.menstrual-missing", "is": true },
      "apply": {
        "by": ["parent", "young-person", "intermediary"], "contact": "poverty-fund",
        "how": { "nl": "Haal ze op bij een punt in de buurt. U hoeft niets uit te leggen.", "en": "Pick them up at a place nearby. You need not explain anything." }
      },
      "gives": { "nl": "maandverband en tampons", "en": "sanitary pads and tampons" },
      "tell": { "nl": "Op veel plekken liggen ze gratis klaar, voor meisjes en voor ouders.", "en": "In many places they are there for free, for girls and for parents." }
    },

    // Holidays. They ask what a family can pay.
    "childrens-holiday": {
      "title": { "nl": "Kindervakantie", "en": "Children's holiday" },
      "provider": { "nl": "Steunpunt Kindervakanties", "en": "Steunpunt Kindervakanties" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "stated", "phases": ["4-12", "12-18"],
      "note": { "nl": "De bron zegt niet wie aanvraagt, en noemt geen leeftijd. De bijdrage hangt af van wat een gezin kan missen.", "en": "The source does not say who applies, and names no age. The contribution depends on what a family can spare." },
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } }, { "condition": "money-is-tight" } ] },
      "apply": { "contact": "holiday-support", "how": { "nl": "Bekijk samen het aanbod, en vraag hoe u uw kind opgeeft.", "en": "Look at what there is together, and ask how to register your child." } },
      "gives": { "nl": "een vakantie voor het kind, gratis of voor een klein bedrag", "en": "a holiday for the child, free or for a small amount" },
      "tell": { "nl": "Uw kind kan misschien een keer op vakantie.", "en": "Your child may be able to go on holiday once." }
    },
    "humanitas-holiday-week": {
      "title": { "nl": "Kindervakantieweek van Humanitas", "en": "Humanitas children's holiday week" },
      "provider": { "nl": "Humanitas", "en": "Humanitas" },
      "level": "fund", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "stated", "phases": ["4-12", "12-18"],
      "note": { "nl": "Niet in elke regio. De bron zegt niet wie aanvraagt, en noemt geen leeftijd.", "en": "Not in every region. The source does not say who applies, and names no age." },
)json"
R"json(      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } }, { "condition": "money-is-tight" } ] },
      "apply": { "contact": "humanitas-holidays", "how": { "nl": "Vraag bij Humanitas in uw regio of er een week is.", "en": "Ask Humanitas in your region whether there is a week." } },
      "gives": { "nl": "een vakantieweek, gratis of voor wat u kunt missen", "en": "a holiday week, free or for what you can spare" },
      "tell": { "nl": "Een week vakantie voor uw kind, als die er in uw regio is.", "en": "A week of holiday for your child, if there is one in your region." }
    },
    "heppie-holiday": {
      "title": { "nl": "Vakantie of weekend van Heppie", "en": "Heppie holiday or weekend" },
      "provider": { "nl": "Heppie", "en": "Heppie" },
      "level": "fund", "for": "child", "source": "handreiking", "certainty": "stated", "phases": ["4-12", "12-18"],
      "note": { "nl": "De bron zegt niet wie aanvraagt, en noemt geen leeftijd.", "en": "The source does not say who applies, and names no age." },
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } }, { "condition": "money-is-tight" } ] },
      "apply": { "contact": "heppie", "how": { "nl": "Op de site van Heppie staat voor wie het is en hoe u zich opgeeft.", "en": "The site of Heppie says for whom it is and how to register." } },
      "gives": { "nl": "een vakantieweek of weekend, gratis of voor wat u kunt missen", "en": "a holiday week or weekend, free or for what you can spare" },
      "tell": { "nl": "Even weg, voor een week of alleen een weekend.", "en": "Time away, for a week or just a weekend." }
    },
    "holiday-bank": {
      "title": { "nl": "Vakantiebank", "en": "Holiday bank" },
      "provider": { "nl": "De Vakantiebank", "en": "De Vakantiebank" },
      "level": "fund", "for": "household", "source": "handreiking", "certainty": "stated", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "De bron zegt niet wie aanvraagt.", "en": "The source does not say who applies." },
      "when": { "condition": "low-income" },
      "apply": { "contact": "holiday-bank", "how": { "nl": "Op de site staat hoe een gezin zich opgeeft.", "en": "The site says how a family registers." } },
      "gives": { "nl": "een vakantie voor het hele gezin", "en": "a holiday for the whole family" },
      "tell": { "nl": "Samen een paar dagen weg, ook als het geld er niet is.", "en": "A few days away together, even when there is no money for it." }
    },

    // Pets.
    "pet-welfare-fund": {
      "title": { "nl": "Hulp voor huisdieren", "en": "Help for pets" },
      "provider": { "nl": "Stichting Bevordering Huisdierenwelzijn", "en": "Stichting Bevordering Huisdierenwelzijn" },
      "level": "fund", "for": "household", "source": "handreiking", "certainty": "stated",
      "when": { "all": [ { "fact": "pets.hard-to-afford", "is": true }, { "condition": "low-income" } ] },
      "apply": { "by": ["parent"], "contact": "pet-welfare" },
      "gives": { "nl": "hulp bij de zorg voor uw dier", "en": "help with caring for your pet" },
      "tell": { "nl": "Is uw dier te duur geworden? Dit fonds kan misschien helpen. U vraagt het zelf aan.", "en": "Has your pet become too expensive? This fund may help. You apply yourself." }
    },

    // Through organisations, and at last the emergency fund.
    "poverty-fund": {
      "title": { "nl": "Armoedefonds", "en": "Armoedefonds (poverty fund)" },
      "provider": { "nl": "Stichting Armoedefonds", "en": "Stichting Armoedefonds" },
      "level": "fund", "for": "household", "source": ["handreiking", "armoedefonds"], "certainty": "stated", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "note": { "nl": "Het fonds geeft aan organisaties, niet aan gezinnen, en werkt met acties per thema.", "en": "The fund gives to organisations, not to families, and works with campaigns by theme." },
      "when": { "all": [ { "fact": "costs.necessary", "is": true }, { "condition": "low-income" } ] },
      "apply": {
        "by": ["intermediary"], "contact": "poverty-fund",
        "how": { "nl": "Een organisatie vraagt aan, niet het gezin zelf.", "en": "An organisation applies, not the family itself." }
      },
      "gives": { "nl": "hulp via een organisatie in de buurt, zoals eten, kleren of schoolspullen", "en": "help through an organisation nearby, such as food, clothes or school things" },
      "tell": { "nl": "Dit fonds helpt via organisaties in uw buurt. Wij vragen na welke dat zijn.", "en": "This fund helps through organisations in your area. We will ask which ones." }
    },
    "urgent-needs-fund": {
      "title": { "nl": "Noodfonds (SUN)", "en": "Emergency fund (SUN)" },
      "provider": { "nl": "noodhulpbureau in de buurt", "en": "emergency fund nearby" },
      "level": "fund", "for": "household", "open": ["available"], "source": ["sun", "handreiking"], "certainty": "verified", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
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
{"national/schemes/4-local.json"sv,
R"json(// Initiatives of a neighbourhood. They differ from place to place, and hardly any has a rule about income: whether they are
// there, a municipality or region says.
{
  "zorgpad": 1,
  "id": "nl",

  "schemes": {
    "local-funds": {
      "title": { "nl": "Fonds of potje in de buurt", "en": "Local fund" },
      "provider": { "nl": "bijvoorbeeld een kerk, winkel of stichting", "en": "for instance a church, shop or foundation" },
      "level": "local", "for": "household", "open": ["available"], "source": "handreiking", "certainty": "stated", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "when": { "fact": "costs.necessary", "is": true },
      "after": ["special-assistance"],
      "apply": {
        "by": ["professional"],
        "how": { "nl": "Vraag het wijkteam welke potjes er zijn. Elk potje heeft eigen regels.", "en": "Ask the neighbourhood team which funds there are. Each has its own rules." }
      },
      "gives": { "nl": "hulp bij één ding, zoals een kapotte bril van een kind", "en": "help with one thing, such as a child's broken glasses" },
      "tell": { "nl": "In veel plaatsen is er een potje voor iets dat u nodig hebt. Wij vragen het na.", "en": "Many places have a small fund for something that you need. We will ask." }
    },
    "clothing-bank": {
      "title": { "nl": "Kledingbank", "en": "Clothing bank" },
      "provider": { "nl": "kledingbank in de buurt", "en": "clothing bank nearby" },
      "level": "local", "for": "household", "open": ["available"], "source": "handreiking", "certainty": "stated", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "when": { "condition": "low-income" },
      "apply": { "by": ["parent", "professional"], "contact": "clothing-banks", "how": { "nl": "Zoek er een in uw provincie. Bij de ene vraagt u het zelf, bij de andere een hulpverlener.", "en": "Find one in your province. At some you ask yourself, at others a professional does." } },
      "gives": { "nl": "kleren en schoenen, en lakens en doeken", "en": "clothes, shoes and linen" },
      "tell": { "nl": "Goede kleren voor het hele gezin, gratis of voor weinig.", "en": "Good clothes for the whole family, free or cheap." }
    },
    "clothes-swap": {
      "title": { "nl": "Ruilmarkt voor kinderkleren", "en": "Swap market for children's clothes" },
      "provider": { "nl": "buurthuis", "en": "community centre" },
      "level": "local", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "inferred", "phases": ["0-4", "4-12"],
      "when": { "all": [ { "fact": "age", "from": "P0M", "until": "P18Y" }, { "indicative": { "fact": "age", "from": "P0M", "until": "P12Y" } } ] },
      "apply": { "by": ["parent"], "how": { "nl": "Vraag in het buurthuis wanneer er een is.", "en": "Ask at the community centre when there is one." } },
      "gives": { "nl": "kleren een maat groter, in ruil voor wat te klein is", "en": "clothes one size up, in exchange for what has become too small" },
      "tell": { "nl": "Ruil kleren die te klein zijn voor een maat groter.", "en": "Swap clothes that are too small for a size up." }
    },
    "nappy-bank": {
      "title": { "nl": "Pamperbank", "en": "Nappy bank" },
      "provider": { "nl": "pamperbank in de buurt", "en": "nappy bank nearby" },
      "level": "local", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "inferred", "phases": ["expecting-newborn", "0-4"],
      "note": { "nl": "De bron wijst naar een site in België, met 25 luiers voor 1 euro. Een landelijke organisatie is niet gevonden; wel zijn er losse luierbanken, zoals in Friesland en Nissewaard.", "en": "The source points to a site in Belgium, with 25 nappies for 1 euro. No national organisation was found; there are separate nappy banks, as in Friesland and Nissewaard." },
      "when": { "all": [ { "fact": "age", "from": "-P10M", "until": "P6Y" }, { "indicative": { "fact": "age", "from": "-P10M", "until": "P3Y" } } ] },
      "apply": { "by": ["parent"], "how": { "nl": "Vraag in de buurt of er een is. Zeker is het niet.", "en": "Ask nearby whether there is one. It is not certain." } },
      "gives": { "nl": "25 luiers voor 1 euro", "en": "25 nappies for 1 euro" },
      "tell": { "nl": "Op sommige plekken zijn luiers heel goedkoop. We kijken of dat hier zo is.", "en": "In some places nappies are very cheap. We see whether that is so here." }
    },
    "toy-bank": {
      "title": { "nl": "Speelgoedbank of speelotheek", "en": "Toy bank or toy library" },
      "provider": { "nl": "speelgoedbank of speelotheek in de buurt", "en": "toy bank or toy library nearby" },
      "level": "local", "for": "child", "open": ["available"], "source": ["handreiking", "pharos-bekendheid"], "certainty": "inferred", "phases": ["0-4", "4-12"],
      "when": { "all": [ { "fact": "age", "from": "P0M", "until": "P18Y" }, { "indicative": { "fact": "age", "from": "P0M", "until": "P12Y" } } ] },
      "apply": { "by": ["parent"], "contact": "toy-libraries", "how": { "nl": "Ga langs bij een speelgoedbank of speelotheek in de buurt.", "en": "Visit a toy bank or toy library nearby." } },
      "gives": { "nl": "speelgoed om te houden of te lenen", "en": "toys to keep or to borrow" },
      "tell": { "nl": "Speelgoed lenen of krijgen: zo is er weer iets nieuws om mee te spelen.", "en": "Borrow or get toys: so there is something new to play with again." }
    },
    "free-condoms": {
      "title": { "nl": "Gratis condooms", "en": "Free condoms" },
      "provider": { "nl": "jeugdgezondheidszorg", "en": "youth health care" },
      "level": "local", "for": "child", "open": ["available"], "source": "handreiking", "certainty": "inferred", "phases": ["12-18"],
      "when": { "all": [ { "fact": "contraception.asked-about", "is": true }, { "indicative": { "fact": "age", "from": "P12Y", "until": "P18Y" } } ] },
      "apply": {
        "by": ["youth-nurse", "youth-doctor"], "contact": "youth-health-care",
        "how": { "nl": "De jeugdarts of verpleegkundige geeft ze mee.", "en": "The youth doctor or nurse hands them out." }
      },
      "gives": { "nl": "condooms", "en": "condoms" },
      "tell": { "nl": "Veilig vrijen mag niet afhangen van geld. Vraag ze gewoon.", "en": "Safe sex should not depend on money. Just ask." }
    },
    "pet-food-bank": {
      "title": { "nl": "Dierenvoedselbank", "en": "Pet food bank" },
      "provider": { "nl": "dierenvoedselbank in de buurt", "en": "pet food bank nearby" },
      "level": "local", "for": "household", "open": ["available"], "source": "handreiking", "certainty": "stated",
      "when": { "all": [ { "fact": "pets.hard-to-afford", "is": true }, { "condition": "low-income" } ] },
      "apply": { "by": ["parent"], "contact": "pet-welfare", "how": { "nl": "Op deze site staat waar er een is. U vraagt het zelf aan.", "en": "This site says where there is one. You apply yourself." } },
      "gives": { "nl": "eten voor uw dier", "en": "food for your pet" },
      "tell": { "nl": "Ook voor honden en katten is er soms een voedselbank.", "en": "There is sometimes a food bank for dogs and cats, too." }
    },
    "second-hand": {
      "title": { "nl": "Kringloop en weggeefhoek", "en": "Second-hand shops and give-away corners" },
      "provider": { "nl": "kringloopwinkels en buren", "en": "second-hand shops and neighbours" },
      "level": "local", "for": "household", "source": "handreiking", "certainty": "stated", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      // For every family with a child, born or on the way: nobody asks about income.
      "when": { "any": [ { "condition": "expecting" }, { "condition": "child-at-home" } ] },
      "apply": { "by": ["parent"], "how": { "nl": "Kijk in de kringloop, op Marktplaats of in een weggeefhoek op internet.", "en": "Look in second-hand shops, on Marktplaats or in give-away groups online." } },
      "gives": { "nl": "spullen voor weinig geld, of gratis", "en": "things for little money, or free" },
      "tell": { "nl": "Niet alles hoeft nieuw. Voor baby's en kinderen is er veel te vinden.", "en": "Not everything needs to be new. There is much to find for babies and children." }
    }
  }
}
)json"sv},
{"national/schemes/5-care-and-school.json"sv,
R"json(// What there is in the whole country for care, school and books. Income does not matter here. It comes last: it is there for
// every child, and what only some families need goes before it.
{
  "zorgpad": 1,
  "id": "nl",

  "schemes": {
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
    "contraception": {
      "title": { "nl": "Anticonceptie voor jongeren", "en": "Contraception for young people" },
      "provider": { "nl": "zorgverzekeraar", "en": "health insurer" },
      "level": "national", "for": "child", "source": "handreiking", "certainty": "conflicting", "phases": ["12-18"],
      "note": { "nl": "De handreiking zegt: tot 18 jaar. Volgens wat wij ons herinneren loopt de basisverzekering tot 21 jaar. Ga het na.", "en": "The guide says: under 18. As we recall, the basic insurance covers it up to 21. To be checked." },
      // Where it begins is inferred from the phase. No upper end: the sources do not agree.
      "when": { "all": [ { "fact": "contraception.asked-about", "is": true }, { "indicative": { "fact": "age", "from": "P12Y", "until": "P18Y" } } ] },
      "apply": {
        "by": ["young-person"],
        "how": { "nl": "De jongere kan zelf naar de huisarts.", "en": "The young person can go to the GP alone." }
      },
      "gives": { "nl": "de pil of iets anders om niet zwanger te worden, zonder eigen risico", "en": "the pill or something else to prevent pregnancy, without own risk" },
      "tell": { "nl": "De zorgverzekering betaalt meestal de pil voor jongeren. Praat erover met de huisarts.", "en": "Health insurance mostly pays the pill for young people. Talk about it with the GP." }
    },
    "school-meals": {
      "title": { "nl": "Schoolmaaltijden", "en": "School meals" },
      "provider": { "nl": "Programma Schoolmaaltijden", "en": "School Meals Programme" },
      "level": "national", "for": "child", "source": "schoolmaaltijden", "certainty": "verified", "phases": ["4-12", "12-18"],
      "note": { "nl": "Of het programma na schooljaar 2024-2025 doorgaat is niet nagegaan: daarom vragen we het de school.", "en": "Whether the programme goes on after school year 2024-2025 was not checked: that is why the school is asked." },
      "when": { "fact": "school.meals", "is": true },
      "apply": { "by": ["teacher"], "contact": "school" },
      "gives": { "nl": "eten op school, of een kaart voor boodschappen", "en": "food at school, or a card for groceries" },
      "tell": { "nl": "Op deze school is er iets te eten voor alle kinderen, of een kaart voor thuis.", "en": "At this school there is food for all children, or a card for at home." }
    },
    "student-maternity-leave": {
      "title": { "nl": "Verlof van school rond de geboorte", "en": "Leave from school around the birth" },
      "provider": { "nl": "school of opleiding", "en": "school" },
      "level": "national", "for": "household", "source": "handreiking", "certainty": "stated", "phases": ["expecting-newborn"],
      "note": { "nl": "Op welke wet dit rust en hoe lang het duurt, is niet nagegaan.", "en": "On which law this rests and how long it lasts was not checked." },
      // From the pregnancy on. Until six weeks after the birth is inferred from the phase.
      "when": { "all": [
        { "fact": "studies.mother", "is": true },
        { "indicative": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P6W" } } } ] },
      "apply": {
        "by": ["parent", "teacher"],
        "how": { "nl": "Praat op tijd met school of de mentor. Vraag ook of er een klas voor jonge moeders is.", "en": "Talk with the school or mentor in time. Ask too whether there is a class for young mothers." }
      },
      "gives": { "nl": "vrij van school voor en na de geboorte, zodat u de opleiding kunt afmaken", "en": "time off school before and after the birth, so that you can finish your training" },
      "tell": { "nl": "Ook wie op school zit kan verlof krijgen rond de geboorte. We bespreken het samen met school.", "en": "Those at school can have leave around the birth, too. We discuss it with the school together." }
    },
    "youth-library": {
      "title": { "nl": "Jeugdbibliotheek", "en": "Youth library" },
      "provider": { "nl": "bibliotheek", "en": "library" },
      "level": "national", "for": "child", "source": "handreiking", "certainty": "stated", "phases": ["0-4", "4-12", "12-18"],
      "when": { "fact": "age", "from": "P0M", "until": "P18Y" },
      "apply": {
        "by": ["parent"], "contact": "youth-library",
        "how": { "nl": "Haal een pas bij de bibliotheek in de buurt, of leen op internet.", "en": "Get a card at the library nearby, or borrow online." }
      },
      "gives": { "nl": "boeken, luisterboeken en voorleesfilms om te lenen", "en": "books, audio books and films to borrow" },
      "tell": { "nl": "Lenen is voor kinderen meestal gratis, tot 18 jaar.", "en": "Borrowing is mostly free for children, up to 18." }
    }
  }
}
)json"sv},
{"national/services/birth.json"sv,
R"json(// Before, during and just after a pregnancy.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    // Before a pregnancy, or when it was not planned.
    "wish-for-children": {
      "title": { "nl": "Nu Niet Zwanger: praten over een kinderwens", "en": "Nu Niet Zwanger: talking about a wish for children" },
      "kind": "conversation", "for": "household", "contact": "wish-for-children", "by": ["professional"], "open": ["available"], "phases": ["preconception"],
      "source": ["handreiking", "infosheet"], "certainty": "stated",
      "tell": { "nl": "Wilt u nu een kind, later, of niet? U praat er rustig over en u kiest zelf.", "en": "Do you want a child now, later, or not? You talk about it calmly, and the choice is yours." }
    },
    "pregnancy-choice-fiom": {
      "title": { "nl": "Fiom: hulp bij een zwangerschap die niet gepland was", "en": "Fiom: help with a pregnancy that was not planned" },
      "kind": "choice-support", "for": "household", "contact": "fiom", "by": ["parent", "professional"], "phases": ["preconception", "expecting-newborn"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "U zet rustig op een rij wat u wilt. Het kan op internet of in een gesprek. Er zijn ook groepen voor jonge moeders.", "en": "You calmly set out what you want. It can be online or in a talk. There are groups for young mothers, too." }
    },
    "pregnancy-choice-siriz": {
      "title": { "nl": "Siriz: hulp bij een zwangerschap die niet gepland was", "en": "Siriz: help with a pregnancy that was not planned" },
      "kind": "choice-support", "for": "household", "contact": "siriz", "by": ["parent", "professional"], "phases": ["preconception", "expecting-newborn"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "U praat met iemand die luistert, op internet of in een gesprek. U beslist zelf. Opvang kan soms ook.", "en": "You talk with someone who listens, online or in person. You decide. Sometimes there is a place to stay." }
    },

    // While expecting.
    "prenatal-home-visit": {
      "title": { "nl": "Huisbezoek voor de geboorte", "en": "Home visit before the birth" },
      "kind": "home-visit", "for": "household", "contact": "youth-health-care", "by": ["midwife"], "phases": ["expecting-newborn"],
      "when": { "condition": "expecting" },
      "source": ["wet-publieke-gezondheid", "standpunt-huisbezoek", "handreiking", "pharos-signaleren"], "certainty": "verified",
      "tell": { "nl": "De jeugdverpleegkundige komt bij u thuis, voor de baby er is. U kiest zelf waar u het over heeft.", "en": "The youth nurse comes to your home before the baby is there. You choose what to talk about." }
    },
    "intensive-home-visits": {
      "title": { "nl": "VoorZorg: huisbezoeken bij een eerste kind", "en": "VoorZorg: home visits with a first child" },
      "kind": "home-visit", "for": "household", "contact": "youth-health-care", "by": ["midwife", "youth-nurse", "gp", "parent"], "open": ["available"], "phases": ["expecting-newborn", "0-4"],
      "when": { "all": [ { "condition": "expecting" }, { "condition": "first-child" } ] },
      "source": ["handreiking", "voorzorg", "voorzorg-aanmelden"], "certainty": "verified",
      "note": { "nl": "40 tot 60 bezoeken. Aanmelden tot en met week 28. Bedoeld voor jonge ouders met veel zorgen.", "en": "40 to 60 visits. Refer up to week 28. Meant for young parents with many worries." },
      "tell": { "nl": "Een verpleegkundige komt vaak bij u thuis, tot uw kind twee jaar is.", "en": "A nurse often comes to your home, until your child is two years old." }
    },
    "sturdy-parenting": {
      "title": { "nl": "Stevig Ouderschap", "en": "Stevig Ouderschap (sturdy parenting)" },
      "kind": "home-visit", "for": "household", "contact": "youth-health-care", "by": ["youth-nurse", "youth-doctor"], "open": ["available"], "phases": ["expecting-newborn", "0-4"],
      "when": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P2Y" } },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "10 tot 14 bezoeken.", "en": "10 to 14 visits." },
      "tell": { "nl": "De jeugdverpleegkundige komt een tijd lang bij u thuis. U kijkt samen wat goed gaat en wat u wilt.", "en": "The youth nurse visits you at home for a while. Together you look at what goes well and what you want." }
    },
    "group-care-pregnancy": {
      "title": { "nl": "Samen zwanger in een groep (CenteringPregnancy)", "en": "Pregnant together in a group (CenteringPregnancy)" },
      "kind": "group", "for": "household", "by": ["midwife"], "open": ["available", "contact"], "phases": ["expecting-newborn"],
      "when": { "condition": "expecting" },
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "U komt samen met andere zwangeren bij de verloskundige. U leert veel van elkaar.", "en": "You see the midwife together with other pregnant women. You learn a lot from each other." }
    },
    "wellmom-app": {
      "title": { "nl": "Wellmom-app", "en": "Wellmom app" },
      "kind": "app", "for": "household", "contact": "wellmom-app", "by": ["parent", "midwife"], "phases": ["expecting-newborn"],
      "when": { "condition": "expecting" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een app voor als u zwanger bent. Die helpt om te zien wat goed gaat.", "en": "An app for when you are pregnant. It helps to see what goes well." }
    },
    "mothers-coach": {
      "title": { "nl": "Coach voor (aanstaande) moeders", "en": "Coach for mothers and mothers-to-be" },
      "kind": "coaching", "for": "household", "by": ["midwife", "maternity-nurse", "youth-nurse", "gp"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een coach praat met u over hoe het gaat. Samen pakt u dingen aan.", "en": "A coach talks with you about how things are. Together you tackle things." }
    },
    "perinatal-clinic": {
      "title": { "nl": "POP-poli in het ziekenhuis", "en": "Mental health clinic around pregnancy (POP)" },
      "kind": "specialist-care", "for": "household", "by": ["midwife", "gp"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Psychiatrie, verloskunde en kindergeneeskunde samen. Verwijzing door een arts of verloskundige.", "en": "Psychiatry, obstetrics and paediatrics together. Referral by a doctor or midwife." },
      "tell": { "nl": "In het ziekenhuis denken artsen mee als u somber bent of u zich niet goed voelt, rond de zwangerschap.", "en": "In the hospital, doctors think along when you feel low or unwell around pregnancy." }
    },
    "vulnerable-pregnancy-meeting": {
      "title": { "nl": "Overleg van het ziekenhuis over extra hulp rond de geboorte", "en": "Hospital meeting about extra help around the birth" },
      "kind": "meeting", "for": "household", "by": ["midwife", "gp"], "open": ["available", "contact"], "phases": ["expecting-newborn"],
      "when": { "condition": "expecting" },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Het Kwetsbare Zwangeren Overleg. Bespreek een gezin alleen als de ouders dat goed vinden.", "en": "The Kwetsbare Zwangeren Overleg. Discuss a family only if the parents agree." },
      "tell": { "nl": "Iedereen die u rond de geboorte helpt, maakt samen een plan. Alleen als u dat goed vindt.", "en": "Everyone who helps you around the birth makes a plan together. Only if you agree." }
    },
    "birth-care-network": {
      "title": { "nl": "Verloskundig samenwerkingsverband", "en": "Birth-care network (VSV)" },
      "kind": "network", "for": "household", "by": ["midwife"], "open": ["contact"], "phases": ["expecting-newborn"],
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "De verloskundige, de kraamzorg en het ziekenhuis werken samen. Zo hoeft u minder uit te leggen.", "en": "The midwife, maternity care and the hospital work together. That way you need to explain less." }
    },
    "local-coalition": {
      "title": { "nl": "Coalitie Kansrijke Start", "en": "Coalition Kansrijke Start" },
      "kind": "network", "for": "household", "by": ["professional"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "Wie voor u en uw baby zorgt, kent ook de mensen die helpen bij geld.", "en": "Those who care for you and your baby also know the people who help with money." }
    },
    "support-routes": {
      "title": { "nl": "Klantroutes Kansrijke Start", "en": "Klantroutes Kansrijke Start (who offers what)" },
      "kind": "tool", "for": "household", "contact": "support-routes", "by": ["professional"], "phases": ["expecting-newborn", "0-4"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "We zoeken op welke gewone en welke extra hulp er voor u is.", "en": "We look up which usual and which extra help there is for you." }
    },

    // After the birth.
    "baby-home-support": {
      "title": { "nl": "BabythuisZorg", "en": "BabythuisZorg (help at home with a baby)" },
      "kind": "home-support", "for": "household", "contact": "baby-home-support", "by": ["maternity-nurse", "youth-nurse"], "open": ["available"], "phases": ["expecting-newborn", "0-4"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Na de kraamweek. Er is een indicatie nodig.", "en": "After the first week. An indication is needed." },
      "tell": { "nl": "Is de kraamweek voorbij en is het nog zwaar? Dan komt er hulp bij de zorg voor de baby.", "en": "Is the first week over, and is it still hard? Then help can come with caring for the baby." }
    },
    "group-care-parenting": {
      "title": { "nl": "Samen ouder in een groep (CenteringParenting)", "en": "Parents together in a group (CenteringParenting)" },
      "kind": "group", "for": "household", "contact": "youth-health-care", "by": ["youth-nurse", "youth-doctor"], "open": ["available"], "phases": ["0-4"],
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "U komt samen met andere ouders met een baby. U deelt wat u meemaakt.", "en": "You meet with other parents who have a baby. You share what you go through." }
    },
    "parent-baby-treatment": {
      "title": { "nl": "Ouder-babyhulp bij somberheid", "en": "Parent and baby treatment for low mood" },
      "kind": "treatment", "for": "household", "by": ["gp", "youth-doctor", "youth-nurse"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Bent u somber na de geboorte? U en uw baby krijgen dan samen hulp.", "en": "Do you feel low after the birth? Then you and your baby get help together." }
    },
    "experienced-mother": {
      "title": { "nl": "Een ervaren moeder op bezoek (MIM)", "en": "A visit from an experienced mother (MIM)" },
      "kind": "volunteer", "for": "household", "by": ["midwife", "youth-nurse"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      // For mothers with a first child. Until which age is only remembered.
      "when": { "all": [
        { "not": { "count": "child", "where": { "fact": "age", "at_least": "P0M" }, "at_least": 2 } },
        { "indicative": { "some": "child", "where": { "fact": "age", "from": "-P10M", "until": "P18M" } } } ] },
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "Een moeder met ervaring komt bij u thuis en denkt met u mee.", "en": "A mother with experience comes to your home and thinks along with you." }
    },
    "mothers-buddy": {
      "title": { "nl": "Een maatje voor moeders", "en": "A buddy for mothers" },
      "kind": "volunteer", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "source": ["pharos-signaleren", "handreiking"], "certainty": "stated",
      "note": { "nl": "Voorbeelden: Ooievaarsmoeders in Heerlen, Ma'maatje in Utrecht.", "en": "Examples: Ooievaarsmoeders in Heerlen, Ma'maatje in Utrecht." },
      "tell": { "nl": "Een vrijwilliger uit de buurt komt langs en luistert. U kunt samen dingen doen.", "en": "A volunteer nearby visits and listens. You can do things together." }
    },
    "young-parents-project": {
      "title": { "nl": "Hulp voor jonge ouders", "en": "Help for young parents" },
      "kind": "young-parents", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "source": ["pharos-signaleren", "infosheet", "handreiking"], "certainty": "stated",
      "note": { "nl": "Voorbeelden: Jarabee in Twente, het Jonge Ouders Project in Heerlen.", "en": "Examples: Jarabee in Twente, the Jonge Ouders Project in Heerlen." },
      "tell": { "nl": "Bent u jong en verwacht of heeft u een kind? Iemand helpt met geld, school, werk en opvoeden.", "en": "Are you young, and do you expect or have a child? Someone helps with money, school, work and parenting." }
    },
    "young-mothers-class": {
      "title": { "nl": "Klas voor jonge moeders (ROC)", "en": "Class for young mothers (ROC)" },
      "kind": "education", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Zoek welk ROC dit heeft. Let op verlof rond de bevalling: daar mag een school niet aan komen.", "en": "Find which ROC has one. Mind the leave around the birth: a school may not touch it." },
      "tell": { "nl": "Sommige scholen hebben een klas voor jonge moeders. Zo kunt u uw opleiding afmaken.", "en": "Some schools have a class for young mothers. That way you can finish your course." }
    },
    "pamper-day": {
      "title": { "nl": "Verwendag voor jonge moeders", "en": "Pamper day for young mothers" },
      "kind": "event", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een dag om even uit te rusten, met uw kind erbij. U leert ook andere moeders kennen.", "en": "A day to catch your breath, with your child there. You get to know other mothers, too." }
    }
  }
}
)json"sv},
{"national/services/debts.json"sv,
R"json(// Debts: from the first letter to help that runs for years.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    "urgent-help": {
      "title": { "nl": "Snelle hulp van de gemeente", "en": "Fast help of the municipality" },
      "kind": "urgent-help", "for": "household", "contact": "municipal-debt-help", "by": ["parent", "professional"],
      "source": "wgs", "certainty": "verified",
      "tell": { "nl": "Kunt u uw huis, energie of zorgverzekering kwijtraken? Dan praat de gemeente snel met u: binnen drie werkdagen.", "en": "Could you lose your home, energy or health insurance? Then the municipality talks with you soon: within three working days." }
    },
    "debt-help": {
      "title": { "nl": "Schuldhulp van de gemeente", "en": "Debt help of the municipality" },
      "kind": "debt-help", "for": "household", "contact": "municipal-debt-help", "by": ["parent", "professional"],
      "source": "wgs", "certainty": "verified", "codes": { "upl": "schuldhulpverlening" },
      "tell": { "nl": "De gemeente praat binnen vier weken met u en maakt samen met u een plan voor de schulden.", "en": "The municipality talks with you within four weeks and makes a plan for the debts with you." }
    },
    "early-debt-signals": {
      "title": { "nl": "Contact van de gemeente bij achterstanden", "en": "The municipality gets in touch about arrears" },
      "kind": "municipal-duty", "for": "household", "contact": "municipal-debt-help", "by": ["professional"],
      "source": ["wgs", "infosheet"], "certainty": "stated",
      "note": {
        "nl": "Verhuurder, zorgverzekeraar en energiebedrijf melden achterstanden. Of de gemeente bij een zwangerschap ook de verloskundige of het wijkteam belt, is een plaatselijke afspraak.",
        "en": "Landlord, health insurer and energy company report arrears. Whether the municipality also calls the midwife or the team in a pregnancy is a local agreement."
      },
      "tell": { "nl": "Loopt u achter met huur, energie of zorgverzekering? Dan belt of schrijft de gemeente u soms. Dat is bedoeld als hulp.", "en": "Are you behind with rent, energy or health insurance? Then the municipality may call or write to you. It is meant as help." }
    },
    "debt-buddy": {
      "title": { "nl": "SchuldHulpMaatje", "en": "Debt buddy" },
      "kind": "volunteer", "for": "household", "contact": "debt-buddy", "by": ["parent", "professional"], "open": ["available"],
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "Een maatje loopt met u mee zolang u van de schulden af wilt komen.", "en": "A buddy walks along with you while you get out of debt." }
    }
  }
}
)json"sv},
{"national/services/health.json"sv,
R"json(// Health of children and young people: moving, eating, feeling low, behaviour.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    "early-help-team": {
      "title": { "nl": "Integrale Vroeghulp", "en": "Early help team (Integrale Vroeghulp)" },
      "kind": "team", "for": "child", "contact": "early-help-team", "by": ["youth-nurse", "youth-doctor", "gp"], "open": ["available"], "phases": ["0-4", "4-12"],
      // "0 to 7 years": a child of seven still counts.
      "when": { "fact": "age", "from": "P0M", "until": "P8Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Ontwikkelt uw kind zich anders? Een team kijkt samen wat er is en welke hulp past.", "en": "Does your child develop differently? A team looks together what there is and which help fits." }
    },
    "eating-coach-toddlers": {
      "title": { "nl": "Eetcoach voor jonge kinderen (Lekker Pûh!!!, Spruitjes en Zo!)", "en": "Eating coach for young children (Lekker Pûh!!!, Spruitjes en Zo!)" },
      "kind": "youth-programme", "for": "child", "contact": "eating-coach-toddlers", "by": ["youth-nurse", "youth-doctor"], "open": ["available"], "phases": ["0-4"],
      // "0 to 4 years": a child of four still counts.
      "when": { "fact": "age", "from": "P0M", "until": "P5Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een coach denkt mee over lekker en gezond eten voor uw kind.", "en": "A coach thinks along about tasty and healthy food for your child." }
    },
    "lifestyle-plan": {
      "title": { "nl": "Hulp bij gezond eten en bewegen (Overbruggingsplan)", "en": "Help with healthy food and exercise (Overbruggingsplan)" },
      "kind": "youth-programme", "for": "child", "contact": "youth-health-care", "by": ["youth-nurse", "youth-doctor"], "open": ["available"], "phases": ["0-4", "4-12"],
      // "2 to 12 years": a child of twelve still counts.
      "when": { "fact": "age", "from": "P2Y", "until": "P13Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "U maakt samen een plan met kleine stappen: eten, drinken, bewegen en slapen.", "en": "Together you make a plan of small steps: eating, drinking, moving and sleeping." }
    },
    "exercise-programme": {
      "title": { "nl": "Lekker bewegen (Kids in Action)", "en": "Moving for fun (Kids in Action)" },
      "kind": "youth-programme", "for": "child", "by": ["youth-nurse", "youth-doctor", "gp"], "open": ["available", "contact"], "phases": ["4-12", "12-18"],
      // "4 to 18 years": somebody of 18 still counts.
      "when": { "fact": "age", "from": "P4Y", "until": "P19Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Uw kind sport samen met andere kinderen. Het is geen wedstrijd.", "en": "Your child does sports with other children. It is no competition." }
    },
    "sports-coach": {
      "title": { "nl": "Buurtsportcoach", "en": "Neighbourhood sports coach" },
      "kind": "intermediary", "for": "child", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["4-12", "12-18"],
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } } ] },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Kan vaak ook aanvragen bij een fonds voor sport.", "en": "Can often apply to a sports fund, too." },
      "tell": { "nl": "De sportcoach weet wat er in de wijk te doen is, vaak gratis. En helpt als een club te duur is.", "en": "The sports coach knows what there is to do nearby, often for free, and helps when a club costs too much." }
    },

    // Feeling low, and behaviour.
    "resilience-group": {
      "title": { "nl": "VRIENDEN: sterker als je somber of bang bent", "en": "VRIENDEN: stronger when you feel low or afraid" },
      "kind": "youth-programme", "for": "child", "by": ["youth-nurse", "youth-doctor", "gp", "teacher"], "open": ["available", "contact"], "phases": ["4-12", "12-18"],
      // "4 to 16 years": a child of sixteen still counts.
      "when": { "fact": "age", "from": "P4Y", "until": "P17Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Uw kind leert omgaan met nare gevoelens.", "en": "Your child learns to handle unpleasant feelings." }
    },
    "low-mood-course": {
      "title": { "nl": "Pak aan: een cursus als je vaak somber bent", "en": "Pak aan: a course for when you often feel low" },
      "kind": "youth-programme", "for": "child", "by": ["youth-nurse", "youth-doctor", "gp", "teacher"], "open": ["available", "contact"], "phases": ["4-12", "12-18"],
      // "9 to 13 years": a child of thirteen still counts.
      "when": { "fact": "age", "from": "P9Y", "until": "P14Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Uw kind leert wat helpt bij een somber gevoel.", "en": "Your child learns what helps when feeling low." }
    },
    "online-talk": {
      "title": { "nl": "Pratenonline", "en": "Pratenonline (chat for young people)" },
      "kind": "youth-programme", "for": "child", "contact": "online-talk", "by": ["parent", "professional"], "open": ["available"], "phases": ["12-18"],
      "when": { "fact": "age", "at_least": "P12Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Hier kun je chatten met iemand die luistert en met je meedenkt.", "en": "Here you can chat with someone who listens and thinks along with you." }
    },
    "online-mood-course": {
      "title": { "nl": "Grip op je dip", "en": "Grip op je dip (online course)" },
      "kind": "youth-programme", "for": "child", "contact": "online-mood-course", "by": ["parent", "professional"], "open": ["available"], "phases": ["12-18"],
      "when": { "fact": "age", "at_least": "P16Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Voel je je vaak rot? Op deze site vind je hulp.", "en": "Do you often feel bad? On this site you find help." }
    },
    "behaviour-training": {
      "title": { "nl": "Praten met kinderen: minder boos en ruzie", "en": "Praten met kinderen: less anger and quarrels" },
      "kind": "youth-programme", "for": "child", "by": ["youth-nurse", "youth-doctor", "gp", "teacher"], "open": ["available", "contact"], "phases": ["4-12", "12-18"],
      // "10 to 15 years": a child of fifteen still counts.
      "when": { "fact": "age", "from": "P10Y", "until": "P16Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Uw kind leert rustig blijven bij boosheid of ruzie. U leert mee.", "en": "Your child learns to stay calm in anger or a quarrel. You learn along." }
    },
    "girls-group": {
      "title": { "nl": "Girls' Talk", "en": "Girls' Talk" },
      "kind": "youth-programme", "for": "child", "contact": "girls-group", "by": ["youth-nurse", "youth-doctor", "teacher"], "open": ["available"], "phases": ["12-18"],
      // "14 to 21 years": someone of twenty-one still counts.
      "when": { "fact": "age", "from": "P14Y", "until": "P22Y" },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Voor meisjes op het vmbo of mbo.", "en": "For girls in vmbo or mbo." },
      "tell": { "nl": "Meisjes praten in een groep over vriendschap, verliefd zijn en grenzen.", "en": "In a group, girls talk about friendship, love and limits." }
    },
    "boys-group": {
      "title": { "nl": "Make a Move", "en": "Make a Move" },
      "kind": "youth-programme", "for": "child", "by": ["youth-nurse", "youth-doctor", "teacher"], "open": ["available", "contact"], "phases": ["12-18"],
      // "12 to 18 years": someone of eighteen still counts.
      "when": { "fact": "age", "from": "P12Y", "until": "P19Y" },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Voor jongens op het vmbo of mbo.", "en": "For boys in vmbo or mbo." },
      "tell": { "nl": "Jongens praten in een groep over verliefd zijn, respect en grenzen.", "en": "In a group, boys talk about love, respect and limits." }
    }
  }
}
)json"sv},
{"national/services/money.json"sv,
R"json(// Money and papers: who looks along, and where parents can count for themselves. What exists only where a municipality has it
// is "open": the plan says so until the municipality has said yes or no.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    "money-advice": {
      "title": { "nl": "Hulp bij geldvragen in de buurt", "en": "Help with money questions nearby" },
      "kind": "money-advice", "for": "household", "contact": "neighbourhood-team", "by": ["parent", "professional"],
      "source": ["handreiking", "pharos-bekendheid"], "certainty": "stated",
      "tell": { "nl": "Iemand kijkt rustig met u mee naar rekeningen en brieven. Het is gratis.", "en": "Someone calmly looks at bills and letters with you. It is free." }
    },
    "neighbourhood-team": {
      "title": { "nl": "Wijkteam", "en": "Neighbourhood team" },
      "kind": "municipal-team", "for": "household", "contact": "neighbourhood-team", "by": ["parent", "professional"],
      "source": ["handreiking", "pharos-bekendheid"], "certainty": "stated",
      "note": { "nl": "Elke gemeente kent zo'n team; de naam verschilt (buurtteam, sociaal team, WIJ).", "en": "Every municipality has such a team; its name differs." },
      "tell": { "nl": "In uw wijk werkt een team dat over veel dingen meedenkt: geld, opvoeden, werk en wonen.", "en": "Your neighbourhood has a team that thinks along about many things: money, parenting, work and housing." }
    },
    "money-walk-in": {
      "title": { "nl": "Inloop voor geldvragen", "en": "Walk-in for money questions" },
      "kind": "walk-in", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"],
      "source": ["handreiking", "infosheet"], "certainty": "stated",
      "note": { "nl": "Bij de gemeente, in een buurthuis, de bibliotheek of op school. Elke stad heeft er een eigen naam voor.", "en": "At the municipality, in a community centre, the library or at school. Every town has its own name for it." },
      "tell": { "nl": "U loopt binnen met een vraag over geld of een brief. U krijgt meteen antwoord of iemand zoekt het met u uit.", "en": "You walk in with a question about money or a letter. You get an answer at once, or someone finds out with you." }
    },
    "local-map": {
      "title": { "nl": "Overzicht van hulp in de gemeente", "en": "Overview of help in the municipality" },
      "kind": "social-map", "for": "household", "by": ["professional"], "open": ["available", "contact"],
      "source": ["pharos-bekendheid", "pharos-signaleren"], "certainty": "stated",
      "note": { "nl": "Een kaart, boekje of site. In elke gemeente heet het anders.", "en": "A card, booklet or website. Every municipality has its own name for it." },
      "tell": { "nl": "We zoeken op wat er in uw gemeente aan hulp is.", "en": "We look up which help there is in your municipality." }
    },
    "money-consultant": {
      "title": { "nl": "Consulent geldzaken die meedenkt met professionals", "en": "Money consultant who thinks along with professionals" },
      "kind": "consultation", "for": "household", "by": ["professional"], "open": ["available", "contact"],
      "source": ["pharos-leren", "pharos-bekendheid"], "certainty": "stated",
      "tell": { "nl": "We vragen soms raad aan iemand die veel van geldzaken weet. Uw naam noemen we alleen als u dat goed vindt.", "en": "Sometimes we ask advice from someone who knows a lot about money. We mention your name only if you agree." }
    },
    "form-help": {
      "title": { "nl": "Hulp bij formulieren", "en": "Help with forms" },
      "kind": "form-help", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"],
      "source": ["handreiking", "pharos-bekendheid"], "certainty": "stated",
      "tell": { "nl": "Iemand vult samen met u de formulieren in.", "en": "Someone fills in the forms together with you." }
    },
    "home-admin": {
      "title": { "nl": "Thuisadministratie", "en": "Help with paperwork at home" },
      "kind": "volunteer", "for": "household", "contact": "home-admin", "by": ["parent", "professional"], "open": ["available"],
      "source": ["handreiking", "pharos-signaleren", "pharos-bekendheid"], "certainty": "stated",
      "tell": { "nl": "Een vrijwilliger komt bij u thuis en helpt de papieren op orde te krijgen.", "en": "A volunteer comes to your home and helps to sort out your papers." }
    },
    "energy-coach": {
      "title": { "nl": "Energiecoach", "en": "Energy coach" },
      "kind": "volunteer", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"],
      "source": "pharos-bekendheid", "certainty": "stated",
      "tell": { "nl": "Een coach kijkt bij u thuis hoe de energie goedkoper kan.", "en": "A coach looks at your home to see how energy can cost less." }
    },

    // To count for oneself, alone or together.
    "money-test": {
      "title": { "nl": "Geldfit", "en": "Geldfit (money test)" },
      "kind": "tool", "for": "household", "contact": "money-test", "by": ["parent", "professional"],
      "source": "pharos-bekendheid", "certainty": "stated",
      "note": { "nl": "Het landelijke deel is er overal. Hulp in de buurt komt erbij waar de gemeente meedoet.", "en": "The national part is everywhere. Help nearby is added where the municipality takes part." },
      "tell": { "nl": "Een korte test op internet. U kunt ook chatten of bellen. Daarna hoort u waar hulp is.", "en": "A short test on the internet. You can also chat or call. Then you hear where to find help." }
    },
    "benefit-calculator": {
      "title": { "nl": "Bereken uw recht (Nibud)", "en": "Bereken uw recht (Nibud calculator)" },
      "kind": "tool", "for": "household", "contact": "benefit-calculator", "by": ["parent", "professional"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "U vult een paar dingen in. Dan ziet u welke regelingen misschien passen. We doen het graag samen.", "en": "You fill in a few things. Then you see which schemes may fit. We like to do it together." }
    },
    "cost-saving-guide": {
      "title": { "nl": "VoorzieningenWijzer", "en": "VoorzieningenWijzer (cost-saving guide)" },
      "kind": "tool", "for": "household", "contact": "cost-saving-guide", "by": ["parent", "professional"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "In sommige gemeenten kijkt er ook een adviseur mee.", "en": "In some municipalities an adviser looks along, too." },
      "tell": { "nl": "Hier ziet u waar u op kunt besparen, zoals energie en verzekering.", "en": "Here you see where you can save, for example on energy and insurance." }
    },

    // Learning to manage, and work.
    "budget-training": {
      "title": { "nl": "Training omgaan met geld (Stichting Knip)", "en": "Training in handling money (Stichting Knip)" },
      "kind": "training", "for": "household", "contact": "budget-training", "by": ["parent", "professional"], "open": ["available"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "In de training leert u hoe u beter uitkomt met uw geld.", "en": "In the training you learn how to get by better with your money." }
    },
    "easy-money-course": {
      "title": { "nl": "Lift je leven!", "en": "Lift je leven! (course)" },
      "kind": "training", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een cursus over geld en plannen maken. Ook goed te volgen als lezen lastig is.", "en": "A course about money and making plans. Easy to follow also when reading is hard." }
    },
    "work-desk": {
      "title": { "nl": "Werkgeversservicepunt", "en": "Work desk (Werkgeversservicepunt)" },
      "kind": "work", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Hier helpen ze u zoeken naar werk of een opleiding.", "en": "Here they help you look for work or training." }
    },
    "single-mothers-training": {
      "title": { "nl": "Durven Doen (Single SuperMom)", "en": "Durven Doen (Single SuperMom)" },
      "kind": "training", "for": "household", "contact": "single-mothers-training", "by": ["parent", "professional"], "open": ["available"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een training voor moeders die alleen voor hun kinderen zorgen. U maakt plannen voor uzelf en voor werk.", "en": "A training for mothers who raise their children alone. You make plans for yourself and for work." }
    },
    "coaching-one-goal": {
      "title": { "nl": "Een coach voor meer dingen tegelijk (Mobility Mentoring)", "en": "A coach for several things at once (Mobility Mentoring)" },
      "kind": "coaching", "for": "household", "by": ["professional"], "open": ["available", "contact"],
      "source": "infosheet", "certainty": "stated",
      "tell": { "nl": "Een coach kijkt met u naar wonen, geld, werk en gezin. U kiest waar u mee begint.", "en": "A coach looks at housing, money, work and family with you. You choose where to begin." }
    }
  }
}
)json"sv},
{"national/services/parenting.json"sv,
R"json(// Raising children: from an ear and a hand to treatment. Parents choose; a nurse only offers.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    "home-start": {
      "title": { "nl": "Home-Start", "en": "Home-Start" },
      "kind": "volunteer", "for": "household", "contact": "home-start", "by": ["parent", "professional"], "open": ["available"], "phases": ["0-4", "4-12"],
      // For parents with young children. The upper age is only remembered.
      "when": { "all": [ { "condition": "child-at-home" }, { "indicative": { "some": "child", "where": { "fact": "age", "from": "P0M", "until": "P7Y" } } } ] },
      "source": ["handreiking", "pharos-signaleren"], "certainty": "stated",
      "tell": { "nl": "Een vrijwilliger met ervaring komt bij u langs. U praat samen, en krijgt hulp bij gewone dingen.", "en": "A volunteer with experience visits you. You talk together, and get help with everyday things." }
    },
    "parenting-course": {
      "title": { "nl": "Opvoedspreekuur of cursus (zoals Triple P)", "en": "Parenting advice hour or course (such as Triple P)" },
      "kind": "parenting-course", "for": "household", "contact": "youth-health-care", "codes": { "upl": "opvoedingsondersteuning" }, "by": ["parent", "professional"], "open": ["available"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "U krijgt tips voor elke dag: slapen, eten, luisteren, ruzie. Er zijn ook andere ouders.", "en": "You get tips for every day: sleep, food, listening, quarrels. Other parents are there, too." }
    },
    "parent-meetings": {
      "title": { "nl": "Ouders onder elkaar (Opvoedparty, Wijkacademie Opvoeden)", "en": "Parents among themselves (Opvoedparty, Wijkacademie Opvoeden)" },
      "kind": "informal-group", "for": "household", "contact": "parent-meetings", "by": ["parent", "professional"], "open": ["available"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Ouders praten samen over opvoeden, bij iemand thuis of in de wijk.", "en": "Parents talk about raising children together, at someone's home or in the neighbourhood." }
    },
    "parenting-in-steps": {
      "title": { "nl": "Stap voor Stap: vragen over opvoeden samen aanpakken", "en": "Stap voor Stap: tackling parenting questions together" },
      "kind": "method", "for": "household", "contact": "youth-health-care", "by": ["youth-nurse", "youth-doctor"], "open": ["available"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Heeft u een vraag over opvoeden? De jeugdverpleegkundige pakt die met u aan, stap voor stap.", "en": "Do you have a question about raising your child? The youth nurse works on it with you, step by step." }
    },
    "healthy-children-tight-budget": {
      "title": { "nl": "Gezonde kinderen in krappe tijden", "en": "Healthy children on a tight budget" },
      "kind": "group-programme", "for": "household", "contact": "healthy-children-tight-budget", "by": ["parent", "professional"], "open": ["available"], "phases": ["0-4", "4-12", "12-18"],
      "source": ["infosheet", "handreiking"], "certainty": "stated",
      "note": { "nl": "Vijf bijeenkomsten. Een ouder met ervaring en een professional leiden ze samen. Begonnen in Twente.", "en": "Five meetings, led by a parent with experience and a professional together. Begun in Twente." },
      "tell": { "nl": "Vijf keer met andere ouders die het ook krap hebben. Een van de begeleiders weet zelf hoe dat is.", "en": "Five meetings with other parents who are short of money too. One of the hosts knows what that is like." }
    },
    "home-support-learning-disability": {
      "title": { "nl": "Houvast: hulp thuis die het rustig uitlegt", "en": "Houvast: help at home that explains calmly" },
      "kind": "home-support", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Voor ouders met een licht verstandelijke beperking.", "en": "For parents with a mild intellectual disability." },
      "tell": { "nl": "Is leren of onthouden lastig voor u? Iemand komt thuis en doet het samen met u voor.", "en": "Is learning or remembering hard for you? Someone comes to your home and does it together with you." }
    },
    "outreach-youth-health": {
      "title": { "nl": "Iemand die vaker langskomt (bemoeizorg in de jeugdgezondheidszorg)", "en": "Someone who visits more often (outreach by youth health care)" },
      "kind": "outreach", "for": "household", "contact": "youth-health-care", "by": ["youth-nurse", "youth-doctor"], "open": ["available"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Voor gezinnen met veel zorgen tegelijk die zelf niet om hulp vragen. Eerst vertrouwen, dan samen dezelfde zorg zien.", "en": "For families with many worries at once who do not ask for help. First trust, then seeing the same worry together." },
      "tell": { "nl": "Iemand komt vaker langs, ook als u nog niet weet of u hulp wilt. U leert elkaar eerst kennen.", "en": "Someone visits more often, even if you do not know yet whether you want help. First you get to know each other." }
    },

    // Bonding with a small child.
    "baby-massage": {
      "title": { "nl": "Babymassage thuis (Shantala)", "en": "Baby massage at home (Shantala)" },
      "kind": "home-visit", "for": "household", "by": ["youth-nurse", "youth-doctor"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4"],
      // For a baby. Until which age is only remembered.
      "when": { "all": [ { "condition": "child-at-home" }, { "indicative": { "some": "child", "where": { "fact": "age", "from": "P0M", "until": "P1Y" } } } ] },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Er komt iemand thuis die u leert uw baby te masseren. Zo leert u goed zien wat uw baby wil.", "en": "Someone comes to your home and teaches you to massage your baby. You learn to see what your baby wants." }
    },
    "video-home-training": {
      "title": { "nl": "Korte videotraining thuis (K-VHT)", "en": "Short video training at home (K-VHT)" },
      "kind": "home-visit", "for": "child", "by": ["youth-nurse", "youth-doctor"], "open": ["available", "contact"], "phases": ["0-4"],
      "when": { "fact": "age", "from": "P0M", "until": "P4Y" },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Acht huisbezoeken.", "en": "Eight home visits." },
      "tell": { "nl": "U kijkt samen met iemand naar korte filmpjes van u en uw kind. U ziet wat er goed gaat.", "en": "You look at short films of you and your child together with someone. You see what goes well." }
    },
    "attachment-sessions": {
      "title": { "nl": "Nika: vijf keer samen oefenen met uw kind", "en": "Nika: practising with your child five times" },
      "kind": "treatment", "for": "child", "by": ["youth-nurse", "youth-doctor", "gp"], "open": ["available", "contact"], "phases": ["0-4", "4-12"],
      "when": { "fact": "age", "from": "P9M", "until": "P6Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "In vijf keer leert u hoe uw kind zich bij u veiliger gaat voelen.", "en": "In five sessions you learn how your child can feel safer with you." }
    },
    "parent-child-therapy": {
      "title": { "nl": "Ouder en kind samen in behandeling (PCIT)", "en": "Parent and child in treatment together (PCIT)" },
      "kind": "treatment", "for": "child", "by": ["youth-doctor", "gp"], "open": ["available", "contact"], "phases": ["0-4", "4-12"],
      // "From 2 to 7 years": a child of seven still counts.
      "when": { "fact": "age", "from": "P2Y", "until": "P8Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Is het gedrag van uw kind heel moeilijk? U en uw kind krijgen dan samen hulp.", "en": "Is your child's behaviour very hard? Then you and your child get help together." }
    },
    "family-treatment": {
      "title": { "nl": "Gezin Centraal", "en": "Gezin Centraal (family treatment)" },
      "kind": "treatment", "for": "child", "codes": { "upl": "jeugdhulp" }, "by": ["youth-doctor", "gp", "neighbourhood-team"], "open": ["available", "contact"], "phases": ["0-4", "4-12", "12-18"],
      // "0 to 18": somebody of 18 still counts.
      "when": { "fact": "age", "from": "P0M", "until": "P19Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Is het thuis heel zwaar? Iemand werkt een tijd met het hele gezin, zodat het weer lukt.", "en": "Are things very hard at home? Someone works with the whole family for a while, so that you can manage again." }
    },
    "basic-trust": {
      "title": { "nl": "Basic Trust", "en": "Basic Trust" },
      "kind": "treatment", "for": "child", "by": ["youth-doctor", "gp"], "open": ["available", "contact"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Voelt uw kind zich snel bang of onveilig? U leert hoe u het weer vertrouwen geeft.", "en": "Does your child easily feel afraid or unsafe? You learn how to give it trust again." }
    }
  }
}
)json"sv},
{"national/services/people.json"sv,
R"json(// People around a family: to share, to take over for a while, to help understand.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    "neighbourhood-family": {
      "title": { "nl": "Een steungezin in de buurt", "en": "A support family nearby" },
      "kind": "volunteer", "for": "household", "contact": "neighbourhood-family", "by": ["parent", "professional"], "open": ["available"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een gezin in de buurt vangt uw kind af en toe op, zodat u even adem hebt.", "en": "A family nearby looks after your child now and then, so that you can catch your breath." }
    },
    "sharing-family": {
      "title": { "nl": "Meeleefgezin", "en": "Meeleefgezin (a family that shares the care)" },
      "kind": "volunteer", "for": "household", "contact": "sharing-family", "by": ["parent", "professional"], "open": ["available"], "phases": ["0-4"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een ander gezin leeft met u mee en vangt uw kind soms op. Zo krijgt u rust.", "en": "Another family lives along with you and sometimes looks after your child. That gives you rest." }
    },
    "support-parent": {
      "title": { "nl": "Steunouder", "en": "Steunouder (support parent)" },
      "kind": "volunteer", "for": "household", "contact": "support-parent", "by": ["parent", "professional"], "open": ["available"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Uw kind gaat af en toe naar een vaste steunouder. U heeft dan even tijd voor uzelf.", "en": "Your child goes to one support parent now and then. You have some time for yourself." }
    },
    "walking-along": {
      "title": { "nl": "Samen Oplopen", "en": "Samen Oplopen (walking along)" },
      "kind": "volunteer", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["0-4", "4-12", "12-18"],
      "source": "pharos-signaleren", "certainty": "stated",
      "tell": { "nl": "Een vrijwilliger loopt een tijdje met u op als ouder: praten, helpen, samen iets doen.", "en": "A volunteer walks along with you as a parent for a while: talking, helping, doing things together." }
    },
    "single-parent-meetings": {
      "title": { "nl": "Bijeenkomst voor alleenstaande ouders (Meet the parents)", "en": "Meeting for single parents (Meet the parents)" },
      "kind": "group", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Zorgt u alleen voor uw kinderen? Hier ontmoet u anderen die dat ook doen.", "en": "Do you raise your children alone? Here you meet others who do, too." }
    },
    "fathers-group": {
      "title": { "nl": "Vadercafé of vadergroep", "en": "Fathers' café or group" },
      "kind": "group", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Vaders praten met andere vaders, of doen iets leuks met hun kind.", "en": "Fathers talk with other fathers, or do something nice with their child." }
    },
    "parent-child-meeting-place": {
      "title": { "nl": "Ontmoetingsplek voor ouders met jonge kinderen", "en": "Meeting place for parents with young children" },
      "kind": "meeting-place", "for": "household", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["0-4"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Voorbeelden: Mama's Garden en Daddy's Place.", "en": "Examples: Mama's Garden and Daddy's Place." },
      "tell": { "nl": "U loopt binnen met uw kind, drinkt koffie en praat met andere ouders.", "en": "You walk in with your child, have a coffee and talk with other parents." }
    },

    // Help to understand, by people who know it from inside.
    "refugee-contact": {
      "title": { "nl": "Contactpersoon van VluchtelingenWerk", "en": "Contact person of VluchtelingenWerk" },
      "kind": "support", "for": "household", "by": ["parent", "professional"], "open": ["contact"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Voer zeker de eerste gesprekken samen.", "en": "Hold at least the first talks together." },
      "tell": { "nl": "Bent u gevlucht? Uw contactpersoon kan bij het gesprek zijn.", "en": "Did you flee your country? Your contact person can join the talk." }
    },
    "key-person-newcomers": {
      "title": { "nl": "Sleutelpersoon met dezelfde achtergrond", "en": "Key person with the same background" },
      "kind": "support", "for": "household", "by": ["professional"], "open": ["available", "contact"],
      "source": "infosheet", "certainty": "stated",
      "tell": { "nl": "Een moeder of vader met dezelfde achtergrond kan uitleggen hoe het hier werkt.", "en": "A mother or father with the same background can explain how things work here." }
    },
    "experience-worker": {
      "title": { "nl": "Een gesprek met iemand die geldzorgen kent (ervaringswerker)", "en": "A talk with someone who knows money worries (experience worker)" },
      "kind": "support", "for": "household", "by": ["professional"], "open": ["available", "contact"],
      "source": ["handreiking", "infosheet"], "certainty": "stated",
      "tell": { "nl": "U kunt praten met iemand die zelf geldzorgen had en nu anderen helpt.", "en": "You can talk with someone who had money worries and now helps others." }
    }
  }
}
)json"sv},
{"national/services/safety.json"sv,
R"json(// Safety has its own way, apart from money.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    "safe-home": {
      "title": { "nl": "Advies van Veilig Thuis", "en": "Advice of Veilig Thuis" },
      "kind": "safety", "for": "household", "contact": "safe-home", "by": ["professional"],
      "source": ["handreiking", "meldcode"], "certainty": "stated",
      "tell": { "nl": "Veilig Thuis denkt mee als er zorgen zijn over veiligheid in huis. U kunt ook zelf bellen.", "en": "Veilig Thuis thinks along when there are worries about safety at home. You can call too." }
    }
  }
}
)json"sv},
{"national/services/school.json"sv,
R"json(// School and learning, at school and at home.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    "school-support-team": {
      "title": { "nl": "Ondersteuningsteam op school", "en": "Support team at school" },
      "kind": "school-team", "for": "child", "contact": "school", "by": ["teacher", "youth-nurse"], "phases": ["4-12", "12-18"],
      // The source names pupils, and no age: somebody of 18 at school still counts.
      "when": { "all": [ { "fact": "age", "at_least": "P4Y" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } } ] },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "School, jeugdgezondheidszorg en jeugdhulp. Leerplicht, politie en schuldhulp schuiven aan als dat nodig is.", "en": "School, youth health care and youth support. School attendance, police and debt help join when needed." },
      "tell": { "nl": "School, jeugdgezondheidszorg en jeugdhulp denken samen met u mee over uw kind.", "en": "School, youth health care and youth support think along with you about your child." }
    },
    "school-absence-talk": {
      "title": { "nl": "M@ZL: samen praten als een kind vaak ziek is", "en": "M@ZL: talking together when a child is often ill" },
      "kind": "school-absence", "for": "child", "contact": "school", "by": ["teacher"], "open": ["available"], "phases": ["12-18"],
      // Secondary school and mbo.
      "when": { "all": [ { "fact": "age", "at_least": "P4Y" }, { "indicative": { "fact": "age", "at_least": "P12Y" } } ] },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "De school meldt bij de jeugdarts. Ouders en leerplicht praten mee.", "en": "The school reports to the youth doctor. Parents and the attendance officer join the talk." },
      "tell": { "nl": "Is uw kind vaak ziek thuis? School en jeugdarts kijken samen met u wat helpt.", "en": "Is your child often ill at home? School and youth doctor look with you what helps." }
    },
    "learning-at-home": {
      "title": { "nl": "Samen leren thuis (de Katrol)", "en": "Learning at home together (de Katrol)" },
      "kind": "stimulation", "for": "child", "contact": "learning-at-home", "by": ["parent", "teacher", "youth-nurse"], "open": ["available"], "phases": ["0-4", "4-12"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Iemand komt bij u thuis. U speelt en leert samen met uw kind.", "en": "Someone comes to your home. You play and learn with your child." }
    },
    "reading-at-home": {
      "title": { "nl": "VoorleesExpress", "en": "VoorleesExpress (reading aloud at home)" },
      "kind": "stimulation", "for": "child", "contact": "reading-at-home", "by": ["parent", "teacher", "youth-nurse", "childcare-worker"], "open": ["available"], "phases": ["0-4", "4-12"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Iemand komt bij u thuis voorlezen. Zo wordt taal leuk.", "en": "Someone comes to read aloud at your home. That makes language fun." }
    },
    "music-and-gym-toddlers": {
      "title": { "nl": "Muziek op schoot of peutergym", "en": "Music on the lap, or gym for toddlers" },
      "kind": "stimulation", "for": "child", "by": ["parent", "youth-nurse", "childcare-worker"], "open": ["available", "contact"], "phases": ["0-4"],
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Help ook zoeken naar geld hiervoor, zoals een fonds.", "en": "Help to look for money for it, too, such as a fund." },
      "tell": { "nl": "Samen zingen of bewegen met andere ouders en kleine kinderen. Soms betaalt een fonds mee.", "en": "Singing or moving with other parents and small children. Sometimes a fund helps to pay." }
    },
    "weekend-school": {
      "title": { "nl": "Weekendschool of Weekend Academie", "en": "Weekend school" },
      "kind": "stimulation", "for": "child", "contact": "weekend-school", "by": ["parent", "teacher"], "open": ["available"], "phases": ["4-12"],
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "In het weekend of na school ontdekt uw kind wat het leuk vindt en goed kan.", "en": "At weekends or after school your child finds out what it likes and is good at." }
    }
  }
}
)json"sv},
{"national/services/youth.json"sv,
R"json(// Young people: someone to turn to, learning about money, and turning 18.
{
  "zorgpad": 1,
  "id": "nl",

  "services": {
    "own-mentor": {
      "title": { "nl": "Een eigen mentor (JIM)", "en": "A mentor of one's own (JIM)" },
      "kind": "mentor", "for": "child", "contact": "own-mentor", "by": ["parent", "professional"], "open": ["available"], "phases": ["12-18"],
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P12Y", "until": "P18Y" } } ] },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "De jongere kiest zelf iemand die hij al kent.", "en": "The young person chooses someone they know already." },
      "tell": { "nl": "Uw kind kiest zelf een volwassene die het vertrouwt. Die denkt mee, ook als het moeilijk is.", "en": "Your child chooses an adult whom they trust, who thinks along, also when things are hard." }
    },
    "volunteer-mentor": {
      "title": { "nl": "Een vrijwillige mentor", "en": "A volunteer mentor" },
      "kind": "mentor", "for": "child", "by": ["parent", "professional"], "open": ["available", "contact"], "phases": ["4-12", "12-18"],
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } } ] },
      "source": "handreiking", "certainty": "stated",
      "note": { "nl": "Zoals Big Brothers Big Sisters.", "en": "Such as Big Brothers Big Sisters." },
      "tell": { "nl": "Een student of vrijwilliger doet leuke dingen met uw kind en luistert.", "en": "A student or volunteer does nice things with your child, and listens." }
    },
    "money-before-18": {
      "title": { "nl": "Geldplan Bijna 18 en MoneyFit", "en": "Geldplan Bijna 18 and MoneyFit" },
      "kind": "youth-money", "for": "child", "contact": "money-before-18", "by": ["parent", "professional"], "open": ["available"], "phases": ["12-18"],
      // The sources say "before the 18th birthday". From when is not stated.
      "when": { "all": [ { "indicative": { "fact": "age", "at_least": "P17Y" } }, { "fact": "age", "from": "P12Y", "until": "P18Y" } ] },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Bijna 18? Zet op een rij wat je dan zelf regelt en betaalt. Dat kan op deze site.", "en": "Almost 18? List what you arrange and pay yourself from then on. You can do so on this site." }
    },
    "money-game": {
      "title": { "nl": "Spel: No Credit, Game Over!", "en": "Game: No Credit, Game Over!" },
      "kind": "game", "for": "child", "by": ["teacher", "youth-nurse"], "open": ["available", "contact"], "phases": ["12-18"],
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P12Y", "until": "P18Y" } } ] },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Een spel waarin jongeren leren hoe je met geld omgaat, en wat schulden doen.", "en": "A game in which young people learn how to handle money, and what debts do." }
    },
    "pocket-money-project": {
      "title": { "nl": "ZakgeldProject", "en": "Pocket money project" },
      "kind": "education", "for": "child", "contact": "pocket-money-project", "by": ["parent", "professional"], "open": ["available"], "phases": ["4-12", "12-18"],
      "when": { "all": [ { "fact": "age", "at_least": "P0M" }, { "indicative": { "fact": "age", "from": "P4Y", "until": "P18Y" } } ] },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Met een klein vast bedrag leert uw kind sparen en kiezen. U krijgt tips.", "en": "With a small fixed amount your child learns to save and choose. You get tips." }
    },
    "school-care-18": {
      "title": { "nl": "Hulp op school bij schulden vanaf 18 jaar", "en": "Help at school with debts from 18" },
      "kind": "school-care", "for": "child", "contact": "school", "by": ["teacher", "youth-nurse", "youth-doctor"], "open": ["available"], "phases": ["12-18"],
      "when": { "fact": "age", "at_least": "P18Y" },
      "source": "handreiking", "certainty": "stated",
      "tell": { "nl": "Op school kan iemand meekijken met rekeningen en brieven. Ook als de schuld nog klein is.", "en": "At school someone can look at bills and letters with you, also when the debt is still small." }
    }
  }
}
)json"sv},
{"national/signals.json"sv,
R"json(// Signals that may point to money worries. Each may have quite another cause, and worries may not show at all: a signal
// opens a conversation. It has no weight, and makes no score. The list of 52 signals stands here in its eight groups. Basics
// (group acute) and safety are beside it: groups of their own, with their own way.
{
  "zorgpad": 1,
  "id": "nl",

  "signals": {
    // Basics: is there food, energy, a home and health insurance? These go before everything else.
    "no-food": {
      "title": { "nl": "er is geen geld voor eten", "en": "there is no money for food" },
      "group": "acute", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er thuis wel eens te weinig geld voor eten?", "en": "Is there sometimes too little money for food at home?" },
      "why": { "nl": "Als er geen eten is, helpen we daar eerst bij.", "en": "If there is no food, we help with that first." }
    },
    "energy-cut-off": {
      "title": { "nl": "energie of water wordt afgesloten, of is afgesloten", "en": "energy or water is cut off, or about to be" },
      "group": "acute", "of": "household", "by": ["parent", "professional"], "source": ["wgs", "handreiking"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Zijn stroom, gas of water afgesloten, of is er een brief dat dit gaat gebeuren?", "en": "Have power, gas or water been cut off, or is there a letter that says so?" },
      "why": { "nl": "Bij een dreigende afsluiting moet de gemeente snel helpen.", "en": "When a cut-off threatens, the municipality has to act fast." }
    },
    "eviction": {
      "title": { "nl": "er dreigt een huisuitzetting", "en": "an eviction threatens" },
      "group": "acute", "of": "household", "by": ["parent", "professional"], "source": ["wgs", "handreiking"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er een brief dat u uit uw huis moet?", "en": "Is there a letter that you have to leave your home?" },
      "why": { "nl": "Als u uw huis kwijt kunt raken, moet de gemeente snel helpen.", "en": "If you may lose your home, the municipality has to act fast." }
    },
    "insurance-ended": {
      "title": { "nl": "de zorgverzekering stopt of is gestopt", "en": "health insurance has ended or is about to" },
      "group": "acute", "of": "household", "by": ["parent", "professional"], "source": "wgs", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Is de zorgverzekering gestopt, of is er een brief dat die stopt?", "en": "Has your health insurance ended, or is there a letter that it will?" },
      "why": { "nl": "Zonder verzekering wordt zorg rond de zwangerschap duur.", "en": "Without insurance, care around pregnancy gets expensive." }
    },

    // Situations in which money worries are more common.
    "parent-alone-young-or-divorcing": {
      "title": { "nl": "ouder staat er alleen voor, is jong of gaat scheiden", "en": "parent is alone, young or divorcing" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Staat de ouder er alleen voor, is de ouder jong, of loopt er een scheiding?", "en": "Is the parent on their own, young, or going through a divorce?" },
      "why": { "nl": "Met één inkomen of in een nieuwe situatie is het vaak zoeken met geld. Er is soms extra steun.", "en": "With one income or in a new situation, money often takes some finding out. There is sometimes extra support." }
    },
    "illness-or-loss": {
      "title": { "nl": "ziekte, een ongezonde leefstijl of een sterfgeval in het gezin", "en": "illness, an unhealthy lifestyle or a death in the family" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er iemand lang ziek of overleden in het gezin, of spelen er zorgen over gezond leven?", "en": "Has someone in the family been ill for long or died, or are there worries about healthy living?" },
      "why": { "nl": "Ziekte of verlies kost vaak veel, ook geld. Dan helpt het om samen te kijken.", "en": "Illness or loss often costs a lot, money too. Then it helps to look together." }
    },
    "insecure-work": {
      "title": { "nl": "geen werk, of werk dat niet zeker is", "en": "no work, or work that is not secure" },
      "group": "situation", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er geen werk, of is het niet zeker of het werk blijft?", "en": "Is there no work, or is it not certain that the work will stay?" },
      "why": { "nl": "Als werk wegvalt, verandert er veel. Soms past er dan een regeling.", "en": "When work falls away, much changes. A scheme may fit then." }
    },
    "language-or-reading": {
      "title": { "nl": "moeite met taal, lezen, leren of internet", "en": "difficulty with language, reading, learning or internet" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Heeft de ouder hulp nodig bij de taal, bij lezen of leren, of bij dingen regelen op internet?", "en": "Does the parent need help with the language, with reading or learning, or with doing things online?" },
      "why": { "nl": "Dan pas je het gesprek aan: met een tolk, plaatjes en korte zinnen.", "en": "Then you adapt the talk: an interpreter, pictures and short sentences." }
    },
    "parent-in-prison": {
      "title": { "nl": "een ouder zit vast", "en": "a parent is in prison" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Zit een van de ouders vast?", "en": "Is one of the parents in prison?" },
      "why": { "nl": "Dan valt er vaak inkomen weg. Het gezin thuis kan hulp krijgen.", "en": "Income often falls away then. The family at home can get help." }
    },
    "many-worries-at-once": {
      "title": { "nl": "onrust in het gezin, veel zorgen tegelijk, of een onveilige buurt", "en": "unrest in the family, many worries at once, or an unsafe neighbourhood" },
      "group": "situation", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er veel onrust, spelen er veel zorgen tegelijk, of voelt het gezin zich niet veilig in de buurt?", "en": "Is there much unrest, are there many worries at once, or does the family not feel safe in the neighbourhood?" },
      "why": { "nl": "Bij veel zorgen tegelijk helpt het om ze een voor een aan te pakken.", "en": "With many worries at once it helps to take them one by one." }
    },
    "leaves-school-early": {
      "title": { "nl": "jongere stopt zonder diploma met school of studie", "en": "young person leaves school or study without a diploma" },
      "group": "situation", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Is de jongere gestopt met school of studie, of dreigt dat?", "en": "Has the young person left school or study, or is that likely?" },
      "why": { "nl": "Met een diploma is het later makkelijker. Er zijn mensen die kunnen helpen.", "en": "With a diploma things are easier later. There are people who can help." }
    },
    "turns-18-or-moves-out": {
      "title": { "nl": "jongere wordt 18 of gaat op zichzelf wonen", "en": "young person turns 18 or moves out" },
      "group": "situation", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Wordt de jongere binnenkort 18, of gaat die op zichzelf wonen?", "en": "Will the young person turn 18 soon, or move out?" },
      "why": { "nl": "Bij 18 jaar verandert er veel met geld. Op tijd regelen voorkomt schulden.", "en": "At 18 much changes with money. Arranging it in time prevents debts." }
    },

    // Parents: money.
    "unpaid-bills": {
      "title": { "nl": "rekeningen blijven liggen", "en": "bills remain unpaid" },
      "group": "parent.financial", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Blijven er wel eens rekeningen liggen?", "en": "Do bills sometimes remain unpaid?" },
      "why": { "nl": "Als we het vroeg weten, is er meer aan te doen.", "en": "If we know early, more can be done." }
    },
    "borrows-money": {
      "title": { "nl": "leent of vraagt geld bij familie of vrienden", "en": "borrows or asks for money from family or friends" },
      "group": "parent.financial", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Moet u wel eens geld lenen om rond te komen?", "en": "Do you sometimes have to borrow money to get by?" },
      "why": { "nl": "Lenen kan laten zien dat er te weinig overblijft. Misschien laat u nog geld liggen.", "en": "Borrowing may show that too little is left. There may be support you do not use yet." }
    },
    "avoids-care-costs": {
      "title": { "nl": "stelt zorg uit om de kosten", "en": "puts off care because of the cost" },
      "group": "parent.financial", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Stelt u zorg of medicijnen wel eens uit, omdat het te duur is?", "en": "Do you sometimes put off care or medicine because it costs too much?" },
      "why": { "nl": "Zorg hoeft niet altijd geld te kosten. Dat zoeken we samen uit.", "en": "Care need not always cost money. We find that out together." }
    },
    "debt-collectors": {
      "title": { "nl": "een incassobureau of deurwaarder meldt zich", "en": "debt collectors or a bailiff get in touch" },
      "group": "parent.financial", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Krijgt u brieven of bezoek omdat u iets nog niet heeft betaald? Bijvoorbeeld van een deurwaarder.", "en": "Do you get letters or visits about something you have not paid yet? For example from a bailiff." },
      "why": { "nl": "Dan is het goed om snel overzicht te krijgen. Daar is gratis hulp voor.", "en": "Then it is good to get an overview soon. There is free help for that." }
    },
    "no-extra-maternity-care": {
      "title": { "nl": "extra kraamhulp is te duur", "en": "extra maternity care costs too much" },
      "group": "parent.financial", "of": "household", "by": ["parent", "midwife", "maternity-nurse"], "source": "handreiking", "phases": ["expecting-newborn"],
      "ask": { "nl": "Zou u meer kraamhulp willen, maar is dat te duur?", "en": "Would you like more maternity care, but is it too expensive?" },
      "why": { "nl": "Soms betaalt de gemeente of de verzekering mee.", "en": "Sometimes the municipality or the insurance pays part." }
    },
    "nursery-not-ready": {
      "title": { "nl": "het plekje voor de baby is nog niet klaar", "en": "the place for the baby is not ready yet" },
      "group": "parent.financial", "of": "household", "by": ["parent", "midwife", "maternity-nurse"], "source": "handreiking", "phases": ["expecting-newborn"],
      "ask": { "nl": "Is het nog niet gelukt om thuis een plekje voor de baby te maken?", "en": "Have you not yet managed to make a place for the baby at home?" },
      "why": { "nl": "Er zijn pakketten en plekken waar u spullen gratis krijgt.", "en": "There are packages and places where you get things for free." }
    },

    // Parents: how they feel.
    "sleeps-badly": {
      "title": { "nl": "slaapt slecht of kan de aandacht er niet bij houden", "en": "sleeps badly or cannot concentrate" },
      "group": "parent.wellbeing", "of": "adult", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Slaapt u slecht, of houdt iets u wakker?", "en": "Do you sleep badly, or does something keep you awake?" },
      "why": { "nl": "Zorgen over geld houden veel mensen wakker. Erover praten helpt.", "en": "Money worries keep many people awake. Talking about it helps." }
    },
    "often-ill-postpones-doctor": {
      "title": { "nl": "is vaak ziek en gaat niet naar de dokter", "en": "is often ill and does not see a doctor" },
      "group": "parent.wellbeing", "of": "adult", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Bent u vaak ziek, maar wacht u met de dokter?", "en": "Are you often ill, but do you wait to see the doctor?" },
      "why": { "nl": "Wachten maakt het soms erger. We kijken samen wat helpt.", "en": "Waiting sometimes makes it worse. We look together at what helps." }
    },
    "parent-no-dentist": {
      "title": { "nl": "heeft zorgen over het gebit, of gaat niet naar de tandarts, ook niet met de kinderen", "en": "has trouble with teeth, or does not see the dentist, nor with the children" },
      "group": "parent.wellbeing", "of": "adult", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Slaat u de tandarts wel eens over, ook met de kinderen?", "en": "Do you sometimes skip the dentist, with the children too?" },
      "why": { "nl": "Voor kinderen is de tandarts meestal gratis. Voor u is er soms hulp.", "en": "For children the dentist is mostly free. For you there is sometimes help." }
    },
    "low-self-esteem-parent": {
      "title": { "nl": "voelt zich minder waard dan anderen", "en": "feels worth less than others" },
      "group": "parent.wellbeing", "of": "adult", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Lijkt de ouder zich minder waard te voelen dan anderen?", "en": "Does the parent seem to feel worth less than others?" },
      "why": { "nl": "Geldzorgen doen iets met hoe iemand zich voelt. Zeg wat er goed gaat.", "en": "Money worries affect how someone feels. Say what goes well." }
    },
    "lives-day-to-day": {
      "title": { "nl": "is gespannen en leeft van dag tot dag", "en": "is tense and lives from day to day" },
      "group": "parent.wellbeing", "of": "adult", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
)json"
R"json(      "ask": { "nl": "Heeft u veel spanning, en denkt u vooral aan vandaag?", "en": "Are you under a lot of stress, and mostly busy getting through today?" },
      "why": { "nl": "Met veel spanning is vooruitkijken moeilijk. Dan helpen kleine stappen.", "en": "Under much stress it is hard to look ahead. Then small steps help." }
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
      "ask": { "nl": "Komt de ouder vaak met klachten waar geen oorzaak voor is te vinden?", "en": "Does the parent often come with complaints without a cause?" },
      "why": { "nl": "Achter zulke klachten zit soms spanning om geld. Vraag er gewoon naar.", "en": "Stress about money is sometimes behind such complaints. Just ask about it." }
    },

    // Parents: contact with others.
    "small-network": {
      "title": { "nl": "weinig mensen om op terug te vallen, weinig kraambezoek", "en": "few people to fall back on, few visits after a birth" },
      "group": "parent.contact", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Zijn er weinig mensen bij wie u terecht kunt?", "en": "Are there few people you can turn to?" },
      "why": { "nl": "Mensen om u heen maken het lichter. Er zijn vrijwilligers die kunnen helpen.", "en": "People around you make it lighter. There are volunteers who can help." }
    },
    "declines-visitors": {
      "title": { "nl": "heeft liever geen bezoek thuis", "en": "would rather not have visitors at home" },
      "group": "parent.contact", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Wil de ouder liever niet dat er iemand thuis komt?", "en": "Would the parent rather not have people come to the home?" },
      "why": { "nl": "Soms schaamt iemand zich voor het huis. Spreek dan ergens anders af.", "en": "Sometimes someone is ashamed of the home. Then meet somewhere else." }
    },
    "no-birthdays-or-holidays": {
      "title": { "nl": "slaat verjaardagen en vakanties over", "en": "skips birthdays and holidays" },
      "group": "parent.contact", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Slaat u verjaardagen of vakanties wel eens over?", "en": "Do you sometimes skip birthdays or holidays?" },
      "why": { "nl": "Er zijn fondsen voor een feestje of een week weg.", "en": "There are funds for a party or a week away." }
    },
    "little-contact-with-school": {
      "title": { "nl": "weinig contact met school en clubs van het kind", "en": "little contact with the child's school and clubs" },
      "group": "parent.contact", "of": "household", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Is er weinig contact tussen de ouder en de school of club?", "en": "Is there little contact between the parent and the school or club?" },
      "why": { "nl": "Een gesprek op een ander moment of thuis lukt vaak wel.", "en": "A talk at another time or at home often does work out." }
    },
    "avoids-what-costs-money": {
      "title": { "nl": "zegt nee tegen zorg, hulp of uitjes die geld kosten", "en": "says no to care, help or outings that cost money" },
      "group": "parent.contact", "of": "household", "by": ["parent", "professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Zegt u wel eens nee tegen hulp of een uitje, omdat het geld kost?", "en": "Do you sometimes say no to help or an outing because it costs money?" },
      "why": { "nl": "Veel hulp is gratis. We kijken samen wat er kan.", "en": "Much help is free. We look together at what is possible." }
    },

    // Children: what can be seen.
    "poor-personal-care": {
      "title": { "nl": "het kind ziet er niet verzorgd uit", "en": "the child does not look cared for" },
      "group": "child.appearance", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Valt het op dat het kind er niet verzorgd uitziet?", "en": "Do you notice that the child does not look cared for?" },
      "why": { "nl": "Het kan veel oorzaken hebben. Begin met vragen hoe het thuis gaat.", "en": "It can have many causes. Begin by asking how things are at home." }
    },
    "overweight": {
      "title": { "nl": "het kind is te zwaar", "en": "the child is overweight" },
      "group": "child.appearance", "of": "child", "by": ["youth-nurse", "youth-doctor", "gp"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Is het kind te zwaar voor de lengte en leeftijd?", "en": "Is the child too heavy for its height and age?" },
      "why": { "nl": "Gezond eten is vaak duurder. Vraag daarom ook naar geld.", "en": "Healthy food often costs more. So ask about money too." }
    },
    "unsuitable-clothing": {
      "title": { "nl": "kleren zijn steeds dezelfde, kapot, te klein of niet goed voor het weer", "en": "clothes are always the same, worn, too small or wrong for the weather" },
      "group": "child.appearance", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Zijn de kleren van het kind vaak te klein, kapot of niet goed voor het weer?", "en": "Are the child's clothes often too small, worn or wrong for the weather?" },
      "why": { "nl": "Er zijn plekken voor goede kleren, gratis of voor weinig.", "en": "There are places for good clothes, free or cheap." }
    },
    "no-coat-or-sportswear": {
      "title": { "nl": "geen winterjas of sportkleren, of juist heel dure spullen", "en": "no winter coat or sportswear, or very expensive things instead" },
      "group": "child.appearance", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Mist het kind een warme jas of sportkleren, of heeft het juist heel dure spullen?", "en": "Does the child lack a warm coat or sportswear, or have very expensive things instead?" },
      "why": { "nl": "Soms kopen ouders juist iets duurs, zodat hun kind niet opvalt.", "en": "Sometimes parents buy something dear, so that their child does not stand out." }
    },
    "no-breakfast-or-lunch": {
      "title": { "nl": "zonder ontbijt, fruit of lunch naar school, of met alleen snacks", "en": "to school without breakfast, fruit or lunch, or with snacks only" },
      "group": "child.appearance", "of": "child", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Komt het kind met een lege maag of zonder lunch op school, of heeft het alleen snacks bij zich?", "en": "Does the child come to school hungry, without lunch, or with snacks only?" },
      "why": { "nl": "Kijk eerst of er thuis genoeg eten is. Daar is snel hulp voor.", "en": "First see whether there is enough food at home. There is quick help for that." }
    },
    "unkempt-teeth-or-odour": {
      "title": { "nl": "zorgen over het gebit of over wassen", "en": "worries about teeth or washing" },
      "group": "child.appearance", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Zijn er zorgen over het gebit van het kind, of over wassen en schone kleren?", "en": "Are there worries about the child's teeth, or about washing and clean clothes?" },
      "why": { "nl": "De tandarts is voor kinderen meestal gratis. En soms is de wasmachine stuk.", "en": "The dentist is mostly free for children. And sometimes the washing machine is broken." }
    },
    "too-few-baby-things": {
      "title": { "nl": "te weinig kleertjes, luiers of spullen voor de baby", "en": "too few clothes, nappies or things for the baby" },
      "group": "child.appearance", "of": "child", "by": ["parent", "midwife", "maternity-nurse", "youth-nurse"], "source": "handreiking", "phases": ["expecting-newborn", "0-4"],
      "ask": { "nl": "Zijn er te weinig kleertjes, luiers of spullen voor de baby?", "en": "Are there too few clothes, nappies or things for the baby?" },
      "why": { "nl": "Er zijn pakketten met spullen voor de baby.", "en": "There are packages with things for the baby." }
    },

    // Children: how they are and develop.
    "tense-or-distracted": {
      "title": { "nl": "het kind is gespannen, druk of snel afgeleid", "en": "the child is tense, restless or easily distracted" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Is het kind vaak gespannen, druk of snel afgeleid?", "en": "Is the child often tense, restless or easily distracted?" },
      "why": { "nl": "Kinderen merken spanning thuis. Het kan ook iets heel anders zijn.", "en": "Children notice stress at home. It can also be something quite different." }
    },
    "learning-delay": {
      "title": { "nl": "leren of ontwikkelen gaat langzamer, huiswerk blijft liggen", "en": "learning or development is slower, homework is not done" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Loopt het kind achter, of blijft het huiswerk liggen?", "en": "Is the child behind, or is homework not done?" },
      "why": { "nl": "Soms ontbreekt een rustige plek of een laptop. Daar is hulp voor.", "en": "Sometimes a quiet place or a laptop is lacking. There is help for that." }
    },
    "headache-or-tired": {
      "title": { "nl": "het kind heeft vaak hoofdpijn of is moe", "en": "the child often has headaches or is tired" },
      "group": "child.behaviour", "of": "child", "by": ["parent", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Heeft het kind vaak hoofdpijn, of is het vaak moe?", "en": "Does the child often have headaches, or is it often tired?" },
      "why": { "nl": "Dat kan komen door spanning of slecht slapen. De dokter kan meekijken.", "en": "It may come from stress or sleeping badly. The doctor can have a look." }
    },
    "withdrawn-or-short-tempered": {
      "title": { "nl": "het kind is stil of juist snel boos", "en": "the child is quiet, or quick to anger" },
      "group": "child.behaviour", "of": "child", "by": ["parent", "professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Is het kind erg stil, of juist snel boos?", "en": "Is the child very quiet, or quick to anger?" },
      "why": { "nl": "Zo kan een kind laten zien dat er iets speelt.", "en": "A child may show in this way that something is going on." }
    },
    "low-self-esteem-child": {
      "title": { "nl": "het kind denkt klein over zichzelf, schaamt zich of is bang om te falen", "en": "the child thinks little of itself, is ashamed or afraid to fail" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Denkt het kind klein over zichzelf, of is het bang om te falen?", "en": "Does the child think little of itself, or is it afraid to fail?" },
      "why": { "nl": "Meedoen met anderen geeft vertrouwen. Daar is geld voor te vinden.", "en": "Joining in with others gives confidence. Money can be found for that." }
    },
    "alcohol-or-drugs": {
      "title": { "nl": "jongere drinkt of gebruikt drugs", "en": "young person drinks or uses drugs" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Zijn er zorgen over drank of drugs?", "en": "Are there worries about drinking or drugs?" },
      "why": { "nl": "Luister eerst, zonder te oordelen. Zoek dan samen passende hulp.", "en": "Listen first, without judging. Then look for fitting help together." }
    },
    "bad-company": {
      "title": { "nl": "zorgen over vrienden of kleine misdrijven", "en": "worries about friends or petty crime" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Zijn er zorgen over vrienden of over snel geld verdienen?", "en": "Are there worries about friends or about quick money?" },
      "why": { "nl": "Snel geld lokt als er weinig is. Praat erover, en kijk wat wel kan.", "en": "Quick money attracts when there is little. Talk about it, and see what can be done." }
    },
    "attachment-worries": {
      "title": { "nl": "het kind vertrouwt anderen moeilijk of voelt zich alleen", "en": "the child finds it hard to trust others or feels alone" },
      "group": "child.behaviour", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Vindt het kind het moeilijk om anderen te vertrouwen?", "en": "Does the child find it hard to trust others?" },
      "why": { "nl": "Spanning thuis maakt aandacht geven moeilijk. Steun aan ouders helpt het kind.", "en": "Stress at home makes it hard to give attention. Support for parents helps the child." }
    },

    // Children: joining in.
    "absent-or-skips-outings": {
      "title": { "nl": "vaak afwezig of te laat, doet niet mee aan uitjes", "en": "often absent or late, does not join outings" },
      "group": "child.participation", "of": "child", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Is het kind vaak afwezig of te laat, of gaat het niet mee met uitjes?", "en": "Is the child often absent or late, or does it not join outings?" },
      "why": { "nl": "Soms is een uitje of de reis te duur. Dat is vaak op te lossen.", "en": "Sometimes an outing or the journey costs too much. That can often be solved." }
    },
    "avoids-parties": {
)json"
R"json(      "title": { "nl": "komt niet op feestjes, neemt weinig vrienden mee", "en": "does not come to parties, brings few friends home" },
      "group": "child.participation", "of": "child", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Slaat het kind feestjes over, ook de eigen verjaardag?", "en": "Does the child skip parties, its own birthday too?" },
      "why": { "nl": "Een cadeau of traktatie kost geld. Daar zijn fondsen voor.", "en": "A present or treats cost money. There are funds for that." }
    },
    "no-club-or-swimming": {
      "title": { "nl": "geen club, geen vakantie of geen zwemdiploma", "en": "no club, no holiday or no swimming diploma" },
      "group": "child.participation", "of": "child", "by": ["parent", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Zou uw kind op een club of op zwemles willen, maar is dat te duur?", "en": "Would your child like to join a club or swimming lessons, but is it too expensive?" },
      "why": { "nl": "Er zijn fondsen die sport, muziek en zwemles betalen.", "en": "There are funds that pay for sports, music and swimming lessons." }
    },
    "no-learning-materials": {
      "title": { "nl": "geen computer, internet of spullen om te leren", "en": "no computer, internet or things to learn with" },
      "group": "child.participation", "of": "child", "by": ["teacher", "parent"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Mist uw kind thuis iets voor school, zoals een laptop of internet?", "en": "Does your child lack something for school at home, such as a laptop or internet?" },
      "why": { "nl": "School of een fonds kan soms een laptop regelen.", "en": "School or a fund can sometimes arrange a laptop." }
    },
    "school-choice-limited": {
      "title": { "nl": "andere school gekozen om de kosten", "en": "another school chosen because of the cost" },
      "group": "child.participation", "of": "child", "by": ["teacher", "parent"], "source": "handreiking", "phases": ["12-18"],
      "ask": { "nl": "Is er een andere school gekozen omdat de reis of de school te duur was?", "en": "Was another school chosen because the travel or the school cost too much?" },
      "why": { "nl": "Voor reis en schoolkosten is soms geld te krijgen.", "en": "There is sometimes money for travel and school costs." }
    },
    "child-no-dentist": {
      "title": { "nl": "het kind gaat niet naar de tandarts", "en": "the child does not go to the dentist" },
      "group": "child.participation", "of": "child", "by": ["parent", "professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Slaat uw kind de tandarts over?", "en": "Does your child skip the dentist?" },
      "why": { "nl": "Voor kinderen is de tandarts meestal gratis.", "en": "For children the dentist is mostly free." }
    },
    "bullied-or-alone": {
      "title": { "nl": "het kind wordt gepest of is vaak alleen", "en": "the child is bullied or often alone" },
      "group": "child.participation", "of": "child", "by": ["teacher", "professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Wordt het kind gepest, of is het vaak alleen?", "en": "Is the child bullied, or often alone?" },
      "why": { "nl": "School kan helpen. Meedoen op een club helpt vaak ook.", "en": "School can help. Joining a club often helps too." }
    },
    "no-other-adults": {
      "title": { "nl": "naast de ouders is er geen volwassene bij wie het kind terecht kan", "en": "besides the parents there is no adult the child can turn to" },
      "group": "child.participation", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["0-4", "4-12", "12-18"],
      "ask": { "nl": "Is er naast de ouders niemand bij wie het kind terecht kan?", "en": "Is there nobody besides the parents whom the child can turn to?" },
      "why": { "nl": "Eén volwassene die er is voor het kind maakt al veel uit.", "en": "One adult who is there for the child already makes a difference." }
    },

    // Parents: the home in which children grow up.
    "many-changes-at-home": {
      "title": { "nl": "thuis is er weinig vast, of verandert er veel", "en": "little is steady at home, or much changes" },
      "group": "parent.home", "of": "household", "by": ["professional"], "source": "handreiking", "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Verandert er thuis veel, of is er weinig rust en regelmaat?", "en": "Is much changing at home, or is there little calm and routine?" },
      "why": { "nl": "Rust en regelmaat zijn moeilijk als er veel verandert. Steun kan helpen.", "en": "Calm and routine are hard when much changes. Support can help." }
    },
    // This one is about safety: it never counts as a money worry, and leads to the reporting code only.
    "little-attention-or-harsh-hand": {
      "title": { "nl": "weinig aandacht voor het kind, verwaarlozing of een harde hand", "en": "little attention for the child, neglect or a harsh hand" },
      "group": "parent.home", "of": "household", "by": ["professional"], "safety": true, "source": ["handreiking", "meldcode"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Zie je dat een kind te weinig aandacht of zorg krijgt, of hard wordt aangepakt?", "en": "Do you see that a child gets too little attention or care, or is treated harshly?" },
      "why": { "nl": "Dit staat los van geld. Volg de stappen van de meldcode.", "en": "This is apart from money. Follow the steps of the reporting code." }
    },
    "child-takes-over-tasks": {
      "title": { "nl": "het kind neemt taken van de ouders over", "en": "the child takes over tasks of the parents" },
      "group": "parent.home", "of": "child", "by": ["professional"], "source": "handreiking", "phases": ["4-12", "12-18"],
      "ask": { "nl": "Regelt het kind dingen die eigenlijk voor volwassenen zijn, zoals brieven of contact met school?", "en": "Does the child take care of things that are for adults, such as letters or contact with school?" },
      "why": { "nl": "Een kind heeft ook tijd nodig om kind te zijn. Ouders kunnen hulp krijgen bij brieven.", "en": "A child needs time to be a child, too. Parents can get help with letters." }
    },

    // Safety is not about money. It has its own list and its own way.
    "worries-about-safety": {
      "title": { "nl": "zorgen over de veiligheid van een kind", "en": "worries about the safety of a child" },
      "group": "safety", "of": "household", "by": ["professional"], "safety": true, "source": ["handreiking", "meldcode"], "phases": ["expecting-newborn", "0-4", "4-12", "12-18"],
      "ask": { "nl": "Maak je je zorgen over de veiligheid van een kind?", "en": "Are you worried about the safety of a child?" },
      "why": { "nl": "Geldzorgen zijn geen bewijs van onveiligheid. Kijk hier apart naar.", "en": "Money worries are no proof of a lack of safety. Look at this apart." }
    }
  }
}
)json"sv},
{"national/sources/schemes.json"sv,
R"json(// Publications that only schemes rest on.
{
  "zorgpad": 1,
  "id": "nl",

  "sources": {
    "regels-bijzondere-bijstand": {
      "title": { "nl": "Richtlijnen bijzondere bijstand van de gemeente Utrecht", "en": "Guidelines on special assistance of the municipality of Utrecht" },
      "publisher": { "nl": "regels.overheid.nl", "en": "regels.overheid.nl" }
    },
    "westland-minima": {
      "title": { "nl": "Bedragen en regels voor de minima in Westland, 2024", "en": "Amounts and rules for low incomes in Westland, 2024" },
      "publisher": { "nl": "gemeente Westland", "en": "municipality of Westland" },
      "published": "2024"
    },
    "kraamzorg-kosten": {
      "title": { "nl": "Eigen bijdrage en uren kraamzorg", "en": "Own contribution and hours of maternity care" },
      "publisher": { "nl": "bbyzorg.nu en kristakomtkramen.nl", "en": "bbyzorg.nu and kristakomtkramen.nl" },
      "published": "2022"
    },
    "pepernoot-2023": {
      "title": { "nl": "Actie Pepernoot: aanmelding sloot eerder", "en": "Actie Pepernoot: registration closed early" },
      "publisher": { "nl": "nieuws.nl", "en": "nieuws.nl" },
      "published": "2023-11-28"
    },
    "armoedefonds": {
      "title": { "nl": "Acties van het Armoedefonds", "en": "Campaigns of the Armoedefonds" },
      "publisher": { "nl": "Stichting Armoedefonds", "en": "Stichting Armoedefonds" },
      "url": "https://www.armoedefonds.nl"
    },
    "jeugdontbijt": {
      "title": { "nl": "Nederlands Jeugd Ontbijt, eerder Nationaal Jeugdontbijt", "en": "Nederlands Jeugd Ontbijt, formerly Nationaal Jeugdontbijt" },
      "publisher": { "nl": "gemeente Gulpen-Wittem, bd.nl en nederlandsjeugdontbijt.nl", "en": "municipality of Gulpen-Wittem, bd.nl and nederlandsjeugdontbijt.nl" },
      "published": "2020"
    }
  }
}
)json"sv},
{"national/sources/services.json"sv,
R"json(// Sources of services that the head of the layer does not name yet.
{
  "zorgpad": 1,
  "id": "nl",

  "sources": {
    "voorzorg-aanmelden": {
      "title": { "nl": "VoorZorg in Halderberge: wie kan aanmelden", "en": "VoorZorg in Halderberge: who can refer" },
      "publisher": { "nl": "Algemeen Dagblad", "en": "Algemeen Dagblad" },
      "published": "2022-09"
    }
  }
}
)json"sv},
{"regional/drenthe/book.json"sv,
R"json(// Drenthe: work with people who know poverty from inside. The members are those of the safety region Drenthe.
{
  "zorgpad": 1,
  "id": "drenthe",
  "layer": "regional",
  "scope": [
    "GM0106", "GM0109", "GM0114", "GM0118", "GM0119", "GM1680", "GM1681", "GM1690", "GM1699", "GM1701",
    "GM1730", "GM1731"
  ],
  "title": { "nl": "Geldzorgen in Drenthe", "en": "Money worries in Drenthe" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "gemeenten-2023": {
      "title": { "nl": "Gemeenten met hun veiligheidsregio, indeling 2023", "en": "Municipalities with their safety region, division of 2023" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "published": "2023-01-01"
    }
  }
}
)json"sv},
{"regional/drenthe/examples.json"sv,
R"json(// A family in Assen.
{
  "zorgpad": 1,
  "id": "drenthe",

  "examples": {
    "assen-experience": {
      "title": { "nl": "Assen: iemand die het zelf kent", "en": "Assen: someone who knows it from inside" },
      "family": {
        "family": 1, "municipality": "GM0106", "as_of": "2026-11-21", "role": "neighbourhood-team",
        "household": { "income.net-month": 1350.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-05-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-03-20" } } ],
        "signals": [ { "signal": "small-network", "seen": true, "of": "a1", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-18", "round": 1 },
          { "node": "people-around/who-is-around", "of": null, "is": "done", "on": "2026-11-19", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "people-around/experience-worker", "status": "now" } ]
      }
    }
  }
}
)json"sv},
{"regional/drenthe/services.json"sv,
R"json(// What Drenthe has.
{
  "zorgpad": 1,
  "id": "drenthe",

  "services": {
    "experience-worker": {
      "available": true,
      "source": "infosheet",
      "note": { "nl": "Drenthe maakte tips om met ervaringsdeskundigen te werken.", "en": "Drenthe made tips for working with people who know poverty from inside." }
    }
  }
}
)json"sv},
{"regional/limburg/book.json"sv,
R"json(// Limburg: an overview called De kleine beurs. No source says which municipalities it covers: it is named, and a municipality says whether it
// has it. The members are those of the safety regions Limburg-Noord and Zuid-Limburg.
{
  "zorgpad": 1,
  "id": "limburg",
  "layer": "regional",
  "scope": [
    "GM0882", "GM0888", "GM0889", "GM0893", "GM0899", "GM0907", "GM0917", "GM0928", "GM0935", "GM0938",
    "GM0944", "GM0946", "GM0957", "GM0965", "GM0971", "GM0981", "GM0983", "GM0984", "GM0986", "GM0988",
    "GM0994", "GM1507", "GM1640", "GM1641", "GM1669", "GM1711", "GM1729", "GM1883", "GM1894", "GM1903",
    "GM1954"
  ],
  "title": { "nl": "Geldzorgen in Limburg", "en": "Money worries in Limburg" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "gemeenten-2023": {
      "title": { "nl": "Gemeenten met hun veiligheidsregio, indeling 2023", "en": "Municipalities with their safety region, division of 2023" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "published": "2023-01-01"
    }
  }
}
)json"sv},
{"regional/limburg/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "limburg",

  "contacts": {
    "small-purse": {
      "title": { "nl": "De kleine beurs", "en": "De kleine beurs" },
      "open": ["url"],
      "source": "pharos-bekendheid"
    }
  }
}
)json"sv},
{"regional/limburg/examples.json"sv,
R"json(// A family in Maastricht: whether De kleine beurs covers it has not been said.
{
  "zorgpad": 1,
  "id": "limburg",

  "examples": {
    "maastricht-overview": {
      "title": { "nl": "Maastricht: of De kleine beurs er is, is niet gezegd", "en": "Maastricht: whether De kleine beurs is there has not been said" },
      "family": {
        "family": 1, "municipality": "GM0935", "as_of": "2026-11-21", "role": "gp",
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-05-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-03-20" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/money-help", "status": "waiting" } ]
      }
    }
  }
}
)json"sv},
{"regional/limburg/services.json"sv,
R"json(// The overview of Limburg. Whether a municipality is in it, it must say.
{
  "zorgpad": 1,
  "id": "limburg",

  "services": {
    "local-map": {
      "title": { "nl": "De kleine beurs", "en": "De kleine beurs" },
      "contact": "small-purse",
      "source": "pharos-bekendheid"
    }
  }
}
)json"sv},
{"regional/noord-friesland/book.json"sv,
R"json(// Noord-Friesland: one care pathway for five municipalities and the four Frisian islands. It begins with a risk, or with the feeling that
// something is wrong.
{
  "zorgpad": 1,
  "id": "noord-friesland",
  "layer": "regional",
  "scope": [
    "GM0060", "GM0072", "GM0080", "GM0088", "GM0093", "GM0096", "GM1891", "GM1949", "GM1970"
  ],
  "title": { "nl": "Geldzorgen in Noord-Friesland", "en": "Money worries in Noord-Friesland" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "noord-friesland-zorgpad": {
      "title": { "nl": "Zorgpad kwetsbare zwangeren Noord-Friesland", "en": "Care pathway for vulnerable pregnancies in Noord-Friesland" },
      "publisher": { "nl": "gemeenten in Noord-Friesland", "en": "municipalities in Noord-Friesland" }
    },
    "friese-nu-niet-zwanger": {
      "title": { "nl": "Kansrijke Start in Friesland", "en": "Kansrijke Start in Friesland" },
      "publisher": { "nl": "GGD Fryslân", "en": "GGD Fryslân" },
      "published": "2019-12-09",
      "url": "https://www.ggdfryslan.nl/professionals/gemeenten/nieuws-voor-gemeenten/kansrijke-start/"
    }
  }
}
)json"sv},
{"regional/noord-friesland/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "noord-friesland",

  "contacts": {
    "regional-pathway": {
      "title": { "nl": "Zorgpad van Noord-Friesland", "en": "Care pathway of Noord-Friesland" },
      "open": ["url"],
      "source": "noord-friesland-zorgpad"
    }
  }
}
)json"sv},
{"regional/noord-friesland/examples.json"sv,
R"json(// Families in Noord-Friesland: on an island, and in the city.
{
  "zorgpad": 1,
  "id": "noord-friesland",

  "examples": {
    "terschelling-gut-feeling": {
      "title": { "nl": "Terschelling: een niet-pluisgevoel is genoeg om te beginnen", "en": "Terschelling: a feeling that something is wrong is enough to begin" },
      "family": {
        "family": 1, "municipality": "GM0093", "as_of": "2026-11-21", "role": "midwife",
        "adults": [ { "id": "mother", "facts": { "birth-date": "1998-08-08" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-05-05" } } ],
        "signals": [ { "signal": "gut-feeling", "seen": true, "on": "2026-11-18" } ],
        "progress": [ { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 } ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/explain", "status": "now" },
          { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "regional-pathway" } }
        ]
      }
    },

    "leeuwarden-nothing-felt": {
      "title": { "nl": "Leeuwarden: geen gevoel en geen signaal, toch is de vraag voor iedereen", "en": "Leeuwarden: no feeling and no sign, yet the question is for everyone" },
      "family": {
        "family": 1, "municipality": "GM0080", "as_of": "2026-11-21", "role": "midwife",
        "adults": [ { "id": "mother", "facts": { "birth-date": "1998-08-08" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-05-05" } } ],
        "signals": [ { "signal": "gut-feeling", "seen": false, "on": "2026-11-18" } ]
      },
      "expect": {
        "steps": [
          { "id": "money-worries/meet", "status": "now" },
          { "id": "money-worries/explain", "status": "waiting" }
        ]
      }
    }
  }
}
)json"sv},
{"regional/noord-friesland/pathways.json"sv,
R"json(// Noord-Friesland: a professional's feeling that something is wrong is reason enough to begin the talk.
{
  "zorgpad": 1,
  "id": "noord-friesland",

  "pathways": {
    "money-worries": {
      "nodes": {
        "gut-feeling": { "signal": "gut-feeling", "next": "explain", "source": "noord-friesland-zorgpad" },
        "look-together": { "contact": "regional-pathway" }
      }
    }
  }
}
)json"sv},
{"regional/noord-friesland/schemes.json"sv,
R"json(// Schemes in Noord-Friesland.
{
  "zorgpad": 1,
  "id": "noord-friesland",

  "sources": {
    "luierbank-friesland": {
      "title": { "nl": "Fergees babyguod: de Luierbank Friesland", "en": "Free baby things: the nappy bank of Friesland" },
      "publisher": { "nl": "Heit & Mem", "en": "Heit & Mem" },
      "url": "https://heitenmem.frl/fergees-babyguod/"
    }
  },

  "schemes": {
    "nappy-bank": {
      "title": { "nl": "Luierbank Friesland", "en": "Nappy bank Friesland" },
      "provider": { "nl": "Luierbank Friesland", "en": "Luierbank Friesland" },
      "available": true, "source": "luierbank-friesland", "certainty": "stated",
      "note": { "nl": "De pagina noemt geen datum. Of het nu nog zo is, is niet nagegaan.", "en": "The page names no date. Whether it is still so was not checked." },
      "apply": {
        "by": ["neighbourhood-team", "youth-nurse", "debt-helper", "social-worker"], "url": "https://heitenmem.frl/fergees-babyguod/",
        "how": { "nl": "Een hulpverlener of het consultatiebureau verwijst u. Met de voedselbank kan het ook.", "en": "A professional or the child health centre refers you. With the food bank it is possible too." }
      },
      "gives": { "nl": "luiers en andere spullen voor de baby", "en": "nappies and other things for the baby" },
      "tell": { "nl": "Luiers kosten veel. Hier kunt u ze misschien krijgen. Wij verwijzen u.", "en": "Nappies cost much. You may get them here. We refer you." }
    }
  },

  "examples": {
    "leeuwarden-nappies": {
      "title": { "nl": "Leeuwarden: luiers voor de baby", "en": "Leeuwarden: nappies for the baby" },
      "family": {
        "family": 1, "municipality": "GM0080", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1390.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1995-02-17" } } ],
        "children": [ { "id": "baby", "facts": { "birth-date": "2026-03-10" } }, { "id": "c2", "facts": { "birth-date": "2019-10-10" } } ]
      },
      "expect": { "schemes": [
        { "id": "nappy-bank", "for": "baby", "verdict": "likely" },
        { "id": "nappy-bank", "for": "c2", "verdict": "unlikely" } ] }
    }
  }
}
)json"sv},
{"regional/noord-friesland/services.json"sv,
R"json(// What Noord-Friesland has.
{
  "zorgpad": 1,
  "id": "noord-friesland",

  "services": {
    "local-map": {
      "title": { "nl": "Zorgpad kwetsbare zwangeren van Noord-Friesland", "en": "Care pathway for vulnerable pregnancies of Noord-Friesland" },
      "contact": "regional-pathway", "available": true,
      "source": "noord-friesland-zorgpad", "certainty": "verified",
      "note": { "nl": "Gemaakt naar het zorgpad van Súdwest-Fryslân en De Fryske Marren.", "en": "Made after the pathway of Súdwest-Fryslân and De Fryske Marren." }
    },

    "wish-for-children": {
      "available": true,
      "source": ["handreiking", "friese-nu-niet-zwanger"]
    }
  }
}
)json"sv},
{"regional/noord-friesland/signals.json"sv,
R"json(// The care pathway here begins with a risk, or with this.
{
  "zorgpad": 1,
  "id": "noord-friesland",

  "signals": {
    "gut-feeling": {
      "title": { "nl": "niet-pluisgevoel", "en": "a feeling that something is wrong" },
      "group": "professional", "of": "household", "by": ["midwife", "maternity-nurse", "youth-nurse", "youth-doctor", "gp"],
      "ask": { "nl": "Heb je het gevoel dat er iets speelt, ook al kun je het niet benoemen?", "en": "Do you feel that something is going on, even if you cannot name it?" },
      "why": { "nl": "Een gevoel is genoeg om rustig te vragen hoe het gaat. Meer betekent het niet.", "en": "A feeling is enough to calmly ask how things are. It means no more than that." },
      "source": "noord-friesland-zorgpad"
    }
  }
}
)json"sv},
{"regional/parkstad/book.json"sv,
R"json(// Parkstad: after Heerlen, some other municipalities here work with Stichting Babyspullen. The sources do not say which.
{
  "zorgpad": 1,
  "id": "parkstad",
  "layer": "regional",
  "scope": ["GM0882", "GM0899", "GM0917", "GM0928", "GM0965", "GM0986", "GM1954"],
  "title": { "nl": "Geldzorgen in Parkstad", "en": "Money worries in Parkstad" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "parkstad-gemeenten": {
      "title": { "nl": "De zeven gemeenten van Parkstad Limburg", "en": "The seven municipalities of Parkstad Limburg" },
      "publisher": { "nl": "Reformatorisch Dagblad en Wikipedia", "en": "Reformatorisch Dagblad and Wikipedia" },
      "published": "2021-03"
    }
  }
}
)json"sv},
{"regional/parkstad/examples.json"sv,
R"json(// A family in Kerkrade: whether it followed Heerlen has not been said.
{
  "zorgpad": 1,
  "id": "parkstad",

  "examples": {
    "kerkrade-baby-package": {
      "title": { "nl": "Kerkrade: misschien ook een babypakket", "en": "Kerkrade: perhaps a baby package, too" },
      "family": {
        "family": 1, "municipality": "GM0928", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1100.00, "baby.things-missing": true },
        "adults": [ { "id": "mother", "facts": { "birth-date": "2003-09-12" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-01-30" } } ]
      },
      "expect": {
        "schemes": [ { "id": "baby-package", "for": "baby", "verdict": "unknown" } ]
      }
    }
  }
}
)json"sv},
{"regional/parkstad/schemes.json"sv,
R"json(// Some municipalities of Parkstad followed Heerlen. The sources do not say which: each must say so itself.
{
  "zorgpad": 1,
  "id": "parkstad",

  "schemes": {
    "baby-package": {
      "source": ["infosheet", "babyspullen"], "certainty": "stated",
      "note": { "nl": "Een aantal gemeenten in Parkstad werkt net als Heerlen met Stichting Babyspullen. Welke dat zijn, staat op de site van de stichting.", "en": "Some municipalities in Parkstad work with Stichting Babyspullen, as Heerlen does. The site of the foundation says which." },
      "apply": {
        "by": ["midwife", "maternity-nurse", "youth-nurse", "gp", "social-worker", "neighbourhood-team", "debt-helper", "administrator"], "contact": "baby-foundation",
        "how": { "nl": "Kijk op de site of uw gemeente meedoet. Een hulpverlener vraagt het aan.", "en": "See on the site whether your municipality takes part. A professional applies." }
      }
    }
  }
}
)json"sv},
{"regional/rijnmond/book.json"sv,
R"json(// Rijnmond: a care pathway for money problems. Its text was not found. No source lists its members: these are the municipalities of the safety
// region Rotterdam-Rijnmond.
{
  "zorgpad": 1,
  "id": "rijnmond",
  "layer": "regional",
  "scope": [
    "GM0489", "GM0502", "GM0542", "GM0556", "GM0597", "GM0599", "GM0606", "GM0613", "GM0622", "GM1621",
    "GM1924", "GM1930", "GM1992"
  ],
  "title": { "nl": "Geldzorgen in Rijnmond", "en": "Money worries in Rijnmond" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "gemeenten-2023": {
      "title": { "nl": "Gemeenten met hun veiligheidsregio, indeling 2023", "en": "Municipalities with their safety region, division of 2023" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "published": "2023-01-01"
    }
  }
}
)json"sv},
{"regional/rijnmond/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "rijnmond",

  "contacts": {
    "regional-pathway": {
      "title": { "nl": "Zorgpad financiële problemen Rijnmond", "en": "Care pathway for money problems of Rijnmond" },
      "open": ["url"],
      "source": "pharos-signaleren"
    }
  }
}
)json"sv},
{"regional/rijnmond/examples.json"sv,
R"json(// A family in Schiedam, which has no layer of its own.
{
  "zorgpad": 1,
  "id": "rijnmond",

  "examples": {
    "rijnmond-schiedam": {
      "title": { "nl": "Schiedam: het zorgpad van de regio ligt ernaast", "en": "Schiedam: the care pathway of the region is at hand" },
      "family": {
        "family": 1, "municipality": "GM0606", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1500.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "1998-08-08" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-05-05" } } ],
        "signals": [ { "signal": "unpaid-bills", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/look-together", "status": "waiting", "contact": { "id": "regional-pathway" } } ]
      }
    }
  }
}
)json"sv},
{"regional/rijnmond/pathways.json"sv,
R"json(// Rijnmond: the regional care pathway is at hand. A municipality with a toolbox of its own names that instead.
{
  "zorgpad": 1,
  "id": "rijnmond",

  "pathways": {
    "money-worries": { "nodes": { "look-together": { "contact": "regional-pathway" } } }
  }
}
)json"sv},
{"regional/rijnmond/services.json"sv,
R"json(// The regional care pathway. Its text was not found.
{
  "zorgpad": 1,
  "id": "rijnmond",

  "services": {
    "local-map": {
      "title": { "nl": "Zorgpad financiële problemen Rijnmond", "en": "Care pathway for money problems of Rijnmond" },
      "contact": "regional-pathway", "available": true,
      "source": "pharos-signaleren"
    }
  }
}
)json"sv},
{"regional/twente/book.json"sv,
R"json(// Twente: help for young mothers, a course of parents for parents, and GPs who know the way to the municipality. The members are those of the
// safety region Twente.
{
  "zorgpad": 1,
  "id": "twente",
  "layer": "regional",
  "scope": [
    "GM0141", "GM0147", "GM0153", "GM0158", "GM0163", "GM0164", "GM0168", "GM0173", "GM0183", "GM0189",
    "GM1700", "GM1735", "GM1742", "GM1774"
  ],
  "title": { "nl": "Geldzorgen in Twente", "en": "Money worries in Twente" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "jarabee": {
      "title": { "nl": "Versterking voor jonge moeders", "en": "Support for young mothers" },
      "publisher": { "nl": "Jarabee", "en": "Jarabee" },
      "url": "https://www.jarabee.nl/nieuws_bericht/versterking-voor-jonge-moeders/"
    },
    "jarabee-2023": {
      "title": { "nl": "Jeugdzorg in Twente voorlopig gered", "en": "Youth care in Twente saved for now" },
      "publisher": { "nl": "De Gelderlander", "en": "De Gelderlander" },
      "published": "2023-06"
    },
    "twentse-huisartsen": {
      "title": { "nl": "Geldzorgen in de huisartsenpraktijk", "en": "Money worries in the GP practice" },
      "publisher": { "nl": "Twentse Koers", "en": "Twentse Koers" },
      "published": "2022-10-06"
    },
    "gemeenten-2023": {
      "title": { "nl": "Gemeenten met hun veiligheidsregio, indeling 2023", "en": "Municipalities with their safety region, division of 2023" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "published": "2023-01-01"
    }
  }
}
)json"sv},
{"regional/twente/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "twente",

  "contacts": {
    "jarabee": {
      "title": { "nl": "Jarabee", "en": "Jarabee" },
      "open": ["phone"], "url": "https://www.jarabee.nl",
      "source": "jarabee"
    }
  }
}
)json"sv},
{"regional/twente/examples.json"sv,
R"json(// Families in Twente.
{
  "zorgpad": 1,
  "id": "twente",

  "examples": {
    "borne-parents": {
      "title": { "nl": "Borne: opvoeden met weinig geld", "en": "Borne: raising children with little money" },
      "family": {
        "family": 1, "municipality": "GM0147", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1350.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-05-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2018-03-20" } } ],
        "signals": [ { "signal": "many-changes-at-home", "seen": true, "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-18", "round": 1 },
          { "node": "parenthood/ask-what-goes-well", "of": null, "is": "done", "on": "2026-11-19", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "parenthood/tight-budget-group", "status": "now", "contact": { "id": "healthy-children-tight-budget" } } ]
      }
    },

    "oldenzaal-young-mother": {
      "title": { "nl": "Oldenzaal: een jonge moeder krijgt hulp van Jarabee aangeboden", "en": "Oldenzaal: a young mother is offered the help of Jarabee" },
      "family": {
        "family": 1, "municipality": "GM0173", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1100.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "2006-05-09" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-03-20" } } ],
        "signals": [ { "signal": "parent-alone-young-or-divorcing", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "pregnancy/young-parents-project", "status": "waiting", "contact": { "id": "jarabee" } } ]
      }
    },

    "haaksbergen-young-mother": {
      "title": { "nl": "Haaksbergen: een moeder van 22 met een baby", "en": "Haaksbergen: a mother of 22 with a baby" },
      "family": {
        "family": 1, "municipality": "GM0158", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1100.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "2004-05-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2026-06-20" } } ],
        "signals": [ { "signal": "parent-alone-young-or-divorcing", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "young-child/young-parents-project", "for": "c1", "status": "waiting", "contact": { "id": "jarabee" } } ]
      }
    },

    "rijssen-divorce": {
      "title": { "nl": "Rijssen-Holten: een moeder van 41 die gaat scheiden", "en": "Rijssen-Holten: a mother of 41 who is divorcing" },
      "family": {
        "family": 1, "municipality": "GM1742", "as_of": "2026-11-21", "role": "youth-nurse",
        "household": { "income.net-month": 1900.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "1985-05-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2023-07-20" } } ],
        "signals": [ { "signal": "parent-alone-young-or-divorcing", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/discuss", "status": "now" } ],
        "absent": { "steps": ["young-child/young-parents-project"] }
      }
    }
  }
}
)json"sv},
{"regional/twente/pathways.json"sv,
R"json(// Twente: the help for young mothers is there after the birth as well.
{
  "zorgpad": 1,
  "id": "twente",

  "pathways": {
    "young-child": {
      "nodes": {
        "young-parent": {
          "signal": "parent-alone-young-or-divorcing",
          "next": { "to": "young-parents-project", "when": { "some": "adult", "where": { "fact": "age", "less_than": "P30Y" } } }
        },
        "young-parents-project": {
          "service": "young-parents-project", "optional": true, "by": ["youth-nurse"], "source": ["jarabee", "pharos-signaleren"],
          "note": { "nl": "Jarabee noemt moeders tot 27 jaar. Onder de 30 is ruim gekozen.", "en": "Jarabee speaks of mothers up to 27. Under 30 is a wide choice." },
          "say": { "nl": "Vraag of de moeder hulp aan huis wil, en bel samen.", "en": "Ask whether the mother would like help at home, and call together." }
        }
      }
    }
  }
}
)json"sv},
{"regional/twente/services.json"sv,
R"json(// What Twente has.
{
  "zorgpad": 1,
  "id": "twente",

  "services": {
    "young-parents-project": {
      "title": { "nl": "Jarabee: Pro Jonge moeders", "en": "Jarabee: Pro Jonge moeders (for young mothers)" },
      "contact": "jarabee", "available": true,
      "source": ["pharos-signaleren", "infosheet", "jarabee", "jarabee-2023"],
      "note": { "nl": "Voor moeders tot 27 jaar. In 2023 had de organisatie te weinig geld; of dit er nog is, is niet nagegaan.", "en": "For mothers up to 27. In 2023 the organisation was short of money; whether this still exists was not checked." },
      "tell": { "nl": "Bent u jong en zwanger, of net moeder? Iemand komt thuis en gaat soms mee naar afspraken.", "en": "Are you young and pregnant, or a new mother? Someone visits, and sometimes comes along to appointments." }
    },

    "healthy-children-tight-budget": {
      "available": true
    },

    "parents-council": {
      "title": { "nl": "De Goede Raad: ouders die raad geven", "en": "De Goede Raad: parents who advise" },
      "kind": "advisory", "for": "household", "contact": "healthy-children-tight-budget", "by": ["professional"],
      "source": "infosheet", "certainty": "stated",
      "tell": { "nl": "Ouders die zelf rondkomen van weinig geld, geven raad aan wie met gezinnen werkt.", "en": "Parents who get by on little money themselves advise those who work with families." }
    },

    "gp-money-route": {
      "title": { "nl": "Van de huisarts naar hulp bij geldzorgen", "en": "From the GP to help with money worries" },
      "kind": "practice", "for": "household", "by": ["gp"], "open": ["available", "contact"],
      "source": "twentse-huisartsen", "certainty": "verified",
      "note": { "nl": "Acht praktijken in drie gemeenten, in 2022. Welke, zegt de bron niet.", "en": "Eight practices in three municipalities, in 2022. The source does not say which." },
      "tell": { "nl": "Uw huisarts weet wie in uw gemeente bij geldzorgen helpt.", "en": "Your GP knows who helps with money worries in your municipality." }
    }
  }
}
)json"sv},
{"regional/zeeland/book.json"sv,
R"json(// Zeeland: the Zeeuws pact against child poverty, which all its municipalities signed in 2015.
{
  "zorgpad": 1,
  "id": "zeeland",
  "layer": "regional",
  "scope": [
    "GM0654", "GM0664", "GM0677", "GM0678", "GM0687", "GM0703", "GM0715", "GM0716", "GM0717", "GM0718",
    "GM1676", "GM1695", "GM1714"
  ],
  "title": { "nl": "Geldzorgen in Zeeland", "en": "Money worries in Zeeland" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "zeeuws-pact": {
      "title": { "nl": "Het Zeeuws Pact voor bestrijding van kinderarmoede", "en": "The Zeeland pact against child poverty" },
      "publisher": { "nl": "Splinter Zeeland", "en": "Splinter Zeeland" },
      "url": "https://www.splinterzeeland.nl/zeeuws-pact/wat-is-het-zeeuwse-pact/"
    },
    "gemeenten-2023": {
      "title": { "nl": "Gemeenten met hun veiligheidsregio, indeling 2023", "en": "Municipalities with their safety region, division of 2023" },
      "publisher": { "nl": "Rijksoverheid", "en": "Dutch government" },
      "published": "2023-01-01"
    }
  }
}
)json"sv},
{"regional/zeeland/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "zeeland",

  "contacts": {
    "zeeland-pact": {
      "title": { "nl": "Splinter Zeeland", "en": "Splinter Zeeland" },
      "url": "https://www.splinterzeeland.nl",
      "source": "zeeuws-pact"
    }
  }
}
)json"sv},
{"regional/zeeland/examples.json"sv,
R"json(// A family in Goes: the pact is of organisations; the way is the national one.
{
  "zorgpad": 1,
  "id": "zeeland",

  "examples": {
    "goes-school-trip": {
      "title": { "nl": "Goes: een kind dat niet mee kan op schoolreis", "en": "Goes: a child that cannot go on a school trip" },
      "family": {
        "family": 1, "municipality": "GM0664", "as_of": "2026-11-21", "role": "teacher",
        "household": { "income.net-month": 1300.00 },
        "adults": [ { "id": "a1", "facts": { "birth-date": "1990-05-09" } } ],
        "children": [ { "id": "c1", "facts": { "birth-date": "2016-03-20" } } ],
        "signals": [ { "signal": "absent-or-skips-outings", "seen": true, "of": "c1", "on": "2026-11-18" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "money-worries/discuss", "status": "now" } ]
      }
    }
  }
}
)json"sv},
{"regional/zeeland/services.json"sv,
R"json(// What Zeeland has.
{
  "zorgpad": 1,
  "id": "zeeland",

  "services": {
    "poverty-pact": {
      "title": { "nl": "Zeeuws Pact tegen kinderarmoede", "en": "Zeeland pact against child poverty" },
      "kind": "network", "for": "household", "contact": "zeeland-pact", "by": ["professional"],
      "source": ["pharos-bekendheid", "infosheet", "zeeuws-pact"], "certainty": "stated",
      "note": { "nl": "In 2015 getekend door alle Zeeuwse gemeenten.", "en": "Signed in 2015 by all municipalities of Zeeland." },
      "tell": { "nl": "In Zeeland werken gemeenten, scholen en clubs samen, zodat elk kind mee kan doen.", "en": "In Zeeland municipalities, schools and clubs work together so that every child can join in." }
    }
  }
}
)json"sv},
{"regional/zuyderland/book.json"sv,
R"json(// The hospital Zuyderland holds a meeting about vulnerable pregnancies. No source lists the municipalities that it serves: these are the two
// where it has a hospital.
{
  "zorgpad": 1,
  "id": "zuyderland",
  "layer": "regional",
  "scope": ["GM0917", "GM1883"],
  "title": { "nl": "Zuyderland: overleg voor de geboorte", "en": "Zuyderland: meeting before the birth" },
  "publisher": { "nl": "zorgpad", "en": "zorgpad" },
  "reviewed": "2026-11-21",
  "valid": { "from": "2026-01-01", "until": "2027-01-01" },

  "sources": {
    "zuyderland-locaties": {
      "title": { "nl": "Zuyderland houdt twee volwaardige locaties", "en": "Zuyderland keeps two full hospitals" },
      "publisher": { "nl": "Skipr", "en": "Skipr" },
      "published": "2024-03",
      "url": "https://www.skipr.nl/nieuws/zuyderland-houdt-twee-volwaardige-locaties-maar-een-ic/"
    }
  }
}
)json"sv},
{"regional/zuyderland/contacts.json"sv,
R"json(// Whom to call. A number that no source prints stays open.
{
  "zorgpad": 1,
  "id": "zuyderland",

  "contacts": {
    "zuyderland": {
      "title": { "nl": "Zuyderland ziekenhuis", "en": "Zuyderland hospital" },
      "open": ["phone", "url"],
      "source": "handreiking"
    }
  }
}
)json"sv},
{"regional/zuyderland/examples.json"sv,
R"json(// A family in Sittard-Geleen.
{
  "zorgpad": 1,
  "id": "zuyderland",

  "examples": {
    "sittard-plan-before-birth": {
      "title": { "nl": "Sittard-Geleen: een plan voor de geboorte", "en": "Sittard-Geleen: a plan before the birth" },
      "family": {
        "family": 1, "municipality": "GM1883", "as_of": "2026-11-21", "role": "midwife",
        "household": { "income.net-month": 1350.00 },
        "adults": [ { "id": "mother", "facts": { "birth-date": "2000-05-09" } } ],
        "children": [ { "id": "baby", "facts": { "due-date": "2027-03-20" } } ],
        "signals": [ { "signal": "many-worries-at-once", "seen": true, "of": "mother", "on": "2026-11-18" } ],
        "consents": [ { "consent": "share-between-helpers", "of": "mother", "given": true, "on": "2026-11-19" } ],
        "progress": [
          { "node": "money-worries/meet", "of": null, "is": "done", "on": "2026-11-04", "round": 1 },
          { "node": "money-worries/explain", "of": null, "is": "done", "on": "2026-11-18", "round": 1 },
          { "node": "money-worries/discuss", "of": null, "is": "done", "on": "2026-11-18", "round": 1 },
          { "node": "one-plan/who-does-what", "of": null, "is": "done", "on": "2026-11-20", "round": 1 }
        ]
      },
      "expect": {
        "steps": [ { "id": "one-plan/before-the-birth", "status": "now", "contact": { "id": "zuyderland" } } ]
      }
    }
  }
}
)json"sv},
{"regional/zuyderland/services.json"sv,
R"json(// What the hospital does. It is for pregnant women whom it sees.
{
  "zorgpad": 1,
  "id": "zuyderland",

  "services": {
    "vulnerable-pregnancy-meeting": {
      "title": { "nl": "Kwetsbare Zwangeren Overleg van Zuyderland", "en": "Meeting on vulnerable pregnancies of Zuyderland" },
      "contact": "zuyderland", "available": true,
      "source": ["handreiking", "zuyderland-locaties"]
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
