/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is broken, one row each. The rows name questions and rules of small.c, and the two
 * rules and the floors that broken.c adds. */
#include "broken.h"
#include "harm.h"

#define AT(question, option) "<at-least question='" question "' option='" option "'/>"
#define HAS(question, option) "<has question='" question "' option='" option "'/>"
#define IS(question, option) "<is question='" question "' option='" option "'/>"
#define WHEN(condition) "<when>" condition "</when>"
#define ALL(conditions) "<all>" conditions "</all>"
#define ANY(conditions) "<any>" conditions "</any>"
#define RULE(rule, from, to) { "<rule id='" rule "' urgency='" from "'", "<rule id='" rule "' urgency='" to "'" }
#define ASK(text, condition) { "<text>" text "</text>", "<ask-when>" condition "</ask-when><text>" text "</text>" }
#define FLOOR(sign, from, to) { "<sign id='" sign "' urgency='" from "'", "<sign id='" sign "' urgency='" to "'" }
#define TOGETHER_FIRST "<together signs='sign-b pee-weak'"
#define QUESTION_MOOD \
  "<question id='mood' kind='choice' use='advice' ordered='yes'><text>Mood?</text><why>Because.</why>" \
  "<option id='good'>Good</option><option id='low'>Low</option></question>\n"
#define QUESTION_ACHE \
  "<question id='ache' kind='choice' use='urgency' ordered='yes' unsure='bad'><ask-when>" AT ("pain", "strong") "</ask-when>" \
  "<text>Ache?</text><why>Because.</why><option id='no'>No</option><option id='bad'>Bad</option></question>\n"
#define RULE_ACHE \
  "<rule id='ache' urgency='soon' source='book' reviewed='2026-01-01' review-by='2027-01-01'>" WHEN (AT ("ache", "bad")) \
  "<reason>Reason.</reason></rule>\n"
#define OPTION_OLD "<option id='old' harmless='Old.'>Old</option>\n"

