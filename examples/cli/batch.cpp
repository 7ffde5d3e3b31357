// SPDX-License-Identifier: BSL-1.0
// zorgpad batch: the verdicts on many families.
#include "batch.hpp"

#include "arguments.hpp"
#include "commands.hpp"
#include "terminal.hpp"
#include <zorgpad/base/json_writer.hpp>
#include <zorgpad/batch/line_reader.hpp>
#include <zorgpad/render/findings_text.hpp>
#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/verdict_lines.hpp>

#include <chrono>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <thread>

using namespace zorgpad;
using render::in_words;
using render::left_aligned;
using render::right_aligned;

namespace {

/// Says now and then how far it is; on a terminal only.
class progress_line {
public:
    explicit progress_line(language which) : which_(which), wanted_(is_terminal(stream::error)) {}

    void say(std::uint64_t families) {
        const auto now = std::chrono::steady_clock::now();
        if (!wanted_ || now - said_ < std::chrono::milliseconds(200)) {
            return;
        }
        said_ = now;
        const std::chrono::duration<double> passed = now - began_;
        const auto rate = static_cast<std::uint64_t>(static_cast<double>(families) / passed.count());
        std::cerr << "\r" << families << in_words(which_, " gezinnen, ", " families, ") << rate
                  << in_words(which_, " per seconde ", " per second ") << std::flush;
        shown_ = true;
    }
    void clear() {
        if (shown_) {
            std::cerr << "\r\x1b[K" << std::flush;
            shown_ = false;
        }
    }

private:
    language which_;
    bool wanted_;
    bool shown_ = false;
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point said_ = began_;
};

/// A part of the file in the hands of one thread.
struct part {
    std::string text;
    std::vector<std::string_view> lines;
    std::uint64_t first = 1;
    judged_part judged;
    std::exception_ptr failed;
};

void say_bad_line(const many_families& from, std::uint64_t number, const findings& found) {
    const std::string name = from.path == "-" ? "standard input" : from.path;
    for (const finding& one : found) {
        if (one.level != severity::error) {
            continue;
        }
        std::cerr << name << ":" << number;
        if (one.where.column != 0) {
            std::cerr << ":" << one.where.column;
        }
        std::cerr << ": " << render::severity_words(one.level, from.which) << ": " << one.message.in(from.which);
        if (!one.where.pointer.empty()) {
            std::cerr << " (" << one.where.pointer << ")";
        }
        std::cerr << " [" << one.code << "]\n";
    }
}

/// What was said of the books, which many lines have in common.
struct said_of_books {
    std::set<std::shared_ptr<const findings>> refusals;
    std::set<std::string> places;
};

/// A book with errors is said at the first line that it is refused for, each error once.
void say_bad_book(const many_families& from, std::uint64_t number, const std::shared_ptr<const findings>& found,
                  said_of_books& said) {
    if (!said.refusals.insert(found).second) {
        return;
    }
    findings fresh;
    for (const finding& one : *found) {
        const std::string place = one.where.file + ":" + std::to_string(one.at.offset) + ":" + one.code;
        if (one.level == severity::error && said.places.insert(place).second) {
            fresh.push_back(one);
        }
    }
    std::cerr << (from.path == "-" ? "standard input" : from.path) << ":" << number << ": "
              << render::severity_words(severity::error, from.which) << ": "
              << in_words(from.which, "het boek voor dit gezin heeft fouten; alle regels met dat boek vervallen",
                          "the book for this family has errors; all lines with that book are skipped")
              << "\n";
    say(fresh, from.which);
}

/// Judges the lines of a part with every book; a line that is bad for one is bad.
void judge_part(part& one, const std::vector<program_shelf*>& shelves, const batch::line_options& options) {
    one.judged.clear();
    for (program_shelf* shelf : shelves) {
        one.judged.push_back(batch::judge_lines(one.lines, *shelf, options));
    }
}

void count_part(const part& one, const many_families& from, said_of_books& said, progress_line& shown,
                reading_result& result) {
    for (std::size_t which = 0; which < one.lines.size(); ++which) {
        const batch::judged_lines::line* wrong = nullptr;
        for (const batch::judged_lines& judged : one.judged) {
            const batch::judged_lines::line& line = judged.lines[which];
            wrong = wrong == nullptr && !line.judged && !line.blank ? &line : wrong;
        }
        if (wrong != nullptr) {
            shown.clear();
            if (wrong->no_book) {
                say_bad_book(from, one.first + which, wrong->no_book, said);
            } else {
                say_bad_line(from, one.first + which, wrong->found);
            }
            ++result.bad_lines;
        } else if (!one.judged.front().lines[which].blank) {
            ++result.families;
        }
    }
    shown.say(result.families);
}

} // namespace

