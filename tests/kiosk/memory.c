/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "memory.h"

#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define TURN 0x5a

static gboolean
stands_at (const guint8 *at, const guint8 *hidden, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if ((at[i] ^ TURN) != hidden[i])
      return FALSE;

  return TRUE;
}

static guint
count_in (const guint8 *bytes, gsize n, const guint8 *hidden, gsize length)
{
  const guint8 *at = bytes, *end = bytes + n;
  guint count = 0;

  while (at + length <= end && (at = memchr (at, hidden[0] ^ TURN, (gsize) (end - at) - length + 1)))
    count += stands_at (at++, hidden, length);

  return count;
}

/* Through the system and not by pointers: threads that end take their memory away meanwhile. */
static guint
count_between (int memory, guintptr from, guintptr to, const guint8 *hidden, gsize length)
{
  static guint8 piece[1 << 20];
  guint count = 0;

  while (from < to)
    {
      gssize n = pread (memory, piece, MIN (sizeof piece, to - from), (off_t) from);

      if (n <= (gssize) length)
        break;
      count += count_in (piece, (gsize) n, hidden, length);
      from += (guintptr) n < sizeof piece ? (guintptr) n : (guintptr) n - length + 1;
    }
  explicit_bzero (piece, sizeof piece);

  return count;
}

typedef struct
{
  int bytes, map; /* /proc/self/mem, and what it says of each page in pagemap */
} Memory;

/* Returns: how many of @n pages that begin there are present, or are not, in a row; at least one. */
static gsize
run_of (const guint64 *pages, gsize n, gboolean present)
{
  gsize i = 1;

  while (i < n && (pages[i] >> 62 != 0) == present)
    i++;

  return i;
}

/* Only what is there, or swapped out: to read a page that nobody has used yet makes it take memory. */
static guint
count_in_range (const Memory *memory, guintptr from, guintptr to, const guint8 *hidden, gsize length)
{
  guintptr size = (guintptr) sysconf (_SC_PAGESIZE), n = (to - from) / size;
  g_autofree guint64 *pages = g_new0 (guint64, n);
  guint count = 0;

  /* What the system does not tell of is searched whole, or is gone. */
  if (pread (memory->map, pages, n * sizeof *pages, (off_t) (from / size * sizeof *pages)) != (gssize) (n * sizeof *pages))
    return count_between (memory->bytes, from, to, hidden, length);
  for (gsize i = 0, run; i < n; i += run)
    {
      gboolean present = pages[i] >> 62 != 0;

      run = run_of (pages + i, n - i, present);
      if (present)
        count += count_between (memory->bytes, from + i * size, from + (i + run) * size, hidden, length);
    }

  return count;
}

guint
memory_count (const guint8 *hidden, gsize length)
{
  g_autofree char *maps = NULL;
  g_auto (GStrv) lines = NULL;
  Memory memory = { open ("/proc/self/mem", O_RDONLY | O_CLOEXEC), open ("/proc/self/pagemap", O_RDONLY | O_CLOEXEC) };
  guint count = 0;

  g_assert_cmpint (memory.bytes, >=, 0);
  g_assert_cmpint (memory.map, >=, 0);
  g_assert_true (g_file_get_contents ("/proc/self/maps", &maps, NULL, NULL));
  lines = g_strsplit (maps, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      guintptr from, to;
      char rights[5];

      if (sscanf (lines[i], "%" G_GINTPTR_MODIFIER "x-%" G_GINTPTR_MODIFIER "x %4s", &from, &to, rights) == 3
          && g_str_has_prefix (rights, "rw") && !strstr (lines[i], "/dev/") && !strstr (lines[i], "/SYSV"))
        count += count_in_range (&memory, from, to, hidden, length);
    }
  close (memory.bytes);
  close (memory.map);

  return count;
}

static guint
number_in (const char *file, const char *name)
{
  g_autofree char *text = NULL;
  const char *line;

  g_assert_true (g_file_get_contents (file, &text, NULL, NULL));
  line = strstr (text, name);

  return line ? (guint) g_ascii_strtoull (line + strlen (name), NULL, 10) : 0;
}

guint
memory_held (void)
{
  struct mallinfo2 info = mallinfo2 ();

  return (guint) ((info.uordblks + info.hblkhd) / 1024);
}

guint
memory_resident (void)
{
  malloc_trim (0);

  return number_in ("/proc/self/status", "VmRSS:");
}

guint
memory_n_files (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  guint n = 0;

  while (g_dir_read_name (dir))
    n++;

  return n;
}

guint
memory_n_threads (void)
{
  return number_in ("/proc/self/status", "Threads:\t");
}
