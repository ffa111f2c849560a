/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The page around the tables of the register. */
#include "assess/outcome.h"
#include "cli/print.h"
#include "cli/register-cells.h"

/* Colours only underline what the words say; paper may be black and white. */
static const char style[] =
  "body { font: 11pt/1.4 \"Noto Sans\", \"Liberation Sans\", sans-serif; color: #1F2A2E; background: #fff;\n"
  "  max-width: 100em; margin: 0 auto; padding: 1.5em; }\n"
  "h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .2em; }\n"
  "h2 { font-size: 1.25em; margin: 2em 0 .4em; }\n"
  "code { font-family: \"Noto Sans Mono\", \"Liberation Mono\", monospace; font-size: .9em; }\n"
  "td code { color: #4A575C; }\n"
  "dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15em 1.2em; margin: 1em 0; }\n"
  "dl.facts dt { font-weight: bold; } dl.facts dd { margin: 0; }\n"
  "p.status { border: 2px solid #8F4300; padding: .5em .8em; font-weight: bold; max-width: 50em; }\n"
  "ul.help { max-width: 60em; }\n"
  "div.wide { overflow-x: auto; }\n"
  "table { border-collapse: collapse; width: 100%; font-size: .92em; }\n"
  "caption { text-align: start; font-weight: bold; padding: .4em 0; }\n"
  "th, td { border: 1px solid #857B69; padding: .35em .5em; vertical-align: top; text-align: start;\n"
  "  overflow-wrap: anywhere; }\n"
  "thead th { background: #EFEAE0; }\n"
  "tbody th { font-weight: bold; }\n"
  "td ul, th ul { margin: 0; padding-inline-start: 1.1em; }\n"
  "td ul.plain, th ul.plain { list-style: none; padding: 0; } ul.plain li + li { margin-top: .35em; }\n"
  "span.joint { font-weight: bold; }\n"
  "span.soft { color: #4A575C; font-weight: normal; }\n"
  "strong.past { display: block; border: 2px solid #A61B1B; color: #A61B1B; padding: .1em .3em; margin-top: .3em; }\n"
  ".badge { display: inline-block; border: 1px solid; border-inline-start-width: .5em; padding: 0 .4em;\n"
  "  font-weight: bold; white-space: nowrap; }\n"
  ".badge.emergency { color: #A61B1B; background: #FBE3E1; }\n"
  ".badge.today { color: #8F4300; background: #FCE9D4; }\n"
  ".badge.soon { color: #6B5200; background: #F7EFCB; }\n"
  ".badge.routine { color: #1E5C8A; background: #DFECF6; }\n"
  ".badge.self-care { color: #2B6339; background: #E0EFE0; }\n"
  "table.sign { width: 40em; max-width: 100%; } table.sign th { width: 9em; border: none; vertical-align: bottom; }\n"
  "table.sign td { border: none; border-bottom: 1px solid #1F2A2E; height: 2.6em; }\n"
  "table.broad { table-layout: fixed; }\n"
  "table.counts { width: auto; }\n"
  ".rules th:nth-child(1) { width: 2em; } .rules th:nth-child(2) { width: 8%; } .rules th:nth-child(3) { width: 7.4em; }\n"
  ".rules th:nth-child(4) { width: 24%; } .rules th:nth-child(5) { width: 14%; } .rules th:nth-child(7) { width: 10.5%; }\n"
  ".rules th:nth-child(8) { width: 8.5%; }\n"
  ".floors th:nth-child(1) { width: 11%; } .floors th:nth-child(2) { width: 15%; }\n"
  ".floors th:nth-child(3) { width: 7.4em; } .floors th:nth-child(4) { width: 34%; }\n"
  ".together th:nth-child(1) { width: 40%; } .together th:nth-child(2) { width: 7.4em; }\n"
  ".advice th:nth-child(1) { width: 11%; } .advice th:nth-child(2) { width: 33%; } .advice th:nth-child(5) { width: 14%; }\n"
  ".questions th:nth-child(1) { width: 21%; } .questions th:nth-child(2) { width: 24%; }\n"
  ".questions th:nth-child(4) { width: 12%; }\n"
  "@media screen { table.broad { min-width: 72em; } }\n"
  "@media print {\n"
  "  body { font-size: 8.5pt; max-width: none; padding: 0; }\n"
  "  div.wide { overflow: visible; padding: 0 1px; }\n"
  "  h2#rules { break-before: page; }\n"
  "  thead { display: table-header-group; }\n"
  "  tr, table.sign, p.status { break-inside: avoid; }\n"
  "  h2, caption, thead { break-after: avoid; }\n"
  "  tbody tr:first-child { break-before: avoid; }\n"
  "}\n";

static void
add_fact (GString *out, const char *name, const char *value)
{
  cli_register_add (out, "<dt>%s</dt><dd><bdi>%s</bdi></dd>\n", name, value);
}

static void
add_review (GString *out, const char *name, const char *reviewed, const char *review_by, const char *reviewer)
{
  cli_register_add (out, "<dt>%s</dt><dd>%s, to be reviewed again by %s; %s</dd>\n", name, reviewed, review_by,
                    cli_register_reviewer (reviewer));
}

