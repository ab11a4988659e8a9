#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole session with a real server, with secrets that are known; then they are looked for wherever they could lie.

    server.py SERVER-PROGRAM SANDBOX-PROGRAM

The session uses every kind of secret there is, well and badly: in the right place, with a mistake in it, in a query string, in JSON that is
none. Looked through afterwards: every file the server wrote (log, database), what it prints when it is made to abort, the command line of
it and of its children, and its memory: what it does not need any more is not to be found there. Prints how much was looked through.
"""
import json
import os
import re
import resource
import signal
import sys
import urllib.parse

import crash
from crash import STRIPE_KEY, World, ask, expect, play

WEBHOOK_SECRET = "whsec_plantedPlantedPlantedPlanted1"
NEW_PASSWORD = "another battery, correctly stapled"
WRONG_PASSWORD = "a password that was never right"
KEPT = (crash.SECRET_KEY, STRIPE_KEY, WEBHOOK_SECRET)  # which the server works with for as long as it lives


class Planted(World):
    """Every secret of the session by a name that can be told."""

    def __init__(self, server: str, sandbox: str, folder: str):
        super().__init__("sqlite", server, sandbox, folder)
        self.planted: "dict[str, str]" = {"password": crash.PASSWORD, "new password": NEW_PASSWORD, "wrong password": WRONG_PASSWORD,
                                          "SECRET_KEY": crash.SECRET_KEY, "Stripe's secret key": STRIPE_KEY,
                                          "Stripe's signing secret": WEBHOOK_SECRET}

    def plant(self, name: str, secret: str) -> str:
        expect(len(secret) >= 16, f"{name} is too short to be looked for: {secret!r}")
        self.planted[name] = secret
        return secret

    def good(self, method: str, path: str, body=None, **headers: str) -> dict:
        status, answer = self.rest(method, path, body, **headers)
        expect(status < 300, f"{method} {path}: {status} {answer}")
        return answer


def sign_in_and_out(world: Planted) -> str:
    """Registers, signs in with the right and a wrong password, changes it. An access token."""
    there = world.good("POST", "/tenants/register/", {"company_name": "Planted Ltd", "email": crash.EMAIL, "password": crash.PASSWORD})
    for kind, token in there["tokens"].items():
        world.plant(f"first {kind} token", token)
    for mode, key in there["api_keys"].items():
        world.plant(f"first {mode} key", key)
    status, _ = world.rest("POST", "/tenants/login/", {"email": crash.EMAIL, "password": WRONG_PASSWORD})
    expect(status == 401, f"a wrong password: {status}")
    signed_in = world.good("POST", "/tenants/login/", {"email": crash.EMAIL, "password": crash.PASSWORD})
    access = world.plant("access token", signed_in["access"])
    refresh = world.plant("refresh token", signed_in["refresh"])
    for kind, token in world.good("POST", "/tenants/token/refresh/", {"refresh": refresh}).items():
        if isinstance(token, str) and len(token) > 40:
            access = world.plant(f"refreshed {kind}", token)
    world.good("POST", "/tenants/change-password/", {"current_password": crash.PASSWORD, "new_password": NEW_PASSWORD},
               Authorization=f"Bearer {access}")
    signed_in = world.good("POST", "/tenants/login/", {"email": crash.EMAIL, "password": NEW_PASSWORD})
    world.plant("last refresh token", signed_in["refresh"])
    return world.plant("last access token", signed_in["access"])


def use_keys(world: Planted, access: str) -> str:
    """A new key that is used, verified, and repeated under an Idempotency-Key. The key."""
    issued = world.good("POST", "/tenants/api-keys/regenerate/", {"key_type": "test"}, Authorization=f"Bearer {access}",
                        Idempotency_Key="planted-1")
    key = world.plant("new test key", issued["api_key"])
    world.good("POST", "/tenants/api-keys/regenerate/", {"key_type": "test"}, Authorization=f"Bearer {access}", Idempotency_Key="planted-1")
    world.good("POST", "/tenants/verify/", {"api_key": key})
    world.good("GET", "/plans/", X_API_Key=key)
    status, _ = world.rest("GET", "/plans/", X_API_Key=world.plant("wrong key", key[:-8] + "plantedX"))
    expect(status == 401, f"a wrong key: {status}")
    return key


def invite(world: Planted, access: str) -> None:
    invited = world.good("POST", "/tenants/users/", {"email": "ben@example.com", "role": "developer"}, Authorization=f"Bearer {access}")
    code = world.plant("invitation code", invited["invitation"]["code"])
    accepted = world.good("POST", "/tenants/users/accept/", {"code": code, "password": world.plant("Ben's password", "ben has a battery too")})
    for kind, token in accepted["tokens"].items():
        world.plant(f"Ben's {kind} token", token)


def connect(world: Planted, access: str) -> None:
    invitation = world.good("GET", "/tenants/stripe/connect/", Authorization=f"Bearer {access}")
    consent = urllib.parse.urlsplit(invitation["authorization_url"])
    _, headers, _ = ask(world.stripe.url, "POST", f"{consent.path}?{consent.query}", b"decision=approve",
                        Content_Type="application/x-www-form-urlencoded")
    back = urllib.parse.urlsplit(headers["Location"])
    query = urllib.parse.parse_qs(back.query)
    world.plant("OAuth code", query["code"][0])
    world.plant("OAuth state", query["state"][0])
    status, _, text = ask(world.server.url, "GET", f"{back.path}?{back.query}", Accept="application/json")
    expect(status == 200, f"connecting: {text}")


def hook(world: Planted, access: str) -> None:
    saved = world.good("POST", "/tenants/webhooks/config/", {"url": "http://127.0.0.1:9/hook"}, Authorization=f"Bearer {access}")
    world.plant("webhook secret", re.search(r"whsec_[\w+/=]+", json.dumps(saved)).group(0))
    world.rest("POST", "/tenants/webhooks/test/", {}, Authorization=f"Bearer {access}")


def misuse(world: Planted, access: str, key: str) -> None:
    """Secrets where they do not belong. What is answered is not the point: it is what is kept of it."""
    for path in (f"/api/v1/auth/plans/?api_key={key}", f"/api/v1/auth/plans/?search={NEW_PASSWORD.replace(' ', '+')}", f"/nowhere/{key}?token={access}",
                 f"/api/v1/auth/tenants/stripe/callback/?code={key}&state={access}", f"/api/v1/auth/plans/{key}/"):
        ask(world.server.url, "GET", path)
    for body in (f'{{"email": "a@b.example", "password": "{NEW_PASSWORD}", ', f'{{"password": "{NEW_PASSWORD}", "{key}": 1}}',
                 f'{{"email": "{NEW_PASSWORD}", "password": 7}}'):
        status, _, text = ask(world.server.url, "POST", "/api/v1/auth/tenants/login/", body.encode(), Content_Type="application/json")
        expect(400 <= status < 500 and NEW_PASSWORD.encode() not in text, f"bad JSON: {status}")
    ask(world.server.url, "GET", "/api/v1/auth/plans/", Authorization=f"Basic {key}", Cookie=f"session={access}", User_Agent=key)
    ask(world.server.url, "POST", "/webhooks/stripe/connect/", key.encode(), Stripe_Signature=f"t=1,v1={WEBHOOK_SECRET}")


def told(world: Planted, found: "set[str]", where: str) -> None:
    expect(not found, f"{where} holds: {', '.join(sorted(found))}")


def search(world: Planted, content: bytes, names) -> "set[str]":
    return {name for name in names if any(world.planted[name].encode(form) in content for form in ("utf-8", "utf-16-le"))}


def look_into_files(world: Planted) -> int:
    size = 0
    for folder, _, names in os.walk(world.folder):
        for name in names:
            if name.startswith(("stripe.", "sandbox.")):
                continue  # Stripe knows its own key
            with open(os.path.join(folder, name), "rb") as file:
                content = file.read()
            told(world, search(world, content, world.planted), name)
            size += len(content)
    return size


def look_at_processes(world: Planted) -> None:
    """Its own environment is where it has its keys from; nobody else's is to hold them, and no command line."""
    server = world.server.process.pid
    with open(f"/proc/{server}/task/{server}/children", encoding="ascii") as file:
        family = [server, *map(int, file.read().split())]
    for process in family:
        for name in ("cmdline",) if process == server else ("cmdline", "environ"):
            with open(f"/proc/{process}/{name}", "rb") as file:
                told(world, search(world, file.read(), world.planted), f"{name} of a process")


