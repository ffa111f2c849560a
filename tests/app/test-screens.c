/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "language/languages.h"
#include "open.h"
#include "screens.h"
#include "ui.h"

#define LEAST_TARGET 44
#define HEIGHT 800

typedef struct
{
  const char *path;
  int width, percent;
  const char *language; /* a made-up one (see build-aux/pseudo-po), or NULL */
} Row;

/* The screen that is looked at; what is wrong with it is said with its name. */
typedef struct
{
  const Row *row;
  AppWindow *window;
  const char *name;
} Look;

static const char *
tell_apart (GtkWidget *widget)
{
  if (GTK_IS_ACTIONABLE (widget) && gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)))
    return gtk_actionable_get_action_name (GTK_ACTIONABLE (widget));

  return GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : gtk_widget_get_css_name (widget);
}

static void
say (const Look *look, GtkWidget *widget, const char *what)
{

  g_test_message ("%s, %d px, %d %%: %s \"%.40s\" %s", look->name, look->row->width, look->row->percent,
                  G_OBJECT_TYPE_NAME (widget), tell_apart (widget), what);
  g_test_fail ();
}

static graphene_rect_t
bounds_in (GtkWidget *widget, GtkWidget *target)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  g_assert_true (gtk_widget_compute_bounds (widget, target, &bounds));

  return bounds;
}

/* A field cannot wrap its hint, and has a name beside it. */
static gboolean
is_hint_of_entry (GtkWidget *label)
{
  return gtk_widget_get_ancestor (label, GTK_TYPE_TEXT) != NULL;
}

/* Every word is there to be read: not cut, and not beside the window. */
static void
look_at_label (const Look *look, GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  graphene_rect_t bounds = bounds_in (label, GTK_WIDGET (look->window));
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  if (pango_layout_is_ellipsized (layout) && !is_hint_of_entry (label))
    say (look, label, "is cut");
  if (bounds.origin.x < 0 || bounds.origin.x + bounds.size.width > gtk_widget_get_width (GTK_WIDGET (look->window)))
    say (look, label, "is wider than the window");
  if (width > ceilf (bounds.size.width) || height > ceilf (bounds.size.height) + 1)
    say (look, label, "does not fit its place");
}

/* GTK's own name for a button without one is its type's. */
static gboolean
has_name (GtkWidget *widget)
{
  g_autofree char *other = NULL;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL))
    return FALSE;
  other = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, "");

  return other != NULL;
}

/* A menu button is named as a whole; the toggle inside is GTK's. */
static void
look_at_button (const Look *look, GtkWidget *button)
{
  graphene_rect_t bounds = bounds_in (button, button);
  GtkWidget *parent = gtk_widget_get_parent (button);
  g_autofree char *size = NULL;

  if (bounds.size.width < LEAST_TARGET || bounds.size.height < LEAST_TARGET)
    {
      size = g_strdup_printf ("is %g × %g px", bounds.size.width, bounds.size.height);
      say (look, button, size);
    }
  if (!has_name (GTK_IS_MENU_BUTTON (parent) ? parent : button))
    say (look, button, "has no name");
}

static gboolean
is_window_control (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_WINDOW_CONTROLS) != NULL;
}

static gboolean
is_to_be_touched (GtkWidget *widget)
{
  return (GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget) || GTK_IS_EXPANDER (widget)) && !is_window_control (widget);
}

/* What is large or has little room: headings, and the names of buttons. */
static gboolean
must_keep_words_whole (GtkWidget *label)
{
  for (GtkWidget *widget = label; widget; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_has_css_class (widget, "heading") || GTK_IS_BUTTON (widget) || GTK_IS_CHECK_BUTTON (widget))
      return TRUE;

  return FALSE;
}

/* At 200 % on a telephone this one word is wider than the screen. */
static const char *const still_break[] = { "Traction, sold as spinal decompression" };

static gboolean
is_known_to_break (const Look *look, const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (still_break); i++)
    if (g_str_has_prefix (text, still_break[i]))
      return look->row->width == 360 && look->row->percent == 200;

  return FALSE;
}

/* Where Pango itself sees no place for a break. */
static gboolean
breaks_a_word (PangoLayout *layout, int start)
{
  const char *text = pango_layout_get_text (layout);
  int n_attributes, at = g_utf8_pointer_to_offset (text, text + start);
  const PangoLogAttr *attributes = pango_layout_get_log_attrs_readonly (layout, &n_attributes);

  return at > 0 && at < n_attributes && !attributes[at].is_line_break;
}

static void
look_at_words (const Look *look, GtkWidget *label)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  const char *text = pango_layout_get_text (layout);

  if (!must_keep_words_whole (label) || is_known_to_break (look, text))
    return;

  for (GSList *l = pango_layout_get_lines_readonly (layout); l; l = l->next)
    {
      int start = ((const PangoLayoutLine *) l->data)->start_index;
      g_autofree char *what = g_strdup_printf ("breaks inside a word, before \"%.12s\"", text + start);

      if (breaks_a_word (layout, start))
        say (look, label, what);
    }
}

/* Words that no catalogue holds: works that are cited, names of languages and months, what the
 * reader typed, the id of the pack, and the fingerprint. */
