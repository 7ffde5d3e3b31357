# SPDX-License-Identifier: BSL-1.0
# To find memory errors and undefined behaviour: the tests and programs run under the sanitizer.
#   cmake -C cmake/presets/sanitize-address.cmake -B build/sanitize-address
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1" CACHE STRING "")
set(ZORGPAD_SANITIZE address CACHE STRING "")
set(ZORGPAD_BUILD_TESTS ON CACHE BOOL "")
set(ZORGPAD_BUILD_EXAMPLES ON CACHE BOOL "")
