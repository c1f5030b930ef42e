"""Mails: their sender is one row, whatever a hostile one tries."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from leaddesk.domain.proposal import Attachment
from leaddesk.exchange.attachments import read_attachments
from leaddesk.exchange.limits import LIMITS
from leaddesk.exchange.unreadable import Unreadable
from tests.exchange.whole_reading import Read, ReadSheet

Mail = Callable[..., Read]
FROM = "From: Anna Berg <anna@example.com>"


@pytest.fixture
def mail(tmp_path: Path, read: ReadSheet) -> Mail:
    """Read headers and a body as an .eml."""

    def reading(*headers: str, body: str | bytes = "", end: str = "\r\n") -> Read:
        path = tmp_path / "brief.eml"
        content = body.encode() if isinstance(body, str) else body
        path.write_bytes(end.join((*headers, "", "")).encode() + content)
        return read(path)

    return reading


def text_of(found: Read) -> object:
    return found.rows[0].values.get("mail_text")


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_a_mail_is_its_sender_and_what_it_says(mail: Mail, end: str) -> None:
    found = mail(
        "Received: from x", FROM, "To: b@example.com", "Subject: Anfrage", " wegen Holz",
        "Date: Mon, 23 Nov 2026 09:15:00 +0100", body="Guten Tag\r\n\r\nBis bald", end=end,
    )  # fmt: skip
    assert found.reading.program == "E-Mail"
    assert found.fields == {
        "From": "full_name", "From address": "email", "Subject": "mail_subject",
        "Date": "mail_at", "Text": "mail_text",
    }  # fmt: skip
    assert {column.why for column in found.reading.columns} == {"mail"}
    (row,) = found.rows
    assert row.points == [("email", "anna@example.com", "anna@example.com", "")]
    assert (row.values["first_name"], row.values["last_name"]) == ("Anna", "Berg")
    assert row.values["mail_subject"] == "Anfrage wegen Holz"
    assert row.values["mail_at"] == datetime(2026, 11, 23, 8, 15, tzinfo=UTC)
    assert row.values["mail_text"] == "Guten Tag\n\nBis bald"
    assert not found.problems


@pytest.mark.parametrize(
    ("sender", "name", "address"),
    [
        ("anna@example.com", None, "anna@example.com"),
        ('"Berg, Anna" <anna@example.com>', "Berg, Anna", "anna@example.com"),
        ("=?utf-8?B?w4RubmU=?= =?utf-8?Q?_Gr=C3=B6=C3=9Fl?= <a@x.de>", "Änne Größl", "a@x.de"),
        ("=?no-such?Q?Gr=F6=DFl?= <a@x.de>", "Größl", "a@x.de"),
        ("a@x.de (Anna Berg)", None, "a@x.de"),
        ('"boss@bank.example" <thief@x.de>', None, "thief@x.de"),
    ],
)
def test_the_sender_has_the_true_address(
    mail: Mail, sender: str, name: str | None, address: str
) -> None:
    row = mail(f"From: {sender}").rows[0]
    assert row.points[0][2] == address
    assert row.values.get("full_name") == name


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        (["Content-Type: text/plain; charset=iso-8859-1"], "Größe".encode("cp1252")),
        (["Content-Type: text/plain"], "Größe".encode()),
        (["Content-Transfer-Encoding: quoted-printable"], b"Gr=C3=\r\n=B6=C3=9Fe"),
        (["Content-Transfer-Encoding: base64"], b"R3LDtsOf\r\nZQ"),
        (["Content-Type: text/html"], b"<head><title>x</title></head><p>Gr&ouml;&szlig;e"),
        (
            ['Content-Type: multipart/mixed; boundary="a b"'],
            b"--a b\r\nContent-Type: text/html\r\n\r\n<p>x\r\n--a b\r\n\r\nGr\xf6\xdfe\r\n--a b--",
        ),
        (
            ["Content-Type: multipart/mixed; boundary=q"],
            b"--q\nContent-Disposition: attachment\n\nnein\n--q\n\nGr\xf6\xdfe\n",
        ),
    ],
)
def test_the_text_is_found_and_decoded(mail: Mail, headers: list[str], body: bytes) -> None:
    assert text_of(mail(FROM, *headers, body=body)) == "Größe"


def test_scripts_styles_and_comments_are_no_text(mail: Mail) -> None:
    page = "<style>p{}</style>eins<br>zwei<!-- drei --><script>if (a<b) {}</script><p>vier</p>"
    assert text_of(mail(FROM, "Content-Type: text/html", body=page)) == "eins\nzweivier"


def test_a_date_that_is_none_is_told(mail: Mail) -> None:
    found = mail(FROM, "Date: gestern")
    assert found.codes == ["date_invalid"]
    assert "mail_at" not in found.rows[0].values


def test_what_is_far_too_long_is_cut(mail: Mail) -> None:
    """A subject of 1 MB took the standard library's parser 87 s, 20,000 recipients 4 s."""
    words = "=?utf-8?Q?a=C3=BC?= " * 60_000
    many = ", ".join(f"a{i}@example.com" for i in range(20_000))
    found = mail(FROM, f"Subject: {words}", f"To: {many}", f"Cc: {many}", body="x" * 200_000)
    assert len(str(text_of(found))) == LIMITS.mail_text
    assert found.codes == ["mail_cut"]
    assert str(found.rows[0].values["mail_subject"]).startswith("aüaü")


