/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/floors.h"

#include <string.h>

#include "small.h"

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define FEVER "<sign id='fever' urgency='today' source='one two'><name>Fever</name></sign>\n"
#define WEAK "<sign id='weak' urgency='soon' source='one'><name>Weak</name></sign>\n"

static LwFloors *
read_floors (const char *body, XmlFaults *faults)
{
  g_autofree char *text = g_strdup_printf (HEAD "<floors>\n%s</floors>", body);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "floors.xml", faults);

  g_assert_nonnull (document);

  return lw_floors_read (document, "floors.xml", faults);
}

static void
test_read (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LwFloors) floors
      = read_floors (FEVER WEAK "<together signs='weak fever' urgency='emergency' source='three'/>", faults);
  const LwSign *fever;
  const LwTogether *together;

  small_must_be_faultless (faults);
  g_assert_cmpuint (floors->signs->len, ==, 2);
  fever = g_ptr_array_index (floors->signs, 0);
  g_assert_cmpstr (fever->id, ==, "fever");
  g_assert_cmpstr (fever->name, ==, "Fever");
  g_assert_cmpint (fever->urgency, ==, LW_URGENCY_TODAY);
  g_assert_cmpstr (fever->sources[1], ==, "two");
  g_assert_cmpuint (fever->line, ==, 3);

  g_assert_cmpuint (floors->together->len, ==, 1);
  together = g_ptr_array_index (floors->together, 0);
  g_assert_cmpint (together->urgency, ==, LW_URGENCY_EMERGENCY);
  g_assert_cmpstr (together->signs[0], ==, "weak");
  g_assert_cmpstr (together->signs[1], ==, "fever");
  g_assert_null (together->signs[2]);
  g_assert_cmpstr (together->sources[0], ==, "three");
}

static void
test_find (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LwFloors) floors = read_floors (FEVER WEAK, faults);

  g_assert_cmpstr (lw_floors_find (floors, "weak")->name, ==, "Weak");
  g_assert_null (lw_floors_find (floors, "wea"));
  g_assert_null (lw_floors_find (floors, "Weak"));
  g_assert_null (lw_floors_find (floors, NULL));
}

static const struct
{
  const char *name;
  const char *body;
  const char *code;
  guint line;
} bad_rows[] = {
  { "empty", "", "missing", 2 },
  { "twice", FEVER WEAK FEVER, "duplicate-id", 5 },
  { "unknown-sign", FEVER "<together signs='fever cough' urgency='emergency' source='one'/>", "dangling-id", 4 },
  { "unknown-urgency", "<sign id='fever' urgency='now' source='one'><name>Fever</name></sign>", "value", 3 },
  { "no-urgency", "<sign id='fever' source='one'><name>Fever</name></sign>", "attribute", 3 },
  { "no-source", "<sign id='fever' urgency='today'><name>Fever</name></sign>", "attribute", 3 },
  { "no-name", "<sign id='fever' urgency='today' source='one'/>", "missing", 3 },
  { "bad-id", "<sign id='Fever' urgency='today' source='one'><name>Fever</name></sign>", "value", 3 },
  { "together-first", "<together signs='fever' urgency='today' source='one'/>" FEVER, "missing", 3 },
  { "together-only", "<together signs='fever' urgency='today' source='one'/>", "missing", 3 },
  { "unknown-element", FEVER "<floor/>", "element", 4 },
  { "text", FEVER "text", "text", 4 },
};

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();

      g_test_message ("%s", bad_rows[i].name);
      g_assert_null (read_floors (bad_rows[i].body, faults));
      g_assert_cmpstr (xml_faults_get (faults, 0)->code, ==, bad_rows[i].code);
      g_assert_cmpstr (xml_faults_get (faults, 0)->file, ==, "floors.xml");
      g_assert_cmpuint (xml_faults_get (faults, 0)->line, ==, bad_rows[i].line);
    }
}

/* What was wrong before is not held against this file. */
static void
test_earlier_faults (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LwFloors) floors = NULL;

  xml_faults_add (faults, XML_FAULT_ERROR, "other", "other.xml", 1, "something else");
  floors = read_floors (FEVER, faults);

  g_assert_nonnull (floors);
  g_assert_cmpuint (xml_faults_count (faults), ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/floors/read", test_read);
  g_test_add_func ("/floors/find", test_find);
  g_test_add_func ("/floors/bad", test_bad);
  g_test_add_func ("/floors/earlier-faults", test_earlier_faults);

  return g_test_run ();
}
