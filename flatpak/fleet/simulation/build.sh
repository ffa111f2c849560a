# SPDX-License-Identifier: GPL-3.0-or-later
# What is published: the program and a runtime for it, built once; or a stand-in for both.
build=$work/build
[ -z "$stand_in" ] || build=$work/stand-in

build_program() {
  [ -d "$build/repository/refs/heads/app" ] && return
  mkdir -p "$build"
  trees=${LEGWISE_TREES:-$build}
  LEGWISE_TREES=$trees "$root/build-aux/debian-13" build-aux/install-packages run
  # From a copy without what was built: the builder takes no sockets, and this folder is among them.
  rm -rf "$build/source"
  mkdir "$build/source"
  tar -C "$root" --exclude=./.git --exclude='./_build*' -cf - . | tar -C "$build/source" -xf -
  "$build/source/flatpak/build" --test-runtime "$trees/trixie" "$build"
}

runtime_version() { sed -n 's/.*"runtime-version": "\(.*\)".*/\1/p' "$root/flatpak/$id.json"; }

# A runtime of one shell and what a script needs: enough to see what a sandbox shows.
build_small_runtime() {
  tree=$build/tree
  version=$(runtime_version)
  mkdir -p "$tree/files/bin" "$tree/files/etc" "$tree/files/lib" "$tree/files/lib64" "$tree/files/sbin" "$tree/files/share"
  for program in sh bash cat ls grep head sleep sha256sum mkdir mv date; do
    file=$(command -v $program)
    cp -L "$file" "$tree/files/bin/"
    ldd "$file" | grep -o '/[^ ]*'
  done | sort -u | while read -r library; do
    mkdir -p "$tree/files$(dirname "${library#/usr}")"
    cp -L "$library" "$tree/files${library#/usr}"
  done
  printf '[Runtime]\nname=org.gnome.Platform\nruntime=org.gnome.Platform/%s/%s\nsdk=org.gnome.Sdk/%s/%s\n' \
    "$arch" "$version" "$arch" "$version" >"$tree/metadata"
  ostree --repo="$build/runtime" init --mode=bare-user-only
  flatpak build-export --runtime --disable-sandbox --files=files "$build/runtime" "$tree" "$version"
  FLATPAK_USER_DIR=$build/user flatpak --user remote-add --no-gpg-verify test-runtime "file://$build/runtime"
  FLATPAK_USER_DIR=$build/user flatpak --user install --noninteractive test-runtime "org.gnome.Platform//$version"
}

# The manifest's own extension point, in a program of twenty lines that weighs as much as the real one.
build_stand_in() {
  [ -d "$build/repository/refs/heads/app" ] && return
  rm -rf "$build"
  mkdir -p "$build/build/files/bin" "$build/build/files$(echo $packs | sed s,/app,,)" "$build/build/export"
  build_small_runtime
  cp "$fleet/simulation/stand-in" "$build/build/files/bin/legwise"
  ln -s legwise "$build/build/files/bin/legwise-pack"
  # As large as the real one (Debian's build of it), and as hard to make smaller.
  head -c 8000000 /dev/urandom >"$build/build/files/ballast"
  cp -R "$root/data/packs/back-surgery" "$build/build/files/share/legwise/packs/"
  python3 - "$root/flatpak/$id.json" "$arch" >"$build/build/metadata" <<'END'
import json, sys
manifest = json.load(open(sys.argv[1]))
version = f'{sys.argv[2]}/{manifest["runtime-version"]}'
print(f'[Application]\nname={manifest["id"]}\nruntime={manifest["runtime"]}/{version}\nsdk={manifest["sdk"]}/{version}\ncommand=legwise')
for name, point in manifest['add-extensions'].items():
    print(f'\n[Extension {name}]')
    for key, value in point.items():
        print(f'{key}={str(value).lower() if isinstance(value, bool) else value}')
END
  ostree --repo="$build/repository.new" init --mode=archive
  flatpak build-export --disable-sandbox "$build/repository.new" "$build/build" master
  mv "$build/repository.new" "$build/repository"
}

build() {
  if [ -n "$stand_in" ]; then build_stand_in; else build_program; fi
}
