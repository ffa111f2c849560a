/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Runs a harness over every file of a corpus, so that what a fuzzer once found stays
 * found without a fuzzer. */
#include <glib.h>

#include "fuzz.h"

static void
replay (gconstpointer path)
{
  g_autofree char *text = NULL;
  g_autofree char *exact = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (path, &text, &size, NULL));
  exact = g_memdup2 (text, size); /* without the NUL that would hide a read past the end */
  g_assert_cmpint (LLVMFuzzerTestOneInput ((const uint8_t *) (exact ? exact : ""), size), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  dir = g_dir_open (argv[1], 0, NULL);
  g_assert_nonnull (dir);
  LLVMFuzzerInitialize (&argc, &argv);
  while ((name = g_dir_read_name (dir)))
    {
      g_autofree char *test = g_strdup_printf ("/fuzz/%s", name);

      g_ptr_array_add (paths, g_build_filename (argv[1], name, NULL));
      g_test_add_data_func (test, g_ptr_array_index (paths, paths->len - 1), replay);
    }

  return g_test_run ();
}
