/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two files that a kiosk writes. */
#include "app/kiosk-private.h"

#include "config.h"
#include "kiosk/status.h"
#include "paper/print.h"

#define MOST_ERRORS 10

static GDate
today (void)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_time_t (&day, time (NULL));

  return day;
}

/* What a fleet's agent reads. Only where there is a folder for it. */
void
app_kiosk_write_status (AppKiosk *self)
{
  const WidgetsContext *context = self->asks.context (self->window);
  const PackManifest *manifest = context->pack ? pack_manifest (context->pack) : NULL;
  g_autofree char *file = g_build_filename (self->policy->state_folder, "status.json", NULL);
  g_autoptr (GError) error = NULL;
  KioskStatus status = {
    .version = LEGWISE_VERSION,
    .pack = manifest ? manifest->id : NULL,
    .pack_version = manifest ? manifest->version : NULL,
    .review_by = manifest ? manifest->review.review_by : NULL,
    .policy = self->policy->digest,
    .started = self->started,
    .errors = self->errors,
  };

  if (!kiosk_status_write (&status, file, &error))
    g_info ("no status file: %s", error->message);
}

void
app_kiosk_add_error (AppKiosk *self, const char *what)
{
  if (self->errors->len == MOST_ERRORS)
    g_ptr_array_remove_index (self->errors, 0);
  g_ptr_array_add (self->errors, g_strdup (what));
  app_kiosk_write_status (self);
}

void
app_kiosk_count (AppKiosk *self, const char *kind, const char *name)
{
  GDate day = today ();

  if (!self->counters)
    return;
  if (g_str_equal (kind, "outcome"))
    kiosk_counters_add_in_week (self->counters, &day, kind, name);
  else
    kiosk_counters_add (self->counters, &day, kind, name);
}

/* Only between sessions: the moment of a write would tell when somebody did something. */
void
app_kiosk_save_counters (AppKiosk *self)
{
  g_autoptr (GError) error = NULL;
  GDate day = today ();

  if (!self->counters)
    return;
  for (; self->printed < paper_print_n_done (); self->printed++)
    app_kiosk_count (self, "print", "");
  kiosk_counters_drop_old (self->counters, &day);
  if (!kiosk_counters_save (self->counters, &error))
    g_info ("counters are not kept: %s", error->message);
}
