from __future__ import annotations

from leaddesk.desk.copied import as_html, as_plain

ROWS = [["Name", "Phone", "Value"], ["=HYPERLINK(1)", "+49 661 482910", "14500"],
        ["A\tB\nC", "", "-3"]]  # fmt: skip


def test_no_cell_is_a_formula_and_phones_keep_their_plus() -> None:
    lines = as_plain(ROWS).split("\r\n")
    assert lines[1] == "'=HYPERLINK(1)\t+49 661 482910\t14500"


def test_a_tab_in_a_cell_does_not_make_two() -> None:
    assert as_plain(ROWS).split("\r\n")[2].startswith("A B C\t\t")


def test_excel_is_told_what_is_text() -> None:
    made = as_html(ROWS, [False, False, True])
    assert """<td style='mso-number-format:"\\@"'>=HYPERLINK(1)</td>""" in made
    assert """<td style='mso-number-format:"\\@"'>+49 661 482910</td>""" in made
    assert "<td>14500</td>" in made


def test_markup_in_a_name_is_text() -> None:
    assert "&lt;script&gt;" in as_html([["Name"], ["<script>"]], [False])
