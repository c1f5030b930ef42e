"""The panel's timeline by kind, what was changed, files, people of the firm, and going on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.contact import Contact
from leaddesk.ui.contact_panel.changes import ChangeLines
from leaddesk.ui.contact_panel.kept_files import FileLines
from leaddesk.ui.contact_panel.timeline import FIRST
from leaddesk.ui.contact_panel.timeline_lines import LINE_ROLE, Lines
from leaddesk.ui.main_window import MainWindow
from tests.desks import Clock
from tests.ui.conftest import People

Show = Callable[[int], None]


@pytest.fixture
def show(window: MainWindow) -> Show:
    """Select a contact and let the panel read it."""

    def shown(key: int) -> None:
        window.choose([key])
        window.settle()

    return shown


def titles(window: MainWindow) -> list[str]:
    lines = window.findChild(Lines)
    return [lines.item(row).data(LINE_ROLE).title for row in range(lines.count())]


def narrow(window: MainWindow, kind: str) -> None:
    """By the menu at the heading."""
    window.findChild(QPushButton, "timeline_filter").click()
    menu = window.findChildren(QMenu, "timeline_kinds")[-1]
    menu.findChild(QAction, f"timeline_{kind or 'all'}").trigger()
    menu.close()


def changed(window: MainWindow) -> list[str]:
    lines = window.findChild(ChangeLines)
    return [lines.item(row).data(LINE_ROLE).title for row in range(lines.count())]


def test_the_timeline_is_narrowed_to_a_kind(
    window: MainWindow, desk: Desk, people: People, show: Show, clock: Clock
) -> None:
    desk.activities.log(people.katrin, Activity("email", clock.now, True, "sent"))
    show(people.katrin)
    everything = titles(window)
    narrow(window, "call")
    assert titles(window) == ["Call · reached · 6 min"]
    narrow(window, "written")
    assert titles(window) == ["E-mail · sent"]
    narrow(window, "stage")
    assert all("→" in title or title == "Added" for title in titles(window))
    narrow(window, "sale")
    assert titles(window) == []
    assert window.findChild(QLabel, "timeline_nothing").isVisible()
    narrow(window, "")
    assert titles(window) == everything


def test_a_kind_is_narrowed_behind_any_number_of_others(
    window: MainWindow, desk: Desk, people: People, show: Show, clock: Clock
) -> None:
    desk.activities.log(people.kurt, Activity("meeting", clock.now, True, "held"))
    for minute in range(1, FIRST + 5):
        at = clock.now + timedelta(minutes=minute)
        desk.activities.log(people.kurt, Activity("note", at, note="n"))
    show(people.kurt)
    narrow(window, "meeting")
    assert titles(window) == ["Meeting"]


def test_the_keyboard_reads_on_at_the_end(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show, clock: Clock
) -> None:
    for minute in range(FIRST + 20):
        at = clock.now + timedelta(minutes=minute)
        desk.activities.log(people.kurt, Activity("note", at, note="n"))
    show(people.kurt)
    lines = window.findChild(Lines)
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_End)
    assert lines.count() > FIRST
    qtbot.keyClick(lines, Qt.Key.Key_End)
    assert lines.currentRow() == lines.count() - 1
    bar = window.panel.made()._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)


def test_what_was_changed_is_told_with_before_and_after_and_taken_back(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    anna = desk.reads.contact(people.anna)
    desk.contacts.edit(people.anna, Contact(**{**vars(anna), "city": "Kassel"}))
    show(people.anna)
    narrow(window, "change")
    qtbot.waitUntil(lambda: "City: Fulda → Kassel" in changed(window))
    lines = window.findChild(ChangeLines)
    lines.setCurrentRow(changed(window).index("City: Fulda → Kassel"))
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_Return)
    menu = lines.parent().findChild(QMenu, "change_menu")
    assert menu.findChild(QAction, "undo_change").text() == "Undo: edited Anna Müller"
    menu.findChild(QAction, "undo_change").trigger()
    menu.close()
    assert desk.reads.contact(people.anna).city == "Fulda"
    qtbot.waitUntil(
        lambda: any(
            "undone" in lines.item(row).data(LINE_ROLE).detail for row in range(lines.count())
        )
    )


def test_where_nothing_was_changed_it_says_so(
    window: MainWindow, qtbot: QtBot, desk: Desk, show: Show
) -> None:
    show(desk.contacts.add(Contact(last_name="Neu")))
    narrow(window, "change")
    word = window.findChild(QLabel, "changes_word")
    qtbot.waitUntil(lambda: word.text().startswith("Nothing was changed"))
    assert word.isVisible()


# --- files ---


def dropped(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drop = QDropEvent(
        QPoint(20, 20).toPointF(), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.panel.made().dropEvent(drop)
    assert drop.isAccepted()


def kept(window: MainWindow) -> list[str]:
    lines = window.findChild(FileLines)
    return [lines.item(row).text().partition(" · ")[0] for row in range(lines.count())]


def test_files_dropped_on_the_panel_are_kept_and_deleted_as_steps(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show, tmp_path: Path
) -> None:
    offer, list_ = tmp_path / "Angebot.pdf", tmp_path / "Liste.csv"
    offer.write_bytes(b"%PDF-1")
    list_.write_text("Name\n")
    show(people.anna)
    assert window.findChild(QLabel, "files_hint").isVisible()
    dropped(window, offer, list_)
    qtbot.waitUntil(lambda: sorted(kept(window)) == ["Angebot.pdf", "Liste.csv"])
    assert not window.findChild(QLabel, "files_hint").isVisible()
    lines = window.findChild(FileLines)
    lines.setFocus()
    lines.setCurrentRow(kept(window).index("Liste.csv"))
    qtbot.keyClick(lines, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: kept(window) == ["Angebot.pdf"])
    assert desk.reads.contact(people.anna) is not None
    window.session.run(window.session.desk.history.undo)
    qtbot.waitUntil(lambda: len(kept(window)) == 2)


def test_a_file_that_is_too_big_or_none_says_so(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show, tmp_path: Path
) -> None:
    big = tmp_path / "Film.mp4"
    with big.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    show(people.anna)
    dropped(window, big)
    qtbot.waitUntil(lambda: "20 MB" in window.notice.words)
    dropped(window, tmp_path)
    qtbot.waitUntil(lambda: "cannot be read" in window.notice.words)
    assert desk.reads.files_of(people.anna) == []


def test_large_files_are_kept_beside_the_window(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show, tmp_path: Path
) -> None:
    for name in ("a.bin", "b.bin"):
        (tmp_path / name).write_bytes(name.encode() * 400_000)
    show(people.anna)
    dropped(window, tmp_path / "a.bin", tmp_path / "b.bin")
    qtbot.waitUntil(lambda: sorted(kept(window)) == ["a.bin", "b.bin"], timeout=20_000)
    qtbot.waitUntil(lambda: not window.findChild(QWidget, "files_bar").isVisible())


def test_a_file_is_opened_outside_as_a_copy(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    desk.files.add(people.anna, "Angebot.pdf", b"%PDF-1")
    opened: list[bytes] = []

    def look(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()).read_bytes())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", look)
    show(people.anna)
    qtbot.keyClick(window.findChild(FileLines), Qt.Key.Key_Return)
    assert opened == [b"%PDF-1"]


def test_what_may_run_a_program_is_asked_about_first(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    desk.files.add(people.anna, "Rechnung.exe", b"MZ")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    show(people.anna)
    lines = window.findChild(FileLines)
    for button, count in (("leave_closed", 0), ("open_all_the_same", 1)):
        qtbot.keyClick(lines, Qt.Key.Key_Return)
        box = window.findChildren(QMessageBox, "run_question")[-1]
        assert "“Rechnung.exe” may run a program" in box.text()
        box.findChild(QPushButton, button).click()
        assert len(opened) == count


def test_a_file_is_saved_elsewhere(
    window: MainWindow, desk: Desk, people: People, show: Show, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    desk.files.add(people.anna, "Angebot.pdf", b"%PDF-1")
    to = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(to), ""))
    show(people.anna)
    lines = window.findChild(FileLines)
    lines.wanted.emit("save")
    assert to.read_bytes() == b"%PDF-1"


# --- people and going on ---


def test_people_of_the_firm_are_named_and_a_click_goes_there(
    window: MainWindow, qtbot: QtBot, desk: Desk, people: People, show: Show
) -> None:
    other = desk.contacts.add(
        Contact(first_name="Bernd", last_name="Hof", firm="Hofladen Müller GmbH")
    )
    desk.qualification.disqualify([other], "no_interest")
    show(people.anna)
    heading = window.findChild(QLabel, "heading_colleagues")
    assert heading.accessibleName() == "Also at Hofladen Müller GmbH"
    line = window.findChild(QPushButton, "colleague_0")
    assert line.accessibleName() == "Bernd Hof · Disqualified"
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.views.selected() == [other]
    window.settle()
    assert window.findChild(QPushButton, "colleague_0").accessibleName().startswith("Anna Müller")
    show(people.jana)
    assert not window.findChild(QWidget, "section_colleagues").isVisible()


@pytest.mark.parametrize("view", ["board", "list", "today"])
def test_next_and_previous_follow_the_order_of_the_view(
    window: MainWindow, people: People, view: str
) -> None:
    window.show_view(view)
    window.views.front.select([])
    seen: list[int] = []
    for _ in range(20):
        window.all_actions["next_contact"].trigger()
        if window.views.selected() == seen[-1:]:
            break
        seen += window.views.selected()
    everybody = {people.jana, people.katrin, people.kita, people.anna, people.blau, people.kurt}
    shown = everybody - ({people.kurt} if view != "list" else set())
    if view == "today":
        shown -= {people.blau} - set(seen)  # a customer with nothing planned may stay away
    assert set(seen) == shown
    assert len(seen) == len(set(seen))
    window.all_actions["previous_contact"].trigger()
    assert window.views.selected() == seen[-2:-1]


def test_going_on_leaves_the_keyboard_in_the_panel(
    window: MainWindow, qtbot: QtBot, people: People, show: Show
) -> None:
    show(people.jana)
    lines = window.findChild(Lines)
    lines.setFocus()
    qtbot.keyClick(lines, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert window.views.selected() == [people.katrin]
    assert lines.hasFocus()
