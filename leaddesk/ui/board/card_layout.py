"""Where everything on a card stands: one function, used to measure and to paint. The value has
priority; the chip gives way and in the end is a dot of its colour. Digits are never cut off."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from leaddesk.domain.card import Card
from leaddesk.ui import texts
from leaddesk.ui.refusal_mark import MARK

GAP, TOP = 8, 2
"""Between two cards; that much of it stands above a card, so that its focus frame fits."""
SIDE, NARROW_SIDE = 7, 4
"""Between a card and the column's edge."""
NARROW_COLUMN, NARROW_CARD = 156, 142
"""Narrower than this, margins give way before the words do."""
PAD_X, NARROW_PAD_X, PAD_Y = 9, 6, 9
RING = 16
STALE = 11
CHIP_PAD, TIGHT_PAD = 5, 2
LEAST_CUT = {"source": 34, "none": 52}
"""Chips whose words may be cut off, and the room they need for it: others hold a date."""
DOT = 8
BETWEEN, NARROW_BETWEEN = 5, 3
"""Between ring, chip and value."""


def side_of(column: int) -> int:
    """The margin of cards in a column so many px wide."""
    return NARROW_SIDE if column < NARROW_COLUMN else SIDE


class Letters:
    """The fonts of a card and their measures, derived from the program's font once."""

    def __init__(self, base: QFont) -> None:
        size = base.pixelSize() if base.pixelSize() > 0 else QFontMetrics(base).height() * 3 // 4
        self.name = _sized(base, size + 1, QFont.Weight.DemiBold)
        self.firm = _sized(base, size, QFont.Weight.Normal)
        self.chip = _sized(base, size - 2, QFont.Weight.Normal)
        self.chip_bold = _sized(base, size - 2, QFont.Weight.DemiBold)
        self.value = _sized(base, size, QFont.Weight.DemiBold)
        self.digit = _sized(base, size - 3, QFont.Weight.Bold)
        self.name_line = QFontMetrics(self.name)
        self.firm_line = QFontMetrics(self.firm)
        self.chip_line = QFontMetrics(self.chip)
        self.chip_bold_line = QFontMetrics(self.chip_bold)
        self.value_line = QFontMetrics(self.value)
        self.chip_height = max(self.chip_line.height() + 5, RING)
        self.name_height, self.firm_height = self.name_line.height(), self.firm_line.height()
        lines = self.name_height + self.firm_height
        self.card_height = 2 * PAD_Y + lines + 9 + self.chip_height
        """Every card has this height, in logical px."""
        self.row_height = self.card_height + GAP
        self.elided = lru_cache(maxsize=2000)(self._elided)

    def _elided(self, text: str, width: int, which: str) -> str:
        line: QFontMetrics = getattr(self, which)
        # A name may hold line breaks or be 500 letters long; only its beginning can show.
        flat = " ".join(text[:300].split())
        return line.elidedText(flat, Qt.TextElideMode.ElideRight, width)


def _sized(base: QFont, size: int, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(size, 8))
    font.setWeight(weight)
    return font


class Chip(NamedTuple):
    """What the chip says and how: 'overdue', 'today', 'later', 'none' (hollow), 'source',
    'open' (the checklist), 'hold'. `shorter` says it where `text` doesn't fit, longest first."""

    text: str
    look: str
    shorter: tuple[str, ...] = ()

    @property
    def bold(self) -> bool:
        return self.look in ("overdue", "today")


class Places(NamedTuple):
    """Rectangles in the view's px and the texts as they fit. `ring`, `chip`, `stale` (the mark of
    a card that lies too long) and `refusal` (of who does not want to be contacted) may be None; a
    chip without a text is a dot."""

    card: QRect
    name: QRect
    name_text: str
    firm: QRect
    firm_text: str
    ring: QRect | None
    chip: QRect | None
    chip_text: str
    value: QRect
    value_text: str
    stale: QRect | None = None
    refusal: QRect | None = None


def has_ring(card: Card, phase: str) -> bool:
    """The checklist shows once anything was answered, and always on a prospect."""
    return card.answered > 0 or phase == "prospect"


