# SPDX-License-Identifier: BSL-1.0
# For the tests of the command line: runs it and holds its exit status and output against what is expected.
#   source "$(dirname "$0")/cli/expect.sh"
set -uo pipefail

if [[ -z ${ZORGPAD:-} ]]; then
  echo "the command line was not built"
  exit 77
fi

work=$BUILD_DIR/tests/$(basename "$0" .sh)
rm -rf "$work"
mkdir -p "$work"
out=$work/out
err=$work/err
input=/dev/null
failures=0

fail() {
  echo "FAILED: $1"
  echo "  after: zorgpad ${last[*]@Q}"
  sed 's/^/  out: /' "$out" | head -n 20
  sed 's/^/  err: /' "$err" | head -n 20
  failures=$((failures + 1))
}

# run STATUS ARGUMENTS...: standard input comes from $input
run() {
  local wanted=$1 status
  shift
  last=("$@")
  "$ZORGPAD" "$@" <"$input" >"$out" 2>"$err"
  status=$?
  [[ $status -eq $wanted ]] || fail "exit status $status, not $wanted"
}

out_has() { grep -qF -- "$1" "$out" || fail "standard output lacks: $1"; }
err_has() { grep -qF -- "$1" "$err" || fail "standard error lacks: $1"; }
out_lacks() { ! grep -qF -- "$1" "$out" || fail "standard output has: $1"; }
out_is_empty() { [[ ! -s $out ]] || fail "standard output is not empty"; }
err_is_empty() { [[ ! -s $err ]] || fail "standard error is not empty"; }

finish() {
  if ((failures)); then
    echo "$failures failed"
    exit 1
  fi
  echo "all as expected"
}

# A family that the embedded book fits.
family=$work/family.json
cat >"$family" <<'JSON'
{ "family": 1, "municipality": "GM0268", "as_of": "2026-11-21", "role": "midwife",
  "household": { "income.net-month": 1450.00, "debts.problematic": true },
  "adults": [ { "id": "a1", "facts": { "birth-date": "1999-04-02" } } ],
  "children": [ { "id": "c1", "facts": { "due-date": "2027-01-15" } }, { "id": "c2", "facts": { "birth-date": "2020-02-29" } } ],
  "signals": [ { "signal": "unpaid-bills", "seen": true, "of": "a1", "on": "2026-11-18" } ] }
JSON
