"""What kind of value each field of headers.csv takes. A field that is not named here is text."""

from __future__ import annotations

from leaddesk.domain.contact import MAX_NAME
from leaddesk.exchange.limits import Limits

# field → (kind of contact point, label)
POINTS = {
    "phone": ("phone", ""), "phone2": ("phone", ""), "phone3": ("phone", ""), "phone4": ("phone",
    ""),
    "company_phone": ("phone", "company"), "home_phone": ("phone", "home"),
    "home_phone2": ("phone", "home"),
    "other_phone": ("phone", "other"), "assistant_phone": ("phone", "assistant"),
    "callback_phone": ("phone", "callback"), "car_phone": ("phone", "car"),
    "mobile": ("mobile", ""), "mobile2": ("mobile", ""),
    "fax": ("fax", ""), "home_fax": ("fax", "home"), "other_fax": ("fax", "other"),
    "email": ("email", ""), "email2": ("email", ""), "email3": ("email", ""),
    "email_more": ("email", ""),
    "email_cc": ("email", "cc"), "email_bcc": ("email", "bcc"),
    "website": ("website", ""), "website2": ("website", ""), "domain": ("website", ""),
    "linkedin_url": ("linkedin", ""), "xing_url": ("xing", ""),
}  # fmt: skip
PHONE_KINDS = ("phone", "mobile", "fax")

MAIL = frozenset(("mail_subject", "mail_at", "mail_text"))
"""What a mail says: no fields of a list, only of an .eml."""
DATES = frozenset(
    "birthday anniversary close_date first_contact_on next_action_at valid_from valid_to "
    "dunning_block_until".split()
)
MOMENTS = frozenset(
    "created_at updated_at last_activity_at won_at lost_at converted_at email_bounced_at "
    "mail_at".split()
)
AMOUNTS = frozenset("amount annual_revenue credit_limit".split())
NUMBERS = frozenset("probability discount_percent discount".split())
FLAGS = frozenset(
    "optout_phone optout_email optout_fax is_company private_flag converted inactive insolvent "
    "sepa".split()
)
COUNTRIES = frozenset("country country_code home_country other_country vat_country".split())
POSTCODES = frozenset("zip home_zip other_zip po_box_zip".split())
LISTS = frozenset("tags mailing_lists".split())
IDS = frozenset(
    "external_id external_company_id customer_no debtor_no supplier_no company_no account_ref iban "
    "bank_account vat_id tax_no leitweg_id gln".split()
)
LONG = frozenset("notes job_description billing_info mail_text".split())
NAMES = frozenset(
    "salutation title first_name middle_name last_name name_suffix full_name display_name nickname "
    "company company2 company3 department job_title city state".split()
)

PUT_TOGETHER = frozenset(
    "address_block house_no country_code birth_day birth_month birth_year phone_kind "
    "address_kind".split()
)
"""Fields that end up in others: the house number in the street, a whole address in its parts."""

# Words that say where a number rings (Google's "Phone 1 - Label"), as (kind or '', label).
PHONE_LABELS = {
    **dict.fromkeys(("mobile", "mobil", "handy", "cell", "iphone"), ("mobile", "")),
    **dict.fromkeys(("home", "privat", "zuhause", "private"), ("", "home")),
    **dict.fromkeys(("work", "arbeit", "geschäftlich", "büro", "business", "office"), ("", "")),
    **dict.fromkeys(
        ("work fax", "fax", "fax (arbeit)", "fax geschäftlich", "fax arbeit"), ("fax", "")
    ),
    **dict.fromkeys(("home fax", "fax (privat)", "fax privat", "fax zuhause"), ("fax", "home")),
    **dict.fromkeys(("main", "zentrale", "hauptnummer", "company"), ("", "company")),
    **dict.fromkeys(("other", "sonstige", "andere", "weitere"), ("", "other")),
    **dict.fromkeys(("pager",), ("", "other")),
}


def longest(field: str, limits: Limits) -> int:
    """The characters a value of the field may have."""
    if field in LONG:
        return limits.notes_text
    return MAX_NAME if field in NAMES else limits.cell_text
