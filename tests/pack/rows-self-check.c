/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rows.h"

#define CHECK "self-check.xml"
#define FLOORS "floors.xml"
#define CASES "cases/everyday.xml"

#define DROWSY "<has question=\"now\" option=\"drowsy\"/>"
#define BREATH "<has question=\"now\" option=\"breath\"/>"
#define NOW "<text>Right now, any of these?</text>"
#define METAL "<ask-when><is question=\"operation\" option=\"fusion\"/></ask-when>"
#define LEG_PAIN "kind=\"scale\" use=\"urgency\" min=\"0\" max=\"10\" unsure=\"strong\""
#define ANSWER "<answer question=\"since\" value=\"28\"/>"

const Row self_check_rows[] = {
  /* questions */
  { "duplicate-question", CHECK, "<question id=\"toilet\"", "<question id=\"now\"", "duplicate-id" },
  { "duplicate-option", CHECK, "<option id=\"cough-blood\"", "<option id=\"breath\"", "duplicate-id" },
  { "reserved-option", CHECK, "<option id=\"cough-blood\"", "<option id=\"not-sure\"", "reserved-id" },
  { "one-option", CHECK, "<option id=\"no\" rules-out=\"life-plan\">", "<option id=\"yes\" sign", "kind", "<option id=\"yes\" sign" },
  { "no-option", CHECK, "<option id=\"red\"", "</question>", "missing", "</question>" },
  { "unknown-kind", CHECK, "kind=\"several\"", "kind=\"many\"", "value" },
  { "unknown-use", CHECK, "use=\"urgency\"", "use=\"other\"", "value" },
  { "no-text", CHECK, NOW, "<why>", "missing", "<why>" },
  { "choice-without-ordered", CHECK, "kind=\"choice\" use=\"urgency\" ordered=\"yes\"", "kind=\"choice\" use=\"urgency\"", "kind" },
  { "several-with-ordered", CHECK, "kind=\"several\"", "kind=\"several\" ordered=\"yes\"", "kind" },
  { "choice-with-exclusive", CHECK, "<option id=\"usual\" rules-out=\"life", "<option id=\"usual\" exclusive=\"yes\" rules-out=\"life", "exclusive" },
  { "exclusive-with-sign", CHECK, "sign=\"fainted\"", "sign=\"fainted\" exclusive=\"yes\"", "exclusive" },
  { "choice-of-cuts", CHECK, "<option id=\"no\">No</option>", "<cut id=\"no\" from=\"0\">No</cut>", "kind" },
  { "scale-of-options", CHECK, "<cut id=\"strong\" from=\"7\">Strong</cut>", "<option id=\"strong\">Strong</option>", "kind" },
  { "sign-without-urgency", CHECK, "id=\"now\" kind=\"several\" use=\"urgency\"", "id=\"now\" kind=\"several\" use=\"advice\"", "use" },
  { "question-drawing", CHECK, "src=\"saddle.svg\"", "src=\"none.svg\"", "figure" },
  { "question-anchor", CHECK, "at=\"saddle\"", "at=\"no-point\"", "dangling-id" },
  { "question-term", CHECK, "It takes about three minutes.", "It takes about <nothing/> three minutes.", "element" },
  { "note-term", CHECK, "Nobody sees your answer", "Nobody sees <term ref=\"no-term\">your</term> answer", "dangling-id" },

  /* the body map */
  { "region-not-drawn", CHECK, "<option id=\"calf-left\"", "<option id=\"elbow-left\"", "dangling-id" },
  { "group-not-drawn", CHECK, "regions=\"saddle private\"", "regions=\"saddle elbow\"", "dangling-id" },
  { "group-twice", CHECK, "<group id=\"l4\"", "<group id=\"l5\"", "duplicate-id" },
  { "group-not-offered", CHECK, "<has question=\"where-weak\" group=\"left-leg\"/>", "<has question=\"where-weak\" group=\"saddle-area\"/>", "dangling-id" },
  { "view-not-there", CHECK, "src=\"body-front.svg\"", "src=\"none.svg\"", "figure" },
  { "unsure-is-none", CHECK, "use=\"urgency\" unsure=\"thigh-front-left\"", "use=\"urgency\" unsure=\"none\"", "unsure" },

  /* numbers */
  { "scale-upside-down", CHECK, LEG_PAIN, "kind=\"scale\" use=\"urgency\" min=\"10\" max=\"0\" unsure=\"strong\"", "range" },
  { "cut-outside", CHECK, "<cut id=\"strong\" from=\"7\">", "<cut id=\"strong\" from=\"11\">", "range" },
  { "cuts-not-growing", CHECK, "from=\"43\"", "from=\"15\"", "range" },
  { "first-band-late", CHECK, "id=\"two-weeks\" from=\"0\"", "id=\"two-weeks\" from=\"1\"", "range" },
  { "cut-without-from", CHECK, "id=\"two-weeks\" from=\"0\"", "id=\"two-weeks\"", "attribute" },

  /* not sure */
  { "unsure-mildest", CHECK, "unsure=\"thoughts\"", "unsure=\"usual\"", "unsure" },
  { "unsure-milder-than-danger", CHECK, "unsure=\"thoughts\"", "unsure=\"low\"", "unsure" },
  { "unsure-missing", CHECK, " unsure=\"same\"", "", "unsure" },
  { "unsure-missing-on-scale", CHECK, " unsure=\"strong\"", "", "unsure" },
  { "unsure-unknown", CHECK, "unsure=\"thoughts\"", "unsure=\"no-option\"", "dangling-id" },
  { "unsure-on-several", CHECK, "id=\"now\" kind=\"several\"", "id=\"now\" unsure=\"faint\" kind=\"several\"", "unsure" },

  /* conditions */
  { "forward-reference", CHECK, METAL, "<ask-when><at-least question=\"leg-pain\" option=\"strong\"/></ask-when>", "dangling-id" },
  { "self-reference", CHECK, METAL, "<ask-when><at-least question=\"metal\" option=\"clunk\"/></ask-when>", "dangling-id" },
  { "self-reference-first", CHECK, NOW, "<ask-when>" BREATH "</ask-when>" NOW, "dangling-id" },
  { "unknown-question", CHECK, DROWSY, "<has question=\"no-question\" option=\"drowsy\"/>", "dangling-id" },
  { "unknown-option", CHECK, DROWSY, "<has question=\"now\" option=\"no-option\"/>", "dangling-id" },
  { "unknown-option-in-ask-when", CHECK, METAL, "<ask-when><is question=\"operation\" option=\"x\"/></ask-when>", "dangling-id" },
  { "wrong-operator", CHECK, DROWSY, "<is question=\"now\" option=\"drowsy\"/>", "operator" },
  { "no-condition", CHECK, DROWSY, "", "missing" },
  { "two-conditions", CHECK, DROWSY, DROWSY DROWSY, "element" },
  { "empty-all", CHECK, DROWSY, "<all/>", "missing" },
  { "at-least-of-too-many", CHECK, DROWSY, "<at-least-of n=\"3\">" DROWSY BREATH "</at-least-of>", "range" },
  { "at-least-of-none", CHECK, DROWSY, "<at-least-of n=\"0\">" DROWSY BREATH "</at-least-of>", "range" },
  { "not-in-rule", CHECK, DROWSY, "<not>" DROWSY "</not>", "not" },
  { "not-deep-in-rule", CHECK, DROWSY, "<all><any><not>" DROWSY "</not></any></all>", "not" },
  { "not-in-ask-when", CHECK, METAL, "<ask-when><not><is question=\"operation\" option=\"fusion\"/></not></ask-when>", "not" },
  { "danger-on-context", CHECK, "<option id=\"clunk\">", "<option id=\"clunk\" sign=\"fever\">", "ask-when" },
  { "summary-question-in-rule", CHECK, LEG_PAIN, "kind=\"scale\" use=\"summary\" min=\"0\" max=\"10\" unsure=\"strong\"", "use" },

  /* rules, advice, outcomes */
  { "duplicate-rule", CHECK, "<rule id=\"too-sleepy\"", "<rule id=\"lung-or-heart\"", "duplicate-id" },
  { "reserved-rule", CHECK, "<rule id=\"too-sleepy\"", "<rule id=\"many-unsure\"", "duplicate-id" },
  { "unknown-urgency", CHECK, "urgency=\"today\" source", "urgency=\"someday\" source", "value" },
  { "rule-without-when", CHECK, "<when><has question=\"now\" option=\"drowsy\"/></when>", "", "missing" },
  { "rule-without-source", CHECK, " source=\"mhra-gabapentinoids\"", "", "attribute" },
  { "rule-source", CHECK, "source=\"mhra-gabapentinoids\"", "source=\"no-source\"", "dangling-id" },
  { "rule-page", CHECK, "<page ref=\"nerve-pain-medicines\"/>", "<page ref=\"no-page\"/>", "dangling-id" },
  { "rule-review", CHECK, "review-by=\"2027-05-23\">\n    <when>", "review-by=\"2026-11-23\">\n    <when>", "review" },
  { "duplicate-advice", CHECK, "<advice id=\"early-days\"", "<advice id=\"constipation\"", "duplicate-id" },
  { "advice-page", CHECK, "<page ref=\"healing-nerve\"/>", "<page ref=\"no-page\"/>", "dangling-id" },
  { "missing-outcome", CHECK, "<outcome urgency=\"self-care\">", "", "missing", "</outcome>" },
  { "two-outcomes", CHECK, "<outcome urgency=\"self-care\">", "<outcome urgency=\"routine\">", "duplicate-id" },
  { "outcome-page", CHECK, "<page ref=\"walking-and-pacing\"/>\n    <page ref=\"emergency", "<page ref=\"no-page\"/>\n    <page ref=\"emergency", "dangling-id" },
  { "unsure-source", CHECK, "<many-unsure source=\"legwise-judgement\"", "<many-unsure source=\"no-source\"", "dangling-id" },
  { "reviewer-without-status", CHECK, "review-status=\"pending\"", "review-status=\"pending\" reviewer=\"A\"", "review" },
  { "review-before-reviewed", CHECK, "review-by=\"2027-05-23\" review-status", "review-by=\"2025-05-23\" review-status", "review" },

  /* floors */
  { "sign-without-floor", CHECK, "sign=\"fever-ill\"", "sign=\"no-sign\"", NULL, NULL, FLOORS },
  { "rules-out-unknown", CHECK, "rules-out=\"weak-growing\"", "rules-out=\"no-sign\"", "dangling-id" },
  { "floor-never-asked", FLOORS, "<sign id=\"fainted\"", "<sign id=\"never\" urgency=\"today\" source=\"nice-ng158\"><name>x</name></sign>\n<sign id=\"fainted\"", "unused" },
  { "duplicate-sign", FLOORS, "<sign id=\"fainted\"", "<sign id=\"coughing-blood\"", "duplicate-id" },
  { "unknown-floor", FLOORS, "urgency=\"today\"", "urgency=\"none\"", "value" },
  { "floor-source", FLOORS, "source=\"durant-2025\"", "source=\"no-source\"", "dangling-id" },
  { "together-unknown", FLOORS, "signs=\"fever weak-growing\"", "signs=\"fever no-sign\"", "dangling-id" },
  { "together-list", FLOORS, "signs=\"fever weak-growing\"", "signs=\"fever,weak-growing\"", "value" },
  { "no-signs", FLOORS, "<sign ", "<together", "missing", "<together" },

  /* cases */
  { "case-unknown-question", CASES, ANSWER, "<answer question=\"no-question\" value=\"28\"/>", "answer" },
  { "case-unknown-option", CASES, "option=\"slowly\"", "option=\"no-option\"", "answer" },
  { "case-value-too-large", CASES, ANSWER, "<answer question=\"since\" value=\"36501\"/>", "answer" },
  { "case-value-not-a-number", CASES, ANSWER, "<answer question=\"since\" value=\"28 days\"/>", "value" },
  { "case-option-for-number", CASES, ANSWER, "<answer question=\"since\" option=\"two-weeks\"/>", "answer" },
  { "case-value-for-option", CASES, "option=\"slowly\"", "value=\"1\"", "answer" },
  { "case-two-of-one", CASES, "option=\"slowly\"", "option=\"slowly same\"", "answer" },
  { "case-none-and-other", CASES, ANSWER, "<answer question=\"now\" option=\"breath none\"/>", "answer" },
  { "case-two-forms", CASES, ANSWER, "<answer question=\"since\" value=\"28\" unsure=\"yes\"/>", "answer" },
  { "case-no-form", CASES, ANSWER, "<answer question=\"since\"/>", "answer" },
  { "case-answered-twice", CASES, ANSWER, ANSWER "<answer question=\"since\" value=\"400\"/>", "answer" },
  { "case-unknown-urgency", CASES, "expected=\"self-care\"", "expected=\"never\"", "value" },
  { "case-duplicate", CASES, "<case id=\"numbness-fading-week-four\"", "<case id=\"doing-well\"", "duplicate-id" },
  { "case-without-words", CASES, "<words>", "", "missing", "</words>" },
};
const guint n_self_check_rows = G_N_ELEMENTS (self_check_rows);
