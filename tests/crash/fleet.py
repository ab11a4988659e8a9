#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Four real servers on one database, one of them killed in the middle of it: no job is done twice, and none is lost.

    fleet.py sqlite|postgresql SERVER-PROGRAM SANDBOX-PROGRAM

Clients make and change plans through all servers; every change is a message to a receiver of ours that sometimes fails, and Stripe's
events are posted to whichever server is next. One server is killed (SIGKILL) meanwhile and started anew. Afterwards:

- every plan has one product and one price at Stripe, and every acknowledged one is there (crash.py's own checks);
- every message was delivered. Each attempt on record reached the receiver once at most, and every call that the receiver saw is an
  attempt on record. A message is delivered once; only one whose attempt the kill cut off may come a second time, as the next
  attempt, which is what "at least once" means;
- every event is in the inbox once and was handled by one attempt, but for those that the killed server had in hand;
- what a server had begun at Stripe when it was killed is finished by the others, each operation taken over once; and so is its walk
  through the events that nobody delivered (takeover.py);
- a change made at one server is told by another one's changes.list, also after the connection it hears by was cut.
"""
import collections
import hashlib
import hmac
import http.client
import http.server
import json
import os
import random
import signal
import statistics
import sys
import threading
import time

import takeover
from crash import CLIENT_ID, STRIPE_KEY, Failure, Program, World, ask, expect, play, wait_for

SERVERS = 4
PLANS = 24
EVENTS = 120
SIGNING = "whsec_fleet"
HEARD_ROUNDS = 9
GENEROUS_SECONDS = 5.0  # for what takes a fraction of one: this is no timed test


class Receiver:
    """Where a tenant wants to be told: remembers every call, fails some."""

    def __init__(self) -> None:
        self.calls: "collections.Counter[str]" = collections.Counter()
        self.good: "collections.Counter[str]" = collections.Counter()
        self.lock = threading.Lock()
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                message = self.headers["webhook-id"]
                with receiver.lock:
                    receiver.calls[message] += 1
                    is_good = receiver.calls[message] > 1 or random.random() > 0.1
                    receiver.good[message] += is_good
                time.sleep(0.1)  # long enough to be cut off
                self.send_response(200 if is_good else 503)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_arguments) -> None:
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"


class Fleet(World):
    """A world with several servers. rest() asks the next one each time; whoever is down is passed over."""

    def __init__(self, engine: str, server: str, sandbox: str, folder: str, size: int = SERVERS):
        super().__init__(engine, server, sandbox, folder)
        self.fleet: "list[Program | None]" = [None] * size
        self.turn = 0

    def start_one(self, at: int) -> None:
        self.fleet[at] = Program([self.program, "serve", "--listen", "127.0.0.1:0", "--database", self.database.url],
                                 {"SECRET_KEY": "a key for the fleet test, 32 bytes and more", "STRIPE_SECRET_KEY": STRIPE_KEY,
                                  "STRIPE_CONNECT_CLIENT_ID": CLIENT_ID, "STRIPE_API_BASE": self.stripe.url,
                                  "STRIPE_CONNECT_BASE": self.stripe.url, "STRIPE_WEBHOOK_SECRET": SIGNING,
                                  "XDG_DATA_HOME": self.folder}, os.path.join(self.folder, f"server{at}.log"))

    def was_told(self, words: str) -> bool:
        """Whether any of the servers logged that."""
        logs = (os.path.join(self.folder, f"server{at}.log") for at in range(len(self.fleet)))
        return any(words in open(log, encoding="utf-8").read() for log in logs)

    def next(self) -> Program:
        while True:
            with self.lock:
                self.turn += 1
                server = self.fleet[self.turn % len(self.fleet)]
            if server:
                return server

    @property
    def server(self):
        return self.next() if any(self.fleet) else None

    @server.setter
    def server(self, _nobody) -> None:
        pass

    def kill_one(self, at: int) -> None:
        victim, self.fleet[at] = self.fleet[at], None
        expect(victim.end(signal.SIGKILL) == -signal.SIGKILL, "a server ended before it was killed")

    def close(self) -> None:
        for server in self.fleet:
            if server:
                server.end(signal.SIGTERM)
        self.stripe.end(signal.SIGTERM)
        self.database.drop()

    def count(self, what: str) -> int:
        return int(self.database.rows(f"SELECT count(*) FROM {what}")[0][0])


def post_event(world: Fleet, number: int) -> None:
    """As Stripe does: again, elsewhere, until somebody has taken it."""
    body = json.dumps({"id": f"evt_fleet_{number}", "object": "event", "type": "product.updated", "api_version": "2024-06-20",
                       "account": world.account, "created": int(time.time()), "livemode": False,
                       "data": {"object": {"id": f"prod_nobody_{number}", "object": "product"}}}).encode()
    for _ in range(50):
        now = str(int(time.time()))
        signature = hmac.new(SIGNING.encode(), f"{now}.".encode() + body, hashlib.sha256).hexdigest()
        try:
            status, _, _ = ask(world.next().url, "POST", "/webhooks/stripe/connect/", body,
                               Stripe_Signature=f"t={now},v1={signature}", Content_Type="application/json")
            if status == 200:
                return
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(0.05)
    raise Failure(f"event {number} was taken by nobody")


def rename_plans(world: Fleet) -> None:
    for plan in list(world.acknowledged.values()):
        try:
            world.rest("PATCH", f"/plans/{plan}/", {"description": f"at {time.time_ns()}"}, X_API_Key=world.key)
        except (OSError, http.client.HTTPException):
            pass


def under_load(world: Fleet, dice: random.Random) -> None:
    problems: "list[Exception]" = []

    def guarded(work):
        def run() -> None:
            try:
                work()
            except Exception as failure:  # told by the main thread
                problems.append(failure)
        return run

    def make_plans() -> None:
        for _ in range(PLANS // 3):
            world.create_plan()
        rename_plans(world)

    def post_events() -> None:
        for number in range(EVENTS):
            post_event(world, number)

    def post_again() -> None:  # Stripe delivers twice now and then
        for number in range(0, EVENTS, 7):
            post_event(world, number)

    work = [threading.Thread(target=guarded(job)) for job in (make_plans, make_plans, make_plans, post_events, post_again)]
    for thread in work:
        thread.start()
    time.sleep(dice.uniform(0.4, 0.9))
    victim = dice.randrange(SERVERS)
    in_hand = f"tenants_webhookmessage WHERE state = 'sending' AND worker LIKE '%#{world.fleet[victim].process.pid}#%'"
    wait_for(lambda: world.count(in_hand), 10, "it has a message in hand")
    world.kill_one(victim)
    print(f"server {victim} killed", flush=True)
    time.sleep(0.5)
    world.start_one(victim)
    for thread in work:
        thread.join()
    if problems:
        raise problems[0]


def check_deliveries(world: Fleet, receiver: Receiver) -> None:
    open_messages = "tenants_webhookmessage WHERE state IN ('pending', 'sending')"
    wait_for(lambda: not world.count(open_messages), 40, "every message delivered", lambda: world.count(open_messages))
    expect(world.count("tenants_webhookmessage WHERE state <> 'delivered'") == 0, "a message was given up")
    cut = set()
    attempts: "collections.Counter[str]" = collections.Counter()
    for message, state, error in world.database.rows("SELECT message_id, state, coalesce(error, '') FROM tenants_webhookattempt"):
        attempts[message] += 1
        if error == "interrupted":
            cut.add(message)
    messages = {row[0] for row in world.database.rows("SELECT id FROM tenants_webhookmessage")}
    expect(set(receiver.calls) == messages, "what was received is not what was to be told")
    for message in messages:
        calls, tried = receiver.calls[message], attempts[message]
        expect(calls <= tried, f"{message} was sent {calls} times in {tried} attempts")
        expect(calls == tried or message in cut, f"{message}: {tried} attempts on record, {calls} arrived")
        expect(receiver.good[message] == 1 or message in cut, f"{message} was delivered {receiver.good[message]} times")
    print(f"{len(messages)} messages, {sum(attempts.values())} attempts, {len(cut)} of them cut off by the kill", flush=True)


def check_events(world: Fleet) -> None:
    wait_for(lambda: not world.count("tenants_stripeevent WHERE state IN ('stored', 'processing', 'failed')"), 40, "all handled")
    ours = world.database.rows("SELECT event_id, state, attempts FROM tenants_stripeevent WHERE event_id LIKE 'evt_fleet_%'")
    expect(len(ours) == EVENTS and len({row[0] for row in ours}) == EVENTS, f"{len(ours)} events are stored")
    expect(all(state in ("done", "ignored") for _, state, _ in ours), "an event was not handled")
    again = [row for row in ours if int(row[2]) > 1]
    expect(len(again) <= 1, f"handled more than once: {again}")  # a server has one in hand at a time
    print(f"{len(ours)} events, each there once; {len(again)} begun anew after the kill", flush=True)


def changes(base: str, key: str, query: str) -> dict:
    status, _, text = ask(base, "GET", f"/api/v1/auth/changes/?{query}", X_API_Key=key)
    expect(status == 200, f"changes: {text}")
    return json.loads(text)


def hear_of_one(world: Fleet, maker: Program, listener: Program) -> float:
    """Seconds from the answer to whoever made a change until another server's long poll tells of it."""
    cursor = changes(listener.url, world.key, "")["cursor"]
    heard: "list[float]" = []

    def listen() -> None:
        since = cursor
        while True:
            news = changes(listener.url, world.key, f"wait_seconds=25&since={since}")
            if "plans" in news["topics"]:
                heard.append(time.monotonic())
                return
            since = news["cursor"]

    waiting = threading.Thread(target=listen)
    waiting.start()
    time.sleep(0.05)
    status, _, text = ask(maker.url, "POST", "/api/v1/auth/plans/", json.dumps(
        {"name": f"Heard {time.time_ns()}", "price_cents": 100, "billing_interval": "month", "draft": True}).encode(),
        Content_Type="application/json", X_API_Key=world.key)
    made = time.monotonic()
    expect(status == 201, f"a draft: {text}")
    waiting.join()
    return max(0.0, heard[0] - made)


def check_hearing(world: Fleet, words: str) -> None:
    size = len(world.fleet)
    took = sorted(hear_of_one(world, world.fleet[i % size], world.fleet[(i + 1) % size]) for i in range(HEARD_ROUNDS))
    print(f"{words}: heard after {statistics.median(took) * 1000:.0f} ms in the median, {took[-1] * 1000:.0f} at most", flush=True)
    expect(statistics.median(took) < GENEROUS_SECONDS, "changes of others are heard late")


def cut_what_they_hear_by(world: Fleet) -> None:
    listening = "pg_stat_activity WHERE datname = current_database() AND application_name = 'plandeck changes'"
    expect(world.count(listening) == SERVERS, "not every server hears")
    world.database.rows(f"SELECT pg_terminate_backend(pid) FROM {listening}")
    wait_for(lambda: world.count(listening) == SERVERS, 10, "they hear again")


def run(world: Fleet, engine: str) -> None:
    seed = int(os.environ.get("PLANDECK_CRASH_SEED", time.time_ns() % 1_000_000))
    print(f"PLANDECK_CRASH_SEED={seed}", flush=True)
    receiver = Receiver()
    for at in range(SERVERS):
        world.start_one(at)
    world.connect()
    status, hook = world.rest("POST", "/tenants/webhooks/config/", {"url": receiver.url},
                              Authorization=f"Bearer {world.access}")
    expect(status == 201, f"the webhook: {hook}")
    under_load(world, random.Random(seed))
    check_deliveries(world, receiver)
    check_events(world)
    print(f"{world.check()} plans, {len(world.acknowledged)} of them acknowledged", flush=True)
    expect(len(world.acknowledged) > PLANS // 2, "hardly a plan was acknowledged: nothing was proved")
    takeover.check_recovery(world)
    takeover.check_catching_up(world)
    check_hearing(world, "between servers")
    if engine == "postgresql":
        cut_what_they_hear_by(world)
        check_hearing(world, "after the connections were cut")


def main() -> int:
    engine, server, sandbox = sys.argv[1:]
    return play(lambda folder: Fleet(engine, server, sandbox, folder), lambda world: run(world, engine))


if __name__ == "__main__":
    sys.exit(main())
