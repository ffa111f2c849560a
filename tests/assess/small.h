/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/answers.h"

G_BEGIN_DECLS

/* A self-check small enough to be held in one's head, with every kind of question, and
 * edits of its text. What is read went through the gate as a file would. */

/* The text itself; owned by the program. */
const char *small_text (void);

/* The text with @from, which stands in it exactly once, replaced by @to. The caller
 * frees it. */
char *small_edited (const char *from, const char *to);
/* The same on any text. */
char *small_edit (const char *text, const char *from, const char *to);

/* Returns: what the text says, owned by the caller, or NULL and faults. */
LwQuestionnaire *small_read (const char *text, XmlFaults *faults);

/* For texts that must be accepted: prints the faults and fails otherwise. */
LwQuestionnaire *small_must_read (const char *text);
LwQuestionnaire *small_new (void);
/* The same for a file; the caller owns the tree. */
xmlDoc *small_must_parse_file (const char *folder, const char *name);
void small_must_be_faultless (const XmlFaults *faults);

/* By name, failing for a name that is unknown. */
const LwQuestion *small_question (const LwQuestionnaire *questionnaire, const char *id);
guint small_index (const LwQuestionnaire *questionnaire, const char *id);

/* "pee=normal now=a,b pain=7 since=? weak=": options, numbers, "?" for not sure, and ""
 * for none. */
LwAnswers *small_answers (const LwQuestionnaire *questionnaire, const char *written);
LwAnswer small_answer (const LwQuestion *question, const char *written);

/* The options of a set as "a b". The caller frees it. */
char *small_options (const LwQuestion *question, guint64 set);

G_END_DECLS