def test_parts_inside_parts_are_followed_only_so_far(mail: Mail) -> None:
    def nested(depth: int) -> Read:
        body = "".join(
            f"--b{i}\nContent-Type: multipart/mixed; boundary=b{i + 1}\n\n" for i in range(depth)
        )
        return mail(
            FROM, "Content-Type: multipart/mixed; boundary=b0", body=f"{body}--b{depth}\n\ntief\n"
        )

    assert text_of(nested(10)) == "tief"
    found = nested(3000)
    assert text_of(found) is None
    assert found.codes == ["mail_cut"]


def test_a_mail_without_a_sender_is_damaged(mail: Mail) -> None:
    for headers in (["Received: x"], ["From: niemand"], [f"From: {'<' * 50_000}"]):
        with pytest.raises(Unreadable) as trouble:
            mail(*headers)
        assert trouble.value.code == "damaged"


def with_files(*parts: tuple[tuple[str, ...], bytes]) -> bytes:
    """A body of a text and further parts between boundaries."""
    text = (("Content-Type: text/plain",), b"Guten Tag")
    found = b""
    for headers, body in (text, *parts):
        found += b"--xyz\r\n" + "\r\n".join(headers).encode() + b"\r\n\r\n" + body + b"\r\n"
    return found + b"--xyz--\r\n"


MIXED = "Content-Type: multipart/mixed; boundary=xyz"
BASE64 = "Content-Transfer-Encoding: base64"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('Content-Disposition: attachment; filename="Plan.pdf"', "Plan.pdf"),
        ("Content-Disposition: attachment; filename=../../etc/passwd", "passwd"),
        ("Content-Disposition: attachment; filename*=utf-8''Gr%C3%B6%C3%9Fe.pdf", "Größe.pdf"),
        ('Content-Disposition: attachment; filename*0="Ein "; filename*1="Plan.pdf"',
         "Ein Plan.pdf"),
        ("Content-Disposition: attachment; filename*0*=iso-8859-1''Gr%F6; filename*1=sse.pdf",
         "Grösse.pdf"),
        ('Content-Disposition: attachment; filename="=?utf-8?B?R3LDtsOfZS5wZGY=?="', "Größe.pdf"),
        ("Content-Disposition: attachment", "attachment.pdf"),
        ('Content-Type: application/pdf; name="Angebot.pdf"', "Angebot.pdf"),
    ],
)  # fmt: skip
def test_a_file_that_came_with_a_mail_is_named_and_read(
    mail: Mail, tmp_path: Path, header: str, name: str
) -> None:
    headers = [header, BASE64]
    if not header.startswith("Content-Type"):
        headers.append("Content-Type: application/pdf")
    content = bytes(range(256)) * 3
    body = with_files((tuple(headers), base64.encodebytes(content).replace(b"\n", b"\r\n")))
    found = mail(FROM, MIXED, body=body)
    assert found.reading.attachments == [Attachment(name, len(content))]
    assert text_of(found) == "Guten Tag"
    assert list(read_attachments(tmp_path / "brief.eml", LIMITS)) == [
        (Attachment(name, len(content)), content)
    ]


def test_pictures_in_the_text_and_empty_parts_are_no_files(mail: Mail) -> None:
    logo = ("Content-Type: image/png", "Content-Disposition: inline; filename=logo.png", BASE64)
    empty = ("Content-Disposition: attachment; filename=nothing.pdf", BASE64)
    found = mail(FROM, MIXED, body=with_files((logo, b"iVBORw0KGgo="), (empty, b"")))
    assert found.reading.attachments == []


def test_a_file_too_large_to_keep_is_named_and_never_decoded(mail: Mail, tmp_path: Path) -> None:
    path = tmp_path / "brief.eml"
    large = ("Content-Disposition: attachment; filename=film.mp4", BASE64)
    small = ("Content-Disposition: attachment; filename=brief.txt",)
    body = with_files((large, b"AAAA" * (7 * 1024 * 1024)), (small, b"Hallo"))
    found = mail(FROM, MIXED, body=body)
    assert [(p.value, p.code) for p in found.problems] == [("film.mp4", "attachment_too_big")]
    read = {each.name: content for each, content in read_attachments(path, LIMITS)}
    assert read == {"film.mp4": b"", "brief.txt": b"Hallo"}
