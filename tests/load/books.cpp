// SPDX-License-Identifier: BSL-1.0
// Loading books: layers, their parts, files and folders.
#include "reading.hpp"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>

using namespace zorgpad;
using reading::found_in;
using reading::list_of;
using reading::load;
using reading::load_all;
using reading::national;
using reading::strings;

namespace {

namespace fs = std::filesystem;

/// A folder that is gone when the test ends.
struct scratch_folder {
    fs::path path;
    scratch_folder() {
        static int count = 0;
        path = fs::temp_directory_path() /
               ("zorgpad-load-" + std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()) + "-" +
                std::to_string(++count));
        fs::remove_all(path);
        fs::create_directories(path);
    }
    scratch_folder(const scratch_folder&) = delete;
    scratch_folder& operator=(const scratch_folder&) = delete;
    ~scratch_folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    void write(const std::string& name, const std::string& contents) const {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name, std::ios::binary) << contents;
    }
};

/// Each finding as "code file", the file as it is named under the folder.
strings files_of(const findings& all, const fs::path& folder) {
    strings list;
    for (const finding& one : all) {
        const std::string name = one.where.file.substr(std::min(one.where.file.size(), folder.generic_string().size()));
        list.push_back(one.code + " " + name);
    }
    return list;
}

const std::string municipal =
    R"({ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen" })";
const std::string regional =
    R"({ "zorgpad": 1, "id": "nijmegen", "layer": "regional", "scope": ["GM0268", "GM0225"], "title": "Rijk van Nijmegen" })";

} // namespace

TEST_CASE("a head says which layer it is, for whom, and when") {
    const auto loaded =
        load(R"({ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
        "publisher": "Gemeente", "reviewed": "2026-11-01", "valid": { "from": "2026-07-01", "until": "2027-07-01" },
        "accept": [ { "code": "path.acute-first", "at": "schemes/birthday-box", "why": "bekend", "until": "2027-01-01" } ] })");
    REQUIRE(loaded);
    REQUIRE(loaded->layers.size() == 1);
    const layer& one = loaded->layers.front();
    CHECK(one.head.rank == layer_rank::municipal);
    CHECK(one.head.scope.front().first == "GM0268");
    CHECK(one.head.reviewed == from_civil(2026, 11, 1));
    CHECK(one.head.valid.until == from_civil(2027, 7, 1));
    REQUIRE(one.accepted.size() == 1);
    CHECK(one.accepted.front().where == "schemes/birthday-box");
    CHECK(loaded->files->front().layer == "gm0268");
}

TEST_CASE("a head that says too little or too much is refused") {
    CHECK(found_in(R"({ "zorgpad": 1, "id": "nl", "layer": "national" })") == strings{"schema.missing-key "});
    CHECK(found_in(R"({ "zorgpad": 1, "id": "nl", "title": "x" })") == strings{"schema.missing-key "});
    CHECK(found_in(R"({ "zorgpad": 1, "layer": "national", "title": "x" })") == strings{"schema.missing-key "});
    CHECK(found_in(R"({ "zorgpad": 1, "id": "a", "layer": "municipal", "title": "x" })") ==
          strings{"schema.missing-key "});
    CHECK(found_in(R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "x", "scope": ["GM0268"] })") ==
          strings{"schema.not-here /scope"});
    CHECK(found_in(R"({ "zorgpad": 1, "id": "a", "layer": "municipal", "title": "x", "scope": [] })") ==
          strings{"schema.empty-list /scope"});
    CHECK(
        found_in(
            R"({ "zorgpad": 1, "id": "a", "layer": "municipal", "title": "x", "scope": ["GM0268", "0268", "gm0268"] })") ==
        strings{"schema.bad-code /scope/1", "schema.bad-code /scope/2"});
    CHECK(found_in(national(R"("valid": { "from": "2027-01-01", "until": "2027-01-01" })")) ==
          strings{"schema.empty-range /valid/until"});
    CHECK(found_in(national(R"("reviewed": "2026-02-30")")) == strings{"schema.bad-date /reviewed"});
    CHECK(found_in(national(R"("accept": [ { "code": "a.b" } ])")) ==
          strings{"schema.missing-key /accept/0", "schema.missing-key /accept/0"});
    CHECK(found_in("[]") == strings{"schema.wrong-type "});
}

