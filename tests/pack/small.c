/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "small.h"

#include <glib/gstdio.h>

#include "copy.h"

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define REVIEW " reviewed=\"2026-11-23\" review-by=\"2027-11-23\" review-status=\"pending\">"

static const char *const files[][2] = {
  { "pack.xml",
    FIRST_LINE "<pack id=\"p\" version=\"1\" schema=\"1\" licence=\"L\"" REVIEW "<title>T</title><summary>S</summary>\n"
               "<emergency-strip page=\"a\">Call <number kind=\"emergency\"/>.</emergency-strip>\n"
               "<language id=\"en\" source=\"yes\"/>\n"
               "<topic id=\"one\" figure=\"f.svg\"><title>One</title><summary>S</summary><page ref=\"a\"/><page ref=\"b\"/></topic>\n"
               "</pack>\n" },
  { "glossary.xml",
    FIRST_LINE "<glossary>\n"
               "<term id=\"disc\"><name>disc</name><meaning>A soft ring.</meaning></term>\n"
               "<term id=\"l5-s1\"><name>L5–S1</name><meaning>The low joint.</meaning></term>\n"
               "<term id=\"mri\"><name>MRI</name><meaning>A scan.</meaning></term>\n"
               "<term id=\"nerve-root\"><name>nerve root</name><meaning>Where a nerve starts.</meaning></term>\n"
               "<term id=\"nice\"><name>NICE</name><meaning>A group of experts.</meaning></term>\n"
               "<term id=\"oedeme\"><name>Œdème</name><meaning>A leg with too much fluid.</meaning></term>\n"
               "<term id=\"x-ray\"><name>X-ray</name><meaning>A scan of bones.</meaning></term>\n"
               "</glossary>\n" },
  { "sources.xml",
    FIRST_LINE "<sources>\n<source id=\"s\" complete=\"no\">S</source>\n"
               "<source id=\"t\" complete=\"no\">T</source>\n</sources>\n" },
  { "familiar.xml", FIRST_LINE "<familiar>\n<word>everybody</word>\n</familiar>\n" },
};
static const char *const folders[] = { "pages", "claims", "quality", "phrases", "figures" };

char *
small_pack_new (void)
{
  char *folder = g_dir_make_tmp ("legwise-small-XXXXXX", NULL);

  g_assert_nonnull (folder);
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (folder, folders[i], NULL);

      g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
    }
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    pack_copy_write (folder, files[i][0], files[i][1]);
  small_pack_page (folder, "a", "Go.", SMALL_SECTION ("<p source=\"s\">Go.</p>"));
  small_pack_page (folder, "b", "Go.", SMALL_SECTION ("<p source=\"s\">Go.</p>"));

  return folder;
}

void
small_pack_page (const char *folder, const char *id, const char *summary, const char *rest)
{
  g_autofree char *file = g_strdup_printf ("pages/%s.xml", id);
  g_autofree char *text
      = g_strdup_printf (FIRST_LINE "<page id=\"%s\"" REVIEW "<title>Leg %s</title><summary>%s</summary>\n"
                                    "%s<sources><source ref=\"s\"/></sources></page>\n",
                         id, id, summary, rest);

  pack_copy_write (folder, file, text);
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

Pack *
small_pack_open (const char *folder)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  Pack *pack = pack_open (folder, faults);

  small_must_be_faultless (faults);

  return pack;
}

char *
small_repeat (const char *unit, guint n)
{
  GString *text = g_string_new (NULL);

  while (n-- > 0)
    g_string_append (text, unit);

  return g_string_free (text, FALSE);
}
