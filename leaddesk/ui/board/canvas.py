"""Where bands, columns, gate and the disqualified zone stand: all columns have one width."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from leaddesk.domain.card import ColumnCount
from leaddesk.domain.pipeline import PHASES, Stage
from leaddesk.ui.board.column import Column
from leaddesk.ui.board.disqualified_zone import HEIGHT as ZONE_HEIGHT
from leaddesk.ui.board.disqualified_zone import DisqualifiedZone
from leaddesk.ui.board.gate_strip import WIDTH as GATE_WIDTH
from leaddesk.ui.board.gate_strip import GateStrip
from leaddesk.ui.board.header import BAND_HEIGHT, Band
from leaddesk.ui.theme import COLUMN_MIN

MARGIN = 12
BETWEEN = 8
BETWEEN_PHASES = 11


def in_board_order(stages: Sequence[Stage]) -> list[Stage]:
    """Leads, prospects, customers, disqualified; each in the user's order."""
    return sorted(stages, key=lambda stage: (PHASES.index(stage.phase), stage.position))


class BoardCanvas(QWidget):
    """Owns what it arranges. `columns` are all there are; those of a hidden phase are hidden."""

    def __init__(self, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board_canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.columns = list(columns)
        self.shows_disqualified = False
        self.bands = {phase: Band(phase, self) for phase in PHASES}
        self.gate = GateStrip(self)
        self.zone = DisqualifiedZone(self)
        self.nothing_found = QLabel(self.tr("Nobody matches what you are looking for."), self)
        self.nothing_found.setObjectName("nothing_found")
        self.nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing_found.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.nothing_found.hide()
        before: QWidget | None = None
        for column in self.columns:
            column.setParent(self)
            if before is not None:
                QWidget.setTabOrder(before, column.cards)
            before = column.cards
        if before is not None:
            QWidget.setTabOrder(before, self.zone)
        self.show_disqualified(False)

    def shown(self) -> list[Column]:
        """The columns on the screen, left to right."""
        return [column for column in self.columns if self._is_shown(column)]

    def _is_shown(self, column: Column) -> bool:
        return column.stage.phase != "disqualified" or self.shows_disqualified

    def show_disqualified(self, show: bool) -> None:
        """Show or hide the columns of the disqualified at the right."""
        self.shows_disqualified = show
        self.zone.setChecked(show)
        self.bands["disqualified"].setVisible(show)
        for column in self.columns:
            column.setVisible(self._is_shown(column))
        self._measure()
        self._arrange()

    def show_counts(self, counts: Mapping[int, ColumnCount], filtered: bool) -> None:
        """The database's numbers for columns, bands and zone."""
        by_phase = dict.fromkeys(PHASES, 0)
        for column in self.columns:
            count = counts.get(column.stage.id) or ColumnCount(column.stage.id)
            by_phase[column.stage.phase] += count.count
            column.show_count(count)
        for phase, total in by_phase.items():
            self.bands[phase].set_count(total)
        self.zone.set_count(by_phase["disqualified"])
        self.nothing_found.setVisible(filtered and not any(by_phase.values()))
        self.nothing_found.raise_()
        self._arrange()

    def _measure(self) -> None:
        """The least width at which no column is narrower than its minimum."""
        self.setMinimumWidth(self._fixed_width() + COLUMN_MIN * max(len(self.shown()), 1))

    def _fixed_width(self) -> int:
        """Everything that is not a column."""
        phases = [column.stage.phase for column in self.shown()]
        width = 2 * MARGIN
        for left, right in itertools.pairwise(phases):
            width += self._gap(left, right)
        return width

    def _gap(self, left: str, right: str) -> int:
        if left == right:
            return BETWEEN
        return GATE_WIDTH if (left, right) == ("lead", "prospect") else BETWEEN_PHASES

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
        top = 10
        column_top = top + BAND_HEIGHT + BETWEEN
        bottom = self.height() - MARGIN
        room = max(self.width() - self._fixed_width(), len(shown))
        width, spare = divmod(room, len(shown))
        spans: dict[str, QRect] = {}
        at = MARGIN
        for number, column in enumerate(shown):
            phase = column.stage.phase
            if number:
                before = shown[number - 1].stage.phase
                gap = self._gap(before, phase)
                if gap == GATE_WIDTH:
                    self.gate.setGeometry(at, top, GATE_WIDTH, bottom - top)
                at += gap
            own = width + (1 if number < spare else 0)
            under = ZONE_HEIGHT + BETWEEN if phase == "customer" else 0
            column.setGeometry(at, column_top, own, bottom - column_top - under)
            here = QRect(at, top, own, BAND_HEIGHT)
            spans[phase] = spans[phase].united(here) if phase in spans else here
            at += own
        for phase, where in spans.items():
            self.bands[phase].setGeometry(where)
        customers = spans.get("customer", QRect())
        self.zone.setGeometry(
            customers.left(), bottom - ZONE_HEIGHT, customers.width(), ZONE_HEIGHT
        )
        self.nothing_found.adjustSize()
        window = self.parentWidget()
        seen = window.width() if window is not None else self.width()
        across = (min(seen, self.width()) - self.nothing_found.width()) // 2
        self.nothing_found.move(max(across, MARGIN), column_top + 80)
