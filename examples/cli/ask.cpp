// SPDX-License-Identifier: BSL-1.0
// zorgpad ask: a conversation that asks only what still matters, while the plan grows.
#include "answers.hpp"
#include "arguments.hpp"
#include "commands.hpp"
#include "conversation.hpp"
#include "terminal.hpp"
#include <zorgpad/evaluate/evaluate.hpp>
#include <zorgpad/render/family_json.hpp>
#include <zorgpad/render/plan_text.hpp>

#include <fstream>
#include <iostream>
#include <memory>
#include <set>

using namespace zorgpad;
using render::in_words;
using render::phrase;

namespace {

struct ask_arguments {
    source_options sources;
    family_source from;
    std::string save;
    bool all = false;
};

/// What the conversation says goes to standard error, so that standard output holds the plan and the family only.
class conversation {
public:
    conversation(family who, const compiled_book& book, language which)
        : who_(std::move(who)), book_(book), which_(which) {}

    /// Asks until nothing is left to ask, or the other side stops.
    void hold() {
        plan made = evaluate(book_, who_);
        tell(in_words(which_,
                      "Enter = weet ik niet · - = zegt het gezin liever niet · ? = waarom deze vraag · q = klaar",
                      "Enter = don't know · - = the family would rather not say · ? = why this question · q = done"));
        while (const question* next = best(made)) {
            if (!ask(made, made.items[next->item], *next)) {
                break;
            }
            plan grown = evaluate(book_, who_);
            tell_difference(made, grown);
            made = std::move(grown);
        }
        if (best(made) == nullptr) {
            tell(in_words(which_, "Er is niets meer te vragen.", "There is nothing left to ask."));
        }
    }

    [[nodiscard]] const family& who() const noexcept { return who_; }

private:
    void tell(std::string_view words) const { std::cerr << words << "\n"; }

    [[nodiscard]] static std::string key_of(const askable& item) {
        return std::string(word_of(item.is)) + " " + std::string(item.id) + " " + item.of;
    }

    [[nodiscard]] const question* best(const plan& made) const {
        for (const question& one : made.questions) {
            const askable& item = made.items[one.item];
            if (item.is != askable::kind::municipality && passed_over_.count(key_of(item)) == 0) {
                return &one;
            }
        }
        return nullptr;
    }

    void put(const plan& made, const askable& item, const question& asked) const {
        const render::people persons(made, &who_);
        std::string words;
        if (!item.of.empty()) {
            words =
                render::capitalised(persons.name(item.of, which_, render::person_kind(book_.tables(), item))) + ": ";
        }
        words += render::question_words(book_.tables(), item, which_);
        std::cerr << "\n" << (asked.acute ? in_words(which_, "[spoed] ", "[urgent] ") : "") << words << "\n";
        if (!asked.after.empty()) {
            tell(in_words(which_, "(Maak eerst kennis en leg uit waarom je dit vraagt.)",
                          "(First get acquainted and explain why you ask this.)"));
        }
        std::cerr << "(" << answer_hint(who_, made, item, which_) << ") > " << std::flush;
    }

    void explain(const askable& item, const question& asked) const {
        tell(render::why_words(book_.tables(), item, which_));
        tell(phrase(which_, "Hiervan hangen nu ", "On this now depend ") + std::to_string(asked.decides) +
             phrase(which_, " stappen en regelingen af.", " steps and schemes."));
        std::cerr << "> " << std::flush;
    }

    /// False where the conversation is over.
    [[nodiscard]] bool ask(const plan& made, const askable& item, const question& asked) {
        put(made, item, asked);
        int misunderstood = 0;
        std::string typed;
        while (std::getline(std::cin, typed)) {
            const std::string word = plain(typed);
            if (word == "q" || word == "stop") {
                return false;
            }
            if (word == "?") {
                explain(item, asked);
            } else if (word.empty()) {
                passed_over_.insert(key_of(item));
                return true;
            } else if (word == "-") {
                take_refusal(who_, item);
                passed_over_.insert(key_of(item));
                return true;
            } else if (take_answer(who_, made, item, typed) == understood::yes) {
                // An answer that settles nothing (an incomplete list, a date of a person of whom more is needed) is
                // enough.
                passed_over_.insert(key_of(item));
                return true;
            } else if (++misunderstood == 3) {
                tell(in_words(which_, "We slaan deze vraag over.", "We pass over this question."));
                passed_over_.insert(key_of(item));
                return true;
            } else {
                std::cerr << in_words(which_, "Dat begrijp ik niet. ", "I do not understand that. ") << "("
                          << answer_hint(who_, made, item, which_) << ") > " << std::flush;
            }
        }
        std::cerr << "\n";
        return false;
    }

