/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside the pages: claims/, quality/, phrases/ and familiar.xml, and the
 * words of the pages that these and the glossary watch over. */
#include "rows.h"

#define COLD "pages/cold-and-heat.xml"
#define PILLS "pages/nerve-pain-medicines.xml"
#define HEALING "pages/healing-nerve.xml"
#define CLAIMS "claims/cold-and-heat.xml"
#define PILL_CLAIMS "claims/nerve-pain-medicines.xml"
#define SHEET "quality/cold-and-heat.xml"
#define EVERY "quality/every-page.xml"
#define CONTENT "quality/content.xml"
#define PHRASES "phrases/en.xml"
#define FAMILIAR "familiar.xml"

/* Rows of the claim table, as they start */
#define CLAIM(says) "<claim source=\"legwise-judgement\">\n    <says>" says
#define LIMB "<claim source=\"limb-guidelines legwise-judgement\">\n    <says>Is a leg"
#define LIMB_FROM(source) "<claim source=\"" source "\">\n    <says>Is a leg"
#define HOUR CLAIM ("Wait at least an hour before you use it again.</says>")
#define FINDING "<finding>Judgement: lets the skin recover; the hour comes from no trial.</finding>"
/* and what the page says */
#define HOUR_ITEM "<item source=\"legwise-judgement\">Wait at least an hour before you use it again.</item>"
#define SIT "<item source=\"legwise-judgement\">Sit or lie"
#define EFFECT "<effect of=\"100\" with=\"40\" without=\"13\" source=\"precise-2017\">"
#define EFFECT_OF(of, with, without) "<effect of=\"" of "\" with=\"" with "\" without=\"" without "\" source=\"precise-2017\">"

