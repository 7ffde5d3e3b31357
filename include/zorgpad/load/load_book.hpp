// SPDX-License-Identifier: BSL-1.0
// Loads a book: files and folders, or texts that are in memory already.
#pragma once

#include <zorgpad/base/sorted_order.hpp>
#include <zorgpad/load/locate.hpp>
#include <zorgpad/load/parse_json.hpp>
#include <zorgpad/load/read_book.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

/// (What loads is written as templates throughout: a unit that includes this and loads nothing then compiles in half
/// the time.)
struct load_options {
    json_limits limits; ///< per file
    book_limits book;   ///< of all files together
};

namespace detail {

/// A file on its way into a book.
struct loading_file {
    source_file source;
    std::optional<json_tree> tree;
    file_identity identity;
    findings made; ///< before the files had their order: of file 0
};

template <class File>
void parse_file(File& file, const json_limits& limits, finding_quota& quota) {
    finding_list found(file.made, 0, limits.findings, true, &quota);
    file.tree = parse_tree(file.source.contents, limits, found);
    if (file.tree) {
        reader in(file.source.contents, found);
        file.identity = identify(in, file.tree->root());
        file.source.layer = file.identity.id;
    }
}

/// Rank, layer id, file name: whatever the order of reading was. What has no rank comes last.
template <class Files>
std::vector<std::uint32_t> canonical_order(const Files& files) {
    // A part of a layer has the rank of its head: of the first, where there are two.
    std::map<std::string_view, std::size_t> rank_of_head;
    for (const loading_file& file : files) {
        if (file.identity.rank) {
            rank_of_head.emplace(file.identity.id, static_cast<std::size_t>(*file.identity.rank));
        }
    }
    std::vector<std::size_t> ranks;
    for (const loading_file& file : files) {
        const auto head = rank_of_head.find(file.identity.id);
        ranks.push_back(head == rank_of_head.end() ? 3 : head->second);
    }
    return sorted_order(files.size(), [&](std::uint32_t left, std::uint32_t right) {
        if (ranks[left] != ranks[right]) {
            return ranks[left] < ranks[right];
        }
        const int order = files[left].identity.id.compare(files[right].identity.id);
        return order != 0 ? order < 0 : files[left].source.name < files[right].source.name;
    });
}

/// Reads the files, which are in order, into their layers.
template <class Book>
void read_layers(const std::vector<const loading_file*>& files, const load_options& options, Book& out, findings& all,
                 finding_quota& quota) {
    reading_budget budget(options.book);
    const auto has_layer = [](const loading_file& file) {
        return file.identity.is_readable && !file.identity.id.empty();
    };
    std::size_t count = 0;
    std::string_view last_id;
    for (const loading_file* file : files) {
        count += has_layer(*file) && file->identity.id != last_id ? 1U : 0U;
        last_id = file->identity.id;
    }
    out.layers = std::vector<layer>(count);
    // The head of a layer may be in a file that cannot be read; then it is not missing.
    const bool are_all_read =
        std::all_of(files.begin(), files.end(), [&](const loading_file* file) { return has_layer(*file); });
    std::size_t next = 0;
    for (std::size_t index = 0; index < files.size(); ++index) {
        const loading_file& file = *files[index];
        if (!has_layer(file)) {
            continue;
        }
        const bool is_first = index == 0 || files[index - 1]->identity.id != file.identity.id;
        next += is_first ? 1 : 0;
        layer& into = out.layers[next - 1];
        into.head.id = file.identity.id;
        finding_list found(all, static_cast<std::uint32_t>(index), options.limits.findings, true, &quota);
        reader in(file.source.contents, found, &budget);
        in.set_layer(file.identity.id);
        read_part(in, file.tree->root(), file.identity, into);
        const bool is_last = index + 1 == files.size() || files[index + 1]->identity.id != file.identity.id;
        if (is_last && are_all_read && !into.head.at.is_somewhere()) {
            in.report(schema_kinds::missing_head, file.tree->root().offset(), {file.identity.id});
        }
    }
}

inline void report_file(findings& all, const finding_kind& kind, std::string name, phrase why = {}) {
    finding made = make_finding(kind, source_position{}, {why.dutch, why.english});
    made.where.file = std::move(name);
    all.push_back(std::move(made));
}

/// Whether the files of a book are not too many, and together not too large; reports it where they are.
template <class Limits>
[[nodiscard]] bool allow_files(const std::vector<source_file>& sources, const Limits& limits, findings& all) {
    std::size_t bytes = 0;
    for (const source_file& one : sources) {
        bytes += one.contents.size();
    }
    if (sources.size() > limits.files) {
        all.push_back(make_finding(limit_kinds::too_many_files, source_position{}, {std::to_string(limits.files)}));
    } else if (bytes > limits.bytes) {
        all.push_back(make_finding(limit_kinds::too_many_bytes, source_position{}, {std::to_string(limits.bytes)}));
    } else {
        return true;
    }
    return false;
}

template <class Options>
outcome<book> make_book(std::vector<source_file> sources, const Options& options, findings all) {
    if (!allow_files(sources, options.book, all)) {
        return outcome<book>(std::nullopt, std::move(all));
    }
    std::vector<loading_file> files(sources.size());
    finding_quota quota{options.book.findings};
    std::size_t values = 0;
    // In order of their names, so that the same findings are kept whatever the order of the files.
    for (const std::uint32_t index : sorted_order(sources.size(), [&sources](std::uint32_t left, std::uint32_t right) {
             return sources[left].name < sources[right].name;
         })) {
        files[index].source = std::move(sources[index]);
        parse_file(files[index], options.limits, quota);
        // All trees are kept until the layers are read, and may be twenty times as large as their texts.
        values += files[index].tree ? files[index].tree->nodes.size() : 0;
        if (values > options.book.values) {
            all.push_back(
                make_finding(limit_kinds::too_many_values, source_position{}, {std::to_string(options.book.values)}));
            return outcome<book>(std::nullopt, std::move(all));
        }
    }
    std::vector<const loading_file*> in_order;
    for (const std::uint32_t index : canonical_order(files)) {
        const auto number = static_cast<std::uint32_t>(in_order.size());
        for (finding& one : files[index].made) {
            one.at.file = number;
            for (related_place& other : one.related) {
                other.at.file = number;
            }
            all.push_back(std::move(one));
        }
        in_order.push_back(&files[index]);
    }
    std::optional<book> made(std::in_place);
    read_layers(in_order, options, *made, all, quota);
    auto kept = std::make_shared<source_files>();
    for (const loading_file* file : in_order) {
        kept->push_back(file->source);
    }
    resolve(all, *kept);
    made->files = std::move(kept);
    return outcome<book>(std::move(made), std::move(all));
}

/// The files of a book at a path, sorted by name; a path that is no folder is a file.
template <class Path>
std::vector<Path> files_at(const Path& path, std::size_t most, findings& all) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return {path};
    }
    std::vector<fs::path> paths;
    fs::recursive_directory_iterator entry(path, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code unknown;
        if (entry->path().extension() != ".json" || entry->is_directory(unknown)) {
            continue;
        }
        // Opening a pipe would wait for ever.
        if (entry->is_other(unknown)) {
            report_file(all, file_kinds::unreadable, entry->path().generic_string(),
                        {"het is geen gewoon bestand", "it is no ordinary file"});
            continue;
        }
        paths.push_back(entry->path());
        // One more than there may be is enough to refuse them.
        if (paths.size() > most) {
            break;
        }
    }
    if (error) {
        report_file(all, file_kinds::unreadable, path.generic_string(),
                    {"de map kan niet worden bekeken", "the folder cannot be listed"});
    } else if (paths.empty()) {
        report_file(all, file_kinds::nothing_found, path.generic_string());
    }
    std::vector<fs::path> sorted;
    for (const std::uint32_t index : sorted_order(paths.size(), [&paths](std::uint32_t left, std::uint32_t right) {
             return paths[left].native() < paths[right].native();
         })) {
        sorted.push_back(paths[index]);
    }
    return sorted;
}

