# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs.py SOURCE SERVER

The documentation against itself and against the program: every link leads somewhere, every page is in the index, every
dialog and panel has its place in the help, and the REST reference is what the program makes of its operations today.
"""
import pathlib
import re
import subprocess
import sys
import unittest

source = pathlib.Path(sys.argv[1])
server = sys.argv[2]
docs = source / "docs"
pages = sorted([source / "README.md", source / "CONTRIBUTING.md", *docs.rglob("*.md")])

# The system's own, and the one question that every page asks in its own words.
NO_HELP = {"fileDialog", "databaseFileDialog", "envFileDialog", "confirmDialog", "helpDialog"}


def slug(heading):
    return "".join("-" if c in " -" else c for c in re.sub(r"`", "", heading).lower() if c.isalnum() or c in " -_")


def without_code(text):
    return re.sub(r"```.*?```", "", text, flags=re.S)


def headings(page):
    return [slug(heading) for heading in re.findall(r"^#+ (.+)$", without_code(page.read_text()), re.M)]


class Links(unittest.TestCase):
    def test_every_link_leads_somewhere(self):
        seen = 0
        for page in pages:
            for link in re.findall(r"\]\(([^)\s]+)\)|(?:src|srcset)=\"([^\"]+)\"", without_code(page.read_text())):
                target = "".join(link)
                if re.match(r"[a-z]+:", target):
                    continue
                path, _, section = target.partition("#")
                file = (page.parent / path).resolve() if path else page
                self.assertTrue(file.exists(), f"{page.relative_to(source)}: {target}")
                if section:
                    self.assertIn(section, headings(file), f"{page.relative_to(source)}: {target}")
                seen += 1
        self.assertGreater(seen, 40)

    def test_every_page_is_in_the_index(self):
        index = (docs / "README.md").read_text()
        for page in docs.glob("*.md"):
            if page.name != "README.md":
                self.assertIn(f"]({page.name})", index)

    def test_pictures_are_few_and_small(self):
        sizes = [picture.stat().st_size for picture in (docs / "pictures").glob("*.png")]
        self.assertLess(sum(sizes), 1_500_000)


class Help(unittest.TestCase):
    entries = re.findall(r'Entry\{"(\w+)"_L1, "(\w+)"_L1, "([\w-]*)"_L1\}', (source / "ui/help/helppages.cpp").read_text())

    def test_every_place_is_there(self):
        self.assertGreater(len(self.entries), 40)
        for name, page, section in self.entries:
            found = headings(docs / "help" / f"{page}.md")
            if section:
                self.assertIn(section, found, f"{name}: {page}#{section}")

    def test_every_page_is_there_in_every_language(self):
        languages = {file.stem.partition("_")[2] for file in (source / "translations").glob("plandeck_*.ts")} - {"en"}
        self.assertEqual({folder.name for folder in (docs / "help").iterdir() if folder.is_dir()}, languages)
        for page in (docs / "help").glob("*.md"):
            for language in languages:
                with self.subTest(page=page.name, language=language):
                    text, translated = page.read_text(), (docs / "help" / language / page.name).read_text()
                    for form in (r"^#+ ", r"^- ", r"\]\([^)]*\)", r"`[^`]*`"):  # headings, points, links, code
                        self.assertEqual(sorted(re.findall(form, text, re.M)), sorted(re.findall(form, translated, re.M)), form)
                    self.assertNotEqual(text, translated)

    def test_quoted_words_are_those_of_the_window(self):
        quotes = {"ja": "「([^」]+)」", "ar": "«([^»]+)»"}
        for folder in (docs / "help").iterdir():
            if not folder.is_dir():
                continue
            words = re.findall(r"<translation>([^<]+)</translation>", (source / f"translations/plandeck_{folder.name}.ts").read_text())
            known = {re.sub(r"\(&amp;\w\)|&amp;|…", "", word) for word in words} | {"Connect", "Settings", "OAuth"}
            for page in folder.glob("*.md"):
                text = " ".join(page.read_text().split())
                for quoted in re.findall(quotes.get(folder.name, r"(?<!\*)\*([^*]+)\*(?!\*)"), text):
                    self.assertIn(quoted.replace("…", ""), known, f"{page.relative_to(source)}: no button is called so")

    def test_every_dialog_and_panel_has_its_place(self):
        known = {name for name, _, _ in self.entries}
        there = set()
        for file in (source / "ui").rglob("*.cpp"):
            text = file.read_text()
            there |= set(re.findall(r'setObjectName\(u"(\w+(?:Dialog|Panel|Page))"_s\)', text))
            there |= {f"{name}Panel" for name in re.findall(r': Panel\(u"(\w+)"_s', text)}
        self.assertGreater(len(there), 30)
        self.assertEqual(there - known - NO_HELP, set())


class Reference(unittest.TestCase):
    def test_the_rest_reference_is_up_to_date(self):
        made = subprocess.run([sys.executable, "-B", source / "packaging" / "rest-reference.py", server], capture_output=True,
                              text=True, timeout=30, check=True).stdout
        self.assertEqual((docs / "rest.md").read_text(), made, "run packaging/rest-reference.py SERVER > docs/rest.md")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
