/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "assess/questionnaire.h"

G_BEGIN_DECLS

/* Pictures of the self-check, and the body that people mark. Callers own what they get. */
LwPicture *lw_picture_read (const xmlNode *node);
void lw_picture_free (LwPicture *picture);

/* Fills views and groups from <body-map>. */
void lw_body_map_read (LwQuestionnaire *questionnaire, const xmlNode *node, const char *name, XmlFaults *faults);
void lw_view_free (LwView *view);
void lw_region_group_free (LwRegionGroup *group);

G_END_DECLS
