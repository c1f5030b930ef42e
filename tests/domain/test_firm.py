"""Which names are one firm."""

from __future__ import annotations

import pytest

from leaddesk.domain.firm import firm_key


@pytest.mark.parametrize(
    "spelling",
    ["Müller GmbH", "Mueller GmbH", "MÜLLER GMBH", " Müller  GmbH.", "Müller-GmbH"],
)
def test_a_firm_is_one_however_it_is_spelled(spelling: str) -> None:
    assert firm_key(spelling) == firm_key("Müller GmbH")


@pytest.mark.parametrize("other", ["Müller KG", "Müller", "Müller & Sohn GmbH", "Möller GmbH"])
def test_another_legal_form_or_name_is_another_firm(other: str) -> None:
    assert firm_key(other) != firm_key("Müller GmbH")


def test_and_is_written_in_four_ways() -> None:
    ways = ["Schulz & Co. KG", "Schulz + Co. KG", "Schulz und Co. KG", "Schulz&Co KG"]
    assert len({firm_key(name) for name in ways}) == 1


def test_a_name_of_signs_only_still_has_a_key() -> None:
    assert firm_key("+++")
    assert firm_key("***") != firm_key("---")
    assert firm_key("丸紅株式会社") == "丸紅株式会社"
    assert firm_key("  ") == ""
