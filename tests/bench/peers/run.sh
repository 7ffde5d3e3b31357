#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# Runs the peers and zorgpad on the same families and schemes, one after the other on one processor, checks that all
# answers agree and prints one table: complete facts first, then facts missing. Rates are per second of processor time.
#   tests/bench/peers/run.sh BENCH_PEERS [DIRECTORY [FAMILIES]]
# BENCH_PEERS is the built program bench_peers; DIRECTORY (default: a new one under /tmp) receives node_modules and data.
set -euo pipefail

bench=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
dir=${2:-$(mktemp -d)}
count=${3:-10000}
processor=${PROCESSOR:-1}
mkdir -p "$dir"
cp "$here"/*.js "$here"/*.mjs "$here"/package.json "$dir"
cd "$dir"
[[ -d node_modules ]] || npm install --silent --no-audit --no-fund
MUNICIPALITIES=$here/../../../include/zorgpad/nl/municipalities.json node gen.js "$count" >/dev/null
python3 "$here/to_zorgpad.py" book schemes.json >book.json
: >results.ndjson

digest() { sha256sum | cut -c1-16; }

# peer LABEL FAMILIES ORACLE COMMAND...: its rows are held against those of zorgpad on the same families.
peer() {
  local label=$1 families=$2 oracle=$3 found wanted
  shift 3
  rm -f rows.txt
  env N="$families" OUT=rows.txt taskset -c "$processor" "$@" 2>/dev/null | grep '^{' >row.json || return 0
  found=$(digest <rows.txt)
  wanted=$(head -n "$families" "$oracle" | digest)
  node compare.js <(head -n "$families" "$oracle") rows.txt >differences.json
  node -e '
    const fs = require("fs"), row = JSON.parse(fs.readFileSync("row.json")), d = JSON.parse(fs.readFileSync("differences.json"));
    const [label, kind, found, wanted] = process.argv.slice(1);
    fs.appendFileSync("results.ndjson", JSON.stringify({ kind, engine: label, families: row.families, per_s: row.family_evals_per_cpu_s,
      mb: row.rss_max_mb, agrees: found === wanted, no: d.pct_unknown_answered_NO, yes: d.pct_unknown_answered_YES,
      unknown: d.unknown_total, lost: d.known_degraded_to_unknown, wrong: d.wrong_on_known }) + "\n");' \
    "$label" "$kind" "$found" "$wanted"
}

peers() {
  export FILE=$1
  local rows=$2
  if [[ $kind == missing ]]; then
    REF=k3 peer "closures in JavaScript, with unknown" "$count" "$rows" node --expose-gc b_reference.js
  else
    peer "closures in JavaScript" "$count" "$rows" node --expose-gc b_reference.js
  fi
  peer "cel-js" "$count" "$rows" node --expose-gc b_celjs.mjs
  peer "json-logic-js" "$count" "$rows" node --expose-gc b_jsonlogic.js
  MODE=table peer "GoRules Zen, tables" "$count" "$rows" node --expose-gc b_zen.js
  MODE=expr peer "GoRules Zen, expressions" "$count" "$rows" node --expose-gc b_zen.js
  peer "json-rules-engine" "$((count < 5000 ? count : 5000))" "$rows" node --expose-gc b_jsonrules.js
  peer "Publicodes" 500 "$rows" node --expose-gc b_publicodes.mjs
  peer "feelin (FEEL)" 200 "$rows" node --expose-gc b_feelin.mjs
}

for kind in complete missing; do
  families=families.ndjson
  [[ $kind == missing ]] && families=families_partial.ndjson
  python3 "$here/to_zorgpad.py" families "$families" >"zorgpad_$kind.ndjson"
  taskset -c "$processor" "$bench" book.json "zorgpad_$kind.ndjson" "zorgpad_$kind.rows" | while read -r row; do
    node -e '
      const row = JSON.parse(process.argv[1]);
      require("fs").appendFileSync("results.ndjson", JSON.stringify({ kind: process.argv[2], engine: row.engine, families: row.families,
        per_s: row.family_evals_per_cpu_s, mb: row.rss_max_mb, mb_per_s: row.mb_per_s, agrees: true }) + "\n");' "$row" "$kind"
  done
  peers "$families" "zorgpad_$kind.rows"
done

node -e '
  const all = require("fs").readFileSync("results.ndjson", "utf8").trim().split("\n").map(l => JSON.parse(l));
  const number = n => n.toLocaleString("en"), digests = JSON.parse(process.argv[1]);
  let wrong = 0;
  console.log("Families a second of processor time; 60 schemes; one engine after the other on one processor.");
  for (const kind of ["complete", "missing"]) {
    const rows = all.filter(r => r.kind === kind);
    const rate = name => rows.find(r => r.engine === "zorgpad: " + name).per_s;
    const general = rows.filter(r => !r.engine.startsWith("zorgpad") && !r.engine.startsWith("closures"));
    const fastest = general.reduce((best, r) => (r.per_s > best.per_s ? r : best));
    console.log(`\nFacts ${kind} (digest of all answers: ${digests[kind]})\n`);
    console.log("| engine | families | families/s | zorgpad, one at a time, is faster | memory MB | answers, or speed of reading |");
    console.log("|---|--:|--:|--:|--:|---|");
    for (const r of rows) {
      const own = r.engine.startsWith("zorgpad");
      const answers = own ? (r.mb_per_s ? `${r.mb_per_s} MB/s` : "") : r.agrees ? "the same" :
        `of unknown ${r.no}% becomes no, ${r.yes}% yes; ${number(r.lost)} known become unknown, ${number(r.wrong)} wrong`;
      if (kind === "complete" && !r.agrees) wrong++;
      if (kind === "missing" && r.engine.startsWith("closures") && !r.agrees) wrong++;
      const ratio = own ? "" : number(+(rate("one family at a time") / r.per_s).toPrecision(3)) + " times";
      console.log(`| ${r.engine} | ${number(r.families)} | ${number(r.per_s)} | ${ratio} | ${r.mb} | ${answers} |`);
    }
    const times = name => number(Math.round(rate(name) / fastest.per_s)) + " times";
    console.log(`\nThe fastest general engine is ${fastest.engine} (closures are these schemes written out by hand). zorgpad is ` +
      `${times("one family at a time")} as fast one family at a time, ${times("columns, 100 copies")} in full columns, ` +
      `${times("lines to verdicts")} from JSON text (which the others are not charged for).`);
  }
  if (wrong) { console.error(`\n${wrong} engines do not agree`); process.exit(1); }' \
  "{\"complete\":\"$(digest <zorgpad_complete.rows)\",\"missing\":\"$(digest <zorgpad_missing.rows)\"}"
