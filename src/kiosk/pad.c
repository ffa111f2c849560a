/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/pad.h"

#include <glib/gi18n.h>
#include <string.h>

#include "widgets/parts.h"
#include "widgets/text.h"

struct _KioskPad
{
  AdwBin parent_instance;

  char *hash;
  KioskPinGuard *guard;
  char typed[KIOSK_PIN_LONGEST + 1];
  GtkLabel *dots, *told;
  GtkWidget *open;
};

enum
{
  OPENED,
  N_SIGNALS,
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (KioskPad, kiosk_pad, ADW_TYPE_BIN)

static void
show_dots (KioskPad *self)
{
  g_autoptr (GString) dots = g_string_new (NULL);

  for (gsize i = 0; i < strlen (self->typed); i++)
    g_string_append (dots, i ? " ●" : "●");
  gtk_label_set_label (self->dots, dots->len ? dots->str : "–");
}

static void
wipe (KioskPad *self)
{
  explicit_bzero (self->typed, sizeof self->typed);
  show_dots (self);
}

void
kiosk_pad_type (KioskPad *self, char digit)
{
  gsize length = strlen (self->typed);

  if (length < KIOSK_PIN_LONGEST)
    self->typed[length] = digit;
  gtk_label_set_label (self->told, "");
  show_dots (self);
}

void
kiosk_pad_delete (KioskPad *self)
{
  gsize length = strlen (self->typed);

  if (length)
    self->typed[length - 1] = '\0';
  show_dots (self);
}

static void
tell_wait (KioskPad *self, gint64 now)
{
  guint seconds = (guint) ((self->guard->open - now + G_TIME_SPAN_SECOND - 1) / G_TIME_SPAN_SECOND);
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Wait %u second, then try again.",
                                                        "Wait %u seconds, then try again.", seconds), seconds);

  gtk_label_set_label (self->told, text);
}

void
kiosk_pad_focus (KioskPad *self)
{
  gtk_widget_grab_focus (self->open);
}

void
kiosk_pad_try (KioskPad *self)
{
  gint64 now = g_get_monotonic_time ();
  gboolean may_try = kiosk_pin_guard_lets_try (self->guard, now);
  gboolean right = may_try && kiosk_pin_fits (self->typed, self->hash);

  if (may_try)
    kiosk_pin_guard_take (self->guard, right, now);
  wipe (self);
  if (right)
    g_signal_emit (self, signals[OPENED], 0);
  else if (!kiosk_pin_guard_lets_try (self->guard, now))
    tell_wait (self, now);
  else
    gtk_label_set_label (self->told, _("This PIN is not right."));
}

static void
on_digit (GtkWidget *widget, const char *action, GVariant *target)
{
  kiosk_pad_type (KIOSK_PAD (widget), *g_variant_get_string (target, NULL));
}

static void
on_delete (GtkWidget *widget, const char *action, GVariant *target)
{
  kiosk_pad_delete (KIOSK_PAD (widget));
}

static void
on_try (GtkWidget *widget, const char *action, GVariant *target)
{
  kiosk_pad_try (KIOSK_PAD (widget));
}

static void
kiosk_pad_finalize (GObject *object)
{
  KioskPad *self = KIOSK_PAD (object);

  explicit_bzero (self->typed, sizeof self->typed);
  g_free (self->hash);

  G_OBJECT_CLASS (kiosk_pad_parent_class)->finalize (object);
}

static void
kiosk_pad_class_init (KioskPadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = kiosk_pad_finalize;
  signals[OPENED] = g_signal_new ("opened", KIOSK_TYPE_PAD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "pad.digit", "s", on_digit);
  gtk_widget_class_install_action (widget_class, "pad.delete", NULL, on_delete);
  gtk_widget_class_install_action (widget_class, "pad.try", NULL, on_try);
}

static void
kiosk_pad_init (KioskPad *self)
{
}

static GtkWidget *
attach (GtkGrid *grid, int place, const char *text, const char *css_class, const char *action, const char *target)
{
  GtkWidget *button = widgets_button_new (text, NULL, css_class, action, target);

  gtk_grid_attach (grid, button, place % 3, place / 3, 1, 1);

  return button;
}

/* For a keyboard; Enter presses what has the focus, which is "Open" at first. */
static gboolean
on_key (GtkEventControllerKey *controller, guint keyval, guint code, GdkModifierType state, gpointer pad)
{
  guint32 letter = gdk_keyval_to_unicode (keyval);

  if (letter >= '0' && letter <= '9')
    kiosk_pad_type (pad, (char) letter);
  else if (keyval == GDK_KEY_BackSpace)
    kiosk_pad_delete (pad);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static void
take_keys (KioskPad *self)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  g_signal_connect (controller, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* As on a telephone; always from left to right. */
static GtkWidget *
build_keys (GtkWidget **ret_open)
{
  GtkGrid *grid = GTK_GRID (gtk_grid_new ());

  for (int digit = 1; digit <= 9; digit++)
    {
      char text[] = { (char) ('0' + digit), '\0' };

      attach (grid, digit - 1, text, "plain", "pad.digit", text);
    }
  attach (grid, 9, _("Delete"), "plain", "pad.delete", NULL);
  attach (grid, 10, "0", "plain", "pad.digit", "0");
  *ret_open = attach (grid, 11, _("Open"), "primary", "pad.try", NULL);
  gtk_grid_set_row_homogeneous (grid, TRUE);
  gtk_grid_set_column_homogeneous (grid, TRUE);
  gtk_grid_set_row_spacing (grid, 10);
  gtk_grid_set_column_spacing (grid, 10);
  gtk_widget_set_direction (GTK_WIDGET (grid), GTK_TEXT_DIR_LTR);

  return GTK_WIDGET (grid);
}

GtkWidget *
kiosk_pad_new (const char *hash, KioskPinGuard *guard)
{
  KioskPad *self = g_object_new (KIOSK_TYPE_PAD, NULL);
  GtkWidget *column = widgets_column_new (16, NULL);

  self->hash = g_strdup (hash);
  self->guard = guard;
  widgets_add (column, widgets_heading_new (_("For staff"), 1, "title"));
  widgets_add (column, widgets_label_new (_("Type the PIN of this kiosk."), NULL));
  self->dots = GTK_LABEL (widgets_add (column, widgets_label_new ("", "dots")));
  self->told = GTK_LABEL (widgets_add (column, widgets_label_new ("", "verdict")));
  widgets_add (column, build_keys (&self->open));
  widgets_add (column, widgets_button_new (_("Back"), NULL, "plain", "kiosk.finish", NULL));
  show_dots (self);
  take_keys (self);
  gtk_widget_set_valign (column, GTK_ALIGN_END);
  adw_bin_set_child (ADW_BIN (self), widgets_frame_new (column, 460));

  return GTK_WIDGET (self);
}
