// SPDX-License-Identifier: BSL-1.0
// The verdicts of the full evaluator beside those of the fast form.
#pragma once

#include <zorgpad/batch/batch.hpp>
#include <zorgpad/evaluate/evaluate.hpp>

#include <map>
#include <string>

namespace test {

/// Verdicts by scheme and target.
using expected_verdicts = std::map<std::pair<zorgpad::compiled::index, std::size_t>, zorgpad::truth>;

/// What the full evaluator says of every scheme and everyone it may be for.
inline expected_verdicts expected_of(const zorgpad::compiled_book& book, const zorgpad::family& family) {
    using tables = zorgpad::compiled::tables;
    const zorgpad::evaluation::bound_family known = zorgpad::evaluation::binder<tables>(book.tables(), family).bind();
    zorgpad::evaluation::day<tables> today(book.tables(), known, known.as_of);
    expected_verdicts made;
    for (zorgpad::compiled::index scheme = 0; scheme < book.tables().schemes.size(); ++scheme) {
        zorgpad::evaluation::for_each_of(known.who, book.tables().schemes[scheme].of, [&](auto someone) {
            made[{scheme, someone}] = today.offers().scheme(scheme, someone).is;
        });
    }
    return made;
}

/// What differs between the plan of a family and what truth_at(verdict, number in its list) says; empty where nothing
/// does.
template <class TruthAt>
std::string differences(const zorgpad::batch::verdict_program& program, const zorgpad::family& family,
                        const expected_verdicts& expected, TruthAt&& truth_at) {
    const zorgpad::compiled::tables& book = program.book.tables();
    const zorgpad::evaluation::roll who =
        zorgpad::evaluation::binder<zorgpad::compiled::tables>(book, family).bind().who;
    std::string words;
    for (std::size_t which = 0; which < program.verdicts.size(); ++which) {
        const zorgpad::batch::verdict_use& use = program.verdicts[which];
        for (auto someone = who.first(use.of); someone < who.end(use.of); ++someone) {
            const zorgpad::truth wanted = expected.at({use.scheme, someone});
            const zorgpad::truth found = truth_at(which, someone - who.first(use.of));
            if (wanted != found) {
                words += book.schemes[use.scheme].id + " of target " + std::to_string(someone) + ": " +
                         std::string(name_of(found)) + " instead of " + std::string(name_of(wanted)) + "\n";
            }
        }
    }
    return words;
}

} // namespace test