const Row claim_rows[] = {
  /* the table itself */
  { "root", CLAIMS, "<claims ", "<table/>", "element", "</claims>" },
  { "no-page", CLAIMS, "<claims page=\"cold-and-heat\"", "<claims", "attribute" },
  { "page-is-a-path", CLAIMS, "page=\"cold-and-heat\"", "page=\"../cold-and-heat\"", "value" },
  { "no-day", CLAIMS, " checked=\"2026-11-23\"", "", "attribute" },
  { "no-such-day", CLAIMS, "checked=\"2026-11-23\"", "checked=\"2026-11-31\"", "value" },
  { "no-rows", CLAIMS, "<claim source", "</claims>", "missing", "</claims>", .at = "<claims " },
  { "unknown-attribute", CLAIMS, "<claim source", "<claim sure=\"yes\" source", "attribute" },
  { "unknown-element", CLAIMS, FINDING, FINDING "<doubt>x</doubt>", "element" },
  { "no-source", CLAIMS, LIMB, "<claim>\n    <says>Is a leg", "attribute" },
  { "empty-source", CLAIMS, LIMB, LIMB_FROM (""), "value" },
  { "two-blanks-in-source", CLAIMS, LIMB, LIMB_FROM ("limb-guidelines  legwise-judgement"), "value" },
  { "blank-behind-source", CLAIMS, LIMB, LIMB_FROM ("limb-guidelines "), "value" },
  { "comma-in-source", CLAIMS, LIMB, LIMB_FROM ("limb-guidelines,legwise-judgement"), "value" },
  { "no-says", CLAIMS, HOUR, "<claim source=\"legwise-judgement\">", "missing", .at = FINDING },
  { "no-finding", CLAIMS, FINDING, "", "missing", .at = HOUR },
  { "finding-first", CLAIMS, HOUR "\n    " FINDING, "<claim source=\"legwise-judgement\">\n    <finding>x</finding>\n    <says>x</says>",
    "missing", .at = "<finding>x</finding>", .more = 1 },
  { "finding-empty", CLAIMS, FINDING, "<finding/>", "empty" },
  { "finding-blank", CLAIMS, FINDING, "<finding> \t </finding>", "empty" },
  { "says-empty", CLAIMS, HOUR, CLAIM ("</says>"), "empty", .at = "<says></says>" },
  { "bold-in-finding", CLAIMS, FINDING, "<finding>A <strong>firm</strong> result</finding>", "element" },
  { "number-not-as-a-sign", CLAIMS, "Call # now.", "Call <number kind=\"emergency\"/> now.", "element" },
  { "less-than-in-finding", CLAIMS, FINDING, "<finding>p &lt; 0.05</finding>", "text" },
  { "comment-in-finding", CLAIMS, FINDING, "<finding>a<!-- b --></finding>", "comment" },
  { "not-closed", CLAIMS, "</claims>\n", "", "malformed" },

  /* what the page says, and what the table says of it: both ends are named */
  { "letter-in-row", CLAIMS, HOUR, CLAIM ("Wait at least an hour before you use it agains.</says>"), "claim",
    .says = "mend the row", .more = 1 },
  { "letter-in-row-shows-on-page", CLAIMS, HOUR, CLAIM ("Wait at least an hours before you use it again.</says>"), "claim",
    .where = COLD, .at = HOUR_ITEM, .says = "\"Wait at least an hour before you use it again.\" (legwise-judgement)", .more = 1 },
  { "letter-on-page", COLD, "Wait at least an hour", "Wait at least an hours", "claim", .says = "at least an hours", .more = 1 },
  { "letter-on-page-shows-in-row", COLD, "Wait at least an hour", "Wait at least an hours", "claim", .where = CLAIMS, .at = HOUR,
    .more = 1 },
  { "capital-on-page", COLD, "Wait at least an hour", "wait at least an hour", "claim", .more = 1 },
  { "stop-on-page", COLD, "use it again.</item>", "use it again</item>", "claim", .says = CLAIMS, .more = 1 },
  { "no-number-on-page", COLD, "Do not warm it. Call <number kind=\"emergency\"/> now.", "Do not warm it. Call now.", "claim", .more = 1 },
  { "digit-on-page", COLD, "Set a timer for 15 minutes", "Set a timer for 51 minutes", "claim", .says = "51 minutes", .more = 1 },
  { "other-source-in-row", CLAIMS, LIMB, LIMB_FROM ("nice-ng158 legwise-judgement"), "claim", .says = "other sources", .more = 1 },
  { "fewer-sources-in-row", CLAIMS, LIMB, LIMB_FROM ("limb-guidelines"), "claim", .more = 1 },
  { "more-sources-in-row", CLAIMS, LIMB, LIMB_FROM ("limb-guidelines legwise-judgement nice-ng158"), "claim", .more = 1 },
  { "unknown-source-in-row", CLAIMS, LIMB, LIMB_FROM ("no-source"), "claim", .more = 1 },
  { "other-source-on-page", COLD, HOUR_ITEM, "<item source=\"limb-guidelines\">Wait at least an hour before you use it again.</item>",
    "claim", .says = "(limb-guidelines)", .more = 1 },
  { "row-left-over", CLAIMS, HOUR, CLAIM ("Nobody says this.</says><finding>x</finding></claim>") HOUR, "claim", .says = "delete it" },
  { "row-without-a-claim", COLD, HOUR_ITEM, "<item>Wait at least an hour before you use it again.</item>", "claim",
    .where = CLAIMS, .at = HOUR },
  { "claim-without-a-row", COLD, SIT, "<item source=\"legwise-judgement\">New words.</item>" SIT, "claim", .says = "\"New words.\"" },
  { "row-removed", CLAIMS, HOUR, "", "claim", "</claim>", .where = COLD, .at = HOUR_ITEM, .says = "add it there" },

  /* how many of how many people */
  { "effect-with", PILLS, EFFECT, EFFECT_OF ("100", "41", "13"), "claim", .says = "41 of 100: felt dizzy", .more = 1 },
  { "effect-without", PILLS, EFFECT, EFFECT_OF ("100", "40", "12"), "claim", .says = "; 12 of 100", .more = 1 },
  { "effect-of", PILLS, EFFECT, EFFECT_OF ("200", "40", "13"), "claim", .says = "40 of 200", .more = 1 },
  { "effect-words", PILLS, "<what>felt dizzy</what>", "<what>felt very dizzy</what>", "claim", .at = EFFECT, .more = 1 },
  { "effect-one-sided", PILLS, " without=\"13\" source=\"precise-2017\">\n      <what>felt dizzy</what><with>with pregabalin</with>",
    " source=\"precise-2017\">\n      <what>felt dizzy</what><with>with pregabalin</with>", "claim",
    "<without>with a dummy pill</without>", .says = "\"40 of 100: felt dizzy, with pregabalin\"", .more = 1 },
  { "effect-source", PILLS, EFFECT, "<effect of=\"100\" with=\"40\" without=\"13\" source=\"nice-ng59\">", "claim",
    .says = "(nice-ng59)", .more = 1 },
  { "measured-left", HEALING, "left=\"45\"", "left=\"44\"", "claim", .says = "44 of 100 left: Pain", .more = 1 },
  { "measured-not-drawn", HEALING, "left=\"45\" ", "", "claim", .says = "\"Pain had gone down", .more = 1 },
  { "effect-in-row", PILL_CLAIMS, "<claim source=\"precise-2017\">\n    <says>40 of 100: felt dizzy",
    "<claim source=\"precise-2017\">\n    <says>40 of 10: felt dizzy", "claim", .more = 1 },
  { "other-page", CLAIMS, "<claims page=\"cold-and-heat\"", "<claims page=\"weak-leg\"", "claim", .says = "\"weak-leg\"" },
  { "row-twice", CLAIMS, HOUR, CLAIM ("Sit or lie so that your back feels easy.</says><finding>The opposite.</finding></claim>") HOUR,
    "claim", .says = "already" },
};
const guint n_claim_rows = G_N_ELEMENTS (claim_rows);

