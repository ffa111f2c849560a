/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/figure.h"

#include "small.h"

/* As a page uses them: the rules of a figure in a table of its own. */
static const XmlElementRule rules[] = { CONTENT_FIGURE_RULES, { NULL } };

static gboolean
check (const char *body, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = small_parse (body);

  return xml_table_check (rules, document, "small.xml", faults);
}

static ContentFigure *
read_figure (const char *body)
{
  g_autoptr (xmlDoc) document = small_parse (body);

  return content_figure_read (xmlDocGetRootElement (document));
}

static void
test_full (void)
{
  ContentFigure *figure = read_figure ("\n<figure src='foot.svg'>\n<alt>Two\n  feet.</alt>\n<caption>Look.</caption>\n"
                                       "<callout at='heel'>Heel</callout><callout at='toe'>Toe</callout></figure>");
  const ContentCallout *toe = g_ptr_array_index (figure->callouts, 1);

  g_assert_cmpstr (figure->src, ==, "foot.svg");
  g_assert_cmpstr (figure->alt, ==, "Two feet.");
  g_assert_cmpstr (figure->caption, ==, "Look.");
  g_assert_cmpuint (figure->line, ==, 3);
  g_assert_cmpuint (figure->callouts->len, ==, 2);
  g_assert_cmpstr (toe->at, ==, "toe");
  g_assert_cmpstr (toe->text, ==, "Toe");
  content_figure_free (figure);
}

static void
test_bare (void)
{
  ContentFigure *figure = read_figure ("<figure src='foot.svg'><alt>Feet.</alt></figure>");

  g_assert_cmpstr (figure->caption, ==, "");
  g_assert_cmpuint (figure->callouts->len, ==, 0);
  content_figure_free (figure);
}

static void
test_none (void)
{
  g_assert_null (content_figure_read (NULL));
}

static const struct
{
  const char *body;
  const char *code; /* NULL: nothing is wrong */
} rows[] = {
  { "<figure src='foot.svg'><alt>Feet.</alt></figure>", NULL },
  { "<figure src='foot.svg'><alt>Feet.</alt><caption>C</caption><callout at='a'>A</callout></figure>", NULL },
  { "<figure src='foot.svg'/>", "missing" },
  { "<figure src='foot.svg'><alt> </alt></figure>", "empty" },
  { "<figure><alt>Feet.</alt></figure>", "attribute" },
  { "<figure src='foot.png'><alt>Feet.</alt></figure>", "value" },
  { "<figure src='/foot.svg'><alt>Feet.</alt></figure>", "value" },
  { "<figure src='../foot.svg'><alt>Feet.</alt></figure>", "value" },
  { "<figure src='.svg'><alt>Feet.</alt></figure>", "value" },
  { "<figure src='foot.svg'><alt>Feet.</alt><callout>A</callout></figure>", "attribute" },
  { "<figure src='foot.svg'><alt>Feet.</alt><callout at='a'/></figure>", "empty" },
  { "<figure src='foot.svg'><callout at='a'>A</callout><alt>Feet.</alt></figure>", "missing" },
};

static void
test_rules (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();

      g_test_message ("%s", rows[i].body);
      g_assert_cmpint (check (rows[i].body, faults), ==, rows[i].code == NULL);
      if (rows[i].code)
        small_must_say (faults, rows[i].code, 2);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/figure/full", test_full);
  g_test_add_func ("/figure/bare", test_bare);
  g_test_add_func ("/figure/none", test_none);
  g_test_add_func ("/figure/rules", test_rules);

  return g_test_run ();
}
