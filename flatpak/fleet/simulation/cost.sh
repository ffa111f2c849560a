# SPDX-License-Identifier: GPL-3.0-or-later
# What a night costs, for more and more kiosks: what the server sends, what it reckons, how long it
# takes while five at a time ask. Kiosks and server share this machine, so most of the time is
# theirs: the line of the server's own seconds is what counts for a server.
points=$work/log/cost

cpu() { ask counts | sed 's/.*"cpu": \([0-9.]*\).*/\1/'; }
total() { ask counts | grep -o '"bytes": [0-9]*' | awk '{ sum += $2 } END { print sum + 0 }'; }

# round WHAT COMMAND KIOSK…: a row of the table: kiosks, bytes, the server's seconds, seconds.
round() {
  what=$1 doing=$2; shift 2
  sent=$(total) spent=$(cpu) began=$(date +%s%N)
  all "$doing" "$@"
  echo "$what $# $(($(total) - sent)) $(cpu) $spent $((($(date +%s%N) - began) / 1000000))" |
    awk '{ printf "%s %d %d %.2f %.1f\n", $1, $2, $3, $4 - $5, $6 / 1000 }' >>"$points"
}

grow() {
  LEGWISE_KEYS=$(tail -n 1 "$work/log/second")
  deadline=$(($(date +%s) + 600))
  next=12
  for many in 1 5 10 20 50; do
    [ "$(date +%s)" -lt $deadline ] || { echo "no time left for $many"; break; }
    rm -rf "$work/kiosks"/cost-*
    names=$(seq 1 $many | sed 's/^/cost-/')
    round install set_up $names
    next=$((next + 1))
    edition $next
    publish_pack
    publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
    round update update $names
    for kiosk in $names; do has_edition "$kiosk" $next; done
  done
  rm -rf "$work/kiosks"/cost-*
  cat "$points"
  [ "$(wc -l <"$points")" -ge 6 ]
}

# fit: least squares through what was measured, at 500.
fit() {
  awk -v what="$1" -v column="$2" '$1 == what { n++; x += $2; y += $column; xx += $2 * $2; xy += $2 * $column }
    END { b = (n * xy - x * y) / (n * xx - x * x); printf "%.1f", (y - b * x) / n + b * 500 }' "$points"
}

scenarios_of_cost() {
  try 'cost grows with the number of kiosks, and was measured' grow
  [ -s "$points" ] || return 0
  while read -r what many sent spent took; do
    figure "$what, $many kiosks" "$sent bytes, server $spent s, whole $took s"
  done <"$points"
  for what in install update; do
    figure "$what, 500 kiosks (a line through these: an estimate)" "$(fit $what 3 | cut -d. -f1) bytes, server $(fit $what 4) s, whole $(fit $what 5) s"
  done
}
