/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/appearance.h"

#include <glib/gstdio.h>

#include "ui.h"
#include "widgets/contrast.h"
#include "widgets/text.h"

typedef struct
{
  GSettings *settings;
} Fixture;

static void
set_up (Fixture *f, gconstpointer data)
{
  f->settings = g_settings_new ("io.github.legwise.Legwise");
}

static void
tear_down (Fixture *f, gconstpointer data)
{
  static const char *const keys[] = { "text-size", "high-contrast", "reduce-motion" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (f->settings, keys[i]);
  g_assert_finalize_object (f->settings);
  widgets_contrast_set_wanted (widgets_contrast_get_default (), FALSE);
  ui_set_text_size (100);
}

static int
dpi (void)
{
  int found;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &found, NULL);

  return found;
}

/* Of the size that ui_init gave the desktop. */
static double
percent (void)
{
  return dpi () / (96 * 1024 / 100.0);
}

static gboolean
moves (void)
{
  gboolean found;

  g_object_get (gtk_settings_get_default (), "gtk-enable-animations", &found, NULL);

  return found;
}

static gboolean
is_high (void)
{
  return widgets_contrast_is_high (widgets_contrast_get_default ());
}

/* From the desktop's own size to twice that; the settings take each of them. */
static void
test_sizes (Fixture *f, gconstpointer data)
{
  g_assert_cmpint (app_text_sizes[0], ==, 100);
  g_assert_cmpint (app_text_sizes[app_n_text_sizes - 1], ==, 200);
  for (guint i = 0; i < app_n_text_sizes; i++)
    {
      g_assert_true (i == 0 || app_text_sizes[i] > app_text_sizes[i - 1]);
      g_assert_true (g_settings_set_int (f->settings, "text-size", app_text_sizes[i]));
    }
}

static void
test_step (Fixture *f, gconstpointer data)
{
  static const struct
  {
    int percent, step, next;
  } rows[] = {
    { 100, 1, 125 },  { 125, 1, 150 },  { 150, 1, 175 },  { 175, 1, 200 },   { 200, 1, 200 },    { 200, -1, 175 },
    { 125, -1, 100 }, { 100, -1, 100 }, { 100, 2, 150 },  { 200, -3, 125 },  { 150, 1000, 200 }, { 150, -1000, 100 },
    { 110, 1, 125 },  { 199, 1, 200 },  { 110, -1, 100 }, { 5000, 1, 200 },  { 5000, -9, 100 },  { -7, -1, 100 },
    { 150, 0, 150 },   { 130, -1, 125 }, { 130, -2, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpint (app_text_size_step (rows[i].percent, rows[i].step), ==, rows[i].next);
}

/* There and back, again and again, without growing or shrinking on the way. */
static void
test_text_size (Fixture *f, gconstpointer data)
{
  app_appearance_follow (f->settings);
  for (guint round = 0; round < 20; round++)
    for (guint i = 0; i < app_n_text_sizes; i++)
      {
        g_settings_set_int (f->settings, "text-size", app_text_sizes[i]);
        g_assert_cmpfloat_with_epsilon (percent (), app_text_sizes[i], 0.1);
      }
  g_settings_reset (f->settings, "text-size");
  g_assert_cmpfloat_with_epsilon (percent (), 100, 0.1);
}

/* 100 % is the desktop's own size and not nearly so. */
static void
test_exact (Fixture *f, gconstpointer data)
{
  int before = dpi ();

  app_appearance_follow (f->settings);
  g_settings_set_int (f->settings, "text-size", 150);
  g_settings_set_int (f->settings, "text-size", 100);
  g_assert_cmpint (dpi (), ==, before);
}

/* What somebody sees of it: the words need more room, in a window that is open. */
static void
test_text_grows (Fixture *f, gconstpointer data)
{
  GtkWidget *label = widgets_label_new ("A nerve that is sore", NULL), *window = ui_window_new (label, 800, 200);
  int usual, large, again;

  app_appearance_follow (f->settings);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &usual, NULL, NULL);
  g_settings_set_int (f->settings, "text-size", 200);
  ui_wait_until_laid_out (window);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &large, NULL, NULL);
  g_settings_reset (f->settings, "text-size");
  ui_wait_until_laid_out (window);
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &again, NULL, NULL);
  g_assert_cmpfloat_with_epsilon (large, 2 * usual, 0.05 * usual);
  g_assert_cmpint (again, ==, usual);
  ui_window_close (window);
}

