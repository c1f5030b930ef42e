"""What stands above the cards: the band of a phase, and a column's name, count and sum. Numbers
are never cut: the words give way, and the tooltip has them in full."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.pipeline import Stage
from leaddesk.ui import texts
from leaddesk.ui.board.card_layout import NARROW_COLUMN, side_of
from leaddesk.ui.theme import current

translate = QCoreApplication.translate

BAND_HEIGHT = 30
HEADER_HEIGHT = 32
HINT_MIN = 120
"""Less room than this shows the words beside a title whole or not at all."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def resized(font: QFont, by: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The font some px larger or smaller, in a weight."""
    found = QFont(font)
    found.setPixelSize(max(8, found.pixelSize() + by if found.pixelSize() > 0 else 13 + by))
    found.setWeight(weight)
    return found


CLOSER = ((0, -0.3), (-1, -0.3), (-2, -0.3))
"""What a name may lose before it is cut: px of its size, px between its letters."""


def fitted(font: QFont, text: str, room: int) -> tuple[QFont, str]:
    """A name and the letters in which it fits: closer, then smaller, and cut only then."""
    closer = font
    if QFontMetrics(font).horizontalAdvance(text) <= room:
        return font, text
    for by, apart in CLOSER:
        closer = resized(font, by, font.weight())
        closer.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, apart)
        if QFontMetrics(closer).horizontalAdvance(text) <= room:
            return closer, text
    return closer, QFontMetrics(closer).elidedText(text, Qt.TextElideMode.ElideRight, room)


