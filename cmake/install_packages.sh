#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Installs what the build needs and is not there yet; cmake/demo.sh and cmake/test.sh call it first.
#   cmake/install_packages.sh [demo|test|mutation]
#     test (the default) needs more than demo, and mutation (tests/mutation/run.py) more than test
# On Debian 12 or later and on Ubuntu it uses apt-get, as root or with sudo. Elsewhere it prints what is missing.
# Exit status: 0 all there, 2 something is missing that must be installed by hand.
set -euo pipefail

purpose=${1:-test}

# What is missing: the name of the Debian package, and what it is for whoever has no apt-get.
needed=()
needed_names=()
welcome=()

need() { # package, description
  needed+=("$1")
  needed_names+=("$2")
}
need_command() { command -v "$1" >/dev/null || need "$2" "$3"; }
welcome_command() { command -v "$1" >/dev/null || welcome+=("$2"); }
has_header() {
  command -v g++ >/dev/null || return 1
  printf '#if !__has_include(<%s>)\n#error missing\n#endif\n' "$1" | g++ -E -x c++ - >/dev/null 2>&1
}
need_header() { has_header "$1" || need "$2" "$3"; }
has_python_module() { "$1" -c "import importlib.util, sys; sys.exit(importlib.util.find_spec('$2') is None)" 2>/dev/null; }

# The version of clang++, or of the one that apt-get would install.
clang_version() {
  if command -v clang++ >/dev/null; then
    clang++ -dumpversion | cut -d. -f1
  else
    apt-cache depends clang 2>/dev/null | sed -n 's/.*Depends: clang-\([0-9]*\)$/\1/p'
  fi
}

need_command g++ g++ "g++ 12 or later"
need_command cmake cmake "CMake 3.22 or later"
need_command ninja ninja-build "Ninja"
need_header boost/graph/adjacency_list.hpp libboost-graph-dev "Boost 1.74 or later (headers, with Boost.Graph)"
need_header nlohmann/json.hpp nlohmann-json3-dev "nlohmann/json 3.11 or later"
need_header CLI/CLI.hpp libcli11-dev "CLI11 2.1 or later"
welcome_command ccache ccache

if [[ $purpose == test || $purpose == mutation ]]; then
  need_command git git "git"
  need_command pkg-config pkg-config "pkg-config"
  need_command dot graphviz "Graphviz"
  need_command python3 python3 "Python 3.9 or later"
  has_python_module python3 jsonschema || has_python_module /usr/bin/python3 jsonschema ||
    need python3-jsonschema "the Python module jsonschema 4 or later"
  has_header catch2/catch.hpp || has_header catch2/catch_all.hpp || need catch2 "Catch2 2.13 or later, or 3"
  welcome_command clang++ clang
  welcome_command valgrind valgrind
  welcome_command llvm-profdata llvm
  # The sanitizers and the fuzzer of the clang that is there, or that comes.
  if ! echo 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' |
    clang++ -x c++ -fsanitize=fuzzer -o /dev/null - 2>/dev/null; then
    welcome+=("libclang-rt-$(clang_version)-dev")
  fi
  welcome_command strace strace
  has_header benchmark/benchmark.h || welcome+=(libbenchmark-dev)
fi
if [[ $purpose == mutation ]]; then
  need_command clang++ clang "clang 14 or later"
  has_python_module /usr/bin/python3 clang.cindex || need python3-clang "libclang for Python"
fi

if ((${#needed[@]} + ${#welcome[@]} == 0)); then
  exit 0
fi

# How to become root for apt-get, or nothing where that cannot be.
become=(false)
if command -v apt-get >/dev/null; then
  if [[ $(id -u) == 0 ]]; then
    become=()
  elif command -v sudo >/dev/null; then
    become=(sudo)
  fi
fi

if [[ ${become[*]-} != false ]]; then
  echo "Installing: ${needed[*]-} ${welcome[*]-}" >&2
  apt() { ${become[@]+"${become[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get "$@" </dev/null >/dev/null; }
  apt update -qq || echo "apt-get update failed; trying with the lists that are there" >&2
  if ((${#welcome[@]})); then
    # Nice to have: go on without what cannot be installed.
    for package in "${welcome[@]}"; do
      apt install -y -qq --no-install-recommends "$package" || echo "Going on without $package" >&2
    done
  fi
  if ((${#needed[@]} == 0)) || apt install -y -qq --no-install-recommends "${needed[@]}"; then
    exit 0
  fi
fi

if ((${#needed[@]} == 0)); then
  exit 0
fi
{
  echo "Please install:"
  printf '  - %s\n' "${needed_names[@]}"
  echo "On Debian 12 or later and Ubuntu: apt-get install ${needed[*]}"
} >&2
exit 2
