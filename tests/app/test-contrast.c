/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <glib.h>

/* The colours as the style sheets define them, held against the ratios of WCAG 2.1: 4.5
 * for text, 7 for what is read at length, 3 for the edge of a control. */

static const char *const themes[][5] = {
  { "light", "style.css", NULL },
  { "dark", "style.css", "style-dark.css", NULL },
  { "high-contrast", "style.css", "style-hc.css", NULL },
  { "high-contrast-dark", "style.css", "style-dark.css", "style-hc.css", "style-hc-dark.css" },
};

static char *
read_sheet (const char *name)
{
  g_autofree char *path = g_build_filename (g_getenv ("LEGWISE_SOURCE"), "resources", name, NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

static void
foreach_match (const char *pattern, const char *text, void (*take) (const GMatchInfo *match, GHashTable *table), GHashTable *table)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;

  for (g_regex_match (regex, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    take (match, table);
}

/* The last definition counts, as it does in GTK. */
static void
take_definition (const GMatchInfo *match, GHashTable *colours)
{
  g_autofree char *digits = g_match_info_fetch (match, 2);

  g_hash_table_replace (colours, g_match_info_fetch (match, 1), GUINT_TO_POINTER (strtoul (digits, NULL, 16)));
}

static GHashTable *
colours_of (const char *const *theme)
{
  GHashTable *colours = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 1; i < G_N_ELEMENTS (themes[0]) && theme[i]; i++)
    {
      g_autofree char *text = read_sheet (theme[i]);

      foreach_match ("@define-color (lw_\\w+) #([0-9A-Fa-f]{6});", text, take_definition, colours);
    }

  return colours;
}

static double
linear (guint byte)
{
  double part = byte / 255.0;

  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
luminance (GHashTable *colours, const char *name)
{
  g_autofree char *full = g_strconcat ("lw_", name, NULL);
  gpointer value;
  guint rgb;

  if (!g_hash_table_lookup_extended (colours, full, NULL, &value))
    g_error ("no colour %s", full);
  rgb = GPOINTER_TO_UINT (value);

  return 0.2126 * linear (rgb >> 16) + 0.7152 * linear ((rgb >> 8) & 0xff) + 0.0722 * linear (rgb & 0xff);
}

static double
ratio (GHashTable *colours, const char *one, const char *other)
{
  double a = luminance (colours, one), b = luminance (colours, other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

#define GROUNDS "page card plain accent_tint emergency_tint today_tint soon_tint routine_tint self_care_tint"

static const struct
{
  const char *text, *grounds;
  double least;
} pairs[] = {
  { "ink", GROUNDS, 7 },
  { "soft", GROUNDS, 4.5 },
  { "accent", GROUNDS, 4.5 }, /* links stand everywhere */
  { "on_accent", "accent", 4.5 },
  { "on_emergency", "emergency", 4.5 },
  { "on_banner", "banner", 4.5 },
  { "emergency", "emergency_tint card page", 4.5 },
  { "today", "today_tint card", 4.5 },
  { "soon", "soon_tint card", 4.5 },
  { "routine", "routine_tint card", 4.5 },
  { "self_care", "self_care_tint card", 4.5 },
  { "edge", "page card", 3 },
};

static void
test_theme (gconstpointer data)
{
  const char *const *theme = data;
  g_autoptr (GHashTable) colours = colours_of (theme);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_auto (GStrv) grounds = g_strsplit (pairs[i].grounds, " ", -1);

      for (guint j = 0; grounds[j]; j++)
        {
          double found = ratio (colours, pairs[i].text, grounds[j]);

          if (found >= pairs[i].least)
            continue;
          g_test_message ("%s: %s on %s is %.2f, %.1f is the least", theme[0], pairs[i].text, grounds[j], found, pairs[i].least);
          g_test_fail ();
        }
    }
}

static void
take_use (const GMatchInfo *match, GHashTable *defined)
{
  g_autofree char *name = g_match_info_fetch (match, 1);

  if (g_hash_table_contains (defined, name))
    return;
  g_test_message ("%s is used but not defined", name);
  g_test_fail ();
}

/* GTK takes a colour that is not defined for none at all, without a word. */
static void
test_defined (void)
{
  g_autoptr (GHashTable) light = colours_of (themes[0]);
  static const char *const sheets[] = { "style.css", "style-dark.css", "style-hc.css", "style-hc-dark.css" };

  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autofree char *text = read_sheet (sheets[i]);

      foreach_match ("@(lw_\\w+)", text, take_use, light);
      foreach_match ("@define-color (lw_\\w+)", text, take_use, light);
    }
}

/* Black on white is 21, and what is known of another pair. */
static void
test_ratio (void)
{
  g_autoptr (GHashTable) colours = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_insert (colours, (gpointer) "lw_black", GUINT_TO_POINTER (0));
  g_hash_table_insert (colours, (gpointer) "lw_white", GUINT_TO_POINTER (0xffffff));
  g_hash_table_insert (colours, (gpointer) "lw_grey", GUINT_TO_POINTER (0x767676));
  g_assert_cmpfloat_with_epsilon (ratio (colours, "black", "white"), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (ratio (colours, "white", "grey"), 4.54, 0.005);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/contrast/ratio", test_ratio);
  g_test_add_func ("/contrast/defined", test_defined);
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autofree char *path = g_strconcat ("/contrast/", themes[i][0], NULL);

      g_test_add_data_func (path, themes[i], test_theme);
    }

  return g_test_run ();
}
