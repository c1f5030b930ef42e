"""The files of a mail in the wizard."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from leaddesk.desk import Desk
from leaddesk.ui.import_wizard import ImportWizard
from leaddesk.ui.import_wizard.counted import Rows
from tests.desk.test_attachments import kept, mail
from tests.ui.import_wizard.conftest import OpenWizard


def test_the_wizard_offers_a_mail_s_attachments_unticked(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path
) -> None:
    wizard = open_wizard(mail(tmp_path, plan=b"x" * 350_000, offer=b"y" * 2_000))
    form = wizard.file_page.attachments
    qtbot.waitUntil(form.isVisible, timeout=20_000)
    assert form.tick.text() == Rows().attachments(2).format(size="344 kB")
    assert not form.tick.isChecked()


def test_ticked_attachments_are_kept_with_the_sender(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path, desk: Desk
) -> None:
    desk.contacts.delete(desk.reads.contact_ids())
    wizard = open_wizard(mail(tmp_path, plan=b"%PDF plan"))
    qtbot.waitUntil(wizard.file_page.attachments.isVisible, timeout=20_000)
    wizard.file_page.attachments.tick.click()
    wizard.buttons["check"].click()
    wizard.buttons["import"].click()
    qtbot.waitUntil(lambda: wizard.step == "report", timeout=20_000)
    assert kept(desk) == [("plan.pdf", b"%PDF plan")]


def test_a_list_offers_no_attachments(at_proposal: ImportWizard) -> None:
    page = at_proposal.file_page
    assert not page.attachments.isVisibleTo(page)


def test_a_mail_is_proposed_as_an_enquiry(
    qtbot: QtBot, open_wizard: OpenWizard, tmp_path: Path, desk: Desk
) -> None:
    wizard = open_wizard(mail(tmp_path))
    qtbot.waitUntil(lambda: wizard.reading.proposal is not None, timeout=20_000)
    wizard.buttons["check"].click()
    source = wizard.proposal.source
    assert source is not None
    assert source.key == "mail_inquiry"
