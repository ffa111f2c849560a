/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/floors.h"
#include "assess/outcome.h"

G_BEGIN_DECLS

/* What somebody takes along after the self-check: one page for a clinician, in the order
 * in which a case is handed over (situation, background, findings, reasons), or one page
 * for the patient on what to do. An immutable value; screens, paper, the clipboard and
 * codes all show the same one. Nothing in it identifies a person. */

typedef enum
{
  HANDOVER_FOR_CLINICIAN,
  HANDOVER_FOR_PATIENT,
} HandoverReader;

/* A self-check that somebody went through. Nothing in it is owned. */
typedef struct
{
  const LwQuestionnaire *questionnaire;
  const LwFloors *floors; /* or NULL: they cannot be read */
  const LwAnswers *answers;
  const LwOutcome *outcome; /* of these answers */
  const char *pack_version; /* in the words of a person: "Back surgery 1.0" */
  const char *date;         /* in the words of a person, or NULL: say nothing of it */
  gboolean carer;           /* the answers are about somebody whom the answering person cares for */
  gboolean reception;       /* somebody of the clinic is at hand */
} HandoverResult;

/* How the texts of a pack become words: in the reader's language, with the numbers of the
 * region, without mark-up. Both return a string that the caller of them owns. */
typedef struct
{
  char *(*plain_text) (const char *source, gpointer data);
  char *(*describe_source) (const char *id, gpointer data);
  gpointer data;
} HandoverWords;

typedef enum
{
  /* for a clinician */
  HANDOVER_SITUATION,
  HANDOVER_BACKGROUND,
  HANDOVER_SIGNS_PRESENT,
  HANDOVER_SIGNS_DENIED,
  HANDOVER_OPEN, /* not sure, not answered, not asked */
  HANDOVER_OTHER_ANSWERS,
  HANDOVER_SCALES,
  /* for the patient */
  HANDOVER_TO_DO,
  HANDOVER_WAITING,
  HANDOVER_SOONER,
  HANDOVER_TO_SAY,
  HANDOVER_ADVICE,
  /* for both */
  HANDOVER_REASONS,
  HANDOVER_VERSIONS,
} HandoverSectionKind;

typedef struct
{
  char *label; /* or NULL */
  char *text;
  LwUrgency urgency; /* none: the line calls for nothing */
  char *sources;     /* short descriptions, or NULL */
} HandoverLine;

typedef struct
{
  HandoverSectionKind kind;
  char *title;
  GPtrArray *lines; /* HandoverLine, at least one */
} HandoverSection;

typedef struct
{
  HandoverReader reader;
  GPtrArray *sections; /* HandoverSection, in the order in which they are read */
} HandoverSummary;

/* Returns: the summary, owned by the caller. It points into nothing that it was made from. */
HandoverSummary *handover_summary_new (HandoverReader reader, const HandoverResult *result, HandoverWords words);
void handover_summary_free (HandoverSummary *summary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (HandoverSummary, handover_summary_free)

/* NULL if there is nothing to say under this heading. */
const HandoverSection *handover_summary_find (const HandoverSummary *summary, HandoverSectionKind kind);

/* The label as it stands in front of the text ("About:", "When was it?"), or NULL if there
 * is none. Owned by the caller. */
char *handover_line_lead (const HandoverLine *line);

/* As plain text: each heading on its own, each line behind "- ", an empty line between
 * sections. Owned by the caller. */
char *handover_summary_to_text (const HandoverSummary *summary);

G_END_DECLS
