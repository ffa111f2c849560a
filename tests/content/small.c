/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small.h"

#include <string.h>

xmlDoc *
small_parse (const char *body)
{
  g_autofree char *text = g_strdup_printf ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n%s", body);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  xmlDoc *document = xml_gate_parse (&xml_gate_pack, bytes, "small.xml", faults);

  small_must_be_faultless (faults);

  return document;
}

char *
small_edit (const char *text, const char *from, const char *to)
{
  const char *place = strstr (text, from);

  g_assert_nonnull (place);
  g_assert_null (strstr (place + 1, from));

  return g_strdup_printf ("%.*s%s%s", (int) (place - text), text, to, place + strlen (from));
}

void
small_must_be_faultless (const XmlFaults *faults)
{
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (faults, i));

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);
}

void
small_must_say (const XmlFaults *faults, const char *code, guint line)
{
  const XmlFault *fault;

  g_assert_cmpuint (xml_faults_count (faults), >, 0);
  fault = xml_faults_get (faults, 0);
  g_assert_cmpstr (fault->code, ==, code);
  g_assert_cmpstr (fault->file, ==, "small.xml");
  g_assert_cmpuint (fault->line, ==, line);
}
