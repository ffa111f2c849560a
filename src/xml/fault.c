/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/fault.h"

struct _XmlFaults
{
  GPtrArray *list;
  GHashTable *known; /* what was said, as one string for each */
  guint reported; /* errors, repeated ones too */
};

static void
fault_free (XmlFault *fault)
{
  g_free (fault->file);
  g_free (fault->code);
  g_free (fault->message);
  g_free (fault);
}

XmlFaults *
xml_faults_new (void)
{
  XmlFaults *faults = g_new0 (XmlFaults, 1);

  faults->list = g_ptr_array_new_with_free_func ((GDestroyNotify) fault_free);

  faults->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return faults;
}

void
xml_faults_free (XmlFaults *faults)
{
  g_ptr_array_unref (faults->list);
  g_hash_table_unref (faults->known);
  g_free (faults);
}

static char *
make_one_line (char *message)
{
  for (char *c = message; *c; c++)
    if (g_ascii_iscntrl (*c))
      *c = ' ';

  return g_strstrip (message);
}

static gboolean
is_known (XmlFaults *faults, const XmlFault *fault)
{
  return !g_hash_table_add (faults->known, g_strdup_printf ("%u:%s:%s", fault->line, fault->file, fault->message));
}

void
xml_faults_add (XmlFaults *faults, XmlSeverity severity, const char *code, const char *file,
                guint line, const char *format, ...)
{
  XmlFault *fault = g_new0 (XmlFault, 1);
  g_autofree char *message = NULL;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  fault->severity = severity;
  fault->code = g_strdup (code);
  fault->file = g_utf8_make_valid (file, -1);
  fault->line = line;
  fault->message = make_one_line (g_utf8_make_valid (message, -1));
  faults->reported += severity == XML_FAULT_ERROR;
  if (is_known (faults, fault))
    fault_free (fault);
  else
    g_ptr_array_add (faults->list, fault);
}

guint
xml_faults_count (const XmlFaults *faults)
{
  return faults->list->len;
}

guint
xml_faults_count_errors (const XmlFaults *faults)
{
  guint errors = 0;

  for (guint i = 0; i < faults->list->len; i++)
    errors += xml_faults_get (faults, i)->severity == XML_FAULT_ERROR;

  return errors;
}

guint
xml_faults_reported (const XmlFaults *faults)
{
  return faults->reported;
}

const XmlFault *
xml_faults_get (const XmlFaults *faults, guint index)
{
  return g_ptr_array_index (faults->list, index);
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const XmlFault *first = *(const XmlFault *const *) a;
  const XmlFault *second = *(const XmlFault *const *) b;
  int by_file = g_strcmp0 (first->file, second->file);

  return by_file != 0 ? by_file : (int) first->line - (int) second->line;
}

/* GLib's sort is a merge sort, so it is stable. */
void
xml_faults_sort (XmlFaults *faults)
{
  g_ptr_array_sort (faults->list, compare_places);
}

char *
xml_fault_to_line (const XmlFault *fault)
{
  if (fault->line == 0)
    return g_strdup_printf ("%s: %s", fault->file, fault->message);

  return g_strdup_printf ("%s:%u: %s", fault->file, fault->line, fault->message);
}
