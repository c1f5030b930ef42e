"""A seeded list of believable invented German contacts, 15 columns, and a desk full of them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

HEADER = (
    "Anrede", "Titel", "Vorname", "Nachname", "Firma", "Position", "Telefon", "Mobil", "E-Mail",
    "Website", "Straße", "PLZ", "Ort", "Land", "Bemerkung",
)  # fmt: skip
FIRST = "Anna Bernd Clara Dieter Emma Frank Greta Hans Ines Jan Karin Lars Mia Nils Olga Peter"
LAST = (
    "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Bauer "
    "Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Krause"
)
TRADES = "Metallbau Elektro Druck Optik Logistik Immobilien Bäckerei Autohaus Weingut Gartenbau"
FORMS = ("GmbH", "KG", "e.K.", "OHG", "GbR", "GmbH & Co. KG")
CITIES = (("07743", "Jena"), ("50667", "Köln"), ("89073", "Ulm"), ("36037", "Fulda"),
          ("34117", "Kassel"), ("06108", "Halle"), ("04109", "Leipzig"))  # fmt: skip
NOTES = ("", "", "Ruft zurück", "Messe 2026 getroffen, Interesse an einem Angebot")


def rows(count: int, seed: int = 7) -> Iterator[tuple[str, ...]]:
    """`count` rows of 15 cells; about four contacts a firm."""
    dice = random.Random(seed)
    first, last, trades = FIRST.split(), LAST.split(), TRADES.split()
    for number in range(count):
        given, name = dice.choice(first), dice.choice(last)
        firm = number // 4
        zip_code, city = CITIES[firm % len(CITIES)]
        host = f"firma{firm}.example"
        yield (
            dice.choice(("Herr", "Frau")), dice.choice(("", "", "", "Dr.")), given, name,
            f"{last[firm % len(last)]} {trades[firm % len(trades)]} {firm} "
            f"{FORMS[firm % len(FORMS)]}",
            dice.choice(("Geschäftsführung", "Einkauf", "Inhaber", "")),
            f"0{dice.randint(30, 99)}{dice.randint(1, 9)} {dice.randint(10_000, 9_999_999)}",
            f"017{dice.randint(0, 9)} {dice.randint(1_000_000, 9_999_999)}",
            f"{given}.{number}@{host}".lower(), f"www.{host}", f"Hauptstraße {number % 200 + 1}",
            zip_code, city, "Deutschland", dice.choice(NOTES),
        )  # fmt: skip


def workbook(path: Path, count: int) -> Path:
    """The list as a workbook."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Adressen")
    for row in (HEADER, *rows(count)):
        sheet.append(row)
    book.save(path)
    return path


def desk(path: Path, count: int) -> Path:
    """A desk with `count` contacts, spread over its stages as in a business that is busy."""
    from leaddesk.desk import open_desk
    from leaddesk.store.open import transaction

    filled = open_desk(path)
    source = workbook(path.with_suffix(".xlsx"), count)
    filled.imports.import_contacts(filled.imports.propose(source))
    stages = [stage.id for stage in filled.reads.stages()]
    shares = (0.55, 0.15, 0.1, 0.08, 0.05, 0.03, 0.04)
    ids = filled.reads.contact_ids()
    start = 0
    with transaction(filled.store):
        for stage, share in zip(stages, shares, strict=True):
            end = start + round(share * count)
            filled.store.change_many(
                "UPDATE contact SET stage_id = ?, value_cents = id % 5000000 WHERE id = ?",
                [(stage, key) for key in ids[start:end]],
            )
            start = end
    filled.close()
    return path
