#!/usr/bin/env python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fences themselves: every rule catches an offender planted for it, and nothing else."""
import os
import tempfile
import unittest

import fences

CPP_HEAD = f"// {fences.HEAD[0]}\n// {fences.HEAD[1]}\n"
HEADER = CPP_HEAD + "#pragma once\n"

CLEAN = {
    "services/domain/money.h": HEADER + "#include <QtCore/QString>\n",
    "services/storage/database.h": HEADER + '#include "services/domain/money.h"\n#include "services/storage/rows.h"\n',
    "services/plans/planservice.cpp": CPP_HEAD + '#include "services/connect/connectservice.h"\n',
    "services/sandbox/store.cpp": CPP_HEAD + "auto text = QJsonDocument(x).toJson();\n",
    "app/common/chart.h": HEADER + "namespace plandeck {\nstruct Chart\n{\n};\n}\n",
    "services/sandbox/chart.h": HEADER + "namespace plandeck::sandbox {\nstruct Chart\n{\n};\n}\n",
    "models/plansmodel.h": HEADER + '#include "services/desk/desk.h"\n',
    "ui/plans/planspanel.cpp": CPP_HEAD + '#include "models/plansmodel.h"\n#include <QtWidgets/QDialog>\n',
    "app/desktop/main.cpp": CPP_HEAD + '#include "services/sandbox/sandbox.h"\nint code = QApplication::exec();\n',
    "tests/services/plans_test.cpp": CPP_HEAD + '#include "services/sandbox/sandbox.h"\nauto x = QJsonDocument();\n',
    "cmake/Targets.cmake": f"# {fences.HEAD[0]}\n# {fences.HEAD[1]}\n",
    "packaging/run.sh": f"#!/bin/bash\n# {fences.HEAD[0]}\n# {fences.HEAD[1]}\n",
    "tests/browser/node_modules/x/index.js": "not ours\n",
}

# name: (file, text, line of the offence, a part of what is said)
OFFENDERS = {
    "service includes model": ("services/plans/a.cpp", CPP_HEAD + '#include "models/plansmodel.h"\n', 3, "must not include models"),
    "model includes ui": ("models/a.cpp", CPP_HEAD + '#include "ui/widgets/card.h"\n', 3, "must not include ui/widgets"),
    "service includes app": ("services/api/a.cpp", CPP_HEAD + '#include "app/common/house.h"\n', 3, "must not include app/common"),
    "ui includes a service": ("ui/plans/a.cpp", CPP_HEAD + '#include "services/plans/planservice.h"\n', 3, "must not include services/plans"),
    "model includes a service": ("models/a.h", HEADER + '#include "services/plans/planservice.h"\n', 4, "must not include services/plans"),
    "domain includes anything": ("services/domain/a.h", HEADER + '#include "services/storage/rows.h"\n', 4, "must not include services/storage"),
    "face includes a noun": ("services/api/a.cpp", CPP_HEAD + '#include "services/plans/planservice.h"\n', 3, "must not include services/plans"),
    "noun includes a later noun": ("services/connect/a.cpp", CPP_HEAD + '#include "services/plans/planservice.h"\n', 3, "must not include services/plans"),
    "client includes the sandbox": ("services/stripe/a.cpp", CPP_HEAD + '  # include "services/sandbox/store.h"\n', 3, "must not include services/sandbox"),
    "desk includes the sandbox": ("services/desk/a.cpp", CPP_HEAD + '#include "services/sandbox/store.h"\n', 3, "must not include services/sandbox"),
    "theme includes widgets": ("ui/theme/a.cpp", CPP_HEAD + '#include "ui/widgets/card.h"\n', 3, "must not include ui/widgets"),
    "panel includes a panel": ("ui/plans/a.cpp", CPP_HEAD + '#include "ui/stripe/stripepanel.h"\n', 3, "must not include ui/stripe"),
    "panel includes the window": ("ui/plans/a.cpp", CPP_HEAD + '#include "ui/desk/deskwindow.h"\n', 3, "must not include ui/desk"),
    "window includes a service": ("ui/desk/a.cpp", CPP_HEAD + '#include "services/plans/planservice.h"\n', 3, "must not include services/plans"),
    "unknown folder": ("services/coupons/a.cpp", CPP_HEAD, 1, "has no line in MAY_INCLUDE"),
    "widget in a service": ("services/domain/a.cpp", CPP_HEAD + "#include <QtWidgets/QWidget>\n", 3, "layer without widgets"),
    "colour in a model": ("models/a.cpp", CPP_HEAD + "#include <QtGui/QColor>\n", 3, "layer without widgets"),
    "header without module": ("services/domain/a.cpp", CPP_HEAD + "#include <QIcon>\n", 3, "layer without widgets"),
    "continuation": ("models/a.cpp", CPP_HEAD + "int x = 1'000;\nfuture.then(this, f);\n", 4, "QFuture::then"),
    "continuation by pointer": ("tests/models/a.cpp", CPP_HEAD + "future()->then (f);\n", 3, "QFuture::then"),
    "style sheet": ("ui/plans/a.cpp", CPP_HEAD + 'label->setStyleSheet(u"x"_s);\n', 3, "style sheet"),
    "dialog exec": ("ui/plans/a.cpp", CPP_HEAD + "/* a\n comment */ dialog.exec();\n", 4, "nested event loop"),
    "message box exec": ("ui/plans/a.cpp", CPP_HEAD + "QMessageBox::exec();\n", 3, "nested event loop"),
    "static dialog": ("ui/plans/a.cpp", CPP_HEAD + "QMessageBox::warning(this, a, b);\n", 3, "static dialog"),
    "event loop": ("models/a.cpp", CPP_HEAD + "QEventLoop loop;\n", 3, "nested event loop"),
    "pumped events": ("ui/plans/a.cpp", CPP_HEAD + "QCoreApplication::processEvents();\n", 3, "nested event loop"),
    "document": ("services/api/a.cpp", CPP_HEAD + "const QJsonDocument d;\n", 3, "field descriptions"),
    "document in a model": ("models/a.cpp", CPP_HEAD + "#include <QtCore/QJsonDocument>\n", 3, "field descriptions"),
    "skipped test": ("tests/plans/a.cpp", CPP_HEAD + 'QSKIP("no");\n', 3, "never skipped"),
    "a name given twice": ("ui/plans/a.h", HEADER + "namespace plandeck {\nclass Chart final : public QWidget\n{\n};\n", 5, "another type in app/common/chart.h"),
    "no head": ("ui/plans/a.cpp", '#include "models/plansmodel.h"\n', 1, "SPDX"),
    "half a head": ("ui/plans/a.cpp", f"// {fences.HEAD[0]}\nint x;\n", 1, "SPDX"),
    "script without head": ("packaging/deploy", "#!/bin/sh\nexit 0\n", 1, "SPDX"),
    "no pragma once": ("ui/plans/a.h", CPP_HEAD + "int x;\n", 1, "pragma once"),
    "stale exception": ("services/api/remote.cpp", CPP_HEAD + "int x;\n", 1, "needs no exception"),
}

