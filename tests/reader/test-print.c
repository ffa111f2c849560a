/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/print.h"

#include <glib/gstdio.h>
#include <string.h>

#include "ui.h"

typedef struct
{
  WidgetsContext *context;
  char *folder, *file;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->context = ui_context_new (NULL, "GB");
  f->folder = g_dir_make_tmp ("legwise-print-XXXXXX", NULL);
  g_assert_nonnull (f->folder);
  f->file = g_build_filename (f->folder, "sheet.pdf", NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  g_remove (f->file);
  g_assert_cmpint (g_rmdir (f->folder), ==, 0); /* and nothing else was written there */
  g_free (f->file);
  g_free (f->folder);
  ui_context_free (f->context);
}

/* A whole file: its beginning, its end, and something between them. */
static void
assert_pdf (const char *file)
{
  g_autofree char *bytes = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (file, &bytes, &size, NULL));
  g_assert_cmpuint (size, >, 5000);
  g_assert_true (memcmp (bytes, "%PDF", 4) == 0);
  g_assert_nonnull (g_strrstr_len (bytes + size - 16, 16, "%%EOF"));
}

static void
assert_exports (Fixture *f, const char *page)
{
  g_autoptr (GError) error = NULL;

  g_remove (f->file);
  g_assert_true (reader_print (f->context, page, NULL, f->file, &error));
  g_assert_no_error (error);
  assert_pdf (f->file);
}

static void
test_all_pages (Fixture *f, gconstpointer data)
{
  const PackManifest *manifest = pack_manifest (f->context->pack);

  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      for (guint j = 0; j < topic->pages->len; j++)
        assert_exports (f, g_ptr_array_index (topic->pages, j));
    }
}

/* What stood there before is written over. */
static void
test_over (Fixture *f, gconstpointer data)
{
  g_assert_true (g_file_set_contents (f->file, "an old letter", -1, NULL));
  g_assert_true (reader_print (f->context, "sleep", NULL, f->file, NULL));
  assert_pdf (f->file);
}

static void
test_right_to_left (Fixture *f, gconstpointer data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  assert_exports (f, "nerve-irritation");
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_no_page (Fixture *f, gconstpointer data)
{
  static const char *const ids[] = { "no-such-page", "", "../pack", "why-it-hurts", "العصب", "%s" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (reader_print (f->context, ids[i], NULL, f->file, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
      g_assert_false (g_file_test (f->file, G_FILE_TEST_EXISTS));
    }
  g_assert_false (reader_print (f->context, "no-such-page", NULL, f->file, NULL));
}

static void
test_no_folder (Fixture *f, gconstpointer data)
{
  g_autofree char *file = g_build_filename (f->folder, "no-such-folder", "sheet.pdf", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (reader_print (f->context, "sleep", NULL, file, &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, !=, "");
}

/* The question which printer, as soon as it is there. */
static gboolean
cancel_question (gpointer n_asked)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l; l = l->next)
    if (GTK_IS_DIALOG (l->data) && gtk_widget_get_mapped (l->data))
      {
        ++*(guint *) n_asked;
        gtk_dialog_response (GTK_DIALOG (l->data), GTK_RESPONSE_CANCEL);
        return G_SOURCE_REMOVE;
      }

  return G_SOURCE_CONTINUE;
}

/* Somebody who thinks better of it did nothing wrong. */
static void
test_stopped (Fixture *f, gconstpointer data)
{
  GtkWidget *parent = ui_window_new (gtk_label_new ("A page"), 300, 300);
  g_autoptr (GError) error = NULL;
  guint n_asked = 0;

  g_idle_add_full (G_PRIORITY_LOW, cancel_question, &n_asked, NULL);
  g_assert_true (reader_print (f->context, "sleep", GTK_WINDOW (parent), NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_asked, ==, 1);
  ui_window_close (parent);
}

#define ADD(path, function) g_test_add ("/print/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("all-pages", test_all_pages);
  ADD ("over", test_over);
  ADD ("right-to-left", test_right_to_left);
  ADD ("no-page", test_no_page);
  ADD ("no-folder", test_no_folder);
  ADD ("stopped", test_stopped);

  return g_test_run ();
}
