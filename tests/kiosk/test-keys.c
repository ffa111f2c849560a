/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/keys.h"

static void
test_rows (void)
{
  static const struct
  {
    guint key;
    GdkModifierType state;
    gboolean allowed;
  } rows[] = {
    { GDK_KEY_Tab, 0, TRUE },
    { GDK_KEY_ISO_Left_Tab, GDK_SHIFT_MASK, TRUE },
    { GDK_KEY_Tab, GDK_LOCK_MASK, TRUE },
    { GDK_KEY_Tab, GDK_ALT_MASK, FALSE },
    { GDK_KEY_Return, 0, TRUE },
    { GDK_KEY_Return, GDK_CONTROL_MASK, FALSE },
    { GDK_KEY_space, GDK_SHIFT_MASK, FALSE },
    { GDK_KEY_5, 0, TRUE },
    { GDK_KEY_KP_5, 0, TRUE },
    { GDK_KEY_5, GDK_SUPER_MASK, FALSE },
    { GDK_KEY_F4, GDK_ALT_MASK, FALSE },
    { GDK_KEY_F10, 0, FALSE },
    { GDK_KEY_F10, GDK_SHIFT_MASK, FALSE },
    { GDK_KEY_Menu, 0, FALSE },
    { GDK_KEY_i, GDK_CONTROL_MASK | GDK_SHIFT_MASK, FALSE },
    { GDK_KEY_q, GDK_CONTROL_MASK, FALSE },
    { GDK_KEY_Super_L, 0, FALSE },
    { GDK_KEY_Print, 0, FALSE },
    { GDK_KEY_Delete, GDK_CONTROL_MASK | GDK_ALT_MASK, FALSE },
    { GDK_KEY_BackSpace, 0, TRUE },
    { GDK_KEY_Back, 0, FALSE },
    { GDK_KEY_a, 0, FALSE },
    { 0, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s, %x", gdk_keyval_name (rows[i].key), rows[i].state);
      g_assert_cmpint (kiosk_keys_allow (rows[i].key, rows[i].state), ==, rows[i].allowed);
    }
}

/* Of all keys with every modifier, no more than are named. */
static void
test_all (void)
{
  static const GdkModifierType modifiers[] = { GDK_SHIFT_MASK, GDK_CONTROL_MASK, GDK_ALT_MASK, GDK_SUPER_MASK, GDK_HYPER_MASK, GDK_META_MASK };
  guint plain = 0, with_modifiers = 0;

  for (guint key = 0; key < 0x10000; key++)
    for (guint held = 0; held < 1u << G_N_ELEMENTS (modifiers); held++)
      {
        GdkModifierType state = 0;

        for (guint i = 0; i < G_N_ELEMENTS (modifiers); i++)
          state |= held & 1u << i ? modifiers[i] : 0;
        if (kiosk_keys_allow (key, state))
          *(held ? &with_modifiers : &plain) += 1;
      }
  g_assert_cmpuint (plain, ==, 25 + 20);
  g_assert_cmpuint (with_modifiers, ==, 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/keys/rows", test_rows);
  g_test_add_func ("/keys/all", test_all);

  return g_test_run ();
}
