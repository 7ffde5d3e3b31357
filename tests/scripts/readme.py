#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""What the README shows is what the program does: commands run, output and code are the real ones, layers check."""
import json
import pathlib
import re
import shlex
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from command_line import SOURCE, run  # noqa: E402

readme = (SOURCE / "README.md").read_text(encoding="utf-8")
blocks = re.findall(r"^```(\w+)\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
checked = 0
failed = []


def hold(what, is_right, more=""):
    global checked
    checked += 1
    if not is_right:
        failed.append(f"{what}\n{more}")


for kind, text in blocks:
    if kind == "sh":
        for line in text.splitlines():
            words = shlex.split(line, comments=True)
            if words and words[0] == "zorgpad":
                done = run(*words[1:])
                hold(f"the command {line}", done.returncode == 0, done.stdout[-500:] + done.stderr[-500:])
    elif kind == "text":
        is_diff = text.startswith("Wat verandert er")
        shown = (run("diff", "--on", "2026-07-01", "--municipality", "GM0268") if is_diff else
                 run("evaluate", "--why", "examples/families/nijmegen-expecting.json")).stdout
        for part in text.split("[…]"):
            hold("the diff prints this" if is_diff else "the demo prints this", part.strip("\n") in shown, part)
    elif kind == "mermaid":
        hold("the picture", run("render", "--format", "mermaid", "--pathway", "at-debt-help").stdout == text)
    elif kind == "cpp":
        programs = (SOURCE / "examples/embedding").glob("*.cpp")
        hold("the code", any(text.strip() in one.read_text(encoding="utf-8") for one in programs), text)
    elif kind == "json" and "zorgpad" in json.loads(text):
        with tempfile.TemporaryDirectory() as folder:
            layer = pathlib.Path(folder) / "our-town.json"
            layer.write_text(text, encoding="utf-8")
            done = run("check", "include/zorgpad/nl/book", str(layer))
            hold("the layer of the README", done.returncode == 0, done.stdout + done.stderr)

for plan in sorted((SOURCE / "examples/plans").glob("*.txt")):
    shown = run("evaluate", f"examples/families/{plan.stem}.json").stdout
    hold(f"{plan.name} is the plan of examples/families/{plan.stem}.json", shown == plan.read_text(encoding="utf-8"))

for message in failed:
    print(message)
print(f"{checked - len(failed)} passed, {len(failed)} failed")
sys.exit(1 if failed or checked < 10 else 0)
