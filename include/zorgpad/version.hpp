// SPDX-License-Identifier: BSL-1.0
// The version of the library, written once: the build reads the three numbers from this file.
#pragma once

#define ZORGPAD_VERSION_MAJOR 0
#define ZORGPAD_VERSION_MINOR 1
#define ZORGPAD_VERSION_PATCH 0

// Two steps each, so that the numbers are filled in before they are quoted or joined.
#define ZORGPAD_DETAIL_QUOTE_NOW(number) #number
#define ZORGPAD_DETAIL_QUOTE(number) ZORGPAD_DETAIL_QUOTE_NOW(number)
#define ZORGPAD_DETAIL_JOIN_NOW(major, minor, patch) v##major##_##minor##_##patch
#define ZORGPAD_DETAIL_JOIN(major, minor, patch) ZORGPAD_DETAIL_JOIN_NOW(major, minor, patch)

/// The version as text, for example "0.1.0".
#define ZORGPAD_VERSION                                                                                                \
    ZORGPAD_DETAIL_QUOTE(ZORGPAD_VERSION_MAJOR)                                                                        \
    "." ZORGPAD_DETAIL_QUOTE(ZORGPAD_VERSION_MINOR) "." ZORGPAD_DETAIL_QUOTE(ZORGPAD_VERSION_PATCH)

/// The inline namespace that holds everything, for example v0_1_0: two versions can be linked into one program.
#define ZORGPAD_VERSION_NAMESPACE                                                                                      \
    ZORGPAD_DETAIL_JOIN(ZORGPAD_VERSION_MAJOR, ZORGPAD_VERSION_MINOR, ZORGPAD_VERSION_PATCH)

// A program of many units may compile the library once. It defines ZORGPAD_SEPARATE_COMPILATION everywhere, and in exactly
// one unit ZORGPAD_SOURCE too, which includes <zorgpad/zorgpad.hpp> and nothing else. The entry points (what the headers
// list after this macro) are then compiled in that unit alone.
#ifdef ZORGPAD_SOURCE
#define ZORGPAD_ENTRY template
#else
#define ZORGPAD_ENTRY extern template
#endif
