#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""No header writes, logs, looks at a clock, reads the environment or keeps state.

Two looks: at the words of the headers, comments and strings left out; and at what a compiled library may change while it
runs (its .bss and .data), where only constants that are made at first use may stand. The second is left out where the
library was not compiled or objdump is missing.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

SOURCE = pathlib.Path(os.environ.get("SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))
BUILD = pathlib.Path(os.environ.get("BUILD_DIR", SOURCE / "build"))

# A word, and the headers in which it may stand: loading a book opens the files that it is told to, and no others.
FORBIDDEN = {
    r"\b(?:iostream|cout|cerr|clog|wcout|printf|fprintf|puts|fputs|putchar|fwrite|syslog|perror)\b": set(),
    r"\b(?:fopen|freopen|creat|tmpfile|mkdir)\s*\(|(?<!std)::(?:open|rename)\s*\(": set(),
    r"#include <(?:c?stdio|stdio\.h|c?time|time\.h|cstdlib|stdlib\.h|csignal|signal\.h|random|syslog\.h|unistd\.h|fcntl\.h|sys/\S+|"
    r"netdb\.h|locale|clocale|iostream|syncstream|print)>": set(),
    r"\bofstream\b|\bstd::fstream\b": set(),
    r"\bifstream\b|#include <fstream>": {"load/load_book.hpp"},
    r"std::filesystem|#include <filesystem>": {"load/load_book.hpp"},
    r"\bgetenv\b|\bsecure_getenv\b|\benviron\b|\bsetenv\b|\bputenv\b": set(),
    r"\bchrono\b|\bgettimeofday\b|\bclock_gettime\b|\blocaltime\b|\bgmtime\b|\bstd::time\s*\(|\bclock\s*\(|::now\s*\(": set(),
    r"\brand\s*\(|\bsrand\b|random_device|\bgetrandom\b": set(),
    r"\bsystem\s*\(|\bpopen\b|\bfork\s*\(|\bexec[lv]p?\b|\bdlopen\b": set(),
    r"\bsocket\s*\(|\bconnect\s*\(|\bsend\s*\(|\bgetaddrinfo\b": set(),
    r"\bsetlocale\b|std::locale\b|\bimbue\b": set(),
    r"\bthread_local\b": set(),
    r"\b(?:std::)?(?:abort|exit|quick_exit|terminate)\s*\(": set(),
    r"^\s*static\s+(?!constexpr\b|const\b|\[\[|inline\b)[\w:<>, ]+[&*]?\s+\w+\s*(?:=|;|\{)": set(),  # state in a function
    r"^inline\s+(?!constexpr\b|const\b|namespace\b)[\w:<>, ]+[&*]?\s+\w+\s*(?:=|;|\{)": set(),  # state of a namespace
    r"^extern\b": set(),
}

# Made at first use and never changed: found by name, without what their templates are of.
CONSTANTS = {
    "detail::shared_municipalities()::all",
    "detail::shared_plain_language()::usual",
    "detail::slots_of<>()::all",
    "render::answered_by()::anyone",
    "render::detail::plan_json_writer<>::origin_of() const::nowhere",
}


def without_comments_and_strings(text):
    """The same lines, with nothing in place of comments and of what stands between quotation marks."""
    pattern = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'', re.DOTALL)
    return pattern.sub(lambda match: "\n" * match.group(0).count("\n"), text)


def read_headers():
    wrong = []
    count = 0
    patterns = {re.compile(words, re.MULTILINE): allowed for words, allowed in FORBIDDEN.items()}
    top = SOURCE / "include" / "zorgpad"
    for path in sorted(top.rglob("*.hpp")):
        name = path.relative_to(top).as_posix()
        text = without_comments_and_strings(path.read_text(encoding="utf-8"))
        count += 1
        for pattern, allowed in patterns.items():
            for match in pattern.finditer(text):
                if name not in allowed:
                    line = text.count("\n", 0, match.start()) + 1
                    wrong.append(f"{name}:{line}: {match.group(0).strip()}")
    return count, wrong


def bare(name):
    """A name without version, arguments and what templates are of."""
    name = re.sub(r"zorgpad::v\w+?::", "", name)
    for brackets in ("<>", "()"):
        open_one, close_one = brackets
        depth = 0
        kept = ""
        for letter in name:
            depth -= letter == close_one
            if depth == 0:
                kept += letter
            depth += letter == open_one
        name = kept
    # What remains in front is the type of a template's result.
    return name.split(" ", 1)[1] if re.match(r"^[\w:<>]+[&*]? (?!const)", name) else name


def read_library():
    library = BUILD / "libzorgpad_separate.a"
    if not library.is_file() or not shutil.which("objdump"):
        return None, []
    table = subprocess.run(["objdump", "-tC", str(library)], check=True, capture_output=True, text=True).stdout
    wrong = []
    count = 0
    for line in table.splitlines():
        match = re.match(r"^[0-9a-f]+ .{7} \.(?:bss|data|tbss|tdata)(\S*)\s+[0-9a-f]+ +(.*)$", line)
        if not match or match.group(1).startswith(".rel.ro"):
            continue
        name = match.group(2).removeprefix(".hidden ")
        if "zorgpad" not in name or name.startswith("guard variable") or name.startswith("."):
            continue
        count += 1
        if bare(name) not in CONSTANTS:
            wrong.append(f"can change while it runs: {name}")
    return count, wrong


def main():
    headers, wrong = read_headers()
    variables, changing = read_library()
    for line in wrong + changing:
        print(line)
    seen = "library not compiled" if variables is None else f"{variables} constants made at first use"
    print(f"{headers} headers, {len(FORBIDDEN)} rules, {seen}, {len(wrong) + len(changing)} against the rules")
    return 1 if wrong or changing or headers == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
