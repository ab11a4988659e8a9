#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/test-walks.sh [--no-install] [FOLDER]

Walks the walks of docs/walks.md in a fresh Debian 12, with the packages in FOLDER (build/packages without one): what stands
there in a frame is typed as it stands there, a shell for each walk, which ends at the first command that fails. Needs root,
and reads packages from PLANDECK_DEBIAN_MIRROR (http://deb.debian.org/debian without it).

  --no-install  install nothing on this machine
  --help        this text
TEXT
}

may_install=yes
folder=
for argument in "$@"; do
    case $argument in
    --no-install) may_install= ;;
    --help | -h)
        usage
        exit ;;
    -*)
        usage >&2
        exit 2 ;;
    *) folder=$argument ;;
    esac
done
cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh run package
packages=$(realpath "${folder:-build/packages}")
# shellcheck source=packaging/fresh-system.sh
. packaging/fresh-system.sh

frames() { # frames HEADING: what is typed below it
    awk -v heading="## $1" '
        /^## / { is_here = $0 == heading }
        /^```/ { is_typed = is_here && $0 == "```sh"; next }
        is_typed' docs/walks.md
}
# A world of its own for what is started: processes end with it, and its ports are nobody else's. The first frame of all is typed
# where the network is, and so is every line that installs something.
walk() { # walk HEADING
    say "$1"
    frames "$1" >"$place/typed"
    [ -s "$place/typed" ] || fail "docs/walks.md has nothing to type below \"$1\""
    grep '^apt-get ' "$place/typed" >"$place/installs" || true
    while read -r line; do
        inside bash -euo pipefail -c "cd /packages; $line" </dev/null >"$place/apt.log" 2>&1 || fail "$line" "$place/apt.log"
    done <"$place/installs"
    grep -v '^apt-get ' "$place/typed" >"$root/root/typed" || return 0
    unshare --net --mount --pid --fork --kill-child bash -euc '
        ip link set lo up
        mount -t proc proc "$1/proc"
        mkdir -p "$1/dev/shm"
        mount -t tmpfs tmpfs "$1/dev/shm" # PostgreSQL wants it
        exec chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root bash -euxo pipefail /root/typed
        ' - "$root" </dev/null >"$place/walk.log" 2>&1 || {
        tail -n 40 "$root"/root/*/server.log 2>/dev/null || true
        fail "the walk \"$1\" ends early" "$place/walk.log"
    }
    echo "$(grep -c . "$root/root/typed") lines typed"
}

say "A fresh Debian 12"
fresh_system "$packages"
while read -r heading; do
    walk "$heading"
done < <(sed -n 's/^## //p' docs/walks.md)

echo "Every walk arrives."
