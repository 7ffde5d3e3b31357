// SPDX-License-Identifier: BSL-1.0
// What laying a layer changes to the letter, what it leaves alone, and how that is told.
#include "catch.hpp"
#include "written_layers.hpp"

using namespace zorgpad;
using namespace written;

namespace {

merge_report lay(const book& whole) { return merge_variant(whole, variant_of(whole, "GM0268")); }

/// What is told, in English: "code: message".
std::vector<std::string> told(const findings& found) {
    std::vector<std::string> all;
    for (const finding& one : found) {
        all.push_back(one.code + ": " + std::string(one.message.in(language::en)));
    }
    std::sort(all.begin(), all.end());
    return all;
}

condition of_signal(const std::string& id) {
    condition made;
    made.form = signal_test{{{id, {}}}};
    return made;
}

role_ids edit_of(std::vector<std::string> added, std::vector<std::string> removed) {
    role_ids made = roles(std::move(added));
    made.remove = roles(std::move(removed)).items;
    made.is_edit = true;
    return made;
}

/// A national book in which these may take a step, with a municipal layer that edits the list.
book edited(std::vector<std::string> there, const role_ids& edit) {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").by, roles(std::move(there)));
    layer_writer above = municipal();
    above.set(above.node_of("money", "meet").by, edit);
    return book_of(below, above);
}

std::vector<std::string> who_may(const merge_report& laid) {
    std::vector<std::string> all;
    for (const auto& one : *laid.merged.content.pathways.at("money").nodes.at("meet").by) {
        all.push_back(one.id);
    }
    return all;
}

using words = std::vector<std::string>;

} // namespace

TEST_CASE("an exit with a condition is taken out by its target alone or with that very condition") {
    const exits two{
        {exit_to{"a", of_signal("debt"), {}, {}}, exit_to{"a", of_signal("cold"), {}, {}}, exit_to{"b", {}, {}, {}}},
        {},
        false};
    const auto left_by = [&two](const exit_to& removed) {
        layer_writer below = national();
        below.set(below.node_of("money", "meet").next, two);
        layer_writer above = municipal();
        above.set(above.node_of("money", "meet").next, exits{{}, {removed}, true});
        return lay(book_of(below, above)).merged.content.pathways.at("money").nodes.at("meet").next->items;
    };
    const auto both = left_by(exit_to{"a", {}, {}, {}});
    REQUIRE(both.size() == 1);
    CHECK(both[0].to == "b");
    const auto one = left_by(exit_to{"a", of_signal("cold"), {}, {}});
    REQUIRE(one.size() == 2);
    CHECK(detail::sameness<void>::of(*one[0].when, of_signal("debt")));
}

TEST_CASE("an edit that only takes out, or only adds, has an effect, and the list gets its place") {
    for (const role_ids& edit : {edit_of({}, {"midwife"}), edit_of({}, {"midwife", "nurse"}), edit_of({"aunt"}, {})}) {
        const merge_report laid = lay(edited({"midwife", "nurse", "parent"}, edit));
        CHECK(laid.findings.empty());
        CHECK(laid.merged.content.pathways.at("money").nodes.at("meet").by.at.file == 9);
    }
    CHECK(who_may(lay(edited({"midwife", "nurse", "parent"}, edit_of({}, {"midwife", "nurse"})))) == words{"parent"});
}

TEST_CASE("an edit of which only a part has an effect is carried out, and the rest is told") {
    for (const role_ids& edit : {edit_of({}, {"midwife", "nobody"}), edit_of({}, {"nobody", "midwife"})}) {
        const merge_report laid = lay(edited({"midwife", "nurse"}, edit));
        CHECK(codes(laid.findings) == all_codes{"layer.no-effect"});
        CHECK(who_may(laid) == words{"nurse"});
    }
    for (const role_ids& edit : {edit_of({"nurse", "aunt"}, {}), edit_of({"aunt", "nurse"}, {})}) {
        const merge_report laid = lay(edited({"midwife", "nurse"}, edit));
        CHECK(codes(laid.findings) == all_codes{"layer.no-effect"});
        CHECK(who_may(laid) == words{"midwife", "nurse", "aunt"});
    }
}

