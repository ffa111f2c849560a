/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes as a compiled catalogue, and each message of a small page through it. */
#include <libxml/parser.h>

#include "fuzz.h"
#include "language/translate.h"
#include "xml/gate.h"

static const char page[]
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<page id=\"a\"><title>Leg</title>"
      "<keywords><keyword>ice</keyword></keywords>"
      "<p>Call <number kind=\"advice\"/> for a <term ref=\"c\">clot</term></p></page>";

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  xmlInitParser ();

  return 0;
}

static void
must_hold_text (xmlNode *node, const char *context, const char *text, gpointer data)
{
  g_assert_true (*text && g_utf8_validate (text, -1, NULL));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size), source = g_bytes_new_static (page, sizeof page - 1);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (LanguageCatalogue) catalogue = language_catalogue_new (bytes, "x.mo", faults);
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, source, "a.xml", faults);

  if (catalogue)
    language_catalogue_check (catalogue, "x.mo", faults);
  language_translate (document, catalogue);
  language_messages_visit (document, must_hold_text, NULL);

  return 0;
}
