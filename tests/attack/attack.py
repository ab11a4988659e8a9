#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attacks a real plandeck-server from its own machine, one way after the other, while honest clients go on.

    attack.py SERVER-PROGRAM [--budget-ms N] [--only NAME]

During every attack the honest clients get every answer, and the server's memory stays bounded; after it, all connections of
the attack are gone, and no thread was added. --budget-ms makes the honest clients' 99th percentile part of the verdict: for a quiet machine and the release
build (packaging/bench.sh).
"""
import argparse
import json
import os
import random
import re
import resource
import select
import signal
import socket
import struct
import sys
import tempfile
import threading
import time
from typing import Callable

from crash import Failure, Program, ask, expect, wait_for
from honest import Clients

SECONDS = 1.0  # each attack goes on so long at least
LOOPS = 2
MEMORY_MIB = 128 + LOOPS * 192  # resident, at most, whatever is done: Qt's parser holds what the guard lets in up to three times
GENEROUS_MS = 3000  # the honest clients' slowest answer, in a test on a busy machine
HOST = b"Host: localhost\r\n"
LARGEST_BODY = 1024 * 1024


class Target:
    """The server under attack."""

    def __init__(self, program: str, folder: str):
        self.program = Program([program, "serve", "--sandbox", "--workers", str(LOOPS), "--listen", "127.0.0.1:0",
                                "--database", f"sqlite:///{folder}/plandeck.db"],
                               {"SECRET_KEY": "a key for the attack test, 32 bytes and more", "XDG_DATA_HOME": folder,
                                "ASAN_OPTIONS": "detect_leaks=1:quarantine_size_mb=8"},
                               os.path.join(folder, "server.log"))
        host, _, port = self.program.url.rpartition("/")[2].partition(":")
        self.address = (host, int(port))
        self.pid = self.program.process.pid
        status, _, text = ask(self.program.url, "POST", "/api/v1/auth/tenants/register/", json.dumps(
            {"company_name": "Siege Ltd", "email": "siege@example.com", "password": "correct horse battery"}).encode(),
            Content_Type="application/json")
        expect(status == 201, f"registering: {text}")
        self.key = json.loads(text)["api_keys"]["test"]
        self.threads = 0  # once warmed up
        with open(f"/proc/{self.pid}/maps", encoding="ascii") as maps:
            self.is_sanitized = "libasan" in maps.read()

    def connect(self) -> socket.socket:
        connection = socket.create_connection(self.address, timeout=20)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection

    def sockets(self) -> int:
        """What else is open belongs to the threads of the pool, each with its event loop and its connection to the database."""
        count = 0
        for name in os.listdir(f"/proc/{self.pid}/fd"):
            try:
                count += os.readlink(f"/proc/{self.pid}/fd/{name}").startswith("socket:")
            except FileNotFoundError:
                pass
        return count

    def status(self, field: str) -> int:
        with open(f"/proc/{self.pid}/status", encoding="ascii") as file:
            return int(re.search(rf"^{field}:\s*(\d+)", file.read(), re.MULTILINE).group(1))

    def forget_peak(self) -> None:
        with open(f"/proc/{self.pid}/clear_refs", "w", encoding="ascii") as file:
            file.write("5")

    def peak_mib(self) -> int:
        return self.status("VmHWM") // 1024


def pieces(connections: "list[socket.socket]", piece: "Callable[[], bytes]", pause: float) -> None:
    """Sends a piece on each connection again and again. One that was closed on us stays out."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        for connection in list(connections):
            try:
                connection.sendall(piece())
            except OSError:
                connections.remove(connection)
        time.sleep(pause)


def post(length: int) -> bytes:
    return (b"POST /api/v1/auth/tenants/login/ HTTP/1.1\r\n" + HOST + b"Content-Type: application/json\r\n"
            + b"Content-Length: %d\r\n\r\n" % length)


def everything(connection: socket.socket) -> bytes:
    """What still comes until the other side closes."""
    answer = b""
    try:
        while chunk := connection.recv(65536):
            answer += chunk
    except ConnectionResetError:
        pass
    return answer


