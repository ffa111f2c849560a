/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/settle.h"

#include "figure/cache.h"

#define QUIET_FRAMES 4

typedef struct
{
  GtkWidget *window;
  AppSettledFunc settled;
  gpointer data;
  guint quiet; /* frames since nothing changed any more */
} Waiting;

static void
on_after_paint (GdkFrameClock *clock, gpointer data)
{
  Waiting *waiting = data;

  if (figure_cache_n_pending () > 0)
    waiting->quiet = 0;
  if (++waiting->quiet < QUIET_FRAMES)
    {
      gtk_widget_queue_draw (waiting->window);
      return;
    }

  waiting->quiet = 0;
  if (waiting->settled (waiting->data))
    return;
  g_signal_handlers_disconnect_by_func (clock, on_after_paint, waiting);
  gdk_frame_clock_end_updating (clock);
  g_free (waiting);
}

static void
on_map (GtkWidget *window, gpointer data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), data);
  gdk_frame_clock_begin_updating (clock);
}

void
app_settle_each (GtkWidget *window, AppSettledFunc settled, gpointer data)
{
  Waiting *waiting = g_new0 (Waiting, 1);

  *waiting = (Waiting){ window, settled, data, 0 };
  g_signal_connect_after (window, "map", G_CALLBACK (on_map), waiting);
}
