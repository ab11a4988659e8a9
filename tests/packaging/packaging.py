# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging.py SOURCE INSTALLED PROGRAM…

Desktop file, metainfo, man pages, completions and service, by the validators of each kind; and man pages and completions
against what the programs say of themselves: every option and command, and none that is not there.
"""
import pathlib
import re
import subprocess
import sys
import unittest

source, installed = (pathlib.Path(argument) for argument in sys.argv[1:3])
programs = {pathlib.Path(argument).name: argument for argument in sys.argv[3:]}
packaging = source / "packaging"
desktop = packaging / "desktop" / "org.plandeck.Plandeck.desktop"


def run(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=30)
    return done.returncode, (done.stdout + done.stderr).strip()


def help_of(program):
    return subprocess.run([programs[program], "--help"], capture_output=True, text=True, timeout=30, check=True).stdout


def options_of(program):
    text = help_of(program)
    text = text[text.index("\nOptions:"):]
    return set(re.findall(r"^  (?:-\w, )?--([a-z][a-z-]*)", text, re.M))


def commands_of(program):
    text = help_of(program)
    if "\nCommands:" not in text:
        return set()
    return set(re.findall(r"^  ([a-z][a-z-]*)", text[text.index("\nCommands:"):text.index("\nSecrets")], re.M))


class Validators(unittest.TestCase):
    def assert_quiet(self, *command):
        code, output = run(*command)
        self.assertEqual((code, output), (0, ""), " ".join(map(str, command)))

    def test_the_desktop_file_is_valid(self):
        self.assert_quiet("desktop-file-validate", desktop)

    def test_the_metainfo_is_valid(self):
        code, output = run("appstreamcli", "validate", "--no-net", installed / "org.plandeck.Plandeck.metainfo.xml")
        self.assertEqual(code, 0, output)

    def test_man_pages_are_well_formed(self):
        for program in programs:
            page = packaging / "man" / f"{program}.1"
            done = subprocess.run(["man", "--warnings", "-l", "-Tutf8", "-Z", page], capture_output=True, text=True, timeout=30)
            self.assertEqual((done.returncode, done.stderr), (0, ""), page)

    def test_scripts_are_well_formed(self):
        scripts = [*packaging.glob("*.sh"), *packaging.glob("completion/*.bash")]
        self.assertGreater(len(scripts), 5)
        for script in scripts:
            self.assert_quiet("bash", "-n", script)
        for script in ("postinst", "prerm", "postrm"):
            self.assert_quiet("sh", "-n", packaging / "debian" / f"plandeck-server.{script}")

    def test_versions_and_days_agree(self):
        head = (packaging / "debian" / "changelog").read_text().splitlines()[0]
        version = re.search(r"project\(plandeck VERSION (\S+)", (source / "CMakeLists.txt").read_text())[1]
        self.assertTrue(head.startswith(f"plandeck ({version}-1) "), head)
        for program, path in programs.items():
            self.assertEqual(run(path, "--version"), (0, f"{program} {version}"))
            self.assertIn(f"Plandeck {version}", (packaging / "man" / f"{program}.1").read_text())


class Words(unittest.TestCase):
    def test_every_program_has_something_to_say(self):
        self.assertEqual(len(programs), 3)
        for program in programs:
            self.assertGreater(len(options_of(program)), 7, program)
        self.assertEqual(len(commands_of("plandeck-server")), 10)

    def test_man_pages_name_every_option_and_command(self):
        for program in programs:
            page = (packaging / "man" / f"{program}.1").read_text().replace("\\-", "-")
            entries = re.findall(r"^\.TP\n(.*)$", page, re.M)
            self.assertEqual({option for entry in entries for option in re.findall(r"--([a-z][a-z-]*)", entry)}, options_of(program), program)
            commands = page[page.index(".SH DESCRIPTION"):page.index(".SH OPTIONS")]
            self.assertEqual(set(re.findall(r"^\.TP\n\.BI? ([a-z-]+)", commands, re.M)), commands_of(program), program)

    def test_bash_completes_every_option_and_command(self):
        for program in programs:
            text = (packaging / "completion" / f"{program}.bash").read_text()
            words = re.findall(r"(?:words=|-W )'([^']*--help[^']*)'", text)
            self.assertEqual(len(words), 1, program)
            self.assertEqual(set(words[0].split()),
                             {f"--{option}" for option in options_of(program)} | commands_of(program), program)

    def test_zsh_completes_every_option_and_command(self):
        for program in programs:
            text = (packaging / "completion" / f"{program}.zsh").read_text()
            offered = set(re.findall(r"(?:^    '(?:\([^)]*\))?\*?|,)--([a-z-]+)[\[}]", text, re.M))
            self.assertEqual(offered, options_of(program), program)
            self.assertEqual(set(re.findall(r"^    '([a-z-]+):", text, re.M)), commands_of(program), program)

    def test_fish_completes_every_option_and_command(self):
        for program in programs:
            text = (packaging / "completion" / f"{program}.fish").read_text()
            self.assertEqual(set(re.findall(r"^complete .* -l ([a-z-]+)", text, re.M)), options_of(program), program)
            self.assertEqual(set(re.findall(r"\$commands\" -a ([a-z-]+)", text)), commands_of(program), program)

    def test_the_desktop_file_starts_the_program_with_links(self):
        lines = desktop.read_text().splitlines()
        self.assertIn("Exec=plandeck %u", lines)
        self.assertIn("MimeType=x-scheme-handler/plandeck;", lines)
        self.assertIn(f'setDesktopFileName(u"{desktop.stem}"_s)', (source / "app/desktop/main.cpp").read_text())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
