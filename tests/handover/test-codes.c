/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/codes.h"

#include <string.h>
#include <zbar.h>

/* As a camera sees it: four pixels a module, and the white around that readers need. */
#define PIXELS 4
#define EDGE 4

static guint8 *
photograph (const HandoverCode *code, guint *ret_side)
{
  guint side = (code->size + 2 * EDGE) * PIXELS;
  guint8 *gray = g_malloc (side * side);

  memset (gray, 255, side * side);
  for (guint y = 0; y < code->size * PIXELS; y++)
    for (guint x = 0; x < code->size * PIXELS; x++)
      if (code->dark[y / PIXELS * code->size + x / PIXELS])
        gray[(y + EDGE * PIXELS) * side + x + EDGE * PIXELS] = 0;
  *ret_side = side;

  return gray;
}

/* What a telephone says is in it; owned by the caller. */
static char *
read_back (const HandoverCode *code)
{
  guint side;
  guint8 *gray = photograph (code, &side);
  zbar_image_scanner_t *scanner = zbar_image_scanner_create ();
  zbar_image_t *image = zbar_image_create ();
  const zbar_symbol_t *symbol;
  char *text;

  zbar_image_scanner_set_config (scanner, ZBAR_QRCODE, ZBAR_CFG_BINARY, 1);
  zbar_image_set_format (image, zbar_fourcc ('Y', '8', '0', '0'));
  zbar_image_set_size (image, side, side);
  zbar_image_set_data (image, gray, side * side, NULL);
  zbar_scan_image (scanner, image);
  symbol = zbar_image_first_symbol (image);
  g_assert_nonnull (symbol);
  text = g_strndup (zbar_symbol_get_data (symbol), zbar_symbol_get_data_length (symbol));
  zbar_image_destroy (image);
  zbar_image_scanner_destroy (scanner);
  g_free (gray);

  return text;
}

static const char *const texts[] = {
  "a",
  "Fever; Coughing up blood",
  "– 38 °C (100.4 °F)\n– “not sure”\n",
  "التبول: صعب البدء، أو ضعيف",
  "小便解不出来，或漏尿",
  "Urin kommt nicht oder geht ungewollt ab · Größe 7",
};

static void
test_read_back (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GPtrArray) codes = handover_codes_new (texts[i]);
      g_autofree char *got = NULL;

      g_assert_cmpuint (codes->len, ==, 1);
      got = read_back (codes->pdata[0]);
      g_assert_cmpstr (got, ==, texts[i]);
    }
}

/* A long text in several codes is the same text, line by line. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL), got = g_string_new (NULL);
  g_autoptr (GPtrArray) codes = NULL;

  for (guint i = 0; i < 120; i++)
    g_string_append_printf (text, "- %u: %s\n", i, texts[i % G_N_ELEMENTS (texts)]);
  codes = handover_codes_new (text->str);
  g_assert_cmpuint (codes->len, >, 3);
  for (guint i = 0; i < codes->len; i++)
    {
      const HandoverCode *code = codes->pdata[i];
      g_autofree char *part = read_back (code), *head = g_strdup_printf ("(%u/%u)\n", i + 1, codes->len);

      g_assert_cmpuint (code->size, <=, 105);
      g_assert_true (g_str_has_prefix (part, head));
      g_string_append (got, part + strlen (head));
    }
  g_assert_cmpstr (got->str, ==, text->str);
}

/* Whole letters, whatever there is to cut. */
static void
test_parts (void)
{
  static const struct
  {
    const char *text;
    gsize most;
    guint parts;
  } rows[] = {
    { "one\ntwo\nthree\n", 100, 1 },   { "one\ntwo\nthree\nfour\nfive\n", 20, 4 }, { "one two three four five", 20, 4 },
    { "小便解不出来，或漏尿小便解不出来", 30, 3 }, { "", 30, 0 },                            { "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 20, 5 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) parts = handover_code_parts (rows[i].text, rows[i].most);

      g_test_message ("%s", rows[i].text);
      for (guint j = 0; j < parts->len; j++)
        {
          g_assert_true (g_utf8_validate (parts->pdata[j], -1, NULL));
          g_assert_cmpuint (strlen (parts->pdata[j]), <=, rows[i].most);
        }
      g_assert_cmpuint (parts->len, ==, rows[i].parts);
    }
}

static void
test_refused (void)
{
  g_autofree char *long_text = g_strnfill (32001, 'a');

  g_assert_null (handover_codes_new (""));
  g_assert_null (handover_codes_new (long_text));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/codes/read-back", test_read_back);
  g_test_add_func ("/codes/long", test_long);
  g_test_add_func ("/codes/parts", test_parts);
  g_test_add_func ("/codes/refused", test_refused);

  return g_test_run ();
}
