// SPDX-License-Identifier: BSL-1.0
// A book in which every complete family gets a definite answer, with its outcomes as conditions.
#pragma once

#include <zorgpad/prove/outcomes.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace report {

using compiled::index;
using compiled::none;

/// Tables in which every complete family gets a yes or a no: what only informs, and what nobody has said, counts as no
/// (then yes is "likely") or as yes (then no is "unlikely"). Between the two, all three answers can be told apart.
template <class Book>
struct definite_book {
    Book tables;
    proving::written_outcomes outcomes; ///< of nodes: from where the ways begin
    std::vector<index> called;          ///< by pathway: that it is, where others lead to it

    definite_book(const Book& book, truth unsaid, proving::ways_from from = proving::ways_from::entries)
        : tables(book) {
        for (compiled::condition& one : tables.conditions) {
            if (one.what == compiled::operation::indicate && unsaid == truth::no) {
                one.what = compiled::operation::all;
            } else if (one.what == compiled::operation::indicate || one.what == compiled::operation::municipality ||
                       (one.what == compiled::operation::always && one.fixed == truth::unknown)) {
                one.what = compiled::operation::always;
                one.fixed = unsaid;
            }
        }
        for (auto& scheme : tables.schemes) {
            scheme.available = scheme.available == truth::unknown ? unsaid : scheme.available;
        }
        for (auto& service : tables.services) {
            service.available = service.available == truth::unknown ? unsaid : service.available;
        }
        proving::written_ways ways = proving::way_writer<Book>(tables, false).write();
        called = ways.called;
        if (from == proving::ways_from::pathways) {
            ways = proving::way_writer<Book>(tables, false, from).write();
        }
        outcomes = proving::outcome_writer<Book>(tables).write(ways);
    }
};

} // namespace report
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
