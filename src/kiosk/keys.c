/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/keys.h"

static const guint allowed[] = {
  GDK_KEY_Tab,       GDK_KEY_KP_Tab,   GDK_KEY_Left,      GDK_KEY_KP_Left,  GDK_KEY_Right,        GDK_KEY_KP_Right,  GDK_KEY_Up,
  GDK_KEY_KP_Up,     GDK_KEY_Down,     GDK_KEY_KP_Down,   GDK_KEY_Return,   GDK_KEY_ISO_Enter,    GDK_KEY_KP_Enter,  GDK_KEY_space,
  GDK_KEY_KP_Space,  GDK_KEY_Escape,   GDK_KEY_Page_Up,   GDK_KEY_KP_Page_Up, GDK_KEY_Page_Down,  GDK_KEY_KP_Page_Down, GDK_KEY_Home,
  GDK_KEY_KP_Home,   GDK_KEY_End,      GDK_KEY_KP_End,    GDK_KEY_BackSpace,
};

/* Locks of the keyboard change no meaning here. */
#define MODIFIERS (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK | GDK_HYPER_MASK | GDK_META_MASK)

static gboolean
is_digit (guint keyval)
{
  return (keyval >= GDK_KEY_0 && keyval <= GDK_KEY_9) || (keyval >= GDK_KEY_KP_0 && keyval <= GDK_KEY_KP_9);
}

static gboolean
is_back_tab (guint keyval)
{
  return keyval == GDK_KEY_ISO_Left_Tab || keyval == GDK_KEY_Tab || keyval == GDK_KEY_KP_Tab;
}

gboolean
kiosk_keys_allow (guint keyval, GdkModifierType state)
{
  GdkModifierType held = state & MODIFIERS;

  if (held == GDK_SHIFT_MASK)
    return is_back_tab (keyval);
  if (held != 0)
    return FALSE;
  if (is_digit (keyval))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    if (keyval == allowed[i])
      return TRUE;

  return FALSE;
}
