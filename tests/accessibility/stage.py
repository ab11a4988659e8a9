# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A display, a session bus and an accessibility bus of their own, and one program on them. What was started is ended by the same
hands, whatever happens."""
import contextlib
import os
import pathlib
import subprocess
import tempfile
import time

PATIENCE = 30  # seconds, for anything to come


def wait_for(what, look, patience=PATIENCE):
    """The first thing look() gives that counts as true. Looks ten times a second."""
    end = time.monotonic() + patience
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not come within {patience} s")
        time.sleep(0.1)


@contextlib.contextmanager
def running(*command, **options):
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextlib.contextmanager
def display():
    """An X server on a display nobody else has: its number."""
    reading, writing = os.pipe()
    with running("Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", pass_fds=[writing],
                 stderr=subprocess.DEVNULL):
        os.close(writing)
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        yield ":" + number


@contextlib.contextmanager
def session(home):
    """The environment of a desktop session that is nobody's: display, buses and a window manager."""
    with contextlib.ExitStack() as stack:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8",
                       "DISPLAY": stack.enter_context(display())}
        bus = stack.enter_context(running("dbus-daemon", "--session", "--nofork", "--print-address=1", env=environment,
                                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True))
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        quiet = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        stack.enter_context(running("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", **quiet))
        stack.enter_context(running("openbox", **quiet))
        yield environment


@contextlib.contextmanager
def program(path, *arguments):
    """The program in such a session; the session's environment becomes ours."""
    with tempfile.TemporaryDirectory(prefix="plandeck-stage.") as home:
        os.chmod(home, 0o700)
        with session(home) as environment:
            os.environ.update(environment)
            log = pathlib.Path(home, "program.log")
            with log.open("w") as output, running(
                    path, *arguments, stdout=output, stderr=output,
                    env={**environment, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}):
                try:
                    yield
                except Exception:
                    print(log.read_text())
                    raise
