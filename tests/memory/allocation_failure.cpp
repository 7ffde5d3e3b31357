// SPDX-License-Identifier: BSL-1.0
// Memory that runs out, at every place where memory is asked for: either the whole result comes, or std::bad_alloc
// does. Nothing is lost, and what was given stays as it was.
#include "catch.hpp"
#include "dice.hpp"
#include "replaced_memory.hpp"
#include <zorgpad/batch/judge_lines.hpp>
#include <zorgpad/check/check.hpp>
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/layer/merge.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/render/plan_json.hpp>

#include <algorithm>
#include <cstdlib>

namespace {

/// What the memory of this program does. (Its threads take turns: there is one.)
struct memory_state {
    std::size_t asked = 0;    ///< how often memory was asked for
    std::size_t fails_at = 0; ///< counting from 1; 0: never
    std::size_t live = 0;     ///< bytes that were not given back
};
memory_state memory;

constexpr std::size_t header = alignof(std::max_align_t);

} // namespace

void* replaced_memory::take(std::size_t size) {
    ++memory.asked;
    if (memory.asked == memory.fails_at) {
        throw std::bad_alloc();
    }
    void* block = std::malloc(size + header);
    if (block == nullptr) {
        throw std::bad_alloc();
    }
    *static_cast<std::size_t*>(block) = size;
    memory.live += size;
    return static_cast<char*>(block) + header;
}

void replaced_memory::give_back(void* address) noexcept {
    if (address != nullptr) {
        void* block = static_cast<char*>(address) - header;
        memory.live -= *static_cast<std::size_t*>(block);
        std::free(block);
    }
}

namespace {

using namespace zorgpad;

/// What came of one run in which memory ran out.
enum class ending : std::uint8_t { whole, out_of_memory, other };

struct tally {
    std::size_t asked = 0;  ///< how often memory is asked for when there is enough
    std::size_t failed = 0; ///< how many of these were made to fail
    std::size_t other_endings = 0;
    std::size_t leaks = 0;
    std::size_t changed_results = 0; ///< of a run with enough memory, after one without
};

/// Runs something, which gives a result that can be compared, once for each time that it asks for memory: that time
/// there is none. Where it asks more often than `most`, a part of the times, evenly spread from the first to the last.
template <class Run>
tally starve(Run run, std::size_t most = chance::cases(1500)) {
    tally found;
    const auto expected = run(); // what is made once and kept is made here
    memory.fails_at = 0;
    memory.asked = 0;
    bool is_same = run() == expected;
    found.asked = memory.asked;
    REQUIRE(is_same);
    const std::size_t step = std::max<std::size_t>(1, found.asked / most);
    for (std::size_t which = 1; which <= found.asked;
         which += found.asked - which < step && which != found.asked ? found.asked - which : step) {
        const std::size_t before = memory.live;
        ending how = ending::whole;
        memory.asked = 0;
        memory.fails_at = which;
        try {
            is_same = run() == expected;
        } catch (const std::bad_alloc&) {
            how = ending::out_of_memory;
        } catch (...) {
            how = ending::other;
        }
        memory.fails_at = 0;
        ++found.failed;
        found.leaks += memory.live != before ? 1U : 0U;
        found.other_endings += how == ending::other || (how == ending::whole && !is_same) ? 1U : 0U;
        if (found.failed % 50 == 0) {
            found.changed_results += run() == expected ? 0U : 1U;
        }
    }
    found.changed_results += run() == expected ? 0U : 1U;
    return found;
}

void hold(const char* what, const tally& found) {
    WARN(what << ": memory asked for " << found.asked << " times, " << found.failed << " of them failed");
    CHECK(found.failed > 0);
    CHECK(found.other_endings == 0);
    CHECK(found.leaks == 0);
    CHECK(found.changed_results == 0);
}

const char* const national =
    R"({ "zorgpad": 1, "id": "nl", "layer": "national", "title": { "nl": "Landelijk", "en": "National" },
  "sources": { "law": { "title": "Wet", "url": "https://example.org" } },
  "roles": { "midwife": { "title": "verloskundige" }, "parent": { "title": "ouder" } },
  "contacts": { "team": { "title": "Wijkteam", "open": ["phone"] } },
  "norms": { "low": { "unit": "EUR/month", "source": "law", "values": [ { "from": "2026-01-01", "until": "2027-07-01", "amounts": [
      { "when": { "fact": "household.kind", "is": "couple" }, "is": 2000.50 }, { "is": 1500 } ] } ] },
    "most": { "unit": "EUR/month", "is": { "norm": "low", "percent": 120 } } },
  "facts": { "income": { "of": "household", "type": "money", "unit": "EUR/month", "title": "inkomen", "ask": "Hoeveel?", "why": "Daarom.", "changeable": true },
    "school": { "of": "child", "type": "choice", "options": { "primary": "basisschool", "secondary": "middelbare school" }, "title": "school", "ask": "Welke?", "why": "Daarom." } },
  "conditions": { "poor": { "title": "weinig geld", "when": { "fact": "income", "at_most": { "norm": "most" } } } },
  "consents": { "share": { "title": "delen", "by": "midwife", "with": "parent", "what": ["signals"], "ask": "Mag het?" } },
  "signals": { "bills": { "title": "rekeningen", "group": "money", "of": "household", "ask": "Ziet u ze?" } },
  "services": { "help": { "title": "Hulp", "kind": "help", "for": "household", "when": { "condition": "poor" }, "contact": "team", "by": ["midwife"] } },
  "schemes": { "box": { "title": "Doos", "level": "fund", "for": "child", "when": { "all": [
      { "fact": "age", "from": "P4Y", "until": "P13Y" }, { "condition": "poor" }, { "not": { "fact": "school", "is": "secondary" } } ] },
      "apply": { "by": ["parent"], "contact": "team", "deadline": { "before": "birthday", "period": "P6W" } } } },
  "pathways": { "money": { "kind": "zorgpad", "title": "Geld", "start": "meet", "nodes": {
    "meet": { "step": "meet", "title": "Maak kennis", "by": ["midwife"], "next": "ask" },
    "bills": { "signal": "bills", "next": "ask" },
    "ask": { "condition": { "some": "child", "where": { "fact": "school", "is": "primary" } }, "yes": "consent", "unknown": "talk", "next": "scheme" },
    "talk": { "step": "discuss", "title": "Praat", "by": ["midwife"] },
    "scheme": { "scheme": "box" },
    "consent": { "step": "ask-consent", "consent": "share", "title": "Vraag", "by": ["midwife"], "next": "tell" },
    "tell": { "step": "share", "consent": "share", "title": "Deel", "by": ["midwife"], "within": { "working_days": 3, "after": "seen" }, "next": "help" },
    "help": { "service": "help", "urgency": "acute", "next": "after" },
    "after": { "step": "follow-up", "title": "Vraag na", "wait": "P4W", "by": ["midwife"],
      "again": { "to": "talk", "when": { "progress": "after", "is": "not-succeeded" } } } } } } })";

