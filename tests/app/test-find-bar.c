/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/find-bar.h"

#include <string.h>

#include "keys.h"
#include "marks.h"
#include "open.h"
#include "ui.h"

#define PAGE "nerve-irritation"

typedef struct
{
  AppWindow *window;
  GtkWidget *bar, *entry;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->window = open_window (NULL, NULL);
  gtk_window_set_default_size (GTK_WINDOW (f->window), 600, 600);
  gtk_window_present (GTK_WINDOW (f->window));
  open_press (f->window, "page.topic", "why-it-hurts");
  open_press (f->window, "page.show", PAGE);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  /* It is made when it is first wanted. */
  open_press (f->window, "page.find", NULL);
  f->bar = ui_find (GTK_WIDGET (f->window), APP_TYPE_FIND_BAR, NULL);
  app_find_bar_close (APP_FIND_BAR (f->bar));
  f->entry = ui_find (f->bar, GTK_TYPE_SEARCH_ENTRY, NULL);
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  ui_wait_until_painted (GTK_WIDGET (f->window));
  open_window_close (f->window);
}

static gboolean
is_open (gpointer bar)
{
  return gtk_widget_get_visible (bar);
}

static gboolean
is_closed (gpointer bar)
{
  return !gtk_widget_get_visible (bar);
}

static void
find (Fixture *f, const char *words)
{
  open_press (f->window, "page.find", NULL);
  g_assert_true (is_open (f->bar));
  gtk_editable_set_text (GTK_EDITABLE (f->entry), words);
}

static GtkWidget *
screen_of (Fixture *f)
{
  return GTK_WIDGET (app_window_scrolled (f->window));
}

static guint
n_marked (Fixture *f)
{
  g_autoptr (GPtrArray) labels = marks_below (screen_of (f));

  return labels->len;
}

static const char *
count (Fixture *f)
{
  return gtk_label_get_text (GTK_LABEL (ui_find (f->bar, GTK_TYPE_LABEL, "soft")));
}

static void
click (Fixture *f, const char *name)
{
  g_autoptr (GPtrArray) buttons = ui_find_all (f->bar, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_widget_get_tooltip_text (g_ptr_array_index (buttons, i)), name) == 0)
      {
        g_signal_emit_by_name (g_ptr_array_index (buttons, i), "clicked");
        return;
      }
  g_error ("the bar has no button \"%s\"", name);
}

static void
assert_current (Fixture *f, guint index)
{
  g_autoptr (GPtrArray) labels = marks_below (screen_of (f));
  g_autofree char *text = g_strdup_printf ("%u of %u", index + 1, labels->len);
  GtkWidget *label = g_ptr_array_index (labels, index);
  graphene_rect_t at;

  g_assert_cmpstr (count (f), ==, text);
  g_assert_cmpint (marks_current (labels), ==, index);
  g_assert_true (gtk_widget_compute_bounds (label, screen_of (f), &at));
  g_assert_cmpfloat (at.origin.y, >=, 0);
  g_assert_cmpfloat (at.origin.y, <, gtk_widget_get_height (screen_of (f)));
}

static gboolean
is_at_topic (gpointer window)
{
  return app_window_location (window)->place == APP_AT_TOPIC;
}

typedef struct
{
  Fixture *fixture;
  const char *text;
} Awaited;

static gboolean
has_count (gpointer data)
{
  const Awaited *awaited = data;

  return g_str_has_prefix (count (awaited->fixture), awaited->text);
}

static void
wait_for_count (Fixture *f, const char *text)
{
  Awaited awaited = { f, text };

  ui_wait (has_count, &awaited);
}

