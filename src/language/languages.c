/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/languages.h"

#include <string.h>

const Language language_all[] = {
  { "ar", "العربية", "ar_EG.UTF-8", "ar", TRUE },
  { "de", "Deutsch", "de_DE.UTF-8", "de", FALSE },
  { "en", "English", "en_US.UTF-8", "en", FALSE },
  { "es", "Español", "es_ES.UTF-8", "es", FALSE },
  { "fr", "Français", "fr_FR.UTF-8", "fr", FALSE },
  { "zh_CN", "简体中文", "zh_CN.UTF-8", "zh-cn", FALSE },
  { "en_XA", "[Éñĝļîšĥ]", "en_XA.UTF-8", "en-xa", FALSE },
  { "ar_XB", "[ʜsɪʟɢɴE]", "ar_XB.UTF-8", "ar-xb", TRUE },
  { NULL },
};

const Language *
language_find (const char *id)
{
  for (const Language *language = language_all; language->id; language++)
    if (g_str_equal (language->id, id))
      return language;

  return NULL;
}

/* "zh_CN" and "zh" both want zh_CN where nothing is nearer: one who reads some Chinese is
 * better off with it than with English. "zh_TW" is another script and does not. */
static gboolean
is_near (const char *wanted, const char *id)
{
  gsize language = strcspn (id, "_");

  return g_str_equal (wanted, id) || (strlen (wanted) == language && strncmp (wanted, id, language) == 0);
}

const Language *
language_best (const char *const *wanted, const char *const *offered)
{
  for (; *wanted; wanted++)
    {
      if (g_str_has_prefix (*wanted, "zh_TW") || g_str_has_prefix (*wanted, "zh_HK"))
        return NULL;
      for (guint i = 0; offered[i]; i++)
        if (is_near (*wanted, offered[i]) && language_find (offered[i]))
          return language_find (offered[i]);
    }

  return NULL;
}
