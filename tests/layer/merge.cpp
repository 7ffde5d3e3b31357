// SPDX-License-Identifier: BSL-1.0
// Laying layers over each other.
#include "catch.hpp"
#include "written_layers.hpp"

#include <random>

using namespace zorgpad;
using namespace written;

TEST_CASE("a municipality states only what differs") {
    layer_writer below = national();
    below.role("midwife", "verloskundige").role("parent", "ouder");
    layer_writer above = municipal();
    above.role("midwife", "vroedvrouw");
    const auto merged = merge(book_of(below, above), "GM0268");
    REQUIRE(merged);
    CHECK(merged.findings().empty());
    CHECK(merged->content.roles.at("midwife").title->in(language::nl) == "vroedvrouw");
    CHECK(merged->content.roles.at("parent").title->in(language::nl) == "ouder");
    CHECK(merged->layers == std::vector<std::string>{"nl", "gm0268"});
    CHECK(merged->municipality == "GM0268");
}

TEST_CASE("every attribute keeps the place that set it, and an entry that of its first definition") {
    layer_writer below = national();
    scheme& original = below.scheme_of("box");
    below.set(original.title, text("Box"));
    below.set(original.tell, text("Een doos."));
    layer_writer above = municipal();
    above.set(above.scheme_of("box").tell, text("Een doos vol."));
    const auto merged = merge(book_of(below, above), "GM0268");
    REQUIRE(merged);
    const scheme& box = merged->content.schemes.at("box");
    CHECK(box.at == original.at);
    CHECK(box.title.at == original.title.at);
    CHECK(box.tell.at.file == 9);
}

TEST_CASE("a layer holds only for the municipalities in its scope") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    layer_writer above = municipal();
    above.role("midwife", "vroedvrouw");
    const book whole = book_of(below, above);
    CHECK(merge(whole, "")->content.roles.at("midwife").title->in(language::nl) == "verloskundige");
    CHECK(merge(whole, "GM0363")->content.roles.at("midwife").title->in(language::nl) == "verloskundige");
}

TEST_CASE("null takes out an entry, a node or an attribute") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    below.set(below.scheme_of("box").tell, text("Een doos."));
    below.set(below.node_of("money", "meet").step, step_kind::meet);
    below.set(below.node_of("money", "discuss").step, step_kind::discuss);
    layer_writer above = municipal();
    above.add(above.made.content.roles, "midwife").removed = true;
    above.remove(above.scheme_of("box").tell);
    above.node_of("money", "meet").removed = true;
    const auto merged = merge(book_of(below, above), "GM0268");
    REQUIRE(merged);
    CHECK(merged.findings().empty());
    CHECK(merged->content.roles.empty());
    CHECK_FALSE(merged->content.schemes.at("box").tell);
    CHECK(merged->content.pathways.at("money").nodes.count("meet") == 0);
    CHECK(merged->content.pathways.at("money").nodes.count("discuss") == 1);
}

TEST_CASE("a list may be edited") {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").by, roles({"midwife", "parent"}));
    layer_writer above = municipal();
    role_ids edit = roles({"nurse"});
    edit.remove = roles({"midwife"}).items;
    edit.is_edit = true;
    above.set(above.node_of("money", "meet").by, edit);
    const auto merged = merge(book_of(below, above), "GM0268");
    REQUIRE(merged);
    CHECK(merged.findings().empty());
    const role_ids& by = *merged->content.pathways.at("money").nodes.at("meet").by;
    CHECK_FALSE(by.is_edit);
    REQUIRE(by.size() == 2);
    CHECK(by.items[0].id == "parent");
    CHECK(by.items[1].id == "nurse");
    CHECK(merged->content.pathways.at("money").nodes.at("meet").by.at.file == 9);
}

TEST_CASE("an exit is taken out by its target") {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").next,
              exits{{exit_to{"a", {}, {}, {}}, exit_to{"b", {}, {}, {}}}, {}, false});
    layer_writer above = municipal();
    above.set(above.node_of("money", "meet").next, exits{{}, {exit_to{"a", {}, {}, {}}}, true});
    const auto merged = merge(book_of(below, above), "GM0268");
    REQUIRE(merged);
    const exits& next = *merged->content.pathways.at("money").nodes.at("meet").next;
    REQUIRE(next.size() == 1);
    CHECK(next.items[0].to == "b");
}

