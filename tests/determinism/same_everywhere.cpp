// SPDX-License-Identifier: BSL-1.0
// The same book gives the same bytes, whatever the order of files, the processor or the number of threads; and whatever
// the compiler, the standard and the level of optimisation. For the last three each program writes a line for
// everything that the library says of the national book, its name and a hash of its bytes, into the file that
// ZORGPAD_DIGESTS names; cmake/test.sh and tests/determinism/run.sh compare these files.
#include "catch.hpp"
#include "texts.hpp"
#include <zorgpad/batch/batch.hpp>
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/check/explain.hpp>
#include <zorgpad/compile/compile_all.hpp>
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/load/schema_writer.hpp>
#include <zorgpad/nl/book.hpp>
#include <zorgpad/prove/prove.hpp>
#include <zorgpad/render/dot.hpp>
#include <zorgpad/render/findings_json.hpp>
#include <zorgpad/render/mermaid.hpp>
#include <zorgpad/render/plan_json.hpp>
#include <zorgpad/render/plan_text.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace zorgpad;

namespace {

/// FNV-1a.
class hash {
public:
    hash& operator<<(std::string_view words) {
        for (const char one : words) {
            value_ = (value_ ^ static_cast<unsigned char>(one)) * 0x100000001B3U;
        }
        value_ = (value_ ^ 0x100U) * 0x100000001B3U; // where one ends
        return *this;
    }
    [[nodiscard]] unsigned long long value() const { return value_; }

private:
    std::uint64_t value_ = 0xCBF29CE484222325U;
};

/// Adds a line to the file that is compared between programs.
void say(const std::string& name, const hash& of) {
    if (const char* file = std::getenv("ZORGPAD_DIGESTS")) {
        std::ofstream(file, std::ios::app) << name << " " << std::hex << of.value() << "\n";
    }
}

std::vector<source_file> files_of_the_book() {
    std::vector<source_file> files;
    for (const nl::embedded_file& file : nl::book) {
        files.push_back({std::string(file.name), std::string(file.text), {}});
    }
    return files;
}

hash hash_of(const compiled_country& country) {
    hash all;
    for (const compiled_book& one : country.books) {
        all << one.municipality() << one.digest();
    }
    return all << render::json(country.findings, language::en);
}

const book& national_book() {
    static const book whole = test::value_of(load_book_texts(files_of_the_book()));
    return whole;
}

const compiled_country& country() {
    static const compiled_country made = compile_all(national_book());
    return made;
}

hash hash_of_files(std::vector<source_file> files) {
    return hash_of(compile_all(test::value_of(load_book_texts(std::move(files)))));
}

/// What is said of one family, in one of the languages.
std::string plan_of(const std::string& text, const compiled_book& book, language which) {
    const outcome<family> who = load_family(text, book);
    if (!who) {
        return render::json(who.findings(), which);
    }
    evaluate_options options;
    options.left_out = true;
    const plan made = evaluate(book, *who, options);
    render::text_options told;
    told.why = true;
    return render::json(made, which, json_style::compact) + render::text(made, which, told);
}

/// The families of all examples, each as one line.
std::vector<std::string_view> example_lines() {
    std::vector<std::string_view> lines;
    for (const layer& one : national_book().layers) {
        for (const auto& [id, example] : one.content.examples) {
            lines.emplace_back(example.family);
        }
    }
    return lines;
}

hash hash_of(const batch::judged_lines& judged) {
    hash all;
    for (const batch::judged_lines::line& line : judged.lines) {
        if (line.judged) {
            judged.for_each_verdict(line, [&all](const auto& scheme, std::string_view who, truth is) {
                all << std::to_string(scheme) << who << name_of(is);
            });
        }
    }
    return all;
}

/// The verdicts on the families of all examples, each of its own municipality and day.
hash verdicts_of(const batch::judge_options& judging) {
    batch::program_shelf<book> shelf(national_book());
    batch::line_options options;
    options.judging = judging;
    return hash_of(batch::judge_lines(example_lines(), shelf, options));
}

/// The same families over and over, of one municipality and one day: enough of them that threads have blocks to share.
hash verdicts_on_many(const batch::judge_options& judging) {
    const std::vector<std::string_view> examples = example_lines();
    std::vector<std::string_view> lines;
    while (lines.size() < 8 * batch::block_families) {
        lines.push_back(examples[lines.size() % examples.size()]);
    }
    batch::program_shelf<book> shelf(national_book());
    batch::line_options options;
    options.municipality = "GM0268";
    options.as_of = parse_date("2026-11-21");
    options.judging = judging;
    const batch::judged_lines judged = batch::judge_lines(lines, shelf, options);
    REQUIRE(judged.groups.size() == 1);
    REQUIRE(judged.groups.front()->families.blocks() >= 4);
    return hash_of(judged);
}

} // namespace

TEST_CASE("the order of files makes no difference to any compiled book") {
    const hash all = hash_of(country());
    say("compiled", all);
    std::vector<source_file> files = files_of_the_book();
    std::reverse(files.begin(), files.end());
    CHECK(hash_of_files(files).value() == all.value());
    const auto every_third = [count = 0](const source_file&) mutable { return ++count % 3 == 0; };
    std::stable_partition(files.begin(), files.end(), every_third);
    CHECK(hash_of_files(files).value() == all.value());
}

TEST_CASE("the processor makes no difference to verdicts") {
    const hash all = verdicts_of({1, batch::machine::portable});
    say("verdicts", all);
    CHECK(verdicts_of({1, batch::best_machine()}).value() == all.value());
}

TEST_CASE("the number of threads makes no difference to verdicts") {
    const hash all = verdicts_on_many({1, batch::machine::portable});
    say("verdicts on many", all);
    for (const unsigned threads : {2U, 7U}) {
        CHECK(verdicts_on_many({threads, batch::machine::portable}).value() == all.value());
        CHECK(verdicts_on_many({threads, batch::best_machine()}).value() == all.value());
    }
}

TEST_CASE("the plans of all examples are written for comparing between programs") {
    for (const layer& one : national_book().layers) {
        hash all;
        language which = language::nl;
        for (const auto& [id, example] : one.content.examples) {
            which = which == language::nl ? language::en : language::nl;
            const std::size_t at = example.family.find("\"GM");
            const std::string code = at == std::string::npos ? "GM0268" : example.family.substr(at + 1, 6);
            const compiled_book* book = country().find(code);
            all << id << (book != nullptr ? plan_of(example.family, *book, which) : std::string());
        }
        say("plans of " + one.head.id, all);
    }
}

TEST_CASE("pictures, schemas and findings are written for comparing between programs") {
    const compiled_book& book = *country().find("GM0268");
    say("pictures", hash() << render::dot(book) << render::mermaid(book));
    for (const schema_kind kind : {schema_kind::book, schema_kind::family, schema_kind::plan, schema_kind::findings}) {
        say("schema " + std::to_string(static_cast<int>(kind)), hash() << json_schema(kind));
    }
    say("findings", hash() << render::json(prove(national_book(), {}, "GM0268"), language::nl));
    for (const finding_kind* kind : all_kinds()) {
        const outcome<zorgpad::book> loaded = test::read_files(test::files_in(kind->example));
        hash all;
        all << render::json(loaded.findings(), language::en);
        if (loaded) {
            all << render::json(prove(*loaded), language::en);
        }
        say(std::string(kind->code), all);
    }
}
