"""The counts of a proposal."""

from __future__ import annotations

from leaddesk.domain.proposal import VERDICTS, Incoming, Line, Proposal


def line(verdict: str, **more: object) -> Line:
    return Line(2, verdict, "Anna", Incoming(2, {}), **more)  # type: ignore[arg-type]


def test_every_verdict_is_counted_even_when_it_is_none() -> None:
    assert Proposal("list.xlsx").counts() == dict.fromkeys(VERDICTS, 0)


def test_an_unticked_row_counts_as_skipped_but_a_rejected_one_stays_rejected() -> None:
    lines = [line("new"), line("new", taken=False), line("rejected", taken=False)]
    counts = Proposal("list.xlsx", lines=lines).counts()
    assert (counts["new"], counts["skipped"], counts["rejected"]) == (1, 1, 1)


def test_only_new_rows_can_be_duplicates() -> None:
    lines = [line("new", duplicate_of=5), line("changed", duplicate_of=5), line("new")]
    assert Proposal("list.xlsx", lines=lines).possible_duplicates() == 1
