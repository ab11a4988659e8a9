#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the time of a refusal tells that an e-mail address is known.

    timing.py SERVER-PROGRAM [--accounts N]

Signs in with a wrong password, in turn for an address that has an account and for one that has none, each request from an address of
its own (a trusted proxy's word), so that no limit answers instead. The effect size is Cliff's delta: how much likelier than not a
refusal of the one kind takes longer. Ends with 1 when it is above what counts as small (0.147; Romano 2006).
"""
import argparse
import itertools
import json
import statistics
import sys
import tempfile
import time
import urllib.error
import urllib.request

from bench import Server

SMALL = 0.147
TRIES = 4  # of an account before it has to wait
ADDRESSES = (f"198.51.{a}.{b}" for a, b in itertools.product(range(256), range(1, 255)))


def ask(url: str, body: dict) -> "tuple[int, float]":
    """(status, milliseconds)"""
    request = urllib.request.Request(url, json.dumps(body).encode(), method="POST",
                                     headers={"Content-Type": "application/json", "X-Forwarded-For": next(ADDRESSES)})
    begun = time.perf_counter()
    try:
        with urllib.request.urlopen(request) as response:
            response.read()
            status = response.status
    except urllib.error.HTTPError as refused:
        refused.read()
        status = refused.code
    return status, (time.perf_counter() - begun) * 1000


def cliffs_delta(a: "list[float]", b: "list[float]") -> float:
    return sum((x > y) - (x < y) for x in a for y in b) / (len(a) * len(b))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("--accounts", type=int, default=50)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="plandeck-timing-") as folder:
        server = Server([options.server, "serve", "--sandbox", "--listen", "127.0.0.1:0", "--database", f"sqlite:///{folder}/timing.db",
                         "--trusted-proxy", "127.0.0.1", "--proxy-header", "x-forwarded-for"],
                        {"SECRET_KEY": "a key for the timing test, 32 bytes and more", "XDG_DATA_HOME": folder})
        try:
            api = f"{server.url}/api/v1/auth/tenants"
            for number in range(options.accounts):
                status, _ = ask(f"{api}/register/", {"company_name": f"Timing {number}", "email": f"known{number}@example.com",
                                                     "password": "correct horse battery"})
                if status != 201:
                    sys.exit(f"registering: {status}")
            times: "dict[str, list[float]]" = {"known": [], "other": []}
            for attempt in range(TRIES):
                for number in range(options.accounts):
                    for kind in (("known", "other") if (attempt + number) % 2 else ("other", "known")):
                        status, milliseconds = ask(f"{api}/login/", {"email": f"{kind}{number}@example.com", "password": "wrong wrong wrong"})
                        if status != 401:
                            sys.exit(f"{kind}{number}: {status}")
                        times[kind].append(milliseconds)
        finally:
            server.end()
    delta = cliffs_delta(times["known"], times["other"])
    print(f"refused sign-ins: {statistics.median(times['known']):.2f} ms where there is an account, {statistics.median(times['other']):.2f} ms "
          f"where there is none; {len(times['known'])} each, Cliff's delta {delta:+.3f}, small is below {SMALL}")
    return 0 if abs(delta) < SMALL else 1


if __name__ == "__main__":
    sys.exit(main())
