"""The tables as peewee sees them. Models are not bound to a database: a query runs on the
store it is given to (`store.run(query)`), so two open desks never mix."""

from __future__ import annotations

from typing import Any

from peewee import (
    BigIntegerField,
    BlobField,
    IntegerField,
    Model,
    TextField,
)


class Row(Model):
    """A row with a given id. Columns hold what the file holds: ISO text, cents, 0 or 1."""

    id = BigIntegerField(primary_key=True)

    class Meta:
        legacy_table_names = False


class StageRow(Row):
    """A position of -1: deleted, and kept for the history."""

    key = TextField(default="")
    name = TextField(default="")
    phase = TextField()
    position = IntegerField()
    stale_days = IntegerField(null=True)

    class Meta:
        table_name = "stage"


class SourceRow(Row):
    key = TextField(default="")
    name = TextField(default="")
    channel = TextField(default="offline")
    entry = TextField(default="list")
    vendor = TextField(default="")
    acquired_on = TextField(null=True)
    cost_cents = BigIntegerField(null=True)
    currency = TextField(default="EUR")
    position = IntegerField(default=0)
    given_by_person = IntegerField(default=0)

    class Meta:
        table_name = "source"


class FirmRow(Row):
    name = TextField()
    key = TextField()
    vat_id = TextField(default="")
    industry = TextField(default="")
    created_at = TextField()

    class Meta:
        table_name = "firm"


class ImportRunRow(Row):
    at = TextField()
    file = TextField()
    sheet = TextField(default="")
    program = TextField(default="")
    source_id = BigIntegerField(null=True)
    counts = TextField(default="{}")
    columns = TextField(default="[]")

    class Meta:
        table_name = "import_run"


class ContactRow(Row):
    name = TextField()
    name_key = TextField(default="")
    salutation = TextField(default="")
    title = TextField(default="")
    first_name = TextField(default="")
    middle_name = TextField(default="")
    last_name = TextField(default="")
    name_suffix = TextField(default="")
    firm_id = BigIntegerField(null=True)
    department = TextField(default="")
    job_title = TextField(default="")
    street = TextField(default="")
    street2 = TextField(default="")
    zip = TextField(default="")
    city = TextField(default="")
    state = TextField(default="")
    country = TextField(default="")
    language = TextField(default="")
    birthday = TextField(null=True)
    notes = TextField(default="")
    source_id = BigIntegerField(null=True)
    stage_id = BigIntegerField()
    rank = BigIntegerField()
    stage_since = TextField()
    value_cents = BigIntegerField(null=True)
    currency = TextField(default="EUR")
    expected_on = TextField(null=True)
    hold_until = TextField(null=True)
    customer_no = TextField(default="")
    external_id = TextField(default="")
    opted_out = TextField(default="")
    import_id = BigIntegerField(null=True)
    created_at = TextField()
    updated_at = TextField()
    last_activity_at = TextField(null=True)
    party = TextField(default="")

    class Meta:
        table_name = "contact"


class ContactPointRow(Row):
    contact_id = BigIntegerField()
    kind = TextField()
    label = TextField(default="")
    value = TextField()
    normal = TextField(default="")
    position = IntegerField(default=0)

    class Meta:
        table_name = "contact_point"


class ActivityRow(Row):
    contact_id = BigIntegerField()
    kind = TextField()
    at = TextField()
    outgoing = IntegerField(default=1)
    result = TextField(default="")
    minutes = IntegerField(null=True)
    place = TextField(default="")
    participants = TextField(default="")
    km = IntegerField(null=True)
    subject = TextField(default="")
    note = TextField(default="")
    created_at = TextField()

    class Meta:
        table_name = "activity"


class FollowUpRow(Row):
    contact_id = BigIntegerField()
    due_on = TextField()
    due_time = TextField(null=True)
    text = TextField(default="")
    done_at = TextField(null=True)

    class Meta:
        table_name = "follow_up"


class CriterionRow(Row):
    key = TextField(default="")
    text = TextField(default="")
    weight = TextField()
    position = IntegerField()
    active = IntegerField(default=1)

    class Meta:
        table_name = "criterion"


class AnswerRow(Row):
    contact_id = BigIntegerField()
    criterion_id = BigIntegerField()
    value = TextField()
    note = TextField(default="")
    at = TextField()
    activity_id = BigIntegerField(null=True)

    class Meta:
        table_name = "answer"


class TransitionRow(Row):
    contact_id = BigIntegerField()
    from_stage_id = BigIntegerField(null=True)
    to_stage_id = BigIntegerField()
    at = TextField()
    verb = TextField()
    reason = TextField(default="")
    note = TextField(default="")
    evidence = TextField(default="{}")

    class Meta:
        table_name = "transition"


