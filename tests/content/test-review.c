/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content/review.h"

#include "small.h"

static void
read_review (ContentReview *review, const char *attributes, XmlFaults *faults)
{
  g_autofree char *body = g_strdup_printf ("<page %s/>", attributes);
  g_autoptr (xmlDoc) document = small_parse (body);

  content_review_read (review, xmlDocGetRootElement (document), "small.xml", faults);
}

static const struct
{
  const char *attributes;
  guint faults;
} rows[] = {
  { "reviewed='2026-01-01' review-by='2027-01-01' review-status='pending'", 0 },
  { "reviewed='2026-01-01' review-by='2026-01-02' review-status='clinician' reviewer='Dr A'", 0 },
  { "reviewed='2026-01-01' review-by='2027-01-01' review-status='clinician'", 1 },
  { "reviewed='2026-01-01' review-by='2027-01-01' review-status='pending' reviewer='Dr A'", 1 },
  { "reviewed='2026-01-01' review-by='2026-01-01' review-status='pending'", 1 },
  { "reviewed='2026-01-02' review-by='2026-01-01' review-status='pending'", 1 },
  { "reviewed='2026-09-30' review-by='2026-10-01' review-status='pending'", 0 },
  { "reviewed='2026-01-02' review-by='2026-01-01' review-status='clinician'", 2 },
};

static void
test_read (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (XmlFaults) faults = xml_faults_new ();
      ContentReview review = { NULL };

      read_review (&review, rows[i].attributes, faults);

      g_test_message ("%s", rows[i].attributes);
      g_assert_cmpuint (xml_faults_count_errors (faults), ==, rows[i].faults);
      if (rows[i].faults > 0)
        small_must_say (faults, "review", 2);
      content_review_clear (&review);
    }
}

static void
test_fields (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  ContentReview review = { NULL };

  read_review (&review, rows[1].attributes, faults);
  g_assert_cmpstr (review.reviewed, ==, "2026-01-01");
  g_assert_cmpstr (review.review_by, ==, "2026-01-02");
  g_assert_cmpstr (review.reviewer, ==, "Dr A");

  content_review_clear (&review);
  g_assert_null (review.reviewed);
  g_assert_null (review.review_by);
  g_assert_null (review.reviewer);
}

/* Past from that very day on. */
static void
test_is_past (void)
{
  char day[] = "2026-10-01";
  const ContentReview review = { NULL, day, NULL };

  g_assert_false (content_review_is_past (&review, "2026-09-30"));
  g_assert_true (content_review_is_past (&review, "2026-10-01"));
  g_assert_true (content_review_is_past (&review, "2026-10-02"));
  g_assert_false (content_review_is_past (&review, "2025-12-31"));
  g_assert_true (content_review_is_past (&review, "2027-01-01"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/review/read", test_read);
  g_test_add_func ("/review/fields", test_fields);
  g_test_add_func ("/review/is-past", test_is_past);

  return g_test_run ();
}
