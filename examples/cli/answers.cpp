// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"

#include <zorgpad/render/words.hpp>

#include <algorithm>
#include <vector>

using namespace zorgpad;

namespace {

bool is_digit(char one) { return one >= '0' && one <= '9'; }

/// Runs of letters and digits.
std::vector<std::string> words_of(const std::string& typed) {
    std::vector<std::string> words;
    bool inside = false;
    for (const char one : typed) {
        const bool separates = one == ' ' || one == '-' || one == '/' || one == '.' || one == ',';
        if (separates) {
            inside = false;
        } else if (inside) {
            words.back() += one;
        } else {
            words.emplace_back(1, one);
            inside = true;
        }
    }
    return words;
}

std::optional<std::int32_t> month_of(const std::string& word) {
    if (const auto number = read_number(word)) {
        return static_cast<std::int32_t>(*number);
    }
    for (std::int32_t month = 1; month <= 12; ++month) {
        for (const language which : {language::nl, language::en}) {
            const std::string name = plain(render::month_name(month, which));
            if (word.size() >= 3 && name.substr(0, word.size()) == word) {
                return month;
            }
        }
    }
    return word == "mrt" ? std::optional<std::int32_t>(3) : std::nullopt;
}

} // namespace

std::string plain(std::string_view typed) {
    const std::size_t first = typed.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return {};
    }
    typed = typed.substr(first, typed.find_last_not_of(" \t\r\n") - first + 1);
    std::string words(typed);
    std::transform(words.begin(), words.end(), words.begin(),
                   [](char one) { return one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one; });
    return words;
}

std::optional<bool> read_yes_or_no(std::string_view typed) {
    const std::string word = plain(typed);
    for (const std::string_view yes : {"j", "ja", "y", "yes", "true", "klopt"}) {
        if (word == yes) {
            return true;
        }
    }
    for (const std::string_view no : {"n", "nee", "neen", "no", "false"}) {
        if (word == no) {
            return false;
        }
    }
    return std::nullopt;
}

std::optional<decimal> read_amount(std::string_view typed) {
    std::string digits;
    for (const char one : plain(typed)) {
        if (is_digit(one) || one == '.' || one == ',' || one == '-') {
            digits += one;
        }
    }
    // The last mark parts off decimals, unless three digits follow it: then it groups thousands, as the others do.
    const std::size_t mark = digits.find_last_of(".,");
    const bool has_decimals = mark != std::string::npos && digits.size() - mark - 1 != 3;
    std::string number;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        if (digits[index] != '.' && digits[index] != ',') {
            number += digits[index];
        } else if (index == mark && has_decimals) {
            number += '.';
        }
    }
    // "1450,-"
    while (!number.empty() && (number.back() == '-' || number.back() == '.')) {
        number.pop_back();
    }
    return parse_decimal(number);
}

std::optional<date> read_day(std::string_view typed) {
    const std::string word = plain(typed);
    if (const auto day = parse_date(word)) {
        return day;
    }
    const std::vector<std::string> words = words_of(word);
    if (words.size() != 3 || words[2].size() != 4) {
        return std::nullopt;
    }
    const auto day = read_number(words[0]);
    const auto month = month_of(words[1]);
    const auto year = read_number(words[2]);
    if (!day || !month || !year) {
        return std::nullopt;
    }
    std::string iso;
    zorgpad::detail::append_digits(iso, static_cast<std::int32_t>(*year), 4);
    iso += '-';
    zorgpad::detail::append_digits(iso, *month, 2);
    iso += '-';
    zorgpad::detail::append_digits(iso, static_cast<std::int32_t>(*day), 2);
    return parse_date(iso);
}

std::optional<std::int64_t> read_number(std::string_view typed) {
    const std::string word = plain(typed);
    if (word.empty() || word.size() > 4 || !std::all_of(word.begin(), word.end(), is_digit)) {
        return std::nullopt;
    }
    return std::stoll(word);
}
