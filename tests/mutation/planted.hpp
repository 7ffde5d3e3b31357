// SPDX-License-Identifier: BSL-1.0
// What the headers with planted faults call. Every fault has a number; one of them at most is switched on while a
// program runs, by the environment variable ZORGPAD_PLANTED. In constant expressions every fault is off.
// (Made for tests/mutation/run.py, which includes this before everything else; never part of the library.)
#pragma once

#include <algorithm>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace planted {

inline constexpr std::size_t most = 65536;
extern unsigned switched_on;
extern unsigned char met[most];

inline bool on_now(unsigned fault) noexcept {
    met[fault] = 1;
    return switched_on == fault;
}
constexpr bool on(unsigned fault) noexcept { return __builtin_is_constant_evaluated() ? false : on_now(fault); }

// Only where both can be said, so that a compiler complains of each place where the fault can not.
#define PLANTED_BINARY(name, original, fault)                                                                          \
    template <class Left, class Right,                                                                                 \
              class = decltype(std::declval<const Left&>() fault std::declval<const Right&>())>                        \
    constexpr auto name(unsigned number, const Left& left, const Right& right) {                                       \
        using made = std::decay_t<decltype(left original right)>;                                                      \
        return on(number) ? static_cast<made>(left fault right) : static_cast<made>(left original right);              \
    }
PLANTED_BINARY(less, <, <=)
PLANTED_BINARY(less_equal, <=, <)
PLANTED_BINARY(greater, >, >=)
PLANTED_BINARY(greater_equal, >=, >)
PLANTED_BINARY(equal, ==, !=)
PLANTED_BINARY(not_equal, !=, ==)
PLANTED_BINARY(plus, +, -)
PLANTED_BINARY(minus, -, +)
PLANTED_BINARY(times, *, +)
PLANTED_BINARY(divided, /, *)
PLANTED_BINARY(modulo, %, *)
PLANTED_BINARY(both, &, |)
PLANTED_BINARY(either, |, &)
PLANTED_BINARY(differ, ^, &)
PLANTED_BINARY(up, <<, >>)
PLANTED_BINARY(down, >>, <<)
#undef PLANTED_BINARY

#define PLANTED_ASSIGNMENT(name, original, fault)                                                                      \
    template <class Left, class Right, class = decltype(std::declval<Left&>() fault std::declval<const Right&>())>     \
    constexpr Left& name(unsigned number, Left& left, const Right& right) {                                            \
        if (on(number)) {                                                                                              \
            left fault right;                                                                                          \
        } else {                                                                                                       \
            left original right;                                                                                       \
        }                                                                                                              \
        return left;                                                                                                   \
    }
PLANTED_ASSIGNMENT(add, +=, -=)
PLANTED_ASSIGNMENT(subtract, -=, +=)
PLANTED_ASSIGNMENT(restrict_to, &=, |=)
PLANTED_ASSIGNMENT(widen_by, |=, &=)
PLANTED_ASSIGNMENT(multiply, *=, +=)
#undef PLANTED_ASSIGNMENT

template <class Value>
constexpr auto negation(unsigned number, const Value& value) {
    using made = std::decay_t<decltype(!value)>;
    return on(number) ? static_cast<made>(value) : !value;
}
template <class Value>
constexpr auto negative(unsigned number, const Value& value) {
    return on(number) ? static_cast<decltype(-value)>(value) : -value;
}

/// A number in braces, where nothing may narrow: it takes the type asked for.
struct number {
    unsigned fault;
    long long value;
    template <class Type, class = std::enable_if_t<std::is_arithmetic_v<Type>>>
    constexpr operator Type() const noexcept {
        return static_cast<Type>(value + (on(fault) ? 1 : 0));
    }
};

#define PLANTED_ALGORITHM(name, other)                                                                                 \
    template <class... Arguments>                                                                                      \
    constexpr decltype(auto) name(unsigned number, Arguments&&... arguments) {                                         \
        return on(number) ? std::other(std::forward<Arguments>(arguments)...)                                          \
                          : std::name(std::forward<Arguments>(arguments)...);                                          \
    }
PLANTED_ALGORITHM(min_element, max_element)
PLANTED_ALGORITHM(max_element, min_element)
PLANTED_ALGORITHM(any_of, all_of)
PLANTED_ALGORITHM(all_of, any_of)
PLANTED_ALGORITHM(none_of, any_of)
PLANTED_ALGORITHM(lower_bound, upper_bound)
PLANTED_ALGORITHM(upper_bound, lower_bound)
#undef PLANTED_ALGORITHM

template <class Value>
constexpr Value min(unsigned number, const Value& left, const Value& right) {
    return on(number) ? std::max(left, right) : std::min(left, right);
}
template <class Value>
constexpr Value max(unsigned number, const Value& left, const Value& right) {
    return on(number) ? std::min(left, right) : std::max(left, right);
}

} // namespace planted
