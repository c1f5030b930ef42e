"""The source of a whole file: one there is, a new one, or what each row says."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from leaddesk.ui.import_wizard.source_form import NAMED, NEW, SourceForm
from leaddesk.ui.session import Session


def form(qtbot: QtBot, session: Session) -> SourceForm:
    made = SourceForm(session)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(made: SourceForm, code: object) -> None:
    made.choice.set_value(code)
    made.choice.combo.activated.emit(made.choice.combo.currentIndex())


def test_a_new_source_is_named_after_the_file(qtbot: QtBot, session: Session) -> None:
    made = form(qtbot, session)
    made.propose_name(Path("kaufliste_november-2026.xlsx"))
    source = made.source()
    assert source is not None
    assert (source.id, source.name) == (0, "Kaufliste november 2026")
    assert (source.channel, source.entry) == ("offline", "list")
    assert made.check()


def test_a_name_given_by_hand_stays_when_another_file_is_chosen(
    qtbot: QtBot, session: Session
) -> None:
    made = form(qtbot, session)
    made.propose_name(Path("a.xlsx"))
    made.name.line.clear()
    qtbot.keyClicks(made.name.line, "Trade fair")
    made.propose_name(Path("b.xlsx"))
    assert made.name.value() == "Trade fair"
    assert made.touched()


def test_a_file_named_like_a_source_means_it(qtbot: QtBot, session: Session) -> None:
    made = form(qtbot, session)
    made.propose_name(Path("trade-fair.xlsx"))
    source = made.source()
    assert source is not None
    assert source.key == "trade_fair"
    made.propose_name(Path("other.xlsx"))
    assert made.choice.value() == NEW


def test_a_source_needs_a_name_of_its_own(qtbot: QtBot, session: Session) -> None:
    made = form(qtbot, session)
    assert not made.check()
    assert made.name.complaint
    taken = next(each for each in session.reads.sources() if each.key == "trade_fair")
    made.name.set_value("trade fair")
    assert not made.check()
    pick(made, taken.id)
    assert made.check()
    assert made.source() == taken


def test_a_wrong_date_or_cost_is_marked(qtbot: QtBot, session: Session) -> None:
    made = form(qtbot, session)
    made.name.set_value("List")
    made.acquired.set_value("whenever")
    made.cost.set_value("a lot")
    assert not made.check()
    assert made.acquired.complaint
    assert made.cost.complaint
    made.acquired.set_value("2026-11-02")
    made.cost.set_value("890,50")
    assert made.check()
    source = made.source()
    assert source is not None
    assert source.cost_cents == 89_050


def test_what_a_source_makes_of_its_contacts_is_said(qtbot: QtBot, session: Session) -> None:
    made = form(qtbot, session)
    assert "as leads" in made._follows.text()
    ebook = next(each for each in session.reads.sources() if each.key == "ebook")
    pick(made, ebook.id)
    assert "clear prospects" in made._follows.text()
    assert "no permission" in made._follows.text()


def test_our_own_export_keeps_the_sources_of_its_rows(qtbot: QtBot, session: Session) -> None:
    made = form(qtbot, session)
    made.suit(named=True, own=True)
    assert made.choice.value() == NAMED
    assert made.source() is None
    made.suit(named=False, own=False)
    assert made.choice.value() == NEW


def test_a_choice_made_by_hand_stays(qtbot: QtBot, session: Session) -> None:
    made = form(qtbot, session)
    referral = next(each for each in session.reads.sources() if each.key == "referral")
    pick(made, referral.id)
    made.suit(named=True, own=True)
    assert made.source() == referral


def test_a_new_source_says_who_gave_the_data(qtbot: QtBot, session: Session) -> None:
    made = form(qtbot, session)
    made.propose_name(Path("stand.xlsx"))
    assert not made.source().given_by_person  # type: ignore[union-attr]
    made.given.tick.click()
    assert made.touched()
    source = made.source()
    assert source is not None
    assert source.given_by_person
