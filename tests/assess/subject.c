/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "subject.h"

#include <string.h>

#include "small.h"

#define DEFAULT_SEED 20261123

guint32
subject_seed (void)
{
  const char *wanted = g_getenv ("LEGWISE_SEED");

  return wanted ? (guint32) g_ascii_strtoull (wanted, NULL, 10) : DEFAULT_SEED;
}

void
subject_counterexample (const Subject *s, const char *what, const LwAnswers *first, const LwAnswers *second)
{
  g_autofree char *one = walk_describe (s->questionnaire, first);
  g_autofree char *other = second ? walk_describe (s->questionnaire, second) : g_strdup ("");

  g_test_message ("seed %u: %s\n  %s\n  %s", subject_seed (), what, one, other);
  g_test_fail_printf ("%s: %s -- %s", what, one, other);
}

static gboolean
same_strings (const GPtrArray *a, const GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (a->pdata[i] != b->pdata[i])
      return FALSE;

  return TRUE;
}

static gboolean
same_indices (const GArray *a, const GArray *b)
{
  return a->len == b->len && (a->len == 0 || memcmp (a->data, b->data, a->len * sizeof (guint)) == 0);
}

static gboolean
same_reasons (const GArray *a, const GArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (g_array_index (a, LwReason, i).rule != g_array_index (b, LwReason, i).rule)
      return FALSE;

  return TRUE;
}

/* Both point into the same questionnaire, so pointers can be compared. */
gboolean
subject_same_outcome (const LwOutcome *a, const LwOutcome *b)
{
  return a->urgency == b->urgency && a->complete == b->complete && a->next == b->next
         && a->stopped_by == b->stopped_by && same_indices (a->asked, b->asked)
         && same_indices (a->unsure, b->unsure) && same_reasons (a->reasons, b->reasons)
         && same_strings (a->advice, b->advice) && same_strings (a->pages, b->pages);
}

void
subject_expect_no_milder (Subject *s, const char *what, const LwAnswers *first, const LwAnswers *second)
{
  g_autoptr (LwOutcome) before = walk_evaluate (s->questionnaire, first);
  g_autoptr (LwOutcome) after = walk_evaluate (s->questionnaire, second);

  if (after->urgency < before->urgency)
    subject_counterexample (s, what, first, second);
}

Subject
subject_shipped (GRand *rand)
{
  const char *pack = g_getenv ("LEGWISE_PACK");
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) rules = small_must_parse_file (pack, "self-check.xml");
  g_autoptr (xmlDoc) floors = small_must_parse_file (pack, "floors.xml");
  Subject s = { "shipped", lw_questionnaire_read (rules, "self-check.xml", faults),
                lw_floors_read (floors, "floors.xml", faults), rand };

  small_must_be_faultless (faults);

  return s;
}
