// SPDX-License-Identifier: BSL-1.0
// Loads a book: files and folders, or texts that are in memory already.
#pragma once

#include <zorgpad/load/locate.hpp>
#include <zorgpad/load/read_book.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

struct load_options {
    json_limits limits; ///< per file
};

namespace detail {

/// A file on its way into a book.
struct loading_file {
    source_file source;
    std::optional<json_tree> tree;
    file_identity identity;
    findings made; ///< before the files had their order: of file 0
};

inline loading_file parse_file(source_file source, const json_limits& limits) {
    loading_file file;
    file.source = std::move(source);
    finding_list found(file.made, 0, limits.findings);
    file.tree = parse_tree(file.source.contents, limits, found);
    if (file.tree) {
        reader in(file.source.contents, found, true);
        file.identity = identify(in, file.tree->root());
        file.source.layer = file.identity.id;
    }
    return file;
}

/// Rank, layer id, file name: whatever the order of reading was. What has no rank comes last.
inline void put_in_order(std::vector<loading_file>& files) {
    std::map<std::string, layer_rank> ranks;
    for (const loading_file& file : files) {
        if (file.identity.rank) {
            ranks.emplace(file.identity.id, *file.identity.rank);
        }
    }
    const auto rank_of = [&ranks](const loading_file& file) {
        const auto found = ranks.find(file.identity.id);
        return found == ranks.end() ? 3 : static_cast<int>(found->second);
    };
    // The list is short and is nearly in order: insertion.
    for (std::size_t index = 1; index < files.size(); ++index) {
        const auto comes_after = [&](const loading_file& left, const loading_file& right) {
            return std::make_tuple(rank_of(left), std::string_view(left.identity.id), std::string_view(left.source.name)) >
                   std::make_tuple(rank_of(right), std::string_view(right.identity.id), std::string_view(right.source.name));
        };
        for (std::size_t place = index; place > 0 && comes_after(files[place - 1], files[place]); --place) {
            std::swap(files[place - 1], files[place]);
        }
    }
}

/// The layers of files that are in order.
inline std::vector<layer> read_layers(const std::vector<loading_file>& files, const json_limits& limits, findings& all) {
    std::vector<layer> layers;
    for (std::size_t index = 0; index < files.size(); ++index) {
        const loading_file& file = files[index];
        if (!file.identity.is_readable || file.identity.id.empty()) {
            continue;
        }
        if (layers.empty() || layers.back().head.id != file.identity.id) {
            layers.emplace_back();
            layers.back().head.id = file.identity.id;
        }
        finding_list found(all, static_cast<std::uint32_t>(index), limits.findings);
        reader in(file.source.contents, found, true);
        in.set_layer(file.identity.id);
        read_part(in, file.tree->root(), file.identity, layers.back());
        const bool is_last = index + 1 == files.size() || files[index + 1].identity.id != file.identity.id;
        if (is_last && !layers.back().head.at.is_somewhere()) {
            in.report(schema_kinds::missing_head, file.tree->root().offset(), {file.identity.id});
        }
    }
    return layers;
}

inline outcome<book> make_book(std::vector<source_file> sources, const load_options& options, findings all) {
    std::vector<loading_file> files;
    files.reserve(sources.size());
    for (source_file& source : sources) {
        files.push_back(parse_file(std::move(source), options.limits));
    }
    put_in_order(files);
    for (std::size_t index = 0; index < files.size(); ++index) {
        for (finding& one : files[index].made) {
            one.at.file = static_cast<std::uint32_t>(index);
            for (related_place& other : one.related) {
                other.at.file = static_cast<std::uint32_t>(index);
            }
            all.push_back(std::move(one));
        }
    }
    book made;
    made.layers = read_layers(files, options.limits, all);
    auto kept = std::make_shared<source_files>();
    for (loading_file& file : files) {
        kept->push_back(std::move(file.source));
    }
    resolve(all, *kept);
    made.files = std::move(kept);
    return outcome<book>(std::move(made), std::move(all));
}

inline void report_file(findings& all, const finding_kind& kind, std::string name, phrase why = {}) {
    finding made = make_finding(kind, source_position{}, {why.dutch, why.english});
    made.where.file = std::move(name);
    all.push_back(std::move(made));
}

/// The files of a book at a path, sorted by name; a path that is no folder is a file.
inline std::vector<std::filesystem::path> files_at(const std::filesystem::path& path, findings& all) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (!fs::is_directory(path, error)) {
        return {path};
    }
    std::vector<fs::path> paths;
    fs::recursive_directory_iterator entry(path, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code unknown;
        if (entry->path().extension() == ".json" && !entry->is_directory(unknown)) {
            paths.push_back(entry->path());
        }
    }
    if (error) {
        report_file(all, file_kinds::unreadable, path.generic_string(), {"de map kan niet worden bekeken", "the folder cannot be listed"});
    } else if (paths.empty()) {
        report_file(all, file_kinds::nothing_found, path.generic_string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// Reads a file, but no more than one byte over the limit: then it is refused anyway.
inline void read_file(const std::filesystem::path& path, const load_options& options, std::vector<source_file>& sources, findings& all) {
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
[[nodiscard]] inline outcome<book> load_book_texts(std::vector<source_file> texts, const load_options& options = {}) {
    return detail::make_book(std::move(texts), options, findings());
}

/// Loads a book from files and folders; of a folder all files *.json, however deep. What cannot be read is a finding
/// (`file.unreadable`, `file.nothing-found`). The names in findings begin with the paths as given.
[[nodiscard]] inline outcome<book> load_book(const std::vector<std::filesystem::path>& paths, const load_options& options = {}) {
    findings all;
    std::vector<std::filesystem::path> files;
    for (const std::filesystem::path& path : paths) {
        for (std::filesystem::path& file : detail::files_at(path, all)) {
            // A file that is named twice, by itself and by its folder, is read once.
            const auto is_same = [&file](const std::filesystem::path& other) { return file.lexically_normal() == other.lexically_normal(); };
            if (std::none_of(files.begin(), files.end(), is_same)) {
                files.push_back(std::move(file));
            }
        }
    }
    std::vector<source_file> sources;
    for (const std::filesystem::path& file : files) {
        detail::read_file(file, options, sources, all);
    }
    return detail::make_book(std::move(sources), options, std::move(all));
}

/// Loads a book from one file or folder.
[[nodiscard]] inline outcome<book> load_book(const std::filesystem::path& path, const load_options& options = {}) {
    return load_book(std::vector<std::filesystem::path>{path}, options);
}

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
