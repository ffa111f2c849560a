/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/text.h"

#include <glib/gi18n.h>

#include "content/prose.h"
#include "language/choose.h"
#include "widgets/term.h"

/* For fonts, which have other forms in other languages, and for screen readers. */
static void
set_language (GtkWidget *label, const char *text)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language_of_text (text)->tag)));
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
}

GtkWidget *
widgets_label_new (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  set_language (label, text ? text : "");
  if (css_class)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

void
widgets_set_name (GtkWidget *widget, const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* Said where no region was chosen, or where it has no such line. */
static const char *
nameless_number (const char *kind)
{
  if (g_str_equal (kind, "emergency"))
    return _("your emergency number");
  if (g_str_equal (kind, "advice"))
    return _("your doctor or out-of-hours service");

  return _("a crisis line");
}

/* "116 123" must not turn into "123 116" where writing goes from right to left. */
static char *
isolate (const char *number)
{
  return language_current ()->is_rtl ? g_strconcat ("\u2066", number, "\u2069", NULL) : g_strdup (number);
}

static char *
number_markup (const PlaceRegion *region, const char *kind, gboolean asks)
{
  const char *number = place_number (region, kind);

  g_autofree char *isolated = number ? isolate (number) : NULL;

  if (isolated)
    return g_markup_printf_escaped ("<b>%s</b>", isolated);
  if (region || !asks)
    return g_markup_escape_text (nameless_number (kind), -1);

  return g_markup_printf_escaped ("<a href=\"place:\">%s</a>", nameless_number (kind));
}

static char *
run_words (const WidgetsContext *context, const ContentRun *run)
{
  const char *number = run->kind == CONTENT_RUN_NUMBER ? place_number (context->region, run->ref) : NULL;

  if (number)
    return isolate (number);

  return g_strdup (run->kind == CONTENT_RUN_NUMBER ? nameless_number (run->ref) : run->text);
}

char *
widgets_plain_text (const WidgetsContext *context, const char *source)
{
  g_autoptr (GPtrArray) runs = content_prose_split (source);
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      g_autofree char *words = run_words (context, runs->pdata[i]);

      g_string_append (out, words);
    }

  return g_string_free (out, FALSE);
}

/* With @links a term and a missing number lead on when they are touched. */
static char *
run_markup (const WidgetsContext *context, const ContentRun *run, gboolean links)
{
  if (run->kind == CONTENT_RUN_STRONG)
    return g_markup_printf_escaped ("<b>%s</b>", run->text);
  if (run->kind == CONTENT_RUN_NUMBER)
    return number_markup (context->region, run->ref, links && !context->kiosk);
  if (run->kind == CONTENT_RUN_TERM && links)
    return g_markup_printf_escaped ("<a href=\"term:%s\">%s</a>", run->ref, run->text);

  return g_markup_escape_text (run->text, -1);
}

static char *
prose_markup (const WidgetsContext *context, const char *source, gboolean links)
{
  g_autoptr (GPtrArray) runs = content_prose_split (source);
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      g_autofree char *part = run_markup (context, g_ptr_array_index (runs, i), links);

      g_string_append (markup, part);
    }

  return g_string_free (markup, FALSE);
}

char *
widgets_print_markup (const WidgetsContext *context, const char *source)
{
  return prose_markup (context, source, FALSE);
}

/* Links lead to terms and to the choice of a region, never out of the program. */
static gboolean
on_link (GtkLabel *label, const char *uri, gpointer data)
{
  const WidgetsContext *context = data;

  if (g_str_has_prefix (uri, "term:"))
    widgets_term_explain (GTK_WIDGET (label), context, uri + strlen ("term:"));
  else if (g_str_equal (uri, "place:"))
    gtk_widget_activate_action (GTK_WIDGET (label), "page.place", NULL);

  return TRUE;
}

GtkWidget *
widgets_prose_new (const WidgetsContext *context, const char *source, const char *css_class)
{
  g_autofree char *markup = prose_markup (context, source, TRUE);
  GtkWidget *label = widgets_label_new (NULL, css_class);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  set_language (label, source);
  if (strstr (markup, "<a href"))
    g_signal_connect (label, "activate-link", G_CALLBACK (on_link), (gpointer) context);

  return label;
}

/* A label cannot take the focus on GTK 4.8, a box can; its name carries the text. */
GtkWidget *
widgets_heading_new (const char *text, int level, const char *css_class)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "orientation",
                                 GTK_ORIENTATION_VERTICAL, "focusable", level == 1, NULL);

  widgets_add (box, widgets_label_new (text, NULL));
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  gtk_widget_add_css_class (box, "heading");
  if (css_class)
    gtk_widget_add_css_class (box, css_class);

  return box;
}

GtkWidget *
widgets_column_new (int spacing, const char *css_class)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, spacing);

  if (css_class)
    gtk_widget_add_css_class (box, css_class);

  return box;
}

/* A horizontal GtkBox looks by halving for the least width that fits the height it got, and
 * lays each text out thirty times for it; a grid asks for widths alone. */
GtkWidget *
widgets_line_new (int spacing)
{
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (grid), spacing);

  return grid;
}

GtkWidget *
widgets_middle_new (GtkWidget *child)
{
  GtkWidget *box = g_object_new (GTK_TYPE_CENTER_BOX, "orientation", GTK_ORIENTATION_VERTICAL, NULL);

  gtk_center_box_set_center_widget (GTK_CENTER_BOX (box), child);

  return box;
}

GtkWidget *
widgets_add (GtkWidget *box, GtkWidget *child)
{
  if (GTK_IS_GRID (box))
    gtk_grid_attach_next_to (GTK_GRID (box), child, NULL, GTK_POS_RIGHT, 1, 1);
  else
    gtk_box_append (GTK_BOX (box), child);

  return child;
}

double
widgets_font_size (GtkWidget *widget)
{
  PangoFontDescription *font = pango_context_get_font_description (gtk_widget_get_pango_context (widget));
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;
  double dpi = pango_cairo_context_get_resolution (gtk_widget_get_pango_context (widget));

  return pango_font_description_get_size_is_absolute (font) ? size : size * (dpi > 0 ? dpi : 96) / 72;
}