const char* const municipal =
    R"({ "zorgpad": 1, "id": "gm0268", "layer": "municipal", "scope": ["GM0268"], "title": "Nijmegen",
  "contacts": { "team": { "title": "Wijkteam Nijmegen", "phone": "14 024" } },
  "pathways": { "money": { "nodes": { "talk": { "title": "Praat rustig" } } } } })";

const char* const bad_layer = R"({ "zorgpad": 1, "id": "bad", "layer": "municipal", "scope": ["GM9999"], "titel": "x",
  "pathways": { "money": { "nodes": { "talk": { "next": "nowhere" }, "a": { "step": "meet", "title": "a", "next": ["a", 1] } } } } })";

const char* const family_text = R"({ "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "midwife",
  "household": { "income": 1450.00 },
  "adults": [ { "id": "a1", "facts": { "birth-date": "1999-04-02" } } ],
  "children": [ { "id": "c1", "facts": { "due-date": "2027-01-15" } }, { "id": "c2", "facts": { "birth-date": "2018-02-28", "school": "primary" } } ],
  "signals": [ { "signal": "bills", "seen": true, "on": "2026-11-18" } ],
  "receives": { "box": { "c2": false } },
  "progress": [ { "node": "money/meet", "is": "done", "on": "2026-11-19" } ] })";

std::vector<source_file> texts(bool with_bad = false) {
    std::vector<source_file> files{{"nl.json", national, {}}, {"gm0268.json", municipal, {}}};
    if (with_bad) {
        files.push_back({"bad.json", bad_layer, {}});
    }
    return files;
}

std::string told(const findings& all) {
    std::string words;
    for (const finding& one : all) {
        words += one.code + " " + one.where.file + one.where.pointer + " " + std::string(one.message.in("nl")) + "\n";
    }
    return words;
}