TEST_CASE("an edit of a list that nobody stated begins with nothing, even one that was taken out") {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").step, step_kind::meet);
    layer_writer above = municipal();
    above.set(above.node_of("money", "meet").by, edit_of({"nurse"}, {}));
    const merge_report laid = lay(book_of(below, above));
    CHECK(laid.findings.empty());
    CHECK(who_may(laid) == words{"nurse"});

    below.set(below.node_of("money", "meet").by, roles({"midwife"}));
    layer_writer between = regional("region", 1);
    between.remove(between.node_of("money", "meet").by);
    const merge_report again = lay(book_of(below, between, above));
    CHECK(again.findings.empty());
    CHECK(who_may(again) == words{"nurse"});
}

TEST_CASE("an empty edit of a list that nobody stated makes an empty list") {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").step, step_kind::meet);
    layer_writer above = municipal();
    above.set(above.node_of("money", "meet").by, edit_of({}, {}));
    const merge_report laid = lay(book_of(below, above));
    CHECK(laid.findings.empty());
    CHECK(laid.merged.content.pathways.at("money").nodes.at("meet").by);
}

TEST_CASE("of what two layers of one rank add to a list, one thing that the other takes out is a conflict") {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").by, roles({"midwife"}));
    layer_writer a = regional("a", 1);
    layer_writer b = regional("b", 2);
    a.set(a.node_of("money", "meet").by, edit_of({"nurse", "doctor"}, {}));
    b.set(b.node_of("money", "meet").by, edit_of({}, {"nurse", "midwife"}));
    CHECK(codes(lay(book_of(below, a, b)).findings) == all_codes{"layer.conflict"});
    // Seen from the first of them there is no nurse to take out.
    CHECK(codes(lay(book_of(below, b, a)).findings) == all_codes{"layer.conflict", "layer.no-effect"});
}

TEST_CASE("norms and conditions are replaced as entries too") {
    layer_writer below = national();
    norm& least = below.add(below.made.content.norms, "least");
    below.set(least.unit, std::string("euro"));
    below.set(least.indicative, true);
    auto& named = below.add(below.made.content.conditions, "poor");
    below.set(named.title, text("arm"));
    below.set(named.when, of_signal("debt"));
    layer_writer above = municipal();
    above.set(above.add(above.made.content.norms, "least").unit, std::string("percent"));
    above.set(above.add(above.made.content.conditions, "poor").when, of_signal("cold"));
    const merge_report laid = lay(book_of(below, above));
    CHECK_FALSE(laid.merged.content.norms.at("least").indicative);
    CHECK_FALSE(laid.merged.content.conditions.at("poor").title);
}

TEST_CASE("a list in an entry that is replaced whole is what the edit alone makes of nothing") {
    layer_writer below = national();
    contact& team = below.contact_of("team");
    below.set(team.title, text("Wijkteam"));
    below.set(team.open, list<std::string>{{"phone", "hours"}, {}, false});
    layer_writer above = municipal();
    contact& local = above.contact_of("team");
    above.set(local.title, text("Wijkteam"));
    above.set(local.open, list<std::string>{{"url"}, {}, true});
    const merge_report laid = lay(book_of(below, above));
    const auto& open = laid.merged.content.contacts.at("team").open;
    REQUIRE(open);
    CHECK(open->items == words{"url"});
    CHECK_FALSE(open->is_edit);
}

TEST_CASE("an entry that is replaced by the same has no effect, but not where two layers of one rank say it") {
    layer_writer below = national();
    below.set(below.contact_of("team").title, text("Wijkteam"));
    layer_writer above = municipal();
    above.set(above.contact_of("team").title, text("Wijkteam"));
    CHECK(told(lay(book_of(below, above)).findings) ==
          words{"layer.no-effect: this entry of contacts/team changes nothing here: it was so already. Take it out."});

    layer_writer a = regional("a", 1);
    a.set(a.contact_of("team").title, text("Team"));
    layer_writer b = regional("b", 2);
    b.set(b.contact_of("team").title, text("Team"));
    CHECK(lay(book_of(below, a, b)).findings.empty());
    b.set(b.contact_of("team").phone, std::string("0800 1234"));
    CHECK(codes(lay(book_of(below, a, b)).findings) == all_codes{"layer.conflict"});
}

