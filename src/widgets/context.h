/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pack/pack.h"
#include "place/place.h"

G_BEGIN_DECLS

/* What every view is built from. The window owns it and outlives its views. */
typedef struct
{
  Pack *pack;
  const PlaceRegion *region; /* NULL: nobody has said where this copy stands */
  char *today;               /* ISO day */
  const char *const *languages; /* ids of those that are offered; NULL: all that pack and program speak */
  gboolean others;           /* there are packs beside this one, and the reader may change */
  gboolean reception;        /* somebody of the clinic is at hand */
  const char *reception_text; /* where, in the words of the house; or NULL */
  gboolean kiosk;            /* before strangers: nothing is typed, kept or copied, and no way leads out */
  gboolean no_printing;
  guint most_sheets;         /* of paper for one print, without a question; 0: the desktop asks */
  gboolean codes;            /* what is taken along is also shown as QR codes */
  double pixels_per_mm;      /* of the screen; where codes are shown */
  GPtrArray *recent;         /* char *, pages read in this run, newest first; or NULL */
  GPtrArray *reading_list;   /* char *, pages that the reader wants to come back to; or NULL */
} WidgetsContext;

/* A screen that was built: the widget, and the heading that takes the focus, which is
 * how a screen reader hears that something new is there. */
typedef struct
{
  GtkWidget *widget;
  GtkWidget *heading;
  char *title; /* owned by the receiver */
} WidgetsView;

G_END_DECLS
