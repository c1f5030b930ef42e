"""Names of firms."""

from __future__ import annotations

import pytest

from leaddesk.domain.firm_name import folded, has_legal_form


@pytest.mark.parametrize(
    "name",
    [
        "Mustermann GmbH",
        "Müller & Söhne OHG",
        "Köhler e.K.",
        "X GmbH & Co. KG",
        "Verein e.V.",
        "Start UG (haftungsbeschränkt)",
        "ACME Ltd.",
        "Stahl AG",
        "Bauer GbR",
        "Kita Wald gGmbH",
    ],
)
def test_a_legal_form_is_seen(name: str) -> None:
    assert has_legal_form(name)


@pytest.mark.parametrize(
    "name",
    ["Anna Müller", "Agathe Seger", "Og Mandino Sen", "Eva Kgalema", "Hans Ugur", "", "Se Ri Pak"],
)
def test_a_person_has_none(name: str) -> None:
    assert not has_legal_form(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller GmbH", "Mueller"),
        ("Köhler & Söhne OHG", "Koehler und Soehne"),
        ("Start UG (haftungsbeschränkt)", "START UG"),
        ("Bau + Holz GmbH & Co. KG", "Holz und Bau"),
        ("Straßenbau Weiß e.K.", "STRASSENBAU WEISS"),
    ],
)
def test_two_spellings_of_one_firm_fold_alike(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_different_firms_stay_apart_and_nothing_folds_to_nothing() -> None:
    assert folded("Schulz GmbH") != folded("Schulze GmbH")
    assert folded("AG") == "ag"
