"""Two contacts side by side, with a choice wherever they differ. What only one of them has is
taken over without a question."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from leaddesk.domain.merge import FIELDS, Difference
from leaddesk.domain.overview import Overview
from leaddesk.domain.own_fields import own_field, value_of
from leaddesk.ui import texts
from leaddesk.ui.dialogs import style
from leaddesk.ui.dialogs.form import divider, label
from leaddesk.ui.session import Session
from leaddesk.ui.words.duplicates import merge_field, shown

LABEL_WIDTH = 118
LONGEST = 240
"""Letters of a note that are shown here."""


@dataclass(frozen=True)
class Line:
    """One line of the comparison: a plain one, or a choice in `field`."""

    title: str
    keep: str
    other: str
    field: str = ""
    chosen: str = "keep"


class MergeView(QScrollArea):
    """`choices()` says what was chosen, by field."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._radios: dict[str, dict[str, QRadioButton]] = {}
        self.setObjectName("merge_view")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def compare(self, keep: Overview, other: Overview, found: list[Difference]) -> None:
        """Show two contacts and what has to be chosen."""
        self._radios = {}
        content = QWidget()
        content.setObjectName("sheet_body")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for place, name in ((1, keep.contact.name), (2, other.contact.name)):
            head = label(name, "head", wrap=True)
            head.setMinimumWidth(1)
            grid.addWidget(head, 0, place)
        grid.addWidget(divider(), 1, 0, 1, 3)
        for row, line in enumerate(self._lines(keep, other, found), 2):
            self._add(grid, row * 2, line)
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(content)  # deletes the one before

    def choices(self) -> dict[str, str]:
        """'keep', 'other' or 'both' by field."""
        return {
            field: next(code for code, radio in radios.items() if radio.isChecked())
            for field, radios in self._radios.items()
        }

    def radio(self, field: str, code: str) -> QRadioButton:
        """The choice 'keep', 'other' or 'both' of a field."""
        return self._radios[field][code]

    def _lines(self, keep: Overview, other: Overview, found: list[Difference]) -> list[Line]:
        differing = {each.field: each for each in found}
        lines = [
            Line(self.tr("Stage"), texts.stage_name(keep.stage), texts.stage_name(other.stage)),
            Line(self.tr("Added"), texts.day(keep.created_at.astimezone().date()),
                 texts.day(other.created_at.astimezone().date())),
            Line(self.tr("Phone, e-mail"), _points(keep), _points(other)),
            Line(self.tr("Objections"), self._objections(keep), self._objections(other)),
        ]  # fmt: skip
        for field, names in FIELDS.items():
            one, two = (
                shown(field, tuple(getattr(each.contact, name) for name in names), self._source)
                for each in (keep, other)
            )
            if field in differing:
                lines.append(Line(merge_field(field), one, two, field, differing[field].chosen))
            elif one or two:
                lines.append(Line(merge_field(field), one, two))
        for name in dict(keep.contact.own) | dict(other.contact.own):
            one, two = value_of(keep.contact.own, name), value_of(other.contact.own, name)
            chosen = differing.get(own_field(name))
            if chosen is None:
                lines.append(Line(name, one, two))
            else:
                lines.append(Line(name, one, two, chosen.field, chosen.chosen))
        tags = (", ".join(keep.contact.tags), ", ".join(other.contact.tags))
        if any(tags):
            lines.append(Line(self.tr("Tags"), *tags))
        lines.append(Line(self.tr("Next step"), _steps(keep), _steps(other)))
        lines.append(Line(self.tr("History"), self._history(keep), self._history(other)))
        return [line for line in lines if line.keep or line.other]

    def _add(self, grid: QGridLayout, row: int, line: Line) -> None:
        title = label(line.title, "small")
        title.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        if not line.field:
            for place, text in ((1, line.keep), (2, line.other)):
                plain = _plain(text)
                plain.setContentsMargins(4, 4, 0, 0)
                grid.addWidget(plain, row, place, Qt.AlignmentFlag.AlignTop)
            return
        group = QButtonGroup(title)  # goes with the line
        radios = {
            "keep": self._radio(line, "keep", line.keep),
            "other": self._radio(line, "other", line.other),
        }
        for place, code in ((1, "keep"), (2, "other")):
            grid.addWidget(
                _beside(radios[code], line.keep if code == "keep" else line.other),
                row, place, Qt.AlignmentFlag.AlignTop,
            )  # fmt: skip
        if line.field == "notes":
            both = radios["both"] = self._radio(line, "both", self.tr("Both, one below the other"))
            both.setText(self.tr("Both, one below the other"))
            grid.addWidget(both, row + 1, 1, 1, 2)
        for radio in radios.values():
            group.addButton(radio)
        radios[line.chosen].setChecked(True)
        self._radios[line.field] = radios

    def _radio(self, line: Line, code: str, text: str) -> QRadioButton:
        radio = QRadioButton()
        radio.setObjectName(f"{line.field}_{code}")
        radio.setAccessibleName(f"{line.title}: {text}")
        return radio

    def _source(self, source_id: int) -> str:
        source = self._session.reads.source(source_id)
        return texts.source_name(source) if source else ""

    def _objections(self, overview: Overview) -> str:
        ways = self._session.reads.opted_out(overview.contact.id).split(",")
        return "\n".join(texts.field(f"optout_{way}") for way in ways if way)

    def _history(self, overview: Overview) -> str:
        count = len(self._session.reads.activities(overview.contact.id))
        told = [texts.grouped(self.tr("%n activity(s)", "", count), count)]
        if overview.sales:
            told.append(self.tr("%n sale(s)", "", len(overview.sales)))
        return ", ".join(told)


class _Answering(QLabel):
    """The words beside a radio button: they wrap, and a click on them chooses."""

    def __init__(self, text: str, radio: QRadioButton) -> None:
        super().__init__(_cut(text))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "plain")
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self._radio = radio

    def mousePressEvent(self, event: object) -> None:
        self._radio.click()
        self._radio.setFocus(Qt.FocusReason.MouseFocusReason)


def _beside(radio: QRadioButton, text: str) -> QWidget:
    cell = QWidget()
    across = QGridLayout(cell)
    across.setContentsMargins(0, 0, 0, 0)
    across.setHorizontalSpacing(2)
    across.addWidget(radio, 0, 0, Qt.AlignmentFlag.AlignTop)
    words = _Answering(text, radio)
    words.setContentsMargins(0, 4, 0, style.GAP // 5)
    across.addWidget(words, 0, 1, Qt.AlignmentFlag.AlignTop)
    across.setColumnStretch(1, 1)
    return cell


def _plain(text: str) -> QLabel:
    made = label(_cut(text) or "–", "muted", wrap=True)
    made.setMinimumWidth(1)
    return made


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()} …"


def _points(overview: Overview) -> str:
    return "\n".join(point.value for point in overview.contact.points)


def _steps(overview: Overview) -> str:
    return "\n".join(
        f"{texts.day(step.due_on)} {step.text}".strip() for step in overview.follow_ups
    )
