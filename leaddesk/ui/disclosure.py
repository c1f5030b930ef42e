"""A disclosure as a person reads it: the record in words, laid out on pages, with Qt's own PDF
writer. Needs fonts, so a QGuiApplication, but no window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from leaddesk.domain.checklist import Criterion
from leaddesk.ui import formats, texts
from leaddesk.ui.dialogs.countries import shown_as
from leaddesk.ui.words import changes, permission
from leaddesk.ui.words import disclosure as words
from leaddesk.ui.words.imports import file_title

translate = QCoreApplication.translate
Record = Mapping[str, Any]
Line = tuple[str, str]
DOTS = 600
"""Dots an inch of the PDF's coordinates."""
MARGIN, FOOT = 20, 12
"""Millimetres around the text, and of them kept for the page number."""
PERSON = (
    "salutation", "title", "first_name", "middle_name", "last_name", "name_suffix", "company",
    "department", "job_title", "street", "street2", "zip", "city", "state", "country", "language",
    "birthday", "customer_no", "external_id", "notes",
)  # fmt: skip
TIMES = ("created_at", "updated_at", "last_activity_at", "stage_since")
DAYS = ("birthday", "expected_on", "hold_until", "acquired_on")
TEXT = 9.5
"""Points."""
STYLE = """
body { font-family: 'Noto Sans', 'Segoe UI', 'DejaVu Sans', sans-serif; font-size: 9.5pt; }
h1 { font-size: 17pt; margin-bottom: 2pt; } h2 { font-size: 12pt; margin-top: 14pt; }
p { margin-top: 0; margin-bottom: 3pt; } td { padding: 1.5pt 8pt 1.5pt 0; vertical-align: top; }
.label { color: #55606e; } .muted { color: #55606e; font-size: 8.5pt; }
"""


def print_pdf(record: Record, path: Path, today: date) -> None:
    """Write the record as a PDF in A4, with a page number on every page."""
    writer = QPdfWriter(str(path))
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(title(record))
    writer.setCreator("LeadDesk")
    page = QRectF(writer.pageLayout().paintRectPixels(DOTS))
    document = laid_out(record, today, writer, page)
    painter = QPainter(writer)
    try:
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            paint_page(painter, document, number, page, title(record))
    finally:
        painter.end()


def laid_out(record: Record, today: date, device: QPaintDevice, page: QRectF) -> QTextDocument:
    """The record on pages, as that device will show it."""
    document = QTextDocument()
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    # The window's own font counts in pixels, of which a printer has twelve times as many.
    font = QFont(document.defaultFont())
    font.setPointSizeF(TEXT)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(STYLE)
    document.setPageSize(QSizeF(page.width(), page.height() - FOOT / 25.4 * DOTS))
    document.setHtml(html(record, today))
    _keep_headings(document)
    return document


def _keep_headings(document: QTextDocument) -> None:
    """No heading stands alone at the foot of a page: it goes on to the next with its lines."""
    layout, height = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        after = block.next()
        if block.blockFormat().headingLevel() == 2 and after.isValid():
            rect = layout.blockBoundingRect(block)
            if rect.top() // height != layout.blockBoundingRect(after).bottom() // height:
                cursor = QTextCursor(block)
                form = cursor.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(form)
                # Or what follows is laid out, but some of it is not painted.
                document.markContentsDirty(0, document.characterCount())
        block = block.next()


def paint_page(
    painter: QPainter, document: QTextDocument, number: int, page: QRectF, running: str
) -> None:
    """Paint one page, numbered from 0, and its foot with the running title."""
    height = document.pageSize().height()
    painter.save()
    painter.translate(0, -number * height)
    document.drawContents(painter, QRectF(0, number * height, page.width(), height))
    painter.restore()
    small = QFont(document.defaultFont())
    small.setPointSizeF(8)
    painter.setFont(small)
    painter.setPen(Qt.GlobalColor.darkGray)
    told = translate("disclosure", "Page {page} of {pages}")
    told = told.format(page=number + 1, pages=document.pageCount())
    bottom = QRectF(0, height, page.width(), page.height() - height)
    painter.drawText(bottom, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, told)
    room = bottom.width() * 0.8
    short = painter.fontMetrics().elidedText(running, Qt.TextElideMode.ElideRight, int(room))
    painter.drawText(bottom, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, short)


def title(record: Record) -> str:
    """What the document is called."""
    told = translate("disclosure", "Disclosure of personal data: {name}")
    return told.format(name=record["name"])


