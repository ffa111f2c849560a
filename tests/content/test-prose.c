/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/prose.h"

/* Runs in one line: strong as *…*, a term as [ref:…], a number as {kind}, | between. */
static char *
describe (const char *source)
{
  g_autoptr (GPtrArray) runs = content_prose_split (source);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = g_ptr_array_index (runs, i);

      if (i > 0)
        g_string_append_c (out, '|');
      if (run->kind == CONTENT_RUN_TERM)
        g_string_append_printf (out, "[%s:%s]", run->ref, run->text);
      else if (run->kind == CONTENT_RUN_NUMBER)
        g_string_append_printf (out, "{%s%s}", run->ref, run->text);
      else
        g_string_append_printf (out, run->kind == CONTENT_RUN_STRONG ? "*%s*" : "%s", run->text);
      if (run->kind == CONTENT_RUN_PLAIN || run->kind == CONTENT_RUN_STRONG)
        g_assert_null (run->ref);
    }

  return g_string_free (out, FALSE);
}

static const struct
{
  const char *source;
  const char *runs;
  const char *plain; /* with 112 for numbers */
} rows[] = {
  { "", "", "" },
  { "Walk a little.", "Walk a little.", "Walk a little." },
  { "<strong>Stop</strong> now", "*Stop*| now", "Stop now" },
  { "Do <strong>not</strong> wait", "Do |*not*| wait", "Do not wait" },
  { "A <term ref=\"disc\">disc</term> heals", "A |[disc:disc]| heals", "A disc heals" },
  { "Call <number kind=\"emergency\"/> now", "Call |{emergency}| now", "Call 112 now" },
  { "<number kind=\"crisis\"/>", "{crisis}", "112" },
  { "<number kind=\"advice\"/> or <number kind=\"emergency\"/>", "{advice}| or |{emergency}", "112 or 112" },
  { "<strong>a</strong><strong>b</strong>", "*a*|*b*", "ab" },
  { "<term ref=\"a\">x</term> and <term ref=\"b\">y</term>", "[a:x]| and |[b:y]", "x and y" },
  { "<strong>a</strong> <term ref=\"b\">c</term> <number kind=\"advice\"/>.", "*a*| |[b:c]| |{advice}|.", "a c 112." },
  { "caf\xc3\xa9 \xe2\x80\x9cquoted\xe2\x80\x9d 38 \xc2\xb0" "C", "caf\xc3\xa9 \xe2\x80\x9cquoted\xe2\x80\x9d 38 \xc2\xb0" "C",
    "caf\xc3\xa9 \xe2\x80\x9cquoted\xe2\x80\x9d 38 \xc2\xb0" "C" },
  { "it's \"so\"", "it's \"so\"", "it's \"so\"" },
  { "<term ref=\"b\"/>", "", "" },
  /* A translation that was written by hand can be broken: it is shown as it is. */
  { "less < more", "less < more", "less < more" },
  { "<strong>open", "<strong>open", "<strong>open" },
  { "shut</strong>", "shut</strong>", "shut</strong>" },
  { "a & b", "a & b", "a & b" },
  { "<strong>a</strong> then <term", "<strong>a</strong> then <term", "<strong>a</strong> then <term" },
  { "<term ref=disc>disc</term>", "<term ref=disc>disc</term>", "<term ref=disc>disc</term>" },
};

static void
test_split (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *runs = describe (rows[i].source);

      g_test_message ("%s", rows[i].source);
      g_assert_cmpstr (runs, ==, rows[i].runs);
    }
}

static void
test_plain (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *plain = content_prose_plain (rows[i].source, "112");

      g_assert_cmpstr (plain, ==, rows[i].plain);
    }
}

static void
test_plain_without_number (void)
{
  g_autofree char *plain = content_prose_plain ("Call <number kind=\"advice\"/>.", "");

  g_assert_cmpstr (plain, ==, "Call .");
}

/* What a broken translation could bring: no number or term may come without its ref. */
static void
test_no_ref (void)
{
  static const char *const sources[] = { "<term>word</term>", "Call <number/> now" };

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      g_autoptr (GPtrArray) runs = content_prose_split (sources[i]);

      for (guint j = 0; j < runs->len; j++)
        {
          const ContentRun *run = g_ptr_array_index (runs, j);

          g_assert_true (run->ref != NULL || run->kind == CONTENT_RUN_PLAIN);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/prose/split", test_split);
  g_test_add_func ("/prose/plain", test_plain);
  g_test_add_func ("/prose/plain-without-number", test_plain_without_number);
  g_test_add_func ("/prose/no-ref", test_no_ref);

  return g_test_run ();
}
