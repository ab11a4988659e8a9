#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-dependencies.sh [--list] GROUP…
#
# Installs the Debian packages of the groups that are not there yet, as root or through sudo. Groups:
#   build   compiler, Qt and the libraries Plandeck is built from
#   run     what the programs look for when they run, and what run.sh shows them with
#   test    PostgreSQL, keyring, browser, X server and Node.js, for the tests
#   bench   the load generator
#   fuzz    clang with its sanitizers and libFuzzer
#   package what checks packages, and makes the fresh system they are installed in
# --list prints the packages instead and installs nothing.
set -eu

packages_of() {
    case $1 in
    build) echo g++ cmake ninja-build ccache mold \
        qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
        qtkeychain-qt6-dev libexpected-dev libsimdjson-dev libpq-dev libsqlite3-dev libssl-dev libcurl4-openssl-dev ;;
    run) echo libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-translations-l10n libsecret-1-0 fonts-inter xdg-utils ca-certificates curl jq openssl python3
        # Only a session without X needs Qt's own Wayland plugin.
        if [ -z "${DISPLAY-}" ] && [ -n "${WAYLAND_DISPLAY-}" ]; then echo qt6-wayland; fi ;;
    test) echo postgresql python3-django python3-psycopg2 dbus gnome-keyring chromium xvfb xauth openbox at-spi2-core python3-pyatspi xdotool imagemagick procps desktop-file-utils appstream man-db
        # Somebody's own Node.js is as good as Debian's.
        if ! command -v node >/dev/null || ! command -v npm >/dev/null; then echo nodejs npm; fi ;;
    bench) echo wrk ;;
    fuzz) echo clang-16 libclang-rt-16-dev ;; # 14, the default, does not understand the ranges of GCC 12
    package) echo dpkg-dev lintian debootstrap systemd ;;
    *) echo "install-dependencies.sh: there is no group '$1'; there are build, run, test, bench, fuzz and package" >&2
        return 2 ;;
    esac
}

is_installed() {
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

only_list=
if [ "${1-}" = --list ]; then
    only_list=yes
    shift
fi
wanted=
for group in "$@"; do
    wanted+=" $(packages_of "$group")"
done
if [ -n "$only_list" ]; then
    printf '%s\n' $wanted | sort -u
    exit
fi
if ! command -v apt-get >/dev/null; then
    echo "This is no Debian, so nothing is installed. What is needed goes by these names there:$wanted" >&2
    exit 0
fi

missing=
for package in $wanted; do
    is_installed "$package" || missing+=" $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
    as_root=sudo
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing; please have them installed:" >&2
        echo "  apt-get install --no-install-recommends$missing" >&2
        exit 1
    fi
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT

apt() {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" </dev/null >"$log" 2>&1
}
# Debian makes and starts a database cluster with the first PostgreSQL it installs. Our tests start their own.
no_cluster=/etc/postgresql-common/createcluster.d/plandeck-install.conf
install() {
    case $missing in
    *" postgresql"*)
        $as_root mkdir -p "${no_cluster%/*}"
        echo 'create_main_cluster = false' | $as_root tee $no_cluster >/dev/null ;;
    esac
    local code=0
    apt install --no-install-recommends $missing || code=$?
    $as_root rm -f $no_cluster
    return $code
}

echo "Installing$missing"
# The lists of packages may be absent or too old: then they are fetched, and it is tried once more.
if ! install && ! { apt update && install; }; then
    cat "$log" >&2
    exit 1
fi
