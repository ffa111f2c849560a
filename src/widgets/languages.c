/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/languages.h"

#include <glib/gi18n.h>

#include "language/choose.h"
#include "widgets/parts.h"
#include "widgets/text.h"

const char **
widgets_languages_offered (const Pack *pack)
{
  const GPtrArray *ids = pack_manifest (pack)->languages;
  g_autoptr (GPtrArray) offered = g_ptr_array_new ();

  for (guint i = 0; i < ids->len; i++)
    if (language_find (ids->pdata[i]))
      g_ptr_array_add (offered, ids->pdata[i]);
  g_ptr_array_add (offered, NULL);

  return (const char **) g_ptr_array_free (g_steal_pointer (&offered), FALSE);
}

static const char **
offered_in (const WidgetsContext *context)
{
  if (!context->languages)
    return widgets_languages_offered (context->pack);

  return g_memdup2 (context->languages, (g_strv_length ((char **) context->languages) + 1) * sizeof *context->languages);
}

void
widgets_languages_add_rows (GtkWidget *column, const WidgetsContext *context)
{
  g_autofree const char **ids = offered_in (context);

  for (guint i = 0; ids[i]; i++)
    {
      gboolean spoken = g_str_equal (ids[i], pack_language (context->pack));

      widgets_add (column, widgets_row_new (language_find (ids[i])->name, spoken ? _("The language now") : NULL,
                                            spoken ? "legwise-check-symbolic" : NULL, "page.language", ids[i]));
    }
}

GtkWidget *
widgets_languages_row_new (const WidgetsContext *context)
{
  g_autofree const char **ids = offered_in (context);
  g_autoptr (GString) others = g_string_new (NULL);

  for (guint i = 0; ids[i]; i++)
    if (!g_str_equal (ids[i], pack_language (context->pack)))
      g_string_append_printf (others, "%s%s", others->len ? " · " : "", language_find (ids[i])->name);
  if (others->len == 0)
    return NULL;

  return widgets_row_new (_("Language"), others->str, "legwise-language-symbolic", "page.languages", NULL);
}
