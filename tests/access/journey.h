/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "look.h"

G_BEGIN_DECLS

/* The program as it runs, seen through the accessibility bus and driven by that bus and
 * by keys. Nothing here sleeps for a fixed time: every step waits for what it brings
 * about, and what does not come within JOURNEY_SECONDS ends the test. */
#define JOURNEY_SECONDS 15

typedef struct _Journey Journey;

/* Takes the program from the command line. */
void journey_init (int *argc, char ***argv);

/* Starts the program with one @argument (or NULL), and waits until its window has the
 * keyboard and the focus is on the heading that says @heading (NULL: wherever it is).
 * Returns: NULL, and the test is skipped, where xdotool or the accessibility bus is not
 * installed. */
Journey *journey_begin (const char *argument, const char *heading);
/* Closes the window. The program must end well. */
void journey_end (Journey *journey);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Journey, journey_end)

/* All nodes in the order of the tree. They stay valid until the next call of any
 * function here. */
GPtrArray *journey_look (Journey *journey);

/* @name is the whole name, or its first sentence: cards and rows are named "Title.
 * Summary". */
const LookNode *journey_wait_for (Journey *journey, LookKind kind, const char *name);

/* Waits until the focus is on the heading that says @text and nothing else. */
void journey_wait_heading (Journey *journey, const char *text);

void journey_wait_checked (Journey *journey, const char *option);

/* Activates a button through the accessibility bus. */
void journey_click (Journey *journey, const char *button);

/* A key as xdotool calls it, such as "Tab" or "alt+Left". */
void journey_key (Journey *journey, const char *key);

/* Presses Tab until the focus is there. Every stop on the way must have a name. */
void journey_tab_to (Journey *journey, LookKind kind, const char *name);

/* Chooses an option with Tab and the space bar. There is no other way: up to GTK 4.18
 * check buttons offer no action on the accessibility bus, nor can the bus move the focus
 * to them. */
void journey_choose (Journey *journey, const char *option);

G_END_DECLS
