"""The words for the domain's things and codes: a domain object in, a text in the user's language
out. Longer families live in `ui/words/`, numbers and dates in `ui/formats.py`; screens ask here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leaddesk.ui.formats import (
    clock,
    day,
    day_short,
    due,
    due_briefly,
    due_fully,
    file_size,
    grouped,
    language,
    locale,
    moment,
    money,
    money_plain,
    money_short,
    number,
    sums,
)
from leaddesk.ui.words.columns import column_meaning, value_kind
from leaddesk.ui.words.counted import Counted
from leaddesk.ui.words.imports import (
    cell_shown,
    column_title,
    field,
    file_title,
    file_told,
    import_counts,
    problem,
    program_name,
    why,
)
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP
from leaddesk.ui.words.permission import left_out, light, refusal, sentence
from leaddesk.ui.words.steps import reason, result, source_name, stage_name, step
from leaddesk.ui.words.tables import sheet_title, table_header
from leaddesk.ui.words.troubles import complaint, kept, trouble

if TYPE_CHECKING:
    from leaddesk.domain.card import Card
    from leaddesk.domain.checklist import Criterion
    from leaddesk.domain.lifecycle import Missing
    from leaddesk.domain.pipeline import Stage

__all__ = [
    "activity_kind",
    "answer",
    "card_spoken",
    "card_tip",
    "cell_shown",
    "channel",
    "checklist_short",
    "clock",
    "column_meaning",
    "column_title",
    "complaint",
    "contacts",
    "criterion_text",
    "day",
    "day_short",
    "definition",
    "due",
    "due_briefly",
    "due_fully",
    "entry",
    "field",
    "file_size",
    "file_title",
    "file_told",
    "grouped",
    "import_counts",
    "kept",
    "language",
    "left_out",
    "light",
    "locale",
    "missing",
    "moment",
    "money",
    "money_plain",
    "money_short",
    "next_step",
    "number",
    "phase_hint",
    "phase_name",
    "phase_one",
    "point_kind",
    "problem",
    "program_name",
    "reason",
    "refusal",
    "result",
    "sentence",
    "sheet_title",
    "source_name",
    "stage_name",
    "step",
    "sums",
    "table_header",
    "trouble",
    "urgency",
    "value_kind",
    "weight",
    "why",
]

translate = QCoreApplication.translate

_PHASES = {
    "lead": QT_TRANSLATE_NOOP("texts", "Leads"),
    "prospect": QT_TRANSLATE_NOOP("texts", "Prospects"),
    "customer": QT_TRANSLATE_NOOP("texts", "Customers"),
    "disqualified": QT_TRANSLATE_NOOP("texts", "Disqualified"),
}
_PHASE_ONE = {
    "lead": QT_TRANSLATE_NOOP("texts", "Lead"),
    "prospect": QT_TRANSLATE_NOOP("texts", "Prospect"),
    "customer": QT_TRANSLATE_NOOP("texts", "Customer"),
    "disqualified": QT_TRANSLATE_NOOP("texts", "Disqualified"),
}
_PHASE_HINTS = {
    "lead": QT_TRANSLATE_NOOP("texts", "no dialogue yet · no permission to advertise"),
    "prospect": QT_TRANSLATE_NOOP("texts", "in dialogue, checked"),
    "customer": QT_TRANSLATE_NOOP("texts", "have bought"),
    "disqualified": QT_TRANSLATE_NOOP("texts", "set aside with a reason"),
}
_DEFINITIONS = {
    "lead": QT_TRANSLATE_NOOP(
        "texts",
        "A lead is a name on a list: a business card, a bought list, the Yellow Pages, a webinar. "
        "So far nobody has answered. A lead has given no permission to be mailed and may not "
        "know you at all.",
    ),
    "prospect": QT_TRANSLATE_NOOP(
        "texts",
        "A prospect was a lead, has talked with you, showed interest and passed your checklist. "
        "Whoever comes by themselves, with a call or a question, is a clear prospect.",
    ),
    "customer": QT_TRANSLATE_NOOP(
        "texts", "A customer has bought. Until then they are a lead or a prospect."
    ),
    "disqualified": QT_TRANSLATE_NOOP(
        "texts",
        "Disqualified: no value can be created for them, or they would never see it, or a must "
        "of the checklist is answered no. Nobody is lost: they can be reopened at any time.",
    ),
}
_CRITERIA = {
    "problem": QT_TRANSLATE_NOOP("texts", "Has a problem that we can solve"),
    "value": QT_TRANSLATE_NOOP("texts", "Can see the value that we create"),
    "target": QT_TRANSLATE_NOOP("texts", "Fits our target market"),
    "interest": QT_TRANSLATE_NOOP("texts", "Has shown interest"),
    "means": QT_TRANSLATE_NOOP("texts", "Has the means to buy"),
    "authority": QT_TRANSLATE_NOOP("texts", "Has the authority to decide"),
}
_WEIGHTS = {
    "must": QT_TRANSLATE_NOOP("texts", "must"),
    "should": QT_TRANSLATE_NOOP("texts", "should"),
}
_ANSWERS = {
    "yes": QT_TRANSLATE_NOOP("texts", "yes"),
    "no": QT_TRANSLATE_NOOP("texts", "no"),
    "unknown": QT_TRANSLATE_NOOP("texts", "open"),
}
_KINDS = {
    "call": QT_TRANSLATE_NOOP("texts", "Call"),
    "meeting": QT_TRANSLATE_NOOP("texts", "Meeting"),
    "email": QT_TRANSLATE_NOOP("texts", "E-mail"),
    "letter": QT_TRANSLATE_NOOP("texts", "Letter"),
    "message": QT_TRANSLATE_NOOP("texts", "Message"),
    "note": QT_TRANSLATE_NOOP("texts", "Note"),
}
_POINTS = {
    "phone": QT_TRANSLATE_NOOP("texts", "Phone"),
    "mobile": QT_TRANSLATE_NOOP("texts", "Mobile"),
    "fax": QT_TRANSLATE_NOOP("texts", "Fax"),
    "email": QT_TRANSLATE_NOOP("texts", "E-mail"),
    "website": QT_TRANSLATE_NOOP("texts", "Website"),
    "linkedin": QT_TRANSLATE_NOOP("texts", "LinkedIn"),
    "xing": QT_TRANSLATE_NOOP("texts", "Xing"),
}
_CHANNELS = {
    "offline": QT_TRANSLATE_NOOP("texts", "offline"),
    "online": QT_TRANSLATE_NOOP("texts", "online"),
}
_ENTRIES = {
    "list": QT_TRANSLATE_NOOP("texts", "from a list: starts as a lead"),
    "inbound": QT_TRANSLATE_NOOP("texts", "came by themselves: starts as a clear prospect"),
}
_URGENCIES = {
    "none": QT_TRANSLATE_NOOP("texts", "no date"),
    "overdue": QT_TRANSLATE_NOOP("texts", "overdue"),
    "today": QT_TRANSLATE_NOOP("texts", "today"),
    "later": QT_TRANSLATE_NOOP("texts", "later"),
}


def phase_name(phase: str) -> str:
    """Of many: 'Leads', 'Prospects', 'Customers', 'Disqualified'."""
    return translate("texts", _PHASES[phase])


def phase_one(phase: str, *, woman: bool = False) -> str:
    """Of one: 'Lead', 'Prospect', 'Customer', 'Disqualified'; of a woman where she has a word."""
    if woman and phase == "prospect":
        return translate("texts", "Prospect", "a woman")
    if woman and phase == "customer":
        return translate("texts", "Customer", "a woman")
    return translate("texts", _PHASE_ONE[phase])


def phase_hint(phase: str) -> str:
    """The few words beside a band's title."""
    return translate("texts", _PHASE_HINTS[phase])


