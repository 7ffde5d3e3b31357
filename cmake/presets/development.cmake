# SPDX-License-Identifier: BSL-1.0
# For daily work: assertions on, debug information, everything built.
#   cmake -C cmake/presets/development.cmake -B build/development
# The files in this folder do what a CMakePresets.json would do; CMake reads that one at the top level only, which is
# kept small on purpose.
set(CMAKE_BUILD_TYPE Debug CACHE STRING "")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON CACHE BOOL "")
set(ZORGPAD_BUILD_TESTS ON CACHE BOOL "")
set(ZORGPAD_BUILD_EXAMPLES ON CACHE BOOL "")
