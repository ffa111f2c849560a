/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mark.h"

#include <math.h>
#include <string.h>

#include "ui.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static PangoAttribute *
pen_at (GtkLabel *label, PangoAttrType type, int byte)
{
  PangoAttrList *list = gtk_label_get_attributes (label);
  g_autoptr (PangoAttrIterator) iterator = list ? pango_attr_list_get_iterator (list) : NULL;
  int start, end;

  if (!iterator)
    return NULL;
  do
    {
      pango_attr_iterator_range (iterator, &start, &end);
      if (start <= byte && byte < end)
        return pango_attr_iterator_get (iterator, type);
    }
  while (pango_attr_iterator_next (iterator));

  return NULL;
}

/* The text with its marks in brackets; owned by the caller. */
static char *
with_brackets (GtkWidget *label)
{
  const char *text = gtk_label_get_text (GTK_LABEL (label));
  GString *out = g_string_new (NULL);
  gboolean in = FALSE;

  for (const char *c = text; *c; c = g_utf8_next_char (c))
    {
      gboolean marked = pen_at (GTK_LABEL (label), PANGO_ATTR_BACKGROUND, c - text) != NULL;

      if (marked != in)
        g_string_append_c (out, marked ? '[' : ']');
      in = marked;
      g_string_append_unichar (out, g_utf8_get_char (c));
    }
  if (in)
    g_string_append_c (out, ']');

  return g_string_free (out, FALSE);
}

static void
assert_marked (GtkWidget *label, const char *expected)
{
  g_autofree char *found = with_brackets (label);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_words (void)
{
  static const struct
  {
    const char *query, *marked;
  } rows[] = {
    { "foot", "My left [foot] is numb." },
    { "FOOT", "My left [foot] is numb." },
    { "numb foot", "My left [foot] is [numb]." },
    { "  numb  ", "My left foot is [numb]." },
    { "hand", "My left foot is numb." },
    { "", "My left foot is numb." },
    { " . ", "My left foot is numb." },
    { "fuß", "Mein [Fuß] ist taub, mein [Fuß]!" },
    { "müde", "Beide Füße sind [müde]." },
    { "القدم", "الألم في [القدم] اليسرى" },
    { "麻木", "脚[麻木]了" },
    { "foot", "[foot]" },
    { "foot", "<b>[foot]</b> &amp; _toe" },
    { "foot", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (GStrv) parts = g_strsplit_set (rows[i].marked, "[]", -1);
      g_autofree char *text = g_strjoinv ("", parts);
      GtkWidget *label = g_object_ref_sink (widgets_label_new (text, NULL));
      g_autoptr (GPtrArray) found = widgets_mark (label, rows[i].query);

      assert_marked (label, rows[i].marked);
      g_assert_cmpuint (found->len, ==, strchr (rows[i].marked, '[') != NULL);
      g_assert_finalize_object (label);
    }
}

/* A new query takes the place of the old one, and none takes all marks away. */
static void
test_again (void)
{
  static const char *const marked[] = { "A [numb] foot", "A numb [foot]", "A numb [foot]", "A numb foot", "A numb foot" };
  static const char *const queries[] = { "numb", "foot", "foot", "", "" };
  GtkWidget *label = g_object_ref_sink (widgets_label_new ("A numb foot", NULL));

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_ptr_array_unref (widgets_mark (label, queries[i]));
      assert_marked (label, marked[i]);
    }
  g_assert_finalize_object (label);
}

/* Links and bold words of a text stay what they are. */
static void
test_prose (void)
{
  WidgetsContext *context = ui_context_new (NULL, NULL);
  GtkWidget *label = g_object_ref_sink (
      widgets_prose_new (context, "If <term ref=\"scar\">scar tissue</term> &amp; <strong>numb</strong> skin", NULL));
  g_autofree char *markup = g_strdup (gtk_label_get_label (GTK_LABEL (label)));

  g_ptr_array_unref (widgets_mark (label, "tissue numb"));
  assert_marked (label, "If scar [tissue] & [numb] skin");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, markup);
  g_ptr_array_unref (widgets_mark (label, ""));
  assert_marked (label, "If scar tissue & numb skin");
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, markup);
  g_assert_finalize_object (label);
  ui_context_free (context);
}

