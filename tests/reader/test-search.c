/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/search.h"

#include <string.h>

#include "pack/search.h"
#include "ui.h"

typedef struct
{
  WidgetsContext *context;
  ContentSearch *search;
  GSimpleActionGroup *group;
  GString *done; /* the actions that were activated: "query(numb) show(sleep) " */
  GtkWidget *screen, *entry, *window;
} Fixture;

static void
on_action (GSimpleAction *action, GVariant *target, gpointer data)
{
  g_string_append_printf (data, "%s(%s) ", g_action_get_name (G_ACTION (action)),
                          target ? g_variant_get_string (target, NULL) : "");
}

static void
add_actions (Fixture *f)
{
  static const GActionEntry entries[] = {
    { "query", on_action, "s", NULL, NULL, { 0 } },
    { "show", on_action, "s", NULL, NULL, { 0 } },
    { "topic", on_action, "s", NULL, NULL, { 0 } },
    { "self-check", on_action, NULL, NULL, NULL, { 0 } },
    { "emergency", on_action, NULL, NULL, NULL, { 0 } },
  };

  f->done = g_string_new (NULL);
  f->group = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (f->group), entries, G_N_ELEMENTS (entries), f->done);
}

static void
set_up (Fixture *f, gconstpointer query)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  WidgetsView view;

  f->context = ui_context_new (NULL, NULL);
  f->search = pack_search_new (f->context->pack, NULL, NULL, faults);
  add_actions (f);
  view = reader_search (f->context, f->search, query ? query : "");
  f->screen = g_object_ref_sink (view.widget);
  f->entry = view.heading;
  f->window = ui_window_new (f->screen, 500, 800);
  gtk_widget_insert_action_group (f->window, "page", G_ACTION_GROUP (f->group));
  g_assert_cmpstr (view.title, ==, "Search");
  g_free (view.title);
}

static void
tear_down (Fixture *f, gconstpointer query)
{
  ui_wait_until_painted (f->window);
  ui_window_close (f->window);
  g_assert_finalize_object (f->screen);
  g_object_unref (f->group);
  g_string_free (f->done, TRUE);
  content_search_free (f->search);
  ui_context_free (f->context);
}

static void
type (Fixture *f, const char *query)
{
  gtk_editable_set_text (GTK_EDITABLE (f->entry), query);
}

static void
press_enter (Fixture *f)
{
  g_string_truncate (f->done, 0);
  g_signal_emit_by_name (f->entry, "activate");
}

static gboolean
is_done (gpointer data)
{
  const Fixture *f = data;

  return f->done->len > 0;
}

/* GTK shows for a moment that a button is pressed before it is. So that what Enter did
 * would have come by now, @button is pressed after it; then nothing but that was done. */
static void
assert_enter_does_nothing (Fixture *f, const char *action, const char *target)
{
  g_autofree char *name = g_strconcat ("page.", action, NULL);
  g_autofree char *expected = g_strdup_printf ("%s(%s) ", action, target ? target : "");

  press_enter (f);
  gtk_widget_activate (ui_find_button (f->screen, name, target));
  ui_wait (is_done, f);
  g_assert_cmpstr (f->done->str, ==, expected);
}

/* The rows that lead to pages, in order. */
static GPtrArray *
hits_of (Fixture *f)
{
  GPtrArray *buttons = ui_find_all (f->screen, GTK_TYPE_BUTTON);

  for (guint i = buttons->len; i > 0; i--)
    if (g_strcmp0 (gtk_actionable_get_action_name (g_ptr_array_index (buttons, i - 1)), "page.show") != 0)
      g_ptr_array_remove_index (buttons, i - 1);

  return buttons;
}

static const char *
page_of (GtkWidget *hit)
{
  return g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (hit)), NULL);
}