TEST_CASE("the merged book knows its files, its acceptances and whether a municipality had a say") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    below.made.accepted.push_back({"some.code", "roles/midwife", text("goed zo"), {}, {}});
    layer_writer region = regional("region", 1);
    region.role("nurse", "verpleegkundige");
    layer_writer above = municipal();
    above.role("parent", "ouder");
    above.made.accepted.push_back({"other.code", "roles/parent", text("ook goed"), {}, {}});
    book whole = book_of(below, region, above);
    whole.files = std::make_shared<const source_files>(source_files{{"nl.json", "{}", "nl"}});
    const merge_report laid = lay(whole);
    REQUIRE(laid.merged.accepted.size() == 2);
    CHECK(laid.merged.accepted[0].code == "some.code");
    CHECK(laid.merged.accepted[1].code == "other.code");
    REQUIRE(laid.merged.files);
    CHECK(laid.merged.files->front().name == "nl.json");
    CHECK(laid.merged.has_municipal_layer);
    CHECK_FALSE(lay(book_of(below, region)).merged.has_municipal_layer);
}

TEST_CASE("what is taken out but not there is not there afterwards either") {
    layer_writer above = municipal();
    above.add(above.made.content.schemes, "box").removed = true;
    const merge_report laid = lay(book_of(national(), above));
    CHECK(laid.merged.content.schemes.empty());
    CHECK(told(laid.findings) ==
          words{"layer.no-effect: this entry of schemes/box changes nothing here: it was so already. Take it out."});
}

TEST_CASE("what is locked stays, and so does a pathway with a locked node, until every node is free") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    below.set(below.add(below.made.content.roles, "midwife").locked, true);
    below.set(below.node_of("money", "explain").locked, true);
    below.set(below.node_of("money", "meet").locked, false);
    below.set(below.node_of("health", "meet").step, step_kind::meet);
    layer_writer above = municipal();
    above.add(above.made.content.roles, "midwife").removed = true;
    above.add(above.made.content.pathways, "money").removed = true;
    above.add(above.made.content.pathways, "health").removed = true;
    const merge_report laid = lay(book_of(below, above));
    CHECK(told(laid.findings) ==
          words{"layer.locked-removed: pathways/money/explain is locked: this node may not be removed here.",
                "layer.locked-removed: roles/midwife is locked: this entry may not be removed here."});
    CHECK(laid.merged.content.roles.count("midwife") == 1);
    CHECK(laid.merged.content.pathways.at("money").nodes.size() == 2);
    CHECK(laid.merged.content.pathways.count("health") == 0);
}

TEST_CASE("an attribute that is taken out keeps the place that took it out, and names what was below") {
    layer_writer below = national();
    below.set(below.scheme_of("box").tell, text("Een doos."));
    layer_writer above = municipal();
    above.remove(above.scheme_of("box").tell);
    CHECK(lay(book_of(below, above)).merged.content.schemes.at("box").tell.at.file == 9);

    below.set(below.scheme_of("box").locked, true);
    const merge_report refused = lay(book_of(below, above));
    REQUIRE(told(refused.findings) ==
            words{"layer.locked-removed: schemes/box is locked: tell may not be removed here."});
    REQUIRE(refused.findings[0].related.size() == 1);
    CHECK(refused.findings[0].related[0].at == below.made.content.schemes.at("box").tell.at);
    CHECK(refused.merged.content.schemes.at("box").tell);
}

TEST_CASE("where an attribute was not set, the place below is that of the entry") {
    layer_writer below = national();
    below.set(below.scheme_of("box").locked, true);
    layer_writer above = municipal();
    above.set(above.scheme_of("box").tell, text("Een doos."));
    const merge_report refused = lay(book_of(below, above));
    REQUIRE(codes(refused.findings) == all_codes{"layer.locked-weakened"});
    REQUIRE(refused.findings[0].related.size() == 1);
    CHECK(refused.findings[0].related[0].at == below.made.content.schemes.at("box").at);
    CHECK_FALSE(refused.merged.content.schemes.at("box").tell);
}

