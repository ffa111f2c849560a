/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rows.h"

#define COLD "pages/cold-and-heat.xml"
#define PILLS "pages/nerve-pain-medicines.xml"
#define HEALING "pages/healing-nerve.xml"
#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
#define SRC "src=\"cold-pack.svg\""
#define ALT "<alt>A cold pack lies on a cloth on the back of a thigh. A timer shows fifteen minutes.</alt>"
#define LONG "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789"

const Row content_rows[] = {
  /* what the gate refuses is said of the right file */
  { "first-line", COLD, FIRST_LINE, "<?xml version='1.0'?>", "encoding" },
  { "doctype", "sources.xml", "<sources>", "<!DOCTYPE x><sources>", "doctype" },
  { "bidi", "glossary.xml", "<meaning>", "<meaning>&#x202E;", "character" },
  { "not-closed", PILLS, "</page>", "", "malformed" },

  /* structure */
  { "wrong-root", COLD, "<page ", "<pages/>", "element", "</page>" },
  { "unknown-element", COLD, "</sources>", "<table/></sources>", "element" },
  { "unknown-attribute", COLD, "<section>", "<section hidden=\"yes\">", "attribute" },
  { "wrong-parent", COLD, "<list>", "<steps><item>x</item></steps><list>", "missing" },
  { "missing-id", COLD, " id=\"cold-and-heat\"", "", "attribute" },
  { "bad-id", COLD, "id=\"cold-and-heat\"", "id=\"Cold\"", "value" },
  { "empty-id", COLD, "id=\"cold-and-heat\"", "id=\"\"", "value" },
  { "other-id", COLD, "id=\"cold-and-heat\"", "id=\"cold\"", "page-id" },
  { "missing-title", COLD, "<title>Cold and heat</title>", "", "missing" },
  { "empty-title", COLD, "<title>Cold and heat</title>", "<title/>", "empty" },
  { "empty-section", COLD, "<list>", "<list/><list>", "missing" },
  { "stray-text", COLD, "<list>", "<list>loose", "text" },
  { "escaped-markup", COLD, "How to do it", "How to &lt;do&gt; it", "text" },
  { "comment-in-sentence", COLD, "How to do it", "How <!-- c --> to do it", "comment" },
  { "cdata", COLD, "How to do it", "<![CDATA[How]]>", "cdata" },
  { "bad-certainty", COLD, "certainty=\"low\"", "certainty=\"tiny\"", "value" },
  { "bad-caution", COLD, "about=\"numbness\"", "about=\"weather\"", "value" },
  { "bad-number-kind", COLD, "kind=\"emergency\"", "kind=\"112\"", "value" },
  { "bad-date", COLD, "review-by=\"2027-11-23\"", "review-by=\"2027-02-30\"", "value" },
  { "reviewer-without-status", COLD, "review-status=\"pending\"", "review-status=\"pending\" reviewer=\"A\"", "review" },
  { "status-without-reviewer", COLD, "review-status=\"pending\"", "review-status=\"clinician\"", "review" },
  { "review-before-reviewed", COLD, "review-by=\"2027-11-23\"", "review-by=\"2025-11-23\"", "review" },
  { "review-on-the-day", COLD, "review-by=\"2027-11-23\"", "review-by=\"2026-11-23\"", "review" },
  { "effect-of-too-many", PILLS, "with=\"40\"", "with=\"101\"", "effect" },
  { "effect-of-nobody", PILLS, "of=\"100\"", "of=\"0\"", "effect" },
  { "effect-half", PILLS, " without=\"13\"", "", "effect" },
  { "effect-unsourced", PILLS, "without=\"13\" source=\"precise-2017\"", "without=\"13\"", "attribute" },

  { "moments-out-of-order", HEALING, "weeks=\"13\"", "weeks=\"5\"", "time-line" },
  { "moment-twice", HEALING, "weeks=\"13\"", "weeks=\"6\"", "time-line" },
  { "moment-at-surgery", HEALING, "weeks=\"6\"", "weeks=\"0\"", "time-line" },
  { "moment-in-a-lifetime", HEALING, "weeks=\"312\"", "weeks=\"1041\"", "time-line" },
  { "moment-without-weeks", HEALING, "moment weeks=\"6\"", "moment", "attribute" },
  { "more-left-than-at-first", HEALING, "left=\"45\"", "left=\"101\"", "time-line" },
  { "measured-unsourced", HEALING, "left=\"45\" source=\"huang-2014\"", "left=\"45\"", "attribute" },
  { "moment-of-nothing", HEALING, "<moment weeks=\"13\">", "<moment weeks=\"12\"/>\n<moment weeks=\"13\">", "missing" },

  /* links */
  { "dangling-page", COLD, "<see page=\"call-today\"/>", "<see page=\"no-page\"/>", "dangling-id" },
  { "link-is-a-path", COLD, "<see page=\"call-today\"/>", "<see page=\"../pack\"/>", "value" },
  { "link-is-an-address", COLD, "<see page=\"call-today\"/>", "<see page=\"http://x/\"/>", "value" },
  { "dangling-term", PILLS, "ref=\"gabapentin\"", "ref=\"no-term\"", "dangling-id" },
  { "dangling-source", COLD, "source=\"nice-ng158 legwise", "source=\"no-source legwise", NULL },
  { "dangling-listed-source", COLD, "<source ref=\"nice-ng158\"/>", "<source ref=\"no-source\"/>", NULL },
  { "source-not-cited", COLD, "<source ref=\"nice-ng158\"/>", "<source ref=\"nice-ng158\"/><source ref=\"nice-ng234\"/>", "source" },
  { "source-not-listed", COLD, "<source ref=\"nice-ng158\"/>", "", "source" },
  { "source-listed-twice", COLD, "<source ref=\"nice-ng158\"/>", "<source ref=\"nice-ng158\"/><source ref=\"nice-ng158\"/>", "source" },
  { "duplicate-source", "sources.xml", "<source id=\"girft-news\"", "<source id=\"girft-cauda-equina\"", "duplicate-id" },
  { "source-without-complete", "sources.xml", " complete=\"no\"", "", "attribute" },
  { "duplicate-term", "glossary.xml", "<term id=\"clot\"", "<term id=\"cauda-equina\"", "duplicate-id" },
  { "term-without-id", "glossary.xml", "<term id=\"clot\">", "<term>", "attribute" },
  { "term-without-meaning", "glossary.xml", "<meaning>", "", "missing", "</meaning>" },

  /* drawings */
  { "no-figure", COLD, SRC, "src=\"none.svg\"", "figure" },
  { "figure-up", COLD, SRC, "src=\"../pack.svg\"", "value" },
  { "figure-absolute", COLD, SRC, "src=\"/etc/x.svg\"", "value" },
  { "figure-http", COLD, SRC, "src=\"http://127.0.0.1/x.svg\"", "value" },
  { "figure-file", COLD, SRC, "src=\"file:///x.svg\"", "value" },
  { "figure-data", COLD, SRC, "src=\"data:image/svg+xml,x.svg\"", "value" },
  { "figure-resource", COLD, SRC, "src=\"resource:///x.svg\"", "value" },
  { "figure-percent", COLD, SRC, "src=\"%2e%2e%2fx.svg\"", "value" },
  { "figure-backslash", COLD, SRC, "src=\"a\\x.svg\"", "value" },
  { "figure-upper-case", COLD, SRC, "src=\"Cold-pack.svg\"", "value" },
  { "figure-hidden", COLD, SRC, "src=\".cold-pack.svg\"", "value" },
  { "figure-png", COLD, SRC, "src=\"cold-pack.png\"", "value" },
  { "figure-empty", COLD, SRC, "src=\"\"", "value" },
  { "figure-long", COLD, SRC, "src=\"" LONG LONG LONG ".svg\"", "value" },
  { "no-alt", COLD, ALT, "", "missing" },
  { "empty-alt", COLD, ALT, "<alt/>", "empty" },
  { "short-alt", COLD, ALT, "<alt>Pack</alt>", "alt" },
  { "short-description", COLD, "A person lies face down on a bed, with the head at the left. A cold pack lies on the back of a thigh. A striped cloth is between pack and skin. Snowflakes stand for cold. A quarter of the timer on the wall is shaded: 15 minutes, then off.", "A cold pack.", "description" },
  { "long-alt", COLD, ALT, "<alt>" LONG LONG LONG "x</alt>", "alt" },
  { "dangling-anchor", COLD, "at=\"cloth\"", "at=\"no-point\"", "dangling-id" },
  { "drawing-with-script", "figures/cold-pack.svg", "</svg>", "<script/></svg>", "drawing" },
  { "drawing-in-another-color", "figures/cold-pack.svg", "</svg>", "<path fill=\"#00FF00\" d=\"M0 0\"/></svg>", "color" },
  { "drawing-with-image", "figures/privacy.svg", "</svg>", "<image href=\"x.png\"/></svg>", "drawing", NULL,
    "figures/privacy.svg" },

  /* pack.xml */
  { "newer-schema", "pack.xml", "schema=\"1\"", "schema=\"2\"", "newer-schema" },
  { "newer-schema-and-grammar", "pack.xml", "schema=\"1\"", "schema=\"2\" new=\"x\"", "newer-schema" },
  { "no-schema", "pack.xml", " schema=\"1\"", "", "attribute" },
  { "bad-schema", "pack.xml", "schema=\"1\"", "schema=\"one\"", "value" },
  { "duplicate-topic", "pack.xml", "<topic id=\"about\"", "<topic id=\"at-home\"", "duplicate-id" },
  { "page-in-two-topics", "pack.xml", "<page ref=\"call-today\"/>", "<page ref=\"call-today\"/><page ref=\"weak-leg\"/>", "duplicate-id" },
  { "page-twice-in-topic", "pack.xml", "<page ref=\"call-today\"/>", "<page ref=\"call-today\"/><page ref=\"call-today\"/>", "duplicate-id" },
  { "page-in-no-topic", "pack.xml", "<page ref=\"your-privacy\"/>", "", "dangling-id", NULL,
    "pages/about-legwise.xml" },
  { "page-not-there", "pack.xml", "<page ref=\"call-today\"/>", "<page ref=\"call-today\"/><page ref=\"no-page\"/>", "unreadable",
    NULL, "pages/no-page.xml", TRUE },
  { "empty-topic", "pack.xml", "<page ref=\"physical-therapy\"/>", "", "missing", "<page ref=\"deciding-with-your-team\"/>" },
  { "topic-figure", "pack.xml", "figure=\"book.svg\"", "figure=\"none.svg\"", NULL },
  { "strip-page", "pack.xml", "page=\"emergency-signs\"", "page=\"no-page\"", "dangling-id" },
  { "no-source-language", "pack.xml", "<language id=\"en\" source=\"yes\"/>", "<language id=\"en\"/>", "language" },
  { "two-source-languages", "pack.xml", "<language id=\"es\"/>", "<language id=\"es\" source=\"yes\"/>", "language" },
  { "language-twice", "pack.xml", "<language id=\"es\"/>", "<language id=\"es\"/><language id=\"es\"/>", "language" },
  { "language-without-catalogue", "pack.xml", "<language id=\"es\"/>", "<language id=\"it\"/>", "language" },
  { "no-such-language", "pack.xml", "<language id=\"es\"/>", "<language id=\"../es\"/>", "value" },
  { "all-pages-withdrawn", "pack.xml", "</pack>",
    "<withdrawn page=\"discectomy\" on=\"2026-12-01\">x</withdrawn>"
    "<withdrawn page=\"laminectomy\" on=\"2026-12-01\">x</withdrawn>"
    "<withdrawn page=\"fusion-at-l5-s1\" on=\"2026-12-01\">x</withdrawn>"
    "<withdrawn page=\"lumbar-fusion\" on=\"2026-12-01\">x</withdrawn></pack>", "empty" },
  { "withdrawn-without-day", "pack.xml", "</pack>", "<withdrawn page=\"discectomy\">x</withdrawn></pack>", "attribute" },
  { "withdrawn-without-reason", "pack.xml", "</pack>", "<withdrawn page=\"discectomy\" on=\"2026-12-01\"/></pack>", "empty" },
  { "withdrawn-unknown", "pack.xml", "</pack>", "<withdrawn page=\"no-page\" on=\"2026-12-01\">x</withdrawn></pack>", "dangling-id" },
};
const guint n_content_rows = G_N_ELEMENTS (content_rows);
