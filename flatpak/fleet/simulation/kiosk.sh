# SPDX-License-Identifier: GPL-3.0-or-later
# A kiosk: a system installation of Flatpak of its own, in FOLDER/kiosks/NUMBER. The runtime lies in
# one place for all (as a user's installation), but for the first, which has its own, as a real one.

on() {
  home=$work/kiosks/$1 run=$work/run/$1; shift
  mkdir -p "$home/home" "$home/state" "$work/run"
  # In memory on a real one: a full disk does not fill it.
  mkdir -p -m 700 "$run"
  env -u XDG_DATA_DIRS -u DBUS_SESSION_BUS_ADDRESS HOME="$home/home" XDG_RUNTIME_DIR="$run" XDG_DATA_HOME="$home/home/.local/share" \
    XDG_CONFIG_HOME="$home/home/.config" XDG_CACHE_HOME="$home/home/.cache" FLATPAK_SYSTEM_DIR="$home/system" \
    FLATPAK_SYSTEM_CACHE_DIR="$home/cache" FLATPAK_CONFIG_DIR="$home/etc" FLATPAK_USER_DIR="$build/user" "$@"
}

# Kiosks without a runtime of their own update without looking for one; otherwise as the unit says.
alone() { [ "$1" = 1 ] || echo --no-deps; }

# follow KIOSK CHANNEL: from now on.
follow() {
  publish remote "$work/www/$2" "http://127.0.0.1:$port/$1/$2" >"$work/log/$1.flatpakrepo"
  on "$1" "$fleet/kiosk/follow" "$work/log/$1.flatpakrepo" legwise $(alone "$1")
}
install() { on "$1" flatpak install --system --noninteractive $(alone "$1") legwise $id "$id.Pack.$name"; }

# What the nightly unit runs.
update() {
  updating=$1; shift
  on "$updating" env LEGWISE_PATIENCE="${patience:-120}" "$fleet/kiosk/update" $(alone "$updating") "$@"
}

# The commit that is deployed: where Flatpak's own link leads to.
commit() { readlink "$work/kiosks/$1/system/${2:-$pack_ref}/active"; }
deployed() { echo "$work/kiosks/$1/system/$pack_ref/active/files"; }
has_edition() { grep -q "Edition $2\." "$(deployed "$1")/pages/sleep.xml" || { echo "kiosk $1: $(grep -m1 '<summary>' "$(deployed "$1")/pages/sleep.xml")"; return 1; }; }

# sandboxed KIOSK PROGRAM ARGUMENT…: runs in the kiosk's sandbox.
sandboxed() {
  kiosk=$1 program=$2; shift 2
  on "$kiosk" timeout 120 flatpak run --system --command="$program" $id "$@"
}

# That it runs: the sandbox is there, and the program finds the pack in it sound, in this edition.
runs() {
  sandboxed "$1" legwise-pack check $packs/$name
  sandboxed "$1" grep -q "Edition $2\." $packs/$name/pages/sleep.xml
}

# The program as a kiosk for some seconds, until it has written its status file.
shows_itself() {
  state=$work/kiosks/$1/state
  rm -f "$state/status.json"
  on "$1" "$root/tests/tools/with-display" --size 1080x1920 env HOME="$work/kiosks/$1/home" STATE_DIRECTORY="$state" sh -c '
    flatpak run --system --filesystem="$STATE_DIRECTORY" "$@" &
    for _ in $(seq 100); do [ -s "$STATE_DIRECTORY/status.json" ] && break; sleep 0.5; done
    kill $!; wait' sh $id --kiosk --pack $packs/$name || :
  cat "$state/status.json"
}

# all COMMAND KIOSK…: the command for each of them, some at a time, as in a night.
all() {
  command=$1 running=; shift
  for kiosk; do
    "$command" "$kiosk" &
    running="$running $!"
    set -- $running
    if [ $# -ge 5 ]; then wait "$1"; running=${running#" $1"}; fi
  done
  for job in $running; do wait "$job"; done
}

every() { seq 1 "$kiosks"; }
# The canary ring is 2 and 3; the rest follows.
others() { every | grep -vx '[23]'; }
