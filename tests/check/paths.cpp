// SPDX-License-Identifier: BSL-1.0
// What must lie before or after what, on every way that a family can walk.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;
using Catch::Matchers::ContainsSubstring;

namespace {

const all_codes nothing;

const std::string sections =
    R"("consents": { "c": { "title": "delen met school" }, "d": { "title": "delen met een ander" } },
  "instruments": { "list": { "title": "lijst", "for": "household" } },
  "services": { "team": { "title": "wijkteam", "kind": "team", "for": "household" },
                "bank": { "title": "voedselbank", "kind": "food", "for": "household" } },
  "signals": { "s": { "title": "s", "group": "g", "of": "household" } },
  "facts": { "f": { "of": "household", "type": "flag", "title": "f" } },
  "conditions": { "c": { "title": "c", "when": { "any": [ { "fact": "f", "is": true }, { "signal": "s" } ] } } },)";

/// A pathway with attributes ("start": …) and nodes.
std::string pathway(const std::string& id, const std::string& attributes, const std::string& nodes) {
    return "\"" + id + R"(": { "kind": "zorgpad", "title": "t", )" + attributes + R"(, "nodes": { )" + nodes + " } }";
}

findings found_in(const std::string& pathways) {
    return advised({national(sections + " \"pathways\": { " + pathways + " }")});
}

/// One pathway, beginning at the nodes named.
all_codes codes_of(const std::string& start, const std::string& nodes) {
    return codes(found_in(pathway("p", "\"start\": [" + start + "]", nodes)));
}

const std::string ask = R"("ask": { "step": "ask-consent", "consent": "c", "title": "Vraag het", "next": "share" })";
const std::string share = R"(, "share": { "step": "share", "consent": "c", "title": "Deel het" })";
const std::string screen = R"(, "screen": { "step": "screen", "instrument": "list", "title": "Vul in" })";
const std::string record = R"(, "record": { "step": "register", "title": "Leg vast", "next": "later" },
  "later": { "step": "follow-up", "title": "Vraag of het is gelukt" })";
const std::string branch = R"("condition": { "fact": "f", "is": true }, )";

} // namespace

TEST_CASE("consent is asked before what needs it, on every way and for the same thing") {
    CHECK(codes_of(R"("ask")", ask + share) == nothing);
    const std::string other = R"(, "talk": { "step": "discuss", "title": "Praat", "next": "share" })";
    CHECK(codes_of(R"("ask", "talk")", ask + share + other) == nothing); // whoever comes along “talk” is asked, too
    CHECK(codes_of(R"("ask")", ask + share + R"(, "seen": { "signal": "s", "next": "share" })") == nothing);
    const findings found = found_in(pathway(
        "p", R"("start": "f")", R"("f": { )" + branch + R"("yes": "ask", "no": "talk" }, )" + ask + share + other));
    REQUIRE(codes(found) == all_codes{"path.consent-before-share"});
    CHECK(found[0].where.pointer == "/pathways/p/nodes/share");
    CHECK_THAT(std::string(found[0].message.in(language::en)), ContainsSubstring("p/f → p/talk → p/share"));
    CHECK(codes_of(R"("d")", R"("d": { "step": "ask-consent", "consent": "d", "title": "Vraag", "next": "share" })" +
                                 share) == all_codes{"path.consent-before-share"});
    CHECK(codes_of(R"("share")", R"("share": { "step": "share", "title": "Deel" })") ==
          all_codes{"path.share-without-consent"});
}

TEST_CASE("join: all unites the ways before it") {
    const std::string nodes = R"("f": { )" + branch + R"("yes": "ask", "next": "talk" },
      "ask": { "step": "ask-consent", "consent": "c", "title": "Vraag", "next": "share" },
      "talk": { "step": "discuss", "title": "Praat", "next": "share" },
      "share": { "step": "share", "consent": "c", "title": "Deel")";
    CHECK(codes_of(R"("f")", nodes + R"(, "join": "all" })") == nothing);
    CHECK(codes_of(R"("f")", nodes + " }") == all_codes{"path.consent-before-share"});
}

