# SPDX-License-Identifier: GPL-3.0-or-later
# What goes well: rings, gates, promotion, recall, roll-back.

first_edition() {
  make_content
  edition 1
  publish app "$work/www/canary" "$build/repository"
  publish_pack
  publish promote "$work/www/canary" "$work/www/stable"
  is "$(checksum canary)" "$(checksum stable)"
  is "$(checksum canary "$app_ref")" "$(checksum stable "$app_ref")"
}

nothing_unsigned() {
  before=$(published canary)
  LEGWISE_KEYS=
  edition 9
  fails publish_pack
  edition 1
  is "$(published canary)" "$before"
}

own_runtime() {
  on 1 flatpak remote-add --system --no-gpg-verify runtime "file://$build/runtime"
  on 1 flatpak install --system --noninteractive runtime "org.gnome.Platform//$(runtime_version)"
}

channel_of() { case $1 in 2 | 3) echo canary ;; *) echo stable ;; esac; }
set_up() {
  follow "$1" "$(channel_of "$1")"
  install "$1"
}
installs() {
  own_runtime
  all set_up $(every)
  for kiosk in $(every); do
    channel=$(channel_of "$kiosk")
    grep -qx 'gpg-verify=true' "$work/kiosks/$kiosk/system/repo/config"
    grep -qx 'gpg-verify-summary=true' "$work/kiosks/$kiosk/system/repo/config"
    is "$(commit "$kiosk")" "$(published $channel)"
    is "$(commit "$kiosk" "$app_ref")" "$(published $channel "$app_ref")"
    has_edition "$kiosk" 1
  done
  figure 'program and pack for one kiosk, first time' "$(bytes 6) bytes in $(ask requests/6) requests"
}

is_read_only() { fails sandboxed 1 sh -c "echo no >$packs/$name/pack.xml"; }
runs_first() { runs 1 1; runs 5 1; is_read_only; }

# seen FOLDER KIOSK…: what collect.yml would fetch of them.
seen() {
  folder=$work/seen/$1; shift
  mkdir -p "$folder"
  for kiosk; do
    on "$kiosk" "$fleet/kiosk/seen" "$work/kiosks/$kiosk/state" >"$folder/kiosk-$kiosk.json"
    cat "$folder/kiosk-$kiosk.json"
  done
}

canary_first() {
  shows_itself 2
  shows_itself 3
  seen before 2 3
  edition 2
  publish_pack
  before=$(commit 1)
  all update $(every)
  for kiosk in 2 3; do has_edition "$kiosk" 2; is "$(commit "$kiosk")" "$(published canary)"; done
  for kiosk in $(others); do has_edition "$kiosk" 1; is "$(commit "$kiosk")" "$before"; done
  runs 2 2
}

gate() { "$fleet/gate" "$work/seen/$1" --before "$work/seen/before" --installed "$id.Pack.$name/$arch/1=$(published canary)" --want "pack=$name"; }
change() { sed -i "$2" "$work/seen/$1/kiosk-3.json"; }
gate_passes() {
  shows_itself 2
  shows_itself 3
  seen now 2 3
  gate now
}
gate_holds() {
  for fault in 's/"time":[0-9]*/"time":1000/' 's/"failures":0/"failures":2/' 's/"errors":\[/&"the pack cannot be read"/' \
    's/"pack":"[^"]*"/"pack":"other"/' 's/\(Pack[^:]*:"\)[0-9a-f]/\1x/' 's/"status":.*/"status":null}/' 's/{.*//'; do
    rm -rf "$work/seen/bad"
    cp -R "$work/seen/now" "$work/seen/bad"
    change bad "$fault"
    fails gate bad
    is $status 1
  done
  rm "$work/seen/bad/kiosk-3.json"
  fails gate bad
  is $status 1
}

