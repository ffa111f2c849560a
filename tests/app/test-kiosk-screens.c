/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk.h"

#include <math.h>

#include "open.h"
#include "steps.h"
#include "ui.h"
#include "widgets/code.h"
#include "widgets/text.h"

/* All of it can be seen and touched, in each language, whatever was there before. */
static void
test_warning_is_inside (KioskFixture *f, gconstpointer data)
{
  static const char *const ids[] = { "en", "es", "de", "fr", "ar", "zh_CN" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      graphene_rect_t bounds;
      GtkWidget *button;

      kiosk_touch (f);
      open_press (f->window, "page.language", ids[i]);
      open_press (f->window, "page.home", NULL);
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      f->now = app_kiosk_due (f->kiosk);
      app_kiosk_tick (f->kiosk, f->now);
      g_assert_true (kiosk_shell_is_warning (app_kiosk_shell (f->kiosk)));
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      button = ui_find_button (GTK_WIDGET (f->window), "kiosk.go-on", NULL);
      g_assert_true (gtk_widget_compute_bounds (button, GTK_WIDGET (f->window), &bounds));
      g_test_message ("%s: %g + %g of %d", ids[i], bounds.origin.y, bounds.size.height, gtk_widget_get_height (GTK_WIDGET (f->window)));
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <, gtk_widget_get_height (GTK_WIDGET (f->window)));
      kiosk_press (f, "kiosk.finish");
    }
}

static const KioskKey house[] = {
  { "region", "'GB'" }, { "emergency-number", "'9-999'" }, { "reception-text", "'The desk beside the door.'" }, { NULL, NULL },
};

static void
test_house (KioskFixture *f, gconstpointer data)
{
  kiosk_touch (f);
  open_press (f->window, "page.language", "en");
  open_press (f->window, "page.self-check", NULL);
  check_wizard_set_run (app_window_wizard (f->window),
                        steps_to (check_run_questionnaire (check_wizard_run (app_window_wizard (f->window))),
                                  steps_answers_for (LW_URGENCY_EMERGENCY), NULL));
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "9-999"));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "The desk beside the door."));
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->window), "Tell reception now"));
}

static const KioskKey no_codes[] = { { "qr-codes", "false" }, { NULL, NULL } };

static void
test_codes (KioskFixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) codes = NULL;

  kiosk_use (f);
  codes = ui_find_all (GTK_WIDGET (f->window), WIDGETS_TYPE_CODE);
  if (data == no_codes)
    {
      g_assert_cmpuint (codes->len, ==, 0);
      return;
    }
  g_assert_cmpuint (codes->len, >, 0);
  for (guint i = 0; i < codes->len; i++)
    g_assert_cmpint (gtk_widget_get_width (codes->pdata[i]), >=, (int) (30 * 96 / 25.4));
}

static void
must_be_large (GtkWidget *widget, gpointer least)
{
  double target = *(double *) least;

  if (!gtk_widget_get_mapped (widget) || !(GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget)))
    return;
  g_test_message ("%s %d x %d", gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  g_assert_cmpfloat (gtk_widget_get_height (widget), >=, target);
  g_assert_cmpfloat (gtk_widget_get_width (widget), >=, target);
}

/* 20 mm on a display of 96 dots an inch, which Xvfb is. */
static void
test_targets (KioskFixture *f, gconstpointer data)
{
  double target = floor (20 * 96 / 25.4);

  kiosk_touch (f);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_large, &target);
  open_press (f->window, "page.home", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_large, &target);
  open_press (f->window, "page.self-check", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_large, &target);
  open_press (f->window, "page.settings", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  ui_walk (GTK_WIDGET (f->window), must_be_large, &target);
}

static void
test_lower_down (KioskFixture *f, gconstpointer data)
{
  graphene_rect_t bounds;

  kiosk_touch (f);
  gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (f->kiosk)), "kiosk.down", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_true (gtk_widget_compute_bounds (kiosk_shown (f), GTK_WIDGET (f->window), &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, gtk_widget_get_height (GTK_WIDGET (f->window)) / 3.0);
  kiosk_press (f, "kiosk.finish");
  kiosk_touch (f);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_true (gtk_widget_compute_bounds (kiosk_shown (f), GTK_WIDGET (f->window), &bounds));
  g_assert_cmpfloat (bounds.origin.y, ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (f->kiosk)), "kiosk.down", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  g_assert_true (gtk_widget_compute_bounds (kiosk_shown (f), GTK_WIDGET (f->window), &bounds));
  g_assert_cmpfloat (bounds.origin.y, >, 0);
}

/* On the lowest screen, of 24 em, nothing pushes the bar over the edge. */
static void
test_can_be_low (KioskFixture *f, gconstpointer data)
{
  static const char *const ways[] = { "page.languages", "page.home", "page.settings", "page.self-check", "page.emergency" };
  int least, limit = (int) (24 * widgets_font_size (GTK_WIDGET (f->window)));

  gtk_widget_measure (GTK_WIDGET (app_kiosk_shell (f->kiosk)), GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, limit);
  kiosk_touch (f);
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      open_press (f->window, ways[i], NULL);
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      gtk_widget_measure (GTK_WIDGET (app_kiosk_shell (f->kiosk)), GTK_ORIENTATION_VERTICAL, -1, &least, NULL, NULL, NULL);
      g_test_message ("%s: %d", ways[i], least);
      g_assert_cmpint (least, <=, limit);
    }
}

/* However large the text: the bar stays as it is, and "I am finished" in sight. */
static void
test_bar_keeps_its_size (KioskFixture *f, gconstpointer data)
{
  float before = 0;

  kiosk_touch (f);
  open_press (f->window, "page.language", "de");
  for (int percent = 100; percent <= 200; percent += 25)
    {
      graphene_rect_t bounds;
      GtkWidget *finish;

      gtk_widget_activate_action (GTK_WIDGET (f->window), "page.text-size", "i", percent);
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      finish = ui_find_button (GTK_WIDGET (f->window), "kiosk.finish", NULL);
      g_assert_true (gtk_widget_compute_bounds (finish, GTK_WIDGET (f->window), &bounds));
      g_test_message ("%d %%: %g + %g", percent, bounds.origin.y, bounds.size.height);
      g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (GTK_WIDGET (f->window)));
      if (percent > 100)
        g_assert_cmpfloat_with_epsilon (bounds.origin.y, before, 12);
      before = bounds.origin.y;
    }
}

int
main (int argc, char *argv[])
{
  open_begin_languages ();
  ui_init (&argc, &argv);
#define ADD(name, test, keys) g_test_add ("/kiosk/" name, KioskFixture, keys, kiosk_set_up, test_##test, kiosk_tear_down)
  ADD ("warning-is-inside", warning_is_inside, NULL);
  ADD ("house", house, house);
  ADD ("codes", codes, NULL);
  ADD ("codes-off", codes, no_codes);
  ADD ("targets", targets, NULL);
  ADD ("lower-down", lower_down, NULL);
  ADD ("can-be-low", can_be_low, NULL);
  ADD ("bar-keeps-its-size", bar_keeps_its_size, NULL);
#undef ADD

  return g_test_run ();
}
