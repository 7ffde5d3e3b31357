# SPDX-License-Identifier: BSL-1.0
# For use and for measuring: optimised, with the benchmarks, without the tests.
#   cmake -C cmake/presets/release.cmake -B build/release
set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(ZORGPAD_BUILD_TESTS OFF CACHE BOOL "")
set(ZORGPAD_BUILD_EXAMPLES ON CACHE BOOL "")
set(ZORGPAD_BUILD_BENCHMARKS ON CACHE BOOL "")
