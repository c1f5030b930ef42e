"""The words of an export's legend: what a column means, and what kind of thing it holds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from leaddesk.domain.own_fields import own_name
from leaddesk.ui.words.marked import QT_TRANSLATE_NOOP

_MEANINGS = {
    "external_id": QT_TRANSLATE_NOOP(
        "columns",
        "The contact’s own number; please leave it as it is: by it "
        "the row is recognised when it comes back",
    ),
    "salutation": QT_TRANSLATE_NOOP("columns", "How the person is addressed"),
    "title": QT_TRANSLATE_NOOP("columns", "Academic title, such as Dr."),
    "first_name": QT_TRANSLATE_NOOP("columns", "First name"),
    "middle_name": QT_TRANSLATE_NOOP("columns", "Further first names"),
    "last_name": QT_TRANSLATE_NOOP("columns", "Last name"),
    "name_suffix": QT_TRANSLATE_NOOP("columns", "What stands behind the name, such as Jr."),
    "company": QT_TRANSLATE_NOOP(
        "columns", "The company; contacts with the same name belong to the same company"
    ),
    "department": QT_TRANSLATE_NOOP("columns", "Department within the company"),
    "job_title": QT_TRANSLATE_NOOP("columns", "What the person does there"),
    "phone": QT_TRANSLATE_NOOP("columns", "Telephone number, best with the country’s code (+49 …)"),
    "phone_more": QT_TRANSLATE_NOOP("columns", "Another telephone number"),
    "mobile": QT_TRANSLATE_NOOP("columns", "Mobile number"),
    "mobile2": QT_TRANSLATE_NOOP("columns", "Another mobile number"),
    "fax": QT_TRANSLATE_NOOP("columns", "Fax number"),
    "other_phone": QT_TRANSLATE_NOOP("columns", "All further numbers, with ::: between them"),
    "email": QT_TRANSLATE_NOOP("columns", "E-mail address"),
    "email_another": QT_TRANSLATE_NOOP("columns", "Another e-mail address"),
    "email_more": QT_TRANSLATE_NOOP(
        "columns", "All further e-mail addresses, with ::: between them"
    ),
    "website": QT_TRANSLATE_NOOP("columns", "Web page"),
    "website2": QT_TRANSLATE_NOOP("columns", "Another web page"),
    "linkedin_url": QT_TRANSLATE_NOOP("columns", "Page on LinkedIn"),
    "xing_url": QT_TRANSLATE_NOOP("columns", "Page on XING"),
    "street": QT_TRANSLATE_NOOP("columns", "Street and number"),
    "street2": QT_TRANSLATE_NOOP("columns", "What else belongs to the address"),
    "zip": QT_TRANSLATE_NOOP("columns", "Postal code, with its leading zero"),
    "city": QT_TRANSLATE_NOOP("columns", "City"),
    "state": QT_TRANSLATE_NOOP("columns", "State or region"),
    "country": QT_TRANSLATE_NOOP("columns", "Country, as two letters or by name"),
    "source": QT_TRANSLATE_NOOP(
        "columns", "Where the contact comes from; a new word makes a new source"
    ),
    "lifecycle": QT_TRANSLATE_NOOP(
        "columns", "Lead, prospect, customer or disqualified; changed on the board only"
    ),
    "stage": QT_TRANSLATE_NOOP("columns", "The column of the board; changed on the board only"),
    "amount": QT_TRANSLATE_NOOP("columns", "What the business may be worth, net"),
    "currency": QT_TRANSLATE_NOOP("columns", "The currency of the value"),
    "close_date": QT_TRANSLATE_NOOP("columns", "When the business is expected"),
    "next_action": QT_TRANSLATE_NOOP("columns", "What is to be done next"),
    "next_action_at": QT_TRANSLATE_NOOP("columns", "On which day that is due"),
    "tags": QT_TRANSLATE_NOOP("columns", "Tags, with commas between them"),
    "notes": QT_TRANSLATE_NOOP("columns", "Notes in any number of lines"),
    "own": QT_TRANSLATE_NOOP("columns", "A field of your own"),
    "birthday": QT_TRANSLATE_NOOP("columns", "Day of birth"),
    "language": QT_TRANSLATE_NOOP("columns", "The language the person speaks"),
    "customer_no": QT_TRANSLATE_NOOP("columns", "The customer number of your books"),
    "optout_phone": QT_TRANSLATE_NOOP("columns", "Does not want to be called"),
    "optout_email": QT_TRANSLATE_NOOP("columns", "Does not want e-mail"),
    "created_at": QT_TRANSLATE_NOOP("columns", "When the contact came into LeadDesk"),
    "last_activity_at": QT_TRANSLATE_NOOP("columns", "When something last happened"),
    "row_contact_id": QT_TRANSLATE_NOOP("columns", "The number of the contact the row belongs to"),
    "row_contact": QT_TRANSLATE_NOOP("columns", "The contact the row belongs to"),
    "row_firm": QT_TRANSLATE_NOOP("columns", "The contact’s company"),
    "row_when": QT_TRANSLATE_NOOP("columns", "When it happened, local time"),
    "row_kind": QT_TRANSLATE_NOOP("columns", "What happened"),
    "row_started_by": QT_TRANSLATE_NOOP("columns", "Who took the first step"),
    "row_result": QT_TRANSLATE_NOOP("columns", "How it ended"),
    "row_two_way": QT_TRANSLATE_NOOP("columns", "Whether both sides took part"),
    "row_minutes": QT_TRANSLATE_NOOP("columns", "How long it took, in minutes"),
    "row_place": QT_TRANSLATE_NOOP("columns", "Where a meeting was"),
    "row_participants": QT_TRANSLATE_NOOP("columns", "Who took part in a meeting"),
    "row_km": QT_TRANSLATE_NOOP("columns", "Kilometres driven"),
    "row_subject": QT_TRANSLATE_NOOP("columns", "What it was about"),
    "row_note": QT_TRANSLATE_NOOP("columns", "What was written down"),
    "row_criterion": QT_TRANSLATE_NOOP("columns", "The question of the checklist"),
    "row_weight": QT_TRANSLATE_NOOP("columns", "Whether it must or should be answered with yes"),
    "row_answer": QT_TRANSLATE_NOOP("columns", "What is known"),
    "row_answered_on": QT_TRANSLATE_NOOP("columns", "When that was learned"),
    "row_sold_on": QT_TRANSLATE_NOOP("columns", "The day of the sale"),
    "row_net": QT_TRANSLATE_NOOP("columns", "Net amount"),
    "row_currency": QT_TRANSLATE_NOOP("columns", "The currency of the amounts"),
    "row_vat_rate": QT_TRANSLATE_NOOP("columns", "VAT rate in percent"),
    "row_vat": QT_TRANSLATE_NOOP("columns", "How much of the gross amount is VAT"),
    "row_gross": QT_TRANSLATE_NOOP("columns", "Amount with VAT"),
    "row_reference": QT_TRANSLATE_NOOP("columns", "Invoice number or another reference"),
}
_ALSO = {
    **dict.fromkeys(("phone2", "phone3", "phone4"), "phone_more"),
    **dict.fromkeys(("email2", "email3"), "email_another"),
}
_KINDS = {
    "text": QT_TRANSLATE_NOOP("columns", "text"),
    "date": QT_TRANSLATE_NOOP("columns", "date"),
    "datetime": QT_TRANSLATE_NOOP("columns", "date and time"),
    "money": QT_TRANSLATE_NOOP("columns", "amount"),
    "number": QT_TRANSLATE_NOOP("columns", "number"),
    "phone": QT_TRANSLATE_NOOP("columns", "telephone number"),
    "postcode": QT_TRANSLATE_NOOP("columns", "postal code"),
    "id": QT_TRANSLATE_NOOP("columns", "number, kept as text"),
}


def column_meaning(name: str) -> str:
    """What a column of an export means: a field, also an own one, or `row_…` of the sheets beside
    contacts."""
    code = "own" if own_name(name) else _ALSO.get(name, name)
    return QCoreApplication.translate("columns", _MEANINGS[code])


def value_kind(kind: str) -> str:
    """What kind of thing stands in the cells of a column."""
    return QCoreApplication.translate("columns", _KINDS[kind])
