#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/package.sh [--no-install] [--twice] [FOLDER]

Builds what is released and packs it: plandeck_…_amd64.deb (the desk) and plandeck-server_…_amd64.deb, into FOLDER
(build/packages without one). Lintian has to find nothing. Whoever builds the same source gets the same packages, to
the last bit.

  --twice       build all of it a second time, from nothing, in another folder and without a cache, and compare
  --no-install  install nothing
  --help        this text
TEXT
}

may_install=yes
is_twice=
folder=build/packages
for argument in "$@"; do
    case $argument in
    --no-install) may_install= ;;
    --twice) is_twice=yes ;;
    --help | -h)
        usage
        exit ;;
    -*)
        usage >&2
        exit 2 ;;
    *) folder=$(realpath -m "$argument") ;;
    esac
done

cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh build run package

# What is built depends on the source alone: not on the day, the language or whoever builds.
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog --file packaging/debian/changelog --show-field Timestamp)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
umask 022

pack() { # pack BUILD-FOLDER FOLDER [CMAKE ARGUMENT…]
    local build=$1 packages=$2
    shift 2
    cmake --preset package -B "$build" "$@" >/dev/null
    cmake --build "$build" --target plandeck plandeck-server plandeck-sandbox installed-files
    rm -rf "$packages"
    (cd "$build" && cpack -G DEB -B "$packages" >/dev/null)
    rm -rf "$packages/_CPack_Packages"
}

packages=$(realpath -m "$folder")
pack build/package "$packages"
(cd "$packages" && sha256sum ./*.deb)
# These are no upload to Debian, so they close no bug of Debian's.
lintian --fail-on error,warning --tag-display-limit 0 --suppress-tags initial-upload-closes-no-bugs "$packages"/*.deb

if [ -n "$is_twice" ]; then
    again=$(mktemp -d "${TMPDIR:-/tmp}/plandeck-again.XXXXXX")
    trap 'rm -rf "$again"' EXIT
    pack "$again/build" "$again/packages" -DCMAKE_CXX_COMPILER_LAUNCHER=
    for package in "$packages"/*.deb; do
        if ! cmp "$package" "$again/packages/${package##*/}"; then
            echo "package.sh: ${package##*/} came out differently the second time" >&2
            exit 1
        fi
    done
    echo "Both builds made the same packages."
fi