static void
test_contrast (Fixture *f, gconstpointer data)
{
  app_appearance_follow (f->settings);
  for (guint i = 0; i < 3; i++)
    {
      g_settings_set_boolean (f->settings, "high-contrast", TRUE);
      g_assert_true (is_high ());
      g_settings_set_boolean (f->settings, "high-contrast", FALSE);
      g_assert_false (is_high ());
    }
}

static void
test_motion (Fixture *f, gconstpointer data)
{
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
  g_assert_true (moves ()); /* this desktop likes it so */
  app_appearance_follow (f->settings);
  g_assert_true (moves ());
  for (guint i = 0; i < 3; i++)
    {
      g_settings_set_boolean (f->settings, "reduce-motion", TRUE);
      g_assert_false (moves ());
      g_settings_set_boolean (f->settings, "reduce-motion", FALSE);
      g_assert_true (moves ());
    }
}

/* Somebody may have told all programs to hold still, and nothing to this one. */
static void
run_on_a_still_desktop (void)
{
  g_autofree char *before = g_strdup (g_getenv ("XDG_CONFIG_HOME")), *home = g_dir_make_tmp ("legwise-still-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (home, "gtk-4.0", NULL), *file = g_build_filename (folder, "settings.ini", NULL);

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (file, "[Settings]\ngtk-enable-animations=0\n", -1, NULL));
  g_setenv ("XDG_CONFIG_HOME", home, TRUE);
  g_test_trap_subprocess (NULL, 0, 0);
  g_setenv ("XDG_CONFIG_HOME", before, TRUE);
  g_remove (file);
  g_rmdir (folder);
  g_rmdir (home);
  g_test_trap_assert_passed ();
}

static void
test_still_desktop (Fixture *f, gconstpointer data)
{
  if (!g_test_subprocess ())
    {
      run_on_a_still_desktop ();
      return;
    }

  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
  g_assert_false (moves ());
  app_appearance_follow (f->settings);
  for (guint i = 0; i < 2; i++)
    {
      g_settings_set_boolean (f->settings, "reduce-motion", i == 0);
      g_assert_false (moves ());
    }
}

/* What was chosen the last time holds from the first frame on. */
static void
test_from_the_start (Fixture *f, gconstpointer data)
{
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
  g_settings_set_int (f->settings, "text-size", 150);
  g_settings_set_boolean (f->settings, "high-contrast", TRUE);
  g_settings_set_boolean (f->settings, "reduce-motion", TRUE);
  app_appearance_follow (f->settings);
  g_assert_cmpfloat_with_epsilon (percent (), 150, 0.1);
  g_assert_true (is_high ());
  g_assert_false (moves ());
  g_settings_reset (f->settings, "text-size");
  g_assert_cmpfloat_with_epsilon (percent (), 100, 0.1);
}

/* Nothing chosen: the desktop's size and motion stay as they are. */
static void
test_nothing_chosen (Fixture *f, gconstpointer data)
{
  int before = dpi ();

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  app_appearance_follow (f->settings);
  g_assert_cmpint (dpi (), ==, before);
  g_assert_false (moves ());
  g_assert_false (is_high ());
}

/* A second window, and then it alone. */
static void
test_twice (Fixture *f, gconstpointer data)
{
  g_autoptr (GSettings) second = g_settings_new ("io.github.legwise.Legwise");

  app_appearance_follow (f->settings);
  app_appearance_follow (second);
  g_settings_set_int (second, "text-size", 125);
  g_assert_cmpfloat_with_epsilon (percent (), 125, 0.1);
  g_assert_finalize_object (g_steal_pointer (&second));
  g_settings_set_int (f->settings, "text-size", 175);
  g_settings_set_boolean (f->settings, "high-contrast", TRUE);
  g_assert_cmpfloat_with_epsilon (percent (), 175, 0.1);
  g_assert_true (is_high ());
}

#define ADD(path, function) g_test_add ("/appearance/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  ui_init (&argc, &argv);
  ADD ("nothing-chosen", test_nothing_chosen);
  ADD ("from-the-start", test_from_the_start);
  ADD ("sizes", test_sizes);
  ADD ("step", test_step);
  ADD ("text-size", test_text_size);
  ADD ("exact", test_exact);
  ADD ("text-grows", test_text_grows);
  ADD ("contrast", test_contrast);
  ADD ("motion", test_motion);
  ADD ("still-desktop", test_still_desktop);
  ADD ("twice", test_twice);

  return g_test_run ();
}
