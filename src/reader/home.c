/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>

#include "figure/figure.h"
#include "reader/reader.h"
#include "widgets/columns.h"
#include "widgets/languages.h"
#include "widgets/parts.h"
#include "widgets/text.h"

static GtkWidget *
build_words (const WidgetsContext *context, GtkWidget **ret_heading)
{
  const PackManifest *manifest = pack_manifest (context->pack);
  GtkWidget *words = widgets_column_new (16, NULL);
  GtkWidget *button;

  *ret_heading = widgets_add (words, widgets_heading_new (manifest->title, 1, "title"));
  widgets_add (words, widgets_prose_new (context, manifest->summary, "lead"));
  button = widgets_button_new (_("Check my symptoms"), "legwise-check-symbolic", "primary", "page.self-check", NULL);
  gtk_widget_set_halign (widgets_add (words, button), GTK_ALIGN_START);
  widgets_add (words, widgets_label_new (_("About 3 minutes. Nothing is saved."), "soft"));

  return widgets_middle_new (words);
}

static GtkWidget *
build_hero (const WidgetsContext *context, GtkWidget **ret_heading)
{
  const PackManifest *manifest = pack_manifest (context->pack);
  GtkWidget *hero = widgets_columns_new (2, 22, 32);

  widgets_columns_add (WIDGETS_COLUMNS (hero), build_words (context, ret_heading));
  if (manifest->figure)
    widgets_columns_add (WIDGETS_COLUMNS (hero), figure_new (context, manifest->figure, FIGURE_PLAIN));

  return hero;
}

static GtkWidget *
build_topics (const WidgetsContext *context)
{
  const PackManifest *manifest = pack_manifest (context->pack);
  GtkWidget *cards = widgets_columns_new (4, 14, 16);

  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      if (topic->pages->len > 0)
        widgets_columns_add (WIDGETS_COLUMNS (cards),
                             widgets_card_new (figure_decoration_new (context, topic->figure), topic->title,
                                               topic->summary, "page.topic", topic->id));
    }

  return cards;
}

static char *
describe_pack (const WidgetsContext *context)
{
  const PackManifest *manifest = pack_manifest (context->pack);
  g_autofree char *month = widgets_month_name (manifest->review.reviewed);

  if (manifest->review.reviewer)
    return g_strdup_printf (_("Version %s. Reviewed by %s, %s."), manifest->version, manifest->review.reviewer, month);

  return g_strdup_printf (_("Version %s of %s. Not yet reviewed by a clinician."), manifest->version, month);
}

WidgetsView
reader_home (const WidgetsContext *context)
{
  GtkWidget *column = widgets_column_new (28, NULL);
  GtkWidget *languages = widgets_languages_row_new (context);
  g_autofree char *about = describe_pack (context);
  WidgetsView view = { NULL };

  widgets_add (column, build_hero (context, &view.heading));
  widgets_add (column, widgets_emergency_strip_new (context));
  if (!context->kiosk)
    widgets_add (column, widgets_row_new (_("Search all pages"), _("Type what you feel, or what you have been told."), "legwise-search-symbolic",
                                          "page.search", NULL));
  if (languages)
    widgets_add (column, languages);
  if (context->kiosk)
    widgets_add (column, widgets_label_new (_("When you go, touch “I am finished”. We then forget all you did here."), "soft"));
  widgets_add (column, build_topics (context));
  if (context->others)
    widgets_add (column, widgets_row_new (_("Choose another guide"), _("For another operation"), "legwise-book-symbolic", "page.packs", NULL));
  if (!context->kiosk)
    reader_add_recent (column, context);
  widgets_add (column, widgets_label_new (about, "soft"));
  view.widget = widgets_frame_new (column, 1040);
  view.title = g_strdup (_("Legwise"));

  return view;
}