/// Reads a file, but no more than one byte over the limit: then it is refused anyway.
template <class Path>
void read_file(const Path& path, const load_options& options, std::vector<source_file>& sources, findings& all) {
    const std::string name = path.generic_string();
    std::error_code error;
    std::ifstream stream(path, std::ios::binary);
    if (!stream || std::filesystem::is_directory(path, error)) {
        const bool is_missing = !std::filesystem::exists(path, error);
        report_file(all, file_kinds::unreadable, name,
                    is_missing ? phrase{"het bestaat niet", "it does not exist"}
                               : phrase{"openen lukt niet", "it cannot be opened"});
        return;
    }
    std::string contents;
    constexpr std::size_t piece = std::size_t{1} << 16U;
    while (stream && contents.size() <= options.limits.size) {
        const std::size_t before = contents.size();
        contents.resize(before + piece);
        stream.read(contents.data() + before, static_cast<std::streamsize>(piece));
        contents.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad()) {
        report_file(all, file_kinds::unreadable, name, {"lezen lukt niet", "reading fails"});
        return;
    }
    sources.push_back(source_file{name, std::move(contents), {}});
}

} // namespace detail

/// Loads a book from texts in memory. The names are used in findings as they are given. The order of the texts does not
/// matter. There is a book exactly where no finding is an error; every finding has its file, line, column and pointer.
/// Linear in the size of the texts.
template <class Options = load_options>
[[nodiscard]] outcome<book> load_book_texts(std::vector<source_file> texts, const Options& options = {}) {
    return detail::make_book(std::move(texts), options, findings());
}

