/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/item.h"

const PaperStyle paper_title = { 28, TRUE, 0, TRUE };
const PaperStyle paper_lead = { 18, FALSE, 8, FALSE };
const PaperStyle paper_heading = { 20, TRUE, 20, TRUE };
const PaperStyle paper_small_heading = { 16, TRUE, 12, TRUE };
const PaperStyle paper_text = { 16, FALSE, 9, FALSE };
const PaperStyle paper_small = { 12, FALSE, 6, FALSE };
const PaperStyle paper_picture = { 16, FALSE, 14, FALSE };
const PaperStyle paper_count = { 16, FALSE, 10, TRUE };

static void
item_free (PaperItem *item)
{
  g_free (item->markup);
  g_free (item->mark);
  g_strfreev (item->marked);
  g_free (item);
}

GPtrArray *
paper_items_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);
}

PaperItem *
paper_add (GPtrArray *items, const PaperStyle *style, char *markup)
{
  PaperItem *item = g_new0 (PaperItem, 1);

  item->style = style;
  item->markup = markup;
  g_ptr_array_add (items, item);

  return item;
}

void
paper_add_plain (GPtrArray *items, const PaperStyle *style, const char *words)
{
  paper_add (items, style, g_markup_escape_text (words, -1));
}

void
paper_add_listed (GPtrArray *items, const PaperStyle *style, char *markup, guint number)
{
  paper_add (items, style, markup)->mark = number ? g_strdup_printf ("%u", number) : g_strdup ("•");
}

void
paper_add_count (GPtrArray *items, PaperShape shape, int count, int of)
{
  PaperItem *item = paper_add (items, &paper_count, NULL);

  item->shape = shape;
  item->count = count;
  item->of = of;
}
