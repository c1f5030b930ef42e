from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from leaddesk.desk import Desk
from leaddesk.domain.contact import Contact
from leaddesk.domain.line import Order
from leaddesk.ui.edits import may_edit
from leaddesk.ui.list.columns import all_columns, chosen
from leaddesk.ui.list.list_model import BLOCK, ListModel
from leaddesk.ui.session import Session
from tests.ui.conftest import People

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
SHOWN = ("name", "company", "amount", "next_action_at")


def model_of(desk: Desk, codes: tuple[str, ...] = SHOWN) -> ListModel:
    made = ListModel(desk.reads.lines, desk.today, may_edit)
    made.set_columns(chosen(all_columns(desk.reads.stages(), []), codes))
    made.set_ids(desk.reads.ordered_ids())
    return made


def row_texts(model: ListModel, row: int) -> list[str]:
    return [model.text_at(row, at) for at in range(model.columnCount())]


def test_it_passes_qts_own_examination_through_every_change(session: Session, people: People,
                                                            desk: Desk) -> None:  # fmt: skip
    model = model_of(desk)
    tester = QAbstractItemModelTester(model, FATAL)
    ids = list(model.ids())
    model.set_ids(ids[1:])
    model.set_ids(ids)
    model.set_ids(ids[::-1])
    model.show_order(ids[2:], Order("amount"))
    model.set_columns(model.columns[:2])
    model.drop_lines(ids[3:4])
    model.drop_lines(None)
    model.set_ids([])
    assert model.rowCount() == 0
    del tester


def test_a_line_says_what_its_columns_ask_for(session: Session, people: People, desk: Desk) -> None:
    model = model_of(desk)
    row = model.row_of(people.anna)
    assert row is not None
    assert row_texts(model, row) == ["Anna Müller", "Hofladen Müller GmbH", "€14,500", "Sat 21 Nov"]
    assert model.look_at(row) == "overdue"


def test_lines_are_fetched_as_they_come_into_view(session: Session, desk: Desk) -> None:
    for number in range(BLOCK + 20):
        desk.contacts.add(Contact(last_name=f"Person {number:03}"))
    asked: list[int] = []

    def fetch(ids: list[int]) -> object:
        asked.append(len(ids))
        return desk.reads.lines(ids)

    model = ListModel(fetch, desk.today)  # type: ignore[arg-type]
    model.set_columns(chosen(all_columns(desk.reads.stages(), []), SHOWN))
    model.set_ids(desk.reads.ordered_ids())
    assert asked == []
    assert model.text_at(3, 0) == "Person 003"
    assert model.text_at(4, 0) == "Person 004"
    assert asked == [BLOCK]
    assert model.text_at(BLOCK + 1, 0) == f"Person {BLOCK + 1:03}"
    assert asked == [BLOCK, 20]


def test_who_is_gone_meanwhile_is_an_empty_line(
    session: Session, people: People, desk: Desk
) -> None:
    model = model_of(desk)
    row = model.row_of(people.jana)
    assert row is not None
    desk.contacts.delete([people.jana])
    assert row_texts(model, row) == ["", "", "", ""]


def test_a_screen_reader_hears_the_column_with_the_cell(
    session: Session, people: People, desk: Desk
) -> None:
    model = model_of(desk)
    row = model.row_of(people.jana)
    assert row is not None
    spoken = [
        model.data(model.index(row, at), Qt.ItemDataRole.AccessibleTextRole) for at in range(4)
    ]
    assert spoken == ["Name: Jana Köhler", "Company: Köhler Metallbau GmbH", "Value: €8,000",
                      "Follow-up: —"]  # fmt: skip


def test_what_looks_like_markup_is_told_as_it_is(session: Session, desk: Desk) -> None:
    desk.contacts.add(Contact(last_name="<b>Fett</b>"))
    model = model_of(desk)
    assert model.text_at(0, 0) == "<b>Fett</b>"
    shown = model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in str(shown)


def test_the_name_of_who_objected_is_marked_and_says_for_what(
    session: Session, people: People, desk: Desk
) -> None:
    desk.permission.object([people.anna], "email")
    model = model_of(desk)
    row = model.row_of(people.anna)
    assert row is not None
    assert [model.refuses(each) for each in range(model.rowCount())].count(True) == 1
    assert model.refuses(row)
    name, company = model.index(row, 0), model.index(row, 1)
    assert "Does not want: E-mail, Newsletter" in model.data(name, Qt.ItemDataRole.ToolTipRole)  # type: ignore[operator]
    said = model.data(name, Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"Name: {model.text_at(row, 0)}, Does not want: E-mail, Newsletter"
    assert "Does not want" not in str(model.data(company, Qt.ItemDataRole.ToolTipRole))
