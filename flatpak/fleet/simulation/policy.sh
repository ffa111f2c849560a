# SPDX-License-Identifier: GPL-3.0-or-later
# The policy of the machine (dconf, with locks) as the sandbox of the first kiosk sees it.

# dconf looks for the profile by its path, and for the database below /etc: the file's place is
# told in the profile itself.
make_policy() {
  etc=$work/kiosks/1/policy
  "$fleet/kiosk/policy" "$root/data/kiosk" "$etc" "region='GB'" 'idle-seconds=77' "$@"
  printf 'user-db:user\nfile-db:%s\n' "$etc/dconf/db/legwise" >"$etc/profile"
}
policy_in_sandbox() {
  on 1 dbus-run-session -- env DCONF_PROFILE="$work/kiosks/1/policy/profile" flatpak run --system --command=sh $id -c "$1"
}

reaches() {
  make_policy
  policy_in_sandbox 'cat /etc/glib-2.0/settings/defaults /etc/glib-2.0/settings/locks' >"$work/log/policy"
  cat "$work/log/policy"
  grep -qx 'idle-seconds=77' "$work/log/policy"
  grep -qx "region='GB'" "$work/log/policy"
  # Every lock of the template, and no other.
  grep '^/io/github' "$work/log/policy" | sort >"$work/log/locks"
  grep '^/' "$root/data/kiosk/policy.locks" | sort | diff - "$work/log/locks"
}

digest() { shows_itself 1 | sed -n 's/.*"policy":"\([^"]*\)".*/\1/p'; }
holds() {
  [ -z "$stand_in" ] || skip 'the stand-in has no settings'
  schema=$id.Kiosk
  policy_in_sandbox 'command -v gsettings' || skip 'the runtime has no gsettings'
  is "$(policy_in_sandbox "gsettings get $schema idle-seconds" | tail -n 1)" 77
  is "$(policy_in_sandbox "gsettings writable $schema idle-seconds" | tail -n 1)" false
  # The program itself: its status file has another digest of the policy with these decisions.
  without=$(digest)
  export DCONF_PROFILE="$work/kiosks/1/policy/profile"
  with=$(digest)
  echo "digest $without, then $with"
  [ -n "$with" ] && [ "$with" != "$without" ]
}

refuses_unknown() { fails "$fleet/kiosk/policy" "$root/data/kiosk" "$work/log/none" 'no-such-key=1'; }

scenarios_of_policy() {
  try 'policy and locks of the machine reach the sandbox' reaches
  try 'the program reads them and cannot change them' holds
  try 'a key that the policy does not have is refused' refuses_unknown
}
