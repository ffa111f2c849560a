/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/reference.h"

#include "small.h"

static GHashTable *
read_glossary (const char *body, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = small_parse (body);

  return content_glossary_read (document, "small.xml", faults);
}

static GHashTable *
read_sources (const char *body, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = small_parse (body);

  return content_sources_read (document, "small.xml", faults);
}

static void
test_glossary (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GHashTable) table = read_glossary ("<glossary>\n<term id='disc'><name>disc</name><meaning>A soft cushion.</meaning></term>\n"
                                                "<term id='mri'><name>MRI</name><meaning>A scan.</meaning></term></glossary>", faults);
  const ContentTerm *mri;

  small_must_be_faultless (faults);
  g_assert_cmpuint (g_hash_table_size (table), ==, 2);
  mri = g_hash_table_lookup (table, "mri");
  g_assert_cmpstr (mri->id, ==, "mri");
  g_assert_cmpstr (mri->name, ==, "MRI");
  g_assert_cmpstr (mri->meaning, ==, "A scan.");
  g_assert_cmpuint (mri->line, ==, 4);
}

static void
test_sources (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GHashTable) table = read_sources ("<sources><source id='one' complete='yes' year='2019' doi='10.1/x'>A work</source>"
                                               "<source id='two' complete='no'>A leaflet</source></sources>", faults);
  const ContentSource *one, *two;

  small_must_be_faultless (faults);
  one = g_hash_table_lookup (table, "one");
  two = g_hash_table_lookup (table, "two");
  g_assert_true (one->complete && !two->complete);
  g_assert_cmpstr (one->year, ==, "2019");
  g_assert_null (two->year);
  g_assert_null (two->doi);
  g_assert_null (two->address);
}

static const struct
{
  const char *attributes;
  const char *described;
} describe_rows[] = {
  { "", "A work" },
  { "year='2019'", "A work (2019)" },
  { "doi='10.1/x'", "A work. doi:10.1/x" },
  { "address='a.org'", "A work. a.org" },
  { "year='2019' doi='10.1/x'", "A work (2019). doi:10.1/x" },
  { "year='2019' address='a.org'", "A work (2019). a.org" },
  { "year='2019' doi='10.1/x' address='a.org'", "A work (2019). doi:10.1/x" },
};

static void
test_describe (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (describe_rows); i++)
    {
      g_autofree char *body = g_strdup_printf ("<sources><source id='one' complete='yes' %s>A\n  work</source></sources>",
                                               describe_rows[i].attributes);
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      g_autoptr (GHashTable) table = read_sources (body, faults);
      g_autofree char *described = content_source_describe (g_hash_table_lookup (table, "one"));

      g_assert_cmpstr (described, ==, describe_rows[i].described);
    }
}

#define TERM "<term id='a'><name>a</name><meaning>b</meaning></term>\n"
#define SOURCE "<source id='a' complete='yes'>b</source>\n"

static const struct
{
  gboolean glossary;
  const char *body;
  const char *code;
  guint line;
} bad_rows[] = {
  { TRUE, "<glossary></glossary>", "missing", 2 },
  { TRUE, "<glossary>\n" TERM TERM "</glossary>", "duplicate-id", 4 },
  { TRUE, "<glossary>\n<term id='a'><name>a</name></term></glossary>", "missing", 3 },
  { TRUE, "<glossary>\n<term><name>a</name><meaning>b</meaning></term></glossary>", "attribute", 3 },
  { TRUE, "<sources>" SOURCE "</sources>", "element", 2 },
  { FALSE, "<sources></sources>", "missing", 2 },
  { FALSE, "<sources>\n" SOURCE SOURCE "</sources>", "duplicate-id", 4 },
  { FALSE, "<sources>\n<source id='a'>b</source></sources>", "attribute", 3 },
  { FALSE, "<sources>\n<source id='a' complete='maybe'>b</source></sources>", "value", 3 },
  { FALSE, "<sources>\n<source id='a' complete='yes' year='19x'>b</source></sources>", "value", 3 },
  { FALSE, "<sources>\n<source id='a' complete='yes'/></sources>", "empty", 3 },
  { FALSE, "<sources>\n<source id='a' complete='yes' url='b'>b</source></sources>", "attribute", 3 },
};

static void
test_bad (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (bad_rows); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();

      g_test_message ("%s", bad_rows[i].body);
      g_assert_null (bad_rows[i].glossary ? read_glossary (bad_rows[i].body, faults) : read_sources (bad_rows[i].body, faults));
      small_must_say (faults, bad_rows[i].code, bad_rows[i].line);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reference/glossary", test_glossary);
  g_test_add_func ("/reference/sources", test_sources);
  g_test_add_func ("/reference/describe", test_describe);
  g_test_add_func ("/reference/bad", test_bad);

  return g_test_run ();
}
