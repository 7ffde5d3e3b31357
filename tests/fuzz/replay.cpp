// SPDX-License-Identifier: BSL-1.0
// Every input of the corpus, and every one that ever broke something, once more: on every compiler.
#include "catch.hpp"
#include "targets.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

const std::filesystem::path here = ZORGPAD_SOURCE_DIR "/tests/fuzz";

std::vector<std::filesystem::path> files_of(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(folder)) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string contents_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::size_t replay(const char* kind, const fuzz::target& one) {
    std::size_t count = 0;
    for (const std::filesystem::path& file : files_of(here / kind / one.name)) {
        INFO(file.string());
        REQUIRE_NOTHROW(one.run(contents_of(file)));
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("nothing in the corpus of a target breaks a promise") {
    for (const fuzz::target& one : fuzz::all_targets()) {
        INFO("target " << one.name);
        CHECK(replay("corpus", one) > 0);
    }
}

TEST_CASE("nothing that once broke a promise does so again") {
    for (const fuzz::target& one : fuzz::all_targets()) {
        INFO("target " << one.name);
        static_cast<void>(replay("regressions", one));
    }
}

TEST_CASE("every folder of inputs belongs to a target") {
    for (const char* const kind : {"corpus", "regressions"}) {
        for (const std::filesystem::path& folder : files_of(here / kind)) {
            INFO(folder.string());
            const auto& all = fuzz::all_targets();
            CHECK(std::any_of(all.begin(), all.end(),
                              [&](const fuzz::target& one) { return one.name == folder.filename().string(); }));
        }
    }
}