const Broken broken_rows[] = {
  /* A sign that leads to less than its floor. */
  { "rule-of-a-sign-removed", "floors-kept", "nothing-dead covered pinned", "sign-a", NULL, "emergency",
    .without = "now-a" },
  { "rule-of-another-sign-removed", "floors-kept", "pinned", "sign-b", "self-care", "today", .without = "now-b" },
  { "worst-rule-removed", "floors-kept", "nothing-dead pinned", "pee-lost", "today", "emergency", .without = "pee" },
  { "milder-rule-removed", "floors-kept", "pinned", "pee-weak", "self-care", "today", .without = "pee-weak" },
  { "sudden-removed", "floors-kept", "nothing-dead pinned", "weak-sudden", "today", "emergency", .without = "sudden" },
  { "growing-removed", "floors-kept", "pinned", "weak-growing", "soon", "today", .without = "growing" },
  { "threshold-raised", "floors-kept", "nothing-dead pinned", "pee-weak", "self-care", "today",
    { { WHEN (AT ("pee", "weak")), WHEN (AT ("pee", "lost")) } } },
  { "threshold-of-growing-raised", "floors-kept", "nothing-dead pinned", "weak-growing", "soon", "today",
    { { WHEN (AT ("weak", "growing")), WHEN (AT ("weak", "sudden")) } } },
  { "emergency-lowered", "floors-kept", "pinned", "sign-a", "today", "emergency",
    { RULE ("now-a", "emergency", "today") } },
  { "emergency-lowered-to-self-care", "floors-kept", "nothing-dead pinned", "pee-lost", "today", "emergency",
    { RULE ("pee", "emergency", "self-care") } },
  { "today-lowered", "floors-kept", "pinned", "sign-b", "soon", "today", { RULE ("now-b", "today", "soon") } },
  { "sudden-lowered", "floors-kept", "nothing-dead pinned", "weak-sudden", "today", "emergency",
    { RULE ("sudden", "emergency", "today") } },
  { "only-with-another-sign", "floors-kept", "pinned", "sign-a", NULL, "emergency",
    { { WHEN (HAS ("now", "a")), WHEN (ALL (HAS ("now", "a") HAS ("now", "c"))) } } },
  { "only-early", "floors-kept", "nothing-dead pinned", "weak-growing", "soon", "today",
    { { WHEN (AT ("weak", "growing")), WHEN (ALL (AT ("weak", "growing") IS ("since", "early"))) } } },
  { "two-rules-lowered", "floors-kept", "pinned", "pee-weak", "soon", "today",
    { RULE ("pee", "emergency", "today"), RULE ("pee-weak", "today", "soon") } },
  { "signs-swapped", "floors-kept", "pinned", "pee-lost", "today", "emergency",
    { { "sign='pee-weak'", "sign='pee-'" }, { "sign='pee-lost'", "sign='pee-weak'" },
      { "sign='pee-'", "sign='pee-lost'" } } },
  { "sign-on-a-milder-option", "floors-kept", "pinned", "weak-growing", "soon", "today",
    { { "<option id='little'>", "<option id='little' sign='weak-growing'>" },
      { "<option id='growing' sign='weak-growing'>", "<option id='growing'>" } } },
  { "sign-on-a-harmless-option", "floors-kept", "pinned", "pee-weak", "self-care", "today",
    { { "id='old' harmless='Old.'", "id='old' sign='pee-weak' harmless='Old.'" } } },
  { "sign-on-a-third-option", "floors-kept", "pinned", "sign-b", "self-care", "today",
    { { "<option id='c'>", "<option id='c' sign='sign-b'>" } } },
  { "floor-raised", "floors-kept", "", "sign-b", "today", "emergency",
    .floors = FLOOR ("sign-b", "today", "emergency") },
  { "another-floor-raised", "floors-kept", "", "weak-growing", "today", "emergency",
    .floors = FLOOR ("weak-growing", "today", "emergency") },

  /* Two signs that together lead to less than their floor. */
  { "rule-of-two-removed", "floors-kept", "pinned", "sign-b and pee-weak", "today", "emergency", .without = "both" },
  { "rule-of-two-lowered", "floors-kept", "nothing-dead pinned", "sign-b and pee-weak", "today", "emergency",
    { RULE ("both", "emergency", "today") } },
  { "all-three-wanted", "floors-kept", "pinned", "sign-b and pee-weak", "today", "emergency",
    { { "n='2'>" HAS ("now", "b"), "n='3'>" HAS ("now", "b") } } },
  { "worse-wanted-of-two", "floors-kept", "pinned", "pee-weak and weak-growing", "today", "emergency",
    { { AT ("pee", "weak") AT ("weak", "growing"), AT ("pee", "weak") AT ("weak", "sudden") } } },
  { "one-of-two-forgotten", "floors-kept", "pinned", "sign-b and pee-weak", "today", "emergency",
    { { "n='2'>" HAS ("now", "b"), "n='2'>" HAS ("now", "c") } } },
  { "floor-of-two-more", "floors-kept", "pinned", "sign-b and weak-growing", "today", "emergency",
    { { AT ("pee", "weak") AT ("weak", "growing"), AT ("pee", "weak") } },
    .floors = { TOGETHER_FIRST, "<together signs='sign-b weak-growing' urgency='emergency' source='book'/>" TOGETHER_FIRST } },

  /* A sign that nobody asks about. */
  { "sign-removed", "signs-asked", "pinned", "sign-b", NULL, "today",
    { { "<option id='b' sign='sign-b'>", "<option id='b'>" } } },
  { "sign-misspelt", "signs-asked", "pinned", "pee-lost", NULL, "emergency",
    { { "sign='pee-lost'", "sign='pee-lots'" } } },
  { "sign-new-in-floors", "signs-asked", "", "pee-none", NULL, "emergency",
    .floors = { "<sign id='pee-lost'",
                "<sign id='pee-none' urgency='emergency' source='book'><name>Name</name></sign>\n<sign id='pee-lost'" } },
  { "behind-a-tick", "signs-asked", "pinned", "pee-weak", NULL, "today", { ASK ("Pee?", HAS ("now", "c")) } },
  { "behind-none-of-these", "signs-asked", "pinned", "pee-weak", NULL, "today", { ASK ("Pee?", HAS ("now", "none")) } },
  { "behind-a-worse-answer", "signs-asked", "pinned", "weak-growing", NULL, "today",
    { ASK ("Weak?", AT ("pee", "old")) } },
  { "behind-another-sign", "signs-asked", "nothing-dead pinned", "weak-growing", NULL, "today",
    { ASK ("Weak?", ANY (HAS ("now", "b") AT ("pee", "weak"))) } },
  { "behind-two-answers", "signs-asked", "pinned", "weak-growing", NULL, "today",
    { ASK ("Weak?", "<at-least-of n='2'>" HAS ("now", "c") HAS ("now", "b") AT ("pee", "old") "</at-least-of>") } },
  { "one-of-two-ruled-out", "signs-asked", "pinned", "weak-sudden", NULL, "emergency",
    { ASK ("Weak?", AT ("pee", "old")), { "<option id='normal'>", "<option id='normal' rules-out='weak-growing'>" } } },
  { "ruled-out-for-the-mildest-alone", "signs-asked", "nothing-dead pinned", "weak-growing", NULL, "today",
    { ASK ("Weak?", AT ("pee", "weak")),
      { "<option id='normal'>", "<option id='normal' rules-out='weak-growing weak-sudden'>" } } },
  { "none-of-these-rules-out-what-it-does-not-ask", "signs-asked", "pinned", "weak-growing", NULL, "today",
    { ASK ("Weak?", ANY (HAS ("now", "a") HAS ("now", "b") HAS ("now", "c"))),
      { "rules-out='sign-a sign-b'", "rules-out='sign-a sign-b weak-growing weak-sudden'" } } },

  /* What changes nothing anywhere. */
  { "rule-for-nobody-more", "nothing-dead", "pinned", "\"little\"", NULL, NULL,
    { { WHEN (AT ("weak", "little")), WHEN (AT ("weak", "growing")) } } },
  { "rule-of-self-care", "nothing-dead", "pinned", "\"tired\"", NULL, NULL,
    { RULE ("tired", "routine", "self-care") } },
  { "rule-twice", "nothing-dead", "", "\"tired\"", NULL, "routine",
    { { "<many-unsure source='book'>",
        "<rule id='weary' urgency='routine' source='book' reviewed='2026-01-01' review-by='2027-01-01'>"
        WHEN (AT ("tired", "very")) "<reason>Reason.</reason></rule>\n<many-unsure source='book'>" } } },
  { "option-that-decides-nothing", "nothing-dead", "covered pinned", "\"c\"", NULL, NULL,
    { { HAS ("now", "c") "</at-least-of>", "</at-least-of>" } } },
  { "nobody-gets-routine", "nothing-dead", "pinned", "\"routine\"", NULL, "routine",
    { RULE ("pain", "routine", "soon"), RULE ("tired", "routine", "soon"), RULE ("scope", "routine", "soon") } },
  { "nobody-gets-self-care", "nothing-dead", "pinned", "\"self-care\"", NULL, "self-care",
    { { WHEN (AT ("tired", "very")), WHEN (AT ("tired", "no")) } } },
  { "milder-after-worse", "nothing-dead", "pinned", "\"pee\"", NULL, NULL,
    { { "<option id='weak' sign='pee-weak'>Weak</option>", "" },
      { "<option id='lost' sign='pee-lost'>Lost</option>",
        "<option id='lost' sign='pee-lost'>Lost</option><option id='weak' sign='pee-weak'>Weak</option>" } } },
  { "mildest-last", "nothing-dead", "pinned", "\"self-care\"", NULL, "self-care",
    { { "<option id='no'>No</option><option id='little'>Little</option>", "<option id='little'>Little</option>" },
      { "<option id='sudden' sign='weak-sudden'>Sudden</option>",
        "<option id='sudden' sign='weak-sudden'>Sudden</option><option id='no'>No</option>" } } },

  /* An option that nobody thought about. */
  { "neither-rule-nor-harmless", "covered", "nothing-dead", "\"old\"", NULL, NULL, { { " harmless='Old.'", "" } } },
  { "threshold-above-an-option", "covered", "nothing-dead pinned", "\"some\"", NULL, NULL,
    { { AT ("tired", "some"), AT ("tired", "very") } } },
  { "new-option-without-rule", "covered", "nothing-dead pinned", "\"odd\"", NULL, NULL,
    { { OPTION_OLD, OPTION_OLD "<option id='odd'>Odd</option>" } } },
  { "new-cut-without-rule", "covered", "nothing-dead pinned", "\"mild\"", NULL, NULL,
    { { "<cut id='strong'", "<cut id='mild' from='3'>Mild</cut><cut id='strong'" } } },
  { "scope-without-rule", "covered", "pinned", "\"child\"", NULL, NULL,
    { { ANY (HAS ("scope", "child") HAS ("scope", "neck")), HAS ("scope", "neck") } } },

  /* A change that no other property can see. */
  { "all-three-wanted-of-harmless-things", "pinned", "", "fingerprint", NULL, NULL,
    { { "<at-least-of n='2'>" AT ("tired", "some"), "<at-least-of n='3'>" AT ("tired", "some") } } },
  { "soon-lowered", "pinned", "", "fingerprint", NULL, NULL, { RULE ("clunk", "soon", "routine") } },
  { "unsure-counts-as-the-milder-sign", "pinned", "", "fingerprint", NULL, NULL,
    { { "id='pee' kind='choice' use='urgency' ordered='yes'",
        "id='pee' kind='choice' use='urgency' ordered='yes' unsure='weak'" } } },
  { "fewer-are-asked", "pinned", "", "fingerprint", NULL, NULL,
    { { ANY (HAS ("scope", "none") HAS ("scope", "child")), HAS ("scope", "none") } } },
  { "early-for-fewer", "pinned", "", "fingerprint", NULL, NULL, { { IS ("since", "early"), IS ("since", "later") } } },

  /* What the reader refuses. */
  { "routine-without-words", "total", "", "routine", NULL, "routine", .harm = harm_words_of_routine },
  { "emergency-without-words", "total", "", "emergency", NULL, "emergency", .harm = harm_words_of_emergency },
  { "rule-without-source", "sourced", "", "\"tired\"", NULL, "routine", .harm = harm_source_of_tired },
  { "emergency-without-source", "sourced", "", "\"now-a\"", NULL, "emergency", .harm = harm_source_of_now_a },
  { "rule-that-can-be-taken-back", "stop-final", "nothing-dead order-free pinned", "\"tired\"", NULL, NULL,
    .harm = harm_not_in_tired },
  { "emergency-that-can-be-taken-back", "stop-final", "floors-kept order-free pinned", "\"both\"", NULL, NULL,
    .harm = harm_deep_not_in_both },
  { "asked-when-not", "order-free", "nothing-dead pinned", "proof", NULL, NULL, .harm = harm_not_in_ask_metal },
  { "days-asked-when-not", "order-free", "nothing-dead pinned", "proof", NULL, NULL,
    .harm = harm_not_in_ask_since },
  { "cuts-out-of-order", "monotone", "pinned", "milder", NULL, NULL, .harm = harm_cuts_of_pain },
  { "cuts-out-of-order-hide-a-question", "monotone", "covered pinned", "milder", NULL, "soon",
    { { "<question id='hope'", QUESTION_ACHE "<question id='hope'" },
      { "<many-unsure source='book'>", RULE_ACHE "<many-unsure source='book'>" } },
    .without = "pain", .harm = harm_cuts_of_pain },

  /* What was seen only after it had been broken here. */
  { "unsure-counts-as-the-mildest", "not-sure", "pinned", "mildest", NULL, NULL, .harm = harm_unsure_of_weak },
  { "asks-ahead", "order-free", "nothing-dead pinned", "proof", NULL, NULL, .harm = harm_metal_asks_ahead },
  { "cut-that-decides-nothing", "nothing-dead", "pinned", "\"worst\"", NULL, NULL,
    { { AT ("pain", "worst"), AT ("pain", "strong") } } },
  { "bands-that-decide-nothing", "nothing-dead", "pinned", "\"early\"", NULL, NULL,
    { { IS ("since", "early"), AT ("tired", "very") } } },
  { "context-that-decides-nothing", "nothing-dead", "pinned", "\"disc\"", NULL, NULL,
    { { IS ("operation", "fusion"), HAS ("scope", "none") } } },
  { "question-that-decides-nothing", "nothing-dead", "covered pinned", "\"metal\"", NULL, NULL, .without = "clunk" },
  { "cut-never-reached", "nothing-dead", "pinned", "\"worst\"", NULL, NULL,
    { { AT ("pain", "worst"), ALL (AT ("pain", "worst") AT ("pee", "lost")) } } },
  { "worse-option-that-decides-nothing", "nothing-dead", "pinned", "\"very\"", NULL, NULL,
    { { WHEN (AT ("tired", "very")), WHEN (AT ("tired", "some")) } } },
  { NULL },
};

