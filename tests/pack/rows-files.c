/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rows.h"
#include "xml/gate.h"

const FileRow file_rows[] = {
  { "page-deleted", "pages/weak-leg.xml", DELETED, "unreadable" },
  { "page-emptied", "pages/weak-leg.xml", EMPTIED, "encoding" },
  { "page-truncated", "pages/weak-leg.xml", TRUNCATED, "malformed" },
  { "page-linked", "pages/weak-leg.xml", LINKED, NULL },
  { "page-linked-inside", "pages/weak-leg.xml", LINKED_INSIDE, NULL },
  { "page-piped", "pages/weak-leg.xml", PIPED, NULL },
  { "page-foldered", "pages/weak-leg.xml", FOLDERED, NULL },
  { "page-unreadable", "pages/weak-leg.xml", UNREADABLE, "unreadable" },
  { "page-oversize", "pages/weak-leg.xml", OVERSIZE, "too-large" },
  { "page-added", "pages/weak-leg-2.xml", ADDED, "unused" },
  { "text-added", "pages/notes.txt", ADDED, "stray-file" },
  { "upper-case-added", "pages/README.xml", ADDED, "stray-file" },
  { "link-added", "pages/x.xml", ADDED_LINK, "stray-file" },
  { "folder-added", "pages/more", ADDED_FOLDER, "stray-file" },
  { "pipe-added", "figures/x.svg", ADDED_PIPE, "stray-file" },
  { "case-folder-added", "cases/more", ADDED_FOLDER, "stray-file" },
  { "pages-linked", "pages", FOLDER_LINKED, NULL, "pages/about-legwise.xml" },
  { "figures-linked", "figures", FOLDER_LINKED, NULL, NULL },
  { "pack-deleted", "pack.xml", DELETED, "unreadable" },
  { "pack-emptied", "pack.xml", EMPTIED, "encoding" },
  { "pack-truncated", "pack.xml", TRUNCATED, "malformed" },
  { "pack-linked", "pack.xml", LINKED, "unreadable" },
  { "pack-piped", "pack.xml", PIPED, "unreadable" },
  { "pack-foldered", "pack.xml", FOLDERED, "unreadable" },
  { "pack-oversize", "pack.xml", OVERSIZE, "too-large" },
  { "sources-deleted", "sources.xml", DELETED, "unreadable" },
  { "sources-truncated", "sources.xml", TRUNCATED, "malformed" },
  { "glossary-deleted", "glossary.xml", DELETED, "unreadable" },
  { "self-check-deleted", "self-check.xml", DELETED, "unreadable" },
  { "self-check-truncated", "self-check.xml", TRUNCATED, "malformed" },
  { "floors-deleted", "floors.xml", DELETED, "unreadable" },
  { "floors-emptied", "floors.xml", EMPTIED, "encoding" },
  { "case-truncated", "cases/everyday.xml", TRUNCATED, "malformed" },
  { "case-oversize", "cases/everyday.xml", OVERSIZE, "too-large" },
  { "figure-truncated", "figures/walking.svg", TRUNCATED, "malformed" },
  { "figure-oversize", "figures/walking.svg", OVERSIZE, "too-large" },
  { "figure-linked", "figures/walking.svg", LINKED, NULL, NULL },
};
const guint n_file_rows = G_N_ELEMENTS (file_rows);

static void
cut_in_half (const char *path)
{
  struct stat info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (truncate (path, info.st_size / 2), ==, 0);
}

static void
link_elsewhere (const char *path, const char *shipped)
{
  g_autofree char *target = g_build_filename (g_getenv ("LEGWISE_PACK"), shipped, NULL);

  g_assert_cmpint (symlink (target, path), ==, 0);
}

static void
set_aside (const char *path)
{
  g_autofree char *aside = g_strconcat (path, "~", NULL);

  g_assert_cmpint (g_rename (path, aside), ==, 0);
  g_assert_cmpint (symlink (aside, path), ==, 0);
}

/* Copies share their files: what is to be changed in place must be its own first. */
static void
make_own (const char *path)
{
  g_autofree char *text = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (path, &text, &size, NULL));
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_true (g_file_set_contents (path, text, size, NULL));
}

void
file_row_apply (const char *path, const FileRow *row)
{
  if (row->deed == UNREADABLE || row->deed == OVERSIZE || row->deed == TRUNCATED)
    make_own (path);
  if (row->deed < UNREADABLE && row->deed != TRUNCATED && row->deed != LINKED_INSIDE)
    g_assert_cmpint (g_remove (path), ==, 0);

  switch (row->deed)
    {
    case EMPTIED:
    case ADDED:
      g_assert_true (g_file_set_contents (path, "", 0, NULL));
      break;
    case TRUNCATED:
      cut_in_half (path);
      break;
    case LINKED:
      link_elsewhere (path, row->file);
      break;
    case LINKED_INSIDE:
    case FOLDER_LINKED:
      set_aside (path);
      break;
    case PIPED:
    case ADDED_PIPE:
      g_assert_cmpint (mkfifo (path, 0600), ==, 0);
      break;
    case FOLDERED:
    case ADDED_FOLDER:
      g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
      break;
    case UNREADABLE:
      g_assert_cmpint (g_chmod (path, 0), ==, 0);
      break;
    case OVERSIZE:
      g_assert_cmpint (truncate (path, XML_LIMIT_BYTES + 1), ==, 0);
      break;
    case ADDED_LINK:
      link_elsewhere (path, "pack.xml");
      break;
    case DELETED:
    default:
      break;
    }
}
