#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether translators get every text with its context: what lupdate finds under no name cannot be translated, because at run time
the text is looked for under its class.

    texts.py LUPDATE FOLDER      names what is wrong, and ends with 1 if there is something
"""
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FOLDERS = ["ui", "app", "services", "models"]


def texts_without_context(ts: str) -> list[str]:
    """The source texts of nameless contexts."""
    root = ElementTree.parse(ts).getroot()
    return [message.findtext("source", "")
            for context in root.iter("context") if not (context.findtext("name") or "").strip()
            for message in context.iter("message")]


def main(lupdate: str, folder: str) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        ts = os.path.join(scratch, "texts.ts")
        run = subprocess.run([lupdate, "-recursive", *FOLDERS, "-I", ".", "-no-obsolete", "-locations", "none", "-ts", ts],
                             cwd=folder, capture_output=True, text=True, check=True)
        offences = [line for line in run.stderr.splitlines() if "lacks Q_OBJECT" in line]
        offences += [f"without a context: {text}" for text in texts_without_context(ts)]
        found = sum(1 for _ in ElementTree.parse(ts).getroot().iter("message"))
    if found < 1000:
        offences.append(f"only {found} texts found: lupdate did not read the sources")
    print("\n".join(offences) or f"{found} texts, each with its context")
    return 1 if offences else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