def hang_up(connection: socket.socket, hard: bool) -> None:
    if hard:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def slow_heads(target: Target) -> None:
    connections = [target.connect() for _ in range(200)]
    pieces(connections, lambda: b"GET / HTTP/1.1\r\n"[:1], 0.05)
    expect(len(connections) == 200, "a slow head is closed before its deadline")
    for connection in connections:
        connection.close()


def slow_bodies(target: Target) -> None:
    connections = [target.connect() for _ in range(200)]
    for connection in connections:
        connection.sendall(post(100_000))
    pieces(connections, lambda: b"{", 0.05)
    expect(len(connections) == 200, "a slow body is closed before its deadline")
    for connection in connections:
        connection.close()


def idle_connections(target: Target) -> None:
    connections = [target.connect() for _ in range(1000)]
    time.sleep(SECONDS)
    for connection in connections:
        connection.close()


def huge_bodies(target: Target) -> None:
    """Announced ones are refused at once; one that only looks small is never read beyond its length."""
    for length in (LARGEST_BODY + 1, 10 * 2**30, 2**63, 2**64 - 1):
        with target.connect() as connection:
            connection.sendall(post(length))
            answer = everything(connection)
            expect(answer.startswith(b"HTTP/1.1 413 "), f"a body of {length}: {answer[:80]}")
    block = b"x" * 65536
    connections = [target.connect() for _ in range(8)]
    for connection in connections:
        connection.sendall(post(10 * 2**30))
    pieces(connections, lambda: block, 0)
    expect(not connections, "who sends on after a refusal is not closed")


def many_large_bodies(target: Target) -> None:
    """Each within its limit, all of them together not."""
    body = b"x" * (LARGEST_BODY - 1)
    connections = []
    for _ in range(600):
        try:
            connection = target.connect()
            connection.sendall(post(LARGEST_BODY) + body)
            connections.append(connection)
        except OSError:
            pass
    for connection in connections:
        connection.close()


def huge_heads(target: Target) -> None:
    for head, status in ((b"GET /" + b"a" * 2**20, 414), (b"GET / HTTP/1.1\r\n" + HOST + b"X-A: " + b"a" * 2**20, 431),
                         (b"GET / HTTP/1.1\r\n" + HOST + b"X-A: b\r\n" * 100_000, 431)):
        for _ in range(20):
            with target.connect() as connection:
                try:
                    connection.sendall(head)
                except OSError:
                    pass
                answer = everything(connection)
                expect(answer.startswith(b"HTTP/1.1 %d " % status), f"{head[:20]}…: {answer[:80]}")


