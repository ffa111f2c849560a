/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/time-line.h"

#include "figure/weeks.h"
#include "ui.h"

#define TEXT \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<page id='a' reviewed='2026-01-01' review-by='2027-01-01' review-status='pending'>" \
  "<title>A</title><summary>B.</summary>" \
  "<section><heading>C</heading><time-line>" \
  "<moment weeks='6'><measured left='45' source='s'>Pain was less.</measured><measured source='s'>No number.</measured></moment>" \
  "<moment weeks='26'><measured left='0' source='s'>Nothing left.</measured></moment>" \
  "<moment weeks='52'><measured left='100' source='s'>All as before.</measured></moment>" \
  "</time-line></section><sources><source ref='s'/></sources></page>"

typedef struct
{
  WidgetsContext *context;
  ContentPage *page;
  GtkWidget *window;
  GtkRange *slider;
} Fixture;

static ContentPage *
read_page (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (TEXT, sizeof TEXT - 1);
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "page.xml", faults);
  ContentPage *page = content_page_read (document, "page.xml", faults);

  g_assert_nonnull (page);

  return page;
}

static void
set_up (Fixture *f, gconstpointer data)
{
  const ContentSection *section;
  const ContentBlock *block;
  GtkWidget *line;

  f->context = ui_context_new (NULL, NULL);
  f->page = read_page ();
  section = g_ptr_array_index (f->page->sections, 0);
  block = g_ptr_array_index (section->blocks, 0);
  line = figure_time_line_new (f->context, block->moments);
  f->window = ui_window_new (
      g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", line, "hscrollbar-policy", GTK_POLICY_NEVER, NULL), 360, 700);
  f->slider = GTK_RANGE (ui_find (f->window, GTK_TYPE_SCALE, NULL));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_window_close (f->window);
  content_page_unref (f->page);
  ui_context_free (f->context);
}

static GtkWidget *
here (Fixture *f)
{
  return ui_find (f->window, GTK_TYPE_WIDGET, "here");
}

/* How many moments stand above the place where one is, as it is laid out. */
static guint
n_above (Fixture *f)
{
  guint n = 0;

  for (GtkWidget *stop = gtk_widget_get_prev_sibling (here (f)); stop; stop = gtk_widget_get_prev_sibling (stop))
    {
      g_assert_true (gtk_widget_has_css_class (stop, "passed"));
      n++;
    }
  for (GtkWidget *stop = gtk_widget_get_next_sibling (here (f)); stop; stop = gtk_widget_get_next_sibling (stop))
    g_assert_false (gtk_widget_has_css_class (stop, "passed"));

  return n;
}

/* Nothing is claimed of somebody who told nothing, nor once it is taken back. */
static void
test_not_chosen (Fixture *f, gconstpointer data)
{
  g_assert_false (gtk_widget_get_visible (here (f)));
  gtk_range_set_value (f->slider, 8);
  g_assert_true (gtk_widget_get_visible (here (f)));
  gtk_range_set_value (f->slider, 0);
  g_assert_false (gtk_widget_get_visible (here (f)));
  g_assert_nonnull (ui_find_label (f->window, "Not chosen"));
}

/* At each step: after what was measured by then. */
static void
test_place (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < figure_weeks_n_steps (); i++)
    {
      int weeks = figure_weeks_step (i);
      g_autofree char *words = figure_weeks_words (weeks);

      gtk_range_set_value (f->slider, i + 1);
      g_assert_cmpuint (n_above (f), ==, (weeks >= 6) + (weeks >= 26) + (weeks >= 52));
      g_assert_nonnull (ui_find_label (here (f), words));
      g_assert_nonnull (ui_find_label (gtk_widget_get_parent (GTK_WIDGET (f->slider)), words));
    }
  g_assert_nonnull (ui_find_label (here (f), "10 years or more"));
}

static gboolean
press (GtkWidget *widget, GtkScrollType scroll)
{
  gboolean done;

  g_signal_emit_by_name (widget, "move-slider", scroll, &done);

  return TRUE;
}

/* With the arrow keys' own signal: a step is a week, then a month. */
static void
test_keys (Fixture *f, gconstpointer data)
{
  for (guint i = 0; i < 3; i++)
    press (GTK_WIDGET (f->slider), GTK_SCROLL_STEP_RIGHT);
  ui_wait_until_laid_out (f->window);
  g_assert_nonnull (ui_find_label (here (f), "You are here: 2 weeks after surgery"));
}

/* Only where there is a number, and the bar is as long as it. */
static void
test_bars (Fixture *f, gconstpointer data)
{
  static const double left[] = { 45, 0, 100 };
  g_autoptr (GPtrArray) bars = ui_find_all (f->window, GTK_TYPE_LEVEL_BAR);

  g_assert_cmpuint (bars->len, ==, G_N_ELEMENTS (left));
  for (guint i = 0; i < bars->len; i++)
    {
      GtkLevelBar *bar = g_ptr_array_index (bars, i);

      g_assert_cmpfloat (gtk_level_bar_get_value (bar), ==, left[i]);
      g_assert_cmpfloat (gtk_level_bar_get_max_value (bar), ==, 100);
      gtk_test_accessible_assert_role (bar, GTK_ACCESSIBLE_ROLE_PRESENTATION);
    }
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add ("/time-line/not-chosen", Fixture, NULL, set_up, test_not_chosen, tear_down);
  g_test_add ("/time-line/place", Fixture, NULL, set_up, test_place, tear_down);
  g_test_add ("/time-line/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/time-line/bars", Fixture, NULL, set_up, test_bars, tear_down);

  return g_test_run ();
}
