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
TEXT
}

may_install=yes
case ${1-} in
--no-install)
    may_install=
    shift ;;
--help | -h)
    usage
    exit ;;
esac

cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh build run test bench
export LC_ALL=C.UTF-8
cmake --preset release >/dev/null
cmake --build --preset release --target plandeck-server bench-baseline
programs=build/release/bin
packaging/with-postgres.sh python3 -B tests/bench/bench.py "$programs/plandeck-server" "$programs/bench-baseline" "$@"
