"""The desk's own fields of one contact: a line for each there is, and new ones with a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leaddesk.domain.contact import MAX_NAME
from leaddesk.domain.own_fields import Own, own_key, tidy, value_of
from leaddesk.ui import icons, theme
from leaddesk.ui.dialogs.form import label, repolish

NAME_WIDTH = 128


class OwnFieldRow(QWidget):
    """A value, beneath a name that is known or, without one, is typed here too."""

    removed = Signal()

    def __init__(self, name: str, value: str) -> None:
        super().__init__()
        self._name, self._given = name, value
        self.name: QLabel | QLineEdit
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        if name:
            self.name = label("")
            self.name.setTextFormat(Qt.TextFormat.PlainText)
            letters = self.name.fontMetrics()
            self.name.setText(letters.elidedText(name, Qt.TextElideMode.ElideRight, NAME_WIDTH))
            self.name.setToolTip(name)
        else:
            self.name = QLineEdit()
            self.name.setMaxLength(MAX_NAME)
            self.name.setPlaceholderText(self.tr("Name"))
        self.name.setFixedWidth(NAME_WIDTH)
        self.value = QLineEdit(value)
        self.value.setCursorPosition(0)
        line.addWidget(self.name)
        line.addWidget(self.value, 1)
        self._shown = self.value.text()
        self.remove = QPushButton()
        self.remove.setProperty("look", "square")
        self.remove.setIcon(icons.icon("minus", theme.current().muted, 16))
        self.remove.setIconSize(QSize(16, 16))
        self.remove.setFixedSize(28, 30)
        self.remove.setToolTip(self.tr("Remove this line"))
        self.remove.setVisible(not name)
        self.remove.clicked.connect(lambda: self.removed.emit())
        line.addWidget(self.remove)

    def number(self, place: int) -> None:
        """Names for tests and screen readers."""
        for part, name in ((self.name, "name"), (self.value, "value"), (self.remove, "remove")):
            part.setObjectName(f"own_{name}_{place}")
        self.name.setAccessibleName(self._name or self.tr("Name of the own field"))
        self.value.setAccessibleName(self._name or self.tr("Value of the own field"))
        self.remove.setAccessibleName(self.tr("Remove this line"))

    def pair(self) -> tuple[str, str]:
        """Name and value; a value of several lines that was not touched keeps them."""
        typed = self.value.text()
        name = self._name or self.name.text()
        return name, self._given if typed == self._shown else typed


class OwnFieldsEditor(QWidget):
    """`known` are the names the desk has, each with a line."""

    def __init__(self, own: Own, known: Sequence[str]) -> None:
        super().__init__()
        self.rows: list[OwnFieldRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._lines)
        self.adder = QPushButton(self.tr("Add own field"))
        self.adder.setObjectName("add_own_field")
        self.adder.setAccessibleName(self.adder.text())
        self.adder.setProperty("look", "small")
        self.adder.setIcon(icons.icon("add", theme.current().muted, 14))
        self.adder.clicked.connect(lambda: self.add().name.setFocus())
        self.wrong = label(self.tr("An own field needs a name that is not there yet."), "wrong")
        self.wrong.setObjectName("own_fields_wrong")
        self.wrong.hide()
        layout.addWidget(self.wrong)
        across = QHBoxLayout()
        across.addWidget(self.adder)
        across.addStretch(1)
        layout.addLayout(across)
        for name in known:
            self._put(name, value_of(own, name))

    def own(self) -> Own:
        """As typed, in this order; the first of two with one name that says anything holds."""
        return tidy(line.pair() for line in self.rows)

    def check(self) -> bool:
        """Whether every value has a name of its own; says so beneath when not."""
        wrong = self.first_wrong()
        for line in self.rows:
            line.name.setProperty("wrong", line.name is wrong)
            repolish(line.name)
        self.wrong.setVisible(wrong is not None)
        return wrong is None

    def first_wrong(self) -> QWidget | None:
        """The name that is missing, or is one there is already."""
        seen: set[str] = set()
        for line in self.rows:
            name, value = (part.strip() for part in line.pair())
            if isinstance(line.name, QLineEdit) and value and (not name or own_key(name) in seen):
                return line.name
            seen.add(own_key(name))
        return None

    def add(self) -> OwnFieldRow:
        """One more field, without a name yet."""
        return self._put("", "")

    def _put(self, name: str, value: str) -> OwnFieldRow:
        line = OwnFieldRow(name, value)
        line.removed.connect(lambda: self._remove(line))
        self._lines.addWidget(line)
        self.rows.append(line)
        self._number()
        return line

    def _remove(self, line: OwnFieldRow) -> None:
        self.rows.remove(line)
        self._lines.removeWidget(line)
        line.setParent(None)
        line.deleteLater()
        self._number()
        self.adder.setFocus()

    def _number(self) -> None:
        for place, line in enumerate(self.rows):
            line.number(place)
