/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/parts.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "widgets/text.h"

static void
set_action (GtkWidget *button, const char *action, const char *target)
{
  if (target)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

static GtkWidget *
icon_new (const char *name)
{
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", name, "accessible-role",
                                  GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_set_valign (icon, GTK_ALIGN_CENTER);

  return icon;
}

GtkWidget *
widgets_button_new (const char *text, const char *icon, const char *css_class, const char *action,
                    const char *target)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 10);
  GtkWidget *label = widgets_label_new (text, NULL);

  if (icon)
    widgets_add (box, icon_new (icon));
  widgets_add (box, label);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD);
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "large");
  gtk_widget_add_css_class (button, css_class);
  widgets_set_name (button, text);
  set_action (button, action, target);

  return button;
}

GtkWidget *
widgets_card_new (GtkWidget *picture, const char *title, const char *summary, const char *action,
                  const char *target)
{
  g_autofree char *name = g_strdup_printf ("%s. %s", title, summary);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = widgets_column_new (0, NULL);
  GtkWidget *words = widgets_column_new (4, "card-words");

  widgets_add (words, widgets_label_new (title, "card-title"));
  widgets_add (words, widgets_label_new (summary, "card-summary"));
  widgets_add (box, picture);
  widgets_add (box, words);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_overflow (button, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (button, "card-button");
  widgets_set_name (button, name);
  set_action (button, action, target);

  return button;
}

GtkWidget *
widgets_row_new (const char *title, const char *summary, const char *icon, const char *action,
                 const char *target)
{
  g_autofree char *name = summary ? g_strdup_printf ("%s. %s", title, summary) : g_strdup (title);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = widgets_line_new (12);
  GtkWidget *words = widgets_column_new (2, NULL);

  if (icon)
    widgets_add (box, icon_new (icon));
  widgets_add (words, widgets_label_new (title, "row-title"));
  if (summary)
    widgets_add (words, widgets_label_new (summary, "row-summary"));
  gtk_widget_set_hexpand (widgets_add (box, widgets_middle_new (words)), TRUE);
  widgets_add (box, icon_new ("legwise-next-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "row");
  widgets_set_name (button, name);
  set_action (button, action, target);

  return button;
}

GtkWidget *
widgets_self_check_row_new (void)
{
  return widgets_row_new (_("Check my symptoms"), _("A few questions that say how soon to get help"),
                          "legwise-check-symbolic", "page.self-check", NULL);
}

GtkWidget *
widgets_emergency_row_new (const char *whose, const char *action, const char *target)
{
  GtkWidget *row = widgets_row_new (_("Emergency signs"), whose, "legwise-emergency-symbolic", action, target);

  gtk_widget_add_css_class (row, "to-emergency");

  return row;
}

GtkWidget *
widgets_choice_new (const char *text, gboolean one_of_many, const char *css_class)
{
  GtkWidget *button = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role",
                                    one_of_many ? GTK_ACCESSIBLE_ROLE_RADIO : GTK_ACCESSIBLE_ROLE_CHECKBOX, NULL);
  GtkWidget *label = widgets_label_new (text, NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
  gtk_widget_add_css_class (button, css_class);
  widgets_set_name (button, text);

  return button;
}

GtkWidget *
widgets_group_new (const char *name, int spacing)
{
  GtkWidget *group = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, "orientation",
                                   GTK_ORIENTATION_VERTICAL, "spacing", spacing, NULL);

  widgets_set_name (group, name);

  return group;
}

GtkWidget *
widgets_emergency_strip_new (const WidgetsContext *context)
{
  const PackManifest *manifest = pack_manifest (context->pack);
  g_autofree char *plain = widgets_plain_text (context, manifest->strip);
  g_autofree char *name = g_strdup_printf ("%s %s", plain, _("See all emergency signs"));
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = widgets_line_new (14);
  GtkWidget *words = widgets_column_new (4, NULL);

  widgets_add (box, icon_new ("legwise-emergency-symbolic"));
  widgets_add (words, widgets_prose_new (context, manifest->strip, NULL));
  widgets_add (words, widgets_label_new (_("See all emergency signs"), "strip-more"));
  gtk_widget_set_hexpand (widgets_add (box, words), TRUE);
  widgets_add (box, icon_new ("legwise-next-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "strip");
  widgets_set_name (button, name);
  set_action (button, "page.emergency", NULL);

  return button;
}

GtkWidget *
widgets_page_row_new (const WidgetsContext *context, const char *id)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentPage *page = pack_page (context->pack, id, unseen);
  g_autofree char *summary = page ? widgets_plain_text (context, page->summary) : NULL;

  return page ? widgets_row_new (page->title, summary, NULL, "page.show", id) : NULL;
}

GtkWidget *
widgets_note_new (const char *icon, const char *title, const char *css_class)
{
  GtkWidget *note = widgets_column_new (10, "note");
  GtkWidget *head = widgets_line_new (10);

  if (icon)
    widgets_add (head, icon_new (icon));
  gtk_widget_set_hexpand (widgets_add (head, widgets_heading_new (title, 2, "note-title")), TRUE);
  widgets_add (note, head);
  gtk_widget_add_css_class (note, css_class);

  return note;
}

void
widgets_note_add (GtkWidget *note, GtkWidget *child)
{
  gtk_box_append (GTK_BOX (note), child);
}

GtkWidget *
widgets_item_new (GtkWidget *text, guint number)
{
  g_autofree char *mark = number ? g_strdup_printf ("%u", number) : g_strdup ("•");
  GtkWidget *box = widgets_line_new (12);
  GtkWidget *label = gtk_label_new (mark);

  gtk_widget_add_css_class (label, number ? "step-number" : "bullet");
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_set_hexpand (text, TRUE);
  widgets_add (box, label);
  widgets_add (box, text);

  return box;
}

static const char *
urgency_word (LwUrgency urgency)
{
  const char *words[] = { _("At home"), _("In the next weeks"), _("In a day or two"), _("Today"), _("Emergency") };

  return words[urgency];
}

static const char *
urgency_icon (LwUrgency urgency)
{
  static const char *const icons[] = {
    "legwise-self-care-symbolic", "legwise-routine-symbolic",   "legwise-soon-symbolic",
    "legwise-today-symbolic",     "legwise-emergency-symbolic",
  };

  return icons[urgency];
}

GtkWidget *
widgets_urgency_badge_new (LwUrgency urgency)
{
  GtkWidget *badge = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  widgets_add (badge, icon_new (urgency_icon (urgency)));
  gtk_label_set_wrap_mode (GTK_LABEL (widgets_add (badge, widgets_label_new (urgency_word (urgency), NULL))),
                           PANGO_WRAP_WORD);
  gtk_widget_set_halign (badge, GTK_ALIGN_START);
  gtk_widget_add_css_class (badge, "badge");
  gtk_widget_add_css_class (badge, lw_urgency_to_string (urgency));

  return badge;
}

GtkWidget *
widgets_expander_new (const char *title, GtkWidget *content, const char *css_class)
{
  GtkWidget *expander = gtk_expander_new (NULL);

  gtk_expander_set_label_widget (GTK_EXPANDER (expander), widgets_label_new (title, NULL));
  gtk_expander_set_child (GTK_EXPANDER (expander), content);
  /* GTK 4.18 looks for a place for the focus inside a closed one otherwise. */
  g_object_bind_property (expander, "expanded", content, "visible", G_BINDING_SYNC_CREATE);
  gtk_widget_add_css_class (expander, css_class);
  widgets_set_name (expander, title);

  return expander;
}

#define USUAL_DPI (96 * 1024) /* as gtk-xft-dpi counts */

static void
fit_to_text (AdwClamp *clamp)
{
  int most = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (clamp), "most")), dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  if (dpi > USUAL_DPI)
    most = (int) ((gint64) most * dpi / USUAL_DPI);
  adw_clamp_set_maximum_size (clamp, most);
  adw_clamp_set_tightening_threshold (clamp, most);
}

GtkWidget *
widgets_clamp_new (GtkWidget *child, int most_width)
{
  GtkWidget *clamp = adw_clamp_new ();

  g_object_set_data (G_OBJECT (clamp), "most", GINT_TO_POINTER (most_width));
  g_signal_connect_object (gtk_settings_get_default (), "notify::gtk-xft-dpi", G_CALLBACK (fit_to_text), clamp, G_CONNECT_SWAPPED);
  fit_to_text (ADW_CLAMP (clamp));
  adw_clamp_set_child (ADW_CLAMP (clamp), child);

  return clamp;
}

static void
leave_settings (GtkWidget *scrolled)
{
  g_signal_handlers_disconnect_by_data (gtk_widget_get_settings (scrolled), scrolled);
}

/* GTK 4.8 listens to the settings of the display for each scrolled window, and never stops: each
 * screen left a handler behind, with a pointer to what was gone. */
GtkWidget *
widgets_scrolled_new (GtkPolicyType across, GtkPolicyType down)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), across, down);
  g_signal_connect (scrolled, "unrealize", G_CALLBACK (leave_settings), NULL);

  return scrolled;
}

GtkWidget *
widgets_frame_new (GtkWidget *column, int most_width)
{
  GtkWidget *scrolled = widgets_scrolled_new (GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);

  gtk_widget_add_css_class (column, "screen");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), widgets_clamp_new (column, most_width));
  gtk_widget_set_vexpand (scrolled, TRUE);

  return scrolled;
}

char *
widgets_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

char *
widgets_month_name (const char *iso_day)
{
  g_autofree char *instant = g_strdup_printf ("%sT12:00:00Z", iso_day);
  g_autoptr (GDateTime) day = g_date_time_new_from_iso8601 (instant, NULL);

  /* Translators: month and year of a review, such as "November 2026". */
  return day ? g_date_time_format (day, _("%B %Y")) : g_strdup (iso_day);
}

char *
widgets_day_name (const GDate *day)
{
  g_autoptr (GDateTime) noon = g_date_time_new_utc (g_date_get_year (day), g_date_get_month (day), g_date_get_day (day), 12, 0, 0);

  /* Translators: a day, such as "23 November 2026". */
  return g_date_time_format (noon, _("%-d %B %Y"));
}
