// SPDX-License-Identifier: BSL-1.0
// The compiled book of one municipality: flat tables, ids turned into indices, conditions in one pool.
// It is what a program needs at run time; it includes neither JSON nor Boost.
#pragma once

#include <zorgpad/base/amount.hpp>
#include <zorgpad/base/calendar.hpp>
#include <zorgpad/base/position.hpp>
#include <zorgpad/base/text.hpp>
#include <zorgpad/base/truth.hpp>
#include <zorgpad/model/vocabulary.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

namespace detail {

/// FNV-1a, going on from a hash. The byte after the words tells "ab", "c" from "a", "bc".
[[nodiscard]] constexpr std::uint64_t hash_on(std::uint64_t hash, std::string_view words) noexcept {
    for (const char letter : words) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
    }
    return (hash ^ 0xFFU) * 1099511628211ULL;
}

[[nodiscard]] inline std::string hexadecimal(std::uint64_t number) {
    std::string words;
    for (int shift = 60; shift >= 0; shift -= 4) {
        words += "0123456789abcdef"[(number >> static_cast<unsigned>(shift)) & 0xFU];
    }
    return words;
}

} // namespace detail

/// The tables of a compiled book. Every reference is an index into the table of its kind; `none` where there is none.
namespace compiled {

using index = std::uint32_t;
inline constexpr index none = 0xFFFFFFFFU;

/// A run of consecutive entries in a table.
struct range {
    index first = 0;
    index count = 0;
    [[nodiscard]] constexpr index last() const noexcept { return first + count; }
};

/// One index per subject (household, adult, child): a condition is compiled once for each binding in which it is used.
using per_subject = std::array<index, 3>;
inline constexpr per_subject none_for_all{none, none, none};

/// What an entry carries along for people: where it was stated and on what grounds.
struct origin {
    std::uint16_t layer = 0; ///< index into tables::layers
    source_position at;
    std::vector<index> sources;
};

enum class operation : std::uint8_t {
    always,         ///< a truth known when compiling (`fixed`)
    all,            ///< parts
    any,            ///< parts
    negate,         ///< one part
    indicate,       ///< one part; its no counts as unknown
    fact,           ///< a fact within values (is, in) and bounds
    age,            ///< of the bound person, within bounds of periods
    pregnancy_week, ///< within bounds of numbers
    household_kind, ///< one of values (household_kind)
    household_size, ///< values and bounds of numbers
    quantify,       ///< one part, over adults or children
    signal,         ///< any of signals (which are in values)
    signal_group,   ///< at least `number` of the parts, which are signal operations
    score,          ///< instrument `which`, theme `detail`, at least `number`
    outcome,        ///< instrument `which`, outcome `detail`; the part, where there is one, computes it
    named,          ///< one part; `which` is the name in tables::names
    receives,       ///< scheme `which`
    consent,        ///< consent `which`
    progress,       ///< node `which` is `state`
    municipality,   ///< no municipality was given: unknown
    today           ///< as_of in the range of bounds
};

/// A norm, or a percentage of it.
struct norm_use {
    index norm = none;
    fraction percent{1, 1};    ///< as a factor: 120% is 6/5
    index percent_norm = none; ///< a norm in percent, instead of `percent`
    index product = none;      ///< into norm_amount::products; none where they were not worked out
};

/// What a value is compared with. Numbers are in the fact's own scale: hundredths for money and percents, days for
/// dates, else whole.
struct bound {
    enum class kind : std::uint8_t { number, length, norm, day_of_year };
    comparison how = comparison::at_least;
    kind is = kind::number;
    std::int64_t number = 0;
    period length;
    norm_use norm;
    zorgpad::day_of_year day;
};

/// One condition, in one binding: once for each place where it is written, for reasons name its layer and findings its
/// place. (Verdicts alone ask for neither: their program has equal parts once, see batch/expression_graph.hpp.)
struct condition {
    operation what = operation::always;
    subject context = subject::household; ///< the binding in which it is evaluated
    truth fixed = truth::unknown;
    quantifier how = quantifier::some;
    subject over = subject::household; ///< of a screening: whose records; household: that of nobody in particular
    measuring_day measured = measuring_day::today;
    progress_state state = progress_state::done;
    std::uint16_t layer = 0;
    day_of_year day;
    index which = none;
    index detail = none;
    std::int64_t number = 0;
    range parts;  ///< into tables::parts
    range needs;  ///< into tables::needs
    range values; ///< into tables::values
    range bounds; ///< into tables::bounds
    source_position at;
};

struct source {
    std::string id;
    text title;
    std::string url;
};

struct role {
    std::string id;
    text title;
};

struct contact {
    std::string id;
    text title;
    std::string phone;
    std::string email;
    std::string url;
    text hours;
    text address;
    std::vector<std::string> languages;
    std::vector<index> by;
    std::optional<date> verified;
    std::vector<std::string> open; ///< attributes that nobody has filled in
};

struct option {
    std::string id;
    text title;
};

/// A fact. The first two are always birth-date and due-date, of every person.
struct fact {
    std::string id;
    subject of = subject::household;
    fact_type type = fact_type::flag;
    bool sensitive = false;
    bool changeable = false;
    std::string unit;
    text title;
    text ask;
    text why;
    std::vector<index> by;
    std::vector<option> options;
    per_subject when = none_for_all; ///< in the binding of its own subject
    origin from;
};
inline constexpr index birth_date_fact = 0;
inline constexpr index due_date_fact = 1;

/// A percentage of an amount, and the whole numbers on both sides of it in the scale of a fact that is held against it.
struct norm_product {
    fraction amount;
    std::int64_t floor = 0;
    std::int64_t ceiling = 0;
};

struct norm_amount {
    index when = none; ///< a condition of the household
    bool is_norm = false;
    decimal number;
    norm_use norm;
    std::vector<std::optional<norm_product>> products; ///< of `number`, by norm_use::product
};

/// A norm in one period, from inclusive to until exclusive.
struct norm_period {
    date from;
    date until;
    std::vector<norm_amount> amounts;
};

struct norm {
    std::string id;
    text title;
    std::string unit;
    bool indicative = false;
    std::vector<norm_period> periods; ///< by date
    origin from;
};

struct named_condition {
    std::string id;
    text title;
    per_subject when = none_for_all;
    origin from;
};

struct consent_exception {
    std::string id;
    text title;
    per_subject when = none_for_all;
};

struct consent {
    std::string id;
    text title;
    index by = none;
    std::vector<index> with;
    std::vector<std::string> what;
    text purpose;
    text ask;
    std::vector<consent_exception> exceptions;
    origin from;
};

struct signal {
    std::string id;
    text title;
    index group = none; ///< into tables::signal_groups
    subject of = subject::household;
    bool safety = false;
    std::vector<life_phase> phases; ///< of the child in which it is seen; none: all
    text ask;
    text why;
    std::vector<index> by;
    origin from;
};

struct signal_group {
    std::string id;
    std::vector<index> signals;
};

struct instrument_item {
    std::string id;
    std::int64_t weight = 1;
    std::int64_t most = 1;
};

struct instrument_theme {
    std::string id;
    text title;
    std::vector<instrument_item> items;
};

struct instrument_outcome {
    std::string id;
    text title;
    per_subject when = none_for_all;
};

struct instrument {
    std::string id;
    text title;
    subject of = subject::household;
    std::vector<index> by;
    std::vector<instrument_theme> themes;
    std::vector<instrument_outcome> outcomes;
    origin from;
};

/// A set of subjects: for whom a service or scheme is.
struct subject_set {
    std::array<bool, 3> has{false, false, false};
    [[nodiscard]] constexpr bool contains(subject one) const noexcept { return has[static_cast<std::size_t>(one)]; }
};

struct service {
    std::string id;
    text title;
    std::string kind;
    subject_set of;
    per_subject when = none_for_all; ///< none: applies to everyone
    truth available = truth::yes;    ///< unknown: the municipality has not said
    index contact = none;
    std::vector<index> by;
    text tell;
    std::vector<std::string> open;
    origin from;
};

struct deadline {
    enum class anchor_kind : std::uint8_t { birthday, fact, day };
    bool before = true;
    anchor_kind anchor = anchor_kind::birthday;
    index fact = none;
    day_of_year day;
    period length;
};

struct scheme {
    std::string id;
    text title;
    text provider;
    scheme_level level = scheme_level::national;
    subject_set of;
    per_subject when = none_for_all; ///< none: everyone
    truth available = truth::yes;
    std::vector<index> apply_by;
    index contact = none;
    std::string url;
    text how;
    std::optional<zorgpad::compiled::deadline> deadline;
    per_subject automatic = none_for_all;
    std::vector<index> after;
    std::vector<index> requires_;
    text tell;
    text gives;
    std::optional<date> valid_from;
    std::optional<date> valid_until;
    std::vector<std::string> open;
    origin from;
};

enum class branch : std::uint8_t { next, yes, no, unknown };

struct exit {
    index from = none;
    index to = none;
    branch way = branch::next;
    index when = none; ///< in the binding of the pathway
    text title;
};

enum class node_kind : std::uint8_t { signal, condition, step, service, scheme, pathway };

/// The time in which a step is possible: an age (of the bound person) or weeks of pregnancy, from inclusive to until
/// exclusive.
struct window {
    enum class kind : std::uint8_t { always, age, pregnancy_week };
    kind is = kind::always;
    std::optional<period> age_from;
    std::optional<period> age_until;
    std::optional<std::int64_t> week_from;
    std::optional<std::int64_t> week_until;
};

struct time_limit {
    std::int64_t working_days = 0;
    period length;
    bool after_seen = false;
};

struct node {
    std::string id; ///< "pathway/node"
    index pathway = none;
    node_kind kind = node_kind::step;
    step_kind step = step_kind::inform;
    index target = none;         ///< the service, scheme or pathway that it names
    index condition = none;      ///< of a signal or condition node
    range exits;                 ///< into tables::exits, without `again`
    std::vector<index> entering; ///< exits that lead here
    struct repeat {
        index to = none;
        index when = none;
    };
    std::vector<repeat> again;
    zorgpad::urgency urgency = zorgpad::urgency::routine;
    zorgpad::join join = zorgpad::join::any;
    bool is_start = false;
    bool is_optional = false;
    bool is_end = false; ///< no exits
    std::optional<time_limit> within;
    std::optional<period> wait;
    zorgpad::compiled::window window;
    index consent = none;
    std::optional<zorgpad::handover> handover;
    index contact = none;
    index instrument = none;
    std::vector<index> by;
    text title;
    text say;
    text tell;
    text agreement;
    std::vector<text> materials;
    std::vector<std::string> open;
    std::uint32_t rank = 0; ///< place in the book: position among all nodes
    origin from;

