/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/staff.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "language/languages.h"
#include "widgets/columns.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
add_section (GtkWidget *column, const char *title)
{
  GtkWidget *section = widgets_add (column, widgets_group_new (title, 10));

  widgets_add (section, widgets_heading_new (title, 2, "section-title"));

  return section;
}

/* "Content: Leg pain after back surgery 0.2.0" */
static void
add_fact (GtkWidget *section, const char *label, const char *value)
{
  g_autofree char *text = g_strdup_printf ("%s: %s", label, value);

  widgets_add (section, widgets_label_new (text, NULL));
}

static void
add_versions (GtkWidget *column, const KioskStaffState *state)
{
  const PackManifest *manifest = pack_manifest (state->context->pack);
  GtkWidget *section = add_section (column, _("Status"));
  g_autofree char *content = g_strdup_printf ("%s %s", manifest->title, manifest->version);

  add_fact (section, _("Program"), state->version);
  add_fact (section, _("Content"), content);
  add_fact (section, _("To be reviewed by"), manifest->review.review_by);
  add_fact (section, _("Policy"), state->policy->digest);
  add_fact (section, _("Running since"), state->started);
}

static void
add_errors (GtkWidget *column, const KioskStaffState *state)
{
  GtkWidget *section = add_section (column, _("Errors"));

  if (state->errors->len == 0)
    widgets_add (section, widgets_label_new (_("None."), NULL));
  for (guint i = 0; i < state->errors->len; i++)
    widgets_add (section, widgets_item_new (widgets_label_new (state->errors->pdata[i], NULL), 0));
}

static void
add_counters (GtkWidget *column, const KioskStaffState *state)
{
  GtkWidget *section;
  g_autofree char *json = NULL;

  if (!state->counters)
    return;
  section = add_section (column, _("Counters"));
  json = kiosk_counters_to_json (state->counters, KIOSK_SMALLEST_CELL);
  widgets_add (section, widgets_label_new (_("Totals of a day or a week. What was counted fewer than five times is not shown."), "soft"));
  widgets_add (section, widgets_label_new (json, "counters"));
}

static gboolean
is_offered (const KioskStaffState *state, const char *id)
{
  return g_ptr_array_find_with_equal_func ((GPtrArray *) state->offered, id, g_str_equal, NULL);
}

static void
add_languages (GtkWidget *column, const KioskStaffState *state)
{
  GtkWidget *section = add_section (column, _("Languages that are offered"));

  for (guint i = 0; state->languages[i]; i++)
    {
      GtkWidget *choice = widgets_choice_new (language_find (state->languages[i])->name, FALSE, "option");

      gtk_check_button_set_active (GTK_CHECK_BUTTON (choice), is_offered (state, state->languages[i]));
      gtk_actionable_set_action_target (GTK_ACTIONABLE (choice), "s", state->languages[i]);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (choice), "staff.offer");
      widgets_add (section, choice);
    }
}

static void
add_behaviour (GtkWidget *column, const KioskStaffState *state)
{
  GtkWidget *section = add_section (column, _("Time until the question whether anybody is there"));
  GtkWidget *steps = widgets_columns_new (2, 8, 10), *sound;
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u second", "%u seconds", state->idle_seconds), state->idle_seconds);

  widgets_add (section, widgets_label_new (text, NULL));
  widgets_columns_add (WIDGETS_COLUMNS (steps), widgets_button_new (_("Shorter"), NULL, "plain", "staff.shorter", NULL));
  widgets_columns_add (WIDGETS_COLUMNS (steps), widgets_button_new (_("Longer"), NULL, "plain", "staff.longer", NULL));
  widgets_add (section, steps);
  section = add_section (column, _("Sound"));
  sound = widgets_choice_new (_("A sound with the question and with an emergency"), FALSE, "option");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (sound), state->sound);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (sound), "staff.sound");
  widgets_add (section, sound);
}

WidgetsView
kiosk_staff_view (const KioskStaffState *state)
{
  GtkWidget *column = widgets_column_new (24, NULL);
  WidgetsView view = { NULL };

  view.heading = widgets_add (column, widgets_heading_new (_("For staff"), 1, "title"));
  widgets_add (column, widgets_button_new (_("Back to the kiosk"), NULL, "primary", "kiosk.finish", NULL));
  widgets_add (column, widgets_button_new (_("Clean the screen: touches do nothing for 30 seconds"), NULL, "plain", "staff.clean", NULL));
  widgets_add (column, widgets_button_new (_("Leave the kiosk for 10 minutes"), NULL, "plain", "staff.leave", NULL));
  add_versions (column, state);
  add_errors (column, state);
  add_languages (column, state);
  add_behaviour (column, state);
  widgets_add (column, widgets_label_new (_("What you change here holds until the next start."), "soft"));
  add_counters (column, state);
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("For staff"));

  return view;
}

static GtkWidget *
build_notice (const char *title, const char *text, const char *details)
{
  GtkWidget *column = widgets_column_new (16, "screen");

  widgets_add (column, widgets_heading_new (title, 1, "title"));
  widgets_add (column, widgets_label_new (text, "lead"));
  if (details)
    widgets_add (column, widgets_label_new (details, "soft"));
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);

  return widgets_clamp_new (column, 560);
}

GtkWidget *
kiosk_clean_view (guint seconds)
{
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Touches do nothing for %u second more.",
                                                        "Touches do nothing for %u seconds more.", seconds), seconds);

  return build_notice (_("Clean the screen now"), text, NULL);
}

GtkWidget *
kiosk_out_of_order_view (const char *details)
{
  return build_notice (_("This screen is out of order"), _("Please ask at reception. If you feel very ill, say so now."), details);
}