TEST_CASE("a locked entry that is replaced says of each attribute where it was and how it was changed") {
    layer_writer below = national();
    contact& team = below.contact_of("team");
    below.set(team.title, text("Wijkteam"));
    below.set(team.url, std::string("https://example.org"));
    below.set(team.locked, true);
    layer_writer above = municipal();
    contact& local = above.contact_of("team");
    above.set(local.title, text("Team"));
    above.set(local.phone, std::string("0800 1234"));
    const merge_report refused = lay(book_of(below, above));
    CHECK(codes(refused.findings) ==
          all_codes{"layer.locked-removed", "layer.locked-weakened", "layer.locked-weakened"});
    for (const finding& one : refused.findings) {
        REQUIRE(one.related.size() == 1);
        const std::string message(one.message.in(language::en));
        const bool is_title = message.find("title") != std::string::npos;
        const bool is_phone = message.find("phone") != std::string::npos;
        CHECK(one.at == (is_title ? local.title.at : is_phone ? local.phone.at : local.at));
        CHECK(one.related[0].at == (is_title ? team.title.at : is_phone ? team.at : team.url.at));
    }
    CHECK(*refused.merged.content.contacts.at("team").url == "https://example.org");
}

TEST_CASE("an open attribute of an unlocked entry that a layer fills in is told to nobody") {
    layer_writer below = national();
    node& meet = below.node_of("money", "meet");
    below.set(meet.open, list<std::string>{{"say"}, {}, false});
    below.set(below.add(below.made.content.pathways, "money").open, list<std::string>{{"title"}, {}, false});
    below.set(below.scheme_of("box").open, list<std::string>{{"tell"}, {}, false});
    below.set(below.add(below.made.content.services, "team").open, list<std::string>{{"title"}, {}, false});
    layer_writer above = municipal();
    CHECK(told(lay(book_of(below, above)).findings) ==
          words{"layer.open-left: say of pathways/money/meet was left open and is not filled in here yet.",
                "layer.open-left: tell of schemes/box was left open and is not filled in here yet.",
                "layer.open-left: title of pathways/money was left open and is not filled in here yet.",
                "layer.open-left: title of services/team was left open and is not filled in here yet."});
    above.set(above.node_of("money", "meet").say, text("Zeg dit."));
    above.set(above.add(above.made.content.pathways, "money").title, text("Geld"));
    above.set(above.scheme_of("box").available, false);
    above.set(above.add(above.made.content.services, "team").available, false);
    CHECK(lay(book_of(below, above)).findings.empty());
}

TEST_CASE("the family and the expectation of an example are laid like attributes") {
    layer_writer below = national();
    example& first = below.add(below.made.content.examples, "first");
    first.family = "{\"a\": 1}";
    first.family_at = below.place();
    first.expect = "{\"b\": 1}";
    first.expect_at = below.place();
    layer_writer above = municipal();
    example& local = above.add(above.made.content.examples, "first");
    local.family = "{\"a\": 2}";
    local.family_at = above.place();
    merge_report laid = lay(book_of(below, above));
    CHECK(laid.findings.empty());
    CHECK(laid.merged.content.examples.at("first").family == local.family);
    CHECK(laid.merged.content.examples.at("first").family_at == local.family_at);
    CHECK(laid.merged.content.examples.at("first").expect == first.expect);

    local.family = first.family;
    local.expect = "{\"b\": 2}";
    local.expect_at = above.place();
    laid = lay(book_of(below, above));
    CHECK(told(laid.findings) == words{"layer.no-effect: family of examples/first changes nothing here: it was so "
                                       "already. Take it out."});
    CHECK(laid.merged.content.examples.at("first").expect == local.expect);
    CHECK(laid.merged.content.examples.at("first").family_at == first.family_at);

    below.set(first.locked, true);
    laid = lay(book_of(below, above));
    CHECK(codes(laid.findings) == all_codes{"layer.locked-weakened", "layer.no-effect"});
    CHECK(laid.merged.content.examples.at("first").expect == first.expect);
}

