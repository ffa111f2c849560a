/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/node.h"

#include <string.h>

#include "xml/gate.h"

#define TEXT \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" \
  "<root empty=\"\" n=\"12\" ids=\"a b c\">\n" \
  "  <!-- c -->loose\n" \
  "  <a/>\n" \
  "  <b>\n   one  <strong>two</strong>,\n\tthree <number kind=\"advice\"/> </b>\n" \
  "  <a/>\n" \
  "</root>"

typedef struct
{
  xmlDoc *document;
  const xmlNode *root;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (TEXT, strlen (TEXT));
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  fixture->document = xml_gate_parse (&xml_gate_pack, bytes, "x.xml", faults);
  g_assert_nonnull (fixture->document);
  fixture->root = xmlDocGetRootElement (fixture->document);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  xmlFreeDoc (fixture->document);
}

static void
test_steps (Fixture *fixture, gconstpointer data)
{
  const xmlNode *a = xml_node_first (fixture->root);
  const xmlNode *b = xml_node_next (a);

  g_assert_true (xml_node_is (a, "a"));
  g_assert_true (xml_node_is (b, "b"));
  g_assert_false (xml_node_is (b, "bb"));
  g_assert_true (xml_node_child (fixture->root, "a") == a);
  g_assert_null (xml_node_child (fixture->root, "strong"));
  g_assert_null (xml_node_next (xml_node_next (b)));
  g_assert_null (xml_node_first (a));
  g_assert_cmpuint (xml_node_line (a), ==, 4);
}

static void
test_attributes (Fixture *fixture, gconstpointer data)
{
  g_autofree char *empty = xml_node_attribute (fixture->root, "empty");
  g_autofree char *missing = xml_node_attribute (fixture->root, "missing");

  g_assert_cmpstr (empty, ==, "");
  g_assert_null (missing);
  g_assert_true (xml_node_has_attribute (fixture->root, "empty"));
  g_assert_false (xml_node_has_attribute (fixture->root, "missing"));
  g_assert_cmpint (xml_node_number (fixture->root, "n", 7), ==, 12);
  g_assert_cmpint (xml_node_number (fixture->root, "missing", 7), ==, 7);
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  g_auto (GStrv) ids = xml_node_words (fixture->root, "ids");
  g_auto (GStrv) empty = xml_node_words (fixture->root, "empty");
  g_auto (GStrv) missing = xml_node_words (fixture->root, "missing");

  g_assert_cmpuint (g_strv_length (ids), ==, 3);
  g_assert_cmpstr (ids[2], ==, "c");
  g_assert_cmpuint (g_strv_length (empty), ==, 0);
  g_assert_cmpuint (g_strv_length (missing), ==, 0);
}

static void
test_text (Fixture *fixture, gconstpointer data)
{
  g_autofree char *b = xml_node_child_text (fixture->root, "b");
  g_autofree char *a = xml_node_child_text (fixture->root, "a");
  g_autofree char *missing = xml_node_child_text (fixture->root, "missing");

  g_assert_cmpstr (b, ==, "one <strong>two</strong>, three <number kind=\"advice\"/>");
  g_assert_cmpstr (a, ==, "");
  g_assert_cmpstr (missing, ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/xml/node/steps", Fixture, NULL, set_up, test_steps, tear_down);
  g_test_add ("/xml/node/attributes", Fixture, NULL, set_up, test_attributes, tear_down);
  g_test_add ("/xml/node/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/xml/node/text", Fixture, NULL, set_up, test_text, tear_down);

  return g_test_run ();
}
