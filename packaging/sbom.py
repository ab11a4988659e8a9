#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A software bill of materials (CycloneDX 1.5, JSON) of what was built.

    sbom.py VERSION OUTPUT PROGRAM…

Names every shared library that the programs load, by the Debian package it comes from, with version, source package and package URL;
header-only libraries that are compiled in, by their -dev packages; and Plandeck itself, with the SHA-256 of each program. The same
inputs give the same bytes: no time, no random number.
"""
import hashlib
import json
import os
import re
import subprocess
import sys
import urllib.parse
import uuid

COMPILED_IN = ("libexpected-dev",)  # headers alone: no library to be seen in a program
PLUGINS = ("libqt6sql6-sqlite", "libqt6sql6-psql", "libqt6svg6")  # loaded by name at run time


def output_of(*command: str) -> str:
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


def libraries_of(program: str) -> "set[str]":
    """The paths of all shared libraries, of libraries too."""
    return set(re.findall(r"=> (/\S+)", output_of("ldd", program)))


def packages_of(paths: "set[str]") -> "set[str]":
    """dpkg knows a file by the path it was installed with, which on a merged /usr may be either."""
    known_as = {path: {path, os.path.realpath(path), os.path.realpath(path).removeprefix("/usr")} for path in paths}
    asked = sorted(set().union(*known_as.values()))
    found = subprocess.run(["dpkg-query", "--search", *asked], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    owner = {path: package.split(",")[0].partition(":")[0] for package, path in re.findall(r"^(\S+): (/.*)$", found, re.MULTILINE)}
    for path, names in known_as.items():
        if not names & owner.keys():
            sys.exit(f"sbom.py: no package has {path}")
    return {next(owner[name] for name in sorted(names) if name in owner) for names in known_as.values()}


def components_of(packages: "set[str]") -> "list[dict]":
    form = "${Package}\t${Version}\t${Architecture}\t${source:Package}\t${source:Version}\n"
    try:
        lines = output_of("dpkg-query", "--show", f"--showformat={form}", *sorted(packages)).splitlines()
    except subprocess.CalledProcessError:
        sys.exit(f"sbom.py: not all of these packages are installed: {' '.join(sorted(packages))}")
    with open("/etc/os-release", encoding="utf-8") as file:
        release = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', file.read(), re.MULTILINE))
    distribution = f"{release['ID']}-{release.get('VERSION_ID', 'unstable')}"
    return [component_of(line.split("\t"), release["ID"], distribution) for line in sorted(set(lines))]


def component_of(package: "list[str]", vendor: str, distribution: str) -> dict:
    name, version, architecture, source, source_version = package
    purl = f"pkg:deb/{vendor}/{name}@{urllib.parse.quote(version, safe='')}?arch={architecture}&distro={distribution}"
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
            "properties": [{"name": "debian:source", "value": source}, {"name": "debian:source-version", "value": source_version}]}


def bill(version: str, programs: "list[str]") -> dict:
    paths = set().union(*(libraries_of(program) for program in programs))
    components = components_of(packages_of(paths) | set(COMPILED_IN) | set(PLUGINS))
    files = []
    for program in sorted(programs):
        with open(program, "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        files.append({"type": "file", "bom-ref": f"file:{os.path.basename(program)}", "name": os.path.basename(program),
                      "hashes": [{"alg": "SHA-256", "content": digest}]})
    own = f"pkg:generic/plandeck@{version}"
    content = json.dumps([version, files, components], sort_keys=True)
    return {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
            "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, content)}",
            "metadata": {"component": {"type": "application", "bom-ref": own, "name": "plandeck", "version": version, "purl": own,
                                       "licenses": [{"license": {"id": "GPL-3.0-or-later"}}], "components": files}},
            "components": components,
            "dependencies": [{"ref": own, "dependsOn": [component["bom-ref"] for component in components]}]}


def main() -> int:
    version, output, *programs = sys.argv[1:]
    text = json.dumps(bill(version, programs), indent=2) + "\n"
    with open(output, "w", encoding="utf-8") as file:
        file.write(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