    /// Steps of a plan are what a person does; the other nodes only lead there.
    [[nodiscard]] bool is_step() const noexcept {
        return kind == node_kind::step || kind == node_kind::service || kind == node_kind::scheme;
    }
};

struct pathway {
    std::string id;
    text title;
    pathway_kind kind = pathway_kind::zorgpad;
    subject of = subject::household;
    index when = none;
    std::vector<index> audience; ///< empty: all roles
    bool is_entry = true;
    text tell;
    range nodes;
    std::vector<index> callers; ///< pathway nodes that name it
    std::vector<index> ends;    ///< nodes without exits
    origin from;
};

/// What is evaluated in turn: a way into a pathway, a node, or having come to some end of a pathway.
struct vertex {
    enum class kind : std::uint8_t { entry, node, passed };
    kind is = kind::node;
    index which = none; ///< pathway or node
};

/// Everything, immutable after compiling. Entries of a section are sorted by id.
struct tables {
    std::string municipality; ///< that these were compiled for (CBS code; empty: national layers only). Others may
                              ///< share them: a compiled_book knows its own
    std::vector<std::string>
        named_municipalities; ///< those that some condition names, ascending: nobody else's are theirs
    std::vector<std::string> layers;
    bool has_municipal_layer = false;
    std::uint64_t hash = 0; ///< over all that may change a plan, but for the municipality