class SaleRow(Row):
    contact_id = BigIntegerField()
    sold_on = TextField()
    net_cents = BigIntegerField()
    currency = TextField(default="EUR")
    vat_rate = IntegerField(default=1900)
    reference = TextField(default="")
    created_at = TextField()

    class Meta:
        table_name = "sale"


class TagRow(Row):
    name = TextField()

    class Meta:
        table_name = "tag"


class ContactTagRow(Row):
    contact_id = BigIntegerField()
    tag_id = BigIntegerField()

    class Meta:
        table_name = "contact_tag"


class OwnFieldRow(Row):
    name = TextField()
    kind = TextField(default="text")
    position = IntegerField(default=0)

    class Meta:
        table_name = "own_field"


class OwnValueRow(Row):
    contact_id = BigIntegerField()
    field_id = BigIntegerField()
    value = TextField()

    class Meta:
        table_name = "own_value"


class FileRow(Row):
    contact_id = BigIntegerField()
    name = TextField()
    kind = TextField(default="")
    size = IntegerField()
    sha256 = TextField()
    content = BlobField()
    added_at = TextField()

    class Meta:
        table_name = "file"


class NotSameRow(Row):
    one_id = BigIntegerField()
    other_id = BigIntegerField()
    at = TextField()

    class Meta:
        table_name = "not_same"


class MappingRow(Row):
    name = TextField()
    fingerprint = TextField()
    columns = TextField()
    saved_at = TextField()

    class Meta:
        table_name = "mapping"


class SavedViewRow(Row):
    name = TextField()
    asks_for = TextField()
    position = IntegerField(default=0)

    class Meta:
        table_name = "saved_view"


class LedgerRow(Row):
    contact_id = BigIntegerField()
    kind = TextField()
    at = TextField()
    channel = TextField(default="")
    purpose = TextField(default="")
    point = TextField(default="")
    way = TextField(default="")
    wording = TextField(default="")
    place = TextField(default="")
    taken_by = TextField(default="")
    company = TextField(default="")
    reason = TextField(default="")
    note = TextField(default="")
    evidence = TextField(default="")
    corrects = BigIntegerField(null=True)
    recorded_at = TextField()

    class Meta:
        table_name = "ledger"


class BlockRow(Row):
    mark = TextField()
    channel = TextField(default="")
    kind = TextField()
    since = TextField()
    entry_id = BigIntegerField(null=True)

    class Meta:
        table_name = "block"


class ErasureRow(Row):
    number = IntegerField()
    at = TextField()
    erased_by = TextField(default="")
    counts = TextField(default="{}")
    copies = TextField(default="{}")

    class Meta:
        table_name = "erasure"


class KeptSaleRow(Row):
    erasure_id = BigIntegerField()
    sold_on = TextField()
    net_cents = BigIntegerField()
    currency = TextField(default="EUR")
    vat_rate = IntegerField(default=1900)
    reference = TextField(default="")
    customer_no = TextField(default="")
    keep_until = TextField()

    class Meta:
        table_name = "kept_sale"


class ReviewRow(Row):
    contact_id = BigIntegerField()
    at = TextField()
    keep_until = TextField()
    reason = TextField(default="")

    class Meta:
        table_name = "review"


class StepRow(Row):
    seq = IntegerField()
    at = TextField()
    verb = TextField()
    args = TextField()
    changeset = BlobField()
    undone_seq = IntegerField(null=True)
    reverted = BlobField(null=True)

    class Meta:
        table_name = "step"


class SettingRow(Model):
    key = TextField(primary_key=True)
    value = TextField()

    class Meta:
        legacy_table_names = False
        table_name = "setting"


ROWS: tuple[type[Model], ...] = (
    StageRow, SourceRow, FirmRow, ImportRunRow, ContactRow, ContactPointRow, ActivityRow,
    FollowUpRow, CriterionRow, AnswerRow, TransitionRow, SaleRow, TagRow, ContactTagRow,
    OwnFieldRow, OwnValueRow, FileRow, MappingRow, NotSameRow, SavedViewRow, LedgerRow, BlockRow,
    ErasureRow, KeptSaleRow, ReviewRow, StepRow, SettingRow,
)  # fmt: skip

OF_A_CONTACT: tuple[Any, ...] = (
    AnswerRow, FollowUpRow, TransitionRow, SaleRow, ContactTagRow, OwnValueRow, FileRow,
    LedgerRow, ReviewRow, ActivityRow, ContactPointRow,
)  # fmt: skip
"""What belongs to a contact, in the order in which it can be deleted."""

OF_TWO_CONTACTS: tuple[tuple[Any, tuple[str, str]], ...] = ((NotSameRow, ("one_id", "other_id")),)
"""What is between two contacts and goes with either, with the columns that name them."""
