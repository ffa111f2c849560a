/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/attract.h"

#include <glib/gi18n.h>

#include "figure/figure.h"
#include "kiosk/fit.h"
#include "kiosk/screen.h"
#include "widgets/parts.h"
#include "widgets/text.h"

#define FADE 1200 /* ms: slow enough for nobody to be startled */

struct _KioskAttract
{
  AdwBin parent_instance;

  GtkStack *cards;
  GPtrArray *shown; /* the children of @cards, in order */
  GtkLabel *invitation;
  char **invitations;
  guint at;
  guint seconds; /* for each card */
  guint timer;
};

G_DEFINE_FINAL_TYPE (KioskAttract, kiosk_attract, ADW_TYPE_BIN)

static GtkWidget *
centered (GtkWidget *label)
{
  gtk_label_set_xalign (GTK_LABEL (label), 0.5);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);

  return label;
}

static void
add_card (KioskAttract *self, const WidgetsContext *context, const char *figure, const char *title)
{
  GtkWidget *card = widgets_column_new (20, NULL), *fit;

  widgets_add (card, figure_decoration_new (context, figure));
  widgets_add (card, centered (widgets_label_new (title, "attract-title")));
  fit = kiosk_fit_new (card);
  gtk_stack_add_child (self->cards, fit);
  g_ptr_array_add (self->shown, fit);
}

static void
add_pages (KioskAttract *self, const WidgetsContext *context, char **pages)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();

  for (; *pages; pages++)
    {
      const ContentPage *page = pack_page (context->pack, *pages, unseen);

      if (page && page->figure)
        add_card (self, context, page->figure->src, page->title);
    }
}

static void
add_topics (KioskAttract *self, const WidgetsContext *context)
{
  const GPtrArray *topics = pack_manifest (context->pack)->topics;

  for (guint i = 0; i < topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (topics, i);

      if (topic->pages->len > 0)
        add_card (self, context, topic->figure, topic->title);
    }
}

/* Where nothing shall move by itself, all languages invite at once, beside one picture. */
static gboolean
is_still (void)
{
  gboolean animates;

  g_object_get (gtk_settings_get_default (), "gtk-enable-animations", &animates, NULL);

  return !animates;
}

static void
show (KioskAttract *self)
{
  g_autofree char *all = g_strjoinv ("\n", self->invitations);

  if (self->shown->len)
    gtk_stack_set_visible_child (self->cards, self->shown->pdata[self->at % self->shown->len]);
  gtk_label_set_label (self->invitation, is_still () ? all : self->invitations[self->at % g_strv_length (self->invitations)]);
}

void
kiosk_attract_next (KioskAttract *self)
{
  self->at++;
  show (self);
}

guint
kiosk_attract_n_cards (KioskAttract *self)
{
  return self->shown->len;
}

static gboolean
on_time (gpointer attract)
{
  kiosk_attract_next (attract);

  return G_SOURCE_CONTINUE;
}

static void
set_running (KioskAttract *self, gboolean running)
{
  g_clear_handle_id (&self->timer, g_source_remove);
  if (running && !is_still ())
    self->timer = g_timeout_add_seconds (self->seconds, on_time, self);
}

void
kiosk_attract_set_asleep (KioskAttract *self, gboolean asleep)
{
  if (asleep)
    gtk_widget_add_css_class (GTK_WIDGET (self), "asleep");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "asleep");
  gtk_widget_set_visible (adw_bin_get_child (ADW_BIN (self)), !asleep);
  set_running (self, !asleep && gtk_widget_get_mapped (GTK_WIDGET (self)));
}

/* Nothing that is not seen costs anything. */
static void
kiosk_attract_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (kiosk_attract_parent_class)->map (widget);
  set_running (KIOSK_ATTRACT (widget), gtk_widget_get_visible (adw_bin_get_child (ADW_BIN (widget))));
}

static void
kiosk_attract_unmap (GtkWidget *widget)
{
  set_running (KIOSK_ATTRACT (widget), FALSE);
  GTK_WIDGET_CLASS (kiosk_attract_parent_class)->unmap (widget);
}

static void
kiosk_attract_finalize (GObject *object)
{
  KioskAttract *self = KIOSK_ATTRACT (object);

  g_ptr_array_unref (self->shown);
  g_strfreev (self->invitations);

  G_OBJECT_CLASS (kiosk_attract_parent_class)->finalize (object);
}

static void
kiosk_attract_class_init (KioskAttractClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = kiosk_attract_finalize;
  widget_class->map = kiosk_attract_map;
  widget_class->unmap = kiosk_attract_unmap;
}

static void
kiosk_attract_init (KioskAttract *self)
{
  self->shown = g_ptr_array_new ();
  self->cards = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_transition_type (self->cards, GTK_STACK_TRANSITION_TYPE_CROSSFADE);
  gtk_stack_set_transition_duration (self->cards, FADE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->cards), TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self->cards), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "attract");
}

static GtkWidget *
build_house (const KioskPolicy *policy)
{
  GtkWidget *house = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 16);

  if (policy->clinic_logo)
    {
      GtkWidget *logo = gtk_picture_new_for_filename (policy->clinic_logo);

      gtk_picture_set_content_fit (GTK_PICTURE (logo), GTK_CONTENT_FIT_CONTAIN);
      gtk_widget_set_size_request (logo, -1, 96);
      widgets_set_name (logo, policy->clinic_name ? policy->clinic_name : "");
      widgets_add (house, logo);
    }
  if (policy->clinic_name)
    widgets_add (house, widgets_label_new (policy->clinic_name, "clinic"));
  gtk_widget_set_halign (house, GTK_ALIGN_CENTER);

  return house;
}

static GtkWidget *
build_invitation (KioskAttract *self, const KioskPolicy *policy)
{
  GtkWidget *column = widgets_column_new (8, NULL);
  GtkWidget *invitation = widgets_add (column, centered (widgets_label_new ("", "invitation")));

  self->invitation = GTK_LABEL (invitation);
  if (is_still ())
    gtk_widget_add_css_class (invitation, "still");
  if (policy->reception)
    widgets_add (column, centered (widgets_label_new (_("Do you feel very ill? Tell reception now."), "soft")));
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);

  return column;
}

KioskAttract *
kiosk_attract_new (const WidgetsContext *context, const KioskPolicy *policy, const char *const *invitations)
{
  KioskAttract *self = g_object_new (KIOSK_TYPE_ATTRACT, NULL);
  GtkWidget *column = widgets_column_new (16, "screen"), *both;
  gboolean wide = kiosk_screen_is_wide ();

  self->seconds = policy->attract_seconds;
  self->invitations = g_strdupv ((char **) invitations);
  add_pages (self, context, policy->attract_pages);
  if (self->shown->len == 0)
    add_topics (self, context);
  if (policy->clinic_name || policy->clinic_logo)
    widgets_add (column, build_house (policy));
  both = gtk_box_new (wide ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL, 24);
  widgets_add (both, GTK_WIDGET (self->cards));
  widgets_add (both, build_invitation (self, policy));
  gtk_box_set_homogeneous (GTK_BOX (both), wide);
  gtk_widget_set_vexpand (widgets_add (column, both), TRUE);
  adw_bin_set_child (ADW_BIN (self), column);
  show (self);

  return self;
}
