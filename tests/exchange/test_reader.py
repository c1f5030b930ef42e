"""The reader with its child process: what the parent is told, also when the child dies."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import zipfile
from pathlib import Path

import pytest

from leaddesk.exchange import reading
from leaddesk.exchange.confining import held
from leaddesk.exchange.limits import Limits
from leaddesk.exchange.reading import Reader
from leaddesk.exchange.unreadable import Unreadable
from tests.exchange.test_hostile import changed, sheet_xml
from tests.exchange.whole_reading import MakeSheet

MANY = [["Vorname", "Nachname", "Ort"], *[[f"V{i}", f"N{i}", "Jena"] for i in range(1200)]]


def text_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'


def test_rows_come_in_batches_with_true_numbers(xlsx: MakeSheet) -> None:
    with Reader(xlsx(MANY)) as reader:
        assert reader.reading.total == 1200
        assert reader.reading.file == "liste.xlsx"
        batches = list(reader.batches())
    assert [len(batch.rows) for batch in batches] == [500, 500, 200]
    assert [batch.done for batch in batches] == [500, 1000, 1200]
    assert [row.number for batch in batches for row in batch.rows] == list(range(2, 1202))


def test_cancel_ends_the_child_at_once_from_any_thread(xlsx: MakeSheet) -> None:
    with Reader(xlsx(MANY)) as reader:
        assert reader.reading.program is None
        process = reader._process
        thread = threading.Thread(target=reader.cancel)
        thread.start()
        thread.join()
        with pytest.raises(Unreadable) as trouble:
            for _ in reader.batches():
                pass
    assert trouble.value.code == "cancelled"
    assert process is not None
    assert reader._process is None


def test_a_sheet_with_one_far_cell_kills_the_first_reader_and_the_second_steps_in(
    xlsx: MakeSheet,
) -> None:
    cells = (
        f'<row r="1">{text_cell("A1", "Firma")}{text_cell("B1", "Ort")}</row>'
        f'<row r="2">{text_cell("A2", "A GmbH")}</row>'
        '<row r="1048576"><c r="AA1048576"><v>1</v></c></row>'
    )
    path = changed(xlsx(MANY), "xl/worksheets/sheet1.xml", sheet_xml(cells))
    with Reader(path) as reader:
        rows = [row for batch in reader.batches() for row in batch.rows]
    assert rows[0].values == {"company": "A GmbH"}


def test_the_farthest_cell_of_all_is_refused_by_its_column(xlsx: MakeSheet) -> None:
    cells = (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    )
    path = changed(xlsx(MANY), "xl/worksheets/sheet1.xml", sheet_xml(cells))
    with pytest.raises(Unreadable) as trouble, Reader(path) as reader:
        list(reader.batches())
    assert trouble.value.code in ("too_many_columns", "no_header", "no_columns")


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("a.xlsx", b"", "empty_file"), ("b.xlsx", b"x", "not_a_spreadsheet")],
)
def test_the_parent_is_told_why(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Unreadable) as trouble, Reader(path) as reader:
        _ = reader.reading
    assert trouble.value.code == code
    assert trouble.value.args_["file"] == name


def test_a_missing_file_and_a_folder_are_told_before_any_child_starts(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "weg.xlsx", "not_found"), (tmp_path, "not_a_spreadsheet")):
        with pytest.raises(Unreadable) as trouble:
            Reader(path)
        assert trouble.value.code == code


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="rights do not bind root")
def test_a_file_without_rights_says_so(xlsx: MakeSheet) -> None:
    path = xlsx(MANY)
    path.chmod(0)
    with pytest.raises(Unreadable) as trouble:
        Reader(path)
    assert trouble.value.code == "no_permission"


def test_a_child_that_says_nothing_is_ended(xlsx: MakeSheet) -> None:
    with (
        pytest.raises(Unreadable) as trouble,
        Reader(xlsx(MANY), limits=Limits(wait_seconds=0)) as reader,
    ):
        _ = reader.reading
    assert trouble.value.code == "reader_timeout"


def test_a_trouble_stays_the_same_when_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Schuhe;Farbe\n1;2\n", encoding="utf-8")
    reader = Reader(path)
    for _ in range(2):
        with pytest.raises(Unreadable) as trouble:
            _ = reader.reading
        assert trouble.value.code == "no_columns"
    reader.close()
    reader.close()


def test_the_child_imports_nothing_heavy() -> None:
    heavy = (
        "PySide6",
        "peewee",
        "apsw",
        "openpyxl",
        "phonenumbers",
        "email_validator",
        "rapidfuzz",
        "lxml",
        "numpy",
    )
    code = (
        "import sys, leaddesk.exchange.child, leaddesk.exchange.reading;"
        f"print([m for m in {heavy!r} if m in sys.modules])"
    )
    root = Path(__file__).parents[2]
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    ).stdout
    assert said.strip() == "[]"


def test_a_zip_with_a_million_blank_rows_is_read_in_time(xlsx: MakeSheet) -> None:
    blanks = "".join(f'<row r="{n}" ht="15"/>' for n in range(3, 300_000))
    cells = (
        f'<row r="1">{text_cell("A1", "Firma")}{text_cell("B1", "Ort")}</row>'
        f'<row r="2">{text_cell("A2", "A")}</row>{blanks}'
    )
    path = changed(xlsx(MANY), "xl/worksheets/sheet1.xml", sheet_xml(cells))
    assert zipfile.is_zipfile(path)
    with Reader(path) as reader:
        assert sum(len(batch.rows) for batch in reader.batches()) == 1


def test_where_the_system_does_not_confine_the_child_the_parent_ends_it(
    xlsx: MakeSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LOOK_EVERY", 0)
    with Reader(xlsx(MANY)) as reader:
        reader._watched = 1  # byte
        with pytest.raises(Unreadable) as trouble:
            list(reader.batches())
    assert trouble.value.code == "reader_died"
    with Reader(xlsx(MANY)) as reader:
        reader._watched = Limits().memory
        assert sum(len(batch.rows) for batch in reader.batches()) == 1200


@pytest.mark.parametrize(("system", "watched"), [("linux", 0), ("darwin", 315), ("win32", 315)])
def test_the_child_says_how_much_the_parent_has_to_watch(system: str, watched: int) -> None:
    code = (
        f"import sys; sys.platform = {system!r}\n"
        "if sys.platform == 'win32': sys.modules['resource'] = None\n"
        "from leaddesk.exchange.confining import confine\n"
        "from leaddesk.exchange.limits import Limits\n"
        "mb = 1_000_000; wide = Limits(memory_base=200 * mb, memory_watched=100 * mb)\n"
        "print(confine(15 * mb, wide) // mb)"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, capture_output=True, text=True, cwd=root, check=True).stdout
    assert int(said) == watched


@pytest.mark.skipif(sys.platform not in ("linux", "darwin", "win32"), reason="not told elsewhere")
def test_what_a_process_holds_is_told() -> None:
    assert 5_000_000 < held(os.getpid()) < 5_000_000_000
    assert held(2**31 - 1) == 0
