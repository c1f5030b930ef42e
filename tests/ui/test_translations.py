"""The translations are complete, belong to the sources as they are, and are the ones in use.

When one of these fails: `python3 packaging/dev.py translate`, then fill in the .ts file and run
it again."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from leaddesk import paths

CHECKOUT = Path(__file__).resolve().parents[2]
I18N = CHECKOUT / "resources" / "i18n"
LANGUAGES = ("de", "en")

THE_SAME = frozenset(
    (
        "Person", "Name", "Excel", "Format", "Status", "Start", "Esc", "Lead", "Leads", "Fax",
        "Post", "LinkedIn", "Xing", "Newsletter", "Liechtenstein", "offline", "online",
        "leads.leaddesk", "&English", "&Deutsch", "Version {version}",
        "{contacts} · Pipeline {sums}",
    )
)  # fmt: skip
"""What is said alike in both languages; texts without a word of their own need no place here."""

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


@dataclass(frozen=True)
class Message:
    """One text of a .ts file; `forms` are its translations, one for each plural."""

    language: str
    context: str
    source: str
    state: str
    forms: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.language}: {self.context}: {self.source!r}"


def messages_of(file: Path) -> Iterator[Message]:
    language = file.stem.rpartition("_")[2]
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plurals = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                language,
                context.findtext("name") or "",
                message.findtext("source") or "",
                translation.get("type", ""),
                tuple(plurals or [translation.text or ""]),
            )


@cache
def messages() -> tuple[Message, ...]:
    return tuple(
        message
        for language in LANGUAGES
        for message in messages_of(I18N / f"leaddesk_{language}.ts")
    )


@cache
def german() -> tuple[Message, ...]:
    return tuple(message for message in messages() if message.language == "de")


def told(found: list[Message]) -> list[str]:
    return [str(message) for message in found]


def test_nothing_is_left_untranslated() -> None:
    """Neither unfinished, nor vanished or obsolete, nor empty."""
    wrong = [m for m in messages() if m.state or not all(form.strip() for form in m.forms)]
    assert told(wrong) == []


def test_every_plural_has_its_forms() -> None:
    wrong = [m for m in messages() if "%n" in m.source and len(m.forms) != 2]
    assert told(wrong) == []


def test_every_placeholder_is_in_the_translation() -> None:
    wrong = [
        m
        for m in messages()
        for form in m.forms
        if sorted(PLACEHOLDER.findall(m.source)) != sorted(PLACEHOLDER.findall(form))
    ]
    assert told(wrong) == []


def test_german_has_german_quotation_marks_and_a_whole_ellipsis() -> None:
    wrong = [
        m
        for m in german()
        for form in m.forms
        if any(mark in form for mark in ('"', "”", "...", "''"))
        or form.count("„") != form.count("“")
    ]
    assert told(wrong) == []


def test_no_german_is_merely_the_english() -> None:
    wrong = [
        m
        for m in german()
        if m.source in m.forms
        and m.source not in THE_SAME
        and re.search(r"[A-Za-z]{4,}", PLACEHOLDER.sub("", m.source))
    ]
    assert told(wrong) == []


# The files fit each other. Qt's own tools are asked, as `dev.py translate` does.


@pytest.fixture(scope="module")
def made_anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the folder after `dev.py translate`; the checkout is not touched."""
    folder = tmp_path_factory.mktemp("i18n")
    for language in LANGUAGES:
        shutil.copy(I18N / f"leaddesk_{language}.ts", folder)
    spec = importlib.util.spec_from_file_location("leaddesk_dev", CHECKOUT / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    dev.I18N = folder
    sources = sorted(
        path.relative_to(CHECKOUT).as_posix() for path in (CHECKOUT / "leaddesk").rglob("*.py")
    )
    for command in dev.translate_commands(sys.executable, sources):
        subprocess.run(command, cwd=CHECKOUT, check=True, env=dict(os.environ))
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_are_those_of_the_sources_now(language: str, made_anew: Path) -> None:
    name = f"leaddesk_{language}.ts"
    kept, now = (
        {(message.context, message.source) for message in messages_of(folder / name)}
        for folder in (I18N, made_anew)
    )
    assert sorted(now - kept) == [], "new in the sources"
    assert sorted(kept - now) == [], "gone from the sources"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_uses_what_was_translated(language: str, tmp_path: Path) -> None:
    assert paths.resources() / "i18n" == I18N
    released = tmp_path / "released.qm"
    start = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    source = I18N / f"leaddesk_{language}.ts"
    command = [sys.executable, "-c", start, "-silent", str(source), "-qm", str(released)]
    subprocess.run(command, check=True)
    assert released.read_bytes() == (I18N / f"leaddesk_{language}.qm").read_bytes()


def test_no_text_is_asked_for_inside_an_f_string() -> None:
    """lupdate does not look there: it would stay English."""
    wrong = [
        f"{file.relative_to(CHECKOUT)}:{call.lineno}"
        for file in sorted((CHECKOUT / "leaddesk").rglob("*.py"))
        for string in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and ast.unparse(call.func).rpartition(".")[2] in ("tr", "translate")
    ]
    assert wrong == []
