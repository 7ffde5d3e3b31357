# SPDX-License-Identifier: BSL-1.0
# What every header promises: it compiles alone, and in more than one unit of a program.
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/include/*.hpp)

# One unit a header, which includes only that header, twice.
set(units "")
foreach(header IN LISTS headers)
  set(unit ${CMAKE_CURRENT_BINARY_DIR}/header_alone/${header}.cpp)
  file(CONFIGURE OUTPUT ${unit} CONTENT "#include <@header@>\n#include <@header@> // guarded\n" @ONLY)
  list(APPEND units ${unit})
endforeach()
add_library(header_alone OBJECT ${units})
target_link_libraries(header_alone PRIVATE zorgpad_strict)
if(NOT MSVC)
  # Only whether it compiles counts.
  target_compile_options(header_alone PRIVATE -O0 -g0)
endif()

# Two units that both include everything, in one program: every definition is inline.
if("zorgpad/zorgpad.hpp" IN_LIST headers)
  add_executable(link_two_units link/first.cpp link/second.cpp)
  target_link_libraries(link_two_units PRIVATE zorgpad_strict)
  add_test(NAME link_two_units COMMAND link_two_units)
  set_tests_properties(link_two_units PROPERTIES LABELS tree)

  # Two versions of the library in one program. The later one is this one with another number: a version.hpp that is
  # found first.
  set(later ${CMAKE_CURRENT_BINARY_DIR}/later_version)
  file(READ ${PROJECT_SOURCE_DIR}/include/zorgpad/version.hpp version)
  string(REGEX REPLACE "(ZORGPAD_VERSION_MAJOR) [0-9]+" "\\1 99" version "${version}")
  file(CONFIGURE OUTPUT ${later}/zorgpad/version.hpp CONTENT "${version}" @ONLY)
  add_library(link_this_version OBJECT link/one_version.cpp)
  target_compile_definitions(link_this_version PRIVATE ZORGPAD_TEST_NAME=read_by_this_version)
  add_library(link_later_version OBJECT link/one_version.cpp)
  target_include_directories(link_later_version BEFORE PRIVATE ${later})
  target_compile_definitions(link_later_version PRIVATE ZORGPAD_TEST_NAME=read_by_later_version)
  add_executable(link_two_versions link/versions.cpp)
  foreach(part IN ITEMS link_this_version link_later_version link_two_versions)
    target_link_libraries(${part} PRIVATE zorgpad_strict)
  endforeach()
  target_link_libraries(link_two_versions PRIVATE link_this_version link_later_version)
  add_test(NAME link_two_versions COMMAND link_two_versions)
  set_tests_properties(link_two_versions PROPERTIES LABELS tree)
endif()
