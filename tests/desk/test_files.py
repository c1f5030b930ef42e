"""Files kept with a contact, and the names they may have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.contact_file import LONGEST_NAME, clean_name, runs
from leaddesk.domain.trouble import Refused, Trouble
from leaddesk.exchange.limits import LIMITS
from tests.desks import desk_in, person, verbs


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path)
    yield opened
    opened.close()


def test_a_file_is_kept_read_deleted_and_brought_back(desk: Desk) -> None:
    anna = desk.contacts.add(person("Anna", "Adler"))
    key = desk.files.add(anna, "C:\\Users\\x\\Angebot.pdf", b"%PDF-1.7 offer")
    (file,) = desk.reads.files_of(anna)
    assert (file.id, file.name, file.kind, file.size) == (key, "Angebot.pdf", "application/pdf", 14)
    assert desk.files.read(key) == b"%PDF-1.7 offer"
    desk.files.delete(key)
    assert desk.reads.files_of(anna) == []
    desk.history.undo()
    assert desk.files.read(key) == b"%PDF-1.7 offer"
    desk.contacts.delete([anna])
    desk.history.undo()
    assert desk.files.read(key) == b"%PDF-1.7 offer"
    assert desk.check() == []


def test_the_same_file_is_kept_once(desk: Desk) -> None:
    anna = desk.contacts.add(person("Anna", "Adler"))
    assert desk.files.add(anna, "a.txt", b"x") == desk.files.add(anna, "a.txt", b"x")
    desk.files.add(anna, "a.txt", b"y")
    assert verbs(desk) == ["add_contact", "add_file", "add_file"]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "kept_file_empty"), (bytes(LIMITS.kept_file + 1), "kept_file_too_big")],
    ids=["empty", "too big"],
)
def test_what_cannot_be_kept_is_refused(desk: Desk, content: bytes, code: str) -> None:
    anna = desk.contacts.add(person("Anna", "Adler"))
    with pytest.raises(Trouble) as trouble:
        desk.files.add(anna, "a.txt", content)
    assert trouble.value.code == code
    assert verbs(desk) == ["add_contact"]


def test_a_file_that_is_gone_or_damaged_says_so(desk: Desk) -> None:
    anna = desk.contacts.add(person("Anna", "Adler"))
    key = desk.files.add(anna, "a.txt", b"x")
    desk.store.change("UPDATE file SET content = ? WHERE id = ?", (b"y", key))
    with pytest.raises(Trouble) as damaged:
        desk.files.read(key)
    assert damaged.value.code == "kept_file_damaged"
    desk.files.delete(key)
    for ask in (desk.files.read, desk.files.delete):
        with pytest.raises(Trouble) as gone:
            ask(key)
        assert gone.value.code == "kept_file_gone"


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("Angebot 2026.pdf", "Angebot 2026.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\autoexec.bat", "autoexec.bat"),
        ("rech\u202efdp.exe", "rechfdp.exe"),
        ("a\x00b\n.txt", "ab.txt"),
        ("CON.txt", "_CON.txt"),
        ("what?*.txt", "what__.txt"),
        ("trailing. . .", "trailing"),
        ("", "file"),
        ("...", "file"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_names_are_cleaned(name: str, clean: str) -> None:
    assert clean_name(name) == clean


@given(st.text(max_size=200))
def test_every_name_becomes_one_that_any_file_system_takes(name: str) -> None:
    clean = clean_name(name)
    assert 0 < len(clean) <= LONGEST_NAME
    assert not set(clean) & set('<>:"/\\|?*\0\n')
    assert clean == clean.strip(" .")


@pytest.mark.parametrize("name", ["a.exe", "a.pdf.EXE", "a.js", "a.docm", "a.lnk", "a.exe. "])
def test_what_may_run_a_program_is_known(name: str) -> None:
    assert runs(name)


@pytest.mark.parametrize("name", ["a.pdf", "exe", "a.docx", "a.jpg", "a.eml"])
def test_what_runs_nothing_is_known(name: str) -> None:
    assert not runs(name)


def test_a_file_of_the_machine_is_kept_and_a_folder_is_none(desk: Desk, tmp_path: Path) -> None:
    key = desk.contacts.add(Contact(last_name="Neu"))
    file = tmp_path / "Angebot.pdf"
    file.write_bytes(b"%PDF")
    kept = desk.files.keep(key, file)
    assert (desk.files.get(kept).name, desk.files.read(kept)) == ("Angebot.pdf", b"%PDF")
    for wrong in (tmp_path, tmp_path / "gone.pdf"):
        with pytest.raises(Trouble, match="kept_file_unreadable"):
            desk.files.keep(key, wrong)


def test_a_file_that_is_too_big_is_refused_before_it_is_read(desk: Desk, tmp_path: Path) -> None:
    key = desk.contacts.add(Contact(last_name="Neu"))
    big = tmp_path / "Film.mp4"
    with big.open("wb") as file:
        file.truncate(10_000_000_000)
    with pytest.raises(Refused, match="kept_file_too_big"):
        desk.files.keep(key, big)
