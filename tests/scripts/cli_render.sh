#!/usr/bin/env bash
# SPDX-License-Identifier: BSL-1.0
# zorgpad render: DOT, Mermaid, and SVG where Graphviz is installed.
source "$(dirname "$0")/cli/expect.sh"

run 0 render
out_has "digraph zorgpad {"
out_has "subgraph cluster_p0"
err_is_empty
cp "$out" "$work/all.dot"
run 0 render --format dot --pathway money-worries nl
out_lacks "subgraph cluster_p"
out_has "Bespreek samen de"
run 0 render --format mermaid --pathway money-worries
out_has "flowchart TB"
run 0 render --format mermaid --lang en --pathway money-worries
out_has "Get to know each"
run 0 render --pathway money-worries --family "$family"
out_has "niet op de weg"
input=$family
run 0 render --pathway money-worries --family - --format mermaid
out_has "classDef reached"
input=/dev/null
run 0 render --municipality GM0268 --pathway pregnancy

run 2 render --pathway nothing
err_has "money-worries"
run 2 render --format html
err_has "html"
run 2 render --format pdf
run 3 render "$work/nothing"
run 3 render --family "$work/nothing.json"
run 2 render --municipality nowhere

# Without Graphviz it says what to do.
PATH=$work run 3 render --format svg
err_has "Graphviz ontbreekt"
out_is_empty

if command -v dot >/dev/null; then
  dot -Tsvg "$work/all.dot" >/dev/null 2>"$work/dot.err" || fail "Graphviz does not take the picture"
  [[ ! -s $work/dot.err ]] || fail "Graphviz warns: $(head -n 1 "$work/dot.err")"
  run 0 render --format svg --pathway money-worries
  out_has "<svg"
  out_has "</svg>"
else
  echo "no Graphviz here: no SVG"
fi

finish