TEST_CASE("what two layers of one rank expect of an example is a conflict, unless a municipality expects something") {
    const auto expecting = [](layer_writer one, const std::string& family, const std::string& expect) {
        example& made = one.add(one.made.content.examples, "first");
        made.family = family;
        made.family_at = one.place();
        made.expect = expect;
        made.expect_at = one.place();
        return one;
    };
    const layer_writer a = expecting(regional("a", 1), "", "1");
    const layer_writer b = expecting(regional("b", 2), "", "2");
    CHECK(codes(lay(book_of(national(), a, b)).findings) == all_codes{"layer.conflict"});
    CHECK(lay(book_of(national(), a, expecting(regional("b", 2), "", "1"))).findings.empty());
    CHECK(lay(book_of(national(), a, b, expecting(municipal(), "", "3"))).findings.empty());
    CHECK(codes(lay(book_of(national(), a, b, expecting(municipal(), "3", ""))).findings) ==
          all_codes{"layer.conflict"});
    const layer_writer c = expecting(regional("c", 3), "1", "");
    const layer_writer d = expecting(regional("d", 4), "2", "");
    CHECK(codes(lay(book_of(national(), c, d)).findings) == all_codes{"layer.conflict"});
    CHECK(lay(book_of(national(), c, d, expecting(municipal(), "3", ""))).findings.empty());
    CHECK(codes(lay(book_of(national(), c, d, expecting(municipal(), "", "3"))).findings) ==
          all_codes{"layer.conflict"});
}

TEST_CASE("a conflict about a node is settled by that node of a municipality, or by the whole of it, taken out") {
    const auto saying = [](layer_writer one, const std::string& node, const std::string& words) {
        one.set(one.node_of("money", node).say, text(words));
        return one;
    };
    const layer_writer below = saying(national(), "meet", "0");
    const layer_writer a = saying(regional("a", 1), "meet", "1");
    const layer_writer b = saying(regional("b", 2), "meet", "2");
    const merge_report clash = lay(book_of(below, a, b));
    CHECK(told(clash.findings) ==
          words{"layer.conflict: " + std::string(clash.findings.at(0).message.in(language::en))});
    CHECK_THAT(std::string(clash.findings.at(0).message.in(language::en)),
               Catch::Matchers::ContainsSubstring("pathways/money/meet") && Catch::Matchers::ContainsSubstring("say") &&
                   !Catch::Matchers::ContainsSubstring("whole"));
    CHECK(lay(book_of(below, a, b, saying(municipal(), "meet", "3"))).findings.empty());
    CHECK(codes(lay(book_of(below, a, b, saying(municipal(), "other", "3"))).findings) == all_codes{"layer.conflict"});
    layer_writer without = municipal();
    without.node_of("money", "meet").removed = true;
    CHECK(lay(book_of(below, a, b, without)).findings.empty());
    layer_writer without_all = municipal();
    without_all.add(without_all.made.content.pathways, "money").removed = true;
    CHECK(lay(book_of(below, a, b, without_all)).findings.empty());
    layer_writer elsewhere = municipal();
    elsewhere.role("meet", "ontmoeten");
    CHECK(codes(lay(book_of(below, a, b, elsewhere)).findings) == all_codes{"layer.conflict"});
}

TEST_CASE("a conflict about a whole entry says so, is told once, and only of that entry") {
    layer_writer below = national();
    below.role("midwife", "verloskundige").role("mid", "midden");
    below.set(below.node_of("money", "meet").say, text("0"));
    below.set(below.node_of("money", "talk").say, text("0"));
    layer_writer a = regional("a", 1);
    a.role("midwife", "vroedvrouw").role("mid", "midden in");
    a.set(a.add(a.made.content.roles, "midwife").note, text("…"));
    a.set(a.node_of("money", "meet").say, text("1"));
    layer_writer b = regional("b", 2);
    b.add(b.made.content.roles, "midwife").removed = true;
    b.node_of("money", "talk").removed = true;
    const merge_report laid = lay(book_of(below, a, b));
    REQUIRE(codes(laid.findings) == all_codes{"layer.conflict"});
    CHECK_THAT(std::string(laid.findings[0].message.in(language::en)),
               Catch::Matchers::ContainsSubstring("roles/midwife") && Catch::Matchers::ContainsSubstring("the whole"));

    layer_writer c = regional("c", 3);
    c.node_of("money", "meet").removed = true;
    CHECK(codes(lay(book_of(below, a, c)).findings) == all_codes{"layer.conflict"});
    layer_writer settling = municipal();
    settling.role("midwife", "verloskundige en vroedvrouw");
    CHECK(lay(book_of(below, a, b, settling)).findings.empty());
}

