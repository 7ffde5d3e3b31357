#!/usr/bin/python3
# SPDX-License-Identifier: BSL-1.0
"""Mutation testing of the core: plants faults in the headers that headers.txt lists, each switched on by a number while
a program runs, builds the rooms of tests with all of them in it once, and counts the faults that no test catches.

    /usr/bin/python3 tests/mutation/run.py                          every fault: a night's work
    /usr/bin/python3 tests/mutation/run.py --sample 600 --seed 1    600 of them, chosen by chance
    /usr/bin/python3 tests/mutation/run.py --only base/ layer/      those of some headers
    /usr/bin/python3 tests/mutation/run.py --survivors              once more those that survived, after adding tests
    /usr/bin/python3 tests/mutation/run.py --known                  only the table of what is known

Some headers with the rooms that are about them, each in a tree of its own, take less than an hour: first with a part of
the random cases, then what survived with all of them.

    /usr/bin/python3 tests/mutation/run.py --within prove/ --rooms prove --level 1 --build build/mutation-prove --quick
    /usr/bin/python3 tests/mutation/run.py --within prove/ --rooms prove --level 1 --build build/mutation-prove --survivors

A fault is caught when a test fails, crashes, or takes far longer than it does without the fault. Only the test cases
that meet a fault are run with it, the quickest first, random cases a fraction of the usual number; what survives is
tried once more with all of them. Results are kept in build/mutation, those of a header until it changes, so a
run may be interrupted and goes on where it was. Nothing in its build may be built anew while it runs: a program that
is not there would count as one that fails.

Faults that survive and may (because they change nothing that anyone could see) are explained in survivors.json.
Exit status: 0 when every survivor is explained and more than 95 % is caught, 1 when not, 2 when it cannot run.
What it needs is installed by cmake/install_packages.sh mutation.
"""

import argparse
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time

try:
    import points as planting
except ImportError as error:
    print(f"{error}: run cmake/install_packages.sh mutation, and use /usr/bin/python3", file=sys.stderr)
    sys.exit(2)

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
ROOMS = ["base", "layer", "graph", "evaluate", "compile", "properties", "batch", "prove", "check"]
QUICK = 0.2  # seconds: cases up to this long are run together


def say(*words):
    print(*words, flush=True)


