/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes through the gate for drawings and its allow-list. What passes is not drawn: a
 * fuzzer would then look for slow drawings only. */
#include <libxml/parser.h>
#include <math.h>

#include "drawing/drawing.h"
#include "fuzz.h"

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  xmlInitParser ();

  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Drawing) drawing = drawing_read (bytes, "x.svg", faults);
  double x, y;

  g_assert_true ((xml_faults_count (faults) == 0) == (drawing != NULL));
  if (drawing)
    {
      g_assert_true (drawing_width (drawing) >= 1 && drawing_height (drawing) >= 1);
      if (drawing_anchor (drawing, "a", &x, &y))
        g_assert_true (isfinite (x) && isfinite (y));
    }

  return 0;
}
