# SPDX-License-Identifier: BSL-1.0
"""Faults that authors make, each planted in the national book where it can be; one module a group of codes."""
from . import conditions, graph, json_text, layers, paths, people, schema, time

ALL = {**json_text.FAULTS, **schema.FAULTS, **layers.FAULTS, **graph.FAULTS, **conditions.FAULTS, **paths.FAULTS,
       **time.FAULTS, **people.FAULTS}

# What cannot be planted in a book one fault at a time, and why; what provokes it.
NOT_PLANTED = {
    "accept.ended": "needs another day; tests/check/acceptances.cpp",
    "condition.undecided": "no fault: the budget of a proof",
    "cover.branch-untested": "found by playing the examples; tests/rehearse/untested.cpp",
    "cover.condition-untested": "found by playing the examples; tests/rehearse/untested.cpp",
    "cover.node-untested": "found by playing the examples; tests/rehearse/untested.cpp",
    "cover.scheme-untested": "found by playing the examples; tests/rehearse/untested.cpp",
    "data.more-facts-than-needed": "found by zorgpad needs; tests/report",
    "file.nothing-found": "a fault of the call; tests/scripts/cli_bad_inputs.sh",
    "file.unreadable": "a fault of the file system; tests/scripts/cli_bad_inputs.sh",
    "json.too-many-values": "larger than any book; tests/load/limits.cpp",
    "limit.norms-too-deep": "larger than any book; tests/evaluate/small_stacks.cpp",
    "limit.too-many-bytes": "larger than any book; tests/load/limits.cpp",
    "limit.too-many-conditions": "larger than any book; tests/load/limits.cpp",
    "limit.too-many-entries": "larger than any book; tests/load/limits.cpp",
    "limit.too-many-exits": "larger than any book; tests/load/limits.cpp",
    "limit.too-many-facts": "of families; tests/load/limits.cpp",
    "limit.too-many-files": "larger than any book; tests/load/limits.cpp",
    "limit.too-many-findings": "larger than any book; tests/load/limits.cpp",
    "limit.too-many-nodes": "larger than any book; tests/load/limits.cpp",
    "limit.too-many-persons": "of families; tests/load/limits.cpp",
    "limit.too-many-records": "of families; tests/load/limits.cpp",
    "limit.too-many-values": "larger than any book; tests/load/limits.cpp",
}