static void
test_keys (Fixture *f, gconstpointer data)
{
  if (!keys_begin (f->window))
    return;

  keys_press ("ctrl+f");
  ui_wait (is_open, f->bar);
  keys_type ("scar");
  wait_for_count (f, "1 of ");
  keys_press ("Return");
  wait_for_count (f, "2 of ");
  keys_press ("ctrl+g");
  wait_for_count (f, "3 of ");
  keys_press ("ctrl+shift+g");
  wait_for_count (f, "2 of ");
  keys_press ("Escape");
  ui_wait (is_closed, f->bar);
  g_assert_cmpstr (app_window_location (f->window)->id, ==, PAGE);
  g_assert_cmpuint (n_marked (f), ==, 0);
  keys_press ("Escape");
  ui_wait (is_at_topic, f->window);
}

/* Round and round, in the order of reading, in both directions. */
static void
test_next (Fixture *f, gconstpointer data)
{
  guint n;

  find (f, "scar");
  n = n_marked (f);
  g_assert_cmpuint (n, >, 3);
  for (guint i = 0; i < n + 2; i++)
    {
      ui_wait_until_laid_out (GTK_WIDGET (f->window));
      assert_current (f, i % n);
      click (f, "Next place");
    }
  click (f, "Place before");
  assert_current (f, 1);
  click (f, "Place before");
  click (f, "Place before");
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  assert_current (f, n - 1);
}

/* The bar finds what the reader sees: each marked text holds the word. */
static void
test_marks_follow (Fixture *f, gconstpointer data)
{
  static const char *const words[] = { "scar", "sca", "scan", "SCAN", "", "scan" };

  open_press (f->window, "page.find", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autoptr (GPtrArray) labels = NULL;
      g_autofree char *folded = g_utf8_casefold (words[i], -1);

      gtk_editable_set_text (GTK_EDITABLE (f->entry), words[i]);
      labels = marks_below (screen_of (f));
      g_assert_cmpint (labels->len > 0, ==, *words[i] != '\0');
      g_assert_cmpint (*count (f) != '\0', ==, *words[i] != '\0');
      for (guint j = 0; j < labels->len; j++)
        {
          g_autofree char *text = g_utf8_casefold (gtk_label_get_text (g_ptr_array_index (labels, j)), -1);

          g_assert_nonnull (strstr (text, folded));
        }
    }
}

static void
test_nothing (Fixture *f, gconstpointer data)
{
  static const char *const words[] = {
    "xylophone", "Rücken", "العصب", "神经", "<xyzzy/>&zzq;", "%zzqs", "\xF0\x9F\xA6\xB5", ". .",
  };
  g_autofree char *endless = g_strnfill (20000, 'x');

  open_press (f->window, "page.find", NULL);
  for (guint i = 0; i <= G_N_ELEMENTS (words); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (f->entry), i < G_N_ELEMENTS (words) ? words[i] : endless);
      g_assert_cmpstr (count (f), ==, "Not on this page");
      g_assert_cmpuint (n_marked (f), ==, 0);
      click (f, "Next place");
      click (f, "Place before");
      g_assert_cmpstr (count (f), ==, "Not on this page");
    }
}

/* Whatever closes the bar leaves no mark behind. */
static void
test_close (Fixture *f, gconstpointer data)
{
  static const char *const ways[] = { "page.back", "close" };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      find (f, "scar");
      g_assert_cmpuint (n_marked (f), >, 0);
      if (g_str_equal (ways[i], "close"))
        click (f, "Close");
      else
        open_press (f->window, ways[i], NULL);
      g_assert_true (is_closed (f->bar));
      g_assert_cmpuint (n_marked (f), ==, 0);
      g_assert_cmpstr (app_window_location (f->window)->id, ==, PAGE);
      g_assert_false (app_find_bar_close (APP_FIND_BAR (f->bar)));
    }
  open_press (f->window, "page.back", NULL);
  g_assert_true (is_at_topic (f->window));
}

