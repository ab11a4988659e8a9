#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The database's primary is killed under load and its standby promoted: the servers say 503 meanwhile, go on by themselves, and have
kept every promise.

    failover.py SERVER-PROGRAM SANDBOX-PROGRAM

Two PostgreSQL of our own: a primary, and a standby that has every commit before it is acknowledged (synchronous replication). Two servers
have both hosts in their DATABASE_URL. Clients make plans all the while. Then: every answer was 201, 502 or 503 with Retry-After, none
anything else; the servers work again without being touched; every acknowledged plan is there, with one product and one price (crash.py's
checks); and what one server changes the other hears of.
"""
import collections
import glob
import http.client
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

import crash
from crash import PostgresDatabase, expect, wait_for
from fleet import Fleet, check_hearing

CLIENTS = 4
AWAY_SECONDS = 2.0  # without any primary
AFTER_SECONDS = 3.0  # of load on the new one


def free_port() -> int:
    with socket.socket() as there:
        there.bind(("127.0.0.1", 0))
        return there.getsockname()[1]


class Postgres:
    """One server, in a folder of its own."""

    BIN = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))[-1]
    AS = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] if os.getuid() == 0 else []

    def __init__(self, folder: str, name: str, **environment: str):
        self.data = os.path.join(folder, name)
        self.port = free_port()
        self.environment = os.environ | environment

    def run(self, program: str, *arguments: str) -> None:
        done = subprocess.run([*self.AS, os.path.join(self.BIN, program), *arguments], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=os.path.dirname(self.data),
                              env=self.environment)
        expect(done.returncode == 0, f"{program}: {done.stdout}")

    def start(self) -> None:
        self.run("pg_ctl", "start", "--silent", "--wait", f"--pgdata={self.data}", f"--log={self.data}.log",
                 f"--options=-p {self.port}")

    def stop(self) -> None:
        if os.path.exists(os.path.join(self.data, "postmaster.pid")):
            self.run("pg_ctl", "stop", "--silent", "--wait", "--mode=immediate", f"--pgdata={self.data}")

    def psql(self, sql: str) -> str:
        return PostgresDatabase.psql(f"postgresql://postgres@127.0.0.1:{self.port}/postgres", sql)

    def processes(self) -> "list[int]":
        """All of them, the one that starts the others first."""
        with open(os.path.join(self.data, "postmaster.pid"), encoding="ascii") as file:
            first = int(file.readline())
        with open(f"/proc/{first}/task/{first}/children", encoding="ascii") as file:
            return [first, *map(int, file.read().split())]


class OwnPostgres:
    """A database on a server that only one test has, for it to be maltreated."""

    def __init__(self, options: str = "", **environment: str):
        self.folder = tempfile.mkdtemp(prefix="plandeck-own-")
        os.chmod(self.folder, 0o755)
        if Postgres.AS:
            shutil.chown(self.folder, "postgres", "postgres")
        self.postgres = Postgres(self.folder, "data", **environment)
        self.postgres.run("initdb", f"--pgdata={self.postgres.data}", "--username=postgres", "--auth=trust", "--encoding=UTF8",
                          "--locale=C.UTF-8", "--no-sync")
        Cluster.configure(self.postgres, f"listen_addresses = '127.0.0.1'\nunix_socket_directories = '{self.folder}'\nfsync = off\n"
                                         "shared_buffers = 32MB\n")
        self.postgres.start()
        self.postgres.psql("CREATE DATABASE plandeck")
        self.url = f"postgresql://postgres@127.0.0.1:{self.postgres.port}/plandeck{options}"

    def rows(self, sql: str) -> "list[list[str]]":
        return [line.split("\t") for line in PostgresDatabase.psql(self.url.partition("?")[0], sql).splitlines()]

    def drop(self) -> None:
        self.postgres.stop()
        shutil.rmtree(self.folder)


class Cluster:
    """A primary and its standby, and one URL for both."""

    def __init__(self, _folder: str, is_synchronous: bool = True):
        self.folder = tempfile.mkdtemp(prefix="plandeck-failover-")
        os.chmod(self.folder, 0o755)
        if Postgres.AS:
            shutil.chown(self.folder, "postgres", "postgres")
        self.primary = Postgres(self.folder, "one")
        self.standby = Postgres(self.folder, "two")
        self.make()
        if is_synchronous:
            self.synchronise()
        hosts = ",".join(f"127.0.0.1:{one.port}" for one in (self.primary, self.standby))
        self.url = f"postgresql://postgres@{hosts}/plandeck"

    def make(self) -> None:
        self.primary.run("initdb", f"--pgdata={self.primary.data}", "--username=postgres", "--auth=trust", "--encoding=UTF8",
                         "--locale=C.UTF-8", "--no-sync")
        self.configure(self.primary, f"listen_addresses = '127.0.0.1'\nunix_socket_directories = '{self.folder}'\nfsync = off\n"
                                     "shared_buffers = 32MB\nwal_level = replica\nmax_wal_senders = 4\nhot_standby = on\n")
        self.primary.start()
        self.primary.psql("CREATE DATABASE plandeck")
        self.standby.run("pg_basebackup", f"--pgdata={self.standby.data}", "--write-recovery-conf", "--checkpoint=fast", "--no-sync",
                         f"--dbname=host=127.0.0.1 port={self.primary.port} user=postgres")
        self.standby.start()

    def synchronise(self) -> None:
        self.configure(self.primary, "synchronous_standby_names = '*'\nsynchronous_commit = on\n")
        self.primary.psql("SELECT pg_reload_conf()")
        wait_for(lambda: "sync" in self.primary.psql("SELECT sync_state FROM pg_stat_replication").split(), 10, "a synchronous standby")

    @staticmethod
    def configure(server: Postgres, lines: str) -> None:
        with open(os.path.join(server.data, "postgresql.conf"), "a", encoding="utf-8") as file:
            file.write(lines)

    def rows(self, sql: str) -> "list[list[str]]":
        text = PostgresDatabase.psql(f"{self.url}?target_session_attrs=read-write", sql)
        return [line.split("\t") for line in text.splitlines()]

    def drop(self) -> None:
        for server in (self.primary, self.standby):
            server.stop()
        shutil.rmtree(self.folder)


class Load:
    """Clients that go on whatever happens, and what they were answered."""

    def __init__(self, world: Fleet):
        self.world = world
        self.is_over = threading.Event()
        self.answers: "collections.Counter[int]" = collections.Counter()
        self.problems: "list[str]" = []
        self.slowest = 0.0  # seconds for an answer
        self.threads = [threading.Thread(target=self.work) for _ in range(CLIENTS)]
        for thread in self.threads:
            thread.start()

    def work(self) -> None:
        while not self.is_over.is_set():
            try:
                self.ask()
            except (OSError, http.client.HTTPException) as error:
                self.problems.append(f"no answer: {error}")
                return

    def ask(self) -> None:
        with self.world.lock:
            self.world.asked += 1
            number = self.world.asked
        name = f"Plan {number}"
        asked = time.monotonic()
        status, headers, text = crash.ask(
            self.world.next().url, "POST", "/api/v1/auth/plans/",
            f'{{"name": "{name}", "price_cents": {1000 + number}, "billing_interval": "month"}}'.encode(),
            Content_Type="application/json", X_API_Key=self.world.key)
        with self.world.lock:
            self.answers[status] += 1
            self.slowest = max(self.slowest, time.monotonic() - asked)
            if status == 201:
                self.world.acknowledged[name] = crash.json.loads(text)["id"]
            elif status not in (502, 503):
                self.problems.append(f"{status}: {text!r}")
            elif status == 503 and not headers["Retry-After"]:
                self.problems.append(f"503 without Retry-After: {text!r}")
        if status == 503:
            time.sleep(0.1)

    def count(self, status: int) -> int:
        with self.world.lock:
            return self.answers[status]

    def end(self) -> None:
        self.is_over.set()
        for thread in self.threads:
            thread.join()


def let_leases_end(world: Fleet) -> None:
    """Three minutes later: what a request had begun at Stripe, and could not write down, is finished or undone by whoever is next."""
    world.database.rows(f"UPDATE tenants_stripeoperation SET lease_until = lease_until - 180000 WHERE {world.OPEN}")


def run(world: Fleet) -> None:
    world.start_one(0)
    world.start_one(1)
    world.connect()
    load = Load(world)
    try:
        wait_for(lambda: load.count(201) >= 20, 20, "plans are made")
        world.database.primary.stop()
        killed = time.monotonic()
        wait_for(lambda: load.count(503) >= 3, 20, "servers say that they cannot", lambda: load.answers)
        time.sleep(AWAY_SECONDS)
        before = load.count(201)
        world.database.standby.run("pg_ctl", "promote", "--silent", "--wait", f"--pgdata={world.database.standby.data}")
        promoted = time.monotonic()
        wait_for(lambda: load.count(201) > before, 30, "plans are made again", lambda: load.answers)
        again = time.monotonic()
        time.sleep(AFTER_SECONDS)
    finally:
        load.end()
    expect(not load.problems, "\n".join(load.problems[:10]))
    print(f"{promoted - killed:.1f} s without a primary, plans again {again - promoted:.1f} s after the promotion: {dict(load.answers)}",
          flush=True)
    let_leases_end(world)
    print(f"{world.check()} plans, {len(world.acknowledged)} of them acknowledged", flush=True)
    check_hearing(world, "on the new primary")


def main() -> int:
    server, sandbox = sys.argv[1:]
    crash.DATABASES["failover"] = Cluster
    return crash.play(lambda folder: Fleet("failover", server, sandbox, folder, 2), run)


if __name__ == "__main__":
    sys.exit(main())
