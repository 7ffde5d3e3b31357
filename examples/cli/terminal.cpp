// SPDX-License-Identifier: BSL-1.0
#include "terminal.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

#if defined(_WIN32)
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

bool is_terminal(stream which) {
#if defined(_WIN32)
    std::FILE* const files[] = {stdin, stdout, stderr};
    return _isatty(_fileno(files[static_cast<int>(which)])) != 0;
#else
    return isatty(static_cast<int>(which)) != 0;
#endif
}

bool wants_colour(stream which) {
    const char* const no_colour = std::getenv("NO_COLOR");
    return is_terminal(which) && (no_colour == nullptr || *no_colour == '\0');
}

std::size_t line_width() {
    constexpr std::size_t usual = 100;
#if !defined(_WIN32)
    winsize size{};
    if (is_terminal(stream::output) && ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col != 0) {
        return std::clamp<std::size_t>(size.ws_col, 40, usual);
    }
#endif
    return usual;
}

std::optional<std::string> read_text(const std::string& path) {
    std::ostringstream contents;
    if (path == "-") {
        contents << std::cin.rdbuf();
        return contents.str();
    }
    std::error_code error;
    std::ifstream file(path, std::ios::binary);
    if (!file || std::filesystem::is_directory(path, error)) {
        return std::nullopt;
    }
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    return file.bad() ? std::nullopt : std::optional<std::string>(std::move(text));
}

void print(const std::string& words) {
    std::cout.write(words.data(), static_cast<std::streamsize>(words.size()));
    std::cout.flush();
}