#define AIMS "<item id=\"aims-clear\" score=\"5\">"
#define VISUALS "<item id=\"visuals-clear\" score=\"1\">"
#define ACTION "<item id=\"action-named\" score=\"1\">"
#define MESSAGE "<item id=\"one-message\" score=\"1\">"
#define OBJECTIVE "<about id=\"objective\">"
#define TOLD "<told pages=\"names-you-may-hear\">"

const Row quality_rows[] = {
  { "root", SHEET, "<quality ", "<sheet/>", "element", "</quality>" },
  { "other-page", SHEET, "<quality page=\"cold-and-heat\"", "<quality page=\"weak-leg\"", "quality", .says = "\"weak-leg\"" },
  { "no-page", SHEET, "<quality page=\"cold-and-heat\"", "<quality", "attribute" },
  { "no-such-day", SHEET, "scored=\"2026-11-23\"", "scored=\"23.11.2026\"", "value" },
  { "older-than-page", SHEET, "scored=\"2026-11-23\"", "scored=\"2026-11-22\"", "quality", .says = "score it again" },
  { "years-older", SHEET, "scored=\"2026-11-23\"", "scored=\"0999-12-31\"", "quality", .says = "score it again" },
  { "page-reviewed-since", COLD, "reviewed=\"2026-11-23\"", "reviewed=\"2026-11-24\"", "quality", .where = SHEET, .at = "<quality ",
    .says = "2026-11-24" },
  { "unknown-item", SHEET, AIMS, "<item id=\"beauty\" score=\"5\">It is a beautiful page.</item>\n" AIMS, "quality", .says = "\"beauty\"" },
  { "item-in-capitals", SHEET, AIMS, "<item id=\"Aims-clear\" score=\"5\">", "value" },
  { "item-of-another-part", SHEET, MESSAGE, "<item id=\"aims-clear\" score=\"1\">The aims are clear.</item>\n" MESSAGE, "quality",
    .says = "<clear>" },
  { "item-missing", SHEET, AIMS, "", "quality", "</item>", .whole = TRUE, .says = "\"aims-clear\"" },
  { "open-question-missing", SHEET, OBJECTIVE, "", "quality", "</about>", .whole = TRUE, .says = "\"objective\"" },
  { "open-question-with-score", SHEET, OBJECTIVE, "<about id=\"objective\" score=\"1\">", "attribute" },
  { "open-question-as-item", SHEET, "<item id=\"message-first\" score=\"1\">",
    "<item id=\"audience\" score=\"1\">Adults whose leg hurts.</item>\n<item id=\"message-first\" score=\"1\">", "quality" },
  { "open-question-unknown", SHEET, OBJECTIVE, "<about id=\"beauty\">It is a beautiful page.</about>\n" OBJECTIVE, "quality" },
  { "part-empty", SHEET, "<discern>", "<discern></discern>", "missing", "</discern>" },
  { "part-missing", SHEET, "<pemat>", "", "quality", "</pemat>", .whole = TRUE, .says = "<pemat>", .more = ANY_MORE },
  { "parts-in-other-order", SHEET, "<discern>", "<clear><about id=\"audience\">Adults whose leg hurts.</about></clear>\n<discern>", "element",
    .at = "<discern>", .more = ANY_MORE },
  { "no-score", SHEET, AIMS, "<item id=\"aims-clear\">", "attribute" },
  { "score-empty", SHEET, AIMS, "<item id=\"aims-clear\" score=\"\">", "value" },
  { "score-below-nought", SHEET, AIMS, "<item id=\"aims-clear\" score=\"-1\">", "value" },
  { "score-half", SHEET, AIMS, "<item id=\"aims-clear\" score=\"4.5\">", "value" },
  { "score-list", SHEET, AIMS, "<item id=\"aims-clear\" score=\"4|5\">", "value" },
  { "score-in-capitals", SHEET, AIMS, "<item id=\"aims-clear\" score=\"N/A\">", "value" },
  { "score-above-five", SHEET, AIMS, "<item id=\"aims-clear\" score=\"6\">", "value" },
  { "discern-nought", SHEET, AIMS, "<item id=\"aims-clear\" score=\"0\">", "quality", .says = "1 to 5" },
  { "pemat-two", SHEET, VISUALS, "<item id=\"visuals-clear\" score=\"2\">", "quality", .says = "0 to 1" },
  { "action-five", SHEET, ACTION, "<item id=\"action-named\" score=\"5\">", "quality", .says = "\"action-named\"" },
  { "clear-two", SHEET, MESSAGE, "<item id=\"one-message\" score=\"2\">", "quality", .says = "0 to 1" },
  { "reason-empty", SHEET, AIMS, AIMS "</item>", "empty", "</item>" },
  { "reason-short", SHEET, AIMS, AIMS "Fourteen bytes</item>", "quality", "</item>", .says = "wants its reason" },
  { "reason-of-blanks", SHEET, AIMS, AIMS "Yes.              It.</item>", "quality", "</item>", .says = "wants its reason" },
  { "reason-of-open-question-short", SHEET, OBJECTIVE, OBJECTIVE "Reads.</about>", "quality", "</about>", .says = "\"objective\"" },
  { "reason-of-no-score-short", SHEET, "<item id=\"charts-explained\" score=\"n/a\">", "<item id=\"charts-explained\" score=\"n/a\">No.</item>",
    "quality", "</item>" },
  { "comment-in-reason", SHEET, AIMS, AIMS "<!-- The summary says it. -->", "comment", .more = ANY_MORE },
  { "under-discern", SHEET, AIMS, "<item id=\"aims-clear\" score=\"1\">It does not say.</item>\n<item id=\"aims-met\" score=\"1\">",
    "quality", "<item id=\"aims-met\" score=\"5\">", .whole = TRUE, .says = "DISCERN is 6" },
  { "under-understandable", SHEET, "<item id=\"visuals-titled\" score=\"1\">",
    "<item id=\"visuals-titled\" score=\"0\">They do not fit.</item>\n<item id=\"visuals-clear\" score=\"0\">", "quality", VISUALS, .whole = TRUE,
    .says = "PEMAT understandability is 8" },
  { "under-actionable", SHEET, ACTION, "<item id=\"action-named\" score=\"0\">", "quality", .whole = TRUE,
    .says = "PEMAT actionability is 8" },
  { "under-clear", SHEET, "<item id=\"message-first\" score=\"1\">Summary and key points stand on top.</item>\n    <item id=\"message-visual\" score=\"1\">",
    "<item id=\"message-first\" score=\"0\">Summary and key points stand on top.</item>\n    <item id=\"message-visual\" score=\"0\">",
    "quality", .whole = TRUE, .says = "Clear Communication Index is 8" },

  /* what holds for every page */
  { "every-page-of-one-page", EVERY, "<quality page=\"every-page\"", "<quality page=\"weak-leg\"", "quality" },
  { "every-page-unknown-item", EVERY, "<item id=\"sources\"", "<item id=\"source\"", "quality", .more = ANY_MORE },
  { "every-page-lacks-what-pages-lack", EVERY, "<item id=\"sources\"", "", "quality", "</item>", .where = SHEET, .whole = TRUE,
    .says = "\"sources\"", .more = ANY_MORE },
  { "every-page-not-closed", EVERY, "</quality>\n", "", "malformed" },

  /* what the whole book tells */
  { "told-of-no-page", CONTENT, TOLD, "<told pages=\"no-page\">", "dangling-id", .says = "\"no-page\"" },
  { "told-of-a-page-and-no-page", CONTENT, TOLD, "<told pages=\"names-you-may-hear no-page\">", "dangling-id", .says = "\"no-page\"" },
  { "told-of-a-path", CONTENT, TOLD, "<told pages=\"../names-you-may-hear\">", "value", .more = 1 },
  { "told-nowhere", CONTENT, TOLD, "<told pages=\"\">", "value", .more = 1 },
  { "told-without-text", CONTENT, TOLD, TOLD "</told>", "empty", "</told>", .more = 1 },
  { "content-root", CONTENT, "<content>", "<contents/>", "element", "</content>", .more = 1 },
  { "item-twice", SHEET, AIMS, "<item id=\"aims-clear\" score=\"1\">It does not say any of it.</item>" AIMS, "quality", .says = "twice" },
  { "item-as-open-question", SHEET, OBJECTIVE, "<about id=\"one-message\">None of it is told.</about>" OBJECTIVE, "quality",
    .says = "one-message", .more = ANY_MORE },
};
const guint n_quality_rows = G_N_ELEMENTS (quality_rows);