unsigned threads_of(const many_families& from) {
    const unsigned threads = from.threads != 0 ? from.threads : std::thread::hardware_concurrency();
    return threads == 0 ? 1 : threads;
}

reading_result read_families(const many_families& from, const std::vector<program_shelf*>& shelves,
                             const std::optional<std::string>& municipality,
                             const std::function<void(unsigned, const judged_part&, std::uint64_t)>& work,
                             const std::function<void(unsigned)>& finish) {
    reading_result result;
    std::ifstream file;
    if (from.path != "-") {
        file.open(from.path, std::ios::binary);
        if (!file) {
            std::cerr << from.path << ": " << in_words(from.which, "kan niet worden gelezen", "cannot be read") << "\n";
            result.status = unreadable;
            return result;
        }
    }
    batch::line_reader reader(from.path == "-" ? std::cin : file);
    batch::line_options options;
    options.as_of = from.as_of;
    options.municipality = municipality;
    said_of_books said;
    progress_line shown(from.which);
    std::vector<part> parts(threads_of(from));
    for (bool more = true; more;) {
        unsigned count = 0;
        while (count < parts.size() && more) {
            more = reader.next(parts[count].text, parts[count].lines, parts[count].first);
            count += parts[count].lines.empty() ? 0U : 1U;
        }
        const auto run = [&](unsigned which) {
            try {
                judge_part(parts[which], shelves, options);
                work(which, parts[which].judged, parts[which].first);
            } catch (...) {
                parts[which].failed = std::current_exception();
            }
        };
        std::vector<std::thread> others;
        for (unsigned which = 1; which < count; ++which) {
            others.emplace_back(run, which);
        }
        if (count != 0) {
            run(0);
        }
        for (std::thread& one : others) {
            one.join();
        }
        for (unsigned which = 0; which < count; ++which) {
            if (parts[which].failed) {
                std::rethrow_exception(parts[which].failed);
            }
            count_part(parts[which], from, said, shown, result);
            finish(which);
        }
    }
    shown.clear();
    std::cerr << result.families
              << (result.families == 1 ? in_words(from.which, " gezin", " family")
                                       : in_words(from.which, " gezinnen", " families"));
    if (result.bad_lines != 0) {
        std::cerr << ", " << result.bad_lines
                  << (result.bad_lines == 1 ? in_words(from.which, " regel overgeslagen", " line skipped")
                                            : in_words(from.which, " regels overgeslagen", " lines skipped"));
        result.status = found_errors;
    }
    std::cerr << "\n";
    return result;
}