def written(content: bytes, page: int = 4096) -> bytes:
    """Without the pages that hold nothing."""
    return b"".join(part for at in range(0, len(content), page) if (part := content[at:at + page]).strip(b"\0"))


def look_into_memory(world: Planted) -> int:
    process = world.server.process.pid
    wanted = [name for name, secret in world.planted.items() if secret not in KEPT]
    found: "set[str]" = set()
    size = 0
    with open(f"/proc/{process}/maps", encoding="utf-8") as maps, open(f"/proc/{process}/mem", "rb", 0) as memory:
        for line in maps:
            begin, end = (int(part, 16) for part in line.split()[0].split("-"))
            if " rw" not in line or line.rstrip().endswith(("[vvar]", "-shm")):
                continue
            memory.seek(begin)
            try:
                content = written(memory.read(end - begin))
            except OSError:
                continue
            size += len(content)
            found |= search(world, content, wanted)
    told(world, found, "its memory")
    return size


def abort(world: Planted) -> None:
    """No core file, for the test's own sake: what counts is what it says."""
    resource.prlimit(world.server.process.pid, resource.RLIMIT_CORE, (0, 0))
    code = world.server.end(signal.SIGABRT)
    world.server = None
    expect(code == -signal.SIGABRT, f"made to abort, it ended with {code}")


def run(world: Planted) -> None:
    world.start(STRIPE_WEBHOOK_SECRET=WEBHOOK_SECRET)
    access = sign_in_and_out(world)
    key = use_keys(world, access)
    invite(world, access)
    connect(world, access)
    hook(world, access)
    misuse(world, access, key)
    look_at_processes(world)
    memory = look_into_memory(world)
    abort(world)
    files = look_into_files(world)
    print(f"{len(world.planted)} secrets in no file ({files >> 10} KiB), no process, and those that are not needed any more not in "
          f"{memory >> 20} MiB of memory", flush=True)


def main() -> int:
    server, sandbox = sys.argv[1:]
    return play(lambda folder: Planted(server, sandbox, folder), run)


if __name__ == "__main__":
    sys.exit(main())
