/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/time-line.h"

#include <glib/gi18n.h>

#include "figure/weeks.h"
#include "widgets/parts.h"
#include "widgets/text.h"

typedef struct
{
  GtkWidget *stop; /* not owned */
  int weeks;
} Moment;

typedef struct
{
  GArray *moments; /* Moment */
  GtkWidget *line;
  GtkWidget *here; /* the stop that moves */
  GtkWidget *words; /* what it says */
  GtkWidget *said; /* above the slider */
} TimeLine;

static void
time_line_free (gpointer data, GClosure *closure)
{
  TimeLine *self = data;

  g_array_unref (self->moments);
  g_free (self);
}

/* A full bar is as much as at first. The sentence beside it says so too. */
static GtkWidget *
build_bar (int left)
{
  GtkWidget *bar = g_object_new (GTK_TYPE_LEVEL_BAR, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                 "max-value", 100.0, "value", (double) left, NULL);

  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), NULL);
  gtk_widget_set_can_target (bar, FALSE);

  return bar;
}

static GtkWidget *
build_rail (void)
{
  GtkWidget *rail = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *dot = widgets_add (rail, gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *on = widgets_add (rail, gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));

  gtk_widget_add_css_class (dot, "dot");
  gtk_widget_set_halign (dot, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (on, "on");
  gtk_widget_set_halign (on, GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (on, TRUE);

  return rail;
}

/* A point on the line, and what stands beside it. */
static GtkWidget *
build_stop (GtkWidget *words, const char *css_class)
{
  GtkWidget *stop = widgets_line_new (12);

  gtk_widget_add_css_class (stop, "stop");
  gtk_widget_add_css_class (stop, css_class);
  widgets_add (stop, build_rail ());
  gtk_widget_set_hexpand (words, TRUE);
  widgets_add (stop, words);

  return stop;
}

static GtkWidget *
build_moment (const WidgetsContext *context, const ContentMoment *moment)
{
  GtkWidget *column = widgets_column_new (12, "moment");
  g_autofree char *when = figure_weeks_words (moment->weeks);

  widgets_add (column, widgets_heading_new (when, 3, "effect-title"));
  for (guint i = 0; i < moment->claims->len; i++)
    {
      const ContentClaim *claim = g_ptr_array_index (moment->claims, i);
      GtkWidget *finding = widgets_add (column, widgets_column_new (4, NULL));

      widgets_add (finding, widgets_prose_new (context, claim->text, NULL));
      if (claim->left >= 0)
        widgets_add (finding, build_bar (claim->left));
    }

  return column;
}

static void
set_class (GtkWidget *widget, const char *css_class, gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/* Below what was measured by then, above what was measured later. */
static void
show_here (TimeLine *self, int weeks)
{
  GtkWidget *before = NULL;

  for (guint i = 0; i < self->moments->len; i++)
    {
      const Moment *moment = &g_array_index (self->moments, Moment, i);
      gboolean passed = moment->weeks <= weeks;

      set_class (moment->stop, "passed", passed);
      if (passed)
        before = moment->stop;
    }
  gtk_box_reorder_child_after (GTK_BOX (self->line), self->here, before);
  gtk_widget_set_visible (self->here, TRUE);
}

static char *
step_words (guint step)
{
  g_autofree char *words = figure_weeks_words (figure_weeks_step (step));

  if (step + 1 < figure_weeks_n_steps ())
    return g_steal_pointer (&words);

  /* Translators: %s is the longest time that can be chosen, such as "10 years". */
  return g_strdup_printf (_("%s or more"), words);
}

/* Its first place is that of nothing chosen. */
static void
step_chosen (GtkRange *range, gpointer data)
{
  TimeLine *self = data;
  int step = (int) gtk_range_get_value (range) - 1;
  g_autofree char *time = step < 0 ? g_strdup (_("Not chosen")) : step_words ((guint) step);
  /* Translators: on a line of time; %s is such as "10 weeks". */
  g_autofree char *here = g_strdup_printf (_("You are here: %s after surgery"), time);

  gtk_accessible_update_property (GTK_ACCESSIBLE (range), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, time, -1);
  gtk_label_set_label (GTK_LABEL (self->said), time);
  gtk_label_set_label (GTK_LABEL (self->words), here);
  if (step >= 0)
    show_here (self, figure_weeks_step ((guint) step));
  else
    {
      show_here (self, -1);
      gtk_widget_set_visible (self->here, FALSE);
    }
}

static GtkWidget *
build_slider (TimeLine *self)
{
  const char *question = _("How long ago was your surgery?");
  GtkWidget *box = widgets_column_new (4, "since");
  GtkWidget *slider;

  widgets_add (box, widgets_label_new (question, "effect-title"));
  self->said = widgets_add (box, widgets_label_new ("", NULL));
  slider = widgets_add (box, gtk_scale_new_with_range (GTK_ORIENTATION_HORIZONTAL, 0, figure_weeks_n_steps (), 1));
  gtk_range_set_round_digits (GTK_RANGE (slider), 0);
  gtk_range_set_increments (GTK_RANGE (slider), 1, 4);
  widgets_set_name (slider, question);
  g_signal_connect_data (slider, "value-changed", G_CALLBACK (step_chosen), self, time_line_free, 0);
  step_chosen (GTK_RANGE (slider), self);

  return box;
}

static void
add_stops (TimeLine *self, const WidgetsContext *context, GPtrArray *moments)
{
  for (guint i = 0; i < moments->len; i++)
    {
      const ContentMoment *measured = g_ptr_array_index (moments, i);
      Moment moment = { build_stop (build_moment (context, measured), "measured"), measured->weeks };

      set_class (moment.stop, "last", i + 1 == moments->len);
      g_array_append_val (self->moments, moment);
      widgets_add (self->line, moment.stop);
    }
  self->words = widgets_label_new ("", "here-words");
  self->here = widgets_add (self->line, build_stop (self->words, "here"));
}

const char *
figure_time_line_caption (void)
{
  return _("A bar shows how much was left. A full bar is as much as before surgery.");
}

GtkWidget *
figure_time_line_new (const WidgetsContext *context, GPtrArray *moments)
{
  TimeLine *self = g_new0 (TimeLine, 1);
  GtkWidget *box = widgets_column_new (16, "time-line");

  self->moments = g_array_new (FALSE, FALSE, sizeof (Moment));
  self->line = widgets_column_new (0, NULL);
  add_stops (self, context, moments);
  widgets_add (box, build_slider (self));
  widgets_add (box, self->line);
  widgets_add (box, widgets_label_new (figure_time_line_caption (), "caption"));

  return box;
}
