/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/text.h"

#include "ui.h"

#define WITH_TERM "Swelling or <term ref=\"scar\">scar tissue</term> &amp; more."
#define MEANING "The tough tissue"

static gboolean
follow (GtkWidget *label, const char *uri)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (label, "activate-link", uri, &handled);

  return handled;
}

static void
test_plain (void)
{
  static const struct
  {
    const char *region, *source, *plain;
  } rows[] = {
    { NULL, "Rest &amp; walk.", "Rest & walk." },
    { NULL, "Go <strong>now</strong>.", "Go now." },
    { NULL, WITH_TERM, "Swelling or scar tissue & more." },
    { NULL, "Call <number kind=\"emergency\"/>.", "Call your emergency number." },
    { "GB", "Call <number kind=\"emergency\"/>.", "Call 999." },
    { "GB", "Call <number kind=\"advice\"/>.", "Call 111." },
    { "AT", "Call <number kind=\"advice\"/>.", "Call your doctor or out-of-hours service." },
    { "AT", "Call <number kind=\"crisis\"/>.", "Call a crisis line." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      WidgetsContext *context = ui_context_new (NULL, rows[i].region);
      g_autofree char *plain = widgets_plain_text (context, rows[i].source);
      GtkWidget *label = g_object_ref_sink (widgets_prose_new (context, rows[i].source, "lead"));

      g_assert_cmpstr (plain, ==, rows[i].plain);
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, rows[i].plain);
      g_assert_true (gtk_widget_has_css_class (label, "lead"));
      g_assert_finalize_object (label);
      ui_context_free (context);
    }
}

/* A number is no link where it is known, and none where the region has no such line. */
static void
test_number_link (void)
{
  static const struct
  {
    const char *region, *kind;
    gboolean link;
  } rows[] = { { NULL, "emergency", TRUE }, { "GB", "emergency", FALSE }, { "AT", "advice", FALSE }, { NULL, "crisis", TRUE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      WidgetsContext *context = ui_context_new (NULL, rows[i].region);
      g_autofree char *source = g_strdup_printf ("Call <number kind=\"%s\"/>.", rows[i].kind);
      GtkWidget *label = g_object_ref_sink (widgets_prose_new (context, source, NULL));

      g_assert_cmpint (strstr (gtk_label_get_label (GTK_LABEL (label)), "place:") != NULL, ==, rows[i].link);
      g_assert_finalize_object (label);
      ui_context_free (context);
    }
}

static void
on_place (GSimpleAction *action, GVariant *target, gpointer data)
{
  ++*(guint *) data;
}

static void
test_asks_for_the_place (void)
{
  static const GActionEntry entries[] = { { "place", on_place, NULL, NULL, NULL, { 0 } } };
  WidgetsContext *context = ui_context_new (NULL, NULL);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  GtkWidget *label = widgets_prose_new (context, "Call <number kind=\"emergency\"/>.", NULL);
  GtkWidget *window = ui_window_new (label, 300, 200);
  guint asked = 0;

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, 1, &asked);
  gtk_widget_insert_action_group (window, "page", G_ACTION_GROUP (group));
  g_assert_true (follow (label, "place:"));
  g_assert_cmpuint (asked, ==, 1);
  /* Nothing leads out of the program. */
  g_assert_true (follow (label, "https://example.org/"));
  g_assert_cmpuint (asked, ==, 1);
  ui_window_close (window);
  ui_context_free (context);
}

static gboolean
has_no_popover (gpointer label)
{
  return ui_find (label, GTK_TYPE_POPOVER, NULL) == NULL;
}

static void
test_term_opens (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  GtkWidget *label = widgets_prose_new (context, WITH_TERM, NULL);
  GtkWidget *window = ui_window_new (label, 300, 200);
  GtkWidget *popover;

  g_assert_true (follow (label, "term:no-such-word"));
  g_assert_true (has_no_popover (label));
  g_assert_true (follow (label, "term:scar"));
  popover = ui_find (label, GTK_TYPE_POPOVER, NULL);
  g_assert_nonnull (popover);
  g_assert_true (gtk_widget_get_visible (popover));
  g_assert_nonnull (ui_find_label (popover, MEANING));
  gtk_test_accessible_assert_property (popover, GTK_ACCESSIBLE_PROPERTY_LABEL, "scar tissue");
  ui_wait_until_laid_out (window);
  gtk_popover_popdown (GTK_POPOVER (popover));
  ui_wait (has_no_popover, label);
  ui_window_close (window);
  ui_context_free (context);
}

/* The page is left while the meaning is open. */
static void
test_label_goes_first (gconstpointer data)
{
  gboolean drawn = GPOINTER_TO_INT (data);
  WidgetsContext *context = ui_context_new (NULL, NULL);
  GtkWidget *label = g_object_ref_sink (widgets_prose_new (context, WITH_TERM, NULL));
  GtkWidget *window = ui_window_new (label, 300, 200);

  follow (label, "term:scar");
  follow (label, "term:scar");
  if (drawn)
    ui_wait_until_laid_out (window);
  gtk_window_set_child (GTK_WINDOW (window), gtk_label_new ("another page"));
  ui_wait_until_laid_out (window);
  g_assert_finalize_object (label);
  ui_window_close (window);
  ui_context_free (context);
}

static void
test_heading (void)
{
  for (int level = 1; level <= 3; level++)
    {
      GtkWidget *heading = g_object_ref_sink (widgets_heading_new ("A nerve", level, "title"));

      gtk_test_accessible_assert_role (heading, GTK_ACCESSIBLE_ROLE_HEADING);
      gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LABEL, "A nerve");
      gtk_test_accessible_assert_property (heading, GTK_ACCESSIBLE_PROPERTY_LEVEL, level);
      g_assert_cmpint (gtk_widget_get_focusable (heading), ==, level == 1);
      g_assert_nonnull (ui_find_label (heading, "A nerve"));
      g_assert_finalize_object (heading);
    }
}

static void
test_heading_takes_focus (void)
{
  GtkWidget *heading = widgets_heading_new ("A nerve", 1, NULL);
  GtkWidget *window = ui_window_new (heading, 300, 200);

  g_assert_true (gtk_widget_grab_focus (heading));
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == heading);
  ui_window_close (window);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/text/plain", test_plain);
  g_test_add_func ("/text/number-link", test_number_link);
  g_test_add_func ("/text/asks-for-the-place", test_asks_for_the_place);
  g_test_add_func ("/text/term-opens", test_term_opens);
  g_test_add_data_func ("/text/label-goes-first", GINT_TO_POINTER (FALSE), test_label_goes_first);
  g_test_add_data_func ("/text/label-goes-first-once-drawn", GINT_TO_POINTER (TRUE), test_label_goes_first);
  g_test_add_func ("/text/heading", test_heading);
  g_test_add_func ("/text/heading-takes-focus", test_heading_takes_focus);

  return g_test_run ();
}
