"""Every code the rooms below hand out is collected from their source and must have its words, in
both languages. A code that cannot be followed to where it is written fails too."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import leaddesk
from leaddesk.desk.incoming import KEPT
from leaddesk.domain.checklist import Criterion
from leaddesk.domain.lifecycle import Missing
from leaddesk.domain.matching import Match
from leaddesk.domain.proposal import Flaw
from leaddesk.domain.trouble import Trouble
from leaddesk.ui import language, texts
from leaddesk.ui.dialogs.points_editor import read_point
from leaddesk.ui.import_wizard import proposal_words
from leaddesk.ui.words import imports, troubles

ROOMS = ("domain", "store", "desk", "exchange")
PACKAGE = Path(next(iter(leaddesk.__path__)))

GIVERS: dict[str, tuple[str, int, str]] = {
    "Trouble": ("trouble", 0, "code"),
    "Refused": ("trouble", 0, "code"),
    "Unreadable": ("trouble", 0, "code"),
    "Unwritable": ("trouble", 0, "code"),
    "_fail": ("trouble", 0, "code"),
    "Verdict": ("trouble", 2, "refused"),
    "Complaint": ("complaint", 1, "code"),
    "Problem": ("problem", 3, "code"),
    "Flaw": ("problem", 3, "code"),
    "_complain": ("problem", 3, "code"),
    "Phone": ("problem", 2, "code"),
    "Column": ("why", 3, "why"),
    "FoundColumn": ("why", 2, "why"),
    "Kept": ("kept", 1, "why"),
    "Match": ("match", 2, "why"),
    "Missing": ("missing", 0, "code"),
}
"""Who takes a code: the family of its words, and which argument it is."""

ELSEWHERE = {
    "one.code": "Phone",
    "phone.code": "Phone",
    "p.code": "Problem",
    "c.why": "Column",
    "column.why": "Column",
    "complaint.code": "Complaint",
    "verdict.refused": "Verdict",
    "doubtful[0].why": "Match",
}
"""Codes handed on: whoever gave them first stands for them."""

ANY = "…"
"""Stands in a code for what is known only when the program runs."""


@dataclass(frozen=True)
class Place:
    """A file, and the function an expression stands in."""

    tree: ast.Module
    within: ast.AST


def name_of(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


@cache
def trees() -> dict[str, ast.Module]:
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for room in ROOMS
        for path in sorted((PACKAGE / room).rglob("*.py"))
    }


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def calls() -> Iterator[tuple[ast.Call, Place]]:
    """Every call below the screens, with the function it stands in."""
    for tree in trees().values():
        inside: dict[int, ast.AST] = {}
        for function in functions(tree):
            for node in ast.walk(function):
                inside[id(node)] = function
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield node, Place(tree, inside.get(id(node), tree))


def argument(call: ast.Call, position: int, keyword: str) -> ast.expr | None:
    for each in call.keywords:
        if each.arg == keyword:
            return each.value
    if len(call.args) > position and not any(isinstance(a, ast.Starred) for a in call.args):
        return call.args[position]
    return None


class Untold(Exception):
    """An expression whose codes cannot be read off the source."""


def codes_of(value: ast.expr, place: Place, part: int | None = None) -> set[str]:
    """Every text an expression can be; of a tuple, its `part`."""
    written = ast.unparse(value)
    if isinstance(value, ast.Constant):
        return {value.value} if isinstance(value.value, str) else set()
    if written in ELSEWHERE:
        return set()
    if isinstance(value, ast.IfExp):
        return codes_of(value.body, place, part) | codes_of(value.orelse, place, part)
    if isinstance(value, ast.BoolOp):
        return set().union(*(codes_of(each, place, part) for each in value.values))
    if isinstance(value, ast.Tuple) and part is not None:
        return codes_of(value.elts[part], place)
    if isinstance(value, ast.JoinedStr):
        return joined(value)
    if isinstance(value, ast.Call):
        return returned(name_of(value), part)
    if isinstance(value, ast.Name):
        return assigned(value.id, place, part)
    raise Untold(written)


def joined(value: ast.JoinedStr) -> set[str]:
    choices: list[set[str]] = []
    for each in value.values:
        if isinstance(each, ast.Constant):
            choices.append({str(each.value)})
        elif ast.unparse(each) == "{verdict.needs}":
            # 'gate' always has something missing, and that is told as gate_closed.
            choices.append(needs() - {"gate"})
        else:
            choices.append({ANY})
    return {"".join(parts) for parts in product(*choices)}


@cache
def needs() -> frozenset[str]:
    found: set[str] = set()
    for call, place in calls():
        if name_of(call) == "Verdict" and (value := argument(call, 0, "needs")) is not None:
            found |= codes_of(value, place)
    return frozenset(found)


def returned(function: str, part: int | None) -> set[str]:
    """What a function of that name can give back."""
    found: set[str] = set()
    known = False
    for tree in trees().values():
        for each in functions(tree):
            if each.name == function:
                known = True
                for node in ast.walk(each):
                    if isinstance(node, ast.Return) and node.value is not None:
                        found |= codes_of(node.value, Place(tree, each), part)
    if not known:
        raise Untold(f"{function}(…)")
    return found


def assigned(name: str, place: Place, part: int | None) -> set[str]:
    """What a name can stand for in its function: a parameter counts by every call."""
    found: set[str] = set()
    known = False
    for node in ast.walk(place.within):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    known = True
                    found |= codes_of(node.value, place, part)
                elif isinstance(target, ast.Tuple):
                    for at, each in enumerate(target.elts):
                        if isinstance(each, ast.Name) and each.id == name:
                            known = True
                            found |= unpacked(node.value, at, place)
        elif isinstance(node, (ast.For, ast.comprehension)) and isinstance(node.target, ast.Tuple):
            for at, each in enumerate(node.target.elts):
                if isinstance(each, ast.Name) and each.id == name:
                    known = True
                    found |= listed(node.iter, at, place)
    if isinstance(place.within, ast.FunctionDef):
        names = [each.arg for each in place.within.args.args if each.arg != "self"]
        # The calls of the givers themselves are all looked at anyway.
        known = known or (name in names and place.within.name in GIVERS)
    if not known:
        raise Untold(f"{name} in {getattr(place.within, 'name', 'the file')}")
    return found


def unpacked(value: ast.expr, part: int, place: Place) -> set[str]:
    if isinstance(value, ast.Name) and value.id == "content":
        return set()  # a message of the reading child, whose codes are in the source as well
    return codes_of(value, place, part)


def listed(value: ast.expr, part: int, place: Place) -> set[str]:
    """The parts of a table of tuples that stands in the file, or of what is kept by an undo."""
    if isinstance(value, ast.Name):
        for node in place.tree.body:
            if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == value.id:
                assert isinstance(node.value, ast.Tuple)
                return set().union(*(codes_of(each, place, part) for each in node.value.elts))
    if isinstance(value, ast.Attribute):
        return gathered(value.attr, part)
    raise Untold(ast.unparse(value))


def gathered(name: str, part: int) -> set[str]:
    """The parts of the tuples that are put into the list of that name anywhere."""
    found: set[str] = set()
    for tree in trees().values():
        for node in ast.walk(tree):
            tuples: list[ast.expr] = []
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(f".{name}.append"):
                tuples = node.args
            elif (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.List)
                and any(ast.unparse(target).endswith(f".{name}") for target in node.targets)
            ):
                tuples = node.value.elts
            for each in tuples:
                found |= codes_of(each, Place(tree, tree), part)
    if not found:
        raise Untold(f"what is put into {name}")
    return found


def whys_of_kept() -> set[str]:
    """An undo gathers its reasons in dictionaries before it names them."""
    return {
        node.value.value
        for node in ast.walk(trees()["store/undo.py"])
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Subscript)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }


@cache
def families() -> dict[str, frozenset[str]]:
    """The codes by the family of their words."""
    found: dict[str, set[str]] = {family: set() for family, _, _ in GIVERS.values()}
    for call, place in calls():
        name = name_of(call)
        if name == "__init__" and call.args and ast.unparse(call.func).startswith("super()"):
            if isinstance(call.args[0], ast.Constant):
                found["trouble"].add(call.args[0].value)  # Cancelled
            continue
        if name == "replace" and (value := argument(call, 99, "why")) is not None:
            found["why"] |= codes_of(value, place)
            continue
        if name not in GIVERS or name == "Kept":
            continue
        family, position, keyword = GIVERS[name]
        value = argument(call, position, keyword)
        if value is not None:
            found[family] |= codes_of(value, place)
    found["kept"] |= whys_of_kept()
    # A form's complaint is a refusal for whoever asks the desk without the form.
    found["trouble"] |= found["complaint"]
    return {family: frozenset(codes - {""}) for family, codes in found.items()}


CRITERION = Criterion(1, "target", "", "must", 0)


def trouble(code: str) -> str:
    given = {"file": "a.xlsx", "sheet": "b", "name": "Anna", "reason": "d", "most": "30"}
    given |= {"count": "3", "names": "Anna, Bert"}
    return texts.trouble(Trouble(code, **given))


WORDS: dict[str, Callable[[str], str]] = {
    "trouble": trouble,
    "complaint": texts.complaint,
    "problem": texts.problem,
    "why": texts.why,
    "kept": texts.kept,
    "match": proposal_words.match_word,
    "missing": lambda code: texts.missing(Missing(code, 1), [CRITERION]),
}
CASES = [(family, code) for family in WORDS for code in sorted(families()[family])]


@pytest.fixture
def in_both(qapp: QApplication) -> Iterator[Callable[[Callable[[], str]], tuple[str, str]]]:
    """What something says in English and in German."""

    def said(words: Callable[[], str]) -> tuple[str, str]:
        found = []
        for code in ("en", "de"):
            language.use(qapp, code)
            found.append(words())
        return found[0], found[1]

    yield said
    language.use(qapp, "en")


InBoth = Callable[[Callable[[], str]], tuple[str, str]]


@pytest.mark.parametrize(("family", "code"), CASES)
def test_a_code_has_words_in_both_languages(family: str, code: str, in_both: InBoth) -> None:
    told = in_both(lambda: WORDS[family](code))
    assert told[0] != told[1], "the German is missing"
    for words in told:
        assert " " in words, "one word is no sentence"
        assert words != code
        assert f"({code})" not in words, "only the words for what nobody foresaw"
        assert "{" not in words
        if family in ("trouble", "complaint"):
            assert words.endswith(".")
            assert words[0].isupper() or words[0] in "“„"


def test_the_codes_are_found() -> None:
    """So that a change of this file's own reading does not empty the test above."""
    found = families()
    assert {"gate_closed", "needs_sale", "disk_full", "reader_died", "cancelled"} <= found[
        "trouble"
    ]
    assert {"postcode_restored", "phone_restored", "second_value"} <= found["problem"]
    assert {"table:…", "no_place", "taken", "values", "own"} <= found["why"]
    assert found["kept"] == {"changed_since", "used_since"}
    assert "needs_gate" not in found["trouble"]