TEST_CASE("a list edit that adds what is there, or removes what is not, has no effect") {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").by, roles({"midwife"}));
    layer_writer above = municipal();
    role_ids edit = roles({"midwife"});
    edit.is_edit = true;
    above.set(above.node_of("money", "meet").by, edit);
    CHECK(codes(merge(book_of(below, above), "GM0268").findings()) == all_codes{"layer.no-effect"});
    edit = roles({});
    edit.remove = roles({"nurse"}).items;
    edit.is_edit = true;
    above.set(above.node_of("money", "meet").by, edit);
    CHECK(codes(merge(book_of(below, above), "GM0268").findings()) == all_codes{"layer.no-effect"});
}

TEST_CASE("stating what is already so has no effect, nor has taking out what is not there") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    layer_writer above = municipal();
    above.role("midwife", "verloskundige");
    above.add(above.made.content.schemes, "box").removed = true;
    above.remove(above.add(above.made.content.roles, "midwife").note);
    const auto merged = merge(book_of(below, above), "GM0268");
    CHECK(merged);
    CHECK(codes(merged.findings()) == all_codes{"layer.no-effect", "layer.no-effect", "layer.no-effect"});
}

TEST_CASE("norms, conditions and contacts are replaced as entries") {
    layer_writer below = national();
    contact& team = below.contact_of("team");
    below.set(team.title, text("Wijkteam"));
    below.set(team.url, std::string("https://example.org"));
    layer_writer above = municipal();
    contact& local = above.contact_of("team");
    above.set(local.title, text("Wijkteam Zuid"));
    above.set(local.phone, std::string("0800 1234"));
    const auto merged = merge(book_of(below, above), "GM0268");
    REQUIRE(merged);
    const contact& made = merged->content.contacts.at("team");
    CHECK_FALSE(made.url);
    CHECK(*made.phone == "0800 1234");
    CHECK(made.at == team.at);
}

TEST_CASE("what a replaced entry left open is still to be filled in") {
    layer_writer below = national();
    contact& team = below.contact_of("team");
    below.set(team.title, text("Wijkteam"));
    below.set(team.open, list<std::string>{{"phone", "hours"}, {}, false});
    layer_writer above = municipal();
    contact& local = above.contact_of("team");
    above.set(local.title, text("Wijkteam"));
    above.set(local.phone, std::string("0800 1234"));
    const auto merged = merge(book_of(below, above), "GM0268");
    REQUIRE(merged);
    REQUIRE(codes(merged.findings()) == all_codes{"layer.open-left"});
    CHECK_THAT(std::string(merged.findings()[0].message.in(language::nl)), Catch::Matchers::ContainsSubstring("hours"));
}

TEST_CASE("open points are nobody's fault in the national book") {
    layer_writer below = national();
    contact& team = below.contact_of("team");
    below.set(team.title, text("Wijkteam"));
    below.set(team.open, list<std::string>{{"phone"}, {}, false});
    CHECK(merge(book_of(below), "").findings().empty());
    CHECK(codes(merge(book_of(below), "GM0268").findings()) == all_codes{"layer.open-left"});
}

TEST_CASE("two layers of one rank that state an attribute differently are in conflict") {
    layer_writer a = regional("a", 1);
    a.role("midwife", "verloskundige");
    layer_writer b = regional("b", 2);
    b.role("midwife", "vroedvrouw");
    const auto merged = merge(book_of(national(), a, b), "GM0268");
    CHECK_FALSE(merged);
    REQUIRE(codes(merged.findings()) == all_codes{"layer.conflict"});
    const finding& one = merged.findings()[0];
    CHECK(one.at.file == 2);
    REQUIRE(one.related.size() == 1);
    CHECK(one.related[0].at.file == 1);

    SECTION("the municipal layer settles it") {
        layer_writer above = municipal();
        above.role("midwife", "verloskundige en vroedvrouw");
        const auto settled = merge(book_of(national(), a, b, above), "GM0268");
        REQUIRE(settled);
        CHECK(settled.findings().empty());
    }
    SECTION("another attribute of the municipal layer settles nothing") {
        layer_writer above = municipal();
        above.set(above.add(above.made.content.roles, "midwife").note, text("…"));
        CHECK_FALSE(merge(book_of(national(), a, b, above), "GM0268"));
    }
    SECTION("a municipality of only one of them has no conflict") {
        b.made.head.scope = {{"GM0363", {}}};
        CHECK(merge(book_of(national(), a, b), "GM0268"));
    }
}

