/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/pack.h"

#include <glib/gstdio.h>

#include "copy.h"
#include "fixture.h"

static Pack *
open_sound (Fixture *fixture)
{
  Pack *pack = pack_open (fixture->folder, fixture->faults);

  g_assert_nonnull (pack);
  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 0);

  return pack;
}

static void
test_shipped (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Pack) pack = open_sound (fixture);
  const PackManifest *manifest = pack_manifest (pack);

  g_assert_cmpstr (pack_folder (pack), ==, fixture->folder);
  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      g_assert_nonnull (pack_drawing (pack, topic->figure, fixture->faults));
      for (guint j = 0; j < topic->pages->len; j++)
        g_assert_nonnull (pack_page (pack, g_ptr_array_index (topic->pages, j), fixture->faults));
    }
  g_assert_nonnull (pack_questionnaire (pack, fixture->faults));
  g_assert_nonnull (pack_floors (pack, fixture->faults));
  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 0);
}

/* Kept: the same each time, also when the file has gone since. */
static void
test_kept (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Pack) pack = open_sound (fixture);
  g_autofree char *path = g_build_filename (fixture->folder, "pages", "weak-leg.xml", NULL);
  const ContentPage *page = pack_page (pack, "weak-leg", fixture->faults);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_true (pack_page (pack, "weak-leg", fixture->faults) == page);
  g_assert_true (pack_questionnaire (pack, fixture->faults) == pack_questionnaire (pack, fixture->faults));
  g_assert_true (pack_drawing (pack, "walking.svg", fixture->faults) == pack_drawing (pack, "walking.svg", fixture->faults));
}

static void
test_terms_and_sources (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Pack) pack = open_sound (fixture);

  g_assert_cmpstr (pack_term (pack, "disc", fixture->faults)->name, ==, "disc");
  g_assert_null (pack_term (pack, "no-term", fixture->faults));
  g_assert_true (pack_source (pack, "precise-2017", fixture->faults)->complete);
  g_assert_null (pack_source (pack, "no-source", fixture->faults));
  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 0);
}

static void
test_withdrawn (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Pack) pack = NULL;

  pack_copy_replace (fixture->folder, "pack.xml", "</pack>", NULL,
                     "<withdrawn page=\"call-today\" on=\"2026-12-01\">x</withdrawn></pack>");
  pack = open_sound (fixture);
  g_assert_null (pack_page (pack, "call-today", fixture->faults));
  g_assert_null (pack_manifest_topic_of (pack_manifest (pack), "call-today"));
  g_assert_cmpstr (pack_manifest_neighbour (pack_manifest (pack), "emergency-signs", 1), ==, "call-your-surgical-team");
  g_assert_cmpstr (pack_manifest_neighbour (pack_manifest (pack), "call-your-surgical-team", -1), ==, "emergency-signs");
  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 0);
}

/* One broken file takes nothing else with it. */
static void
test_one_broken_page (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Pack) pack = NULL;

  pack_copy_replace (fixture->folder, "pages/weak-leg.xml", "</page>", NULL, "");
  pack = open_sound (fixture);
  g_assert_null (pack_page (pack, "weak-leg", fixture->faults));
  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, 1);
  g_assert_nonnull (pack_page (pack, "call-today", fixture->faults));
  g_assert_nonnull (pack_questionnaire (pack, fixture->faults));
}

typedef struct
{
  const char *name;
  const char *file;
  const char *from;
  const char *to;
  gpointer (*get) (Pack *pack, XmlFaults *faults);
} Row;

static gpointer
get_page (Pack *pack, XmlFaults *faults)
{
  return (gpointer) pack_page (pack, "weak-leg", faults);
}

static gpointer
get_drawing (Pack *pack, XmlFaults *faults)
{
  return pack_drawing (pack, "walking.svg", faults);
}

static gpointer
get_self_check (Pack *pack, XmlFaults *faults)
{
  return (gpointer) pack_questionnaire (pack, faults);
}

static gpointer
get_floors (Pack *pack, XmlFaults *faults)
{
  return (gpointer) pack_floors (pack, faults);
}

