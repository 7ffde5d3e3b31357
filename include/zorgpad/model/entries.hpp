// SPDX-License-Identifier: BSL-1.0
// The entries of a book's sections, but for pathways: what each says, described once.
#pragma once

#include <zorgpad/base/text.hpp>
#include <zorgpad/model/condition.hpp>

#include <map>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

using source_ids = list<reference<section_kind::sources>>;
using role_ids = list<reference<section_kind::roles>>;
using contact_id = reference<section_kind::contacts>;
using subjects = list<subject>;

/// What every entry may say. `at` is where it was first defined: its place in the book.
struct entry {
    source_position at;
    bool removed = false; ///< `null`: this layer takes the entry out

    attribute<text> title;
    attribute<source_ids> source;
    attribute<zorgpad::certainty> certainty;
    attribute<text> note;
    attribute<dictionary<std::string>> codes;
    attribute<list<std::string>> open;
    attribute<bool> locked;

    template <class Visitor>
    static void describe_common(Visitor&& visit, bool title_required) {
        visit(key{"title", "Its name, as people know it.", title_required}, &entry::title);
        visit(key{"source", "The sources that it comes from."}, &entry::source);
        visit(key{"certainty", "How sure it is; what is inferred or recalled informs, never excludes."},
              &entry::certainty);
        visit(key{"note", "A note for authors."}, &entry::note);
        visit(key{"codes", "Codes in other systems, by system."}, &entry::codes);
        visit(key{"open", "Attributes that a layer above must fill in."}, &entry::open);
        visit(key{"locked", "It may not be removed, and gains only what it left open."}, &entry::locked);
    }
};

/// A publication that records come from.
struct source_entry : entry {
    attribute<std::string> url;
    attribute<text> publisher;
    attribute<std::string> published;
    attribute<text> licence;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"url", "Where it can be read."}, &source_entry::url);
        visit(key{"publisher", "Who published it."}, &source_entry::publisher);
        visit(key{"published", "When, as precisely as known."}, &source_entry::published);
        visit(key{"licence", "How it may be used."}, &source_entry::licence);
    }
};

/// An amount of a norm: a number, another norm, or a percentage of one.
using amount = std::variant<decimal, norm_use>;

struct guarded_amount {
    std::optional<condition> when; ///< the last may lack it
    amount is;
    source_position at;
};

/// The amounts of a norm in one period, from inclusive to until exclusive. Outside it the norm is unknown.
struct dated_value {
    date from;
    date until;
    std::vector<guarded_amount> amounts; ///< the first whose `when` holds counts
    source_position at;
};

/// A number that policy sets. Replaced whole by a layer.
struct norm : entry {
    attribute<std::string> unit;
    attribute<bool> indicative;
    attribute<amount> is;
    attribute<std::vector<dated_value>> values;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, false);
        visit(key{"unit", "The unit label; a fact compared with it must have the same.", true}, &norm::unit);
        visit(key{"indicative", "It informs and never excludes: a test against it is never no."}, &norm::indicative);
        visit(key{"is", "Its amount, whatever the date."}, &norm::is);
        visit(key{"values", "Its amounts by period."}, &norm::values);
    }
};

/// Something that can be known of a household, an adult or a child.
struct fact : entry {
    attribute<subject> of;
    attribute<fact_type> type;
    attribute<std::string> unit;
    attribute<text> ask;
    attribute<text> why;
    attribute<role_ids> by;
    attribute<bool> sensitive;
    attribute<bool> changeable;
    attribute<dictionary<text>> options;
    attribute<condition> when;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"of", "Whom it is about (not for birth-date and due-date, which are built in)."}, &fact::of);
        visit(key{"type", "What kind of value it has."}, &fact::type);
        visit(key{"unit", "The unit label of a count, percent or money."}, &fact::unit);
        visit(key{"ask", "The question, in plain words."}, &fact::ask);
        visit(key{"why", "Why it is asked, in plain words."}, &fact::why);
        visit(key{"by", "Who may answer."}, &fact::by);
        visit(key{"sensitive", "Asked only after getting acquainted and explaining why."}, &fact::sensitive);
        visit(key{"changeable", "A family can change it, so it may be named as what would help."}, &fact::changeable);
        visit(key{"options", "The options of a choice, each with its words."}, &fact::options);
        visit(key{"when", "Outside this it is not asked, and every test on it is no."}, &fact::when);
    }
};

/// A condition with a name. Replaced whole by a layer.
struct condition_entry : entry {
    attribute<condition> when;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"when", "The condition.", true}, &condition_entry::when);
    }
};

/// A role of a professional, a volunteer or a parent.
struct role : entry {
    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
    }
};

/// Whom to call. Replaced whole by a layer.
struct contact : entry {
    attribute<std::string> phone;
    attribute<std::string> email;
    attribute<std::string> url;
    attribute<text> hours;
    attribute<text> address;
    attribute<list<std::string>> languages;
    attribute<role_ids> by;
    attribute<date> verified;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"phone", "Telephone number."}, &contact::phone);
        visit(key{"email", "E-mail address."}, &contact::email);
        visit(key{"url", "Web page."}, &contact::url);
        visit(key{"hours", "When they can be reached."}, &contact::hours);
        visit(key{"address", "Where they can be visited."}, &contact::address);
        visit(key{"languages", "Languages spoken, by tag."}, &contact::languages);
        visit(key{"by", "Who may refer to them; everyone where absent."}, &contact::by);
        visit(key{"verified", "The day on which this was last checked."}, &contact::verified);
    }
};

/// A condition under which a consent is not needed.
struct consent_exception {
    text title;
    condition when;
};

