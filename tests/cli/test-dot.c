/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/dot.h"

#include "dot-read.h"

#define LONG "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"

/* What Graphviz would read as something else, and what does not fit a line. */
static const struct
{
  const char *text;
  const char *label;
} rows[] = {
  { "", "\n" },
  { "Say: \"hot\", \"cold\".", "Say: \"hot\", \"cold\".\n" },
  { "\"", "\"\n" },
  { "\\", "\\\n" },
  { "a\\nb \\N \\G \\\\ \\l\\", "a\\nb \\N \\G \\\\ \\l\\\n" },
  { "a & b &amp; &lt;c> <d>", "a & b &amp; &lt;c> <d>\n" },
  { "] -> { } ; // /* #", "] -> { } ; // /* #\n" },
  { "one\n  two\n    three", "one\n  two\n    three\n" },
  { "one\n\ntwo", "one\n\ntwo\n" },
  { "How is your peeing today, and how was it?", "How is your peeing today, and\nhow was it?\n" },
  { "    How is your peeing today, and how was it?", "    How is your peeing today, and\n    how was it?\n" },
  { LONG, LONG "\n" },
  { LONG "ww ww", LONG "\nww ww\n" },
  { "  " LONG "ww", "  " LONG "\n  ww\n" },
  { "a " LONG " b", "a\n" LONG "\nb\n" },
  { LONG "\xcc\x81w", LONG "\xcc\x81\nw\n" },
  { "هل تتألم؟ (الآن)", "هل تتألم؟ (الآن)\n" },
  { "先放布，再放冰袋。先放布，再放冰袋。先放布，再放冰袋。先放布，再放冰袋。",
    "先放布，再放冰袋。先放布，再放冰袋。先放布，再放冰袋。先放布，再\n放冰袋。\n" },
};

static void
must_read (const char *attribute, const char *wanted)
{
  g_autofree char *graph = g_strdup_printf ("digraph \"x\" {\n  \"a\" [%s ];\n}\n", attribute);
  g_autoptr (GPtrArray) things = dot_parse (graph);

  g_assert_cmpuint (things->len, ==, 1);
  g_assert_cmpstr (dot_get (g_ptr_array_index (things, 0), "label"), ==, wanted);
}

static void
test_label (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      cli_dot_add_label (out, rows[i].text);
      must_read (out->str, rows[i].label);
    }
}

/* The same, but nothing is wrapped. */
static void
test_attribute (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      g_autofree char *wanted = g_strconcat (rows[i].text, "\n", NULL);

      cli_dot_add_attribute (out, "label", rows[i].text);
      must_read (out->str, wanted);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dot/label", test_label);
  g_test_add_func ("/dot/attribute", test_attribute);

  return g_test_run ();
}
