"""Words, numbers and dates, shown and typed."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import leaddesk.ui
from leaddesk.domain.activity import KINDS, RESULTS
from leaddesk.domain.change import Step
from leaddesk.domain.checklist import NEW_DESK_CRITERIA, VALUES, WEIGHTS, Criterion
from leaddesk.domain.contact import POINT_KINDS
from leaddesk.domain.lifecycle import REASONS, Missing
from leaddesk.domain.pipeline import NEW_DESK_STAGES, PHASES, Stage
from leaddesk.domain.source import CHANNELS, ENTRIES, NEW_DESK_SOURCES, Source
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import language, texts
from leaddesk.ui.typed_day import parse_day
from leaddesk.ui.typed_money import parse_money

TODAY = date(2026, 11, 23)
NARROW, SPACE = "\u202f", "\u00a0"


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def german() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))


def test_money_in_english() -> None:
    assert texts.money(1_450_000, "EUR") == "€14,500"
    assert texts.money(1_450_050, "EUR") == "€14,500.50"
    assert texts.money(-500, "USD") == "-$5"
    assert texts.money(99_900, "CHF") == f"CHF{SPACE}999"
    assert texts.money_short(41_200_000, "EUR") == "€412k"
    assert texts.money_short(111_000_000, "EUR") == "€1.11m"
    assert texts.money_short(99_999_400_000, "EUR") == "€999.99m"
    assert texts.money_short(1_000_000_000_000, "EUR") == "€10.00bn"
    assert texts.number(1284) == "1,284"


@pytest.mark.usefixtures("german")
def test_money_in_german() -> None:
    assert texts.money(1_450_000, "EUR") == f"14{NARROW}500{SPACE}€"
    assert texts.money(1_450_050, "EUR") == f"14{NARROW}500,50{SPACE}€"
    assert texts.money_short(41_200_000, "EUR") == f"412{SPACE}T€"
    assert texts.money_short(41_200_000, "CHF") == f"412{SPACE}T{SPACE}CHF"
    assert texts.money_short(111_000_000, "EUR") == f"1,11{SPACE}Mio.{SPACE}€"
    assert texts.money_short(1_000_000_000_000, "EUR") == f"10,00{SPACE}Mrd.{SPACE}€"
    assert texts.money_short(980_000, "EUR") == f"9{NARROW}800{SPACE}€"
    assert texts.number(1284) == f"1{NARROW}284"
    assert texts.money_plain(1_450_050) == "14500,50"


def test_sums_are_never_added_across_currencies() -> None:
    assert texts.sums({"USD": 100_00, "EUR": 50_000_00, "CHF": 0}) == "€50k · $100"
    assert texts.sums({}) == ""


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("14.500 €", 1_450_000),
        ("€14,500", 1_450_000),
        ("14,500.50", 1_450_050),
        ("14.500,50", 1_450_050),
        (f"14{NARROW}500,5{SPACE}€", 1_450_050),
        ("14'500.00 CHF", 1_450_000),
        ("1234,5", 123_450),
        ("1.5", 150),
        ("12,5 T€", 1_250_000),
        ("12.5k", 1_250_000),
        ("12k €", 1_200_000),
        ("12 TEUR", 1_200_000),
        ("1,5 Mio. €", 150_000_000),
        ("€2 million", 200_000_000),
        ("10 Mrd.", 1_000_000_000_000),
        ("10.000.000.000", 1_000_000_000_000),
        ("99999999999999999999", None),
        ("99999999999 Mrd", None),
        ("9" * 5_000, None),
        ("1.234.567", 123_456_700),
        ("5,-", 500),
        ("0", 0),
        ("-5", -500),
        ("", None),
        ("much", None),
        ("1,234.5678", None),
        ("0,125", None),
        ("12.34.56", None),
        ("1.234,567", None),
        ("4.93E+11", None),
    ],
)
@pytest.mark.parametrize("country", ["en", "de"])
def test_an_amount_is_read_the_same_in_both_languages(
    typed: str, cents: int | None, country: str, request: pytest.FixtureRequest
) -> None:
    if country == "de":
        request.getfixturevalue("german")
    assert parse_money(typed) == cents


@pytest.mark.parametrize("cents", [0, 5, 99, 100, 123_456, 1_450_050, 123_456_789_00])
def test_what_is_shown_can_be_typed_again(cents: int, request: pytest.FixtureRequest) -> None:
    for _language in ("en", "de"):
        assert parse_money(texts.money(cents, "EUR")) == cents
        assert parse_money(texts.money_plain(cents)) == cents
        assert parse_day(texts.day(TODAY), TODAY) == TODAY
        assert parse_day(texts.day(date(2027, 3, 5)), TODAY) == date(2027, 3, 5)
        request.getfixturevalue("german")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("today", date(2026, 11, 23)),
        ("Heute", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 24)),
        ("Morgen", date(2026, 11, 24)),
        ("übermorgen", date(2026, 11, 25)),
        ("in 2 days", date(2026, 11, 25)),
        ("in 2 Tagen", date(2026, 11, 25)),
        ("in einer Woche", date(2026, 11, 30)),
        ("in 3 months", date(2027, 2, 23)),
        ("Monday", date(2026, 11, 30)),
        ("nächsten Montag", date(2026, 11, 30)),
        ("Fr", date(2026, 11, 27)),
        ("24.12.", date(2026, 12, 24)),
        ("24.12", date(2026, 12, 24)),
        ("24.12.26", date(2026, 12, 24)),
        ("12.11.", date(2027, 11, 12)),
        ("Fr 04.12.2026", date(2026, 12, 4)),
        ("Fri 4 Dec 2026", date(2026, 12, 4)),
        ("24. Dezember", date(2026, 12, 24)),
        ("Dec 24, 2026", date(2026, 12, 24)),
        ("2026-12-24", date(2026, 12, 24)),
        ("12/24/2026", date(2026, 12, 24)),
        ("29.2.", date(2028, 2, 29)),
        ("3/4/2026", None),
        ("31.2.2026", None),
        ("13/13/2026", None),
        ("soon", None),
        ("", None),
        ("in 999 days", date(2029, 8, 18)),
    ],
)
def test_a_day_is_read_in_both_languages(typed: str, meant: date | None) -> None:
    assert parse_day(typed, TODAY) == meant


def test_a_day_in_the_past_is_the_last_one() -> None:
    assert parse_day("12.11.", TODAY, past=True) == date(2026, 11, 12)
    assert parse_day("24.12.", TODAY, past=True) == date(2025, 12, 24)
    assert parse_day("Friday", TODAY, past=True) == date(2026, 11, 20)
    assert parse_day("gestern", TODAY, past=True) == date(2026, 11, 22)


def test_days_in_english() -> None:
    assert texts.day(date(2026, 12, 4)) == "Fri 4 Dec 2026"
    assert texts.day_short(TODAY, TODAY) == "Today"
    assert texts.day_short(date(2026, 11, 24), TODAY) == "Tomorrow"
    assert texts.day_short(date(2026, 9, 1), TODAY) == "Tue 1 Sep"
    assert texts.day_short(date(2027, 9, 1), TODAY) == "1 Sep 2027"


@pytest.mark.usefixtures("german")
def test_days_in_german() -> None:
    assert texts.day(date(2026, 12, 4)) == "Fr 04.12.2026"
    assert texts.day_short(date(2026, 11, 21), TODAY) == "Sa 21.11."
    assert texts.day_short(date(2025, 11, 21), TODAY) == "21.11.2025"
    assert texts.due_briefly(date(2026, 11, 21), None, TODAY) == "21.11."


def test_a_due_step_shows_its_time_only_where_it_helps() -> None:
    assert texts.due(TODAY, time(16), TODAY) == "Today 16:00"
    assert texts.due(date(2026, 11, 27), time(16), TODAY) == "Fri 27 Nov"
    assert texts.due(None, None, TODAY) == "No date"
    assert texts.due_briefly(TODAY, time(16), TODAY) == "16:00"
    assert texts.due_fully(date(2026, 11, 27), time(16)) == "Fri 27 Nov 2026 16:00"


def test_a_moment_is_shown_in_this_machines_zone() -> None:
    at = datetime(2026, 11, 18, 10, 0).astimezone()
    assert texts.moment(at.astimezone(UTC), TODAY) == "Wed 18 Nov 10:00"


def test_every_code_of_the_domain_has_a_word() -> None:
    for phase in PHASES:
        for told in (texts.phase_name, texts.phase_one, texts.phase_hint, texts.definition):
            assert told(phase)
    for key, phase, _days in NEW_DESK_STAGES:
        assert texts.stage_name(Stage(1, key, "", phase, 0)) not in ("", key)
    for key, _channel, _entry in NEW_DESK_SOURCES:
        assert texts.source_name(Source(1, key)) not in ("", key)
    for number, (key, weight) in enumerate(NEW_DESK_CRITERIA):
        assert texts.criterion_text(Criterion(number, key, "", weight, number))
    words = [
        *map(texts.weight, WEIGHTS),
        *map(texts.answer, VALUES),
        *map(texts.activity_kind, KINDS),
        *map(texts.point_kind, POINT_KINDS),
        *map(texts.channel, CHANNELS),
        *map(texts.entry, ENTRIES),
        *map(texts.urgency, ("none", "overdue", "today", "later")),
    ]
    assert all(words)
    for code in REASONS:
        assert texts.reason(code) != code
    for kind, results in RESULTS.items():
        for code in results:
            assert texts.result(kind, code) != ""


def test_the_users_own_names_come_before_ours() -> None:
    assert texts.stage_name(Stage(1, "new", "Fresh", "lead", 0)) == "Fresh"
    assert texts.source_name({"key": "referral", "name": ""}) == "Referral"
    assert texts.criterion_text(Criterion(1, "means", "Has budget", "must", 0)) == "Has budget"


def test_what_is_missing_is_named_one_by_one_and_together() -> None:
    criteria = [Criterion(1, "target", "", "must", 0), Criterion(2, "means", "", "should", 1)]
    found = [Missing("dialogue"), Missing("must_open", 1), Missing("should_no", 2)]
    assert [texts.missing(each, criteria) for each in found] == [
        "a two-way conversation",
        "still open: Fits our target market",
        "answered no: Has the means to buy",
    ]
    together = texts.missing(found, criteria)
    assert together.startswith("a two-way conversation, 1 answer")
    assert " and 1 answer" in together
    assert texts.missing([], criteria) == ""


STAGE = {"key": "offer", "name": ""}


@pytest.mark.parametrize(
    ("verb", "args", "said"),
    [
        ("move_cards", {"count": 1, "name": "Anna", "stage": STAGE}, "moved Anna to Offer"),
        ("log_activity", {"kind": "call", "name": "Anna"}, "logged a call with Anna"),
        ("disqualify", {"count": 1, "name": "A", "reason": "other"}, "disqualified A: Another"),
        ("record_sale", {"name": "A", "net_cents": 250_000, "currency": "EUR"}, "€2,500 to A"),
        ("set_follow_up", {"name": "A", "due_on": "2026-12-04"}, "for Fri 4 Dec 2026"),
        ("set_follow_up", {"name": "A", "due_on": None}, "cleared the next step with A"),
        ("hold", {"count": 1, "name": "A", "until": None}, "took A off hold"),
        ("rename_stage", {"stage": STAGE, "name": "Quote"}, "renamed a stage to Quote"),
        ("add_source", {"source": {"key": "", "name": "Expo {x}"}}, "added the source Expo {x}"),
        ("edit_contact", {"name": ""}, "edited a contact"),
    ],
)
def test_a_step_is_told_in_words(verb: str, args: dict[str, object], said: str) -> None:
    assert said in texts.step(Step(1, datetime(2026, 11, 23, tzinfo=UTC), verb, args))


def test_every_verb_of_the_desk_is_told_in_words() -> None:
    verbs = (
        "add_contact edit_contact delete_contacts move_cards log_activity edit_activity "
        "delete_activity answer_checklist qualify save_dialogue disqualify reopen record_sale "
        "set_follow_up finish_follow_up hold add_source edit_source rename_stage "
        "import_contacts open_desk sample_desk"
    ).split()
    for verb in verbs:
        told = texts.step(Step(1, datetime(2026, 11, 23, tzinfo=UTC), verb, {"count": 2}))
        assert told
        assert "{" not in told
        assert told != verb.replace("_", " "), verb


TROUBLES = (
    "name_missing gate_closed customer_stays needs_reason needs_sale reason_missing "
    "activity_impossible contact_gone stage_gone nothing_to_undo nothing_to_redo file_newer "
    "file_damaged file_not_leaddesk file_locked file_read_only disk_full folder_missing "
    "cannot_write cannot_open too_long negative cancelled unknown_source not_found empty_file "
    "not_a_spreadsheet password damaged too_big too_many_rows no_header no_columns reader_died "
    "reader_timeout no_permission"
).split()


@pytest.mark.parametrize("code", TROUBLES)
def test_every_trouble_is_a_whole_sentence(code: str) -> None:
    said = texts.trouble(Trouble(code, file="a{b}.xlsx", reason="r", name=""))
    assert said.endswith((".", "…"))
    assert f"({code})" not in said
    assert "{file}" not in said


def test_an_unforeseen_trouble_still_says_that_nothing_changed() -> None:
    assert "Nothing was changed" in texts.trouble(Trouble("brand_new"))


def test_the_gate_says_how_many_things_are_missing() -> None:
    said = texts.trouble(Trouble("gate_closed", missing=(Missing("dialogue"),)))
    assert "1 thing" in said


def test_every_problem_of_an_import_has_words() -> None:
    codes = (
        "no_name phone_lost_digits phone_unreadable email_invalid date_invalid amount_invalid "
        "too_long sheet_error postcode_restored"
    ).split()
    for code in codes:
        assert texts.problem(code) != code
    outlook = "Outlook (classic CSV)"
    assert texts.why(f"table:{outlook}", outlook) == "as in files from Outlook"
    assert texts.why(f"table:{outlook}", "Thunderbird") == "a known column title"
    assert texts.why(f"table:{outlook}") == "a known column title"
    assert texts.why("normalised") == "a known column title"
    assert texts.field("company") == "Company"
    assert texts.field("im") == "Im"


def words_said_twice() -> list[str]:
    """f-strings handed to a translating function: lupdate could not see them."""
    found = []
    for path in sorted(Path(next(iter(leaddesk.ui.__path__))).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in ("tr", "translate", "QT_TRANSLATE_NOOP") and any(
                isinstance(arg, ast.JoinedStr) for arg in node.args
            ):
                found.append(f"{path.name}:{node.lineno}")
    return found


def test_no_f_string_is_handed_to_a_translation() -> None:
    assert words_said_twice() == []


def test_a_language_brings_qts_own_words_and_its_locale(qapp: QApplication) -> None:
    language.use(qapp, "de")
    try:
        assert texts.language() == "de"
        assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    finally:
        language.use(qapp, "en")
    assert texts.language() == "en"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_systems_language_is_one_we_speak() -> None:
    assert language.system_language() in language.LANGUAGES


def test_a_large_count_within_words_is_grouped_as_the_language_does(german: None) -> None:
    args: dict[str, object] = {"count": 41237, "file": "41237.xlsx"}
    told = texts.step(Step(1, datetime(2026, 11, 23, tzinfo=UTC), "import_contacts", args))
    assert f"41{NARROW}237" in told
    assert "41237.xlsx" in told
    QLocale.setDefault(QLocale("en_GB"))
    assert texts.Counted().contacts(1_000_000) == "1,000,000 contacts"
    assert texts.Counted().contacts(1) == "1 contact"
