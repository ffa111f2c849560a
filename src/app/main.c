/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gtk/gtk.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "app/application.h"
#include "kiosk/environment.h"
#include "language/choose.h"
#include "place/folders.h"

/* Text and still drawings: painting with cairo starts faster and needs far less memory
 * than a GL context does (build-aux/bench has the figures). Whoever set these knows
 * better. */
static void
choose_renderer (void)
{
  if (g_getenv ("GSK_RENDERER"))
    return;

  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  g_setenv ("GDK_DEBUG", "gl-disable", FALSE);  /* GTK 4.8 */
  g_setenv ("GDK_DISABLE", "gl,vulkan", FALSE); /* GTK 4.18 */
}

/* Drawings are painted in threads, and glibc gives each thread a heap of its own that it
 * never gives back. One heap for all of them makes the program a tenth smaller; the main
 * thread keeps its own, or it waits for them while it starts. */
static void
share_heap (void)
{
#ifdef __GLIBC__
  mallopt (M_ARENA_MAX, 2);
#endif
}

/* For what is said before there is a window; the first where none is wanted. */
static const char *const shipped[] = { "en", "ar", "de", "es", "fr", "zh_CN", NULL };

int
main (int argc, char *argv[])
{
  g_autoptr (AppApplication) application = NULL;
  g_autofree char *locales = g_build_filename (place_folder_data (), "locales", NULL);

  if (kiosk_is_wanted (argv))
    kiosk_environment_begin (argv);
  share_heap ();
  choose_renderer ();
  gtk_disable_setlocale ();
  language_begin (locales, place_folder_catalogues ());
  language_choose (language_of_environment (shipped));
  application = app_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
