/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The proof against brute force: on many small random self-checks every way is gone, one
 * by one, in the engine, and both must come to the same. LEGWISE_SEED=n draws others. */
#include "assess/prove.h"

#include "broken.h"
#include "brute.h"
#include "random-check.h"
#include "shown.h"
#include "small.h"
#include "subject.h"

#ifdef __SANITIZE_ADDRESS__
#define CHECKS 500 /* memory is looked at here, and slowly */
#else
#define CHECKS 3000
#endif
#define MOST_QUESTIONS 5
#define WAYS 3000
#define FEW_WAYS 250 /* so many can be compared with each other, each with each */

/* One self-check with all that is known of it. */
typedef struct
{
  RandomCheck *check;
  LwQuestionnaire *questionnaire;
  LwFloors *floors;
  GArray *sheets; /* BruteSheet */
  LwProof *proof;
} Trial;

static guint refused;

static LwQuestionnaire *
draw_accepted (GRand *rand, RandomCheck **ret_check)
{
  for (;; refused++)
    {
      guint most = g_rand_int_range (rand, 2, MOST_QUESTIONS + 1);
      g_autoptr (RandomCheck) check = random_check_new (rand, most, WAYS);
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      LwQuestionnaire *questionnaire = small_read (check->text, faults);

      if (questionnaire)
        {
          *ret_check = g_steal_pointer (&check);
          return questionnaire;
        }
    }
}

static Trial
trial_new (GRand *rand)
{
  Trial trial = { 0 };

  trial.questionnaire = draw_accepted (rand, &trial.check);
  trial.floors = broken_must_read_floors (trial.check->floors);
  trial.sheets = brute_sheets (trial.questionnaire);
  trial.proof = lw_prove (trial.questionnaire, trial.floors, NULL);

  return trial;
}

static void
trial_clear (Trial *trial)
{
  random_check_free (trial->check);
  lw_questionnaire_free (trial->questionnaire);
  lw_floors_free (trial->floors);
  g_array_unref (trial->sheets);
  lw_proof_free (trial->proof);
}

/* Either of the answers may be NULL. */
static void
disagree (const Trial *trial, const char *what, const LwAnswers *first, const LwAnswers *second)
{
  g_autofree char *one = first ? walk_describe (trial->questionnaire, first) : g_strdup ("");
  g_autofree char *other = second ? walk_describe (trial->questionnaire, second) : g_strdup ("");

  g_test_message ("seed %u: %s\n%s\n%s\n  %s\n  %s", subject_seed (), what, trial->check->text, trial->check->floors, one, other);
  g_test_fail_printf ("%s: %s -- %s", what, one, other);
}

static void
compare_counts (const Trial *trial)
{
  guint64 ways[LW_N_URGENCIES] = { 0 };

  for (guint i = 0; i < trial->sheets->len; i++)
    ways[g_array_index (trial->sheets, BruteSheet, i).urgency]++;
  for (int u = 0; u < LW_N_URGENCIES; u++)
    {
      g_autofree char *gone = g_strdup_printf ("%" G_GUINT64_FORMAT, ways[u]);
      g_autofree char *what = g_strdup_printf ("%s ways lead to %s, and the proof counts %s", gone, lw_urgency_to_string (u),
                                               trial->proof->counts[u]);

      if (!g_str_equal (gone, trial->proof->counts[u]))
        disagree (trial, what, trial->proof->sickest[u], NULL);
    }
}

/* @sheet breaks the property, or is NULL: nothing does. */
static void
compare_property (const Trial *trial, const char *id, const BruteSheet *sheet, const BruteSheet *better)
{
  const LwProperty *property = shown_find (trial->proof, id);
  g_autofree char *what = g_strdup_printf ("%s %s", id, sheet ? "does not hold, and the proof says it does"
                                                              : "holds, and the proof says it does not");

  if (property->holds != (sheet == NULL))
    disagree (trial, what, sheet ? sheet->answers : property->answers, better ? better->answers : property->worse);
}

static void
compare_properties (const Trial *trial)
{
  const BruteSheet *better = NULL;
  const BruteSheet *worse;

  compare_property (trial, "floors-kept", brute_below_floor (trial->questionnaire, trial->floors, trial->sheets), NULL);
  compare_property (trial, "signs-asked", brute_sign_unasked (trial->questionnaire, trial->floors, trial->sheets), NULL);
  if (trial->sheets->len > FEW_WAYS)
    return;
  worse = brute_worse_is_milder (trial->questionnaire, trial->sheets, &better);
  compare_property (trial, "monotone", worse, better);
  worse = brute_unsure_is_milder (trial->questionnaire, trial->sheets, &better);
  compare_property (trial, "not-sure", worse, better);
}

static void
check_what_is_shown (const Trial *trial)
{
  g_autofree char *sickest = shown_untruth_of_sickest (trial->questionnaire, trial->proof);

  for (guint i = 0; i < trial->proof->properties->len; i++)
    {
      const LwProperty *property = g_ptr_array_index (trial->proof->properties, i);
      g_autofree char *untruth = shown_untruth (trial->questionnaire, trial->floors, property);

      if (untruth)
        disagree (trial, untruth, property->answers, property->worse);
    }
  if (sickest)
    disagree (trial, sickest, NULL, NULL);
}

/* A comparison says little if nearly all of them come out the same. */
typedef struct
{
  guint few, below_floor, unasked, hiding;
  guint64 ways;
} Tally;

static void
tally (Tally *sum, const Trial *trial)
{
  guint hiding = 0;

  for (guint i = 0; i < lw_questionnaire_n_questions (trial->questionnaire); i++)
    hiding |= lw_questionnaire_question (trial->questionnaire, i)->ask_when != NULL;
  sum->ways += trial->sheets->len;
  sum->few += trial->sheets->len <= FEW_WAYS;
  sum->below_floor += !shown_find (trial->proof, "floors-kept")->holds;
  sum->unasked += !shown_find (trial->proof, "signs-asked")->holds;
  sum->hiding += hiding;
}

static void
check_tally (const Tally *sum)
{
  g_test_message ("seed %u: %u self-checks (%u more refused) with %" G_GUINT64_FORMAT " ways; of them %u have few ways, "
                  "%u go below a floor, %u leave a sign unasked, %u hide questions",
                  subject_seed (), CHECKS, refused, sum->ways, sum->few, sum->below_floor, sum->unasked, sum->hiding);
  g_assert_cmpuint (refused, <, CHECKS / 2);
  g_assert_cmpuint (sum->few, >, CHECKS / 4);
  g_assert_cmpuint (sum->below_floor, >, CHECKS / 10);
  g_assert_cmpuint (sum->below_floor, <, CHECKS * 9 / 10);
  g_assert_cmpuint (sum->unasked, >, CHECKS / 10);
  g_assert_cmpuint (sum->unasked, <, CHECKS * 9 / 10);
  g_assert_cmpuint (sum->hiding, >, CHECKS / 4);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (subject_seed ());
  Tally sum = { 0 };

  for (guint i = 0; i < CHECKS && !g_test_failed (); i++)
    {
      Trial trial = trial_new (rand);

      compare_counts (&trial);
      compare_properties (&trial);
      check_what_is_shown (&trial);
      tally (&sum, &trial);
      trial_clear (&trial);
    }
  if (!g_test_failed ())
    check_tally (&sum);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assess/random/brute-force", test_random);

  return g_test_run ();
}
