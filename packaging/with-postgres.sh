#!/bin/bash
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-postgres.sh [--durable] [CMD [ARG…]]
#
# Starts a private PostgreSQL in a new folder, runs CMD (a shell without one) and ends with its exit code. Whatever happens,
# the server is stopped, by its own process id, and its folder removed. It listens on 127.0.0.1 on a free port and on a socket
# in its folder, lets everybody on this machine in who can reach them, and does not fsync unless --durable is given: it is for
# tests and trying out. CMD finds in its environment
#   PLANDECK_TEST_POSTGRES          the URL of the server
#   PLANDECK_TEST_POSTGRES_RESTART  a command that stops the server hard and starts it again
set -u

fsync=off
if [ "${1-}" = --durable ]; then
    fsync=on
    shift
fi

bin=${PLANDECK_POSTGRES_BIN-}
if [ -z "$bin" ]; then
    for bin in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V -r) "$(dirname "$(command -v postgres || echo .)")"; do
        [ -x "$bin/initdb" ] && [ -x "$bin/postgres" ] && break
    done
fi
if ! [ -x "$bin/initdb" ]; then
    echo "with-postgres.sh: no PostgreSQL server found (Debian: apt-get install postgresql)" >&2
    exit 1
fi

place=${TMPDIR-}
if [ -z "$place" ]; then
    place=/tmp
    # In memory, making a database for each test costs a third.
    [ $fsync = off ] && [ "$(df --output=avail -k /dev/shm 2>/dev/null | tail -n 1)" -gt 2000000 ] 2>/dev/null && place=/dev/shm
fi
folder=$(mktemp -d "$place/plandeck-postgres.XXXXXX") || exit 1
chmod 0755 "$folder"
as=
if [ "$(id -u)" = 0 ]; then # PostgreSQL refuses to run as root
    as="setpriv --reuid=postgres --regid=postgres --init-groups"
    chown postgres: "$folder"
fi

server_pid() {
    head -n 1 "$folder/data/postmaster.pid" 2>/dev/null
}

stop() {
    trap - EXIT
    trap '' HUP INT TERM
    [ -n "$child" ] && kill "$child" 2>/dev/null
    local pid
    pid=$(server_pid)
    if [ -n "$pid" ] && kill -INT "$pid" 2>/dev/null; then # fast: no waiting for clients
        for _ in $(seq 100); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -0 "$pid" 2>/dev/null && kill -QUIT "$pid"
    fi
    rm -rf "$folder"
}
child=
trap stop EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

cd "$folder" || exit 1
if ! $as "$bin/initdb" --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync \
    >"$folder/initdb.log" 2>&1; then
    cat "$folder/initdb.log" >&2
    exit 1
fi
$as tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = '$folder'
max_connections = 200
shared_buffers = 64MB
fsync = $fsync
synchronous_commit = $fsync
full_page_writes = $fsync
max_wal_size = 256MB
wal_level = minimal
max_wal_senders = 0
autovacuum_naptime = 5s
logging_collector = off
CONF

# Below 32768 the kernel hands out no port by itself. Taken ports make the server refuse, then the next one is tried.
cat >"$folder/start" <<START
#!/bin/bash
$as "$bin/pg_ctl" start --silent --wait --timeout=30 --pgdata="$folder/data" --log="$folder/server.log" --options="-p \$1" </dev/null >/dev/null 2>&1
START
port=
for _ in $(seq 20); do
    candidate=$((20000 + RANDOM % 12000))
    if bash "$folder/start" $candidate; then
        port=$candidate
        break
    fi
done
if [ -z "$port" ]; then
    cat "$folder/server.log" >&2
    exit 1
fi
cat >"$folder/restart" <<RESTART
#!/bin/bash
$as "$bin/pg_ctl" stop --silent --wait --timeout=30 --mode=immediate --pgdata="$folder/data" </dev/null >/dev/null 2>&1
exec bash "$folder/start" $port
RESTART
chmod 0755 "$folder/start" "$folder/restart"

cd "$OLDPWD" || exit 1
export PLANDECK_TEST_POSTGRES="postgresql://postgres@127.0.0.1:$port/postgres"
export PLANDECK_TEST_POSTGRES_RESTART="$folder/restart"
if [ $# = 0 ]; then
    echo "PostgreSQL at $PLANDECK_TEST_POSTGRES until this shell ends" >&2
    "${SHELL:-/bin/bash}"
    exit
fi
"$@" <&0 & # behind, so that a signal ends the wait, and with it the server
child=$!
wait "$child"
code=$?
child=
exit $code