def html(record: Record, today: date) -> str:
    """The record as the document's text; empty parts say so, so that nothing seems left out."""
    intro = translate(
        "disclosure",
        "Everything kept about this person in LeadDesk as of {day} (Art. 15 GDPR). This document "
        "lists the data; what they are used for, for how long and by whom is said in the letter "
        "that comes with it. No legal advice.",
    )
    nothing = translate("disclosure", "Nothing is kept.")
    parts = [
        f"<h1>{escape(title(record))}</h1>",
        f"<p class='muted'>{escape(intro.format(day=formats.day(today)))}</p>",
    ]
    for code, lines in sections(record):
        parts.append(
            f"<h2 style='margin-top:14px; margin-bottom:4px'>{escape(words.heading(code))}</h2>"
        )
        rows = "".join(
            f"<tr><td width='27%' class='label'>{_shown(label)}</td><td>{_shown(text)}</td></tr>"
            for label, text in lines
        )
        parts.append(f"<table width='100%'>{rows}</table>" if rows else f"<p>{nothing}</p>")
    return f"<html><body>{''.join(parts)}</body></html>"


def sections(record: Record) -> Iterator[tuple[str, list[Line]]]:
    """Every part with its lines, in the order of the document."""
    makers = {
        "person": _person, "points": _points, "own_fields": _own, "origin": _origin,
        "ledger": _ledger, "block_list": _blocks, "transitions": _transitions,
        "activities": _activities, "answers": _answers, "follow_ups": _follow_ups,
        "sales": _sales, "files": _files, "kept_on_purpose": _reviews, "history": _history,
    }  # fmt: skip
    for code, made in makers.items():
        yield code, list(made(record))


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _person(record: Record) -> Iterator[Line]:
    for field in PERSON:
        if record.get(field):
            value = record[field]
            told = formats.day(_date(value)) if field in DAYS else str(value)
            yield words.name(field), shown_as(told) if field == "country" else told
    if record["kind_of_person"]:
        yield words.name("kind_of_person"), permission.party(record["kind_of_person"])
    if record["tags"]:
        yield words.name("tags"), ", ".join(record["tags"])
    if record["stage"]:
        yield words.name("stage"), record["stage"]["name"]
    if record["value_cents"]:
        yield words.name("value"), formats.money(record["value_cents"], record["currency"])
    for field in ("expected_on", "hold_until"):
        if record.get(field):
            yield words.name(field), formats.day(_date(record[field]))
    if record["opted_out"]:
        ways = ", ".join(permission.channel(way) for way in record["opted_out"])
        yield words.name("opted_out"), ways
    for field in TIMES:
        if record.get(field):
            yield words.name(field), _moment(record[field])


def _points(record: Record) -> Iterator[Line]:
    for point in record["points"]:
        yield texts.point_kind(point["kind"]), _joined([point["value"], point["label"]])


def _own(record: Record) -> Iterator[Line]:
    yield from record["own_fields"].items()


def _origin(record: Record) -> Iterator[Line]:
    source = record["source"]
    if source:
        yield words.name("source"), source["name"]
        if source.get("vendor"):
            yield words.name("vendor"), source["vendor"]
        if source.get("acquired_on"):
            yield words.name("acquired_on"), formats.day(_date(source["acquired_on"]))
        if source.get("given_by_person"):
            yield words.name("data_from"), words.name("the_person")
    for run in record["imports"]:
        told = _joined([file_title(run["file"]), run["sheet"], run["program"]])
        yield words.name("import"), f"{_moment(run['at'])} · {told}"


def _ledger(record: Record) -> Iterator[Line]:
    for entry in record["ledger"]:
        way = entry["channel"]
        head = [permission.kind(entry["kind"]),
                permission.channel(way) if way else words.name("every_way")]  # fmt: skip
        rest = [
            _with("purpose", permission.purpose(entry["purpose"]) if entry["purpose"] else ""),
            _with("way", permission.way(entry["way"]) if entry["way"] else ""),
            _with("point", entry["point"]), _with("wording", entry["wording"]),
            _with("taken_by", entry["taken_by"]), _with("our_company", entry["company"]),
            _with("place", entry["place"]),
            _with("reason", permission.reason(entry["reason"]) if entry["reason"] else ""),
            entry["note"], _with("proof", entry["evidence"]),
        ]  # fmt: skip
        yield _moment(entry["at"]), "\n".join([" · ".join(head), *filter(None, rest)])


def _blocks(record: Record) -> Iterator[Line]:
    for block in record["block_list"]:
        way = block["channel"]
        told = permission.kind(block["kind"])
        yield (
            formats.day(block["since"]),
            _joined([told, permission.channel(way) if way else words.name("every_way")]),
        )


