/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/measure-figures.h"

#include <stdio.h>

#include "app/measure.h"
#include "figure/cache.h"

#define ROUNDS 3
#define N_THEMES 20
#define SETTLE_FRAMES 3

typedef struct
{
  AppWindow *window;
  GPtrArray *pages; /* char * */
  guint shown, round, themes;
  guint frames;     /* since what was pressed was seen */
  gint64 pressed;   /* 0: nothing is waited for */
  gint64 busy_from; /* the press, or the beginning of a frame */
  gint64 longest;   /* busy */
} Walk;

static void
note_busy (Walk *walk)
{
  walk->longest = MAX (walk->longest, g_get_monotonic_time () - walk->busy_from);
}

static void
press_page (Walk *walk)
{
  walk->longest = 0;
  walk->pressed = walk->busy_from = g_get_monotonic_time ();
  gtk_widget_activate_action (GTK_WIDGET (walk->window), "page.show", "s", g_ptr_array_index (walk->pages, walk->shown));
  note_busy (walk);
}

static void
press_theme (Walk *walk)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  walk->pressed = g_get_monotonic_time ();
  adw_style_manager_set_color_scheme (style, adw_style_manager_get_dark (style) ? ADW_COLOR_SCHEME_FORCE_LIGHT
                                                                                 : ADW_COLOR_SCHEME_FORCE_DARK);
}

static void
finish (Walk *walk, GdkFrameClock *clock)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (walk->window)));

  g_signal_handlers_disconnect_by_data (clock, walk);
  gdk_frame_clock_end_updating (clock);
  fflush (stdout);
  g_ptr_array_unref (walk->pages);
  g_free (walk);
  g_application_quit (application);
}

/* TRUE while there is another one. */
static gboolean
next_page (Walk *walk)
{
  if (++walk->shown < walk->pages->len)
    return TRUE;

  gtk_widget_activate_action (GTK_WIDGET (walk->window), "page.home", NULL);
  printf ("walk %ld\n", app_measure_pss ());
  walk->shown = 0;

  return ++walk->round < ROUNDS;
}

/* What was pressed is seen, drawings and all. */
static void
take_time (Walk *walk)
{
  gint64 passed = g_get_monotonic_time () - walk->pressed;

  if (walk->round == ROUNDS)
    printf ("theme %" G_GINT64_FORMAT "\n", passed);
  else if (walk->round == 0)
    printf ("figure %" G_GINT64_FORMAT "\nblock %" G_GINT64_FORMAT "\n", passed, walk->longest);
  walk->pressed = 0;
  walk->frames = 0;
}

static void
go_on (Walk *walk, GdkFrameClock *clock)
{
  if (walk->round < ROUNDS && next_page (walk))
    press_page (walk);
  else if (walk->themes == 0)
    press_page (walk); /* the one whose theme changes */
  else if (walk->themes <= N_THEMES)
    press_theme (walk);
  else
    {
      finish (walk, clock);
      return;
    }
  walk->themes += walk->round == ROUNDS;
}

/* As an event comes: between two frames. */
static gboolean
go_on_between (gpointer data)
{
  Walk *walk = data;

  go_on (walk, gtk_widget_get_frame_clock (GTK_WIDGET (walk->window)));

  return G_SOURCE_REMOVE;
}

static void
on_frame_begins (GdkFrameClock *clock, gpointer data)
{
  ((Walk *) data)->busy_from = g_get_monotonic_time ();
}

static void
on_frame_ends (GdkFrameClock *clock, gpointer data)
{
  Walk *walk = data;

  note_busy (walk);
  gtk_widget_queue_draw (GTK_WIDGET (walk->window));
  if (figure_cache_n_pending () > 0)
    return;
  if (walk->pressed)
    take_time (walk);
  else if (++walk->frames == SETTLE_FRAMES)
    g_idle_add (go_on_between, walk);
}

static void
on_map (GtkWidget *window, gpointer data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "before-paint", G_CALLBACK (on_frame_begins), data);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_frame_ends), data);
  gdk_frame_clock_begin_updating (clock);
}

void
app_measure_figures_begin (AppWindow *window)
{
  Walk *walk = g_new0 (Walk, 1);

  walk->window = window;
  walk->pages = pack_manifest_pages (pack_manifest (app_window_pack (window)));
  walk->shown = G_MAXUINT; /* before the first */
  g_signal_connect_after (window, "map", G_CALLBACK (on_map), walk);
}