def definition(phase: str) -> str:
    """What the word means here; the tooltip of a band."""
    return translate("texts", _DEFINITIONS[phase])


def criterion_text(criterion: Criterion) -> str:
    """As the user worded it, else as a new desk does."""
    return criterion.text or translate("texts", _CRITERIA[criterion.key])


def weight(code: str) -> str:
    """'must', 'should'."""
    return translate("texts", _WEIGHTS[code])


def answer(code: str) -> str:
    """'yes', 'no', 'open'."""
    return translate("texts", _ANSWERS[code])


def activity_kind(code: str) -> str:
    """'Call', 'Meeting', 'E-mail', 'Letter', 'Message', 'Note'."""
    return translate("texts", _KINDS[code])


def point_kind(code: str) -> str:
    """'Phone', 'Mobile', 'Fax', 'E-mail', 'Website', 'LinkedIn', 'Xing'."""
    return translate("texts", _POINTS[code])


def channel(code: str) -> str:
    """A source's channel: 'offline', 'online'."""
    return translate("texts", _CHANNELS[code])


def entry(code: str) -> str:
    """What a source's entry means: a list makes a lead, inbound a clear prospect."""
    return translate("texts", _ENTRIES[code])


def urgency(code: str) -> str:
    """'no date', 'overdue', 'today', 'later'."""
    return translate("texts", _URGENCIES[code])


