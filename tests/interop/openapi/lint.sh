#!/bin/sh
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# lint.sh PROGRAM: what the program prints has to pass Redocly's recommended rules without a warning.
set -eu
cd "$(dirname "$0")"
[ -x node_modules/.bin/redocly ] || npm ci --no-audit --no-fund --silent
document=$(mktemp --suffix=.json)
trap 'rm -f "$document"' EXIT
"$1" > "$document"
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
node_modules/.bin/redocly lint "$document" --config redocly.yaml --format stylish
