"""A desk made of plain lists, enough for the board, and forty invented contacts on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from types import SimpleNamespace

from leaddesk.domain.card import Card, ColumnCount
from leaddesk.domain.checklist import Standing
from leaddesk.domain.filter import Filter
from leaddesk.domain.pipeline import NEW_DESK_STAGES, Stage
from leaddesk.domain.source import Source
from leaddesk.ui.settings import Settings

TODAY = date(2026, 11, 23)
ID = 1_700_000_000_000 << 20  # as wide as real ids are
STAGES = [
    Stage(ID + number, key, "", phase, number, stale)
    for number, (key, phase, stale) in enumerate(NEW_DESK_STAGES)
]
STAGE = {stage.key: stage for stage in STAGES}
SOURCES = {
    key: Source(ID + 100 + n, key)
    for n, key in enumerate(("business_card", "yellow_pages", "trade_fair", "webinar_list"))
}


def standing(yes: int, total: int = 6) -> Standing:
    return Standing(total, yes, tuple(range(max(0, 4 - yes))), (), ())


def card(number: int, name: str, stage: str, **more: object) -> Card:
    """A plain card of a stage's key; `number` makes the id."""
    plain = Card(
        id=ID + 1000 + number,
        name=name,
        firm="",
        city="",
        stage_id=STAGE[stage].id,
        value_cents=None,
        currency="EUR",
        due_on=None,
        due_time=None,
        next_step="",
        checklist=standing(0),
        answered=0,
        source=SOURCES["business_card"],
        open_inbound=False,
        talked=False,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


class FakeReads:
    """Answers like the desk's reads and counts what it was asked."""

    def __init__(self, cards: Sequence[Card] = ()) -> None:
        self.table = {each.id: each for each in cards}
        self.order = {stage.id: [] for stage in STAGES}
        for each in cards:
            self.order[each.stage_id].append(each.id)
        self.stage_list = list(STAGES)
        self.asked: list[tuple[str, object]] = []

    def stages(self) -> list[Stage]:
        return list(self.stage_list)

    def _passes(self, contact_id: int, filter: Filter) -> bool:
        return filter.text.casefold() in self.table[contact_id].name.casefold()

    def column_ids(
        self,
        stage_id: int,
        filter: Filter = Filter(),  # noqa: B008
        sort: str = "",
        limit: int | None = None,
    ) -> list[int]:
        self.asked.append(("column_ids", stage_id))
        found = [each for each in self.order[stage_id] if self._passes(each, filter)]
        if sort == "name":
            found.sort(key=lambda each: self.table[each].name)
        return found[:limit]

    def column_counts(self, filter: Filter = Filter()) -> dict[int, ColumnCount]:  # noqa: B008
        counts = {}
        for stage in self.stage_list:
            ids = [i for i in self.order[stage.id] if self._passes(i, filter)]
            sums: dict[str, int] = {}
            for each in (self.table[i] for i in ids):
                if each.value_cents is not None:
                    sums[each.currency] = sums.get(each.currency, 0) + each.value_cents
            counts[stage.id] = ColumnCount(stage.id, len(ids), sums)
        return counts

    def next_below(self, ids: Sequence[int]) -> list[tuple[int, int, int | None]]:
        self.asked.append(("next_below", list(ids)))
        return [
            (each, stage_id, below)
            for stage_id, order in self.order.items()
            for each, below in zip(order, [*order[1:], None], strict=False)
            if each in ids
        ]

    def cards(self, ids: Sequence[int]) -> dict[int, Card]:
        self.asked.append(("cards", list(ids)))
        return {each: self.table[each] for each in ids if each in self.table}

    def put(self, ids: Sequence[int], stage_id: int, before: int | None) -> None:
        """What the desk would do on move_wanted."""
        for order in self.order.values():
            order[:] = [each for each in order if each not in ids]
        there = self.order[stage_id]
        at = there.index(before) if before is not None else len(there)
        there[at:at] = ids
        for each in ids:
            self.table[each] = replace(self.table[each], stage_id=stage_id)


class FakeSession:
    large = False

    def __init__(self, reads: FakeReads) -> None:
        self.reads = reads
        self.settings = Settings()
        self.desk = SimpleNamespace(path=Path("fake.leaddesk"))

    def today(self) -> date:
        return TODAY


def forty() -> list[Card]:
    """The people of board.png first, then more of them."""

    def day(n: int) -> date:
        return TODAY + timedelta(days=n)

    one = {"talked": True, "answered": 1}
    passed = {"checklist": standing(6), "answered": 6, "talked": True}
    cards = [
        card(
            1, "Jana Köhler", "new", firm="Köhler Metallbau GmbH", city="Jena", value_cents=800_000
        ),
        card(
            2,
            "Autohaus Brandt e.K.",
            "new",
            firm="Autohaus Brandt e.K.",
            city="Kassel",
            source=SOURCES["yellow_pages"],
        ),
        card(
            3,
            "Dr. Selim Aydın",
            "new",
            firm="Praxisklinik Aydın",
            city="Köln",
            value_cents=350_000,
            source=SOURCES["trade_fair"],
        ),
        card(
            4,
            "Weingut Salm GbR",
            "new",
            firm="Weingut Salm GbR",
            city="Bad Kreuznach",
            value_cents=120_000,
        ),
        card(
            5,
            "Mareike Thoms",
            "new",
            firm="Thoms Logistik KG",
            value_cents=1_200_000,
            source=SOURCES["webinar_list"],
        ),
        card(6, "יעל כהן", "new", firm="شركة النور للتجارة", city="Berlin", value_cents=99_050),
        card(
            7,
            "Zoë 🌻 Blumenfeld-Hohenstein von und zu Wertheim",
            "new",
            firm="Blumen 🌷 & Mehr",
            city="Wertheim",
            value_cents=123_456_789,
        ),
        card(
            8,
            "Peter Sommer",
            "attempting",
            firm="Sommer Elektro GmbH",
            due_on=day(-1),
            value_cents=480_000,
        ),
        card(
            9,
            "Bäckerei Lenz",
            "attempting",
            firm="Lenz & Söhne OHG",
            city="Ulm",
            due_on=day(0),
            due_time=time(14, 30),
            value_cents=90_000,
        ),
        card(
            10,
            "Ines Wolf",
            "attempting",
            firm="Wolf Immobilien",
            due_on=day(3),
            value_cents=600_000,
        ),
        card(
            11,
            "Katrin Vogt",
            "in_dialogue",
            firm="Vogt Anlagenbau GmbH",
            due_on=day(0),
            due_time=time(16, 0),
            value_cents=2_200_000,
            talked=True,
            checklist=standing(3),
            answered=3,
        ),
        card(
            12,
            "Tom Richter",
            "in_dialogue",
            firm="Richter Druck",
            city="Halle",
            due_on=day(4),
            value_cents=540_000,
            checklist=standing(1),
            **one,
        ),
        card(
            13,
            "Anna Müller",
            "qualified",
            firm="Hofladen Müller GmbH",
            due_on=day(-2),
            value_cents=1_450_000,
            next_step="Preisliste senden",
            **passed,
        ),
        card(
            14,
            "Rolf Peters",
            "qualified",
            firm="Peters Stahl AG",
            value_cents=3_100_000,
            checklist=standing(4),
            answered=4,
            talked=True,
        ),
        card(
            15,
            "info@kitawald.de",
            "qualified",
            city="Waldkita",
            open_inbound=True,
            checklist=standing(1),
        ),
        card(
            16,
            "Stadtwerke Lünen",
            "offer",
            firm="Stadtwerke Lünen",
            city="Lünen",
            due_on=day(7),
            value_cents=4_800_000,
            **passed,
        ),
        card(
            17,
            "Lea Hartmann",
            "offer",
            firm="Hartmann Optik",
            due_on=day(10),
            value_cents=720_000,
            **passed,
        ),
        card(
            18,
            "Café Blau",
            "won",
            firm="Café Blau",
            city="Trier",
            value_cents=290_000,
            checklist=standing(6),
            talked=True,
        ),
        card(19, "Karl Nix", "disqualified", firm="Nix OHG"),
    ]
    cards += [
        card(
            20 + n,
            f"Kontakt {n:02d}",
            "new",
            firm=f"Firma {n:02d} GmbH",
            city="Erfurt",
            value_cents=10_000 * n,
        )
        for n in range(21)
    ]
    return cards
