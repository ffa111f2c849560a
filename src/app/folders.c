/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/folders.h"

#include "config.h"

static const char *
from_environment (const char *variable, const char *installed)
{
  const char *folder = g_getenv (variable);

  return folder ? folder : installed;
}

const char *
app_folders_data (void)
{
  return from_environment ("LEGWISE_DATA_DIR", LEGWISE_DATADIR);
}

const char *
app_folders_catalogues (void)
{
  return from_environment ("LEGWISE_CATALOGUE_DIR", LEGWISE_LOCALEDIR);
}
