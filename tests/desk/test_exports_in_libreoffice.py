"""What we write, opened and saved again by LibreOffice: the same contacts, nothing to change."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from leaddesk.desk import Desk
from tests.desk.test_exports import Codes
from tests.desks import peopled, person

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")


def saved_again(file: Path, ending: str, folder: Path) -> Path:
    """The file as LibreOffice writes it, with a profile of its own."""
    assert OFFICE is not None
    told = ["--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    # Of a file of text the user says in its dialog that every column is text: ids have 18 digits.
    columns = "/".join(f"{place}/2" for place in range(1, 61))
    text = [f"--infilter=CSV:59,34,UTF8,1,{columns}"] if file.suffix == ".csv" else []
    subprocess.run(
        [OFFICE, *told, *text, "--convert-to", ending, "--outdir", str(folder / "again"), file],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return folder / "again" / f"{file.stem}.{ending}"


@pytest.mark.parametrize(
    ("name", "ending"), [("a.xlsx", "xlsx"), ("a.xlsx", "ods"), ("a.xlsx", "xls"), ("a.csv", "ods")]
)
def test_an_export_comes_back_from_libreoffice_with_no_changes(
    desk: Desk, tmp_path: Path, name: str, ending: str
) -> None:
    peopled(desk)
    desk.contacts.add(
        person("=1+1", "Größl-O'Neill", "Bäckerei Weiß & Söhne", zip="01067", city="Jena",
               notes="Erste Zeile\nzweite; Zeile")
    )  # fmt: skip
    desk.exports.export_contacts(tmp_path / name, Codes())
    again = saved_again(tmp_path / name, ending, tmp_path)
    counts = dict(desk.imports.propose(again, on_match="update").counts())
    everybody = len(desk.reads.contact_ids())
    assert counts == dict.fromkeys(counts, 0) | {"unchanged": everybody}
