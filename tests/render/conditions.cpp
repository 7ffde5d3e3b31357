// SPDX-License-Identifier: BSL-1.0
// Sentences of conditions as a book states them.
#include <zorgpad/render/model_sentence.hpp>

#include <catch.hpp>

using namespace zorgpad;

namespace {

constexpr source_position here{0, 0};

book_content small_book() {
    book_content book;
    fact income;
    income.title.set(text("netto inkomen per maand", "net income per month"), here);
    income.type.set(fact_type::money, here);
    book.facts["income"] = income;
    fact debts;
    debts.title.set(text("zware schulden", "heavy debts"), here);
    debts.type.set(fact_type::flag, here);
    book.facts["debts"] = debts;
    fact since;
    since.title.set(text("laag inkomen sinds", "low income since"), here);
    since.type.set(fact_type::date, here);
    book.facts["since"] = since;
    norm benefit;
    benefit.title.set(text("bijstandsbedrag", "benefit amount"), here);
    book.norms["benefit"] = benefit;
    for (const char* id : {"bills", "hunger"}) {
        signal one;
        one.title.set(text(std::string(id) == "bills" ? "rekeningen blijven liggen" : "te weinig eten"), here);
        book.signals[id] = one;
    }
    return book;
}

condition make(decltype(condition::form) form) {
    condition made;
    made.form = std::move(form);
    return made;
}

condition age(const char* from, const char* until, measuring_day on = measuring_day::today) {
    fact_test test;
    test.fact.id = "age";
    test.measured = on;
    if (from != nullptr) {
        test.bounds.push_back({comparison::at_least, constant{std::string(from), here}, here});
    }
    if (until != nullptr) {
        test.bounds.push_back({comparison::less_than, constant{std::string(until), here}, here});
    }
    return make(test);
}

condition is_true(const char* fact) {
    fact_test test;
    test.fact.id = fact;
    test.is = constant{true, here};
    return make(test);
}

condition at_most(const char* fact, bound than) {
    fact_test test;
    test.fact.id = fact;
    test.bounds.push_back({comparison::at_most, std::move(than), here});
    return make(test);
}

condition no(condition part) { return make(negation{{std::move(part)}}); }

condition over(quantifier how, condition where, std::int64_t at_least = 1) {
    quantified made;
    made.how = how;
    made.where.push_back(std::move(where));
    made.at_least = at_least;
    return make(made);
}

std::string dutch(const condition& what) {
    static const book_content book = small_book();
    return render::sentence(book, what, language::nl);
}
std::string english(const condition& what) {
    static const book_content book = small_book();
    return render::sentence(book, what, language::en);
}

} // namespace

TEST_CASE("ages in whole years read as people say them") {
    CHECK(dutch(age("P4Y", "P13Y")) == "leeftijd is 4 tot en met 12 jaar");
    CHECK(english(age("P4Y", "P13Y")) == "age is 4 to 12 years");
    CHECK(dutch(age("P4Y", "P5Y")) == "leeftijd is 4 jaar");
    CHECK(dutch(age("P18Y", nullptr)) == "leeftijd is 18 jaar of ouder");
    CHECK(dutch(no(age("P18Y", nullptr))) == "leeftijd is jonger dan 18 jaar");
    CHECK(dutch(age("P4Y", "P13Y", measuring_day::next_birthday)) ==
          "leeftijd op de volgende verjaardag is 4 tot en met 12 jaar");
}

TEST_CASE("ages around birth read as people say them") {
    CHECK(dutch(age("P0M", nullptr)) == "al geboren");
    CHECK(dutch(no(age("P0M", nullptr))) == "nog niet geboren");
    CHECK(dutch(age("-P10M", "P0M")) == "het is in de 10 maanden voor de geboorte");
    CHECK(dutch(age("-P10M", "P6W")) == "leeftijd is van 10 maanden voor de geboorte tot 6 weken");
}

TEST_CASE("an amount is compared with a norm in words") {
    norm_use use;
    use.norm.id = "benefit";
    use.percent = decimal::whole(120);
    CHECK(dutch(at_most("income", use)) == "netto inkomen per maand is hoogstens 120% van het bijstandsbedrag");
    CHECK(dutch(no(at_most("income", use))) == "netto inkomen per maand is meer dan 120% van het bijstandsbedrag");
    CHECK(english(at_most("income", use)) == "net income per month is at most 120% of the benefit amount");
    CHECK(dutch(at_most("income", constant{decimal{145050}, here})) ==
          "netto inkomen per maand is hoogstens € 1.450,50");
}

TEST_CASE("a date fact can be long ago") {
    fact_test test;
    test.fact.id = "since";
    test.bounds.push_back({comparison::at_least, constant{std::string("P3Y"), here}, here});
    CHECK(dutch(make(test)) == "laag inkomen sinds: minstens 3 jaar geleden");
    CHECK(dutch(no(make(test))) == "laag inkomen sinds: minder dan 3 jaar geleden");
}

TEST_CASE("joined conditions are one sentence, with brackets where they are needed") {
    const condition debts = is_true("debts");
    const condition adult = age("P18Y", nullptr);
    CHECK(dutch(make(all_of{{debts, adult}})) == "zware schulden: ja; en leeftijd is 18 jaar of ouder");
    CHECK(dutch(make(any_of{{debts, adult}})) == "zware schulden: ja; of leeftijd is 18 jaar of ouder");
    const condition nested = make(all_of{{debts, make(any_of{{adult, no(debts)}})}});
    CHECK(dutch(nested) == "zware schulden: ja en (leeftijd is 18 jaar of ouder; of zware schulden: nee)");
    CHECK(dutch(no(make(all_of{{debts, adult}}))) == "zware schulden: nee of leeftijd is jonger dan 18 jaar");
}

TEST_CASE("quantifiers speak of children and adults") {
    CHECK(dutch(over(quantifier::some, age("P4Y", "P13Y"))) == "er is minstens één kind van 4 tot en met 12 jaar");
    CHECK(dutch(no(over(quantifier::some, age("P4Y", "P13Y")))) == "er is geen enkel kind van 4 tot en met 12 jaar");
    CHECK(dutch(over(quantifier::count, age(nullptr, "P18Y"), 2)) == "er zijn minstens 2 kinderen jonger dan 18 jaar");
    CHECK(dutch(over(quantifier::every, age("P18Y", nullptr))) == "voor elk kind geldt: leeftijd is 18 jaar of ouder");
    CHECK(dutch(no(over(quantifier::every, is_true("debts")))) == "niet voor elk kind geldt: zware schulden: ja");
}

TEST_CASE("a signal is something that was noticed") {
    signal_test test;
    test.any.push_back({"bills", here});
    test.any.push_back({"hunger", here});
    CHECK(dutch(make(test)) == "gezien: rekeningen blijven liggen of te weinig eten");
    CHECK(dutch(no(make(test))) == "niet gezien: rekeningen blijven liggen of te weinig eten");
}

TEST_CASE("a municipality is called by its name, and a day by its date") {
    CHECK(dutch(make(municipality_test{{"GM0268"}})) == "de gemeente is Nijmegen");
    date_test season;
    season.from = day_of_year{10, 1};
    season.until = day_of_year{12, 5};
    CHECK(dutch(make(season)) == "vandaag: op of na 1 oktober en voor 5 december");
}
