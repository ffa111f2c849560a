/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "drawing/allow.h"

#include <string.h>

#include "drawing/drawing.h"

#define FIRST_LINE "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define SVG(inner) FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "' viewBox='0 0 64 36'>\n" inner "</svg>"
#define ROOT(attributes) FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "' " attributes "/>"

typedef struct
{
  const char *name;
  const char *text;
} Row;

static const Row refused[] = {
  { "script", SVG ("<script>alert(1)</script>") },
  { "style", SVG ("<style>@import 'http://127.0.0.1/x.css';</style>") },
  { "style-attribute", SVG ("<path style='fill:url(http://127.0.0.1/)' d='M0 0'/>") },
  { "image", SVG ("<image href='x.png' width='1' height='1'/>") },
  { "image-data", SVG ("<image href='data:image/png;base64,AA=='/>") },
  { "text", SVG ("<text x='1' y='1'>words</text>") },
  { "filter", SVG ("<filter id='f'><feTurbulence numOctaves='10000'/></filter>") },
  { "filter-attribute", SVG ("<g filter='url(#f)'/>") },
  { "blur", SVG ("<feGaussianBlur stdDeviation='100'/>") },
  { "mask", SVG ("<mask id='m'/>") },
  { "clip-path", SVG ("<clipPath id='c'/>") },
  { "pattern", SVG ("<pattern id='p' width='.001' height='.001'/>") },
  { "marker", SVG ("<marker id='m'/>") },
  { "symbol", SVG ("<symbol id='s'/>") },
  { "switch", SVG ("<switch/>") },
  { "animate", SVG ("<circle r='1'><animate attributeName='r'/></circle>") },
  { "set", SVG ("<circle r='1'><set attributeName='r' to='2'/></circle>") },
  { "foreign-object", SVG ("<foreignObject><p/></foreignObject>") },
  { "link", SVG ("<a href='#x'><path d='M0 0'/></a>") },
  { "onload", ROOT ("viewBox='0 0 1 1' onload='x()'") },
  { "onclick", SVG ("<path d='M0 0' onclick='x()'/>") },
  { "upper-case-element", SVG ("<PATH d='M0 0'/>") },
  { "unknown-attribute", SVG ("<path d='M0 0' data-x='1'/>") },
  { "below-a-group", SVG ("<g><g><g><script/></g></g></g>") },
  { "inside-a-shape", SVG ("<path d='M0 0'><script/></path>") },
  { "href-file", SVG ("<use href='file:///etc/passwd#x'/>") },
  { "href-http", SVG ("<use href='http://127.0.0.1/x.svg#x'/>") },
  { "href-data", SVG ("<use href='data:image/svg+xml,x#x'/>") },
  { "href-relative", SVG ("<use href='other.svg#x'/>") },
  { "href-empty", SVG ("<use href=''/>") },
  { "href-blank", SVG ("<use href=' #x'/>") },
  { "gradient-href", SVG ("<linearGradient id='g' href='other.svg#g'/>") },
  { "fill-http", SVG ("<path d='M0 0' fill='url(http://127.0.0.1/x#y)'/>") },
  { "fill-upper-case", SVG ("<path d='M0 0' fill='URL(http://127.0.0.1/x#y)'/>") },
  { "fill-quoted", SVG ("<path d='M0 0' fill='url(\"x.svg#y\")'/>") },
  { "fill-second", SVG ("<path d='M0 0' fill='url(#y) url(x.svg#y)'/>") },
  { "fill-escaped", SVG ("<path d='M0 0' fill='u\\72l(x.svg#y)'/>") },
  { "stroke-file", SVG ("<path d='M0 0' stroke='url(file:///x#y)'/>") },
  { "nested-use", SVG ("<g id='a'><use href='#b'/></g>") },
  { "nested-use-in-defs", SVG ("<defs><use href='#b'/></defs>") },
  { "nested-use-deep", SVG ("<g id='a'><g><g><use href='#b'/></g></g></g>") },
  { "use-of-use", SVG ("<circle id='a' r='1'/><use id='b' href='#a'/><use href='#b'/>") },
  { "use-of-itself", SVG ("<use id='a' href='#a'/>") },
  { "use-of-root", FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "' viewBox='0 0 9 9' id='a'><use href='#a'/></svg>" },
  { "wrong-root", FIRST_LINE "<g xmlns='" XML_SVG_NAMESPACE "'/>" },
  { "no-name-space", FIRST_LINE "<svg viewBox='0 0 1 1'/>" },
  { "wrong-name-space", FIRST_LINE "<svg xmlns='http://www.w3.org/1999/xhtml' viewBox='0 0 1 1'/>" },
  { "xlink", SVG ("<g xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='#a'/>") },
  { "xlink-declared", SVG ("<g xmlns:xlink='http://www.w3.org/1999/xlink'/>") },
  { "foreign-element", SVG ("<i:x xmlns:i='http://ns.adobe.com/'/>") },
  { "xinclude", SVG ("<include xmlns='http://www.w3.org/2001/XInclude' href='x'/>") },
  { "xml-base", SVG ("<g xml:base='file:///etc/'/>") },
  { "doctype", FIRST_LINE "<!DOCTYPE svg>\n<svg xmlns='" XML_SVG_NAMESPACE "' viewBox='0 0 1 1'/>" },
  { "stylesheet", FIRST_LINE "<?xml-stylesheet href='x.css'?>\n<svg xmlns='" XML_SVG_NAMESPACE "' viewBox='0 0 1 1'/>" },
  { "no-view-box", ROOT ("width='64' height='36'") },
  { "view-box-too-wide", ROOT ("viewBox='0 0 2001 36'") },
  { "view-box-too-high", ROOT ("viewBox='0 0 64 2001'") },
  { "view-box-flat", ROOT ("viewBox='0 0 64 0'") },
  { "view-box-negative", ROOT ("viewBox='0 0 -64 36'") },
  { "view-box-shifted", ROOT ("viewBox='-5 0 64 36'") },
  { "view-box-short", ROOT ("viewBox='0 0 64'") },
  { "view-box-long", ROOT ("viewBox='0 0 64 36 1'") },
  { "view-box-nan", ROOT ("viewBox='0 0 nan nan'") },
  { "view-box-infinite", ROOT ("viewBox='0 0 inf 36'") },
  { "view-box-units", ROOT ("viewBox='0 0 64px 36px'") },
  { "view-box-empty", ROOT ("viewBox=''") },
  { "anchor-nan", SVG ("<circle id='a' cx='nan' cy='1' r='1'/>") },
  { "anchor-endless", SVG ("<circle id='a' cx='1e999' cy='1' r='1'/>") },
  { "anchor-outside", SVG ("<circle id='a' cx='65' cy='1' r='1'/>") },
  { "anchor-percent", SVG ("<circle id='a' cx='50%' cy='1' r='1'/>") },
};

