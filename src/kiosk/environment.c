/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/environment.h"

#include <unistd.h>

/* Set for the second start. */
#define DONE "LEGWISE_KIOSK_BEGUN"

static const char *const switches[] = {
  "GTK_DEBUG", "GDK_DEBUG", "GSK_DEBUG", "GSK_RENDERER", "G_DEBUG", "G_MESSAGES_DEBUG", "G_ENABLE_DIAGNOSTIC", "GTK_PATH",
  "GTK_EXE_PREFIX", "GTK_DATA_PREFIX", "GTK_THEME", "GTK_CSD", "GTK_IM_MODULE", "GTK_IM_MODULE_FILE", "GTK_MEDIA",
  "GIO_EXTRA_MODULES", "GIO_MODULE_DIR", "GTK_INSPECTOR_DISPLAY", "GTK_INSPECTOR_RENDERER", "ADW_DEBUG_COLOR_SCHEME",
  "ADW_DEBUG_HIGH_CONTRAST", "PANGO_LANGUAGE", "LD_PRELOAD", "LD_LIBRARY_PATH", "LANGUAGE",
};

gboolean
kiosk_is_wanted (char *argv[])
{
  for (char **argument = argv + 1; *argv && *argument; argument++)
    if (g_str_equal (*argument, "--kiosk"))
      return TRUE;

  return FALSE;
}

/* What somebody has answered must not stay in memory that nobody uses any more: glibc overwrites
 * what is freed if it is told so before the program begins, but not what it keeps in its cache for
 * each thread, nor the stacks of threads that have ended; so both go, too. GLib before 2.76 has a
 * heap of its own for small pieces. */
void
kiosk_environment_begin (char *argv[])
{
  if (g_getenv (DONE))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (switches); i++)
    g_unsetenv (switches[i]);
  g_setenv (DONE, "1", TRUE);
  g_setenv ("G_SLICE", "always-malloc", TRUE);
  g_setenv ("GLIBC_TUNABLES",
            "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0:glibc.malloc.arena_max=2:"
            "glibc.pthread.stack_cache_size=0",
            TRUE);
  execv ("/proc/self/exe", argv);
  g_warning ("a kiosk could not start afresh; what is freed is not overwritten");
}
