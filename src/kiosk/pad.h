/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "kiosk/pin.h"

G_BEGIN_DECLS

/* Ten large digits for the staff's PIN; no keyboard is needed, though its digits work. What is
 * typed is shown as dots, and wiped when it was tried. */
#define KIOSK_TYPE_PAD (kiosk_pad_get_type ())
G_DECLARE_FINAL_TYPE (KioskPad, kiosk_pad, KIOSK, PAD, AdwBin)

/* Signal "opened": the PIN was right. @guard must outlive it. @hash: see kiosk_pin_fits. */
GtkWidget *kiosk_pad_new (const char *hash, KioskPinGuard *guard);

/* Puts the focus where Enter tries what was typed. */
void kiosk_pad_focus (KioskPad *self);

/* As if these keys were pressed. */
void kiosk_pad_type (KioskPad *self, char digit);
void kiosk_pad_delete (KioskPad *self);
void kiosk_pad_try (KioskPad *self);

G_END_DECLS
