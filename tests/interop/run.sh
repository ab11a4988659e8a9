#!/bin/sh
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the official clients against our programs: run.sh PATH_OF_PLANDECK_SANDBOX PATH_OF_PLANDECK_SERVER
set -eu
cd "$(dirname "$0")"
command -v node >/dev/null || { echo "interop: node is missing (Debian package nodejs, 20 or newer)" >&2; exit 1; }
[ -d node_modules/stripe ] && [ -d node_modules/ajv ] && [ -d node_modules/standardwebhooks ] || { echo "interop: node_modules is missing; run: npm ci --prefix tests/interop" >&2; exit 1; }
PLANDECK_SANDBOX=$1 PLANDECK_SERVER=$2 exec node --test --test-concurrency=1 *.test.js
