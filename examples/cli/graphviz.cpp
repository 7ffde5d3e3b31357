// SPDX-License-Identifier: BSL-1.0
#include "graphviz.hpp"

#include "terminal.hpp"
#include <zorgpad/render/words.hpp>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <sstream>

namespace fs = std::filesystem;
using zorgpad::render::in_words;

namespace {

#if defined(_WIN32)
constexpr char path_separator = ';';
constexpr const char* program_name = "dot.exe";
constexpr const char* null_device = "NUL";
#else
constexpr char path_separator = ':';
constexpr const char* program_name = "dot";
constexpr const char* null_device = "/dev/null";
#endif

/// The program on the path.
std::optional<fs::path> find_program() {
    const char* const path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    std::string folder;
    while (std::getline(folders, folder, path_separator)) {
        std::error_code error;
        const fs::path candidate = fs::path(folder.empty() ? "." : folder) / program_name;
        if (fs::is_regular_file(candidate, error)) {
            return candidate;
        }
    }
    return std::nullopt;
}

/// A folder of its own for two files, gone when it is no longer needed.
class scratch_folder {
public:
    scratch_folder() {
        std::random_device seed;
        std::error_code error;
        for (int attempt = 0; attempt < 16 && !made_; ++attempt) {
            path_ = fs::temp_directory_path(error) / ("zorgpad-" + std::to_string(seed()));
            made_ = !error && fs::create_directory(path_, error);
        }
    }
    ~scratch_folder() {
        std::error_code error;
        if (made_) {
            fs::remove_all(path_, error);
        }
    }
    scratch_folder(const scratch_folder&) = delete;
    scratch_folder& operator=(const scratch_folder&) = delete;

    [[nodiscard]] bool is_there() const noexcept { return made_; }
    [[nodiscard]] fs::path file(const char* name) const { return path_ / name; }

private:
    fs::path path_;
    bool made_ = false;
};

std::string quoted(const fs::path& path) {
    std::string words = "\"";
    for (const char one : path.string()) {
        if (one == '"' || one == '\\' || one == '$' || one == '`') {
            words += '\\';
        }
        words += one;
    }
    return words + "\"";
}

} // namespace

std::optional<std::string> draw_with_graphviz(const std::string& dot, const std::string& format,
                                              zorgpad::language which) {
    const std::optional<fs::path> program = find_program();
    if (!program) {
        std::cerr << in_words(
                         which,
                         "Graphviz ontbreekt: het programma 'dot' staat niet op het pad. Installeer het (bijvoorbeeld "
                         "apt-get install graphviz), of kies --format dot of mermaid.",
                         "Graphviz is missing: the program 'dot' is not on the path. Install it (for example apt-get "
                         "install graphviz), or choose --format dot or mermaid.")
                  << "\n";
        return std::nullopt;
    }
    const scratch_folder folder;
    const fs::path source = folder.file("picture.dot");
    const fs::path target = folder.file("picture.out");
    if (folder.is_there()) {
        std::ofstream(source, std::ios::binary) << dot;
        const std::string command =
            quoted(*program) + " -T" + format + " -o " + quoted(target) + " " + quoted(source) + " 2>" + null_device;
        if (std::system(command.c_str()) == 0) {
            if (std::optional<std::string> picture = read_text(target.string()); picture && !picture->empty()) {
                return picture;
            }
        }
    }
    std::cerr << in_words(which, "Graphviz kon de tekening niet maken.", "Graphviz could not make the picture.")
              << "\n";
    return std::nullopt;
}
