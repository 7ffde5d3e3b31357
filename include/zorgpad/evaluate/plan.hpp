// SPDX-License-Identifier: BSL-1.0
// The plan for a family: ordered steps, schemes, questions and reasons. Data only; render/ puts it into words.
#pragma once

#include <zorgpad/compile/compiled_book.hpp>
#include <zorgpad/evaluate/kept.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// Views and lists point into the compiled book and into arrays, which the plan and its copies keep alive together:
/// take what is to outlive them into a string or vector of your own. Indices named `because` are into plan::reasons.

enum class step_status : std::uint8_t {
    now,
    waiting,
    blocked,
    possible,
    done,
    declined,
    not_succeeded,
    missed,
    left_out
};
template <>
struct enumeration_words<step_status> {
    static constexpr std::string_view words[] = {"now",      "waiting",       "blocked", "possible", "done",
                                                 "declined", "not-succeeded", "missed",  "left-out"};
};

enum class verdict : std::uint8_t { unlikely, unknown, likely };
template <>
struct enumeration_words<verdict> {
    static constexpr std::string_view words[] = {"unlikely", "unknown", "likely"};
};

/// Something that could be asked or found out.
struct askable {
    enum class kind : std::uint8_t { fact, signal, screening, receipt, list, municipality };
    kind is = kind::fact;
    compiled::index which = compiled::none; ///< fact, signal, instrument or scheme
    subject list_of = subject::household;   ///< of a list: adults or children
    std::string of;                         ///< the person; empty: the household
    std::string_view id; ///< of the fact, signal, instrument or scheme; "adults", "children", "municipality"
};
template <>
struct enumeration_words<askable::kind> {
    static constexpr std::string_view words[] = {"fact", "signal", "screening", "receives", "list", "municipality"};
};

/// A step of one instance of a pathway.
struct step_reference {
    std::string_view id;
    std::string_view of; ///< the person; empty: the household; "?": someone not known yet
    friend bool operator==(const step_reference& left, const step_reference& right) {
        return left.id == right.id && left.of == right.of;
    }
};

/// Why a step waits or is blocked, besides the steps in waits_for.
struct consent_state {
    enum class kind : std::uint8_t { not_needed, given, not_asked, refused, exception };
    kind is = kind::not_needed;
    compiled::index consent = compiled::none;
    compiled::index exception = compiled::none; ///< the exception used, an index into consent::exceptions
};
template <>
struct enumeration_words<consent_state::kind> {
    static constexpr std::string_view words[] = {"not-needed", "given", "not-asked", "refused", "exception"};
};

struct plan_step {
    std::string_view id; ///< "pathway/node"
    std::string_view of;
    compiled::index node = compiled::none;
    step_status status = step_status::now;
    bool provisional = false; ///< stands only as long as something is not known
    bool overdue = false;
    urgency how_urgent = urgency::routine; ///< its own
    std::int64_t round = 1;
    std::optional<date> earliest;
    std::optional<date> due;
    std::optional<date> since; ///< missed: the first day on which it was too late; settled: the day of the record
    kept_list<step_reference> waits_for;
    consent_state consent;
    kept_list<std::uint32_t> missing; ///< into plan::items
    std::uint32_t because = 0;
};

/// The smallest change of one changeable fact that would make an unlikely scheme likely.
struct nearest_change {
    compiled::index fact = compiled::none;
    std::string_view of;
    std::int64_t from = 0; ///< in the scale of the fact
    std::int64_t to = 0;
};

struct plan_scheme {
    std::string_view id;
    std::string_view of;
    compiled::index scheme = compiled::none;
    verdict is = verdict::unknown;
    bool received = false;
    bool rejected = false;
    bool automatic = false; ///< it comes by itself
    bool role_may_apply = true;
    std::optional<date> deadline;
    bool deadline_passed = false;
    std::optional<date> from;
    std::optional<date> until;
    std::optional<nearest_change> change;
    kept_list<std::uint32_t> missing;       ///< into plan::items
    kept_list<compiled::index> apply_first; ///< required schemes that are likely and not received
    std::uint32_t because = 0;
};

/// A question still worth asking.
struct question {
    std::uint32_t item = 0;          ///< into plan::items
    std::uint32_t decides = 0;       ///< how many unknown outcomes wait for it
    bool acute = false;              ///< an acute step waits for it
    kept_list<step_reference> after; ///< steps of trust that come first, for what is sensitive
};

/// One piece of reasoning. Reasons form a graph without cycles: each condition and node stands once per person.
struct reason {
    enum class kind : std::uint8_t {
        condition,
        norm,
        scheme,
        service,
        step,    ///< a node of the plan is reached, and what it offers applies
        way,     ///< a node that leads there is reached
        pathway, ///< a pathway is entered
        passed   ///< some end of a pathway is come to
    };
    kind is = kind::condition;
    truth answer = truth::unknown;
    bool no_norm = false;                   ///< a norm has no amount on this day
    bool refused = false;                   ///< the fact was refused
    compiled::index which = compiled::none; ///< condition, norm, scheme, service, node (step, way) or pathway
    std::string_view of;
    kept_list<std::uint32_t> parts;    ///< into plan::reasons
    std::optional<std::int64_t> known; ///< the value used, in the scale of the fact (days for a date)
    kept_list<fraction> thresholds;    ///< the amounts that its bounds came to, in order of the bounds
};

/// Something that the reader of the plan should know.
struct plan_note {
    enum class kind : std::uint8_t {
        provider_decides,      ///< a verdict is no decision
        no_municipal_layer,    ///< only national content
        refused_facts,         ///< some facts were refused; there is no penalty
        norm_missing,          ///< `which`: a norm without amount on this day
        municipality_not_said, ///< `which`: a scheme or service of which the municipality has not said whether it
                               ///< exists
        open_attribute,        ///< `which`: a node or contact with an open attribute
        exact_budget_exceeded, ///< the exact mode stopped at its budget
        missing_date,          ///< the family states no `as_of`: nothing can be said
        other_municipality     ///< the family lives elsewhere than where this book is for: nothing can be said
    };
    kind is = kind::provider_decides;
    std::string_view id;
};
template <>
struct enumeration_words<plan_note::kind> {
    static constexpr std::string_view words[] = {
        "provider-decides", "no-municipal-layer",    "refused-facts", "norm-missing",      "municipality-not-said",
        "open-attribute",   "exact-budget-exceeded", "missing-date",  "other-municipality"};
};

/// What the lists and views of a plan point into, beside the book.
struct plan_values {
    std::vector<std::string> names;
    keeper<std::uint32_t> numbers;
    keeper<step_reference> steps;
    keeper<fraction> amounts;
};

struct plan {
    explicit plan(compiled_book from) : book(std::move(from)) {}

    compiled_book book;
    std::shared_ptr<const plan_values> kept;
    std::string municipality;
    date as_of;
    std::string role;
    std::optional<date> expires; ///< the first later day on which any status, overdue mark or verdict would differ
    std::vector<askable> items;
    std::vector<plan_step> steps;    ///< in the order in which to take them
    std::vector<plan_step> left_out; ///< not reached, where asked for
    std::vector<plan_scheme> schemes;
    std::vector<question> questions;
    std::vector<reason> reasons;
    std::vector<plan_note> notes;
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
