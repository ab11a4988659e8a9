#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills a house before and after every single step of every saga, with every fault of the sandbox, and looks what is left.

    matrix.py sqlite|postgresql VICTIM-PROGRAM SANDBOX-PROGRAM [--only SCENARIO]

A step is a request to Stripe: between two of them lies exactly one commit. So killing before request k is killing after the
commit that precedes it, and killing after request k is killing with Stripe's effect there and nothing noted of it here. Each
scenario is run once without harm to learn its steps; then once for each step, each moment and each fault, with SIGKILL to the
real process; then a new process recovers, under the same fault if it did not strike before. After each case: one product and one
price, or none; the row agrees with Stripe; what was acknowledged is there; no operation is open.
"""
import argparse
import http.client
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from typing import Callable, Optional

from crash import CLIENT_ID, STRIPE_KEY, Failure, PostgresDatabase, Program, Sandbox, SqliteDatabase, ask, expect
from proxy import KILL_AFTER, KILL_BEFORE, KILL_DURING, Proxy

FAULTS = {
    "none": None,
    "latency": {"kind": "latency", "ms": 60},
    "429": {"kind": "429"},
    "500": {"kind": "500", "begun": True},
    "drop_before": {"kind": "drop_before"},
    "drop_after": {"kind": "drop_after"},
}
FORM = {"Content_Type": "application/x-www-form-urlencoded"}


class World:
    def __init__(self, engine: str, victim: str, sandbox: str, folder: str):
        self.database = (SqliteDatabase if engine == "sqlite" else PostgresDatabase)(folder)
        self.folder, self.program, self.ahead = folder, victim, 0
        self.victim: Optional[Program] = None
        self.numbers = itertools.count(1)
        self.stripe = Sandbox(sandbox, folder)
        self.proxy = Proxy(self.stripe.url, self.kill)
        self.dying = threading.Lock()

    def start(self) -> None:
        self.victim = Program([self.program, str(self.ahead)],
                              {"SECRET_KEY": "a key for the crash matrix, 32 bytes and more", "STRIPE_SECRET_KEY": STRIPE_KEY,
                               "STRIPE_CONNECT_CLIENT_ID": CLIENT_ID, "STRIPE_API_BASE": self.proxy.url,
                               "STRIPE_CONNECT_BASE": self.proxy.url, "DATABASE_URL": self.database.url,
                               "JWT_ACCESS_TOKEN_LIFETIME": "525600", "XDG_DATA_HOME": self.folder},
                              os.path.join(self.folder, "victim.log"), stdin=subprocess.PIPE)

    def kill(self) -> None:
        with self.dying:
            expect(self.victim is not None, "killed twice")
            expect(self.victim.end(signal.SIGKILL) == -signal.SIGKILL, "the victim ended before it was killed")
            self.victim = None

    def close(self) -> None:
        for program in (self.victim, self.stripe):
            if program:
                program.end(signal.SIGKILL)
        self.database.drop()

    def recover(self) -> None:
        """A new process, if the old one is dead, until nothing is open."""
        if not self.victim:
            self.start()
        self.victim.process.stdin.write(b"recover\n")
        self.victim.process.stdin.flush()
        words = self.victim.process.stdout.readline().split()
        self.ahead = int(words[3])
        expect(words[1] == b"0", f"{words[1].decode()} operations stay open")

    def rest(self, method: str, path: str, body=None, key: bool = False):
        """(status, answer); None when the victim died meanwhile."""
        who = {"X_API_Key": self.key} if key else {"Authorization": f"Bearer {self.token}"} if self.token else {}
        try:
            status, _, text = ask(self.victim.url, method, f"/api/v1/auth{path}",
                                  None if body is None else json.dumps(body).encode(),
                                  Accept="application/json", Content_Type="application/json", **who)
        except (OSError, http.client.HTTPException):
            return None
        return status, json.loads(text)

    def good(self, method: str, path: str, body=None, key: bool = False) -> dict:
        status, answer = self.rest(method, path, body, key)
        expect(status < 300, f"{method} {path}: {status} {answer}")
        return answer

    token = ""

    def register(self) -> None:
        self.start()
        answer = self.good("POST", "/tenants/register/", {"company_name": "Matrix Ltd", "email": "matrix@example.com",
                                                          "password": "correct horse battery"})
        self.token, self.key, self.tenant = answer["tokens"]["access"], answer["api_keys"]["test"], answer["tenant"]["id"]

    # Stripe, past the proxy

    def at_stripe(self, path: str, account: str = ""):
        status, _, text = ask(self.stripe.url, "GET", path, Authorization=f"Bearer {STRIPE_KEY}",
                              **({"Stripe_Account": account} if account else {}))
        return status, json.loads(text)

    def newest(self, kind: str, account: str = "") -> "list[dict]":
        status, page = self.at_stripe(f"/v1/{kind}?limit=100", account)
        expect(status == 200, f"{kind}: {page}")
        return page["data"]

    # what tests of connections do over and over

    def status(self, refresh: bool = False) -> dict:
        return self.good("GET", f"/tenants/stripe/status/?refresh={'true' if refresh else 'false'}")

    def disconnect(self) -> None:
        if self.status()["account_id"]:
            self.good("DELETE", "/tenants/stripe/disconnect/", {"confirm": True, "deauthorize": True})

    def invited(self, flow: str) -> dict:
        return self.good("GET", f"/tenants/stripe/connect/?flow={flow}")

    def approved(self, url: str) -> str:
        """What a browser and its user do at Stripe; where it is sent back to."""
        parts = urllib.parse.urlsplit(url)
        there = f"{parts.path}?{parts.query}" if parts.query else parts.path
        _, _, page = ask(self.stripe.url, "GET", there)
        fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page.decode()))
        _, headers, _ = ask(self.stripe.url, "POST", there,
                            urllib.parse.urlencode({"session": fields.get("session", ""), "decision": "approve"}).encode(), **FORM)
        back = urllib.parse.urlsplit(headers["Location"])
        return f"{back.path.removeprefix('/api/v1/auth')}?{back.query}"

    def connect(self) -> str:
        if not self.status()["connected"]:
            self.good("GET", self.approved(self.invited("oauth_express")["authorization_url"]))
        return self.status()["account_id"]


class Scenario:
    faults = tuple(FAULTS)
    always: "list[tuple[str, str, str]]" = []  # faults until the kill, whatever else happens: kind, method, path

    def __init__(self, name: str):
        self.name = name


class PlanScenario(Scenario):
    """Something that is done to a plan. What is to be true afterwards, all of them have in common."""

    def prepare(self, world: World) -> dict:
        account = world.connect()
        case = {"account": account, "name": f"Plan {next(world.numbers)}"}
        self.make(world, case)
        case["before"] = {one["id"] for one in world.newest("products", account)}
        for kind, method, path in self.always:
            world.stripe.fault({"kind": kind}, method, path, times=-1)
        return case

    def make(self, world: World, case: dict) -> None:
        pass

    def act(self, world: World, case: dict):
        raise NotImplementedError

    def plan_of(self, world: World, case: dict) -> Optional[dict]:
        found = world.good("GET", f"/plans/?search={urllib.parse.quote(case['name'])}", key=True)["results"]
        return next((one for one in found if one["name"] == case["name"]), None)

    def verify(self, world: World, case: dict, outcome) -> None:
        plan = self.plan_of(world, case)
        products = [one for one in world.newest("products", case["account"]) if one["id"] not in case["before"]]
        prices = [one for one in world.newest("prices", case["account"]) if one["product"] not in case["before"]]
        expect(len(products) <= 1 and len(prices) <= 1, f"made twice: {products} {prices}")
        active = [one for one in products + prices if one["active"]]
        if plan is None or plan["sync_state"] == "local_only":
            expect(not active, f"left behind: {active}")
            expect(outcome is None or outcome[0] >= 400, "acknowledged, but gone")
            return
        expect(len(active) == 2, f"half-made: {products} {prices}")
        self.agree(plan, products[0], prices[0])

    @staticmethod
    def agree(plan: dict, product: dict, price: dict) -> None:
        expect(plan["sync_state"] == "synced", f"not synced: {plan}")
        expect((plan["stripe_product_id"], plan["stripe_price_id"]) == (product["id"], price["id"]), "other ids")
        expect(price["product"] == product["id"] and price["active"], "a price of another product")
        expect(price["unit_amount"] == plan["price_cents"], "another amount")
        expect(product["active"] == plan["is_active"], "active here, archived there, or the other way round")
        expect((product["name"], product["description"] or "") == (plan["name"], plan["description"]), "another text")
        expect(product["metadata"]["plan_id"] == plan["id"], "another plan's")


class Create(PlanScenario):
    def act(self, world: World, case: dict):
        return world.rest("POST", "/plans/", {"name": case["name"], "price_cents": 2900, "billing_interval": "month"}, key=True)


class CreateRefused(Create):
    """The price is refused, and what was made is taken back: each step of that, too."""

    faults = ("none",)

    def __init__(self, name: str, kind: str):
        super().__init__(name)
        self.always = [(kind, "POST", "/v1/prices")]


class Duplicate(PlanScenario):
    original: Optional[str] = None

    def make(self, world: World, case: dict) -> None:
        if not self.original:
            Duplicate.original = world.good("POST", "/plans/", {"name": "Original", "price_cents": 1900, "billing_interval": "year"},
                                            key=True)["id"]

    def act(self, world: World, case: dict):
        return world.rest("POST", f"/plans/{self.original}/duplicate/", {"name": case["name"]}, key=True)


class Publish(PlanScenario):
    def make(self, world: World, case: dict) -> None:
        case["id"] = world.good("POST", "/plans/?draft=true", {"name": case["name"], "price_cents": 900, "billing_interval": "month"},
                                key=True)["id"]

    def act(self, world: World, case: dict):
        return world.rest("POST", f"/plans/{case['id']}/publish/", {}, key=True)


class Change(PlanScenario):
    """The plan is there and stays; here and at Stripe it is the same in the end, and what was asked for once it was begun."""

    def __init__(self, name: str, wanted: dict, is_inactive: bool = False):
        super().__init__(name)
        self.wanted, self.is_inactive = wanted, is_inactive

    def make(self, world: World, case: dict) -> None:
        case["id"] = world.good("POST", "/plans/", {"name": case["name"], "price_cents": 4900, "billing_interval": "month"},
                                key=True)["id"]
        if self.is_inactive:
            world.good("DELETE", f"/plans/{case['id']}/", key=True)

    def act(self, world: World, case: dict):
        return world.rest("PATCH", f"/plans/{case['id']}/", self.wanted, key=True)

    def verify(self, world: World, case: dict, outcome) -> None:
        plan = world.good("GET", f"/plans/{case['id']}/", key=True)
        expect(all(plan[name] == value for name, value in self.wanted.items()), f"the change is lost: {plan}")
        _, product = world.at_stripe(f"/v1/products/{plan['stripe_product_id']}", case["account"])
        _, price = world.at_stripe(f"/v1/prices/{plan['stripe_price_id']}", case["account"])
        self.agree(plan, product, price)
        made = [one for one in world.newest("products", case["account"]) if one["metadata"].get("plan_id") == plan["id"]]
        expect(len(made) == 1, f"made twice: {made}")


class ConnectScenario(Scenario):
    @staticmethod
    def is_at_stripe(world: World, account: str) -> bool:
        status, answer = world.at_stripe(f"/v1/accounts/{account}")
        expect(status in (200, 403, 404), f"reading {account}: {answer}")
        return status == 200

    @staticmethod
    def flow(world: World, invitation: dict) -> dict:
        return world.good("GET", f"/tenants/stripe/flows/{invitation['flow_id']}/")


class ConnectOAuth(ConnectScenario):
    def __init__(self, flow: str):
        super().__init__(f"connect {flow}")
        self.kind = flow

    def prepare(self, world: World) -> dict:
        world.disconnect()
        case = world.invited(self.kind)
        case["back"] = world.approved(case["authorization_url"])
        return case

    def act(self, world: World, case: dict):
        return world.rest("GET", case["back"])

    def verify(self, world: World, case: dict, outcome) -> None:
        status, flow = world.status(), self.flow(world, case)
        if status["connected"]:
            expect(self.is_at_stripe(world, status["account_id"]), "connected here alone")
            expect(flow["state"] == "verified", f"connected, but the log says {flow}")
            expect(status["charges_enabled"] and status["checked_at"], "the account was never read")
            return
        # The code was taken and the answer lost: it is sent again, and Stripe takes back what it gave.
        expect(outcome is None or outcome[0] >= 400, "acknowledged, but gone")
        expect((flow["state"], flow["problem"]) == ("failed", "code_invalid"), f"not connected, but the log says {flow}")
        world.connect()


class BeginAccountLink(ConnectScenario):
    def prepare(self, world: World) -> dict:
        world.disconnect()
        return {"before": {one["id"] for one in world.newest("accounts")}}

    def act(self, world: World, case: dict):
        return world.rest("GET", "/tenants/stripe/connect/?flow=account_links")

    def made(self, world: World, case: dict) -> "list[str]":
        return [one["id"] for one in world.newest("accounts") if one["id"] not in case["before"]]

    def verify(self, world: World, case: dict, outcome) -> None:
        expect(len(self.made(world, case)) <= 1, "an account was made twice")
        world.invited("account_links")  # going on where one stopped
        made = self.made(world, case)
        expect(len(made) == 1, f"not one account: {made}")
        expect(world.status()["account_id"] == made[0], "the row has another account")


class FinishAccountLink(ConnectScenario):
    def prepare(self, world: World) -> dict:
        world.disconnect()
        case = world.invited("account_links")
        case["account"] = world.status()["account_id"]
        case["back"] = world.approved(case["authorization_url"])
        return case

    def act(self, world: World, case: dict):
        return world.rest("GET", case["back"])

    def verify(self, world: World, case: dict, outcome) -> None:
        if outcome is not None and outcome[0] < 300:
            expect(world.status()["connected"], "acknowledged, but gone")
        status = world.status(refresh=True)
        expect(status["connected"] and status["account_id"] == case["account"], f"not connected: {status}")
        expect(self.flow(world, case)["state"] in ("verified", "callback"), "the log says otherwise")


class Disconnect(ConnectScenario):
    def prepare(self, world: World) -> dict:
        world.disconnect()
        return {"account": world.connect()}

    def act(self, world: World, case: dict):
        return world.rest("DELETE", "/tenants/stripe/disconnect/", {"confirm": True, "deauthorize": True})

    def verify(self, world: World, case: dict, outcome) -> None:
        is_connected = world.status()["connected"]
        expect(is_connected == self.is_at_stripe(world, case["account"]), "connected on one side alone")
        expect(outcome is None or (outcome[0] < 300) == (not is_connected), f"the answer was {outcome}")


SCENARIOS = [
    Create("create"),
    CreateRefused("create, price refused", "429"),
    CreateRefused("create, answers to the price lost", "drop_after"),
    Duplicate("duplicate"),
    Publish("publish a draft"),
    Change("update", {"description": "For teams that grow"}),
    Change("deactivate", {"is_active": False}),
    Change("reactivate", {"is_active": True}, is_inactive=True),
    ConnectOAuth("oauth_express"),
    ConnectOAuth("oauth_standard"),
    BeginAccountLink("begin an account link"),
    FinishAccountLink("finish an account link"),
    Disconnect("disconnect and deauthorize"),
]


def family(path: str) -> str:
    """The path up to the id in it."""
    return re.sub(r"[a-z]+_[A-Za-z0-9]*[A-Z0-9].*", "", path)


def harmless(world: World, scenario) -> "list[tuple[str, str]]":
    """The steps: what it asks of Stripe when nothing is in the way."""
    case = scenario.prepare(world)
    world.proxy.arm(None)
    outcome = scenario.act(world, case)
    steps = list(world.proxy.seen)
    world.recover()
    world.stripe.no_faults()
    scenario.verify(world, case, outcome)
    expect(bool(steps), f"{scenario.name} asks nothing of Stripe: {outcome}")
    return steps


def deadly(world: World, scenario, steps: "list[tuple[str, str]]", number: int, when: str, fault: str) -> None:
    case = scenario.prepare(world)
    method, path = steps[number][0], family(steps[number][1])
    if FAULTS[fault]:
        skip = sum(1 for one in steps[:number] if one[0] == method and one[1].startswith(path))
        world.stripe.fault(FAULTS[fault], method, path, skip=skip)
    world.proxy.arm(number, when)
    outcome = scenario.act(world, case)
    with world.dying:
        expect(outcome is None and world.victim is None, f"it was not killed: {outcome}")
    world.proxy.arm(None)
    if scenario.always:  # they led it here; with them it would rest for ever
        world.stripe.no_faults()
    world.recover()
    world.stripe.no_faults()
    scenario.verify(world, case, None)


def killed_at_the_end(world: World, scenario) -> None:
    case = scenario.prepare(world)
    world.proxy.arm(None)
    outcome = scenario.act(world, case)
    world.kill()
    world.recover()
    world.stripe.no_faults()
    scenario.verify(world, case, outcome)


def run(world: World, only: str) -> int:
    world.register()
    total = 0
    for scenario in SCENARIOS:
        if only not in scenario.name:
            continue
        begun, count = time.monotonic(), 0
        steps = harmless(world, scenario)
        for fault in scenario.faults:
            for number in range(len(steps)):
                for when in (KILL_BEFORE, KILL_DURING if fault == "latency" else KILL_AFTER):
                    try:
                        deadly(world, scenario, steps, number, when, fault)
                    except Failure as failure:
                        raise Failure(f"{scenario.name}, killed {when} step {number + 1} of {steps}, fault {fault}: {failure}")
                    count += 1
        killed_at_the_end(world, scenario)
        count += 1
        print(f"{scenario.name}: {count} cases over {len(steps)} steps in {time.monotonic() - begun:.1f} s", flush=True)
        total += count
    return total


def play(run: "Callable[[World, str], int]") -> int:
    parser = argparse.ArgumentParser()
    for name in ("engine", "victim", "sandbox"):
        parser.add_argument(name)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plandeck-matrix-") as folder:
        world = World(options.engine, options.victim, options.sandbox, folder)
        try:
            total = run(world, options.only)
        except Failure as failure:
            print(f"FAILED: {failure}", flush=True)
            with open(os.path.join(folder, "victim.log"), encoding="utf-8", errors="replace") as log:
                print("".join(log.readlines()[-40:]), flush=True)
            return 1
        finally:
            world.close()
    print(f"{total} cases", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(play(run))
