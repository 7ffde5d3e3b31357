// SPDX-License-Identifier: BSL-1.0
// Texts in one language of a book that speaks two.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/layer/slots.hpp>
#include <zorgpad/load/catalogue.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Calls visit(const text&) for each text of an attribute, whatever it is nested in.
class texts_of_attribute {
public:
    template <class Visitor>
    static void visit(const attribute_slot& slot, const attribute_base& stated, Visitor&& each) {
        if (!stated) {
            return;
        }
        if (const auto* one = as<text>(slot, stated)) {
            each(*one);
        } else if (const auto* options = as<dictionary<text>>(slot, stated)) {
            for (const auto& option : *options) {
                each(option.value);
            }
        } else if (const auto* materials = as<list<text>>(slot, stated)) {
            for (const text& material : *materials) {
                each(material);
            }
        } else if (const auto* ways = as<exits>(slot, stated)) {
            for (const exit_to& way : *ways) {
                each_of(way.title, each);
            }
        } else if (const auto* how = as<application>(slot, stated)) {
            each_of(how->how, each);
        } else if (const auto* exceptions = as<dictionary<consent_exception>>(slot, stated)) {
            for (const auto& exception : *exceptions) {
                each(exception.value.title);
            }
        } else {
            visit_instrument(slot, stated, each);
        }
    }

private:
    /// The value, where the attribute is of this type.
    template <class Value>
    [[nodiscard]] static const Value* as(const attribute_slot& slot, const attribute_base& stated) {
        return slot.does == &operations_on<Value>::table ? &static_cast<const attribute<Value>&>(stated).value
                                                         : nullptr;
    }

    template <class Visitor>
    static void each_of(const std::optional<text>& one, Visitor&& each) {
        if (one) {
            each(*one);
        }
    }

    template <class Visitor>
    static void visit_instrument(const attribute_slot& slot, const attribute_base& stated, Visitor&& each) {
        if (const auto* themes = as<dictionary<instrument_theme>>(slot, stated)) {
            for (const auto& theme : *themes) {
                each(theme.value.title);
                for (const auto& item : theme.value.items) {
                    each_of(item.value.title, each);
                }
            }
        } else if (const auto* outcomes = as<dictionary<instrument_outcome>>(slot, stated)) {
            for (const auto& result : *outcomes) {
                each_of(result.value.title, each);
            }
        }
    }
};

/// Calls visit(const text&, const attribute_base&, std::string_view name) for every text of a book, with the attribute
/// that it is in.
template <class Visitor>
void for_each_text(const book_content& content, Visitor&& visit) {
    const auto look_at = [&visit](const entry& one, const attribute_slots& slots) {
        for (const attribute_slot& slot : slots) {
            // A note is for authors, who share a language.
            if (slot.named.name != "note") {
                const attribute_base& stated = slot.in(one);
                texts_of_attribute::visit(slot, stated,
                                          [&](const text& words) { visit(words, stated, slot.named.name); });
            }
        }
    };
    book_content::describe([&](section_kind, auto member) {
        for (const auto& [id, one] : content.*member) {
            using entry_type = std::decay_t<decltype(one)>;
            look_at(one, slots_of<entry_type>());
            if constexpr (std::is_same_v<entry_type, pathway>) {
                for (const auto& [node_id, node] : one.nodes) {
                    look_at(node, slots_of<zorgpad::node>());
                }
            }
        }
    });
}

} // namespace detail

/// schema.text-missing-language: a text without English in a book that has other texts in English; once for each
/// attribute. (Reading asks for Dutch.) Linear.
template <class Checked>
void check_texts(const Checked& checked, findings& found) {
    bool speaks_english = false;
    detail::for_each_text(checked.content(),
                          [&speaks_english](const text& words, const attribute_base&, std::string_view) {
                              speaks_english = speaks_english || words.find("en") != nullptr;
                          });
    if (!speaks_english) {
        return;
    }
    const attribute_base* last = nullptr;
    detail::for_each_text(checked.content(), [&](const text& words, const attribute_base& in, std::string_view) {
        if (&in != last && !words.empty() && words.find("en") == nullptr) {
            last = &in;
            found.push_back(make_finding(schema_kinds::text_missing_language, in.at));
            found.back().message = text("Deze tekst is er niet in het Engels, andere teksten van dit boek wel.",
                                        "This text is not there in English, as other texts of this book are.");
        }
    });
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