static void
add_facts (GString *out, const CliRegister *reg)
{
  const PackManifest *manifest = pack_manifest (reg->pack);
  const LwQuestionnaire *q = reg->questionnaire;
  g_autofree char *title = cli_words (q->title, NULL);
  g_autofree char *pack = g_strdup_printf ("%s, version %s", manifest->id, manifest->version);
  g_autofree char *check = g_strdup_printf ("%s (%s)", title, q->id);

  g_string_append (out, "<dl class=\"facts\">\n");
  add_fact (out, "Pack", pack);
  add_fact (out, "Self-check", check);
  add_review (out, "Pack reviewed", manifest->review.reviewed, manifest->review.review_by, manifest->review.reviewer);
  add_review (out, "Self-check reviewed", q->reviewed, q->review_by, q->reviewer);
  cli_register_add (out,
                    "<dt>Fingerprint</dt><dd><code>%s</code> (changes when what the self-check does changes, not when "
                    "its words do)</dd>\n",
                    q->fingerprint);
  if (reg->today)
    add_fact (out, "Dates held against", reg->today);
  g_string_append (out, "</dl>\n");
}

static void
add_count (GString *out, const LwQuestionnaire *q)
{
  guint counts[LW_N_URGENCIES] = { 0 };

  for (guint i = 0; i < q->rules->len; i++)
    counts[((const LwRule *) g_ptr_array_index (q->rules, i))->urgency]++;
  counts[LW_UNSURE_URGENCY]++;

  g_string_append (out, "<table class=\"counts\">\n<caption>Urgencies, worst first</caption>\n<thead><tr>"
                        "<th scope=\"col\">Urgency</th><th scope=\"col\">What the patient is told</th>"
                        "<th scope=\"col\">Rules that call for it</th></tr></thead>\n<tbody>\n");
  for (int i = LW_N_URGENCIES - 1; i >= 0; i--)
    {
      g_autofree char *title = cli_words (q->texts[i].title, NULL);

      g_string_append (out, "<tr><th scope=\"row\">");
      cli_register_add_urgency (out, i);
      cli_register_add (out, "</th><td dir=\"auto\">%s</td><td>%u</td></tr>\n", title, counts[i]);
    }
  g_string_append (out, "</tbody>\n</table>\n");
}

static void
add_help (GString *out, const LwQuestionnaire *q)
{
  g_string_append (out,
    "<h2>How to read it</h2>\n<ul class=\"help\">\n"
    "<li>A rule calls for its urgency when what stands under “When” holds. The outcome is the highest urgency of all "
    "rules that hold, and self-care if none does; no rule can lower it. An emergency ends the questions at once.</li>\n"
    "<li>“Is at least” means this option or a worse one; <a href=\"#questions\">the table of questions</a> has the "
    "options, mildest first. “Is” stands for facts that are never better or worse.</li>\n"
    "<li>“I am not sure” can be answered everywhere and counts as that table says, so rules hold for those answers "
    "too.</li>\n"
    "<li>A question that was not asked has no answer: nothing that a rule says of it holds.</li>\n"
    "<li>A floor is the least that a danger sign, or several together, must lead to. Floors are written apart from the "
    "rules. Advice never changes the urgency.</li>\n"
    "<li>In brackets stand the names that the self-check’s file gives to question and option.</li>\n"
    "</ul>\n");
  add_count (out, q);
}

static void
add_signature (GString *out)
{
  static const char *const lines[] = { "Name", "Role", "Date", "Signature" };

  g_string_append (out, "<h2>Signature</h2>\n<table class=\"sign\">\n"
                        "<caption>Of the clinician who has read this register, for this version and this fingerprint"
                        "</caption>\n<tbody>\n");
  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    cli_register_add (out, "<tr><th scope=\"row\">%s</th><td></td></tr>\n", lines[i]);
  g_string_append (out, "</tbody>\n</table>\n");
}

/* On each sheet of paper: what it belongs to. Ids and hexadecimal digits need no escape. */
static void
add_sheet (GString *out, const CliRegister *reg)
{
  g_string_append_printf (out,
                          "@page { size: A4 landscape; margin: 12mm 12mm 15mm;\n"
                          "  @bottom-left { content: \"Rule register of %s, fingerprint %s\"; font-size: 8pt; }\n"
                          "  @bottom-right { content: counter(page) \" of \" counter(pages); font-size: 8pt; } }\n",
                          pack_manifest (reg->pack)->id, reg->questionnaire->fingerprint);
}

static void
add_head (GString *out, const CliRegister *reg)
{
  const PackManifest *manifest = pack_manifest (reg->pack);
  g_autofree char *title = cli_words (manifest->title, NULL);

  g_string_append (out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\"/>\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
  cli_register_add (out, "<title>Rule register: %s, version %s</title>\n<style>\n", title, manifest->version);
  g_string_append (out, style);
  add_sheet (out, reg);
  cli_register_add (out, "</style>\n</head>\n<body>\n<header>\n<h1>Rule register: <bdi>%s</bdi></h1>\n", title);
  add_facts (out, reg);
  if (!reg->questionnaire->reviewer)
    g_string_append (out, "<p class=\"status\">Not yet reviewed by a clinician.</p>\n");
  g_string_append (out, "</header>\n<main>\n");
}

char *
cli_register_to_html (const CliRegister *reg)
{
  GString *out = g_string_new (NULL);

  add_head (out, reg);
  add_help (out, reg->questionnaire);
  cli_register_add_rules (out, reg);
  cli_register_add_floors (out, reg);
  cli_register_add_advice (out, reg);
  cli_register_add_outcomes (out, reg);
  cli_register_add_questions (out, reg);
  add_signature (out);
  g_string_append (out, "</main>\n</body>\n</html>\n");

  return g_string_free (out, FALSE);
}
