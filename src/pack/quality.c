/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/quality.h"

#include <string.h>

#define EVERY_PAGE "every-page"
#define SHORTEST_REASON 15

static const char *const discern_items[] = {
  "aims-clear", "aims-met",      "relevant", "sources", "dates",        "balanced",        "further-support", "uncertainty",
  "how-it-works", "benefits",    "risks",    "no-treatment", "quality-of-life", "choices", "shared-decisions", "overall",
};
static const char *const understandable_items[] = {
  "purpose-evident", "no-distraction", "everyday-language", "terms-explained", "active-voice", "numbers-clear",
  "no-calculations", "chunks",         "headers",           "logical-order",   "summary",      "visual-cues",
  "visuals-used",    "visuals-reinforce", "visuals-titled", "visuals-clear",   "tables-simple",
};
static const char *const actionable_items[] = {
  "action-named", "addresses-reader", "steps-explicit", "tool", "calculations-explained", "charts-explained",
  "visuals-for-action",
};
static const char *const clear_items[] = {
  "one-message",     "message-first",  "message-cues",     "message-visual",       "call-to-action",
  "active-voice",    "reader-words",   "lists",            "headings",             "important-first",
  "known-and-unknown", "behavior-recommended", "behavior-why", "behavior-how",     "numbers-familiar",
  "numbers-meaning", "no-math",        "risk-nature",      "risk-and-benefit",     "risk-numbers",
};
static const char *const open_questions[] = { "audience", "literacy", "objective", "message" };

/* A list of items in one element of a sheet. */
typedef struct
{
  const char *element;
  const char *const *items;
  guint n;
  int least, most; /* points of one item */
} Part;

enum
{
  DISCERN,
  UNDERSTANDABLE,
  ACTIONABLE,
  CLEAR,
  N_PARTS,
};
static const Part parts[N_PARTS] = {
  [DISCERN] = { "discern", discern_items, G_N_ELEMENTS (discern_items), 1, 5 },
  [UNDERSTANDABLE] = { "pemat", understandable_items, G_N_ELEMENTS (understandable_items), 0, 1 },
  [ACTIONABLE] = { "pemat", actionable_items, G_N_ELEMENTS (actionable_items), 0, 1 },
  [CLEAR] = { "clear", clear_items, G_N_ELEMENTS (clear_items), 0, 1 },
};

static const XmlAttributeRule quality_attributes[]
    = { { "page", XML_VALUE_ID, TRUE, NULL }, { "scored", XML_VALUE_DATE, TRUE, NULL }, { NULL } };
static const XmlAttributeRule item_attributes[] = {
  { "id", XML_VALUE_ID, TRUE, NULL },
  { "score", XML_VALUE_CHOICE, TRUE, "0|1|2|3|4|5|n/a" },
  { NULL },
};
static const XmlAttributeRule about_attributes[] = { { "id", XML_VALUE_ID, TRUE, NULL }, { NULL } };
static const XmlElementRule sheet_rules[] = {
  { "quality", "discern? pemat? clear?", FALSE, quality_attributes },
  { "discern", "item+", FALSE, NULL },
  { "pemat", "item+", FALSE, NULL },
  { "clear", "about* item*", FALSE, NULL },
  { "item", "", TRUE, item_attributes },
  { "about", "", TRUE, about_attributes },
  { NULL },
};
static const XmlAttributeRule told_attributes[] = { { "pages", XML_VALUE_IDS, TRUE, NULL }, { NULL } };
static const XmlElementRule content_rules[] = {
  { "content", "told+", FALSE, NULL },
  { "told", "", TRUE, told_attributes },
  { NULL },
};

static xmlDoc *
parse_sheet (Pack *pack, const char *page, const char *file, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = pack_parse (pack, file, faults);
  g_autofree char *named = NULL;

  if (!document || !xml_table_check (sheet_rules, document, file, faults))
    return NULL;

  named = xml_node_attribute (xmlDocGetRootElement (document), "page");
  if (!g_str_equal (named, page))
    {
      xml_faults_add (faults, XML_FAULT_ERROR, "quality", file, xml_node_line (xmlDocGetRootElement (document)),
                      "the sheet says it is of \"%s\"; page=\"…\" must be its file's name", named);
      return NULL;
    }

  return g_steal_pointer (&document);
}

