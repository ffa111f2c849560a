/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/foot.h"

#include "copy.h"
#include "reader/words.h"
#include "ui.h"
#include "widgets/parts.h"
#include "widgets/text.h"

typedef struct
{
  WidgetsContext *context;
  GSimpleActionGroup *group;
  GSimpleAction *keep;
  GtkWidget *column, *window;
} Fixture;

static const ContentPage *
read_page (const WidgetsContext *context, const char *id)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  const ContentPage *page = pack_page (context->pack, id, faults);

  g_assert_nonnull (page);

  return page;
}

static void
set_up (Fixture *f, gconstpointer data)
{
  f->context = ui_context_new (NULL, NULL);
  f->group = g_simple_action_group_new ();
  f->keep = g_simple_action_new_stateful ("keep", NULL, g_variant_new_boolean (FALSE));
  g_action_map_add_action (G_ACTION_MAP (f->group), G_ACTION (f->keep));
  f->column = widgets_column_new (0, NULL);
  reader_add_foot (f->column, f->context, read_page (f->context, "nerve-irritation"));
  f->window = ui_window_new (widgets_frame_new (f->column, 720), 500, 600);
  gtk_widget_insert_action_group (f->window, "page", G_ACTION_GROUP (f->group));
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_window_close (f->window);
  g_object_unref (f->keep);
  g_object_unref (f->group);
  ui_context_free (f->context);
}

static gboolean
is_kept (Fixture *f)
{
  g_autoptr (GVariant) state = g_action_get_state (G_ACTION (f->keep));

  return g_variant_get_boolean (state);
}

/* Ticked by hand, and by whoever changes the list elsewhere. */
static void
test_keep (Fixture *f, gconstpointer data)
{
  GtkWidget *tick = ui_find (f->column, GTK_TYPE_CHECK_BUTTON, NULL);

  g_assert_nonnull (ui_find_label (tick, "On my reading list"));
  gtk_test_accessible_assert_role (tick, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick)));
  gtk_widget_activate (tick);
  g_assert_true (is_kept (f));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick)));
  gtk_widget_activate (tick);
  g_assert_false (is_kept (f));
  g_simple_action_set_state (f->keep, g_variant_new_boolean (TRUE));
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (tick)));
  g_simple_action_set_enabled (f->keep, FALSE);
  g_assert_false (gtk_widget_is_sensitive (tick));
}

static void
test_tools (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *action, *text;
  } rows[] = { { "page.print", "Print in large type" }, { "page.larger", "Larger text" } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GtkWidget *button = ui_find_button (f->column, rows[i].action, NULL);

      g_assert_nonnull (button);
      g_assert_nonnull (ui_find_label (button, rows[i].text));
    }
}

static GtkWidget *
expander (Fixture *f, const char *title)
{
  g_autoptr (GPtrArray) all = ui_find_all (f->column, GTK_TYPE_EXPANDER);

  for (guint i = 0; i < all->len; i++)
    if (ui_find_label (gtk_expander_get_label_widget (g_ptr_array_index (all, i)), title))
      return g_ptr_array_index (all, i);

  return NULL;
}

/* As many as the title says, each as the pack describes it, closed at first. */
static void
test_sources (Fixture *f, gconstpointer data)
{
  const ContentPage *page = read_page (f->context, "nerve-irritation");
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autofree char *title = g_strdup_printf ("Sources (%u)", page->sources->len);
  GtkWidget *sources = expander (f, title);

  g_assert_nonnull (sources);
  g_assert_false (gtk_expander_get_expanded (GTK_EXPANDER (sources)));
  g_assert_cmpuint (page->sources->len, >, 2);
  for (guint i = 0; i < page->sources->len; i++)
    {
      const ContentSource *source = pack_source (f->context->pack, g_ptr_array_index (page->sources, i), faults);
      g_autofree char *described = content_source_describe (source);

      g_assert_nonnull (ui_find_label (gtk_expander_get_child (GTK_EXPANDER (sources)), described));
    }
}

/* Every hard word of the page with its meaning, each once. */
static void
test_words (Fixture *f, gconstpointer data)
{
  g_autoptr (GPtrArray) terms = reader_words_of (f->context->pack, read_page (f->context, "nerve-irritation"));
  GtkWidget *content = gtk_expander_get_child (GTK_EXPANDER (expander (f, "Words on this page")));

  g_assert_cmpuint (terms->len, >, 2);
  for (guint i = 0; i < terms->len; i++)
    {
      const ContentTerm *term = g_ptr_array_index (terms, i);
      guint at;

      g_assert_nonnull (ui_find_label (content, term->name));
      g_assert_nonnull (ui_find_label (content, term->meaning));
      g_assert_true (g_ptr_array_find (terms, term, &at));
      g_assert_cmpuint (at, ==, i);
    }
}

static const struct
{
  const char *path, *attributes, *said;
} reviews[] = {
  { "/foot/review-pending", " review-by=\"2028-03-01\" review-status=\"pending\">", "Not yet reviewed by a clinician" },
  { "/foot/review-signed",
    " review-by=\"2028-03-01\" review-status=\"clinician\" reviewer=\"Dr. Özil &amp; &lt;Söhne&gt;\">",
    "Reviewed by Dr. Özil & <Söhne>" },
};

/* Who stands for the page, until when, and in which version of the pack: what somebody
 * must say who reports a mistake. */
static void
test_review (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  char *folder = pack_copy_new ();
  GtkWidget *column = g_object_ref_sink (widgets_column_new (0, NULL)), *label;
  WidgetsContext *context;

  pack_copy_replace (folder, "pages/sleep.xml", " review-by=", ">", reviews[row].attributes);
  context = ui_context_new (folder, NULL);
  reader_add_foot (column, context, read_page (context, "sleep"));
  label = ui_find_label (column, reviews[row].said);
  g_assert_nonnull (label);
  g_assert_nonnull (ui_find_label (label, "November 2026"));
  g_assert_nonnull (ui_find_label (label, "March 2028"));
  g_assert_nonnull (ui_find_label (label, pack_manifest (context->pack)->version));
  g_assert_nonnull (ui_find_label (label, pack_manifest (context->pack)->title));
  g_assert_cmpint (ui_find_label (column, "Not yet reviewed") != NULL, ==, row == 0);
  g_assert_finalize_object (column);
  ui_context_free (context);
  pack_copy_free (folder);
}

#define ADD(path, function) g_test_add ("/foot/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("keep", test_keep);
  ADD ("tools", test_tools);
  ADD ("sources", test_sources);
  ADD ("words", test_words);
  for (guint i = 0; i < G_N_ELEMENTS (reviews); i++)
    g_test_add_data_func (reviews[i].path, GUINT_TO_POINTER (i), test_review);

  return g_test_run ();
}
