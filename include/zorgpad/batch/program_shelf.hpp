// SPDX-License-Identifier: BSL-1.0
// The programs of one book by municipality and day, each made when it is first asked for.
#pragma once

#include <zorgpad/batch/program_builder.hpp>
#include <zorgpad/batch/take_in.hpp>
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/layer/municipalities.hpp>

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

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

/// Either a program, or why there is none.
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
        : book_(book), most_programs_(most_programs) {}

    /// The program for a municipality (its code as it stands on that day; empty: the national layers) and a day.
    [[nodiscard]] shelved_program get(std::string_view municipality, date as_of) {
        const std::lock_guard<std::mutex> hold(lock_);
        const std::pair<std::string, std::int32_t> key(municipality, as_of.days);
        if (const auto found = programs_.find(key); found != programs_.end()) {
            return found->second;
        }
        if (programs_.size() >= most_programs_) {
            programs_.clear(); // whoever uses one holds it
        }
        const outcome<compiled_book>& compiled = compiled_for(key.first, as_of);
        shelved_program made;
        if (compiled) {
            made.program = std::make_shared<prepared_program>(*compiled, as_of);
        } else {
            made.refused = std::make_shared<findings>(compiled.findings());
        }
        programs_.emplace(key, made);
        return made;
    }

private:
    [[nodiscard]] const outcome<compiled_book>& compiled_for(const std::string& municipality, date as_of) {
        auto found = books_.find(municipality);
        if (found == books_.end()) {
            check_options options;
            options.as_of = as_of;
            found = books_.emplace(municipality, compile(book_, municipality, options)).first;
        }
        return found->second;
    }

    const Book& book_;
    std::size_t most_programs_;
    std::mutex lock_;
    std::map<std::string, outcome<compiled_book>> books_;
    std::map<std::pair<std::string, std::int32_t>, shelved_program> programs_;
};

} // namespace batch
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
