/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A language that the program can speak; whether a pack does is for the pack to say. */
typedef struct
{
  const char *id;     /* as gettext names it: es, zh_CN */
  const char *name;   /* its own name, in itself, for people who read no other */
  const char *locale; /* whose dates and plurals it has; data/locales makes it */
  const char *tag;    /* BCP 47, for fonts and screen readers */
  gboolean is_rtl;
} Language;

/* All of them by their ids, ended by an entry without one. The last two are made up from
 * English, for audits: longer by 2 in 5 (en_XA), and from right to left (ar_XB). */
extern const Language language_all[];

/* NULL if the program does not know it. */
const Language *language_find (const char *id);

/* The first of @wanted (names as g_get_language_names gives them: "es_MX.UTF-8", "es_MX",
 * "es") that is among @offered (ids), or NULL. Both end with NULL. */
const Language *language_best (const char *const *wanted, const char *const *offered);

G_END_DECLS
