# SPDX-License-Identifier: GPL-3.0-or-later
# Wards without a network, a newer schema, new keys, and what is kept for a roll-back.

stick() {
  edition 9
  publish_pack
  publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
  before=$(commit 5)
  update 1
  mkdir -p "$work/stick"
  on 1 flatpak create-usb --system "$work/stick" "$id.Pack.$name"
  figure 'the stick for one pack' "$(du -sb "$work/stick" | cut -f 1) bytes"
  stop_server
  # Without the stick there is nothing; with it, what the service of the stick does.
  fails update 5
  is "$(commit 5)" "$before"
  from_stick 5 "$work/stick"
  is "$(commit 5)" "$(commit 1)"
  has_edition 5 9
  runs 5 9
}
# What the service of the stick runs.
from_stick() { on "$1" "$fleet/kiosk/from-stick" "$2" $(alone "$1"); }

# forge OLD NEW FOLDER: a page in a repository gets other words, and is packed as well as before.
forge() {
  find "$3" -name '*.filez' | python3 -c 'import os, sys, zlib
old, new = (word.encode() for word in sys.argv[1:3])
forged = 0
for name in sys.stdin.read().split():
  data = open(name, "rb").read()
  start = 8 + int.from_bytes(data[:4], "big")
  text = zlib.decompressobj(-15).decompress(data[start:])
  if old in text:
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    open(name, "wb").write(data[:start] + pack.compress(text.replace(old, new)) + pack.flush())
    forged += 1
sys.exit(not forged)' "$1" "$2"
}

# A file on the stick was changed, but not what is signed; and so that the commit is called incomplete.
bad_stick() {
  before=$(commit 6)
  cp -R "$work/stick" "$work/stick.bad"
  forge 'Edition 9.' 'Edition 0.' "$work/stick.bad"
  fails from_stick 6 "$work/stick.bad"
  unharmed 6 "$before" 8
  touch "$work/stick.bad/.ostree/repo/state/$(commit 5).commitpartial"
  fails from_stick 6 "$work/stick.bad"
  unharmed 6 "$before" 8
  # The reason for all this: Flatpak alone takes it. Should this fail one day, from-stick can go.
  cp -a "$work/kiosks/8" "$work/kiosks/aside"
  on aside flatpak update --system --noninteractive --no-deps --sideload-repo="$work/stick.bad/.ostree/repo" || :
  alone='refuses it'
  grep 'Edition 0\.' "$(deployed aside)/pages/sleep.xml" && alone='takes it'
  figure 'a stick with a changed page, by flatpak update alone' "$alone"
  rm -rf "$work/kiosks/aside"
}

both_sticks() {
  stick
  bad_stick
  start_server
}

newer_schema() {
  sed -i 's/ schema="1"/ schema="2"/' "$content/pack.xml"
  publish pack "$work/www/stable" "$content" next
  sed -i 's/ schema="2"/ schema="1"/' "$content/pack.xml"
  on 1 flatpak install --system --noninteractive legwise "runtime/$id.Pack.next/$arch/2"
  on 1 flatpak info --system "$id.Pack.next" | grep 'Branch: 2'
  sandboxed 1 ls $packs
  fails sandboxed 1 ls $packs/next
  sandboxed 1 ls $packs/$name/pack.xml
  on 1 flatpak run --system --filesystem="$work/kiosks/1/system:ro" --command=legwise-pack $id check \
    "$work/kiosks/1/system/runtime/$id.Pack.next/$arch/2/active/files" >"$work/log/newer" 2>&1 && { echo 'the program takes it'; return 1; }
  cat "$work/log/newer"
  [ -n "$stand_in" ] || grep 'newer Legwise' "$work/log/newer"
}

# The next key signs beside the old one, then every kiosk learns it, then the old one is left.
new_key() {
  make_key Second >"$work/log/second"
  first=$LEGWISE_KEYS
  second=$(tail -n 1 "$work/log/second")
  LEGWISE_KEYS="$first $second"
  edition 10
  publish_pack
  publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
  publish resign "$work/www/stable"
  update 7
  has_edition 7 10
  follow 7 stable
  LEGWISE_KEYS=$second
  edition 11
  publish_pack
  publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
  update 7
  has_edition 7 11
  # Who was left out is told so, and keeps what it has.
  before=$(commit 8)
  fails update 8
  is "$(commit 8)" "$before"
}

keeps_enough() {
  second=$(tail -n 1 "$work/log/second")
  LEGWISE_KEYS=$second
  refs=$(ostree --repo="$work/www/stable" log "$pack_ref" | grep -c '^commit')
  before=$(du -sb "$work/www/stable" | cut -f 1)
  parent=$(ostree --repo="$work/www/stable" rev-parse "$pack_ref^^")
  gone=$(ostree --repo="$work/www/stable" rev-parse "$pack_ref^^^")
  LEGWISE_DEPTH=2 publish tidy "$work/www/stable"
  echo "$refs commits, $before bytes; then $(du -sb "$work/www/stable" | cut -f 1)"
  fails publish back "$work/www/stable" "$pack_ref" "$gone"
  publish back "$work/www/stable" "$pack_ref" "$parent"
  is "$(checksum stable)" "$(checksum stable "$parent")"
  update 7
  has_edition 7 9
  figure "the channel with 3 editions of the pack" "$(du -sb "$work/www/stable" | cut -f 1) bytes"
}

# From one ring to another and back: canary has what the others do not have yet.
changes_ring() {
  LEGWISE_KEYS=$(tail -n 1 "$work/log/second")
  follow 8 stable
  update 8
  edition 12
  publish_pack
  for channel in canary stable; do
    follow 8 $channel
    is "$(commit 8)" "$(published $channel)"
    is "$(commit 8 "$app_ref")" "$(published $channel "$app_ref")"
    update 8
  done
  fails has_edition 8 12
  publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
  update 8
  is "$(commit 8)" "$(published stable)"
  runs 8 12
}

scenarios_away() {
  try 'a kiosk without a server updates from a stick, not from a changed one' both_sticks
  try 'a pack of a newer schema is not seen by the program, and refused if shown' newer_schema
  try 'a new key takes over from an old one' new_key
  try 'what is kept is enough for a roll-back' keeps_enough
  try 'a kiosk changes from one ring to another' changes_ring
}
