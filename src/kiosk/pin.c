/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/pin.h"

#include <crypt.h>
#include <string.h>

#define METHOD "$y$" /* yescrypt, with the cost that the system takes for passwords */
#define FREE_TRIES 5
#define FIRST_WAIT (30 * G_TIME_SPAN_SECOND)
#define LONGEST_WAIT (15 * G_TIME_SPAN_MINUTE)

gboolean
kiosk_pin_is_one (const char *pin)
{
  gsize length = strspn (pin, "0123456789");

  return pin[length] == '\0' && length >= KIOSK_PIN_SHORTEST && length <= KIOSK_PIN_LONGEST;
}

/* The work space of crypt holds what was typed: it is wiped. Returns: owned, or NULL. */
static char *
hash_with (const char *pin, const char *setting)
{
  struct crypt_data *work = g_new0 (struct crypt_data, 1);
  const char *hash = crypt_r (pin, setting, work);
  /* "*0" and "*1" are how crypt says that it cannot. */
  char *copy = hash && *hash != '*' ? g_strdup (hash) : NULL;

  explicit_bzero (work, sizeof *work);
  g_free (work);

  return copy;
}

char *
kiosk_pin_hash (const char *pin)
{
  char salt[CRYPT_GENSALT_OUTPUT_SIZE];

  if (!kiosk_pin_is_one (pin) || !crypt_gensalt_rn (METHOD, 0, NULL, 0, salt, sizeof salt))
    return NULL;

  return hash_with (pin, salt);
}

/* In the same time wherever they differ. */
static gboolean
are_equal (const char *a, const char *b)
{
  gsize length = strlen (a);
  guchar different = 0;

  if (strlen (b) != length)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    different |= (guchar) (a[i] ^ b[i]);

  return different == 0;
}

gboolean
kiosk_pin_fits (const char *pin, const char *hash)
{
  g_autofree char *typed = NULL;

  if (!kiosk_pin_is_one (pin) || *hash != '$')
    return FALSE;
  typed = hash_with (pin, hash);

  return typed && are_equal (typed, hash);
}

gboolean
kiosk_pin_guard_lets_try (const KioskPinGuard *guard, gint64 now)
{
  return now >= guard->open;
}

void
kiosk_pin_guard_take (KioskPinGuard *guard, gboolean right, gint64 now)
{
  guint over;

  if (right)
    {
      *guard = (KioskPinGuard){ 0 };
      return;
    }

  guard->tries++;
  if (guard->tries < FREE_TRIES)
    return;
  over = MIN (guard->tries - FREE_TRIES, 10);
  guard->open = now + MIN (FIRST_WAIT << over, LONGEST_WAIT);
}