def test_no_words_are_kept_for_a_code_that_nobody_gives() -> None:
    found = families()
    for family, table in (("problem", imports._PROBLEMS), ("kept", troubles._KEPT)):
        assert set(table) == found[family]
    assert set(imports._WHYS) == {code for code in found["why"] if not code.startswith("table:")}


def test_every_problem_has_a_short_word_for_the_proposal(in_both: InBoth) -> None:
    for code in sorted(families()["problem"]):
        said = in_both(lambda code=code: proposal_words.flaw_word(Flaw(2, "Ort", "x", code)))
        assert said[0] != said[1] or said[0] == "Ort: x"
        assert code not in said[0]


@pytest.mark.parametrize("name", sorted(KEPT))
def test_every_field_that_is_kept_has_a_name(name: str) -> None:
    assert name in imports._FIELDS


def test_no_two_fields_have_the_same_name(in_both: InBoth) -> None:
    for at in range(2):
        names = [in_both(lambda code=code: texts.field(code))[at] for code in imports._FIELDS]
        assert len(set(names)) == len(names)


def test_the_kinds_of_match_are_those_that_match_names() -> None:
    assert Match.__doc__ is not None
    assert families()["match"] == set(re.findall(r"'(\w+)'", Match.__doc__))


def test_every_complaint_the_dialogs_make_has_a_sentence(in_both: InBoth) -> None:
    made = {
        str(node.args[0].value)
        for path in (PACKAGE / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "texts.complaint"
        and isinstance(node.args[0], ast.Constant)
    }
    wrong = {"phone": "+49 1E+11", "mobile": "x", "email": "x", "website": "x y"}
    made |= {read_point(kind, typed, "DE")[1] for kind, typed in wrong.items()}
    assert len(made) > 8
    for code in sorted(made):
        said = in_both(lambda code=code: texts.complaint(code))
        assert all(words.endswith(".") for words in said)
        assert said[0] != said[1]