/* A list item of its own in front of another. */
#define ITEM(text) "<item>" text "</item>\n" SIT
#define TERM(id, name) "<term ref=\"" id "\">" name "</term>"
#define PHRASE "<phrase page=\"emergency-signs\">cauda equina</phrase>"
#define KEYWORD "<keyword>ice pack</keyword>"

const Row word_rows[] = {
  /* what the glossary explains is marked where it first stands */
  { "unmarked", COLD, SIT, ITEM ("Is it a disc?"), "term", .says = "\"disc\"; mark it with <term ref=\"disc\">" },
  { "unmarked-capital", COLD, SIT, ITEM ("Disc or bone?"), "term" },
  { "unmarked-capitals", COLD, SIT, ITEM ("A DISC."), "term" },
  { "unmarked-plural", COLD, SIT, ITEM ("All your discs."), "term", .says = "\"disc\"" },
  { "unmarked-plural-of-two-words", COLD, SIT, ITEM ("All nerve roots."), "term", .says = "ref=\"nerve-root\"" },
  { "unmarked-possessive", COLD, SIT, ITEM ("The disc's edge."), "term" },
  { "unmarked-in-brackets", COLD, SIT, ITEM ("It (a disc) is soft."), "term" },
  { "unmarked-with-hyphen", COLD, SIT, ITEM ("An x-ray shows it."), "term", .says = "\"X-ray\"" },
  { "unmarked-with-dash", COLD, SIT, ITEM ("At L5–S1 it hurts."), "term", .says = "\"L5–S1\"" },
  { "unmarked-short-form", COLD, SIT, ITEM ("Two MRIs."), "term", .says = "\"MRI\"" },
  { "unmarked-nice", COLD, SIT, ITEM ("NICE says so."), "term", .says = "ref=\"nice\"" },
  { "nice-and-nice", COLD, SIT, ITEM ("It is nice that NICE says so."), "term", .says = "ref=\"nice\"" },
  { "marked-only-later", COLD, SIT, ITEM ("A disc.</item>\n<item>A " TERM ("disc", "disc") "."), "term", .says = "first stands" },
  { "marked-as-another", COLD, SIT, ITEM ("A " TERM ("scar", "hard") " disc."), "term", .says = "ref=\"disc\"" },
  { "bold-then-plain", COLD, SIT, ITEM ("A <strong>disc</strong>.</item>\n<item>Your discs."), "term", .at = "<item>Your discs." },
  { "told-once", COLD, SIT, ITEM ("A disc, a disc.</item>\n<item>A disc."), "term", .at = "<item>A disc, a" },
  { "two-terms", COLD, SIT, ITEM ("A disc on an MRI."), "term", .says = "\"MRI\"", .more = 1 },
  { "unmarked-key-point", COLD, "</key-points>", "<point>A disc.</point></key-points>", "term" },
  { "unmarked-paragraph", COLD, "<list>", "<p>A disc.</p>\n<list>", "term" },
  { "unmarked-step", COLD, "<steps>", "<steps><step>A disc.</step>", "term" },
  { "unmarked-caution", COLD, "</cautions>", "<caution about=\"other\">A disc.</caution></cautions>", "term" },
  { "unknown-term", COLD, SIT, ITEM ("A " TERM ("no-term", "disc") "."), "dangling-id" },

  /* what people type */
  { "phrases-root", PHRASES, "<phrases>", "<words/>", "element", "</phrases>" },
  { "no-phrases", PHRASES, "<phrases>", "<phrases></phrases>", "missing", "</phrases>" },
  { "phrase-for-no-page", PHRASES, PHRASE, "<phrase page=\"no-page\">cauda equina</phrase>", "dangling-id", .says = "\"no-page\"" },
  { "phrase-for-a-path", PHRASES, PHRASE, "<phrase page=\"../pack\">cauda equina</phrase>", "value" },
  { "phrase-for-nothing", PHRASES, PHRASE, "<phrase>cauda equina</phrase>", "attribute" },
  { "phrase-empty", PHRASES, PHRASE, "<phrase page=\"emergency-signs\"/>", "empty" },
  { "phrase-blank", PHRASES, PHRASE, "<phrase page=\"emergency-signs\"> </phrase>", "empty" },
  { "phrase-bold", PHRASES, PHRASE, "<phrase page=\"emergency-signs\"><strong>cauda</strong> equina</phrase>", "element" },
  { "phrase-with-ampersand", PHRASES, PHRASE, "<phrase page=\"emergency-signs\">pins &amp; needles</phrase>", "text" },
  { "phrase-with-language", PHRASES, PHRASE, "<phrase page=\"emergency-signs\" language=\"en\">cauda equina</phrase>", "attribute" },
  { "phrases-not-closed", PHRASES, "</phrases>\n", "", "malformed" },

  /* what people say who look for a page; the page itself is then not read */
  { "keyword-empty", COLD, KEYWORD, "<keyword/>", "empty" },
  { "keyword-blank", COLD, KEYWORD, "<keyword> </keyword>", "empty" },
  { "keyword-bold", COLD, KEYWORD, "<keyword><strong>ice</strong> pack</keyword>", "element" },
  { "keyword-with-page", COLD, KEYWORD, "<keyword page=\"cold-and-heat\">ice pack</keyword>", "attribute" },
  { "keyword-with-ampersand", COLD, KEYWORD, "<keyword>ice &amp; heat</keyword>", "text" },
  { "no-keywords", COLD, "<keywords>", "<keywords></keywords>", "missing", "</keywords>" },
  { "keywords-twice", COLD, "<keywords>", "<keywords><keyword>ice</keyword></keywords>\n<keywords>", "element", .at = "<keywords>\n",
    .more = ANY_MORE },
  { "keywords-late", COLD, "<key-points>", "<keywords><keyword>ice</keyword></keywords><key-points>", "element", .more = ANY_MORE },
  { "marked-only-later-in-a-sentence", COLD, SIT, ITEM ("A disc is a " TERM ("disc", "disc") "."), "term" },
  { "unmarked-plural-in-ies", COLD, SIT, ITEM ("Your arteries."), "term", .says = "ref=\"artery\"" },
};
const guint n_word_rows = G_N_ELEMENTS (word_rows);

