/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/table.h"

#include <string.h>

/* A grammar that has one of everything. */
static const XmlAttributeRule values[] = {
  { "text", XML_VALUE_TEXT, FALSE, NULL },     { "id", XML_VALUE_ID, FALSE, NULL },
  { "ids", XML_VALUE_IDS, FALSE, NULL },       { "date", XML_VALUE_DATE, FALSE, NULL },
  { "number", XML_VALUE_NUMBER, FALSE, NULL }, { "svg", XML_VALUE_SVG, FALSE, NULL },
  { "choice", XML_VALUE_CHOICE, FALSE, "yes|no" }, { "language", XML_VALUE_LANGUAGE, FALSE, NULL },
  { NULL },
};
static const XmlAttributeRule wanted[] = { { "id", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlElementRule rules[] = {
  { "root", "one maybe? some+ any|other*", FALSE, NULL },
  { "one", "", FALSE, values },
  { "maybe", "", FALSE, wanted },
  { "some", "", TRUE, NULL },
  { "any", XML_PROSE, TRUE, NULL },
  { "other", "", FALSE, NULL },
  XML_PROSE_RULES,
  { NULL },
};

typedef struct
{
  const char *name;
  const char *body;
  const char *code; /* NULL: fits */
  guint line;
} Row;

#define LINE1 "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define ROOT(inner) LINE1 "<root>\n" inner "\n</root>"

static const Row rows[] = {
  { "least", ROOT ("<one/><some>x</some>"), NULL, 0 },
  { "most", ROOT ("<one/><maybe id='a'/><some>x</some><some>y</some><other/><any>z</any><other/>"), NULL, 0 },
  { "prose", ROOT ("<one/><some>x</some><any>a <strong>b</strong> <term ref='t'>c</term><number kind='crisis'/></any>"), NULL, 0 },
  { "comment-to-translators", ROOT ("<one/><some>x</some><any comment='a leg, not a lamp'>z</any>"), NULL, 0 },
  { "comment-on-no-sentence", ROOT ("<one/><some comment='x'>x</some>"), "attribute", 3 },
  { "comments-between", ROOT ("<!-- c --><one/><!-- c --><some>x</some>"), NULL, 0 },
  { "wrong-root", LINE1 "<other/>", "element", 2 },
  { "missing-first", ROOT ("<some>x</some>"), "missing", 3 },
  { "missing-last", ROOT ("<one/>"), "missing", 2 },
  { "nothing", LINE1 "<root/>", "missing", 2 },
  { "twice", ROOT ("<one/>\n<one/><some>x</some>"), "missing", 4 },
  { "wrong-order", ROOT ("<some>x</some><one/>"), "missing", 3 },
  { "unknown-element", ROOT ("<one/><some>x</some>\n<nothing/>"), "element", 4 },
  { "unknown-element-within", ROOT ("<one><nothing/></one><some>x</some>"), "element", 3 },
  { "wrong-parent", ROOT ("<one/><some>a<strong>x</strong></some>"), "element", 3 },
  { "root-in-root", ROOT ("<one/><some>x</some><root/>"), "element", 3 },
  { "unknown-attribute", ROOT ("<one x='1'/><some>x</some>"), "attribute", 3 },
  { "attribute-on-plain", ROOT ("<one/><some a='1'>x</some>"), "attribute", 3 },
  { "missing-attribute", ROOT ("<one/>\n<maybe/><some>x</some>"), "attribute", 4 },
  { "bad-attribute", ROOT ("<one/><maybe id='A'/><some>x</some>"), "value", 3 },
  { "loose-text", ROOT ("<one>x</one><some>x</some>"), "text", 3 },
  { "loose-reference", ROOT ("<one>&#97;</one><some>x</some>"), "text", 3 },
  { "no-text", ROOT ("<one/><some/>"), "empty", 3 },
  { "blank-text", ROOT ("<one/><some> \n\t</some>"), "empty", 3 },
  { "only-markup", ROOT ("<one/><some>x</some><any><strong>b</strong></any>"), "empty", 3 },
  { "escaped-markup", ROOT ("<one/><some>a &lt;b&gt;</some>"), "text", 3 },
  { "ampersand", ROOT ("<one/><some>a &amp; b</some>"), "text", 3 },
  { "comment-in-sentence", ROOT ("<one/><some>a <!-- c --> b</some>"), "comment", 3 },
  { "bad-number-kind", ROOT ("<one/><some>x</some><any>a<number kind='999'/></any>"), "value", 3 },
};

static gboolean
check (const char *text, XmlFaults *faults)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "x.xml", faults);

  g_assert_nonnull (document);

  return xml_table_check (rules, document, "x.xml", faults);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  g_assert_true (check (row->body, faults) == (row->code == NULL));
  g_assert_true ((xml_faults_count (faults) == 0) == (row->code == NULL));
  if (row->code)
    {
      g_assert_cmpstr (xml_faults_get (faults, 0)->code, ==, row->code);
      g_assert_cmpuint (xml_faults_get (faults, 0)->line, ==, row->line);
      g_assert_cmpstr (xml_faults_get (faults, 0)->file, ==, "x.xml");
    }
}

