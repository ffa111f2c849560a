/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/sheet.h"

#include <glib/gi18n.h>
#include <math.h>
#include <pango/pangocairo.h>

#include "drawing/regions.h"
#include "paper/count.h"

#define LINES_KEPT_TOGETHER 5
#define FOOT_HEIGHT 34.0
#define INDENT 26.0
#define PICTURE_MOST_HEIGHT 250.0
#define PICTURE_GAP 30.0
/* Pixels for each point of a drawing: fine enough for paper. */
#define PICTURE_SCALE 3.0

/* Some lines of an item, or what is drawn for it, on one sheet. */
typedef struct
{
  guint item;
  int first_line, n_lines;
  double y;
} Piece;

struct _PaperSheet
{
  GPtrArray *items;   /* PaperItem */
  char *foot;
  GPtrArray *layouts; /* PangoLayout, one for each item; NULL for what is drawn */
  GPtrArray *sheets;  /* GArray of Piece */
  PangoContext *pango;
  double width, height;
  double y; /* while laying out: how far down this sheet is full */
};

PaperSheet *
paper_sheet_new (GPtrArray *items, const char *foot)
{
  PaperSheet *self = g_new0 (PaperSheet, 1);

  self->items = items;
  self->foot = g_strdup (foot);

  return self;
}

static void
forget_layout (PaperSheet *self)
{
  g_clear_pointer (&self->layouts, g_ptr_array_unref);
  g_clear_pointer (&self->sheets, g_ptr_array_unref);
  g_clear_object (&self->pango);
}

void
paper_sheet_free (PaperSheet *self)
{
  forget_layout (self);
  g_ptr_array_unref (self->items);
  g_free (self->foot);
  g_free (self);
}

static const PaperItem *
item_at (PaperSheet *self, guint i)
{
  return g_ptr_array_index (self->items, i);
}

static gboolean
reads_from_right (PangoContext *pango)
{
  return pango_context_get_base_dir (pango) == PANGO_DIRECTION_RTL;
}

