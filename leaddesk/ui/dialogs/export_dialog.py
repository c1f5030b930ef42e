"""Contacts out: which ones, as what, where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from leaddesk.domain.filter import Filter
from leaddesk.ui import texts
from leaddesk.ui.dialogs.columns_choice import ColumnsChoice
from leaddesk.ui.dialogs.form import Field, label
from leaddesk.ui.dialogs.segmented import SegmentedControl
from leaddesk.ui.dialogs.writing_dialog import WritingDialog
from leaddesk.ui.session import Session
from leaddesk.ui.work import Cancelled, Progress

ENDINGS = {"xlsx": "xlsx", "csv": "csv", "csv_plain": "csv", "vcf": "vcf", "json": "json"}
"""The formats and their endings."""
DIALECTS = {"csv": "excel_de", "csv_plain": "plain"}


class ExportDialog(WritingDialog):
    """`filter` is what the board shows, `selected_ids` what is selected on it."""

    def __init__(
        self, session: Session, filter: Filter, selected_ids: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(
            session, "export_dialog", self.tr("Export contacts"), filter, selected_ids,
            self.tr("Export"), parent,
        )  # fmt: skip

    def fill(self) -> None:
        """The format and, where it has any, the columns."""
        self._format = self._formats()
        self.body.addWidget(Field("export_format", self.tr("Format"), self._format))
        self._told_format = label("", "hint", wrap=True)
        self._told_format.setObjectName("export_format_told")
        self.body.addWidget(self._told_format)
        offered = self.session.desk.exports.columns(texts)
        self._columns = ColumnsChoice(offered, self.session.settings.export_columns)
        self.body.addWidget(self._columns)
        self._format.picked.connect(self._follow_format)
        self._show_format()

    def ending(self) -> str:
        return ENDINGS[self._format.value()]

    def endings(self) -> dict[str, str]:
        return {
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "csv": self.tr("CSV file (*.csv)"),
            "vcf": self.tr("Address cards (*.vcf)"),
            "json": self.tr("JSON file (*.json)"),
        }

    def usual_name(self) -> str:
        return self.tr("Contacts {day}").format(day=self.session.today().isoformat())

    def asks(self) -> str:
        """At least one column."""
        if self._has_columns() and not self._columns.ticked():
            return self.tr("Choose at least one column.")
        return ""

    def doing(self, file: Path) -> Callable[[Progress, Cancelled], Any]:
        ids, columns = self.ids(), self._columns.chosen()
        dialect = DIALECTS.get(self._format.value())
        export = self.session.desk.exports.export_contacts
        return lambda progress, cancelled: export(
            file,
            texts,
            ids=ids,
            columns=columns,
            dialect=dialect,
            progress=progress,
            cancelled=cancelled,
        )

    def told(self, result: Any) -> str:
        """How many contacts, and how many had to stay."""
        told = texts.grouped(self.tr("%n contact(s) written to", "", result.rows), result.rows)
        if barred := sum(result.left_out.values()):
            left_out = self.tr("%n restricted contact(s) left out.", "", barred)
            left_out = texts.grouped(left_out, barred)
            told = f"{left_out} {told}"
        return told

    def remember(self) -> None:
        settings = self.session.settings
        settings.export_format = self._format.value()
        if self._has_columns():
            settings.export_columns = self._columns.chosen() or []

    def editors(self) -> list[QWidget]:
        return [self._format, self._columns, *super().editors()]

    def _formats(self) -> SegmentedControl:
        options = [
            ("xlsx", self.tr("Excel file")),
            ("csv", self.tr("CSV for German Excel")),
            ("csv_plain", self.tr("CSV")),
            ("vcf", self.tr("Address cards")),
            ("json", self.tr("Everything (JSON)")),
        ]
        kept = self.session.settings.export_format
        value = kept if kept in ENDINGS else "xlsx"
        return SegmentedControl("export_format", options, value, spoken=self.tr("Format"))

    def _has_columns(self) -> bool:
        return ENDINGS[self._format.value()] in ("xlsx", "csv")

    def _show_format(self) -> None:
        told = {
            "xlsx": self.tr(
                "Contacts with activities, checklist and sales, and a legend. Can be edited and "
                "imported again."
            ),
            "csv": self.tr(
                "Contacts only, with semicolons and decimal commas; German Excel opens it by a "
                "double click."
            ),
            "csv_plain": self.tr(
                "Contacts only, with commas, decimal points and ISO dates, for other programs."
            ),
            "vcf": self.tr(
                "One card for each contact, for the address book of a phone or mail program."
            ),
            "json": self.tr("Everything about each contact, with its history, for other programs."),
        }
        self._told_format.setText(told[self._format.value()])
        self._columns.setVisible(self._has_columns())

    def _follow_format(self) -> None:
        self._show_format()
        self.tell_trouble("")
        if self.file.value():
            self.file.set_value(str(self.target()))
