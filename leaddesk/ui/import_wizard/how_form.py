"""How the file is read: as it was found, with what says so, and as the user wants it instead; and
its first rows as they come out of that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.proposal import ENCODINGS, SEPARATORS, Found, How, Proposal
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import ChoiceField, Tick, label, row, section
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

ENCODING_NAMES = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16", "utf-32": "UTF-32", "cp1252": "Windows (cp1252)",
    "iso8859_15": "ISO-8859-15", "mac_roman": "Mac Roman", "cp850": "DOS (cp850)",
}  # fmt: skip
_SEPARATOR_WORDS = {
    ";": QT_TRANSLATE_NOOP("how", "Semicolon ;"),
    ",": QT_TRANSLATE_NOOP("how", "Comma ,"),
    "\t": QT_TRANSLATE_NOOP("how", "Tab"),
    "|": QT_TRANSLATE_NOOP("how", "Bar |"),
}
_EVIDENCE = {
    "mark": QT_TRANSLATE_NOOP("how", "the file says its encoding at its beginning"),
    "zeros": QT_TRANSLATE_NOOP("how", "every second byte is empty, as in UTF-16"),
    "valid": QT_TRANSLATE_NOOP("how", "all of it is valid UTF-8"),
    "letters": QT_TRANSLATE_NOOP("how", "its letters make most sense in this encoding"),
    "told": QT_TRANSLATE_NOOP("how", "its first line names the separator"),
    "even": QT_TRANSLATE_NOOP("how", "rows have most evenly many cells with this separator"),
    "chosen": QT_TRANSLATE_NOOP("how", "chosen by you"),
}
TEXT_FILES = (".csv", ".tsv", ".txt", ".tab")
MOST_ROWS, MOST_COLUMNS, LINE = 5, 40, 25
HEAD, BAR = 36, 12
"""Heights of the preview's header and of its scroll bar, in logical px."""
translate = QCoreApplication.translate


