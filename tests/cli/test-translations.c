/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "copy.h"
#include "json.h"
#include "run.h"
#include "spoil.h"

#define HEADER \
  "msgid \"\"\nmsgstr \"\"\n\"Language: es\\n\"\n\"MIME-Version: 1.0\\n\"\n" \
  "\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n" \
  "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"
#define ENTRY(context, text, translation) \
  "msgctxt \"" context "\"\nmsgid \"" text "\"\nmsgstr \"" translation "\"\n\n"

/* The pack has these messages in Spanish, and no others, and no other language. Once a test. */
static void
speak (const SpoilFixture *fixture, const char *po)
{
  pack_copy_replace (fixture->folder, "pack.xml", "<language id=\"es\"/>", "<language id=\"zh_CN\"/>", "<language id=\"es\"/>");
  pack_copy_write (fixture->folder, "languages/es.po", po);
}

static JsonObject *
first_language (JsonNode *root)
{
  return json_array_get_object_element (json_array_at (root, "languages"), 0);
}

static gint64
done_of (JsonNode *root, const char *level)
{
  JsonObject *coverage = json_object_get_object_member (first_language (root), "coverage");

  return json_array_get_int_element (json_object_get_array_member (coverage, level), 0);
}

static void
test_counts (SpoilFixture *fixture, gconstpointer data)
{
  g_autoptr (Run) run = NULL;
  g_autoptr (JsonNode) root = NULL;

  speak (fixture, HEADER ENTRY ("back-surgery", "Leg pain after back surgery", "Dolor de pierna")
                  ENTRY ("danger/now/breath", "Hard to breathe, or chest pain", "Dificultad para respirar")
                  ENTRY ("clot", "clot", "coágulo")
                  "#, fuzzy\n" ENTRY ("danger/now/faint", "Fainted, or nearly", "Desmayo"));
  run = spoil_run (fixture, "translations", TRUE);
  g_assert_cmpint (run->code, ==, 0);
  root = json_parse (run->out);
  g_assert_cmpint (done_of (root, "safety"), ==, 2);
  g_assert_cmpint (done_of (root, "pages"), ==, 1);
  g_assert_false (json_object_get_boolean_member (first_language (root), "kiosk"));
}

/* What is wrong with one message of the self-check. */
typedef struct
{
  const char *context, *text, *translation;
  const char *code; /* NULL: nothing */
  int exit;
} Wrong;

static void
test_wrong (SpoilFixture *fixture, gconstpointer data)
{
  const Wrong *wrong = data;
  g_autofree char *po = g_strdup_printf (HEADER ENTRY ("%s", "%s", "%s") ENTRY ("nerve-test", "nerve test", "prueba nerviosa"),
                                         wrong->context, wrong->text, wrong->translation);
  g_autoptr (Run) run = NULL;

  speak (fixture, po);
  run = spoil_run (fixture, "translations", TRUE);
  g_assert_cmpint (run->code, ==, wrong->exit);
  g_assert_true (!wrong->code || strstr (run->out, wrong->code));
  g_assert_true (!wrong->code || strstr (run->out, "languages/es.po"));
  g_assert_true (wrong->code || strcmp (run->err, "") == 0);
}

#define NERVE "If nothing has changed after 3 to 6 months, ask if a <term ref=\\\"nerve-test\\\">nerve test</term> would help."

