# SPDX-License-Identifier: BSL-1.0
"""The command line that was built, run in the source tree; tests/scripts.cmake says where both are. A test without it,
or that needs a module which is not here, is skipped."""
import json
import os
import pathlib
import subprocess
import sys

SOURCE = pathlib.Path(os.environ.get("SOURCE_DIR", pathlib.Path(__file__).parents[2])).resolve()
BUILD = pathlib.Path(os.environ.get("BUILD_DIR", SOURCE / "build"))
PROGRAM = os.environ.get("ZORGPAD")


def skip(why):
    print(why)
    sys.exit(77)


if not PROGRAM:
    skip("the command line was not built")


def run(*arguments, text=None):
    """What it did: its exit status, and what it wrote."""
    return subprocess.run([PROGRAM, *map(str, arguments)], cwd=SOURCE, input=text, capture_output=True, encoding="utf-8",
                          check=False)


def validator(kind):
    """Holds values to one of the JSON Schemas that it prints, which is a good schema itself."""
    try:
        import jsonschema
    except ImportError:
        skip("no module jsonschema here")
    printed = run("schema", kind)
    if printed.returncode != 0:
        sys.exit(f"zorgpad schema {kind}: {printed.stderr}")
    schema = json.loads(printed.stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