static const Row allowed[] = {
  { "nothing", ROOT ("viewBox='0 0 64 36'") },
  { "all-shapes", SVG ("<g transform='scale(2)'><path d='M0 0H9'/><rect width='1' height='1'/><circle r='1'/>"
                       "<ellipse rx='1' ry='1'/><line x2='1'/><polyline points='0 0 1 1'/><polygon points='0 0 1 1'/></g>") },
  { "title", SVG ("<title>t</title><desc>d</desc>") },
  { "use", SVG ("<defs><circle id='a' r='1'/></defs><use href='#a' x='3'/><use href='#a'/>") },
  { "use-of-nothing", SVG ("<use href='#none'/>") },
  { "gradient", SVG ("<defs><linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient>"
                     "<radialGradient id='h' href='#g'/></defs><rect width='9' height='9' fill='url(#h)'/>") },
  { "comment", SVG ("<!-- c --><g/>") },
  { "anchor", SVG ("<circle id='a' cx='64' cy='0' r='1' fill='none'/>") },
  { "largest", ROOT ("viewBox='0 0 2000 2000'") },
};

static Drawing *
read (const char *text, XmlFaults *faults)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return drawing_read (bytes, "figures/x.svg", faults);
}

static void
assert_refused (const char *text)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  g_assert_null (read (text, faults));
  g_assert_cmpuint (xml_faults_count_errors (faults), >=, 1);
  g_assert_cmpstr (xml_faults_get (faults, 0)->file, ==, "figures/x.svg");
  g_assert_cmpuint (xml_faults_get (faults, 0)->line, >=, 2);
  g_assert_nonnull (strstr (xml_faults_get (faults, 0)->message, "; "));
}

static void
assert_allowed (const char *text)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();
  g_autoptr (Drawing) drawing = read (text, faults);

  g_assert_nonnull (drawing);
  g_assert_cmpuint (xml_faults_count (faults), ==, 0);
}

static void
test_refused (gconstpointer text)
{
  assert_refused (text);
}

static void
test_allowed (gconstpointer text)
{
  assert_allowed (text);
}

/* What is known is not said again, but the verdict stays. */
static void
test_refused_again (void)
{
  g_autoptr (XmlFaults) faults = xml_faults_new ();

  for (guint i = 0; i < 2; i++)
    g_assert_null (read (SVG ("<script/>"), faults));
  g_assert_cmpuint (xml_faults_count (faults), ==, 1);
}

/* @shapes shapes in one group, used @uses times. */
static char *
make_uses (guint shapes, guint uses)
{
  GString *text = g_string_new (FIRST_LINE "<svg xmlns='" XML_SVG_NAMESPACE "' viewBox='0 0 64 36'><g id='a'>");

  for (guint i = 0; i < shapes; i++)
    g_string_append (text, "<rect width='64' height='36' opacity='.5'/>");
  g_string_append (text, "</g>");
  for (guint i = 0; i < uses; i++)
    g_string_append (text, "<use href='#a'/>");
  g_string_append (text, "</svg>");

  return g_string_free (text, FALSE);
}

static void
test_uses (void)
{
  g_autofree char *most = make_uses (1, 200);
  g_autofree char *more = make_uses (1, 201);
  g_autofree char *bomb = make_uses (900, 200);

  assert_allowed (most);
  assert_refused (more);
  assert_refused (bomb); /* 180000 shapes would take minutes to draw */
}

static void
add_rows (const char *prefix, const Row *rows, guint n, GTestDataFunc test)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/drawing/allow/%s/%s", prefix, rows[i].name);

      g_test_add_data_func (path, rows[i].text, test);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add_rows ("refused", refused, G_N_ELEMENTS (refused), test_refused);
  add_rows ("allowed", allowed, G_N_ELEMENTS (allowed), test_allowed);
  g_test_add_func ("/drawing/allow/refused-again", test_refused_again);
  g_test_add_func ("/drawing/allow/uses", test_uses);

  return g_test_run ();
}
