#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk of a real server goes bad under load, and well again: nothing is lost, and nobody restarts anything.

    baddisk.py sqlite|postgresql full|read-only|broken SERVER-PROGRAM SANDBOX-PROGRAM FAULTY-DISK

The disk is faultydisk.cpp, preloaded into the server, or into a PostgreSQL of our own: what the database sees is what the kernel says of
such a disk (ENOSPC, EROFS, EIO). No rights and no disk of its own are needed.
"""
import concurrent.futures
import os
import random
import shutil
import sys
import tempfile

import crash
from crash import World, expect, play, wait_for
from failover import OwnPostgres, let_leases_end

ROUNDS = {"sqlite": 3, "postgresql": 1}  # a PostgreSQL that failed in the middle leaves work for housekeeping, every half minute
CLIENTS = 8  # at once: threads that have no connection yet make one to the bad disk


class Disk:
    """Where FAULTY-DISK looks how it is."""

    def __init__(self, library: str, part: str):
        self.folder = tempfile.mkdtemp(prefix="plandeck-disk-")
        os.chmod(self.folder, 0o755)
        shutil.copy(library, self.folder)  # PostgreSQL is another user
        self.file = os.path.join(self.folder, "state")
        self.be("well")
        self.environment = {"LD_PRELOAD": os.path.join(self.folder, os.path.basename(library)), "PLANDECK_TEST_DISK": self.file, "PLANDECK_TEST_DISK_PART": part,
                            "ASAN_OPTIONS": "verify_asan_link_order=0"}

    def be(self, state: str) -> None:
        beside = self.file + ".new"
        with open(beside, "w", encoding="ascii") as file:
            file.write(state)
        os.replace(beside, self.file)

    def drop(self) -> None:
        shutil.rmtree(self.folder)


class OnDisk(World):
    """A world whose database is on that disk."""

    def __init__(self, engine: str, disk: Disk, server: str, sandbox: str, folder: str):
        self.disk = disk
        crash.DATABASES["on disk"] = crash.SqliteDatabase if engine == "sqlite" else lambda _folder: OwnPostgres(**disk.environment)
        super().__init__("on disk", server, sandbox, folder)

    def close(self) -> None:
        self.disk.be("well")
        super().close()
        self.disk.drop()


def ask_for_a_plan(world: OnDisk, name: str) -> "tuple[int, dict]":
    """There has to be room for its description."""
    status, plan = world.rest("POST", "/plans/", {"name": name, "price_cents": 900, "billing_interval": "month",
                                                  "description": random.randbytes(2000).hex()}, X_API_Key=world.key)
    if status == 201:
        with world.lock:
            world.acknowledged[name] = plan["id"]
    return status, plan


def is_refused(world: OnDisk, name: str) -> bool:
    """What is acknowledged on a bad disk all the same has to be kept; what is there can be read."""
    there = len(world.acknowledged)
    status, answer = ask_for_a_plan(world, name)
    if status != 201:
        expect(status == 503 and answer.get("code") == "storage_unavailable", f"on a bad disk: {status} {answer}")
        expect("sql" not in str(answer).lower() and world.folder not in str(answer), f"too much is told: {answer}")
    was_read, plans = world.rest("GET", "/plans/", X_API_Key=world.key)
    expect(was_read == 200 and plans["count"] >= there, f"reading on a bad disk: {was_read} {plans}")
    return status != 201


def all_at_once(work, names: "list[str]") -> list:
    with concurrent.futures.ThreadPoolExecutor(CLIENTS) as clients:
        return list(clients.map(work, names))


def run(world: OnDisk, kind: str, rounds: int) -> None:
    world.start(**world.disk.environment)
    world.connect()
    for _ in range(10):
        world.create_plan()
    expect(len(world.acknowledged) == 10, "ten plans while the disk is well")
    for round_number in range(rounds):
        world.disk.be(kind)
        refusals = sum(all_at_once(lambda name: is_refused(world, name), [f"Bad {round_number}.{n}" for n in range(2 * CLIENTS)]))
        expect(refusals > 0, "the disk was never bad: nothing was proved")
        expect(world.server.process.poll() is None, "the server died of its disk")
        world.disk.be("well")
        all_at_once(lambda name: wait_for(lambda: ask_for_a_plan(world, name)[0] == 201, 30, "plans can be made again"),
                    [f"Well {round_number}.{n}" for n in range(2 * CLIENTS)])
        if isinstance(world.database, OwnPostgres):  # its disk may fail in the middle of what a request does
            let_leases_end(world)
        print(f"{refusals} refusals on a {kind} disk, {world.check()} plans afterwards", flush=True)


def main() -> int:
    engine, kind, server, sandbox, library = sys.argv[1:]
    disk = Disk(library, "plandeck.db" if engine == "sqlite" else "base/")
    return play(lambda folder: OnDisk(engine, disk, server, sandbox, folder), lambda world: run(world, kind, ROUNDS[engine]))


if __name__ == "__main__":
    sys.exit(main())
