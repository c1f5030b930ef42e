"""Rows of raw cells turned into values, contact points and problems, by the recognised columns.

Runs in the child, once for each cell of a file: keep the way of a plain text short.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from leaddesk.domain.amount import currency_code, language_of_amounts, read_amount, read_decimal
from leaddesk.domain.dates import is_no_date, order_of_dates, read_date, read_datetime
from leaddesk.domain.email_address import read_emails
from leaddesk.domain.phone import Phone, lost_digits, read_phone_number, read_phones
from leaddesk.domain.postcode import read_postcode, restore_postcode, split_postcode_city
from leaddesk.domain.tags import tags_of
from leaddesk.exchange import fields
from leaddesk.exchange.cells import (
    EMPTY,
    SHEET_ERRORS,
    as_text,
    clean,
    flag,
    seen,
    unguarded,
    web_address,
)
from leaddesk.exchange.claims import claiming, claims_consent
from leaddesk.exchange.column import Column
from leaddesk.exchange.column_values import texts
from leaddesk.exchange.countries import country_code
from leaddesk.exchange.header_parts import last_name_first
from leaddesk.exchange.header_table import language_of
from leaddesk.exchange.limits import LIMITS, Limits
from leaddesk.exchange.row import Problem, Row
from leaddesk.exchange.whole_row import complete, has_name

_KNOWN = 2_000  # texts of a column that are remembered

SHOWN_AS_THEY_ARE = 200
"""Rows whose cells are shown as examples beside the columns."""


@dataclass(slots=True)
class _Cell:
    """One mapped column: where it stands and how its cells are read. Of a `plain` one the texts
    met so far are `known`, as they are kept: lists repeat them a lot."""

    index: int
    field: str
    header: str
    read: Callable[[_Cell, object, Row], None]
    longest: int
    option: str = ""
    plain: bool = False
    known: dict[str, str] = dataclasses.field(default_factory=dict)


class RowReader:
    """Reads rows one after the other; problems of the last row are in `problems`."""

    def __init__(
        self,
        columns: Sequence[Column],
        sample: Sequence[Sequence[object]] = (),
        *,
        region: str = "DE",
        language: str = "de",
        limits: Limits = LIMITS,
        shown: int | None = None,
    ) -> None:
        """`shown`: of how many rows the cells are kept as they are, beside the rejected ones; None
        for all."""
        self._unshown = shown
        self.problems: list[Problem] = []
        self._home = region
        self._region = region
        self._limits = limits
        self._language = language_of([column.header for column in columns]) or language
        self._labels: dict[int, int] = {}
        self._last_first = False
        self._label_of: dict[int, str] = {}
        self._claims = claiming(columns)
        cells = [self._cell(column, sample) for column in columns if column.field is not None]
        # The country first: phones and postcodes are read by it.
        self._cells = sorted(
            cells, key=lambda cell: (cell.field not in fields.COUNTRIES, cell.index)
        )
        self._link_labels()

    def read(self, number: int, cells: Sequence[object]) -> tuple[Row | None, bool]:
        """The row and whether it is to be taken; (None, False) for a blank one."""
        row = Row(number)
        values = row.values
        self.problems = []
        self._region = self._home
        width = len(cells)
        self._label_of = {}
        for cell in self._cells:
            if cell.index >= width:
                continue
            value = cells[cell.index]
            if value is None or value == "":
                continue
            if isinstance(value, str):
                given = value
                if cell.plain and value in cell.known and cell.field not in values:
                    values[cell.field] = cell.known[value]
                    continue
                if len(value) > (most := self._limits.looked_at):
                    self._complain(cell, row, value[:most], "too_long")
                    continue
                value = clean(value)
                if value[:1] == "'":
                    value = unguarded(value)
                if value in EMPTY:
                    continue
                if value[:1] == "#" and value.upper() in SHEET_ERRORS:
                    self._complain(cell, row, value, "sheet_error")
                    continue
                if len(value) > cell.longest:
                    self._complain(cell, row, value, "too_long")
                    continue
                if cell.plain and cell.field not in values:
                    values[cell.field] = value
                    if len(cell.known) < _KNOWN:
                        cell.known[given] = value
                    continue
            cell.read(cell, value, row)
        complete(row.values, self._last_first)
        if not row.values and not row.points:
            if not self.problems and not any(as_text(value) for value in cells):
                return None, False
            if not self.problems and all(as_text(value) in EMPTY for value in cells):
                return None, False
        good = has_name(row.values) or any(
            kind == "email" and normal for kind, _, normal, _ in row.points
        )
        if not good:
            self.problems.append(Problem(number, "", "", "no_name", True))
        if self._claims:
            row.claims = claims_consent(cells, self._claims)
        if self._unshown != 0 or not good:
            longest = self._limits.notes_text
            row.raw = tuple([(v if type(v) is str else as_text(v))[:longest] for v in cells])
            self._unshown = self._unshown and self._unshown - 1
        return row, good

    # -- how each kind of column is read -------------------------------------------------------

    def _cell(self, column: Column, sample: Sequence[Sequence[object]]) -> _Cell:
        name = column.field or ""
        option = ""
        if name in fields.POINTS:
            kind = fields.POINTS[name][0]
            read = (
                self._phone
                if kind in fields.PHONE_KINDS
                else (self._email if kind == "email" else self._web)
            )
        elif name in fields.DATES or name in fields.MOMENTS:
            read = self._date if name in fields.DATES else self._moment
            seen = order_of_dates(texts(sample, column.index))
            option = seen or ("dmy" if self._language == "de" else "")
        elif name in fields.AMOUNTS:
            read = self._amount
            option = language_of_amounts(texts(sample, column.index)) or self._language
        elif name in fields.NUMBERS:
            read = self._number
        elif name in fields.COUNTRIES:
            read = self._country
        elif name in fields.POSTCODES:
            read = self._postcode
        elif name in fields.LISTS:
            read = self._list
        elif name in fields.FLAGS:
            read = self._flag
        elif name in fields.IDS:
            read = self._id
        elif name == "phone_kind":
            read = self._phone_kind
        elif name == "currency":
            read = self._currency
        else:
            read = self._text
            if name == "full_name" and last_name_first(column.header):
                self._last_first = True
        longest = fields.longest(name, self._limits)
        plain = read == self._text and name not in fields.LONG
        return _Cell(column.index, name, column.header, read, longest, option, plain)

    def _link_labels(self) -> None:
        """A column "Phone 1 - Label" belongs to the next phone column."""
        phones = [
            cell
            for cell in self._cells
            if fields.POINTS.get(cell.field, ("",))[0] in fields.PHONE_KINDS
        ]
        for cell in self._cells:
            if cell.field == "phone_kind":
                after = [phone.index for phone in phones if phone.index > cell.index]
                if after:
                    self._labels[cell.index] = min(after)

    def _complain(self, cell: _Cell, row: Row, value: object, code: str) -> None:
        shown = seen(value)[: self._limits.reported_value]
        self.problems.append(Problem(row.number, cell.header, shown, code))

    def _keep(self, cell: _Cell, row: Row, value: object) -> None:
        """The first value of a field counts; a different second one is reported, notes join."""
        before = row.values.get(cell.field)
        if before is None:
            row.values[cell.field] = value
        elif before != value:
            if cell.field in fields.LONG and isinstance(before, str):
                row.values[cell.field] = f"{before}\n{value}"
            elif isinstance(before, list) and isinstance(value, list):
                before.extend(each for each in value if each not in before)
            elif cell.field != "address_kind":
                self._complain(cell, row, value, "second_value")

    def _text(self, cell: _Cell, value: object, row: Row) -> None:
        self._keep(cell, row, seen(value))

    def _id(self, cell: _Cell, value: object, row: Row) -> None:
        if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) >= 1e15:
            self._complain(cell, row, f"{value:g}", "id_lost_digits")
        elif isinstance(value, str) and lost_digits(value):
            self._complain(cell, row, value, "id_lost_digits")
        else:
            self._keep(cell, row, seen(value))

    def _country(self, cell: _Cell, value: object, row: Row) -> None:
        text = seen(value)
        code = country_code(text)
        if code and cell.field in ("country", "country_code"):
            self._region = code
        self._keep(cell, row, code or text)

    def _phone(self, cell: _Cell, value: object, row: Row) -> None:
        if isinstance(value, str):
            found = read_phones(value, self._region)
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            found = [read_phone_number(value, self._region)]
        else:
            found = [Phone(seen(value), "", "phone_unreadable")]
        kind, label = fields.POINTS[cell.field]
        if cell.index in self._label_of:
            other, label = fields.PHONE_LABELS.get(self._label_of[cell.index], ("", label))
            kind = other or kind
        for phone in found:
            if phone.code:
                self._complain(cell, row, phone.raw, phone.code)
            if phone.code != "phone_lost_digits":
                self._point(row, kind, phone.raw, phone.normal, label)

    def _phone_kind(self, cell: _Cell, value: object, row: Row) -> None:
        if cell.index in self._labels:
            self._label_of[self._labels[cell.index]] = seen(value).lstrip("* ").casefold()

    def _email(self, cell: _Cell, value: object, row: Row) -> None:
        kind, label = fields.POINTS[cell.field]
        for raw, normal in read_emails(seen(value)):
            if not normal:
                self._complain(cell, row, raw, "email_invalid")
            self._point(row, kind, raw, normal, label)

    def _web(self, cell: _Cell, value: object, row: Row) -> None:
        kind, label = fields.POINTS[cell.field]
        for raw in seen(value).replace(" ::: ", "\n").split("\n"):
            normal = web_address(raw)
            if not normal:
                # A profile column may hold only the name of the profile.
                if kind == "website":
                    self._complain(cell, row, raw, "website_invalid")
                self._point(row, kind, raw, "", label)
                continue
            lower = normal.lower()
            if kind == "website":
                own = (
                    "linkedin"
                    if "linkedin.com/" in lower
                    else ("xing" if "xing.com/" in lower else kind)
                )
                self._point(row, own, raw, normal, label)
            else:
                self._point(row, kind, raw, normal, label)

    def _point(self, row: Row, kind: str, raw: str, normal: str, label: str) -> None:
        for before in row.points:
            if before[2] == normal and (normal or before[1] == raw) and before[0] == kind:
                return
        row.points.append((kind, raw, normal, label))

    def _postcode(self, cell: _Cell, value: object, row: Row) -> None:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            text, code = restore_postcode(value, self._region)
            if code:
                self._complain(cell, row, value, code)
            if text:
                self._keep(cell, row, text)
            return
        text = seen(value)
        both = split_postcode_city(text)
        if both:
            city = cell.field.replace("zip", "city")
            row.values.setdefault(city, both[1])
            self._keep(cell, row, both[0])
        elif lost_digits(text):
            self._complain(cell, row, text, "postcode_lost_zero")
        else:
            self._keep(cell, row, read_postcode(text, self._region))

    def _date(self, cell: _Cell, value: object, row: Row) -> None:
        if isinstance(value, str) and is_no_date(value):
            return
        day = read_date(value, cell.option)
        if day is None:
            unclear = not cell.option and read_date(value, "dmy") is not None
            self._complain(cell, row, value, "date_ambiguous" if unclear else "date_invalid")
        else:
            self._keep(cell, row, day)

    def _moment(self, cell: _Cell, value: object, row: Row) -> None:
        if isinstance(value, str) and is_no_date(value):
            return
        moment = read_datetime(value, cell.option)
        if moment is None:
            unclear = not cell.option and read_datetime(value, "dmy") is not None
            self._complain(cell, row, value, "date_ambiguous" if unclear else "date_invalid")
            return
        try:
            # A moment without a zone is one of this machine's clock.
            self._keep(cell, row, moment.astimezone(UTC) if moment.tzinfo is None else moment)
        except (OverflowError, OSError, ValueError):
            self._keep(cell, row, datetime(*moment.timetuple()[:6], tzinfo=UTC))

    def _amount(self, cell: _Cell, value: object, row: Row) -> None:
        amount = read_amount(value, cell.option)
        if amount is None:
            self._complain(cell, row, value, "amount_invalid")
            return
        self._keep(cell, row, amount.cents)
        if amount.currency and cell.field == "amount":
            row.values.setdefault("currency", amount.currency)

    def _number(self, cell: _Cell, value: object, row: Row) -> None:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            self._keep(cell, row, float(value))
            return
        number = read_decimal(seen(value).rstrip("% "), self._language)
        if number is None:
            self._complain(cell, row, value, "amount_invalid")
        else:
            self._keep(cell, row, float(number))

    def _currency(self, cell: _Cell, value: object, row: Row) -> None:
        code = currency_code(seen(value))
        if code:
            row.values["currency"] = code
        else:
            self._complain(cell, row, value, "amount_invalid")

    def _list(self, cell: _Cell, value: object, row: Row) -> None:
        words = tags_of(seen(value))
        # Google marks its own groups with "* ".
        found = [word for word in words if word not in EMPTY and not word.startswith("* ")]
        if found:
            self._keep(cell, row, found)

    def _flag(self, cell: _Cell, value: object, row: Row) -> None:
        answer = flag(value)
        if answer is None:
            self._complain(cell, row, value, "flag_unreadable")
        else:
            self._keep(cell, row, answer)
