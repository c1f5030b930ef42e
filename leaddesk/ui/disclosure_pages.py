"""A disclosure laid out on pages, with Qt's own PDF writer. Needs fonts, so a QGuiApplication, but
no window."""

from __future__ import annotations

from datetime import date
from pathlib import Path

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

from leaddesk.ui.disclosure import Record, html, title

translate = QCoreApplication.translate
DOTS = 600
"""Dots an inch of the PDF's coordinates."""
MARGIN, FOOT = 20, 12
"""Millimetres around the text, and of them kept for the page number."""
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
