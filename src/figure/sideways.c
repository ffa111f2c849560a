/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/sideways.h"

#include <glib/gi18n.h>

#include "widgets/parts.h"
#include "widgets/text.h"

struct _FigureSideways
{
  GtkWidget parent_instance;

  GtkWidget *scrolled;
  GtkWidget *child; /* of its viewport */
  double least_em;
  int width;        /* at which the middle was last looked for */
};

G_DEFINE_FINAL_TYPE (FigureSideways, figure_sideways, GTK_TYPE_WIDGET)

static int
least_width (FigureSideways *self)
{
  return (int) (self->least_em * widgets_font_size (GTK_WIDGET (self)));
}

static void
figure_sideways_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                         int *natural, int *minimum_baseline, int *natural_baseline)
{
  FigureSideways *self = FIGURE_SIDEWAYS (widget);

  gtk_widget_measure (self->scrolled, orientation, -1, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = MAX (*natural, least_width (self));
  else
    gtk_widget_measure (self->child, orientation, for_size < 0 ? -1 : MAX (for_size, least_width (self)), minimum, natural, NULL,
                        NULL);
}

static GtkSizeRequestMode
figure_sideways_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Most drawings have what matters there. In the next frame, for in the middle of an
 * allocation nothing may be moved. */
static gboolean
go_to_middle (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  FigureSideways *self = FIGURE_SIDEWAYS (widget);
  GtkAdjustment *scroll = gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (self->scrolled));

  gtk_adjustment_set_value (scroll, (gtk_adjustment_get_upper (scroll) - gtk_adjustment_get_page_size (scroll)) / 2);

  return G_SOURCE_REMOVE;
}

static void
figure_sideways_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  FigureSideways *self = FIGURE_SIDEWAYS (widget);

  gtk_widget_allocate (self->scrolled, width, height, baseline, NULL);
  if (width != self->width)
    gtk_widget_add_tick_callback (widget, go_to_middle, NULL, NULL);
  self->width = width;
}

/* Also when the size of the text changes. */
static void
figure_sideways_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  FigureSideways *self = FIGURE_SIDEWAYS (widget);

  GTK_WIDGET_CLASS (figure_sideways_parent_class)->css_changed (widget, change);
  if (self->child)
    gtk_widget_set_size_request (self->child, least_width (self), -1);
}

static void
figure_sideways_dispose (GObject *object)
{
  FigureSideways *self = FIGURE_SIDEWAYS (object);

  self->child = NULL;
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);

  G_OBJECT_CLASS (figure_sideways_parent_class)->dispose (object);
}

static void
figure_sideways_class_init (FigureSidewaysClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = figure_sideways_dispose;
  widget_class->measure = figure_sideways_measure;
  widget_class->get_request_mode = figure_sideways_get_request_mode;
  widget_class->css_changed = figure_sideways_css_changed;
  widget_class->size_allocate = figure_sideways_size_allocate;
}

static void
add_key (GtkEventController *keys, guint key, GtkScrollType scroll)
{
  GtkShortcut *shortcut = gtk_shortcut_new_with_arguments (gtk_keyval_trigger_new (key, 0), gtk_signal_action_new ("scroll-child"),
                                                           "(ib)", scroll, TRUE);

  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), shortcut);
}

/* It takes the focus, so that what lies aside is reached by keys too. */
static void
let_keys_scroll (GtkWidget *scrolled)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  add_key (keys, GDK_KEY_Left, GTK_SCROLL_STEP_LEFT);
  add_key (keys, GDK_KEY_Right, GTK_SCROLL_STEP_RIGHT);
  gtk_widget_add_controller (scrolled, keys);
  gtk_widget_set_focusable (scrolled, TRUE);
  widgets_set_name (scrolled, _("Picture"));
}

static void
figure_sideways_init (FigureSideways *self)
{
  self->scrolled = widgets_scrolled_new (GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  let_keys_scroll (self->scrolled);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

GtkWidget *
figure_sideways_new (GtkWidget *child, double least_em)
{
  FigureSideways *self = g_object_new (FIGURE_TYPE_SIDEWAYS, NULL);

  self->child = child;
  self->least_em = least_em;
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), child);

  return GTK_WIDGET (self);
}
