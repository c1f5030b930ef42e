"""Every key there is, by where it works: those of the menus are read off the menus, the others
stand here. F1 shows them; tests/ui/test_keys.py proves that none clashes and each is true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from leaddesk.ui.action_button import plain


@dataclass(frozen=True)
class Key:
    """`keys` in Qt's portable spelling; `told` instead of them where they are a range or more
    than keys. `over` says that here they mean this and not what the window's menus say."""

    words: Any
    keys: tuple[str, ...]
    told: Any = ""
    over: bool = False


@dataclass(frozen=True)
class Place:
    """Where some keys work; its name for tests, its title for F1."""

    name: str
    title: Any
    keys: tuple[Key, ...]


CARDS = (
    Key(QT_TRANSLATE_NOOP("keys", "From card to card"), ("Up", "Down")),
    Key(QT_TRANSLATE_NOOP("keys", "From column to column"), ("Left", "Right")),
    Key(QT_TRANSLATE_NOOP("keys", "Select several"), ("Shift+Up", "Shift+Down")),
    Key(QT_TRANSLATE_NOOP("keys", "Open the contact"), ("Return",)),
    Key(QT_TRANSLATE_NOOP("keys", "All that can be done with the contact"), ("Menu", "Shift+F10")),
)
PLACES = (
    Place("window", QT_TRANSLATE_NOOP("keys", "Saved views"), (
        Key(QT_TRANSLATE_NOOP("keys", "A saved view; once more: everybody"),
            tuple(f"Ctrl+{number}" for number in range(1, 10)), "Ctrl+1 … Ctrl+9"),
    )),
    Place("board", QT_TRANSLATE_NOOP("keys", "On the board"), (
        *CARDS,
        Key(QT_TRANSLATE_NOOP("keys", "Call off a drag"), ("Esc",)),
    )),
    Place("column_header",
          QT_TRANSLATE_NOOP("keys", "At the head of a column: up from its cards"), (
        Key(QT_TRANSLATE_NOOP("keys", "From head to head, and to the + for a new contact"),
            ("Left", "Right")),
        Key(QT_TRANSLATE_NOOP("keys", "Back to the cards"), ("Down",)),
        Key(QT_TRANSLATE_NOOP("keys", "The menu of the column"), ("Space", "Return")),
        Key(QT_TRANSLATE_NOOP("keys", "Rename the stage"), ("F2",), over=True),
        Key(QT_TRANSLATE_NOOP("keys", "Leave it as it was"), ("Esc",)),
    )),
    Place("list", QT_TRANSLATE_NOOP("keys", "In the list"), (
        Key(QT_TRANSLATE_NOOP("keys", "From cell to cell"), ("Up", "Down", "Left", "Right")),
        Key(QT_TRANSLATE_NOOP("keys", "Select several"), ("Shift+Up", "Shift+Down")),
        Key(QT_TRANSLATE_NOOP("keys", "Open the contact"), ("Return",)),
        Key(QT_TRANSLATE_NOOP("keys", "Type into the cell"), ("F2",), over=True),
        Key(QT_TRANSLATE_NOOP("keys", "All that can be done with the contact"),
            ("Menu", "Shift+F10")),
    )),
    Place("cell", QT_TRANSLATE_NOOP("keys", "While typing into a cell"), (
        Key(QT_TRANSLATE_NOOP("keys", "Keep it"), ("Return",)),
        Key(QT_TRANSLATE_NOOP("keys", "Keep it and go to the next cell"), ("Tab", "Shift+Tab")),
        Key(QT_TRANSLATE_NOOP("keys", "Leave it as it was"), ("Esc",)),
    )),
    Place("today", QT_TRANSLATE_NOOP("keys", "In Today"), (
        *CARDS,
        Key(QT_TRANSLATE_NOOP("keys", "Type a date for the next step: “tomorrow”, “in 2 days”"),
            ("+",), QT_TRANSLATE_NOOP("keys", "A letter, a digit or +")),
    )),
    Place("panel_facts", QT_TRANSLATE_NOOP("keys", "At a line of the panel"), (
        Key(QT_TRANSLATE_NOOP("keys", "Edit it in place"), ("Return", "F2"), over=True),
        Key(QT_TRANSLATE_NOOP("keys", "Keep it and go to the next line"), ("Tab", "Shift+Tab")),
        Key(QT_TRANSLATE_NOOP("keys", "Keep a note of several lines"), ("Ctrl+Return",)),
        Key(QT_TRANSLATE_NOOP("keys", "Leave it as it was"), ("Esc",)),
    )),
    Place("panel_checklist", QT_TRANSLATE_NOOP("keys", "In the panel's checklist"), (
        Key(QT_TRANSLATE_NOOP("keys", "Yes"), ("Y", "J", "+")),
        Key(QT_TRANSLATE_NOOP("keys", "No"), ("N", "-")),
        Key(QT_TRANSLATE_NOOP("keys", "Not known yet"), ("O", "Backspace")),
        Key(QT_TRANSLATE_NOOP("keys", "To the question before and the next"), ("Up", "Down")),
        Key(QT_TRANSLATE_NOOP("keys", "Open the checklist at this question"), ("Return",)),
    )),
    Place("panel_timeline", QT_TRANSLATE_NOOP("keys", "In the panel's timeline"), (
        Key(QT_TRANSLATE_NOOP("keys", "Correct what was logged"), ("Return",)),
        Key(QT_TRANSLATE_NOOP("keys", "Delete what was logged"), ("Del",), over=True),
    )),
    Place("panel_changes", QT_TRANSLATE_NOOP("keys", "On what was changed"), (
        Key(QT_TRANSLATE_NOOP("keys", "Take the step back"), ("Return",)),
    )),
    Place("panel_files", QT_TRANSLATE_NOOP("keys", "On a file of the panel"), (
        Key(QT_TRANSLATE_NOOP("keys", "Open it"), ("Return",)),
        Key(QT_TRANSLATE_NOOP("keys", "Delete the file"), ("Del",), over=True),
    )),
    Place("search", QT_TRANSLATE_NOOP("keys", "In the search"), (
        Key(QT_TRANSLATE_NOOP("keys", "To what was found"), ("Return", "Down")),
        Key(QT_TRANSLATE_NOOP("keys", "Empty it, then leave it"), ("Esc",)),
    )),
    Place("palette", QT_TRANSLATE_NOOP("keys", "In the command palette"), (
        Key(QT_TRANSLATE_NOOP("keys", "From line to line"), ("Up", "Down")),
        Key(QT_TRANSLATE_NOOP("keys", "A page on or back"), ("PgDown", "PgUp")),
        Key(QT_TRANSLATE_NOOP("keys", "To the first and the last line"),
            ("Ctrl+Home", "Ctrl+End")),
        Key(QT_TRANSLATE_NOOP("keys", "Do it, or go to the contact"), ("Return",)),
        Key(QT_TRANSLATE_NOOP("keys", "Close it"), ("Esc", "Ctrl+K"), over=True),
    )),
    Place("dialog", QT_TRANSLATE_NOOP("keys", "In dialogs"), (
        Key(QT_TRANSLATE_NOOP("keys", "Save and close"), ("Return",)),
        Key(QT_TRANSLATE_NOOP("keys", "Save and close, also from several lines of text"),
            ("Ctrl+Return",)),
        Key(QT_TRANSLATE_NOOP("keys", "From field to field"), ("Tab", "Shift+Tab")),
        Key(QT_TRANSLATE_NOOP("keys", "Move a line of stages or questions"),
            ("Alt+Up", "Alt+Down")),
        Key(QT_TRANSLATE_NOOP("keys", "Close without saving; what was typed is asked about"),
            ("Esc",)),
    )),
    Place("quick_add", QT_TRANSLATE_NOOP("keys", "While somebody is added"), (
        Key(QT_TRANSLATE_NOOP("keys", "Open who is there already"), ("Alt+1", "Alt+2", "Alt+3"),
            over=True),
    )),
    Place("proposal", QT_TRANSLATE_NOOP("keys", "In the proposal of an import"), (
        Key(QT_TRANSLATE_NOOP("keys", "Take the row or leave it out"), ("Space",)),
        Key(QT_TRANSLATE_NOOP("keys", "What to do with the row"), ("F2",), over=True),
    )),
)  # fmt: skip

