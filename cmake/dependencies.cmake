# SPDX-License-Identifier: BSL-1.0
# What the library and its programs use: found on the system, or else fetched.
include(FetchContent)

# An installed Boost brings its own package file; CMake's own FindBoost is on its way out.
if(POLICY CMP0167)
  cmake_policy(SET CMP0167 NEW)
endif()
# Unpacked files get the time of unpacking, so that a changed archive is rebuilt.
if(POLICY CMP0135)
  cmake_policy(SET CMP0135 NEW)
endif()

# zorgpad_dependency(<name> FIND <arguments of find_package> FETCH <arguments of FetchContent_Declare>)
macro(zorgpad_dependency name)
  cmake_parse_arguments(dependency "" "" "FIND;FETCH" ${ARGN})
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.25)
    list(APPEND dependency_FETCH SYSTEM)
  endif()
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.24)
    FetchContent_Declare(${name} ${dependency_FETCH} FIND_PACKAGE_ARGS ${dependency_FIND})
    FetchContent_MakeAvailable(${name})
  else()
    find_package(${name} ${dependency_FIND} QUIET)
    if(NOT ${name}_FOUND)
      FetchContent_Declare(${name} ${dependency_FETCH})
      FetchContent_MakeAvailable(${name})
    endif()
  endif()
endmacro()

# Headers only: there is no CMakeLists.txt in the folder named, so nothing of Boost is configured or built.
zorgpad_dependency(Boost
  FIND 1.74
  FETCH
    URL https://github.com/boostorg/boost/releases/download/boost-1.85.0/boost-1.85.0-b2-nodocs.tar.xz
    URL_HASH SHA256=09f0628bded81d20b0145b30925d7d7492fd99583671586525d5d66d4c28266a
    SOURCE_SUBDIR headers-only)
if(NOT TARGET Boost::headers)
  add_library(Boost::headers INTERFACE IMPORTED GLOBAL)
  target_include_directories(Boost::headers INTERFACE ${boost_SOURCE_DIR})
endif()

set(JSON_Install ${ZORGPAD_INSTALL} CACHE BOOL "Install nlohmann/json too where it is fetched")
zorgpad_dependency(nlohmann_json
  FIND 3.11
  FETCH
    URL https://github.com/nlohmann/json/releases/download/v3.11.3/json.tar.xz
    URL_HASH SHA256=d6c65aca6b1ed68e7a182f4757257b107ae403032760ed6ef121c9d55e81757d)

if(ZORGPAD_BUILD_EXAMPLES)
  zorgpad_dependency(CLI11
    FETCH GIT_REPOSITORY https://github.com/CLIUtils/CLI11.git GIT_TAG v2.4.2 GIT_SHALLOW ON)
endif()

if(ZORGPAD_BUILD_TESTS)
  # Version 2 (as in Debian 12) and version 3 both do; a range of versions would find neither.
  zorgpad_dependency(Catch2
    FETCH GIT_REPOSITORY https://github.com/catchorg/Catch2.git GIT_TAG v3.7.1 GIT_SHALLOW ON)
endif()

if(ZORGPAD_BUILD_BENCHMARKS)
  set(BENCHMARK_ENABLE_TESTING OFF CACHE BOOL "Tests of Google Benchmark itself")
  zorgpad_dependency(benchmark
    FETCH GIT_REPOSITORY https://github.com/google/benchmark.git GIT_TAG v1.8.5 GIT_SHALLOW ON)
endif()
