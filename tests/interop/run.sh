#!/bin/sh
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the official Stripe SDK against a plandeck-sandbox: run.sh PATH_OF_PLANDECK_SANDBOX
set -eu
cd "$(dirname "$0")"
command -v node >/dev/null || { echo "interop: node is missing (Debian package nodejs, 20 or newer)" >&2; exit 1; }
[ -d node_modules/stripe ] && [ -d node_modules/ajv ] || { echo "interop: node_modules is missing; run: npm ci --prefix tests/interop" >&2; exit 1; }
PLANDECK_SANDBOX=$1 exec node --test --test-concurrency=1 *.test.js
