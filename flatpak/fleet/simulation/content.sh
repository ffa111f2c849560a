# SPDX-License-Identifier: GPL-3.0-or-later
# The pack of this hospital: the program's own under another name, as built (its languages compiled).
content=$work/content/$name

make_content() {
  mkdir -p "$work/content"
  cp -R "$build/build/files/share/legwise/packs/back-surgery" "$content"
  sed -i "s/<pack id=\"back-surgery\"/<pack id=\"$name\"/" "$content/pack.xml"
}

# edition N: one sentence of one page is another one.
edition() {
  sed -i "s|<summary>.*How to lie,|<summary>Edition $1. How to lie,|" "$content/pages/sleep.xml"
  grep -q "Edition $1\." "$content/pages/sleep.xml"
}

# Other bytes in every page, drawing and claim, as after a year's review.
edit_all() {
  for file in "$content"/pages/*.xml "$content"/figures/*.svg "$content"/claims/*.xml; do
    echo "<!-- edition $1: $(sha256sum <"$file") -->" >>"$file"
  done
}

withdraw() { sed -i "s|^</pack>|  <withdrawn page=\"$1\" on=\"2026-12-01\">It is no longer right.</withdrawn>\n</pack>|" "$content/pack.xml"; }
give_back() { sed -i "/<withdrawn page=\"$1\"/d" "$content/pack.xml"; }

publish() { "$fleet/publish" "$@"; }
publish_pack() { publish pack "$work/www/${1:-canary}" "$content" $name; }
published() { ostree --repo="$work/www/$1" rev-parse "${2:-$pack_ref}"; }
checksum() { ostree --repo="$work/www/$1" show "${2:-$pack_ref}" | sed -n 's/^ContentChecksum: *//p'; }

make_key() {
  gpg --batch --quiet --passphrase '' --quick-generate-key "$1 <fleet@hospital.example>" ed25519 sign never
  gpg --list-keys --with-colons "$1" | awk -F: '$1 == "fpr" { print $10; exit }'
}
