/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui.h"

#include "figure/cache.h"
#include "xml/bytes.h"

#define DEADLINE_SECONDS 60
#define QUIET_FRAMES 2

typedef struct
{
  WidgetsContext context;
  GPtrArray *regions;
} Owned;

void
ui_set_text_size (int percent)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
}

void
ui_init (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  g_assert_true (gtk_init_check ());
  adw_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-cursor-blink", FALSE, "gtk-font-name",
                "Sans 12", "gtk-decoration-layout", ":close", NULL);
  ui_set_text_size (100);
}

static gboolean
on_deadline (gpointer data)
{
  g_error ("what was waited for did not come within %d s", DEADLINE_SECONDS);

  return G_SOURCE_REMOVE;
}

void
ui_wait (UiCondition is_so, gpointer data)
{
  guint deadline = g_timeout_add_seconds (DEADLINE_SECONDS, on_deadline, NULL);

  while (!is_so (data))
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (deadline);
}

static gboolean
is_set (gpointer flag)
{
  return *(gboolean *) flag;
}

static gboolean
set_flag (gpointer flag)
{
  *(gboolean *) flag = TRUE;

  return G_SOURCE_REMOVE;
}

void
ui_wait_until_idle (void)
{
  gboolean idle = FALSE;

  g_idle_add_full (G_PRIORITY_LOW, set_flag, &idle, NULL);
  ui_wait (is_set, &idle);
}

static void
on_after_paint (GdkFrameClock *clock, gpointer flag)
{
  *(gboolean *) flag = TRUE;
}

static void
wait_for_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), &painted);

  gtk_widget_queue_draw (window);
  ui_wait (is_set, &painted);
  g_signal_handler_disconnect (clock, handler);
}

static gboolean
is_mapped (gpointer window)
{
  return gtk_widget_get_mapped (window);
}

/* What a frame brings about may ask for another one, first of all a style class that
 * follows the width. */
void
ui_wait_until_laid_out (GtkWidget *window)
{
  ui_wait (is_mapped, window);
  for (guint i = 0; i < QUIET_FRAMES; i++)
    {
      wait_for_frame (window);
      ui_wait_until_idle ();
    }
}

static gboolean
nothing_is_painted (gpointer data)
{
  return figure_cache_n_pending () == 0;
}

void
ui_wait_until_painted (GtkWidget *window)
{
  do
    {
      ui_wait (nothing_is_painted, NULL);
      ui_wait_until_laid_out (window);
    }
  while (figure_cache_n_pending () > 0);
}

GtkWidget *
ui_window_new (GtkWidget *child, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  ui_wait_until_laid_out (window);

  return window;
}

void
ui_window_close (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  ui_wait_until_idle ();
}

static GPtrArray *
read_regions (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GBytes) bytes = xml_bytes_read (g_getenv ("LEGWISE_DATA_DIR"), "regions.xml", XML_LIMIT_BYTES, faults);
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "regions.xml", faults);
  GPtrArray *regions = place_regions_read (document, "regions.xml", faults);

  g_assert_nonnull (regions);

  return regions;
}

WidgetsContext *
ui_context_new (const char *folder, const char *region)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  Owned *owned = g_new0 (Owned, 1);

  owned->regions = read_regions ();
  owned->context.pack = pack_open (folder ? folder : g_getenv ("LEGWISE_PACK"), faults);
  g_assert_nonnull (owned->context.pack);
  owned->context.today = g_strdup ("2026-11-23");
  if (region)
    {
      owned->context.region = place_find_region (owned->regions, region);
      g_assert_nonnull (owned->context.region);
    }

  return &owned->context;
}

void
ui_context_free (WidgetsContext *context)
{
  Owned *owned = (Owned *) context;

  pack_free (owned->context.pack);
  g_free (owned->context.today);
  g_ptr_array_unref (owned->regions);
  g_free (owned);
}

void
ui_walk (GtkWidget *root, UiVisit visit, gpointer data)
{
  visit (root, data);
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    ui_walk (child, visit, data);
}