static void
assert_hits (Fixture *f, const char *query)
{
  g_autoptr (GArray) expected = content_search_find (f->search, query, 20);
  g_autoptr (GPtrArray) hits = hits_of (f);
  g_autofree char *count = g_strdup_printf (expected->len == 1 ? "%u page" : "%u pages", expected->len);

  g_assert_cmpuint (hits->len, >, 0);
  g_assert_cmpuint (hits->len, ==, expected->len);
  g_assert_nonnull (ui_find_label (f->screen, count));
  for (guint i = 0; i < hits->len; i++)
    {
      const ContentHit *hit = &g_array_index (expected, ContentHit, i);

      g_assert_cmpstr (page_of (g_ptr_array_index (hits, i)), ==, hit->page);
      g_assert_nonnull (ui_find_label (g_ptr_array_index (hits, i), hit->sentence));
    }
}

static gboolean
has_topics (Fixture *f)
{
  return ui_find_button (f->screen, "page.topic", "why-it-hurts") != NULL;
}

/* Before anything is typed: what one may type, and the way by subjects. */
static void
test_empty (Fixture *f, gconstpointer query)
{
  g_autoptr (GPtrArray) hits = hits_of (f);

  g_assert_cmpuint (hits->len, ==, 0);
  g_assert_nonnull (ui_find_label (f->screen, "Type what you feel"));
  g_assert_true (has_topics (f));
  assert_enter_does_nothing (f, "topic", "at-home");
  type (f, "   ");
  g_assert_nonnull (ui_find_label (f->screen, "Type what you feel"));
  assert_enter_does_nothing (f, "topic", "at-home");
}

/* Nothing is waited for between a letter and its hits. */
static void
test_typing (Fixture *f, gconstpointer query)
{
  static const char *const typed[] = { "n", "nu", "num", "numb", "numb ", "numb f", "numb foot", "numb", "medicine" };

  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autofree char *asked = g_strdup_printf ("query(%s) ", typed[i]);

      type (f, typed[i]);
      assert_hits (f, typed[i]);
      g_assert_true (g_str_has_suffix (f->done->str, asked));
    }
  type (f, "");
  g_assert_nonnull (ui_find_label (f->screen, "Type what you feel"));
}

static void
test_enter (Fixture *f, gconstpointer query)
{
  g_autoptr (GPtrArray) hits = NULL;
  g_autofree char *first = NULL;

  type (f, "numb foot");
  hits = hits_of (f);
  first = g_strdup_printf ("show(%s) ", page_of (g_ptr_array_index (hits, 0)));
  press_enter (f);
  ui_wait (is_done, f);
  g_assert_cmpstr (f->done->str, ==, first);
}

/* Who comes back finds what was typed and the same hits, and can type on at its end. */
static void
test_comes_back (Fixture *f, gconstpointer query)
{
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (f->entry)), ==, query);
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (f->entry)), ==, g_utf8_strlen (query, -1));
  assert_hits (f, query);
  g_assert_cmpstr (f->done->str, ==, "");
}

/* The heading is the field: it has the focus when the screen comes, and a name. */
static void
test_focus (Fixture *f, gconstpointer query)
{
  g_assert_true (gtk_widget_grab_focus (f->entry));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (f->window)), f->entry));
  gtk_test_accessible_assert_property (f->entry, GTK_ACCESSIBLE_PROPERTY_LABEL, "Search all pages");
}

/* Letters that make no word of the pack in any way. */
static const char *const unknown[] = {
  "xqzxqz", "<xqz>&wqx;", "%sxqzq%nqx", "ξψζξψζ", "麒麟龘", "قظغضقظغ", "\xF0\x9F\xA6\xB5",
};

/* Who finds nothing may need help all the same. */
static void
assert_leads_on (Fixture *f, const char *query)
{
  g_autofree char *said = g_strdup_printf ("Nothing found for “%s”", query);

  g_assert_nonnull (ui_find_label (f->screen, said));
  g_assert_true (has_topics (f));
  g_assert_nonnull (ui_find_button (f->screen, "page.self-check", NULL));
  assert_enter_does_nothing (f, "emergency", NULL);
}

