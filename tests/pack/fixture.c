/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fixture.h"

#include "copy.h"
#include "small.h"

void
fixture_of_shipped (Fixture *fixture, gconstpointer unused)
{
  fixture->folder = pack_copy_new ();
  fixture->faults = xml_faults_new ();
}

void
fixture_of_small (Fixture *fixture, gconstpointer unused)
{
  fixture->folder = small_pack_new ();
  fixture->faults = xml_faults_new ();
}

void
fixture_of_small_opened (Fixture *fixture, gconstpointer unused)
{
  fixture_of_small (fixture, unused);
  fixture->pack = small_pack_open (fixture->folder);
}

void
fixture_end (Fixture *fixture, gconstpointer unused)
{
  xml_faults_free (fixture->faults);
  g_clear_pointer (&fixture->pack, pack_free);
  pack_copy_free (fixture->folder);
}
