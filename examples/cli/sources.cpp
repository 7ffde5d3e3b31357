// SPDX-License-Identifier: BSL-1.0
#include "sources.hpp"

#include "terminal.hpp"
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/layer/municipalities.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/nl/book.hpp>
#include <zorgpad/render/findings_text.hpp>

#include <algorithm>
#include <iostream>
#include <set>

using namespace zorgpad;
using render::in_words;

namespace {

constexpr const char* embedded = "nl";

std::vector<source_file> embedded_texts() {
    std::vector<source_file> texts;
    for (const nl::embedded_file& file : nl::book) {
        texts.push_back({std::string(embedded) + "/" + std::string(file.name), std::string(file.text), {}});
    }
    return texts;
}

bool is_code(const std::string& given) {
    return given.size() == 6 && given.substr(0, 2) == "GM" &&
           std::all_of(given.begin() + 2, given.end(), [](char one) { return one >= '0' && one <= '9'; });
}

std::string lower(std::string words) {
    std::transform(words.begin(), words.end(), words.begin(),
                   [](char one) { return one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a') : one; });
    return words;
}

/// Where findings about a family stand in its text.
findings placed(findings found, const std::string& text, const std::string& name) {
    find_offsets(found, text);
    resolve(found, source_files{source_file{name, text, {}}});
    return found;
}

or_status<family> read_case(const family_source& from, language which, std::string& text, std::string& name) {
    if (from.path.empty()) {
        family nobody;
        nobody.as_of = from.as_of;
        return nobody;
    }
    name = from.path == "-" ? "standard input" : from.path;
    std::optional<std::string> read = read_text(from.path);
    if (!read) {
        std::cerr << name << ": " << in_words(which, "kan niet worden gelezen", "cannot be read") << "\n";
        return unreadable;
    }
    text = std::move(*read);
    family_options options;
    options.as_of = from.as_of;
    options.name = name;
    outcome<family> made = read_family(text, options);
    say(made.findings(), which);
    if (!made) {
        const bool no_json = std::any_of(made.findings().begin(), made.findings().end(), [](const finding& one) {
            return one.level == severity::error && one.code.substr(0, 5) == "json.";
        });
        return no_json ? unreadable : found_errors;
    }
    return *std::move(made);
}

} // namespace

void say(const findings& all, language which) {
    render::findings_options options;
    options.colour = wants_colour(stream::error);
    std::cerr << render::text(all, which, options);
}

outcome<book> load_books(const std::vector<std::string>& names) {
    std::vector<std::filesystem::path> paths;
    bool with_embedded = names.empty();
    for (const std::string& name : names) {
        if (name == embedded) {
            with_embedded = true;
        } else {
            paths.emplace_back(name);
        }
    }
    if (!with_embedded) {
        return load_book(paths);
    }
    std::vector<source_file> texts = embedded_texts();
    if (!paths.empty()) {
        outcome<book> others = load_book(paths);
        if (!others) {
            return others;
        }
        texts.insert(texts.end(), others->files->begin(), others->files->end());
    }
    return load_book_texts(std::move(texts));
}

source_files texts_of(const findings& all) {
    std::set<std::string> names;
    for (const finding& one : all) {
        if (one.where.line != 0) {
            names.insert(one.where.file);
        }
    }
    source_files texts = embedded_texts();
    for (const source_file& one : texts) {
        names.erase(one.name);
    }
    for (const std::string& name : names) {
        if (std::optional<std::string> text = name == "-" ? std::nullopt : read_text(name)) {
            texts.push_back(source_file{name, std::move(*text), {}});
        }
    }
    return texts;
}

exit_status status_of(const findings& all) {
    const bool missing = std::any_of(all.begin(), all.end(), [](const finding& one) {
        return one.level == severity::error && one.code.substr(0, 5) == "file.";
    });
    return missing ? unreadable : has_errors(all) ? found_errors : success;
}

or_status<book> load(const source_options& options) {
    outcome<book> loaded = load_books(options.books);
    if (!loaded) {
        say(loaded.findings(), options.which);
        return status_of(loaded.findings());
    }
    return *std::move(loaded);
}

or_status<std::string> find_code(const std::string& given, std::optional<date> day, language which) {
    if (given.empty()) {
        return given;
    }
    const municipality_register all = default_municipalities();
    std::string code = given;
    if (!is_code(given)) {
        const auto named = std::find_if(all.existing.begin(), all.existing.end(),
                                        [&](const municipality& one) { return lower(one.name) == lower(given); });
        if (named != all.existing.end()) {
            return named->code;
        }
    }
    const municipality_answer answer = find_municipality(all, code, day);
    switch (answer.is) {
    case municipality_answer::state::exists:
        return answer.code;
    case municipality_answer::state::retired:
        std::cerr << in_words(which, "De gemeentecode ", "The municipality code ") << given << " (" << answer.old_name
                  << in_words(which, ") bestaat niet meer", ") no longer exists")
                  << (answer.on ? render::phrase(which, " sinds ", " since ") + render::date_words(*answer.on, which)
                                : std::string())
                  << in_words(which, "; gebruikt wordt ", "; used is ") << answer.code << " (" << answer.name << ").\n";
        return answer.code;
    case municipality_answer::state::unknown:
        break;
    }
    std::cerr << in_words(which, "De gemeente ", "The municipality ") << given
              << in_words(which, " bestaat niet. Gebruik de code van het CBS, zoals GM0268.",
                          " does not exist. Use the code of Statistics Netherlands (CBS), such as GM0268.");
    if (!answer.code.empty()) {
        std::cerr << in_words(which, " Bedoelt u ", " Did you mean ") << answer.code << " (" << answer.name << ")?";
    }
    std::cerr << "\n";
    return wrong_usage;
}

or_status<compiled_book> compile_for(const book& whole, const std::string& code, std::optional<date> day,
                                     language which) {
    check_options options;
    options.as_of = day;
    outcome<compiled_book> compiled = compile(whole, code, options);
    if (!compiled) {
        say(compiled.findings(), which);
        return status_of(compiled.findings());
    }
    return *std::move(compiled);
}

or_status<merged_book> merge_for(const book& whole, const std::string& code, language which) {
    outcome<merged_book> merged = merge(whole, code);
    if (!merged) {
        say(merged.findings(), which);
        return status_of(merged.findings());
    }
    return *std::move(merged);
}

or_status<family_case> load_case(const source_options& options, const family_source& from) {
    std::string text;
    std::string name;
    or_status<family> who = read_case(from, options.which, text, name);
    if (!who) {
        return who.status;
    }
    const bool overrides = !options.municipality.empty();
    const or_status<std::string> code =
        find_code(overrides ? options.municipality : who->municipality.value_or(""), who->as_of, options.which);
    if (!code) {
        return overrides ? code.status : found_errors;
    }
    who.value->municipality = code->empty() ? std::nullopt : std::optional<std::string>(*code);
    or_status<book> loaded = load(options);
    if (!loaded) {
        return loaded.status;
    }
    or_status<compiled_book> compiled = compile_for(*loaded, *code, who->as_of, options.which);
    if (!compiled) {
        return compiled.status;
    }
    if (!from.role.empty()) {
        if (compiled::find(compiled->tables().roles, from.role) == compiled::none) {
            std::cerr << in_words(options.which, "Het boek kent deze rol niet: ", "The book does not know this role: ")
                      << from.role << "\n";
            return wrong_usage;
        }
        who.value->role = from.role;
    }
    if (who->as_of) {
        const findings found = placed(check_family(*compiled, *who), text, name);
        say(found, options.which);
        if (has_errors(found)) {
            return found_errors;
        }
    }
    return family_case{*std::move(who.value), *std::move(compiled.value)};
}
