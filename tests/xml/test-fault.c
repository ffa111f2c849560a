/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/fault.h"

static void
test_one_line (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f.xml", 3, "  one\ntwo\tthree\r\x1b[31m ");
  g_assert_cmpstr (xml_faults_get (faults, 0)->message, ==, "one two three  [31m");
}

static void
test_broken_bytes_become_text (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f\xff.xml", 1, "%.2s", "\xc3\xa9\xc3" + 1);
  g_assert_true (g_utf8_validate (xml_faults_get (faults, 0)->file, -1, NULL));
  g_assert_true (g_utf8_validate (xml_faults_get (faults, 0)->message, -1, NULL));
}

static void
test_not_said_twice (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f.xml", 1, "x");
  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f.xml", 1, "x");
  g_assert_cmpuint (xml_faults_count (faults), ==, 1);
  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f.xml", 2, "x");
  xml_faults_add (faults, XML_FAULT_ERROR, "a", "g.xml", 1, "x");
  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f.xml", 1, "y");
  g_assert_cmpuint (xml_faults_count (faults), ==, 4);
}

static void
test_errors_are_counted (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  g_assert_cmpuint (xml_faults_count_errors (faults), ==, 0);
  xml_faults_add (faults, XML_FAULT_WARNING, "a", "f.xml", 1, "x");
  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f.xml", 2, "x");
  g_assert_cmpuint (xml_faults_count (faults), ==, 2);
  g_assert_cmpuint (xml_faults_count_errors (faults), ==, 1);
}

static void
test_sorted_by_place (void)
{
  static const struct
  {
    const char *file;
    guint line;
    const char *message;
  } given[] = { { "b", 1, "4" }, { "a", 10, "3" }, { "a", 2, "1" }, { "a", 2, "2" }, { "b", 60000, "5" } };
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    xml_faults_add (faults, XML_FAULT_ERROR, "a", given[i].file, given[i].line, "%s", given[i].message);
  xml_faults_sort (faults);
  for (guint i = 0; i < xml_faults_count (faults); i++)
    g_string_append (order, xml_faults_get (faults, i)->message);
  g_assert_cmpstr (order->str, ==, "12345");
}

static void
test_line (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autofree char *whole = NULL, *line = NULL;

  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f.xml", 0, "x");
  xml_faults_add (faults, XML_FAULT_ERROR, "a", "f.xml", 7, "x");
  whole = xml_fault_to_line (xml_faults_get (faults, 0));
  line = xml_fault_to_line (xml_faults_get (faults, 1));
  g_assert_cmpstr (whole, ==, "f.xml: x");
  g_assert_cmpstr (line, ==, "f.xml:7: x");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xml/fault/one-line", test_one_line);
  g_test_add_func ("/xml/fault/broken-bytes-become-text", test_broken_bytes_become_text);
  g_test_add_func ("/xml/fault/not-said-twice", test_not_said_twice);
  g_test_add_func ("/xml/fault/errors-are-counted", test_errors_are_counted);
  g_test_add_func ("/xml/fault/sorted-by-place", test_sorted_by_place);
  g_test_add_func ("/xml/fault/line", test_line);

  return g_test_run ();
}
