/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/settings-view.h"

#include <glib/gi18n.h>

#include "app/appearance.h"
#include "widgets/columns.h"
#include "widgets/languages.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
add_section (GtkWidget *column, const char *title)
{
  GtkWidget *section = widgets_group_new (title, 10);

  widgets_add (section, widgets_heading_new (title, 2, "section-title"));
  widgets_add (column, section);

  return section;
}

/* @action is a switch; @note may be NULL. */
static void
add_switch (GtkWidget *section, const char *text, const char *note, const char *action)
{
  GtkWidget *choice = widgets_choice_new (text, FALSE, "option");

  gtk_actionable_set_action_name (GTK_ACTIONABLE (choice), action);
  widgets_add (section, choice);
  if (note)
    widgets_add (section, widgets_label_new (note, "soft"));
}

static void
add_text_sizes (GtkWidget *section)
{
  GtkWidget *steps = widgets_columns_new (app_n_text_sizes, 3.3, 8), *first = NULL;

  for (guint i = 0; i < app_n_text_sizes; i++)
    {
      g_autofree char *text = g_strdup_printf (_("%d %%"), app_text_sizes[i]);
      GtkWidget *choice = widgets_choice_new (text, TRUE, "step");

      gtk_label_set_xalign (GTK_LABEL (gtk_check_button_get_child (GTK_CHECK_BUTTON (choice))), 0.5);
      gtk_check_button_set_group (GTK_CHECK_BUTTON (choice), first ? GTK_CHECK_BUTTON (first) : NULL);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (choice), "i", app_text_sizes[i]);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (choice), "page.text-size");
      widgets_columns_add (WIDGETS_COLUMNS (steps), choice);
      first = first ? first : choice;
    }
  widgets_add (section, steps);
}

/* "Emergency: 999. Advice: 111. Crisis line: 116 123." Owned by the caller. */
static char *
describe_numbers (const PlaceRegion *region)
{
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, _("Emergency: %s."), region->emergency);
  if (region->advice)
    g_string_append_printf (text, _(" Advice: %s."), region->advice);
  if (region->crisis)
    g_string_append_printf (text, _(" Crisis line: %s."), region->crisis);

  return g_string_free (text, FALSE);
}

static void
add_place (GtkWidget *section, const WidgetsContext *context)
{
  g_autofree char *numbers = context->region ? describe_numbers (context->region) : NULL;

  widgets_add (section, widgets_row_new (context->region ? place_region_name (context->region) : _("Where are you?"),
                                         numbers ? numbers : _("Not chosen. Then no telephone numbers are shown."),
                                         "legwise-place-symbolic", "page.place", NULL));
}

static void
add_pack (GtkWidget *section, const WidgetsContext *context)
{
  widgets_add (section, widgets_row_new (pack_manifest (context->pack)->title, _("Choose another guide"), "legwise-book-symbolic",
                                         "page.packs", NULL));
  add_switch (section, _("Always start with this guide"), _("Others who use this computer can see it."), "page.keep-pack");
}

/* What outlives a visit; in a kiosk nothing does. */
static void
add_what_stays (GtkWidget *column, const WidgetsContext *context)
{
  GtkWidget *section;

  add_place (add_section (column, _("Where you are")), context);
  widgets_languages_add_rows (add_section (column, _("Language")), context);
  if (context->others)
    add_pack (add_section (column, _("Your guide")), context);
  section = add_section (column, _("Your privacy"));
  add_switch (section, _("Keep my reading list on this computer"),
              _("Others who use this computer can see it. Without this, the list is gone when you close Legwise."),
              "page.keep-reading-list");
  gtk_widget_set_halign (widgets_add (section, widgets_button_new (_("Forget what I did here"), NULL, "plain", "page.forget", NULL)),
                         GTK_ALIGN_START);
}

WidgetsView
app_settings_view (const WidgetsContext *context)
{
  GtkWidget *column = widgets_column_new (24, NULL), *section;
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (context->kiosk ? _("Text and colors") : _("Settings"), 1, "title"));
  section = add_section (column, _("Text size"));
  add_text_sizes (section);
  section = add_section (column, _("Colors and motion"));
  add_switch (section, _("High contrast"), NULL, "page.high-contrast");
  add_switch (section, _("Less motion"), NULL, "page.reduce-motion");
  if (!context->kiosk)
    add_what_stays (column, context);
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Settings"));

  return view;
}