    std::vector<condition> conditions;
    std::vector<index> parts;
    std::vector<index> needs; ///< conditions that answering one uses beside its parts; runs may be shared
    std::vector<std::int64_t> values;
    std::vector<bound> bounds;

    std::vector<source> sources;
    std::vector<role> roles;
    std::vector<contact> contacts;
    std::vector<fact> facts;
    std::vector<norm> norms;
    std::vector<named_condition> names;
    std::vector<consent> consents;
    std::vector<signal> signals;
    std::vector<signal_group> signal_groups;
    std::vector<instrument> instruments;
    std::vector<service> services;
    std::vector<scheme> schemes;
    std::vector<index> scheme_order;        ///< what is required comes before what requires it
    std::vector<std::uint32_t> scheme_rank; ///< by scheme: place in the order of subsidiarity and of the book
    std::vector<pathway> pathways;
    std::vector<node> nodes;
    std::vector<exit> exits;
    std::vector<vertex> order;                ///< topological, by all exits but `again`
    std::array<std::vector<index>, 3> places; ///< by kind of vertex, then by what it is: its place in `order`

    [[nodiscard]] index place_of(const vertex& one) const noexcept {
        return places[static_cast<std::size_t>(one.is)][one.which];
    }
};

/// The entry with this id, or `none`. Entries are sorted by id. O(log n).
template <class Entry>
[[nodiscard]] index find(const std::vector<Entry>& entries, std::string_view id) noexcept {
    const auto found = std::lower_bound(entries.begin(), entries.end(), id,
                                        [](const Entry& one, std::string_view wanted) { return one.id < wanted; });
    return found != entries.end() && found->id == id ? static_cast<index>(found - entries.begin()) : none;
}

/// The node "pathway/node", or `none`. Nodes stand by pathway and are sorted by id within it. O(log n).
[[nodiscard]] inline index find_node(const tables& book, std::string_view id) noexcept {
    const std::size_t slash = id.find('/');
    const index pathway = find(book.pathways, id.substr(0, slash));
    if (pathway == none || slash == std::string_view::npos) {
        return none;
    }
    const auto first = book.nodes.begin() + static_cast<std::ptrdiff_t>(book.pathways[pathway].nodes.first);
    const auto last = first + static_cast<std::ptrdiff_t>(book.pathways[pathway].nodes.count);
    const auto found =
        std::lower_bound(first, last, id, [](const node& one, std::string_view wanted) { return one.id < wanted; });
    return found != last && found->id == id ? static_cast<index>(found - book.nodes.begin()) : none;
}

/// Facts are sorted by id after the two built-in ones.
[[nodiscard]] inline index find_fact(const tables& book, std::string_view id) noexcept {
    if (id == built_in::birth_date) {
        return birth_date_fact;
    }
    if (id == built_in::due_date) {
        return due_date_fact;
    }
    const auto found = std::lower_bound(book.facts.begin() + 2, book.facts.end(), id,
                                        [](const fact& one, std::string_view wanted) { return one.id < wanted; });
    return found != book.facts.end() && found->id == id ? static_cast<index>(found - book.facts.begin()) : none;
}

} // namespace compiled

