/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/parts.h"

#include "copy.h"
#include "ui.h"
#include "widgets/text.h"

static void
test_badge (void)
{
  static const struct
  {
    LwUrgency urgency;
    const char *word, *icon;
  } rows[] = {
    { LW_URGENCY_SELF_CARE, "At home", "legwise-self-care-symbolic" },
    { LW_URGENCY_ROUTINE, "In the next weeks", "legwise-routine-symbolic" },
    { LW_URGENCY_SOON, "In a day or two", "legwise-soon-symbolic" },
    { LW_URGENCY_TODAY, "Today", "legwise-today-symbolic" },
    { LW_URGENCY_EMERGENCY, "Emergency", "legwise-emergency-symbolic" },
  };

  g_assert_cmpuint (G_N_ELEMENTS (rows), ==, LW_N_URGENCIES);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *badge = g_object_ref_sink (widgets_urgency_badge_new (rows[i].urgency));
      GtkWidget *icon = ui_find (badge, GTK_TYPE_IMAGE, NULL);

      g_assert_nonnull (ui_find_label (badge, rows[i].word));
      g_assert_cmpstr (gtk_image_get_icon_name (GTK_IMAGE (icon)), ==, rows[i].icon);
      g_assert_true (gtk_widget_has_css_class (badge, lw_urgency_to_string (rows[i].urgency)));
      g_assert_finalize_object (badge);
    }
}

static void
test_month (void)
{
  static const struct
  {
    const char *day, *month;
  } rows[] = {
    { "2026-11-23", "November 2026" }, { "2027-01-01", "January 2027" }, { "2028-02-29", "February 2028" },
    { "soon", "soon" }, { "2026-13-01", "2026-13-01" }, { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *month = widgets_month_name (rows[i].day);

      g_assert_cmpstr (month, ==, rows[i].month);
    }
}

static void
assert_leads (GtkWidget *button, const char *name, const char *action, const char *target)
{
  g_assert_true (ui_find_button (button, action, target) == button);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  g_object_ref_sink (button);
  g_assert_finalize_object (button);
}

static void
test_buttons (void)
{
  assert_leads (widgets_button_new ("Go", NULL, "plain", "page.home", NULL), "Go", "page.home", NULL);
  assert_leads (widgets_button_new ("Go", "legwise-next-symbolic", "danger", "page.show", "a"), "Go", "page.show", "a");
  assert_leads (widgets_row_new ("A", NULL, NULL, "page.show", "a"), "A", "page.show", "a");
  assert_leads (widgets_row_new ("A", "b", "legwise-check-symbolic", "page.show", "a"), "A. b", "page.show", "a");
  assert_leads (widgets_card_new (gtk_label_new (NULL), "A", "b", "page.topic", "t"), "A. b", "page.topic", "t");
}

static void
test_strip (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  GtkWidget *strip = g_object_ref_sink (widgets_emergency_strip_new (context));

  g_assert_true (ui_find_button (strip, "page.emergency", NULL) == strip);
  g_assert_nonnull (ui_find_label (strip, "Get help now"));
  g_assert_null (ui_find_label (strip, "<"));
  g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_LABEL));
  g_assert_finalize_object (strip);
  ui_context_free (context);
}

static void
test_page_row (void)
{
  static const struct
  {
    const char *page;
    gboolean shown;
  } rows[] = { { "discectomy", TRUE }, { "weak-leg", FALSE }, { "call-today", FALSE }, { "no-such-page", FALSE }, { "../pack", FALSE } };
  char *folder = pack_copy_new ();
  WidgetsContext *context;

  pack_copy_replace (folder, "pack.xml", "</pack>", NULL, "<withdrawn page=\"weak-leg\" on=\"2026-11-23\">Wrong.</withdrawn></pack>");
  pack_copy_write (folder, "pages/call-today.xml", "<page");
  context = ui_context_new (folder, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *row = widgets_page_row_new (context, rows[i].page);

      g_assert_cmpint (row != NULL, ==, rows[i].shown);
      if (!row)
        continue;
      g_assert_true (ui_find_button (row, "page.show", rows[i].page) == row);
      g_object_ref_sink (row);
      g_assert_finalize_object (row);
    }
  ui_context_free (context);
  pack_copy_free (folder);
}

static void
test_note_and_items (void)
{
  GtkWidget *note = g_object_ref_sink (widgets_note_new ("legwise-caution-symbolic", "Ask first if", "caution"));

  widgets_note_add (note, widgets_item_new (widgets_label_new ("dot", NULL), 0));
  widgets_note_add (note, widgets_item_new (widgets_label_new ("third", NULL), 3));
  g_assert_nonnull (ui_find_label (note, "Ask first if"));
  g_assert_nonnull (ui_find (note, GTK_TYPE_LABEL, "bullet"));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (ui_find (note, GTK_TYPE_LABEL, "step-number"))), ==, "3");
  g_assert_true (gtk_widget_has_css_class (note, "caution"));
  g_assert_finalize_object (note);
}

static void
test_expander (void)
{
  GtkWidget *expander = g_object_ref_sink (widgets_expander_new ("Why we ask", gtk_label_new ("Because"), "why"));

  g_assert_false (gtk_expander_get_expanded (GTK_EXPANDER (expander)));
  gtk_test_accessible_assert_property (expander, GTK_ACCESSIBLE_PROPERTY_LABEL, "Why we ask");
  g_assert_finalize_object (expander);
}

/* GTK 4.8 leaves a handler of each scrolled window with the settings of the display, for good. */
static void
test_scrolled_leaves_nothing (void)
{
  GtkWidget *scrolled = widgets_scrolled_new (GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  GtkWidget *window = ui_window_new (scrolled, 300, 200);
  GtkSettings *settings = gtk_settings_get_default ();
  gpointer was = scrolled;

  ui_window_close (window);
  g_assert_cmpuint (g_signal_handler_find (settings, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, was), ==, 0);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/parts/badge", test_badge);
  g_test_add_func ("/parts/month", test_month);
  g_test_add_func ("/parts/buttons", test_buttons);
  g_test_add_func ("/parts/strip", test_strip);
  g_test_add_func ("/parts/page-row", test_page_row);
  g_test_add_func ("/parts/note-and-items", test_note_and_items);
  g_test_add_func ("/parts/expander", test_expander);
  g_test_add_func ("/parts/scrolled-leaves-nothing", test_scrolled_leaves_nothing);

  return g_test_run ();
}