TEST_CASE("two layers of one rank that state the same agree") {
    layer_writer a = regional("a", 1);
    a.role("midwife", "verloskundige");
    layer_writer b = regional("b", 2);
    b.role("midwife", "verloskundige");
    const auto merged = merge(book_of(national(), a, b), "GM0268");
    CHECK(merged);
    CHECK(merged.findings().empty());
}

TEST_CASE("two layers of one rank may add to one list, but not add what the other takes out") {
    layer_writer below = national();
    below.set(below.node_of("money", "meet").by, roles({"midwife"}));
    const auto adding = [](std::string who, std::vector<std::string> gone, std::string id, std::uint32_t file) {
        layer_writer one = regional(std::move(id), file);
        role_ids edit = roles({std::move(who)});
        edit.remove = roles(std::move(gone)).items;
        edit.is_edit = true;
        one.set(one.node_of("money", "meet").by, edit);
        return one;
    };
    const auto merged = merge(book_of(below, adding("nurse", {}, "a", 1), adding("doctor", {}, "b", 2)), "GM0268");
    REQUIRE(merged);
    CHECK(merged->content.pathways.at("money").nodes.at("meet").by->size() == 3);
    const auto clash =
        merge(book_of(below, adding("nurse", {}, "a", 1), adding("doctor", {"nurse"}, "b", 2)), "GM0268");
    CHECK(codes(clash.findings()) == all_codes{"layer.conflict"});
}

TEST_CASE("one layer that takes out what another of its rank changes is in conflict with it") {
    layer_writer below = national();
    below.role("midwife", "verloskundige");
    layer_writer a = regional("a", 1);
    layer_writer b = regional("b", 2);
    a.role("midwife", "vroedvrouw");
    b.add(b.made.content.roles, "midwife").removed = true;
    CHECK(codes(merge(book_of(below, a, b), "GM0268").findings()) == all_codes{"layer.conflict"});
    std::swap(a.made.content, b.made.content);
    const findings other_way = merge(book_of(below, a, b), "GM0268").findings();
    CHECK(std::count_if(other_way.begin(), other_way.end(),
                        [](const finding& one) { return one.code == "layer.conflict"; }) == 1);
}

TEST_CASE("what is locked may not be removed") {
    layer_writer below = national();
    node& explain = below.node_of("money", "explain");
    below.set(explain.step, step_kind::explain);
    below.set(explain.title, text("Leg uit"));
    below.set(explain.locked, true);

    SECTION("not the node") {
        layer_writer above = municipal();
        above.node_of("money", "explain").removed = true;
        const auto merged = merge(book_of(below, above), "GM0268");
        CHECK(codes(merged.findings()) == all_codes{"layer.locked-removed"});
    }
    SECTION("not with the pathway that it is in") {
        layer_writer above = municipal();
        above.add(above.made.content.pathways, "money").removed = true;
        CHECK(codes(merge(book_of(below, above), "GM0268").findings()) == all_codes{"layer.locked-removed"});
    }
    SECTION("not one of its attributes") {
        layer_writer above = municipal();
        above.remove(above.node_of("money", "explain").title);
        CHECK(codes(merge(book_of(below, above), "GM0268").findings()) == all_codes{"layer.locked-removed"});
    }
    SECTION("not its lock") {
        layer_writer above = municipal();
        above.set(above.node_of("money", "explain").locked, false);
        above.set(above.node_of("money", "explain").title, text("Iets anders"));
        CHECK(codes(merge(book_of(below, above), "GM0268").findings()) ==
              all_codes{"layer.locked-weakened", "layer.locked-weakened"});
    }
    SECTION("and it gains only what it left open") {
        below.set(explain.open, list<std::string>{{"say"}, {}, false});
        layer_writer above = municipal();
        above.set(above.node_of("money", "explain").say, text("Zeg dit."));
        CHECK(merge(book_of(below, above), "GM0268").findings().empty());
        above.set(above.node_of("money", "explain").tell, text("Dit ook."));
        CHECK(codes(merge(book_of(below, above), "GM0268").findings()) == all_codes{"layer.locked-weakened"});
    }
    SECTION("saying the same again is only of no effect") {
        layer_writer above = municipal();
        above.set(above.node_of("money", "explain").title, text("Leg uit"));
        CHECK(codes(merge(book_of(below, above), "GM0268").findings()) == all_codes{"layer.no-effect"});
    }
}

