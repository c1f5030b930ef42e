"""Cards painted once and copied after that: the copy is the card, and never an old one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from leaddesk.domain.card import Card
from leaddesk.ui.board import BoardView
from leaddesk.ui.board.card_painter import CardPainter
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.painted import PaintedCards
from leaddesk.ui.colours import DARK, LIGHT, Theme
from tests.ui.board.board_desk import ID, TODAY, FakeReads, card, forty
from tests.ui.board.test_board_view import change

WIDTH = 168


def image(painter: CardPainter, shown: Card, *, copied: bool, **look: bool) -> QImage:
    height, margin = painter.letters.row_height, 8
    picture = QImage(WIDTH + 2 * margin, height + margin, QImage.Format.Format_RGB32)
    picture.fill(QColor(LIGHT.column("prospect")))
    row = QRect(margin, 4, WIDTH, height)
    looks = {"chosen": False, "focused": False} | look
    brush = QPainter(picture)
    if copied:
        painter.paint(brush, row, shown, "prospect", TODAY, 1.0, **looks)
    else:
        painter.draw(brush, row, shown, "prospect", TODAY, **looks)
    brush.end()
    return picture


@pytest.mark.parametrize("chosen", [False, True])
@pytest.mark.parametrize("focused", [False, True])
def test_a_copied_card_looks_like_a_drawn_one(
    dressed: QApplication, chosen: bool, focused: bool
) -> None:
    painter = CardPainter(LIGHT, dressed.font())
    for shown in forty():
        drawn = image(painter, shown, copied=False, chosen=chosen, focused=focused)
        for _again in range(2):
            assert image(painter, shown, copied=True, chosen=chosen, focused=focused) == drawn


def test_a_changed_card_or_day_is_painted_anew(dressed: QApplication) -> None:
    painted, anna, picture = PaintedCards(), card(1, "Anna", "new"), QPixmap(10, 10)
    painted.keep("key", anna, TODAY, picture)
    assert painted.find("key", replace(anna), TODAY) is picture
    assert painted.find("key", anna, TODAY + timedelta(days=1)) is None
    painted.keep("key", anna, TODAY, picture)
    assert painted.find("key", replace(anna, name="Anne"), TODAY) is None
    assert len(painted) == 0


def test_the_pictures_kept_are_bounded_and_the_oldest_goes(dressed: QApplication) -> None:
    painted, anna = PaintedCards(most=1000), card(1, "Anna", "new")
    for number in range(10):
        painted.keep(number, anna, TODAY, QPixmap(10, 10))
    assert painted.find(0, anna, TODAY) is not None
    painted.keep(10, anna, TODAY, QPixmap(10, 10))
    assert len(painted) == 10
    assert painted.find(1, anna, TODAY) is None
    assert painted.find(0, anna, TODAY) is not None


def test_another_theme_forgets_all_pictures(dressed: QApplication) -> None:
    painter, anna = CardPainter(LIGHT, dressed.font()), card(1, "Anna", "new")
    light = image(painter, anna, copied=True)
    assert not painter.dress(LIGHT, dressed.font())
    assert painter.dress(DARK, dressed.font())
    assert image(painter, anna, copied=True) != light


def test_the_ground_of_a_copy_is_the_column_s(board: BoardView) -> None:
    for column in board.findChildren(Column):
        cards = column.cards
        seen = column.grab().toImage()
        first = cards.visualRect(cards.model().index(0, 0)).translated(cards.pos())
        beside = seen.pixelColor(first.left() + 1, first.center().y())
        assert beside == seen.pixelColor(first.left() + 5, first.center().y())
        assert beside == QColor(LIGHT.column(column.stage.phase))


def test_a_renamed_card_is_seen_at_once(board: BoardView, reads: FakeReads) -> None:
    anna = ID + 1013
    before = board.grab().toImage()
    reads.table[anna] = replace(reads.table[anna], name="Renamed")
    board.refresh(change(anna))
    assert board.grab().toImage() != before


def ratio(one: str, two: str) -> float:
    """WCAG 2.1's contrast of two colours."""

    def light(color: str) -> float:
        parts = QColor(color).getRgbF()[:3]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((light(one), light(two)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_edge_of_a_chosen_card_stands_out(dressed: QApplication, theme: Theme) -> None:
    painter = CardPainter(theme, dressed.font())
    edge = painter.edge_when_chosen
    for ground in (theme.card, *(theme.column(p) for p in ("lead", "prospect", "customer"))):
        assert ratio(edge, ground) >= 3
