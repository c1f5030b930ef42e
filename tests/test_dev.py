"""The parts of packaging/dev.py that decide; what they start (venv, pip, apt) is not run here."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
FILE = CHECKOUT / "packaging" / "dev.py"


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("leaddesk_dev", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def choose(dev: ModuleType, machine: dict[str, tuple[tuple[int, int], bool] | None]) -> object:
    """Choose on a machine whose first Python runs dev.py and whose others are on PATH."""
    running = next(iter(machine))
    return dev.choose_python(running, lambda name: name if name in machine else None, machine.get)


def test_the_python_that_runs_is_taken_when_it_fits(dev: ModuleType) -> None:
    machine = {"python3": ((3, 11), True), "python3.13": ((3, 13), True)}
    assert choose(dev, machine) == ("python3", (3, 11), True)


@pytest.mark.parametrize("version", [(3, 10), (3, 14)])
def test_another_python_on_path_is_taken_when_the_running_one_does_not_fit(
    dev: ModuleType, version: tuple[int, int]
) -> None:
    machine = {
        "python3": (version, True),
        "python3.11": ((3, 11), True),
        "python3.12": ((3, 12), True),
    }
    assert choose(dev, machine) == ("python3.12", (3, 12), True)


def test_a_shim_for_a_python_that_is_not_there_is_passed_over(dev: ModuleType) -> None:
    machine = {"python3": ((3, 9), True), "python3.13": None, "python3.11": ((3, 11), True)}
    assert choose(dev, machine) == ("python3.11", (3, 11), True)


def test_a_whole_python_is_preferred_to_one_without_ensurepip(dev: ModuleType) -> None:
    machine = {"python3": ((3, 13), False), "python3.12": ((3, 12), True)}
    assert choose(dev, machine) == ("python3.12", (3, 12), True)


def test_a_python_without_ensurepip_is_taken_when_it_is_the_only_one(dev: ModuleType) -> None:
    assert choose(dev, {"python3": ((3, 11), False)}) == ("python3", (3, 11), False)


def test_without_a_fitting_python_it_stops_with_a_sentence(dev: ModuleType) -> None:
    with pytest.raises(dev.Stop, match=r"3\.11, 3\.12 or 3\.13"):
        choose(dev, {"python3": ((3, 8), True)})


def test_a_python_is_asked_for_its_version(dev: ModuleType, tmp_path: Path) -> None:
    assert dev.ask_python(sys.executable) == (sys.version_info[:2], True)
    assert dev.ask_python(str(tmp_path / "python3.13")) is None


def test_the_versions_are_those_of_pyproject(dev: ModuleType) -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["requires-python"] == ">=3.11,<3.14"
    assert dev.NEWEST_FIRST == ((3, 13), (3, 12), (3, 11))


def test_a_machine_with_everything_misses_no_package(dev: ModuleType) -> None:
    assert dev.missing_packages(lambda _: True, True, x_display=True) == []


def test_a_missing_library_is_named_by_its_package(dev: ModuleType) -> None:
    there = {"libEGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libdbus-1.so.3"}
    missing = dev.missing_packages(there.__contains__, True, x_display=False)
    assert missing == ["libgl1", "libglib2.0-0"]


def test_a_machine_without_any_font_gets_two(dev: ModuleType) -> None:
    missing = dev.missing_packages(lambda _: True, False, x_display=False)
    assert missing == ["fonts-inter", "fonts-dejavu-core"]


def test_libraries_for_x_are_wanted_only_where_there_is_a_display(dev: ModuleType) -> None:
    assert "libxcb-cursor0" in dev.missing_packages(lambda _: False, True, x_display=True)
    assert "libxcb-cursor0" not in dev.missing_packages(lambda _: False, True, x_display=False)


def test_a_font_is_found_in_a_folder_beneath(dev: ModuleType, tmp_path: Path) -> None:
    folder = tmp_path / "truetype" / "inter"
    folder.mkdir(parents=True)
    (folder / "readme.txt").touch()
    assert not dev.has_a_font([str(tmp_path), str(tmp_path / "nowhere")])
    (folder / "Inter.TTF").touch()
    assert dev.has_a_font([str(tmp_path)])


@pytest.mark.parametrize(
    ("apt", "root", "said"),
    [
        (None, True, "are called: libegl1 libgl1"),
        ("/usr/bin/apt-get", False, "sudo apt-get install libegl1 libgl1"),
    ],
)
def test_what_it_may_not_install_it_names(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    apt: str | None,
    root: bool,
    said: str,
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda _: apt)
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0 if root else 1000, raising=False)
    assert not dev.provide(["libegl1", "libgl1"], "Qt needs them")
    out, err = capfd.readouterr()
    assert out == ""
    assert said in err


def apt_that_answers(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, *statuses: int
) -> list[list[str]]:
    asked: list[list[str]] = []
    left = list(statuses)

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(command)
        return subprocess.CompletedProcess(command, left.pop(0), stdout=b"words of apt\n")

    monkeypatch.setattr(dev.subprocess, "run", run)
    return asked


def test_apt_is_quiet_and_does_not_update_when_it_need_not(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    asked = apt_that_answers(dev, monkeypatch, 0)
    assert dev.apt_install(["libegl1"])
    assert len(asked) == 1
    out, err = capfd.readouterr()
    assert out == ""
    assert "words of apt" not in err


def test_apt_updates_its_lists_once_and_says_what_went_wrong(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    asked = apt_that_answers(dev, monkeypatch, 100, 0, 100)
    assert not dev.apt_install(["libegl1"])
    assert ["update" in command for command in asked] == [False, True, False]
    assert "words of apt" in capfd.readouterr().err


def test_an_environment_is_current_only_with_the_stamp_of_these_requirements(
    dev: ModuleType, tmp_path: Path
) -> None:
    pins, python, stamp = tmp_path / "pins.txt", tmp_path / "python", tmp_path / "pinned"
    pins.write_bytes(b"peewee==4.5.3\n")
    wanted = dev.digest([pins])
    stamp.write_text(wanted + "\n")
    assert not dev.is_current(python, stamp, wanted)
    python.touch()
    assert dev.is_current(python, stamp, wanted)
    pins.write_bytes(b"peewee==4.5.3\r\n")
    assert dev.is_current(python, stamp, dev.digest([pins]))
    pins.write_bytes(b"peewee==4.5.4\n")
    assert not dev.is_current(python, stamp, dev.digest([pins]))


def test_an_environment_half_made_is_made_again(dev: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "python").touch()
    assert not dev.is_current(tmp_path / "python", tmp_path / "pinned", "abc")


def test_arguments_are_handed_on_as_they_are(dev: ModuleType) -> None:
    arguments = ["import", "Liste Müller.xlsx", "--source", "Messe 2026", "--json", "--", "-x", ""]
    assert dev.run_command("py", arguments)[-len(arguments) :] == arguments
    assert dev.check_commands("py", ["-k", "a or b"]) == [["py", "-m", "pytest", "-k", "a or b"]]
    assert dev.lint_commands("py", ["--fix"]) == [["py", "-m", "ruff", "check", "--fix"]]


def test_the_tests_come_after_style_and_types_so_their_line_is_the_last(dev: ModuleType) -> None:
    *lint, last = [command[2:] for command in dev.check_commands("py", [])]
    assert lint == [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]]
    assert last[0] == "pytest"


def test_a_failing_check_ends_the_rest_with_its_status(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(CHECKOUT)
    asked: list[list[str]] = []
    monkeypatch.setattr(
        dev.subprocess, "call", lambda command, **_: asked.append(command) or len(asked) - 1
    )
    with pytest.raises(SystemExit) as left:
        dev.one_after_the_other(dev.check_commands("py", []), {})
    assert left.value.code == 1
    assert len(asked) == 2
    assert "ruff format" in capfd.readouterr().err


def test_the_checkout_is_importable_and_the_callers_platform_is_kept(dev: ModuleType) -> None:
    assert dev.environment({}, offscreen=True) == {
        "PYTHONPATH": str(CHECKOUT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    given = {"PYTHONPATH": "mine", "QT_QPA_PLATFORM": "xcb"}
    kept = dev.environment(given, offscreen=True)
    assert kept["PYTHONPATH"] == os.pathsep.join([str(CHECKOUT), "mine"])
    assert kept["QT_QPA_PLATFORM"] == "xcb"
    assert "QT_QPA_PLATFORM" not in dev.environment({}, offscreen=False)


def test_both_languages_are_updated_and_english_only_for_its_plurals(dev: ModuleType) -> None:
    commands = dev.translate_commands("py", ["leaddesk/ui/texts.py"])
    updates = [command for command in commands if "-ts" in command]
    assert [Path(command[-1]).name for command in updates] == ["leaddesk_de.ts", "leaddesk_en.ts"]
    assert ["-pluralonly" in command for command in updates] == [False, True]
    assert {Path(command[-1]).name for command in commands if "-qm" in command} == {
        "leaddesk_de.qm",
        "leaddesk_en.qm",
    }


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["dance"], 2), (["--help"], 0)])
def test_without_a_known_verb_it_says_how_on_standard_error(
    arguments: list[str], status: int
) -> None:
    done = subprocess.run([sys.executable, str(FILE), *arguments], capture_output=True, text=True)
    assert done.returncode == status
    assert done.stdout == ""
    assert "python3 packaging/dev.py" in done.stderr


def test_the_folder_packaging_is_no_package() -> None:
    """With an __init__.py it would stand in front of the `packaging` that pytest imports."""
    assert not (FILE.parent / "__init__.py").exists()


def test_every_pin_has_a_hash_and_names_no_place_to_fetch_it() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = (FILE.parent / name).read_text("utf-8").splitlines()
        pins = [at for at, line in enumerate(lines) if line and line[0] not in " #"]
        assert pins
        for at in pins:
            assert "==" in lines[at]
            assert lines[at + 1].strip().startswith("--hash=sha256:")
        assert not [line for line in lines if "://" in line or line.startswith("-")]
