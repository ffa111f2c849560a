/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/contrast.h"

#include <adwaita.h>

/* libadwaita loads these by itself where the desktop asks for high contrast, and cannot
 * be asked for it by a program. */
#define STYLE "/io/github/legwise/Legwise/style-hc.css"
#define STYLE_DARK "/io/github/legwise/Legwise/style-hc-dark.css"

struct _WidgetsContrast
{
  GObject parent_instance;

  gboolean wanted;
  GtkCssProvider *light, *dark; /* NULL while not on the screen */
};

enum
{
  PROP_HIGH = 1,
  N_PROPS,
};
static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WidgetsContrast, widgets_contrast, G_TYPE_OBJECT)

gboolean
widgets_contrast_is_high (WidgetsContrast *self)
{
  return self->wanted || adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
}

/* Puts the style sheet on the screen or takes it away. */
static void
show_style (GtkCssProvider **provider, const char *resource, gboolean shown, int above)
{
  GdkDisplay *display = gdk_display_get_default ();

  if (!display || shown == (*provider != NULL))
    return;

  if (!shown)
    {
      gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (*provider));
      g_clear_object (provider);
      return;
    }
  *provider = gtk_css_provider_new ();
  gtk_css_provider_load_from_resource (*provider, resource);
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (*provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + above);
}

static void
update (WidgetsContrast *self)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());

  show_style (&self->light, STYLE, self->wanted, 1);
  show_style (&self->dark, STYLE_DARK, self->wanted && dark, 2);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HIGH]);
}

void
widgets_contrast_set_wanted (WidgetsContrast *self, gboolean wanted)
{
  if (self->wanted == !!wanted)
    return;

  self->wanted = !!wanted;
  update (self);
}

static void
widgets_contrast_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_HIGH:
      g_value_set_boolean (value, widgets_contrast_is_high (WIDGETS_CONTRAST (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
widgets_contrast_class_init (WidgetsContrastClass *klass)
{
  G_OBJECT_CLASS (klass)->get_property = widgets_contrast_get_property;
  properties[PROP_HIGH] = g_param_spec_boolean ("high", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, properties);
}

static void
widgets_contrast_init (WidgetsContrast *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

WidgetsContrast *
widgets_contrast_get_default (void)
{
  static WidgetsContrast *contrast;

  if (!contrast)
    contrast = g_object_new (WIDGETS_TYPE_CONTRAST, NULL);

  return contrast;
}