promotes() {
  publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
  is "$(checksum stable)" "$(checksum canary)"
  app=$(commit 1 "$app_ref")
  all update $(others)
  for kiosk in $(others); do
    has_edition "$kiosk" 2
    is "$(commit "$kiosk")" "$(published stable)"
    is "$(sha256sum <"$(deployed "$kiosk")/pages/sleep.xml")" "$(sha256sum <"$(deployed 2)/pages/sleep.xml")"
  done
  is "$(commit 1 "$app_ref")" "$app"
  runs 1 2
  counted 6 'a night with nothing new' update 6
}

finds_sleep() { sandboxed "$1" legwise-pack search $packs/$name --query 'pillow sleep' --json | grep -q '"page" : "sleep"'; }
# The program itself prints the page in its sandbox; the stand-in cannot.
prints_sleep() {
  state=$work/kiosks/1/state
  rm -f "$state/sleep.pdf"
  on 1 "$root/tests/tools/with-display" env HOME="$work/kiosks/1/home" flatpak run --system --filesystem="$state" $id \
    --pack $packs/$name --page sleep --export "$state/sleep.pdf"
  [ -s "$state/sleep.pdf" ]
}
recalls() {
  finds_sleep 1
  [ -n "$stand_in" ] || prints_sleep
  withdraw sleep
  publish_pack
  publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
  all update $(every)
  for kiosk in $(every); do grep -q '<withdrawn page="sleep"' "$(deployed "$kiosk")/pack.xml"; done
  for kiosk in 1 2 5; do fails finds_sleep "$kiosk"; done
  [ -n "$stand_in" ] || fails prints_sleep
  runs 1 2
}

goes_back() {
  before=$(ostree --repo="$work/www/stable" rev-parse "$pack_ref^")
  publish back "$work/www/stable" "$pack_ref" "$before"
  is "$(checksum stable "$(published stable)")" "$(checksum stable "$before")"
  all update $(others)
  for kiosk in $(others); do is "$(commit "$kiosk")" "$(published stable)"; done
  for kiosk in $(others); do fails grep -q '<withdrawn' "$(deployed "$kiosk")/pack.xml"; done
  finds_sleep 1
  give_back sleep
  publish_pack
  for kiosk in 2 3; do update "$kiosk"; done
}

one_goes_back() {
  older=$(ostree --repo="$work/www/stable" rev-parse "$pack_ref^^^")
  on 5 flatpak update --system --noninteractive --no-deps --commit="$older" "$id.Pack.$name"
  is "$(commit 5)" "$older"
  has_edition 5 1
  runs 5 1
  # Until it is held, the next night would bring it forward again.
  on 5 flatpak mask --system "$id.Pack.$name"
  update 5
  is "$(commit 5)" "$older"
  on 5 flatpak mask --system --remove "$id.Pack.$name"
  update 5
  is "$(commit 5)" "$(published stable)"
  has_edition 6 2
}

# fetched WHAT: the same update by a kiosk with static deltas and by one without.
fetched() {
  publish_pack
  publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
  counted 7 "$1, with static deltas" update 7
  counted 8 "$1, without" update 8 --no-static-deltas
  for kiosk in 7 8; do is "$(commit $kiosk)" "$(published stable)"; has_edition $kiosk 3; done
}
without_deltas() {
  all update $(every)
  edition 3
  fetched 'one sentence of one page'
  edit_all 03
  fetched 'every page, drawing and claim'
  all update $(every)
  for kiosk in $(every); do has_edition "$kiosk" 3; done
}

scenarios_of_updates() {
  try 'program and pack go through both channels' first_edition
  try 'a channel takes nothing unsigned' nothing_unsigned
  try 'every kiosk installs both, signatures checked' installs
  try 'the pack is seen in the sandbox, read-only' runs_first
  try 'a changed sentence reaches the canary ring alone' canary_first
  try 'the gate lets a sound ring pass' gate_passes
  try 'the gate holds for each of eight faults' gate_holds
  try 'promotion gives everybody the same bytes' promotes
  try 'a page that is taken back is gone everywhere after one update' recalls
  try 'a ring goes back to the version before' goes_back
  try 'one kiosk goes back alone, stays there while held, and comes forward' one_goes_back
  try 'an update works with and without static deltas' without_deltas
}
