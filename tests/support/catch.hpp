// SPDX-License-Identifier: BSL-1.0
// Catch2, version 3 where it is installed, else version 2 with the names of version 3 that the tests use.
#pragma once

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>

namespace Catch {
using Detail::Approx;
namespace Matchers {
inline auto ContainsSubstring(const std::string& part) { return Contains(part); }
} // namespace Matchers
} // namespace Catch
#endif