static gpointer
get_term (Pack *pack, XmlFaults *faults)
{
  return (gpointer) pack_term (pack, "disc", faults);
}

static gpointer
get_source (Pack *pack, XmlFaults *faults)
{
  return (gpointer) pack_source (pack, "girft-news", faults);
}

static const Row rows[] = {
  { "page-shape", "pages/weak-leg.xml", "<section>", "<section x=\"1\">", get_page },
  { "page-id", "pages/weak-leg.xml", "id=\"weak-leg\"", "id=\"other\"", get_page },
  { "page-review", "pages/weak-leg.xml", "\"pending\"", "\"clinician\"", get_page },
  { "drawing", "figures/walking.svg", "</svg>", "<script/></svg>", get_drawing },
  { "drawing-size", "figures/walking.svg", "viewBox=\"0 0", "viewBox=\"1 0", get_drawing },
  { "self-check-shape", "self-check.xml", "<intro>", "<nothing/><intro>", get_self_check },
  { "self-check-meaning", "self-check.xml", "<rule id=\"too-sleepy\"", "<rule id=\"lung-or-heart\"", get_self_check },
  { "floors-shape", "floors.xml", "<sign id=\"fainted\"", "<sign", get_floors },
  { "floors-meaning", "floors.xml", "<sign id=\"fainted\"", "<sign id=\"coughing-blood\"", get_floors },
  { "glossary-shape", "glossary.xml", "<term id=\"clot\"", "<term", get_term },
  { "glossary-meaning", "glossary.xml", "<term id=\"clot\"", "<term id=\"disc\"", get_term },
  { "sources-shape", "sources.xml", " complete=\"no\"", "", get_source },
  { "sources-meaning", "sources.xml", "id=\"girft-cauda-equina\"", "id=\"girft-news\"", get_source },
};

/* What is known is not said again, but what was refused stays refused. */
static void
test_refused_again (Fixture *fixture, gconstpointer data)
{
  const Row *row = data;
  g_autoptr (Pack) pack = NULL;
  guint n;

  pack_copy_replace (fixture->folder, row->file, row->from, NULL, row->to);
  pack = open_sound (fixture);
  g_assert_null (row->get (pack, fixture->faults));
  n = xml_faults_count (fixture->faults);
  g_assert_cmpuint (n, >=, 1);
  g_assert_cmpstr (xml_faults_get (fixture->faults, 0)->file, ==, row->file);
  g_assert_null (row->get (pack, fixture->faults));
  g_assert_null (row->get (pack, fixture->faults));
  g_assert_cmpuint (xml_faults_count (fixture->faults), ==, n);
}

static const char *const strange_ids[] = { "", ".", "..", "../pack", "/etc/passwd", "Weak-leg", "weak-leg.xml", "\xFF", "%2e%2e" };

static void
test_strange_ids (Fixture *fixture, gconstpointer data)
{
  g_autoptr (Pack) pack = open_sound (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (strange_ids); i++)
    {
      g_assert_null (pack_page (pack, strange_ids[i], fixture->faults));
      g_assert_null (pack_drawing (pack, strange_ids[i], fixture->faults));
    }
  g_assert_cmpuint (xml_faults_count_errors (fixture->faults), >=, 2);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/pack/shipped", Fixture, NULL, fixture_of_shipped, test_shipped, fixture_end);
  g_test_add ("/pack/kept", Fixture, NULL, fixture_of_shipped, test_kept, fixture_end);
  g_test_add ("/pack/terms-and-sources", Fixture, NULL, fixture_of_shipped, test_terms_and_sources, fixture_end);
  g_test_add ("/pack/withdrawn", Fixture, NULL, fixture_of_shipped, test_withdrawn, fixture_end);
  g_test_add ("/pack/one-broken-page", Fixture, NULL, fixture_of_shipped, test_one_broken_page, fixture_end);
  g_test_add ("/pack/strange-ids", Fixture, NULL, fixture_of_shipped, test_strange_ids, fixture_end);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/pack/refused-again/%s", rows[i].name);

      g_test_add (path, Fixture, &rows[i], fixture_of_shipped, test_refused_again, fixture_end);
    }

  return g_test_run ();
}
