#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom_test.py SBOM-SCRIPT VERSION OUTPUT PROGRAM…: makes the bill and looks whether it is complete and true."""
import hashlib
import json
import re
import subprocess
import sys
import unittest

SCRIPT, VERSION, OUTPUT, *PROGRAMS = sys.argv[1:]


class Bill(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        subprocess.run([sys.executable, "-B", SCRIPT, VERSION, OUTPUT, *PROGRAMS], check=True)
        with open(OUTPUT, encoding="utf-8") as file:
            cls.text = file.read()
        cls.bill = json.loads(cls.text)

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
        digests = {file["name"]: file["hashes"][0]["content"] for file in self.bill["metadata"]["component"]["components"]}
        for program in PROGRAMS:
            with open(program, "rb") as file:
                self.assertEqual(digests[program.rpartition("/")[2]], hashlib.sha256(file.read()).hexdigest())

    def test_it_is_made_the_same_again(self) -> None:
        subprocess.run([sys.executable, "-B", SCRIPT, VERSION, OUTPUT, *PROGRAMS], check=True)
        with open(OUTPUT, encoding="utf-8") as file:
            self.assertEqual(file.read(), self.text)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