static char *
without_known_words (const Look *look, const char *text)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  g_autoptr (GRegex) other = g_regex_new ("xqzxqz|back-surgery|\\b[0-9a-f]{8,}\\b", 0, 0, NULL);
  g_autoptr (GString) rest = g_string_new (text);
  GHashTableIter sources;
  gpointer source;

  g_hash_table_iter_init (&sources, pack_sources (app_window_pack (look->window), unseen));
  while (g_hash_table_iter_next (&sources, NULL, &source))
    g_string_replace (rest, ((ContentSource *) source)->citation, "", 0);
  for (const Language *language = language_all; language->id; language++)
    g_string_replace (rest, language->name, "", 0);
  for (int month = 1; month <= 12; month++)
    {
      g_autoptr (GDateTime) day = g_date_time_new_utc (2026, month, 1, 0, 0, 0);
      g_autofree char *name = g_date_time_format (day, "%B");

      g_string_replace (rest, name, "", 0);
    }

  return g_regex_replace_literal (other, rest->str, -1, 0, "", 0, NULL);
}

/* In a made-up language every letter of a text that is translated is another than in English. */
static void
look_for_english (const Look *look, GtkWidget *label)
{
  g_autofree char *rest = without_known_words (look, gtk_label_get_text (GTK_LABEL (label)));

  if (is_window_control (label))
    return;
  for (const char *c = rest; *c; c++)
    if (g_ascii_isalpha (*c))
      {
        say (look, label, "is not translated");
        return;
      }
}

static void
look_at_widget (GtkWidget *widget, gpointer data)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    {
      look_at_label (data, widget);
      look_at_words (data, widget);
      if (((const Look *) data)->row->language)
        look_for_english (data, widget);
    }
  else if (is_to_be_touched (widget))
    look_at_button (data, widget);
}

static int
font_size (GtkWidget *widget)
{
  return pango_font_description_get_size (pango_context_get_font_description (gtk_widget_get_pango_context (widget)));
}

/* Beside its parts: the window can be as narrow as it is, and nothing makes the text of a
 * whole screen smaller than the window's. */
static void
look_at_screen (AppWindow *window, const char *name, gpointer data)
{
  Look look = { data, window, name };
  int minimum;

  gtk_widget_measure (gtk_widget_get_first_child (GTK_WIDGET (window)), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (minimum > look.row->width)
    {
      g_autofree char *what = g_strdup_printf ("needs %d px", minimum);

      say (&look, GTK_WIDGET (window), what);
    }
  if (font_size (ui_find (GTK_WIDGET (window), GTK_TYPE_BOX, "screen")) != font_size (GTK_WIDGET (window)))
    say (&look, GTK_WIDGET (window), "has a screen in another size of text");
  ui_walk (GTK_WIDGET (window), look_at_widget, &look);
}

typedef struct
{
  AppWindow *window;
  int width;
} Size;

static gboolean
has_width (gpointer data)
{
  const Size *size = data;

  return gtk_widget_get_width (GTK_WIDGET (size->window)) >= size->width;
}

/* As large as the row says: without a window manager GTK draws a frame around the window
 * and counts it in. */
static void
present_at (AppWindow *window, int width)
{
  Size size = { window, width };

  gtk_window_set_default_size (GTK_WINDOW (window), width, HEIGHT);
  gtk_window_present (GTK_WINDOW (window));
  ui_wait_until_laid_out (GTK_WIDGET (window));
  /* Large text needs less room once the window knows that it is narrow. */
  gtk_window_set_default_size (GTK_WINDOW (window), width + 1, HEIGHT);
  ui_wait_until_laid_out (GTK_WIDGET (window));
  gtk_window_set_default_size (GTK_WINDOW (window), width, HEIGHT);
  ui_wait_until_laid_out (GTK_WIDGET (window));
  gtk_window_set_default_size (GTK_WINDOW (window), 2 * width - gtk_widget_get_width (GTK_WIDGET (window)), HEIGHT);
  ui_wait (has_width, &size);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  AppWindow *window;

  ui_set_text_size (row->percent);
  window = row->language ? open_window_in (row->language) : open_window (NULL, NULL);
  present_at (window, row->width);
  screens_foreach (window, look_at_screen, (gpointer) row);
  ui_wait_until_painted (GTK_WIDGET (window));
  open_window_close (window);
}

int
main (int argc, char *argv[])
{
  static const Row rows[] = {
    { "/screens/phone", 360, 100 },   { "/screens/phone-large-text", 360, 200 },
    { "/screens/tablet", 720, 100 },  { "/screens/tablet-large-text", 720, 200 },
    { "/screens/desktop", 1280, 100 }, { "/screens/desktop-large-text", 1280, 200 },
    { "/screens/phone-longer", 360, 100, "en_XA" }, { "/screens/phone-from-the-right", 360, 100, "ar_XB" },
    { "/screens/kiosk-longer", 1080, 100, "en_XA" }, { "/screens/kiosk-from-the-right", 1080, 100, "ar_XB" },
  };

  open_begin_languages ();
  ui_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add_data_func (rows[i].path, &rows[i], test_row);

  return g_test_run ();
}
