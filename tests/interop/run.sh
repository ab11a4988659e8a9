#!/bin/sh
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs real clients against our programs: run.sh sdk|rest PATH_OF_PLANDECK_SANDBOX PATH_OF_PLANDECK_SERVER [sqlite|postgresql]
# sdk: the official Stripe SDK against plandeck-sandbox. rest: clients of the REST API against plandeck-server.
set -eu
cd "$(dirname "$0")"
command -v node >/dev/null || { echo "interop: node is missing (Debian package nodejs, 20 or newer)" >&2; exit 1; }
for package in ajv ajv-formats jose standardwebhooks stripe; do
    [ -d "node_modules/$package" ] || { echo "interop: $package is missing; run: npm ci --prefix tests/interop" >&2; exit 1; }
done
case $1 in
rest) tests=$(ls rest.*.test.js) ;;
sdk) tests=$(ls ./*.test.js | grep -v '^\./rest\.') ;;
esac
# shellcheck disable=SC2086 # names of files without blanks
PLANDECK_SANDBOX=$2 PLANDECK_SERVER=$3 PLANDECK_TEST_ENGINE=${4-sqlite} exec node --test --test-concurrency=2 $tests
