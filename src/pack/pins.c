/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pack/pins.h"

#include "xml/bytes.h"

static const XmlAttributeRule pin_attributes[]
    = { { "fingerprint", XML_VALUE_TEXT, TRUE, NULL }, { "on", XML_VALUE_DATE, TRUE, NULL }, { NULL } };
static const XmlElementRule rules[] = {
  { "proof", "pin+", FALSE, NULL },
  { "pin", "", TRUE, pin_attributes },
  { NULL },
};

static void
pin_free (PackPin *pin)
{
  g_free (pin->fingerprint);
  g_free (pin->on);
  g_free (pin->impact);
  g_free (pin);
}

GPtrArray *
pack_pins_read (const Pack *pack, XmlFaults *faults)
{
  g_autoptr (GPtrArray) pins = g_ptr_array_new_with_free_func ((GDestroyNotify) pin_free);
  g_autofree char *path = g_build_filename (pack_folder (pack), "proof.xml", NULL);
  g_autoptr (xmlDoc) document = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return g_steal_pointer (&pins);
  document = pack_parse (pack, "proof.xml", faults);
  if (!document || !xml_table_check (rules, document, "proof.xml", faults))
    return NULL;

  for (const xmlNode *node = xml_node_first (xmlDocGetRootElement (document)); node; node = xml_node_next (node))
    {
      PackPin *pin = g_new0 (PackPin, 1);

      pin->fingerprint = xml_node_attribute (node, "fingerprint");
      pin->on = xml_node_attribute (node, "on");
      pin->impact = xml_node_text (node);
      pin->line = xml_node_line (node);
      g_ptr_array_add (pins, pin);
    }

  return g_steal_pointer (&pins);
}

const char *
pack_pins_pinned (const GPtrArray *pins)
{
  return pins->len > 0 ? ((const PackPin *) g_ptr_array_index (pins, pins->len - 1))->fingerprint : NULL;
}
