/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "copy.h"
#include "reader/reader.h"
#include "spoilt.h"
#include "ui.h"

typedef struct
{
  char *folder;
  WidgetsContext *context;
} Fixture;

/* Of the pages of "At home" one was taken back and the other is broken. */
#define WITHDRAWN "walking-and-pacing"
#define BROKEN "cold-and-heat"

static void
set_up (Fixture *f, gconstpointer data)
{
  f->folder = pack_copy_new ();
  pack_copy_replace (f->folder, "pack.xml", "</pack>", NULL,
                     "<withdrawn page=\"" WITHDRAWN "\" on=\"2026-11-23\">Wrong.</withdrawn></pack>");
  pack_copy_write (f->folder, "pages/" BROKEN ".xml", "<page id=");
  f->context = ui_context_new (f->folder, NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_context_free (f->context);
  pack_copy_free (f->folder);
}

static GtkWidget *
page_widget (Fixture *f, const char *page)
{
  WidgetsView view = reader_page (f->context, page);

  g_assert_nonnull (view.heading);
  g_free (view.title);

  return g_object_ref_sink (view.widget);
}

static void
test_calm (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *page, *sentence;
  } rows[] = {
    { WITHDRAWN, "This page was taken back" },
    { BROKEN, "This page cannot be shown" },
    { "no-such-page", "This page cannot be shown" },
    { "../pack", "This page cannot be shown" },
    { "", "This page cannot be shown" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *page = page_widget (f, rows[i].page);
      GtkWidget *window = ui_window_new (page, 400, 600);

      g_assert_nonnull (ui_find_label (page, rows[i].sentence));
      g_assert_nonnull (ui_find_button (page, "page.show", "emergency-signs"));
      g_assert_nonnull (ui_find_button (page, "page.self-check", NULL));
      ui_window_close (window);
      g_assert_finalize_object (page);
    }
}

/* A broken page of emergency signs does not lead to itself. */
static void
test_broken_signs (Fixture *f, gconstpointer data)
{
  GtkWidget *page;

  pack_copy_write (f->folder, "pages/emergency-signs.xml", "<page");
  page = page_widget (f, "emergency-signs");
  g_assert_null (ui_find_button (page, "page.show", NULL));
  g_assert_nonnull (ui_find_button (page, "page.self-check", NULL));
  g_assert_finalize_object (page);
}

static void
test_others_stay (Fixture *f, gconstpointer data)
{
  static const char *const others[] = { "nerve-irritation", "discectomy", "emergency-signs", "physical-therapy" };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      GtkWidget *page = page_widget (f, others[i]);

      g_assert_nonnull (ui_find_label (page, "Sources ("));
      g_assert_null (ui_find_button (page, "page.show", WITHDRAWN));
      g_assert_null (ui_find_button (page, "page.show", BROKEN));
      g_assert_finalize_object (page);
    }
}

static void
test_topic (Fixture *f, gconstpointer data)
{
  WidgetsView view = reader_topic (f->context, "at-home");

  g_object_ref_sink (view.widget);
  g_assert_null (ui_find_button (view.widget, "page.show", WITHDRAWN));
  g_assert_null (ui_find_button (view.widget, "page.show", BROKEN));
  g_assert_nonnull (ui_find_button (view.widget, "page.show", "sleep"));
  g_assert_nonnull (ui_find_label (view.widget, "1 page of this topic cannot be shown"));
  g_assert_finalize_object (view.widget);
  g_free (view.title);
}

/* A pack without its glossary and its sources is still to be read. */
static void
test_without_references (Fixture *f, gconstpointer data)
{
  GtkWidget *page;

  pack_copy_write (f->folder, "glossary.xml", "<glossary");
  pack_copy_write (f->folder, "sources.xml", "<sources");
  page = page_widget (f, "nerve-irritation");
  g_assert_nonnull (ui_find_label (page, "What you can do"));
  g_assert_finalize_object (page);
}

static GtkWidget *
problem_widget (const char *folder)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  WidgetsView view;

  g_assert_null (pack_open (folder, faults));
  g_assert_cmpuint (xml_faults_count (faults), >, 0);
  view = reader_problem (folder, faults);
  g_assert_nonnull (view.heading);
  g_free (view.title);

  return g_object_ref_sink (view.widget);
}

static void
test_no_pack (Fixture *f, gconstpointer data)
{
  static const char *const texts[] = { NULL, "<pack", "<pack/>", "" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_build_filename (f->folder, "pack.xml", NULL);
      GtkWidget *problem, *window;

      if (texts[i])
        pack_copy_write (f->folder, "pack.xml", texts[i]);
      else
        g_assert_cmpint (g_remove (path), ==, 0);
      problem = problem_widget (f->folder);
      window = ui_window_new (problem, 400, 600);
      g_assert_nonnull (ui_find_label (problem, "The pages cannot be opened"));
      g_assert_nonnull (ui_find_label (problem, "call your emergency number"));
      g_assert_nonnull (ui_find_label (problem, f->folder));
      g_assert_nonnull (ui_find_label (problem, "pack.xml"));
      ui_window_close (window);
      g_assert_finalize_object (problem);
    }
}

/* So many faults that a list of all would bury what is to be done. */
static void
test_many_faults (Fixture *f, gconstpointer data)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) soft = NULL;
  WidgetsView view;
  guint n = 0;

  for (guint i = 1; i <= 100; i++)
    xml_faults_add (faults, XML_FAULT_ERROR, "test", "pack.xml", i, "fault %u", i);
  view = reader_problem ("folder", faults);
  g_object_ref_sink (view.widget);
  soft = ui_find_all (view.widget, GTK_TYPE_LABEL);
  for (guint i = 0; i < soft->len; i++)
    n += strstr (gtk_label_get_text (g_ptr_array_index (soft, i)), "pack.xml:") != NULL;
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (n, <=, 20);
  g_assert_finalize_object (view.widget);
  g_free (view.title);
}

#define ADD(path, function) g_test_add ("/spoilt/" path, Fixture, NULL, set_up, function, tear_down)

void
spoilt_add (void)
{
  ADD ("calm", test_calm);
  ADD ("broken-signs", test_broken_signs);
  ADD ("others-stay", test_others_stay);
  ADD ("topic", test_topic);
  ADD ("without-references", test_without_references);
  ADD ("no-pack", test_no_pack);
  ADD ("many-faults", test_many_faults);
}
