#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists are read from a streaming standby, and nobody notices but the primary.

    replica.py SERVER-PROGRAM SANDBOX-PROGRAM

Two servers on a primary, with its standby (failover.py's pair) as DATABASE_REPLICA_URL. Then:

- under load, every list has what was acknowledged before it was asked for, and most are read from the standby;
- with the standby's replay paused, a list at one server has what was just written there, and at the other what that one has just heard of;
- with the standby lost, and from the start on, lists come from the primary, and the log and /metrics say so; once it is back, from it again.
"""
import json
import os
import subprocess
import sys
import time

import crash
from crash import expect, wait_for
from failover import Cluster
from fleet import Fleet, changes

ROUNDS = 60
RESTED_SECONDS = 20  # a lost replica is asked again after 5


class Lists(Fleet):
    def __init__(self, server: str, sandbox: str, folder: str):
        super().__init__("replica", server, sandbox, folder, 2)
        url = "postgresql://postgres@127.0.0.1:{}/plandeck"
        self.environment = {"DATABASE_URL": url.format(self.database.primary.port),
                            "DATABASE_REPLICA_URL": url.format(self.database.standby.port)}

    def start_one(self, at: int) -> None:
        self.fleet[at] = crash.Program(
            [self.program, "serve", "--listen", "127.0.0.1:0"],
            {**self.environment, "SECRET_KEY": "a key for the replica test, 32 bytes and more", "STRIPE_SECRET_KEY": crash.STRIPE_KEY,
             "STRIPE_CONNECT_CLIENT_ID": crash.CLIENT_ID, "STRIPE_API_BASE": self.stripe.url, "STRIPE_CONNECT_BASE": self.stripe.url,
             "XDG_DATA_HOME": self.folder}, os.path.join(self.folder, f"server{at}.log"))

    def draft(self, at: int) -> str:
        """A plan that costs no call to Stripe."""
        with self.lock:
            self.asked += 1
            name = f"Draft {self.asked}"
        status, _, text = crash.ask(self.fleet[at].url, "POST", "/api/v1/auth/plans/", json.dumps(
            {"name": name, "price_cents": 100, "billing_interval": "month", "draft": True}).encode(),
            Content_Type="application/json", X_API_Key=self.key)
        expect(status == 201, f"a draft: {text}")
        return name

    def newest(self, at: int) -> "set[str]":
        status, _, text = crash.ask(self.fleet[at].url, "GET", "/api/v1/auth/plans/?ordering=-created_at&page_size=5", X_API_Key=self.key)
        expect(status == 200, f"a list: {text}")
        return {plan["name"] for plan in json.loads(text)["results"]}

    def metrics(self, at: int) -> "dict[str, float]":
        _, _, text = crash.ask(self.fleet[at].url, "GET", "/metrics")
        return {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1]) for line in text.decode().splitlines() if not line.startswith("#")}

    def lists(self, at: int) -> "tuple[float, float]":
        """So many from the standby, so many from the primary."""
        facts = self.metrics(at)
        return tuple(facts[f'plandeck_database_lists_total{{from="{place}"}}'] for place in ("replica", "primary"))

    def is_asked(self, at: int) -> bool:
        return self.metrics(at)["plandeck_database_replica_up"] == 1

    def log_says(self, at: int, words: str) -> bool:
        with open(os.path.join(self.folder, f"server{at}.log"), encoding="utf-8", errors="replace") as log:
            return any(words in line for line in log)


def own_writes_are_seen(world: Lists) -> None:
    before = world.lists(0)
    for _ in range(ROUNDS):
        name = world.draft(0)
        expect(name in world.newest(0), f"{name} was acknowledged, and the list does not have it")
    after = world.lists(0)
    from_standby = after[0] - before[0]
    expect(from_standby > ROUNDS / 2, f"lists are hardly read from the standby: {before} {after}")
    print(f"{ROUNDS} lists right after a write: {from_standby:.0f} from the standby", flush=True)


def a_paused_standby_shows_nothing_old(world: Lists) -> None:
    world.database.standby.psql("SELECT pg_wal_replay_pause()")
    wait_for(lambda: "paused" in world.database.standby.psql("SELECT pg_get_wal_replay_pause_state()").split(), 10, "the replay is paused")
    cursor = changes(world.fleet[1].url, world.key, "")["cursor"]
    name = world.draft(0)
    expect(name in world.newest(0), "the one that wrote does not see it")
    while "plans" not in (news := changes(world.fleet[1].url, world.key, f"wait_seconds=25&since={cursor}"))["topics"]:
        cursor = news["cursor"]
    expect(name in world.newest(1), "the other has heard of it, and does not see it")
    expect(world.log_says(0, "the replica is behind"), "nobody says that it is behind")
    world.database.standby.psql("SELECT pg_wal_replay_resume()")
    wait_for(lambda: bool(world.newest(0)) and bool(world.newest(1)) and world.is_asked(0) and world.is_asked(1), RESTED_SECONDS,
             "lists come from the standby again")
    print("paused: the primary answered; then the standby again", flush=True)


def a_lost_standby_is_not_missed(world: Lists) -> None:
    world.database.standby.stop()
    name = world.draft(0)
    begun = time.monotonic()
    expect(name in world.newest(0), "without the standby a list is old")
    took = time.monotonic() - begun
    expect(not world.is_asked(0), "/metrics takes the lost standby for good")
    expect(world.log_says(0, "the replica does not answer"), "nobody says that it is lost")
    world.kill_one(1)
    world.start_one(1)  # without any standby
    expect(name in world.newest(1), "a server does not start without the standby")
    world.database.standby.start()
    wait_for(lambda: bool(world.newest(0)) and bool(world.newest(1)) and world.is_asked(0) and world.is_asked(1), RESTED_SECONDS,
             "lists come from the standby again")
    own_writes_are_seen(world)
    expect(world.log_says(0, "lists are read from the replica again"), "nobody says that it is back")
    print(f"lost: the first list took {took * 1000:.0f} ms", flush=True)


def check_tells(world: Lists) -> None:
    def line_of(replica: str) -> str:
        done = subprocess.run([world.program, "check"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                              env=os.environ | world.environment | {"DATABASE_REPLICA_URL": replica, "XDG_DATA_HOME": world.folder,
                                                                    "SECRET_KEY": "a key for the replica test, 32 bytes and more"})
        return next((line for line in done.stdout.splitlines() if " replica " in line), done.stdout)

    expect(line_of(world.environment["DATABASE_REPLICA_URL"]).startswith("ok"), "check does not take the standby for one")
    world.database.primary.psql("CREATE DATABASE other")
    other = f"postgresql://postgres@127.0.0.1:{world.database.primary.port}/other"
    expect(line_of(other).startswith("fail"), "check takes another database for a standby")


def run(world: Lists) -> None:
    world.start_one(0)
    world.start_one(1)
    world.connect()
    own_writes_are_seen(world)
    check_tells(world)
    a_paused_standby_shows_nothing_old(world)
    a_lost_standby_is_not_missed(world)


def main() -> int:
    server, sandbox = sys.argv[1:]
    crash.DATABASES["replica"] = lambda folder: Cluster(folder, is_synchronous=False)
    return crash.play(lambda folder: Lists(server, sandbox, folder), run)


if __name__ == "__main__":
    sys.exit(main())
