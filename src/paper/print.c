/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/print.h"

#include <glib/gi18n.h>

#include "language/choose.h"

#define MARGIN_MM 18.0

static void
on_begin (GtkPrintOperation *operation, GtkPrintContext *paper, gpointer data)
{
  PangoContext *pango = gtk_print_context_create_pango_context (paper);

  /* In points, so that a size in the style is the size on paper. */
  pango_cairo_context_set_resolution (pango, 72);
  pango_context_set_base_dir (pango, gtk_widget_get_default_direction () == GTK_TEXT_DIR_RTL ? PANGO_DIRECTION_RTL
                                                                                             : PANGO_DIRECTION_LTR);
  pango_context_set_language (pango, pango_language_from_string (language_current ()->tag));
  gtk_print_operation_set_n_pages (operation, paper_sheet_lay_out (data, pango, gtk_print_context_get_width (paper),
                                                                    gtk_print_context_get_height (paper)));
  g_object_unref (pango);
}

static void
on_draw (GtkPrintOperation *operation, GtkPrintContext *paper, int index, gpointer data)
{
  paper_sheet_draw (data, gtk_print_context_get_cairo_context (paper), index);
}

static GtkPageSetup *
page_setup (void)
{
  GtkPageSetup *setup = gtk_page_setup_new ();

  gtk_page_setup_set_top_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_bottom_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_left_margin (setup, MARGIN_MM, GTK_UNIT_MM);
  gtk_page_setup_set_right_margin (setup, MARGIN_MM, GTK_UNIT_MM);

  return setup;
}

static GtkPrintOperation *
operation_new (PaperSheet *sheet, const char *name)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = page_setup ();

  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, name);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (on_begin), sheet);
  g_signal_connect (operation, "draw-page", G_CALLBACK (on_draw), sheet);

  return operation;
}

gboolean
paper_print (PaperSheet *sheet, const char *name, GtkWindow *parent, const char *file, GError **error)
{
  g_autoptr (GtkPrintOperation) operation = operation_new (sheet, name);

  if (file)
    gtk_print_operation_set_export_filename (operation, file);

  return gtk_print_operation_run (operation, file ? GTK_PRINT_OPERATION_ACTION_EXPORT : GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                                  parent, error)
         != GTK_PRINT_OPERATION_RESULT_ERROR;
}

/* What a kiosk prints goes on while somebody reads. */
typedef struct
{
  GtkPrintOperation *operation;
  PaperSheet *sheet;
  guint most_sheets;
  GtkWidget *window; /* weak */
  guint patience;    /* a source: no printer has been found so far */
  gboolean begun;
} Job;

#define PATIENCE_SECONDS 10

static Job *running; /* or NULL */
static guint n_done;

static void
tell (Job *job, const char *text)
{
  if (job->window)
    gtk_widget_activate_action (job->window, "page.tell", "s", text);
}

static void
begin_unless_long (GtkPrintOperation *operation, GtkPrintContext *paper, Job *job)
{
  int n_sheets;

  g_clear_handle_id (&job->patience, g_source_remove);
  g_object_get (operation, "n-pages", &n_sheets, NULL);
  job->begun = n_sheets <= (int) job->most_sheets;
  if (job->begun)
    tell (job, _("It is being printed. Take all sheets with you."));
  else
    gtk_print_operation_cancel (operation);
}

static void
job_end (Job *job)
{
  if (running == job)
    running = NULL;
  g_clear_handle_id (&job->patience, g_source_remove);
  g_clear_weak_pointer (&job->window);
  g_object_unref (job->operation);
  paper_sheet_free (job->sheet);
  g_free (job);
}

static void
on_done (GtkPrintOperation *operation, GtkPrintOperationResult result, Job *job)
{
  n_done += result == GTK_PRINT_OPERATION_RESULT_APPLY;
  if (running == job && (result == GTK_PRINT_OPERATION_RESULT_ERROR || !job->begun))
    tell (job, _("It could not be printed. Please ask at reception."));
  job_end (job);
}

/* GTK goes on looking for a printer where there is none, and says nothing. The job itself stays
 * with it, and may still come to an end. */
static gboolean
on_patience (gpointer data)
{
  Job *job = data;

  job->patience = 0;
  tell (job, _("It could not be printed. Please ask at reception."));
  paper_print_stop ();

  return G_SOURCE_REMOVE;
}

void
paper_print_at_once (PaperSheet *sheet, const char *name, guint most_sheets, GtkWindow *parent)
{
  GtkPrintOperation *operation = operation_new (sheet, name);
  Job *job = g_new0 (Job, 1);

  paper_print_stop ();
  *job = (Job){ .operation = operation, .sheet = sheet, .most_sheets = most_sheets };
  g_set_weak_pointer (&job->window, GTK_WIDGET (parent));
  job->patience = g_timeout_add_seconds (PATIENCE_SECONDS, on_patience, job);
  running = job;
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_unless_long), job);
  g_signal_connect (operation, "done", G_CALLBACK (on_done), job);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT, parent, NULL);
}

void
paper_print_stop (void)
{
  Job *job = g_steal_pointer (&running);

  if (!job)
    return;
  g_clear_handle_id (&job->patience, g_source_remove);
  gtk_print_operation_cancel (job->operation);
}

guint
paper_print_n_done (void)
{
  return n_done;
}