TEST_CASE("two layers of one rank that take out the same agree") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    layer_writer a = regional("a", 1);
    a.add(a.made.content.roles, "midwife").removed = true;
    layer_writer b = regional("b", 2);
    b.add(b.made.content.roles, "midwife").removed = true;
    CHECK(lay(book_of(below, a, b)).findings.empty());
}

TEST_CASE("layers of different ranks are never in conflict, and one layer never with itself") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    layer_writer a = regional("a", 1);
    a.role("midwife", "vroedvrouw");
    layer_writer b = regional("b", 2);
    b.role("nurse", "verpleegkundige");
    layer_writer above = municipal();
    above.role("midwife", "verloskundige en vroedvrouw").role("nurse", "zuster");
    layer_writer second = municipal(10);
    second.role("parent", "ouder");
    CHECK(lay(book_of(below, a, b, above, second)).findings.empty());
}

TEST_CASE("a layer after those of another rank knows nothing of what they said") {
    layer_writer n1 = national();
    n1.role("midwife", "verloskundige");
    layer_writer n2 = national(1);
    n2.role("nurse", "verpleegkundige");
    layer_writer a = regional("a", 2);
    a.role("midwife", "vroedvrouw");
    layer_writer b = regional("b", 3);
    b.role("nurse", "zuster");
    CHECK(lay(book_of(n1, n2, a, b)).findings.empty());
}

TEST_CASE("an entry counts as locked only where it says so") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    below.set(below.add(below.made.content.roles, "midwife").locked, false);
    layer_writer above = municipal();
    above.role("midwife", "vroedvrouw");
    CHECK(lay(book_of(below, above)).findings.empty());
}

TEST_CASE("a layer is in a variant by any code of its scope, wherever it stands in the book") {
    const layer_writer region{"region", layer_rank::regional, {"GM0363", "GM0268"}, 1};
    const book whole = book_of(municipal(), region, national());
    CHECK(variant_of(whole, "GM0268").layers == std::vector<std::size_t>{0, 1, 2});
    CHECK(variant_of(whole, "GM0363").layers == std::vector<std::size_t>{1, 2});
    CHECK(variant_of(whole, "").layers == std::vector<std::size_t>{2});
    const std::vector<variant> all = variants_of(whole);
    REQUIRE(all.size() == 3);
    CHECK(all[1].municipalities == std::vector<std::string>{"GM0268"});
    CHECK(all[1].layers == std::vector<std::size_t>{0, 1, 2});
    CHECK(all[2].municipalities == std::vector<std::string>{"GM0363"});
    CHECK(all[2].layers == std::vector<std::size_t>{1, 2});
}

TEST_CASE("variants are visited in their order, each with what was found in it") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    layer_writer above = municipal();
    above.role("midwife", "verloskundige");
    std::vector<std::string> visited;
    merge_variants(book_of(below, above), [&visited](const variant& which, const merge_report& report) {
        visited.push_back(which.name() + " " + std::to_string(report.findings.size()));
    });
    CHECK(visited == words{" 0", "GM0268 1"});
}

TEST_CASE("a list that is stated as it is takes the place of the one below") {
    CHECK(who_may(lay(edited({"midwife", "parent"}, roles({"nurse"})))) == words{"nurse"});
    CHECK(who_may(lay(edited({"midwife", "parent"}, roles({"parent"})))) == words{"parent"});
}

