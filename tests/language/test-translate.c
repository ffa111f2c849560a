/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/translate.h"

#include <string.h>

#include "mo.h"
#include "xml/gate.h"

#define LINE1 "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define BEGIN LANGUAGE_MARK_BEGIN
#define END LANGUAGE_MARK_END

static xmlDoc *
parse (const char *text)
{
  g_autofree char *file = g_strconcat (LINE1, text, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (file, strlen (file));
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  xmlDoc *document = xml_gate_parse (&xml_gate_pack, bytes, "x.xml", faults);

  g_assert_nonnull (document);

  return document;
}

static LanguageCatalogue *
catalogue_of (const MoEntry *entries)
{
  g_autoptr (GBytes) bytes = mo_new (entries, FALSE);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  LanguageCatalogue *catalogue = language_catalogue_new (bytes, "es.mo", faults);

  g_assert_nonnull (catalogue);

  return catalogue;
}

/* What stands in <p> of a page with the id "a" when its one translation is @translation. */
static char *
translated (const char *text, const char *translation)
{
  g_autofree char *page = g_strdup_printf ("<page id=\"a\"><p>%s</p></page>", text);
  g_autofree char *key = g_strconcat ("a\004", text, NULL);
  MoEntry entries[] = { { key, translation }, { NULL, NULL } };
  g_autoptr (LanguageCatalogue) catalogue = catalogue_of (entries);
  g_autoptr (xmlDoc) document = parse (page);

  language_translate (document, catalogue);

  return xml_node_child_text (xmlDocGetRootElement (document), "p");
}

#define SENTENCE "Call <number kind=\"emergency\"/> for a <term ref=\"clot\">clot</term>, <strong>now</strong>"

static void
test_sentence (void)
{
  static const struct
  {
    const char *text, *translation;
    gboolean good;
  } rows[] = {
    { "Leg", "Pierna", TRUE },
    { "Leg", "Pierna > pie", FALSE },
    { "Leg", "الساق", TRUE },
    { SENTENCE, "<strong>Ya</strong>: <term ref=\"clot\">coágulo</term>, <number kind=\"emergency\"/>", TRUE },
    { SENTENCE, "Llame", FALSE },
    { SENTENCE, "<strong>Ya</strong> <term ref=\"disc\">coágulo</term> <number kind=\"emergency\"/>", FALSE },
    { SENTENCE, "<strong>Ya</strong> <term ref=\"clot\">coágulo</term> <number kind=\"advice\"/>", FALSE },
    { SENTENCE, "<strong>Ya</strong> <term ref=\"clot\">coágulo</term> <number kind=\"emergency\"/> <strong>x</strong>", FALSE },
    { SENTENCE, "<strong></strong> <term ref=\"clot\">coágulo</term> <number kind=\"emergency\"/>", FALSE },
    { SENTENCE, "<strong> </strong> <term ref=\"clot\">coágulo</term> <number kind=\"emergency\"/>", FALSE },
    { SENTENCE, "<strong>Ya <term ref=\"clot\">coágulo</term></strong> <number kind=\"emergency\"/>", FALSE },
    { SENTENCE, "<strong>Ya</strong> <term ref=\"clot\">coágulo</term> <number kind=\"emergency\">112</number>", FALSE },
    { "Leg", "<strong>Pierna</strong>", FALSE },
    { "Leg", "<a href=\"x\">Pierna</a>", FALSE },
    { "Leg", "Pierna & pie", FALSE },
    { "Leg", "Pierna &amp; pie", FALSE },
    { "Leg", "Pierna &lt;pie", FALSE },
    { "Leg", "Pierna < pie", FALSE },
    { "Leg", "</text><text>", FALSE },
    { "Leg", "<strong>Pierna", FALSE },
    { "Leg", " \n ", FALSE },
    { "Leg", "حمى 38 \u200e°C\u200f", TRUE },
    { "Leg", "Pierna\u202e", FALSE },
    { "Leg", "Pier\u200bna", FALSE },
    { "Leg", "<!DOCTYPE a>Pierna", FALSE },
    { "Leg", "<?a b?>Pierna", FALSE },
    { "Leg", "<![CDATA[Pierna]]>", FALSE },
    { "Leg", "<s:strong xmlns:s=\"urn:s\">Pierna</s:strong>", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *got = translated (rows[i].text, rows[i].translation);
      g_autofree char *english = g_strconcat (BEGIN, rows[i].text, END, NULL);

      g_test_message ("%s", rows[i].translation);
      g_assert_cmpstr (got, ==, rows[i].good ? rows[i].translation : english);
      g_assert_true (language_is_marked (got) == !rows[i].good);
    }
}

static void
test_too_long (void)
{
  g_autofree char *text = g_strnfill (XML_LIMIT_TEXT + 1, 'a'), *got = translated ("Leg", text);

  g_assert_cmpstr (got, ==, BEGIN "Leg" END);
}

static void
test_keywords (void)
{
  static const struct
  {
    const char *translation, *wanted;
  } rows[] = {
    { "<keyword>hielo</keyword>", "<keyword>hielo</keyword>" },
    { "<keyword>a</keyword> <keyword>b</keyword><keyword>c</keyword>", "<keyword>a</keyword><keyword>b</keyword><keyword>c</keyword>" },
    { "hielo", NULL },
    { "<keyword>a</keyword>, <keyword>b</keyword>", NULL },
    { "<keyword id=\"a\">a</keyword>", NULL },
    { "<keyword></keyword>", NULL },
    { "<keyword><keyword>a</keyword></keyword>", NULL },
    { "<strong>a</strong>", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      MoEntry entries[] = { { "a\004<keyword>ice</keyword><keyword>cold</keyword>", rows[i].translation }, { NULL, NULL } };
      g_autoptr (LanguageCatalogue) catalogue = catalogue_of (entries);
      g_autoptr (xmlDoc) document = parse ("<page id=\"a\"><keywords>\n <keyword>ice</keyword>\n <keyword>cold</keyword>\n</keywords></page>");
      g_autofree char *got = NULL;

      language_translate (document, catalogue);
      got = xml_node_child_text (xmlDocGetRootElement (document), "keywords");
      g_assert_cmpstr (got, ==, rows[i].wanted ? rows[i].wanted : "<keyword>ice</keyword><keyword>cold</keyword>");
    }
}

static void
test_nothing_translated (void)
{
  g_autoptr (xmlDoc) document = parse ("<page id=\"a\"><p>Call <number kind=\"emergency\"/></p></page>");
  g_autofree char *got = NULL;

  language_translate (document, NULL);
  got = xml_node_child_text (xmlDocGetRootElement (document), "p");
  g_assert_cmpstr (got, ==, BEGIN "Call <number kind=\"emergency\"/>" END);
}

static void
append_message (xmlNode *node, const char *context, const char *text, gpointer data)
{
  g_string_append_printf (data, "%s:%s=%s;", node->name, context, text);
}

static void
test_contexts (void)
{
  static const struct
  {
    const char *file, *messages;
  } rows[] = {
    { "<page id=\"p\"><title>A</title><section><p>B <strong>c</strong></p></section><sources><source ref=\"x\"/></sources></page>",
      "title:p=A;p:p=B <strong>c</strong>;" },
    { "<self-check id=\"s\"><intro>I</intro><stage id=\"d\"><title>D</title><question id=\"q\"><text>Q</text>"
      "<option id=\"o\">O</option></question></stage><rule id=\"r\"><reason>R</reason></rule></self-check>",
      "intro:s=I;title:d=D;text:d/q=Q;option:d/q/o=O;reason:r=R;" },
    { "<glossary><term id=\"t\"><name>N</name><meaning>M</meaning></term></glossary>", "name:t=N;meaning:t=M;" },
    { "<regions><region id=\"AT\"><name>Austria</name><emergency>112</emergency></region></regions>", "name:AT=Austria;" },
    { "<regions/>", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (xmlDoc) document = parse (rows[i].file);
      g_autoptr (GString) got = g_string_new (NULL);

      language_messages_visit (document, append_message, got);
      g_assert_cmpstr (got->str, ==, rows[i].messages);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/translate/sentence", test_sentence);
  g_test_add_func ("/translate/too-long", test_too_long);
  g_test_add_func ("/translate/keywords", test_keywords);
  g_test_add_func ("/translate/nothing-translated", test_nothing_translated);
  g_test_add_func ("/translate/contexts", test_contexts);

  return g_test_run ();
}