static void
test_nothing (Fixture *f, gconstpointer query)
{
  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      g_autoptr (GPtrArray) hits = NULL;

      type (f, unknown[i]);
      hits = hits_of (f);
      g_assert_cmpuint (hits->len, ==, 0);
      assert_leads_on (f, unknown[i]);
    }
  type (f, "  xqzxqz  ");
  assert_leads_on (f, "xqzxqz");
}

/* Somebody may lean on a key, or paste a letter. */
static void
test_long (Fixture *f, gconstpointer query)
{
  g_autofree char *endless = g_strnfill (5000, 'q');
  GString *letter = g_string_new (NULL);

  type (f, endless);
  assert_leads_on (f, endless);
  ui_wait_until_laid_out (f->window);
  for (guint i = 0; i < 200; i++)
    g_string_append (letter, "Dear doctor, my foot is numb. ");
  type (f, letter->str);
  assert_hits (f, letter->str);
  g_string_free (letter, TRUE);
}

static gboolean
is_marked (GtkWidget *label)
{
  GSList *attributes = gtk_label_get_attributes (GTK_LABEL (label)) ? pango_attr_list_get_attributes (gtk_label_get_attributes (GTK_LABEL (label))) : NULL;
  gboolean marked = FALSE;

  for (GSList *l = attributes; l; l = l->next)
    marked |= ((PangoAttribute *) l->data)->klass->type == PANGO_ATTR_BACKGROUND;
  g_slist_free_full (attributes, (GDestroyNotify) pango_attribute_destroy);

  return marked;
}

/* The words stand out in each hit that says them. */
static void
test_marks (Fixture *f, gconstpointer query)
{
  g_autoptr (GPtrArray) hits = NULL, labels = NULL;
  guint n_marked = 0;

  type (f, "numb");
  hits = hits_of (f);
  labels = ui_find_all (f->screen, GTK_TYPE_LABEL);
  for (guint i = 0; i < labels->len; i++)
    {
      GtkWidget *label = g_ptr_array_index (labels, i), *row = gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON);
      g_autofree char *text = g_utf8_casefold (gtk_label_get_text (GTK_LABEL (label)), -1);
      gboolean in_hit = row && g_ptr_array_find (hits, row, NULL);

      g_assert_cmpint (is_marked (label), ==, in_hit && strstr (text, "numb") != NULL);
      n_marked += is_marked (label);
    }
  g_assert_cmpuint (n_marked, >, 2);
}

/* What was read a moment ago is offered before anything is typed, and only then. */
static void
test_recent (Fixture *f, gconstpointer query)
{
  g_autoptr (GPtrArray) recent = g_ptr_array_new ();

  g_ptr_array_add (recent, (gpointer) "sleep");
  f->context->recent = recent;
  type (f, "numb");
  g_assert_null (ui_find_label (f->screen, "Read a moment ago"));
  type (f, "");
  g_assert_nonnull (ui_find_label (f->screen, "Read a moment ago"));
  g_assert_nonnull (ui_find_button (f->screen, "page.show", "sleep"));
  assert_enter_does_nothing (f, "topic", "at-home");
  f->context->recent = NULL;
}

#define ADD(path, query, function) g_test_add ("/search/" path, Fixture, query, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("empty", NULL, test_empty);
  ADD ("typing", NULL, test_typing);
  ADD ("enter", NULL, test_enter);
  ADD ("comes-back", "numb foot", test_comes_back);
  ADD ("comes-back-one", "sleep", test_comes_back);
  ADD ("focus", NULL, test_focus);
  ADD ("nothing", NULL, test_nothing);
  ADD ("long", NULL, test_long);
  ADD ("marks", NULL, test_marks);
  ADD ("recent", NULL, test_recent);

  return g_test_run ();
}
