#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/test.sh [--no-install] [--preset NAME] [--partitions N] [CTEST ARGUMENT…]

Installs what is missing (Debian packages, PostgreSQL among them), builds, starts a private PostgreSQL and runs
every test, those of storage on both engines. Ends with ctest's exit code. Further arguments go to ctest:

  packaging/test.sh -R plans            only tests with "plans" in their name
  packaging/test.sh --preset asan       built with AddressSanitizer and UndefinedBehaviorSanitizer
  packaging/test.sh --partitions 16     every test that runs on PostgreSQL, and only these, with tenants' tables spread over
                                        16 partitions; without it some do so besides

  --no-install  install nothing
  --help        this text
TEXT
}

may_install=yes
preset=dev
which=()
while [ $# -gt 0 ]; do
    case $1 in
    --no-install) may_install= ;;
    --preset)
        [ $# -gt 1 ] || { usage >&2; exit 2; }
        preset=$2
        shift ;;
    --partitions)
        [[ ${2-} =~ ^[1-9][0-9]*$ ]] || { usage >&2; exit 2; }
        export PLANDECK_TEST_PARTITIONS=$2
        which=(-R 'postgresql$')
        shift ;;
    --help | -h)
        usage
        exit ;;
    *) break ;;
    esac
    shift
done

cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh build run test
export LC_ALL=C.UTF-8

cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset"

# What the tests have from npm, by lock file; a folder that has it already is left alone.
find tests -name node_modules -prune -o -name package-lock.json -print | sort | while read -r lock; do
    folder=${lock%/*}
    if ! cmp -s "$lock" "$folder/node_modules/.installed-lock.json"; then
        (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error --no-update-notifier >/dev/null </dev/null)
        cp "$lock" "$folder/node_modules/.installed-lock.json"
    fi
done

# Qt and the session buses of the tests want a private runtime folder.
runtime=$(mktemp -d "${TMPDIR:-/tmp}/plandeck-runtime.XXXXXX")
trap 'rm -rf "$runtime"' EXIT
export XDG_RUNTIME_DIR="$runtime"
code=0
packaging/with-postgres.sh ctest --preset "$preset" "${which[@]}" "$@" </dev/null || code=$?
exit $code