TEST_CASE("a locked contact is replaced only where it was left open") {
    layer_writer below = national();
    contact& team = below.contact_of("team");
    below.set(team.title, text("Wijkteam"));
    below.set(team.open, list<std::string>{{"phone"}, {}, false});
    below.set(team.locked, true);
    layer_writer above = municipal();
    above.set(above.contact_of("team").title, text("Wijkteam"));
    above.set(above.contact_of("team").phone, std::string("0800 1234"));
    const auto merged = merge(book_of(below, above), "GM0268");
    CHECK(merged.findings().empty());
    REQUIRE(merged);
    CHECK(*merged->content.contacts.at("team").locked);
    above.set(above.contact_of("team").title, text("Iets anders"));
    // Then the entry below is kept, with its open point.
    CHECK(codes(merge(book_of(below, above), "GM0268").findings()) ==
          all_codes{"layer.locked-weakened", "layer.open-left"});
}

TEST_CASE("municipalities for which the same layers hold share a variant") {
    layer_writer region{"region", layer_rank::regional, {"GM0363", "GM0268", "GM0599"}, 1};
    const std::vector<variant> all = variants_of(book_of(national(), region, municipal()));
    REQUIRE(all.size() == 3);
    CHECK(all[0].is_national());
    CHECK(all[0].layers == std::vector<std::size_t>{0});
    CHECK(all[1].municipalities == std::vector<std::string>{"GM0268"});
    CHECK(all[1].layers == std::vector<std::size_t>{0, 1, 2});
    CHECK(all[2].municipalities == std::vector<std::string>{"GM0363", "GM0599"});
}

TEST_CASE("of one municipality there is one variant, and of none named there are all") {
    const book whole = book_of(national(), municipal());
    const std::vector<variant> one = variants_of(whole, "GM0268");
    REQUIRE(one.size() == 1);
    CHECK(one[0].municipalities == std::vector<std::string>{"GM0268"});
    CHECK(one[0].layers == std::vector<std::size_t>{0, 1});
    REQUIRE(variants_of(whole, "GM0599").size() == 1);
    CHECK(variants_of(whole, "GM0599")[0].layers == std::vector<std::size_t>{0});
    CHECK(variants_of(whole, "").size() == variants_of(whole).size());
}

TEST_CASE("thousands of layers merge in a moment") {
    layer_writer below = national();
    for (int number = 0; number < 100; ++number) {
        below.role("role-" + std::to_string(number), "rol");
    }
    book whole = book_of(below);
    for (std::uint32_t number = 0; number < 3000; ++number) {
        layer_writer one = regional("region-" + std::to_string(number), number + 1);
        one.role("own-" + std::to_string(number), "rol");
        one.role("role-" + std::to_string(number % 100), "rol van de regio");
        whole.layers.push_back(one.made);
    }
    const auto merged = merge(whole, "GM0268");
    REQUIRE(merged);
    CHECK(merged->content.roles.size() == 3100);
    CHECK(merged.findings().empty());
}

TEST_CASE("layers that do not contradict each other merge the same in any order") {
    std::mt19937 random(20261121);
    for (int round = 0; round < 50; ++round) {
        std::vector<layer> locals;
        for (std::uint32_t number = 0; number < 6; ++number) {
            layer_writer one = regional("region-" + std::to_string(number), number + 1);
            for (int word = 0; word < 4; ++word) {
                const auto which = random() % 12;
                // What is said follows from the id, so nobody contradicts anybody.
                one.role("role-" + std::to_string(which), "rol " + std::to_string(which));
            }
            locals.push_back(one.made);
        }
        const auto titles = [&locals] {
            book whole;
            whole.layers = locals;
            const auto merged = merge(whole, "GM0268");
            std::map<std::string, std::string> all;
            for (const auto& [id, one] : merged->content.roles) {
                all.emplace(id, one.title->in(language::nl));
            }
            return all;
        };
        const auto before = titles();
        std::shuffle(locals.begin(), locals.end(), random);
        CHECK(titles() == before);
    }
}
