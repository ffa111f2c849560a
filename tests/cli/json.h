/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Fails if @text is no JSON. Owned by the caller. */
JsonNode *json_parse (const char *text);

/* The member @name ("a.[].b": of each element of a) is there, once at least, and each time
 * has one of the types s(tring) b(oolean) i(nteger) d(ouble) n(ull) a(rray) o(bject). */
void json_must_have (JsonNode *root, const char *name, const char *types);

/* The array that is the member @name of @root, to which it belongs. */
JsonArray *json_array_at (JsonNode *root, const char *name);

G_END_DECLS
