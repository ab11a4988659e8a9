#!/bin/sh
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_keyring.sh COMMAND…: runs it on a session bus of its own, with an unlocked keyring in a throw-away home.
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"

export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
export XDG_CACHE_HOME="$home/cache"
# The daemon ends with its bus, shortly after the command.
dbus-run-session -- sh -c '
    printf "\n" | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
    "$@"' with_keyring "$@"