class Band(QWidget):
    """The strip above a phase's columns: title, a few words, the true count."""

    def __init__(self, phase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.phase = phase
        self.count = -1
        self.setObjectName(f"band_{phase}")
        self.setFixedHeight(BAND_HEIGHT)
        self.setToolTip(f"<p>{texts.definition(phase)}</p>")
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """How many contacts are in this phase, over the filter."""
        if count == self.count:
            return
        self.count = count
        spoken = f"{texts.phase_name(self.phase)}: {texts.number(count)}"
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(texts.definition(self.phase))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        text, ground = theme.band(self.phase)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setPen(QColor(text))
        inner = self.rect().adjusted(12, 0, -12, 0)
        bold = resized(self.font(), 0, QFont.Weight.Bold)
        painter.setFont(bold)
        count = texts.number(self.count)
        painter.drawText(inner, RIGHT, count)
        line = QFontMetrics(bold)
        room = inner.width() - line.horizontalAdvance(count) - 10
        spaced = resized(self.font(), -1, QFont.Weight.Bold)
        spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        letters, title = fitted(spaced, texts.phase_name(self.phase).upper(), room)
        painter.setFont(letters)
        painter.drawText(inner, LEFT, title)
        taken = QFontMetrics(letters).horizontalAdvance(title) + 10
        small = resized(self.font(), -1)
        hint = QFontMetrics(small).elidedText(
            texts.phase_hint(self.phase), Qt.TextElideMode.ElideRight, room - taken
        )
        if room - taken > HINT_MIN or hint == texts.phase_hint(self.phase):
            painter.setFont(small)
            painter.drawText(inner.adjusted(taken, 0, 0, 0), LEFT, hint)
        painter.end()


class ColumnHeader(QAbstractButton):
    """A column's name, count and sum over the filter. Measured only when it is looked at. A button,
    so that a screen reader says it; pressing it goes to the column, or does what a kind of header
    says."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName(f"header_{stage.key or stage.id}")
        self.setFixedHeight(HEADER_HEIGHT)
        self._name = texts.stage_name(stage)
        self._count = ColumnCount(stage.id)
        self._told = False
        self._shown: tuple[str, str, str] | None = None
        self._letters: tuple[QFont, QFont] | None = None
        self._name_letters: QFont | None = None
        self._sort = ""
        self._mark = ""
        self._kept_free = 0
        """Px behind the count that something else takes."""
        self._behind_count = 0

    def show_count(self, count: ColumnCount) -> bool:
        """Show the database's numbers. Whether they are others than before."""
        if self._told and count == self._count:
            return False
        self._told = True
        self._count = count
        self._name_all()
        self._fit()
        return True

    def show_sort(self, word: str) -> None:
        """By what the cards are sorted; '' for the user's own order."""
        self._sort = word
        self._name_all()
        self._fit()

    def _name_all(self) -> None:
        whole = texts.sums(self._count.sums, short=False)
        sorted_by = self.tr("sorted by: {what}").format(what=self._sort) if self._sort else ""
        tip = [self._name, texts.contacts(self._count.count), whole, sorted_by]
        self.setToolTip("\n".join(part for part in tip if part))
        self.setAccessibleName(", ".join(part for part in tip if part))

    @property
    def shown(self) -> tuple[str, str, str]:
        """Name, count and sum as they fit."""
        if self._shown is None:
            self._shown = self._fitted()
        return self._shown

    @property
    def mark(self) -> str:
        """What of the order's name fits; '' for the user's own order."""
        if self._shown is None:
            self._shown = self._fitted()
        return self._mark

    def _fonts(self) -> tuple[QFont, QFont]:
        if self._letters is None:
            font = self.font()
            self._letters = resized(font, 1, QFont.Weight.DemiBold), resized(font, -1)
        return self._letters

    def _room(self) -> QRect:
        side = side_of(self.width()) + 2
        return self.rect().adjusted(side, 0, -side, 0)

    def _fit(self) -> None:
        self._shown = None
        self.update()

    def _fitted(self) -> tuple[str, str, str]:
        bold, plain = self._fonts()
        name_line, line = QFontMetrics(bold), QFontMetrics(plain)
        count = texts.number(self._count.count)
        room = self._room().width() - line.horizontalAdvance(count) - 6 - self._kept_free
        # '8 129 T€' must not read as one number, and a narrow column has no other gap to tell.
        gap = 5 if self.width() >= NARROW_COLUMN else 11
        spare = room - name_line.horizontalAdvance(self._name) - gap
        marks = ["↓ " + self._sort, "↓"] if self._sort else []
        self._mark = next((m for m in marks if line.horizontalAdvance(m) + 6 <= spare), "")
        if self._mark:
            spare -= line.horizontalAdvance(self._mark) + 6
        elif self._sort:  # it is said, whatever it costs the name
            self._mark = "↓"
            room -= line.horizontalAdvance(self._mark) + 6
        fitting = (each for each in self._sums_shorter() if line.horizontalAdvance(each) <= spare)
        total = next(fitting, "")
        self._name_letters, name = fitted(bold, self._name, room)
        wide = QFontMetrics(self._name_letters).horizontalAdvance(name)
        parts = (wide, line.horizontalAdvance(count),
                 line.horizontalAdvance(self._mark) if self._mark else None)  # fmt: skip
        behind = sum(each + 6 for each in parts if each is not None)
        self._behind_count = self._room().left() + behind
        return name, count, total

    def _sums_shorter(self) -> list[str]:
        """The sums in full, then the first currency with a hint that there are more."""
        full = texts.sums(self._count.sums)
        if " · " not in full:
            return [full] if full else []
        return [full, full.split(" · ")[0] + " + …"]

    def resizeEvent(self, event: QEvent) -> None:
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._letters = None
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current()
        _, plain = self._fonts()
        name, count, total = self.shown
        letters = self._name_letters or self.font()
        painter = QPainter(self)
        room = self._room()
        painter.setPen(QColor(theme.text))
        painter.setFont(letters)
        painter.drawText(room, LEFT, name)
        taken = QFontMetrics(letters).horizontalAdvance(name) + 6
        painter.setPen(QColor(theme.muted))
        painter.setFont(plain)
        painter.drawText(room.adjusted(taken, 0, 0, 0), LEFT, count)
        painter.drawText(room, RIGHT, total)
        if self._mark:
            taken += QFontMetrics(plain).horizontalAdvance(count) + 6
            painter.setPen(QColor(theme.accent_text if theme.dark else theme.accent))
            painter.drawText(room.adjusted(taken, 0, 0, 0), LEFT, self._mark)
        painter.end()
