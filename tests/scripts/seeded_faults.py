#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Plants faults in the national book, one at a time, and asks `zorgpad check` for them: the right code at the right
place, and nothing else new.

    seeded_faults.py ZORGPAD [--book BOOK] [--each N] [--only CODE] [--jobs N] [--verbose]

For each code N places are chosen, the same ones every time. What the book accepts is not accepted here, so that a fault
cannot hide behind it. Exit status 1 where one fault was not found so. As a test, without arguments, it plants one fault
for every fourth code.
"""
import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))
import faults  # noqa: E402
from faults.book import Book  # noqa: E402

DAY = "2026-11-22"


def write(folder, file, contents):
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(contents, bytes):
        path.write_bytes(contents)
    else:
        path.write_text(contents if isinstance(contents, str) else json.dumps(contents, ensure_ascii=False, indent=1),
                        encoding="utf-8")


def check(zorgpad, folder, variant):
    """(code, file, pointer, severity) of each finding, counted."""
    command = [zorgpad, "check", "book", "--format", "json", "--as-of", DAY]
    run = subprocess.run(command + (["--municipality", variant] if variant else []), cwd=folder, capture_output=True,
                         check=False)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"exit status {run.returncode}: {run.stderr.decode(errors='replace')}")
    found = json.loads(run.stdout)["findings"]
    return collections.Counter((one["code"], one["file"][len("book/"):] if one["file"].startswith("book/") else one["file"],
                                one["pointer"], one["severity"]) for one in found)


class Verdict(collections.namedtuple("Verdict", "kind details")):
    """found; elsewhere (the code, at another place); more (also something else); missed; crashed."""


def judge(code, fault, before, after):
    new, lost = after - before, before - after
    here = [one for one in new if one[0] == code and (one[1] == fault.file or not fault.file)
            and (fault.pointer is None or one[2] == fault.pointer or one[2].startswith(fault.pointer + "/"))]
    others = [one for one in new if one not in here and one[0] not in fault.also]
    # With an error nothing is proved, and of a book that cannot be read nothing more is said.
    has_error = any(one[3] == "error" for one in new)
    vanished = [] if has_error else [one for one in lost if one[0] not in fault.gone]
    details = [f"new: {one}" for one in others] + [f"gone: {one}" for one in vanished]
    if here:
        return Verdict("more" if details else "found", details)
    return Verdict("elsewhere" if any(one[0] == code for one in new) else "missed", details)


class Planter:
    def __init__(self, zorgpad, source):
        self.zorgpad = str(pathlib.Path(zorgpad).resolve())
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="zorgpad-faults-"))
        self.clean = self.folder / "clean"
        shutil.copytree(source, self.clean / "book")
        for path in (self.clean / "book").rglob("accept.json"):
            path.unlink()
        self.book = Book(self.clean / "book")
        self.before = {}

    def baseline(self, variant):
        if variant not in self.before:
            self.before[variant] = check(self.zorgpad, self.clean, variant)
        return self.before[variant]

    def plant(self, number, code, fault):
        folder = self.folder / str(number)
        shutil.copytree(self.clean, folder)
        for file, contents in fault.edits.items():
            write(folder / "book", file, contents)
        try:
            return judge(code, fault, self.baseline(fault.variant), check(self.zorgpad, folder, fault.variant))
        except (RuntimeError, ValueError) as error:
            return Verdict("crashed", [str(error)])
        finally:
            shutil.rmtree(folder)


def chosen(faults_of_code, code, book, count):
    every = list(faults_of_code(book))
    random.Random(code).shuffle(every)
    return every[:count]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("zorgpad", nargs="?", help="the program (that of the environment variable ZORGPAD)")
    arguments.add_argument("--book", default=pathlib.Path(__file__).parents[2] / "include" / "zorgpad" / "nl" / "book",
                           help="the folder of the national book (that of this tree)")
    arguments.add_argument("--each", type=int, default=4, help="faults of each code (4)")
    arguments.add_argument("--only", help="only this code, or group of codes")
    arguments.add_argument("--jobs", type=int, default=1)
    arguments.add_argument("--verbose", action="store_true", help="name every place that was not found as it should be")
    given = arguments.parse_args()
    codes = [code for code in sorted(faults.ALL)
             if not given.only or code == given.only or code.startswith(given.only + ".")]
    if not given.zorgpad:
        given.zorgpad, given.each, codes = os.environ.get("ZORGPAD"), 1, codes[::4]
    if not given.zorgpad:
        print("the command line was not built")
        return 77
    known = subprocess.run([given.zorgpad, "explain"], capture_output=True, check=True, text=True).stdout
    known = {line.split()[0] for line in known.splitlines() if line and line[0] != " "}
    unplanted = {code for code in known if not code.startswith("family.")} ^ (set(faults.ALL) | set(faults.NOT_PLANTED))
    assert not unplanted, f"codes without a fault, or faults without a code: {unplanted}"
    planter = Planter(given.zorgpad, given.book)
    work = [(code, fault) for code in codes for fault in chosen(faults.ALL[code], code, planter.book, given.each)]
    for variant in sorted({fault.variant for _, fault in work}):
        planter.baseline(variant)
    with concurrent.futures.ThreadPoolExecutor(given.jobs) as pool:
        verdicts = list(pool.map(lambda one: planter.plant(one[0], *one[1]), enumerate(work)))
    shutil.rmtree(planter.folder)

    table = collections.defaultdict(collections.Counter)
    for (code, fault), verdict in zip(work, verdicts):
        table[code][verdict.kind] += 1
        if verdict.kind != "found" and given.verbose:
            print(f"{code} at {fault.file} {fault.pointer}: {verdict.kind}", *verdict.details, sep="\n    ")
    kinds = ("found", "more", "elsewhere", "missed", "crashed")
    print("| code | planted | found | with others | elsewhere | missed | crashed |\n|---|---|---|---|---|---|---|")
    for code in sorted(table):
        print(f"| {code} | {sum(table[code].values())} | " + " | ".join(str(table[code][kind]) for kind in kinds) + " |")
    whole = sum(table.values(), collections.Counter())
    print(f"| all ({len(table)} codes) | {len(work)} | " + " | ".join(str(whole[kind]) for kind in kinds) + " |")
    return 0 if whole["found"] == len(work) else 1


if __name__ == "__main__":
    sys.exit(main())
