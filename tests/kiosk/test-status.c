/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/status.h"

#include <string.h>

/* One line, whatever is in it. */
static void
test_line (void)
{
  g_autoptr (GPtrArray) errors = g_ptr_array_new ();
  KioskStatus status = { "0.2.0", "back-surgery", "1.0", "2027-11-23", "0123456789abcdef", "2026-12-01T08:00Z", errors };
  g_autofree char *line = NULL;

  g_ptr_array_add (errors, (gpointer) "the printer says \"no\"\nand again");
  line = kiosk_status_to_json (&status);
  g_assert_cmpstr (line, ==, "{\"program\":\"legwise\",\"version\":\"0.2.0\",\"pack\":\"back-surgery\",\"pack-version\":\"1.0\","
                             "\"review-by\":\"2027-11-23\",\"policy\":\"0123456789abcdef\",\"started\":\"2026-12-01T08:00Z\","
                             "\"errors\":[\"the printer says \\\"no\\\"\\nand again\"]}\n");
}

static void
test_no_pack (void)
{
  g_autoptr (GPtrArray) errors = g_ptr_array_new ();
  KioskStatus status = { "0.2.0", NULL, NULL, NULL, "0123456789abcdef", "2026-12-01T08:00Z", errors };
  g_autofree char *line = kiosk_status_to_json (&status);

  g_assert_nonnull (strstr (line, "\"pack\":null"));
}

static void
test_cannot_be_written (void)
{
  g_autoptr (GPtrArray) errors = g_ptr_array_new ();
  KioskStatus status = { "0.2.0", NULL, NULL, NULL, "", "", errors };
  g_autoptr (GError) error = NULL;

  g_assert_false (kiosk_status_write (&status, "/no/such/folder/status.json", &error));
  g_assert_nonnull (error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/status/line", test_line);
  g_test_add_func ("/status/no-pack", test_no_pack);
  g_test_add_func ("/status/cannot-be-written", test_cannot_be_written);

  return g_test_run ();
}
