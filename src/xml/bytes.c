/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "xml/bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void
refuse (XmlFaults *faults, const char *name, const char *what)
{
  xml_faults_add (faults, XML_FAULT_ERROR, "unreadable", name, 0, "%s", what);
}

/* How much of @part is plain. A territory, as in zh_CN.mo, is the one place for upper case. */
static gsize
plain_length (const char *part)
{
  static const char plain[] = "abcdefghijklmnopqrstuvwxyz0123456789-._";
  gsize n = strspn (part, plain);

  if (n > 0 && part[n - 1] == '_' && g_ascii_isupper (part[n]) && g_ascii_isupper (part[n + 1]))
    n += 2 + strspn (part + n + 2, plain);

  return n;
}

static gboolean
is_plain_part (const char *part)
{
  return *part != '\0' && *part != '.' && strlen (part) <= 64 && plain_length (part) == strlen (part);
}

/* Opens part after part, so that no part can be a link that leaves the folder. */
static int
open_below (const char *folder, const char *name, XmlFaults *faults)
{
  g_auto (GStrv) parts = g_strsplit (name, "/", -1);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  for (guint i = 0; fd >= 0 && parts[i]; i++)
    {
      int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | (parts[i + 1] ? O_DIRECTORY : 0);
      int next = -1;

      if (is_plain_part (parts[i]))
        next = openat (fd, parts[i], flags);
      else
        errno = EINVAL;

      close (fd);
      fd = next;
    }

  if (fd < 0 && errno == EINVAL)
    refuse (faults, name, "the path leaves the pack or has other characters than a-z, 0-9, - . _; rename it");
  else if (fd < 0 && errno == ELOOP)
    refuse (faults, name, "is a symbolic link; put the file itself there");
  else if (fd < 0)
    xml_faults_add (faults, XML_FAULT_ERROR, "unreadable", name, 0,
                    "cannot be opened (%s); is it there, and may you read it?", g_strerror (errno));

  return fd;
}

static gboolean
read_all (int fd, char *buffer, gsize length)
{
  gsize done = 0;

  while (done < length)
    {
      gssize got = read (fd, buffer + done, length - done);

      if (got < 0 && errno == EINTR)
        continue;
      if (got <= 0)
        return FALSE;
      done += got;
    }

  return TRUE;
}

GBytes *
xml_bytes_read (const char *folder, const char *name, gsize limit, XmlFaults *faults)
{
  int fd = open_below (folder, name, faults);
  g_autofree char *buffer = NULL;
  struct stat info = { 0 };
  gboolean whole;

  if (fd < 0)
    return NULL;

  if (fstat (fd, &info) != 0 || !S_ISREG (info.st_mode) || (gsize) info.st_size > limit)
    {
      close (fd);
      if (!S_ISREG (info.st_mode))
        refuse (faults, name, "is not a plain file; remove it");
      else
        xml_faults_add (faults, XML_FAULT_ERROR, "too-large", name, 0,
                        "has %" G_GINT64_FORMAT " bytes, the limit is %" G_GSIZE_FORMAT "; split it",
                        (gint64) info.st_size, limit);
      return NULL;
    }

  buffer = g_malloc (info.st_size + 1);
  whole = read_all (fd, buffer, info.st_size);
  close (fd);
  if (!whole)
    {
      refuse (faults, name, "changed while it was read; try again");
      return NULL;
    }

  return g_bytes_new_take (g_steal_pointer (&buffer), info.st_size);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
is_plain_file (const char *path)
{
  struct stat info;

  return lstat (path, &info) == 0 && S_ISREG (info.st_mode);
}

GPtrArray *
xml_bytes_list (const char *folder, const char *name, const char *suffix, XmlFaults *faults)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *entry;

  while (dir && (entry = g_dir_read_name (dir)))
    {
      g_autofree char *shown = g_build_filename (name, entry, NULL);
      g_autofree char *full = g_build_filename (path, entry, NULL);

      if (*entry == '.' || g_str_has_suffix (entry, "~"))
        continue; /* an editor's leavings, or a package system's marks */
      if (!is_plain_part (entry) || !is_plain_file (full) || !g_str_has_suffix (entry, suffix))
        xml_faults_add (faults, XML_FAULT_ERROR, "stray-file", shown, 0,
                        "does not belong here; only plain files named a-z, 0-9, - and ending in %s may",
                        suffix);
      else
        g_ptr_array_add (names, g_strdup (entry));
    }
  g_ptr_array_sort (names, compare_names);

  return g_steal_pointer (&names);
}
