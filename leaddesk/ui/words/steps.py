"""What the history and the undo menu say: one sentence per verb of the desk, and the names of
stages, sources, reasons and results that stand in them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.change import ERASED, Step
from leaddesk.domain.pipeline import Stage
from leaddesk.domain.source import Source
from leaddesk.domain.tags import tags_text
from leaddesk.ui.formats import day, money
from leaddesk.ui.words.counted import Counted
from leaddesk.ui.words.imports import file_told
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STAGES = {
    "new": QT_TRANSLATE_NOOP("texts", "New"),
    "attempting": QT_TRANSLATE_NOOP("texts", "Attempting"),
    "in_dialogue": QT_TRANSLATE_NOOP("texts", "In dialogue"),
    "qualified": QT_TRANSLATE_NOOP("texts", "Qualified"),
    "offer": QT_TRANSLATE_NOOP("texts", "Offer"),
    "won": QT_TRANSLATE_NOOP("texts", "Won"),
    "disqualified": QT_TRANSLATE_NOOP("texts", "Disqualified"),
}
_SOURCES = {
    "business_card": QT_TRANSLATE_NOOP("texts", "Business card"),
    "trade_fair": QT_TRANSLATE_NOOP("texts", "Trade fair"),
    "bought_list": QT_TRANSLATE_NOOP("texts", "Bought list"),
    "yellow_pages": QT_TRANSLATE_NOOP("texts", "Yellow Pages"),
    "referral": QT_TRANSLATE_NOOP("texts", "Referral"),
    "web_search": QT_TRANSLATE_NOOP("texts", "Web search"),
    "webinar_list": QT_TRANSLATE_NOOP("texts", "Webinar list"),
    "ebook": QT_TRANSLATE_NOOP("texts", "E-book"),
    "newsletter": QT_TRANSLATE_NOOP("texts", "Newsletter"),
    "phone_inquiry": QT_TRANSLATE_NOOP("texts", "Phone inquiry"),
    "mail_inquiry": QT_TRANSLATE_NOOP("texts", "E-mail inquiry"),
}
_REASONS = {
    "no_problem": QT_TRANSLATE_NOOP("texts", "No problem that we can solve"),
    "no_value": QT_TRANSLATE_NOOP("texts", "Sees no value"),
    "no_target": QT_TRANSLATE_NOOP("texts", "Outside our target market"),
    "no_interest": QT_TRANSLATE_NOOP("texts", "No interest"),
    "no_means": QT_TRANSLATE_NOOP("texts", "No means to buy"),
    "no_authority": QT_TRANSLATE_NOOP("texts", "May not decide"),
    "unreachable": QT_TRANSLATE_NOOP("texts", "Cannot be reached"),
    "wrong_details": QT_TRANSLATE_NOOP("texts", "Wrong contact details"),
    "competitor": QT_TRANSLATE_NOOP("texts", "Is a competitor"),
    "other": QT_TRANSLATE_NOOP("texts", "Another reason"),
}
_RESULTS = {
    "reached": QT_TRANSLATE_NOOP("texts", "reached"),
    "no_answer": QT_TRANSLATE_NOOP("texts", "not reached"),
    "voicemail": QT_TRANSLATE_NOOP("texts", "voicemail"),
    "busy": QT_TRANSLATE_NOOP("texts", "busy"),
    "wrong_number": QT_TRANSLATE_NOOP("texts", "wrong number"),
    "held": QT_TRANSLATE_NOOP("texts", "held"),
    "cancelled": QT_TRANSLATE_NOOP("texts", "cancelled"),
    "no_show": QT_TRANSLATE_NOOP("texts", "did not turn up"),
    "sent": QT_TRANSLATE_NOOP("texts", "sent"),
    "answered": QT_TRANSLATE_NOOP("texts", "answered"),
    "bounced": QT_TRANSLATE_NOOP("texts", "came back"),
}
_LOGGED = {
    "call": QT_TRANSLATE_NOOP("texts", "logged a call with {name}"),
    "meeting": QT_TRANSLATE_NOOP("texts", "logged a meeting with {name}"),
    "email": QT_TRANSLATE_NOOP("texts", "logged an e-mail with {name}"),
    "letter": QT_TRANSLATE_NOOP("texts", "logged a letter with {name}"),
    "message": QT_TRANSLATE_NOOP("texts", "logged a message with {name}"),
    "note": QT_TRANSLATE_NOOP("texts", "added a note on {name}"),
}
_CHANGED = {
    "source": QT_TRANSLATE_NOOP("texts", "set the source of {who} to {source}"),
    "no_source": QT_TRANSLATE_NOOP("texts", "took the source off {who}"),
    "add_tags": QT_TRANSLATE_NOOP("texts", "tagged {who}: {tags}"),
    "remove_tags": QT_TRANSLATE_NOOP("texts", "took a tag off {who}: {tags}"),
    "next_step": QT_TRANSLATE_NOOP("texts", "planned the next step with {who} for {day}"),
    "no_step": QT_TRANSLATE_NOOP("texts", "cleared the next step with {who}"),
    "hold": QT_TRANSLATE_NOOP("texts", "put {who} on hold until {day}"),
    "end_hold": QT_TRANSLATE_NOOP("texts", "took {who} off hold"),
    "party": QT_TRANSLATE_NOOP("texts", "set the kind of person of {who}"),
    "own": QT_TRANSLATE_NOOP("texts", "changed “{field}” of {who}"),
}
"""The verb for many, by what it changed."""
_SENTENCES = {
    "change_contacts": QT_TRANSLATE_NOOP("texts", "changed {who}"),
    "add_contact": QT_TRANSLATE_NOOP("texts", "added {name}"),
    "edit_contact": QT_TRANSLATE_NOOP("texts", "edited {name}"),
    "delete_contacts": QT_TRANSLATE_NOOP("texts", "deleted {who}"),
    "move_cards": QT_TRANSLATE_NOOP("texts", "moved {who} to {stage}"),
    "edit_activity": QT_TRANSLATE_NOOP("texts", "edited an activity with {name}"),
    "delete_activity": QT_TRANSLATE_NOOP("texts", "deleted an activity with {name}"),
    "answer_checklist": QT_TRANSLATE_NOOP("texts", "answered the checklist of {name}"),
    "qualify": QT_TRANSLATE_NOOP("texts", "took {name} through the gate to {stage}"),
    "save_dialogue": QT_TRANSLATE_NOOP("texts", "logged a conversation with {name}"),
    "disqualify": QT_TRANSLATE_NOOP("texts", "disqualified {who}: {reason}"),
    "reopen": QT_TRANSLATE_NOOP("texts", "reopened {who}"),
    "record_sale": QT_TRANSLATE_NOOP("texts", "recorded a sale of {money} to {name}"),
    "set_follow_up": QT_TRANSLATE_NOOP("texts", "planned the next step with {name} for {day}"),
    "clear_follow_up": QT_TRANSLATE_NOOP("texts", "cleared the next step with {name}"),
    "plan_steps": QT_TRANSLATE_NOOP("texts", "planned the next step with {who} for {day}"),
    "clear_steps": QT_TRANSLATE_NOOP("texts", "cleared the next step with {who}"),
    "set_attempts_limit": QT_TRANSLATE_NOOP(
        "texts", "set how many calls without an answer are enough to {count}"
    ),
    "finish_follow_up": QT_TRANSLATE_NOOP("texts", "finished the next step with {name}"),
    "hold": QT_TRANSLATE_NOOP("texts", "put {who} on hold until {day}"),
    "end_hold": QT_TRANSLATE_NOOP("texts", "took {who} off hold"),
    "add_file": QT_TRANSLATE_NOOP("texts", "kept the file “{file}” with {name}"),
    "delete_file": QT_TRANSLATE_NOOP("texts", "deleted the file “{file}” of {name}"),
    "add_source": QT_TRANSLATE_NOOP("texts", "added the source {source}"),
    "edit_source": QT_TRANSLATE_NOOP("texts", "edited the source {source}"),
    "add_stage": QT_TRANSLATE_NOOP("texts", "added the stage {stage}"),
    "rename_stage": QT_TRANSLATE_NOOP("texts", "renamed a stage to {name}"),
    "move_stage": QT_TRANSLATE_NOOP("texts", "moved the stage {stage}"),
    "delete_stage": QT_TRANSLATE_NOOP("texts", "deleted the stage {stage}"),
    "set_stale_days": QT_TRANSLATE_NOOP("texts", "set when cards in {stage} lie too long"),
    "arrange_stages": QT_TRANSLATE_NOOP("texts", "rearranged the stages"),
    "arrange_checklist": QT_TRANSLATE_NOOP("texts", "changed the checklist"),
    "merge_contacts": QT_TRANSLATE_NOOP("texts", "merged {other} into {name}"),
    "not_the_same": QT_TRANSLATE_NOOP("texts", "kept {name} and {other} apart"),
    "set_party": QT_TRANSLATE_NOOP("texts", "said what kind of person {who} is"),
    "save_view": QT_TRANSLATE_NOOP("texts", "saved the view “{name}”"),
    "rename_view": QT_TRANSLATE_NOOP("texts", "renamed a view to “{name}”"),
    "delete_view": QT_TRANSLATE_NOOP("texts", "deleted the view “{name}”"),
    "move_view": QT_TRANSLATE_NOOP("texts", "moved the view “{name}”"),
    "set_notice": QT_TRANSLATE_NOOP("texts", "changed the text that says where data came from"),
    "keep_contacts": QT_TRANSLATE_NOOP("texts", "kept {who} until {day}"),
    "set_retention": QT_TRANSLATE_NOOP("texts", "changed after how long somebody is reviewed"),
    "open_desk": QT_TRANSLATE_NOOP("texts", "opened the desk"),
    "sample_desk": QT_TRANSLATE_NOOP("texts", "filled the desk with sample contacts"),
}


_PERMISSION = {
    "given": QT_TRANSLATE_NOOP("texts", "recorded a consent of {who}"),
    "confirmed": QT_TRANSLATE_NOOP("texts", "recorded a confirmation of {who}"),
    "used": QT_TRANSLATE_NOOP("texts", "recorded that the consent of {who} was used"),
    "claimed": QT_TRANSLATE_NOOP("texts", "recorded a claimed consent of {who}"),
    "withdrawn": QT_TRANSLATE_NOOP("texts", "recorded that {who} withdrew consent"),
    "objected": QT_TRANSLATE_NOOP("texts", "recorded an objection of {who}"),
    "unwanted": QT_TRANSLATE_NOOP("texts", "recorded that {who} wants no advertising"),
    "presumed": QT_TRANSLATE_NOOP("texts", "recorded a reason to call {who}"),
    "notice": QT_TRANSLATE_NOOP("texts", "recorded that {who} was told of the right to object"),
    "checked": QT_TRANSLATE_NOOP("texts", "recorded a look-up of {who} in a public list"),
    "informed": QT_TRANSLATE_NOOP("texts", "informed {who} about where the data is from"),
    "restricted": QT_TRANSLATE_NOOP("texts", "restricted the data of {who}"),
    "lifted": QT_TRANSLATE_NOOP("texts", "lifted the restriction of {who}"),
    "against": QT_TRANSLATE_NOOP("texts", "contacted {who} against a rule"),
    "corrected": QT_TRANSLATE_NOOP("texts", "corrected an entry of {who}"),
}
"""What an entry of the ledger says, by its kind."""


def stage_name(stage: Stage | Mapping[str, object]) -> str:
    """As the user named it, else the key's word. Also from a step's {'key', 'name'}."""
    return _named(stage, _STAGES)


def source_name(source: Source | Mapping[str, object]) -> str:
    """As the user named it, else the key's word. Also from a step's {'key', 'name'}."""
    return _named(source, _SOURCES)


def _named(thing: Stage | Source | Mapping[str, object], words: Mapping[str, str]) -> str:
    if isinstance(thing, Mapping):
        key, name = str(thing.get("key") or ""), str(thing.get("name") or "")
    else:
        key, name = thing.key, thing.name
    return name or (translate("texts", words[key]) if key in words else key)


def reason(code: str) -> str:
    """Why a contact was disqualified."""
    return translate("texts", _REASONS[code]) if code in _REASONS else code


def result(kind: str, code: str) -> str:
    """How an activity ended; '' for none."""
    if kind == "email" and code == "bounced":
        return translate("texts", "undeliverable")
    return translate("texts", _RESULTS[code]) if code in _RESULTS else code


def step(step: Step) -> str:
    """What a step did, to stand after 'Undo:' or alone: 'moved Anna Müller to Offer'."""
    args = step.args
    verb = step.verb
    if verb == "log_activity":
        template = _LOGGED.get(str(args.get("kind")), _LOGGED["note"])
        return translate("texts", template).format(name=_name(args))
    if verb == "record_permission":
        template = _PERMISSION.get(str(args.get("kind")), _PERMISSION["corrected"])
        return translate("texts", template).format(who=_who(args))
    if verb == "erase_contacts":
        told = Counted().erased(_int(args, "count")).format(number=_int(args, "number"))
        left = args.get("left")
        if not isinstance(left, list) or not left:
            return told
        return translate("texts", "{told} Could not be deleted yet: {files}").format(
            told=told, files=", ".join(map(str, left))
        )
    if verb == "make_mailing_list":
        return Counted().mailed(_int(args, "count"))
    if verb == "import_contacts":
        told = Counted().imported(_int(args, "count"))
        return told.format(file=file_told(str(args.get("file", ""))))
    if verb == "set_follow_up" and not args.get("due_on"):
        verb = "clear_follow_up"
    if verb == "plan_steps" and not args.get("due_on"):
        verb = "clear_steps"
    if verb == "hold" and not args.get("until"):
        verb = "end_hold"
    if verb not in _SENTENCES:
        return verb.replace("_", " ")
    template = _CHANGED.get(_what(args), "") if verb == "change_contacts" else ""
    return translate("texts", template or _SENTENCES[verb]).format(
        tags=_tags(args),
        field=args.get("field", ""),
        name=_new_name(args) if verb == "rename_stage" else _name(args),
        other=str(args.get("other") or "") or translate("texts", "a contact"),
        who=_who(args),
        stage=_thing(args, "stage", _STAGES),
        source=_thing(args, "source", _SOURCES),
        reason=reason(str(args.get("reason", ""))),
        money=money(_int(args, "net_cents"), str(args.get("currency") or "EUR")),
        count=_int(args, "count"),
        file=str(args.get("file") or ""),
        day=_day(args.get("due_on") or args.get("until")),
    )


def _what(args: Mapping[str, object]) -> str:
    """What the verb for many changed; the other way round where nothing was put there."""
    what = str(args.get("what"))
    empty = {"source": ("source", "no_source"), "next_step": ("due_on", "no_step"),
             "hold": ("until", "end_hold")}  # fmt: skip
    if what in empty and not args.get(empty[what][0]):
        return empty[what][1]
    return what


def _tags(args: Mapping[str, object]) -> str:
    tags = args.get("tags")
    return tags_text(str(tag) for tag in tags) if isinstance(tags, list) else ""


def _name(args: Mapping[str, object]) -> str:
    name = str(args.get("name") or "")
    return (
        translate("texts", "an erased person")
        if name == ERASED
        else (name or translate("texts", "a contact"))
    )


def _new_name(args: Mapping[str, object]) -> str:
    return str(args.get("name") or "") or _thing(args, "stage", _STAGES)


def _who(args: Mapping[str, object]) -> str:
    count = _int(args, "count")
    return Counted().contacts(count) if count > 1 else _name(args)


def _thing(args: Mapping[str, object], key: str, words: Mapping[str, str]) -> str:
    thing = args.get(key)
    return _named(thing, words) if isinstance(thing, Mapping) else str(thing or "")


def _int(args: Mapping[str, object], key: str) -> int:
    value = args.get(key)
    return value if isinstance(value, int) else 0


def _day(iso: object) -> str:
    try:
        return day(date.fromisoformat(str(iso)[:10]))
    except ValueError:
        return ""
