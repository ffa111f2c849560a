/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/review.h"

void
content_review_read (ContentReview *review, const xmlNode *node, const char *name, XmlFaults *faults)
{
  g_autofree char *status = xml_node_attribute (node, "review-status");

  review->reviewed = xml_node_attribute (node, "reviewed");
  review->review_by = xml_node_attribute (node, "review-by");
  review->reviewer = xml_node_attribute (node, "reviewer");

  if (g_str_equal (status, "clinician") != (review->reviewer != NULL))
    xml_faults_add (faults, XML_FAULT_ERROR, "review", name, xml_node_line (node),
                    "review-status=\"clinician\" and reviewer=\"…\" go together; write both or neither");
  if (g_strcmp0 (review->review_by, review->reviewed) <= 0)
    xml_faults_add (faults, XML_FAULT_ERROR, "review", name, xml_node_line (node),
                    "review-by must be a later day than reviewed; set the next review");
}

void
content_review_clear (ContentReview *review)
{
  g_clear_pointer (&review->reviewed, g_free);
  g_clear_pointer (&review->review_by, g_free);
  g_clear_pointer (&review->reviewer, g_free);
}

gboolean
content_review_is_past (const ContentReview *review, const char *today)
{
  return g_strcmp0 (today, review->review_by) >= 0;
}
