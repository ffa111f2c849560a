/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "check/wizard.h"
#include "widgets/context.h"

G_BEGIN_DECLS

/* Somebody before the wizard, in a window of its own. */
typedef struct
{
  WidgetsContext *context;
  GtkWidget *window;
  CheckWizard *wizard;
} Person;

void person_set_up (Person *f, gconstpointer data);
void person_tear_down (Person *f, gconstpointer data);

void person_press (Person *f, const char *action);

/* What the screen shows. */
const LwQuestion *person_question (Person *f);
CheckPlace person_place (Person *f);
gboolean person_next_is_enabled (Person *f);

/* The options in their order; after the last comes "I am not sure". */
GtkWidget *person_option (Person *f, guint index);
GtkWidget *person_unsure (Person *f);
gboolean person_is_on (GtkWidget *button);

/* As a touch on the option does. */
void person_touch (Person *f, const char *id);
void person_touch_mildest (Person *f);

/* Answers the mildest up to the question @until; if it is NULL, to the result. */
void person_go_mildly_to (Person *f, const char *until);

G_END_DECLS
