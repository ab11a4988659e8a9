#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the server's memory, threads and descriptors stay flat over many requests.

    memory.py SERVER-PROGRAM [--requests N] [--growth-mib N] [--database URL]

Asks for verify, me, a plan and the list of plans, makes plans, signs in and delivers webhooks, in turn, over 16 connections. After the first round everything has been used once: from then on
nothing may grow. Ends with 1 when resident memory grew by more than
the bound, or threads or descriptors are more at the end.
"""
import argparse
import json
import os
import sys
import tempfile
import time

from bench import API, PASSWORD, DemoServer, Endpoint, get, load, register

CONNECTIONS = 16


def kinds_of(server: DemoServer, folder: str) -> "list[tuple[Endpoint, int]]":
    """With how much of the time each gets."""
    company = register(server, "Memory Ltd", "memory@example.com")
    shown, typed = {"X-API-Key": server.key}, {"Content-Type": "application/json"}
    plan = get(f"{server.url}{API}/plans/?page_size=1", X_API_Key=server.key)["results"][0]["id"]
    ingest = Endpoint("webhook ingest", "/webhooks/stripe/subscription/", "POST", headers=typed)
    ingest.events = os.path.join(folder, "events")
    draft = json.dumps({"name": "Memory COUNT", "price_cents": 900, "billing_interval": "month", "draft": True})
    return [(Endpoint("verify", f"{API}/tenants/verify/", "POST", headers=shown), 3),
            (Endpoint("me", f"{API}/tenants/me/", headers={"Authorization": f"Bearer {company['tokens']['access']}"}), 2),
            (Endpoint("plan get", f"{API}/plans/{plan}/", headers=shown), 2),
            (Endpoint("plans list", f"{API}/plans/?page_size=50", headers=shown), 1),
            (Endpoint("plan create", f"{API}/plans/", "POST", draft, shown | typed), 1),
            (Endpoint("login", f"{API}/tenants/login/", "POST", json.dumps({"email": "memory@example.com", "password": PASSWORD}), typed), 5),
            (ingest, 1)]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("--requests", type=int, default=1_000_000)
    parser.add_argument("--growth-mib", type=float, default=8)
    parser.add_argument("--database")
    options = parser.parse_args()
    begun = time.time()
    with tempfile.TemporaryDirectory(prefix="plandeck-memory-", dir=os.environ.get("TMPDIR", "/var/tmp")) as folder:
        server = DemoServer(options.server, options.database or f"sqlite:///{folder}/memory.db", folder)
        try:
            kinds = kinds_of(server, folder)
            asked, marks = 0, []
            due = [0, options.requests / 2, options.requests]
            while due:
                for kind, seconds in kinds:
                    asked += load(server, kind, CONNECTIONS, seconds).requests
                if asked >= due[0]:
                    due.pop(0)
                    time.sleep(1)  # the last clients have gone
                    marks.append((asked, server.resident_mib(), server.threads(), server.descriptors()))
                    print(f"after {asked:10,} requests: {marks[-1][1]:7.1f} MiB resident, {marks[-1][2]} threads, {marks[-1][3]} descriptors",
                          flush=True)
        finally:
            server.end()
    (_, mib_before, threads_before, files_before), (_, mib, threads, files) = marks[0], marks[-1]
    is_flat = mib - mib_before <= options.growth_mib and threads <= threads_before and files <= files_before
    print(f"memory: {mib - mib_before:+.1f} MiB, {threads - threads_before:+} threads, {files - files_before:+} descriptors since the first round; "
          f"at most {options.growth_mib:+.1f} MiB: {'kept' if is_flat else 'MISSED'}, {time.time() - begun:.0f} s")
    return 0 if is_flat else 1


if __name__ == "__main__":
    sys.exit(main())
