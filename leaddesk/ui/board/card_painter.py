"""Paints every card of the board. Fonts, pens and colours are made once per theme, a card once
per look: after that it is copied."""

from __future__ import annotations

import math
from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap

from leaddesk.domain.card import Card
from leaddesk.domain.followup import urgency
from leaddesk.domain.pipeline import PHASES
from leaddesk.ui import texts
from leaddesk.ui.board.card_layout import TOP, Chip, Letters, Places, lay_out
from leaddesk.ui.board.painted import PaintedCards
from leaddesk.ui.colours import Theme
from leaddesk.ui.refusal_mark import draw_refusal

translate = QCoreApplication.translate

CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | CENTRE
MIDDLE = Qt.AlignmentFlag.AlignHCenter | CENTRE
ROUND = 7.0
AROUND = 3
"""The focus frame stands that far around a card."""


class CardPainter:
    """One for the whole board; `dress` again when font or theme change."""

    def __init__(self, theme: Theme, font: QFont, *, step_first: bool = False) -> None:
        """`step_first`: the second line says what the next step is, before firm and place."""
        self._step_first = step_first
        self._painted = PaintedCards()
        self._dressed: tuple[Theme, QFont] | None = None
        self.dress(theme, font)

    def dress(self, theme: Theme, font: QFont) -> bool:
        """Take on a theme and a font. Whether they are others than before."""
        if (theme, font) == self._dressed:
            return False
        self._dressed = (theme, QFont(font))
        self._painted.clear()
        self.letters = Letters(font)
        self._ground = QColor(theme.card)
        self._behind = {phase: QColor(theme.column(phase)) for phase in PHASES}
        self._edge = QPen(QColor(theme.card_line), 1.0)
        self._dashed = QPen(QColor(theme.gate), 1.0, Qt.PenStyle.CustomDashLine)
        self._dashed.setDashPattern([3.0, 2.5])
        line = QColor(theme.focus)
        self._chosen = QPen(line, 2.0)
        self._focus = QPen(line, 2.0)
        self._focus_only = QPen(line, 2.0, Qt.PenStyle.DotLine)
        self._shadow = QPen(QColor(theme.card_shadow), 1.0)
        self._text, self._muted = QColor(theme.text), QColor(theme.muted)
        self._hollow = QPen(QColor(theme.line_strong), 1.0)
        self._ring = QPen(QColor(theme.ring), 2.4)
        self._ring.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._ring_rest = QPen(QColor(theme.ring_rest), 2.4)
        self._clock = QPen(QColor(theme.faint), 1.2)
        self._clock.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._refusal = QPen(QColor(theme.muted), 1.2)
        self._ring_text = QColor(theme.prospect_text)
        self._check = QPen(
            QColor(theme.ring),
            1.8,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
        self._chips: dict[str, tuple[QColor, QColor | None]] = {
            "overdue": (QColor(theme.overdue_text), QColor(theme.overdue_ground)),
            "today": (QColor(theme.today_text), QColor(theme.today_ground)),
            "later": (QColor(theme.chip_text), QColor(theme.chip_ground)),
            "source": (QColor(theme.chip_text), QColor(theme.chip_ground)),
            "open": (QColor(theme.prospect_text), QColor(theme.prospect_ground)),
            "none": (QColor(theme.muted), None),
            "hold": (QColor(theme.muted), None),
        }
        return True

    @property
    def edge_when_chosen(self) -> str:
        """The colour of a selected card's edge, '#rrggbb'."""
        return self._chosen.color().name()

    def paint(
        self,
        painter: QPainter,
        row: QRect,
        card: Card,
        phase: str,
        today: date,
        scale: float,
        *,
        ground: str = "",
        chosen: bool,
        focused: bool,
    ) -> None:
        """Paint one card into a row's rectangle on its column's ground, that of the phase
        `ground` (the card's own when not told), copied if possible; `scale` is device px per
        px."""
        key = (card.id, row.width(), phase, chosen, focused, scale)
        picture = self._painted.find(key, card, today)
        if picture is None:
            width, height = row.width() + 2 * AROUND, self.letters.card_height + 2 * AROUND
            picture = QPixmap(math.ceil(width * scale), math.ceil(height * scale))
            picture.setDevicePixelRatio(scale)
            # Opaque, because letters are smoothed by the screen's own pattern only on a ground.
            picture.fill(self._behind[ground or phase])
            own = QRect(AROUND, AROUND - TOP, row.width(), row.height())
            inner = QPainter(picture)
            self.draw(inner, own, card, phase, today, chosen=chosen, focused=focused)
            inner.end()
            self._painted.keep(key, card, today, picture)
        painter.drawPixmap(QPoint(row.left() - AROUND, row.top() + TOP - AROUND), picture)

    def draw(
        self,
        painter: QPainter,
        row: QRect,
        card: Card,
        phase: str,
        today: date,
        *,
        chosen: bool = False,
        focused: bool = False,
    ) -> None:
        """Draw one card into a row's rectangle; also used for the picture under a drag."""
        chip = chip_of(card, phase, today, date_first=self._step_first)
        places = lay_out(row, card, phase, chip, self.letters, step_first=self._step_first)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_edge(painter, places.card, card, chosen, focused)
        letters = self.letters
        painter.setPen(self._text)
        painter.setFont(letters.name)
        painter.drawText(places.name, LEFT, places.name_text)
        painter.setFont(letters.value)
        painter.drawText(places.value, LEFT, places.value_text)
        if places.firm_text:
            painter.setPen(self._muted)
            painter.setFont(letters.firm)
            painter.drawText(places.firm, LEFT, places.firm_text)
        if places.stale is not None:
            self._draw_stale(painter, places.stale)
        if places.refusal is not None:
            draw_refusal(painter, places.refusal, self._refusal)
        if places.ring is not None:
            self._draw_ring(painter, places.ring, card)
        if chip is not None and places.chip is not None:
            self._draw_chip(painter, places, chip)
        painter.restore()

    def _draw_edge(
        self, painter: QPainter, where: QRect, card: Card, chosen: bool, focused: bool
    ) -> None:
        edge = QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5)
        if not (chosen or card.open_inbound):
            painter.setPen(self._shadow)
            painter.drawRoundedRect(edge.translated(0, 1), ROUND, ROUND)
        painter.setBrush(self._ground)
        if chosen:
            painter.setPen(self._chosen)
            painter.drawRoundedRect(QRectF(where).adjusted(1, 1, -1, -1), ROUND, ROUND)
        else:
            painter.setPen(self._dashed if card.open_inbound else self._edge)
            painter.drawRoundedRect(edge, ROUND, ROUND)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if focused:
            painter.setPen(self._focus if chosen else self._focus_only)
            grown = 1.5 if chosen else -1
            painter.drawRoundedRect(
                QRectF(where).adjusted(-grown, -grown, grown, grown), ROUND + 1, ROUND + 1
            )

    def _draw_stale(self, painter: QPainter, where: QRect) -> None:
        """A small clock: calm, for it may be meant."""
        circle = QRectF(where).adjusted(0.7, 0.7, -0.7, -0.7)
        painter.setPen(self._clock)
        painter.drawEllipse(circle)
        middle = circle.center()
        painter.drawPolyline([middle + QPointF(0, -2.8), middle, middle + QPointF(2.2, 1.2)])

    def _draw_ring(self, painter: QPainter, where: QRect, card: Card) -> None:
        circle = QRectF(where).adjusted(1.5, 1.5, -1.5, -1.5)
        standing = card.checklist
        if standing.passed:
            painter.setPen(self._ring)
            painter.drawEllipse(circle)
            middle = circle.center()
            painter.setPen(self._check)
            painter.drawPolyline(
                [
                    middle + QPointF(-2.9, 0.1),
                    middle + QPointF(-0.8, 2.2),
                    middle + QPointF(3.0, -2.0),
                ]
            )
            return
        painter.setPen(self._ring_rest)
        painter.drawEllipse(circle)
        if standing.yes and standing.total:
            painter.setPen(self._ring)
            painter.drawArc(circle, 90 * 16, -round(360 * 16 * standing.yes / standing.total))
        painter.setPen(self._ring_text)
        painter.setFont(self.letters.digit)
        painter.drawText(where, MIDDLE, str(standing.yes))

    def _draw_chip(self, painter: QPainter, places: Places, chip: Chip) -> None:
        assert places.chip is not None
        text, ground = self._chips[chip.look]
        box = QRectF(places.chip)
        if not places.chip_text:
            painter.setPen(QPen(text, 1.2))
            painter.setBrush(text if ground is not None else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            return
        if ground is None:
            painter.setPen(self._hollow)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(text)
        painter.setFont(self.letters.chip_bold if chip.bold else self.letters.chip)
        painter.drawText(places.chip, MIDDLE, places.chip_text)


def chip_of(card: Card, phase: str, today: date, *, date_first: bool = False) -> Chip | None:
    """What the chip says: what is due, else the open checklist of who came by themselves (with
    `date_first` only when nothing is planned), the hold, the next step; with nothing planned the
    source of a lead, 'no date' for a prospect."""
    near = urgency(card.due_on, today)
    if card.open_inbound and near not in ("overdue", "today", *(["later"] * date_first)):
        return Chip(translate("card", "Checklist open"), "open", (translate("card", "open"),))
    if card.on_hold_until is not None and card.on_hold_until > today:
        until = texts.day_short(card.on_hold_until, today)
        words = translate("card", "until {day}").format(day=until)
        return Chip(words, "hold", (_bare(card.on_hold_until, today),))
    if card.due_on is not None:
        when = texts.due(card.due_on, card.due_time, today)
        brief = texts.due_briefly(card.due_on, card.due_time, today)
        return Chip(when, near, (brief,) if near == "today" else (brief, _bare(card.due_on, today)))
    if phase == "prospect":
        return Chip(translate("card", "No date"), "none")
    if phase == "lead" and card.source is not None:
        return Chip(texts.source_name(card.source), "source")
    return None


def _bare(on: date, today: date) -> str:
    """A date without any word, not even 'tomorrow': said as from another month."""
    near = abs((on - today).days) <= 1
    return texts.due_briefly(
        on, None, on.replace(month=on.month % 12 + 1, day=15) if near else today
    )
