"""Words for permission: ways, purposes, entries of the ledger, and the sentence of an answer. The
sentences of the rules come from the rules file, in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.objection import WAYS
from leaddesk.ui.dialogs import countries
from leaddesk.ui.formats import day, language, number
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from leaddesk.domain.card import Card
    from leaddesk.domain.contact_rules import Answer, Rule

translate = QCoreApplication.translate

_CHANNELS = {
    "email": QT_TRANSLATE_NOOP("permission", "E-mail"),
    "newsletter": QT_TRANSLATE_NOOP("permission", "Newsletter"),
    "phone": QT_TRANSLATE_NOOP("permission", "Phone"),
    "message": QT_TRANSLATE_NOOP("permission", "SMS, messenger"),
    "fax": QT_TRANSLATE_NOOP("permission", "Fax"),
    "post": QT_TRANSLATE_NOOP("permission", "Post"),
    "visit": QT_TRANSLATE_NOOP("permission", "Visit"),
}
_PURPOSES = {
    "offers": QT_TRANSLATE_NOOP("permission", "Offers"),
    "events": QT_TRANSLATE_NOOP("permission", "Events"),
    "survey": QT_TRANSLATE_NOOP("permission", "Survey"),
    "reply": QT_TRANSLATE_NOOP("permission", "Reply to an enquiry"),
    "contract": QT_TRANSLATE_NOOP("permission", "Contract, invoice"),
    "appointment": QT_TRANSLATE_NOOP("permission", "Appointment"),
}
_PARTIES = {
    "": QT_TRANSLATE_NOOP("permission", "not known"),
    "consumer": QT_TRANSLATE_NOOP("permission", "private person"),
    "business": QT_TRANSLATE_NOOP("permission", "business"),
}
_CHECKED = {
    "free": QT_TRANSLATE_NOOP("permission", "listed without a star"),
    "starred": QT_TRANSLATE_NOOP("permission", "with a star, or not listed"),
}
_LIGHTS = {
    "green": QT_TRANSLATE_NOOP("permission", "allowed"),
    "amber": QT_TRANSLATE_NOOP("permission", "only with a reason"),
    "red": QT_TRANSLATE_NOOP("permission", "not allowed"),
}
_KINDS = {
    "given": QT_TRANSLATE_NOOP("permission", "Consent"),
    "confirmed": QT_TRANSLATE_NOOP("permission", "Double opt-in confirmed"),
    "used": QT_TRANSLATE_NOOP("permission", "Consent used"),
    "claimed": QT_TRANSLATE_NOOP("permission", "Consent claimed, no proof"),
    "withdrawn": QT_TRANSLATE_NOOP("permission", "Consent withdrawn"),
    "objected": QT_TRANSLATE_NOOP("permission", "Objection to advertising"),
    "unwanted": QT_TRANSLATE_NOOP("permission", "Advertising unwanted"),
    "presumed": QT_TRANSLATE_NOOP("permission", "Presumed consent"),
    "notice": QT_TRANSLATE_NOOP("permission", "Told of the right to object"),
    "checked": QT_TRANSLATE_NOOP("permission", "Looked up in a public list"),
    "informed": QT_TRANSLATE_NOOP("permission", "Informed about the data's origin"),
    "restricted": QT_TRANSLATE_NOOP("permission", "Restricted"),
    "lifted": QT_TRANSLATE_NOOP("permission", "Restriction lifted"),
    "corrected": QT_TRANSLATE_NOOP("permission", "Correction"),
    "against": QT_TRANSLATE_NOOP("permission", "Contacted against a rule"),
    "obtained": QT_TRANSLATE_NOOP("permission", "Data from another source as well"),
    "erased": QT_TRANSLATE_NOOP("permission", "Erased"),
}
_WAYS = {
    "form": QT_TRANSLATE_NOOP("permission", "web form"),
    "paper": QT_TRANSLATE_NOOP("permission", "on paper, signed"),
    "spoken": QT_TRANSLATE_NOOP("permission", "spoken"),
    "card": QT_TRANSLATE_NOOP("permission", "business card"),
    "email": QT_TRANSLATE_NOOP("permission", "by e-mail"),
    "letter": QT_TRANSLATE_NOOP("permission", "by letter"),
    "double_opt_in": QT_TRANSLATE_NOOP("permission", "double opt-in"),
    "import": QT_TRANSLATE_NOOP("permission", "from an imported list"),
    "list": QT_TRANSLATE_NOOP("permission", "from an imported list"),
}
_REASONS = {
    "enquiry": QT_TRANSLATE_NOOP("permission", "own enquiry"),
    "business_relation": QT_TRANSLATE_NOOP("permission", "running business relation"),
    "core_need": QT_TRANSLATE_NOOP("permission", "need of their core business"),
    "referral": QT_TRANSLATE_NOOP("permission", "referral, expects the call"),
    "other": QT_TRANSLATE_NOOP("permission", "other reason"),
}
_NEXT = {
    "ask_party": QT_TRANSLATE_NOOP("permission", "Find out whether this is a private person."),
    "inform": QT_TRANSLATE_NOOP("permission", "Tell them first where the data comes from."),
    "record_consent": QT_TRANSLATE_NOOP("permission", "Record a consent when you get one."),
    "record_reason": QT_TRANSLATE_NOOP("permission", "Record why they would welcome a call."),
    "ask_consent": QT_TRANSLATE_NOOP("permission", "Ask for consent in the next conversation."),
    "renew_consent": QT_TRANSLATE_NOOP("permission", "Ask for the consent again."),
    "add_proof": QT_TRANSLATE_NOOP("permission", "Add the proof, or start a double opt-in."),
    "write_letter": QT_TRANSLATE_NOOP("permission", "Write a letter instead."),
    "check_star": QT_TRANSLATE_NOOP("permission", "Look the number up in the Swiss directory."),
    "check_yourself": QT_TRANSLATE_NOOP("permission", "Please check this yourself."),
}

_LEFT_OUT = {
    "restricted": QT_TRANSLATE_NOOP("permission", "restricted or erased"),
    "objected": QT_TRANSLATE_NOOP("permission", "objected, or consent withdrawn"),
    "unwanted": QT_TRANSLATE_NOOP("permission", "no advertising wanted"),
    "on_hold": QT_TRANSLATE_NOOP("permission", "on hold"),
    "lead": QT_TRANSLATE_NOOP("permission", "lead without consent"),
    "no_consent": QT_TRANSLATE_NOOP("permission", "no consent"),
    "no_proof": QT_TRANSLATE_NOOP("permission", "consent without proof"),
    "unused": QT_TRANSLATE_NOOP("permission", "consent unused for too long"),
    "no_notice": QT_TRANSLATE_NOOP("permission", "customer, but not told of the right to object"),
    "inform_first": QT_TRANSLATE_NOOP("permission", "not yet told where the data comes from"),
    "starred": QT_TRANSLATE_NOOP("permission", "starred in the directory"),
    "directory": QT_TRANSLATE_NOOP("permission", "only known from a directory"),
    "not_allowed": QT_TRANSLATE_NOOP("permission", "not allowed by the rules"),
    "with_reason": QT_TRANSLATE_NOOP("permission", "only with a reason"),
    "no_address": QT_TRANSLATE_NOOP("permission", "no address or number for it"),
    "twice": QT_TRANSLATE_NOOP("permission", "address already on the list"),
    "gone": QT_TRANSLATE_NOOP("permission", "no longer there"),
    "filter": QT_TRANSLATE_NOOP("permission", "not among those chosen"),
}


def left_out(code: str) -> str:
    """Why somebody is not on a mailing list, or not in an export."""
    return translate("permission", _LEFT_OUT[code])


def refusal(card: Card) -> str:
    """What somebody said no to: 'Does not want: E-mail, Phone', '' for nothing."""
    if card.restricted:
        return translate("permission", "Restricted: in no list and no export")
    if not card.opted_out:
        return ""
    ways = [way for way in WAYS if way in card.opted_out.split(",")]
    if not ways or len(ways) == len(WAYS):
        return translate("permission", "Does not want to be contacted")
    named = ", ".join(channel(way) for way in ways)
    return translate("permission", "Does not want: {ways}").format(ways=named)


def channel(code: str) -> str:
    """A way to contact somebody; '' for all of them."""
    return (
        translate("permission", _CHANNELS[code]) if code else translate("permission", "every way")
    )


def purpose(code: str) -> str:
    """What it is for; '' for all advertising."""
    word = _PURPOSES.get(code)
    return translate("permission", word) if word else translate("permission", "all advertising")


def party(code: str) -> str:
    """What kind of person a contact is."""
    return translate("permission", _PARTIES[code])


def light(code: str) -> str:
    """Green, amber and red in words, for who does not see colours."""
    return translate("permission", _LIGHTS[code])


def lights(codes: Iterable[str]) -> str:
    """Several: 'allowed or only with a reason'."""
    told = ""
    for code in codes:
        either = translate("permission", "{one} or {other}").format(one=told, other=light(code))
        told = either if told else light(code)
    return told


def kind(code: str) -> str:
    """What an entry of the ledger says."""
    return translate("permission", _KINDS[code])


def noted(kind: str, note: str) -> str:
    """What was noted beside an entry of a kind; a code where a choice was made."""
    return checked(note) if kind == "checked" and note in _CHECKED else note


def checked(code: str) -> str:
    """What a public list said of somebody: 'free', 'starred'."""
    return translate("permission", _CHECKED[code])


def way(code: str) -> str:
    """How a consent was given; '' where nobody said."""
    return translate("permission", _WAYS[code]) if code in _WAYS else code


def reason(code: str) -> str:
    """Why a business would welcome a call."""
    return translate("permission", _REASONS[code])


def party_decides(answer: Answer) -> bool:
    """Whether an answer is stricter than need be because nobody said what kind of person it is."""
    return answer.light != "green" and "G4" in answer.also


def what_next(answer: Answer) -> str:
    """What to do about an answer that is not green; '' where there is nothing."""
    if answer.light == "green":
        return ""
    if party_decides(answer):
        return translate("permission", _NEXT["ask_party"])
    code = answer.rule.next
    return translate("permission", _NEXT[code]) if code in _NEXT else ""


def sentence(answer: Answer) -> str:
    """The fact that decides, in the language of the window."""
    return filled(answer.rule, answer)


def filled(rule: Rule, answer: Answer) -> str:
    """A rule's sentence with the facts of an answer in it."""
    words = rule.de if language() == "de" else rule.en
    told = {name: _fact(name, value) for name, value in answer.facts.items()}
    if note := str(answer.facts.get("note") or ""):
        told["reason"] = f"{told.get('reason', '')} ({note})"
    for name in ("date", "n", "reason", "country"):
        words = words.replace("{" + name + "}", told.get(name, ""))
    return words


def _fact(name: str, value: object) -> str:
    if isinstance(value, date):
        return day(value)
    if name == "n" and isinstance(value, int):
        return number(value)
    if name == "country":
        return countries.shown_as(str(value))
    if name == "reason":
        return reason(str(value))
    return str(value)
