"""A card's layout: one height, nothing overlaps, digits are never cut."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from leaddesk.domain.card import Card
from leaddesk.domain.objection import WAYS
from leaddesk.ui import texts
from leaddesk.ui.board.card_layout import DOT, Letters, Places, has_ring, lay_out
from leaddesk.ui.board.card_painter import CardPainter, chip_of
from leaddesk.ui.colours import DARK, LIGHT
from leaddesk.ui.theme import TEXT
from tests.ui.board.board_desk import STAGE, TODAY, card, forty, standing

PHASE = {"new": "lead", "attempting": "lead", "in_dialogue": "lead", "qualified": "prospect"}


def letters(size: int = TEXT) -> Letters:
    font = QFont("Inter")
    font.setPixelSize(size)
    return Letters(font)


def laid(shown: Card, phase: str, width: int, size: int = TEXT) -> Places:
    written = letters(size)
    row = QRect(7, 100, width, written.row_height)
    return lay_out(row, shown, phase, chip_of(shown, phase, TODAY), written)


@pytest.mark.parametrize("width", [118, 128, 136, 146, 168, 240])
@pytest.mark.parametrize("size", [11, 13, 20])
@pytest.mark.parametrize("phase", ["lead", "prospect", "customer"])
def test_nothing_on_a_card_overlaps_or_leaves_it(
    dressed: QApplication, width: int, size: int, phase: str
) -> None:
    odd = card(60, "x" * 500, "new", firm="F" * 500, value_cents=10**12, currency="CHF",
               stale=True, opted_out="email")  # fmt: skip
    for shown in (*forty(), odd) if size < 20 else forty():
        places = laid(shown, phase, width, size)
        parts = [places.name, places.firm, places.value]
        maybe = (places.ring, places.chip, places.stale, places.refusal)
        parts += [part for part in maybe if part is not None]
        for number, part in enumerate(parts):
            assert places.card.top() <= part.top()
            assert part.bottom() <= places.card.bottom()
            assert places.card.left() <= part.left()
            assert part.right() <= places.card.right()
            assert not any(part.intersects(other) for other in parts[number + 1 :]), shown.name


@pytest.mark.parametrize("width", range(112, 180, 4))
@pytest.mark.parametrize("phase", ["lead", "prospect"])
def test_a_chip_says_a_date_whole_or_is_a_dot(
    dressed: QApplication, width: int, phase: str
) -> None:
    for shown in forty():
        chip, places = chip_of(shown, phase, TODAY), laid(shown, phase, width)
        if chip is None or places.chip is None or chip.look in ("source", "none"):
            continue
        if places.chip_text:
            assert places.chip_text in (chip.text, *chip.shorter)
        else:
            assert places.chip.size() == QSize(DOT, DOT)


def test_in_a_small_window_a_prospect_shows_day_and_value(dressed: QApplication) -> None:
    anna = next(each for each in forty() if each.name == "Anna Müller")
    written = letters()
    said = written.value_line.horizontalAdvance("€14,500")
    said += written.chip_bold_line.horizontalAdvance("21 Nov")
    places = laid(anna, "prospect", said + 42)  # with Inter, 131 in all
    assert places.value_text == "€14,500"
    assert places.chip_text == "21 Nov"


def test_without_room_tomorrow_is_a_date(dressed: QApplication) -> None:
    chip = chip_of(card(1, "A", "new", due_on=TODAY + timedelta(days=1)), "lead", TODAY)
    assert chip is not None
    assert (chip.text, *chip.shorter) == ("Tomorrow", "Tomorrow", "24 Nov")


def test_every_card_has_the_same_height(dressed: QApplication) -> None:
    assert len({laid(shown, "lead", 168).card.height() for shown in forty()}) == 1


def test_the_value_is_whole_and_the_chip_gives_way(dressed: QApplication) -> None:
    rich = card(1, "Rich", "new", value_cents=123_456_789)
    places = laid(rich, "lead", 150)
    assert places.value_text == texts.money(123_456_789, "EUR")
    assert places.chip_text.endswith("…") or places.chip is None


def test_a_value_too_long_for_the_card_is_said_shorter(dressed: QApplication) -> None:
    places = laid(card(1, "Rich", "new", value_cents=99_999_999_999_999), "prospect", 130)
    assert places.value_text == texts.money_short(99_999_999_999_999, "EUR")


def test_a_date_is_said_shorter_rather_than_cut(dressed: QApplication) -> None:
    due = card(1, "Due", "qualified", value_cents=1_450_000, due_on=TODAY - timedelta(days=2))
    said = [laid(due, "prospect", width).chip_text for width in range(260, 90, -1)]
    assert list(dict.fromkeys(said)) == ["Sat 21 Nov", "21 Nov", ""]


def test_the_ring_shows_once_something_was_answered_and_always_on_a_prospect() -> None:
    assert not has_ring(card(1, "A", "new"), "lead")
    assert has_ring(card(1, "A", "new", answered=1), "lead")
    assert has_ring(card(1, "A", "qualified"), "prospect")


def test_the_chip_says_what_matters_most(dressed: QApplication) -> None:
    def look(phase: str, **more: object) -> str | None:
        chip = chip_of(card(1, "A", "new", **more), phase, TODAY)
        return chip.look if chip else None

    day = timedelta(days=1)
    assert look("lead") == "source"
    assert look("lead", due_on=TODAY + day) == "later"
    assert look("lead", due_on=TODAY, due_time=time(9)) == "today"
    assert look("prospect", due_on=TODAY - day) == "overdue"
    assert look("prospect") == "none"
    assert look("prospect", open_inbound=True) == "open"
    assert look("prospect", open_inbound=True, due_on=TODAY - day) == "overdue"
    assert look("lead", on_hold_until=TODAY + day) == "hold"
    assert look("customer") is None


def test_who_said_no_bears_a_mark_that_tooltip_and_screen_reader_explain(
    dressed: QApplication,
) -> None:
    plain, no = card(1, "A", "new"), card(1, "A", "new", opted_out="email,phone")
    assert laid(plain, "lead", 168).refusal is None
    assert laid(no, "lead", 168).refusal is not None
    assert laid(no, "lead", 168).name_text == "A"
    told = "Does not want: E-mail, Phone"
    assert told in texts.card_tip(no)
    assert told in texts.card_spoken(no, STAGE["new"], TODAY)
    assert "Does not want" not in texts.card_tip(plain)
    every = card(1, "A", "new", opted_out=",".join(WAYS))
    assert "Does not want to be contacted" in texts.card_tip(every)
    assert "Restricted" in texts.card_tip(card(1, "A", "new", restricted=True))


def test_the_mark_is_painted(dressed: QApplication) -> None:
    painting = CardPainter(LIGHT, dressed.font())
    pictures = []
    for shown in (card(1, "A", "new"), card(1, "A", "new", opted_out="email")):
        picture = QImage(200, painting.letters.row_height, QImage.Format.Format_RGB32)
        picture.fill(0)
        painter = QPainter(picture)
        row = QRect(0, 0, 200, painting.letters.row_height)
        painting.draw(painter, row, shown, "lead", TODAY)
        painter.end()
        pictures.append(picture)
    assert pictures[0] != pictures[1]


def test_a_name_of_500_letters_with_line_breaks_stays_on_one_line(dressed: QApplication) -> None:
    places = laid(card(1, "Ab\ncd " * 100, "new"), "lead", 168)
    assert "\n" not in places.name_text
    assert places.name_text.endswith("…")


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_every_kind_of_card_can_be_painted(dressed: QApplication, colors: object) -> None:
    painting = CardPainter(colors, dressed.font())  # type: ignore[arg-type]
    picture = QImage(200, painting.letters.row_height, QImage.Format.Format_ARGB32_Premultiplied)
    for shown in [*forty(), card(99, "Half", "qualified", checklist=standing(3), answered=3)]:
        for phase in ("lead", "prospect", "customer", "disqualified"):
            picture.fill(0)
            painter = QPainter(picture)
            row = QRect(0, 0, 200, painting.letters.row_height)
            painting.draw(painter, row, shown, phase, TODAY, chosen=True, focused=True)
            painter.end()
            assert picture.pixelColor(100, 10).alpha() == 255
