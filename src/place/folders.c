/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "place/folders.h"

static const char *
from_environment (const char *variable, const char *installed)
{
  const char *folder = g_getenv (variable);

  return folder ? folder : installed;
}

const char *
place_folder_data (void)
{
  return from_environment ("LEGWISE_DATA_DIR", LEGWISE_DATADIR);
}

const char *
place_folder_catalogues (void)
{
  return from_environment ("LEGWISE_CATALOGUE_DIR", LEGWISE_LOCALEDIR);
}
