# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: a server that was started, requests by hand, and many of them by wrk."""
import hashlib
import hmac
import json
import os
import subprocess
import sys
import time
import urllib.request
from typing import NamedTuple

HERE = os.path.dirname(os.path.abspath(__file__))
API = "/api/v1/auth"
SIGNING = "whsec_bench"
PASSWORD = "correct horse battery"


class Server:
    def __init__(self, arguments: "list[str]", environment: "dict[str, str] | None" = None):
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

    def threads(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/task"))

    def descriptors(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def end(self):
        self.process.terminate()
        self.process.wait(30)


class DemoServer(Server):
    """With the demo company, connected to Stripe."""

    def __init__(self, program: str, database: str, folder: str):
        super().__init__([program, "serve", "--sandbox", "--demo", "--listen", "127.0.0.1:0", "--database", database, "--log-level", "warning"],
                         {"SECRET_KEY": "a key for the benchmark, 32 bytes and more", "XDG_DATA_HOME": folder,
                          "STRIPE_WEBHOOK_SECRET": SIGNING})
        self.key = next(line.split()[-1] for line in self.said if line.startswith("demo test key "))


class Endpoint:
    """A kind of request. COUNT in the body becomes another number each time; events is a file of them, sent one after the other."""

    def __init__(self, name: str, path: str, method: str = "GET", body: str = "", headers: "dict[str, str] | None" = None):
        self.name, self.path, self.method, self.body = name, path, method, body
        self.headers = headers or {}
        self.events = ""
        self.most = 64  # connections
        self.least = 1  # seconds


def get(url: str, **headers: str):
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    with urllib.request.urlopen(request) as response:
        return json.loads(response.read())


def post(url: str, body=None, **headers: str):
    request = urllib.request.Request(url, json.dumps(body).encode() if body is not None else b"", method="POST",
                                     headers={name.replace("_", "-"): value for name, value in headers.items()})
    with urllib.request.urlopen(request) as response:
        return json.loads(response.read())


def register(server: Server, name: str, email: str):
    return post(f"{server.url}{API}/tenants/register/", Content_Type="application/json", body={
        "company_name": name, "email": email, "password": PASSWORD})


def make_drafts(server: Server, key: str, count: int) -> "list[str]":
    """Their ids."""
    return [post(f"{server.url}{API}/plans/", X_API_Key=key, Content_Type="application/json", body={
        "name": f"Plan {number}", "price_cents": 900 + number, "billing_interval": "month", "draft": True,
        "description": "For teams that grow", "features": ["10 projects", "E-mail support"]})["id"] for number in range(count)]


def write_events(path: str, count: int) -> None:
    now = int(time.time())
    with open(path, "w", encoding="ascii") as file:
        for number in range(count):
            event = json.dumps({"id": f"evt_bench{time.time_ns()}x{number}", "object": "event", "type": "customer.updated", "created": now,
                                "livemode": False, "data": {"object": {"id": "cus_bench", "object": "customer"}}}, separators=(",", ":"))
            signature = hmac.new(SIGNING.encode(), f"{now}.{event}".encode(), hashlib.sha256).hexdigest()
            file.write(f"t={now},v1={signature} {event}\n")


class Load(NamedTuple):
    rate: float  # requests per second
    cpu: float  # microseconds of the server per request
    p99: float  # milliseconds
    requests: int


def load(server: Server, endpoint: Endpoint, connections: int, seconds: int) -> Load:
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
    return Load(requests / microseconds * 1e6, cpu / requests * 1e6, p99 / 1000, requests)