static void
test_leave (Fixture *f, gconstpointer data)
{
  static const struct
  {
    const char *action, *target;
  } ways[] = {
    { "page.show", "discectomy" }, { "page.home", NULL },   { "page.search", NULL },
    { "page.settings", NULL },     { "page.self-check", NULL }, { "page.forget", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      open_press (f->window, "page.show", PAGE);
      find (f, "scar");
      open_press (f->window, ways[i].action, ways[i].target);
      g_assert_true (is_closed (f->bar));
      g_assert_cmpuint (n_marked (f), ==, 0);
      open_press (f->window, "page.show", PAGE);
      g_assert_true (is_closed (f->bar));
      g_assert_cmpuint (n_marked (f), ==, 0);
    }
}

/* What was looked for on one page is looked for on the next one as soon as the bar opens. */
static void
test_again (Fixture *f, gconstpointer data)
{
  guint n;

  find (f, "scar");
  n = n_marked (f);
  open_press (f->window, "page.show", "failed-surgery");
  open_press (f->window, "page.show", PAGE);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  open_press (f->window, "page.find", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  assert_current (f, 0);
  g_assert_cmpuint (n_marked (f), ==, n);
  click (f, "Next place");
  open_press (f->window, "page.find", NULL);
  g_assert_cmpuint (n_marked (f), ==, n);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (f->window)), f->entry));
}

static GtkExpander *
words_on_page (Fixture *f)
{
  return GTK_EXPANDER (ui_find (screen_of (f), GTK_TYPE_EXPANDER, "foot"));
}

static void
test_expander (Fixture *f, gconstpointer data)
{
  find (f, "magnet");
  g_assert_cmpstr (count (f), ==, "Not on this page");
  g_assert_cmpuint (n_marked (f), ==, 0);
  open_press (f->window, "page.back", NULL);
  gtk_expander_set_expanded (words_on_page (f), TRUE);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  find (f, "magnet");
  g_assert_cmpuint (n_marked (f), >, 0);
  open_press (f->window, "page.back", NULL);
  g_assert_cmpuint (n_marked (f), ==, 0);
}

/* What was marked and is hidden now has no mark when it is shown again. */
static void
test_expander_closed (Fixture *f, gconstpointer data)
{
  gtk_expander_set_expanded (words_on_page (f), TRUE);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  find (f, "magnet");
  g_assert_cmpuint (n_marked (f), >, 0);
  gtk_expander_set_expanded (words_on_page (f), FALSE);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  open_press (f->window, "page.back", NULL);
  gtk_expander_set_expanded (words_on_page (f), TRUE);
  g_assert_cmpuint (n_marked (f), ==, 0);
}

/* The self-check fills its screen anew while the bar is open. */
static void
test_self_check (Fixture *f, gconstpointer data)
{
  open_press (f->window, "page.self-check", NULL);
  find (f, "check");
  wait_for_count (f, "1 of ");
  open_press (f->window, "page.next", NULL);
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  click (f, "Next place");
  click (f, "Place before");
  open_press (f->window, "page.back", NULL);
  g_assert_true (is_closed (f->bar));
}

static void
assert_count (Fixture *f)
{
  g_autofree char *n = g_strdup_printf (" of %u", n_marked (f));

  g_assert_true (g_str_has_suffix (count (f), n));
}

/* So does the search with each letter. */
static void
test_search (Fixture *f, gconstpointer data)
{
  GtkEditable *query;

  open_press (f->window, "page.search", NULL);
  query = GTK_EDITABLE (ui_find (screen_of (f), GTK_TYPE_SEARCH_ENTRY, NULL));
  gtk_editable_set_text (query, "scar");
  ui_wait_until_laid_out (GTK_WIDGET (f->window));
  find (f, "scar");
  gtk_editable_set_text (query, "numb");
  click (f, "Next place");
  gtk_editable_set_text (query, "");
  click (f, "Place before");
  assert_count (f);
}

#define ADD(path, function) g_test_add ("/find-bar/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("keys", test_keys);
  ADD ("next", test_next);
  ADD ("marks-follow", test_marks_follow);
  ADD ("nothing", test_nothing);
  ADD ("close", test_close);
  ADD ("leave", test_leave);
  ADD ("again", test_again);
  ADD ("expander", test_expander);
  ADD ("expander-closed", test_expander_closed);
  ADD ("self-check", test_self_check);
  ADD ("search", test_search);

  return g_test_run ();
}
