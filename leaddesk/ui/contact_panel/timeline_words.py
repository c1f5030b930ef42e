"""The words of a contact's timeline: each entry a line in bold and a smaller one."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.activity import Activity, is_two_way
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.sale import Sale
from leaddesk.domain.source import Source
from leaddesk.domain.timeline import TimelineEntry
from leaddesk.ui import texts
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate


_KINDS = {
    "": QT_TRANSLATE_NOOP("timeline", "Everything"),
    "call": QT_TRANSLATE_NOOP("timeline", "Calls"),
    "meeting": QT_TRANSLATE_NOOP("timeline", "Meetings"),
    "written": QT_TRANSLATE_NOOP("timeline", "E-mails and letters"),
    "stage": QT_TRANSLATE_NOOP("timeline", "Changes of stage"),
    "sale": QT_TRANSLATE_NOOP("timeline", "Sales"),
    "note": QT_TRANSLATE_NOOP("timeline", "Notes"),
    "change": QT_TRANSLATE_NOOP("timeline", "What was changed"),
}


def timeline_kind(kind: str) -> str:
    """What a timeline can be narrowed to; '' for everything."""
    return translate("timeline", _KINDS[kind])


class Line(NamedTuple):
    """What is shown of an entry; `strong` for what went both ways, and for sales."""

    title: str
    detail: str
    strong: bool


def line(entry: TimelineEntry, today: date) -> Line:
    """The words for one entry."""
    on = texts.day_short(entry.at.astimezone().date(), today)
    activity, sale = entry.args.get("activity"), entry.args.get("sale")
    if isinstance(activity, Activity):
        return _activity(activity, today)
    if isinstance(sale, Sale):
        title = translate("timeline", "Sale · {money} net").format(
            money=texts.money(sale.net_cents, sale.currency)
        )
        return Line(title, _joined(texts.day_short(sale.on, today), sale.reference), True)
    if entry.kind == "transition":
        return _transition(entry, on)
    source, file = entry.args.get("source"), str(entry.args.get("file") or "")
    title = translate("timeline", "Imported") if file else translate("timeline", "Added")
    named = texts.source_name(source) if isinstance(source, Source) else ""
    return Line(title, _joined(on, named, texts.file_title(file)), False)


def _activity(activity: Activity, today: date) -> Line:
    kind = texts.activity_kind(activity.kind)
    parts = [kind if activity.outgoing or activity.kind == "note" else _incoming(activity.kind)]
    if activity.result and activity.result != "held":
        parts.append(texts.result(activity.kind, activity.result))
    if activity.minutes:
        parts.append(translate("timeline", "{minutes} min").format(minutes=activity.minutes))
    parts.append(activity.place)
    details = [texts.moment(activity.at, today)]
    if activity.km:
        details.append(translate("timeline", "{km} km").format(km=activity.km))
    details += [activity.participants, activity.subject]
    note = " ".join(activity.note.split())
    if note:
        details.append(translate("timeline", "“{note}”").format(note=note))
    return Line(_joined(*parts), _joined(*details), is_two_way(activity))


def _incoming(kind: str) -> str:
    return {
        "call": translate("timeline", "Call from the contact"),
        "meeting": translate("timeline", "Meeting"),
        "email": translate("timeline", "E-mail received"),
        "letter": translate("timeline", "Letter received"),
        "message": translate("timeline", "Message received"),
    }[kind]


def _transition(entry: TimelineEntry, on: str) -> Line:
    came, went = entry.args.get("from"), entry.args.get("to")
    before = texts.stage_name(came) if isinstance(came, Stage) else ""
    after = texts.stage_name(went) if isinstance(went, Stage) else ""
    reason = str(entry.args.get("reason") or "")
    note = " ".join(str(entry.args.get("note") or "").split())
    why = texts.reason(reason) if isinstance(went, Stage) and went.phase == "disqualified" else ""
    title = f"{before} → {after}" if before else after
    return Line(title, _joined(on, why if reason else "", note), False)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
