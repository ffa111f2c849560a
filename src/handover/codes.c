/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "handover/codes.h"

#include <qrencode.h>
#include <string.h>

#define MOST_BYTES 32000
#define LINE_BYTES 120
#define HEAD_BYTES 12 /* for "(10/12)\n" */

static void
code_free (gpointer data)
{
  HandoverCode *code = data;

  g_free (code->dark);
  g_free (code);
}

/* Up to @most bytes of @text: whole lines if they fill half of it, else whole words, else whole
 * letters. */
static gsize
length_of_part (const char *text, gsize most)
{
  gsize all = strlen (text), length;

  if (all <= most)
    return all;
  for (length = most; length > 0 && text[length - 1] != '\n'; length--)
    ;
  if (length < most / 2)
    for (length = most; length > 0 && text[length - 1] != ' ' && text[length - 1] != '\n'; length--)
      ;
  if (length == 0)
    for (length = most; length > 0 && ((guchar) text[length] & 0xC0) == 0x80; length--)
      ;

  return length;
}

GPtrArray *
handover_code_parts (const char *text, gsize most_bytes)
{
  g_autoptr (GPtrArray) bodies = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  gsize all = strlen (text), most = all <= most_bytes ? most_bytes : most_bytes - HEAD_BYTES;
  gsize n = (all + most - 1) / most;

  /* About as much in each, so that the codes are alike; a line more or less does not matter. */
  if (n > 1)
    most = MIN (most, all / n + LINE_BYTES);

  for (const char *at = text; *at;)
    {
      gsize length = length_of_part (at, most);

      g_ptr_array_add (bodies, g_strndup (at, length));
      at += length;
    }
  for (guint i = 0; i < bodies->len; i++)
    g_ptr_array_add (parts, bodies->len == 1 ? g_strdup (bodies->pdata[i])
                                             : g_strdup_printf ("(%u/%u)\n%s", i + 1, bodies->len, (char *) bodies->pdata[i]));

  return parts;
}

static HandoverCode *
encode (const char *text)
{
  QRcode *made = QRcode_encodeData ((int) strlen (text), (const unsigned char *) text, 0, QR_ECLEVEL_L);
  HandoverCode *code;

  if (!made)
    return NULL;
  code = g_new0 (HandoverCode, 1);
  code->size = (guint) made->width;
  code->dark = g_new (guint8, code->size * code->size);
  for (guint i = 0; i < code->size * code->size; i++)
    code->dark[i] = made->data[i] & 1;
  /* What is in it is what somebody answered. */
  explicit_bzero (made->data, code->size * code->size);
  QRcode_free (made);

  return code;
}

GPtrArray *
handover_codes_new (const char *text)
{
  g_autoptr (GPtrArray) codes = g_ptr_array_new_with_free_func (code_free);
  g_autoptr (GPtrArray) parts = NULL;

  if (*text == '\0' || strlen (text) > MOST_BYTES)
    return NULL;
  parts = handover_code_parts (text, HANDOVER_CODE_BYTES);
  for (guint i = 0; i < parts->len; i++)
    {
      HandoverCode *code = encode (parts->pdata[i]);

      if (!code)
        return NULL;
      g_ptr_array_add (codes, code);
    }

  return g_steal_pointer (&codes);
}
