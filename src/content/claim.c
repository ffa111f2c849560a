/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/claim.h"

const XmlAttributeRule content_cited[] = { { "source", XML_VALUE_IDS, FALSE, NULL }, { NULL } };

void
content_claim_free (ContentClaim *claim)
{
  g_free (claim->text);
  g_strfreev (claim->sources);
  g_free (claim);
}

ContentClaim *
content_claim_read (const xmlNode *node)
{
  ContentClaim *claim = g_new0 (ContentClaim, 1);

  claim->text = xml_node_text (node);
  claim->sources = xml_node_words (node, "source");
  claim->left = xml_node_number (node, "left", -1);
  claim->line = xml_node_line (node);

  return claim;
}

GPtrArray *
content_claims_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) content_claim_free);
}

GPtrArray *
content_claims_read (const xmlNode *parent)
{
  GPtrArray *claims = content_claims_new ();

  for (const xmlNode *child = parent ? xml_node_first (parent) : NULL; child; child = xml_node_next (child))
    g_ptr_array_add (claims, content_claim_read (child));

  return claims;
}