TEST_CASE("an edit without effect, or one that is refused, leaves the place of the list as it was") {
    book whole = edited({"midwife"}, edit_of({"midwife"}, {}));
    CHECK(lay(whole).merged.content.pathways.at("money").nodes.at("meet").by.at.file == 0);
    layer_writer below = national();
    node& meet = below.node_of("money", "meet");
    below.set(meet.by, roles({"midwife"}));
    below.set(meet.locked, true);
    layer_writer above = municipal();
    above.set(above.node_of("money", "meet").by, edit_of({"nurse"}, {}));
    const merge_report refused = lay(book_of(below, above));
    CHECK(codes(refused.findings) == all_codes{"layer.locked-weakened"});
    CHECK(refused.merged.content.pathways.at("money").nodes.at("meet").by.at == meet.by.at);
    CHECK(who_may(refused) == words{"midwife"});
}

TEST_CASE("layers of one rank that each add and take out something of their own clash over one thing of several") {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").by, roles({"midwife"}));
    layer_writer a = regional("a", 1);
    layer_writer b = regional("b", 2);
    a.set(a.node_of("money", "meet").by, edit_of({"nurse", "doctor"}, {}));
    b.set(b.node_of("money", "meet").by, edit_of({"aunt"}, {"midwife", "nurse"}));
    const findings found = lay(book_of(below, a, b)).findings;
    CHECK(std::count_if(found.begin(), found.end(), [](const finding& one) { return one.code == "layer.conflict"; }) ==
          1);
}

TEST_CASE("what was left open and then closed before the lock stays closed") {
    layer_writer below = national();
    below.set(below.scheme_of("box").open, list<std::string>{{"tell"}, {}, false});
    layer_writer region = regional("region", 1);
    region.remove(region.scheme_of("box").open);
    region.set(region.scheme_of("box").locked, true);
    layer_writer above = municipal();
    above.set(above.scheme_of("box").tell, text("Een doos."));
    CHECK(codes(lay(book_of(below, region, above)).findings) == all_codes{"layer.locked-weakened"});
}

TEST_CASE("a finding about a whole entry or node says which in Dutch too") {
    layer_writer above = municipal();
    above.add(above.made.content.schemes, "box").removed = true;
    above.node_of("money", "meet").removed = true;
    words said;
    for (const finding& one : lay(book_of(national(), above)).findings) {
        said.emplace_back(one.message.in(language::nl));
    }
    std::sort(said.begin(), said.end());
    REQUIRE(said.size() == 2);
    CHECK(said[0].find("deze knoop van pathways/money/meet ") == 0);
    CHECK(said[1].find("deze vermelding van schemes/box ") == 0);
}

TEST_CASE("the first two layers of a book may be in conflict") {
    layer_writer one = national();
    one.role("midwife", "verloskundige");
    layer_writer other = national(1);
    other.role("midwife", "vroedvrouw");
    CHECK(codes(lay(book_of(one, other)).findings) == all_codes{"layer.conflict"});
}

TEST_CASE("taking out one entry or node is no conflict with what another layer says of the next") {
    layer_writer below = national();
    below.role("midwife", "verloskundige").role("nurse", "verpleegkundige");
    below.set(below.node_of("money", "meet").say, text("0"));
    below.set(below.node_of("money", "talk").say, text("0"));
    layer_writer a = regional("a", 1);
    a.role("nurse", "zuster");
    a.set(a.node_of("money", "talk").say, text("1"));
    layer_writer b = regional("b", 2);
    b.add(b.made.content.roles, "midwife").removed = true;
    b.node_of("money", "meet").removed = true;
    CHECK(lay(book_of(below, a, b)).findings.empty());
}

TEST_CASE("where two layers of a rank speak of different things, what is of no effect is told of each") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    layer_writer a = regional("a", 1);
    a.role("midwife", "verloskundige");
    layer_writer b = regional("b", 2);
    b.role("nurse", "zuster");
    CHECK(codes(lay(book_of(below, a, b)).findings) == all_codes{"layer.no-effect"});
}

TEST_CASE("one layer that takes out a contact that another replaces is in conflict with it once") {
    layer_writer below = national();
    below.set(below.contact_of("team").title, text("Wijkteam"));
    layer_writer a = regional("a", 1);
    a.set(a.contact_of("team").title, text("Team"));
    layer_writer b = regional("b", 2);
    b.contact_of("team").removed = true;
    CHECK(codes(lay(book_of(below, a, b)).findings) == all_codes{"layer.conflict"});
}
