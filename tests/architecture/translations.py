#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""translations.py ROOT

Every text of the window is translated into every language, and every translation has what its text has: place-holders, markup,
a mnemonic, an ellipsis. Prints one line for each offence and ends with 1.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACE_HOLDER = re.compile(r"%L?[0-9]+|%n")
MARKUP = re.compile(r"</?[a-z0-9]+")
MNEMONIC = re.compile(r"&(?=\w)(?![a-z]+;)")


def of(pattern, text):
    return sorted(pattern.findall(text))


def offence(source, text, is_plural):
    wanted, given = of(PLACE_HOLDER, source), of(PLACE_HOLDER, text)
    if is_plural:  # "no plans", "one plan"
        wanted, given = [x for x in wanted if x != "%n"], [x for x in given if x != "%n"]
    if wanted != given:
        return f"place-holders {wanted} became {given}"
    if of(MARKUP, source) != of(MARKUP, text):
        return "other markup"
    if bool(MNEMONIC.search(source)) != bool(MNEMONIC.search(text)):
        return "a mnemonic came or went"
    if source.endswith("…") != text.endswith("…"):
        return "the ellipsis came or went"
    if source.strip() and not text.strip():
        return "empty"
    return None


def offences(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            where = f"{file.name}: {context.findtext('name') or '(no context)'}: “{source}”"
            if not context.findtext("name").startswith("plandeck::"):
                yield f"{where}: is in no class of ours as lupdate reads it, so it would never be found"
            if translation.get("type") is not None:
                yield f"{where}: {translation.get('type')}"
                continue
            is_plural = message.get("numerus") == "yes"
            for text in [x.text or "" for x in translation.findall("numerusform")] if is_plural else [translation.text or ""]:
                if why := offence(source, text, is_plural):
                    yield f"{where}: {why} in “{text}”"


def main():
    root = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(shutil.copy(file, folder)) for file in sorted((root / "translations").glob("plandeck_*.ts"))]
        subprocess.run([root / "packaging/update-translations.sh", "--into", folder], check=True)
        found = [line for file in files for line in offences(file)]
    print(*found, f"{len(files)} languages, {len(found)} offences", sep="\n")
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
