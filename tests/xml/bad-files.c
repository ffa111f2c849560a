/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bad-files.h"

#include <string.h>

/* The bytes as they are, and bytes below a good first line. */
#define RAW(name, data, code, line) { name, data, sizeof (data) - 1, code, line }
#define XML(name, data, code, line) RAW (name, FIRST_LINE data, code, line)

#define BOMB "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">"

const BadFile bad_files[] = {
  /* A: bytes */
  RAW ("empty", "", "encoding", 1),
  RAW ("blank", " \n\n", "encoding", 1),
  RAW ("bom-only", "\xEF\xBB\xBF", "encoding", 1),
  RAW ("bom", "\xEF\xBB\xBF" FIRST_LINE "<p/>", "encoding", 1),
  RAW ("png", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "encoding", 1),
  RAW ("html", "<!DOCTYPE html>\n<html><body>x</body></html>", "encoding", 1),
  RAW ("no-first-line", "<p/>", "encoding", 1),
  RAW ("first-line-only", FIRST_LINE, "malformed", 0),
  RAW ("first-line-and-more", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><p/>", "encoding", 1),
  RAW ("standalone", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<p/>", "encoding", 1),
  RAW ("blank-before", "\n" FIRST_LINE "<p/>", "encoding", 1),
  XML ("nul", "<p>\0</p>", "encoding", 1),
  XML ("nul-at-end", "<p/>\0", "encoding", 1),
  XML ("overlong", "<p>\xC0\xBC</p>", "encoding", 1),
  XML ("overlong-slash", "<p>\xE0\x80\xAF</p>", "encoding", 1),
  XML ("surrogate", "<p>\xED\xA0\x80</p>", "encoding", 1),
  XML ("beyond-unicode", "<p>\xF4\x90\x80\x80</p>", "encoding", 1),
  XML ("half-a-character", "<p>\xE2\x82</p>", "encoding", 1),
  XML ("latin-1-lying", "<p>caf\xE9</p>", "encoding", 1),
  RAW ("utf-16-le", "\xFF\xFE<\0p\0/\0>\0", "encoding", 1),
  RAW ("utf-16-be", "\xFE\xFF\0<\0p\0/\0>", "encoding", 1),
  RAW ("utf-16-without-bom", "<\0p\0/\0>\0", "encoding", 1),
  RAW ("utf-32", "\xFF\xFE\0\0<\0\0\0p\0\0\0", "encoding", 1),
  RAW ("utf-7", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>\n+ADw-p/+AD4-", "encoding", 1),
  RAW ("ebcdic", "\x4C\x6F\xA7\x94\x93\x40", "encoding", 1),
  RAW ("latin-1", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<p/>", "encoding", 1),
  RAW ("unknown-encoding", "<?xml version=\"1.0\" encoding=\"X-NONE\"?>\n<p/>", "encoding", 1),
  RAW ("xml-1.1", "<?xml version=\"1.1\" encoding=\"UTF-8\"?>\n<p/>", "encoding", 1),
  RAW ("gzip", "\x1F\x8B\x08\0\0\0\0\0\0\x03\xB3", "encoding", 1),
  RAW ("xz", "\xFD" "7zXZ\0\0\x04", "encoding", 1),
  XML ("control-character", "<p>\x01</p>", "malformed", 2),
  XML ("control-reference", "<p>&#1;</p>", "malformed", 2),
  XML ("nul-reference", "<p>&#0;</p>", "malformed", 2),
  XML ("surrogate-reference", "<p>&#xD800;</p>", "malformed", 2),
  XML ("huge-reference", "<p>&#x110000;</p>", "malformed", 2),

  /* B: well-formedness */
  XML ("mismatched-tag", "<p>\n<b></c></p>", "malformed", 3),
  XML ("unclosed", "<p>", "malformed", 2),
  XML ("two-roots", "<p/>\n<p/>", "malformed", 3),
  XML ("trailing-text", "<p/>\nmore", "malformed", 3),
  XML ("leading-text", "more<p/>", "malformed", 2),
  XML ("comment-only", "<!-- x -->", "malformed", 0),
  XML ("duplicate-attribute", "<p a='1' a='2'/>", "malformed", 2),
  XML ("attribute-without-quotes", "<p a=1/>", "malformed", 2),
  XML ("attribute-without-value", "<p a/>", "malformed", 2),
  XML ("less-in-attribute", "<p a='<'/>", "malformed", 2),
  XML ("bare-ampersand", "<p>a & b</p>", "malformed", 2),
  XML ("undefined-entity", "<p>&nbsp;</p>", "malformed", 2),
  XML ("undefined-entity-in-attribute", "<p a='&nbsp;'/>", "malformed", 2),
  XML ("unbound-prefix", "<x:p/>", "name-space", 2),
  XML ("unbound-attribute-prefix", "<p x:a='1'/>", "name-space", 2),
  XML ("comment-with-dashes", "<p><!-- a -- b --></p>", "malformed", 2),
  XML ("second-first-line", "<p/>" FIRST_LINE, "malformed", 2),
  XML ("end-of-cdata-in-text", "<p>]]></p>", "malformed", 2),

  /* C: entities and inclusion */
  XML ("doctype", "<!DOCTYPE p>\n<p/>", "doctype", 0),
  XML ("internal-entity", "<!DOCTYPE p [<!ENTITY a \"x\">]>\n<p>&a;</p>", "doctype", 0),
  XML ("billion-laughs", "<!DOCTYPE p [" BOMB "]>\n<p>&c;</p>", "doctype", 0),
  XML ("billion-laughs-in-attribute", "<!DOCTYPE p [" BOMB "]>\n<p a='&c;'/>", "doctype", 0),
  XML ("entity-loop", "<!DOCTYPE p [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>\n<p>&a;</p>", "doctype", 0),
  XML ("parameter-bomb", "<!DOCTYPE p [<!ENTITY % a \"x\"><!ENTITY % b \"%a;%a;\">%b;]>\n<p/>", "doctype", 0),
  XML ("xxe-file", "<!DOCTYPE p [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n<p>&a;</p>", "doctype", 0),
  XML ("xxe-http", "<!DOCTYPE p [<!ENTITY a SYSTEM \"http://127.0.0.1:1/\">]>\n<p>&a;</p>", "doctype", 0),
  XML ("xxe-parameter", "<!DOCTYPE p [<!ENTITY % a SYSTEM \"file:///etc/passwd\">%a;]>\n<p/>", "doctype", 0),
  XML ("external-dtd", "<!DOCTYPE p SYSTEM \"http://127.0.0.1:1/p.dtd\">\n<p/>", "doctype", 0),
  XML ("public-dtd", "<!DOCTYPE p PUBLIC \"-//X\" \"p.dtd\">\n<p/>", "doctype", 0),
  XML ("default-attribute", "<!DOCTYPE p [<!ATTLIST p a CDATA \"x\">]>\n<p/>", "doctype", 0),
  XML ("doctype-after-comment", "<!-- x -->\n<!DOCTYPE p>\n<p/>", "doctype", 3),
  XML ("doctype-in-element", "<p><!DOCTYPE p></p>", "malformed", 2),
  XML ("xinclude",
       "<p xmlns:xi='http://www.w3.org/2001/XInclude'>\n<xi:include href='/etc/passwd' parse='text'/></p>",
       "name-space", 0),
  XML ("xinclude-default", "<include xmlns='http://www.w3.org/2001/XInclude' href='x'/>", "name-space", 2),
  XML ("name-space", "<p xmlns='urn:x'/>", "name-space", 2),
  XML ("name-space-below", "<p>\n<q xmlns='urn:x'/></p>", "name-space", 3),
  XML ("name-space-unused", "<p xmlns:x='urn:x'/>", "name-space", 2),
  XML ("name-space-emptied", "<p xmlns=''/>", "name-space", 2),
  XML ("xml-base", "<p xml:base='http://127.0.0.1/'/>", "name-space", 2),
  XML ("xml-space", "<p xml:space='preserve'/>", "name-space", 2),
  XML ("stylesheet", "<?xml-stylesheet href='x.xsl' type='text/xsl'?>\n<p/>", "instruction", 2),
  XML ("catalog", "<?oasis-xml-catalog catalog='file:///x'?>\n<p/>", "instruction", 2),
  XML ("php", "<p><?php echo 1 ?></p>", "instruction", 2),
  XML ("instruction-at-end", "<p/>\n<?x?>", "instruction", 3),

  /* E: text */
  XML ("cdata", "<p><![CDATA[x]]></p>", "cdata", 2),
  XML ("bidi-override", "<p>\n<q>a\xE2\x80\xAE" "b</q></p>", "character", 3),
  XML ("bidi-override-reference", "<p>&#x202E;</p>", "character", 2),
  XML ("bidi-override-decimal", "<p>&#8238;</p>", "character", 2),
  XML ("bidi-isolate", "<p>\xE2\x81\xA6</p>", "character", 2),
  XML ("bidi-in-attribute", "<p a='x\xE2\x80\xAE'/>", "character", 2),
  XML ("bidi-reference-in-attribute", "<p a='x&#x202E;'/>", "character", 2),
  XML ("bidi-after-entity-in-attribute", "<p a='x&amp;&#x202E;'/>", "character", 2),
  XML ("bidi-after-comment", "<p>a<!-- x -->&#x202E;</p>", "character", 2),
  XML ("bidi-after-child", "<p>a<q/>&#x202E;</p>", "character", 2),
  XML ("zero-width-space", "<p>\xE2\x80\x8B</p>", "character", 2),
  XML ("zero-width-joiner", "<p>&#x200D;</p>", "character", 2),
  XML ("word-joiner", "<p>&#x2060;</p>", "character", 2),
  XML ("bom-inside", "<p>&#xFEFF;</p>", "character", 2),
  XML ("line-separator", "<p>&#x2028;</p>", "character", 2),
  XML ("replacement", "<p>\xEF\xBF\xBD</p>", "character", 2),
  XML ("private-use", "<p>\xEE\x80\x80</p>", "character", 2),
  XML ("private-use-plane-15", "<p>&#xF0000;</p>", "character", 2),
  XML ("private-use-plane-16", "<p>&#x10FFFD;</p>", "character", 2),
  XML ("non-character-fffe", "<p>\xEF\xBF\xBE</p>", "malformed", 2),
  XML ("non-character-fdd0", "<p>\xEF\xB7\x90</p>", "character", 2),
  XML ("non-character-1ffff", "<p>&#x1FFFF;</p>", "character", 2),
  XML ("delete", "<p>\x7F</p>", "character", 2),
  XML ("c1-control", "<p>&#x85;</p>", "character", 2),
};
const guint n_bad_files = G_N_ELEMENTS (bad_files);

#define HUNDRED_X \
  "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"

/* D: size */
const BigFile big_files[] = {
  { "300-deep", "", "<p>", 300, "", "limit" },
  { "100000-deep", "", "<p>", 100000, "", "limit" },
  { "13-deep", "", "<p>", 13, "</p></p></p></p></p></p></p></p></p></p></p></p></p>", "limit" },
  { "12-deep", "", "<p>", 12, "</p></p></p></p></p></p></p></p></p></p></p></p>", NULL },
  { "60000-children", "<p>", "<q/>", 60000, "</p>", "limit" },
  { "20000-children", "<p>", "<q/>", 20000, "</p>", "limit" },
  { "19999-children", "<p>", "<q/>", 19999, "</p>", NULL },
  { "40000-attributes", "<p", " a%u=''", 40000, "/>", "limit" },
  { "17-attributes", "<p", " a%u=''", 17, "/>", "limit" },
  { "16-attributes", "<p", " a%u=''", 16, "/>", NULL },
  { "much-text", "<p>", HUNDRED_X, 9000, "</p>", "limit" },
  { "text-of-4001", "<p>x", HUNDRED_X, 40, "</p>", "limit" },
  { "text-of-4000", "<p>", HUNDRED_X, 40, "</p>", NULL },
  { "attribute-of-4001", "<p a='x", HUNDRED_X, 40, "'/>", "limit" },
  { "attribute-of-4000", "<p a='", HUNDRED_X, 40, "'/>", NULL },
  { "text-of-references", "<p>", "&#120;", 4001, "</p>", "limit" },
  { "name-of-60000", "<p", HUNDRED_X, 600, "/>", "malformed" },
  { "name-of-40000", "<p", HUNDRED_X, 400, "/>", "limit" },
  { "name-of-65", "<", "p", 65, "/>", "limit" },
  { "name-of-64", "<", "p", 64, "/>", NULL },
  { "long-comment", "<p><!--", HUNDRED_X, 9000, "--></p>", "limit" },
  { "comment-of-4097", "<p><!--x", "xxxxxxxx", 512, "--></p>", "limit" },
  { "comment-of-4096", "<p><!--", "xxxxxxxx", 512, "--></p>", NULL },
  { "comment-of-4097-in-front", "<!--x", "xxxxxxxx", 512, "--><p/>", "limit" },
  { "70000-lines", "<p>", "\n", 70000, "</p>", "encoding" },
  { "60001-lines", "<p><q/>", "\n", 59999, "</p>", "encoding" },
};
const guint n_big_files = G_N_ELEMENTS (big_files);

GBytes *
big_file_make (const BigFile *big)
{
  g_autoptr (GString) text = g_string_new (FIRST_LINE);
  g_auto (GStrv) parts = g_strsplit (big->repeated, "%u", 2);

  g_string_append (text, big->head);
  for (guint i = 0; i < big->times; i++)
    {
      g_string_append (text, parts[0]);
      if (parts[1])
        g_string_append_printf (text, "%u%s", i, parts[1]);
    }
  g_string_append (text, big->tail);

  return g_bytes_new (text->str, text->len);
}
