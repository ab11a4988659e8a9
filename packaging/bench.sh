#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/bench.sh [--no-install] [--rounds N] [--seconds N]

Builds what is released and measures it beside a yardstick in the same run: REST `verify` on a private PostgreSQL
beside our bare listener with the same query by raw libpq, with 1 and 16 connections, in turn. Prints requests per
second, CPU time per request and their ratios, and ends with 1 when a budget is missed. Leave the machine alone
meanwhile.

Then asks each kind of request there is to be quick about on both engines, with 1, 16 and 64 connections, and writes what it found to
docs/performance.md and docs/performance.svg; attacks the server and looks whether honest clients still get 99 of 100 answers in 50 ms;
and compares how long refused sign-ins take with and without an account, and refused API keys that are nearly right or were once.

Then fills SQLite and PostgreSQL with so many tenants as PLANDECK_BENCH_TENANTS says ("1000 100000" without it, and
"1000 100000 1000000" takes an hour), prints what pages of the staff's list of them cost, and how long their window is
busy at a stretch while somebody scrolls through all of them and types a search.
TEXT
}

# shellcheck source=packaging/usage.sh
. "$(dirname "$0")/usage.sh"

cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh build run test bench
export LC_ALL=C.UTF-8
cmake --preset release >/dev/null
cmake --build --preset release --target plandeck-server bench-baseline bench-tenants bench-scrolling
programs=build/release/bin
code=0
packaging/with-postgres.sh python3 -B tests/bench/bench.py "$programs/plandeck-server" "$programs/bench-baseline" "$@" || code=$?

packaging/with-postgres.sh python3 -B tests/bench/endpoints.py "$programs/plandeck-server" --docs docs "$@" || code=$?
PYTHONPATH=tests/crash python3 -B tests/attack/attack.py "$programs/plandeck-server" --budget-ms 50 || code=$?
python3 -B tests/bench/timing.py "$programs/plandeck-server" || code=$?

folder=$(mktemp -d "${TMPDIR:-/tmp}/plandeck-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
sizes=${PLANDECK_BENCH_TENANTS:-1000 100000}
# shellcheck disable=SC2086 # the sizes are words
"$programs/bench-tenants" "$folder" $sizes
# shellcheck disable=SC2086
QT_QPA_PLATFORM=offscreen "$programs/bench-scrolling" "$folder" $sizes || code=$?
# On disk: a million are more than memory should hold. The server's URL is known inside.
# shellcheck disable=SC2016,SC2086
TMPDIR=${TMPDIR:-/var/tmp} packaging/with-postgres.sh bash -c '
    set -e
    "$0/bench-tenants" "$PLANDECK_TEST_POSTGRES" "$@"
    QT_QPA_PLATFORM=offscreen "$0/bench-scrolling" "$PLANDECK_TEST_POSTGRES" "$@"
' "$programs" $sizes || code=$?
exit "$code"
