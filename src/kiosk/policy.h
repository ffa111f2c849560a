/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "kiosk/hours.h"

G_BEGIN_DECLS

#define KIOSK_SCHEMA "io.github.legwise.Legwise.Kiosk"

/* What whoever runs a kiosk has decided: the keys of the schema above, which documents them, as
 * an immutable value that is read once. What cannot be used is left out, and told in @faults. */
typedef struct
{
  guint idle_seconds, warning_seconds;
  char *pack;       /* its name; "": the first */
  char **languages; /* ids; none: all that fit */
  char *region;
  char *emergency, *advice, *crisis; /* NULL: that of the region */
  gboolean reception;
  char *reception_text; /* NULL: none */
  gboolean printing;
  guint most_sheets;
  gboolean qr_codes;
  char *pin_hash; /* NULL: staff has no page */
  char *clinic_name, *clinic_logo; /* NULL: none */
  char **attract_pages; /* ids; none: the topics */
  guint attract_seconds;
  KioskHours *hours;
  gboolean sound;
  gboolean counters;
  char *state_folder;
  double text_height, target_size; /* mm */
  guint monitor_width;             /* mm; 0: what it tells */

  char *digest;      /* of all keys but the PIN's, to see whether two kiosks have the same */
  GPtrArray *faults; /* char *, for staff: key, what, and how to mend it */
} KioskPolicy;

/* @settings: of KIOSK_SCHEMA. Owned by the caller. */
KioskPolicy *kiosk_policy_new (GSettings *settings);
void kiosk_policy_free (KioskPolicy *policy);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (KioskPolicy, kiosk_policy_free)

G_END_DECLS
