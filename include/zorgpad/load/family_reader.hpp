// SPDX-License-Identifier: BSL-1.0
// A family out of a tree: every part of it, with all that is wrong.
#pragma once

#include <zorgpad/load/family_forms.hpp>
#include <zorgpad/load/identifiers.hpp>
#include <zorgpad/load/read_value.hpp>
#include <zorgpad/model/family.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

struct family_options {
    std::optional<date> as_of;   ///< overrides what the text states
    std::string name = "family"; ///< stands for the text in findings
    json_limits limits;
    family_limits family;
};

namespace detail {

/// Reads one family.
template <class In>
class family_reader {
public:
    family_reader(In& in, std::optional<date> as_of, family& out) : in_(&in), as_of_(as_of), out_(&out) {}

    void read(json_value root) {
        if (!in_->expect(root, json_kind::object) || !has_version(root)) {
            return;
        }
        in_->open(root, forms::family);
        if (const auto municipality = root.find("municipality")) {
            read_municipality(*in_, *municipality, out_->municipality.emplace());
        }
        read_member(*in_, root, "as_of", out_->as_of);
        if (as_of_) {
            out_->as_of = as_of_;
        } else if (!root.find("as_of")) {
            in_->report(family_kinds::no_day, root.offset());
        }
        if (const auto role = root.find("role")) {
            read_id(*in_, *role, out_->role.emplace());
        }
        read_persons(root, "adults", out_->adults);
        read_persons(root, "children", out_->children);
        if (const auto household = root.find("household")) {
            read_facts(*household, owner::household, out_->household);
        }
        read_incomplete(root);
        read_records(root, "signals", out_->signals);
        read_records(root, "screenings", out_->screenings);
        read_records(root, "consents", out_->consents);
        read_records(root, "progress", out_->progress);
        if (const auto receives = root.find("receives"); receives && in_->expect(*receives, json_kind::object)) {
            read_receipts(*receives);
        }
    }

private:
    enum class owner : std::uint8_t { household, adult, child };

    [[nodiscard]] bool has_version(json_value root) {
        const auto version = root.find("family");
        if (!version) {
            in_->report(schema_kinds::missing_key, root.offset(), {"family"});
            return false;
        }
        if (!in_->expect(*version, json_kind::number)) {
            return false;
        }
        const auto number = parse_decimal(version->words());
        if (!number || *number != decimal::whole(1)) {
            in_->report(family_kinds::unsupported_version, version->offset(), {excerpt(version->words(), 20)});
            return false;
        }
        return true;
    }

    /// Persons, in the order written. Their ids are known before anything refers to them.
    void read_persons(json_value root, std::string_view key, std::optional<std::vector<person>>& out) {
        const auto persons = root.find(key);
        if (!persons || !in_->expect(*persons, json_kind::array) ||
            !in_->take(countable::person, persons->size(), persons->offset())) {
            return;
        }
        out.emplace(persons->size());
        person* next = out->data();
        for (const json_value one : items_of(*persons)) {
            person& made = *next++;
            if (!in_->open(one, forms::person)) {
                continue;
            }
            if (const auto id = one.find("id")) {
                read_person_id(*id, made.id);
            }
            if (const auto facts = one.find("facts")) {
                read_facts(*facts, key == "adults" ? owner::adult : owner::child, made.facts);
            }
        }
    }

    void read_person_id(json_value value, std::string& out) {
        if (!in_->expect(value, json_kind::string)) {
            return;
        }
        const std::string_view id = value.words();
        if (is_blank_text(id) || id == "?" || id.size() > 100) {
            in_->report(family_kinds::bad_person_id, value.offset());
        } else if (is_person(id)) {
            if (finding* made = in_->report(family_kinds::duplicate_person, value.offset())) {
                made->related.push_back({in_->at(*place_of(id)), {}, text("de eerste", "the first")});
            }
        } else {
            ids_.push_back({id, value.offset()});
        }
        out = id;
    }

