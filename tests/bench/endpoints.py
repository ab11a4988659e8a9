#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What requests cost, on SQLite and PostgreSQL, with 1, 16 and 64 connections, beside the same done with as little as possible.

    endpoints.py SERVER-PROGRAM PROGRAMS-FOLDER [--seconds N] [--rounds N] [--engines sqlite,postgresql] [--only NAME,…] [--docs FOLDER]
                 [--rows FILE]

Runs under packaging/with-postgres.sh --durable. The yardstick of a read is bench-baseline: the same listener and guard, and one query
by raw libpq or sqlite3 that lets the caller in and finds the answer. That of the ingest is bench-commits: as many connections, each
committing the same rows. Ours and the yardstick are asked in turn, round by round, and medians count. Ends with 1 when a budget is
missed. --docs writes a table (performance.md), its short form in README.md beside that folder, and a chart (performance.svg); --rows keeps what was found for report.py.
"""
import argparse
import base64
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

from bench import API, PASSWORD, DemoServer, Endpoint, Server, get, load, make_drafts, register
from report import Row, save, write_report

CONNECTIONS = (1, 16, 64)
ENGINES = ("sqlite", "postgresql")
BUDGETS = {"verify": 0.70, "me": 0.70, "plan get": 0.70, "list of 50 plans": 0.60, "webhook ingest": 0.80}
BARE = {"verify": "/verify", "me": "/me", "plan get": "/plan", "list of 50 plans": "/plans"}


class Bench:
    """Our server and its yardstick on one database."""

    def __init__(self, programs: str, server_program: str, url: str, folder: str):
        self.programs, self.url = programs, url
        self.server = DemoServer(server_program, url, folder)
        company = register(self.server, "Bench Ltd", "bench@example.com")
        key, token = company["api_keys"]["test"], company["tokens"]["access"]
        self.plan = make_drafts(self.server, key, 60)[-1]
        self.endpoints = self.endpoints_of(key, token, folder)
        payload = token.split(".")[1]
        claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        self.baseline = Server([os.path.join(programs, "bench-baseline"), url, hashlib.sha256(key.encode()).hexdigest(), self.plan,
                                claims["tenant_id"], claims["sid"], claims["sub"]])

    def endpoints_of(self, key: str, token: str, folder: str) -> "list[Endpoint]":
        shown, typed = {"X-API-Key": key}, {"Content-Type": "application/json"}
        ingest = Endpoint("webhook ingest", "/webhooks/stripe/subscription/", "POST", headers=typed)
        ingest.events = os.path.join(folder, "events")
        create = Endpoint("plan create", f"{API}/plans/", "POST",
                          json.dumps({"name": "Bench COUNT", "price_cents": 900, "billing_interval": "month"}),
                          {"X-API-Key": self.server.key} | typed)
        create.most = 1  # sandbox and Stripe take so many a second: whoever else waits for that is no measure of anything
        login = Endpoint("login", f"{API}/tenants/login/", "POST", json.dumps({"email": "bench@example.com", "password": PASSWORD}), typed)
        login.least = 5  # seconds: one takes a good part of one
        login.most = 16  # more than wait for a core are told to come again: that is no measure of signing in
        return [Endpoint("healthz", "/healthz"),
                Endpoint("verify", f"{API}/tenants/verify/", "POST", headers=shown),
                Endpoint("me", f"{API}/tenants/me/", headers={"Authorization": f"Bearer {token}"}),
                Endpoint("plan get", f"{API}/plans/{self.plan}/", headers=shown),
                Endpoint("list of 50 plans", f"{API}/plans/?page_size=50", headers=shown),
                create,
                login,
                ingest]

    def look(self) -> None:
        """Both answer with what was asked for, or there is nothing to compare."""
        key = next(one for one in self.endpoints if one.name == "plan get").headers["X-API-Key"]
        listed = get(f"{self.server.url}{API}/plans/?page_size=50", X_API_Key=key)["results"]
        bare = get(f"{self.baseline.url}/plans")["results"]
        if len(listed) != 50 or [plan["id"] for plan in listed] != [plan["id"] for plan in bare]:
            sys.exit("the two list different plans")
        if get(f"{self.baseline.url}/plan")["id"] != get(f"{self.server.url}{API}/plans/{self.plan}/", X_API_Key=key)["id"]:
            sys.exit("the two give different plans")

    def commits(self, connections: int, seconds: int) -> float:
        output = subprocess.run([os.path.join(self.programs, "bench-commits"), self.url, str(connections), str(seconds)],
                                check=True, stdout=subprocess.PIPE, text=True).stdout
        commits, microseconds = (int(word) for word in output.split("COMMITS ")[1].split())
        return commits / microseconds * 1e6

    def yardstick(self, endpoint: Endpoint, connections: int, seconds: int) -> "float | None":
        if endpoint.events:
            return self.commits(connections, seconds)
        if endpoint.name in BARE:
            same = Endpoint(endpoint.name, BARE[endpoint.name], endpoint.method, headers=endpoint.headers)
            return load(self.baseline, same, connections, seconds).rate
        return None

    def measure(self, engine: str, options) -> "list[Row]":
        rows = []
        for connections in CONNECTIONS:
            asked = [one for one in self.endpoints if connections <= one.most and (not options.only or one.name in options.only)]
            ours = {one.name: [] for one in asked}
            bare = {one.name: [] for one in asked}
            for _ in range(options.rounds):
                for one in asked:
                    ours[one.name].append(load(self.server, one, connections, max(options.seconds, one.least)))
                    bare[one.name].append(self.yardstick(one, connections, options.seconds))
            for name, run in ours.items():
                rate, cpu, p99, _ = (statistics.median(column) for column in zip(*run))
                bar = statistics.median(bare[name]) if bare[name][0] else None
                rows.append(Row(engine, connections, name, rate, bar, BUDGETS.get(name), cpu, p99))
                print(rows[-1].line(), flush=True)
        return rows

    def end(self) -> None:
        self.baseline.end()
        self.server.end()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("programs")
    parser.add_argument("--seconds", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--engines", type=lambda text: text.split(","), default=ENGINES)
    parser.add_argument("--only", type=lambda text: text.split(","), default=[])
    parser.add_argument("--docs")
    parser.add_argument("--rows")
    options = parser.parse_args()
    postgres = os.environ.get("PLANDECK_TEST_POSTGRES") or sys.exit("run this under packaging/with-postgres.sh")
    begun = time.time()
    rows: "list[Row]" = []
    with tempfile.TemporaryDirectory(prefix="plandeck-bench-", dir=os.environ.get("TMPDIR", "/var/tmp")) as folder:
        for engine in options.engines:
            url = f"sqlite:///{folder}/bench.db"
            if engine == "postgresql":
                subprocess.run(["psql", "--no-psqlrc", "--quiet", "--command", "CREATE DATABASE bench_endpoints", postgres], check=True)
                url = urllib.parse.urlsplit(postgres)._replace(path="/bench_endpoints").geturl()
            bench = Bench(options.programs, options.server, url, folder)
            try:
                bench.look()
                rows += bench.measure(engine, options)
            finally:
                bench.end()
    missed = [row for row in rows if row.is_missed()]
    conditions = (f"Medians of {options.rounds} rounds of {options.seconds} s, ours and the yardstick in turn, on {os.cpu_count()} cores that the load "
                  f"generator and the engine run on too (load {os.getloadavg()[1]:.1f}); made by `packaging/bench.sh`.")
    print(f"endpoints: {len(missed)} of {sum(row.budget is not None for row in rows)} budgets missed, {time.time() - begun:.0f} s, "
          f"load {os.getloadavg()[1]:.1f} of {os.cpu_count()} cores")
    if options.docs:
        write_report(options.docs, rows, conditions)
    if options.rows:
        save(options.rows, rows, conditions)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
