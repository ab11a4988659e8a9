#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom_test.py SBOM-SCRIPT VERSION CMAKE BUILD-FOLDER PROGRAM…: makes the bill and looks whether it is complete and true."""
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

SCRIPT, VERSION, CMAKE, BUILD, *PROGRAMS = sys.argv[1:]
PACKAGES = {"desk": ("plandeck", ["plandeck"]), "server": ("plandeck-server", ["plandeck-sandbox", "plandeck-server"])}


def digest_of(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def digests_in(bill: dict) -> "dict[str, str]":
    return {file["name"]: file["hashes"][0]["content"] for file in bill["metadata"]["component"]["components"]}


class Bill(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.text = cls.made()
        cls.bill = json.loads(cls.text)

    @staticmethod
    def made() -> str:
        with tempfile.NamedTemporaryFile("r", suffix=".cdx.json") as output:
            subprocess.run([sys.executable, "-B", SCRIPT, VERSION, output.name, *PROGRAMS], check=True)
            return output.read()

    def test_it_is_cyclonedx(self) -> None:
        self.assertEqual((self.bill["bomFormat"], self.bill["specVersion"], self.bill["version"]), ("CycloneDX", "1.5", 1))
        self.assertRegex(self.bill["serialNumber"], r"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
        own = self.bill["metadata"]["component"]
        self.assertEqual((own["type"], own["name"], own["version"]), ("application", "plandeck", VERSION))

    def test_every_component_says_what_it_is(self) -> None:
        references = [component["bom-ref"] for component in self.bill["components"]]
        self.assertEqual(len(references), len(set(references)))
        for component in self.bill["components"]:
            self.assertEqual(component["type"], "library")
            self.assertTrue(component["name"] and component["version"])
            self.assertRegex(component["purl"], r"^pkg:deb/[a-z]+/[a-z0-9.+-]+@[^?+:]+\?arch=\w+&distro=\S+$")
        self.assertEqual(self.bill["dependencies"][0]["dependsOn"], references)

    def test_what_we_know_to_be_in_is_in(self) -> None:
        names = {component["name"] for component in self.bill["components"]}
        for wanted in ("libqt6core6", "libqt6widgets6", "libqt6httpserver6", "libqt6sql6-sqlite", "libssl3", "libcurl4", "libpq5",
                       "libexpected-dev", "libc6", "libstdc++6"):
            self.assertIn(wanted, names)
        self.assertTrue(any(re.match("libqt6keychain", name) for name in names), names)

    def test_the_programs_are_these(self) -> None:
        self.assertEqual(digests_in(self.bill), {os.path.basename(program): digest_of(program) for program in PROGRAMS})

    def test_it_is_made_the_same_again(self) -> None:
        self.assertEqual(self.made(), self.text)

    def test_each_package_has_one_of_what_is_in_it(self) -> None:
        for component, (package, programs) in PACKAGES.items():
            with tempfile.TemporaryDirectory(prefix="plandeck-sbom-") as root:
                subprocess.run([CMAKE, "--install", BUILD, "--component", component, "--prefix", "/usr", "--strip"], check=True,
                               stdout=subprocess.DEVNULL, env=os.environ | {"DESTDIR": root})
                with open(f"{root}/usr/share/doc/{package}/{package}.cdx.json", encoding="utf-8") as file:
                    bill = json.load(file)
                self.assertEqual(digests_in(bill), {program: digest_of(f"{root}/usr/bin/{program}") for program in programs})
                self.assertEqual("libqt6widgets6" in {one["name"] for one in bill["components"]}, component == "desk")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
