/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Adds the tests with a pack that something is wrong with. */
void spoilt_add (void);
