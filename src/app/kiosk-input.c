/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/kiosk-private.h"

#include "kiosk/body.h"
#include "kiosk/keys.h"

/* The corner that staff holds, and for how long: nobody rests a finger there by accident. */
#define CORNER_EM 4
#define HOLD_MS 4000

static gboolean
is_in_corner (AppKiosk *self, GdkEvent *event)
{
  double x, y, side = CORNER_EM * KIOSK_EM_PIXELS;

  return gdk_event_get_position (event, &x, &y) && x < side && y < side;
}

static gboolean
on_held (gpointer kiosk)
{
  AppKiosk *self = kiosk;

  self->press = 0;
  app_kiosk_ask_pin (self);

  return G_SOURCE_REMOVE;
}

/* "I am finished" in the warning does what it says; anything else there goes on. */
static gboolean
hits_finish (AppKiosk *self, GdkEvent *event)
{
  double x, y;
  GtkWidget *widget;

  if (self->session.state != KIOSK_WARNING || !gdk_event_get_position (event, &x, &y))
    return FALSE;
  widget = gtk_widget_pick (GTK_WIDGET (self->window), x, y, GTK_PICK_DEFAULT);
  while (widget && !GTK_IS_BUTTON (widget))
    widget = gtk_widget_get_parent (widget);

  return widget && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "kiosk.finish") == 0;
}

static gboolean
on_pressed (AppKiosk *self, GdkEvent *event)
{
  if (is_in_corner (self, event) && !self->press)
    self->press = g_timeout_add (HOLD_MS, on_held, self);
  if (hits_finish (self, event))
    return GDK_EVENT_PROPAGATE;

  return app_kiosk_touch (self, g_get_monotonic_time ());
}

/* Before anything else sees it. A secondary button would open menus. */
static gboolean
on_event (GtkEventControllerLegacy *controller, GdkEvent *event, gpointer data)
{
  AppKiosk *self = data;

  if (self->away)
    return GDK_EVENT_PROPAGATE;
  if (self->clean)
    return GDK_EVENT_STOP;

  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_KEY_PRESS:
      if (!kiosk_keys_allow (gdk_key_event_get_keyval (event), gdk_event_get_modifier_state (event)))
        return GDK_EVENT_STOP;
      return app_kiosk_touch (self, g_get_monotonic_time ());
    case GDK_KEY_RELEASE:
      return !kiosk_keys_allow (gdk_key_event_get_keyval (event), 0);
    case GDK_BUTTON_PRESS:
      return gdk_button_event_get_button (event) == GDK_BUTTON_PRIMARY ? on_pressed (self, event) : GDK_EVENT_STOP;
    case GDK_TOUCH_BEGIN:
      return on_pressed (self, event);
    case GDK_BUTTON_RELEASE:
    case GDK_TOUCH_END:
    case GDK_TOUCH_CANCEL:
      g_clear_handle_id (&self->press, g_source_remove);
      return GDK_EVENT_PROPAGATE;
    case GDK_SCROLL:
      return app_kiosk_touch (self, g_get_monotonic_time ());
    case GDK_PAD_BUTTON_PRESS:
    case GDK_PAD_BUTTON_RELEASE:
    case GDK_PAD_RING:
    case GDK_PAD_STRIP:
    case GDK_PAD_GROUP_MODE:
    case GDK_TOUCHPAD_PINCH:
    case GDK_TOUCHPAD_SWIPE:
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

void
app_kiosk_watch_input (AppKiosk *self)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "event", G_CALLBACK (on_event), self);
  gtk_widget_add_controller (GTK_WIDGET (self->window), controller);
}
