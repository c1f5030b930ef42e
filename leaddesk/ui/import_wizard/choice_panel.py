"""Beside the table: the row the keyboard stands on, field by field. What is there and what the
file has stand side by side, and each can be chosen; a possible duplicate is decided here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.choices import CLEAR, KEEP, REPLACE, TAKE, choice, fields_of, options, values
from leaddesk.domain.contact import Contact, person_name
from leaddesk.domain.proposal import Flaw, Incoming, Line
from leaddesk.ui.dialogs.form import label
from leaddesk.ui.import_wizard import proposal_words as words

WIDE = 332
INSIDE = WIDE - 62
SIDES = ("phone", "mobile", "email")


class ChoicePanel(QScrollArea):
    """`chosen(field, choice)` is about the row shown, `everywhere(field, choice)` about all rows;
    `decided(word)` is 'same', 'other' or 'skip', `decided_all` the same for all. `known(id)`
    reads a contact, `flaws(line)` gives what is wrong with cells of a row."""

    chosen = Signal(str, str)
    everywhere = Signal(str, str)
    decided = Signal(str)
    decided_all = Signal(str)

    def __init__(
        self, known: Callable[[int], Contact | None],
        flaws: Callable[[Line], Sequence[Flaw]], parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("proposal_choices")
        self.setAccessibleName(self.tr("Choices for the row"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(WIDE)
        self._known = known
        self._flaws = flaws
        self._radios: dict[tuple[str, str], QRadioButton] = {}
        self.show_line(None)

    def radio(self, field: str, chosen: str) -> QRadioButton:
        """The choice of a field; of 'duplicate' the decisions."""
        return self._radios[field, chosen]

    def take_focus(self) -> None:
        """To the first thing that can be chosen."""
        for radio in self._radios.values():
            if radio.isChecked():
                radio.setFocus()
                return

    def show_line(self, line: Line | None) -> None:
        """Show what can be chosen about a row; None shows what this is for."""
        self._radios = {}
        content = QWidget()
        content.setObjectName("sheet_body")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 2, 10, 10)
        column.setSpacing(4)
        if line is None:
            told = self.tr("Go to a row to choose field by field what is taken from the file.")
            column.addWidget(label(told, "muted", wrap=True))
        else:
            self._fill(column, line)
        column.addStretch(1)
        self.setWidget(content)  # deletes the one before

    def _fill(self, column: QVBoxLayout, line: Line) -> None:
        name = label(line.name or words.NOTHING, "file", wrap=True)
        name.setMinimumWidth(1)
        column.addWidget(name)
        told = self.tr("Row {row}: {happens}")
        what = words.happens(words.kind_of(line))
        column.addWidget(label(told.format(row=line.number, happens=what), "small"))
        self._story(column, line)
        if line.newer_here:
            told = self.tr(
                "Changed here since this file was exported. What is here stays; tick the row to "
                "take what the file has."
            )
            column.addWidget(label(told, "small", wrap=True))
        if line.fresh_id and line.duplicate_of:
            self._duplicate(column, line)
        asked = list(fields_of(line))
        empty = [field for field in asked if field in line.empty]
        for field in asked:
            if empty and field == empty[0]:
                column.addSpacing(8)
                told = self.tr("Empty in the file; nothing is lost unless you choose so:")
                column.addWidget(label(told, "small", wrap=True))
            self._field(column, line, field)
        if not asked and not line.duplicate_of:
            nothing = label(self.tr("There is nothing to choose in this row."), "muted", wrap=True)
            nothing.setContentsMargins(0, 8, 0, 0)
            column.addWidget(nothing)

    def _story(self, column: QVBoxLayout, line: Line) -> None:
        """Why this happens to the row, and what is wrong with its cells, in full."""
        for told in words.story(line, self._flaws(line)):
            sentence = label(told, "small", wrap=True)
            sentence.setObjectName("proposal_story")
            sentence.setMinimumWidth(1)
            column.addWidget(sentence)

    def _duplicate(self, column: QVBoxLayout, line: Line) -> None:
        asked = label(self.tr("Who is this?"), "plain")
        asked.setContentsMargins(0, 8, 0, 0)
        column.addWidget(asked)
        self._both(column, line)
        now = line.decided or ("other" if line.taken else "skip")
        told = {
            "same": self.tr("The same: complete that contact"),
            "other": self.tr("Somebody else: a new contact"),
            "skip": self.tr("Leave this row out"),
        }
        group = QButtonGroup(asked)
        for code, word in told.items():
            radio = self._radio(column, group, "duplicate", code, word, now == code)
            _when_on(radio, partial(self.decided.emit, code))
        all_of_them = QPushButton(self.tr("For all possible duplicates"))
        all_of_them.setObjectName("everywhere_duplicate")
        all_of_them.setProperty("look", "small")
        all_of_them.setAutoDefault(False)
        all_of_them.setToolTip(self.tr("Decide about all of them what is decided here"))
        all_of_them.clicked.connect(lambda: self.decided_all.emit(now))
        column.addWidget(all_of_them, 0, Qt.AlignmentFlag.AlignLeft)

    def _both(self, column: QVBoxLayout, line: Line) -> None:
        """Both records side by side."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        kept = self._known(line.duplicate_of)
        sides = (
            (self.tr("Already in LeadDesk"), _told(kept) if kept else [line.duplicate_name]),
            (self.tr("In the file"), _told(line.incoming)),
        )
        for place, (head, lines) in enumerate(sides):
            over = label(head, "small", wrap=True)
            over.setMinimumWidth(1)
            grid.addWidget(over, 0, place)
            both = label("\n".join(lines), "plain", wrap=True)
            both.setObjectName(f"duplicate_side_{place}")
            both.setAccessibleName(f"{head}: {', '.join(lines)}")
            both.setMinimumWidth(1)
            grid.addWidget(both, 1, place, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)
        column.addSpacing(4)

    def _field(self, column: QVBoxLayout, line: Line, field: str) -> None:
        word = words.field_word(field)
        head = QHBoxLayout()
        head.setContentsMargins(0, 8, 0, 0)
        title = label(word, "small")
        everywhere = QPushButton(self.tr("For all rows"))
        everywhere.setObjectName(f"everywhere_{field}")
        everywhere.setProperty("look", "small")
        everywhere.setAutoDefault(False)
        everywhere.setAccessibleName(self.tr("{field}: the same for all rows").format(field=word))
        everywhere.setToolTip(self.tr("Choose for this field in all rows what is chosen here"))
        everywhere.clicked.connect(lambda: self.everywhere.emit(field, choice(line, field)))
        head.addWidget(title, 1)
        head.addWidget(everywhere)
        column.addLayout(head)
        group = QButtonGroup(title)
        now = choice(line, field)
        for code in options(line, field):
            told = self._told(line, field, code)
            radio = self._radio(column, group, field, code, told, now == code)
            radio.setAccessibleName(f"{word}: {told}")
            _when_on(radio, partial(self.chosen.emit, field, code))

    def _radio(
        self, column: QVBoxLayout, group: QButtonGroup, field: str, code: str, word: str, on: bool
    ) -> QRadioButton:
        plain = " ".join(word.split())
        radio = QRadioButton()
        letters = QFontMetrics(radio.font())
        shown = letters.elidedText(plain, Qt.TextElideMode.ElideRight, INSIDE)
        radio.setText(shown.replace("&", "&&"))
        radio.setToolTip(word if shown != plain else "")
        radio.setObjectName(f"choose_{field}_{code}")
        radio.setAccessibleName(plain)
        radio.setChecked(on)
        group.addButton(radio)
        column.addWidget(radio)
        self._radios[field, code] = radio
        return radio

    def _told(self, line: Line, field: str, code: str) -> str:
        """What holds after a choice."""
        old, new = (words.plain(field, each) for each in values(line, field))
        if code == KEEP:
            return self.tr("Keep {value}").format(value=old) if old else self.tr("Leave it empty")
        if code == CLEAR:
            return self.tr("Clear this field")
        if code == REPLACE:
            own = [point.value for point in line.incoming.points if point.kind == field]
            return self.tr("Only {value}").format(value=", ".join(own))
        assert code == TAKE
        return new

    def sizeHint(self) -> QSize:
        return QSize(WIDE, 200)


def _when_on(radio: QRadioButton, tell: Callable[[], None]) -> None:
    def turned(on: bool) -> None:
        if on:
            tell()

    radio.toggled.connect(turned)


def _told(record: Contact | Incoming) -> Sequence[str]:
    """A record in a few lines: who, firm, ways to reach, place."""
    if isinstance(record, Contact):
        name, firm = record.name, record.firm
        place = f"{record.zip} {record.city}"
    else:
        parts = (str(record.fields.get(part, "")) for part in words.NAME[:4])
        name, firm = person_name(*parts), record.firm
        place = f"{record.fields.get('zip', '')} {record.fields.get('city', '')}"
    ways = [point.value for point in record.points if point.kind in SIDES]
    return [each for each in dict.fromkeys((name, firm, *ways, place.strip())) if each]
