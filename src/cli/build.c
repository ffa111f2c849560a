/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assess/prove.h"
#include "cli/command.h"
#include "cli/folder.h"
#include "cli/print.h"
#include "pack/check.h"
#include "pack/pins.h"

/* Makes of a pack's source what can be installed:
 *   FOLDER/ID          the pack with compiled translations, for /usr/share/legwise/packs
 *   FOLDER/ID.flatpak  the same as an extension of the Flatpak, where flatpak is installed
 * Only a pack without faults whose self-check is proved leaves the house. */

#define MARK ".legwise-built"
#define APP "io.github.legwise.Legwise"

/* Runs a program and shows what it says only where it fails. */
static gboolean
run (const char *const *command, const char *folder)
{
  g_autofree char *said = NULL, *warned = NULL;
  g_autoptr (GError) error = NULL;
  int status;

  if (!g_spawn_sync (folder, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &said, &warned, &status, &error))
    {
      g_printerr ("%s: %s\n", command[0], error->message);
      return FALSE;
    }
  if (g_spawn_check_wait_status (status, NULL))
    return TRUE;
  g_printerr ("%s%s%s failed; what it said is above\n", said, warned, command[0]);

  return FALSE;
}

static gboolean
has_program (const char *name)
{
  g_autofree char *path = g_find_program_in_path (name);

  return path != NULL;
}

static gboolean
is_sound (const char *folder)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  pack_check (folder, today, faults);
  cli_print_faults (folder, faults);

  return xml_faults_count_errors (faults) == 0;
}

static gboolean
is_proved (Pack *pack, const LwQuestionnaire *questionnaire)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (GPtrArray) pins = pack_pins_read (pack, faults);
  const LwFloors *floors = pack_floors (pack, faults);
  g_autoptr (LwProof) proof = pins && floors ? lw_prove (questionnaire, floors, pack_pins_pinned (pins)) : NULL;

  if (proof && proof->holds)
    return TRUE;
  g_printerr ("%s: the self-check is not proved; legwise-pack prove says what is wrong\n", pack_folder (pack));

  return FALSE;
}

/* Sources of translations, and what only the build of Legwise itself reads. */
static gboolean
is_installed (const char *name)
{
  return !g_str_has_suffix (name, ".po") && !g_str_has_suffix (name, "~") && !g_str_equal (name, "LINGUAS")
         && !g_str_equal (name, "meson.build");
}

static gboolean
compile_language (Pack *pack, const char *language, const char *to)
{
  g_autofree char *po = g_strdup_printf ("%s/languages/%s.po", pack_folder (pack), language);
  g_autofree char *mo = g_strdup_printf ("%s/languages/%s.mo", to, language);
  const char *command[] = { "msgfmt", "--check", "-o", mo, po, NULL };

  /* One that was compiled before was copied. */
  return !g_file_test (po, G_FILE_TEST_EXISTS) || run (command, NULL);
}

/* What stands there is replaced only if it was built before: never a pack's source, nor anything
 * else that somebody keeps there. */
static gboolean
may_replace (const char *to)
{
  g_autofree char *mark = g_build_filename (to, MARK, NULL);

  if (!g_file_test (to, G_FILE_TEST_EXISTS) || g_file_test (mark, G_FILE_TEST_EXISTS))
    return TRUE;
  g_printerr ("%s: something else is there already; name another folder with --into\n", to);

  return FALSE;
}

static gboolean
make_folder (Pack *pack, const char *to)
{
  const PackManifest *manifest = pack_manifest (pack);
  g_autofree char *mark = g_build_filename (to, MARK, NULL);
  g_autoptr (GError) error = NULL;

  cli_folder_remove (to);
  if (!cli_folder_copy (pack_folder (pack), to, is_installed, &error) || !g_file_set_contents (mark, "", 0, &error))
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }
  for (guint i = 1; i < manifest->languages->len; i++) /* the first is the source */
    if (!compile_language (pack, manifest->languages->pdata[i], to))
      return FALSE;

  return TRUE;
}

static gboolean
write_metadata (const char *work, const char *id)
{
  g_autofree char *file = g_build_filename (work, "metadata", NULL);
  g_autofree char *text = g_strdup_printf ("[Runtime]\nname=" APP ".Pack.%s\n\n[ExtensionOf]\nref=app/" APP "/%s/stable\n", id,
                                           LEGWISE_ARCH);
  g_autoptr (GError) error = NULL;

  if (g_file_set_contents (file, text, -1, &error))
    return TRUE;
  g_printerr ("%s\n", error->message);

  return FALSE;
}

/* The branch of an extension is the format of its pack, so that an older Legwise never gets a newer
 * pack: it would refuse it. */
static gboolean
make_bundle (const char *folder, const char *id, const char *bundle)
{
  g_autofree char *work = g_dir_make_tmp ("legwise-pack-XXXXXX", NULL);
  g_autofree char *repository = g_build_filename (work, "repository", NULL);
  g_autofree char *files = g_build_filename (work, "files", NULL);
  g_autofree char *extension = g_strdup_printf (APP ".Pack.%s", id);
  g_autofree char *branch = g_strdup_printf ("%d", PACK_SCHEMA);
  const char *export[] = { "flatpak", "build-export", "--runtime", "--disable-sandbox", "--files=files", repository, work, branch, NULL };
  const char *to_bundle[] = { "flatpak", "build-bundle", "--runtime", repository, bundle, extension, branch, NULL };
  gboolean done = cli_folder_copy (folder, files, NULL, NULL) && write_metadata (work, id) && run (export, NULL) && run (to_bundle, NULL);

  cli_folder_remove (work);

  return done;
}

int
cli_build (const CliArguments *arguments)
{
  const LwQuestionnaire *questionnaire;
  g_autoptr (Pack) pack = NULL;
  g_autofree char *folder = NULL, *bundle = NULL;
  const char *id;

  if (!arguments->into)
    {
      g_printerr ("legwise-pack: build wants --into FOLDER, where it may write\n");
      return CLI_WRONG_ARGUMENTS;
    }
  if (!is_sound (arguments->folder) || !(pack = cli_open_self_check (arguments->folder, &questionnaire)) || !is_proved (pack, questionnaire))
    return CLI_FALLS_SHORT;

  id = pack_manifest (pack)->id;
  folder = g_build_filename (arguments->into, id, NULL);
  bundle = g_strdup_printf ("%s.flatpak", folder);
  if (!may_replace (folder))
    return CLI_WRONG_ARGUMENTS;
  if (!make_folder (pack, folder))
    return CLI_FALLS_SHORT;
  g_print ("%s: copy it to /usr/share/legwise/packs\n", folder);
  if (!has_program ("flatpak"))
    {
      g_printerr ("no bundle for the Flatpak: flatpak is not installed\n");
      return CLI_DONE;
    }
  if (!make_bundle (folder, id, bundle))
    return CLI_FALLS_SHORT;
  g_print ("%s: install it with flatpak install --bundle\n", bundle);

  return CLI_DONE;
}
