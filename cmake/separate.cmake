# SPDX-License-Identifier: BSL-1.0
# zorgpad_separate: the entry points of the library compiled once, for the project's own programs of many units.
add_library(zorgpad_separate STATIC EXCLUDE_FROM_ALL examples/separate_compilation.cpp)
target_compile_definitions(zorgpad_separate PUBLIC ZORGPAD_SEPARATE_COMPILATION)
target_link_libraries(zorgpad_separate PUBLIC zorgpad_strict)
# The programs that tests run hundreds of times are quick even in a debug build; for a minute of compiling this is the best
# place. Warnings and assertions stay.
if(NOT MSVC)
  target_compile_options(zorgpad_separate PRIVATE $<$<CONFIG:Debug>:-O1>)
endif()
