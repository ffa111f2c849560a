/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/body-map.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "figure/body.h"
#include "figure/figure.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

#define LEAST_EM 11
#define LEAST_EM_SHOWN 7
#define MOST_WIDTH 300
#define MOST_WIDTH_SHOWN 130

struct _CheckBodyMap
{
  const LwQuestion *question;
  GtkWidget *widget;
  GPtrArray *bodies; /* FigureBody, one for each view; not owned */
  CheckRegionFunc touched;
  gpointer data;
};

static void
map_free (gpointer data)
{
  CheckBodyMap *map = data;

  g_ptr_array_unref (map->bodies);
  g_free (map);
}

static void
on_touched (FigureBody *body, const char *region, gpointer data)
{
  CheckBodyMap *map = data;
  int option = lw_question_find_option (map->question, region);

  if (option >= 0)
    map->touched (option, map->data);
}

/* The ids of the options in @set; ends with NULL, owned by the caller but for the ids. */
static const char **
ids_of (const LwQuestion *question, guint64 set)
{
  const char **ids = g_new0 (const char *, question->options->len + 1);
  guint n = 0;

  for (guint i = 0; i < question->options->len; i++)
    if (set >> i & 1)
      ids[n++] = lw_question_option (question, i)->id;

  return ids;
}

/* Which side is which, as it is drawn and not as the language is read. */
static GtkWidget *
build_sides (const LwView *view)
{
  GtkWidget *sides = gtk_center_box_new ();

  gtk_widget_set_direction (sides, GTK_TEXT_DIR_LTR);
  gtk_center_box_set_start_widget (GTK_CENTER_BOX (sides), widgets_label_new (view->back ? _("Left") : _("Right"), "soft"));
  gtk_center_box_set_center_widget (GTK_CENTER_BOX (sides), widgets_label_new (view->back ? C_("side of the body", "Back") : C_("side of the body", "Front"), "view-name"));
  gtk_center_box_set_end_widget (GTK_CENTER_BOX (sides), widgets_label_new (view->back ? _("Right") : _("Left"), "soft"));

  return sides;
}

static void
add_view (CheckBodyMap *map, const WidgetsContext *context, const LwView *view, const char *const *offered, int most)
{
  GtkWidget *column = widgets_column_new (4, NULL);
  Drawing *drawing = figure_find_drawing (context, view->picture->src);

  if (drawing)
    {
      GtkWidget *body = figure_body_new (drawing, offered, view->picture->alt, view->picture->description);

      widgets_add (column, build_sides (view));
      widgets_add (column, body);
      g_ptr_array_add (map->bodies, body);
      if (offered)
        g_signal_connect (body, "touched", G_CALLBACK (on_touched), map);
    }
  widgets_columns_add (WIDGETS_COLUMNS (map->widget), widgets_clamp_new (column, most));
}

CheckBodyMap *
check_body_map_new (const WidgetsContext *context, const LwQuestionnaire *questionnaire, const LwQuestion *question,
                    CheckRegionFunc touched, gpointer data)
{
  CheckBodyMap *map = g_new0 (CheckBodyMap, 1);
  g_autofree const char **offered = ids_of (question, ~lw_question_exclusive (question));

  map->question = question;
  map->bodies = g_ptr_array_new ();
  map->touched = touched;
  map->data = data;
  map->widget = widgets_columns_new (touched ? 2 : 3, touched ? LEAST_EM : LEAST_EM_SHOWN, 16);
  gtk_widget_add_css_class (map->widget, "body-map");
  for (guint i = 0; i < questionnaire->views->len; i++)
    add_view (map, context, g_ptr_array_index (questionnaire->views, i), touched ? offered : NULL,
              touched ? MOST_WIDTH : MOST_WIDTH_SHOWN);
  g_object_set_data_full (G_OBJECT (map->widget), "map", map, map_free);

  return map;
}

GtkWidget *
check_body_map_widget (CheckBodyMap *map)
{
  return map->widget;
}

static guint64
marked (const LwQuestion *question, LwAnswer answer)
{
  return answer.kind == LW_ANSWER_OPTIONS ? answer.options & ~lw_question_exclusive (question) : 0;
}

void
check_body_map_show (CheckBodyMap *map, LwAnswer answer)
{
  g_autofree const char **ids = ids_of (map->question, marked (map->question, answer));

  for (guint i = 0; i < map->bodies->len; i++)
    figure_body_set_marked (g_ptr_array_index (map->bodies, i), ids);
}

