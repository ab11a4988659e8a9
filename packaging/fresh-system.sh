# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# For scripts that try packages: a fresh Debian 12 in a folder that goes away with the script. Sourced, as root, with set -eu.
#
#   fresh_system PACKAGES   makes it, as $root, with the .deb files of the folder PACKAGES in its /packages
#   inside COMMAND…         runs a command in there, as root
#   apt ARGUMENT…           apt-get in there; fails with its output
#   say, fail               what the script tells
#   server                  set: a process that is ended with the script

export LC_ALL=C.UTF-8
place=$(mktemp -d "${TMPDIR:-/var/tmp}/plandeck-fresh.XXXXXX")
root=$place/root
server=
stop() {
    trap - EXIT
    [ -z "$server" ] || kill -TERM "$server" 2>/dev/null || true
    rm -rf --one-file-system "$place"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

say() {
    echo "== $*"
}
fail() { # fail WHAT [LOG]
    [ -z "${2-}" ] || cat "$2" >&2
    echo "${0##*/}: $1" >&2
    exit 1
}
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive "$@"
}
apt() {
    inside apt-get -q -y -o Dpkg::Use-Pty=0 "$@" </dev/null >"$place/apt.log" 2>&1 || fail "apt-get $* failed" "$place/apt.log"
}
fresh_system() {
    debootstrap --variant=minbase bookworm "$root" "${PLANDECK_DEBIAN_MIRROR-http://deb.debian.org/debian}" >"$place/debootstrap.log" 2>&1 ||
        fail "no Debian" "$place/debootstrap.log"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # nothing is started by itself in here
    chmod 0755 "$root/usr/sbin/policy-rc.d"
    mkdir "$root/packages"
    cp "$1"/*.deb "$root/packages/"
    apt update
}
