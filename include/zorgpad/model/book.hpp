// SPDX-License-Identifier: BSL-1.0
// A book: layers, each with its sections.
#pragma once

#include <zorgpad/model/pathway.hpp>

#include <memory>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {

template <class Entry>
using section = std::map<std::string, Entry, std::less<>>;

/// An example family with what its plan must hold. Both are kept as the JSON text that was written.
struct example : entry {
    std::string family; ///< JSON text
    std::string expect; ///< JSON text: a part of a plan
    source_position family_at;
    source_position expect_at;

    template <class Visitor>
    static void describe(Visitor&& visit) {
        describe_common(visit, true);
    }
};

/// The sections of a layer, or of a merged book.
struct book_content {
    section<source_entry> sources;
    section<norm> norms;
    section<fact> facts;
    section<condition_entry> conditions;
    section<role> roles;
    section<contact> contacts;
    section<consent> consents;
    section<signal> signals;
    section<instrument> instruments;
    section<service> services;
    section<scheme> schemes;
    section<pathway> pathways;
    section<example> examples;

    /// Calls visit(section_kind, pointer to member) for every section, in the order of section_kind.
    template <class Visitor>
    static void describe(Visitor&& visit) {
        visit(section_kind::sources, &book_content::sources);
        visit(section_kind::norms, &book_content::norms);
        visit(section_kind::facts, &book_content::facts);
        visit(section_kind::conditions, &book_content::conditions);
        visit(section_kind::roles, &book_content::roles);
        visit(section_kind::contacts, &book_content::contacts);
        visit(section_kind::consents, &book_content::consents);
        visit(section_kind::signals, &book_content::signals);
        visit(section_kind::instruments, &book_content::instruments);
        visit(section_kind::services, &book_content::services);
        visit(section_kind::schemes, &book_content::schemes);
        visit(section_kind::pathways, &book_content::pathways);
        visit(section_kind::examples, &book_content::examples);
    }
};

/// A finding that the authors know of and accept.
struct acceptance {
    std::string code;
    std::string where; ///< a JSON pointer, or a section and id ("schemes/birthday-box")
    text why;
    std::optional<date> until;
    source_position at;
};

/// The head of a layer.
struct layer_head {
    std::string id;
    layer_rank rank = layer_rank::national;
    std::vector<std::pair<std::string, source_position>> scope; ///< CBS codes; none for national
    text title;
    text publisher;
    std::optional<date> reviewed;
    validity valid;
    source_position at;
};

/// One layer as its files state it.
struct layer {
    layer_head head;
    book_content content;
    std::vector<acceptance> accepted;
};

/// Everything that was read, not yet merged. `files` are in a canonical order (rank, layer id, name), so that a
/// position compares as a place in the book whatever the order of reading was. Immutable once loaded; share it freely.
struct book {
    std::vector<layer> layers; ///< national, regional, municipal; by id within a rank
    std::shared_ptr<const source_files> files;
};

/// The layers that hold for one municipality, merged: every attribute knows the file and layer that set it.
struct merged_book {
    std::string municipality;         ///< CBS code, empty: national layers only
    std::vector<std::string> layers;  ///< ids, in the order in which they were laid
    bool has_municipal_layer = false; ///< otherwise the municipality has said nothing of its own
    book_content content;
    std::vector<acceptance> accepted;
    std::shared_ptr<const source_files> files;
};

} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