namespace {

struct batch_arguments {
    source_options sources;
    many_families families;
    bool summary = false;
    std::string format = "text";
};

using counts_by_scheme = std::map<std::string, batch::verdict_count, std::less<>>;

void count_verdicts(const batch::judged_lines& judged, counts_by_scheme& counts) {
    for (const batch::judged_lines::line& one : judged.lines) {
        if (!one.judged) {
            continue;
        }
        const compiled::tables& book = judged.program_of(one).book.tables();
        judged.for_each_verdict(one, [&](compiled::index scheme, std::string_view, truth is) {
            auto found = counts.find(book.schemes[scheme].id);
            if (found == counts.end()) {
                found = counts.emplace(book.schemes[scheme].id, batch::verdict_count()).first;
            }
            found->second += batch::verdict_count{is == truth::yes ? 1U : 0U, is == truth::unknown ? 1U : 0U,
                                                  is == truth::no ? 1U : 0U};
        });
    }
}

std::string summary_json(const reading_result& result, const counts_by_scheme& counts) {
    std::string words;
    json_writer json(words);
    json.begin_object();
    json.member("families", result.families);
    json.member("bad_lines", result.bad_lines);
    json.key("schemes");
    json.begin_array(counts.empty());
    for (const auto& [id, count] : counts) {
        json.begin_object();
        json.member("id", id);
        json.member("likely", count.likely);
        json.member("unknown", count.unknown);
        json.member("unlikely", count.unlikely);
        json.end_object();
    }
    json.end_array();
    json.end_object();
    return words + "\n";
}

std::string summary_text(const counts_by_scheme& counts, language which) {
    std::size_t width = 10;
    for (const auto& [id, count] : counts) {
        width = std::max(width, render::width_of(id));
    }
    std::string words = left_aligned(in_words(which, "regeling", "scheme"), width) +
                        right_aligned(in_words(which, "waarschijnlijk", "likely"), 21) +
                        right_aligned(in_words(which, "onbekend", "unknown"), 21) +
                        right_aligned(in_words(which, "waarschijnlijk niet", "unlikely"), 21) + "\n";
    for (const auto& [id, count] : counts) {
        words += left_aligned(id, width);
        for (const std::uint64_t number : {count.likely, count.unknown, count.unlikely}) {
            words += right_aligned(std::to_string(number), 21);
        }
        words += "\n";
    }
    return words;
}

exit_status run_batch(const batch_arguments& given) {
    const language which = given.sources.which;
    const or_status<book> loaded = load(given.sources);
    if (!loaded) {
        return loaded.status;
    }
    const or_status<std::string> code = find_code(given.sources.municipality, given.families.as_of, which);
    if (!code) {
        return code.status;
    }
    many_families families = given.families;
    families.which = which;
    program_shelf shelf(*loaded);
    const unsigned threads = threads_of(families);
    std::vector<std::string> lines(threads);
    std::vector<counts_by_scheme> counts(threads);
    const reading_result result = read_families(
        families, {&shelf}, code->empty() ? std::nullopt : std::optional<std::string>(*code),
        [&](unsigned thread, const judged_part& judged, std::uint64_t first) {
            if (given.summary) {
                count_verdicts(judged.front(), counts[thread]);
                return;
            }
            for (std::size_t line = 0; line < judged.front().lines.size(); ++line) {
                if (judged.front().lines[line].judged) {
                    render::append_verdict_line(lines[thread], judged.front(), judged.front().lines[line],
                                                first + line);
                }
            }
        },
        [&](unsigned thread) {
            print(lines[thread]);
            lines[thread].clear();
        });
    if (given.summary && result.status != unreadable) {
        for (std::size_t thread = 1; thread < counts.size(); ++thread) {
            for (const auto& [id, count] : counts[thread]) {
                counts.front()[id] += count;
            }
        }
        print(given.format == "json" ? summary_json(result, counts.front()) : summary_text(counts.front(), which));
    }
    return result.status;
}

} // namespace

void add_batch(CLI::App& program, action& run) {
    const auto given = std::make_shared<batch_arguments>();
    CLI::App& command =
        *program.add_subcommand("batch", "The verdicts on many families: a family a line, a result a line");
    command
        .add_option("FAMILIES", given->families.path, "A file with a family (JSON) on each line; - is standard input")
        ->required()
        ->option_text("FAMILIES.ndjson");
    add_book(command, given->sources);
    add_municipality(command, given->sources);
    add_day(command, "--as-of", given->families.as_of, "The day to judge, instead of what each family states");
    command.add_flag("--summary", given->summary, "Count the verdicts of each scheme instead of writing every family");
    add_choice(command, "--format", given->format, {"text", "json"}, "Of the summary: text (default) or json");
    command.add_option("--threads", given->families.threads, "How many threads to use (default: one a processor)")
        ->check(CLI::Range(1, 1024))
        ->option_text("N");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return run_batch(*given); }; });
}
