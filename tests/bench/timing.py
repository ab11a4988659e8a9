#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the time of a refusal tells that an e-mail address is known, or how near to one an API key is.

    timing.py SERVER-PROGRAM [--accounts N] [--keys N]

Signs in with a wrong password, in turn for an address that has an account and for one that has none; and asks whose an API key is, in
turn for one that never was, for one that is right but for its last character, and for one that was right and is revoked. Each request
comes from an address of its own (a trusted proxy's word), so that no limit answers instead. The effect size is Cliff's delta: how much
likelier than not a refusal of the one kind takes longer. Ends with 1 when one is above what counts as small (0.147; Romano 2006).
"""
import argparse
import itertools
import json
import random
import statistics
import string
import sys
import tempfile
import time
import urllib.error
import urllib.request

from bench import Server

SMALL = 0.147
TRIES = 4  # of an account before it has to wait
ADDRESSES = (f"198.51.{a}.{b}" for a, b in itertools.product(range(256), range(1, 255)))


def ask(url: str, body: dict, **headers: str) -> "tuple[int, bytes, float]":
    """(status, body, milliseconds)"""
    request = urllib.request.Request(url, json.dumps(body).encode(), method="POST",
                                     headers={"Content-Type": "application/json", "X-Forwarded-For": next(ADDRESSES), **headers})
    begun = time.perf_counter()
    try:
        with urllib.request.urlopen(request) as response:
            text = response.read()
            status = response.status
    except urllib.error.HTTPError as refused:
        text = refused.read()
        status = refused.code
    return status, text, (time.perf_counter() - begun) * 1000


def good(url: str, body: dict, **headers: str) -> dict:
    status, text, _ = ask(url, body, **headers)
    if status >= 300:
        sys.exit(f"{url}: {status} {text!r}")
    return json.loads(text)


def cliffs_delta(a: "list[float]", b: "list[float]") -> float:
    return sum((x > y) - (x < y) for x in a for y in b) / (len(a) * len(b))


class Times:
    """Of refusals, by what was refused."""

    def __init__(self, what: str, kinds: "dict[str, str]"):
        self.what, self.kinds = what, kinds
        self.all: "dict[str, list[float]]" = {kind: [] for kind in kinds}

    def refused(self, kind: str, url: str, body: dict) -> None:
        status, text, milliseconds = ask(url, body)
        if status != 401:
            sys.exit(f"{self.what}, {kind}: {status} {text!r}")
        self.all[kind].append(milliseconds)

    def in_turn(self, number: int) -> "list[str]":
        """Every kind; who is first changes."""
        kinds = list(self.kinds)
        return kinds[number % len(kinds):] + kinds[:number % len(kinds)]

    def tell(self) -> bool:
        """Whether they are alike, each beside the last kind."""
        *others, usual = self.kinds
        is_alike = True
        for kind in others:
            delta = cliffs_delta(self.all[kind], self.all[usual])
            is_alike = is_alike and abs(delta) < SMALL
            print(f"{self.what}: {statistics.median(self.all[kind]):.2f} ms {self.kinds[kind]}, {statistics.median(self.all[usual]):.2f} ms "
                  f"{self.kinds[usual]}; {len(self.all[kind])} each, Cliff's delta {delta:+.3f}, small is below {SMALL}", flush=True)
        return is_alike


def sign_ins(api: str, accounts: int) -> bool:
    for number in range(accounts):
        good(f"{api}/register/", {"company_name": f"Timing {number}", "email": f"known{number}@example.com",
                                  "password": "correct horse battery"})
    times = Times("refused sign-ins", {"known": "where there is an account", "other": "where there is none"})
    for attempt in range(TRIES):
        for number in range(accounts):
            for kind in times.in_turn(attempt + number):
                times.refused(kind, f"{api}/login/", {"email": f"{kind}{number}@example.com", "password": "wrong wrong wrong"})
    return times.tell()


def api_keys(api: str, rounds: int) -> bool:
    there = good(f"{api}/register/", {"company_name": "Keys", "email": "keys@example.com", "password": "correct horse battery"})
    revoked = there["api_keys"]["test"]
    key = good(f"{api}/api-keys/regenerate/", {"key_type": "test", "grace_hours": 0},
               Authorization=f"Bearer {there['tokens']['access']}")["api_key"]
    letters = string.ascii_letters + string.digits
    times = Times("refused API keys", {"near": "right but for the last character", "revoked": "for a revoked one", "never": "for any other"})
    for number in range(rounds):
        other = "".join(random.choices(letters, k=len(key) - len("test_")))
        keys = {"near": key[:-1] + random.choice([letter for letter in letters if letter != key[-1]]), "revoked": revoked,
                "never": f"test_{other}"}
        for kind in times.in_turn(number):
            times.refused(kind, f"{api}/verify/", {"api_key": keys[kind]})
    return times.tell()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("--accounts", type=int, default=50)
    parser.add_argument("--keys", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plandeck-timing-") as folder:
        server = Server([options.server, "serve", "--sandbox", "--listen", "127.0.0.1:0", "--database", f"sqlite:///{folder}/timing.db",
                         "--trusted-proxy", "127.0.0.1", "--proxy-header", "x-forwarded-for"],
                        {"SECRET_KEY": "a key for the timing test, 32 bytes and more", "XDG_DATA_HOME": folder})
        try:
            api = f"{server.url}/api/v1/auth/tenants"
            are_alike = [sign_ins(api, options.accounts), api_keys(api, options.keys)]
        finally:
            server.end()
    return 0 if all(are_alike) else 1


if __name__ == "__main__":
    sys.exit(main())
