#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Loading texts, checking, compiling, reading a family, evaluating, judging and rendering ask the system for memory and
# for nothing else: no file, no clock, no network, no output.
set -euo pipefail

program=$BUILD_DIR/tests/trace_library_work
[[ -x $program ]] || program=$(find "$BUILD_DIR" -name trace_library_work -type f -perm -u+x | head -1)
if [[ -z $program ]]; then
  echo "trace_library_work was not built"
  exit 77
fi
trace=$BUILD_DIR/tests/system_calls.txt
if ! command -v strace >/dev/null || ! strace -f -o /dev/null true 2>/dev/null; then
  echo "Skipped: strace is not there, or may not trace here"
  exit 77
fi
strace -f -o "$trace" "$program" "$SOURCE_DIR/include/zorgpad/nl/book"

# The calls between the two marks, without process numbers and arguments.
calls=$(sed -n '/write(1, "begin\\n"/,/write(1, "end\\n"/p' "$trace" | sed '1d;$d' | sed -E 's/^[0-9]+ +//; s/\(.*//')
if ! grep -q 'write(1, "end\\n"' "$trace"; then
  echo "the marks were not found"
  exit 1
fi
# That files are seen when they are opened shows before the marks, where the book is read.
grep -q 'openat(.*nl/book' "$trace" || { echo "strace did not see the book being opened"; exit 1; }
echo "system calls between the marks: ${calls:-none}" | sort | uniq -c
others=$(grep -vxE 'brk|mmap|munmap|mremap|madvise|futex|' <<<"$calls" || true)
if [[ -n $others ]]; then
  echo "not for memory:"
  sort <<<"$others" | uniq -c
  exit 1
fi
