/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "place/place.h"

#include <string.h>

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

static GPtrArray *
read_regions (GBytes *bytes, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "regions.xml", faults);

  return document ? place_regions_read (document, "regions.xml", faults) : NULL;
}

static GPtrArray *
read_text (const char *text, XmlFaults *faults)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return read_regions (bytes, faults);
}

static const char two[] = HEAD
  "<regions>\n<region id='GB'><name>United Kingdom</name><emergency>999</emergency><advice>111</advice><crisis>116 123</crisis></region>\n"
  "<region id='AT'><name>Austria</name><emergency>112</emergency></region>\n</regions>";

static void
test_read (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) regions = read_text (two, faults);
  const PlaceRegion *first;

  g_assert_cmpuint (xml_faults_count (faults), ==, 0);
  g_assert_cmpuint (regions->len, ==, 2);
  first = g_ptr_array_index (regions, 0);
  g_assert_cmpstr (first->id, ==, "GB");
  g_assert_cmpstr (first->name, ==, "United Kingdom");
  g_assert_cmpstr (first->crisis, ==, "116 123");
}

static void
test_find (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) regions = read_text (two, faults);

  g_assert_cmpstr (place_find_region (regions, "AT")->name, ==, "Austria");
  g_assert_null (place_find_region (regions, "FR"));
  g_assert_null (place_find_region (regions, "at"));
  g_assert_null (place_find_region (regions, ""));
  g_assert_null (place_find_region (regions, NULL));
}

/* A number that is not known is not made up, and an unknown region has none. */
static void
test_number (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) regions = read_text (two, faults);
  const PlaceRegion *gb = place_find_region (regions, "GB"), *at = place_find_region (regions, "AT");

  g_assert_cmpstr (place_number (gb, "emergency"), ==, "999");
  g_assert_cmpstr (place_number (gb, "advice"), ==, "111");
  g_assert_cmpstr (place_number (gb, "crisis"), ==, "116 123");
  g_assert_cmpstr (place_number (at, "emergency"), ==, "112");
  g_assert_null (place_number (at, "advice"));
  g_assert_null (place_number (at, "crisis"));
  g_assert_null (place_number (NULL, "emergency"));
}

static const char *const bad_texts[] = {
  HEAD "<regions></regions>",
  HEAD "<places/>",
  HEAD "<regions><region id='AT'><name>Austria</name></region></regions>",
  HEAD "<regions><region id='AT'><name>Austria</name><emergency></emergency></region></regions>",
  HEAD "<regions><region><name>Austria</name><emergency>112</emergency></region></regions>",
  HEAD "<regions><region id='AT'><emergency>112</emergency><name>Austria</name></region></regions>",
  HEAD "<regions><region id='AT'><name>Austria</name><emergency>112</emergency><police>133</police></region></regions>",
};

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad_texts); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();

      g_test_message ("%s", bad_texts[i]);
      g_assert_null (read_text (bad_texts[i], faults));
      g_assert_cmpuint (xml_faults_count_errors (faults), >, 0);
    }
}

static gboolean
is_dialled (const char *number)
{
  gsize length = strlen (number);

  return length >= 2 && length <= 8 && strspn (number, "0123456789 ") == length
         && g_ascii_isdigit (number[0]) && g_ascii_isdigit (number[length - 1]);
}

static gboolean
is_upper_case (const char *id)
{
  return strlen (id) == 2 && g_ascii_isupper (id[0]) && g_ascii_isupper (id[1]);
}

static GPtrArray *
read_shipped (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("LEGWISE_SOURCE"), "data", "regions.xml", NULL);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GPtrArray *regions;
  char *data;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (data, size);
  regions = read_regions (bytes, faults);
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);

  return regions;
}

static void
test_shipped (void)
{
  g_autoptr (GPtrArray) regions = read_shipped ();
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (regions->len, >, 0);
  for (guint i = 0; i < regions->len; i++)
    {
      const PlaceRegion *region = g_ptr_array_index (regions, i);

      g_test_message ("%s", region->id);
      g_assert_true (is_upper_case (region->id));
      g_assert_true (g_hash_table_add (ids, region->id));
      g_assert_true (g_hash_table_add (names, region->name));
      g_assert_true (is_dialled (region->emergency));
      g_assert_true (!region->advice || is_dialled (region->advice));
      g_assert_true (!region->crisis || is_dialled (region->crisis));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/place/read", test_read);
  g_test_add_func ("/place/find", test_find);
  g_test_add_func ("/place/number", test_number);
  g_test_add_func ("/place/bad", test_bad);
  g_test_add_func ("/place/shipped", test_shipped);

  return g_test_run ();
}
