#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether verify and the list of plans stay as quick when there are many tenants.

    growth.py SERVER-PROGRAM [--sizes "1000 100000"] [--given SIZE=URL]… [--engines sqlite,postgresql]

Runs under packaging/with-postgres.sh. Fills a database of each size with demo-data (or takes the one that is given, which is asked and gets one
company more), starts a server on each, and asks them in turn. Medians of five rounds with 16 connections; ends with 1 when the largest
takes more than 1.3 times as long as the smallest.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse

from bench import API, Endpoint, Server, load, make_drafts, register

MOST = 1.3
ROUNDS = 5
CONNECTIONS = 16
SECRET = {"SECRET_KEY": "a key for the benchmark, 32 bytes and more"}


def fill(program: str, engine: str, size: int, folder: str) -> str:
    url = f"sqlite:///{folder}/growth_{size}.db"
    if engine == "postgresql":
        postgres = os.environ.get("PLANDECK_TEST_POSTGRES") or sys.exit("run this under packaging/with-postgres.sh")
        subprocess.run(["psql", "--no-psqlrc", "--quiet", "--command", f"CREATE DATABASE growth_{size}", postgres], check=True)
        url = urllib.parse.urlsplit(postgres)._replace(path=f"/growth_{size}").geturl()
    begun = time.time()
    subprocess.run([program, "demo-data", "--tenants", str(size), "--database", url], check=True, stdout=subprocess.DEVNULL,
                   env=os.environ | SECRET | {"XDG_DATA_HOME": folder})
    print(f"{engine}: {size:,} tenants in {time.time() - begun:.0f} s", flush=True)
    return url


class Grown:
    """A server on a database of some size, and what it is asked."""

    def __init__(self, program: str, url: str, folder: str):
        self.server = Server([program, "serve", "--sandbox", "--listen", "127.0.0.1:0", "--database", url, "--log-level", "warning"],
                             SECRET | {"XDG_DATA_HOME": folder})
        try:
            key = register(self.server, "Growth Ltd", f"growth{time.time_ns()}@example.com")["api_keys"]["test"]
            make_drafts(self.server, key, 60)
        except OSError:
            self.server.end()
            raise
        shown = {"X-API-Key": key}
        self.endpoints = [Endpoint("verify", f"{API}/tenants/verify/", "POST", headers=shown),
                          Endpoint("list of 50 plans", f"{API}/plans/?page_size=50", headers=shown)]


def compare(engine: str, urls: "dict[int, str]", program: str, folder: str) -> bool:
    grown: "dict[int, Grown]" = {}
    try:
        for size, url in urls.items():
            grown[size] = Grown(program, url, os.path.join(folder, f"{engine}{size}"))  # each with a sandbox of its own
        rates: "dict[tuple[str, int], list[float]]" = {}
        for _ in range(ROUNDS):
            for size, one in grown.items():
                for endpoint in one.endpoints:
                    rates.setdefault((endpoint.name, size), []).append(load(one.server, endpoint, CONNECTIONS, 1).rate)
    finally:
        for one in grown.values():
            one.server.end()
    is_flat = True
    least, most = min(urls), max(urls)
    for name in dict.fromkeys(name for name, _ in rates):
        median = {size: statistics.median(rates[name, size]) for size in urls}
        ratio = median[least] / median[most]
        is_flat = is_flat and ratio <= MOST
        each = ", ".join(f"{median[size]:,.0f}/s with {size:,} tenants" for size in sorted(urls))
        print(f"{engine:12}{name:22}{each}: {ratio:.2f} times as long, at most {MOST}: {'kept' if ratio <= MOST else 'MISSED'}", flush=True)
    return is_flat


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("--sizes", default="1000 100000")
    parser.add_argument("--given", action="append", default=[], metavar="SIZE=URL")
    parser.add_argument("--engines", default="sqlite,postgresql")
    options = parser.parse_args()
    given: "dict[str, dict[int, str]]" = {}
    for text in options.given:
        size, _, url = text.partition("=")
        given.setdefault("sqlite" if url.startswith("sqlite:") else "postgresql", {})[int(size)] = url
    is_flat = True
    with tempfile.TemporaryDirectory(prefix="plandeck-growth-", dir=os.environ.get("TMPDIR", "/var/tmp")) as folder:
        for engine in options.engines.split(","):
            urls = dict(given.get(engine, {}))
            for size in map(int, options.sizes.split()):
                if size not in urls:
                    urls[size] = fill(options.server, engine, size, folder)
            is_flat = compare(engine, urls, options.server, folder) and is_flat
    return 0 if is_flat else 1


if __name__ == "__main__":
    sys.exit(main())
