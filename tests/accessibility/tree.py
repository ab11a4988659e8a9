#!/usr/bin/python3
# SPDX-FileCopyrightText: Plandeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tree.py PLANDECK

The real desk with demo data, met as a screen reader meets it. On every page each control must say what it is and what it is
called; and one job, from the gate to a new draft plan, is done through the accessibility interfaces alone."""
import sys

from stage import program, wait_for

PLAN = "Written by ear"


def children(node):
    """None of what goes while one looks."""
    try:
        return list(node)
    except ValueError:  # fewer than none
        return []


def tree(node):
    """The node and everything below it that can be seen."""
    yield node
    for child in children(node):
        if child is not None and child.getState().contains(atspi.STATE_SHOWING):
            yield from tree(child)


class Desk:
    def __init__(self):
        self.application = wait_for("the desk on the accessibility bus", self._application)

    @staticmethod
    def _application():
        return next((one for one in atspi.Registry.getDesktop(0) if one is not None and one.name == "plandeck"), None)

    def nodes(self):
        for window in children(self.application):
            if window is not None and window.getState().contains(atspi.STATE_SHOWING):
                yield from tree(window)

    def find(self, roles, name):
        """The thing of such a role with this name, or with a name that begins so."""
        def look():
            return next((node for node in self.nodes() if node.getRole() in roles and node.name.startswith(name)), None)
        return wait_for(f"“{name}”", look)

    def press(self, name):
        self.find(BUTTONS, name).queryAction().doAction(0)

    def write(self, name, text):
        """Into the input with this label."""
        self.find(INPUTS, name).queryEditableText().setTextContents(text)

    def open(self, page):
        """By its item in the navigation."""
        self.find([atspi.ROLE_LIST_ITEM], page).queryAction().doAction(0)
        wait_for(f"the page {page}", lambda: any(window.name.startswith(page) for window in children(self.application) if window))

    def pages(self):
        navigation = self.find([atspi.ROLE_LIST], "Pages")
        return [item.name.split(",")[0] for item in children(navigation)]


def is_named(node):
    if node.name.strip() or node.description.strip():
        return True
    return any(relation.getRelationType() == atspi.RELATION_LABELLED_BY for relation in node.getRelationSet())


def problems_of(desk, page):
    for node in desk.nodes():
        state = node.getState()
        where = f"{page}: {node.getRoleName()} “{node.name}” in {node.parent.getRoleName()} “{node.parent.name}”"
        if node.getRole() in NOTHING and state.contains(atspi.STATE_FOCUSABLE):
            yield where + ": takes the focus and has no role"
        if (node.getRole() in CONTROLS or state.contains(atspi.STATE_FOCUSABLE)) and not is_named(node):
            yield where + ": has no name"


def main(path):
    with program(path, "--demo"):
        global atspi, BUTTONS, INPUTS, CONTROLS, NOTHING
        import pyatspi as atspi  # knows its bus when it is imported
        BUTTONS = [atspi.ROLE_PUSH_BUTTON, atspi.ROLE_TOGGLE_BUTTON, atspi.ROLE_CHECK_BOX, atspi.ROLE_RADIO_BUTTON]
        INPUTS = [atspi.ROLE_TEXT, atspi.ROLE_ENTRY, atspi.ROLE_PASSWORD_TEXT, atspi.ROLE_SPIN_BUTTON]
        CONTROLS = BUTTONS + INPUTS + [atspi.ROLE_COMBO_BOX, atspi.ROLE_TABLE, atspi.ROLE_LIST, atspi.ROLE_TREE, atspi.ROLE_LINK,
                                       atspi.ROLE_SLIDER, atspi.ROLE_PAGE_TAB, atspi.ROLE_PROGRESS_BAR, atspi.ROLE_MENU_ITEM]
        NOTHING = [atspi.ROLE_INVALID, atspi.ROLE_UNKNOWN, atspi.ROLE_FILLER, atspi.ROLE_PANEL]

        desk = Desk()
        problems = list(problems_of(desk, "Gate"))
        desk.press("Enter the demo")
        for page in desk.pages():
            desk.open(page)
            problems += problems_of(desk, page)

        desk.open("Plans")
        desk.press("New plan")
        desk.write("Name", PLAN)
        desk.write("Amount", "12.50")
        problems += problems_of(desk, "New plan")
        desk.press("Keep as a draft")
        desk.press("Create")
        wait_for("the new plan", lambda: any(node.name.startswith(PLAN) and node.getRole() == atspi.ROLE_LIST_ITEM
                                             for node in desk.nodes()))
    for problem in dict.fromkeys(problems):
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
