/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/reader.h"

#include "copy.h"
#include "ui.h"
#include "widgets/text.h"

#define EMPTY "Nothing here yet"
#define RECENT "Read a moment ago"

static GPtrArray *
ids_of (const char *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", -1);
  GPtrArray *array = g_ptr_array_new_with_free_func (g_free);

  for (char **part = parts; *part && **part; part++)
    g_ptr_array_add (array, g_strdup (*part));

  return array;
}

/* NULL: the program has no such list. */
static WidgetsContext *
context_with (const char *folder, const char *list, const char *recent)
{
  WidgetsContext *context = ui_context_new (folder, NULL);

  context->reading_list = list ? ids_of (list) : NULL;
  context->recent = recent ? ids_of (recent) : NULL;

  return context;
}

static void
free_context (WidgetsContext *context)
{
  g_clear_pointer (&context->reading_list, g_ptr_array_unref);
  g_clear_pointer (&context->recent, g_ptr_array_unref);
  ui_context_free (context);
}

static GtkWidget *
keep_widget (WidgetsView view)
{
  g_assert_nonnull (view.heading);
  gtk_test_accessible_assert_role (view.heading, GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_cmpstr (view.title, ==, "Reading list");
  g_free (view.title);

  return g_object_ref_sink (view.widget);
}

/* The pages that the rows lead to, in order; owned by the caller. */
static char *
rows_of (GtkWidget *screen)
{
  g_autoptr (GPtrArray) buttons = ui_find_all (screen, GTK_TYPE_BUTTON);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < buttons->len; i++)
    {
      GtkActionable *button = g_ptr_array_index (buttons, i);

      if (g_strcmp0 (gtk_actionable_get_action_name (button), "page.show") == 0)
        g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "",
                                g_variant_get_string (gtk_actionable_get_action_target_value (button), NULL));
    }

  return g_string_free (out, FALSE);
}

static const struct
{
  const char *list, *recent, *rows;
  gboolean empty, has_recent;
} rows[] = {
  { NULL, NULL, "", TRUE, FALSE },
  { "", "", "", TRUE, FALSE },
  { "sleep mood", NULL, "sleep mood", FALSE, FALSE },
  { "mood sleep", "", "mood sleep", FALSE, FALSE },
  { "", "discectomy", "discectomy", TRUE, TRUE },
  { "mood", "sleep discectomy", "mood sleep discectomy", FALSE, TRUE },
  /* A list may be older than the pack. */
  { "no-such-page mood ../pack", NULL, "mood", FALSE, FALSE },
  { "no-such-page", NULL, "", TRUE, FALSE },
  { "", "mood no-such-page", "mood", TRUE, TRUE },
  { "", "no-such-page", "", TRUE, FALSE },
  /* Once on the screen is enough. */
  { "mood", "sleep mood", "mood sleep", FALSE, TRUE },
  { "mood", "mood", "mood", FALSE, FALSE },
};

static void
test_rows (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      WidgetsContext *context = context_with (NULL, rows[i].list, rows[i].recent);
      GtkWidget *screen = keep_widget (reader_reading_list (context));
      g_autofree char *found = rows_of (screen);

      g_assert_cmpstr (found, ==, rows[i].rows);
      g_assert_cmpint (ui_find_label (screen, EMPTY) != NULL, ==, rows[i].empty);
      g_assert_cmpint (ui_find_label (screen, RECENT) != NULL, ==, rows[i].has_recent);
      g_assert_nonnull (ui_find_button (screen, "page.settings", NULL)); /* who can see it */
      g_assert_finalize_object (screen);
      free_context (context);
    }
}

static void
test_withdrawn (void)
{
  char *folder = pack_copy_new ();
  WidgetsContext *context;
  GtkWidget *screen;
  g_autofree char *found = NULL;

  pack_copy_replace (folder, "pack.xml", "</pack>", NULL,
                     "<withdrawn page=\"sleep\" on=\"2026-11-23\">Wrong.</withdrawn></pack>");
  pack_copy_write (folder, "pages/mood.xml", "<page id=");
  context = context_with (folder, "sleep discectomy mood", "mood sleep laminectomy");
  screen = keep_widget (reader_reading_list (context));
  found = rows_of (screen);
  g_assert_cmpstr (found, ==, "discectomy laminectomy");
  g_assert_finalize_object (screen);
  free_context (context);
  pack_copy_free (folder);
}

static void
test_recent (void)
{
  static const struct
  {
    const char *recent, *rows;
    gboolean heading;
  } cases[] = { { NULL, "", FALSE }, { "", "", FALSE }, { "sleep mood", "sleep mood", TRUE }, { "no-such-page", "", FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      WidgetsContext *context = context_with (NULL, "discectomy", cases[i].recent);
      GtkWidget *column = g_object_ref_sink (widgets_column_new (0, NULL));
      g_autofree char *found = NULL;

      reader_add_recent (column, context);
      found = rows_of (column);
      g_assert_cmpstr (found, ==, cases[i].rows);
      g_assert_cmpint (ui_find_label (column, RECENT) != NULL, ==, cases[i].heading);
      g_assert_finalize_object (column);
      free_context (context);
    }
}

/* Home shows what was read, and not what somebody put on the list. */
static void
test_home (void)
{
  WidgetsContext *context = context_with (NULL, "discectomy", "sleep");
  WidgetsView view = reader_home (context);
  GtkWidget *home = g_object_ref_sink (view.widget);

  g_assert_nonnull (ui_find_button (home, "page.show", "sleep"));
  g_assert_null (ui_find_button (home, "page.show", "discectomy"));
  g_assert_nonnull (ui_find_label (home, RECENT));
  g_free (view.title);
  g_assert_finalize_object (home);
  free_context (context);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/reading-list/rows", test_rows);
  g_test_add_func ("/reading-list/withdrawn", test_withdrawn);
  g_test_add_func ("/reading-list/recent", test_recent);
  g_test_add_func ("/reading-list/home", test_home);

  return g_test_run ();
}