MALFORMED = [b"\r\n\r\n", b"GET\r\n\r\n", b"GET /\r\n\r\n", b"GET  / HTTP/1.1\r\n" + HOST + b"\r\n", b"GET / HTTP/1.1 \r\n" + HOST + b"\r\n",
             b"GET / HTTP/9.9\r\n" + HOST + b"\r\n", b"G\0T / HTTP/1.1\r\n" + HOST + b"\r\n", b"GET /\0 HTTP/1.1\r\n" + HOST + b"\r\n",
             b"GET / HTTP/1.1\n" + HOST + b"\n", b"GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", b"GET / HTTP/1.1\r\n folded\r\n\r\n",
             b"GET / HTTP/1.1\r\n" + HOST + HOST + b"\r\n", b"GET / HTTP/1.1\r\n" + HOST + b"Content-Length: 1, 2\r\n\r\n",
             b"GET / HTTP/1.1\r\n" + HOST + b"Content-Length: +1\r\n\r\n", b"GET / HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: xchunked\r\n\r\n",
             b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", b"CONNECT x:443 HTTP/1.1\r\n" + HOST + b"\r\n",
             b"GET http://[::1 HTTP/1.1\r\n" + HOST + b"\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
             b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", bytes(range(256)) * 40]


def malformed_requests(target: Target) -> None:
    """Refused, and never an internal error. The dice are seeded: a find can be had again."""
    dice = random.Random(7)
    good = post(2) + b"{}"
    for number in range(400):
        if number < len(MALFORMED):
            request = MALFORMED[number]
        else:
            broken = bytearray(good)
            for _ in range(dice.randint(1, 4)):
                broken[dice.randrange(len(broken))] = dice.randrange(256)
            request = bytes(broken)
        with target.connect() as connection:
            try:
                connection.sendall(request)
                connection.shutdown(socket.SHUT_WR)
            except OSError:
                pass
            answer = everything(connection)
            expect(not answer.startswith((b"HTTP/1.1 500", b"HTTP/1.1 2")), f"{request!r}: {answer[:80]}")
            expect(number >= len(MALFORMED) or not answer or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.1 501", b"HTTP/1.1 505")),
                   f"{request!r}: {answer[:80]}")


def hang_ups(target: Target) -> None:
    """After each byte of a request, and at any time after it; gently and hard."""
    body = json.dumps({"name": "Hasty", "price_cents": 100, "billing_interval": "month"}).encode()
    request = (b"POST /api/v1/auth/plans/ HTTP/1.1\r\n" + HOST + b"X-API-Key: " + target.key.encode()
               + b"\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
    for end in range(len(request)):
        connection = target.connect()
        connection.sendall(request[:end])
        hang_up(connection, hard=end % 2 == 0)
    for number in range(200):
        connection = target.connect()
        connection.sendall(request)
        time.sleep(number % 20 * 0.0003)
        hang_up(connection, hard=number % 2 == 0)


def pipelines(target: Target) -> None:
    """Answered in order; behind one that waits for the pool the connection may end, but no answer goes astray."""
    def request(number: int, path: bytes) -> bytes:
        last = b"Connection: close\r\n" if number == 49 else b""
        return b"GET " + path + b" HTTP/1.1\r\n" + HOST + last + b"X-Request-Id: pipe-%d\r\n\r\n" % number

    for paths, is_whole in (((b"/healthz",), True), ((b"/readyz",), False), ((b"/healthz", b"/readyz", b"/api/v1/docs/"), False)):
        for _ in range(20):
            with target.connect() as connection:
                connection.sendall(b"".join(request(number, paths[number % len(paths)]) for number in range(50)))
                answers = [int(one) for one in re.findall(rb"(?i)x-request-id: pipe-(\d+)\r\n", everything(connection))]
                expect(answers == list(range(len(answers))), f"answers out of order: {answers}")
                expect(not is_whole or len(answers) == 50, f"only {len(answers)} answers")


def half_closed(target: Target) -> None:
    """Who says "I am done" and waits gets a whole answer or none; nothing hangs."""
    request = b"GET /api/v1/openapi.json HTTP/1.1\r\n" + HOST + b"\r\n"
    for _ in range(50):
        with target.connect() as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            head, _, body = everything(connection).partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", head)
            expect(not head or (length is not None and int(length.group(1)) == len(body)), f"half an answer: {head[:80]}")
    connections = [target.connect() for _ in range(200)]
    for connection in connections:
        connection.sendall(b"POST / HT")
        connection.shutdown(socket.SHUT_WR)
    time.sleep(SECONDS)
    for connection in connections:
        connection.close()


def unread_answers(target: Target) -> None:
    """Asks for the largest answer there is, on and on, and takes none of them."""
    request = (b"GET /api/v1/openapi.json HTTP/1.1\r\n" + HOST + b"\r\n") * 40
    connections = [target.connect() for _ in range(300)]
    for connection in connections:
        connection.setblocking(False)
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline and connections:
        _, writable, _ = select.select([], connections, [], 0.05)
        for connection in writable:
            try:
                connection.send(request)
            except BlockingIOError:
                pass
            except OSError:
                connections.remove(connection)
                connection.close()
    for connection in connections:
        connection.close()


def no_attack(_target: Target) -> None:
    """What the honest clients see in peace."""


ATTACKS: "list[Callable[[Target], None]]" = [slow_heads, slow_bodies, idle_connections, huge_bodies, many_large_bodies, huge_heads,
                                             malformed_requests, hang_ups, pipelines, half_closed, unread_answers]


def warm_up(target: Target) -> None:
    """Every thread of every pool and every connection to the database is there afterwards."""
    def ask_much() -> None:
        for _ in range(4):
            ask(target.program.url, "GET", "/api/v1/auth/plans/", X_API_Key=target.key)
            ask(target.program.url, "POST", "/api/v1/auth/plans/", b'{"name": "Warm", "price_cents": 100, "billing_interval": "month"}',
                X_API_Key=target.key, Content_Type="application/json")
            ask(target.program.url, "POST", "/api/v1/auth/tenants/login/", b'{"email": "a@example.com", "password": "wrong wrong"}',
                Content_Type="application/json")

    threads = [threading.Thread(target=ask_much) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    target.threads = target.status("Threads")


def endure(target: Target, clients: Clients, attack: "Callable[[Target], None]", options) -> bool:
    sockets = target.sockets()
    target.forget_peak()
    clients.look()
    begun = time.monotonic()
    attack(target)
    time.sleep(max(0.0, begun + SECONDS - time.monotonic()))
    seen = clients.look()
    peak = target.peak_mib()
    print(f"{attack.__name__:20}{time.monotonic() - begun:7.1f} s{len(seen.milliseconds):8} answers, p99 {seen.p99():7.1f} ms,"
          f" slowest {seen.milliseconds[-1] if seen.milliseconds else 0:7.1f} ms, peak {peak} MiB", flush=True)
    expect(not seen.problems, f"{attack.__name__}: honest clients met {len(seen.problems)} problems: {seen.problems[:5]}")
    expect(len(seen.milliseconds) > 20, f"{attack.__name__}: honest clients were hardly served")
    expect(seen.milliseconds[-1] <= GENEROUS_MS, f"{attack.__name__}: an honest client waited {seen.milliseconds[-1]:.0f} ms")
    expect(target.is_sanitized or peak <= MEMORY_MIB, f"{attack.__name__}: {peak} MiB resident")
    # The newcomer comes and goes meanwhile: one connection more or less.
    wait_for(lambda: target.sockets() <= sockets + 1, 30, f"{attack.__name__}: sockets back to {sockets}", target.sockets)
    expect(target.status("Threads") <= target.threads, f"{attack.__name__}: more than {target.threads} threads")
    if options.budget_ms and seen.p99() > options.budget_ms:
        print(f"{attack.__name__}: p99 above {options.budget_ms} ms", flush=True)
        return False
    return True


def run(target: Target, options) -> bool:
    warm_up(target)
    clients = Clients(target.address, target.key)
    try:
        wait_for(lambda: len(clients.look().milliseconds) > 0, 20, "honest clients come in")
        is_good = endure(target, clients, no_attack, options)
        for attack in ATTACKS:
            if options.only in (None, attack.__name__):
                is_good = endure(target, clients, attack, options) and is_good
        return is_good
    finally:
        clients.end()


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("server")
    parser.add_argument("--budget-ms", type=float)
    parser.add_argument("--only")
    options = parser.parse_args()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 8192), most))
    with tempfile.TemporaryDirectory(prefix="plandeck-attack-") as folder:
        target = Target(options.server, folder)
        try:
            is_good = run(target, options)
            code = target.program.end(signal.SIGTERM)
            expect(code == 0, f"SIGTERM ends the server with {code}")
            return 0 if is_good else 1
        except Failure as failure:
            print(f"FAILED: {failure}", flush=True)
            if target.program.process.poll() is None:
                target.program.end(signal.SIGKILL)
            with open(os.path.join(folder, "server.log"), encoding="utf-8", errors="replace") as log:
                print("--- server.log\n" + "".join(log.readlines()[-20:]), flush=True)
            return 1


if __name__ == "__main__":
    sys.exit(main())