    [[nodiscard]] std::optional<std::uint32_t> place_of(std::string_view id) const noexcept {
        for (const known_person& one : ids_) {
            if (one.id == id) {
                return one.offset;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] bool is_person(std::string_view id) const noexcept { return place_of(id).has_value(); }

    void read_facts(json_value value, owner of, fact_values& out) {
        if (!in_->expect(value, json_kind::object) || !in_->take(countable::fact, value.size(), value.offset())) {
            return;
        }
        for (const json_value member : items_of(value)) {
            bool is_derived = false;
            for (const std::string_view one : built_in::derived) {
                is_derived = is_derived || member.key() == one;
            }
            if (is_derived) {
                in_->report(family_kinds::derived_fact, member.key_offset(), {member.key()});
            } else {
                read_fact(member, of, out[std::string(member.key())]);
            }
        }
        const auto birth = value.find(built_in::birth_date);
        const auto due = value.find(built_in::due_date);
        if (birth && due && of == owner::child) {
            in_->report(family_kinds::born_and_due, due->key_offset());
        }
    }

    void read_fact(json_value member, owner of, fact_value& out) {
        const bool is_birth = member.key() == built_in::birth_date;
        const bool is_due = member.key() == built_in::due_date;
        if ((is_birth || is_due) && of == owner::household) {
            in_->report(family_kinds::dates_are_of_persons, member.key_offset());
        } else if (is_due && of == owner::adult) {
            in_->report(family_kinds::adult_due, member.key_offset());
        }
        switch (member.kind()) {
        case json_kind::boolean:
            read_value(*in_, member, out.emplace<bool>());
            break;
        case json_kind::number:
            read_value(*in_, member, out.emplace<decimal>());
            break;
        case json_kind::string:
            if (is_birth || is_due) {
                read_date(member, is_birth, out.emplace<date>());
                return;
            }
            read_value(*in_, member, out.emplace<std::string>());
            break;
        case json_kind::object:
            read_refusal(member);
            return;
        default:
            in_->wrong_type(member, {"een losse waarde", "a single value"});
            return;
        }
        if (is_birth || is_due) {
            in_->report(schema_kinds::bad_date, member.offset());
        }
    }

    void read_date(json_value member, bool is_birth, date& out) {
        if (read_value(*in_, member, out) && is_birth && out_->as_of && *out_->as_of < out) {
            in_->report(family_kinds::born_later, member.offset());
        }
    }

    /// `{"refused": true}`; the value is refused from the start.
    void read_refusal(json_value value) {
        in_->open(value, forms::refusal);
        const auto refused = value.find("refused");
        if (refused && in_->expect(*refused, json_kind::boolean) && !refused->boolean()) {
            in_->report(family_kinds::not_refused, refused->offset());
        }
    }

    void read_incomplete(json_value root) {
        const auto lists = root.find("incomplete");
        if (!lists || !in_->expect(*lists, json_kind::array)) {
            return;
        }
        constexpr std::string_view names[] = {"adults", "children"};
        for (const json_value one : items_of(*lists)) {
            if (const auto which = read_word(*in_, one, names, 2)) {
                (*which == 0 ? out_->adults_incomplete : out_->children_incomplete) = true;
            }
        }
    }

    template <class Record>
    void read_records(json_value root, std::string_view key, std::vector<Record>& out) {
        const auto records = root.find(key);
        if (!records || !in_->expect(*records, json_kind::array) ||
            !in_->take(countable::record, records->size(), records->offset())) {
            return;
        }
        out = std::vector<Record>(records->size());
        Record* next = out.data();
        for (const json_value one : items_of(*records)) {
            read_record(one, *next++);
        }
    }

    void read_of(json_value record, std::optional<std::string>& out) {
        const auto of = record.find("of");
        if (!of || of->is(json_kind::null) || !in_->expect(*of, json_kind::string)) {
            return;
        }
        if (!is_person(of->words())) {
            in_->report(family_kinds::unknown_person, of->offset());
        }
        out = std::string(of->words());
    }

    void read_word_of(json_value record, std::string_view key, std::string& out) {
        if (const auto id = record.find(key)) {
            read_id(*in_, *id, out);
        }
    }

    void read_record(json_value record, signal_record& out) {
        if (!in_->open(record, forms::signal_record)) {
            return;
        }
        const auto group = record.find("group");
        if (group.has_value() == record.find("signal").has_value()) {
            in_->report(schema_kinds::one_of_keys, record.offset(), {"signal, group"});
        }
        read_word_of(record, "signal", out.signal);
        read_word_of(record, "group", out.group);
        read_member(*in_, record, "seen", out.seen);
        if (group && out.seen && record.find("seen")) {
            in_->report(family_kinds::group_seen, group->key_offset());
        }
        read_of(record, out.of);
        read_member(*in_, record, "on", out.on);
        if (record.find("by")) {
            read_word_of(record, "by", out.by.emplace());
        }
    }

    void read_record(json_value record, screening_record& out) {
        if (!in_->open(record, forms::screening_record)) {
            return;
        }
        read_word_of(record, "instrument", out.instrument);
        read_of(record, out.of);
        read_member(*in_, record, "on", out.on);
        if (record.find("outcome")) {
            read_word_of(record, "outcome", out.outcome.emplace());
        }
        if (const auto scores = record.find("scores")) {
            read_scores(*scores, out.scores);
        }
        if (const auto items = record.find("items"); items && in_->expect(*items, json_kind::object)) {
            for (const json_value theme : items_of(*items)) {
                read_scores(theme, out.items[std::string(theme.key())]);
            }
        }
    }

    void read_scores(json_value value, std::map<std::string, std::int64_t, std::less<>>& out) {
        if (!in_->expect(value, json_kind::object) || !in_->take(countable::record, value.size(), value.offset())) {
            return;
        }
        for (const json_value one : items_of(value)) {
            read_count(*in_, one, out[std::string(one.key())], 0, greatest_count);
        }
    }

    void read_record(json_value record, consent_record& out) {
        if (!in_->open(record, forms::consent_record)) {
            return;
        }
        read_word_of(record, "consent", out.consent);
        read_of(record, out.of);
        read_member(*in_, record, "given", out.given);
        read_member(*in_, record, "on", out.on);
    }

    void read_record(json_value record, progress_record& out) {
        if (!in_->open(record, forms::progress_record)) {
            return;
        }
        if (const auto node = record.find("node"); node && in_->expect(*node, json_kind::string)) {
            const std::string_view words = node->words();
            const std::size_t slash = words.find('/');
            if (slash == std::string_view::npos || !is_id(words.substr(0, slash)) || !is_id(words.substr(slash + 1))) {
                in_->report(family_kinds::bad_node, node->offset());
            }
            out.node = words;
        }
        read_of(record, out.of);
        read_member(*in_, record, "is", out.is);
        read_member(*in_, record, "on", out.on);
        if (const auto round = record.find("round")) {
            read_count(*in_, *round, out.round, 1, greatest_count);
        }
    }

    /// By scheme: true, false, "rejected", or one of these by person.
    void read_receipts(json_value value) {
        for (const json_value scheme : items_of(value)) {
            const std::size_t count = std::max<std::size_t>(1, scheme.is(json_kind::object) ? scheme.size() : 0);
            if (!in_->take(countable::record, count, scheme.key_offset())) {
                return;
            }
            if (!scheme.is(json_kind::object)) {
                add_receipt(scheme, scheme.key());
                continue;
            }
            for (const json_value one : items_of(scheme)) {
                if (!is_person(one.key())) {
                    in_->report(family_kinds::unknown_person, one.key_offset());
                }
                add_receipt(one, scheme.key());
                out_->receives.back().of = std::string(one.key());
            }
        }
    }

    void add_receipt(json_value value, std::string_view scheme) {
        receipt_record& made = out_->receives.emplace_back();
        made.scheme = scheme;
        constexpr std::string_view words[] = {"rejected"};
        if (value.is(json_kind::boolean)) {
            made.is = value.boolean() ? receipt::yes : receipt::no;
        } else if (!value.is(json_kind::string)) {
            in_->wrong_type(value, {"true, false of “rejected”", "true, false or “rejected”"});
        } else if (read_word(*in_, value, words, 1)) {
            made.is = receipt::rejected;
        }
    }

    struct known_person {
        std::string_view id;
        std::uint32_t offset;
    };

    In* in_;
    std::optional<date> as_of_;
    family* out_;
    std::vector<known_person> ids_;
};

/// Reads a family out of a tree. What identifies somebody is reported by its place, and nothing else is said about it.
template <class Options>
void read_family_value(std::string_view text, json_value root, const Options& options, std::uint32_t file, family& out,
                       findings& all) {
    findings made;
    finding_list found(made, file, options.limits.findings, false);
    reading_budget budget(options.family);
    reader in(text, found, &budget);
    std::vector<byte_range> identifying;
    find_identifiers(in, root, identifying);
    const std::size_t identifiers = made.size();
    family_reader<reader>(in, options.as_of, out).read(root);
    for (std::size_t index = 0; index < made.size(); ++index) {
        const bool tells = index >= identifiers && is_in(identifying, made[index].at.offset);
        if (!tells) {
            all.push_back(std::move(made[index]));
        }
    }
}

} // namespace detail
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
