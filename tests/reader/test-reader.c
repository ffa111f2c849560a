/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/reader.h"

#include "spoilt.h"
#include "ui.h"

static GtkWidget *
keep_widget (WidgetsView view)
{
  g_assert_nonnull (view.heading);
  gtk_test_accessible_assert_role (view.heading, GTK_ACCESSIBLE_ROLE_HEADING);
  g_assert_true (gtk_widget_is_ancestor (view.heading, view.widget));
  g_assert_cmpstr (view.title, !=, "");
  g_free (view.title);

  return g_object_ref_sink (view.widget);
}

/* On the screen and gone again; a warning on the way ends the test. */
static void
assert_shows (WidgetsView view)
{
  GtkWidget *heading = view.heading, *widget = keep_widget (view);
  GtkWidget *window = ui_window_new (widget, 500, 800);

  g_assert_true (gtk_widget_grab_focus (heading));
  ui_wait_until_painted (window);
  ui_window_close (window);
  g_assert_finalize_object (widget);
}

static void
test_all (gconstpointer region)
{
  WidgetsContext *context = ui_context_new (NULL, region);
  const PackManifest *manifest = pack_manifest (context->pack);

  assert_shows (reader_home (context));
  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      assert_shows (reader_topic (context, topic->id));
      for (guint j = 0; j < topic->pages->len; j++)
        assert_shows (reader_page (context, g_ptr_array_index (topic->pages, j)));
    }
  ui_context_free (context);
}

/* Every page of the pack can be come to from home, by way of its topic. */
static void
test_ways (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  const PackManifest *manifest = pack_manifest (context->pack);
  GtkWidget *home = keep_widget (reader_home (context));

  g_assert_nonnull (ui_find_button (home, "page.emergency", NULL));
  g_assert_nonnull (ui_find_button (home, "page.self-check", NULL));
  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);
      GtkWidget *screen = keep_widget (reader_topic (context, topic->id));

      g_assert_nonnull (ui_find_button (home, "page.topic", topic->id));
      for (guint j = 0; j < topic->pages->len; j++)
        g_assert_nonnull (ui_find_button (screen, "page.show", g_ptr_array_index (topic->pages, j)));
      g_assert_finalize_object (screen);
    }
  g_assert_finalize_object (home);
  ui_context_free (context);
}

static void
test_unknown_topic (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  GtkWidget *screen = keep_widget (reader_topic (context, "no-such-topic"));

  g_assert_nonnull (ui_find_button (screen, "page.topic", "why-it-hurts"));
  g_assert_finalize_object (screen);
  ui_context_free (context);
}

static void
assert_neighbour (GtkWidget *screen, const char *word, const char *page)
{
  GtkWidget *label = ui_find_label (screen, word);
  GtkWidget *button = label ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;

  g_assert_cmpint (button != NULL, ==, page != NULL);
  if (page)
    g_assert_true (ui_find_button (button, "page.show", page) == button);
}

static void
test_neighbours (void)
{
  static const struct
  {
    const char *page, *before, *next;
  } rows[] = {
    { "emergency-signs", NULL, "call-today" },
    { "call-today", "emergency-signs", "call-your-surgical-team" },
    { "seeing-a-specialist", "call-your-surgical-team", NULL },
    { "nerve-irritation", NULL, "healing-nerve" },
  };
  WidgetsContext *context = ui_context_new (NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *screen = keep_widget (reader_page (context, rows[i].page));

      assert_neighbour (screen, "Before: ", rows[i].before);
      assert_neighbour (screen, "Next: ", rows[i].next);
      g_assert_finalize_object (screen);
    }
  ui_context_free (context);
}

static void
test_past_review (void)
{
  static const struct
  {
    const char *today;
    gboolean past;
  } rows[] = { { "2026-11-23", FALSE }, { "2100-01-01", TRUE } };
  WidgetsContext *context = ui_context_new (NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *screen;

      g_free (context->today);
      context->today = g_strdup (rows[i].today);
      screen = keep_widget (reader_page (context, "discectomy"));
      g_assert_cmpint (ui_find_label (screen, "past its review date") != NULL, ==, rows[i].past);
      g_assert_nonnull (ui_find_label (screen, "Sources ("));
      g_assert_finalize_object (screen);
    }
  ui_context_free (context);
}

/* Nobody is to take a text for reviewed that is not. */
static void
test_says_not_reviewed (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  GtkWidget *home = keep_widget (reader_home (context)), *page = keep_widget (reader_page (context, "discectomy"));

  g_assert_null (pack_manifest (context->pack)->review.reviewer);
  g_assert_nonnull (ui_find_label (home, "Not yet reviewed by a clinician"));
  g_assert_nonnull (ui_find_label (page, "Not yet reviewed by a clinician"));
  g_assert_finalize_object (home);
  g_assert_finalize_object (page);
  ui_context_free (context);
}

/* Words that are links in the text stand once more in a list. */
static void
test_words (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  GtkWidget *page = keep_widget (reader_page (context, "nerve-irritation"));

  g_assert_nonnull (ui_find_label (page, "Words on this page"));
  g_assert_nonnull (ui_find_label (gtk_expander_get_child (GTK_EXPANDER (ui_find (page, GTK_TYPE_EXPANDER, "foot"))),
                                   "A scan with a strong magnet"));
  g_assert_finalize_object (page);
  ui_context_free (context);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_data_func ("/reader/all", NULL, test_all);
  g_test_add_data_func ("/reader/all-in-a-region", "GB", test_all);
  g_test_add_func ("/reader/ways", test_ways);
  g_test_add_func ("/reader/unknown-topic", test_unknown_topic);
  g_test_add_func ("/reader/neighbours", test_neighbours);
  g_test_add_func ("/reader/past-review", test_past_review);
  g_test_add_func ("/reader/says-not-reviewed", test_says_not_reviewed);
  g_test_add_func ("/reader/words", test_words);
  spoilt_add ();

  return g_test_run ();
}
