# SPDX-License-Identifier: BSL-1.0
# To fuzz: one program for each target of tests/fuzz, under the address and undefined-behaviour sanitizers. For clang++.
#   cmake -C cmake/presets/fuzz.cmake -B build/fuzz
set(CMAKE_CXX_COMPILER clang++ CACHE STRING "")
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1" CACHE STRING "")
set(ZORGPAD_SANITIZE fuzzer CACHE STRING "")
set(ZORGPAD_BUILD_TESTS ON CACHE BOOL "")
set(ZORGPAD_BUILD_EXAMPLES OFF CACHE BOOL "")
