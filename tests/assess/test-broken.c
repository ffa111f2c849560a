/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The proof must see what is broken, say what it is, show it on answers that the engine
 * judges the same way, and cry no wolf. */
#include "assess/prove.h"

#include <string.h>

#include "broken.h"
#include "shown.h"
#include "small.h"

/* What these say follows from the grammar: no self-check that was read, and none that was
 * harmed behind the reader's back, can break them. */
static const char *const unbreakable[] = { "language-free", NULL };

static const Broken intact = { "intact" };

static void
test_intact (void)
{
  g_autoptr (LwQuestionnaire) questionnaire = broken_questionnaire (&intact);
  g_autoptr (LwFloors) floors = broken_floors (&intact);
  g_autoptr (LwProof) unpinned = lw_prove (questionnaire, floors, NULL);
  g_autoptr (LwProof) pinned = lw_prove (questionnaire, floors, questionnaire->fingerprint);
  g_autofree char *failing = shown_failing (unpinned);
  g_autofree char *sickest = shown_untruth_of_sickest (questionnaire, unpinned);

  g_assert_cmpstr (sickest, ==, NULL);
  g_assert_cmpstr (failing, ==, "pinned");
  g_assert_false (unpinned->holds);
  g_assert_true (pinned->holds);
}

/* Somebody has looked at the intact one, and at nothing else. */
static LwProof *
prove (const LwQuestionnaire *questionnaire, const LwFloors *floors)
{
  g_autoptr (LwQuestionnaire) looked_at = broken_questionnaire (&intact);

  return lw_prove (questionnaire, floors, looked_at->fingerprint);
}

static void
must_be_the_fault (const LwProperty *property, const Broken *row)
{
  g_assert_false (property->holds);
  if (property->holds)
    return;
  g_assert_nonnull (strstr (property->text, row->says));
  if (row->got)
    g_assert_cmpstr (lw_urgency_to_string (property->got), ==, row->got);
  if (row->expected)
    g_assert_cmpstr (lw_urgency_to_string (property->expected), ==, row->expected);
}

/* Those of the row and no others. */
static gboolean
are_those (const char *failing, const Broken *row)
{
  g_auto (GStrv) wanted = g_strsplit (row->also, " ", -1);
  g_auto (GStrv) found = g_strsplit (failing, " ", -1);
  guint n = g_strv_length (found);

  for (guint i = 0; wanted[i]; i++)
    if (!g_strv_contains ((const char *const *) found, wanted[i]))
      return FALSE;

  return n == g_strv_length (wanted) + 1 && g_strv_contains ((const char *const *) found, row->breaks);
}

static void
must_be_true (const LwQuestionnaire *questionnaire, const LwFloors *floors, const LwProof *proof)
{
  for (guint i = 0; i < proof->properties->len; i++)
    {
      const LwProperty *property = g_ptr_array_index (proof->properties, i);
      g_autofree char *untruth = shown_untruth (questionnaire, floors, property);

      if (!property->holds)
        g_test_message ("%s: %s", property->id, property->text);
      g_assert_cmpstr (untruth, ==, NULL);
    }
}

static void
test_row (gconstpointer data)
{
  const Broken *row = data;
  g_autoptr (LwQuestionnaire) questionnaire = broken_questionnaire (row);
  g_autoptr (LwFloors) floors = broken_floors (row);
  g_autoptr (LwProof) proof = prove (questionnaire, floors);
  g_autofree char *failing = shown_failing (proof);

  g_test_message ("fails: %s", failing);
  must_be_true (questionnaire, floors, proof);
  g_assert_false (proof->holds);
  g_assert_true (are_those (failing, row));
  must_be_the_fault (shown_find (proof, row->breaks), row);
}

static gboolean
says (const XmlFaults *faults, const char *words)
{
  for (guint i = 0; i < xml_faults_count (faults); i++)
    if (strstr (xml_faults_get (faults, i)->message, words))
      return TRUE;

  return FALSE;
}

static void
test_refused (gconstpointer data)
{
  const BrokenRefused *row = data;
  g_autofree char *text = broken_edited (broken_intact_text (), row->edits, BROKEN_EDITS);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LwQuestionnaire) questionnaire = small_read (text, faults);

  for (guint i = 0; i < xml_faults_count (faults); i++)
    g_test_message ("%s", xml_faults_get (faults, i)->message);
  g_assert_null (questionnaire);
  g_assert_true (says (faults, row->says));
}

/* A property that no row breaks is not known to see anything. */
static void
test_every_property (void)
{
  g_autoptr (LwQuestionnaire) questionnaire = broken_questionnaire (&intact);
  g_autoptr (LwFloors) floors = broken_floors (&intact);
  g_autoptr (LwProof) proof = prove (questionnaire, floors);

  for (guint i = 0; i < proof->properties->len; i++)
    {
      const LwProperty *property = g_ptr_array_index (proof->properties, i);
      guint n = 0;

      for (const Broken *row = broken_rows; row->name; row++)
        n += g_str_equal (row->breaks, property->id);
      g_test_message ("%s: broken by %u rows", property->id, n);
      g_assert_true (n > 0 || g_strv_contains (unbreakable, property->id));
    }
}

static void
add (const char *group, const char *name, gconstpointer row, GTestDataFunc test)
{
  g_autofree char *path = g_strdup_printf ("/assess/broken/%s/%s", group, name);

  g_test_add_data_func (path, row, test);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_set_nonfatal_assertions (); /* one row must not hide the others */
  g_test_add_func ("/assess/broken/intact", test_intact);
  g_test_add_func ("/assess/broken/every-property", test_every_property);
  for (const Broken *row = broken_rows; row->name; row++)
    add ("seen", row->name, row, test_row);
  for (const BrokenRefused *row = broken_refused_rows; row->name; row++)
    add ("refused", row->name, row, test_refused);

  return g_test_run ();
}
