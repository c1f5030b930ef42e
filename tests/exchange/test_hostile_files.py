"""Files that are broken or want to do harm, each read in the child it is made for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from leaddesk.domain.words import Words
from leaddesk.exchange.reading import Reader
from leaddesk.exchange.unreadable import Unreadable
from leaddesk.ui import texts
from tests.hostile_files import HOSTILE


def outcome(path: Path, password: str | None = None) -> tuple[str, int]:
    """The code of the refusal or '', and how many rows came through."""
    try:
        with Reader(path, password=password) as reader:
            return "", sum(len(batch.rows) for batch in reader.batches())
    except Unreadable as refused:
        trouble = refused
    words: Words = texts
    assert path.name in words.trouble(trouble)
    return trouble.code, 0


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_or_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    make, expected = HOSTILE[name]
    make(tmp_path / name)
    assert outcome(tmp_path / name, "geheim" if name == "spin.xlsx" else None) == expected


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are for POSIX")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert outcome(tmp_path / "pipe.csv") == ("not_a_spreadsheet", 0)
    (tmp_path / "folder.csv").mkdir()
    assert outcome(tmp_path / "folder.csv") == ("not_a_spreadsheet", 0)


@pytest.mark.parametrize("change", ["longer", "another", "gone"])
def test_a_file_that_changes_while_it_is_read_is_no_list(tmp_path: Path, change: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Vorname;Nachname\n" + "Anna;Vogt\n" * 2_000, encoding="utf-8")
    with Reader(path) as reader:
        batches = reader.batches()
        assert next(batches).rows
        if change == "longer":
            path.write_text("Vorname;Nachname\n" + "Bernd;Sommer\n" * 2_000, encoding="utf-8")
        elif change == "another":
            path.with_name("neu").write_text("Vorname;Nachname\nA;B\n", encoding="utf-8")
            path.with_name("neu").replace(path)
        else:
            path.unlink()
        with pytest.raises(Unreadable) as trouble:
            list(batches)
    assert trouble.value.code == ("not_found" if change == "gone" else "file_changed")
