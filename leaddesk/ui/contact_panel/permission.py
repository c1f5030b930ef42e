"""The panel's answer to "May I contact them?": a light and the deciding fact for each way, and
the way to record what they said. No legal advice, and the section says so."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from leaddesk.domain.contact import Contact
from leaddesk.domain.contact_rules import Answer
from leaddesk.domain.overview import Overview
from leaddesk.ui import icons, theme
from leaddesk.ui.contact_panel.facts import LABEL_WIDTH
from leaddesk.ui.contact_panel.section import Section
from leaddesk.ui.session import Session
from leaddesk.ui.tip import tip
from leaddesk.ui.words import permission as words

ALWAYS = ("phone", "email", "post")
WITH_POINT = {"newsletter": "email", "message": "mobile", "fax": "fax"}
"""Ways that are shown where there is something to use them with."""
MARKS = {"green": "check", "amber": "warning", "red": "close"}
MARK = 12


def shown_ways(contact: Contact, answers: Mapping[str, Answer]) -> list[str]:
    """Which ways the panel answers for: the usual ones, and those there is something to use
    with, unless the same holds for e-mail."""
    kinds = {point.kind for point in contact.points}
    said = words.sentence(answers["email"]) if "email" in answers else ""
    order = ("phone", "email", "newsletter", "message", "fax", "post")
    return [
        way
        for way in order
        if way in answers
        and (way in ALWAYS or (WITH_POINT[way] in kinds and words.sentence(answers[way]) != said))
    ]


class MayContact(Section):
    """`wanted(contact id, channel)` opens the ledger there."""

    wanted = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("permission", "", parent)
        self._session = session
        self._contact_id = 0
        self._answers: Mapping[str, Answer] = {}
        self.set_heading(self.tr("May I contact?"))
        self._heading.setToolTip(
            tip(self.tr("Rules as of {date}; no legal advice.").format(date=self._dated()))
        )
        self._record = QPushButton(self.tr("Record"), self)
        self._record.setObjectName("permission_record")
        self._record.setProperty("look", "link")
        self._record.setToolTip(self.tr("A consent, an objection, a reason to call …"))
        self._record.clicked.connect(lambda: self.wanted.emit(self._contact_id, ""))
        self.top.addWidget(self._record)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._unknown = self._ask_party()
        self._lines: list[tuple[QToolButton, QLabel]] = []

    def _dated(self) -> str:
        return self._session.desk.permission.rules.dated

    def show_contact(self, overview: Overview) -> None:
        """The answers for this contact."""
        self._contact_id = overview.contact.id
        self._answers = self._session.desk.permission.answers(self._contact_id)
        ways = shown_ways(overview.contact, self._answers)
        open_still = any(words.party_decides(self._answers[way]) for way in ways)
        for part in self._unknown:
            part.setVisible(open_still)
        while len(self._lines) < len(ways):
            self._lines.append(self._line(len(self._lines)))
        for index, (button, told) in enumerate(self._lines):
            used = index < len(ways)
            button.setVisible(used)
            told.setVisible(used)
            if used:
                self._fill(ways[index], button, told)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Draw the lights in the colours of the theme in force."""
        tokens = theme.current()
        colours = {"green": tokens.good, "amber": tokens.ring, "red": tokens.danger}
        for button, _ in self._lines:
            answer = self._answers.get(str(button.property("way")))
            if answer is not None:
                name, colour = MARKS[answer.light], colours[answer.light]
                button.setIcon(icons.icon(name, colour, MARK))

    def _fill(self, way: str, button: QToolButton, told: QLabel) -> None:
        answer = self._answers[way]
        said = words.sentence(answer)
        button.setProperty("way", way)
        button.setObjectName(f"permission_{way}")
        button.setText(words.channel(way))
        button.setAccessibleName(f"{words.channel(way)}: {words.light(answer.light)}")
        button.setAccessibleDescription(said)
        told.setObjectName(f"permission_{way}_why")
        told.setText(said)
        more = (said, words.what_next(answer), answer.rule.basis, answer.rule.id)
        for each in (button, told):
            each.setToolTip(tip("\n".join(part for part in more if part)))

    def _ask_party(self) -> list[QWidget]:
        """Where the answer hangs on what kind of person it is: why, and the two that settle it."""
        told = QLabel(self.tr("Nobody said what kind of person this is: the stricter rule holds."))
        told.setObjectName("party_unknown")
        told.setProperty("look", "muted")
        told.setWordWrap(True)
        told.setMinimumWidth(1)
        told.setContentsMargins(0, 6, 0, 0)
        self.body.addWidget(told)
        row = QHBoxLayout()
        row.setSpacing(14)
        parts: list[QWidget] = [told]
        for code, text in (
            ("business", self.tr("Business")),
            ("consumer", self.tr("Private")),
        ):
            button = QPushButton(text)
            button.setObjectName(f"party_{code}")
            button.setProperty("look", "link")
            button.setToolTip(self.tr("Keep that this is what they are"))
            button.clicked.connect(lambda _on=False, code=code: self._set_party(code))
            row.addWidget(button)
            parts.append(button)
        row.addStretch(1)
        self.body.addLayout(row)
        return parts

    def _set_party(self, code: str) -> None:
        self._session.run(self._session.desk.permission.set_party, [self._contact_id], code)

    def _object(self, way: str) -> None:
        self._session.run(self._session.desk.permission.object, [self._contact_id], way)

    def _line(self, row: int) -> tuple[QToolButton, QLabel]:
        button, told = QToolButton(self), QLabel(self)
        button.setProperty("look", "way")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(MARK, MARK))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.clicked.connect(
            lambda _on=False: self.wanted.emit(self._contact_id, str(button.property("way")))
        )
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for name, text in (
            ("record_way", self.tr("Record a consent…")),
            ("object_way", self.tr("Objects to being contacted this way")),
        ):
            action = QAction(text, button)
            action.setObjectName(name)
            button.addAction(action)
        record, object_ = button.actions()
        record.triggered.connect(button.click)
        object_.triggered.connect(lambda: self._object(str(button.property("way"))))
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        told.setMinimumWidth(1)
        self._grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(told, row, 1, Qt.AlignmentFlag.AlignTop)
        return button, told