void
check_body_map_outline (CheckBodyMap *map, int option)
{
  for (guint i = 0; i < map->bodies->len; i++)
    figure_body_set_outlined (g_ptr_array_index (map->bodies, i), option < 0 ? NULL : lw_question_option (map->question, option)->id);
}

static char *
name_regions (const CheckRun *run, const LwQuestion *question, guint64 set)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < question->options->len; i++)
    if (set >> i & 1)
      /* Translators: between the names in a list. */
      g_string_append_printf (names, "%s%s", names->len ? _(", ") : "", check_run_text (run, lw_question_option (question, i)->text));

  return g_string_free (names, FALSE);
}

static GtkWidget *
build_shown (const WidgetsContext *context, const CheckRun *run, const LwQuestion *question, LwAnswer answer)
{
  GtkWidget *box = widgets_column_new (8, NULL);
  CheckBodyMap *map = check_body_map_new (context, check_run_questionnaire (run), question, NULL, NULL);
  g_autofree char *names = name_regions (run, question, marked (question, answer));

  check_body_map_show (map, answer);
  widgets_add (box, widgets_label_new (check_run_text (run, question->text), "effect-title"));
  widgets_add (box, widgets_label_new (names, NULL));
  widgets_add (box, check_body_map_widget (map));

  return box;
}

/* Calls @show for each body map that was asked and has a mark.
 * Returns: how many there are. */
typedef void (*ShowFunc) (const LwQuestion *question, LwAnswer answer, gpointer data);

static guint
foreach_marked (const CheckRun *run, ShowFunc show, gpointer data)
{
  const LwOutcome *outcome = check_run_outcome (run);
  guint n = 0;

  for (guint i = 0; i < outcome->asked->len; i++)
    {
      guint index = g_array_index (outcome->asked, guint, i);
      const LwQuestion *question = lw_questionnaire_question (check_run_questionnaire (run), index);
      LwAnswer answer = lw_answers_get (check_run_answers (run), index);

      if (question->kind != LW_KIND_BODY_MAP || marked (question, answer) == 0)
        continue;
      n++;
      if (show)
        show (question, answer, data);
    }

  return n;
}

typedef struct
{
  const WidgetsContext *context;
  const CheckRun *run;
  GtkWidget *section;
  GPtrArray *items;
} Showing;

static void
show_on_screen (const LwQuestion *question, LwAnswer answer, gpointer data)
{
  Showing *s = data;

  widgets_add (s->section, build_shown (s->context, s->run, question, answer));
}

void
check_add_body_maps (GtkWidget *column, const WidgetsContext *context, const CheckRun *run)
{
  Showing s = { context, run, NULL, NULL };

  if (foreach_marked (run, NULL, NULL) == 0)
    return;
  s.section = widgets_add (column, widgets_column_new (16, NULL));
  widgets_add (s.section, widgets_heading_new (_("What you marked"), 2, "section-title"));
  foreach_marked (run, show_on_screen, &s);
}

/* The left leg is the person's own: from the front it is at the right. */
static void
show_on_paper (const LwQuestion *question, LwAnswer answer, gpointer data)
{
  Showing *s = data;
  const GPtrArray *views = check_run_questionnaire (s->run)->views;
  g_autofree const char **ids = ids_of (question, marked (question, answer));
  g_autofree char *names = name_regions (s->run, question, marked (question, answer));
  Drawing *drawings[2] = { NULL };
  PaperItem *item;

  for (guint i = 0; i < MIN (views->len, G_N_ELEMENTS (drawings)); i++)
    drawings[i] = figure_find_drawing (s->context, ((const LwView *) g_ptr_array_index (views, i))->picture->src);
  paper_add_plain (s->items, &paper_small_heading, check_run_text (s->run, question->text));
  paper_add_plain (s->items, &paper_text, names);
  if (!drawings[0])
    return;
  item = paper_add (s->items, &paper_picture, NULL);
  item->drawing = drawings[0];
  item->beside = drawings[1];
  item->marked = g_strdupv ((char **) ids);
}

void
check_add_body_maps_to_paper (GPtrArray *items, const WidgetsContext *context, const CheckRun *run)
{
  Showing s = { context, run, NULL, items };

  if (foreach_marked (run, NULL, NULL) == 0)
    return;
  paper_add_plain (items, &paper_heading, _("What you marked"));
  paper_add_plain (items, &paper_text, _("The body from the front and from behind. Left and right are your own."));
  foreach_marked (run, show_on_paper, &s);
}
