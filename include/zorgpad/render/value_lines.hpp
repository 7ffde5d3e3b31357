// SPDX-License-Identifier: BSL-1.0
// Attributes of a book in words: each value as one or more lines, conditions as sentences.
#pragma once

#include <zorgpad/render/model_sentence.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {
namespace detail {

/// Turns attribute values into lines. A nested line begins with two spaces.
template <class Content>
class value_lines {
public:
    using lines = std::vector<std::string>;

    value_lines(const Content& book, std::string_view pathway, language which) noexcept
        : book_(book), pathway_(pathway), which_(which), sentences_(book, pathway, which) {}

    [[nodiscard]] lines of(const zorgpad::text& value) const {
        lines made{std::string(value.in(which_))};
        for (const zorgpad::text::translation& one : value.translations) {
            if (one.language != tag_of(which_) && value.find(tag_of(which_)) == nullptr) {
                made.back() += " (" + one.language + ")";
                break;
            }
        }
        return made;
    }
    [[nodiscard]] lines of(const std::string& value) const { return {value}; }
    [[nodiscard]] lines of(bool value) const {
        return {value ? phrase(which_, "ja", "yes") : phrase(which_, "nee", "no")};
    }
    [[nodiscard]] lines of(date value) const { return {date_words(value, which_)}; }
    [[nodiscard]] lines of(period value) const { return {period_words(value, which_)}; }
    [[nodiscard]] lines of(const condition& value) const { return {sentence(sentences_.of(value), which_)}; }

    template <class Enumeration, std::enable_if_t<std::is_enum_v<Enumeration>, int> = 0>
    [[nodiscard]] lines of(Enumeration value) const {
        return {std::string(word_of(value))};
    }

    template <section_kind Kind>
    [[nodiscard]] lines of(const reference<Kind>& value) const {
        const std::string title = title_in<Kind>(value.id);
        return {title.empty() || title == value.id ? value.id : title + " (" + value.id + ")"};
    }

    template <class Item>
    [[nodiscard]] lines of(const list<Item>& value) const {
        std::vector<std::string> words;
        for (const Item& item : value.items) {
            for (std::string& line : of(item)) {
                words.push_back(std::move(line));
            }
        }
        std::size_t size = 0;
        for (const std::string& word : words) {
            size += word.size();
        }
        if (size > 160) {
            return words;
        }
        lines made{list_words(words, which_)};
        return made;
    }
    [[nodiscard]] lines of(const exits& value) const {
        lines made;
        for (const exit_to& exit : value.items) {
            made.push_back(exit_words(exit));
        }
        return made;
    }

    template <class Value>
    [[nodiscard]] lines of(const dictionary<Value>& value) const {
        lines made;
        for (const auto& one : value) {
            lines inside = of(one.value);
            made.push_back(one.id + ": " + (inside.empty() ? std::string() : inside.front()));
            for (std::size_t index = 1; index < inside.size(); ++index) {
                made.push_back("  " + inside[index]);
            }
        }
        return made;
    }
    [[nodiscard]] lines of(const consent_exception& value) const {
        return {std::string(value.title.in(which_)) + phrase(which_, ", als: ", ", if: ") +
                sentence(sentences_.of(value.when), which_)};
    }
    [[nodiscard]] lines of(const instrument_theme& value) const {
        lines made{std::string(value.title.in(which_))};
        for (const auto& item : value.items) {
            made.push_back(item.id +
                           (item.value.title ? ": " + std::string(item.value.title->in(which_)) : std::string()) +
                           phrase(which_, ", weegt ", ", weighs ") + std::to_string(item.value.weight) +
                           phrase(which_, ", hoogstens ", ", at most ") + std::to_string(item.value.most));
        }
        return made;
    }
    [[nodiscard]] lines of(const instrument_outcome& value) const {
        std::string words(value.title ? value.title->in(which_) : std::string_view());
        if (value.when) {
            words += phrase(which_, ", als: ", ", if: ") + sentence(sentences_.of(*value.when), which_);
        }
        return {words};
    }

