/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/tour-kiosk.h"

#include "app/picture.h"
#include "app/settle.h"
#include "app/tour-stops.h"
#include "kiosk/pad.h"
#include "kiosk/screen.h"

typedef struct
{
  AppWindow *window;
  char *folder, *pin;
  guint stop, language;
  gboolean looked; /* at what the stop is for */
  guint written;
} Tour;

static void
press (Tour *tour, const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (app_kiosk_shell (app_window_kiosk (tour->window))), action, NULL);
}

static void
wait_for_nobody (Tour *tour)
{
  press (tour, "kiosk.finish");
}

static void
arrive (Tour *tour)
{
  app_kiosk_touch (app_window_kiosk (tour->window), g_get_monotonic_time ());
}

static void
settle_in (Tour *tour)
{
  g_autofree const char **offered = app_kiosk_offered (app_window_kiosk (tour->window));

  arrive (tour);
  app_window_set_language (tour->window, offered[tour->language]);
  app_window_go (tour->window, APP_AT_HOME, NULL);
}

static void
move_down (Tour *tour)
{
  settle_in (tour);
  press (tour, "kiosk.down");
}

static void
read_a_page (Tour *tour)
{
  settle_in (tour);
  app_window_go (tour->window, APP_AT_PAGE, "sleep");
}

static void
set_text (Tour *tour)
{
  settle_in (tour);
  app_window_go (tour->window, APP_AT_SETTINGS, NULL);
}

static void
look_away (Tour *tour)
{
  AppKiosk *kiosk = app_window_kiosk (tour->window);

  settle_in (tour);
  app_kiosk_tick (kiosk, app_kiosk_due (kiosk));
}

static void
check_to (Tour *tour, const char *name)
{
  settle_in (tour);
  for (guint stop = 0; stop < app_tour_n_stops (); stop++)
    if (g_str_equal (app_tour_stop_name (stop), name))
      app_tour_go_to_stop (tour->window, stop);
}

static void
ask_several (Tour *tour)
{
  check_to (tour, "check-several");
}

static void
ask_body (Tour *tour)
{
  check_to (tour, "check-body-map");
}

static void
end_in_emergency (Tour *tour)
{
  check_to (tour, "outcome-emergency");
}

static void
take_along (Tour *tour)
{
  check_to (tour, "check-summary");
}

static void
ask_pin (Tour *tour)
{
  app_kiosk_ask_pin (app_window_kiosk (tour->window));
}

static void
let_staff_in (Tour *tour)
{
  KioskPad *pad;

  ask_pin (tour);
  pad = KIOSK_PAD (kiosk_shell_child (app_kiosk_shell (app_window_kiosk (tour->window))));
  for (const char *digit = tour->pin; *digit; digit++)
    kiosk_pad_type (pad, *digit);
  kiosk_pad_try (pad);
}

static const struct
{
  const char *name;
  void (*go) (Tour *tour);
} stops[] = {
  { "attract", wait_for_nobody },    { "languages", arrive },      { "home", settle_in },     { "home-down", move_down },
  { "page", read_a_page },           { "text-and-colors", set_text }, { "several", ask_several }, { "body-map", ask_body },
  { "emergency", end_in_emergency }, { "summary", take_along },    { "codes", take_along },   { "warning", look_away },
  { "pin", ask_pin },                { "staff", let_staff_in },
};

static void
go_to_stop (Tour *tour)
{
  tour->looked = FALSE;
  wait_for_nobody (tour);
  stops[tour->stop].go (tour);
}

static void
write_picture (Tour *tour)
{
  g_autofree const char **offered = app_kiosk_offered (app_window_kiosk (tour->window));
  g_autofree char *name = g_strdup_printf ("kiosk-%s-%s-%s.png", stops[tour->stop].name, kiosk_screen_is_wide () ? "landscape" : "portrait",
                                           offered[tour->language]);
  g_autofree char *path = g_build_filename (tour->folder, name, NULL);

  tour->written += app_picture_write (GTK_WIDGET (tour->window), path);
}

/* FALSE after the last. */
static gboolean
advance (Tour *tour)
{
  g_autofree const char **offered = app_kiosk_offered (app_window_kiosk (tour->window));

  if (++tour->stop < G_N_ELEMENTS (stops))
    return TRUE;
  tour->stop = 0;

  return offered[++tour->language] != NULL;
}

static void
finish (Tour *tour)
{
  g_print ("%u pictures in %s\n", tour->written, tour->folder);
  g_free (tour->folder);
  g_free (tour->pin);
  g_free (tour);
  g_application_quit (g_application_get_default ());
}

/* The codes stand below what is seen first, and are there once all is laid out. */
static void
look (Tour *tour)
{
  GtkAdjustment *scroll;

  tour->looked = TRUE;
  if (!g_str_equal (stops[tour->stop].name, "codes"))
    return;
  scroll = gtk_scrolled_window_get_vadjustment (app_window_scrolled (tour->window));
  gtk_adjustment_set_value (scroll, gtk_adjustment_get_upper (scroll) - 1.4 * gtk_adjustment_get_page_size (scroll));
}

static gboolean
on_settled (gpointer data)
{
  Tour *tour = data;

  if (!tour->looked)
    {
      look (tour);
      return TRUE;
    }
  write_picture (tour);
  if (!advance (tour))
    {
      finish (tour);
      return FALSE;
    }
  go_to_stop (tour);

  return TRUE;
}

void
app_tour_kiosk_begin (AppWindow *window, const char *folder, const char *pin)
{
  Tour *tour = g_new0 (Tour, 1);
  KioskScreen screen = kiosk_screen ();

  tour->window = window;
  tour->folder = g_canonicalize_filename (folder, NULL);
  tour->pin = g_strdup (pin);
  g_mkdir_with_parents (tour->folder, 0755);
  gtk_window_set_default_size (GTK_WINDOW (window), screen.width, screen.height);
  go_to_stop (tour);
  app_settle_each (GTK_WIDGET (window), on_settled, tour);
}