/// What a family is asked to agree with.
struct consent : entry {
    attribute<reference<section_kind::roles>> by;
    attribute<role_ids> with;
    attribute<list<std::string>> what;
    attribute<text> purpose;
    attribute<text> ask;
    attribute<dictionary<consent_exception>> exceptions;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"by", "Who shares."}, &consent::by);
        visit(key{"with", "With whom."}, &consent::with);
        visit(key{"what", "What is shared."}, &consent::what);
        visit(key{"purpose", "What for."}, &consent::purpose);
        visit(key{"ask", "The question, in plain words."}, &consent::ask);
        visit(key{"exceptions", "When it is not needed."}, &consent::exceptions);
    }
};

/// Something that may point to money worries. It opens a conversation; it carries no weight and makes no score.
struct signal : entry {
    attribute<std::string> group;
    attribute<subject> of;
    attribute<text> ask;
    attribute<text> why;
    attribute<role_ids> by;
    attribute<bool> safety;
    attribute<list<life_phase>> phases;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"group", "The group that it is part of, dots for nesting.", true}, &signal::group);
        visit(key{"of", "Whom it is about.", true}, &signal::of);
        visit(key{"ask", "The question, in plain words."}, &signal::ask);
        visit(key{"why", "Why it is asked."}, &signal::why);
        visit(key{"by", "Who may notice or answer."}, &signal::by);
        visit(key{"safety", "It is about safety; kept apart from signals about money."}, &signal::safety);
        visit(key{"phases", "The phases of life in which it is seen."}, &signal::phases);
    }
};

struct instrument_item {
    std::optional<text> title;
    std::int64_t weight = 1; ///< 0 or more
    std::int64_t most = 1;   ///< the greatest value of the item, 0 or more
};

struct instrument_theme {
    text title;
    dictionary<instrument_item> items;
};

struct instrument_outcome {
    std::optional<text> title;
    std::optional<condition> when; ///< on scores; absent: recorded as it is
};

/// A questionnaire or way of talking.
struct instrument : entry {
    attribute<subject> of;
    attribute<role_ids> by;
    attribute<list<life_phase>> phases;
    attribute<std::string> url;
    attribute<text> licence;
    attribute<dictionary<instrument_theme>> themes;
    attribute<dictionary<instrument_outcome>> outcomes;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"for", "Whom it is about.", true}, &instrument::of);
        visit(key{"by", "Who fills it in."}, &instrument::by);
        visit(key{"phases", "The phases of life for which it is made."}, &instrument::phases);
        visit(key{"url", "Where it can be found."}, &instrument::url);
        visit(key{"licence", "How it may be used."}, &instrument::licence);
        visit(key{"themes", "Its themes, with their items."}, &instrument::themes);
        visit(key{"outcomes", "Its outcomes."}, &instrument::outcomes);
    }
};

/// Help that people give.
struct service : entry {
    attribute<std::string> kind;
    attribute<subjects> of;
    attribute<condition> when;
    attribute<contact_id> contact;
    attribute<role_ids> by;
    attribute<text> tell;
    attribute<list<life_phase>> phases;
    attribute<bool> available;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"kind", "The kind of service.", true}, &service::kind);
        visit(key{"for", "Whom it is for.", true}, &service::of);
        visit(key{"when", "To whom it applies; everyone where absent."}, &service::when);
        visit(key{"contact", "Whom to call."}, &service::contact);
        visit(key{"by", "Who may refer."}, &service::by);
        visit(key{"tell", "What it is, in plain words for parents."}, &service::tell);
        visit(key{"phases", "The phases of life for which it is meant."}, &service::phases);
        visit(key{"available", "Whether it exists here."}, &service::available);
    }
};

/// The last day to apply: a period before or after a birthday, a date fact, or a day of the year.
struct deadline {
    enum class anchor_kind : std::uint8_t { birthday, fact, day };
    bool before = true;
    anchor_kind anchor = anchor_kind::birthday;
    reference<section_kind::facts> fact;
    day_of_year day;
    period length;
};

/// How to apply for a scheme.
struct application {
    role_ids by;
    std::optional<contact_id> contact;
    std::optional<std::string> url;
    std::optional<text> how;
    std::optional<zorgpad::deadline> deadline;
    std::optional<condition> automatic; ///< then it comes by itself
};

/// A range of days, from inclusive to until exclusive; an absent end is open.
struct validity {
    std::optional<date> from;
    std::optional<date> until;
};

/// Money or goods that a family may apply for.
struct scheme : entry {
    attribute<text> provider;
    attribute<scheme_level> level;
    attribute<subjects> of;
    attribute<condition> when;
    attribute<application> apply;
    attribute<list<reference<section_kind::schemes>>> after;
    attribute<list<reference<section_kind::schemes>>> requires_;
    attribute<text> tell;
    attribute<text> gives;
    attribute<validity> valid;
    attribute<list<life_phase>> phases;
    attribute<bool> available;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
        visit(key{"provider", "Who provides it."}, &scheme::provider);
        visit(key{"level", "National, regional, municipal, a fund, or local.", true}, &scheme::level);
        visit(key{"for", "Whom it is for.", true}, &scheme::of);
        visit(key{"when", "Who may get it; everyone where absent."}, &scheme::when);
        visit(key{"apply", "How, by whom and until when to apply."}, &scheme::apply);
        visit(key{"after", "Schemes that come first (subsidiarity)."}, &scheme::after);
        visit(key{"requires", "Schemes that must be received, or applied for first."}, &scheme::requires_);
        visit(key{"tell", "What it is, in plain words for parents."}, &scheme::tell);
        visit(key{"gives", "What it gives."}, &scheme::gives);
        visit(key{"valid", "The days on which it exists."}, &scheme::valid);
        visit(key{"phases", "The phases of life for which it is meant."}, &scheme::phases);
        visit(key{"available", "Whether it exists here."}, &scheme::available);
    }
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
