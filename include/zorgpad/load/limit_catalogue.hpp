// SPDX-License-Identifier: BSL-1.0
// The kinds of finding about books and families that are too large to be meant.
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// What there is too much of. Each limit is an option of reading.
namespace limit_kinds {

inline constexpr std::string_view large_book_nl = "Zo groot is geen boek dat mensen schrijven. De grens beschermt het "
                                                  "programma; wie het boek inleest kan hem verruimen.";
inline constexpr std::string_view large_book_en =
    "No book that people write is so large. The limit protects the program; whoever reads the book can widen it.";
inline constexpr std::string_view large_family_nl =
    "Zo groot is geen gezin. De grens beschermt het programma; wie het gezin inleest kan hem verruimen.";
inline constexpr std::string_view large_family_en =
    "No family is so large. The limit protects the program; whoever reads the family can widen it.";

/// {0}: the most files.
inline constexpr finding_kind too_many_files{"limit.too-many-files",
                                             severity::error,
                                             "Het boek heeft meer dan {0} bestanden.",
                                             "The book has more than {0} files.",
                                             large_book_nl,
                                             large_book_en,
                                             ""};

/// {0}: the most bytes together.
inline constexpr finding_kind too_many_bytes{"limit.too-many-bytes",
                                             severity::error,
                                             "De bestanden van het boek zijn samen groter dan {0} bytes.",
                                             "The files of the book together are larger than {0} bytes.",
                                             large_book_nl,
                                             large_book_en,
                                             ""};

/// {0}: the most values together.
inline constexpr finding_kind too_many_values{
    "limit.too-many-values",
    severity::error,
    "In de bestanden van het boek staan samen meer dan {0} getallen, teksten, lijsten en objecten.",
    "The files of the book together have more than {0} numbers, texts, lists and objects.",
    large_book_nl,
    large_book_en,
    ""};

/// {0}: how many were kept.
inline constexpr finding_kind too_many_findings{
    "limit.too-many-findings",
    severity::error,
    "Er is meer mis met dit boek; alleen de eerste {0} bevindingen staan hier.",
    "More is wrong with this book; only the first {0} findings are here.",
    "Herstel de eerste bevindingen en lees het boek opnieuw.",
    "Mend the first findings and read the book again.",
    ""};

/// {0}: the most entries.
inline constexpr finding_kind too_many_entries{"limit.too-many-entries",
                                               severity::error,
                                               "In het boek staan meer dan {0} begrippen.",
                                               "There are more than {0} entries in the book.",
                                               large_book_nl,
                                               large_book_en,
                                               ""};

/// {0}: the most nodes.
inline constexpr finding_kind too_many_nodes{"limit.too-many-nodes",
                                             severity::error,
                                             "De paden van het boek hebben samen meer dan {0} knopen.",
                                             "The pathways of the book together have more than {0} nodes.",
                                             large_book_nl,
                                             large_book_en,
                                             ""};

/// {0}: the most exits.
inline constexpr finding_kind too_many_exits{"limit.too-many-exits",
                                             severity::error,
                                             "De knopen van het boek hebben samen meer dan {0} uitgangen.",
                                             "The nodes of the book together have more than {0} exits.",
                                             large_book_nl,
                                             large_book_en,
                                             ""};

/// {0}: the most conditions, with those inside others.
inline constexpr finding_kind too_many_conditions{"limit.too-many-conditions",
                                                  severity::error,
                                                  "De voorwaarden van het boek hebben samen meer dan {0} delen.",
                                                  "The conditions of the book together have more than {0} parts.",
                                                  large_book_nl,
                                                  large_book_en,
                                                  ""};

/// {0}: the most persons.
inline constexpr finding_kind too_many_persons{"limit.too-many-persons",
                                               severity::error,
                                               "In dit gezin staan meer dan {0} personen.",
                                               "There are more than {0} persons in this family.",
                                               large_family_nl,
                                               large_family_en,
                                               ""};

/// {0}: the most facts.
inline constexpr finding_kind too_many_facts{"limit.too-many-facts",
                                             severity::error,
                                             "Van dit gezin zijn meer dan {0} feiten gegeven.",
                                             "More than {0} facts of this family are given.",
                                             large_family_nl,
                                             large_family_en,
                                             ""};

/// {0}: the most records.
inline constexpr finding_kind too_many_records{"limit.too-many-records",
                                               severity::error,
                                               "Over dit gezin is meer dan {0} keer iets vastgelegd.",
                                               "More than {0} things were recorded about this family.",
                                               large_family_nl,
                                               large_family_en,
                                               ""};

} // namespace limit_kinds

/// The kinds that are found while counting.
inline constexpr const finding_kind* limit_catalogue[] = {
    &limit_kinds::too_many_files,    &limit_kinds::too_many_bytes, &limit_kinds::too_many_entries,
    &limit_kinds::too_many_nodes,    &limit_kinds::too_many_exits, &limit_kinds::too_many_conditions,
    &limit_kinds::too_many_persons,  &limit_kinds::too_many_facts, &limit_kinds::too_many_records,
    &limit_kinds::too_many_findings, &limit_kinds::too_many_values};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
