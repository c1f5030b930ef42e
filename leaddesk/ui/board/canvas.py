"""Where bands, columns, gate and the disqualified zone stand: columns share the width, but for
those that are folded or have a width of their own."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.pipeline import PHASES, Stage
from leaddesk.ui.board.disqualified_zone import HEIGHT as ZONE_HEIGHT
from leaddesk.ui.board.disqualified_zone import DisqualifiedZone
from leaddesk.ui.board.folded_strip import WIDTH as FOLDED
from leaddesk.ui.board.gate_strip import GateStrip
from leaddesk.ui.board.header import BAND_HEIGHT, Band
from leaddesk.ui.board.stage_column import StageColumn
from leaddesk.ui.nothing_found import NothingFound

LEAST = 132
"""No column is narrower than this: then the board scrolls sideways."""
ROOMY = 160
"""Columns narrower than this get the tight gaps."""
TOP = 10
UNDER_BAND = 8


class Gaps(NamedTuple):
    """Px beside the board, between columns, between phases, and for the gate."""

    margin: int
    columns: int
    phases: int
    gate: int

    def between(self, left: str, right: str) -> int:
        """The gap between columns of these phases."""
        if left == right:
            return self.columns
        return self.gate if (left, right) == ("lead", "prospect") else self.phases

    def sum(self, phases: Sequence[str]) -> int:
        """Everything that is not a column."""
        return 2 * self.margin + sum(itertools.starmap(self.between, itertools.pairwise(phases)))


WIDE = Gaps(margin=12, columns=8, phases=11, gate=40)
TIGHT = Gaps(margin=6, columns=5, phases=7, gate=31)


def in_board_order(stages: Sequence[Stage]) -> list[Stage]:
    """Leads, prospects, customers, disqualified; each in the user's order."""
    return sorted(stages, key=lambda stage: (PHASES.index(stage.phase), stage.position))


class BoardCanvas(QWidget):
    """Owns what it arranges. `columns` are those made so far, which `make(stage, canvas)` does:
    the disqualified's are made when they are first shown."""

    def __init__(
        self,
        stages: Sequence[Stage],
        make: Callable[[Stage, BoardCanvas], StageColumn],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("board_canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stages = list(stages)
        self._make = make
        self._counts: Mapping[int, ColumnCount] = {}
        self.columns: list[StageColumn] = []
        self.shows_disqualified = False
        self.bands = {phase: Band(phase, self) for phase in PHASES}
        self.gate = GateStrip(self)
        self.zone = DisqualifiedZone(self)
        self._line = QFrame(self)
        self._line.setObjectName("column_line")
        self._line.hide()
        self.nothing_found = NothingFound("nothing_found", self)
        self.show_disqualified(False)

    def shown(self) -> list[StageColumn]:
        """The columns on the screen, left to right."""
        return [column for column in self.columns if self._is_shown(column.stage)]

    def _is_shown(self, stage: Stage) -> bool:
        return stage.phase != "disqualified" or self.shows_disqualified

    def show_disqualified(self, show: bool) -> None:
        """Show or hide the columns of the disqualified at the right."""
        self.shows_disqualified = show
        self.zone.setChecked(show)
        self.bands["disqualified"].setVisible(show)
        self._make_shown()
        for column in self.columns:
            column.setVisible(self._is_shown(column.stage))
        self._measure()
        self._arrange()

    def _make_shown(self) -> None:
        made = {column.stage.id for column in self.columns}
        for stage in self.stages:
            if stage.id in made or not self._is_shown(stage):
                continue
            column = self._make(stage, self)
            if self.columns:
                QWidget.setTabOrder(self.columns[-1].cards, column.cards)
            QWidget.setTabOrder(column.cards, self.zone)
            self.columns.append(column)
            column.show_count(self._counts.get(stage.id) or ColumnCount(stage.id))

    def show_counts(self, counts: Mapping[int, ColumnCount], filtered: bool) -> None:
        """The database's numbers for columns, bands and zone."""
        self._counts = counts
        by_phase = dict.fromkeys(PHASES, 0)
        for stage in self.stages:
            by_phase[stage.phase] += counts[stage.id].count if stage.id in counts else 0
        for column in self.columns:
            column.show_count(counts.get(column.stage.id) or ColumnCount(column.stage.id))
        for phase, total in by_phase.items():
            self.bands[phase].set_count(total)
        self.zone.set_count(by_phase["disqualified"])
        nobody = filtered and not any(by_phase.values())
        if nobody != self.nothing_found.isVisibleTo(self):
            self.nothing_found.setVisible(nobody)
            self._place_nothing_found()

    def _measure(self) -> None:
        """The least width at which no column is narrower than its minimum."""
        phases = self._phases()
        fixed = [self._own(column) for column in self.shown()]
        columns = sum(LEAST if width is None else width for width in fixed)
        self.setMinimumWidth(TIGHT.sum(phases) + max(columns, LEAST))

    def _own(self, column: StageColumn) -> int | None:
        """The px a column takes whatever there is; None for its share."""
        return FOLDED if column.folded else column.own_width

    def arrange_anew(self) -> None:
        """After a column was folded or made wider."""
        self._measure()
        self._arrange()

    def show_column_line(self, at: int | None) -> None:
        """Where a dragged column would come, in px across; None for nowhere."""
        self._line.setVisible(at is not None)
        if at is not None:
            self._line.setGeometry(
                at - 4, TOP + BAND_HEIGHT, 3, self.height() - 2 * TOP - BAND_HEIGHT
            )
            self._line.raise_()

    def _phases(self) -> list[str]:
        return [column.stage.phase for column in self.shown()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        shown = self.shown()
        if not shown:
            return
        widths = [self._own(column) for column in shown]
        taken = sum(width for width in widths if width is not None)
        sharing = max(widths.count(None), 1)
        gaps, fixed = WIDE, WIDE.sum(self._phases()) + taken
        if self.width() - fixed < ROOMY * sharing:
            gaps, fixed = TIGHT, TIGHT.sum(self._phases()) + taken
        column_top = TOP + BAND_HEIGHT + UNDER_BAND
        bottom = self.height() - WIDE.margin
        share, spare = divmod(max(self.width() - fixed, sharing), sharing)
        spans: dict[str, QRect] = {}
        at = gaps.margin
        before = ""
        for number, column in enumerate(shown):
            phase = column.stage.phase
            if before:
                gap = gaps.between(before, phase)
                if (before, phase) == ("lead", "prospect"):
                    self.gate.setGeometry(at, TOP, gap, bottom - TOP)
                at += gap
            width = widths[number]
            if width is None:
                own, spare = share + (1 if spare > 0 else 0), spare - 1
            else:
                own = width
            under = ZONE_HEIGHT + UNDER_BAND if phase == "customer" else 0
            column.setGeometry(at, column_top, own, bottom - column_top - under)
            here = QRect(at, TOP, own, BAND_HEIGHT)
            spans[phase] = spans[phase].united(here) if phase in spans else here
            at += own
            before = phase
        for phase, where in spans.items():
            self.bands[phase].setGeometry(where)
        customers = spans.get("customer", QRect())
        self.zone.setGeometry(
            customers.left(), bottom - ZONE_HEIGHT, customers.width(), ZONE_HEIGHT
        )
        self._place_nothing_found()

    def _place_nothing_found(self) -> None:
        if not self.nothing_found.isVisibleTo(self):
            return
        window = self.parentWidget()
        seen = window.width() if window is not None else self.width()
        top = TOP + BAND_HEIGHT + UNDER_BAND + 80
        self.nothing_found.stand(min(seen, self.width()), top, WIDE.margin)
