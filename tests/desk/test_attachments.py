"""Files that came with a mail: kept when the user says so, in the import's one step."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.desk import Desk, open_desk
from leaddesk.exchange.unreadable import Unreadable


def mail(folder: Path, name: str = "anfrage.eml", **files: bytes) -> Path:
    """A mail from Anna with files by their stem; all are .pdf."""
    lines = [
        "From: Anna Berg <anna@example.com>", "Subject: Anfrage",
        "Date: Mon, 23 Nov 2026 09:15:00 +0100", "Content-Type: multipart/mixed; boundary=xyz", "",
        "--xyz", "Content-Type: text/plain", "", "Guten Tag",
    ]  # fmt: skip
    for stem, content in files.items():
        lines += [
            "--xyz", f"Content-Disposition: attachment; filename={stem}.pdf",
            "Content-Transfer-Encoding: base64", "", base64.b64encode(content).decode(),
        ]  # fmt: skip
    path = folder / name
    path.write_bytes("\r\n".join([*lines, "--xyz--", ""]).encode())
    return path


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_desk(tmp_path / "leads.leaddesk")
    yield desk
    desk.close()


def kept(desk: Desk) -> list[tuple[str, bytes]]:
    """All files of the one contact there is."""
    (anna,) = desk.reads.contact_ids()
    return sorted((f.name, desk.files.read(f.id)) for f in desk.reads.files_of(anna))


def test_attachments_are_offered_and_left_out_unless_wanted(desk: Desk, tmp_path: Path) -> None:
    proposal = desk.imports.propose(mail(tmp_path, plan=b"%PDF plan", offer=b"%PDF offer"))
    assert [each.name for each in proposal.attachments] == ["plan.pdf", "offer.pdf"]
    desk.imports.import_contacts(proposal)
    assert kept(desk) == []


def test_wanted_attachments_come_and_go_with_the_import(desk: Desk, tmp_path: Path) -> None:
    proposal = desk.imports.propose(mail(tmp_path, plan=b"%PDF plan", offer=b"%PDF offer"))
    desk.imports.keep_attachments(proposal, True)
    steps = len(desk.reads.steps())
    desk.imports.import_contacts(proposal)
    assert kept(desk) == [("offer.pdf", b"%PDF offer"), ("plan.pdf", b"%PDF plan")]
    assert len(desk.reads.steps()) == steps + 1
    desk.history.undo()
    assert desk.reads.contact_ids() == []
    desk.history.redo()
    assert len(kept(desk)) == 2


def test_a_mail_taken_before_can_still_bring_its_files_once(desk: Desk, tmp_path: Path) -> None:
    path = mail(tmp_path, plan=b"%PDF plan")
    desk.imports.import_contacts(desk.imports.propose(path))
    proposal = desk.imports.propose(path)
    assert proposal.counts()["unchanged"] == 1
    desk.imports.keep_attachments(proposal, True)
    assert proposal.counts()["changed"] == 1
    assert proposal.lines[0].changes == {"files": ("", "plan.pdf")}
    desk.imports.keep_attachments(proposal, False)
    assert proposal.counts()["unchanged"] == 1
    desk.imports.keep_attachments(proposal, True)
    desk.imports.import_contacts(proposal)
    assert kept(desk) == [("plan.pdf", b"%PDF plan")]
    again = desk.imports.propose(path)
    desk.imports.keep_attachments(again, True)
    assert again.counts()["unchanged"] == 1


def test_a_mail_that_changed_since_its_proposal_writes_nothing(desk: Desk, tmp_path: Path) -> None:
    proposal = desk.imports.propose(mail(tmp_path, plan=b"%PDF plan"))
    desk.imports.keep_attachments(proposal, True)
    mail(tmp_path, invoice=b"%PDF another")
    with pytest.raises(Unreadable) as trouble:
        desk.imports.import_contacts(proposal)
    assert trouble.value.code == "file_changed"
    assert desk.reads.contact_ids() == []


def test_who_writes_a_mail_is_a_clear_prospect_with_the_mail_logged(
    desk: Desk, tmp_path: Path
) -> None:
    desk.imports.import_contacts(desk.imports.propose(mail(tmp_path)))
    (anna,) = desk.reads.contact_ids()
    card = desk.reads.cards([anna])[anna]
    assert card.source is not None
    assert card.source.key == "mail_inquiry"
    assert card.open_inbound
    kinds = [entry.kind for entry in desk.reads.timeline(anna)]
    assert "activity" in kinds
