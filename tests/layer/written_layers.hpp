// SPDX-License-Identifier: BSL-1.0
// Layers written by tests, with a place of its own for each thing that is said.
#pragma once

#include <zorgpad/layer/merge.hpp>

#include <algorithm>

namespace written {

using namespace zorgpad;

inline source_position at(std::uint32_t file, std::uint32_t offset) { return source_position{file, offset}; }

/// A layer with a place of its own for each thing that is said in it.
struct layer_writer {
    layer made;
    std::uint32_t file;
    std::uint32_t offset = 0;

    layer_writer(std::string id, layer_rank rank, std::vector<std::string> scope, std::uint32_t number) : file(number) {
        made.head.id = std::move(id);
        made.head.rank = rank;
        for (std::string& code : scope) {
            made.head.scope.emplace_back(std::move(code), place());
        }
    }
    source_position place() { return at(file, ++offset); }

    template <class Entry>
    Entry& add(section<Entry>& entries, const std::string& id) {
        Entry& one = entries[id];
        if (!one.at.is_somewhere()) {
            one.at = place();
        }
        return one;
    }
    layer_writer& role(const std::string& id, const std::string& title) {
        add(made.content.roles, id).title.set(text(title), place());
        return *this;
    }
    scheme& scheme_of(const std::string& id) { return add(made.content.schemes, id); }
    contact& contact_of(const std::string& id) { return add(made.content.contacts, id); }
    node& node_of(const std::string& pathway, const std::string& id) {
        return add(add(made.content.pathways, pathway).nodes, id);
    }
    template <class Value>
    void set(attribute<Value>& what, Value value) {
        what.set(std::move(value), place());
    }
    template <class Value>
    void remove(attribute<Value>& what) {
        what.said = attribute_base::mention::removed;
        what.at = place();
    }
};

inline layer_writer national(std::uint32_t file = 0) { return {"nl", layer_rank::national, {}, file}; }
inline layer_writer regional(std::string id, std::uint32_t file) {
    return {std::move(id), layer_rank::regional, {"GM0268"}, file};
}
inline layer_writer municipal(std::uint32_t file = 9) { return {"gm0268", layer_rank::municipal, {"GM0268"}, file}; }

template <class... Writers>
book book_of(const Writers&... writers) {
    book made;
    (made.layers.push_back(writers.made), ...);
    return made;
}

inline std::vector<std::string> codes(const findings& found) {
    std::vector<std::string> all;
    for (const finding& one : found) {
        all.push_back(one.code);
    }
    std::sort(all.begin(), all.end());
    return all;
}

using all_codes = std::vector<std::string>;

inline role_ids roles(std::vector<std::string> ids) {
    role_ids made;
    for (std::string& id : ids) {
        made.items.push_back({std::move(id), {}});
    }
    return made;
}

} // namespace written
