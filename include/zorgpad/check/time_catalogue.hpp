// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about days: what is over, not yet, or never.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace time_kinds {

/// {0}: the layer or scheme; {1}: the day.
inline constexpr finding_kind expired{
    "time.expired",
    severity::warning,
    "{0} geldt niet meer sinds {1}. Kijk na wat er nu geldt.",
    "{0} no longer holds since {1}. Look up what holds now.",
    "Een gezin zou iets horen wat voorbij is.",
    "A family would be told what is over.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "valid": { "from": "2020-01-01", "until": "2021-01-01" } })"};

/// {0}: the layer; {1}: the day.
inline constexpr finding_kind not_yet_valid{
    "time.not-yet-valid",
    severity::warning,
    "{0} geldt pas vanaf {1}.",
    "{0} holds only from {1}.",
    "Een gezin zou nu al horen wat later pas geldt.",
    "A family would already be told what holds only later.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "valid": { "from": "2030-01-01" } })"};

/// {0}: the norm; {1}/{2}: when, in Dutch and English.
inline constexpr finding_kind norm_period_missing{
    "time.norm-period-missing",
    severity::warning,
    "Norm {0} heeft geen bedrag {1}. Voeg die periode toe.",
    "Norm {0} has no amount {2}. Add that period.",
    "Buiten zijn perioden is een norm onbekend, en daarmee alles wat ermee wordt vergeleken.",
    "Outside its periods a norm is unknown, and so is all that is compared with it.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "norms": {
  "n": { "unit": "EUR/month", "values": [ { "from": "2025-01-01", "until": "2025-07-01", "is": 100 },
                                          { "from": "2026-01-01", "until": "2026-07-01", "is": 110 } ] } } })"};

/// {0}: the node; {1}/{2}: what excludes it, in Dutch and English.
inline constexpr finding_kind window_never_open{
    "time.window-never-open",
    severity::warning,
    "Het venster van {0} gaat nooit open: {1}.",
    "The window of {0} never opens: {2}.",
    "Geen enkel gezin kan deze stap op tijd zetten.",
    "No family can take this step in time.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "pathways": {
  "school": { "kind": "zorgpad", "title": "Naar school", "for": "child", "when": { "fact": "age", "from": "P4Y", "until": "P12Y" },
    "start": "look", "nodes": { "look": { "step": "inform", "title": "Kijk samen", "window": { "fact": "age", "from": "P1Y", "until": "P2Y" } } } } } })"};

/// {0}: the node; {1}: the scheme.
inline constexpr finding_kind deadline_before_window{
    "time.deadline-before-window",
    severity::warning,
    "{0} kan pas als {1} niet meer kan worden aangevraagd. Vervroeg het venster, of kijk de termijn na.",
    "{0} is possible only when {1} can no longer be applied for. Open the window earlier, or look up the deadline.",
    "Wie op het venster wacht, is altijd te laat.",
    "Whoever waits for the window is always too late.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk",
  "schemes": { "package": { "title": "Babypakket", "level": "fund", "for": "child",
    "apply": { "by": "nurse", "how": "Bel.", "deadline": { "after": "birth-date", "period": "P6W" } }, "source": "fund" } },
  "sources": { "fund": { "title": "Fonds" } }, "roles": { "nurse": { "title": "verpleegkundige" } },
  "pathways": { "baby": { "kind": "zorgpad", "title": "Baby", "for": "child", "start": "package", "nodes": {
    "package": { "scheme": "package", "window": { "fact": "age", "at_least": "P6M" } } } } } })"};

/// {0}: the layer or contact; {1}: the day on which it was last looked at.
inline constexpr finding_kind review_overdue{
    "time.review-overdue",
    severity::warning,
    "{0} is op {1} voor het laatst nagekeken. Kijk na of het nog klopt.",
    "{0} was last looked at on {1}. Check whether it is still right.",
    "Nummers, bedragen en afspraken veranderen. Na een jaar kijkt iemand ze na.",
    "Numbers, amounts and agreements change. After a year somebody looks at them again.",
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": "Landelijk", "reviewed": "2020-01-01" })"};

} // namespace time_kinds

/// Those that may show only on a day (`check_options::as_of`).
inline constexpr const finding_kind* on_a_day_catalogue[] = {
    &time_kinds::expired, &time_kinds::not_yet_valid, &time_kinds::norm_period_missing, &time_kinds::review_overdue};

/// The kinds about days that compiling does not ask about.
inline constexpr const finding_kind* calendar_catalogue[] = {
    &time_kinds::expired,           &time_kinds::not_yet_valid,          &time_kinds::norm_period_missing,
    &time_kinds::window_never_open, &time_kinds::deadline_before_window, &time_kinds::review_overdue};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
