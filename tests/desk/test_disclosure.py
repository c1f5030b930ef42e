"""Disclosure: everything held about one person, and about nobody else."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leaddesk.desk import Desk
from leaddesk.domain.filter import Filter
from leaddesk.domain.sale import Sale
from leaddesk.domain.trouble import Refused, Trouble
from leaddesk.ui import texts
from tests.desk.test_erasure import lived
from tests.desks import TODAY


def printed(record: Mapping[str, Any], path: Path, today: date) -> None:
    """Stands for Qt: what is printed is the record."""
    assert today == TODAY
    path.write_text(json.dumps(record, default=str), "utf-8")


def test_everything_is_in_it_and_nothing_of_others(desk: Desk, tmp_path: Path) -> None:
    key, _ = lived(desk)
    kept = desk.reads.contact(key)
    assert kept
    desk.contacts.edit(key, replace(kept, source_id=3, birthday=date(1980, 2, 29)))
    desk.sales.record(key, Sale(TODAY, 150_000, reference="R-4711"))
    desk.permission.object([key], "phone")
    record = desk.disclosure.record(key, texts)
    text = json.dumps(record, ensure_ascii=False, default=str)
    for expected in (
        "Zwetschgenröder-Obst", "+4966199887766", "Lieblingsobst", "mag am liebsten",
        "Rückruf wegen Zwetschgen", "angebot-quirin.txt", "Ja, Quirin", "R-4711", "1980-02-29",
    ):  # fmt: skip
        assert expected in text
    assert "Olga" not in text
    assert [each["kind"] for each in record["block_list"]] == ["objected"]
    assert {"add_contact", "hold", "merge_contacts", "record_sale"} <= {
        each["verb"] for each in record["history"]
    }
    assert any(each["undone"] for each in record["history"])
    assert record["source"]["key"] == "bought_list"
    assert set(record["transitions"][-1]["evidence"]) == {"sale"}
    written = desk.disclosure.write(key, tmp_path / "quirin.json", texts, printed)
    told = json.loads(Path(written.file).read_text("utf-8"))
    assert told["format"] == "leaddesk-person"
    assert told["person"]["ledger"][0]["wording"] == "Ja, Quirin Zwetschgenröder"


def test_a_zip_has_the_files_beside_it(desk: Desk, tmp_path: Path) -> None:
    key, _ = lived(desk)
    desk.disclosure.write(key, tmp_path / "quirin.zip", texts, printed)
    with zipfile.ZipFile(tmp_path / "quirin.zip") as packed:
        names = [name.rpartition(".")[2] for name in packed.namelist()]
        assert names == ["pdf", "json", "txt"]
        assert packed.read("files/1-angebot-quirin.txt").startswith(b"Lieber Quirin")
    assert [each.name for each in tmp_path.glob("*.pdf")] == []


def test_it_is_about_exactly_one_person(desk: Desk, tmp_path: Path) -> None:
    key, _ = lived(desk)
    assert desk.disclosure.one(Filter(text="quirin@zwetschgen.example")) == key
    for text, code in (("", "not_found"), ("niemand", "not_found"), ("Kim", "not_one")):
        with pytest.raises(Refused) as refused:
            desk.disclosure.one(Filter(text=text))
        assert refused.value.code == f"person_{code}"
    with pytest.raises(Trouble) as trouble:
        desk.disclosure.write(key, tmp_path / "quirin.docx", texts, printed)
    assert trouble.value.code == "cannot_export"
