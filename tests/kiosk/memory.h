/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What this process is made of, as the system sees it. */

/* How often the text stands anywhere in the memory that the process can write to. @hidden is the
 * text with each byte turned by 0x5a, so that the search does not find itself. */
guint memory_count (const guint8 *hidden, gsize length);

/* In kB: what the heap holds; what the process takes after the heap has given back what it can. Its
 * open files; its threads. */
guint memory_held (void);
guint memory_resident (void);
guint memory_n_files (void);
guint memory_n_threads (void);

G_END_DECLS
