// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about files, JSON, the shape of a book, and the shape of a family.
// An example is one text, or several parted by a line of three dashes; where it is empty there is no small one.
#pragma once

#include <zorgpad/load/family_catalogue.hpp>
#include <zorgpad/load/json_catalogue.hpp>
#include <zorgpad/load/limit_catalogue.hpp>
#include <zorgpad/load/schema_catalogue.hpp>
