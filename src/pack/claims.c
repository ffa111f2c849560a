/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/claims.h"

#include "content/prose.h"

static const XmlAttributeRule claims_attributes[]
    = { { "page", XML_VALUE_ID, TRUE, NULL }, { "checked", XML_VALUE_DATE, TRUE, NULL }, { NULL } };
static const XmlAttributeRule claim_attributes[] = { { "source", XML_VALUE_IDS, TRUE, NULL }, { NULL } };
static const XmlElementRule rules[] = {
  { "claims", "claim+", FALSE, claims_attributes },
  { "claim", "says finding", FALSE, claim_attributes },
  { "says", "", TRUE, NULL },
  { "finding", "", TRUE, NULL },
  { NULL },
};

static void
claim_free (PackClaim *claim)
{
  g_free (claim->text);
  g_free (claim->sources);
  g_free (claim->finding);
  g_free (claim);
}

/* What makes two claims one. */
static char *
claim_key (const char *sources, const char *text)
{
  return g_strconcat (sources, "\n", text, NULL);
}

typedef struct
{
  GPtrArray *claims;
  GHashTable *seen; /* keys */
} Gathering;

/* Takes @text. */
static void
gather (Gathering *gathering, char *text, char *const *sources, guint line)
{
  PackClaim *claim = g_new0 (PackClaim, 1);

  claim->text = text;
  claim->sources = g_strjoinv (" ", (char **) sources);
  claim->line = line;
  if (*claim->sources && g_hash_table_add (gathering->seen, claim_key (claim->sources, text)))
    g_ptr_array_add (gathering->claims, claim);
  else
    claim_free (claim);
}

static void
gather_claim (const ContentClaim *claim, gpointer data)
{
  g_autofree char *plain = content_prose_plain (claim->text, "#");
  char *text = claim->left < 0 ? g_strdup (plain) : g_strdup_printf ("%d of 100 left: %s", claim->left, plain);

  gather (data, text, claim->sources, claim->line);
}

static void
gather_effect (Gathering *gathering, const ContentEffect *effect)
{
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%d of %d: %s, %s", effect->with, effect->of, effect->what, effect->with_text);
  if (effect->without >= 0)
    g_string_append_printf (text, "; %d of %d: %s", effect->without, effect->of, effect->without_text);
  gather (gathering, g_string_free (text, FALSE), effect->sources, effect->line);
}

static GPtrArray *
gather_page (const ContentPage *page)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Gathering gathering = { g_ptr_array_new_with_free_func ((GDestroyNotify) claim_free), seen };

  content_page_foreach_claim (page, gather_claim, &gathering);
  for (guint i = 0; i < page->evidence->len; i++)
    {
      const ContentEvidence *evidence = g_ptr_array_index (page->evidence, i);

      for (guint j = 0; j < evidence->effects->len; j++)
        gather_effect (&gathering, g_ptr_array_index (evidence->effects, j));
    }

  return gathering.claims;
}

/* A row of the table. */
typedef struct
{
  char *finding;
  guint line;
} Row;

static void
row_free (Row *row)
{
  g_free (row->finding);
  g_free (row);
}

static gboolean
is_of_page (const xmlNode *root, const ContentPage *page, const char *file, XmlFaults *faults)
{
  g_autofree char *named = xml_node_attribute (root, "page");

  if (g_str_equal (named, page->id))
    return TRUE;
  xml_faults_add (faults, XML_FAULT_ERROR, "claim", file, xml_node_line (root),
                  "the table says it is of \"%s\"; page=\"…\" must be its file's name", named);

  return FALSE;
}

/* Returns: key → Row, empty if there is no table or it cannot be read. */
static GHashTable *
read_table (Pack *pack, const ContentPage *page, const char *file, XmlFaults *faults)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) row_free);
  g_autoptr (xmlDoc) document = pack_parse (pack, file, faults);

  if (!document || !xml_table_check (rules, document, file, faults)
      || !is_of_page (xmlDocGetRootElement (document), page, file, faults))
    return table;

  for (const xmlNode *node = xml_node_first (xmlDocGetRootElement (document)); node; node = xml_node_next (node))
    {
      g_autofree char *sources = xml_node_attribute (node, "source"), *says = xml_node_child_text (node, "says");
      Row *row = g_new0 (Row, 1);

      row->finding = xml_node_child_text (node, "finding");
      row->line = xml_node_line (node);
      if (!g_hash_table_insert (table, claim_key (sources, says), row))
        xml_faults_add (faults, XML_FAULT_ERROR, "claim", file, row->line,
                        "\"%s\" (%s) stands in the table already; make one row of the two", says, sources);
    }

  return table;
}

/* Moves each finding to its claim; what stays in the table belongs to no claim. */
static void
join (GPtrArray *claims, GHashTable *table)
{
  for (guint i = 0; i < claims->len; i++)
    {
      PackClaim *claim = g_ptr_array_index (claims, i);
      g_autofree char *key = claim_key (claim->sources, claim->text);
      Row *row = g_hash_table_lookup (table, key);

      claim->finding = row ? g_steal_pointer (&row->finding) : NULL;
      g_hash_table_remove (table, key);
    }
}

static char *
file_name (const ContentPage *page)
{
  return g_strdup_printf ("claims/%s.xml", page->id);
}

GPtrArray *
pack_claims_read (Pack *pack, const ContentPage *page, XmlFaults *faults)
{
  g_autofree char *file = file_name (page);
  g_autoptr (GHashTable) table = read_table (pack, page, file, faults);
  GPtrArray *claims = gather_page (page);

  join (claims, table);

  return claims;
}

static void
tell_lacking (const ContentPage *page, GPtrArray *claims, const char *file, XmlFaults *faults)
{
  g_autofree char *name = g_strdup_printf ("pages/%s.xml", page->id);

  for (guint i = 0; i < claims->len; i++)
    {
      const PackClaim *claim = g_ptr_array_index (claims, i);

      if (!claim->finding)
        xml_faults_add (faults, XML_FAULT_ERROR, "claim", name, claim->line,
                        "\"%s\" (%s) is not in %s; hold it against its sources and add it there", claim->text,
                        claim->sources, file);
    }
}

static void
tell_left_over (GHashTable *table, const char *file, XmlFaults *faults)
{
  GHashTableIter iter;
  gpointer row;

  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, NULL, &row))
    xml_faults_add (faults, XML_FAULT_ERROR, "claim", file, ((Row *) row)->line,
                    "the page does not say this any more, or with other sources; mend the row or delete it");
}

GPtrArray *
pack_claims_check (Pack *pack, const ContentPage *page, XmlFaults *faults)
{
  g_autofree char *file = file_name (page);
  g_autoptr (GHashTable) table = read_table (pack, page, file, faults);
  GPtrArray *claims = gather_page (page);

  if (g_hash_table_size (table) == 0)
    return claims; /* its own fault tells */

  join (claims, table);
  tell_lacking (page, claims, file, faults);
  tell_left_over (table, file, faults);

  return claims;
}
