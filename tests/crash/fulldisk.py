#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk of a real server fills up, under load, and has room again: nothing is lost, and nobody restarts anything.

    fulldisk.py SERVER-PROGRAM SANDBOX-PROGRAM

"Full" is a limit on the size of files (RLIMIT_FSIZE), put on the running server and taken off again: no rights and no disk of its own
are needed, and SQLite sees a write fail as it does on a full disk.
"""
import os
import resource
import sys

from crash import World, expect, play, wait_for


def limit(world: World, most: int) -> None:
    resource.prlimit(world.server.process.pid, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


def ask_for_a_plan(world: World, name: str) -> "tuple[int, dict]":
    return world.rest("POST", "/plans/", {"name": name, "price_cents": 900, "billing_interval": "month"}, X_API_Key=world.key)


def expect_refusals(world: World) -> int:
    """Asks on while the disk is full. What is acknowledged all the same has to be kept."""
    refusals = 0
    for number in range(20):
        status, answer = ask_for_a_plan(world, f"Full {number}")
        if status == 201:
            world.acknowledged[answer["name"]] = answer["id"]
            continue
        expect(status in (500, 503) and answer.get("code"), f"on a full disk: {status} {answer}")
        expect("sqlite" not in str(answer).lower() and world.folder not in str(answer), f"too much is told: {answer}")
        refusals += 1
        status, plans = world.rest("GET", "/plans/", X_API_Key=world.key)
        expect(status == 200 and plans["count"] >= len(world.acknowledged), f"reading on a full disk: {status} {plans}")
    return refusals


def run(world: World) -> None:
    world.start()
    world.connect()
    for _ in range(10):
        world.create_plan()
    expect(len(world.acknowledged) == 10, "ten plans while there is room")
    for round_number in range(3):
        largest = max(os.path.getsize(path) for path in (world.database.file, f"{world.database.file}-wal"))
        limit(world, min(largest, os.path.getsize(world.database.file)))
        refusals = expect_refusals(world)
        expect(refusals > 0, "the disk was never full: nothing was proved")
        expect(world.server.process.poll() is None, "the server died of a full disk")
        limit(world, resource.RLIM_INFINITY)

        def is_well() -> bool:
            status, plan = ask_for_a_plan(world, f"Room again {round_number}")
            if status == 201:
                world.acknowledged[plan["name"]] = plan["id"]
            return status == 201

        wait_for(is_well, 30, "plans can be made again")
        print(f"{refusals} refusals on a full disk, {world.check()} plans afterwards", flush=True)


def main() -> int:
    server, sandbox = sys.argv[1:]
    return play(lambda folder: World("sqlite", server, sandbox, folder), run)


if __name__ == "__main__":
    sys.exit(main())
