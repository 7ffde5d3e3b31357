// SPDX-License-Identifier: BSL-1.0
#include "texts.hpp"

#include <zorgpad/compile/compile.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/render/plan_json.hpp>

#include <algorithm>

namespace test {
namespace {

std::string name_of(std::string_view id, std::string_view of) {
    return std::string(id) + (of.empty() ? std::string() : "@" + std::string(of));
}

} // namespace

std::vector<std::string> files_in(std::string_view text) {
    constexpr std::string_view dashes = "\n---\n";
    std::vector<std::string> files;
    for (std::size_t end = text.find(dashes); end != std::string_view::npos; end = text.find(dashes)) {
        files.emplace_back(text.substr(0, end));
        text.remove_prefix(end + dashes.size());
    }
    files.emplace_back(text);
    return files;
}

zorgpad::outcome<zorgpad::book> read_files(const std::vector<std::string>& files) {
    std::vector<zorgpad::source_file> sources;
    for (const std::string& one : files) {
        sources.push_back(zorgpad::source_file{std::to_string(sources.size() + 1) + ".json", one, {}});
    }
    return zorgpad::load_book_texts(std::move(sources));
}

zorgpad::compiled_book compile_texts(const std::vector<std::string>& texts, const std::string& municipality) {
    return value_of(zorgpad::compile(value_of(read_files(texts)), municipality));
}

zorgpad::compiled_book compile_merged(const zorgpad::merged_book& book) { return zorgpad::compile_unchecked(book); }

std::string json_of(const zorgpad::plan& plan) { return zorgpad::render::json(plan, zorgpad::language::en); }

zorgpad::family family_of(const std::string& text, const zorgpad::compiled_book& book) {
    return value_of(zorgpad::load_family(text, book));
}

std::string national(const std::string& sections) {
    return R"({"zorgpad": 1, "id": "nl", "layer": "national", "title": "Test", )" + sections + "}";
}

const zorgpad::plan_step* find_step(const zorgpad::plan& plan, const std::string& id, std::string_view of) {
    for (const zorgpad::plan_step& one : plan.steps) {
        if (one.id == id && one.of == of) {
            return &one;
        }
    }
    return nullptr;
}

const zorgpad::plan_scheme* find_scheme(const zorgpad::plan& plan, const std::string& id, std::string_view of) {
    for (const zorgpad::plan_scheme& one : plan.schemes) {
        if (one.id == id && one.of == of) {
            return &one;
        }
    }
    return nullptr;
}

std::vector<std::string> step_names(const zorgpad::plan& plan) {
    std::vector<std::string> names;
    for (const zorgpad::plan_step& one : plan.steps) {
        names.push_back(name_of(one.id, one.of));
    }
    return names;
}

std::vector<std::string> question_names(const zorgpad::plan& plan) {
    std::vector<std::string> names;
    for (const zorgpad::question& one : plan.questions) {
        const zorgpad::askable& item = plan.items[one.item];
        names.push_back(std::string(zorgpad::word_of(item.is)) + ":" + name_of(item.id, item.of));
    }
    return names;
}

std::vector<std::string> names_of(const zorgpad::plan& plan, const zorgpad::kept_list<std::uint32_t>& items) {
    std::vector<std::string> names;
    for (const std::uint32_t item : items) {
        names.push_back(name_of(plan.items[item].id, plan.items[item].of));
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace test