/* 21 words */
#define LONG_SENTENCE "We go and we go and we go and we go and we go and we go and we go now."

/* These are for pack_readability_check. Its items are files as a whole. */
const Row reading_rows[] = {
  { "familiar-root", FAMILIAR, "<familiar>", "<known/>", "element", "</familiar>", .more = ANY_MORE },
  { "familiar-empty", FAMILIAR, "<familiar>", "<familiar></familiar>", "missing", "</familiar>", .more = ANY_MORE },
  { "familiar-empty-word", FAMILIAR, "<word>accident</word>", "<word/>", "empty", .more = ANY_MORE },
  { "familiar-attribute", FAMILIAR, "<word>accident</word>", "<word language=\"en\">accident</word>", "attribute", .more = ANY_MORE },
  { "familiar-bold", FAMILIAR, "<word>accident</word>", "<word><strong>accident</strong></word>", "element", .more = ANY_MORE },
  { "familiar-not-closed", FAMILIAR, "</familiar>\n", "", "malformed", .more = ANY_MORE },
  { "familiar-no-more", FAMILIAR, "<word>suddenly</word>", "", "hard-word", .where = COLD, .whole = TRUE, .says = "\"suddenly\"",
    .more = ANY_MORE },
  { "hard-word", COLD, SIT, ITEM ("It is extraordinary."), "hard-word", .whole = TRUE, .says = "\"extraordinary\" in the page \"cold-and-heat\"" },
  { "hard-word-in-capitals", COLD, SIT, ITEM ("Extraordinary!"), "hard-word", .whole = TRUE, .says = "\"extraordinary\"" },
  { "hard-word-bold", COLD, SIT, ITEM ("It is <strong>extraordinary</strong>."), "hard-word", .whole = TRUE },
  { "hard-word-marked-as-another", COLD, SIT, ITEM (TERM ("disc", "extraordinary") "."), "hard-word", .whole = TRUE },
  { "hard-word-told-once", COLD, SIT, ITEM ("Extraordinary. It is extraordinary."), "hard-word", .whole = TRUE },
  { "hard-word-in-title", COLD, "<title>Cold and heat</title>", "<title>Cold and extraordinary heat</title>", "hard-word", .whole = TRUE },
  { "hard-word-in-heading", COLD, "<heading>Your choice", "<heading>Your extraordinary choice", "hard-word", .whole = TRUE },
  { "hard-word-in-summary", COLD, "<summary>A cold pack", "<summary>An extraordinary pack", "hard-word", .whole = TRUE },
  { "hard-word-in-question", "self-check.xml", "<text>How strong was your leg pain", "<text>How extraordinary was your leg pain", "hard-word",
    .whole = TRUE, .says = "the questions" },
  { "hard-word-in-option", "self-check.xml", "Coughing up blood", "Coughing up extraordinary blood", "hard-word", .whole = TRUE },
  { "hard-word-in-glossary", "glossary.xml", "A tube that brings blood from", "A tube that brings extraordinary blood from", "hard-word",
    .whole = TRUE, .says = "the glossary" },
  { "21-words", COLD, SIT, ITEM (LONG_SENTENCE), "sentence", .whole = TRUE, .says = "21 words, over 20; split it: " LONG_SENTENCE },
  { "21-words-over-bold", COLD, SIT, ITEM ("We go and we go and we go and we go and we go and <strong>we go and we</strong> go now."),
    "sentence", .whole = TRUE, .says = "21 words" },
  { "21-words-with-number", COLD, SIT, ITEM ("We go and we go and we go and we go and we go and we go and we go <number kind=\"emergency\"/>."),
    "sentence", .whole = TRUE, .says = "21 words" },
  { "21-words-in-question", "self-check.xml", "<note>Nobody sees your answer unless you show it.", "<note>" LONG_SENTENCE, "sentence", .whole = TRUE },
  { "21-words-in-glossary", "glossary.xml", "A tube that brings blood from the heart.", LONG_SENTENCE, "sentence", .whole = TRUE },
  { "page-not-closed", COLD, "</page>\n", "", "malformed" },
  { "hard-word-in-strip", "pack.xml", "Also if a leg", "Also if an extraordinary leg", "hard-word", .whole = TRUE },
  { "21-words-on-emergency-page", "pages/emergency-signs.xml", "<section>", "<section><heading>Go</heading><p>" LONG_SENTENCE "</p></section><section>",
    "sentence", .whole = TRUE },
};
const guint n_reading_rows = G_N_ELEMENTS (reading_rows);