class HowForm(QWidget):
    """`changed` asks for the file to be read again, see `how`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_how")
        self._found = Found()
        self.encoding = ChoiceField("import_encoding", self.tr("Encoding"), [])
        self.separator = ChoiceField("import_separator", self.tr("Separator"), [])
        self.header_row = ChoiceField("import_header_row", self.tr("Column titles are in"), [])
        for field in (self.encoding, self.separator, self.header_row):
            field.combo.activated.connect(lambda: self.changed.emit())
        self.evidence = label("", "small", wrap=True)
        self.evidence.setObjectName("import_evidence")
        self.preview = QTableWidget()
        self.preview.setObjectName("import_preview")
        self.preview.setAccessibleName(self.tr("First rows of the file"))
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.preview.setTabKeyNavigation(False)
        self.preview.setWordWrap(False)
        self.preview.setShowGrid(False)
        self.preview.verticalHeader().hide()
        self.preview.verticalHeader().setDefaultSectionSize(LINE)
        self.preview.horizontalHeader().setHighlightSections(False)
        self.preview.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.preview.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.preview.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.first_rows = QWidget()  # has its place beside the form, where there is room
        beneath = QVBoxLayout(self.first_rows)
        beneath.setContentsMargins(0, 10, 0, 0)
        self._first = section("")
        beneath.addWidget(self._first)
        beneath.addWidget(self.preview)
        self.first_rows.hide()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(style.ROW_GAP)
        page.addLayout(row((self.encoding, 1), (self.separator, 1)))
        page.addWidget(self.evidence)
        page.addWidget(self.header_row)
        self.hidden = Tick("")
        self.hidden.setObjectName("take_hidden_rows")
        self.hidden.clicked.connect(lambda: self.changed.emit())
        page.addWidget(self.hidden)
        self._forget_hidden()
        self.hide()

    def how(self) -> How:
        """As chosen; what was not is as it is found."""
        return How(
            str(self.encoding.value() or ""), str(self.separator.value() or ""),
            int(str(self.header_row.value() or 0)), not self.hidden.isChecked(),
        )  # fmt: skip

    def forget(self) -> None:
        """Another file: as it is found."""
        self._found = Found()
        self._offer(How())
        self._forget_hidden()
        self.first_rows.hide()
        self.hide()

    def show_read(self, proposal: Proposal) -> None:
        """How a file was read."""
        how, self._found = self.how(), proposal.found
        self._offer(how)
        found = self._found
        for field, there in ((self.encoding, found.encoding), (self.separator, found.separator)):
            field.setVisible(bool(there))
        whys = dict.fromkeys((found.encoding_why, found.separator_why))
        told = [translate("how", _EVIDENCE[why]) for why in whys if why]
        sentence = "; ".join(told)
        self.evidence.setText(sentence[:1].upper() + sentence[1:])
        self.evidence.setVisible(bool(told))
        self.header_row.setVisible(bool(found.heads))
        self._show_hidden(proposal)
        self._fill(proposal)
        self.setVisible(bool(found.heads))

    def show_unread(self, file: Path) -> None:
        """It could not be read so; perhaps otherwise."""
        text = file.suffix.lower() in TEXT_FILES
        self._offer(self.how())
        for field in (self.encoding, self.separator):
            field.setVisible(text)
        self.evidence.hide()
        self.first_rows.hide()
        self.header_row.setVisible(bool(self._found.heads))
        self.setVisible(text or bool(self._found.heads))

    def _show_hidden(self, proposal: Proposal) -> None:
        codes = ("hidden_rows", "hidden_rows_left_out")
        flaw = next((flaw for flaw in proposal.flaws if flaw.code in codes), None)
        if flaw is None:
            self._forget_hidden()
            return
        told = self.tr("Also take the rows that are hidden in Excel: {rows}")
        self.hidden.setText(told.format(rows=flaw.value))
        self.hidden.show()

    def _forget_hidden(self) -> None:
        """Hidden rows are taken unless the user says no: a filter that was left on in Excel hides
        people nobody wanted to lose."""
        self.hidden.setChecked(True)
        self.hidden.hide()

    def _offer(self, how: How) -> None:
        """The choices, each with what was found first; what a hand chose stays chosen."""
        found = self._found
        word = self.tr("Found: {what}")
        first = self.tr("As it is found")
        encoding = "" if how.encoding else ENCODING_NAMES.get(found.encoding, found.encoding)
        encodings = [("", word.format(what=encoding) if encoding else first)]
        self.encoding.offer(
            [*encodings, *((code, ENCODING_NAMES[code]) for code in ENCODINGS)], how.encoding
        )
        words = {each: translate("how", text) for each, text in _SEPARATOR_WORDS.items()}
        there = "" if how.separator else words.get(found.separator, found.separator)
        separators = [("", word.format(what=there) if there else first)]
        self.separator.offer([*separators, *((s, words[s]) for s in SEPARATORS)], how.separator)
        numbered = self.tr("Row {n}: {text}")
        heads = {number: numbered.format(n=number, text=text) for number, text in found.heads}
        there = "" if how.header_row else heads.get(found.header_row, "")
        as_found = word.format(what=there) if there else first
        self.header_row.offer([(0, as_found), *heads.items()], how.header_row)

    def _fill(self, proposal: Proposal) -> None:
        table, rows = self.preview, proposal.found.preview[:MOST_ROWS]
        headers = [texts.column_title(proposal, at) for at in range(len(proposal.columns))]
        headers = headers[:MOST_COLUMNS]
        table.clear()
        table.setColumnCount(len(headers))
        table.setHorizontalHeaderLabels([" ".join(header.split()) for header in headers])
        table.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for place, text in enumerate(cells[: len(headers)]):
                shown = texts.cell_shown(proposal, text)
                table.setItem(number, place, QTableWidgetItem(shown))
        table.setFixedHeight(HEAD + LINE * len(rows) + BAR)
        table_of = (
            self.tr("First rows of the file")
            if proposal.found.heads
            else (self.tr("What the file says"))
        )
        self._first.setText(table_of.upper())
        self._first.setAccessibleName(table_of)
        table.resizeColumnsToContents()
        for place in range(len(headers)):
            table.setColumnWidth(place, min(table.columnWidth(place), 160))
        self.first_rows.setVisible(bool(rows))
