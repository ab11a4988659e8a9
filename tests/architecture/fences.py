#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fences of the house: who may include whom, and what is used nowhere (or in one place).

    fences.py [FOLDER]      looks through a source tree, names every offence as FILE:LINE, and ends with 1 if there is one

Read MAY_INCLUDE as the drawing of the house. A new folder gets a line there, and a new arrow is a decision.
"""
import fnmatch
import os
import re
import sys
from typing import Iterator, NamedTuple

# What every folder of a noun stands on.
GROUND = ("services/domain services/operations services/storage services/security services/stripe "
          "services/audit services/directory services/saga services/lists services/webhooks")
# What every panel stands on. No panel knows another one.
PANEL = "ui/theme ui/widgets ui/common ui/forms ui/panels models services/domain services/operations"

# folder -> the folders it may include; the first pattern that matches decides. Its own folder is always allowed.
MAY_INCLUDE = [
    # the words everybody speaks
    ("services/domain", ""),
    # the pieces, which do not know each other
    ("services/operations", "services/domain"),
    ("services/storage", "services/domain"),
    ("services/security", "services/domain"),
    ("services/http", "services/domain"),
    ("services/stripe", "services/domain"),
    ("services/metrics", ""),
    # all tables as they are, whatever they mean
    ("services/archive", "services/domain services/storage"),
    # what has changed, for whoever asks from far away
    ("services/changes", "services/domain services/operations services/storage"),
    # what the nouns share
    ("services/directory", "services/domain services/storage"),
    ("services/saga", "services/domain services/storage"),
    ("services/audit", "services/domain services/operations services/storage services/security services/lists"),
    ("services/lists", "services/domain services/operations services/storage"),
    # messages of what the nouns did: they write them, so it knows none of them
    ("services/webhooks",
     "services/domain services/operations services/storage services/security services/audit services/lists"),
    # Stripe's objects as they are there
    ("services/mirror", "services/domain services/operations services/storage services/stripe"),
    # where a desk's data is, and what is kept for it; a desktop's, no service's
    ("services/profiles", "services/domain services/security services/storage"),
    # the nouns
    ("services/apikeys", GROUND),
    ("services/staff", GROUND),
    ("services/users", GROUND + " services/apikeys services/staff"),
    ("services/connect", GROUND),
    ("services/plans", GROUND + " services/connect"),
    ("services/members", GROUND + " services/users"),
    ("services/drift", GROUND + " services/connect services/mirror services/plans"),
    ("services/events", GROUND + " services/connect services/drift services/mirror services/plans"),
    ("services/tenants", GROUND + " services/apikeys services/connect services/plans services/users"),
    # staff, who see of a tenant what its own people see
    ("services/inspection", GROUND + " services/apikeys services/events services/members services/plans services/tenants"),
    # somebody else's tables, brought into those of the nouns
    ("services/django", GROUND + " services/archive services/apikeys services/connect services/plans services/tenants services/users"),
    # the faces: they speak operations and know no noun (api keeps answers for repeated requests, sealed)
    ("services/api", "services/domain services/operations services/http services/security services/storage"),
    # and the desk, which reaches them here or through the other face
    ("services/desk", "services/domain services/operations services/api services/http"),
    # Stripe in miniature: a server like the real one. It knows nothing of us, and only app and tests know it.
    # Its folders are rooms of one house.
    ("services/sandbox*", "services/domain services/http services/sandbox*"),
    # view state over the desk
    ("models", "services/domain services/operations services/desk services/profiles services/security"),
    # the window
    ("ui/theme", ""),
    ("ui/widgets", "ui/theme services/domain"),
    ("ui/common", "services/domain services/operations"),
    # what all panels do with their models
    ("ui/panels", "ui/theme ui/widgets ui/common models services/domain services/operations"),
    # dialogs that more than one panel opens
    ("ui/forms", "ui/theme ui/widgets ui/common services/domain services/operations"),
    # the window that all panels stand in
    ("ui/desk", "ui/* models services/domain services/operations"),
    # pages to read; they know no panel
    ("ui/help", "ui/theme ui/widgets"),
    # before anybody is signed in: where secrets are kept, and what makes a password a good one
    ("ui/session", PANEL + " services/security"),
    # profiles are values, as operations are
    ("ui/settings", PANEL + " services/profiles"),
    # the log, and the staff's view of a tenant, say what the tenant's own panels say, in their words
    ("ui/audit", PANEL + " ui/plans ui/stripe"),
    ("ui/staff", PANEL + " ui/audit ui/events ui/keys ui/people ui/plans ui/webhooks"),
    ("ui/*", PANEL),
    # precompiled headers: Qt and the standard library only
    ("cmake", ""),
    # the composition root, and those who test it
    ("app/*", "*"),
    ("tests/*", "*"),
]

WIDGET_FREE = ("services", "models")  # Qt's Gui and Widgets do not exist there
QT_MODULES_WITHOUT_WIDGETS = "QtCore QtNetwork QtSql QtConcurrent QtDBus QtHttpServer"

# (folders, folders spared, pattern in code, what to say); comments and strings are no code
FORBIDDEN = [
    ("services models ui app tests", "", r"(?:\.|->)\s*then\s*\(",
     "QFuture::then() is broken in Qt 6.4: use QFutureWatcher"),
    ("services models ui app", "", r"\bsetStyleSheet\s*\(",
     "a style sheet replaces our style below it: paint, or use the palette"),
    ("models ui", "", r"\b(?:exec|processEvents)\s*\(|\bQEventLoop\b",
     "no nested event loops: open() and finished"),
    ("models ui", "", r"\bQ(?:MessageBox::(?:about|aboutQt|critical|information|question|warning)"
                      r"|(?:InputDialog|FileDialog|ColorDialog|FontDialog)::get\w+)\s*\(",
     "a static dialog function is a nested event loop: open() and finished"),
    ("services models ui app", "services/sandbox", r"\bQJsonDocument\b",
     "JSON comes from field descriptions (services/domain/json.h)"),
    ("tests", "", r"\bQSKIP\s*\(", "a test is never skipped: what it needs is installed"),
]

# Where a rule does not hold, and why. An exception that nobody needs any more is an offence too.
EXCEPTIONS = {
    ("services/api/remote.cpp", r"\bQJsonDocument\b"): "a problem document has members that no operation declares",
    ("services/http/problem.cpp", r"\bQJsonDocument\b"): "a problem document has members that no operation declares",
}

SOURCE_TREES = ("app", "ui", "models", "services", "tests", "packaging", "cmake", ".ci")
NOT_OURS = {"node_modules", "build", "__pycache__"}
CPP = (".cpp", ".h")
WITH_HEAD = CPP + (".cmake", ".py", ".sh", ".js", ".mjs", ".cjs")
HEAD = ("SPDX-FileCopyrightText: Plandeck contributors", "SPDX-License-Identifier: GPL-3.0-or-later")
LONG = 400


class Offence(NamedTuple):
    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def is_in(folder: str, trees: str) -> bool:
    return any(folder == tree or folder.startswith(tree + "/") for tree in trees.split())


def files(root: str) -> Iterator[str]:
    for tree in SOURCE_TREES:
        for folder, subfolders, names in os.walk(os.path.join(root, tree)):
            subfolders[:] = sorted(set(subfolders) - NOT_OURS)
            for name in sorted(names):
                yield os.path.relpath(os.path.join(folder, name), root)


NO_CODE = re.compile(r'''//[^\n]*|/\*.*?\*/|R"(?P<d>[^()\s\\]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+\'''', re.S)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)', re.M)


def without_comments_and_strings(text: str) -> str:
    """Blanks them, so that lines keep their numbers. 1'000 is a number, no character."""
    text = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "", text)
    return NO_CODE.sub(lambda match: "\n" * match.group().count("\n") or " ", text)


