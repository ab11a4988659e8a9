#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL is paused under load, and restarted: every request ends soon, nothing acknowledged is lost, and all goes on by itself.

    paused.py SERVER-PROGRAM SANDBOX-PROGRAM

Paused (SIGSTOP to all of its processes), a server of PostgreSQL keeps its connections and takes new ones, but never says a word. Clients
make plans all the while; every answer is 201, 502 or 503 with Retry-After. A hiccup is waited out; a long pause is told within seconds,
with /healthz well and /readyz not; and SIGTERM ends the server while the database says nothing.
"""
import os
import signal
import sys
import time

import crash
from crash import ask, expect, wait_for
from failover import Load, OwnPostgres, let_leases_end
from fleet import Fleet, check_hearing

HICCUP_SECONDS = 1.0
PAUSE_SECONDS = 7.0  # longer than it takes to notice
BOUND_SECONDS = 15.0  # for an answer: twice the connect_timeout of two seconds, and a busy machine
TIMEOUT = "?connect_timeout=2"


class Pause:
    """While it lasts, PostgreSQL stands still."""

    def __init__(self, world: Fleet):
        self.postgres = world.database.postgres

    def __enter__(self) -> None:
        self.stopped = []
        for _ in range(2):  # the second time for those that were just being started
            for process in self.postgres.processes():
                if process not in self.stopped:
                    os.kill(process, signal.SIGSTOP)
                    self.stopped.append(process)

    def __exit__(self, *_what) -> None:
        for process in reversed(self.stopped):
            os.kill(process, signal.SIGCONT)


def status_of(world: Fleet, path: str) -> int:
    return ask(world.next().url, "GET", path)[0]


def hiccup(world: Fleet, load: Load) -> None:
    refused = load.count(503)
    with Pause(world):
        time.sleep(HICCUP_SECONDS)
    made = load.count(201)
    wait_for(lambda: load.count(201) > made, 20, "plans are made after a hiccup", lambda: load.answers)
    expect(load.count(503) == refused, "a hiccup made requests fail")


def long_pause(world: Fleet, load: Load) -> None:
    refused = load.count(503)
    load.slowest = 0.0
    with Pause(world):
        begun = time.monotonic()
        wait_for(lambda: load.count(503) > refused, BOUND_SECONDS, "the server says that it cannot", lambda: load.answers)
        noticed = time.monotonic() - begun
        expect(status_of(world, "/healthz") == 200, "the server is not well while its database is paused")
        asked = time.monotonic()
        expect(status_of(world, "/readyz") == 503, "ready without its database")
        expect(time.monotonic() - asked < 2, "what is known to be away is waited for")
        time.sleep(max(0.0, PAUSE_SECONDS - noticed))
        made = load.count(201)
    ended = time.monotonic()
    wait_for(lambda: load.count(201) > made, 20, "plans are made again", lambda: load.answers)
    print(f"paused: told after {noticed:.1f} s, slowest answer {load.slowest:.1f} s, plans again {time.monotonic() - ended:.1f} s after it",
          flush=True)
    expect(load.slowest < BOUND_SECONDS, f"an answer took {load.slowest:.1f} s")


def restart(world: Fleet, load: Load) -> None:
    postgres = world.database.postgres
    postgres.stop()
    refused = load.count(503)
    wait_for(lambda: load.count(503) > refused, 20, "the server says that it cannot", lambda: load.answers)
    made = load.count(201)
    postgres.start()
    wait_for(lambda: load.count(201) > made, 20, "plans are made after a restart", lambda: load.answers)


def end_while_paused(world: Fleet) -> None:
    server, world.fleet[0] = world.fleet[0], None
    with Pause(world):
        code = server.end(signal.SIGTERM)
    expect(code == 0, f"SIGTERM ends the server with {code}")
    world.start_one(0)


def run(world: Fleet) -> None:
    world.start_one(0)
    world.connect()
    load = Load(world)
    try:
        wait_for(lambda: load.count(201) >= 20, 20, "plans are made")
        hiccup(world, load)
        long_pause(world, load)
        restart(world, load)
    finally:
        load.end()
    expect(not load.problems, "\n".join(load.problems[:10]))
    end_while_paused(world)
    let_leases_end(world)
    print(f"{world.check()} plans, {len(world.acknowledged)} of them acknowledged, {dict(load.answers)}", flush=True)
    check_hearing(world, "afterwards")


def main() -> int:
    server, sandbox = sys.argv[1:]
    crash.DATABASES["paused"] = lambda _folder: OwnPostgres(TIMEOUT)
    return crash.play(lambda folder: Fleet("paused", server, sandbox, folder, 1), run)


if __name__ == "__main__":
    sys.exit(main())
