#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/soak.sh [--no-install] [MINUTES]

Kills a real server (SIGKILL) again and again while clients make and change plans, sign in and look, for so many minutes (10 without
a number), half of them on SQLite and half on PostgreSQL; after every kill it proves that no acknowledged plan is lost, nothing was
made twice and nothing is left over at Stripe (tests/crash/crash.py), and in the end that no file the server wrote holds a secret.
Then four servers on one database, one of them killed (tests/crash/fleet.py): no webhook is delivered twice or lost.
TEXT
}

# shellcheck source=packaging/usage.sh
. "$(dirname "$0")/usage.sh"
minutes=${1:-10}

cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh build run test
export LC_ALL=C.UTF-8
cmake --preset programs >/dev/null
cmake --build --preset programs --target plandeck-server plandeck-sandbox
programs="$PWD/build/programs/bin/plandeck-server $PWD/build/programs/bin/plandeck-sandbox"
export PLANDECK_CRASH_SECONDS=$((minutes * 30))
# shellcheck disable=SC2086 # two programs
packaging/with-postgres.sh bash -ec '
    for engine in sqlite postgresql; do
        python3 -B tests/crash/crash.py "$engine" "$@"
        python3 -B tests/crash/fleet.py "$engine" "$@"
    done' soak $programs
