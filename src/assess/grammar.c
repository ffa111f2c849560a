/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/grammar.h"

#define CONDITION "all|any|at-least-of|not|at-least|is|has"

static const XmlAttributeRule root_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },
  { "reviewed", XML_VALUE_DATE, TRUE, NULL },
  { "review-by", XML_VALUE_DATE, TRUE, NULL },
  { "review-status", XML_VALUE_CHOICE, TRUE, "pending|clinician" },
  { "reviewer", XML_VALUE_TEXT, FALSE, NULL },
  { NULL },
};
static const XmlAttributeRule id_attributes[] = { { "id", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule question_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },
  { "kind", XML_VALUE_CHOICE, TRUE, "choice|several|scale|days|body-map" },
  { "use", XML_VALUE_CHOICE, TRUE, "urgency|advice|summary" },
  { "ordered", XML_VALUE_CHOICE, FALSE, "yes|no" },
  { "unsure", XML_VALUE_ID, FALSE, NULL },
  { "min", XML_VALUE_NUMBER, FALSE, NULL },
  { "max", XML_VALUE_NUMBER, FALSE, NULL },
  { NULL },
};
static const XmlAttributeRule option_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },         { "sign", XML_VALUE_ID, FALSE, NULL },
  { "rules-out", XML_VALUE_IDS, FALSE, NULL }, { "exclusive", XML_VALUE_CHOICE, FALSE, "yes" },
  { "harmless", XML_VALUE_TEXT, FALSE, NULL }, { "for", XML_VALUE_CHOICE, FALSE, "carer" },
  { NULL },
};
/* The same text for somebody who answers for a patient. */
static const XmlAttributeRule text_attributes[] = { { "for", XML_VALUE_CHOICE, FALSE, "carer" }, { NULL } };
static const XmlAttributeRule cut_attributes[]
    = { { "id", XML_VALUE_ID, TRUE, NULL }, { "from", XML_VALUE_NUMBER, TRUE, NULL }, { NULL } };
static const XmlAttributeRule term_attributes[]
    = { { "question", XML_VALUE_ID, TRUE, NULL }, { "option", XML_VALUE_ID, TRUE, NULL }, { NULL } };
/* One or the other: condition-read.c sees to it. */
static const XmlAttributeRule has_attributes[] = { { "question", XML_VALUE_ID, TRUE, NULL },
                                                   { "option", XML_VALUE_ID, FALSE, NULL },
                                                   { "group", XML_VALUE_ID, FALSE, NULL },
                                                   { NULL } };
static const XmlAttributeRule view_attributes[]
    = { { "facing", XML_VALUE_CHOICE, TRUE, "front|back" }, { "src", XML_VALUE_SVG, TRUE, NULL }, { NULL } };
static const XmlAttributeRule group_attributes[]
    = { { "id", XML_VALUE_ID, TRUE, NULL }, { "regions", XML_VALUE_IDS, TRUE, NULL }, { NULL } };
static const XmlAttributeRule n_attributes[] = { { "n", XML_VALUE_NUMBER, TRUE, NULL }, { NULL } };
static const XmlAttributeRule rule_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },          { "urgency", XML_VALUE_CHOICE, TRUE, XML_URGENCIES },
  { "source", XML_VALUE_IDS, TRUE, NULL },     { "reviewed", XML_VALUE_DATE, TRUE, NULL },
  { "review-by", XML_VALUE_DATE, TRUE, NULL }, { "instead-of", XML_VALUE_IDS, FALSE, NULL },
  { NULL },
};
static const XmlAttributeRule advice_attributes[]
    = { { "id", XML_VALUE_ID, TRUE, NULL }, { "source", XML_VALUE_IDS, FALSE, NULL }, { NULL } };
static const XmlAttributeRule source_attributes[] = { { "source", XML_VALUE_IDS, TRUE, NULL }, { NULL } };
static const XmlAttributeRule outcome_attributes[] = {
  { "urgency", XML_VALUE_CHOICE, TRUE, XML_URGENCIES },
  { "only", XML_VALUE_IDS, FALSE, NULL },
  { NULL },
};
static const XmlAttributeRule ref_attributes[] = { { "ref", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlAttributeRule figure_attributes[] = { { "src", XML_VALUE_SVG, TRUE, NULL }, { NULL } };
static const XmlAttributeRule callout_attributes[] = { { "at", XML_VALUE_ID, TRUE, NULL }, { NULL } };

const XmlElementRule lw_self_check_grammar[] = {
  { "self-check", "title intro body-map? stage+ rule+ many-unsure advice* outcome+", FALSE, root_attributes },
  { "title", "", TRUE, NULL },
  { "intro", XML_PROSE, TRUE, NULL },
  { "body-map", "view+ group*", FALSE, NULL },
  { "view", "alt description?", FALSE, view_attributes },
  { "group", "", FALSE, group_attributes },
  { "stage", "title question+", FALSE, id_attributes },
  { "question", "ask-when? text+ note* why+ figure? option|cut+", FALSE, question_attributes },
  { "ask-when", CONDITION, FALSE, NULL },
  { "text", XML_PROSE, TRUE, text_attributes },
  { "note", XML_PROSE, TRUE, text_attributes },
  { "why", XML_PROSE, TRUE, text_attributes },
  { "figure", "alt description? callout*", FALSE, figure_attributes },
  { "alt", "", TRUE, NULL },
  { "description", "", TRUE, NULL },
  { "callout", "", TRUE, callout_attributes },
  { "option", "", TRUE, option_attributes },
  { "cut", "", TRUE, cut_attributes },
  { "all", CONDITION "+", FALSE, NULL },
  { "any", CONDITION "+", FALSE, NULL },
  { "at-least-of", CONDITION "+", FALSE, n_attributes },
  { "not", CONDITION, FALSE, NULL },
  { "at-least", "", FALSE, term_attributes },
  { "is", "", FALSE, term_attributes },
  { "has", "", FALSE, has_attributes },
  { "rule", "when reason+ page*", FALSE, rule_attributes },
  { "when", CONDITION, FALSE, NULL },
  { "reason", XML_PROSE, TRUE, text_attributes },
  { "page", "", FALSE, ref_attributes },
  { "many-unsure", "reason+", FALSE, source_attributes },
  { "advice", "when text+ page*", FALSE, advice_attributes },
  { "outcome", "title reception* lead+ do wait? say* change? page*", FALSE, outcome_attributes },
  { "reception", XML_PROSE, TRUE, text_attributes },
  { "lead", XML_PROSE, TRUE, text_attributes },
  { "do", "step+", FALSE, NULL },
  { "step", XML_PROSE, TRUE, text_attributes },
  { "wait", "item+", FALSE, NULL },
  { "say", XML_PROSE, TRUE, text_attributes },
  { "change", "item+", FALSE, NULL },
  { "item", XML_PROSE, TRUE, text_attributes },
  XML_PROSE_RULES,
  { NULL },
};
