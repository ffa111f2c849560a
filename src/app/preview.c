/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preview.h"

#include <glib/gi18n.h>

#include "pack/check.h"
#include "widgets/parts.h"
#include "widgets/text.h"

/* Editors write a file in several steps; what comes within this time is one change. */
#define SETTLE_MILLISECONDS 150

struct _AppPreview
{
  char *folder, *today, *file;
  void (*reload) (gpointer data);
  gpointer data;

  GPtrArray *monitors; /* one for each folder of the pack */
  guint source;        /* a change that has not settled yet */
  XmlFaults *faults;
  GtkWidget *box;
  GtkScrolledWindow *list;
  GtkWidget *frame;
};

static void
add_faults (GtkWidget *column, AppPreview *self, const char *title, gboolean here)
{
  GtkWidget *section = widgets_column_new (10, NULL);
  guint n = 0;

  for (guint i = 0; i < xml_faults_count (self->faults); i++)
    {
      const XmlFault *fault = xml_faults_get (self->faults, i);
      g_autofree char *line = xml_fault_to_line (fault);

      if ((g_strcmp0 (fault->file, self->file) == 0) != here)
        continue;
      gtk_label_set_selectable (GTK_LABEL (widgets_add (section, widgets_label_new (line, fault->severity == XML_FAULT_ERROR ? "fault" : "soft"))), TRUE);
      n++;
    }
  if (n > 0)
    widgets_add (column, widgets_heading_new (title, 2, "section-title"));
  widgets_add (column, section);
}

static void
show_faults (AppPreview *self)
{
  GtkWidget *column = widgets_column_new (16, "faults");

  if (xml_faults_count (self->faults) == 0)
    widgets_add (column, widgets_heading_new (_("Nothing is wrong in the pack"), 2, "section-title"));
  add_faults (column, self, _("Wrong here"), TRUE);
  add_faults (column, self, self->file ? _("Wrong elsewhere") : _("Wrong in the pack"), FALSE);
  gtk_scrolled_window_set_child (self->list, column);
}

static void
check (AppPreview *self)
{
  g_clear_pointer (&self->faults, xml_faults_free);
  self->faults = xml_faults_new ();
  pack_check (self->folder, self->today, self->faults);
  show_faults (self);
}

static void watch (AppPreview *self);

static gboolean
on_settled (gpointer data)
{
  AppPreview *self = data;

  self->source = 0;
  watch (self); /* there may be new folders */
  check (self);
  self->reload (self->data);

  return G_SOURCE_REMOVE;
}

static void
on_changed (AppPreview *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  self->source = g_timeout_add (SETTLE_MILLISECONDS, on_settled, self);
}

static void
watch_folder (AppPreview *self, const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  GFileMonitor *monitor = g_file_monitor_directory (folder, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);

  if (!monitor)
    return;
  g_signal_connect_swapped (monitor, "changed", G_CALLBACK (on_changed), self);
  g_ptr_array_add (self->monitors, monitor);
}

/* A pack has one level of folders. */
static void
watch (AppPreview *self)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  g_ptr_array_set_size (self->monitors, 0);
  watch_folder (self, self->folder);
  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      if (*name != '.' && g_file_test (path, G_FILE_TEST_IS_DIR))
        watch_folder (self, path);
    }
}

AppPreview *
app_preview_new (const char *folder, const char *today, void (*reload) (gpointer data), gpointer data)
{
  AppPreview *self = g_new0 (AppPreview, 1);
  GtkWidget *list = widgets_scrolled_new (GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);

  self->folder = g_strdup (folder);
  self->today = g_strdup (today);
  self->reload = reload;
  self->data = data;
  self->monitors = g_ptr_array_new_with_free_func (g_object_unref);
  self->list = GTK_SCROLLED_WINDOW (list);
  gtk_widget_set_size_request (list, 320, -1);
  gtk_widget_add_css_class (list, "preview");
  self->box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  gtk_box_append (GTK_BOX (self->box), list);
  watch (self);
  check (self);

  return self;
}

void
app_preview_free (AppPreview *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  g_ptr_array_unref (self->monitors);
  xml_faults_free (self->faults);
  g_object_unref (self->box);
  g_free (self->folder);
  g_free (self->today);
  g_free (self->file);
  g_free (self);
}

GtkWidget *
app_preview_widget (AppPreview *self)
{
  return self->box;
}

void
app_preview_take_frame (AppPreview *self, AppFrame *frame)
{
  if (self->frame)
    gtk_box_remove (GTK_BOX (self->box), self->frame);
  self->frame = GTK_WIDGET (frame);
  gtk_widget_set_hexpand (self->frame, TRUE);
  gtk_box_prepend (GTK_BOX (self->box), self->frame);
}

void
app_preview_entered (AppPreview *self, const char *file)
{
  g_free (self->file);
  self->file = g_strdup (file);
  show_faults (self);
}
