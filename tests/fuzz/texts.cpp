// SPDX-License-Identifier: BSL-1.0
// The targets that read texts.
#include "judged.hpp"
#include "promises.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/batch/line_reader.hpp>
#include <zorgpad/prove/prove.hpp>

#include <algorithm>
#include <sstream>

namespace fuzz {
namespace {

using zorgpad::language;

/// What a merged book holds, with the place that set each value.
std::string shown(const zorgpad::merged_book& merged) {
    std::string words;
    zorgpad::book_content::describe([&](zorgpad::section_kind kind, auto section) {
        words += zorgpad::render::list_section(merged, kind, language::nl);
        for (const auto& [id, entry] : merged.content.*section) {
            words += zorgpad::render::show_entry(merged, kind, id, language::nl);
        }
    });
    return words;
}

std::string all_variants(const zorgpad::book& book) {
    std::string words;
    for (const zorgpad::variant& which : zorgpad::variants_of(book)) {
        const zorgpad::merge_report made = zorgpad::merge_variant(book, which);
        words += "== " + which.name() + "\n" + shown(made.merged);
        for (const zorgpad::finding& one : made.findings) {
            words += one.code + " at " + std::to_string(one.at.file) + ":" + std::to_string(one.at.offset) + "\n";
        }
    }
    return words;
}

/// The files under the names that they have in order, in the other order.
zorgpad::outcome<zorgpad::book> read_backwards(const std::vector<std::string>& files) {
    std::vector<zorgpad::source_file> sources;
    for (std::size_t which = files.size(); which-- > 0;) {
        sources.push_back(zorgpad::source_file{std::to_string(which + 1) + ".json", files[which], {}});
    }
    return zorgpad::load_book_texts(std::move(sources));
}

std::string words_of(const zorgpad::findings& all) { return zorgpad::render::json(all, language::en); }

/// Texts of more files than this tell nothing new.
bool are_too_many(const std::vector<std::string>& files) { return files.size() > 8; }

} // namespace

void book(std::string_view text) {
    const auto read = test::read_files(test::files_in(text));
    hold(read);
    if (read) {
        promise(!zorgpad::render::records(*read, language::nl).empty(), "a book without a list of records");
        static_cast<void>(all_variants(*read));
    }
}

void family(std::string_view text) {
    const auto read = zorgpad::read_family(text);
    hold(read);
    if (read) {
        hold(*read);
    }
}

void layers(std::string_view text) {
    const std::vector<std::string> files = test::files_in(text);
    if (are_too_many(files)) {
        return;
    }
    const auto read = test::read_files(files);
    const auto backwards = read_backwards(files);
    promise(words_of(read.findings()) == words_of(backwards.findings()), "reading depends on the order of files");
    if (read) {
        promise(all_variants(*read) == all_variants(*backwards), "merging depends on the order of files");
    }
}

void check(std::string_view text) {
    const std::vector<std::string> files = test::files_in(text);
    const auto read = test::read_files(files);
    if (!read || are_too_many(files)) {
        return;
    }
    const zorgpad::findings found = zorgpad::check(*read);
    hold(found);
    promise(words_of(found) == words_of(zorgpad::check(*read_backwards(files))),
            "checking depends on the order of files");
    for (const zorgpad::variant& which : zorgpad::variants_of(*read)) {
        const auto compiled = zorgpad::compile(*read, which.name());
        hold(compiled);
        if (compiled) {
            static_cast<void>(zorgpad::render::dot(*compiled));
            static_cast<void>(zorgpad::render::mermaid(*compiled));
        }
    }
}

void prove(std::string_view text) {
    const std::vector<std::string> files = test::files_in(text);
    const auto read = test::read_files(files);
    if (!read || are_too_many(files)) {
        return;
    }
    const zorgpad::findings found = zorgpad::prove(*read);
    hold(found);
    for (const zorgpad::finding& one : found) {
        if (one.witness.empty()) {
            continue;
        }
        const auto compiled = zorgpad::compile(*read, one.variant);
        if (!compiled) {
            continue; // a code that does not exist has its own finding
        }
        const auto who = zorgpad::load_family(one.witness, *compiled);
        promise(who.has_value(), "the family of " + one.code + " does not fit the book: " + one.witness);
        hold(zorgpad::evaluate(*compiled, *who), *who);
    }
}

void evaluate(std::string_view text) {
    std::vector<std::string> files = test::files_in(text);
    const std::string stated = files.back();
    files.pop_back();
    const auto read = test::read_files(files);
    if (!read || are_too_many(files)) {
        return;
    }
    const auto told = zorgpad::read_family(stated);
    const std::string municipality = told && told->municipality ? *told->municipality : std::string();
    const auto compiled = zorgpad::compile(*read, municipality);
    if (!compiled) {
        return;
    }
    const auto who = zorgpad::load_family(stated, *compiled);
    hold(who);
    if (!who) {
        return;
    }
    hold(*who);
    zorgpad::evaluate_options options;
    options.left_out = true;
    const zorgpad::plan first = zorgpad::evaluate(*compiled, *who, options);
    hold(first, *who);
    promise(test::json_of(first) == test::json_of(zorgpad::evaluate(*compiled, *who, options)),
            "two plans of one family");
    options.exact = true;
    options.budget = 200;
    hold(zorgpad::evaluate(*compiled, *who, options), *who);
}

namespace {

/// The book is read once; lines make programs of it by municipality and day.
const zorgpad::book& book_of_lines() {
    static const zorgpad::book read = [] {
        auto made = zorgpad::load_book(std::filesystem::path(ZORGPAD_SOURCE_DIR "/tests/fuzz/small_book"));
        promise(made.has_value(), "the small book cannot be read: " + words_of(made.findings()));
        promise(zorgpad::compile(*made, "GM0268").has_value(), "the small book has errors");
        return *std::move(made);
    }();
    return read;
}

/// A line that was judged: its verdicts are those of the full evaluator.
void hold_line(std::string_view text, const zorgpad::batch::judged_lines& judged,
               const zorgpad::batch::judged_lines::line& line) {
    const zorgpad::batch::verdict_program& program = judged.program_of(line);
    const auto who = zorgpad::load_family(text, program.book);
    promise(who.has_value(), "a line that cannot be read is judged");
    const zorgpad::batch::judged_lines::group& group = *judged.groups[line.in_group];
    const std::string words = test::differences(
        program, *who, test::expected_of(program.book, *who), [&](std::size_t verdict, std::size_t number) {
            const zorgpad::subject of = program.verdicts[verdict].of;
            return group.verdicts.at(verdict, group.families.place(of, line.family, number));
        });
    promise(words.empty(), words);
}

} // namespace

void lines(std::string_view text) {
    if (text.empty()) {
        return;
    }
    std::istringstream stream{std::string(text.substr(1))};
    zorgpad::batch::line_reader reader(stream, 1 + static_cast<unsigned char>(text.front()));
    // One shelf for all inputs would make what one does hang on those before it.
    zorgpad::batch::program_shelf<zorgpad::book> shelf(book_of_lines());
    std::vector<std::string> plain;
    std::string part;
    std::vector<std::string_view> all;
    std::uint64_t first = 0;
    std::uint64_t expected_first = 1;
    for (bool more = true; more;) {
        more = reader.next(part, all, first);
        promise(first == expected_first, "a line has another number");
        expected_first += all.size();
        const zorgpad::batch::judged_lines judged = zorgpad::batch::judge_lines(all, shelf);
        promise(judged.lines.size() == all.size(), "not every line has an answer");
        for (std::size_t which = 0; which < all.size(); ++which) {
            const auto& line = judged.lines[which];
            plain.emplace_back(all[which]);
            const bool is_wrong = line.no_book != nullptr || zorgpad::has_errors(line.found);
            promise(line.judged + line.blank + is_wrong == 1, "a line is judged, blank or wrong");
            hold(line.found);
            if (line.judged) {
                hold_line(all[which], judged, line);
            }
        }
    }
    std::istringstream whole{std::string(text.substr(1))};
    std::vector<std::string> expected;
    for (std::string line; std::getline(whole, line);) {
        expected.push_back(line);
    }
    promise(plain == expected, "lines are not those of the text");
}

} // namespace fuzz
