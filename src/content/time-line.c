/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/time-line.h"

const XmlAttributeRule content_moment_attributes[] = { { "weeks", XML_VALUE_NUMBER, TRUE, NULL }, { NULL } };
const XmlAttributeRule content_measured_attributes[] = {
  { "left", XML_VALUE_NUMBER, FALSE, NULL },
  { "source", XML_VALUE_IDS, TRUE, NULL },
  { NULL },
};

static void
moment_free (ContentMoment *moment)
{
  g_ptr_array_unref (moment->claims);
  g_free (moment);
}

static void
check_claims (const ContentMoment *moment, const char *name, XmlFaults *faults)
{
  for (guint i = 0; i < moment->claims->len; i++)
    {
      const ContentClaim *claim = g_ptr_array_index (moment->claims, i);

      if (claim->left > 100)
        xml_faults_add (faults, XML_FAULT_ERROR, "time-line", name, claim->line,
                        "left=\"%d\" is more than the 100 at first; mend the number", claim->left);
    }
}

GPtrArray *
content_moments_read (const xmlNode *node, const char *name, XmlFaults *faults)
{
  GPtrArray *moments = g_ptr_array_new_with_free_func ((GDestroyNotify) moment_free);
  int before = 0;

  for (const xmlNode *child = xml_node_first (node); child; child = xml_node_next (child))
    {
      ContentMoment *moment = g_new0 (ContentMoment, 1);

      moment->weeks = xml_node_number (child, "weeks", 0);
      moment->claims = content_claims_read (child);
      moment->line = xml_node_line (child);
      g_ptr_array_add (moments, moment);
      if (moment->weeks <= before || moment->weeks > CONTENT_MOST_WEEKS)
        xml_faults_add (faults, XML_FAULT_ERROR, "time-line", name, moment->line,
                        "weeks=\"%d\" must come after the %d before it and be %d at most; put the moments in order of time",
                        moment->weeks, before, CONTENT_MOST_WEEKS);
      before = moment->weeks;
      check_claims (moment, name, faults);
    }

  return moments;
}
