#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What requests cost, on SQLite and PostgreSQL, with 1, 16 and 64 connections.

    endpoints.py SERVER-PROGRAM [--seconds N] [--rounds N] [--docs FOLDER]

Runs under packaging/with-postgres.sh. The yardstick is /healthz of the same server in the same run: listener, guard, parser and answer
without any operation behind. Everything is asked in turn, round by round, and medians count. --docs writes a table (performance.md) and
a chart (performance.svg).
"""
import argparse
import hashlib
import hmac
import html
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

from bench import HERE, Server, post

CONNECTIONS = (1, 16, 64)
SIGNING = "whsec_bench"
PASSWORD = "correct horse battery"
YARDSTICK = "healthz"


class DemoServer(Server):
    """With the demo company, connected to Stripe."""

    def __init__(self, program: str, database: str, folder: str):
        super().__init__([program, "serve", "--sandbox", "--demo", "--listen", "127.0.0.1:0", "--database", database, "--log-level", "warning"],
                         {"SECRET_KEY": "a key for the benchmark, 32 bytes and more", "XDG_DATA_HOME": folder,
                          "STRIPE_WEBHOOK_SECRET": SIGNING})
        self.key = next(line.split()[-1] for line in self.said if line.startswith("demo test key "))


def get(url: str, **headers: str):
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    with urllib.request.urlopen(request) as response:
        return json.loads(response.read())


def write_events(path: str, count: int) -> None:
    now = int(time.time())
    with open(path, "w", encoding="ascii") as file:
        for number in range(count):
            event = json.dumps({"id": f"evt_bench{os.getpid()}x{now}x{number}", "object": "event", "type": "customer.updated", "created": now,
                                "livemode": False, "data": {"object": {"id": "cus_bench", "object": "customer"}}}, separators=(",", ":"))
            signature = hmac.new(SIGNING.encode(), f"{now}.{event}".encode(), hashlib.sha256).hexdigest()
            file.write(f"t={now},v1={signature} {event}\n")


class Endpoint:
    def __init__(self, name: str, path: str, method: str = "GET", body: str = "", headers: "dict[str, str] | None" = None):
        self.name, self.path, self.method, self.body = name, path, method, body
        self.headers = headers or {}
        self.events = ""
        self.most = 64  # connections


def endpoints_of(server: DemoServer, folder: str) -> "list[Endpoint]":
    api = "/api/v1/auth"
    company = post(f"{server.url}{api}/tenants/register/", Content_Type="application/json", body={
        "company_name": "Bench Ltd", "email": "bench@example.com", "password": PASSWORD})
    plan = get(f"{server.url}{api}/plans/?page_size=1", X_API_Key=server.key)["results"][0]["id"]
    key = {"X-API-Key": server.key}
    typed = {"Content-Type": "application/json"}
    ingest = Endpoint("webhook ingest", "/webhooks/stripe/subscription/", "POST", headers=typed)
    ingest.events = os.path.join(folder, "events")
    login = Endpoint("login", f"{api}/tenants/login/", "POST", json.dumps({"email": "bench@example.com", "password": PASSWORD}), typed)
    login.most = 16  # more than wait for a core are told to come again: that is no measure of signing in
    return [Endpoint(YARDSTICK, "/healthz"),
            Endpoint("verify", f"{api}/tenants/verify/", "POST", headers=key),
            Endpoint("me", f"{api}/tenants/me/", headers={"Authorization": f"Bearer {company['tokens']['access']}"}),
            Endpoint("plan get", f"{api}/plans/{plan}/", headers=key),
            Endpoint("plans list, 50 rows", f"{api}/plans/?page_size=50", headers=key),
            Endpoint("plan create", f"{api}/plans/", "POST",
                     json.dumps({"name": f"Bench {time.time_ns()} COUNT", "price_cents": 900, "billing_interval": "month"}), key | typed),
            login,
            ingest]


def load(server: DemoServer, endpoint: Endpoint, connections: int, seconds: int) -> "tuple[float, float, float]":
    """(requests per second, CPU microseconds of the server per request, 99th percentile in milliseconds)"""
    environment = os.environ | {"BENCH_METHOD": endpoint.method}
    if endpoint.body:
        environment["BENCH_BODY"] = endpoint.body.replace("COUNT", f"{time.time_ns()}-COUNT")
    if endpoint.events:
        write_events(endpoint.events, 20_000 * seconds)
        environment["BENCH_EVENTS"] = endpoint.events
    headers = [word for name, value in endpoint.headers.items() for word in ("-H", f"{name}: {value}")]
    before = server.cpu_seconds()
    output = subprocess.run(["wrk", f"-t{min(2, connections)}", f"-c{connections}", f"-d{seconds}s", "--timeout", "20s",
                             "-s", os.path.join(HERE, "request.lua"), *headers, f"{server.url}{endpoint.path}"],
                            check=True, stdout=subprocess.PIPE, text=True, env=environment).stdout
    cpu = server.cpu_seconds() - before
    requests, microseconds, failures, p99 = (int(word) for word in output.split("RESULT ")[1].split())
    if failures or not requests:
        sys.exit(f"{endpoint.name}: {failures} failures under load:\n{output}")
    return requests / microseconds * 1e6, cpu / requests * 1e6, p99 / 1000


def measure(server: DemoServer, engine: str, folder: str, options) -> "list[dict]":
    endpoints = endpoints_of(server, folder)
    rows = []
    for connections in CONNECTIONS:
        asked = [endpoint for endpoint in endpoints if connections <= endpoint.most]
        runs = {endpoint.name: [] for endpoint in asked}
        for _ in range(options.rounds):
            for endpoint in asked:
                runs[endpoint.name].append(load(server, endpoint, connections, options.seconds))
        medians = {name: [statistics.median(column) for column in zip(*run)] for name, run in runs.items()}
        for name, (rate, cpu, p99) in medians.items():
            rows.append({"engine": engine, "connections": connections, "name": name, "rate": rate, "cpu": cpu, "p99": p99,
                         "ratio": rate / medians[YARDSTICK][0], "resident": server.resident_mib()})
            print(f"{engine:12}{connections:4} {name:22}{rate:12,.0f}/s{cpu:10.1f} us CPU{p99:10.2f} ms p99{rows[-1]['ratio']:8.1%}"
                  f"{rows[-1]['resident']:8.1f} MiB", flush=True)
    return rows


def table(rows: "list[dict]", options) -> str:
    lines = [f"Medians of {options.rounds} rounds of {options.seconds} s on {os.cpu_count()} cores, made by `packaging/bench.sh`; the load "
             "generator runs on the same machine.", "The yardstick is `/healthz` of the same server: no operation behind it.", "",
             "| engine | request | connections | per second | of the yardstick | CPU, µs | p99, ms |", "| --- | --- | --: | --: | --: | --: | --: |"]
    for row in sorted(rows, key=lambda row: (row["engine"], row["name"] != YARDSTICK, row["name"], row["connections"])):
        lines.append(f"| {row['engine']} | {row['name']} | {row['connections']} | {row['rate']:,.0f} | {row['ratio']:.1%} | {row['cpu']:.1f} "
                     f"| {row['p99']:.2f} |")
    return "# Performance\n\n![Requests per second](performance.svg)\n\n" + "\n".join(lines) + "\n"


def chart(rows: "list[dict]") -> str:
    """Bars of requests per second at 16 connections, both engines beside each other."""
    names = list(dict.fromkeys(row["name"] for row in rows))
    colours = {"sqlite": "#0969da", "postgresql": "#8250df"}
    most = max(row["rate"] for row in rows)
    out, y = [], 40
    for name in names:
        out.append(f'<text x="170" y="{y + 16}" text-anchor="end">{html.escape(name)}</text>')
        for engine, colour in colours.items():
            for row in rows:
                if (row["name"], row["engine"], row["connections"]) == (name, engine, 16):
                    width = max(1, 480 * row["rate"] / most)
                    out.append(f'<rect x="180" y="{y}" width="{width:.0f}" height="11" fill="{colour}"/>'
                               f'<text x="{186 + width:.0f}" y="{y + 10}">{row["rate"]:,.0f}</text>')
            y += 13
        y += 8
    legend = "".join(f'<rect x="{180 + 110 * at}" y="12" width="11" height="11" fill="{colour}"/><text x="{196 + 110 * at}" y="22">{engine}</text>'
                     for at, (engine, colour) in enumerate(colours.items()))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="760" height="{y + 10}" font-family="sans-serif" font-size="11" fill="#57606a">'
            f'<title>Requests per second, 16 connections</title>{legend}{"".join(out)}</svg>\n')


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("--seconds", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--docs")
    options = parser.parse_args()
    postgres = os.environ.get("PLANDECK_TEST_POSTGRES") or sys.exit("run this under packaging/with-postgres.sh")
    subprocess.run(["psql", "--no-psqlrc", "--quiet", "--command", "CREATE DATABASE bench_endpoints", postgres], check=True)
    rows = []
    with tempfile.TemporaryDirectory(prefix="plandeck-bench-") as folder:
        for engine, url in (("sqlite", f"sqlite:///{folder}/bench.db"),
                            ("postgresql", urllib.parse.urlsplit(postgres)._replace(path="/bench_endpoints").geturl())):
            server = DemoServer(options.server, url, folder)
            try:
                rows += measure(server, engine, folder, options)
            finally:
                server.end()
    if options.docs:
        for name, text in (("performance.md", table(rows, options)), ("performance.svg", chart(rows))):
            with open(os.path.join(options.docs, name), "w", encoding="utf-8") as file:
                file.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
