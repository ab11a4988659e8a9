#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands between a house and its Stripe: sees each request, and ends the house before, during or after one of them, or
spoils what is answered."""
import re
import socket
import threading
import time
import urllib.parse
from typing import Callable, Optional

KILL_BEFORE, KILL_DURING, KILL_AFTER = "before", "during", "after"


class Connection:
    """One side of an HTTP/1.1 exchange with Content-Length."""

    def __init__(self, sock: socket.socket):
        self.sock, self.buffer = sock, b""
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def fill(self) -> bool:
        try:
            data = self.sock.recv(65536)
        except OSError:
            data = b""
        self.buffer += data
        return bool(data)

    def message(self) -> Optional[bytes]:
        """The next whole one; None when the other side hangs up before."""
        while b"\r\n\r\n" not in self.buffer:
            if not self.fill():
                return None
        end = self.buffer.index(b"\r\n\r\n") + 4
        length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", self.buffer[:end])
        end += int(length.group(1)) if length else 0
        while len(self.buffer) < end:
            if not self.fill():
                return None
        message, self.buffer = self.buffer[:end], self.buffer[end:]
        return message

    def close(self) -> None:
        self.sock.close()


class Proxy:
    def __init__(self, upstream: str, kill: Callable[[], None]):
        parts = urllib.parse.urlsplit(upstream)
        self.upstream, self.kill = (parts.hostname, parts.port), kill
        self.lock = threading.Lock()
        self.seen: "list[tuple[str, str]]" = []
        self.deadly: "Optional[tuple[int, str]]" = None
        self.spoil: "Optional[tuple[int, Callable[[Connection, bytes], bool]]]" = None
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def arm(self, number: Optional[int], when: str = "") -> None:
        """The request of that number, counted from now, is the deadly one."""
        with self.lock:
            self.seen = []
            self.deadly = None if number is None else (number, when)
            self.spoil = None

    def spoil_from(self, number: int, spoil: "Callable[[Connection, bytes], bool]") -> None:
        """The answer to the request of that number, counted from now, and to those after it goes through spoil(client, answer), which
        sends something else, and says whether the connection goes on."""
        self.arm(None)
        with self.lock:
            self.spoil = (number, spoil)

    def accept(self) -> None:
        while True:
            sock, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(Connection(sock),), daemon=True).start()

    def serve(self, client: Connection) -> None:
        while True:
            request = client.message()
            if request is None or not self.pass_on(client, request):
                client.close()
                return

    def pass_on(self, client: Connection, request: bytes) -> bool:
        method, target = request.split(b" ", 2)[:2]
        with self.lock:
            number = len(self.seen)
            self.seen.append((method.decode(), target.decode().partition("?")[0]))
            when = self.deadly[1] if self.deadly and self.deadly[0] == number else ""
            spoil = self.spoil[1] if self.spoil and self.spoil[0] <= number else None
        if when == KILL_BEFORE:
            self.kill()
            return False
        if when == KILL_DURING:
            asking = threading.Thread(target=self.ask, args=(request,), daemon=True)
            asking.start()
            time.sleep(0.01)
            self.kill()
            return False
        answer = self.ask(request)
        if when == KILL_AFTER:
            self.kill()
            return False
        if answer is None:
            return False
        try:
            if spoil:
                return spoil(client, answer)
            client.sock.sendall(answer)
        except OSError:
            return False
        return True

    def ask(self, request: bytes) -> Optional[bytes]:
        upstream = Connection(socket.create_connection(self.upstream))
        try:
            upstream.sock.sendall(request)
            return upstream.message()
        finally:
            upstream.close()
