/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/reading.h"

#include <string.h>

/* More than these would be a record and not a help. */
#define MOST_RECENT 4

struct _AppReading
{
  GSettings *settings;
  char *pack; /* NULL: none was named yet */
  GPtrArray *recent;
  GPtrArray *list;   /* pages of the pack */
  GPtrArray *others; /* "pack/page", of other packs; a page alone, of before there were several */
};

/* Adds the pages of the list as they are written down. */
static void
add_with_pack (AppReading *self, GPtrArray *entries)
{
  for (guint i = 0; i < self->list->len; i++)
    g_ptr_array_add (entries, self->pack ? g_strconcat (self->pack, "/", self->list->pdata[i], NULL) : g_strdup (self->list->pdata[i]));
}

/* What is not to be kept is not left behind either. */
static void
write_down (AppReading *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) ids = NULL;

  if (!g_settings_get_boolean (self->settings, "keep-reading-list"))
    {
      g_settings_reset (self->settings, "reading-list");
      return;
    }
  add_with_pack (self, entries);
  for (guint i = 0; i < entries->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (entries, i));
  for (guint i = 0; i < self->others->len; i++)
    g_strv_builder_add (builder, g_ptr_array_index (self->others, i));
  ids = g_strv_builder_end (builder);
  g_settings_set_strv (self->settings, "reading-list", (const char *const *) ids);
}

/* Into the list of the pack, or among those of others. Each once. */
static void
take_entry (AppReading *self, const char *entry)
{
  const char *slash = strchr (entry, '/');
  gboolean mine = !slash || (self->pack && g_str_has_prefix (entry, self->pack) && entry + strlen (self->pack) == slash);
  GPtrArray *list = mine ? self->list : self->others;
  const char *id = mine && slash ? slash + 1 : entry;

  if (!g_ptr_array_find_with_equal_func (list, id, g_str_equal, NULL))
    g_ptr_array_add (list, g_strdup (id));
}

AppReading *
app_reading_new (GSettings *settings)
{
  AppReading *self = g_new0 (AppReading, 1);

  self->settings = g_object_ref (settings);
  self->recent = g_ptr_array_new_with_free_func (g_free);
  self->list = g_ptr_array_new_with_free_func (g_free);
  self->others = g_ptr_array_new_with_free_func (g_free);
  if (g_settings_get_boolean (settings, "keep-reading-list"))
    {
      g_auto (GStrv) ids = g_settings_get_strv (settings, "reading-list");

      for (char **id = ids; *id; id++)
        take_entry (self, *id);
    }
  else
    write_down (self); /* it may have been switched off while nobody was there to see it */
  g_signal_connect_swapped (settings, "changed::keep-reading-list", G_CALLBACK (write_down), self);

  return self;
}

void
app_reading_free (AppReading *self)
{
  g_signal_handlers_disconnect_by_data (self->settings, self);
  g_object_unref (self->settings);
  g_ptr_array_unref (self->recent);
  g_ptr_array_unref (self->list);
  g_ptr_array_unref (self->others);
  g_free (self->pack);
  g_free (self);
}

void
app_reading_turn_to (AppReading *self, const char *pack)
{
  g_autoptr (GPtrArray) entries = g_steal_pointer (&self->others);

  if (self->pack)
    {
      add_with_pack (self, entries);
      g_ptr_array_set_size (self->list, 0);
    }
  g_free (self->pack);
  self->pack = g_strdup (pack);
  self->others = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < entries->len; i++)
    take_entry (self, entries->pdata[i]);
  g_ptr_array_set_size (self->recent, 0);
  write_down (self);
}

GPtrArray *
app_reading_recent (AppReading *self)
{
  return self->recent;
}

GPtrArray *
app_reading_list (AppReading *self)
{
  return self->list;
}

static void
remove_id (GPtrArray *ids, const char *id)
{
  guint at;

  if (g_ptr_array_find_with_equal_func (ids, id, g_str_equal, &at))
    g_ptr_array_remove_index (ids, at);
}

void
app_reading_opened (AppReading *self, const char *page)
{
  char *id = g_strdup (page);

  remove_id (self->recent, id);
  g_ptr_array_insert (self->recent, 0, id);
  if (self->recent->len > MOST_RECENT)
    g_ptr_array_set_size (self->recent, MOST_RECENT);
}

gboolean
app_reading_holds (AppReading *self, const char *page)
{
  return g_ptr_array_find_with_equal_func (self->list, page, g_str_equal, NULL);
}

void
app_reading_set (AppReading *self, const char *page, gboolean on)
{
  char *id = g_strdup (page);

  remove_id (self->list, id);
  if (on)
    g_ptr_array_add (self->list, g_strdup (id));
  g_free (id);
  write_down (self);
}

void
app_reading_forget (AppReading *self)
{
  g_ptr_array_set_size (self->recent, 0);
  g_ptr_array_set_size (self->list, 0);
  g_ptr_array_set_size (self->others, 0);
  write_down (self);
}
