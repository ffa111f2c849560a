/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/fault.h"

G_BEGIN_DECLS

/* Reads folder/name, a path of plain parts below @folder ("pages/a.xml"). Symbolic
 * links below @folder, pipes, devices, and files over @limit bytes are refused, and
 * reading never blocks.
 * Returns: the bytes (owned by the caller), or NULL and one fault. */
GBytes *xml_bytes_read (const char *folder, const char *name, gsize limit, XmlFaults *faults);

/* The plain files in folder/name whose names end in @suffix, sorted; what may not be
 * there (a link, a pipe, a name with other characters) is a fault. A folder that does
 * not exist is empty.
 * Returns: names without the folder (owned by the caller). */
GPtrArray *xml_bytes_list (const char *folder, const char *name, const char *suffix,
                           XmlFaults *faults);

G_END_DECLS
