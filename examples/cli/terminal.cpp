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

progress_bar::progress_bar() : is_wanted_(is_terminal(stream::error)) {}

progress_bar::~progress_bar() {
    if (shown_ != 0) {
        std::cerr << "\r\033[K" << std::flush;
    }
}

void progress_bar::show(std::size_t done, std::size_t all) {
    constexpr std::size_t width = 40;
    const std::size_t percent = all == 0 ? 100 : done * 100 / all;
    if (is_wanted_ && percent != shown_) {
        shown_ = percent;
        const std::size_t full = width * percent / 100;
        std::cerr << "\r[" << std::string(full, '#') << std::string(width - full, ' ') << "] " << percent << "%"
                  << std::flush;
    }
}
