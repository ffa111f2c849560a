# SPDX-License-Identifier: GPL-3.0-or-later
# For the tests in this folder, which read it with a full path in $root and their folder in $work:
# the program in its sandbox, with a runtime made from Debian 13 (see test-runtime). Everything stays
# in $work. TAP on standard output. Needs root for the Debian tree.
id=io.github.legwise.Legwise
mkdir -p "$work"
work=$(cd "$work" && pwd)
export FLATPAK_USER_DIR="$work/user" XDG_RUNTIME_DIR="$work/run" HOME="$work/home"
trees=${LEGWISE_TREES:-$work}
data=$HOME/.var/app/$id/data # where the program may write

"$root/build-aux/install-packages" flatpak no-display debian-13 || exit 1
LEGWISE_TREES=$trees "$root/build-aux/debian-13" build-aux/install-packages run >"$work/tree.log" 2>&1 || {
  cat "$work/tree.log" >&2
  exit 1
}

failed=0
number=0
# try NAME COMMAND…: one line of the result; what was said only where it failed.
try() {
  name=$1; shift
  number=$((number + 1))
  if said=$("$@" 2>&1); then
    echo "ok $number $name"
  else
    echo "not ok $number $name"
    echo "$said" | tail -n 20 | sed 's/^/# /'
    failed=1
  fi
}

inside() { "$root/tests/tools/with-display" --size 1080x1920 env HOME="$HOME" XDG_DATA_HOME="$HOME/.local/share" XDG_CONFIG_HOME="$HOME/.config" flatpak run --user "$@"; }
# What runs in the sandbox, in a shell of it.
sandboxed() { inside --command=sh $id -c "$1"; }
is_pdf() { head -c 4 "$1" | grep -q %PDF; }

build() { "$root/flatpak/build" --test-runtime "$trees/trixie" "$work"; }
install() {
  flatpak --user remote-add --if-not-exists --no-gpg-verify legwise "file://$work/repository" &&
    flatpak --user install --noninteractive --or-update legwise $id
}