TEST_CASE("a file of another version is refused, and nothing else is said about it") {
    CHECK(found_in(R"({ "zorgpad": 2, "id": "nl", "layer": "supranational", "novel": {} })") ==
          strings{"schema.unsupported-version /zorgpad"});
    CHECK(found_in(R"({ "zorgpad": 1.5, "id": "nl" })") == strings{"schema.unsupported-version /zorgpad"});
    CHECK(found_in(R"({ "zorgpad": "1", "id": "nl" })") == strings{"schema.wrong-type /zorgpad"});
    CHECK(found_in(R"({ "something": "else" })") == strings{"schema.missing-key "});
    CHECK(load(R"({ "zorgpad": 2 })").findings().front().message.in("en").find("version 2") != std::string_view::npos);
}

TEST_CASE("a layer may be spread over files, one of which is the head") {
    const auto loaded = load_all({R"({ "zorgpad": 1, "id": "nl", "roles": { "b": { "title": "B" } } })",
                                  national(R"("roles": { "a": { "title": "A" } })")});
    REQUIRE(loaded);
    REQUIRE(loaded->layers.size() == 1);
    CHECK(loaded->layers.front().content.roles.size() == 2);
    CHECK(list_of(load_all({R"({ "zorgpad": 1, "id": "nl" })", R"({ "zorgpad": 1, "id": "nl" })"}).findings()) ==
          strings{"schema.missing-head "});
    const auto twice = load_all({national(), national()});
    REQUIRE(list_of(twice.findings()) == strings{"schema.second-head "});
    CHECK(twice.findings().front().where.file == "file1.json");
}

TEST_CASE("an entry may be spread over files, but nothing is said twice") {
    const auto loaded = load_all(
        {national(
             R"("roles": { "a": { "title": "A" } }, "pathways": { "p": { "title": "P", "nodes": { "x": { "step": "meet" } } } })"),
         R"({ "zorgpad": 1, "id": "nl", "roles": { "a": { "note": "N" } }, "pathways": { "p": { "kind": "zorgpad", "nodes": { "x": { "title": "X" }, "y": { "step": "plan" } } } } })"});
    REQUIRE(loaded);
    const role& a = loaded->layers.front().content.roles.find("a")->second;
    CHECK(a.title);
    CHECK(a.note.at.file == 1);
    const pathway& p = loaded->layers.front().content.pathways.find("p")->second;
    CHECK(p.nodes.size() == 2);
    CHECK(p.nodes.find("x")->second.step);
    CHECK(p.nodes.find("x")->second.title);

    const auto twice = load_all(
        {national(R"("roles": { "a": { "title": "A" }, "b": null, "c": { "title": "C" } })"),
         R"({ "zorgpad": 1, "id": "nl", "roles": { "a": { "title": "A" }, "b": { "title": "B" }, "c": null } })"});
    CHECK(list_of(twice.findings()) == strings{"schema.defined-twice /roles/a/title", "schema.defined-twice /roles/b",
                                               "schema.defined-twice /roles/c"});
    for (const finding& one : twice.findings()) {
        CHECK(one.where.file == "file1.json");
        REQUIRE(one.related.size() == 1);
        CHECK(one.related.front().where.file == "file0.json");
    }
}

