/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/load.h"

#include "xml/bytes.h"

G_DEFINE_QUARK (lw-load-error-quark, lw_load_error)

static void
set_error (GError **error, const XmlFaults *faults)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (faults, i));

      g_string_append_printf (lines, "%s%s", i ? "\n" : "", line);
    }
  g_set_error_literal (error, LW_LOAD_ERROR, LW_LOAD_ERROR_FAULTS, lines->str);
}

static xmlDoc *
parse (const char *folder, const char *name, XmlFaults *faults)
{
  g_autoptr (GBytes) bytes = xml_bytes_read (folder, name, XML_LIMIT_BYTES, faults);

  return bytes ? xml_gate_parse (&xml_gate_pack, bytes, name, faults) : NULL;
}

LwQuestionnaire *
lw_questionnaire_load (const char *folder, GError **error)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) document = parse (folder, "self-check.xml", faults);
  LwQuestionnaire *questionnaire = document ? lw_questionnaire_read (document, "self-check.xml", faults) : NULL;

  if (!questionnaire)
    set_error (error, faults);

  return questionnaire;
}

LwFloors *
lw_floors_load (const char *folder, GError **error)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) document = parse (folder, "floors.xml", faults);
  LwFloors *floors = document ? lw_floors_read (document, "floors.xml", faults) : NULL;

  if (!floors)
    set_error (error, faults);

  return floors;
}
