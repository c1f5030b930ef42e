"""The printed disclosure: pages, words, and nothing left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from leaddesk.desk import Desk
from leaddesk.domain.activity import Activity
from leaddesk.domain.checklist import Answer
from leaddesk.domain.contact import Contact
from leaddesk.ui import disclosure, disclosure_pages, texts, theme
from leaddesk.ui.words import disclosure as words
from tests.desk.test_erasure import lived
from tests.desks import TODAY, desk_in

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SMALLER = 8
"""By how much a page is painted smaller than in the PDF."""


def test_the_pdf_has_pages_and_every_heading(qapp: QApplication, tmp_path: Path) -> None:
    desk = desk_in(tmp_path)
    key, _ = lived(desk)
    record = desk.disclosure.record(key, texts)
    shown = disclosure.html(record, date(2026, 11, 23))
    for code, _lines in disclosure.sections(record):
        assert words.heading(code) in shown
    assert "Zwetschgenröder-Obst" in shown
    desk.disclosure.write(key, tmp_path / "p.pdf", texts, disclosure_pages.print_pdf)
    content = (tmp_path / "p.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") >= 2
    desk.close()


@pytest.mark.parametrize("lines", range(8, 32, 2))
def test_everything_that_is_laid_out_is_painted(
    qapp: QApplication, tmp_path: Path, lines: int
) -> None:
    """However long what stands before it is: a heading that goes on to the next page as well."""
    desk = desk_in(tmp_path)
    notes = "\n".join(f"Zeile {number}" for number in range(lines))
    key = desk.contacts.add(Contact(last_name="Vogt", notes=notes))
    for number in range(4):
        desk.activities.log(key, Activity("call", NOW, result="reached", note=f"Wort {number}"))
    answers = [Answer(each.id, "yes") for each in desk.reads.criteria()]
    desk.qualification.answer(key, answers)
    record = desk.disclosure.record(key, texts)
    desk.close()
    writer = QPdfWriter(str(tmp_path / "p.pdf"))
    writer.setResolution(disclosure_pages.DOTS)
    page = QRectF(0, 0, 4016, 6071)
    document = disclosure_pages.laid_out(record, NOW.date(), writer, page)
    height = document.pageSize().height()
    pages = []
    for number in range(document.pageCount()):
        picture = QImage((page.size() / SMALLER).toSize(), QImage.Format.Format_Grayscale8)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.scale(1 / SMALLER, 1 / SMALLER)
        disclosure_pages.paint_page(painter, document, number, page, "")
        painter.end()
        pages.append(picture)
    unseen = []
    block = document.begin()
    while block.isValid():
        rect = document.documentLayout().blockBoundingRect(block)
        number = int(rect.top() // height)
        rect.translate(0, -number * height)
        area = QRect((rect.topLeft() / SMALLER).toPoint(), (rect.size() / SMALLER).toSize())
        ink = pages[number].copy(area)
        inked = not area.isEmpty() and bytes(ink.constBits()).count(255) < ink.sizeInBytes()
        if block.text() and not inked:
            unseen.append(block.text())
        block = block.next()
    assert unseen == []
    assert len(pages) > 1


def test_what_somebody_typed_is_text_and_no_markup(qapp: QApplication, tmp_path: Path) -> None:
    desk: Desk = desk_in(tmp_path)
    key = desk.contacts.add(
        Contact(last_name="<b>Fett</b>", notes="a & b\n<img src=x>", country="AT")
    )
    shown = disclosure.html(desk.disclosure.record(key, texts), date(2026, 11, 23))
    assert "&lt;b&gt;Fett" in shown
    assert "a &amp; b<br>&lt;img" in shown
    assert "Austria" in shown
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


def test_headings_are_larger_than_the_text_whatever_font_the_window_wears(
    qapp: QApplication, tmp_path: Path
) -> None:
    """The window's font counts in pixels: on paper they would be a hair's breadth."""
    before = qapp.font()
    try:
        theme.apply(qapp, "light")
        desk = desk_in(tmp_path)
        key, _ = lived(desk)
        writer = QPdfWriter(str(tmp_path / "a.pdf"))
        writer.setResolution(disclosure_pages.DOTS)
        page = QRectF(0, 0, 6_000, 9_000)
        document = disclosure_pages.laid_out(
            desk.disclosure.record(key, texts), TODAY, writer, page
        )
        layout, heights = document.documentLayout(), dict[int, set[int]]()
        block = document.begin()
        while block.isValid():
            if block.text():
                line = block.layout().lineAt(0).height() / disclosure_pages.DOTS * 72
                heights.setdefault(block.blockFormat().headingLevel(), set()).add(round(line))
            block = block.next()
        assert layout is not None
        assert min(heights[1]) > max(heights[2]) > max(heights[0]) > 8
        desk.close()
    finally:
        qapp.setFont(before)