TEST_CASE("layers and files are in the same order however they are read") {
    const std::vector<source_file> files{
        {"z.json", national(), {}},
        {"a.json", municipal, {}},
        {"m.json", regional, {}},
        {"y.json", R"({ "zorgpad": 1, "id": "nl", "roles": { "a": { "title": "A" } } })", {}}};
    std::vector<std::size_t> order{0, 1, 2, 3};
    do {
        std::vector<source_file> shuffled;
        for (const std::size_t index : order) {
            shuffled.push_back(files[index]);
        }
        const auto loaded = load_book_texts(shuffled);
        REQUIRE(loaded);
        strings layers;
        strings names;
        for (const layer& one : loaded->layers) {
            layers.push_back(one.head.id);
        }
        for (const source_file& one : *loaded->files) {
            names.push_back(one.name);
        }
        CHECK(layers == strings{"nl", "nijmegen", "gm0268"});
        CHECK(names == strings{"y.json", "z.json", "m.json", "a.json"});
        CHECK(loaded->layers.front().content.roles.find("a")->second.at.file == 0);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("findings of all files come in one pass, in the order of the files") {
    const auto loaded = load_all({national(R"("roles": { "a": { "titel": "x" } })"), "{ \"zorgpad\": 1, ",
                                  municipal.substr(0, municipal.size() - 1) + R"(, "rolls": {} })",
                                  R"({ "zorgpad": 1, "id": "nl", "facts": { "f": { "type": 1, "type": 2 } } })"});
    CHECK_FALSE(loaded);
    CHECK(list_of(loaded.findings()) == strings{"schema.unknown-key /roles/a/titel", "schema.wrong-type /facts/f/type",
                                                "json.duplicate-key /facts/f/type", "schema.unknown-key /rolls",
                                                "json.syntax "});
    CHECK(loaded.findings()[0].where.layer == "nl");
    CHECK(loaded.findings()[0].where.line == 1);
    CHECK(loaded.findings()[3].message.in("en").find("“roles”") != std::string_view::npos);
}

TEST_CASE("warnings do not keep a book from loading") {
    const auto loaded = load(national(R"("roles": { "a": { "title": { "en": "A" } } })"));
    CHECK(loaded);
    CHECK(loaded.findings().size() == 1);
    CHECK(loaded.findings().front().level == severity::warning);
}

TEST_CASE("a book is loaded from a file or a folder, however deep") {
    const scratch_folder folder;
    folder.write("national/head.json", national());
    folder.write("national/deep/roles.json", R"({ "zorgpad": 1, "id": "nl", "roles": { "a": { "title": "A" } } })");
    folder.write("municipal.json", municipal);
    folder.write("notes.txt", "no JSON at all");
    const auto loaded = load_book(folder.path);
    REQUIRE(list_of(loaded.findings()) == strings{});
    CHECK(loaded->layers.size() == 2);
    CHECK(loaded->files->front().name == (folder.path / "national/deep/roles.json").generic_string());
    const auto one = load_book(folder.path / "municipal.json");
    REQUIRE(one);
    CHECK(one->layers.size() == 1);
    // The same file by itself and by its folder is read once.
    const auto both = load_book({folder.path, folder.path / "municipal.json"});
    CHECK(list_of(both.findings()) == strings{});
    CHECK(list_of(load_book({folder.path / "national", folder.path / "municipal.json"}).findings()) == strings{});
}

TEST_CASE("a folder without books, a file that is not there, and an empty file are findings") {
    const scratch_folder folder;
    folder.write("empty/readme.txt", "");
    folder.write("blank.json", "");
    CHECK(files_of(load_book(folder.path / "empty").findings(), folder.path) == strings{"file.nothing-found /empty"});
    CHECK(files_of(load_book(folder.path / "missing.json").findings(), folder.path) ==
          strings{"file.unreadable /missing.json"});
    CHECK(files_of(load_book(folder.path / "blank.json").findings(), folder.path) ==
          strings{"json.syntax /blank.json"});
    const auto both = load_book({folder.path / "empty", folder.path / "missing", folder.path / "blank.json"});
    CHECK_FALSE(both);
    CHECK(files_of(both.findings(), folder.path) ==
          strings{"json.syntax /blank.json", "file.nothing-found /empty", "file.unreadable /missing"});
    CHECK(load_book(std::vector<fs::path>{}).has_value()); // nothing asked, nothing wrong: an empty book
}

TEST_CASE("a file that cannot be read is a finding and the others are read") {
    const scratch_folder folder;
    folder.write("a.json", national(R"("rolls": {})"));
    std::error_code error;
    fs::create_symlink(folder.path / "nowhere", folder.path / "dangling.json", error);
    if (error) {
        return; // no symbolic links here
    }
    CHECK(files_of(load_book(folder.path).findings(), folder.path) ==
          strings{"schema.unknown-key /a.json", "file.unreadable /dangling.json"});
}

TEST_CASE("a file over the limit is refused without being read whole") {
    const scratch_folder folder;
    folder.write("big.json", national("\"norms\": {}" + std::string(300'000, ' ')));
    load_options options;
    options.limits.size = 1000;
    CHECK(files_of(load_book(folder.path, options).findings(), folder.path) == strings{"json.too-large /big.json"});
    CHECK(load_book(folder.path).has_value());
}

TEST_CASE("the national book and the book of Nijmegen load without findings") {
    const auto loaded = load_book(fs::path(ZORGPAD_SOURCE_DIR) / "include/zorgpad/nl/book");
    CHECK(list_of(loaded.findings()) == strings{});
    REQUIRE(loaded);
    CHECK(loaded->layers.front().head.id == "nl");
}
