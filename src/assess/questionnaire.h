/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/gate.h"

G_BEGIN_DECLS

/* The self-check as it was written: questions, rules, advice, outcomes. Immutable once
 * read; everything that follows from it (flow, outcome) is a pure function that cannot
 * fail. Texts are sources with mark-up, which callers translate and show. */

#define LW_LIMIT_QUESTIONS 200
#define LW_LIMIT_OPTIONS 40 /* an answer is a 64-bit set of options */

typedef enum
{
  LW_URGENCY_NONE = -1, /* nothing can be said yet */
  LW_URGENCY_SELF_CARE,
  LW_URGENCY_ROUTINE,
  LW_URGENCY_SOON,
  LW_URGENCY_TODAY,
  LW_URGENCY_EMERGENCY,
} LwUrgency;
#define LW_N_URGENCIES 5

/* "self-care" … "emergency"; NULL for none. */
const char *lw_urgency_to_string (LwUrgency urgency);
LwUrgency lw_urgency_from_string (const char *text);

typedef enum
{
  LW_KIND_CHOICE,
  LW_KIND_SEVERAL,
  LW_KIND_SCALE,
  LW_KIND_DAYS,
  LW_KIND_BODY_MAP, /* its options are regions of the body map; otherwise as several */
} LwKind;
const char *lw_kind_to_string (LwKind kind);

typedef enum
{
  LW_USE_URGENCY,
  LW_USE_ADVICE,
  LW_USE_SUMMARY,
} LwUse;
const char *lw_use_to_string (LwUse use);

/* A condition is a tree over terms. A term is (question, option): "at least" for ordered
 * questions and scales, "is" for context, "has" for several. */
typedef enum
{
  LW_TERM,
  LW_ALL,
  LW_ANY,
  LW_AT_LEAST_OF,
  LW_NOT, /* in advice only */
} LwConditionKind;

typedef struct _LwCondition LwCondition;
struct _LwCondition
{
  LwConditionKind kind;
  guint n;          /* LW_AT_LEAST_OF */
  guint question;   /* LW_TERM */
  guint option;     /* LW_TERM */
  GPtrArray *parts; /* LwCondition; NULL for a term */
  guint line;
};

/* An option of a choice, or a named point (cut) of a scale or of days since. */
typedef struct
{
  char *id;
  char *text;
  char *sign;      /* the danger sign that it stands for, or NULL */
  char **rules_out; /* signs that whoever chooses it does not have */
  char *harmless;  /* why it leads nowhere, or NULL */
  gboolean exclusive;
  int from;        /* scale, days: the first value that it covers */
  guint line;
} LwOption;

typedef struct
{
  char *src;
  char *alt;          /* in a sentence or two */
  char *description;  /* at length, for somebody who cannot see it; "" if there is none */
  GPtrArray *anchors; /* char * */
  GPtrArray *labels;  /* char *, one for each anchor */
} LwPicture;

/* The body as it is drawn from one side; the drawing has the regions. */
typedef struct
{
  gboolean back; /* seen from behind: the left leg is at the left */
  LwPicture *picture;
  guint line;
} LwView;

/* Regions that rules speak of as one: a leg, what a nerve serves. */
typedef struct
{
  char *id;
  char **regions;
  guint line;
} LwRegionGroup;

typedef struct
{
  char *id;
  guint stage; /* index into stages */
  LwKind kind;
  LwUse use;
  gboolean ordered; /* a choice from mildest to worst, or a scale */
  int min, max;     /* scale, days */
  int unsure;       /* the option that "not sure" counts as, or -1: see lw_answer_terms */
  char *text;
  char *note;       /* "" if there is none */
  char *why;
  LwPicture *picture;    /* or NULL */
  LwCondition *ask_when; /* or NULL: always */
  GPtrArray *options;    /* LwOption */
  guint line;
} LwQuestion;

typedef struct
{
  char *id;
  LwUrgency urgency;
  LwCondition *when;
  char *reason;
  char **instead_of; /* milder rules whose reasons need not be read beside this one */
  char **sources;
  char *reviewed, *review_by; /* ISO days */
  char **pages;
  guint line;
} LwRule;

typedef struct
{
  char *id;
  LwCondition *when;
  char *text;
  char **sources;
  char **pages;
  guint line;
} LwAdvice;

/* What is said at an urgency. */
typedef struct
{
  char **only;        /* rules: said where no other calls for this urgency; empty: said otherwise */
  char *title;
  char *reception;    /* said first where somebody is at hand, "" if there is none */
  char *lead;
  GPtrArray *steps;   /* char *: what to do, first things first */
  GPtrArray *waits;   /* char *: what to do until help is there */
  char *say;          /* "" if there is none */
  GPtrArray *changes; /* char *: what would call for help sooner */
  char **pages;
  guint line;
} LwOutcomeText;

typedef struct
{
  char *id;
  char *title;
  char *intro;
  char *reviewed, *review_by, *reviewer; /* reviewer NULL: pending */
  GPtrArray *views;     /* LwView, of the body map; empty where no question has it */
  GPtrArray *groups;    /* LwRegionGroup */
  GPtrArray *stages;    /* char *, titles */
  GPtrArray *questions; /* LwQuestion */
  GPtrArray *rules;     /* LwRule */
  GPtrArray *advice;    /* LwAdvice */
  LwOutcomeText texts[LW_N_URGENCIES];
  GPtrArray *special_texts[LW_N_URGENCIES]; /* LwOutcomeText with rules in only; see lw_outcome_text */
  char *unsure_reason;  /* said when three answers were "not sure" */
  char **unsure_sources;
  GHashTable *carer_texts; /* text to its form for carers, see lw_questionnaire_text */
  char *fingerprint;    /* see lw_fingerprint */
} LwQuestionnaire;

/* Reads a tree that passed the gate.
 * Returns: a questionnaire for which evaluating cannot fail, owned by the caller, or
 * NULL and faults. */
LwQuestionnaire *lw_questionnaire_read (const xmlDoc *document, const char *name, XmlFaults *faults);
void lw_questionnaire_free (LwQuestionnaire *questionnaire);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LwQuestionnaire, lw_questionnaire_free)

/* What is shown for @text, which belongs to the questionnaire: its form for somebody who
 * answers for a patient, if @carer and there is one, otherwise @text. */
const char *lw_questionnaire_text (const LwQuestionnaire *questionnaire, const char *text, gboolean carer);

/* NULL if there is none. */
const LwRule *lw_questionnaire_find_rule (const LwQuestionnaire *questionnaire, const char *id);

guint lw_questionnaire_n_questions (const LwQuestionnaire *questionnaire);
const LwQuestion *lw_questionnaire_question (const LwQuestionnaire *questionnaire, guint index);
/* -1 if there is none. */
int lw_questionnaire_find (const LwQuestionnaire *questionnaire, const char *id);

/* NULL if there is none. */
const LwRegionGroup *lw_questionnaire_find_group (const LwQuestionnaire *questionnaire, const char *id);

const LwOption *lw_question_option (const LwQuestion *question, guint index);
int lw_question_find_option (const LwQuestion *question, const char *id);
/* The options that are "none of these", as a set: bit i is option i. */
guint64 lw_question_exclusive (const LwQuestion *question);
/* TRUE if an option of it points at a sign. */
gboolean lw_question_is_danger (const LwQuestion *question);
/* TRUE where several options may fit: an answer is a set of them. */
gboolean lw_question_is_set (const LwQuestion *question);
/* TRUE for context: unordered choices and days, never better or worse. */
gboolean lw_question_is_context (const LwQuestion *question);

G_END_DECLS