static gboolean
is_listed (const char *const *items, guint n, const char *id)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (items[i], id))
      return TRUE;

  return FALSE;
}

static const Part *
find_part (const char *element, const char *id)
{
  for (guint i = 0; i < N_PARTS; i++)
    if (g_str_equal (parts[i].element, element) && is_listed (parts[i].items, parts[i].n, id))
      return &parts[i];

  return NULL;
}

static gboolean
is_known_about (const xmlNode *node, const char *id)
{
  return xml_node_is (node, "about") && is_listed (open_questions, G_N_ELEMENTS (open_questions), id);
}

/* Marks what was said, as "clear/one-message" → points; -1 for what does not fit. */
static void
read_item (GHashTable *points, const char *element, const xmlNode *node, const char *file, XmlFaults *faults)
{
  g_autofree char *id = xml_node_attribute (node, "id"), *score = xml_node_attribute (node, "score"),
                  *reason = xml_node_text (node);
  const Part *part = xml_node_is (node, "item") ? find_part (element, id) : NULL;
  int value = !score || g_str_equal (score, "n/a") ? -1 : atoi (score);

  if (!part && !is_known_about (node, id))
    xml_faults_add (faults, XML_FAULT_ERROR, "quality", file, xml_node_line (node),
                    "<%s> has no item \"%s\"; see data/packs/README.md for their names", element, id);
  else if (part && value >= 0 && (value < part->least || value > part->most))
    xml_faults_add (faults, XML_FAULT_ERROR, "quality", file, xml_node_line (node),
                    "\"%s\" gets %d to %d points or n/a", id, part->least, part->most);
  if (strlen (reason) < SHORTEST_REASON)
    xml_faults_add (faults, XML_FAULT_ERROR, "quality", file, xml_node_line (node),
                    "\"%s\" wants its reason, a sentence that points at the page", id);

  if (!g_hash_table_insert (points, g_strdup_printf ("%s/%s", element, id), GINT_TO_POINTER (value)))
    xml_faults_add (faults, XML_FAULT_ERROR, "quality", file, xml_node_line (node),
                    "<%s> says \"%s\" twice; remove one", element, id);
}

/* A later sheet may say otherwise, but no sheet says a thing twice. */
static void
read_sheet (GHashTable *points, const xmlDoc *document, const char *file, XmlFaults *faults)
{
  g_autoptr (GHashTable) own = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  GHashTableIter iter;
  gpointer key, value;

  for (const xmlNode *section = xml_node_first (root); section; section = xml_node_next (section))
    for (const xmlNode *node = xml_node_first (section); node; node = xml_node_next (node))
      read_item (own, (const char *) section->name, node, file, faults);
  g_hash_table_iter_init (&iter, own);
  while (g_hash_table_iter_next (&iter, &key, &value))
    g_hash_table_insert (points, g_strdup (key), value);
}

static gboolean
has_item (GHashTable *points, const char *element, const char *id, gpointer *ret_value)
{
  g_autofree char *key = g_strdup_printf ("%s/%s", element, id);

  return g_hash_table_lookup_extended (points, key, NULL, ret_value);
}

static void
tell_missing (const char *element, const char *id, const char *file, XmlFaults *faults)
{
  xml_faults_add (faults, XML_FAULT_ERROR, "quality", file, 0, "<%s> does not say \"%s\"; add it with its reason", element,
                  id);
}

/* Returns: points of the part as a share of the most it could have; 1 if nothing fits. */
static double
add_up (GHashTable *points, const Part *part, const char *file, XmlFaults *faults)
{
  int sum = 0, most = 0;

  for (guint i = 0; i < part->n; i++)
    {
      gpointer value;

      if (!has_item (points, part->element, part->items[i], &value))
        tell_missing (part->element, part->items[i], file, faults);
      else if (GPOINTER_TO_INT (value) >= 0)
        {
          sum += GPOINTER_TO_INT (value);
          most += part->most;
        }
    }

  return most > 0 ? (double) sum / most : 1;
}

static void
check_open_questions (GHashTable *points, const char *file, XmlFaults *faults)
{
  gpointer value;

  for (guint i = 0; i < G_N_ELEMENTS (open_questions); i++)
    if (!has_item (points, "clear", open_questions[i], &value))
      tell_missing ("clear", open_questions[i], file, faults);
}

