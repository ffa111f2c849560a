/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes through the gate, then through the reader that the root element calls for. */
#include <libxml/parser.h>

#include "assess/floors.h"
#include "assess/outcome.h"
#include "content/page.h"
#include "content/prose.h"
#include "content/reference.h"
#include "fuzz.h"
#include "pack/manifest.h"
#include "xml/node.h"

typedef gboolean (*Reader) (const xmlDoc *document, XmlFaults *faults);

static void
split_claim (const ContentClaim *claim, gpointer data)
{
  g_autofree char *plain = content_prose_plain (claim->text, "112");

  g_assert_true (g_utf8_validate (plain, -1, NULL));
}

static gboolean
read_page (const xmlDoc *document, XmlFaults *faults)
{
  g_autoptr (ContentPage) page = content_page_read (document, "x.xml", faults);

  if (page)
    content_page_foreach_claim (page, split_claim, NULL);

  return page != NULL;
}

/* Answers what is asked until nothing is; each question is asked once at most. */
static void
walk (const LwQuestionnaire *q, gboolean unsure)
{
  LwAnswers *answers = lw_answers_new (q);

  for (guint i = 0; i <= lw_questionnaire_n_questions (q); i++)
    {
      g_autoptr (LwOutcome) outcome = lw_outcome_evaluate (q, answers);
      LwAnswers *more;

      g_assert_cmpint (outcome->complete, ==, outcome->next < 0);
      if (outcome->next < 0)
        break;
      g_assert_cmpuint (i, <, lw_questionnaire_n_questions (q));
      more = lw_answers_with (answers, outcome->next,
                              unsure ? lw_answer_unsure () : lw_answer_mildest (lw_questionnaire_question (q, outcome->next)));
      lw_answers_unref (answers);
      answers = more;
    }
  lw_answers_unref (answers);
}

static gboolean
read_self_check (const xmlDoc *document, XmlFaults *faults)
{
  g_autoptr (LwQuestionnaire) questionnaire = lw_questionnaire_read (document, "x.xml", faults);

  if (!questionnaire)
    return FALSE;
  walk (questionnaire, FALSE);
  walk (questionnaire, TRUE);

  return TRUE;
}

static gboolean
read_pack (const xmlDoc *document, XmlFaults *faults)
{
  g_autoptr (PackManifest) manifest = pack_manifest_read (document, "x.xml", faults);

  return manifest != NULL;
}

static gboolean
read_glossary (const xmlDoc *document, XmlFaults *faults)
{
  g_autoptr (GHashTable) glossary = content_glossary_read (document, "x.xml", faults);

  return glossary != NULL;
}

static gboolean
read_sources (const xmlDoc *document, XmlFaults *faults)
{
  g_autoptr (GHashTable) sources = content_sources_read (document, "x.xml", faults);

  return sources != NULL;
}

static gboolean
read_floors (const xmlDoc *document, XmlFaults *faults)
{
  g_autoptr (LwFloors) floors = lw_floors_read (document, "x.xml", faults);

  return floors != NULL;
}

static const struct
{
  const char *root;
  Reader read;
} readers[] = {
  { "page", read_page },         { "self-check", read_self_check }, { "pack", read_pack },
  { "glossary", read_glossary }, { "sources", read_sources },       { "floors", read_floors },
};

/* A verdict comes with a fault or without, and is the same when asked again. */
static void
read_twice (Reader read, const xmlDoc *document)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  gboolean sound = read (document, faults);

  g_assert_true ((xml_faults_count (faults) == 0) == sound);
  g_assert_true (read (document, faults) == sound);
}

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
  g_autoptr (xmlDoc) document = xml_gate_parse (&xml_gate_pack, bytes, "x.xml", faults);

  g_assert_cmpuint (xml_faults_count (faults), ==, document ? 0 : 1);
  for (guint i = 0; document && i < G_N_ELEMENTS (readers); i++)
    if (xml_node_is (xmlDocGetRootElement (document), readers[i].root))
      read_twice (readers[i].read, document);

  return 0;
}
