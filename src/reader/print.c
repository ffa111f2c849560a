/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/print.h"

#include "paper/print.h"
#include "reader/sheet.h"

gboolean
reader_print (const WidgetsContext *context, const char *id, GtkWindow *parent, const char *file, GError **error)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  const ContentPage *page = pack_page (context->pack, id, unseen);
  g_autoptr (PaperSheet) sheet = page ? reader_sheet_new (context, page) : NULL;

  if (!page)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "there is no page \"%s\"", id);
      return FALSE;
    }

  if (context->most_sheets && !file)
    {
      paper_print_at_once (g_steal_pointer (&sheet), page->title, context->most_sheets, parent);
      return TRUE;
    }

  return paper_print (sheet, page->title, parent, file, error);
}