/* Changes that are no fault. */
const Row sound_rows[] = {
  { "claims-other-order", CLAIMS, CLAIM ("Sit or lie"),
    CLAIM ("Put a dry cloth on your skin, then the pack on the cloth.</says><finding>x</finding></claim>")
    CLAIM ("Sit or lie so that your back feels easy.</says><finding>x</finding></claim>"), NULL,
    "burns from heat and cold.</finding>\n  </claim>" },
  { "claims-spaced", CLAIMS, HOUR, "<claim source=\"legwise-judgement\"><says>\n Wait  at least an\thour\nbefore you use it again. </says>" },
  { "claims-comment", CLAIMS, HOUR, "<!-- looked at twice -->" HOUR },
  { "claim-twice-on-page", COLD, HOUR_ITEM, HOUR_ITEM HOUR_ITEM },
  { "claim-bold", COLD, HOUR_ITEM, "<item source=\"legwise-judgement\">Wait at <strong>least</strong> an hour before you use it again.</item>" },
  { "unsourced-words", COLD, SIT, ITEM ("What do you hope?") },
  { "scored-later", SHEET, "scored=\"2026-11-23\"", "scored=\"2026-11-24\"" },
  { "reason-of-15-bytes", SHEET, AIMS, AIMS "Fifteen bytes..</item>", NULL, "</item>" },
  { "own-sheet-overrides", SHEET, AIMS, "<item id=\"sources\" score=\"4\">Two of them could not be read.</item>" AIMS },
  { "not-fitting", SHEET, AIMS, "<item id=\"aims-clear\" score=\"n/a\">", NULL },
  { "phrase-in-arabic", PHRASES, PHRASE, "<phrase page=\"emergency-signs\">ذيل الفرس</phrase>" },
  { "bold-term", COLD, SIT, ITEM ("It is a <strong>disc</strong>.") },
  { "marked-term", COLD, SIT, ITEM ("It is a " TERM ("disc", "disc") ".</item><item>A disc.") },
  { "marked-plural", COLD, SIT, ITEM ("Your " TERM ("disc", "discs") ".</item><item>A disc.") },
  { "marked-with-other-words", COLD, SIT, ITEM ("Your " TERM ("disc", "soft ring") ".</item><item>A disc.") },
  { "nice-is-not-nice", COLD, SIT, ITEM ("A nice walk. Nice!") },
  { "part-of-a-word", COLD, SIT, ITEM ("Discuss and discover your scarf.") },
  { "words-of-a-term-apart", COLD, SIT, ITEM ("Each nerve has its root.") },
  { "terms-in-a-longer-one", COLD, SIT, ITEM ("A " TERM ("laminectomy-syndrome", "laminectomy syndrome") ".") },
  { "words-over-bold", COLD, SIT, ITEM ("A nerve <strong>and its</strong> root.") },
  { "words-over-two-sentences", COLD, SIT, ITEM ("Lift your foot. Drop it.") },
  { "nice-of-unicef", COLD, SIT, ITEM ("How nice of UNICEF.") },
};
const guint n_sound_rows = G_N_ELEMENTS (sound_rows);

