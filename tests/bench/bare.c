/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The yardstick: the smallest window that libadwaita makes. Prints what
 * "legwise --measure" prints of itself. */
#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SETTLE_FRAMES 10

static guint frames;

static long
read_pss (void)
{
  g_autofree char *rollup = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/smaps_rollup", &rollup, NULL, NULL) || !(line = strstr (rollup, "\nPss:")))
    return -1;

  return strtol (line + 5, NULL, 10);
}

static gboolean
on_tick (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  gtk_widget_queue_draw (widget);
  if (++frames < SETTLE_FRAMES)
    return G_SOURCE_CONTINUE;

  printf ("pss %ld\n", read_pss ());
  fflush (stdout);
  g_application_quit (data);

  return G_SOURCE_REMOVE;
}

static void
on_first_frame (GdkFrameClock *clock, gpointer window)
{
  g_signal_handlers_disconnect_by_func (clock, on_first_frame, window);
  printf ("first-frame\n");
  fflush (stdout);
  gtk_widget_add_tick_callback (window, on_tick, g_application_get_default (), NULL);
}

static void
on_activate (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), gtk_label_new ("Hello"));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 720);
  gtk_widget_realize (window);
  g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint", G_CALLBACK (on_first_frame), window);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  g_autoptr (AdwApplication) application
      = adw_application_new ("io.github.legwise.Bare", G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (on_activate), NULL);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
