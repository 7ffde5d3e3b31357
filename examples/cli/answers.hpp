// SPDX-License-Identifier: BSL-1.0
// What people type, understood: yes and no, amounts, days, in Dutch and English.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/calendar.hpp>

#include <optional>
#include <string>
#include <string_view>

/// Without the blanks around it, in small letters (of the Latin alphabet without accents).
[[nodiscard]] std::string plain(std::string_view typed);

/// "ja", "j", "yes", "nee", "n", "no", …
[[nodiscard]] std::optional<bool> read_yes_or_no(std::string_view typed);

/// "1450", "1.450,50", "1,450.50", "€ 1450", "12,5%".
[[nodiscard]] std::optional<zorgpad::decimal> read_amount(std::string_view typed);

/// "21-11-2026", "2026-11-21", "21 november 2026".
[[nodiscard]] std::optional<zorgpad::date> read_day(std::string_view typed);

/// A whole number of at most four digits.
[[nodiscard]] std::optional<std::int64_t> read_number(std::string_view typed);
