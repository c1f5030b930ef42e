"""What a screen reader finds: the accessible tree of everything that can be on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.main_window import MainWindow
from leaddesk.ui.session import Session
from tests.ui.conftest import People
from tests.ui.scenes import SCENES, Stage, at_rest, played

Role = QAccessible.Role
NAMED = frozenset(
    {
        Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText,
        Role.ComboBox, Role.List, Role.ListItem, Role.Table, Role.Tree, Role.TreeItem,
        Role.SpinBox, Role.MenuItem, Role.PopupMenu, Role.ProgressBar, Role.ColumnHeader,
        Role.Dialog, Role.Link, Role.ButtonDropDown, Role.ButtonDropGrid, Role.Graphic,
    }
)  # fmt: skip
"""Roles of what can be acted on or means something: none of these may be without a name."""
NOTHING_SAID = frozenset({Role.NoRole, Role.Client, Role.Pane, Role.Grouping, Role.Border})
"""What a thing with the keyboard may not be: nobody would know what to do with it."""
OF_QT = ("qt_scrollarea_viewport", "qt_spinbox_lineedit", "qt_tableview_topleft")
MOST = 60
"""Children of one thing looked at: the rows of a list are alike."""


@pytest.fixture
def stage(
    qtbot: QtBot, window: MainWindow, session: Session, desk: Desk, people: People, tmp_path: Path
) -> Stage:
    return Stage(qtbot, window, desk, people, tmp_path)


def tree(there: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """A thing and all within it that can be seen."""
    if not there.isValid() or there.state().invisible or depth > 40:
        return
    yield there
    for at in range(min(there.childCount(), MOST)):
        child = there.child(at)
        if child is not None and child.isValid():
            yield from tree(child, depth + 1)


def described(there: QAccessibleInterface) -> str:
    """For the one who has to mend it."""
    thing = there.object()
    parent = there.parent()
    within = parent.object() if parent is not None else None
    return (
        f"{there.role().name} {type(thing).__name__} "
        f"{thing.objectName() if thing is not None else ''!r} in "
        f"{within.objectName() if within is not None else None!r}"
    )


def name_of(there: QAccessibleInterface) -> str:
    return there.text(QAccessible.Text.Name).strip()


def adorns(thing: QObject) -> bool:
    """A picture beside words that say the same."""
    return thing.property("look") == "badge" or thing.property("adorns") is True


def unnamed(root: QWidget) -> list[str]:
    found = []
    for there in tree(QAccessible.queryAccessibleInterface(root)):
        thing = there.object()
        if thing is not None and (thing.objectName() in OF_QT or adorns(thing)):
            continue
        if there.role() in NAMED and not name_of(there):
            found.append(described(there))
        if there.role() == Role.Cell and not name_of(there):
            continue  # an empty cell says nothing, and is right to
    return sorted(set(found))


def wrong_roles(root: QWidget) -> list[str]:
    """Whoever takes the keyboard says what it is."""
    found = []
    for there in tree(QAccessible.queryAccessibleInterface(root)):
        thing = there.object()
        if (
            isinstance(thing, QWidget)
            and thing.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not isinstance(thing, QAbstractItemView)
            and there.role() in NOTHING_SAID
        ):
            found.append(described(there))
    return sorted(set(found))


@pytest.mark.parametrize("name", SCENES)
def test_no_control_is_without_a_name_or_with_a_wrong_role(stage: Stage, name: str) -> None:
    shown = played(stage, name)
    try:
        assert "\n".join(unnamed(shown) + wrong_roles(shown)) == ""
    finally:
        at_rest(shown)


def said(root: QWidget, *roles: Role) -> list[str]:
    """The names of all that has one of the roles."""
    found = tree(QAccessible.queryAccessibleInterface(root))
    return [name_of(there) for there in found if there.role() in roles]


def test_a_card_says_name_stage_value_and_next_step(stage: Stage) -> None:
    shown = played(stage, "board")
    cards = said(shown, Role.ListItem, Role.Cell)
    [anna] = [card for card in cards if card.startswith("Anna Müller")]
    for part in ("Hofladen Müller GmbH", "Qualified", "14,500", "Send price list", "overdue"):
        assert part in anna, part
    [jana] = [card for card in cards if card.startswith("Jana Köhler")]
    assert "New" in jana
    assert "8,000" in jana


def test_a_column_says_its_count_and_sum(stage: Stage) -> None:
    shown = played(stage, "board")
    columns = said(shown, Role.Button)
    assert any(name.startswith("New, 1 contact, €8,000") for name in columns), columns
    assert any(name.startswith("Qualified, 2 contacts, €14,500") for name in columns), columns


def test_a_cell_of_the_list_says_its_column(stage: Stage) -> None:
    shown = played(stage, "list")
    assert "Company: Hofladen Müller GmbH" in said(shown, Role.Cell)


def test_a_group_of_today_says_its_count(stage: Stage) -> None:
    shown = played(stage, "today")
    assert "Overdue, 1 contact" in said(shown, Role.Button)
    assert any("Send price list" in card for card in said(shown, Role.ListItem, Role.Cell))


def test_the_panel_says_every_fact_and_answer(stage: Stage) -> None:
    shown = played(stage, "board with the panel")
    told = "\n".join(there.text(QAccessible.Text.Name) for there in
                     tree(QAccessible.queryAccessibleInterface(shown.panel)))  # fmt: skip
    for part in (
        "Anna Müller",
        "661 482910",
        "Send price list",
        "Fits our target market, must, yes",
    ):
        assert part in told, (part, told)