/* A page that was changed has to be scored again. */
static void
check_age (const xmlDoc *document, const ContentPage *page, const char *file, XmlFaults *faults)
{
  const xmlNode *root = xmlDocGetRootElement ((xmlDoc *) document);
  g_autofree char *scored = xml_node_attribute (root, "scored");

  if (g_strcmp0 (scored, page->review.reviewed) < 0)
    xml_faults_add (faults, XML_FAULT_ERROR, "quality", file, xml_node_line (root),
                    "the page was reviewed on %s, after it was scored; score it again", page->review.reviewed);
}

gboolean
pack_quality_is_scored (const Pack *pack)
{
  g_autofree char *folder = g_build_filename (pack_folder (pack), "quality", NULL);

  return g_file_test (folder, G_FILE_TEST_IS_DIR);
}

gboolean
pack_quality_read (Pack *pack, const ContentPage *page, PackQuality *ret_quality, XmlFaults *faults)
{
  g_autofree char *file = g_strdup_printf ("quality/%s.xml", page->id);
  g_autoptr (GHashTable) points = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint errors = xml_faults_reported (faults);
  g_autoptr (xmlDoc) every = parse_sheet (pack, EVERY_PAGE, "quality/" EVERY_PAGE ".xml", faults);
  g_autoptr (xmlDoc) own = parse_sheet (pack, page->id, file, faults);

  if (!every || !own)
    return FALSE;

  read_sheet (points, every, "quality/" EVERY_PAGE ".xml", faults);
  read_sheet (points, own, file, faults);
  check_age (own, page, file, faults);
  check_open_questions (points, file, faults);
  *ret_quality = (PackQuality){
    .discern = 80 * add_up (points, &parts[DISCERN], file, faults),
    .understandable = 100 * add_up (points, &parts[UNDERSTANDABLE], file, faults),
    .actionable = 100 * add_up (points, &parts[ACTIONABLE], file, faults),
    .clear = 100 * add_up (points, &parts[CLEAR], file, faults),
  };

  return xml_faults_reported (faults) == errors;
}

static void
check_limit (const ContentPage *page, const char *what, double value, double limit, XmlFaults *faults)
{
  g_autofree char *file = g_strdup_printf ("quality/%s.xml", page->id);

  if (value < limit)
    xml_faults_add (faults, XML_FAULT_ERROR, "quality", file, 0, "%s is %.1f, under %.0f; make the page better", what,
                    value, limit);
}

gboolean
pack_quality_check (Pack *pack, const ContentPage *page, PackQuality *ret_quality, XmlFaults *faults)
{
  if (!pack_quality_read (pack, page, ret_quality, faults))
    return FALSE;

  check_limit (page, "DISCERN", ret_quality->discern, PACK_LIMIT_DISCERN, faults);
  check_limit (page, "PEMAT understandability", ret_quality->understandable, PACK_LIMIT_PEMAT, faults);
  check_limit (page, "PEMAT actionability", ret_quality->actionable, PACK_LIMIT_PEMAT, faults);
  check_limit (page, "the Clear Communication Index", ret_quality->clear, PACK_LIMIT_CLEAR, faults);

  return TRUE;
}

/* Returns: whether a page is left that tells it. */
static gboolean
check_told (Pack *pack, const xmlNode *node, XmlFaults *faults)
{
  const PackManifest *manifest = pack_manifest (pack);
  g_auto (GStrv) pages = xml_node_words (node, "pages");
  gboolean told = FALSE;

  for (char **page = pages; *page; page++)
    if (pack_manifest_topic_of (manifest, *page))
      told = TRUE;
    else if (!pack_manifest_withdrawn (manifest, *page))
      xml_faults_add (faults, XML_FAULT_ERROR, "dangling-id", "quality/content.xml", xml_node_line (node),
                      "the page \"%s\" stands in no topic of pack.xml; mend the id", *page);

  return told;
}

guint
pack_quality_content (Pack *pack, XmlFaults *faults)
{
  g_autoptr (xmlDoc) document = pack_parse (pack, "quality/content.xml", faults);
  guint told = 0;

  if (!document || !xml_table_check (content_rules, document, "quality/content.xml", faults))
    return 0;

  for (const xmlNode *node = xml_node_first (xmlDocGetRootElement (document)); node; node = xml_node_next (node))
    told += check_told (pack, node, faults);

  return MIN (told, PACK_CONTENT_ITEMS);
}
