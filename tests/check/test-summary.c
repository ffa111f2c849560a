/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "check/summary.h"

#include <adwaita.h>
#include <pango/pangocairo.h>
#include <string.h>

#include "check/wizard.h"
#include "steps.h"
#include "ui.h"

typedef struct
{
  WidgetsContext *context;
  GtkWidget *window;
  CheckWizard *wizard;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const LwQuestionnaire *q;

  f->context = ui_context_new (NULL, "GB");
  q = pack_questionnaire (f->context->pack, faults);
  f->wizard = CHECK_WIZARD (check_wizard_new (f->context, q));
  f->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (f->window), GTK_WIDGET (f->wizard));
  gtk_window_present (GTK_WINDOW (f->window));
  check_wizard_set_run (f->wizard, steps_to (q, steps_answers_for (LW_URGENCY_EMERGENCY), NULL));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (f->window));
  ui_wait_until_idle ();
  ui_context_free (f->context);
}

static CheckPlace
place (Fixture *f)
{
  return check_run_place (check_wizard_run (f->wizard));
}

static void
open_for (Fixture *f, const char *reader)
{
  gtk_widget_activate_action (GTK_WIDGET (f->wizard), "check.summary", "s", reader);
}

/* From the outcome to either of the two, and straight back. */
static void
test_there_and_back (Fixture *f, gconstpointer data)
{
  g_assert_nonnull (ui_find_button (GTK_WIDGET (f->wizard), "check.summary", "clinician"));
  open_for (f, "clinician");
  g_assert_cmpint (place (f), ==, CHECK_AT_SUMMARY);
  g_assert_nonnull (ui_find_label (GTK_WIDGET (f->wizard), "Danger signs present"));
  open_for (f, "patient");
  g_assert_null (ui_find_label (GTK_WIDGET (f->wizard), "Danger signs present"));
  g_assert_nonnull (ui_find_button (GTK_WIDGET (f->wizard), "check.summary", "clinician"));
  g_assert_true (check_wizard_back (f->wizard));
  g_assert_cmpint (place (f), ==, CHECK_AT_OUTCOME);
}

/* Nobody gets a summary of what is not finished. */
static void
test_only_from_outcome (Fixture *f, gconstpointer data)
{
  const LwQuestionnaire *q = check_run_questionnaire (check_wizard_run (f->wizard));

  check_wizard_set_run (f->wizard, check_run_new (q));
  open_for (f, "clinician");
  g_assert_cmpint (place (f), ==, CHECK_AT_START);
}

typedef struct
{
  char *text;
  gboolean done;
} Pasted;

static void
on_pasted (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  Pasted *pasted = data;

  pasted->text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
  pasted->done = TRUE;
}

static gboolean
is_pasted (gpointer data)
{
  return ((Pasted *) data)->done;
}

static void
test_copy (Fixture *f, gconstpointer data)
{
  Pasted pasted = { NULL, FALSE };
  g_autoptr (HandoverSummary) summary = NULL;
  g_autofree char *text = NULL;

  open_for (f, "clinician");
  gtk_widget_activate_action (GTK_WIDGET (f->wizard), "check.copy", NULL);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (f->wizard)), NULL, on_pasted, &pasted);
  ui_wait (is_pasted, &pasted);
  summary = check_summary_new (f->context, check_wizard_run (f->wizard));
  text = handover_summary_to_text (summary);
  g_assert_cmpstr (pasted.text, ==, text);
  g_free (pasted.text);
}

/* A4 in large print: a few sheets, not a book. */
static void
test_sheet (Fixture *f, gconstpointer data)
{
  for (int reader = HANDOVER_FOR_CLINICIAN; reader <= HANDOVER_FOR_PATIENT; reader++)
    {
      g_autoptr (CheckRun) run = check_run_with_summary (check_wizard_run (f->wizard), reader);
      g_autoptr (HandoverSummary) summary = check_summary_new (f->context, run);
      g_autoptr (PaperSheet) sheet = check_summary_sheet (summary, f->context, run);
      PangoContext *pango = pango_font_map_create_context (pango_cairo_font_map_get_default ());
      guint n;

      pango_cairo_context_set_resolution (pango, 72);
      n = paper_sheet_lay_out (sheet, pango, 493, 740);
      g_assert_cmpuint (n, >=, 1);
      g_assert_cmpuint (n, <=, 3);
      g_object_unref (pango);
    }
}

/* Whether a dark square of 10 points is on one of the sheets: letters are thinner. */
static gboolean
has_dark_square (PaperSheet *sheet, guint n)
{
  gboolean found = FALSE;

  for (guint i = 0; i < n && !found; i++)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 493, 740);
      cairo_t *cr = cairo_create (surface);
      const guint8 *data;
      guint stride;

      cairo_set_source_rgb (cr, 1, 1, 1);
      cairo_paint (cr);
      paper_sheet_draw (sheet, cr, i);
      cairo_destroy (cr);
      cairo_surface_flush (surface);
      data = cairo_image_surface_get_data (surface);
      stride = cairo_image_surface_get_stride (surface);
      for (guint y = 0; y + 10 < 740 && !found; y += 2)
        for (guint x = 0; x + 10 < 493 && !found; x += 2)
          {
            gboolean dark = TRUE;

            for (guint j = 0; j < 100 && dark; j++)
              dark = data[(y + j / 10) * stride + (x + j % 10) * 4 + 1] < 80;
            found = dark;
          }
      cairo_surface_destroy (surface);
    }

  return found;
}

/* What was marked on the body is drawn on paper too. */
static void
test_sheet_of_map (Fixture *f, gconstpointer data)
{
  static const char *const answers[] = { "nerve=numb-new where-numb=thigh-front-left where-numb=calf-left", "nerve=little" };

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      g_autoptr (CheckRun) outcome = steps_to (check_run_questionnaire (check_wizard_run (f->wizard)), answers[i], NULL);
      g_autoptr (CheckRun) run = check_run_with_summary (outcome, HANDOVER_FOR_CLINICIAN);
      g_autoptr (HandoverSummary) summary = check_summary_new (f->context, run);
      g_autoptr (PaperSheet) sheet = check_summary_sheet (summary, f->context, run);
      PangoContext *pango = pango_font_map_create_context (pango_cairo_font_map_get_default ());
      guint n;

      pango_cairo_context_set_resolution (pango, 72);
      n = paper_sheet_lay_out (sheet, pango, 493, 740);
      g_assert_cmpint (has_dark_square (sheet, n), ==, i == 0);
      g_object_unref (pango);
    }
}

#define ADD(path, function) g_test_add ("/summary/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("there-and-back", test_there_and_back);
  ADD ("only-from-outcome", test_only_from_outcome);
  ADD ("copy", test_copy);
  ADD ("sheet", test_sheet);
  ADD ("sheet-of-map", test_sheet_of_map);

  return g_test_run ();
}
