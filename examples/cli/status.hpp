// SPDX-License-Identifier: BSL-1.0
// How the program ends.
#pragma once

enum exit_status : int {
    success = 0,
    found_errors = 1, ///< findings of severity error, or examples that fail
    wrong_usage = 2,
    unreadable = 3 ///< input that cannot be read
};