book loaded_book() {
    auto loaded = load_book_texts(texts());
    if (!loaded) {
        FAIL(told(loaded.findings()));
    }
    return *std::move(loaded);
}

compiled_book compiled_in_nijmegen(const book& from) {
    auto made = compile(from, "GM0268");
    if (!made) {
        FAIL(told(made.findings()));
    }
    return *std::move(made);
}

} // namespace

TEST_CASE("memory that runs out while a book is loaded loses nothing") {
    const std::vector<source_file> files = texts();
    hold("loading", starve([&files] {
             const auto loaded = load_book_texts(files);
             return told(loaded.findings()) + (loaded ? std::to_string(loaded->layers.size()) : "");
         }));
    const std::vector<source_file> bad = texts(true);
    hold("loading a bad book", starve([&bad] { return told(load_book_texts(bad).findings()); }));
}

TEST_CASE("memory that runs out while layers are merged and checked loses nothing") {
    const book made = loaded_book();
    hold("merging", starve([&made] { return merge(made, "GM0268")->content.pathways.size(); }));
    hold("checking", starve([&made] { return told(check(made)); }));
}

TEST_CASE("memory that runs out while a book is compiled loses nothing") {
    const book made = loaded_book();
    hold("compiling", starve([&made] {
             const auto done = compile(made, "GM0268");
             return done ? std::string(done->digest()) : told(done.findings());
         }));
}

TEST_CASE("memory that runs out while a family is read and evaluated loses nothing") {
    const compiled_book local = compiled_in_nijmegen(loaded_book());
    hold("reading a family", starve([&local] {
             const auto read = load_family(family_text, local);
             return told(read.findings()) + (read ? "good" : "");
         }));
    const std::string bad = std::string(family_text) + "x";
    hold("reading a bad family", starve([&] {
             return told(load_family(bad, local).findings()) +
                    told(read_family(R"({"family":1,"household":{"naam":1,"111222333":2,"x":[]}})").findings());
         }));
    const auto who = load_family(family_text, local);
    REQUIRE(who);
    hold("evaluating", starve([&] { return render::json(evaluate(local, *who), language::nl); }));
}

TEST_CASE("memory that runs out while lines are judged loses nothing") {
    const book made = loaded_book();
    std::string line;
    for (const char letter : std::string(family_text)) {
        line += letter == '\n' ? ' ' : letter;
    }
    hold("judging lines", starve([&] {
             batch::program_shelf<book> shelf(made);
             const batch::judged_lines judged = batch::judge_lines({line, "{", line}, shelf);
             std::string words = told(judged.lines[1].found);
             for (const batch::judged_lines::line& one : judged.lines) {
                 if (one.judged) {
                     judged.for_each_verdict(one, [&words](const auto&, std::string_view of, truth is) {
                         words += std::string(of) + std::to_string(static_cast<int>(is));
                     });
                 }
             }
             return words;
         }));
}

TEST_CASE("memory that runs out while the national book is loaded, compiled and evaluated loses nothing") {
    const std::size_t most = chance::cases(40); // of a million times; each run is long
    std::vector<std::filesystem::path>
        files; // listed here: where memory runs out while GCC lists a folder, it ends all
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(ZORGPAD_SOURCE_DIR "/include/zorgpad/nl/book")) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    const auto load = [&files] { return load_book(files); };
    hold("loading the national book", starve(
                                          [&load] {
                                              const auto loaded = load();
                                              return told(loaded.findings()) +
                                                     (loaded ? std::to_string(loaded->layers.size()) : "");
                                          },
                                          most));
    const book whole = *load();
    hold("compiling the national book", starve(
                                            [&whole] {
                                                const auto done = compile(whole, "GM0268");
                                                return done ? std::string(done->digest()) : told(done.findings());
                                            },
                                            most));
    const compiled_book local = compiled_in_nijmegen(whole);
    const auto who = load_family(R"({"family": 1, "municipality": "GM0268", "as_of": "2026-11-22",
        "household": {"income.net-month": 1450}, "adults": [{"id": "a1"}],
        "children": [{"id": "c1", "facts": {"due-date": "2027-02-01"}}]})",
                                 local);
    REQUIRE(who);
    hold("evaluating with the national book",
         starve([&] { return render::json(evaluate(local, *who), language::nl); }, most));
}