Group = tuple[str, list[tuple[str, str]]]
"""A title, and pairs of keys and what they do."""


def groups(bar: QMenuBar) -> list[Group]:
    """All keys as the keyboard calls them, in the words of now: the menus first."""
    found: list[Group] = []
    for top in bar.actions():
        menu = top.menu()
        leaves = _leaves(menu) if isinstance(menu, QMenu) else ()
        lines = [(_native(action), plain(action.text())) for action in leaves]
        if any(keys for keys, _ in lines):
            found.append((plain(top.text()), [line for line in lines if line[0]]))
    say = QCoreApplication.translate
    for place in PLACES:
        lines = [(_told(key), say("keys", key.words)) for key in place.keys]
        found.append((say("keys", place.title), lines))
    return found


def _leaves(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _leaves(inner)
        elif not action.isSeparator():
            yield action


def _native(action: QAction) -> str:
    return _spelled([key.toString() for key in action.shortcuts()])


def _told(key: Key) -> str:
    if not key.told:
        return _spelled(key.keys)
    if key.keys[0].startswith("Ctrl"):
        return f"{_spelled(key.keys[:1])} … {_spelled(key.keys[-1:])}"
    return QCoreApplication.translate("keys", key.told)


def _spelled(keys: Sequence[str]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    told = ", ".join(QKeySequence(key).toString(native) for key in keys)
    # Qt has no German word for it.
    return told.replace("Return", QCoreApplication.translate("keys", "Enter"))