TEST_CASE("a named pathway may ask what is needed after it, and be named after it was asked") {
    const std::string inner = pathway("inner", R"("entry": false, "start": "ask")",
                                      R"("ask": { "step": "ask-consent", "consent": "c", "title": "Vraag" })");
    CHECK(codes(found_in(
              pathway("p", R"("start": "call")", R"("call": { "pathway": "inner", "next": "share" })" + share) + ", " +
              inner)) == nothing);
    const std::string sharing = pathway("sharing", R"("entry": false, "start": "share")", share.substr(2));
    const std::string asking = R"("ask": { "step": "ask-consent", "consent": "c", "title": "Vraag", "next": "call" },
      "call": { "pathway": "sharing" })";
    CHECK(codes(found_in(pathway("p", R"("start": "ask")", asking) + ", " + sharing)) == nothing);
    const findings found = found_in(pathway("p", R"("start": "ask")", asking) + ", " + sharing + ", " +
                                    pathway("q", R"("start": "call")", R"("call": { "pathway": "sharing" })"));
    REQUIRE(codes(found) == all_codes{"path.consent-before-share"});
    CHECK_THAT(std::string(found[0].message.in(language::nl)), ContainsSubstring("q/call → sharing/share"));
}

TEST_CASE("a family is met and told why before a questionnaire") {
    const auto meet = [](const std::string& more, const std::string& next) {
        return R"("meet": { "step": "meet", "title": "Maak kennis", "next": "explain" }, "explain": { "step": "explain", )" +
               more + R"("title": "Leg uit", "next": ")" + next + "\" }";
    };
    CHECK(codes_of(R"("meet")", meet("", "screen") + screen) == nothing);
    // Nothing waits for what is optional.
    CHECK(codes_of(R"("meet")", meet(R"("optional": true, )", "screen") + screen) ==
          all_codes{"path.explain-before-screen"});
    CHECK(codes_of(R"("screen")", screen.substr(2)) ==
          all_codes{"path.explain-before-screen", "path.meet-before-screen"});
    // Everybody is met, whatever was seen; but not where meeting hangs on an answer.
    const std::string seen = R"(, "seen": { "signal": "s", "next": "explain" })";
    CHECK(codes_of(R"("meet")", meet("", "screen") + screen + seen) == nothing);
    CHECK(codes_of(R"("first")",
                   R"("first": { )" + branch + R"("yes": "meet", "no": "screen" }, )" + meet("", "screen") + screen) ==
          all_codes{"path.explain-before-screen", "path.meet-before-screen"});
    CHECK(codes_of(R"("first")", R"("first": { )" + branch + R"("yes": "meet", "no": "screen" }, )" +
                                     meet("", "screen") + screen + seen) ==
          all_codes{"path.explain-before-screen", "path.meet-before-screen"});
}

TEST_CASE("after a referral somebody records it and asks whether it worked, whatever the answer on the way") {
    const auto refer = [](const std::string& exits) { return R"("refer": { "service": "team")" + exits + " }"; };
    const std::string start = R"("refer")";
    CHECK(codes_of(start, refer(R"(, "next": "record")") + record) == nothing);
    CHECK(codes_of(start, refer("")) == all_codes{"path.follow-up-after-referral", "path.register-after-referral"});
    CHECK(codes_of(start, refer(R"(, "optional": true)")) == nothing);
    CHECK(codes_of(start, refer(R"(, "next": ["inform", "record"])") + record +
                              R"(, "inform": { "step": "inform", "title": "t" })") == nothing);
    CHECK(codes_of(start, refer(R"(, "next": { "to": "record", "when": { "fact": "f", "is": true } })") + record) ==
          all_codes{"path.follow-up-after-referral", "path.register-after-referral"});
    const std::string asks = R"(, "asks": { )" + branch;
    CHECK(codes_of(start, refer(R"(, "next": "asks")") + record + asks + R"("yes": "record", "no": "record" })") ==
          nothing);
    const findings found =
        found_in(pathway("p", "\"start\": " + start,
                         refer(R"(, "next": "asks")") + record + asks + R"("yes": "record", "no": "inform" })" +
                             R"(, "inform": { "step": "inform", "title": "t" })"));
    REQUIRE(codes(found) == all_codes{"path.follow-up-after-referral", "path.register-after-referral"});
    CHECK_THAT(std::string(found[0].message.in(language::nl)), ContainsSubstring("p/refer → p/asks → p/inform."));
}

