// SPDX-License-Identifier: BSL-1.0
// Whom to call, and what parents read.
#include "catch.hpp"
#include "checked_texts.hpp"

using namespace zorgpad;

namespace {

const all_codes nothing;

all_codes with_phone(const std::string& number) {
    return codes(advised({national(R"("contacts": { "c": { "title": "c", "phone": ")" + number + "\" } }")}));
}

const std::string team = R"("contacts": { "team": { "title": "Wijkteam", "phone": "14 024" } }, )";

all_codes found_in(const std::string& sections) { return codes(advised({national(team + sections)})); }

/// The service and two ways to offer it.
std::string offered(const std::string& service, const std::string& first, const std::string& second) {
    return R"("services": { "s": { "title": "s", "kind": "k", "for": "household")" + service + R"( } },
  "pathways": { "p": { "kind": "zorgpad", "title": "p", "start": ["a", "b"], "nodes": {
    "a": { "service": "s", "optional": true)" +
           first + R"( }, "b": { "service": "s", "optional": true)" + second + " } } } }";
}

} // namespace

TEST_CASE("Dutch numbers have the form that Dutch numbers have") {
    for (const char* good : {"024 123 45 67", "0241234567", "06-12345678", "+31 6 12345678", "+31 (0)24 123 45 67",
                             "0031 24 1234567", "0800 1234", "0900-8844", "0800 0205 205", "14 024", "14 0318", "112",
                             "113", "116 111", "+49 30 123456", "(024) 123 45 67", "088-1234567"}) {
        CAPTURE(good);
        CHECK(with_phone(good) == nothing);
    }
    for (const char* bad : {"024 123 45 6", "024 123 45 678", "6 12345678", "0800 12345", "14 24", "1234", "bel ons",
                            "+31 24 123 45", "00 123 45 678"}) {
        CAPTURE(bad);
        CHECK(with_phone(bad) == all_codes{"people.phone-format"});
    }
}

TEST_CASE("a contact can be reached, or leaves that to a municipality") {
    CHECK(codes(advised({national(R"("contacts": { "c": { "title": "c" } })")})) ==
          all_codes{"people.contact-missing"});
    CHECK(codes(advised({national(R"("contacts": { "c": { "title": "c", "open": ["phone"] } })")})) == nothing);
    CHECK(codes(advised({national(R"("contacts": { "c": { "title": "c", "url": "https://example.nl" } })")})) ==
          nothing);
}

TEST_CASE("a service says whom to call, itself or wherever it is offered") {
    CHECK(found_in(offered(R"(, "contact": "team")", "", "")) == nothing);
    CHECK(found_in(offered("", "", "")) == all_codes{"people.contact-missing"});
    CHECK(found_in(offered("", R"(, "contact": "team")", R"(, "contact": "team")")) == nothing);
    CHECK(found_in(offered("", R"(, "contact": "team")", "")) == all_codes{"people.contact-missing"});
    CHECK(found_in(offered(R"(, "available": false)", "", "")) == nothing);
}

TEST_CASE("a scheme says where or how to apply, unless it comes by itself") {
    const auto scheme = [](const std::string& apply) {
        return R"("schemes": { "s": { "title": "s", "level": "fund", "for": "household", "apply": { "by": ["r"])" +
               apply + R"( } } }, "roles": { "r": { "title": "r" } })";
    };
    CHECK(found_in(scheme("")) == all_codes{"people.contact-missing"});
    CHECK(found_in(scheme(R"(, "url": "https://example.nl")")) == nothing);
    CHECK(found_in(scheme(R"(, "how": "Vraag het aan bij de gemeente.")")) == nothing);
    CHECK(found_in(scheme(R"(, "contact": "team")")) == nothing);
}

TEST_CASE("in a book that speaks to parents, all that they see has plain words") {
    const std::string spoken = R"(, "tell": "We maken kennis.", "next": "b" }, "b": { "step": "inform", "title": "b")";
    CHECK(codes(advised({money(spoken + " }")})) == all_codes{"people.no-plain-text"});
    CHECK(codes(advised({money(spoken + R"(, "tell": "We leggen het uit." })")})) == nothing);
    const std::string silent = R"(, "next": "b" }, "b": { "step": "inform", "title": "b" })";
    CHECK(codes(advised({money(silent)})) == nothing);
    const std::string told = R"(, "tell": "We maken kennis." })";
    CHECK(codes(advised({money(told, R"("services": { "s": { "title": "s", "kind": "k", "for": "household" } })")})) ==
          all_codes{"people.no-plain-text"});
    CHECK(
        codes(advised({money(
            told, R"("services": { "s": { "title": "s", "kind": "k", "for": "household", "available": false } })")})) ==
        nothing);
}