static const Wrong wrongs[] = {
  { "healing-nerve", NERVE, "Si nada ha cambiado tras 3 a 6 meses, pregunte por una <term ref=\\\"nerve-test\\\">prueba nerviosa</term>.", NULL, 0 },
  { "healing-nerve", NERVE, "Si nada ha cambiado tras 3 a 6 meses, pregunte.", "translation-markup", 1 },
  { "healing-nerve", NERVE, "Si nada ha cambiado tras 3 a 6 meses, <term ref=\\\"nerve\\\">prueba nerviosa</term>.", "translation-markup", 1 },
  { "healing-nerve", NERVE, "Si nada ha cambiado tras 3 a 6 meses, <term ref=\\\"nerve-test\\\">prueba nerviosa.", "translation-markup", 1 },
  { "healing-nerve", NERVE, "Nada & tras 3 a 6 meses, <term ref=\\\"nerve-test\\\">prueba nerviosa</term>.", "translation-markup", 1 },
  { "healing-nerve", NERVE, "Si nada ha cambiado tras 3 a 9 meses, <term ref=\\\"nerve-test\\\">prueba nerviosa</term>.", "translation-number", 0 },
  { "healing-nerve", NERVE, "Si ha cambiado tras 3 a 6 meses, <term ref=\\\"nerve-test\\\">prueba nerviosa</term>.", "translation-negation", 0 },
  { "healing-nerve", NERVE, "Si nada ha cambiado tras 3 a 6 meses, un <term ref=\\\"nerve-test\\\">examen</term>.", "translation-term", 0 },
};

static void
test_broken_file (SpoilFixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *po, *told;
  } rows[] = {
    { "msgid \"a\nmsgstr", "languages/es.po:2" },
    { HEADER "msgid \"a\"\nmsgstr \"b\"\nmsgid \"a\"\nmsgstr \"c\"\n", "languages/es.po" },
    { "", "languages/es.po" },
    { "\xff\xfe", "languages/es.po" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (Run) run = NULL;

      if (i == 0)
        speak (fixture, rows[i].po);
      else
        pack_copy_write (fixture->folder, "languages/es.po", rows[i].po);
      run = spoil_run (fixture, "translations", FALSE);
      g_test_message ("%s", run->err);
      g_assert_cmpint (run->code, ==, 1);
      g_assert_nonnull (strstr (run->err, rows[i].told));
      g_assert_nonnull (strstr (run->out, "es"));
    }
}

/* What the self-check says, in the language; what is not translated stays English. */
static void
test_questions_in_language (SpoilFixture *fixture, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (fixture->folder, "languages", NULL);
  g_autofree char *po = g_build_filename (folder, "es.po", NULL), *mo = g_build_filename (folder, "es.mo", NULL);
  const char *msgfmt[] = { "msgfmt", "-o", mo, po, NULL };
  g_autofree char *command = g_strdup_printf ("questions %s --json --language es", fixture->folder);
  g_autoptr (Run) run = NULL, english = run_command ("questions PACK --json", NULL);
  g_autoptr (JsonNode) root = NULL, other = json_parse (english->out);

  speak (fixture, HEADER ENTRY ("danger/now", "Right now, any of these?", "Ahora mismo, ¿algo de esto?"));
  g_assert_true (g_spawn_sync (NULL, (char **) msgfmt, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL));
  run = run_command (command, NULL);
  g_assert_cmpint (run->code, ==, 0);
  root = json_parse (run->out);
  g_assert_nonnull (strstr (run->out, "Ahora mismo, ¿algo de esto?"));
  g_assert_nonnull (strstr (run->out, "Hard to breathe, or chest pain"));
  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "fingerprint"), ==,
                   json_object_get_string_member (json_node_get_object (other), "fingerprint"));
}

static const char *const refused[] = { "translations", "translations PACK more", "translations PACK --language es", NULL };

int
main (int argc, char *argv[])
{
  const SpoilRow rows[] = {
    { "counts", test_counts, NULL },           { "right", test_wrong, &wrongs[0] },
    { "missing-tag", test_wrong, &wrongs[1] }, { "changed-attribute", test_wrong, &wrongs[2] },
    { "malformed", test_wrong, &wrongs[3] },   { "raw-ampersand", test_wrong, &wrongs[4] },
    { "number", test_wrong, &wrongs[5] },      { "negation", test_wrong, &wrongs[6] },
    { "term", test_wrong, &wrongs[7] },        { "broken-file", test_broken_file, NULL },
    { "questions-in-language", test_questions_in_language, NULL },
    { "refused", spoil_test_refused, refused },
  };

  run_init (&argc, &argv);
  spoil_add ("translations", rows, G_N_ELEMENTS (rows));

  return spoil_run_tests ();
}
