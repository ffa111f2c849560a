/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/sound.h"

#ifdef HAVE_GSOUND

#include <gsound.h>

/* NULL where there is no sound system; asked for once, when it is first wanted. */
static GSoundContext *
get_context (void)
{
  static GSoundContext *context;
  static gboolean asked;
  g_autoptr (GError) error = NULL;

  if (!asked)
    {
      asked = TRUE;
      context = gsound_context_new (NULL, &error);
      if (!context)
        g_info ("no sound: %s", error->message);
    }

  return context;
}

/* The theme's cache would be a third file that a kiosk writes. */
void
kiosk_sound_play (KioskSound sound)
{
  static const char *const ids[] = { "dialog-information", "dialog-warning" };
  GSoundContext *context = get_context ();
  g_autoptr (GError) error = NULL;

  if (context
      && !gsound_context_play_simple (context, NULL, &error, GSOUND_ATTR_EVENT_ID, ids[sound],
                                      GSOUND_ATTR_CANBERRA_CACHE_CONTROL, "never", NULL))
    g_info ("no sound: %s", error->message);
}

#else

void
kiosk_sound_play (KioskSound sound)
{
}

#endif