def second_line(card: Card, *, step_first: bool = False) -> str:
    """Firm and place, without repeating a firm that already is the card's name; where wanted the
    next step before them."""
    firm = "" if card.firm == card.name else card.firm
    step = card.next_step if step_first else ""
    return " · ".join(part for part in (step, firm, card.city) if part)


def value_of(card: Card) -> str:
    """'14 500 €', or a dash when there is none."""
    return "—" if card.value_cents is None else texts.money(card.value_cents, card.currency)


def lay_out(
    row: QRect,
    card: Card,
    phase: str,
    chip: Chip | None,
    letters: Letters,
    *,
    step_first: bool = False,
) -> Places:
    """`row` is the whole row of the view; the gap to the next card is part of it."""
    whole = row.adjusted(0, TOP, 0, TOP - GAP)
    narrow = whole.width() < NARROW_CARD
    pad, between = (NARROW_PAD_X, NARROW_BETWEEN) if narrow else (PAD_X, BETWEEN)
    left, width = whole.left() + pad, max(whole.width() - 2 * pad, 1)
    name = QRect(left, whole.top() + PAD_Y, width, letters.name_height)
    stale = refusal = None
    if card.stale:
        stale = _mark(name, STALE, between)
    if card.refuses:
        refusal = _mark(name, MARK, between)
    firm = QRect(left, name.bottom() + 1, width, letters.firm_height)
    top, height = firm.bottom() + 1 + 9, letters.chip_height

    ring = None
    at = left
    if has_ring(card, phase):
        ring = QRect(at, top + (height - RING) // 2, RING, RING)
        at += RING + between
    value_text = value_of(card)
    room = left + width - at
    if letters.value_line.horizontalAdvance(value_text) > room and card.value_cents is not None:
        value_text = texts.money_short(card.value_cents, card.currency)
    taken = letters.value_line.horizontalAdvance(value_text) + 1
    value = QRect(left + width - taken, top, taken, height)

    box, chip_text = None, ""
    if chip is not None:
        box, chip_text = _chip(chip, QRect(at, top, value.left() - between - at, height), letters)
    return Places(
        card=whole,
        name=name,
        name_text=letters.elided(card.name, name.width(), "name_line"),
        firm=firm,
        firm_text=letters.elided(second_line(card, step_first=step_first), width, "firm_line"),
        ring=ring,
        chip=box,
        chip_text=chip_text,
        value=value,
        value_text=value_text,
        stale=stale,
        refusal=refusal,
    )


def _mark(name: QRect, size: int, between: int) -> QRect:
    """A square at the right end of the name, which gives way."""
    top = name.top() + (name.height() - size) // 2
    square = QRect(name.right() + 1 - size, top, size, size)
    name.setWidth(max(name.width() - size - between, 1))
    return square


def _chip(chip: Chip, room: QRect, letters: Letters) -> tuple[QRect | None, str]:
    """The chip as it fits into a rectangle: its words, shorter words, those cut off where they
    hold no number, a dot, or nothing."""
    which = "chip_bold_line" if chip.bold else "chip_line"
    line: QFontMetrics = getattr(letters, which)
    said = (chip.text, *chip.shorter)
    # A hold's date alone would look like a next step: rather less padding than no 'until'.
    tight = [(chip.text, TIGHT_PAD)] if chip.look == "hold" else []
    box = QRect(room)
    for words, pad in [*tight, *((each, CHIP_PAD) for each in said), (said[-1], TIGHT_PAD)]:
        taken = line.horizontalAdvance(words) + 1
        if taken + 2 * pad <= room.width():
            box.setWidth(min(taken + 2 * CHIP_PAD, room.width()))
            return box, " ".join(words.split())
    if room.width() >= LEAST_CUT.get(chip.look, room.width() + 1):
        return box, letters.elided(said[0], room.width() - 2 * TIGHT_PAD - 1, which)
    if chip.look != "source" and room.width() >= DOT:
        return QRect(room.left(), room.top() + (room.height() - DOT) // 2, DOT, DOT), ""
    return None, ""
