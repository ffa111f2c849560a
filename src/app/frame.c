/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/frame.h"

#include "app/menu.h"
#include "widgets/either.h"

struct _AppFrame
{
  AdwBin parent_instance;

  AdwHeaderBar *header;
  GtkWidget *title;
  GtkWidget *back;
  GtkBox *middle;
  GtkButton *emergency;
  GtkWidget *emergency_words;
  GtkWidget *emergency_sign;
  AdwBin *content;
  GtkMenuButton *menu_button;
  GMenuModel *menu;
  AdwBin *find_place;
  AdwToastOverlay *toasts;
};

G_DEFINE_FINAL_TYPE (AppFrame, app_frame, ADW_TYPE_BIN)

void
app_frame_show (AppFrame *self, const WidgetsView *view, gboolean shows_back)
{
  gtk_label_set_label (GTK_LABEL (self->title), view->title);
  gtk_widget_set_visible (self->back, shows_back);
  adw_bin_set_child (self->content, view->widget);
}

GtkWidget *
app_frame_screen (AppFrame *self)
{
  return adw_bin_get_child (self->content);
}

void
app_frame_clear (AppFrame *self)
{
  adw_bin_set_child (self->content, NULL);
}

AdwBin *
app_frame_find_place (AppFrame *self)
{
  return self->find_place;
}

AdwToastOverlay *
app_frame_toasts (AppFrame *self)
{
  return self->toasts;
}

void
app_frame_set_bar (AppFrame *self, GtkWidget *bar)
{
  gtk_widget_set_visible (GTK_WIDGET (self->header), FALSE);
  gtk_box_append (GTK_BOX (gtk_widget_get_parent (GTK_WIDGET (self->header))), bar);
}

/* The middle of a header gets what room there is only if it wants it: all that its sides leave. */
#define ALL_THERE_IS 10000

static void
measure_middle (GtkWidget *middle, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                int *minimum_baseline, int *natural_baseline)
{
  int title, emergency;

  gtk_widget_measure (gtk_widget_get_first_child (middle), orientation, -1, &title, NULL, NULL, NULL);
  gtk_widget_measure (gtk_widget_get_last_child (middle), orientation, -1, &emergency, NULL, NULL, NULL);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? title + emergency : MAX (title, emergency);
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? ALL_THERE_IS : *minimum;
}

/* The emergency button comes first: all its words, or its sign alone. The title takes the rest. */
static void
allocate_middle (GtkWidget *middle, int width, int height, int baseline)
{
  GtkWidget *title = gtk_widget_get_first_child (middle), *emergency = gtk_widget_get_last_child (middle);
  gboolean from_right = gtk_widget_get_direction (middle) == GTK_TEXT_DIR_RTL;
  int rest, sign, words;

  gtk_widget_measure (title, GTK_ORIENTATION_HORIZONTAL, -1, &rest, NULL, NULL, NULL);
  gtk_widget_measure (emergency, GTK_ORIENTATION_HORIZONTAL, -1, &sign, &words, NULL, NULL);
  if (words > width - rest)
    words = sign;
  rest = width - words;
  gtk_widget_size_allocate (title, &(GtkAllocation){ from_right ? words : 0, 0, rest, height }, baseline);
  gtk_widget_size_allocate (emergency, &(GtkAllocation){ from_right ? 0 : rest, 0, words, height }, baseline);
}

/* Where not all of the title fits there is none, as the screen has its heading; and in no language
 * may the words of the emergency button keep the window wide. */
static void
fill_middle (AppFrame *self)
{
  self->title = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_add_css_class (self->title, "header-title");
  gtk_widget_set_layout_manager (GTK_WIDGET (self->middle), gtk_custom_layout_new (NULL, measure_middle, allocate_middle));
  gtk_box_append (self->middle, widgets_either_new (self->title, gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0)));
  gtk_button_set_child (self->emergency, widgets_either_new (self->emergency_words, self->emergency_sign));
  gtk_box_append (self->middle, GTK_WIDGET (self->emergency));
  /* A button of that kind that does nothing must not be there. */
  g_object_bind_property (self->emergency, "sensitive", self->emergency, "visible", G_BINDING_SYNC_CREATE);
}

static void
app_frame_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), APP_TYPE_FRAME);

  G_OBJECT_CLASS (app_frame_parent_class)->dispose (object);
}

static void
app_frame_class_init (AppFrameClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = app_frame_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/legwise/Legwise/ui/app/frame.ui");
  gtk_widget_class_bind_template_child (widget_class, AppFrame, header);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, back);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, middle);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, emergency);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, emergency_words);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, emergency_sign);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, content);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, menu_button);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, menu);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, find_place);
  gtk_widget_class_bind_template_child (widget_class, AppFrame, toasts);
}

static void
app_frame_init (AppFrame *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_middle (self);
  app_menu_attach (self->menu_button, self->menu);
}

AppFrame *
app_frame_new (void)
{
  return g_object_new (APP_TYPE_FRAME, NULL);
}
