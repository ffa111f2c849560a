/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-private.h"

#include "config.h"
#include "kiosk/pad.h"
#include "kiosk/staff.h"

#define CLEAN_SECONDS 30
#define LEAVE_MINUTES 10
#define IDLE_STEP 30
#define LEAST_IDLE 30
#define MOST_IDLE 900

static void show_staff (AppKiosk *self);

static void
on_clean (GSimpleAction *action, GVariant *target, gpointer data)
{
  AppKiosk *self = data;

  self->clean = CLEAN_SECONDS;
  kiosk_shell_show (self->shell, kiosk_clean_view (self->clean));
}

static void
lock_window (AppKiosk *self)
{
  self->away = 0;
  gtk_window_fullscreen (self->window);
  gtk_window_present (self->window);
}

static gboolean
on_back_from_away (gpointer kiosk)
{
  lock_window (kiosk);
  app_kiosk_reset (kiosk);

  return G_SOURCE_REMOVE;
}

/* Staff forgets to arm it again, so it does that itself. */
static void
on_leave (GSimpleAction *action, GVariant *target, gpointer data)
{
  AppKiosk *self = data;

  app_kiosk_reset (self);
  gtk_window_unfullscreen (self->window);
  gtk_window_minimize (self->window);
  self->away = g_timeout_add_seconds (LEAVE_MINUTES * 60, on_back_from_away, self);
}

/* The last one stays. */
static void
on_offer (GSimpleAction *action, GVariant *target, gpointer data)
{
  AppKiosk *self = data;
  const char *id = g_variant_get_string (target, NULL);
  guint index;

  if (!g_ptr_array_find_with_equal_func (self->offered, id, g_str_equal, &index))
    g_ptr_array_add (self->offered, g_strdup (id));
  else if (self->offered->len > 1)
    g_ptr_array_remove_index (self->offered, index);
  self->asks.languages (self->window);
  show_staff (self);
}

static void
change_idle (AppKiosk *self, int seconds)
{
  int idle = (int) (self->session.idle / G_TIME_SPAN_SECOND) + seconds;

  self->session.idle = CLAMP (idle, LEAST_IDLE, MOST_IDLE) * G_TIME_SPAN_SECOND;
  show_staff (self);
}

static void
on_longer (GSimpleAction *action, GVariant *target, gpointer data)
{
  change_idle (data, IDLE_STEP);
}

static void
on_shorter (GSimpleAction *action, GVariant *target, gpointer data)
{
  change_idle (data, -IDLE_STEP);
}

static void
on_sound (GSimpleAction *action, GVariant *target, gpointer data)
{
  AppKiosk *self = data;

  self->sound = !self->sound;
  show_staff (self);
}

static const GActionEntry entries[] = {
  { "clean", on_clean, NULL, NULL, NULL, { 0 } },
  { "leave", on_leave, NULL, NULL, NULL, { 0 } },
  { "offer", on_offer, "s", NULL, NULL, { 0 } },
  { "longer", on_longer, NULL, NULL, NULL, { 0 } },
  { "shorter", on_shorter, NULL, NULL, NULL, { 0 } },
  { "sound", on_sound, NULL, NULL, NULL, { 0 } },
};

/* On the page itself: when it goes, nobody can do these things any more. */
static void
add_actions (AppKiosk *self, GtkWidget *page)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (page, "staff", G_ACTION_GROUP (group));
}

static void
show_staff (AppKiosk *self)
{
  g_autofree const char **fitting = NULL;
  GPtrArray *ids = g_ptr_array_new ();
  WidgetsView view;

  g_ptr_array_extend (ids, self->fitting, NULL, NULL);
  g_ptr_array_add (ids, NULL);
  fitting = (const char **) g_ptr_array_free (ids, FALSE);
  view = kiosk_staff_view (&(KioskStaffState){
      .policy = self->policy,
      .context = self->asks.context (self->window),
      .version = LEGWISE_VERSION,
      .started = self->started,
      .errors = self->errors,
      .counters = self->counters,
      .languages = fitting,
      .offered = self->offered,
      .idle_seconds = (guint) (self->session.idle / G_TIME_SPAN_SECOND),
      .sound = self->sound,
  });
  add_actions (self, view.widget);
  kiosk_shell_show (self->shell, view.widget);
  gtk_widget_grab_focus (view.heading);
  g_free (view.title);
}

/* Whatever was done here before is none of staff's business. */
static void
on_opened (KioskPad *pad, gpointer kiosk)
{
  show_staff (kiosk);
}

void
app_kiosk_ask_pin (AppKiosk *self)
{
  GtkWidget *pad;

  if (!self->policy->pin_hash || !self->asks.context (self->window)->pack)
    return;
  app_kiosk_reset (self);
  kiosk_session_touch (&self->session, g_get_monotonic_time ());
  pad = kiosk_pad_new (self->policy->pin_hash, &self->guard);
  g_signal_connect (pad, "opened", G_CALLBACK (on_opened), self);
  kiosk_shell_show (self->shell, pad);
  kiosk_pad_focus (KIOSK_PAD (pad));
}

void
app_kiosk_count_cleaning_down (AppKiosk *self)
{
  if (--self->clean > 0)
    kiosk_shell_show (self->shell, kiosk_clean_view (self->clean));
  else
    app_kiosk_reset (self);
}
