# SPDX-License-Identifier: BSL-1.0
# To find misuse of the standard library: its debug mode checks iterators, ranges and orders. For g++.
#   cmake -C cmake/presets/sanitize-library.cmake -B build/sanitize-library
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1" CACHE STRING "")
set(ZORGPAD_SANITIZE library CACHE STRING "")
set(ZORGPAD_BUILD_TESTS ON CACHE BOOL "")
set(ZORGPAD_BUILD_EXAMPLES OFF CACHE BOOL "")
