/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-private.h"

#include <glib/gi18n.h>

#include "kiosk/attract.h"
#include "kiosk/bar.h"
#include "kiosk/sound.h"
#include "kiosk/staff.h"
#include "kiosk/watchdog.h"
#include "kiosk/words.h"
#include "language/choose.h"

const KioskPolicy *
app_kiosk_policy (AppKiosk *self)
{
  return self->policy;
}

KioskShell *
app_kiosk_shell (AppKiosk *self)
{
  return self->shell;
}

const char **
app_kiosk_offered (AppKiosk *self)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < self->offered->len; i++)
    g_ptr_array_add (ids, self->offered->pdata[i]);
  g_ptr_array_add (ids, NULL);

  return (const char **) g_ptr_array_free (ids, FALSE);
}

static gint64
now (void)
{
  return g_get_monotonic_time ();
}

static gboolean
is_open (AppKiosk *self)
{
  g_autoptr (GDateTime) local = g_date_time_new_now_local ();

  return kiosk_hours_are_open (self->policy->hours, (guint) g_date_time_get_day_of_week (local),
                               (guint) (g_date_time_get_hour (local) * 60 + g_date_time_get_minute (local)));
}

/* "Touch the screen to begin" in each language that is offered; the one that is spoken first. */
static char **
invitations (AppKiosk *self)
{
  const Language *spoken = language_current ();
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_strv_builder_add (builder, _("Touch the screen to begin"));
  for (guint i = 0; i < self->offered->len; i++)
    {
      const Language *language = language_find (self->offered->pdata[i]);

      if (language == spoken)
        continue;
      language_choose (language);
      g_strv_builder_add (builder, _("Touch the screen to begin"));
    }
  language_choose (spoken);

  return g_strv_builder_end (builder);
}

static void
show_attract (AppKiosk *self)
{
  const WidgetsContext *context = self->asks.context (self->window);
  g_auto (GStrv) words = NULL;
  KioskAttract *attract;

  if (!context->pack)
    {
      kiosk_shell_show (self->shell, kiosk_out_of_order_view (self->errors->len ? self->errors->pdata[self->errors->len - 1] : NULL));
      return;
    }
  words = invitations (self);
  attract = kiosk_attract_new (context, self->policy, (const char *const *) words);
  kiosk_shell_show (self->shell, GTK_WIDGET (attract));
  kiosk_attract_set_asleep (attract, !is_open (self));
}

void
app_kiosk_reset (AppKiosk *self)
{
  kiosk_session_finish (&self->session);
  kiosk_shell_warn (self->shell, 0);
  g_action_group_change_action_state (self->actions, "down", g_variant_new_boolean (FALSE));
  self->checking = FALSE;
  self->asks.forget (self->window);
  app_kiosk_save_counters (self);
  show_attract (self);
}

static void
begin (AppKiosk *self)
{
  app_kiosk_count (self, "session", "");
  kiosk_shell_show (self->shell, GTK_WIDGET (self->frame));
  self->asks.begin (self->window);
}

/* Returns: whether what happened is used up. */
static gboolean
take_step (AppKiosk *self, KioskStep step, gint64 at)
{
  switch (step)
    {
    case KIOSK_DO_BEGIN:
      if (self->asks.context (self->window)->pack)
        begin (self);
      else
        app_kiosk_reset (self); /* the pack may have come in the meantime */
      return TRUE;
    case KIOSK_DO_WARN:
      kiosk_shell_warn (self->shell, kiosk_session_seconds_left (&self->session, at));
      if (self->sound)
        kiosk_sound_play (KIOSK_SOUND_WARNING);
      return TRUE;
    case KIOSK_DO_GO_ON:
      kiosk_shell_warn (self->shell, 0);
      return TRUE;
    case KIOSK_DO_RESET:
      app_kiosk_reset (self);
      return TRUE;
    case KIOSK_DO_NOTHING:
    default:
      return FALSE;
    }
}

gboolean
app_kiosk_touch (AppKiosk *self, gint64 at)
{
  return take_step (self, kiosk_session_touch (&self->session, at), at);
}

gint64
app_kiosk_due (AppKiosk *self)
{
  return kiosk_session_due (&self->session);
}

static void
follow_hours (AppKiosk *self)
{
  GtkWidget *child = kiosk_shell_child (self->shell);

  if (KIOSK_IS_ATTRACT (child) && gtk_widget_has_css_class (child, "asleep") == is_open (self))
    kiosk_attract_set_asleep (KIOSK_ATTRACT (child), !is_open (self));
}

void
app_kiosk_tick (AppKiosk *self, gint64 at)
{
  if (self->clean)
    app_kiosk_count_cleaning_down (self);
  else if (take_step (self, kiosk_session_tick (&self->session, at), at))
    return;
  else if (self->session.state == KIOSK_WARNING)
    kiosk_shell_warn (self->shell, kiosk_session_seconds_left (&self->session, at));
  else
    follow_hours (self);
}

/* What leaks after all, in us or in what we stand on, goes once a night. */
static void
restart_at_night (AppKiosk *self)
{
  g_autoptr (GDateTime) local = g_date_time_new_now_local ();

  if (self->session.state == KIOSK_NOBODY
      && kiosk_restart_is_due (now () - self->began, (guint) g_date_time_get_hour (local), kiosk_is_supervised ()))
    g_application_quit (g_application_get_default ());
}

static gboolean
on_second (gpointer kiosk)
{
  app_kiosk_tick (kiosk, now ());
  restart_at_night (kiosk);

  return G_SOURCE_CONTINUE;
}

