/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a machine can see of a translation's meaning, for people to look at. All texts are plain:
 * without mark-up. */

/* Whether both have the same numbers, in any order. Digits of all scripts count as digits. */
gboolean language_same_numbers (const char *text, const char *translation);

/* Whether the English @text says no ("not", "never", "without" …) and the @translation has none
 * of the words with which @language does. FALSE for a language whose words are not known. */
gboolean language_lost_negation (const char *text, const char *translation, const char *language);

/* Whether a word of @text begins like a word of @name, or in a script without blanks has a
 * letter of it: a glossary's word, bent as the sentence needs it. */
gboolean language_is_bent_from (const char *text, const char *name);

G_END_DECLS
