// SPDX-License-Identifier: BSL-1.0
// A family as JSON, as it is read back: for programs that keep what they were told.
#pragma once

#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/model/family.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

template <class Family>
class family_json_writer {
public:
    family_json_writer(const Family& who, json_style style, std::string& out) : who_(who), out_(out, style) {}

    void write() {
        out_.begin_object();
        out_.member("family", 1);
        maybe("municipality", who_.municipality);
        maybe("as_of", who_.as_of);
        maybe("role", who_.role);
        if (!who_.household.empty()) {
            out_.key("household");
            write_facts(who_.household);
        }
        write_persons("adults", who_.adults);
        write_persons("children", who_.children);
        if (who_.adults_incomplete || who_.children_incomplete) {
            out_.key("incomplete");
            out_.begin_array(true);
            if (who_.adults_incomplete) {
                out_.value("adults");
            }
            if (who_.children_incomplete) {
                out_.value("children");
            }
            out_.end_array();
        }
        records("signals", who_.signals, [this](const signal_record& one) {
            out_.member(one.signal.empty() ? "group" : "signal", one.signal.empty() ? one.group : one.signal);
            out_.member("seen", one.seen);
            maybe("of", one.of);
            maybe("on", one.on);
            maybe("by", one.by);
        });
        records("screenings", who_.screenings, [this](const screening_record& one) { write_screening(one); });
        write_receipts();
        records("consents", who_.consents, [this](const consent_record& one) {
            out_.member("consent", one.consent);
            maybe("of", one.of);
            out_.member("given", one.given);
            maybe("on", one.on);
        });
        records("progress", who_.progress, [this](const progress_record& one) {
            out_.member("node", one.node);
            maybe("of", one.of);
            out_.member("is", word_of(one.is));
            maybe("on", one.on);
            out_.member("round", one.round);
        });
        out_.end_object();
    }

private:
    template <class Value>
    void maybe(std::string_view name, const std::optional<Value>& value) {
        if (value) {
            out_.member(name, *value);
        }
    }

    template <class Record, class Writer>
    void records(std::string_view name, const std::vector<Record>& all, Writer&& write_one) {
        if (all.empty()) {
            return;
        }
        out_.key(name);
        out_.begin_array();
        for (const Record& one : all) {
            out_.begin_object();
            write_one(one);
            out_.end_object();
        }
        out_.end_array();
    }

    void write_value(const fact_value& value) {
        if (std::holds_alternative<refused>(value)) {
            out_.begin_object();
            out_.member("refused", true);
            out_.end_object();
        } else if (const bool* flag = std::get_if<bool>(&value)) {
            out_.value(*flag);
        } else if (const decimal* number = std::get_if<decimal>(&value)) {
            out_.value(*number);
        } else if (const date* day = std::get_if<date>(&value)) {
            out_.value(*day);
        } else {
            out_.value(std::get<std::string>(value));
        }
    }

    void write_facts(const fact_values& facts) {
        out_.begin_object();
        for (const auto& [id, value] : facts) {
            out_.key(id);
            write_value(value);
        }
        out_.end_object();
    }

    void write_persons(std::string_view name, const std::optional<std::vector<person>>& persons) {
        if (!persons) {
            return;
        }
        out_.key(name);
        out_.begin_array(persons->empty());
        for (const person& one : *persons) {
            out_.begin_object();
            out_.member("id", one.id);
            if (!one.facts.empty()) {
                out_.key("facts");
                write_facts(one.facts);
            }
            out_.end_object();
        }
        out_.end_array();
    }

    void write_screening(const screening_record& one) {
        out_.member("instrument", one.instrument);
        maybe("of", one.of);
        maybe("on", one.on);
        maybe("outcome", one.outcome);
        const auto numbers = [this](const auto& values) {
            out_.begin_object();
            for (const auto& [id, number] : values) {
                out_.member(id, number);
            }
            out_.end_object();
        };
        if (!one.scores.empty()) {
            out_.key("scores");
            numbers(one.scores);
        }
        if (!one.items.empty()) {
            out_.key("items");
            out_.begin_object();
            for (const auto& [theme, items] : one.items) {
                out_.key(theme);
                numbers(items);
            }
            out_.end_object();
        }
    }

    void write_receipt(receipt is) {
        if (is == receipt::rejected) {
            out_.value("rejected");
        } else {
            out_.value(is == receipt::yes);
        }
    }

    /// By scheme: what is said of everyone, or else by person. (Where both are said, what is said of persons is kept.)
    void write_receipts() {
        std::map<std::string_view, std::vector<const receipt_record*>> by_scheme;
        for (const receipt_record& one : who_.receives) {
            by_scheme[one.scheme].push_back(&one);
        }
        if (by_scheme.empty()) {
            return;
        }
        out_.key("receives");
        out_.begin_object();
        for (const auto& [scheme, all] : by_scheme) {
            out_.key(scheme);
            const bool personal = all.back()->of.has_value();
            if (!personal) {
                write_receipt(all.back()->is);
                continue;
            }
            out_.begin_object();
            for (const receipt_record* one : all) {
                if (one->of) {
                    out_.key(*one->of);
                    write_receipt(one->is);
                }
            }
            out_.end_object();
        }
        out_.end_object();
    }

    const Family& who_;
    json_writer out_;
};

} // namespace detail

/// A family as JSON text, without a line break at the end; reading it gives the same family. Linear in the family.
template <class Style = json_style>
[[nodiscard]] std::string json(const family& who, Style style = Style::pretty) {
    std::string out;
    detail::family_json_writer(who, style, out).write();
    return out;
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY std::string json(const family& who, json_style style);
#endif

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
