/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language/choose.h"

#include "language/translate.h"

#include <glib/gi18n.h>
#include <libintl.h>
#include <locale.h>

static const Language *current, *source;
static char **wanted;

/* How gettext is made to follow, found by trying (glibc 2.36 and 2.41, GLib 2.74 and 2.84):
 * - LANGUAGE would beat the locale on some systems and be passed over on others: it goes.
 * - LOCPATH is read at each setlocale, so it stays.
 * - GLib decides once per process whether it translates at all, at its first g_dgettext: that
 *   has to happen in an English locale, or templates stay English for ever. */
void
language_begin (const char *locales, const char *catalogues)
{
  g_autofree char *path = g_strconcat (locales, ":/usr/lib/locale", NULL);

  wanted = g_strdupv ((char **) g_get_language_names ());
  g_setenv ("LOCPATH", path, TRUE);
  g_unsetenv ("LANGUAGE");
  setlocale (LC_CTYPE, "C.UTF-8");
  bindtextdomain (GETTEXT_PACKAGE, catalogues);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  language_choose (language_find ("en"));
  g_dgettext (GETTEXT_PACKAGE, "Legwise");
}

gboolean
language_choose (const Language *language)
{
  gboolean known = setlocale (LC_MESSAGES, language->locale) && setlocale (LC_TIME, language->locale);

  if (!known)
    {
      setlocale (LC_MESSAGES, "C.UTF-8");
      setlocale (LC_TIME, "C.UTF-8");
    }
  current = language;

  return known;
}

const Language *
language_current (void)
{
  return current ? current : language_find ("en");
}

void
language_set_source (const Language *language)
{
  source = language;
}

const Language *
language_of_text (const char *text)
{
  if (!language_is_marked (text))
    return language_current ();

  return source ? source : language_find ("en");
}

const Language *
language_of_environment (const char *const *offered)
{
  const Language *best = wanted ? language_best ((const char *const *) wanted, offered) : NULL;

  return best ? best : language_find (offered[0]);
}
