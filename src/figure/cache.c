/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "figure/cache.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

#define MOST_BYTES (12 * 1024 * 1024)

typedef struct
{
  Drawing *drawing;
  int width, height;
  const char *ground;
  cairo_surface_t *surface; /* NULL until it is painted */
} Painting;

/* Oldest first. Main thread only. */
static GQueue kept = G_QUEUE_INIT;
static gsize kept_bytes;
static guint n_pending;

static void
painting_free (gpointer data)
{
  Painting *painting = data;

  drawing_unref (painting->drawing);
  g_clear_pointer (&painting->surface, cairo_surface_destroy);
  g_free (painting);
}

static gsize
painting_bytes (const Painting *painting)
{
  return (gsize) painting->width * painting->height * 4;
}

static gboolean
is_the_same (const Painting *painting, const Drawing *drawing, int width, int height, const char *ground)
{
  return painting->drawing == drawing && painting->width == width && painting->height == height
         && g_strcmp0 (painting->ground, ground) == 0;
}

cairo_surface_t *
figure_cache_get (const Drawing *drawing, int width, int height, const char *ground)
{
  for (GList *l = kept.head; l; l = l->next)
    if (is_the_same (l->data, drawing, width, height, ground))
      return ((Painting *) l->data)->surface;

  return NULL;
}

static void
keep (Painting *painting)
{
  kept_bytes += painting_bytes (painting);
  g_queue_push_tail (&kept, painting);
  while (kept_bytes > MOST_BYTES && kept.length > 1)
    {
      Painting *oldest = g_queue_pop_head (&kept);

      kept_bytes -= painting_bytes (oldest);
      painting_free (oldest);
    }
}

static void
paint_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Painting *painting = data;
  DrawingTheme theme = { painting->ground };

  painting->surface = drawing_render (painting->drawing, painting->width, painting->height, &theme);
  g_task_return_boolean (task, painting->surface != NULL);
}

/* librsvg builds a tree for each drawing; once all are painted it is all free again. */
static void
give_back_memory (void)
{
#ifdef __GLIBC__
  malloc_trim (0);
#endif
}

typedef struct
{
  GAsyncReadyCallback callback;
  GWeakRef owner;
} Waiting;

static void
on_painted (GObject *source, GAsyncResult *result, gpointer data)
{
  Waiting *waiting = data;
  Painting *painting = g_task_get_task_data (G_TASK (result));
  g_autoptr (GObject) owner = g_weak_ref_get (&waiting->owner);

  n_pending--;
  if (painting->surface && !figure_cache_get (painting->drawing, painting->width, painting->height, painting->ground))
    {
      Painting *copy = g_memdup2 (painting, sizeof (Painting));

      drawing_ref (copy->drawing);
      cairo_surface_reference (copy->surface);
      keep (copy);
    }
  if (owner)
    waiting->callback (owner, result, NULL);
  if (n_pending == 0)
    give_back_memory ();
  g_weak_ref_clear (&waiting->owner);
  g_free (waiting);
}

static gboolean
start_task (gpointer task)
{
  g_task_run_in_thread (task, paint_in_thread);

  return G_SOURCE_REMOVE;
}

void
figure_cache_paint (Drawing *drawing, int width, int height, const char *ground,
                    GAsyncReadyCallback callback, GObject *owner)
{
  Painting *painting = g_new0 (Painting, 1);
  Waiting *waiting = g_new0 (Waiting, 1);
  GTask *task;

  *painting = (Painting){ drawing_ref (drawing), width, height, ground, NULL };
  waiting->callback = callback;
  g_weak_ref_init (&waiting->owner, owner);
  task = g_task_new (NULL, NULL, on_painted, waiting);
  g_task_set_task_data (task, painting, painting_free);
  n_pending++;
  /* The thread would take the processor from the frame that is being made. */
  g_idle_add_full (G_PRIORITY_LOW, start_task, task, g_object_unref);
}

guint
figure_cache_n_pending (void)
{
  return n_pending;
}

void
figure_cache_clear (void)
{
  g_queue_clear_full (&kept, painting_free);
  kept_bytes = 0;
}
