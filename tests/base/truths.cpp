// SPDX-License-Identifier: BSL-1.0
// Truth in three values.
#include "catch.hpp"
#include <zorgpad/base/truth.hpp>

using namespace zorgpad;

TEST_CASE("and is yes only where both are, and no where one is") {
    CHECK((truth::yes & truth::yes) == truth::yes);
    for (const truth other : {truth::no, truth::unknown, truth::yes}) {
        CHECK((truth::no & other) == truth::no);
        CHECK((other & truth::no) == truth::no);
    }
    for (const truth other : {truth::unknown, truth::yes}) {
        CHECK((truth::unknown & other) == truth::unknown);
        CHECK((other & truth::unknown) == truth::unknown);
    }
}

TEST_CASE("or is no only where both are, and yes where one is") {
    CHECK((truth::no | truth::no) == truth::no);
    for (const truth other : {truth::no, truth::unknown, truth::yes}) {
        CHECK((truth::yes | other) == truth::yes);
        CHECK((other | truth::yes) == truth::yes);
    }
    for (const truth other : {truth::no, truth::unknown}) {
        CHECK((truth::unknown | other) == truth::unknown);
        CHECK((other | truth::unknown) == truth::unknown);
    }
}

TEST_CASE("not turns yes and no around and leaves unknown unknown") {
    CHECK((!truth::no) == truth::yes);
    CHECK((!truth::unknown) == truth::unknown);
    CHECK((!truth::yes) == truth::no);
}

TEST_CASE("what is certain is yes or no, and only that is definite") {
    CHECK(truth_of(true) == truth::yes);
    CHECK(truth_of(false) == truth::no);
    CHECK(is_definite(truth::yes));
    CHECK(is_definite(truth::no));
    CHECK_FALSE(is_definite(truth::unknown));
}

TEST_CASE("truths have the names of the contract") {
    CHECK(name_of(truth::no) == "no");
    CHECK(name_of(truth::unknown) == "unknown");
    CHECK(name_of(truth::yes) == "yes");
}
