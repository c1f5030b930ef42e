"""The printed disclosure: pages, words, and nothing left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from leaddesk.desk import Desk
from leaddesk.ui import disclosure, texts
from leaddesk.ui.words import disclosure as words
from tests.desk.test_erasure import lived
from tests.desks import desk_in


def test_the_pdf_has_pages_and_every_heading(qapp: QApplication, tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    key, _ = lived(desk)
    record = desk.disclosure.record(key, texts)
    shown = disclosure.html(record, date(2026, 11, 23))
    for code, _lines in disclosure.sections(record):
        assert words.heading(code) in shown
    assert "Zwetschgenröder-Obst" in shown
    desk.disclosure.write(key, tmp_path / "p.pdf", texts, disclosure.print_pdf)
    content = (tmp_path / "p.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 2
    desk.close()


def test_what_somebody_typed_is_text_and_no_markup(qapp: QApplication, tmp_path: Path) -> None:
    desk: Desk = desk_in(tmp_path)
    from leaddesk.domain.contact import Contact

    key = desk.contacts.add(Contact(last_name="<b>Fett</b>", notes="a & b\n<img src=x>"))
    shown = disclosure.html(desk.disclosure.record(key, texts), date(2026, 11, 23))
    assert "&lt;b&gt;Fett" in shown
    assert "a &amp; b<br>&lt;img" in shown
    desk.close()


def test_the_history_says_what_was_there_before_and_after_in_words(
    qapp: QApplication, tmp_path: Path
) -> None:
    desk: Desk = desk_in(tmp_path)
    key, _ = lived(desk)
    kept = desk.reads.contact(key)
    assert kept
    desk.contacts.edit(
        key, replace(kept, city="Kassel", value_cents=120_000, source_id=3, country="AT")
    )
    record = desk.disclosure.record(key, texts)
    lines = dict(disclosure.sections(record))["history"]
    edit = next(text for _, text in reversed(lines) if "Kassel" in text)
    source = next(each for each in desk.reads.sources() if each.id == 3)
    assert f"{kept.city} → Kassel" in edit
    assert f"→ {texts.money(120_000, 'EUR')}" in edit
    assert f"→ {texts.source_name(source)}" in edit
    assert "AT" not in edit.replace("Kassel", "")
    asked = desk.reads.criteria()[0]
    assert any(f"{texts.criterion_text(asked)}: – → {texts.answer('yes')}" in t for _, t in lines)
    assert "criterion:" not in disclosure.html(record, date(2026, 11, 23))
    desk.close()
