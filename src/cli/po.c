/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/po.h"

#include <gio/gio.h>
#include <stdlib.h>
#include <string.h>

#include "xml/bytes.h"

/* "languages/es.po:12:7: what" of msgfmt, whose column may be left out, as a fault. Lines without
 * a number only count errors, or warn. */
static void
report_line (const char *line, const char *name, XmlFaults *faults)
{
  const char *at = strstr (line, name);
  char *end;
  guint64 number;

  if (!at || at[strlen (name)] != ':')
    return;
  number = g_ascii_strtoull (at + strlen (name) + 1, &end, 10);
  if (number == 0)
    return;
  end += strspn (end, ":0123456789 ");
  xml_faults_add (faults, XML_FAULT_ERROR, "catalogue", name, (guint) number, "msgfmt says: %s", end);
}

static void
report (const char *messages, const char *name, XmlFaults *faults)
{
  g_auto (GStrv) lines = g_strsplit (messages, "\n", -1);
  guint before = xml_faults_reported (faults);

  for (char **line = lines; *line; line++)
    report_line (*line, name, faults);
  if (xml_faults_reported (faults) == before)
    xml_faults_add (faults, XML_FAULT_ERROR, "catalogue", name, 0, "msgfmt cannot compile it; run it to see why");
}

/* msgfmt runs in a process of its own: what a broken file does to it does nothing to us. */
static GBytes *
compile (const char *folder, const char *name, XmlFaults *faults)
{
  g_autoptr (GSubprocessLauncher) launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) msgfmt = NULL;
  g_autoptr (GBytes) out = NULL, messages = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_subprocess_launcher_set_cwd (launcher, folder);
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C.UTF-8", TRUE);
  msgfmt = g_subprocess_launcher_spawn (launcher, &error, "msgfmt", "--check", "-o", "-", name, NULL);
  if (!msgfmt || !g_subprocess_communicate (msgfmt, NULL, NULL, &out, &messages, &error))
    {
      xml_faults_add (faults, XML_FAULT_ERROR, "catalogue", name, 0, "msgfmt did not run (%s); install gettext", error->message);
      return NULL;
    }
  if (g_subprocess_get_successful (msgfmt))
    return g_steal_pointer (&out);

  text = g_strndup (g_bytes_get_data (messages, NULL), g_bytes_get_size (messages));
  report (text, name, faults);

  return NULL;
}

LanguageCatalogue *
cli_po_open (const char *folder, const char *language, char **ret_name, XmlFaults *faults)
{
  g_autofree char *po = g_strdup_printf ("languages/%s.po", language);
  g_autofree char *path = g_build_filename (folder, po, NULL);
  gboolean is_source = g_file_test (path, G_FILE_TEST_IS_REGULAR);
  g_autofree char *name = is_source ? g_steal_pointer (&po) : g_strdup_printf ("languages/%s.mo", language);
  g_autoptr (GBytes) bytes = is_source ? compile (folder, name, faults) : xml_bytes_read (folder, name, LANGUAGE_LIMIT_BYTES, faults);
  LanguageCatalogue *catalogue = bytes ? language_catalogue_new (bytes, name, faults) : NULL;

  *ret_name = g_steal_pointer (&name);

  return catalogue;
}