/* In the order of reading; what is hidden is no text that is shown. */
static void
test_order (void)
{
  GtkWidget *root = widgets_column_new (0, NULL), *inner = widgets_column_new (0, NULL), *hidden;
  GtkWidget *first = widgets_add (root, widgets_label_new ("first foot", NULL)), *second, *third;
  g_autoptr (GPtrArray) found = NULL;
  GtkWidget *window;

  widgets_add (root, inner);
  second = widgets_add (inner, widgets_label_new ("second foot", NULL));
  hidden = widgets_add (inner, widgets_label_new ("hidden foot", NULL));
  gtk_widget_set_visible (hidden, FALSE);
  widgets_add (root, widgets_expander_new ("More", widgets_label_new ("closed foot", NULL), "foot"));
  third = widgets_add (root, widgets_heading_new ("third foot", 2, NULL));
  window = ui_window_new (root, 300, 300);
  found = widgets_mark (root, "foot");
  g_assert_cmpuint (found->len, ==, 3);
  g_assert_true (g_ptr_array_index (found, 0) == first && g_ptr_array_index (found, 1) == second);
  g_assert_true (gtk_widget_is_ancestor (g_ptr_array_index (found, 2), third));
  assert_marked (hidden, "hidden foot");
  ui_window_close (window);
}

static double
linear (guint16 part)
{
  double share = part / 65535.0;

  return share <= 0.04045 ? share / 12.92 : pow ((share + 0.055) / 1.055, 2.4);
}

static double
luminance (PangoAttribute *attribute)
{
  const PangoColor *color = &((PangoAttrColor *) attribute)->color;

  return 0.2126 * linear (color->red) + 0.7152 * linear (color->green) + 0.0722 * linear (color->blue);
}

/* Of the text to its mark: 7 is what is read at length needs (WCAG 2.1, AAA). The mark
 * brings its own color for the text, because the page behind may be dark. */
static double
contrast (GtkWidget *label)
{
  PangoAttribute *ground = pen_at (GTK_LABEL (label), PANGO_ATTR_BACKGROUND, 0);
  PangoAttribute *ink = pen_at (GTK_LABEL (label), PANGO_ATTR_FOREGROUND, 0);
  double a, b;

  g_assert_true (ground && ink);
  a = luminance (ground);
  b = luminance (ink);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

static char *
color_of (GtkWidget *label)
{
  return pango_color_to_string (&((PangoAttrColor *) pen_at (GTK_LABEL (label), PANGO_ATTR_BACKGROUND, 0))->color);
}

/* The one looked at can be told from the others, and gets its plain mark back. */
static void
test_current (void)
{
  GtkWidget *label = g_object_ref_sink (widgets_label_new ("foot and leg", NULL));
  g_autofree char *plain = NULL, *current = NULL, *after = NULL;

  g_ptr_array_unref (widgets_mark (label, "foot"));
  g_assert_cmpfloat (contrast (label), >=, 7);
  plain = color_of (label);
  widgets_mark_current (label, "foot");
  assert_marked (label, "[foot] and leg");
  g_assert_cmpfloat (contrast (label), >=, 7);
  current = color_of (label);
  g_assert_cmpstr (current, !=, plain);
  g_ptr_array_unref (widgets_mark (label, "foot"));
  after = color_of (label);
  g_assert_cmpstr (after, ==, plain);
  g_assert_finalize_object (label);
}

/* Somebody may paste a whole letter, and a text may be long. */
static void
test_long (void)
{
  GString *text = g_string_new (NULL);
  GtkWidget *label;

  for (guint i = 0; i < 5000; i++)
    g_string_append (text, "toe heel ");
  label = g_object_ref_sink (widgets_label_new (text->str, NULL));
  g_ptr_array_unref (widgets_mark (label, text->str));
  g_assert_nonnull (pen_at (GTK_LABEL (label), PANGO_ATTR_BACKGROUND, 0));
  g_assert_nonnull (pen_at (GTK_LABEL (label), PANGO_ATTR_BACKGROUND, text->len - 2));
  g_assert_null (pen_at (GTK_LABEL (label), PANGO_ATTR_BACKGROUND, text->len - 1));
  g_assert_finalize_object (label);
  g_string_free (text, TRUE);
}

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  g_test_add_func ("/mark/words", test_words);
  g_test_add_func ("/mark/again", test_again);
  g_test_add_func ("/mark/prose", test_prose);
  g_test_add_func ("/mark/order", test_order);
  g_test_add_func ("/mark/current", test_current);
  g_test_add_func ("/mark/long", test_long);

  return g_test_run ();
}
