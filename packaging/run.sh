#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -eu

usage() {
    cat <<'TEXT'
packaging/run.sh [--headless] [--no-install]

Installs what is missing (Debian packages), builds Plandeck and opens the desk with demo data: a throw-away
database and a Stripe sandbox of its own. Nothing of yours is touched, and no Stripe account is needed.

On a machine without a display it renders every panel as a picture, starts the server with demo data and shows
the first requests. With a terminal the server stays until Ctrl+C; without one it is stopped at the end.

  --headless    do as on a machine without a display
  --no-install  install nothing
  --help        this text
TEXT
}

has_display=
[ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ] || has_display=yes
may_install=yes
for argument in "$@"; do
    case $argument in
    --headless) has_display= ;;
    --no-install) may_install= ;;
    --help | -h)
        usage
        exit ;;
    *)
        usage >&2
        exit 2 ;;
    esac
done

cd "$(dirname "$0")/.."
[ -z "$may_install" ] || packaging/install-dependencies.sh build run
[ -n "${LC_ALL-}${LC_CTYPE-}${LANG-}" ] || export LANG=C.UTF-8 # Qt wants UTF-8

cmake --preset programs >/dev/null
cmake --build --preset programs
programs=build/programs/bin

if [ -n "$has_display" ]; then
    echo
    echo "Opening the desk. Next time: $programs/plandeck (your own data) or $programs/plandeck --demo"
    exec "$programs/plandeck" --demo
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/plandeck-demo.XXXXXX")
server=
stop() {
    trap - EXIT
    if [ -n "$server" ] && kill -TERM "$server" 2>/dev/null; then
        wait "$server" || true
    fi
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
fail() { # fail WHAT LOG
    cat "$2" >&2
    echo "run.sh: $1" >&2
    exit 1
}

pictures=build/tour
rm -rf "$pictures"
"$programs/plandeck" --screenshots "$pictures" 2>"$folder/tour.log" || fail "the pictures were not made" "$folder/tour.log"
echo
echo "There is no display here, so these are pictures of the desk:"
find "$pictures" -name '*.png' | sort | sed 's/^/  /'

SECRET_KEY=$(head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n')
export SECRET_KEY XDG_DATA_HOME="$folder"
"$programs/plandeck-server" serve --sandbox --demo --listen 127.0.0.1:0 --database "sqlite:///$folder/demo.db" \
    >"$folder/server.out" 2>"$folder/server.log" </dev/null &
server=$!
url=
for _ in $(seq 300); do
    url=$(sed -n 's/^listening on //p' "$folder/server.out")
    [ -z "$url" ] || break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
done
[ -n "$url" ] || fail "the server did not start" "$folder/server.log"
key=$(sed -n 's/^demo test key //p' "$folder/server.out")

show() { # show CURL-ARGUMENT…: the command as one would type it, and its answer
    echo
    printf '$ curl'
    local argument
    for argument in "$@"; do
        case $argument in
        *[!A-Za-z0-9/:.@_=-]*) printf " '%s'" "$argument" ;;
        *) printf ' %s' "$argument" ;;
        esac
    done
    echo
    curl --silent --show-error --fail-with-body "$@" >"$folder/answer"
    jq . "$folder/answer"
}

echo
echo "The server with demo data:"
sed 's/^/  /' "$folder/server.out"
echo
echo "Whose key is this?"
show -X POST -H "X-API-Key: $key" "$url/api/v1/auth/tenants/verify/"
echo
echo "The company's plans, two of them:"
show -H "X-API-Key: $key" "$url/api/v1/auth/plans/?page_size=2"
echo
echo "A new plan, with product and price in Stripe:"
show -H "X-API-Key: $key" -H 'Content-Type: application/json' "$url/api/v1/auth/plans/" \
    -d '{"name": "Weekend", "price_cents": 900, "currency": "eur", "billing_interval": "month", "features": ["Saturday", "Sunday"]}'

echo
echo "Everything else is on $url/api/v1/docs/"
if [ -t 0 ] && [ -t 1 ]; then
    echo "The server is yours until you press Ctrl+C; its data goes with it."
    wait "$server"
else
    stop
    echo "The server was stopped, its data removed. To have one that stays:"
    echo "  SECRET_KEY=\$(openssl rand -hex 32) $programs/plandeck-server serve --sandbox"
    echo "It stops with Ctrl+C, or SIGTERM."
fi
