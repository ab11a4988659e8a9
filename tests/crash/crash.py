#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a real plandeck-server while it makes plans, and proves that nothing half-made stays.

    crash.py sqlite|postgresql SERVER-PROGRAM SANDBOX-PROGRAM

Stripe is plandeck-sandbox in a process of its own, so it lives on and remembers. The server is killed at random moments under load
(PLANDECK_CRASH_SEED repeats a run); matrix.py kills it at each step. After every restart: each plan has exactly one active
product and one active price, each active product and price has its plan, no product was made twice, no operation is open, and
every plan that was acknowledged is there. Clients make and change plans, look at them and sign in. In the end no file that
the server wrote holds a secret: logs and, with SQLite, the database. PLANDECK_CRASH_SECONDS makes it go on so long (packaging/soak.sh).
"""
import http.client
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from typing import Callable, Optional

STRIPE_KEY = "sk_test_crashcrashcrash"
CLIENT_ID = "ca_crash"
CALLBACK = "/api/v1/auth/tenants/stripe/callback/"
LONG_SECONDS = int(os.environ.get("PLANDECK_CRASH_SECONDS", 0))
BUDGET_SECONDS = LONG_SECONDS or 25  # for the random kills to begin by; the whole takes less than the test's time limit
RANDOM_KILLS = 1_000_000 if LONG_SECONDS else 12
EMAIL = "crash@example.com"
PASSWORD = "correct horse battery"
SECRET_KEY = "a key for the crash test, 32 bytes and more"
SETTLE_SECONDS = 60  # two rounds of housekeeping


class Failure(Exception):
    pass


def expect(condition: bool, words: str) -> None:
    if not condition:
        raise Failure(words)


def wait_for(condition: "Callable[[], bool]", seconds: float, words: str, state: "Callable[[], object]" = str) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        expect(time.monotonic() < deadline, f"not within {seconds} s: {words} {state()}")
        time.sleep(0.05)


def ask(base: str, method: str, path: str, body: Optional[bytes] = None, **headers: str):
    """(status, headers, body); an OSError or HTTPException when the other side is killed meanwhile."""
    connection = http.client.HTTPConnection(urllib.parse.urlsplit(base).netloc, timeout=60)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


class Program:
    """A process of ours that says where it listens."""

    def __init__(self, arguments: "list[str]", environment: "dict[str, str]", log: str, stdin=subprocess.DEVNULL):
        self.log = open(log, "ab")
        self.process = subprocess.Popen(arguments, env=os.environ | environment, stdin=stdin,
                                        stdout=subprocess.PIPE, stderr=self.log)
        self.url = ""
        for line in iter(self.process.stdout.readline, b""):
            if line.startswith(b"listening on "):
                self.url = line.split()[2].decode()
                break
        expect(bool(self.url), f"{arguments[0]} did not start: see {log}")

    def end(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        code = self.process.wait(30)
        self.process.stdout.close()
        self.log.close()
        return code


class Sandbox(Program):
    """Stripe, in a process of its own."""

    def __init__(self, program: str, folder: str, *more: str):
        super().__init__([program, "--listen", "127.0.0.1:0", "--key", STRIPE_KEY, "--client-id", CLIENT_ID,
                          "--redirect-uri", f"http://127.0.0.1:*{CALLBACK}", *more], {}, os.path.join(folder, "sandbox.log"))

    def fault(self, fault: dict, method: str, path: str, **more) -> None:
        status, _, text = ask(self.url, "POST", "/_sandbox/faults",
                              json.dumps({**fault, "match": {"method": method, "path": path}, **more}).encode())
        expect(status == 200, f"fault: {text}")

    def no_faults(self) -> None:
        status, _, text = ask(self.url, "DELETE", "/_sandbox/faults")
        expect(status == 200, f"no faults: {text}")


class SqliteDatabase:
    def __init__(self, folder: str):
        self.file = os.path.join(folder, "plandeck.db")
        self.url = f"sqlite:///{self.file}"

    def rows(self, sql: str) -> "list[list[str]]":
        connection = sqlite3.connect(f"file:{self.file}?mode=ro", uri=True, timeout=10)
        try:
            return [["" if value is None else str(value) for value in row] for row in connection.execute(sql)]
        finally:
            connection.close()

    def drop(self) -> None:
        pass


class PostgresDatabase:
    def __init__(self, _folder: str):
        self.server = os.environ.get("PLANDECK_TEST_POSTGRES", "")
        expect(bool(self.server), "PLANDECK_TEST_POSTGRES is not set: run this under packaging/with-postgres.sh")
        self.name = f"crash_{os.getpid()}"
        self.url = urllib.parse.urlsplit(self.server)._replace(path=f"/{self.name}").geturl()
        self.psql(self.server, f"CREATE DATABASE {self.name}")

    @staticmethod
    def psql(url: str, sql: str) -> str:
        return subprocess.run(["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1",
                               "--field-separator=\t", "--command", sql, url],
                              check=True, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True).stdout

    def rows(self, sql: str) -> "list[list[str]]":
        return [line.split("\t") for line in self.psql(self.url, sql).splitlines()]

    def drop(self) -> None:
        self.psql(self.server, f"DROP DATABASE {self.name} WITH (FORCE)")


def spread(database, server: str) -> None:
    """As packaging/test.sh --partitions wants it."""
    partitions = os.environ.get("PLANDECK_TEST_PARTITIONS")
    if partitions and isinstance(database, PostgresDatabase):
        subprocess.run([server, "migrate", "--partitions", partitions, "--database", database.url], check=True,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


DATABASES = {"sqlite": SqliteDatabase, "postgresql": PostgresDatabase}


class World:
    """A database, Stripe, a server, a company connected to Stripe, and what it was promised."""

    def __init__(self, engine: str, server: str, sandbox: str, folder: str):
        self.database = DATABASES[engine](folder)
        self.folder = folder
        self.program = server
        spread(self.database, server)
        self.server: Optional[Program] = None
        self.acknowledged: "dict[str, str]" = {}  # name of a plan: its id
        self.asked = 0
        self.lock = threading.Lock()
        self.stripe = Sandbox(sandbox, folder, "--state", os.path.join(folder, "stripe.journal"))

    def start(self, **environment: str) -> None:
        self.server = Program([self.program, "serve", "--listen", "127.0.0.1:0", "--database", self.database.url],
                              {"SECRET_KEY": SECRET_KEY, "STRIPE_SECRET_KEY": STRIPE_KEY,
                               "STRIPE_CONNECT_CLIENT_ID": CLIENT_ID, "STRIPE_API_BASE": self.stripe.url,
                               "STRIPE_CONNECT_BASE": self.stripe.url, "XDG_DATA_HOME": self.folder, **environment},
                              os.path.join(self.folder, "server.log"))

    def kill(self) -> None:
        expect(self.server.end(signal.SIGKILL) == -signal.SIGKILL, "the server ended before it was killed")
        self.server = None

    def tell_logs(self) -> None:
        for name in sorted(os.listdir(self.folder)):
            if name.endswith(".log"):
                with open(os.path.join(self.folder, name), encoding="utf-8", errors="replace") as log:
                    lines = [line for line in log if '"plandeck.access"' not in line]
                    print(f"--- {name}\n" + "".join(lines[-20:]), flush=True)

    def close(self) -> None:
        for program in (self.server, self.stripe):
            if program:
                program.end(signal.SIGTERM)
        self.database.drop()

    def rest(self, method: str, path: str, body=None, **headers: str):
        status, _, text = ask(self.server.url, method, f"/api/v1/auth{path}", body and json.dumps(body).encode(),
                              Accept="application/json", Content_Type="application/json", **headers)
        return status, json.loads(text)

    def connect(self) -> None:
        status, registration = self.rest("POST", "/tenants/register/", {
            "company_name": "Crash Ltd", "email": EMAIL, "password": PASSWORD})
        expect(status == 201, f"registering: {registration}")
        self.key = registration["api_keys"]["test"]
        self.access = registration["tokens"]["access"]
        self.secrets = [PASSWORD, SECRET_KEY, STRIPE_KEY, *registration["api_keys"].values(), *registration["tokens"].values()]
        _, invitation = self.rest("GET", "/tenants/stripe/connect/", Authorization=f"Bearer {registration['tokens']['access']}")
        consent = urllib.parse.urlsplit(invitation["authorization_url"])
        _, headers, _ = ask(self.stripe.url, "POST", f"{consent.path}?{consent.query}", b"decision=approve",
                            Content_Type="application/x-www-form-urlencoded")
        back = urllib.parse.urlsplit(headers["Location"])
        status, _, text = ask(self.server.url, "GET", f"{back.path}?{back.query}", Accept="application/json")
        expect(status == 200, f"connecting: {text}")
        self.account = json.loads(text)["account_id"]

    def create_plan(self) -> None:
        """Asks for a plan, and notes what was promised. The server may die meanwhile."""
        with self.lock:
            self.asked += 1
            name = f"Plan {self.asked}"
        try:
            status, plan = self.rest("POST", "/plans/", {"name": name, "price_cents": 1000 + self.asked, "billing_interval": "month"},
                                     X_API_Key=self.key)
        except (OSError, http.client.HTTPException):
            return
        expect(status == 201 or status == 502, f"creating {name}: {status} {plan}")
        if status == 201:
            with self.lock:
                self.acknowledged[name] = plan["id"]

    def change_plan(self, dice: random.Random) -> None:
        """Changes one that is there. What comes of it is Stripe's and our word at check(): they have to say the same."""
        with self.lock:
            plan = dice.choice(list(self.acknowledged.values()))
        change = dice.choice([{"description": f"Changed {dice.random()}"}, {"features": [f"Feature {dice.random()}"]}])
        try:
            status, answer = self.rest("PATCH", f"/plans/{plan}/", change, X_API_Key=self.key)
        except (OSError, http.client.HTTPException):
            return
        expect(status in (200, 404, 409, 502), f"changing {plan}: {status} {answer}")

    def look(self) -> None:
        """Signs in and lists."""
        try:
            status, answer = self.rest("POST", "/tenants/login/", {"email": EMAIL, "password": PASSWORD})
            expect(status == 200, f"signing in: {status} {answer}")
            self.secrets += [answer["access"], answer["refresh"]]
            self.rest("GET", "/plans/?page_size=50", X_API_Key=self.key)
        except (OSError, http.client.HTTPException):
            pass

    def check_secrets(self) -> None:
        """In the end: no secret lies in a file that the server wrote."""
        for name in os.listdir(self.folder):
            path = os.path.join(self.folder, name)
            if name.startswith(("stripe.", "sandbox.")) or not os.path.isfile(path):
                continue  # Stripe knows its own key
            with open(path, "rb") as file:
                content = file.read()
            found = [number for number, secret in enumerate(self.secrets) if secret.encode() in content]
            expect(not found, f"{name} holds the secrets number {found}")

    def stripe_list(self, kind: str) -> "list[dict]":
        objects, after = [], ""
        while True:
            _, _, text = ask(self.stripe.url, "GET", f"/v1/{kind}?limit=100{after}", Authorization=f"Bearer {STRIPE_KEY}",
                             Stripe_Account=self.account)
            page = json.loads(text)
            objects += page["data"]
            if not page["has_more"]:
                return objects
            after = f"&starting_after={objects[-1]['id']}"

    def plans(self) -> "list[dict]":
        plans, page = [], 1
        while True:
            status, answer = self.rest("GET", f"/plans/?page_size=200&page={page}", X_API_Key=self.key)
            expect(status == 200, f"listing: {answer}")
            plans += answer["results"]
            if not answer["next"]:
                return plans
            page += 1

    OPEN = "state NOT IN ('applied', 'compensated', 'failed')"

    def open_operations(self) -> "list[list[str]]":
        return self.database.rows(f"SELECT state, coalesce(product_id, ''), coalesce(price_id, ''), last_error "
                                  f"FROM tenants_stripeoperation WHERE {self.OPEN}")

    def check(self) -> int:
        """The number of plans, when all is as it has to be."""
        wait_for(lambda: not self.open_operations(), SETTLE_SECONDS, "no open operation", self.open_operations)
        plans, products, prices = self.plans(), self.stripe_list("products"), self.stripe_list("prices")

        def pairs(objects, first: str, second: str) -> "list[tuple]":
            return sorted((one[first], one[second]) for one in objects)

        active = [one for one in products if one["active"]]
        charged = [one for one in prices if one["active"]]
        expect(pairs(plans, "stripe_product_id", "stripe_price_id") == pairs(charged, "product", "id"),
               f"plans and active prices differ:\n{pairs(plans, 'stripe_product_id', 'stripe_price_id')}\n{pairs(charged, 'product', 'id')}")
        expect(pairs(plans, "id", "stripe_product_id") == sorted((one["metadata"]["plan_id"], one["id"]) for one in active),
               "plans and active products differ")
        amounts = {one["id"]: one["unit_amount"] for one in charged}
        expect(all(plan["price_cents"] == amounts[plan["stripe_price_id"]] for plan in plans), "a price differs from its plan's")
        made_for = [one["metadata"]["plan_id"] for one in products]
        expect(len(made_for) == len(set(made_for)), "a product was made twice")
        others = [plan for plan in plans if plan["sync_state"] != "synced"]
        expect(not others, f"not synced: {others}")
        there = {plan["name"]: plan["id"] for plan in plans}
        lost = {name for name, plan in self.acknowledged.items() if there.get(name) != plan}
        expect(not lost, f"acknowledged, but gone: {lost}")
        return len(plans)