def contacts(count: int) -> str:
    """'1 contact', '3 contacts'."""
    return Counted().contacts(count)


def checklist_short(yes: int, total: int) -> str:
    """'4 of 6'."""
    return translate("texts", "{yes} of {total}").format(yes=yes, total=total)


def missing(what: Missing | Sequence[Missing], criteria: Sequence[Criterion]) -> str:
    """What keeps the gate closed. One thing is named in full ('open: Fits our target market');
    several are told together: 'a two-way conversation and 2 answers'. '' when nothing is."""
    if not isinstance(what, Sequence):
        return _missing_one(what, criteria)
    parts = []
    if any(each.code == "dialogue" for each in what):
        parts.append(translate("texts", "a two-way conversation"))
    if still_open := sum(each.code == "must_open" for each in what):
        parts.append(Counted().answers(still_open))
    if said_no := sum(each.code in ("must_no", "should_no") for each in what):
        parts.append(Counted().other_answers(said_no))
    if len(parts) < 2:
        return "".join(parts)
    return translate("texts", "{first} and {last}").format(
        first=", ".join(parts[:-1]), last=parts[-1]
    )


def _missing_one(what: Missing, criteria: Sequence[Criterion]) -> str:
    if what.code == "dialogue":
        return translate("texts", "a two-way conversation")
    named = next((criterion_text(c) for c in criteria if c.id == what.criterion_id), "")
    if what.code == "must_open":
        return translate("texts", "still open: {criterion}").format(criterion=named)
    return translate("texts", "answered no: {criterion}").format(criterion=named)


def next_step(card: Card) -> str:
    """A card's next step in full: 'Send offer, Fri 4 Dec 2026'; '' when nothing is planned."""
    if card.due_on is None:
        return ""
    when = due_fully(card.due_on, card.due_time)
    return f"{card.next_step}, {when}" if card.next_step else when


def card_tip(card: Card) -> str:
    """What a card had to shorten: full name, firm and place, next step."""
    place = " · ".join(part for part in (card.firm, card.city) if part)
    planned = next_step(card) or translate("texts", "Nothing planned")
    lines = [card.name, place if place != card.name else "", planned]
    if card.source is not None:
        lines.append(translate("texts", "Source: {name}").format(name=source_name(card.source)))
    if card.on_hold_until is not None:
        until = day(card.on_hold_until)
        lines.append(translate("texts", "On hold until {day}").format(day=until))
    if card.stale:
        lines.append(lies_too_long(card))
    lines.append(refusal(card))
    return "\n".join(line for line in lines if line)


def lies_too_long(card: Card) -> str:
    """Since when nothing happened with a card that lies too long."""
    happened = [on for on in (card.last_activity_on, card.stage_since) if on is not None]
    told = translate("texts", "Lies too long: nothing since {day}, and nothing is planned")
    return told.format(day=day(max(happened))) if happened else ""


def card_spoken(card: Card, stage: Stage, today: date) -> str:
    """A card for a screen reader: name, stage, value, checklist, next step."""
    parts = [card.name, card.firm if card.firm != card.name else "", stage_name(stage)]
    if card.value_cents is not None:
        parts.append(money(card.value_cents, card.currency))
    if card.open_inbound:
        parts.append(translate("texts", "Checklist open"))
    elif card.checklist.passed:
        parts.append(translate("texts", "Checklist passed"))
    elif card.answered:
        done = checklist_short(card.checklist.yes, card.checklist.total)
        parts.append(translate("texts", "Checklist {done}").format(done=done))
    planned = next_step(card)
    if planned and card.due_on is not None and card.due_on < today:
        planned = translate("texts", "overdue: {step}").format(step=planned)
    parts.append(planned or translate("texts", "Nothing planned"))
    if card.stale:
        parts.append(translate("texts", "lies too long"))
    parts.append(refusal(card))
    return ", ".join(part for part in parts if part)
