"""What a row of a file became, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field

Point = tuple[str, str, str, str]


@dataclass(frozen=True)
class Problem:
    """One complaint. `row` as the spreadsheet program numbers it, `column` the header, `value` the
    cell's text (cut), `rejected` whether the whole row was refused.

    Codes: no_name (rejected); phone_lost_digits, date_invalid, date_ambiguous, amount_invalid,
    too_long, sheet_error, id_lost_digits, flag_unreadable (the value was not taken);
    phone_unreadable, email_invalid, website_invalid (kept as written, without a normal form);
    phone_restored, postcode_restored, postcode_lost_zero, second_value (to be looked at).
    Of a vCard, by its number: card_too_big, card_of_group (rejected), card_unfinished (its end is
    missing; taken as far as it goes), card_line_unreadable (the rest was taken).
    Of a mail: mail_cut, attachment_too_big. Of a whole sheet, once, the value names where:
    hidden_rows (taken all the same; `row` is the first), hidden_rows_left_out, hidden_columns,
    formula_without_value.
    """

    row: int
    column: str
    value: str
    code: str
    rejected: bool = False


@dataclass(slots=True)
class Row:
    """One row of the file. `values` has no contact points and no empty cells: text; date for days;
    aware UTC datetime for moments; cents (int) for amounts; list of str for tags; bool for flags;
    ISO codes for countries that are known. `points` are (kind, raw, normal, label). `claims` says
    that a column claims a consent, see `claims.py`."""

    number: int
    values: dict[str, object] = field(default_factory=dict)
    points: list[Point] = field(default_factory=list)
    raw: tuple[str, ...] = ()
    claims: bool = False