/// Loads a book from files and folders; of a folder all files *.json, however deep. What cannot be read is a finding
/// (`file.unreadable`, `file.nothing-found`). The names in findings begin with the paths as given. Folders are listed
/// by std::filesystem; that of GCC ends the program where memory runs out while it lists one. Who cannot have that
/// lists the files and calls this with them, or reads them and calls load_book_texts.
template <class Options = load_options>
[[nodiscard]] outcome<book> load_book(const std::vector<std::filesystem::path>& paths, const Options& options = {}) {
    findings all;
    std::vector<std::filesystem::path> files;
    std::set<std::filesystem::path> known;
    for (const std::filesystem::path& path : paths) {
        for (const std::filesystem::path& file : detail::files_at(path, options.book.files, all)) {
            // A file that is named twice, by itself and by its folder, is read once.
            if (known.insert(file.lexically_normal()).second) {
                files.push_back(file);
            }
        }
    }
    std::vector<source_file> sources;
    std::size_t bytes = 0;
    for (const std::filesystem::path& file : files) {
        // What is refused anyway is not read to the end.
        if (sources.size() > options.book.files || bytes > options.book.bytes) {
            break;
        }
        const std::size_t before = sources.size();
        detail::read_file(file, options, sources, all);
        bytes += sources.size() > before ? sources.back().contents.size() : 0;
    }
    return detail::make_book(std::move(sources), options, std::move(all));
}

/// Loads a book from one file or folder.
template <class Options = load_options>
[[nodiscard]] outcome<book> load_book(const std::filesystem::path& path, const Options& options = {}) {
    return load_book(std::vector<std::filesystem::path>{path}, options);
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY outcome<book> load_book_texts(std::vector<source_file> texts, const load_options& options);
ZORGPAD_ENTRY outcome<book> load_book(const std::vector<std::filesystem::path>& paths, const load_options& options);
ZORGPAD_ENTRY outcome<book> load_book(const std::filesystem::path& path, const load_options& options);
#endif

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
