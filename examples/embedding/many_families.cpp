// SPDX-License-Identifier: BSL-1.0
// Verdicts on many families at once. In the README too.
#include <zorgpad/batch/batch.hpp>
#include <zorgpad/zorgpad.hpp>

#include <iostream>

int main() {
    auto book = zorgpad::load_book("include/zorgpad/nl/book");
    auto local = zorgpad::compile(*book, "GM0268");
    const auto program = zorgpad::batch::compile_verdicts(*local, zorgpad::from_civil(2026, 11, 21));
    zorgpad::batch::family_columns families(program); // or fill the columns yourself: set_fact, set_born, …
    const zorgpad::batch::intake intake(local->tables(), program);
    for (const char* child : {"2015-03-01", "2020-02-29", "2026-10-30"}) {
        zorgpad::family family;
        family.as_of = program.as_of;
        family.household["income.net-month"] = zorgpad::decimal::whole(1450);
        family.adults = {{"a1", {{"birth-date", "1999-04-02"}}}};
        family.children = {{"c1", {{"birth-date", child}}}};
        (void)intake.add(family, families);
    }
    const auto counts = zorgpad::batch::count_verdicts(program, families, {2, {}}); // on two threads
    zorgpad::batch::family_judge one(program, families); // or one at a time, without allocating
    for (std::size_t which = 0; which < counts.size(); ++which) {
        std::cout << local->tables().schemes[program.verdicts[which].scheme].id << ": likely " << counts[which].likely
                  << ", unknown " << counts[which].unknown << (one.judge(2) ? ", the third: " : "")
                  << name_of(one.truth_of(which)) << "\n";
    }
}
