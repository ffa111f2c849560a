# SPDX-License-Identifier: GPL-3.0-or-later
# The web server, the keys, the channels; and the end of it all.
server=

start_server() {
  [ ! -e "$work/port" ] || mv "$work/port" "$work/port.kept"
  if [ -e "$work/port.kept" ]; then cp "$work/port.kept" "$work/port"; fi
  "$fleet/server.py" "$work/www" "$work/port" >>"$work/log/server" 2>&1 9>&- &
  server=$!
  echo $server >"$work/server.pid"
  for _ in $(seq 100); do
    [ -s "$work/port" ] && port=$(cat "$work/port") && ask bytes/1 >/dev/null 2>&1 && return
    sleep 0.2
  done
  echo 'the server did not start' >&2
  return 1
}

# In a scenario (a shell of its own) the number is known from the file.
stop_server() {
  [ -s "$work/server.pid" ] || return 0
  kill "$(cat "$work/server.pid")" 2>/dev/null
  rm -f "$work/server.pid"
  sleep 0.5
}

# ask PATH: a word with the server (see server.py).
ask() {
  python3 -c 'import sys, urllib.request as u
print(u.urlopen(f"http://127.0.0.1:{sys.argv[1]}/-/{sys.argv[2]}", timeout=10).read().decode())' "$(cat "$work/port")" "$1"
}
bytes() { ask "bytes/$1"; }

# counted KIOSK NAME COMMAND…: what the kiosk fetched meanwhile, as a figure.
counted() {
  counted_kiosk=$1 counted_name=$2; shift 2
  sent=$(bytes "$counted_kiosk") asked=$(ask "requests/$counted_kiosk")
  "$@"
  figure "$counted_name" "$(($(bytes "$counted_kiosk") - sent)) bytes in $(($(ask "requests/$counted_kiosk") - asked)) requests"
}

open_channels() {
  mkdir -p -m 700 "$work/keys"
  make_key First >"$work/log/key"
  LEGWISE_KEYS=$(tail -n 1 "$work/log/key")
  publish init "$work/www/canary" org.hospital.Canary 'Hospital, to be tried'
  publish init "$work/www/stable" org.hospital.Stable 'Hospital'
}

begin() {
  GNUPGHOME=$work/keys
  export GNUPGHOME LEGWISE_KEYS
  try 'the program is built' build
  [ $failed = 0 ] || finish_tap
  try 'channels and keys are made' open_channels
  LEGWISE_KEYS=$(tail -n 1 "$work/log/key")
  start_server || exit 1
  after_each=mend_server
}

# A scenario that failed half-way may have left the server down.
mend_server() { [ -s "$work/server.pid" ] || start_server; }

finish() {
  stop_server
  for left in "$work"/kiosks/*; do mountpoint -q "$left" && umount -l "$left"; done
  gpgconf --homedir "$work/keys" --kill gpg-agent 2>/dev/null
}
