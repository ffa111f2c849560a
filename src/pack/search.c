/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/search.h"

#include "content/prose.h"

typedef struct
{
  ContentSearch *search;
  PackTextFunc text;
  gconstpointer data;
} Adding;

static char *
as_written (const char *source, gconstpointer data)
{
  return content_prose_plain (source, "☎");
}

static void
add_text (Adding *adding, ContentField field, const char *source)
{
  g_autofree char *plain = adding->text (source, adding->data);

  content_search_add_text (adding->search, field, plain);
}

static void
add_claim (const ContentClaim *claim, gpointer data)
{
  add_text (data, CONTENT_FIELD_TEXT, claim->text);
}

static void
add_page (Adding *adding, const ContentPage *page)
{
  content_search_add_page (adding->search, page->id);
  add_text (adding, CONTENT_FIELD_TITLE, page->title);
  for (char **keyword = page->keywords; *keyword; keyword++)
    add_text (adding, CONTENT_FIELD_KEYWORD, *keyword);

  add_text (adding, CONTENT_FIELD_KEY_POINT, page->summary);
  for (guint i = 0; i < page->key_points->len; i++)
    add_text (adding, CONTENT_FIELD_KEY_POINT, ((const ContentClaim *) g_ptr_array_index (page->key_points, i))->text);
  for (guint i = 0; i < page->sections->len; i++)
    add_text (adding, CONTENT_FIELD_KEY_POINT, ((const ContentSection *) g_ptr_array_index (page->sections, i))->heading);
  content_page_foreach_claim (page, add_claim, adding);
}

ContentSearch *
pack_search_new (Pack *pack, PackTextFunc text, gconstpointer data, XmlFaults *faults)
{
  Adding adding = { content_search_new (), text ? text : as_written, data };
  g_autoptr (GPtrArray) pages = pack_manifest_pages (pack_manifest (pack));

  for (guint i = 0; i < pages->len; i++)
    {
      const ContentPage *page = pack_page (pack, g_ptr_array_index (pages, i), faults);

      if (page)
        add_page (&adding, page);
    }

  return adding.search;
}