def _transitions(record: Record) -> Iterator[Line]:
    for each in record["transitions"]:
        came, to = each["from"], each["to"]
        told = f"{came['name']} → {to['name']}" if came and to else (to or {}).get("name", "")
        rest = [
            _with("reason", texts.reason(each["reason"]) if each["reason"] else ""),
            each["note"], _with("evidence", _evidence(record, each["evidence"])),
        ]  # fmt: skip
        yield _moment(each["at"]), "\n".join([told, *filter(None, rest)])


def _evidence(record: Record, kept: Mapping[str, Any]) -> str:
    """On what a change of stage rested: conversations and a sale by their day, answers by word."""
    talks = [each for each in record["activities"]
             if each["id"] in map(str, kept.get("activities", ()))]  # fmt: skip
    sales = [each for each in record["sales"] if each["id"] == str(kept.get("sale", ""))]
    given = list(kept.get("answers", {}).values())
    return ", ".join([
        *(f"{texts.activity_kind(each['kind'])} {formats.day(_date(each['at']))}"
          for each in talks),
        *(formats.money(each["net_cents"], each["currency"]) for each in sales),
        *(f"{given.count(code)} × {texts.answer(code)}"
          for code in ("yes", "no", "unknown") if code in given),
    ])  # fmt: skip


def _activities(record: Record) -> Iterator[Line]:
    for each in record["activities"]:
        head = [texts.activity_kind(each["kind"])]
        if each["result"]:
            head.append(texts.result(each["kind"], each["result"]))
        if not each["outgoing"]:
            head.append(words.name("incoming"))
        if each["minutes"]:
            head.append(f"{each['minutes']} {words.name('minutes')}")
        if each["km"]:
            head.append(f"{each['km']} {words.name('km')}")
        rest = [_with("place", each["place"]), _with("participants", each["participants"]),
                each["subject"], each["note"]]  # fmt: skip
        yield _moment(each["at"]), "\n".join([" · ".join(head), *filter(None, rest)])


def _answers(record: Record) -> Iterator[Line]:
    for each in record["answers"]:
        asked = each["criterion"] or {"key": "", "text": "", "weight": "must"}
        question = asked["text"] or texts.criterion_text(
            Criterion(0, asked["key"], "", asked["weight"], 0, True)
        )
        told = [texts.answer(each["value"]), _moment(each["at"])]
        yield question, "\n".join(filter(None, [" · ".join(told), each["note"]]))


def _follow_ups(record: Record) -> Iterator[Line]:
    for each in record["follow_ups"]:
        done = _with("done", _moment(each["done_at"]) if each["done_at"] else "")
        on = formats.day(_date(each["due_on"]))
        yield on, _joined([(each["due_time"] or "")[:5], each["text"], done]) or "–"


def _sales(record: Record) -> Iterator[Line]:
    for each in record["sales"]:
        rate = f"{each['vat_rate'] / 100:g} %".replace(".", formats.locale().decimalPoint())
        money = f"{formats.money(each['net_cents'], each['currency'])} {words.name('net')}"
        told = [money, _with("vat", rate), _with("reference", each["reference"])]
        yield formats.day(_date(each["sold_on"])), _joined(told)


def _files(record: Record) -> Iterator[Line]:
    for each in record["files"]:
        size = f"{formats.number(each['size'])} {words.name('bytes')}"
        told = f"{each['name']} · {size}\nSHA-256: {each['sha256'][:32]} {each['sha256'][32:]}"
        yield _moment(each["added_at"]), told


def _reviews(record: Record) -> Iterator[Line]:
    for each in record["kept_on_purpose"]:
        until = _with("until", formats.day(_date(each["until"])))
        yield _moment(each["at"]), _joined([until, each["reason"]])


def _history(record: Record) -> Iterator[Line]:
    for each in record["history"]:
        undone = words.name("undone") if each["undone"] else ""
        told = [_joined([each["text"], undone])]
        for change in each.get("changes", ()):
            field, currency = change["field"], record["currency"]
            before, after = (
                changes.said(field, change[when], currency) or "–" for when in ("before", "after")
            )
            told.append(f"{change['criterion'] or changes.field(field)}: {before} → {after}")
        yield _moment(each["at"]), "\n".join(told)


def _with(code: str, value: str) -> str:
    return f"{words.name(code)}: {value}" if value else ""


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _date(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


def _moment(value: object) -> str:
    at = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    here = at.astimezone()
    return f"{formats.day(here.date())} {formats.clock(here.time())}"