    /// Says what is new: steps to take now, and schemes that may fit, or no longer.
    void tell_difference(const plan& before, const plan& after) const {
        const render::people persons(after, &who_);
        const auto name = [&](std::string_view title, std::string_view of) {
            return std::string(title) + (of.empty() ? "" : ", " + persons.for_whom(of, which_, subject::household));
        };
        for (const plan_step& step : after.steps) {
            const bool was_now = std::any_of(before.steps.begin(), before.steps.end(), [&](const plan_step& old) {
                return old.id == step.id && old.of == step.of && old.status == step_status::now;
            });
            if (step.status == step_status::now && !was_now) {
                std::cerr << in_words(which_, "  + nu te doen: ", "  + to do now: ")
                          << name(render::title_of(book_.tables(), book_.tables().nodes[step.node], which_), step.of)
                          << "\n";
            }
        }
        for (const plan_scheme& scheme : after.schemes) {
            const auto old = std::find_if(before.schemes.begin(), before.schemes.end(), [&](const plan_scheme& one) {
                return one.id == scheme.id && one.of == scheme.of;
            });
            const verdict was = old == before.schemes.end() ? verdict::unknown : old->is;
            if (scheme.is != was && scheme.is != verdict::unknown) {
                std::cerr << (scheme.is == verdict::likely
                                  ? in_words(which_, "  + past misschien: ", "  + may fit: ")
                                  : in_words(which_,
                                             "  - past nu waarschijnlijk niet: ", "  - probably does not fit now: "))
                          << name(render::title_of(book_.tables().schemes[scheme.scheme], which_), scheme.of) << "\n";
            }
        }
    }

    family who_;
    compiled_book book_;
    language which_;
    std::set<std::string> passed_over_;
};

std::optional<std::string> prompt(std::string_view words) {
    std::cerr << words << " > " << std::flush;
    std::string typed;
    if (!std::getline(std::cin, typed)) {
        std::cerr << "\n";
        return std::nullopt;
    }
    return typed;
}

/// What a plan cannot do without, and where the family lives, as that chooses the book.
exit_status ask_for_start(ask_arguments& given) {
    const language which = given.sources.which;
    if (!given.from.path.empty()) {
        return success;
    }
    while (!given.from.as_of) {
        const auto typed = prompt(
            in_words(which, "Welke dag is het vandaag? (dag-maand-jaar)", "What day is it today? (day-month-year)"));
        if (!typed) {
            std::cerr << in_words(which, "Zonder dag is er geen plan: geef --as-of.",
                                  "Without a day there is no plan: give --as-of.")
                      << "\n";
            return wrong_usage;
        }
        given.from.as_of = read_day(*typed);
    }
    while (given.sources.municipality.empty()) {
        const auto typed =
            prompt(in_words(which, "In welke gemeente woont het gezin? (naam of code; Enter = weet ik niet)",
                            "In which municipality does the family live? (name or code; Enter = don't know)"));
        if (!typed || plain(*typed).empty() || plain(*typed) == "-") {
            break;
        }
        const std::size_t first = typed->find_first_not_of(" \t");
        const std::string name = typed->substr(first, typed->find_last_not_of(" \t\r") - first + 1);
        if (const or_status<std::string> code = find_code(name, given.from.as_of, which)) {
            given.sources.municipality = *code;
        }
    }
    return success;
}

exit_status finish(const ask_arguments& given, const family& who, const compiled_book& book) {
    render::text_options words;
    words.width = line_width();
    words.colour = wants_colour(stream::output);
    words.all = given.all;
    words.who = &who;
    print(render::text(evaluate(book, who), given.sources.which, words));
    const std::string json = render::json(who) + "\n";
    if (given.save.empty()) {
        print("\n" + json);
        return success;
    }
    std::ofstream file(given.save, std::ios::binary);
    file << json;
    file.close();
    if (!file) {
        std::cerr << given.save << ": "
                  << in_words(given.sources.which, "kan niet worden geschreven", "cannot be written") << "\n";
        return unreadable;
    }
    return success;
}

exit_status start(ask_arguments given) {
    if (given.from.path == "-") {
        std::cerr << in_words(given.sources.which, "De antwoorden komen al van standaardinvoer: noem een bestand.",
                              "Standard input holds the answers already: name a file.")
                  << "\n";
        return wrong_usage;
    }
    if (const exit_status status = ask_for_start(given); status != success) {
        return status;
    }
    or_status<family_case> found = load_case(given.sources, given.from);
    if (!found) {
        return found.status;
    }
    conversation talk(found->who, found->book, given.sources.which);
    talk.hold();
    return finish(given, talk.who(), found->book);
}

} // namespace

void add_ask(CLI::App& program, action& run) {
    const auto given = std::make_shared<ask_arguments>();
    CLI::App& command = *program.add_subcommand("ask", "The plan in a conversation: asks only what still matters");
    command.add_option("FAMILY", given->from.path, "A file with what is known already, as JSON");
    add_book(command, given->sources);
    add_municipality(command, given->sources);
    add_day(command, "--as-of", given->from.as_of, "The day on which the plan is made");
    command.add_option("--role", given->from.role, "The role of the professional");
    command.add_flag("--all", given->all, "At the end also possible steps and unlikely schemes");
    command.add_option("--save", given->save, "Write the family here, instead of after the plan")->option_text("FILE");
    add_language(command, given->sources.which);
    command.callback([given, &run] { run = [given] { return start(*given); }; });
}
