/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/language.h"

#include <gtk/gtk.h>

#include "language/choose.h"
#include "widgets/languages.h"

const Language *
app_language_first (const Pack *pack, const Language *wanted, const char *kept)
{
  g_autofree const char **offered = pack ? widgets_languages_offered (pack) : NULL;

  if (wanted || !offered || !offered[0])
    return wanted ? wanted : language_find ("en");

  return g_strv_contains (offered, kept) ? language_find (kept) : language_of_environment (offered);
}

void
app_language_speak (const Language *language)
{
  if (!language_choose (language))
    g_info ("no locale for %s: the program's own words stay English", language->id);
  gtk_widget_set_default_direction (language->is_rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
}
