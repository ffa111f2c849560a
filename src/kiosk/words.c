/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/words.h"

guint
kiosk_words_of (const char *text)
{
  guint words = 0, letters = 0;
  gboolean in_word = FALSE;

  for (const char *at = text; *at; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean begins = g_unichar_isalnum (c) && !g_unichar_iswide (c);

      letters += g_unichar_isalpha (c) && g_unichar_iswide (c);
      words += begins && !in_word;
      in_word = begins || (in_word && !g_unichar_isspace (c) && !g_unichar_iswide (c));
    }

  return words + (letters + 1) / 2;
}

guint
kiosk_words_in (GtkWidget *widget)
{
  guint words = GTK_IS_LABEL (widget) ? kiosk_words_of (gtk_label_get_text (GTK_LABEL (widget))) : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    words += kiosk_words_in (child);

  return words;
}
