"""A disclosure as a person reads it: the record in words, as the text of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.checklist import Criterion
from leaddesk.ui import formats, texts
from leaddesk.ui.dialogs.countries import shown_as
from leaddesk.ui.words import changes, permission
from leaddesk.ui.words import disclosure as words
from leaddesk.ui.words.imports import file_title

translate = QCoreApplication.translate
Record = Mapping[str, Any]
Line = tuple[str, str]
PERSON = (
    "salutation", "title", "first_name", "middle_name", "last_name", "name_suffix", "company",
    "department", "job_title", "street", "street2", "zip", "city", "state", "country", "language",
    "birthday", "customer_no", "external_id", "notes",
)  # fmt: skip
TIMES = ("created_at", "updated_at", "last_activity_at", "stage_since")
DAYS = ("birthday", "expected_on", "hold_until", "acquired_on")


def title(record: Record) -> str:
    """What the document is called."""
    told = translate("disclosure", "Disclosure of personal data: {name}")
    return told.format(name=record["name"])


def html(record: Record, today: date) -> str:
    """The record as the document's text; empty parts say so, so that nothing seems left out."""
    intro = translate(
        "disclosure",
        "Everything kept about this person in LeadDesk as of {day} (Art. 15 GDPR). This document "
        "lists the data; what they are used for, for how long and by whom is said in the letter "
        "that comes with it. No legal advice.",
    )
    nothing = translate("disclosure", "Nothing is kept.")
    parts = [
        f"<h1>{escape(title(record))}</h1>",
        f"<p class='muted'>{escape(intro.format(day=formats.day(today)))}</p>",
    ]
    for code, lines in sections(record):
        parts.append(
            f"<h2 style='margin-top:14px; margin-bottom:4px'>{escape(words.heading(code))}</h2>"
        )
        rows = "".join(
            f"<tr><td width='27%' class='label'>{_shown(label)}</td><td>{_shown(text)}</td></tr>"
            for label, text in lines
        )
        parts.append(f"<table width='100%'>{rows}</table>" if rows else f"<p>{nothing}</p>")
    return f"<html><body>{''.join(parts)}</body></html>"


def sections(record: Record) -> Iterator[tuple[str, list[Line]]]:
    """Every part with its lines, in the order of the document."""
    makers = {
        "person": _person, "points": _points, "own_fields": _own, "origin": _origin,
        "ledger": _ledger, "block_list": _blocks, "transitions": _transitions,
        "activities": _activities, "answers": _answers, "follow_ups": _follow_ups,
        "sales": _sales, "files": _files, "kept_on_purpose": _reviews, "history": _history,
    }  # fmt: skip
    for code, made in makers.items():
        yield code, list(made(record))


