// SPDX-License-Identifier: BSL-1.0
// Whether somebody can be called, and at a number that exists.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/people_catalogue.hpp>
#include <zorgpad/layer/slots.hpp>

#include <set>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

/// Whether digits are a number that can be called in the Netherlands: nine digits after 0, +31 or 0031; 0800 and its
/// kin with four or seven more; 14 and an area code; the short numbers of emergency lines. A number abroad begins with
/// + and has 8 to 15 digits.
[[nodiscard]] inline bool is_phone_number(std::string_view written) {
    std::string digits;
    for (const char one : written) {
        if (one == '+' && digits.empty()) {
            digits = "+";
        } else if (one >= '0' && one <= '9') {
            digits += one;
        } else if (std::string_view(" -()./").find(one) == std::string_view::npos) {
            return false;
        }
    }
    if (digits == "+310" || digits.substr(0, 4) == "+310") {
        digits.erase(3, 1); // written as +31 (0)24
    }
    if (digits.substr(0, 4) == "0031") {
        digits = "+31" + digits.substr(4);
    }
    if (digits.substr(0, 3) == "+31") {
        digits = "0" + digits.substr(3);
    }
    const std::size_t count = digits.size();
    if (!digits.empty() && digits.front() == '+') {
        return count >= 9 && count <= 16;
    }
    const std::string_view four = std::string_view(digits).substr(0, 4);
    if (four == "0800" || four == "0900" || four == "0906" || four == "0909") {
        return count == 8 || count == 11;
    }
    const bool is_municipal = digits.substr(0, 3) == "140" && (count == 5 || count == 6);
    const bool is_short = digits == "112" || digits == "113" || digits == "144" ||
                          (digits.substr(0, 3) == "116" && count == 6) || (digits.substr(0, 2) == "18" && count == 4);
    return is_municipal || is_short || (count == 10 && digits[0] == '0' && digits[1] != '0');
}

template <class Checked>
class contact_check {
public:
    contact_check(const Checked& checked, findings& found) : content_(checked.content()), found_(found) {}

    void check() {
        for (const auto& [id, one] : content_.contacts) {
            check_contact(id, one);
        }
        if (content_.contacts.empty()) {
            return; // a book that names nobody yet
        }
        find_contacts_of_nodes();
        for (const auto& [id, one] : content_.services) {
            if (one.available.value_or(true) && !one.contact && !leaves_open(one, "contact") &&
                has_contact_.find(id) == has_contact_.end()) {
                report("services/" + id, one.at, "staat niet wie je kunt bellen", "does not say whom to call");
            }
        }
        for (const auto& [id, one] : content_.schemes) {
            if (one.available.value_or(true) && one.apply && !one.apply->contact && !one.apply->url &&
                !one.apply->how && !one.apply->automatic) {
                report("schemes/" + id, one.apply.at, "staat niet waar of hoe je het aanvraagt",
                       "does not say where or how to apply");
            }
        }
    }

private:
    void check_contact(const std::string& id, const contact& one) {
        if (one.phone && !is_phone_number(*one.phone)) {
            found_.push_back(make_finding(people_kinds::phone_format, one.phone.at, {*one.phone}));
        }
        const bool can_be_reached = one.phone || one.email || one.url || one.address;
        const bool is_open = leaves_open(one, "phone") || leaves_open(one, "email") || leaves_open(one, "url") ||
                             leaves_open(one, "address");
        if (!can_be_reached && !is_open) {
            report("contacts/" + id, one.at, "staat geen nummer, adres of pagina", "has no number, address or page");
        }
    }

    /// A service whose every node names a contact of its own can do without.
    void find_contacts_of_nodes() {
        std::set<std::string_view> without;
        for (const auto& [id, one] : content_.pathways) {
            for (const auto& [node_id, node] : one.nodes) {
                if (node.service) {
                    (node.contact || leaves_open(node, "contact") ? has_contact_ : without).insert(node.service->id);
                }
            }
        }
        for (const std::string_view one : without) {
            has_contact_.erase(one);
        }
    }

    void report(const std::string& name, source_position at, std::string_view nl, std::string_view en) {
        found_.push_back(make_finding(people_kinds::contact_missing, at, {name, nl, en}));
    }

    const book_content& content_;
    findings& found_;
    std::set<std::string_view> has_contact_;
};

} // namespace detail

/// people.contact-missing, people.phone-format. O(n log n).
template <class Checked>
void check_contacts(const Checked& checked, findings& found) {
    detail::contact_check(checked, found).check();
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