static PangoLayout *
new_layout (PaperSheet *self, const PaperStyle *style, const char *markup, double width)
{
  PangoLayout *layout = pango_layout_new (self->pango);
  PangoFontDescription *font = pango_font_description_from_string ("Noto Sans, Noto Sans Arabic, Noto Sans CJK SC, Cantarell, sans-serif");

  pango_font_description_set_absolute_size (font, style->size * PANGO_SCALE);
  pango_font_description_set_weight (font, style->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  /* Pango turns this round for a text that goes against the context. */
  pango_layout_set_alignment (layout, reads_from_right (self->pango) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_line_spacing (layout, 1.15);
  pango_layout_set_markup (layout, markup, -1);
  pango_font_description_free (font);

  return layout;
}

static double
indent_of (const PaperItem *item)
{
  return item->mark ? INDENT : 0;
}

static void
new_sheet (PaperSheet *self)
{
  g_ptr_array_add (self->sheets, g_array_new (FALSE, FALSE, sizeof (Piece)));
  self->y = 0;
}

static double
room (PaperSheet *self)
{
  return self->height - FOOT_HEIGHT - self->y;
}

static void
add_piece (PaperSheet *self, guint item, int first_line, int n_lines, double height)
{
  Piece piece = { item, first_line, n_lines, self->y };

  g_array_append_val (g_ptr_array_index (self->sheets, self->sheets->len - 1), piece);
  self->y += height;
}

static double
line_height (PangoLayoutIter *iter)
{
  PangoRectangle logical;

  pango_layout_iter_get_line_extents (iter, NULL, &logical);

  return (double) logical.height / PANGO_SCALE;
}

/* Line by line, onto as many sheets as it takes. */
static void
place_text (PaperSheet *self, guint i)
{
  PangoLayout *layout = g_ptr_array_index (self->layouts, i);
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  int first = 0, n = 0;
  double height = 0;

  do
    {
      double line = line_height (iter);

      if (height + line > room (self) && (n > 0 || self->y > 0))
        {
          if (n > 0)
            add_piece (self, i, first, n, height);
          new_sheet (self);
          first += n;
          n = 0;
          height = 0;
        }
      n++;
      height += line;
    }
  while (pango_layout_iter_next_line (iter));
  add_piece (self, i, first, n, height);
  pango_layout_iter_free (iter);
}

static double
picture_height (PaperSheet *self, const PaperItem *item)
{
  double full = self->width * drawing_height (item->drawing) / drawing_width (item->drawing);

  return MIN (full, MIN (PICTURE_MOST_HEIGHT, self->height - FOOT_HEIGHT));
}

/* Of what is drawn, which is never torn apart. A count that no sheet holds is left to its
 * words. */
static double
drawn_height (PaperSheet *self, const PaperItem *item)
{
  double height = item->drawing ? picture_height (self, item) : paper_count_height (item, self->width);

  return height <= self->height - FOOT_HEIGHT ? height : 0;
}

/* A few lines are not torn apart, of more at least two stay together: a line alone on a
 * sheet is hard to read. */
static double
least_text_height (PangoLayout *layout)
{
  int lines = pango_layout_get_line_count (layout);
  PangoRectangle logical;

  pango_layout_get_extents (layout, NULL, &logical);

  return (lines > LINES_KEPT_TOGETHER ? 2.0 / lines : 1.0) * logical.height / PANGO_SCALE;
}

/* A heading stays with what it heads, a count with its words. */
static double
least_height (PaperSheet *self, guint i)
{
  const PaperItem *item = item_at (self, i);
  double height = item->markup ? least_text_height (g_ptr_array_index (self->layouts, i)) : drawn_height (self, item);

  if (item->style->keeps_with_next && i + 1 < self->items->len)
    height += item_at (self, i + 1)->style->before + least_height (self, i + 1);

  return height;
}

static void
place_item (PaperSheet *self, guint i)
{
  const PaperItem *item = item_at (self, i);

  if (self->y > 0)
    self->y += item->style->before;
  if (least_height (self, i) > room (self) && self->y > 0)
    new_sheet (self);

  if (item->markup)
    place_text (self, i);
  else
    add_piece (self, i, 0, 0, drawn_height (self, item));
}

static void
object_unref_or_null (gpointer object)
{
  if (object)
    g_object_unref (object);
}

guint
paper_sheet_lay_out (PaperSheet *self, PangoContext *pango, double width, double height)
{
  forget_layout (self);
  self->pango = g_object_ref (pango);
  self->width = width;
  self->height = height;
  self->layouts = g_ptr_array_new_with_free_func (object_unref_or_null);
  self->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  new_sheet (self);
  for (guint i = 0; i < self->items->len; i++)
    {
      const PaperItem *item = item_at (self, i);

      g_ptr_array_add (self->layouts,
                       item->markup ? new_layout (self, item->style, item->markup, width - indent_of (item)) : NULL);
    }
  for (guint i = 0; i < self->items->len; i++)
    place_item (self, i);

  return self->sheets->len;
}

/* The bullet or number before an item, where reading begins. */
static void
draw_mark (PaperSheet *self, cairo_t *cr, const PaperItem *item, double y)
{
  g_autoptr (PangoLayout) layout = new_layout (self, item->style, item->mark, INDENT);

  cairo_move_to (cr, reads_from_right (self->pango) ? self->width - INDENT : 0, y);
  pango_cairo_show_layout (cr, layout);
}

static void
draw_lines (PaperSheet *self, cairo_t *cr, const Piece *piece)
{
  const PaperItem *item = item_at (self, piece->item);
  double left = reads_from_right (self->pango) ? 0 : indent_of (item), y = piece->y;
  PangoLayoutIter *iter = pango_layout_get_iter (g_ptr_array_index (self->layouts, piece->item));

  for (int i = 0; i < piece->first_line; i++)
    pango_layout_iter_next_line (iter);
  for (int i = 0; i < piece->n_lines; i++, pango_layout_iter_next_line (iter))
    {
      PangoRectangle logical;
      double baseline;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      baseline = (double) (pango_layout_iter_get_baseline (iter) - logical.y) / PANGO_SCALE;
      cairo_move_to (cr, left + (double) logical.x / PANGO_SCALE, y + baseline);
      pango_cairo_show_layout_line (cr, pango_layout_iter_get_line_readonly (iter));
      y += (double) logical.height / PANGO_SCALE;
    }
  pango_layout_iter_free (iter);
  if (item->mark && piece->first_line == 0)
    draw_mark (self, cr, item, piece->y);
}

/* A numbered disc on the drawing, as on the screen. */
static void
draw_point (PaperSheet *self, cairo_t *cr, guint number, double x, double y)
{
  static const PaperStyle style = { .size = 10, .bold = TRUE };
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autoptr (PangoLayout) layout = new_layout (self, &style, text, 40);
  int width, height;

  pango_layout_set_width (layout, -1);
  pango_layout_get_pixel_size (layout, &width, &height);
  cairo_new_path (cr);
  cairo_arc (cr, x, y, 9, 0, 2 * G_PI);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_fill (cr);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_move_to (cr, x - width / 2.0, y - height / 2.0);
  pango_cairo_show_layout (cr, layout);
  cairo_set_source_rgb (cr, 0, 0, 0);
}

/* Takes @surface, which may be NULL: then there is nothing to draw. */
static void
draw_surface (cairo_t *cr, cairo_surface_t *surface, double left, double top)
{
  if (!surface)
    return;

  cairo_save (cr);
  cairo_translate (cr, left, top);
  cairo_scale (cr, 1 / PICTURE_SCALE, 1 / PICTURE_SCALE);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (surface);
}

/* Marks are black: most printers know no other color. */
static void
draw_drawing (cairo_t *cr, const Drawing *drawing, char **marked, double scale, double left, double top)
{
  static const DrawingTheme white = { "#FFFFFF" };
  static const DrawingMark black = { "#000000", 0.85, "#FFFFFF", 2.5 };
  int width = (int) ceil (scale * drawing_width (drawing) * PICTURE_SCALE);
  int height = (int) ceil (scale * drawing_height (drawing) * PICTURE_SCALE);

  draw_surface (cr, drawing_render (drawing, width, height, &white), left, top);
  if (marked)
    draw_surface (cr, drawing_render_regions (drawing, width, height, (const char *const *) marked, &black), left, top);
}

static void
draw_picture (PaperSheet *self, cairo_t *cr, const PaperItem *item, double top)
{
  double scale = picture_height (self, item) / drawing_height (item->drawing), width = scale * drawing_width (item->drawing);
  double left = (self->width - width) / 2;

  if (item->beside)
    {
      left -= (width + PICTURE_GAP) / 2;
      draw_drawing (cr, item->beside, item->marked, scale, left + width + PICTURE_GAP, top);
    }
  draw_drawing (cr, item->drawing, item->marked, scale, left, top);
  for (guint i = 0; i < item->n_points; i++)
    draw_point (self, cr, i + 1, left + scale * item->points[i].x, top + scale * item->points[i].y);
}

static void
draw_foot (PaperSheet *self, cairo_t *cr, guint index)
{
  static const PaperStyle style = { .size = 10 };
  /* Translators: at the foot of a printed page: title, number of the sheet, of how many. */
  g_autofree char *text = g_strdup_printf (_("%s · %u of %u"), self->foot, index + 1, self->sheets->len);
  g_autofree char *markup = g_markup_escape_text (text, -1);
  g_autoptr (PangoLayout) layout = new_layout (self, &style, markup, self->width);

  cairo_set_line_width (cr, 0.5);
  cairo_move_to (cr, 0, self->height - FOOT_HEIGHT + 12);
  cairo_line_to (cr, self->width, self->height - FOOT_HEIGHT + 12);
  cairo_stroke (cr);
  cairo_move_to (cr, 0, self->height - FOOT_HEIGHT + 17);
  pango_cairo_show_layout (cr, layout);
}

void
paper_sheet_draw (PaperSheet *self, cairo_t *cr, guint index)
{
  const GArray *pieces = g_ptr_array_index (self->sheets, index);

  cairo_set_source_rgb (cr, 0, 0, 0);
  for (guint i = 0; i < pieces->len; i++)
    {
      const Piece *piece = &g_array_index (pieces, Piece, i);
      const PaperItem *item = item_at (self, piece->item);

      if (item->markup)
        draw_lines (self, cr, piece);
      else if (item->drawing)
        draw_picture (self, cr, item, piece->y);
      else if (drawn_height (self, item) > 0)
        paper_count_draw (item, cr, self->width, piece->y, reads_from_right (self->pango));
    }
  draw_foot (self, cr, index);
}