def _shown(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _person(record: Record) -> Iterator[Line]:
    for field in PERSON:
        if record.get(field):
            value = record[field]
            told = formats.day(_date(value)) if field in DAYS else str(value)
            yield words.name(field), shown_as(told) if field == "country" else told
    if record["kind_of_person"]:
        yield words.name("kind_of_person"), permission.party(record["kind_of_person"])
    if record["tags"]:
        yield words.name("tags"), ", ".join(record["tags"])
    if record["stage"]:
        yield words.name("stage"), record["stage"]["name"]
    if record["value_cents"]:
        yield words.name("value"), formats.money(record["value_cents"], record["currency"])
    for field in ("expected_on", "hold_until"):
        if record.get(field):
            yield words.name(field), formats.day(_date(record[field]))
    if record["opted_out"]:
        ways = ", ".join(permission.channel(way) for way in record["opted_out"])
        yield words.name("opted_out"), ways
    for field in TIMES:
        if record.get(field):
            yield words.name(field), _moment(record[field])


def _points(record: Record) -> Iterator[Line]:
    for point in record["points"]:
        yield texts.point_kind(point["kind"]), _joined([point["value"], point["label"]])


def _own(record: Record) -> Iterator[Line]:
    yield from record["own_fields"].items()


def _origin(record: Record) -> Iterator[Line]:
    source = record["source"]
    if source:
        yield words.name("source"), source["name"]
        if source.get("vendor"):
            yield words.name("vendor"), source["vendor"]
        if source.get("acquired_on"):
            yield words.name("acquired_on"), formats.day(_date(source["acquired_on"]))
        if source.get("given_by_person"):
            yield words.name("data_from"), words.name("the_person")
    for run in record["imports"]:
        told = _joined([file_title(run["file"]), run["sheet"], run["program"]])
        yield words.name("import"), f"{_moment(run['at'])} · {told}"


def _ledger(record: Record) -> Iterator[Line]:
    for entry in record["ledger"]:
        way = entry["channel"]
        head = [permission.kind(entry["kind"]),
                permission.channel(way) if way else words.name("every_way")]  # fmt: skip
        rest = [
            _with("purpose", permission.purpose(entry["purpose"]) if entry["purpose"] else ""),
            _with("way", permission.way(entry["way"]) if entry["way"] else ""),
            _with("point", entry["point"]), _with("wording", entry["wording"]),
            _with("taken_by", entry["taken_by"]), _with("our_company", entry["company"]),
            _with("place", entry["place"]),
            _with("reason", permission.reason(entry["reason"]) if entry["reason"] else ""),
            permission.noted(entry["kind"], entry["note"]), _with("proof", entry["evidence"]),
        ]  # fmt: skip
        yield _moment(entry["at"]), "\n".join([" · ".join(head), *filter(None, rest)])


def _blocks(record: Record) -> Iterator[Line]:
    for block in record["block_list"]:
        way = block["channel"]
        told = permission.kind(block["kind"])
        yield (
            formats.day(block["since"]),
            _joined([told, permission.channel(way) if way else words.name("every_way")]),
        )


def _transitions(record: Record) -> Iterator[Line]:
    for each in record["transitions"]:
        came, to = each["from"], each["to"]
        told = f"{came['name']} → {to['name']}" if came and to else (to or {}).get("name", "")
        rest = [
            _with("reason", texts.reason(each["reason"]) if each["reason"] else ""),
            each["note"], _with("evidence", _evidence(record, each["evidence"])),
        ]  # fmt: skip
        yield _moment(each["at"]), "\n".join([told, *filter(None, rest)])


def _evidence(record: Record, kept: Mapping[str, Any]) -> str:
    """On what a change of stage rested: conversations and a sale by their day, answers by word."""
    talks = [each for each in record["activities"]
             if each["id"] in map(str, kept.get("activities", ()))]  # fmt: skip
    sales = [each for each in record["sales"] if each["id"] == str(kept.get("sale", ""))]
    given = list(kept.get("answers", {}).values())
    return ", ".join([
        *(f"{texts.activity_kind(each['kind'])} {formats.day(_date(each['at']))}"
          for each in talks),
        *(formats.money(each["net_cents"], each["currency"]) for each in sales),
        *(f"{given.count(code)} × {texts.answer(code)}"
          for code in ("yes", "no", "unknown") if code in given),
    ])  # fmt: skip


def _activities(record: Record) -> Iterator[Line]:
    for each in record["activities"]:
        head = [texts.activity_kind(each["kind"])]
        if each["result"]:
            head.append(texts.result(each["kind"], each["result"]))
        if not each["outgoing"]:
            head.append(words.name("incoming"))
        if each["minutes"]:
            head.append(f"{each['minutes']} {words.name('minutes')}")
        if each["km"]:
            head.append(f"{each['km']} {words.name('km')}")
        rest = [_with("place", each["place"]), _with("participants", each["participants"]),
                each["subject"], each["note"]]  # fmt: skip
        yield _moment(each["at"]), "\n".join([" · ".join(head), *filter(None, rest)])


def _answers(record: Record) -> Iterator[Line]:
    for each in record["answers"]:
        asked = each["criterion"] or {"key": "", "text": "", "weight": "must"}
        question = asked["text"] or texts.criterion_text(
            Criterion(0, asked["key"], "", asked["weight"], 0, True)
        )
        told = [texts.answer(each["value"]), _moment(each["at"])]
        yield question, "\n".join(filter(None, [" · ".join(told), each["note"]]))


def _follow_ups(record: Record) -> Iterator[Line]:
    for each in record["follow_ups"]:
        done = _with("done", _moment(each["done_at"]) if each["done_at"] else "")
        on = formats.day(_date(each["due_on"]))
        yield on, _joined([(each["due_time"] or "")[:5], each["text"], done]) or "–"


def _sales(record: Record) -> Iterator[Line]:
    for each in record["sales"]:
        rate = f"{each['vat_rate'] / 100:g} %".replace(".", formats.locale().decimalPoint())
        money = f"{formats.money(each['net_cents'], each['currency'])} {words.name('net')}"
        told = [money, _with("vat", rate), _with("reference", each["reference"])]
        yield formats.day(_date(each["sold_on"])), _joined(told)


def _files(record: Record) -> Iterator[Line]:
    for each in record["files"]:
        size = f"{formats.number(each['size'])} {words.name('bytes')}"
        told = f"{each['name']} · {size}\nSHA-256: {each['sha256'][:32]} {each['sha256'][32:]}"
        yield _moment(each["added_at"]), told


def _reviews(record: Record) -> Iterator[Line]:
    for each in record["kept_on_purpose"]:
        until = _with("until", formats.day(_date(each["until"])))
        yield _moment(each["at"]), _joined([until, each["reason"]])


def _history(record: Record) -> Iterator[Line]:
    for each in record["history"]:
        undone = words.name("undone") if each["undone"] else ""
        told = [_joined([each["text"], undone])]
        for change in each.get("changes", ()):
            field, currency = change["field"], record["currency"]
            before, after = (
                changes.said(field, change[when], currency) or "–" for when in ("before", "after")
            )
            told.append(f"{change['criterion'] or changes.field(field)}: {before} → {after}")
        yield _moment(each["at"]), "\n".join(told)


def _with(code: str, value: str) -> str:
    return f"{words.name(code)}: {value}" if value else ""


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _date(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


def _moment(value: object) -> str:
    at = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    here = at.astimezone()
    return f"{formats.day(here.date())} {formats.clock(here.time())}"
