#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Installs the library, then builds and runs a program against it in the three ways that users have:
# find_package, pkg-config, and add_subdirectory.
set -euo pipefail

here=$SOURCE_DIR/tests/consumer
work=$BUILD_DIR/tests/consumer
prefix=$work/moved
rm -rf "$work"
mkdir -p "$work"

# The same few units each time: quick to repeat.
launcher=()
if command -v ccache >/dev/null; then
  launcher=(ccache)
  export CMAKE_CXX_COMPILER_LAUNCHER=ccache
fi

expect_greeting() {
  local output
  output=$("$1")
  echo "$2: $output"
  [[ $output == "zorgpad "*" files" ]]
}

# What is installed may be moved to another place.
"$CMAKE" --install "$BUILD_DIR" --prefix "$work/prefix" >"$work/install.log"
mv "$work/prefix" "$prefix"

settings=(-DCMAKE_BUILD_TYPE=Debug "-DCMAKE_CXX_COMPILER=$CXX" "-DCMAKE_CXX_STANDARD=$CXX_STANDARD")

"$CMAKE" -S "$here" -B "$work/installed" "${settings[@]}" "-DCMAKE_PREFIX_PATH=$prefix" >"$work/installed.log"
"$CMAKE" --build "$work/installed" >>"$work/installed.log"
expect_greeting "$work/installed/consumer" find_package

"$CMAKE" -S "$here" -B "$work/subdirectory" "${settings[@]}" "-DZORGPAD_SOURCE=$SOURCE_DIR" >"$work/subdirectory.log"
"$CMAKE" --build "$work/subdirectory" >>"$work/subdirectory.log"
expect_greeting "$work/subdirectory/consumer" add_subdirectory

if command -v pkg-config >/dev/null; then
  export PKG_CONFIG_PATH=$prefix/share/pkgconfig
  version=$(pkg-config --modversion zorgpad)
  grep -q "zorgpad $version," <<<"$("$work/installed/consumer")"
  read -r -a flags <<<"$(pkg-config --cflags zorgpad)"
  # Compilers from before C++23 was final call it 2b.
  flags+=("-std=c++${CXX_STANDARD/23/2b}" -O0)
  ${launcher[@]+"${launcher[@]}"} "$CXX" "${flags[@]}" -c "$here/main.cpp" -o "$work/main.o"
  "$CXX" "$work/main.o" -o "$work/consumer_pkg_config"
  expect_greeting "$work/consumer_pkg_config" pkg-config
fi
