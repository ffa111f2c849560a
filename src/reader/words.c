/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader/words.h"

#include <glib/gi18n.h>

#include "content/prose.h"
#include "widgets/parts.h"

typedef struct
{
  Pack *pack;
  XmlFaults *unseen;
  GPtrArray *terms;
} Collecting;

static void
collect_text (Collecting *collecting, const char *text)
{
  g_autoptr (GPtrArray) runs = content_prose_split (text);

  for (guint i = 0; i < runs->len; i++)
    {
      const ContentRun *run = g_ptr_array_index (runs, i);
      const ContentTerm *term
          = run->kind == CONTENT_RUN_TERM ? pack_term (collecting->pack, run->ref, collecting->unseen) : NULL;

      if (term && !g_ptr_array_find (collecting->terms, term, NULL))
        g_ptr_array_add (collecting->terms, (gpointer) term);
    }
}

static void
collect_claim (const ContentClaim *claim, gpointer data)
{
  collect_text (data, claim->text);
}

GPtrArray *
reader_words_of (Pack *pack, const ContentPage *page)
{
  g_autoptr (XmlFaults) unseen = xml_faults_new ();
  Collecting collecting = { pack, unseen, g_ptr_array_new () };

  collect_text (&collecting, page->summary);
  content_page_foreach_claim (page, collect_claim, &collecting);

  return collecting.terms;
}

const char *
reader_certainty_words (const char *certainty)
{
  if (g_str_equal (certainty, "high"))
    return _("How sure? Very sure");
  if (g_str_equal (certainty, "moderate"))
    return _("How sure? Fairly sure");
  if (g_str_equal (certainty, "low"))
    return _("How sure? Not very sure");
  if (g_str_equal (certainty, "very-low"))
    return _("How sure? Very unsure");

  return _("How sure? Nobody has studied it");
}

const char *
reader_verdict_words (const char *verdict)
{
  if (g_strcmp0 (verdict, "helps-some") == 0)
    return _("Helps some people");
  if (g_strcmp0 (verdict, "may-help") == 0)
    return _("May help");
  if (g_strcmp0 (verdict, "uncertain") == 0)
    return _("Uncertain");
  if (g_strcmp0 (verdict, "probably-does-not-help") == 0)
    return _("Probably does not help");

  return g_strcmp0 (verdict, "specialist-only") == 0 ? _("For specialists to decide") : NULL;
}

char *
reader_effect_question (const ContentEffect *effect)
{
  /* Translators: heads a count of people; %s is such as "felt dizzy". */
  return g_strdup_printf (_("How many %s?"), effect->what);
}

char *
reader_effect_count (int count, int of, const char *who)
{
  /* Translators: "40 of 100 people with pregabalin". */
  return g_strdup_printf (_("%d of %d people %s"), count, of, who);
}

char *
reader_describe_review (const WidgetsContext *context, const ContentPage *page)
{
  const PackManifest *manifest = pack_manifest (context->pack);
  g_autofree char *month = widgets_month_name (page->review.reviewed);
  g_autofree char *next = widgets_month_name (page->review.review_by);

  if (page->review.reviewer)
    return g_strdup_printf (_("Reviewed by %s, %s. To be reviewed again by %s. “%s”, version %s."), page->review.reviewer,
                            month, next, manifest->title, manifest->version);

  return g_strdup_printf (_("Not yet reviewed by a clinician. Last checked against its sources: %s; next by %s. “%s”, version %s."),
                          month, next, manifest->title, manifest->version);
}
