# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of fleet.py: a server is killed with a long job in hand, and stays dead. The others finish it, once."""
import http.client
import threading

from crash import STRIPE_KEY, ask, expect, wait_for

SLOW_MS = 400
PRODUCTS = 350
RECOVERY_SECONDS = 60  # housekeeping comes every 15
WALK_SECONDS = 60  # accounts are looked for every 5


def holder(world, what: str) -> "int | None":
    """Which server of the fleet has one of these rows in hand."""
    workers = [row[0] for row in world.database.rows(f"SELECT worker FROM {what} AND worker <> ''")]
    for at, server in enumerate(world.fleet):
        if server and any(f"#{server.process.pid}#" in worker for worker in workers):
            return at
    return None


def kill_holder(world, what: str, words: str) -> int:
    wait_for(lambda: holder(world, what) is not None, 20, words)
    at = holder(world, what)
    world.kill_one(at)
    return at


def check_recovery(world) -> None:
    """Products are made, prices are not yet: the server that made them dies."""
    world.stripe.fault({"kind": "latency", "ms": 10 * SLOW_MS}, "POST", "/v1/prices", times=-1)
    makers = [threading.Thread(target=world.create_plan) for _ in range(8)]
    for maker in makers:
        maker.start()
    in_hand = f"tenants_stripeoperation WHERE {world.OPEN} AND product_id IS NOT NULL"
    at = kill_holder(world, in_hand, "an operation is half done")
    world.stripe.no_faults()
    for maker in makers:
        maker.join()
    wait_for(lambda: not world.open_operations(), RECOVERY_SECONDS, "what the dead server had begun is finished", world.open_operations)
    taken = [int(row[0]) for row in world.database.rows("SELECT attempts FROM tenants_stripeoperation WHERE attempts > 1")]
    # Stripe may still be at work on the dead server's own request, and says so (409): then whoever took over rests once.
    most = 3 if world.was_told("POST /v1/prices 409") else 2
    expect(bool(taken) and max(taken) <= most, f"taken over: {taken} attempts, {most} at most")
    world.check()  # each product made once, each plan with one price
    print(f"server {at} killed between product and price: {len(taken)} operations finished by others, each taken over once", flush=True)
    world.start_one(at)


def make_products(world) -> None:
    for number in range(PRODUCTS):
        status, _, text = ask(world.stripe.url, "POST", "/v1/products", f"name=Elsewhere {number}&metadata[of]=fleet".encode(),
                              Authorization=f"Bearer {STRIPE_KEY}", Stripe_Account=world.account,
                              Content_Type="application/x-www-form-urlencoded")
        expect(status == 200, f"making a product: {text}")


def check_catching_up(world) -> None:
    """Events that nobody delivered: one server walks through them, dies, and another goes on from where it was."""
    make_products(world)
    told = {event["id"] for event in world.stripe_list("events")}
    stored = "tenants_stripeevent WHERE account_id <> '' AND event_id NOT LIKE 'evt_fleet_%'"
    before = world.count(stored)
    world.stripe.fault({"kind": "latency", "ms": SLOW_MS}, "GET", "/v1/events", times=-1)
    answers = []

    def catch_up(server) -> None:
        try:
            answers.append(ask(server.url, "POST", "/api/v1/auth/tenants/events/catch-up/", b"{}", Content_Type="application/json",
                               Authorization=f"Bearer {world.access}")[0])
        except (OSError, http.client.HTTPException):
            answers.append(0)

    askers = [threading.Thread(target=catch_up, args=(server,)) for server in world.fleet]
    for asker in askers:
        asker.start()
    wait_for(lambda: world.count(stored) > before, 20, "a page of them is stored")
    at = kill_holder(world, "tenants_synccursor WHERE account_id <> ''", "a server walks")
    for asker in askers:
        asker.join()
    expect(world.count(stored) < len(told), "it was too late to kill")
    expect(answers.count(409) >= len(answers) - 1 and 200 not in answers, f"four were asked to catch up at once: {answers}")
    wait_for(lambda: world.count(stored) >= len(told), WALK_SECONDS, "all events are there", lambda: (world.count(stored), len(told)))
    world.stripe.no_faults()
    wait_for(lambda: not world.count("tenants_stripeevent WHERE state IN ('stored', 'processing', 'failed')"), WALK_SECONDS, "all handled")
    rows = world.database.rows(f"SELECT event_id, state, attempts FROM {stored}")
    expect(len(rows) == len({row[0] for row in rows}) and told <= {row[0] for row in rows}, "events are missing, or there twice")
    expect(all(row[1] in ("done", "ignored") for row in rows), "an event was not handled")
    again = [row for row in rows if int(row[2]) > 1]
    expect(len(again) <= 1, f"handled more than once: {again}")  # the killed one had one in hand at most
    world.start_one(at)
    print(f"server {at} killed while catching up: {len(told)} events, each there once; {len(again)} handled anew", flush=True)
