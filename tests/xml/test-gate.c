/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/gate.h"

#include <string.h>

#include "bad-files.h"

#define GOOD \
  FIRST_LINE "<!-- c -->\n<p a='1' b='&lt;&#233;'>t&amp;<q>\xC3\xA9</q>\n <r/> &#169; \xF0\x9F\x98\x80</p>"

static void
assert_refused (const XmlGate *gate, GBytes *bytes, const char *code, guint line)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) document = xml_gate_parse (gate, bytes, "pages/x.xml", faults);
  const XmlFault *fault;

  g_assert_null (document);
  g_assert_cmpuint (xml_faults_count (faults), ==, 1);
  fault = xml_faults_get (faults, 0);
  g_assert_cmpint (fault->severity, ==, XML_FAULT_ERROR);
  g_assert_cmpstr (fault->file, ==, "pages/x.xml");
  if (code)
    g_assert_cmpstr (fault->code, ==, code);
  g_assert_cmpuint (fault->line, >=, 1);
  if (line > 0)
    g_assert_cmpuint (fault->line, ==, line);
  /* what, and how to mend it */
  g_assert_true (strstr (fault->message, "; ") || strstr (fault->message, "must be"));
  g_assert_null (strpbrk (fault->message, "\r\n"));
}

static void
assert_passes (const XmlGate *gate, GBytes *bytes)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) document = xml_gate_parse (gate, bytes, "x.xml", faults);

  g_assert_nonnull (document);
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);
}

static void
test_bad (gconstpointer data)
{
  const BadFile *bad = data;
  g_autoptr (GBytes) bytes = g_bytes_new (bad->data, bad->size);

  assert_refused (&xml_gate_pack, bytes, bad->code, bad->line);
}

static void
test_big (gconstpointer data)
{
  const BigFile *big = data;
  g_autoptr (GBytes) bytes = big_file_make (big);

  if (big->code)
    assert_refused (&xml_gate_pack, bytes, big->code, 0);
  else
    assert_passes (&xml_gate_pack, bytes);
}

static void
test_good (gconstpointer text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  assert_passes (&xml_gate_pack, bytes);
}

/* A file that was cut off must never look whole, wherever the cut is. */
static void
refuse_each_part (const char *text)
{
  for (gsize size = 0; size < strlen (text); size++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (text, size);

      assert_refused (&xml_gate_pack, bytes, NULL, 0);
    }
}

static void
test_truncated (void)
{
  refuse_each_part (GOOD);
}

static void
test_truncated_page (void)
{
  g_autofree char *path = g_build_filename (g_getenv ("LEGWISE_PACK"), "pages", "cold-and-heat.xml", NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  refuse_each_part (g_strchomp (text));
}

/* Whatever a single wrong byte does, the gate answers with a tree or with one fault. */
static void
test_each_byte_changed (void)
{
  static const char values[] = { '\0', '<', '&', '"', '\n', '\x80', '\xFF' };

  for (gsize i = 0; i < strlen (GOOD) * sizeof values; i++)
    {
      g_autofree char *text = g_strdup (GOOD);
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (xmlDoc) document = NULL;

      text[i / sizeof values] = values[i % sizeof values];
      bytes = g_bytes_new (text, strlen (GOOD));
      document = xml_gate_parse (&xml_gate_pack, bytes, "x.xml", faults);
      g_assert_cmpuint (xml_faults_count (faults), ==, document ? 0 : 1);
    }
}

static void
test_svg_name_space (void)
{
  static const char *const refused[] = {
    FIRST_LINE "<svg/>",
    FIRST_LINE "<svg xmlns='http://www.w3.org/1999/xhtml'/>",
    FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "/'/>",
    FIRST_LINE "<s:svg xmlns:s='" XML_SVG_NAMESPACE "'/>",
    FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "' xmlns:x='http://www.w3.org/1999/xlink'/>",
    FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "'><g xmlns=''/></svg>",
    FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "'><script xmlns='http://www.w3.org/1999/xhtml'/></svg>",
  };
  g_autoptr (GBytes) good = g_bytes_new_static (
      FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "'><g/></svg>",
      strlen (FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "'><g/></svg>"));

  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (refused[i], strlen (refused[i]));

      assert_refused (&xml_gate_svg, bytes, "name-space", 2);
    }
  assert_passes (&xml_gate_svg, good);
}

static void
test_entities_become_text (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (GOOD, strlen (GOOD));
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "x.xml", faults);
  const xmlNode *root = xmlDocGetRootElement (document);

  g_assert_cmpstr ((const char *) root->children->content, ==, "t&");
  g_assert_cmpstr ((const char *) root->properties->next->children->content, ==, "<\xC3\xA9");
}

static const char *const good_files[][2] = {
  { "everything", GOOD },
  { "smallest", FIRST_LINE "<p/>" },
  { "carriage-returns", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<p>\r\n</p>\r\n" },
  { "trailing-comment", FIRST_LINE "<p/>\n<!-- c -->\n" },
  { "arabic-and-combining", FIRST_LINE "<p>\xD8\xB3\xD9\x84 e\xCC\x81</p>" },
};

static void
add_all (void)
{
  for (guint i = 0; i < n_bad_files; i++)
    {
      g_autofree char *path = g_strdup_printf ("/xml/gate/bad/%s", bad_files[i].name);

      g_test_add_data_func (path, &bad_files[i], test_bad);
    }
  for (guint i = 0; i < n_big_files; i++)
    {
      g_autofree char *path = g_strdup_printf ("/xml/gate/size/%s", big_files[i].name);

      g_test_add_data_func (path, &big_files[i], test_big);
    }
  for (guint i = 0; i < G_N_ELEMENTS (good_files); i++)
    {
      g_autofree char *path = g_strdup_printf ("/xml/gate/good/%s", good_files[i][0]);

      g_test_add_data_func (path, good_files[i][1], test_good);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add_all ();
  g_test_add_func ("/xml/gate/truncated", test_truncated);
  g_test_add_func ("/xml/gate/truncated-page", test_truncated_page);
  g_test_add_func ("/xml/gate/each-byte-changed", test_each_byte_changed);
  g_test_add_func ("/xml/gate/svg-name-space", test_svg_name_space);
  g_test_add_func ("/xml/gate/entities-become-text", test_entities_become_text);

  return g_test_run ();
}
