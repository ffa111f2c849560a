/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "copy.h"
#include "json.h"
#include "run.h"
#include "spoil.h"

static const struct
{
  const char *member;
  const char *types;
} members[] = {
  { "holds", "b" },
  { "fingerprint", "s" },
  { "pinned", "s" },
  { "ways", "s" },
  { "nodes", "i" },
  { "milliseconds", "d" },
  { "counts.emergency", "s" },
  { "counts.self-care", "s" },
  { "sickest.emergency", "o" },
  { "sickest.self-care", "o" },
  { "properties.[].id", "s" },
  { "properties.[].holds", "b" },
  { "properties.[].ways", "s" },
  { "properties.[].milliseconds", "d" },
  { "properties.[].counterexample", "n" },
  { "past_review", "a" },
};

/* The shipped self-check is proved and pinned; whoever changes what it decides has to look
 * at the difference and pin it. */
static void
test_shipped (void)
{
  g_autoptr (Run) run = run_command ("prove PACK --json", NULL);
  g_autoptr (JsonNode) root = json_parse (run->out);

  if (run->code != 0)
    g_test_message ("%s", run->out);
  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    json_must_have (root, members[i].member, members[i].types);
  g_assert_cmpuint (json_array_get_length (json_array_at (root, "properties")), ==, 12);
}

/* What a change does, in words that a clinician reads. */
typedef struct
{
  const char *file, *from, *to;
  const char *property;
  const char *says[4];
} Break;

static const Break floor_raised = {
  "floors.xml", "id=\"sex-changed\" urgency=\"today\"", "id=\"sex-changed\" urgency=\"emergency\"", "floors-kept",
  { "If you answer “Sex feels different” to “New or worse", "the result is “today”",
    "but it must be at least “emergency”" }
};
static const Break rule_lowered = {
  "self-check.xml", "<rule id=\"calf-swollen\" urgency=\"today\"", "<rule id=\"calf-swollen\" urgency=\"soon\"",
  "floors-kept", { "If you answer “One calf newly swollen, warm or sore” to “Look at the wound, legs and feet.", "the result is “soon”",
                   "but it must be at least “today”" }
};
static const Break unsure_changed = {
  "self-check.xml", "ordered=\"yes\" unsure=\"same\"", "ordered=\"yes\" unsure=\"back\"", "pinned", { "the fingerprint is ", "pinned is " }
};
static const Break unpinned = { "proof.xml", "on=\"2026-11-23\"", "on=\"2026-11-24\"", NULL, { "holds  pinned" } };

static void
test_break (SpoilFixture *fixture, gconstpointer data)
{
  const Break *broken = data;
  g_autofree char *fails = g_strdup_printf ("FAILS  %s", broken->property);
  g_autoptr (Run) run = NULL;

  pack_copy_replace (fixture->folder, broken->file, broken->from, NULL, broken->to);
  run = spoil_run (fixture, "prove", FALSE);
  g_assert_cmpint (run->code, ==, broken->property ? 1 : 0);
  if (broken->property)
    g_assert_nonnull (strstr (run->out, fails));
  for (guint i = 0; broken->says[i]; i++)
    g_assert_nonnull (strstr (run->out, broken->says[i]));
}

/* A proof.xml that cannot be used is no reason to go without one. */
static void
test_bad_pins (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;

  pack_copy_write (fixture->folder, "proof.xml", data);
  run = spoil_run (fixture, "prove", FALSE);
  g_assert_cmpint (run->code, ==, 1);
  g_assert_cmpstr (run->out, ==, "");
  g_assert_nonnull (strstr (run->err, "/proof.xml:"));
}

static void
test_past_review (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) late = run_command ("prove PACK --today 2099-01-01", NULL);
  g_autoptr (Run) early = run_command ("prove PACK --today 2020-01-01", NULL);

  g_assert_cmpint (late->code, ==, 0);
  g_assert_nonnull (strstr (late->err, "warning: the rule \"calf-swollen\" was to be looked at again by 2027-05-23"));
  g_assert_cmpstr (early->err, ==, "");
}

static void
test_against (SpoilFixture *fixture, gconstpointer data)
{
  const char *const words[] = { "prove", g_getenv ("LEGWISE_PACK"), "--against", fixture->folder, "--json", NULL };
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonObject *up;

  pack_copy_replace (fixture->folder, rule_lowered.file, rule_lowered.from, NULL, rule_lowered.to);
  run = run_words (words, NULL);
  g_assert_cmpint (run->code, ==, 0);
  root = json_parse (run->out);
  up = json_object_get_object_member (json_node_get_object (root), "up");
  g_assert_cmpstr (json_object_get_string_member (up, "ways"), !=, "0");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (up, "example"), "from"), ==, "soon");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (up, "example"), "to"), ==, "today");
  g_assert_cmpstr (json_object_get_string_member (
                       json_object_get_object_member (json_node_get_object (root), "down"), "ways"), ==, "0");
}

static const char *const refused[] = { "prove PACK --today tomorrow", "prove PACK --today 2026-02-30", "prove PACK --query x",
                                       "check PACK --today 2026-01-01", "check PACK --against DIR", NULL };
static const char *const no_pack[] = { "prove DIR", "prove DIR --json", "prove PACK --against DIR", NULL };

#define PIN(fingerprint, on) \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<proof><pin fingerprint=\"" fingerprint "\" on=\"" on "\">Why.</pin></proof>\n"

static const SpoilRow spoiled[] = {
  { "floor-raised", test_break, &floor_raised },
  { "rule-lowered", test_break, &rule_lowered },
  { "unsure-changed", test_break, &unsure_changed },
  { "day-of-a-pin", test_break, &unpinned },
  { "pin-without-day", test_bad_pins, PIN ("9d608504bc309503", "") },
  { "pin-on-no-day", test_bad_pins, PIN ("9d608504bc309503", "2026-13-01") },
  { "pins-none", test_bad_pins, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<proof/>\n" },
  { "pins-empty", test_bad_pins, "" },
  { "past-review", test_past_review, NULL },
  { "against", test_against, NULL },
  { "refused", spoil_test_refused, refused },
  { "no-pack", spoil_test_no_pack, no_pack },
};

int
main (int argc, char *argv[])
{
  run_init (&argc, &argv);
  g_test_add_func ("/cli/prove/shipped", test_shipped);
  spoil_add ("prove", spoiled, G_N_ELEMENTS (spoiled));

  return spoil_run_tests ();
}
