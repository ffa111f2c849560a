/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/floors.h"
#include "content/page.h"
#include "content/reference.h"
#include "drawing/drawing.h"
#include "pack/manifest.h"

G_BEGIN_DECLS

/* A folder opened as one pack. Only pack.xml is read at once; everything else when it is
 * first wanted, and kept. Faults are reported to the list that is handed in and to
 * nobody else. Not for use from several threads. */
typedef struct _Pack Pack;

/* Returns: the pack, owned by the caller, or NULL and faults. */
Pack *pack_open (const char *folder, XmlFaults *faults);
/* The same folder in another language: the texts of all that it gives are those of
 * languages/LANGUAGE.mo where they can be used, and marked as untranslated (see
 * language/translate.h) where not; without that file, or with a broken one, all of them, and
 * a fault. Drawings are shared. @pack may be freed before it.
 * Returns: the pack, owned by the caller, or NULL and faults. */
Pack *pack_in_language (const Pack *pack, const char *language, XmlFaults *faults);
/* Both at once. */
Pack *pack_open_in (const char *folder, const char *language, XmlFaults *faults);
void pack_free (Pack *pack);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pack, pack_free)

const char *pack_folder (const Pack *pack);
/* "en", "zh_CN": as gettext names them. */
const char *pack_language (const Pack *pack);
const PackManifest *pack_manifest (const Pack *pack);

/* The following belong to the pack. A file that cannot be used gives NULL (again each
 * time it is asked for, with its faults). */

/* NULL without a fault for a page that was withdrawn. */
const ContentPage *pack_page (Pack *pack, const char *id, XmlFaults *faults);
const LwQuestionnaire *pack_questionnaire (Pack *pack, XmlFaults *faults);
const LwFloors *pack_floors (Pack *pack, XmlFaults *faults);
Drawing *pack_drawing (Pack *pack, const char *file, XmlFaults *faults);
const ContentTerm *pack_term (Pack *pack, const char *id, XmlFaults *faults);
const ContentSource *pack_source (Pack *pack, const char *id, XmlFaults *faults);

/* The ids of all terms / sources, to be walked by check; NULL if the file cannot be used. */
GHashTable *pack_glossary (Pack *pack, XmlFaults *faults);
GHashTable *pack_sources (Pack *pack, XmlFaults *faults);

/* Parses one XML file of the pack through the gate. */
xmlDoc *pack_parse (const Pack *pack, const char *name, XmlFaults *faults);

G_END_DECLS
