#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a real plandeck-server while it catches up with what happened at Stripe, and proves that nothing is lost or taken twice.

    catchup.py sqlite|postgresql SERVER-PROGRAM SANDBOX-PROGRAM

While the server is down, 450 products are made at Stripe. The server is started, and killed as soon as a further page of their events is
in the database; three times, then it may come to its end. Every event is there once then, handled, and every product mirrored.
"""
import signal
import sys

from crash import STRIPE_KEY, World, ask, expect, play, wait_for

PRODUCTS = 450
KILLS = 3


def count(world: World, what: str) -> int:
    return int(world.database.rows(f"SELECT count(*) FROM {what}")[0][0])


def make_products(world: World) -> None:
    for number in range(PRODUCTS):
        status, _, text = ask(world.stripe.url, "POST", "/v1/products", f"name=P{number}".encode(),
                              Authorization=f"Bearer {STRIPE_KEY}", Stripe_Account=world.account,
                              Content_Type="application/x-www-form-urlencoded")
        expect(status == 200, f"making a product: {text}")


def run(world: World) -> None:
    world.start()
    world.connect()
    wait_for(lambda: count(world, "tenants_synccursor WHERE checked_at IS NOT NULL"), 20, "a first look")
    world.server.end(signal.SIGTERM)
    world.server = None
    make_products(world)
    world.stripe.fault({"kind": "latency", "ms": 300}, "GET", "/v1/events", times=-1)
    for kill in range(KILLS):
        before = count(world, "tenants_stripeevent")
        world.start()
        wait_for(lambda: count(world, "tenants_stripeevent") > before, 30, "a further page")
        world.kill()
        stored = count(world, "tenants_stripeevent")
        expect(stored < PRODUCTS, "it was too late to kill")
        print(f"killed with {stored} events stored", flush=True)
    world.stripe.no_faults()
    world.start()
    told = {event["id"] for event in world.stripe_list("events")}
    wait_for(lambda: count(world, "tenants_stripeevent WHERE account_id <> ''") >= len(told), 30, "all events")
    wait_for(lambda: not count(world, "tenants_stripeevent WHERE state IN ('stored', 'processing', 'failed')"), 60, "all handled")
    known = [row[0] for row in world.database.rows("SELECT event_id FROM tenants_stripeevent WHERE account_id <> ''")]
    expect(len(known) == len(set(known)) and told <= set(known), "events are missing, or there twice")
    expect(not count(world, "tenants_stripeevent WHERE state = 'dead'"), "an event could not be handled")
    expect(count(world, "tenants_mirroredproduct WHERE NOT is_deleted") == PRODUCTS, "products are not mirrored")
    wait_for(lambda: not count(world, "tenants_synccursor WHERE worker <> ''"), 10, "the walk's end")
    print(f"{len(told)} events, each there once and handled", flush=True)


def main() -> int:
    engine, server, sandbox = sys.argv[1:]
    return play(lambda folder: World(engine, server, sandbox, folder), run)


if __name__ == "__main__":
    sys.exit(main())
