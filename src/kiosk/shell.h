/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What fills the screen of a kiosk: one thing at a time (the attract loop, the program, the
 * staff's page), and over it, when nobody has touched anything for long, the warning. All in one
 * window: a second one would be a way out. */
#define KIOSK_TYPE_SHELL (kiosk_shell_get_type ())
G_DECLARE_FINAL_TYPE (KioskShell, kiosk_shell, KIOSK, SHELL, AdwBin)

KioskShell *kiosk_shell_new (void);

/* Shows @child alone; what was there before goes. */
void kiosk_shell_show (KioskShell *self, GtkWidget *child);
/* What is shown, or NULL. */
GtkWidget *kiosk_shell_child (KioskShell *self);

/* Puts the warning over everything, or counts it down: so many seconds are left. 0 takes it
 * away. Its buttons activate kiosk.go-on and kiosk.finish. */
void kiosk_shell_warn (KioskShell *self, guint seconds);
gboolean kiosk_shell_is_warning (KioskShell *self);

/* In per cent, as the reader has chosen it (100, 125, 150, 175 or 200). The style sheet keeps what
 * must stay in sight at its size. */
void kiosk_shell_set_text_size (KioskShell *self, int percent);

/* Puts everything into the lower half of the screen, for whoever cannot reach the upper one. */
void kiosk_shell_set_down (KioskShell *self, gboolean down);

/* How high and wide each button is at least, in em. Rounded up to the next that the style sheet
 * has: 2, 2.5, 3, 4. */
void kiosk_shell_set_target (KioskShell *self, double em);

G_END_DECLS
