/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/tour.h"

#include <glib/gstdio.h>

#include "app/picture.h"
#include "app/settle.h"
#include "app/tour-stops.h"
#include "language/choose.h"

/* Set for the second run, in which only high contrast is looked at. */
#define SECOND_RUN "LEGWISE_TOUR_HIGH_CONTRAST"

static const struct
{
  const char *name;
  int width, height;
} sizes[] = { { "desktop", 1000, 700 }, { "phone", 360, 720 }, { "kiosk", 1080, 1920 } };

typedef enum
{
  LIGHT,
  DARK,
  LARGE_TEXT,
  RIGHT_TO_LEFT,
  N_STYLES,
} Style;
static const char *const style_names[] = { "light", "dark", "large-text", "right-to-left" };

typedef struct
{
  AppWindow *window;
  char *folder;
  GPtrArray *pages; /* of the pack: each is also painted whole, once */
  gboolean high_contrast;
  guint stop, size, style;
  gboolean looked; /* at what the stop is for */
  guint written;
} Tour;

static guint
n_styles (const Tour *tour)
{
  return tour->high_contrast ? 2 : N_STYLES; /* light and dark */
}

static void
set_style (Tour *tour)
{
  GtkSettings *settings = gtk_settings_get_default ();

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      tour->style == DARK ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_object_set (settings, "gtk-xft-dpi", (tour->style == LARGE_TEXT ? 2 : 1) * 96 * 1024, "gtk-enable-animations", FALSE,
                "gtk-cursor-blink", FALSE, NULL);
  gtk_widget_set_default_direction (tour->style == RIGHT_TO_LEFT || language_current ()->is_rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  gtk_window_set_default_size (GTK_WINDOW (tour->window), sizes[tour->size].width, sizes[tour->size].height);
}

/* The pages follow the stops. */
static const char *
page_at_stop (const Tour *tour)
{
  guint n_stops = app_tour_n_stops ();

  return tour->stop < n_stops ? NULL : g_ptr_array_index (tour->pages, tour->stop - n_stops);
}

static void
go_to_stop (Tour *tour)
{
  const char *page = page_at_stop (tour);

  tour->looked = FALSE;
  app_window_go (tour->window, APP_AT_HOME, NULL);
  if (page)
    app_window_go (tour->window, APP_AT_PAGE, page);
  else
    app_tour_go_to_stop (tour->window, tour->stop);
}

/* The window, or of a page all that can be scrolled. */
static GtkWidget *
painted_widget (Tour *tour)
{
  GtkWidget *viewport;

  if (!page_at_stop (tour) && !app_tour_stop_is_whole (tour->stop))
    return GTK_WIDGET (tour->window);
  viewport = gtk_scrolled_window_get_child (app_window_scrolled (tour->window));

  return gtk_viewport_get_child (GTK_VIEWPORT (viewport));
}

static char *
picture_name (Tour *tour)
{
  const char *page = page_at_stop (tour);

  if (page)
    return g_strdup_printf ("whole-%s.png", page);

  return g_strdup_printf ("%s-%s-%s%s.png", app_tour_stop_name (tour->stop), sizes[tour->size].name,
                          tour->high_contrast ? "high-contrast-" : "", style_names[tour->style]);
}

static void
write_picture (Tour *tour)
{
  g_autofree char *name = picture_name (tour);
  g_autofree char *path = g_build_filename (tour->folder, name, NULL);

  tour->written += app_picture_write (painted_widget (tour), path);
}

/* FALSE after the last. */
static gboolean
advance (Tour *tour)
{
  gboolean pages_too = tour->size == 0 && tour->style == LIGHT && !tour->high_contrast;

  if (++tour->stop < app_tour_n_stops () + (pages_too ? tour->pages->len : 0))
    return TRUE;
  tour->stop = 0;
  if (++tour->size < G_N_ELEMENTS (sizes))
    return TRUE;
  tour->size = 0;

  return ++tour->style < n_styles (tour);
}

static void
start_again_in_high_contrast (Tour *tour)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  const char *argv[] = { self, "--pack", pack_folder (app_window_pack (tour->window)), "--language",
                         language_current ()->id, "--tour", tour->folder, NULL };
  g_auto (GStrv) environment = g_get_environ ();
  g_autoptr (GError) error = NULL;

  environment = g_environ_setenv (environment, SECOND_RUN, "1", TRUE);
  environment = g_environ_setenv (environment, "ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  if (!g_spawn_sync (NULL, (char **) argv, environment, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, NULL, &error))
    g_printerr ("legwise: %s\n", error->message);
}

static void
finish (Tour *tour)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (tour->window)));

  g_print ("%u pictures in %s%s\n", tour->written, tour->folder, tour->high_contrast ? " (high contrast)" : "");
  if (!tour->high_contrast)
    start_again_in_high_contrast (tour);
  g_ptr_array_unref (tour->pages);
  g_free (tour->folder);
  g_free (tour);
  g_application_quit (application);
}

static void
look (Tour *tour)
{
  tour->looked = TRUE;
  if (!page_at_stop (tour))
    app_tour_look (tour->window, tour->stop);
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
  set_style (tour);
  go_to_stop (tour);

  return TRUE;
}

void
app_tour_begin (AppWindow *window, const char *folder)
{
  Tour *tour = g_new0 (Tour, 1);

  tour->window = window;
  tour->folder = g_canonicalize_filename (folder, NULL);
  tour->high_contrast = g_getenv (SECOND_RUN) != NULL;
  g_mkdir_with_parents (tour->folder, 0755);
  if (!app_window_wizard (window))
    {
      g_printerr ("legwise: this pack cannot be toured; see legwise-pack check\n");
      g_application_quit (g_application_get_default ());
      return;
    }
  tour->pages = pack_manifest_pages (pack_manifest (app_window_pack (window)));
  set_style (tour);
  go_to_stop (tour);
  app_settle_each (GTK_WIDGET (window), on_settled, tour);
}
