#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stripe does what it is asked for, and answers nonsense: at every single step of every saga, with every kind of it.

    nonsense.py sqlite|postgresql VICTIM-PROGRAM SANDBOX-PROGRAM [--only SCENARIO]

The worst there is: the effect is at Stripe, and nothing that can be understood comes back, neither then nor when it is asked again. The
scenarios, and what is to be true once Stripe speaks sense again, are matrix.py's: one product and one price, or none; the row agrees with
Stripe; what was acknowledged is there; no operation stays open. Meanwhile: no answer takes long, and each says stripe_unavailable.
"""
import json
import re
import sys
import time

import matrix
from crash import Failure, expect
from matrix import SCENARIOS, ConnectScenario, World, harmless

BOUND_SECONDS = 20.0  # for our answer: the house's patience with Stripe is two seconds an attempt, of which there are three
HUGE = 40 * 1024 * 1024
DRIP_SECONDS = 0.2


def answered(body: bytes, head: str = "HTTP/1.1 200 OK", kind: str = "application/json") -> bytes:
    return f"{head}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def body_of(answer: bytes) -> bytes:
    return answer.partition(b"\r\n\r\n")[2]


def instead(text: "bytes | str", **more: str):
    """Sends an answer that is made of nothing that Stripe said."""
    made = answered(text if isinstance(text, bytes) else text.encode(), **more)

    def spoil(client, _answer: bytes) -> bool:
        client.sock.sendall(made)
        return True
    return spoil


def truncated(client, answer: bytes) -> bool:
    """JSON cut in the middle, with a length that fits."""
    body = body_of(answer)
    client.sock.sendall(answered(body[:len(body) // 2]))
    return True


def wrong_types(client, answer: bytes) -> bool:
    """Numbers where texts belong, texts where numbers and yes or no do."""
    def turned(value):
        if isinstance(value, dict):
            return {name: turned(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return "a list"
        return 7 if isinstance(value, str) else "seven"
    client.sock.sendall(answered(json.dumps(turned(json.loads(body_of(answer)))).encode()))
    return True


def of_another(client, answer: bytes) -> bool:
    """A good object that is not the one: all ids in it lead nowhere, and it belongs to nobody we know."""
    ids = re.compile(rb'"((?:prod|price|acct)_)[A-Za-z0-9]+"')
    owners = re.compile(rb'("(?:plan|tenant)_id": ?)"[0-9a-f-]+"')
    client.sock.sendall(answered(owners.sub(rb'\1"another"', ids.sub(rb'"\1AnotherOne1"', body_of(answer)))))
    return True


def huge(client, _answer: bytes) -> bool:
    client.sock.sendall(f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {HUGE}\r\n\r\n".encode())
    for _ in range(HUGE // 1024 // 1024):
        client.sock.sendall(b"[" * 1024 * 1024)
    return True


def dripping(client, answer: bytes) -> bool:
    """A byte now and then, for ever: never silent, never done."""
    made = answered(body_of(answer))
    for at in range(len(made)):
        client.sock.sendall(made[at:at + 1])
        time.sleep(DRIP_SECONDS)
    return True


NONSENSE = {
    "a page": instead("<html><body>Be right back</body></html>", kind="text/html"),
    "JSON cut off": truncated,
    "wrong types": wrong_types,
    "nothing": instead(""),
    "no object": instead('["prod_1"]'),
    "an empty object": instead("{}"),
    "no text": instead(b"\xff\xfe\x00\xd8"),
    "a redirect": instead("{}", head="HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/"),
    "a status of no meaning": instead("{}", head="HTTP/1.1 299 Hm"),
    "another's ids": of_another,
    "far too much": huge,
    "drop by drop": dripping,
}
SLOW = ("drop by drop",)  # once a scenario, at its first step: it is the network's, and not the step's


def is_clear(outcome) -> bool:
    """What we say of it: it went well (it was asked again, or did not matter), or it cannot be had of Stripe, or is undone."""
    status, answer = outcome
    return status < 300 or (status in (409, 502) and bool(answer.get("code")))


def spoiled(world: World, scenario, number: int, spoil) -> float:
    """The seconds our answer took."""
    case = scenario.prepare(world)
    world.proxy.spoil_from(number, spoil)
    begun = time.monotonic()
    outcome = scenario.act(world, case)
    took = time.monotonic() - begun
    world.proxy.arm(None)
    expect(outcome is not None and is_clear(outcome), f"the answer was {outcome}")
    expect(took < BOUND_SECONDS, f"the answer took {took:.1f} s")
    world.stripe.no_faults()
    world.recover()
    is_unknown = outcome[1].get("outcome") == "unknown"  # and said to be: it may have been done or not, but not half
    scenario.verify(world, case, None if is_unknown else outcome)
    return took


def run(world: World, only: str) -> int:
    world.register()
    total, slowest = 0, 0.0
    for scenario in SCENARIOS:
        if only not in scenario.name or scenario.always:
            continue
        begun, count = time.monotonic(), 0
        steps = harmless(world, scenario)
        for name, spoil in NONSENSE.items():
            if name == "another's ids" and isinstance(scenario, ConnectScenario):
                continue  # whose account it is, nobody knows but Stripe
            for number in range(len(steps) if name not in SLOW else 1):
                try:
                    slowest = max(slowest, spoiled(world, scenario, number, spoil))
                except Failure as failure:
                    raise Failure(f"{scenario.name}, {name} from step {number + 1} of {steps} on: {failure}")
                count += 1
        print(f"{scenario.name}: {count} cases over {len(steps)} steps in {time.monotonic() - begun:.1f} s", flush=True)
        total += count
    expect(world.victim.process.poll() is None, "the house died of it")
    print(f"slowest answer {slowest:.1f} s", flush=True)
    return total


if __name__ == "__main__":
    sys.exit(matrix.play(run))