/// A compiled book: a handle to immutable tables, which municipalities with the same layers share. Copying is cheap;
/// share it between threads freely.
class compiled_book {
public:
    /// For the municipality that the tables were compiled for.
    explicit compiled_book(const std::shared_ptr<const compiled::tables>& tables)
        : compiled_book(tables, tables->municipality) {}
    /// For another one that the same layers hold for, and that no condition names either.
    compiled_book(std::shared_ptr<const compiled::tables> tables, std::string municipality)
        : edition_(std::make_shared<const edition>(std::move(tables), std::move(municipality))) {}

    [[nodiscard]] const compiled::tables& tables() const noexcept { return *edition_->tables; }
    /// CBS code; empty: national layers only.
    [[nodiscard]] const std::string& municipality() const noexcept { return edition_->municipality; }
    [[nodiscard]] const std::vector<std::string>& layers() const noexcept { return edition_->tables->layers; }
    /// 16 hexadecimal digits over all that may change a plan: equal for equal books only, on every machine.
    [[nodiscard]] const std::string& digest() const noexcept { return edition_->digest; }

private:
    struct edition {
        edition(std::shared_ptr<const compiled::tables> made, std::string code)
            : tables(std::move(made)), municipality(std::move(code)),
              digest(detail::hexadecimal(detail::hash_on(tables->hash, municipality))) {}
        std::shared_ptr<const compiled::tables> tables;
        std::string municipality;
        std::string digest;
    };

    std::shared_ptr<const edition> edition_;
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
