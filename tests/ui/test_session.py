from __future__ import annotations

import json
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.domain.change import Change
from leaddesk.domain.contact import Contact
from leaddesk.domain.trouble import Refused, Trouble
from leaddesk.domain.watch import Watch
from leaddesk.store.breath import breathing
from leaddesk.ui import work
from leaddesk.ui.session import Session
from leaddesk.ui.settings import Settings
from tests.desks import Clock, desk_in
from tests.ui.test_asking import ENDLESS


@pytest.fixture
def heard(session: Session) -> list[Change]:
    changes: list[Change] = []
    session.changed.connect(changes.append)
    return changes


@pytest.fixture
def troubles(session: Session) -> list[Trouble]:
    told: list[Trouble] = []
    session.troubled.connect(told.append)
    return told


def test_a_verb_gives_its_result_and_the_screens_hear_the_change(
    session: Session, heard: list[Change]
) -> None:
    key = session.run(session.desk.contacts.add, Contact(last_name="Vogt"))
    assert isinstance(key, int)
    assert [(change.step.verb, change.how) for change in heard] == [("add_contact", "done")]
    assert heard[0].contacts == {key}


def test_a_verb_that_returns_nothing_is_told_from_one_that_failed(session: Session) -> None:
    key = session.run(session.desk.contacts.add, Contact(last_name="Vogt"))
    assert session.run(session.desk.contacts.delete, [key]) is True


def test_a_refusal_is_told_and_nothing_is_returned(
    session: Session, heard: list[Change], troubles: list[Trouble]
) -> None:
    assert session.run(session.desk.contacts.add, Contact()) is None
    assert [trouble.code for trouble in troubles] == ["name_missing"]
    assert heard == []


def test_a_bug_is_not_taken_for_trouble(session: Session) -> None:
    def bug() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        session.run(bug)


def test_undo_and_redo_are_heard_and_an_empty_history_is_told(
    session: Session, heard: list[Change], troubles: list[Trouble]
) -> None:
    session.run(session.desk.history.undo)
    assert [trouble.code for trouble in troubles] == ["nothing_to_undo"]
    session.run(session.desk.contacts.add, Contact(last_name="Vogt"))
    session.run(session.desk.history.undo)
    session.run(session.desk.history.redo)
    assert [change.how for change in heard] == ["done", "undone", "redone"]


def test_what_another_program_wrote_is_noticed_once(
    session: Session, heard: list[Change], tmp_path: Path, clock: Clock
) -> None:
    other = desk_in(tmp_path, clock)
    other.contacts.add(Contact(last_name="Elsewhere"))
    other.close()
    session.look_elsewhere()
    session.look_elsewhere()
    assert [change.how for change in heard] == ["elsewhere"]
    assert heard[0].contacts is None
    assert heard[0].concerns("contact")


def test_a_new_day_is_noticed(session: Session, heard: list[Change], clock: Clock) -> None:
    session.look_elsewhere()
    clock.ahead(days=1)
    session.look_elsewhere()
    assert [change.how for change in heard] == ["elsewhere"]


def test_another_desk_takes_the_place_of_the_first(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.desk_opened):
        assert session.open(tmp_path / "second.leaddesk", create=True)
    assert session.desk.path.name == "second.leaddesk"
    assert session.settings.files == [str(tmp_path / "second.leaddesk")]
    changes: list[Change] = []
    session.changed.connect(changes.append)
    session.run(session.desk.contacts.add, Contact(last_name="Vogt"))
    assert len(changes) == 1
    session.desk.close()


def test_a_desk_that_cannot_be_opened_leaves_the_first_open(
    session: Session, troubles: list[Trouble], desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    assert not session.open(tmp_path / "letter.txt")
    assert [trouble.code for trouble in troubles] == ["file_not_leaddesk"]
    assert session.desk is desk
    assert session.run(desk.contacts.add, Contact(last_name="Vogt"))


def test_the_settings_lie_in_the_users_folder_under_what_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEADDESK_HOME", str(tmp_path))
    Settings.load().save()
    assert isinstance(json.loads((tmp_path / "settings.json").read_text("utf-8")), dict)


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "settings"
    settings = Settings.load(file)
    settings.language, settings.theme, settings.panel_open = "de", "dark", False
    settings.opened(tmp_path / "a.leaddesk")
    settings.opened(tmp_path / "b.leaddesk")
    settings.opened(tmp_path / "a.leaddesk")
    settings.save()
    again = Settings.load(file)
    assert again == settings
    assert [Path(name).name for name in again.files] == ["a.leaddesk", "b.leaddesk"]


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "not json",
        "[1, 2]",
        '{"language": "fr", "theme": "pink", "panel_open": "yes", "files": "all"}',
    ],
)
def test_damaged_settings_mean_the_defaults(tmp_path: Path, kept: str) -> None:
    file = tmp_path / "settings"
    file.write_text(kept)
    assert Settings.load(file) == Settings(path=file)


def test_settings_that_cannot_be_written_are_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    Settings(path=tmp_path / "file" / "settings").save()


def test_settings_hold_nothing_of_a_desk(tmp_path: Path) -> None:
    settings = Settings(path=tmp_path / "settings")
    settings.save()
    kept = json.loads((tmp_path / "settings").read_text())
    assert set(kept) == {
        "language", "theme", "geometry", "view", "list_columns", "list_widths", "list_order",
        "panel_open", "folded", "folder", "files", "export_format", "export_columns", "boards",
        "reminders", "quiet_from", "quiet_to", "reminded_at", "summed_on", "close_to_tray",
        "told_of_tray", "palette",
    }  # fmt: skip


def test_run_gives_what_the_verb_refused_to_whoever_listens(
    session: Session, troubles: list[Trouble]
) -> None:
    session.run(session.desk.contacts.edit, 1, Contact(last_name="Nobody"))
    assert isinstance(troubles[0], Refused)
    assert troubles[0].code == "contact_gone"


def test_after_a_verb_the_search_index_is_tended_while_nobody_does_anything(
    session: Session, qtbot: QtBot
) -> None:
    def parts() -> int:
        return len(session.desk.store.rows("SELECT DISTINCT segid FROM search_idx"))

    for number in range(12):
        session.run(session.desk.contacts.add, Contact(last_name=f"Vogt{number}"))
    assert parts() > 8
    session.look_elsewhere()
    qtbot.waitUntil(lambda: parts() < 4)


def test_closing_stops_what_runs_beside_and_leaves_the_file_alone_and_whole(
    session: Session, desk: Desk
) -> None:
    begun = Event()

    def read_on(watch: Watch) -> None:
        with breathing(desk.store.connection, watch):
            begun.set()
            desk.store.one(ENDLESS)

    desk.contacts.add(Contact(last_name="Vogt"))
    work.watched(session, read_on).start()
    assert begun.wait(20)
    work.end_all(session)
    desk.close()
    assert [each.name for each in desk.path.parent.glob(f"{desk.path.name}*")] == [desk.path.name]
