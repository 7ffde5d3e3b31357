// SPDX-License-Identifier: BSL-1.0
// The whole library: load a book, check it, compile it for a municipality, evaluate families and render what comes out.
// (The embedded national book is data of its own: <zorgpad/nl/book.hpp>. Proofs about conditions, which authors want
// and patient records do not, are in <zorgpad/prove/prove.hpp>.)
#pragma once

#include <zorgpad/check/check.hpp>
#include <zorgpad/check/explain.hpp>
#include <zorgpad/compile/compile.hpp>
#include <zorgpad/compile/compile_all.hpp>
#include <zorgpad/evaluate/load_family.hpp>
#include <zorgpad/evaluation.hpp>
#include <zorgpad/layer/merge.hpp>
#include <zorgpad/layer/municipalities.hpp>
#include <zorgpad/load/load_book.hpp>
#include <zorgpad/load/locate.hpp>
#include <zorgpad/load/read_family.hpp>
#include <zorgpad/load/schema_writer.hpp>
#include <zorgpad/model/book.hpp>
#include <zorgpad/rehearse/rehearse.hpp>
#include <zorgpad/render/dot.hpp>
#include <zorgpad/render/family_json.hpp>
#include <zorgpad/render/findings_json.hpp>
#include <zorgpad/render/findings_sarif.hpp>
#include <zorgpad/render/findings_text.hpp>
#include <zorgpad/render/mermaid.hpp>
#include <zorgpad/render/model_sentence.hpp>
#include <zorgpad/render/plan_json.hpp>
#include <zorgpad/render/plan_text.hpp>
#include <zorgpad/render/records.hpp>
#include <zorgpad/render/sentence.hpp>
#include <zorgpad/render/show.hpp>
