// SPDX-License-Identifier: BSL-1.0
// Codes of municipalities, in scopes and in conditions.
#pragma once

#include <zorgpad/check/checked_variant.hpp>
#include <zorgpad/check/condition_walk.hpp>
#include <zorgpad/layer/catalogue.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace detail {

template <class Register>
class municipality_check {
public:
    municipality_check(const Register& known, std::optional<date> day, findings& found)
        : known_(known), day_(day), found_(found) {}

    void look_at(const std::string& code, source_position at) {
        const municipality_answer answer = find_municipality(known_, code, day_);
        if (answer.is == municipality_answer::state::retired) {
            found_.push_back(make_finding(layer_kinds::municipality_retired, at,
                                          {code, answer.old_name, to_string(*answer.on), answer.code, answer.name}));
        } else if (answer.is == municipality_answer::state::unknown) {
            const std::string near = "“" + answer.code + "” (" + answer.name + ")?";
            found_.push_back(make_finding(layer_kinds::municipality_unknown, at,
                                          {code, answer.code.empty() ? std::string() : " Bedoelt u " + near,
                                           answer.code.empty() ? std::string() : " Did you mean " + near}));
        }
    }

    void look_at(const condition& part) {
        if (const auto* lives = std::get_if<municipality_test>(&part.form)) {
            for (const std::string& code : lives->codes) {
                look_at(code, part.at);
            }
        }
        const auto* test = std::get_if<fact_test>(&part.form);
        if (test != nullptr && test->fact.id == built_in::municipality) {
            if (test->is) {
                look_at(*test->is);
            }
            for (const constant& one : test->in) {
                look_at(one);
            }
        }
    }

private:
    void look_at(const constant& one) {
        if (const auto* code = std::get_if<std::string>(&one.value)) {
            look_at(*code, one.at);
        }
    }

    const Register& known_;
    std::optional<date> day_;
    findings& found_;
};

} // namespace detail

/// layer.municipality-retired, layer.municipality-unknown: in the conditions of a variant. O(codes · municipalities).
template <class Checked>
void check_municipalities(const Checked& checked, findings& found) {
    detail::municipality_check check(*checked.options.municipalities, checked.options.as_of, found);
    for (const detail::condition_use& use : detail::conditions_of(checked.content())) {
        detail::for_each_part(
            *use.what, [&check](const condition& part, const detail::part_surroundings&) { check.look_at(part); });
    }
}

/// The same in the scopes of layers. `options.municipalities` is set.
template <class Book>
void check_scopes(const Book& whole, const check_options& options, findings& found) {
    detail::municipality_check check(*options.municipalities, options.as_of, found);
    for (const layer& one : whole.layers) {
        for (const auto& [code, at] : one.head.scope) {
            check.look_at(code, at);
        }
    }
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
