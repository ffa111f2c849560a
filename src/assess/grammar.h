/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "xml/table.h"

G_BEGIN_DECLS

/* What may stand where in self-check.xml. */
extern const XmlElementRule lw_self_check_grammar[];

G_END_DECLS
