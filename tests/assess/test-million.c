/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The proof against brute force where both are put to the test: more ways than anybody
 * would go, and a rule of more clauses than the graph can hold. */
#include "assess/prove.h"

#include "broken.h"
#include "brute.h"
#include "random-check.h"
#include "small.h"
#include "subject.h"

#define LEAST_WAYS 1000000
#define MOST_WAYS 1500000
#define QUESTIONS 13
#define DRAWS 3000

#define HEAD \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<self-check id='entangled' reviewed='2026-01-01' review-by='2027-01-01' " \
  "review-status='pending'>\n<title>T</title><intro>I.</intro><stage id='s'><title>S</title>\n"
#define RULE "<rule id='r' urgency='emergency' source='book' reviewed='2026-01-01' review-by='2027-01-01'><when>"
#define TAIL "</when><reason>R.</reason></rule>\n<many-unsure source='book'><reason>R.</reason></many-unsure>\n"
#define OUTCOME(urgency) "<outcome urgency='" urgency "'><title>T</title><lead>L.</lead><do><step>S.</step></do></outcome>\n"
#define CUTS 24 /* two scales of so many cuts make more than LW_LIMIT_CLAUSES products */

static gboolean
count_alike (const LwQuestionnaire *questionnaire, const LwProof *proof)
{
  BruteCounts counts = brute_count (questionnaire);
  gboolean alike = TRUE;

  for (int u = 0; u < LW_N_URGENCIES; u++)
    {
      g_autofree char *gone = g_strdup_printf ("%" G_GUINT64_FORMAT, counts.ways[u]);

      g_test_message ("%s: %s ways, the proof counts %s", lw_urgency_to_string (u), gone, proof->counts[u]);
      alike &= g_str_equal (proof->counts[u], gone);
    }

  return alike;
}

/* So many ways, and each urgency comes out. */
static gboolean
is_worth_it (const LwProof *proof)
{
  guint64 ways = g_ascii_strtoull (proof->ways, NULL, 10);

  for (int u = 0; u < LW_N_URGENCIES; u++)
    if (g_str_equal (proof->counts[u], "0"))
      return FALSE;

  return ways >= LEAST_WAYS && ways <= MOST_WAYS;
}

/* NULL if it was refused, or is not worth it. */
static LwProof *
prove_if_large (const RandomCheck *check, LwQuestionnaire **ret_questionnaire)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LwQuestionnaire) questionnaire = small_read (check->text, faults);
  g_autoptr (LwFloors) floors = broken_must_read_floors (check->floors);
  g_autoptr (LwProof) proof = questionnaire ? lw_prove (questionnaire, floors, NULL) : NULL;

  if (!proof || !is_worth_it (proof))
    return NULL;
  *ret_questionnaire = g_steal_pointer (&questionnaire);

  return g_steal_pointer (&proof);
}

static void
test_million (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (subject_seed ());
  g_autoptr (LwQuestionnaire) questionnaire = NULL;
  g_autoptr (LwProof) proof = NULL;

  for (guint i = 0; i < DRAWS && !proof; i++)
    {
      g_autoptr (RandomCheck) check = random_check_new (rand, QUESTIONS, G_MAXUINT);

      proof = prove_if_large (check, &questionnaire);
      if (proof)
        g_test_message ("seed %u, draw %u: %s ways, %u nodes\n%s", subject_seed (), i, proof->ways, proof->nodes, check->text);
    }
  g_assert_nonnull (proof);
  g_assert_true (count_alike (questionnaire, proof));
}

static void
write_scale (GString *out, const char *id)
{
  g_string_append_printf (out, "<question id='%s' kind='scale' use='urgency' min='0' max='%d' unsure='c1'><text>T?</text>"
                               "<why>Because.</why>", id, CUTS);
  for (int i = 1; i <= CUTS; i++)
    g_string_append_printf (out, "<cut id='c%d' from='%d'>C</cut>", i, i);
  g_string_append (out, "</question>\n");
}

static void
write_each_cut (GString *out, const char *joined, const char *id)
{
  g_string_append_printf (out, "<%s>", joined);
  for (int i = 1; i <= CUTS; i++)
    g_string_append_printf (out, "<at-least question='%s' option='c%d'/>", id, i);
  g_string_append_printf (out, "</%s>", joined);
}

/* (any of a and any of b, or the tick) and all of a: the bracket makes 577 products, of
 * which 25 are left when all of a is joined to it. */
static char *
entangled_text (void)
{
  GString *out = g_string_new (HEAD "<question id='t' kind='several' use='urgency'><text>T?</text><why>Because.</why>"
                                    "<option id='tick'>T</option><option id='none' exclusive='yes'>N</option></question>\n");

  write_scale (out, "a");
  write_scale (out, "b");
  g_string_append (out, "</stage>\n" RULE "<all><any><all>");
  write_each_cut (out, "any", "a");
  write_each_cut (out, "any", "b");
  g_string_append (out, "</all><has question='t' option='tick'/></any>");
  write_each_cut (out, "all", "a");
  g_string_append (out, "</all>" TAIL OUTCOME ("emergency") OUTCOME ("today") OUTCOME ("soon") OUTCOME ("routine")
                        OUTCOME ("self-care") "</self-check>\n");

  return g_string_free (out, FALSE);
}

/* What is too much for the graph is refused, or counted right; never lost in silence. */
static void
test_entangled (void)
{
  g_autofree char *text = entangled_text ();
  g_autofree char *floors_text = broken_floors_text ();
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LwFloors) floors = broken_must_read_floors (floors_text);
  g_autoptr (LwQuestionnaire) questionnaire = small_read (text, faults);
  g_autoptr (LwProof) proof = questionnaire ? lw_prove (questionnaire, floors, NULL) : NULL;

  if (!questionnaire)
    g_assert_cmpstr (xml_faults_get (faults, 0)->code, ==, "entangled");
  else
    g_assert_true (proof && count_alike (questionnaire, proof));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/million/brute-force", test_million);
  g_test_add_func ("/assess/million/entangled", test_entangled);

  return g_test_run ();
}
