/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "own.h"

#include "copy.h"

#define FIRST "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
#define DAYS "reviewed=\"2026-01-02\" review-by=\"" OWN_REVIEW_BY "\""
#define RULE(id, urgency, source, when, reason) \
  "<rule id=\"" id "\" urgency=\"" urgency "\" source=\"" source "\" " DAYS "><when>" when "</when><reason>" reason \
  "</reason><page ref=\"call-today\"/></rule>\n"
#define OUTCOME(urgency) \
  "<outcome urgency=\"" urgency "\"><title>Title " urgency "</title><lead>Lead.</lead><do><step>Step.</step></do></outcome>\n"

static const char self_check[] = FIRST
  "<self-check id=\"own\" " DAYS " review-status=\"pending\">\n<title>Own check</title><intro>Short.</intro>\n"
  "<stage id=\"danger\"><title>Danger</title>\n"
  "<question id=\"now\" kind=\"several\" use=\"urgency\"><text>Any of these now?</text><why>Because.</why>\n"
  "<option id=\"cough\" sign=\"coughing\">Coughing up blood</option><option id=\"faint\" sign=\"fainted\">Fainted</option>\n"
  "<option id=\"none\" exclusive=\"yes\" rules-out=\"coughing fainted\">None of these</option></question>\n"
  "<question id=\"pee\" kind=\"choice\" use=\"urgency\" ordered=\"yes\"><text>How is your peeing?</text><why>Because.</why>\n"
  "<option id=\"normal\" rules-out=\"bladder\">As usual</option>\n"
  "<option id=\"old\" harmless=\"Old trouble.\">Some trouble, the same for months</option>\n"
  "<option id=\"new\" sign=\"bladder\">New: I leak, or cannot feel it</option></question>\n"
  "<question id=\"weak\" kind=\"choice\" use=\"urgency\" ordered=\"yes\" unsure=\"growing\"><text>Is a leg weak?</text>"
  "<why>Because.</why>\n<option id=\"no\" rules-out=\"weak-growing\">No</option><option id=\"little\">A little</option>\n"
  "<option id=\"growing\" sign=\"weak-growing\">Getting weaker</option></question>\n</stage>\n"
  "<stage id=\"you\"><title>You</title>\n"
  "<question id=\"since\" kind=\"days\" use=\"urgency\" min=\"0\" max=\"400\"><text>How long ago?</text><why>Because.</why>\n"
  "<cut id=\"early\" from=\"0\">Up to 2 weeks</cut><cut id=\"late\" from=\"15\">Longer</cut></question>\n"
  "<question id=\"operation\" kind=\"choice\" use=\"urgency\" ordered=\"no\"><text>What was done?</text><why>Because.</why>\n"
  "<option id=\"disc\">Disc removed</option><option id=\"fusion\">Bones joined</option></question>\n"
  "<question id=\"metal\" kind=\"choice\" use=\"urgency\" ordered=\"yes\" unsure=\"clunk\">"
  "<ask-when><any><is question=\"operation\" option=\"fusion\"/><at-least question=\"pee\" option=\"old\"/></any></ask-when>"
  "<text>Does it clunk?</text><why>Because.</why>\n<option id=\"no\">No</option><option id=\"clunk\">Yes</option></question>\n"
  "<question id=\"pain\" kind=\"scale\" use=\"urgency\" min=\"0\" max=\"10\" unsure=\"strong\"><text>How strong is it?</text>"
  "<why>Because.</why>\n<cut id=\"strong\" from=\"7\">Strong</cut></question>\n</stage>\n"
  RULE ("now", "emergency", "book",
        "<any><has question=\"now\" option=\"cough\"/><has question=\"now\" option=\"faint\"/></any>", "Now, at once.")
  RULE ("pee", "emergency", "book paper", "<at-least question=\"pee\" option=\"new\"/>", "Your peeing has changed.")
  RULE ("weak-early", "emergency", "paper",
        "<all><at-least question=\"weak\" option=\"little\"/><any><is question=\"since\" option=\"early\"/>"
        "<at-least question=\"pee\" option=\"old\"/></any></all>", "Weak, and early.")
  RULE ("weak", "today", "paper", "<at-least question=\"weak\" option=\"growing\"/>", "Your leg gets weaker from day to day.")
  RULE ("metal", "soon", "book", "<at-least question=\"metal\" option=\"clunk\"/>", "It clunks.")
  RULE ("pain", "routine", "book", "<at-least question=\"pain\" option=\"strong\"/>", "It hurts.")
  "<many-unsure source=\"book\"><reason>You were not sure.</reason></many-unsure>\n"
  "<advice id=\"read\"><when><is question=\"operation\" option=\"fusion\"/></when><text>Read this.</text></advice>\n"
  "<advice id=\"move\" source=\"book\"><when><all><is question=\"operation\" option=\"disc\"/>"
  "<not><at-least question=\"weak\" option=\"little\"/></not></all></when><text>Keep moving.</text></advice>\n"
  OUTCOME ("emergency") OUTCOME ("today") OUTCOME ("soon") OUTCOME ("routine") OUTCOME ("self-care")
  "</self-check>\n";

static const char floors[] = FIRST
  "<floors>\n"
  "<sign id=\"coughing\" urgency=\"emergency\" source=\"book\"><name>Blood from the lung</name></sign>\n"
  "<sign id=\"fainted\" urgency=\"emergency\" source=\"book\"><name>Fainted</name></sign>\n"
  "<sign id=\"bladder\" urgency=\"emergency\" source=\"book\"><name>Bladder newly changed</name></sign>\n"
  "<sign id=\"weak-growing\" urgency=\"today\" source=\"paper\"><name>Weakness that grows</name></sign>\n"
  "<together signs=\"bladder weak-growing\" urgency=\"emergency\" source=\"paper\"/>\n"
  "</floors>\n";

static const char sources[] = FIRST
  "<sources>\n"
  "<source id=\"book\" complete=\"yes\" year=\"2019\" doi=\"10.1000/1\">A book. Press</source>\n"
  "<source id=\"paper\" complete=\"no\" address=\"example.org\">A paper, \"quoted\"</source>\n"
  "</sources>\n";

void
own_write (const char *folder)
{
  pack_copy_write (folder, "self-check.xml", self_check);
  pack_copy_write (folder, "floors.xml", floors);
  pack_copy_write (folder, "sources.xml", sources);
}
