// SPDX-License-Identifier: BSL-1.0
// Kinds of finding about a family that does not fit the book. (They are found when a family is bound, floors above;
// they stand here so that all kinds can be explained.)
#pragma once

#include <zorgpad/base/finding_kind.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace kinds {

inline constexpr finding_kind family_unknown_id{
    "family.unknown-id",
    severity::error,
    "“{0}” staat niet in het boek van deze gemeente ({1}).{2}",
    "“{0}” is not in the book of this municipality ({1}).{3}",
    "Een gezin noemt een feit, signaal, regeling, rol of stap die het boek niet kent. Dat kan een tikfout zijn; wat "
    "niet "
    "gelezen wordt, telt niet mee.",
    "A family names a fact, signal, scheme, role or step that the book does not know. It may be a slip; what is not "
    "read "
    "does not count.",
    R"({"family": 1, "as_of": "2026-11-21", "household": {"incme": 1450}})"};

inline constexpr finding_kind family_wrong_type{
    "family.wrong-type",
    severity::error,
    "De waarde van “{0}” past niet: verwacht wordt {1}.",
    "The value of “{0}” does not fit: {2} is expected.",
    "Een feit heeft een waarde van een andere soort dan het boek zegt.",
    "A fact has a value of another kind than the book says.",
    R"({"family": 1, "as_of": "2026-11-21", "household": {"income.net-month": true}})"};

inline constexpr finding_kind family_wrong_subject{
    "family.wrong-subject",
    severity::error,
    "“{0}” hoort niet bij deze persoon of dit gezin, maar bij: {1}.",
    "“{0}” does not belong to this person or household but to: {2}.",
    "Een feit van een kind staat bijvoorbeeld bij een volwassene, of een feit van het gezin bij een kind.",
    "A fact of a child, for example, stands with an adult, or a fact of the household with a child.",
    R"({"family": 1, "as_of": "2026-11-21", "household": {"school.kind": "primary"}})"};

inline constexpr finding_kind family_other_municipality{
    "family.other-municipality",
    severity::error,
    "Het gezin woont in {0}, maar dit boek is gemaakt voor {1}; gebruik het boek van {0}.",
    "The family lives in {0}, but this book was compiled for {1}; use the book for {0}.",
    "Regelingen en hulp verschillen per gemeente. Een boek van een andere gemeente geeft verkeerde antwoorden.",
    "Schemes and services differ by municipality. The book of another municipality gives wrong answers.",
    R"({"family": 1, "as_of": "2026-11-21", "municipality": "GM0202"})"};

inline constexpr finding_kind family_missing_date{
    "family.missing-date",
    severity::error,
    "De dag van vandaag ontbreekt: geef 'as_of' op, bijvoorbeeld \"2026-11-21\".",
    "The present day is missing: state 'as_of', for example \"2026-11-21\".",
    "zorgpad leest geen klok. Alle leeftijden en termijnen rekenen vanaf 'as_of'.",
    "zorgpad reads no clock. All ages and periods count from 'as_of'.",
    R"({"family": 1})"};

/// All kinds of this room.
inline constexpr const finding_kind* of_families[] = {&family_unknown_id, &family_wrong_type, &family_wrong_subject,
                                                      &family_other_municipality, &family_missing_date};

} // namespace kinds
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