def line_at(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def allowed_for(folder: str) -> "list[str] | None":
    for pattern, targets in MAY_INCLUDE:
        if fnmatch.fnmatchcase(folder, pattern):
            return targets.split()
    return None


def include_offences(path: str, text: str) -> Iterator[Offence]:
    folder = os.path.dirname(path)
    allowed = allowed_for(folder)
    if allowed is None:
        yield Offence(path, 1, f"the folder {folder} has no line in MAY_INCLUDE")
        return
    for match in INCLUDE.finditer(text):
        line = line_at(text, match.start())
        ours, theirs = match.groups()
        if ours and "/" in ours:
            target = os.path.dirname(ours)
            if target != folder and not any(fnmatch.fnmatchcase(target, pattern) for pattern in allowed):
                yield Offence(path, line, f"{folder} must not include {target}")
        elif theirs and is_in(folder, " ".join(WIDGET_FREE)) and theirs.startswith("Q"):
            if theirs.split("/")[0] not in QT_MODULES_WITHOUT_WIDGETS.split():
                yield Offence(path, line, f"<{theirs}> in a layer without widgets; it may have {QT_MODULES_WITHOUT_WIDGETS}")


def forbidden_offences(path: str, text: str, used_exceptions: set) -> Iterator[Offence]:
    folder = os.path.dirname(path)
    code = without_comments_and_strings(text)
    for trees, spared, pattern, words in FORBIDDEN:
        if not is_in(folder, trees) or is_in(folder, spared):
            continue
        for match in re.finditer(pattern, code):
            if (path, pattern) in EXCEPTIONS:
                used_exceptions.add((path, pattern))
            else:
                yield Offence(path, line_at(code, match.start()), words)


def head_offences(path: str, text: str) -> Iterator[Offence]:
    is_script = text.startswith("#!")
    if not (path.endswith(WITH_HEAD) or is_script):
        return
    head = text.split("\n")[is_script:][:2]
    if len(head) < 2 or not all(words in line for words, line in zip(HEAD, head)):
        yield Offence(path, 1, "begins with the two SPDX lines")
    if path.endswith(".h") and not re.search(r"^#pragma once$", text, re.M):
        yield Offence(path, 1, "a header has #pragma once")


TYPE = re.compile(r"^(?:class|struct|enum class) (\w+)(?: final)?(?: ?:[^;{\n]*)?\n\{", re.M)


def double_offences(path: str, text: str, known: dict) -> Iterator[Offence]:
    """Two types of one name in one namespace: the linker takes the functions of whichever it meets first."""
    if not path.endswith(".h") or is_in(path, "tests"):
        return
    code = without_comments_and_strings(text)
    space = re.search(r"^namespace ([\w:]+)", code, re.M)
    for match in TYPE.finditer(code):
        name = f"{space.group(1) if space else ''}::{match.group(1)}"
        if known.setdefault(name, path) != path:
            yield Offence(path, line_at(code, match.start()), f"{name} is the name of another type in {known[name]}")


def offences(root: str) -> "list[Offence]":
    found = []
    used_exceptions: set = set()
    types: dict = {}
    for path in files(root):
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
            text = file.read()
        found += head_offences(path, text)
        if path.endswith(CPP):
            found += include_offences(path, text)
            found += double_offences(path, text, types)
            found += forbidden_offences(path, text, used_exceptions)
    for path, pattern in EXCEPTIONS.keys() - used_exceptions:
        if os.path.exists(os.path.join(root, path)):
            found.append(Offence(path, 1, f"needs no exception from {pattern} any more"))
    return found


def long_files(root: str) -> Iterator[str]:
    for path in files(root):
        if path.endswith(CPP) and not path.startswith("tests/"):
            with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
                lines = sum(1 for _ in file)
            if lines > LONG:
                yield f"{path}: {lines} lines, a place to look"


def main() -> int:
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(__file__), "..", "..")
    for remark in long_files(root):
        print(remark)
    found = offences(root)
    for offence in found:
        print(offence)
    print(f"{len(found)} offences")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
