/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/tour.h"

#include <glib/gstdio.h>

#include "figure/cache.h"

/* Set for the second run, in which only high contrast is looked at. */
#define SECOND_RUN "LEGWISE_TOUR_HIGH_CONTRAST"

typedef struct
{
  const char *name;
  const char *action; /* a page action, or NULL: the self-check */
  const char *target;
  const char *answers; /* "question=option …" given before the picture; "" is the start */
} Stop;

static const Stop stops[] = {
  { "home", "page.home", NULL, NULL },
  { "topic", "page.topic", "why-it-hurts", NULL },
  { "page-emergency-signs", "page.show", "emergency-signs", NULL },
  { "page-figure", "page.show", "nerve-irritation", NULL },
  { "page-evidence", "page.show", "nerve-pain-medicines", NULL },
  { "page-cold-and-heat", "page.show", "cold-and-heat", NULL },
  { "place", "page.place", NULL, NULL },
  { "check-start", NULL, NULL, "" },
  { "check-several", NULL, NULL, "to=now" },
  { "check-choice", NULL, NULL, "to=saddle" },
  { "check-days", NULL, NULL, "to=since" },
  { "check-scale", NULL, NULL, "to=leg-pain" },
  { "outcome-emergency", NULL, NULL, "saddle=new" },
  { "outcome-today", NULL, NULL, "fever=fever" },
  { "outcome-soon", NULL, NULL, "metal=clunk operation=fusion" },
  { "outcome-self-care", NULL, NULL, "end" },
};

static const struct
{
  const char *name;
  int width, height;
} sizes[] = { { "desktop", 1280, 860 }, { "phone", 360, 720 }, { "kiosk", 1080, 1920 } };

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
  gboolean high_contrast;
  guint stop, size, style;
  guint settled; /* frames since nothing changed any more */
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
  gtk_widget_set_default_direction (tour->style == RIGHT_TO_LEFT ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  gtk_window_set_default_size (GTK_WINDOW (tour->window), sizes[tour->size].width, sizes[tour->size].height);
}

static LwAnswer
find_answer (const LwQuestionnaire *q, guint question, const char *answers)
{
  const LwQuestion *asked = lw_questionnaire_question (q, question);
  g_auto (GStrv) words = g_strsplit (answers, " ", -1);

  for (guint i = 0; words[i]; i++)
    {
      g_auto (GStrv) parts = g_strsplit (words[i], "=", 2);
      int option = g_strcmp0 (parts[0], asked->id) == 0 ? lw_question_find_option (asked, parts[1]) : -1;

      if (option >= 0)
        return lw_answer_option (option);
    }

  return lw_answer_mildest (asked);
}

/* Answers question after question, as a person would, up to the one that is wanted. */
static void
answer_up_to (CheckWizard *wizard, const char *answers)
{
  CheckRun *start = check_run_new (check_run_questionnaire (check_wizard_run (wizard)));
  CheckRun *run = *answers ? check_run_next (start) : check_run_new (check_run_questionnaire (start));

  check_run_free (start);
  while (*answers && check_run_place (run) == CHECK_AT_QUESTION)
    {
      const LwQuestionnaire *q = check_run_questionnaire (run);
      guint question = check_run_question (run);
      g_autoptr (CheckRun) here = run;
      g_autoptr (CheckRun) answered = NULL;

      if (g_str_has_prefix (answers, "to=") && g_str_equal (answers + 3, lw_questionnaire_question (q, question)->id))
        {
          run = check_run_with_answer (here, lw_answer_none ());
          break;
        }
      answered = check_run_with_answer (here, find_answer (q, question, answers));
      run = check_run_next (answered);
    }
  check_wizard_set_run (wizard, run);
}

static void
go_to_stop (Tour *tour)
{
  const Stop *stop = &stops[tour->stop];
  GtkWidget *window = GTK_WIDGET (tour->window);

  gtk_widget_activate_action (window, "page.home", NULL);
  if (!stop->action)
    {
      gtk_widget_activate_action (window, "page.self-check", NULL);
      answer_up_to (app_window_wizard (tour->window), stop->answers);
    }
  else if (stop->target)
    gtk_widget_activate_action (window, stop->action, "s", stop->target);
  else
    gtk_widget_activate_action (window, stop->action, NULL);
}

static void
write_picture (Tour *tour)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (tour->window));
  int width = gdk_paintable_get_intrinsic_width (paintable), height = gdk_paintable_get_intrinsic_height (paintable);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *name = g_strdup_printf ("%s-%s-%s%s.png", stops[tour->stop].name, sizes[tour->size].name,
                                           tour->high_contrast ? "high-contrast-" : "", style_names[tour->style]);
  g_autofree char *path = g_build_filename (tour->folder, name, NULL);

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  if (!node)
    return;
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (tour->window)), node, NULL);
  if (gdk_texture_save_to_png (texture, path))
    tour->written++;
  else
    g_printerr ("legwise: cannot write %s\n", path);
}

/* FALSE after the last. */
static gboolean
advance (Tour *tour)
{
  if (++tour->stop < G_N_ELEMENTS (stops))
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
  const char *argv[] = { self, "--pack", pack_folder (app_window_pack (tour->window)), "--tour", tour->folder, NULL };
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
  g_free (tour->folder);
  g_free (tour);
  g_application_quit (application);
}

/* A picture is taken when no drawing is being painted and a few frames have gone by. */
static void
on_after_paint (GdkFrameClock *clock, gpointer data)
{
  Tour *tour = data;

  if (figure_cache_n_pending () > 0)
    tour->settled = 0;
  if (++tour->settled < 4)
    {
      gtk_widget_queue_draw (GTK_WIDGET (tour->window));
      return;
    }

  write_picture (tour);
  tour->settled = 0;
  if (advance (tour))
    {
      set_style (tour);
      go_to_stop (tour);
      return;
    }
  g_signal_handlers_disconnect_by_func (clock, on_after_paint, tour);
  gdk_frame_clock_end_updating (clock);
  finish (tour);
}

static void
on_map (GtkWidget *window, gpointer data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);

  g_signal_connect (clock, "after-paint", G_CALLBACK (on_after_paint), data);
  gdk_frame_clock_begin_updating (clock);
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
  set_style (tour);
  go_to_stop (tour);
  g_signal_connect_after (window, "map", G_CALLBACK (on_map), tour);
}
