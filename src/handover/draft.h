/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "handover/summary.h"

G_BEGIN_DECLS

/* A summary while it is written. Not for anybody outside this folder. */
typedef struct
{
  const HandoverResult *result;
  HandoverWords words;
  GPtrArray *sections; /* HandoverSection */
} HandoverDraft;

/* An array of HandoverSection that frees them. Owned by the caller. */
GPtrArray *handover_sections_new (void);

/* Everything that is added from now on stands under @title. */
void handover_begin (HandoverDraft *draft, HandoverSectionKind kind, const char *title);

/* Adds a line to the section that was begun last; takes both strings, @label may be NULL.
 * Returns: the line, so that urgency and sources can be set. */
HandoverLine *handover_add (HandoverDraft *draft, char *label, char *text);

/* Lets go of sections that stayed empty.
 * Returns: the sections, owned by the caller. */
GPtrArray *handover_draft_finish (HandoverDraft *draft);

/* The words of a text of the pack, in its form for carers where one answered. Owned by the
 * caller. */
char *handover_words (const HandoverDraft *draft, const char *source);

/* @parts (char *) as a list in one line, owned by the caller. */
char *handover_list (const GPtrArray *parts);

/* The reasons of the outcome, each with its urgency. For a clinician also the sources, and
 * whether it rests on an answer of "not sure" alone. */
void handover_add_reasons (HandoverDraft *draft, HandoverReader reader);

void handover_write_for_clinician (HandoverDraft *draft);
/* Of it, what concerns danger signs: present, denied, open. */
void handover_write_danger_signs (HandoverDraft *draft);
void handover_write_for_patient (HandoverDraft *draft);

G_END_DECLS
