/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/search.h"

#include <glib/gi18n.h>

#include "pack/search.h"
#include "reader/reader.h"
#include "widgets/mark.h"
#include "widgets/parts.h"
#include "widgets/text.h"

#define MOST_HITS 20

typedef struct
{
  const WidgetsContext *context;
  ContentSearch *search;
  GtkWidget *count;   /* how many, in words: also for a screen reader */
  GtkWidget *results; /* a column that is filled anew at each keystroke */
} Screen;

static char *
plain_text (const char *source, gconstpointer context)
{
  return widgets_plain_text (context, source);
}

ContentSearch *
reader_search_index (const WidgetsContext *context, XmlFaults *faults)
{
  return pack_search_new (context->pack, plain_text, context, faults);
}

static void
clear (GtkWidget *column)
{
  for (GtkWidget *child; (child = gtk_widget_get_first_child (column));)
    gtk_box_remove (GTK_BOX (column), child);
}

static void
add_topics (Screen *screen)
{
  const PackManifest *manifest = pack_manifest (screen->context->pack);

  widgets_add (screen->results, widgets_heading_new (_("Or look through the subjects"), 2, "section-title"));
  for (guint i = 0; i < manifest->topics->len; i++)
    {
      const PackTopic *topic = g_ptr_array_index (manifest->topics, i);

      if (topic->pages->len > 0)
        widgets_add (screen->results, widgets_row_new (topic->title, topic->summary, NULL, "page.topic", topic->id));
    }
}

/* Somebody who finds no words for it may need help all the same. */
static void
show_nothing_found (Screen *screen, const char *query)
{
  g_autofree char *head = g_strdup_printf (_("Nothing found for “%s”"), query);

  gtk_label_set_label (GTK_LABEL (screen->count), head);
  widgets_add (screen->results, widgets_label_new (_("Try one short word. Is it new, or getting worse? Then check how soon to get help:"), NULL));
  widgets_add (screen->results, widgets_self_check_row_new ());
  widgets_add (screen->results, widgets_emergency_strip_new (screen->context));
  add_topics (screen);
}

static void
show_hint (Screen *screen)
{
  gtk_label_set_label (GTK_LABEL (screen->count), _("Type what you feel, or what you have been told."));
  reader_add_recent (screen->results, screen->context);
  add_topics (screen);
}

static GtkWidget *
build_hit (const WidgetsContext *context, const ContentHit *hit, const char *query)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentPage *page = pack_page (context->pack, hit->page, unseen);
  GtkWidget *row = page ? widgets_row_new (page->title, *hit->sentence ? hit->sentence : NULL, NULL,
                                           "page.show", hit->page) : NULL;

  if (row)
    g_ptr_array_unref (widgets_mark (row, query));

  return row;
}

static void
show_hits (Screen *screen, const GArray *hits, const char *query)
{
  g_autofree char *count = g_strdup_printf (ngettext ("%u page", "%u pages", hits->len), hits->len);

  gtk_label_set_label (GTK_LABEL (screen->count), count);
  for (guint i = 0; i < hits->len; i++)
    {
      GtkWidget *row = build_hit (screen->context, &g_array_index (hits, ContentHit, i), query);

      if (row)
        widgets_add (screen->results, row);
    }
}

static void
show_results (Screen *screen, const char *query)
{
  g_autoptr (GArray) hits = content_search_find (screen->search, query, MOST_HITS);
  g_autofree char *trimmed = g_strstrip (g_strdup (query));

  clear (screen->results);
  if (!*trimmed)
    show_hint (screen);
  else if (hits->len == 0)
    show_nothing_found (screen, trimmed);
  else
    show_hits (screen, hits, query);
}

static void
on_changed (GtkEditable *entry, gpointer data)
{
  const char *query = gtk_editable_get_text (entry);

  show_results (data, query);
  gtk_widget_activate_action (GTK_WIDGET (entry), "page.query", "s", query);
}

/* Enter opens the best page. */
static void
on_activate (GtkWidget *entry, gpointer data)
{
  Screen *screen = data;
  GtkWidget *first = gtk_widget_get_first_child (screen->results);

  if (GTK_IS_BUTTON (first))
    gtk_widget_activate (first);
}

static GtkWidget *
build_entry (Screen *screen, const char *query)
{
  GtkWidget *entry = gtk_search_entry_new ();

  gtk_widget_add_css_class (entry, "search");
  g_object_set (entry, "placeholder-text", _("Search all pages"), NULL);
  gtk_editable_set_text (GTK_EDITABLE (entry), query);
  gtk_editable_set_position (GTK_EDITABLE (entry), -1);
  widgets_set_name (entry, _("Search all pages"));
  g_signal_connect (entry, "changed", G_CALLBACK (on_changed), screen);
  g_signal_connect (entry, "activate", G_CALLBACK (on_activate), screen);

  return entry;
}

WidgetsView
reader_search (const WidgetsContext *context, ContentSearch *search, const char *query)
{
  Screen *screen = g_new0 (Screen, 1);
  GtkWidget *column = widgets_column_new (16, NULL);
  WidgetsView view = { NULL };

  screen->context = context;
  screen->search = search;
  screen->count = widgets_label_new (NULL, "soft");
  screen->results = widgets_column_new (12, NULL);
  widgets_add (column, widgets_heading_new (_("Search"), 1, "title"));
  view.heading = widgets_add (column, build_entry (screen, query));
  widgets_add (column, screen->count);
  widgets_add (column, screen->results);
  show_results (screen, query);
  view.widget = widgets_frame_new (column, 720);
  view.title = g_strdup (_("Search"));
  g_object_set_data_full (G_OBJECT (view.widget), "screen", screen, g_free);

  return view;
}
