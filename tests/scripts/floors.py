#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""The rule of the floors: data flows one way.

A header under include/zorgpad/<room>/ includes only headers of its own floor or a lower one. nlohmann/json is met in
load/ only, Boost in graph/ and check/ only, and evaluation.hpp, the umbrella for running programs, reaches neither.

    floors.py                      check this tree
    floors.py --include DIRECTORY  check another include directory
"""

import argparse
import pathlib
import posixpath
import re
import sys

FLOORS = {"base": 0, "model": 1, "load": 2, "layer": 3, "graph": 4, "check": 5, "compile": 6, "evaluate": 7,
          "render": 8, "prove": 9, "rehearse": 10, "report": 11}
# Data: anyone may include it, and it includes nothing of the rooms.
DATA = "nl"
# Headers at the top that any room may include; the others at the top are umbrellas over the rooms.
FOR_ANYONE = {"zorgpad/version.hpp"}
# Which rooms may include what of others.
OUTSIDE = {"nlohmann": {"load"}, "boost": {"graph", "check"}}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(<[^>\n]+>|"[^"\n]+")', re.MULTILINE)


def read_includes(top):
    """For each header (named as users include it): the headers that it includes, with their lines."""
    includes = {}
    for path in sorted((top / "zorgpad").rglob("*.hpp")):
        name = path.relative_to(top).as_posix()
        text = path.read_text(encoding="utf-8")
        found = []
        for match in INCLUDE.finditer(text):
            target = match.group(1)[1:-1]
            if match.group(1).startswith('"'):
                beside = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
                if (top / beside).is_file():
                    target = beside
            found.append((target, text.count("\n", 0, match.start()) + 1))
        includes[name] = found
    return includes


def room_of(header):
    """The folder below zorgpad/ that holds the header; None for a header at the top or of somebody else."""
    parts = header.split("/")
    return parts[1] if parts[0] == "zorgpad" and len(parts) > 2 else None


def complaint_about(header, target):
    """Why this header may not include that one, or None."""
    room = room_of(header)
    library = target.split("/")[0]
    if room is None:
        return None
    if library in OUTSIDE:
        allowed = OUTSIDE[library]
        return None if room in allowed else f"only {' and '.join(sorted(allowed))} may include {library}"
    if library != "zorgpad" or target in FOR_ANYONE:
        return None
    below = room_of(target)
    if below is None:
        return f"{target} is an umbrella: a room includes what it needs itself"
    if room == DATA:
        return None if below == DATA else f"{DATA} is data and includes nothing of {below}"
    if below == DATA or (below in FLOORS and FLOORS[below] <= FLOORS[room]):
        return None
    return f"{below} is a higher floor than {room}" if below in FLOORS else f"{below} is not a room"


def way_to_outside(includes, start):
    """The first way from a header to a library that it must not reach, as a list of headers, or None."""
    ways = [[start]]
    seen = {start}
    for way in ways:
        for target, _ in includes.get(way[-1], []):
            if target.split("/")[0] in OUTSIDE:
                return way + [target]
            if target in includes and target not in seen:
                seen.add(target)
                ways.append(way + [target])
    return None


def check(top):
    includes = read_includes(top)
    findings = []
    for header, targets in includes.items():
        room = room_of(header)
        if room is not None and room != DATA and room not in FLOORS:
            findings.append(f"{header}:1: {room} is not a room")
            continue
        for target, line in targets:
            complaint = complaint_about(header, target)
            if complaint is None and target.startswith("zorgpad/") and target not in includes:
                complaint = f"{target} does not exist"
            if complaint is not None:
                findings.append(f"{header}:{line}: {complaint}")
    way = way_to_outside(includes, "zorgpad/evaluation.hpp")
    if way is not None:
        findings.append(f"zorgpad/evaluation.hpp:1: reaches {way[-1]}: " + " > ".join(way))
    return includes, findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--include", type=pathlib.Path, metavar="DIRECTORY",
                        default=pathlib.Path(__file__).resolve().parents[2] / "include")
    includes, findings = check(parser.parse_args().include)
    for finding in findings:
        print(finding)
    print(f"{len(includes)} headers, {len(findings)} against the rule of the floors")
    return 1 if findings or not includes else 0


if __name__ == "__main__":
    sys.exit(main())
