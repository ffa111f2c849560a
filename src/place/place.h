/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "xml/gate.h"

G_BEGIN_DECLS

/* Where this copy of the program stands: a plain value, filled by the application and
 * passed down. A region is chosen by a person, never guessed from the language: a wrong
 * number could cost a life. */
typedef struct
{
  char *id; /* ISO 3166, upper case */
  char *name;
  char *emergency;
  char *advice; /* NULL: no such line is known */
  char *crisis; /* NULL: no such line is known */
} PlaceRegion;

/* Reads regions.xml.
 * Returns: an array of PlaceRegion in the order of the file, owned by the caller, or
 * NULL and faults. */
GPtrArray *place_regions_read (const xmlDoc *document, const char *name, XmlFaults *faults);

/* The same for folder/regions.xml; NULL if it cannot be used. */
GPtrArray *place_regions_open (const char *folder);

/* A copy of @region (NULL: none is known) with the numbers of a house, where it has its own (NULL:
 * it has not). NULL if there is no emergency number then. Free with place_region_free. */
PlaceRegion *place_region_with (const PlaceRegion *region, const char *emergency, const char *advice, const char *crisis);
void place_region_free (PlaceRegion *region);

/* The region's name in the language of the program; it belongs to the program. */
const char *place_region_name (const PlaceRegion *region);

/* NULL if there is no such region. */
const PlaceRegion *place_find_region (GPtrArray *regions, const char *id);

/* The number of @kind ("emergency", "advice", "crisis"), or NULL if the region is
 * unknown (NULL) or has none. */
const char *place_number (const PlaceRegion *region, const char *kind);

G_END_DECLS