INNOCENT = {
    "words in a comment": ("ui/plans/a.cpp", CPP_HEAD + "// never dialog.exec() or x.then(y)\n/* setStyleSheet(\n QJsonDocument */\n"),
    "words in a string": ("ui/plans/a.cpp", CPP_HEAD + 'auto x = u"a \\" b.then(c) exec()"_s; auto y = R"js(p.then(q))js";\n'),
    "a quote as a character": ("models/a.cpp", CPP_HEAD + "put('\"'); put('\\''); put('\"');\n"),
    "an exception that is used": ("services/api/remote.cpp", CPP_HEAD + "QJsonDocument d;\n"),
    "its own folder": ("ui/plans/a.cpp", CPP_HEAD + '#include "ui/plans/plandialog.h"\n#include "ui_plandialog.h"\n'),
    "the window and its panels": ("ui/desk/a.cpp", CPP_HEAD + '#include "ui/plans/planspanel.h"\n#include "models/plansmodel.h"\n'),
    "other words": ("ui/plans/a.cpp", CPP_HEAD + "strengthen(x); execute(y); a.thenable();\n"),
}


def found_in(tree: "dict[str, str]") -> "list[fences.Offence]":
    with tempfile.TemporaryDirectory() as root:
        for path, text in tree.items():
            os.makedirs(os.path.join(root, os.path.dirname(path)), exist_ok=True)
            with open(os.path.join(root, path), "w", encoding="utf-8") as file:
                file.write(text)
        return fences.offences(root)


class FencesTest(unittest.TestCase):
    def test_a_clean_tree_has_no_offence(self):
        self.assertEqual(found_in(CLEAN), [])

    def test_every_offender_is_caught_and_nothing_else(self):
        for name, (path, text, line, words) in OFFENDERS.items():
            with self.subTest(name):
                found = found_in(CLEAN | {path: text})
                self.assertEqual([(offence.path, offence.line) for offence in found], [(path, line)], found)
                self.assertIn(words, found[0].text)

    def test_innocent_text_passes(self):
        for name, (path, text) in INNOCENT.items():
            with self.subTest(name):
                self.assertEqual(found_in(CLEAN | {path: text}), [])

    def test_every_forbidden_word_has_an_offender(self):
        for *_, words in fences.FORBIDDEN:
            self.assertTrue(any(planted[3] in words for planted in OFFENDERS.values()), words)

    def test_long_files_are_remarked(self):
        with tempfile.TemporaryDirectory() as root:
            os.makedirs(os.path.join(root, "ui"))
            for name, lines in (("short.cpp", fences.LONG), ("long.cpp", fences.LONG + 1)):
                with open(os.path.join(root, "ui", name), "w", encoding="utf-8") as file:
                    file.write("\n" * lines)
            self.assertEqual([remark.split(":")[0] for remark in fences.long_files(root)], ["ui/long.cpp"])

    def test_the_drawing_has_no_circle(self):
        arrows = {folder: targets.split() for folder, targets in fences.MAY_INCLUDE if "*" not in folder + targets}

        def walk(folder, path):
            self.assertNotIn(folder, path)
            for target in arrows.get(folder, []):
                walk(target, path + [folder])

        for folder in arrows:
            walk(folder, [])


if __name__ == "__main__":
    unittest.main()
