/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gi18n.h>
#include <locale.h>

#include "app/application.h"
#include "config.h"

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

int
main (int argc, char *argv[])
{
  g_autoptr (AppApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LEGWISE_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  choose_renderer ();
  application = app_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
