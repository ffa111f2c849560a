/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper.h"

const PaperPart *
paper_line (const Paper *paper, guint i)
{
  return &g_array_index (paper->lines, PaperPart, i);
}

static guint
last_line (PangoLayout *layout)
{
  return pango_layout_get_line_count (layout) - 1;
}

void
paper_assert_nothing_lost (const Paper *paper)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  const PaperPart *before = paper_line (paper, 0);

  g_assert_cmpuint (before->line, ==, 0);
  g_hash_table_add (seen, before->layout);
  for (guint i = 1; i < paper->lines->len; i++)
    {
      const PaperPart *line = paper_line (paper, i);

      if (line->layout == before->layout)
        g_assert_cmpuint (line->line, ==, before->line + 1);
      else
        {
          g_assert_cmpuint (before->line, ==, last_line (before->layout));
          g_assert_cmpuint (line->line, ==, 0);
          g_assert_true (g_hash_table_add (seen, line->layout));
        }
      g_assert_cmpuint (line->sheet, >=, before->sheet);
      before = line;
    }
  g_assert_cmpuint (before->line, ==, last_line (before->layout));
  g_assert_cmpuint (paper->n_feet, ==, paper->n_sheets);
}

static void
assert_within (const Paper *paper, const GArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    {
      const PaperPart *part = &g_array_index (parts, PaperPart, i);

      g_assert_cmpfloat (part->left, >=, -PAPER_NEARLY);
      g_assert_cmpfloat (part->right, <=, paper->width + PAPER_NEARLY);
      g_assert_cmpfloat (part->top, >=, -PAPER_NEARLY);
      g_assert_cmpfloat (part->bottom, <=, paper->foot);
    }
}

gboolean
paper_parts_overlap (const PaperPart *a, const PaperPart *b)
{
  return a->sheet == b->sheet && a->top < b->bottom - PAPER_NEARLY && b->top < a->bottom - PAPER_NEARLY;
}

static void
assert_no_empty_sheet (const Paper *paper)
{
  g_autofree gboolean *full = g_new0 (gboolean, paper->n_sheets);

  for (guint i = 0; i < paper->lines->len; i++)
    full[paper_line (paper, i)->sheet] = TRUE;
  for (guint i = 0; i < paper->pictures->len; i++)
    full[g_array_index (paper->pictures, PaperPart, i).sheet] = TRUE;
  for (guint i = 0; i < paper->n_sheets; i++)
    g_assert_true (full[i]);
}

void
paper_assert_readable (const Paper *paper)
{
  assert_no_empty_sheet (paper);
  assert_within (paper, paper->lines);
  assert_within (paper, paper->marks);
  assert_within (paper, paper->pictures);
  for (guint i = 1; i < paper->lines->len; i++)
    g_assert_false (paper_parts_overlap (paper_line (paper, i - 1), paper_line (paper, i)));
  for (guint i = 0; i < paper->pictures->len; i++)
    for (guint j = 0; j < paper->lines->len; j++)
      g_assert_false (paper_parts_overlap (&g_array_index (paper->pictures, PaperPart, i), paper_line (paper, j)));
}

/* Bold all through: a title or a heading. */
static gboolean
is_heading (const PaperPart *line)
{
  return pango_font_description_get_weight (pango_layout_get_font_description (line->layout)) >= PANGO_WEIGHT_BOLD;
}

static gboolean
picture_follows (const Paper *paper, const PaperPart *line)
{
  for (guint i = 0; i < paper->pictures->len; i++)
    {
      const PaperPart *picture = &g_array_index (paper->pictures, PaperPart, i);

      if (picture->sheet == line->sheet && picture->top > line->top)
        return TRUE;
    }

  return FALSE;
}

void
paper_assert_no_heading_last (const Paper *paper)
{
  for (guint i = 0; i < paper->lines->len; i++)
    {
      const PaperPart *line = paper_line (paper, i);
      gboolean last = i + 1 == paper->lines->len || paper_line (paper, i + 1)->sheet != line->sheet;

      if (last && is_heading (line) && !picture_follows (paper, line))
        g_error ("\"%s\" is the last on sheet %u of %g × %g", pango_layout_get_text (line->layout), line->sheet + 1,
                 paper->width, paper->height);
    }
}
