#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests per second of REST `verify` on PostgreSQL beside the bare listener with the same query.

    bench.py SERVER-PROGRAM BASELINE-PROGRAM [--seconds N] [--rounds N]

Runs under packaging/with-postgres.sh. Both servers stand side by side and are asked in turn, so that whatever else the machine does
hits both; what counts is the ratio of the medians. Ends with 1 when it is below the budget.
"""
import argparse
import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

BUDGET = 0.70  # of the baseline's requests per second
CONNECTIONS = (1, 16)
HERE = os.path.dirname(os.path.abspath(__file__))


class Server:
    def __init__(self, arguments, environment=None):
        self.process = subprocess.Popen(arguments, env=os.environ | (environment or {}), stdin=subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.said = []  # up to where it listens
        self.url = None
        while not self.url and (line := self.process.stdout.readline()):
            self.said.append(line)
            self.url = line.split()[2] if line.startswith("listening on ") else None
        if not self.url:
            sys.exit(f"{arguments[0]} did not start")

    def cpu_seconds(self) -> float:
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as file:
            fields = file.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident_mib(self) -> float:
        with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20

    def end(self):
        self.process.terminate()
        self.process.wait(10)


def post(url, body=None, **headers):
    request = urllib.request.Request(url, json.dumps(body).encode() if body is not None else b"", method="POST",
                                     headers={name.replace("_", "-"): value for name, value in headers.items()})
    with urllib.request.urlopen(request) as response:
        return json.loads(response.read())


def load(server, key, connections, seconds):
    """(requests per second, CPU microseconds of the server per request, 99th percentile in microseconds)"""
    before = server.cpu_seconds()
    threads = min(2, connections)
    output = subprocess.run(["wrk", f"-t{threads}", f"-c{connections}", f"-d{seconds}s", "-s", os.path.join(HERE, "post.lua"),
                             "-H", f"X-API-Key: {key}", f"{server.url}/api/v1/auth/tenants/verify/"],
                            check=True, stdout=subprocess.PIPE, text=True).stdout
    cpu = server.cpu_seconds() - before
    requests, microseconds, failures, p99 = (int(word) for word in output.split("RESULT ")[1].split())
    if failures or not requests:
        sys.exit(f"{failures} failures under load:\n{output}")
    return requests / microseconds * 1e6, cpu / requests * 1e6, p99


def same_answer(server, baseline, key):
    answers = [post(f"{one.url}/api/v1/auth/tenants/verify/", X_API_Key=key) for one in (server, baseline)]
    if answers[0] != answers[1] or not answers[0]["valid"]:
        sys.exit(f"the two do not do the same: {answers}")


def measure(server, baseline, key, rounds, seconds) -> bool:
    print(f"{'verify on PostgreSQL':24}{'plandeck':>12}{'baseline':>12}{'ratio':>8}   {rounds} rounds of {seconds} s, medians")
    is_good = True
    for connections in CONNECTIONS:
        runs = {server: [], baseline: []}
        for _ in range(rounds):
            for one in runs:
                runs[one].append(load(one, key, connections, seconds))
        ours, bare = ([statistics.median(column) for column in zip(*runs[one])] for one in (server, baseline))
        ratio = ours[0] / bare[0]
        is_good = is_good and ratio >= BUDGET
        plural = "s" if connections > 1 else ""
        print(f"{f'{connections} connection{plural}, per s':24}{ours[0]:12,.0f}{bare[0]:12,.0f}{ratio:8.0%}   "
              f"budget {BUDGET:.0%}: {'kept' if ratio >= BUDGET else 'MISSED'}")
        print(f"{'  CPU per request, us':24}{ours[1]:12.1f}{bare[1]:12.1f}{bare[1] / ours[1]:8.0%}")
        print(f"{'  99th percentile, us':24}{ours[2]:12,.0f}{bare[2]:12,.0f}{bare[2] / max(ours[2], 1):8.0%}")
    print(f"{'resident at the end, MiB':24}{server.resident_mib():12.1f}{baseline.resident_mib():12.1f}")
    return is_good


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("baseline")
    parser.add_argument("--seconds", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    postgres = os.environ.get("PLANDECK_TEST_POSTGRES") or sys.exit("run this under packaging/with-postgres.sh")
    url = urllib.parse.urlsplit(postgres)._replace(path="/bench").geturl()
    subprocess.run(["psql", "--no-psqlrc", "--quiet", "--command", "CREATE DATABASE bench", postgres], check=True)

    with tempfile.TemporaryDirectory(prefix="plandeck-bench-") as folder:
        server = Server([options.server, "serve", "--sandbox", "--listen", "127.0.0.1:0", "--database", url],
                        {"SECRET_KEY": "a key for the benchmark, 32 bytes and more", "XDG_DATA_HOME": folder})
        company = post(f"{server.url}/api/v1/auth/tenants/register/", Content_Type="application/json", body={
            "company_name": "Bench Ltd", "email": "bench@example.com", "password": "correct horse battery"})
        key = company["api_keys"]["test"]
        baseline = Server([options.baseline, url, hashlib.sha256(key.encode()).hexdigest()])
        try:
            same_answer(server, baseline, key)
            return 0 if measure(server, baseline, key, options.rounds, options.seconds) else 1
        finally:
            server.end()
            baseline.end()


if __name__ == "__main__":
    sys.exit(main())
