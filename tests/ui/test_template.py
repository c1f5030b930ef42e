"""File ▸ Empty template…"""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from leaddesk.ui.main_window import MainWindow


def test_an_empty_template_is_saved_and_told(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "empty"), ""))
    window.all_actions["template"].trigger()
    assert len(openpyxl.load_workbook(tmp_path / "empty.xlsx").worksheets) >= 2
    assert "empty.xlsx" in window.notice.words
    assert window.session.settings.folder == str(tmp_path)


def test_a_file_that_was_not_asked_about_is_kept(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty.xlsx").write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "empty"), ""))
    window.all_actions["template"].trigger()
    assert (tmp_path / "empty.xlsx").read_bytes() == b"mine"
    assert "exists already" in window.notice.words


def test_no_name_writes_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window.all_actions["template"].trigger()
    assert list(tmp_path.glob("*.xlsx")) == []