/* What is known is not said again, but the verdict stays. */
static void
test_wrong_again (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  g_assert_false (check (LINE1 "<root/>", faults));
  g_assert_false (check (LINE1 "<root/>", faults));
  g_assert_cmpuint (xml_faults_count (faults), ==, 2);
}

#define NAME_64 "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl"

static const struct
{
  const char *attribute;
  const char *value;
  gboolean fits;
} given[] = {
  { "text", "x", TRUE },          { "text", "", FALSE },
  { "id", "a", TRUE },            { "id", "a-1", TRUE },
  { "id", NAME_64, TRUE },        { "id", NAME_64 "m", FALSE },
  { "id", "", FALSE },            { "id", "1a", FALSE },
  { "id", "-a", FALSE },          { "id", "A", FALSE },
  { "id", "a b", FALSE },         { "id", "a_b", FALSE },
  { "id", "../a", FALSE },        { "id", "\xC3\xA9", FALSE },
  { "ids", "a", TRUE },           { "ids", "a b-2", TRUE },
  { "ids", "", FALSE },           { "ids", "a  b", FALSE },
  { "ids", " a", FALSE },         { "ids", "a ", FALSE },
  { "ids", "a B", FALSE },        { "ids", "a,b", FALSE },
  { "date", "2026-11-23", TRUE }, { "date", "2028-02-29", TRUE },
  { "date", "2027-02-29", FALSE }, { "date", "2026-13-01", FALSE },
  { "date", "2026-00-10", FALSE }, { "date", "0000-01-01", FALSE },
  { "date", "2026-1-1", FALSE },  { "date", "2026/11/23", FALSE },
  { "date", "2026-11-23 ", FALSE }, { "date", "-026-11-23", FALSE },
  { "number", "0", TRUE },        { "number", "1000000", TRUE },
  { "number", "1000001", FALSE }, { "number", "99999999999999999999", FALSE },
  { "number", "-1", FALSE },      { "number", "1.5", FALSE },
  { "number", "", FALSE },        { "number", "0x10", FALSE },
  { "number", "1e3", FALSE },     { "number", " 1", FALSE },
  { "language", "es", TRUE },     { "language", "zh_CN", TRUE },
  { "language", "fil", TRUE },    { "language", "", FALSE },
  { "language", "e", FALSE },     { "language", "engl", FALSE },
  { "language", "zh_cn", FALSE }, { "language", "zh-CN", FALSE },
  { "language", "zh_CNN", FALSE }, { "language", "zh_", FALSE },
  { "language", "ES", FALSE },    { "language", "../es", FALSE },
  { "svg", "knee.svg", TRUE },    { "svg", "knee-2.svg", TRUE },
  { "svg", ".svg", FALSE },       { "svg", "../knee.svg", FALSE },
  { "svg", "/knee.svg", FALSE },  { "svg", "a/knee.svg", FALSE },
  { "svg", "a\\knee.svg", FALSE }, { "svg", "http://x/knee.svg", FALSE },
  { "svg", "data:,knee.svg", FALSE }, { "svg", "%2e%2e.svg", FALSE },
  { "svg", "Knee.svg", FALSE },   { "svg", "knee.SVG", FALSE },
  { "svg", "knee.svgz", FALSE },  { "svg", "knee.png", FALSE },
  { "svg", "knee.svg.svg", FALSE }, { "svg", NAME_64 ".svg", FALSE },
  { "choice", "yes", TRUE },      { "choice", "no", TRUE },
  { "choice", "", FALSE },        { "choice", "yes|no", FALSE },
  { "choice", "YES", FALSE },     { "choice", "ye", FALSE },
};

static void
test_values (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (given); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autofree char *text = g_strdup_printf (ROOT ("<one %s='%s'/><some>x</some>"), given[i].attribute, given[i].value);

      g_test_message ("%s=\"%s\"", given[i].attribute, given[i].value);
      g_assert_true (check (text, faults) == given[i].fits);
      if (!given[i].fits)
        g_assert_cmpstr (xml_faults_get (faults, 0)->code, ==, "value");
    }
}

static void
test_text_of_300 (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autofree char *most = g_strnfill (300, 'x');
  g_autofree char *fits = g_strdup_printf (ROOT ("<one text='%s'/><some>x</some>"), most);
  g_autofree char *too_long = g_strdup_printf (ROOT ("<one text='%sx'/><some>x</some>"), most);

  g_assert_true (check (fits, faults));
  g_assert_false (check (too_long, faults));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/xml/table/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/xml/table/wrong-again", test_wrong_again);
  g_test_add_func ("/xml/table/values", test_values);
  g_test_add_func ("/xml/table/text-of-300", test_text_of_300);

  return g_test_run ();
}