    [[nodiscard]] lines of(const amount& value) const { return {amount_words(value)}; }
    [[nodiscard]] lines of(const std::vector<dated_value>& value) const {
        lines made;
        for (const dated_value& one : value) {
            made.push_back(phrase(which_, "van ", "from ") + date_words(one.from, which_) +
                           phrase(which_, " tot ", " until ") + date_words(one.until, which_) + ":");
            for (const guarded_amount& amount : one.amounts) {
                made.push_back("  " + amount_words(amount.is) +
                               (amount.when
                                    ? phrase(which_, " als: ", " if: ") + sentence(sentences_.of(*amount.when), which_)
                                : one.amounts.size() > 1 ? phrase(which_, " anders", " otherwise")
                                                         : std::string()));
            }
        }
        return made;
    }
    [[nodiscard]] lines of(const application& value) const {
        lines made;
        const auto add = [&](std::string_view name, const lines& words) {
            for (const std::string& line : words) {
                made.push_back(std::string(name) + ": " + line);
            }
        };
        if (!value.by.empty()) {
            add("by", of(value.by));
        }
        if (value.contact) {
            add("contact", of(*value.contact));
        }
        if (value.url) {
            add("url", of(*value.url));
        }
        if (value.how) {
            add("how", of(*value.how));
        }
        if (value.deadline) {
            add("deadline", of(*value.deadline));
        }
        if (value.automatic) {
            add("automatic", of(*value.automatic));
        }
        return made;
    }
    [[nodiscard]] lines of(const deadline& value) const {
        std::string anchor;
        switch (value.anchor) {
        case deadline::anchor_kind::birthday:
            anchor = in_words(which_, "de verjaardag", "the birthday");
            break;
        case deadline::anchor_kind::fact:
            anchor = title_of(book_.facts, value.fact.id, which_);
            break;
        case deadline::anchor_kind::day:
            anchor = date_words(value.day, which_);
            break;
        }
        return {period_words(value.length, which_) +
                (value.before ? phrase(which_, " voor ", " before ") : phrase(which_, " na ", " after ")) + anchor};
    }
    [[nodiscard]] lines of(const validity& value) const {
        std::string words;
        if (value.from) {
            words = phrase(which_, "vanaf ", "from ") + date_words(*value.from, which_);
        }
        if (value.until) {
            words += (words.empty() ? "" : ", ") + phrase(which_, "tot ", "until ") + date_words(*value.until, which_);
        }
        return {words};
    }
    [[nodiscard]] lines of(const time_limit& value) const {
        return {(value.working_days > 0 ? working_days_words(value.working_days, which_)
                                        : period_words(value.length, which_)) +
                (value.after == within_anchor::seen ? phrase(which_, " na het signaal", " after the signal was seen")
                                                    : std::string())};
    }

private:
    [[nodiscard]] std::string amount_words(const amount& value) const {
        const decimal* number = std::get_if<decimal>(&value);
        return number != nullptr ? hundredths(number->hundredths, which_, number->is_whole())
                                 : sentences_.norm_use_words(std::get<norm_use>(value));
    }

    [[nodiscard]] std::string exit_words(const exit_to& exit) const {
        std::string words = exit.to;
        if (exit.title) {
            words += " (" + std::string(exit.title->in(which_)) + ")";
        }
        if (exit.when) {
            words += phrase(which_, ", als: ", ", if: ") + sentence(sentences_.of(*exit.when), which_);
        }
        return words;
    }

    template <section_kind Kind>
    [[nodiscard]] std::string title_in(const std::string& id) const {
        std::string title;
        book_content::describe([&](section_kind kind, auto member) {
            if (kind == Kind) {
                title = title_of(book_.*member, id, which_);
            }
        });
        return title;
    }

    const Content& book_;
    std::string_view pathway_;
    language which_;
    model_sentences<Content> sentences_;
};

} // namespace detail
} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
