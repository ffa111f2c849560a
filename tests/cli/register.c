/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "register.h"

#include "csv.h"

Run *
register_run (const char *folder, const char *option, const char *value)
{
  const char *const words[] = { "register", folder, option, value, NULL };

  return run_words (words, NULL);
}

GPtrArray *
register_csv (const char *folder)
{
  g_autoptr (Run) run = register_run (folder, "--format", "csv");
  GPtrArray *records = csv_parse (run->out);
  g_autofree char *head = NULL;

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_nonnull (records);
  head = g_strjoinv ("|", g_ptr_array_index (records, 0));
  g_assert_cmpstr (head, ==, "kind|id|urgency|when|text|sources|reviewed|review-by|reviewer");
  for (guint i = 0; i < records->len; i++)
    g_assert_cmpuint (g_strv_length (g_ptr_array_index (records, i)), ==, REGISTER_N_CELLS);

  return records;
}

xmlDoc *
register_html (const char *folder, const char *today)
{
  g_autoptr (Run) run = register_run (folder, today ? "--today" : NULL, today);

  g_assert_cmpint (run->code, ==, 0);
  g_assert_cmpstr (run->err, ==, "");
  g_assert_true (g_str_has_prefix (run->out, "<!DOCTYPE html>\n"));

  return page_parse (run->out);
}

char **
register_row (GPtrArray *records, const char *kind, const char *id)
{
  for (guint i = 0; i < records->len; i++)
    {
      char **record = g_ptr_array_index (records, i);

      if (g_str_equal (record[REGISTER_KIND], kind) && g_str_equal (record[REGISTER_ID], id))
        return record;
    }
  g_assert_not_reached ();
}

char **
register_column (GPtrArray *records, const char *kind, guint cell)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  for (guint i = 0; i < records->len; i++)
    {
      char **record = g_ptr_array_index (records, i);

      if (g_str_equal (record[REGISTER_KIND], kind) && !g_str_equal (record[REGISTER_ID], REGISTER_UNSURE))
        g_strv_builder_add (found, record[cell]);
    }

  return g_strv_builder_end (found);
}
