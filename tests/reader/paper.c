/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper.h"

#include <pango/pangocairo.h>

#include "paper/count.h"

/* What the linker makes of the calls: "wrap" is called instead, "real" is what was meant. */
void __wrap_pango_cairo_show_layout_line (cairo_t *cr, PangoLayoutLine *line);
void __wrap_pango_cairo_show_layout (cairo_t *cr, PangoLayout *layout);
void __wrap_cairo_paint (cairo_t *cr);
void __wrap_paper_count_draw (const PaperItem *item, cairo_t *cr, double width, double top, gboolean from_right);
void __real_paper_count_draw (const PaperItem *item, cairo_t *cr, double width, double top, gboolean from_right);
void __real_pango_cairo_show_layout_line (cairo_t *cr, PangoLayoutLine *line);
void __real_pango_cairo_show_layout (cairo_t *cr, PangoLayout *layout);
void __real_cairo_paint (cairo_t *cr);

/* The paper that is being drawn on, its context and its sheet, or NULL. */
static Paper *drawn;
static cairo_t *drawn_cr;
static guint drawn_sheet;

/* @at is where the rectangle's own zero lies. */
static void
add (GArray *parts, const PangoRectangle *logical, double x, double y, PangoLayout *layout, guint line)
{
  PaperPart part = { drawn_sheet, 0, 0, 0, 0, layout ? g_object_ref (layout) : NULL, line };

  part.left = x + (double) logical->x / PANGO_SCALE;
  part.top = y + (double) logical->y / PANGO_SCALE;
  part.right = part.left + (double) logical->width / PANGO_SCALE;
  part.bottom = part.top + (double) logical->height / PANGO_SCALE;
  g_array_append_val (parts, part);
}

void
__wrap_pango_cairo_show_layout_line (cairo_t *cr, PangoLayoutLine *line)
{
  PangoRectangle logical;
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  pango_layout_line_get_extents (line, NULL, &logical);
  if (cr == drawn_cr)
    add (drawn->lines, &logical, x, y, line->layout,
         g_slist_index (pango_layout_get_lines_readonly (line->layout), line));
  __real_pango_cairo_show_layout_line (cr, line);
}

static void
take_layout (PangoLayout *layout, double x, double y)
{
  PangoRectangle logical;

  if (g_str_has_prefix (pango_layout_get_text (layout), "Legwise · "))
    {
      drawn->foot = MIN (drawn->foot, y);
      drawn->n_feet++;
      return;
    }

  pango_layout_get_extents (layout, NULL, &logical);
  add (drawn->marks, &logical, x, y, layout, 0);
}

void
__wrap_pango_cairo_show_layout (cairo_t *cr, PangoLayout *layout)
{
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  if (cr == drawn_cr)
    take_layout (layout, x, y);
  __real_pango_cairo_show_layout (cr, layout);
}

void
__wrap_cairo_paint (cairo_t *cr)
{
  cairo_surface_t *surface;
  PaperPart part = { drawn_sheet, 0, 0, 0, 0, NULL, 0 };

  if (cr == drawn_cr && cairo_pattern_get_surface (cairo_get_source (cr), &surface) == CAIRO_STATUS_SUCCESS)
    {
      part.right = cairo_image_surface_get_width (surface);
      part.bottom = cairo_image_surface_get_height (surface);
      cairo_user_to_device (cr, &part.left, &part.top);
      cairo_user_to_device (cr, &part.right, &part.bottom);
      g_array_append_val (drawn->pictures, part);
    }
  __real_cairo_paint (cr);
}

void
__wrap_paper_count_draw (const PaperItem *item, cairo_t *cr, double width, double top, gboolean from_right)
{
  PaperPart part = { drawn_sheet, 0, width, top, top + paper_count_height (item, width), NULL, 0 };

  if (cr == drawn_cr)
    {
      g_array_append_val (drawn->pictures, part);
      drawn->n_counts++;
    }
  __real_paper_count_draw (item, cr, width, top, from_right);
}

PangoContext *
paper_context_new (PangoDirection direction)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_base_dir (context, direction);

  return context;
}

static void
clear_part (gpointer data)
{
  g_clear_object (&((PaperPart *) data)->layout);
}

static GArray *
parts_new (void)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (PaperPart));

  g_array_set_clear_func (parts, clear_part);

  return parts;
}

/* Nothing is painted, so that a book of sheets takes no time. */
static cairo_t *
blank (double width, double height)
{
  cairo_rectangle_t extents = { 0, 0, width, height };
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
  cairo_t *cr = cairo_create (surface);

  cairo_surface_destroy (surface);

  return cr;
}

Paper *
paper_new (PaperSheet *sheet, PangoDirection direction, double width, double height)
{
  PangoContext *context = paper_context_new (direction);
  Paper *paper = g_new0 (Paper, 1);

  paper->width = width;
  paper->height = paper->foot = height;
  paper->lines = parts_new ();
  paper->marks = parts_new ();
  paper->pictures = parts_new ();
  paper->n_sheets = paper_sheet_lay_out (sheet, context, width, height);
  drawn = paper;
  for (drawn_sheet = 0; drawn_sheet < paper->n_sheets; drawn_sheet++)
    {
      drawn_cr = blank (width, height);
      paper_sheet_draw (sheet, drawn_cr, drawn_sheet);
      g_clear_pointer (&drawn_cr, cairo_destroy);
    }
  drawn = NULL;
  g_object_unref (context);

  return paper;
}

void
paper_free (Paper *paper)
{
  g_array_unref (paper->lines);
  g_array_unref (paper->marks);
  g_array_unref (paper->pictures);
  g_free (paper);
}

char *
paper_words (const Paper *paper)
{
  GString *text = g_string_new (NULL);
  PangoLayout *last = NULL;

  for (guint i = 0; i < paper->lines->len; i++)
    {
      const PaperPart *line = &g_array_index (paper->lines, PaperPart, i);

      if (line->layout != last)
        g_string_append_printf (text, "%s\n", pango_layout_get_text (line->layout));
      last = line->layout;
    }

  return g_string_free (text, FALSE);
}