def die_under_load(world: World, dice: random.Random, shall_acknowledge: bool) -> None:
    """A busy machine may need long until a plan is acknowledged: every other time the kill waits for one."""
    before = len(world.acknowledged)
    is_over = threading.Event()
    problems: "list[Exception]" = []

    def work() -> None:
        while not is_over.is_set():
            try:
                dice.choices((world.create_plan, lambda: world.change_plan(dice), world.look), (70, 20, 10))[0]()
            except Exception as failure:  # told by the main thread: no client ends in silence
                problems.append(failure)
                return

    clients = [threading.Thread(target=work) for _ in range(4)]
    for client in clients:
        client.start()
    time.sleep(dice.uniform(0.02, 0.4))
    deadline = time.monotonic() + 20
    while shall_acknowledge and len(world.acknowledged) == before and not problems and time.monotonic() < deadline:
        time.sleep(0.01)
    is_over.set()
    world.kill()
    for client in clients:
        client.join()
    if problems:
        raise problems[0]
    world.start()
    print(f"killed under load: {world.check()} plans, {len(world.acknowledged)} of them acknowledged", flush=True)


def run(world: World) -> None:
    begun = time.monotonic()
    world.start()
    world.connect()
    world.create_plan()
    expect(world.check() == 1, "one plan without any crash")
    seed = int(os.environ.get("PLANDECK_CRASH_SEED", time.time_ns() % 1_000_000))
    print(f"PLANDECK_CRASH_SEED={seed}", flush=True)
    dice = random.Random(seed)
    kills = 0
    while kills < RANDOM_KILLS and (kills < 3 or time.monotonic() - begun < BUDGET_SECONDS):
        die_under_load(world, dice, kills % 2 == 0)
        kills += 1
    expect(len(world.acknowledged) > kills // 2, "hardly a plan was acknowledged: nothing was proved")
    code = world.server.end(signal.SIGTERM)
    world.server = None
    expect(code == 0, f"SIGTERM ends the server with {code}")
    world.check_secrets()
    print(f"{kills} random kills, {world.asked} plans asked for, {len(world.acknowledged)} acknowledged", flush=True)


def play(make: "Callable[[str], World]", run: "Callable[[World], None]") -> int:
    """In a folder of its own. 1 when a promise was broken, with what the programs said last."""
    with tempfile.TemporaryDirectory(prefix="plandeck-crash-") as folder:
        world = make(folder)
        try:
            run(world)
        except Failure as failure:
            print(f"FAILED: {failure}", flush=True)
            world.tell_logs()
            return 1
        finally:
            world.close()
    return 0


def main() -> int:
    engine, server, sandbox = sys.argv[1:]
    return play(lambda folder: World(engine, server, sandbox, folder), run)


if __name__ == "__main__":
    sys.exit(main())
