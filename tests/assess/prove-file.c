/* SPDX-License-Identifier: GPL-3.0-or-later */
/* usage: prove-file SELF-CHECK.xml FLOORS.xml
 *
 * Proves any self-check, and prints in plain lines what came of it, so that it can be held
 * against a prover that shares no code. Exit 0: proved, whatever holds; 1: refused or too
 * entangled; 2: wrong arguments. */
#include "assess/prove.h"

static void
print_faults (const XmlFaults *faults)
{
  for (guint i = 0; i < xml_faults_count (faults); i++)
    {
      g_autofree char *line = xml_fault_to_line (xml_faults_get (faults, i));

      g_printerr ("%s\n", line);
    }
}

/* The tree, owned by the caller, or NULL and a message. */
static xmlDoc *
parse (const char *path, XmlFaults *faults)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *data;
  gsize size;

  if (!g_file_get_contents (path, &data, &size, &error))
    {
      g_printerr ("%s\n", error->message);
      return NULL;
    }
  bytes = g_bytes_new_take (data, size);

  return xml_gate_parse (&xml_gate_pack, bytes, path, faults);
}

static void
print_proof (const LwProof *proof)
{
  for (guint i = 0; i < proof->properties->len; i++)
    {
      const LwProperty *property = g_ptr_array_index (proof->properties, i);

      g_print ("%s %s\n", property->id, property->holds ? "holds" : "fails");
      if (property->text)
        g_printerr ("%s: %s\n", property->id, property->text);
    }
  g_print ("fingerprint %s\nways %s\n", proof->fingerprint, proof->ways);
  for (int urgency = 0; urgency < LW_N_URGENCIES; urgency++)
    g_print ("count %s %s\n", lw_urgency_to_string (urgency), proof->counts[urgency]);
}

int
main (int argc, char *argv[])
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) rules = argc == 3 ? parse (argv[1], faults) : NULL;
  g_autoptr (xmlDoc) signs = rules ? parse (argv[2], faults) : NULL;
  g_autoptr (LwQuestionnaire) questionnaire = signs ? lw_questionnaire_read (rules, argv[1], faults) : NULL;
  g_autoptr (LwFloors) floors = questionnaire ? lw_floors_read (signs, argv[2], faults) : NULL;
  g_autoptr (LwProof) proof = floors ? lw_prove (questionnaire, floors, NULL) : NULL;

  if (argc != 3)
    {
      g_printerr ("usage: prove-file SELF-CHECK.xml FLOORS.xml\n");
      return 2;
    }
  print_faults (faults);
  if (!proof)
    {
      g_printerr ("prove-file: %s is refused, or too entangled to be proved\n", argv[1]);
      return 1;
    }
  print_proof (proof);

  return 0;
}
