// SPDX-License-Identifier: BSL-1.0
// Suggested examples as a file of a book, ready to be saved beside the others or pasted, and as JSON for programs.
#pragma once

#include <zorgpad/rehearse/suggest.hpp>
#include <zorgpad/render/layout.hpp>
#include <zorgpad/render/words.hpp>

namespace zorgpad {
inline namespace ZORGPAD_VERSION_NAMESPACE {
namespace render {

namespace detail {

[[nodiscard]] inline std::string_view covered_kind_words(covered_item::kind is, language which) noexcept {
    switch (is) {
    case covered_item::kind::node:
        return in_words(which, "knoop", "node");
    case covered_item::kind::exit:
        return in_words(which, "uitgang", "exit");
    case covered_item::kind::condition:
        return in_words(which, "voorwaarde", "condition");
    case covered_item::kind::scheme:
        break;
    }
    return in_words(which, "regeling", "scheme");
}

/// "voorwaarde money-worries/acute: nee"
[[nodiscard]] inline std::string side_words(const covered_side& side, language which) {
    std::string words = std::string(covered_kind_words(side.is, which)) + " " + side.name;
    if (side.is == covered_item::kind::condition) {
        words += side.yes ? phrase(which, ": ja", ": yes") : phrase(which, ": nee", ": no");
    } else if (side.is == covered_item::kind::scheme) {
        words +=
            side.yes ? phrase(which, ": misschien", ": likely") : phrase(which, ": waarschijnlijk niet", ": unlikely");
    }
    return words;
}

class suggestions_writer {
public:
    suggestions_writer(const suggestions& made, language which) : made_(made), which_(which) {}

    [[nodiscard]] std::string as_book(std::string_view layer) && {
        comment(0, phrase(which_,
                          "Voorbeelden voor wat nog geen voorbeeld raakt. Wat ze verwachten, is wat het boek nu "
                          "zegt: lees het na.",
                          "Examples for what no example covers yet. What they expect is what the book says now: "
                          "read it over."));
        out_ += "{\n  \"zorgpad\": 1,\n  \"id\": ";
        append_json_string(out_, layer);
        out_ += ",\n\n  \"examples\": {";
        for (std::size_t which = 0; which < made_.examples.size(); ++which) {
            write_entry(made_.examples[which], which + 1 == made_.examples.size());
        }
        out_ += "\n  }\n}\n";
        list(phrase(which_, "Kan bij geen enkel gezin (bewezen):", "Can be of no family (proven):"), made_.impossible);
        list(phrase(which_, "Hiervoor is geen gezin gevonden, en ook niet bewezen dat het er niet is:",
                    "For these no family was found, nor proven that there is none:"),
             made_.undecided);
        return std::move(out_);
    }

    [[nodiscard]] std::string as_json() && {
        json_writer out(out_);
        out.begin_object();
        out.key("examples");
        out.begin_array(made_.examples.empty());
        for (const suggested_example& one : made_.examples) {
            out.begin_object();
            out.member("id", one.id);
            out.member("municipality", one.municipality.empty() ? std::nullopt : std::make_optional(one.municipality));
            sides(out, "covers", one.covers);
            out.key("example");
            out.begin_object();
            out.key("title");
            out.begin_object();
            out.member("nl", one.title.in(language::nl));
            out.member("en", one.title.in(language::en));
            out.end_object();
            out.key("family");
            out.raw(one.family);
            out.key("expect");
            out.raw(one.expect);
            out.end_object();
            out.end_object();
        }
        out.end_array();
        sides(out, "impossible", made_.impossible);
        sides(out, "undecided", made_.undecided);
        out.end_object();
        return out_ + "\n";
    }

private:
    void comment(std::size_t indent, std::string_view words) {
        for (const std::string& line : wrapped(words, 117 - indent)) {
            out_.append(indent, ' ');
            out_ += "// " + line + "\n";
        }
    }

    void write_entry(const suggested_example& one, bool is_last) {
        out_ += "\n";
        for (const covered_side& side : one.covers) {
            comment(4, side_words(side, which_));
        }
        out_ += "    ";
        append_json_string(out_, one.id);
        out_ += ": {\n      \"title\": { \"nl\": ";
        append_json_string(out_, one.title.in(language::nl));
        out_ += ", \"en\": ";
        append_json_string(out_, one.title.in(language::en));
        out_ += " },\n      \"family\": " + one.family + ",\n      \"expect\": " + one.expect + "\n    }";
        out_ += is_last ? "" : ",\n";
    }

    void list(std::string_view heading, const std::vector<covered_side>& all) {
        if (!all.empty()) {
            comment(0, heading);
            for (const covered_side& side : all) {
                comment(0, "- " + side_words(side, which_));
            }
        }
    }

    static void sides(json_writer& out, std::string_view key, const std::vector<covered_side>& all) {
        constexpr std::string_view kinds[] = {"node", "exit", "condition", "scheme"};
        out.key(key);
        out.begin_array(all.empty());
        for (const covered_side& side : all) {
            out.begin_object();
            out.member("kind", kinds[static_cast<std::size_t>(side.is)]);
            out.member("id", side.name);
            out.member("side", side.yes);
            out.end_object();
        }
        out.end_array();
    }

    const suggestions& made_;
    language which_;
    std::string out_;
};

} // namespace detail

/// Suggested examples as a file of a book: saved beside the other files of the layer with this id, it is read with
/// them. Comments say what each example covers, and at the end what none can. Linear in what is written.
template <class Suggestions>
[[nodiscard]] std::string book_file(const Suggestions& made, std::string_view layer, language which) {
    return detail::suggestions_writer(made, which).as_book(layer);
}

/// The same for programs: `examples` (id, municipality, covers, example), `impossible` and `undecided`.
template <class Suggestions>
[[nodiscard]] std::string suggestions_json(const Suggestions& made) {
    return detail::suggestions_writer(made, language::nl).as_json();
}

#ifdef ZORGPAD_SEPARATE_COMPILATION
ZORGPAD_ENTRY std::string book_file(const suggestions& made, std::string_view layer, language which);
ZORGPAD_ENTRY std::string suggestions_json(const suggestions& made);
#endif

} // namespace render
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
