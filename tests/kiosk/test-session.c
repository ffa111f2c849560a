/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kiosk/session.h"

#define IDLE 120
#define WARNING 30

#define SECONDS(n) ((gint64) (n) * G_TIME_SPAN_SECOND)

typedef enum
{
  TOUCH,
  TICK,
  FINISH,
} Event;

/* What happens to a session at a second, and what it says. */
typedef struct
{
  guint second;
  Event event;
  KioskStep step;
  KioskState state; /* afterwards */
} Row;

static KioskStep
happen (KioskSession *session, const Row *row)
{
  switch (row->event)
    {
    case TOUCH:
      return kiosk_session_touch (session, SECONDS (row->second));
    case FINISH:
      return kiosk_session_finish (session);
    case TICK:
    default:
      return kiosk_session_tick (session, SECONDS (row->second));
    }
}

static void
play (KioskSession *session, const Row *rows, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_test_message ("row %u, second %u", i, rows[i].second);
      g_assert_cmpint (happen (session, &rows[i]), ==, rows[i].step);
      g_assert_cmpint (session->state, ==, rows[i].state);
    }
}

static void
test_whole (void)
{
  static const Row rows[] = {
    { 0, TICK, KIOSK_DO_NOTHING, KIOSK_NOBODY },   { 500, TICK, KIOSK_DO_NOTHING, KIOSK_NOBODY },
    { 500, TOUCH, KIOSK_DO_BEGIN, KIOSK_IN_USE },   { 501, TOUCH, KIOSK_DO_NOTHING, KIOSK_IN_USE },
    { 620, TICK, KIOSK_DO_NOTHING, KIOSK_IN_USE },  { 621, TICK, KIOSK_DO_WARN, KIOSK_WARNING },
    { 622, TICK, KIOSK_DO_NOTHING, KIOSK_WARNING }, { 640, TOUCH, KIOSK_DO_GO_ON, KIOSK_IN_USE },
    { 759, TICK, KIOSK_DO_NOTHING, KIOSK_IN_USE },  { 760, TICK, KIOSK_DO_WARN, KIOSK_WARNING },
    { 789, TICK, KIOSK_DO_NOTHING, KIOSK_WARNING }, { 790, TICK, KIOSK_DO_RESET, KIOSK_NOBODY },
    { 791, TICK, KIOSK_DO_NOTHING, KIOSK_NOBODY }, { 800, TOUCH, KIOSK_DO_BEGIN, KIOSK_IN_USE },
    { 801, FINISH, KIOSK_DO_RESET, KIOSK_NOBODY }, { 950, TICK, KIOSK_DO_NOTHING, KIOSK_NOBODY },
  };
  KioskSession session = kiosk_session_new (IDLE, WARNING);

  play (&session, rows, G_N_ELEMENTS (rows));
}

/* A machine that slept in between wakes to nobody's session, not to a warning. */
static void
test_slept (void)
{
  static const Row rows[] = {
    { 10, TOUCH, KIOSK_DO_BEGIN, KIOSK_IN_USE },
    { 9000, TICK, KIOSK_DO_RESET, KIOSK_NOBODY },
  };
  KioskSession session = kiosk_session_new (IDLE, WARNING);

  play (&session, rows, G_N_ELEMENTS (rows));
}

static void
test_due (void)
{
  KioskSession session = kiosk_session_new (IDLE, WARNING);

  g_assert_cmpint (kiosk_session_due (&session), ==, -1);
  kiosk_session_touch (&session, SECONDS (7));
  g_assert_cmpint (kiosk_session_due (&session), ==, SECONDS (7 + IDLE));
  g_assert_cmpuint (kiosk_session_seconds_left (&session, SECONDS (8)), ==, 0);
  kiosk_session_tick (&session, SECONDS (7 + IDLE));
  g_assert_cmpint (kiosk_session_due (&session), ==, SECONDS (7 + IDLE + WARNING));
  g_assert_cmpuint (kiosk_session_seconds_left (&session, SECONDS (7 + IDLE)), ==, WARNING);
  g_assert_cmpuint (kiosk_session_seconds_left (&session, SECONDS (7 + IDLE) + 1), ==, WARNING);
  g_assert_cmpuint (kiosk_session_seconds_left (&session, SECONDS (7 + IDLE + WARNING) - 1), ==, 1);
  g_assert_cmpuint (kiosk_session_seconds_left (&session, SECONDS (7 + IDLE + WARNING)), ==, 0);
}

/* A slow reader of a long page is not thrown out; a very long one keeps the kiosk no longer than
 * four times the usual. */
static void
test_long_pages (void)
{
  static const struct
  {
    guint words, seconds;
  } rows[] = { { 0, IDLE }, { 100, IDLE }, { 200, IDLE }, { 400, 240 }, { 600, 360 }, { 5000, 4 * IDLE }, { G_MAXUINT, 4 * IDLE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      KioskSession session = kiosk_session_new (IDLE, WARNING);

      kiosk_session_touch (&session, 0);
      kiosk_session_set_words (&session, rows[i].words);
      g_assert_cmpint (kiosk_session_due (&session), ==, SECONDS (rows[i].seconds));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/whole", test_whole);
  g_test_add_func ("/session/slept", test_slept);
  g_test_add_func ("/session/due", test_due);
  g_test_add_func ("/session/long-pages", test_long_pages);

  return g_test_run ();
}
