# SPDX-License-Identifier: GPL-3.0-or-later
# What goes wrong between the server and a kiosk. Each time: what was deployed stays, whole and
# running, and the next update without the fault succeeds.

# unharmed KIOSK COMMIT EDITION
unharmed() {
  is "$(commit "$1")" "$2"
  has_edition "$1" "$3"
  ostree --repo="$work/kiosks/$1/system/repo" fsck --quiet
  runs "$1" "$3"
}
next_edition() {
  edition "$1"
  edit_all "$2"
  publish_pack
  publish promote "$work/www/canary" "$work/www/stable" "$pack_ref"
}

cut_off() {
  before=$(commit 6)
  next_edition 4 04
  sent=$(bytes 7)
  update 7
  whole=$(($(bytes 7) - sent))
  # Half of it comes, and at the second try next to nothing.
  for part in 2 400; do
    sent=$(bytes 6)
    ask "cut/6/$((whole / part))"
    fails update 6
    echo "$(($(bytes 6) - sent)) of $whole bytes came"
    unharmed 6 "$before" 3
  done
  ask cut/6/-1
  counted 6 'every page, drawing and claim, the third try after two were cut' update 6
  unharmed 6 "$(published stable)" 4
}

# A kiosk of the ring is led to another folder of the server, in place of the channel.
lead_to() { on 7 flatpak remote-modify --system --url="http://127.0.0.1:$port/7/$1" legwise; }
copy_channel() { cp -al "$work/www/stable" "$work/www/$1"; rm -f "$work/www/$1"/summary*; cp "$work/www/stable"/summary* "$work/www/$1/"; }

# refused CHANNEL WORDS: the update from there fails for the reason that the words name.
refused() {
  before=$(commit 7)
  lead_to "$1"
  said=$(update 7 2>&1) && { echo "$said"; echo 'the update was taken'; return 1; }
  echo "$said"
  echo "$said" | grep -qiE "$2"
  lead_to stable
  unharmed 7 "$before" 4
}

strange_key() {
  copy_channel strange
  make_key Stranger >"$work/log/stranger"
  edition 5
  good=$LEGWISE_KEYS
  LEGWISE_KEYS=$(tail -n 1 "$work/log/stranger")
  publish_pack strange
  LEGWISE_KEYS=$good
  refused strange 'signature'
  # The same under a summary of the right key: only the commit is the stranger's.
  flatpak build-update-repo --gpg-sign="$good" --gpg-homedir="$GNUPGHOME" "$work/www/strange"
  refused strange 'signature|public key'
}

# spoil: in each file named on standard input one byte in the middle becomes another one; a file
# that is linked elsewhere stays there as it was.
spoil() {
  python3 -c 'import os, sys
for name in sys.stdin.read().split():
  new = bytearray(open(name, "rb").read()); new[len(new) // 2] ^= 1
  os.remove(name); open(name, "wb").write(new)'
}

spoiled() {
  copy_channel spoiled-summary
  ls "$work/www/spoiled-summary"/summary "$work/www/spoiled-summary"/summary.idx | spoil
  refused spoiled-summary 'signature|checksum|corrupt|invalid'
  find "$work/www/stable" -type f | sed "s|.*/www/stable/||" | sort >"$work/log/old-files"
  copy_channel spoiled
  publish_pack spoiled
  (cd "$work/www/spoiled" && find objects deltas -type f) | sort | comm -23 - "$work/log/old-files" >"$work/log/new-files"
  sed -n '/\.filez$/p; /deltas.*\/[0-9]*$/p' "$work/log/new-files" | sed "s|^|$work/www/spoiled/|" | spoil
  refused spoiled 'corrupt|checksum|invalid|inflate|decompress|lzma'
}

lost() {
  next_edition 5 05
  before=$(commit 7)
  stop_server
  began=$(date +%s%N)
  fails update 7
  took=$((($(date +%s%N) - began) / 1000000))
  figure 'until an update gives up where no server answers' "$took ms"
  [ $took -lt 10000 ]
  unharmed 7 "$before" 4
  start_server
  update 7
  unharmed 7 "$(published stable)" 5
}

silent() {
  next_edition 6 06
  before=$(commit 7)
  ask stall/7
  patience=5
  began=$(date +%s)
  fails update 7
  [ $(($(date +%s) - began)) -lt 15 ]
  ask stall/7
  patience=
  unharmed 7 "$before" 5
  update 7
  unharmed 7 "$(published stable)" 6
}

# One kiosk moves to a disk of its own, and that gets full.
full_disk() {
  disk=$work/kiosks/4
  truncate -s 700M "$work/kiosks/disk"
  mkfs.ext4 -q -m 0 "$work/kiosks/disk"
  mkdir "$disk.new"
  mount -o loop "$work/kiosks/disk" "$disk.new" || skip 'no file system can be mounted here'
  cp -a "$disk/." "$disk.new"
  umount "$disk.new"
  rm -rf "$disk"
  mv "$disk.new" "$disk"
  mount -o loop "$work/kiosks/disk" "$disk"
  update 4
  before=$(commit 4)
  next_edition 7 07
  # OSTree keeps 500 MB free: it refuses before the disk is full.
  fill 300
  fails update 4
  unharmed 4 "$before" 6
  # And where it is told not to, down to the last block.
  ostree --repo="$disk/system/repo" config set core.min-free-space-size 0MB
  fill 0
  df -k "$disk"
  fails update 4
  unharmed 4 "$before" 6
  rm "$disk/ballast"
  update 4
  unharmed 4 "$(published stable)" 7
}
# fill MEGABYTES: so much stays free.
fill() {
  rm -f "$disk/ballast"
  free=$(df -Pm "$disk" | awk 'NR == 2 { print $4 }')
  head -c $(((free - $1) * 1048576 + ($1 == 0) * 1048576)) /dev/zero >"$disk/ballast" || [ "$1" = 0 ]
}

killed() {
  next_edition 8 08
  before=$(commit 6)
  for after in 0.2 0.4 0.7 1 1.4; do
    on 6 timeout --signal=KILL $after flatpak update --system --noninteractive --no-deps || :
    case $(commit 6) in
      "$before") has_edition 6 "$(sed -n 's/.*Edition \([0-9]*\)\..*/\1/p' "$(deployed 6)/pages/sleep.xml")" ;;
      *) echo "it was done within $after s" ;;
    esac
    runs 6 "$(sed -n 's/.*Edition \([0-9]*\)\..*/\1/p' "$(deployed 6)/pages/sleep.xml")"
  done
  update 6
  unharmed 6 "$(published stable)" 8
}

scenarios_of_faults() {
  try 'a transfer cut half-way leaves the old version; the next update succeeds' cut_off
  try 'what a stranger has signed is refused' strange_key
  try 'a changed byte in summary or content is refused' spoiled
  try 'without a server an update fails at once' lost
  try 'a server that says nothing is left, too' silent
  try 'a full disk leaves the old version; with space it works' full_disk
  try 'an update killed at any moment leaves a version that runs' killed
}
