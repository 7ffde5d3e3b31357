#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes the national book and the register of municipalities as C++ headers.

    cmake/embed_book.py            write include/zorgpad/nl/book.hpp and include/zorgpad/nl/municipalities.hpp
    cmake/embed_book.py --check    write nothing; exit 1 when a header differs from its JSON

The JSON is the source of truth. The text of the book goes in as it stands, comments and all, so that
findings point at the line and column that an author sees in the file.
"""

import argparse
import json
import pathlib
import re
import sys

# Compilers promise no more than 64 KiB for one literal, some no more than 16 KiB before joining.
LONGEST_PIECE = 15000

TOP = """// SPDX-License-Identifier: BSL-1.0
// {about}
// Written by cmake/embed_book.py from {source}: change that, then run the script.
#pragma once

#include <zorgpad/version.hpp>

#include <string_view>

// clang-format off
namespace zorgpad {{
inline namespace ZORGPAD_VERSION_NAMESPACE {{
namespace nl {{
"""

BOTTOM = """
} // namespace nl
} // namespace ZORGPAD_VERSION_NAMESPACE
} // namespace zorgpad
// clang-format on
"""


def delimiter_for(text):
    """A delimiter for raw literals that the text does not hold."""
    delimiter = "json"
    while f"){delimiter}\"" in text:
        delimiter += "_"
    return delimiter


def pieces_of(text):
    """The text cut after line ends (or inside a line that is too long) into pieces that a compiler takes."""
    pieces, piece, size = [], [], 0
    for line in text.splitlines(keepends=True):
        units = [line] if len(line.encode()) <= LONGEST_PIECE else list(line)
        for unit in units:
            length = len(unit.encode())
            if size + length > LONGEST_PIECE:
                pieces.append("".join(piece))
                piece, size = [], 0
            piece.append(unit)
            size += length
    pieces.append("".join(piece))
    return pieces


def raw_literal(text):
    delimiter = delimiter_for(text)
    return "\n".join(f'R"{delimiter}({piece}){delimiter}"' for piece in pieces_of(text)) + "sv"


def quoted(text):
    """An ordinary literal; the escapes of JSON that can occur in a name or a code mean the same in C++."""
    return json.dumps(text, ensure_ascii=False)


def book_header(folder):
    files = sorted(folder.rglob("*.json"), key=lambda path: path.relative_to(folder).as_posix())
    if not files:
        raise SystemExit(f"embed_book.py: no .json files in {folder}")
    out = [TOP.format(about="The national book, for programs that read no files.",
                      source="the JSON files in include/zorgpad/nl/book"),
           """
using std::string_view_literals::operator""sv;

/// One file of the book: its name below the folder of the book, and its text (UTF-8, comments kept).
struct embedded_file {
    std::string_view name;
    std::string_view text;
};

// Long texts are the point here; only pedantic compilers say that others may not take them.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Woverlength-strings"
#endif

/// All files of the book, sorted by name.
inline constexpr embedded_file book[] = {
"""]
    for path in files:
        # Only the bytes count: no newline translation, whatever the platform.
        text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        out.append(f"{{{quoted(path.relative_to(folder).as_posix())}sv,\n{raw_literal(text)}}},\n")
    out.append("""};

#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
""")
    out.append(BOTTOM)
    return "".join(out)


def municipalities_header(file):
    register = json.loads(file.read_text(encoding="utf-8"))
    current = sorted(register["municipalities"], key=lambda entry: entry["code"])
    retired = sorted(register["retired"], key=lambda entry: entry["code"])
    codes = [entry["code"] for entry in current + retired]
    for code in codes:
        if not re.fullmatch(r"GM\d{4}", code):
            raise SystemExit(f"embed_book.py: {code} is not a code of a municipality")
        if codes.count(code) > 1:
            raise SystemExit(f"embed_book.py: {code} stands in the register twice")
    for entry in retired:
        if entry["into"] not in codes:
            raise SystemExit(f"embed_book.py: {entry['code']} went into {entry['into']}, which is not in the register")

    out = [TOP.format(about="The register of Dutch municipalities: CBS codes, names, and where retired codes went.",
                      source="include/zorgpad/nl/municipalities.json"),
           f"""
/// The day of the division that the register shows. Later mergers are not in it.
inline constexpr std::string_view municipalities_as_of = {quoted(register["as_of"])};

/// A municipality that exists on that day.
struct municipality_record {{
    std::string_view code;
    std::string_view name;
}};

/// All municipalities, sorted by code.
inline constexpr municipality_record municipalities[] = {{
"""]
    out += [f"    {{{quoted(entry['code'])}, {quoted(entry['name'])}}},\n" for entry in current]
    out.append("""};

/// A code that went out of use: into which code, and from which day on. That code may have been retired later too.
struct retired_municipality {
    std::string_view code;
    std::string_view name;
    std::string_view into;
    std::string_view on;
};

/// All retired codes, sorted by code.
inline constexpr retired_municipality retired_municipalities[] = {
""")
    out += [f"    {{{', '.join(quoted(entry[key]) for key in ('code', 'name', 'into', 'on'))}}},\n" for entry in retired]
    out.append("};\n")
    out.append(BOTTOM)
    return "".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a header is out of date")
    parser.add_argument("--folder", type=pathlib.Path, help="another folder than include/zorgpad/nl to work in",
                        default=pathlib.Path(__file__).resolve().parent.parent / "include" / "zorgpad" / "nl")
    arguments = parser.parse_args()

    headers = [("municipalities.hpp", municipalities_header, "municipalities.json"), ("book.hpp", book_header, "book")]
    out_of_date = 0
    for name, header, source in headers:
        path = arguments.folder / name
        text = header(arguments.folder / source)
        if path.is_file() and path.read_bytes() == text.encode("utf-8"):
            continue
        if arguments.check:
            print(f"{path.name} differs from its JSON: run cmake/embed_book.py", file=sys.stderr)
            out_of_date = 1
        else:
            path.write_bytes(text.encode("utf-8"))
            print(f"written: {path.name}")
    return out_of_date


if __name__ == "__main__":
    sys.exit(main())
