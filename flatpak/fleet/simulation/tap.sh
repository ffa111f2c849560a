# SPDX-License-Identifier: GPL-3.0-or-later
# Results, and the figures at the end.
number=0
failed=0

# try NAME COMMAND…: one line of the result. A command that returns 77 was not possible: its last
# words say why. What was said otherwise is shown where it failed; all of it is in FOLDER/log.
try() {
  title=$1; shift
  number=$((number + 1))
  log=$work/log/$(printf %02d $number)-$(echo "$title" | tr -c 'a-z0-9\n' -)
  # In a shell of its own, where one failed command is the end.
  (set -e; "$@") >"$log" 2>&1
  case $? in
    0) echo "ok $number $title" ;;
    77) echo "ok $number $title # SKIP $(tail -n 1 "$log")" ;;
    *)
      echo "not ok $number $title"
      tail -n 20 "$log" | cut -c 1-300 | sed 's/^/# /'
      failed=1 ;;
  esac
  ${after_each:-:}
}
skip() { echo "$*"; exit 77; }

# is WHAT WANTED: fails with both where they differ.
is() { [ "$1" = "$2" ] || { echo "it is: $1"; echo "wanted: $2"; return 1; }; }

# fails COMMAND…: that it ends with an error (and that the shell goes on). How, is in $status.
fails() {
  status=0
  (set +e; "$@") || status=$?
  echo "ended with $status"
  [ $status != 0 ]
}

# figure NAME VALUE: a row of the table at the end.
figure() { printf '%s\t%s\n' "$1" "$2" >>"$work/figures"; }

finish_tap() {
  echo "1..$number"
  [ ! -s "$work/figures" ] || awk -F '\t' '{ printf "# %-62s %s\n", $1, $2 }' "$work/figures"
  exit $failed
}