const BrokenRefused broken_refused_rows[] = {
  { "not-in-a-rule", "<not> may stand in advice only",
    { { WHEN (AT ("tired", "very")), WHEN ("<not>" AT ("tired", "very") "</not>") } } },
  { "not-in-an-ask-when", "<not> may stand in advice only",
    { { "<ask-when>" IS ("operation", "fusion"), "<ask-when><not>" IS ("operation", "fusion") "</not>" } } },
  { "unsure-is-the-mildest", "cannot count as the mildest", { { "unsure='growing'", "unsure='no'" } } },
  { "unsure-is-too-mild", "must count as a danger sign", { { "unsure='growing'", "unsure='little'" } } },
  { "unsure-counts-as-nothing", "say what \"not sure\" counts as",
    { { "ordered='yes' unsure='some'", "ordered='yes'" } } },
  { "unsure-scale-counts-as-nothing", "say what \"not sure\" counts as", { { " unsure='strong'", "" } } },
  { "danger-behind-context", "cannot depend on context",
    { { "<option id='clunk'>", "<option id='clunk' sign='loose'>" } } },
  { "danger-behind-advice", "cannot depend on \"mood\"",
    { { "<stage id='danger'><title>Danger</title>\n", "<stage id='danger'><title>Danger</title>\n" QUESTION_MOOD },
      ASK ("Pee?", AT ("mood", "low")) } },
  { "sign-on-context", "context is never better or worse",
    { { "<option id='disc'>", "<option id='disc' sign='disc-gone'>" } } },
  { "sign-that-decides-nothing", "needs use=\"urgency\"",
    { { "<option id='bad'>", "<option id='bad' sign='hopeless'>" } } },
  { "sign-on-none-of-these", "exclusive belongs to",
    { { "exclusive='yes' rules-out='sign-a sign-b'", "exclusive='yes' sign='sign-c'" } } },
  { "none-of-these-missing", "needs one option with exclusive",
    { { "<option id='none' exclusive='yes' rules-out", "<option id='none' rules-out" } } },
  { "asks-ahead", "no question \"pain\" stands before this",
    { { "<ask-when>" IS ("operation", "fusion"), "<ask-when>" AT ("pain", "strong") } } },
  { "asks-itself", "no question \"metal\" stands before this",
    { { "<ask-when>" IS ("operation", "fusion"), "<ask-when>" AT ("metal", "clunk") } } },
  { "rule-about-nothing", "has no option \"losing\"", { { WHEN (AT ("pee", "lost")), WHEN (AT ("pee", "losing")) } } },
  { "rule-about-advice", "cannot stand in a rule", { { WHEN (AT ("tired", "very")), WHEN (AT ("hope", "bad")) } } },
  { "more-wanted-than-there-are", "n must lie between",
    { { "n='2'>" AT ("tired", "some"), "n='4'>" AT ("tired", "some") } } },
  { "none-wanted", "n must lie between", { { "n='2'>" AT ("tired", "some"), "n='0'>" AT ("tired", "some") } } },
  { "cut-never-reached", "must grow and lie between",
    { { "<cut id='worst' from='9'>", "<cut id='worst' from='11'>" } } },
  { "cuts-out-of-order", "must grow and lie between",
    { { "<cut id='worst' from='9'>", "<cut id='worst' from='6'>" } } },
  { "days-without-a-band", "each day has a band", { { "<cut id='early' from='0'>", "<cut id='early' from='1'>" } } },
  { "rule-without-source", "source",
    { { "<rule id='tired' urgency='routine' source='book'", "<rule id='tired' urgency='routine'" } } },
  { "rule-with-empty-source", "source",
    { { "<rule id='tired' urgency='routine' source='book'", "<rule id='tired' urgency='routine' source=''" } } },
  { "rule-of-no-urgency", "urgency", { RULE ("tired", "routine", "whenever") } },
  { "urgency-without-words", "no outcome for urgency=\"routine\"",
    { { "<outcome urgency='routine'>", "<!-- <outcome urgency='routine'>" },
      { "<outcome urgency='self-care'>", "--><outcome urgency='self-care'>" } } },
  { NULL },
};
