# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clients that do nothing wrong, in a process of their own: what they see while somebody else attacks is what counts."""
import http.client
import multiprocessing
import threading
import time

LOYAL = 3  # clients that keep their connection; one more comes anew each time
PATIENCE_SECONDS = 5.0  # how long a newcomer who is told "503, come again" does come again
PAUSE_SECONDS = 0.002


class Seen:
    """What the clients saw since they were last asked: milliseconds for each good answer, and everything that was none."""

    def __init__(self, milliseconds: "list[float]", problems: "list[str]"):
        self.milliseconds = sorted(milliseconds)
        self.problems = problems

    def p99(self) -> float:
        return self.milliseconds[int(len(self.milliseconds) * 0.99)] if self.milliseconds else float("inf")


class Clients:
    """The process. look() tells what was seen since the last look()."""

    def __init__(self, address: "tuple[str, int]", key: str):
        self.pipe, there = multiprocessing.Pipe()
        self.process = multiprocessing.get_context("spawn").Process(target=_live, args=(there, address, key), daemon=True)
        self.process.start()
        there.close()

    def look(self) -> Seen:
        self.pipe.send("look")
        return Seen(*self.pipe.recv())

    def end(self) -> None:
        self.pipe.send("end")
        self.process.join(20)


def _live(pipe, address: "tuple[str, int]", key: str) -> None:
    is_over = threading.Event()
    lock = threading.Lock()
    seen: "tuple[list[float], list[str]]" = ([], [])

    def note(begun: float, problem: str) -> None:
        with lock:
            if problem:
                seen[1].append(problem)
            else:
                seen[0].append((time.monotonic() - begun) * 1000)

    def verify(connection: http.client.HTTPConnection) -> int:
        connection.request("POST", "/api/v1/auth/tenants/verify/", b"", {"X-API-Key": key})
        response = connection.getresponse()
        response.read()
        return response.status

    def loyal() -> None:
        connection = http.client.HTTPConnection(*address, timeout=20)
        while not is_over.is_set():
            begun = time.monotonic()
            try:
                status = verify(connection)
                note(begun, "" if status == 200 else f"loyal client: {status}")
            except (OSError, http.client.HTTPException) as problem:
                note(begun, f"loyal client: {problem!r}")
                connection.close()
            time.sleep(PAUSE_SECONDS)

    def newcomer() -> None:
        while not is_over.is_set():
            begun = time.monotonic()
            problem = "never came"
            while problem and time.monotonic() - begun < PATIENCE_SECONDS:
                asked = time.monotonic()
                connection = http.client.HTTPConnection(*address, timeout=20)
                try:
                    status = verify(connection)
                    problem = "" if status == 200 else f"newcomer: {status}"
                except (OSError, http.client.HTTPException) as what:
                    problem = f"newcomer: {what!r}"
                finally:
                    connection.close()
                if problem:
                    time.sleep(0.05)
            note(asked, problem)
            time.sleep(PAUSE_SECONDS)

    threads = [threading.Thread(target=loyal) for _ in range(LOYAL)] + [threading.Thread(target=newcomer)]
    for thread in threads:
        thread.start()
    while pipe.recv() == "look":
        with lock:
            seen, told = ([], []), seen
        pipe.send(told)
    is_over.set()
    for thread in threads:
        thread.join()