TEST_CASE("what follows where a pathway was named counts, unless it may also be walked alone") {
    const auto inner = [](const std::string& entry) {
        return pathway("inner", "\"entry\": " + entry + R"(, "start": "refer")", R"("refer": { "service": "team" })");
    };
    const std::string outer =
        pathway("p", R"("start": "call")", R"("call": { "pathway": "inner", "next": "record" })" + record);
    const all_codes both{"path.follow-up-after-referral", "path.register-after-referral"};
    CHECK(codes(found_in(outer + ", " + inner("false"))) == nothing);
    CHECK(codes(found_in(outer + ", " + inner("true"))) == both);
    CHECK(codes(found_in(outer + ", " + inner("false") + ", " +
                         pathway("q", R"("start": "call")", R"("call": { "pathway": "inner" })"))) == both);
}

TEST_CASE("who hands over does so warmly") {
    const auto hand_over = [](const std::string& how) {
        return R"("over": { "step": "hand-over", "title": "Draag over", )" + how + R"("next": "record" })" + record;
    };
    CHECK(codes_of(R"("over")", hand_over(R"("handover": "warm", )")) == nothing);
    CHECK(codes_of(R"("over")", hand_over(R"("handover": "plain", )")) ==
          all_codes{"path.warm-handover-at-transition"});
    CHECK(codes_of(R"("over")", hand_over("")) == all_codes{"path.warm-handover-at-transition"});
}

TEST_CASE("what is acute waits for no record, plan or period") {
    const std::string food = R"("food": { "step": "inform", "title": "Regel eten", "urgency": "acute")";
    const std::string before = R"("record": { "step": "register", "title": "Leg vast", "next": "food" }, )";
    CHECK(codes_of(R"("food")", food + " }") == nothing);
    CHECK(codes_of(R"("food")", food + R"(, "wait": "P1W" })") == all_codes{"path.acute-first"});
    CHECK(codes_of(R"("record")", before + food + " }") == all_codes{"path.acute-first"});
    CHECK(codes_of(R"("record")", before + food + R"( }, "seen": { "signal": "s", "next": "food" })") == nothing);
}

TEST_CASE("where several help there is a plan with one contact") {
    const std::string two =
        R"("a": { "service": "team", "next": "b" }, "b": { "service": "bank", "next": "record" })" + record;
    CHECK(codes_of(R"("a")", two) == all_codes{"path.coordinator-missing"});
    CHECK(
        codes_of(R"("a")", R"("a": { "service": "team", "next": "b" }, "b": { "service": "team", "next": "record" })" +
                               record) == nothing);
    const auto plan = [&](const std::string& by) {
        return codes(advised({national(
            R"("roles": { "nurse": { "title": "n" }, "gp": { "title": "g" } }, )" + sections + " \"pathways\": { " +
            pathway("p", R"("start": ["a", "plan"])",
                    two + R"(, "plan": { "step": "plan", "title": "t", "by": )" + by + " }") +
            " }")}));
    };
    CHECK(plan(R"(["nurse"])") == nothing);
    CHECK(plan(R"(["nurse", "gp"])") == all_codes{"path.coordinator-missing"});
}

TEST_CASE("a loop hides what lies before what, so nothing is said of it") {
    CHECK(codes_of(R"("share")", R"("share": { "step": "share", "consent": "c", "title": "Deel", "next": "back" },
      "back": { "step": "inform", "title": "t", "next": "share" })") == all_codes{"graph.cycle"});
}
