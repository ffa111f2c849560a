/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "figure/cache.h"

#define MOST_PAGES 200
#define SETTLE_FRAMES 10

#define SCROLL_FRAMES 60
#define SCROLL_STEP 24

typedef struct
{
  AppWindow *window;
  guint frames;
  gint64 paint_begin; /* of the frame that is being painted */
} Measure;

long
app_measure_pss (void)
{
  g_autofree char *rollup = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &rollup, NULL, NULL) || !(line = strstr (rollup, "\nPss:")))
    return -1;

  return strtol (line + 5, NULL, 10);
}

static void
show_page (AppWindow *window, const char *page)
{
  gint64 begin = g_get_monotonic_time ();

  gtk_widget_activate_action (GTK_WIDGET (window), "page.show", "s", page);
  printf ("page-change %" G_GINT64_FORMAT "\n", g_get_monotonic_time () - begin);
}

static void
show_pages (AppWindow *window)
{
  const PackManifest *manifest = pack_manifest (app_window_pack (window));
  guint shown = 0;

  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      for (guint j = 0; j < topic->pages->len && shown < MOST_PAGES; j++, shown++)
        show_page (window, g_ptr_array_index (topic->pages, j));
    }
}

static void
finish (Measure *measure)
{
  fflush (stdout);
  g_application_quit (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (measure->window))));
  g_free (measure);
}

static void
on_paint_begins (GdkFrameClock *clock, gpointer data)
{
  ((Measure *) data)->paint_begin = g_get_monotonic_time ();
}

/* Layout and painting of one frame of a page that is scrolled, all of it painted anew. */
static void
on_paint_ends (GdkFrameClock *clock, gpointer data)
{
  Measure *measure = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (app_window_scrolled (measure->window));

  printf ("scroll %" G_GINT64_FORMAT "\n", g_get_monotonic_time () - measure->paint_begin);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + SCROLL_STEP);
  gtk_widget_queue_draw (GTK_WIDGET (measure->window));
  if (++measure->frames < SCROLL_FRAMES)
    return;

  g_signal_handlers_disconnect_by_data (clock, measure);
  gdk_frame_clock_end_updating (clock);
  finish (measure);
}

static void
scroll (Measure *measure)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (measure->window));

  measure->frames = 0;
  g_signal_connect (clock, "before-paint", G_CALLBACK (on_paint_begins), measure);
  g_signal_connect (clock, "after-paint", G_CALLBACK (on_paint_ends), measure);
  gdk_frame_clock_begin_updating (clock);
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Measure *measure = data;

  gtk_widget_queue_draw (widget);
  if (figure_cache_n_pending () > 0 || ++measure->frames < SETTLE_FRAMES)
    return G_SOURCE_CONTINUE;

  printf ("pss %ld\n", app_measure_pss ());
  show_pages (measure->window);
  scroll (measure);

  return G_SOURCE_REMOVE;
}

/* The bench takes the time when it reads this line. */
static void
on_first_frame (GdkFrameClock *clock, gpointer data)
{
  Measure *measure = data;

  g_signal_handlers_disconnect_by_func (clock, on_first_frame, data);
  printf ("first-frame\n");
  fflush (stdout);
  gtk_widget_add_tick_callback (GTK_WIDGET (measure->window), on_tick, measure, NULL);
}

static void
on_realize (GtkWidget *widget, gpointer data)
{
  g_signal_connect (gtk_widget_get_frame_clock (widget), "after-paint", G_CALLBACK (on_first_frame), data);
}

/* "1920x1080" in LEGWISE_MEASURE_SIZE. */
static void
set_size (AppWindow *window)
{
  const char *size = g_getenv ("LEGWISE_MEASURE_SIZE");
  const char *height = size ? strchr (size, 'x') : NULL;

  if (height)
    gtk_window_set_default_size (GTK_WINDOW (window), atoi (size), atoi (height + 1));
}

void
app_measure_begin (AppWindow *window)
{
  Measure *measure = g_new0 (Measure, 1);

  measure->window = window;
  set_size (window);
  g_signal_connect_after (window, "realize", G_CALLBACK (on_realize), measure);
}