const FileRow beside_file_rows[] = {
  { "claims-deleted", CLAIMS, DELETED, "unreadable" },
  { "claims-emptied", CLAIMS, EMPTIED, "encoding" },
  { "claims-truncated", CLAIMS, TRUNCATED, "malformed" },
  { "claims-linked", CLAIMS, LINKED, NULL },
  { "claims-foldered", CLAIMS, FOLDERED, NULL },
  { "claims-piped", CLAIMS, PIPED, NULL },
  { "claims-oversize", CLAIMS, OVERSIZE, "too-large" },
  { "claims-of-no-page", "claims/no-page.xml", ADDED, "unused" },
  { "claims-of-every-page", "claims/every-page.xml", ADDED, "unused" },
  { "claims-stray", "claims/notes.txt", ADDED, "stray-file" },
  { "sheet-deleted", SHEET, DELETED, "unreadable" },
  { "sheet-emptied", SHEET, EMPTIED, "encoding" },
  { "sheet-truncated", SHEET, TRUNCATED, "malformed" },
  { "sheet-linked", SHEET, LINKED, NULL },
  { "sheet-of-no-page", "quality/no-page.xml", ADDED, "unused" },
  { "sheet-stray", "quality/Weak-leg.xml", ADDED, "stray-file" },
  { "every-page-deleted", EVERY, DELETED, "unreadable" },
  { "content-deleted", CONTENT, DELETED, "unreadable" },
  { "content-truncated", CONTENT, TRUNCATED, "malformed" },
  { "phrases-truncated", PHRASES, TRUNCATED, "malformed" },
  { "phrases-linked", PHRASES, LINKED, NULL },
  { "phrases-added-empty", "phrases/de.xml", ADDED, "encoding" },
  { "phrases-stray", "phrases/DE.xml", ADDED, "stray-file" },
  { "familiar-deleted", FAMILIAR, DELETED, "unreadable" },
  { "familiar-truncated", FAMILIAR, TRUNCATED, "malformed" },
};
const guint n_beside_file_rows = G_N_ELEMENTS (beside_file_rows);
