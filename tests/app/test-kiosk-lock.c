/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk.h"

#include "open.h"
#include "ui.h"

static void
must_be_locked (GtkWidget *widget, gpointer data)
{
  g_assert_false (GTK_IS_EDITABLE (widget));
  if (GTK_IS_LABEL (widget))
    g_assert_false (gtk_label_get_selectable (GTK_LABEL (widget)));
  g_assert_false (GTK_IS_MENU_BUTTON (widget) && gtk_widget_get_mapped (widget));
  if (gtk_widget_get_mapped (widget) && GTK_IS_ACTIONABLE (widget))
    {
      const char *action = gtk_actionable_get_action_name (GTK_ACTIONABLE (widget));

      g_assert_false (action && g_str_has_prefix (action, "app."));
    }
}

/* Nothing to type, to select, to open; no button that can do nothing. */
static void
test_nothing_leads_out (KioskFixture *f, gconstpointer data)
{
  static const char *const ways[] = { "page.home", "page.languages", "page.settings", "page.emergency", "page.self-check" };

  kiosk_touch (f);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      kiosk_press (f, ways[i]);
      open_press (f->window, ways[i], NULL);
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      ui_walk (GTK_WIDGET (f->window), must_be_locked, NULL);
    }
  open_press (f->window, "page.show", "sleep");
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_locked, NULL);
  g_assert_null (ui_find_button (GTK_WIDGET (f->window), "page.keep", NULL));
  g_assert_null (ui_find_button (GTK_WIDGET (f->window), "page.print", NULL));
}

static void
test_actions_are_gone (KioskFixture *f, gconstpointer data)
{
  static const char *const gone[] = {
    "search", "query", "find", "keep", "reading-list", "place", "region", "forget", "keep-reading-list", "print",
  };
  g_auto (GStrv) exported = g_action_group_list_actions (G_ACTION_GROUP (f->window));

  g_assert_cmpuint (g_strv_length (exported), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
    {
      g_autofree char *name = g_strconcat ("page.", gone[i], NULL);

      g_test_message ("%s", name);
      g_assert_false (gtk_widget_activate_action (kiosk_shown (f), name, NULL));
    }
  g_assert_false (gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (f->kiosk)), "staff.leave", NULL));
}

static void
test_window_stays (KioskFixture *f, gconstpointer data)
{
  gboolean handled = FALSE;

  gtk_window_close (GTK_WINDOW (f->window));
  ui_wait_until_idle ();
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (f->window)));
  g_signal_emit_by_name (f->window, "enable-debugging", TRUE, &handled);
  g_assert_true (handled);
  g_signal_emit_by_name (f->window, "enable-debugging", FALSE, &handled);
  g_assert_true (handled);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 1);
}

int
main (int argc, char *argv[])
{
  open_begin_languages ();
  ui_init (&argc, &argv);
#define ADD(name, test, keys) g_test_add ("/kiosk/" name, KioskFixture, keys, kiosk_set_up, test_##test, kiosk_tear_down)
  ADD ("nothing-leads-out", nothing_leads_out, NULL);
  ADD ("actions-are-gone", actions_are_gone, NULL);
  ADD ("window-stays", window_stays, NULL);
#undef ADD

  return g_test_run ();
}
