/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What is wrong with a file that somebody wrote, and how to mend it. */
typedef enum
{
  XML_FAULT_ERROR,
  XML_FAULT_WARNING,
} XmlSeverity;

typedef struct
{
  XmlSeverity severity;
  char *file;    /* relative to the pack, with forward slashes */
  guint line;    /* from 1; 0 where the file as a whole is meant */
  char *code;    /* one or two stable words for programs, such as "dangling-id" */
  char *message; /* what, and how to mend it; one line */
} XmlFault;

/* A list that grows in the order in which faults are found. */
typedef struct _XmlFaults XmlFaults;

XmlFaults *xml_faults_new (void);
void xml_faults_free (XmlFaults *faults);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (XmlFaults, xml_faults_free)

/* Line breaks and control characters in the message become spaces. What is known about
 * the same place is not said twice. */
void xml_faults_add (XmlFaults *faults, XmlSeverity severity, const char *code, const char *file,
                     guint line, const char *format, ...) G_GNUC_PRINTF (6, 7);

guint xml_faults_count (const XmlFaults *faults);
guint xml_faults_count_errors (const XmlFaults *faults);
/* Grows with every error that is reported, also with one that is known already: whoever
 * reads a file compares it before and after. */
guint xml_faults_reported (const XmlFaults *faults);
const XmlFault *xml_faults_get (const XmlFaults *faults, guint index);

/* By file, then line; faults at one place keep their order. */
void xml_faults_sort (XmlFaults *faults);

/* "file:line: message", or "file: message" for line 0. The caller frees it. */
char *xml_fault_to_line (const XmlFault *fault);

G_END_DECLS