def write(path, data):
    """Only where it differs, so that nothing is built again for nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_bytes() != data:
        path.write_bytes(data)


# The tree with the faults in it.


class Tree:
    def __init__(self, build, within, level):
        self.build = build
        self.level = level
        self.top = build / "tree"
        self.headers = [line.strip() for line in (HERE / "headers.txt").read_text().splitlines()
                        if line.strip() and not line.startswith("#")]
        self.headers = [name for name in self.headers if not within or name.startswith(tuple(within))]
        self.texts = {name: (SOURCE / "include/zorgpad" / name).read_bytes() for name in self.headers}
        self.points = []

    def digest(self):
        return self.digest_of(*self.headers)

    def digest_of(self, *headers):
        parts = [self.texts[name] for name in headers] + [(HERE / name).read_bytes() for name in
                                                          ("points.py", "planted.hpp")]
        return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]

    def copy(self):
        """Everything as it is; the include tree as a copy, so that headers find each other."""
        self.top.mkdir(parents=True, exist_ok=True)
        for name in ("CMakeLists.txt", "cmake", "examples", "tests"):
            link = self.top / name
            if not link.is_symlink():
                link.symlink_to(SOURCE / name)
        here = {path.relative_to(SOURCE) for path in (SOURCE / "include").rglob("*") if path.is_file()}
        there = self.top / "include"
        for path in list(there.rglob("*")) if there.exists() else []:
            if path.is_file() and path.relative_to(self.top) not in here:
                path.unlink()
        for path in here:
            if path.as_posix().removeprefix("include/zorgpad/") not in self.texts:
                write(self.top / path, (SOURCE / path).read_bytes())

    def plant(self, top=None):
        for name in self.headers:
            here = [point for point in self.points if point.header == name]
            write((top or self.top) / "include/zorgpad" / name, planting.plant(self.texts[name], here))

    def drop(self, messages, told_before, top=None):
        """Leaves out the points that a compiler complains of; how many."""
        numbers = set()
        by_number = {point.number: point for point in self.points}
        for name, line, column in complaints(messages, self.texts, told_before):
            text = ((top or self.top) / "include/zorgpad" / name).read_bytes()
            lines = text.split(b"\n")
            offset = sum(len(one) + 1 for one in lines[:int(line) - 1])
            mentioned = [(match.start() - offset, int(match.group(1) or match.group(2)))
                         for match in re.finditer(rb"::planted::\w+[({](\d+)|\((\d+), ", text)]
            mentioned = [one for one in mentioned if one[1] in by_number and one[1] not in numbers]
            on_line = [(abs(place + 1 - int(column)), number) for place, number in mentioned
                       if 0 <= place < len(lines[int(line) - 1])]
            before = [(-place, number) for place, number in mentioned if place < 0]
            if on_line or before:
                numbers.add(min(on_line or before)[1])
        self.points = [point for point in self.points if point.number not in numbers]
        return len(numbers)

    def find(self, rooms):
        kept = self.build / "points.json"
        digest = self.digest()
        found = planting.find(SOURCE / "include", self.headers)
        for number, point in enumerate(found, 1):
            point.number = number
        self.all_found = len(found)
        if kept.exists():
            known = json.loads(kept.read_text())
            if known["digest"] == digest:
                numbers = set(known["numbers"])
                self.points = [point for point in found if point.number in numbers]
                self.plant()
                return
        self.points = found
        unit = self.build / "core.cpp"
        write(unit, ("#define ZORGPAD_SOURCE\n" + "".join(f"#include <zorgpad/{name}>\n" for name in self.headers) +
                     (SOURCE / "examples/separate_compilation.cpp").read_text()).encode())
        trial = self.build / "trial"  # not in the tree, so that what is built stays so until the points are known
        # Then the tests too: what no header uses is compiled there first.
        for one in [unit, *(source for room in rooms for source in sorted((SOURCE / "tests" / room).glob("*.cpp")))]:
            self.leave_out_errors(one, trial)
        self.plant()
        self.keep()

    def leave_out_errors(self, unit, trial):
        """Drops the points with which clang++ does not compile a unit."""
        options = [] if unit.parent == self.build else \
            ["-DZORGPAD_SEPARATE_COMPILATION", f"-DZORGPAD_SOURCE_DIR=\"{SOURCE}\"", "-I", SOURCE / "tests/support"]
        for _ in range(60):
            self.plant(trial)
            done = subprocess.run(
                ["clang++", "-std=c++17", "-fsyntax-only", "-w", "-ferror-limit=0", "-fno-caret-diagnostics", *options,
                 "-include", HERE / "planted.hpp", "-I", trial / "include", "-I", self.top / "include", unit],
                capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return
            dropped = self.drop(done.stderr, False, trial)
            say(f"left out, as they do not compile: {dropped}")
            if dropped == 0:
                raise RuntimeError(done.stderr[:4000])
        raise RuntimeError(f"does not compile: {unit}")

    def keep(self):
        write(self.build / "points.json",
              json.dumps({"digest": self.digest(), "numbers": [point.number for point in self.points]}).encode())


def complaints(messages, names, told_before):
    """For each error of a compiler: the first place in these headers among its lines (header, line, column).
    told_before: the compiler tells the way to an error before it (g++), not after it (clang++)."""
    place = re.compile(r"include/zorgpad/([\w/]+\.hpp):(\d+):(\d+)")
    blocks, block = [], []
    for line in messages.splitlines():
        if ": error: " in line or ": fatal error: " in line:
            if told_before:
                blocks.append([line, *block])
                block = []
            else:
                block = [line]
                blocks.append(block)
        elif not told_before or ":   required from " in line:
            block.append(line)
    found = []
    for block in blocks:
        places = [match.groups() for line in block for match in [place.search(line)] if match and match[1] in names]
        found += places[:1]
    return found


def build_rooms(tree, rooms, jobs):
    folder = tree.build / "cmake"
    switch = tree.build / "planted.o"
    subprocess.run(["g++", "-std=c++17", "-O1", "-c", HERE / "planted.cc", "-o", switch], check=True)
    if not (folder / "build.ninja").exists():
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        subprocess.run(["cmake", "-S", tree.top, "-B", folder, "-G", "Ninja", *launcher, "-DCMAKE_CXX_COMPILER=g++",
                        "-DCMAKE_CXX_STANDARD=17", "-DCMAKE_BUILD_TYPE=Debug", f"-DCMAKE_CXX_FLAGS_DEBUG=-O{tree.level}",
                        f"-DCMAKE_CXX_FLAGS=-w -include {HERE}/planted.hpp", f"-DCMAKE_EXE_LINKER_FLAGS={switch}",
                        "-DZORGPAD_BUILD_TESTS=ON", "-DZORGPAD_BUILD_EXAMPLES=OFF", "-DZORGPAD_INSTALL=OFF"],
                       check=True, stdout=subprocess.DEVNULL)
    targets = [f"test_{room}" for room in rooms]
    for _ in range(20):
        done = subprocess.run(["ninja", "-C", folder, "-k", "0", "-j", str(jobs), *targets], capture_output=True,
                              text=True, check=False)
        if done.returncode == 0:
            return
        dropped = tree.drop(done.stdout, True)
        say(f"left out, as g++ does not compile them: {dropped}")
        if dropped == 0:
            raise RuntimeError(done.stdout[-6000:])
        # What did compile stays as it is, though these faults are in it: they are never switched on.
        times = {path: path.stat().st_mtime_ns for path in (tree.top / "include").rglob("*.hpp")}
        tree.plant()
        tree.keep()
        for path, when in times.items():
            os.utime(path, ns=(when, when))
    raise RuntimeError("the rooms do not compile")


# Running test cases.


class Rooms:
    def __init__(self, tree, rooms, factor, quick, limit):
        self.tree = tree
        self.quick = quick
        self.limit = limit
        self.rooms = rooms
        self.factor = factor
        self.cases = []  # (room, name, seconds, what part of the random cases)
        self.reach = []  # of each case: how many faults it meets
        self.meeting = {}  # fault: places in cases

    def program(self, room):
        return self.tree.build / "cmake/tests" / f"test_{room}"

    def run(self, room, names, fault, seconds, factor, met=None):
        """Whether these cases pass ("passed", "failed" or "hung"), the seconds of a processor it took and what it
        told."""
        scratch = self.tree.build / "scratch"
        scratch.mkdir(exist_ok=True)
        mark = f"{os.getpid()}-{threading.get_ident()}"
        chosen = scratch / f"cases-{mark}.txt"
        chosen.write_text("".join(f"\"{escaped(name)}\"\n" for name in names))
        environment = {**os.environ, "ZORGPAD_PLANTED": str(fault), "ZORGPAD_TEST_FACTOR": str(factor)}
        if met is not None:
            environment["ZORGPAD_PLANTED_MET"] = str(met)
        with open(scratch / f"told-{mark}.txt", "w+b") as out:
            program = subprocess.Popen(
                ["prlimit", f"--cpu={int(seconds) + 1}", "--as=6000000000", "--core=0", self.program(room), "--abort",
                 "-f", chosen],
                cwd=self.tree.top, env=environment, stdout=out, stderr=subprocess.DEVNULL, start_new_session=True)
            # Somebody may wait for nothing, which takes no time of the processor.
            patience = threading.Timer(10 * seconds + 30, os.killpg, (program.pid, signal.SIGKILL))
            patience.start()
            _, ended, used = os.wait4(program.pid, 0)
            patience.cancel()
            program.returncode = ended  # known to be over
            out.seek(0)
            told = out.read()
        status = "passed" if ended == 0 else \
            "hung" if os.WIFSIGNALED(ended) and os.WTERMSIG(ended) in (signal.SIGXCPU, signal.SIGKILL) else "failed"
        return status, used.ru_utime + used.ru_stime, told

    def names(self, room):
        listed = subprocess.run([self.program(room), "--list-test-names-only"], capture_output=True, text=True,
                                check=False)
        return [line for line in listed.stdout.splitlines() if line]

    def record(self, jobs):
        """Runs every case alone, without a fault, to see which faults it meets and how long it takes."""
        kept = self.tree.build / "met"
        kept.mkdir(exist_ok=True)
        work = []
        for room in self.rooms:
            digest = hashlib.sha256(self.program(room).read_bytes() + str(self.factor).encode()).hexdigest()[:16]
            names = self.names(room)
            work += [(room, name, kept / f"{room}-{hashlib.sha256(name.encode()).hexdigest()[:16]}.json", digest)
                     for name in names]

        def one(task):
            room, name, file, digest = task
            if file.exists():
                known = json.loads(file.read_text())
                if known["digest"] == digest:
                    return known
            met = file.with_suffix(".met")
            met.unlink(missing_ok=True)
            factor = self.factor
            status, seconds, told = self.run(room, [name], 0, 300, factor, met)
            if status == "failed" and factor != 1:  # a case that counts what came up needs all of it
                factor = 1
                status, seconds, told = self.run(room, [name], 0, 300, factor, met)
            if status != "passed" or not re.search(rb"\b1 test case|test cases: 1 ", told):
                say(f"left out: {room}: {name}: {status} without a fault")
                return None
            known = {"digest": digest, "factor": factor, "seconds": seconds, "met": [int(n) for n in met.read_text().split()]}
            file.write_text(json.dumps(known))
            met.unlink()
            return known

        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            results = list(pool.map(one, work))
        for (room, name, _, _), known in zip(work, results):
            if known:
                for fault in known["met"]:
                    self.meeting.setdefault(fault, []).append(len(self.cases))
                self.cases.append((room, name, known["seconds"], known.get("factor", self.factor)))
                self.reach.append(len(known["met"]))

    def usual_time(self, room):
        return sum(case[2] for case in self.cases if case[0] == room)

    def try_fault(self, fault):
        """(result, room that caught it, seconds)"""
        begin = time.monotonic()
        places = self.meeting.get(fault, [])
        if not places:
            return "not met", "", 0.0
        met = [(*self.cases[place], self.reach[place]) for place in places]
        met = [case for case in met if self.limit is None or case[2] <= self.limit]
        together = collections.defaultdict(list)
        slower = []
        for room, name, seconds, factor, reach in met:
            if seconds <= QUICK and factor == self.factor:
                together[room].append((seconds, name))
            else:
                # Those first that meet the most for their time.
                slower.append((seconds / reach, seconds, room, [name], factor))
        batches = [(0, sum(s for s, _ in some), room, [n for _, n in some], self.factor)
                   for room, some in together.items()]
        for _, seconds, room, names, factor in sorted(batches) + sorted(slower):
            status, _, _ = self.run(room, names, fault, 3 * seconds + 3, factor)
            if status != "passed":
                return ("caught" if status == "failed" else "hung"), room, time.monotonic() - begin
        if self.quick:
            return "survived", "", time.monotonic() - begin
        # What tests share is made by whichever comes first: once more as the suite runs them.
        for room in sorted({case[0] for case in met}, key=self.usual_time):
            names = [case[1] for case in self.cases if case[0] == room]
            status, _, _ = self.run(room, names, fault, 3 * self.usual_time(room) / self.factor + 10, 1)
            if status != "passed":
                return ("caught" if status == "failed" else "hung"), room, time.monotonic() - begin
        return "survived", "", time.monotonic() - begin


def escaped(name):
    return re.sub(r"([\\\"\[\],])", r"\\\1", name)


# Results.


class Results:
    def __init__(self, tree):
        self.file = tree.build / "results.jsonl"
        self.digests = {name: tree.digest_of(name) for name in tree.headers}
        self.known = {}
        self.lock = threading.Lock()
        if self.file.exists():
            for line in self.file.read_text().splitlines():
                one = json.loads(line)
                if one["digest"] == self.digests.get(one["key"].split(" | ")[0]):
                    self.known[one["key"]] = one

    def note(self, point, result, room, seconds):
        one = {"digest": self.digests[point.header], "key": point.key, "number": point.number, "result": result, "room": room,
               "seconds": round(seconds, 1)}
        with self.lock:
            self.known[point.key] = one
            with self.file.open("a") as out:
                out.write(json.dumps(one) + "\n")


class Explained:
    """survivors.json: a list of {header, function, original, change, occurrence, why}; what is left out fits all."""

    def __init__(self):
        file = HERE / "survivors.json"
        self.entries = json.loads(file.read_text()) if file.exists() else []

    @staticmethod
    def is_about(entry, point):
        return all(entry[name] == str(getattr(point, name)) for name in
                   ("header", "function", "original", "change", "occurrence") if name in entry)

    def why(self, point):
        return next((entry["why"] for entry in self.entries if self.is_about(entry, point)), None)

    def stale(self, headers, all_points):
        """Explanations of what is not planted any more in these headers."""
        return [entry for entry in self.entries if entry["header"] in headers and
                not any(self.is_about(entry, point) for point in all_points)]


def report(tree, results, explained, chosen):
    """The table, and whether all is well."""
    counts = collections.OrderedDict((name, collections.Counter()) for name in tree.headers)
    all_points = collections.Counter(point.header for point in tree.points)
    open_ones, explained_ones = [], []
    for point in chosen:
        one = results.known.get(point.key)
        if one is None:
            continue
        counts[point.header]["tried"] += 1
        if one["result"] in ("caught", "hung"):
            counts[point.header]["caught"] += 1
            continue
        why = explained.why(point)
        counts[point.header]["explained" if why else "open"] += 1
        (explained_ones if why else open_ones).append((point, one, why))
    say(f"{'header':34}{'points':>8}{'tried':>8}{'caught':>8}{'explained':>11}{'open':>6}")
    total = collections.Counter()
    for name, count in counts.items():
        total.update(count)
        total["points"] += all_points[name]
        if count["tried"]:
            say(f"{name:34}{all_points[name]:8}{count['tried']:8}{count['caught']:8}{count['explained']:11}"
                f"{count['open']:6}")
    for point, one, why in open_ones:
        say(f"{one['result']}: include/zorgpad/{point.header}:{point.line}: {point.change}: {point.original[:150]}"
            f"   [{point.function}; {point.number}]")
    for entry in explained.stale(tree.headers, tree.points):
        say(f"explained, but no longer there: {entry['header']}: {entry['change']}: {entry['original']}")
    share = 100 * total["caught"] / max(1, total["tried"])
    say(f"result: points={total['points']} tried={total['tried']} caught={total['caught']} caught_percent={share:.1f} "
        f"explained={total['explained']} open={total['open']}")
    return total["open"] == 0 and share > 95


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, help="try so many points, chosen by chance")
    parser.add_argument("--seed", type=int, default=1, help="which choice")
    parser.add_argument("--only", nargs="*", default=[], help="headers whose names begin so")
    parser.add_argument("--within", nargs="*", default=[],
                        help="plant only in headers whose names begin so: the rest of the tree runs as fast as it is")
    parser.add_argument("--level", type=int, default=0, help="of optimisation, of a tree not built before")
    parser.add_argument("--rooms", nargs="*", default=ROOMS, help="rooms of tests to run")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--factor", type=float, default=0.1, help="of the random cases in the first go")
    parser.add_argument("--build", type=pathlib.Path, default=SOURCE / "build/mutation")
    parser.add_argument("--limit", type=float, help="leave out test cases that take more seconds of a processor")
    parser.add_argument("--quick", action="store_true", help="do not try survivors once more with all random cases")
    parser.add_argument("--survivors", action="store_true", help="try only what survived before")
    parser.add_argument("--known", action="store_true", help="try nothing")
    parser.add_argument("--number", type=int, nargs="*", help="try these points")
    parser.add_argument("--plant", action="store_true", help="only write the tree and build")
    options = parser.parse_args()

    options.build.mkdir(parents=True, exist_ok=True)
    tree = Tree(options.build.resolve(), options.within, options.level)
    tree.copy()
    tree.find(options.rooms)
    say(f"points: {tree.all_found}, of which compile: {len(tree.points)}")

    results = Results(tree)
    chosen = [point for point in tree.points if not options.only or point.header.startswith(tuple(options.only))]
    if options.sample is not None and options.sample < len(chosen):
        # Shuffled by number, so that a larger sample of a seed holds the smaller ones.
        random.Random(options.seed).shuffle(chosen)
        chosen = chosen[:options.sample]
    if options.number:
        chosen = [point for point in tree.points if point.number in options.number]

    if not options.known:
        begin = time.monotonic()
        build_rooms(tree, options.rooms, options.jobs)
        say(f"built: {time.monotonic() - begin:.0f} s")
        if options.plant:
            return 0
        begin = time.monotonic()
        rooms = Rooms(tree, options.rooms, options.factor, options.quick, options.limit)
        rooms.record(options.jobs)
        say(f"recorded {len(rooms.cases)} cases, which meet {len(rooms.meeting)} points: "
            f"{time.monotonic() - begin:.0f} s")
        alive = {point.number for point in tree.points}
        chosen = [point for point in chosen if point.number in alive]

        def wanted(point):
            one = results.known.get(point.key)
            if options.survivors or options.number:
                return one is None or one["result"] in ("survived", "not met")
            return one is None

        def one(point):
            result, room, seconds = rooms.try_fault(point.number)
            results.note(point, result, room, seconds)
            if result in ("survived", "not met"):
                say(f"{result}: include/zorgpad/{point.header}:{point.line}: {point.change}: {point.original[:120]}")

        begin = time.monotonic()
        work = [point for point in chosen if wanted(point)]
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            list(pool.map(one, work))
        say(f"tried {len(work)}: {time.monotonic() - begin:.0f} s")

    return 0 if report(tree, results, Explained(), chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
