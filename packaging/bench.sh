#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/bench.sh [--no-install] [--rounds N] [--seconds N]

Builds what is released and measures it, each figure beside a yardstick in the same run; ends with 1 when a budget is missed. Leave the
machine alone meanwhile: with two cores it takes about a quarter of an hour.

  requests    verify, me, a plan, the list of plans, making a plan, signing in and the ingest of webhooks, on SQLite and PostgreSQL, with 1,
              16 and 64 connections, in turn with a bare listener that does the same single query by raw libpq or sqlite3, and with the
              engine's own commit rate; writes docs/performance.md, docs/performance.svg and the table in README.md
  growth      verify and the list of plans with many tenants beside few
  memory      a million requests: resident memory, threads and descriptors stay flat
  attacks     honest clients get 99 of 100 answers in 50 ms beside each of eleven attacks
  timing      a refused sign-in takes as long with and without an account, a refused API key when it is nearly right or was once
  tenants     what pages of the staff's list cost, and how long their window is busy at a stretch while somebody scrolls through all of it

Growth and tenants fill their own databases with so many tenants as PLANDECK_BENCH_TENANTS says ("1000 100000" without it; "1000 100000
1000000" takes an hour).
TEXT
}

# shellcheck source=packaging/usage.sh
. "$(dirname "$0")/usage.sh"

cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh build run test bench
export LC_ALL=C.UTF-8
cmake --preset release >/dev/null
cmake --build --preset release --target plandeck-server bench-baseline bench-commits bench-tenants bench-scrolling
programs=build/release/bin
sizes=${PLANDECK_BENCH_TENANTS:-1000 100000}
# On disk: what is durable is measured with a disk, and a million tenants are more than memory should hold.
export TMPDIR=${TMPDIR:-/var/tmp}
code=0

packaging/with-postgres.sh --durable \
    python3 -B tests/bench/endpoints.py "$programs/plandeck-server" "$programs" --docs docs "$@" || code=$?
packaging/with-postgres.sh python3 -B tests/bench/growth.py "$programs/plandeck-server" --sizes "$sizes" || code=$?
python3 -B tests/bench/memory.py "$programs/plandeck-server" || code=$?
PYTHONPATH=tests/crash python3 -B tests/attack/attack.py "$programs/plandeck-server" --budget-ms 50 || code=$?
python3 -B tests/bench/timing.py "$programs/plandeck-server" || code=$?

folder=$(mktemp -d "$TMPDIR/plandeck-bench.XXXXXX")
trap 'rm -rf "$folder"' EXIT
# shellcheck disable=SC2086 # the sizes are words
"$programs/bench-tenants" "$folder" $sizes
# shellcheck disable=SC2086
QT_QPA_PLATFORM=offscreen "$programs/bench-scrolling" "$folder" $sizes || code=$?
# The server's URL is known inside.
# shellcheck disable=SC2016,SC2086
packaging/with-postgres.sh bash -c '
    set -e
    "$0/bench-tenants" "$PLANDECK_TEST_POSTGRES" "$@"
    QT_QPA_PLATFORM=offscreen "$0/bench-scrolling" "$PLANDECK_TEST_POSTGRES" "$@"
' "$programs" $sizes || code=$?
exit "$code"