/* Actions */

static void
on_finish (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_kiosk_reset (data);
}

static void
on_go_on (GSimpleAction *action, GVariant *target, gpointer data)
{
  app_kiosk_touch (data, now ());
}

static void
on_down (GSimpleAction *action, GVariant *state, gpointer data)
{
  AppKiosk *self = data;

  kiosk_shell_set_down (self->shell, g_variant_get_boolean (state));
  g_simple_action_set_state (action, state);
}

static const GActionEntry entries[] = {
  { "finish", on_finish, NULL, NULL, NULL, { 0 } },
  { "go-on", on_go_on, NULL, NULL, NULL, { 0 } },
  { "down", NULL, NULL, "false", on_down, { 0 } },
};

static void
add_actions (AppKiosk *self)
{
  self->actions = G_ACTION_GROUP (g_simple_action_group_new ());
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->shell), "kiosk", self->actions);
}

/* What the window tells */

void
app_kiosk_take_frame (AppKiosk *self, AppFrame *frame)
{
  gboolean shown = self->frame && kiosk_shell_child (self->shell) == GTK_WIDGET (self->frame);

  app_frame_set_bar (frame, kiosk_bar_new (self->offered->len > 1));
  g_set_object (&self->frame, frame);
  if (shown)
    kiosk_shell_show (self->shell, GTK_WIDGET (frame));
}

void
app_kiosk_entered (AppKiosk *self, GtkWidget *screen, const char *page)
{
  kiosk_session_set_words (&self->session, kiosk_words_in (screen));
  if (page)
    app_kiosk_count (self, "page", page);
}

void
app_kiosk_checked (AppKiosk *self, const CheckRun *run)
{
  CheckPlace place = check_run_place (run);
  const LwOutcome *outcome = check_run_outcome (run);

  if (place == CHECK_AT_SUMMARY)
    app_kiosk_count (self, "summary", "");
  else if (place == CHECK_AT_QUESTION && !self->checking)
    {
      self->checking = TRUE;
      app_kiosk_count (self, "self-check-begun", "");
    }
  else if (place == CHECK_AT_OUTCOME && self->checking)
    {
      self->checking = FALSE;
      app_kiosk_count (self, "self-check-ended", "");
      app_kiosk_count (self, "outcome", lw_urgency_to_string (outcome->urgency));
      if (self->sound && outcome->urgency == LW_URGENCY_EMERGENCY)
        kiosk_sound_play (KIOSK_SOUND_EMERGENCY);
    }
}

/* Life */

/* Those of the policy that fit, in its order; all if it names none, or none that fits. */
static void
choose_offered (AppKiosk *self)
{
  for (char **id = self->policy->languages; *id; id++)
    if (g_ptr_array_find_with_equal_func (self->fitting, *id, g_str_equal, NULL))
      g_ptr_array_add (self->offered, g_strdup (*id));
    else
      g_ptr_array_add (self->errors, g_strdup_printf (KIOSK_SCHEMA " languages: %s is not complete, or not known; it is not offered", *id));
  for (guint i = 0; self->offered->len == 0 && i < self->fitting->len; i++)
    g_ptr_array_extend (self->offered, self->fitting, (GCopyFunc) (void (*) (void)) g_strdup, NULL);
}

AppKiosk *
app_kiosk_new (GtkWindow *window, const AppKioskWindow *asks, KioskPolicy *policy, const char *const *languages)
{
  AppKiosk *self = g_new0 (AppKiosk, 1);
  g_autoptr (GDateTime) utc = g_date_time_new_now_utc ();

  self->window = window;
  self->asks = *asks;
  self->policy = policy;
  self->sound = policy->sound;
  self->began = now ();
  self->session = kiosk_session_new (policy->idle_seconds, policy->warning_seconds);
  self->started = g_date_time_format (utc, "%Y-%m-%dT%H:%MZ");
  self->shell = g_object_ref_sink (kiosk_shell_new ());
  self->fitting = g_ptr_array_new_with_free_func (g_free);
  self->offered = g_ptr_array_new_with_free_func (g_free);
  self->errors = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_extend (self->errors, policy->faults, (GCopyFunc) (void (*) (void)) g_strdup, NULL);
  for (; *languages; languages++)
    g_ptr_array_add (self->fitting, g_strdup (*languages));
  choose_offered (self);
  if (policy->counters)
    {
      g_autofree char *file = g_build_filename (policy->state_folder, "counters.json", NULL);

      self->counters = kiosk_counters_open (file);
    }
  add_actions (self);
  app_kiosk_watch_input (self);
  self->timer = g_timeout_add_seconds (1, on_second, self);

  return self;
}

void
app_kiosk_start (AppKiosk *self)
{
  app_kiosk_write_status (self);
  show_attract (self);
}

void
app_kiosk_free (AppKiosk *self)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_handle_id (&self->press, g_source_remove);
  g_clear_handle_id (&self->away, g_source_remove);
  gtk_widget_insert_action_group (GTK_WIDGET (self->shell), "kiosk", NULL);
  kiosk_shell_show (self->shell, NULL);
  g_clear_object (&self->actions);
  g_clear_object (&self->frame);
  g_clear_object (&self->shell);
  g_clear_pointer (&self->counters, kiosk_counters_free);
  g_ptr_array_unref (self->fitting);
  g_ptr_array_unref (self->offered);
  g_ptr_array_unref (self->errors);
  kiosk_policy_free (self->policy);
  g_free (self->started);
  g_free (self);
}
