// SPDX-License-Identifier: BSL-1.0
// The programs of one book by municipality and day, each made when it is first asked for.
#pragma once

#include <zorgpad/batch/program_builder.hpp>
#include <zorgpad/batch/take_in.hpp>
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/layer/municipalities.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace batch {

/// A program and what takes families in for it.
struct prepared_program {
    prepared_program(const compiled_book& book, date as_of)
        : program(compile_verdicts(book, as_of)), taking_in(program.book.tables(), program) {}
    prepared_program(const prepared_program&) = delete;
    prepared_program& operator=(const prepared_program&) = delete;

    verdict_program program;
    intake taking_in;
};

/// Either a program, or why there is none: the same findings for all days on which the same book is refused.
struct shelved_program {
    std::shared_ptr<const prepared_program> program;
    std::shared_ptr<const findings> refused;
};

/// Makes and keeps programs. Safe from many threads: one that another thread is making is waited for. The book must
/// outlive it. Memory: the compiled book of each municipality asked for, and at most `most_programs` programs.
template <class Book>
class program_shelf {
public:
    explicit program_shelf(const Book& book, std::size_t most_programs = 2048)
        : book_(book), most_programs_(most_programs) {
        find_turns();
    }

    /// A program for a municipality and a day; empty: the national layers. A code that was merged away by that day
    /// stands for what it was merged into. It may be the program of another day of the same date class.
    [[nodiscard]] shelved_program get_class(std::string_view municipality, date as_of) {
        const std::lock_guard<std::mutex> hold(lock_);
        const std::string code = code_on(municipality, as_of);
        const code_and_turns key(code, turns_before(as_of));
        if (const auto classes = classes_.find(key); classes != classes_.end()) {
            const auto found =
                std::find_if(classes->second.begin(), classes->second.end(),
                             [as_of](const shelved_program& one) { return one.program->program.is_of_class(as_of); });
            if (found != classes->second.end()) {
                return *found;
            }
        }
        const shelved_program made = get_of_code(code, as_of); // may clear the shelf
        if (made.program) {
            classes_[key].push_back(made);
        }
        return made;
    }

    /// The program of that very day.
    [[nodiscard]] shelved_program get(std::string_view municipality, date as_of) {
        const std::lock_guard<std::mutex> hold(lock_);
        return get_of_code(code_on(municipality, as_of), as_of);
    }

private:
    /// A municipality, and how many days on which something turns lie before.
    using code_and_turns = std::pair<std::string, std::ptrdiff_t>;

    [[nodiscard]] std::string code_on(std::string_view municipality, date as_of) const {
        const municipality_answer now =
            municipality.empty() ? municipality_answer{} : find_municipality(register_, municipality, as_of);
        return now.is == municipality_answer::state::retired ? now.code : std::string(municipality);
    }

    [[nodiscard]] shelved_program get_of_code(const std::string& code, date as_of) {
        const std::pair<std::string, std::int32_t> key(code, as_of.days);
        if (const auto found = programs_.find(key); found != programs_.end()) {
            return found->second;
        }
        if (programs_.size() >= most_programs_) {
            programs_.clear(); // whoever uses one holds it
            classes_.clear();
        }
        const shelved_book& from = book_for(code, as_of);
        shelved_program made{nullptr, from.refused};
        if (from.compiled) {
            made.program = std::make_shared<prepared_program>(*from.compiled, as_of);
        }
        programs_.emplace(key, made);
        return made;
    }

    /// The days on which compiling may find something else: a municipality is merged away, a layer or scheme begins or
    /// ends, a finding is no longer accepted.
    void find_turns() {
        for (const merged_municipality& one : register_.retired) {
            turns_.push_back(one.on);
        }
        const auto add = [this](const std::optional<date>& day) {
            if (day) {
                turns_.push_back(*day);
            }
        };
        for (const auto& layer : book_.layers) {
            add(layer.head.valid.from);
            add(layer.head.valid.until);
            for (const auto& one : layer.accepted) {
                add(one.until);
            }
            for (const auto& [id, scheme] : layer.content.schemes) {
                if (scheme.valid) {
                    add(scheme.valid->from);
                    add(scheme.valid->until);
                }
            }
        }
        std::sort(turns_.begin(), turns_.end());
    }

    [[nodiscard]] std::ptrdiff_t turns_before(date day) const noexcept {
        return std::upper_bound(turns_.begin(), turns_.end(), day) - turns_.begin();
    }

    /// Either a compiled book, or why there is none.
    struct shelved_book {
        std::optional<compiled_book> compiled;
        std::shared_ptr<const findings> refused;
    };

    [[nodiscard]] const shelved_book& book_for(const std::string& municipality, date as_of) {
        const code_and_turns key(municipality, turns_before(as_of));
        auto found = books_.find(key);
        if (found == books_.end()) {
            check_options options;
            options.as_of = as_of;
            const outcome<compiled_book> made = compile(book_, municipality, options);
            found = books_
                        .emplace(key, made ? shelved_book{*made, nullptr}
                                           : shelved_book{std::nullopt, std::make_shared<findings>(made.findings())})
                        .first;
        }
        return found->second;
    }

    const Book& book_;
    std::size_t most_programs_;
    const municipality_register register_ = default_municipalities();
    std::vector<date> turns_; ///< ascending
    std::mutex lock_;
    std::map<code_and_turns, shelved_book> books_;
    std::map<code_and_turns, std::vector<shelved_program>> classes_;
    std::map<std::pair<std::string, std::int32_t>, shelved_program> programs_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
