"""The ways to reach somebody: any number of phones, mails and web addresses, each with its kind,
shown beside as the program understood it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.contact import POINT_KINDS, ContactPoint
from leaddesk.domain.email_address import read_email
from leaddesk.domain.phone import read_phone
from leaddesk.ui import icons, texts, theme
from leaddesk.ui.dialogs.form import Choice, label, repolish

DIALLED = ("phone", "mobile", "fax")
KIND_WIDTH = 104
BESIDE = 6
_WEB = re.compile(r"[^\s/@]+\.[^\s/@.]{2,}(?:[/?#]\S*)?")


def normal_web(text: str) -> str:
    """A web address without scheme and closing slash, its host in lower case; '' for none."""
    plain = re.sub(r"^[a-z]+://", "", text.strip(), flags=re.IGNORECASE)
    host, slash, rest = plain.partition("/")
    plain = f"{host.lower()}{slash}{rest}".rstrip("/")
    return plain if _WEB.fullmatch(plain) else ""


def read_point(kind: str, text: str, region: str) -> tuple[str, str]:
    """The normal form ('' if unreadable) and the code of what is wrong ('' when all is well)."""
    if kind in DIALLED:
        phone = read_phone(text, region)
        return phone.normal, "" if phone.normal else phone.code or "phone_unreadable"
    if kind == "email":
        address = read_email(text)
        return address, "" if address else "email_invalid"
    web = normal_web(text)
    return web, "" if web or kind in ("linkedin", "xing") else "website_invalid"


class PointRow(QWidget):
    """One way to reach somebody."""

    changed = Signal()
    removed = Signal()

    def __init__(self, point: ContactPoint, region: Callable[[], str]) -> None:
        super().__init__()
        self._given, self._region = point, region
        self.kind = Choice()
        for code in POINT_KINDS:
            self.kind.addItem(texts.point_kind(code), code)
        self.kind.setCurrentIndex(POINT_KINDS.index(point.kind))
        self.kind.setFixedWidth(KIND_WIDTH)
        self.value = QLineEdit(point.value)
        self.value.setCursorPosition(0)
        self.label = QLineEdit(point.label)
        self.label.setPlaceholderText(self.tr("e.g. office"))
        self.label.setFixedWidth(90)
        self.remove = QPushButton()
        self.remove.setProperty("look", "square")
        self.remove.setIcon(icons.icon("minus", theme.current().muted, 16))
        self.remove.setIconSize(QSize(16, 16))
        self.remove.setFixedSize(28, 30)
        self.remove.setToolTip(self.tr("Remove this line"))
        self.normal = label("", "hint")
        self.wrong = label("", "wrong", wrap=True)
        self.wrong.hide()
        line = QHBoxLayout()
        line.setSpacing(BESIDE)
        for part, share in ((self.kind, 0), (self.value, 1), (self.label, 0), (self.remove, 0)):
            line.addWidget(part, share)
        below = QHBoxLayout()
        below.setContentsMargins(KIND_WIDTH + BESIDE, 0, 0, 0)
        below.addWidget(self.normal)
        below.addWidget(self.wrong, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addLayout(line)
        layout.addLayout(below)
        self.value.textChanged.connect(lambda: self.read())
        self.kind.currentIndexChanged.connect(lambda: self.read())
        self.label.textChanged.connect(lambda: self.changed.emit())
        self.value.editingFinished.connect(self.check)
        self.remove.clicked.connect(lambda: self.removed.emit())
        self.read()

    def number(self, place: int) -> None:
        """Names for tests and screen readers: 'phone 1'."""
        for part, name in (
            (self.kind, "kind"), (self.value, "value"), (self.label, "label"),
            (self.remove, "remove"), (self.normal, "normal"), (self.wrong, "wrong"),
        ):  # fmt: skip
            part.setObjectName(f"point_{name}_{place}")
        kind = self.kind.currentText()
        self.kind.setAccessibleName(self.tr("Kind of way {n}").format(n=place + 1))
        self.value.setAccessibleName(f"{kind} {place + 1}")
        self.label.setAccessibleName(self.tr("Label of {kind}").format(kind=kind))
        self.remove.setAccessibleName(self.tr("Remove {kind}").format(kind=kind))

    def point(self) -> ContactPoint | None:
        """As typed; None when nothing was."""
        value = self.value.text().strip()
        if not value:
            return None
        kind = str(self.kind.currentData())
        normal = read_point(kind, value, self._region())[0]
        return ContactPoint(kind, value, normal, self.label.text().strip(), self._given.id)

    def read(self) -> None:
        """Show how it is understood."""
        value = self.value.text().strip()
        normal = read_point(str(self.kind.currentData()), value, self._region())[0] if value else ""
        self.normal.setText(normal if normal != value else "")
        self.normal.setVisible(bool(self.normal.text()))
        self._complain("")
        self.changed.emit()

    def check(self) -> bool:
        """Whether it can be kept. What was kept unread before may stay as it is."""
        value, kind = self.value.text().strip(), str(self.kind.currentData())
        code = read_point(kind, value, self._region())[1] if value else ""
        self._complain(texts.complaint(code) if code else "")
        return not code or (value, kind) == (self._given.value.strip(), self._given.kind)

    def _complain(self, sentence: str) -> None:
        if sentence != self.wrong.text():
            self.wrong.setText(sentence)
            self.wrong.setVisible(bool(sentence))
            self.value.setAccessibleDescription(sentence)
            self.value.setProperty("wrong", bool(sentence))
            repolish(self.value)


class PointsEditor(QWidget):
    """`region()` answers the ISO country by which numbers without one are read."""

    changed = Signal()

    def __init__(self, points: Sequence[ContactPoint], region: Callable[[], str]) -> None:
        super().__init__()
        self._region = region
        self.rows: list[PointRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._lines)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        self._adders = []
        for kind in ("phone", "email", "website"):
            adder = QPushButton(texts.point_kind(kind))
            adder.setObjectName(f"add_{kind}")
            adder.setAccessibleName(self.tr("Add: {kind}").format(kind=texts.point_kind(kind)))
            adder.setProperty("look", "small")
            adder.setIcon(icons.icon("add", theme.current().muted, 14))
            adder.clicked.connect(lambda _=False, kind=kind: self.add(kind).value.setFocus())
            buttons.addWidget(adder)
            self._adders.append(adder)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        self.put(points)

    def add(self, kind: str) -> PointRow:
        """One more empty line."""
        return self._put(ContactPoint(kind, ""))

    def put(self, points: Sequence[ContactPoint]) -> None:
        """These in place of what was typed; an empty phone and mail where there are none."""
        while self.rows:
            line = self.rows.pop()
            self._lines.removeWidget(line)
            line.setParent(None)
            line.deleteLater()
        for point in points or (ContactPoint("phone", ""), ContactPoint("email", "")):
            self._put(point)
        self.changed.emit()

    def points(self) -> tuple[ContactPoint, ...]:
        """As typed, without empty lines."""
        typed = [line.point() for line in self.rows]
        return tuple(point for point in typed if point is not None)

    def check(self) -> bool:
        fine = [line.check() for line in self.rows]  # each is to complain
        return all(fine)

    def first_wrong(self) -> QWidget | None:
        """The field that complains."""
        return next((line.value for line in self.rows if line.wrong.text()), None)

    def read_again(self) -> None:
        """The country changed: numbers may mean something else."""
        for line in self.rows:
            line.read()

    def _put(self, point: ContactPoint) -> PointRow:
        line = PointRow(point, self._region)
        line.changed.connect(self.changed)
        line.removed.connect(lambda: self._remove(line))
        self._lines.addWidget(line)
        self.rows.append(line)
        self._number()
        return line

    def _remove(self, line: PointRow) -> None:
        place = self.rows.index(line)
        self.rows.remove(line)
        self._lines.removeWidget(line)
        # Out of the form at once, or its text would still count as typed.
        line.setParent(None)
        line.deleteLater()
        self._number()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].value.setFocus()
        else:
            self._adders[0].setFocus()
        self.changed.emit()

    def _number(self) -> None:
        for place, line in enumerate(self.rows):
            line.number(place)
